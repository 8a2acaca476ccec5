"""`ackbot completion`: what a shell needs to complete commands, accounts, platforms and ids."""

from __future__ import annotations

import sys

import click

from ackbot.cli.options import Options, common_options
from ackbot.cli.output import note, verbatim

#: Shell -> where what is printed belongs.
PLACES = {
    "bash": "~/.local/share/bash-completion/completions/ackbot",
    "zsh": "~/.zfunc/_ackbot",
    "fish": "~/.config/fish/completions/ackbot.fish",
}


def _mended(script: str) -> str:
    """Return the script as it works in zsh more than once.

    A file in $fpath is the body of the function from its first call on. click's script completes
    where it is being loaded alone, and so leaves each shell's second TAB without an answer.
    """
    return script.replace("[-1] == loadautofunc ]]", "[-1] == (loadautofunc|shfunc) ]]")


@click.command(name="completion")
@click.argument("shell", type=click.Choice(list(PLACES)))
@common_options
@click.pass_obj
def completion_command(options: Options, shell: str) -> None:
    """Print the completion script of a shell: bash, zsh or fish.

    Commands, options, accounts, platforms and the ids of those who wait are completed then, from
    what is stored; nothing is asked of any platform. Or save it where the shell looks for it:
    ~/.local/share/bash-completion/completions/ackbot, a folder in zsh's $fpath as _ackbot,
    ~/.config/fish/completions/ackbot.fish.

    Example, in ~/.bashrc: eval "$(ackbot completion bash)"
    """
    from click.shell_completion import get_completion_class

    from ackbot.cli.main import main

    kind = get_completion_class(shell)
    assert kind is not None
    verbatim(_mended(kind(main, {}, "ackbot", "_ACKBOT_COMPLETE").source()))
    if sys.stdout.isatty() and not options.quiet:
        note(f"next  ackbot completion {shell} >{PLACES[shell]}   and open a new shell")
