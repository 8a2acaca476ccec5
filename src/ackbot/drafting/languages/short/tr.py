"""Turkish: short, safe sentences."""

from __future__ import annotations

from ackbot.drafting.languages.short import short

LANGUAGE = short(
    "tr",
    ("“", "”"),
    ", {name}",
    {
        "praise": (
            "“{q}” sözü aklımda kaldı{n}.",
            "Bunu okumak çok güzel{n}, teşekkürler.",
            "Güzel sözlerin için teşekkürler{n}.",
            "Çok sevindim{n}.",
        ),
        "correction": (
            "“{q}” demen iyi oldu{n}, teşekkürler.",
            "Haber verdiğin için teşekkürler{n}.",
            "Bunu söylemen iyi oldu{n}, teşekkürler.",
        ),
        "remark": (
            "“{q}” demen iyi oldu{n}, teşekkürler.",
            "Haber verdiğin için teşekkürler{n}.",
            "Bunu söylemen iyi oldu{n}, teşekkürler.",
        ),
        "question": (
            "“{q}” konusunda tahminle cevap vermek istemem{n}. Biraz daha anlatır mısın?",
            "Tahminle cevap vermek istemem{n}. Biraz daha anlatır mısın?",
            "Yerinde bir soru{n}. Tam olarak ne için lazım?",
        ),
        "closing": (
            "Bunu okumak çok güzel{n}, teşekkürler.",
            "Güzel sözlerin için teşekkürler{n}.",
            "Çok sevindim{n}.",
        ),
    },
    hold=("Okudum{n}. Buna aceleyle cevap vermek istemem.",),
)
