#pragma once

#include <map>
#include <string>
#include <string_view>

#include "testing/service.hpp"

namespace databricks::inline v0_2::internal::testing {

/// The tree of directories, notebooks and files: /api/2.0/workspace.
class FakeWorkspaceFiles final : public Service {
 public:
  explicit FakeWorkspaceFiles(ServiceContext& context);

  void register_routes(Router& router) override;

  /// The content of the notebook at this path, or null when there is none. The pointer lives until the next change.
  [[nodiscard]] const std::string* notebook_source(std::string_view path) const;

 private:
  struct Object {
    std::string type;
    std::int64_t id = 0;
    std::string language{};
    std::string format{};  ///< In which the content came.
    std::string content{};
    Millis created_at = 0;
    Millis modified_at = 0;
  };
  using Tree = std::map<std::string, Object, std::less<>>;

  ServiceResponse delete_object(const Call& call);
  ServiceResponse export_object(const Call& call);
  ServiceResponse get_status(const Call& call);
  ServiceResponse import_object(const Call& call);
  ServiceResponse list(const Call& call);
  ServiceResponse mkdirs(const Call& call);

  void make_directories(const std::string& path);
  void store(const std::string& path, Object object, bool overwrite);
  [[nodiscard]] Tree::const_iterator find(const std::string& path) const;
  [[nodiscard]] bool is_empty_directory(const std::string& path) const;
  [[nodiscard]] static Json to_json(const std::string& path, const Object& object);

  ServiceContext& context_;
  Tree tree_;  ///< By path, without a slash at the end; the root is "/".
};

}  // namespace databricks::inline v0_2::internal::testing
