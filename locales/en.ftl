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
ui-cut = Text that ends in … is cut. `--wide` shows all of it.
ui-qr-no-room = No QR code: it needs a terminal of { $columns } columns and { $rows } lines.
context-place = { $profile } · { $tenant } · { $account }

## error

error-other = { $text }
error-cancelled = Cancelled.
error-nothing-changed = Nothing was changed.
error-question = This command needs an answer: { $question }
error-question-hint = Pass `{ $flag }`, or run the command in a terminal.
error-question-hint-keyless = Git Bash gives no keys to Windows programs. Start with `winpty sspr …`, use PowerShell or Windows Terminal, or pass `{ $flag }`.
error-no-csv = CSV is available for lists only; this command prints a single document.
error-no-csv-hint = Use `--output json`, or omit `--output`.
error-no-column = Unknown column `{ $name }`.
error-no-column-nearest = Did you mean `{ $nearest }`? Columns: { $known }
error-no-column-hint = Columns: { $known }
error-column-twice = Column `{ $name }` is given twice.
error-column-twice-hint = List each column once in `--columns`.
error-filter = The filter failed on a row: { $reason }
error-filter-hint = The filter gets one row at a time, as printed by `--output jsonl`.
error-filtered-csv = `--jq` prints JSON and cannot be combined with `--output csv`.
error-filtered-csv-hint = Omit `--output`, or choose the CSV columns with `--columns` instead of `--jq`.
error-unknown-language = Unknown language `{ $tag }` in `SSPR_LANG`.
error-unknown-language-hint = Available languages: { $known }.
error-no-profile = Profile `{ $name }` not found.
error-no-profile-hint = Available profiles: { $known }.
error-no-profile-nearest = Did you mean `{ $nearest }`? Available profiles: { $known }.
error-no-profile-first = There are no profiles yet. Create one with `sspr login --profile NAME`.
error-unreadable = `{ $path }` cannot be read: { $error }.
os-not-found = No such file or folder
os-denied = Permission denied
os-exists = Already exists
os-folder = Is a folder
os-no-folder = Part of the path is not a folder
os-name = Invalid or too long name
os-full = No space left
os-large = File too large
os-read-only = Read-only disk
os-refused = Connection refused
os-reset = The connection was reset
os-unreachable = Network unreachable
os-in-use = The port is in use
os-timed-out = Timed out
error-not-text = `{ $path }` is not a text file.
error-file-too-large = `{ $path }` is larger than { $most } MiB.
error-file-too-large-hint = Check that this is the right file.
error-not-text-hint = Save the file as UTF-8 or UTF-16.
usage-time = `{ $text }` is not a valid duration for `{ $flag }`.
usage-time-hint = Use a duration such as `90s`, `5m`, `1h 30m`, `24h`, `1d` or `2w`, from { $shortest } to { $longest }.
usage-time-whole-minutes = Use whole minutes.
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
    `{ $help }` lists the options.
usage-no-help = There is no help topic `{ $text }`.
usage-no-help-hint = Topics: flags, exit-codes, environment, formats, feedback. `sspr help` lists the commands.
usage-reason-country = it must be two letters, such as SE, DE or CN
usage-reason-moment = it must be a day, `YYYY-MM-DD`, or a time, `YYYY-MM-DDTHH:MM:SSZ`
usage-reason-address = it must be an address such as `https://HOST`
usage-reason-pair = it must be `KEY=VALUE`
usage-reason-percent = it must be a number from 0 to 100
usage-reason-language = it must be { $languages } or `person`
usage-reason-whole = it must be a whole number
usage-reason-range = it must be in { $range }
usage-reason-sort = only `asc` or `desc` may follow the colon
usage-reason-method = unknown method; the methods are { $methods }; for any other, use `{ $filter }`
usage-reason-method-near = unknown method; did you mean `{ $name }`?
usage-reason-name-empty = it is empty
usage-reason-name-control = a name cannot contain control characters
usage-reason-name-long = it has { $count } characters; the service accepts at most 256
status-watch-interval = The service accepts five requests for the report in ten seconds. Put the users before `--watch`.
error-no-home = There is no home folder to store files in.
error-no-home-hint = Set `HOME`, or `SSPR_CONFIG` and `SSPR_DATA_DIR`.
error-sign-in-ended = Your sign-in has expired: { $text }
error-cut-off = The sign-in cannot be renewed: an earlier command was interrupted during the renewal, and the service accepts a refresh token only once.
error-cut-off-hint = Sign in again with `sspr login`. Nothing else is lost.
error-declined = The sign-in was declined on the other device.
error-code-expired = The code was not entered in time.
error-code-expired-hint = Run the command again for a new code.
error-sign-in-refused = The sign-in service refused: { $text }
error-client-hint = Check the client id: it must exist in the tenant and allow public client flows.
error-tenant-hint = Check the tenant: `--tenant` accepts its id or one of its domains.
error-sign-in-unreachable = The sign-in service { $host } cannot be reached.
error-not-a-sign-in-answer = { $host } did not return a sign-in response: { $status } ({ $detail }).
error-app-only = This is the token of an application. The portal's policy API accepts only signed-in users.
error-app-only-hint = Sign in as a user: `sspr login --profile NAME --method browser` in a separate profile, `az login`, or a token in `SSPR_POLICY_TOKEN`. An application can plan and apply the settings in Microsoft Graph (`method.*`, `methods-policy.*`, `campaign.*` and `administrators`), manage the members of the selected group with `sspr scope`, and run `status` and `register`.
error-given-token = The token in `{ $variable }` cannot be used: { $reason }.
error-given-token-hint = Set `{ $variable }` to a new token, or unset it and sign in with `sspr login`.
error-given-token-ended = The access token has expired or was rejected.
error-sign-in-exposed = Other users can read the stored sign-in `{ $path }` (mode { $mode }).
error-sign-in-exposed-hint = Restrict access with `chmod 600 { $path }`.
error-sign-in-damaged = The stored sign-in `{ $path }` cannot be read: { $reason }.
error-sign-in-damaged-hint = Sign in again with `sspr login`; this replaces the file.
error-sign-in-held = Another process is renewing the sign-in of this profile and has not finished within { $limit } ({ $path }).
error-sign-in-held-hint = End the other `sspr` process, or wait longer with `--timeout`.
error-keyring = The keyring of this system cannot be used: { $reason }.
error-keyring-hint = Unlock the keyring, or store the sign-in in a file with `sspr login --token-store file`.
error-browser-too-late = The browser sign-in was not completed within 15 minutes.
error-no-port = No local port could be opened for the browser sign-in: { $reason }
error-no-port-hint = Sign in with a code instead: `sspr login --method device`.
error-no-secret = The client secret is missing.
error-no-secret-hint = Set `AZURE_CLIENT_SECRET`, or enter the secret in a terminal: `sspr login --method secret`.
error-certificate = { $flaw ->
    [noCertificate] There is no certificate in { $path }.
    [noPrivateKey] There is no private key in { $path }.
    [encryptedKey] The private key in { $path } is encrypted.
    [ellipticKey] The private key in { $path } is an elliptic curve key; the sign-in service accepts RSA keys only.
    [unusableKey] The private key in { $path } is not an RSA key of 2048 bits or more.
    [keyMismatch] The private key matches none of the certificates in { $path }.
    [certificateExpired] The certificate in { $path } expired at { $reason }.
    [certificateEarly] The certificate in { $path } is not valid before { $reason }.
    [wrongPassword] The password for { $path } is wrong.
    [noCertificatePassword] { $path } is protected by a password.
   *[malformedCertificate] { $path } is neither PEM nor PFX: { $reason }
}
error-certificate-hint = { $flaw ->
    [noPrivateKey] Pass the key file with `--certificate-key FILE`.
    [encryptedKey] Decrypt it with `openssl pkcs8 -in KEY -out key.pem`, or use a PFX file and `AZURE_CLIENT_CERTIFICATE_PASSWORD`.
    [wrongPassword] Enter the correct password, or set `AZURE_CLIENT_CERTIFICATE_PASSWORD`.
    [noCertificatePassword] Set `AZURE_CLIENT_CERTIFICATE_PASSWORD`.
    [keyMismatch] Use the certificate that belongs to this key.
    [certificateEarly] Check the clock of this machine.
    [noCertificate] Use a PEM or PFX file with the certificate of the app registration.
    [malformedCertificate] Use a PEM or PFX file with the certificate of the app registration.
   *[other] Create a new certificate with an RSA key of 2048 bits or more, and upload it to the app registration.
}
error-folder-shared = Other users can write to { $path } (mode { $mode }), which holds the stored sign-ins or is a parent of their folder.
error-folder-shared-hint = Restrict access with `chmod go-w { $path }`, or set `SSPR_DATA_DIR` to a folder of your own.
error-key-exposed = Other users can read the private key in { $path } (mode { $mode }).
error-no-assertion = No token was returned by { $place }: { $reason }
error-no-assertion-hint = GitHub Actions: the job needs `permissions: id-token: write`. Azure DevOps: pass `SYSTEM_ACCESSTOKEN` to the step. Otherwise: check `--federated-token`.
error-no-managed-identity = This machine has no managed identity: { $reason }
error-no-managed-identity-hint = Assign an identity to the machine, or select a user-assigned identity with `--client-id`.
error-no-az = The Azure CLI returned no token.
error-no-az-hint = Install the Azure CLI and sign in with `az login`.
error-not-signed-in = You are not signed in.
error-not-signed-in-hint = Sign in with `sspr login`.
error-refused-sign-in = The service no longer accepts this sign-in: { $text }
error-not-permitted = Not permitted: { $text }
error-not-permitted-hint = Run `sspr whoami` to see the roles and permissions of this sign-in.
error-permission-missing = This sign-in lacks the permission { $permission }.
error-permission-missing-hint = Sign in with an app that has the permission: `sspr login --register-app` creates one. An Azure CLI sign-in (`--method az`) has fixed permissions, none of them for authentication methods or policies.
error-report-role = The signed-in account has no role that can read reports and logs.
error-report-role-hint = Required: Reports Reader, Security Reader, Global Reader or a higher role. Run `sspr whoami` to see the roles of this sign-in.
error-no-premium = This tenant has no license for the registration report, which requires Microsoft Entra ID P1 or P2.
error-no-premium-hint = Tenants without this license and Azure AD B2C tenants have no registration report. To see the methods of single users, run `sspr status USER --live`.
error-no-premium-doubtful = The service reports that this tenant has no license for the registration report, which requires Microsoft Entra ID P1 or P2.
error-no-premium-doubtful-hint = The service sometimes reports this by mistake. If the tenant has the license, try again later; `--retries { $more }` makes more attempts. Until then, `sspr status USER --live` shows the methods of single users.
error-no-premium-mistaken = The service refuses the registration report because of a missing license, but the tenant has Microsoft Entra ID P1 or P2. This is an error of the service.
error-no-premium-mistaken-hint = Try again in a few minutes; `--retries { $more }` makes more attempts. Until then, `sspr status USER --live` shows the methods of single users.
error-foreign-next-link = The next page of the list is at { $origin }, which must not receive this sign-in.
error-foreign-next-link-hint = Check the address of the service in the profile. A proxy may have rewritten the response.
error-looping-next-link = The list is incomplete: its next page is one that was already read.
error-conditions = The sign-in no longer meets the conditions of the service.
error-conditions-hint = Run the command in a terminal and sign in again. If the service still refuses, ask an administrator which Conditional Access policy applies.
error-stale-mfa = Changing your own methods requires multifactor authentication within the last 10 minutes.
error-stale-mfa-hint = Run the command in a terminal and sign in again.
error-other-account = A different account signed in than the one that started this command.
error-other-account-hint = Run the command again and sign in with the same account, or switch accounts with `sspr login`.
error-truncated = The response of the service is incomplete.
error-throttled = Throttled by the service, even after all retries.
error-throttled-hint = Wait a few minutes and run the command again, or allow more attempts with `--retries { $more }`.
error-throttled-long = Throttled by the service: the wait of { $wait } is longer than the limit of { $limit } for one request.
error-throttled-long-hint = Run the command again after that time, or let it wait with `--timeout { $raise }`.
error-timeout = The service at { $host } did not respond within { $limit }.
error-timeout-hint = Check the network and the proxy (`HTTPS_PROXY`), or wait longer with `--timeout { $raise }`.
error-timeout-unknown-hint = The change may have been made: check before you run the command again. `--timeout { $raise }` waits longer.
error-service-down = The service failed with { $status }.
error-service-down-hint = Try again later. The command itself is correct.
error-refused = The service refused: { $text }
error-unreachable = The service at { $host } cannot be reached.
error-unreachable-hint = Check the network, the proxy (`HTTPS_PROXY`) and the addresses of the profile.
error-unknown-hint = The change may have been made: check before you run the command again.
error-endless-list = The list is incomplete: the service returned { $pages } empty pages in a row.
error-answer-too-large = A response was larger than { $most } MB and was not read.
error-page-expired = The list is incomplete: reading it took too long, and the link to its next page has expired.
error-page-expired-hint = Run the command again with a narrower filter.
error-not-json = The response is { $kind }, not JSON.
error-not-json-hint = Check for a proxy or a sign-in page between this machine and the service.
error-unexpected-answer = The service returned an unexpected response ({ $path }).
error-unexpected-answer-hint = Run the command again. If it happens again, report it with the request id and the output of `-vv`.
error-no-http = No TLS connection can be set up on this machine.
error-no-http-hint = Install the package `ca-certificates`, or set `SSL_CERT_FILE` to a certificate file.
error-ca-file = The certificates in { $path } cannot be used: { $reason }
error-ca-file-hint = Pass a file with PEM certificates with `--ca-file`, or set `SSPR_CA_FILE`.
error-untrusted = The certificate of { $host } is not trusted: { $reason }. It was issued by { $issuer }.
error-untrusted-hint = If the issuer is your organization's proxy, pass the certificate of its certification authority with `--ca-file FILE`, or set `SSPR_CA_FILE`.
error-proxy-login = { $given ->
    [yes] The proxy { $proxy } rejected the login of `{ $user }` (407; it accepts: { $schemes }).
   *[no] The proxy { $proxy } requires a login, and none is set (407; it accepts: { $schemes }).
}
error-proxy-login-hint = Set `HTTPS_PROXY=http://USER:PASSWORD@{ $proxy }` with a valid user and password, percent-encoded.
error-proxy-login-scheme-hint = Only the scheme Basic is supported. Use a proxy that accepts it, or a local proxy that signs in for you.
error-proxy-refused = The proxy { $proxy } blocks requests to { $host } ({ $status }).
error-proxy-refused-hint = Allow { $host } on the proxy, or set `NO_PROXY={ $host }` to connect directly.
error-proxy-value = `{ $variable }` is not a proxy address: { $value }
error-proxy-value-hint = Set `{ $variable }=http://HOST:PORT`, or unset it to connect directly.
error-next-failed = Check this machine and the sign-in with `sspr doctor`, or repeat the command with `-vv` for details.
error-next-usage = Correct the command and run it again; add `--help` to see what each option accepts.
error-next-no = Repeat the command with `-v` to see why.
error-next-cannot = Run `sspr doctor` to see what this sign-in and this tenant can do.
error-next-partial = Run the command again for the failed items.
next-bad-contact = Use a number with its country code, such as `+46 70 123 45 67`, or a private address, such as `name@example.net`.
next-policy-file = Correct the file; `sspr policy schema` shows what it can contain.
next-bad-hash = Pass the hash that an earlier `sspr ledger verify` printed.
next-bad-value = Correct the value; `sspr profile show` shows where each value comes from.
next-unreadable = Check the path and your permission to read the file.
next-empty-input = Use a file with a heading and at least one row.
next-empty-window = Pass an `--until` that is later than `--since`.
next-group-with-all = Omit `--group`, or pass `--scope group`.
next-guest = The guest registers and resets in the home tenant, or at the home identity provider.
next-input-broken = Run the same command again. Nothing was changed.
next-input-not-json = Export the file again: one JSON array, one object per line, or an unchanged response of Microsoft Graph.
next-lifetime = Pass a lifetime that the policy allows; `sspr policy show` shows the limits.
next-malformed-config = Correct that line, or move the file and set up the profile again with `sspr profile set KEY=VALUE`.
next-mobile-first = Add the mobile phone first: `sspr methods add USER --phone NUMBER`.
next-no-password = Write one password per line to stdin.
next-no-profile = List the profiles with `sspr profile list`.
next-no-such-column = Use one of the headings of the file, as in `--map mobile=HEADING`.
next-not-a-result = Pass the result file of the import; it ends in `.result.csv` unless `--result` set another name.
next-one-stdin = Save one of the two to a file and pass its path.
next-pass-lost = Check for a pass with `sspr methods list USER`, and remove it with `sspr methods remove USER`.
next-plan-of-another = Create a plan for this tenant with `sspr policy plan`, or select the other tenant with `--profile`.
next-policy-show = Run `sspr policy show` to see the current settings.
next-removal = `sspr methods list USER` shows the registered methods; the user can choose another default at https://aka.ms/mysecurityinfo.
next-same-password = Choose a password that was not used before.
next-some-profiles = Run the command again for one of these profiles with `--profile NAME`.
next-start = Pass a start time in the future, or omit it.
next-token-held-back = Check the addresses in the profile: `sspr profile show`.
next-too-slow = Run `sspr doctor` again with a longer limit: `--timeout 60s`.
next-unusable-directory = Check that the folder of the file is writable and its disk has space, or set `SSPR_DATA_DIR` to another folder.
next-unusable-value = Correct the variable, or unset it.
next-out-of-reach = Required: Authentication Administrator, or Privileged Authentication Administrator for administrators. Run `sspr whoami` to see the roles of this sign-in.
error-damaged-directory = The embedded directory `{ $path }` is damaged or was not created by `sspr`.
error-damaged-directory-hint = Create a new one with `sspr sandbox reset --yes`.
error-unusable-directory = The embedded directory `{ $path }` cannot be opened or written: { $reason }
error-unusable-directory-hint = Set `SSPR_DATA_DIR` to a folder that you can write to.
error-foreign-directory = { $path } is not an embedded directory of `sspr`. The file was not changed.
error-foreign-directory-hint = Move the file, or choose another one.
error-newer-directory = { $path } was written by a later version of `sspr` (format { $found }; this version supports { $known }).
error-newer-directory-hint = Update `sspr`.
error-out-unwritable = The data cannot be written to `{ $path }`: { $reason }.
error-out-unwritable-hint = Pass another file to `--out`, or omit it to write to stdout.
error-file-unwritable = `{ $path }` cannot be written: { $reason }.
man-written = { $count ->
    [one] { $count } manual page is in `{ $path }`.
   *[other] { $count } manual pages are in `{ $path }`.
}

## login

login-open =
    Open { $link } and enter the code { $code }.
    { $minutes ->
        [one] The code expires in 1 minute.
       *[other] The code expires in { $minutes } minutes.
    }
login-unattended = Signed in to { $audience ->
    [graph] Microsoft Graph
   *[policy] the policy API
} automatically, at { $link } with the code { $code } (sandbox).
login-waiting = Waiting for the sign-in …
login-conditions = The service requires a new sign-in with stricter conditions.
login-now = You are not signed in. Sign in now?
login-now-policy = The portal's policy API requires a separate sign-in, through Microsoft's Azure PowerShell client. Sign in now?
tenant-by = { $kind ->
    [profile] the profile `{ $name }`
    [graph] the sign-in to Graph
    [policy] the sign-in to the policy API
   *[other] `{ $name }`
}
tenants-differ = Two tenants are given: { $first } says { $one }, { $second } says { $other }. Nothing was read or changed.
tenants-differ-hint = Remove the setting that no longer applies, or select the profile of the intended tenant with `--profile`.
login-ended-now = Your sign-in has expired. Sign in again now?
login-keyring-waiting = Waiting up to one minute for the system keyring: unlock it in its prompt. Ctrl-C cancels.
login-lock-waiting = Waiting for another process that is renewing the sign-in of this profile
login-nobody = Signing in is not possible here: `--no-input` was given, or this is a pipeline (CI) without a terminal.
login-nobody-hint = Sign in as an application (`--method secret`, `certificate`, `federated` or `managed-identity`), forward the code with `sspr login --no-wait`, or wait for the sign-in with `--method device`.
login-policy-missing = The portal's policy API requires a separate sign-in, and there is none.
login-policy-missing-hint = Run the command in a terminal and sign in, sign in with `az login`, or set `SSPR_POLICY_TOKEN`.
login-not-renewable = This sign-in cannot be renewed: the service issued no refresh token.
login-store-file = No keyring is available: the sign-in is stored unencrypted in { $path }, readable only by you.
login-store-memory = The sign-in cannot be stored and lasts for this command only.
login-profile-unwritten = The profile `{ $profile }` could not be written: { $reason }. You are signed in; pass these settings with every command: { $settings }
login-done = Signed in as { $account } in { $tenant }.
login-in-keyring = The sign-in is stored encrypted; its key is in the system keyring.
login-in-file = The sign-in is stored in { $path }, readable only by you.
login-in-memory = The sign-in is not stored and lasts for this command only.
login-way = { $method ->
    [secret] Signing in with the client secret
    [certificate] Signing in with the certificate { $detail }
    [federated] Signing in with a federated token
    [managed-identity] Signing in with the managed identity of this machine
   *[browser] Signing in with the browser
} because { $variable } is set.
login-browser = Sign in with the browser. If no window opens, open this link on this machine:
    { $link }
login-page-done-title = You are signed in
login-page-done-text = Close this window and return to the terminal.
login-page-failed-title = Sign-in failed
login-page-failed-text = Close this window. The terminal shows the reason.
login-ask-secret = Client secret of the application { $client }
login-ask-password = Password of the certificate file { $path }
login-needs-client = This sign-in method requires an application, and none is given.
login-needs-client-hint = Pass its client id with `--client-id`, or set `AZURE_CLIENT_ID`.
login-needs-tenant = An application sign-in requires a tenant, and none is given.
login-needs-tenant-hint = Pass it with `--tenant`, or set `AZURE_TENANT_ID`.
login-needs-certificate = No certificate is given.
login-needs-certificate-hint = Pass its file with `--certificate`, or set `AZURE_CLIENT_CERTIFICATE_PATH`.
login-needs-federated = No source of a federated token was found on this machine.
login-needs-federated-hint = Pass the source with `--federated-token`: `github`, `azure-devops:CONNECTION`, `file:PATH`, `env:NAME` or an address.
login-application = An application signs in without a user: it can read and register methods with its own permissions, but cannot change who can reset.
login-next-browser = { $reason } Sign in with the browser of this machine instead?
login-next-again = { $reason } { $hint } Try again now?
login-pending-next = Then run `{ $command }`: it waits for the sign-in and completes it.
login-pending-memory = The sign-in is not stored, so another command cannot complete it.
login-pending-memory-hint = Run `sspr login` without `--no-wait`, or store sign-ins with `--token-store file`.
login-pending-none = No sign-in is pending for profile { $profile }.
login-pending-none-hint = Start one with `sspr login --no-wait`.
login-pending-other = The pending sign-in is for tenant { $tenant } and client { $client }; this command uses others.
login-pending-other-hint = Use the profile it was started with, or start again with `sspr login --no-wait`.

## app

app-features = What will the app registration be used for?
app-ask-feature = { $feature ->
    [status] Will the app show who can reset a password (status)?
    [register] Will it register phone numbers and e-mail addresses for users (register)?
    [mail] Will it send codes by e-mail as the signed-in account (mail)?
    [scope] Will it add users to the group that can reset, or remove them (scope)?
    [explain] Will it show why a user can or cannot reset (explain)?
    [methods] Will it list, add and remove the methods of users (methods)?
    [reset] Will it reset the passwords of users (reset)?
    [change] Will users change their own password with it (change)?
    [invite] Will it issue a Temporary Access Pass and watch users register (invite)?
   *[enable] Will it change who can reset (enable)?
}
app-plan = The app registration “{ $name }” will belong to this tenant only, have no secret, and act only for signed-in users, within their own roles. It can:
app-plan-permission = - { $does } ({ $name })
app-permission = { $name ->
    [User-Read] read who is signed in
    [Organization-Read-All] read the name and domains of the tenant
    [User-Read-All] read the users of the tenant
    [GroupMember-Read-All] read the members of groups
    [GroupMember-ReadWrite-All] add and remove members of groups
    [AuditLog-Read-All] read the registration report and the audit log
    [Policy-Read-All] read the policies of the tenant
    [UserAuthenticationMethod-ReadWrite-All] read, add and remove methods of every kind, and reset passwords
    [User-PasswordProfile-ReadWrite-All] set passwords, and change your own
    [Domain-Read-All] read where the passwords of a domain are stored
    [UserAuthenticationMethod-Read-All] read which methods users have registered
    [UserAuthMethod-Phone-ReadWrite-All] register and change phone numbers
    [UserAuthMethod-Email-ReadWrite-All] register and change e-mail addresses
    [LicenseAssignment-Read-All] read the licenses of users
    [RoleManagement-Read-Directory] read who is an administrator
    [RoleEligibilitySchedule-Read-Directory] read who can become an administrator
    [Policy-ReadWrite-Authorization] turn the password reset of administrators on and off
   *[Mail-Send] send codes by e-mail as the signed-in account
}
app-plan-policy = The scope is written through the portal's policy API. It accepts only Microsoft's own clients, so it keeps a separate sign-in that no app registration can replace.
app-plan-sign-in = To register the app, you sign in once with Microsoft's own client; that sign-in is not stored.
app-ask-consent = Consent to these permissions for the whole tenant now (requires Cloud Application Administrator or a higher role; another administrator can do it later)?
app-ask = { $consent ->
    [now] Register the app and consent to it?
   *[later] Register the app?
}
app-made = The app registration “{ $name }” was created: { $client }.
app-stands = The app registration “{ $name }” ({ $client }) exists but is not ready yet. { $kept ->
        [yes] The profile contains it. Run the same command again to continue.
       *[no] No profile contains it: running the command again creates another one.
    }
app-others = Other app registrations named “{ $name }” exist that this profile does not use: { $clients }. They were not changed: any member of the tenant could have created them.
app-deviates = The app registration “{ $name }” ({ $client }) is not used: others could sign in with it or change it. Nothing was written.
app-deviates-hint = Remove it under Entra ID > App registrations. Allow owners with `--app-owner`. To create a new app instead, run `sspr profile set client-id=`.
app-deviation = { $kind ->
    [credential] It has a credential: “{ $value }”.
    [redirect] It has an unexpected redirect URI: { $value }.
    [audience] It allows sign-ins from other tenants ({ $value }).
   *[owner] It is owned by { $value }, who can change it.
}
app-refused = This account cannot create or read app registrations.
app-refused-hint = Sign in as Application Developer, Cloud Application Administrator or a higher role, or have such an account register the app.
app-done = { $state ->
    [created] Registered the app “{ $name }”: { $client }.
    [extended] Added the missing permissions to the app “{ $name }”: { $client }.
    [consented] The tenant has now consented to the app “{ $name }”: { $client }.
    [waiting] The app “{ $name }” is registered and waits for the consent of the tenant: { $client }.
   *[unchanged] Nothing to change: the app “{ $name }” has everything it needs: { $client }.
}
app-needs-person = Creating an app registration requires a user; `{ $method }` signs in without one.
app-needs-person-hint = Use `--method device` or `--method browser`, or omit `--method`.
app-not-kept = Sign-ins are not stored here, so no profile was written. Use the app with `--client-id { $client }`.
app-consent-refused = This account cannot consent for the tenant: that requires Cloud Application Administrator or a higher role.
app-consent-missing = The app has no consent in the tenant yet, so it cannot be used to sign in.
app-consent-link =
    Have a Cloud Application Administrator open this page and accept:
    { $link }
    Then run `{ $command }`.
app-spreads = The new app is not available for sign-in yet. Waiting for the sign-in service …
app-sign-in-left = The app is registered and stored in the profile. Sign in with it: `{ $command }`.

## refused

refused-blocked = A Conditional Access policy blocks this sign-in method, as many do for codes entered on another device.
refused-blocked-hint = Sign in with `sspr login --method browser` on this machine, or have an administrator exclude the account from the policy; the sign-in log of the account names the policy.
refused-unmanaged = Conditional Access allows only managed devices and apps.
refused-unmanaged-hint = Sign in with a browser on a managed, compliant device. A code carries no information about the device.
refused-mfa = The tenant requires multifactor authentication, and this sign-in lacks it or passed it too long ago.
refused-mfa-hint = Run `sspr login` in a terminal and confirm the second step.
refused-mfa-setup = The account must set up multifactor authentication first.
refused-mfa-setup-hint = Register a method at https://aka.ms/mysecurityinfo, then run `sspr login`.
refused-mfa-setup-blocked = The account must set up multifactor authentication, and the tenant does not allow that from this location or device.
refused-mfa-setup-blocked-hint = Register a method from a trusted network, or have an administrator issue a Temporary Access Pass.
refused-setup-risk = The account must set up multifactor authentication, and the tenant blocks that because the sign-in is at risk.
refused-setup-risk-hint = Ask an administrator to review the risk under Risky users, then sign in again.
refused-home-risk = The account is blocked because of a risk in its home tenant.
refused-home-risk-hint = Ask an administrator of your home tenant to review the risk; this tenant cannot lift it.
refused-security-policy = A security policy of the tenant blocks this sign-in.
refused-security-policy-hint = The sign-in log of the account names the policy. Ask the administrator of the policy for an exception.
refused-consent = The tenant has not consented to the permissions of this app.
refused-consent-hint = Have an administrator open { $link } and accept, then run `sspr login`.
refused-unassigned = The app accepts only assigned accounts, and this account is not assigned.
refused-unassigned-hint = Assign the account under Enterprise applications > Users and groups.
refused-first-party = This Microsoft client cannot access the requested service.
refused-first-party-hint = Register an app of your own and run `sspr login --client-id ID`.
refused-disabled = The account is disabled.
refused-disabled-hint = Enable the account in the tenant, or sign in with another one.
refused-locked = The account is locked after too many wrong passwords, or its network is blocked as malicious.
refused-locked-hint = Wait a few minutes and sign in from a known network. The sign-in log of the account shows which of the two applies.
refused-unknown-account = This account does not exist in the tenant, or the password is wrong.
refused-unknown-account-hint = Check the sign-in name and the tenant (`--tenant`).
refused-password-change = The password of the account has expired or must be changed first.
refused-password-change-hint = Change the password on the sign-in page of a browser, then run `sspr login`.
refused-secret-expired = The client secret has expired.
refused-secret-expired-hint = Add a secret under App registrations > Certificates & secrets and use its value.
refused-secret-wrong = The client secret is wrong.
refused-secret-wrong-hint = Use the value of the secret, not its ID; the value is shown only once, when the secret is made.
refused-public-flows-off = The app registration does not allow public client flows, and signing in with a code needs them.
refused-public-flows-off-hint = Turn on “Allow public client flows” under App registrations > Authentication, or check the client id.
refused-public-client = The app registration is a public client and accepts neither a secret nor a certificate.
refused-public-client-hint = Omit the secret or certificate, or use an app registration that has one.
refused-certificate = The certificate does not belong to the app registration.
refused-certificate-hint = Upload its public part under App registrations > Certificates & secrets, and check that the key belongs to it.
refused-federation = No federated credential of the app registration matches the token.
refused-federation-hint = Issuer, subject and audience under App registrations > Certificates & secrets > Federated credentials must match the token exactly.
refused-assertion = The client assertion is not accepted: it is outside its valid time, or has a wrong issuer or audience.
refused-assertion-hint = Check the clock of this machine first (`sspr doctor`), then issuer and audience of the token.
refused-app-unknown = There is no app with this client id in the tenant.
refused-app-unknown-hint = Check `--client-id` and `--tenant`, and `--cloud` if the tenant is in another cloud.
refused-app-disabled = The app or the requested service is disabled in the tenant.
refused-app-disabled-hint = Allow users to sign in under Enterprise applications > Properties.
refused-tenant-unknown = There is no such tenant in this cloud.
refused-tenant-unknown-hint = Check the tenant: `--tenant` accepts its id or one of its domains; `--cloud` selects another cloud.
refused-tenant-needed = This sign-in method requires a specific tenant.
refused-tenant-needed-hint = Pass it with `--tenant`: its id or one of its domains.
refused-other-cloud = The tenant or the requested service is in another cloud.
refused-other-cloud-hint = Pass the cloud of the tenant: `--cloud usgov`, `usgov-dod`, `china` or `global`.
refused-frequency = The sign-in frequency of the tenant requires a new sign-in.
refused-revoked = The sign-in was revoked: the password was changed, or an administrator ended it.
refused-idle = Your sign-in has expired: it is too old or was not used for too long.
refused-interaction = The sign-in service requires an answer from you.
refused-interaction-hint = Run `sspr login` in a terminal and answer on the sign-in page.

## cloud

cloud-no-policy-api = The portal's policy API is known in the public cloud only, not in cloud { $cloud }.
cloud-no-policy-api-hint = Use `--policy-api guided`: it shows each step in the portal and watches until the change appears.
cloud-no-methods = Microsoft Graph in cloud { $cloud } cannot read or write the authentication methods of users.
cloud-no-methods-hint = Have an administrator enter the contact on the user's page at { $page }, or have the user register there.
cloud-no-methods-policy = Microsoft Graph in cloud { $cloud } has no authentication methods policy.
cloud-no-methods-policy-hint = Check the methods in the portal: { $page }

## codes

codes-off = Self-service password reset is off for the user: for the whole tenant, or for administrators.
codes-off-fix = Enable it for a group or for all users: `sspr enable --scope all`. If the user has an administrator role, the scope does not apply: `sspr policy set administrators=on`.
codes-writeback-off = The password is managed on-premises, and password writeback is not enabled.
codes-writeback-off-fix = Enable password writeback in Microsoft Entra Connect or cloud sync, and in the portal under Password reset > On-premises integration.
codes-no-policy = The user's organization has no password reset policy: none is configured, or reset is enabled for a group and no group is selected.
codes-no-policy-fix = Set who can reset and with which methods. A guest resets in the home organization, under its policy; an unmanaged tenant has none.
codes-no-licence = The user has no license that includes self-service password reset.
codes-no-licence-fix = Assign a license that includes it, such as Microsoft Entra ID P1 or P2.
codes-not-in-group = Only the members of one selected group can reset their passwords, and the user is not a member.
codes-not-in-group-fix = Add the user to the group or to a group nested in it.
codes-too-few = The user has not registered enough methods to reset the password.
codes-too-few-fix = Register the missing methods, or have the user register them at https://aka.ms/mysecurityinfo. Until then, an administrator resets the password.
codes-on-premises = The on-premises configuration refuses the change: the account is protected, permissions are missing, or a policy restricts remote calls to SAM.
codes-on-premises-fix = First check whether the account is or was in a protected group of Active Directory (AdminCount is 1): such an account cannot be reset, only changed, or reset in Active Directory. Otherwise check the permissions of the connector account, then the policy “Restrict clients allowed to make remote calls to SAM”.
codes-unreachable = The service cannot reach the on-premises agent for password writeback.
codes-network-fix = Check the outbound connections of the server (port 443, TLS 1.2, .NET Framework 4.8), then restart the sync service. If it persists, disable and re-enable password writeback in Microsoft Entra Connect.
codes-cloud-failed = The password was changed on-premises, but not in the cloud.
codes-cloud-failed-fix = Wait a few minutes. If it persists, check the password policy of the cloud and whether requests are throttled.
codes-banned = The new password is too similar to a banned password.
codes-banned-fix = Choose a password without common words and without the name of the user or the organization.
codes-no-user = This user does not exist in the tenant.
codes-no-user-fix = Check the sign-in name and the tenant. A user of another organization must first be invited as a guest.
codes-locked-fix = Wait a few minutes. Resetting the password also removes a lock after wrong passwords. The sign-in log of the account shows which of the two applies.
codes-change-fix = Change the password on the sign-in page, or reset it at https://aka.ms/sspr.
codes-ad-expired = The password in the on-premises Active Directory has expired.
codes-ad-expired-fix = With password writeback, reset it at https://aka.ms/sspr; without it, reset the password in Active Directory.
codes-no-password = The directory stores no password for this account.
codes-no-password-fix = Check the sign-in name and enter the password again. If the name is right, the source of the account decides where its password is set: in the cloud, on-premises or at another identity provider.
codes-disabled-fix = Enable the account (a synchronized account in Active Directory). While it is disabled, its password cannot be reset by self-service.
codes-interrupted = The sign-in was interrupted for a password reset or for registering methods.
codes-interrupted-fix = Complete what the page requires, or register at https://aka.ms/mysecurityinfo.
codes-wrong-password = The sign-in name or the password is wrong.
codes-wrong-password-fix = Enter both again; reset a forgotten password at https://aka.ms/sspr.
codes-loop = Too many sign-in requests in a short time: an app repeats its requests, or the tenant is throttled.
codes-loop-fix = Close the app that repeats its requests, wait a few minutes, then sign in again.
codes-consent-fix = Have an administrator consent under Enterprise applications > Permissions.
codes-request = The app sent a malformed or unsupported request to the sign-in service.
codes-request-fix = Start again from the app, not from a bookmark. If it persists, give the owner of the app the code, the time and the correlation id.
codes-device-pending = The sign-in code has not been entered yet.
codes-device-pending-fix = Enter the code on the sign-in page; the program then continues automatically.
codes-device = The sign-in code is wrong or has expired.
codes-device-fix = Start the sign-in again and enter the new code.
codes-agent = Pass-through authentication could not verify the password on-premises.
codes-agent-fix = Check that the agents run and can reach a domain controller.
codes-external = The account is from another tenant or is a personal account, and is not a guest here.
codes-external-fix = Sign in with an account of this tenant, or have an administrator invite the account as a guest.
codes-current-wrong = The current password was wrong.
codes-weak = The new password is too weak.
codes-weak-fix = Choose a password of 8 to 256 characters with three of these four: uppercase letters, lowercase letters, digits, symbols.
codes-name = The new password contains the name of the user.
codes-ad-refused = Active Directory rejected the new password: minimum age, history, complexity, a filter, or the password cannot be changed.
codes-ad-refused-fix = Choose another password, or wait until the minimum age is over. If every password is rejected, check the option “User cannot change password” of the account and that the domain controllers run Windows Server 2016 or later.
codes-change-failed = The password change failed in the service.
codes-change-user = The service could not identify the user.
codes-only-on-premises = This password can only be changed on-premises.
codes-only-on-premises-fix = Change it on a computer of the domain, or reset it in Active Directory.
codes-ad-locked = The account is locked or disabled in Active Directory.
codes-ad-locked-fix = Unlock or enable it in Active Directory.
codes-reset-started = The server has started a user's password reset.
codes-reset-done = A user's password reset was written to Active Directory.
codes-reset-failed = A user's password reset could not be written to Active Directory.
codes-switch-on-started = Enabling password writeback has started.
codes-switch-on-done = Password writeback is enabled.
codes-change-started = The server has started a user's password change.
codes-change-done = A user's password change was written to Active Directory.
codes-change-refused = A user's password change could not be written to Active Directory.
codes-admin-started = The server has started a reset by an administrator.
codes-admin-done = A reset by an administrator was written to Active Directory.
codes-admin-failed = A reset by an administrator could not be written to Active Directory.
codes-switch-off-started = Disabling password writeback has started.
codes-switch-off-done = Password writeback is disabled.
codes-switch-off-failed = Password writeback could not be disabled.
codes-service-started = The service for password writeback has started.
codes-service-stopped = The service for password writeback has stopped.
codes-service-stopped-fix = Start the sync service on the server, unless it was stopped on purpose.
codes-nothing-fix = Nothing to do: this is normal operation.
codes-failed-fix = Read the related events (33001 to 33009, 6329): they show the account and the cause. Common causes: the password violates the rules of the domain, the connector account lacks permissions, or the user is in a protected group.
codes-listener = The server cannot connect to its listener at Service Bus.
codes-listener-fix = If the event says “The remote certificate is invalid”, install the missing root certificates (Azure TLS certificate changes). Otherwise check the outbound connections on port 443.
codes-relay = Password writeback does not work: at least one of its two cloud connections is down.
codes-unknown-error = An unknown error occurred in password writeback.
codes-no-cloud = The server cannot reach the cloud service.
codes-no-bus = The server cannot reach Service Bus; a firewall may block the connection.
codes-setup-token = The server could not sign in to the cloud while password writeback was set up.
codes-setup-token-fix = Run the wizard of Microsoft Entra Connect again with the right password, and with a cloud account that is not federated.
codes-endpoint = The endpoint for password writeback could not start.
codes-duplicate = Two accounts in Active Directory have the same anchor, or one user has enabled accounts in two forests.
codes-duplicate-fix = Find the two accounts in the sync log, and use a unique anchor. Writeback does not support enabled accounts in more than one forest.
codes-long-password = The password of the connector account is longer than 256 characters.
codes-long-password-fix = Reset the connector account's password in Active Directory to at most 256 characters, and enter it in Synchronization Service under Connectors > Properties.
codes-forest = Password writeback is not enabled for this forest, which was added later.
codes-forest-fix = Disable and re-enable password writeback in Microsoft Entra Connect.
codes-who = Responsible: { $who }
codes-who-person = the user
codes-who-helpdesk = the helpdesk
codes-who-tenant = an administrator of the tenant
codes-who-home = an administrator of the user's home organization
codes-who-on-premises = an administrator of the on-premises servers
codes-who-application = the owner of the app
codes-who-nobody = no one
codes-remedy = What to do: { $text }
codes-command = Command: `{ $command }`
codes-unknown = Unknown code { $code }.
codes-none = `{ $text }` is not a known code, a message of the reset page or a user.
codes-none-hint = Pass a code of password reset (SSPR_0013), of a sign-in (AADSTS50034) or of password writeback (31003, 0x8023061F), the reason of an audit event (FuzzyPolicyViolationInvalidPassword), or a user by user principal name or object id.
codes-throttled = The user tried too often: password reset is blocked for 24 hours after the last attempt.
codes-throttled-fix = Wait 24 hours without another attempt, or have an administrator reset the password.
codes-phone-mismatch = The phone number does not match the registered one.
codes-phone-mismatch-fix = Have the user enter the full registered number with country and area code.
codes-address = The page does not accept the e-mail address: it is not the sign-in name.
codes-address-fix = Have the user enter the user principal name; e-mail addresses work only if the tenant allows e-mail as an alternate sign-in ID.
codes-no-text = The text message or call with the code does not arrive.
codes-no-text-fix = Check that the registered number has the form +1 4251234567 and no extension; extensions are not dialed. If the phone cannot be reached, register another method.
codes-no-mail = The e-mail with the code does not arrive.
codes-no-mail-fix = Have the user check spam, junk and deleted items, and check that it is the registered mailbox.
codes-not-contacted = The service could not reach the user: a temporary fault, or a wrong registered contact.
codes-not-contacted-fix = Wait 10 seconds and choose “Try again”. If it happens again, check the registered contacts.
codes-not-verified = The page cannot verify the account: no phone number is registered for the user.
codes-not-verified-fix = Check the registered methods and register what is missing: `sspr register USER`.
codes-page-error = The page failed without giving a reason: a service outage, or the configuration.
codes-page-error-fix = Try again later. If it persists, open a support case with the support code at the bottom of the page.
codes-catch-up = The password was changed and is not yet in effect in the cloud.
codes-catch-up-fix = Sign in again in a few minutes. After a reset in Active Directory, wait at least two minutes before the first sign-in.
codes-admin-policy = Microsoft's two-gate policy applies to administrators: two methods, no security questions, regardless of the settings of the tenant.
codes-admin-policy-fix = Nothing to do: test with an account without an administrator role.
codes-menu = The admin center hides “Password reset”: no Microsoft Entra ID license is assigned to the administrator.
codes-menu-fix = Assign the license to the administrator, then sign in to the admin center again.
codes-locked = The account is locked after too many wrong passwords, or the sign-in came from an IP address with malicious activity.
codes-disabled = The account is disabled.
codes-expired = The password has expired.
codes-risk-change = The password must be changed because the account is at risk.
codes-risk-change-fix = Have the user change the password on the sign-in page after multifactor authentication. If that is not possible, verify the user's identity first; then an administrator resets the password and reviews the risk under Risky users.
codes-change-required = Conditional Access requires a new password.
codes-age = The user is a minor, and the consent required for the age group is missing.
codes-age-fix = Have an administrator check the age group and consent of the account.
codes-mfa-setup = The account must be registered for multifactor authentication first.
codes-mfa-setup-fix = Have the user register at https://aka.ms/mysecurityinfo. If the user has no method to sign in with, verify the user's identity and issue a Temporary Access Pass.
codes-mfa = Multifactor authentication is required and was not completed, or was too long ago.
codes-mfa-fix = Have the user sign in again and confirm the second step. If the phone or app is lost, check the registered methods and replace the lost one.
codes-mfa-failed = Multifactor authentication failed in the service.
codes-mfa-failed-fix = Try again in a few minutes, with another method if there is one.
codes-mfa-calls = Too many calls or text messages for multifactor authentication in a short time.
codes-mfa-calls-fix = Wait a few minutes, or use Microsoft Authenticator.
codes-external-check = The sign-in requires a check by an external provider, which was not completed.
codes-external-check-fix = Complete the check of the provider. If it fails, an administrator checks the provider under Conditional Access.
codes-setup-risk = Registering for multifactor authentication is blocked because the sign-in is at risk.
codes-setup-risk-fix = Have an administrator review the risk and verify the user's identity first. Do not issue a Temporary Access Pass before that.
codes-setup-place = Methods can be registered only from certain locations or devices, and this sign-in came from another.
codes-setup-place-fix = Have the user register from a trusted network or device. If that is not possible, verify the user's identity and issue a Temporary Access Pass.
codes-home-risk = The account is blocked because of a risk in its home tenant.
codes-home-risk-fix = Only an administrator of the home tenant can review and dismiss the risk. Do not work around it here: no Temporary Access Pass, no exception.
codes-hello = The device or its Windows Hello or passkey credential is no longer known or is disabled.
codes-hello-fix = Sign in with another method, then set up Windows Hello again; an administrator checks that the device is enabled.
codes-no-session = The browser or app has no valid session for this account.
codes-session-fix = Have the user sign in again. If it happens again, sign out everywhere or use a private window.
codes-interaction = The app requires the user to sign in on a page.
codes-revoked = The session was ended: the password was changed, or an administrator revoked it.
codes-idle = The session has expired or was not used for too long.
codes-frequency = The sign-in frequency of Conditional Access requires a new sign-in.
codes-confirm = The page asked the user to confirm the app to sign in to.
codes-confirm-fix = Nothing to do: the user confirms, and the sign-in continues.
codes-expected = The sign-in stopped at a question on the page, such as “Stay signed in?”.
codes-sign-out = Signing out failed.
codes-sign-out-fix = Close all browser windows; on a shared computer, clear the browser data as well.
codes-blocked = A Conditional Access policy blocked the sign-in.
codes-blocked-fix = Find the sign-in in the sign-in log: the tab Conditional Access shows the policy and the condition. Then sign in from a location, device or app that the policy allows.
codes-unmanaged = Conditional Access requires a compliant device managed by the organization, and this device is not.
codes-unmanaged-fix = Have the user enroll the device (Company Portal) and fix the compliance problems it lists, or use a managed device.
codes-not-joined = Conditional Access requires a device that is joined to the domain.
codes-not-joined-fix = Have the user use a computer of the domain.
codes-app-not-approved = Conditional Access requires an approved app. This app is not approved, or its broker app is missing.
codes-app-not-approved-fix = Have the user use Outlook, Teams or another approved app, with Microsoft Authenticator or Company Portal installed.
codes-device-unknown = The service could not authenticate or register the device.
codes-device-unknown-fix = Have the user use a supported platform and browser with the work account added to the device; an administrator checks the device in the directory.
codes-security-policy = A security policy of the tenant blocks this sign-in.
codes-security-policy-fix = Find the sign-in in the sign-in log; it shows the policy.
codes-security-defaults = Security defaults block the sign-in: it uses legacy authentication or is considered unsafe.
codes-security-defaults-fix = Use an app with modern authentication, and register for multifactor authentication.
codes-restricted = The network or a cross-tenant policy blocks the account from this tenant.
codes-restricted-fix = Have the administrators of both tenants check tenant restrictions and cross-tenant access settings.
codes-browser = The app shows the sign-in page in an outdated browser component.
codes-browser-fix = Update Android System WebView, Chrome and the app.
codes-consent = No one has consented to the permissions of the app in the tenant, or an administrator must consent.
codes-declined = The user declined the permissions that the app requested.
codes-declined-fix = Sign in again and accept, or have an administrator consent.
codes-app-permission = The app has no permission for the requested service, or the tenant does not have the service.
codes-app-permission-fix = Have an administrator check the permissions of the app, its consent and the subscription to the service.
codes-unassigned = The app accepts only assigned accounts, and this account is not assigned.
codes-unassigned-fix = Assign the account under Enterprise applications > Users and groups.
codes-first-party = The app uses the identity of one of Microsoft's own apps for a service that does not allow it.
codes-first-party-fix = The owner of the app registers an app of their own and uses its client id.
codes-app-unknown = The tenant has no such app, or the app is disabled.
codes-app-unknown-fix = The owner of the app checks the client id and the tenant; an administrator of the tenant consents to the app.
codes-app-disabled = The app or the requested service is disabled in the tenant.
codes-app-disabled-fix = Allow sign-in under Enterprise applications > Properties, unless it was disabled on purpose.
codes-resource = The tenant does not have the requested service.
codes-resource-fix = The owner of the app checks the address of the service, the tenant and the cloud.
codes-tenant-unknown = The service could not find the tenant of the sign-in.
codes-tenant-unknown-fix = Have the user enter the full sign-in name with its domain; an administrator checks that the domain is verified in the tenant.
codes-tenant-needed = The app signs in at the address for all tenants, which it is not allowed to use.
codes-tenant-needed-fix = The owner of the app uses the address of the tenant, or makes the app multitenant.
codes-other-cloud = The tenant is in another cloud than the app uses.
codes-other-cloud-fix = The owner of the app uses the addresses of the tenant's cloud.
codes-secret-expired = The client secret of the app has expired.
codes-secret-wrong = The client secret of the app is wrong.
codes-credential-missing = The app sent neither a secret nor a certificate, and its registration requires one.
codes-credential-needless = The app sent a secret or certificate, and its registration is a public client.
codes-certificate = The certificate of the app does not match its registration.
codes-federation = No federated credential of the app matches its token.
codes-credential-fix = The owner of the app corrects it in the app registration, under Certificates & secrets and Authentication, and in the app.
codes-assertion = The client assertion of the app is not accepted: it is outside its valid time, or has a wrong issuer or audience.
codes-signature = The signature of the app or of a certificate could not be verified.
codes-assertion-fix = The owner of the app checks the clock of its machine first, then issuer, audience and key of the assertion.
codes-reply-address = The redirect URI of the app is not registered.
codes-reply-address-fix = The owner of the app adds the redirect URI under App registrations > Authentication.
codes-provider = The federated identity provider of the organization refused the sign-in or sent an invalid response.
codes-provider-fix = An administrator checks the identity provider (such as AD FS), its certificates and the federation settings of the domain.
codes-user-certificate = The certificate of the user is missing or could not be verified.
codes-user-certificate-fix = An administrator checks the trusted certification authorities and whether their revocation lists can be downloaded; the user selects the right certificate.
codes-seamless = Seamless single sign-on from the computer failed.
codes-seamless-fix = Have the user enter the password; lock and unlock the computer to renew its Kerberos ticket. If it persists, an administrator checks Seamless SSO.
codes-hours = Active Directory does not allow the user to sign in at this time of day.
codes-hours-fix = Sign in within the logon hours, or change them in Active Directory.
codes-agent-clock = The clocks of the authentication agent and Active Directory differ.
codes-clock-fix = Correct the time of the server against an authoritative time server, then restart the sync service.
codes-service = The sign-in service or a part of it failed.
codes-service-fix = Try again in a few minutes. If it persists, open a support case with the correlation id and the time.
codes-current-wrong-fix = Enter the current password again. If it is unknown, reset the password instead.
codes-wizard-account-fix = Run the wizard of Microsoft Entra Connect again with accounts that have the permissions, in the cloud and on-premises; the cloud account must not be federated.
codes-token-done = The service obtained a token to enable or disable password writeback.
codes-keys-done = The service created the key that encrypts passwords from the cloud.
codes-heartbeat = The service sent its heartbeat to Service Bus.
codes-relay-fix = Check the outbound connections on port 443, TLS 1.2 and the clock of the server, then restart the sync service.
codes-unknown-error-fix = Read the exception in the event. Disable and re-enable password writeback; if it persists, open a support case with the event log and the tracking id.
codes-bus-fix = Allow outbound connections to *.servicebus.windows.net on port 443, then restart the server. If it persists, disable and re-enable password writeback.
codes-bad-input = The service received an invalid request.
codes-once-more-fix = Try the operation again.
codes-decryption = The server could not decrypt a password from the cloud: its key does not match.
codes-configuration-file = The server could not save or read the configuration file of password writeback.
codes-configuration-memory = The server could not apply the configuration of password writeback while it was enabled.
codes-bad-answer = The server received an invalid response from the cloud service.
codes-crypto = The server could not create the encryption key or decrypt a password.
codes-crypto-fix = Read the details of the event; they show the fault of the server. Then disable and re-enable password writeback.
codes-switch-on-failed = Enabling password writeback did not reach the cloud service.
codes-switch-off-unreached = Disabling password writeback did not reach the cloud service.
codes-onboarding-fix = Allow outbound connections on port 443 (to enable it, also 9350 to 9354), and use a cloud account that is not federated.
codes-bus-retry = The server had to retry its connection to Service Bus.
codes-bus-retry-fix = Nothing to do. If it occurs often, check the latency and bandwidth of the connection.
codes-no-heartbeat = The server could not report its health to the cloud service.
codes-no-heartbeat-fix = This alone does not affect resets. If it persists, check the outbound connections on port 443.
codes-ad-unknown = Active Directory returned an unknown error.
codes-ad-unknown-fix = Read the related events of the source ADSync. Also check the names of the user's organizational units: comma, plus, quote, backslash, angle brackets, semicolon, equals and slash prevent writeback.
codes-ad-no-user = The user was not found in the on-premises directory.
codes-ad-no-object = The synchronization did not find the object of the user.
codes-ad-no-user-fix = Check that the user still exists in Active Directory and is synchronized by this server; check the last sync runs.
codes-ad-permission = The connector account was denied access to the password of the user.
codes-ad-permission-fix = First check whether AdminCount of the user is 1: a protected account cannot be reset. Otherwise grant the connector account “Reset password” in the forest of the user; this can take an hour to apply.
codes-ad-disabled = The account is disabled in Active Directory.
codes-ad-disabled-fix = Enable the account in Active Directory, then try again.
codes-ad-locked-out = The account is locked out in Active Directory: too many attempts in a short time.
codes-ad-locked-out-fix = Unlock the account in Active Directory, then try again.
codes-ad-configuration = Active Directory rejected the password because of its configuration.
codes-ad-configuration-fix = Read the related events of the source ADSync: their result (hr) shows the cause.
codes-sync-server = An unexpected error occurred in the synchronization service.
codes-sync-refused = The synchronization service could not set a password; the result in the event (0x…) shows the cause.
codes-sync-refused-fix = Explain the result, such as `sspr explain 0x80230619`. If the event mentions the LDAP password policy control, the domain controllers need Windows Server 2016 or later.
codes-endpoint-fix = Read the related events of PasswordResetService; they show the cause. Restart the sync service; if it persists, disable and re-enable password writeback.
codes-insecure = The connection to Active Directory is not encrypted, so no password can be set over it.
codes-insecure-fix = Turn on “Sign and Encrypt LDAP Traffic” in Synchronization Service Manager: for the forest, for each directory partition and for its alternate credentials. Then restart the sync service.
codes-candidates = The text may be one of these:
codes-candidates-more = Enter more of the text, or explain one of them: `{ $command }`
codes-unknown-page = Look the code up at Microsoft: { $page }
codes-unknown-kind = Add the source of the code: SSPR_0014 for the reset page, AADSTS50034 for a sign-in, `event 31008` or `hr=80230619` for password writeback.

## explain

explain-can = { $name } can reset the password.
explain-will-stop = { $name } can reset the password now, but will lose this ability.
explain-unknown = It is not known whether { $name } can reset the password.
explain-cannot = { $name } cannot reset the password.
explain-do = Remedy:
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
explain-check-home = Home tenant
explain-check-scope = Scope
explain-check-administrator = Administrator
explain-check-licence = License
explain-check-methods = Methods
explain-check-on-premises = On-premises
explain-check-lockout = Lockout
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
explain-actor-home = the user, in the home tenant
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
explain-enabled = Sign-in is allowed.
explain-disabled = Sign-in is blocked, so the password cannot be reset.
explain-disabled-on-premises = Sign-in is blocked, and the account is synchronized from on-premises: enable it there.
explain-own-password = The password is stored in this tenant.
explain-other-tenant = The account belongs to another organization. The password is reset there, under the rules of that organization.
explain-microsoft-account = The account is a personal Microsoft account. Its password is reset at Microsoft, not in this tenant.
explain-no-tenant = The account is a guest without a home tenant, who resets with the registered e-mail address.
explain-provider = Sign-in goes through { $name }, which stores the password.
explain-home-unclear = The account is invited, and the directory does not show where its password is stored.
explain-decided-at-home = Not checked: the home tenant decides.
explain-everyone = All users are in scope.
explain-nobody = Self-service password reset is off (scope: None).
explain-no-group = The scope is “Selected”, and no group is selected.
explain-in-group = In scope as a member of “{ $group }”.
explain-in-group-via = In scope: in “{ $group }” through { $via }.
explain-not-in-group = Not a member of “{ $group }”, the selected group, or of a group nested in it.
explain-reported-in = In scope according to the registration report; the policy itself could not be read.
explain-reported-out = Not in scope according to the registration report; the policy itself could not be read.
explain-administrator-policy = Not checked: administrators have a separate policy.
explain-no-administrator = Has no role that requires two methods.
explain-administrators-on =
    { $count ->
        [one] { $roles }. Administrators can reset, here with one method.
       *[other] { $roles }. Administrators can reset, with two methods.
    }
explain-administrators-off = { $roles }. Administrators cannot reset their passwords in this tenant.
explain-role-through = { $role } through “{ $group }”
explain-role-limited = { $role } (for a part of the directory)
explain-role-eligible = { $role } (can be activated)
explain-no-known-administrator = Has no role that requires two methods. Not all roles over administrative units and eligible roles could be read: that requires { $permission }.
explain-may-become = Can activate { $roles }. Two methods are required after that; Microsoft does not say whether they are required before.
explain-some-role = Has a role according to the registration report; this sign-in cannot read which.
explain-licensed = Covered by { $product }.
explain-unlicensed = Not covered by a license. The service usually allows the reset anyway; Microsoft requires Microsoft Entra ID P1, or Microsoft 365 Business Standard or higher, for every user of it.
explain-unlicensed-on-premises = Writeback is not covered by a license: the account is synchronized from on-premises, which requires Microsoft Entra ID P1 or Microsoft 365 Business Premium.
explain-cloud-licence = { $product } covers cloud passwords only, and this account is synchronized from on-premises.
explain-no-licence-needed = Not required for external users.
explain-none = none
explain-enough =
    { $required ->
        [one] Registered: { $methods }. 1 is required.
       *[other] Registered: { $methods }. { $required } are required.
    }
explain-enough-reported = Registered: { $methods }. Enough according to the registration report.
explain-methods-end = Registered: { $methods }. Enough until { $day }, when Microsoft ends one of them.
explain-no-method =
    { $required ->
        [one] No method that counts is registered; 1 is required.
       *[other] No method that counts is registered; { $required } are required.
    }
explain-no-method-at-all = No method that counts is registered.
explain-too-few =
    { $required ->
        [one] Too few methods that count: { $methods }; 1 is required.
       *[other] Too few methods that count: { $methods }; { $required } are required.
    }
explain-methods-unclear = It is not known whether this is enough, because a policy could not be read: { $methods }.
explain-not-allowed = Registered, but not allowed here: { $methods }.
explain-ended = Registered, but ended by Microsoft: { $methods }.
explain-attributes = In the directory only, which has not counted since { $day }: { $attributes }.
explain-cloud-password = The password is stored in the cloud.
explain-writeback-on = Passwords are written back. Accounts in protected groups of Active Directory are still refused.
explain-writeback-seen = Writeback has worked: the last password went through { $agent }.
explain-writeback-off = The password is stored on-premises, and passwords are not written back.
explain-writeback-hint = The password is stored on-premises. Synchronization reports that writeback is on, which is no proof.
explain-writeback-unclear = The password is stored on-premises, and it is not known whether passwords are written back.
explain-on-premises-refused = On-premises refused the last reset: the account is protected there, or the connector lacks rights.
explain-on-premises-away = On-premises did not respond to the last reset.
explain-federated-only = The domain is federated and the account is not synchronized: the identity provider stores the password.
explain-free = Not locked out.
explain-locked-out = Too many failed attempts: locked out until { $until }.
explain-no-attempts = No attempt in the audit log.
explain-attempt = { $activity }: succeeded.
explain-attempt-blocked = { $activity }.
explain-attempt-failed = { $activity }: failed.
explain-attempt-failed-why = { $activity }: failed, { $reason }
explain-not-permitted = Not known: this sign-in cannot read it. Required: { $permission }.
explain-not-at-hand = Not known: only the admin center has it, which this sign-in does not reach.
explain-no-report = Not known: the tenant has no license for the report.
explain-unreachable = Not known: the service did not answer.
explain-unsaid = Not known: the service returned nothing about it.
explain-do-enable-account = Unblock sign-in in the Microsoft Entra admin center
explain-do-enable-on-premises = Enable the account in Active Directory and wait for the next synchronization
explain-do-home = Reset it in the home tenant, at https://aka.ms/sspr, or ask the IT department there; methods registered here have no effect. SSPR_0011 there means that the home tenant has no password reset policy, for example because it is unmanaged
explain-do-microsoft = Reset it at Microsoft: https://account.live.com/password/reset; methods registered here have no effect
explain-do-provider = Reset it at { $name }, which stores the password; methods registered here have no effect
explain-do-no-tenant = Reset it at https://aka.ms/sspr with the e-mail address registered here
explain-do-scope-on = Enable it for all users, or for a group with `--group`
explain-do-scope-group = Select the group
explain-do-scope-add = Add the user to the group
explain-do-scope-look = Check the scope in the policy, signed in as a user: `sspr policy show`
explain-do-administrators = Allow administrators to reset; it takes up to an hour
explain-do-licence = Assign a license that covers it
explain-do-premium = Assign a license with Microsoft Entra ID P1 or higher, or Microsoft 365 Business Premium
explain-do-register = Register a method with the user, or have the user register: `{ $command }`
explain-do-register-external = Register an e-mail address with the user; an external guest cannot get a Temporary Access Pass
explain-do-register-none = Register a method with the user, or have the user register: `{ $command }`. If the tenant uses account recovery with Microsoft Entra Verified ID, a user who lost every method can also regain access with it
explain-do-register-before = Register another method before { $day }, such as e-mail, or have the user register: `{ $command }`
explain-do-writeback = Enable writeback after it is set up in Entra Connect or cloud sync
explain-do-writeback-look = Check whether writeback is on, signed in as a user: `sspr policy show writeback.enabled`
explain-do-on-premises = Reset it in Active Directory; check the groups of the account and the permissions of the connector
explain-do-agent = Check the agent of Entra Connect or cloud sync, and try again
explain-do-federated = Reset it at the identity provider of the domain
explain-do-wait = Wait until { $until }, or reset the password of a cloud account
explain-do-sign-in = Sign in with an account that can read what is missing
explain-do-again = Try again in a few minutes
explain-warning = Warning:
explain-code = More about the code: `{ $command }`
explain-passed = Passed: { $checks }. `--all-checks` shows the details.
explain-last-sign-in = The last sign-in ({ $at }, { $app }) was refused: { $reason } [{ $code }] More: `{ $command }`
explain-do-ask = Run it for this user alone
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
prompts-enough = Required, and enough methods are registered.
prompts-out-of-scope = Required, and this user is not in scope.
prompts-not-required = Not required by the tenant.
prompts-skip-for-ever = Can be skipped at every sign-in.
prompts-skip-days =
    { $count ->
        [one] Can be skipped for 1 day.
       *[other] Can be skipped for { $count } days.
    }
prompts-no-skip = The policy does not allow skipping. Closing the page ends that sign-in, and the next one asks again.
prompts-every-days =
    { $count ->
        [one] Asked every day. Deleting a method does not make it earlier; the service does not report when it was asked last.
       *[other] Asked every { $count } days. Deleting a method does not make it earlier; the service does not report when it was asked last.
    }
prompts-never = Off: 0 days.
prompts-campaign-off = Off.
prompts-not-targeted = Does not target this user.
prompts-has-target = Asks for { $method }, which is registered.
prompts-nudged = Asks for { $method } after a sign-in with MFA; Microsoft decides how often.
prompts-nudged-days =
    { $count ->
        [0] Asks for { $method } after every sign-in with MFA.
        [one] Asks for { $method } after a sign-in with MFA; can be postponed for 1 day.
       *[other] Asks for { $method } after a sign-in with MFA; can be postponed for { $count } days.
    }
prompts-unguarded = No policy applies to registering security info for this user.
prompts-guard = “{ $name }” applies to registering: { $controls }.
prompts-guard-conditional = “{ $name }” applies to registering, depending on location, device, platform or risk: { $controls }.
prompts-guard-reported = “{ $name }” is report-only: { $controls }.
prompts-access-unread = Not known: reading the policies requires { $permission }. In the sign-in log of the admin center, the tab “Conditional Access” of the failed sign-in shows which policy it was.
prompts-not-known = Not known: it depends on data that could not be read.
prompts-note = Combined registration covers MFA and password reset: the wizard interrupts browser and modern sign-ins, once in an interactive session; it does not interrupt older clients and signed-in sessions. Users can register at https://aka.ms/mysecurityinfo without being asked. A phone registered there is also used for MFA: it cannot be limited to password reset.
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
events-happened = { $activity }: { $reason }
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
        [0] Every action is covered.
        [one] 1 action without verification.
       *[other] { $count } actions without verification.
    } With a grant: { $covered }. By import: { $imported }. By the users themselves: { $own }.
unverified-idle =
    { $count ->
        [one] 1 grant was followed by no action.
       *[other] { $count } grants were followed by no action.
    }
unverified-no-ledger = There is no ledger on this machine. Pass the ledgers of the helpdesk with `--ledger FILE`.
unverified-broken = The ledger { $path } is broken at line { $line }. The lines after it do not count.
unverified-no-record = in no ledger
unverified-no-grant = not verified
unverified-grant-missing = unknown grant
unverified-grant-twice = grant used twice
unverified-small-import = import of few rows
unverified-emergency = emergency
unverified-unused = grant unused
unverified-no-act = grant without action
events-count =
    { $count ->
        [one] 1 row.
       *[other] { $count } rows.
    }
events-complete = Complete up to { $moment }. To continue from there, use `--since { $moment }`.
events-retention = The service keeps audit events for 30 days, or 7 days in a tenant with Microsoft Entra ID Free. Older events are not available.
events-following = Events appear after 5 to 10 minutes, at most an hour. Ctrl-C ends.
events-missed = No response; trying again at the next interval: { $reason }
events-follow-form = `-o json` prints one document and cannot be combined with `--follow`.
events-follow-form-hint = Use `-o jsonl`: one object per line.
events-no-time = `--until` is not later than `--since`.
events-moment = `{ $text }` is not a valid time.
events-moment-hint = Use an age (7d, 36h, 30m), `today`, `yesterday`, a day (2026-11-01) or an exact time (2026-11-01T08:00:00Z).

## logout

logout-done = Signed out of profile { $profile }.
logout-nothing = Profile { $profile } has no sign-in.

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
whoami-scopes = { "  " }Scopes:
whoami-in-environment = { "  " }Token: from the variable { $variable }
whoami-in-az = { "  " }Token: from the session of the Azure CLI (`az`)
whoami-in-keyring = { "  " }Token: encrypted with a key in the keyring
whoami-in-file = { "  " }Token: in { $path }
whoami-in-memory = { "  " }Token: for this command only
whoami-renewed = { "  " }Valid until { $time }, then renewed automatically
whoami-ends = { "  " }Valid until { $time }
whoami-application = Application: { $account }
whoami-permissions = { "  " }Permissions:

## profile

profile-column-name = Name
profile-column-in-use = In use
profile-column-tenant = Tenant
profile-column-client = Client
profile-in-use = yes
profile-none = There are no profiles yet. Create one with `sspr login --profile NAME`.
profile-used = Profile { $profile } is now in use.
profile-set = Profile { $profile } was changed in { $path }.
profile-shown = Profile { $profile } ({ $path })
profile-from-flag = flag
profile-from-environment = environment
profile-from-profile = profile
profile-from-default = default
profile-remove = Remove profile { $profile } and its sign-in?
profile-removed = Profile { $profile } and its sign-in were removed.

## profiles

profiles-heading = Profile { $profile }:
profiles-abreast = Tenant by tenant
profiles-meanwhile = { $profile }, in the meantime:
profiles-one-only = This command runs for one profile only.
profiles-one-only-hint = Pass `--profile` once. Several profiles work with `logout`, `whoami`, `enable`, `disable`, `policy`, and `status` without `--watch`.
profiles-one-file = `--out` is a single file, and each profile would overwrite the plan of the one before.
profiles-one-file-hint = Run the command once per profile: `--profile NAME --out NAME.plan`.
profiles-one-tenant = `{ $variable }` is for one tenant, and every profile would use it.
profiles-one-tenant-hint = Unset `{ $variable }`, or pass one profile.
profiles-some-failed = Some profiles failed: { $names }.

## group

person-unknown = User `{ $user }` not found.
person-unknown-hint = Use the full sign-in name, the object id, the e-mail address or the exact name.
person-near = Did you mean { $names }?
person-several = Several users match: { $names }

find-none = None of these

group-unknown = Group `{ $name }` not found.
group-unknown-hint = Use its id, its exact name or its e-mail address.
group-near = Similar groups: { $groups }
group-ambiguous = Several groups have this name: { $groups }
group-ambiguous-hint = Pass the id with `--group`.

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
enable-scope-question = Who can reset their own password?
enable-choose-all = All users
enable-choose-group = The members of one group
enable-group-with-all = `--group` requires `--scope group` and cannot be combined with `--scope all`.
enable-group-question = Which group? (a part of its name)
enable-group-empty-line = Enter a part of the name.
enable-group-choice = Which one?
enable-group-dynamic = The group “{ $name }” has dynamic membership; members cannot be added manually.
enable-group-empty = The group “{ $name }” has no users: only administrators could reset.
enable-policy-api-explained = Microsoft Graph has no endpoint for the scope. Only the API of the admin center has one: it is undocumented, Microsoft does not support other programs there, and it requires a user sign-in. The alternative is guided steps, made by hand in the portal. Your choice is stored in the profile.
enable-policy-api-question = How should the scope be written?
enable-policy-api-unkept = The choice could not be stored in the profile: { $reason }. Pass `--policy-api { $name }` next time.
enable-policy-api-portal = With the portal's own API
enable-policy-api-guided = With guided steps, by hand in the portal
enable-drift = Nothing was written: the policy document differs from the one this version supports: { $differences }
enable-drift-hint = Use `--policy-api guided` until a newer version supports the document.
enable-portal-sign-in = The policy API did not accept the token: it has expired, or was issued for another service.
enable-portal-sign-in-hint = Sign in again with `sspr login`.
enable-portal-stale = The policy API refused this sign-in: { $error }
enable-moved = Nothing was written: the policy was changed by someone else in the meantime: { $fields }
enable-moved-hint = Run the command again to see the effect on the current policy.
enable-not-taken = The policy API answered `false`: it did not make the change, and gave no reason.

## effect in users

effect-source = Same checks as `sspr explain --all`. Registered methods are from the registration report, up to 36 hours old.
effect-left-out = Not considered, because it could not be read: { $facts }.
effect-fact-account = which accounts are disabled, synchronized or at home in another tenant
effect-fact-licence = licenses
effect-fact-on-premises = password writeback
effect-fact-lockout = lockouts and failed resets
effect-fact-administrator = roles
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
effect-blocked = { $count ->
    [one] 1 user in scope still cannot reset: { $cause }
   *[other] { $count } users in scope still cannot reset: { $cause }
}
effect-unclear = { $count ->
    [one] It is not known whether this changes anything for 1 user: { $cause }
   *[other] It is not known whether this changes anything for { $count } users: { $cause }
}
effect-guests = { $count ->
    [one] 1 guest is not counted: guests reset in their home tenant
   *[other] { $count } guests are not counted: guests reset in their home tenant
}
effect-unknown = The effect in users is unknown: { $reason }.
effect-unknown-licence = the registration report needs a Microsoft Entra ID P1 or P2 license
effect-unknown-permission = this sign-in cannot read `{ $path }`
effect-unknown-rules = the number of methods a reset requires and the methods that count could not be read
effect-unknown-error = the service returned an error: { $error }

## guided steps

guided-open = { $number }. As an Authentication Policy Administrator, open { $page }
guided-menu = { "   " }The page has no known address: select `{ $menu }` in the menu there.
guided-field = { $field } ({ $setting })
guided-choose = { "   " }Under { $field } select `{ $value }`.
guided-enter = { "   " }Under { $field } enter `{ $value }`.
guided-clear = { "   " }Leave { $field } empty.
guided-tick = { "   " }Select { $field }.
guided-untick = { "   " }Clear { $field }.
guided-group = { "   " }Under { $field } select “{ $name }” ({ $id }).
guided-save = { "   " }Select `Save`.
guided-next = Saved? Continue with the next page
guided-retired = “{ $setting }” (`{ $key }`) cannot be set by hand: the portal no longer has it since { $day }.
guided-nowhere = “{ $setting }” (`{ $key }`) cannot be set by hand: the portal has no known field for it.
guided-by-hand = To be set by hand in the portal; the current values cannot be compared:
guided-plan-file = A plan file contains only settings that can be compared, and these cannot be read here: { $settings }
guided-uncompared = The current values of these settings cannot be read here: { $settings }
guided-left = These settings remain to be set by hand in the portal; they were not verified: { $settings }
guided-left-hint = In a terminal the same command guides you through the pages; with `--watch-for 1h` it waits until the change appears in the audit log.
guided-not-in-portal = The portal has no field for these settings: { $settings }
guided-other = The audit log shows another value for these settings: { $settings }
guided-unwatched = The change was not verified.
guided-no-log = The audit log cannot be watched for the change: { $error }
guided-watching =
    { $minutes ->
        [one] Watching the audit log for up to 1 minute. A change appears there after 5 to 10 minutes.
       *[other] Watching the audit log for up to { $minutes } minutes. A change appears there after 5 to 10 minutes.
    }
guided-waiting = Waiting for the change to appear
guided-seen = The audit log shows a change of the SSPR policy: { $time }, { $account }.
guided-not-seen = No change of the SSPR policy appeared in the audit log in time.
guided-not-seen-hint = A change can take an hour to appear; check again with the same command.
guided-proof-report = { $setting }: confirmed by the registration report.
guided-proof-log = { $setting }: the audit log shows the new value.
guided-proof-other = { $setting }: the audit log shows another value.
guided-proof-unnamed = { $setting }: cannot be verified; the audit log shows a change but does not name this setting in a known way, and no supported API shows it.
guided-proof-unseen = { $setting }: cannot be verified; the audit log shows no change yet.
guided-proof-unwatched = { $setting }: not verified.
guided-proof-nowhere = { $setting }: not set; the portal has no known field for it.

## policy

policy-text = { $text }
policy-not-json = This is not valid JSON.
policy-json-ends = The JSON ends before it is complete.
policy-heading = { $page }  ({ $document })
policy-unread = could not be read: { $reason }
policy-warnings = Warnings and notes:
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
policy-set-skip = Registration can be postponed
policy-set-skip-days = Registration can be postponed for
policy-set-notify-users = Notify users on password resets
policy-set-notify-admins = Notify all admins when other admins reset
policy-set-helpdesk = Customize helpdesk link
policy-set-helpdesk-link = Custom helpdesk e-mail or URL
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
policy-migration-pre = not started
policy-migration-progress = in progress
policy-migration-complete = complete
policy-campaign-default = Microsoft managed
policy-absent = (the service returns no value)
policy-idle-migrated = (not used: methods are managed in the authentication methods policy)
policy-idle-not-migrated = (not used for resets before the migration)
policy-idle-no-group = (not used: the scope is not a group)
policy-idle-not-required = (not used: registration is not required)
policy-idle-no-skip = (not used: registration cannot be postponed)
policy-idle-not-custom = (not used: the link is not customized)
policy-idle-no-questions = (not used: security questions are off)
policy-idle-no-calls = (not used: voice calls are off)
policy-idle-no-app = (not used: Microsoft Authenticator is off)
policy-idle-no-writeback = (not used: passwords are not written back)
policy-severity-info = note:
policy-severity-warning = warning:
policy-severity-error = error:
policy-lint-group-missing = The scope is a group, but none is selected: only administrators can reset.
policy-lint-scope-none = Self-service password reset is off: only administrators can reset.
policy-lint-scope-group = Only the members of one group can reset; the benchmark requires all users.
policy-lint-too-few = A reset requires more methods than count: no user can reset.
policy-lint-no-spare = Only as many methods count as a reset requires: no user can register a spare one, as recommended.
policy-lint-one = One method is enough to reset; two are safer.
policy-lint-some = { $method }: on, but not for all users.
policy-lint-not-migrated = Legacy methods still count, but cannot be managed since { $day }: complete the migration.
policy-lint-without-phones = Too few methods count from { $day }, when Microsoft's own text messages and calls or security questions end: no user could reset.
policy-lint-phones = Text messages or calls count; Microsoft's own end on { $day }.
policy-lint-questions = Security questions count: they are weak and end in { $day }.
policy-lint-registration = Users are not asked to register at sign-in: users who never registered cannot reset.
policy-lint-reconfirm-never = Registered methods never have to be reconfirmed; 90 to 180 days are recommended.
policy-lint-reconfirm = Registered methods are reconfirmed outside the recommended 90 to 180 days.
policy-lint-notify-users = Users are not notified when their password was reset.
policy-lint-notify-admins = Administrators are not notified when another administrator resets their own password.
policy-lint-helpdesk = The helpdesk link is not customized: users cannot find your helpdesk.
policy-lint-helpdesk-empty = The helpdesk link is customized but has no address.
policy-lint-unlock = Passwords are written back, but accounts cannot be unlocked without a reset, as recommended.
policy-lint-admins = Administrators can reset their own password with two methods; the analyzer requires this to be off.
policy-lint-admins-in-scope = Administrators cannot reset but are in the scope of users: they may be asked to register and are then refused.
policy-impact = Same checks as `sspr explain --all`; registered methods are from the registration report, up to 36 hours old:
policy-impact-blocked = { $count ->
    [one] 1 user has enough methods and cannot reset: { $cause }
   *[other] { $count } users have enough methods and cannot reset: { $cause }
}
policy-impact-unclear = { $count ->
    [one] It is not known whether 1 user can reset: { $cause }
   *[other] It is not known whether { $count } users can reset: { $cause }
}
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
policy-impact-unknown = The effect of the deadlines in users is unknown: { $reason }
policy-impact-rules = The number of methods a reset requires, or the methods that count, could not be read.
policy-left = Too few
policy-left-date = Since or from
policy-left-required = Needs
policy-left-counted = Counted methods
policy-left-already = already
policy-left-phones = without texts and calls
policy-left-questions = without security questions
policy-guided = The profile uses `--policy-api guided`: the portal's policy API is not used.
policy-undecided = The profile does not say whether to use the portal's policy API, and Microsoft Graph does not have these settings.
policy-api-flag = Pass `--policy-api portal`, or `--policy-api guided` for guided steps, or set `SSPR_POLICY_API`.
policy-portal-flag = Pass `--policy-api portal`, or set `SSPR_POLICY_API`.
policy-no-setting = Unknown setting `{ $name }`.
policy-nearest = Did you mean `{ $name }`?
policy-all-settings = `sspr policy show -o csv` lists every setting with its key.
policy-no-assignment = `{ $given }` is not in the form KEY=VALUE.
policy-twice = `{ $key }` is given twice.
policy-bad-value = `{ $key }` cannot be `{ $value }`; use { $right }.
policy-right-switch = `on` or `off`
policy-right-range = a whole number from { $least } to { $most }
policy-right-least = a whole number of at least { $least }
policy-right-choice = one of { $words }
policy-right-group = the object id of a group, or `none`
policy-right-link = an e-mail address or an `https://` address, or `none`
policy-file-at = { $place }: { $error }
policy-tenant-not-in-file = { $path } lists tenants, but not this one: { $names }
policy-plan-broken = { $path } is not a plan of this version: { $error }
policy-plan-not-json = { $path } is not a plan of this version: see line { $line }, column { $column }.
policy-plan-broken-hint = Create it again with `sspr policy plan --out`; apply a file of settings with `-f`.
policy-plan-tenant = Nothing was written: the plan is for the tenant { $planned }, and this one is { $tenant }.
policy-plan-moved = Nothing was written: the policy has changed since the plan was made: { $settings }
policy-plan-moved-hint = Run `sspr policy plan` again and check the new plan.
policy-refuse-unread = { $setting } could not be read, so it is not changed.
policy-refuse-absent = { $setting } (`{ $key }`) is not available in this tenant: the service returns no value for it.
policy-refuse-legacy = { $setting } (`{ $key }`) cannot be turned on: methods are managed in the authentication methods policy, and it would have no effect.
policy-refuse-legacy-hint = Turn on the `method.` setting instead.
policy-refuse-no-group = The scope would be a group, but no group is given.
policy-refuse-no-group-hint = Pass `scope=group` and `group=` together.
policy-refuse-group = A group is given, but the scope would not be a group.
policy-refuse-group-hint = Pass `scope=group` as well.
policy-refuse-questions = A reset would require more questions than a user answers when registering.
policy-refuse-authenticator = Microsoft Authenticator would be the only method, which the service refuses before the migration.
policy-refuse-authenticator-hint = Enable one method more than a reset requires, such as e-mail: `sspr policy set legacy.email=on`.
policy-not-kept = The policy API accepted the change, but these settings have other values: { $settings }
policy-lag = Microsoft Graph accepted the change but does not show it yet: { $settings }
policy-record-unkept = The outcome of the change could not be recorded in the history: { $error }
policy-history-no-home = There is no home folder: `sspr policy restore` cannot restore this change later. Set `SSPR_DATA_DIR` to keep a history.
policy-partly = Done: { $done }. Not done: { $left }. Reason: { $error }
policy-partly-hint = Run the same command again to complete it, or `sspr policy restore last` to go back.
policy-moved = After
policy-moved-gains = can reset
policy-moved-rises = enough
policy-moved-loses = cannot
policy-moved-drops = too few
policy-moved-missing = Missing
policy-export-unread = `{ $document }` could not be read, so its settings are missing: { $reason }
policy-history-id = Change
policy-history-at = Time
policy-history-outcome = Outcome
policy-history-settings = Settings
policy-history-reason = Reason
policy-history-partly = partly done
policy-history-empty = No changes of this tenant are recorded on this machine.
policy-restore-which = Which change do you want to undo?
policy-history-none = Change `{ $id }` not found in the history of this tenant.
policy-history-list = List the changes with `sspr policy history`.
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
policy-markdown-form = `--markdown` cannot be combined with `--output`.
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
policy-count-bypassed = The portal counted legacy methods, which have no effect here; the change was sent again without that count.
policy-telephony = Telephony provider
policy-control = Control
policy-control-outcome = Result
policy-control-asks = Requires
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
deadlines-head = Deadlines of password reset in { $cloud }:
deadlines-line = { $day }: { $what }
deadlines-past = In effect.
deadlines-coming = To come.
deadlines-later = Comes later in this cloud; the day is not known.
deadlines-not-here = Does not apply to this tenant, or is not announced for its cloud.
deadlines-clouds = Clouds: { $clouds }
deadlines-source = Known since { $known } at the latest; source read on { $read }:
deadlines-legacy = methods can no longer be managed in the legacy policies
deadlines-passkeys = users of text messages and calls get passkeys, and a campaign managed by Microsoft
deadlines-campaign = users with too few methods are asked to register at sign-in, if the tenant requires registration
deadlines-own-telephony = tenants can set up their own telephony provider
deadlines-registered-only = only registered methods count; contacts that are only in the directory no longer do
deadlines-own-telephony-ready = Microsoft asks tenants to have their own telephony provider set up by then
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
policy-lint-campaign-managed = Microsoft manages the registration campaign and enabled it on { $day } for tenants with text message or call users: it registers passkeys and can be postponed without limit.
policy-refuse-managed = The days to snooze the registration campaign cannot be set while Microsoft manages it.
policy-refuse-managed-hint = Set `campaign.state=enabled` as well.
policy-right-groups-all = object ids of groups, separated by commas, or `all`
policy-right-groups-none = object ids of groups, separated by commas, or `none`

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
status-no-report = The registration report is not available: the tenant has no license for it. Methods are read user by user; whether a user is in scope is not known.
status-stale = { $stale ->
    [0] { $count ->
        [one] The report is up to date for the user shown.
       *[other] The report is up to date for all { $count } users shown.
    }
    [one] * The report is out of date for { $stale } of { $count } users shown.
   *[other] * The report is out of date for { $stale } of { $count } users shown.
}
status-filter-refused = The filter `{ $filter }` is not valid: { $text }
status-filter-refused-hint = Filter by properties of the registration report, for example `isAdmin eq true` or `startsWith(userPrincipalName,'a')`.
status-attribute-refused = Users cannot be filtered by { $names }: { $text }
status-attribute-refused-hint = Use the name of a user property in Microsoft Graph, for example `city` or `employeeType`, and a value of its type.
status-live-not-permitted = You are not permitted to read users' authentication methods.
status-live-not-permitted-hint = `--live` requires the permission `UserAuthenticationMethod.Read.All` and the role Global Reader, Authentication Administrator or Privileged Authentication Administrator. Without `--live`, the registration report is enough.
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
status-limited = { $count ->
    [one] { $count } user shown
   *[other] { $count } users shown
}; there can be more: without `--limit` the list is complete.
status-limited-of = { $count } of { $total } users shown.
status-reached = { $capable } of { $enabled } users in scope can reset their password: { $share }. Required: at least { $threshold }.
status-not-reached = Only { $capable } of { $enabled } users in scope can reset their password: { $share }. Required: at least { $threshold }.
status-nobody-in-scope = No user is in scope: there is no share to compare with { $threshold }.
status-users-missing = { $count ->
    [one] User not found: `{ $users }`.
   *[other] Users not found: { $users }.
}
status-users-missing-hint = Enter an object id or a user principal name.
status-group = Group
status-group-none = (none)
status-share-of-scope = Share capable
status-counting = Counting …
status-reading-directory = Reading the directory …
status-licence-names-denied = Licenses are shown by id: reading their names requires the permission `LicenseAssignment.Read.All`.
status-watch-head = { $time } · every { $interval } · Ctrl-C to stop
status-watch-changed = `>` marks changes since { $time }.
status-watch-missed = No answer at { $time }: { $reason }
status-watch-form = `--watch` does not support this output format.
status-watch-form-hint = Run it in a terminal without `--output`, or use `-o jsonl`: one line for each reading.
status-watch-no-rows = `--live`, `--columns` and `--sort` apply to rows, but `--watch` shows totals.
status-watch-no-rows-hint = Name users before `--watch`, or use `--limit` for a short list.
status-change = Change
status-methods-gained = Methods gained
status-methods-lost = Methods lost
status-change-appeared = appeared
status-change-disappeared = disappeared
status-change-gained-method = gained a method
status-change-lost-method = lost a method
status-change-registered = registered
status-change-unregistered = no longer registered
status-change-entered-scope = now in scope
status-change-left-scope = no longer in scope
status-change-became-capable = can now reset
status-change-ceased-capable = can no longer reset
status-diff-reading = Comparing …
status-diff-part = { $count } { $change }
status-diff-and = { ", " }
status-diff-changed = { $changed ->
    [one] { $changed } user differs
   *[other] { $changed } users differ
}: { $parts }.
status-diff-same = { $common ->
    [0] No differences.
    [one] No differences; { $common } user is in both.
   *[other] No differences; { $common } users are in both.
}
status-diff-not-compared = Not compared, because { $file } does not have it: { $columns }.
status-diff-one-stdin = Only one of the two lists can be read from stdin.
status-diff-unreadable = { $file } cannot be read: { $reason }.
status-diff-malformed = { $file }, line { $line }: not a line written by `sspr status`.
status-diff-not-text = The line is not valid text. Save the file as UTF-8.
status-diff-no-column = The columns `id` and `userPrincipalName` are missing. Save the rows with `sspr status -o csv > FILE`.
status-diff-no-user = `id` and `userPrincipalName` are missing. Save the rows with `sspr status -o json > FILE`, without `--summary`.
status-diff-cells = The line has { $found } cells, but the first line has { $expected }.
status-diff-flag = `{ $column }` must be true or false, not `{ $value }`.
status-diff-broken-off = The list is incomplete: the command that wrote it was interrupted. Save it again.
status-diff-json = The JSON is not valid: { $words }.
status-only-phone = Only a phone for
status-only-phone-reset = reset
status-only-phone-mfa = MFA
status-only-phone-both = reset and MFA

## register

register-who = User (sign-in name, name or object id; empty: yourself)
register-for = Registering { $name } ({ $upn }).
register-disabled = This account is disabled. It cannot sign in, and its password cannot be reset.
register-no-domains = The domains of the tenant could not be read: an e-mail address inside the tenant is not detected.
register-admin = This user is an administrator. Administrators need two methods for a reset, whatever the tenant's policy says.
register-required =
    { $count ->
        [one] A reset requires one method.
       *[other] A reset requires { $count } methods.
    }
register-required-unknown = The number of methods that a reset requires could not be read. Continuing without it.
register-allowed = Allowed methods: { $methods }.
register-allowed-unknown = The allowed methods could not be read. Continuing without them.
register-nothing-there = No method is registered.
register-there = Registered: { $methods }.
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
register-nothing-missing = Enough methods are registered. To change or add one, use `--phone`, `--email` or `--replace`.
register-no-method-here = The policy allows neither phone nor e-mail. Other methods cannot be registered here.
register-elsewhere = The user sets up Microsoft Authenticator and other apps at https://aka.ms/mysecurityinfo.
page-undocumented = (address not documented for this cloud)
page-unknown = Microsoft documents no page in { $cloud } where users register their methods.
page-unknown-hint = Set the page of your cloud: `sspr profile set security-info=https://ADDRESS`.
page-opened = Opened in the browser: { $page }
page-address = Open { $page }
page-no-portal = The embedded directory has no admin portal: there is no page to open.
page-no-address = The address of this page in the portal of { $cloud } is not known.
register-guest = { $name } is an external guest. A method registered here is for sign-in to this tenant; it does not reset the password.
register-choose = What do you want to register?
register-choice-phone = Phone
register-choice-email = E-mail
register-choice-phone-again = Phone, to replace { $contact }
register-choice-email-again = E-mail, to replace { $contact }
register-choice-both = Phone and e-mail
register-type-phone = Phone number with country code
register-type-email = E-mail address
register-phone-hint = Example: `+46 70 123 45 67`. Or set the country with `--country SE`.
register-phone-not-a-number = This is not a phone number.
register-phone-masked = The number is masked. Enter all its digits.
register-phone-no-country = The country code is missing. Start with `+`.
register-phone-unknown-country = The country code does not exist.
register-phone-too-short = The number is too short for its country.
register-phone-too-long = The number is too long for its country.
register-phone-not-in-plan = The number does not exist in its country.
register-phone-service = This is a service number. Enter the user's own number.
register-phone-calculated = This is a decimal or scientific number: a spreadsheet has changed its digits. Enter the phone number.
register-email-syntax = This is not an e-mail address.
register-email-no-dot = The part after `@` needs a dot, as in `example.net`.
register-email-own-domain = `{ $domain }` belongs to this tenant: a user who is locked out cannot read mail there. Use a private address.
register-extension = The extension is saved, but password reset calls the number without it.
register-mobile-first = An alternate phone requires a mobile phone. Register the mobile phone first.
register-unchanged = { $contact } is already registered.
register-no-channel-phone = This profile cannot send text messages: the number cannot be verified.
register-no-channel-email = This profile cannot send mail: the address cannot be verified.
register-no-texts = This number cannot receive text messages: it cannot be verified.
register-unverified = Register { $contact } without verification? A typo locks the user out
register-code-subject = Your verification code
register-code-text = { $code } is your verification code to register for password reset. It is valid for five minutes. Do not give it to anyone who calls you.
register-code-sent = Next: a code was sent to { $contact }. It is valid for five minutes.
register-verify = Verify: enter the six digits (empty: other options)
register-six-digits = The code has six digits.
register-verified = Verified.
register-wrong =
    { $left ->
        [one] Wrong code. One attempt is left.
       *[other] Wrong code. { $left } attempts are left.
    }
register-expired = The code has expired.
register-spent = No attempts are left for this code.
register-no-more-codes = No more codes are sent now. Try again later.
register-no-randomness = This computer provides no random numbers: no code can be created.
register-menu = What do you want to do?
register-menu-send = Send a new code
register-menu-change = Change the number or address
register-menu-stop = Stop
register-finish = Finish: register { $contact } for { $name }?
register-replace = Finish: replace { $before } with { $after }?
register-not-written = Nothing was changed.
register-written = { $contact } is registered.
register-masked = The service returns it masked; the visible digits match.
register-reads-differently = The service accepted { $contact } but does not show it.
register-reads-differently-hint = Run the command again in a minute to see what is registered.
register-shows-later = The service accepted { $contact }. It does not show yet: the directory replicates, usually within a minute.
register-not-unique = Another user signs in by text message with this number. It is registered for MFA and password reset, but not for sign-in by text message.
register-stopped = Stopped. Registered methods stay. Run the same command again to continue.
register-out-of-reach = You are not permitted to read or change the methods of { $name }.
register-out-of-reach-admin = Administrators require the role Privileged Authentication Administrator.
register-out-of-reach-user = This requires the role Authentication Administrator, or Privileged Authentication Administrator for administrators.
register-channel-insecure = `{ $server }` is not encrypted and not on this computer: nothing is sent there.
register-channel-no-password = The password of the mail account `{ $account }` is missing. Set `SSPR_SMTP_PASSWORD`.
register-channel-address = This channel cannot use the address `{ $address }`.
register-channel-unreachable = Nothing was sent: `{ $server }` cannot be reached ({ $reason }).
register-channel-unknown = It is not known whether the e-mail was sent: `{ $server }` accepted it and did not respond ({ $reason }).
register-channel-refused = Nothing was sent: `{ $server }` responded with { $status }.
register-channel-graph = Nothing was sent: { $reason }
register-channel-hint = Fix the channel in the profile; `sspr doctor` checks it. To register without a code, use `--unverified`.
register-missing =
    { $count ->
        [one] One more method is needed to reset the password.
       *[other] { $count } more methods are needed to reset the password.
    }
register-again = Run the same command again to add another one.
register-phone-ends = Microsoft's text messages and calls end on { $day }. An e-mail address or Authenticator keeps working.
register-no-change = Nothing to change.
register-capable =
    { $have ->
        [one] { $name } can reset the password: one method is registered.
       *[other] { $name } can reset the password: { $have } methods are registered.
    }
register-not-capable = { $name } cannot reset the password yet: { $have } of { $required } methods are registered.
register-have =
    { $have ->
        [one] { $name } has one registered method that counts for a reset.
       *[other] { $name } has { $have } registered methods that count for a reset.
    }
register-phone-ends-later = Microsoft's text messages and calls end in this cloud too; the day is not known. An e-mail address or Authenticator keeps working.

## desk

desk-administrator = { $name } is an administrator: { $roles }.
desk-administrator-reported = { $name } is an administrator.
desk-administrator-unknown = The roles of { $name } could not be read: it is not known whether this user is an administrator.
desk-administrator-hint = To continue anyway, use `--admin` and `--reason TEXT`.
desk-administrator-question = This user is or may be an administrator. Continue?
desk-roles-unread = The roles of { $name } over administrative units, and those that can be activated, could not be read. This requires the permission { $permission }.
desk-role-group = { $name } is in a role-assignable group ({ $groups }): only Privileged Authentication Administrator and Global Administrator can change this user's password and methods.
desk-reason = Reason
desk-reason-empty = Enter a reason.

## verify

verify-which = Action to verify the caller for
verify-act =
    { $act ->
        [reset] Reset the password
        [add] Add a phone or an address
        [remove] Remove a method
        [register] Register together
       *[invite] Create a Temporary Access Pass
    }
verify-where = Send the code to
verify-contact =
    { $via ->
        [mail] E-mail to { $contact }
       *[text] Text message to { $contact }
    }
verify-contact-fit = { $contact }: can receive a code.
verify-contact-new =
    { $days ->
        [one] { $contact }: registered less than a day ago.
       *[other] { $contact }: registered less than { $days } days ago.
    }
verify-contact-age = { $contact }: the date of registration is not known.
verify-contact-changed =
    { $days ->
        [one] { $contact }: changed less than a day ago (audit log).
       *[other] { $contact }: changed less than { $days } days ago (audit log).
    }
verify-contact-masked = { $contact }: masked for your role.
verify-contact-no-texts = { $contact }: cannot receive text messages. To call it, use `--callback`.
verify-contact-no-channel = { $contact }: the profile has no channel for it.
verify-masked = Microsoft Graph masks phone numbers for an Authentication Administrator. A Privileged Authentication Administrator sees the whole number; so does, as far as is known, an application with the permission UserAuthenticationMethod.Read.All.
verify-nothing-registered = { $name } has no phone and no e-mail address registered.
verify-by-none =
    { $via ->
        [mail] No registered address can be used.
       *[text] No registered mobile phone can be used.
    }
verify-other-ways = The policy accepts: { $demand }. Other proofs: `--manager`, `--callback`, `--in-person`.
verify-demand = The policy accepts: { $demand }.
verify-sent = A code was sent to { $contact }. It is valid for five minutes. Ask the caller to read it to you.
verify-sent-manager = A code was sent to { $manager } ({ $contact }) with the request to speak with the user first. It is valid for five minutes.
verify-code = Code that the caller reads (empty: stop)
verify-call = Call { $number }. Do not use a number that the caller gives you.
verify-called = Did you call this number and speak with { $name }?
verify-seen = Do you see { $name } and an identity document?
verify-second = Another operator must approve `{ $act }` for { $name } and sign in on their own device:
verify-second-approved = Approved by { $who }.
verify-second-same = { $who } is already involved. A different operator must approve.
verify-second-elsewhere = { $who } is not in this tenant.
verify-second-roles = { $who } cannot approve. This requires one of the roles { $roles }.
verify-verified = { $name } is verified for `{ $act }` until { $until }.
verify-next = Next: `{ $command }`
verify-not-verified =
    { $name } is not verified. { $cause ->
        [wrongCode] Three codes were wrong.
        [codeExpired] The code has expired.
        [noCode] No code was entered.
        [notConfirmed] It was not confirmed.
        [notApproved] No other operator approved.
       *[noContact] No contact can be used.
    }
verify-oneself = You cannot verify yourself.
verify-no-operator = The sign-in has no user: nothing can be granted to it.
verify-no-operator-hint = Sign in with `sspr login`.
verify-not-enough = For { $name }, the policy accepts: { $demand }.
verify-not-enough-administrator = { $name } is or may be an administrator. The policy accepts: { $demand }.
verify-not-enough-hint = Use proofs that the policy accepts: `{ $command }`
verify-not-enough-now = The policy has changed in the meantime. Nothing was granted.
verify-no-manager = The directory has no manager for { $name }.
verify-manager-unfit = The manager of { $name } cannot be used: it is you, a guest, a disabled account, or a user without a mailbox in this tenant.
verify-no-manager-hint = Use another proof: a code to the user, `--callback` or `--in-person`.
verify-limit-person = Five codes were sent to { $name } within an hour.
verify-limit-operator = You sent 30 codes within an hour.
verify-limit-hint = Wait an hour, or use `--in-person` or `--callback`.
verify-not-sent = The code was not sent: { $reason }
verify-not-sent-hint = Run `sspr doctor` to check the channels, or use another proof: `--callback` or `--in-person`.
verify-trail-unread = The audit log could not be read: a phone number that was replaced recently is not detected. This requires the permission AuditLog.Read.All.
verify-ledger = Verification needs the ledger, but { $path } cannot be used: { $reason }
verify-ledger-hint = Run `sspr doctor` to check the ledger.
verify-letter-subject = Verification code for the helpdesk of { $tenant }
verify-letter =
    { $code } is your verification code. The helpdesk of { $tenant } ({ $operator }) wants to { $act ->
        [reset] reset your password
        [add] add a phone or an address for you
        [remove] remove one of your sign-in methods
        [register] register sign-in methods with you
       *[invite] give you a Temporary Access Pass
    }. Read the code to the helpdesk only if you called. It is valid for five minutes.
verify-letter-manager =
    { $code } is the verification code for { $name }. You are the manager of { $name } in the directory. The helpdesk of { $tenant } ({ $operator }) wants to { $act ->
        [reset] reset the password
        [add] add a phone or an address
        [remove] remove a sign-in method
        [register] register sign-in methods
       *[invite] create a Temporary Access Pass
    }. Speak with { $name } yourself first. Pass the code on only if { $name } asked for this. It is valid for five minutes.
verify-letter-care = If you did not call, do not pass this code on, and contact your IT department immediately.
verify-letter-care-tell = If you did not call, do not pass this code on, and contact { $tell } immediately.

## gate

gate-not-verified =
    { $name } is not verified for `{ $act }`. { $lack ->
        [used] The grant has already been used.
        [expired] The grant has expired.
        [tooWeak] The grant does not meet the policy.
        [otherAct] The grant is for another action.
        [otherOperator] The grant belongs to another operator.
       *[none] There is no grant.
    }
gate-hint = Verify the caller first: `{ $command }`
gate-lost =
    { $lack ->
        [used] The grant has been used in the meantime.
       *[other] The grant has expired in the meantime.
    } Nothing was changed.
gate-no-emergency = The policy does not allow `--emergency`.
gate-on = Verification is required. Users: { $person }. Administrators: { $administrator }.
gate-explain = Verification is required before a change for { $name }: `{ $command }`
gate-policy-wrong = The file { $path } cannot be used: { $reason }
gate-policy-no-key = The file { $path } requires the public key of its signature.
gate-policy-no-key-hint = Set `verify.key` to the Base64 line of `openssl pkey -pubout`: `sspr profile set verify.key=KEY`.
gate-policy-bad-key = `verify.key` is not an Ed25519 public key.
gate-policy-unsigned = The signature of the file { $path } does not match the key in the profile.
gate-policy-unsigned-hint = The signature is in a file of the same name with `.sig` added. Get both files again from the person who signs them.
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
methods-dry-run = Nothing was changed.
methods-unverified = The contact was added without verification: no code was sent.
methods-add-question = Add { $contact } for { $name } without verification?
methods-added-not-allowed = { $contact } does not count for a reset: the policy does not allow this method.
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
methods-last-cannot-reset = After this, { $name } cannot reset the password: too few methods are left.
methods-last-nothing-left = After this, { $name } cannot reset the password: no method that counts is left.
methods-last-hint = To remove it anyway, use `--last`. Better: add another method first.
methods-last-question = Remove it anyway?
methods-unknown-kind = `{ $kind }` is not a type of method and not an id.
methods-unknown-kind-hint = Types: { $kinds }.
methods-password-stays = The password cannot be removed.
methods-password-stays-hint = Reset it: `sspr reset USER`.
methods-cannot-remove = { $kind } cannot be removed here: Microsoft Graph documents no request for it.
methods-cannot-remove-hint = The user removes it at https://aka.ms/mysecurityinfo.
methods-several = { $count } methods of the type { $kind } are registered.
methods-several-hint = Use an id instead: { $ids }.
methods-alternate-first = The mobile phone cannot be removed while an alternate phone is registered.
methods-alternate-first-hint = Remove both (`alternateMobile mobile`), or replace the number with `sspr methods add --replace`.
methods-refused = { $kind } was not removed: { $text }
methods-refused-hint = The default method for multifactor authentication cannot be removed. The user first sets another default at https://aka.ms/mysecurityinfo.
methods-still-there = The service accepted the removal. The method still shows for { $name }: the directory replicates, usually within a minute.
methods-ends-later = later

## password

password-again = Enter it again
password-differs = The entries do not match. Enter it twice again.
password-too-short = The password must have at least 8 characters.
password-too-long = The password must have at most 256 characters.
password-foreign = The password can have only letters without accents, digits, spaces and symbols of an English keyboard.
password-too-plain = The password must have three of these: lowercase letters, uppercase letters, digits, symbols.
password-rules = 8 to 256 characters, with three of: lowercase letters, uppercase letters, digits, symbols. Passwords that are easy to guess are banned.
password-too-few-lines =
    { $count ->
        [one] stdin has no password. It must have one line.
       *[other] stdin has too few lines. It must have { $count }: the current password and the new one.
    }
password-no-randomness = This computer provides no random numbers: no password can be created.
password-refused = The password was rejected: { $text }
password-refused-hint = It may be banned, the same as the last one, or against a rule; or the current password is wrong. Choose another password.
password-guest = { $name } is an external guest: the password is not in this tenant.
password-on-premises = { $name } is synchronized: the password is in the on-premises Active Directory and is not written back from here.
password-on-premises-hint = Set it in the on-premises Active Directory, or turn on password writeback and reset it as a signed-in user. Users change their own with Ctrl+Alt+Del or at https://aka.ms/sspr.
password-federated = The password of { $name } is at another identity provider: the domain { $domain } is federated.
password-federated-hint = Reset it at the identity provider of the domain, for example AD FS.

## reset

reset-own = You cannot reset your own password.
reset-own-hint = Change it with `sspr change`.
reset-disabled = The account of { $name } is disabled: it cannot sign in with a new password until it is enabled.
reset-as-application = An application sets the password in the cloud only: it is not written back on-premises. This requires the role User Administrator.
reset-writeback = The password of { $name } is written back on-premises; the password rules there apply too.
reset-writeback-unknown = Whether password writeback is on could not be read. If it is off, the reset of { $name } fails.
reset-clip-no-terminal = The clipboard cannot be used: the output is not a terminal.
reset-no-place = The new password cannot be shown: the output is not a terminal.
reset-no-place-hint = Use `--show-password` to write it to the output, or `--password-stdin` to set your own.
reset-new = New password for { $name }
reset-question = Reset the password of { $name }?
reset-will-revoke = The sign-in sessions of { $name } will be revoked too.
reset-revoked = The sessions of { $name } are revoked. Apps keep an access token they already have for up to an hour.
reset-not-revoked = The password was reset, but the sessions of { $name } were not revoked: { $reason }
reset-waiting = Waiting for the reset
reset-password-of = New password of { $name }, shown only once:
reset-clear = Clear it from the screen?
reset-clipped = The new password was copied to the clipboard, if this terminal allows it. If pasting does not work, reset it again without `--clip`.
reset-done = The password of { $name } is reset. It must be changed at the next sign-in.
reset-done-written-back = The password of { $name } is reset, on-premises too. It must be changed at the next sign-in.
reset-accepted = The service accepted the reset of { $name }. This sign-in is not permitted to read the result. The password must be changed at the next sign-in.
reset-unknown = It is not known whether the password of { $name } was reset.
reset-would = The password of { $name } would be reset and would have to be changed at the next sign-in.
reset-lost = The password of { $name } was reset, but the response with the new password was lost.
reset-lost-hint = Run the command again.
reset-failed = The password of { $name } was not reset: { $text }
reset-failed-hint = Run the command again. If it fails again, send the text above to Microsoft Support.
reset-failed-on-premises-hint = The password is in the on-premises Active Directory. Check password writeback in the portal, the agent, and the password rules of Active Directory.
reset-unfinished = It is not known whether the password of { $name } was reset: the service did not report the result in time.
reset-unfinished-hint = Try the new password, or run the command again. A second reset is safe.
reset-out-of-reach = You are not permitted to reset the password of { $name }.
reset-out-of-reach-hint = This requires one of the roles { $roles }, and for members of role-assignable groups one of the last two. The permission is UserAuthenticationMethod.ReadWrite.All.
reset-out-of-reach-application = The application requires the permission User-PasswordProfile.ReadWrite.All and at least the role User Administrator; for administrators, Privileged Authentication Administrator.

## change

change-for = Changing the password of { $name } ({ $upn }).
change-sign-in = To change a password, sign in once more with that permission. This sign-in is not saved.
change-current = Current password
change-new = New password
change-same = The new password is the same as the current one.
change-done = The password of { $name } was changed.
change-application = An application has no password to change.
change-application-hint = Sign in as a user: `sspr login --method device`.

## sandbox

sandbox-absent = This build of `sspr` does not include the embedded directory.
sandbox-absent-hint = Use the full program, or build it with the feature `sandbox` (on by default).
sandbox-embedded = sandbox · { $tenant } · { $who }
sandbox-config-left-out = The configuration cannot be read and is ignored: { $reason }
sandbox-users-value = `SSPR_SANDBOX_USERS` must be a number from 1 to { $most }, not `{ $value }`.
sandbox-opening = Opening the embedded directory …
sandbox-seeding = Creating a directory with { $users } users …
sandbox-serving = The embedded directory is running at { $url } (Ctrl-C to stop)
sandbox-tenant = Tenant: { $id } ({ $domain }), { $users ->
    [one] { $users } user
   *[other] { $users } users
}
sandbox-page = Sign-in page for device codes: { $url }
sandbox-texts = Webhook for text messages: { $url }
sandbox-password-reset = Password reset page: { $url }
sandbox-security-info = Security info page: { $url }
sandbox-authority = Certificate authority that clients must trust: { $path }
sandbox-clients = Client ids to sign in with:
sandbox-pipeline = Client id and secret of an application (no user):
sandbox-accounts = Accounts:
sandbox-other-size = The directory has { $found } users. To create a new one: `sspr sandbox reset --users { $users }`.
sandbox-half = Another program uses port { $port } at `::1` ({ $reason }): `localhost` may reach that program. Use 127.0.0.1, or another port.
sandbox-stopped = Stopped.
sandbox-port-taken = Port { $port } is in use.
sandbox-port-unusable = Port { $port } cannot be used: { $reason }
sandbox-port-hint = Use another port with `--port`. `--port 0` uses any free port.
sandbox-reset-question = Delete the directory in { $path } and create a new one with { $users } users?
sandbox-reset-done = Created a directory with { $users ->
    [one] { $users } user
   *[other] { $users } users
} in { $path }.
sandbox-advanced = { $days ->
    [one] The directory is 1 day later.
   *[other] The directory is { $days } days later.
}
sandbox-registered = { $registered } of { $reminded } users who got a reminder have registered.
sandbox-outbox-empty = The outbox is empty.
sandbox-outbox-cleared = { $count ->
    [0] The outbox was empty.
    [one] { $count } message deleted.
   *[other] { $count } messages deleted.
}
sandbox-app-certificate = The file is not a certificate with an RSA key.
sandbox-app-certificate-hint = Use a PEM file that starts with `-----BEGIN CERTIFICATE-----`.
sandbox-app-issuer = The embedded directory gets keys only from this computer, not from { $issuer }.
sandbox-app-issuer-hint = Use an issuer at `http://localhost` or `http://127.0.0.1`.
sandbox-app-unreadable = `{ $path }` cannot be read: { $reason }
sandbox-app-added = Added { $name } ({ $id }).
sandbox-app-removed = Removed { $id }.
sandbox-app-absent = Credential { $id } not found. Nothing was changed.
sandbox-app-id = Id
sandbox-app-kind = Type
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
sandbox-people-off = SSPR is off in this directory: only administrators can reset. To turn it on: `sspr enable --scope all --sandbox`.
sandbox-people-name = User
sandbox-people-verdict = Result
sandbox-people-code = Code
sandbox-people-story = Description
sandbox-people-can = can reset
sandbox-people-cannot = cannot reset
sandbox-people-will-stop = ends soon
sandbox-story-admin = Global Administrator: can do everything. The phone stops counting on { $day }.
sandbox-story-policy-admin = Authentication Policy Administrator: can change the SSPR policy, but not users' methods.
sandbox-story-helpdesk = Authentication Administrator: can register methods for users who are not administrators. Has one method, but administrators need two.
sandbox-story-auth-admin = Privileged Authentication Administrator: can register methods for any user. The phone, one of two methods, stops counting on { $day }.
sandbox-story-reports = Reports Reader: can read the reports.
sandbox-story-reader = Global Reader: can read everything.
sandbox-story-jonas-berg = Has a phone in the directory, but no registered method. A phone in the directory stopped counting on { $day }.
sandbox-story-chen-meiling = No method registered.
sandbox-story-anna-mueller = One method registered: not enough where two are required.
sandbox-story-lena-dahl = Two methods registered.
sandbox-story-omar-alhaddad = Three methods registered. Not a member of any group used as scope.
sandbox-story-olga-kravets = Only passwordless methods registered. They do not count for SSPR.
sandbox-story-eleni-markou = No license.
sandbox-story-frank-porter = The account is disabled.
sandbox-story-sven-sjoberg = Synchronized from on-premises: needs password writeback.
sandbox-story-karen-weaver = Helpdesk Administrator through a group. Has one method, but administrators need two.
sandbox-story-eve-escape = The display name has control and direction characters.
sandbox-story-max-formula = The display name is a spreadsheet formula.
sandbox-story-amara-okafor = Only a phone registered. It stops counting on { $day }.
sandbox-story-kwame-mensah = Member of the pilot group through nested groups.
sandbox-story-tove-lindqvist = Synchronized, in a federated domain: needs password writeback.
sandbox-story-viktor-hagen = Synchronized, protected in Active Directory: the last reset was refused in spite of writeback.
sandbox-story-mina-park = Synchronized: Active Directory did not respond when the last reset was written back.
sandbox-story-diego-ramos = Five failed verifications: blocked for 24 hours.
sandbox-story-nadia-haddad = Guest from another Microsoft Entra tenant: resets there, under the policy of that tenant.
sandbox-story-pete-larson = Guest with a Microsoft account: Microsoft Entra does not reset it.
sandbox-story-rita-costa = Guest without a tenant: resets with the registered e-mail address.
sandbox-story-ines-silva = Chose a banned password in the last reset.
sandbox-story-yuki-tanaka = Only security questions registered. They end in { $day }; the policy must allow them first.

## import: writing and taking back

import-resumed =
    { $done ->
        [one] One of { $rows } rows is already done. Continuing with the rest.
       *[other] { $done } of { $rows } rows are already done. Continuing with the rest.
    }
import-will-add =
    { $count ->
        [one] + 1 contact to add
       *[other] + { $count } contacts to add
    }
import-will-replace =
    { $count ->
        [one] ! 1 contact to replace
       *[other] ! { $count } contacts to replace
    }
import-will-keep =
    { $count ->
        [one] One row is unchanged: its contacts are already registered.
       *[other] { $count } rows are unchanged: their contacts are already registered.
    }
import-will-leave =
    { $count ->
        [one] ! 1 row is invalid and will be skipped:
       *[other] ! { $count } rows are invalid and will be skipped:
    }
import-left-row = { "  " }row { $row }, { $user }: { $reason }
import-left-more =
    { $count ->
        [one] { "  " }and 1 more; see the result file
       *[other] { "  " }and { $count } more; see the result file
    }
import-capable = Users in scope with enough methods: { $before } before, { $after } after.
import-capable-unknown = The number of users in scope with enough methods is not known.
import-nothing = No contacts to write.
import-question =
    { $contacts ->
        [one] Write 1 contact?
       *[other] { $users ->
            [one] Write { $contacts } contacts of 1 user?
           *[other] Write { $contacts } contacts of { $users } users?
        }
    }
import-writing = Writing
import-writing-rate = Writing, { $rate } per second
import-stopping = Stopping after the batches already sent. Run the same command again to continue.
import-stopped = Stopped: { $done } of { $rows } rows are done.
import-stopped-hint = Run the same command again to continue.
import-cut-short = { $done } of { $rows } rows are done. Run the same command again to continue.
import-outcome = Rows: { $rows }. Added: { $added }. Replaced: { $replaced }. Unchanged: { $unchanged }. Invalid: { $invalid }. Failed: { $failed }.
import-result-at = Result file: { $path }
import-again = Retry the rows that are not done: `{ $command }`
import-result-exists = `{ $path }` already exists. A result file is never overwritten: `--undo` needs it.
import-result-exists-hint = Use another file with `--result`, or move this one.
import-result-unwritable = The result could not be written to `{ $path }`: { $reason }.
import-result-unwritable-hint = All contacts are written. Free some disk space, then run the same command again: it only writes the result.
import-busy = Another process is running this import.
import-busy-hint = Wait until it ends, or stop it.
import-journal-damaged = The journal `{ $path }` is damaged in line { $line }: { $reason }.
import-journal-damaged-hint = Move the journal, then run the same command again: contacts already written are not written again; they count as unchanged.
import-journal-unusable = The journal `{ $path }` cannot be used: { $reason }.
import-journal-unusable-hint = An import needs its journal. Free some disk space or fix the permissions of the file, then run the same command again.
import-all-forbidden = You are not permitted to register contacts: { $text }
import-all-forbidden-hint = This requires the permission UserAuthenticationMethod.ReadWrite.All and the role Authentication Administrator, or Privileged Authentication Administrator for administrators.
import-undo-unreadable = `{ $path }` is not the result of an import: { $reason }.
import-undo-looking = Reading registered contacts
import-undo-will =
    { $count ->
        [0] No contacts to remove.
        [one] 1 contact will be removed.
       *[other] { $count } contacts will be removed.
    }
import-undo-gone =
    { $count ->
        [one] 1 contact is already removed.
       *[other] { $count } contacts are already removed.
    }
import-undo-kept =
    { $count ->
        [one] 1 contact is kept: it has changed since the import, or it is masked and cannot be compared.
       *[other] { $count } contacts are kept: they have changed since the import, or they are masked and cannot be compared.
    }
import-undo-replaced =
    { $count ->
        [one] 1 contact replaced another and is kept: the previous value was not saved.
       *[other] { $count } contacts replaced others and are kept: the previous values were not saved.
    }
import-undo-question =
    { $contacts ->
        [one] Remove 1 contact?
       *[other] { $users ->
            [one] Remove { $contacts } contacts of 1 user?
           *[other] Remove { $contacts } contacts of { $users } users?
        }
    }
import-undo-removing = Removing
import-undo-nothing = No contacts to remove.
import-undo-outcome = Removed: { $removed }. Already removed: { $gone }. Kept: { $kept }. Failed: { $failed }.
import-undo-default = Some phones could not be removed. The default method for multifactor authentication cannot be removed while another method remains, nor a mobile phone while an alternate one is registered. The user sets another default at https://aka.ms/mysecurityinfo, or you remove the other methods first (`sspr methods remove USER`). Then run the same command again.

## import: reading and checking

import-no-user-column = No column identifies the user. Columns found: { $columns }.
import-no-user-column-hint = Name the column `user` (sign-in name or object id), or use `--map user=COLUMN`.
import-no-such-column = The column `{ $column }` in `--map` does not exist. Columns found: { $columns }.
import-ambiguous-columns = Several columns could be `{ $field }`: { $columns }.
import-ambiguous-columns-hint = Choose one: `{ $example }`.
import-no-contact-column = No column has phone numbers or e-mail addresses. Columns found: { $columns }.
import-no-contact-column-hint = Name a column `mobile`, `office` or `email`, or use `--map mobile=COLUMN`.
import-cannot-open = `{ $path }` cannot be read: { $reason }.
import-broken = Reading the rows failed: { $reason }.
import-unclosed-quote = Line { $line }: a quotation mark is not closed, so the rows after it cannot be read.
import-unclosed-quote-hint = Close or remove the quotation mark. Inside a quoted cell, write it twice (`""`).
import-first-page = This is the first of several pages of a Microsoft Graph response (`@odata.nextLink`); the rows of the other pages are missing.
import-first-page-hint = Export all pages, for example with `Get-MgUser -All | ConvertTo-Json`.
import-empty = The input is empty.
import-no-rows = The input has no rows.
import-no-text = The input is not text, but a workbook or another type of file.
import-not-utf8 = The encoding of the input is neither UTF-8, UTF-16 nor Windows-1252.
import-not-utf8-hint = Save the file as “CSV UTF-8”, then run the same command again.
import-not-json = The input is not valid JSON: see line { $line }.
import-no-objects = The rows of the JSON are not objects.
import-unknown-columns = Columns not used: { $columns }.
import-windows-1252 = The input is not UTF-8; it was read as Windows-1252.
import-lost-values = The column `{ $column }` has type names instead of values (from `Export-Csv`) and is not used. Export it with `-join ';'`.
import-places =
    { $count ->
        [one] In 1 row, the office phone is not a number; it is taken for a room and skipped.
       *[other] In { $count } rows, the office phone is not a number; it is taken for a room and skipped.
    }
import-done-before =
    { $count ->
        [0] This is the result of an earlier run; no row is done yet.
        [one] This is the result of an earlier run; the 1 row already done is skipped.
       *[other] This is the result of an earlier run; the { $count } rows already done are skipped.
    }
import-reading-directory = Reading the directory
import-from-directory =
    { $count ->
        [0] No user has a contact in the directory that is not registered.
        [one] 1 user has a contact in the directory, but no method that counts.
       *[other] { $count } users have a contact in the directory, but no method that counts.
    }
import-from-directory-left-out = Skipped: { $registered } with a method that counts, { $unreachable } without a contact in the directory.
import-finding = Finding the users
import-reading-report = Reading the registration report
import-checking = Checking the rows
import-required-unknown = The number of methods that a reset requires could not be read: for some users it is not known whether they will have enough.
import-out-of-scope =
    { $count ->
        [one] 1 user is not in scope and cannot reset. To change the scope: `sspr enable`.
       *[other] { $count } users are not in scope and cannot reset. To change the scope: `sspr enable`.
    }
import-guarded =
    { $count ->
        [one] 1 user is an administrator or in a role-assignable group: changing the methods can require the role Privileged Authentication Administrator.
       *[other] { $count } users are administrators or in a role-assignable group: changing their methods can require the role Privileged Authentication Administrator.
    }
import-no-report = The registration report could not be read: it is not known which users are in scope.
import-shared-numbers =
    { $numbers ->
        [one] { $users } users share one phone number: the holder of that phone can reset for all of them.
       *[other] { $users } users share { $numbers } phone numbers: the holder of such a phone can reset for every user who has it.
    }
import-alternates =
    { $count ->
        [one] 1 user gets an alternate mobile phone: it is for sign-in only and does not count for a reset.
       *[other] { $count } users get an alternate mobile phone: it is for sign-in only and does not count for a reset.
    }
import-extensions =
    { $count ->
        [one] 1 mobile number has an extension: it cannot receive text messages, and a reset calls it without the extension.
       *[other] { $count } mobile numbers have an extension: they cannot receive text messages, and a reset calls them without the extension.
    }
import-office-left-out =
    { $count ->
        [one] The policy does not allow office phones: 1 office number is skipped.
       *[other] The policy does not allow office phones: { $count } office numbers are skipped.
    }
import-below-required =
    { $count ->
        [one] 1 user will still have too few methods to reset: { $users }.
       *[other] { $count } users will still have too few methods to reset: { $users }.
    }
import-no-user = No user: enter the sign-in name or the object id.
import-no-contact = No phone number and no e-mail address: enter at least one.
import-unreadable = The row cannot be read ({ $words }): correct it in the input.
import-user-not-found = User not found: enter the full sign-in name or the object id.
import-user-disabled = The account is disabled: enable it first, or remove the row.
import-guest = The user is a guest whose password is not in this tenant: remove the row.
import-duplicate-user = Row { $row } has the same user: merge the two rows.
import-not-a-number = Not a phone number. Example: `+46 70 123 45 67`.
import-no-country = The country code is missing: start with `+`, or set the country with `--country`.
import-unknown-country = The country code does not exist: correct the number.
import-too-short = The number is too short for its country: digits are missing.
import-too-long = The number is too long for its country: it has too many digits.
import-not-in-plan = The number does not exist in its country: correct it.
import-service-number = This is a service number: enter the user's own number.
import-calculated = This is a decimal or scientific number: a spreadsheet or a script has changed its digits. Export the column as text.
number-read-for-flag = { $sentence } It was read as a number in { $country } (`--country`).
number-read-for-location = { $sentence } It was read as a number in { $country }, the user's usage location. For another country, use `--country`.
import-bad-address = Not an e-mail address. Example: `name@example.net`.
import-address-no-dot = The part after `@` needs a dot, as in `example.net`.
import-own-domain = `{ $domain }` belongs to this tenant: a user who is locked out cannot read mail there. Use a private address.
import-masked = The value is masked: enter all of it. Some roles see only masked values.
import-not-allowed = The policy does not allow this method: enable it under Authentication methods, or leave the column out with `--map`.
import-needs-mobile = An alternate mobile phone requires a mobile phone: add one in the same row.
import-differs = Another value is already registered: to replace it, use `--replace`.
import-hidden = The registered value is masked and cannot be compared: sign in as a Privileged Authentication Administrator, or use `--replace`.
import-refused = Rejected by the service: { $words }
import-forbidden = You are not permitted to read or change the methods of this user: this requires the role Authentication Administrator, or Privileged Authentication Administrator for administrators.
import-unreachable = The service could not be reached or is throttling: run the same command again later.
import-not-reached = The run ended before this row: run the same command again.

## scope

scope-direct = Direct
scope-via = Through
scope-outcome = Outcome
scope-detail = Reason
scope-added = added
scope-removed = removed
scope-unchanged = unchanged
scope-failed = failed
scope-unknown = The group of the scope cannot be read with this sign-in: Microsoft Graph does not provide it, and the policy API does not accept applications.
scope-unknown-hint = Specify the group with `--group NAME|ID`.
scope-is-all = The scope is All: there is no group to manage.
scope-is-none = The scope is None: there is no group to manage.
scope-no-group = The scope is Selected, but no group is selected.
scope-group-gone = The group of the scope no longer exists: { $id }
scope-no-group-hint = Select a group with `sspr enable --scope group --group NAME|ID`. To prepare a group before that, use `sspr scope add --group NAME|ID USER`.
scope-other-all = The scope is All: membership of the group “{ $name }” has no effect now.
scope-other = The scope is not the group “{ $name }”: membership has no effect now.
scope-dynamic = The group “{ $name }” has dynamic membership: members cannot be added or removed. Rule: { $rule }
scope-dynamic-hint = Change the rule or the user properties it uses, or select a group with assigned membership: `sspr enable --scope group --group NAME|ID`.
scope-synced = The group “{ $name }” is synchronized from on-premises: its members cannot be changed here.
scope-synced-hint = Change the members in the on-premises Active Directory, or select a cloud group: `sspr enable --scope group --group NAME|ID`.
scope-exchange = The group “{ $name }” is a distribution list or a mail-enabled security group: its members can be changed only in Exchange.
scope-exchange-hint = Change the members in the Exchange admin center, or select a security group that is not mail-enabled: `sspr enable --scope group --group NAME|ID`.
scope-role-assignable = The group “{ $name }” is role-assignable: a new member could become an administrator, so its members cannot be changed here.
scope-role-assignable-hint = Select a separate group for password reset with `sspr enable --scope group --group NAME|ID`, or have a Privileged Role Administrator change the members in the admin center.
scope-finding = Finding the users
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
        [one] … and 1 more unchanged
       *[other] … and { $count } more unchanged
    }
scope-more-failed =
    { $count ->
        [one] … and 1 more failed
       *[other] … and { $count } more failed
    }
scope-administrators =
    { $count ->
        [one] 1 user is an administrator and has the administrators' policy in any group: { $users }
       *[other] { $count } users are administrators and have the administrators' policy in any group: { $users }
    }
scope-guests =
    { $count ->
        [one] 1 external guest resets in the home tenant, in any group here: { $users }
       *[other] { $count } external guests reset in their home tenants, in any group here: { $users }
    }
scope-stay =
    { $count ->
        [one] 1 user stays in scope as a member of a nested group: { $users }
       *[other] { $count } users stay in scope as members of nested groups: { $users }
    }
scope-already = already a member
scope-not-member = not a member
scope-through = member through { $via }; remove the user there
scope-no-user = user not found
scope-forbidden = not permitted: { $text }
scope-refused = rejected: { $text }
scope-unreachable = the service could not be reached
scope-all-forbidden = You are not permitted to change the members of the group “{ $name }”: { $text }
scope-all-forbidden-hint = This requires the permission `GroupMember.ReadWrite.All`; users also need the role Groups Administrator or User Administrator, or must own the group.
scope-may-not-read = You are not permitted to read the members of the group: { $text }
scope-may-not-read-hint = This requires the permission `GroupMember.Read.All`, and `User.Read.All` for the names. To see your permissions: `sspr whoami`.
scope-not-read-back = The changes were made, but could not be verified: { $error }
scope-late =
    { $count ->
        [one] 1 change does not show yet: the directory replicates, usually within a minute.
       *[other] { $count } changes do not show yet: the directory replicates, usually within a minute.
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
scope-assumed = The group of the scope cannot be read with this sign-in. The figures assume that it is this group.
scope-total =
    { $count ->
        [one] “{ $name }” has 1 member.
       *[other] “{ $name }” has { $count } members.
    }
scope-total-nested =
    { $count ->
        [one] “{ $name }” has 1 member, including nested groups.
       *[other] “{ $name }” has { $count } members, including nested groups.
    }
scope-groups-inside =
    { $count ->
        [one] The members of 1 nested group are in scope too: { $names }. To list them, use `--nested`.
       *[other] The members of { $count } nested groups are in scope too: { $names }. To list them, use `--nested`.
    }
scope-one-stdin = stdin can be read only once: use `-` once.
scope-no-user-column-hint = Name the column `user`, `userPrincipalName` or `id`, or write one user per line.
scope-row-nobody = Line { $line } has no user.
scope-object-nobody = Object { $number } has no user.
scope-row-nobody-hint = Enter the user or remove the row, then run the same command again.
scope-row-cells = Line { $line } has { $found } cells, but the header has { $expected }.
scope-row-cells-hint = Put cells that contain the separator in quotation marks, then run the same command again.

## rollout

rollout-no-file-hint = Create one with `sspr rollout init --out rollout.toml`, or use another file with `-f FILE`.
rollout-schema-hint = For the format of the file: `sspr rollout schema`.
rollout-file = The rollout file { $path } is not valid.
rollout-flaw-no-wave = There is no wave: add `[[wave]]` with a `name` and its users.
rollout-flaw-nameless = A wave has no `name`.
rollout-flaw-twice = Two waves have the name “{ $name }”.
rollout-flaw-nobody = The wave “{ $name }” has no users: add `departments`, `countries`, `licences`, `groups`, `users`, `file`, `registered` or `everyone`.
rollout-flaw-limit = A limit in `[gates]` is out of range: percentages from 0 to 100, `within-days` from 1 to 30.
rollout-flaw-limit-of = A limit of the wave “{ $name }” is out of range: percentages from 0 to 100, `within-days` from 1 to 30.
rollout-wave = Wave
rollout-state = State
rollout-users = Users
rollout-in-scope = In scope
rollout-able = Can reset
rollout-days = Days
rollout-state-entered = in scope
rollout-state-under-way = in progress
rollout-state-next = next
rollout-state-waiting = waiting
rollout-scope = { $count ->
    [one] Group “{ $name }”: 1 user
   *[other] Group “{ $name }”: { $count } users
}, { $registered } registered, { $able } can reset.
rollout-excluded = { $count ->
    [one] 1 user is excluded in the file.
   *[other] { $count } users are excluded in the file.
}
rollout-guests = { $count ->
    [one] 1 guest is skipped: most guests reset in their home tenant.
   *[other] { $count } guests are skipped: most guests reset in their home tenant.
}
rollout-administrators = { $count ->
    [one] 1 administrator is skipped: administrators have their own policy in any group.
   *[other] { $count } administrators are skipped: administrators have their own policy in any group.
}
rollout-disabled = { $count ->
    [one] 1 disabled account is skipped.
   *[other] { $count } disabled accounts are skipped.
}
rollout-strangers = { $count ->
    [one] 1 user in the file was not found in the directory.
   *[other] { $count } users in the file were not found in the directory.
}
rollout-all-in = All waves are in scope. To set the scope to All: `sspr rollout finish`.
rollout-newcomers = { $count ->
    [one] 1 user has joined a wave since then; the next step adds this user.
   *[other] { $count } users have joined a wave since then; the next step adds them.
}
rollout-next = { $count ->
    [one] Next: wave “{ $wave }”, 1 user to add to the scope
   *[other] Next: wave “{ $wave }”, { $count } users to add to the scope
}
rollout-gate-nobody = Registered: no user is in scope yet; required: at least { $limit } %
rollout-gate-registered = Registered: { $value } % of the users in scope; required: at least { $limit } %
rollout-gate-resets-unread = Failed resets: not known, the audit log cannot be read (`AuditLog.Read.All`); allowed: at most { $limit } %
rollout-gate-resets = Failed resets: { $value } %; allowed: at most { $limit } %
rollout-gate-cause-unknown = New causes: not known, the causes at the last wave were not recorded; allowed: at most { $limit } users
rollout-gate-cause = New cause: { $cause }, { $value } users; allowed: at most { $limit }
rollout-gate-no-cause = New causes: none; allowed: at most { $limit } users
rollout-gate-days-unknown = Days since the last wave: not recorded; required: at least { $limit }
rollout-gate-days = Days since the last wave: { $value }; required: at least { $limit }
rollout-gate-not-before = Not before { $limit }
rollout-gate-not-on = Not on: { $limit }
rollout-load-able = { $count ->
    [one] 1 user can reset immediately.
   *[other] { $count } users can reset immediately.
}
rollout-load-not-registered = { $count ->
    [one] 1 user has too few methods and cannot reset until more are registered.
   *[other] { $count } users have too few methods and cannot reset until they register more.
}
rollout-load-asked = { $count ->
    [one] 1 user is prompted to register at the next sign-in: the helpdesk can expect questions the next morning.
   *[other] { $count } users are prompted to register at the next sign-in: the helpdesk can expect questions the next morning.
}
rollout-load-asked-unknown = Whether these users are prompted to register at sign-in cannot be read with this sign-in.
rollout-load-writeback = { $count ->
    [one] 1 user is synchronized, but password writeback is off: a reset fails.
   *[other] { $count } users are synchronized, but password writeback is off: a reset fails.
}
rollout-load-unlicensed = { $count ->
    [one] 1 user has no license that covers SSPR.
   *[other] { $count } users have no license that covers SSPR.
}
rollout-load-phone = { $count ->
    [one] 1 user has only a phone and cannot reset once Microsoft's text messages and calls end.
   *[other] { $count } users have only a phone and cannot reset once Microsoft's text messages and calls end.
}
rollout-not-yet = The wave “{ $wave }” was not started: a condition is not met. Nothing was changed. To continue anyway: `sspr rollout next --force --reason TEXT`.
rollout-question = { $count ->
    [one] Start the wave “{ $wave }”: add 1 user to the group “{ $name }”?
   *[other] Start the wave “{ $wave }”: add { $count } users to the group “{ $name }”?
}
rollout-entered = { $count ->
    [one] The wave “{ $wave }” is in scope: 1 user added.
   *[other] The wave “{ $wave }” is in scope: { $count } users added.
}
rollout-under-way = { $count ->
    [one] The wave “{ $wave }” is in progress: 1 user added. To continue: `sspr rollout next`.
   *[other] The wave “{ $wave }” is in progress: { $count } users added. To continue: `sspr rollout next`.
}
rollout-way-back = Undo: `sspr rollout back`
rollout-failed = { $count ->
    [one] 1 user failed. The next step retries.
   *[other] { $count } users failed. The next step retries.
}
rollout-no-record = The ledger { $path } has no wave for this group.
rollout-back-question = { $count ->
    [one] Undo the wave “{ $wave }”: remove 1 user from the group “{ $name }”?
   *[other] Undo the wave “{ $wave }”: remove { $count } users from the group “{ $name }”?
}
rollout-taken-back = { $count ->
    [one] The wave “{ $wave }” is undone: 1 user removed.
   *[other] The wave “{ $wave }” is undone: { $count } users removed.
}
rollout-back-under-way = { $count ->
    [one] The wave “{ $wave }” is not fully undone: 1 user removed. To continue: `sspr rollout back`.
   *[other] The wave “{ $wave }” is not fully undone: { $count } users removed. To continue: `sspr rollout back`.
}
rollout-finished = The group “{ $name }” is no longer the scope of SSPR. Delete it if it is not used elsewhere.
rollout-init-done = Review the file, then run `sspr rollout plan`; if the file is not `rollout.toml`, add `-f FILE`.
rollout-init-group = The group of the scope; default: the group selected in the policy. An application cannot read the policy and must set it here.
rollout-init-exclude = Users excluded from every wave: VIPs, service accounts
rollout-init-gates = Conditions before each wave except the first; a wave can have its own in [wave.gates]
rollout-init-registered = at least this percentage of the users in scope is registered
rollout-init-resets = at most this percentage of the resets failed
rollout-init-cause = no new cause prevents more than this number of users from resetting
rollout-init-days = at least this number of days since the last wave
rollout-init-wave = { $count ->
    [one] 1 user, { $registered } of them registered
   *[other] { $count } users, { $registered } of them registered
}

## remind

remind-question = { $count ->
    [one] Send 1 e-mail?
   *[other] Send { $count } e-mails?
}
remind-not-found = { $count ->
    [one] 1 user was not found.
   *[other] { $count } users were not found.
}
remind-nobody = No user needs a reminder: all users in scope can reset.
remind-tested = The e-mail for { $name } was sent to { $to }. No other e-mail was sent.
remind-no-channel-hint = Set up a channel with `sspr profile set mail.via=graph`, or use `--dry-run` to list the recipients.
remind-app-only = An application has no mailbox: it cannot send e-mail through Microsoft Graph.
remind-app-only-hint = Send through an SMTP server: `sspr profile set mail.via=smtp mail.host=HOST mail.from=ADDRESS`.
remind-sent = sent
remind-would-send = would be sent
remind-skipped = skipped
remind-failed = failed
remind-lately = reminded recently
remind-maybe = possibly reminded recently: the response was lost
remind-not-needed = can reset now or is out of scope
remind-opted-out = on the opt-out list
remind-no-address = no e-mail address
remind-limit = over the limit of one run; run the command again
remind-stopped = not sent: the run was stopped; run it again
remind-gone = no longer in the directory
remind-refused = the e-mail was rejected
remind-unknown = it is not known whether the e-mail was sent
remind-need = Needs
remind-need-ending = other methods
remind-need-register = more methods
remind-would = { $count ->
    [one] 1 e-mail would be sent
   *[other] { $count } e-mails would be sent
}; skipped: { $skipped }.
remind-done = { $count ->
    [one] 1 e-mail sent
   *[other] { $count } e-mails sent
}; skipped: { $skipped }, failed: { $failed }.
remind-sending = Sending
remind-pace = 30 a minute: next in { $seconds } s
remind-takes = The limit is 30 e-mails a minute: { $count } e-mails take about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}.
remind-stopping = Stopping after the current e-mail. To continue, run the same command again.
remind-blind = Current methods cannot be read with this sign-in (`UserAuthenticationMethod.Read.All`). The registration report is used; it is up to 36 hours old.
remind-stopped-hint = E-mails already sent are recorded. Fix the cause, then run the command again: no user gets two.
remind-mail-subject = Set up password reset for your { $tenant } account
remind-mail-subject-ending = Register another method before { $day }
remind-mail-hello = Hello { $name },
remind-mail-register = At { $tenant }, you can reset a forgotten password yourself at any time, without calling the helpdesk. To do so, you need to register methods that verify your identity. You have registered too few.
remind-mail-ending = At { $tenant }, you can reset a forgotten password yourself. The methods you registered for this end on { $day }. Register another method before that day.
remind-mail-methods = { $count ->
    [one] You need 1 method
   *[other] You need { $count } methods
}. Allowed methods: { $methods }.
remind-mail-link = Open { $link } and sign in as { $account }. It takes about two minutes.
remind-mail-genuine = How to recognize that this e-mail is genuine: it has no attachment, and it asks for no password and no code. Type the address into your browser instead of following a link, or ask your helpdesk first.
remind-template-subject = The first line of { $path } must be `Subject: …`.
remind-template-unknown = { $path } has an unknown placeholder: { "{" }{ $name }{ "}" }.
remind-template-link = { $path } has no placeholder { "{" }link{ "}" }: the e-mail needs the address of the registration page.
remind-template-hint = Placeholders: { $names }
remind-template-none = { $path } has none of the files { $names }.

## ledger

ledger-unwritable = The ledger { $path } cannot be written ({ $reason }): changes are not recorded.
ledger-refused = The ledger { $path } cannot be written ({ $reason }), and this profile requires a record of every change. Nothing was changed.
ledger-refused-hint = Fix the file, or allow changes without a record: `sspr profile set require-ledger=`.
ledger-unrecorded = { $count ->
    [one] 1 change was
   *[other] { $count } changes were
} made or tried, but could not be recorded in the ledger { $path }: { $reason }.
ledger-set-aside = A line of the ledger was cut off while it was written. What is left of it is in line { $line }.
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
ledger-empty = Nothing is recorded yet: the ledger { $path } does not exist.
ledger-none = The file { $path } does not exist.
ledger-head = The last line of { $path } is line { $line }; its hash is { $hash }.
ledger-unreadable = { $count ->
    [one] 1 line of the ledger cannot be read and is not shown.
   *[other] { $count } lines of the ledger cannot be read and are not shown.
}
ledger-unreadable-hint = To see which lines and why: `sspr ledger verify`.
ledger-whole = The ledger is intact: { $count ->
    [0] no lines
    [one] 1 line
   *[other] { $count } lines
}, last hash { $hash }.
ledger-broken = The ledger is not intact: the first error is in line { $line }.
ledger-changed = Line { $line }: changed after it was written.
ledger-removed = Line { $line }: { $missing ->
    [one] 1 line before it is
   *[other] { $missing } lines before it are
} missing.
ledger-inserted = Line { $line }: does not follow the line before it. A line was inserted, or lines were moved.
ledger-torn = Line { $line }: incomplete, cut off while it was written.
ledger-aside = { $count ->
    [one] 1 line was cut off while it was written. What is left of it was kept.
   *[other] { $count } lines were cut off while they were written. What is left of them was kept.
}
ledger-not-expected = The hash { $hash } is not in this ledger: lines at the end were removed, or the ledger was rewritten.
ledger-merge-added =
    { $count ->
        [one] { $path }: 1 line added to { $file }.
       *[other] { $path }: { $count } lines added to { $file }.
    }
ledger-merge-unchanged = { $path }: no new lines.
ledger-merge-empty = { $path }: no lines.
ledger-merge-broken = { $path }: not intact from line { $line } on. Skipped.
ledger-merge-diverged = { $path }: lines merged into { $file } earlier are missing or changed. Skipped.
ledger-bad-hash = `{ $text }` is not a hash. A hash has 64 hexadecimal digits.
ledger-bad-time = `{ $text }` is not a valid time.
ledger-bad-time-hint = Use a date (2026-11-02), a date and time (2026-11-02T08:00:00Z) or a duration before now (7d, 12h).
ledger-output-lost = { $count ->
    [one] The change was
   *[other] { $count } changes were
} made, but the result could not be written: { $reason }.
ledger-output-lost-hint = Do not run the command again to get the result. To list the changes: `sspr ledger show`.
ledger-closed = { $count ->
    [one] 1 change
   *[other] { $count } changes
} had no recorded outcome because the command was interrupted. Checked and recorded now: { $done } done, { $not } not done, { $unknown } unknown.
ledger-closed-reset = The password of { $name } { $outcome ->
    [done] was
   *[other] may have been
} reset by a command that was interrupted before it showed the new password. Reset it again: `{ $command }`
ledger-closed-pass = A Temporary Access Pass for { $name } { $outcome ->
    [done] was
   *[other] may have been
} created by a command that was interrupted before it showed the pass. Revoke it: `{ $command }`
ledger-open-elsewhere = { $count ->
    [one] 1 change of another profile or tenant has no recorded outcome yet. The next command with that profile checks and records it.
   *[other] { $count } changes of other profiles or tenants have no recorded outcome yet. The next command with that profile checks and records them.
}

## doctor

doctor-verification-off = Verification is off.
doctor-verification-no-channel = { $standing } No channel can send a code.
doctor-verification-no-channel-remedy = Set up a channel for e-mail or text messages: `sspr profile set mail.via=graph`.
doctor-plain = { $text }
doctor-looking = Checking
doctor-ok = ok
doctor-skipped = skipped
doctor-warn = warning
doctor-fail = failed
doctor-check-configuration = Configuration
doctor-check-folders = Folders
doctor-check-token-store = Token store
doctor-check-ledger = Ledger
doctor-check-verification = Verification
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
doctor-bundle-question = Write this file to `{ $path }`?
doctor-bundle-written = { $failed ->
    [0] Written to `{ $path }`. No check failed. Describe what happened, and review the file before you send it.
    [one] Written to `{ $path }`. { $failed } check failed. Describe what happened, and review the file before you send it.
   *[other] Written to `{ $path }`. { $failed } checks failed. Describe what happened, and review the file before you send it.
}
doctor-bundle-program = Bugs and feature requests for this program: { $page }
doctor-bundle-service = Feedback on the service, to Microsoft: { $page }
doctor-sum = { $failed ->
    [0] No check failed
    [one] 1 check failed
   *[other] { $failed } checks failed
}; { $warned ->
    [0] no warnings
    [one] 1 warning
   *[other] { $warned } warnings
}.
doctor-config = { $path }, profile `{ $profile }`, tenant { $tenant }
doctor-config-none = There is no configuration file yet ({ $path }). Defaults are used.
doctor-config-remedy = Fix { $path }, or move it and start again with `sspr login`.
doctor-folder-unwritable = The folder { $path } is not writable: { $reason }.
doctor-folder-remedy = Make { $path } writable for your account, or set `SSPR_DATA_DIR` to another folder.
doctor-folder-open = The group { $group } can read { $path }.
doctor-folder-unknown = The permissions of { $path } could not be read: { $reason }.
doctor-folder-open-remedy = Move the folder into your user profile, or delete it: `sspr` creates it again for your account only.
doctor-exposed = Other users can read { $path } (mode { $mode }).
doctor-exposed-remedy = Restrict access: `chmod 600 { $path }`.
doctor-store-keyring = Sign-ins are encrypted with a key in the keyring: { $path }
doctor-store-file = Sign-ins are saved in a file that only you can read: { $path }
doctor-store-memory = Sign-ins are kept in memory for one command.
doctor-store-no-keyring = The keyring of this computer cannot be used ({ $reason }). Sign-ins are saved in a file that only you can read.
doctor-store-remedy = Unlock or install a keyring, or accept the file: `sspr profile set token-store=file`.
doctor-ledger-unwritable = The ledger { $path } is not writable: { $reason }.
doctor-ledger-remedy = Fix the file or its folder. Until then, changes are not recorded.
doctor-channels-none = No channel for codes is set up: `sspr register` can only register contacts without verification.
doctor-channels-remedy = Set one up: `sspr profile set mail.via=graph`, or `sms-webhook=https://…` for text messages.
doctor-channel-mail = E-mail: { $via }
doctor-channel-texts = text messages: { $via }
doctor-channel-secret = The mail server requires a password, but `{ $variable }` is not set.
doctor-channel-secret-remedy = Set `{ $variable }` to the password of the mail account.
doctor-no-terminal = The output is not a terminal.
doctor-terminal = { $width } columns, Unicode { $unicode ->
    [yes] yes
   *[no] no
}, colour { $colour ->
    [on] on
   *[off] off
}
doctor-terminal-unicode = Use a UTF-8 locale: `export LC_ALL=C.UTF-8`.
doctor-terminal-narrow = Make the window at least 80 columns wide. In a narrower one, tables leave out columns.
doctor-proxy-none = No proxy is set.
doctor-tls-unused = No service was contacted over TLS.
doctor-tls-system = The certificates of this computer are trusted.
doctor-tls-file = The certificates of this computer and of { $path } are trusted.
doctor-tls-refused = A certificate is not trusted: { $reason }.
doctor-tls-remedy = A proxy that inspects TLS has its own certificate. Use it with `--ca-file FILE`.
doctor-clock-unknown = No service returned the time.
doctor-clock-right = { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
} off the services' clock
doctor-clock-off = The clock of this computer is { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
} { $way ->
    [fast] ahead
   *[slow] behind
}.
doctor-clock-remedy = Set the clock, preferably with time synchronization. Sign-ins and signatures depend on it.
doctor-not-in-cloud = This cloud has no policy API.
doctor-no-tenant = Tenant not found at { $host }.
doctor-reached = { $host } responded in { $millis } ms.
doctor-answered-badly = { $host } responded with { $status }.
doctor-answered-badly-remedy = A proxy may be in between, or the service has an incident. Try again, and check the proxy settings.
doctor-unreached = { $host } could not be reached: { $reason }.
doctor-unreached-remedy = Check the network, DNS and the proxy settings (`HTTPS_PROXY`).
doctor-nobody = You are not signed in.
doctor-nobody-remedy = Sign in with `sspr login`.
doctor-not-signed-in = This check requires a sign-in.
doctor-too-slow = No response within { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
}.
doctor-signed-in = { $kind ->
    [application] Application
   *[user] Account
} { $name }; { $minutes ->
    [-1] the expiry of the token is not known
    [one] the token expires in 1 minute
   *[other] the token expires in { $minutes } minutes
}{ $renewable ->
    [yes] { " " }and is renewed automatically
   *[no] { " " }and is not renewed
}
doctor-ends-soon = Sign in again before you run a long command: `sspr login`.
doctor-permissions-unknown = The token does not list its permissions.
doctor-permissions = { $count ->
    [0] Enough for no command
   *[other] Enough for { $enough }
}; missing for { $missing }
doctor-permissions-remedy = If you need one of these, have the permissions consented to: `sspr login --register-app --feature …`.
doctor-app = The app { $client } has no credentials, no redirect URIs of others and no other owners.
doctor-app-default = The profile uses an app of Microsoft's.
doctor-app-application = An application signs in with its own credential.
doctor-app-unknown = This sign-in cannot read app registrations. To check the app: `sspr login --register-app`.
doctor-roles-application = An application has permissions instead of roles.
doctor-roles-unknown = This sign-in cannot read its own roles.
doctor-roles-none = { $count ->
    [0] No directory role
   *[other] { $roles }: not enough for any command
}
doctor-roles-remedy = Activate a role, or have one assigned: Reports Reader for `status`, Authentication Administrator for `register`, Authentication Policy Administrator for `enable`.
doctor-roles = { $roles }; allows { $abilities }
doctor-licence = The tenant has Microsoft Entra ID P1 or P2.
doctor-licence-cloud = The tenant has Microsoft 365 Business Standard or similar, but not Microsoft Entra ID P1: cloud passwords can be reset, but there is no registration report and no password writeback.
doctor-licence-none = The tenant has neither Microsoft Entra ID P1 nor P2: there is no registration report, and only administrators can reset; other users can change a known password.
doctor-licence-remedy = Buy or try Microsoft Entra ID P1. Without it, `sspr status USER --live` works.
doctor-licence-unknown = This sign-in cannot read the licenses of the tenant.
doctor-policy = The policy API accepts this sign-in.
doctor-policy-guided = The scope is changed with guided steps in the portal; the policy API is not used.
doctor-policy-nobody = You are not signed in to the policy API. The first command that needs it asks you to sign in.
doctor-policy-remedy = In a terminal: `sspr policy show scope`. In a pipeline: `az login`, or a token in `SSPR_POLICY_TOKEN`.

## invite
invite-for = Creating a Temporary Access Pass for { $name } ({ $upn }).
invite-disabled = The account of { $name } is disabled: it cannot sign in, not even with a Temporary Access Pass.
invite-disabled-hint = Enable the account first.
invite-passes-disabled = Temporary Access Pass is disabled in the authentication methods policy of this tenant.
invite-passes-disabled-hint = An Authentication Policy Administrator enables it under Authentication methods > Policies > Temporary Access Pass at { $page }.
invite-once-only = The policy of this tenant allows only one-time passes.
invite-once-only-hint = Run the command without `--reusable`.
invite-lifetime = The policy of this tenant allows passes that are valid for { $shortest } to { $longest } minutes.
invite-start-past = The start time of the pass is in the past.
invite-unseen = The pass cannot be shown: the output is not a terminal.
invite-unseen-hint = Use `--show-pass` to write it to the output, or `--mail-to` to send it.
invite-too-late = The result is written only after the wait: too late to use the pass.
invite-too-late-hint = Use `--no-wait`, or `-o jsonl`, which writes the pass at once.
invite-own-mailbox = This is the mailbox of { $name }: it cannot be opened before sign-in.
invite-own-mailbox-hint = Use a private address, or the address of a person who passes it on.
invite-no-manager = The directory has no manager with an e-mail address for { $name }.
invite-no-manager-hint = Enter the address with `--mail-to`.
invite-no-channel = This profile has no channel for e-mail.
invite-no-channel-hint = Set one up with `sspr profile set mail.via=graph`, or run the command without `--mail-to`.
invite-plan-minutes =
    { $count ->
        [one] The pass will be valid for { $count } minute.
       *[other] The pass will be valid for { $count } minutes.
    }
invite-plan-usual = The pass will be valid for the default lifetime of the policy.
invite-plan-start = It is valid from { $from }.
invite-plan-once = It can be used once.
invite-ten-minutes = After signing in with it, the user has 10 minutes to register a method.
invite-external = { $name } is an external guest. External guests cannot have a Temporary Access Pass.
invite-not-targeted = { $name } could not sign in with a Temporary Access Pass: the authentication methods policy does not enable it for this user.
invite-not-targeted-hint = Add the user to a group in the policy, or register a method together: `sspr register`.
invite-plan-many = It can be used several times until then.
invite-question = Create a Temporary Access Pass for { $name }?
invite-replace-question = { $name } has a pass that is valid until { $until }. Replace it with a new one?
invite-would-replace = The current pass would be replaced.
invite-dry-run = Nothing was changed.
invite-moved = The pass of { $name } has changed in the meantime. Nothing was changed.
invite-again = Run the command again to see the current pass.
invite-lost = A pass may have been created, but the response was lost: { $reason }
invite-not-mailed = The e-mail with the pass was not sent: { $reason }
invite-taken-back = No pass exists now. Run the command again.
invite-not-taken-back = The pass could not be revoked. To replace it, run the command again with `--replace`.
invite-mailed = The pass was sent to { $to }.
invite-open = Open { $link } and sign in as { $upn } with the pass.
invite-pass = Temporary Access Pass: { $pass }
invite-valid = Valid from { $from } until { $until }.
invite-not-visible = The service created the pass but does not show it yet.
invite-too-early = Not waiting: the pass starts later.
invite-capable-already = Enough methods are already registered. Waiting for another one.
invite-ctrl-c = Ctrl-C stops waiting and revokes the pass if it has not been used.
invite-revoked = Stopped. The pass was not used and has been revoked.
invite-left = Stopped. The pass was used and is valid until { $until }.
invite-not-revoked = The pass could not be revoked ({ $reason }). It is valid until { $until }.
invite-still-valid = The pass is still valid until { $until }.
invite-maybe-valid = Whether the pass is still valid could not be read. It expires at { $until }.
invite-over = The pass is no longer valid.
invite-mail-subject = Your Temporary Access Pass
invite-mail-for = For { $name }: use this pass to sign in and register methods for password reset.
invite-mail-care = Do not give the pass to anyone who asks for it. Anyone who has it can sign in as you.
watch-begins =
    { $minutes ->
        [one] Waiting up to { $minutes } minute for { $name } to register.
       *[other] Waiting up to { $minutes } minutes for { $name } to register.
    }
watch-waiting = Waiting for the next method
watch-missed = The methods could not be read. Retrying. { $reason }
watch-tick = ✓ { $method }
watch-gone = ✗ { $method } was removed
watch-pass-used = ✓ signed in with the Temporary Access Pass
watch-passkey = passkey
watch-hello = Windows Hello
watch-other = another method
watch-could-come = Can still be registered: { $methods }.
watch-timed-out = Timed out.
watch-open = The user opens { $link } and signs in.
register-choice-hand-over = Another method, set up by the user: Microsoft Authenticator, a passkey

## report

report-title = Self-service password reset
report-made = Created on { $moment } by sspr { $version }.
report-figures-as-of = Registration report of { $moment }.
report-history-lines = { $count ->
    [one] 1 line of { $file } is not a report and was removed.
   *[other] { $count } lines of { $file } are not reports and were removed.
}
report-tenant = Tenant
report-tenant-number = Tenant { $number }
report-today = Who can reset today
report-figure = Figure
report-moved = Change
report-users = Users in the registration report
report-enabled = In scope
report-registered = Registered
report-capable = In scope and registered (share of users in scope)
report-administrators = Administrators in scope and registered (share of all administrators)
report-judged = All users of the directory; everything that a reset depends on is checked, as in `sspr explain`
report-reported = By the registration report of Microsoft Graph
report-answers-chart = From left to right: can reset { $can }, can reset but ends soon (outlined) { $stops }, cannot reset { $cannot }, not known { $unknown }.
report-unread = Not available: this sign-in is not permitted to read it, or the tenant has no license for it.
report-answer-can = Can reset
report-answer-will-stop = Can reset, ends soon
report-answer-cannot = Cannot reset
report-answer-unknown = Not known
report-until = Can reset until { $day }
report-since = Since the report of { $moment }
report-trend = Trend
report-trend-chart = Share of users in scope who can reset, per report. The dashed line is the goal.
report-trend-chart-ahead = Share of the users in scope who can reset, report by report. The dashed line is the goal, the dotted line the way there at this pace.
report-made-at = Report
report-goal-met = The goal is met: at least { $goal } of the users in scope can reset.
report-goal-on = At the pace of the last 30 days, { $goal } of the users in scope can reset on { $day }.
report-goal-not = At the pace of the last 30 days, the goal of { $goal } is not reached.
report-goal-unknown = The goal is { $goal }. The day it is reached can be estimated with reports from at least two days.
report-why = Why users cannot reset
report-why-none = No cause was found.
report-who = Responsible
report-list = List the users
report-next = Next steps
report-next-step = { $count ->
    [one] 1 user: { $cause }. { $remedy }.
   *[other] { $count } users: { $cause }. { $remedy }.
}
report-phone = Only a phone
report-phone-none = No user has only a phone.
report-phone-own = The tenant's own provider delivers text messages and calls: they do not end. A phone is still the weakest method.
report-phone-ends = Microsoft's text messages and calls end. Users who have only a phone need another method before then. To list them: `sspr status --only-phone`.
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
report-reason = Reasons of failed resets (audit log)
report-no-reason = (no reason given)
report-day = Day (UTC)
report-succeeded = Succeeded
report-failed = Failed
report-unverified = Actions without verification in the last 30 days
report-unverified-needs = This needs the ledger of the helpdesk. Name it with `--ledger FILE`.
report-unverified-broken =
    { $count ->
        [one] 1 ledger is broken. What follows the break does not count.
       *[other] { $count } ledgers are broken. What follows a break does not count.
    }
report-unverified-count = Count
report-unverified-latest = Actions and grants to check, latest first
report-policy = Policy
report-policy-none = No findings in the settings that could be read.
report-severity = Severity
report-severity-info = Information
report-severity-warning = Warning
report-severity-error = Error
report-finding = Finding
report-control = Benchmark
cause-administrators-off = SSPR is off for administrators
cause-cloud-licence-only = the license does not cover synchronized accounts
cause-disabled = the account is disabled
cause-disabled-on-premises = the account is disabled in Active Directory
cause-federated-only = the password is at a federated identity provider
cause-home-unclear = a guest whose home tenant is not known
cause-locked-out = blocked after too many attempts
cause-may-become-administrator = can activate a role that requires two methods
cause-methods-end = a registered method ends soon
cause-methods-unclear = it is not known whether there are enough methods
cause-microsoft-account = a personal Microsoft account
cause-no-group = the scope is Selected, but no group is selected
cause-no-method = no method is registered
cause-nobody = SSPR is off
cause-not-at-hand = the policy could not be read
cause-not-in-group = not in the selected group
cause-not-permitted = a permission is missing
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
cause-unsaid = not provided by the service
cause-writeback-off = password writeback is off
cause-writeback-unclear = it is not known whether password writeback is on
cause-other = { $cause }
