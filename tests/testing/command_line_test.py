"""The program databricks-fake-workspace: its options, seen from outside."""

import http.client
import re
import subprocess
import sys
import unittest

PROGRAM = sys.argv.pop(1)
LIST = "/api/2.1/jobs/list"
CREATE = "/api/2.1/jobs/create"


class Server:
    def __init__(self, *options):
        self.process = subprocess.Popen([PROGRAM, "--port=0", *options], stdout=subprocess.PIPE, text=True)
        first_line = self.process.stdout.readline()
        self.port = int(re.search(r"http://127\.0\.0\.1:(\d+)", first_line).group(1))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()

    def request(self, verb, path, body=None):
        """Status, or the name of what went wrong, and the response."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request(verb, path, body, {"Authorization": "Bearer dapi-fake"})
            response = connection.getresponse()
            return response.status, response.read(), response.headers
        except (OSError, http.client.HTTPException) as error:
            return type(error).__name__, b"", {}
        finally:
            connection.close()

    def statuses(self, count):
        return [self.request("GET", LIST)[0] for _ in range(count)]


def run(*options):
    return subprocess.run([PROGRAM, *options], capture_output=True, text=True, timeout=10)


class CommandLine(unittest.TestCase):
    def test_injects_faults_in_their_order(self):
        with Server("--fault", "status=429,retry-after=3", "--fault=reset") as server:
            status, _, headers = server.request("GET", LIST)
            self.assertEqual((status, headers["Retry-After"]), (429, "3"))
            self.assertIn(server.request("GET", LIST)[0], ("ConnectionResetError", "RemoteDisconnected"))
            self.assertEqual(server.request("GET", LIST)[0], 200)

    def test_loses_responses_after_the_work(self):
        with Server("--fault", f"truncated-body,route=POST {CREATE}") as server:
            self.assertEqual(server.request("POST", CREATE, '{"name":"n"}')[0], "IncompleteRead")
            self.assertIn(b'"jobs"', server.request("GET", LIST)[1])

    def test_random_faults_come_again(self):
        def statuses(seed):
            with Server("--random-faults", "0.5", "--seed", seed) as server:
                return server.statuses(30)

        once = statuses("7")
        self.assertIn(200, once)
        self.assertGreater(len(set(once)), 2)
        self.assertEqual(statuses("7"), once)
        self.assertNotEqual(statuses("8"), once)

    def test_lets_reads_lag(self):
        with Server("--read-lag-ms", "3600000") as server:
            self.assertEqual(server.request("POST", CREATE, '{"name":"n"}')[0], 200)
            self.assertNotIn(b'"jobs"', server.request("GET", LIST)[1])

    def test_explains_itself(self):
        text = run("--help").stdout
        for word in ("--fault SPEC", "--random-faults RATE", "--seed N", "--read-lag-ms N", "truncated-body", "after-handler"):
            self.assertIn(word, text)

    def test_refuses_what_it_does_not_understand(self):
        for options, problem in (
            (["--fault", "bang"], "no fault is called 'bang'"),
            (["--fault", "reset,times=x"], "a fault's 'times' needs a number"),
            (["--fault"], "--fault needs a value"),
            (["--random-faults", "2"], "--random-faults needs a number from 0 to 1, not '2'"),
            (["--random-faults", "nan"], "--random-faults needs a number from 0 to 1, not 'nan'"),
            (["--random-faults=0.1", "--seed=-1"], "--seed needs a number from 0 to"),
            (["--seed", "1"], "--seed needs --random-faults"),
        ):
            with self.subTest(options):
                result = run(*options)
                self.assertEqual(result.returncode, 2)
                self.assertIn(problem, result.stderr)


if __name__ == "__main__":
    unittest.main()
