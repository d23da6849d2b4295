"""How declarations are broken into lines."""

from __future__ import annotations

import sys
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools" / "generate"))

from layout import WIDTH, fill  # noqa: E402


class FillTest(unittest.TestCase):
    def test_one_line_where_it_fits(self):
        self.assertEqual(fill("void f(", ["int a", "int b"], ");", "  "), "  void f(int a, int b);")

    def test_a_line_may_be_full(self):
        name = "x" * (WIDTH - len("f(, b);"))
        self.assertEqual(fill("f(", [name, "b"], ");"), f"f({name}, b);")

    def test_parameters_stand_under_the_first(self):
        long = "const Request& " + "r" * 60
        self.assertEqual(fill("void method(", [long, "int b", long], ") const;").splitlines(),
                         [f"void method({long}, int b,", f"            {long}) const;"])

    def test_parameters_that_are_too_long_for_that_go_to_the_next_line(self):
        long = "r" * 70
        self.assertEqual(fill(f"{'t' * 50} m(", [long, "int b"], ");", "  ").splitlines(),
                         [f"  {'t' * 50} m(", f"      {long}, int b);"])

    def test_nothing_to_fill_in(self):
        self.assertEqual(fill("f(", [], ");"), "f();")


if __name__ == "__main__":
    unittest.main()
