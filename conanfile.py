import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy, load


class DatabricksConan(ConanFile):
    name = "databricks-sdk-cpp"
    description = "C++20 client library for the Databricks REST API"
    license = "MIT"
    topics = ("databricks", "rest", "client", "sdk")
    package_type = "library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"shared": [True, False], "fPIC": [True, False], "testing": [True, False]}
    default_options = {"shared": False, "fPIC": True, "testing": True}
    implements = ["auto_shared_fpic"]
    exports_sources = "CMakeLists.txt", "LICENSE", "cmake/*", "include/*", "src/*"

    def set_version(self):
        header = load(self, f"{self.recipe_folder}/include/databricks/version.hpp")
        self.version = ".".join(re.findall(r"#define DATABRICKS_VERSION_\w+ (\d+)", header))

    def layout(self):
        cmake_layout(self)

    def requirements(self):
        self.requires("libcurl/[>=7.87 <9]")
        self.requires("zlib/[>=1.2.11 <2]")
        self.requires("fmt/[>=9]")
        self.requires("simdjson/[>=3]")
        if self.settings.os != "Windows":
            self.requires("boost/[>=1.74]")
        if self.options.testing:
            self.requires("nlohmann_json/[>=3.11]")
            self.requires("cpp-httplib/[>=0.11]")

    def validate(self):
        check_min_cppstd(self, 20)

    def generate(self):
        CMakeDeps(self).generate()
        toolchain = CMakeToolchain(self)
        toolchain.cache_variables["DATABRICKS_BUILD_TESTING_LIBRARY"] = bool(self.options.testing)
        toolchain.cache_variables["DATABRICKS_BUILD_SAMPLES"] = False
        toolchain.cache_variables["DATABRICKS_BUILD_TESTS"] = False
        toolchain.generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        copy(self, "LICENSE", self.source_folder, f"{self.package_folder}/licenses")
        CMake(self).install()

    def package_info(self):
        # CMake takes the package's own databricksConfig.cmake; the rest is for other build systems.
        self.cpp_info.set_property("cmake_find_mode", "none")
        self.cpp_info.builddirs.append("lib/cmake/databricks")
        self.cpp_info.libs = ["databricks_testing", "databricks"] if self.options.testing else ["databricks"]
