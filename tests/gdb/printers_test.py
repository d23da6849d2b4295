"""What gdb prints with tools/gdb/databricks_printers.py: printers_test.py GDB PROGRAM."""

import subprocess
import sys
from pathlib import Path

PRINTERS = Path(__file__).resolve().parents[2] / "tools/gdb/databricks_printers.py"
SKIPPED = 77
EXPECTED = {
    "secret": "<redacted>",
    "secret_bytes": "<redacted>",
    "bytes": "7 bytes",
    "boxed": "set = {value = 42}",
    "unset_boxed": "unset",
    "known": "running",
    "unknown": '"HIBERNATING" (unrecognized)',
    "value": "value = {value = 7}",
    "error": "error: the deadline is over",
    "list": "set = {elements = std::vector of length 3, capacity 3 = {1, 2, 3}}",
    "absent_list": "absent = {elements = std::vector of length 0, capacity 0}",
}


def main() -> int:
    gdb, program = sys.argv[1:]
    commands = ["set pagination off", "set print frame-info short-location", f"source {PRINTERS}", "break stop_here", "run", "up"]
    commands += [f"print {name}" for name in EXPECTED]
    arguments = [part for command in commands for part in ("-ex", command)]
    done = subprocess.run([gdb, "--batch", "-nx", *arguments, program], capture_output=True, text=True, timeout=60)
    if "ptrace" in done.stderr:
        print(f"gdb may not trace programs here: {done.stderr}")
        return SKIPPED
    printed = [line.split(" = ", 1)[1] for line in done.stdout.splitlines() if line.startswith("$")]
    wrong = [f"{name}: expected {expected!r}, got {got!r}" for (name, expected), got in zip(EXPECTED.items(), printed) if got != expected]
    if len(printed) != len(EXPECTED):
        wrong.append(f"{len(printed)} of {len(EXPECTED)} values were printed\n{done.stdout}\n{done.stderr}")
    if "hunter" in done.stdout:
        wrong.append("a secret was printed")
    print("\n".join(wrong) or f"{len(printed)} values are printed as expected")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
