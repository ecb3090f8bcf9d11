"""Items that begin inside a line."""

from app.text.segment import segment


def found(text: str) -> list[tuple[str, str]]:
    return [(".".join(s.path), s.span.of(text)) for s in segment(text) if s.path]


def test_a_missing_number_is_found_where_a_sentence_is_finished() -> None:
    text = "1. One is here.\n2. Two is here. 3. Three is here.\n4. Four is here.\n"
    assert [path for path, _ in found(text)] == ["1", "2", "3", "4"]


def test_verses_are_found_inside_lines() -> None:
    text = "Chapter 1\n\n1 One came. 2 Two came. 3 Three came.\n\nChapter 2\n\n1 Four came. 2 Five came.\n"
    assert found(text) == [
        ("1.1", "One came."),
        ("1.2", "Two came."),
        ("1.3", "Three came."),
        ("2.1", "Four came."),
        ("2.2", "Five came."),
    ]


def test_verses_with_their_chapter_are_found_inside_lines() -> None:
    text = "1:1 One came. 1:2 Two came. 1:3 Three came.\n2:1 Four came. 2:2 Five came.\n"
    assert [path for path, _ in found(text)] == ["1.1", "1.2", "1.3", "2.1", "2.2"]


def test_one_bare_number_in_a_sentence_is_no_verse() -> None:
    text = "Chapter 1\n\n1 One came. 2 Cows came.\n\nChapter 2\n\n1 More came. Nothing else.\n"
    assert [path for path, _ in found(text)] == ["1.1", "2.1"]
