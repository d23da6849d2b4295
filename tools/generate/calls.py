"""include/databricks/api/<client>.hpp and src/api/<client>.cpp: a class per sub-client, with one method per call.

Where a class has methods by hand, the generated one is its base: <Client>Calls in <client>_calls.hpp.
"""

from __future__ import annotations

from dataclasses import dataclass

from cpp import GENERATED, NAMESPACE, SCALARS, comment, member_type, value_type
from layout import fill
from method_doc import method_comment, overload_comment, result_text, unwrapped_member
from naming import identifier
from spec import Field, Method, Service, Spec, Struct, split_container

OPTIONS = "const CallOptions& options"


def class_name(service: Service) -> str:
    return f"{service.class_prefix}Calls" if service.is_by_hand else service.client_class


def file_name(service: Service) -> str:
    return f"{service.client}_calls" if service.is_by_hand else service.client


@dataclass
class Argument:
    """One parameter of a method. `fill` is what the call takes from it."""

    name: str
    declared: str
    doc: str
    default: str = ""


class Call:
    """One call of the API as methods of C++: a short form that takes single members, and the whole request. The latter is
    there whatever the request has, so that a member that comes or goes changes no overload."""

    def __init__(self, spec: Spec, service: Service, method: Method):
        self.spec, self.service, self.method = spec, service, method
        self.request = spec.request(method, service)
        self.response = spec.response(method, service)
        self.in_path = [name for name in method.path_params if self.request is None or self.request.find(name) is None]

    @property
    def has_short_form(self) -> bool:
        return bool(self.method.cpp.take)

    def short_arguments(self) -> list[Argument]:
        return self.path_arguments() + [self.member_argument(self.request.find(name)) for name in self.method.cpp.take]

    def whole_arguments(self) -> list[Argument]:
        arguments = self.path_arguments()
        if self.request:
            doc = self.method.params.get("request", self.request.doc)
            is_optional = self.method.cpp.optional or (
                self.method.verb == "GET" and not any(each.required for each in self.request.fields))
            arguments.append(Argument("request", f"const {self.qualified(self.request)}& request", doc,
                                      " = {}" if is_optional else ""))
        return arguments

    def path_arguments(self) -> list[Argument]:
        return [Argument(name, f"std::string_view {name}", self.method.params.get(name, "Part of the path."))
                for name in self.in_path]

    def member_argument(self, member: Field) -> Argument:
        doc = self.method.params.get(member.name, member.doc)
        name = identifier(member.name)
        return Argument(name, f"{self.argument_type(member)} {name}", doc)

    def argument_type(self, member: Field) -> str:
        container, base = split_container(member.type)
        if container is None and not member.secret:
            if base == "string":
                return "std::string_view"
            if base in ("bool", "int32", "int64", "double", "timestamp_ms", "duration_s", "duration_ms"):
                return SCALARS[base]
        plain = Field(member.name, member.type, required=True, secret=member.secret)
        return f"const {member_type(self.spec, plain, self.service.package, scope='')}&"

    def qualified(self, struct: Struct) -> str:
        return f"{struct.package}::{struct.name}"

    @property
    def returned(self) -> str:
        if self.response is None:
            return "void"
        if self.method.paging:
            return f"Paged<{self.item_type(self.method.paging.items)}>"
        unwrapped = unwrapped_member(self.method, self.response)
        return f"std::vector<{self.item_type(unwrapped)}>" if unwrapped else self.qualified(self.response)

    def item_type(self, member: str) -> str:
        base = split_container(self.response.find(member).type)[1]
        return value_type(self.spec, base, self.service.package, secret=False, scope="")

    # --- header ---

    def declarations(self) -> str:
        parts = []
        result = result_text(self.method, self.response)
        forms = self.forms()
        for index, arguments in enumerate(forms):
            docs = [(each.name, each.doc) for each in arguments]
            parts.append(method_comment(self.method, docs, result) if index == 0
                         else "\n" + overload_comment(self.method, docs))
            parameters = [each.declared + each.default for each in arguments] + [f"{OPTIONS} = {{}}"]
            nodiscard = "[[nodiscard]] " if self.method.verb == "GET" or self.method.paging else ""
            parts.append(fill(f"{nodiscard}{self.returned} {self.method.cpp.name}(", parameters, ") const;", "  ") + "\n")
        return "".join(parts)

    def forms(self) -> list[list[Argument]]:
        forms = [self.short_arguments()] if self.has_short_form else []
        return [*forms, self.whole_arguments()]

    # --- source ---

    def definitions(self) -> str:
        definitions = []
        if self.has_short_form:
            definitions.append(self.definition(self.short_arguments(), self.short_body()))
        definitions.append(self.definition(self.whole_arguments(), self.whole_body()))
        return "\n".join(definitions)

    def definition(self, arguments: list[Argument], body: str) -> str:
        head = f"{self.returned} {class_name(self.service)}::{self.method.cpp.name}("
        return fill(head, [each.declared for each in arguments] + [OPTIONS], ") const {") + f"\n{body}\n}}\n"

    def short_body(self) -> str:
        members = [self.request.find(name) for name in self.method.cpp.take]
        initialisers = [f".{identifier(each.name)} = {self.taken(each)}"
                        for each in sorted(members, key=lambda each: each.name)]
        request = f"{self.qualified(self.request)}{{{', '.join(initialisers)}}}"
        forwarded = [*self.in_path, request, "options"]
        return fill(f"{'return ' if self.response else ''}{self.method.cpp.name}(", forwarded, ");", "  ")

    def taken(self, member: Field) -> str:
        name = identifier(member.name)
        is_text = member.type == "string" and not member.secret
        return f"std::string{{{name}}}" if is_text else name

    def whole_body(self) -> str:
        return self.statement("request" if self.request else None)

    def statement(self, request: str | None) -> str:
        endpoint = f"endpoint::{identifier(self.method.name)}"
        if self.method.paging:
            return self.paged_statement(endpoint)
        if self.method.idempotency:
            request = f"internal::with_idempotency_token(*session_, {request})"
        arguments = [endpoint]
        if self.in_path:
            arguments.append(f"internal::PathParameters{{{', '.join(self.in_path)}}}")
        arguments += [request] if request else []
        arguments.append("options")
        if self.response is None:
            return fill("session_->call(", arguments, ");", "  ")
        unwrapped = unwrapped_member(self.method, self.response)
        tail = f").{identifier(unwrapped)};" if unwrapped else ");"
        return fill(f"return session_->call<{self.qualified(self.response)}>(", arguments, tail, "  ")

    def paged_statement(self, endpoint: str) -> str:
        paging, response, request = self.method.paging, self.qualified(self.response), self.qualified(self.request)
        members = [f"&{response}::{identifier(paging.items)}", f"&{request}::{identifier(paging.request_token)}",
                   f"&{response}::{identifier(paging.response_token)}"]
        arguments = ["session_", endpoint, "request", "paging", "options"]
        return "\n".join([fill("constexpr internal::Paging paging{", members, "};", "  "),
                          fill("return internal::page_through(", arguments, ");", "  ")])


def header(spec: Spec, service: Service) -> str:
    calls = [Call(spec, service, each) for each in service.calls]
    name = class_name(service)
    session = "session_"
    access = " protected:" if service.is_by_hand else " private:"
    parts = [GENERATED, "#pragma once\n", standard_includes(calls), library_includes(service, calls),
             f"namespace {NAMESPACE} {{\n", "namespace internal {\nclass Session;\n}  // namespace internal\n",
             class_comment(service) + f"class DATABRICKS_EXPORT {name} {{\n public:\n"
             f"  explicit {name}(std::shared_ptr<const internal::Session> session) noexcept : session_(std::move(session)) {{}}\n"]
    parts += [each.declarations() for each in calls]
    parts.append(f"{access}\n  std::shared_ptr<const internal::Session> {session};\n}};\n")
    edits = edit_declarations(spec, service)
    if edits:
        parts += [f"namespace {service.package} {{\n", edits, f"}}  // namespace {service.package}"]
    parts.append(f"}}  // namespace {NAMESPACE}\n")
    return "\n".join(parts)


def class_comment(service: Service) -> str:
    first = service.doc.split("\n")
    reached = f"Reached through DatabricksClient::{service.client}()."
    blocks = [comment(f"{first[0]} {reached}")] + [comment(each) for each in first[1:]]
    blocks.append(comment("The last argument of every method is the CallOptions of this one call. A const client is safe from any "
                          "number of threads."))
    return "///\n".join(blocks)


def standard_includes(calls: list[Call]) -> str:
    text = "".join(each.declarations() for each in calls)
    wanted = {"std::int": "cstdint", "std::string_view": "string_view", "std::string>": "string",
              "std::vector": "vector", "std::chrono": "chrono"}
    names = {"memory", "utility"} | {header for token, header in wanted.items() if token in text}
    return "".join(f"#include <{name}>\n" for name in sorted(names))


def library_includes(service: Service, calls: list[Call]) -> str:
    names = [f"api/{each}.hpp" for each in service.includes if not service.is_by_hand]
    names += ["call_options.hpp", "export.hpp", f"model/{service.name}.hpp"]
    if any(each.method.paging for each in calls):
        names.append("paged.hpp")
    return "".join(f"#include <databricks/{name}>\n" for name in sorted(names))


def source(spec: Spec, service: Service) -> str:
    calls = [Call(spec, service, each) for each in service.calls]
    own = [f'"api/endpoints/{service.name}.hpp"']
    if any(each.method.idempotency for each in calls):
        own.append('"api/with_idempotency_token.hpp"')
    if any(each.method.paging for each in calls):
        own.append('"api/page_through.hpp"')
    if edit_declarations(spec, service):
        own.append('"codec/convert.hpp"')
    own.append('"core/session.hpp"')
    parts = [GENERATED, f"#include <databricks/api/{file_name(service)}.hpp>\n",
             "".join(f"#include {each}\n" for each in own), f"namespace {NAMESPACE} {{\n",
             f"namespace endpoint = internal::endpoints::{service.name};\n"]
    parts += [each.definitions() for each in calls]
    parts += edit_definitions(spec, service)
    parts.append(f"}}  // namespace {NAMESPACE}\n")
    return "\n".join(parts)


def edits_of(spec: Spec, service: Service):
    """(method, type of its request, type it may begin with), for the calls that replace everything."""
    for method in service.methods:
        for name in method.cpp.to_edit_request:
            yield method, method.request, spec.struct(name, service.package).name


def edit_declarations(spec: Spec, service: Service) -> str:
    lines = []
    for method, request, start in edits_of(spec, service):
        doc = (f"The settings as a request: change what is to change and pass it to {service.client_class}::{method.cpp.name}(). "
               "Members that this library does not know go along.")
        lines.append(f"{comment(doc)}[[nodiscard]] DATABRICKS_EXPORT {request} to_edit_request(const {start}& current);\n")
    return "".join(lines)


def edit_definitions(spec: Spec, service: Service) -> list[str]:
    package = service.package
    return [f"{package}::{request} {package}::to_edit_request(const {start}& current) {{\n"
            f"  return internal::codec::convert<{request}>(current);\n}}\n" for _, request, start in edits_of(spec, service)]
