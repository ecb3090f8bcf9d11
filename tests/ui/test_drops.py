"""Files from outside: what they are taken for, and what files are called."""

from pathlib import Path

from app.ui.file_dialogs import unused, with_suffix
from app.ui.start.drops import sort_out


def test_files_are_imported_and_a_project_is_opened(tmp_path: Path) -> None:
    text, project = tmp_path / "a.txt", tmp_path / "p.VARIORUM"
    assert sort_out([text, project]) == (project, (text,))


def test_of_several_projects_the_first_is_opened(tmp_path: Path) -> None:
    one, two = tmp_path / "1.variorum", tmp_path / "2.variorum"
    assert sort_out([one, two]) == (one, ())


def test_a_folder_stands_for_the_files_in_it_that_can_be_imported(tmp_path: Path) -> None:
    for name in ("b.txt", "a.html", "picture.png"):
        (tmp_path / name).touch()
    assert sort_out([tmp_path]) == (None, (tmp_path / "a.html", tmp_path / "b.txt"))


def test_a_file_of_an_unknown_kind_is_left_to_the_reader(tmp_path: Path) -> None:
    assert sort_out([tmp_path / "a.unknown"]) == (None, (tmp_path / "a.unknown",))


def test_a_suffix_is_added_only_where_it_is_missing() -> None:
    assert with_suffix(Path("a.b"), ".variorum") == Path("a.b.variorum")
    assert with_suffix(Path("a.Variorum"), ".variorum") == Path("a.Variorum")


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    assert unused(tmp_path / "plan.variorum") == tmp_path / "plan.variorum"
    (tmp_path / "plan.variorum").touch()
    (tmp_path / "plan 2.variorum").touch()
    assert unused(tmp_path / "plan.variorum") == tmp_path / "plan 3.variorum"
