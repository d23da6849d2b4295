#pragma once

#include <databricks/testing/fake_identity_provider.hpp>
#include <databricks/testing/fake_server.hpp>
#include <databricks/testing/fake_transport.hpp>
#include <databricks/testing/fake_workspace.hpp>
#include <databricks/testing/fault.hpp>
#include <databricks/testing/handler.hpp>
#include <databricks/testing/virtual_clock.hpp>

/// The public names of databricks::testing, which internal::testing would otherwise hide from the code inside databricks::internal.
namespace databricks::inline v0_2::internal::testing {

using databricks::testing::Delivery;
using databricks::testing::FakeIdentityProvider;
using databricks::testing::FakeIdentityProviderOptions;
using databricks::testing::FakeResponse;
using databricks::testing::FakeServer;
using databricks::testing::FakeTransport;
using databricks::testing::FakeWorkspace;
using databricks::testing::FakeWorkspaceOptions;
using databricks::testing::Fault;
using databricks::testing::FaultKind;
using databricks::testing::guarded;
using databricks::testing::Handler;
using databricks::testing::RandomFaults;
using databricks::testing::transient_faults;
using databricks::testing::VirtualClock;

}  // namespace databricks::inline v0_2::internal::testing
