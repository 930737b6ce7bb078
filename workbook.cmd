@echo off
rem The workbook command: builds what is missing or stale, then starts Java.
setlocal
chcp 65001 >nul
set "home=%~dp0"
set "home=%home:~0,-1%"
set "runner=%home%\exercises\runner\target"
set "built=%runner%\built-by-launcher"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
    echo workbook: no Java found. Install a JDK 17 or later ^(https://adoptium.net^), or set JAVA_HOME.>&2
    exit /b 1
)

rem Stale when a source or a pom is newer than the mark of the last build.
powershell -NoProfile -Command "if (-not (Test-Path '%built%')) { exit 1 }; $mark = (Get-Item '%built%').LastWriteTimeUtc; $changed = Get-ChildItem -Recurse -Path '%home%\shared-schema\src\main', '%home%\chapters\*\src\main', '%home%\exercises\checks\src\main', '%home%\exercises\runner\src\main', '%home%\pom.xml', '%home%\shared-schema\pom.xml', '%home%\chapters\*\pom.xml', '%home%\exercises\checks\pom.xml', '%home%\exercises\runner\pom.xml' | Where-Object { $_.LastWriteTimeUtc -gt $mark } | Select-Object -First 1; if ($changed) { exit 1 }"
if not errorlevel 1 goto run

for /f "tokens=3" %%v in ('"%java%" -version 2^>^&1 ^| findstr /i version') do set "version=%%~v"
for /f "delims=. tokens=1" %%m in ("%version%") do set "major=%%m"
if %major% LSS 17 (
    echo workbook: found Java %version%, and the workbook needs a JDK 17 or later. Install one and point JAVA_HOME at it.>&2
    exit /b 1
)
echo workbook: building; the first time, Maven may have to download about 100 MB ...>&2
if not exist "%runner%" mkdir "%runner%"
type nul > "%runner%\build-began"
call "%home%\mvnw.cmd" -q -B -ntp -f "%home%\pom.xml" -pl exercises/runner -am package -DskipTests 1>&2
if errorlevel 1 (
    echo workbook: the build failed: Maven says why above.>&2
    exit /b 1
)
move /y "%runner%\build-began" "%built%" >nul

:run
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %WORKBOOK_JAVA_OPTIONS% "-Dworkbook.home=%home%" -Dworkbook.terminal=ask -jar "%runner%\workbook.jar" %*
exit /b %errorlevel%
