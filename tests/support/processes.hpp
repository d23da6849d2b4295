#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <map>
#include <stdexcept>
#include <string>

namespace databricks::support {

/// How a process has ended: "exit 0", "signal 11".
inline std::string ending_of(pid_t process) {
  int status = 0;
  if (waitpid(process, &status, 0) != process) return "unknown";
  return WIFEXITED(status) ? "exit " + std::to_string(WEXITSTATUS(status))
                           : "signal " + std::to_string(WTERMSIG(status));
}

/// A child hangs no longer than that; then it ends with "signal 14".
inline constexpr unsigned kMaxLifeSeconds = 120;

/// Begins `child` in a forked process, which exits with what it returns.
template <class Child>
[[nodiscard]] pid_t start_in_a_child(const Child& child) {
  const pid_t process = fork();
  if (process < 0) throw std::runtime_error("cannot fork");
  if (process == 0) {
    alarm(kMaxLifeSeconds);
    _exit(child());
  }
  return process;
}

/// Runs a program with these variables added to the environment, and says how it has ended.
inline std::string run_program(const std::string& path, const std::map<std::string, std::string>& variables,
                               const std::string& argument = "") {
  return ending_of(start_in_a_child([&] {
    for (const auto& [name, value] : variables) setenv(name.c_str(), value.c_str(), 1);
    execl(path.c_str(), path.c_str(), argument.c_str(), nullptr);
    return 127;
  }));
}

}  // namespace databricks::support
