"""Compares what an SDK decoded with the types of the API's document. The official generators map `Number` to a whole
number, `Boolean` to a truth value, everything scalar else to a text."""

import json
import re


def documents(paths):
    found = {}
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            found.update((doc["method"], doc) for doc in map(json.loads, filter(str.strip, lines)))
    return found


def misfits(members, nodes, path=""):
    """Where a decoded object differs from its document."""
    wrong = []
    for node in nodes:
        if node["name"] not in members:
            continue
        where, value = f"{path}.{node['name']}", members[node["name"]]
        if node.get("list"):
            # `{"items": {"item": […]}}`, or the list alone with `simplify`.
            if isinstance(value, dict) and len(value) == 1:
                (value,) = value.values()
            if not isinstance(value, list):
                wrong.append(f"{where}: no list")
                continue
            for item in value:
                wrong += misfit(item, node, where)
        else:
            wrong += misfit(value, node, where)
    return wrong


def misfit(value, node, where):
    if node.get("children"):
        return misfits(value, node["children"], where) if isinstance(value, dict) else [f"{where}: no object"]
    kind = node["type"].lower()
    if kind in ("number", "byte"):
        # Node SDKs turn whole numbers of 16 digits and more into texts, because a double cannot hold them.
        fits = type(value) is int or (isinstance(value, str) and re.fullmatch(r"-?\d{16,}", value))
    elif kind == "boolean":
        fits = type(value) is bool
    else:
        fits = isinstance(value, str)
    return [] if fits else [f"{where}: {node['type']} and {type(value).__name__}"]
