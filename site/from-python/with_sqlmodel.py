"""The examples with SQLModel: SQLAlchemy's session, pydantic's classes."""

# tag::models[]
import os
from typing import List, Optional

from sqlmodel import (
    Field,
    Relationship,
    Session,
    SQLModel,
    create_engine,
    select,
)


class User(SQLModel, table=True):
    __tablename__ = "users"

    id: Optional[int] = Field(default=None, primary_key=True)
    name: str
    email: Optional[str] = None
    age: Optional[int] = None
    posts: List["Post"] = Relationship(
        back_populates="user", sa_relationship_kwargs={"order_by": "Post.id"}
    )


class Post(SQLModel, table=True):
    __tablename__ = "posts"

    id: Optional[int] = Field(default=None, primary_key=True)
    title: str
    content: str
    user_id: Optional[int] = Field(default=None, foreign_key="users.id")
    user: Optional[User] = Relationship(back_populates="posts")
# end::models[]


# tag::blob-models[]
from sqlalchemy import JSON, Column, MetaData, PickleType
from sqlalchemy.ext.mutable import MutableDict


class PickledUser(SQLModel, table=True):
    metadata = MetaData()
    __tablename__ = "users"

    id: Optional[int] = Field(default=None, primary_key=True)
    name: str
    email: str
    data: dict = Field(sa_column=Column(PickleType))


class JsonUser(SQLModel, table=True):
    metadata = MetaData()
    __tablename__ = "users"

    id: Optional[int] = Field(default=None, primary_key=True)
    name: str
    email: str
    profile: dict = Field(sa_column=Column(JSON))


class TrackedUser(SQLModel, table=True):
    metadata = MetaData()
    __tablename__ = "users"

    id: Optional[int] = Field(default=None, primary_key=True)
    email: str
    profile: dict = Field(sa_column=Column(MutableDict.as_mutable(JSON)))
# end::blob-models[]


# tag::input-model[]
class NewUser(SQLModel):
    """Not a table: pydantic checks what it is given."""

    name: str
    age: int
# end::input-model[]

from pydantic import ValidationError
from sqlalchemy.orm import joinedload, selectinload

from recording.approaches import alternative, idiom, trap

engine = create_engine(os.environ["DATABASE_URL"])


def close():
    engine.dispose()


@trap("relationship/create-user-with-posts")
# tag::append[]
def append(posts):
    with Session(engine) as session:
        user = User(name="John Doe")
        for title, content in posts:
            user.posts.append(Post(title=title, content=content))
        session.add(user)
        session.commit()
        return user.id, [post.id for post in user.posts]
# end::append[]


@idiom("relationship/create-user-with-posts")
# tag::append-and-flush[]
def append_and_flush(posts):
    with Session(engine) as session, session.begin():
        user = User(name="John Doe")
        for title, content in posts:
            user.posts.append(Post(title=title, content=content))
        session.add(user)
        session.flush()
        return user.id, [post.id for post in user.posts]
# end::append-and-flush[]


@idiom("relationship/find-user-and-read-posts")
# tag::read-posts[]
def read_posts():
    with Session(engine) as session:
        user = session.exec(select(User).where(User.name == "John Doe")).one()
        return [post.title for post in user.posts]
# end::read-posts[]


@trap("relationship/find-user-and-read-posts")
# tag::after-session[]
def after_session():
    with Session(engine) as session:
        user = session.exec(select(User).where(User.name == "John Doe")).one()
    return [post.title for post in user.posts]
# end::after-session[]


@trap("relationship/list-users-with-posts")
# tag::lazy[]
def lazy():
    with Session(engine) as session:
        users = session.exec(select(User).order_by(User.id))
        return [
            (user.name, [post.title for post in user.posts]) for user in users
        ]
# end::lazy[]


@idiom("relationship/list-users-with-posts")
# tag::selectin-load[]
def selectin_load():
    with Session(engine) as session:
        users = session.exec(
            select(User).options(selectinload(User.posts)).order_by(User.id)
        )
        return [
            (user.name, [post.title for post in user.posts]) for user in users
        ]
# end::selectin-load[]


@trap("relationship/list-users-with-posts")
# tag::joined-load-without-unique[]
def joined_load_without_unique():
    with Session(engine) as session:
        users = session.exec(
            select(User).options(joinedload(User.posts)).order_by(User.id)
        )
        return [
            (user.name, [post.title for post in user.posts]) for user in users
        ]
# end::joined-load-without-unique[]


@alternative("relationship/list-users-with-posts")
# tag::joined-load[]
def joined_load():
    with Session(engine) as session:
        users = session.exec(
            select(User).options(joinedload(User.posts)).order_by(User.id)
        ).unique()
        return [
            (user.name, [post.title for post in user.posts]) for user in users
        ]
# end::joined-load[]


@idiom("blob/save-and-load")
# tag::save-pickle[]
def save_pickle(data):
    with Session(engine) as session, session.begin():
        session.add(
            PickledUser(name="John Doe", email="john@example.com", data=data)
        )
    with Session(engine) as session:
        return (
            session.exec(
                select(PickledUser).where(
                    PickledUser.email == "john@example.com"
                )
            )
            .one()
            .data
        )
# end::save-pickle[]


@idiom("blob/json")
# tag::save-json[]
def save_json(data):
    with Session(engine) as session, session.begin():
        session.add(
            JsonUser(name="John Doe", email="john@example.com", profile=data)
        )
    with Session(engine) as session:
        return (
            session.exec(
                select(JsonUser).where(JsonUser.email == "john@example.com")
            )
            .one()
            .profile
        )
# end::save-json[]


@trap("blob/change-in-place")
# tag::change-json[]
def change_json():
    with Session(engine) as session, session.begin():
        user = session.exec(
            select(JsonUser).where(JsonUser.email == "john@example.com")
        ).one()
        user.profile["city"] = "Seoul"
# end::change-json[]


@idiom("blob/change-in-place")
# tag::change-tracked[]
def change_tracked():
    with Session(engine) as session, session.begin():
        user = session.exec(
            select(TrackedUser).where(TrackedUser.email == "john@example.com")
        ).one()
        user.profile["city"] = "Seoul"
# end::change-tracked[]


@trap("blob/hostile-bytes")
# tag::load-hostile[]
def load_hostile():
    with Session(engine) as session:
        return session.get(PickledUser, 1).data
# end::load-hostile[]


@idiom("connection/add-and-list")
# tag::add-and-list[]
def add_and_list():
    engine = create_engine(os.environ["DATABASE_URL"])
    with Session(engine) as session, session.begin():
        session.add(User(name="John Doe", age=25))
    with Session(engine) as session:
        return [(user.name, user.age) for user in session.exec(select(User))]
# end::add-and-list[]


@trap("from-python/invalid-value")
# tag::store-invalid[]
def store_invalid():
    with Session(engine) as session, session.begin():
        # A table's class checks nothing, whatever its annotations say.
        session.add(User(name="John Doe", age="twenty-five"))
# end::store-invalid[]


@idiom("from-python/invalid-value")
# tag::validate-first[]
def validate_first():
    try:
        new = NewUser(name="John Doe", age="twenty-five")
    except ValidationError:
        return
    with Session(engine) as session, session.begin():
        session.add(User.from_orm(new))
# end::validate-first[]
