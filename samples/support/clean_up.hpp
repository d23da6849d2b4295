#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace samples {

/// Undoes what a sample has made, the last first, also when the sample ends by an exception.
class CleanUp {
 public:
  CleanUp() = default;
  CleanUp(const CleanUp&) = delete;
  CleanUp& operator=(const CleanUp&) = delete;
  ~CleanUp();

  /// @param what for the screen, for example "job 42".
  void add(std::string what, std::function<void()> undo) { steps_.emplace_back(std::move(what), std::move(undo)); }
  /// Undoes the last step now.
  void undo_last();

 private:
  std::vector<std::pair<std::string, std::function<void()>>> steps_;
};

}  // namespace samples
