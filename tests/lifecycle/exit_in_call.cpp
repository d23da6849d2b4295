/// A program that ends with code 7 while one of its threads is inside a call that gets no response.

#include <cstdlib>
#include <thread>

#include <databricks/databricks.hpp>

int main() {
  const databricks::DatabricksClient client;
  // exit() does not unwind the stack: client and thread stay as they are.
  const std::thread caller{[&client] {
    static_cast<void>(
        databricks::try_call([&] { return client.raw(databricks::http::Verb::get, "/api/2.0/never-completed"); }));
    std::_Exit(2);
  }};
  // This returns when the call above has arrived.
  if (!databricks::try_call([&] { return client.secrets().list_scopes().size(); })) std::_Exit(1);
  std::exit(7);
}
