"""The command line: one file a command; read, judge, write, exit."""
