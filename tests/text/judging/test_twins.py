"""Twins: pairs of wordings that look alike, the one with a material change and the other without.

`twins.json`: language, two wordings, the kind and severity of their one difference (null: nothing is material). Each
must be right.
"""

import json
from pathlib import Path

import pytest

from tests.text.judging.test_judged_sentences import found

TWINS = json.loads(Path(__file__).with_name("twins.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("language", "left", "right", "kind", "severity"), TWINS)
def test_a_change_is_found_and_what_only_looks_like_one_is_not(
    language: str, left: str, right: str, kind: str, severity: str | None
) -> None:
    told = [(variant.kind, variant.severity) for variant in found([left, right])]
    material = [(kind, severity) for kind, severity in told if severity]
    assert material == [(kind, severity)] if severity else not material and kind in {k for k, _ in told}, (
        language
    )
