"""src/api/endpoints/<service>.hpp: verb, path and repeat rule of every call."""

from __future__ import annotations

from cpp import GENERATED
from naming import identifier
from spec import Method, Service

SAFE_VERBS = {"GET", "HEAD", "PUT", "DELETE"}


def header(service: Service) -> str:
    lines = [GENERATED, '#pragma once\n', '#include "core/endpoint.hpp"\n',
             f"namespace databricks::endpoints::{service.name} {{\n"]
    lines.append("\n".join(constant(service, each) for each in service.methods))
    lines.append(f"\n}}  // namespace databricks::endpoints::{service.name}\n")
    return "\n".join(lines)


def constant(service: Service, method: Method) -> str:
    verb = "delete_" if method.verb == "DELETE" else method.verb.lower()
    line = (f'inline constexpr Endpoint {identifier(method.name)}{{http::Verb::{verb}, "{method.path}", '
            f"Repeat::{repeat_of(method)}}};")
    if len(line) <= 120:
        return line
    head, tail = line.split("{", 1)
    return f"{head}{{\n    {tail}"


def repeat_of(method: Method) -> str:
    if method.idempotency:
        return "with_token"
    return "safe" if method.verb in SAFE_VERBS else "unsafe"
