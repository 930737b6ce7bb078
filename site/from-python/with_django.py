"""The examples with Django's ORM, outside of a web site: settings in code, this file as the only app."""

import os
import pickle

# tag::settings[]
import django
from django.conf import settings

# Django takes no URL: for PostgreSQL the engine, name, user, password, host and
# port stand here, and only here.
settings.configure(
    INSTALLED_APPS=[__name__],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": os.environ["DATABASE_URL"].removeprefix("sqlite:///"),
        }
    },
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
)
django.setup()
# end::settings[]

# tag::models[]
from django.db import models


class User(models.Model):
    name = models.CharField(max_length=200)
    email = models.EmailField(null=True)
    age = models.IntegerField(null=True)

    class Meta:
        db_table = "users"


class Post(models.Model):
    title = models.CharField(max_length=200)
    content = models.TextField()
    user = models.ForeignKey(
        User, on_delete=models.CASCADE, related_name="posts"
    )

    class Meta:
        db_table = "posts"
        ordering = ["id"]
# end::models[]


# tag::blob-models[]
class PickledField(models.BinaryField):
    """Django has no field for pickles: this one trusts its column."""

    def from_db_value(self, value, expression, connection):
        return None if value is None else pickle.loads(value)

    def get_db_prep_value(self, value, connection, prepared=False):
        return super().get_db_prep_value(
            None if value is None else pickle.dumps(value), connection, prepared
        )


class PickledUser(models.Model):
    name = models.CharField(max_length=200)
    email = models.EmailField()
    data = PickledField()

    class Meta:
        db_table = "users"


class JsonUser(models.Model):
    name = models.CharField(max_length=200)
    email = models.EmailField()
    profile = models.JSONField()

    class Meta:
        db_table = "users"
# end::blob-models[]


from django.db import connection, connections, transaction
from django.db.models import Count

from recording.approaches import alternative, idiom, trap


def close():
    connections.close_all()


@idiom("relationship/create-user-with-posts")
# tag::append[]
def append(posts):
    with transaction.atomic():
        user = User.objects.create(name="John Doe")
        new = [Post(title=title, content=content) for title, content in posts]
        user.posts.add(*new, bulk=False)
    return user.id, [post.id for post in new]
# end::append[]


@trap("relationship/create-user-with-posts")
# tag::bulk-create[]
def bulk_create(posts):
    with transaction.atomic():
        user = User.objects.create(name="John Doe")
        new = Post.objects.bulk_create(
            Post(title=title, content=content, user=user)
            for title, content in posts
        )
    # On SQLite, this version does not learn the ids.
    return user.id, [post.id for post in new]
# end::bulk-create[]


@idiom("relationship/find-user-and-read-posts")
# tag::read-posts[]
def read_posts():
    user = User.objects.get(name="John Doe")
    return [post.title for post in user.posts.all()]
# end::read-posts[]


@trap("relationship/find-user-and-read-posts")
# tag::read-posts-twice[]
def read_posts_twice():
    user = User.objects.get(name="John Doe")
    first = [post.title for post in user.posts.all()]
    second = [post.title for post in user.posts.all()]
    assert first == second
    return second
# end::read-posts-twice[]


@alternative("relationship/find-user-and-read-posts")
# tag::after-close[]
def after_close():
    user = User.objects.get(name="John Doe")
    connection.close()
    # There is no session to be out of: the query opens a connection of its own.
    return [post.title for post in user.posts.all()]
# end::after-close[]


@trap("relationship/list-users-with-posts")
# tag::lazy[]
def lazy():
    return [
        (user.name, [post.title for post in user.posts.all()])
        for user in User.objects.order_by("id")
    ]
# end::lazy[]


@idiom("relationship/list-users-with-posts")
# tag::prefetch-related[]
def prefetch_related():
    users = User.objects.prefetch_related("posts").order_by("id")
    return [
        (user.name, [post.title for post in user.posts.all()]) for user in users
    ]
# end::prefetch-related[]


@trap("relationship/list-users-with-posts")
# tag::prefetch-and-filter[]
def prefetch_and_filter():
    users = User.objects.prefetch_related("posts").order_by("id")
    # What was fetched is the answer to all(). Any other question is asked of
    # the database, for each user.
    return [
        (
            user.name,
            [post.title for post in user.posts.filter(title__contains="Post")],
        )
        for user in users
    ]
# end::prefetch-and-filter[]


@idiom("relationship/count-posts")
# tag::count-in-sql[]
def count_in_sql():
    return list(
        User.objects.annotate(count=Count("posts"))
        .order_by("id")
        .values_list("name", "count")
    )
# end::count-in-sql[]


@alternative("blob/save-and-load")
# tag::save-pickle[]
def save_pickle(data):
    PickledUser.objects.create(
        name="John Doe", email="john@example.com", data=data
    )
    return PickledUser.objects.get(email="john@example.com").data
# end::save-pickle[]


@idiom("blob/json")
# tag::save-json[]
def save_json(data):
    JsonUser.objects.create(
        name="John Doe", email="john@example.com", profile=data
    )
    return JsonUser.objects.get(email="john@example.com").profile
# end::save-json[]


@trap("blob/change-in-place")
# tag::change-without-save[]
def change_without_save():
    with transaction.atomic():
        user = JsonUser.objects.get(email="john@example.com")
        user.profile["city"] = "Seoul"
# end::change-without-save[]


@idiom("blob/change-in-place")
# tag::change-and-save[]
def change_and_save():
    user = JsonUser.objects.get(email="john@example.com")
    user.profile["city"] = "Seoul"
    user.save(update_fields=["profile"])
# end::change-and-save[]


@trap("blob/replace-with-equal")
# tag::save-equal[]
def save_equal():
    user = JsonUser.objects.get(email="john@example.com")
    user.profile = dict(user.profile)
    user.save()
# end::save-equal[]


@idiom("from-python/change-nested")
# tag::change-nested-and-save[]
def change_nested_and_save():
    user = JsonUser.objects.get(email="john@example.com")
    user.profile["address"]["city"] = "Seoul"
    user.save()
# end::change-nested-and-save[]


@trap("blob/hostile-bytes")
# tag::load-hostile[]
def load_hostile():
    return PickledUser.objects.get(id=1).data
# end::load-hostile[]


@idiom("connection/add-and-list")
# tag::add-and-list[]
def add_and_list():
    User.objects.create(name="John Doe", age=25)
    return list(User.objects.values_list("name", "age"))
# end::add-and-list[]


@trap("from-python/change-two-columns")
# tag::save-all[]
def save_all():
    user = User.objects.get(id=1)
    user.name = "Jane Doe"
    user.age = 26
    user.save()
# end::save-all[]


@idiom("from-python/change-two-columns")
# tag::save-two[]
def save_two():
    user = User.objects.get(id=1)
    user.name = "Jane Doe"
    user.age = 26
    user.save(update_fields=["name", "age"])
# end::save-two[]


@trap("from-python/lost-update")
# tag::save-over[]
def save_over():
    john, the_same_john = User.objects.get(id=1), User.objects.get(id=1)
    john.age = 26
    john.save()
    the_same_john.email = "doe@example.com"
    the_same_john.save()  # writes the old age as well
# end::save-over[]


@idiom("from-python/lost-update")
# tag::save-own-fields[]
def save_own_fields():
    john, the_same_john = User.objects.get(id=1), User.objects.get(id=1)
    john.age = 26
    john.save(update_fields=["age"])
    the_same_john.email = "doe@example.com"
    the_same_john.save(update_fields=["email"])
# end::save-own-fields[]


@idiom("from-python/delete-user")
# tag::delete-user[]
def delete_user():
    User.objects.get(id=1).delete()
# end::delete-user[]
