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

namespace databricks {

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
/// Making one costs no request. Reading throws what the calls throw. To be used from one thread at a time.
template <class T>
class Paged {
 public:
  /// Fetches the page of a token; the first one is asked for with an empty token.
  using Fetch = std::function<Page<T>(const std::string& page_token)>;

  explicit Paged(Fetch fetch) : fetch_(std::move(fetch)) {}

  /// Reads the items one by one.
  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = T;
    using difference_type = std::ptrdiff_t;

    Iterator() = default;
    explicit Iterator(Paged& list) : list_(&list) { list_->skip_empty_pages(); }

    T& operator*() const { return list_->page_.items[list_->position_]; }
    T* operator->() const { return &**this; }
    Iterator& operator++() {
      ++list_->position_;
      list_->skip_empty_pages();
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
  /// The next page as it came, empty ones too; an empty one when has_next_page() is false. What is left of the page before is
  /// skipped. After an exception, the next call asks for the same page again.
  [[nodiscard]] const Page<T>& next_page() {
    if (has_next_page()) {
      fetch_page();
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
      skip_empty_pages();
      if (at_end()) break;
      items.push_back(std::move(page_.items[position_++]));
    }
    return items;
  }

 private:
  [[nodiscard]] bool at_end() const noexcept { return position_ >= page_.items.size(); }
  void skip_empty_pages() {
    while (at_end() && has_next_page()) fetch_page();
  }
  void fetch_page() {
    position_ = 0;
    page_.items.clear();
    if (seen_.contains(page_.next_page_token)) {
      throw_error({.kind = ErrorKind::decode, .message = "the service gave the same page token twice"});
    }
    Page<T> page = fetch_(page_.next_page_token);
    seen_.insert(std::exchange(page_, std::move(page)).next_page_token);
    started_ = true;
  }

  Fetch fetch_;
  Page<T> page_;
  std::size_t position_ = 0;
  bool started_ = false;
  std::set<std::string> seen_;
};

}  // namespace databricks
