"""src/api/endpoints/<service>.hpp: verb, path, idempotency of every call, and what its response always carries."""

from __future__ import annotations

from cpp import GENERATED, NAMESPACE
from naming import identifier
from spec import Method, Service, Spec, SpecError, Struct

SAFE_VERBS = {"GET", "HEAD", "PUT", "DELETE"}
# Ids and content. An enumeration that is missing shows as unrecognized, a list that is missing is an empty one.
RETURNED_TYPES = {"string", "int64", "bytes_base64"}


def header(spec: Spec, service: Service) -> str:
    lines = [GENERATED, '#pragma once\n', '#include "core/endpoint.hpp"\n',
             f"namespace {NAMESPACE}::internal::endpoints::{service.name} {{\n"]
    lines.append("\n".join(constant(spec, service, each) for each in service.methods))
    lines.append(f"\n}}  // namespace {NAMESPACE}::internal::endpoints::{service.name}\n")
    return "\n".join(lines)


def constant(spec: Spec, service: Service, method: Method) -> str:
    verb = "delete_" if method.verb == "DELETE" else method.verb.lower()
    line = (f'inline constexpr Endpoint {identifier(method.name)}{{http::Verb::{verb}, "{method.path}", '
            f"Idempotency::{idempotency_of(method)}{returned_by(spec, service, method)}}};")
    if len(line) <= 120:
        return line
    head, tail = line.split("{", 1)
    return f"{head}{{\n    {tail}"


def idempotency_of(method: Method) -> str:
    if method.idempotency:
        return "with_token"
    return "idempotent" if method.verb in SAFE_VERBS else "non_idempotent"


def returned_by(spec: Spec, service: Service, method: Method) -> str:
    """The member without which the response is of no use."""
    response = spec.lookup(method.response, service.package) if method.response else None
    if not isinstance(response, Struct):
        return ""
    names = [each.name for each in response.fields if each.plain and each.type in RETURNED_TYPES]
    if len(names) > 1:
        raise SpecError(f"spec/{service.name}.json: {response.name} has more than one id: {', '.join(names)}")
    return f', "{names[0]}"' if names else ""
