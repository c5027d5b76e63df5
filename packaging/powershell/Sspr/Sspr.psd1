@{
    RootModule           = 'Sspr.psm1'
    ModuleVersion        = '@VERSION@'
    GUID                 = '5f0b1c1e-8a43-4c0e-9d53-5f1d1c6a7c0b'
    Author               = 'The sspr authors'
    Copyright            = 'MIT OR Apache-2.0'
    Description          = 'Self-service password reset (SSPR) for Microsoft Entra'
    PowerShellVersion    = '5.1'
    FunctionsToExport    = @()
    CmdletsToExport      = @()
    VariablesToExport    = @()
    AliasesToExport      = @('sspr')
    FileList             = @('Sspr.psd1', 'Sspr.psm1', 'bin/sspr.exe', 'completions/_sspr.ps1')
    PrivateData          = @{
        PSData = @{
            Tags       = @('Entra', 'SSPR', 'Graph', 'Password')
            ProjectUri = 'https://github.com/OWNER/sspr'
            LicenseUri = 'https://github.com/OWNER/sspr/blob/main/LICENSE-MIT'
        }
    }
}
