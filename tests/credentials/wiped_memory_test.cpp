// What is sent with a secret in it is wiped when it goes: freed memory is looked at before the allocator gets it back.

#include <gtest/gtest.h>

#include <curl/curl.h>
#include <fmt/format.h>
#include <malloc.h>
#include <databricks/databricks.hpp>

#include <atomic>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <utility>

#include "support/identity_fixture.hpp"
#include "support/raw_server.hpp"
#include "support/reading.hpp"

namespace databricks::internal {
namespace {

/// Long enough to lie on the heap, and without an escape in a form.
constexpr std::string_view kCanary = "CaNaRy-secret-0123456789-0123456789";
constexpr std::string_view kEncodedCanary = "Q2FOYVJ5LXNlY3JldC0wMTIzNDU2Nzg5LTAxMjM0NTY3ODk=";

std::atomic<int> remnants = 0;
std::atomic<int> remnant_lines = 0;
/// The test's own threads and doubles may leave behind what they like.
thread_local bool is_watched = false;

void look_at(void* block) noexcept {
  if (!is_watched) return;
  const std::string_view memory{static_cast<const char*>(block), malloc_usable_size(block)};
  if (memory.find(kCanary) != memory.npos || memory.find(kEncodedCanary) != memory.npos) ++remnants;
}

/// Of libcurl's memory the header lines are ours; what it sends from is its own.
void free_of_libcurl(void* block) noexcept {
  constexpr std::string_view kLine = "Authorization:";
  if (block != nullptr && malloc_usable_size(block) > kLine.size() &&
      std::memcmp(block, kLine.data(), kLine.size()) == 0)
    ++remnant_lines;
  std::free(block);
}

class Watched {
 public:
  explicit Watched(bool watched = true) { is_watched = watched; }
  Watched(const Watched&) = delete;
  Watched& operator=(const Watched&) = delete;
  ~Watched() { is_watched = before_; }

 private:
  bool before_ = is_watched;
};

/// Receives requests without being watched.
class Unwatched final : public http::Transport {
 public:
  explicit Unwatched(std::shared_ptr<const http::Transport> transport) : transport_(std::move(transport)) {}

  [[nodiscard]] Result<http::Response> send(const http::Request& request, const http::Context& context) const override {
    const Watched delay{false};
    return transport_->send(request, context);
  }

 private:
  std::shared_ptr<const http::Transport> transport_;
};

class WipedMemory : public ::testing::Test {
 protected:
  void SetUp() override { remnants = remnant_lines = 0; }
};

TEST_F(WipedMemory, IsLookedAt) {
  {
    const Watched watched;
    const std::string forgotten{kCanary};
  }
  EXPECT_EQ(remnants, 1);
}

TEST_F(WipedMemory, IsWhatHeadersWithCredentialsLeave) {
  const Watched watched;
  {
    http::Headers headers;
    headers.set("authorization", "Bearer " + Secret{kCanary}.reveal());
    headers.set("X-Databricks-Azure-SP-Management-Token", Secret{kCanary}.reveal());
    http::Headers copy = headers;
    copy.set("Authorization", "replaced");
    copy.erase("X-Databricks-Azure-SP-Management-Token");
    copy = headers;
    copy = http::Headers{};
    http::Headers moved = std::move(headers);
  }
  EXPECT_EQ(remnants, 0);
}

TEST_F(WipedMemory, IsWhatACallLeaves) {
  const support::RawServer server{support::always()};
  {
    const Watched watched;
    const DatabricksClient client{{.host = server.url(), .token = Secret{kCanary}}};
    client.raw(http::Verb::get, "/api/2.0/clusters/list");
  }
  EXPECT_EQ(remnants, 0);
  EXPECT_EQ(remnant_lines, 0);
}

/// JSON of another type than described, and a secret that is only written otherwise.
TEST_F(WipedMemory, IsWhatTheNotesOnASecretLeave) {
  const std::string odd = fmt::format(R"(["{}"])", kCanary);
  for (const std::string& json : {fmt::format(R"({{"password": {}}})", odd), fmt::format(R"({{"key": {}}})", odd),
                                  fmt::format(R"({{"key": "{}\n"}})", kEncodedCanary)}) {
    auto model = std::make_unique<support::Sample>(support::read(json));
    {
      const Watched watched;
      support::Sample copy = *model;
      const support::Sample moved = std::move(copy);
      static_cast<void>(unfit(moved));
      model.reset();
    }
    EXPECT_EQ(remnants, 0) << json;
  }
}

class WipedCredentials : public WipedMemory, public ::testing::WithParamInterface<const char*> {};

TEST_P(WipedCredentials, LeaveNothing) {
  const support::IdentityFixture fixture{{.client_secret = std::string{kCanary}}};
  Config config = fixture.with_fakes({.host = "https://adb-1.7.azuredatabricks.net", .auth_type = GetParam()});
  config.transport = std::make_shared<Unwatched>(config.transport);
  config.username = "me";
  config.client_id = config.azure_client_id = "fake-client";
  config.azure_tenant_id = "fake-tenant";
  {
    const Watched watched;
    config.token = config.password = config.client_secret = config.azure_client_secret = Secret{kCanary};
    const auto workspace = fixture.connect(config);
    ASSERT_TRUE(workspace) << workspace.error().message;
    const auto request = fixture.sign(*workspace);
    ASSERT_TRUE(request) << request.error().message;
    config = {};
  }
  EXPECT_EQ(remnants, 0);
}

INSTANTIATE_TEST_SUITE_P(Each, WipedCredentials, ::testing::Values("pat", "basic", "oauth-m2m", "azure-client-secret"),
                         [](const auto& parameter) {
                           std::string name = parameter.param;
                           std::erase(name, '-');
                           return name;
                         });

}  // namespace
}  // namespace databricks::internal

// All forms that are in use are replaced: a sanitizer has forms of its own for those that are not.

void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  // Zeroed: what an unwatched owner has left there is nobody's fault.
  return std::calloc(1, size);
}

void* operator new(std::size_t size) {
  if (void* block = operator new(size, std::nothrow)) return block;
  throw std::bad_alloc{};
}

void operator delete(void* block) noexcept {
  if (block != nullptr) databricks::internal::look_at(block);
  std::free(block);
}

void* operator new[](std::size_t size) { return operator new(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return operator new(size, std::nothrow); }
void operator delete(void* block, std::size_t) noexcept { operator delete(block); }
void operator delete[](void* block) noexcept { operator delete(block); }
void operator delete[](void* block, std::size_t) noexcept { operator delete(block); }

int main(int argc, char** argv) {
  // Before any client: the first to start libcurl decides.
  curl_global_init_mem(CURL_GLOBAL_DEFAULT, &std::malloc, &databricks::internal::free_of_libcurl, &std::realloc,
                       &strdup, &std::calloc);
  ::testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
