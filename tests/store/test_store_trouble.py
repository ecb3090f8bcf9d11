"""Trouble becomes a sentence, a bug stays a bug."""

import errno
import sqlite3
from pathlib import Path

import pytest

from app.errors import Problem
from app.store.trouble import reported

PATH = Path("my {path} plan.variorum")


def failure(code: int) -> sqlite3.Error:
    error = sqlite3.OperationalError("it failed")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (failure(sqlite3.SQLITE_BUSY), "in use by another program"),
        (failure(sqlite3.SQLITE_BUSY_SNAPSHOT), "in use by another program"),
        (failure(sqlite3.SQLITE_FULL), "disk is full"),
        (failure(sqlite3.SQLITE_IOERR_WRITE), "the disk refuses"),
        (failure(sqlite3.SQLITE_READONLY_DBMOVED), "read-only"),
        (failure(sqlite3.SQLITE_CORRUPT_VTAB), "is damaged"),
        (failure(sqlite3.SQLITE_NOTADB), "is damaged"),
        (failure(sqlite3.SQLITE_CANTOPEN_ISDIR), "cannot be opened"),
        (sqlite3.OperationalError("Could not decode to UTF-8 column 'body'"), "is damaged"),
        (OSError(errno.ENOSPC, "No space left on device"), "disk is full"),
        (OSError(errno.EACCES, "Permission denied"), "no permission"),
        (OSError(errno.EXDEV, "a {curly} reason"), "cannot be used: a {curly} reason"),
    ],
)
def test_trouble_is_told_with_the_name_of_the_file(error: Exception, says: str) -> None:
    with pytest.raises(Problem, match=says) as caught, reported(PATH):
        raise error
    assert str(caught.value).startswith(str(PATH))
    assert caught.value.__cause__ is error


@pytest.mark.parametrize(
    "error",
    [
        failure(sqlite3.SQLITE_ERROR),
        failure(sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY),
        failure(sqlite3.SQLITE_MISUSE),
        sqlite3.ProgrammingError("Cannot operate on a closed database."),
        ZeroDivisionError(),
    ],
)
def test_a_bug_is_left_alone(error: Exception) -> None:
    with pytest.raises(type(error)) as caught, reported(PATH):
        raise error
    assert caught.value is error
