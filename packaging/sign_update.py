"""Makes the key that releases are signed with, and the folder for a stick: installers, their list, its signature.

`dev.py release-key` and `dev.py sign-update` call this with a Python that has the program's own libraries. A private
key is a file of one line that only its owner may read. It is never kept inside the project.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import os
import re
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from nacl.signing import SigningKey  # noqa: E402 - the line above says where the program is

from coprod_desktop.domain.updates import Installer, Release, UpdateRefused, write_list  # noqa: E402
from coprod_desktop.system.stick_updates import (  # noqa: E402
    FOLDER,
    KEY_FILE,
    LIST,
    SIGNATURE,
    is_signed,
    release_key,
)
from tests.update_stick import TEST_KEYS, key_for_tests  # noqa: E402

# What installers are called: the system, and the version and the machine in the name.
KINDS = (
    ("debian", re.compile(r"our-club-book_(?P<version>[0-9.]+)_(?P<machine>\w+)\.deb")),
    ("windows", re.compile(r"our-club-book-(?P<version>[0-9.]+)-setup\.exe")),
)


class CannotSign(Exception):
    """Something is not right with a key or the installers. Holds the sentence to show."""


def make_key(path: Path) -> bytes:
    """Write a new private key to `path` and return the public one. Raises CannotSign."""
    _outside(path)
    key = SigningKey.generate()
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(bytes(key).hex() + "\n")
    except FileExistsError as there:
        raise CannotSign(f"There is a file {path} already. A key is never written over.") from there
    return bytes(key.verify_key)


def read_key(path: Path) -> SigningKey:
    """Return the private key in a file. Raises CannotSign."""
    _outside(path)
    try:
        return SigningKey(bytes.fromhex(path.read_text(encoding="ascii").strip()))
    except (OSError, ValueError, TypeError) as wrong:
        raise CannotSign(f"There is no key in {path}.") from wrong


def check_key(key: SigningKey) -> None:
    """Raise CannotSign unless this is the key of releases, whose public half comes with the program."""
    public = bytes(key.verify_key)
    if any(public == bytes(key_for_tests(number).verify_key) for number in range(TEST_KEYS)):
        raise CannotSign("This key belongs to the tests. Everybody can make it, so it signs no release.")
    if public != release_key():
        raise CannotSign(f"resources/{KEY_FILE} holds another key, so no program would take this update.")


def found(folder: Path) -> dict[Path, tuple[str, str, str]]:
    """Return the installers in a folder: each with its system, machine and version."""
    installers = {}
    for path in sorted(folder.iterdir()):
        for system, pattern in KINDS:
            if name := pattern.fullmatch(path.name):
                machine = name.groupdict().get("machine", "amd64")
                installers[path] = (system, machine, name["version"])
    return installers


def make_folder(installers: dict[Path, tuple[str, str, str]], new: str, key: SigningKey, out: Path) -> Path:
    """Write the folder for a stick into `out`, and return it. Raises CannotSign."""
    versions = {version for _system, _machine, version in installers.values()}
    if len(versions) != 1:
        raise CannotSign(
            f"Exactly one version is wanted, and these are there: {', '.join(sorted(versions)) or 'none'}."
        )
    folder = out / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    told = []
    for path, (system, machine, _version) in installers.items():
        with path.open("rb") as file:
            content = hashlib.file_digest(file, "sha256").hexdigest()
        told.append(Installer(system, machine, path.name, path.stat().st_size, content))
        shutil.copyfile(path, folder / path.name)
    try:
        content = write_list(Release(versions.pop(), new, tuple(told)))
    except UpdateRefused as wrong:
        raise CannotSign("The list would be refused. The sentence must be one line of at most 300 letters.") from wrong
    signature = base64.b64encode(key.sign(content).signature) + b"\n"
    (folder / LIST).write_bytes(content)
    (folder / SIGNATURE).write_bytes(signature)
    if not is_signed(content, signature, bytes(key.verify_key)):
        raise CannotSign("The signature does not hold.")
    return folder


def _outside(path: Path) -> None:
    if path.resolve().is_relative_to(ROOT):
        raise CannotSign("A private key is never kept inside the project. Name a file somewhere else.")


def main() -> int:
    """Read the command and do it."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("new-key").add_argument("file", type=Path)
    commands.add_parser("public").add_argument("file", type=Path)
    sign = commands.add_parser("sign")
    sign.add_argument("--key", type=Path, required=True, help="the file with the private key")
    sign.add_argument("--new", required=True, help="what is new, in one plain sentence")
    sign.add_argument("--from", dest="source", type=Path, default=ROOT / "dist", help="where the installers are")
    sign.add_argument("--out", type=Path, required=True, help="the stick, or a folder to copy onto one")
    sign.add_argument("--for-a-trial", action="store_true", help="with any key: no released program takes this")
    asked = parser.parse_args()
    try:
        if asked.command == "new-key":
            print(make_key(asked.file).hex())
            print(f"Put the line above into resources/{KEY_FILE}. Keep {asked.file} where only the makers are.")
        elif asked.command == "public":
            print(bytes(read_key(asked.file).verify_key).hex())
        else:
            key = read_key(asked.key)
            if not asked.for_a_trial:
                check_key(key)
            print(f"Copy this folder onto a stick: {make_folder(found(asked.source), asked.new, key, asked.out)}")
    except CannotSign as why:
        print(why)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
