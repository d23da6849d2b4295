// What the Go SDK takes for the same calls: go_peer URL RUNS. Prints figures as JSON.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"sort"
	"strconv"
	"time"

	"github.com/databricks/databricks-sdk-go"
	"github.com/databricks/databricks-sdk-go/service/jobs"
)

const calls = 200

func medianTime(runs, calls int, function func() error) float64 {
	times := make([]float64, 0, runs)
	for run := -1; run < runs; run++ {
		start := time.Now()
		for call := 0; call < calls; call++ {
			if err := function(); err != nil {
				log.Fatal(err)
			}
		}
		if run >= 0 {
			times = append(times, time.Since(start).Seconds()/float64(calls))
		}
	}
	sort.Float64s(times)
	return times[len(times)/2]
}

func main() {
	url := os.Args[1]
	runs, _ := strconv.Atoi(os.Args[2])
	// Left alone, it makes 15 requests a second.
	const noLimit = 1_000_000
	client, err := databricks.NewWorkspaceClient(&databricks.Config{Host: url, Token: "dapi-bench", AuthType: "pat", RateLimitPerSecond: noLimit})
	if err != nil {
		log.Fatal(err)
	}
	response, err := http.Get(url + "/api/2.1/jobs/list")
	if err != nil {
		log.Fatal(err)
	}
	text, _ := io.ReadAll(response.Body)
	figures := map[string]float64{
		"go_sdk_get.wall": medianTime(runs, calls, func() error {
			_, err := client.Clusters.GetByClusterId(context.Background(), "0101-000000-abcdefgh")
			return err
		}),
		"go_sdk_decode.wall": medianTime(runs, 1, func() error {
			var list jobs.ListJobsResponse
			return json.Unmarshal(text, &list)
		}),
	}
	out, _ := json.Marshal(figures)
	fmt.Println(string(out))
}
