// A call that returns something is no success when the service sends nothing: no id is made up.

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include <databricks/databricks.hpp>
#include <databricks/http/transport.hpp>

namespace databricks {
namespace {

/// Has the same body for every request.
class OneBody final : public http::Transport {
 public:
  explicit OneBody(std::string body) : body_(std::move(body)) {}
  [[nodiscard]] Result<http::Response> send(const http::Request&, const http::Context&) const override {
    return http::Response{.status = 200, .headers = {{"x-request-id", "9"}}, .body = body_};
  }

 private:
  std::string body_;
};

struct Call {
  std::string name;
  std::function<void(const DatabricksClient&)> make;
};

std::ostream& operator<<(std::ostream& out, const Call& call) { return out << call.name; }

/// Every method whose result is the id that the service gives, or what belongs to one.
std::vector<Call> calls() {
  const auto use = [](const auto& result) { static_cast<void>(result); };
  return {
      {"ClusterCreate", [=](const auto& c) { use(c.clusters().create({.cluster_name = "c"})); }},
      {"ClusterGet", [=](const auto& c) { use(c.clusters().get("c")); }},
      {"PolicyCreate", [=](const auto& c) { use(c.cluster_policies().create({.name = "p"})); }},
      {"PoolCreate",
       [=](const auto& c) { use(c.instance_pool().create({.instance_pool_name = "p", .node_type_id = "n"})); }},
      {"ScriptCreate", [=](const auto& c) { use(c.global_init_scripts().create({.name = "s", .script = "echo"})); }},
      {"JobCreate", [=](const auto& c) { use(c.jobs().create({.name = "j"})); }},
      {"JobGet", [=](const auto& c) { use(c.jobs().get(1)); }},
      {"RunNow", [=](const auto& c) { use(c.jobs().run_now(1)); }},
      {"RunSubmit", [=](const auto& c) { use(c.jobs().submit({})); }},
      {"RunRepair", [=](const auto& c) { use(c.jobs().repair_run({.run_id = 1})); }},
      {"RunGet", [=](const auto& c) { use(c.jobs().get_run(1)); }},
      {"TokenCreate", [=](const auto& c) { use(c.token().create({})); }},
      {"FileStatus", [=](const auto& c) { use(c.dbfs().get_status("/f")); }},
      {"ObjectStatus", [=](const auto& c) { use(c.workspace().get_status("/o")); }},
      {"ObjectExport", [=](const auto& c) { use(c.workspace().export_({.path = "/o"})); }},
      {"FileUpload", [=](const auto& c) { c.dbfs().upload("/f", Bytes{std::string(3 << 20, 'x')}); }},
  };
}

class EmptyResponse : public ::testing::TestWithParam<Call> {};

TEST_P(EmptyResponse, IsNoSuccess) {
  for (const char* body : {"", "null", "{}", R"({"other": 1})", R"({"id": null})"}) {
    const DatabricksClient client{
        {.host = "https://workspace.example", .token = "dapi-1", .transport = std::make_shared<OneBody>(body)}};
    const auto result = try_call([&] { GetParam().make(client); });
    ASSERT_FALSE(result) << body;
    EXPECT_EQ(result.error().kind, ErrorKind::decode) << body << ": " << result.error().text();
    EXPECT_TRUE(result.error().maybe_processed) << body;
    EXPECT_EQ(result.error().request_id, "9") << body;
    EXPECT_EQ(result.error().attempts, 1) << body;
  }
}

INSTANTIATE_TEST_SUITE_P(Of, EmptyResponse, ::testing::ValuesIn(calls()),
                         [](const auto& test) { return test.param.name; });

TEST(EmptyList, MayBeLeftOut) {
  const DatabricksClient client{
      {.host = "https://workspace.example", .token = "dapi-1", .transport = std::make_shared<OneBody>("{}")}};
  EXPECT_TRUE(client.jobs().list().all().empty());
  EXPECT_TRUE(client.clusters().list_node_types().empty());
}

TEST(EmptyList, NeedsABodyNevertheless) {
  const DatabricksClient client{
      {.host = "https://workspace.example", .token = "dapi-1", .transport = std::make_shared<OneBody>("")}};
  EXPECT_THROW(static_cast<void>(client.jobs().list().all()), DecodeError);
}

}  // namespace
}  // namespace databricks
