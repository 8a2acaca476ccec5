"""Hungarian: short, safe sentences."""

from __future__ import annotations

from ackbot.drafting.languages.short import short

LANGUAGE = short(
    "hu",
    ("„", "”"),
    ", {name}",
    {
        "praise": (
            "Jó ezt olvasni: „{q}”.",
            "Jó ezt olvasni{n}, köszönöm.",
            "Köszönöm a kedves szavakat{n}.",
        ),
        "correction": (
            "Köszönöm, hogy szóba került: „{q}”.",
            "Köszönöm a jelzést{n}.",
            "Jó, hogy szóba került{n}, köszönöm.",
        ),
        "remark": (
            "Köszönöm, hogy szóba került: „{q}”.",
            "Köszönöm a jelzést{n}.",
            "Jó, hogy szóba került{n}, köszönöm.",
        ),
        "question": (
            "Erről nem szeretnék találgatni: „{q}”. Lehet kicsit többet tudni róla?",
            "Nem szeretnék találgatni{n}. Lehet kicsit többet tudni róla?",
        ),
        "closing": (
            "Jó ezt olvasni{n}, köszönöm.",
            "Köszönöm a kedves szavakat{n}.",
        ),
    },
    hold=("Elolvastam{n}. Ez átgondolt választ érdemel.",),
)
