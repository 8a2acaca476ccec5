"""Formal or informal, and whether an emoji fits: as the user set it, or as they write."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ackbot.drafting.emoji import emoji_in, mirror_emoji
from ackbot.drafting.register import register
from ackbot.model import ReadingKind

INFORMAL = {
    "es": [
        "¿Has probado con masa madre? Me encanta tu pan.",
        "Tu vídeo me ayudó mucho",
        "¿Vos usás papel mate?",
        "Quería felicitarte, ¿dónde compras el papel?",
        "¿Podrías poner vuestro horario?",
        "Queremos invitarte a la feria",
        "¿Habéis pensado en la luna?",
    ],
    "fr": [
        "Tu utilises quelle farine ?",
        "T'as testé avec du seigle ?",
        "J'adore ton pain, stp la recette !",
        "Coucou, c'est superbe",
    ],
    "de": [
        "Welches Papier nimmst du dafür?",
        "Danke für deine Anleitung!",
        "Verschickt ihr auch nach Wien? Ihr seid toll.",
        "Kannst mal den Link posten",
        "Moin, schöne Bilder",
        "mach doch mal eine Liste",
    ],
    "pt": [
        "Você usa qual papel?",
        "vc faz entrega?",
        "Adorei o teu pão",
        "Oi, que lindo",
    ],
    "it": [
        "Che farina usi? Il tuo pane è fantastico",
        "Sei bravissima, sei un mito",
        "Ciao, bellissimo",
        "Puoi dirmi dove compri la carta?",
    ],
    "nl": [
        "Welk papier gebruik je?",
        "Mooi werk, hebben jullie ook posters?",
        "Wat is jouw recept?",
    ],
}
FORMAL = {
    "es": [
        "¿Usted envía a Argentina?",
        "Estimada Ana, le agradezco su respuesta.",
        "Disculpe, ¿a qué hora abren?",
        "¿Podría decirme el precio?",
    ],
    "fr": [
        "Vous livrez en Belgique ?",
        "Bonjour, quels sont vos horaires svp",
        "Merci pour votre vidéo",
        "Seriez-vous disponibles samedi ?",
    ],
    "de": [
        "Welches Papier verwenden Sie?",
        "Könnten Sie mir die Maße nennen?",
        "Vielen Dank für Ihre Anleitung",
        "Sehr geehrte Frau Ruiz, ist der Druck noch zu haben?",
        "Ich habe bei Ihnen bestellt",
    ],
    "pt": [
        "O senhor entrega em Lisboa?",
        "A senhora faz por encomenda?",
        "Prezada Ana, gostaria de saber o preço.",
    ],
    "it": [
        "Vorrei chiedere se Lei spedisce in Svizzera",
        "Gentile Ana, è ancora disponibile?",
        "La ringrazio per la risposta",
        "Volevo ringraziarLa",
        "Potrei parlarle in privato?",
    ],
    "nl": [
        "Levert u ook in België?",
        "Wat is uw adres?",
        "Kunt u dat uitleggen alstublieft",
    ],
}
NEITHER = {
    "es": [
        "Un té verde precioso",
        "Comparte el estandarte, se divierte",
        "Qué bonito es su color",
        "Maravilloso",
    ],
    "fr": ["Le ton de cette photo est superbe", "Le rendez-vous est pris", "Magnifique"],
    "de": ["Sie ist wunderschön, die Katze", "ihr Hund ist toll", "Großartig"],
    "pt": ["A senhora do vídeo é ótima", "O senhor Silva fez um bom pão", "Lindo"],
    "it": ["Sei mesi fa non c'era", "Il te verde è ottimo", "La luce le dona", "Bellissimo"],
    "nl": ["Prachtig", "Wat een mooie foto"],
    "en": ["How do you do that?"],
    "ja": ["とても分かりやすかったです"],
}


def cases(listed: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(code, text) for code, texts in listed.items() for text in texts]


@pytest.mark.parametrize(("code", "text"), cases(INFORMAL))
def test_who_says_du_is_answered_with_du(code: str, text: str) -> None:
    assert register(text, code, "mirror") == "informal"


@pytest.mark.parametrize(("code", "text"), cases(FORMAL))
def test_who_says_sie_is_answered_with_sie(code: str, text: str) -> None:
    assert register(text, code, "mirror") == "formal"


@pytest.mark.parametrize(("code", "text"), cases(NEITHER))
def test_who_addresses_nobody_leaves_it_open(code: str, text: str) -> None:
    assert register(text, code, "mirror") == ""


@pytest.mark.parametrize("setting", ["formal", "informal"])
def test_the_users_setting_outranks_how_they_speak(setting: str) -> None:
    for code, text in (*cases(INFORMAL), *cases(FORMAL), *cases(NEITHER)):
        assert register(text, code, setting) == setting


def test_what_they_quote_is_not_how_they_speak() -> None:
    assert register("„Haben Sie Geduld“ steht da, meinst du das ernst?", "de", "mirror") == (
        "informal"
    )
    assert register('"Vous êtes là" est mal écrit, tu vois ?', "fr", "mirror") == "informal"


@given(text=st.text(max_size=200), code=st.sampled_from(["es", "fr", "de", "pt", "it", "nl"]))
def test_any_text_has_a_register_or_none(text: str, code: str) -> None:
    assert register(text, code, "mirror") in ("formal", "informal", "")


def test_an_emoji_is_mirrored_in_a_light_kind() -> None:
    assert mirror_emoji("Love it 🔥🔥", ReadingKind.PRAISE, "mirror") != ""
    assert mirror_emoji("Love it", ReadingKind.PRAISE, "mirror") == ""
    assert mirror_emoji("Love it", ReadingKind.PRAISE, "yes") != ""
    assert mirror_emoji("Love it 🔥", ReadingKind.PRAISE, "no") == ""


@pytest.mark.parametrize("kind", [ReadingKind.COMPLAINT, ReadingKind.BUG, ReadingKind.SENSITIVE])
def test_no_smile_where_somebody_is_in_trouble(kind: ReadingKind) -> None:
    assert mirror_emoji("My order is broken 😊", kind, "yes") == ""


def test_no_smile_for_a_sad_face_or_a_sad_reading() -> None:
    assert mirror_emoji("Thank you 😢", ReadingKind.THANKS, "yes") == ""
    assert mirror_emoji("Thank you 🎉", ReadingKind.THANKS, "yes", negative=True) == ""


def test_flags_signs_and_arrows_are_no_emoji() -> None:
    assert emoji_in("© 2024 → ✓ 🇫🇷 #1") == ()
    assert len(emoji_in("great 🎉👍🏽 ❤️")) == 3
