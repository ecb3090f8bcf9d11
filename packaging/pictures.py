"""Take the pictures that README and manual show, of the real window on the sample.

python packaging/pictures.py        (on any display, or with QT_QPA_PLATFORM=offscreen)
"""

import os
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SIZE = 1440, 860
SETTLING_MS = 2_000


def main() -> None:
    """Write resources/manual/*.png anew."""
    os.environ["QT_SCALE_FACTOR"] = "1.5"
    from PySide6.QtCore import QEventLoop, QTimer

    from app.tasks.sample import write_sample
    from app.ui.main import application
    from app.ui.settings import Settings
    from app.ui.window import MainWindow

    with tempfile.TemporaryDirectory() as folder:
        os.environ["VARIORUM_HOME"] = folder
        qt = application()
        window = MainWindow(Settings(Path(folder) / "settings.ini"))
        window.resize(*SIZE)
        window.open(write_sample(Path(folder)))
        window.show()
        ids = {source.name: source.id for source in window.session.content.sources}
        window.session.view.choose(point="10", left=ids["harbour"], right=ids["saltmarsh"])
        settled = QEventLoop()
        QTimer.singleShot(SETTLING_MS, settled.quit)
        settled.exec()
        window.grab().save(str(ROOT / "resources" / "manual" / "window.png"))
        window.close()
        qt.processEvents()


if __name__ == "__main__":
    main()
