@echo off
rem Runs the installed Maven on a JDK 25 that it finds by itself.
setlocal
call "%~dp0.mvn\jdk.cmd" || exit /b 1
where mvn >nul 2>nul
if errorlevel 1 (
    echo Gallerist is built with Maven 3.8.7 or newer: install it so that mvn is on the path.>&2
    exit /b 1
)
set "MAVEN_OPTS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %MAVEN_OPTS%"
call mvn %*
exit /b %errorlevel%
