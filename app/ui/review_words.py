"""How far the review is, in words: for tool tips, menus and the screen reader."""

from PySide6.QtCore import QCoreApplication

from app.text.reviews import ReviewState, Standing
from app.ui.notes.moments import full
from app.ui.written import figure


def state_word(state: ReviewState) -> str:
    """The name of a state."""
    return {"unseen": _tr("not looked at"), "in work": _tr("in work"), "done": _tr("done")}[state]


def spoken_state(standing: Standing) -> str:
    """The state in a few words, for the screen reader."""
    return _tr("changed since it was done") if standing.changed else state_word(standing.state)


def told_standing(standing: Standing) -> str:
    """The state in a sentence, with who said so and when, as far as somebody did."""
    review, look = standing.review, standing.look
    if standing.changed and review is not None:
        return _signed(_tr("Changed since it was done"), review.author, review.modified)
    if standing.state == "done":
        return _signed(_tr("Done"), review.author, review.modified) if review else _tr("Done")
    if standing.state == "unseen":
        return _tr("Nobody has looked at it yet")
    if standing.pairs > 1:
        told = _tr("In work: {seen} of {all} pairs looked at")
        return told.format(seen=figure(standing.seen), all=figure(standing.pairs))
    if review is not None and review.state == "in work":
        return _signed(_tr("In work"), review.author, review.modified)
    return _signed(_tr("Looked at"), look.author, look.at) if look else _tr("In work")


def _signed(what: str, author: str, moment: str) -> str:
    """`Done by A. N., 3/1/26 10:42`, without what is not known."""
    when = full(moment)
    if author:
        what = _tr("{what} by {author}").format(what=what, author=author)
    return _tr("{what}, {when}").format(what=what, when=when) if when else what


def _tr(source: str) -> str:
    return QCoreApplication.translate("reviews", source)
