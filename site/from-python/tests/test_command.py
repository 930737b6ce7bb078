"""The command says in one line what is wrong, and which Python it needs."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from recording import interpreter

RECORD = Path(__file__).parent.parent / "record.py"


class CommandTest(unittest.TestCase):
    def test_an_unknown_system_is_answered_with_those_that_there_are(self):
        ended = subprocess.run(
            [sys.executable, RECORD, "hibernate"], capture_output=True, text=True, check=False
        )
        self.assertEqual(2, ended.returncode)
        self.assertEqual(
            "There is no system 'hibernate'. There are: "
            "sqlalchemy sqlmodel django peewee pony sqlobject pickle authlib\n",
            ended.stderr,
        )

    def test_a_system_by_itself_is_compared(self):
        ended = subprocess.run(
            [sys.executable, RECORD, "pickle"], capture_output=True, text=True, check=False
        )
        self.assertEqual((0, "as approved: pickle\n"), (ended.returncode, ended.stdout))


class InterpreterTest(unittest.TestCase):
    def test_this_interpreter_has_every_library_in_its_recorded_version(self):
        self.assertIsNone(interpreter.problem())

    def test_another_version_and_a_missing_library_are_named(self):
        self.assertEqual("peewee is 3.14.10, recorded was 0.1", self.problem_with("peewee==0.1"))
        self.assertEqual("nosuchlibrary 1 is missing", self.problem_with("nosuchlibrary==1"))

    def problem_with(self, requirement):
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
            file.write(requirement + "\n")
            file.flush()
            with mock.patch.object(interpreter, "REQUIREMENTS", Path(file.name)):
                return interpreter.problem()


if __name__ == "__main__":
    unittest.main()
