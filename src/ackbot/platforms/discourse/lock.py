"""A lock for one letter: RSA, as much of it as a forum's answer to a sign-in needs.

A forum hands a key over encrypted with a public key of ours, to be pasted. The private half lives
for that one answer, in this process, and reads that one text, which the user copied from their own
forum: nobody can ask it twice, so that what a library guards against (timing, padding oracles)
does not arise. Sources: RFC 8017 (RSAES-PKCS1-v1_5, key generation), RFC 5280 (the public key's
form), Miller and Rabin's test with random bases: were it wrong, this one sign-in would fail.
"""

from __future__ import annotations

import base64
import secrets as randomness
from dataclasses import dataclass, field

BITS = 2048
EXPONENT = 65537
_ROUNDS = 10
_LINE = 64
_SMALL = [
    number
    for number in range(3, 2000, 2)
    if all(number % other for other in range(3, int(number**0.5) + 1, 2))
]
#: The algorithm's name, rsaEncryption, with no parameters.
_RSA = bytes.fromhex("300d06092a864886f70d0101010500")


@dataclass(frozen=True, slots=True)
class Lock:
    """A pair of keys."""

    modulus: int
    private: int = field(repr=False)

    @classmethod
    def new(cls) -> Lock:
        """Make one; takes a moment."""
        while True:
            one, other = _prime(BITS // 2), _prime(BITS // 2)
            steps = (one - 1) * (other - 1)
            if one != other and steps % EXPONENT:
                return cls(one * other, pow(EXPONENT, -1, steps))

    @property
    def public_key(self) -> str:
        """The public half, as PEM."""
        numbers = _der(0x30, _der_number(self.modulus) + _der_number(EXPONENT))
        whole = _der(0x30, _RSA + _der(0x03, b"\0" + numbers))
        text = base64.b64encode(whole).decode()
        lines = [text[at : at + _LINE] for at in range(0, len(text), _LINE)]
        return "\n".join(["-----BEGIN PUBLIC KEY-----", *lines, "-----END PUBLIC KEY-----", ""])

    def open(self, sealed: bytes) -> bytes:
        """Return what was sealed with the public half. Raises ValueError where it was not."""
        size = BITS // 8
        number = int.from_bytes(sealed, "big")
        if len(sealed) != size or number >= self.modulus:
            raise ValueError("it is of another length")
        opened = pow(number, self.private, self.modulus).to_bytes(size, "big")
        padding, end, message = opened[2:].partition(b"\0")
        if not opened.startswith(b"\0\x02") or not end or len(padding) < 8:
            raise ValueError("it was not made for this sign-in")
        return message


def _prime(bits: int) -> int:
    """Return a random prime of this length, its two highest bits set."""
    while True:
        number = randomness.randbits(bits) | (3 << (bits - 2)) | 1
        if all(number % small for small in _SMALL) and _is_prime(number):
            return number


def _is_prime(number: int) -> bool:
    """Whether it is prime, by Miller and Rabin's test with random bases."""
    odd, halvings = number - 1, 0
    while odd % 2 == 0:
        odd, halvings = odd // 2, halvings + 1
    return all(
        _passes(number, 2 + randomness.randbelow(number - 3), odd, halvings) for _ in range(_ROUNDS)
    )


def _passes(number: int, base: int, odd: int, halvings: int) -> bool:
    found = pow(base, odd, number)
    if found in (1, number - 1):
        return True
    for _ in range(halvings - 1):
        found = found * found % number
        if found == number - 1:
            return True
    return False


def _der(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < 0x80:
        return bytes([tag, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + content


def _der_number(number: int) -> bytes:
    return _der(0x02, number.to_bytes(number.bit_length() // 8 + 1, "big"))
