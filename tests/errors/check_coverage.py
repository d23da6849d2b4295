"""Checks that docs/errors.md shows every message that src/ makes: each text that stands in a statement which makes an
error must be found in the page, with anything in the place of its {}.

    check_coverage.py SOURCE_DIRECTORY PAGE
"""

import pathlib
import re
import sys

MAKES_AN_ERROR = re.compile(
    r"\b(Error\s*\{|ErrorKind::|config_error\(|auth_error\(|throw_error\(|throw_file_error\(|(?<![.\w])fail\(|refuse\("
    r"|unusable\(|problem = |defect = |message (\+)?= |kRead|reason = |return \"|return fmt::format\()"
)
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
# Texts that are no messages, or none that a test can provoke.
LEFT_OUT = {
    "a text": "every value of a text setting is one",
    "authentication: {} set in code\\n": "Config::explain()",
    "none of the settings decides": "Config::explain()",
    ", ignored in favour of a more explicit setting": "Config::explain()",
    "'{}' cannot be run on Windows yet: choose another auth_type": "Windows",
    "the environment variable {} holds no ID token": "the variable has gone since the settings were read",
    "Expire date": "the name of a field of libcurl",
}


def statements(source):
    """The statements of a source file, comments taken out."""
    source = re.sub(r"(?<!:)//[^\n]*", "", source)
    source = re.sub(r'"\s*\n\s*"', "", source)  # literals that go on in the next line
    return re.split(r"[;{}]\s*\n", source)


def texts(path):
    for statement in statements(path.read_text(encoding="utf-8")):
        if MAKES_AN_ERROR.search(statement):
            for literal in LITERAL.findall(statement):
                if re.search(r"[a-z]+ [a-z]+", literal):
                    yield literal


def main(sources, page):
    shown = re.sub(r"\\([|<>*_`])", r"\1", pathlib.Path(page).read_text(encoding="utf-8"))
    missing = 0
    for path in sorted(pathlib.Path(sources).rglob("*.[ch]pp")):
        name = path.relative_to(sources).as_posix()
        if name.startswith("testing/") or name.endswith("_windows.cpp"):
            continue
        for text in texts(path):
            if text in LEFT_OUT:
                continue
            pattern = ".*?".join(re.escape(part) for part in re.split(r"\{[^}]*\}", text))
            if not re.search(pattern, shown):
                missing += 1
                print(f"{name}: {text}")
    return missing


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1], sys.argv[2]) else 0)
