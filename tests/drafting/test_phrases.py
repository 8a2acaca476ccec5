"""What a draft is looked at twice for, in each language that is drafted in; and what it is not."""

from __future__ import annotations

import pytest

from ackbot.drafting.base import Brief, Line, Voice
from ackbot.drafting.checks import check
from ackbot.model import Person, Reading

BINDING: dict[str, dict[str, tuple[str, ...]]] = {
    "promise": {
        "en": ("I'll pass it on to the printers.", "We're on it.", "It will be back in the shop."),
        "es": ("Te aviso cuando lo tenga.", "Lo miraré con calma.", "Eso lo cambiaremos."),
        "fr": ("Je vous tiens au courant.", "Je regarderai cela.", "Nous le changerons."),
        "de": ("Ich melde mich dazu.", "Das wird besser, versprochen.", "Ich schaue mir das an."),
        "pt": ("Vou verificar isso.", "Eu corrigirei o texto.", "Pode deixar, deixa comigo."),
        "it": ("Ti faccio sapere presto.", "Controllerò il testo.", "Me ne occupo io."),
        "nl": ("Ik zoek het uit.", "Dat komt goed.", "Wij gaan dat aanpassen."),
    },
    "refund": {
        "en": ("The next one is on the house.", "You get a discount for that.", "It's my treat."),
        "es": ("Te regalamos otra taza.", "Hay un descuento para ti.", "Va con envío gratis."),
        "fr": ("Nous remboursons la tasse.", "La suivante est offerte.", "C'est sans frais."),
        "de": ("Das Geld zurück gibt es.", "Ein Gutschein liegt bei.", "Ersatz ist kostenlos."),
        "pt": ("O estorno já foi pedido.", "Tem desconto para você.", "O frete é de graça."),
        "it": ("Il rimborso è in arrivo.", "La prossima è in omaggio.", "C'è uno sconto."),
        "nl": ("Je krijgt je geld terug.", "Er is korting op de volgende.", "We vergoeden dat."),
    },
    "date": {
        "en": ("It comes by Thursday.", "More on that tomorrow.", "That is in two weeks."),
        "es": ("Llega el jueves.", "Eso sale la próxima semana.", "Está el 3 de mayo."),
        "fr": ("C'est pour jeudi.", "Cela sort la semaine prochaine.", "On ouvre le 3 mai."),
        "de": ("Das kommt am Donnerstag.", "Nächste Woche mehr dazu.", "Es ist in zwei Wochen da."),
        "pt": ("Chega na quinta.", "Sai na semana que vem.", "Abre em duas semanas."),
        "it": ("Arriva giovedì.", "Esce la prossima settimana.", "Apre il 3 maggio."),
        "nl": ("Het komt donderdag.", "Volgende week meer.", "Dat is over twee weken."),
    },
    "admission": {
        "en": ("That was our mistake.", "We lost the parcel.", "It has been fixed."),
        "es": ("Fue culpa nuestra.", "Me equivoqué en el texto.", "Ya está corregido."),
        "fr": ("C'est de ma faute.", "Je me suis trompé de page.", "J'ai corrigé la page."),
        "de": ("Das war unser Fehler.", "Ich habe mich geirrt.", "Das ist jetzt behoben."),
        "pt": ("Foi erro meu.", "A culpa foi nossa culpa.", "Já corrigi o texto."),
        "it": ("È stata colpa mia.", "Mi sono sbagliato.", "Abbiamo corretto il testo."),
        "nl": ("Dat was onze fout.", "Ik had het mis.", "Het is inmiddels opgelost."),
    },
    "human": {
        "en": ("I'm a real person, by the way.", "I am not a bot.", "This is written by hand."),
        "es": ("Soy una persona.", "No soy un bot.", "Aquí escribe alguien de carne y hueso."),
        "fr": ("Je suis une vraie personne.", "Je ne suis pas un robot.", "En chair et en os."),
        "de": ("Ich bin ein Mensch.", "Hier schreibt kein Bot.", "Aus Fleisch und Blut."),
        "pt": ("Sou uma pessoa.", "Não sou um robô.", "Gente de carne e osso."),
        "it": ("Sono una persona.", "Non sono un bot.", "In carne e ossa."),
        "nl": ("Ik ben een mens.", "Ik ben geen bot.", "Van vlees en bloed."),
    },
    "stock": {
        "en": ("Thanks for your feedback!", "Great question!", "Don't hesitate to write."),
        "es": ("Gracias por tu comentario.", "No dudes en escribir.", "Buena pregunta."),
        "fr": ("Merci pour votre retour.", "N'hésitez pas à écrire.", "Bonne question."),
        "de": ("Danke für deinen Kommentar.", "Zögern Sie nicht.", "Gute Frage."),
        "pt": ("Obrigada pelo comentário.", "Não hesite em escrever.", "Boa pergunta."),
        "it": ("Grazie per il tuo commento.", "Non esitare a scrivere.", "Bella domanda."),
        "nl": ("Bedankt voor je reactie.", "Aarzel niet.", "Goede vraag."),
    },
    "machine": {
        "en": ("I hope this finds you well.", "Let's delve into the glaze.", "Certainly!"),
        "es": ("Espero que este mensaje te anime.", "Cabe destacar el barniz."),
        "fr": ("J'espère que ce message vous plaît.", "Il est important de noter la cuisson."),
        "de": ("Ich hoffe, diese Nachricht gefällt.", "Es ist wichtig zu beachten: Ton lebt."),
        "pt": ("Espero que esta mensagem agrade.", "Vale ressaltar o esmalte."),
        "it": ("Spero che questo messaggio piaccia.", "È importante notare lo smalto."),
        "nl": ("Ik hoop dat dit bericht je bevalt.", "Het is belangrijk om op te merken: klei."),
    },
}
MUG = "The handle on the dark mug"
CASES = [
    (about, language, text)
    for about, tongues in BINDING.items()
    for language, texts in tongues.items()
    for text in texts
]

#: Sentences as people write them, close to what is warned about and none of it.
HARMLESS = {
    "en": (
        "The glaze you noticed is the old one, Mira. Which mug was it?",
        "I'd rather check than guess, and the firing notes are in the shed.",
        "You're right about the handle: it sits lower than on the picture.",
        "We moved it to the front — rye first, wheat second.",
    ),
    "es": (
        "Me alegra que el asa te guste, Mira. ¿Cuál es la tuya?",
        "Tienes razón con la foto, queda más oscura que la taza.",
        "Aquí queremos mucho a esa taza vieja.",
    ),
    "fr": (
        "Contente que l'anse vous plaise, Mira. Laquelle est-ce ?",
        "Vous avez raison pour la photo, elle est plus sombre que la tasse.",
    ),
    "de": (
        "Schön, dass der Henkel gefällt, Mira. Welcher Becher ist es?",
        "Stimmt, auf dem Foto wirkt die Glasur dunkler als in der Hand.",
        "Guten Morgen, Mira, der Ton ist derselbe wie früher.",
    ),
    "pt": (
        "Que bom que a alça agradou, Mira. Qual caneca é a sua?",
        "Tem razão sobre a foto, é a segunda vez que ela sai escura.",
    ),
    "it": (
        "Mi fa piacere che il manico ti piaccia, Mira. Quale tazza è?",
        "Hai ragione sulla foto, però la tazza è più chiara.",
    ),
    "nl": (
        "Fijn dat het oor bevalt, Mira. Welke mok is het?",
        "Je hebt gelijk over de foto, die is donkerder dan de mok.",
    ),
}


def brief(language: str = "en", said: str = MUG, **changes: object) -> Brief:
    known: dict[str, object] = {
        "platform": "mastodon",
        "person": Person(id="1", name="Mira Okonkwo", handle="mira@pots.example"),
        "text": said,
        "reading": Reading(language=language),
    }
    return Brief(**(known | changes))  # type: ignore[arg-type]


def about(
    text: str, language: str = "en", *, typed: bool = False, said: str = MUG, **changes: object
) -> set[str]:
    return {one.about for one in check(brief(language, said, **changes), text, typed=typed)}


@pytest.mark.parametrize(("subject", "language", "text"), CASES)
def test_what_binds_or_sounds_canned_is_seen_in_every_language(
    subject: str, language: str, text: str
) -> None:
    found = [one for one in check(brief(language), text, typed=False) if one.about == subject]
    assert found
    assert not found[0].blocks
    assert found[0].words in text


@pytest.mark.parametrize(("subject", "language", "text"), CASES)
def test_what_the_user_typed_is_looked_at_no_less(subject: str, language: str, text: str) -> None:
    assert subject in about(text, language, typed=True)


@pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code, texts in HARMLESS.items() for text in texts]
)
def test_ordinary_sentences_draw_no_remark(language: str, text: str) -> None:
    assert about(text, language) == set()


def test_the_words_in_question_are_shown_as_written() -> None:
    text = "Claro, lo miraré mañana, y Ya Está Corregido."
    words = {one.about: one.words for one in check(brief("es"), text, typed=False)}
    assert words["promise"] == "miraré"
    assert words["date"] == "mañana"
    assert words["admission"] == "Ya Está Corregido"


@pytest.mark.parametrize(
    "text", ["Yes, you get a refund.", "I am a real person.", "That was our fault.", "We'll see."]
)
def test_their_words_do_not_make_the_user_s_promises_harmless(text: str) -> None:
    asked = f"Say this: {text} {text}"
    assert about(text, said=asked)


def test_what_the_user_stated_as_a_fact_binds_them_already() -> None:
    text = "A refund is given for what arrives broken."
    assert about(text) == {"refund"}
    assert about(text, voice=Voice(facts=(text,))) == set()
    assert about(text, exchange=(Line(ours=True, who="Ana", text=text),)) == set()


def test_a_day_that_they_named_may_be_named_but_not_as_a_term() -> None:
    asked = "We fire the kiln on Friday"
    assert about("A kiln on Friday sounds right, Mira.", said=asked) == set()
    assert about("It is done by Friday, Mira.", said=asked) == {"date"}


@pytest.mark.parametrize(
    "text",
    [
        "The clay is old — very old. The glaze — that is new.",
        "- the clay is old\n- the glaze is new",
        "1. the clay\n2. the glaze",
        "## The clay\nIt is old.",
        "The clay is **very** old.",
        "“The clay is old, and so is the kiln.”",
        '"The clay is old, and so is the kiln."',
        "It's not just a mug, it's a friend of the house.",
    ],
)
def test_the_shape_of_a_machine_s_text_is_pointed_out(text: str) -> None:
    assert "machine" in about(text)


@pytest.mark.parametrize("text", ["- the clay\n- the glaze", "The clay is **very** old."])
def test_markdown_is_in_order_where_it_is_shown(text: str) -> None:
    assert about(text, platform="github") == set()


def test_a_hashtag_of_nobody_s_is_pointed_out() -> None:
    assert about("That is how #pottery goes, Mira.") == {"stock"}
    assert about("That is how #pottery goes, Mira.", said="I love #Pottery") == set()
    assert about("Issue #12 has it, Mira.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "The pаyment page is there, Mira.",
        "The 𝗽𝗮𝘆𝗺𝗲𝗻𝘁 page is there.",
        "The ｐａｇｅ is there.",
        "The ⓟⓐⓖⓔ is there.",
    ],
)
def test_letters_in_disguise_block_a_proposal(text: str) -> None:
    found = {one.about: one.blocks for one in check(brief(), text, typed=False)}
    assert found["lookalike"] is True
    typed = {one.about: one.blocks for one in check(brief(), text, typed=True)}
    assert typed["lookalike"] is False


@pytest.mark.parametrize(
    "hidden", ["\u200b", "\u202e", "\u2066", "\u00ad", "\x07", "\ue000", "\U000e0041"]
)
def test_what_acts_unseen_blocks_whoever_wrote_it(hidden: str) -> None:
    for typed in (False, True):
        found = {one.about: one.blocks for one in check(brief(), f"Hi{hidden}there", typed=typed)}
        assert found["control"] is True


def test_joined_emoji_and_spelling_stay() -> None:
    assert about("Danke, Mira 👩‍🚀🏴‍☠️", "de") == set()
    assert "control" not in about("می‌خواهم", "fa")


@pytest.mark.parametrize(
    ("text", "typed", "blocks"),
    [
        ("Run `{name}` with the flag, Mira.", True, False),
        ("Run {name} with the flag, Mira.", True, True),
        ("```\nmake\n```", True, False),
        ("```\nmake\n```", False, True),
        ("That is undefined behaviour, Mira.", True, False),
        ("As an AI, I like mugs.", True, True),
        ("Como modelo de lenguaje, me gusta.", False, True),
        ("<think>they like it</think> Thanks", False, True),
        ('{"action": "reply", "draft": "Hi"}', False, True),
        ("Hi [Your Name], thanks.", False, True),
        ("Todo bien con la taza, Mira.", False, False),
    ],
)
def test_what_is_left_over_of_a_template_or_a_machine(text: str, typed: bool, blocks: bool) -> None:
    found = [one for one in check(brief(), text, typed=typed) if one.about == "debris"]
    assert any(one.blocks for one in found) is blocks
