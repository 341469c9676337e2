; SPDX-License-Identifier: MIT
; The installer for Windows: for one user, without administrator rights.
; packaging/windows/make_installer.py compiles it; it gives
;   VERSION   such as 1.0.0
;   PAYLOAD   the folder with als-reader-window.exe and everything that it needs
;   FILES     a script that removes exactly the files of the payload, written by make_installer.py
;   OUT       the installer to write
Target amd64-unicode
Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

!define ID "org.als_reader.ALSReader"
!define PROGRAM "als-reader-window.exe"
!define FILE_CLASS "${ID}.article"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define TO_START "Software\Classes\Applications\${PROGRAM}"

Name "ALS Reader"
BrandingText " "
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\ALS Reader"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetDateSave off
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "ALS Reader"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "ALS Reader"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "app.ico"
!define MUI_UNICON "app.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "side.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "side.bmp"
!define MUI_WELCOMEPAGE_TITLE "ALS Reader"
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME)"
!define MUI_FINISHPAGE_TITLE "$(THERE)"
!define MUI_FINISHPAGE_TEXT "$(FIND_IT)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_NOAUTOCLOSE
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString KIND ${LANG_ENGLISH} "Annotated article"
LangString KIND ${LANG_SPANISH} "Artículo anotado"
LangString KIND ${LANG_SIMPCHINESE} "带注释的文章"
LangString WELCOME ${LANG_ENGLISH} "This puts ALS Reader on your computer, for you alone.$\r$\n$\r$\nIt shows health articles with their errors explained, and works without the internet. Press Install."
LangString WELCOME ${LANG_SPANISH} "Esto instala ALS Reader en su equipo, solo para usted.$\r$\n$\r$\nMuestra artículos de salud con sus errores explicados y funciona sin internet. Pulse Instalar."
LangString WELCOME ${LANG_SIMPCHINESE} "这将在您的电脑上安装 ALS Reader，仅供您本人使用。$\r$\n$\r$\n它显示健康文章并说明其中的错误，无需联网。请按“安装”。"
LangString THERE ${LANG_ENGLISH} "ALS Reader is there"
LangString THERE ${LANG_SPANISH} "ALS Reader está instalado"
LangString THERE ${LANG_SIMPCHINESE} "ALS Reader 已安装"
LangString FIND_IT ${LANG_ENGLISH} "You find it in the Start menu. A double click on an annotated article opens it too."
LangString FIND_IT ${LANG_SPANISH} "Lo encontrará en el menú Inicio. Un doble clic en un artículo anotado también lo abre."
LangString FIND_IT ${LANG_SIMPCHINESE} "您可以在“开始”菜单中找到它。双击带注释的文章也会打开它。"
LangString CLOSE_FIRST ${LANG_ENGLISH} "ALS Reader is open. Please close it, then press Retry."
LangString CLOSE_FIRST ${LANG_SPANISH} "ALS Reader está abierto. Ciérrelo y pulse Reintentar."
LangString CLOSE_FIRST ${LANG_SIMPCHINESE} "ALS Reader 正在运行。请先关闭它，再按“重试”。"

; A program that runs cannot be replaced, and half a replacement would not start.
!macro WAIT_UNTIL_CLOSED
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
      ${ExitDo}
    ${EndIf}
    ClearErrors
    Delete "$INSTDIR\${PROGRAM}"
    ${IfNot} ${Errors}
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(CLOSE_FIRST)" /SD IDCANCEL IDRETRY +3
    SetErrorLevel 2
    Quit
  ${Loop}
!macroend

; The desktop reads kinds of files and icons again.
!macro TELL_DESKTOP
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section "ALS Reader"
  !insertmacro WAIT_UNTIL_CLOSED
  ; Files that only an older version had go with it. Settings and notes are elsewhere, and stay.
  ReadRegStr $0 HKCU "${UNINSTALL}" "InstallLocation"
  ${If} $0 == $INSTDIR
  ${AndIf} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
  ${EndIf}

  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  File "article.ico"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\ALS Reader.lnk" "$INSTDIR\${PROGRAM}"

  WriteRegStr HKCU "Software\Classes\${FILE_CLASS}" "" "$(KIND)"
  WriteRegStr HKCU "Software\Classes\${FILE_CLASS}\DefaultIcon" "" "$INSTDIR\article.ico"
  WriteRegStr HKCU "Software\Classes\${FILE_CLASS}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "Software\Classes\.alsmd" "Content Type" "text/x-als-article"
  WriteRegStr HKCU "Software\Classes\.alsmd" "PerceivedType" "text"
  WriteRegStr HKCU "Software\Classes\.alsmd\OpenWithProgids" "${FILE_CLASS}" ""
  ; Somebody else's choice for .alsmd files stays.
  ReadRegStr $0 HKCU "Software\Classes\.alsmd" ""
  ${If} $0 == ""
    WriteRegStr HKCU "Software\Classes\.alsmd" "" "${FILE_CLASS}"
  ${EndIf}
  ; "Open with" offers ALS Reader for these, and never opens them by itself.
  WriteRegStr HKCU "${TO_START}" "FriendlyAppName" "ALS Reader"
  WriteRegStr HKCU "${TO_START}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  !macro OFFER ENDING
    WriteRegStr HKCU "${TO_START}\SupportedTypes" "${ENDING}" ""
  !macroend
  !insertmacro OFFER ".alsmd"
  !insertmacro OFFER ".md"
  !insertmacro OFFER ".markdown"
  !insertmacro OFFER ".txt"
  !insertmacro OFFER ".html"
  !insertmacro OFFER ".htm"
  !insertmacro OFFER ".xhtml"
  !insertmacro OFFER ".mhtml"
  !insertmacro OFFER ".mht"
  !insertmacro OFFER ".docx"
  !insertmacro OFFER ".odt"
  !insertmacro OFFER ".epub"
  !insertmacro OFFER ".pdf"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "ALS Reader"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The ALS Reader project"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  !insertmacro TELL_DESKTOP
SectionEnd

Section "Uninstall"
  !insertmacro WAIT_UNTIL_CLOSED
  ; Only what was installed: a file that somebody put there stays, and so does its folder.
  !include "${FILES}"
  Delete "$INSTDIR\article.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\ALS Reader.lnk"
  ReadRegStr $0 HKCU "Software\Classes\.alsmd" ""
  ${If} $0 == "${FILE_CLASS}"
    DeleteRegValue HKCU "Software\Classes\.alsmd" ""
  ${EndIf}
  DeleteRegValue HKCU "Software\Classes\.alsmd\OpenWithProgids" "${FILE_CLASS}"
  DeleteRegKey /ifempty HKCU "Software\Classes\.alsmd\OpenWithProgids"
  ${If} $0 == "${FILE_CLASS}"
    DeleteRegValue HKCU "Software\Classes\.alsmd" "Content Type"
    DeleteRegValue HKCU "Software\Classes\.alsmd" "PerceivedType"
    DeleteRegKey /ifempty HKCU "Software\Classes\.alsmd"
  ${EndIf}
  DeleteRegKey HKCU "Software\Classes\${FILE_CLASS}"
  DeleteRegKey HKCU "${TO_START}"
  DeleteRegKey HKCU "${UNINSTALL}"
  !insertmacro TELL_DESKTOP
SectionEnd
