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
set(CPACK_PACKAGE_VERSION ${HASHSTEAD_VERSION})

if(WIN32)
    include(${package_files}/Windows.cmake)
elseif(APPLE)
    include(${package_files}/Mac.cmake)
else()
    include(${package_files}/Debian.cmake)
endif()
include(CPack)
