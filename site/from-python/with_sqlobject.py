"""The examples with SQLObject: every assignment is a statement, at once."""

import os

# tag::models[]
from sqlobject import (
    ForeignKey,
    IntCol,
    MultipleJoin,
    SQLObject,
    StringCol,
    connectionForURI,
    sqlhub,
)
from sqlobject.sqlbuilder import IN, LEFTJOINOn, Select, func

# For PostgreSQL the URI says postgres://, and nothing else changes.
sqlhub.processConnection = connectionForURI(os.environ["DATABASE_URL"])


class User(SQLObject):
    class sqlmeta:
        table = "users"

    name = StringCol()
    email = StringCol(default=None)
    age = IntCol(default=None)
    posts = MultipleJoin("Post", joinColumn="user_id", orderBy="id")


class Post(SQLObject):
    class sqlmeta:
        table = "posts"

    title = StringCol()
    content = StringCol()
    user = ForeignKey("User")
# end::models[]


# tag::cascade-models[]
class CascadeUser(SQLObject):
    class sqlmeta:
        table = "users"

    name = StringCol()
    posts = MultipleJoin("CascadePost", joinColumn="user_id")


class CascadePost(SQLObject):
    class sqlmeta:
        table = "posts"

    user = ForeignKey("CascadeUser", cascade=True)
# end::cascade-models[]


# tag::blob-models[]
from sqlobject import JSONCol, PickleCol


class PickledUser(SQLObject):
    class sqlmeta:
        table = "users"

    name = StringCol()
    email = StringCol(alternateID=True)
    data = PickleCol()


class JsonUser(SQLObject):
    class sqlmeta:
        table = "users"

    name = StringCol()
    email = StringCol(alternateID=True)
    profile = JSONCol()
# end::blob-models[]


from recording.approaches import alternative, idiom, trap


def close():
    sqlhub.processConnection.cache.clear()
    sqlhub.processConnection.close()


@idiom("relationship/create-user-with-posts")
# tag::create[]
def create(posts):
    user = User(name="John Doe")
    new = [
        Post(title=title, content=content, user=user)
        for title, content in posts
    ]
    return user.id, [post.id for post in new]
# end::create[]


@trap("relationship/create-user-with-posts")
# tag::append[]
def append(posts):
    user = User(name="John Doe")
    for title, content in posts:
        # A new Post is a row at once, and a row needs its user.
        user.posts.append(Post(title=title, content=content))
    return user.id, [post.id for post in user.posts]
# end::append[]


@trap("relationship/create-user-with-posts")
# tag::append-others[]
def append_others(posts):
    user, someone = User(name="John Doe"), User(name="Ada")
    for title, content in posts:
        # The list is made anew at each access: what is appended to it is gone,
        # and the post stays Ada's.
        user.posts.append(Post(title=title, content=content, user=someone))
    return user.id, [post.id for post in user.posts]
# end::append-others[]


@idiom("relationship/find-user-and-read-posts")
# tag::read-posts[]
def read_posts():
    user = User.selectBy(name="John Doe").getOne()
    return [post.title for post in user.posts]
# end::read-posts[]


@alternative("relationship/find-user-and-read-posts")
# tag::read-posts-twice[]
def read_posts_twice():
    user = User.selectBy(name="John Doe").getOne()
    first = [post.title for post in user.posts]
    second = [post.title for post in user.posts]
    assert first == second
    return second
# end::read-posts-twice[]


@alternative("relationship/find-user-and-read-posts")
# tag::after-close[]
def after_close():
    user = User.selectBy(name="John Doe").getOne()
    sqlhub.processConnection.close()
    # Connects again without a word.
    return [post.title for post in user.posts]
# end::after-close[]


@trap("relationship/list-users-with-posts")
# tag::lazy[]
def lazy():
    return [
        (user.name, [post.title for post in user.posts])
        for user in User.select(orderBy="id")
    ]
# end::lazy[]


@idiom("relationship/list-users-with-posts")
# tag::two-selects[]
def two_selects():
    titles = {user.id: (user.name, []) for user in User.select(orderBy="id")}
    for post in Post.select(IN(Post.q.userID, Select(User.q.id)), orderBy="id"):
        titles[post.userID][1].append(post.title)
    return list(titles.values())
# end::two-selects[]


@idiom("relationship/count-posts")
# tag::count-in-sql[]
def count_in_sql():
    query = Select(
        [User.q.name, func.COUNT(Post.q.id)],
        join=LEFTJOINOn(User, Post, User.q.id == Post.q.userID),
        groupBy=User.q.id,
        orderBy=User.q.id,
    )
    connection = sqlhub.getConnection()
    return list(connection.queryAll(connection.sqlrepr(query)))
# end::count-in-sql[]


@idiom("blob/save-and-load")
# tag::save-pickle[]
def save_pickle(data):
    PickledUser(name="John Doe", email="john@example.com", data=data)
    sqlhub.processConnection.cache.clear()
    return PickledUser.byEmail("john@example.com").data
# end::save-pickle[]


@idiom("blob/json")
# tag::save-json[]
def save_json(data):
    JsonUser(name="John Doe", email="john@example.com", profile=data)
    sqlhub.processConnection.cache.clear()
    return JsonUser.byEmail("john@example.com").profile
# end::save-json[]


@trap("blob/change-in-place")
# tag::change-json[]
def change_json():
    JsonUser.byEmail("john@example.com").profile["city"] = "Seoul"
# end::change-json[]


@idiom("blob/change-in-place")
# tag::assign-json[]
def assign_json():
    user = JsonUser.byEmail("john@example.com")
    user.profile = {**user.profile, "city": "Seoul"}
# end::assign-json[]


@trap("blob/replace-with-equal")
# tag::assign-equal[]
def assign_equal():
    user = JsonUser.byEmail("john@example.com")
    user.profile = dict(user.profile)
# end::assign-equal[]


@trap("blob/hostile-bytes")
# tag::load-hostile[]
def load_hostile():
    return PickledUser.get(1).data
# end::load-hostile[]


@idiom("connection/add-and-list")
# tag::add-and-list[]
def add_and_list():
    sqlhub.processConnection = connectionForURI(os.environ["DATABASE_URL"])
    User(name="John Doe", age=25)
    return [(user.name, user.age) for user in User.select()]
# end::add-and-list[]


@trap("from-python/change-two-columns")
# tag::assign-twice[]
def assign_twice():
    user = User.get(1)
    user.name = "Jane Doe"
    user.age = 26
# end::assign-twice[]


@idiom("from-python/change-two-columns")
# tag::set-both[]
def set_both():
    User.get(1).set(name="Jane Doe", age=26)
# end::set-both[]


@idiom("from-python/load-twice")
# tag::get-twice[]
def get_twice():
    return [User.get(1).name, User.get(1).name]
# end::get-twice[]


@trap("from-python/delete-user")
# tag::delete-user[]
def delete_user():
    User.get(1).destroySelf()
# end::delete-user[]


@idiom("from-python/delete-user")
# tag::delete-with-cascade[]
def delete_with_cascade():
    CascadeUser.get(1).destroySelf()
# end::delete-with-cascade[]
