"""Swedish: short, safe sentences."""

from __future__ import annotations

from ackbot.drafting.languages.short import short

LANGUAGE = short(
    "sv",
    ("”", "”"),
    ", {name}",
    {
        "praise": (
            "Det var fint att läsa det där om {t}{n}.",
            "Vad roligt att höra det om {t}{n}.",
            "”{q}” tar jag med mig{n}.",
            "Tack{n}, det var fint att läsa.",
            "Vad roligt att höra{n}.",
        ),
        "correction": (
            "Tack för att du tog upp det där om {t}{n}.",
            "Tack för att du säger till om ”{q}”{n}.",
            "Tack för att du säger till{n}.",
            "Bra att du hörde av dig om det{n}.",
        ),
        "remark": (
            "Jag har läst det där om {t}{n}, och det är bra att du skrev.",
            "”{q}” tar jag med mig{n}.",
            "Jag har läst det{n}, och det är bra att du skrev.",
        ),
        "question": (
            "Jag vill inte gissa om {t}{n}. Kan du berätta lite mer?",
            "Om ”{q}” vill jag inte gissa{n}. Kan du berätta lite mer?",
            "Jag vill inte gissa{n}. Kan du berätta lite mer?",
            "Bra fråga att ställa{n}. Är det något särskilt du undrar över?",
        ),
        "closing": (
            "Tack{n}, det var fint att läsa.",
            "Vad roligt att höra{n}.",
        ),
    },
    hold=("Jag har läst det{n}, och det förtjänar ett genomtänkt svar.",),
)
