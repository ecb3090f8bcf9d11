"""The import dialog as an analyst uses it, on real files."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QProgressBar
from pytestqt.qtbot import QtBot

from app.ui.elided import ElidedLabel
from app.ui.importing.dialog import ImportDialog
from app.ui.importing.values import Destination, Existing, ImportChoice
from app.ui.jobs import Jobs
from app.ui.settings import Settings
from app.ui.theme import Theme

FILES = {
    "one.txt": b"1. A wall.\n2. A gate.\n3. A roof.\n",
    "two.md": b"---\ntitle: Two\nlang: en\n---\n- A wall.\n- The gate.\n- A roof.\n",
    "prose.txt": b"They built a wall. Nobody has seen the gate since.\n",
    "french.txt": "1. Le café.\n2. La forêt.\n3. L’été.\n".encode("cp1252"),
    "empty.txt": b"",
    "picture.txt": b"\x89PNG\r\n\x1a\n" + bytes(100),
    "odd.txt": bytes(range(128, 256)) * 4,
}
CONTROL = Qt.KeyboardModifier.ControlModifier
MakeDialog = Callable[..., ImportDialog]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, data in FILES.items():
        (tmp_path / name).write_bytes(data)
    return tmp_path


@pytest.fixture
def make(qtbot: QtBot, settings: Settings, theme: Theme, folder: Path) -> Iterator[MakeDialog]:
    """Makes a dialog with some of the files, read to the end."""
    jobs = Jobs()

    def of(*names: str, existing: tuple[Existing, ...] = (), reference: str = "") -> ImportDialog:
        more = [folder / "prose.txt"]
        made = ImportDialog(jobs, settings, theme, lambda: more, Destination(existing, reference))
        qtbot.addWidget(made)
        made.resize(1280, 800)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        made.add(folder / name for name in names)
        settle(qtbot, made)
        return made

    yield of
    jobs.shut_down()


def settle(qtbot: QtBot, dialog: ImportDialog) -> None:
    """Wait until everything is read and shown."""
    qtbot.waitUntil(lambda: not dialog.drafts.count(lambda draft: draft.busy), timeout=20_000)
    qtbot.waitUntil(lambda: not dialog.drafts._tally.isActive())


def taken(choice: ImportChoice) -> list[str]:
    return [found.document.name for found in choice.found]


def test_what_was_found_is_shown_and_accepted(qtbot: QtBot, make: MakeDialog) -> None:
    dialog = make("one.txt", "two.md", "prose.txt")
    assert dialog.foot.accept.text() == "Import 3 sources"
    with qtbot.waitSignal(dialog.accepted):
        QTest.mouseClick(dialog.foot.accept, Qt.MouseButton.LeftButton)
    assert taken(dialog.choice()) == ["one", "two", "prose"]
    assert dialog.choice().found[1].document.title == "Two"


def test_before_it_is_accepted_nothing_is_chosen(make: MakeDialog) -> None:
    dialog = make("one.txt")
    dialog.reject()
    assert dialog.choice() == ImportChoice()


def test_the_text_is_shown_with_its_points(make: MakeDialog) -> None:
    dialog = make("one.txt", "prose.txt")
    assert dialog.middle.page.sheet.text == FILES["one.txt"].decode()
    assert dialog.middle.outline.isVisible()
    dialog.files.choose(1)
    assert dialog.middle.page.sheet.text.startswith("They built")
    assert not dialog.middle.outline.isVisible()


def test_the_outline_and_the_page_go_together(make: MakeDialog) -> None:
    dialog = make("one.txt")
    dialog.middle.outline.setCurrentIndex(dialog.middle.outline.model().index(1, 0))
    assert dialog.middle.page.current == 1
    assert dialog.middle.legend.said == "Point 2 – numbered item “2.”"
    dialog.middle.page.show_segment(2)
    assert dialog.middle.outline.currentIndex().row() == 2


def test_a_narrow_dialog_leaves_the_room_to_the_text(make: MakeDialog) -> None:
    dialog = make("one.txt")
    dialog.resize(dialog.minimumSize())
    assert not dialog.middle.outline.isVisible()
    dialog.resize(1280, 800)
    assert dialog.middle.outline.isVisible()


def test_a_file_that_cannot_be_read_says_why_and_is_left_out(make: MakeDialog) -> None:
    dialog = make("one.txt", "empty.txt")
    dialog.files.choose(1)
    assert "empty.txt" in dialog.middle.trouble.sentence
    assert dialog.foot.said == "1 file cannot be read and is left out"
    assert dialog.foot.accept.text() == "Import 1 source"


def test_with_nothing_to_import_nothing_is_imported(make: MakeDialog) -> None:
    dialog = make("empty.txt")
    assert not dialog.foot.accept.isEnabled()
    dialog.accept()
    assert dialog.isVisible()


def test_without_files_the_dialog_says_how_to_get_some(make: MakeDialog) -> None:
    dialog = make()
    assert "Add files" in dialog.middle.trouble.sentence
    assert not dialog.foot.accept.isEnabled()


def test_another_encoding_shows_the_text_anew(qtbot: QtBot, make: MakeDialog) -> None:
    dialog = make("french.txt")
    dialog.details.encoding.chosen.emit("cp1251")
    settle(qtbot, dialog)
    assert "cafй" in dialog.middle.page.sheet.text
    assert dialog.details.encoding.currentData() == "cp1251"
    dialog.details.encoding.chosen.emit(None)
    settle(qtbot, dialog)
    assert "café" in dialog.middle.page.sheet.text


def test_a_file_that_is_not_in_an_encoding_says_so_and_offers_the_others(
    qtbot: QtBot, make: MakeDialog
) -> None:
    dialog = make("french.txt")
    dialog.details.encoding.chosen.emit("utf-8")
    settle(qtbot, dialog)
    assert dialog.middle.trouble.isVisible()
    assert dialog.middle.trouble.encoding.isVisible()
    dialog.middle.trouble.encoding.chosen.emit("cp1252")
    settle(qtbot, dialog)
    assert dialog.middle.page.isVisible()
    assert "café" in dialog.middle.page.sheet.text


@pytest.mark.parametrize("name", ["empty.txt", "gone.txt", "picture.txt"])
def test_where_no_encoding_would_help_none_is_offered(make: MakeDialog, name: str) -> None:
    trouble = make(name).middle.trouble
    assert trouble.again.isVisible()
    assert not trouble.encoding.isVisible()


def test_where_the_encoding_cannot_be_told_the_others_are_offered(make: MakeDialog) -> None:
    trouble = make("odd.txt").middle.trouble
    assert "encoding cannot be recognised" in trouble.sentence
    assert trouble.encoding.isVisible()


def test_what_is_edited_is_taken(make: MakeDialog) -> None:
    dialog = make("one.txt")
    line = _field(dialog, "Outlet or publisher")
    QTest.keyClicks(line, "The Courier")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.accept()
    assert dialog.choice().found[0].document.outlet == "The Courier"


def test_return_in_the_list_of_files_takes_them(make: MakeDialog) -> None:
    dialog = make("one.txt")
    QTest.keyClick(dialog.files.list, Qt.Key.Key_Return)
    assert len(dialog.choice().found) == 1


def test_what_is_still_being_typed_is_taken_too(make: MakeDialog) -> None:
    dialog = make("one.txt")
    QTest.keyClicks(_field(dialog, "Author"), "A. Writer")
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    assert dialog.choice().found[0].document.author == "A. Writer"


@pytest.mark.parametrize(("field", "value"), [("date", "last May"), ("language", "English!"), ("name", "")])
def test_a_value_that_is_written_wrongly_must_be_mended_first(
    make: MakeDialog, field: str, value: str
) -> None:
    dialog = make("one.txt", "two.md")
    dialog.drafts.edit(1, field, value)
    dialog.accept()
    assert dialog.result() != QDialog.DialogCode.Accepted
    assert dialog.files.current == 1
    assert dialog.details.form.said_of(field)


def test_two_sources_of_one_name_must_be_told_apart_first(make: MakeDialog) -> None:
    dialog = make("one.txt", "two.md")
    dialog.drafts.edit(1, "name", "one")
    dialog.accept()
    assert dialog.result() != QDialog.DialogCode.Accepted
    dialog.drafts.edit(1, "name", "other")
    dialog.accept()
    assert taken(dialog.choice()) == ["one", "other"]


def test_a_newer_version_is_chosen_by_its_name(make: MakeDialog) -> None:
    dialog = make("one.txt", "two.md", existing=(Existing("s1", "two"),), reference="s1")
    dialog.files.choose(1)
    assert dialog.details.replaces.currentText() == "Newer version of two"
    assert not _field(dialog, "Name in the project").isEnabled()
    dialog.accept()
    assert dialog.choice().replacements == {1: "s1"}


def test_a_newer_version_can_be_made_a_source_of_its_own(make: MakeDialog) -> None:
    dialog = make("two.md", existing=(Existing("s1", "two"),))
    dialog.details.replacesChosen.emit("")
    assert _field(dialog, "Name in the project").isEnabled()
    dialog.accept()
    assert dialog.choice().replacements == {}
    assert taken(dialog.choice()) == ["two 2"]


def test_which_source_a_file_replaces_can_be_said_while_it_is_read(
    qtbot: QtBot, make: MakeDialog, folder: Path
) -> None:
    dialog = make(existing=(Existing("s1", "two"), Existing("s2", "other")))
    dialog.add([folder / "two.md"])
    dialog.drafts.set_replaces(0, "s2")
    settle(qtbot, dialog)
    dialog.accept()
    assert dialog.choice().replacements == {0: "s2"}


def test_more_files_are_added_and_shown(qtbot: QtBot, make: MakeDialog) -> None:
    dialog = make("one.txt")
    QTest.mouseClick(dialog.foot.add, Qt.MouseButton.LeftButton)
    settle(qtbot, dialog)
    assert (len(dialog.drafts), dialog.files.current) == (2, 1)


def test_text_is_pasted(qtbot: QtBot, make: MakeDialog) -> None:
    dialog = make("one.txt")
    QGuiApplication.clipboard().setText("1. A wall.\n2. A door.\n3. A roof.")
    QTest.keyClick(dialog.files.list, Qt.Key.Key_V, CONTROL)
    settle(qtbot, dialog)
    assert "A door." in dialog.middle.page.sheet.text
    assert not dialog.details.encoding.isVisible()
    dialog.accept()
    assert dialog.choice().found[1].path is None


def test_pasting_into_a_field_is_for_the_field(make: MakeDialog) -> None:
    dialog = make("one.txt")
    QGuiApplication.clipboard().setText("Pasted title")
    line = _field(dialog, "Title")
    line.setFocus()
    line.paste()
    assert line.text() == "Pasted title"
    assert len(dialog.drafts) == 1


def test_what_is_being_typed_stays_with_its_file_when_another_comes(
    qtbot: QtBot, make: MakeDialog, folder: Path
) -> None:
    dialog = make("one.txt")
    line = _field(dialog, "Title")
    line.setFocus()
    QTest.keyClicks(line, "Mine")
    dialog.add([folder / "prose.txt"])
    settle(qtbot, dialog)
    assert line.text() == ""
    dialog.accept()
    assert [found.document.title for found in dialog.choice().found] == ["Mine", ""]


def test_files_are_dropped_and_a_folder_stands_for_what_is_in_it(
    qtbot: QtBot, make: MakeDialog, folder: Path
) -> None:
    dialog, data = make(), QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    dialog.take(data)
    settle(qtbot, dialog)
    assert len(dialog.drafts) == len(FILES)


def test_an_empty_clipboard_adds_nothing(make: MakeDialog) -> None:
    dialog = make()
    dialog.take(QMimeData())
    assert len(dialog.drafts) == 0


def test_its_size_is_remembered(qtbot: QtBot, make: MakeDialog, settings: Settings, theme: Theme) -> None:
    first = make()
    first.resize(900, 570)
    first.reject()
    second = ImportDialog(Jobs(), settings, theme, list)
    qtbot.addWidget(second)
    assert second.height() == 570


def test_every_part_that_takes_the_keyboard_has_a_name(make: MakeDialog) -> None:
    dialog = make("one.txt", existing=(Existing("s1", "two"),))
    parts = [dialog.files.list, dialog.files.reference, dialog.middle.outline, dialog.middle.page]
    parts += [dialog.details.replaces, dialog.details.encoding, *dialog.details.form.findChildren(QLineEdit)]
    assert all(part.accessibleName() for part in parts)


def test_the_theme_reaches_every_part(make: MakeDialog) -> None:
    dialog = make("one.txt", "empty.txt")
    dark = Theme.load("dark")
    dialog.set_theme(dark)
    picture = dialog.middle.page.grab().toImage()
    assert picture.pixelColor(2, 2) == dark.color("canvas")


def _field(dialog: ImportDialog, name: str) -> QLineEdit:
    lines = dialog.details.form.findChildren(QLineEdit)
    return next(line for line in lines if line.accessibleName() == name)


def test_a_name_like_a_sources_is_pointed_out_beside_the_choice(make: MakeDialog, folder: Path) -> None:
    (folder / "two (2).txt").write_text("1. A wall.\n2. A bridge.\n", "utf-8")
    dialog = make("two (2).txt", "one.txt", existing=(Existing("s1", "two"),))
    assert "like “two”" in dialog.details.hint
    dialog.details.replacesChosen.emit("s1")
    assert dialog.details.hint == ""
    dialog.files.choose(1)
    assert dialog.details.hint == ""


def test_an_empty_paste_is_told(make: MakeDialog) -> None:
    dialog = make()
    dialog.take(QMimeData())
    assert dialog.foot.said


def test_nothing_is_cut_off_in_the_smallest_dialog(qtbot: QtBot, make: MakeDialog) -> None:
    dialog = make("one.txt", existing=(Existing("s1", "two"),))
    dialog.middle.legend.show_segment(None)
    legend, side = dialog.middle.legend, dialog.details
    one_line = legend.height()
    dialog.resize(dialog.minimumSize())
    qtbot.waitUntil(lambda: legend.signs.is_folded)
    assert legend.signs.minimumSizeHint().width() <= legend.width()
    qtbot.waitUntil(lambda: legend.height() > one_line)
    assert side.viewport().childrenRect().width() <= side.viewport().width()
    dialog.resize(1280, 800)
    qtbot.waitUntil(lambda: not legend.signs.is_folded)


def test_the_name_of_a_file_is_read_whatever_is_told_beside_it(qtbot: QtBot, make: MakeDialog) -> None:
    dialog = make("one.txt")
    name, summary = dialog.middle.findChildren(ElidedLabel)[:2]
    summary.setText("a long summary of what was found in the file " * 4)
    dialog.resize(dialog.minimumSize())
    qtbot.waitUntil(lambda: summary.is_cut)
    assert not name.is_cut


def test_the_bar_gives_way_to_the_words_on_the_buttons(make: MakeDialog) -> None:
    foot = make("one.txt").foot
    foot.paste.setText("Aus der Zwischenablage einfügen")
    (bar,) = foot.findChildren(QProgressBar)
    bar.show()
    foot.stop.show()
    wide = foot.minimumSizeHint().width()
    bar.setMinimumWidth(bar.maximumWidth())
    assert foot.minimumSizeHint().width() > wide
