#include <gtest/gtest.h>

#include <databricks/transfer.hpp>
#include <sstream>
#include <type_traits>
#include <utility>

#include "api/local_files_fixture.hpp"

namespace databricks::internal {
namespace {

using UploadSourceTest = LocalFilesTest;
using DownloadSinkTest = LocalFilesTest;
using ::testing::HasSubstr;

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

TEST_F(UploadSourceTest, NamesTheFileThatCannotBeRead) {
  for (const fs::path& path : {file("missing"), file(""), file("missing") / "file", fs::path{}}) {
    EXPECT_THAT(refusal_of([&] { static_cast<void>(UploadSource{path}); }), HasSubstr("'" + path.string() + "'"));
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

TEST(DownloadSink, WritesToAStream) {
  std::ostringstream stream;
  DownloadSink sink = stream;
  sink.write("abc");
  sink.write("def");
  sink.finish();
  EXPECT_EQ(stream.str(), "abcdef");
}

TEST(DownloadSink, TakesTheMemoryForAnExpectedSizeAtOnce) {
  Bytes content;
  DownloadSink sink = content;
  sink.expect(3000);
  for (const char byte : {'a', 'b', 'c'}) sink.write(std::string(1000, byte));
  sink.finish();
  EXPECT_EQ(content.size(), 3000U);
  EXPECT_LT(std::move(content).take().capacity(), 3500U);  // growing by doubling would have made it 4000
}

TEST(DownloadSink, DoesNotTakeMemoryForASizeThatNobodyCanBelieve) {
  Bytes content;
  DownloadSink sink = content;
  sink.expect(std::uint64_t{1} << 62);
  sink.write("abc");
  sink.finish();
  EXPECT_EQ(content, Bytes{"abc"});
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
}  // namespace databricks::internal
