"""Vietnamese: short, safe sentences."""

from __future__ import annotations

from ackbot.drafting.languages.short import short

LANGUAGE = short(
    "vi",
    ("“", "”"),
    " {name}",
    {
        "praise": (
            "Đọc “{q}” thật vui, cảm ơn{n}.",
            "“{q}” làm mình ấm lòng{n} ạ.",
            "Cảm ơn{n}, lời này đáng quý lắm.",
            "{n} nói vậy làm mình phấn chấn cả ngày.",
            "Được{n} khen thế này thì còn gì bằng.",
            "Mình mừng lắm{n} ạ.",
        ),
        "thanks": (
            "“{q}” là đủ thấy bõ công rồi.",
            "Thấy “{q}” là nhẹ cả người, cảm ơn{n}.",
            "Giúp được là mình mừng rồi{n} ạ.",
            "{n} nhắn lại thế này thật quý.",
            "Có ích là tốt rồi.",
            "Làm ra cũng chỉ mong được vậy thôi.",
        ),
        "story": (
            "“{q}” nói lên tất cả{n} ạ.",
            "Đoạn “{q}” đọng lại rất lâu.",
            "{n} kể hay quá.",
            "Cảm ơn{n} đã kể.",
            "Chuyện này khó quên thật{n} ạ.",
            "Từng chi tiết cứ hiện ra rõ mồn một.",
        ),
        "joke": (
            "Đến “{q}” thì phải bật cười.",
            "Gặp “{q}” thì đành thua{n}.",
            "{n} làm mình cười thành tiếng.",
            "Câu này mình chịu{n} ạ.",
            "Duyên thật đấy{n}.",
            "Hết đường đỡ luôn.",
        ),
        "congratulation": (
            "Nhận được “{q}” thật ấm áp, cảm ơn{n}.",
            "“{q}” là một món quà đẹp.",
            "Cảm ơn{n} đã chúc mừng.",
            "{n} chung vui thế này quý quá.",
            "Niềm vui có người chia sẻ thì nhân đôi.",
            "Mình cảm động lắm{n} ạ.",
        ),
        "share": (
            "Cảm ơn{n} đã chia sẻ.",
            "Thật vui khi có thêm người biết đến{n} ạ.",
            "{n} chuyển tiếp giúp thế này quý lắm.",
        ),
        "correction": (
            "Chỗ “{q}” nói rất trúng, cảm ơn{n}.",
            "Nhìn ra cả “{q}” thì kỹ thật.",
            "{n} tinh mắt thật.",
            "Cảm ơn{n} đã chỉ ra.",
            "Góp ý chính xác lắm{n} ạ.",
            "Thà biết còn hơn không.",
        ),
        "fault": (
            "“{q}” thì đúng là không được{n} ạ.",
            "Nói “{q}” là dễ hình dung rồi, cảm ơn{n}.",
            "Cảm ơn{n} đã báo.",
            "Lẽ ra không nên như vậy{n} ạ.",
            "{n} bực cũng phải thôi.",
            "Gặp chuyện đó thì khó chịu thật{n} ạ.",
        ),
        "problem": (
            "“{q}” là lời chê rất đáng nghe.",
            "Thất vọng vì “{q}” là điều dễ hiểu{n} ạ.",
            "{n} phê bình có lý.",
            "Cảm ơn{n} đã nói thẳng.",
            "Ở vào hoàn cảnh đó ai cũng bực.",
            "Đây không phải chuyện nhỏ{n} ạ.",
        ),
        "suggestion": (
            "Đề xuất “{q}” đáng cân nhắc{n} ạ.",
            "Nảy ra “{q}” là sáng ý đấy{n}.",
            "{n} gợi ý hay đấy.",
            "Cảm ơn{n} đã góp thêm ý tưởng.",
            "Nghĩ theo hướng đó cũng hợp lý.",
            "Ý này đáng để suy nghĩ{n} ạ.",
        ),
        "remark": (
            "“{q}” khiến mình phải nghĩ{n} ạ.",
            "Mình đọc kỹ câu “{q}” rồi{n}.",
            "Cảm ơn{n} đã viết ra.",
            "{n} nói cũng có lý.",
            "Góc nhìn này đáng để lắng nghe{n} ạ.",
            "Ý kiến nào cũng có giá trị.",
        ),
        "question": (
            "Về “{q}” mình không muốn đoán mò{n} ạ.",
            "Câu “{q}” đáng được trả lời cho chính xác.",
            "{n} hỏi thế thì không thể đáp qua loa.",
            "Đoán đại lúc này thì không nên.",
            "Câu hỏi này cần một lời đáp đàng hoàng{n} ạ.",
            "Trả lời cho đúng quan trọng hơn là nhanh{n} ạ.",
            "Cụ thể{n} muốn biết thêm điều gì ạ?",
        ),
        "closing": (
            "Không có gì đâu{n} ạ.",
            "Chuyện nhỏ thôi{n}.",
            "Lúc nào cũng sẵn lòng{n} ạ.",
        ),
    },
    hold=(
        "Mình đã đọc rồi{n} ạ. Chuyện này cần một câu trả lời kỹ lưỡng.",
        "Những lời này không nên đáp vội{n} ạ.",
        "Điều này cần được suy nghĩ thật cẩn thận{n} ạ.",
    ),
    after={
        "praise": (
            "Thế là có thêm động lực làm tiếp.",
            "Biết được điều gì hợp ý mọi người là rất hay.",
            "Ít ai chịu khó nói ra như thế.",
        ),
        "thanks": (
            "Ít người quay lại báo tin lắm.",
            "Biết sau đó ra sao là phần vui nhất.",
        ),
        "story": (
            "Viết lại được thật là quý.",
            "Đọc xong vẫn muốn nghe tiếp.",
        ),
        "correction": (
            "Đọc cẩn thận như vậy không nhiều người đâu.",
            "Nói rõ thế này rất có ích.",
        ),
        "fault": (
            "Không ai nói thì khó mà biết.",
            "Mất thời gian như thế thật đáng tiếc.",
        ),
        "problem": (
            "Vòng vo thì chẳng ích gì.",
            "Viết ra những điều này chẳng dễ.",
        ),
        "suggestion": (
            "Người ngoài nhìn vào thường thấy rõ hơn.",
            "Đơn giản mà trúng.",
        ),
    },
)
