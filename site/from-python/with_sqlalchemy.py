"""The examples with SQLAlchemy, in the declarative style of its manual."""

# tag::models[]
import os

from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    String,
    create_engine,
    func,
    select,
)
from sqlalchemy.orm import Session, declarative_base, relationship

Base = declarative_base()


class User(Base):
    __tablename__ = "users"

    id = Column(Integer, primary_key=True)
    name = Column(String)
    email = Column(String)
    age = Column(Integer)
    posts = relationship("Post", back_populates="user", order_by="Post.id")


class Post(Base):
    __tablename__ = "posts"

    id = Column(Integer, primary_key=True)
    title = Column(String)
    content = Column(String)
    user_id = Column(ForeignKey("users.id"))
    user = relationship("User", back_populates="posts")
# end::models[]


# tag::cascade-models[]
CascadeBase = declarative_base()


class CascadeUser(CascadeBase):
    __tablename__ = "users"

    id = Column(Integer, primary_key=True)
    name = Column(String)
    posts = relationship("CascadePost", cascade="all, delete-orphan")


class CascadePost(CascadeBase):
    __tablename__ = "posts"

    id = Column(Integer, primary_key=True)
    user_id = Column(ForeignKey("users.id"))
# end::cascade-models[]


# tag::blob-models[]
from sqlalchemy import JSON, PickleType
from sqlalchemy.ext.mutable import MutableDict


class PickledUser(declarative_base()):
    __tablename__ = "users"

    id = Column(Integer, primary_key=True)
    name = Column(String)
    email = Column(String)
    data = Column(PickleType)


class JsonUser(declarative_base()):
    __tablename__ = "users"

    id = Column(Integer, primary_key=True)
    name = Column(String)
    email = Column(String)
    profile = Column(JSON)


class TrackedUser(declarative_base()):
    __tablename__ = "users"

    id = Column(Integer, primary_key=True)
    email = Column(String)
    profile = Column(MutableDict.as_mutable(JSON))
# end::blob-models[]

from sqlalchemy.orm import joinedload, raiseload, selectinload, subqueryload
from sqlalchemy.orm.attributes import flag_modified

from recording.approaches import alternative, idiom, trap

engine = create_engine(os.environ["DATABASE_URL"], future=True)


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
        # The commit has expired every attribute: what follows reads the rows
        # again.
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
        user = session.scalars(select(User).filter_by(name="John Doe")).one()
        return [post.title for post in user.posts]
# end::read-posts[]


@alternative("relationship/find-user-and-read-posts")
# tag::read-posts-twice[]
def read_posts_twice():
    with Session(engine) as session:
        user = session.scalars(select(User).filter_by(name="John Doe")).one()
        first = [post.title for post in user.posts]
        second = [post.title for post in user.posts]
        assert first == second
        return second
# end::read-posts-twice[]


@trap("relationship/find-user-and-read-posts")
# tag::after-session[]
def after_session():
    with Session(engine) as session:
        user = session.scalars(select(User).filter_by(name="John Doe")).one()
    return [post.title for post in user.posts]
# end::after-session[]


@trap("relationship/list-users-with-posts")
# tag::lazy[]
def lazy():
    with Session(engine) as session:
        users = session.scalars(select(User).order_by(User.id))
        return [
            (user.name, [post.title for post in user.posts]) for user in users
        ]
# end::lazy[]


@idiom("relationship/list-users-with-posts")
# tag::selectin-load[]
def selectin_load():
    with Session(engine) as session:
        users = session.scalars(
            select(User).options(selectinload(User.posts)).order_by(User.id)
        )
        return [
            (user.name, [post.title for post in user.posts]) for user in users
        ]
# end::selectin-load[]


@alternative("relationship/list-users-with-posts")
# tag::joined-load[]
def joined_load():
    with Session(engine) as session:
        query = select(User).options(joinedload(User.posts)).order_by(User.id)
        # The rows repeat each user; unique() is required, and an error says so
        # when it is left out.
        return [
            (user.name, [post.title for post in user.posts])
            for user in session.scalars(query).unique()
        ]
# end::joined-load[]


@alternative("relationship/list-users-with-posts")
# tag::subquery-load[]
def subquery_load():
    with Session(engine) as session:
        users = session.scalars(
            select(User).options(subqueryload(User.posts)).order_by(User.id)
        )
        return [
            (user.name, [post.title for post in user.posts]) for user in users
        ]
# end::subquery-load[]


@alternative("relationship/list-users-with-posts")
# tag::raise-load[]
def raise_load():
    with Session(engine) as session:
        # Nothing is loaded behind one's back: who forgot to fetch learns it
        # here.
        users = session.scalars(
            select(User).options(raiseload(User.posts)).order_by(User.id)
        )
        return [
            (user.name, [post.title for post in user.posts]) for user in users
        ]
# end::raise-load[]


@idiom("relationship/count-posts")
# tag::count-in-sql[]
def count_in_sql():
    with Session(engine) as session:
        query = (
            select(User.name, func.count(Post.id))
            .outerjoin(User.posts)
            .group_by(User.id)
            .order_by(User.id)
        )
        return session.execute(query).all()
# end::count-in-sql[]


@idiom("blob/save-and-load")
# tag::save-pickle[]
def save_pickle(data):
    with Session(engine) as session, session.begin():
        session.add(
            PickledUser(name="John Doe", email="john@example.com", data=data)
        )
    with Session(engine) as session:
        return (
            session.scalars(
                select(PickledUser).filter_by(email="john@example.com")
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
            session.scalars(
                select(JsonUser).filter_by(email="john@example.com")
            )
            .one()
            .profile
        )
# end::save-json[]


@trap("blob/change-in-place")
# tag::change-pickle[]
def change_pickle():
    with Session(engine) as session, session.begin():
        user = session.scalars(
            select(PickledUser).filter_by(email="john@example.com")
        ).one()
        user.data["city"] = "Seoul"
# end::change-pickle[]


@trap("blob/change-in-place")
# tag::change-json[]
def change_json():
    with Session(engine) as session, session.begin():
        user = session.scalars(
            select(JsonUser).filter_by(email="john@example.com")
        ).one()
        user.profile["city"] = "Seoul"
# end::change-json[]


@idiom("blob/change-in-place")
# tag::change-tracked[]
def change_tracked():
    with Session(engine) as session, session.begin():
        user = session.scalars(
            select(TrackedUser).filter_by(email="john@example.com")
        ).one()
        user.profile["city"] = "Seoul"
# end::change-tracked[]


@idiom("blob/replace-with-equal")
# tag::set-equal[]
def set_equal():
    with Session(engine) as session, session.begin():
        user = session.scalars(
            select(JsonUser).filter_by(email="john@example.com")
        ).one()
        user.profile = dict(user.profile)
# end::set-equal[]


@trap("from-python/change-nested")
# tag::change-tracked-nested[]
def change_tracked_nested():
    with Session(engine) as session, session.begin():
        user = session.scalars(
            select(TrackedUser).filter_by(email="john@example.com")
        ).one()
        # The tracked dictionary tells of its own items only, not of what is
        # inside of them.
        user.profile["address"]["city"] = "Seoul"
# end::change-tracked-nested[]


@idiom("from-python/change-nested")
# tag::change-and-flag[]
def change_and_flag():
    with Session(engine) as session, session.begin():
        user = session.scalars(
            select(TrackedUser).filter_by(email="john@example.com")
        ).one()
        user.profile["address"]["city"] = "Seoul"
        flag_modified(user, "profile")
# end::change-and-flag[]


@trap("blob/hostile-bytes")
# tag::load-hostile[]
def load_hostile():
    with Session(engine) as session:
        return session.get(PickledUser, 1).data
# end::load-hostile[]


@idiom("connection/add-and-list")
# tag::add-and-list[]
def add_and_list():
    engine = create_engine(os.environ["DATABASE_URL"], future=True)
    with Session(engine) as session, session.begin():
        session.add(User(name="John Doe", age=25))
    with Session(engine) as session:
        return session.execute(select(User.name, User.age)).all()
# end::add-and-list[]


@idiom("from-python/change-two-columns")
# tag::change-two-columns[]
def change_two_columns():
    with Session(engine) as session, session.begin():
        user = session.get(User, 1)
        user.name = "Jane Doe"
        user.age = 26
# end::change-two-columns[]


@idiom("from-python/lost-update")
# tag::two-sessions[]
def two_sessions():
    with Session(engine) as one, Session(engine) as other:
        john, the_same_john = one.get(User, 1), other.get(User, 1)
        john.age = 26
        one.commit()
        the_same_john.email = "doe@example.com"
        other.commit()
# end::two-sessions[]


@trap("from-python/load-twice")
# tag::get-without-keeping[]
def get_without_keeping():
    with Session(engine) as session:
        # Nobody holds the first user, so that Python frees it and the session
        # forgets it.
        return [session.get(User, 1).name, session.get(User, 1).name]
# end::get-without-keeping[]


@idiom("from-python/load-twice")
# tag::get-and-keep[]
def get_and_keep():
    with Session(engine) as session:
        first = session.get(User, 1)
        second = session.get(User, 1)
        return [first.name, second.name]
# end::get-and-keep[]


@trap("from-python/delete-user")
# tag::delete-user[]
def delete_user():
    with Session(engine) as session, session.begin():
        session.delete(session.get(User, 1))
# end::delete-user[]


@idiom("from-python/delete-user")
# tag::delete-with-cascade[]
def delete_with_cascade():
    with Session(engine) as session, session.begin():
        session.delete(session.get(CascadeUser, 1))
# end::delete-with-cascade[]
