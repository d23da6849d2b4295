"""From names on the wire to names in C++."""

from __future__ import annotations

import re

KEYWORDS = {
    "alignas", "alignof", "and", "asm", "auto", "bool", "break", "case", "catch", "char", "class", "concept", "const",
    "continue", "default", "delete", "do", "double", "else", "enum", "explicit", "export", "extern", "false", "float",
    "for", "friend", "goto", "if", "import", "inline", "int", "long", "module", "mutable", "namespace", "new", "not",
    "operator", "or", "private", "protected", "public", "register", "requires", "return", "short", "signed", "sizeof",
    "static", "struct", "switch", "template", "this", "throw", "true", "try", "typedef", "typename", "union",
    "unsigned", "using", "virtual", "void", "volatile", "while", "xor",
}

# Lower-case macros that common headers define.
MACROS = {
    "assert", "emit", "errno", "far", "foreach", "interface", "linux", "major", "makedev", "max", "min", "minor",
    "near", "signals", "slots", "small", "stderr", "stdin", "stdout", "unix",
}


def identifier(name: str) -> str:
    """A member's name: as on the wire, with an underscore behind a keyword or macro."""
    return name + "_" if name in KEYWORDS | MACROS else name


def enumerator(text: str) -> str:
    """'SPOT_AZURE' -> 'spot_azure', 'awsCodeCommit' -> 'aws_code_commit', 'sql/endpoints' -> 'sql_endpoints'."""
    name = re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_")
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name) if not re.search(r"\d[a-z]*[A-Z]", name) else name
    name = name.lower()
    if name[0].isdigit():
        name = "_" + name
    return identifier(name)
