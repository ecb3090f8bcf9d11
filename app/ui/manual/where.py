"""Which page of the manual tells of what has the keyboard."""

from typing import Final

from PySide6.QtWidgets import QWidget

FALLBACK: Final = "first-steps"

PAGES: Final = {
    "StartPage": "first-steps",
    "ImportDialog": "importing",
    "SourcesDialog": "importing",
    "LineupView": "lining-up",
    "FamiliesDialog": "ignoring",
    "Breadcrumb": "windows",
    "PointsPanel": "comparing",
    "Modes": "comparing",
    "FindingsPanel": "findings",
    "NotesPanel": "notes",
    "TemplatesDialog": "notes",
    "LookDialog": "quotations",
    "CopyDialog": "notes",
    "Palette": "search",
    "MatrixPage": "review",
    "HistoryDialog": "history",
    "MergeDialog": "two-analysts",
    "BackupsDialog": "safety",
    "RestoreDialog": "safety",
    "UnsavedDialog": "safety",
    "SettingsDialog": "look",
    "ShortcutSheet": "keyboard",
    "AboutDialog": "privacy",
}
"""By the class of what has the keyboard, or of what that stands in. By name, so that nothing is loaded to be asked."""


def page_for(widget: QWidget | None) -> str:
    """The id of the page that tells of a widget, or of the nearest thing around it that there is a page for."""
    while widget is not None:
        for kind in type(widget).__mro__:
            if page := PAGES.get(kind.__name__):
                return page
        widget = widget.parentWidget()
    return FALLBACK
