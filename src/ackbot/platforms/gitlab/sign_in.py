"""Signing in to GitLab: with a personal access token, or the one that glab has.

Sources: https://docs.gitlab.com/user/profile/personal_access_tokens/ and
https://docs.gitlab.com/cli/config/get/.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ackbot.platforms.gitlab import FACTS
from ackbot.platforms.gitlab.place import Place
from ackbot.platforms.signing import Begun, Question, Signed, SignIn, Talk
from ackbot.platforms.signing.reading import server_question
from ackbot.platforms.signing.token import ByProgram, ByToken

_PAGE = "{server}/-/user_settings/personal_access_tokens?name=ackbot&scopes=api"


@dataclass(frozen=True, slots=True, kw_only=True)
class ByGlab(ByProgram):
    """The GitLab CLI, which keeps a token for each server: no server is given another one's."""

    title: str = "with the token of glab, the GitLab CLI"
    command: tuple[str, ...] = ("glab", "config", "get", "token")

    def sign_in(self, talk: Talk, begun: Begun) -> Signed:
        """Take the token that belongs to the account's server."""
        host = Place.at(begun.server).name
        named = replace(self, command=(*self.command, "--host", host))
        return ByProgram.sign_in(named, talk, begun)


SIGN_IN = SignIn(
    server=replace(
        server_question("Address of the GitLab", path=True), default=FACTS.default_server
    ),
    asks=(
        Question(
            key="projects",
            asks="Projects where every word is said to you (group/project, with commas; or none)",
            optional=True,
        ),
    ),
    ways=(
        ByToken(
            title="with a personal access token you make in the settings",
            steps=(
                "On the page that opens name the token ackbot, and tick the scope api.",
                "Press Generate token, and copy it: GitLab shows it once.",
            ),
            page=_PAGE,
        ),
        ByGlab(),
    ),
    revoke="Edit profile > Access > Personal access tokens",
)
