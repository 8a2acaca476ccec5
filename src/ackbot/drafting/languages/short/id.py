"""Indonesian: short, safe sentences."""

from __future__ import annotations

from ackbot.drafting.languages.short import short

LANGUAGE = short(
    "id",
    ("“", "”"),
    ", {name}",
    {
        "praise": (
            "Senang membaca “{q}”{n}.",
            "Senang sekali membacanya{n}.",
            "Terima kasih atas kata-katanya{n}.",
        ),
        "correction": (
            "Terima kasih sudah menyebut “{q}”{n}.",
            "Terima kasih sudah memberi tahu{n}.",
            "Baik sekali sudah disampaikan{n}, terima kasih.",
        ),
        "remark": (
            "Terima kasih sudah menyebut “{q}”{n}.",
            "Terima kasih sudah memberi tahu{n}.",
            "Baik sekali sudah disampaikan{n}, terima kasih.",
        ),
        "question": (
            "Soal “{q}” saya tidak mau asal jawab{n}. Bisa cerita sedikit lagi?",
            "Saya tidak mau asal jawab{n}. Bisa cerita sedikit lagi?",
        ),
        "closing": (
            "Senang sekali membacanya{n}.",
            "Terima kasih atas kata-katanya{n}.",
        ),
    },
    hold=("Sudah saya baca{n}. Ini perlu jawaban yang matang.",),
)
