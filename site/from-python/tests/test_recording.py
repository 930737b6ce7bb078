"""The recorder hears what is sent, as it is sent."""

import os
import sqlite3
import tempfile
import unittest
from contextlib import closing
from pathlib import Path

from recording import approved, blog, driver, observe

driver.install()


class DriverTest(unittest.TestCase):
    def setUp(self):
        connection = sqlite3.connect(":memory:")
        self.addCleanup(connection.close)
        connection.execute("create table t (a)")
        self.connection = connection

    def heard(self, act):
        with driver.listening() as executions:
            act()
        return [(each.sql, each.batch, each.rows, each.failed) for each in executions]

    def test_the_text_is_heard_without_the_parameters(self):
        heard = self.heard(lambda: self.connection.execute("insert into t\n  values (?)", ("secret",)))
        self.assertEqual([("insert into t values (?)", 1, 1, False)], heard)

    def test_a_batch_is_one_execution(self):
        heard = self.heard(
            lambda: self.connection.executemany("insert into t values (?)", iter([(1,), (2,)]))
        )
        self.assertEqual([("insert into t values (?)", 2, 2, False)], heard)

    def test_rows_are_counted_however_they_are_fetched(self):
        self.connection.executemany("insert into t values (?)", [(1,), (2,), (3,)])
        for fetch in (
            lambda cursor: cursor.fetchall(),
            lambda cursor: list(cursor),
            lambda cursor: [cursor.fetchone() for _ in range(4)],
            lambda cursor: [cursor.fetchmany(2), cursor.fetchmany(2)],
        ):
            heard = self.heard(lambda: fetch(self.connection.execute("select a from t")))
            self.assertEqual([("select a from t", 1, 3, False)], heard)

    def test_what_fails_is_heard_as_failed(self):
        def act():
            with self.assertRaises(sqlite3.OperationalError):
                self.connection.cursor().execute("select b from t")

        self.assertEqual([("select b from t", 1, 0, True)], self.heard(act))

    def test_transactions_and_settings_are_not_heard(self):
        def act():
            for sql in ("PRAGMA foreign_keys = ON", "BEGIN IMMEDIATE", "COMMIT"):
                self.connection.execute(sql)

        self.assertEqual([], self.heard(act))

    def test_our_own_connection_is_not_heard(self):
        def act():
            with closing(driver.connect_unheard(":memory:")) as own:
                own.execute("select 1")

        self.assertEqual([], self.heard(act))


class StatementTest(unittest.TestCase):
    def test_literals_lose_their_values_and_nothing_else(self):
        for sql, expected in (
            (
                "INSERT INTO users (name, age) VALUES ('O''Brien', 25)",
                "INSERT INTO users (name, age) VALUES ('literal', 'literal')",
            ),
            (
                "UPDATE users SET name = ('a') WHERE id = (1)",
                "UPDATE users SET name = ('literal') WHERE id = ('literal')",
            ),
            (
                "SELECT users.id FROM users WHERE 1 = 1 ORDER BY id",
                "SELECT users.id FROM users WHERE 1 = 1 ORDER BY id",
            ),
        ):
            self.assertEqual(expected, observe.without_values(sql))


class BlogTest(unittest.TestCase):
    def test_john_doe_is_the_first_user_and_has_the_two_posts_of_the_example(self):
        sample = blog.users_with_posts(10)
        self.assertEqual(("John Doe", 25), (sample.users[0].name, sample.users[0].age))
        self.assertEqual(["First Post", "Second Post"], sample.titles_of(sample.users[0]))
        self.assertEqual((10, 30), (len(sample.users), len(sample.posts)))

    def test_a_database_holds_the_rows_in_the_migrated_schema(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "blog.db")
            blog.create(path, blog.users_with_posts(250))
            with closing(driver.connect_unheard(path)) as connection:
                counts = [
                    connection.execute(f"select count(*) from {t}").fetchone()[0]
                    for t in ("users", "posts", "tags")
                ]
        self.assertEqual([250, 750, 0], counts)


class ApprovedTest(unittest.TestCase):
    def test_a_difference_names_the_observation_and_both_values(self):
        observations = approved.read("sqlalchemy")
        changed = {**observations[0], "count": 99}
        lines = approved.differences("sqlalchemy", [changed, *observations[1:]])
        self.assertEqual(
            [
                "sqlalchemy: relationship/create-user-with-posts append at 2",
                "  -count: 5",
                "  +count: 99",
            ],
            lines,
        )

    def test_a_missing_and_a_new_observation_are_told_apart(self):
        observations = approved.read("pickle")
        new = {**observations[0], "approach": "another"}
        lines = approved.differences("pickle", [*observations[1:], new])
        self.assertIn("  is approved, but no approach does it any more", lines)
        self.assertIn("  is not approved yet", lines)

    def test_the_order_counts(self):
        observations = approved.read("pickle")
        self.assertEqual(
            ["pickle: the same observations in another order"],
            approved.differences("pickle", observations[::-1]),
        )

    def test_the_same_is_no_difference_and_is_written_alike(self):
        for file in sorted(approved.FOLDER.glob("*.json")):
            observations = approved.read(file.stem)
            self.assertEqual([], approved.differences(file.stem, observations))
            self.assertEqual(file.read_text(encoding="utf-8"), approved.text(observations))


class RegionTest(unittest.TestCase):
    """The site shows the region that has an approach's name."""

    def test_every_approach_has_its_region_and_every_region_is_closed(self):
        home = Path(__file__).parent.parent
        for file in sorted(approved.FOLDER.glob("*.json")):
            source = (home / f"with_{file.stem}.py").read_text(encoding="utf-8")
            for approach in {each["approach"] for each in approved.read(file.stem)}:
                self.assertEqual(1, source.count(f"# tag::{approach}[]\n"), f"{file.stem} {approach}")
            self.assertEqual(source.count("# tag::"), source.count("# end::"), file.stem)


if __name__ == "__main__":
    unittest.main()
