// A download that is there as a whole, or not at all.

#include "api/local_files_fixture.hpp"

#if !defined(_WIN32)
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/xattr.h>
#endif

#include <array>
#include <cstdint>
#include <optional>
#include <set>

namespace databricks::internal {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr uid_t kNobody = 65534;

struct stat status_of(const fs::path& path) {
  struct stat status {};
  EXPECT_EQ(::lstat(path.c_str(), &status), 0) << path;
  return status;
}

mode_t mode_of(const fs::path& path) { return status_of(path).st_mode & 07777; }

/// Somebody who may do less than root.
class AsNobody {
 public:
  AsNobody() { EXPECT_TRUE(::setegid(kNobody) == 0 && ::seteuid(kNobody) == 0); }
  AsNobody(const AsNobody&) = delete;
  AsNobody& operator=(const AsNobody&) = delete;
  ~AsNobody() { EXPECT_TRUE(::seteuid(0) == 0 && ::setegid(0) == 0); }
};

class AtomicFileTest : public LocalFilesTest {
 protected:
  [[nodiscard]] fs::path file_of(uid_t owner, mode_t mode, const std::string& content = "old") const {
    auto path = file_with(content);
    EXPECT_EQ(::chown(path.c_str(), owner, owner), 0);
    EXPECT_EQ(::chmod(path.c_str(), mode), 0);
    return path;
  }
  void set_mode_of_directory(mode_t mode) const { EXPECT_EQ(::chmod(file("").c_str(), mode), 0); }
};

/// What only root can try: files of others.
class FileOfOthersTest : public AtomicFileTest {
 protected:
  void SetUp() override {
    if (::geteuid() != 0) GTEST_SKIP() << "only root can be somebody else";
  }
};

TEST_F(AtomicFileTest, ANewFileHasTheModeThatTheUmaskAllows) {
  for (const mode_t mask : {mode_t{022}, mode_t{027}, mode_t{077}, mode_t{0}}) {
    const mode_t before = ::umask(mask);
    download(file("new"), "1");
    ::umask(before);
    EXPECT_EQ(mode_of(file("new")), 0666 & ~mask);
    fs::remove(file("new"));
  }
}

TEST_F(AtomicFileTest, AnOldFileKeepsItsMode) {
  const auto target = file_with("old");
  for (const mode_t mode : {mode_t{0600}, mode_t{0640}, mode_t{0666}, mode_t{0755}}) {
    ASSERT_EQ(::chmod(target.c_str(), mode), 0);
    download(target, "new");
    EXPECT_EQ(mode_of(target), mode);
    EXPECT_EQ(content_of(target), "new");
  }
}

TEST_F(AtomicFileTest, ContentFromElsewhereIsNotRunAsTheOwner) {
  const auto target = file_with("old");
  ASSERT_EQ(::chmod(target.c_str(), 04755), 0);
  download(target, "new");
  EXPECT_EQ(mode_of(target), 0755U);
}

TEST_F(FileOfOthersTest, AnOldFileKeepsItsOwner) {
  const auto target = file_of(kNobody, 0640);
  download(target, "new");
  EXPECT_EQ(status_of(target).st_uid, kNobody);
  EXPECT_EQ(status_of(target).st_gid, kNobody);
  EXPECT_EQ(content_of(target), "new");
}

TEST_F(FileOfOthersTest, AnOwnerThatCannotBeGivenStays) {
  const auto target = file_of(0, 0666);
  set_mode_of_directory(0777);
  {
    const AsNobody nobody;
    download(target, "new");
  }
  EXPECT_EQ(status_of(target).st_uid, 0U);
  EXPECT_EQ(content_of(target), "new");
  EXPECT_EQ(names(), Names{"data.bin"});
}

TEST_F(FileOfOthersTest, AFileInADirectoryThatMayNotBeWrittenIsWrittenInPlaceAtTheEnd) {
  const auto target = file_of(0, 0666, "old and long");
  {
    const AsNobody nobody;
    DownloadSink sink = target;
    sink.write("new");
    EXPECT_EQ(content_of(target), "old and long");
    sink.finish();
  }
  EXPECT_EQ(content_of(target), "new");
  EXPECT_EQ(names(), Names{"data.bin"});
}

TEST_F(FileOfOthersTest, ANewFileInADirectoryThatMayNotBeWrittenIsRefused) {
  const AsNobody nobody;
  EXPECT_THAT(refusal_of_target(file("new")), HasSubstr("'" + file("").string() + "'"));
}

TEST_F(FileOfOthersTest, AFileThatMayNotBeWrittenIsRefusedThoughItCouldBeReplaced) {
  const auto target = file_of(kNobody, 0444);
  set_mode_of_directory(0777);
  {
    const AsNobody nobody;
    EXPECT_THAT(refusal_of_target(target), AllOf(HasSubstr("data.bin'"), HasSubstr("allow this user to do so")));
  }
  EXPECT_EQ(content_of(target), "old");
}

TEST_F(AtomicFileTest, OtherNamesOfAFileSeeTheNewContent) {
  const auto target = file_with("old");
  fs::create_hard_link(target, file("other"));
  download(target, "new");
  EXPECT_EQ(content_of(file("other")), "new");
}

#if defined(__linux__)
TEST_F(AtomicFileTest, AnAccessListStays) {
  struct Entry {
    std::uint16_t tag, permissions;
    std::uint32_t id;
  };
  struct List {
    std::uint32_t version = 2;
    std::array<Entry, 5> entries{{{0x01, 6, ~0U}, {0x02, 6, kNobody}, {0x04, 0, ~0U}, {0x10, 6, ~0U}, {0x20, 0, ~0U}}};
  };
  const List list;
  List found;
  const auto target = file_with("old");
  if (::setxattr(target.c_str(), "system.posix_acl_access", &list, sizeof(list), 0) != 0) {
    GTEST_SKIP() << "no access lists here";
  }
  download(target, "new");
  EXPECT_EQ(::getxattr(target.c_str(), "system.posix_acl_access", &found, sizeof(found)), sizeof(list));
  EXPECT_EQ(content_of(target), "new");
}
#endif

TEST_F(AtomicFileTest, NobodyElseReadsAFileThatIsNotWhole) {
  const mode_t before = ::umask(0);
  DownloadSink sink = file("new");
  ::umask(before);
  sink.write("1");
  ASSERT_THAT(names(), SizeIs(1));
  EXPECT_EQ(mode_of(file(names().front())), 0600U);
}

TEST_F(AtomicFileTest, AFileMayHaveTheLongestNameThereIs) {
  const std::string name(255, 'n');
  download(file(name), "1");
  download(file(name), "2");
  EXPECT_EQ(content_of(file(name)), "2");
  EXPECT_EQ(names(), Names{name});
}

TEST_F(AtomicFileTest, AFileMayHaveTheLongestPathThereIs) {
  fs::path path = file("");
  constexpr std::size_t kMaxPath = 4095;
  while (path.native().size() + 201 < kMaxPath - 10) fs::create_directory(path /= std::string(200, 'd'));
  path /= std::string(kMaxPath - path.native().size() - 1, 'n');
  download(path, "1");
  EXPECT_EQ(content_of(path), "1");
}

TEST_F(AtomicFileTest, ARelativeTargetIsTheOneOfTheBeginning) {
  const fs::path before = fs::current_path();
  fs::create_directory(file("a"));
  fs::create_directory(file("b"));
  fs::current_path(file("a"));
  DownloadSink sink = fs::path{"data"};
  fs::current_path(file("b"));
  download(std::move(sink), "1");
  fs::current_path(before);
  EXPECT_EQ(content_of(file("a") / "data"), "1");
  EXPECT_EQ(names_in(file("b")), Names{});
}

TEST_F(AtomicFileTest, TwoDownloadsToOneFileAtOnceDoNotMix) {
  DownloadSink one = file("data");
  DownloadSink two = file("data");
  for (int step = 0; step < 3; ++step) {
    one.write("1");
    two.write("2");
  }
  one.finish();
  EXPECT_EQ(content_of(file("data")), "111");
  two.finish();
  EXPECT_EQ(content_of(file("data")), "222");
  EXPECT_EQ(names(), Names{"data"});
}

TEST_F(AtomicFileTest, WhatHasTakenTheNameMeanwhileStays) {
  const auto refusal_after = [&](const auto& take) {
    DownloadSink sink = file("data");
    sink.write("1");
    take();
    std::string refusal = refusal_of([&] { sink.finish(); });
    fs::remove(file("data"));
    return refusal;
  };
  EXPECT_NE(refusal_after([&] { fs::create_directory(file("data")); }), "no FileError");
  EXPECT_NE(refusal_after([&] { EXPECT_EQ(mkfifo(file("data").c_str(), 0600), 0); }), "no FileError");
  EXPECT_NE(refusal_after([&] { fs::create_symlink("elsewhere", file("data")); }), "no FileError");
  EXPECT_THAT(names(), IsEmpty());
}

TEST_F(AtomicFileTest, AFileThatBecomesTooLargeIsAnErrorAndLeavesTheOldOne) {
  const auto target = file_with("old");
  rlimit before{};
  ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
  const rlimit small{.rlim_cur = 10, .rlim_max = before.rlim_max};
  ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
  const std::string refusal = refusal_of([&] { download(target, "more than ten bytes"); });
  ::setrlimit(RLIMIT_FSIZE, &before);
  EXPECT_THAT(refusal, AllOf(HasSubstr("data.bin'"), HasSubstr("ulimit -f")));
  EXPECT_EQ(content_of(target), "old");
  EXPECT_EQ(names(), Names{"data.bin"});
}

#if defined(__linux__)
TEST_F(AtomicFileTest, ProgramsThatAreStartedMeanwhileInheritNothing) {
  const auto inherited = [] {
    std::set<int> numbers;
    for (int number = 0; number < 256; ++number) {
      const int flags = ::fcntl(number, F_GETFD);
      if (flags >= 0 && (flags & FD_CLOEXEC) == 0) numbers.insert(number);
    }
    return numbers;
  };
  ASSERT_EQ(mkfifo(file("pipe").c_str(), 0600), 0);
  const auto before = inherited();
  const DownloadSink sink = file("new");
  const UploadSource source = file_with("old");
  const UploadSource pipe = file("pipe");
  const DownloadSink into_pipe = file("pipe");
  EXPECT_EQ(inherited(), before);
}
#endif

}  // namespace
}  // namespace databricks::internal

#endif
