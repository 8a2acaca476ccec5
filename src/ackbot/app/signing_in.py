"""Adding an account: ask what is needed, sign in, try it, keep the secret, write the table.

Nothing is stored before the platform has said who we are, and the table in the configuration comes
last: whatever stops it earlier, there is no half account.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from ackbot.app.accounts import Configured
from ackbot.app.keeping import Kept, keep, let_go, read_from
from ackbot.app.naming import checked_name, free_name, name_question
from ackbot.app.paths import sessions_path
from ackbot.app.signing_words import named, shown_person, writes
from ackbot.config import SECRET_KEYS, AccountSettings, Settings
from ackbot.errors import BadAnswer, SignInNeeded, Unreachable, UsageError
from ackbot.frozen import dataclass
from ackbot.platforms.signing import Begun, Keys, Question, Signed, SignIn, Talk, Way
from ackbot.platforms.signing.reading import site_address
from ackbot.secrets import ScratchVault, Secret, Vault
from ackbot.text import one_line

if TYPE_CHECKING:
    from ackbot.app.app import App
    from ackbot.platforms.base import Facts, Identity

#: How often a refused secret may be typed again.
TRIES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Wants:
    """What the command line said; empty where it said nothing."""

    what: str
    """A platform, or the name of an account that is signed in again."""
    name: str = ""
    way: str = ""
    keep: str = ""
    again: bool = False
    keys: Keys = field(default_factory=dict)
    """Keys of the account's table."""
    source: Keys = field(default_factory=dict)
    """Where the secret is already: `token_env`, `token_file` or `token_command`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """An account that now stands in the configuration."""

    name: str
    platform: str
    me: Identity
    words: str
    """Where its secret is."""
    table: Keys
    """What stands in its table; only what changed, where it was signed in again."""
    again: bool


class Adding:
    """One sign-in, from the platform's name to the configuration."""

    def __init__(self, app: App, talk: Talk, wants: Wants) -> None:
        self._app = app
        self._talk = talk
        self._wants = wants
        self._before, self._platform = self._target()

    # -- what is signed in

    @cached_property
    def _settings(self) -> Settings:
        return self._app.settings if self._app.config_path.exists() else Settings()

    def _target(self) -> tuple[Configured | None, str]:
        """Return the account to sign in again, if it is one, and the platform."""
        from ackbot.platforms import registry

        what, name = self._wants.what, self._checked_name()
        platforms = registry.names()
        if what not in platforms and what in self._settings.accounts:
            return self._again(what), self._settings.accounts[what].platform
        registry.connector(what)
        if what == "demo":
            raise UsageError("The sample accounts need no sign-in.", "Try: ackbot inbox --demo")
        there = self._settings.accounts.get(name or what)
        if there is None or (there.platform != what and not name):
            return None, what
        if there.platform != what:
            raise UsageError(
                f"There is an account {one_line(name)} already, on {one_line(there.platform)}.",
                "Choose another --name.",
            )
        if self._wants.again or self._agreed(name or what):
            return self._again(name or what), what
        if self._talk.attended and not name:
            return None, what
        raise UsageError(
            f"There is an account {one_line(name or what)} already.",
            f"Sign it in again: ackbot accounts add {one_line(name or what)} --again; or choose "
            "another --name.",
        )

    def _checked_name(self) -> str:
        if not self._wants.name:
            return ""
        try:
            return checked_name(self._wants.name, ())
        except ValueError as why:
            raise UsageError(f"--name cannot be used: {why}.", "Choose another one.") from None

    def _again(self, name: str) -> Configured:
        """Return an account that is signed in again: as it is, without other settings."""
        if self._wants.keys:
            raise UsageError(
                f"{one_line(name)} is signed in again as it is; {', '.join(self._wants.keys)} "
                "cannot be changed with it.",
                "Change the configuration first: ackbot config path",
            )
        return Configured(name=name, settings=self._settings.accounts[name])

    def _agreed(self, name: str) -> bool:
        asks = f"There is an account {one_line(name)} already. Sign it in again?"
        return self._talk.attended and self._talk.agrees(asks)

    @cached_property
    def _facts(self) -> Facts:
        from ackbot.platforms import registry

        return registry.facts(self._platform)

    @cached_property
    def _sign_in(self) -> SignIn:
        from ackbot.platforms import registry

        return registry.connector(self._platform).sign_in()

    # -- the way

    def run(self) -> Added:
        """Sign in, try it, store it. Raises AckbotError; nothing is stored then."""
        if self._wants.way:
            assert self._way  # says at once where there is no such way
        begun = self._begin()
        self._tell_what_for()
        signed, me, session = self._proven(begun)
        self._must_be_new(me)
        self._talk.tell(f"You are {shown_person(me)}.")
        name = self._name(begun.server)
        kept = self._keep(name, signed)
        try:
            self._store(name, begun, signed, kept, session)
        except BaseException:
            if self._before is None:
                self._undo(name, kept)
            raise
        return Added(
            name=name,
            platform=self._platform,
            me=me,
            words=kept.words,
            table=self._table(begun, signed, kept),
            again=self._before is not None,
        )

    def _begin(self) -> Begun:
        """Ask where the account is and what else its table needs."""
        server = self._server() if self._before else self._answering()
        begun = self._begun(server, self._keys)
        if self._before is not None or "server" in self._wants.keys:
            return begun
        found = self._talk.run(self._sign_in.find(begun))
        if found != server:
            self._talk.tell(f"Your account is on {found}.")
        return begun if found == server else self._begun(found, self._keys)

    def _answering(self) -> str:
        """Return where the platform answers; where it does not, a typed address is asked again."""
        typed = self._talk.attended and self._sign_in.server and "server" not in self._wants.keys
        for left in reversed(range(TRIES)):
            server = self._server()
            try:
                return self._talk.run(self._sign_in.check(self._begun(server, {})))
            except (BadAnswer, Unreachable) as no:
                if not (left and typed):
                    raise
                self._talk.tell(str(no))
        raise AssertionError("the last try returns or raises")

    def _begun(self, server: str, keys: Keys) -> Begun:
        web = self._app.connections.web(self._working_name, self._facts.title, server)
        return Begun(facts=self._facts, server=server, web=web, now=self._app.now, settings=keys)

    @property
    def _working_name(self) -> str:
        """What messages call the account until it has its name."""
        return self._before.name if self._before else self._wants.name or self._platform

    def _server(self) -> str:
        if self._before is not None:
            return self._before.server
        usual = Question(
            key="server",
            asks="Address of the server",
            default=self._facts.default_server,
            read=site_address,
        )
        if self._sign_in.server is None and "server" not in self._wants.keys:
            return self._facts.default_server.rstrip("/")
        return self._talk.ask(self._sign_in.server or usual)

    @cached_property
    def _keys(self) -> Keys:
        """The keys of the table that only this platform has."""
        if self._before is not None:
            return self._before.settings.platform_settings
        known = self._facts.settings
        # A handle may also be what a way in asks for.
        beside = {"server", "handle"} - set(known)
        keys = {key: value for key, value in self._wants.keys.items() if key not in beside}
        for unknown in sorted(set(keys) - set(known)):
            raise UsageError(
                f"{self._facts.title} has no setting {one_line(unknown, 40)!r}.",
                f"It has: {', '.join(known) or 'none'}.",
            )
        for question in self._sign_in.asks:
            if value := self._talk.ask(question):
                keys[question.key] = value
        return keys

    def _tell_what_for(self) -> None:
        """Say what the access is for, before it is asked for."""
        scopes = () if self._wants.source else self._way.scopes
        talk, facts = self._talk, self._facts
        talk.tell(f"ackbot reads there: {'; '.join(facts.reads) or 'what you are told'}.")
        talk.tell(f"It writes: {writes(facts)}.")
        if scopes:
            talk.tell(f"It asks for {', '.join(scopes)}, and nothing else.")

    @cached_property
    def _way(self) -> Way:
        ways = self._sign_in.ways
        if self._wants.way:
            for way in ways:
                if way.name == self._wants.way:
                    return way
            raise UsageError(
                f"{self._facts.title} is not signed in to by {one_line(self._wants.way, 30)!r}.",
                f"There is: {named(ways)}.",
            )
        way = next((way for way in ways if way.usable(self._talk)), ways[-1])
        others = [other for other in ways if other.name != way.name]
        if others and self._talk.attended:
            self._talk.tell(f"Way in: {way.title}; also possible: {named(others)}.")
        return way

    # -- the trial

    def _proven(self, begun: Begun) -> tuple[Signed, Identity, Mapping[str, object]]:
        """Sign in and ask the platform who we are, again while a typed secret is refused."""
        for left in reversed(range(TRIES)):
            try:
                signed = self._signed(begun)
                return signed, *self._tried(begun, signed)
            except SignInNeeded as no:
                # Without a status, it was not what was typed that a server refused.
                if not (left and no.status is not None and self._may_try_again()):
                    raise
                self._talk.tell(f"{no.message} Try once more.")
                begun = replace(begun, retry=True)
        raise AssertionError("the last try returns or raises")

    def _may_try_again(self) -> bool:
        return self._talk.attended and not self._wants.source and self._way.typed

    def _signed(self, begun: Begun) -> Signed:
        if self._wants.source:
            return Signed(secret=read_from(self._working_name, self._wants.source).reveal())
        return self._way.sign_in(self._talk, begun)

    def _tried(self, begun: Begun, signed: Signed) -> tuple[Identity, Mapping[str, object]]:
        """Return who we are with this secret, and the session that came of asking."""
        name = self._working_name
        account = Configured(name=name, settings=self._account_settings(begun, signed))
        vault = ScratchVault()
        if signed.session:
            vault.store(name, dict(signed.session))
        connector = self._app.connections.connected(account, lambda: Secret(signed.secret), vault)
        me = self._talk.run(connector.who_am_i())
        return me, vault.load(name) or {}

    def _account_settings(self, begun: Begun, signed: Signed) -> AccountSettings:
        return AccountSettings(
            platform=self._platform,
            server=begun.server,
            platform_settings={**self._keys, **signed.settings},
        )

    def _must_be_new(self, me: Identity) -> None:
        """Raise UsageError where this person is here already, or is not who the account was."""
        account_id = f"{self._platform}:{me.person.id}"
        known = self._app.ledger.account_by_id(account_id)
        others = set(self._settings.accounts) - {self._before.name if self._before else ""}
        if known is not None and known.name in others:
            raise UsageError(
                f"{shown_person(me)} is here already, as {one_line(known.name)}.",
                f"Nothing was stored. Sign it in again: ackbot accounts add {one_line(known.name)}",
            )
        if self._before is None:
            return
        was = self._app.ledger.account(self._before.name)
        if was is not None and was.id != account_id:
            raise UsageError(
                f"{one_line(self._before.name)} is {one_line(was.person.label)}, and you signed in "
                f"as {shown_person(me)}.",
                "Nothing was stored. Sign in as before, or add this one with another --name.",
            )

    # -- storing

    def _name(self, server: str) -> str:
        if self._before is not None:
            return self._before.name
        if self._wants.name:
            return self._wants.name
        taken = set(self._settings.accounts)
        return self._talk.ask(name_question(free_name(self._facts, server, taken), taken))

    def _keep(self, name: str, signed: Signed) -> Kept:
        if self._wants.source:
            return Kept(keys=self._wants.source, words="where you keep it")
        if signed.command:
            return Kept(keys={"token_command": signed.command}, words=f"with {signed.command[0]}")
        if not signed.secret:
            return Kept()
        folder = self._app.config_path.parent
        command = self._before.settings.token_command if self._before else ()
        return keep(self._talk, name, Secret(signed.secret), self._place(), folder, command)

    def _place(self) -> str:
        """Return where the secret goes: as asked, else where the account's one is already."""
        if self._wants.keep or self._before is None:
            return self._wants.keep
        settings = self._before.settings
        return "file" if settings.token_file else "program" if settings.token_command else ""

    def _store(
        self, name: str, begun: Begun, signed: Signed, kept: Kept, session: Mapping[str, object]
    ) -> None:
        """Store the session, and last the table: from then on the account is there."""
        from ackbot.config.writing import change, with_account, with_keys

        vault = self._vault()
        with vault.lock(name):
            vault.store(name, dict(session)) if session else vault.forget(name)
        table = self._table(begun, signed, kept)
        if self._before is None:
            change(self._app.config_path, lambda text: with_account(text, name, table))
            return
        drop = set(SECRET_KEYS) - set(table)
        if table or any(getattr(self._before.settings, key) for key in drop):
            change(self._app.config_path, lambda text: with_keys(text, name, table, drop=drop))
        self._app.ledger.forget_failure(name)

    def _table(self, begun: Begun, signed: Signed, kept: Kept) -> Keys:
        if self._before is not None:
            return {**signed.settings, **kept.keys}
        server = {} if begun.server == self._facts.default_server else {"server": begun.server}
        return {
            "platform": self._platform,
            **server,
            **self._keys,
            **signed.settings,
            **kept.keys,
        }

    def _undo(self, name: str, kept: Kept) -> None:
        if not self._wants.source:
            let_go(name, kept)
        self._vault().forget(name)

    def _vault(self) -> Vault:
        return Vault(sessions_path(self._app.ledger_path))
