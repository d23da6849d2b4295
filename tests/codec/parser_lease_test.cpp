#include "codec/parser_lease.hpp"

#include <gmock/gmock.h>

#include <cstddef>
#include <set>
#include <string>

namespace databricks::internal::codec {
namespace {

using ::testing::Ge;
using ::testing::SizeIs;

constexpr std::size_t kShort = 100;
constexpr std::size_t kLong = std::size_t{1} << 20;
constexpr std::size_t kHuge = std::size_t{17} << 20;

/// Reads a document of that size.
void read(std::size_t size) {
  std::string json = '"' + std::string(size - 2, 'x') + '"';
  json.append(simdjson::SIMDJSON_PADDING, '\0');
  ParserLease lease{size};
  simdjson::ondemand::document document;
  ASSERT_EQ(lease.parser().iterate(json.data(), size, json.size()).get(document), simdjson::SUCCESS);
}

/// How long a document the buffers are for that the next one finds.
std::size_t kept() { return ParserLease{kShort}.parser().capacity(); }

class AParserLease : public ::testing::Test {
 protected:
  void SetUp() override {  // as if the process had read nothing else
    read(kShort);
    read(kShort);
  }
};

TEST_F(AParserLease, KeepsTheBuffersOfShortDocuments) {
  read(10 * kShort);
  EXPECT_THAT(kept(), Ge(10 * kShort));
}

TEST_F(AParserLease, DoesNotKeepThoseOfASingleLongDocument) {
  read(kLong);
  EXPECT_EQ(kept(), 0U);
}

TEST_F(AParserLease, KeepsThemWhileLongDocumentsFollowOneAnother) {
  read(kLong / 2);
  read(kLong);
  EXPECT_THAT(kept(), Ge(kLong));  // and this is a short document
  EXPECT_THAT(kept(), Ge(kLong));
  EXPECT_EQ(kept(), 0U);
}

TEST_F(AParserLease, NeverKeepsThoseOfHugeDocuments) {
  read(kHuge);
  read(kHuge);
  EXPECT_EQ(kept(), 0U);
}

TEST_F(AParserLease, HasAParserOfItsOwn) {
  ParserLease first{kShort};
  ParserLease second{kShort};
  ParserLease third{kShort};
  EXPECT_THAT((std::set{&first.parser(), &second.parser(), &third.parser()}), SizeIs(3));
}

}  // namespace
}  // namespace databricks::internal::codec
