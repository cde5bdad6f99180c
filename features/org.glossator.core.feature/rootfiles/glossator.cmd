@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Runs Glossator. Without arguments: the workbench; with a subcommand: headless. See glossator --help.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined GLOSSATOR_JAVA set "JAVA=%GLOSSATOR_JAVA%"
for %%L in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%L"
if "%GLOSSATOR_WORKSPACE%"=="" set "GLOSSATOR_WORKSPACE=%USERPROFILE%\.glossator\workspace"
if "%~1"=="" goto workbench
if "%~1"=="--study" goto study
"%JAVA%" -XX:+UseSerialGC -Xmx2g -Dfile.encoding=UTF-8 "-Djava.util.logging.config.file=%HERE%logging.properties" --enable-native-access=ALL-UNNAMED -jar "%LAUNCHER%" -nosplash -application org.glossator.cli.application -data @none %*
exit /b %ERRORLEVEL%
:study
set "STUDY=-study "%~f2""
:workbench
"%JAVA%" -Xmx2g -Dfile.encoding=UTF-8 "-Djava.util.logging.config.file=%HERE%logging.properties" --enable-native-access=ALL-UNNAMED -jar "%LAUNCHER%" -data "%GLOSSATOR_WORKSPACE%" %STUDY%
set CODE=%ERRORLEVEL%
set STUDY=
if %CODE%==23 goto workbench
if %CODE%==24 goto workbench
exit /b %CODE%
