#include <databricks/result.hpp>

#include <gtest/gtest.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

namespace databricks {
namespace {

Result<int> half(int number) {
  if (number % 2 != 0) return Error{.kind = ErrorKind::encode, .message = "odd"};
  return number / 2;
}

TEST(Result, HoldsAValue) {
  Result<int> four = half(8);
  ASSERT_TRUE(four);
  EXPECT_TRUE(four.has_value());
  EXPECT_EQ(*four, 4);
  EXPECT_EQ(four.value(), 4);
  EXPECT_EQ(half(8).value(), 4);
}

TEST(Result, HoldsAnError) {
  const Result<int> odd = half(3);
  ASSERT_FALSE(odd);
  EXPECT_EQ(odd.error().kind, ErrorKind::encode);
  EXPECT_EQ(odd.error().message, "odd");
}

TEST(Result, ThrowsItsErrorWhenAskedForAValueThatIsNotThere) {
  Result<int> odd = half(3);
  EXPECT_THROW(static_cast<void>(odd.value()), EncodeError);
  EXPECT_THROW(static_cast<void>(std::as_const(odd).value()), EncodeError);
  EXPECT_THROW(static_cast<void>(half(3).value()), EncodeError);
}

TEST(Result, MovesItsValueOut) {
  Result<std::unique_ptr<int>> number{std::make_unique<int>(7)};
  const std::unique_ptr<int> taken = *std::move(number);
  EXPECT_EQ(*taken, 7);
}

TEST(Result, OfNothingTellsSuccessFromFailure) {
  EXPECT_TRUE(Result<void>{});
  EXPECT_NO_THROW(Result<void>{}.value());
  const Result<void> failed = Error{.kind = ErrorKind::auth, .message = "no token"};
  EXPECT_FALSE(failed);
  EXPECT_EQ(failed.error().message, "no token");
  EXPECT_THROW(failed.value(), AuthError);
}

TEST(TryCall, HandsAValueOver) {
  const auto result = try_call([] { return std::string{"hello"}; });
  ASSERT_TRUE(result);
  EXPECT_EQ(*result, "hello");
}

TEST(TryCall, HandsAnErrorOver) {
  const auto result =
      try_call([]() -> int { throw_error({.kind = ErrorKind::not_found, .status = 404, .message = "gone"}); });
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::not_found);
  EXPECT_EQ(result.error().status, 404);
  EXPECT_EQ(result.error().message, "gone");
}

TEST(TryCall, KnowsCallsWithoutAValue) {
  EXPECT_TRUE(try_call([] {}));
  EXPECT_FALSE(try_call([] { throw_error({.kind = ErrorKind::timeout}); }));
}

TEST(TryCall, LetsForeignExceptionsThrough) {
  EXPECT_THROW(static_cast<void>(try_call([] { throw std::logic_error{"a bug"}; })), std::logic_error);
}

TEST(TryCall, WorksOnTypesThatOnlyMove) {
  auto result = try_call([] { return std::make_unique<int>(7); });
  ASSERT_TRUE(result);
  EXPECT_EQ(**result, 7);
}

}  // namespace
}  // namespace databricks
