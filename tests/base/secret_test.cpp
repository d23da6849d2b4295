#include <databricks/secret.hpp>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cstring>
#include <memory>
#include <ostream>
#include <string>
#include <type_traits>
#include <utility>

namespace databricks {
namespace {

template <class T>
concept Streamable = requires(std::ostream& out, const T& value) {
  out << value;
};

static_assert(Streamable<std::string>);
static_assert(!Streamable<Secret>);
static_assert(!Streamable<SecretBytes>);
static_assert(!fmt::is_formattable<Secret>::value);
static_assert(!std::is_convertible_v<Secret, std::string>);
static_assert(!std::is_convertible_v<Secret, std::string_view>);
// Bytes would go out as text, without their base64.
static_assert(!std::is_convertible_v<SecretBytes, Secret>);
static_assert(!std::is_constructible_v<Secret, const SecretBytes&>);
static_assert(!std::is_constructible_v<SecretBytes, const Secret&>);

const std::string kShort = "hush";
const std::string kLong = "dapi0123456789abcdef0123456789abcdef-and-some-more-so-that-it-lives-on-the-heap";

/// The bytes of an object, also after its end: they stay readable since the storage is ours.
template <class T>
class Storage {
 public:
  T* make(const std::string& text) { return std::construct_at(reinterpret_cast<T*>(bytes_), text); }
  [[nodiscard]] bool holds(const std::string& text) const {
    return std::string(reinterpret_cast<const char*>(bytes_), sizeof bytes_).find(text) != std::string::npos;
  }

 private:
  alignas(T) unsigned char bytes_[sizeof(T)]{};
};

TEST(Secret, RevealsItsText) {
  EXPECT_EQ(Secret{kLong}.reveal(), kLong);
  EXPECT_EQ(Secret{"text"}.reveal(), "text");
  EXPECT_TRUE(Secret{}.empty());
  EXPECT_FALSE(Secret{kShort}.empty());
}

TEST(Secret, ComparesTexts) {
  EXPECT_EQ(Secret{kLong}, Secret{kLong});
  EXPECT_NE(Secret{kLong}, Secret{kShort});
}

TEST(Secret, CopiesAndMoves) {
  Secret original{kLong};
  const Secret copy = original;
  EXPECT_EQ(copy, original);
  const Secret moved = std::move(original);
  EXPECT_EQ(moved, copy);
  EXPECT_TRUE(original.empty());  // NOLINT(bugprone-use-after-move): that is what this is about
  original = copy;
  EXPECT_EQ(original.reveal(), kLong);
  Secret& same = original;
  original = same;
  EXPECT_EQ(original.reveal(), kLong);
}

TEST(Secret, WipesAShortTextWhenItGoes) {
  Storage<Secret> storage;
  Secret* secret = storage.make(kShort);
  ASSERT_TRUE(storage.holds(kShort));
  std::destroy_at(secret);
  EXPECT_FALSE(storage.holds(kShort));
}

TEST(Secret, WipesAShortTextThatWasMovedAway) {
  Storage<Secret> storage;
  Secret* secret = storage.make(kShort);
  const Secret taken = std::move(*secret);
  EXPECT_EQ(taken.reveal(), kShort);
  EXPECT_FALSE(storage.holds(kShort));
  std::destroy_at(secret);
}

TEST(Secret, WipesALongTextThatIsReplaced) {
  Secret secret{kLong};
  const char* characters = secret.reveal().data();
  Secret other{std::string(kLong.size(), 'x')};
  secret = std::move(other);  // the old characters are now in the hands of `other`, which keeps their memory
  EXPECT_EQ(secret.reveal(), std::string(kLong.size(), 'x'));
  EXPECT_EQ(std::string(characters, kLong.size()), std::string(kLong.size(), '\0'));
}

TEST(SecretBytes, HoldAnyBytes) {
  const SecretBytes key{std::string("\0\xff", 2)};
  EXPECT_EQ(key.reveal(), std::string("\0\xff", 2));
  EXPECT_EQ(SecretBytes{"\x01\x00\xff"}.reveal(), std::string("\x01\x00\xff", 3));
}

TEST(SecretBytes, AreWipedWhenTheyGo) {
  Storage<SecretBytes> storage;
  SecretBytes* secret = storage.make(kShort);
  ASSERT_TRUE(storage.holds(kShort));
  std::destroy_at(secret);
  EXPECT_FALSE(storage.holds(kShort));
}

}  // namespace
}  // namespace databricks
