#include "testing/fault_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <stdexcept>
#include <string>

namespace databricks::inline v0_2::internal::testing {

const std::string_view kFaultHelp = R"(A fault SPEC is KIND[,WORD...], for example
  --fault status=429,retry-after=1,times=3
  --fault "reset,after-handler,route=POST /api/2.1/jobs/run-now"
KIND, in place of the response:
  status[=N]            an error, 503 unless N says otherwise
  reset                 the connection is reset
  silence               no response comes
  garbage               bytes that are not HTTP
  login-page            status 200 and the HTML page of a login
  redirect              status 302 to another host
KIND, made from the response:
  truncated-body        the connection ends in the middle of the body
  wrong-length          Content-Length tells half of the body
  trickle               the body comes byte by byte
  gzip-bomb             a megabyte of gzip that becomes 1 GiB
  repeated-page-token   the next page is the one that was asked for
WORD:
  route=VERB PATH       hits these requests only, and not all
  skip=N                lets N requests pass first
  times=N               hits N requests (default 1), or "always"
  after-handler         does the work before the response is lost
  retry-after=N         seconds in the header Retry-After
  error-code=TEXT       of the error
  message=TEXT          of the error
  body=TEXT             instead of the error object or the login page
  location=URL          where the redirect points to
  delay-ms=N            between the bytes of a trickle (default 50)
Texts cannot hold a comma.
)";

namespace {

struct KindName {
  std::string_view name;
  FaultKind kind;
};

constexpr std::array kKinds{KindName{"status", FaultKind::status},
                            KindName{"reset", FaultKind::reset},
                            KindName{"silence", FaultKind::silence},
                            KindName{"garbage", FaultKind::garbage},
                            KindName{"login-page", FaultKind::login_page},
                            KindName{"redirect", FaultKind::redirect},
                            KindName{"truncated-body", FaultKind::truncated_body},
                            KindName{"wrong-length", FaultKind::wrong_length},
                            KindName{"trickle", FaultKind::trickle},
                            KindName{"gzip-bomb", FaultKind::gzip_bomb},
                            KindName{"repeated-page-token", FaultKind::repeated_page_token}};

/// One of the words between the commas.
struct Word {
  std::string_view name;
  std::string_view value;
  bool has_value;

  explicit Word(std::string_view text) : name(text.substr(0, text.find('='))), has_value(name.size() < text.size()) {
    if (has_value) value = text.substr(name.size() + 1);
  }

  [[nodiscard]] std::string text() const {
    if (value.empty()) throw std::invalid_argument(fmt::format("a fault's '{}' needs a value: {}=...", name, name));
    return std::string{value};
  }

  [[nodiscard]] int number(int least, int most) const {
    int number = 0;
    const char* const last = value.data() + value.size();
    const auto [end, error] = std::from_chars(value.data(), last, number);
    if (error != std::errc{} || end != last || number < least || number > most) {
      throw std::invalid_argument(
          fmt::format("a fault's '{}' needs a number from {} to {}, not '{}'", name, least, most, value));
    }
    return number;
  }

  void refuse_value() const {
    if (has_value) throw std::invalid_argument(fmt::format("a fault's '{}' takes no value", name));
  }
};

constexpr int kMany = std::numeric_limits<int>::max();

Fault of_kind(const Word& word) {
  constexpr int kFirstStatus = 200;
  constexpr int kLastStatus = 599;
  const auto* const found =
      std::find_if(kKinds.begin(), kKinds.end(), [&](const KindName& each) { return each.name == word.name; });
  if (found == kKinds.end()) {
    std::string names;
    for (const KindName& each : kKinds) names += fmt::format("{}{}", names.empty() ? "" : ", ", each.name);
    throw std::invalid_argument(fmt::format("no fault is called '{}'; there are {}", word.name, names));
  }
  Fault fault{.kind = found->kind};
  if (fault.kind != FaultKind::status) {
    word.refuse_value();
  } else if (word.has_value) {
    fault.status = word.number(kFirstStatus, kLastStatus);
  }
  return fault;
}

std::string route_in(const Word& word) {
  std::string route = word.text();
  const auto path = route.find(" /");
  const bool has_verb = path != std::string::npos && path > 0 &&
                        std::all_of(route.begin(), route.begin() + static_cast<std::ptrdiff_t>(path),
                                    [](char character) { return character >= 'A' && character <= 'Z'; });
  if (has_verb) return route;
  throw std::invalid_argument(fmt::format(
      "a fault's 'route' needs a verb and a path such as 'GET /api/2.0/clusters/list', not '{}'", word.value));
}

void apply(const Word& word, Fault& fault) {
  if (word.name == "route") {
    fault.route = route_in(word);
  } else if (word.name == "skip") {
    fault.skip = word.number(0, kMany);
  } else if (word.name == "times") {
    fault.times = word.value == "always" ? kMany : word.number(1, kMany);
  } else if (word.name == "after-handler") {
    word.refuse_value();
    fault.after_handler = true;
  } else if (word.name == "retry-after") {
    fault.headers.set("Retry-After", fmt::format("{}", word.number(0, kMany)));
  } else if (word.name == "error-code") {
    fault.error_code = word.text();
  } else if (word.name == "message") {
    fault.message = word.text();
  } else if (word.name == "body") {
    fault.body = word.text();
  } else if (word.name == "location") {
    fault.location = word.text();
  } else if (word.name == "delay-ms") {
    fault.delay = std::chrono::milliseconds{word.number(0, kMany)};
  } else {
    throw std::invalid_argument(fmt::format(
        "a fault has no '{}'; it has route, skip, times, after-handler, retry-after, error-code, message, body, "
        "location and delay-ms",
        word.name));
  }
}

}  // namespace

Fault parse_fault(std::string_view text) {
  auto comma = text.find(',');
  Fault fault = of_kind(Word{text.substr(0, comma)});
  while (comma != std::string_view::npos) {
    text.remove_prefix(comma + 1);
    comma = text.find(',');
    apply(Word{text.substr(0, comma)}, fault);
  }
  return fault;
}

}  // namespace databricks::inline v0_2::internal::testing
