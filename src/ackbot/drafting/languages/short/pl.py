"""Polish: short, safe sentences."""

from __future__ import annotations

from ackbot.drafting.languages.short import short

LANGUAGE = short(
    "pl",
    ("„", "”"),
    ", {name}",
    {
        "praise": (
            "„{q}” zostaje w pamięci{n}.",
            "Bardzo miło to czytać{n}.",
            "Dzięki za miłe słowa{n}.",
            "Miło, że o tym piszesz{n}.",
        ),
        "correction": (
            "Dzięki za zwrócenie uwagi na „{q}”{n}.",
            "Dzięki za zwrócenie uwagi{n}.",
            "Dobrze, że o tym piszesz{n}.",
        ),
        "remark": (
            "Dzięki za zwrócenie uwagi na „{q}”{n}.",
            "Dzięki za zwrócenie uwagi{n}.",
            "Dobrze, że o tym piszesz{n}.",
        ),
        "question": (
            "Co do „{q}” nie chcę zgadywać{n}. Możesz napisać trochę więcej?",
            "Nie chcę zgadywać{n}. Możesz napisać trochę więcej?",
            "To pytanie zasługuje na dokładną odpowiedź{n}.",
        ),
        "closing": (
            "Bardzo miło to czytać{n}.",
            "Dzięki za miłe słowa{n}.",
            "Miło, że o tym piszesz{n}.",
        ),
    },
    hold=("Przeczytane{n}. To zasługuje na przemyślaną odpowiedź.",),
)
