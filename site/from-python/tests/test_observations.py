"""What the Python libraries do, claim by claim, over the approved observations.

record.py proves that the files are what happens today; these say what is in them, so that nobody approves a changed
figure without meeting the sentence that rests on it.
"""

import json
import re
import unittest
from pathlib import Path

from recording import approved, interpreter
from record import SYSTEMS

CHAPTERS = Path(__file__).parents[3] / "chapters"
FOLDERS = [Path(__file__).parents[2] / language / "from-python" for language in ("en", "ko")]

CREATE = "relationship/create-user-with-posts"
FIND = "relationship/find-user-and-read-posts"
LIST = "relationship/list-users-with-posts"
COUNT = "relationship/count-posts"
CHANGE = "blob/change-in-place"
NESTED = "from-python/change-nested"
HOSTILE = "blob/hostile-bytes"
TWO_COLUMNS = "from-python/change-two-columns"
LOST_UPDATE = "from-python/lost-update"
DELETE = "from-python/delete-user"
FUNCTIONS = "from-python/authlib-functions"


class ObservationTest(unittest.TestCase):
    """Finds approved observations."""

    @classmethod
    def setUpClass(cls):
        cls.all = {
            (system, each["scenario"], each["approach"], each["size"]): each
            for system in SYSTEMS
            for each in approved.read(system)
        }

    def observed(self, system, scenario, approach, size=1):
        return self.all[system, scenario, approach, size]

    def assert_growth(self, system, scenario, approach, at_10, at_250):
        with self.subTest(system=system, approach=approach):
            small, large = (self.observed(system, scenario, approach, size) for size in (10, 250))
            self.assertEqual(("ok", "ok"), (small["outcome"], large["outcome"]))
            self.assertEqual((at_10, at_250), (small["count"], large["count"]))

    def assert_ends(self, outcome, *which):
        with self.subTest(which=which):
            self.assertEqual(outcome, self.observed(*which)["outcome"].split(":")[0])

    def sql(self, *which):
        return [group["sql"] for group in self.observed(*which)["statements"]]


class ListUsersWithPosts(ObservationTest):
    def test_one_statement_for_each_user_where_posts_are_loaded_lazily(self):
        for system in ("sqlalchemy", "sqlmodel", "django", "peewee"):
            self.assert_growth(system, LIST, "lazy", 11, 251)

    def test_pony_loads_the_posts_of_all_other_users_with_those_of_the_second(self):
        self.assert_growth("pony", LIST, "lazy", 3, 3)

    def test_sqlobject_loads_each_post_by_itself(self):
        self.assert_growth("sqlobject", LIST, "lazy", 41, 1001)

    def test_cures_send_as_many_statements_for_many_users_as_for_few(self):
        for system, approach, count in (
            ("sqlalchemy", "selectin-load", 2),
            ("sqlalchemy", "joined-load", 1),
            ("sqlalchemy", "subquery-load", 2),
            ("sqlmodel", "selectin-load", 2),
            ("sqlmodel", "joined-load", 1),
            ("django", "prefetch-related", 2),
            ("peewee", "prefetch-posts", 2),
            ("peewee", "join-and-group", 1),
            ("pony", "prefetch-posts", 2),
            ("sqlobject", "two-selects", 2),
        ):
            self.assert_growth(system, LIST, approach, count, count)

    def test_another_question_to_the_collection_loses_the_batch(self):
        self.assert_growth("django", LIST, "prefetch-and-filter", 12, 252)
        self.assert_growth("pony", LIST, "order-in-sql", 11, 251)
        self.assert_growth("pony", COUNT, "count-each", 11, 251)

    def test_raiseload_and_a_missing_unique_are_errors(self):
        self.assert_ends("InvalidRequestError", "sqlalchemy", LIST, "raise-load", 10)
        self.assert_ends("InvalidRequestError", "sqlmodel", LIST, "joined-load-without-unique", 10)

    def test_users_and_posts_are_as_many_as_in_java(self):
        file = CHAPTERS / "hibernate/approved/sqlite/relationship/list-users-with-posts.json"
        java = {each["size"]: each["result"] for each in json.loads(file.read_text(encoding="utf-8"))}
        compared = [
            (each["result"], java[each["size"]])
            for each in self.all.values()
            if each["scenario"] == LIST and each["outcome"] == "ok"
        ]
        self.assertGreater(len(compared), 20)
        for python, expected in compared:
            self.assertEqual(expected, python)


class CreateUserWithPosts(ObservationTest):
    def test_john_doe_and_his_two_posts_are_three_inserts(self):
        for system, approach in (
            ("sqlalchemy", "append-and-flush"),
            ("sqlmodel", "append-and-flush"),
            ("django", "append"),
            ("peewee", "create"),
            ("pony", "append"),
        ):
            with self.subTest(system=system):
                observation = self.observed(system, CREATE, approach, 2)
                self.assertEqual(("ok", 3), (observation["outcome"], observation["count"]))
                self.assertEqual({"insert"}, {group["kind"] for group in observation["statements"]})

    def test_after_a_commit_sqlalchemy_reads_the_rows_again(self):
        for system in ("sqlalchemy", "sqlmodel"):
            kinds = [group["kind"] for group in self.observed(system, CREATE, "append", 2)["statements"]]
            self.assertEqual(["insert", "insert", "select", "select"], kinds)

    def test_sqlobject_reads_each_row_that_it_has_inserted(self):
        self.assertEqual(6, self.observed("sqlobject", CREATE, "create", 2)["count"])

    def test_what_is_appended_to_the_collection_of_sqlobject_or_peewee_is_refused_or_lost(self):
        self.assert_ends("TypeError", "sqlobject", CREATE, "append", 2)
        self.assert_ends("AttributeError", "peewee", CREATE, "append", 2)
        lost = self.observed("sqlobject", CREATE, "append-others", 2)
        self.assertEqual(("wrong result", 0), (lost["outcome"], lost["result"]["posts"]))

    def test_djangos_bulk_create_does_not_learn_the_ids_on_sqlite(self):
        self.assert_ends("wrong result", "django", CREATE, "bulk-create", 2)


class FindUserAndReadPosts(ObservationTest):
    def test_the_posts_are_a_second_statement(self):
        for system in ("sqlalchemy", "sqlmodel", "django", "peewee", "pony"):
            self.assert_growth(system, FIND, "read-posts", 2, 2)
        self.assert_growth("sqlobject", FIND, "read-posts", 4, 4)

    def test_only_where_a_collection_is_kept_the_second_reading_is_free(self):
        self.assert_growth("sqlalchemy", FIND, "read-posts-twice", 2, 2)
        self.assert_growth("django", FIND, "read-posts-twice", 3, 3)
        self.assert_growth("peewee", FIND, "read-posts-twice", 3, 3)
        self.assert_growth("sqlobject", FIND, "read-posts-twice", 5, 5)

    def test_after_the_session_a_unit_of_work_refuses_and_the_others_connect_again(self):
        self.assert_ends("DetachedInstanceError", "sqlalchemy", FIND, "after-session", 10)
        self.assert_ends("DetachedInstanceError", "sqlmodel", FIND, "after-session", 10)
        self.assert_ends("DatabaseSessionIsOver", "pony", FIND, "after-session", 10)
        for system in ("django", "peewee", "sqlobject"):
            self.assert_ends("ok", system, FIND, "after-close", 10)


class ChangeInsideTheBlob(ObservationTest):
    def test_lost_without_a_word(self):
        for system, approach in (
            ("sqlalchemy", "change-pickle"),
            ("sqlalchemy", "change-json"),
            ("sqlmodel", "change-json"),
            ("django", "change-without-save"),
            ("peewee", "change-and-save-dirty"),
            ("sqlobject", "change-json"),
        ):
            observation = self.observed(system, CHANGE, approach)
            with self.subTest(system=system, approach=approach):
                self.assertEqual(("wrong result", 1), (observation["outcome"], observation["count"]))

    def test_noticed_by_mutable_dict_and_by_pony_and_written_by_an_explicit_save(self):
        for system, approach in (
            ("sqlalchemy", "change-tracked"),
            ("sqlmodel", "change-tracked"),
            ("pony", "change-json"),
            ("django", "change-and-save"),
            ("peewee", "change-and-save"),
            ("sqlobject", "assign-json"),
        ):
            self.assert_ends("ok", system, CHANGE, approach)

    def test_an_equal_map_is_written_by_all_but_sqlalchemy(self):
        scenario = "blob/replace-with-equal"
        self.assertEqual(1, self.observed("sqlalchemy", scenario, "set-equal")["count"])
        for system, approach in (
            ("django", "save-equal"),
            ("peewee", "save-equal"),
            ("pony", "set-equal"),
            ("sqlobject", "assign-equal"),
        ):
            with self.subTest(system=system):
                self.assertEqual(2, self.observed(system, scenario, approach)["count"])

    def test_one_level_deeper_mutable_dict_loses_it_and_pony_does_not(self):
        self.assert_ends("wrong result", "sqlalchemy", NESTED, "change-tracked-nested")
        self.assert_ends("ok", "sqlalchemy", NESTED, "change-and-flag")
        self.assert_ends("ok", "pony", NESTED, "change-nested")


class HostileBytes(ObservationTest):
    def test_whoever_unpickles_runs_the_code(self):
        for system in ("sqlalchemy", "sqlmodel", "django", "peewee", "pony", "sqlobject", "pickle"):
            with self.subTest(system=system):
                self.assertEqual(1, self.observed(system, HOSTILE, "load-hostile")["result"]["codeRan"])

    def test_an_unpickler_that_imports_nothing_and_json_refuse(self):
        for approach in ("refuse-hostile", "parse-as-json"):
            result = self.observed("pickle", HOSTILE, approach)["result"]
            self.assertEqual({"codeRan": 0, "rowsUntouched": 1}, result)


class Updates(ObservationTest):
    def test_django_and_peewee_write_every_column_unless_told_otherwise(self):
        for system, approach in (("django", "save-all"), ("peewee", "save-all")):
            self.assertIn('"email" = ?', self.sql(system, TWO_COLUMNS, approach)[-1])
        for system, approach in (("django", "save-two"), ("peewee", "save-dirty")):
            self.assertNotIn('"email" = ?', self.sql(system, TWO_COLUMNS, approach)[-1])

    def test_and_lose_an_update_by_it(self):
        for system in ("django", "peewee"):
            self.assert_ends("wrong result", system, LOST_UPDATE, "save-over")
            self.assert_ends("ok", system, LOST_UPDATE, "save-own-fields")
        self.assert_ends("ok", "sqlalchemy", LOST_UPDATE, "two-sessions")

    def test_pony_asks_for_the_values_that_were_read(self):
        self.assertTrue(self.sql("pony", TWO_COLUMNS, "change-two-columns")[-1].endswith('WHERE "id" = ?'))
        read = self.sql("pony", TWO_COLUMNS, "read-then-change")[-1]
        self.assertTrue(read.endswith('WHERE "id" = ? AND "name" = ? AND "age" = ?'))

    def test_sqlobject_sends_an_update_at_each_assignment(self):
        self.assertEqual(3, self.observed("sqlobject", TWO_COLUMNS, "assign-twice")["count"])
        self.assertEqual(2, self.observed("sqlobject", TWO_COLUMNS, "set-both")["count"])

    def test_the_identity_map_of_sqlalchemy_forgets_what_nobody_holds(self):
        self.assertEqual(
            2, self.observed("sqlalchemy", "from-python/load-twice", "get-without-keeping")["count"]
        )
        self.assertEqual(1, self.observed("sqlalchemy", "from-python/load-twice", "get-and-keep")["count"])
        self.assertEqual(1, self.observed("pony", "from-python/load-twice", "get-twice")["count"])

    def test_sqlmodel_stores_what_its_annotations_forbid(self):
        self.assert_ends("wrong result", "sqlmodel", "from-python/invalid-value", "store-invalid")
        self.assert_ends("ok", "sqlmodel", "from-python/invalid-value", "validate-first")


class DeleteUser(ObservationTest):
    def test_sqlalchemy_takes_the_user_from_the_posts_first(self):
        self.assert_ends("IntegrityError", "sqlalchemy", DELETE, "delete-user", 10)
        self.assertIn(
            "UPDATE posts SET user_id=? WHERE posts.id = ?", self.sql("sqlalchemy", DELETE, "delete-user", 10)
        )

    def test_peewee_and_sqlobject_leave_the_posts_behind(self):
        for system in ("peewee", "sqlobject"):
            left = self.observed(system, DELETE, "delete-user", 10)
            self.assertEqual(("wrong result", {"users": 0, "posts": 2}), (left["outcome"], left["result"]))

    def test_the_others_and_the_cures_delete_them(self):
        for system, approach in (
            ("sqlalchemy", "delete-with-cascade"),
            ("django", "delete-user"),
            ("peewee", "delete-recursively"),
            ("pony", "delete-user"),
            ("sqlobject", "delete-with-cascade"),
        ):
            self.assert_ends("ok", system, DELETE, approach, 10)


class Authlib(ObservationTest):
    def test_functions_exist_for_sqlalchemy_classes_for_django_and_nothing_for_pony(self):
        self.assert_ends("ok", "authlib", FUNCTIONS, "sqlalchemy-functions")
        self.assert_ends("ok", "authlib", FUNCTIONS, "django-classes")
        self.assert_ends("ModuleNotFoundError", "authlib", FUNCTIONS, "pony-integration")
        self.assert_ends("ok", "authlib", FUNCTIONS, "pony-by-hand")

    def test_save_token_commits_the_session_it_is_given(self):
        self.assert_ends("wrong result", "authlib", "from-python/authlib-rollback", "sqlalchemy-rollback")
        self.assert_ends("ok", "authlib", "from-python/authlib-rollback", "django-rollback")
        self.assert_ends("ok", "authlib", "from-python/authlib-rollback", "pony-rollback")


class Everywhere(ObservationTest):
    def test_no_value_is_in_the_text_of_a_statement(self):
        for (system, *_), observation in self.all.items():
            for group in observation["statements"]:
                for value in ("John", "Post ", "Hello", "example.com", "Seoul", "a-token", "a-client"):
                    self.assertNotIn(value, group["sql"], system)

    def test_a_trap_is_not_an_idiom_too_and_every_system_has_one_of_each(self):
        for system in SYSTEMS:
            roles = {each["role"] for key, each in self.all.items() if key[0] == system}
            self.assertLessEqual({"trap", "idiom"}, roles, system)

    def test_an_idiom_ends_well(self):
        for key, observation in self.all.items():
            if observation["role"] == "idiom":
                self.assertEqual("ok", observation["outcome"], key)


class Pages(unittest.TestCase):
    """What the pages owe the scripts: versions are the one thing they type, and every region is for them."""

    def test_every_region_is_shown(self):
        scripts = Path(__file__).parent.parent
        for folder in FOLDERS:
            text = "".join(page.read_text(encoding="utf-8") for page in sorted(folder.glob("*.md")))
            for script in [*scripts.glob("with_*.py"), scripts / "detonator.py"]:
                system = script.stem.removeprefix("with_")
                for tag in re.findall(r"# tag::(\S+)\[\]", script.read_text(encoding="utf-8")):
                    shown = f"python {script.name}#{tag}\n" in text or f" {system} {tag}\n" in text
                    self.assertTrue(shown, f"{script.name}#{tag} in {folder}")

    def test_each_page_names_the_recorded_versions(self):
        required = {library.lower(): version for library, version in interpreter.required().items()}
        pages = [
            (folder / f"{system}.md", required[system])
            for folder in FOLDERS
            for system in required
            if system != "pydantic"
        ]
        pages += [
            (folder / "index.md", required[system])
            for folder in FOLDERS
            for system in required
            if system != "pydantic"
        ]
        for page, version in pages:
            self.assertIn(version, page.read_text(encoding="utf-8"), page)


if __name__ == "__main__":
    unittest.main()
