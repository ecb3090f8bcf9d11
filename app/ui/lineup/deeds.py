"""The one table of what can be done in the alignment view; menus, keys, buttons and tool tips follow from it.

The keys count only in the parts of the view that are named, so letters do no harm elsewhere.
"""

from dataclasses import dataclass
from typing import Final, Literal

CONTEXT: Final = "lineup"
"""The context under which the texts below are translated."""

Part = Literal["grid", "tray", "reader"]


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing to do. `slot` names a method of `LineupHandlers`, which gets `value` if there is one; `at` are the
    parts in which its keys count.

    `needs` names what must be so: see `facts`. `group` numbers the stretches of a menu that lines
    set apart. `check`: it can be on or off.
    """

    id: str
    text: str
    slot: str
    group: int
    keys: str = ""
    at: tuple[Part, ...] = ("grid", "tray", "reader")
    needs: str = ""
    tip: str = ""
    icon: str = ""
    check: bool = False
    short: str = ""
    value: int | None = None


# fmt: off
DEEDS: Final = (
    Deed("open", "&Compare these wordings", "open_comparison", 0, at=("grid",), needs="cell",
         tip="Go to the split view of this point (Return)"),
    Deed("put", "&Put on point…", "put_on_point", 1, "P", value=0, needs="stretch", icon="put", short="Put on point…",
         tip="Choose the point that this stretch words"),
    Deed("put-also", "Put on an&other point too…", "put_on_point", 1, "Shift+P", value=1, needs="placed",
         tip="It stays where it is and words another point as well"),
    Deed("aside", "On &no point", "set_aside", 1, "Del", needs="placed", icon="aside", short="On no point",
         tip="It stays in the document and words no point"),
    Deed("outside", "Not part of the &document", "cast_out", 1, "Shift+Del", needs="stretch",
         tip="Page furniture, advertising and the like"),
    Deed("outside-tray", "Not part of the &document", "cast_out", 1, "Del", at=("tray",), needs="loose",
         tip="Page furniture, advertising and the like"),
    Deed("inside", "Part of the &document after all", "set_aside", 1, "Del", at=("tray",), needs="outside",
         tip="It belongs to the document and is on no point yet"),
    Deed("absent", "Not in this &source", "toggle_absent", 2, "Del", at=("grid",), needs="empty", check=True,
         tip="You have looked: this source does not say the point"),
    Deed("absent-all", "Nothing of this in this &source", "toggle_absent", 2, "Ctrl+Del", at=("grid",),
         needs="full", tip="What stands here words no point, and the source does not say this one"),
    Deed("release", "&Let the program decide", "release", 2, "U", needs="pinned", icon="unpin",
         tip="Take the pin off: at the next import it may be placed otherwise"),
    Deed("split", "&Split at the cursor", "split_here", 3, "Ctrl+Return", at=("reader",), needs="caret",
         icon="split", short="Split", tip="Two segments, one before the cursor and one behind it"),
    Deed("join-previous", "&Join with the one before", "join", 3, "Ctrl+Shift+J", value=-1, needs="block",
         icon="join-before", tip="One segment with what stands before it in the source"),
    Deed("join-next", "Join with the ne&xt one", "join", 3, "Ctrl+J", value=1, needs="block", icon="join-behind",
         tip="One segment with what stands behind it in the source"),
    Deed("rename", "&Rename the point", "rename_point", 4, "F2", at=("grid",), needs="cell",
         tip="Nothing written gives the automatic title back"),
    Deed("add", "&Add a point behind this one…", "add_point", 4, "Ins", at=("grid",), needs="board", icon="plus",
         short="Point", tip="A point that the reference does not have"),
    Deed("up", "Point &up", "step", 4, "Alt+Up", value=-1, at=("grid",), needs="cell",
         tip="Before the point above it; its sub-points go with it"),
    Deed("down", "Point do&wn", "step", 4, "Alt+Down", value=1, at=("grid",), needs="cell",
         tip="Behind the point below it; its sub-points go with it"),
    Deed("remove", "Re&move the point", "remove", 4, at=("grid",), needs="made",
         tip="Only for points that you have added"),
    Deed("reference", "Take the points from this source", "make_reference", 5, at=("grid",), needs="other",
         tip="Make it the reference: its points become the rows"),
    Deed("next", "Next doubtful cell", "step_to", 6, "N", value=1, needs="board", icon="next-change", short="Next",
         tip="Where the program is not sure"),
    Deed("previous", "Previous doubtful cell", "step_to", 6, "Shift+N", value=-1, needs="board",
         icon="previous-change"),
)
