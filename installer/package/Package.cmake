# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where, and the packages of it: `cpack --config build/release/CPackConfig.cmake`.
# Debian.cmake is built and tested (tests/package/run.sh). Windows.cmake and Mac.cmake have not been run on those systems.
set(package_files ${CMAKE_CURRENT_LIST_DIR})

set(CPACK_PACKAGE_NAME hashstead)
set(CPACK_PACKAGE_VENDOR "The Hashstead authors")
set(HASHSTEAD_MAINTAINER "The Hashstead authors <hashstead@example.org>" CACHE STRING "Name and address of who makes the package")
set(CPACK_PACKAGE_CONTACT "${HASHSTEAD_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "mining control center for the home")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
if(HASHSTEAD_AS_VERSION)
    # The same program as if it were another version, to test upgrades: what it and its package say of themselves.
    set(CPACK_PACKAGE_VERSION ${HASHSTEAD_AS_VERSION})
    set_source_files_properties(${PROJECT_SOURCE_DIR}/app/shared/Program.cpp ${PROJECT_SOURCE_DIR}/app/shared/StatusJson.cpp
        TARGET_DIRECTORY hashstead_app
        PROPERTIES SKIP_PRECOMPILE_HEADERS ON COMPILE_OPTIONS "-UHASHSTEAD_VERSION;-DHASHSTEAD_VERSION=\"${HASHSTEAD_AS_VERSION}\"")
else()
    set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
endif()

if(WIN32)
    include(${package_files}/Windows.cmake)
elseif(APPLE)
    include(${package_files}/Mac.cmake)
else()
    include(${package_files}/Debian.cmake)
endif()
include(CPack)
