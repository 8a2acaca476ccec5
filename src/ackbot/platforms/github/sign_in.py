"""Signing in to GitHub: with the token of gh, GitHub's own program, or one that is pasted.

Sources: https://cli.github.com/manual/gh_auth_token and
https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ackbot.platforms.github.place import Place
from ackbot.platforms.signing import Begun, Question, Signed, SignIn, Talk
from ackbot.platforms.signing.token import ByProgram, ByToken

_PAGE = "https://github.com/settings/tokens"


@dataclass(frozen=True, slots=True, kw_only=True)
class ByGh(ByProgram):
    """The GitHub CLI, which keeps a token for each server: no server is given another one's."""

    title: str = "with the token of gh, the GitHub CLI"
    command: tuple[str, ...] = ("gh", "auth", "token")

    def sign_in(self, talk: Talk, begun: Begun) -> Signed:
        """Take the token that belongs to the account's server."""
        host = Place.at(begun.server).name
        named = replace(self, command=(*self.command, "--hostname", host))
        return ByProgram.sign_in(named, talk, begun)


SIGN_IN = SignIn(
    ways=(
        ByGh(),
        ByToken(
            title="with a personal access token you make in the settings",
            steps=(
                f"On {_PAGE} press Generate new token (classic).",
                "Tick public_repo, or repo if private repositories are to be read.",
                "Copy it: GitHub shows it once.",
            ),
            page=_PAGE,
        ),
    ),
    asks=(
        Question(
            key="repositories",
            asks="Repositories where every word is said to you (owner/name, with commas; or none)",
            optional=True,
        ),
    ),
    revoke="Settings > Developer settings > Personal access tokens, or `gh auth logout`",
)
