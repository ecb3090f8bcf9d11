"""Settings: what is put can be got, by this program and by the next."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as limits
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray

from app.ui import settings as remembered
from app.ui.setting_kinds import Setting
from app.ui.settings import Settings


def test_a_setting_never_set_has_its_default(settings: Settings) -> None:
    assert settings.get(remembered.APPEARANCE) == "system"
    assert settings.get(remembered.RECENT_PROJECTS) == []


@given(st.text())
@limits(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50, deadline=None)
def test_any_text_comes_back(tmp_path: Path, text: str) -> None:
    setting = Setting("a/text", "")
    written = Settings(tmp_path / "s.ini")
    written.put(setting, text)
    written.sync()
    assert Settings(tmp_path / "s.ini").get(setting) == text


@pytest.mark.parametrize("paths", [["one"], ["a, b", "c"], []])
def test_a_list_stays_a_list(settings: Settings, paths: list[str]) -> None:
    settings.put(remembered.HIDDEN_PANES, paths)
    assert settings.get(remembered.HIDDEN_PANES) == paths


def test_what_qt_wrote_comes_back(settings: Settings) -> None:
    settings.put_bytes(remembered.GEOMETRY, QByteArray(b"\x00\x01\xff"))
    assert settings.get_bytes(remembered.GEOMETRY).data() == b"\x00\x01\xff"


@pytest.mark.parametrize(
    "line",
    [
        "reading_size=large",
        'reading_size="\\"text\\""',
        "reading_size=",
        "reading_size=[1]",
        "reading_size=true",
        "reading_size=4000",
        "reading_size=NaN",
    ],
)
def test_a_damaged_value_counts_as_not_set(tmp_path: Path, line: str) -> None:
    file = tmp_path / "s.ini"
    file.write_text(f"[window]\n{line}\n", "utf-8")
    assert Settings(file).get(remembered.READING_SIZE) == remembered.READING_SIZE.default


def test_a_damaged_geometry_is_none(settings: Settings) -> None:
    settings.put(remembered.GEOMETRY, "not base64!")
    assert settings.get_bytes(remembered.GEOMETRY).isEmpty()


def test_the_project_opened_last_comes_first_and_only_once(settings: Settings, tmp_path: Path) -> None:
    first, second = tmp_path / "a.variorum", tmp_path / "b.variorum"
    for path in (first, second, first):
        settings.remember_project(path)
    assert settings.recent() == (first, second)
    assert settings.get(remembered.LAST_PROJECT) == str(first)


def test_only_the_latest_projects_are_kept(settings: Settings, tmp_path: Path) -> None:
    for n in range(30):
        settings.remember_project(tmp_path / f"{n}.variorum")
    assert len(settings.recent()) == remembered.RECENT_LIMIT
    assert settings.recent()[0].stem == "29"


def test_a_forgotten_project_is_gone(settings: Settings, tmp_path: Path) -> None:
    settings.remember_project(tmp_path / "a.variorum")
    settings.forget_project(tmp_path / "a.variorum")
    assert settings.recent() == ()
