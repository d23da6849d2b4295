// Settings that cannot work: ConfigError, before anything is sent.

#include <sys/stat.h>

#include <chrono>

#include <databricks/rate_limiter.hpp>

#include "base/text_file.hpp"
#include "errors/page.hpp"
#include "errors/provoke.hpp"
#include "support/temporary_directory.hpp"

namespace databricks::errors {
namespace {

using namespace std::chrono_literals;

constexpr const char* kHost = "https://code.cloud.databricks.com";
constexpr const char* kAzure = "https://adb-1.7.azuredatabricks.net";

/// A setting that names a file, which holds this.
Error ca_file_error(std::string_view content) {
  const support::TemporaryDirectory directory;
  return settings_error({.host = kHost, .token = "t", .tls = {.ca_file = directory.write("ca.pem", content)}});
}

/// A file that nobody writes to.
Error endless_file_error() {
  const support::TemporaryDirectory directory;
  const std::string pipe = directory.path("databrickscfg");
  if (::mkfifo(pipe.c_str(), 0600) != 0) throw std::runtime_error{"mkfifo"};
  return error_in(internal::read_text_file(pipe, {.time = 0ms}));
}

const Entry kEntries[] = {
    {"Neither the code, the environment nor a profile names a workspace.",
     "Set one of them; `Config::explain()` shows what was looked at.", [] { return settings_error({.token = "t"}); }},
    {"There is a config file, without the profile DEFAULT, and nothing else names a workspace.",
     "Name a profile that the file has.",
     [] { return settings_error({}, {}, "[other]\nhost = https://other.cloud.databricks.com\n"); }},
    {"An Azure resource id is there in place of a host, and the credentials cannot ask Azure for the host.",
     "Set the host.",
     [] {
       return settings_error({.token = "t",
                              .azure_workspace_resource_id = "/subscriptions/1/resourceGroups/g/providers/"
                                                             "Microsoft.Databricks/workspaces/w"});
     }},
    {"The host is not a URL; one cause is an ellipsis copied from a document.",
     "Copy the URL from the browser's address bar.",
     [] { return settings_error({.host = "https://adb-…", .token = "t"}); }},
    {"The URL carries a user name, which would end up in logs.", "Move user name and password to their settings.",
     [] { return settings_error({.host = "https://me:secret@code.cloud.databricks.com", .token = "t"}); }},
    {"The URL is for another protocol.", "Use https.",
     [] { return settings_error({.host = "ftp://code.cloud.databricks.com", .token = "t"}); }},
    {"The URL is plain http, and the host is not this machine.",
     "Use https. `tls.insecure_allow_plain_http` allows http within a network that you trust.",
     [] { return settings_error({.host = "http://code.cloud.databricks.com", .token = "t"}); }},
    {"The host comes from a variable; the message of any of the errors above then names it.", "Correct the variable.",
     [] {
       return settings_error({.token = "t"}, {{"DATABRICKS_HOST", "not a host"}});
     }},
    {"The named profile is not in the file.", "Choose one of those that the message lists.",
     [] { return settings_error({.profile = "gone"}, {}, "[prod]\nhost = h\n[test]\nhost = h\n"); }},
    {"`[__settings__]` holds settings of the file; it is not a profile.", "Choose another profile.",
     [] { return settings_error({.profile = "__settings__"}, {}, "[prod]\nhost = h\n"); }},
    {"A profile is asked for, and there is no file.", "Create the file with `databricks configure`, or set the host.",
     [] { return settings_error({.profile = "prod"}); }},
    {"A profile is asked for, and the home directory is unknown.", "Set HOME, or `config_file`.",
     [] {
       return settings_error({.profile = "prod"}, {{"HOME", ""}});
     }},
    {"The file cannot be opened, or is not a file.", "Correct its path or its permissions.",
     [] {
       return settings_error({}, {{"DATABRICKS_CONFIG_FILE", "/"}});
     }},
    {"The file is a pipe, or on a file system that does not respond.", "Use a regular file.",
     [] { return endless_file_error(); }},
    {"A line of the file is neither a section nor a setting.",
     "Correct the line; its content is not shown, since it "
     "may hold a secret.",
     [] { return settings_error({}, {}, "[DEFAULT]\nhost https://x\n"); }},
    {"A setting stands above the first `[profile]`.", "Put `[DEFAULT]` above it.",
     [] { return settings_error({}, {}, "host = https://x\n"); }},
    {"A section has no closing bracket.", "Write `[name]`.", [] { return settings_error({}, {}, "[DEFAULT\n"); }},
    {"A value is not what the setting takes.", "Correct the value where the message says it stands.",
     [] {
       return settings_error({.host = kAzure}, {{"ARM_USE_MSI", "maybe"}});
     }},
    {"A time is not a number.", "Give whole seconds.",
     [] { return settings_error({}, {}, "[DEFAULT]\nhost = https://x\ntoken = t\nretry_timeout_seconds = soon\n"); }},
    {"A rate is not a number.", "Give requests per second.",
     [] {
       return settings_error({.host = kHost, .token = "t"}, {{"DATABRICKS_RATE_LIMIT", "fast"}});
     }},
    {"The cloud is unknown.", "Choose one of the three, or leave it to the host.",
     [] { return settings_error({.host = kHost, .token = "t", .cloud = "ibm"}); }},
    {"The environment of Azure is unknown.", "Choose one of the three, or leave it to the host.",
     [] { return settings_error({.host = kAzure, .token = "t", .azure_environment = "MOON"}); }},
    {"A setting holds a line break, often because it was read from a file with its trailing line break.",
     "Remove the line break.", [] { return settings_error({.host = kHost, .username = "me\n", .password = "p"}); }},
    {"A URL that receives credentials is not https.", "Use https.",
     [] {
       return settings_error(
           {.host = kHost, .client_id = "c", .client_secret = "s", .discovery_url = "http://idp.example/x"});
     }},
    {"The token holds nothing but white space.", "Check how the token is read.",
     [] { return settings_error({.host = kHost, .token = "  "}); }},
    {"The token was copied from a header.", "Remove `Bearer `.",
     [] { return settings_error({.host = kHost, .token = "Bearer dapi1"}); }},
    {"The token was copied with its quotes.", "Remove the quotes.",
     [] { return settings_error({.host = kHost, .token = "\"dapi1\""}); }},
    {"The token is two lines, or has a space in it.", "Remove it: it would change the request.",
     [] { return settings_error({.host = kHost, .token = "dapi 1"}); }},
    {"The token holds bytes that a header cannot carry.", "Copy the token again.",
     [] { return settings_error({.host = kHost, .token = "dapi\x01"}); }},
    {"Settings for two ways to authenticate stand at the same place.", "Remove one, or choose with `auth_type`.",
     [] {
       return settings_error({}, {{"DATABRICKS_HOST", kHost},
                                  {"DATABRICKS_TOKEN", "t"},
                                  {"DATABRICKS_CLIENT_ID", "c"},
                                  {"DATABRICKS_CLIENT_SECRET", "s"}});
     }},
    {"`auth_type` is none of the known ones.", "Choose one that the message lists.",
     [] { return settings_error({.host = kHost, .token = "t", .auth_type = "patt"}); }},
    {"`auth_type` asks for settings that are missing.", "Set them, or choose another `auth_type`.",
     [] { return settings_error({.host = kHost, .auth_type = "oauth-m2m"}); }},
    {"Some settings of one way to authenticate are set, and others are not.", "Set the one that the message names.",
     [] { return settings_error({.host = kHost, .client_secret = "s"}); }},
    {"No way to authenticate is configured. The message says for each why it is left out.",
     "Configure one ([authentication](authentication.md)).", [] { return settings_error({.host = kHost}); }},
    {"The file of the trusted CAs does not exist.", "Correct the path.",
     [] { return settings_error({.host = kHost, .token = "t", .tls = {.ca_file = "/nonexistent/ca.pem"}}); }},
    {"The file of the trusted CAs is in another form, DER for example.",
     "Convert it: `openssl x509 -inform der -in ca.der -out ca.pem`.", [] { return ca_file_error("\x30\x82"); }},
    {"The directory of the trusted CAs does not exist.", "Correct the path.",
     [] { return settings_error({.host = kHost, .token = "t", .tls = {.ca_path = "/nonexistent"}}); }},
    {"Two settings name the trusted CAs.", "Keep one.",
     [] { return settings_error({.host = kHost, .token = "t", .tls = {.ca_file = "a", .ca_pem = "b"}}); }},
    {"The text of the trusted CAs is not a certificate.", "Pass the content of a PEM file, and not its name.",
     [] { return settings_error({.host = kHost, .token = "t", .tls = {.ca_pem = "ca.pem"}}); }},
    {"A key is set, and its certificate is not.", "Set both.",
     [] { return settings_error({.host = kHost, .token = "t", .tls = {.client_key_file = "/tmp/key.pem"}}); }},
    {"The URL of the proxy holds its user.", "Move them to `proxy.username` and `proxy.password`.",
     [] { return settings_error({.host = kHost, .token = "t", .proxy = {.url = "http://me:pw@proxy.example:3128"}}); }},
    {"A user for the proxy is set, and no proxy.", "Set `proxy.url`.",
     [] { return settings_error({.host = kHost, .token = "t", .proxy = {.username = "me"}}); }},
    {"The URL of the proxy is for another protocol, or has no host.", "Correct it.",
     [] { return settings_error({.host = kHost, .token = "t", .proxy = {.url = "ftp://proxy.example"}}); }},
    {"A number of the rate limiter is 0 or below.", "Give numbers above 0.",
     [] { return thrown_by([] { static_cast<void>(RateLimiter{RateLimit{.requests_per_second = 0}}); }); }},
};

}  // namespace

Section settings_errors() {
  return {
      "Settings",
      "The library checks the settings at the first call of a client, before it sends anything. Each message names the "
      "setting, and where its value comes from when that is not the code.",
      kEntries};
}

}  // namespace databricks::errors
