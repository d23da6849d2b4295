#include "codec/parser_lease.hpp"

#include <algorithm>
#include <atomic>
#include <utility>

namespace databricks::inline v0_2::internal::codec {
namespace {

/// Buffers for documents up to this size always stay.
constexpr std::size_t kSmall = std::size_t{64} << 10;
/// Larger ones stay while documents of which each fills at least a quarter of them follow one another,
constexpr std::size_t kFactor = 4;
/// and those for documents beyond this size never.
constexpr std::size_t kMaxKept = std::size_t{16} << 20;

}  // namespace

struct ParserLease::Kept {
  simdjson::ondemand::parser parser{};
  /// The size of the document before.
  std::size_t last_size = 0;
};

/// Where the parser waits that nobody uses. Without a lock, which a fork could leave closed, and without a variable of
/// each thread, which would keep a module from being unloaded.
class ParserLease::Spare {
 public:
  constexpr Spare() noexcept = default;
  Spare(const Spare&) = delete;
  Spare& operator=(const Spare&) = delete;
  ~Spare() { put(nullptr); }

  std::unique_ptr<Kept> take() noexcept { return std::unique_ptr<Kept>{kept_.exchange(nullptr)}; }
  void put(std::unique_ptr<Kept> kept) noexcept { const std::unique_ptr<Kept> other{kept_.exchange(kept.release())}; }

 private:
  std::atomic<Kept*> kept_{nullptr};
};

constinit ParserLease::Spare ParserLease::spare_;

ParserLease::ParserLease(std::size_t size) : kept_(spare_.take()), size_(size) {
  if (!kept_) kept_ = std::make_unique<Kept>();
}

ParserLease::~ParserLease() {
  const std::size_t last_size = std::exchange(kept_->last_size, size_);
  const std::size_t worth_keeping = std::clamp(last_size, kSmall / kFactor, kMaxKept / kFactor) * kFactor;
  if (kept_->parser.capacity() > worth_keeping) kept_->parser = simdjson::ondemand::parser{};
  spare_.put(std::move(kept_));
}

simdjson::ondemand::parser& ParserLease::parser() noexcept { return kept_->parser; }

}  // namespace databricks::inline v0_2::internal::codec
