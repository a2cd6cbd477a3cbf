"""What is said of a file that cannot be opened, is too large or holds characters that may not be there."""

TEXTS: dict[str, str | tuple[str, str]] = {
    # LFT001
    "inte-en-vanlig-fil": "This is not a regular file.",
    "inte-en-vanlig-fil/folder": "This is a folder, although its name ends like a file's.",
    "inte-en-vanlig-fil/pipe": "This is a pipe between programs (a fifo), not a regular file.",
    "inte-en-vanlig-fil/socket": "This is a connection between programs (a socket), not a regular file.",
    "inte-en-vanlig-fil/device": "This is a device of the computer, not a regular file.",
    "inte-en-vanlig-fil.why": "Reading anything but a regular file may take for ever or disturb another program.",
    "inte-en-vanlig-fil.help": "Remove it, or rename it so that the name doesn't end in .yaml or .yml.",
    "inte-en-vanlig-fil/folder.help": "Rename the folder, for example from 2018.yaml to 2018. Then the files in it are read.",
    # LFT002
    "länk-ut-ur-mappen": "The file is a link that leads out of the folder.",
    "länk-ut-ur-mappen/not-a-record": "The file is a link to something that isn't a promise file.",
    "länk-ut-ur-mappen.why": "A link can point to secrets on the computer, which could then be shown to others.",
    "länk-ut-ur-mappen.help": "Put the file itself in place of the link. A link may only lead to another promise file in the folder.",
    # LFT003
    "kan-inte-öppnas": "The file or folder can't be opened ({reason}).",
    "kan-inte-öppnas/gone": "The file is no longer there, or the link points to something that doesn't exist.",
    "kan-inte-öppnas/permission": "You don't have permission to read the file or folder.",
    "kan-inte-öppnas/link-loop": "The link leads back to itself.",
    "kan-inte-öppnas/name-too-long": "The path is too long.",
    "kan-inte-öppnas.why": "What can't be read can't be checked.",
    "kan-inte-öppnas.help": "Check that the file exists and can be opened in another program.",
    "kan-inte-öppnas/gone.help": "Check that the file is still there. Remove the link if it isn't needed.",
    "kan-inte-öppnas/permission.help": "Ask the owner for permission to read it. Also close it if it is open in another program.",
    "kan-inte-öppnas/link-loop.help": "Remove the link, or let it point to a real file.",
    "kan-inte-öppnas/name-too-long.help": "Give the folders shorter names, or move the file to a folder higher up.",
    # LFT004
    "för-stor-fil": "The file is larger than {limit} bytes.",
    "för-stor-fil.why": "A promise document is seldom more than a hundredth of that. A file so large has something else wrong.",
    "för-stor-fil.help": "Check that it is the right file, and not for example a picture or a spreadsheet under the wrong name.",
    # LFT005
    "inte-utf-8": "The file isn't saved as UTF-8: the character here (byte {byte}) can't be read.",
    "inte-utf-8/cp1252": "The file is saved in the old Windows encoding (ANSI) instead of UTF-8.",
    "inte-utf-8/wide": "The file is saved as {encoding} instead of UTF-8.",
    "inte-utf-8.why": "In the wrong encoding å, ä and ö turn into other characters.",
    "inte-utf-8.help": "Open the file in a text editor and save it as UTF-8. Notepad asks for the encoding when you save.",
    "inte-utf-8/wide.help": "Save the file as UTF-8. In Notepad the choice is called UTF-8; don't choose Unicode or UTF-16.",
    # LFT006
    "otillåtet-tecken": (
        "There is a character here that isn't allowed ({character}).",
        "A character that isn't allowed ({character}) is in {n} places; the first is here.",
    ),
    "otillåtet-tecken/control": (
        "There is an invisible control character here ({character}).",
        "An invisible control character ({character}) is in {n} places; the first is here.",
    ),
    "otillåtet-tecken/line-end": (
        "There is an unusual line break here ({character}).",
        "An unusual line break ({character}) is in {n} places; the first is here.",
    ),
    "otillåtet-tecken/direction": (
        "There is an invisible character here that turns the direction of the text ({character}).",
        "An invisible character that turns the direction of the text ({character}) is in {n} places; the first is here.",
    ),
    "otillåtet-tecken/hidden": (
        "There is a character here that can't be seen ({character}).",
        "A character that can't be seen ({character}) is in {n} places; the first is here.",
    ),
    "otillåtet-tecken/no-character": (
        "There is a code here that isn't a character ({character}).",
        "A code that isn't a character ({character}) is in {n} places; the first is here.",
    ),
    "otillåtet-tecken.why": "A character that can't be seen may hide what the file says, or make it read the wrong way.",
    "otillåtet-tecken.help": "Remove it: delete the text just here and type it again by hand. It often comes along when text is pasted.",
    # LFT007
    "för-djupt": "Lists and keys lie in more than {limit} levels.",
    "för-djupt.why": "A promise document seldom needs more than eight levels, and very deep files can make programs crash.",
    "för-djupt.help": "Check the indentation, and that every [ and {{ has its ] and }}.",
    # LFT008
    "för-många-värden": "The file holds more than {limit} values.",
    "för-många-värden.why": "A file so large takes long to read, and nobody can review it.",
    "för-många-värden.help": "Divide the content into several files, for example one for each period.",
    # LFT009
    "för-långt-värde": "The text is {n} characters long. It may be {limit} at most.",
    "för-långt-värde/text": "The text is {n} characters long. It may be {limit} at most.",
    "för-långt-värde/key": "The key is {n} characters long. It may be {limit} at most.",
    "för-långt-värde.why": "So long a text most often comes from a missing quotation mark, or from pasting something that isn't text.",
    "för-långt-värde.help": "Check the quotation marks, and shorten the text. If it belongs to an appendix you can link to that instead.",
    "för-långt-värde/key.help": "Check that the text stands after the colon and not before it: key: text.",
}
