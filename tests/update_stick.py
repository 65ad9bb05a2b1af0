"""Sticks with updates on them, for tests: keys that no release may use, small packages, and lists that are signed."""

from __future__ import annotations

import base64
import hashlib
import io
import lzma
import tarfile
from pathlib import Path

from nacl.signing import SigningKey

from coprod_desktop.domain.updates import Installer, Release, write_list
from coprod_desktop.system.stick_updates import FOLDER, LIST, SIGNATURE

TEST_KEYS = 100  # that a release may never be signed with
MACHINE = "amd64"
PROGRAM = "#!/bin/sh\necho {version}\n"


def key_for_tests(number: int = 0) -> SigningKey:
    """Return a key for tests. It can be made by anybody who reads this, so it must never sign a release."""
    return SigningKey(hashlib.sha256(f"Our Club Book, a key for tests, {number}".encode()).digest())


def public(key: SigningKey) -> bytes:
    """Return the half of a key that comes with a build."""
    return bytes(key.verify_key)


def package(path: Path, version: str, more: dict[str, bytes] | None = None, program: str = PROGRAM) -> Path:
    """Write a Debian package whose program says its version, and return its path."""
    content = io.BytesIO()
    room = "./usr/lib/our-club-book"
    files = {f"{room}/our-club-book": program.format(version=version).encode(), "./usr/share/doc/readme": b"no part"}
    files |= {f"{room}/_internal/part{number}.so": bytes([number]) * 3000 for number in range(3)}
    files |= more or {}
    with tarfile.open(fileobj=content, mode="w") as packed:
        for name, words in sorted(files.items()):
            member = tarfile.TarInfo(name)
            member.size, member.mode = len(words), 0o755 if name.endswith("/our-club-book") else 0o644
            packed.addfile(member, io.BytesIO(words))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(
        ar(("debian-binary", b"2.0\n"), ("control.tar", b"odd"), ("data.tar.xz", lzma.compress(content.getvalue())))
    )
    return path


def ar(*parts: tuple[str, bytes]) -> bytes:
    """Return an archive as Debian's packages are."""
    whole = b"!<arch>\n"
    for name, words in parts:
        whole += f"{name:<16}{0:<12}{0:<6}{0:<6}{'100644':<8}{len(words):<10}`\n".encode()
        whole += words + b"\n" * (len(words) % 2)
    return whole


def put_update(
    stick: Path,
    file: Path,
    version: str,
    *,
    key: SigningKey | None = None,
    system: str = "debian",
    machine: str = MACHINE,
) -> Path:
    """Put a signed update with one installer on a stick, and return its folder."""
    folder = stick / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    content = file.read_bytes()
    (folder / file.name).write_bytes(content)
    one = Installer(system, machine, file.name, len(content), hashlib.sha256(content).hexdigest())
    sign(folder, write_list(Release(version, "Badges print two to a page.", (one,))), key or key_for_tests())
    return folder


def sign(folder: Path, content: bytes, key: SigningKey) -> None:
    """Write a list and its signature."""
    (folder / LIST).write_bytes(content)
    (folder / SIGNATURE).write_bytes(base64.b64encode(key.sign(content).signature) + b"\n")
