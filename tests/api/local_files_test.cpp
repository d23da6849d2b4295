// What a download's target is found to be before the first byte.

#include "api/local_files_fixture.hpp"

#if !defined(_WIN32)
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/sysmacros.h>
#endif

namespace databricks::internal {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

using LocalTargetTest = LocalFilesTest;

TEST_F(LocalTargetTest, ADirectoryIsRefused) {
  fs::create_directory(file("directory"));
  fs::create_directory_symlink(file("directory"), file("link"));
  for (const fs::path& target : {file("directory"), file("directory") / "", file("link"), file("link") / "",
                                 file("directory") / ".", file("directory") / "..", fs::path{"."}, fs::path{"/"}}) {
    EXPECT_THAT(refusal_of_target(target),
                AllOf(HasSubstr("'" + target.string() + "'"), HasSubstr("name a file in it")));
  }
  EXPECT_EQ(names(), (Names{"directory", "link"}));
}

TEST_F(LocalTargetTest, AMissingDirectoryIsNamed) {
  EXPECT_THAT(refusal_of_target(file("missing") / "file"),
              AllOf(HasSubstr("'" + file("missing").string() + "'"), HasSubstr("create it first")));
}

TEST_F(LocalTargetTest, APathThatNamesNoFileIsRefused) {
  const auto data = file_with("old");
  for (const fs::path& target : {fs::path{}, file("missing") / "", data / "", data / "file",
                                 file("") / std::string("out\0.txt", 8), file("") / std::string(256, 'n')}) {
    EXPECT_NE(refusal_of_target(target), "no FileError") << target;
  }
  EXPECT_EQ(names(), Names{"data.bin"});
  EXPECT_EQ(content_of(data), "old");
}

TEST_F(LocalTargetTest, LinksAreFollowedAndStay) {
  fs::create_directory(file("directory"));
  const auto target = file_with("old", "directory/data");
  fs::create_symlink("directory/data", file("relative"));
  fs::create_symlink(file("relative"), file("absolute"));
  for (const char* name : {"relative", "absolute"}) {
    download(file(name), name);
    EXPECT_EQ(content_of(target), name);
    EXPECT_TRUE(fs::is_symlink(file(name)));
  }
  EXPECT_EQ(names(), (Names{"absolute", "directory", "relative"}));
  EXPECT_EQ(names_in(file("directory")), Names{"data"});
}

TEST_F(LocalTargetTest, ADanglingLinkLeadsToTheNewFile) {
  fs::create_directory(file("directory"));
  fs::create_symlink("directory/new", file("link"));
  download(file("link"), "new");
  EXPECT_EQ(content_of(file("directory") / "new"), "new");
  EXPECT_TRUE(fs::is_symlink(file("link")));

  fs::create_symlink("missing/new", file("astray"));
  EXPECT_THAT(refusal_of_target(file("astray")), HasSubstr("create it first"));
  fs::create_symlink("missing/", file("no_file"));
  EXPECT_NE(refusal_of_target(file("no_file")), "no FileError");
}

TEST_F(LocalTargetTest, LinksThatLeadNowhereAreRefused) {
  fs::create_symlink("b", file("a"));
  fs::create_symlink("a", file("b"));
  fs::create_symlink("self", file("self"));
  for (const char* name : {"a", "self"}) EXPECT_THAT(refusal_of_target(file(name)), HasSubstr("symbolic links"));
}

#if defined(__linux__)
TEST_F(LocalTargetTest, DevicesAreWrittenToAndStay) {
  if (geteuid() != 0) GTEST_SKIP() << "only root can make a device";
  ASSERT_EQ(mknod(file("null").c_str(), S_IFCHR | 0666, makedev(1, 3)), 0);
  ASSERT_EQ(mknod(file("full").c_str(), S_IFCHR | 0666, makedev(1, 7)), 0);
  if (access(file("null").c_str(), W_OK) != 0) GTEST_SKIP() << "devices do not work here";
  fs::create_symlink("null", file("link"));
  download(file("null"), "lost");
  download(file("link"), "lost");
  EXPECT_THAT(refusal_of([&] { download(file("full"), "too much"); }),
              AllOf(HasSubstr("full'"), HasSubstr("free some space")));
  for (const char* name : {"null", "link", "full"}) EXPECT_TRUE(fs::is_character_file(file(name)));
  EXPECT_EQ(names(), (Names{"full", "link", "null"}));
}
#endif

TEST_F(LocalTargetTest, ASocketIsRefused) {
  const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
  sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
  file("socket").string().copy(address.sun_path, sizeof(address.sun_path) - 1);
  ASSERT_EQ(::bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
  EXPECT_THAT(refusal_of_target(file("socket")), HasSubstr("socket'"));
  EXPECT_TRUE(fs::is_socket(file("socket")));
  ::close(listener);
}

TEST_F(LocalTargetTest, AFileWithoutANameIsWrittenThroughItsDescriptor) {
  const int open_file = ::open(file("unlinked").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  fs::remove(file("unlinked"));
  const fs::path through = "/proc/self/fd/" + std::to_string(open_file);
  if (!fs::exists(through)) GTEST_SKIP() << "without /proc";
  download(through, "content");
  std::string content(7, '\0');
  EXPECT_EQ(::pread(open_file, content.data(), content.size(), 0), 7);
  EXPECT_EQ(content, "content");
  EXPECT_EQ(names(), Names{});
  ::close(open_file);
}

// ---- Names that the service gives.

class BelowTest : public LocalFilesTest {
 protected:
  BelowTest() { fs::create_directory(target_); }
  [[nodiscard]] std::string refusal_below(std::string_view name) const {
    return refusal_of([&] { static_cast<void>(DownloadSink::below(target_, name)); });
  }
  [[nodiscard]] const fs::path& target() const { return target_; }

 private:
  fs::path target_ = file("target");
};

TEST_F(BelowTest, DirectoriesOnTheWayAreMade) {
  download(DownloadSink::below(target(), "a/b/data.csv"), "1");
  download(DownloadSink::below(target(), "a/b/..."), "2");
  download(DownloadSink::below(target(), "a/b/data.csv"), "3");
  EXPECT_EQ(content_of(target() / "a" / "b" / "data.csv"), "3");
  EXPECT_EQ(names_in(target() / "a" / "b"), (Names{"...", "data.csv"}));
}

TEST_F(BelowTest, TheDirectoryItselfMayBeALinkAndMustBeThere) {
  fs::create_directory_symlink(target(), file("link"));
  download(DownloadSink::below(file("link"), "data"), "1");
  EXPECT_EQ(content_of(target() / "data"), "1");
  EXPECT_THAT(refusal_of([&] { static_cast<void>(DownloadSink::below(file("no"), "data")); }),
              HasSubstr("create it first"));
}

TEST_F(BelowTest, ANameThatLeadsOutIsRefusedBeforeAnythingIsMade) {
  for (const std::string_view name :
       {"", "/", "/etc/passwd", "..", "../x", "a/../../x", "a/..", ".", "./x", "a//x", "a/", "//x", R"(..\x)",
        R"(a\..\x)", R"(C:\x)", R"(\\host\x)", "a/b/../../../x"}) {
    EXPECT_THAT(refusal_below(name), HasSubstr("'" + target().string() + "'")) << name;
  }
  EXPECT_NE(refusal_below(std::string_view{"a\0/x", 4}), "no FileError");
  EXPECT_EQ(names(), Names{"target"});
  EXPECT_EQ(names_in(target()), Names{});
}

TEST_F(BelowTest, LinksPlantedInsideAreNotFollowed) {
  fs::create_directory(file("outside"));
  const auto secret = file_with("secret", "outside/secret");
  fs::create_directory_symlink("../outside", target() / "directory");
  fs::create_symlink("../outside/secret", target() / "file");
  fs::create_symlink("../outside/new", target() / "dangling");
  for (const char* name : {"directory/secret", "directory/new", "file", "dangling", "file/x"}) {
    EXPECT_THAT(refusal_below(name), HasSubstr("remove it")) << name;
  }
  EXPECT_EQ(content_of(secret), "secret");
  EXPECT_EQ(names_in(file("outside")), Names{"secret"});
}

TEST_F(BelowTest, ALinkPlantedMeanwhileIsNotFollowed) {
  fs::create_directory(target() / "a");
  fs::create_directory(file("outside"));
  DownloadSink sink = DownloadSink::below(target(), "a/data");
  fs::rename(target() / "a", target() / "b");
  fs::create_directory_symlink("../outside", target() / "a");
  download(std::move(sink), "1");
  EXPECT_EQ(content_of(target() / "b" / "data"), "1");
  EXPECT_EQ(names_in(file("outside")), Names{});
}

TEST_F(BelowTest, PipesAndDirectoriesInsideAreRefused) {
  ASSERT_EQ(mkfifo((target() / "pipe").c_str(), 0600), 0);
  fs::create_directory(target() / "directory");
  for (const char* name : {"pipe", "directory", "pipe/x"}) EXPECT_NE(refusal_below(name), "no FileError") << name;
}

}  // namespace
}  // namespace databricks::internal

#endif
