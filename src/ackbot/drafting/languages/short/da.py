"""Danish: short, safe sentences."""

from __future__ import annotations

from ackbot.drafting.languages.short import short

LANGUAGE = short(
    "da",
    ("”", "”"),
    ", {name}",
    {
        "praise": (
            "Det var rart at læse det om {t}{n}.",
            "”{q}” tager jeg med mig{n}.",
            "Tak{n}, det var rart at læse.",
            "Det glæder mig at høre{n}.",
        ),
        "correction": (
            "Tak, fordi du siger det om {t}{n}.",
            "Tak, fordi du gør opmærksom på ”{q}”{n}.",
            "Tak, fordi du siger det{n}.",
            "Godt, at du skriver det{n}.",
        ),
        "remark": (
            "Tak, fordi du siger det om {t}{n}.",
            "Tak, fordi du gør opmærksom på ”{q}”{n}.",
            "Tak, fordi du siger det{n}.",
            "Godt, at du skriver det{n}.",
        ),
        "question": (
            "Om ”{q}” vil jeg ikke gætte{n}. Kan du fortælle lidt mere?",
            "Jeg vil ikke gætte{n}. Kan du fortælle lidt mere?",
        ),
        "closing": (
            "Tak{n}, det var rart at læse.",
            "Det glæder mig at høre{n}.",
        ),
    },
    hold=("Jeg har læst det{n}, og det fortjener et gennemtænkt svar.",),
)
