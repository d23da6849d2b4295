#include <gtest/gtest.h>

#include <databricks/transfer.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <type_traits>
#include <vector>

#include "support/temporary_folder.hpp"

namespace databricks {
namespace {

namespace fs = std::filesystem;

class TransferTest : public ::testing::Test {
 protected:
  [[nodiscard]] fs::path file(const std::string& name) const { return folder_.path(name); }
  [[nodiscard]] fs::path file_with(const std::string& content) const { return folder_.write("data.bin", content); }
  [[nodiscard]] static std::string content_of(const fs::path& path) {
    std::ifstream stream{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
  }
  [[nodiscard]] std::vector<std::string> names() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator{folder_.path()}) names.push_back(entry.path().filename().string());
    return names;
  }

 private:
  testing::TemporaryFolder folder_;
};

using UploadSourceTest = TransferTest;
using DownloadSinkTest = TransferTest;

TEST(UploadSource, IsNotMadeOfATextThatMayBeANameOrContent) {
  EXPECT_FALSE((std::is_constructible_v<UploadSource, std::string>));
  EXPECT_FALSE((std::is_convertible_v<const char*, UploadSource>));
  EXPECT_TRUE((std::is_convertible_v<fs::path, UploadSource>));
  EXPECT_TRUE((std::is_convertible_v<Bytes, UploadSource>));
}

TEST_F(UploadSourceTest, ReadsAFileInBlocks) {
  UploadSource source = file_with(std::string{"abc\0\xff", 5});
  EXPECT_EQ(source.size(), 5);
  EXPECT_EQ(source.file_name(), "data.bin");
  EXPECT_EQ(source.read(3), "abc");
  EXPECT_EQ(source.read(3), (std::string{"\0\xff", 2}));
  EXPECT_EQ(source.read(3), "");
}

TEST_F(UploadSourceTest, TellsWhichFileCannotBeRead) {
  for (const fs::path& path : {file("missing"), file("")}) {
    try {
      const UploadSource source = path;
      FAIL() << path;
    } catch (const fs::filesystem_error& error) {
      EXPECT_EQ(error.path1(), path);
    }
  }
}

TEST(UploadSource, ReadsAStreamFromItsPosition) {
  std::istringstream stream{"0123456789"};
  stream.seekg(4);
  UploadSource source = stream;
  EXPECT_FALSE(source.size());
  EXPECT_EQ(source.read(4), "4567");
  EXPECT_EQ(source.read(4), "89");
  EXPECT_EQ(source.read(4), "");
}

TEST(UploadSource, RefusesAStreamThatFails) {
  std::istringstream stream{"0123456789"};
  stream.setstate(std::ios::badbit);
  UploadSource source = stream;
  EXPECT_THROW(static_cast<void>(source.read(4)), std::ios_base::failure);
}

TEST(UploadSource, ReadsBytesToTheEnd) {
  UploadSource source = Bytes{"0123456789"};
  EXPECT_EQ(source.size(), 10);
  EXPECT_EQ(source.read(4), "0123");
  EXPECT_EQ(source.read_all(), "456789");
  EXPECT_EQ(source.read_all(), "");
}

TEST(UploadSource, ReadsAllOfMoreThanOneStep) {
  const std::string content((std::size_t{2} << 20) + 1, 'x');
  EXPECT_EQ(UploadSource{Bytes{content}}.read_all(), content);
}

TEST_F(DownloadSinkTest, AFileAppearsWhenItIsWhole) {
  DownloadSink sink = file("out");
  sink.write("abc");
  EXPECT_FALSE(fs::exists(file("out")));
  sink.write("def");
  sink.finish();
  EXPECT_EQ(content_of(file("out")), "abcdef");
  EXPECT_EQ(names(), std::vector<std::string>{"out"});
}

TEST_F(DownloadSinkTest, AnUnfinishedFileLeavesTheOldOneAsItWas) {
  const auto target = file_with("old");
  {
    DownloadSink sink = target;
    sink.write("new");
  }
  EXPECT_EQ(content_of(target), "old");
  EXPECT_EQ(names(), std::vector<std::string>{"data.bin"});
}

TEST_F(DownloadSinkTest, AFinishedFileReplacesTheOldOne) {
  const auto target = file_with("old");
  DownloadSink sink = target;
  sink.write("new");
  sink.finish();
  EXPECT_EQ(content_of(target), "new");
}

TEST_F(DownloadSinkTest, AFileInNoFolderIsRefusedAtOnce) {
  EXPECT_THROW(static_cast<void>(DownloadSink{file("missing") / "out"}), fs::filesystem_error);
}

TEST(DownloadSink, WritesToAStream) {
  std::ostringstream stream;
  DownloadSink sink = stream;
  sink.write("abc");
  sink.write("def");
  sink.finish();
  EXPECT_EQ(stream.str(), "abcdef");
}

TEST(DownloadSink, RefusesAStreamThatFails) {
  std::ostringstream stream;
  stream.setstate(std::ios::badbit);
  DownloadSink sink = stream;
  EXPECT_THROW(sink.write("abc"), std::ios_base::failure);
}

TEST(DownloadSink, SetsMemoryAtTheEnd) {
  Bytes content{"old"};
  DownloadSink sink = content;
  sink.write("new");
  EXPECT_EQ(content, Bytes{"old"});
  sink.finish();
  EXPECT_EQ(content, Bytes{"new"});
}

}  // namespace
}  // namespace databricks
