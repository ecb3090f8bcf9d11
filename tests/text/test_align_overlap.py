"""How much two texts say alike."""

from app.text.alignment.overlap import Overlap
from app.text.alignment.vocabulary import Vocabulary
from app.text.alignment.words import keys


def overlap(*texts: str) -> Overlap:
    bags = [keys(text) for text in texts]
    return Overlap(Vocabulary(bags), bags)


def test_a_text_is_most_like_itself() -> None:
    index = overlap("the ferry leaves at nine", "tickets cost four crowns", "dogs travel free")
    for number, text in enumerate(
        ("the ferry leaves at nine", "tickets cost four crowns", "dogs travel free")
    ):
        assert next(iter(index.likenesses(keys(text)))) == number


def test_what_only_common_words_have_in_common_is_hardly_alike() -> None:
    """Their weight is counted once."""
    texts = [f"of the word{number} and the thing{number}" for number in range(700)]
    index = overlap(*texts)
    assert max(index.likenesses(keys("of the and")).values()) < 0.1


def test_common_words_tell_between_those_that_rare_ones_propose() -> None:
    texts = [f"the member of the board number{number % 40}" for number in range(800)]
    index = overlap(*texts, "the guest of the house rarely")
    found = index.likenesses(keys("the guest of the board rarely"))
    assert next(iter(found)) == 800


def test_a_text_without_words_is_like_nothing() -> None:
    assert overlap("", "", "the ferry").likenesses(()) == {}


def test_forms_of_a_word_count_less_than_the_word() -> None:
    index = overlap("harbour", "harbours", "lake", "island")
    found = index.likenesses(keys("harbour"))
    assert found[0] > found[1] > 0


def test_crowded_words_are_counted_as_others_are() -> None:
    """Whether the wordings of a word are kept or not makes no difference."""
    index = overlap(*(f"harbour ferry{number}" for number in range(1500)))
    assert index.crowd("harbour") == 1500
    assert index.amounts("harbour", [3, 1499]).keys() == {3, 1499}
    assert index.shared_with(3, ["harbour"]) == index.amounts("harbour", [3])[3]
