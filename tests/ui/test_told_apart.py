"""Projects of one name are told apart by their folders."""

from pathlib import Path

import pytest

from app.ui.told_apart import with_folders

HERE, THERE = Path("here", "plan.variorum"), Path("there", "plan.variorum")


@pytest.mark.usefixtures("qapp")
def test_folders_are_told_of_projects_that_are_called_alike() -> None:
    other = Path("here", "other.variorum")
    assert with_folders(["plan", "plan", "other"], [HERE, THERE, other]) == [
        "plan  here",
        "plan  there",
        "other",
    ]


@pytest.mark.usefixtures("qapp")
def test_windows_without_a_project_have_no_folder_and_names_keep_their_ampersand() -> None:
    assert with_folders(["Variorum", "Variorum", "A & B"], [None, None, HERE]) == [
        "Variorum",
        "Variorum",
        "A && B",
    ]
