#include <gtest/gtest.h>

#include <databricks/databricks.hpp>
#include <databricks/testing/fake_transport.hpp>
#include <databricks/testing/fake_workspace.hpp>
#include <memory>
#include <string>
#include <vector>

/// A service of which only spec/widgets.json exists: its sub-client is generated, and the fake workspace serves it from
/// its facts.
namespace databricks {
namespace {

class WidgetsTest : public ::testing::Test {
 protected:
  explicit WidgetsTest(testing::FakeWorkspaceOptions options = {})
      : workspace_(std::make_shared<testing::FakeWorkspace>(std::move(options))) {}

  [[nodiscard]] const WidgetsClient& widgets() const { return client_.widgets(); }
  [[nodiscard]] std::string create(const std::string& name, shop::Color color = shop::Color::red) const {
    return widgets().create({.color = color, .name = name}).widget_id;
  }
  [[nodiscard]] testing::FakeWorkspace& workspace() { return *workspace_; }

 private:
  std::shared_ptr<testing::FakeWorkspace> workspace_;
  DatabricksClient client_{Config{.host = "https://fake.example",
                                  .token = "dapi-fake",
                                  .transport = std::make_shared<testing::FakeTransport>(workspace_)}};
};

std::vector<std::string> names_of(const std::vector<shop::Widget>& widgets) {
  std::vector<std::string> names;
  for (const shop::Widget& widget : widgets) names.push_back(widget.name.value_or(""));
  return names;
}

TEST_F(WidgetsTest, AWidgetIsCreatedAndShownAsItWasCreated) {
  const shop::CreateWidget wanted{
      .color = shop::Color::blue, .name = "cog", .parts = {{.count = 2, .part_name = "bolt"}}, .tags = {{"team", "a"}}};
  const auto created = widgets().create(wanted);
  const shop::Widget widget = widgets().get(created.widget_id);
  EXPECT_EQ(widget.widget_id, created.widget_id);
  EXPECT_EQ(widget.name, wanted.name);
  EXPECT_EQ(widget.color, wanted.color);
  EXPECT_EQ(widget.parts, wanted.parts);
  EXPECT_EQ(widget.tags, wanted.tags);
  EXPECT_TRUE(widget.unknown_fields.empty());
}

TEST_F(WidgetsTest, MembersThatTheFactsDoNotKnowSurvive) {
  shop::CreateWidget wanted{.name = "cog"};
  wanted.unknown_fields.set("newer", "[1]");
  EXPECT_EQ(widgets().get(widgets().create(wanted).widget_id).unknown_fields, wanted.unknown_fields);
}

TEST_F(WidgetsTest, ARequestForAnIdThatDoesNotExistIsNotFound) {
  EXPECT_THROW((void)widgets().get("1"), ResourceDoesNotExist);
  EXPECT_THROW(widgets().delete_("1"), ResourceDoesNotExist);
  EXPECT_THROW(widgets().update("1", {.name = "cog"}), ResourceDoesNotExist);
  EXPECT_THROW(widgets().edit({.name = "cog", .widget_id = "1"}), ResourceDoesNotExist);
}

TEST_F(WidgetsTest, RequiredMembersAreChecked) {
  EXPECT_THROW(widgets().create({.name = ""}), InvalidParameterValue);
  EXPECT_THROW(widgets().create({.name = "cog", .parts = {{.part_name = ""}}}), InvalidParameterValue);
}

TEST_F(WidgetsTest, ANameCanBeTakenOnce) {
  const std::string cog = create("cog");
  const std::string nut = create("nut");
  EXPECT_THROW((void)create("cog"), ResourceAlreadyExists);
  EXPECT_THROW(widgets().update(nut, {.name = "cog"}), ResourceAlreadyExists);
  EXPECT_NO_THROW(widgets().update(cog, {.name = "cog"}));
}

TEST_F(WidgetsTest, AnUpdateChangesWhatItNames) {
  const std::string id = create("cog", shop::Color::red);
  const shop::Widget updated = widgets().update(id, {.name = "gear"});
  EXPECT_EQ(updated.name, "gear");
  EXPECT_EQ(updated.color, shop::Color::red);
  EXPECT_EQ(widgets().get(id), updated);
}

TEST_F(WidgetsTest, AnEditReplacesEverything) {
  const std::string id = create("cog", shop::Color::red);
  shop::EditWidget edit = to_edit_request(widgets().get(id));
  EXPECT_EQ(edit.color, shop::Color::red);
  edit.color.reset();
  edit.name = "gear";
  widgets().edit(edit);
  EXPECT_EQ(widgets().get(id).name, "gear");
  EXPECT_FALSE(widgets().get(id).color);
}

TEST_F(WidgetsTest, ADeletedWidgetIsGone) {
  const std::string id = create("cog");
  widgets().delete_(id);
  EXPECT_THROW((void)widgets().get(id), ResourceDoesNotExist);
  EXPECT_TRUE(widgets().list().all().empty());
}

TEST_F(WidgetsTest, AListIsReadPageByPage) {
  for (const char* name : {"a", "b", "c"}) (void)create(name);
  auto list = widgets().list({.max_results = 2});
  EXPECT_EQ(names_of(list.next_page().items), (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(names_of(list.next_page().items), std::vector<std::string>{"c"});
  EXPECT_FALSE(list.has_next_page());
  EXPECT_EQ(workspace().call_count("GET /api/2.0/widgets/list"), 2U);
}

TEST_F(WidgetsTest, AListIsFilteredByTheMembersOfItsObjects) {
  (void)create("a", shop::Color::red);
  (void)create("b", shop::Color::blue);
  EXPECT_EQ(names_of(widgets().list({.color = shop::Color::blue}).all()), std::vector<std::string>{"b"});
}

TEST_F(WidgetsTest, ACallThatFitsNoPatternIsRefusedByItsName) {
  const std::string id = create("cog");
  try {
    widgets().recolor(id, shop::Color::blue);
    FAIL() << "it was served";
  } catch (const NotImplemented& failure) {
    EXPECT_NE(failure.error().message.find("widgets.paint"), std::string::npos) << failure.what();
  }
  EXPECT_THROW((void)widgets().list_colors(), NotImplemented);
}

class WidgetsBehindAnEmptyPage : public WidgetsTest {
 protected:
  WidgetsBehindAnEmptyPage() : WidgetsTest({.empty_first_pages = true}) {}
};

TEST_F(WidgetsBehindAnEmptyPage, AreFound) {
  (void)create("a");
  EXPECT_EQ(widgets().list().all().size(), 1U);
  EXPECT_EQ(workspace().call_count("GET /api/2.0/widgets/list"), 2U);
}

}  // namespace
}  // namespace databricks
