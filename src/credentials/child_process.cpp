#include "credentials/child_process.hpp"

#include <fmt/format.h>

#if !defined(_WIN32)
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <filesystem>
#include <system_error>
#include <vector>

#include "base/common_errors.hpp"
#include "base/descriptor.hpp"
#include "base/poll_files.hpp"
#include "credentials/program_reason.hpp"

extern char** environ;
#endif

namespace databricks::inline v0_2::internal {

#if defined(_WIN32)

Result<ProgramResult> run_program(const std::string& program, std::span<const std::string>, std::chrono::milliseconds,
                                  const http::Context&) {
  return auth_error(fmt::format("'{}' cannot be run on Windows yet: choose another auth_type", program));
}

std::optional<std::string> find_program(std::string_view, const Environment&) { return std::nullopt; }

#else

namespace {

using std::chrono::milliseconds;
using SteadyClock = std::chrono::steady_clock;

constexpr std::size_t kMaxOutputSize = std::size_t{1} << 20;
constexpr milliseconds kSlice{20};  // how soon an end, or a cancellation, is noticed

std::string reason(int code) { return std::error_code{code, std::generic_category()}.message(); }

/// Both ends of a pipe, which other children of this process do not inherit.
struct Pipe {
  Descriptor read;
  Descriptor write;

  [[nodiscard]] bool open() {
    std::array<int, 2> ends{};
#if defined(__linux__)
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) return false;
#else
    if (::pipe(ends.data()) != 0) return false;
    for (const int end : ends) ::fcntl(end, F_SETFD, FD_CLOEXEC);
#endif
    read = Descriptor{ends[0]};
    write = Descriptor{ends[1]};
    ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
    return true;
  }
};

/// How the child begins: its own process group, default signals, the pipes as its output.
class SpawnPlan {
 public:
  SpawnPlan(const Pipe& output, const Pipe& errors) {
    posix_spawn_file_actions_init(&actions_);
    posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions_, output.write.number(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions_, errors.write.number(), STDERR_FILENO);

    posix_spawnattr_init(&attributes_);
    sigset_t none;
    sigemptyset(&none);
    sigset_t to_default;
    sigemptyset(&to_default);
    sigaddset(&to_default, SIGPIPE);
    sigaddset(&to_default, SIGCHLD);
    posix_spawnattr_setsigmask(&attributes_, &none);
    posix_spawnattr_setsigdefault(&attributes_, &to_default);
    posix_spawnattr_setpgroup(&attributes_, 0);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
  }
  SpawnPlan(const SpawnPlan&) = delete;
  SpawnPlan& operator=(const SpawnPlan&) = delete;
  ~SpawnPlan() {
    posix_spawn_file_actions_destroy(&actions_);
    posix_spawnattr_destroy(&attributes_);
  }

  /// @return 0, or the error number.
  [[nodiscard]] int spawn(pid_t& child, const std::string& program, std::span<const std::string> arguments) const {
    std::vector<std::string> words{program};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> pointers;
    pointers.reserve(words.size() + 1);
    for (std::string& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return posix_spawn(&child, program.c_str(), &actions_, &attributes_, pointers.data(), environ);
  }

 private:
  posix_spawn_file_actions_t actions_;
  posix_spawnattr_t attributes_;
};

/// A running child: reads what it prints until it ends, or is ended.
class Child {
 public:
  Child(pid_t process, Pipe output, Pipe errors)
      : process_(process), output_(std::move(output)), errors_(std::move(errors)) {
    output_.write.close();
    errors_.write.close();
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child() {
    if (has_ended_) return;
    ::kill(-process_, SIGKILL);
    int status = 0;
    while (::waitpid(process_, &status, 0) < 0 && errno == EINTR) {
    }
  }

  /// False when the time is over.
  [[nodiscard]] bool wait(SteadyClock::time_point end, const CancelToken& cancel) {
    while (true) {
      const bool had_ended = has_ended_;
      read_some();
      // What a child has printed last may come in after its end was seen: so one more round is read.
      if (had_ended) return true;
      check_end();
      if (!has_ended_ && (SteadyClock::now() >= end || cancel.cancelled() || task_is_cancelled())) return false;
    }
  }

  /// What came until now.
  [[nodiscard]] ProgramResult& result() noexcept { return result_; }

 private:
  void read_some() {
    std::array<pollfd, 2> polled{pollfd{output_.read.number(), POLLIN, 0}, pollfd{errors_.read.number(), POLLIN, 0}};
    const auto slice = has_ended_ ? milliseconds{0} : kSlice;
    static_cast<void>(poll_files(polled, slice));
    drain(output_.read, result_.output);
    drain(errors_.read, result_.errors);
  }

  static void drain(Descriptor& from, std::string& into) {
    std::array<char, 4096> buffer{};
    while (from.number() >= 0) {
      const ssize_t length = ::read(from.number(), buffer.data(), buffer.size());
      if (length < 0) {
        if (errno == EINTR) continue;
        return;  // nothing there for now
      }
      if (length == 0) {
        from.close();
        return;
      }
      const auto room = kMaxOutputSize - std::min(kMaxOutputSize, into.size());
      into.append(buffer.data(), std::min(room, static_cast<std::size_t>(length)));
    }
  }

  void check_end() {
    int status = 0;
    const pid_t ended = ::waitpid(process_, &status, WNOHANG);
    if (ended == 0 || (ended < 0 && errno == EINTR)) return;
    has_ended_ = true;
    constexpr int kKilled = 128;
    // Where the process ignores SIGCHLD nobody knows the exit code any more (ECHILD); then the output has to do.
    if (ended == process_) result_.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : kKilled + WTERMSIG(status);
  }

  pid_t process_;
  Pipe output_;
  Pipe errors_;
  ProgramResult result_;
  bool has_ended_ = false;
};

}  // namespace

Result<ProgramResult> run_program(const std::string& program, std::span<const std::string> arguments,
                                  milliseconds timeout, const http::Context& context) {
  const auto time_left = std::chrono::ceil<milliseconds>(context.deadline - context.clock.now());
  if (context.cancel.cancelled()) return cancelled_error();
  if (time_left <= milliseconds{0}) return timeout_error();

  Pipe output;
  Pipe errors;
  if (!output.open() || !errors.open())
    return auth_error(fmt::format("'{}' cannot be started: {}", program, reason(errno)));
  pid_t process = 0;
  if (const int code = SpawnPlan{output, errors}.spawn(process, program, arguments); code != 0) {
    return auth_error(fmt::format("'{}' cannot be started: {}", program, reason(code)));
  }
  Child child{process, std::move(output), std::move(errors)};
  if (child.wait(SteadyClock::now() + std::min(timeout, time_left), context.cancel)) return std::move(child.result());
  if (context.cancel.cancelled() || task_is_cancelled()) return cancelled_error();
  const bool is_own_timeout = timeout < time_left;
  const std::string reason = reason_in(child.result().errors);
  return Error{.kind = is_own_timeout ? ErrorKind::auth : ErrorKind::timeout,
               .message = fmt::format("'{}' timed out after {} s{}{}", program,
                                      std::chrono::ceil<std::chrono::seconds>(std::min(timeout, time_left)).count(),
                                      reason.empty() ? "" : ", but said: ", reason)};
}

std::optional<std::string> find_program(std::string_view name, const Environment& environment) {
  const auto is_program = [](const std::string& path) {
    std::error_code code;
    return std::filesystem::is_regular_file(path, code) && ::access(path.c_str(), X_OK) == 0;
  };
  if (name.find('/') != std::string_view::npos) {
    const auto path = expand_home(name, environment);
    return path && is_program(*path) ? path : std::nullopt;
  }
  const std::string directories = environment("PATH").value_or("");
  std::string_view rest = directories;
  while (!rest.empty()) {
    const std::string_view directory = rest.substr(0, rest.find(':'));
    rest.remove_prefix(std::min(directory.size() + 1, rest.size()));
    const std::string path = fmt::format("{}/{}", directory, name);
    if (!directory.empty() && is_program(path)) return path;
  }
  return std::nullopt;
}

#endif

}  // namespace databricks::inline v0_2::internal
