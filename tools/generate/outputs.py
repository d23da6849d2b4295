"""Every generated file, as text by its path in the project."""

from __future__ import annotations

import calls
import conformance
import endpoints
import facade
import fake
import models
import readme
from spec import Spec


def outputs(spec: Spec, readme_text: str) -> dict[str, str]:
    """`readme_text` is README.md as it is, of which a table is written anew."""
    files = {
        "README.md": readme.with_table(readme_text, spec),
        "include/databricks/api/all.hpp": facade.all_header(spec),
        "include/databricks/api/sub_clients.hpp": facade.sub_clients_header(spec),
        "include/databricks/model/fwd.hpp": facade.forward_header(spec),
        "src/api/sub_clients.cpp": facade.sub_clients_source(spec),
        "src/services.cmake": facade.cmake_list(facade.sources(spec), "DATABRICKS_SERVICE_SOURCES"),
        "src/testing/facts/all.cpp": fake.all_source(spec),
        "src/testing/facts/structs.hpp": fake.structs_header(spec),
        "src/testing/services.cmake": facade.cmake_list(fake.sources(spec), "DATABRICKS_FAKE_SOURCES"),
        "tests/conformance/all_endpoints.cpp": conformance.endpoints(spec),
        "tests/conformance/all_models.cpp": conformance.models(spec),
        "tests/conformance/by_hand_methods.cpp": conformance.by_hand_methods(spec),
    }
    for service in spec.services:
        files[f"include/databricks/model/{service.name}.hpp"] = models.header(spec, service)
        files[f"src/model/{service.name}.cpp"] = models.source(spec, service)
        files[f"src/api/endpoints/{service.name}.hpp"] = endpoints.header(spec, service)
        files[f"src/testing/facts/{service.name}.cpp"] = fake.service_source(spec, service)
        if service.calls:
            name = calls.file_name(service)
            files[f"include/databricks/api/{name}.hpp"] = calls.header(spec, service)
            files[f"src/api/{name}.cpp"] = calls.source(spec, service)
    return files
