; SPDX-License-Identifier: MIT
; Stands for the program where the installer is tried: it writes down with what it was started.
Target amd64-unicode
Unicode true
Name "stub"
OutFile "${OUT}"
RequestExecutionLevel user
SilentInstall silent
Section
  FileOpen $0 "$EXEDIR\started.txt" w
  FileWriteUTF16LE $0 "$CMDLINE"
  FileClose $0
SectionEnd
