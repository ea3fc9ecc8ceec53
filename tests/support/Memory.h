// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace support {

/// Whether a process's memory says something of the program: AddressSanitizer keeps what is freed and the shadow of
/// all.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool measuresMemory = false;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr bool measuresMemory = false;
#else
inline constexpr bool measuresMemory = true;
#endif
#else
inline constexpr bool measuresMemory = true;
#endif

} // namespace support
