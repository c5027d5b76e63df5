# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_sspr_global_optspecs
    string join \n sandbox profile= all-profiles o/output= out= jq= lang= color= wide no-pager ca-file= timeout= retries= no-input q/quiet v/verbose h/help V/version
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

complete -c sspr -n "__fish_sspr_needs_command" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_needs_command" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_needs_command" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_needs_command" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_needs_command" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_needs_command" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_needs_command" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_needs_command" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_needs_command" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_needs_command" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_needs_command" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_needs_command" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_needs_command" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_needs_command" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_needs_command" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_needs_command" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_needs_command" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "login" -d 'Sign in'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "logout" -d 'Sign out and forget the tokens'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "whoami" -d 'Show who is signed in'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "profile" -d 'Keep one profile a tenant'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "enable" -d 'Switch self-service password reset on'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "disable" -d 'Switch self-service password reset off'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "policy" -d 'Show every setting of SSPR'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "status" -d 'List who is registered'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "report" -d 'Make a page of who can reset, why others cannot, and how that moves'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "explain" -d 'Tell why people can, or cannot, reset; or what a code means'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "register" -d 'Walk a person through registering phone and e-mail'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "methods" -d 'List, add and remove what is registered for a person'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "reset" -d 'Reset a person\'s password'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "change" -d 'Change your own password'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "invite" -d 'Give a person a Temporary Access Pass and watch them register'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "import" -d 'Register many people\'s phones and addresses'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "scope" -d 'List, add and remove the members of the group that may reset'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "events" -d 'List what happened around password reset'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "ledger" -d 'Show and verify the record of every change made here'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "doctor" -d 'Say whether this machine, sign-in, role and licence are fit for the job'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "sandbox" -d 'Keep the embedded directory'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "completions" -d 'Print the completion script of a shell'
complete -c sspr -n "__fish_sspr_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c sspr -n "__fish_sspr_using_subcommand login" -l tenant -d 'Tenant to sign in to: its id or one of its domains [env: SSPR_TENANT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand login" -l client-id -d 'App registration to sign in with [env: SSPR_CLIENT_ID]' -r
complete -c sspr -n "__fish_sspr_using_subcommand login" -l cloud -d 'Cloud the tenant is in [env: SSPR_CLOUD]' -r -f -a "global\t'The public one, GCC included'
usgov\t'US Government L4: GCC High'
usgov-dod\t'US Government L5: DoD'
china\t'China, run by 21Vianet'"
complete -c sspr -n "__fish_sspr_using_subcommand login" -l authority -d 'Sign-in service in place of the cloud\'s: any OpenID provider with discovery [env: SSPR_AUTHORITY]' -r
complete -c sspr -n "__fish_sspr_using_subcommand login" -l method -d 'How to sign in; the best way is found when absent [env: SSPR_METHOD]' -r -f -a "device\t'A person enters a code on another device'
browser\t'A person signs in with the browser of this machine'
secret\t'An application with a client secret'
certificate\t'An application with a certificate and its private key'
federated\t'An application with a token of another identity provider: a pipeline, a cluster'
managed-identity\t'The identity that Azure gives to the machine'
az\t'The session of the Azure CLI on this machine'"
complete -c sspr -n "__fish_sspr_using_subcommand login" -l certificate -d 'Certificate of the application: PEM or PFX [env: AZURE_CLIENT_CERTIFICATE_PATH]' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand login" -l certificate-key -d 'Its private key, where that is in another file [env: SSPR_CLIENT_CERTIFICATE_KEY_PATH]' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand login" -l federated-token -d 'Source of a token the application trusts: github, azure-devops:CONNECTION, file:PATH, env:NAME or an address [env: SSPR_FEDERATED_TOKEN]' -r
complete -c sspr -n "__fish_sspr_using_subcommand login" -l token-store -d 'Where to keep the sign-in [env: SSPR_TOKEN_STORE]' -r -f -a "auto\t'The first of the others that works'
keyring\t'A file sealed with a key in the operating system\'s keyring'
file\t'A plain file that only its owner may read'
memory\t'This process alone'"
complete -c sspr -n "__fish_sspr_using_subcommand login" -l app-name -d 'Name of that app registration' -r
complete -c sspr -n "__fish_sspr_using_subcommand login" -l app-owner -d 'Who else may own it: object id or sign-in name; can be given more than once' -r
complete -c sspr -n "__fish_sspr_using_subcommand login" -l feature -d 'What it is for; more than one with commas' -r -f -a "status\t'See who can reset a password, and what happened when somebody did'
register\t'Register phone numbers and addresses for people, one by one or from a file'
mail\t'Send codes by mail as the signed-in account'
enable\t'Change the policy, see whom that reaches, and switch the administrators\' own reset'
scope\t'Add people to the group that may reset, and remove them from it'
methods\t'List, add and remove what is registered for a person'
reset\t'Reset a person\'s password'
change\t'Change one\'s own password'
invite\t'Give people a Temporary Access Pass and watch them register'
explain\t'See why somebody can, or cannot, reset a password'"
complete -c sspr -n "__fish_sspr_using_subcommand login" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand login" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand login" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand login" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand login" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand login" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand login" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand login" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand login" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand login" -l no-wait -d 'Print link and code and end; --continue waits for the sign-in'
complete -c sspr -n "__fish_sspr_using_subcommand login" -l continue -d 'Wait for the sign-in that --no-wait began'
complete -c sspr -n "__fish_sspr_using_subcommand login" -l register-app -d 'Make or extend an app registration of the tenant\'s own first, and sign in with that'
complete -c sspr -n "__fish_sspr_using_subcommand login" -l no-consent -d 'Leave the tenant\'s consent to another administrator'
complete -c sspr -n "__fish_sspr_using_subcommand login" -s y -l yes -d 'Do not ask: register the app, and consent to it for the tenant'
complete -c sspr -n "__fish_sspr_using_subcommand login" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand login" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand login" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand login" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand login" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand login" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand login" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand login" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand logout" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand logout" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand logout" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand logout" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand logout" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand logout" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand logout" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand logout" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand logout" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand logout" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand logout" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand logout" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand logout" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand logout" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand logout" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand logout" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand logout" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand logout" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand whoami" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -f -a "list" -d 'List the profiles'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -f -a "show" -d 'Show the settings of a profile and where each comes from'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -f -a "use" -d 'Make a profile the one in use'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -f -a "set" -d 'Set values of a profile; an empty value removes the key'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -f -a "remove" -d 'Remove a profile and its sign-in'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and not __fish_seen_subcommand_from list show use set remove help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from list" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from list" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from list" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from list" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from list" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from list" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from list" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from list" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from list" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from list" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from show" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from show" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from show" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from show" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from show" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from show" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from show" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from show" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from show" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from show" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from show" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from use" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from use" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from use" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from use" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from use" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from use" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from use" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from use" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from use" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from use" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from use" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from use" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from use" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from use" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from use" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from use" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from use" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from set" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from set" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from set" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from set" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from set" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from set" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from set" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from set" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from set" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from set" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from set" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from set" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from set" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from set" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from remove" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from remove" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from remove" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from remove" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from remove" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from remove" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from remove" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from remove" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from remove" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from remove" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from remove" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from remove" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from remove" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from remove" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the profiles'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show the settings of a profile and where each comes from'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from help" -f -a "use" -d 'Make a profile the one in use'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from help" -f -a "set" -d 'Set values of a profile; an empty value removes the key'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove a profile and its sign-in'
complete -c sspr -n "__fish_sspr_using_subcommand profile; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l scope -d 'Who may reset: all users, or the members of one group' -r -f -a "all\t'Every user'
group\t'The members of one group'"
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l group -d 'The group, by object id, exact name or mail address' -r
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l admins -d 'Allow or forbid administrators to reset their own password' -r -f -a "on\t'Allowed'
off\t'Not allowed'"
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l reason -d 'Say why; kept with the change' -r
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l policy-api -d 'Where the portal\'s settings are written: its own API, or guided steps' -r -f -a "portal\t'The admin portal\'s own, undocumented API'
guided\t'Steps and a deep link for a person, then watching until the change shows'"
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l watch-for -d 'With guided steps: how long to wait (30m, 1h); at a terminal 1h by default' -r
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand enable" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l dry-run -d 'Show what would change and write nothing'
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l list -d 'With --dry-run: list the people who gain or lose the ability to reset instead'
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l check -d 'Write nothing and exit 3 when something would change'
complete -c sspr -n "__fish_sspr_using_subcommand enable" -s y -l yes -d 'Change without asking'
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l no-wait -d 'With guided steps: do not wait until the change shows'
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand enable" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand enable" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand enable" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand enable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand enable" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand disable" -l admins -d 'Allow or forbid administrators to reset their own password' -r -f -a "on\t'Allowed'
off\t'Not allowed'"
complete -c sspr -n "__fish_sspr_using_subcommand disable" -l reason -d 'Say why; kept with the change' -r
complete -c sspr -n "__fish_sspr_using_subcommand disable" -l policy-api -d 'Where the portal\'s settings are written: its own API, or guided steps' -r -f -a "portal\t'The admin portal\'s own, undocumented API'
guided\t'Steps and a deep link for a person, then watching until the change shows'"
complete -c sspr -n "__fish_sspr_using_subcommand disable" -l watch-for -d 'With guided steps: how long to wait (30m, 1h); at a terminal 1h by default' -r
complete -c sspr -n "__fish_sspr_using_subcommand disable" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand disable" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand disable" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand disable" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand disable" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand disable" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand disable" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand disable" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand disable" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand disable" -l dry-run -d 'Show what would change and write nothing'
complete -c sspr -n "__fish_sspr_using_subcommand disable" -l list -d 'With --dry-run: list the people who gain or lose the ability to reset instead'
complete -c sspr -n "__fish_sspr_using_subcommand disable" -l check -d 'Write nothing and exit 3 when something would change'
complete -c sspr -n "__fish_sspr_using_subcommand disable" -s y -l yes -d 'Change without asking'
complete -c sspr -n "__fish_sspr_using_subcommand disable" -l no-wait -d 'With guided steps: do not wait until the change shows'
complete -c sspr -n "__fish_sspr_using_subcommand disable" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand disable" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand disable" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand disable" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand disable" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand disable" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand disable" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand disable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand disable" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -f -a "show" -d 'Show every setting, and what is to be said against it'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -f -a "deadlines" -d 'Show what Microsoft ends or changes, when, and for whom'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -f -a "set" -d 'Change settings'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -f -a "export" -d 'Write the settings as a file that can be applied'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -f -a "plan" -d 'Show what a file would change'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -f -a "schema" -d 'Write the JSON Schema of a file of settings, or of a plan'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -f -a "apply" -d 'Make the settings of a file, or of a plan, so'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -f -a "history" -d 'List the changes that were made from here'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -f -a "restore" -d 'Go back to what was before a change'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and not __fish_seen_subcommand_from show deadlines set export plan schema apply history restore help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -l fail-on -d 'Exit 3 when something of this weight, or more, is to be said' -r -f -a "warning\t'Against a recommendation, or about to break'
error\t'Cannot work'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -l control -d 'List the controls of a benchmark instead, each with pass or fail; with --fail-on: exit 3 when one fails' -r -f -a "cis\t'CIS Microsoft 365 Foundations Benchmark v7.0.0, 5.2.4'
zta\t'Microsoft\'s Zero Trust Assessment'
eidsca\t'Entra ID Security Config Analyzer'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -l as-of -d 'Judge as of this day (default: today)' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -l policy-api -d 'Where the scope is kept: the portal\'s own API, or nowhere that can be read' -r -f -a "portal\t'The admin portal\'s own, undocumented API'
guided\t'Steps and a deep link for a person, then watching until the change shows'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -l impact -d 'Count the people whom fixed dates leave without enough methods'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -l list -d 'With --impact: list these people instead'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from deadlines" -l as-of -d 'As of this day (default: today)' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from deadlines" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from deadlines" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from deadlines" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from deadlines" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from deadlines" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from deadlines" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from deadlines" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from deadlines" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from deadlines" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from deadlines" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from deadlines" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from deadlines" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from deadlines" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from deadlines" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from deadlines" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from deadlines" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from deadlines" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from deadlines" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -l reason -d 'Say why; kept with the change' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -l policy-api -d 'Where the portal\'s settings are written: its own API, or guided steps' -r -f -a "portal\t'The admin portal\'s own, undocumented API'
guided\t'Steps and a deep link for a person, then watching until the change shows'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -l watch-for -d 'With guided steps: how long to wait (30m, 1h); at a terminal 1h by default' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -l dry-run -d 'Show what would change and write nothing'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -l list -d 'With --dry-run: list the people who gain or lose the ability to reset instead'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -l check -d 'Write nothing and exit 3 when something would change'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -s y -l yes -d 'Change without asking'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -l no-wait -d 'With guided steps: do not wait until the change shows'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from set" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from export" -l policy-api -d 'Where the scope is kept: the portal\'s own API, or nowhere that can be read' -r -f -a "portal\t'The admin portal\'s own, undocumented API'
guided\t'Steps and a deep link for a person, then watching until the change shows'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from export" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from export" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from export" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from export" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from export" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from export" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from export" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from export" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from export" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from export" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from export" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from export" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from export" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from export" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from plan" -s f -l file -d 'The settings that are wanted, in TOML or JSON' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from plan" -l out -d 'Keep the plan in this file' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from plan" -l fail-on -d 'Exit 3 when something of this weight, or more, is to be said of what would be' -r -f -a "warning\t'Against a recommendation, or about to break'
error\t'Cannot work'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from plan" -l policy-api -d 'Where the scope is kept: the portal\'s own API, or nowhere that can be read' -r -f -a "portal\t'The admin portal\'s own, undocumented API'
guided\t'Steps and a deep link for a person, then watching until the change shows'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from plan" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from plan" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from plan" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from plan" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from plan" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from plan" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from plan" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from plan" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from plan" -l markdown -d 'Show it in Markdown'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from plan" -l list -d 'List the people who gain or lose the ability to reset instead; the plan is told on stderr'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from plan" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from plan" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from plan" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from plan" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from plan" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from plan" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from plan" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from plan" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from plan" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from schema" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from schema" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from schema" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from schema" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from schema" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from schema" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from schema" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from schema" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from schema" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from schema" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from schema" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from schema" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from schema" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from schema" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from schema" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from schema" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from schema" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from schema" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -s f -l file -d 'The settings that are wanted, in TOML or JSON' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -l reason -d 'Say why; kept with the change' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -l policy-api -d 'Where the portal\'s settings are written: its own API, or guided steps' -r -f -a "portal\t'The admin portal\'s own, undocumented API'
guided\t'Steps and a deep link for a person, then watching until the change shows'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -l watch-for -d 'With guided steps: how long to wait (30m, 1h); at a terminal 1h by default' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -l dry-run -d 'Show what would change and write nothing'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -l list -d 'With --dry-run: list the people who gain or lose the ability to reset instead'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -l check -d 'Write nothing and exit 3 when something would change'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -s y -l yes -d 'Change without asking'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -l no-wait -d 'With guided steps: do not wait until the change shows'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from apply" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from history" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from history" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from history" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from history" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from history" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from history" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from history" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from history" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from history" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from history" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from history" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from history" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from history" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from history" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from history" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from history" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from history" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from history" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -l reason -d 'Say why; kept with the change' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -l policy-api -d 'Where the portal\'s settings are written: its own API, or guided steps' -r -f -a "portal\t'The admin portal\'s own, undocumented API'
guided\t'Steps and a deep link for a person, then watching until the change shows'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -l watch-for -d 'With guided steps: how long to wait (30m, 1h); at a terminal 1h by default' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -l dry-run -d 'Show what would change and write nothing'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -l list -d 'With --dry-run: list the people who gain or lose the ability to reset instead'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -l check -d 'Write nothing and exit 3 when something would change'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -s y -l yes -d 'Change without asking'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -l no-wait -d 'With guided steps: do not wait until the change shows'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from restore" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show every setting, and what is to be said against it'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "deadlines" -d 'Show what Microsoft ends or changes, when, and for whom'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "set" -d 'Change settings'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write the settings as a file that can be applied'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "plan" -d 'Show what a file would change'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "schema" -d 'Write the JSON Schema of a file of settings, or of a plan'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "apply" -d 'Make the settings of a file, or of a plan, so'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "history" -d 'List the changes that were made from here'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "restore" -d 'Go back to what was before a change'
complete -c sspr -n "__fish_sspr_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l by -d 'Count group by group' -r -f -a "department\t'The department the directory says'
licence\t'The licences; a user with several counts in each'
country\t'The country the directory says'
admin\t'Holds an administrator role or not'
method\t'The registered methods; a user with several counts in each'
userType\t'Member or guest'"
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l fail-under -d 'Exit 3 when fewer than this many per cent of the users in scope can reset' -r
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l watch -d 'Look again every so often (default: 60s), until Ctrl-C' -r
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l method -d 'Has registered this method: email, mobilePhone, … (repeat: all of them)' -r
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l group -d 'Is in this group, directly or through another' -r
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l department -d 'Is in this department' -r
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l attribute -d 'Has this value of a property of the directory: city, companyName, employeeType, … (repeat: all of them)' -r
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l filter -d 'Raw OData filter of the registration report' -r
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l columns -d 'Only these columns, in this order; names as in CSV and JSON, or heads of the table' -r
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l sort -d 'Sort by a column, downwards with `:desc`; unknown values come last' -r
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l limit -d 'No more than this many rows' -r
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l summary -d 'Print counts and shares instead of rows'
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l all -d 'Add the users whom the report leaves out: disabled, new'
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l live -d 'Read each user\'s methods as they are now, and mark where the report is behind'
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l registered -d 'Registered: has enough methods'
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l not-registered -d 'Not registered'
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l enabled -d 'Enabled: in the scope of the policy'
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l not-enabled -d 'Not in the scope of the policy'
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l capable -d 'Capable: enabled and registered'
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l not-capable -d 'Not capable'
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l admins -d 'Holds an administrator role'
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l only-phone -d 'Has nothing but a phone for a reset, for multi-factor authentication, or for both'
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l guest -d 'Guests'
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l member -d 'Members, not guests'
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand status; and not __fish_seen_subcommand_from diff" -a "diff" -d 'Compare two saved outputs: who registered, who lost a method, who came and left'
complete -c sspr -n "__fish_sspr_using_subcommand status; and __fish_seen_subcommand_from diff" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand status; and __fish_seen_subcommand_from diff" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand status; and __fish_seen_subcommand_from diff" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand status; and __fish_seen_subcommand_from diff" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand status; and __fish_seen_subcommand_from diff" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand status; and __fish_seen_subcommand_from diff" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand status; and __fish_seen_subcommand_from diff" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand status; and __fish_seen_subcommand_from diff" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand status; and __fish_seen_subcommand_from diff" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand status; and __fish_seen_subcommand_from diff" -l exit-code -d 'Exit 3 when anything differs'
complete -c sspr -n "__fish_sspr_using_subcommand status; and __fish_seen_subcommand_from diff" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand status; and __fish_seen_subcommand_from diff" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand status; and __fish_seen_subcommand_from diff" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand status; and __fish_seen_subcommand_from diff" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand status; and __fish_seen_subcommand_from diff" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand status; and __fish_seen_subcommand_from diff" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand status; and __fish_seen_subcommand_from diff" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand status; and __fish_seen_subcommand_from diff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand status; and __fish_seen_subcommand_from diff" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand report" -l out -d 'Write the page into this file; its end says the form: .html, .md (default: Markdown on stdout)' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand report" -l format -d 'Form of the page' -r -f -a "html\t'One HTML file that needs nothing else'
markdown\t'Markdown, for chats and pull requests'"
complete -c sspr -n "__fish_sspr_using_subcommand report" -l goal -d 'Per cent of the users in scope who are to be able to reset' -r
complete -c sspr -n "__fish_sspr_using_subcommand report" -l history -d 'Keep the figures of reports in this folder (default: with the other data of this program)' -r -f -a "(__fish_complete_directories)"
complete -c sspr -n "__fish_sspr_using_subcommand report" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand report" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand report" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand report" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand report" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand report" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand report" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand report" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand report" -l anonymous -d 'Leave out the names of tenants, departments and countries'
complete -c sspr -n "__fish_sspr_using_subcommand report" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand report" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand report" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand report" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand report" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand report" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand report" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand report" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand report" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand explain" -l group -d 'Ask about the members of this group, those of groups inside it too' -r
complete -c sspr -n "__fish_sspr_using_subcommand explain" -l cause -d 'List only the people of this cause' -r -f -a "administratorsOff\t''
cloudLicenceOnly\t''
disabled\t''
disabledOnPremises\t''
federatedOnly\t''
homeUnclear\t''
lockedOut\t''
mayBecomeAdministrator\t''
methodsEnd\t''
methodsUnclear\t''
microsoftAccount\t''
noGroup\t''
noMethod\t''
noReport\t''
nobody\t''
notAtHand\t''
notInGroup\t''
notPermitted\t''
onPremisesAway\t''
onPremisesRefused\t''
otherProvider\t''
otherTenant\t''
reportedOutOfScope\t''
someRole\t''
tooFewMethods\t''
unlicensed\t''
unreachable\t''
unsaid\t''
writebackOff\t''
writebackUnclear\t''"
complete -c sspr -n "__fish_sspr_using_subcommand explain" -l as-of -d 'Judge as of this day, or this moment in UTC (default: now)' -r
complete -c sspr -n "__fish_sspr_using_subcommand explain" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand explain" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand explain" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand explain" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand explain" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand explain" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand explain" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand explain" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand explain" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand explain" -l registration -d 'Explain why the person is asked at sign-in to register, or is not'
complete -c sspr -n "__fish_sspr_using_subcommand explain" -l all -d 'Ask about everybody'
complete -c sspr -n "__fish_sspr_using_subcommand explain" -l all-checks -d 'Show every check, also those that are passed'
complete -c sspr -n "__fish_sspr_using_subcommand explain" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand explain" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand explain" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand explain" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand explain" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand explain" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand explain" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand explain" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand register" -l phone -d 'Register this phone: `+CC number`, an extension after `x`' -r
complete -c sspr -n "__fish_sspr_using_subcommand register" -l email -d 'Register this address' -r
complete -c sspr -n "__fish_sspr_using_subcommand register" -l country -d 'Country of a number without `+`, two letters' -r
complete -c sspr -n "__fish_sspr_using_subcommand register" -l phone-type -d 'Which of the person\'s phones it is' -r -f -a "mobile\t'Texts and calls; the one that counts for a reset'
alternate-mobile\t'Calls; there must be a mobile first'
office\t'Calls'"
complete -c sspr -n "__fish_sspr_using_subcommand register" -l reason -d 'Say why; kept in the ledger' -r
complete -c sspr -n "__fish_sspr_using_subcommand register" -l verified-by -d 'Note how the person\'s identity was checked' -r
complete -c sspr -n "__fish_sspr_using_subcommand register" -l watch-for -d 'How long to wait for the person (30m, 1h)' -r
complete -c sspr -n "__fish_sspr_using_subcommand register" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand register" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand register" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand register" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand register" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand register" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand register" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand register" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand register" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand register" -l unverified -d 'Register without a code: a mistyped contact locks the person out'
complete -c sspr -n "__fish_sspr_using_subcommand register" -l replace -d 'Put the contact in the place of the one that is there'
complete -c sspr -n "__fish_sspr_using_subcommand register" -s y -l yes -d 'Write without asking once more'
complete -c sspr -n "__fish_sspr_using_subcommand register" -l show-contact -d 'Print numbers and addresses in full'
complete -c sspr -n "__fish_sspr_using_subcommand register" -l hand-over -d 'Show the page where the person adds methods alone, and wait for that'
complete -c sspr -n "__fish_sspr_using_subcommand register" -l no-wait -d 'Do not wait until the person has registered'
complete -c sspr -n "__fish_sspr_using_subcommand register" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand register" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand register" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand register" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand register" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand register" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand register" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand register" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand register" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and not __fish_seen_subcommand_from list add remove" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and not __fish_seen_subcommand_from list add remove" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand methods; and not __fish_seen_subcommand_from list add remove" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand methods; and not __fish_seen_subcommand_from list add remove" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and not __fish_seen_subcommand_from list add remove" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and not __fish_seen_subcommand_from list add remove" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand methods; and not __fish_seen_subcommand_from list add remove" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and not __fish_seen_subcommand_from list add remove" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and not __fish_seen_subcommand_from list add remove" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and not __fish_seen_subcommand_from list add remove" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and not __fish_seen_subcommand_from list add remove" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and not __fish_seen_subcommand_from list add remove" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and not __fish_seen_subcommand_from list add remove" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and not __fish_seen_subcommand_from list add remove" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and not __fish_seen_subcommand_from list add remove" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and not __fish_seen_subcommand_from list add remove" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and not __fish_seen_subcommand_from list add remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and not __fish_seen_subcommand_from list add remove" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and not __fish_seen_subcommand_from list add remove" -f -a "list" -d 'List what is registered for a person'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and not __fish_seen_subcommand_from list add remove" -f -a "add" -d 'Add a phone or an address that was verified elsewhere'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and not __fish_seen_subcommand_from list add remove" -f -a "remove" -d 'Remove what is registered'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from list" -l columns -d 'Only these columns, in this order; names as in CSV and JSON' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from list" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from list" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from list" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from list" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from list" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from list" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from list" -l show-contact -d 'Print numbers and addresses in full'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from list" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from list" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from list" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from list" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -l phone -d 'This phone: `+CC number`, an extension after `x`' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -l phone-type -d 'Which of the person\'s phones it is' -r -f -a "mobile\t'Texts and calls; the one that counts for a reset'
alternate-mobile\t'Calls; there must be a mobile first'
office\t'Calls'"
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -l country -d 'Country of a number without `+`, two letters' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -l email -d 'This address' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -l reason -d 'Say why; kept in the ledger' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -l verified-by -d 'Note how the person\'s identity was checked; kept in the ledger' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -l replace -d 'Put the contact in the place of the one that is there'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -l admin -d 'Act even on an administrator; needs a reason'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -l show-contact -d 'Print numbers and addresses in full'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -l dry-run -d 'Show what would be added and write nothing'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -s y -l yes -d 'Add without asking'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from add" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -l reason -d 'Say why; kept in the ledger' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -l verified-by -d 'Note how the person\'s identity was checked; kept in the ledger' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -l all -d 'Everything that can be removed'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -l last -d 'Also what the person resets with: afterwards they cannot'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -l admin -d 'Act even on an administrator; needs a reason'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -l show-contact -d 'Print numbers and addresses in full'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -l dry-run -d 'Show what would be removed and write nothing'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Remove without asking'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand methods; and __fish_seen_subcommand_from remove" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand reset" -l reason -d 'Say why; kept in the ledger' -r
complete -c sspr -n "__fish_sspr_using_subcommand reset" -l verified-by -d 'Note how the person\'s identity was checked; kept in the ledger' -r
complete -c sspr -n "__fish_sspr_using_subcommand reset" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand reset" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand reset" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand reset" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand reset" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand reset" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand reset" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand reset" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand reset" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand reset" -l ask-password -d 'Type the new password, twice'
complete -c sspr -n "__fish_sspr_using_subcommand reset" -l password-stdin -d 'Read the new password from the first line of stdin'
complete -c sspr -n "__fish_sspr_using_subcommand reset" -l show-password -d 'Print the new password with the result: whoever reads stdout reads it'
complete -c sspr -n "__fish_sspr_using_subcommand reset" -l clip -d 'Put the new password into the clipboard of the terminal (OSC 52), and show it nowhere'
complete -c sspr -n "__fish_sspr_using_subcommand reset" -l clear -d 'Clear the new password from the screen when you have read it'
complete -c sspr -n "__fish_sspr_using_subcommand reset" -l revoke-sessions -d 'End the person\'s sessions as well: they sign in anew everywhere'
complete -c sspr -n "__fish_sspr_using_subcommand reset" -l admin -d 'Act even on an administrator; needs a reason'
complete -c sspr -n "__fish_sspr_using_subcommand reset" -l dry-run -d 'Say what would be done and write nothing'
complete -c sspr -n "__fish_sspr_using_subcommand reset" -s y -l yes -d 'Reset without asking'
complete -c sspr -n "__fish_sspr_using_subcommand reset" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand reset" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand reset" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand reset" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand reset" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand reset" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand reset" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand reset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand reset" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand change" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand change" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand change" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand change" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand change" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand change" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand change" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand change" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand change" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand change" -l password-stdin -d 'Read the current password from the first line of stdin, the new one from the second'
complete -c sspr -n "__fish_sspr_using_subcommand change" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand change" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand change" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand change" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand change" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand change" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand change" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand change" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand change" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l lifetime -d 'How long the pass is good (1h, 90m) [default: as the policy says]' -r
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l starts-at -d 'From when the pass is good, RFC 3339 [default: at once]' -r
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l mail-to -d 'Send the pass by the profile\'s mail channel instead of showing it' -r
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l watch-for -d 'How long to wait for the person (30m, 1h)' -r
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l reason -d 'Say why; kept in the ledger' -r
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l verified-by -d 'Note how the person\'s identity was checked; kept in the ledger' -r
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand invite" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l once -d 'A pass for one sign-in [default: as the policy says]'
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l reusable -d 'A pass for any number of sign-ins'
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l replace -d 'Put the pass in the place of one that is still valid'
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l mail-to-manager -d 'Send the pass to the person\'s manager, who hands it over'
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l show-pass -d 'Put the pass into the result, or show it as well as sending it'
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l no-wait -d 'Do not wait until the person has registered'
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l admin -d 'Act even on an administrator; needs a reason'
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l dry-run -d 'Show what would be made and make nothing'
complete -c sspr -n "__fish_sspr_using_subcommand invite" -s y -l yes -d 'Make the pass without asking'
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand invite" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand invite" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand invite" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand invite" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand invite" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand import" -l group -d 'Of members of this group, directly or through another: id, name or mail' -r
complete -c sspr -n "__fish_sspr_using_subcommand import" -l department -d 'Of members in this department' -r
complete -c sspr -n "__fish_sspr_using_subcommand import" -l map -d 'Which column holds what: `mobile=Cell`; FIELD is user, mobile, alternateMobile, office or email' -r
complete -c sspr -n "__fish_sspr_using_subcommand import" -l country -d 'The country of national numbers, two letters' -r
complete -c sspr -n "__fish_sspr_using_subcommand import" -l result -d 'Where the result goes [default: beside the input, else in the data directory; the end says where]' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand import" -l undo -d 'Remove what the run with this result added' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand import" -l reason -d 'Say why; kept in the ledger' -r
complete -c sspr -n "__fish_sspr_using_subcommand import" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand import" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand import" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand import" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand import" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand import" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand import" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand import" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand import" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand import" -l from-directory -d 'Take the phones and addresses that stand in the directory, of members who have no method that counts'
complete -c sspr -n "__fish_sspr_using_subcommand import" -l replace -d 'Put the contact in the place of another one that is registered'
complete -c sspr -n "__fish_sspr_using_subcommand import" -l dry-run -d 'Show what would change and write nothing'
complete -c sspr -n "__fish_sspr_using_subcommand import" -s y -l yes -d 'Write without asking'
complete -c sspr -n "__fish_sspr_using_subcommand import" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand import" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand import" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand import" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand import" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand import" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand import" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand import" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and not __fish_seen_subcommand_from list add remove" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and not __fish_seen_subcommand_from list add remove" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand scope; and not __fish_seen_subcommand_from list add remove" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand scope; and not __fish_seen_subcommand_from list add remove" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and not __fish_seen_subcommand_from list add remove" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and not __fish_seen_subcommand_from list add remove" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand scope; and not __fish_seen_subcommand_from list add remove" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and not __fish_seen_subcommand_from list add remove" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and not __fish_seen_subcommand_from list add remove" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and not __fish_seen_subcommand_from list add remove" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and not __fish_seen_subcommand_from list add remove" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and not __fish_seen_subcommand_from list add remove" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and not __fish_seen_subcommand_from list add remove" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and not __fish_seen_subcommand_from list add remove" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and not __fish_seen_subcommand_from list add remove" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and not __fish_seen_subcommand_from list add remove" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and not __fish_seen_subcommand_from list add remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and not __fish_seen_subcommand_from list add remove" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and not __fish_seen_subcommand_from list add remove" -f -a "list" -d 'List who is in the group'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and not __fish_seen_subcommand_from list add remove" -f -a "add" -d 'Put people into the group'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and not __fish_seen_subcommand_from list add remove" -f -a "remove" -d 'Take people out of the group'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from list" -l group -d 'The group, by object id, exact name or mail address [default: the one the scope is set to]' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from list" -l columns -d 'Only these columns, in this order; names as in CSV and JSON' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from list" -l limit -d 'No more than this many rows' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from list" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from list" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from list" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from list" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from list" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from list" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from list" -l nested -d 'Also who is in groups inside the group, and through which'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from list" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from list" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from list" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from list" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from add" -l file -d 'Read the users from a file, one a line, or from a table with a column for them; `-` is stdin' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from add" -l group -d 'The group, by object id, exact name or mail address [default: the one the scope is set to]' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from add" -l reason -d 'Say why; kept in the ledger' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from add" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from add" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from add" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from add" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from add" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from add" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from add" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from add" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from add" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from add" -l dry-run -d 'Show what would change and write nothing'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from add" -s y -l yes -d 'Change without asking'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from add" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from add" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from add" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from add" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from add" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from remove" -l file -d 'Read the users from a file, one a line, or from a table with a column for them; `-` is stdin' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from remove" -l group -d 'The group, by object id, exact name or mail address [default: the one the scope is set to]' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from remove" -l reason -d 'Say why; kept in the ledger' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from remove" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from remove" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from remove" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from remove" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from remove" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from remove" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from remove" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from remove" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from remove" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from remove" -l dry-run -d 'Show what would change and write nothing'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Change without asking'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from remove" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from remove" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from remove" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from remove" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand scope; and __fish_seen_subcommand_from remove" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand events" -l user -d 'Only what happened to this user, by object id, sign-in name, mail address or name' -r
complete -c sspr -n "__fish_sspr_using_subcommand events" -l since -d 'From here on: an age (7d, 36h, 30m), a day, `yesterday`, `today` or an exact moment [default: 7d; 1h with --follow]' -r
complete -c sspr -n "__fish_sspr_using_subcommand events" -l until -d 'Up to here, not with it [default: now]' -r
complete -c sspr -n "__fish_sspr_using_subcommand events" -l activity -d 'Only activities whose name begins so, in the service\'s words' -r
complete -c sspr -n "__fish_sspr_using_subcommand events" -l columns -d 'Only these columns, in this order; names as in CSV and JSON' -r
complete -c sspr -n "__fish_sspr_using_subcommand events" -l limit -d 'No more than this many rows' -r
complete -c sspr -n "__fish_sspr_using_subcommand events" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand events" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand events" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand events" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand events" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand events" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand events" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand events" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand events" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand events" -l failed -d 'Only what failed, and who was blocked'
complete -c sspr -n "__fish_sspr_using_subcommand events" -l steps -d 'Every event by itself, each step too'
complete -c sspr -n "__fish_sspr_using_subcommand events" -l reverse -d 'The newest first'
complete -c sspr -n "__fish_sspr_using_subcommand events" -s f -l follow -d 'Go on with events as they show, until Ctrl-C'
complete -c sspr -n "__fish_sspr_using_subcommand events" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand events" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand events" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand events" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand events" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand events" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand events" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand events" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand events" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and not __fish_seen_subcommand_from show verify" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and not __fish_seen_subcommand_from show verify" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and not __fish_seen_subcommand_from show verify" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and not __fish_seen_subcommand_from show verify" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and not __fish_seen_subcommand_from show verify" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and not __fish_seen_subcommand_from show verify" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and not __fish_seen_subcommand_from show verify" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and not __fish_seen_subcommand_from show verify" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and not __fish_seen_subcommand_from show verify" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and not __fish_seen_subcommand_from show verify" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and not __fish_seen_subcommand_from show verify" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and not __fish_seen_subcommand_from show verify" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and not __fish_seen_subcommand_from show verify" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and not __fish_seen_subcommand_from show verify" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and not __fish_seen_subcommand_from show verify" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and not __fish_seen_subcommand_from show verify" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and not __fish_seen_subcommand_from show verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and not __fish_seen_subcommand_from show verify" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and not __fish_seen_subcommand_from show verify" -f -a "show" -d 'List what was changed, the newest last'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and not __fish_seen_subcommand_from show verify" -f -a "verify" -d 'Say whether a line was changed, removed, put in or cut off'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from show" -l user -d 'Only what was changed for this user: object id or sign-in name' -r
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from show" -l since -d 'Only since then: a date, a moment, or a span until now (7d, 12h)' -r
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from show" -l limit -d 'No more than the last so many' -r
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from show" -l from -d 'Read this file instead: a copy of a ledger; `-` is stdin' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from show" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from show" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from show" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from show" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from show" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from show" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from show" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from show" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from show" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from show" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from show" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l expect -d 'The hash of a line that must be in it, kept from an earlier time' -r
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l from -d 'Read this file instead: a copy of a ledger; `-` is stdin' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from verify" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand ledger; and __fish_seen_subcommand_from verify" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand doctor" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand doctor" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand doctor" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand doctor" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand doctor" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand doctor" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand doctor" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand doctor" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand doctor" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand doctor" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand doctor" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand doctor" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand doctor" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand doctor" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand doctor" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand doctor" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand doctor" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -f -a "serve" -d 'Serve the directory on this machine until Ctrl-C'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -f -a "reset" -d 'Make the directory anew'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -f -a "outbox" -d 'List the mails and texts the directory was given to send'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -f -a "people" -d 'List the people every directory has, and whether each can reset their password'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -f -a "app" -d 'Keep what the application that signs in alone proves itself with'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset outbox people app help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l port -d 'Port on 127.0.0.1; 0 takes any free one' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l users -d 'People in a directory that does not exist yet' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l throttle -d 'Limits on requests' -r -f -a "off\t'No limits'
documented\t'The documented buckets; per-user method calls count in the directory\'s'
strict\t'The same, with per-user method calls in the reports\' five in ten seconds'"
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l report-lag -d 'How far the registration report lags behind, such as 36h' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l refuse -d 'Refuse a way to sign in with an AADSTS number, such as device-code=53003' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l token-lifetime -d 'How long access tokens live, such as 5m' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l demand -d 'Authentication context that Graph demands by a claims challenge, such as c1; ngcmfa: fresh MFA of people who change their own methods, ngcmfa-challenge: the same, said in a challenge' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l replication-lag -d 'How long a write does not show yet, such as 5s' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l latency -d 'Milliseconds by which every answer is held back, as if the service were far away' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l page-size -d 'The most objects on a page of a list, whatever is asked for' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l data -d 'Folder of the database and the certificate authority' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l tls -d 'Serve HTTPS with a certificate authority of this machine\'s own'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-throttle -d 'No limits on requests, the same as --throttle off'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l born-migrated -d 'A tenant that never had legacy policies: its migration has no state'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l refresh-once -d 'Take a refresh token once; its replay ends the sign-in, as at some OpenID providers'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l users -d 'People in the new directory' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l data -d 'Folder of the database' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s y -l yes -d 'Do not ask'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from outbox" -l data -d 'Folder of the database' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from outbox" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from outbox" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from outbox" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from outbox" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from outbox" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from outbox" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from outbox" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from outbox" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from outbox" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from outbox" -l clear -d 'Empty the outbox'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from outbox" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from outbox" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from outbox" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from outbox" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from outbox" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from outbox" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from outbox" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from outbox" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from outbox" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from people" -l data -d 'Folder of the database' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from people" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from people" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from people" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from people" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from people" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from people" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from people" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from people" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from people" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from people" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from people" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from people" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from people" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from people" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from people" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from people" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from people" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from people" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -l data -d 'Folder of the database' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -f -a "list" -d 'List the credentials'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -f -a "add-secret" -d 'Make a secret and print it, this once'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -f -a "add-certificate" -d 'Trust a certificate'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -f -a "add-federated" -d 'Trust tokens of another issuer on this machine'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -f -a "remove" -d 'Remove a credential'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from app" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "serve" -d 'Serve the directory on this machine until Ctrl-C'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "reset" -d 'Make the directory anew'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "outbox" -d 'List the mails and texts the directory was given to send'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "people" -d 'List the people every directory has, and whether each can reset their password'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "app" -d 'Keep what the application that signs in alone proves itself with'
complete -c sspr -n "__fish_sspr_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c sspr -n "__fish_sspr_using_subcommand completions" -l profile -d 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand completions" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, the first line names the columns'"
complete -c sspr -n "__fish_sspr_using_subcommand completions" -l out -d 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone' -r -F
complete -c sspr -n "__fish_sspr_using_subcommand completions" -l jq -d 'Run the JSON through a jq filter and print its results a line each, strings raw' -r
complete -c sspr -n "__fish_sspr_using_subcommand completions" -l lang -d 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]' -r
complete -c sspr -n "__fish_sspr_using_subcommand completions" -l color -d 'When to use colour' -r -f -a "auto\t'At a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Not at all'"
complete -c sspr -n "__fish_sspr_using_subcommand completions" -l ca-file -d 'Certificates to trust besides the system\'s, in PEM; `-` is stdin [env: SSPR_CA_FILE]' -r
complete -c sspr -n "__fish_sspr_using_subcommand completions" -l timeout -d 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]' -r
complete -c sspr -n "__fish_sspr_using_subcommand completions" -l retries -d 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]' -r
complete -c sspr -n "__fish_sspr_using_subcommand completions" -l sandbox -d 'Run against the embedded directory instead of a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand completions" -l all-profiles -d 'Run for every profile, several at once where nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand completions" -l wide -d 'Every column of a table at a terminal, nothing of it cut'
complete -c sspr -n "__fish_sspr_using_subcommand completions" -l no-pager -d 'Do not show long output in a pager [env: PAGER]'
complete -c sspr -n "__fish_sspr_using_subcommand completions" -l no-input -d 'Never ask; fail where a question would be needed'
complete -c sspr -n "__fish_sspr_using_subcommand completions" -s q -l quiet -d 'Write data and errors alone; nothing is asked'
complete -c sspr -n "__fish_sspr_using_subcommand completions" -s v -l verbose -d 'Say more on stderr (-vv: every request)'
complete -c sspr -n "__fish_sspr_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sspr -n "__fish_sspr_using_subcommand completions" -s V -l version -d 'Print version'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login logout whoami profile enable disable policy status report explain register methods reset change invite import scope events ledger doctor sandbox completions help" -f -a "login" -d 'Sign in'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login logout whoami profile enable disable policy status report explain register methods reset change invite import scope events ledger doctor sandbox completions help" -f -a "logout" -d 'Sign out and forget the tokens'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login logout whoami profile enable disable policy status report explain register methods reset change invite import scope events ledger doctor sandbox completions help" -f -a "whoami" -d 'Show who is signed in'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login logout whoami profile enable disable policy status report explain register methods reset change invite import scope events ledger doctor sandbox completions help" -f -a "profile" -d 'Keep one profile a tenant'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login logout whoami profile enable disable policy status report explain register methods reset change invite import scope events ledger doctor sandbox completions help" -f -a "enable" -d 'Switch self-service password reset on'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login logout whoami profile enable disable policy status report explain register methods reset change invite import scope events ledger doctor sandbox completions help" -f -a "disable" -d 'Switch self-service password reset off'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login logout whoami profile enable disable policy status report explain register methods reset change invite import scope events ledger doctor sandbox completions help" -f -a "policy" -d 'Show every setting of SSPR'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login logout whoami profile enable disable policy status report explain register methods reset change invite import scope events ledger doctor sandbox completions help" -f -a "status" -d 'List who is registered'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login logout whoami profile enable disable policy status report explain register methods reset change invite import scope events ledger doctor sandbox completions help" -f -a "report" -d 'Make a page of who can reset, why others cannot, and how that moves'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login logout whoami profile enable disable policy status report explain register methods reset change invite import scope events ledger doctor sandbox completions help" -f -a "explain" -d 'Tell why people can, or cannot, reset; or what a code means'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login logout whoami profile enable disable policy status report explain register methods reset change invite import scope events ledger doctor sandbox completions help" -f -a "register" -d 'Walk a person through registering phone and e-mail'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login logout whoami profile enable disable policy status report explain register methods reset change invite import scope events ledger doctor sandbox completions help" -f -a "methods" -d 'List, add and remove what is registered for a person'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login logout whoami profile enable disable policy status report explain register methods reset change invite import scope events ledger doctor sandbox completions help" -f -a "reset" -d 'Reset a person\'s password'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login logout whoami profile enable disable policy status report explain register methods reset change invite import scope events ledger doctor sandbox completions help" -f -a "change" -d 'Change your own password'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login logout whoami profile enable disable policy status report explain register methods reset change invite import scope events ledger doctor sandbox completions help" -f -a "invite" -d 'Give a person a Temporary Access Pass and watch them register'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login logout whoami profile enable disable policy status report explain register methods reset change invite import scope events ledger doctor sandbox completions help" -f -a "import" -d 'Register many people\'s phones and addresses'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login logout whoami profile enable disable policy status report explain register methods reset change invite import scope events ledger doctor sandbox completions help" -f -a "scope" -d 'List, add and remove the members of the group that may reset'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login logout whoami profile enable disable policy status report explain register methods reset change invite import scope events ledger doctor sandbox completions help" -f -a "events" -d 'List what happened around password reset'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login logout whoami profile enable disable policy status report explain register methods reset change invite import scope events ledger doctor sandbox completions help" -f -a "ledger" -d 'Show and verify the record of every change made here'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login logout whoami profile enable disable policy status report explain register methods reset change invite import scope events ledger doctor sandbox completions help" -f -a "doctor" -d 'Say whether this machine, sign-in, role and licence are fit for the job'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login logout whoami profile enable disable policy status report explain register methods reset change invite import scope events ledger doctor sandbox completions help" -f -a "sandbox" -d 'Keep the embedded directory'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login logout whoami profile enable disable policy status report explain register methods reset change invite import scope events ledger doctor sandbox completions help" -f -a "completions" -d 'Print the completion script of a shell'
complete -c sspr -n "__fish_sspr_using_subcommand help; and not __fish_seen_subcommand_from login logout whoami profile enable disable policy status report explain register methods reset change invite import scope events ledger doctor sandbox completions help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from profile" -f -a "list" -d 'List the profiles'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from profile" -f -a "show" -d 'Show the settings of a profile and where each comes from'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from profile" -f -a "use" -d 'Make a profile the one in use'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from profile" -f -a "set" -d 'Set values of a profile; an empty value removes the key'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from profile" -f -a "remove" -d 'Remove a profile and its sign-in'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "show" -d 'Show every setting, and what is to be said against it'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "deadlines" -d 'Show what Microsoft ends or changes, when, and for whom'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "set" -d 'Change settings'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "export" -d 'Write the settings as a file that can be applied'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "plan" -d 'Show what a file would change'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "schema" -d 'Write the JSON Schema of a file of settings, or of a plan'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "apply" -d 'Make the settings of a file, or of a plan, so'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "history" -d 'List the changes that were made from here'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "restore" -d 'Go back to what was before a change'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from status" -f -a "diff" -d 'Compare two saved outputs: who registered, who lost a method, who came and left'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from methods" -f -a "list" -d 'List what is registered for a person'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from methods" -f -a "add" -d 'Add a phone or an address that was verified elsewhere'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from methods" -f -a "remove" -d 'Remove what is registered'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from scope" -f -a "list" -d 'List who is in the group'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from scope" -f -a "add" -d 'Put people into the group'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from scope" -f -a "remove" -d 'Take people out of the group'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from ledger" -f -a "show" -d 'List what was changed, the newest last'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from ledger" -f -a "verify" -d 'Say whether a line was changed, removed, put in or cut off'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "serve" -d 'Serve the directory on this machine until Ctrl-C'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "reset" -d 'Make the directory anew'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "outbox" -d 'List the mails and texts the directory was given to send'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "people" -d 'List the people every directory has, and whether each can reset their password'
complete -c sspr -n "__fish_sspr_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "app" -d 'Keep what the application that signs in alone proves itself with'
