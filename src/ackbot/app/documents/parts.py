"""What several documents share."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict

#: A moment in UTC, to the second.
Moment = Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")]
#: Of the document's shape: keys may be added under the same number.
Version = Literal[1]
#: The whole id of a conversation; commands take any unique beginning of three letters or more.
Id = Annotated[str, Field(pattern=r"^[a-z2-7]+$")]


class Subject(TypedDict):
    """What was spoken about: my post, page, video or issue."""

    text: str
    url: str


class Handle(TypedDict):
    """One identity on a platform."""

    platform: str
    id: str
    """The stable id that the platform gives."""
