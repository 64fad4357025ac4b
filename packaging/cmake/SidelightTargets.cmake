# SPDX-FileCopyrightText: 2026 Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later

# sidelight_library(NAME SOURCES … HEADERS … DEPENDS … [PRIVATE_DEPENDS …])
# One static library per folder. HEADERS form a file set, which CMake compiles one by one (the header check).
function(sidelight_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;HEADERS;DEPENDS;PRIVATE_DEPENDS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    if(ARG_HEADERS)
        target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${ARG_HEADERS})
    endif()
    target_link_libraries(${name} PUBLIC ${ARG_DEPENDS} PRIVATE project_options ${ARG_PRIVATE_DEPENDS})
    set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
    # The header check compiles against the target's public interface; our headers are named from the top.
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
endfunction()

# briefings_library: the same for the domain, without Qt's keyword macros.
function(briefings_library name)
    sidelight_library(${name} ${ARGN})
    target_link_libraries(${name} PRIVATE domain_options)
endfunction()

# sidelight_test(NAME FILE LIBS … [LABELS …] [DATA …])
# NAME is tst_<class>; the file lies in the folder that mirrors the tested one.
function(sidelight_test name source)
    cmake_parse_arguments(ARG "" "TIMEOUT" "LIBS;LABELS" ${ARGN})
    add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE project_options Qt6::Test tests_support ${ARG_LIBS})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests/bin")
    target_compile_definitions(${name} PRIVATE
        SIDELIGHT_SOURCE_DIR="${PROJECT_SOURCE_DIR}" SIDELIGHT_BUILD_DIR="${CMAKE_BINARY_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;LC_ALL=C.UTF-8")
endfunction()
