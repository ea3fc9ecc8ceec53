# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the manual page hashstead.toml(5) of the default settings file: hashsteadd --print-config | awk -f settings.awk
function escaped(text) {
    gsub(/\\/, "\\e", text)
    gsub(/-/, "\\-", text)
    gsub(/"/, "\\(dq", text) # a macro takes real ones as its own
    sub(/^[.']/, "\\\\\\&&", text)
    return text
}
BEGIN {
    print ".TH HASHSTEAD.TOML 5 2026-11-22 \"Hashstead\" \"File Formats\""
    print ".SH NAME\nhashstead.toml \\- settings of Hashstead"
    print ".SH DESCRIPTION"
}
/^\[/ { # a section
    section = $0
    gsub(/[][]/, "", section)
    print (began ? ".SS " : ".SH SETTINGS\n.SS ") escaped($0)
    began = 1
    next
}
/^# Allowed: / { allowed = escaped(substr($0, 3)); next }
/^# / && !began { print escaped(substr($0, 3)); next }
/^# / { text = text escaped(substr($0, 3)) "\n"; next }
/ = / {
    printf ".TP\n.B %s\n%s.br\n%s\n", escaped(section "." $0), text, allowed
    text = ""
    allowed = ""
}
END { print ".SH SEE ALSO\n.BR hashsteadd (1),\n.BR hashstead (1)" }
