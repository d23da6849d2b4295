// Global init scripts: two scripts and the order in which clusters run them. They are made switched off, so that no
// cluster is touched.
//
//   databricks_global_init_scripts
//
// Uses the workspace of DATABRICKS_HOST and DATABRICKS_TOKEN, an admin's; without them it starts a fake one. All it
// makes is deleted at the end.

#include <databricks/databricks.hpp>

#include <exception>
#include <iostream>
#include <string>

#include "support/clean_up.hpp"
#include "support/interrupt.hpp"
#include "support/workspace.hpp"

namespace {

using namespace databricks;

void print(const GlobalInitScriptsClient& scripts, const CallOptions& call) {
  for (const compute::GlobalInitScriptDetails& script : scripts.list(call)) {
    std::cout << "  " << script.position.value_or(0) << "  " << script.name.value_or("")
              << (script.enabled.value_or(false) ? "" : " (off)") << "\n";
  }
}

void run(const GlobalInitScriptsClient& scripts, const CallOptions& call) {
  samples::CleanUp clean_up;
  const auto create = [&](const std::string& name, const std::string& script) {
    std::string id = scripts.create({.enabled = false, .name = name, .script = script}, call).script_id;
    clean_up.add("script " + id, [&, id] { scripts.delete_(id); });
    return id;
  };

  std::cout << "Creating two scripts" << std::endl;
  create("databricks-cpp-first", "#!/bin/bash\necho first\n");
  const std::string id = create("databricks-cpp-second", "#!/bin/bash\necho second\n");
  print(scripts, call);

  std::cout << "Moving the second one to the front, with another text" << std::endl;
  scripts.update(id, {.name = "databricks-cpp-second", .position = 0, .script = "#!/bin/bash\necho now the first\n"},
                 call);
  print(scripts, call);
  std::cout << scripts.get(id, call).script.value_or(Bytes{}).text();
}

}  // namespace

int main() try {
  const auto cancel = samples::cancelled_by_interrupt();
  const samples::Workspace workspace;
  run(workspace.client().global_init_scripts(), {.cancel = cancel});
  return 0;
} catch (const std::exception& exception) {
  std::cerr << "global_init_scripts: " << exception.what() << "\n";
  return 1;
}
