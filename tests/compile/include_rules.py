"""Which file may include what: public headers need the standard library only, each dependency has its one place, and a layer knows
the layers below it, be it their sources or their public headers."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)
STANDARD = re.compile(r"[a-z_]+")

# What may be included -> by which files. Nobody else may.
PLACES = {
    r"curl/.*": r"src/http/curl_.*",
    r"boost/.*": r"src/loop/(fiber|stack_pool)\.hpp",
    r"zlib\.h": r"src/http/gzip_decoder\.hpp",
    r"simdjson.*": r"src/codec/.*",
    r"nlohmann/.*": r"src/codec/.*|src/testing/.*|include/databricks/json\.hpp",
    r"httplib\.h": r"src/testing/fake_server\.cpp",
    r"fmt/.*": r"src/.*",
    r"g(test|mock)/.*": r"nothing in the library",
}

# Layer -> layers that it may include, beside itself.
MAY_INCLUDE = {
    "base": "",
    "codec": "base",
    "model": "base codec",
    "http": "base",
    "loop": "base",
    "config": "base http",
    "credentials": "base codec http config",
    "core": "base codec http config credentials",
    "api": "base codec model http config core",
    "testing": "base http",
}

# Public headers stand in include/databricks/<layer>/; those that stand directly in include/databricks/ belong to a layer as well.
# Config holds Credentials and TokenSource, so that their interfaces belong to the settings.
PUBLIC = {
    "base": "bytes cancel clock error export idempotency_token log rate_limiter result retry secret version",
    "codec": "boxed collections json model open_enum raw_json timestamp unknown_fields",
    "http": "call_options network",
    "config": "config credentials",
    "core": "wait",
    "loop": "event_loop",
    "api": "client databricks paged transfer tree_options",
}


def layer_of(file: str) -> str | None:
    """The layer of a file as it is included: "http/url.hpp", "databricks/http/message.hpp", "databricks/config.hpp"."""
    parts = file.split("/")
    if parts[0] == "databricks":
        parts = parts[1:]
        if len(parts) == 1:
            name = parts[0].removesuffix(".hpp")
            return next((layer for layer, names in PUBLIC.items() if name in names.split()), None)
    return parts[0] if len(parts) > 1 and parts[0] in MAY_INCLUDE else None


def problems(file: str, included: str) -> list[str]:
    found = [f"{included} belongs into {place} only"
             for dependency, place in PLACES.items()
             if re.fullmatch(dependency, included) and not re.fullmatch(place, file)]
    if file.startswith("include/") and not re.fullmatch(f"{STANDARD.pattern}|databricks/.*|nlohmann/.*", included):
        found.append(f"a public header includes {included}")
    layer, other = layer_of(file.split("/", 1)[1]), layer_of(included)
    if included.startswith("databricks/") and other is None:
        found.append(f"{included} belongs to no layer")
    if layer and other and other not in [layer, *MAY_INCLUDE[layer].split()]:
        found.append(f"{layer} knows nothing of {other}: {included}")
    return found


def without_layer(files: list[str]) -> list[str]:
    return [f"{file} belongs to no layer" for file in files if layer_of(file.split("/", 1)[1]) is None]


def circles() -> list[str]:
    """A layer that may include one which may include it, by whatever way, is no layer."""
    def below(layer: str) -> set[str]:
        direct = set(MAY_INCLUDE[layer].split())
        return direct.union(*(below(each) for each in direct))
    try:
        return [layer for layer in MAY_INCLUDE if layer in below(layer)]
    except RecursionError:
        return ["the layers include each other in a circle"]


REFUSED = [
    ("src/http/a.cpp", "config/settings.hpp"),
    ("src/http/a.cpp", "databricks/config.hpp"),
    ("src/http/a.hpp", "databricks/credentials.hpp"),
    ("src/config/a.cpp", "credentials/chain.hpp"),
    ("src/credentials/a.cpp", "core/session.hpp"),
    ("src/codec/a.cpp", "model/jobs.hpp"),
    ("src/core/a.cpp", "databricks/model/jobs.hpp"),
    ("src/testing/a.cpp", "databricks/client.hpp"),
    ("src/base/a.cpp", "databricks/call_options.hpp"),
    ("include/databricks/retry.hpp", "databricks/http/message.hpp"),
    ("include/databricks/http/a.hpp", "databricks/config.hpp"),
    ("include/databricks/model/a.hpp", "databricks/api/jobs.hpp"),
    ("include/databricks/config.hpp", "databricks/unheard_of.hpp"),
    ("include/databricks/config.hpp", "fmt/format.h"),
    ("include/databricks/config.hpp", "config/settings.hpp"),
    ("src/core/a.cpp", "curl/curl.h"),
    ("src/api/a.cpp", "simdjson.h"),
]
ACCEPTED = [
    ("src/http/a.cpp", "http/url.hpp"),
    ("src/http/a.cpp", "databricks/retry.hpp"),
    ("src/http/curl_a.cpp", "curl/curl.h"),
    ("src/config/a.cpp", "http/url.hpp"),
    ("src/core/a.cpp", "credentials/chain.hpp"),
    ("src/core/a.cpp", "sys/stat.h"),
    ("include/databricks/config.hpp", "databricks/credentials.hpp"),
    ("include/databricks/api/a.hpp", "databricks/model/jobs.hpp"),
    ("include/databricks/config.hpp", "string"),
]


def self_test() -> int:
    wrong = [f"accepted: {each}" for each in REFUSED if not problems(*each)]
    wrong += [f"refused: {each}" for each in ACCEPTED if problems(*each)]
    if not without_layer(["include/databricks/unheard_of.hpp", "src/unheard_of/a.cpp"]):
        wrong.append("accepted: files without a layer")
    print("\n".join(wrong) or "all samples are judged rightly")
    return 1 if wrong else 0


def main() -> int:
    if "--self-test" in sys.argv:
        return self_test()
    paths = [path for directory in ("include", "src") for path in sorted((ROOT / directory).rglob("*.[ch]pp"))]
    files = [path.relative_to(ROOT).as_posix() for path in paths]
    failures = without_layer(files) + circles()
    for path, file in zip(paths, files):
        for match in INCLUDE.finditer(path.read_text(encoding="utf-8")):
            failures += [f"{file}: {problem}" for problem in problems(file, match.group(1))]
    print("\n".join(failures) or f"{len(files)} files follow the rules")
    return 1 if failures or not files else 0


if __name__ == "__main__":
    sys.exit(main())
