#pragma once

#include <cstdlib>
#include <optional>
#include <string>
#include <utility>

namespace databricks::support {

/// Sets an environment variable, or takes it away, and puts the old state back in the end.
class ScopedVariable {
 public:
  ScopedVariable(std::string name, std::optional<std::string> value) : name_(std::move(name)) {
    if (const char* before = std::getenv(name_.c_str())) before_ = before;
    put(value);
  }
  ScopedVariable(const ScopedVariable&) = delete;
  ScopedVariable& operator=(const ScopedVariable&) = delete;
  ~ScopedVariable() { put(before_); }

 private:
  void put(const std::optional<std::string>& value) const {
#if defined(_WIN32)
    _putenv_s(name_.c_str(), value.value_or("").c_str());
#else
    if (value) {
      setenv(name_.c_str(), value->c_str(), 1);
    } else {
      unsetenv(name_.c_str());
    }
#endif
  }

  std::string name_;
  std::optional<std::string> before_;
};

}  // namespace databricks::support
