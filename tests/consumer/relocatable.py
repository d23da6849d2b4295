"""relocatable.py <prefix> <folder>...: no text file of the installed tree names one of the folders it was made from."""

import sys
from pathlib import Path


def main() -> int:
    prefix, *folders = sys.argv[1:]
    files = [file for file in sorted(Path(prefix).rglob("*")) if file.suffix in (".cmake", ".pc", ".hpp")]
    failures = [f"{file}: names {folder}" for file in files for folder in folders
                if folder in file.read_text(encoding="utf-8")]
    print("\n".join(failures) or f"{len(files)} files name no build folder")
    return 1 if failures or not files else 0


if __name__ == "__main__":
    sys.exit(main())
