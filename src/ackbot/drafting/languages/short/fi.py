"""Finnish: short, safe sentences."""

from __future__ import annotations

from ackbot.drafting.languages.short import short

LANGUAGE = short(
    "fi",
    ("”", "”"),
    ", {name}",
    {
        "praise": (
            "”{q}” jää mieleen{n}.",
            "Kiva lukea tämä{n}, kiitos.",
            "Kiitos kauniista sanoista{n}.",
        ),
        "correction": (
            "Kiitos, että otit puheeksi kohdan ”{q}”{n}.",
            "Kiitos, että kerroit{n}.",
            "Hyvä, että sanoit{n}.",
        ),
        "remark": (
            "Kiitos, että otit puheeksi kohdan ”{q}”{n}.",
            "Kiitos, että kerroit{n}.",
            "Hyvä, että sanoit{n}.",
        ),
        "question": (
            "Kohdasta ”{q}” en halua arvailla{n}. Kertoisitko vähän lisää?",
            "En halua arvailla{n}. Kertoisitko vähän lisää?",
        ),
        "closing": (
            "Kiva lukea tämä{n}, kiitos.",
            "Kiitos kauniista sanoista{n}.",
        ),
    },
    hold=("Luin tämän{n}. Tämä ansaitsee harkitun vastauksen.",),
)
