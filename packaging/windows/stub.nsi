; SPDX-License-Identifier: MIT
; Stands for the program where the installer is tried: it writes down with what it was started,
; and stays for as many milliseconds as STUB_STAYS says.
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
  ReadEnvStr $0 STUB_STAYS
  StrCmp $0 "" +2
    Sleep $0
SectionEnd
