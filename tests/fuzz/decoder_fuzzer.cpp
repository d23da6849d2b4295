/// Any bytes as an answer of the service: what decodes must survive encoding, and what does not must say why.

#include <databricks/model/clusters.hpp>
#include <databricks/model/dbfs.hpp>
#include <databricks/model/instance_pools.hpp>
#include <databricks/model/jobs.hpp>
#include <databricks/model/permissions.hpp>
#include <databricks/model/secrets.hpp>

#include "codec/decode.hpp"
#include "codec/encode.hpp"
#include "fuzz/fuzz.hpp"

namespace databricks::fuzz {
namespace {

template <Model T>
void round_trip(std::string_view json) {
  constexpr std::size_t kLongestMessage = 1000;
  const codec::Table& table = T::field_table();
  T model{};
  if (const auto decoded = codec::decode(table, &model, json); !decoded) {
    require(decoded.error().kind == ErrorKind::decode, "what does not decode is a decode error");
    require(decoded.error().message.starts_with('$'), "the message names the JSON path");
    require(is_one_line(decoded.error().message), "the message is one line of text");
    require(decoded.error().message.size() <= kLongestMessage, "the message stays short, whatever the input");
    return;
  }
  require(text::trim(json).empty() || codec::json_defect(json).empty(), "what decodes is JSON");
  const auto encoded = codec::encode(table, &model);
  require(encoded.has_value(), "what was decoded can be encoded");
  require(codec::json_defect(*encoded).empty(), "what was encoded is JSON");
  require(codec::is_utf8(*encoded), "what was encoded is UTF-8");
  T again{};
  require(codec::decode(table, &again, *encoded).has_value(), "what was encoded can be decoded");
  require(model == again, "nothing is lost between decoding and encoding");
  require(codec::encode(table, &again).value() == *encoded, "the same model is the same text");
  const T copy = model;
  require(copy == model, "a copy is equal");
}

}  // namespace

void test_one_input(std::string_view input) {
  round_trip<compute::ClusterDetails>(input);
  round_trip<compute::ListClustersResponse>(input);
  round_trip<compute::GetInstancePool>(input);
  round_trip<files::ReadResponse>(input);
  round_trip<iam::ObjectPermissions>(input);
  round_trip<jobs::Job>(input);
  round_trip<jobs::Run>(input);
  round_trip<workspace::GetSecretResponse>(input);
  require(codec::plain_text(input).size() <= input.size(), "the text of a value is not longer than the value");
}

}  // namespace databricks::fuzz
