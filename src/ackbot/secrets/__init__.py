"""Where secrets come from and how sessions are kept: never printed, never readable by others.

A secret is read when it is needed and lives in a `Secret`, which shows itself as `***`. What a
platform hands out at sign-in (session tokens that rotate) is kept in a `Vault`, one file per
account. Nothing here falls back to a less safe place: a locked keyring is an error with a hint.
"""

from ackbot.secrets.secret import Secret
from ackbot.secrets.sources import (
    COMMAND_SECONDS,
    KEYRING_SERVICE,
    SECRET_MAX,
    Keyring,
    forget_in_keyring,
    in_keyring,
    keep_in_file,
    keep_in_keyring,
    read_secret,
    system_keyring,
)
from ackbot.secrets.vault import LOCK_SECONDS, ScratchVault, Vault

__all__ = [
    "COMMAND_SECONDS",
    "KEYRING_SERVICE",
    "LOCK_SECONDS",
    "SECRET_MAX",
    "Keyring",
    "ScratchVault",
    "Secret",
    "Vault",
    "forget_in_keyring",
    "in_keyring",
    "keep_in_file",
    "keep_in_keyring",
    "read_secret",
    "system_keyring",
]
