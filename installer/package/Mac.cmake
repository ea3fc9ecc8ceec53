# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# NOT RUN: an application bundle in a disk image for macOS. Nobody has built or started it on macOS yet. The settings
# below follow the manuals of CMake and Qt. It is not signed: whoever hands it out signs and notarizes it.
if(NOT HASHSTEAD_WIDGETS)
    message(FATAL_ERROR "The bundle for macOS is made of the window: -DHASHSTEAD_WIDGETS=ON")
endif()
set_source_files_properties(${package_files}/icons/hashstead.icns TARGET_DIRECTORY hashstead
    PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
target_sources(hashstead PRIVATE ${package_files}/icons/hashstead.icns)
set_target_properties(hashstead PROPERTIES MACOSX_BUNDLE ON OUTPUT_NAME Hashstead
    MACOSX_BUNDLE_BUNDLE_NAME Hashstead
    MACOSX_BUNDLE_GUI_IDENTIFIER org.hashstead.Hashstead
    MACOSX_BUNDLE_ICON_FILE hashstead.icns
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
    MACOSX_BUNDLE_COPYRIGHT "The Hashstead authors, GPL-3.0-or-later")
set(in_bundle Hashstead.app/Contents)
install(TARGETS hashstead BUNDLE DESTINATION .)
install(TARGETS hashsteadd hashstead-miner RUNTIME DESTINATION ${in_bundle}/MacOS)
install(DIRECTORY resources/help DESTINATION ${in_bundle}/Resources FILES_MATCHING PATTERN "*.md")
# Frameworks and plugins into the bundle (macdeployqt); it takes the libraries that are not Qt's too.
qt_generate_deploy_app_script(TARGET hashstead FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Hashstead)
set(CPACK_DMG_FORMAT UDBZ)
