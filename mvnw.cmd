@echo off
rem Runs Maven like mvnw does: the mvn.cmd on the PATH if it is new enough, otherwise the Maven
rem pinned in .mvn\wrapper\maven-wrapper.properties. The PowerShell part below prints which one.
setlocal
set "MVNW_FILE=%~f0"
set "MVNW_MAVEN="
rem Started from PowerShell 7 this would name modules that Windows PowerShell cannot load.
set "PSModulePath="
for /f "usebackq delims=" %%m in (`powershell -NoProfile -ExecutionPolicy Bypass -Command "$s = Get-Content -Raw -LiteralPath $env:MVNW_FILE; Invoke-Expression ($s.Substring($s.LastIndexOf('#PowerShell')))"`) do set "MVNW_MAVEN=%%m"
if not defined MVNW_MAVEN exit /b 1
rem No "call": it would change carets and percent signs in the arguments.
"%MVNW_MAVEN%" %*
exit /b %ERRORLEVEL%

#PowerShell
$ProgressPreference = 'SilentlyContinue'
# Windows PowerShell turns the error output of programs into exceptions under 'Stop'.
$ErrorActionPreference = 'SilentlyContinue'
function Fail($text) {
	[Console]::Error.WriteLine("mvnw: $text")
	exit 1
}

$bin = if ($env:JAVA_HOME) { "$env:JAVA_HOME\bin\" } else { '' }
$javaVersion = 0
try { if ((& "${bin}java.exe" --version 2>$null | Out-String) -match '^\S+ (\d+)') { $javaVersion = [int]$Matches[1] } } catch { }
if ($javaVersion -lt 17 -or -not (Get-Command "${bin}javac.exe")) {
	Fail 'A JDK 17 or newer is needed: install one and put it on the PATH or set JAVA_HOME.'
}

$file = Join-Path (Split-Path $env:MVNW_FILE) '.mvn\wrapper\maven-wrapper.properties'
$properties = ConvertFrom-StringData (Get-Content -Raw -LiteralPath $file)
$url = $properties.distributionUrl
$expected = $properties.distributionSha512Sum
if (-not ($url -and $expected -and $properties.minimumMavenVersion)) { Fail "A property is missing in $file" }

$maven = @(Get-Command mvn.cmd -CommandType Application)[0].Source
if ($maven) {
	$answer = & $maven -v 2>$null | Out-String
	if ($LASTEXITCODE -eq 0 -and $answer -match 'Apache Maven (\d+(\.\d+){1,3})' -and
			[version]$Matches[1] -ge [version]$properties.minimumMavenVersion) {
		$maven
		exit 0
	}
}

$ErrorActionPreference = 'Stop'
$name = $url.Substring($url.LastIndexOf('/') + 1).Replace('-bin.tar.gz', '')
$user = if ($env:MAVEN_USER_HOME) { $env:MAVEN_USER_HOME } else { "$env:USERPROFILE\.m2" }
$dists = "$user\wrapper\dists\$name"
$target = "$dists\" + $expected.Substring(0, 16).ToLower()
if (-not (Test-Path -LiteralPath "$target\bin\mvn.cmd")) {
	$temp = "$dists\.tmp." + [guid]::NewGuid()
	try {
		[void](New-Item -ItemType Directory -Force "$temp\unpacked")
		[Console]::Error.WriteLine("mvnw: Downloading $url")
		[Net.ServicePointManager]::SecurityProtocol = 'Tls12'
		try { (New-Object Net.WebClient).DownloadFile($url, "$temp\download") }
		catch { Fail "Could not download ${url}: $($_.Exception.InnerException.Message)" }
		$actual = (Get-FileHash -Algorithm SHA512 -LiteralPath "$temp\download").Hash
		if ($actual -ne $expected) {
			Fail "Wrong SHA-512 of ${url}: expected $expected, got $actual; the file was removed."
		}
		& "$env:SystemRoot\System32\tar.exe" -xzf "$temp\download" -C "$temp\unpacked"
		# One atomic rename; it fails harmlessly if a parallel start was faster.
		try { [IO.Directory]::Move("$temp\unpacked\$name", $target) }
		catch { if (-not (Test-Path -LiteralPath "$target\bin\mvn.cmd")) { Fail "Could not unpack $url to $target" } }
	}
	catch { Fail $_.Exception.Message }
	finally { Remove-Item -Recurse -Force -LiteralPath $temp -ErrorAction SilentlyContinue }
}
"$target\bin\mvn.cmd"
