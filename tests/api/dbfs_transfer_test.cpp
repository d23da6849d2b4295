#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "api/dbfs_fixture.hpp"
#include "support/temporary_folder.hpp"

namespace databricks {
namespace {

class DbfsTransferTest : public DbfsTest {
 protected:
  [[nodiscard]] std::filesystem::path local(const std::string& name = "") const { return folder_.path(name); }

  const std::string large_ = pattern(2 * kBlock + 12345);

 private:
  testing::TemporaryFolder folder_;
};

TEST_F(DbfsTransferTest, FilesGoThereAndBack) {
  std::ofstream{local("in"), std::ios::binary} << large_;
  dbfs().upload("/tmp/new/large", local("in"));
  dbfs().download("/tmp/new/large", local("out"));
  std::ifstream out{local("out"), std::ios::binary};
  EXPECT_TRUE((std::string{std::istreambuf_iterator<char>{out}, {}}) == large_);
  EXPECT_EQ(names_in("/tmp/new"), Names{"/tmp/new/large"});
}

TEST_F(DbfsTransferTest, StreamsAndMemoryGoThereAndBackWhateverTheirSize) {
  for (const std::size_t size : {std::size_t{0}, std::size_t{1}, kBlock - 1, kBlock, kBlock + 1}) {
    std::istringstream in{pattern(size)};
    dbfs().upload("/tmp/file", in, {.overwrite = true});
    EXPECT_TRUE(content_of("/tmp/file") == pattern(size)) << size;
  }
  dbfs().upload("/tmp/file", Bytes{"from memory"}, {.overwrite = true});
  std::ostringstream out;
  dbfs().download("/tmp/file", out);
  EXPECT_EQ(out.str(), "from memory");
  EXPECT_EQ(names_in("/tmp"), Names{"/tmp/file"});
}

TEST_F(DbfsTransferTest, ABlockIsTheMostThatIsReadAhead) {
  std::size_t given = 0;
  std::int64_t sent = 0;
  const UploadSource source{[&](std::span<char> buffer) {
    EXPECT_LE(given - static_cast<std::size_t>(sent), kBlock);
    const std::size_t count = std::min(buffer.size(), 4 * kBlock - given);
    given += count;
    return count;
  }};
  dbfs().upload("/tmp/large", source,
                {.on_progress = [&](const TransferProgress& progress) { sent = progress.bytes_done; }});
  EXPECT_EQ(dbfs().get_status("/tmp/large").file_size, 4 * kBlock);
}

TEST_F(DbfsTransferTest, ProgressCountsBytes) {
  std::vector<TransferProgress> seen;
  const OnProgress note = [&seen](const TransferProgress& progress) { seen.push_back(progress); };
  const auto size = static_cast<std::int64_t>(large_.size());
  const std::int64_t block = kBlock;
  const std::vector<TransferProgress> expected{{block, size}, {2 * block, size}, {size, size}};
  dbfs().upload("/tmp/large", Bytes{large_}, {.on_progress = note});
  EXPECT_EQ(seen, expected);

  seen.clear();
  Bytes content;
  dbfs().download("/tmp/large", content, {.on_progress = note});
  EXPECT_EQ(seen, expected);

  seen.clear();
  std::istringstream stream{"abc"};
  dbfs().upload("/tmp/stream", stream, {.on_progress = note});
  EXPECT_EQ(seen, (std::vector<TransferProgress>{{3, std::nullopt}}));
}

TEST_F(DbfsTransferTest, AClashIsFoundBeforeContentIsSent) {
  dbfs().put({.contents = "old", .path = "/tmp/file"});
  for (const bool in_place : {false, true}) {
    EXPECT_THROW(dbfs().upload("/tmp/file", Bytes{large_}, {.in_place = in_place}), ResourceAlreadyExists);
    EXPECT_THROW(dbfs().upload("/tmp", Bytes{large_}, {.overwrite = true, .in_place = in_place}),
                 ResourceAlreadyExists);
  }
  EXPECT_EQ(count("create") + count("add-block"), 0);
  EXPECT_EQ(count("put"), 1);
  EXPECT_EQ(content_of("/tmp/file"), "old");
}

TEST_F(DbfsTransferTest, AnUploadReplacesWhenAskedTo) {
  dbfs().put({.contents = "old", .path = "/tmp/file"});
  dbfs().upload("/tmp/file", Bytes{large_}, {.overwrite = true});
  EXPECT_TRUE(content_of("/tmp/file") == large_);
  EXPECT_EQ(names_in("/tmp"), Names{"/tmp/file"});
}

TEST_F(DbfsTransferTest, AFailedUploadClosesItsHandleAndLeavesNothing) {
  fail("POST /api/2.0/dbfs/add-block", 1);
  try {
    dbfs().upload("/tmp/file", Bytes{large_});
    FAIL();
  } catch (const BadRequest& error) {
    EXPECT_EQ(error.error().message, "disk full");
  }
  EXPECT_EQ(count("close"), 1);
  EXPECT_EQ(names_in("/tmp"), Names{});
}

TEST_F(DbfsTransferTest, AFailedUploadLeavesTheOldFile) {
  dbfs().put({.contents = "old", .path = "/tmp/file"});
  fail("POST /api/2.0/dbfs/add-block", 1);
  EXPECT_THROW(dbfs().upload("/tmp/file", Bytes{large_}, {.overwrite = true}), BadRequest);
  EXPECT_EQ(content_of("/tmp/file"), "old");
  EXPECT_EQ(names_in("/tmp"), Names{"/tmp/file"});
}

TEST_F(DbfsTransferTest, TheOldFileComesBackWhenTheNewOneCannotTakeItsPlace) {
  dbfs().put({.contents = "old", .path = "/tmp/file"});
  workspace().add_fault({.route = "POST /api/2.0/dbfs/move", .skip = 1, .status = 400, .error_code = "IO_ERROR"});
  EXPECT_THROW(dbfs().upload("/tmp/file", Bytes{large_}, {.overwrite = true}), BadRequest);
  EXPECT_EQ(content_of("/tmp/file"), "old");
  EXPECT_EQ(names_in("/tmp"), Names{"/tmp/file"});
}

TEST_F(DbfsTransferTest, TheOldFileComesBackWhenTheAnswerToItsMoveIsLost) {
  dbfs().put({.contents = "old", .path = "/tmp/file"});
  workspace().add_fault({.route = "POST /api/2.0/dbfs/move", .status = 502, .error_code = "", .after_handler = true});
  EXPECT_THROW(dbfs().upload("/tmp/file", Bytes{large_}, {.overwrite = true}), ApiError);
  EXPECT_EQ(content_of("/tmp/file"), "old");
  EXPECT_EQ(names_in("/tmp"), Names{"/tmp/file"});
}

TEST_F(DbfsTransferTest, AnUploadInPlaceKeepsWhatWasWritten) {
  fail("POST /api/2.0/dbfs/add-block", 1);
  EXPECT_THROW(dbfs().upload("/tmp/file", Bytes{large_}, {.in_place = true}), BadRequest);
  EXPECT_EQ(dbfs().get_status("/tmp/file").file_size, kBlock);
  EXPECT_EQ(count("close"), 1);
  EXPECT_EQ(count("move"), 0);
}

TEST_F(DbfsTransferTest, ACancelledUploadClosesItsHandleAndLeavesNothing) {
  const CancelSource source;
  const auto cancel = [&source](const TransferProgress&) { source.cancel(); };
  EXPECT_THROW(dbfs().upload("/tmp/file", Bytes{large_}, {.on_progress = cancel}, {.cancel = source.token()}),
               CancelledError);
  EXPECT_EQ(count("add-block"), 1);
  EXPECT_EQ(count("close"), 1);
  EXPECT_EQ(names_in("/tmp"), Names{});
}

TEST_F(DbfsTransferTest, AnUploadWhoseSourceOrProgressThrowsLeavesNothing) {
  const UploadSource source{[given = std::size_t{0}](std::span<char> buffer) mutable {
    given += buffer.size();
    if (given > 2 * kBlock) throw std::runtime_error("cable pulled");
    return buffer.size();
  }};
  EXPECT_THROW(dbfs().upload("/tmp/file", source), std::runtime_error);
  const auto refuse = [](const TransferProgress&) { throw std::logic_error("enough"); };
  EXPECT_THROW(dbfs().upload("/tmp/file", Bytes{large_}, {.on_progress = refuse}), std::logic_error);
  EXPECT_EQ(count("close"), 2);
  EXPECT_EQ(names_in("/tmp"), Names{});
}

TEST_F(DbfsTransferTest, AnUploadSurvivesErrorsThatPass) {
  workspace().add_fault({.route = "POST /api/2.0/dbfs/add-block", .skip = 1, .times = 2, .status = 429});
  dbfs().upload("/tmp/file", Bytes{large_});
  EXPECT_TRUE(content_of("/tmp/file") == large_);
}

TEST_F(DbfsTransferTest, ABlockWhoseAnswerIsLostIsNotSentTwice) {
  workspace().add_fault(
      {.route = "POST /api/2.0/dbfs/add-block", .status = 502, .error_code = "", .after_handler = true});
  EXPECT_THROW(dbfs().upload("/tmp/file", Bytes{large_}), ApiError);
  EXPECT_EQ(count("add-block"), 1);
  EXPECT_EQ(names_in("/tmp"), Names{});
}

TEST_F(DbfsTransferTest, ADownloadSurvivesErrorsThatPass) {
  dbfs().upload("/tmp/file", Bytes{large_});
  workspace().add_fault({.route = "GET /api/2.0/dbfs/read", .skip = 1, .times = 2, .status = 502, .error_code = ""});
  EXPECT_TRUE(content_of("/tmp/file") == large_);
}

TEST_F(DbfsTransferTest, AFailedDownloadLeavesNoFile) {
  dbfs().upload("/tmp/file", Bytes{large_});
  fail("GET /api/2.0/dbfs/read", 1);
  EXPECT_THROW(dbfs().download("/tmp/file", local("out")), BadRequest);
  EXPECT_TRUE(std::filesystem::is_empty(local()));
}

TEST_F(DbfsTransferTest, ACancelledDownloadLeavesNoFile) {
  dbfs().upload("/tmp/file", Bytes{large_});
  const CancelSource source;
  const auto cancel = [&source](const TransferProgress&) { source.cancel(); };
  EXPECT_THROW(dbfs().download("/tmp/file", local("out"), {.on_progress = cancel}, {.cancel = source.token()}),
               CancelledError);
  EXPECT_TRUE(std::filesystem::is_empty(local()));
}

TEST_F(DbfsTransferTest, ADownloadStopsAtTheSizeThatTheFileHadAndTellsWhenItShrinks) {
  dbfs().upload("/tmp/file", Bytes{large_});
  std::ostringstream out;
  dbfs().download("/tmp/file", out, {.on_progress = [&](const TransferProgress& progress) {
                    if (progress.bytes_done == kBlock)
                      dbfs().upload("/tmp/file", Bytes{large_ + "more"}, {.overwrite = true});
                  }});
  EXPECT_TRUE(out.str() == large_);

  std::ostringstream shorter;
  const auto shrink = [&](const TransferProgress&) {
    dbfs().put({.contents = "x", .overwrite = true, .path = "/tmp/file"});
  };
  EXPECT_THROW(dbfs().download("/tmp/file", shorter, {.on_progress = shrink}), DecodeError);
}

TEST_F(DbfsTransferTest, OnlyFilesAreDownloaded) {
  EXPECT_THROW(static_cast<void>(content_of("/tmp")), InvalidParameterValue);
  EXPECT_THROW(static_cast<void>(content_of("/no")), ResourceDoesNotExist);
}

}  // namespace
}  // namespace databricks
