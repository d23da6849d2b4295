#pragma once

#include <map>
#include <string>

#include "testing/service.hpp"

namespace databricks::inline v0_2::internal::testing {

/// Files and directories of DBFS: /api/2.0/dbfs.
class FakeDbfs final : public Service {
 public:
  explicit FakeDbfs(ServiceContext& context);

  void register_routes(Router& router) override;

 private:
  struct Entry {
    bool is_directory = false;
    std::string content{};
    Millis modified_at = 0;
  };
  using Tree = std::map<std::string, Entry>;
  /// A file that is open for writing. What was written shows at once.
  struct Stream {
    std::string path;
    Millis last_used;
  };
  using Streams = std::map<std::int64_t, Stream>;

  ServiceResponse add_block(const Call& call);
  ServiceResponse close(const Call& call);
  ServiceResponse create(const Call& call);
  ServiceResponse delete_entry(const Call& call);
  ServiceResponse get_status(const Call& call);
  ServiceResponse list(const Call& call);
  ServiceResponse mkdirs(const Call& call);
  ServiceResponse move(const Call& call);
  ServiceResponse put(const Call& call);
  ServiceResponse read(const Call& call);

  void make_directories(const std::string& path);
  /// A fresh file, with the directories above it.
  Entry& make_file(const std::string& path, bool overwrite);
  [[nodiscard]] Tree::iterator find(const std::string& path);
  [[nodiscard]] Streams::iterator find_stream(const Json& input);
  [[nodiscard]] bool is_empty_directory(const std::string& path) const;
  [[nodiscard]] static Json to_json(const std::string& path, const Entry& entry);

  ServiceContext& context_;
  Tree tree_;  ///< By path, without a slash at the end; the root is "/".
  Streams streams_;
};

}  // namespace databricks::inline v0_2::internal::testing
