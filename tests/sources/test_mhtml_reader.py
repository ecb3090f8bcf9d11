"""A page saved as one MIME message is read as the page in it."""

import quopri

import pytest

from app.errors import Problem
from app.sources import read_bytes

_PAGE = (
    '<!DOCTYPE html><html lang="fr"><head><title>Le plan</title></head><body><p>1. La frontière demeure « là ».</p>'
    "<p>2. Personne n’y touche.</p></body></html>"
)


def _saved(page: bytes, charset: str = 'charset="utf-8"', subject: str = "Le plan") -> bytes:
    lines = (
        b"From: <Saved by Blink>",
        b"Snapshot-Content-Location: https://example.org/plan?a=1",
        b"Subject: " + subject.encode(),
        b"MIME-Version: 1.0",
        b'Content-Type: multipart/related; type="text/html"; boundary="--b"',
        b"",
        b"----b",
        f"Content-Type: text/html; {charset}".encode(),
        b"Content-Transfer-Encoding: quoted-printable",
        b"",
        quopri.encodestring(page),
        b"----b",
        b"Content-Type: image/png",
        b"Content-Transfer-Encoding: base64",
        b"",
        b"iVBORw0KGgo=",
        b"----b--",
        b"",
    )
    return b"\r\n".join(lines)


@pytest.mark.parametrize("name", ["plan.mhtml", "plan.mht", "plan.txt", "plan"])
def test_the_page_in_the_message_is_read(name: str) -> None:
    document = read_bytes(name, _saved(_PAGE.encode()))
    assert document.text == "1. La frontière demeure « là ».\n\n2. Personne n’y touche."
    assert (document.media_type, document.encoding, document.language) == ("multipart/related", "", "fr")
    assert (document.title, document.url) == ("Le plan", "https://example.org/plan?a=1")


def test_the_part_names_its_encoding() -> None:
    assert (
        "frontière demeure « là »"
        in read_bytes("a.mht", _saved(_PAGE.encode("cp1252"), "charset=iso-8859-1")).text
    )


def test_the_subject_is_the_title_of_a_page_without_one() -> None:
    page = _PAGE.replace("<title>Le plan</title>", "")
    document = read_bytes("a.mht", _saved(page.encode(), subject="=?utf-8?Q?Le_trait=C3=A9?="))
    assert document.title == "Le traité"


@pytest.mark.parametrize(
    "damage", [(b"text/html", b"text/css"), (b"<p>", b"<!--"), (b"quoted-printable", b"base64")]
)
def test_a_message_without_a_page_is_refused(damage: tuple[bytes, bytes]) -> None:
    with pytest.raises(Problem, match=r"“plan\.mhtml” holds no"):
        read_bytes("plan.mhtml", _saved(b"<p>" if damage[0] == b"<p>" else b"", "").replace(*damage))


def test_a_field_with_more_parameters_than_can_be_meant_is_refused_at_once() -> None:
    many = 'charset="utf-8"' + ";a=b" * 5_000_000  # the parser of messages would take hours
    with pytest.raises(Problem, match="holds no web page"):
        read_bytes("plan.mhtml", _saved(_PAGE.encode(), many))
