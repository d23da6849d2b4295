"""Measures, prints the table, and writes docs/benchmarks.md. See bench/run.sh --help."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from pathlib import Path

from measure import ROOT, measure, output_of
from table import make_rows, markdown, picture, text

PAGE = ROOT / "docs/benchmarks.md"
BEGIN, END = "<!-- table -->", "<!-- end of table -->"


def machine() -> str:
    model = next((line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")),
                 platform.machine())
    compiler = output_of("c++", "--version").splitlines()[0]
    curl = output_of("curl-config", "--version").strip()
    return f"{os.cpu_count()} cores of {model}, Linux {platform.release().split('-')[0]}, {compiler}, {curl}"


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--runs", type=int, default=9)
    options = parser.parse_args()
    goals = json.loads((ROOT / "bench/goals.json").read_text())
    rows = make_rows(goals, measure(options.runs, options.quick))
    print(text(rows))
    if not options.quick:
        page = PAGE.read_text()
        table = f"{BEGIN}\n{machine()}\n\n{markdown(rows)}\n{END}"
        PAGE.write_text(page[:page.index(BEGIN)] + table + page[page.index(END) + len(END):])
        PAGE.with_suffix(".svg").write_text(picture(rows))
    missed = [row.name for row in rows if row.result == "MISSED"]
    for name in missed:
        print(f"missed: {name}", file=sys.stderr)
    return 1 if missed or not rows else 0


if __name__ == "__main__":
    sys.exit(main())
