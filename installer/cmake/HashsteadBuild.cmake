# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings, dependencies and the two helpers that every target is made with.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # base_dir and no hash_dir: a second checkout of the same code compiles from the cache.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime CCACHE_PCH_EXTSUM=1 ${CCACHE})
endif()
find_program(MOLD mold)
if(MOLD)
    add_link_options(-fuse-ld=mold)
endif()

set(qt_parts Core Network Sql WebSockets HttpServer)
if(HASHSTEAD_WIDGETS)
    list(APPEND qt_parts Gui Widgets Charts Svg)
endif()
if(HASHSTEAD_TESTS)
    list(APPEND qt_parts Test)
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS ${qt_parts} DBus)
find_package(OpenSSL 3 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(SECP256K1 REQUIRED IMPORTED_TARGET libsecp256k1)
if(HASHSTEAD_WIDGETS)
    pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)
endif()
find_package(tl-expected REQUIRED)
find_package(tomlplusplus REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(simdjson REQUIRED)
find_package(Qt6Keychain REQUIRED)

if(HASHSTEAD_TESTS)
    # QtTest puts the checkout's path into every test's definitions; nothing here asks for it.
    set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
endif()

add_library(hashstead_flags INTERFACE)
target_compile_options(hashstead_flags INTERFACE -Wall -Wextra -Werror -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
    # for ccache, which must see which precompiled header is read
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess> "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>")
target_compile_definitions(hashstead_flags INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(HASHSTEAD_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(HASHSTEAD_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# The same program as if it were another version, to test upgrades.
set(HASHSTEAD_AS_VERSION "" CACHE STRING "What the programs and their package say their version is; empty: what it is")
set(HASHSTEAD_VERSION ${PROJECT_VERSION})
if(HASHSTEAD_AS_VERSION)
    set(HASHSTEAD_VERSION ${HASHSTEAD_AS_VERSION})
endif()
configure_file(${PROJECT_SOURCE_DIR}/core/base/Version.h.in ${PROJECT_BINARY_DIR}/generated/core/base/Version.h @ONLY)

include(HashsteadPch)

# core_module(name FLOOR number DEPS lower modules QT Qt parts LIBS outside libraries)
# One static library per folder of core/. DEPS is the layer map: tests/arch checks every #include against it.
function(core_module name)
    cmake_parse_arguments(A "" "FLOOR" "DEPS;QT;LIBS" ${ARGN})
    file(GLOB files CONFIGURE_DEPENDS ${name}/*.h ${name}/*.cpp)
    add_library(core_${name} STATIC ${files})
    set_target_properties(core_${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_include_directories(core_${name} PUBLIC ${PROJECT_SOURCE_DIR})
    list(TRANSFORM A_DEPS PREPEND core_ OUTPUT_VARIABLE libs)
    list(TRANSFORM A_QT PREPEND Qt6:: OUTPUT_VARIABLE qt)
    target_link_libraries(core_${name} PUBLIC hashstead_flags Qt6::Core tl::expected ${qt} ${libs} ${A_LIBS})
    use_precompiled(core_${name} pch_core)
    file(GLOB migrations CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR}/${name} ${name}/migrations/*.sql)
    if(migrations)
        list(TRANSFORM migrations PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/${name}/ OUTPUT_VARIABLE migration_files)
        qt_add_resources(core_${name} migrations_${name} PREFIX /migrations/${name}
            BASE ${CMAKE_CURRENT_SOURCE_DIR}/${name}/migrations FILES ${migration_files} OUTPUT_TARGETS resources)
        set_target_properties(${resources} PROPERTIES AUTOMOC OFF)
    endif()
    set_property(GLOBAL APPEND_STRING PROPERTY CORE_LAYERS "${A_FLOOR} ${name}: ${A_DEPS}\n")
    set_property(GLOBAL APPEND PROPERTY CORE_MODULES ${name})
endfunction()
