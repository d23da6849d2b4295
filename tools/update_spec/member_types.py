"""Types of members: what the SDK says, and what spec/ may say beyond it."""

from __future__ import annotations

import re

from sdk import Field, Ref
from sdk_reader import Sdk
from spec import split_container
from spec_files import SpecFiles

# What spec/ may say where the SDK has a scalar. The first is what a new member gets.
REFINED = {
    "string": ["string", "bytes_base64"],
    "int": ["int64", "int32", "timestamp_ms", "duration_s", "duration_ms"],
    "double": ["double"],
    "bool": ["bool"],
    "json": ["json"],
}


def agrees(type_name: str, package: str, field: Field, files: SpecFiles, sdk: Sdk) -> bool:
    """Whether a type of spec/ is that of the SDK, or one that says more about it."""
    container, base = split_container(type_name)
    expected = field.type
    if container != expected.container:
        return False
    item = files.find(base, package)
    if isinstance(expected.base, Ref):
        if sdk.is_free(expected.base):
            return base == "json"
        return item is not None and (item.kind == "enums") == (sdk.enum(expected.base) is not None)
    if expected.base == "string" and item:
        return item.kind == "enums"  # the C# client knows the texts
    return base in REFINED[expected.base]


def contained(container: str | None, base: str) -> str:
    return {None: "{}", "list": "list<{}>", "map": "map<string,{}>"}[container].format(base)


def scalar(name: str, field: Field) -> str:
    """What a new member with a scalar is. Seconds are told by the name, points in time by the comment."""
    if field.type.base == "int":
        if re.search(r"_(seconds|secs)$", name):
            return "duration_s"
        is_time = re.search(r"(_at|_time|timestamp|_ts|_time_ms|_date|_after|_before|_from|_to)$", name)
        in_milliseconds = re.search(r"\b(milliseconds?|millis|ms)\b", field.comment, re.IGNORECASE)
        since_the_epoch = re.search(r"\b(epoch|unix|timestamps?|since|utc|time|date)\b", field.comment, re.IGNORECASE)
        if is_time and in_milliseconds and since_the_epoch:
            return "timestamp_ms"
    return REFINED[field.type.base][0]
