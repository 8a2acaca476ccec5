"""Why a comment is what it is, and why only the user can answer some, in the user's words."""

from __future__ import annotations

from ackbot.model import ReadingKind

#: What only the user can answer, gravest first: label, and the phrase that says why.
ONLY_YOU = (
    ("crisis", "somebody may be in danger, and that needs you in person"),
    ("threat", "this holds a threat, and only you can judge how serious it is"),
    ("emergency", "this sounds like an emergency, and it needs you now"),
    ("security", "this is about security or private data, and needs a look before any word"),
    ("grief", "this speaks of a death, and deserves your own words"),
    ("illness", "this speaks of illness, and deserves your own words"),
    ("hardship", "this speaks of something hard, and deserves your own words"),
    ("accusation", "this says that somebody was treated badly, and only you can look into it"),
    ("legal", "this raises a legal matter, and a wrong word could cost you"),
    ("press", "this comes from the press, and what you answer may be printed"),
    ("money", "this is about money, and only you know the order"),
    ("offer", "this is an offer, and only you can say yes or no"),
    ("invitation", "this is an invitation, and only you know whether you can and want to"),
    ("weighty", "something in this may need your own words"),
    ("doubtful", "this may be spam or an insult, or want no answer"),
)
#: The same in a few words, for lists.
ONLY_YOU_WHY = {
    "crisis": "may be in danger",
    "threat": "holds a threat",
    "emergency": "sounds like an emergency",
    "security": "is about security or private data",
    "grief": "speaks of a death",
    "illness": "speaks of illness",
    "hardship": "speaks of something hard",
    "accusation": "says somebody was treated badly",
    "legal": "raises a legal matter",
    "press": "comes from the press",
    "money": "is about money or an order",
    "weighty": "may need your own words",
    "doubtful": "may want no answer",
}
#: Labels of what is nothing to be cheerful about.
HARD = frozenset(
    [
        *("crisis", "threat", "emergency", "security", "grief", "illness", "hardship"),
        *("accusation", "legal", "money"),
    ]
)

#: What a kind of comment does, in a few words.
WHY = {
    ReadingKind.PRAISE: "says something kind",
    ReadingKind.THANKS: "says thanks",
    ReadingKind.QUESTION: "asks a question",
    ReadingKind.CORRECTION: "reports a mistake",
    ReadingKind.BUG: "reports a fault",
    ReadingKind.COMPLAINT: "is not happy",
    ReadingKind.SUGGESTION: "suggests something",
    ReadingKind.STORY: "tells a story",
    ReadingKind.JOKE: "makes a joke",
    ReadingKind.CONGRATULATION: "congratulates",
    ReadingKind.SHARE: "only shares it",
    ReadingKind.OFFER: "makes an offer",
    ReadingKind.INVITATION: "invites you",
    ReadingKind.SPAM: "looks like spam",
    ReadingKind.ABUSE: "is abusive",
    ReadingKind.INSTRUCTION: "gives orders to a machine",
    ReadingKind.CLOSING: "a closing word",
    ReadingKind.ASIDE: "speaks to somebody else",
    ReadingKind.REMARK: "",
}
