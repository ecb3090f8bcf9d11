"""A page's metadata is what the page states; nothing is inferred."""

import pytest

from app.sources import read_bytes
from app.text.model import Document


def _page(head: str, body: str = "<p>Some text.</p>", attributes: str = "") -> Document:
    markup = f"<!doctype html><html {attributes}><head>{head}</head><body>{body}</body></html>"
    return read_bytes("a.html", markup.encode())


def test_meta_elements_are_taken_over() -> None:
    page = _page(
        """<title>Plan | Paper</title><meta property="og:title" content="The  plan">
        <meta property="og:site_name" content="The Paper"><meta name="author" content="A. Writer">
        <meta property="article:published_time" content="2025-11-21T06:30:00Z">
        <link rel="canonical" href="https://example.org/plan">""",
        attributes='lang="en-GB"',
    )
    assert (page.title, page.outlet, page.author) == ("The plan", "The Paper", "A. Writer")
    assert (page.date, page.language, page.url) == ("2025-11-21", "en-GB", "https://example.org/plan")


@pytest.mark.parametrize(
    "wrap", ["%s", "[%s]", '{"@graph": [{"@type": "Person", "name": "No"}, %s]}', "[[%s]]", '{"@graph": %s}']
)
def test_json_ld_of_the_article_is_taken_over(wrap: str) -> None:
    stated = """{"@type": ["NewsArticle"], "headline": "The plan", "datePublished": "2025-11-20",
        "author": [{"@type": "Person", "name": "A. Writer"}, {"name": "B. Editor"}],
        "publisher": {"name": "The Paper"}}"""
    page = _page(f'<script type="application/ld+json">{wrap % stated}</script>')
    assert (page.title, page.date) == ("The plan", "2025-11-20")
    assert (page.author, page.outlet) == ("A. Writer, B. Editor", "The Paper")


@pytest.mark.parametrize(
    "stated",
    [
        "{",
        "null",
        "[" * 100_000,
        '{"@type": 5}',
        '{"@type": "Article", "headline": {"name": 3}, "author": 7}',
    ],
)
def test_broken_json_ld_is_passed_over(stated: str) -> None:
    page = _page(f'<title>T</title><script type="application/ld+json">{stated}</script>')
    assert (page.title, page.author) == ("T", "")


def test_the_only_first_heading_is_the_title_else_the_title_element() -> None:
    assert _page("<title>T | Paper</title>", "<h1>The <i>plan</i></h1><p>x</p>").title == "The plan"
    assert _page("<title>T | Paper</title>", "<h1>a</h1><h1>b</h1><p>x</p>").title == "T | Paper"


def test_the_only_time_of_the_page_is_its_date() -> None:
    assert _page("", "<p>x <time datetime='2025-11-21 10:00'>today</time></p>").date == "2025-11-21"
    assert (
        _page("", "<p>x <time datetime='2025-11-21'>a</time><time datetime='2024-01-01'>b</time></p>").date
        == ""
    )
    marked = "<p>x <time pubdate datetime='2025-11-21'>a</time><time datetime='2024-01-01'>b</time></p>"
    assert _page("", marked).date == "2025-11-21"


@pytest.mark.parametrize("content", ["21 November 2025", "2025-13-45", "", "20251121"])
def test_other_ways_to_write_a_date_are_not_guessed_at(content: str) -> None:
    assert _page(f'<meta name="date" content="{content}">').date == ""


def test_addresses_are_no_authors_and_scripts_no_addresses() -> None:
    page = _page(
        '<meta property="article:author" content="https://example.org/people/7">'
        '<link rel="canonical" href="javascript:alert(1)"><link rel="canonical" href="/relative">'
    )
    assert (page.author, page.url) == ("", "")


def test_a_silent_page_has_no_metadata() -> None:
    page = _page("")
    assert (page.title, page.outlet, page.author, page.date, page.language, page.url) == ("",) * 6
