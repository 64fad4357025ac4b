# SPDX-FileCopyrightText: 2026 Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later

# One interface target carries warnings, defines and sanitizers; every target of ours links it PRIVATE.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")

# Depend mode takes the headers from the compiler's own list; otherwise ccache would preprocess each file once more,
# which costs a third of a build whose cache is empty.
find_program(SIDELIGHT_CCACHE ccache)
if(SIDELIGHT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_DEPEND=1 "${SIDELIGHT_CCACHE}")
endif()

add_library(project_options INTERFACE)
target_compile_options(project_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual)
target_compile_definitions(project_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(project_options INTERFACE "${PROJECT_SOURCE_DIR}")
if(SIDELIGHT_SANITIZE)
    target_compile_options(project_options INTERFACE
        -fsanitize=${SIDELIGHT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(project_options INTERFACE -fsanitize=${SIDELIGHT_SANITIZE})
endif()

# qcustomplot.h 2.1 does not compile with these, so only the domain has them.
add_library(domain_options INTERFACE)
target_compile_definitions(domain_options INTERFACE QT_NO_KEYWORDS QT_NO_FOREACH)
