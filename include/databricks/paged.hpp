#pragma once

#include <cstddef>
#include <functional>
#include <iterator>
#include <limits>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <databricks/error.hpp>

namespace databricks::inline v0_2 {

/// One page of a list.
template <class T>
struct Page {
  std::vector<T> items{};
  std::string next_page_token{};  ///< Empty on the last page. Pages may be empty and yet not be the last.
};

/// The items of a list, fetched page by page while they are read: an input range, good for one pass.
///
///     for (const jobs::BaseJob& job : client.jobs().list({.name = "nightly"})) client.jobs().run_now(job.job_id);
///     std::vector<jobs::BaseJob> first_hundred = client.jobs().list().all(100);
///
/// The constructor sends no request. Reading throws what the calls throw. Use it from one thread at a time.
template <class T>
class Paged {
 public:
  /// Fetches the page of a token; the first one is asked for with an empty token.
  using Fetch = std::function<Page<T>(const std::string& page_token)>;

  /// Fetches what an item lacks that was cut off in its page. Called once for each item, when it is reached.
  using Complete = std::function<void(T& item)>;

  /// @param call names the list in errors, for example "GET /api/2.1/jobs/list".
  explicit Paged(Fetch fetch, std::string call = {}, Complete complete = {})
      : fetch_(std::move(fetch)), call_(std::move(call)), complete_(std::move(complete)) {}

  /// Reads the items one by one.
  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = T;
    using difference_type = std::ptrdiff_t;

    Iterator() = default;
    explicit Iterator(Paged& list) : list_(&list) { list_->settle(); }

    T& operator*() const { return list_->page_.items[list_->position_]; }
    T* operator->() const { return &**this; }
    Iterator& operator++() {
      ++list_->position_;
      list_->settle();
      return *this;
    }
    void operator++(int) { ++*this; }
    friend bool operator==(const Iterator& left, std::default_sentinel_t) { return left.at_end(); }

   private:
    // The friend above may not look into the list.
    [[nodiscard]] bool at_end() const noexcept { return list_->at_end(); }

    Paged* list_ = nullptr;
  };

  /// Continues where reading stopped.
  [[nodiscard]] Iterator begin() { return Iterator{*this}; }
  [[nodiscard]] std::default_sentinel_t end() const noexcept { return {}; }

  [[nodiscard]] bool has_next_page() const noexcept { return !started_ || !page_.next_page_token.empty(); }
  /// The next page, an empty one too; an empty one when has_next_page() is false. Its items are complete. What is left of
  /// the page before is skipped. After an exception, the next call asks for the same page again.
  [[nodiscard]] const Page<T>& next_page() {
    if (has_next_page()) {
      fetch_page([this](Page<T>& page) {
        for (T& item : page.items) complete(item);
      });
    } else {
      page_.items.clear();
    }
    position_ = page_.items.size();
    return page_;
  }

  /// Everything that is left, at most `maximum` items.
  [[nodiscard]] std::vector<T> all(std::size_t maximum = (std::numeric_limits<std::size_t>::max)()) {
    std::vector<T> items;
    while (items.size() < maximum) {
      settle();
      if (at_end()) break;
      items.push_back(std::move(page_.items[position_++]));
    }
    return items;
  }

 private:
  [[nodiscard]] bool at_end() const noexcept { return position_ >= page_.items.size(); }
  void complete(T& item) const {
    if (complete_) complete_(item);
  }
  /// Skips empty pages; the item that is then reached is complete.
  void settle() {
    while (at_end() && has_next_page()) fetch_page([](Page<T>&) {});
    if (at_end() || position_ < completed_) return;
    complete(page_.items[position_]);
    completed_ = position_ + 1;
  }
  template <class Prepare>
  void fetch_page(Prepare prepare) {
    position_ = 0;
    completed_ = 0;
    page_.items.clear();
    if (seen_.contains(page_.next_page_token)) {
      throw_error({.kind = ErrorKind::decode, .message = "the service gave the same page token twice", .call = call_});
    }
    Page<T> page = fetch_(page_.next_page_token);
    prepare(page);
    seen_.insert(std::exchange(page_, std::move(page)).next_page_token);
    started_ = true;
  }

  Fetch fetch_;
  std::string call_;
  Complete complete_;
  Page<T> page_;
  std::size_t position_ = 0;
  std::size_t completed_ = 0;  ///< How many items of the page are.
  bool started_ = false;
  std::set<std::string> seen_;
};

}  // namespace databricks::inline v0_2
