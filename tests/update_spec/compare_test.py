"""tools/update_spec/compare.py finds every kind of difference, and only these."""

from __future__ import annotations

import contextlib
import copy
import io
import json
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

ROOT = Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path[:0] = [str(ROOT / "tools" / "update_spec"), str(ROOT / "tests" / "generate")]

import compare  # noqa: E402
from spec_entries import field, method, value  # noqa: E402

TOY = {"doc": "A toy.", "fields": [field("state", "State", doc="Its state."), field("wait_ms", "duration_ms", secret=True)]}
STATE = {"doc": "State of a toy.", "values": [value("READY"), value("BROKEN")]}
PAGES = {"items": "toys", "request_token": "page_token", "response_token": "next_page_token", "limit": None}
WAITER = {"poll": "get", "field": "state", "success": ["READY"], "failure": [], "message_field": None, "default_timeout_s": 60}


def document(service: str, methods: list, types: dict, enums: dict) -> dict:
    return {"service": service, "package": "play", "methods": methods, "types": types, "enums": enums}


class CompareTest(unittest.TestCase):
    def setUp(self):
        toys = document("toys", [method("get", "GET", "/api/2.0/toys", response="Toy", paginated=PAGES),
                                 method("make", "POST", "/api/2.0/toys", body="MakeToy", waiter=WAITER)],
                        {"MakeToy": {"doc": "A new toy.", "fields": [field("name", "string")]}, "Toy": TOY}, {"State": STATE})
        games = document("games", [method("start", "POST", "/api/2.0/games", body="Toy")], {}, {})  # the toy of the other file
        self.spec = copy.deepcopy({"toys": toys, "games": games})
        self.reference = copy.deepcopy(self.spec)
        self.reference["games"].update(types={"Toy": copy.deepcopy(TOY)}, enums={"State": copy.deepcopy(STATE)})
        for each in self.reference.values():
            each.pop("package")
            each["enums"] = {name: {"values": [text["name"] for text in entry["values"]]} for name, entry in each["enums"].items()}
        self.reference["toys"]["methods"][1]["body"] = [{"name": "name", "type": "string", "required": False}]
        self.reference["toys"]["types"].pop("MakeToy")

    def differences(self) -> list[str]:
        with tempfile.TemporaryDirectory() as directory:
            places = [Path(directory) / name for name in ("spec", "reference")]
            for place, documents in zip(places, (self.spec, self.reference)):
                place.mkdir()
                for name, each in documents.items():
                    (place / f"{name}.json").write_text(json.dumps(each), encoding="utf-8")
            printed = io.StringIO()
            with mock.patch("sys.argv", ["compare.py", *map(str, places)]), contextlib.redirect_stdout(printed):
                code = compare.main()
        *lines, self.summary = printed.getvalue().splitlines()
        differences = [line for line in lines if not line.startswith("beyond")]
        self.assertEqual(code, 1 if differences else 0)
        return differences

    def test_docs_marks_and_the_place_of_a_type_are_no_differences(self):
        self.reference["toys"]["methods"][0]["doc"] = "Other words."
        self.assertEqual(self.differences(), [])
        self.assertEqual(self.summary, "0 differences in 3 methods, 2 types, 3 fields, 1 enums, 2 values, 1 pages, 1 waiters")

    def test_milliseconds_and_a_newer_deprecation_go_beyond_the_reference(self):
        for documents in (self.reference["toys"], self.reference["games"]):
            documents["types"]["Toy"]["fields"][1]["type"] = "int64"
        self.spec["toys"]["types"]["Toy"]["fields"][0]["deprecated"] = True
        self.assertEqual(self.differences(), [])

    def test_a_method_more_or_less(self):
        self.spec["toys"]["methods"].append(method("more", "GET", "/api/2.0/more"))
        self.reference["games"]["methods"].append(method("less", "GET", "/api/2.0/less"))
        self.assertEqual(self.differences(), ["games.less: only in the reference", "toys.more: only in the spec"])

    def test_the_facts_of_a_method(self):
        self.spec["toys"]["methods"][0]["verb"] = "HEAD"
        self.assertEqual(self.differences(), ["toys.get.verb: HEAD, reference: GET"])

    def test_pages(self):
        self.spec["toys"]["methods"][0]["paginated"] = {**PAGES, "items": "dolls"}
        self.assertEqual(self.differences(), ["toys.get.paginated.items: dolls, reference: toys"])

    def test_waiters(self):
        self.spec["toys"]["methods"][1]["waiter"] = {**WAITER, "success": ["DONE"]}
        self.assertEqual(self.differences(), ["toys.make.waiter.success: ['DONE'], reference: ['READY']"])

    def test_fields_of_a_body(self):
        self.spec["toys"]["types"]["MakeToy"]["fields"].append(field("color", "string"))
        self.assertEqual(self.differences(), ["toys: MakeToy.color: only in the spec"])

    def test_a_type_more_or_less(self):
        self.spec["toys"]["types"]["More"] = TOY
        self.reference["games"]["types"]["Less"] = TOY
        self.assertEqual(self.differences(), ["games: Less: only in the reference", "toys: More: only in the spec"])

    def test_the_facts_of_a_field(self):
        self.spec["toys"]["types"]["Toy"]["fields"][0].update(type="string", required=True)
        self.assertEqual(self.differences(), ["toys: Toy.state.required: True, reference: False",
                                              "toys: Toy.state.type: string, reference: State"])

    def test_an_enum_value_more_or_less(self):
        self.spec["toys"]["enums"]["State"]["values"].append(value("MORE"))
        self.reference["games"]["enums"]["State"]["values"].append("LESS")
        self.assertEqual(self.differences(), ["toys: State.LESS: only in the reference", "toys: State.MORE: only in the spec"])


if __name__ == "__main__":
    unittest.main()
