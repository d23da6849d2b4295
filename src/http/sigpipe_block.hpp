#pragma once

#include "base/signal_block.hpp"
#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// Keeps SIGPIPE from this thread while it lives: a peer that closes its connection must not end the process.
class SigpipeBlock {
#if !defined(_WIN32)
  SignalBlock block_{SIGPIPE};
#endif
};

}  // namespace databricks::inline v0_2::internal::http
