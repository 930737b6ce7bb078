"""The approved observations: one file for each system, in the form that the Java chapters use."""

import difflib
import json
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "approved"


def path(system):
    return FOLDER / f"{system}.json"


def write(system, observations):
    FOLDER.mkdir(exist_ok=True)
    path(system).write_text(text(observations), encoding="utf-8")


def text(observations):
    """A line for each value, so that a change shows where it is."""
    return json.dumps(observations, indent=2, ensure_ascii=False) + "\n"


def read(system):
    """The approved observations of a system; none when nobody approved any."""
    file = path(system)
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else []


def differences(system, observations):
    """What differs from the approved file, a few readable lines for each observation; empty when nothing does."""
    old = {_key(each): each for each in read(system)}
    new = {_key(each): each for each in observations}
    lines = []
    for key in dict.fromkeys([*old, *new]):
        if old.get(key) != new.get(key):
            lines += [f"{system}: {key}", *_changed(old.get(key), new.get(key))]
    if not lines and list(old) != list(new):
        lines.append(f"{system}: the same observations in another order")
    return lines


def _key(observation):
    return f"{observation['scenario']} {observation['approach']} at {observation['size']}"


def _changed(old, new):
    if old is None:
        return ["  is not approved yet"]
    if new is None:
        return ["  is approved, but no approach does it any more"]
    lines = difflib.unified_diff(_short(old), _short(new), lineterm="", n=0)
    return [f"  {line}" for line in lines if not line.startswith(("---", "+++", "@@"))]


def _short(observation):
    values = [
        f"{name}: {observation.get(name)}" for name in ("role", "outcome", "result", "expected", "count")
    ]
    statements = [
        f"{group['times']} × {group['sql']} (batch {group['batch']}, rows {group['rows']})"
        + (" failed" if group.get("failed") else "")
        for group in observation["statements"]
    ]
    return [*values, *statements]
