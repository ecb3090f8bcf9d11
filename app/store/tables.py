"""The statements that make the tables, step by step. Append only: a step that was released is never changed.

`migrations` runs them, `ours` compares with them what a file holds.
"""

# Texts and notes have integer keys so that a full-text index can refer to them.
_FIRST_TABLES = """
CREATE TABLE originals (
    sha256 TEXT PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE texts (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE sources (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    text_sha256 TEXT NOT NULL REFERENCES texts(sha256),
    media_type TEXT NOT NULL,
    encoding TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES originals(sha256),
    title TEXT NOT NULL,
    outlet TEXT NOT NULL,
    author TEXT NOT NULL,
    date TEXT NOT NULL,
    language TEXT NOT NULL,
    url TEXT NOT NULL
) STRICT;

CREATE TABLE segments (
    source TEXT NOT NULL REFERENCES sources(id),
    position INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    role TEXT NOT NULL,
    path TEXT NOT NULL,
    marker TEXT,
    rule TEXT NOT NULL,
    PRIMARY KEY (source, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE points (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    title TEXT NOT NULL
) STRICT;

CREATE TABLE passages (
    point TEXT NOT NULL REFERENCES points(id),
    source TEXT NOT NULL REFERENCES sources(id),
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    role TEXT NOT NULL,
    confidence REAL NOT NULL,
    PRIMARY KEY (point, source, "start", "end", role)
) STRICT, WITHOUT ROWID;
CREATE INDEX passages_by_source ON passages(source);

CREATE TABLE notes (
    id TEXT NOT NULL UNIQUE,
    number INTEGER PRIMARY KEY,
    point TEXT NOT NULL,
    body TEXT NOT NULL,
    category TEXT NOT NULL,
    severity TEXT NOT NULL,
    status TEXT NOT NULL,
    tags TEXT NOT NULL,
    author TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL
) STRICT;
CREATE INDEX notes_by_point ON notes(point);

CREATE TABLE anchors (
    note TEXT NOT NULL REFERENCES notes(id),
    position INTEGER NOT NULL,
    source TEXT NOT NULL REFERENCES sources(id),
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    PRIMARY KEY (note, position)
) STRICT;
CREATE INDEX anchors_by_source ON anchors(source);

CREATE TABLE project (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE edits (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned'))
) STRICT;
CREATE INDEX edits_by_state ON edits(state);

CREATE TABLE changes (
    id INTEGER PRIMARY KEY,
    edit INTEGER NOT NULL REFERENCES edits(id),
    "table" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT
) STRICT;
CREATE INDEX changes_by_edit ON changes(edit);
"""

_CORRECTIONS = """
ALTER TABLE segments RENAME TO numbered_segments;

CREATE TABLE segments (
    source TEXT NOT NULL REFERENCES sources(id),
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    role TEXT NOT NULL,
    path TEXT NOT NULL,
    marker TEXT,
    rule TEXT NOT NULL,
    PRIMARY KEY (source, "start")
) STRICT, WITHOUT ROWID;

INSERT OR IGNORE INTO segments
SELECT source, "start", "end", role, path, marker, rule FROM numbered_segments ORDER BY position;

DROP TABLE numbered_segments;

CREATE TABLE pins (
    source TEXT NOT NULL REFERENCES sources(id),
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    role TEXT NOT NULL,
    points TEXT,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    PRIMARY KEY (source, "start")
) STRICT, WITHOUT ROWID;

CREATE TABLE absences (
    source TEXT NOT NULL REFERENCES sources(id),
    point TEXT NOT NULL,
    PRIMARY KEY (source, point)
) STRICT, WITHOUT ROWID;

CREATE TABLE point_pins (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    "after" TEXT,
    made INTEGER NOT NULL
) STRICT;
"""

_DESCRIPTIONS = """
CREATE TABLE described (
    source TEXT NOT NULL REFERENCES sources(id),
    field TEXT NOT NULL,
    PRIMARY KEY (source, field)
) STRICT, WITHOUT ROWID
"""

_VERDICTS = """
CREATE TABLE verdicts (
    id TEXT PRIMARY KEY,
    point TEXT NOT NULL,
    change TEXT NOT NULL,
    anchors TEXT NOT NULL,
    state TEXT NOT NULL,
    kind TEXT NOT NULL,
    severity TEXT NOT NULL,
    author TEXT NOT NULL,
    modified TEXT NOT NULL
) STRICT;

CREATE TABLE families (
    position INTEGER PRIMARY KEY,
    spellings TEXT NOT NULL
) STRICT
"""

_REVIEWS = """
ALTER TABLE anchors ADD COLUMN made_on TEXT NOT NULL DEFAULT '';

CREATE TABLE reviews (
    point TEXT NOT NULL,
    "left" TEXT NOT NULL,
    "right" TEXT NOT NULL,
    state TEXT NOT NULL,
    wording TEXT NOT NULL,
    author TEXT NOT NULL,
    modified TEXT NOT NULL,
    PRIMARY KEY (point, "left", "right")
) STRICT, WITHOUT ROWID;

CREATE TABLE looks (
    point TEXT NOT NULL,
    "left" TEXT NOT NULL,
    "right" TEXT NOT NULL,
    wording TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (point, "left", "right", wording, author)
) STRICT, WITHOUT ROWID
"""

_HISTORY = 'CREATE INDEX changes_by_row ON changes("table", "key")'

_TURNS = """
ALTER TABLE edits ADD COLUMN begun TEXT NOT NULL DEFAULT '';
ALTER TABLE edits ADD COLUMN turned_at TEXT NOT NULL DEFAULT '';
ALTER TABLE edits ADD COLUMN turned_by TEXT NOT NULL DEFAULT ''
"""

STATEMENTS: dict[str, tuple[str, ...]] = {
    name: tuple(statement.strip().rstrip(";") for statement in statements.strip().split(";\n"))
    for name, statements in {
        "0001 first tables": _FIRST_TABLES,
        "0002 corrections": _CORRECTIONS,
        "0003 descriptions": _DESCRIPTIONS,
        "0004 verdicts": _VERDICTS,
        "0005 reviews": _REVIEWS,
        "0006 history": _HISTORY,
        "0007 turns": _TURNS,
    }.items()
}
"""By the names of the steps, in order."""
