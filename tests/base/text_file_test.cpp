#include "base/text_file.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <thread>

#include "support/temporary_directory.hpp"

#if !defined(_WIN32)
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;
using namespace std::string_view_literals;
using ::testing::AllOf;
using ::testing::HasSubstr;

class TextFile : public ::testing::Test {
 protected:
  [[nodiscard]] std::string text(std::string_view content) const {
    const auto read = read_text_file(directory_.write("file", content), {});
    return read ? read->value() : read.error().message;
  }

  const support::TemporaryDirectory directory_;
};

TEST_F(TextFile, IsReadWhole) {
  EXPECT_EQ(text(""), "");
  EXPECT_EQ(text("one\r\ntwo\n"), "one\r\ntwo\n");
  EXPECT_EQ(text(std::string(100'000, 'x')), std::string(100'000, 'x'));
  EXPECT_EQ(text("latin \xe9"), "latin \xe9") << "what is in it is for others to judge";
}

TEST_F(TextFile, MayBeMissing) {
  EXPECT_EQ(read_text_file(directory_.path("missing"), {})->has_value(), false);
  EXPECT_EQ(read_text_file(directory_.path("missing/file"), {})->has_value(), false);
  EXPECT_EQ(read_text_file(directory_.write("file", "") + "/below", {})->has_value(), false);
}

TEST_F(TextFile, LosesItsByteOrderMark) {
  EXPECT_EQ(text("\xEF\xBB\xBFtext"), "text");
  EXPECT_EQ(text("\xFF\xFEt\0e\0x\0t\0"sv), "text");
  EXPECT_EQ(text("\xFE\xFF\0t\0e\0x\0t"sv), "text");
}

TEST_F(TextFile, IsNamedWhenItIsNoText) {
  for (const std::string_view content :
       {"t\0e\0x\0t\0"sv, "\0t\0e\0x\0t"sv, "text\0"sv, "\xFF\xFE\0\0t\0\0\0"sv, "\xFF\xFEt"sv, "\xFE\xFF\xDC\0"sv}) {
    EXPECT_THAT(text(content), AllOf(HasSubstr(directory_.path("file")), HasSubstr("save it as UTF-8")));
  }
}

TEST_F(TextFile, IsNoDirectory) {
  const auto read = read_text_file(directory_.path(), {});
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().kind, ErrorKind::config);
  EXPECT_THAT(read.error().message, AllOf(HasSubstr(directory_.path()), HasSubstr("directory")));
}

#if !defined(_WIN32)

class Pipe : public TextFile {
 protected:
  Pipe() { EXPECT_EQ(mkfifo(path_.c_str(), 0600), 0); }

  const std::string path_ = directory_.path("pipe");
};

TEST_F(Pipe, IsReadToItsEnd) {
  std::jthread writer{[this] {
    const int end = open(path_.c_str(), O_WRONLY | O_CLOEXEC);
    for (const std::string_view piece : {"one ", "two"}) {
      EXPECT_EQ(write(end, piece.data(), piece.size()), static_cast<ssize_t>(piece.size()));
      std::this_thread::yield();
    }
    close(end);
  }};
  EXPECT_EQ(read_text_file(path_, {})->value(), "one two");
}

TEST_F(Pipe, IsWaitedForNoLongerThanTheLimit) {
  const auto read = read_text_file(path_, {.time = 100ms});
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().kind, ErrorKind::timeout);
  EXPECT_THAT(read.error().message, HasSubstr(path_));
}

TEST_F(Pipe, IsWaitedForNoLongerThanTheLimitWhenItsWriterHolds) {
  const int writer = open(path_.c_str(), O_RDWR | O_CLOEXEC);
  ASSERT_EQ(write(writer, "half", 4), 4);
  const auto read = read_text_file(path_, {.time = 100ms});
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().kind, ErrorKind::timeout);
  close(writer);
}

TEST_F(Pipe, IsLeftWhenTheCallIsCancelled) {
  const CancelSource source;
  std::jthread canceller{[&] { source.cancel(); }};
  const auto read = read_text_file(path_, {.cancel = source.token()});
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().kind, ErrorKind::cancelled);
}

TEST(Device, IsReadToItsEndIfItHasOne) {
  EXPECT_EQ(read_text_file("/dev/null", {})->value(), "");
  const auto read = read_text_file("/dev/zero", {});
  ASSERT_FALSE(read);
  EXPECT_THAT(read.error().message, HasSubstr("too large"));
}

#endif

}  // namespace
}  // namespace databricks::internal
