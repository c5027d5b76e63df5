//! The scripts of the shells: each asks the program, and offers what it answers.

use clap::ValueEnum;

/// A shell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    /// Bash, 4.4 and later
    Bash,
    /// Elvish
    Elvish,
    /// Fish
    Fish,
    /// PowerShell, 5.1 and later
    Powershell,
    /// Zsh
    Zsh,
}

impl Shell {
    /// Every shell.
    pub const ALL: [Self; 5] = [
        Self::Bash,
        Self::Elvish,
        Self::Fish,
        Self::Powershell,
        Self::Zsh,
    ];

    /// The name a shell, or a package, looks for its script under.
    pub fn file_name(self) -> &'static str {
        match self {
            Self::Bash => "sspr.bash",
            Self::Elvish => "sspr.elv",
            Self::Fish => "sspr.fish",
            Self::Powershell => "_sspr.ps1",
            Self::Zsh => "_sspr",
        }
    }
}

/// The script.
pub fn script(shell: Shell) -> &'static str {
    match shell {
        Shell::Bash => BASH,
        Shell::Elvish => ELVISH,
        Shell::Fish => FISH,
        Shell::Powershell => POWERSHELL,
        Shell::Zsh => ZSH,
    }
}

const BASH: &str = r#"# Completion of sspr for bash: the program itself says what fits.
_sspr() {
    local current=${COMP_WORDS[COMP_CWORD]} value help
    COMPREPLY=()
    while IFS=$'\t' read -r value help; do
        case $value in
            :files)
                compopt -o filenames 2>/dev/null
                while IFS= read -r value; do COMPREPLY+=("$value"); done < <(compgen -f -- "$current")
                ;;
            :folders)
                compopt -o filenames 2>/dev/null
                while IFS= read -r value; do COMPREPLY+=("$value"); done < <(compgen -d -- "$current")
                ;;
            *)
                case $value in *= | */ | *:) compopt -o nospace 2>/dev/null ;; esac
                case $current in
                    \"* | \'*) ;;
                    *) case $value in *[!A-Za-z0-9_.,:=@/+%-]*) printf -v value '%q' "$value" ;; esac ;;
                esac
                COMPREPLY+=("$value")
                ;;
        esac
    done < <(sspr __complete bash "${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null)
}
complete -o nosort -F _sspr sspr
"#;

const ZSH: &str = r#"#compdef sspr
# Completion of sspr for zsh: the program itself says what fits.
_sspr() {
    local line value help
    local -i wide=0
    local -a lines values shown open opened
    lines=("${(@f)$(sspr __complete zsh "=${(Q)PREFIX}" "${(@Q)words[2,CURRENT-1]}" 2>/dev/null)}")
    for line in $lines; do
        value=${line%%$'\t'*}
        (( $#value > wide )) && wide=$#value
    done
    for line in $lines; do
        value=${line%%$'\t'*}
        help=${line#*$'\t'}
        case $value in
            :files) _files; continue ;;
            :folders) _files -/; continue ;;
        esac
        [[ -n $help ]] && help="${(r:$wide:)value}  $help" || help=$value
        help=${help[1,COLUMNS-1]}
        case $value in
            *= | */ | *:) open+=("$value"); opened+=("$help") ;;
            *) values+=("$value"); shown+=("$help") ;;
        esac
    done
    (( $#values )) && compadd -l -V sspr -d shown -a values
    (( $#open )) && compadd -l -V sspr-open -S '' -d opened -a open
    return 0
}
if [[ $funcstack[1] = _sspr ]]; then
    _sspr "$@"
else
    compdef _sspr sspr
fi
"#;

const FISH: &str = r#"# Completion of sspr for fish: the program itself says what fits.
function __sspr_complete
    set -l current (commandline -ct)
    set -l words (commandline -opc)
    set -e words[1]
    for line in (sspr __complete fish "=$current" $words 2>/dev/null)
        switch $line
            case ':files*'
                __fish_complete_path "$current"
            case ':folders*'
                __fish_complete_directories "$current" ''
            case '*'
                echo $line
        end
    end
end
complete -c sspr -f -k -a '(__sspr_complete)'
"#;

const POWERSHELL: &str = r#"# Completion of sspr for PowerShell: the program itself says what fits.
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
"#;

const ELVISH: &str = r#"# Completion of sspr for Elvish: the program itself says what fits.
use str
set edit:completion:arg-completer[sspr] = {|@words|
    var current = $words[-1]
    e:sspr __complete elvish '='$current (all $words[1..-1]) 2>/dev/null | from-lines | each {|line|
        var value help = (str:split &max=2 "\t" $line)
        if (or (eq $value ':files') (eq $value ':folders')) {
            edit:complete-filename $@words
        } elif (eq $help '') {
            put $value
        } else {
            edit:complex-candidate $value &display=$value'  '$help
        }
    }
}
"#;
