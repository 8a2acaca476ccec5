"""The command line: thin commands, rendering, the terminal reviewer, one error boundary."""
