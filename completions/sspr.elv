
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
            cand --profile 'Profile to use, one a tenant [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand login 'Sign in'
            cand whoami 'Show who is signed in'
            cand profile 'Keep one profile a tenant'
            cand enable 'Switch self-service password reset on'
            cand status 'List who is registered'
            cand register 'Walk a person through registering phone and e-mail'
            cand sandbox 'Keep the embedded directory'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'sspr;login'= {
            cand --profile 'Profile to use, one a tenant [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;whoami'= {
            cand --profile 'Profile to use, one a tenant [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;profile'= {
            cand --profile 'Profile to use, one a tenant [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;enable'= {
            cand --profile 'Profile to use, one a tenant [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;status'= {
            cand --profile 'Profile to use, one a tenant [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;register'= {
            cand --profile 'Profile to use, one a tenant [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
            cand --no-input 'Never ask; fail where a question would be needed'
            cand -v 'Say more on stderr (-vv: every request)'
            cand --verbose 'Say more on stderr (-vv: every request)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'sspr;sandbox'= {
            cand --profile 'Profile to use, one a tenant [env: SSPR_PROFILE]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --lang 'Language of sentences: en, de, sv, zh-Hans [env: SSPR_LANG]'
            cand --color 'When to use colour'
            cand --sandbox 'Run against the embedded directory instead of a tenant'
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
            cand whoami 'Show who is signed in'
            cand profile 'Keep one profile a tenant'
            cand enable 'Switch self-service password reset on'
            cand status 'List who is registered'
            cand register 'Walk a person through registering phone and e-mail'
            cand sandbox 'Keep the embedded directory'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'sspr;help;login'= {
        }
        &'sspr;help;whoami'= {
        }
        &'sspr;help;profile'= {
        }
        &'sspr;help;enable'= {
        }
        &'sspr;help;status'= {
        }
        &'sspr;help;register'= {
        }
        &'sspr;help;sandbox'= {
        }
        &'sspr;help;help'= {
        }
    ]
    $completions[$command]
}
