@echo off
rem Starts Gallerist from the sources: builds what is missing or out of date, then runs it.
setlocal
set "home=%~dp0"
call "%home%.mvn\jdk.cmd" || exit /b 1
set "current="
for /f %%c in ('powershell -NoProfile -Command "$built = Get-Item -ErrorAction Ignore '%home%app\target\built'; $sources = Get-Item '%home%pom.xml','%home%*\pom.xml'; $sources += Get-ChildItem -Recurse '%home%model\src\main','%home%storage\src\main','%home%app\src\main'; if ($built -and -not ($sources | Where-Object LastWriteTime -gt $built.LastWriteTime)) { 'yes' }"') do set "current=%%c"
if not defined current (
    call "%home%mvnw.cmd" -B -Dorg.slf4j.simpleLogger.defaultLogLevel=warn -f "%home%pom.xml" -pl app -am -Dmaven.test.skip=true package 1>&2 || exit /b 1
    type nul >"%home%app\target\built"
)
"%JAVA_HOME%\bin\java" -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xshare:auto --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp "%home%app\target\lib\*;%home%app\target\lib\desktop\*" gallerist.app.Main %*
exit /b %errorlevel%
