"""relocatable.py <prefix> <directory>...: no text file of the installed tree names one of the directories it was made from."""

import sys
from pathlib import Path


def main() -> int:
    prefix, *directories = sys.argv[1:]
    files = [file for file in sorted(Path(prefix).rglob("*")) if file.suffix in (".cmake", ".pc", ".hpp")]
    failures = [f"{file}: names {directory}" for file in files for directory in directories
                if directory in file.read_text(encoding="utf-8")]
    print("\n".join(failures) or f"{len(files)} files name no build directory")
    return 1 if failures or not files else 0


if __name__ == "__main__":
    sys.exit(main())
