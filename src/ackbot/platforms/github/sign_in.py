"""Signing in to GitHub: with the token of gh, GitHub's own program, one that is pasted, or a code.

Sources: https://cli.github.com/manual/gh_auth_token,
https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens
and, for the code, https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps#device-flow
(an OAuth app's tokens do not run out).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ackbot.net.origins import origin_of
from ackbot.platforms.github import FACTS
from ackbot.platforms.github.place import Place
from ackbot.platforms.oauth import OAuth
from ackbot.platforms.signing import Begun, Question, Signed, SignIn, Talk
from ackbot.platforms.signing.device import ByDevice
from ackbot.platforms.signing.token import ByProgram, ByToken

OAUTH = OAuth(
    authorize="https://github.com/login/oauth/authorize",
    token="https://github.com/login/oauth/access_token",  # noqa: S106 (an address)
    device="https://github.com/login/device/code",
    scopes=FACTS.scopes,
)
_PAGE = "https://github.com/settings/tokens"
_APPS = "https://github.com/settings/applications/new"


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


class ByCode(ByDevice):
    """A code that is typed on GitHub's page, by way of an OAuth app of the user's."""

    def sign_in(self, talk: Talk, begun: Begun) -> Signed:
        """Ask the GitHub that the account is on, which need not be github.com."""
        scheme = origin_of(begun.server).scheme
        there = {"auth_server": f"{scheme}://{Place.at(begun.server).name}"}
        return super().sign_in(talk, replace(begun, settings={**begun.settings, **there}))


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
        ByCode(
            OAUTH,
            page=_APPS,
            steps=(
                f"On {_APPS} register an OAuth app of your own; any addresses will do.",
                "Tick Enable Device Flow, and copy the client id.",
            ),
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
