// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace support {

// Where this checkout and its build lie. Only Folders.cpp is compiled with these paths, so that the objects of the
// tests are the same in every checkout, and ccache finds them.

/// tests/vectors
QString vectorsFolder();
/// The root of the sources.
QString sourceFolder();
/// The folder of the built programs.
QString programsFolder();
/// The layer map that CMake wrote: a line "floor module: deps" for each module.
QString layersFile();

} // namespace support
