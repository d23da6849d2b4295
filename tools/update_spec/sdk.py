"""What the Python SDK says about the API: the values that sdk_reader and call_reader fill in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple


class Ref(NamedTuple):
    """A class of the SDK: a struct or an enum of the API."""

    module: str
    name: str


class TypeExpr(NamedTuple):
    """A type as the SDK annotates it: `base`, or a "list" or "map" of it. `base` is a Ref or one of
    "string", "int", "double", "bool" and "json"."""

    container: str | None
    base: Ref | str


# How comments say that a field is deprecated, unlike those that speak of something else that may be.
DEPRECATED = re.compile(
    r"^\W*deprecated\b|\b(?<!whether the )(?:field|parameter|it|this) (?:is|was|has been) (?:now )?\W*deprecated\b|"
    r"\bdeprecated (?:since|in favor)|\bdeprecation note", re.IGNORECASE)


@dataclass
class Field:
    type: TypeExpr
    required: bool
    comment: str = ""

    @property
    def deprecated(self) -> bool:
        return bool(DEPRECATED.search(self.comment))


Fields = dict[str, Field]  # by their names in JSON


@dataclass
class Pages:
    items: str
    request_token: str | None
    response_token: str | None


@dataclass
class Waiter:
    poll: str
    field: str
    message_field: str | None
    success: list[str]
    failure: list[str]
    timeout_s: int | None


@dataclass
class Call:
    """One method of an API class. `body` is None when nothing is sent."""

    name: str
    verb: str
    path: str
    query: Fields
    body: Fields | Ref | None
    response: Ref | None
    item: Ref | None  # what a method iterates over
    pages: Pages | None
    waiter: Waiter | None


@dataclass
class Module:
    """One file of databricks/sdk/service."""

    structs: dict[str, Fields] = field(default_factory=dict)
    enums: dict[str, dict[str, str]] = field(default_factory=dict)  # member of the class -> text in JSON
    apis: dict[str, list[Call]] = field(default_factory=dict)
