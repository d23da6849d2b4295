// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "testing/members.hpp"

namespace databricks::inline v0_2::internal::testing::facts {

extern const Member kShopPart[3];
extern const Member kShopPower[1];
extern const Member kShopWidget[5];

}  // namespace databricks::inline v0_2::internal::testing::facts
