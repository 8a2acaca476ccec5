"""Romanian: short, safe sentences."""

from __future__ import annotations

from ackbot.drafting.languages.short import short

LANGUAGE = short(
    "ro",
    ("„", "”"),
    ", {name}",
    {
        "praise": (
            "Mă bucur să citesc „{q}”{n}.",
            "Mă bucur să citesc asta{n}.",
            "Mulțumesc pentru cuvintele calde{n}.",
        ),
        "correction": (
            "Mulțumesc pentru observația despre „{q}”{n}.",
            "Mulțumesc pentru observație{n}.",
            "E bine de știut{n}, mulțumesc.",
        ),
        "remark": (
            "Mulțumesc pentru observația despre „{q}”{n}.",
            "Mulțumesc pentru observație{n}.",
            "E bine de știut{n}, mulțumesc.",
        ),
        "question": (
            "În legătură cu „{q}” nu vreau să ghicesc{n}. Câteva detalii ar ajuta mult.",
            "Nu vreau să ghicesc{n}. Câteva detalii în plus ar ajuta mult.",
        ),
        "closing": (
            "Mă bucur să citesc asta{n}.",
            "Mulțumesc pentru cuvintele calde{n}.",
        ),
    },
    hold=("Am citit{n}. Merită un răspuns gândit.",),
)
