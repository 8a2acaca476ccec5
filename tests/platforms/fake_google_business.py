"""Google's three Business Profile APIs of one process on a loopback socket, keeping state.

Requests and answers are judged by Google's descriptions of two of them and by what the reference
says of the third. A review is one object with at most one reply; a customer speaks again by
changing it; a reply moves nothing; Google looks at a reply before anybody else sees it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from ackbot.platforms.google_business.connector import GoogleBusiness
from ackbot.testing.loopback import Reply, Request
from tests.platforms.fake_google import FakeGoogle, answer
from tests.platforms.google_discovery import Api, described
from tests.platforms.google_reviews import V4

Json = dict[str, Any]

ME, GROUP = "accounts/100", "accounts/200"
_WORDS = ("STAR_RATING_UNSPECIFIED", "ONE", "TWO", "THREE", "FOUR", "FIVE")


def nanoseconds(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond:06}789Z"


class FakeGoogleBusiness(FakeGoogle):
    connector = GoogleBusiness
    api = Api(
        (
            V4,
            *described(
                "mybusinessaccountmanagement.v1", "mybusinessbusinessinformation.v1"
            ).documents,
        )
    )
    page_size = 50

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.me = ME
        self.accounts: dict[str, str] = {ME: "Ana Bakes", GROUP: "Ana's shops"}
        self.locations: dict[str, Json] = {}
        self.reviews: dict[str, Json] = {}
        self.state = "PENDING"
        """What becomes of a reply at first."""
        self.refusals: dict[str, Reply] = {}
        """What is said to whoever asks for the reviews of a location."""
        self.put_says: Reply | None = None
        """What is said to whoever answers a review."""
        self.empty_pages = 0
        self._last = 0

    # --- what happens ---------------------------------------------------------------------------

    def i_post(self, text: str, *, account: str = ME) -> str:
        """Open a location."""
        name = f"locations/{len(self.locations) + 1}"
        self.locations[name] = {"title": text, "accounts": [account], "town": "Graz"}
        return name

    def they_write(
        self, text: str, *, under: str, by: str = "mira", ago: timedelta = timedelta(0)
    ) -> str:
        return self.review(text, under=under, by=by, ago=ago)

    def review(
        self,
        text: str,
        *,
        under: str,
        by: str = "mira",
        ago: timedelta = timedelta(0),
        stars: int = 4,
        **more: Any,
    ) -> str:
        """Somebody reviews a location; who speaks again under their own review changes it."""
        review = under.removesuffix("/reply")
        if review in self.reviews and self.reviews[review]["by"] == by:
            self.they_edit(review, text)
            return review
        self._last += 1
        location = review.partition("/reviews/")[0]
        name = f"{location}/reviews/AbFv{self._last:05}"
        at = self.tick() - ago
        self.reviews[name] = {
            "text": text,
            "by": by,
            "at": at,
            "changed": at,
            "stars": stars,
            "reply": None,
            "anonymous": False,
            **more,
        }
        return name

    def they_edit(self, mention: str, text: str) -> bool:
        self.reviews[mention] |= {"text": text, "changed": self.tick()}
        return True

    def they_delete(self, mention: str) -> None:
        del self.reviews[mention]

    def they_write_unreadably(self, *, under: str) -> None:
        self.review("broken", under=under, by="broken", without=["createTime"])

    def closes(self, mention: str) -> bool:
        return False

    def i_answer_elsewhere(self, mention: str, text: str) -> str:
        self.replies(mention, text, by_program=False)
        return f"{mention}/reply"

    def replies(self, mention: str, text: str, *, by_program: bool, state: str = "") -> Json:
        reply = {"text": text, "at": self.tick(), "state": state or self.state}
        self.reviews[mention]["reply"] = {**reply, "by_program": by_program}
        found: Json = self.reviews[mention]["reply"]
        return found

    def judges(self, mention: str, state: str, violation: str = "") -> None:
        """Google has looked at a reply."""
        self.reviews[mention]["reply"] |= {"state": state, "violation": violation}

    def i_like_elsewhere(self, mention: str) -> bool:
        return False

    def posted_under(self, mention: str) -> list[str]:
        reply = self.reviews[mention]["reply"] if mention in self.reviews else None
        return [reply["text"]] if reply and reply["by_program"] else []

    def holds_my_replies(self) -> bool:
        """Every reply is looked at before it is shown."""
        self.state = "PENDING"
        return True

    def liked_by_me(self) -> list[str]:
        return []

    def empty_page_first(self) -> bool:
        self.empty_pages = 1
        return True

    # --- how things are shown -------------------------------------------------------------------

    def shown(self, name: str, account: str) -> Json:
        review = self.reviews[name]
        row: Json = {
            "name": f"{account}/{name}",
            "reviewId": name.rpartition("/")[2],
            "reviewer": {"displayName": review["by"].title(), "profilePhotoUrl": "https://x.test"},
            "starRating": _WORDS[review["stars"]],
            "createTime": nanoseconds(review["at"]),
            "updateTime": nanoseconds(review["changed"]),
        }
        if review["anonymous"]:
            row["reviewer"] = {"displayName": "A Google user", "isAnonymous": True}
        if review["text"]:
            row["comment"] = review["text"]
        if review["reply"]:
            row["reviewReply"] = self._reply(review["reply"])
        row |= review.get("also", {})
        for field in review.get("without", ()):
            row.pop(field, None)
        return row

    def _reply(self, reply: Json) -> Json:
        told = {"comment": reply["text"], "updateTime": nanoseconds(reply["at"])}
        if reply["state"]:
            told["reviewReplyState"] = reply["state"]
        if reply.get("violation"):
            told["policyViolation"] = reply["violation"]
        return told

    # --- the server -----------------------------------------------------------------------------

    def writes(self, request: Request) -> bool:
        return request.method == "PUT"

    def serve(self, request: Request) -> Reply:
        parts = request.path.strip("/").split("/")
        if parts == ["v1", "accounts"]:
            rows = [{"name": one, "accountName": title} for one, title in self.accounts.items()]
            return answer({"accounts": rows} if rows else {})
        account, location = "/".join(parts[1:3]), "/".join(parts[3:5])
        if parts[0] == "v1":
            return self._places(account)
        if account not in self.locations.get(location, {"accounts": []})["accounts"]:
            return self._no(403, "PERMISSION_DENIED")
        if location in self.refusals:
            return self.refusals[location]
        if len(parts) == 6:
            return self._list(request, location, account)
        name = "/".join(parts[3:7])
        if name not in self.reviews:
            return self._no(404, "NOT_FOUND")
        if self.writes(request):
            return self.put_says or self._put(name, json.loads(request.body))
        return answer(self.shown(name, account))

    def _no(self, status: int, word: str, **details: object) -> Reply:
        error = {"code": status, "message": "No.", "status": word, **details}
        return answer({"error": error}, status)

    def not_approved(self) -> Reply:
        """Answer as to a project that Google has not approved."""
        about = {"quota_limit_value": "0", "service": "mybusinessaccountmanagement.googleapis.com"}
        info = {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "metadata": about}
        details = [{**info, "reason": "RATE_LIMIT_EXCEEDED"}]
        return self._no(429, "RESOURCE_EXHAUSTED", details=details)

    def _places(self, account: str) -> Reply:
        rows = [
            {
                "name": name,
                "title": about["title"],
                "storefrontAddress": {"locality": about["town"]},
                "metadata": {"mapsUri": f"https://maps.google.com/?cid={name[10:]}"},
            }
            for name, about in self.locations.items()
            if account in about["accounts"]
        ]
        return answer({"locations": rows} if rows else {})

    def _list(self, request: Request, location: str, account: str) -> Reply:
        if self.empty_pages:
            self.empty_pages -= 1
            return answer({"nextPageToken": "~"})
        names = [name for name in self.reviews if name.startswith(f"{location}/")]
        names.sort(key=self._place, reverse=True)
        after = request.asked("pageToken", "~")
        rest = [name for name in names if after == "~" or self._place(name) < after]
        size = int(request.asked("pageSize"))
        more = {"nextPageToken": self._place(rest[size - 1])} if len(rest) > size else {}
        if not rest:
            return answer(more)
        rows = [self.shown(name, account) for name in rest[:size]]
        about = {"averageRating": 4.5, "totalReviewCount": len(names)}
        return answer({"reviews": rows, **about, **more})

    def _place(self, name: str) -> str:
        changed: datetime = self.reviews[name]["changed"]
        return f"{changed.timestamp():020.6f}{name}"

    def _put(self, name: str, body: Json) -> Reply:
        if len(body["comment"].encode()) > 4096:
            return self._no(400, "INVALID_ARGUMENT")
        return answer(self._reply(self.replies(name, body["comment"], by_program=True)))


@contextmanager
def running(folder: Path) -> Iterator[FakeGoogleBusiness]:
    fake = FakeGoogleBusiness(folder)
    with fake.loopback:
        yield fake
    assert fake.wrong == []
    assert fake.undescribed == []
