"""Finds the Python that has the libraries: Debian's packages belong to Debian's interpreter, not to any other."""

import importlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

REQUIREMENTS = Path(__file__).parent.parent / "requirements.txt"

PACKAGES = "python3-sqlalchemy python3-sqlmodel python3-django python3-peewee python3-pony python3-sqlobject python3-authlib"

_RESTARTED = "WORKBOOK_PYTHON_RESTARTED"


def require():
    """Goes on in this interpreter if it has the libraries, else starts the same command in one that has.

    Ends the process with exit code 2 and one line when there is none.
    """
    missing = problem()
    if missing is None:
        return
    if _RESTARTED not in os.environ:
        for python in _others():
            if _has_the_libraries(python):
                os.environ[_RESTARTED] = "1"
                os.execv(python, [python, *sys.orig_argv[1:]])
    sys.exit(_refuse(missing))


def problem():
    """What this interpreter lacks, in a few words; None when it has every library in the recorded version."""
    for library, wanted in required().items():
        try:
            found = _version(library)
        except ImportError:
            return f"{library} {wanted} is missing"
        if found != wanted:
            return f"{library} is {found}, recorded was {wanted}"
    return None


def required():
    """The version of each library that the approved observations hold for."""
    lines = REQUIREMENTS.read_text(encoding="utf-8").splitlines()
    return dict(re.findall(r"^(\w+)==(\S+)$", "\n".join(lines), re.MULTILINE))


def _version(library):
    # Not importlib.metadata: Debian's sqlmodel gives its version there as 0.
    module = importlib.import_module(library.lower())
    if library == "SQLObject":
        return importlib.import_module("sqlobject.__version__").version
    return str(getattr(module, "__version__"))


def _others():
    candidates = ["/usr/bin/python3", shutil.which("python3"), shutil.which("python")]
    return [each for each in dict.fromkeys(candidates) if each and os.access(each, os.X_OK)]


def _has_the_libraries(python):
    check = "import sys; from recording import interpreter; sys.exit(interpreter.problem() is not None)"
    home = Path(__file__).parent.parent
    return subprocess.run([python, "-c", check], cwd=home, capture_output=True, check=False).returncode == 0


def _refuse(missing):
    print(
        f"No Python here has the libraries that were recorded ({missing}). "
        f"On Debian 12: apt-get install {PACKAGES}; elsewhere: pip install -r {os.path.relpath(REQUIREMENTS)}",
        file=sys.stderr,
    )
    return 2
