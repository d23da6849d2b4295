"""Runs the programs of build/bench and returns figures by name. Times are medians of runs in turns with what they are compared with."""

from __future__ import annotations

import json
import os
import re
import shutil
import statistics
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build/bench"
PROGRAMS = BUILD / "bench"
PEERS = ROOT / "bench/peers"

Figures = dict[str, float]


def output_of(*command: object, **options) -> str:
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True, **options).stdout


def benchmarks(program: str, runs: int) -> Figures:
    """`<name>.wall` and `<name>.cpu` in seconds, `<name>.rate` in bytes a second, of each benchmark."""
    text = output_of(PROGRAMS / program, f"--benchmark_repetitions={runs}", "--benchmark_enable_random_interleaving=true",
                     "--benchmark_min_time=0.1", "--benchmark_format=json", "--benchmark_report_aggregates_only=true")
    figures = {}
    for row in json.loads(text)["benchmarks"]:
        if row.get("aggregate_name") != "median":
            continue
        unit = {"ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1.0}[row["time_unit"]]
        name = row["run_name"].replace("/real_time", "").replace("/threads:", ".threads")
        figures[f"{name}.wall"] = row["real_time"] * unit
        figures[f"{name}.cpu"] = row["cpu_time"] * unit
        if "bytes_per_second" in row:
            figures[f"{name}.rate"] = row["bytes_per_second"]
    return figures


def counts() -> Figures:
    return {name: float(value) for name, value in (line.split() for line in output_of(PROGRAMS / "databricks_counts").splitlines())}


@contextmanager
def bench_server():
    """The URL of the bench service, over http."""
    server = subprocess.Popen([PROGRAMS / "databricks_bench_server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield server.stdout.readline().strip()
    finally:
        server.kill()
        server.wait()


def instructions(url: str) -> Figures:
    """Of one exchange, kernel aside: the difference of two runs, so that start and end of the process do not count."""
    def total(kind: str, calls: int) -> int:
        done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", PROGRAMS / "databricks_counts", kind, url,
                               str(calls)], check=True, capture_output=True, text=True)
        return int(re.search(r"refs:\s+([\d,]+)", done.stderr).group(1).replace(",", ""))

    few, many = 50, 550
    return {f"{name}.instructions": (total(kind, many) - total(kind, few)) / (many - few)
            for kind, name in (("floor", "floor_get"), ("get", "clusters_get"))}


def in_turns(runs: int, **commands: list) -> Figures:
    """`<name>.wall`, the median of the whole process, and `<name>.cpu`."""
    wall, cpu = {name: [] for name in commands}, {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            before, start = os.times(), time.perf_counter()
            subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL)
            after = os.times()
            wall[name].append(time.perf_counter() - start)
            cpu[name].append(after.children_user + after.children_system - before.children_user - before.children_system)
    return ({f"{name}.wall": statistics.median(values) for name, values in wall.items()} |
            {f"{name}.cpu": statistics.median(values) for name, values in cpu.items()})


def first_response(url: str, runs: int) -> Figures:
    return in_turns(runs * 3, first_response=[PROGRAMS / "databricks_first_response", url],
                    curl_program=["curl", "--silent", "--fail", "--header", "Authorization: Bearer dapi-bench",
                                  f"{url}/api/2.0/clusters/get?cluster_id=0101-000000-abcdefgh"])


def compile_cost(runs: int) -> Figures:
    def command(name: str) -> list:
        return ["c++", "-std=c++20", "-O0", "-I", ROOT / "include", "-c", ROOT / f"bench/programs/include_{name}.cpp", "-o", "/dev/null"]

    return in_turns(runs, include_client=command("client"), include_all=command("all"), include_nlohmann=command("nlohmann"))


def size() -> Figures:
    return {"small.bytes": (PROGRAMS / "databricks_small").stat().st_size}


def python_peers(url: str, runs: int) -> Figures:
    """databricks-sdk and requests, in an environment of their own."""
    environment = BUILD / "peers/python"
    if not environment.exists():
        output_of("python3", "-m", "venv", environment)
        output_of(environment / "bin/pip", "install", "--quiet", "--requirement", PEERS / "requirements.txt")
    return json.loads(output_of(environment / "bin/python", PEERS / "python_peers.py", url, runs))


def go_peer(url: str, runs: int) -> Figures:
    program = BUILD / "peers/go_peer"
    output_of("go", "build", "-o", program, ".", cwd=PEERS / "go")
    return json.loads(output_of(program, url, runs))


def has(*tools: str) -> bool:
    return all(shutil.which(tool) for tool in tools)


def measure(runs: int, quick: bool) -> Figures:
    figures = counts() | size()
    with bench_server() as url:
        if has("valgrind"):
            figures |= instructions(url)
        if quick:
            return figures
        for program in ("databricks_call_bench", "databricks_codec_bench", "databricks_transfer_bench"):
            figures |= benchmarks(program, runs)
        figures |= compile_cost(runs)
        if has("curl"):
            figures |= first_response(url, runs)
        figures |= python_peers(url, runs)
        if has("go"):
            figures |= go_peer(url, runs)
    return figures
