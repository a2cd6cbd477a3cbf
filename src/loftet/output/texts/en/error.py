"""Why a run stops and what to do next, in English: for each error its ``<id>`` and ``<id>.help``."""

TEXTS: dict[str, str | tuple[str, str]] = {
    "label": "Error:",
    "label.help": "What to do:",
    "interrupted": "Interrupted.",
    # The command line
    "wrong-use": "The command line can't be understood.",
    "wrong-use.help": "See how to write the command with {command} --help",
    "no-such-command": "There is no command “{name}”.",
    "no-such-command.help": "Choose one of these: {commands}. Read about them with {command} --help",
    "no-such-command-near": "There is no command “{name}”.",
    "no-such-command-near.help": "Did you mean {near}? Then type {command} {near}. See them all with {command} --help",
    "no-such-option": "{command} has no option “{option}”.",
    "no-such-option.help": "See which options there are with {command} --help",
    "no-such-option-near": "{command} has no option “{option}”.",
    "no-such-option-near.help": "Did you mean {near}? See all options with {command} --help",
    "no-such-option-before": "There is no option “{option}” here.",
    "no-such-option-before.help": (
        "If the option belongs to a command, it goes after the name of the command. See what there is with "
        "{command} --help"
    ),
    "option-needs-value": "The option {name} has no value.",
    "option-needs-value.help": "Write the value right after the option. See which values it takes with {command} --help",
    "option-takes-no-value": "The option {name} takes no value.",
    "option-takes-no-value.help": "Write just {name}, without the equals sign and what follows it.",
    "missing-argument": "{name} is missing.",
    "missing-argument.help": "Add it at the end of the line. See how to write the command with {command} --help",
    "missing-option": "The option {name} is missing.",
    "missing-option.help": "Add {name} and its value. See how to write the command with {command} --help",
    "not-a-choice": "{name} has no value “{value}”.",
    "not-a-choice.help": "Choose one of these: {choices}",
    "not-a-number": "The value of {name} must be a whole number, but is “{value}”.",
    "not-a-number.help": "Write a whole number in digits, such as 2.",
    "not-a-number-between": "The value of {name} must be a whole number from {low} to {high}, but is “{value}”.",
    "not-a-number-between.help": "Write a whole number from {low} to {high}.",
    "wrong-value": "The value “{value}” can't be used for {name}.",
    "wrong-value.help": "See which values it takes with {command} --help",
    "too-many-arguments": "{command} has no place for “{argument}”.",
    "too-many-arguments.help": (
        "Remove it. A path with spaces must be in quotation marks. See how to write the command with {command} --help"
    ),
    # Input
    "input-missing": "“{path}” doesn't exist.",
    "input-missing.help": "Check the spelling, and that you are in the right folder.",
    "no-files": "There are no promise files in “{path}”.",
    "no-files.help": "Promise files end in .yaml. Name the folder that holds them, or one of the files.",
    "too-many-files": "There are more than {limit} files.",
    "too-many-files.help": "Name a smaller folder and take one at a time.",
    "too-much-data": "The files are larger than {limit} bytes together.",
    "too-much-data.help": "Name a smaller folder and take one at a time. Also check that only promises are kept there.",
    "not-a-limit": "“{value}” is not a limit that can be changed.",
    "not-a-limit.help": "Write the name of the limit, an equals sign and a whole number. The limits are {choices}.",
    "not-a-day": "“{value}” is not a day.",
    "not-a-day.help": "Write year, month and day, e.g. 2026-11-22.",
    "not-an-epoch": "The environment variable SOURCE_DATE_EPOCH is “{value}”, which is not a point in time.",
    "not-an-epoch.help": "Set it to a number of seconds since 1970, or remove it.",
    # Output
    "output-needed": "There will be several pages, and they need a folder.",
    "output-needed.help": "Name a folder with --output, for example --output site",
    "output-not-writable": "Can't write to “{path}”: {reason}.",
    "output-not-writable.help": (
        "Check that the folder exists, that you may write in it and that the file isn't open in another program. "
        "Or choose another place with --output"
    ),
    "output-foreign": "The folder “{path}” holds files that loftet didn't make, for example “{example}”.",
    "output-foreign.help": "Nothing was written. Choose an empty folder with --output, or move the files away.",
    "stdout-not-writable": "Can't write the result: {reason}.",
    "stdout-not-writable.help": "Check the place that the result is sent to, or send it somewhere else.",
    "reason.unknown": "unknown reason",
    "reason.EACCES": "you have no right to write there",
    "reason.EPERM": "you have no right to write there",
    "reason.EROFS": "the place is read-only",
    "reason.ENOSPC": "the disk is full",
    "reason.EDQUOT": "your space is used up",
    "reason.ENOENT": "the folder doesn't exist",
    "reason.EISDIR": "it is a folder",
    "reason.ENOTDIR": "part of the path is a file, not a folder",
    "reason.EEXIST": "there is already something with that name",
    "reason.EBUSY": "the file is used by another program",
    "reason.EINVAL": "the name holds characters that can't be used",
    "reason.ENAMETOOLONG": "the name is too long",
    "reason.ELOOP": "the link leads back to itself",
    "reason.EIO": "the disk doesn't answer as it should",
    # Templates
    "template-missing": "There is no template “{path}”.",
    "template-missing.help": "Check the spelling, and that the folder of templates is the right one.",
    "template-broken": "The template “{path}” doesn't work, at line {line}. The template language says: {reason}",
    "template-broken.help": "Correct the template on that line, or remove it and the one that comes with loftet is used.",
    "template-unsafe": "The template “{path}” does something that templates may not do.",
    "template-unsafe.help": "Take it out of the template. A template may show facts, not run code or let raw HTML through.",
    # loftet itself
    "bug": "Something broke in loftet. The fault is in the program, not in what you did.",
    "bug.help": (
        "Tell us at https://github.com/loftet/loftet/issues and include the line below. Leave out personal data and "
        "anything else that isn't public. With --debug you see more of what happened."
    ),
    "bug.facts": "loftet {version}, Python {python}, {system}, command {command}: {error} at {place}",
}
