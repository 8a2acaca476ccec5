"""A YouTube Data API of one process on a loopback socket, keeping state.

Every request and answer is judged by Google's own description of the API. Beyond it, as the
reference says: the list of threads is sorted by when they were begun, shows no more than five of
the replies, and hides held comments unless it is asked for them; lists by id tell no moderation
status; `textOriginal` is for the author alone; a reply goes to a top-level comment; every call
costs units, and a project has so many a day.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from ackbot.platforms.google import pacific, quota_day
from ackbot.platforms.youtube.connector import YouTube
from ackbot.testing.loopback import Reply, Request
from tests.platforms.fake_google import FakeGoogle, answer, stamp
from tests.platforms.google_discovery import described

Json = dict[str, Any]

SHOWN = 5
_ROUTE = "/youtube/v3/"


class FakeYouTube(FakeGoogle):
    connector = YouTube
    api = described("youtube.v3")

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.account = "videos"
        self.me = "UCana"
        self.comments: dict[str, Json] = {}
        self.videos: dict[str, str] = {}
        self.has_channel = True
        self.holds_replies = False
        """Whether what I post is held."""
        self.shows_held_by_id = True
        self.pinned = ""
        self.units: dict[str, int] = {}
        self.units_a_day = 10_000
        self.empty_pages = 0
        self._last = 0

    # --- what happens ---------------------------------------------------------------------------

    def i_post(self, text: str) -> str:
        video = f"vid{len(self.videos) + 1:08}"
        self.videos[video] = text
        return video

    def they_write(
        self, text: str, *, under: str, by: str = "mira", ago: timedelta = timedelta(0)
    ) -> str:
        return self.comment(text, under=under, by=by, ago=ago)

    def comment(
        self,
        text: str,
        *,
        under: str,
        by: str = "mira",
        ago: timedelta = timedelta(0),
        status: str = "published",
        **more: Any,
    ) -> str:
        """Somebody comments on a video or replies to a comment; `status` is what becomes of it."""
        self._last += 1
        above = self.comments.get(under)
        thread = above["thread"] if above else f"Ug{self._last:06}AaABAg"
        comment = f"{thread}.9{self._last:06}" if above else thread
        at = self.tick() - ago
        self.comments[comment] = {
            "id": comment,
            "thread": thread,
            "video": above["video"] if above else under,
            "by": by,
            "text": text,
            "at": at,
            "edited": at,
            "status": status,
            "can_reply": True,
            "by_program": False,
            **more,
        }
        return comment

    def they_edit(self, mention: str, text: str) -> bool:
        self.comments[mention] |= {"text": text, "edited": self.tick()}
        return True

    def they_delete(self, mention: str) -> None:
        """The replies to a top-level comment go with it."""
        gone = [one for one in self.comments if one == mention or one.startswith(f"{mention}.")]
        for one in gone:
            del self.comments[one]

    def they_write_unreadably(self, *, under: str) -> None:
        self.comment("broken", under=under, broken=True)

    def closes(self, mention: str) -> bool:
        self.comments[self.comments[mention]["thread"]]["can_reply"] = False
        return True

    def i_answer_elsewhere(self, mention: str, text: str) -> str:
        return self.comment(text, under=mention, by="ana")

    def i_like_elsewhere(self, mention: str) -> bool:
        return False

    def moderates(self, comment: str, status: str) -> None:
        self.comments[comment]["status"] = status

    def holds(self, mention: str) -> bool:
        self.moderates(mention, "heldForReview")
        return True

    def holds_my_replies(self) -> bool:
        self.holds_replies = True
        return True

    def posted_under(self, mention: str) -> list[str]:
        """Return what was sent to the mention's thread after it: the API knows no more."""
        said = self.comments.get(mention)
        if said is None:
            return []
        mine = (c for c in self.comments.values() if c["by_program"])
        after = (c for c in mine if c["thread"] == said["thread"] and c["at"] > said["at"])
        return [comment["text"] for comment in after]

    def liked_by_me(self) -> list[str]:
        return []

    def empty_page_first(self) -> bool:
        self.empty_pages = 1
        return True

    def asked(self, method: str) -> int:
        """Return how often a method was called: "commentThreads", "comments"."""
        return sum(one.path == f"{_ROUTE}{method}" for one in self.loopback.requests)

    def used(self) -> int:
        return self.units.get(quota_day(self.now, pacific()), 0)

    # --- how things are shown -------------------------------------------------------------------

    def _channel(self, by: str) -> str:
        return f"UC{by}"

    def shown(self, comment: Json, *, listed: bool) -> Json:
        """Return a comment resource; `listed` is whether the list is not one by id."""
        by = self._channel(comment["by"])
        snippet = {
            "channelId": self.me,
            "videoId": comment["video"],
            "textDisplay": comment["text"],
            "authorDisplayName": f"@{comment['by']}",
            "authorProfileImageUrl": "https://yt3.ggpht.com/x",
            "authorChannelUrl": f"http://www.youtube.com/channel/{by}",
            "authorChannelId": {"value": by},
            "canRate": True,
            "viewerRating": "none",
            "likeCount": 0,
            "publishedAt": stamp(comment["at"]),
            "updatedAt": stamp(comment["edited"]),
        }
        if by == self.me:
            snippet["textOriginal"] = comment["text"]
        if comment["id"] != comment["thread"]:
            snippet["parentId"] = comment["thread"]
        if listed:
            snippet["moderationStatus"] = comment["status"]
        if comment.get("broken"):
            del snippet["textDisplay"]
        for field in comment.get("without", ()):
            snippet.pop(field, None)
        return {"kind": "youtube#comment", "etag": "e", "id": comment["id"], "snippet": snippet}

    def thread(self, thread: str, status: str, *, listed: bool = True) -> Json:
        top = self.comments[thread]
        replies = [reply for reply in self._replies(thread) if self._is_shown(reply, status)]
        found: Json = {
            "kind": "youtube#commentThread",
            "etag": "e",
            "id": thread,
            "snippet": {
                "channelId": self.me,
                "videoId": top["video"],
                "topLevelComment": self.shown(top, listed=listed),
                "canReply": top["can_reply"] and top["status"] == "published",
                "totalReplyCount": len(replies),
                "isPublic": top["status"] == "published",
            },
        }
        if replies:
            newest = replies[::-1][:SHOWN]
            found["replies"] = {"comments": [self.shown(one, listed=listed) for one in newest]}
        return found

    def _is_shown(self, comment: Json, status: str) -> bool:
        return comment["status"] in ("published", status)

    def _replies(self, thread: str) -> list[Json]:
        found = (c for c in self.comments.values() if c["thread"] == thread and c["id"] != thread)
        return sorted(found, key=lambda one: (one["at"], one["id"]))

    # --- the server -----------------------------------------------------------------------------

    def writes(self, request: Request) -> bool:
        return request.method == "POST"

    def serve(self, request: Request) -> Reply:
        day = quota_day(self.now, pacific())
        units = 50 if self.writes(request) else 1
        if self.units.get(day, 0) + units > self.units_a_day:
            said = "The request cannot be completed because you have exceeded your quota."
            return self.refused(403, "quotaExceeded", said, domain="youtube.quota")
        self.units[day] = self.units.get(day, 0) + units
        handlers = {
            "channels": self._channels,
            "commentThreads": self._threads,
            "comments": self._comments,
            "videos": self._videos,
            "comments/setModerationStatus": self._moderate,
        }
        if request.path == f"{_ROUTE}comments" and self.writes(request):
            return self._insert(request)
        return handlers[request.path.removeprefix(_ROUTE)](request)

    def _listed(self, kind: str, rows: list[Json], **more: str) -> Reply:
        about = {"totalResults": len(rows), "resultsPerPage": len(rows)}
        found = {"kind": f"youtube#{kind}ListResponse", "etag": "e", "pageInfo": about}
        return answer({**found, "items": rows, **more})

    def _channels(self, request: Request) -> Reply:
        snippet = {"title": "Ana bakes", "customUrl": "@ana", "description": "Bread"}
        row = {"kind": "youtube#channel", "etag": "e", "id": self.me, "snippet": snippet}
        return self._listed("channel", [row] if self.has_channel else [])

    def _videos(self, request: Request) -> Reply:
        asked = request.asked("id").split(",")
        assert len(asked) <= 50
        rows = [
            {"kind": "youtube#video", "id": one, "snippet": {"title": self.videos[one]}}
            for one in asked
            if one in self.videos
        ]
        return self._listed("video", rows)

    def _threads(self, request: Request) -> Reply:
        if asked := request.asked("id"):
            assert not request.asked("maxResults")
            assert not request.asked("moderationStatus")
            return self._threads_by_id(asked.split(","))
        assert request.asked("allThreadsRelatedToChannelId") == self.me
        assert request.asked("textFormat") == "plainText"
        status = request.asked("moderationStatus")
        if self.empty_pages:
            self.empty_pages -= 1
            return self._listed("commentThread", [], nextPageToken="~")
        rows = [c for c in self.comments.values() if c["id"] == c["thread"]]
        rows = [one for one in rows if self._is_listed(one, status)]
        return self._page(request, rows, status)

    def _is_listed(self, top: Json, status: str) -> bool:
        inside = [top, *self._replies(top["id"])]
        return top["status"] == status or any(one["status"] == status for one in inside[1:])

    def _page(self, request: Request, rows: list[Json], status: str) -> Reply:
        rows.sort(key=lambda one: (one["id"] == self.pinned, one["at"], one["id"]), reverse=True)
        after = request.asked("pageToken", "~")
        rest = [one for one in rows if after == "~" or self._place(one) < after]
        size = int(request.asked("maxResults"))
        more = {"nextPageToken": self._place(rest[size - 1])} if len(rest) > size else {}
        shown = [self.thread(one["id"], status) for one in rest[:size]]
        return self._listed("commentThread", shown, **more)

    def _place(self, top: Json) -> str:
        at: datetime = top["at"]
        return f"{at.timestamp():020.3f}{top['id']}"

    def _threads_by_id(self, asked: list[str]) -> Reply:
        assert len(asked) <= 50
        rows = [self.comments[one] for one in asked if one in self.comments]
        there = [
            self.thread(one["id"], "heldForReview" if self.shows_held_by_id else "", listed=False)
            for one in rows
            if one["id"] == one["thread"] and self._is_found(one)
        ]
        return self._listed("commentThread", there)

    def _is_found(self, comment: Json) -> bool:
        return comment["status"] == "published" or (
            comment["status"] == "heldForReview" and self.shows_held_by_id
        )

    def _comments(self, request: Request) -> Reply:
        if parent := request.asked("parentId"):
            if parent not in self.comments:
                return self.refused(404, "commentNotFound")
            replies = [one for one in self._replies(parent) if one["status"] == "published"]
            start = int(request.asked("pageToken", "0"))
            end = start + int(request.asked("maxResults"))
            more = {"nextPageToken": str(end)} if end < len(replies) else {}
            page = replies[::-1][start:end]
            rows = [self.shown(one, listed=True) for one in page]
            return self._listed("comment", rows, **more)
        asked = request.asked("id").split(",")
        assert len(asked) <= 50
        found = [self.comments[one] for one in asked if one in self.comments]
        rows = [self.shown(one, listed=False) for one in found if self._is_found(one)]
        return self._listed("comment", rows)

    def _insert(self, request: Request) -> Reply:
        snippet = json.loads(request.body)["snippet"]
        top, text = self.comments.get(snippet["parentId"]), snippet["textOriginal"]
        if top is None or top["id"] != top["thread"]:
            return self.refused(404, "parentCommentNotFound")
        if top["status"] != "published":
            return self.refused(400, "parentCommentIsPrivate", "The parent comment is private.")
        if not top["can_reply"]:
            return self.refused(400, "operationNotSupported", "Cannot reply.")
        if not text.strip():
            return self.refused(400, "commentTextRequired")
        if len(text) > 10_000:
            return self.refused(400, "commentTextTooLong", "The comment text is too long.")
        status = "heldForReview" if self.holds_replies else "published"
        made = self.comment(text, under=top["id"], by="ana", status=status, by_program=True)
        return answer(self.shown(self.comments[made], listed=True))

    def _moderate(self, request: Request) -> Reply:
        self.comments[request.asked("id")]["status"] = request.asked("moderationStatus")
        return Reply(status=204)


@contextmanager
def running(folder: Path) -> Iterator[FakeYouTube]:
    fake = FakeYouTube(folder)
    with fake.loopback:
        yield fake
    assert fake.wrong == []
    assert fake.undescribed == []
