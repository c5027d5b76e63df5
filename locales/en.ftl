### Sentences people read. One section a command; the same ids in every language.
###
### A status line is a sentence with a full stop; a label, a heading and a question for a value have none. An error says
### what happened and why, its hint what to do next, each in one sentence. What is typed stands in backticks. The words of
### the service are used as its own pages use them, in every language. No exclamation marks, no blame, no "please".

## ui

# The key that says yes; `n` says no, and `y` always says yes, too.
ui-yes = y
ui-warning = warning:
ui-error = error:
ui-hint = hint:
ui-cause = { "  " }because:
ui-cause-numbered = { "  " }because { $number }:
ui-request-id = { "  " }request id: { $id }
ui-waiting = Throttled by the service (429). Retrying in { $seconds } s.
ui-counting-down = Rate limit of the service: continuing in { $seconds } s
ui-progress-count = { $done } of { $total }
ui-progress-seconds = { $done } of { $total } · { $seconds } s left
ui-progress-minutes = { $done } of { $total } · { $minutes } min left
ui-progress-hours = { $done } of { $total } · { $hours } h { $minutes } min left
ui-retrying-lost = No response from the service. Retrying in { $seconds } s.
ui-retrying-failed = The service responded with { $status }. Retrying in { $seconds } s.
ui-more-lines = … and { $count ->
    [one] one more line
   *[other] { $count } more lines
}
ui-left-out = { $count ->
    [one] Column not shown: { $names }. `--wide` shows every column.
   *[other] Columns not shown: { $names }. `--wide` shows every column.
}

## error

error-other = { $text }
error-cancelled = Cancelled.
error-nothing-changed = Nothing was changed.
error-question = This command needs an answer: { $question }
error-question-hint = Pass `{ $flag }`, or run the command in a terminal.
error-question-hint-keyless = Git Bash gives no keys to Windows programs. Start with `winpty sspr …`, use PowerShell or Windows Terminal, or pass `{ $flag }`.
error-no-csv = CSV is for lists, and this command prints a single document.
error-no-csv-hint = Use `--output json` or leave `--output` out.
error-no-column = There is no column `{ $name }` in this list.
error-no-column-nearest = Did you mean `{ $nearest }`? There are: { $known }
error-no-column-hint = There are: { $known }
error-column-twice = The column `{ $name }` is named twice.
error-column-twice-hint = Name each column once in `--columns`.
error-filter = The filter failed at a row: { $reason }
error-filter-hint = The filter sees one row at a time, as `--output jsonl` prints it.
error-filtered-csv = `--jq` makes JSON of the rows, and `--output csv` asks for CSV.
error-filtered-csv-hint = Leave `--output` out. To choose columns of CSV, give `--columns`.
error-unknown-language = There is no language `{ $tag }` (`SSPR_LANG`).
error-unknown-language-hint = The languages are { $known }.
error-no-profile = There is no profile `{ $name }`.
error-no-profile-hint = The profiles are { $known }.
error-no-profile-nearest = Did you mean `{ $nearest }`? The profiles are { $known }.
error-no-profile-first = There are no profiles yet: `sspr login --profile NAME` makes one.
error-unreadable = `{ $path }` cannot be read: { $error }
error-not-text = `{ $path }` is not a file of text.
error-file-too-large = `{ $path }` is larger than { $most } MiB.
error-file-too-large-hint = Check whether it is the right file.
error-not-text-hint = Save the file as UTF-8; UTF-16 is read, too.
usage-time = `{ $text }` is not a time that `{ $flag }` takes.
usage-time-hint = Write it like `90s`, `5m`, `1h 30m`, `24h`, `1d` or `2w`: at least { $shortest }, { $longest } at most.
usage-time-whole-minutes = Only whole minutes count.
usage-unknown-flag = Unknown option `{ $flag }`.
usage-unexpected = Unexpected argument `{ $text }`.
usage-unknown-command = Unknown command `{ $text }`.
usage-no-command = A command is missing.
usage-no-value = `{ $flag }` needs a value.
usage-bad-value = `{ $text }` is not a value of `{ $flag }`.
usage-refused-value = `{ $text }` cannot be used for `{ $flag }`: { $reason }.
usage-missing = Missing: `{ $names }`.
usage-conflict = `{ $flag }` cannot be used together with `{ $other }`.
usage-twice = `{ $flag }` can be given only once.
usage-no-equals = `{ $flag }` needs an equals sign before its value.
usage-count = `{ $flag }` has too many or too few values.
usage-not-utf8 = An argument is not valid UTF-8.
usage-near = Did you mean `{ $names }`?
usage-values = Possible values: { $names }.
usage-disable = `sspr disable` switches it off.
usage-call = Usage: { $usage }
    `{ $help }` shows what it takes.
usage-no-help = There is no help about `{ $text }`.
usage-no-help-hint = Topics: flags, exit-codes, environment, formats, feedback. `sspr help` lists the commands.
usage-reason-country = it must be two letters, such as SE, DE or CN
usage-reason-moment = it must be a day, `YYYY-MM-DD`, or a time, `YYYY-MM-DDTHH:MM:SSZ`
usage-reason-pair = it must be `KEY=VALUE`
usage-reason-percent = it must be a number from 0 to 100
usage-reason-language = it must be { $languages } or `person`
usage-reason-whole = it must be a whole number
usage-reason-range = it must be in { $range }
usage-reason-sort = only `asc` or `desc` may follow the colon
usage-reason-method = there is no such method; there are { $methods }; for another, use `{ $filter }`
usage-reason-method-near = there is no such method; did you mean `{ $name }`?
usage-reason-name-empty = it is empty
usage-reason-name-control = a name has no control characters
usage-reason-name-long = it has { $count } characters, and the service takes 256
status-watch-interval = The service answers five requests for the report in ten seconds. Users are named ahead of `--watch`.
error-no-home = There is no home folder to keep files in.
error-no-home-hint = Set `HOME`, or `SSPR_CONFIG` and `SSPR_DATA_DIR`.
error-sign-in-ended = Your sign-in has expired: { $text }
error-cut-off = The sign-in cannot be renewed: an earlier command was cut off while it renewed it, and the service takes a refresh token only once.
error-cut-off-hint = Sign in again with `sspr login`; nothing else is lost.
error-declined = The sign-in was declined on the other device.
error-code-expired = The code was not entered in time.
error-code-expired-hint = Run the command again for a new code.
error-sign-in-refused = The sign-in service refused: { $text }
error-client-hint = Check the client id: it must exist in the tenant and allow public client flows.
error-tenant-hint = Check the tenant: `--tenant` takes its id or one of its domains.
error-sign-in-unreachable = The sign-in service { $host } cannot be reached.
error-not-a-sign-in-answer = { $host } answered { $status } ({ $detail }) where a sign-in answer was expected.
error-app-only = This token belongs to an application alone; the portal's policy API takes only signed-in users.
error-app-only-hint = An application alone can plan and apply what Microsoft Graph holds, `method.*`, `methods-policy.*`, `campaign.*` and `administrators`, and the members of the selected group with `sspr scope`; `status` and `register` work as they are. The rest takes a person: `sspr login --profile NAME --method browser` under a profile of its own, `az login`, or a token in `SSPR_POLICY_TOKEN`.
error-given-token = The token in `{ $variable }` cannot be used: { $reason }.
error-given-token-hint = Put a new token there, or unset `{ $variable }` and sign in with `sspr login`.
error-given-token-ended = The access token has ended or was refused.
error-sign-in-exposed = Others may read the stored sign-in `{ $path }` (mode { $mode }).
error-sign-in-exposed-hint = Close it with `chmod 600 { $path }`.
error-sign-in-damaged = The stored sign-in `{ $path }` cannot be read: { $reason }.
error-sign-in-damaged-hint = Sign in again with `sspr login`; that replaces the file.
error-sign-in-held = Another process is renewing the sign-in of this profile and has not finished within { $limit } ({ $path }).
error-sign-in-held-hint = End the other `sspr` process, or wait longer with `--timeout`.
error-keyring = The keyring of this system cannot be used: { $reason }.
error-keyring-hint = Unlock it, or keep the sign-in elsewhere with `sspr login --token-store file`.
error-browser-too-late = The browser brought no answer in a quarter of an hour.
error-no-port = No port of this machine could be opened for the answer of the browser: { $reason }
error-no-port-hint = Sign in with a code instead: `sspr login --method device`.
error-no-secret = The client secret is missing.
error-no-secret-hint = Put it into `AZURE_CLIENT_SECRET`, or type it at a terminal: `sspr login --method secret`.
error-certificate = { $flaw ->
    [noCertificate] There is no certificate in { $path }.
    [noPrivateKey] There is no private key in { $path }.
    [encryptedKey] The private key in { $path } is encrypted.
    [ellipticKey] The private key in { $path } is of an elliptic curve; the sign-in service takes RSA alone.
    [unusableKey] The private key in { $path } cannot sign: it is not RSA of 2048 bits or more.
    [keyMismatch] The private key belongs to none of the certificates in { $path }.
    [certificateExpired] The certificate in { $path } expired at { $reason }.
    [certificateEarly] The certificate in { $path } is not valid before { $reason }.
    [wrongPassword] The password does not open { $path }.
    [noCertificatePassword] { $path } is protected by a password.
   *[malformedCertificate] { $path } is neither PEM nor PFX: { $reason }
}
error-certificate-hint = { $flaw ->
    [noPrivateKey] Name the file of the key with `--certificate-key FILE`.
    [encryptedKey] Decrypt it with `openssl pkcs8 -in KEY -out key.pem`, or use a PFX and `AZURE_CLIENT_CERTIFICATE_PASSWORD`.
    [wrongPassword] Try again with the right one, typed or in `AZURE_CLIENT_CERTIFICATE_PASSWORD`.
    [noCertificatePassword] Put the password into `AZURE_CLIENT_CERTIFICATE_PASSWORD`.
    [keyMismatch] Give the certificate that was made for this key.
    [certificateEarly] Check the clock of this machine.
    [noCertificate] Give a PEM or PFX file with the certificate of the app registration.
    [malformedCertificate] Give a PEM or PFX file with the certificate of the app registration.
   *[other] Make a new certificate with an RSA key of 2048 bits or more and upload it to the app registration.
}
error-folder-shared = Others may put files into { $path } (mode { $mode }), where sign-ins are kept or on the way there.
error-folder-shared-hint = Close it with `chmod go-w { $path }`, or name a folder of your own in `SSPR_DATA_DIR`.
error-key-exposed = Others may read the private key in { $path } (mode { $mode }).
error-no-assertion = No token could be had from { $place }: { $reason }
error-no-assertion-hint = GitHub Actions: the job needs `permissions: id-token: write`. Azure DevOps: pass `SYSTEM_ACCESSTOKEN` to the step. Elsewhere: check `--federated-token`.
error-no-managed-identity = This machine gives no managed identity: { $reason }
error-no-managed-identity-hint = Assign an identity to the machine, or name a user-assigned one with `--client-id`.
error-no-az = The Azure CLI gives no token.
error-no-az-hint = Install it and sign in with `az login`.
error-not-signed-in = You are not signed in.
error-not-signed-in-hint = Sign in with `sspr login`.
error-refused-sign-in = The service no longer accepts this sign-in: { $text }
error-not-permitted = Not permitted: { $text }
error-not-permitted-hint = See `sspr whoami` for the roles and permissions of this sign-in.
error-permission-missing = This sign-in lacks the permission { $permission }.
error-permission-missing-hint = Sign in with an app that has it: `sspr login --register-app` makes one. An Azure CLI sign-in (`--method az`) has fixed permissions and none for authentication methods or policies.
error-report-role = The signed-in account holds no role that may read reports and logs.
error-report-role-hint = It takes Reports Reader, Security Reader, Global Reader or a higher role; `sspr whoami` shows the roles of this sign-in.
error-no-premium = This tenant has no license for the registration report: it needs Microsoft Entra ID P1 or P2.
error-no-premium-hint = A tenant without the license, or an Azure AD B2C tenant, has no such report. The methods of single people can be read all the same: `sspr status USER --live`.
error-no-premium-doubtful = The service says that this tenant has no license for the registration report, which needs Microsoft Entra ID P1 or P2.
error-no-premium-doubtful-hint = The service also says so by mistake. If the tenant has the license, try again later; `--retries { $more }` tries more often. Until then, `sspr status USER --live` shows the methods of single people.
error-no-premium-mistaken = The service refuses the registration report because of a missing license, but the tenant has Microsoft Entra ID P1 or P2: this is an error of the service.
error-no-premium-mistaken-hint = Try again in a few minutes; `--retries { $more }` tries more often. Until then, `sspr status USER --live` shows the methods of single people.
error-foreign-next-link = The list continues at { $origin }, where this sign-in must not be sent.
error-foreign-next-link-hint = Check the address of the service in the profile; a proxy may have rewritten the answer.
error-looping-next-link = The list of the service leads back to a page that was read already, so it is not complete.
error-conditions = The sign-in no longer meets the conditions of the service.
error-conditions-hint = Run the command at a terminal and sign in there as the service asks. If it still refuses, ask an administrator which Conditional Access policy applies.
error-stale-mfa = Changing your own methods takes multi-factor authentication from the last 10 minutes.
error-stale-mfa-hint = Run the command at a terminal and sign in again there.
error-other-account = A different account signed in than the one that started this command.
error-other-account-hint = Run the command again and sign in with the same account, or change the account with `sspr login`.
error-truncated = The answer of the service broke off in the middle.
error-throttled = Throttled by the service, also after every retry.
error-throttled-hint = Wait a few minutes and run the command again, or try more often with `--retries { $more }`.
error-throttled-long = Throttled by the service: retry after { $wait }, but one request may take only { $limit } here.
error-throttled-long-hint = Run the command again after that time, or let it wait with `--timeout { $raise }`.
error-timeout = The service at { $host } gave no answer within { $limit }.
error-timeout-hint = Check the network and the proxy (`HTTPS_PROXY`), or wait longer with `--timeout { $raise }`.
error-timeout-unknown-hint = It may have been done anyway: check before you repeat it. `--timeout { $raise }` waits longer.
error-service-down = The service answered { $status } and could not do it.
error-service-down-hint = Nothing is wrong with the command; try again later.
error-refused = The service refused: { $text }
error-unreachable = The service at { $host } cannot be reached.
error-unreachable-hint = Check the network, the proxy (`HTTPS_PROXY`) and the addresses of the profile.
error-unknown-hint = The change may have been made anyway: check before you repeat the command.
error-endless-list = The service returned { $pages } pages in a row without a single entry; the list was not read to its end.
error-answer-too-large = An answer was larger than { $most } MB and was not read.
error-page-expired = The list took too long to read: the link to its next page has expired. What was read is not the whole list.
error-page-expired-hint = Run the command again; a narrower filter reads faster.
error-not-json = The answer is { $kind } where JSON was expected.
error-not-json-hint = A proxy or a sign-in page may stand between this machine and the service.
error-unexpected-answer = The service answered with something unexpected ({ $path }).
error-unexpected-answer-hint = Run the command again. If it happens again, report it with the request id and the output of `-vv`.
error-no-http = No secure connection can be prepared.
error-no-http-hint = Install the package `ca-certificates`, or name a certificate file in `SSL_CERT_FILE`.
error-ca-file = The certificates in { $path } cannot be used: { $reason }
error-ca-file-hint = Name a file with certificates in PEM form with `--ca-file` or in `SSPR_CA_FILE`.
error-untrusted = The certificate of { $host } is not trusted: { $reason }. It was issued by { $issuer }.
error-untrusted-hint = If the issuer is your organization's proxy, pass the certificate of its authority with `--ca-file FILE` or set `SSPR_CA_FILE`.
error-proxy-login = { $given ->
    [yes] The proxy { $proxy } does not accept the login of `{ $user }` (407; it accepts: { $schemes }).
   *[no] The proxy { $proxy } requires a login, and none is set (407; it accepts: { $schemes }).
}
error-proxy-login-hint = Set `HTTPS_PROXY=http://USER:PASSWORD@{ $proxy }` with a valid user and password, percent-encoded.
error-proxy-login-scheme-hint = Only the scheme Basic is supported. Use a proxy that accepts it, or one on this machine that logs in for you.
error-proxy-refused = The proxy { $proxy } does not let requests through to { $host } ({ $status }).
error-proxy-refused-hint = Have { $host } allowed on the proxy, or set `NO_PROXY={ $host }` to connect directly.
error-proxy-value = `{ $variable }` is not the address of a proxy: { $value }
error-proxy-value-hint = Set `{ $variable }=http://HOST:PORT`, or unset it to connect directly.
error-next-failed = Run `sspr doctor` to check this machine and the sign-in, or repeat the command with `-vv` for details.
error-next-usage = Correct the command and run it again; `--help` after it shows what each option takes.
error-next-no = Repeat the command with `-v` to see why.
error-next-cannot = Run `sspr doctor` to see what this sign-in and this tenant can do.
error-next-partial = Run the command again for those that failed.
next-bad-contact = Give a number with its country, like `+46 70 123 45 67`, or a private address, like `name@example.net`.
next-policy-file = Correct the file; `sspr policy schema` shows what it may hold.
next-bad-hash = Give the hash that an earlier `sspr ledger verify` printed.
next-bad-value = Correct the value; `sspr profile show` names where each one comes from.
next-unreadable = Check the path, and whether you may read the file.
next-empty-input = Give a file with a heading and at least one row.
next-empty-window = Give an `--until` that is later than `--since`.
next-group-with-all = Leave `--group` out, or pass `--scope group`.
next-guest = The guest registers and resets where the account is at home: in the other tenant, or at the other provider.
next-input-broken = Run the same command again; nothing was changed.
next-input-not-json = Export the file again: one JSON array, one object a line, or an answer of Microsoft Graph as it came.
next-lifetime = Give a lifetime that the policy allows; `sspr policy show` names the limits.
next-malformed-config = Correct the line that is named, or move the file away and set the profile up again with `sspr profile set KEY=VALUE`.
next-mobile-first = Add the mobile first: `sspr methods add USER --phone NUMBER`.
next-no-password = Write each password on a line of its own to stdin.
next-no-profile = See `sspr profile list` for the profiles there are.
next-no-such-column = Give one of the headings of the file, as in `--map mobile=HEADING`.
next-not-a-result = Give the file that the import wrote; it ends in `.result.csv`, unless `--result` named another.
next-one-stdin = Save one of the two in a file and give its path.
next-pass-lost = See `sspr methods list USER` for whether there is a pass, and remove it with `sspr methods remove USER`.
next-plan-of-another = Make a plan of this tenant with `sspr policy plan`, or name the other tenant with `--profile`.
next-policy-show = See `sspr policy show` for what is set now.
next-removal = See `sspr methods list USER` for what is registered; the person chooses another default at https://aka.ms/mysecurityinfo.
next-same-password = Choose a password that was not used before.
next-some-profiles = Run the command again for one of them with `--profile NAME`.
next-start = Give a start that is still to come, or leave it out.
next-token-held-back = Check the addresses that the profile names: `sspr profile show`.
next-too-slow = Run `sspr doctor` again, and give it longer with `--timeout 60s`.
next-unusable-directory = Check that the folder of the file can be written and its disk has room, or name another with `SSPR_DATA_DIR`.
next-unusable-value = Correct the variable, or unset it.
next-out-of-reach = It takes Authentication Administrator, and Privileged Authentication Administrator for administrators; `sspr whoami` shows the roles of this sign-in.
error-damaged-directory = The embedded directory `{ $path }` is damaged or not one of ours.
error-damaged-directory-hint = Make a new one with `sspr sandbox reset --yes`.
error-unusable-directory = The embedded directory `{ $path }` cannot be opened or written: { $reason }
error-unusable-directory-hint = Set `SSPR_DATA_DIR` to a folder that you may write to.
error-foreign-directory = { $path } is not a directory of `sspr`. It was left as it is.
error-foreign-directory-hint = Move the file away, or name another one.
error-newer-directory = { $path } was written by a later version of `sspr` (format { $found }; this one knows { $known }).
error-newer-directory-hint = Update `sspr`.
error-out-unwritable = The data cannot be written to `{ $path }`: { $reason }.
error-out-unwritable-hint = Name another file in `--out`, or leave it out to write to stdout.
error-file-unwritable = `{ $path }` cannot be written: { $reason }.
man-written = { $count ->
    [one] { $count } manual page is in `{ $path }`.
   *[other] { $count } manual pages are in `{ $path }`.
}

## login

login-open =
    Open { $link } and enter the code { $code }.
    { $minutes ->
        [one] The code is good for one minute.
       *[other] The code is good for { $minutes } minutes.
    }
login-unattended = Signed in to { $audience ->
    [graph] Microsoft Graph
   *[policy] the policy API
} automatically, at { $link } with the code { $code } (sandbox).
login-waiting = Waiting for the sign-in …
login-conditions = The service asks for another sign-in under stricter conditions.
login-now = You are not signed in. Sign in now?
login-now-policy = The portal's policy API requires a separate sign-in, through Microsoft's Azure PowerShell client. Sign in now?
tenant-by = { $kind ->
    [profile] the profile `{ $name }`
    [graph] the sign-in to Graph
    [policy] the sign-in to the policy API
   *[other] `{ $name }`
}
tenants-differ = Two tenants are named: { $first } says { $one }, { $second } says { $other }. Nothing was read or changed.
tenants-differ-hint = Take away the one that is left over, or choose the profile of the tenant that is meant with `--profile`.
login-ended-now = Your sign-in has expired. Sign in again now?
login-keyring-waiting = Waiting up to a minute for the keyring of this system: unlock it where it asks. Ctrl-C cancels.
login-lock-waiting = Waiting for another process that is renewing the sign-in of this profile
login-nobody = Signing in is not possible here: `--no-input` was given, or this is a pipeline (CI) without a terminal.
login-nobody-hint = Sign in as an application (`--method secret`, `certificate`, `federated` or `managed-identity`), pass the code on with `sspr login --no-wait`, or wait for it with `--method device`.
login-policy-missing = The portal's policy API needs a sign-in of its own, and there is none.
login-policy-missing-hint = Run the command at a terminal and sign in there, sign in with `az login`, or put a token into `SSPR_POLICY_TOKEN`.
login-not-renewable = This sign-in cannot be renewed: the service gave no refresh token.
login-store-file = No keyring works here: the sign-in is kept in { $path }, unencrypted and readable by you alone.
login-store-memory = The sign-in cannot be kept here and lasts for this command only.
login-profile-unwritten = The profile `{ $profile }` could not be written: { $reason }. You are signed in; give these settings with every command: { $settings }
login-done = Signed in as { $account } in { $tenant }.
login-in-keyring = The sign-in is sealed with a key in the keyring of this system.
login-in-file = The sign-in is kept in { $path }, readable by you alone.
login-in-memory = The sign-in is not kept: it lasts for this command only.
login-way = { $method ->
    [secret] Signing in with the client secret
    [certificate] Signing in with the certificate { $detail }
    [federated] Signing in with a federated token
    [managed-identity] Signing in with the managed identity of this machine
   *[browser] Signing in with the browser
} because { $variable } is set.
login-browser = Sign in with the browser. If no window appears, open this link on this machine:
    { $link }
login-page-done-title = You are signed in
login-page-done-text = Close this window and go back to the terminal.
login-page-failed-title = The sign-in did not work
login-page-failed-text = Close this window; the terminal says what happened.
login-ask-secret = Client secret of the application { $client }
login-ask-password = Password of the certificate file { $path }
login-needs-client = An application signs in this way, and none is named.
login-needs-client-hint = Name its registration with `--client-id`, or set `AZURE_CLIENT_ID`.
login-needs-tenant = An application signs in to one tenant, and none is named.
login-needs-tenant-hint = Name it with `--tenant`, or set `AZURE_TENANT_ID`.
login-needs-certificate = No certificate is named.
login-needs-certificate-hint = Name its file with `--certificate`, or set `AZURE_CLIENT_CERTIFICATE_PATH`.
login-needs-federated = Nothing here hands out a token of another identity provider.
login-needs-federated-hint = Say where it comes from with `--federated-token`: `github`, `azure-devops:CONNECTION`, `file:PATH`, `env:NAME` or an address.
login-application = An application signs in without a user: it may read and register methods with its own permissions, but can never change who is allowed to reset.
login-next-browser = { $reason } Sign in with the browser of this machine instead?
login-next-again = { $reason } { $hint } Try once more now?
login-pending-next = Then run `{ $command }`: it waits for the sign-in and finishes it.
login-pending-memory = A sign-in that lasts for one command only cannot be continued by another.
login-pending-memory-hint = Run `sspr login` without `--no-wait`, or keep sign-ins: `--token-store file`.
login-pending-none = No sign-in was begun for profile { $profile }.
login-pending-none-hint = Begin one with `sspr login --no-wait`.
login-pending-other = The sign-in that was begun is for tenant { $tenant } and client { $client }, and this command is for another.
login-pending-other-hint = Use the profile it was begun with, or begin anew with `sspr login --no-wait`.

## app

app-features = What is the app registration for?
app-ask-feature = { $feature ->
    [status] Will the app be used to see who can reset a password (status)?
    [register] Will it be used to register phone numbers and addresses for people (register)?
    [mail] Will it send codes by mail as the signed-in account (mail)?
    [scope] Will it add people to the group that may reset, or remove them (scope)?
    [explain] Will it be used to see why somebody can, or cannot, reset (explain)?
    [methods] Will it list, add and remove what is registered for people (methods)?
    [reset] Will it reset people's passwords (reset)?
    [change] Will people change their own password with it (change)?
    [invite] Will it give people a Temporary Access Pass and watch them register (invite)?
   *[enable] Will it be used when who may reset is changed (enable)?
}
app-plan = The app registration “{ $name }” will belong to this tenant alone, have no secret, and act only for people who sign in with it, never beyond their own roles. It may:
app-plan-permission = - { $does } ({ $name })
app-permission = { $name ->
    [User-Read] see who is signed in
    [Organization-Read-All] see the name and domains of the tenant
    [User-Read-All] see the people of the tenant
    [GroupMember-Read-All] see the members of groups
    [GroupMember-ReadWrite-All] add and remove members of groups
    [AuditLog-Read-All] read the registration report and the audit trail
    [Policy-Read-All] read the tenant's policies
    [UserAuthenticationMethod-ReadWrite-All] see, add and remove people's methods of every kind, and reset passwords
    [User-PasswordProfile-ReadWrite-All] set passwords, and change your own
    [Domain-Read-All] see where the passwords of a domain are kept
    [UserAuthenticationMethod-Read-All] see which methods people have registered
    [UserAuthMethod-Phone-ReadWrite-All] register and change phone numbers
    [UserAuthMethod-Email-ReadWrite-All] register and change email addresses
    [LicenseAssignment-Read-All] see the licenses of people
    [RoleManagement-Read-Directory] see who is an administrator
    [RoleEligibilitySchedule-Read-Directory] see who may become an administrator
    [Policy-ReadWrite-Authorization] switch the administrators' own password reset
   *[Mail-Send] send codes by mail as the signed-in account
}
app-plan-policy = Who may reset is written through the portal's policy API. That lets in only Microsoft's own clients, so it keeps a sign-in of its own, which no app registration can replace.
app-plan-sign-in = For that you sign in once with Microsoft's own client; that sign-in is not kept.
app-ask-consent = Consent to these permissions for the whole tenant now (takes Cloud Application Administrator or more; another administrator can do it later)?
app-ask = { $consent ->
    [now] Register the app and consent to it?
   *[later] Register the app?
}
app-made = The app registration “{ $name }” has been created: { $client }.
app-stands = The app registration “{ $name }” ({ $client }) exists, but is not ready yet. { $kept ->
        [yes] The profile names it. Run the same command again: it goes on from here.
       *[no] No profile names it: running the command again makes another one.
    }
app-others = There are other app registrations named “{ $name }”, which this profile does not name: { $clients }. They are left as they are: any member of the tenant could have made them.
app-deviates = The app registration “{ $name }” ({ $client }) is not used: others could sign in with it or change it. Nothing was written.
app-deviates-hint = Take away what was named under Entra ID > App registrations. Owners who may be are named with `--app-owner`; `sspr profile set client-id=` forgets the app, and a new one is made.
app-deviation = { $kind ->
    [credential] It has a credential: “{ $value }”.
    [redirect] Answers to it may go to { $value }.
    [audience] Other tenants may sign in with it ({ $value }).
   *[owner] { $value } owns it, and may change it.
}
app-refused = This account may not register or read app registrations.
app-refused-hint = Sign in with an account that holds Application Developer, Cloud Application Administrator or more, or have one register the app.
app-done = { $state ->
    [created] Registered the app “{ $name }”: { $client }.
    [extended] The app “{ $name }” may now do what was missing: { $client }.
    [consented] The tenant has now consented to the app “{ $name }”: { $client }.
    [waiting] The app “{ $name }” is registered and waits for the tenant's consent: { $client }.
   *[unchanged] Nothing to change: the app “{ $name }” has everything it needs: { $client }.
}
app-needs-person = An app registration is made by a person, and `{ $method }` signs nobody in.
app-needs-person-hint = Use `--method device` or `--method browser`, or leave it out.
app-not-kept = Sign-ins are not kept here, and so no profile is written. Use the app with `--client-id { $client }`.
app-consent-refused = This account may not consent for the tenant: that takes Cloud Application Administrator or more.
app-consent-missing = The app has no consent in the tenant yet, so it cannot be used to sign in.
app-consent-link =
    Have a Cloud Application Administrator open this page and accept:
    { $link }
    Then run `{ $command }`.
app-spreads = The sign-in service does not know the new app yet. Waiting for it …
app-sign-in-left = The app is registered and the profile names it; only the sign-in with it is left: `{ $command }`.

## refused

refused-blocked = Conditional Access of the tenant blocks this way of signing in; codes entered on another device are its usual target.
refused-blocked-hint = Sign in with `sspr login --method browser` on this machine, or have the account left out of the rule: the sign-in log of the account names it.
refused-unmanaged = Conditional Access lets in only devices and apps that the tenant manages.
refused-unmanaged-hint = Sign in through a browser on a managed, compliant device: a code says nothing about the device it is entered for.
refused-mfa = The tenant asks for multifactor authentication, and this sign-in has none or an old one.
refused-mfa-hint = Run `sspr login` at a terminal and confirm the second step.
refused-mfa-setup = The account must set up multifactor authentication first.
refused-mfa-setup-hint = Register a method at https://aka.ms/mysecurityinfo, then run `sspr login`.
refused-mfa-setup-blocked = The account must set up multifactor authentication, and the tenant does not allow that from this location or device.
refused-mfa-setup-blocked-hint = Register a method from a trusted network, or have an administrator issue a Temporary Access Pass.
refused-setup-risk = The account must set up multifactor authentication, and the tenant blocks that because the sign-in is at risk.
refused-setup-risk-hint = Ask an administrator to review the risk under Risky users, then sign in again.
refused-home-risk = The account is blocked because of a risk in its home tenant.
refused-home-risk-hint = Ask an administrator of your home tenant to review the risk; this tenant cannot lift it.
refused-security-policy = A security policy of the tenant blocks this sign-in.
refused-security-policy-hint = The sign-in log of the account names the policy; whoever is in charge of it can make an exception.
refused-consent = The permissions of this app have no consent in the tenant.
refused-consent-hint = Have an administrator open { $link } and accept, then run `sspr login`.
refused-unassigned = The app admits only accounts that are assigned to it, and this one is not.
refused-unassigned-hint = Assign the account under Enterprise applications > Users and groups.
refused-first-party = This client of Microsoft is not let in to the service it asks for.
refused-first-party-hint = Register an app of your own and run `sspr login --client-id ID`.
refused-disabled = The account is disabled.
refused-disabled-hint = Enable the account in the tenant, or sign in with another one.
refused-locked = The account is locked after too many wrong passwords, or its network is blocked as malicious.
refused-locked-hint = Wait a few minutes and sign in from a known network; the sign-in log of the account says which of the two it is.
refused-unknown-account = This account is not one of the tenant, or its password is wrong.
refused-unknown-account-hint = Check the sign-in name, and the tenant with `--tenant`.
refused-password-change = The password of the account has expired or must be changed first.
refused-password-change-hint = Change the password on the sign-in page of a browser, then run `sspr login`.
refused-secret-expired = The client secret has expired.
refused-secret-expired-hint = Add a secret under App registrations > Certificates & secrets and use its value.
refused-secret-wrong = The client secret is wrong.
refused-secret-wrong-hint = Use the value of the secret, not its ID; the value is shown only once, when the secret is made.
refused-public-flows-off = The app registration does not allow public client flows, and signing in with a code needs them.
refused-public-flows-off-hint = Switch on “Allow public client flows” under App registrations > Authentication, or check the client id.
refused-public-client = The app registration is a public client: it takes neither a secret nor a certificate.
refused-public-client-hint = Leave the secret or certificate out, or use an app registration that has one.
refused-certificate = The certificate does not belong to the app registration.
refused-certificate-hint = Upload its public part under App registrations > Certificates & secrets, and check that the key belongs to it.
refused-federation = No federated credential of the app registration fits the token.
refused-federation-hint = Issuer, subject and audience under App registrations > Certificates & secrets > Federated credentials must be exactly those of the token.
refused-assertion = The signed assertion is not accepted: outside its valid time, or with a wrong issuer or audience.
refused-assertion-hint = Check the clock of this machine first (`sspr doctor`), then issuer and audience of the token.
refused-app-unknown = There is no app with this client id in the tenant.
refused-app-unknown-hint = Check `--client-id` and `--tenant`, and `--cloud` where the tenant is in another cloud.
refused-app-disabled = The app, or the service it asks for, is disabled in the tenant.
refused-app-disabled-hint = Allow users to sign in under Enterprise applications > Properties.
refused-tenant-unknown = There is no such tenant in this cloud.
refused-tenant-unknown-hint = Check the tenant: `--tenant` takes its id or one of its domains; `--cloud` names another cloud.
refused-tenant-needed = This way of signing in needs one certain tenant.
refused-tenant-needed-hint = Name it with `--tenant`: its id or one of its domains.
refused-other-cloud = The tenant, or the service the app asks for, is in another cloud.
refused-other-cloud-hint = Name the tenant's cloud: `--cloud usgov`, `usgov-dod`, `china` or `global`.
refused-frequency = The tenant wants a new sign-in from time to time, and this one is too old.
refused-revoked = The sign-in was revoked: the password was changed, or an administrator ended it.
refused-idle = The sign-in has ended: it is too old or was not used for too long.
refused-interaction = The sign-in service has a question for the person who signs in.
refused-interaction-hint = Run `sspr login` at a terminal and answer it on the sign-in page.

## cloud

cloud-no-policy-api = The portal's policy API is not known in cloud { $cloud }: it is reached in the public cloud only.
cloud-no-policy-api-hint = Use `--policy-api guided`: it names each step in the portal and watches until the change shows.
cloud-no-methods = Microsoft Graph of cloud { $cloud } cannot read and write a person's authentication methods.
cloud-no-methods-hint = Let an administrator enter the contact on the user's page at { $page }, or the person register there.
cloud-no-methods-policy = Microsoft Graph of cloud { $cloud } has no authentication methods policy.
cloud-no-methods-policy-hint = Look at the methods in the portal: { $page }

## codes

codes-off = Self-service password reset is off for the person: for the whole tenant, or for administrators.
codes-off-fix = Switch it on for a group or for everyone: `sspr enable --scope all`. If the person holds an administrator role, the scope does not matter: `sspr policy set administrators=on`.
codes-writeback-off = The password is managed on-premises, and password writeback is not switched on.
codes-writeback-off-fix = Switch password writeback on in Microsoft Entra Connect or cloud sync, and in the portal under Password reset: On-premises integration.
codes-no-policy = The person's organization has no password reset policy: none is configured, or reset is on for a group and no group is selected.
codes-no-policy-fix = Set who may reset and with which methods. A guest resets in the home organization, whose policy decides; an unmanaged tenant has none.
codes-no-licence = The person has no license that includes self-service password reset.
codes-no-licence-fix = Assign a license that includes it, Microsoft Entra ID P1 or P2 for instance.
codes-not-in-group = Only the members of one selected group may reset their passwords, and the person is not among them.
codes-not-in-group-fix = Add the person to the group, or to a group inside it.
codes-too-few = The person has not registered enough methods to reset the password.
codes-too-few-fix = Register the missing methods, or let the person do it at https://aka.ms/mysecurityinfo; until then an administrator resets the password.
codes-on-premises = The on-premises configuration refuses the change: the account is protected, permissions are missing, or a policy restricts remote calls to SAM.
codes-on-premises-fix = First check whether the account is or was in a protected group of Active Directory (AdminCount is 1): then no reset works, only a change or a reset in Active Directory. Else check the permissions of the connector account, then the policy “Restrict clients allowed to make remote calls to SAM”.
codes-unreachable = The service cannot reach the on-premises agent for password writeback.
codes-network-fix = Check the outbound connections of the server (port 443, TLS 1.2, .NET Framework 4.8), then restart the sync service. If it persists, switch password writeback off and on again in Microsoft Entra Connect.
codes-cloud-failed = The password was changed on-premises, but not in the cloud.
codes-cloud-failed-fix = Wait. If it stays so, look at the password policy of the cloud and at throttling.
codes-banned = The new password comes too near a banned password.
codes-banned-fix = Choose a password without common words and without names of the person or the organization.
codes-no-user = There is no such user in this tenant.
codes-no-user-fix = Check the sign-in name and the tenant. A person of another organization must be invited as a guest first.
codes-locked-fix = Wait a few minutes; resetting the password lifts a lock after wrong passwords, too. The sign-in log of the account tells which of the two it is.
codes-change-fix = Change the password on the sign-in page, or reset it at https://aka.ms/sspr.
codes-ad-expired = The password in the on-premises Active Directory has expired.
codes-ad-expired-fix = With password writeback, reset it at https://aka.ms/sspr; without, it is reset in Active Directory.
codes-no-password = The directory has no password for this account.
codes-no-password-fix = Check the sign-in name and enter the password again. If the name is right, the account's origin tells where its password is set: in the cloud, on-premises or at another identity provider.
codes-disabled-fix = Enable the account, a synchronized one in Active Directory. As long as it is disabled, nobody can reset its password by self-service.
codes-interrupted = The sign-in was interrupted for a password reset or for registering methods.
codes-interrupted-fix = Finish what the page asks for, or register at https://aka.ms/mysecurityinfo.
codes-wrong-password = The sign-in name or the password is wrong.
codes-wrong-password-fix = Type both again; a forgotten password is reset at https://aka.ms/sspr.
codes-loop = Too many sign-in requests in a short time: an app repeats itself, or the tenant is throttled.
codes-loop-fix = End the app that repeats itself, wait a few minutes, then sign in again.
codes-consent-fix = Have an administrator consent in the portal under Enterprise applications: Permissions.
codes-request = The app asks the sign-in service for something malformed or for something it does not offer.
codes-request-fix = Start again from the app, not from a bookmark. If it persists, the owner of the app needs the code, the time and the correlation id.
codes-device-pending = The code for the sign-in has not been entered yet.
codes-device-pending-fix = Enter the code on the page that was named; the program then goes on by itself.
codes-device = The code for the sign-in is wrong or has expired.
codes-device-fix = Start the sign-in again and enter the new code.
codes-agent = Pass-through authentication could not check the password on-premises.
codes-agent-fix = Check that its agents run and reach a domain controller.
codes-external = The account belongs to another tenant or is a personal one, and is not a guest here.
codes-external-fix = Sign in with an account of this tenant, or have the other one invited as a guest.
codes-current-wrong = The current password was typed wrong.
codes-weak = The new password is too weak.
codes-weak-fix = Choose a password of 8 to 256 characters with three of these four: capital letters, small letters, digits, symbols.
codes-name = The new password contains the name of the person.
codes-ad-refused = Active Directory refuses the new password: age, history, complexity, a filter, or it may not be changed.
codes-ad-refused-fix = Choose another password, or wait until the minimum age is over. If every password is refused, check the account’s “cannot change password” and that the domain controllers run Windows Server 2016 or later.
codes-change-failed = The change of the password failed in the service.
codes-change-user = The service could not tell which user is meant.
codes-only-on-premises = This password can be changed only on-premises.
codes-only-on-premises-fix = Change it on a computer of the domain, or have it reset in Active Directory.
codes-ad-locked = The account is locked or disabled in Active Directory.
codes-ad-locked-fix = Unlock or enable it in Active Directory.
codes-reset-started = A person’s password reset has begun on the server.
codes-reset-done = A person’s password reset was written to Active Directory.
codes-reset-failed = A person’s password reset could not be written to Active Directory.
codes-switch-on-started = Switching password writeback on has begun.
codes-switch-on-done = Password writeback is switched on.
codes-change-started = A person’s password change has begun on the server.
codes-change-done = A person’s password change was written to Active Directory.
codes-change-refused = A person’s password change could not be written to Active Directory.
codes-admin-started = An administrator’s reset has begun on the server.
codes-admin-done = An administrator’s reset was written to Active Directory.
codes-admin-failed = An administrator’s reset could not be written to Active Directory.
codes-switch-off-started = Switching password writeback off has begun.
codes-switch-off-done = Password writeback is switched off.
codes-switch-off-failed = Password writeback could not be switched off.
codes-service-started = The service for password writeback has started.
codes-service-stopped = The service for password writeback has stopped.
codes-service-stopped-fix = Start the sync service on the server, unless it was stopped on purpose.
codes-nothing-fix = Nothing to do: this is normal operation.
codes-failed-fix = Read the events beside it (33001 to 33009, 6329): they name the account and the cause. Usual causes: the password breaks the domain's rules, the connector account lacks permissions, or the person is in a protected group.
codes-listener = The server cannot connect to its listener at Service Bus.
codes-listener-fix = If the event says “The remote certificate is invalid”, install the missing root certificates (Azure TLS certificate changes). Else check the outbound connections on port 443.
codes-relay = Password writeback does not work: at least one of its two connections to the cloud is down.
codes-unknown-error = An unknown error occurred in password writeback.
codes-no-cloud = The server cannot reach the cloud service.
codes-no-bus = The server cannot reach Service Bus; a firewall may be in between.
codes-setup-token = The server could not sign in to the cloud while password writeback was set up.
codes-setup-token-fix = Run the wizard of Microsoft Entra Connect again with the right password, and with a cloud account that is not federated.
codes-endpoint = The endpoint for password writeback could not start.
codes-duplicate = Two accounts in Active Directory have the same anchor, or one person has an enabled account in two forests.
codes-duplicate-fix = Find the two accounts in the sync log, and use an anchor that is unique. Writeback does not support an enabled account in more than one forest.
codes-long-password = The password of the connector account is longer than 256 characters.
codes-long-password-fix = Reset the connector account's password in Active Directory to at most 256 characters, and enter it in Synchronization Service under Connectors > Properties.
codes-forest = Password writeback is not switched on for this forest, which was added later.
codes-forest-fix = Switch password writeback off and on again in Microsoft Entra Connect.
codes-who = Who acts: { $who }
codes-who-person = the person
codes-who-helpdesk = the helpdesk
codes-who-tenant = an administrator of the tenant
codes-who-home = an administrator of the organization the person comes from
codes-who-on-premises = an administrator of the on-premises servers
codes-who-application = the owner of the app
codes-who-nobody = nobody
codes-remedy = What to do: { $text }
codes-command = Command: `{ $command }`
codes-unknown = The code { $code } is not known here.
codes-none = `{ $text }` is neither a code, nor a text of the reset pages, nor a user.
codes-none-hint = Give a code of password reset (SSPR_0013), of a sign-in (AADSTS50034), of password writeback (31003, 0x8023061F) or the reason of an audit event (FuzzyPolicyViolationInvalidPassword); or a user by user principal name or object id.
codes-throttled = The person tried too often: password reset is blocked for 24 hours after the last attempt.
codes-throttled-fix = Wait 24 hours without trying again, or have an administrator reset the password.
codes-phone-mismatch = The phone number that was entered is not the registered one.
codes-phone-mismatch-fix = Have the person enter the whole number with country and area code, as it is registered.
codes-address = The page does not take the mail address: the sign-in name is another one.
codes-address-fix = Have the person enter the user principal name; mail addresses work only where the tenant allows email as an alternate sign-in ID.
codes-no-text = The text message or call with the code does not arrive.
codes-no-text-fix = Check that the registered number has the form +1 4251234567 and no extension; extensions are not dialed. Register another method if the phone cannot be reached.
codes-no-mail = The mail with the code does not arrive.
codes-no-mail-fix = Have the person look into spam, junk and deleted items, and check that it is the registered mailbox.
codes-not-contacted = The service could not reach the person: a temporary fault, or the registered contact is wrong.
codes-not-contacted-fix = Wait 10 seconds and choose “Try again”; check the registered contacts if it happens again.
codes-not-verified = The page cannot verify the account: no phone number is registered for the person.
codes-not-verified-fix = Look at the registered methods and register what is missing: `sspr register USER`.
codes-page-error = The page failed for a reason that it does not tell: a service outage, or the configuration.
codes-page-error-fix = Try again later. If it persists, open a support case with the support code at the bottom of the page.
codes-catch-up = The password was changed; the cloud has not caught up with it yet.
codes-catch-up-fix = Sign in again in a few minutes. After a reset in Active Directory, wait at least two minutes before the first sign-in.
codes-admin-policy = Administrators are under a policy of Microsoft's own: two methods, no security questions, whatever the tenant sets for others.
codes-admin-policy-fix = Nothing to do: test with an account that holds no administrator role.
codes-menu = The admin center hides “Password reset”: no Microsoft Entra ID license is assigned to the administrator.
codes-menu-fix = Assign the license to the administrator, then sign in to the admin center again.
codes-locked = The account is locked after too many wrong passwords, or the sign-in came from an IP address with malicious activity.
codes-disabled = The account is disabled.
codes-expired = The password has expired.
codes-risk-change = The password must be changed because the account is at risk.
codes-risk-change-fix = Have the person change the password on the sign-in page after multifactor authentication. Who cannot is verified in person before an administrator resets the password and reviews the risk under Risky users.
codes-change-required = Conditional Access requires a new password.
codes-age = The person is a minor, and the required consent for the age group is missing.
codes-age-fix = Have an administrator check the age group and the consent of the account.
codes-mfa-setup = The account must be registered for multifactor authentication first.
codes-mfa-setup-fix = Have the person register at https://aka.ms/mysecurityinfo; who has no method to sign in with gets a Temporary Access Pass after proving who they are.
codes-mfa = Multifactor authentication is required and was not passed, or was too long ago.
codes-mfa-fix = Have the person sign in again and confirm the second step. If the phone or app is gone, look at the registered methods and replace what is lost.
codes-mfa-failed = Multifactor authentication failed in the service.
codes-mfa-failed-fix = Try again in a few minutes, with another method if there is one.
codes-mfa-calls = Too many calls or text messages for multifactor authentication in a short time.
codes-mfa-calls-fix = Wait a few minutes, or use Microsoft Authenticator.
codes-external-check = The sign-in requires a check by an external provider, which was not passed.
codes-external-check-fix = Complete the check of the provider; if it fails, an administrator checks the provider under Conditional Access.
codes-setup-risk = Registering for multifactor authentication is blocked because the sign-in is at risk.
codes-setup-risk-fix = Have an administrator review the risk and verify the person first. Do not hand out a Temporary Access Pass before.
codes-setup-place = Methods may be registered only from certain locations or devices, and this is none of them.
codes-setup-place-fix = Have the person register from a trusted network or device; who cannot gets a Temporary Access Pass after proving who they are.
codes-home-risk = The account is blocked because of a risk in the tenant it comes from.
codes-home-risk-fix = Only an administrator of that tenant can review and dismiss the risk. Do not work around it here: no Temporary Access Pass, no exception.
codes-hello = The device or its Windows Hello or passkey credential is not known any more, or is disabled.
codes-hello-fix = Sign in with another method, then set up Windows Hello again; an administrator checks that the device is enabled.
codes-no-session = The browser or app has no valid session for this account.
codes-session-fix = Have the person sign in again. If it comes back, sign out everywhere or use a private window.
codes-interaction = The app needs the person to sign in at a page.
codes-revoked = The session was ended: the password was changed, or an administrator revoked it.
codes-idle = The session has expired or was not used for too long.
codes-frequency = The sign-in frequency of Conditional Access requires a new sign-in.
codes-confirm = The page asked the person to confirm that this is the app they want to sign in to.
codes-confirm-fix = Nothing to do: the person confirms it, and the sign-in goes on.
codes-expected = The sign-in stopped at a question of the page, “Stay signed in?” for instance.
codes-sign-out = Signing out failed.
codes-sign-out-fix = Close all browser windows; on a shared computer, clear the browser data as well.
codes-blocked = A Conditional Access policy blocked the sign-in.
codes-blocked-fix = Look up the sign-in in the sign-in log: its tab Conditional Access names the policy and the condition. Then sign in from a place, device or app that the policy allows.
codes-unmanaged = Conditional Access requires a compliant device that the organization manages, and this one is not.
codes-unmanaged-fix = Have the person enroll the device (Company Portal) and fix what it lists as not compliant, or use a managed device.
codes-not-joined = Conditional Access requires a device that is joined to the domain.
codes-not-joined-fix = Have the person use a computer of the domain.
codes-app-not-approved = Conditional Access requires an approved app, and this one is not, or its broker app is missing.
codes-app-not-approved-fix = Have the person use Outlook, Teams or another approved app, with Microsoft Authenticator or Company Portal installed.
codes-device-unknown = The service could not authenticate or register the device.
codes-device-unknown-fix = Have the person use a supported platform and browser with the work account added to the device; an administrator checks the device in the directory.
codes-security-policy = A security policy of the tenant blocks this sign-in.
codes-security-policy-fix = Look up the sign-in in the sign-in log; it names the policy.
codes-security-defaults = Security defaults block the sign-in: it uses legacy authentication or is deemed unsafe.
codes-security-defaults-fix = Use an app with modern authentication, and register for multifactor authentication.
codes-restricted = The network or a cross-tenant policy does not let the account into this tenant.
codes-restricted-fix = Have the administrators of both tenants check tenant restrictions and cross-tenant access settings.
codes-browser = The app shows the sign-in page in a browser component that is too old.
codes-browser-fix = Update Android System WebView, Chrome and the app.
codes-consent = Nobody has consented to the permissions of the app in the tenant, or an administrator must.
codes-declined = The person has not allowed the app what it asked for.
codes-declined-fix = Sign in again and accept; who may not accept asks an administrator.
codes-app-permission = The app has no right to the service that it asks for, or the tenant does not have the service.
codes-app-permission-fix = Have an administrator check the permissions of the app, its consent and the subscription to the service.
codes-unassigned = The app admits only accounts that are assigned to it, and this one is not.
codes-unassigned-fix = Assign the account under Enterprise applications > Users and groups.
codes-first-party = The app uses the identity of one of Microsoft's own apps for a service that does not allow it.
codes-first-party-fix = The owner of the app registers an app of their own and uses its client id.
codes-app-unknown = The tenant has no such app, or the app is disabled.
codes-app-unknown-fix = The owner of the app checks client id and tenant; an administrator of the tenant consents to the app.
codes-app-disabled = The app, or the service it asks for, is disabled in the tenant.
codes-app-disabled-fix = Allow sign-in under Enterprise applications > Properties, unless it was disabled on purpose.
codes-resource = The tenant does not have the service that the app asks for.
codes-resource-fix = The owner of the app checks the address of the service, the tenant and the cloud.
codes-tenant-unknown = The service could not find the tenant of the sign-in.
codes-tenant-unknown-fix = Have the person enter the whole sign-in name with its domain; an administrator checks that the domain is verified in the tenant.
codes-tenant-needed = The app signs in at an address for all tenants, which it may not use.
codes-tenant-needed-fix = The owner of the app uses the address of the tenant, or makes the app multitenant.
codes-other-cloud = The tenant is in another cloud than the app asks.
codes-other-cloud-fix = The owner of the app uses the addresses of the tenant's cloud.
codes-secret-expired = The client secret of the app has expired.
codes-secret-wrong = The client secret of the app is wrong.
codes-credential-missing = The app sent neither a secret nor a certificate, and its registration requires one.
codes-credential-needless = The app sent a secret or certificate, and its registration is a public client.
codes-certificate = The certificate of the app does not fit its registration.
codes-federation = No federated credential of the app fits its token.
codes-credential-fix = The owner of the app corrects it in the app registration, under Certificates & secrets and Authentication, and in the app.
codes-assertion = The signed statement of the app is not accepted: outside its valid time, or with a wrong issuer or audience.
codes-signature = The signature of the app or of a certificate could not be verified.
codes-assertion-fix = The owner of the app checks the clock of its machine first, then issuer, audience and key of the assertion.
codes-reply-address = The reply address of the app is not one of those it has registered.
codes-reply-address-fix = The owner of the app adds the address under App registrations > Authentication.
codes-provider = The organization's federated identity provider refused the sign-in or sent a wrong answer.
codes-provider-fix = An administrator checks the identity provider (AD FS, for instance), its certificates and the federation settings of the domain.
codes-user-certificate = The certificate of the person is missing or could not be checked.
codes-user-certificate-fix = An administrator checks the trusted certificate authorities and that their revocation lists can be downloaded; the person picks the right certificate.
codes-seamless = Seamless single sign-on from the computer failed.
codes-seamless-fix = Have the person enter the password; lock and unlock the computer to renew its Kerberos ticket. An administrator checks Seamless SSO if it persists.
codes-hours = Active Directory does not allow the person to sign in at this time of day.
codes-hours-fix = Sign in within the logon hours, or have them changed in Active Directory.
codes-agent-clock = The clocks of the authentication agent and of Active Directory differ.
codes-clock-fix = Correct the time of the server against an authoritative time server, then restart the sync service.
codes-service = The sign-in service or a part of it failed.
codes-service-fix = Try again in a few minutes. If it persists, open a support case with the correlation id and the time.
codes-current-wrong-fix = Enter the current password again; who does not know it resets it instead.
codes-wizard-account-fix = Run the wizard of Microsoft Entra Connect again with accounts that have the permissions, in the cloud and on-premises; the cloud account must not be federated.
codes-token-done = The service obtained a token to switch password writeback on or off.
codes-keys-done = The service created the key that encrypts passwords on their way from the cloud.
codes-heartbeat = The service sent its heartbeat to Service Bus.
codes-relay-fix = Check the outbound connections on port 443, TLS 1.2 and the clock of the server, then restart the sync service.
codes-unknown-error-fix = Read the exception in the event. Switch password writeback off and on again; if it persists, open a support case with the event log and the tracking id.
codes-bus-fix = Allow outbound connections to *.servicebus.windows.net on port 443, then restart the server. If it persists, switch password writeback off and on again.
codes-bad-input = The service got an invalid request.
codes-once-more-fix = Try the operation again.
codes-decryption = The server could not decrypt a password from the cloud: its key is another one.
codes-configuration-file = The server could not save or read the configuration file of password writeback.
codes-configuration-memory = The server could not take over the configuration of password writeback while it was switched on.
codes-bad-answer = The server got an invalid answer from the cloud service.
codes-crypto = The server could not create the encryption key or decrypt a password.
codes-crypto-fix = Read the details of the event; they name the fault of the server. Then switch password writeback off and on again.
codes-switch-on-failed = Switching password writeback on did not reach the cloud service.
codes-switch-off-unreached = Switching password writeback off did not reach the cloud service.
codes-onboarding-fix = Allow outbound connections on port 443 (when switching on, also 9350 to 9354), and use a cloud account that is not federated.
codes-bus-retry = The server had to retry its connection to Service Bus.
codes-bus-retry-fix = Nothing to do, unless it comes often: then check latency and bandwidth of the connection.
codes-no-heartbeat = The server could not report its health to the cloud service.
codes-no-heartbeat-fix = Resets are not affected by it alone. If it persists, check the outbound connections on port 443.
codes-ad-unknown = Active Directory returned an unknown error.
codes-ad-unknown-fix = Read the events of the source ADSync beside it. Check the names of the person's organizational units, too: comma, plus, quote, backslash, angle brackets, semicolon, equals and slash prevent writeback.
codes-ad-no-user = The person was not found in the on-premises directory.
codes-ad-no-object = The synchronization did not find the object of the person.
codes-ad-no-user-fix = Check that the person still exists in Active Directory and is synchronized by this server; look at the last sync runs.
codes-ad-permission = The connector account was denied access to the person's password.
codes-ad-permission-fix = Check first whether AdminCount of the person is 1: a protected account cannot be reset. Else grant the connector account “Reset password” in the person's forest; it may take an hour to apply.
codes-ad-disabled = The account is disabled in Active Directory.
codes-ad-disabled-fix = Enable it in Active Directory, then try again.
codes-ad-locked-out = The account is locked out in Active Directory: too many attempts in a short time.
codes-ad-locked-out-fix = Unlock it in Active Directory, then try again.
codes-ad-configuration = Active Directory refused the password because of its configuration.
codes-ad-configuration-fix = Read the events of the source ADSync beside it: their result (hr) names the cause.
codes-sync-server = The synchronization service met an unexpected error.
codes-sync-refused = The synchronization service could not set a password; the result in the event (0x…) names the cause.
codes-sync-refused-fix = Explain the result, `sspr explain 0x80230619` for instance. If the event speaks of the LDAP password policy control, the domain controllers need Windows Server 2016 or later.
codes-endpoint-fix = Read the events of PasswordResetService beside it; they name the cause. Restart the sync service; if it persists, switch password writeback off and on again.
codes-insecure = The connection to Active Directory is not encrypted, so that no password may be set over it.
codes-insecure-fix = Turn on “Sign and Encrypt LDAP Traffic” in Synchronization Service Manager: for the forest, for each directory partition and for its alternate credentials. Then restart the sync service.
codes-candidates = The text may be one of these:
codes-candidates-more = Type more of the text, or explain one of them: `{ $command }`
codes-unknown-page = Look it up at Microsoft: { $page }
codes-unknown-kind = Write whose code it is: SSPR_0014 of the reset page, AADSTS50034 of a sign-in, `event 31008` or `hr=80230619` of password writeback.

## explain

explain-can = { $name } can reset the password.
explain-will-stop = { $name } can reset the password now, but not for much longer.
explain-unknown = Whether { $name } can reset the password could not be determined.
explain-cannot = { $name } cannot reset the password.
explain-do = Do:
explain-do-who = { $remedy } ({ $who })
explain-heard = { $check } ({ $state }):
explain-state-passed = passed
explain-state-failed = fails
explain-state-ends = ends
explain-state-unknown = not known
explain-state-not-applicable = does not apply
explain-state-noted = noted
explain-state-warning = warning
explain-check-account = Account
explain-check-home = Whose password
explain-check-scope = Scope
explain-check-administrator = Administrator
explain-check-licence = License
explain-check-methods = Methods
explain-check-on-premises = On-premises
explain-check-lockout = Lock-out
explain-check-attempts = Last attempt
explain-source-directory = directory
explain-source-licences = licenses
explain-source-methods = registered methods
explain-source-policy = SSPR policy
explain-source-on-premises = on-premises settings
explain-source-authorization = authorization policy
explain-source-report = registration report
explain-source-audits = audit log
explain-actor-helpdesk = helpdesk
explain-actor-privileged = Privileged Authentication Administrator
explain-actor-users = User Administrator
explain-actor-group = owner of the group, or Groups Administrator
explain-actor-policy = Authentication Policy Administrator
explain-actor-roles = Privileged Role Administrator
explain-actor-licences = License Administrator
explain-actor-on-premises = administrator of Active Directory
explain-actor-home = the person, at home
explain-actor-caller = you
explain-age-now = now
explain-age-minutes =
    { $count ->
        [one] 1 minute old
       *[other] { $count } minutes old
    }
explain-age-hours =
    { $count ->
        [one] 1 hour old
       *[other] { $count } hours old
    }
explain-age-days =
    { $count ->
        [one] 1 day old
       *[other] { $count } days old
    }
explain-enabled = Signing in is allowed.
explain-disabled = Signing in is blocked, so nothing can be reset.
explain-disabled-on-premises = Signing in is blocked, and the account comes from on-premises: it has to be enabled there.
explain-own-password = The password belongs to this tenant.
explain-other-tenant = The account belongs to another organization. The password is reset there, by that organization’s rules.
explain-microsoft-account = It is a personal Microsoft account. Microsoft resets its password, not this tenant.
explain-no-tenant = A guest without an organization, who resets with the e-mail address that was registered.
explain-provider = Signing in goes through { $name }, which keeps the password.
explain-home-unclear = An invited account, and the directory does not say where its password is kept.
explain-decided-at-home = Not asked here: it is decided where the account is at home.
explain-everyone = Everybody is in scope.
explain-nobody = Self-service password reset is off (scope: None).
explain-no-group = The scope is “Selected”, and no group is selected.
explain-in-group = In scope as a member of “{ $group }”.
explain-in-group-via = In scope: in “{ $group }” through { $via }.
explain-not-in-group = Not in “{ $group }”, the group of the scope, nor in a group inside it.
explain-reported-in = In scope according to the registration report; the policy itself could not be read.
explain-reported-out = Not in scope according to the registration report; the policy itself could not be read.
explain-administrator-policy = Not asked: administrators have a policy of their own.
explain-no-administrator = Holds no role that asks for two methods.
explain-administrators-on =
    { $count ->
        [one] { $roles }. Administrators may reset, here with one method.
       *[other] { $roles }. Administrators may reset, with two methods.
    }
explain-administrators-off = { $roles }. Administrators may not reset their passwords in this tenant.
explain-role-through = { $role } through “{ $group }”
explain-role-limited = { $role } (over a part of the directory)
explain-role-eligible = { $role } (can be activated)
explain-no-known-administrator = Holds no role that asks for two methods. Roles limited to an administrative unit, or waiting to be activated, could not all be looked at: that takes { $permission }.
explain-may-become = Can activate { $roles }. From then on two methods are asked for; whether before, Microsoft does not say.
explain-some-role = Holds a role, says the report; which one may not be read.
explain-licensed = { $product } covers it.
explain-unlicensed = No license covers it. The service usually allows the reset anyway; Microsoft requires Microsoft Entra ID P1, or Microsoft 365 Business Standard or higher, for every user of it.
explain-unlicensed-on-premises = No license covers writeback: the account comes from on-premises, which takes Microsoft Entra ID P1 or Microsoft 365 Business Premium.
explain-cloud-licence = { $product } covers passwords of the cloud only, and this account comes from on-premises.
explain-no-licence-needed = Not required for external users.
explain-none = none
explain-enough =
    { $required ->
        [one] Registered: { $methods }. One is asked for.
       *[other] Registered: { $methods }. { $required } are asked for.
    }
explain-enough-reported = { $methods }; enough, says the report.
explain-methods-end = Registered: { $methods }. Enough until { $day }, when Microsoft ends one of them.
explain-no-method =
    { $required ->
        [one] No method that counts is registered; one is asked for.
       *[other] No method that counts is registered; { $required } are asked for.
    }
explain-no-method-at-all = No method that counts is registered.
explain-too-few =
    { $required ->
        [one] Too few methods that count: { $methods }; one is asked for.
       *[other] Too few methods that count: { $methods }; { $required } are asked for.
    }
explain-methods-unclear = Whether this is enough depends on a policy that could not be read: { $methods }.
explain-not-allowed = Registered, but not allowed here: { $methods }.
explain-ended = Registered, but ended by Microsoft: { $methods }.
explain-attributes = In the directory, which has not counted since { $day }: { $attributes }.
explain-cloud-password = The password is kept in the cloud.
explain-writeback-on = Passwords are written back. Accounts in protected groups of Active Directory are refused all the same.
explain-writeback-seen = Writeback has worked: the last password went through { $agent }.
explain-writeback-off = The password is kept on-premises, and passwords are not written back.
explain-writeback-hint = The password is kept on-premises. Synchronization says that writeback is on, which is no proof.
explain-writeback-unclear = The password is kept on-premises, and whether passwords are written back is not known.
explain-on-premises-refused = On-premises refused the last reset: the account is protected there, or the connector lacks rights.
explain-on-premises-away = On-premises did not respond to the last reset.
explain-federated-only = The domain is federated, and the account is not synchronized: the identity provider keeps the password.
explain-free = Not locked out.
explain-locked-out = Too many failed attempts: locked out until { $until }.
explain-no-attempts = None in the audit log.
explain-attempt = { $activity }: succeeded.
explain-attempt-blocked = { $activity }.
explain-attempt-failed = { $activity }: failed.
explain-attempt-failed-why = { $activity }: failed, { $reason }
explain-not-permitted = Not known: this sign-in may not read it. It takes { $permission }.
explain-not-at-hand = Not known: it is kept in the admin portal, which this sign-in does not reach.
explain-no-report = Not known: the tenant has no license for the report.
explain-unreachable = Not known: the service did not answer.
explain-unsaid = Not known: the service does not say.
explain-do-enable-account = Allow signing in again in the Microsoft Entra admin center
explain-do-enable-on-premises = Enable the account in Active Directory and wait for the next synchronization
explain-do-home = Reset it in the home tenant, at https://aka.ms/sspr, or ask the IT department there; nothing registered here helps. SSPR_0011 there means that the home tenant has no password reset policy, as where nobody manages it
explain-do-microsoft = Reset it with Microsoft, at https://account.live.com/password/reset; nothing registered here helps
explain-do-provider = Reset it at { $name }, which keeps the password; nothing registered here helps
explain-do-no-tenant = Reset it at https://aka.ms/sspr with the e-mail address that is registered here
explain-do-scope-on = Switch it on for everybody, or for a group with `--group`
explain-do-scope-group = Name the group
explain-do-scope-add = Put the person into the group
explain-do-scope-look = Look at the scope in the policy, signed in as a person: `sspr policy show`
explain-do-administrators = Let administrators reset; it takes up to an hour
explain-do-licence = Assign a license that covers it
explain-do-premium = Assign a license with Microsoft Entra ID P1 or higher, or Microsoft 365 Business Premium
explain-do-register = Register a method with the person, or let them do it: `{ $command }`
explain-do-register-external = Register an e-mail address with the person; an external guest gets no Temporary Access Pass
explain-do-register-none = Register a method with the person, or let them do it: `{ $command }`. If the tenant uses account recovery with Microsoft Entra Verified ID, a user who lost every method can also regain access with it
explain-do-register-before = Register another method before { $day }, e-mail for instance, or let the person do it: `{ $command }`
explain-do-writeback = Switch writeback on, once it is set up in Entra Connect or cloud sync
explain-do-writeback-look = Look whether writeback is on: `sspr policy show writeback.enabled`, signed in as a person
explain-do-on-premises = Reset it in Active Directory; look at the groups of the account and the rights of the connector
explain-do-agent = Look at the agent of Entra Connect or cloud sync, and try again
explain-do-federated = Reset it where the domain is signed in
explain-do-wait = Wait until { $until }, or reset the password of a cloud account
explain-do-sign-in = Sign in with an account that may read what is missing
explain-do-again = Ask again in a few minutes
explain-warning = Warning:
explain-code = More about the code: `{ $command }`
explain-passed = Passed: { $checks }. `--all-checks` shows the details.
explain-last-sign-in = The last sign-in ({ $at }, { $app }) was refused: { $reason } [{ $code }] More: `{ $command }`
explain-do-ask = Ask about this person alone
prompts-asked = { $name } is asked to register at the next sign-in.
prompts-not-asked = { $name } is not asked to register at sign-in.
prompts-unclear = Whether { $name } is asked to register at sign-in is not known.
prompts-registration = Registration at sign-in
prompts-skip = Skipping
prompts-reconfirmation = Reconfirmation
prompts-campaign = Registration campaign
prompts-conditional-access = Conditional Access
prompts-missing =
    { $count ->
        [one] Required, and 1 method is missing.
       *[other] Required, and { $count } methods are missing.
    }
prompts-enough = Required, and enough is registered.
prompts-out-of-scope = Required, and this person is not in scope.
prompts-not-required = The tenant does not require it.
prompts-skip-for-ever = Can be skipped at every sign-in.
prompts-skip-days =
    { $count ->
        [one] Can be skipped for 1 day.
       *[other] Can be skipped for { $count } days.
    }
prompts-no-skip = The policy lets nobody skip it. Cancelling the page ends that sign-in, and the next one asks again.
prompts-every-days =
    { $count ->
        [one] Asked for every day. Deleting a method does not make it earlier; the service does not say when the last time was.
       *[other] Asked for every { $count } days. Deleting a method does not make it earlier; the service does not say when the last time was.
    }
prompts-never = Switched off: 0 days.
prompts-campaign-off = Switched off.
prompts-not-targeted = Does not aim at this person.
prompts-has-target = Asks for { $method }, which is registered.
prompts-nudged = Asks for { $method } after a sign-in with MFA; Microsoft manages how often.
prompts-nudged-days =
    { $count ->
        [0] Asks for { $method } after every sign-in with MFA.
        [one] Asks for { $method } after a sign-in with MFA; can be put off for 1 day.
       *[other] Asks for { $method } after a sign-in with MFA; can be put off for { $count } days.
    }
prompts-unguarded = No policy is about registering security info for this person.
prompts-guard = “{ $name }” binds registering: { $controls }.
prompts-guard-conditional = “{ $name }” binds registering, depending on place, device, platform or risk: { $controls }.
prompts-guard-reported = “{ $name }” is only reported, not enforced: { $controls }.
prompts-access-unread = Not known: reading the policies takes { $permission }. In the sign-in log of the admin center, the person’s failed sign-in shows under “Conditional Access” which policy it was.
prompts-not-known = Not known: it depends on what could not be read.
prompts-note = Combined registration serves MFA and password reset together: the wizard interrupts browser and modern sign-ins, once in an interactive session; older clients and sessions that are signed in are not interrupted. At https://aka.ms/mysecurityinfo people register without being asked. A phone registered there serves MFA, too: it cannot be kept to password reset alone.
explain-people-verdict = Answer
explain-people-cause = Cause
explain-people-remedy = Remedy
explain-people-totals = { $total ->
    [one] { $total } user
   *[other] { $total } users
}: { $can } can reset, { $stops } until a date, { $cannot } cannot, { $unknown } not known.
explain-methods-phones-end = Registered: { $methods }. Enough until { $day }, when Microsoft's own text messages and calls end.
explain-methods-directory-end = Counted: { $methods }. Enough until { $day }, when only registered methods count.
explain-directory-until = Only in the directory, not registered: { $methods }. That counts until { $day }.
explain-directory = Only in the directory, not registered: { $methods }. That still counts in this cloud.
telephony-own = With your own telephony provider, phones keep working: `sspr profile set telephony=own`.
telephony-later = Microsoft's own text messages and calls end in this cloud too; the day is not known.

## events

events-at = When (UTC)
events-activity = Activity
events-user = User
events-result = Result
events-reason = Reason
events-success = success
events-failure = failure
events-blocked = blocked
events-reset = Password reset (self-service)
events-reset-by-admin = Password reset (by an administrator)
events-change = Password change
events-unlock = Account unlock
events-block = Blocked: too many attempts
events-step = Step of a password reset
events-registered = Registered for password reset
events-policy = SSPR policy changed
events-info-registered = Method registered
events-info-deleted = Method deleted
events-info-default = Default method changed
events-info-registered-by-admin = Method registered (by an administrator)
events-info-deleted-by-admin = Method deleted (by an administrator)
events-reading = Reading the audit log
events-actor = Who
unverified-sum =
    { $count ->
        [0] Every act is covered.
        [one] 1 act without verification.
       *[other] { $count } acts without verification.
    } With a grant: { $covered }. By import: { $imported }. By people themselves: { $own }.
unverified-idle =
    { $count ->
        [one] 1 grant was followed by no act.
       *[other] { $count } grants were followed by no act.
    }
unverified-no-ledger = There is no ledger on this machine. Name those of the desk with `--ledger FILE`.
unverified-broken = The ledger { $path } is broken in line { $line }. What follows there does not count.
unverified-no-record = in no ledger
unverified-no-grant = not verified
unverified-grant-missing = unknown grant
unverified-grant-twice = grant used twice
unverified-small-import = import of few rows
unverified-emergency = emergency
unverified-unused = grant unused
unverified-no-act = grant without act
events-count =
    { $count ->
        [one] 1 row.
       *[other] { $count } rows.
    }
events-complete = Complete up to { $moment }. Go on from there with `--since { $moment }`.
events-retention = The service keeps audit events for 30 days, and for 7 in a tenant on Microsoft Entra ID Free: what is older is gone.
events-following = Events show 5 to 10 minutes late, up to an hour. Ctrl-C ends.
events-missed = No answer this time, the next one is awaited: { $reason }
events-follow-form = `-o json` is one document, and `--follow` has no end.
events-follow-form-hint = Use `-o jsonl`: one object a line.
events-no-time = `--until` does not lie after `--since`.
events-moment = `{ $text }` is not a moment.
events-moment-hint = Give an age (7d, 36h, 30m), `today`, `yesterday`, a day (2026-11-01) or an exact moment (2026-11-01T08:00:00Z).

## logout

logout-done = Signed out of profile { $profile }.
logout-nothing = You were not signed in under profile { $profile }.

## whoami

whoami-account = Account: { $account }
whoami-tenant = Tenant: { $tenant }
whoami-roles = Roles: { $roles }
whoami-roles-none = none
whoami-roles-hidden = not visible to this sign-in
whoami-profile = Profile: { $profile }
whoami-app = App: { $name }, owned by: { $owners }
whoami-graph = Microsoft Graph
whoami-policy = Policy API of the portal
whoami-client = { "  " }Client: { $client }
whoami-scopes = { "  " }Scopes: { $scopes }
whoami-in-environment = { "  " }Token: in the variable { $variable }
whoami-in-az = { "  " }Token: from the session of the Azure CLI (`az`)
whoami-in-keyring = { "  " }Token: sealed with a key in the keyring
whoami-in-file = { "  " }Token: in { $path }
whoami-in-memory = { "  " }Token: in this command only
whoami-renewed = { "  " }Good until { $time }, then renewed by itself
whoami-ends = { "  " }Good until { $time }
whoami-application = Application: { $account }
whoami-permissions = { "  " }Permissions: { $scopes }

## profile

profile-column-name = Name
profile-column-in-use = In use
profile-column-tenant = Tenant
profile-column-client = Client
profile-in-use = yes
profile-none = There are no profiles yet. `sspr login --profile NAME` makes one.
profile-used = Profile { $profile } is in use now.
profile-set = Profile { $profile } is changed in { $path }.
profile-shown = Profile { $profile } ({ $path })
profile-from-flag = flag
profile-from-environment = environment
profile-from-profile = profile
profile-from-default = default
profile-remove = Remove profile { $profile } and its sign-in?
profile-removed = Profile { $profile } and its sign-in are removed.

## profiles

profiles-heading = Profile { $profile }:
profiles-abreast = Tenant by tenant
profiles-meanwhile = { $profile }, in the meantime:
profiles-one-only = This command runs for one profile at a time.
profiles-one-only-hint = Give `--profile` once. `logout`, `whoami`, `enable`, `disable`, `policy`, and `status` without `--watch` run for several.
profiles-one-file = `--out` names one file, and each profile would write over the plan of the one before.
profiles-one-file-hint = Run the command once for each: `--profile NAME --out NAME.plan`.
profiles-one-tenant = `{ $variable }` stands for one tenant; every profile would be led to it.
profiles-one-tenant-hint = Unset `{ $variable }`, or give one profile.
profiles-some-failed = Some profiles failed: { $names }.

## group

person-unknown = There is no user `{ $user }`.
person-unknown-hint = Give the full sign-in name, the object id, the mail address or the exact name.
person-near = Did you mean { $names }?
person-several = Several users are meant: { $names }

find-none = None of these

group-unknown = There is no group `{ $name }`.
group-unknown-hint = Give its id, its exact name or its mail address.
group-near = These come near: { $groups }
group-ambiguous = Several groups have this name: { $groups }
group-ambiguous-hint = Give the id to `--group`.

## enable

enable-text = { $text }
enable-scope-none = None
enable-scope-all = All
enable-on = on
enable-off = off
enable-counting = Reading the registration report
enable-confirm = Make this change?
enable-confirm-users = { $count ->
    [one] Make this change for 1 user?
   *[other] Make this change for { $count } users?
}
enable-nothing = Nothing to change.
enable-way-back = To undo this: `{ $command }`
enable-scope-question = Who may reset their password themselves?
enable-choose-all = All users
enable-choose-group = The members of one group
enable-group-with-all = `--group` goes with `--scope group`, not with `--scope all`.
enable-group-question = Which group? (a part of its name)
enable-group-empty-line = Type a part of the name.
enable-group-choice = Which one?
enable-group-dynamic = A rule decides who is in the group “{ $name }”; members cannot be added by hand.
enable-group-empty = There is no user in the group “{ $name }”: nobody but administrators could reset.
enable-policy-api-explained = Microsoft Graph has no endpoint for the users' scope. Only the API behind the admin portal has one: it is undocumented, Microsoft does not support other programs there, and it needs a person's sign-in. The other way is to be guided through the portal by hand. The choice is kept in the profile.
enable-policy-api-question = How shall the scope be written?
enable-policy-api-unkept = The choice could not be kept in the profile: { $reason }. Pass `--policy-api { $name }` next time.
enable-policy-api-portal = With the portal's own API
enable-policy-api-guided = Guided, by hand in the portal
enable-drift = The policy document is not the one this version knows, so nothing was written: { $differences }
enable-drift-hint = Use `--policy-api guided` until a newer version knows the document.
enable-portal-sign-in = The policy API did not accept the token: it has ended, or was made for another service.
enable-portal-sign-in-hint = Sign in again with `sspr login`.
enable-portal-stale = The policy API could not act for this sign-in: { $error }
enable-moved = Someone else changed the policy in the meantime, so nothing was written: { $fields }
enable-moved-hint = Run the command again to see the effect on what is true now.
enable-not-taken = The policy API answered `false`: it did not take the change, and gave no reason.

## effect in users

effect-source = Figures from the registration report: up to 36 hours old, without disabled users. Password writeback, licenses and lockouts are not considered; `sspr explain --all` considers them.
effect-group-users = { $count ->
    [one] The group has 1 user, including nested groups.
   *[other] The group has { $count } users, including nested groups.
}
effect-gain = { $count ->
    [one] 1 user gains the ability to reset
   *[other] { $count } users gain the ability to reset
}
effect-lose = { $count ->
    [one] 1 user loses the ability to reset
   *[other] { $count } users lose the ability to reset
}
effect-drops-below = { $count ->
    [one] 1 of them stays in scope with too few methods
   *[other] { $count } of them stay in scope with too few methods
}
effect-same = { $count ->
    [one] No change for 1 user
   *[other] No change for { $count } users
}
effect-enters = { $count ->
    [one] 1 user comes into scope
   *[other] { $count } users come into scope
}
effect-leaves = { $count ->
    [one] 1 user leaves the scope
   *[other] { $count } users leave the scope
}
effect-not-registered = { $count ->
    [one] 1 of the { $scope } users in scope has too few methods and cannot reset until they register: `sspr status --not-registered`
   *[other] { $count } of the { $scope } users in scope have too few methods and cannot reset until they register: `sspr status --not-registered`
}
effect-unlisted = { $count ->
    [one] 1 more user of the group is not counted: an administrator, a guest, or missing from the report
   *[other] { $count } more users of the group are not counted: administrators, guests, or missing from the report
}
effect-administrators-same = { $count ->
    [one] 1 administrator has their own policy: no change
   *[other] { $count } administrators have their own policy: no change
}
effect-administrators-gain = { $count ->
    [one] 1 administrator gains the ability to reset
   *[other] { $count } administrators gain the ability to reset
}
effect-administrators-lose = { $count ->
    [one] 1 administrator loses the ability to reset
   *[other] { $count } administrators lose the ability to reset
}
effect-unclear = { $count ->
    [one] 1 user is unclear: the rules depend on a role that is not known or not active yet
   *[other] { $count } users are unclear: the rules depend on a role that is not known or not active yet
}
effect-guests = { $count ->
    [one] 1 guest is not counted: guests reset in their home tenant
   *[other] { $count } guests are not counted: guests reset in their home tenant
}
effect-unknown = The effect in users is unknown, because { $reason }.
effect-unknown-licence = the registration report needs a Microsoft Entra ID P1 or P2 license
effect-unknown-permission = this sign-in may not read `{ $path }`
effect-unknown-rules = neither the number of methods a reset asks for nor which of them count could be read
effect-unknown-error = the service did not answer as it should: { $error }

## guided steps

guided-open = { $number }. As an Authentication Policy Administrator, open { $page }
guided-menu = { "   " }The address of the page itself is not known: choose `{ $menu }` in the menu there.
guided-field = { $field } ({ $setting })
guided-choose = { "   " }Under { $field } choose `{ $value }`.
guided-enter = { "   " }Under { $field } enter `{ $value }`.
guided-clear = { "   " }Leave { $field } empty.
guided-tick = { "   " }Tick { $field }.
guided-untick = { "   " }Clear the tick at { $field }.
guided-group = { "   " }Under { $field } choose “{ $name }” ({ $id }).
guided-save = { "   " }Press `Save`.
guided-next = Saved? Go on with the next page
guided-retired = “{ $setting }” (`{ $key }`) cannot be set by hand: the portal has not had it since { $day }.
guided-nowhere = “{ $setting }” (`{ $key }`) cannot be set by hand: no field of the portal is known for it.
guided-by-hand = To be made by hand in the portal; what is there now cannot be compared:
guided-plan-file = A plan in a file is of what can be compared, and these settings cannot be read here: { $settings }
guided-uncompared = Whether these settings are so already cannot be known here: { $settings }
guided-left = These settings remain to be made by hand in the portal; they were not verified: { $settings }
guided-left-hint = At a terminal the same command leads through the pages; with `--watch-for 1h` it waits until the change shows in the audit log.
guided-not-in-portal = The portal has no field for these settings: { $settings }
guided-other = The audit log shows another value for these settings: { $settings }
guided-unwatched = The change was not verified.
guided-no-log = Whether the change was made cannot be watched: { $error }
guided-watching =
    { $minutes ->
        [one] Watching the audit log for up to 1 minute. A change shows there after 5 to 10 minutes.
       *[other] Watching the audit log for up to { $minutes } minutes. A change shows there after 5 to 10 minutes.
    }
guided-waiting = Waiting for the change to show
guided-seen = The audit log shows a change of the SSPR policy: { $time }, { $account }.
guided-not-seen = No change of the SSPR policy showed in the audit log in time.
guided-not-seen-hint = It can take an hour to show; look again with the same command.
guided-proof-report = { $setting }: so, by the registration report.
guided-proof-log = { $setting }: the audit log shows the new value.
guided-proof-other = { $setting }: the audit log shows another value.
guided-proof-unnamed = { $setting }: cannot be verified; the audit log shows a change but does not name this setting in a known way, and no supported API shows it.
guided-proof-unseen = { $setting }: cannot be verified; the audit log shows no change yet.
guided-proof-unwatched = { $setting }: not verified.
guided-proof-nowhere = { $setting }: not made; no field of the portal is known for it.

## policy

policy-text = { $text }
policy-heading = { $page }  ({ $document })
policy-unread = could not be read: { $reason }
policy-warnings = Worth a look:
policy-page-properties = Password reset: Properties
policy-page-methods = Password reset: Authentication methods
policy-page-registration = Password reset: Registration
policy-page-notifications = Password reset: Notifications
policy-page-customization = Password reset: Customization
policy-page-on-premises = Password reset: On-premises integration
policy-page-administrators = Password reset: Administrator policy
policy-page-campaign = Authentication methods: Registration campaign
policy-set-scope = Self service password reset enabled
policy-set-group = Selected group
policy-set-required = Methods required to reset
policy-set-sms = Text message (SMS)
policy-set-voice = Voice call
policy-set-office = Voice call to the office phone
policy-set-email = Email code
policy-set-authenticator = Microsoft Authenticator
policy-set-authenticator-code = Codes of Microsoft Authenticator
policy-set-software-code = Third-party software codes (OATH)
policy-set-hardware-code = Hardware token codes (OATH)
policy-set-questions = Security questions
policy-set-questions-register = Questions required to register
policy-set-questions-reset = Questions required to reset
policy-set-legacy-mobile = Mobile phone (legacy)
policy-set-legacy-office = Office phone (legacy)
policy-set-legacy-email = Email (legacy)
policy-set-legacy-notification = Mobile app notification (legacy)
policy-set-legacy-code = Mobile app code (legacy)
policy-set-migration = Migration of the legacy policies
policy-set-methods-reconfirm = Reconfirm methods after
policy-set-registration = Require users to register when signing in
policy-set-reconfirm = Reconfirm authentication information after
policy-set-skip = Registration can be put off
policy-set-skip-days = Registration can be put off for
policy-set-notify-users = Notify users on password resets
policy-set-notify-admins = Notify all admins when other admins reset
policy-set-helpdesk = Customize helpdesk link
policy-set-helpdesk-link = Custom helpdesk email or URL
policy-set-writeback = Write back passwords to the on-premises directory
policy-set-unlock = Unlock accounts without resetting the password
policy-set-administrators = Administrators can reset their own password
policy-set-campaign = Registration campaign
policy-set-snooze = Days allowed to snooze
policy-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
policy-selected = Selected
policy-group = “{ $name }” ({ $id })
policy-none = none
policy-migration-pre = not begun
policy-migration-progress = in progress
policy-migration-complete = complete
policy-campaign-default = Microsoft managed
policy-absent = (the service names no value)
policy-idle-migrated = (does not count: methods have moved to the authentication methods policy)
policy-idle-not-migrated = (does not count for resets before the migration)
policy-idle-no-group = (does not count: the scope is not a group)
policy-idle-not-required = (does not count: registration is not required)
policy-idle-no-skip = (does not count: registration cannot be put off)
policy-idle-not-custom = (does not count: the link is not customized)
policy-idle-no-questions = (does not count: security questions are off)
policy-idle-no-calls = (does not count: voice calls are off)
policy-idle-no-app = (does not count: Microsoft Authenticator is off)
policy-idle-no-writeback = (does not count: passwords are not written back)
policy-severity-info = note:
policy-severity-warning = warning:
policy-severity-error = error:
policy-lint-group-missing = The scope is a group, but none is selected: only administrators can reset.
policy-lint-scope-none = Self-service password reset is off: only administrators can reset.
policy-lint-scope-group = Only the members of one group can reset; the benchmark asks for all users.
policy-lint-too-few = A reset asks for more methods than count: no user can reset.
policy-lint-no-spare = As many methods count as a reset asks for: nobody can register one more than needed, as is recommended.
policy-lint-one = One method is enough to reset; two are safer.
policy-lint-some = { $method }: on, but not for all users.
policy-lint-not-migrated = Legacy methods still count, and can no longer be managed since { $day }: complete the migration.
policy-lint-without-phones = Too few methods count from { $day } on, when Microsoft's own text messages and calls or security questions end: no user could reset.
policy-lint-phones = Text messages or calls count; Microsoft's own end on { $day }.
policy-lint-questions = Security questions count: they are weak, and end in { $day }.
policy-lint-registration = Users are not asked to register at sign-in: a user who never registered cannot reset.
policy-lint-reconfirm-never = Registered data are never to be confirmed again; 90 to 180 days are recommended.
policy-lint-reconfirm = Registered data are confirmed again outside the recommended 90 to 180 days.
policy-lint-notify-users = Users are not told when their password was reset.
policy-lint-notify-admins = Administrators are not told when another administrator resets their own password.
policy-lint-helpdesk = The helpdesk link is not customized: users who are stuck do not find your helpdesk.
policy-lint-helpdesk-empty = The helpdesk link is customized, but leads nowhere.
policy-lint-unlock = Passwords are written back, but an account cannot be unlocked without a reset, as is recommended.
policy-lint-admins = Administrators can reset their own password with two methods; the analyzer asks for off.
policy-lint-admins-in-scope = Administrators cannot reset, but are in the users' scope: they may be asked to register and are then refused.
policy-impact = Figures from the registration report: up to 36 hours old, without disabled users, password writeback, licenses and lockouts not considered:
policy-impact-users =
    { $count ->
        [one] { $count } user in scope
       *[other] { $count } users in scope
    }
policy-impact-admins =
    { $count ->
        [one] { $count } administrator, who needs two methods
       *[other] { $count } administrators, who need two methods
    }
policy-impact-already = { $count ->
    [one] 1 user has too few registered methods; since { $day } nothing else counts
   *[other] { $count } users have too few registered methods; since { $day } nothing else counts
}
policy-impact-phones = { $count ->
    [one] 1 user has too few methods from { $day }, when Microsoft's own text messages and calls end
   *[other] { $count } users have too few methods from { $day }, when Microsoft's own text messages and calls end
}
policy-impact-questions = { $count ->
    [one] 1 user has too few methods from { $day }, when security questions end
   *[other] { $count } users have too few methods from { $day }, when security questions end
}
policy-impact-unknown = What the dates mean in users is unknown: { $reason }
policy-impact-rules = How many methods a reset asks for, or which ones count, could not be read.
policy-left = Too few
policy-left-date = Since or from
policy-left-required = Needs
policy-left-counted = Counted methods
policy-left-already = already
policy-left-phones = without texts and calls
policy-left-questions = without security questions
policy-guided = The profile is set to `--policy-api guided`: the portal's policy API is not used.
policy-undecided = It is not decided whether the portal's policy API may be used, and Microsoft Graph does not have this.
policy-api-flag = Give `--policy-api portal`, or `--policy-api guided` for steps by hand, or set `SSPR_POLICY_API`.
policy-portal-flag = Give `--policy-api portal`, or set `SSPR_POLICY_API`.
policy-no-setting = There is no setting `{ $name }`.
policy-nearest = Did you mean `{ $name }`?
policy-all-settings = `sspr policy show -o csv` lists every setting by its key.
policy-no-assignment = `{ $given }` is not of the form KEY=VALUE.
policy-twice = `{ $key }` is given twice.
policy-bad-value = `{ $key }` cannot be `{ $value }`: it has to be { $right }.
policy-right-switch = `on` or `off`
policy-right-range = a whole number from { $least } to { $most }
policy-right-least = a whole number, { $least } or more
policy-right-choice = one of { $words }
policy-right-group = the object id of a group, or `none`
policy-right-link = a mail address or an `https://` address, or `none`
policy-file-at = { $place }: { $error }
policy-tenant-not-in-file = { $path } names tenants, but not this one. It goes by: { $names }
policy-plan-broken = { $path } is not a plan of this version: { $error }
policy-plan-broken-hint = Make it again with `sspr policy plan --out`; a file of settings is applied with `-f`.
policy-plan-tenant = The plan is for the tenant { $planned }; this one is { $tenant }. Nothing was written.
policy-plan-moved = The policy is not the one the plan was made on, so nothing was written: { $settings }
policy-plan-moved-hint = Run `sspr policy plan` again and look at what it shows now.
policy-refuse-unread = { $setting } could not be read, so it is not changed.
policy-refuse-absent = { $setting } (`{ $key }`) is not a setting of this tenant: the service names no value that could be changed.
policy-refuse-legacy = { $setting } (`{ $key }`) cannot be switched on: methods have moved to the authentication methods policy, and it would count for nothing.
policy-refuse-legacy-hint = Switch on the `method.` setting instead.
policy-refuse-no-group = The scope would be a group, but none is given.
policy-refuse-no-group-hint = Give `scope=group` and `group=` together.
policy-refuse-group = A group is given, but the scope would not be one.
policy-refuse-group-hint = Give `scope=group` as well.
policy-refuse-questions = A reset would ask for more questions than a person answers when registering.
policy-refuse-authenticator = Microsoft Authenticator would be available without another method beside it, which the service refuses before the migration.
policy-refuse-authenticator-hint = Enable one method more than a reset asks for, e-mail for instance: `sspr policy set legacy.email=on`.
policy-not-kept = The policy API said that it took the change, but these settings read otherwise: { $settings }
policy-lag = Microsoft Graph took the change, but does not show it yet: { $settings }
policy-record-unkept = How the change ended could not be noted in the history: { $error }
policy-history-no-home = There is no home folder: `sspr policy restore` will not know this change. Set `SSPR_DATA_DIR` to keep a history.
policy-partly = Done: { $done }. Not done: { $left }, because: { $error }
policy-partly-hint = Run the same command again to complete it, or `sspr policy restore last` to go back.
policy-moved = Then
policy-moved-gains = can reset
policy-moved-rises = enough
policy-moved-loses = cannot
policy-moved-drops = too few
policy-moved-missing = Missing
policy-export-unread = `{ $document }` could not be read, so its settings are missing: { $reason }
policy-history-id = Change
policy-history-at = At
policy-history-outcome = Ended
policy-history-settings = Settings
policy-history-reason = Reason
policy-history-partly = partly done
policy-history-empty = Nothing was changed in this tenant from here.
policy-history-none = There is no change `{ $id }` in the history of this tenant.
policy-history-list = `sspr policy history` lists the changes there are.
policy-history-broken = { $path } is not a record of a change: { $error }
policy-markdown-title = Password reset policy of { $profile } ({ $tenant })
policy-markdown-setting = Setting
policy-markdown-before = Before
policy-markdown-after = After
policy-markdown-severity = Severity
policy-markdown-warning = Warning
policy-markdown-control = Control
policy-markdown-weight-info = Note
policy-markdown-weight-warning = Warning
policy-markdown-weight-error = Error
policy-markdown-form = `--markdown` is a form of its own and does not go with `--output`.
policy-lint-phones-later = Text messages or calls count; Microsoft's own end in this cloud too, on a day that is not known.
policy-impact-already-until = { $count ->
    [one] 1 user has too few registered methods; from { $day } nothing else counts
   *[other] { $count } users have too few registered methods; from { $day } nothing else counts
}
policy-impact-already-here = { $count ->
    [one] 1 user has too few registered methods; in this cloud contacts in the directory count, too
   *[other] { $count } users have too few registered methods; in this cloud contacts in the directory count, too
}
policy-impact-only-phone = { $count ->
    [one] { $count } user has
   *[other] { $count } users have
} nothing but a phone (`sspr status --only-phone`)
policy-impact-only-phone-both = { $count } for a reset and for MFA
policy-impact-only-phone-mfa = { $count } for MFA
policy-impact-only-phone-reset = { $count } for a reset
policy-count-bypassed = The portal counted legacy methods, which decide nothing here; sent again without that count.
policy-telephony = Who delivers text messages and calls
policy-control = Control
policy-control-outcome = Result
policy-control-asks = Asks for
policy-control-settings = Settings
policy-control-pass = pass
policy-control-fail = fail
policy-control-unknown = unknown
policy-asks-all = Reset enabled for all users
policy-asks-two = Two methods to reset
policy-asks-registration = Registration at sign-in, reconfirmed
policy-asks-notify-users = Users notified of resets
policy-asks-notify-admins = Administrators notified of each other's resets
policy-asks-no-questions = No security questions
policy-asks-no-admins = No reset by administrators themselves
policy-asks-migrated = Legacy policies migrated
deadlines-head = Deadlines of password reset, as they hold in { $cloud }:
deadlines-line = { $day }: { $what }
deadlines-past = In effect.
deadlines-coming = To come.
deadlines-later = Comes later in this cloud; the day is not known.
deadlines-not-here = Does not concern this tenant, or is not announced for its cloud.
deadlines-clouds = Clouds: { $clouds }
deadlines-source = Known since { $known } at the latest; source read on { $read }:
deadlines-legacy = methods can no longer be managed in the legacy policies
deadlines-passkeys = users of text messages and calls get passkeys, and a campaign managed by Microsoft
deadlines-campaign = users with too few methods are asked to register at sign-in, where the tenant requires that
deadlines-own-telephony = tenants can set up their own telephony provider
deadlines-registered-only = only registered methods count; what stands in the directory alone no longer does
deadlines-own-telephony-ready = Microsoft asks for an own telephony provider to be set up by then
deadlines-telephony = Microsoft no longer delivers text messages and calls
deadlines-questions = security questions no longer count
deadlines-members = members
deadlines-internal-guests = internal guests
deadlines-external = external users
deadlines-global-administrators = Global Administrators
deadlines-cloud-global = the public cloud
deadlines-cloud-usgov = the US Government cloud
deadlines-cloud-dod = the US Department of Defense cloud
deadlines-cloud-china = the cloud in China
policy-set-campaign-include = Registration campaign: included
policy-set-campaign-exclude = Registration campaign: excluded
policy-set-campaign-target = Registration campaign: method
policy-set-passkey-opt-out = Opt out of automatic passkeys
policy-campaign-passkey = passkey
policy-idle-managed = not configurable: Microsoft manages the campaign
policy-lint-campaign-managed = The registration campaign is managed by Microsoft, which set it so itself on { $day } for tenants with text message or call users: it leads to passkeys and may be snoozed without limit.
policy-refuse-managed = The days to snooze the registration campaign cannot be set while Microsoft manages it.
policy-refuse-managed-hint = Set `campaign.state=enabled` with it.
policy-right-groups-all = object ids of groups with commas between them, or `all`
policy-right-groups-none = object ids of groups with commas between them, or `none`

## status

status-name = Name
status-upn = User principal name
status-registered = Registered
status-enabled = Enabled
status-capable = Capable
status-reset = Can reset
status-reset-yes = yes
status-reset-unregistered = no, not registered
status-reset-out-of-scope = no, not in scope
status-reset-neither = no, not registered or in scope
status-methods = Methods
status-methods-live = Methods now
status-reading = Reading
status-no-report = The service refuses the registration report because of a missing license. The methods are read user by user; whether a user is in scope is not known.
status-stale = { $stale ->
    [0] { $count ->
        [one] The report is up to date for the user shown.
       *[other] The report is up to date for all { $count } users shown.
    }
    [one] * The report is behind the methods of { $stale } of { $count } users shown.
   *[other] * The report is behind the methods of { $stale } of { $count } users shown.
}
status-filter-refused = The service does not understand the filter `{ $filter }`: { $text }
status-filter-refused-hint = A filter names properties of the registration report, as in `isAdmin eq true` or `startsWith(userPrincipalName,'a')`.
status-attribute-refused = The directory cannot select users by { $names }: { $text }
status-attribute-refused-hint = Give the property as Microsoft Graph names it for users, `city` or `employeeType` for instance, and a value of its type.
status-live-not-permitted = You may read the report, but not the methods of the users themselves.
status-live-not-permitted-hint = This takes the permission `UserAuthenticationMethod.Read.All` and the role Global Reader, Authentication Administrator or Privileged Authentication Administrator. Without `--live` the report is enough.
status-as-reported = From the registration report, up to 36 hours old. `sspr explain USER` checks whether a user can reset now.
status-admin = Admin
status-updated = Updated (UTC)
status-state = State
status-figure = Figure
status-count = Users
status-percent = Share
status-users = All users
status-yes = yes
status-no = no
status-none = none
status-state-listed = in the report
status-state-disabled = disabled
status-state-not-in-report = not in the report
status-state-not-found = no such user
status-total = { $total ->
    [one] { $total } user
   *[other] { $total } users
}, { $enabled } in scope, { $capable } of them can reset their password.
status-reached = { $capable } of { $enabled } users in scope can reset their password: { $share }, at least { $threshold } was asked for.
status-not-reached = Only { $capable } of { $enabled } users in scope can reset their password: { $share }, at least { $threshold } was asked for.
status-nobody-in-scope = Nobody is in scope, so there is no share to compare with { $threshold }.
status-users-missing = { $count ->
    [one] There is no user `{ $users }`.
   *[other] There are no users { $users }.
}
status-users-missing-hint = Name users by object id or user principal name.
status-group = Group
status-group-none = (none)
status-share-of-scope = Capable of enabled
status-counting = Counting …
status-reading-directory = Reading the directory …
status-licence-names-denied = The names of the licenses may not be read, so they are shown by their ids. `LicenseAssignment.Read.All` allows it.
status-watch-head = { $time } · every { $interval } · Ctrl-C ends
status-watch-changed = `>` marks what has changed since { $time }.
status-watch-missed = No answer at { $time }: { $reason }
status-watch-form = `--watch` shows one state after the other, and this output cannot take that.
status-watch-form-hint = Run it at a terminal without `--output`, or give `-o jsonl` for a line each time.
status-watch-no-rows = `--live`, `--columns` and `--sort` are about rows, and `--watch` shows the figures of a whole list.
status-watch-no-rows-hint = Name users ahead of `--watch`, or give `--limit` for a short list.
status-change = Change
status-methods-gained = Methods gained
status-methods-lost = Methods lost
status-change-appeared = appeared
status-change-disappeared = disappeared
status-change-gained-method = gained a method
status-change-lost-method = lost a method
status-change-registered = registered
status-change-unregistered = no longer registered
status-change-entered-scope = entered the scope
status-change-left-scope = left the scope
status-change-became-capable = can reset now
status-change-ceased-capable = can no longer reset
status-diff-reading = Comparing …
status-diff-part = { $count } { $change }
status-diff-and = { ", " }
status-diff-changed = { $changed ->
    [one] { $changed } user differs
   *[other] { $changed } users differ
}: { $parts }.
status-diff-same = { $common ->
    [0] Nothing differs.
    [one] Nothing differs; { $common } user is in both.
   *[other] Nothing differs; { $common } users are in both.
}
status-diff-not-compared = { $file } says nothing about { $columns }, so that was not compared.
status-diff-one-stdin = Only one of the two can be read from stdin.
status-diff-unreadable = { $file } cannot be read: { $reason }.
status-diff-malformed = { $file }, line { $line }: this is not what `sspr status` writes.
status-diff-not-text = The line holds bytes that are no text. Save the file again as UTF-8.
status-diff-no-column = There is neither a column `id` nor `userPrincipalName`. Save the rows with `sspr status -o csv > FILE`.
status-diff-no-user = There is neither `id` nor `userPrincipalName`. Save the rows with `sspr status -o json > FILE`, without `--summary`.
status-diff-cells = The line has { $found } cells, the first line { $expected }.
status-diff-flag = `{ $column }` is neither true nor false but `{ $value }`.
status-diff-broken-off = The list breaks off here: whatever wrote it was interrupted. Save it again.
status-diff-json = The JSON is not as expected: { $words }.
status-only-phone = Only a phone for
status-only-phone-reset = reset
status-only-phone-mfa = MFA
status-only-phone-both = reset and MFA

## register

register-who = Who is this for? Sign-in name, name or object id; nothing for yourself
register-for = Registering { $name } ({ $upn }).
register-disabled = This account is disabled: nobody can sign in with it or reset its password.
register-no-domains = The tenant's own domains could not be read, so an address inside the tenant is not noticed.
register-admin = This is an administrator: a reset asks for two methods, whatever the policy of the tenant says.
register-required =
    { $count ->
        [one] A reset asks for one method.
       *[other] A reset asks for { $count } methods.
    }
register-required-unknown = How many methods a reset asks for could not be read; going on with what is known.
register-allowed = Allowed: { $methods }.
register-allowed-unknown = Which methods are allowed could not be read; going on with what is known.
register-nothing-there = Nothing is registered yet.
register-there = Registered already: { $methods }.
register-there-phone = phone { $contact }
register-there-alternate = alternate phone { $contact }
register-there-office = office phone { $contact }
register-there-email = e-mail { $contact }
register-gate-mobile = phone
register-gate-office = office phone
register-gate-email = e-mail
register-gate-authenticator = Microsoft Authenticator
register-gate-code = code from an app
register-gate-hardware = code from a hardware token
register-gate-questions = security questions
register-nothing-missing = Nothing is missing. To change or add a contact, give `--phone`, `--email` or `--replace`.
register-no-method-here = The policy allows neither phone nor e-mail, and nothing else can be registered here.
register-elsewhere = Microsoft Authenticator and other apps are set up by the person at https://aka.ms/mysecurityinfo.
page-undocumented = (address not documented for this cloud)
page-unknown = Microsoft documents no page for { $cloud } where people register their own methods.
page-unknown-hint = Name the page of your cloud once: `sspr profile set security-info=https://ADDRESS`.
register-guest = { $name } is an external guest: a method registered here serves sign-ins to this tenant and resets no password.
register-choose = What shall be registered?
register-choice-phone = Phone
register-choice-email = E-mail
register-choice-phone-again = Phone, in place of { $contact }
register-choice-email-again = E-mail, in place of { $contact }
register-choice-both = Both phone and e-mail
register-type-phone = Phone number with country code
register-type-email = E-mail address
register-phone-hint = Write it as `+46 70 123 45 67`, or give the country with `--country SE`.
register-phone-not-a-number = This is not a phone number.
register-phone-masked = This number is masked; type all of it.
register-phone-no-country = The country code is missing: start with `+`.
register-phone-unknown-country = There is no such country code.
register-phone-too-short = The number is too short for its country.
register-phone-too-long = The number is too long for its country.
register-phone-not-in-plan = There is no such number in its country.
register-phone-service = This is a service number; nobody can be reached there.
register-phone-calculated = This is a decimal or scientific number; a spreadsheet changed its digits. Type the phone number.
register-email-syntax = This is not an e-mail address.
register-email-no-dot = The part after `@` needs a dot, as in `example.net`.
register-email-own-domain = An address in `{ $domain }` belongs to this tenant: a person who is locked out cannot read it. Use a private one.
register-extension = The extension is kept, but a reset calls without it.
register-mobile-first = An alternate phone needs a mobile phone before it.
register-unchanged = { $contact } is registered already.
register-no-channel-phone = This profile cannot send text messages, so the number cannot be verified.
register-no-channel-email = This profile cannot send mail, so the address cannot be verified.
register-no-texts = This number cannot receive text messages, so it cannot be verified.
register-unverified = Register { $contact } without a code? A typing mistake locks the person out
register-code-subject = Your code for registering
register-code-text = { $code } is your code for registering for password reset. It is valid for five minutes. Give it to nobody who calls you.
register-code-sent = Next: a code is on its way to { $contact }. It is valid for five minutes.
register-verify = Verify: the six digits (nothing: other choices)
register-six-digits = The code has six digits.
register-verified = Verified.
register-wrong =
    { $left ->
        [one] That is not the code. One try is left.
       *[other] That is not the code. { $left } tries are left.
    }
register-expired = The code has expired.
register-spent = That was the last try for this code.
register-no-more-codes = No further code is sent now. Start again later.
register-no-randomness = This machine gives no random numbers, so no code can be made.
register-menu = What next?
register-menu-send = Send a new code
register-menu-change = Change the number or address
register-menu-stop = Stop here
register-finish = Finish: register { $contact } for { $name }?
register-replace = Finish: register { $after } in place of { $before }?
register-not-written = Nothing was written.
register-written = { $contact } is registered.
register-masked = It reads back masked; the digits that are shown agree.
register-reads-differently = The service took { $contact } but does not show it.
register-reads-differently-hint = Run the command again in a minute to see what is registered.
register-shows-later = The service took { $contact }. It does not show yet: the directory copies itself, usually within a minute.
register-not-unique = Another user signs in by text message with this number. It is registered for MFA and password reset all the same, not for signing in by text message.
register-stopped = Stopped. What is registered stays; run the same command again to go on.
register-out-of-reach = The service does not let this sign-in read or change the methods of { $name }.
register-out-of-reach-admin = For an administrator it takes the role Privileged Authentication Administrator.
register-out-of-reach-user = It takes the role Authentication Administrator, and Privileged Authentication Administrator for an administrator.
register-channel-insecure = `{ $server }` is neither encrypted nor on this machine, so nothing is sent there.
register-channel-no-password = The mail account `{ $account }` has no password: set `SSPR_SMTP_PASSWORD`.
register-channel-address = `{ $address }` is not an address this channel can use.
register-channel-unreachable = Nothing was sent: `{ $server }` cannot be reached ({ $reason }).
register-channel-unknown = It is not known whether the mail was sent: `{ $server }` had it and did not answer ({ $reason }).
register-channel-refused = Nothing was sent: `{ $server }` answered { $status }.
register-channel-graph = Nothing was sent: { $reason }
register-channel-hint = Mend the channel in the profile; `sspr doctor` looks at it. Registering goes without a code with `--unverified`.
register-missing =
    { $count ->
        [one] One more method is needed before the password can be reset.
       *[other] { $count } more methods are needed before the password can be reset.
    }
register-again = Run the same command again to add the other one.
register-phone-ends = Microsoft's own text messages and calls end on { $day }; an e-mail address or Authenticator lasts longer.
register-no-change = Nothing to change.
register-capable =
    { $have ->
        [one] { $name } can reset the password alone: one method is registered.
       *[other] { $name } can reset the password alone: { $have } methods are registered.
    }
register-not-capable = { $name } cannot reset the password yet: { $have } of { $required } methods are registered.
register-have =
    { $have ->
        [one] { $name } has one method registered that counts.
       *[other] { $name } has { $have } methods registered that count.
    }
register-phone-ends-later = Microsoft's own text messages and calls end in this cloud too, on a day that is not known; an e-mail address or Authenticator lasts longer.

## desk

desk-administrator = { $name } is an administrator: { $roles }.
desk-administrator-reported = { $name } is an administrator.
desk-administrator-unknown = Whether { $name } is an administrator could not be read.
desk-administrator-hint = To do it anyway, pass `--admin` and `--reason TEXT`.
desk-administrator-question = Act on an administrator anyway?
desk-roles-unread = Whether { $name } holds a role over an administrative unit, or can activate one, could not be looked at. It takes { $permission }.
desk-role-group = { $name } is in a group that can hold roles ({ $groups }): only Privileged Authentication Administrator and Global Administrator can change this person's password and methods.
desk-reason = What is the reason?
desk-reason-empty = A reason is needed.

## verify

verify-which = What is the caller verified for?
verify-act =
    { $act ->
        [reset] Reset the password
        [add] Add a phone or an address
        [remove] Remove what is registered
        [register] Register together
       *[invite] Give a Temporary Access Pass
    }
verify-where = Where should the code go?
verify-contact =
    { $via ->
        [mail] By mail to { $contact }
       *[text] By a text to { $contact }
    }
verify-contact-fit = { $contact }: a code can be sent there.
verify-contact-new =
    { $days ->
        [one] { $contact }: registered less than a day ago.
       *[other] { $contact }: registered less than { $days } days ago.
    }
verify-contact-age = { $contact }: the service does not say when it was registered.
verify-contact-changed =
    { $days ->
        [one] { $contact }: changed less than a day ago, as the audit log says.
       *[other] { $contact }: changed less than { $days } days ago, as the audit log says.
    }
verify-contact-masked = { $contact }: your role sees this number masked.
verify-contact-no-texts = { $contact }: takes no text messages. You can call it: `--callback`.
verify-contact-no-channel = { $contact }: the profile has no channel to send a code there.
verify-masked = Microsoft Graph masks numbers for an Authentication Administrator. Privileged Authentication Administrator sees them whole, and so does an application with UserAuthenticationMethod.Read.All as far as is known.
verify-nothing-registered = { $name } has no phone and no address registered.
verify-other-ways = The policy accepts: { $demand }. Other proofs: `--manager`, `--callback`, `--in-person`.
verify-demand = The policy accepts: { $demand }.
verify-sent = A code is on its way to { $contact }. It is valid for five minutes. Ask the caller to read it to you.
verify-sent-manager = A code is on its way to { $manager } ({ $contact }), who is asked to speak with the person first. It is valid for five minutes.
verify-code = The code the caller reads (empty: stop)
verify-call = Call { $number }. Do not use a number that the caller gives you.
verify-called = Did you call that number and speak with { $name }?
verify-seen = Do you see { $name } and an identity document?
verify-second = A second operator has to approve `{ $act }` for { $name }. They sign in on a device of their own:
verify-second-approved = Approved by { $who }.
verify-second-same = { $who } takes part already. Another operator has to approve.
verify-second-elsewhere = { $who } does not belong to this tenant.
verify-second-roles = { $who } cannot approve. That takes one of these roles: { $roles }.
verify-verified = { $name } is verified for `{ $act }` until { $until }.
verify-next = Next: `{ $command }`
verify-not-verified =
    { $name } is not verified. { $cause ->
        [wrongCode] Three wrong codes.
        [codeExpired] The code has expired.
        [noCode] No code was entered.
        [notConfirmed] Nobody confirmed it.
        [notApproved] No second operator approved.
       *[noContact] No contact can be used.
    }
verify-oneself = You cannot verify yourself.
verify-no-operator = The sign-in does not say who you are, so nothing can be granted to you.
verify-no-operator-hint = Sign in with `sspr login`.
verify-not-enough = The policy accepts for { $name }: { $demand }.
verify-not-enough-administrator = { $name } is or may be an administrator. The policy accepts: { $demand }.
verify-not-enough-hint = Add `--second-operator`, `--manager`, `--callback`, `--in-person` or `--ticket TEXT`, or change `verify.person` and `verify.administrator` in the profile.
verify-not-enough-now = The policy changed meanwhile. Nothing was granted.
verify-no-manager = The directory names no manager for { $name }.
verify-manager-unfit = The manager of { $name } cannot be asked: you, a guest, or nobody with a mailbox in this tenant.
verify-no-manager-hint = Use another proof: a code to the person, `--callback` or `--in-person`.
verify-limit-person = Five codes were sent to { $name } within an hour.
verify-limit-operator = You sent 30 codes within an hour.
verify-limit-hint = Wait an hour, or use `--in-person` or `--callback`.
verify-not-sent = The code could not be sent: { $reason }
verify-not-sent-hint = `sspr doctor` tries the channels. Another proof is possible: `--callback` or `--in-person`.
verify-trail-unread = The audit log cannot be read, so a number that replaced another a short while ago goes unnoticed. It takes AuditLog.Read.All.
verify-ledger = The ledger { $path } cannot be used: { $reason }. Verification needs it.
verify-ledger-hint = `sspr doctor` looks at the ledger.
verify-letter-subject = Verification code for the helpdesk of { $tenant }
verify-letter =
    { $code } is your verification code. The helpdesk of { $tenant } ({ $operator }) is about to { $act ->
        [reset] reset your password
        [add] add a phone or an address for you
        [remove] remove a sign-in method of yours
        [register] register sign-in methods with you
       *[invite] give you a pass to sign in
    }. Read the code to the helpdesk only if you called. It is valid for five minutes.
verify-letter-manager =
    { $code } is the verification code for { $name }, who names you as manager. The helpdesk of { $tenant } ({ $operator }) is about to { $act ->
        [reset] reset the password
        [add] add a phone or an address
        [remove] remove a sign-in method
        [register] register sign-in methods
       *[invite] give a pass to sign in
    }. Speak with { $name } yourself first. Pass the code on only if the request is theirs. It is valid for five minutes.
verify-letter-care = If you did not call, do not pass this code on, and tell your IT department at once.
verify-letter-care-tell = If you did not call, do not pass this code on, and tell { $tell } at once.

## gate

gate-not-verified =
    { $name } is not verified for `{ $act }`. { $lack ->
        [used] The grant was used already.
        [expired] The grant has expired.
        [tooWeak] The grant proves less than the policy demands.
        [otherAct] The grant is for something else.
        [otherOperator] The grant belongs to another operator.
       *[none] There is no grant.
    }
gate-hint = Verify the caller first: `{ $command }`
gate-lost =
    { $lack ->
        [used] The grant was used meanwhile.
       *[other] The grant expired meanwhile.
    } Nothing was changed.
gate-no-emergency = The policy allows no `--emergency`.
gate-on = Verification is required. People: { $person }. Administrators: { $administrator }.
gate-explain = Verification is required before acting on { $name }: `{ $command }`
gate-policy-wrong = The file { $path } cannot be used: { $reason }
gate-policy-no-key = The file { $path } is used only with the public key it is signed for.
gate-policy-no-key-hint = Set `verify.key` to the Base64 line of `openssl pkey -pubout`: `sspr profile set verify.key=KEY`.
gate-policy-bad-key = `verify.key` is no Ed25519 public key.
gate-policy-unsigned = The file { $path } is not signed by the key of the profile.
gate-policy-unsigned-hint = The signature lies beside it, in a file with `.sig` at its end. Get both again from whoever signs them.
gate-policy-tenant = The file { $path } is for the tenant { $other }, not { $tenant }.

## methods

methods-of = { $name } ({ $upn })
methods-kind = Method
methods-value = Value
methods-created = Registered
methods-counts = Counts for a reset
methods-ends = Ends
methods-kind-password = Password
methods-kind-mobile = Phone
methods-kind-alternate = Alternate phone
methods-kind-office = Office phone
methods-kind-email = E-mail
methods-kind-authenticator = Microsoft Authenticator
methods-kind-software = Code from an app
methods-kind-hardware = Code from a hardware token
methods-kind-fido2 = Passkey
methods-kind-hello = Windows Hello for Business
methods-kind-platform = Platform credential
methods-kind-pass = Temporary Access Pass
methods-kind-external = External method
methods-kind-qr = QR code
methods-kind-other = Other
methods-not-for-reset = no, never
methods-not-allowed = no, not allowed by the policy
methods-policy-unknown = unknown
methods-dry-run = Nothing was written.
methods-unverified = No code was sent: the contact was added without verification.
methods-add-question = Add { $contact } for { $name } without a code?
methods-added-not-allowed = The policy does not allow { $contact } for a reset: it will not count.
methods-added-not-for-reset = { $contact } does not count for a reset: an alternate phone is for sign-in only.
methods-will-remove = - { $kind } { $value }
methods-remove-question =
    { $count ->
        [one] Remove 1 method of { $name }?
       *[other] Remove { $count } methods of { $name }?
    }
methods-removed =
    { $count ->
        [one] 1 method of { $name } was removed.
       *[other] { $count } methods of { $name } were removed.
    }
methods-would-remove =
    { $count ->
        [one] 1 method of { $name } would be removed.
       *[other] { $count } methods of { $name } would be removed.
    }
methods-last-cannot-reset = Afterwards { $name } cannot reset the password: too few methods are left.
methods-last-nothing-left = Afterwards { $name } cannot reset the password: no method is left that counts.
methods-last-hint = To remove it anyway, pass `--last`. It is better to add another one first.
methods-last-question = Remove it anyway?
methods-unknown-kind = `{ $kind }` is neither a kind of method nor an id.
methods-unknown-kind-hint = The kinds are { $kinds }.
methods-password-stays = The password cannot be removed.
methods-password-stays-hint = An administrator sets another one for the person.
methods-cannot-remove = The service documents no way to remove a method of the kind { $kind }.
methods-cannot-remove-hint = The person removes it at https://aka.ms/mysecurityinfo.
methods-several = There are { $count } methods of the kind { $kind }: which one is meant?
methods-several-hint = Give the id: { $ids }.
methods-alternate-first = The mobile phone cannot be removed while there is an alternate phone.
methods-alternate-first-hint = Remove both: `alternateMobile mobile`. Or put another number in its place with `sspr methods add --replace`.
methods-refused = The service does not remove the method { $kind }: { $text }
methods-refused-hint = It keeps the default method for multifactor authentication: the person first chooses another default at https://aka.ms/mysecurityinfo.
methods-still-there = The service took the removal. It still shows for { $name }: the directory copies itself, usually within a minute.
methods-ends-later = later

## password

password-again = Once more
password-differs = That is not the same. Type it twice again.
password-too-short = A password has at least 8 characters.
password-too-long = A password has at most 256 characters.
password-foreign = A password has letters without accents, digits, spaces and the signs of an English keyboard only.
password-too-plain = A password has three of these four: small letters, capitals, digits, signs.
password-rules = 8 to 256 characters; three of small letters, capitals, digits and signs. Words that are easily guessed are refused by the service.
password-too-few-lines =
    { $count ->
        [one] stdin holds no password: one line is read.
       *[other] stdin holds too little: { $count } lines are read, the current password and the new one.
    }
password-no-randomness = This machine gives no random numbers, so no password can be made.
password-refused = The service refuses the password: { $text }
password-refused-hint = It may be on the list of banned passwords, be the last one, break a rule, or the current one may be wrong. Choose words that nobody would guess.
password-guest = { $name } is an external guest: the password is not kept in this tenant.
password-on-premises = The password of { $name } is kept in the on-premises directory, and nothing is written back there this way.
password-on-premises-hint = Set it in the on-premises Active Directory, or switch on password writeback and reset it as a person; people change their own with Ctrl+Alt+Del or at https://aka.ms/sspr.
password-federated = { $name } signs in at another service: the domain { $domain } is federated, and the password is kept there.
password-federated-hint = Reset it at the identity provider of the domain, AD FS for instance.

## reset

reset-own = You cannot reset your own password.
reset-own-hint = Change it with `sspr change`.
reset-disabled = The account of { $name } is disabled: with a new password nobody can sign in either, before it is enabled.
reset-as-application = As an application the password is set in the cloud alone: nothing is written back on-premises, and it takes the role User Administrator.
reset-writeback = The password of { $name } is written back to the on-premises directory, whose own rules hold, too.
reset-writeback-unknown = Whether passwords are written back on-premises could not be read. Without that the reset of { $name } will fail.
reset-clip-no-terminal = There is no terminal here whose clipboard could take the password.
reset-no-place = Nobody would see the new password: this is no terminal.
reset-no-place-hint = Give `--show-password` to have it in the output, or bring one of your own with `--password-stdin`.
reset-new = New password for { $name }
reset-question = Reset the password of { $name }?
reset-will-revoke = The sign-in sessions of { $name } will be ended as well.
reset-revoked = The sessions of { $name } are ended. Apps that hold an access token keep it for up to an hour.
reset-not-revoked = The password was reset, but the sessions of { $name } were not ended: { $reason }
reset-waiting = Waiting for the reset
reset-password-of = New password of { $name }, shown this once:
reset-clear = Clear it from the screen?
reset-clipped = The new password is in the clipboard, if this terminal takes it from programs. If nothing can be pasted, reset once more without `--clip`.
reset-done = The password of { $name } is reset. It has to be changed at the next sign-in.
reset-done-written-back = The password of { $name } is reset, on-premises too. It has to be changed at the next sign-in.
reset-accepted = The service took the reset of { $name }. How it ended may not be read with this sign-in. The password has to be changed at the next sign-in.
reset-unknown = Whether the password of { $name } is reset is not known.
reset-would = The password of { $name } would be reset, and have to be changed at the next sign-in.
reset-lost = The password of { $name } was reset, but the response with the new password was lost.
reset-lost-hint = Run the command again.
reset-failed = The password of { $name } was not reset: { $text }
reset-failed-hint = Run the command again; if it fails again, give the words above to Microsoft's support.
reset-failed-on-premises-hint = The on-premises directory keeps this password. Look at password writeback in the portal, at the agent, and at the rules of Active Directory.
reset-unfinished = Whether the password of { $name } is reset could not be found out in time.
reset-unfinished-hint = Try the new password, or run the command again: a second reset does no harm.
reset-out-of-reach = The service does not let this sign-in reset the password of { $name }.
reset-out-of-reach-hint = It takes one of these roles: { $roles }. For members of groups that can hold roles it takes one of the last two. The permission is UserAuthenticationMethod.ReadWrite.All.
reset-out-of-reach-application = The application needs the permission User-PasswordProfile.ReadWrite.All and at least the role User Administrator, for administrators Privileged Authentication Administrator.

## change

change-for = Changing the password of { $name } ({ $upn }).
change-sign-in = Changing a password takes a sign-in with that permission; it is not kept.
change-current = Current password
change-new = New password
change-same = The new password is the current one.
change-done = The password of { $name } is changed.
change-application = An application has no password of its own to change.
change-application-hint = Sign in as a person: `sspr login --method device`.

## sandbox

sandbox-absent = This `sspr` was built without the embedded directory.
sandbox-absent-hint = Use the full program, or build it with the feature `sandbox`, which is on by default.
sandbox-embedded = sandbox · { $tenant } · { $who }
sandbox-config-left-out = The configuration is left out, as it cannot be read: { $reason }
sandbox-users-value = `SSPR_SANDBOX_USERS` is `{ $value }`, not a number from 1 to { $most }.
sandbox-opening = Opening the embedded directory …
sandbox-seeding = Making a directory with { $users } users …
sandbox-serving = The embedded directory answers at { $url } (Ctrl-C stops it)
sandbox-tenant = Tenant: { $id } ({ $domain }), { $users ->
    [one] { $users } user
   *[other] { $users } users
}
sandbox-page = Sign-in page for device codes: { $url }
sandbox-texts = Webhook for texts: { $url }
sandbox-password-reset = Page for forgotten passwords: { $url }
sandbox-security-info = Security info page: { $url }
sandbox-authority = Certificate authority that clients must trust: { $path }
sandbox-clients = Client ids to sign in with:
sandbox-pipeline = Client id and secret for an application alone:
sandbox-accounts = Accounts:
sandbox-other-size = The directory was made with { $found } users. `sspr sandbox reset --users { $users }` makes a new one.
sandbox-half = Port { $port } of the other address of this machine, `::1`, is somebody else's ({ $reason }): whoever says `localhost` may reach them. Use the number 127.0.0.1, or another port.
sandbox-stopped = Stopped.
sandbox-port-taken = Port { $port } is in use.
sandbox-port-unusable = Port { $port } cannot be used: { $reason }
sandbox-port-hint = Choose another one with `--port`; `--port 0` takes any free one.
sandbox-reset-question = Throw away the directory in { $path } and make a new one with { $users } users?
sandbox-reset-done = New directory with { $users ->
    [one] { $users } user
   *[other] { $users } users
} in { $path }.
sandbox-advanced = { $days ->
    [one] 1 day passed in the directory.
   *[other] { $days } days passed in the directory.
}
sandbox-registered = Of { $reminded } users who were mailed and needed to register, { $registered } registered.
sandbox-outbox-empty = The outbox is empty.
sandbox-outbox-cleared = { $count ->
    [0] The outbox was empty.
    [one] { $count } message deleted.
   *[other] { $count } messages deleted.
}
sandbox-app-certificate = This is not a certificate of an RSA key.
sandbox-app-certificate-hint = Give a PEM file that starts with `-----BEGIN CERTIFICATE-----`.
sandbox-app-issuer = The embedded directory does not ask { $issuer } for keys: it is not on this machine.
sandbox-app-issuer-hint = Name an issuer at `http://localhost` or `http://127.0.0.1`.
sandbox-app-unreadable = `{ $path }` cannot be read: { $reason }
sandbox-app-added = Added { $name } ({ $id }).
sandbox-app-removed = Removed { $id }.
sandbox-app-absent = There is no credential { $id }. Nothing was changed.
sandbox-app-id = Id
sandbox-app-kind = Kind
sandbox-app-name = Name
sandbox-app-subject = Subject
sandbox-app-audience = Audience
sandbox-app-expires = Expires
sandbox-outbox-at = Sent
sandbox-outbox-channel = Channel
sandbox-outbox-sender = From
sandbox-outbox-recipient = To
sandbox-outbox-subject = Subject
sandbox-outbox-body = Text
sandbox-people-off = SSPR is off in this directory: nobody but administrators can reset. `sspr enable --scope all --sandbox` turns it on.
sandbox-people-name = User
sandbox-people-verdict = Verdict
sandbox-people-code = Code
sandbox-people-story = Story
sandbox-people-can = can reset
sandbox-people-cannot = cannot reset
sandbox-people-will-stop = will stop
sandbox-story-admin = Global Administrator, may do everything; the phone stops on { $day }.
sandbox-story-policy-admin = Authentication Policy Administrator: may change the SSPR policy, not people's methods.
sandbox-story-helpdesk = Authentication Administrator: may register methods of people who are no administrators, but has only one of the two an administrator needs.
sandbox-story-auth-admin = Privileged Authentication Administrator: may register anybody's methods; the phone, one of two, stops on { $day }.
sandbox-story-reports = Reports Reader: may read the reports.
sandbox-story-reader = Global Reader: may read everything.
sandbox-story-jonas-berg = Has a phone in the directory, but registered none; since { $day } that no longer counts.
sandbox-story-chen-meiling = Registered no method.
sandbox-story-anna-mueller = Registered one method; is stopped where two are required.
sandbox-story-lena-dahl = Registered two methods.
sandbox-story-omar-alhaddad = Registered three methods, and is in no group SSPR could be limited to.
sandbox-story-olga-kravets = Registered only passwordless methods, none of which counts for SSPR.
sandbox-story-eleni-markou = Has no license.
sandbox-story-frank-porter = The account is disabled.
sandbox-story-sven-sjoberg = Synced from on-premises: needs password writeback.
sandbox-story-karen-weaver = Helpdesk Administrator through a group, with one method where administrators need two.
sandbox-story-eve-escape = Has a display name full of control and direction characters.
sandbox-story-max-formula = Has a display name that a spreadsheet would run.
sandbox-story-amara-okafor = Registered a phone only, which stops on { $day }.
sandbox-story-kwame-mensah = Is in the pilot group through a group inside a group.
sandbox-story-tove-lindqvist = Synced and in a federated domain: needs password writeback.
sandbox-story-viktor-hagen = Synced, but protected on-premises: even with writeback the last reset was refused.
sandbox-story-mina-park = Synced, but nobody answered on-premises when the last reset was to be written back.
sandbox-story-diego-ramos = Proved wrong five times: locked out for 24 hours.
sandbox-story-nadia-haddad = Guest of another Microsoft Entra tenant: resets there, by the rules of that tenant.
sandbox-story-pete-larson = Guest with a Microsoft account, which Microsoft Entra does not reset.
sandbox-story-rita-costa = Guest without a tenant of their own: resets with the registered email.
sandbox-story-ines-silva = Chose a banned password the last time.
sandbox-story-yuki-tanaka = Registered security questions only, which stop in { $day }; SSPR has to allow them first.

## import: writing and taking back

import-resumed =
    { $done ->
        [one] One of { $rows } rows was done before; the rest follows.
       *[other] { $done } of { $rows } rows were done before; the rest follows.
    }
import-will-add =
    { $count ->
        [one] + One contact is added.
       *[other] + { $count } contacts are added.
    }
import-will-replace =
    { $count ->
        [one] ! One contact takes the place of another.
       *[other] ! { $count } contacts take the place of others.
    }
import-will-keep =
    { $count ->
        [one] One row needs nothing: everything in it is registered.
       *[other] { $count } rows need nothing: everything in them is registered.
    }
import-will-leave =
    { $count ->
        [one] ! One row is left out because something is wrong with it:
       *[other] ! { $count } rows are left out because something is wrong with them:
    }
import-left-row = { "  " }row { $row }, { $user }: { $reason }
import-left-more =
    { $count ->
        [one] { "  " }and one more; the result names it.
       *[other] { "  " }and { $count } more; the result names them.
    }
import-capable = In scope with enough methods: { $before } before, { $after } after.
import-capable-unknown = How many of them are in scope with enough methods is not known.
import-nothing = There is nothing to write.
import-question =
    { $contacts ->
        [one] Write one contact?
       *[other] { $users ->
            [one] Write { $contacts } contacts of one person?
           *[other] Write { $contacts } contacts of { $users } people?
        }
    }
import-writing = Writing
import-writing-rate = Writing, { $rate } a second
import-stopping = Stopping after the batches that are on their way. Run the same command again: it goes on where it stood.
import-stopped = Stopped: { $done } of { $rows } rows are done.
import-stopped-hint = Run the same command again: it goes on where it stood.
import-cut-short = { $done } of { $rows } rows are done. Run the same command again: it goes on where it stood.
import-outcome = Rows: { $rows }. Added: { $added }. Replaced: { $replaced }. Unchanged: { $unchanged }. Invalid: { $invalid }. Failed: { $failed }.
import-result-at = Result, row by row: { $path }
import-again = To try the rows again that are not done: `{ $command }`
import-result-exists = `{ $path }` exists, and a result is never overwritten: `--undo` needs it.
import-result-exists-hint = Give another name with `--result`, or move the file away.
import-result-unwritable = The result cannot be written to `{ $path }`: { $reason }.
import-result-unwritable-hint = Everything was written to the directory. Make room, and run the same command again: it only writes the result.
import-busy = Another process is at this import.
import-busy-hint = Wait until it has ended, or stop it.
import-journal-damaged = The journal `{ $path }` is damaged in line { $line }: { $reason }.
import-journal-damaged-hint = Move it away, and run the same command again: contacts that are there already are not written twice, but count as unchanged.
import-journal-unusable = The journal `{ $path }` cannot be used: { $reason }.
import-journal-unusable-hint = Without a journal nothing is written. Make room or mend the permissions, and run the same command again.
import-all-forbidden = This sign-in may not register contacts: { $text }
import-all-forbidden-hint = It takes the role Authentication Administrator, or Privileged Authentication Administrator for administrators, and the permission UserAuthenticationMethod.ReadWrite.All.
import-undo-unreadable = `{ $path }` is not the result of an import: { $reason }.
import-undo-looking = Looking at what is there
import-undo-will =
    { $count ->
        [0] There is nothing to remove.
        [one] One contact will be removed.
       *[other] { $count } contacts will be removed.
    }
import-undo-gone =
    { $count ->
        [one] One contact is gone already.
       *[other] { $count } contacts are gone already.
    }
import-undo-kept =
    { $count ->
        [one] One contact stays: it is no longer what was written, or it is shown only in part and cannot be compared.
       *[other] { $count } contacts stay: they are no longer what was written, or they are shown only in part and cannot be compared.
    }
import-undo-replaced =
    { $count ->
        [one] One contact took the place of another and stays: what was there before is not kept.
       *[other] { $count } contacts took the place of others and stay: what was there before is not kept.
    }
import-undo-question =
    { $contacts ->
        [one] Remove one contact?
       *[other] { $users ->
            [one] Remove { $contacts } contacts of one person?
           *[other] Remove { $contacts } contacts of { $users } people?
        }
    }
import-undo-removing = Removing
import-undo-nothing = Nothing to remove.
import-undo-outcome = Removed: { $removed }. Gone already: { $gone }. Left as they are: { $kept }. Failed: { $failed }.
import-undo-default = Some phones could not be removed: the service keeps the default method for multifactor authentication as long as another remains, and a mobile as long as there is an alternate mobile. The person chooses another default at https://aka.ms/mysecurityinfo, or you remove the other methods first (`sspr methods remove USER`); then run the same command again.

## import: reading and checking

import-no-user-column = No column says whom a row is about; there are { $columns }.
import-no-user-column-hint = Call it `user` (sign-in name or object id), or say which it is with `--map user=COLUMN`.
import-no-such-column = `--map` names the column `{ $column }`, but there are { $columns }.
import-ambiguous-columns = Several columns could be `{ $field }`: { $columns }.
import-ambiguous-columns-hint = Say which: `{ $example }`.
import-no-contact-column = No column holds a phone number or an e-mail address; there are { $columns }.
import-no-contact-column-hint = Call one `mobile`, `office` or `email`, or say which it is: `--map mobile=COLUMN`.
import-cannot-open = `{ $path }` cannot be read: { $reason }.
import-broken = Reading the rows broke off: { $reason }.
import-unclosed-quote = Line { $line }: a quotation mark is opened here and not closed, so the rows below it cannot be told apart.
import-unclosed-quote-hint = A quotation mark in that line is not closed. Close it or remove it; inside a quoted cell it is written twice (`""`).
import-first-page = This is the first of several pages of an answer of Microsoft Graph (`@odata.nextLink`); the rows of the others are missing.
import-first-page-hint = It is one page of several. Export all of them, for instance with `Get-MgUser -All | ConvertTo-Json`.
import-empty = The input is empty: no heading, no rows.
import-no-rows = There are no rows in it.
import-no-text = This is no text: a spreadsheet or another kind of file.
import-not-utf8 = The encoding of the input is neither UTF-8, UTF-16 nor Windows-1252.
import-not-utf8-hint = Save it again as “CSV UTF-8”, then run the same command.
import-not-json = It begins like JSON but is not: { $reason }.
import-unknown-columns = Columns that are not used: { $columns }.
import-windows-1252 = The input is not UTF-8; it was read as Windows-1252.
import-lost-values = The column `{ $column }` holds the name of a type instead of values, as `Export-Csv` writes lists, and is not used. Export it with `-join ';'`.
import-places =
    { $count ->
        [one] In one row, the column for the office phone holds no number; it was taken for a room and left out.
       *[other] In { $count } rows, the column for the office phone holds no number; it was taken for a room and left out.
    }
import-done-before =
    { $count ->
        [0] This is the result of an earlier run; none of its rows is done yet.
        [one] This is the result of an earlier run; the 1 row that is done is left out.
       *[other] This is the result of an earlier run; the { $count } rows that are done are left out.
    }
import-reading-directory = Reading the directory
import-from-directory =
    { $count ->
        [0] Nobody has a contact in the directory that is not registered.
        [one] One person has a contact in the directory and no method that counts.
       *[other] { $count } people have a contact in the directory and no method that counts.
    }
import-from-directory-left-out = Left out: { $registered } with a method that counts, { $unreachable } without any contact in the directory.
import-finding = Finding the users
import-reading-report = Reading the registration report
import-checking = Checking the rows
import-required-unknown = How many methods a reset asks for could not be read, so who has enough afterwards is not known for everybody.
import-out-of-scope =
    { $count ->
        [one] One person is not in the scope of the policy and cannot reset, whatever is registered: `sspr enable` lets people in.
       *[other] { $count } people are not in the scope of the policy and cannot reset, whatever is registered: `sspr enable` lets people in.
    }
import-guarded =
    { $count ->
        [one] One person is an administrator or in a group that can hold roles: writing their methods can take Privileged Authentication Administrator.
       *[other] { $count } people are administrators or in a group that can hold roles: writing their methods can take Privileged Authentication Administrator.
    }
import-no-report = The registration report could not be read, so it is not known who may reset at all.
import-shared-numbers =
    { $numbers ->
        [one] One phone number is given to { $users } people: whoever holds the phone can reset for all of them.
       *[other] { $numbers } phone numbers are each given to several people, { $users } in all: whoever holds such a phone can reset for all of its people.
    }
import-alternates =
    { $count ->
        [one] One person is given an alternate mobile: it serves sign-in only, a reset does not use it.
       *[other] { $count } people are given an alternate mobile: it serves sign-in only, a reset does not use it.
    }
import-extensions =
    { $count ->
        [one] One mobile number has an extension: no text message reaches it, and a reset calls without the extension.
       *[other] { $count } mobile numbers have an extension: no text message reaches them, and a reset calls without the extension.
    }
import-office-left-out =
    { $count ->
        [one] The policy does not allow office phones: one office number is left out.
       *[other] The policy does not allow office phones: { $count } office numbers are left out.
    }
import-below-required =
    { $count ->
        [one] One person will still have too few methods to reset: { $users }.
       *[other] { $count } people will still have too few methods to reset: { $users }.
    }
import-no-user = The row names no user: fill in the sign-in name or the object id.
import-no-contact = The row holds no phone number and no address: fill in at least one.
import-unreadable = The row cannot be read ({ $words }): put it right in the input.
import-user-not-found = There is no such user: give the full sign-in name or the object id.
import-user-disabled = Signing in is blocked for this user: enable the account first, or leave the row out.
import-guest = The password of this guest is kept elsewhere, and no method registered here resets it: leave the row out.
import-duplicate-user = Row { $row } is about the same user: put both into one row.
import-not-a-number = This is not a phone number: write it as `+46 70 123 45 67`.
import-no-country = The country code is missing: begin with `+`, or give the country with `--country`.
import-unknown-country = There is no such country code: correct the number.
import-too-short = The number is too short for its country: look for missing digits.
import-too-long = The number is too long for its country: look for digits too many.
import-not-in-plan = There is no such number in its country: correct it.
import-service-number = This is a service number, where nobody can be reached: give the person's own.
import-calculated = This is a decimal or scientific number: a spreadsheet or a script changed its digits. Export the column as text.
number-read-for-flag = { $sentence } It was read as a number of { $country }, which `--country` gives.
number-read-for-location = { $sentence } It was read as a number of { $country }, the usage location of the user; `--country` says another.
import-bad-address = This is not an e-mail address: write it as `name@example.net`.
import-address-no-dot = The part after `@` needs a dot, as in `example.net`.
import-own-domain = An address in `{ $domain }` belongs to this tenant, and a person who is locked out cannot read it: give a private one.
import-masked = The value is masked, as the service shows it to some roles: give all of it.
import-not-allowed = The policy does not allow this method: enable it under Authentication methods, or leave the column out with `--map`.
import-needs-mobile = An alternate mobile needs a mobile before it: give one in the same row.
import-differs = Another one is registered already: `--replace` puts this one in its place.
import-hidden = What is registered is shown only in part, so it cannot be compared: sign in as Privileged Authentication Administrator, or give `--replace`.
import-refused = The service refused it: { $words }
import-forbidden = This sign-in may not see or change the methods of this user: it takes the role Authentication Administrator, and Privileged Authentication Administrator for an administrator.
import-unreachable = The service could not be reached or is throttled: run the same command again later.
import-not-reached = The run ended before this row's turn: run the same command again.

## scope

scope-direct = Direct
scope-via = Through
scope-outcome = Outcome
scope-detail = Why
scope-added = added
scope-removed = removed
scope-unchanged = unchanged
scope-failed = failed
scope-unknown = Which group the scope is set to cannot be read with this sign-in: Microsoft Graph does not tell, and the policy API lets in only people.
scope-unknown-hint = Name the group with `--group NAME|ID`.
scope-is-all = The scope is set to All: everybody may reset, so there is no group to manage.
scope-is-none = The scope is None: only administrators can reset, so there is no group to manage.
scope-no-group = The scope is set to the members of a group, but no group is selected.
scope-group-gone = The group the scope is set to is gone: { $id }
scope-no-group-hint = Select one with `sspr enable --scope group --group NAME|ID`, or name a group with `--group` to prepare it.
scope-other-all = The scope is set to All: being in the group “{ $name }” or not makes no difference now.
scope-other = The scope is not set to the group “{ $name }”: being in it or not makes no difference now.
scope-dynamic = A rule decides who is in the group “{ $name }”, so nobody can be added or removed by hand: { $rule }
scope-dynamic-hint = Change the rule, or the properties of the people that it looks at; or select a group with assigned members with `sspr enable --scope group --group NAME|ID`.
scope-synced = The group “{ $name }” is synchronized from on-premises, so its members cannot be changed here.
scope-synced-hint = Change the members in the on-premises Active Directory, or select a cloud group with `sspr enable --scope group --group NAME|ID`.
scope-exchange = The group “{ $name }” is a distribution list or mail-enabled security group: only Exchange can change its members.
scope-exchange-hint = Change the members in the Exchange admin center, or select a security group without mail with `sspr enable --scope group --group NAME|ID`.
scope-role-assignable = The group “{ $name }” can hold directory roles, so its members are guarded: whoever is added may become an administrator.
scope-role-assignable-hint = Select a group of its own for password reset with `sspr enable --scope group --group NAME|ID`. If it has to be this one, a Privileged Role Administrator changes its members in the admin center.
scope-finding = Looking up the users
scope-reading = Reading the group
scope-writing = Writing
scope-add-question =
    { $count ->
        [one] Add 1 user to the group “{ $name }”?
       *[other] Add { $count } users to the group “{ $name }”?
    }
scope-remove-question =
    { $count ->
        [one] Remove 1 user from the group “{ $name }”?
       *[other] Remove { $count } users from the group “{ $name }”?
    }
scope-will-add = + { $name }
scope-will-remove = - { $name }
scope-will-not = { "  " }{ $name }: { $detail }
scope-more-added =
    { $count ->
        [one] … and 1 more to add
       *[other] … and { $count } more to add
    }
scope-more-removed =
    { $count ->
        [one] … and 1 more to remove
       *[other] … and { $count } more to remove
    }
scope-more-unchanged =
    { $count ->
        [one] … and 1 more that stays as it is
       *[other] … and { $count } more that stay as they are
    }
scope-more-failed =
    { $count ->
        [one] … and 1 more that is not possible
       *[other] … and { $count } more that are not possible
    }
scope-administrators =
    { $count ->
        [one] 1 administrator has a policy of their own, whatever group they are in: { $users }
       *[other] { $count } administrators have a policy of their own, whatever group they are in: { $users }
    }
scope-guests =
    { $count ->
        [one] 1 external guest resets where the account is at home, whatever group they are in here: { $users }
       *[other] { $count } external guests reset where their accounts are at home, whatever group they are in here: { $users }
    }
scope-stay =
    { $count ->
        [one] 1 user is also in a group inside this one and stays in scope: { $users }
       *[other] { $count } users are also in groups inside this one and stay in scope: { $users }
    }
scope-already = is a member already
scope-not-member = is not a member
scope-through = comes through { $via }; remove them there
scope-no-user = there is no such user
scope-forbidden = not permitted: { $text }
scope-refused = refused: { $text }
scope-unreachable = the service could not be reached; try again
scope-all-forbidden = This sign-in may not change the members of the group “{ $name }”: { $text }
scope-all-forbidden-hint = It takes the permission `GroupMember.ReadWrite.All`, and for a person the role Groups Administrator or User Administrator, or owning the group.
scope-may-not-read = This sign-in may not read the members of the group: { $text }
scope-may-not-read-hint = It takes the permission `GroupMember.Read.All`, and `User.Read.All` for the names; see `sspr whoami` for what this sign-in has.
scope-not-read-back = Written, but it could not be read back: { $error }
scope-late =
    { $count ->
        [one] 1 change does not show yet; the directory takes a moment.
       *[other] { $count } changes do not show yet; the directory takes a moment.
    }
scope-sum = { $sum }; unchanged: { $unchanged }, failed: { $failed }.
scope-sum-added =
    { $count ->
        [one] 1 user added to “{ $name }”
       *[other] { $count } users added to “{ $name }”
    }
scope-sum-removed =
    { $count ->
        [one] 1 user removed from “{ $name }”
       *[other] { $count } users removed from “{ $name }”
    }
scope-sum-would-add =
    { $count ->
        [one] 1 user would be added to “{ $name }”
       *[other] { $count } users would be added to “{ $name }”
    }
scope-sum-would-remove =
    { $count ->
        [one] 1 user would be removed from “{ $name }”
       *[other] { $count } users would be removed from “{ $name }”
    }
scope-assumed = Whether the scope is set to this group cannot be read with this sign-in; what is said about users assumes it.
scope-total =
    { $count ->
        [one] 1 user is a member of “{ $name }”.
       *[other] { $count } users are members of “{ $name }”.
    }
scope-total-nested =
    { $count ->
        [one] 1 user is in “{ $name }”, groups inside it included.
       *[other] { $count } users are in “{ $name }”, groups inside it included.
    }
scope-groups-inside =
    { $count ->
        [one] The members of the group inside it count, too: { $names }. `--nested` lists them.
       *[other] The members of { $count } groups inside it count, too: { $names }. `--nested` lists them.
    }
scope-one-stdin = stdin can be read once: give `-` once.
scope-no-user-column-hint = Call it `user`, `userPrincipalName` or `id`, or write one user a line.
scope-row-nobody = Line { $line } names no user.
scope-object-nobody = Object { $number } names no user.
scope-row-nobody-hint = Fill in the user, or remove the row; then run the same command again.
scope-row-cells = Line { $line } has { $found } cells, the heading { $expected }.
scope-row-cells-hint = Put a cell that has the separator in it between quotation marks; then run the same command again.

## rollout

rollout-no-file-hint = Propose one with `sspr rollout init --out rollout.toml`, or name it with `-f FILE`.
rollout-schema-hint = `sspr rollout schema` prints what the file may hold.
rollout-file = The rollout in { $path } makes no sense.
rollout-flaw-no-wave = It has no wave: add `[[wave]]` with `name` and who is in it.
rollout-flaw-nameless = A wave has no `name`.
rollout-flaw-twice = Two waves are called “{ $name }”.
rollout-flaw-nobody = The wave “{ $name }” names nobody: give it `departments`, `countries`, `licences`, `groups`, `users`, `file`, `registered` or `everyone`.
rollout-flaw-limit = A limit in `[gates]` is out of bounds: per cent from 0 to 100, `within-days` from 1 to 30.
rollout-flaw-limit-of = A limit of the wave “{ $name }” is out of bounds: per cent from 0 to 100, `within-days` from 1 to 30.
rollout-wave = Wave
rollout-state = State
rollout-users = Users
rollout-in-scope = In scope
rollout-able = Can reset
rollout-days = Days
rollout-state-entered = in scope
rollout-state-under-way = under way
rollout-state-next = next
rollout-state-waiting = waiting
rollout-scope = { $count ->
    [one] Group “{ $name }”: 1 user
   *[other] Group “{ $name }”: { $count } users
}, { $registered } registered, { $able } can reset.
rollout-excluded = { $count ->
    [one] 1 user is excluded by the file.
   *[other] { $count } users are excluded by the file.
}
rollout-guests = { $count ->
    [one] 1 guest is left out: most guests reset in their home tenant.
   *[other] { $count } guests are left out: most guests reset in their home tenant.
}
rollout-administrators = { $count ->
    [one] 1 administrator is left out: administrators have their own policy, which no group changes.
   *[other] { $count } administrators are left out: administrators have their own policy, which no group changes.
}
rollout-disabled = { $count ->
    [one] 1 disabled account is left out.
   *[other] { $count } disabled accounts are left out.
}
rollout-strangers = { $count ->
    [one] 1 user named in the file is not in the directory.
   *[other] { $count } users named in the file are not in the directory.
}
rollout-all-in = Every wave is in scope. `sspr rollout finish` sets the scope to All.
rollout-newcomers = { $count ->
    [one] 1 user joined a wave since; the next step adds this user.
   *[other] { $count } users joined a wave since; the next step adds them.
}
rollout-next = { $count ->
    [one] Next: wave “{ $wave }”, 1 user comes into scope
   *[other] Next: wave “{ $wave }”, { $count } users come into scope
}
rollout-gate-nobody = Registered: nobody is in scope yet; at least { $limit } % needed
rollout-gate-registered = Registered: { $value } % of the users in scope; at least { $limit } % needed
rollout-gate-resets-unread = Failed resets: the audit log cannot be read with this sign-in (`AuditLog.Read.All`); at most { $limit } % allowed
rollout-gate-resets = Failed resets: { $value } %; at most { $limit } % allowed
rollout-gate-cause-unknown = New causes: the causes at the last wave are not on record; at most { $limit } users allowed
rollout-gate-cause = New cause: { $cause }, { $value } users; at most { $limit } allowed
rollout-gate-no-cause = New causes: none; at most { $limit } users allowed
rollout-gate-days-unknown = Days since the last wave: not on record; at least { $limit } needed
rollout-gate-days = Days since the last wave: { $value }; at least { $limit } needed
rollout-gate-not-before = Not before { $limit }
rollout-gate-not-on = Not on: { $limit }
rollout-load-able = { $count ->
    [one] 1 user can reset at once.
   *[other] { $count } users can reset at once.
}
rollout-load-not-registered = { $count ->
    [one] 1 user has too few methods registered and cannot reset until then.
   *[other] { $count } users have too few methods registered and cannot reset until then.
}
rollout-load-asked = { $count ->
    [one] 1 user is asked to register at the next sign-in: expect questions the next morning.
   *[other] { $count } users are asked to register at the next sign-in: expect questions the next morning.
}
rollout-load-asked-unknown = Whether they are asked to register at sign-in cannot be read with this sign-in.
rollout-load-writeback = { $count ->
    [one] 1 user is synchronized, and passwords are not written back: the reset fails.
   *[other] { $count } users are synchronized, and passwords are not written back: the reset fails.
}
rollout-load-unlicensed = { $count ->
    [one] 1 user has no license that covers this.
   *[other] { $count } users have no license that covers this.
}
rollout-load-phone = { $count ->
    [one] 1 user has only a phone: the reset ends when Microsoft’s text messages and calls end.
   *[other] { $count } users have only a phone: the reset ends when Microsoft’s text messages and calls end.
}
rollout-not-yet = Nothing was changed: a gate of the wave “{ $wave }” does not hold. To go on all the same: `sspr rollout next --force --reason TEXT`.
rollout-question = { $count ->
    [one] Take the wave “{ $wave }” into scope: add 1 user to the group “{ $name }”?
   *[other] Take the wave “{ $wave }” into scope: add { $count } users to the group “{ $name }”?
}
rollout-entered = { $count ->
    [one] The wave “{ $wave }” is in scope: 1 user added.
   *[other] The wave “{ $wave }” is in scope: { $count } users added.
}
rollout-under-way = { $count ->
    [one] The wave “{ $wave }” is under way: 1 user added. `sspr rollout next` continues.
   *[other] The wave “{ $wave }” is under way: { $count } users added. `sspr rollout next` continues.
}
rollout-way-back = Undo: `sspr rollout back`
rollout-failed = { $count ->
    [one] 1 user failed; the next step tries again.
   *[other] { $count } users failed; the next step tries again.
}
rollout-no-record = The ledger { $path } has no wave of this group.
rollout-back-question = { $count ->
    [one] Take the wave “{ $wave }” out of scope: remove 1 user from the group “{ $name }”?
   *[other] Take the wave “{ $wave }” out of scope: remove { $count } users from the group “{ $name }”?
}
rollout-taken-back = { $count ->
    [one] The wave “{ $wave }” is out of scope again: 1 user removed.
   *[other] The wave “{ $wave }” is out of scope again: { $count } users removed.
}
rollout-back-under-way = { $count ->
    [one] The wave “{ $wave }” is not out of scope yet: 1 user removed. `sspr rollout back` continues.
   *[other] The wave “{ $wave }” is not out of scope yet: { $count } users removed. `sspr rollout back` continues.
}
rollout-finished = The group “{ $name }” no longer decides who can reset. It was the scope of the rollout: delete it when nothing else uses it.
rollout-init-done = Read it, change what does not fit, and look at it with `sspr rollout plan`.
rollout-init-group = The group of the scope; by default the one the scope is set to. An application cannot read that and needs it here.
rollout-init-exclude = Who is in no wave: VIPs, service accounts
rollout-init-gates = What must hold before each wave but the first; a wave can have its own under [wave.gates]
rollout-init-registered = at least so many per cent of the users in scope are registered
rollout-init-resets = at most so many per cent of the resets failed
rollout-init-cause = no new cause keeps more than so many users from resetting
rollout-init-days = so many days since the last wave
rollout-init-wave = { $count ->
    [one] 1 user, { $registered } of them registered
   *[other] { $count } users, { $registered } of them registered
}

## remind

remind-question = { $count ->
    [one] Send 1 mail?
   *[other] Send { $count } mails?
}
remind-not-found = { $count ->
    [one] 1 of the users named was not found.
   *[other] { $count } of the users named were not found.
}
remind-nobody = Nobody needs a reminder: everyone in scope can reset.
remind-tested = The mail for { $name } was sent to { $to }. Nobody else was mailed.
remind-no-channel-hint = Set one with `sspr profile set mail.via=graph`, or look at who would be mailed with `--dry-run`.
remind-app-only = An application has no mailbox of its own, so Microsoft Graph sends no mail for it.
remind-app-only-hint = Send by an SMTP server: `sspr profile set mail.via=smtp mail.host=HOST mail.from=ADDRESS`.
remind-sent = sent
remind-would-send = would be sent
remind-skipped = skipped
remind-failed = failed
remind-lately = was reminded lately
remind-maybe = was perhaps reminded lately: the answer was lost
remind-not-needed = can reset now, or is out of scope
remind-opted-out = opted out
remind-no-address = has no mail address
remind-limit = over the limit of one run; run it again
remind-stopped = not sent: the run was stopped; run it again
remind-gone = is no longer in the directory
remind-refused = the mail was not accepted
remind-unknown = it is not known whether the mail was sent
remind-need = Needs
remind-need-ending = other methods
remind-need-register = more methods
remind-would = { $count ->
    [one] 1 mail would be sent
   *[other] { $count } mails would be sent
}; skipped: { $skipped }.
remind-done = { $count ->
    [one] 1 mail sent
   *[other] { $count } mails sent
}; skipped: { $skipped }, failed: { $failed }.
remind-sending = Sending
remind-pace = 30 a minute: next in { $seconds } s
remind-takes = A mailbox sends 30 mails a minute, so { $count } mails take about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}.
remind-stopping = Stopping after the mail that is on its way. Run the same command again for the others.
remind-blind = The methods of the moment cannot be read with this sign-in (`UserAuthenticationMethod.Read.All`): the registration report decides, which lags up to 36 hours.
remind-stopped-hint = Who was mailed is on record. When the cause is fixed, run the command again: nobody is mailed twice.
remind-mail-subject = Register to reset your { $tenant } password yourself
remind-mail-subject-ending = Register another method before { $day }
remind-mail-hello = Hello { $name },
remind-mail-register = at { $tenant } you can reset a forgotten password yourself, at any time and without a call. For that, methods are needed that prove who you are, and you have too few registered.
remind-mail-ending = at { $tenant } you can reset a forgotten password yourself. The methods you registered for it end on { $day }. Register another one before then.
remind-mail-methods = { $count ->
    [one] 1 method is needed
   *[other] { $count } methods are needed
}. These count: { $methods }.
remind-mail-link = Open { $link } and sign in as { $account }. It takes about two minutes.
remind-mail-genuine = How to recognize that this mail is genuine: it has no attachment and asks for no password and no code. Type the address into the browser yourself instead of following a link, or ask your helpdesk first.
remind-template-subject = { $path } does not begin with a line `Subject: …`.
remind-template-unknown = { $path } names { "{" }{ $name }{ "}" }, which is no placeholder.
remind-template-link = { $path } lacks { "{" }link{ "}" }: without the address nobody can register.
remind-template-hint = Placeholders: { $names }
remind-template-none = { $path } has none of { $names }.

## ledger

ledger-unwritable = The ledger { $path } cannot be written ({ $reason }): what is changed now is changed without a record.
ledger-refused = The ledger { $path } cannot be written ({ $reason }), and this profile changes nothing without a record.
ledger-refused-hint = Mend the file, or allow changes without a record: `sspr profile set require-ledger=`.
ledger-unrecorded = { $count ->
    [one] A change was
   *[other] { $count } changes were
} made or tried and could not be recorded in the ledger { $path }: { $reason }.
ledger-set-aside = A line of the ledger was cut off while it was written. Line { $line } keeps what there is of it.
ledger-at = Time
ledger-command = Command
ledger-by = By
ledger-target = Target
ledger-after = Change
ledger-outcome = Outcome
ledger-outcome-done = done
ledger-outcome-failed = failed
ledger-outcome-unknown = unknown
ledger-target-authorization = Authorization policy
ledger-target-methods = Authentication methods policy
ledger-target-on-premises = On-premises integration
ledger-target-policy = Password reset policy
ledger-field-password-changed = Password changed
ledger-field-consent = Consent
ledger-field-permissions = Permissions
ledger-field-sessions = Sessions
ledger-field-member = Member
ledger-empty = Nothing is recorded yet: there is no ledger { $path }.
ledger-none = There is no file { $path }.
ledger-head = Line { $line } of { $path } ends the ledger with the hash { $hash }.
ledger-unreadable = { $count ->
    [one] One line
   *[other] { $count } lines
} of the ledger cannot be read and { $count ->
    [one] is
   *[other] are
} left out.
ledger-unreadable-hint = `sspr ledger verify` says which and why.
ledger-whole = The ledger is whole: { $count ->
    [0] it has no line
    [one] one line
   *[other] { $count } lines
}, head { $hash }.
ledger-broken = The ledger is broken, first in line { $line }.
ledger-changed = Line { $line }: it was changed after it was written.
ledger-removed = Line { $line }: { $missing ->
    [one] the line
   *[other] { $missing } lines
} before it { $missing ->
    [one] is
   *[other] are
} missing.
ledger-inserted = Line { $line }: it does not belong behind the line before it; a line was put in, or lines changed places.
ledger-torn = Line { $line }: it has no end; it was cut off while it was written.
ledger-aside = { $count ->
    [one] One line was
   *[other] { $count } lines were
} cut off while being written and set aside.
ledger-not-expected = The hash { $hash } is not in this ledger: lines were taken off its end, or it was written anew.
ledger-merge-added =
    { $count ->
        [one] { $path }: 1 line added to { $file }.
       *[other] { $path }: { $count } lines added to { $file }.
    }
ledger-merge-unchanged = { $path }: nothing new.
ledger-merge-empty = { $path }: no lines.
ledger-merge-broken = { $path }: the chain is broken in line { $line }. It was left out.
ledger-merge-diverged = { $path }: lines gathered before in { $file } are gone or changed. It was left out.
ledger-bad-hash = `{ $text }` is no hash: 64 hexadecimal digits are wanted.
ledger-bad-time = `{ $text }` is no time.
ledger-bad-time-hint = Give a date (2026-11-02), a moment (2026-11-02T08:00:00Z) or a span until now (7d, 12h).
ledger-output-lost = { $count ->
    [one] The change was
   *[other] { $count } changes were
} made, but the result could not be written: { $reason }.
ledger-output-lost-hint = Do not repeat the command for the result; `sspr ledger show` lists what was changed.
ledger-closed = { $count ->
    [one] One change
   *[other] { $count } changes
} had no recorded outcome because the command was ended. Checked and recorded now: { $done } done, { $not } not done, { $unknown } unknown.
ledger-closed-reset = The password of { $name } { $outcome ->
    [done] was
   *[other] may have been
} reset by a command that was ended before it showed the new password. Reset it again: `{ $command }`
ledger-closed-pass = A Temporary Access Pass for { $name } { $outcome ->
    [done] was
   *[other] may have been
} created by a command that was ended before it showed the pass. Revoke it: `{ $command }`
ledger-open-elsewhere = { $count ->
    [one] One change
   *[other] { $count } changes
} of other profiles or tenants have no recorded outcome yet; the next command with that profile checks and records them.

## doctor

doctor-verification-off = Off: nobody has to be verified.
doctor-verification-no-channel = { $standing } No channel can carry a code.
doctor-verification-no-channel-remedy = Set a channel for mail or texts: `sspr profile set mail.via=graph`.
doctor-plain = { $text }
doctor-looking = Looking
doctor-ok = ok
doctor-skipped = skipped
doctor-warn = warning
doctor-fail = failed
doctor-check-configuration = Configuration
doctor-check-folders = Folders
doctor-check-token-store = Token store
doctor-check-ledger = Ledger
doctor-check-channels = Channels
doctor-check-terminal = Terminal
doctor-check-proxy = Proxy
doctor-check-tls = TLS
doctor-check-clock = Clock
doctor-check-sign-in-service = Sign-in service
doctor-check-graph = Microsoft Graph
doctor-check-policy-api = Policy API
doctor-check-sign-in = Sign-in
doctor-check-permissions = Permissions
doctor-check-app = App registration
doctor-check-roles = Roles
doctor-check-licence = License
doctor-check-policy = Policy
doctor-bundle-question = Write this to `{ $path }`?
doctor-bundle-written = { $failed ->
    [0] Written to `{ $path }`. No check failed. Add what happened, and read it before you send it.
    [one] Written to `{ $path }`. { $failed } check failed. Add what happened, and read it before you send it.
   *[other] Written to `{ $path }`. { $failed } checks failed. Add what happened, and read it before you send it.
}
doctor-bundle-program = Faults and wishes for this program: { $page }
doctor-bundle-service = Wishes for the service, to Microsoft: { $page }
doctor-sum = { $failed ->
    [0] Nothing failed
    [one] One check failed
   *[other] { $failed } checks failed
}; { $warned ->
    [0] no warnings
    [one] one warning
   *[other] { $warned } warnings
}.
doctor-config = { $path }, profile `{ $profile }`, tenant { $tenant }
doctor-config-none = There is no configuration yet ({ $path }); the defaults apply.
doctor-config-remedy = Mend { $path }, or move it away and start with `sspr login`.
doctor-folder-unwritable = The folder { $path } cannot be written: { $reason }.
doctor-folder-remedy = Make { $path } writable for your account, or name another folder in `SSPR_DATA_DIR`.
doctor-folder-open = The group { $group } may read { $path }.
doctor-folder-unknown = It is not known who may read { $path }: { $reason }.
doctor-folder-open-remedy = Move the folder into your own profile, or delete it: `sspr` creates it again for your account alone.
doctor-exposed = Others may read { $path } (mode { $mode }).
doctor-exposed-remedy = Close it with `chmod 600 { $path }`.
doctor-store-keyring = Sign-ins are sealed with a key in the keyring: { $path }
doctor-store-file = Sign-ins lie in a file that only you can read: { $path }
doctor-store-memory = Sign-ins are kept for one command alone.
doctor-store-no-keyring = The keyring of this system cannot be used ({ $reason }); sign-ins go into a file that only you can read.
doctor-store-remedy = Unlock or install a keyring, or settle for the file with `sspr profile set token-store=file`.
doctor-ledger-unwritable = The ledger { $path } cannot be written: { $reason }.
doctor-ledger-remedy = Mend the file or its folder: until then changes leave no record.
doctor-channels-none = No channel for codes is set up: `sspr register` can only register contacts unverified.
doctor-channels-remedy = Set one up: `sspr profile set mail.via=graph`, or `sms-webhook=https://…` for texts.
doctor-channel-secret = The mail server wants a password, and `{ $variable }` is not set.
doctor-channel-secret-remedy = Put the password of the mail account into `{ $variable }`.
doctor-no-terminal = The output goes to no terminal.
doctor-terminal = { $width } columns, Unicode { $unicode ->
    [yes] yes
   *[no] no
}, colour { $colour ->
    [on] on
   *[off] off
}
doctor-terminal-unicode = Choose a UTF-8 locale: `export LC_ALL=C.UTF-8`.
doctor-terminal-narrow = Make the window 80 columns wide; tables leave columns out until then.
doctor-proxy-none = No proxy is set.
doctor-tls-unused = No service was reached over TLS.
doctor-tls-system = The certificates of this system are trusted.
doctor-tls-file = The certificates of this system and of { $path } are trusted.
doctor-tls-refused = A certificate is not trusted: { $reason }.
doctor-tls-remedy = A proxy that looks into connections has a certificate of its own: give it with `--ca-file FILE`.
doctor-clock-unknown = No service said what time it is.
doctor-clock-right = { $seconds ->
    [one] One second
   *[other] { $seconds } seconds
} off the services' clock
doctor-clock-off = This machine's clock is { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
} { $way ->
    [fast] ahead
   *[slow] behind
}.
doctor-clock-remedy = Set the clock, best by time synchronisation: sign-ins and signatures are dated.
doctor-not-in-cloud = This cloud has no policy API.
doctor-no-tenant = { $host } knows no such tenant.
doctor-reached = { $host } answered in { $millis } ms.
doctor-answered-badly = { $host } answered { $status }.
doctor-answered-badly-remedy = A proxy is in between, or the service has a fault: try again, and check the proxy settings.
doctor-unreached = { $host } cannot be reached: { $reason }.
doctor-unreached-remedy = Check the network, the name resolution and the proxy settings (`HTTPS_PROXY`).
doctor-nobody = You are not signed in.
doctor-nobody-remedy = Sign in with `sspr login`.
doctor-not-signed-in = This takes a sign-in.
doctor-too-slow = No response within { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
}.
doctor-signed-in = { $kind ->
    [application] Application
   *[user] Account
} { $name }; { $minutes ->
    [-1] the end of the token is not known
    [one] the token lasts one minute
   *[other] the token lasts { $minutes } minutes
}{ $renewable ->
    [yes] { " " }and is renewed
   *[no] { " " }and is not renewed
}
doctor-ends-soon = Sign in again before a long command.
doctor-permissions-unknown = The token does not say what it permits.
doctor-permissions = { $count ->
    [0] Enough for nothing
   *[other] Enough for { $enough }
}; missing for { $missing }
doctor-permissions-remedy = Where you need one of these, have the permissions consented to: `sspr login --register-app --feature …`.
doctor-app = The app { $client } has no credential, no foreign address and no other owner.
doctor-app-default = The profile uses Microsoft's own app.
doctor-app-application = An application that signs in by itself has a credential of its own.
doctor-app-unknown = This sign-in may not read app registrations; `sspr login --register-app` checks the app with one that may.
doctor-roles-application = An application has permissions, no roles of a person.
doctor-roles-unknown = This sign-in may not read its own roles.
doctor-roles-none = { $count ->
    [0] No directory role
   *[other] { $roles }: nothing here needs these roles
}
doctor-roles-remedy = Have a role assigned or activated: Reports Reader for `status`, Authentication Administrator for `register`, Authentication Policy Administrator for `enable`.
doctor-roles = { $roles }; allows { $abilities }
doctor-licence = The tenant has Microsoft Entra ID P1 or P2.
doctor-licence-cloud = The tenant has Microsoft 365 Business Standard or the like, not Microsoft Entra ID P1: people reset cloud passwords, but there is no registration report and no password writeback.
doctor-licence-none = The tenant has neither Microsoft Entra ID P1 nor P2: no registration report, and self-service reset only for changing a known password or for administrators.
doctor-licence-remedy = Buy or try Microsoft Entra ID P1; `sspr status USER --live` works without it.
doctor-licence-unknown = This sign-in may not read the tenant's licenses.
doctor-policy = The policy API answers this sign-in.
doctor-policy-guided = The scope is changed by guided steps; the policy API is not used.
doctor-policy-nobody = There is no sign-in for the policy API yet; the first command that needs it asks for one.
doctor-policy-remedy = At a terminal: `sspr policy show scope`. In a pipeline: `az login`, or a token in `SSPR_POLICY_TOKEN`.

## invite
invite-for = Inviting { $name } ({ $upn }) to register.
invite-disabled = The account of { $name } is disabled: nobody can sign in with it, not even with a pass.
invite-disabled-hint = Enable the account first.
invite-passes-disabled = Temporary Access Passes are switched off in the authentication methods policy of this tenant.
invite-passes-disabled-hint = An Authentication Policy Administrator switches them on under Authentication methods > Policies > Temporary Access Pass at { $page }.
invite-once-only = The policy of this tenant allows only passes that are good for one sign-in.
invite-once-only-hint = Leave `--reusable` away.
invite-lifetime = The policy of this tenant allows passes that are good for { $shortest } to { $longest } minutes.
invite-start-past = The pass would begin in the past.
invite-unseen = Nobody would see the pass: it is shown once, to a person at a terminal.
invite-unseen-hint = `--show-pass` puts it into the result, `--mail-to` sends it.
invite-too-late = The result comes when the waiting is over: too late for the pass.
invite-too-late-hint = Do not wait, with `--no-wait`, or take `-o jsonl`, which gives the pass at once on a line of its own.
invite-own-mailbox = That is the mailbox of { $name }, which they cannot open before they can sign in.
invite-own-mailbox-hint = Give a private address, or that of somebody who hands the pass on.
invite-no-manager = The directory names no manager with a mail address for { $name }.
invite-no-manager-hint = Name the address yourself with `--mail-to`.
invite-no-channel = This profile has no way to send mail.
invite-no-channel-hint = Set one with `sspr profile set mail.via=graph`, or leave `--mail-to` away.
invite-plan-minutes =
    { $count ->
        [one] The pass will be good for { $count } minute.
       *[other] The pass will be good for { $count } minutes.
    }
invite-plan-usual = The pass will be good for as long as the policy says.
invite-plan-start = It begins at { $from }.
invite-plan-once = It is good for one sign-in.
invite-ten-minutes = After signing in with it, a method has to be registered within 10 minutes.
invite-external = { $name } is an external guest, and Microsoft Entra gives external guests no Temporary Access Pass.
invite-not-targeted = { $name } could not sign in with a Temporary Access Pass: the authentication methods policy enables passes for other groups only, or excludes this one.
invite-not-targeted-hint = Put the person into a group that the policy names, or register a method with them: `sspr register`.
invite-plan-many = It is good for any number of sign-ins until then.
invite-question = Make a Temporary Access Pass for { $name }?
invite-replace-question = { $name } has a pass that is valid until { $until }. Make a new one in its place?
invite-would-replace = It would take the place of the pass that is valid now.
invite-dry-run = Nothing was made.
invite-moved = The pass of { $name } is another one than a moment ago, so nothing was made.
invite-again = Run the command again to see what is there now.
invite-lost = A pass may have been made, but the answer with it got lost: { $reason }
invite-not-mailed = The mail with the pass was not sent: { $reason }
invite-taken-back = No pass is left. Run the command again.
invite-not-taken-back = It could not be revoked: run the command again with `--replace`, which does that.
invite-mailed = The pass went to { $to }.
invite-open = Open { $link } and sign in as { $upn } with the pass.
invite-pass = Temporary Access Pass: { $pass }
invite-valid = Valid from { $from } until { $until }.
invite-not-visible = The service made the pass but does not show it yet.
invite-too-early = Not waiting: the pass begins later than that.
invite-capable-already = Enough is registered already; waiting for one more method.
invite-ctrl-c = Ctrl-C stops and revokes the pass, unless it was used.
invite-revoked = Stopped. The pass was not used and is revoked.
invite-left = Stopped. The pass was used, so it stays; it is valid until { $until }.
invite-not-revoked = The pass could not be revoked ({ $reason }); it is valid until { $until }.
invite-still-valid = The pass is still valid, until { $until }.
invite-maybe-valid = Whether the pass is still valid could not be read; it ends at { $until }.
invite-over = The pass is not valid any more.
invite-mail-subject = Your Temporary Access Pass
invite-mail-for = This is for { $name }: register how you want to reset your password.
invite-mail-care = Give the pass to nobody who asks for it. Whoever has it can sign in.
watch-begins =
    { $minutes ->
        [one] Waiting up to { $minutes } minute for { $name } to register.
       *[other] Waiting up to { $minutes } minutes for { $name } to register.
    }
watch-waiting = Waiting for the next method
watch-missed = The methods could not be read; trying again. { $reason }
watch-tick = ✓ { $method }
watch-gone = ✗ { $method } was removed
watch-pass-used = ✓ signed in with the pass
watch-passkey = passkey
watch-hello = Windows Hello
watch-other = another method
watch-could-come = Still possible: { $methods }.
watch-timed-out = The time is over.
watch-open = The person opens { $link } and signs in.
register-choice-hand-over = Something else, by themselves: Microsoft Authenticator, a passkey

## report

report-title = Self-service password reset
report-made = Made on { $moment } by sspr { $version }.
report-figures-as-of = The registration report is as of { $moment }.
report-history-lines = { $count ->
    [one] 1 line of { $file } is not a report and was dropped.
   *[other] { $count } lines of { $file } are not reports and were dropped.
}
report-tenant = Tenant
report-tenant-number = Tenant { $number }
report-today = Who can reset today
report-figure = Figure
report-moved = Change
report-users = Users in the registration report
report-enabled = In scope
report-registered = Registered
report-capable = In scope and registered, of those in scope
report-administrators = Administrators in scope and registered, of all administrators
report-judged = Every user of the directory, by everything that decides on a reset, as `sspr explain` does
report-reported = By the registration report of Microsoft Graph
report-answers-chart = From left to right: { $can } users can reset, { $stops } can, but not for much longer (outlined), { $cannot } cannot, { $unknown } not known.
report-unread = Not available: this sign-in cannot read it, or the tenant has no license for it.
report-answer-can = Can reset
report-answer-will-stop = Can reset, but not for much longer
report-answer-cannot = Cannot reset
report-answer-unknown = Not known
report-until = Can reset until { $day }
report-since = Since the report of { $moment }
report-trend = Trend
report-trend-chart = Share of the users in scope who can reset, report by report. The dashed line is the goal.
report-trend-chart-ahead = Share of the users in scope who can reset, report by report. The dashed line is the goal, the dotted line the way there at this pace.
report-made-at = Report
report-goal-met = The goal is met: at least { $goal } of the users in scope can reset.
report-goal-on = At the pace of the last 30 days, { $goal } of the users in scope can reset on { $day }.
report-goal-not = At the pace of the last 30 days, the goal of { $goal } is not reached.
report-goal-unknown = The goal is { $goal }. Reports from at least two days are needed to tell when it is reached.
report-why = Why users cannot reset
report-why-none = Nothing prevents anyone from resetting.
report-who = Responsible
report-list = List the users
report-next = What to do next
report-next-step = { $count ->
    [one] 1 user: { $cause }. { $remedy }.
   *[other] { $count } users: { $cause }. { $remedy }.
}
report-phone = Only a phone
report-phone-none = Nobody has only a phone.
report-phone-own = A provider of the tenant delivers text messages and calls: they do not end. A phone is still the weakest method.
report-phone-ends = Microsoft's own text messages and calls end. Users who have only a phone need another method before then; `sspr status --only-phone` lists them.
report-phone-reset = Only a phone for a reset
report-phone-mfa = Only a phone for MFA
report-phone-both = Only a phone for both
report-phone-day = The phone ends on { $day }
report-by-department = By department
report-by-country = By country
report-by-licence = By license
report-by-user-type = Members and guests
report-department = Department
report-country = Country
report-license = License
report-user-type = User type
report-members = Members
report-guests = Guests
report-left-out = { $count ->
    [one] 1 smaller group is not shown.
   *[other] { $count } smaller groups are not shown.
}
report-methods = Registered methods
report-method-questions = Security questions
report-method-passwordless = Passwordless sign-in with Microsoft Authenticator
report-resets = Resets in the last 30 days
report-resets-sum = Succeeded: { $succeeded }. Failed: { $failed }. Users blocked after too many attempts: { $blocked }.
report-resets-chart = Resets per day (UTC). Filled: succeeded. Outlined, on top: failed.
report-reason = Reason of failed resets, as the audit log gives it
report-no-reason = (no reason given)
report-day = Day (UTC)
report-succeeded = Succeeded
report-failed = Failed
report-policy = Policy
report-policy-none = No finding in the settings that could be read.
report-severity = Severity
report-severity-info = Note
report-severity-warning = Warning
report-severity-error = Error
report-finding = Finding
report-control = Benchmark
cause-administrators-off = SSPR is off for administrators
cause-cloud-licence-only = the license does not cover synchronized accounts
cause-disabled = the account is disabled
cause-disabled-on-premises = the account is disabled in Active Directory
cause-federated-only = the password is kept by a federated identity provider
cause-home-unclear = a guest whose home is not known
cause-locked-out = blocked after too many attempts
cause-may-become-administrator = may activate a role that asks for two methods
cause-methods-end = a registered method ends soon
cause-methods-unclear = it is not known whether the methods are enough
cause-microsoft-account = a personal Microsoft account
cause-no-group = the scope is Selected, but no group is selected
cause-no-method = no method is registered
cause-nobody = SSPR is off
cause-not-at-hand = the policy could not be read
cause-not-in-group = not in the selected group
cause-not-permitted = a permission is missing to read it
cause-no-report = no license for the registration report
cause-on-premises-away = Active Directory could not be reached
cause-on-premises-refused = Active Directory refused the reset
cause-other-provider = the account belongs to another identity provider
cause-other-tenant = the account belongs to another tenant
cause-reported-out-of-scope = not in scope, according to the registration report
cause-some-role = holds a role that could not be read
cause-too-few-methods = too few methods are registered
cause-unlicensed = no license
cause-unreachable = the service did not respond
cause-unsaid = the service does not say
cause-writeback-off = password writeback is off
cause-writeback-unclear = it is not known whether password writeback is on
cause-other = { $cause }
