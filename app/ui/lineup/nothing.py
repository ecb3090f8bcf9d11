"""What stands in the middle of the grid when no point shows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.lineup.board import Board


class Nothing(QLabel):
    """Hidden as long as there is something to see."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMargin(24)
        self.setProperty("quiet", "yes")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def tell(self, board: Board, rows: int, query: str) -> None:
        """Say why `rows` is 0, if it is; `query` is what is typed in the filter."""
        page = self.parentWidget()
        if page is not None:
            self.setGeometry(page.rect())
        self.setVisible(not rows)
        if not board.points:
            self.setText(self.tr("No points yet. Import files to see them here."))
        elif query:
            self.setText(self.tr("No point has “{query}”. Esc clears the filter.").format(query=query))
        else:
            self.setText(self.tr("No point has such a cell any more."))
