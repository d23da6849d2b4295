#include "support/clean_up.hpp"

#include <exception>
#include <iostream>

namespace samples {

CleanUp::~CleanUp() {
  while (!steps_.empty()) {
    try {
      undo_last();
    } catch (const std::exception& exception) {
      std::cerr << "  not deleted: " << exception.what() << "\n";
    }
  }
}

void CleanUp::undo_last() {
  const auto [what, undo] = std::move(steps_.back());
  steps_.pop_back();
  std::cout << "Deleting " << what << std::endl;
  undo();
}

}  // namespace samples
