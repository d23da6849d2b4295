#pragma once

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

#include <databricks/error.hpp>

namespace databricks::inline v0_2 {

/// A value or an Error; the names are those of std::expected.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  [[nodiscard]] bool has_value() const noexcept { return state_.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }

  /// The value, or a throw of the exception that belongs to the error.
  [[nodiscard]] T& value() & {
    require_value();
    return std::get<0>(state_);
  }
  [[nodiscard]] const T& value() const& {
    require_value();
    return std::get<0>(state_);
  }
  [[nodiscard]] T&& value() && {
    require_value();
    return std::get<0>(std::move(state_));
  }

  [[nodiscard]] T& operator*() & noexcept { return *std::get_if<0>(&state_); }
  [[nodiscard]] const T& operator*() const& noexcept { return *std::get_if<0>(&state_); }
  [[nodiscard]] T&& operator*() && noexcept { return std::move(*std::get_if<0>(&state_)); }
  [[nodiscard]] T* operator->() noexcept { return std::get_if<0>(&state_); }
  [[nodiscard]] const T* operator->() const noexcept { return std::get_if<0>(&state_); }

  /// The error. Only to be asked when there is no value.
  [[nodiscard]] Error& error() & noexcept { return *std::get_if<1>(&state_); }
  [[nodiscard]] const Error& error() const& noexcept { return *std::get_if<1>(&state_); }
  [[nodiscard]] Error&& error() && noexcept { return std::move(*std::get_if<1>(&state_)); }

 private:
  void require_value() const {
    if (!has_value()) throw_error(error());
  }

  std::variant<T, Error> state_;
};

/// Nothing, or an Error.
template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : error_(std::move(error)) {}

  [[nodiscard]] bool has_value() const noexcept { return !error_.has_value(); }
  explicit operator bool() const noexcept { return has_value(); }

  /// Throws the exception that belongs to the error, if there is one.
  void value() const {
    if (error_) throw_error(*error_);
  }

  [[nodiscard]] Error& error() & noexcept { return *error_; }
  [[nodiscard]] const Error& error() const& noexcept { return *error_; }
  [[nodiscard]] Error&& error() && noexcept { return std::move(*error_); }

 private:
  std::optional<Error> error_;
};

/// Runs `call` and hands its outcome over as a value; anything but a databricks::Exception passes through.
///
///     auto job = databricks::try_call([&] { return client.jobs().get(42); });
///     if (!job) std::cerr << job.error().text() << '\n';
template <class Call>
[[nodiscard]] auto try_call(Call&& call) -> Result<std::invoke_result_t<Call>> {
  try {
    if constexpr (std::is_void_v<std::invoke_result_t<Call>>) {
      std::forward<Call>(call)();
      return {};
    } else {
      return std::forward<Call>(call)();
    }
  } catch (const Exception& exception) {
    return exception.error();
  }
}

}  // namespace databricks::inline v0_2
