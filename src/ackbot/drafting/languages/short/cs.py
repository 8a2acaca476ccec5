"""Czech: short, safe sentences."""

from __future__ import annotations

from ackbot.drafting.languages.short import short

LANGUAGE = short(
    "cs",
    ("„", "“"),
    "",
    {
        "praise": (
            "Slova „{q}“ potěšila.",
            "To se moc hezky čte.",
            "Díky za milá slova.",
        ),
        "correction": (
            "Díky za upozornění na „{q}“.",
            "Díky za upozornění.",
            "Dobře, že o tom vím, díky.",
        ),
        "remark": (
            "Díky za upozornění na „{q}“.",
            "Díky za upozornění.",
            "Dobře, že o tom vím, díky.",
        ),
        "question": (
            "Co se týká „{q}“, nechci hádat. Můžete napsat trochu víc?",
            "Nechci hádat. Můžete napsat trochu víc?",
        ),
        "closing": (
            "To se moc hezky čte.",
            "Díky za milá slova.",
        ),
    },
    hold=("Přečteno. Tohle si zaslouží promyšlenou odpověď.",),
)
