/// Any bytes as a response of the service: what is JSON keeps its meaning, and what is not must say why.

#include <databricks/model/clusters.hpp>
#include <databricks/model/dbfs.hpp>
#include <databricks/model/instance_pools.hpp>
#include <databricks/model/jobs.hpp>
#include <databricks/model/permissions.hpp>
#include <databricks/model/secrets.hpp>
#include <optional>
#include <string>

#include "codec/decode.hpp"
#include "codec/encode.hpp"
#include "codec/json_text.hpp"
#include "conformance/exact_json.hpp"
#include "conformance/meaning.hpp"
#include "conformance/spec_shapes.hpp"
#include "fuzz/fuzz.hpp"

namespace databricks::fuzz {
namespace {

void require_good_message(const Error& error) {
  constexpr std::size_t kMaxMessageLength = 1000;
  require(error.kind == ErrorKind::decode, "what does not decode is a decode error");
  require(error.message.starts_with('$'), "the message names the JSON path");
  require(is_one_line(error.message), "the message is one line of text");
  require(error.message.size() <= kMaxMessageLength, "the message stays short, whatever the input");
}

/// What an input means; nothing where it means nothing (an empty text, null) or is not clear.
class Meaning {
 public:
  explicit Meaning(std::string_view input) : input_(input) {}

  /// The law of models: encode(decode(x)) means what x means, for every JSON object x. The input was decoded.
  void require_same(const std::string& type, std::string_view encoded) {
    if (!is_read_) read();
    if (!exact_) return;
    const auto found =
        conformance::difference(conformance::all_shapes().at(type), *exact_, conformance::exact_json(encoded));
    require(found.empty(), found.c_str());
  }

 private:
  void read() {
    is_read_ = true;
    const std::string_view content =
        internal::codec::trimmed(internal::text::without_byte_order_mark(internal::codec::trimmed(input_)));
    if (content.empty() || content == "null") return;
    if (!conformance::repair_merges_keys(input_)) exact_ = conformance::exact_json(input_);
  }

  std::string_view input_;
  bool is_read_ = false;
  std::optional<nlohmann::json> exact_{};
};

/// Reading strictly refuses what does not fit, and reads everything else as reading tolerantly does.
template <Model T>
void require_same_when_strict(std::string_view json, const T& tolerant) {
  T strict{};
  if (const auto decoded = internal::codec::decode(T::field_table(), &strict, json, {.strict = true}); !decoded) {
    return require_good_message(decoded.error());
  }
  require(strict == tolerant, "what is read strictly is read as tolerantly");
  require(unfit(tolerant).empty(), "what is read strictly fits its description");
}

template <Model T>
void round_trip(const std::string& type, std::string_view json, Meaning& meaning) {
  const internal::codec::Table& table = T::field_table();
  T model{};
  if (const auto decoded = internal::codec::decode(table, &model, json); !decoded)
    return require_good_message(decoded.error());
  const auto encoded = internal::codec::encode(table, &model);
  require(encoded.has_value(), "what was decoded can be encoded");
  require(internal::codec::json_defect(*encoded).empty(), "what was encoded is JSON");
  require(internal::codec::is_utf8(*encoded), "what was encoded is UTF-8");
  meaning.require_same(type, *encoded);
  require_same_when_strict(json, model);
  for (const auto& [path, value] : unfit(model))
    require(internal::codec::json_defect(value.text()).empty(), "what does not fit is JSON");
  T again{};
  require(internal::codec::decode(table, &again, *encoded).has_value(), "what was encoded can be decoded");
  require(model == again, "nothing is lost between decoding and encoding");
  require(internal::codec::encode(table, &again).value() == *encoded, "the same model is the same text");
  const T copy = model;
  require(copy == model, "a copy is equal");
  require(internal::codec::encode(table, &copy).value() == *encoded, "a copy is the same text");
}

}  // namespace

void test_one_input(std::string_view input) {
  Meaning meaning{input};
  round_trip<compute::ClusterDetails>("compute::ClusterDetails", input, meaning);
  round_trip<compute::ListClustersResponse>("compute::ListClustersResponse", input, meaning);
  round_trip<compute::GetInstancePool>("compute::GetInstancePool", input, meaning);
  round_trip<files::ReadResponse>("files::ReadResponse", input, meaning);
  round_trip<iam::ObjectPermissions>("iam::ObjectPermissions", input, meaning);
  round_trip<jobs::Job>("jobs::Job", input, meaning);
  round_trip<jobs::Run>("jobs::Run", input, meaning);
  round_trip<workspace::GetSecretResponse>("workspace::GetSecretResponse", input, meaning);
  require(internal::codec::plain_text(input).size() <= input.size(),
          "the text of a value is not longer than the value");
}

}  // namespace databricks::fuzz
