"""Changes in words: for the terminal, a pull request, a web page, a program."""
