"""Signing in to WordPress: finding the site's API, and saying why it cannot be used."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from ackbot.errors import BadAnswer, PlatformError, SignInNeeded
from ackbot.platforms.base import Connector, Identity
from ackbot.testing import Pulled, drive
from ackbot.testing.driving import mention_of
from ackbot.testing.reading import look_up
from ackbot.testing.sending import compose, send

from .fake_wordpress import FakeWordPress, running


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeWordPress]:
    with running(tmp_path / "sessions") as fake:
        yield fake


def who_am_i(platform: FakeWordPress) -> Identity:
    async def work(connector: Connector, me: Identity) -> Identity:
        return me

    return drive(platform, work)


def failed_sign_in(platform: FakeWordPress) -> PlatformError:
    with pytest.raises(PlatformError) as raised:
        who_am_i(platform)
    assert "canary" not in f"{raised.value} {raised.value!r}"
    return raised.value


def test_who_one_is_is_told_with_name_and_login(platform: FakeWordPress) -> None:
    me = who_am_i(platform)
    assert (me.person.name, me.person.handle) == ("Ana & Co", "ana")
    assert platform.secret not in json.dumps(dict(me.others))


def test_two_sites_are_two_identities(tmp_path: Path) -> None:
    with running(tmp_path / "a", "/one") as one, running(tmp_path / "b", "/two") as two:
        assert who_am_i(one).person.id != who_am_i(two).person.id
        question = one.they_write("Rye?", under=one.i_post("Bread"))
        found = look_up(two, question)
        assert (found.posts, found.gone) == ((), frozenset())


@pytest.mark.parametrize("path", ["", "/blog"])
def test_a_site_without_pretty_permalinks_is_found(tmp_path: Path, path: str) -> None:
    with running(tmp_path, path) as platform:
        platform.plain_permalinks = True
        mention = platform.they_write("Rye?", under=platform.i_post("Bread"))
        assert set(Pulled(platform).pull().incoming) == {mention}
        target = mention_of(platform, mention)
        send(platform, compose(platform, target, "Rye."))
        assert platform.posted_under(mention) == ["Rye."]


def test_an_api_with_an_address_of_its_own_is_found(platform: FakeWordPress) -> None:
    # `server` is the host; WordPress lies in a folder, and the front page says where.
    platform.path = "/wp"
    platform.announces = f"{platform.loopback.url}/wp/wp-json/"
    mention = platform.they_write("Rye?", under=platform.i_post("Bread"))
    assert set(Pulled(platform).pull().incoming) == {mention}


def test_a_blog_on_another_host_is_named(platform: FakeWordPress) -> None:
    platform.path = "/wp"
    platform.announces = "https://www.elsewhere.example/wp-json/"
    error = failed_sign_in(platform)
    assert isinstance(error, BadAnswer)
    assert "www.elsewhere.example" in str(error)
    assert "Set `server`" in error.hint


def test_a_redirect_to_another_host_is_named_and_not_followed(platform: FakeWordPress) -> None:
    platform.redirects_to = "https://www.blog.example"
    assert "redirects to www.blog.example" in str(failed_sign_in(platform))


def test_an_api_that_is_switched_off_says_what_to_do(platform: FakeWordPress) -> None:
    platform.rest_off = True
    error = failed_sign_in(platform)
    assert "no WordPress REST API answers at 127.0.0.1" in str(error)
    assert "folder" in error.hint
    assert "switched the REST API off" in error.hint


def test_a_plugin_that_hides_the_users_is_named(platform: FakeWordPress) -> None:
    platform.users_hidden = True
    assert "/wp/v2/users/me" in failed_sign_in(platform).hint


def test_a_stripped_authorization_header_is_named(platform: FakeWordPress) -> None:
    platform.strips_authorization = True
    error = failed_sign_in(platform)
    assert isinstance(error, SignInNeeded)
    assert "does not see the sign-in" in str(error)
    assert "Authorization header" in error.hint


def test_application_passwords_that_are_switched_off_are_named(platform: FakeWordPress) -> None:
    platform.passwords_off = True
    error = failed_sign_in(platform)
    assert isinstance(error, SignInNeeded)
    assert "application passwords switched off" in str(error)


def test_a_wrong_password_says_where_to_make_one(platform: FakeWordPress) -> None:
    platform.revoke()
    error = failed_sign_in(platform)
    assert isinstance(error, SignInNeeded)
    assert "Application Passwords" in error.hint


def test_without_a_user_the_configuration_is_named(platform: FakeWordPress) -> None:
    platform.user = ""
    assert "`user` in [accounts.blog]" in failed_sign_in(platform).hint


def test_the_password_is_never_in_an_address_nor_in_the_vault(platform: FakeWordPress) -> None:
    Pulled(platform).pull()
    asked = [f"{request.path}?{request.query}" for request in platform.loopback.requests]
    assert not any("canary" in one for one in asked)
    assert not list(platform.folder.glob("*"))
