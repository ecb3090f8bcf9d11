"""The part of lxml.html that app/sources uses."""

from lxml.etree import _Element

class HtmlElement(_Element):
    def text_content(self) -> str: ...

class HTMLParser:
    def __init__(
        self,
        *,
        remove_comments: bool = ...,
        remove_pis: bool = ...,
        huge_tree: bool = ...,
        encoding: str | None = ...,
    ) -> None: ...
    def feed(self, data: bytes) -> None: ...
    def close(self) -> HtmlElement | None: ...

def document_fromstring(html: str, *, parser: HTMLParser) -> HtmlElement: ...
