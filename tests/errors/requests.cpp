// Requests that cannot be written: EncodeError, and nothing is sent.

#include <limits>

#include "errors/page.hpp"
#include "errors/provoke.hpp"

namespace databricks::errors {
namespace {

const Fake& fake() {
  static const Fake made;
  return made;
}

/// A list in a list in a list.
std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

/// A member that the library does not know, with JSON of the caller's own.
Error member_error(std::string json) {
  compute::CreateCluster request{.spark_version = "x"};
  request.unknown_fields.set("new_member", std::move(json));
  return thrown_by([&] { return fake().client.clusters().create(request); });
}

const Entry kEntries[] = {
    {"A text is not UTF-8.", "Convert it, from Latin-1 for example.",
     [] {
       return thrown_by(
           [] { return fake().client.clusters().create({.cluster_name = "caf\xe9", .spark_version = "x"}); });
     }},
    {"A number is infinite or NaN.", "Check the computation.",
     [] {
       return thrown_by([] {
         return fake().client.clusters().create(
             {.azure_attributes =
                  compute::AzureAttributes{.spot_bid_max_price = std::numeric_limits<double>::infinity()},
              .spark_version = "x"});
       });
     }},
    {"The caller's own JSON is malformed.", "Check the text; the library sends it unchanged.",
     [] { return member_error("{oops"); }},
    {"The caller's own JSON is nested too deeply.", "Check the text.", [] { return member_error(nested(2000)); }},
    {"An id that stands in the path is empty.", "Check where the id comes from.",
     [] { return thrown_by([] {
            return fake().client.permissions().get({iam::RequestObjectType::clusters, ""});
          }); }},
    {"An id that stands in the path is not UTF-8.", "Check where the id comes from.",
     [] {
       return thrown_by([] { return fake().client.permissions().get({iam::RequestObjectType::clusters, "\xff"}); });
     }},
    {"The path of a raw call holds a space.", "Escape it.",
     [] { return thrown_by([] { return fake().client.raw(http::Verb::get, "/api/2.0/a b"); }); }},
    {"HEAD has no body.", "Leave the body out.",
     [] { return thrown_by([] { return fake().client.raw(http::Verb::head, "/api/2.0/x", "{}"); }); }},
    {"A header of the call holds a line break, which would add headers.", "Remove it.",
     [] {
       const DatabricksClient client{{.host = "http://127.0.0.1:1", .token = "t"}};
       return thrown_by([&] { return client.clusters().list_zones({.headers = {{"X-Trace", "1\r\nX-Other: 2"}}}); });
     }},
};

}  // namespace

Section request_errors() {
  return {"Requests", "The message names the member by its JSON path. Nothing was sent.", kEntries};
}

}  // namespace databricks::errors
