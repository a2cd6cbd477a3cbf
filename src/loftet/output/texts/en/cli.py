"""The help of the command line, in English; ``cli/app.py`` says which keys a command needs."""

TEXTS: dict[str, str | tuple[str, str]] = {
    "heading.usage": "Usage",
    "heading.commands": "Commands",
    "heading.arguments": "Arguments",
    "heading.options": "Options",
    "heading.common": "Common options",
    "heading.examples": "Examples",
    "usage.options": "[OPTIONS]",
    "usage.command": "COMMAND ...",
    "default": "default: {value}",
    "required": "required",
    "metavar.path": "PATH",
    "metavar.file": "FILE",
    "option.help": "Show this help.",
    "option.version": "Show which version you have.",
    "option.lang": "Language of help and messages: sv is Swedish, en is English.",
    "option.color": "Colour: auto is colour on the screen but not in files.",
    "option.quiet": "Write only the result and errors.",
    "option.verbose": "Tell more about what is being done.",
    "option.debug": "Show where in the program it went wrong, should loftet itself break.",
    "option.output": "Write the result to the file instead of the screen.",
    "loftet.help": (
        "Check and publish citizen promises (medborgarlöften) written in YAML.\n\n"
        "Type loftet COMMAND --help to read about a command."
    ),
    "loftet.examples": "loftet lint  Check the files in the folder promises.\nloftet lint --help  Read about the command lint.",
    "metavar.name": "NAME",
    "metavar.limit": "LIMIT=NUMBER",
    "metavar.day": "DAY",
    "option.paths": "Files and folders. A folder is searched. A hyphen reads standard input.",
    "option.format": "Format of the result.",
    "option.stdin-filename": "What to call standard input, when PATH is a hyphen.",
    "option.limit": "Raise a limit of reading, e.g. nodes=100000. May be given several times.",
    "option.today": "The day to judge on, e.g. 2026-11-22. Otherwise the present day.",
    "lint.help": (
        "Check promise files and show what is wrong or unclear.\n\n"
        "Each finding is shown with file, line and column, why it matters and what to do. Without PATH the folder "
        "promises is read. Exits with 0 when nothing stands in the way, 1 for errors and 3 when a file could not be opened."
    ),
    "metavar.format-file": "FORMAT[:FILE]",
    "metavar.rule": "RULE",
    "option.config": "Configuration file, instead of loftet.toml or [tool.loftet] in pyproject.toml.",
    "lint.format": (
        "Format: text, concise, grouped, markdown, json, github, gitlab, junit, sarif or rdjson. May be given several times "
        "with a file each. Without the option it is text."
    ),
    "lint.select": "Use only these rules: code, beginning of a code, or name. Separate several by commas.",
    "lint.extend-select": "Use these rules too.",
    "lint.ignore": "Do not use these rules.",
    "lint.baseline": "File of accepted findings. They are neither shown nor counted.",
    "lint.update-baseline": "Accept all findings there are now, and save them to the file.",
    "lint.statistics": "Show only how many findings there are of each kind.",
    "lint.fix": "Fix what is safe to fix. Only the characters that must change are changed.",
    "lint.unsafe-fixes": "Fix what is a guess too. Look the changes over afterwards.",
    "lint.diff": "Show what would be fixed, without changing any file. With -o it is saved as git apply reads it.",
    "lint.jobs": "How many processes share the work. Otherwise as many as pay, by the number of files and processors.",
    "lint.no-cache": "Check all files anew, also those that are unchanged.",
    "lint.fail-on": "The level that counts as failed: error, warning (and errors), or info (everything).",
    "lint.examples": (
        "loftet lint  Check every file in the folder promises.\n"
        "loftet lint promises/taby/2019-2020.yaml  Check one file.\n"
        "loftet lint -f json -o findings.json  Save the findings for another program."
    ),
    "metavar.version": "VERSION",
    "metavar.tertial": "YEAR-TERTIAL",
    "diff.help": (
        "Tell what changes in promises mean: what is weakened, strengthened, postponed or new.\n\n"
        "Without arguments the files as they are now are compared with the last version in git. A version can be a "
        "file, a folder, a version in git (HEAD~1, main, v1.0), a file in a version "
        "(HEAD~1:promises/kommun/2025.yaml) or two versions (main..HEAD, main...HEAD). Two files or folders are "
        "compared without git."
    ),
    "diff.examples": (
        "loftet diff  Show what has changed since the last version in git.\n"
        "loftet diff old.yaml new.yaml  Compare two files.\n"
        "loftet diff main...HEAD --fail-on weakened  Stop if a promise that was given is weakened without a decision.\n"
        "loftet diff --since-tertial 2026-T1  Show what has changed since the tertial began."
    ),
    "diff.what": "What to compare: files, folders or versions in git, the older first.",
    "diff.format": "Text for the screen, markdown for a comment, html for a page, json for programs, github for a run there.",
    "diff.since": "Compare with how it was that day.",
    "diff.since-tertial": "Compare with how it was when the tertial began, for example 2026-T1.",
    "diff.previous": "Compare with the version before the last change.",
    "diff.fail-on": (
        "Exit with code 1 if a promise that was given is weakened without a decision (weakened), or also if anything is "
        "unclear (unclear)."
    ),
    "diff.exit-code": "Exit with code 1 if anything at all has changed.",
    "diff.history": "Tell how a file has changed in all versions in git. Put #ID after the file for a promise or an activity.",
    "diff.git": "Let git show what changes mean: plan tells what will be set, install sets it, uninstall takes it away again. driver and text are for git itself.",
    "diff.accepted": "File of changes that are accepted: a fingerprint and a reason on each line.",
    "rule.help": (
        "Tell about a rule: what it finds, why that matters, what to do, and what it rests on.\n\n"
        "RULE is the code or the name, as they stand beside a finding."
    ),
    "rule.code": "Code or name of the rule, or the code of a family.",
    "rule.all": "Show all rules.",
    "rule.examples": "loftet rule LFT102  Read about a rule.\nloftet rule LFT3  See the rules of a family.\nloftet rule --all  See all rules.",
    "schema.help": (
        "Print the JSON Schema of promise files.\n\n"
        "With the schema your editor can suggest keys and show errors while you write."
    ),
    "schema.examples": (
        "loftet schema  Show the schema on the screen.\n"
        "loftet schema --output schema/loftet-1.json  Save the schema in a file."
    ),
    # render
    "metavar.place": "FOLDER|FILE",
    "metavar.folder": "FOLDER",
    "metavar.number": "NUMBER",
    "render.help": (
        "Make pages to publish, in HTML or Markdown.\n\n"
        "Without a path the files in the folder promises are taken. Several pages are written to a folder and get an "
        "index. A file that can't be understood gets no page; the errors are shown, and the other pages are made all the same."
    ),
    "render.format": "Format: html is web pages, markdown is text for GitHub and the like.",
    "render.output": "Folder for the pages, or file when there is only one page. A dash is the screen.",
    "render.table": (
        "Shape of the tables: roles shows who does it and who follows up, tertials how it went each tertial, goals the "
        "way from cause to goal. auto chooses what fits the document."
    ),
    "render.heading-level": "Level of the top heading, 1 to 5, when the page is to be pasted in. Otherwise 2.",
    "render.templates": "Folder with your own templates. Otherwise the folder templates beside promises, if there is one.",
    "render.fragment": "Make HTML without the frame of the page, to paste into a content management system.",
    "render.names": "Show names of persons.",
    "render.trust-templates": "Let your own templates pass raw HTML. Only use templates that you trust.",
    "render.examples": (
        "loftet render -o out  Make web pages of everything in the folder promises.\n"
        "loftet render promises/taby/2019-2020.yaml --fragment  Show a page to paste into a web site.\n"
        "loftet render -f markdown -o out  Make Markdown instead."
    ),
    # report
    "metavar.year": "YEAR",
    "metavar.id": "ID",
    "report.help": (
        "Tell what became of the promises, from what has been reported.\n\n"
        "Without a time it is about the whole period. The rules for how it is worked out are in docs/uppfoljning.md. A "
        "document that does not run in the time is not included. Exits with 0 when the report is written, 1 if --check is "
        "given and something is missing, and 3 if a file could not be read."
    ),
    "report.tertial": "A tertial, for instance 2018-T2.",
    "report.interim": "Interim: from the beginning of the year to the end of the tertial, for instance 2018-T2.",
    "report.year": "A year, for instance 2018.",
    "report.period": "The whole period. That is also what no time means.",
    "report.area": "Only documents about a municipality, a county, a local police district, a police area or a police region.",
    "report.view": (
        "summary is for the steering group, residents is for the residents, owed shows what each party is to do, missing "
        "is a list of missing follow-up to send, trace shows the way from situation overview to activity, and overview "
        "gives a row for each document, with totals."
    ),
    "report.by": "What the overview is summed up by: county, municipality, police district, police region or the country.",
    "report.format": "Format of the result. json and csv hold everything, with ids and numbers.",
    "report.output": "File for the result. If it is a folder, html and markdown make a page for each document and an overview.",
    "report.explain": "Show how everything about a promise, an activity or a document is counted, from the entries.",
    "report.check": "Exit with 1 if any follow-up is missing.",
    "report.as-of": "Tell what was known on a day, for instance 2018-09-15. Otherwise today.",
    "report.committed": "Read the files as they were in git on that day, instead of as they are now.",
    "report.examples": (
        "loftet report promises/trollhattan/2018.yaml  Show how it went in the whole period.\n"
        "loftet report --tertial 2026-T2 -f html -o report.html  Make a page for the steering group.\n"
        "loftet report -f html -o report  Make a page for each document, and an overview.\n"
        "loftet report --view missing --check  Show what is missing.\n"
        "loftet report --explain trygghetsronder  Show how it is counted."
    ),
    # record
    "metavar.what": "PATH ID",
    "metavar.interval": "TIME",
    "metavar.unit": "UNIT",
    "metavar.status": "STATUS",
    "metavar.text": "TEXT",
    "record.help": (
        "Record how it went: add an entry to the outcomes of an activity.\n\n"
        "Give the file and the id of the activity. Without an id loftet asks you. With --sheet and --from you record many "
        "things at once, in a sheet for Excel. What is already recorded never changes: the same thing once more does "
        "nothing, and a correction becomes a new entry with --corrects. All else in the file stays as it was. Exits with 1 "
        "if something is left that you have to do yourself, and 3 if a file could not be read."
    ),
    "record.what": "The file or folder, and the id of the activity, the promise or the document. Without a file it is the folder promises.",
    "record.period": "The time recorded: four months (2026-T2), quarter (2026-K3), half-year (2026-H1), year or month.",
    "record.count": "How much was done in that time, for example 3 or 80 %.",
    "record.accumulated": "How much has been done since the period began.",
    "record.unit": "What is counted, when the activity has targets for different things.",
    "record.status": "The status in the words of the follow-up, in Swedish as in the file.",
    "record.text": "What happened.",
    "record.reason": "Why it differed from what was promised. Can be given several times.",
    "record.source": "Id of the source, as it is listed in the file.",
    "record.party": "Id of the party, when it is about one party only.",
    "record.municipality": "The municipality, when it is about one of several.",
    "record.date": "The day when it is recorded. Otherwise today.",
    "record.id": "Id of the new entry. Otherwise made from the time, for example 2026-t2.",
    "record.corrects": "Id of the entry that this one corrects. The old one stays but does not count.",
    "record.sheet": "Make a sheet to fill in, with a row for everything to record for the four-month period. Give a file name with --output.",
    "record.from": "Read a sheet that is filled in (.xlsx or .csv). It is shown first, and then all is written or nothing.",
    "record.yes": "Write without asking. If anything in the sheet can't be used, nothing is written.",
    "record.output": "The file for the sheet. It ends in .xlsx or .csv.",
    "record.examples": (
        "loftet record file.yaml trygghetsronder --period 2026-T2 --count 3  Record three rounds.\n"
        "loftet record file.yaml trygghetsronder --corrects 2026-t2 --count 4  Correct the figure.\n"
        "loftet record file.yaml  Answer questions about what is left to record.\n"
        "loftet record --sheet 2026-T2 -o utfall.xlsx  Make a sheet to fill in for all promises.\n"
        "loftet record --from utfall.xlsx  Read the sheet when it is filled in."
    ),
}
