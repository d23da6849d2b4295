// Responses that cannot be used: DecodeError.

#include "errors/page.hpp"
#include "errors/provoke.hpp"

namespace databricks::errors {
namespace {

Error cluster_error(std::string body, bool strict = false) {
  const DatabricksClient client = client_that_gets(200, std::move(body), {.strict_decoding = strict});
  return thrown_by([&] { return client.clusters().get("0923"); });
}

Error job_error(std::string body) {
  const DatabricksClient client = client_that_gets(200, std::move(body));
  return thrown_by([&] { return client.jobs().get(7); });
}

Error list_error(std::string body) {
  const DatabricksClient client = client_that_gets(200, std::move(body));
  return thrown_by([&] {
    for (const auto& job : client.jobs().list({})) static_cast<void>(job);
    return 0;
  });
}

const Entry kEntries[] = {
    {"The body is empty.", "Look at the proxy; `maybe_processed` is true.", [] { return cluster_error(""); }},
    {"The body is null.", "Look at the proxy; `maybe_processed` is true.", [] { return cluster_error("null"); }},
    {"The body is not JSON.", "Look at the proxy.", [] { return cluster_error("{\"cluster_id\":"); }},
    {"Something stands behind the JSON.", "Look at the proxy.", [] { return cluster_error("{} {}"); }},
    {"The body is JSON, but not an object.", "Check host and path.", [] { return cluster_error("[1]"); }},
    {"The JSON is nested too deeply.", "Look at the proxy.",
     [] { return cluster_error(R"({"x":)" + std::string(2000, '[') + std::string(2000, ']') + "}"); }},
    {"With `strict_decoding`: a member has another type than described.",
     "Switch strict decoding off; `unfit()` then "
     "has the member as it came.",
     [] { return cluster_error(R"({"cluster_name":{"a":1}})", true); }},
    {"With `strict_decoding`: a list holds null.", "Switch strict decoding off.",
     [] { return cluster_error(R"({"ssh_public_keys":[null]})", true); }},
    {"The response of a call that returns an id has none.", "Check host and proxy; `maybe_processed` is true.",
     [] {
       const DatabricksClient client = client_that_gets(200, "{}");
       return thrown_by([&] { return client.clusters().create({.spark_version = "x"}); });
     }},
    {"The response may hold secrets, and so is not quoted.", "Check host and proxy.",
     [] {
       const DatabricksClient client = client_that_gets(200, "no JSON");
       return thrown_by([&] { return client.secrets().get_secret({.key = "key", .scope = "scope"}); });
     }},
    {"The service gives the same page token twice, so that the list would have no end.",
     "Give the request id to support.",
     [] { return list_error(R"({"jobs":[],"has_more":true,"next_page_token":"t"})"); }},
    {"The service says that there is more, but gives no token for the next page.", "Give the request id to support.",
     [] { return list_error(R"({"jobs":[],"has_more":true})"); }},
    {"The same, for the tasks of a job.", "Give the request id to support.",
     [] { return job_error(R"({"job_id":7,"next_page_token":"t"})"); }},
    {"The definition of a policy is not JSON.", "Correct the policy.",
     [] {
       compute::Policy policy;
       policy.definition = "{oops";
       return thrown_by([&] { return compute::definition_of(policy); });
     }},
};

}  // namespace

Section response_errors() {
  return {
      "Responses",
      "The message has the JSON path, and quotes what came, unless it may hold secrets. The service has done its work.",
      kEntries};
}

}  // namespace databricks::errors
