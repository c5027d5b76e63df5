### Sentences people read. One section a command; the same ids in every language.

## ui

ui-warning = varning:
ui-error = fel:
ui-hint = tips:
ui-cause = { "  " }orsak:
ui-cause-numbered = { "  " }orsak { $number }:
ui-request-id = { "  " }begärande-ID: { $id }
ui-waiting = Tjänsten ber om tålamod; fortsätter om { $seconds ->
    [one] en sekund.
   *[other] { $seconds } sekunder.
}

## error

error-other = { $text }
error-cancelled = Avbrutet.
error-question = Det finns en fråga men ingen som kan svara på den: { $question }
error-question-hint = Svara med `{ $flag }` eller kör kommandot i en terminal.
error-no-csv = CSV är till för listor, men det här kommandot skriver ett enda dokument.
error-no-csv-hint = Använd `--output json` eller utelämna `--output`.
error-unknown-language = Språket `{ $tag }` finns inte (`SSPR_LANG`).
error-unknown-language-hint = Språken som finns är { $known }.
error-no-profile = Profilen `{ $name }` finns inte.
error-no-profile-hint = Profilerna som finns är { $known }.
error-no-profile-nearest = Menade du `{ $nearest }`? Profilerna är { $known }.
error-no-profile-first = Det finns inga profiler än: `sspr login --profile NAME` skapar en.
error-no-home = Det finns ingen hemkatalog att spara filer i.
error-no-home-hint = Ange `HOME`, eller `SSPR_CONFIG` och `SSPR_DATA_DIR`.
error-sign-in-ended = Inloggningen har upphört: { $text }
error-declined = Inloggningen avvisades på den andra enheten.
error-code-expired = Koden angavs inte i tid.
error-code-expired-hint = Kör kommandot igen för att få en ny kod.
error-sign-in-refused = Inloggningstjänsten nekade: { $text }
error-consent-hint = En administratör måste godkänna appens behörigheter i klientorganisationen.
error-access-policy-hint = En princip i klientorganisationen stoppar inloggningen: villkorsstyrd åtkomst kan förbjuda enhetskoder. Logga in på en godkänd enhet eller med ett annat konto.
error-account-hint = Kontrollera kontot: namnet, klientorganisationen och om det är låst eller inaktiverat.
error-client-hint = Kontrollera klient-ID:t: appen måste finnas i klientorganisationen och tillåta offentliga klientflöden.
error-tenant-hint = Kontrollera klientorganisationen: `--tenant` tar dess ID eller en av dess domäner.
error-sign-in-unreachable = Inloggningstjänsten { $host } går inte att nå.
error-not-a-sign-in-answer = { $host } svarade { $status } ({ $detail }) där ett inloggningssvar väntades.
error-app-only = Token tillhör enbart ett program; portalens princip-API godtar bara inloggade användare.
error-app-only-hint = Logga in som administratör med `sspr login`.
error-given-token = Token i `{ $variable }` kan inte användas: { $reason }.
error-given-token-hint = Ange en ny token där, eller ta bort `{ $variable }` och logga in med `sspr login`.
error-given-token-ended = Den angivna token har gått ut eller nekades.
error-sign-in-exposed = Andra kan läsa den sparade inloggningen `{ $path }` (läge { $mode }).
error-sign-in-exposed-hint = Åtgärda det med `chmod 600 { $path }`.
error-sign-in-damaged = Den sparade inloggningen `{ $path }` går inte att läsa: { $reason }.
error-sign-in-damaged-hint = Logga in igen med `sspr login`; då ersätts filen.
error-keyring = Systemets nyckelring kan inte användas: { $reason }.
error-keyring-hint = Lås upp den, eller spara inloggningen någon annanstans med `sspr login --token-store file`.
error-not-signed-in = Ingen är inloggad.
error-not-signed-in-hint = Logga in med `sspr login`.
error-refused-sign-in = Tjänsten godtar inte längre den här inloggningen: { $text }
error-not-permitted = Behörighet saknas: { $text }
error-not-permitted-hint = `sspr whoami` visar inloggningens roller och behörigheter.
error-conditions = Inloggningen uppfyller inte längre tjänstens villkor.
error-truncated = Tjänstens svar bröts mitt i.
error-throttled = Tjänsten ber fortfarande om tålamod efter alla nya försök.
error-throttled-hint = Vänta några minuter och kör kommandot igen.
error-service-down = Tjänsten svarade { $status } och kunde inte utföra begäran.
error-service-down-hint = Det är inget fel på kommandot; försök igen senare.
error-refused = Tjänsten nekade: { $text }
error-unreachable = Tjänsten går inte att nå.
error-unreachable-hint = Kontrollera nätverket, proxyn (`HTTPS_PROXY`) och profilens adresser.
error-not-json = Svaret är { $kind }, men JSON förväntades.
error-not-json-hint = En proxy eller en inloggningssida kan ligga mellan den här datorn och tjänsten.
error-unexpected-answer = Tjänsten gav ett oväntat svar: { $text }
error-no-http = Det går inte att förbereda någon säker anslutning.
error-no-http-hint = Installera paketet `ca-certificates` eller ange en certifikatfil i `SSL_CERT_FILE`.
error-damaged-directory = Den inbyggda katalogen `{ $path }` är skadad eller inte skapad av sspr.
error-damaged-directory-hint = Skapa en ny med `sspr sandbox reset --yes`.
error-foreign-directory = { $path } är ingen katalog från `sspr`. Filen har inte ändrats.
error-foreign-directory-hint = Flytta filen eller ange en annan.
error-newer-directory = { $path } skrevs av en senare version av `sspr` (format { $found }; den här versionen känner till { $known }).
error-newer-directory-hint = Uppdatera `sspr`.

## login

login-open =
    Öppna { $link } och ange koden { $code }.
    { $minutes ->
        [one] Koden gäller i en minut.
       *[other] Koden gäller i { $minutes } minuter.
    }
login-qr = { $line }
login-unattended = Den här katalogen godkänner koden själv.
login-waiting = Väntar på inloggningen …
login-policy-why = Portalens princip-API kräver en egen inloggning, med Microsofts klient Azure PowerShell.
login-now = Ingen är inloggad. Logga in nu?
login-now-policy = Portalens princip-API kräver en egen inloggning. Logga in nu?
login-ended-now = Inloggningen har upphört. Logga in igen nu?
login-policy-missing = Portalens princip-API kräver en egen inloggning, och ingen sitter vid terminalen.
login-policy-missing-hint = Kör kommandot en gång vid en terminal, logga in med `az login`, eller ange en token i `SSPR_POLICY_TOKEN`.
login-not-renewable = Inloggningen kan inte förnyas: tjänsten gav ingen uppdateringstoken.
login-store-file = Ingen nyckelring fungerar här: inloggningen sparas i { $path }, okrypterad och läsbar endast för dig.
login-store-memory = Inloggningen kan inte sparas här och gäller bara det här kommandot.
login-done = Inloggad som { $account } i { $tenant }.
login-in-keyring = Inloggningen är förseglad med en nyckel i systemets nyckelring.
login-in-file = Inloggningen sparas i { $path }, läsbar endast för dig.
login-in-memory = Inloggningen sparas inte: den gäller bara det här kommandot.

## logout

logout-done = Utloggad från profilen { $profile }.
logout-nothing = Ingen var inloggad i profilen { $profile }.

## whoami

whoami-account = Konto: { $account }
whoami-tenant = Klientorganisation: { $tenant }
whoami-roles = Roller: { $roles }
whoami-roles-none = inga
whoami-roles-hidden = syns inte för den här inloggningen
whoami-profile = Profil: { $profile }
whoami-graph = Microsoft Graph
whoami-policy = Portalens princip-API
whoami-client = { "  " }Klient: { $client }
whoami-scopes = { "  " }Behörigheter: { $scopes }
whoami-in-environment = { "  " }Token: i variabeln { $variable }
whoami-in-keyring = { "  " }Token: förseglad med en nyckel i nyckelringen
whoami-in-file = { "  " }Token: i { $path }
whoami-in-memory = { "  " }Token: endast i det här kommandot
whoami-renewed = { "  " }Gäller till { $time }, förnyas sedan av sig själv
whoami-ends = { "  " }Gäller till { $time }

## profile

profile-column-name = Namn
profile-column-in-use = Används
profile-column-tenant = Klientorganisation
profile-column-client = Klient
profile-in-use = ja
profile-none = Det finns inga profiler än. `sspr login --profile NAME` skapar en.
profile-used = Profilen { $profile } används nu.
profile-set = Profilen { $profile } har ändrats i { $path }.
profile-shown = Profil { $profile } ({ $path })
profile-from-flag = flagga
profile-from-environment = miljö
profile-from-profile = profil
profile-from-default = standard
profile-remove = Ta bort profilen { $profile } och dess inloggning?
profile-removed = Profilen { $profile } och dess inloggning har tagits bort.

## enable

## status

status-name = Namn
status-upn = Användarens huvudnamn
status-registered = Registrerad
status-enabled = Aktiverad
status-capable = Redo
status-methods = Metoder
status-admin = Admin
status-updated = Uppdaterad (UTC)
status-state = Tillstånd
status-figure = Nyckeltal
status-count = Användare
status-percent = Andel
status-users = Alla användare
status-yes = ja
status-no = nej
status-none = inga
status-state-listed = i rapporten
status-state-disabled = inaktiverad
status-state-not-in-report = inte i rapporten
status-state-not-found = användaren finns inte
status-total = { $total } användare, { $enabled } i omfattningen, varav { $capable } själva kan återställa sitt lösenord.
status-reached = { $capable } av { $enabled } användare i omfattningen kan själva återställa sitt lösenord: { $share }; minst { $threshold } krävdes.
status-not-reached = Bara { $capable } av { $enabled } användare i omfattningen kan själva återställa sitt lösenord: { $share }; minst { $threshold } krävdes.
status-nobody-in-scope = Ingen finns i omfattningen, så det finns ingen andel att jämföra med { $threshold }.
status-users-missing = { $count ->
    [one] Det finns ingen användare `{ $users }`.
   *[other] De här användarna finns inte: { $users }.
}
status-users-missing-hint = Ange användare med objekt-ID eller användarens huvudnamn.
status-group-missing = Det finns ingen grupp `{ $name }`.
status-group-ambiguous = Flera grupper heter `{ $name }`; ange ID.
status-group-candidates = Möjliga grupper: { $groups }

## register

## sandbox
