// Pipes as sources and targets of transfers.

#include "api/local_files_fixture.hpp"

#if !defined(_WIN32)
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <databricks/cancel.hpp>
#include <databricks/result.hpp>
#include <thread>

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;

/// More than a pipe holds.
constexpr std::size_t kMuch = std::size_t{1} << 20;

class PipeTest : public LocalFilesTest {
 protected:
  PipeTest() { EXPECT_EQ(::mkfifo(pipe_.c_str(), 0600), 0); }
  ~PipeTest() override { EXPECT_TRUE(fs::is_fifo(pipe_)) << "a pipe is never replaced"; }

  [[nodiscard]] const fs::path& pipe() const { return pipe_; }
  /// The error of a call that stands still until it is cancelled.
  template <class Work>
  [[nodiscard]] static ErrorKind end_of_cancelled(const Work& work) {
    const CancelSource source;
    std::thread canceller{[&] { source.cancel(); }};
    const auto result = try_call([&] { work(CallOptions{.cancel = source.token()}); });
    canceller.join();
    return result ? ErrorKind::api : result.error().kind;
  }

 private:
  fs::path pipe_ = file("pipe");
};

using PipeTargetTest = PipeTest;
using PipeSourceTest = PipeTest;

TEST_F(PipeTargetTest, TheReaderGetsEverything) {
  std::string received;
  std::thread reader{[&] { received = content_of(pipe()); }};
  DownloadSink sink = pipe();
  sink.write(std::string(kMuch, 'a'));
  sink.write(std::string(kMuch, 'b'));
  sink.finish();
  reader.join();
  EXPECT_TRUE(received == std::string(kMuch, 'a') + std::string(kMuch, 'b'));
}

TEST_F(PipeTargetTest, AnEmptyDownloadEndsItsReader) {
  std::thread reader{[&] { EXPECT_EQ(content_of(pipe()), ""); }};
  download(pipe(), "");
  reader.join();
}

TEST_F(PipeTargetTest, TheWaitForAReaderEnds) {
  DownloadSink sink = pipe();
  EXPECT_EQ(end_of_cancelled([&](const CallOptions& options) { sink.write("x", options); }), ErrorKind::cancelled);
  EXPECT_EQ(end_of_cancelled([&](const CallOptions& options) { sink.finish(options); }), ErrorKind::cancelled);
  EXPECT_THROW(sink.write("x", {.timeout = 1ms}), TimeoutError);
}

TEST_F(PipeTargetTest, TheWaitForRoomEnds) {
  const int reader = ::open(pipe().c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  DownloadSink sink = pipe();
  const std::string much(kMuch, 'x');
  EXPECT_THROW(sink.write(much, {.timeout = 1ms}), TimeoutError);
  EXPECT_EQ(end_of_cancelled([&](const CallOptions& options) { sink.write(much, options); }), ErrorKind::cancelled);
  ::close(reader);
}

TEST_F(PipeTargetTest, AReaderThatLeavesIsAnErrorAndNotTheEndOfTheProcess) {
  const int reader = ::open(pipe().c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  DownloadSink sink = pipe();
  sink.write("x");
  ::close(reader);
  EXPECT_THAT(refusal_of([&] { sink.write("y"); }), HasSubstr("reader"));
}

TEST_F(PipeSourceTest, EverythingIsRead) {
  std::thread writer{[&] { download(pipe(), std::string(kMuch + 1, 'x')); }};
  UploadSource source = pipe();
  EXPECT_FALSE(source.size());
  EXPECT_EQ(source.read(2).size(), 2U);
  EXPECT_TRUE(source.read_all() == std::string(kMuch - 1, 'x'));
  EXPECT_EQ(source.read(1), "");
  writer.join();
}

TEST_F(PipeSourceTest, TheWaitForAWriterEnds) {
  UploadSource source = pipe();
  EXPECT_EQ(end_of_cancelled([&](const CallOptions& options) { static_cast<void>(source.read(1, options)); }),
            ErrorKind::cancelled);
  EXPECT_THROW(static_cast<void>(source.read_all({.timeout = 1ms})), TimeoutError);
}

}  // namespace
}  // namespace databricks::internal

#endif
