# Completion of sspr for fish: the program itself says what fits.
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
