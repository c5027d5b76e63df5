# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_sspr_global_optspecs
    string join \n sandbox profile= o/output= lang= color= no-input v/verbose h/help V/version
end

function __fish_sspr_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_sspr_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_sspr_using_subcommand
    set -l cmd (__fish_sspr_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c sspr -n "__fish_sspr_needs_command" -l profile -d 'Profile to use, one a tenant [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_needs_command" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_needs_command" -l lang -d 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_needs_command" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_needs_command" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_needs_command" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_needs_command" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_needs_command" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "login" -d 'Sign in'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "whoami" -d 'Show who is signed in'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "profile" -d 'Keep one profile a tenant'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "enable" -d 'Switch self-service password reset on'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "status" -d 'List who is registered'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "register" -d 'Walk a person through registering phone and e-mail'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "sandbox" -d 'Keep the embedded directory'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c sspr -n "__fish_sspr_using_subcommand login" -l profile -d 'Profile to use, one a tenant [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand login" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand login" -l lang -d 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand login" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand login" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand login" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand login" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand login" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -l profile -d 'Profile to use, one a tenant [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -l lang -d 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand profile" -l profile -d 'Profile to use, one a tenant [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand profile" -l lang -d 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand profile" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand profile" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand profile" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand profile" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand profile" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l profile -d 'Profile to use, one a tenant [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand enable" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l lang -d 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand enable" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand enable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand enable" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand status" -l profile -d 'Profile to use, one a tenant [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand status" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand status" -l lang -d 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand status" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand status" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand status" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand status" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand status" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand register" -l profile -d 'Profile to use, one a tenant [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand register" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand register" -l lang -d 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand register" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand register" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand register" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand register" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand register" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand register" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox" -l profile -d 'Profile to use, one a tenant [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand sandbox" -l lang -d 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand sandbox" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login whoami profile enable status register sandbox help" -f -a "login" -d 'Sign in'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login whoami profile enable status register sandbox help" -f -a "whoami" -d 'Show who is signed in'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login whoami profile enable status register sandbox help" -f -a "profile" -d 'Keep one profile a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login whoami profile enable status register sandbox help" -f -a "enable" -d 'Switch self-service password reset on'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login whoami profile enable status register sandbox help" -f -a "status" -d 'List who is registered'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login whoami profile enable status register sandbox help" -f -a "register" -d 'Walk a person through registering phone and e-mail'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login whoami profile enable status register sandbox help" -f -a "sandbox" -d 'Keep the embedded directory'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login whoami profile enable status register sandbox help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
