"""Merges the calls of the SDK into the methods of a service."""

from __future__ import annotations

import re

from changes import Changes
from pairing import pair_calls, shape
from sdk import Call, Fields, Pages, Ref, Waiter
from sdk_reader import Sdk
from spec_files import SpecFiles, home_of
from type_merge import TODO, TypeMerge

LIMITS = ("page_size", "max_results", "limit", "count", "maxResults")


class MethodMerge:
    def __init__(self, document: dict, files: SpecFiles, sdk: Sdk, types: TypeMerge, changes: Changes):
        self._document = document
        self._home = home_of(document)
        self._files = files
        self._sdk = sdk
        self._types = types
        self._changes = changes
        self._calls = pair_calls(document, sdk)

    def run(self) -> None:
        for call in self._calls.new:
            method = self._new_method(call)
            self._document["methods"].append(method)
            self._calls.known[method["name"]] = call
        for method in list(self._document["methods"]):
            if method["name"] in self._calls.known:
                self._merge(method, self._calls.known[method["name"]])
            elif method["in_official"]:
                self._remove(method)

    def _remove(self, method: dict) -> None:
        if method["in_csharp"]:
            method["in_official"] = False
            return
        self._document["methods"].remove(method)
        self._changes.note("Removed", "calls", f"{self._home.service}.{method['name']}")

    def _new_method(self, call: Call) -> dict:
        collection = shape(call.path).split("/")[0].replace("-", "_")
        name = f"{call.name}_{collection}" if call.name in self._calls.known else call.name
        self._changes.note("Added", "calls", f"{self._home.service}.{name}")
        path_params = re.findall(r"\{(\w+)\}", call.path)
        method = {"name": name, "verb": call.verb, "path": call.path, "path_params": path_params, "query": [],
                  "body": None, "response": None, "in_csharp": False, "in_official": True, "doc": TODO}
        if call.body is None and (path_params or call.query):
            method["request"] = self._request_name(name)
        return method

    def _request_name(self, method: str) -> str:
        words = method.split("_")
        words = words if len(words) > 1 else [method, *self._home.service.split("_")]
        return "".join(word.capitalize() for word in words) + "Request"

    def _merge(self, method: dict, call: Call) -> None:
        before = dict(method)
        self._merge_facts(method, call)
        if {**method, "query": None} != {**before, "query": None} and method["doc"] != TODO:
            self._changes.note("Changed", "calls", f"{self._home.service}.{method['name']}")

    def _merge_facts(self, method: dict, call: Call) -> None:
        method["in_official"] = True
        if shape(call.path) == shape(method["path"]) and call.path != method["path"]:
            method["official_path"] = call.path  # the path stays, whose version is one that every workspace has
        self._merge_query(method, call.query)
        self._merge_body(method, call.body)
        self._merge_response(method, call)
        sent = call.query | self._fields(call.body)
        if call.pages:
            self._merge_pages(method, call.pages, sent)
        if call.waiter:
            self._merge_waiter(method, call.waiter)
        if "idempotency_token" in sent:
            method.setdefault("idempotency", "idempotency_token")

    def _merge_query(self, method: dict, fields: Fields) -> None:
        name = f"{self._home.service}.{method['name']}"
        kept = [each for each in method["query"] if each["name"] in fields]
        for each in method["query"]:
            field = fields.get(each["name"])
            if field is None:
                self._changes.note("Removed", "parameters", f"{name} {each['name']}")
                continue
            type_name = self._types.merged_type(each["type"], each["name"], field, self._home)
            if (type_name, field.required) != (each["type"], each["required"]):
                self._changes.note("Changed", "parameters", f"{name} {each['name']}")
            each.update(type=type_name, required=field.required)
            self._pair(type_name, field.type.base)
        known = {each["name"] for each in kept}
        for wire, field in fields.items():
            if wire not in known:
                type_name = self._types.merged_type(None, wire, field, self._home)
                kept.append({"name": wire, "type": type_name, "required": field.required, "doc": TODO})
                if method["doc"] != TODO:
                    self._changes.note("Added", "parameters", f"{name} {wire}")
        method["query"] = kept

    def _merge_body(self, method: dict, body: Fields | Ref | None) -> None:
        if body is None:
            return
        if not method["body"]:
            if isinstance(body, Ref):
                method["body"] = self._types.name_of(body, self._home)
            elif body:
                name = self._request_name(method["name"])
                method["body"] = self._types.add(name, "types", self._home, self._home.service).name
            else:
                method["body"] = []
        self._pair(method["body"], body)

    def _merge_response(self, method: dict, call: Call) -> None:
        response = call.response or self._page(call)
        if response and self._sdk.is_free(response):
            response = None
        if response and not method["response"]:
            method["response"] = self._types.name_of(response, self._home)
        self._pair(method["response"], response)

    def _page(self, call: Call) -> Ref | None:
        """The struct of a page, which a method that iterates over the items does not name."""
        if call.pages is None or call.item is None:
            return None
        structs = self._sdk.module(self._home.package).structs
        return next((Ref(self._home.package, name) for name, fields in structs.items()
                     if call.pages.items in fields and fields[call.pages.items].type == ("list", call.item)
                     and (call.pages.response_token or call.pages.items) in fields), None)

    def _pair(self, type_name: str | None, source: Ref | Fields | str | None) -> None:
        if type_name and not isinstance(source, str):
            self._types.pairs.pair(self._files.find(type_name, self._home.package), source)

    def _fields(self, body: Fields | Ref | None) -> Fields:
        return (self._sdk.struct(body) if isinstance(body, Ref) else body) or {}

    def _merge_pages(self, method: dict, pages: Pages, sent: Fields) -> None:
        limit = method.get("paginated", {}).get("limit") or next((name for name in LIMITS if name in sent), None)
        method["paginated"] = {"items": pages.items, "request_token": pages.request_token,
                               "response_token": pages.response_token, "limit": limit}

    def _merge_waiter(self, method: dict, waiter: Waiter) -> None:
        poll = next(name for name, call in self._calls.known.items() if call.name == waiter.poll)
        method["waiter"] = {"poll": poll, "field": waiter.field, "success": waiter.success, "failure": waiter.failure,
                            "message_field": waiter.message_field, "default_timeout_s": waiter.timeout_s}
