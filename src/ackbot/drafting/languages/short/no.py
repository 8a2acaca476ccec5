"""Norwegian: short, safe sentences."""

from __future__ import annotations

from ackbot.drafting.languages.short import short

LANGUAGE = short(
    "no",
    ("«", "»"),
    ", {name}",
    {
        "praise": (
            "Det var fint å lese det om {t}{n}.",
            "«{q}» tar jeg med meg{n}.",
            "Takk{n}, det var fint å lese.",
            "Så hyggelig å høre{n}.",
        ),
        "correction": (
            "Takk for at du tar opp det om {t}{n}.",
            "Takk for at du sier ifra om «{q}»{n}.",
            "Takk for at du sier ifra{n}.",
            "Bra at du skrev det{n}.",
        ),
        "remark": (
            "Takk for at du tar opp det om {t}{n}.",
            "Takk for at du sier ifra om «{q}»{n}.",
            "Takk for at du sier ifra{n}.",
            "Bra at du skrev det{n}.",
        ),
        "question": (
            "Om «{q}» vil jeg ikke gjette{n}. Kan du fortelle litt mer?",
            "Jeg vil ikke gjette{n}. Kan du fortelle litt mer?",
        ),
        "closing": (
            "Takk{n}, det var fint å lese.",
            "Så hyggelig å høre{n}.",
        ),
    },
    hold=("Jeg har lest det{n}, og det fortjener et gjennomtenkt svar.",),
)
