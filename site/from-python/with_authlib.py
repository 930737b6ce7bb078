"""The three functions that Authlib's server asks of a store: find a client, find a token, save a token."""

import os
from types import SimpleNamespace

URL = os.environ["DATABASE_URL"]
TOKEN = {
    "token_type": "Bearer",
    "access_token": "a-token",
    "scope": "profile",
    "expires_in": 3600,
}

# tag::sqlalchemy-models[]
from authlib.integrations.sqla_oauth2 import (
    OAuth2ClientMixin,
    OAuth2TokenMixin,
    create_query_client_func,
    create_query_token_func,
    create_save_token_func,
)
from sqlalchemy import Column, Integer, create_engine
from sqlalchemy.orm import Session, declarative_base

Base = declarative_base()


class SqlAlchemyClient(Base, OAuth2ClientMixin):
    __tablename__ = "oauth2_client"

    id = Column(Integer, primary_key=True)


class SqlAlchemyToken(Base, OAuth2TokenMixin):
    __tablename__ = "oauth2_token"

    id = Column(Integer, primary_key=True)
    user_id = Column(Integer)


engine = create_engine(URL, future=True)
# end::sqlalchemy-models[]

# tag::django-models[]
import django
from django.conf import settings

settings.configure(
    INSTALLED_APPS=[__name__],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": URL.removeprefix("sqlite:///"),
        }
    },
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
)
django.setup()

from authlib.integrations.django_oauth2 import (
    AuthorizationServer,
    RevocationEndpoint,
)
from django.db import connections, models


class DjangoClient(models.Model):
    client_id = models.CharField(max_length=48)
    user_id = models.IntegerField(null=True)

    class Meta:
        db_table = "oauth2_client"


class DjangoToken(models.Model):
    client_id = models.CharField(max_length=48)
    user_id = models.IntegerField(null=True)
    token_type = models.CharField(max_length=40)
    access_token = models.CharField(max_length=255)
    refresh_token = models.CharField(max_length=255, null=True)
    scope = models.TextField()
    expires_in = models.IntegerField()

    class Meta:
        db_table = "oauth2_token"
# end::django-models[]


# tag::pony-models[]
from pony.orm import Database, Optional, Required, db_session

db = Database()


class PonyClient(db.Entity):
    _table_ = "oauth2_client"

    client_id = Required(str)


class PonyToken(db.Entity):
    _table_ = "oauth2_token"

    client_id = Required(str)
    user_id = Optional(int)
    token_type = Required(str)
    access_token = Required(str)
    refresh_token = Optional(str, nullable=True)
    scope = Required(str)
    expires_in = Required(int)


db.bind(provider="sqlite", filename=URL.removeprefix("sqlite:///"))
db.generate_mapping(check_tables=False)
# end::pony-models[]

import importlib

from django.db import transaction
from pony.orm import flush, rollback

from recording.approaches import alternative, idiom, trap


def close():
    engine.dispose()
    connections.close_all()
    db.disconnect()


def request_of(client):
    """What Authlib hands to save_token: a request of a client, on nobody's behalf."""
    return SimpleNamespace(client=client, user=None)


@idiom("from-python/authlib-functions")
# tag::sqlalchemy-functions[]
def sqlalchemy_functions():
    with Session(engine) as session:
        query_client = create_query_client_func(session, SqlAlchemyClient)
        query_token = create_query_token_func(session, SqlAlchemyToken)
        save_token = create_save_token_func(session, SqlAlchemyToken)

        client = query_client("a-client")
        save_token(TOKEN, request_of(client))
        token = query_token("a-token", "access_token")
        return client.client_id, token.access_token
# end::sqlalchemy-functions[]


@idiom("from-python/authlib-functions")
# tag::django-classes[]
def django_classes():
    # Classes in the place of functions: the server finds clients and saves
    # tokens, an endpoint finds tokens.
    server = AuthorizationServer(DjangoClient, DjangoToken)
    endpoint = RevocationEndpoint(server)

    client = server.query_client("a-client")
    server.save_token(TOKEN, request_of(client))
    token = endpoint.query_token("a-token", "access_token")
    return client.client_id, token.access_token
# end::django-classes[]


@trap("from-python/authlib-functions")
# tag::pony-integration[]
def pony_integration():
    return [importlib.import_module("authlib.integrations.pony_oauth2")]
# end::pony-integration[]


# tag::pony-functions[]
def query_client(client_id):
    return PonyClient.get(client_id=client_id)


def query_token(token, token_type_hint):
    if token_type_hint == "refresh_token":
        return PonyToken.get(refresh_token=token)
    return PonyToken.get(access_token=token)


def save_token(token, request):
    PonyToken(
        client_id=request.client.client_id,
        user_id=request.user and request.user.id,
        **token
    )
# end::pony-functions[]


@alternative("from-python/authlib-functions")
# tag::pony-by-hand[]
@db_session
def pony_by_hand():
    client = query_client("a-client")
    save_token(TOKEN, request_of(client))
    token = query_token("a-token", "access_token")
    return client.client_id, token.access_token
# end::pony-by-hand[]


@trap("from-python/authlib-rollback")
# tag::sqlalchemy-rollback[]
def sqlalchemy_rollback():
    with Session(engine) as session:
        client = create_query_client_func(session, SqlAlchemyClient)("a-client")
        create_save_token_func(session, SqlAlchemyToken)(
            TOKEN, request_of(client)
        )
        session.rollback()  # too late: save_token has committed
# end::sqlalchemy-rollback[]


@idiom("from-python/authlib-rollback")
# tag::django-rollback[]
def django_rollback():
    server = AuthorizationServer(DjangoClient, DjangoToken)
    client = server.query_client("a-client")
    with transaction.atomic():
        server.save_token(TOKEN, request_of(client))
        transaction.set_rollback(True)
# end::django-rollback[]


@idiom("from-python/authlib-rollback")
# tag::pony-rollback[]
@db_session
def pony_rollback():
    save_token(TOKEN, request_of(query_client("a-client")))
    flush()
    rollback()
# end::pony-rollback[]
