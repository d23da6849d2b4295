"""Which calls the fake workspace serves from the facts alone."""

from __future__ import annotations

import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "tools" / "generate"))

import facts  # noqa: E402
from patterns import Collection, collections, singular  # noqa: E402

SPEC = facts.checked(ROOT / "spec")


def of(service: str) -> dict[str, Collection]:
    return {each.noun: each for each in collections(SPEC, next(each for each in SPEC.services if each.name == service))}


class PatternsTest(unittest.TestCase):
    def test_calls_on_the_objects_of_a_service(self):
        pools = of("instance_pools")["instance_pool"]
        self.assertEqual(pools.key, ["instance_pool_id"])
        self.assertEqual(pools.generated.name, "instance_pool_id")
        self.assertEqual(pools.patterns, {"create": "create", "delete": "delete_", "edit": "replace", "get": "get", "list": "list"})

    def test_ids_in_the_path(self):
        scripts = of("global_init_scripts")["global_init_script"]
        self.assertEqual(scripts.key, ["script_id"])
        self.assertEqual(scripts.patterns["update"], "update")

    def test_objects_that_nobody_can_ask_for_make_no_collection(self):
        self.assertNotIn("token", of("token"))  # there is no get
        self.assertNotIn("policy_family", of("cluster_policies"))  # there is no create

    def test_other_calls_fit_no_pattern(self):
        jobs = of("jobs")["job"]
        self.assertNotIn("run_now", jobs.patterns)
        self.assertNotIn("cancel_run", jobs.patterns)

    def test_nouns_in_the_singular(self):
        self.assertEqual([singular(noun) for noun in ("widgets", "policy_families", "scope", "")],
                         ["widget", "policy_family", "scope", ""])


if __name__ == "__main__":
    unittest.main()
