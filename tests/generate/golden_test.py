"""What the generator writes for the files of spec/, word for word: the files in golden/.

    python3 tests/generate/golden_test.py             compare, and show the differences
    python3 tests/generate/golden_test.py --update    write golden/ anew, for a look at its diff
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "tools" / "generate"))

import facts  # noqa: E402
from outputs import outputs  # noqa: E402
from readme import END, START  # noqa: E402

GOLDEN = HERE / "golden"
README = f"# Shop\n\n{START}the table of before\n{END}\nMore.\n"


def written() -> dict[str, str]:
    with tempfile.TemporaryDirectory() as directory:
        shutil.copy(ROOT / "spec" / "schema.json", directory)
        for file in (HERE / "spec").glob("*.json"):
            shutil.copy(file, directory)
        return outputs(facts.checked(Path(directory)), README)


class GoldenTest(unittest.TestCase):
    maxDiff = None

    def test_every_file_is_as_in_golden(self):
        golden = {file.relative_to(GOLDEN).as_posix(): file.read_text(encoding="utf-8")
                  for file in GOLDEN.rglob("*") if file.is_file()}
        files = written()
        self.assertEqual(sorted(files), sorted(golden))
        for name, text in files.items():
            with self.subTest(name):
                self.assertEqual(text.splitlines(), golden[name].splitlines())


def update() -> None:
    shutil.rmtree(GOLDEN, ignore_errors=True)
    for name, text in written().items():
        (GOLDEN / name).parent.mkdir(parents=True, exist_ok=True)
        (GOLDEN / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    if "--update" in sys.argv[1:]:
        update()
    else:
        unittest.main()
