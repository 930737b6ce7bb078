"""The database that every approach starts from: the workbook's own migrations for SQLite and its own sample rows."""

import json
import pickle
from dataclasses import dataclass, field
from pathlib import Path

from recording import driver

OAUTH = Path(__file__).parent / "oauth.sql"
MIGRATIONS = Path(__file__).parents[3] / "shared-schema/src/main/resources/migrations/sqlite"

JOHN_DOE = "John Doe"
EMAIL = "john@example.com"

_GIVEN = "서연 Ada 民 Zoë 도윤 Bjørn Grace_🌱 하은 Núria Linus 지호 Владимир 민준_🚀".split()
_FAMILY = "김 Lovelace 李 García 박 Ångström Hopper 이 O'Brien Torvalds 최".split()
_POSTS = (4, 3, 0, 5, 1, 3, 6, 2, 4, 2)
_FIRST_TWO = (("First Post", "Hello World!"), ("Second Post", "Goodbye World!"))


@dataclass(frozen=True)
class User:
    id: int
    name: str
    email: str
    age: int | None
    data: bytes | None = None
    profile: str | None = None


@dataclass(frozen=True)
class Post:
    id: int
    title: str
    content: str
    user_id: int


@dataclass(frozen=True)
class Blog:
    """The rows of users and posts, in the order of their ids, and a script for further tables."""

    users: list = field(default_factory=list)
    posts: list = field(default_factory=list)
    script: str = ""

    def titles_of(self, user):
        return [post.title for post in self.posts if post.user_id == user.id]


def empty(size):
    return Blog()


def users_with_posts(size):
    """As many users as the size says, with zero to six posts each; the same rows as the Java chapters have."""
    users = [_user(number) for number in range(1, size + 1)]
    posts = []
    for user in users:
        for title, content in _posts_of(user):
            posts.append(Post(len(posts) + 1, title, content.format(id=len(posts) + 1), user.id))
    return Blog(users, posts)


def john_doe(size):
    """John Doe alone, 25, with an e-mail address."""
    return Blog([_user(1)])


def user_with_map(data):
    """John Doe with a map, pickled in one column and as JSON in another."""
    return lambda size: Blog([_with_blobs(_user(1), pickle.dumps(data), json.dumps(data))])


def user_with_bytes(data):
    """John Doe with bytes that somebody else has written."""
    return lambda size: Blog([_with_blobs(_user(1), data, None)])


def oauth_client(size):
    """Nobody but one OAuth client, "a-client"."""
    return Blog(script=OAUTH.read_text(encoding="utf-8"))


def posts_of_john_doe(count):
    """Title and content of his first posts."""
    later = [(f"Post {which} of user 1", f"글 {which} · text {which}") for which in range(3, count + 1)]
    return [*_FIRST_TWO, *later][:count]


def create(path, blog):
    """Writes a database file: the migrated schema and the rows."""
    Path(path).unlink(missing_ok=True)
    connection = driver.connect_unheard(path)
    for migration in sorted(MIGRATIONS.glob("V*.sql")):
        connection.executescript(migration.read_text(encoding="utf-8"))
    connection.executescript(blog.script)
    with connection:
        connection.executemany(
            "insert into users (id, name, email, age, data, profile) values (?, ?, ?, ?, ?, ?)",
            [(user.id, user.name, user.email, user.age, user.data, user.profile) for user in blog.users],
        )
        connection.executemany(
            "insert into posts (id, title, content, user_id) values (?, ?, ?, ?)",
            [(post.id, post.title, post.content, post.user_id) for post in blog.posts],
        )
    connection.close()


def _user(number):
    if number == 1:
        return User(1, JOHN_DOE, EMAIL, 25)
    name = f"{_FAMILY[number % len(_FAMILY)]} {_GIVEN[number % len(_GIVEN)]}".replace("_", " ")
    age = None if number % 7 == 0 else 18 + number * 31 % 60
    return User(number, name, f"user{number}@example.com", age)


def _posts_of(user):
    if user.id == 1:
        return _FIRST_TWO
    count = _POSTS[(user.id - 2) % len(_POSTS)]
    return [(f"Post {which} of user {user.id}", f"글 {which} · text {{id}}") for which in range(1, count + 1)]


def _with_blobs(user, data, profile):
    return User(user.id, user.name, user.email, user.age, data, profile)
