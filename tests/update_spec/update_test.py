"""tools/update_spec merges the small package beside this file into a small spec/."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.dont_write_bytecode = True
sys.path[:0] = [str(ROOT / "tools" / "update_spec"), str(ROOT / "tools" / "generate"), str(ROOT / "tests" / "generate")]

import facts  # noqa: E402
from spec import SpecError  # noqa: E402
from spec_entries import field, method, value  # noqa: E402
from spec_files import SpecFiles  # noqa: E402
from update import update  # noqa: E402


def toys() -> dict:
    """What spec/ says before: the calls create, get, list and replace of the package, and what the package lacks."""
    return {
        "service": "toys",
        "package": "play",
        "methods": [
            method("create", "POST", "/api/2.0/toys/create", body="CreateToy", response="CreateToyResponse", in_csharp=True),
            method("find", "GET", "/api/2.1/toys/{id}", path_params=["id"], request="FindRequest", response="Plaything",
                   query=[{"name": "depth", "type": "int32", "required": False, "doc": "How deep to look."}]),
            method("list", "GET", "/api/2.1/toys", request="ListToysRequest", response="ListToysResponse",
                   query=[{"name": "limit", "type": "int32", "required": False, "doc": "Most toys of a page."}]),
            method("replace", "PUT", "/api/2.1/toys/{toy_id}", path_params=["toy_id"], body="Plaything", response="Plaything"),
            method("smash", "POST", "/api/2.1/toys/smash", body="SmashToy"),
            method("burn", "POST", "/api/2.0/toys/burn", body="BurnToy", in_csharp=True),
        ],
        "types": {
            "BurnToy": {"doc": "Only the C# client has it.", "fields": [field("toy_id", "string", csharp=True)]},
            "CreateToy": {"doc": "A new toy.", "fields": [
                field("name", "string", required=True, doc="Our words."),
                field("shape", "Shape", doc="It is gone.")]},
            "CreateToyResponse": {"doc": "The new toy.", "fields": [field("toy_id", "string", always_present=True)]},
            "ListToysResponse": {"doc": "A page.", "fields": [field("toys", "list<Plaything>")]},
            "Plaything": {"doc": "A toy, under a name of ours.", "fields": [
                field("colour", "string", csharp=True, official=False, doc="Only the C# client has it."),
                field("form", "string", csharp=True, doc="The SDK had it too."),
                field("name", "string", secret=True),
                field("owner", "string", go_only=True, doc="Only the Go SDK has it."),
                field("pieces", "int32"),
                field("price", "double", doc="It is gone."),
                field("state", "State"),
                field("toy_id", "bool"),
                field("wait_ms", "duration_ms")]},
            "Shape": {"doc": "It is gone with the field.", "fields": [field("corners", "int32")]},
            "SmashToy": {"doc": "It is gone with the call.", "fields": [field("toy_id", "string")]},
            "Unused": {"doc": "No call reaches it; it stays.", "fields": []},
        },
        "enums": {"State": {"doc": "State of a toy.", "values": [
            {**value("READY"), "doc": "It can be played with."}, {**value("GONE"), "csharp": True}, value("SOLD")]}},
    }


class UpdateTest(unittest.TestCase):
    def setUp(self):
        self.directory = Path(self.enterContext(tempfile.TemporaryDirectory()))
        shutil.copy(ROOT / "spec" / "schema.json", self.directory)
        self.before = toys()

    def update(self) -> dict:
        """The file of toys afterwards."""
        (self.directory / "toys.json").write_text(json.dumps(self.before), encoding="utf-8")
        self.changelog = update(self.directory, HERE / "package")
        return self.read("toys")

    def read(self, service: str) -> dict:
        return json.loads((self.directory / f"{service}.json").read_text(encoding="utf-8"))

    def method(self, name: str) -> dict:
        return next(each for each in self.update()["methods"] if each["name"] == name)

    def fields(self, name: str) -> dict[str, dict]:
        return {each["name"]: each for each in self.update()["types"][name]["fields"]}

    def assert_noted(self, heading: str, line: str):
        section = self.changelog.split(f"### {heading}\n")[1].split("\n\n")[0]
        self.assertIn(line, section)


class CallsTest(UpdateTest):
    def test_a_new_call_comes_with_its_request_and_waits_for_its_documentation(self):
        pack = self.method("pack")
        self.assertEqual(pack, method("pack", "POST", "/api/2.1/toys/{toy_id}/pack", path_params=["toy_id"], body="PackToysRequest",
                                      doc="TODO"))
        self.assert_noted("Added", "`toys.pack`")
        self.assertEqual([each["name"] for each in self.update()["types"]["PackToysRequest"]["fields"]], ["box", "gently"])

    def test_a_new_call_without_a_body_gets_a_struct_for_its_query(self):
        boxes = self.method("list_boxes")
        self.assertEqual(boxes["request"], "ListBoxesRequest")
        self.assertEqual(boxes["response"], "ListBoxesResponse")
        self.assertEqual(boxes["query"], [{"name": "room", "type": "string", "required": True, "doc": "TODO"}])

    def test_calls_of_other_services_are_not_new(self):
        names = {each["name"] for each in self.update()["methods"]}
        self.assertNotIn("get_permissions", names)  # the permissions of toys belong to the service of permissions
        self.assertNotIn("start", names)

    def test_a_call_that_the_package_lacks_goes(self):
        after = self.update()
        self.assertNotIn("smash", {each["name"] for each in after["methods"]})
        self.assertNotIn("SmashToy", after["types"])
        self.assert_noted("Removed", "`toys.smash`")
        self.assert_noted("Removed", "`play::SmashToy`")

    def test_a_call_of_the_csharp_client_stays(self):
        burn = self.method("burn")
        self.assertEqual((burn["in_csharp"], burn["in_official"]), (True, False))
        self.assertIn("BurnToy", self.update()["types"])

    def test_the_path_stays_and_that_of_the_package_is_noted(self):
        create = self.method("create")
        self.assertEqual((create["path"], create["official_path"]), ("/api/2.0/toys/create", "/api/2.1/toys/create"))
        self.assert_noted("Changed", "calls: `toys.create`")
        self.assertNotIn("official_path", self.method("list"))

    def test_a_call_is_known_by_its_path_whatever_its_name_and_that_of_its_parameters(self):
        self.assertEqual(self.method("find")["path"], "/api/2.1/toys/{id}")
        self.assertNotIn("get", {each["name"] for each in self.update()["methods"]})

    def test_a_call_for_any_type_of_object_is_the_one_for_each_type(self):
        self.before["methods"].append(method("paint_dolls", "POST", "/api/2.0/painting/dolls/{doll_id}", path_params=["doll_id"], body=[]))
        self.assertTrue(self.method("paint_dolls")["in_official"])

    def test_the_query_follows_the_package(self):
        find = self.method("find")
        self.assertEqual(find["query"], [{"name": "view", "type": "string", "required": False, "doc": "TODO"}])
        self.assert_noted("Removed", "`toys.find depth`")
        self.assert_noted("Added", "`toys.find view`")

    def test_a_parameter_that_changes(self):
        self.before["methods"][2]["query"][0].update(type="string", required=True)
        limit = self.method("list")["query"][0]
        self.assertEqual((limit["type"], limit["required"]), ("int64", False))
        self.assert_noted("Changed", "parameters: `toys.list limit`")

    def test_pages(self):
        listing = self.method("list")
        self.assertEqual(listing["paginated"], {"items": "toys", "request_token": "page_token", "response_token": "next_page_token",
                                                "limit": "limit"})
        self.assertEqual([(each["name"], each["type"]) for each in listing["query"]], [("limit", "int32"), ("page_token", "string")])

    def test_a_wait_polls_the_method_of_our_name(self):
        self.assertEqual(self.method("create")["waiter"], {
            "poll": "find", "field": "state", "success": ["READY"], "failure": ["BROKEN", "LOST"], "message_field": "state_message",
            "default_timeout_s": 1200})

    def test_a_wait_polls_a_call_that_is_new_itself(self):
        del self.before["methods"][1]
        self.assertEqual(self.method("create")["waiter"]["poll"], "get")

    def test_one_call_of_a_new_service_brings_in_the_others(self):
        self.before.update(methods=[method("find", "GET", "/api/2.1/toys/{id}", path_params=["id"])], types={}, enums={})
        names = [each["name"] for each in self.update()["methods"]]
        self.assertEqual(names, ["find", "create", "list", "list_boxes", "pack", "replace"])

    def test_an_idempotency_token_makes_the_call_one_that_may_be_retried(self):
        self.assertEqual(self.method("create")["idempotency"], "idempotency_token")


class FieldsTest(UpdateTest):
    def test_a_new_field_waits_for_its_documentation(self):
        self.assertEqual(self.fields("Plaything")["state_message"], field("state_message", "string", doc="TODO"))
        self.assert_noted("Added", "`play::Plaything::state_message`")

    def test_the_name_is_that_of_json(self):
        self.assertIn("delete", self.fields("Plaything"))

    def test_fields_stand_in_order(self):
        names = list(self.fields("Plaything"))
        self.assertEqual(names, sorted(names))

    def test_a_field_that_the_package_lacks_goes_with_its_type(self):
        after = self.update()
        self.assertNotIn("shape", {each["name"] for each in after["types"]["CreateToy"]["fields"]})
        self.assertNotIn("Shape", after["types"])
        self.assert_noted("Removed", "`play::CreateToy::shape`, `play::Plaything::price`")

    def test_what_only_another_client_has_stays(self):
        fields = self.fields("Plaything")
        self.assertIn("colour", fields)
        self.assertEqual((fields["form"]["csharp"], fields["form"]["official"]), (True, False))
        self.assertEqual((fields["owner"]["official"], fields["owner"]["go_only"]), (True, True))

    def test_docs_and_marks_stay(self):
        self.assertEqual(self.fields("CreateToy")["name"]["doc"], "Our words.")
        self.assertTrue(self.fields("CreateToyResponse")["toy_id"]["always_present"])
        self.assertTrue(self.fields("Plaything")["name"]["secret"])

    def test_types_that_say_more_than_those_of_the_package_stay(self):
        fields = self.fields("Plaything")
        self.assertEqual([fields[name]["type"] for name in ("pieces", "state", "wait_ms")], ["int32", "State", "duration_ms"])

    def test_an_enum_stays_where_the_package_has_any_text(self):
        self.before["types"]["Plaything"]["fields"].append(field("state_message", "State"))
        self.assertEqual(self.fields("Plaything")["state_message"]["type"], "State")

    def test_a_type_that_contradicts_the_package_changes(self):
        self.assertEqual(self.fields("Plaything")["toy_id"]["type"], "string")
        self.assert_noted("Changed", "`play::Plaything::toy_id (bool is string)`")

    def test_a_field_becomes_required(self):
        self.assertTrue(self.fields("Plaything")["toy_id"]["required"])
        self.assert_noted("Changed", "fields that are required: `play::Plaything::toy_id`")

    def test_a_field_that_another_sdk_requires_stays_required_until_somebody_decides(self):
        self.before["types"]["Plaything"]["fields"][2]["required"] = True
        self.assertTrue(self.fields("Plaything")["name"]["required"])
        self.assert_noted("To decide", "`play::Plaything::name`")
        self.before["types"]["Plaything"]["fields"][2]["required_by_service"] = False
        self.assertFalse(self.fields("Plaything")["name"]["required_by_service"])
        self.assertNotIn("To decide", self.changelog)

    def test_an_override_that_the_package_has_caught_up_with_goes(self):
        self.before["types"]["Plaything"]["fields"][7]["required_by_service"] = True
        self.assertNotIn("required_by_service", self.fields("Plaything")["toy_id"])

    def test_deprecated_fields(self):
        self.assertTrue(self.fields("Plaything")["name"]["deprecated"])
        self.assertTrue(self.fields("CreateToy")["idempotency_token"]["deprecated"])
        self.assertFalse(self.fields("CreateToy")["color"]["deprecated"])
        self.assert_noted("Changed", "`play::Plaything::name`")


class NewTypesTest(UpdateTest):
    def test_a_new_struct_has_every_field(self):
        types = {name: each["type"] for name, each in self.fields("Box").items()}
        self.assertEqual(types, {
            "boxes": "list<Box>", "closed_at": "timestamp_ms", "kind": "BoxKind", "label": "map<string,string>",
            "lifetime_seconds": "duration_s", "paint": "Paint", "size": "int64", "state": "json", "table": "json", "weight": "double"})
        self.assert_noted("Added", "types: `play::Box`")
        self.assertNotIn("play::Box::", self.changelog)  # a new type is listed, its fields are not

    def test_a_new_enum_has_every_value(self):
        kind = self.update()["enums"]["BoxKind"]
        self.assertEqual(kind, {"doc": "TODO", "values": [{**value("CARTON"), "doc": "TODO"}, {**value("BASKET"), "doc": "TODO"}]})

    def test_a_type_of_another_module_is_defined_in_a_file_of_its_package(self):
        crafts = {"service": "crafts", "package": "craft", "methods": [], "types": {}, "enums": {}}
        (self.directory / "crafts.json").write_text(json.dumps(crafts), encoding="utf-8")
        self.assertNotIn("Paint", self.update()["types"])
        self.assertIn("Paint", self.read("crafts")["types"])

    def test_a_type_of_another_module_without_a_file_is_defined_where_it_is_needed(self):
        self.assertIn("Paint", self.update()["types"])

    def test_a_name_that_is_taken_gets_the_module_before_it(self):
        self.before["types"]["Paint"] = {"doc": "Another paint.", "fields": []}
        self.assertEqual(self.fields("Box")["paint"]["type"], "CraftPaint")

    def test_a_type_that_no_call_reaches_stays(self):
        self.assertIn("Unused", self.update()["types"])

    def test_enum_values(self):
        values = {each["name"]: each for each in self.update()["enums"]["State"]["values"]}
        self.assertEqual(list(values), ["READY", "GONE", "BROKEN", "LOST"])
        self.assertEqual(values["READY"]["doc"], "It can be played with.")
        self.assertEqual((values["GONE"]["csharp"], values["GONE"]["official"]), (True, False))
        self.assertEqual(values["LOST"], {**value("LOST"), "doc": "TODO"})
        self.assert_noted("Removed", "`play::State SOLD`")
        self.assert_noted("Added", "`play::State BROKEN`, `play::State LOST`")


class WholeUpdateTest(UpdateTest):
    def test_a_second_run_changes_nothing(self):
        self.update()
        once = (self.directory / "toys.json").read_text(encoding="utf-8")
        self.assertEqual(update(self.directory, HERE / "package"), "## API facts of databricks-sdk 2.0\n\nNo change.\n")
        self.assertEqual((self.directory / "toys.json").read_text(encoding="utf-8"), once)

    def test_the_generator_refuses_it_until_somebody_writes_the_documentation(self):
        self.update()
        with self.assertRaisesRegex(SpecError, "spec/toys.json: .*: tools/update_spec left this TODO: write the line"):
            facts.checked(self.directory)
        file = self.directory / "toys.json"
        file.write_text(file.read_text(encoding="utf-8").replace('"TODO"', '"Our words."'), encoding="utf-8")
        facts.checked(self.directory)

    def test_the_documentation_of_a_method_stands_below_its_facts(self):
        self.update()
        text = (self.directory / "toys.json").read_text(encoding="utf-8")
        self.assertIn('"in_csharp": false, "in_official": true,\n   "doc": "TODO"}', text)

    def test_the_files_of_this_project_are_laid_out_as_the_tool_writes_them(self):
        shutil.copytree(ROOT / "spec", self.directory / "spec")
        SpecFiles(self.directory / "spec").write()
        for file in sorted((ROOT / "spec").glob("*.json")):
            self.assertEqual((self.directory / "spec" / file.name).read_text(encoding="utf-8"), file.read_text(encoding="utf-8"), file.name)


if __name__ == "__main__":
    unittest.main()
