# Completion of sspr for bash: the program itself says what fits.
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
