"""The example with pickle alone, and what to do instead of loading bytes that somebody else may have written."""

import json
import os
import pickle
import sqlite3
from contextlib import closing

from recording.approaches import alternative, idiom, trap

DATABASE = os.environ["DATABASE_URL"].removeprefix("sqlite:///")


def close():
    """Every function closes what it opens."""


@trap("blob/save-and-load")
# tag::dumps-and-loads[]
def dumps_and_loads(data):
    with closing(sqlite3.connect(DATABASE)) as connection, connection:
        connection.execute(
            "insert into users (name, email, data) values (?, ?, ?)",
            ("John Doe", "john@example.com", pickle.dumps(data)),
        )
        row = connection.execute(
            "select data from users where email = ?", ("john@example.com",)
        ).fetchone()
        return pickle.loads(row[0])
# end::dumps-and-loads[]


@trap("blob/hostile-bytes")
# tag::load-hostile[]
def load_hostile():
    with closing(sqlite3.connect(DATABASE)) as connection:
        row = connection.execute(
            "select data from users where id = ?", (1,)
        ).fetchone()
        # Trap: to load is to run. Whoever can write to this column decides what
        # runs here.
        return pickle.loads(row[0])
# end::load-hostile[]


# tag::refusing-unpickler[]
import io


class PlainUnpickler(pickle.Unpickler):
    """Loads plain data: nothing that has to be imported."""

    def find_class(self, module, name):
        raise pickle.UnpicklingError(
            f"refused: {module}.{name} is not plain data"
        )
# end::refusing-unpickler[]


@alternative("blob/hostile-bytes")
# tag::refuse-hostile[]
def refuse_hostile():
    with closing(sqlite3.connect(DATABASE)) as connection:
        row = connection.execute(
            "select data from users where id = ?", (1,)
        ).fetchone()
        try:
            return [PlainUnpickler(io.BytesIO(row[0])).load()]
        except pickle.UnpicklingError as refusal:
            return [str(refusal)]
# end::refuse-hostile[]


@idiom("blob/hostile-bytes")
# tag::parse-as-json[]
def parse_as_json():
    with closing(sqlite3.connect(DATABASE)) as connection:
        row = connection.execute(
            "select data from users where id = ?", (1,)
        ).fetchone()
        try:
            return [json.loads(row[0])]
        except ValueError:
            return ["refused: not JSON"]
# end::parse-as-json[]


@idiom("blob/json")
# tag::save-json[]
def save_json(data):
    with closing(sqlite3.connect(DATABASE)) as connection, connection:
        connection.execute(
            "insert into users (name, email, profile) values (?, ?, ?)",
            ("John Doe", "john@example.com", json.dumps(data)),
        )
        row = connection.execute(
            "select profile from users where email = ?", ("john@example.com",)
        ).fetchone()
        return json.loads(row[0])
# end::save-json[]
