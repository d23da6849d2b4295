#include "api/special_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>

#include <fmt/format.h>

#include "api/file_error.hpp"
#include "base/common_errors.hpp"
#include "base/deadline.hpp"
#include "base/descriptor.hpp"
#include "base/poll_files.hpp"
#include "base/signal_block.hpp"

namespace databricks::inline v0_2::internal {
namespace {

using std::chrono::milliseconds;
using SteadyClock = std::chrono::steady_clock;

/// How late a wait notices that it must end, or that a pipe has got a reader.
constexpr milliseconds kSlice{20};
constexpr int kNone = -1;  // poll() leaves it out and sleeps

bool is_pipe(const std::filesystem::path& file) {
  struct stat status {};
  return ::stat(file.c_str(), &status) == 0 && S_ISFIFO(status.st_mode);
}

/// One wait for the other side. The machine's clock counts, as for connections: it is the machine that is waited for.
class Wait {
 public:
  Wait(const CallOptions& options, std::string_view task, const std::filesystem::path& file)
      : options_(options), task_(task), file_(file), start_(SteadyClock::now()) {}

  /// @throws CancelledError, TimeoutError
  void until(int file, short events) const {
    while (true) {
      if (options_.cancel.cancelled() || task_is_cancelled()) throw_error(cancelled_error());
      if (options_.timeout && SteadyClock::now() >= deadline_after(*options_.timeout, start_)) give_up();
      pollfd polled{.fd = file, .events = events, .revents = 0};
      if (poll_files({&polled, 1}, kSlice) > 0 || file == kNone) return;
    }
  }

 private:
  [[noreturn]] void give_up() const {
    throw_error(
        {.kind = ErrorKind::timeout,
         .message = fmt::format("cannot {} '{}': nothing moved for {} ms; check what is at the other end, or raise "
                                "CallOptions::timeout",
                                task_, file_.string(), options_.timeout->count())});
  }

  const CallOptions& options_;
  std::string_view task_;
  const std::filesystem::path& file_;
  SteadyClock::time_point start_;
};

class SpecialSource final : public LocalSource {
 public:
  explicit SpecialSource(const std::filesystem::path& file)
      : path_(file), file_(::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)) {
    if (!file_.is_open()) throw_file_error(kReadForUpload, path_, errno);
  }

  [[nodiscard]] std::optional<std::int64_t> size() const override { return std::nullopt; }

  [[nodiscard]] std::size_t read(std::span<char> buffer, const CallOptions& options) override {
    const Wait wait{options, kReadForUpload, path_};
    while (true) {
      wait.until(file_.number(), POLLIN);
      const ssize_t count = ::read(file_.number(), buffer.data(), buffer.size());
      if (count >= 0) return static_cast<std::size_t>(count);
      if (errno != EAGAIN && errno != EINTR) throw_file_error(kReadForUpload, path_, errno);
    }
  }

 private:
  std::filesystem::path path_;
  Descriptor file_;
};

class SpecialTarget final : public LocalTarget {
 public:
  explicit SpecialTarget(const std::filesystem::path& file) : path_(std::filesystem::absolute(file)) { open(); }

  void write(std::string_view block, const CallOptions& options) override {
    const Wait wait{options, kWriteDownload, path_};
    wait_for_reader(wait);
    while (!block.empty()) {
      const ssize_t count = write_some(block);
      if (count >= 0) {
        block.remove_prefix(static_cast<std::size_t>(count));
      } else if (count == -EAGAIN) {
        wait.until(file_.number(), POLLOUT);
      } else if (count != -EINTR) {
        throw_file_error(kWriteDownload, path_, static_cast<int>(-count));
      }
    }
  }

  void finish(const CallOptions& options) override {
    wait_for_reader(Wait{options, kWriteDownload, path_});
    if (!file_.close()) throw_file_error(kWriteDownload, path_, errno);
  }

 private:
  /// @return how many bytes were written, or the negative error number.
  [[nodiscard]] ssize_t write_some(std::string_view block) const {
    const SignalBlock no_sigpipe{SIGPIPE};  // a reader that has gone is an error, and not the end of the process
    const ssize_t count = ::write(file_.number(), block.data(), block.size());
    return count < 0 ? -errno : count;
  }

  void open() {
    file_ = Descriptor{::open(path_.c_str(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)};
    if (!file_.is_open() && !(errno == ENXIO && is_pipe(path_))) throw_file_error(kWriteDownload, path_, errno);
  }

  /// Nobody can open a pipe for writing before somebody reads from it.
  void wait_for_reader(const Wait& wait) {
    while (!file_.is_open()) {
      wait.until(kNone, 0);
      open();
    }
  }

  std::filesystem::path path_;
  Descriptor file_;
};

}  // namespace

std::shared_ptr<LocalSource> open_special_source(const std::filesystem::path& file) {
  return std::make_shared<SpecialSource>(file);
}

std::shared_ptr<LocalTarget> open_special_target(const std::filesystem::path& file) {
  return std::make_shared<SpecialTarget>(file);
}

}  // namespace databricks::inline v0_2::internal
