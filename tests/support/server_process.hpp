#pragma once

#include <array>
#include <memory>
#include <string>

#include <databricks/testing/fake_server.hpp>

#include "support/processes.hpp"

namespace databricks::support {

/// A fake workspace in a process of its own, so that its threads, descriptors and memory are not counted as those of the
/// client. To be made while this process has one thread.
class ServerProcess {
 public:
  ServerProcess() {
    std::array<int, 2> life{};
    std::array<int, 2> told{};
    if (pipe(life.data()) != 0 || pipe(told.data()) != 0) throw std::runtime_error("cannot make a pipe");
    process_ = fork();
    if (process_ < 0) throw std::runtime_error("cannot fork");
    if (process_ == 0) {
      close(life[1]);
      close(told[0]);
      serve(life[0], told[1]);
    }
    close(life[0]);
    close(told[1]);
    life_ = life[1];
    std::array<char, 100> text{};
    const ssize_t size = read(told[0], text.data(), text.size());
    if (size > 0) url_.assign(text.data(), static_cast<std::size_t>(size));
    close(told[0]);
  }
  ServerProcess(const ServerProcess&) = delete;
  ServerProcess& operator=(const ServerProcess&) = delete;
  ~ServerProcess() {
    close(life_);
    ending_of(process_);
  }

  /// For example "http://127.0.0.1:40123".
  [[nodiscard]] const std::string& url() const noexcept { return url_; }

 private:
  /// Until the other end of `life` is closed, by this object or by the end of its process.
  [[noreturn]] static void serve(int life, int told) {
    const testing::FakeServer server{std::make_shared<testing::FakeWorkspace>()};
    const std::string url = server.url();
    char ignored = 0;
    if (write(told, url.data(), url.size()) > 0 && close(told) == 0) static_cast<void>(read(life, &ignored, 1));
    _exit(0);
  }

  pid_t process_ = -1;
  int life_ = -1;
  std::string url_;
};

}  // namespace databricks::support
