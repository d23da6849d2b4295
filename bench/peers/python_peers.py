"""What the Python SDK and requests take for the same calls: python_peers.py URL RUNS. Prints figures as JSON."""

import json
import statistics
import sys
import time

import requests
from databricks.sdk import WorkspaceClient
from databricks.sdk.service.jobs import ListJobsResponse

CLUSTER = "0101-000000-abcdefgh"
CALLS = 100


def median_time(runs, calls, function):
    function()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        for _ in range(calls):
            function()
        times.append((time.perf_counter() - start) / calls)
    return statistics.median(times)


def main():
    url, runs = sys.argv[1], int(sys.argv[2])
    client = WorkspaceClient(host=url, token="dapi-bench", auth_type="pat")
    session = requests.Session()
    headers = {"Authorization": "Bearer dapi-bench"}
    text = session.get(f"{url}/api/2.1/jobs/list", headers=headers).text
    print(json.dumps({
        "python_sdk_get.wall": median_time(runs, CALLS, lambda: client.clusters.get(CLUSTER)),
        "python_requests_get.wall": median_time(
            runs, CALLS, lambda: session.get(f"{url}/api/2.0/clusters/get", params={"cluster_id": CLUSTER}, headers=headers).json()),
        "python_sdk_decode.wall": median_time(max(runs // 3, 1), 1, lambda: ListJobsResponse.from_dict(json.loads(text))),
    }))


main()
