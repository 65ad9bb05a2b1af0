; The setup program for Windows. It needs no administrator, and asks one question: whether to open the program.
;
; Each release goes into a folder of its own. The pictures that people click are moved to it last, so a setup that is
; cut short leaves the release that was there. Then the older folder goes. The club's data is somewhere else, and
; nothing here ever touches it. One older release stays, to go back to: /BACK moves the pictures to it again.
;
; package_windows.py gives RELEASE, FILES, SETUP, ICON, SIZE and COMPRESSION. People may give /S (say nothing),
; /DESKTOP (a picture on the desktop too), /BACK (use the release from before again) and, last of all, /D=FOLDER. It ends with 0, or with 2 when it could not.

Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS all
RequestExecutionLevel user
SetCompressor /SOLID ${COMPRESSION}
SetDateSave on
CRCCheck force

!include "MUI2.nsh"
!include "WinVer.nsh"
!include "FileFunc.nsh"

!define NAME "Our Club Book"
!define REMOVER "Remove ${NAME}.exe"
!define LISTED "Software\Microsoft\Windows\CurrentVersion\Uninstall\OurClubBook"
!define OURS "Software\Our Club Book"
!define COPIES "OurClubBook.Copy"

Name "${NAME}"
OutFile "${SETUP}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${OURS}" "Folder"
BrandingText "${NAME} ${RELEASE}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${RELEASE}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${RELEASE}"
VIAddVersionKey "FileVersion" "${RELEASE}"
VIAddVersionKey "FileDescription" "Puts ${NAME} on this computer"
VIAddVersionKey "LegalCopyright" "The founders of ${NAME}"

Var Fresh  ; the folder of this release
Var Last   ; the name of the folder that the pictures led to before
Var Back   ; "1" when the release from before is wanted again
Var Line

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEPAGE_TITLE "Put ${NAME} on this computer"
!define MUI_WELCOMEPAGE_TEXT "This takes about a minute.$\r$\n$\r$\nIt is for you alone on this computer. You need no password.$\r$\n$\r$\nIf ${NAME} is here already, it is brought up to date. What your club has written stays as it is.$\r$\n$\r$\nPress Install."
!define MUI_FINISHPAGE_TITLE "${NAME} is on this computer"
!define MUI_FINISHPAGE_TEXT "You find it in the Start menu.$\r$\n$\r$\nPress Finish."
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_TEXT "Open ${NAME} now"
!define MUI_FINISHPAGE_RUN_FUNCTION OpenIt
!define MUI_FINISHPAGE_SHOWREADME
!define MUI_FINISHPAGE_SHOWREADME_TEXT "Put a picture of it on the desktop"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION OnDesktop
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "This takes ${NAME} off this computer. What your club has written stays here: $LOCALAPPDATA\${NAME}"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "${NAME} has gone"
!define MUI_FINISHPAGE_TEXT "What your club has written is still here:$\r$\n$\r$\n$LOCALAPPDATA\${NAME}$\r$\n$\r$\nTo have it gone too, delete that folder yourself."
!insertmacro MUI_UNPAGE_FINISH
!insertmacro MUI_LANGUAGE "English"

; Say why it stops, unless nothing is to be said, and end with 2.
!macro Stop words
  MessageBox MB_OK|MB_ICONINFORMATION "${words}" /SD IDOK
  SetErrorLevel 2
  Quit
!macroend

; Take away one release, by the list of what it brought. Files that were put beside them stay.
; Used in the setup and in the removal, so it stands here once for both.
!macro TakeAway un
Function ${un}TakeAway
  Exch $0  ; the folder
  Push $1
  Push $2
  Push $3
  ClearErrors
  FileOpen $1 "$0\manifest.txt" r
  IfErrors done
  next:
    ClearErrors
    FileRead $1 $Line
    IfErrors all
    StrCpy $2 $Line 2     ; "F " a file or "D " a folder
    StrCpy $3 $Line "" 2  ; its name
    StrCpy $3 $3 -2       ; without the end of the line
    StrCmp $2 "F " 0 +4
      StrCmp $3 "manifest.txt" next
      Delete "$0\$3"
      Goto next
    StrCmp $2 "D " 0 next
      RMDir "$0\$3"
      Goto next
  all:
  FileClose $1
  Delete "$0\manifest.txt"
  RMDir "$0"
  done:
  Pop $3
  Pop $2
  Pop $1
  Pop $0
FunctionEnd
!macroend
!insertmacro TakeAway ""
!insertmacro TakeAway "un."

; Put 1 into $R0 when the program in folder $0 is open, else 0. Windows lets nobody write to a program that is open.
!macro IsOpen un
Function ${un}IsOpen
  StrCpy $R0 0
  IfFileExists "$0\pythonw.exe" 0 done
  ClearErrors
  FileOpen $1 "$0\pythonw.exe" a
  IfErrors 0 +3
    StrCpy $R0 1
    Goto done
  FileClose $1
  done:
FunctionEnd
!macroend
!insertmacro IsOpen ""
!insertmacro IsOpen "un."

; Have Windows write every file of a release to the disk now. It may wait with that for a minute, and a plug that is
; pulled in that minute would leave a release that people open, and that is not whole.
Function WriteOut
  Exch $0  ; the folder
  Push $1
  Push $2
  Push $3
  ClearErrors
  FileOpen $1 "$0\manifest.txt" r
  IfErrors done
  next:
    ClearErrors
    FileRead $1 $Line
    IfErrors all
    StrCpy $2 $Line 2
    StrCmp $2 "F " 0 next
    StrCpy $3 $Line "" 2
    StrCpy $3 $3 -2
    FileOpen $2 "$0\$3" a
    IfErrors next
    System::Call 'kernel32::FlushFileBuffers(p r2)'
    FileClose $2
    Goto next
  all:
  FileClose $1
  FileOpen $1 "$0\manifest.txt" a
  IfErrors done
  System::Call 'kernel32::FlushFileBuffers(p r1)'
  FileClose $1
  done:
  Pop $3
  Pop $2
  Pop $1
  Pop $0
FunctionEnd

Function OpenIt
  SetOutPath "$Fresh"
  Exec '"$Fresh\pythonw.exe" -X utf8 -m coprod_desktop'
FunctionEnd

Function OnDesktop
  SetOutPath "$Fresh"
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$Fresh\pythonw.exe" "-X utf8 -m coprod_desktop" "$Fresh\club.ico"
FunctionEnd

Function .onInit
  SetShellVarContext current
  ${IfNot} ${AtLeastWin10}
    !insertmacro Stop "${NAME} needs Windows 10 or Windows 11. Nothing was changed."
  ${EndIf}
FunctionEnd

Section "Program"
  SetShellVarContext current
  SetRegView 64
  ReadRegStr $Last HKCU "${OURS}" "Release"

  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/BACK" $2
  IfErrors forward
    ReadRegStr $0 HKCU "${OURS}" "Earlier"
    StrCmp $0 "" +2
      IfFileExists "$INSTDIR\$0\pythonw.exe" backward
    !insertmacro Stop "No earlier ${NAME} is kept on this computer. Nothing was changed."
  backward:
    StrCpy $Back "1"
    StrCpy $Fresh "$INSTDIR\$0"
    Goto whole
  forward:

  ; A folder that nothing leads to. What is in it was left by a setup that was cut short.
  StrCpy $Fresh "$INSTDIR\${RELEASE}"
  StrCmp $Last "${RELEASE}" 0 +2
    StrCpy $Fresh "$INSTDIR\${RELEASE}-b"
  DeleteRegValue HKCU "${OURS}" "Earlier"
  ; The folder has a list from the first moment, so that what is cut short can be taken away.
  Push $Fresh
  Call TakeAway

  ClearErrors
  !include "${FILES}"
  IfErrors 0 whole
    Push $Fresh
    Call TakeAway
    !insertmacro Stop "There may be too little room on this computer. The program that was here still works."
  whole:
  Push $Fresh
  Call WriteOut

  ; Windows is told first, so that a setup that is cut short here never takes away what the Start menu leads to.
  ${GetFileName} "$Fresh" $0
  WriteRegStr HKCU "${OURS}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${OURS}" "Release" "$0"
  WriteRegStr HKCU "${OURS}" "Earlier" "$Last"
  System::Call 'advapi32::RegFlushKey(p -2147483647)'  ; HKCU
  ; From here on the new release is the one that people open.
  SetOutPath "$Fresh"
  ClearErrors
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$Fresh\pythonw.exe" "-X utf8 -m coprod_desktop" "$Fresh\club.ico"
  IfErrors 0 shown
    WriteRegStr HKCU "${OURS}" "Release" "$Last"
    WriteRegStr HKCU "${OURS}" "Earlier" ""
    !insertmacro Stop "The Start menu could not be changed. The program that was here still works."
  shown:
  IfFileExists "$DESKTOP\${NAME}.lnk" 0 +2
    Call OnDesktop
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/DESKTOP" $2
  IfErrors +2
    Call OnDesktop

  ; What Windows lists under Apps.
  WriteUninstaller "$INSTDIR\${REMOVER}"
  WriteRegStr HKCU "${LISTED}" "DisplayName" "${NAME}"
  StrCpy $2 "${RELEASE}"
  StrCmp $Back "1" 0 +2
    StrCpy $2 "$0"
  WriteRegStr HKCU "${LISTED}" "DisplayVersion" "$2"
  WriteRegStr HKCU "${LISTED}" "DisplayIcon" "$Fresh\club.ico"
  WriteRegStr HKCU "${LISTED}" "Publisher" "The founders of ${NAME}"
  WriteRegStr HKCU "${LISTED}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${LISTED}" "UninstallString" '"$INSTDIR\${REMOVER}"'
  WriteRegStr HKCU "${LISTED}" "QuietUninstallString" '"$INSTDIR\${REMOVER}" /S'
  WriteRegDWORD HKCU "${LISTED}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${LISTED}" "NoModify" 1
  WriteRegDWORD HKCU "${LISTED}" "NoRepair" 1
  ; A double click on a copy of a book opens the program with it.
  WriteRegStr HKCU "Software\Classes\.clubcopy" "" "${COPIES}"
  WriteRegStr HKCU "Software\Classes\${COPIES}" "" "Copy of a club's book"
  WriteRegStr HKCU "Software\Classes\${COPIES}\DefaultIcon" "" "$Fresh\copy.ico"
  WriteRegStr HKCU "Software\Classes\${COPIES}\shell\open\command" "" '"$Fresh\pythonw.exe" -X utf8 -m coprod_desktop "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  ; Every other release goes but the one from before, which may be open still, and is there to go back to.
  SetOutPath "$INSTDIR"
  FindFirst $3 $4 "$INSTDIR\*"
  look:
    StrCmp $4 "" looked
    StrCmp "$INSTDIR\$4" "$Fresh" another
    StrCmp $4 $Last another
    IfFileExists "$INSTDIR\$4\manifest.txt" 0 another
    StrCpy $0 "$INSTDIR\$4"
    Call IsOpen
    StrCmp $R0 1 another
    Push "$INSTDIR\$4"
    Call TakeAway
  another:
    FindNext $3 $4
    Goto look
  looked:
  FindClose $3
SectionEnd

Section "Uninstall"
  SetShellVarContext current
  SetRegView 64
  ; First look whether it is open, so that nothing is taken away by halves.
  FindFirst $3 $4 "$INSTDIR\*"
  ask:
    StrCmp $4 "" asked
    StrCpy $0 "$INSTDIR\$4"
    Call un.IsOpen
    StrCmp $R0 1 0 closed
      !insertmacro Stop "${NAME} is open. Close it, then start this again. Nothing was changed."
    closed:
    FindNext $3 $4
    Goto ask
  asked:
  FindClose $3

  FindFirst $3 $4 "$INSTDIR\*"
  look:
    StrCmp $4 "" looked
    IfFileExists "$INSTDIR\$4\manifest.txt" 0 another
    Push "$INSTDIR\$4"
    Call un.TakeAway
  another:
    FindNext $3 $4
    Goto look
  looked:
  FindClose $3
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  ReadRegStr $0 HKCU "Software\Classes\.clubcopy" ""
  StrCmp $0 "${COPIES}" 0 +2
    DeleteRegKey HKCU "Software\Classes\.clubcopy"
  DeleteRegKey HKCU "Software\Classes\${COPIES}"
  DeleteRegKey HKCU "${LISTED}"
  DeleteRegKey HKCU "${OURS}"
  Delete "$INSTDIR\${REMOVER}"
  RMDir "$INSTDIR"
SectionEnd
