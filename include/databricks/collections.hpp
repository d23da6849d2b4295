#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace databricks::inline v0_2 {

namespace internal::codec::detail {
struct CollectionAccess;
}  // namespace internal::codec::detail

/// The type of `unset`.
struct Unset {};

/// What a list or map of a model is until somebody names it: empty and not sent. `settings.tags = unset` takes a value
/// back.
inline constexpr Unset unset{};

/// How a list or map came to hold what it holds.
enum class Presence : std::uint8_t {
  absent,   ///< Nobody named it. It is sent only when elements were added since.
  set,      ///< Somebody gave it a value, perhaps an empty one; it is sent.
  decoded,  ///< It was in the JSON that the model was read from; it is sent.
};

/// A standard container that knows whether it was given a value, so that an empty one can be sent on purpose.
///
///     jobs::JobSettings settings{.name = "nightly", .tags = {}};  // sends "tags":{}, which takes every tag away
///     settings.email_notifications = jobs::JobEmailNotifications{};
///     settings.email_notifications->on_failure = {};  // the same later on
///     settings.tags = unset;                          // does not send tags
///
/// Two collections are equal when their elements are.
template <class Container>
class Collection : public Container {
 public:
  using Container::Container;
  Collection() = default;
  Collection(Container elements) : Container(std::move(elements)) {}
  Collection(Unset) noexcept : presence_(Presence::absent) {}

  /// Whether it is sent.
  [[nodiscard]] bool is_set() const noexcept { return presence_ != Presence::absent || !this->empty(); }
  [[nodiscard]] Presence presence() const noexcept { return presence_; }

  /// Takes the elements away. What was set or decoded is sent as an empty one then, and without the entries that did
  /// not fit.
  void clear() noexcept {
    Container::clear();
    if (presence_ == Presence::decoded) presence_ = Presence::set;
  }

 private:
  friend internal::codec::detail::CollectionAccess;

  Presence presence_ = Presence::set;
};

/// A list of a model: std::vector that knows whether it was set.
template <class T>
using List = Collection<std::vector<T>>;

/// A map of a model: std::map that knows whether it was set.
template <class T>
using Map = Collection<std::map<std::string, T>>;

}  // namespace databricks::inline v0_2
