"""What stands over the main text of a page belongs to it; and pages too large to be weighed are read whole."""

import pytest

from app.errors import Problem
from app.sources import mainpart, read_bytes
from app.text.cancel import Cancelled

_TEXT = "".join(
    f"<p>{n}. The parties agree that the administration of territory {n} is carried out by the commission.</p>"
    for n in range(1, 8)
)


def _text(body: str) -> str:
    return read_bytes("a.html", f"<html><body>{body}</body></html>".encode()).text


@pytest.mark.parametrize(
    "body",
    [
        f"<div><h1>The framework</h1><h2>Last updated: 2 May</h2><div class=content>{_TEXT}</div></div>",
        f"<div><div class=head><h1>The framework</h1><p>Last updated: 2 May</p></div><div>{_TEXT}</div></div>",
        f"<main><header><h1>The framework</h1><p>Last updated: 2 May</p></header><article>{_TEXT}</article></main>",
    ],
)
def test_headings_over_the_main_part_are_kept(body: str) -> None:
    assert _text(body).startswith("The framework\n\nLast updated: 2 May\n\n1. The parties")


def test_headings_of_furniture_are_not() -> None:
    furniture = "<header><nav><h2>Sections</h2></nav></header><div class=sidebar><h3>Popular</h3></div>"
    assert _text(f"{furniture}<article>{_TEXT}</article>").startswith("1. The parties")


def test_a_large_page_is_read_whole_but_for_what_says_itself_that_it_is_furniture(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(mainpart, "_MOST_NODES", 3)
    text = _text(f"<nav>Home</nav><form>{_TEXT}</form><div role=contentinfo>Imprint</div><div>Tail</div>")
    assert text.startswith("1. The parties")
    assert text.endswith("commission.\n\nTail")


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- saved from url=(0029)https://example.org/plan?x=1 -->",
        "<!--\n Page saved with SingleFile \n url: https://example.org/plan?x=1 \n saved date: today\n-->",
    ],
)
def test_the_address_that_a_browser_notes_when_it_saves_a_page(comment: str) -> None:
    page = f"<!DOCTYPE html>\n{comment}\n<html><body>{_TEXT}</body></html>"
    assert read_bytes("a.html", page.encode()).url == "https://example.org/plan?x=1"
    named = page.replace("<body>", '<head><link rel=canonical href="https://example.org/plan"></head><body>')
    assert read_bytes("a.html", named.encode()).url == "https://example.org/plan"


@pytest.mark.parametrize("name", ["a.html", "a.md"])
def test_reading_a_page_can_be_stopped(name: str) -> None:
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    with pytest.raises(Cancelled):
        read_bytes(name, (_TEXT * 300).encode(), should_cancel=stop)


def test_markdown_without_end_is_refused_with_a_way_round() -> None:
    with pytest.raises(Problem, match=r"too long to be read as Markdown: rename it to end in \.txt"):
        read_bytes("a.md", b"word\n" * 400_001)
