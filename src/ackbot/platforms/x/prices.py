"""What X takes for reading: a bill for each sync, with the least and the most it can come to.

Prices are X's of 22 August 2026 (https://docs.x.com/x-api/getting-started/pricing). Posts of one's
own lists cost a fifth if the app is one's own; whether posts and authors that come along are
charged is not said. The same thing is charged once a day, mostly.
"""

from __future__ import annotations

from collections.abc import Iterable

#: Thousandths of a dollar.
OWNED, POST, USER = 1, 5, 10


class Bill:
    """What one connector has read so far."""

    def __init__(self) -> None:
        self._listed: set[str] = set()
        self._posts: set[str] = set()
        self._users: set[str] = set()
        self._along: set[str] = set()

    def listed(self, posts: Iterable[str]) -> None:
        """Add posts of one's own lists."""
        self._listed.update(posts)

    def looked_up(self, posts: Iterable[str]) -> None:
        """Add posts that were asked for by id."""
        self._posts.update(posts)

    def user(self, user: str) -> None:
        """Add a profile that was asked for."""
        self._users.add(user)

    def along(self, posts: Iterable[str], users: Iterable[str]) -> None:
        """Add what came along with posts."""
        self._along.update(f"post {post}" for post in posts)
        self._along.update(f"user {user}" for user in users)

    def range(self) -> tuple[int, int]:
        """Return the least and the most it can come to, in thousandths of a dollar."""
        alone = len(self._posts) * POST + len(self._users) * USER
        listed = len(self._listed - self._posts)
        prices = {"post": POST, "user": USER}
        paid = {f"post {post}" for post in self._listed | self._posts}
        paid |= {f"user {user}" for user in self._users}
        along = sum(prices[one.partition(" ")[0]] for one in self._along - paid)
        return alone + listed * OWNED, alone + listed * POST + along

    def notes(self) -> tuple[str, ...]:
        """Say what was read and what X takes for it."""
        posts = len(self._listed | self._posts)
        if not (posts or self._users):
            return ("Nothing new was read, which costs nothing.",)
        least, most = (f"${thousandths / 1000:.3f}" for thousandths in self.range())
        price = least if least == most else f"{least} to {most}"
        read = "1 post was read" if posts == 1 else f"{posts:,} posts were read"
        return (f"{read if posts else 'Your profile was read'}, for which X takes {price}.",)
