"""What the analyst has decided stays where it was decided, and is never on a difference that nobody has seen."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.model import Span
from app.text.variants import Reading, Variant
from app.text.verdicts import (
    Finding,
    Seen,
    Verdict,
    alike,
    change_of,
    decide,
    digest_of,
    findings_of,
    is_void,
)

Texts = Mapping[str, str]
Told = tuple[Texts, tuple[Variant, ...]]

WORDS = (
    "The keeper of the lower gate ",
    " open it every morning before the market begins. Nobody ",
    " carry a lantern across the bridge after dark. The baker ",
    " bring the bread to the hall when the bell has rung twice.",
)
PLACES = (("shall", "will", "shall"), ("may", "may", "must"), ("shall", "will", "will"))


def told(
    places: Sequence[Sequence[str]], words: Sequence[str] = WORDS, sources: str = "abc", first: str = ""
) -> Told:
    """Texts, and a variant for every place: `places` tells what each source reads there; between them all have the
    same `words`. The texts begin with `first`.
    """
    texts = dict.fromkeys(sources, first)
    variants = []
    for n, readings in enumerate(places):
        shared: dict[str, list[tuple[str, Span]]] = {}
        for source, reading in zip(sources, readings, strict=True):
            texts[source] += words[n]
            start = len(texts[source])
            texts[source] += reading
            shared.setdefault(reading, []).append((source, Span(start, len(texts[source]))))
        listed = (Reading(tuple(s for s, _ in spans), text, tuple(spans)) for text, spans in shared.items())
        variants.append(Variant(str(n + 1), "modality", "high", "Weaker here.", tuple(listed)))
    return {source: text + words[len(places)] for source, text in texts.items()}, tuple(variants)


def dismissed(told: Told, *numbers: int) -> tuple[Verdict, ...]:
    """The findings with these numbers, dismissed one after the other; each verdict bears its number as id."""
    texts, variants = told
    findings = findings_of(variants, (), texts)
    verdicts = (decide(findings[n], texts, state="dismissed") for n in numbers)
    return tuple(replace(v, id=str(n), modified=str(n)) for n, v in zip(numbers, verdicts, strict=True))


def variant_at(**told: tuple[str, int]) -> Variant:
    """A variant in which each source has a reading of its own that begins there."""
    readings = (
        Reading((source,), words, ((source, Span(start, start + len(words))),))
        for source, (words, start) in told.items()
    )
    return Variant("1", "modality", "high", "", tuple(readings))


def states(told: Told, verdicts: Sequence[Verdict]) -> list[str]:
    texts, variants = told
    return [finding.state for finding in findings_of(variants, verdicts, texts)]


class TestChange:
    @staticmethod
    def of(*texts: str) -> tuple[str, ...]:
        readings = tuple(Reading((str(n),), text, ((str(n), Span(0, 0)),)) for n, text in enumerate(texts))
        return change_of(Variant("1", "terminology", "low", "", readings))

    @pytest.mark.parametrize(
        ("texts", "change"),
        [
            (("will", "shall"), ("shall", "will")),
            (("Will ", "“shall”,"), ("shall", "will")),
            (("within\n30  days", ""), ("", "within 30 days")),
            (("and", ", ", ""), ("", "and")),
            (("ﬁsh", "fowl"), ("fish", "fowl")),
        ],
    )
    def test_case_space_and_punctuation_around_the_words_do_not_matter(
        self, texts: tuple[str, ...], change: tuple[str, ...]
    ) -> None:
        assert self.of(*texts) == change

    @pytest.mark.parametrize(
        ("one", "other"),
        [("5", "5%"), ("-5", "5"), ("§ 4", "4"), ("10²", "102"), ("US", "us"), (",", ";"), ("the", "the ")],
    )
    def test_what_two_readings_differ_in_is_never_folded_away(self, one: str, other: str) -> None:
        assert self.of(one, other) == tuple(sorted((one, other)))

    @pytest.mark.parametrize(("one", "other"), [("5", "5%"), ("-5", "5"), ("10²", "102"), ("½", "1")])
    def test_a_reading_that_says_another_figure_is_another_one(self, one: str, other: str) -> None:
        assert self.of(one, "none") != self.of(other, "none")

    @given(st.lists(st.text(), min_size=2, max_size=4, unique=True))
    def test_it_tells_at_least_two_readings_and_does_not_depend_on_their_order(
        self, texts: list[str]
    ) -> None:
        assert 2 <= len(self.of(*texts)) <= len(texts)
        assert self.of(*texts) == self.of(*reversed(texts))


class TestDeciding:
    def test_a_decision_is_about_the_readings_and_the_places_that_were_seen(self) -> None:
        texts, variants = told(PLACES)
        verdict = decide(Finding(variants[0]), texts, state="dismissed")
        assert (verdict.id, verdict.change, verdict.point) == ("", ("shall", "will"), "1")
        assert {a.source: a.exact for a in verdict.anchors} == {"a": "shall", "b": "will", "c": "shall"}
        assert all(a.span.of(texts[a.source]) == a.exact for a in verdict.anchors)

    def test_what_is_not_named_stays(self) -> None:
        texts, variants = told(PLACES)
        first = decide(Finding(variants[0]), texts, state="confirmed", kind="condition", severity="low")
        again = decide(Finding(variants[0], first), texts, state="dismissed")
        assert again == replace(first, state="dismissed")

    def test_choosing_what_was_found_is_choosing_nothing(self) -> None:
        texts, variants = told(PLACES)
        first = decide(Finding(variants[0]), texts, kind="number", severity="none")
        assert not is_void(first)
        assert is_void(decide(Finding(variants[0], first), texts, kind="modality", severity="high"))
        assert is_void(decide(Finding(variants[0], first), texts, kind="", severity=""))
        plain = replace(variants[0], kind="stylistic", severity=None)
        assert is_void(decide(Finding(plain), texts, severity="none"))

    def test_a_finding_stands_as_it_was_decided(self) -> None:
        texts, variants = told(PLACES)
        verdict = decide(Finding(variants[0]), texts, kind="number", severity="none", state="confirmed")
        finding, *others = findings_of(variants, (verdict,), texts)
        assert (finding.kind, finding.severity, finding.state) == ("number", None, "confirmed")
        assert {(other.kind, other.severity, other.state) for other in others} == {
            ("modality", "high", "open")
        }


class TestHolding:
    def test_where_nothing_has_changed_every_decision_is_where_it_was(self) -> None:
        assert states(told(PLACES), dismissed(told(PLACES), 0, 1)) == ["dismissed", "dismissed", "open"]

    def test_the_same_change_elsewhere_is_another_difference(self) -> None:
        for number in (0, 2):
            held = states(told(PLACES), dismissed(told(PLACES), number))
            assert [n for n, state in enumerate(held) if state == "dismissed"] == [number]

    def test_words_that_came_before_the_place_move_it(self) -> None:
        later = told(PLACES, first="A newer version, with more to say at the beginning.\n")
        assert states(later, dismissed(told(PLACES), 0, 2)) == ["dismissed", "open", "dismissed"]

    def test_words_edited_beside_the_place_in_one_source_do_not_matter(self) -> None:
        texts, variants = told(PLACES)
        edited = dict(texts, c=texts["c"].replace("open it every", "close it each"))
        verdicts = dismissed((texts, variants), 0)
        assert edited["c"] != texts["c"]
        assert states((edited, variants[:1]), verdicts) == ["dismissed"]

    def test_other_points_do_not_matter(self) -> None:
        texts, variants = told(PLACES)
        elsewhere = tuple(replace(variant, point=f"7.{variant.point}") for variant in variants)
        assert states((texts, elsewhere), dismissed((texts, variants), 1)) == ["open", "dismissed", "open"]

    def test_another_source_with_a_reading_that_was_there_does_not_matter(self) -> None:
        more = told([(*readings, readings[1].upper()) for readings in PLACES], sources="abcd")
        assert states(more, dismissed(told(PLACES), 0, 1)) == ["dismissed", "dismissed", "open"]

    def test_a_source_that_is_gone_does_not_matter_if_its_reading_is_left(self) -> None:
        fewer = told([readings[1:] for readings in PLACES], sources="bc")
        assert states(fewer, dismissed(told(PLACES), 0, 1, 2)) == ["dismissed", "dismissed", "open"]

    def test_words_that_word_two_points_are_told_apart_by_the_point(self) -> None:
        texts, variants = told(PLACES)
        twice = (replace(variants[0], point="3"), replace(variants[0], point="12"))
        verdict = replace(decide(Finding(twice[1]), texts, state="dismissed"), id="x")
        assert states((texts, twice), (verdict,)) == ["open", "dismissed"]
        renumbered = [replace(variant, point=f"9.{variant.point}") for variant in twice]
        assert sorted(states((texts, tuple(renumbered)), (verdict,))) == ["dismissed", "open"]

    def test_a_whole_point_left_out_is_the_same_in_whosever_words_it_is_told(self) -> None:
        texts = {"a": "Cats may stay.", "b": "A cat can stay here.", "c": "Nothing of that."}
        whole = {source: Span(0, len(text)) for source, text in texts.items()}
        having = (("a", whole["a"]), ("b", whole["b"]))
        missing = Reading(("c",), "", (("c", Span(0, 0)),))

        def omission(text: str) -> Variant:
            return Variant("1", "scope-omission", "high", "", (Reading(("a", "b"), text, having), missing))

        verdict = decide(Finding(omission(texts["a"])), texts, state="dismissed")
        assert states((texts, (omission(texts["b"]),)), (verdict,)) == ["dismissed"]
        other = replace(
            omission("Dogs may stay."), readings=(Reading(("d",), "Dogs", (("d", Span(0, 4)),)), missing)
        )
        assert states(({**texts, "d": "Dogs"}, (other,)), (verdict,)) == ["open"]

    def test_of_two_decisions_on_one_place_the_later_holds(self) -> None:
        texts, variants = told(PLACES)
        (one,) = dismissed((texts, variants), 0)
        later = replace(one, id="later", state="confirmed", modified="9")
        for verdicts in ((one, later), (later, one)):
            assert states((texts, variants), verdicts) == ["confirmed", "open", "open"]


class TestNotHolding:
    @pytest.mark.parametrize(
        "place", [("shall", "will", "may"), ("shall", "must", "shall"), ("shall", "", "shall")]
    )
    def test_readings_that_were_not_seen_undo_a_decision_which_is_told_as_the_earlier_one(
        self, place: tuple[str, ...]
    ) -> None:
        texts, variants = told([place, *PLACES[1:]])
        verdicts = dismissed(told(PLACES), 0)
        first, *others = findings_of(variants, verdicts, texts)
        assert (first.state, first.verdict, first.earlier) == ("open", None, verdicts[0])
        assert all(other == Finding(other.variant) for other in others)

    def test_a_source_with_a_new_reading_undoes_it_too(self) -> None:
        texts, variants = told([(*readings, "can") for readings in PLACES], sources="abcd")
        verdicts = dismissed(told(PLACES), 0, 1)
        assert [f.earlier for f in findings_of(variants, verdicts, texts)] == [*verdicts, None]

    @pytest.mark.parametrize("place", [("shall", "shall", "will"), ("will", "will", "shall")])
    def test_a_source_that_says_now_what_another_said_undoes_it_too(self, place: tuple[str, ...]) -> None:
        """Who says what is what the analyst has seen."""
        texts, variants = told([place, *PLACES[1:]])
        verdicts = dismissed(told(PLACES), 0)
        first, *others = findings_of(variants, verdicts, texts)
        assert (first.variant.readings, first.verdict) == (variants[0].readings, None)
        assert change_of(first.variant) == verdicts[0].change
        assert all(other == Finding(other.variant, seen=other.seen) for other in others)

    def test_a_place_that_is_gone_leaves_its_decision_nowhere(self) -> None:
        agreed = [("shall", "shall", "shall"), *PLACES[1:]]
        texts, variants = told(agreed)
        findings = findings_of(variants[1:], dismissed(told(PLACES), 0), texts)
        assert all(finding == Finding(finding.variant) for finding in findings)

    def test_a_decision_does_not_go_to_the_same_words_in_another_place(self) -> None:
        clause = (
            "Nobody in this house ",
            " feed the pigeons on the roof. ",
            " feed the pigeons on the roof. ",
        )
        words = (clause[0], clause[1] + clause[0], clause[2])
        before = told([("may", "must"), ("may", "must")], words, "ab")
        texts, variants = told([("may", "can"), ("may", "must")], words, "ab")
        first, second = findings_of(variants, dismissed(before, 0), texts)
        assert (first.state, second.state) == ("open", "open")
        assert first.earlier is not None

    def test_a_decision_does_not_leave_words_that_stand_where_they_stood(self) -> None:
        clause = "Nobody who lives in this house {} feed the pigeons that sit on its roof.\n"
        before = {"a": clause.format("may"), "b": clause.format("must")}
        at = clause.index("{")
        seen = variant_at(a=("may", at), b=("must", at))
        verdict = replace(decide(Finding(seen), before, state="dismissed"), id="v")
        after = {
            "a": before["a"],
            "b": clause.format("can") + clause.format("must"),
            "c": f"On pigeons\n{clause.format('may')}",
        }
        other = variant_at(b=("must", at + len(clause.format("can"))), c=("may", at + len("On pigeons\n")))
        here, there = findings_of((variant_at(a=("may", at), b=("can", at)), other), (verdict,), after)
        assert (here.state, here.earlier, there.state, there.earlier) == ("open", verdict, "open", None)

    def test_among_places_that_cannot_be_told_apart_none_is_chosen(self) -> None:
        row = "Fee for each and every further copy that is asked for: "
        words = (row, row, row, row, "")
        before, after = (
            told(
                [("5", "6")] * n,
                words[: n + 1] if n == 4 else (*words[:n], ""),
                "ab",
                first="#" * (4 - n) * 7,
            )
            for n in (4, 3)
        )
        found = findings_of(after[1], dismissed(before, 2), after[0])
        assert [finding.state for finding in found] == ["open"] * 3

    def test_it_survives_nonsense(self) -> None:
        texts, variants = told(PLACES)
        (verdict,) = dismissed((texts, variants), 0)
        lost = tuple(replace(anchor, start=0, end=0) for anchor in verdict.anchors)
        far = tuple(replace(anchor, start=10**9, end=10**9 + 5, source="z") for anchor in verdict.anchors)
        for anchors in (lost, far, ()):
            held = findings_of(variants, (replace(verdict, anchors=anchors),), texts)
            assert len(held) == len(variants)
        assert findings_of((), (verdict,), {}) == ()


class TestSeen:
    def test_the_other_places_with_the_same_change_are_told(self) -> None:
        texts, variants = told(PLACES)
        verdicts = dismissed((texts, variants), 0)
        assert [f.seen for f in findings_of(variants, verdicts, texts)] == [
            Seen(1),
            Seen(),
            Seen(1, dismissed=1),
        ]
        confirmed = replace(verdicts[0], state="confirmed")
        assert findings_of(variants, (confirmed,), texts)[2].seen == Seen(1, confirmed=1)

    def test_alike_are_those_others(self) -> None:
        texts, variants = told(PLACES)
        findings = findings_of(variants, dismissed((texts, variants), 0), texts)
        assert alike(findings[0], findings) == (findings[2],)
        assert alike(findings[1], findings) == ()


class TestName:
    def test_it_is_the_same_as_long_as_point_places_and_readings_are(self) -> None:
        _, (variant, *_others) = told(PLACES)
        turned = replace(
            variant, readings=variant.readings[::-1], kind="number", severity=None, explanation=""
        )
        assert digest_of(turned) == digest_of(variant)

    def test_it_is_another_for_every_variant(self) -> None:
        _, variants = told(PLACES)
        _, moved = told(PLACES, first="More. ")
        others = [replace(variant, point="9") for variant in variants]
        named = {digest_of(variant) for variant in (*variants, *moved, *others)}
        assert len(named) == 3 * len(variants)


READING = st.sampled_from(("", "will", "Will", "shall", "may not", "5", "5%", "ж"))
SCRAP = st.text("ab .", max_size=12)
DOCUMENT = st.lists(
    st.tuples(st.tuples(READING, READING, READING).filter(lambda r: len({*r}) > 1), SCRAP), max_size=8
)


@given(DOCUMENT, SCRAP, st.data())
def test_every_decision_is_found_again_on_the_place_where_it_was_made(
    document: list[tuple[tuple[str, ...], str]], last: str, data: st.DataObject
) -> None:
    texts, variants = held = told([place for place, _ in document], [*(f"{s}|" for _, s in document), last])
    chosen = data.draw(st.sets(st.sampled_from(range(len(variants)))) if variants else st.just(set[int]()))
    verdicts = dismissed(held, *chosen)
    findings = findings_of(variants, verdicts, texts)
    assert {n for n, finding in enumerate(findings) if finding.verdict} == chosen
    assert all(f.verdict is None or f.verdict.id == str(n) for n, f in enumerate(findings))
    assert all(finding.earlier is None for finding in findings)


@given(DOCUMENT, DOCUMENT, SCRAP, st.randoms(use_true_random=False))
def test_whatever_became_of_the_texts_nothing_depends_on_order_and_no_decision_holds_twice(
    document: list[tuple[tuple[str, ...], str]],
    newer: list[tuple[tuple[str, ...], str]],
    first: str,
    random: Random,
) -> None:
    before = told([place for place, _ in document], [*(s for _, s in document), "end"])
    texts, variants = told([place for place, _ in newer], [*(s for _, s in newer), "end"], first=first)
    verdicts = dismissed(before, *range(len(document)))
    findings = findings_of(variants, verdicts, texts)
    told_once = [v.id for finding in findings for v in (finding.verdict, finding.earlier) if v]
    assert len(told_once) == len({*told_once})
    assert all(f.verdict is None or f.verdict.change == change_of(f.variant) for f in findings)
    assert not any(finding.verdict and finding.earlier for finding in findings)
    shuffled = [_turned(variant, random) for variant in random.sample(variants, len(variants))]
    again = findings_of(shuffled, random.sample(verdicts, len(verdicts)), texts)
    decided = {digest_of(finding.variant): (finding.verdict, finding.earlier) for finding in again}
    assert decided == {digest_of(finding.variant): (finding.verdict, finding.earlier) for finding in findings}


def _turned(variant: Variant, random: Random) -> Variant:
    """The same with its readings, and the sources of each, in another order."""
    readings = random.sample(variant.readings, len(variant.readings))
    turned = ((r, random.sample(r.spans, len(r.spans))) for r in readings)
    return replace(
        variant,
        readings=tuple(Reading(tuple(s for s, _ in spans), r.text, tuple(spans)) for r, spans in turned),
    )
