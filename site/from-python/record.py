#!/usr/bin/env python3
"""Records what the Python libraries of "Coming from Python" really send to SQLite.

record.py             compares with the approved observations; exit code 1 when something differs
record.py --approve   writes them
record.py SYSTEM…     only these: sqlalchemy sqlmodel django peewee pony sqlobject pickle authlib
"""

import argparse
import importlib
import os
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from recording import approaches, approved, blog, driver, interpreter, observe

SYSTEMS = ("sqlalchemy", "sqlmodel", "django", "peewee", "pony", "sqlobject", "pickle", "authlib")


def main():
    options = _options()
    changed = []
    for system, observations in record(options.systems):
        if options.approve:
            approved.write(system, observations)
        else:
            changed += approved.differences(system, observations)
    return _report(options, changed)


def record(systems):
    """Pairs of a system and its observations. Each has a process of its own: some change sqlite3 for all others."""
    with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1) as processes:
        yield from zip(systems, processes.map(observations_of, systems))


def observations_of(system):
    """Everything that the script of a system does; the script opens the database that DATABASE_URL names."""
    driver.install()
    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "blog.db")
        os.environ["DATABASE_URL"] = f"sqlite:///{database}"
        blog.create(database, blog.empty(0))  # some libraries look at the tables when they start
        script = importlib.import_module(f"with_{system}")
        observations = [
            observe.observe(system, approach, size, database, script.close)
            for approach in approaches.of(script)
            for size in observe.sizes(approach)
        ]
        script.close()
    return observations


def _options():
    parser = argparse.ArgumentParser(usage="record.py [--approve] [SYSTEM…]")
    parser.add_argument("--approve", action="store_true")
    parser.add_argument("systems", nargs="*", metavar="SYSTEM")
    options = parser.parse_args()
    unknown = [system for system in options.systems if system not in SYSTEMS]
    if unknown:
        parser.exit(2, f"There is no system {unknown[0]!r}. There are: {' '.join(SYSTEMS)}\n")
    options.systems = options.systems or SYSTEMS
    return options


def _report(options, changed):
    if changed:
        print("\n".join(changed))
        print(f"Approve what is right: {os.path.relpath(Path(__file__))} --approve")
        return 1
    print(f"{'approved' if options.approve else 'as approved'}: {' '.join(options.systems)}")
    return 0


if __name__ == "__main__":
    interpreter.require()
    sys.exit(main())
