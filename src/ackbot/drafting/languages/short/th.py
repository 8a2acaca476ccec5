"""Thai: short, safe sentences."""

from __future__ import annotations

from ackbot.drafting.languages.short import short

LANGUAGE = short(
    "th",
    ("“", "”"),
    " {name}",
    {
        "praise": (
            "อ่าน “{q}” แล้วดีใจ{n}",
            "ดีใจที่ได้อ่าน{n}",
            "ขอบคุณสำหรับคำพูดดี ๆ{n}",
        ),
        "correction": (
            "ขอบคุณที่พูดถึง “{q}”{n}",
            "ขอบคุณที่บอกให้รู้{n}",
        ),
        "remark": (
            "ขอบคุณที่พูดถึง “{q}”{n}",
            "ขอบคุณที่บอกให้รู้{n}",
        ),
        "question": (
            "เรื่อง “{q}” ไม่อยากเดา{n} ช่วยเล่าเพิ่มอีกนิดได้ไหม",
            "ไม่อยากเดา{n} ช่วยเล่าเพิ่มอีกนิดได้ไหม",
        ),
        "closing": (
            "ดีใจที่ได้อ่าน{n}",
            "ขอบคุณสำหรับคำพูดดี ๆ{n}",
        ),
    },
    hold=("อ่านแล้ว{n} เรื่องนี้ควรตอบอย่างรอบคอบ",),
    cased=False,
)
