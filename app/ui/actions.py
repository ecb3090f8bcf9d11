"""The one table of everything the analyst can ask the window to do.

Menus, toolbar, shortcut sheet and tool tips are derived from it (`action_set.py`), and nothing can be asked
of the window that is not here. The texts are looked up under `CONTEXT`; whoever writes a catalogue of
translations walks the table.
"""

from dataclasses import dataclass
from typing import Final

CONTEXT: Final = "actions"
"""The context under which the texts below are translated."""

TOGGLE: Final = "toggle"


@dataclass(frozen=True, slots=True)
class Entry:
    """One action.

    `menu` is the path of its menu; `part` numbers the stretches of a menu that lines set apart. `slot`
    names a method of `Handlers`, which gets `value` if there is one. `keys` are in Qt's portable form (Ctrl
    is Command on a Mac), the first is shown. `needs` names what must be so for the action to make sense,
    with blanks between.
    `check` is empty, `TOGGLE`, or the name of a group of which one is on. `short` is its text in the toolbar.
    `role` is for a Mac, where some actions stand in the program's own menu: `about`, `preferences` or `quit`.
    """

    id: str
    text: str
    menu: str
    slot: str
    part: int = 0
    keys: tuple[str, ...] = ()
    tip: str = ""
    icon: str = ""
    needs: str = ""
    value: str | int | None = None
    check: str = ""
    short: str = ""
    role: str = ""


MENUS: Final = {
    "file": "&File",
    "file/recent": "Open &recent",
    "edit": "&Edit",
    "view": "&View",
    "view/mode": "&Read",
    "view/layout": "La&yout",
    "view/compare": "&Compare by",
    "view/ignore": "&Ignore differences of",
    "view/appearance": "&Appearance",
    "go": "&Go",
    "review": "&Review",
    "window": "&Window",
    "help": "&Help",
}
"""The title of every menu by its path, in the order of the menu bar."""

TOOLBAR: Final = (
    ("import", "export-pdf"),
    ("compare", "overview", "align"),
    ("back", "forward"),
    ("previous-change", "next-change", "previous-finding", "next-finding"),
    ("view/mode", "view/compare", "view/ignore", "go-anywhere"),
)
"""Groups of actions and menus; the last group stands at the far end."""

WITH_TEXT: Final = frozenset(
    {
        "import",
        "export-pdf",
        "compare",
        "overview",
        "align",
        "view/mode",
        "view/compare",
        "view/ignore",
        "go-anywhere",
    }
)
"""What shows its text in the toolbar, beside its icon."""

# fmt: off
ACTIONS: Final = (
    Entry("new", "&New project…", "file", "new_project", keys=("Ctrl+N",), icon="new",
          tip="Make an empty project"),
    Entry("open", "&Open…", "file", "open_project", keys=("Ctrl+O",), icon="open", tip="Open a project"),
    Entry("sample", "Open the &sample", "file", "open_sample", icon="sample",
          tip="Five invented reports on one plan, to look around in"),
    Entry("new-window", "New &window", "file", "new_window", keys=("Ctrl+Shift+N",),
          tip="Another project beside this one; settings are those of all windows"),
    Entry("open-window", "Open in a new win&dow…", "file", "open_in_window", keys=("Ctrl+Shift+O",),
          tip="Open a project, and leave this one open"),
    Entry("import", "&Import files…", "file", "import_files", part=1, keys=("Ctrl+I",), icon="import",
          short="Import", needs="writable",
          tip="Add sources to the project"),
    Entry("paste", "&Paste as a source…", "file", "paste_source", part=1, keys=("Ctrl+Shift+V",),
          needs="writable",
          tip="Add the text on the clipboard to the project"),
    Entry("sources", "So&urces…", "file", "show_sources", part=1, keys=("Ctrl+Shift+S",), needs="sources",
          tip="What is known about each source; newer versions, the reference, the original files"),
    Entry("export-pdf", "&Export as PDF…", "file", "export", part=1, keys=("Ctrl+E",), icon="export",
          short="Export", needs="points", value=".pdf",
          tip="Write the comparison and the notes as a PDF to print and cite"),
    Entry("export-csv", "Export as CS&V…", "file", "export", part=1, keys=("Ctrl+Shift+E",), needs="points",
          value=".csv", tip="Write the comparison and the notes as a table for a spreadsheet"),
    Entry("export-notes", "Expor&t notes…", "file", "export", part=1, needs="project", value=".jsonld",
          tip="Write the notes as Web Annotations, for another analyst's copy or another program"),
    Entry("merge", "&Merge notes…", "file", "merge", part=2, needs="project writable",
          tip="Take over what another copy of the project, or a file of notes, has that is not here"),
    Entry("save-copy", "Save a cop&y…", "file", "save_copy", part=2, needs="project",
          tip="Everything as it is now, in another file"),
    Entry("backups", "&Backups…", "file", "show_backups", part=2, needs="project",
          tip="Earlier states of the project, to go back to"),
    Entry("close", "&Close project", "file", "close_project", part=3, keys=("Ctrl+W",), needs="project"),
    Entry("quit", "&Quit", "file", "quit", part=3, keys=("Ctrl+Q",), role="quit"),
    Entry("undo", "&Undo", "edit", "undo", keys=("Ctrl+Z",), icon="undo", needs="undo",
          tip="Take the last edit back"),
    Entry("redo", "&Redo", "edit", "redo", keys=("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo", needs="redo",
          tip="Make the edit again"),
    Entry("history", "&History…", "edit", "show_history", keys=("Ctrl+Shift+H",), needs="project",
          tip="Everything that was done, by whom and when; go back to any of it, restore a note"),
    Entry("new-note", "&New note", "edit", "new_note", part=1, keys=("Ctrl+M",), icon="note", needs="compare writable",
          tip="Write a note on the selected text, on the finding that is shown, or on the point"),
    Entry("new-project-note", "New note on the &project", "edit", "new_project_note", part=1,
          needs="compare writable", tip="Write a note that is on no point"),
    Entry("delete-note", "&Delete note", "edit", "delete_note", part=1, keys=("Ctrl+Shift+D",),
          icon="delete", needs="note", tip="Delete the chosen note; this can be undone"),
    Entry("dismiss-finding", "D&ismiss finding", "edit", "judge_finding", part=2, needs="compare writable",
          value="dismiss", tip="It does not matter; the next one is chosen. This can be undone"),
    Entry("confirm-finding", "&Confirm finding", "edit", "judge_finding", part=2, needs="compare writable",
          value="confirm", tip="It matters as it is told; the next one is chosen. This can be undone"),
    Entry("realign", "Line up &anew", "edit", "realign", part=3, needs="points writable",
          tip="Place everything anew around what you have corrected; this can be undone"),
    Entry("settings", "S&ettings…", "edit", "show_settings", part=4, keys=("Ctrl+,",), role="preferences",
          tip="Your name, the type you read in, colours; for this machine, or to take to another"),
    Entry("compare", "Co&mpare wordings", "view", "show_page", keys=("F3",), icon="compare", short="Compare",
          needs="points", value="compare", check="page", tip="Two wordings side by side"),
    Entry("overview", "O&verview", "view", "show_page", keys=("F5",), icon="overview", short="Overview",
          needs="points", value="overview", check="page",
          tip="All points and sources at once: how far apart, what was found, noted and looked at"),
    Entry("align", "&Line up points", "view", "show_page", keys=("F4",), icon="lineup", short="Line up",
          needs="points", value="align", check="page",
          tip="All points in all sources; put right what was lined up wrongly"),
    Entry("read-pair", "&Side by side", "view/mode", "set_mode", keys=("Ctrl+Shift+1",), needs="compare",
          value="pair", check="mode", tip="Two wordings of the point beside each other"),
    Entry("read-stacked", "S&tacked", "view/mode", "set_mode", keys=("Ctrl+Shift+2",), needs="compare",
          value="stacked", check="mode", tip="Two wordings of the point in turn, passage by passage: for long lines and"
          " narrow windows"),
    Entry("read-inline", "&Inline", "view/mode", "set_mode", keys=("Ctrl+Shift+3",), needs="compare",
          value="inline", check="mode", tip="What both say once; where they differ, the left one, then the right"),
    Entry("read-all", "&All wordings", "view/mode", "set_mode", keys=("Ctrl+Shift+4",), needs="compare",
          value="all", check="mode", tip="Every source's wording of the point, against one of them"),
    Entry("read-document", "&Whole documents", "view/mode", "set_mode", keys=("Ctrl+Shift+5",), needs="compare",
          value="document", check="mode", tip="The full texts of two sources beside each other"),
    Entry("fold-unchanged", "&Fold unchanged text", "view/mode", "toggle_folds", part=1, keys=("Shift+F3",),
          needs="compare", check=TOGGLE,
          tip="Long stretches on which two wordings agree become one line; a click or Enter opens it"),
    Entry("show-around", "Text a&round it…", "view/mode", "show_around", part=1, keys=("Ctrl+Shift+A",),
          needs="compare", tip="What stands before and behind the passage in its source"),
    Entry("layout-reading", "&Reading", "view/layout", "set_layout", keys=("Alt+1",), needs="compare",
          value="reading", tip="Nothing but the wordings"),
    Entry("layout-noting", "&Noting", "view/layout", "set_layout", keys=("Alt+2",), needs="compare",
          value="noting", tip="The wordings and the notes"),
    Entry("layout-everything", "&Everything", "view/layout", "set_layout", keys=("Alt+3",), needs="compare",
          value="everything", tip="Points, wordings, findings and notes"),
    Entry("layout-own", "&My own", "view/layout", "set_layout", keys=("Alt+4",), needs="compare own-layout",
          value="own", tip="As you have kept it"),
    Entry("keep-layout", "&Keep as my own", "view/layout", "keep_layout", part=1, keys=("Ctrl+Alt+K",),
          needs="compare", tip="What shows now, where and how wide; it comes back with My own"),
    Entry("mirror-panes", "&Points on the far side", "view/layout", "mirror_panes", part=1, keys=("Alt+5",),
          needs="compare", check=TOGGLE, tip="Points and notes change places"),
    Entry("by-char", "&Characters", "view/compare", "set_granularity", needs="compare", keys=("F6",),
          value="char", check="granularity", tip="Mark every character that differs"),
    Entry("by-word", "&Words", "view/compare", "set_granularity", needs="compare", keys=("Shift+F6",),
          value="word", check="granularity", tip="Mark whole words that differ"),
    Entry("by-sentence", "&Sentences", "view/compare", "set_granularity", needs="compare", value="sentence",
          check="granularity", tip="Mark whole sentences that differ"),
    Entry("ignore-case", "&Capital and small letters", "view/ignore", "toggle_ignored", needs="compare",
          value="case", check=TOGGLE),
    Entry("ignore-space", "&Spaces and line breaks", "view/ignore", "toggle_ignored", needs="compare",
          value="space", check=TOGGLE),
    Entry("ignore-punctuation", "&Punctuation", "view/ignore", "toggle_ignored", needs="compare",
          value="punctuation", check=TOGGLE),
    Entry("ignore-typography", "&Typography", "view/ignore", "toggle_ignored", needs="compare",
          value="typography", check=TOGGLE, tip="Kinds of quotation marks, dashes and the like"),
    Entry("ignore-spelling", "Sp&elling", "view/ignore", "toggle_ignored", needs="compare",
          value="spelling", check=TOGGLE, tip="British and American, and the spellings of names"),
    Entry("ignore-numbers", "&Number formats", "view/ignore", "toggle_ignored", needs="compare",
          value="numbers", check=TOGGLE, tip="600,000 and 0.6 million are the same"),
    Entry("ignore-diacritics", "&Accents", "view/ignore", "toggle_ignored", needs="compare",
          value="diacritics", check=TOGGLE, tip="é and e, ё and е"),
    Entry("show-ignored", "Mark what is ignored &faintly", "view/ignore", "toggle_ignored_shown", part=1,
          needs="compare", check=TOGGLE, tip="Differences that do not count can still be seen"),
    Entry("spellings", "Spe&llings of this project…", "view/ignore", "show_spellings", part=1, needs="project writable",
          tip="Words and names that are written in several ways and count as the same"),
    Entry("zoom-in", "&Zoom in", "view", "zoom", part=1, keys=("Ctrl++", "Ctrl+="), icon="zoom-in", value=1,
          tip="Larger wordings"),
    Entry("zoom-out", "Zoom &out", "view", "zoom", part=1, keys=("Ctrl+-",), icon="zoom-out", value=-1,
          tip="Smaller wordings"),
    Entry("zoom-reset", "&Usual size", "view", "zoom", part=1, keys=("Ctrl+0",), value=0),
    Entry("show-points", "Show &points", "view", "toggle_pane", part=2, keys=("F9",), needs="compare",
          value="points", check=TOGGLE),
    Entry("show-notes", "Show &notes", "view", "toggle_pane", part=2, keys=("Shift+F9",), needs="compare",
          value="notes", check=TOGGLE),
    Entry("show-findings", "Show &findings", "view", "toggle_pane", part=2, keys=("Ctrl+F9",), needs="compare",
          value="findings", check=TOGGLE, tip="Where sources differ, and how much it matters, under the wordings"),
    Entry("follow-system", "Like the &system", "view/appearance", "set_appearance", value="system",
          check="appearance"),
    Entry("light", "&Light", "view/appearance", "set_appearance", value="light", check="appearance"),
    Entry("dark", "&Dark", "view/appearance", "set_appearance", value="dark", check="appearance"),
    Entry("strong-light", "&High contrast, light", "view/appearance", "set_appearance", value="strong-light",
          check="appearance"),
    Entry("strong-dark", "High contrast, d&ark", "view/appearance", "set_appearance", value="strong-dark",
          check="appearance"),
    Entry("next-change", "&Next difference", "go", "next_change", keys=("F8",), icon="next-change",
          needs="compare"),
    Entry("previous-change", "&Previous difference", "go", "previous_change", keys=("Shift+F8",),
          icon="previous-change", needs="compare"),
    Entry("next-finding", "Next fin&ding", "go", "next_finding", keys=("F7",), icon="next-finding",
          needs="compare", value=1, tip="Down the list of findings, shown in the texts"),
    Entry("previous-finding", "Previo&us finding", "go", "next_finding", keys=("Shift+F7",),
          icon="previous-finding", needs="compare", value=-1, tip="Up the list of findings, shown in the texts"),
    Entry("project-findings", "Findings of the w&hole project", "go", "show_project_findings",
          keys=("Ctrl+F7",), needs="compare", tip="All points, the most material first"),
    Entry("next-point", "N&ext point", "go", "step", part=1, keys=("Ctrl+PgDown",), needs="compare", value=1),
    Entry("previous-point", "Pre&vious point", "go", "step", part=1, keys=("Ctrl+PgUp",), needs="compare",
          value=-1),
    Entry("swap", "&Swap left and right", "go", "swap", part=1, keys=("Ctrl+R",), icon="swap",
          needs="compare"),
    Entry("back", "&Back", "go", "back", part=2, keys=("Alt+Left", "Ctrl+["), icon="back", needs="back",
          tip="To the wordings seen before"),
    Entry("forward", "&Forward", "go", "forward", part=2, keys=("Alt+Right", "Ctrl+]"), icon="forward",
          needs="forward", tip="To the wordings that Back left"),
    Entry("go-anywhere", "Go to &anything…", "go", "go_anywhere", part=3, keys=("Ctrl+K",), icon="search",
          short="Find", value="everything", tip="An action, a point, a source, or words of any text"),
    Entry("search-texts", "Sear&ch the texts…", "go", "go_anywhere", part=3, keys=("Ctrl+Shift+F",),
          icon="search", needs="sources", value="texts", tip="Notes, wordings and findings at once"),
    Entry("find-point", "Find a po&int", "go", "find_point", part=3, keys=("Ctrl+F",),
          icon="search", needs="points", tip="Type to narrow the list of points down"),
    Entry("focus-points", "To the points &list", "go", "focus", part=3, keys=("Ctrl+1",), needs="compare",
          value="points"),
    Entry("focus-left", "To the left &wording", "go", "focus", part=3, keys=("Ctrl+2",), needs="compare",
          value="left"),
    Entry("focus-right", "To the &right wording", "go", "focus", part=3, keys=("Ctrl+3",), needs="compare",
          value="right"),
    Entry("focus-notes", "To the no&tes", "go", "focus", part=3, keys=("Ctrl+4",), needs="compare",
          value="notes"),
    Entry("focus-findings", "To the findin&gs", "go", "focus", part=3, keys=("Ctrl+5",), needs="compare",
          value="findings"),
    Entry("next-unseen", "&Next not looked at", "review", "go_on", keys=("F10",), needs="points",
          tip="To the next pair that nobody has looked at yet, in reading order"),
    Entry("mark-point", "Mark point as &done", "review", "toggle_review", part=1, keys=("Ctrl+F10",),
          needs="review writable", value="point",
          tip="With all its pairs and parts; once more puts it back in work"),
    Entry("point-in-work", "Mark point as in &work", "review", "mark_point", part=1, needs="review writable",
          value="in work", tip="There is more to do about it"),
    Entry("point-unseen", "Mark point as not &looked at", "review", "mark_point", part=1,
          needs="review writable", value="unseen", tip="All its pairs have to be looked at again"),
    Entry("mark-pair", "Mark &pair as done", "review", "toggle_review", part=2, keys=("Ctrl+Shift+F10",),
          needs="review writable", value="pair",
          tip="The two sources on this point; once more puts them back in work"),
    Entry("pair-in-work", "Mark pair as &in work", "review", "mark_pair", part=2, needs="review writable",
          value="in work", tip="There is more to do about the two sources on this point"),
    Entry("pair-unseen", "Mark pair as no&t looked at", "review", "mark_pair", part=2,
          needs="review writable", value="unseen",
          tip="The two sources on this point have to be looked at again"),
    Entry("manual", "&Manual", "help", "show_manual", keys=("F1",),
          tip="Opens at the page about what you are at"),
    Entry("first-look", "&First look…", "help", "show_first_look",
          tip="Through the main job in a few steps, on the sample"),
    Entry("shortcuts", "&Keyboard shortcuts", "help", "show_shortcuts", keys=("Ctrl+F1",), icon="keyboard"),
    Entry("slow-events", "Show s&low events", "help", "toggle_slow_events", part=1, keys=("Ctrl+Shift+F12",),
          check=TOGGLE, tip="What the window takes long to answer, for a report about it"),
    Entry("about", "&About Variorum", "help", "show_about", part=1, icon="about", role="about"),
)
