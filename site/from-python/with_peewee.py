"""The examples with Peewee: a relation is a query."""

import os
from itertools import groupby

# tag::models[]
from peewee import (
    JOIN,
    CharField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
    fn,
    prefetch,
)
from playhouse.db_url import connect

# For PostgreSQL the URL says postgresql://, and nothing else changes.
db = connect(os.environ["DATABASE_URL"])


class User(Model):
    name = CharField()
    email = CharField(null=True)
    age = IntegerField(null=True)

    class Meta:
        database = db
        table_name = "users"


class Post(Model):
    title = CharField()
    content = TextField()
    user = ForeignKeyField(User, backref="posts")

    class Meta:
        database = db
        table_name = "posts"
# end::models[]


# tag::blob-models[]
from playhouse.fields import PickleField
from playhouse.sqlite_ext import JSONField


class PickledUser(Model):
    name = CharField()
    email = CharField()
    data = PickleField()

    class Meta:
        database = db
        table_name = "users"


class JsonUser(Model):
    name = CharField()
    email = CharField()
    profile = JSONField()

    class Meta:
        database = db
        table_name = "users"


class DirtyUser(JsonUser):
    """Writes only the fields that were assigned to."""

    class Meta:
        only_save_dirty = True
        table_name = "users"
# end::blob-models[]


# tag::dirty-model[]
class ThriftyUser(User):
    """Writes only the fields that were assigned to."""

    class Meta:
        only_save_dirty = True
        table_name = "users"
# end::dirty-model[]


from recording.approaches import alternative, idiom, trap


def close():
    db.close()


@idiom("relationship/create-user-with-posts")
# tag::create[]
def create(posts):
    with db.atomic():
        user = User.create(name="John Doe")
        # A backref is a query: there is nothing to append to.
        new = [
            Post.create(title=title, content=content, user=user)
            for title, content in posts
        ]
    return user.id, [post.id for post in new]
# end::create[]


@trap("relationship/create-user-with-posts")
# tag::append[]
def append(posts):
    with db.atomic():
        user = User.create(name="John Doe")
        for title, content in posts:
            user.posts.append(Post(title=title, content=content))
    return user.id, [post.id for post in user.posts]
# end::append[]


@alternative("relationship/create-user-with-posts")
# tag::insert-many[]
def insert_many(posts):
    with db.atomic():
        user = User.create(name="John Doe")
        rows = [
            {"title": title, "content": content, "user": user}
            for title, content in posts
        ]
        Post.insert_many(rows).execute()
    # Only the last id comes back from SQLite: the others are asked for.
    return user.id, [post.id for post in user.posts.order_by(Post.id)]
# end::insert-many[]


@idiom("relationship/find-user-and-read-posts")
# tag::read-posts[]
def read_posts():
    user = User.get(User.name == "John Doe")
    return [post.title for post in user.posts.order_by(Post.id)]
# end::read-posts[]


@trap("relationship/find-user-and-read-posts")
# tag::read-posts-twice[]
def read_posts_twice():
    user = User.get(User.name == "John Doe")
    first = [post.title for post in user.posts.order_by(Post.id)]
    second = [post.title for post in user.posts.order_by(Post.id)]
    assert first == second
    return second
# end::read-posts-twice[]


@alternative("relationship/find-user-and-read-posts")
# tag::after-close[]
def after_close():
    user = User.get(User.name == "John Doe")
    db.close()
    # Connects again without a word.
    return [post.title for post in user.posts.order_by(Post.id)]
# end::after-close[]


@trap("relationship/list-users-with-posts")
# tag::lazy[]
def lazy():
    users = User.select().order_by(User.id)
    return [
        (user.name, [post.title for post in user.posts.order_by(Post.id)])
        for user in users
    ]
# end::lazy[]


@idiom("relationship/list-users-with-posts")
# tag::prefetch-posts[]
def prefetch_posts():
    users = prefetch(
        User.select().order_by(User.id), Post.select().order_by(Post.id)
    )
    return [(user.name, [post.title for post in user.posts]) for user in users]
# end::prefetch-posts[]


@alternative("relationship/list-users-with-posts")
# tag::join-and-group[]
def join_and_group():
    rows = (
        User.select(User.id, User.name, Post.title)
        .join(Post, JOIN.LEFT_OUTER)
        .order_by(User.id, Post.id)
        .tuples()
    )
    return [
        (name, [title for _, _, title in group if title is not None])
        for (_, name), group in groupby(rows, key=lambda row: row[:2])
    ]
# end::join-and-group[]


@idiom("relationship/count-posts")
# tag::count-in-sql[]
def count_in_sql():
    query = User.select(User.name, fn.COUNT(Post.id)).join(
        Post, JOIN.LEFT_OUTER
    )
    return list(query.group_by(User.id).order_by(User.id).tuples())
# end::count-in-sql[]


@idiom("blob/save-and-load")
# tag::save-pickle[]
def save_pickle(data):
    PickledUser.create(name="John Doe", email="john@example.com", data=data)
    return PickledUser.get(PickledUser.email == "john@example.com").data
# end::save-pickle[]


@idiom("blob/json")
# tag::save-json[]
def save_json(data):
    JsonUser.create(name="John Doe", email="john@example.com", profile=data)
    return JsonUser.get(JsonUser.email == "john@example.com").profile
# end::save-json[]


@idiom("blob/change-in-place")
# tag::change-and-save[]
def change_and_save():
    user = JsonUser.get(JsonUser.email == "john@example.com")
    user.profile["city"] = "Seoul"
    user.save()
# end::change-and-save[]


@trap("blob/change-in-place")
# tag::change-and-save-dirty[]
def change_and_save_dirty():
    user = DirtyUser.get(DirtyUser.email == "john@example.com")
    user.profile["city"] = (
        "Seoul"  # no attribute was assigned to: nothing is dirty
    )
    user.save()
# end::change-and-save-dirty[]


@trap("blob/replace-with-equal")
# tag::save-equal[]
def save_equal():
    user = JsonUser.get(JsonUser.email == "john@example.com")
    user.profile = dict(user.profile)
    user.save()
# end::save-equal[]


@idiom("from-python/change-nested")
# tag::change-nested-and-save[]
def change_nested_and_save():
    user = JsonUser.get(JsonUser.email == "john@example.com")
    user.profile["address"]["city"] = "Seoul"
    user.save()
# end::change-nested-and-save[]


@trap("blob/hostile-bytes")
# tag::load-hostile[]
def load_hostile():
    return PickledUser.get_by_id(1).data
# end::load-hostile[]


@idiom("connection/add-and-list")
# tag::add-and-list[]
def add_and_list():
    db = connect(os.environ["DATABASE_URL"])
    with db.bind_ctx([User]), db.connection_context():
        User.create(name="John Doe", age=25)
        return list(User.select(User.name, User.age).tuples())
# end::add-and-list[]


@trap("from-python/change-two-columns")
# tag::save-all[]
def save_all():
    user = User.get_by_id(1)
    user.name = "Jane Doe"
    user.age = 26
    user.save()
# end::save-all[]


@idiom("from-python/change-two-columns")
# tag::save-dirty[]
def save_dirty():
    user = ThriftyUser.get_by_id(1)
    user.name = "Jane Doe"
    user.age = 26
    user.save()
# end::save-dirty[]


@trap("from-python/lost-update")
# tag::save-over[]
def save_over():
    john, the_same_john = User.get_by_id(1), User.get_by_id(1)
    john.age = 26
    john.save()
    the_same_john.email = "doe@example.com"
    the_same_john.save()  # writes the old age as well
# end::save-over[]


@idiom("from-python/lost-update")
# tag::save-own-fields[]
def save_own_fields():
    john, the_same_john = ThriftyUser.get_by_id(1), ThriftyUser.get_by_id(1)
    john.age = 26
    john.save()
    the_same_john.email = "doe@example.com"
    the_same_john.save()
# end::save-own-fields[]


@trap("from-python/delete-user")
# tag::delete-user[]
def delete_user():
    # SQLite checks foreign keys only when asked to (pragma foreign_keys): the
    # posts stay behind.
    User.get_by_id(1).delete_instance()
# end::delete-user[]


@idiom("from-python/delete-user")
# tag::delete-recursively[]
def delete_recursively():
    with db.atomic():
        User.get_by_id(1).delete_instance(recursive=True)
# end::delete-recursively[]
