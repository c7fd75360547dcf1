@echo off
rem Finds a JDK 25 or newer and puts its folder in JAVA_HOME. Called by mvnw.cmd and gallerist.cmd.
if defined JAVA_HOME call :try "%JAVA_HOME%" && exit /b 0
for /f "delims=" %%j in ('where javac 2^>nul') do call :try "%%~dpj.." && exit /b 0
for /d %%j in (
    "%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*"
    "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*"
) do call :try "%%~j" && exit /b 0
echo Gallerist needs JDK 25 or newer: install one or set JAVA_HOME to its folder.>&2
exit /b 1

:try
if not exist "%~1\bin\javac.exe" exit /b 1
if not exist "%~1\release" exit /b 1
set "level=0"
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "level=%%~v"
set "level=%level:"=%"
if %level% lss 25 exit /b 1
set "JAVA_HOME=%~f1"
exit /b 0
