"""Why a model gave no draft that can be used."""

from __future__ import annotations

from datetime import datetime


class ModelTrouble(Exception):
    """No usable answer. `says` follows the model's name: "did not answer within 20 s".

    `lasting` means that asking anything again in this run is no use (a wrong key, an unknown
    model), `final` that asking this again is none, though the model works (it declined); `until`
    (aware UTC) is when the server lets us ask again, None where it did not say.
    """

    def __init__(
        self,
        says: str,
        *,
        lasting: bool = False,
        final: bool = False,
        until: datetime | None = None,
    ) -> None:
        super().__init__(says)
        self.says = says
        self.lasting = lasting
        self.final = final
        self.until = until
