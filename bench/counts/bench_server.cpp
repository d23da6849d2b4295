// The bench service as a program: prints its URL and serves until its standard input ends. With --https its certificate's authority goes to the
// file that is named behind it.

#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <string_view>

#include "support/bench_service.hpp"

int main(int argc, char** argv) {
  using databricks::bench::ServiceProcess;
  const bool is_https = argc == 3 && std::string_view{argv[1]} == "--https";
  const ServiceProcess service{is_https ? ServiceProcess::Protocol::https : ServiceProcess::Protocol::http,
                               databricks::bench::bench_service()};
  if (is_https) std::ofstream{argv[2]} << service.authority();
  fmt::print("{}\n", service.url());
  std::fflush(stdout);
  while (std::getchar() != EOF) {
  }
}
