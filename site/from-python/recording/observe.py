"""Runs an approach on a fresh database and writes down what happened, in the words of the Java observations."""

import re

from recording import blog, driver
from recording.scenarios import SCENARIOS

_BY_ID = {scenario.id: scenario for scenario in SCENARIOS}
_ADDRESS = re.compile(r"\b0x[0-9a-f]+\b")
_DDL = ("CREATE", "ALTER", "DROP")

# SQLObject puts values into the text as literals; the record keeps the text and hides which values they were.
_LITERAL = re.compile(r"'(?:[^']|'')*'|(?:(?<=\()|(?<=, ))-?\d+\b")


def observe(library, approach, size, database, close):
    """One observation: a dictionary in the form of the approved files."""
    scenario = _BY_ID[approach.scenario]
    close()  # what is still open belongs to the database before
    blog.create(database, scenario.before(size))
    with driver.listening() as executions:
        answer, failure = _run(approach, scenario.given(size))
        statements = _groups(executions, literals=library == "sqlobject")
    return {
        "scenario": scenario.id,
        "library": library,
        "approach": approach.id,
        "role": approach.role,
        "database": "sqlite",
        "size": size,
        **(_failed(failure) if failure else _judged(scenario, answer, database, size)),
        "count": sum(group["times"] for group in statements),
        "statements": statements,
    }


def sizes(approach):
    """The sizes at which an approach is observed."""
    return _BY_ID[approach.scenario].sizes


def without_values(sql):
    """The statement with a neutral literal in the place of each value."""
    return _LITERAL.sub("'literal'", sql)


def _run(approach, arguments):
    try:
        answer = approach.run(*arguments)
    except Exception as failure:  # whatever a library throws is the observation
        return None, failure
    if not isinstance(answer, (list, tuple, dict, type(None))):
        raise TypeError(
            f"{approach.id} answers with a {type(answer).__name__}, which may still send statements"
        )
    return answer, None


def _failed(failure):
    lines = str(failure).strip().splitlines()
    message = _ADDRESS.sub("0x…", lines[0]) if lines else ""
    return {"outcome": f"{type(failure).__name__}: {message}".removesuffix(": ")}


def _judged(scenario, answer, database, size):
    tables = driver.connect_unheard(database)
    try:
        verdict = scenario.judge(answer, tables, size)
    finally:
        tables.close()
    result = {"result": verdict.counts(verdict.found)}
    if verdict.right:
        return {"outcome": "ok", **result}
    return {"outcome": "wrong result", **result, "expected": verdict.counts(verdict.expected)}


def _groups(executions, literals):
    groups = {}
    for execution in executions:
        sql = without_values(execution.sql) if literals else execution.sql
        group = groups.setdefault(
            (sql, execution.batch, execution.failed),
            {"kind": _kind(sql), "sql": sql, "times": 0, "batch": execution.batch, "rows": 0},
        )
        group["times"] += 1
        group["rows"] += execution.rows
        if execution.failed:
            group["failed"] = True
    return list(groups.values())


def _kind(sql):
    word = sql.split(None, 1)[0].upper()
    if word in ("SELECT", "INSERT", "UPDATE", "DELETE"):
        return word.lower()
    return "ddl" if word in _DDL else "other"
