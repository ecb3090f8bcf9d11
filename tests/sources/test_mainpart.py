"""The main text of a page stays whole, lists and all; the furniture around it and in it goes."""

import pytest

from app.sources import read_bytes

_LEAD = "<p>The draft, which was passed to several newsrooms on Thursday, lists five points in all.</p>" * 2
_WORDS = (
    "The parties confirm the border as it stood before the first of May and will not move it.",
    "Guarantees:",
    "The harbour stays open to the ships of every state that has signed this agreement.",
    "A council of nine members watches over the agreement and reports to both parties.",
    "The agreement enters into force on the day on which both parties have signed it.",
)
_SUBS = (
    "one state pays for the guarantee that the other gives;",
    "the guarantee lapses if the harbour is closed.",
)
_NESTED = "".join(
    f"<li>{w}" + ("<ol type=a><li>{}<li>{}</ol>".format(*_SUBS) if w.endswith(":") else "") for w in _WORDS
)
_LISTS = {
    "ol": f"<ol>{_NESTED}</ol>",
    "ul": f"<ul>{_NESTED}</ul>",
    "paragraphs": "".join(f"<p>{n}. {w}</p>" for n, w in enumerate(_WORDS, 1))
    + "<p>a. {}</p><p>b. {}</p>".format(*_SUBS),
    "breaks": "<p>" + "<br>".join((*_WORDS, *_SUBS)) + "</p>",
    "divs": "".join(
        f"<div class=row><div>{n}.</div><div>{w}</div></div>" for n, w in enumerate((*_WORDS, *_SUBS))
    ),
    "table": "<table>"
    + "".join(f"<tr><td>{n}.<td>{w}" for n, w in enumerate((*_WORDS, *_SUBS)))
    + "</table>",
    "details": "".join(f"<details><summary>Point</summary><p>{w}</p></details>" for w in (*_WORDS, *_SUBS)),
}
_LINKS = "".join(f'<li><a href="/{n}">An unrelated headline number {n} of the day</a></li>' for n in range(8))
_LEGAL = "<p>© The Paper. All rights reserved. Use of this site means that you accept our terms.</p>"
_COMMENTS = "<div id=comments><p>A reader says at some length what he thinks of all this and more.</p></div>"
_PAGES = {
    "semantic": (
        "<!doctype html><html><head><title>t</title><script>var x='<p>not text</p>'</script></head><body>"
        f"<header><nav><ul>{_LINKS}</ul></nav></header><main><article><h1>Plan</h1>%s</article>{_COMMENTS}</main>"
        f"<aside><ul>{_LINKS}</ul></aside><footer>{_LEGAL}</footer></body></html>"
    ),
    "divs": (
        f"<html><body><div class=main-nav><ul>{_LINKS}</ul></div><div id=wrap><div class=story>"
        "<div>%s</div>"
        f"<div class=related-stories><ul>{_LINKS}</ul></div></div>"
        f"<div class=sidebar><ul>{_LINKS}</ul></div></div>"
        f"<div id=footer>{_LEGAL}</div></body></html>"
    ),
    "one form around all": (
        f"<html><body><form><table><tr><td><ul>{_LINKS}</ul></td><td><h1>Plan</h1>%s</td></tr></table></form>"
        f"<div class=footer>{_LEGAL}</div></body></html>"
    ),
    "two sections": (
        f"<html><body><nav>{_LINKS}</nav><main><section><h1>Plan</h1>{_LEAD * 2}</section>"
        "<section>%s</section></main>"
        f"<footer>{_LEGAL}</footer></body></html>"
    ),
}


@pytest.mark.parametrize("page", _PAGES)
@pytest.mark.parametrize("form", _LISTS)
@pytest.mark.parametrize("lead", ["", _LEAD])
def test_every_point_is_kept_and_the_furniture_is_not(page: str, form: str, lead: str) -> None:
    text = read_bytes("a.html", (_PAGES[page] % (lead + _LISTS[form])).encode()).text
    assert [w for w in (*_WORDS, *_SUBS) if w not in text] == []
    assert [w for w in ("unrelated headline", "All rights", "A reader says", "not text") if w in text] == []


def test_the_numbers_of_lists_are_kept() -> None:
    text = read_bytes("a.html", (_PAGES["semantic"] % (_LEAD + _LISTS["ol"])).encode()).text
    assert f"2. {_WORDS[1]}\n    a. {_SUBS[0]}\n    b. {_SUBS[1]}\n3. {_WORDS[2]}" in text


def test_a_short_page_without_an_article_is_read_whole() -> None:
    assert read_bytes("a.html", b"<p>1. Yes.</p><p>2. No.</p>").text == "1. Yes.\n\n2. No."


def test_a_page_that_is_all_links_still_has_its_text() -> None:
    text = read_bytes("a.html", f"<nav><ul>{_LINKS}</ul></nav>".encode()).text
    assert text.count("An unrelated headline") == 8


def test_a_page_too_large_for_the_search_is_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.sources.mainpart._MOST_NODES", 5)
    text = read_bytes("a.html", (_PAGES["semantic"] % _LISTS["ol"]).encode()).text
    assert _WORDS[4] in text
    assert "unrelated headline" not in text


def test_what_is_marked_as_an_advertisement_goes_even_from_the_middle_of_the_article() -> None:
    advert = "<div class=advert><p>Garden sheds of larch, delivered and set up on the same day.</p></div>"
    text = read_bytes("a.html", (_PAGES["semantic"] % (_LEAD + advert + _LISTS["ol"])).encode()).text
    assert "Garden sheds" not in text
    assert _WORDS[0] in text
