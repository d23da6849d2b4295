#include "testing/fault_text.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

#include "fixture.hpp"

namespace databricks::internal::testing {
namespace {

std::string problem_with(std::string_view text) {
  try {
    (void)parse_fault(text);
  } catch (const std::invalid_argument& error) {
    return error.what();
  }
  return "";
}

TEST(FaultText, NamesAKind) {
  EXPECT_EQ(parse_fault("reset").kind, FaultKind::reset);
  EXPECT_EQ(parse_fault("silence").kind, FaultKind::silence);
  EXPECT_EQ(parse_fault("garbage").kind, FaultKind::garbage);
  EXPECT_EQ(parse_fault("login-page").kind, FaultKind::login_page);
  EXPECT_EQ(parse_fault("redirect").kind, FaultKind::redirect);
  EXPECT_EQ(parse_fault("truncated-body").kind, FaultKind::truncated_body);
  EXPECT_EQ(parse_fault("wrong-length").kind, FaultKind::wrong_length);
  EXPECT_EQ(parse_fault("trickle").kind, FaultKind::trickle);
  EXPECT_EQ(parse_fault("gzip-bomb").kind, FaultKind::gzip_bomb);
  EXPECT_EQ(parse_fault("repeated-page-token").kind, FaultKind::repeated_page_token);
}

TEST(FaultText, GivesAStatusItsNumber) {
  EXPECT_EQ(parse_fault("status").status, 503);
  EXPECT_EQ(parse_fault("status=429").kind, FaultKind::status);
  EXPECT_EQ(parse_fault("status=429").status, 429);
}

TEST(FaultText, SaysWhichRequestsAreHit) {
  const Fault fault = parse_fault("reset,after-handler,skip=1,times=2,route=POST /api/2.1/jobs/run-now");
  EXPECT_EQ(fault.route, "POST /api/2.1/jobs/run-now");
  EXPECT_EQ(fault.skip, 1);
  EXPECT_EQ(fault.times, 2);
  EXPECT_TRUE(fault.after_handler);
  EXPECT_GT(parse_fault("reset,times=always").times, 1'000'000'000);
}

TEST(FaultText, WordsTheResponse) {
  const Fault error = parse_fault("status=429,retry-after=7,error-code=SLOW,message=a=b,body=<p>");
  EXPECT_EQ(*error.headers.find("Retry-After"), "7");
  EXPECT_EQ(error.error_code, "SLOW");
  EXPECT_EQ(error.message, "a=b");
  EXPECT_EQ(error.body, "<p>");
  EXPECT_EQ(parse_fault("redirect,location=http://localhost:1/?a=b").location, "http://localhost:1/?a=b");
  EXPECT_EQ(parse_fault("trickle,delay-ms=3").delay, 3ms);
}

TEST(FaultText, LeavesTheRestAsItIsInCode) {
  const Fault fault = parse_fault("status");
  EXPECT_EQ(fault.route, "");
  EXPECT_EQ(fault.skip, 0);
  EXPECT_EQ(fault.times, 1);
  EXPECT_FALSE(fault.after_handler);
  EXPECT_EQ(fault.error_code, Fault{}.error_code);
}

TEST(FaultText, ListsTheKindsWhenOneIsUnknown) {
  const std::string problem = problem_with("explosion,times=2");
  EXPECT_NE(problem.find("no fault is called 'explosion'"), std::string::npos) << problem;
  EXPECT_NE(problem.find("truncated-body"), std::string::npos) << problem;
  EXPECT_NE(problem_with("").find("no fault is called ''"), std::string::npos);
}

TEST(FaultText, NamesTheWordThatIsWrong) {
  EXPECT_EQ(problem_with("status=abc"), "a fault's 'status' needs a number from 200 to 599, not 'abc'");
  EXPECT_EQ(problem_with("status=99"), "a fault's 'status' needs a number from 200 to 599, not '99'");
  EXPECT_EQ(problem_with("reset=1"), "a fault's 'reset' takes no value");
  EXPECT_EQ(problem_with("reset,after-handler=no"), "a fault's 'after-handler' takes no value");
  EXPECT_EQ(problem_with("reset,times=0"), "a fault's 'times' needs a number from 1 to 2147483647, not '0'");
  EXPECT_EQ(problem_with("reset,skip"), "a fault's 'skip' needs a number from 0 to 2147483647, not ''");
  EXPECT_EQ(problem_with("reset,skip=1x"), "a fault's 'skip' needs a number from 0 to 2147483647, not '1x'");
  EXPECT_EQ(problem_with("status,message="), "a fault's 'message' needs a value: message=...");
  EXPECT_NE(problem_with("reset,tims=2").find("a fault has no 'tims'; it has route, skip, times"), std::string::npos);
  EXPECT_NE(problem_with("reset,").find("a fault has no ''"), std::string::npos);
}

TEST(FaultText, WantsRoutesWithVerbAndPath) {
  for (const char* route : {"/api/2.0/clusters/list", "clusters/list", "get /api", "GET", " /a"}) {
    const std::string problem = problem_with(std::string{"reset,route="} + route);
    EXPECT_NE(problem.find("needs a verb and a path"), std::string::npos) << problem;
  }
}

TEST(FaultText, HelpNamesEveryKindAndWord) {
  for (const char* word :
       {"status",         "reset",        "silence",       "garbage",      "login-page",          "redirect",
        "truncated-body", "wrong-length", "trickle",       "gzip-bomb",    "repeated-page-token", "route=",
        "skip=",          "times=",       "after-handler", "retry-after=", "error-code=",         "message=",
        "body=",          "location=",    "delay-ms="}) {
    EXPECT_NE(kFaultHelp.find(std::string{"\n  "} + word), std::string::npos) << word;
  }
}

}  // namespace
}  // namespace databricks::internal::testing
