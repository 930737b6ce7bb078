"""Hears every statement that a library hands to sqlite3, as it hands it: the text apart from its parameters.

sqlite3's own trace callback would not do: it shows the text with the parameters put in, so that ten executions of
one statement look like ten statements, and names of people get into the record. So the driver's two classes are
replaced by ones that tell on themselves; every library goes through them.
"""

import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass
from sqlite3 import dbapi2

# Transactions and the settings of a connection: JDBC drivers send theirs unseen, too.
_UNHEARD = ("BEGIN", "COMMIT", "ROLLBACK", "PRAGMA")

_listeners = []


@dataclass
class Execution:
    """One statement sent: its text, how many sets of parameters it carried, and the rows it fetched or changed."""

    sql: str
    batch: int = 1
    rows: int = 0
    failed: bool = False


class Cursor(sqlite3.Cursor):
    """A cursor that tells what it executes and counts what it fetches."""

    _execution = Execution("")

    def execute(self, sql, parameters=()):
        with self._heard(sql):
            return super().execute(sql, parameters)

    def executemany(self, sql, parameters):
        sets = list(parameters)
        with self._heard(sql, len(sets)):
            return super().executemany(sql, sets)

    def fetchone(self):
        row = super().fetchone()
        self._execution.rows += row is not None
        return row

    def fetchmany(self, size=None):
        return self._counted(super().fetchmany(self.arraysize if size is None else size))

    def fetchall(self):
        return self._counted(super().fetchall())

    def __next__(self):
        row = super().__next__()
        self._execution.rows += 1
        return row

    @contextmanager
    def _heard(self, sql, batch=1):
        self._execution = Execution(" ".join(sql.split()), batch)
        if not self._execution.sql.upper().startswith(_UNHEARD):
            for listener in _listeners:
                listener.append(self._execution)
        try:
            yield
        except sqlite3.Error:
            self._execution.failed = True
            raise
        self._execution.rows += max(self.rowcount, 0)

    def _counted(self, rows):
        self._execution.rows += len(rows)
        return rows


class Connection(sqlite3.Connection):
    """A connection whose cursors tell, those too that its shortcuts open."""

    def cursor(self, factory=Cursor):
        return super().cursor(factory)

    def execute(self, sql, parameters=()):
        return self.cursor().execute(sql, parameters)

    def executemany(self, sql, parameters):
        return self.cursor().executemany(sql, parameters)


_connect = sqlite3.connect


def _connect_heard(*arguments, **options):
    return _connect(*arguments, **{"factory": Connection, **options})


def install():
    """From here on, whoever connects is heard. Must come before the libraries are imported: Django derives a cursor."""
    for module in (sqlite3, dbapi2):
        module.connect = _connect_heard
        module.Cursor = Cursor


def connect_unheard(path):
    """A connection of our own, which no listener hears."""
    return _connect(path)


@contextmanager
def listening():
    """The executions between entry and exit, in their order."""
    executions = []
    _listeners.append(executions)
    try:
        yield executions
    finally:
        _listeners.remove(executions)
