"""Which paragraph belongs to which item, where the structure alone tells."""

from app.text.segment import segment


def found(text: str, media_type: str = "text/plain") -> list[tuple[str, str]]:
    return [
        (".".join(s.path) or s.role, " ".join(s.span.of(text).split()))
        for s in segment(text, media_type=media_type)
    ]


def points(text: str, media_type: str = "text/plain") -> list[str]:
    return [path for path, _ in found(text, media_type) if path not in ("intro", "boilerplate")]


def test_headings_count_apart_from_a_list_under_one_of_them() -> None:
    text = "## 1. Who\n\nAll.\n\n## 2. How\n\n1. First.\n2. Then.\n\n## 3. When\n\nNow.\n"
    assert points(text, "text/markdown") == ["1", "2", "2.1", "2.2", "3"]


def test_underlined_headings_count_apart_too() -> None:
    text = "1. Who\n------\n\nAll.\n\n2. How\n------\n\n1. First.\n2. Then.\n\n3. When\n-------\n\nNow.\n"
    assert list(dict.fromkeys(points(text))) == ["1", "2", "2.1", "2.2", "3"]


def test_of_two_lists_a_number_continues_the_one_that_is_set_as_it_is() -> None:
    text = "1. WHO\nAll.\n2. HOW\n1. First this.\n2. Then that.\n3. WHEN\nNow.\n4. WHY\nSo.\n"
    assert points(text) == ["1", "2", "2.1", "2.2", "3", "4"]


def test_the_text_after_the_last_section_is_under_that_section() -> None:
    text = "1. Who\n1.1 All of us.\n1.2 None of them.\n\nAnd nobody else.\n\n2. How\n2.1 So.\n2.2 Not so.\n"
    assert ("1.2", "None of them. And nobody else.") in found(text)


def test_a_number_with_nought_after_it_is_the_level_above() -> None:
    text = "1.0 Who\n1.1 All of us.\n1.2 None of them.\n2.0 How\n2.1 So.\n2.2 Not so.\n3.0 When\n"
    assert points(text) == ["1", "1.1", "1.2", "2", "2.1", "2.2", "3"]


def test_two_numbers_without_punctuation_are_points_if_their_parts_are_counted() -> None:
    text = (
        "1 Who\n\nIt is told.\n\n1.1 Us\n\nAll of us.\n\n2 How\n\nIt is told, too.\n\n2.1 So\n\nSo it is.\n"
    )
    assert points(text) == ["1", "1.1", "2", "2.1"]


def test_a_section_is_inside_the_chapter_of_its_number() -> None:
    """Whatever stands before: here a table of contents without dots."""
    contents = "1. Who\n1.1. Us\n2. How\n2.1. So\n\n"
    body = "".join(
        f"Chapter {n}. {name}\n\nIt is told.\n\n{n}.1. {part}\n\nIt is told at length, and told again.\n\n"
        for n, name, part in ((1, "Who", "Us"), (2, "How", "So"))
    )
    assert points(contents + body) == ["1", "1.1", "2", "2.1"]


def test_lines_that_lead_to_a_page_are_boilerplate() -> None:
    text = "1. Who ........ 1\n2. How ........ 7\n\n1. Who\n\nAll of us.\n\n2. How\n\nSo it is.\n"
    assert [role for role, _ in found(text)] == ["boilerplate", "boilerplate", "1", "2"]


def test_where_items_have_no_blank_lines_inside_one_ends_the_list() -> None:
    text = "1. Who\nAll of us came.\n\n2. How\nWe came on foot.\n\n3. When\nWe came late.\n\nThat was all.\n"
    assert found(text)[-1] == ("intro", "That was all.")


def test_many_short_lines_in_a_row_are_no_headings() -> None:
    lines = "".join(f"Line number {word}\n\n" for word in ("one", "two", "three", "four", "five", "six"))
    text = f"1. Who\n\nThis is the song.\n\n{lines}2. How\n\nThis is the end.\n"
    assert points(text) == ["1", "2"]
    assert "Line number six" in found(text)[0][1]


def test_text_in_a_box_stands_in_the_column_of_the_text_around() -> None:
    box = "****************\n*  2. How      *\n*              *\n*  So it is.   *\n****************\n"
    text = f"1. Who\n\nAll of us.\n\n{box}\n3. When\n\nNow.\n"
    assert points(text) == ["1", "2", "2", "3"]


def test_signs_of_a_quotation_that_was_wrapped_anew_are_no_part_of_it() -> None:
    text = "> 1. Lorries turn > back at the\n> > bridge if a > 3 tons.\n> 2. Buses may cross.\n"
    found = [(s.path, s.span.of(text)) for s in segment(text)]
    first = ["Lorries turn", "back at the", "bridge if a > 3 tons."]
    assert found == [*((("1",), words) for words in first), (("2",), "Buses may cross.")]
