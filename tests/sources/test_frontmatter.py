"""Front matter tells about the file and is no part of its text."""

import pytest

from app.sources import read_bytes
from app.sources.frontmatter import split


def test_known_keys_become_metadata() -> None:
    block = """---
title: "The plan: in full"
Author: 'O''Neil'
date: 2025-11-21T08:30:00+01:00
lang: en_GB
publication: The Paper  # the printed edition
url: https://example.org/plan
tags:
  - peace
layout: post
---
# Heading
"""
    document = read_bytes("a.md", block.encode())
    assert document.text == "Heading"
    assert (document.title, document.author, document.date) == ("The plan: in full", "O'Neil", "2025-11-21")
    assert (document.language, document.outlet) == ("en-GB", "The Paper")
    assert document.url == "https://example.org/plan"


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("key: plain words", "plain words"),
        ("key:", ""),
        ("key: # only a comment", ""),
        ("key: a#b", "a#b"),
        ('key: "quoted" # and a comment', "quoted"),
        ('key: "with \\n escape"', ""),
        ("key: 'open", ""),
        ("key: [a, b]", ""),
        ("key: {a: b}", ""),
        ("key: |", ""),
        ("key: !!python/object:os.system", ""),
        ("key: *alias", ""),
    ],
)
def test_only_simple_values_are_taken(line: str, value: str) -> None:
    assert split(f"---\n{line}\n---\ntext") == ({"key": value}, "text")


@pytest.mark.parametrize(
    "text",
    [
        "no front matter",
        "---\nNot a key at all\n---\ntext",
        "---\ntitle: x\nand then prose\n---\ntext",
        "---\ntitle: never closed\ntext",
        "text\n---\ntitle: x\n---\n",
        "---\n---\ntext",
    ],
)
def test_anything_else_stays_in_the_text(text: str) -> None:
    assert split(text) == ({}, text)


def test_values_that_are_not_what_they_claim_are_dropped() -> None:
    block = "---\ndate: last Friday\nlang: the English language\nurl: javascript:alert(1)\n---\ntext"
    document = read_bytes("a.md", block.encode())
    assert (document.date, document.language, document.url) == ("", "", "")
