#include "http/curl_descriptors.hpp"

#include <fcntl.h>
#include <gmock/gmock.h>

#include <barrier>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "support/inheritable_descriptors.hpp"
#include "support/raw_server.hpp"
#include "support/transport_client.hpp"

namespace databricks::internal::http {
namespace {

using support::RawServer;
using support::TransportClient;
using ::testing::IsEmpty;

TEST(CurlDescriptors, AreCloseOnExec) {
  const auto before = support::inheritable_descriptors();
  const RawServer server{support::always()};
  const TransportClient client;
  ASSERT_TRUE(client.get(server.url() + "/x"));
  ASSERT_TRUE(client.get("http://localhost" + server.url().substr(server.url().rfind(':')) + "/x"));
  EXPECT_THAT(support::inheritable_descriptors_beside(before), IsEmpty());
}

/// Makes multi handles on many threads at once, and keeps them.
class ManyMultiHandles {
 public:
  ManyMultiHandles() {
    constexpr int kThreads = 16;
    constexpr int kHandlesOfThread = 6;
    std::barrier start{kThreads};
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < kThreads; ++thread) {
      threads.emplace_back([&] {
        start.arrive_and_wait();
        for (int handle = 0; handle < kHandlesOfThread; ++handle) keep(make_multi_handle());
      });
    }
  }

 private:
  using Handle = std::unique_ptr<CURLM, decltype(&curl_multi_cleanup)>;

  void keep(CURLM* made) {
    Handle handle{made, &curl_multi_cleanup};
    const std::scoped_lock lock{mutex_};
    handles_.push_back(std::move(handle));
  }

  std::mutex mutex_;
  std::vector<Handle> handles_;
};

TEST(CurlDescriptors, AreCloseOnExecHoweverManyAreOpenedAtOnce) {
  const auto before = support::inheritable_descriptors();
  const ManyMultiHandles handles;
  EXPECT_THAT(support::inheritable_descriptors_beside(before), IsEmpty());
}

TEST(CurlDescriptors, AreCloseOnExecWhateverIsClosedInTheSameMoment) {
  const auto before = support::inheritable_descriptors();
  const std::jthread other{[](const std::stop_token& stop) {
    while (!stop.stop_requested()) close_socket(open("/dev/null", O_RDONLY | O_CLOEXEC));
  }};
  const ManyMultiHandles handles;
  EXPECT_THAT(support::inheritable_descriptors_beside(before), IsEmpty());
}

}  // namespace
}  // namespace databricks::internal::http
