// The service has responded with an error: ApiError and its children.

#include "errors/page.hpp"
#include "errors/provoke.hpp"

namespace databricks::errors {
namespace {

#define JSON(code, message) R"({"error_code":")" code R"(","message":")" message R"("})"

const Entry kEntries[] = {
    {"The request is wrong.", "Correct what the message names.",
     [] { return service_error(400, JSON("MALFORMED_REQUEST", "Invalid JSON given in the body of the request.")); }},
    {"A parameter is wrong.", "Correct what the message names.",
     [] { return service_error(400, JSON("INVALID_PARAMETER_VALUE", "Missing required field: spark_version")); }},
    {"The resource is in a state that does not allow the call.", "Wait for another state, or look at the resource.",
     [] { return service_error(400, JSON("INVALID_STATE", "Cluster 0923 is in unexpected state Pending.")); }},
    {"The service does not accept the credentials.", "Check the token: it may have expired or been revoked.",
     [] {
       return service_error(401, JSON("UNAUTHENTICATED", "Credential was not sent or was of an unsupported type."));
     }},
    {"The service responds with the page of a login.", "Check credentials and host.",
     [] {
       return service_error(302, "", {{"Location", "https://login.microsoftonline.com/tenant/oauth2/authorize"}});
     }},
    {"The principal may not do this.", "Grant it the permission, or use another token.",
     [] { return service_error(403, JSON("PERMISSION_DENIED", "You do not have permission to attach to clusters.")); }},
    {"The workspace accepts calls from a private network only.", "Call from that network.",
     [] {
       return service_error(
           302, "", {{"Location", "https://code.cloud.databricks.com/login.html?error=private-link-validation-error"}});
     }},
    {"The path is unknown to the workspace.", "Check the host: an account's console has other paths.",
     [] { return service_error(404, JSON("ENDPOINT_NOT_FOUND", "No API found for 'GET /clusters/get'.")); }},
    {"The resource does not exist.", "Check the id.",
     [] { return service_error(404, JSON("RESOURCE_DOES_NOT_EXIST", "The notebook path /a does not exist.")); }},
    {"The cluster does not exist. The service says so with another code.", "Check the id.",
     [] { return service_error(400, JSON("INVALID_PARAMETER_VALUE", "Cluster 0923-164208-meows279 does not exist")); }},
    {"Somebody else has changed the resource meanwhile.", "Read it again, and change it again.",
     [] { return service_error(409, JSON("CONFLICT", "The resource was changed concurrently.")); }},
    {"The operation was aborted, mostly because of another one.", "Try again.",
     [] { return service_error(409, JSON("ABORTED", "The transaction was aborted.")); }},
    {"A resource of that name exists.", "Choose another name, or use the one that is there.",
     [] { return service_error(409, JSON("ALREADY_EXISTS", "Group data-team already exists.")); }},
    {"A resource of that name exists.", "Choose another name, or use the one that is there.",
     [] { return service_error(400, JSON("RESOURCE_ALREADY_EXISTS", "Scope prod already exists!")); }},
    {"Too many requests, for longer than the call's time.", "Send fewer: `Config::rate_limiter`.",
     [] { return service_error(429, JSON("TOO_MANY_REQUESTS", "Rate limit exceeded.")); }},
    {"A quota is used up.", "Free something, or have the quota raised.",
     [] { return service_error(429, JSON("RESOURCE_EXHAUSTED", "The workspace has 1000 runs already.")); }},
    {"Too many requests of one kind, for longer than the call's time.", "Send fewer: `Config::rate_limiter`.",
     [] { return service_error(429, JSON("REQUEST_LIMIT_EXCEEDED", "Exceeded 10 requests per second.")); }},
    {"The service has cancelled the request.", "Try again.",
     [] { return service_error(499, JSON("CANCELLED", "The operation was cancelled.")); }},
    {"The service has failed.", "Try again later, and give the request id to support.",
     [] { return service_error(500, JSON("INTERNAL_ERROR", "Internal error happened")); }},
    {"The service has failed in an unknown way.", "Try again later, and give the request id to support.",
     [] { return service_error(500, JSON("UNKNOWN", "Unknown error")); }},
    {"The service has lost data.", "Give the request id to support.",
     [] { return service_error(500, JSON("DATA_LOSS", "Unrecoverable data loss.")); }},
    {"The workspace does not offer the call.", "Check the tier and the region of the workspace.",
     [] { return service_error(501, JSON("NOT_IMPLEMENTED", "This API is not enabled.")); }},
    {"A gateway in front of the service has failed.", "Try again later.", [] { return service_error(502, ""); }},
    {"The service is down for a moment, for longer than the call's time.", "Try again later.",
     [] { return service_error(503, JSON("TEMPORARILY_UNAVAILABLE", "The service is temporarily unavailable.")); }},
    {"The service has not finished in its own time.", "Look whether the work was done, and try again.",
     [] { return service_error(504, JSON("DEADLINE_EXCEEDED", "The request timed out.")); }},
    {"The status has no class of its own.", "See the message.", [] { return service_error(418, "I am a teapot"); }},
    {"A gateway responds with a page.", "Try again later; check host and proxy.",
     [] { return service_error(502, "<html><head><title>502 Bad Gateway</title></head></html>"); }},
    {"The service says why in a header alone.", "See the message.",
     [] {
       return service_error(400, "", {{"X-Databricks-Reason-Phrase", "Workspace is being upgraded"}});
     }},
    {"The host redirects to another one.", "Set the host to that one, when you trust it.",
     [] {
       return service_error(308, "", {{"Location", "https://moved.cloud.databricks.com/api?o=1"}});
     }},
    {"A web page came in place of JSON, with status 200: from a captive portal or another site.",
     "Check host and proxy.",
     [] {
       return service_error(200, "<html><title>Welcome to the hotel</title></html>", {{"Content-Type", "text/html"}});
     }},
    {"The workspace has no version of Spark like that.", "Relax the selector.",
     [] {
       const Fake fake;
       return thrown_by([&] { return fake.client.clusters().latest_spark_version({.scala = "9.9"}); });
     }},
    {"The workspace has no type of machine like that.", "Relax the selector.",
     [] {
       const Fake fake;
       return thrown_by([&] { return fake.client.clusters().smallest_node_type({.min_cores = 100'000}); });
     }},
};

#undef JSON

}  // namespace

Section service_errors() {
  return {"The service",
          "The message is the service's own. Catch a class for what you handle, and `ApiError` for all of them; "
          "`error().error_code` is the code that stands under the class here.",
          kEntries};
}

}  // namespace databricks::errors
