#include <databricks/json.hpp>
#include <string>
#include <vector>

#include "api/fake_workspace_fixture.hpp"

namespace databricks::internal {
namespace {

using Json = nlohmann::json;
using Names = std::vector<std::string>;

class GlobalInitScriptsTest : public FakeWorkspaceTest {
 protected:
  [[nodiscard]] const GlobalInitScriptsClient& scripts() const { return client().global_init_scripts(); }

  std::string create(std::string name, std::optional<int> position = {}) const {
    return scripts().create({.name = std::move(name), .position = position, .script = "#!/bin/bash\n"}).script_id;
  }
  /// In the order in which they run.
  [[nodiscard]] Names names() const {
    Names names;
    for (const auto& script : scripts().list()) {
      EXPECT_EQ(script.position, static_cast<int>(names.size()));
      names.push_back(script.name.value());
    }
    return names;
  }
};

TEST_F(GlobalInitScriptsTest, ScriptsAreTextHereAndBase64OnTheWire) {
  const std::string text = "#!/bin/bash\necho \"h\u00e9llo\"\n";
  const auto id = scripts().create({.enabled = true, .name = "proxy", .script = text}).script_id;
  EXPECT_EQ(Json::parse(workspace().last_body("POST /api/2.0/global-init-scripts")),
            (Json{{"enabled", true}, {"name", "proxy"}, {"script", "IyEvYmluL2Jhc2gKZWNobyAiaMOpbGxvIgo="}}));

  const auto script = scripts().get(id);
  EXPECT_EQ(script.script, Bytes{text});
  EXPECT_EQ(script.script_id, id);
  EXPECT_EQ(script.name, "proxy");
  EXPECT_EQ(script.enabled, true);
  EXPECT_EQ(script.position, 0);
  EXPECT_EQ(script.created_by, "someone@example.com");
  EXPECT_EQ(script.created_at, Timestamp{std::chrono::sys_days{std::chrono::January / 1 / 2026}});
}

TEST_F(GlobalInitScriptsTest, ListLeavesTheContentOut) {
  EXPECT_TRUE(scripts().list().empty());
  create("a");
  const auto list = scripts().list();
  ASSERT_EQ(list.size(), 1u);
  EXPECT_FALSE(list[0].script);
  EXPECT_EQ(list[0].enabled, false);
}

TEST_F(GlobalInitScriptsTest, APositionThatIsTakenMovesTheOthersBack) {
  create("a");
  create("b");
  create("first", 0);
  create("middle", 2);
  create("last", 99);
  EXPECT_EQ(names(), (Names{"first", "a", "middle", "b", "last"}));
  EXPECT_THROW(create("nowhere", -1), InvalidParameterValue);
}

TEST_F(GlobalInitScriptsTest, UpdateSendsTheIdInThePathOnly) {
  const auto id = create("a");
  clock().advance(std::chrono::seconds{5});
  scripts().update(id, {.enabled = false, .name = "renamed", .position = 0, .script = "echo 2"});
  EXPECT_EQ(workspace().calls().back(), "PATCH /api/2.0/global-init-scripts/" + id);
  EXPECT_EQ(Json::parse(workspace().last_body("PATCH /api/2.0/global-init-scripts/{script_id}")),
            (Json{{"enabled", false}, {"name", "renamed"}, {"position", 0}, {"script", "ZWNobyAy"}}));

  const auto script = scripts().get(id);
  EXPECT_EQ(script.name, "renamed");
  EXPECT_EQ(script.script, Bytes{"echo 2"});
  EXPECT_EQ(*script.updated_at - *script.created_at, std::chrono::seconds{5});
}

TEST_F(GlobalInitScriptsTest, UpdateKeepsWhatIsNotSet) {
  create("a");
  const auto id = scripts().create({.enabled = true, .name = "b", .script = "echo"}).script_id;
  create("c");
  scripts().update(id, {.name = "B"});
  EXPECT_EQ(Json::parse(workspace().last_body("PATCH /api/2.0/global-init-scripts/{script_id}")),
            (Json{{"name", "B"}}));
  EXPECT_EQ(scripts().get(id).enabled, true);
  EXPECT_EQ(scripts().get(id).script, Bytes{"echo"});
  EXPECT_EQ(names(), (Names{"a", "B", "c"}));
}

TEST_F(GlobalInitScriptsTest, UpdateMovesAScript) {
  create("a");
  create("b");
  const auto id = create("c");
  scripts().update(id, {.position = 0});
  EXPECT_EQ(names(), (Names{"c", "a", "b"}));
  scripts().update(id, {.position = 2});
  EXPECT_EQ(names(), (Names{"a", "b", "c"}));
}

TEST_F(GlobalInitScriptsTest, NameAndScriptAreNeverEmpty) {
  EXPECT_THROW(scripts().create({.name = "", .script = "echo"}), InvalidParameterValue);
  EXPECT_THROW(scripts().update(create("a"), {.name = ""}), InvalidParameterValue);
  EXPECT_THROW(scripts().update(create("b"), {.script = ""}), InvalidParameterValue);
}

TEST_F(GlobalInitScriptsTest, AScriptHasItsLimit) {
  constexpr std::size_t kMaxSize = std::size_t{64} * 1024;
  EXPECT_NO_THROW(scripts().create({.name = "a", .script = std::string(kMaxSize, 'x')}));
  EXPECT_THROW(scripts().create({.name = "b", .script = std::string(kMaxSize + 1, 'x')}), InvalidParameterValue);
}

TEST_F(GlobalInitScriptsTest, DeletedScriptsAreGone) {
  const auto id = create("a");
  create("b");
  scripts().delete_(id);
  EXPECT_EQ(names(), Names{"b"});
  EXPECT_THROW(static_cast<void>(scripts().get(id)), ResourceDoesNotExist);
  EXPECT_THROW(scripts().update(id, {.name = "a", .script = "echo"}), ResourceDoesNotExist);
  EXPECT_THROW(scripts().delete_(id), ResourceDoesNotExist);
}

TEST_F(GlobalInitScriptsTest, AnIdThatWouldChangeThePathIsRefusedOrEscaped) {
  create("a");
  for (const char* id : {"", ".", ".."}) {
    try {
      scripts().delete_(id);
      FAIL() << id;
    } catch (const EncodeError& error) {
      EXPECT_NE(std::string{error.what()}.find("script_id"), std::string::npos) << error.what();
    }
  }
  EXPECT_THROW(scripts().delete_("../secrets/scopes?x=1"), ResourceDoesNotExist);
  EXPECT_EQ(workspace().calls().back(), "DELETE /api/2.0/global-init-scripts/..%2Fsecrets%2Fscopes%3Fx%3D1");
  EXPECT_EQ(names(), Names{"a"});
}

}  // namespace
}  // namespace databricks::internal
