"""Groups of commands that say which one was probably meant."""

from __future__ import annotations

import click


class Group(click.Group):
    """A group; an unknown command is answered with the nearest one."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or say which one was probably meant. Raises UsageError."""
        name, known = args[0] if args else "", self.list_commands(ctx)
        if name and not name.startswith("-") and name not in known:
            from difflib import get_close_matches

            from ackbot.text import one_line

            near = get_close_matches(name, known, 1, 0.5)
            path = ctx.command_path
            hint = f"Did you mean {near[0]}?" if near else f"See {path} --help."
            above = "" if ctx.parent is None else f" in {path}"
            raise click.UsageError(
                f"There is no command {one_line(name, 40)!r}{above}. {hint}", ctx
            )
        return super().resolve_command(ctx, args)
