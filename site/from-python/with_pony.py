"""The examples with Pony: a session that batches what it loads, and queries that are generator expressions."""

import os
import pickle

# tag::models[]
from pony.orm import (
    Database,
    Json,
    Optional,
    PrimaryKey,
    Required,
    Set,
    count,
    db_session,
    flush,
    select,
)

db = Database()


class User(db.Entity):
    _table_ = "users"

    id = PrimaryKey(int, auto=True)
    name = Required(str)
    email = Optional(str, nullable=True)
    age = Optional(int)
    posts = Set("Post")


class Post(db.Entity):
    _table_ = "posts"

    id = PrimaryKey(int, auto=True)
    title = Required(str)
    content = Required(str)
    user = Required(User, column="user_id")


# Pony takes no URL: for PostgreSQL the provider is "postgres", and user,
# password, host and database follow.
db.bind(
    provider="sqlite",
    filename=os.environ["DATABASE_URL"].removeprefix("sqlite:///"),
)
db.generate_mapping()
# end::models[]

# tag::blob-models[]
blobs = Database()


class BlobUser(blobs.Entity):
    _table_ = "users"

    id = PrimaryKey(int, auto=True)
    name = Required(str)
    email = Required(str)
    data = Optional(
        bytes
    )  # there is no type for pickles: whoever wants one calls pickle
    profile = Optional(Json)


blobs.bind(
    provider="sqlite",
    filename=os.environ["DATABASE_URL"].removeprefix("sqlite:///"),
)
blobs.generate_mapping()
# end::blob-models[]


from recording.approaches import alternative, idiom, trap


def close():
    db.disconnect()
    blobs.disconnect()


@idiom("relationship/create-user-with-posts")
# tag::append[]
@db_session
def append(posts):
    user = User(name="John Doe")
    new = [
        user.posts.create(title=title, content=content)
        for title, content in posts
    ]
    flush()
    return user.id, [post.id for post in new]
# end::append[]


@idiom("relationship/find-user-and-read-posts")
# tag::read-posts[]
@db_session
def read_posts():
    user = User.get(name="John Doe")
    return [post.title for post in sorted(user.posts, key=lambda post: post.id)]
# end::read-posts[]


@trap("relationship/find-user-and-read-posts")
# tag::after-session[]
def after_session():
    with db_session:
        user = User.get(name="John Doe")
    return [post.title for post in user.posts]
# end::after-session[]


@idiom("relationship/list-users-with-posts")
# tag::lazy[]
@db_session
def lazy():
    users = User.select().order_by(User.id)
    return [
        (
            user.name,
            [
                post.title
                for post in sorted(user.posts, key=lambda post: post.id)
            ],
        )
        for user in users
    ]
# end::lazy[]


@alternative("relationship/list-users-with-posts")
# tag::prefetch-posts[]
@db_session
def prefetch_posts():
    users = User.select().order_by(User.id).prefetch(User.posts)
    return [
        (
            user.name,
            [
                post.title
                for post in sorted(user.posts, key=lambda post: post.id)
            ],
        )
        for user in users
    ]
# end::prefetch-posts[]


@trap("relationship/list-users-with-posts")
# tag::order-in-sql[]
@db_session
def order_in_sql():
    users = User.select().order_by(User.id)
    # A collection with an order is a query of its own, and queries are not
    # batched.
    return [
        (user.name, [post.title for post in user.posts.order_by(Post.id)])
        for user in users
    ]
# end::order-in-sql[]


@trap("relationship/count-posts")
# tag::count-each[]
@db_session
def count_each():
    return [
        (user.name, user.posts.count())
        for user in User.select().order_by(User.id)
    ]
# end::count-each[]


@idiom("relationship/count-posts")
# tag::count-in-sql[]
@db_session
def count_in_sql():
    rows = select(
        (user.id, user.name, count(user.posts)) for user in User
    ).order_by(1)
    return [(name, posts) for _, name, posts in rows]
# end::count-in-sql[]


@alternative("blob/save-and-load")
# tag::save-pickle[]
def save_pickle(data):
    with db_session:
        BlobUser(
            name="John Doe", email="john@example.com", data=pickle.dumps(data)
        )
    with db_session:
        return pickle.loads(BlobUser.get(email="john@example.com").data)
# end::save-pickle[]


@idiom("blob/json")
# tag::save-json[]
def save_json(data):
    with db_session:
        BlobUser(name="John Doe", email="john@example.com", profile=data)
    with db_session:
        return dict(BlobUser.get(email="john@example.com").profile)
# end::save-json[]


@idiom("blob/change-in-place")
# tag::change-json[]
@db_session
def change_json():
    BlobUser.get(email="john@example.com").profile["city"] = "Seoul"
# end::change-json[]


@trap("blob/replace-with-equal")
# tag::set-equal[]
@db_session
def set_equal():
    user = BlobUser.get(email="john@example.com")
    user.profile = dict(user.profile)
# end::set-equal[]


@idiom("from-python/change-nested")
# tag::change-nested[]
@db_session
def change_nested():
    BlobUser.get(email="john@example.com").profile["address"]["city"] = "Seoul"
# end::change-nested[]


@trap("blob/hostile-bytes")
# tag::load-hostile[]
@db_session
def load_hostile():
    return pickle.loads(BlobUser[1].data)
# end::load-hostile[]


@idiom("connection/add-and-list")
# tag::add-and-list[]
def add_and_list():
    with db_session:
        User(name="John Doe", age=25)
    with db_session:
        return list(select((user.name, user.age) for user in User))
# end::add-and-list[]


@idiom("from-python/change-two-columns")
# tag::change-two-columns[]
@db_session
def change_two_columns():
    user = User[1]
    user.name = "Jane Doe"
    user.age = 26
# end::change-two-columns[]


@alternative("from-python/change-two-columns")
# tag::read-then-change[]
@db_session
def read_then_change():
    user = User[1]
    if user.name == "John Doe" and user.age == 25:
        user.name = "Jane Doe"
        user.age = 26
# end::read-then-change[]


@idiom("from-python/load-twice")
# tag::get-twice[]
@db_session
def get_twice():
    return [User[1].name, User[1].name]
# end::get-twice[]


@idiom("from-python/delete-user")
# tag::delete-user[]
@db_session
def delete_user():
    User[1].delete()
# end::delete-user[]
