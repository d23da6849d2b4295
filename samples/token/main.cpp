// Creates a personal access token that lives for ten minutes, renames it, and revokes it.
//
//   databricks_token
//
// Uses the workspace of DATABRICKS_HOST and DATABRICKS_TOKEN; without them it starts a fake one. All it makes is
// deleted at the end.

#include <databricks/databricks.hpp>
#include <exception>
#include <iostream>
#include <string>

#include "support/clean_up.hpp"
#include "support/interrupt.hpp"
#include "support/workspace.hpp"

namespace {

using namespace databricks;
using namespace std::chrono_literals;

void show_tokens(const TokenClient& tokens, const CallOptions& call) {
  samples::CleanUp clean_up;
  const auto created = tokens.create({.comment = "sample", .lifetime_seconds = 10min}, call);
  const std::string id = created.token_info->token_id.value();
  clean_up.add("token " + id, [&tokens, id] { tokens.delete_(id); });

  // The value is a Secret: it cannot be printed by accident, and it cannot be read again.
  std::cout << "Created a token of " << created.token_value.reveal().size() << " characters\n";

  tokens.update(id, {.token = {.comment = "sample, renamed"}, .update_mask = "comment"}, call);
  for (const settings::PublicTokenInfo& token : tokens.list(call)) {
    std::cout << "  " << token.token_id.value_or("") << " \"" << token.comment.value_or("") << "\""
              << (never_expires(token) ? ", never expires" : "") << "\n";
  }
}

}  // namespace

int main() try {
  const CallOptions call{.cancel = samples::cancelled_by_interrupt()};
  const samples::Workspace workspace;
  show_tokens(workspace.client().token(), call);
  return 0;
} catch (const std::exception& exception) {
  std::cerr << "token: " << exception.what() << "\n";
  return 1;
}
