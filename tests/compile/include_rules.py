"""Which file may include what: public headers need the standard library only, each dependency has its one place, and layers of src/ know
their neighbours only."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)
STANDARD = re.compile(r"[a-z_]+")

# What may be included -> by which files. Nobody else may.
PLACES = {
    r"curl/.*": r"src/http/curl_.*",
    r"zlib\.h": r"src/http/gzip_decoder\.hpp",
    r"simdjson.*": r"src/codec/.*",
    r"nlohmann/.*": r"src/codec/.*|src/testing/.*|include/databricks/json\.hpp",
    r"httplib\.h": r"src/testing/fake_server\.cpp",
    r"fmt/.*": r"src/.*",
    r"g(test|mock)/.*": r"nothing in the library",
}

# Layer of src/ -> layers that it knows nothing of, be it their sources or their public headers.
STRANGERS = {
    "base": "api|codec|config|core|credentials|http|model|testing",
    "codec": "api|config|core|credentials|http|testing",
    "config": "api|codec|core|credentials|model|testing",
    "core": "api|model|testing",
    "credentials": "api|core|model|testing",
    "http": "api|codec|config|core|credentials|model|testing",
    "model": "api|base|config|core|credentials|http|testing",
    "testing": "api|codec|config|core|credentials|model",
}


def problems(file: str, included: str) -> list[str]:
    found = [f"{included} belongs into {place} only"
             for dependency, place in PLACES.items()
             if re.fullmatch(dependency, included) and not re.fullmatch(place, file)]
    if file.startswith("include/") and not re.fullmatch(f"{STANDARD.pattern}|databricks/.*|nlohmann/.*", included):
        found.append(f"a public header includes {included}")
    layer = file.split("/")[1]
    if file.startswith("src/") and layer in STRANGERS and re.match(f"(databricks/)?({STRANGERS[layer]})/", included):
        found.append(f"src/{layer} knows nothing of {included}")
    return found


def main() -> int:
    failures = []
    files = [file for directory in ("include", "src") for file in sorted((ROOT / directory).rglob("*.[ch]pp"))]
    for path in files:
        file = path.relative_to(ROOT).as_posix()
        for match in INCLUDE.finditer(path.read_text(encoding="utf-8")):
            failures += [f"{file}: {problem}" for problem in problems(file, match.group(1))]
    print("\n".join(failures) or f"{len(files)} files follow the rules")
    return 1 if failures or not files else 0


if __name__ == "__main__":
    sys.exit(main())
