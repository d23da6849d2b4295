#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <databricks/export.hpp>

/// The HTTP side of the library: messages, and the two extension seams Transport and Policy.
namespace databricks::inline v0_2::http {

/// An HTTP method.
enum class Verb : std::uint8_t { get, head, post, put, patch, delete_ };

/// The verb as it stands on the wire, for example "GET".
[[nodiscard]] DATABRICKS_EXPORT std::string_view to_string(Verb verb) noexcept;

/// One header line.
struct Header {
  std::string name;
  std::string value;

  bool operator==(const Header&) const = default;
};

/// Header lines in the order they were added. Names are compared without regard to case. The values of those that carry
/// credentials, such as Authorization, are wiped when they go.
class DATABRICKS_EXPORT Headers {
 public:
  using const_iterator = std::vector<Header>::const_iterator;

  Headers() = default;
  Headers(std::initializer_list<Header> lines) : lines_(lines) {}
  Headers(const Headers&) = default;
  Headers(Headers&&) noexcept = default;
  Headers& operator=(Headers other) noexcept {
    lines_.swap(other.lines_);
    return *this;
  }
  ~Headers();

  /// Takes memory for so many lines at once.
  void reserve(std::size_t lines) { lines_.reserve(lines); }
  /// Appends a line, also when the name is there already.
  void add(std::string name, std::string value);
  /// Replaces every line of that name by this one.
  void set(std::string_view name, std::string value);
  /// Removes every line of that name.
  void erase(std::string_view name);

  /// The value of the first line of that name, or null. The pointer lives until the next change.
  [[nodiscard]] const std::string* find(std::string_view name) const noexcept;

  [[nodiscard]] const_iterator begin() const noexcept { return lines_.begin(); }
  [[nodiscard]] const_iterator end() const noexcept { return lines_.end(); }
  [[nodiscard]] std::size_t size() const noexcept { return lines_.size(); }
  [[nodiscard]] bool empty() const noexcept { return lines_.empty(); }

  bool operator==(const Headers&) const = default;

 private:
  std::vector<Header> lines_;
};

/// A request as the transport sends it.
struct Request {
  Verb verb = Verb::get;
  std::string url;  ///< Absolute, with the query string.
  Headers headers{};
  std::string body{};
  /// True when a retry cannot do the work twice: by its verb, or because the body carries an idempotency token.
  bool idempotent = false;
};

/// A response of the service, whatever its status.
struct Response {
  int status = 0;
  Headers headers{};
  std::string body{};
  int attempts = 1;  ///< How often the request was sent until this response came.
};

}  // namespace databricks::inline v0_2::http
