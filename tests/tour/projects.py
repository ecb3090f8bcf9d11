"""What the tour looks at: the sample, or wordings in Arabic; a copy that contradicts it; a file to import."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.store.workspace import Workspace
from app.tasks.importing import commit, examine, prepare, readable
from app.tasks.looking import anchor
from app.tasks.sample import write_sample
from app.text.lineup import Lineup
from app.text.model import Note, Source

ARABIC = {
    "نص الميناء": """قواعد البيت
1. يجوز للضيوف استعمال الحديقة حتى الساعة العاشرة ليلاً.
2. يُعاد مبلغ التأمين وقدره 200 يورو خلال 30 يوماً من المغادرة، ما لم يحدث ضرر.
3. لا يجوز إدخال الحيوانات الأليفة إلا بإذن مكتوب من المالك.
4. تُسلَّم المفاتيح في المكتب قبل الساعة 11 صباحاً.
5. يتحمل الضيف تكاليف الكهرباء التي تزيد على 50 kWh في الأسبوع.
""",
    "نص الوادي": """قواعد البيت
1. يجوز للضيوف استعمال الحديقة حتى الساعة الحادية عشرة ليلاً.
2. يجب أن يُعاد مبلغ التأمين، وهو 250 يورو، خلال ثلاثين يوماً من المغادرة.
3. يجوز إدخال الحيوانات الأليفة.
4. تُسلَّم المفاتيح في المكتب قبل الساعة 11 صباحاً.
5. يتحمل المالك تكاليف الكهرباء التي تزيد على 50 kWh في الأسبوع.
""",
    "نص الشمال كما نُشر في الجريدة الرسمية": """قواعد البيت
1. الحديقة مفتوحة حتى الساعة العاشرة ليلاً.
2. يُعاد مبلغ التأمين وقدره 200 يورو خلال 30 يوم عمل.
3. لا يجوز إدخال الحيوانات الأليفة إلا بإذن مكتوب من المالك.
5. يتحمل الضيف تكاليف الكهرباء التي تزيد على 60 kWh في الأسبوع.
""",
}
_ARABIC_NOTE = "المبلغ يختلف بين المصادر: 200 أو 250 يورو."


@dataclass(frozen=True, slots=True)
class Case:
    """A project to look at, a colleague's `copy` of it, a `file` to import, and a `word` of its texts."""

    project: Path
    copy: Path
    file: Path
    word: str


def make_case(folder: Path, language: str) -> Case:
    """Write one into `folder`, which exists, in English or Arabic."""
    is_arabic = language == "ar"
    project = _arabic(folder) if is_arabic else write_sample(folder / "sample")
    copy = folder / "colleague.variorum"
    shutil.copyfile(project, copy)
    _rewrite(project, " (2 pages)")
    _rewrite(copy, " (3 pages)")
    file = folder / "another report.txt"
    text = next(iter(ARABIC.values())) if is_arabic else _first_source(project).text
    file.write_text(text.replace("1", "2", 3).replace("3", "4", 1), encoding="utf-8")
    return Case(project, copy, file, "التأمين" if is_arabic else "harbour")


def _arabic(folder: Path) -> Path:
    files = []
    for name, text in ARABIC.items():
        files.append(folder / f"{name}.txt")
        files[-1].write_text(text, encoding="utf-8")
    prepared = prepare(readable(examine(files)), Lineup())
    path = folder / "قواعد البيت.variorum"
    with Workspace.create(path) as workspace:
        commit(workspace, prepared)
        sources = workspace.sources()
        workspace.put_note(_note(_ARABIC_NOTE, sources, "200 يورو"))
        workspace.put_note(Note("", "2", "للمراجعة مع المحامي."))
    return path


def _note(body: str, sources: Sequence[Source], words: str) -> Note:
    source = next(source for source in sources if words in source.text)
    start = source.text.index(words)
    return Note("", "2", body, (anchor(source, start, start + len(words)),), "number", "high", tags=("مال",))


def _rewrite(project: Path, more: str) -> None:
    """Write the first notes on, as one of two analysts does who have a copy each."""
    with Workspace.open(project) as workspace:
        for note in workspace.notes()[:2]:
            workspace.put_note(replace(note, body=note.body + more))


def _first_source(project: Path) -> Source:
    with Workspace.open(project, read_only=True) as workspace:
        return workspace.sources()[0]
