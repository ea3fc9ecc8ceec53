# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where, and the Debian package: `cpack --config build/release/CPackConfig.cmake`.
include(GNUInstallDirs)
set(package_files ${CMAKE_CURRENT_LIST_DIR})
set(documents ${CMAKE_INSTALL_DATADIR}/doc/hashstead)

install(TARGETS hashsteadd hashstead-miner)
if(HASHSTEAD_WIDGETS)
    install(TARGETS hashstead)
    install(FILES ${package_files}/hashstead.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${package_files}/org.hashstead.Hashstead.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES resources/icons/app.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
        RENAME hashstead.svg)
endif()
install(FILES ${package_files}/hashsteadd.service DESTINATION lib/systemd/system)
install(DIRECTORY resources/help DESTINATION ${documents} FILES_MATCHING PATTERN "*.md")
install(FILES ${package_files}/copyright DESTINATION ${documents})

# Debian wants manual pages and the list of changes compressed, without the time in them.
function(install_compressed file destination)
    get_filename_component(name ${file} NAME)
    set(packed ${PROJECT_BINARY_DIR}/package/${name}.gz)
    if(ARGN)
        set(packed ${PROJECT_BINARY_DIR}/package/${ARGN})
    endif()
    file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/package)
    add_custom_command(OUTPUT ${packed} COMMAND gzip -9nc ${file} > ${packed} DEPENDS ${file} VERBATIM)
    set_property(GLOBAL APPEND PROPERTY PACKED_FILES ${packed})
    install(FILES ${packed} DESTINATION ${destination})
endfunction()
install_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${documents} changelog.gz)
install_compressed(${package_files}/man/hashsteadd.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(${package_files}/man/hashstead-miner.1 ${CMAKE_INSTALL_MANDIR}/man1)
if(HASHSTEAD_WIDGETS)
    install_compressed(${package_files}/man/hashstead.1 ${CMAKE_INSTALL_MANDIR}/man1)
endif()
get_property(packed GLOBAL PROPERTY PACKED_FILES)
add_custom_target(package_files ALL DEPENDS ${packed})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME hashstead)
set(CPACK_PACKAGE_VENDOR "The Hashstead authors")
set(CPACK_PACKAGE_CONTACT "The Hashstead authors <hashstead@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "mining control center for the home")
set(CPACK_PACKAGE_DESCRIPTION "Bitcoin miners connect to it, whatever they speak (Stratum V1 or V2), and it finds
their work at a node, at a remote pool, or on a simulated chain. One window
shows every machine; shares can earn ecash tokens from an embedded mint.
The same core runs as a service without a window.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ
    WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins that nothing links: the database, the icons, the window's platform; and what the scripts call.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins, adduser")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${package_files}/postinst ${package_files}/prerm ${package_files}/postrm)
include(CPack)
