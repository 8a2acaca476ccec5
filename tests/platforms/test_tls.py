"""Certificates that prove nothing: who cannot say who they are is told no secret."""

from __future__ import annotations

import ipaddress
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.program import Done, Program

DAY = timedelta(days=1)
TOKEN = "tls-canary-2f6b9c0d"


def certificate(folder: Path, host: x509.GeneralName, begins: datetime, ends: datetime) -> Path:
    """Make a key and a certificate that vouches for itself, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "loopback")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(ends)
        .add_extension(x509.SubjectAlternativeName([host]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / "server.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path


@contextmanager
def served(pem: Path) -> Iterator[tuple[str, list[bytes]]]:
    """Listen with this certificate; yield the address, and what arrived once it was accepted."""
    arrived: list[bytes] = []
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            with suppress(OSError):
                while True:
                    connection, _ = listening.accept()
                    with suppress(OSError), context.wrap_socket(connection, server_side=True) as it:
                        arrived.append(it.recv(65536))
                        body = b'{"id": "1"}'
                        head = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 11\r\n\r\n"
                        it.sendall(head + body)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"https://127.0.0.1:{listening.getsockname()[1]}", arrived
        finally:
            with suppress(OSError):
                listening.shutdown(socket.SHUT_RDWR)
            thread.join()


def asked(home: Path, server: str, **trusted: str) -> Done:
    """Let the real program try its sign-in there."""
    program = Program(home, env={"TOKEN": TOKEN, **trusted})
    program.config.write_text(
        f'[accounts.work]\nplatform = "mastodon"\nserver = "{server}"\ntoken_env = "TOKEN"\n',
        "utf-8",
    )
    return program.run("accounts", "test")


LOOPBACK = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
NOW = datetime.now(UTC)


@pytest.mark.parametrize(
    ("host", "begins", "ends"),
    [
        (LOOPBACK, NOW - 3 * DAY, NOW - DAY),
        (LOOPBACK, NOW + DAY, NOW + 2 * DAY),
        (x509.DNSName("bank.example"), NOW - DAY, NOW + DAY),
    ],
    ids=["expired", "not yet valid", "another host"],
)
def test_a_certificate_that_proves_nothing_is_told_nothing(
    tmp_path: Path, host: x509.GeneralName, begins: datetime, ends: datetime
) -> None:
    pem = certificate(tmp_path, host, begins, ends)
    with served(pem) as (server, arrived):
        done = asked(tmp_path, server, SSL_CERT_FILE=str(pem))
    assert done.code == 75
    assert "certificate is not valid" in done.out + done.err
    assert arrived == []


def test_only_who_is_vouched_for_is_told_a_secret(tmp_path: Path) -> None:
    pem = certificate(tmp_path, LOOPBACK, NOW - DAY, NOW + DAY)
    with served(pem) as (server, arrived):
        done = asked(tmp_path, server)
        assert "certificate is not valid" in done.out + done.err
        assert arrived == []
        asked(tmp_path, server, SSL_CERT_FILE=str(pem))
    assert TOKEN.encode() in arrived[0]
