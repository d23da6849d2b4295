"""Every kind of mistake in spec/ gets a message that names the file and the JSON path."""

from __future__ import annotations

import copy
import json
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "tools" / "generate"))

import facts  # noqa: E402
import models  # noqa: E402
from spec import SpecError  # noqa: E402
from spec_entries import field, method, value  # noqa: E402


TOYS = {
    "service": "toys",
    "package": "play",
    "methods": [
        method("create", "POST", "/api/2.0/toys/create", body="CreateToy", response="Toy", idempotency="token", unwraps="id",
               waiter={"poll": "get", "field": "status.state", "success": ["READY"], "failure": ["BROKEN"], "message_field": None,
                       "default_timeout_s": 60}),
        method("get", "GET", "/api/2.0/toys/{id}", path_params=["id"], request="GetToyRequest", response="Toy"),
        method("list", "GET", "/api/2.0/toys", request="ListToysRequest", response="Toys",
               query=[{"name": "page_token", "type": "string", "required": False, "doc": "Where to go on."}],
               paginated={"items": "toys", "request_token": "page_token", "response_token": "next_page_token", "limit": None}),
    ],
    "types": {
        "CreateToy": {"doc": "A new toy.", "fields": [field("name", "string", required=True), field("token", "string")]},
        "Toy": {"doc": "A toy.", "fields": [field("id", "string"), field("status", "Status")]},
        "Status": {"doc": "How it is.", "fields": [field("state", "State")]},
        "Toys": {"doc": "A page.", "fields": [field("toys", "list<Toy>"), field("next_page_token", "string")]},
    },
    "enums": {"State": {"doc": "State of a toy.", "values": [value("READY"), value("BROKEN")]}},
}


class SpecTest(unittest.TestCase):
    def setUp(self):
        self.toys = copy.deepcopy(TOYS)
        self.directory = Path(self.enterContext(tempfile.TemporaryDirectory()))
        shutil.copy(ROOT / "spec" / "schema.json", self.directory)

    def check(self) -> str:
        """What the generator says about the toys; empty when it says nothing."""
        (self.directory / "toys.json").write_text(json.dumps(self.toys), encoding="utf-8")
        return self.check_files()

    def check_files(self) -> str:
        try:
            spec = facts.checked(self.directory)
            for service in spec.services:
                models.header(spec, service)
        except SpecError as error:
            return str(error)
        return ""


class WholeSpecTest(SpecTest):
    def test_a_good_spec_gets_no_message(self):
        self.assertEqual(self.check(), "")

    def test_a_directory_without_files(self):
        self.assertEqual(self.check_files(), f"{self.directory}: no spec files")


class SchemaTest(SpecTest):
    """What spec/schema.json does not allow."""

    def test_text_that_is_not_json(self):
        (self.directory / "toys.json").write_text('{\n "service": ]', encoding="utf-8")
        self.assertEqual(self.check_files(), "spec/toys.json: line 2, column 13: Expecting value")

    def test_a_key_twice_in_one_object(self):
        text = json.dumps(self.toys).replace('"Toy": ', '"Toy": {"doc": "A ball.", "fields": []}, "Toy": ')
        (self.directory / "toys.json").write_text(text, encoding="utf-8")
        self.assertEqual(self.check_files(), 'spec/toys.json: $.types: the key "Toy" appears more than once')

    def test_a_missing_key(self):
        del self.toys["methods"][1]["verb"]
        self.assertEqual(self.check(), 'spec/toys.json: $.methods[1]: the key "verb" is missing')

    def test_an_unknown_key(self):
        self.toys["enums"]["State"]["values"][0]["dco"] = "Misspelt."
        self.assertEqual(self.check(), 'spec/toys.json: $.enums.State.values[0]: unknown key "dco"; allowed are '
                                       "name, csharp, official, doc")

    def test_a_value_of_another_type(self):
        self.toys["types"]["Toy"]["fields"][1]["required"] = "yes"
        self.assertEqual(self.check(), 'spec/toys.json: $.types.Toy.fields[1].required: "yes" is not of type boolean')

    def test_true_is_no_number(self):
        self.toys["methods"][0]["waiter"]["default_timeout_s"] = True
        self.assertEqual(self.check(), "spec/toys.json: $.methods[0].waiter.default_timeout_s: true is not of type integer or null")

    def test_a_value_that_is_not_one_of_those_allowed(self):
        self.toys["methods"][1]["verb"] = "FETCH"
        self.assertEqual(self.check(), 'spec/toys.json: $.methods[1].verb: "FETCH" is not one of '
                                       "GET, HEAD, POST, PUT, PATCH, DELETE")

    def test_another_schema(self):
        self.toys["$schema"] = "other.json"
        self.assertEqual(self.check(), 'spec/toys.json: $.$schema: "other.json" is not "schema.json"')

    def test_a_path_of_another_form(self):
        self.toys["methods"][1]["path"] = "2.0/toys"
        self.assertEqual(self.check(), 'spec/toys.json: $.methods[1].path: "2.0/toys": it does not match ^/api/')

    def test_the_name_of_a_type_of_another_form(self):
        self.toys["types"]["toy"] = self.toys["types"].pop("Toy")
        self.assertEqual(self.check(), 'spec/toys.json: $.types.toy: "toy": it does not match ^[A-Z][A-Za-z0-9]*$')

    def test_a_container_of_another_form(self):
        self.toys["types"]["Toys"]["fields"][0]["type"] = "list<list<Toy>>"
        self.assertEqual(self.check(), 'spec/toys.json: $.types.Toys.fields[0].type: "list<list<Toy>>": '
                                       "a type is T, list<T> or map<string,T>")

    def test_an_empty_enum_value(self):
        self.toys["enums"]["State"]["values"][1]["name"] = ""
        self.assertEqual(self.check(), 'spec/toys.json: $.enums.State.values[1].name: "" is too short; the minimum is 1 characters')

    def test_a_body_without_a_type_of_its_own(self):
        self.toys["methods"][0]["body"] = [{"name": "id"}]
        self.assertEqual(self.check(), "spec/toys.json: $.methods[0].body: 1 elements are too many; the maximum is 0")

    def test_documentation_that_nobody_has_written(self):
        self.toys["types"]["Toy"]["fields"][0]["doc"] = "TODO"
        self.assertEqual(self.check(), 'spec/toys.json: $.types.Toy.fields[0].doc: "TODO": '
                                       "tools/update_spec left this TODO: write the line")

    def test_all_mistakes_are_told_at_once(self):
        self.toys["methods"][0]["doc"] = 1
        self.toys["methods"][1]["doc"] = 2
        self.assertEqual(self.check().splitlines(), ["spec/toys.json: $.methods[0].doc: 1 is not of type string",
                                                     "spec/toys.json: $.methods[1].doc: 2 is not of type string"])

    def test_a_keyword_of_the_schema_that_nobody_checks(self):
        schema = json.loads((self.directory / "schema.json").read_text(encoding="utf-8"))
        schema["minProperties"] = 1
        (self.directory / "schema.json").write_text(json.dumps(schema), encoding="utf-8")
        with self.assertRaisesRegex(ValueError, "uses minProperties, which tools/generate/schema.py does not check"):
            self.check()


class FactsTest(SpecTest):
    """Facts that do not fit each other."""

    def test_a_service_that_is_named_unlike_its_file(self):
        self.toys["service"] = "games"
        self.assertEqual(self.check(), 'spec/toys.json: $.service: "games" is not the name of the file')

    def test_a_method_twice(self):
        self.toys["methods"][2]["name"] = "get"
        self.assertEqual(self.check(), 'spec/toys.json: $.methods: "get" appears more than once')

    def test_a_field_twice(self):
        self.toys["types"]["Toy"]["fields"][1]["name"] = "id"
        self.assertIn('spec/toys.json: $.types.Toy.fields: "id" appears more than once', self.check())

    def test_values_with_the_same_name_in_cpp(self):
        self.toys["enums"]["State"]["values"].append(value("Ready"))
        self.assertEqual(self.check(), 'spec/toys.json: $.enums.State.values: "ready" appears more than once')

    def test_a_type_twice_in_a_package(self):
        games = {"service": "games", "package": "play", "methods": [], "types": {"Toy": TOYS["types"]["Status"]}, "enums": {}}
        (self.directory / "games.json").write_text(json.dumps(games), encoding="utf-8")
        self.assertEqual(self.check(), "spec/toys.json: $: package play has two definitions of Toy")

    def test_path_params_that_are_not_those_of_the_path(self):
        self.toys["methods"][1]["path_params"] = ["name"]
        self.assertEqual(self.check(), "spec/toys.json: $.methods[1].path_params: the path has id")

    def test_an_unknown_type_of_a_field(self):
        self.toys["types"]["Toys"]["fields"][0]["type"] = "list<Game>"
        self.assertEqual(self.check(), 'spec/toys.json: $.types.Toys.fields[0].type: "Game" is an unknown type in package play')

    def test_a_type_that_two_other_packages_define(self):
        for package in ("here", "there"):
            other = {"service": package, "package": package, "methods": [], "types": {"Game": TOYS["types"]["Status"]},
                     "enums": {"State": TOYS["enums"]["State"]}}
            (self.directory / f"{package}.json").write_text(json.dumps(other), encoding="utf-8")
        self.toys["types"]["Toy"]["fields"][1]["type"] = "Game"
        self.toys["methods"][0].pop("waiter")
        self.assertEqual(self.check(), 'spec/toys.json: $.types.Toy.fields[1].type: "Game" is an ambiguous type in package play')

    def test_a_correction_that_corrects_nothing(self):
        self.toys["types"]["CreateToy"]["fields"][0]["required_by_service"] = False
        self.assertEqual(self.check(), "")
        self.toys["types"]["CreateToy"]["fields"][0]["required_by_service"] = True
        self.assertEqual(self.check(), "spec/toys.json: $.types.CreateToy.fields[0].required_by_service: "
                                       "it duplicates required: remove it")

    def test_an_unknown_type_of_a_parameter(self):
        self.toys["methods"][2]["query"][0]["type"] = "Token"
        self.assertEqual(self.check(), 'spec/toys.json: $.methods[2].query[0].type: "Token" is an unknown type in package play')

    def test_an_unknown_body(self):
        self.toys["methods"][2]["body"] = "ListToys"
        self.assertEqual(self.check(), 'spec/toys.json: $.methods[2].body: "ListToys" is an unknown type in package play')

    def test_an_unknown_response(self):
        self.toys["methods"][1]["response"] = "Game"
        self.assertIn('spec/toys.json: $.methods[1].response: "Game" is an unknown type in package play', self.check())

    def test_an_idempotency_token_that_the_request_lacks(self):
        self.toys["methods"][0]["idempotency"] = "key"
        self.assertEqual(self.check(), 'spec/toys.json: $.methods[0].idempotency: the request has no field "key"')

    def test_an_unwrapped_field_that_the_response_lacks(self):
        self.toys["methods"][0]["unwraps"] = "toy_id"
        self.assertEqual(self.check(), 'spec/toys.json: $.methods[0].unwraps: the response has no field "toy_id"')

    def test_pages_whose_fields_are_not_there(self):
        self.toys["methods"][2]["paginated"] = {"items": "games", "request_token": "token", "response_token": "next", "limit": "size"}
        self.assertEqual(self.check().splitlines(), [
            'spec/toys.json: $.methods[2].paginated.request_token: the request has no field "token"',
            'spec/toys.json: $.methods[2].paginated.limit: the request has no field "size"',
            'spec/toys.json: $.methods[2].paginated.items: the response has no field "games"',
            'spec/toys.json: $.methods[2].paginated.response_token: the response has no field "next"'])

    def test_a_waiter_that_polls_an_unknown_method(self):
        self.toys["methods"][0]["waiter"]["poll"] = "look"
        self.assertEqual(self.check(), 'spec/toys.json: $.methods[0].waiter.poll: the service has no method "look"')

    def test_a_waiter_whose_fields_are_not_in_the_response(self):
        self.toys["methods"][0]["waiter"].update(field="status.phase", message_field="message")
        self.assertEqual(self.check().splitlines(), [
            'spec/toys.json: $.methods[0].waiter.field: the response of get has no field "status.phase"',
            'spec/toys.json: $.methods[0].waiter.message_field: the response of get has no field "message"'])

    def test_a_waiter_for_unknown_states(self):
        self.toys["methods"][0]["waiter"].update(success=["DONE"], failure=["LOST"])
        self.assertEqual(self.check().splitlines(), [
            'spec/toys.json: $.methods[0].waiter.success: State has no value "DONE"',
            'spec/toys.json: $.methods[0].waiter.failure: State has no value "LOST"'])

    def test_an_argument_that_the_request_lacks(self):
        self.toys["methods"][1]["cpp"] = {"take": ["id", "name"]}
        self.assertEqual(self.check(), 'spec/toys.json: $.methods[1].cpp.take[1]: the request has no field "name"')

    def test_an_edit_request_from_an_unknown_type(self):
        self.toys["methods"][0]["cpp"] = {"to_edit_request": ["Game"]}
        self.assertEqual(self.check(), 'spec/toys.json: $.methods[0].cpp.to_edit_request[0]: "Game" is an unknown type in package play')

    def test_pages_that_cannot_be_generated(self):
        self.toys["methods"][2]["paginated"]["request_token"] = None
        self.assertEqual(self.check(), "spec/toys.json: $.methods[2].paginated: only pages with two tokens can be generated; "
                                       "set cpp.by_hand")

    def test_a_query_without_a_name_for_its_struct(self):
        del self.toys["methods"][2]["request"]
        self.assertEqual(self.check(), 'spec/toys.json: $.methods[2]: the key "request" is missing: it names the struct of '
                                       "path_params and query")

    def test_a_union_of_unknown_structs(self):
        self.toys["unions"] = {"Choice": {"doc": "One of them.", "of": ["Game"], "alternatives": [{"field": "name"}]}}
        self.assertEqual(self.check(), 'spec/toys.json: $.unions.Choice.of[0]: "Game" is an unknown type in package play')

    def test_an_alternative_that_a_struct_lacks(self):
        self.toys["unions"] = {"Choice": {"doc": "One of them.", "of": ["Toy", "Toys"], "alternatives": [{"field": "status"}]}}
        self.assertEqual(self.check(), 'spec/toys.json: $.unions.Choice.alternatives[0].field: Toys has no field "status"')

    def test_alternatives_of_the_same_type(self):
        self.toys["types"]["Toy"]["fields"] = [field("first_status", "Status"), field("last_status", "Status")]
        self.toys["methods"] = []
        self.toys["unions"] = {"Choice": {"doc": "One of them.", "of": ["Toy"], "fields": "*_status"}}
        self.assertEqual(self.check(), 'spec/toys.json: $.unions.Choice.fields: "Status" appears more than once')

    def test_an_unknown_alternative_of_several_structs(self):
        self.toys["unions"] = {"Choice": {"doc": "One of them.", "of": ["Toy", "CreateToy"], "alternatives": [],
                                          "unknown": {"name": "Unknown", "doc": "Another one.", "reader": "choice_of"}}}
        self.assertEqual(self.check(), "spec/toys.json: $.unions.Choice.of: a union with an unknown alternative is one of a "
                                       "single struct")

    def test_a_pattern_that_fits_no_field(self):
        self.toys["unions"] = {"Choice": {"doc": "One of them.", "of": ["Toy"], "fields": "*_task"}}
        self.assertEqual(self.check(), 'spec/toys.json: $.unions.Choice.fields: Toy has no field like "*_task"')

    def test_an_error_that_is_no_exception_class(self):
        self.toys["methods"][1]["throws"] = ["when it is gone"]
        self.assertEqual(self.check(), 'spec/toys.json: $.methods[1].throws[0]: "when it is gone": '
                                       "an exception class, and when it is thrown")

    def test_a_struct_that_holds_itself_by_value(self):
        self.toys["types"]["Toy"]["fields"][1] = field("status", "Toy", required=True)
        self.toys["methods"][0].pop("waiter")
        self.assertEqual(self.check(), "spec/toys.json: $.types.Toy: it holds itself by value: Toy -> Toy")


if __name__ == "__main__":
    unittest.main()
