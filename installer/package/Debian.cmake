# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The files of a Linux system (`cmake --install` uses them too) and the Debian package. Included by Package.cmake.
include(GNUInstallDirs)
set(documents ${CMAKE_INSTALL_DATADIR}/doc/hashstead)

install(TARGETS hashsteadd hashstead-miner)
# What the loader fills in at the start is read-only from then on.
set(programs hashsteadd hashstead-miner)
if(HASHSTEAD_WIDGETS)
    list(APPEND programs hashstead)
endif()
foreach(program IN LISTS programs)
    target_link_options(${program} PRIVATE LINKER:-z,relro,-z,now)
endforeach()
if(HASHSTEAD_WIDGETS)
    set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
    install(TARGETS hashstead)
    install(FILES ${package_files}/hashstead.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${package_files}/org.hashstead.Hashstead.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES resources/icons/app.svg DESTINATION ${icons}/scalable/apps RENAME hashstead.svg)
    foreach(size 48 128 256)
        install(FILES ${package_files}/icons/hashstead-${size}.png DESTINATION ${icons}/${size}x${size}/apps RENAME hashstead.png)
    endforeach()
endif()
install(FILES ${package_files}/hashsteadd.service DESTINATION lib/systemd/system)
install(DIRECTORY resources/help DESTINATION ${documents} FILES_MATCHING PATTERN "*.md")
install(FILES ${package_files}/copyright ${package_files}/README.Debian DESTINATION ${documents})

file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/package)
# Debian wants manual pages and the list of changes compressed, without the time in them.
function(install_compressed file destination)
    get_filename_component(name ${file} NAME)
    if(ARGN)
        set(name ${ARGN})
    endif()
    set(packed ${PROJECT_BINARY_DIR}/package/${name}.gz)
    add_custom_command(OUTPUT ${packed} COMMAND gzip -9nc ${file} > ${packed} DEPENDS ${file} VERBATIM)
    set_property(GLOBAL APPEND PROPERTY PACKED_FILES ${packed})
    install(FILES ${packed} DESTINATION ${destination})
endfunction()
install_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${documents} CHANGELOG.md)
configure_file(${package_files}/changelog.in ${PROJECT_BINARY_DIR}/package/changelog @ONLY)
install_compressed(${PROJECT_BINARY_DIR}/package/changelog ${documents} changelog)
install_compressed(${package_files}/man/hashsteadd.1 ${CMAKE_INSTALL_MANDIR}/man1)
# The page of the settings is made of the settings.
set(settings_page ${PROJECT_BINARY_DIR}/package/hashstead.toml.5)
add_custom_command(OUTPUT ${settings_page}
    COMMAND hashsteadd --print-config | awk -f ${package_files}/man/settings.awk > ${settings_page}
    DEPENDS hashsteadd ${package_files}/man/settings.awk VERBATIM)
install_compressed(${settings_page} ${CMAKE_INSTALL_MANDIR}/man5)
install_compressed(${package_files}/man/hashstead-miner.1 ${CMAKE_INSTALL_MANDIR}/man1)
if(HASHSTEAD_WIDGETS)
    install_compressed(${package_files}/man/hashstead.1 ${CMAKE_INSTALL_MANDIR}/man1)
endif()
get_property(packed GLOBAL PROPERTY PACKED_FILES)
add_custom_target(package_files ALL DEPENDS ${packed})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_DESCRIPTION "Bitcoin miners connect to it, whatever they speak (Stratum V1 or V2), and
it finds their work at a node, at a remote pool, or on a simulated chain.
One window shows every machine; shares can earn ecash tokens from an
embedded mint. The same core runs as a service without a window.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ
    WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The scripts use adduser; the database and the window's platform are plugins, which nothing links.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "adduser, init-system-helpers (>= 1.52), libqt6sql6-sqlite")
if(HASHSTEAD_WIDGETS)
    string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS ", libqt6svg6, qt6-qpa-plugins, qt6-translations-l10n")
    # QtKeychain opens libsecret by name, where there is one
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, qt6-wayland, qt6-gtk-platformtheme, libsecret-1-0")
endif()
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${package_files}/postinst ${package_files}/prerm ${package_files}/postrm)
