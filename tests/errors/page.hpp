#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <databricks/error.hpp>

namespace databricks::errors {

/// One error of the library: how it is met, and what to do about it.
struct Entry {
  std::string_view cause;   ///< A sentence.
  std::string_view remedy;  ///< A sentence.
  /// Makes the library report the error.
  Error (*provoke)();
  /// A regular expression for what other libraries or the system word in the message; the page shows <reason> there. What
  /// its first group matches stays.
  std::string_view reason{};
};

struct Section {
  std::string_view title;
  std::string_view introduction;
  std::span<const Entry> entries;
};

[[nodiscard]] Section settings_errors();
[[nodiscard]] Section credential_errors();
[[nodiscard]] Section network_errors();
[[nodiscard]] Section tls_errors();
[[nodiscard]] Section service_errors();
[[nodiscard]] Section request_errors();
[[nodiscard]] Section response_errors();
[[nodiscard]] Section file_errors();
[[nodiscard]] Section wait_errors();

/// Provokes every error, and writes the page in Markdown.
class Page {
 public:
  void add(const Section& section);

  [[nodiscard]] std::string text() const;
  /// The entries that have provoked no error, or another one; a line each.
  [[nodiscard]] const std::string& failures() const noexcept { return failures_; }
  [[nodiscard]] std::size_t messages() const noexcept { return messages_; }
  /// The kinds of error that no entry has brought.
  [[nodiscard]] std::vector<ErrorKind> missing_kinds() const;

 private:
  void add(const Entry& entry);

  std::string sections_;
  std::string failures_;
  std::size_t messages_ = 0;
  std::vector<ErrorKind> kinds_;
};

}  // namespace databricks::errors
