"""deprecated_members.py <compiler> <include directory>: a warning names the member to use instead, and only who uses a deprecated
member gets one."""

import subprocess
import sys

# What any program does with models.
ORDINARY = """
#include <databricks/databricks.hpp>
#include <utility>
using namespace databricks;
jobs::Run ordinary(jobs::Run run) {
  std::vector<jobs::Run> runs{run, {.run_id = 1}};
  jobs::Run copy = runs.front();
  copy = std::move(runs.back());
  if (copy == run) std::swap(copy, run);
  jobs::RunNow now{.job_id = 1};
  now = jobs::RunNow{.job_id = 2};
  return decode<jobs::Run>(encode(copy));
}
"""
DEPRECATED = ORDINARY + "\nbool deprecated(const jobs::Run& run) { return run.state.has_value(); }\n"


def compiled(compiler: str, include: str, source: str) -> subprocess.CompletedProcess:
    command = [compiler, "-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Werror", "-I", include, "-x", "c++", "-"]
    return subprocess.run(command, input=source, capture_output=True, text=True)


def main() -> int:
    compiler, include = sys.argv[1:]
    ordinary, deprecated = (compiled(compiler, include, source) for source in (ORDINARY, DEPRECATED))
    if ordinary.returncode != 0:
        print(f"a program without deprecated members gets:\n{ordinary.stderr}")
        return 1
    if deprecated.returncode == 0 or "is deprecated: use status" not in deprecated.stderr:
        print(f"the use of a deprecated member gets:\n{deprecated.stderr or 'nothing'}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
