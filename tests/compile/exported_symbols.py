"""exported_symbols.py <nm> <library>...: the shared libraries export namespace databricks and nothing else."""

import re
import subprocess
import sys

OURS = re.compile(r"((non-virtual |virtual |covariant return )?thunk to |(typeinfo|typeinfo name|vtable|VTT|guard variable) for )?"
                  r"databricks::")


def exported(nm: str, library: str) -> list[str]:
    run = subprocess.run([nm, "--dynamic", "--defined-only", "--demangle", "--format=posix", library],
                         check=True, capture_output=True, text=True)
    # "<name> <type> <value> <size>", where the name may hold spaces.
    return [re.sub(r" [A-Za-z] [0-9a-f]+( [0-9a-f]+)?$", "", line) for line in run.stdout.splitlines()]


def main() -> int:
    nm, *libraries = sys.argv[1:]
    failures = []
    for library in libraries:
        names = exported(nm, library)
        failures += [f"{library}: exports {name}" for name in names if not OURS.match(name)]
    for wanted in ("typeinfo for databricks::Exception", "typeinfo for databricks::NotFound",
                   "databricks::DatabricksClient::DatabricksClient()"):
        if wanted not in exported(nm, libraries[0]):
            failures.append(f"{libraries[0]}: lacks {wanted}")
    print("\n".join(failures) or "only namespace databricks is exported")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
