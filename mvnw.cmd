@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Uses a Maven on the PATH that is 3.9 or newer, else downloads the pinned one from the Apache archive (the stock wrapper would name a package store).
setlocal enabledelayedexpansion

set "PINNED=3.9.11"
set "SHA512=03e2d65d4483a3396980629f260e25cac0d8b6f7f2791e4dc20bc83f9514db8d0f05b0479e699a5f34679250c49c8e52e961262ded468a20de0be254d8207076"
set "ARCHIVE=https://archive.apache.org/dist/maven/maven-3"

where mvn >nul 2>&1
if errorlevel 1 goto pinned
for /f "tokens=3" %%v in ('mvn --version 2^>nul ^| findstr /b /c:"Apache Maven "') do (
  for /f "tokens=1-2 delims=.-" %%a in ("%%v") do (
    if %%a GTR 3 goto path
    if %%a EQU 3 if %%b GEQ 9 goto path
  )
)
goto pinned

:path
endlocal
call mvn %*
exit /b %ERRORLEVEL%

:pinned
if "%MAVEN_USER_HOME%"=="" set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "PARENT=%MAVEN_USER_HOME%\wrapper\openness-graph"
set "MVN_HOME=%PARENT%\apache-maven-%PINNED%"
if exist "%MVN_HOME%\bin\mvn.cmd" goto run
set "URL=%ARCHIVE%/%PINNED%/binaries/apache-maven-%PINNED%-bin.zip"
echo mvnw: no Maven 3.9 or newer on the PATH, downloading %URL% 1>&2
powershell -NoProfile -Command "$ErrorActionPreference='Stop'; New-Item -ItemType Directory -Force '%PARENT%' | Out-Null; $zip='%PARENT%\maven.zip'; Invoke-WebRequest -UseBasicParsing '%URL%' -OutFile $zip; $actual=(Get-FileHash $zip -Algorithm SHA512).Hash.ToLower(); if ($actual -ne '%SHA512%') { Remove-Item $zip; throw ('mvnw: not the file that was expected, SHA-512 is ' + $actual) }; Expand-Archive -Force $zip '%PARENT%'; Remove-Item $zip"
if errorlevel 1 exit /b 1

:run
set "MVN=%MVN_HOME%\bin\mvn.cmd"
endlocal & call "%MVN%" %*
exit /b %ERRORLEVEL%
