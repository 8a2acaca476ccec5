"""Lets `python -m ackbot` do what the `ackbot` command does."""

from ackbot.cli.main import run

if __name__ == "__main__":
    run()
