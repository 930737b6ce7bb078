"""The tasks: what is in the database before, what an approach is given, and how its work is judged.

Those that the Java chapters have bear the same ids and are judged alike; the ids of Python's own begin with
``from-python/``.
"""

import json
import pickle
from collections.abc import Callable
from dataclasses import dataclass

import detonator
from recording import blog

_MAP = {"age": 30, "city": "New York"}
_NESTED = {"age": 30, "address": {"city": "New York"}}


@dataclass(frozen=True)
class Verdict:
    """What came back or is in the tables, beside what should; `counts` says how much of it there is."""

    found: object
    expected: object
    counts: Callable

    @property
    def right(self):
        return self.found == self.expected


@dataclass(frozen=True)
class Scenario:
    """One task. `given` makes an approach's arguments from the size, `judge` takes its answer, the tables, the size."""

    id: str
    before: Callable
    given: Callable
    judge: Callable
    sizes: tuple = (10, 250)


def _creation(answer, tables, size):
    def stored(ids):
        user_id, post_ids = ids
        names = tables.execute("select name from users where id = ?", (user_id,)).fetchall()
        posts = [
            row
            for post_id in post_ids
            for row in tables.execute(
                "select title, content from posts where id = ? and user_id = ?", (post_id, user_id)
            )
        ]
        return names, posts, tables.execute("select count(*) from posts").fetchone()[0]

    return Verdict(
        stored(answer),
        ([(blog.JOHN_DOE,)], blog.posts_of_john_doe(size), size),
        lambda creation: {"users": len(creation[0]), "posts": len(creation[1])},
    )


def _titles(answer, tables, size):
    before = blog.users_with_posts(size)
    return Verdict(list(answer), before.titles_of(before.users[0]), lambda titles: {"posts": len(titles)})


def _users_with_titles(answer, tables, size):
    before = blog.users_with_posts(size)
    return Verdict(
        [(name, list(titles)) for name, titles in answer],
        [(user.name, before.titles_of(user)) for user in before.users],
        lambda users: {"users": len(users), "posts": sum(len(titles) for _, titles in users)},
    )


def _post_counts(answer, tables, size):
    before = blog.users_with_posts(size)
    return Verdict(
        [tuple(row) for row in answer],
        [(user.name, len(before.titles_of(user))) for user in before.users],
        lambda counts: {"users": len(counts), "posts": sum(posts for _, posts in counts)},
    )


def _read_back(answer, tables, size):
    return Verdict(answer, _MAP, lambda data: {"read": len(data.items() & _MAP.items())})


def _moved(path):
    """Judges that one value inside a map has changed, in whichever of the two columns the approach keeps it."""

    def judge(answer, tables, size):
        data, profile = tables.execute(
            "select data, profile from users where email = ?", (blog.EMAIL,)
        ).fetchone()
        cities = [_inside(each, path) for each in (pickle.loads(data), json.loads(profile))]
        return Verdict("Seoul" in cities, True, lambda changed: {"changedBlobs": int(changed)})

    return judge


def _unchanged(answer, tables, size):
    (profile,) = tables.execute("select profile from users where email = ?", (blog.EMAIL,)).fetchone()
    return Verdict(json.loads(profile), _MAP, lambda data: {"changedBlobs": int(data != _MAP)})


def _inside(value, path):
    for key in path:
        value = value[key]
    return value


def _detonations(answer, tables, size):
    (data,) = tables.execute("select data from users where id = 1").fetchone()
    return Verdict(
        (detonator.count(), data),
        (0, detonator.HOSTILE_BYTES),
        lambda found: {"codeRan": found[0], "rowsUntouched": int(found[1] == detonator.HOSTILE_BYTES)},
    )


def _people(answer, tables, size):
    stored = tables.execute("select name, age from users").fetchall()
    expected = [(blog.JOHN_DOE, 25)]
    return Verdict(
        ([tuple(row) for row in answer], stored),
        (expected, expected),
        lambda people: {"users": len(people[0])},
    )


def _renamed(answer, tables, size):
    return _john_doe_is(tables, ("Jane Doe", "john@example.com", 26))


def _both_changes(answer, tables, size):
    return _john_doe_is(tables, ("John Doe", "doe@example.com", 26))


def _john_doe_is(tables, expected):
    before = (blog.JOHN_DOE, blog.EMAIL, 25)
    return Verdict(
        tables.execute("select name, email, age from users where id = 1").fetchone(),
        expected,
        lambda row: {"changedColumns": sum(old != new for old, new in zip(before, row))},
    )


def _nothing_stored(answer, tables, size):
    return Verdict(
        tables.execute("select name, age from users").fetchall(), [], lambda rows: {"invalidRows": len(rows)}
    )


def _names(answer, tables, size):
    return Verdict(list(answer), [blog.JOHN_DOE] * 2, lambda names: {"users": len(names)})


def _deletion(answer, tables, size):
    (users,) = tables.execute("select count(*) from users where id = 1").fetchone()
    (posts,) = tables.execute("select count(*) from posts where user_id = 1").fetchone()
    return Verdict((users, posts), (0, 0), lambda left: {"users": left[0], "posts": left[1]})


def _token_saved(answer, tables, size):
    return Verdict(
        (answer, _tokens(tables)),
        (("a-client", "a-token"), 1),
        lambda found: {"clients": int(found[0][0] == "a-client"), "tokens": found[1]},
    )


def _no_token(answer, tables, size):
    return Verdict(_tokens(tables), 0, lambda tokens: {"tokens": tokens})


def _tokens(tables):
    return tables.execute("select count(*) from oauth2_token where access_token = 'a-token'").fetchone()[0]


SCENARIOS = (
    Scenario(
        "relationship/create-user-with-posts",
        blog.empty,
        lambda size: (blog.posts_of_john_doe(size),),
        _creation,
        sizes=(2, 10, 250),
    ),
    Scenario("relationship/find-user-and-read-posts", blog.users_with_posts, lambda size: (), _titles),
    Scenario(
        "relationship/list-users-with-posts", blog.users_with_posts, lambda size: (), _users_with_titles
    ),
    Scenario("relationship/count-posts", blog.users_with_posts, lambda size: (), _post_counts),
    Scenario("blob/save-and-load", blog.empty, lambda size: (dict(_MAP),), _read_back, sizes=(1,)),
    Scenario("blob/json", blog.empty, lambda size: (dict(_MAP),), _read_back, sizes=(1,)),
    Scenario(
        "blob/change-in-place", blog.user_with_map(_MAP), lambda size: (), _moved(("city",)), sizes=(1,)
    ),
    Scenario("blob/replace-with-equal", blog.user_with_map(_MAP), lambda size: (), _unchanged, sizes=(1,)),
    Scenario(
        "from-python/change-nested",
        blog.user_with_map(_NESTED),
        lambda size: (),
        _moved(("address", "city")),
        sizes=(1,),
    ),
    Scenario(
        "blob/hostile-bytes",
        blog.user_with_bytes(detonator.HOSTILE_BYTES),
        lambda size: (),
        _detonations,
        sizes=(1,),
    ),
    Scenario("connection/add-and-list", blog.empty, lambda size: (), _people, sizes=(1,)),
    Scenario("from-python/change-two-columns", blog.john_doe, lambda size: (), _renamed, sizes=(1,)),
    Scenario("from-python/lost-update", blog.john_doe, lambda size: (), _both_changes, sizes=(1,)),
    Scenario("from-python/load-twice", blog.john_doe, lambda size: (), _names, sizes=(1,)),
    Scenario("from-python/delete-user", blog.users_with_posts, lambda size: (), _deletion),
    Scenario("from-python/invalid-value", blog.empty, lambda size: (), _nothing_stored, sizes=(1,)),
    Scenario("from-python/authlib-functions", blog.oauth_client, lambda size: (), _token_saved, sizes=(1,)),
    Scenario("from-python/authlib-rollback", blog.oauth_client, lambda size: (), _no_token, sizes=(1,)),
)
