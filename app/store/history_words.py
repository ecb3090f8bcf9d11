"""The words of the project's own values, as the history tells them."""

from app.told import told

_WORDS = {
    str(word): word
    for word in (
        *(told("open"), told("in discussion"), told("resolved"), told("dismissed"), told("confirmed")),
        *(told("high"), told("medium"), told("low"), told("none")),
        *(told("number"), told("date"), told("entity"), told("modality"), told("negation")),
        *(told("scope-omission"), told("scope-addition"), told("party"), told("condition")),
        *(told("terminology"), told("ordering")),
        *(told("orthographic"), told("typographic"), told("punctuation"), told("stylistic")),
        *(told("unseen"), told("in work"), told("done")),
        *(told("point"), told("subpoint"), told("mention"), told("intro"), told("boilerplate")),
    )
}


def word(value: str) -> str:
    """What such a value is called; any other as it is."""
    return _WORDS.get(value, value)
