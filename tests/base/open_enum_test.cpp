#include <databricks/open_enum.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>

#include "support/sample_model.hpp"

namespace databricks::internal {
namespace {

using support::Colour;
using OpenColour = OpenEnum<Colour>;

OpenColour from_wire(std::string_view text) { return OpenColour{text}; }

TEST(OpenEnum, KnowsTheTextsItLists) {
  const OpenColour red = from_wire("RED");
  EXPECT_EQ(red.value(), Colour::red);
  EXPECT_TRUE(red.known());
  EXPECT_EQ(red.text(), "RED");
  EXPECT_EQ(red, OpenColour{Colour::red});
}

TEST(OpenEnum, KeepsATextItDoesNotList) {
  const OpenColour odd = from_wire("ULTRA_VIOLET");
  EXPECT_EQ(odd.value(), Colour::unrecognized);
  EXPECT_FALSE(odd.known());
  EXPECT_EQ(odd.text(), "ULTRA_VIOLET");
}

TEST(OpenEnum, MindsTheCaseOfTexts) {
  EXPECT_FALSE(from_wire("red").known());
  EXPECT_EQ(from_wire("red").text(), "red");
}

TEST(OpenEnum, WorksInASwitch) {
  const auto name = [](const OpenColour& colour) -> std::string {
    switch (colour.value()) {
      case Colour::green: return "green";
      case Colour::red: return "red";
      case Colour::unrecognized: return "another: " + std::string{colour.text()};
    }
    return "none";
  };
  EXPECT_EQ(name(Colour::green), "green");
  EXPECT_EQ(name(from_wire("RED")), "red");
  EXPECT_EQ(name(from_wire("BLUE")), "another: BLUE");
}

TEST(OpenEnum, ComparesTexts) {
  EXPECT_EQ(from_wire("BLUE"), from_wire("BLUE"));
  EXPECT_NE(from_wire("BLUE"), from_wire("PINK"));
  EXPECT_NE(from_wire("BLUE"), from_wire("RED"));
  EXPECT_TRUE(from_wire("RED") == Colour::red);
  EXPECT_TRUE(Colour::red == from_wire("RED"));
  EXPECT_FALSE(from_wire("BLUE") == Colour::unrecognized);
}

TEST(OpenEnum, IsEmptyWhenDefaultMade) {
  EXPECT_EQ(OpenColour{}.text(), "");
  EXPECT_FALSE(OpenColour{}.known());
  EXPECT_EQ(OpenColour{}, from_wire(""));
}

TEST(OpenEnum, CopiesAndMovesItsText) {
  OpenColour original = from_wire("BLUE");
  const OpenColour copy = original;
  EXPECT_EQ(original, copy);
  const OpenColour moved = std::move(original);
  EXPECT_EQ(moved, copy);
  original = Colour::green;
  EXPECT_EQ(original, Colour::green);
  EXPECT_EQ(copy.text(), "BLUE");
}

TEST(OpenEnum, ForgetsAnOddTextWhenSetToAnEnumerator) {
  OpenColour colour = from_wire("BLUE");
  colour = Colour::red;
  EXPECT_EQ(colour.text(), "RED");
  EXPECT_TRUE(colour == Colour::red);
}

TEST(OpenEnum, IsSmall) { EXPECT_LE(sizeof(OpenColour), 2 * sizeof(void*)); }

}  // namespace
}  // namespace databricks::internal
