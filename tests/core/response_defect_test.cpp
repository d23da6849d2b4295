#include "core/response_defect.hpp"

#include <gmock/gmock.h>

#include <string>
#include <utility>

#include "support/sample_model.hpp"
#include "support/scripted_transport.hpp"

namespace databricks::internal {
namespace {

using support::make_response;
using support::Part;
using support::Sample;
using ::testing::HasSubstr;
using ::testing::Not;

// ---- Pages.

http::Response page(std::string type, std::string body) {
  return {.status = 200, .headers = {{"Content-Type", std::move(type)}}, .body = std::move(body)};
}

TEST(WebPage, IsKnownByItsLabelOrItsLooks) {
  EXPECT_TRUE(is_web_page(page("text/html; charset=utf-8", "hello")));
  EXPECT_TRUE(is_web_page(page("Text/HTML", "hello")));
  EXPECT_TRUE(is_web_page({.status = 200, .body = "\n<!DOCTYPE html>"}));
  EXPECT_FALSE(is_web_page(page("application/json", "{}")));
  EXPECT_FALSE(is_web_page({.status = 200, .body = ""}));
}

TEST(PageInsteadOfJson, IsNoJsonThatIsLabelledAsAPage) {
  for (const char* json : {"{}", R"( {"a": 1})", "[]", "null", R"("text")", "", "\xEF\xBB\xBF{}"}) {
    EXPECT_FALSE(is_page_instead_of_json(page("text/html", json))) << json;
  }
  EXPECT_TRUE(is_page_instead_of_json(page("text/html", "hello")));
  EXPECT_TRUE(is_page_instead_of_json(page("application/json", "<html>")));
}

// ---- Objects.

constexpr Endpoint kAnything{http::Verb::get, "/x", Idempotency::idempotent};
constexpr Endpoint kNamed{http::Verb::post, "/x", Idempotency::non_idempotent, "name"};

template <class Model>
std::string defect(const std::string& body, const Endpoint& endpoint = kAnything, const DecodeOptions& options = {}) {
  Model model{};
  http::Response response = make_response(200, body);
  const http::Request request{.url = "https://workspace.example/x",
                              .headers = {{"Authorization", "Bearer dapi-canary"}}};
  const auto decoded = decode_response(request, response, endpoint, Model::field_table(), &model, options);
  if (decoded) return {};
  EXPECT_EQ(decoded.error().kind, ErrorKind::decode);
  return decoded.error().message;
}

TEST(DecodeResponse, ReadsAnObject) {
  Part part{};
  http::Response response = make_response(200, R"({"name": "a", "count": 2})");
  EXPECT_TRUE(decode_response({}, response, kNamed, Part::field_table(), &part));
  EXPECT_EQ(part, (Part{.name = "a", .count = 2}));
  EXPECT_EQ(defect<Part>("{}"), "");
}

TEST(DecodeResponse, NeedsABody) {
  for (const char* body : {"", " \n", "null", " null "}) {
    EXPECT_THAT(defect<Part>(body), HasSubstr("expected a JSON object")) << body;
  }
}

TEST(DecodeResponse, NeedsWhatTheCallReturns) {
  for (const char* body : {"{}", R"({"name": null})", R"({"name": ""})", R"({"other": 1})"}) {
    EXPECT_EQ(defect<Part>(body, kNamed), std::string{"$.name: missing; the response was: "} + body);
  }
}

/// A model whose content may be empty, but not missing.
struct Export {
  Bytes content;
  std::int64_t id;
  UnknownFields unknown_fields{};

  static const codec::Table& field_table() noexcept {
    static constexpr codec::Field fields[] = {codec::field<&Export::content>("content"),
                                              codec::field<&Export::id>("id")};
    static constexpr auto table = codec::table<Export>("Export", fields);
    return table;
  }
};

TEST(DecodeResponse, TakesEmptyContentAndNoEmptyId) {
  constexpr Endpoint export_content{http::Verb::get, "/x", Idempotency::idempotent, "content"};
  EXPECT_EQ(defect<Export>(R"({"content": ""})", export_content), "");
  EXPECT_NE(defect<Export>(R"({"content": null})", export_content), "");
  EXPECT_NE(defect<Export>("{}", export_content), "");
  EXPECT_NE(defect<Export>(R"({"content": 7})", export_content), "");
  constexpr Endpoint export_id{http::Verb::get, "/x", Idempotency::idempotent, "id"};
  EXPECT_EQ(defect<Export>(R"({"id": 7})", export_id), "");
  EXPECT_NE(defect<Export>(R"({"id": 0})", export_id), "");
  EXPECT_NE(defect<Export>(R"({"id": "seven"})", export_id), "") << "kept as JSON, yet no id";
}

TEST(DecodeResponse, QuotesWhatCannotBeRead) {
  EXPECT_EQ(defect<Part>(R"({"count": "many"})", kAnything, {.strict = true}),
            R"($.count: expected integer, got string; the response was: {"count": "many"})");
  EXPECT_THAT(defect<Part>(R"({"name": )"), HasSubstr(R"(the response was: {"name":)"));
  EXPECT_THAT(defect<Part>("[1]"), HasSubstr("the response was: [1]"));
  EXPECT_LT(defect<Part>(R"({"count": )" + std::string(100'000, 'x') + "}").size(), 700U);
}

TEST(DecodeResponse, DoesNotQuoteSecrets) {
  const std::string echoed = defect<Part>(R"({"other": "Bearer dapi-canary"})", kNamed);
  EXPECT_THAT(echoed, HasSubstr("Bearer ***"));
  EXPECT_THAT(echoed, Not(HasSubstr("canary")));
  const std::string of_a_secret_type =
      defect<Sample>(R"({"password": "pw-canary", "level": "x"})", kAnything, {.strict = true});
  EXPECT_THAT(of_a_secret_type, HasSubstr("$.level"));
  EXPECT_THAT(of_a_secret_type, HasSubstr("not quoted"));
  EXPECT_THAT(of_a_secret_type, Not(HasSubstr("canary")));
}

}  // namespace
}  // namespace databricks::internal
