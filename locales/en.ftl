### Sentences people read. One section a command; the same ids in every language.

## ui

ui-warning = warning:
ui-error = error:
ui-hint = hint:
ui-cause = { "  " }because:
ui-cause-numbered = { "  " }because { $number }:
ui-request-id = { "  " }request id: { $id }

## error

error-other = { $text }
error-cancelled = Cancelled.
error-question = There is a question and nobody to answer it: { $question }
error-question-hint = Answer with `{ $flag }`, or run the command at a terminal.
error-no-csv = CSV is for lists, and this command prints a single document.
error-no-csv-hint = Use `--output json` or leave `--output` out.
error-unknown-language = There is no language `{ $tag }` (`SSPR_LANG`).
error-unknown-language-hint = The languages are { $known }.
error-no-profile = There is no profile `{ $name }`.
error-no-profile-hint = The profiles are { $known }.
error-not-signed-in = Nobody is signed in.
error-not-signed-in-hint = Sign in with `sspr login`.
error-refused-sign-in = The service no longer accepts this sign-in: { $text }
error-not-permitted = Not permitted: { $text }
error-not-permitted-hint = See `sspr whoami` for the roles and permissions of this sign-in.
error-conditions = The sign-in no longer meets the conditions of the service.
error-truncated = The answer of the service broke off in the middle.
error-throttled = The service is still asking for patience after every retry.
error-throttled-hint = Wait a few minutes and run the command again.
error-service-down = The service answered { $status } and could not do it.
error-service-down-hint = Nothing is wrong with the command; try again later.
error-refused = The service refused: { $text }
error-unreachable = The service cannot be reached.
error-unreachable-hint = Check the network, the proxy (`HTTPS_PROXY`) and the addresses of the profile.
error-not-json = The answer is { $kind } where JSON was expected.
error-not-json-hint = A proxy or a sign-in page may stand between this machine and the service.
error-unexpected-answer = The service answered with something unexpected: { $text }
error-no-http = No secure connection can be prepared.
error-no-http-hint = Install the package `ca-certificates`, or name a certificate file in `SSL_CERT_FILE`.
error-damaged-directory = The embedded directory `{ $path }` is damaged or not one of ours.
error-damaged-directory-hint = Make a new one with `sspr sandbox reset --yes`.
error-foreign-directory = { $path } is not a directory of `sspr`. It was left as it is.
error-foreign-directory-hint = Move the file away, or name another one.
error-newer-directory = { $path } was written by a later version of `sspr` (format { $found }; this one knows { $known }).
error-newer-directory-hint = Update `sspr`.

## login

## profile

## enable

## status

## register

## sandbox
