# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Precompiled headers: other people's headers only, parsed once instead of in each source. Sources include what they
# use as if there were none; the preset headless builds without, so that a forgotten #include is found.

option(HASHSTEAD_PCH "Precompile the headers of Qt and of the standard library" ON)

# precompiled(name LIBS libraries HEADERS headers)
# A precompiled header that targets with at least the definitions of LIBS take with use_precompiled().
function(precompiled name)
    cmake_parse_arguments(A "" "" "LIBS;HEADERS" ${ARGN})
    if(NOT HASHSTEAD_PCH)
        return()
    endif()
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/${name}.cpp CONTENT "")
    add_library(${name} OBJECT ${PROJECT_BINARY_DIR}/${name}.cpp)
    target_link_libraries(${name} PRIVATE hashstead_flags ${A_LIBS})
    # include folders without the definitions, so that who links fewer Qt parts can take it too
    foreach(part IN LISTS qt_parts)
        target_include_directories(${name} SYSTEM PRIVATE $<TARGET_PROPERTY:Qt6::${part},INTERFACE_INCLUDE_DIRECTORIES>)
    endforeach()
    target_precompile_headers(${name} PRIVATE ${A_HEADERS})
    # Not cached itself. For ccache this text stands for it, so that a second checkout compiles from the cache.
    set_target_properties(${name} PROPERTIES CXX_COMPILER_LAUNCHER "" AUTOMOC OFF AUTORCC OFF)
    set(stands_for "${A_HEADERS} ${CMAKE_CXX_COMPILER_VERSION} Qt ${Qt6_VERSION} json ${nlohmann_json_VERSION}\n")
    foreach(suffix gch pch)
        file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${name}.dir/cmake_pch.hxx.${suffix}.sum CONTENT "${stands_for}")
    endforeach()
endfunction()

# use_precompiled(target name)
function(use_precompiled target name)
    if(HASHSTEAD_PCH)
        target_precompile_headers(${target} REUSE_FROM ${name})
    endif()
endfunction()

# Only what nearly every source reads: gcc instantiates again in each source what a precompiled header left pending
# (nlohmann/json.hpp would cost each of them 0.6 s).
set(common <algorithm> <array> <chrono> <cmath> <cstring> <functional> <limits> <map> <memory> <optional> <span> <string>
    <utility> <variant> <vector> <tl/expected.hpp> <QByteArray> <QDateTime> <QDebug> <QHash> <QList> <QLoggingCategory> <QMap>
    <QObject> <QSet> <QString> <QStringList> <QTimer> <QtEndian>)
precompiled(pch_core LIBS Qt6::Core HEADERS ${common} <QHostAddress> <QTcpServer> <QTcpSocket>)
if(HASHSTEAD_TESTS)
    precompiled(pch_test LIBS Qt6::Test Qt6::Network HEADERS ${common} <QtTest> <QHostAddress> <QTcpServer> <QTcpSocket> <QTemporaryDir>)
endif()
if(HASHSTEAD_WIDGETS)
    precompiled(pch_widgets LIBS Qt6::Widgets HEADERS ${common} <QHBoxLayout> <QLabel> <QPainter> <QVBoxLayout> <QWidget>)
endif()
