#include <databricks/secret.hpp>

namespace databricks {

void Secret::wipe() noexcept {
  // A write through volatile is not optimised away; the capacity is wiped too, since a move may have left text behind.
  text_.resize(text_.capacity());
  volatile char* letters = text_.data();
  for (std::size_t index = 0; index < text_.size(); ++index) letters[index] = 0;
  text_.clear();
}

}  // namespace databricks
