// Files to and from DBFS, beside plain libcurl that moves the same bodies, made beforehand, to and from the same server.

#include <benchmark/benchmark.h>
#include <curl/curl.h>

#include <databricks/api/dbfs.hpp>
#include <databricks/client.hpp>
#include <databricks/model/dbfs.hpp>
#include <databricks/testing/fake_server.hpp>
#include <string>
#include <string_view>

namespace {

using namespace databricks;

constexpr int kBlocks = 16;
constexpr std::size_t kBlockSize = std::size_t{1} << 20;
constexpr std::int64_t kFileSize = kBlocks * static_cast<std::int64_t>(kBlockSize);

std::string content(std::size_t size) {
  std::string bytes(size, '\0');
  std::uint32_t state = 1;
  for (char& byte : bytes) byte = static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
  return bytes;
}

/// A block as the service sends it.
std::string block_sent() {
  return encode(files::ReadResponse{.bytes_read = kBlockSize, .data = Bytes{content(kBlockSize)}});
}

/// A block as the service takes it.
const std::string& block_taken() {
  static const auto text = encode(files::AddBlock{.data = Bytes{content(kBlockSize)}, .handle = 7});
  return text;
}

/// A service that costs next to nothing: it forgets what it gets and always sends the same block.
testing::FakeResponse make_response(const http::Request& request, const std::string& block) {
  const std::string_view target{request.url};
  if (target.find("/dbfs/read") != std::string_view::npos) return {http::Response{200, {}, block}};
  if (target.find("/dbfs/create") != std::string_view::npos) return {http::Response{200, {}, R"({"handle":7})"}};
  if (target.find("path=%2Fnew") != std::string_view::npos) {
    return {http::Response{404, {}, R"({"error_code":"RESOURCE_DOES_NOT_EXIST","message":"no"})"}};
  }
  if (target.find("/dbfs/get-status") != std::string_view::npos) {
    return {http::Response{200, {}, encode(files::FileInfo{.file_size = kFileSize, .is_dir = false, .path = "/old"})}};
  }
  return {http::Response{200, {}, "{}"}};
}

const testing::FakeServer& server() {
  static const testing::FakeServer made{
      [block = block_sent()](const http::Request& request) { return make_response(request, block); }};
  return made;
}

const DatabricksClient& client() {
  static const DatabricksClient made{server().url(), "dapi-fake"};
  return made;
}

std::size_t append(char* data, std::size_t size, std::size_t count, void* body) {
  static_cast<std::string*>(body)->append(data, size * count);
  return size * count;
}

/// One exchange of plain libcurl; a POST when there is a body to send.
void exchange(benchmark::State& state, CURL* easy, const std::string& path, const std::string& sent) {
  std::string received;
  curl_easy_reset(easy);
  curl_easy_setopt(easy, CURLOPT_URL, (server().url() + path).c_str());
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, append);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, &received);
  if (!sent.empty()) {
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, static_cast<long>(sent.size()));
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, sent.c_str());
  }
  if (curl_easy_perform(easy) != CURLE_OK) state.SkipWithError("no response");
  benchmark::DoNotOptimize(received);
}

void count_bytes(benchmark::State& state) { state.SetBytesProcessed(state.iterations() * kFileSize); }

void floor_libcurl_posts(benchmark::State& state) {
  CURL* easy = curl_easy_init();
  for (auto _ : state) {
    for (int block = 0; block < kBlocks; ++block) exchange(state, easy, "/api/2.0/dbfs/add-block", block_taken());
  }
  curl_easy_cleanup(easy);
  count_bytes(state);
}
BENCHMARK(floor_libcurl_posts)->Unit(benchmark::kMillisecond)->UseRealTime();

void dbfs_upload(benchmark::State& state) {
  const Bytes file{content(kFileSize)};
  for (auto _ : state) client().dbfs().upload("/new", file);
  count_bytes(state);
}
BENCHMARK(dbfs_upload)->Unit(benchmark::kMillisecond)->UseRealTime();

void floor_libcurl_gets(benchmark::State& state) {
  CURL* easy = curl_easy_init();
  for (auto _ : state) {
    for (int block = 0; block < kBlocks; ++block) exchange(state, easy, "/api/2.0/dbfs/read", {});
  }
  curl_easy_cleanup(easy);
  count_bytes(state);
}
BENCHMARK(floor_libcurl_gets)->Unit(benchmark::kMillisecond)->UseRealTime();

void dbfs_download(benchmark::State& state) {
  for (auto _ : state) {
    Bytes file;
    client().dbfs().download("/old", file);
    benchmark::DoNotOptimize(file);
  }
  count_bytes(state);
}
BENCHMARK(dbfs_download)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
