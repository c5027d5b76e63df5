
use builtin;
use str;

set edit:completion:arg-completer[sspr] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'sspr'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'sspr'= {
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand login 'Sign in'
            cand logout 'Sign out and forget the tokens'
            cand whoami 'Show who is signed in'
            cand profile 'Keep one profile a tenant'
            cand enable 'Switch self-service password reset on'
            cand disable 'Switch self-service password reset off'
            cand policy 'Show every setting of SSPR'
            cand status 'List who is registered'
            cand register 'Walk a person through registering phone and e-mail'
            cand methods 'List, add and remove what is registered for a person'
            cand import 'Register many people''s phones and addresses'
            cand scope 'List, add and remove the members of the group that may reset'
            cand explain 'Explain a code of password reset, sign-in or writeback'
            cand ledger 'Show and verify the record of every change made here'
            cand doctor 'Say whether this machine, sign-in, role and licence are fit for the job'
            cand sandbox 'Keep the embedded directory'
            cand completions 'Print the completion script of a shell'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'sspr;login'= {
            cand --tenant 'Tenant to sign in to: its id or one of its domains [env: SSPR_TENANT]'
            cand --client-id 'App registration to sign in with [env: SSPR_CLIENT_ID]'
            cand --cloud 'Cloud the tenant is in [env: SSPR_CLOUD]'
            cand --authority 'Sign-in service in place of the cloud''s: any OpenID provider with discovery [env: SSPR_AUTHORITY]'
            cand --method 'How to sign in; the best way is found when absent [env: SSPR_METHOD]'
            cand --certificate 'Certificate of the application: PEM or PFX [env: AZURE_CLIENT_CERTIFICATE_PATH]'
            cand --certificate-key 'Its private key, where that is in another file [env: SSPR_CLIENT_CERTIFICATE_KEY_PATH]'
            cand --federated-token 'Source of a token the application trusts: github, azure-devops:CONNECTION, file:PATH, env:NAME or an address [env: SSPR_FEDERATED_TOKEN]'
            cand --token-store 'Where to keep the sign-in [env: SSPR_TOKEN_STORE]'
            cand --app-name 'Name of that app registration'
            cand --feature 'What it is for; more than one with commas'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --no-wait 'Print link and code and end; --continue waits for the sign-in'
            cand --continue 'Wait for the sign-in that --no-wait began'
            cand --register-app 'Make or extend an app registration of the tenant''s own first, and sign in with that'
            cand --no-consent 'Leave the tenant''s consent to another administrator'
            cand -y 'Do not ask: register the app, and consent to it for the tenant'
            cand --yes 'Do not ask: register the app, and consent to it for the tenant'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;logout'= {
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;whoami'= {
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;profile'= {
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List the profiles'
            cand show 'Show the settings of a profile and where each comes from'
            cand use 'Make a profile the one in use'
            cand set 'Set values of a profile; an empty value removes the key'
            cand remove 'Remove a profile and its sign-in'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'sspr;profile;list'= {
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;profile;show'= {
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;profile;use'= {
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;profile;set'= {
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;profile;remove'= {
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand -y 'Do not ask'
            cand --yes 'Do not ask'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;profile;help'= {
            cand list 'List the profiles'
            cand show 'Show the settings of a profile and where each comes from'
            cand use 'Make a profile the one in use'
            cand set 'Set values of a profile; an empty value removes the key'
            cand remove 'Remove a profile and its sign-in'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'sspr;profile;help;list'= {
        }
        &'sspr;profile;help;show'= {
        }
        &'sspr;profile;help;use'= {
        }
        &'sspr;profile;help;set'= {
        }
        &'sspr;profile;help;remove'= {
        }
        &'sspr;profile;help;help'= {
        }
        &'sspr;enable'= {
            cand --scope 'Who may reset: all users, or the members of one group'
            cand --group 'The group, by object id, exact name or mail address'
            cand --admins 'Allow or forbid administrators to reset their own password'
            cand --reason 'Say why; repeated in the result'
            cand --policy-api 'Where the scope is written: the portal''s own API, or guided steps'
            cand --watch-for 'With guided steps: how long to wait (30m, 1h)'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --dry-run 'Show what would change and write nothing'
            cand --check 'Write nothing and exit 3 when something would change'
            cand -y 'Change without asking'
            cand --yes 'Change without asking'
            cand --no-watch 'With guided steps: do not wait until the change shows'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;disable'= {
            cand --admins 'Allow or forbid administrators to reset their own password'
            cand --reason 'Say why; repeated in the result'
            cand --policy-api 'Where the scope is written: the portal''s own API, or guided steps'
            cand --watch-for 'With guided steps: how long to wait (30m, 1h)'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --dry-run 'Show what would change and write nothing'
            cand --check 'Write nothing and exit 3 when something would change'
            cand -y 'Change without asking'
            cand --yes 'Change without asking'
            cand --no-watch 'With guided steps: do not wait until the change shows'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;policy'= {
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand show 'Show every setting, and what is to be said against it'
            cand set 'Change settings'
            cand export 'Write the settings as a file that can be applied'
            cand plan 'Show what a file would change'
            cand schema 'Write the JSON Schema of a file of settings, or of a plan'
            cand apply 'Make the settings of a file, or of a plan, so'
            cand history 'List the changes that were made from here'
            cand restore 'Go back to what was before a change'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'sspr;policy;show'= {
            cand --fail-on 'Exit 3 when something of this weight, or more, is to be said'
            cand --as-of 'Judge as of this day (default: today)'
            cand --policy-api 'Where the scope is kept: the portal''s own API, or nowhere that can be read'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --impact 'Count the people whom fixed dates leave without enough methods'
            cand --list 'With --impact: list these people instead'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;policy;set'= {
            cand --reason 'Say why; kept with the change'
            cand --policy-api 'Where the scope is kept: the portal''s own API, or nowhere that can be written'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --dry-run 'Show what would change and write nothing'
            cand --check 'Write nothing and exit 3 when something would change'
            cand -y 'Change without asking'
            cand --yes 'Change without asking'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;policy;export'= {
            cand --policy-api 'Where the scope is kept: the portal''s own API, or nowhere that can be read'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;policy;plan'= {
            cand -f 'The settings that are wanted, in TOML or JSON'
            cand --file 'The settings that are wanted, in TOML or JSON'
            cand --out 'Keep the plan in this file'
            cand --fail-on 'Exit 3 when something of this weight, or more, is to be said of what would be'
            cand --policy-api 'Where the scope is kept: the portal''s own API, or nowhere that can be read'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --markdown 'Show it in Markdown'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;policy;schema'= {
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;policy;apply'= {
            cand -f 'The settings that are wanted, in TOML or JSON'
            cand --file 'The settings that are wanted, in TOML or JSON'
            cand --reason 'Say why; kept with the change'
            cand --policy-api 'Where the scope is kept: the portal''s own API, or nowhere that can be written'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --dry-run 'Show what would change and write nothing'
            cand --check 'Write nothing and exit 3 when something would change'
            cand -y 'Change without asking'
            cand --yes 'Change without asking'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;policy;history'= {
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;policy;restore'= {
            cand --reason 'Say why; kept with the change'
            cand --policy-api 'Where the scope is kept: the portal''s own API, or nowhere that can be written'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --dry-run 'Show what would change and write nothing'
            cand --check 'Write nothing and exit 3 when something would change'
            cand -y 'Change without asking'
            cand --yes 'Change without asking'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;policy;help'= {
            cand show 'Show every setting, and what is to be said against it'
            cand set 'Change settings'
            cand export 'Write the settings as a file that can be applied'
            cand plan 'Show what a file would change'
            cand schema 'Write the JSON Schema of a file of settings, or of a plan'
            cand apply 'Make the settings of a file, or of a plan, so'
            cand history 'List the changes that were made from here'
            cand restore 'Go back to what was before a change'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'sspr;policy;help;show'= {
        }
        &'sspr;policy;help;set'= {
        }
        &'sspr;policy;help;export'= {
        }
        &'sspr;policy;help;plan'= {
        }
        &'sspr;policy;help;schema'= {
        }
        &'sspr;policy;help;apply'= {
        }
        &'sspr;policy;help;history'= {
        }
        &'sspr;policy;help;restore'= {
        }
        &'sspr;policy;help;help'= {
        }
        &'sspr;status'= {
            cand --by 'Count group by group'
            cand --fail-under 'Exit 3 when fewer than this many per cent of the users in scope can reset'
            cand --watch 'Look again every so often (default: 60s), until Ctrl-C'
            cand --method 'Has registered this method: email, mobilePhone, … (repeat: all of them)'
            cand --group 'Is in this group, directly or through another'
            cand --department 'Is in this department'
            cand --attribute 'Has this value of a property of the directory: city, companyName, employeeType, … (repeat: all of them)'
            cand --filter 'Raw OData filter of the registration report'
            cand --columns 'Only these columns, in this order; names as in CSV and JSON'
            cand --sort 'Sort by a column, downwards with `:desc`; unknown values come last'
            cand --limit 'No more than this many rows'
            cand --jq 'Run each row through a jq filter and print its results a line each, strings raw'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --summary 'Print counts and shares instead of rows'
            cand --all-users 'Add the users whom the report leaves out: disabled, new'
            cand --live 'Read each user''s methods as they are now, and mark where the report is behind'
            cand --registered 'Registered: has enough methods'
            cand --not-registered 'Not registered'
            cand --enabled 'Enabled: in the scope of the policy'
            cand --not-enabled 'Not in the scope of the policy'
            cand --capable 'Capable: enabled and registered'
            cand --not-capable 'Not capable'
            cand --admin 'Holds an administrator role'
            cand --guest 'Guests'
            cand --member 'Members, not guests'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand diff 'Compare two saved outputs: who registered, who lost a method, who came and left'
        }
        &'sspr;status;diff'= {
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --exit-code 'Exit 3 when anything differs'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;register'= {
            cand --phone 'Register this phone: `+CC number`, an extension after `x`'
            cand --email 'Register this address'
            cand --country 'Country of a number without `+`, two letters'
            cand --phone-type 'Which of the person''s phones it is'
            cand --reason 'Say why; kept in the ledger'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --unverified 'Register without a code: a mistyped contact locks the person out'
            cand --replace 'Put the contact in the place of the one that is there'
            cand -y 'Write without asking once more'
            cand --yes 'Write without asking once more'
            cand --show-contact 'Print numbers and addresses in full'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;methods'= {
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List what is registered for a person'
            cand add 'Add a phone or an address that was verified elsewhere'
            cand remove 'Remove what is registered'
        }
        &'sspr;methods;list'= {
            cand --columns 'Only these columns, in this order; names as in CSV and JSON'
            cand --jq 'Run each row through a jq filter and print its results a line each, strings raw'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --show-contact 'Print numbers and addresses in full'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;methods;add'= {
            cand --phone 'This phone: `+CC number`, an extension after `x`'
            cand --phone-type 'Which of the person''s phones it is'
            cand --country 'Country of a number without `+`, two letters'
            cand --email 'This address'
            cand --reason 'Why it is done'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --replace 'Put the contact in the place of the one that is there'
            cand --administrator 'Act even on an administrator; needs a reason'
            cand --dry-run 'Show what would be added and write nothing'
            cand -y 'Add without asking'
            cand --yes 'Add without asking'
            cand --show-contact 'Print numbers and addresses in full'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;methods;remove'= {
            cand --reason 'Why it is done'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --all 'Everything that can be removed'
            cand --last 'Also what the person resets with: afterwards they cannot'
            cand --administrator 'Act even on an administrator; needs a reason'
            cand --dry-run 'Show what would be removed and write nothing'
            cand -y 'Remove without asking'
            cand --yes 'Remove without asking'
            cand --show-contact 'Print numbers and addresses in full'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;import'= {
            cand --group 'Of members of this group, directly or through another: id, name or mail'
            cand --department 'Of members in this department'
            cand --map 'Which column holds what: `mobile=Cell`; FIELD is user, mobile, alternateMobile, office or email'
            cand --country 'The country of national numbers, two letters'
            cand --result 'Where the result goes [default: beside the input, else in the data directory; the end says where]'
            cand --undo 'Remove what the run with this result added'
            cand --reason 'Say why; kept in the ledger'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --from-directory 'Take the phones and addresses that stand in the directory, of members who have no method that counts'
            cand --replace 'Put the contact in the place of another one that is registered'
            cand --dry-run 'Show what would change and write nothing'
            cand -y 'Write without asking'
            cand --yes 'Write without asking'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;scope'= {
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List who is in the group'
            cand add 'Put people into the group'
            cand remove 'Take people out of the group'
        }
        &'sspr;scope;list'= {
            cand --group 'The group, by object id, exact name or mail address [default: the one the scope is set to]'
            cand --columns 'Only these columns, in this order; names as in CSV and JSON'
            cand --limit 'No more than this many rows'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --nested 'Also who is in groups inside the group, and through which'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;scope;add'= {
            cand --file 'Read the users from a file, one a line, or from a table with a column for them; `-` is stdin'
            cand --group 'The group, by object id, exact name or mail address [default: the one the scope is set to]'
            cand --reason 'Say why; kept in the ledger'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --dry-run 'Show what would change and write nothing'
            cand -y 'Change without asking'
            cand --yes 'Change without asking'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;scope;remove'= {
            cand --file 'Read the users from a file, one a line, or from a table with a column for them; `-` is stdin'
            cand --group 'The group, by object id, exact name or mail address [default: the one the scope is set to]'
            cand --reason 'Say why; kept in the ledger'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --dry-run 'Show what would change and write nothing'
            cand -y 'Change without asking'
            cand --yes 'Change without asking'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;explain'= {
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;ledger'= {
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand show 'List what was changed, the newest last'
            cand verify 'Say whether a line was changed, removed, put in or cut off'
        }
        &'sspr;ledger;show'= {
            cand --user 'Only what was changed for this user: object id or sign-in name'
            cand --since 'Only since then: a date, a moment, or a span until now (7d, 12h)'
            cand --limit 'No more than the last so many'
            cand --from 'Read this file instead: a copy of a ledger'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;ledger;verify'= {
            cand --expect 'The hash of a line that must be in it, kept from an earlier time'
            cand --from 'Read this file instead: a copy of a ledger'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;doctor'= {
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;sandbox'= {
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand serve 'Serve the directory on this machine until Ctrl-C'
            cand reset 'Make the directory anew'
            cand outbox 'List the mails and texts the directory was given to send'
            cand people 'List the people every directory has, and whether each can reset their password'
            cand app 'Keep what the application that signs in alone proves itself with'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'sspr;sandbox;serve'= {
            cand --port 'Port on 127.0.0.1; 0 takes any free one'
            cand --users 'People in a directory that does not exist yet'
            cand --throttle 'Limits on requests'
            cand --report-lag 'How far the registration report lags behind, such as 36h'
            cand --refuse 'Refuse a way to sign in with an AADSTS number, such as device-code=53003'
            cand --token-lifetime 'How long access tokens live, such as 5m'
            cand --demand 'Authentication context that Graph demands by a claims challenge, such as c1'
            cand --latency 'Milliseconds by which every answer is held back, as if the service were far away'
            cand --data 'Folder of the database and the certificate authority'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --tls 'Serve HTTPS with a certificate authority of this machine''s own'
            cand --no-throttle 'No limits on requests, the same as --throttle off'
            cand --refresh-once 'Take a refresh token once; its replay ends the sign-in, as at some OpenID providers'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;sandbox;reset'= {
            cand --users 'People in the new directory'
            cand --data 'Folder of the database'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand -y 'Do not ask'
            cand --yes 'Do not ask'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;sandbox;outbox'= {
            cand --data 'Folder of the database'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --clear 'Empty the outbox'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;sandbox;people'= {
            cand --data 'Folder of the database'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;sandbox;app'= {
            cand --data 'Folder of the database'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List the credentials'
            cand add-secret 'Make a secret and print it, this once'
            cand add-certificate 'Trust a certificate'
            cand add-federated 'Trust tokens of another issuer on this machine'
            cand remove 'Remove a credential'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'sspr;sandbox;app;list'= {
            cand --data 'Folder of the database'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;sandbox;app;add-secret'= {
            cand --lifetime 'How long it is good for, such as 24h'
            cand --data 'Folder of the database'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;sandbox;app;add-certificate'= {
            cand --data 'Folder of the database'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;sandbox;app;add-federated'= {
            cand --issuer 'Issuer, exactly as its tokens name it'
            cand --subject 'Subject of the tokens'
            cand --audience 'Audience of the tokens'
            cand --data 'Folder of the database'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;sandbox;app;remove'= {
            cand --data 'Folder of the database'
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;sandbox;app;help'= {
            cand list 'List the credentials'
            cand add-secret 'Make a secret and print it, this once'
            cand add-certificate 'Trust a certificate'
            cand add-federated 'Trust tokens of another issuer on this machine'
            cand remove 'Remove a credential'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'sspr;sandbox;app;help;list'= {
        }
        &'sspr;sandbox;app;help;add-secret'= {
        }
        &'sspr;sandbox;app;help;add-certificate'= {
        }
        &'sspr;sandbox;app;help;add-federated'= {
        }
        &'sspr;sandbox;app;help;remove'= {
        }
        &'sspr;sandbox;app;help;help'= {
        }
        &'sspr;sandbox;help'= {
            cand serve 'Serve the directory on this machine until Ctrl-C'
            cand reset 'Make the directory anew'
            cand outbox 'List the mails and texts the directory was given to send'
            cand people 'List the people every directory has, and whether each can reset their password'
            cand app 'Keep what the application that signs in alone proves itself with'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'sspr;sandbox;help;serve'= {
        }
        &'sspr;sandbox;help;reset'= {
        }
        &'sspr;sandbox;help;outbox'= {
        }
        &'sspr;sandbox;help;people'= {
        }
        &'sspr;sandbox;help;app'= {
            cand list 'List the credentials'
            cand add-secret 'Make a secret and print it, this once'
            cand add-certificate 'Trust a certificate'
            cand add-federated 'Trust tokens of another issuer on this machine'
            cand remove 'Remove a credential'
        }
        &'sspr;sandbox;help;app;list'= {
        }
        &'sspr;sandbox;help;app;add-secret'= {
        }
        &'sspr;sandbox;help;app;add-certificate'= {
        }
        &'sspr;sandbox;help;app;add-federated'= {
        }
        &'sspr;sandbox;help;app;remove'= {
        }
        &'sspr;sandbox;help;help'= {
        }
        &'sspr;completions'= {
            cand --profile 'Profile to use, one a tenant; several run one after the other [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --ca-file 'Certificates to trust besides the system''s, in PEM [env: SSPR_CA_FILE]'
            cand --timeout 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]'
            cand --retries 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --all-profiles 'Run for every profile, one after the other'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;help'= {
            cand login 'Sign in'
            cand logout 'Sign out and forget the tokens'
            cand whoami 'Show who is signed in'
            cand profile 'Keep one profile a tenant'
            cand enable 'Switch self-service password reset on'
            cand disable 'Switch self-service password reset off'
            cand policy 'Show every setting of SSPR'
            cand status 'List who is registered'
            cand register 'Walk a person through registering phone and e-mail'
            cand methods 'List, add and remove what is registered for a person'
            cand import 'Register many people''s phones and addresses'
            cand scope 'List, add and remove the members of the group that may reset'
            cand explain 'Explain a code of password reset, sign-in or writeback'
            cand ledger 'Show and verify the record of every change made here'
            cand doctor 'Say whether this machine, sign-in, role and licence are fit for the job'
            cand sandbox 'Keep the embedded directory'
            cand completions 'Print the completion script of a shell'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'sspr;help;login'= {
        }
        &'sspr;help;logout'= {
        }
        &'sspr;help;whoami'= {
        }
        &'sspr;help;profile'= {
            cand list 'List the profiles'
            cand show 'Show the settings of a profile and where each comes from'
            cand use 'Make a profile the one in use'
            cand set 'Set values of a profile; an empty value removes the key'
            cand remove 'Remove a profile and its sign-in'
        }
        &'sspr;help;profile;list'= {
        }
        &'sspr;help;profile;show'= {
        }
        &'sspr;help;profile;use'= {
        }
        &'sspr;help;profile;set'= {
        }
        &'sspr;help;profile;remove'= {
        }
        &'sspr;help;enable'= {
        }
        &'sspr;help;disable'= {
        }
        &'sspr;help;policy'= {
            cand show 'Show every setting, and what is to be said against it'
            cand set 'Change settings'
            cand export 'Write the settings as a file that can be applied'
            cand plan 'Show what a file would change'
            cand schema 'Write the JSON Schema of a file of settings, or of a plan'
            cand apply 'Make the settings of a file, or of a plan, so'
            cand history 'List the changes that were made from here'
            cand restore 'Go back to what was before a change'
        }
        &'sspr;help;policy;show'= {
        }
        &'sspr;help;policy;set'= {
        }
        &'sspr;help;policy;export'= {
        }
        &'sspr;help;policy;plan'= {
        }
        &'sspr;help;policy;schema'= {
        }
        &'sspr;help;policy;apply'= {
        }
        &'sspr;help;policy;history'= {
        }
        &'sspr;help;policy;restore'= {
        }
        &'sspr;help;status'= {
            cand diff 'Compare two saved outputs: who registered, who lost a method, who came and left'
        }
        &'sspr;help;status;diff'= {
        }
        &'sspr;help;register'= {
        }
        &'sspr;help;methods'= {
            cand list 'List what is registered for a person'
            cand add 'Add a phone or an address that was verified elsewhere'
            cand remove 'Remove what is registered'
        }
        &'sspr;help;methods;list'= {
        }
        &'sspr;help;methods;add'= {
        }
        &'sspr;help;methods;remove'= {
        }
        &'sspr;help;import'= {
        }
        &'sspr;help;scope'= {
            cand list 'List who is in the group'
            cand add 'Put people into the group'
            cand remove 'Take people out of the group'
        }
        &'sspr;help;scope;list'= {
        }
        &'sspr;help;scope;add'= {
        }
        &'sspr;help;scope;remove'= {
        }
        &'sspr;help;explain'= {
        }
        &'sspr;help;ledger'= {
            cand show 'List what was changed, the newest last'
            cand verify 'Say whether a line was changed, removed, put in or cut off'
        }
        &'sspr;help;ledger;show'= {
        }
        &'sspr;help;ledger;verify'= {
        }
        &'sspr;help;doctor'= {
        }
        &'sspr;help;sandbox'= {
            cand serve 'Serve the directory on this machine until Ctrl-C'
            cand reset 'Make the directory anew'
            cand outbox 'List the mails and texts the directory was given to send'
            cand people 'List the people every directory has, and whether each can reset their password'
            cand app 'Keep what the application that signs in alone proves itself with'
        }
        &'sspr;help;sandbox;serve'= {
        }
        &'sspr;help;sandbox;reset'= {
        }
        &'sspr;help;sandbox;outbox'= {
        }
        &'sspr;help;sandbox;people'= {
        }
        &'sspr;help;sandbox;app'= {
            cand list 'List the credentials'
            cand add-secret 'Make a secret and print it, this once'
            cand add-certificate 'Trust a certificate'
            cand add-federated 'Trust tokens of another issuer on this machine'
            cand remove 'Remove a credential'
        }
        &'sspr;help;sandbox;app;list'= {
        }
        &'sspr;help;sandbox;app;add-secret'= {
        }
        &'sspr;help;sandbox;app;add-certificate'= {
        }
        &'sspr;help;sandbox;app;add-federated'= {
        }
        &'sspr;help;sandbox;app;remove'= {
        }
        &'sspr;help;completions'= {
        }
        &'sspr;help;help'= {
        }
    ]
    $completions[$command]
}
