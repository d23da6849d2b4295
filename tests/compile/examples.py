"""Makes one C++ source of all examples in the guides and in the comments of the public headers, so that a compiler reads them too.

    examples.py <project> <output>

Each example becomes a function that may use what examples_prelude.hpp declares; complaints of the compiler name the line of the example.
"""

import pathlib
import re
import sys

GUIDE_START = re.compile(r"^```cpp$")
COMMENT_LINE = re.compile(r"^ */// {5}(?P<code>.*)$")


def in_guide(lines):
    """Yields (number of the first line, lines) of each block of C++."""
    start = None
    for number, line in enumerate(lines, 1):
        if start is None and GUIDE_START.match(line):
            start = number
        elif start is not None and line.startswith("```"):
            yield start + 1, lines[start:number - 1]
            start = None


def in_header(lines):
    """Yields (number of the first line, lines) of each indented block in a comment."""
    example = []
    for number, line in enumerate(lines + [""], 1):
        match = COMMENT_LINE.match(line)
        if match:
            example.append(match["code"])
        elif example:
            yield number - len(example), example
            example = []


def examples(project):
    for path in [project / "README.md", *sorted((project / "docs").glob("*.md"))]:
        for start, code in in_guide(path.read_text(encoding="utf-8").splitlines()):
            yield path, start, code
    for path in sorted((project / "include").rglob("*.hpp")):
        if "model" in path.parts:
            continue  # generated; lists in comments are indented there, too
        for start, code in in_header(path.read_text(encoding="utf-8").splitlines()):
            yield path, start, code


def main():
    project, output = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    found = list(examples(project))
    if len(found) < 30:
        sys.exit(f"only {len(found)} examples were found: has their form changed?")
    text = ['#include "compile/examples_prelude.hpp"', "namespace examples {"]
    for index, (path, start, code) in enumerate(found, 1):
        body = ["" if line.startswith("#include") else line for line in code]
        text += [f"void example_{index}() {{", f'#line {start} "{path}"', *body, "}"]
    text.append("}  // namespace examples")
    output.write_text("\n".join(text) + "\n", encoding="utf-8")


main()
