
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'sspr' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'sspr'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'sspr' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Sign in')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Sign out and forget the tokens')
            [CompletionResult]::new('whoami', 'whoami', [CompletionResultType]::ParameterValue, 'Show who is signed in')
            [CompletionResult]::new('profile', 'profile', [CompletionResultType]::ParameterValue, 'Keep one profile a tenant')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Switch self-service password reset on')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Switch self-service password reset off')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'Show every setting of SSPR')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'List who is registered')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Make a page of who can reset, why others cannot, and how that moves')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Tell why people can, or cannot, reset; or what a code means')
            [CompletionResult]::new('register', 'register', [CompletionResultType]::ParameterValue, 'Walk a person through registering phone and e-mail')
            [CompletionResult]::new('methods', 'methods', [CompletionResultType]::ParameterValue, 'List, add and remove what is registered for a person')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Reset a person''s password')
            [CompletionResult]::new('change', 'change', [CompletionResultType]::ParameterValue, 'Change your own password')
            [CompletionResult]::new('invite', 'invite', [CompletionResultType]::ParameterValue, 'Give a person a Temporary Access Pass and watch them register')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Register many people''s phones and addresses')
            [CompletionResult]::new('scope', 'scope', [CompletionResultType]::ParameterValue, 'List, add and remove the members of the group that may reset')
            [CompletionResult]::new('events', 'events', [CompletionResultType]::ParameterValue, 'List what happened around password reset')
            [CompletionResult]::new('ledger', 'ledger', [CompletionResultType]::ParameterValue, 'Show and verify the record of every change made here')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Say whether this machine, sign-in, role and licence are fit for the job')
            [CompletionResult]::new('sandbox', 'sandbox', [CompletionResultType]::ParameterValue, 'Keep the embedded directory')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'sspr;login' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'Tenant to sign in to: its id or one of its domains [env: SSPR_TENANT]')
            [CompletionResult]::new('--client-id', '--client-id', [CompletionResultType]::ParameterName, 'App registration to sign in with [env: SSPR_CLIENT_ID]')
            [CompletionResult]::new('--cloud', '--cloud', [CompletionResultType]::ParameterName, 'Cloud the tenant is in [env: SSPR_CLOUD]')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'Sign-in service in place of the cloud''s: any OpenID provider with discovery [env: SSPR_AUTHORITY]')
            [CompletionResult]::new('--method', '--method', [CompletionResultType]::ParameterName, 'How to sign in; the best way is found when absent [env: SSPR_METHOD]')
            [CompletionResult]::new('--certificate', '--certificate', [CompletionResultType]::ParameterName, 'Certificate of the application: PEM or PFX [env: AZURE_CLIENT_CERTIFICATE_PATH]')
            [CompletionResult]::new('--certificate-key', '--certificate-key', [CompletionResultType]::ParameterName, 'Its private key, where that is in another file [env: SSPR_CLIENT_CERTIFICATE_KEY_PATH]')
            [CompletionResult]::new('--federated-token', '--federated-token', [CompletionResultType]::ParameterName, 'Source of a token the application trusts: github, azure-devops:CONNECTION, file:PATH, env:NAME or an address [env: SSPR_FEDERATED_TOKEN]')
            [CompletionResult]::new('--token-store', '--token-store', [CompletionResultType]::ParameterName, 'Where to keep the sign-in [env: SSPR_TOKEN_STORE]')
            [CompletionResult]::new('--app-name', '--app-name', [CompletionResultType]::ParameterName, 'Name of that app registration')
            [CompletionResult]::new('--app-owner', '--app-owner', [CompletionResultType]::ParameterName, 'Who else may own it: object id or sign-in name; can be given more than once')
            [CompletionResult]::new('--feature', '--feature', [CompletionResultType]::ParameterName, 'What it is for; more than one with commas')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print link and code and end; --continue waits for the sign-in')
            [CompletionResult]::new('--continue', '--continue', [CompletionResultType]::ParameterName, 'Wait for the sign-in that --no-wait began')
            [CompletionResult]::new('--register-app', '--register-app', [CompletionResultType]::ParameterName, 'Make or extend an app registration of the tenant''s own first, and sign in with that')
            [CompletionResult]::new('--no-consent', '--no-consent', [CompletionResultType]::ParameterName, 'Leave the tenant''s consent to another administrator')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask: register the app, and consent to it for the tenant')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask: register the app, and consent to it for the tenant')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;logout' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;whoami' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;profile' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the profiles')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the settings of a profile and where each comes from')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Make a profile the one in use')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set values of a profile; an empty value removes the key')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a profile and its sign-in')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'sspr;profile;list' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;profile;show' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;profile;use' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;profile;set' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;profile;remove' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;profile;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the profiles')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the settings of a profile and where each comes from')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Make a profile the one in use')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set values of a profile; an empty value removes the key')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a profile and its sign-in')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'sspr;profile;help;list' {
            break
        }
        'sspr;profile;help;show' {
            break
        }
        'sspr;profile;help;use' {
            break
        }
        'sspr;profile;help;set' {
            break
        }
        'sspr;profile;help;remove' {
            break
        }
        'sspr;profile;help;help' {
            break
        }
        'sspr;enable' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'Who may reset: all users, or the members of one group')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'The group, by object id, exact name or mail address')
            [CompletionResult]::new('--admins', '--admins', [CompletionResultType]::ParameterName, 'Allow or forbid administrators to reset their own password')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Say why; kept with the change')
            [CompletionResult]::new('--policy-api', '--policy-api', [CompletionResultType]::ParameterName, 'Where the portal''s settings are written: its own API, or guided steps')
            [CompletionResult]::new('--watch-for', '--watch-for', [CompletionResultType]::ParameterName, 'With guided steps: how long to wait (30m, 1h); at a terminal 1h by default')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change and write nothing')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'With --dry-run: list the people who gain or lose the ability to reset instead')
            [CompletionResult]::new('--check', '--check', [CompletionResultType]::ParameterName, 'Write nothing and exit 3 when something would change')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without asking')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'With guided steps: do not wait until the change shows')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;disable' {
            [CompletionResult]::new('--admins', '--admins', [CompletionResultType]::ParameterName, 'Allow or forbid administrators to reset their own password')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Say why; kept with the change')
            [CompletionResult]::new('--policy-api', '--policy-api', [CompletionResultType]::ParameterName, 'Where the portal''s settings are written: its own API, or guided steps')
            [CompletionResult]::new('--watch-for', '--watch-for', [CompletionResultType]::ParameterName, 'With guided steps: how long to wait (30m, 1h); at a terminal 1h by default')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change and write nothing')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'With --dry-run: list the people who gain or lose the ability to reset instead')
            [CompletionResult]::new('--check', '--check', [CompletionResultType]::ParameterName, 'Write nothing and exit 3 when something would change')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without asking')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'With guided steps: do not wait until the change shows')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;policy' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show every setting, and what is to be said against it')
            [CompletionResult]::new('deadlines', 'deadlines', [CompletionResultType]::ParameterValue, 'Show what Microsoft ends or changes, when, and for whom')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change settings')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the settings as a file that can be applied')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Show what a file would change')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Write the JSON Schema of a file of settings, or of a plan')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Make the settings of a file, or of a plan, so')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'List the changes that were made from here')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Go back to what was before a change')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'sspr;policy;show' {
            [CompletionResult]::new('--fail-on', '--fail-on', [CompletionResultType]::ParameterName, 'Exit 3 when something of this weight, or more, is to be said')
            [CompletionResult]::new('--control', '--control', [CompletionResultType]::ParameterName, 'List the controls of a benchmark instead, each with pass or fail; with --fail-on: exit 3 when one fails')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Judge as of this day (default: today)')
            [CompletionResult]::new('--policy-api', '--policy-api', [CompletionResultType]::ParameterName, 'Where the scope is kept: the portal''s own API, or nowhere that can be read')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--impact', '--impact', [CompletionResultType]::ParameterName, 'Count the people whom fixed dates leave without enough methods')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'With --impact: list these people instead')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;policy;deadlines' {
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'As of this day (default: today)')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;policy;set' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Say why; kept with the change')
            [CompletionResult]::new('--policy-api', '--policy-api', [CompletionResultType]::ParameterName, 'Where the portal''s settings are written: its own API, or guided steps')
            [CompletionResult]::new('--watch-for', '--watch-for', [CompletionResultType]::ParameterName, 'With guided steps: how long to wait (30m, 1h); at a terminal 1h by default')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change and write nothing')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'With --dry-run: list the people who gain or lose the ability to reset instead')
            [CompletionResult]::new('--check', '--check', [CompletionResultType]::ParameterName, 'Write nothing and exit 3 when something would change')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without asking')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'With guided steps: do not wait until the change shows')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;policy;export' {
            [CompletionResult]::new('--policy-api', '--policy-api', [CompletionResultType]::ParameterName, 'Where the scope is kept: the portal''s own API, or nowhere that can be read')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;policy;plan' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'The settings that are wanted, in TOML or JSON')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'The settings that are wanted, in TOML or JSON')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Keep the plan in this file')
            [CompletionResult]::new('--fail-on', '--fail-on', [CompletionResultType]::ParameterName, 'Exit 3 when something of this weight, or more, is to be said of what would be')
            [CompletionResult]::new('--policy-api', '--policy-api', [CompletionResultType]::ParameterName, 'Where the scope is kept: the portal''s own API, or nowhere that can be read')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--markdown', '--markdown', [CompletionResultType]::ParameterName, 'Show it in Markdown')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'List the people who gain or lose the ability to reset instead; the plan is told on stderr')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;policy;schema' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;policy;apply' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'The settings that are wanted, in TOML or JSON')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'The settings that are wanted, in TOML or JSON')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Say why; kept with the change')
            [CompletionResult]::new('--policy-api', '--policy-api', [CompletionResultType]::ParameterName, 'Where the portal''s settings are written: its own API, or guided steps')
            [CompletionResult]::new('--watch-for', '--watch-for', [CompletionResultType]::ParameterName, 'With guided steps: how long to wait (30m, 1h); at a terminal 1h by default')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change and write nothing')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'With --dry-run: list the people who gain or lose the ability to reset instead')
            [CompletionResult]::new('--check', '--check', [CompletionResultType]::ParameterName, 'Write nothing and exit 3 when something would change')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without asking')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'With guided steps: do not wait until the change shows')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;policy;history' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;policy;restore' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Say why; kept with the change')
            [CompletionResult]::new('--policy-api', '--policy-api', [CompletionResultType]::ParameterName, 'Where the portal''s settings are written: its own API, or guided steps')
            [CompletionResult]::new('--watch-for', '--watch-for', [CompletionResultType]::ParameterName, 'With guided steps: how long to wait (30m, 1h); at a terminal 1h by default')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change and write nothing')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'With --dry-run: list the people who gain or lose the ability to reset instead')
            [CompletionResult]::new('--check', '--check', [CompletionResultType]::ParameterName, 'Write nothing and exit 3 when something would change')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without asking')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'With guided steps: do not wait until the change shows')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;policy;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show every setting, and what is to be said against it')
            [CompletionResult]::new('deadlines', 'deadlines', [CompletionResultType]::ParameterValue, 'Show what Microsoft ends or changes, when, and for whom')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change settings')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the settings as a file that can be applied')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Show what a file would change')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Write the JSON Schema of a file of settings, or of a plan')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Make the settings of a file, or of a plan, so')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'List the changes that were made from here')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Go back to what was before a change')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'sspr;policy;help;show' {
            break
        }
        'sspr;policy;help;deadlines' {
            break
        }
        'sspr;policy;help;set' {
            break
        }
        'sspr;policy;help;export' {
            break
        }
        'sspr;policy;help;plan' {
            break
        }
        'sspr;policy;help;schema' {
            break
        }
        'sspr;policy;help;apply' {
            break
        }
        'sspr;policy;help;history' {
            break
        }
        'sspr;policy;help;restore' {
            break
        }
        'sspr;policy;help;help' {
            break
        }
        'sspr;status' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Count group by group')
            [CompletionResult]::new('--fail-under', '--fail-under', [CompletionResultType]::ParameterName, 'Exit 3 when fewer than this many per cent of the users in scope can reset')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Look again every so often (default: 60s), until Ctrl-C')
            [CompletionResult]::new('--method', '--method', [CompletionResultType]::ParameterName, 'Has registered this method: email, mobilePhone, … (repeat: all of them)')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'Is in this group, directly or through another')
            [CompletionResult]::new('--department', '--department', [CompletionResultType]::ParameterName, 'Is in this department')
            [CompletionResult]::new('--attribute', '--attribute', [CompletionResultType]::ParameterName, 'Has this value of a property of the directory: city, companyName, employeeType, … (repeat: all of them)')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Raw OData filter of the registration report')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Only these columns, in this order; names as in CSV and JSON, or heads of the table')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a column, downwards with `:desc`; unknown values come last')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'No more than this many rows')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--summary', '--summary', [CompletionResultType]::ParameterName, 'Print counts and shares instead of rows')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Add the users whom the report leaves out: disabled, new')
            [CompletionResult]::new('--live', '--live', [CompletionResultType]::ParameterName, 'Read each user''s methods as they are now, and mark where the report is behind')
            [CompletionResult]::new('--registered', '--registered', [CompletionResultType]::ParameterName, 'Registered: has enough methods')
            [CompletionResult]::new('--not-registered', '--not-registered', [CompletionResultType]::ParameterName, 'Not registered')
            [CompletionResult]::new('--enabled', '--enabled', [CompletionResultType]::ParameterName, 'Enabled: in the scope of the policy')
            [CompletionResult]::new('--not-enabled', '--not-enabled', [CompletionResultType]::ParameterName, 'Not in the scope of the policy')
            [CompletionResult]::new('--capable', '--capable', [CompletionResultType]::ParameterName, 'Capable: enabled and registered')
            [CompletionResult]::new('--not-capable', '--not-capable', [CompletionResultType]::ParameterName, 'Not capable')
            [CompletionResult]::new('--admins', '--admins', [CompletionResultType]::ParameterName, 'Holds an administrator role')
            [CompletionResult]::new('--only-phone', '--only-phone', [CompletionResultType]::ParameterName, 'Has nothing but a phone for a reset, for multi-factor authentication, or for both')
            [CompletionResult]::new('--guest', '--guest', [CompletionResultType]::ParameterName, 'Guests')
            [CompletionResult]::new('--member', '--member', [CompletionResultType]::ParameterName, 'Members, not guests')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Compare two saved outputs: who registered, who lost a method, who came and left')
            break
        }
        'sspr;status;diff' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'Exit 3 when anything differs')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;report' {
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the page into this file; its end says the form: .html, .md (default: Markdown on stdout)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Form of the page')
            [CompletionResult]::new('--goal', '--goal', [CompletionResultType]::ParameterName, 'Per cent of the users in scope who are to be able to reset')
            [CompletionResult]::new('--history', '--history', [CompletionResultType]::ParameterName, 'Keep the figures of reports in this folder (default: with the other data of this program)')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--anonymous', '--anonymous', [CompletionResultType]::ParameterName, 'Leave out the names of tenants, departments and countries')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;explain' {
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'Ask about the members of this group, those of groups inside it too')
            [CompletionResult]::new('--cause', '--cause', [CompletionResultType]::ParameterName, 'List only the people of this cause')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Judge as of this day, or this moment in UTC (default: now)')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--registration', '--registration', [CompletionResultType]::ParameterName, 'Explain why the person is asked at sign-in to register, or is not')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Ask about everybody')
            [CompletionResult]::new('--all-checks', '--all-checks', [CompletionResultType]::ParameterName, 'Show every check, also those that are passed')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;register' {
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'Register this phone: `+CC number`, an extension after `x`')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'Register this address')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country of a number without `+`, two letters')
            [CompletionResult]::new('--phone-type', '--phone-type', [CompletionResultType]::ParameterName, 'Which of the person''s phones it is')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Say why; kept in the ledger')
            [CompletionResult]::new('--verified-by', '--verified-by', [CompletionResultType]::ParameterName, 'Note how the person''s identity was checked')
            [CompletionResult]::new('--watch-for', '--watch-for', [CompletionResultType]::ParameterName, 'How long to wait for the person (30m, 1h)')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--unverified', '--unverified', [CompletionResultType]::ParameterName, 'Register without a code: a mistyped contact locks the person out')
            [CompletionResult]::new('--replace', '--replace', [CompletionResultType]::ParameterName, 'Put the contact in the place of the one that is there')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Write without asking once more')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Write without asking once more')
            [CompletionResult]::new('--show-contact', '--show-contact', [CompletionResultType]::ParameterName, 'Print numbers and addresses in full')
            [CompletionResult]::new('--hand-over', '--hand-over', [CompletionResultType]::ParameterName, 'Show the page where the person adds methods alone, and wait for that')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Do not wait until the person has registered')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;methods' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what is registered for a person')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a phone or an address that was verified elsewhere')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove what is registered')
            break
        }
        'sspr;methods;list' {
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Only these columns, in this order; names as in CSV and JSON')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--show-contact', '--show-contact', [CompletionResultType]::ParameterName, 'Print numbers and addresses in full')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;methods;add' {
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'This phone: `+CC number`, an extension after `x`')
            [CompletionResult]::new('--phone-type', '--phone-type', [CompletionResultType]::ParameterName, 'Which of the person''s phones it is')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country of a number without `+`, two letters')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'This address')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Say why; kept in the ledger')
            [CompletionResult]::new('--verified-by', '--verified-by', [CompletionResultType]::ParameterName, 'Note how the person''s identity was checked; kept in the ledger')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--replace', '--replace', [CompletionResultType]::ParameterName, 'Put the contact in the place of the one that is there')
            [CompletionResult]::new('--admin', '--admin', [CompletionResultType]::ParameterName, 'Act even on an administrator; needs a reason')
            [CompletionResult]::new('--show-contact', '--show-contact', [CompletionResultType]::ParameterName, 'Print numbers and addresses in full')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be added and write nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Add without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Add without asking')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;methods;remove' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Say why; kept in the ledger')
            [CompletionResult]::new('--verified-by', '--verified-by', [CompletionResultType]::ParameterName, 'Note how the person''s identity was checked; kept in the ledger')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Everything that can be removed')
            [CompletionResult]::new('--last', '--last', [CompletionResultType]::ParameterName, 'Also what the person resets with: afterwards they cannot')
            [CompletionResult]::new('--admin', '--admin', [CompletionResultType]::ParameterName, 'Act even on an administrator; needs a reason')
            [CompletionResult]::new('--show-contact', '--show-contact', [CompletionResultType]::ParameterName, 'Print numbers and addresses in full')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be removed and write nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Remove without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Remove without asking')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;reset' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Say why; kept in the ledger')
            [CompletionResult]::new('--verified-by', '--verified-by', [CompletionResultType]::ParameterName, 'Note how the person''s identity was checked; kept in the ledger')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--ask-password', '--ask-password', [CompletionResultType]::ParameterName, 'Type the new password, twice')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the new password from the first line of stdin')
            [CompletionResult]::new('--show-password', '--show-password', [CompletionResultType]::ParameterName, 'Print the new password with the result: whoever reads stdout reads it')
            [CompletionResult]::new('--clip', '--clip', [CompletionResultType]::ParameterName, 'Put the new password into the clipboard of the terminal (OSC 52), and show it nowhere')
            [CompletionResult]::new('--clear', '--clear', [CompletionResultType]::ParameterName, 'Clear the new password from the screen when you have read it')
            [CompletionResult]::new('--revoke-sessions', '--revoke-sessions', [CompletionResultType]::ParameterName, 'End the person''s sessions as well: they sign in anew everywhere')
            [CompletionResult]::new('--admin', '--admin', [CompletionResultType]::ParameterName, 'Act even on an administrator; needs a reason')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and write nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Reset without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Reset without asking')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;change' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the current password from the first line of stdin, the new one from the second')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;invite' {
            [CompletionResult]::new('--lifetime', '--lifetime', [CompletionResultType]::ParameterName, 'How long the pass is good (1h, 90m) [default: as the policy says]')
            [CompletionResult]::new('--starts-at', '--starts-at', [CompletionResultType]::ParameterName, 'From when the pass is good, RFC 3339 [default: at once]')
            [CompletionResult]::new('--mail-to', '--mail-to', [CompletionResultType]::ParameterName, 'Send the pass by the profile''s mail channel instead of showing it')
            [CompletionResult]::new('--watch-for', '--watch-for', [CompletionResultType]::ParameterName, 'How long to wait for the person (30m, 1h)')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Say why; kept in the ledger')
            [CompletionResult]::new('--verified-by', '--verified-by', [CompletionResultType]::ParameterName, 'Note how the person''s identity was checked; kept in the ledger')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'A pass for one sign-in [default: as the policy says]')
            [CompletionResult]::new('--reusable', '--reusable', [CompletionResultType]::ParameterName, 'A pass for any number of sign-ins')
            [CompletionResult]::new('--replace', '--replace', [CompletionResultType]::ParameterName, 'Put the pass in the place of one that is still valid')
            [CompletionResult]::new('--mail-to-manager', '--mail-to-manager', [CompletionResultType]::ParameterName, 'Send the pass to the person''s manager, who hands it over')
            [CompletionResult]::new('--show-pass', '--show-pass', [CompletionResultType]::ParameterName, 'Put the pass into the result, or show it as well as sending it')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Do not wait until the person has registered')
            [CompletionResult]::new('--admin', '--admin', [CompletionResultType]::ParameterName, 'Act even on an administrator; needs a reason')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be made and make nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Make the pass without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Make the pass without asking')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;import' {
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'Of members of this group, directly or through another: id, name or mail')
            [CompletionResult]::new('--department', '--department', [CompletionResultType]::ParameterName, 'Of members in this department')
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, 'Which column holds what: `mobile=Cell`; FIELD is user, mobile, alternateMobile, office or email')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of national numbers, two letters')
            [CompletionResult]::new('--result', '--result', [CompletionResultType]::ParameterName, 'Where the result goes [default: beside the input, else in the data directory; the end says where]')
            [CompletionResult]::new('--undo', '--undo', [CompletionResultType]::ParameterName, 'Remove what the run with this result added')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Say why; kept in the ledger')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--from-directory', '--from-directory', [CompletionResultType]::ParameterName, 'Take the phones and addresses that stand in the directory, of members who have no method that counts')
            [CompletionResult]::new('--replace', '--replace', [CompletionResultType]::ParameterName, 'Put the contact in the place of another one that is registered')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change and write nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Write without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Write without asking')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;scope' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who is in the group')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Put people into the group')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take people out of the group')
            break
        }
        'sspr;scope;list' {
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'The group, by object id, exact name or mail address [default: the one the scope is set to]')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Only these columns, in this order; names as in CSV and JSON')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'No more than this many rows')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--nested', '--nested', [CompletionResultType]::ParameterName, 'Also who is in groups inside the group, and through which')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;scope;add' {
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Read the users from a file, one a line, or from a table with a column for them; `-` is stdin')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'The group, by object id, exact name or mail address [default: the one the scope is set to]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Say why; kept in the ledger')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change and write nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without asking')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;scope;remove' {
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Read the users from a file, one a line, or from a table with a column for them; `-` is stdin')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'The group, by object id, exact name or mail address [default: the one the scope is set to]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Say why; kept in the ledger')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change and write nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Change without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Change without asking')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;events' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Only what happened to this user, by object id, sign-in name, mail address or name')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From here on: an age (7d, 36h, 30m), a day, `yesterday`, `today` or an exact moment [default: 7d; 1h with --follow]')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to here, not with it [default: now]')
            [CompletionResult]::new('--activity', '--activity', [CompletionResultType]::ParameterName, 'Only activities whose name begins so, in the service''s words')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Only these columns, in this order; names as in CSV and JSON')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'No more than this many rows')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--failed', '--failed', [CompletionResultType]::ParameterName, 'Only what failed, and who was blocked')
            [CompletionResult]::new('--steps', '--steps', [CompletionResultType]::ParameterName, 'Every event by itself, each step too')
            [CompletionResult]::new('--reverse', '--reverse', [CompletionResultType]::ParameterName, 'The newest first')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Go on with events as they show, until Ctrl-C')
            [CompletionResult]::new('--follow', '--follow', [CompletionResultType]::ParameterName, 'Go on with events as they show, until Ctrl-C')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;ledger' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'List what was changed, the newest last')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Say whether a line was changed, removed, put in or cut off')
            break
        }
        'sspr;ledger;show' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Only what was changed for this user: object id or sign-in name')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only since then: a date, a moment, or a span until now (7d, 12h)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'No more than the last so many')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read this file instead: a copy of a ledger; `-` is stdin')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;ledger;verify' {
            [CompletionResult]::new('--expect', '--expect', [CompletionResultType]::ParameterName, 'The hash of a line that must be in it, kept from an earlier time')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read this file instead: a copy of a ledger; `-` is stdin')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;doctor' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;sandbox' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve the directory on this machine until Ctrl-C')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Make the directory anew')
            [CompletionResult]::new('outbox', 'outbox', [CompletionResultType]::ParameterValue, 'List the mails and texts the directory was given to send')
            [CompletionResult]::new('people', 'people', [CompletionResultType]::ParameterValue, 'List the people every directory has, and whether each can reset their password')
            [CompletionResult]::new('app', 'app', [CompletionResultType]::ParameterValue, 'Keep what the application that signs in alone proves itself with')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'sspr;sandbox;serve' {
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Port on 127.0.0.1; 0 takes any free one')
            [CompletionResult]::new('--users', '--users', [CompletionResultType]::ParameterName, 'People in a directory that does not exist yet')
            [CompletionResult]::new('--throttle', '--throttle', [CompletionResultType]::ParameterName, 'Limits on requests')
            [CompletionResult]::new('--report-lag', '--report-lag', [CompletionResultType]::ParameterName, 'How far the registration report lags behind, such as 36h')
            [CompletionResult]::new('--refuse', '--refuse', [CompletionResultType]::ParameterName, 'Refuse a way to sign in with an AADSTS number, such as device-code=53003')
            [CompletionResult]::new('--token-lifetime', '--token-lifetime', [CompletionResultType]::ParameterName, 'How long access tokens live, such as 5m')
            [CompletionResult]::new('--demand', '--demand', [CompletionResultType]::ParameterName, 'Authentication context that Graph demands by a claims challenge, such as c1; ngcmfa: fresh MFA of people who change their own methods, ngcmfa-challenge: the same, said in a challenge')
            [CompletionResult]::new('--replication-lag', '--replication-lag', [CompletionResultType]::ParameterName, 'How long a write does not show yet, such as 5s')
            [CompletionResult]::new('--latency', '--latency', [CompletionResultType]::ParameterName, 'Milliseconds by which every answer is held back, as if the service were far away')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'The most objects on a page of a list, whatever is asked for')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the database and the certificate authority')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--tls', '--tls', [CompletionResultType]::ParameterName, 'Serve HTTPS with a certificate authority of this machine''s own')
            [CompletionResult]::new('--no-throttle', '--no-throttle', [CompletionResultType]::ParameterName, 'No limits on requests, the same as --throttle off')
            [CompletionResult]::new('--born-migrated', '--born-migrated', [CompletionResultType]::ParameterName, 'A tenant that never had legacy policies: its migration has no state')
            [CompletionResult]::new('--refresh-once', '--refresh-once', [CompletionResultType]::ParameterName, 'Take a refresh token once; its replay ends the sign-in, as at some OpenID providers')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;sandbox;reset' {
            [CompletionResult]::new('--users', '--users', [CompletionResultType]::ParameterName, 'People in the new directory')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the database')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;sandbox;outbox' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the database')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--clear', '--clear', [CompletionResultType]::ParameterName, 'Empty the outbox')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;sandbox;people' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the database')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;sandbox;app' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the database')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the credentials')
            [CompletionResult]::new('add-secret', 'add-secret', [CompletionResultType]::ParameterValue, 'Make a secret and print it, this once')
            [CompletionResult]::new('add-certificate', 'add-certificate', [CompletionResultType]::ParameterValue, 'Trust a certificate')
            [CompletionResult]::new('add-federated', 'add-federated', [CompletionResultType]::ParameterValue, 'Trust tokens of another issuer on this machine')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a credential')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'sspr;sandbox;app;list' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the database')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;sandbox;app;add-secret' {
            [CompletionResult]::new('--lifetime', '--lifetime', [CompletionResultType]::ParameterName, 'How long it is good for, such as 24h')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the database')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;sandbox;app;add-certificate' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the database')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;sandbox;app;add-federated' {
            [CompletionResult]::new('--issuer', '--issuer', [CompletionResultType]::ParameterName, 'Issuer, exactly as its tokens name it')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Subject of the tokens')
            [CompletionResult]::new('--audience', '--audience', [CompletionResultType]::ParameterName, 'Audience of the tokens')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the database')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;sandbox;app;remove' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the database')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;sandbox;app;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the credentials')
            [CompletionResult]::new('add-secret', 'add-secret', [CompletionResultType]::ParameterValue, 'Make a secret and print it, this once')
            [CompletionResult]::new('add-certificate', 'add-certificate', [CompletionResultType]::ParameterValue, 'Trust a certificate')
            [CompletionResult]::new('add-federated', 'add-federated', [CompletionResultType]::ParameterValue, 'Trust tokens of another issuer on this machine')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a credential')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'sspr;sandbox;app;help;list' {
            break
        }
        'sspr;sandbox;app;help;add-secret' {
            break
        }
        'sspr;sandbox;app;help;add-certificate' {
            break
        }
        'sspr;sandbox;app;help;add-federated' {
            break
        }
        'sspr;sandbox;app;help;remove' {
            break
        }
        'sspr;sandbox;app;help;help' {
            break
        }
        'sspr;sandbox;help' {
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve the directory on this machine until Ctrl-C')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Make the directory anew')
            [CompletionResult]::new('outbox', 'outbox', [CompletionResultType]::ParameterValue, 'List the mails and texts the directory was given to send')
            [CompletionResult]::new('people', 'people', [CompletionResultType]::ParameterValue, 'List the people every directory has, and whether each can reset their password')
            [CompletionResult]::new('app', 'app', [CompletionResultType]::ParameterValue, 'Keep what the application that signs in alone proves itself with')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'sspr;sandbox;help;serve' {
            break
        }
        'sspr;sandbox;help;reset' {
            break
        }
        'sspr;sandbox;help;outbox' {
            break
        }
        'sspr;sandbox;help;people' {
            break
        }
        'sspr;sandbox;help;app' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the credentials')
            [CompletionResult]::new('add-secret', 'add-secret', [CompletionResultType]::ParameterValue, 'Make a secret and print it, this once')
            [CompletionResult]::new('add-certificate', 'add-certificate', [CompletionResultType]::ParameterValue, 'Trust a certificate')
            [CompletionResult]::new('add-federated', 'add-federated', [CompletionResultType]::ParameterValue, 'Trust tokens of another issuer on this machine')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a credential')
            break
        }
        'sspr;sandbox;help;app;list' {
            break
        }
        'sspr;sandbox;help;app;add-secret' {
            break
        }
        'sspr;sandbox;help;app;add-certificate' {
            break
        }
        'sspr;sandbox;help;app;add-federated' {
            break
        }
        'sspr;sandbox;help;app;remove' {
            break
        }
        'sspr;sandbox;help;help' {
            break
        }
        'sspr;completions' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use, one a tenant; several have a result each [env: SSPR_PROFILE]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data into a file instead of stdout: UTF-8, whole or not at all, for you alone')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run the JSON through a jq filter and print its results a line each, strings raw')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of sentences: en, de, sv, zh-Hans; `person`: of whoever is registered or invited [env: SSPR_LANG]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--ca-file', '--ca-file', [CompletionResultType]::ParameterName, 'Certificates to trust besides the system''s, in PEM; `-` is stdin [env: SSPR_CA_FILE]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time one request waits for its answer, retries included; 5m by default [env: SSPR_TIMEOUT]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often one request is repeated; 4 by default [env: SSPR_RETRIES]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the embedded directory instead of a tenant')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Run for every profile, several at once where nothing is asked')
            [CompletionResult]::new('--wide', '--wide', [CompletionResultType]::ParameterName, 'Every column of a table at a terminal, nothing of it cut')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not show long output in a pager [env: PAGER]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a question would be needed')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Write data and errors alone; nothing is asked')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on stderr (-vv: every request)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'sspr;help' {
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Sign in')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Sign out and forget the tokens')
            [CompletionResult]::new('whoami', 'whoami', [CompletionResultType]::ParameterValue, 'Show who is signed in')
            [CompletionResult]::new('profile', 'profile', [CompletionResultType]::ParameterValue, 'Keep one profile a tenant')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Switch self-service password reset on')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Switch self-service password reset off')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'Show every setting of SSPR')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'List who is registered')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Make a page of who can reset, why others cannot, and how that moves')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Tell why people can, or cannot, reset; or what a code means')
            [CompletionResult]::new('register', 'register', [CompletionResultType]::ParameterValue, 'Walk a person through registering phone and e-mail')
            [CompletionResult]::new('methods', 'methods', [CompletionResultType]::ParameterValue, 'List, add and remove what is registered for a person')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Reset a person''s password')
            [CompletionResult]::new('change', 'change', [CompletionResultType]::ParameterValue, 'Change your own password')
            [CompletionResult]::new('invite', 'invite', [CompletionResultType]::ParameterValue, 'Give a person a Temporary Access Pass and watch them register')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Register many people''s phones and addresses')
            [CompletionResult]::new('scope', 'scope', [CompletionResultType]::ParameterValue, 'List, add and remove the members of the group that may reset')
            [CompletionResult]::new('events', 'events', [CompletionResultType]::ParameterValue, 'List what happened around password reset')
            [CompletionResult]::new('ledger', 'ledger', [CompletionResultType]::ParameterValue, 'Show and verify the record of every change made here')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Say whether this machine, sign-in, role and licence are fit for the job')
            [CompletionResult]::new('sandbox', 'sandbox', [CompletionResultType]::ParameterValue, 'Keep the embedded directory')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'sspr;help;login' {
            break
        }
        'sspr;help;logout' {
            break
        }
        'sspr;help;whoami' {
            break
        }
        'sspr;help;profile' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the profiles')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the settings of a profile and where each comes from')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Make a profile the one in use')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set values of a profile; an empty value removes the key')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a profile and its sign-in')
            break
        }
        'sspr;help;profile;list' {
            break
        }
        'sspr;help;profile;show' {
            break
        }
        'sspr;help;profile;use' {
            break
        }
        'sspr;help;profile;set' {
            break
        }
        'sspr;help;profile;remove' {
            break
        }
        'sspr;help;enable' {
            break
        }
        'sspr;help;disable' {
            break
        }
        'sspr;help;policy' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show every setting, and what is to be said against it')
            [CompletionResult]::new('deadlines', 'deadlines', [CompletionResultType]::ParameterValue, 'Show what Microsoft ends or changes, when, and for whom')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change settings')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the settings as a file that can be applied')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Show what a file would change')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Write the JSON Schema of a file of settings, or of a plan')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Make the settings of a file, or of a plan, so')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'List the changes that were made from here')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Go back to what was before a change')
            break
        }
        'sspr;help;policy;show' {
            break
        }
        'sspr;help;policy;deadlines' {
            break
        }
        'sspr;help;policy;set' {
            break
        }
        'sspr;help;policy;export' {
            break
        }
        'sspr;help;policy;plan' {
            break
        }
        'sspr;help;policy;schema' {
            break
        }
        'sspr;help;policy;apply' {
            break
        }
        'sspr;help;policy;history' {
            break
        }
        'sspr;help;policy;restore' {
            break
        }
        'sspr;help;status' {
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Compare two saved outputs: who registered, who lost a method, who came and left')
            break
        }
        'sspr;help;status;diff' {
            break
        }
        'sspr;help;report' {
            break
        }
        'sspr;help;explain' {
            break
        }
        'sspr;help;register' {
            break
        }
        'sspr;help;methods' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what is registered for a person')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a phone or an address that was verified elsewhere')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove what is registered')
            break
        }
        'sspr;help;methods;list' {
            break
        }
        'sspr;help;methods;add' {
            break
        }
        'sspr;help;methods;remove' {
            break
        }
        'sspr;help;reset' {
            break
        }
        'sspr;help;change' {
            break
        }
        'sspr;help;invite' {
            break
        }
        'sspr;help;import' {
            break
        }
        'sspr;help;scope' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who is in the group')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Put people into the group')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take people out of the group')
            break
        }
        'sspr;help;scope;list' {
            break
        }
        'sspr;help;scope;add' {
            break
        }
        'sspr;help;scope;remove' {
            break
        }
        'sspr;help;events' {
            break
        }
        'sspr;help;ledger' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'List what was changed, the newest last')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Say whether a line was changed, removed, put in or cut off')
            break
        }
        'sspr;help;ledger;show' {
            break
        }
        'sspr;help;ledger;verify' {
            break
        }
        'sspr;help;doctor' {
            break
        }
        'sspr;help;sandbox' {
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve the directory on this machine until Ctrl-C')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Make the directory anew')
            [CompletionResult]::new('outbox', 'outbox', [CompletionResultType]::ParameterValue, 'List the mails and texts the directory was given to send')
            [CompletionResult]::new('people', 'people', [CompletionResultType]::ParameterValue, 'List the people every directory has, and whether each can reset their password')
            [CompletionResult]::new('app', 'app', [CompletionResultType]::ParameterValue, 'Keep what the application that signs in alone proves itself with')
            break
        }
        'sspr;help;sandbox;serve' {
            break
        }
        'sspr;help;sandbox;reset' {
            break
        }
        'sspr;help;sandbox;outbox' {
            break
        }
        'sspr;help;sandbox;people' {
            break
        }
        'sspr;help;sandbox;app' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the credentials')
            [CompletionResult]::new('add-secret', 'add-secret', [CompletionResultType]::ParameterValue, 'Make a secret and print it, this once')
            [CompletionResult]::new('add-certificate', 'add-certificate', [CompletionResultType]::ParameterValue, 'Trust a certificate')
            [CompletionResult]::new('add-federated', 'add-federated', [CompletionResultType]::ParameterValue, 'Trust tokens of another issuer on this machine')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a credential')
            break
        }
        'sspr;help;sandbox;app;list' {
            break
        }
        'sspr;help;sandbox;app;add-secret' {
            break
        }
        'sspr;help;sandbox;app;add-certificate' {
            break
        }
        'sspr;help;sandbox;app;add-federated' {
            break
        }
        'sspr;help;sandbox;app;remove' {
            break
        }
        'sspr;help;completions' {
            break
        }
        'sspr;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
