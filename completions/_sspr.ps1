# Completion of sspr for PowerShell: the program itself says what fits.
Register-ArgumentCompleter -Native -CommandName @('sspr', 'sspr.exe') -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $current = "$wordToComplete".Trim("'", '"')
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object {
            $_.Extent.EndOffset -lt $cursorPosition -or ($wordToComplete -eq '' -and $_.Extent.EndOffset -le $cursorPosition)
        } | ForEach-Object {
            if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
        })
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
        $lines = & sspr __complete powershell "=$current" $words 2>$null
    } finally {
        [Console]::OutputEncoding = $encoding
    }
    foreach ($line in $lines) {
        $value, $help = $line -split "`t", 2
        # With nothing to offer PowerShell completes files by itself.
        if ($value -like ':*') { continue }
        if (-not $help) { $help = $value }
        $typed = $value
        if ($value -match "[\s'`"@,;()&|<>{}#``$]") { $typed = "'" + $value.Replace("'", "''") + "'" }
        [System.Management.Automation.CompletionResult]::new($typed, $value, 'ParameterValue', $help)
    }
}
