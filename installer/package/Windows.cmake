# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# NOT RUN: an installer for Windows (NSIS). Nobody has built or started it on Windows yet. The settings below follow the
# manuals of CMake and Qt, and makensis takes the script that CPack makes of them; the core still uses POSIX calls (locks,
# signals, limits) that a port has to replace first.
set(run_folder bin) # where Qt's deployment looks for the programs
install(TARGETS hashsteadd hashstead-miner RUNTIME_DEPENDENCY_SET others RUNTIME DESTINATION ${run_folder})
install(DIRECTORY resources/help DESTINATION doc FILES_MATCHING PATTERN "*.md")
install(FILES LICENSE DESTINATION doc)
if(HASHSTEAD_WIDGETS)
    set_target_properties(hashstead PROPERTIES WIN32_EXECUTABLE ON)
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/package/hashstead.rc CONTENT "1 ICON \"${package_files}/icons/hashstead.ico\"\n")
    target_sources(hashstead PRIVATE ${PROJECT_BINARY_DIR}/package/hashstead.rc)
    install(TARGETS hashstead RUNTIME_DEPENDENCY_SET others RUNTIME DESTINATION ${run_folder})
    # Qt's libraries and plugins beside the programs (windeployqt).
    qt_generate_deploy_app_script(TARGET hashstead FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy_script})
    set(CPACK_PACKAGE_EXECUTABLES hashstead Hashstead)
    set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\\\hashstead.exe)
    set(CPACK_NSIS_MUI_FINISHPAGE_RUN hashstead.exe)
endif()
# Libraries that are not Qt's: OpenSSL, libsodium, libsecp256k1, ...
install(RUNTIME_DEPENDENCY_SET others PRE_EXCLUDE_REGEXES "^(api|ext)-ms-" POST_EXCLUDE_REGEXES ".*[Ss]ystem32.*"
    DESTINATION ${run_folder})

set(CPACK_GENERATOR NSIS)
set(CPACK_NSIS_PACKAGE_NAME Hashstead)
set(CPACK_NSIS_DISPLAY_NAME Hashstead)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Hashstead)
set(CPACK_NSIS_MUI_ICON ${package_files}/icons/hashstead.ico)
set(CPACK_NSIS_MUI_UNIICON ${package_files}/icons/hashstead.ico)
set(CPACK_NSIS_EXECUTABLES_DIRECTORY ${run_folder})
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON) # an upgrade; what the user has lies in his profile and stays
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
