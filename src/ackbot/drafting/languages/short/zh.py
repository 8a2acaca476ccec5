"""Chinese: short, safe sentences."""

from __future__ import annotations

from ackbot.drafting.languages.short import short

LANGUAGE = short(
    "zh",
    ("“", "”"),
    "{name},",
    {
        "praise": (
            "{n}看到“{q}”这句很开心。",
            "{n}看到你这么说很开心。",
            "{n}谢谢你特意留言告诉我。",
            "{n}这样的话很鼓舞人。",
        ),
        "correction": (
            "{n}谢谢你提到“{q}”。",
            "{n}谢谢你指出来,说得很清楚。",
            "{n}谢谢你直接告诉我。",
            "{n}这一点提得好。",
        ),
        "remark": (
            "{n}谢谢你提到“{q}”。",
            "{n}谢谢你指出来,说得很清楚。",
            "{n}谢谢你直接告诉我。",
            "{n}这一点提得好。",
        ),
        "question": (
            "{n}关于“{q}”我不想随便回答,方便多说一点吗?",
            "{n}我不想随便回答,方便多说一点你的情况吗?",
            "{n}这个问题值得认真回答。你主要想知道哪一方面?",
        ),
        "closing": (
            "{n}看到你这么说很开心。",
            "{n}谢谢你特意留言告诉我。",
            "{n}这样的话很鼓舞人。",
        ),
    },
    hold=("{n}我看到了,这件事值得认真回复。",),
    cased=False,
)
