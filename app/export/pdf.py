"""The report as a PDF, typeset by typst from `resources/report/report.typ`.

The report travels to the template as JSON in memory: nothing of it is written to a temporary file, and none
of its text can become markup.
"""

import json
from functools import cache
from typing import TYPE_CHECKING

from app import places
from app.export.content import Report
from app.export.pages import pages

if TYPE_CHECKING:
    import typst


def render(report: Report) -> bytes:
    """The PDF's bytes: tagged, and PDF/UA-1 unless the report has a character for which no font is installed.

    The same report gives the same bytes on the same machine.
    """
    import typst

    template = places.resource("report", "report.typ")
    data = json.dumps(pages(report), ensure_ascii=False, separators=(",", ":"))

    def typeset(standards: "list[typst.PDFStandard]") -> bytes:
        return typst.compile(
            template,
            root=template.parent,
            font_paths=_fonts(),
            sys_inputs={"report": data},
            pdf_standards=standards,
            timestamp=int(report.created.timestamp()),
        )

    try:
        return typeset(["ua-1"])
    except typst.TypstError as error:
        if "PDF/UA" not in error.message:
            raise
        return typeset([])


@cache
def _fonts() -> "typst.Fonts":
    """The installed fonts and those inside typst; looking for them takes longer than typesetting."""
    import typst

    return typst.Fonts()
