"""Which namespace a file stands in: public names in the inline namespace of the version, everything else of src/ in its `internal`."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OPENED = re.compile(r"^(?:inline )?namespace(?: ([\w: ]+))? \{", re.MULTILINE)
CLOSED = re.compile(r"^\}  // namespace(?: ([\w: ]+))?$", re.MULTILINE)
MACRO = re.compile(r"^\s*#\s*define (\w+)", re.MULTILINE)
USING = re.compile(r"^\s*using namespace (?!std::\w+_literals)", re.MULTILINE)

# The only macros that a program meets after it has included a public header.
MACROS = re.compile(r"DATABRICKS_EXPORT|DATABRICKS_VERSION_(MAJOR|MINOR|PATCH)")


def inline_namespace() -> str:
    header = (ROOT / "include/databricks/version.hpp").read_text(encoding="utf-8")
    major, minor, _ = re.findall(r"#define DATABRICKS_VERSION_\w+ (\d+)", header)
    return f"databricks::inline v{major}_{minor}"


def problems(file: str, text: str, inline: str) -> list[str]:
    found = []
    is_public = file.startswith("include/")
    places = rf"{inline}(::(?!internal)\w+)*" if is_public else rf"{inline}(::\w+)*"
    if file.startswith("src/") and file.endswith(".hpp"):
        places = rf"{inline}::internal(::\w+)*"
    # What public headers only announce of src/ is named there, and not defined.
    opened = [name for name in OPENED.findall(text) if name]
    for name in opened:
        is_announcement = is_public and re.fullmatch(r"internal(::\w+)*", name) and is_only_announced(name, text)
        is_nested = not name.startswith("databricks") and not name.startswith("internal")
        if not is_nested and not is_announcement and not re.fullmatch(places, name):
            found.append(f"namespace {name} is not {inline}{'' if is_public else '::internal'}")
    closed = [name for name in CLOSED.findall(text)]
    for name in opened:
        if closed.count(name) < opened.count(name):
            found.append(f"namespace {name} is not named behind its last brace")
    if file.endswith(".hpp"):
        found += ["a header has a using-directive" for _ in USING.findall(text)]
        if is_public:
            found += [f"a public header defines the macro {macro}" for macro in MACRO.findall(text) if not MACROS.fullmatch(macro)]
    return found


def is_only_announced(name: str, text: str) -> bool:
    block = text.split(f"namespace {name} {{")[1].split("}")[0]
    return not re.sub(r"\s*(class|struct) \w+;\s*", "", block)


INLINE = "databricks::inline v0_2"
REFUSED = {
    "include/databricks/a.hpp": [
        "namespace databricks {\nint a();\n}  // namespace databricks\n",
        "namespace databricks::inline v0_1 {\nint a();\n}  // namespace databricks::inline v0_1\n",
        f"namespace {INLINE}::internal {{\nint a();\n}}  // namespace {INLINE}::internal\n",
        f"namespace {INLINE} {{\nnamespace internal {{\nint a();\n}}  // namespace internal\n}}  // namespace {INLINE}\n",
        f"namespace {INLINE} {{\nusing namespace iam;\n}}  // namespace {INLINE}\n",
        f"namespace {INLINE} {{\nint a();\n}}  // namespace {INLINE}::http\n",
        "#define A 1\n",
    ],
    "src/a.hpp": [f"namespace {INLINE} {{\nint a();\n}}  // namespace {INLINE}\n"],
    "src/a.cpp": ["namespace databricks::internal {\nint a();\n}  // namespace databricks::internal\n"],
}
ACCEPTED = {
    "include/databricks/a.hpp": [
        "#define DATABRICKS_VERSION_MAJOR 0\n",
        f"namespace {INLINE} {{\nnamespace internal::codec {{\nclass A;\nstruct B;\n}}  // namespace internal::codec\nnamespace iam {{\n"
        f"}}  // namespace iam\n}}  // namespace {INLINE}\n",
    ],
    "src/a.hpp": [f"namespace {INLINE}::internal::http {{\nint a();\n}}  // namespace {INLINE}::internal::http\n"],
    "src/a.cpp": [f"namespace {INLINE} {{\nnamespace {{\n}}  // namespace\n}}  // namespace {INLINE}\n"],
}


def self_test() -> int:
    wrong = [text for file, texts in REFUSED.items() for text in texts if not problems(file, text, INLINE)]
    wrong += [text for file, texts in ACCEPTED.items() for text in texts if problems(file, text, INLINE)]
    print("\n".join(wrong) or "all samples are judged rightly")
    return 1 if wrong else 0


def main() -> int:
    if "--self-test" in sys.argv:
        return self_test()
    inline = inline_namespace()
    files = [file for directory in ("include", "src") for file in sorted((ROOT / directory).rglob("*.[ch]pp"))]
    failures = []
    for path in files:
        file = path.relative_to(ROOT).as_posix()
        failures += [f"{file}: {problem}" for problem in problems(file, path.read_text(encoding="utf-8"), inline)]
    print("\n".join(failures) or f"{len(files)} files follow the rules")
    return 1 if failures or not files else 0


if __name__ == "__main__":
    sys.exit(main())
