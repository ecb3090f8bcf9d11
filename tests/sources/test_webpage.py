"""Saved pages as they come: encodings, XHTML, hostile markup; nothing runs and nothing is fetched."""

import logging
import socket

import pytest

from app.errors import Problem
from app.sources import read_bytes, webpage


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_keywords: object) -> None:
        pytest.fail("a reader opened a network connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def test_remote_references_are_left_alone() -> None:
    page = """<!doctype html><html><head><base href="https://example.org/">
    <link rel=stylesheet href="//x/y.css">
    <script src="https://example.org/x.js"></script></head><body><p>The plan.</p><img src="http://x/y.png">
    <iframe src="http://x/"></iframe><object data="http://x/"></object></body></html>"""
    assert read_bytes("a.html", page.encode()).text == "The plan."


@pytest.mark.parametrize(
    ("declared", "codec", "text"),
    [
        ("<meta charset=iso-8859-1>", "cp1252", "Größe – “x”"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">', "cp1250", "Łódź"),
        ("<meta charset='ISO-8859-2'>", "iso8859_2", "Łódź"),
        ("<meta charset=Shift_JIS>", "cp932", "国境"),
        ("<meta charset=iso-2022-jp>", "iso2022_jp", "国境"),
        ("<meta charset=gb2312>", "gb18030", "边界"),
        ("<meta charset=koi8-r>", "koi8_r", "граница"),
    ],
)
def test_the_declared_encoding_is_used(declared: str, codec: str, text: str) -> None:
    data = f"<html><head>{declared}</head><body><p>{text}</p></body></html>".encode(codec)
    assert read_bytes("a.html", data).text == text


def test_utf8_wins_over_a_declaration_that_lies() -> None:
    data = "<html><head><meta charset=iso-8859-1></head><body><p>“Größe”</p></body></html>".encode()
    assert read_bytes("a.html", data).text == "“Größe”"


@pytest.mark.parametrize("label", ["klingon", "utf-16", "x-user-defined", "idna"])
def test_a_useless_declaration_is_passed_over(label: str) -> None:
    data = f"<html><head><meta charset={label}></head><body><p>Größe</p></body></html>".encode("cp1252")
    assert read_bytes("a.html", data).text == "Größe"


def test_xhtml_with_elements_closed_at_once() -> None:
    page = """<?xml version="1.0" encoding="utf-8"?>
    <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
    <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr"><head><title/><script src="x.js"/></head>
    <body><p>Le plan&nbsp;:</p><ol><li>un</li></ol></body></html>"""
    document = read_bytes("a.xhtml", page.encode())
    assert document.text == "Le plan\u00a0:\n\n1. un"
    assert document.language == "fr"


def test_entity_tricks_expand_nothing() -> None:
    page = """<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
    <html><body><p>x&b;&f;y</p></body></html>"""
    text = read_bytes("a.html", page.encode()).text
    assert "x&b;&f;y" in text
    assert "root:" not in text


def test_deep_nesting_within_reason_is_survived_and_beyond_it_refused() -> None:
    assert read_bytes("a.html", ("<div>" * 400 + "deep" + "</div>" * 400).encode()).text == "deep"
    with pytest.raises(Problem, match="nested too deeply"):
        read_bytes("a.html", ("<div>" * 100_000 + "deep").encode())


def test_an_element_with_thousands_of_attributes_is_refused_and_one_long_attribute_is_not() -> None:
    with pytest.raises(Problem, match="thousands of attributes"):
        read_bytes("a.html", ("<p " + " ".join(f"a{n}=1" for n in range(20_000)) + ">x</p>").encode())
    assert read_bytes("a.html", f"<p data-x='{'word ' * 20_000}'>x</p>".encode()).text == "x"


def test_pages_of_absurd_size_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webpage, "_MOST_ELEMENTS", 100)
    with pytest.raises(Problem, match="over a million elements"):
        read_bytes("a.html", ("<p>x</p>" * 200).encode())


def test_a_body_that_a_script_would_show_is_read() -> None:
    assert (
        read_bytes("a.html", b"<html><body style='visibility:hidden'><p>text</p></body></html>").text
        == "text"
    )


@pytest.mark.parametrize(
    "page", ["<html></html>", "<p> </p>", "<script>x</script>", "<html><head><title>t</title></head></html>"]
)
def test_a_page_without_text_is_no_source(page: str) -> None:
    with pytest.raises(Problem, match="holds no text"):
        read_bytes("a.html", page.encode())


def test_reading_a_page_says_nothing_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        read_bytes("a.html", b"<p>1</p>")
    assert [r for r in caplog.records if r.levelno >= logging.WARNING] == []


def test_broken_markup_is_read_as_far_as_it_goes() -> None:
    assert (
        read_bytes("a.html", b"<ol><li>a<li>b</ul></p><p>c<table><tr><td>d").text
        == "1. a\n2. b\n\n    c\n\n    d"
    )
