# Makes the program of this module a command, and completes its arguments.
$program = Join-Path $PSScriptRoot 'bin/sspr.exe'
Set-Alias -Name sspr -Value $program
. (Join-Path $PSScriptRoot 'completions/_sspr.ps1')
Export-ModuleMember -Alias sspr
