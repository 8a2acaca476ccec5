"""Vietnamese: short, safe sentences."""

from __future__ import annotations

from ackbot.drafting.languages.short import short

LANGUAGE = short(
    "vi",
    ("“", "”"),
    " {name}",
    {
        "praise": (
            "Đọc “{q}” thật vui.",
            "Cảm ơn{n}, đọc được những lời này thật vui.",
        ),
        "correction": (
            "Cảm ơn{n} đã nói về “{q}”.",
            "Cảm ơn{n} đã góp ý.",
        ),
        "remark": (
            "Cảm ơn{n} đã nói về “{q}”.",
            "Cảm ơn{n} đã góp ý.",
        ),
        "question": (
            "Về “{q}” mình không muốn đoán bừa. Bạn nói thêm một chút được không?",
            "Mình không muốn đoán bừa. Bạn nói thêm một chút được không?",
        ),
        "closing": ("Cảm ơn{n}, đọc được những lời này thật vui.",),
    },
    hold=("Mình đã đọc. Chuyện này cần một câu trả lời kỹ lưỡng.",),
)
