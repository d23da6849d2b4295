// Values for gdb to print: see printers_test.py.

#include <databricks/boxed.hpp>
#include <databricks/bytes.hpp>
#include <databricks/model/clusters.hpp>
#include <databricks/paged.hpp>
#include <databricks/result.hpp>
#include <databricks/secret.hpp>

#include <string>

using namespace databricks;

/// Where gdb stops.
void stop_here(const void*) {}

int main() {
  const Secret secret{"hunter2"};
  const SecretBytes secret_bytes{"hunter3"};
  const Bytes bytes{std::string(7, 'x')};
  const Boxed<int> boxed = 42;
  const Boxed<int> unset_boxed;
  const OpenEnum<compute::State> known = compute::State::running;
  const OpenEnum<compute::State> unknown{"HIBERNATING"};
  const Result<int> value = 7;
  const Result<int> error = Error{.kind = ErrorKind::timeout, .message = "the deadline is over"};
  const List<int> list{1, 2, 3};
  const List<int> absent_list = unset;
  for (const void* each :
       {static_cast<const void*>(&secret), static_cast<const void*>(&secret_bytes), static_cast<const void*>(&bytes),
        static_cast<const void*>(&boxed), static_cast<const void*>(&unset_boxed), static_cast<const void*>(&known),
        static_cast<const void*>(&unknown), static_cast<const void*>(&value), static_cast<const void*>(&error),
        static_cast<const void*>(&list), static_cast<const void*>(&absent_list)}) {
    stop_here(each);
  }
}
