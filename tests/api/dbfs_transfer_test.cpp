#include <gmock/gmock.h>
#include <sys/stat.h>

#include <chrono>
#include <databricks/json.hpp>
#include <databricks/testing/fake_transport.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "api/dbfs_fixture.hpp"
#include "support/temporary_directory.hpp"

namespace databricks::internal {
namespace {

using files::UploadOptions;
using ::testing::AllOf;
using ::testing::ContainsRegex;
using ::testing::HasSubstr;

class DbfsTransferTest : public DbfsTest {
 protected:
  [[nodiscard]] std::filesystem::path local(const std::string& name = "") const { return directory_.path(name); }

  const std::string large_ = pattern(2 * kBlock + 12345);

 private:
  support::TemporaryDirectory directory_;
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

TEST_F(DbfsTransferTest, TheOldFileComesBackWhenTheResponseToItsMoveIsLost) {
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

/// Uploads that cannot clean up behind themselves, in a workspace without sockets whose silence takes virtual time.
class LeftBehindTest : public DbfsTransferTest {
 protected:
  LeftBehindTest() {
    settings_.transport = std::make_shared<testing::FakeTransport>(
        [this](const http::Request& request) { return workspace().handle(request); });
    settings_.log = [this](LogLevel level, std::string_view line) {
      if (level == LogLevel::warning) warnings_ += line;
    };
    client_ = std::make_unique<DatabricksClient>(settings_);
  }

  [[nodiscard]] std::string message_of_upload(const UploadOptions& upload, const CallOptions& options = {}) const {
    const auto result = try_call([&] { client_->dbfs().upload("/tmp/file", Bytes{large_}, upload, options); });
    return result ? "done" : result.error().message;
  }
  [[nodiscard]] const DbfsClient& client() const { return client_->dbfs(); }
  [[nodiscard]] const std::string& warnings() const { return warnings_; }
  void silence(const std::string& route) {
    workspace().add_fault({.kind = testing::FaultKind::silence, .route = route, .times = 100});
  }

 private:
  Config settings_ = config();
  std::string warnings_;
  std::unique_ptr<DatabricksClient> client_;
};

TEST_F(LeftBehindTest, AfterACancelTheCleanUpIsShortAndSaysWhatIsLeft) {
  const CancelSource source;
  Clock::TimePoint cancelled_at;
  const auto cancel = [&](const TransferProgress&) {
    for (const char* method : {"close", "delete"}) silence("POST /api/2.0/dbfs/" + std::string{method});
    source.cancel();
    cancelled_at = clock().now();
  };
  const std::string message = message_of_upload({.on_progress = cancel}, {.cancel = source.token()});
  EXPECT_LE(clock().now() - cancelled_at, std::chrono::seconds{2});
  EXPECT_THAT(message, AllOf(HasSubstr("cancelled"), HasSubstr("left behind"), HasSubstr("open handle"),
                             ContainsRegex("'/tmp/\\.[0-9a-f]+\\.part'")));
}

TEST_F(LeftBehindTest, AfterADeadlineTheCleanUpIsShortToo) {
  for (const char* method : {"add-block", "close", "delete"}) silence("POST /api/2.0/dbfs/" + std::string{method});
  const auto start = clock().now();
  const std::string message =
      message_of_upload({.clean_up_timeout = std::chrono::seconds{3}}, {.timeout = std::chrono::seconds{10}});
  EXPECT_LE(clock().now() - start, std::chrono::seconds{13});
  EXPECT_THAT(message, HasSubstr(".part'"));
}

TEST_F(LeftBehindTest, TheOldFileThatCannotComeBackIsNamed) {
  dbfs().put({.contents = "old", .path = "/tmp/file"});
  fail("POST /api/2.0/dbfs/move", 1);
  const std::string message = message_of_upload({.overwrite = true});
  const Names left = names_in("/tmp");
  ASSERT_EQ(left.size(), 1U);
  EXPECT_THAT(message, AllOf(HasSubstr("disk full"), HasSubstr("'" + left.front() + "'")));
  EXPECT_EQ(content_of(left.front()), "old");
}

TEST_F(LeftBehindTest, TheOldFileIsNamedWhenTheNewOneHasTakenItsPlaceAllTheSame) {
  dbfs().put({.contents = "old", .path = "/tmp/file"});
  workspace().add_fault(
      {.route = "POST /api/2.0/dbfs/move", .skip = 1, .status = 502, .error_code = "", .after_handler = true});
  EXPECT_THAT(message_of_upload({.overwrite = true}), ContainsRegex("'/tmp/\\.[0-9a-f]+\\.old'"));
  EXPECT_TRUE(content_of("/tmp/file") == large_);
}

TEST_F(LeftBehindTest, WhatWasWrittenInPlaceIsNamed) {
  fail("POST /api/2.0/dbfs/add-block", 1);
  EXPECT_THAT(message_of_upload({.in_place = true}), HasSubstr("left behind: what was written of '/tmp/file'"));
}

TEST_F(LeftBehindTest, TheLogTellsWhereNoErrorCan) {
  dbfs().put({.contents = "old", .path = "/tmp/file"});
  fail("POST /api/2.0/dbfs/delete");
  EXPECT_EQ(message_of_upload({.overwrite = true}), "done");
  EXPECT_THAT(warnings(), ContainsRegex("'/tmp/file' left behind: .*\\.old'"));

  const auto refuse = [](const TransferProgress&) { throw std::logic_error("enough"); };
  EXPECT_THROW(client().upload("/tmp/other", Bytes{large_}, {.on_progress = refuse}), std::logic_error);
  EXPECT_THAT(warnings(), ContainsRegex("'/tmp/other' left behind: .*\\.part'"));
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

TEST_F(DbfsTransferTest, ABlockWhoseResponseIsLostIsNotSentTwice) {
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

TEST_F(DbfsTransferTest, ATargetThatCannotWorkIsRefusedBeforeTheFirstRequest) {
  EXPECT_THROW(dbfs().download("/tmp/file", local()), FileError);
  EXPECT_EQ(count("get-status") + count("read"), 0);
}

TEST_F(DbfsTransferTest, ACancelledDownloadIntoAPipeWithoutAReaderEnds) {
  dbfs().upload("/tmp/file", Bytes{"x"});
  ASSERT_EQ(mkfifo(local("pipe").c_str(), 0600), 0);
  const CancelSource source;
  std::thread canceller{[&] { source.cancel(); }};
  EXPECT_THROW(dbfs().download("/tmp/file", local("pipe"), {}, {.cancel = source.token()}), CancelledError);
  canceller.join();
  EXPECT_THROW(dbfs().download("/tmp/file", local("pipe"), {}, {.timeout = std::chrono::milliseconds{200}}),
               TimeoutError);
}

TEST_F(DbfsTransferTest, ATemporaryNameIsShortHoweverLongTheNameIs) {
  const std::string path = "/tmp/" + std::string(255, 'n');
  dbfs().upload(path, Bytes{large_});
  const auto created = nlohmann::json::parse(workspace().last_body("POST /api/2.0/dbfs/create")).at("path");
  EXPECT_LT(created.get<std::string>().size(), std::string_view{"/tmp/"}.size() + 64);
  EXPECT_EQ(names_in("/tmp"), Names{path});
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
}  // namespace databricks::internal
