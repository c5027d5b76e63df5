### Sentences people read. One section a command; the same ids in every language.

## ui

# The key that says yes; `n` says no, and `y` always says yes, too.
ui-yes = j
ui-warning = varning:
ui-error = fel:
ui-hint = tips:
ui-cause = { "  " }orsak:
ui-cause-numbered = { "  " }orsak { $number }:
ui-request-id = { "  " }begärande-ID: { $id }
ui-waiting = Begränsad av tjänsten (429). Försöker igen om { $seconds } s.
ui-counting-down = Tjänstens hastighetsgräns: fortsätter om { $seconds } s
ui-progress-count = { $done } av { $total }
ui-progress-seconds = { $done } av { $total } · { $seconds } s kvar
ui-progress-minutes = { $done } av { $total } · { $minutes } min kvar
ui-progress-hours = { $done } av { $total } · { $hours } h { $minutes } min kvar
ui-retrying-lost = Inget svar från tjänsten. Försöker igen om { $seconds } s.
ui-retrying-failed = Tjänsten svarade med { $status }. Försöker igen om { $seconds } s.
ui-more-lines = … och { $count ->
    [one] en rad till
   *[other] { $count } rader till
}
ui-left-out = { $count ->
    [one] Kolumn som inte visas: { $names }. `--wide` visar alla kolumner.
   *[other] Kolumner som inte visas: { $names }. `--wide` visar alla kolumner.
}
ui-cut = Det som slutar med … är avkortat. `--wide` visar allt.
ui-qr-no-room = Ingen QR-kod: den kräver en terminal med { $columns } kolumner och { $rows } rader.
context-place = { $profile } · { $tenant } · { $account }

## error

error-other = { $text }
error-cancelled = Avbrutet.
error-nothing-changed = Ingenting har ändrats.
error-question = Kommandot behöver ett svar: { $question }
error-question-hint = Ange `{ $flag }` eller kör kommandot i en terminal.
error-question-hint-keyless = Git Bash skickar inte tangenttryckningar till Windows-program. Starta med `winpty sspr …`, använd PowerShell eller Windows Terminal, eller ange `{ $flag }`.
error-no-csv = CSV finns bara för listor; det här kommandot skriver ett enda dokument.
error-no-csv-hint = Använd `--output json` eller utelämna `--output`.
error-no-column = Okänd kolumn `{ $name }`.
error-no-column-nearest = Menade du `{ $nearest }`? Kolumner: { $known }
error-no-column-hint = Kolumner: { $known }
error-column-twice = Kolumnen `{ $name }` anges två gånger.
error-column-twice-hint = Ange varje kolumn en gång i `--columns`.
error-filter = Filtret misslyckades på en rad: { $reason }
error-filter-hint = Filtret får en rad i taget, så som `--output jsonl` skriver den.
error-filtered-csv = `--jq` skriver JSON och kan inte kombineras med `--output csv`.
error-filtered-csv-hint = Utelämna `--output`, eller välj CSV-kolumnerna med `--columns` i stället för `--jq`.
error-unknown-language = Okänt språk `{ $tag }` i `SSPR_LANG`.
error-unknown-language-hint = Tillgängliga språk: { $known }.
error-no-profile = Profilen `{ $name }` hittades inte.
error-no-profile-hint = Tillgängliga profiler: { $known }.
error-no-profile-nearest = Menade du `{ $nearest }`? Tillgängliga profiler: { $known }.
error-no-profile-first = Det finns inga profiler än. Skapa en med `sspr login --profile NAME`.
error-unreadable = `{ $path }` kan inte läsas: { $error }.
os-not-found = Filen eller mappen finns inte
os-denied = Åtkomst nekad
os-exists = Det finns redan
os-folder = Det är en mapp
os-no-folder = En del av sökvägen är ingen mapp
os-name = Namnet är inte möjligt eller för långt
os-full = Inget utrymme kvar
os-large = Filen skulle bli för stor
os-read-only = Disken är skrivskyddad
os-refused = Anslutningen nekades
os-reset = Anslutningen återställdes
os-unreachable = Nätverket kan inte nås
os-in-use = Porten används redan
os-timed-out = Tidsgränsen överskreds
error-not-text = `{ $path }` är ingen textfil.
error-file-too-large = `{ $path }` är större än { $most } MiB.
error-file-too-large-hint = Kontrollera att det är rätt fil.
error-not-text-hint = Spara filen som UTF-8 eller UTF-16.
usage-time = `{ $text }` är ingen giltig tidslängd för `{ $flag }`.
usage-time-hint = Ange en tidslängd som `90s`, `5m`, `1h 30m`, `24h`, `1d` eller `2w`, från { $shortest } till { $longest }.
usage-time-whole-minutes = Ange hela minuter.
usage-unknown-flag = Okänd flagga `{ $flag }`.
usage-unexpected = Oväntat argument `{ $text }`.
usage-unknown-command = Okänt kommando `{ $text }`.
usage-no-command = Ett kommando saknas.
usage-no-value = `{ $flag }` kräver ett värde.
usage-bad-value = `{ $text }` är inget värde för `{ $flag }`.
usage-refused-value = `{ $text }` kan inte användas för `{ $flag }`: { $reason }.
usage-missing = Saknas: `{ $names }`.
usage-conflict = `{ $flag }` kan inte användas tillsammans med `{ $other }`.
usage-twice = `{ $flag }` får bara anges en gång.
usage-no-equals = `{ $flag }` kräver ett likhetstecken före värdet.
usage-count = `{ $flag }` har för många eller för få värden.
usage-not-utf8 = Ett argument är inte giltig UTF-8.
usage-near = Menade du `{ $names }`?
usage-values = Möjliga värden: { $names }.
usage-disable = `sspr disable` stänger av det.
usage-call = Användning: { $usage }
    `{ $help }` visar flaggorna.
usage-no-help = Det finns inget hjälpämne `{ $text }`.
usage-no-help-hint = Ämnen: flags, exit-codes, environment, formats, feedback. `sspr help` listar kommandona.
usage-reason-country = två bokstäver krävs, till exempel SE, DE eller CN
usage-reason-moment = en dag som `YYYY-MM-DD` eller en tidpunkt som `YYYY-MM-DDTHH:MM:SSZ` krävs
usage-reason-address = en adress som `https://HOST` krävs
usage-reason-pair = `KEY=VALUE` krävs
usage-reason-percent = ett tal från 0 till 100 krävs
usage-reason-language = möjliga är { $languages } och `person`
usage-reason-whole = ett heltal krävs
usage-reason-range = tillåtet är { $range }
usage-reason-sort = efter kolonet kan bara `asc` eller `desc` stå
usage-reason-method = okänd metod; det finns { $methods }; för andra: `{ $filter }`
usage-reason-method-near = okänd metod; menade du `{ $name }`?
usage-reason-name-empty = namnet är tomt
usage-reason-name-control = ett namn får inte innehålla styrtecken
usage-reason-name-long = namnet har { $count } tecken; tjänsten godtar högst 256
status-watch-interval = Tjänsten godtar fem begäranden om rapporten på tio sekunder. Ange användare före `--watch`.
error-no-home = Det finns ingen hemkatalog att spara filer i.
error-no-home-hint = Ange `HOME`, eller `SSPR_CONFIG` och `SSPR_DATA_DIR`.
error-sign-in-ended = Din inloggning har gått ut: { $text }
error-cut-off = Inloggningen kan inte förnyas: ett tidigare kommando avbröts under förnyelsen, och tjänsten godtar en uppdateringstoken bara en gång.
error-cut-off-hint = Logga in igen med `sspr login`. Inget annat har gått förlorat.
error-declined = Inloggningen avvisades på den andra enheten.
error-code-expired = Koden angavs inte i tid.
error-code-expired-hint = Kör kommandot igen för att få en ny kod.
error-sign-in-refused = Inloggningstjänsten nekade: { $text }
error-client-hint = Kontrollera klient-ID:t: appen måste finnas i klientorganisationen och tillåta offentliga klientflöden.
error-tenant-hint = Kontrollera klientorganisationen: `--tenant` godtar dess ID eller en av dess domäner.
error-sign-in-unreachable = Inloggningstjänsten { $host } går inte att nå.
error-not-a-sign-in-answer = { $host } gav inget inloggningssvar: { $status } ({ $detail }).
error-app-only = Det här är ett programs token. Portalens princip-API godtar bara inloggade användare.
error-app-only-hint = Logga in som användare: `sspr login --profile NAME --method browser` i en egen profil, `az login` eller en token i `SSPR_POLICY_TOKEN`. Ett program kan planera och tillämpa inställningarna i Microsoft Graph (`method.*`, `methods-policy.*`, `campaign.*` och `administrators`), hantera medlemmarna i den valda gruppen med `sspr scope` och köra `status` och `register`.
error-given-token = Token i `{ $variable }` kan inte användas: { $reason }.
error-given-token-hint = Sätt `{ $variable }` till en ny token, eller ta bort variabeln och logga in med `sspr login`.
error-given-token-ended = Åtkomsttoken har gått ut eller nekades.
error-sign-in-exposed = Andra användare kan läsa den sparade inloggningen `{ $path }` (läge { $mode }).
error-sign-in-exposed-hint = Begränsa åtkomsten med `chmod 600 { $path }`.
error-sign-in-damaged = Den sparade inloggningen `{ $path }` går inte att läsa: { $reason }.
error-sign-in-damaged-hint = Logga in igen med `sspr login`; då ersätts filen.
error-sign-in-held = En annan process förnyar inloggningen för den här profilen och är inte klar inom { $limit } ({ $path }).
error-sign-in-held-hint = Avsluta den andra `sspr`-processen eller vänta längre med `--timeout`.
error-keyring = Systemets nyckelring kan inte användas: { $reason }.
error-keyring-hint = Lås upp nyckelringen, eller spara inloggningen i en fil med `sspr login --token-store file`.
error-browser-too-late = Inloggningen i webbläsaren slutfördes inte inom 15 minuter.
error-no-port = Ingen lokal port kunde öppnas för inloggningen i webbläsaren: { $reason }
error-no-port-hint = Logga in med en kod i stället: `sspr login --method device`.
error-no-secret = Klienthemligheten saknas.
error-no-secret-hint = Sätt `AZURE_CLIENT_SECRET`, eller ange den i en terminal: `sspr login --method secret`.
error-certificate = { $flaw ->
    [noCertificate] Det finns inget certifikat i { $path }.
    [noPrivateKey] Det finns ingen privat nyckel i { $path }.
    [encryptedKey] Den privata nyckeln i { $path } är krypterad.
    [ellipticKey] Den privata nyckeln i { $path } är en elliptisk kurvnyckel; inloggningstjänsten godtar bara RSA-nycklar.
    [unusableKey] Den privata nyckeln i { $path } är ingen RSA-nyckel på minst 2048 bitar.
    [keyMismatch] Den privata nyckeln hör inte till något av certifikaten i { $path }.
    [certificateExpired] Certifikatet i { $path } gick ut { $reason }.
    [certificateEarly] Certifikatet i { $path } gäller först från { $reason }.
    [wrongPassword] Lösenordet för { $path } är fel.
    [noCertificatePassword] { $path } skyddas av ett lösenord.
   *[malformedCertificate] { $path } är varken PEM eller PFX: { $reason }
}
error-certificate-hint = { $flaw ->
    [noPrivateKey] Ange nyckelfilen med `--certificate-key FILE`.
    [encryptedKey] Dekryptera den med `openssl pkcs8 -in KEY -out key.pem`, eller använd en PFX-fil och `AZURE_CLIENT_CERTIFICATE_PASSWORD`.
    [wrongPassword] Ange rätt lösenord, eller sätt `AZURE_CLIENT_CERTIFICATE_PASSWORD`.
    [noCertificatePassword] Sätt `AZURE_CLIENT_CERTIFICATE_PASSWORD`.
    [keyMismatch] Använd certifikatet som hör till den här nyckeln.
    [certificateEarly] Kontrollera datorns klocka.
    [noCertificate] Ange en PEM- eller PFX-fil med appregistreringens certifikat.
    [malformedCertificate] Ange en PEM- eller PFX-fil med appregistreringens certifikat.
   *[other] Skapa ett nytt certifikat med en RSA-nyckel på minst 2048 bitar och ladda upp det till appregistreringen.
}
error-folder-shared = Andra användare kan skriva i { $path } (läge { $mode }); där eller därunder finns de sparade inloggningarna.
error-folder-shared-hint = Begränsa åtkomsten med `chmod go-w { $path }`, eller sätt `SSPR_DATA_DIR` till en egen mapp.
error-key-exposed = Andra användare kan läsa den privata nyckeln i { $path } (läge { $mode }).
error-no-assertion = { $place } gav ingen token: { $reason }
error-no-assertion-hint = GitHub Actions: jobbet behöver `permissions: id-token: write`. Azure DevOps: skicka `SYSTEM_ACCESSTOKEN` till steget. Annars: kontrollera `--federated-token`.
error-no-managed-identity = Den här datorn har ingen hanterad identitet: { $reason }
error-no-managed-identity-hint = Tilldela datorn en identitet, eller välj en användartilldelad med `--client-id`.
error-no-az = Azure CLI gav ingen token.
error-no-az-hint = Installera Azure CLI och logga in med `az login`.
error-not-signed-in = Du är inte inloggad.
error-not-signed-in-hint = Logga in med `sspr login`.
error-refused-sign-in = Tjänsten godtar inte längre den här inloggningen: { $text }
error-not-permitted = Behörighet saknas: { $text }
error-not-permitted-hint = `sspr whoami` visar inloggningens roller och behörigheter.
error-permission-missing = Den här inloggningen saknar behörigheten { $permission }.
error-permission-missing-hint = Logga in med en app som har behörigheten: `sspr login --register-app` skapar en. En inloggning från Azure CLI (`--method az`) har fasta behörigheter, men inga för autentiseringsmetoder eller principer.
error-report-role = Det inloggade kontot har ingen roll som kan läsa rapporter och loggar.
error-report-role-hint = Krävs: Rapportläsare, Säkerhetsläsare, Global läsare eller en högre roll. `sspr whoami` visar inloggningens roller.
error-no-premium = Klientorganisationen saknar licens för registreringsrapporten, som kräver Microsoft Entra ID P1 eller P2.
error-no-premium-hint = Klientorganisationer utan licensen och klientorganisationer i Azure AD B2C har ingen registreringsrapport. `sspr status USER --live` visar enskilda användares metoder.
error-no-premium-doubtful = Enligt tjänsten saknar klientorganisationen licens för registreringsrapporten, som kräver Microsoft Entra ID P1 eller P2.
error-no-premium-doubtful-hint = Tjänsten rapporterar det ibland av misstag. Om licensen finns, försök igen senare; `--retries { $more }` gör fler försök. Till dess visar `sspr status USER --live` enskilda användares metoder.
error-no-premium-mistaken = Tjänsten nekar registreringsrapporten på grund av en licens som saknas, men klientorganisationen har Microsoft Entra ID P1 eller P2. Det är ett fel i tjänsten.
error-no-premium-mistaken-hint = Försök igen om några minuter; `--retries { $more }` gör fler försök. Till dess visar `sspr status USER --live` enskilda personers metoder.
error-foreign-next-link = Nästa sida i listan finns på { $origin }, dit den här inloggningen inte får skickas.
error-foreign-next-link-hint = Kontrollera tjänstens adress i profilen; en proxy kan ha skrivit om svaret.
error-looping-next-link = Listan är inte fullständig: nästa sida har redan lästs.
error-conditions = Inloggningen uppfyller inte längre tjänstens villkor.
error-conditions-hint = Kör kommandot i en terminal och logga in igen. Om tjänsten fortfarande nekar, fråga en administratör vilken princip för villkorsstyrd åtkomst som gäller.
error-stale-mfa = För att ändra sina egna metoder krävs multifaktorautentisering inom de senaste 10 minuterna.
error-stale-mfa-hint = Kör kommandot i en terminal och logga in igen.
error-other-account = Ett annat konto loggade in än det som startade kommandot.
error-other-account-hint = Kör kommandot igen och logga in med samma konto, eller byt konto med `sspr login`.
error-truncated = Tjänstens svar är inte fullständigt.
error-throttled = Begränsad av tjänsten, även efter alla nya försök.
error-throttled-hint = Vänta några minuter och kör kommandot igen, eller gör fler försök med `--retries { $more }`.
error-throttled-long = Begränsad av tjänsten: väntetiden { $wait } är längre än gränsen { $limit } för en begäran.
error-throttled-long-hint = Kör kommandot igen efter den tiden, eller låt det vänta med `--timeout { $raise }`.
error-timeout = Tjänsten på { $host } svarade inte inom { $limit }.
error-timeout-hint = Kontrollera nätverket och proxyn (`HTTPS_PROXY`), eller vänta längre med `--timeout { $raise }`.
error-timeout-unknown-hint = Ändringen kan ha gjorts: kontrollera innan du kör kommandot igen. `--timeout { $raise }` väntar längre.
error-service-down = Tjänsten misslyckades med { $status }.
error-service-down-hint = Försök igen senare. Det är inget fel på kommandot.
error-refused = Tjänsten nekade: { $text }
error-unreachable = Tjänsten på { $host } går inte att nå.
error-unreachable-hint = Kontrollera nätverket, proxyn (`HTTPS_PROXY`) och profilens adresser.
error-unknown-hint = Ändringen kan ha gjorts: kontrollera innan du kör kommandot igen.
error-endless-list = Listan är inte fullständig: tjänsten gav { $pages } tomma sidor i rad.
error-answer-too-large = Ett svar var större än { $most } MB och lästes inte.
error-page-expired = Listan är inte fullständig: det tog för lång tid att läsa den, och länken till nästa sida har gått ut.
error-page-expired-hint = Kör kommandot igen med ett snävare filter.
error-not-json = Svaret är { $kind }, inte JSON.
error-not-json-hint = Kontrollera om det finns en proxy eller en inloggningssida mellan den här datorn och tjänsten.
error-unexpected-answer = Tjänsten gav ett oväntat svar ({ $path }).
error-unexpected-answer-hint = Kör kommandot igen. Om det händer igen rapporterar du det med begärans ID och utdata från `-vv`.
error-no-http = Ingen TLS-anslutning kan upprättas på den här datorn.
error-no-http-hint = Installera paketet `ca-certificates` eller ange en certifikatfil i `SSL_CERT_FILE`.
error-ca-file = Certifikaten i { $path } kan inte användas: { $reason }
error-ca-file-hint = Ange en fil med certifikat i PEM-format med `--ca-file` eller i `SSPR_CA_FILE`.
error-untrusted = Certifikatet för { $host } är inte betrott: { $reason }. Det utfärdades av { $issuer }.
error-untrusted-hint = Om utfärdaren är din organisations proxy anger du certifikatet för dess certifikatutfärdare med `--ca-file FILE` eller i `SSPR_CA_FILE`.
error-proxy-login = { $given ->
    [yes] Proxyn { $proxy } nekade inloggningen för `{ $user }` (407; den godtar: { $schemes }).
   *[no] Proxyn { $proxy } kräver inloggning, och ingen är angiven (407; den godtar: { $schemes }).
}
error-proxy-login-hint = Ange `HTTPS_PROXY=http://USER:PASSWORD@{ $proxy }` med giltig användare och giltigt lösenord, procentkodat.
error-proxy-login-scheme-hint = Endast metoden Basic stöds. Använd en proxy som godtar den, eller en lokal proxy som loggar in åt dig.
error-proxy-refused = Proxyn { $proxy } blockerar begäranden till { $host } ({ $status }).
error-proxy-refused-hint = Tillåt { $host } i proxyn, eller ange `NO_PROXY={ $host }` för att ansluta direkt.
error-proxy-value = `{ $variable }` är ingen proxyadress: { $value }
error-proxy-value-hint = Ange `{ $variable }=http://HOST:PORT`, eller ta bort variabeln för att ansluta direkt.
error-next-failed = Kontrollera datorn och inloggningen med `sspr doctor`, eller upprepa kommandot med `-vv` för detaljer.
error-next-usage = Rätta kommandot och kör det igen; `--help` visar vad varje flagga godtar.
error-next-no = Upprepa kommandot med `-v` för att se orsaken.
error-next-cannot = `sspr doctor` visar vad som går med den här inloggningen och i den här klientorganisationen.
error-next-partial = Kör kommandot igen för de objekt som misslyckades.
next-bad-contact = Ange ett nummer med landskod, till exempel `+46 70 123 45 67`, eller en privat adress, till exempel `namn@example.net`.
next-policy-file = Rätta filen; `sspr policy schema` visar vad den får innehålla.
next-bad-hash = Ange den hash som ett tidigare `sspr ledger verify` skrev ut.
next-bad-value = Rätta värdet; `sspr profile show` visar var varje värde kommer från.
next-unreadable = Kontrollera sökvägen och din behörighet att läsa filen.
next-empty-input = Ange en fil med en rubrik och minst en rad.
next-empty-window = Ange ett `--until` som är senare än `--since`.
next-group-with-all = Utelämna `--group`, eller ange `--scope group`.
next-guest = Gästen registrerar sig och återställer i sin hemklientorganisation eller hos dess identitetsprovider.
next-input-broken = Kör samma kommando igen. Inget har ändrats.
next-input-not-json = Exportera filen på nytt: en JSON-matris, ett objekt per rad eller ett oförändrat svar från Microsoft Graph.
next-lifetime = Ange en giltighetstid som principen tillåter; `sspr policy show` visar gränserna.
next-malformed-config = Rätta den raden, eller flytta filen och skapa profilen på nytt med `sspr profile set KEY=VALUE`.
next-mobile-first = Lägg till mobiltelefonen först: `sspr methods add USER --phone NUMBER`.
next-no-password = Skriv ett lösenord per rad till stdin.
next-no-profile = `sspr profile list` visar vilka profiler som finns.
next-no-such-column = Ange en av filens rubriker, som i `--map mobile=HEADING`.
next-not-a-result = Ange filen som importen skrev; den slutar på `.result.csv`, om inte `--result` angav en annan.
next-one-stdin = Spara det ena i en fil och ange dess sökväg.
next-pass-lost = Kontrollera med `sspr methods list USER` om det finns ett pass, och ta bort det med `sspr methods remove USER`.
next-plan-of-another = Skapa en plan för den här klientorganisationen med `sspr policy plan`, eller välj den andra med `--profile`.
next-policy-show = `sspr policy show` visar de aktuella inställningarna.
next-removal = `sspr methods list USER` visar de registrerade metoderna; användaren kan välja en annan standardmetod på https://aka.ms/mysecurityinfo.
next-same-password = Välj ett lösenord som inte har använts tidigare.
next-some-profiles = Kör kommandot igen för en av profilerna med `--profile NAME`.
next-start = Ange en starttid i framtiden, eller utelämna den.
next-token-held-back = Kontrollera adresserna i profilen: `sspr profile show`.
next-too-slow = Kör `sspr doctor` igen med en längre gräns: `--timeout 60s`.
next-unusable-directory = Kontrollera att filens mapp är skrivbar och att disken har plats, eller sätt `SSPR_DATA_DIR` till en annan mapp.
next-unusable-value = Rätta variabeln, eller ta bort den.
next-out-of-reach = Krävs: Autentiseringsadministratör, och för administratörer Administratör för privilegierad autentisering. `sspr whoami` visar inloggningens roller.
error-damaged-directory = Den inbyggda katalogen `{ $path }` är skadad eller skapades inte av `sspr`.
error-damaged-directory-hint = Skapa en ny med `sspr sandbox reset --yes`.
error-unusable-directory = Den inbyggda katalogen `{ $path }` går inte att öppna eller skriva till: { $reason }
error-unusable-directory-hint = Sätt `SSPR_DATA_DIR` till en mapp som du får skriva i.
error-foreign-directory = { $path } är ingen inbyggd katalog från `sspr`. Filen har inte ändrats.
error-foreign-directory-hint = Flytta filen eller ange en annan.
error-newer-directory = { $path } skrevs av en senare version av `sspr` (format { $found }; den här versionen känner till { $known }).
error-newer-directory-hint = Uppdatera `sspr`.
error-out-unwritable = Data kan inte skrivas till `{ $path }`: { $reason }.
error-out-unwritable-hint = Ange en annan fil i `--out`, eller utelämna det för att skriva till stdout.
error-file-unwritable = Det går inte att skriva till `{ $path }`: { $reason }.
man-written = { $count ->
    [one] { $count } manualsida finns i `{ $path }`.
   *[other] { $count } manualsidor finns i `{ $path }`.
}

## login

login-open =
    Öppna { $link } och ange koden { $code }.
    { $minutes ->
        [one] Koden går ut om 1 minut.
       *[other] Koden går ut om { $minutes } minuter.
    }
login-unattended = Automatiskt inloggad på { $audience ->
    [graph] Microsoft Graph
   *[policy] princip-API:et
} via { $link } med koden { $code } (sandbox).
login-waiting = Väntar på inloggningen …
login-conditions = Tjänsten kräver en ny inloggning med strängare villkor.
login-now = Du är inte inloggad. Logga in nu?
login-now-policy = Portalens princip-API kräver en separat inloggning, via Microsofts klient Azure PowerShell. Logga in nu?
tenant-by = { $kind ->
    [profile] profilen `{ $name }`
    [graph] inloggningen till Graph
    [policy] inloggningen till princip-API:et
   *[other] `{ $name }`
}
tenants-differ = Två klientorganisationer är angivna: { $first } anger { $one }, { $second } anger { $other }. Inget lästes och inget ändrades.
tenants-differ-hint = Ta bort inställningen som inte längre gäller, eller välj profilen för rätt klientorganisation med `--profile`.
login-ended-now = Din inloggning har gått ut. Logga in igen nu?
login-keyring-waiting = Väntar på systemets nyckelring i högst en minut: lås upp den i dess dialogruta. Ctrl+C avbryter.
login-lock-waiting = Väntar på en annan process som förnyar inloggningen för den här profilen
login-nobody = Det går inte att logga in här: `--no-input` angavs, eller så är detta en pipeline (CI) utan terminal.
login-nobody-hint = Logga in som ett program (`--method secret`, `certificate`, `federated` eller `managed-identity`), lämna koden vidare med `sspr login --no-wait` eller vänta på den med `--method device`.
login-policy-missing = Portalens princip-API kräver en separat inloggning, och det finns ingen.
login-policy-missing-hint = Kör kommandot i en terminal och logga in, logga in med `az login`, eller sätt `SSPR_POLICY_TOKEN`.
login-not-renewable = Inloggningen kan inte förnyas: tjänsten utfärdade ingen uppdateringstoken.
login-store-file = Ingen nyckelring är tillgänglig: inloggningen sparas okrypterad i { $path }, läsbar endast för dig.
login-store-memory = Inloggningen kan inte sparas här och gäller bara det här kommandot.
login-profile-unwritten = Profilen `{ $profile }` kunde inte skrivas: { $reason }. Du är inloggad; ange dessa inställningar med varje kommando: { $settings }
login-done = Inloggad som { $account } i { $tenant }.
login-in-keyring = Inloggningen sparas krypterad; nyckeln finns i systemets nyckelring.
login-in-file = Inloggningen sparas i { $path }, läsbar endast för dig.
login-in-memory = Inloggningen sparas inte: den gäller bara det här kommandot.
login-way = { $method ->
    [secret] Loggar in med klienthemligheten
    [certificate] Loggar in med certifikatet { $detail }
    [federated] Loggar in med en federerad token
    [managed-identity] Loggar in med datorns hanterade identitet
   *[browser] Loggar in med webbläsaren
} eftersom { $variable } är angivet.
login-browser = Logga in i webbläsaren. Om inget fönster visas öppnar du den här länken på den här datorn:
    { $link }
login-page-done-title = Du är inloggad
login-page-done-text = Stäng fönstret och gå tillbaka till terminalen.
login-page-failed-title = Inloggningen misslyckades
login-page-failed-text = Stäng fönstret. Terminalen visar orsaken.
login-ask-secret = Klienthemlighet för programmet { $client }
login-ask-password = Lösenord för certifikatfilen { $path }
login-needs-client = Den här inloggningsmetoden kräver ett program, och inget är angivet.
login-needs-client-hint = Ange dess klient-ID med `--client-id`, eller sätt `AZURE_CLIENT_ID`.
login-needs-tenant = Ett programs inloggning kräver en klientorganisation, och ingen är angiven.
login-needs-tenant-hint = Ange den med `--tenant`, eller sätt `AZURE_TENANT_ID`.
login-needs-certificate = Inget certifikat är angivet.
login-needs-certificate-hint = Ange dess fil med `--certificate`, eller sätt `AZURE_CLIENT_CERTIFICATE_PATH`.
login-needs-federated = Ingen källa för en federerad token hittades på den här datorn.
login-needs-federated-hint = Ange källan med `--federated-token`: `github`, `azure-devops:CONNECTION`, `file:PATH`, `env:NAME` eller en adress.
login-application = Ett program loggar in utan användare: det kan läsa och registrera metoder med sina egna behörigheter, men inte ändra vem som kan återställa.
login-next-browser = { $reason } Logga in med webbläsaren på den här datorn i stället?
login-next-again = { $reason } { $hint } Försöka en gång till nu?
login-pending-next = Kör sedan `{ $command }`: kommandot väntar på inloggningen och slutför den.
login-pending-memory = Inloggningen är inte sparad, så ett annat kommando kan inte slutföra den.
login-pending-memory-hint = Kör `sspr login` utan `--no-wait`, eller spara inloggningar med `--token-store file`.
login-pending-none = Ingen inloggning väntar för profilen { $profile }.
login-pending-none-hint = Starta en med `sspr login --no-wait`.
login-pending-other = Den väntande inloggningen gäller klientorganisationen { $tenant } och klienten { $client }; kommandot använder andra.
login-pending-other-hint = Använd profilen som den startades med, eller börja om med `sspr login --no-wait`.

## app

app-features = Vad ska appregistreringen användas till?
app-ask-feature = { $feature ->
    [status] Ska appen visa vem som kan återställa sitt lösenord (status)?
    [register] Ska den registrera telefonnummer och e-postadresser åt användare (register)?
    [mail] Ska den skicka koder via e-post som det inloggade kontot (mail)?
    [scope] Ska den lägga till och ta bort användare i gruppen som kan återställa (scope)?
    [explain] Ska den visa varför en användare kan eller inte kan återställa (explain)?
    [methods] Ska den visa, lägga till och ta bort användares metoder (methods)?
    [reset] Ska den återställa användares lösenord (reset)?
    [change] Ska användare ändra sitt eget lösenord med den (change)?
    [invite] Ska den utfärda ett tillfälligt åtkomstpass och följa hur användare registrerar sig (invite)?
   *[enable] Ska den ändra vem som kan återställa (enable)?
}
app-plan = Appregistreringen ”{ $name }” tillhör bara den här klientorganisationen, har ingen klienthemlighet och agerar bara för inloggade användare, inom deras egna roller. Den kan:
app-plan-permission = - { $does } ({ $name })
app-permission = { $name ->
    [User-Read] se vem som är inloggad
    [Organization-Read-All] se klientorganisationens namn och domäner
    [User-Read-All] se klientorganisationens användare
    [GroupMember-Read-All] se medlemmar i grupper
    [GroupMember-ReadWrite-All] lägga till och ta bort medlemmar i grupper
    [AuditLog-Read-All] läsa registreringsrapporten och granskningsloggen
    [Policy-Read-All] läsa klientorganisationens principer
    [UserAuthenticationMethod-ReadWrite-All] se, lägga till och ta bort användares metoder av alla slag och återställa lösenord
    [User-PasswordProfile-ReadWrite-All] ange lösenord och ändra det egna
    [Domain-Read-All] se var lösenorden för en domän finns
    [UserAuthenticationMethod-Read-All] se vilka metoder som är registrerade
    [UserAuthMethod-Phone-ReadWrite-All] registrera och ändra telefonnummer
    [UserAuthMethod-Email-ReadWrite-All] registrera och ändra e-postadresser
    [LicenseAssignment-Read-All] se användares licenser
    [RoleManagement-Read-Directory] se vem som är administratör
    [RoleEligibilitySchedule-Read-Directory] se vem som kan bli administratör
    [Policy-ReadWrite-Authorization] slå på och av administratörernas egen lösenordsåterställning
   *[Mail-Send] skicka koder via e-post som det inloggade kontot
}
app-plan-policy = Omfattningen skrivs via portalens princip-API. Det godtar bara Microsofts egna klienter och behåller därför en separat inloggning som ingen appregistrering kan ersätta.
app-plan-sign-in = För att registrera appen loggar du in en gång med Microsofts egen klient; den inloggningen sparas inte.
app-ask-consent = Godkänna behörigheterna för hela klientorganisationen nu (kräver Molnappadministratör eller en högre roll; en annan administratör kan göra det senare)?
app-ask = { $consent ->
    [now] Registrera appen och godkänna den?
   *[later] Registrera appen?
}
app-made = Appregistreringen ”{ $name }” har skapats: { $client }.
app-stands = Appregistreringen ”{ $name }” ({ $client }) finns men är inte klar än. { $kept ->
        [yes] Den finns i profilen. Kör samma kommando igen för att fortsätta.
       *[no] Den finns inte i någon profil: om kommandot körs igen skapas en till.
    }
app-others = Det finns andra appregistreringar med namnet ”{ $name }” som den här profilen inte använder: { $clients }. De har inte ändrats: vilken medlem som helst i klientorganisationen kan ha skapat dem.
app-deviates = Appregistreringen ”{ $name }” ({ $client }) används inte: andra skulle kunna logga in med den eller ändra den. Inget skrevs.
app-deviates-hint = Ta bort det som anges under Entra ID > Appregistreringar. Tillåt ägare med `--app-owner`. För att i stället skapa en ny app, kör `sspr profile set client-id=`.
app-deviation = { $kind ->
    [credential] Den har en autentiseringsuppgift: ”{ $value }”.
    [redirect] Den har en oväntad omdirigerings-URI: { $value }.
    [audience] Den tillåter inloggningar från andra klientorganisationer ({ $value }).
   *[owner] { $value } äger den och kan ändra den.
}
app-refused = Det här kontot kan varken skapa eller läsa appregistreringar.
app-refused-hint = Logga in som Programutvecklare, Molnappadministratör eller med en högre roll, eller be ett sådant konto registrera appen.
app-done = { $state ->
    [created] Appen ”{ $name }” har registrerats: { $client }.
    [extended] Behörigheterna som saknades har lagts till i appen ”{ $name }”: { $client }.
    [consented] Klientorganisationen har nu godkänt appen ”{ $name }”: { $client }.
    [waiting] Appen ”{ $name }” är registrerad och väntar på klientorganisationens medgivande: { $client }.
   *[unchanged] Inget att ändra: appen ”{ $name }” har allt den behöver: { $client }.
}
app-needs-person = Att skapa en appregistrering kräver en användare; `{ $method }` loggar in utan användare.
app-needs-person-hint = Använd `--method device` eller `--method browser`, eller utelämna `--method`.
app-not-kept = Inloggningar sparas inte här, så ingen profil har skrivits. Använd appen med `--client-id { $client }`.
app-consent-refused = Det här kontot kan inte godkänna för klientorganisationen: det kräver Molnappadministratör eller en högre roll.
app-consent-missing = Appen saknar medgivande i klientorganisationen, så det går inte att logga in med den.
app-consent-link =
    Be en molnappadministratör öppna den här sidan och godkänna:
    { $link }
    Kör sedan `{ $command }`.
app-spreads = Den nya appen är inte tillgänglig för inloggning än. Väntar på inloggningstjänsten …
app-sign-in-left = Appen är registrerad och sparad i profilen. Logga in med den: `{ $command }`.

## refused

refused-blocked = En princip för villkorsstyrd åtkomst blockerar den här inloggningsmetoden, som många gör för koder som anges på en annan enhet.
refused-blocked-hint = Logga in med `sspr login --method browser` på den här datorn, eller be en administratör undanta kontot från principen; kontots inloggningslogg anger principen.
refused-unmanaged = Villkorsstyrd åtkomst tillåter bara hanterade enheter och appar.
refused-unmanaged-hint = Logga in med en webbläsare på en hanterad, kompatibel enhet. En kod innehåller inga uppgifter om enheten.
refused-mfa = Klientorganisationen kräver multifaktorautentisering, och den saknas eller är för gammal i den här inloggningen.
refused-mfa-hint = Kör `sspr login` i en terminal och bekräfta det andra steget.
refused-mfa-setup = Multifaktorautentisering måste först konfigureras för kontot.
refused-mfa-setup-hint = Registrera en metod på https://aka.ms/mysecurityinfo och kör sedan `sspr login`.
refused-mfa-setup-blocked = Multifaktorautentisering måste konfigureras för kontot, och klientorganisationen tillåter det inte från den här platsen eller enheten.
refused-mfa-setup-blocked-hint = Registrera en metod från ett betrott nätverk, eller be en administratör utfärda ett tillfälligt åtkomstpass.
refused-setup-risk = Multifaktorautentisering måste konfigureras för kontot, och klientorganisationen blockerar det eftersom inloggningen är riskfylld.
refused-setup-risk-hint = Be en administratör granska risken under Riskfyllda användare och logga sedan in igen.
refused-home-risk = Kontot är blockerat på grund av en risk i sin hemklientorganisation.
refused-home-risk-hint = Be en administratör i din hemklientorganisation granska risken; den här klientorganisationen kan inte häva den.
refused-security-policy = En säkerhetsprincip i klientorganisationen blockerar inloggningen.
refused-security-policy-hint = Kontots inloggningslogg anger principen. Be principens administratör om ett undantag.
refused-consent = Klientorganisationen har inte gett medgivande till appens behörigheter.
refused-consent-hint = Be en administratör öppna { $link } och godkänna, och kör sedan `sspr login`.
refused-unassigned = Appen godtar bara tilldelade konton, och det här kontot är inte tilldelat.
refused-unassigned-hint = Tilldela kontot under Företagsprogram > Användare och grupper.
refused-first-party = Den här klienten från Microsoft har inte åtkomst till den begärda tjänsten.
refused-first-party-hint = Registrera en egen app och kör `sspr login --client-id ID`.
refused-disabled = Kontot är inaktiverat.
refused-disabled-hint = Aktivera kontot i klientorganisationen, eller logga in med ett annat.
refused-locked = Kontot är låst efter för många felaktiga lösenord, eller så är dess nätverk blockerat som skadligt.
refused-locked-hint = Vänta några minuter och logga in från ett känt nätverk. Kontots inloggningslogg visar vilket av de två som gäller.
refused-unknown-account = Kontot finns inte i klientorganisationen, eller så är lösenordet fel.
refused-unknown-account-hint = Kontrollera inloggningsnamnet och klientorganisationen (`--tenant`).
refused-password-change = Kontots lösenord har upphört att gälla eller måste ändras först.
refused-password-change-hint = Ändra lösenordet på inloggningssidan i en webbläsare och kör sedan `sspr login`.
refused-secret-expired = Klienthemligheten har upphört att gälla.
refused-secret-expired-hint = Lägg till en ny under Appregistreringar > Certifikat och hemligheter och använd dess värde.
refused-secret-wrong = Klienthemligheten är fel.
refused-secret-wrong-hint = Använd hemlighetens värde, inte dess ID; värdet visas bara en gång, när hemligheten skapas.
refused-public-flows-off = Appregistreringen tillåter inte offentliga klientflöden, och inloggning med kod kräver dem.
refused-public-flows-off-hint = Slå på ”Tillåt offentliga klientflöden” under Appregistreringar > Autentisering, eller kontrollera klient-ID:t.
refused-public-client = Appregistreringen är en offentlig klient och godtar varken hemlighet eller certifikat.
refused-public-client-hint = Utelämna hemligheten eller certifikatet, eller använd en appregistrering som har en sådan.
refused-certificate = Certifikatet hör inte till appregistreringen.
refused-certificate-hint = Ladda upp den offentliga delen under Appregistreringar > Certifikat och hemligheter, och kontrollera att nyckeln hör till den.
refused-federation = Ingen federerad autentiseringsuppgift för appregistreringen passar token.
refused-federation-hint = Utfärdare, ämne och målgrupp under Appregistreringar > Certifikat och hemligheter > Federerade autentiseringsuppgifter måste vara exakt de som står i token.
refused-assertion = Klientintyget godtas inte: det är utanför sin giltighetstid eller har fel utfärdare eller målgrupp.
refused-assertion-hint = Kontrollera först klockan på den här datorn (`sspr doctor`), sedan utfärdare och målgrupp i token.
refused-app-unknown = Det finns ingen app med det här klient-ID:t i klientorganisationen.
refused-app-unknown-hint = Kontrollera `--client-id` och `--tenant`, och `--cloud` om klientorganisationen finns i ett annat moln.
refused-app-disabled = Appen eller den begärda tjänsten är inaktiverad i klientorganisationen.
refused-app-disabled-hint = Tillåt användare att logga in under Företagsprogram > Egenskaper.
refused-tenant-unknown = Det finns ingen sådan klientorganisation i det här molnet.
refused-tenant-unknown-hint = Kontrollera klientorganisationen: `--tenant` godtar dess ID eller en av dess domäner; `--cloud` väljer ett annat moln.
refused-tenant-needed = Den här inloggningsmetoden kräver en bestämd klientorganisation.
refused-tenant-needed-hint = Ange den med `--tenant`: dess ID eller en av dess domäner.
refused-other-cloud = Klientorganisationen eller den begärda tjänsten finns i ett annat moln.
refused-other-cloud-hint = Ange klientorganisationens moln: `--cloud usgov`, `usgov-dod`, `china` eller `global`.
refused-frequency = Klientorganisationens inloggningsfrekvens kräver en ny inloggning.
refused-revoked = Inloggningen har återkallats: lösenordet har ändrats, eller så har en administratör avslutat den.
refused-idle = Din inloggning har gått ut: den är för gammal eller har inte använts på för länge.
refused-interaction = Inloggningstjänsten kräver ett svar från dig.
refused-interaction-hint = Kör `sspr login` i en terminal och svara på inloggningssidan.

## cloud

cloud-no-policy-api = Portalens princip-API är bara känt i det offentliga molnet, inte i molnet { $cloud }.
cloud-no-policy-api-hint = Använd `--policy-api guided`: det visar varje steg i portalen och väntar tills ändringen syns.
cloud-no-methods = Microsoft Graph i molnet { $cloud } kan varken läsa eller skriva användares autentiseringsmetoder.
cloud-no-methods-hint = Be en administratör ange kontakten på användarens sida på { $page }, eller be användaren registrera sig där.
cloud-no-methods-policy = Microsoft Graph i molnet { $cloud } har ingen princip för autentiseringsmetoder.
cloud-no-methods-policy-hint = Kontrollera metoderna i portalen: { $page }

## codes

codes-off = Självbetjäning för återställning av lösenord är avstängd för användaren: för hela klientorganisationen eller för administratörer.
codes-off-fix = Slå på den för en grupp eller för alla användare: `sspr enable --scope all`. Har användaren en administratörsroll gäller inte omfattningen: `sspr policy set administrators=on`.
codes-writeback-off = Lösenordet hanteras lokalt, och tillbakaskrivning av lösenord är inte påslagen.
codes-writeback-off-fix = Slå på tillbakaskrivning av lösenord i Microsoft Entra Connect eller molnsynkroniseringen, och i portalen under Lösenordsåterställning > Lokal integrering.
codes-no-policy = Användarens organisation har ingen princip för lösenordsåterställning: ingen är konfigurerad, eller så är återställning aktiverad för en grupp och ingen grupp är vald.
codes-no-policy-fix = Ange vem som kan återställa och med vilka metoder. En gäst återställer i hemorganisationen, enligt dess princip; en ohanterad klientorganisation har ingen.
codes-no-licence = Användaren saknar en licens som omfattar självbetjäning för återställning av lösenord.
codes-no-licence-fix = Tilldela en licens som omfattar den, till exempel Microsoft Entra ID P1 eller P2.
codes-not-in-group = Bara medlemmarna i en vald grupp kan återställa sina lösenord, och användaren är inte medlem.
codes-not-in-group-fix = Lägg till användaren i gruppen eller i en grupp som är kapslad i den.
codes-too-few = Användaren har inte registrerat tillräckligt många metoder för att återställa lösenordet.
codes-too-few-fix = Registrera metoderna som saknas, eller be användaren registrera dem på https://aka.ms/mysecurityinfo. Till dess återställer en administratör lösenordet.
codes-on-premises = Den lokala konfigurationen nekar ändringen: kontot är skyddat, behörigheter saknas, eller så begränsar en princip fjärranrop till SAM.
codes-on-premises-fix = Kontrollera först om kontot är eller har varit i en skyddad grupp i Active Directory (AdminCount är 1): ett sådant konto kan inte återställas, bara ändras, eller återställas i Active Directory. Kontrollera annars anslutningskontots behörigheter och sedan principen ”Restrict clients allowed to make remote calls to SAM”.
codes-unreachable = Tjänsten når inte den lokala agenten för tillbakaskrivning av lösenord.
codes-network-fix = Kontrollera serverns utgående anslutningar (port 443, TLS 1.2, .NET Framework 4.8) och starta sedan om synkroniseringstjänsten. Om det kvarstår, stäng av tillbakaskrivning av lösenord i Microsoft Entra Connect och slå på den igen.
codes-cloud-failed = Lösenordet ändrades lokalt, men inte i molnet.
codes-cloud-failed-fix = Vänta några minuter. Om det kvarstår, kontrollera molnets lösenordsprincip och om begäranden begränsas.
codes-banned = Det nya lösenordet är för likt ett förbjudet lösenord.
codes-banned-fix = Välj ett lösenord utan vanliga ord och utan användarens eller organisationens namn.
codes-no-user = Användaren finns inte i den här klientorganisationen.
codes-no-user-fix = Kontrollera inloggningsnamnet och klientorganisationen. En användare från en annan organisation måste först bjudas in som gäst.
codes-locked-fix = Vänta några minuter. Att återställa lösenordet häver också en låsning efter felaktiga lösenord. Kontots inloggningslogg visar vilket av de två som gäller.
codes-change-fix = Byt lösenordet på inloggningssidan, eller återställ det på https://aka.ms/sspr.
codes-ad-expired = Lösenordet i det lokala Active Directory har gått ut.
codes-ad-expired-fix = Med tillbakaskrivning av lösenord återställer du det på https://aka.ms/sspr; annars återställs det i Active Directory.
codes-no-password = Katalogen har inget lösenord för kontot.
codes-no-password-fix = Kontrollera inloggningsnamnet och ange lösenordet igen. Om namnet stämmer avgör kontots källa var lösenordet anges: i molnet, lokalt eller hos en annan identitetsprovider.
codes-disabled-fix = Aktivera kontot (ett synkroniserat konto i Active Directory). Så länge det är inaktiverat kan lösenordet inte återställas via självbetjäning.
codes-interrupted = Inloggningen avbröts för en lösenordsåterställning eller för registrering av metoder.
codes-interrupted-fix = Slutför det som sidan ber om, eller registrera dig på https://aka.ms/mysecurityinfo.
codes-wrong-password = Inloggningsnamnet eller lösenordet är fel.
codes-wrong-password-fix = Skriv in båda igen; ett glömt lösenord återställs på https://aka.ms/sspr.
codes-loop = För många inloggningsbegäranden på kort tid: en app upprepar sina begäranden, eller så begränsas klientorganisationen.
codes-loop-fix = Stäng appen som upprepar sina begäranden, vänta några minuter och logga sedan in igen.
codes-consent-fix = Be en administratör ge medgivande under Företagsprogram > Behörigheter.
codes-request = Appen skickade en felaktig begäran, eller en som inte stöds, till inloggningstjänsten.
codes-request-fix = Börja om från appen, inte från ett bokmärke. Om det kvarstår, ge appens ägare koden, tiden och korrelations-ID:t.
codes-device-pending = Koden för inloggningen har inte skrivits in än.
codes-device-pending-fix = Ange koden på inloggningssidan; programmet fortsätter sedan automatiskt.
codes-device = Koden för inloggningen är fel eller har gått ut.
codes-device-fix = Börja om inloggningen och skriv in den nya koden.
codes-agent = Direktautentiseringen kunde inte kontrollera lösenordet lokalt.
codes-agent-fix = Kontrollera att dess agenter körs och når en domänkontrollant.
codes-external = Kontot hör till en annan klientorganisation eller är personligt, och är inte gäst här.
codes-external-fix = Logga in med ett konto i den här klientorganisationen, eller be en administratör bjuda in kontot som gäst.
codes-current-wrong = Det nuvarande lösenordet var fel.
codes-weak = Det nya lösenordet är för svagt.
codes-weak-fix = Välj ett lösenord på 8 till 256 tecken med tre av dessa fyra: versaler, gemener, siffror, symboler.
codes-name = Det nya lösenordet innehåller användarens namn.
codes-ad-refused = Active Directory nekar det nya lösenordet: ålder, historik, komplexitet, ett filter, eller så får det inte ändras.
codes-ad-refused-fix = Välj ett annat lösenord, eller vänta tills minimiåldern har passerat. Om alla lösenord nekas, kontrollera kontots ”kan inte ändra lösenord” och att domänkontrollanterna kör Windows Server 2016 eller senare.
codes-change-failed = Lösenordsbytet misslyckades i tjänsten.
codes-change-user = Tjänsten kunde inte identifiera användaren.
codes-only-on-premises = Det här lösenordet kan bara bytas lokalt.
codes-only-on-premises-fix = Byt det på en dator i domänen, eller återställ det i Active Directory.
codes-ad-locked = Kontot är låst eller inaktiverat i Active Directory.
codes-ad-locked-fix = Lås upp eller aktivera det i Active Directory.
codes-reset-started = En användares lösenordsåterställning har börjat på servern.
codes-reset-done = En användares lösenordsåterställning skrevs till Active Directory.
codes-reset-failed = En användares lösenordsåterställning kunde inte skrivas till Active Directory.
codes-switch-on-started = Påslagningen av tillbakaskrivning av lösenord har börjat.
codes-switch-on-done = Tillbakaskrivning av lösenord är påslagen.
codes-change-started = En användares lösenordsbyte har börjat på servern.
codes-change-done = En användares lösenordsbyte skrevs till Active Directory.
codes-change-refused = En användares lösenordsbyte kunde inte skrivas till Active Directory.
codes-admin-started = En administratörs återställning har börjat på servern.
codes-admin-done = En administratörs återställning skrevs till Active Directory.
codes-admin-failed = En administratörs återställning kunde inte skrivas till Active Directory.
codes-switch-off-started = Avstängningen av tillbakaskrivning av lösenord har börjat.
codes-switch-off-done = Tillbakaskrivning av lösenord är avstängd.
codes-switch-off-failed = Tillbakaskrivning av lösenord kunde inte stängas av.
codes-service-started = Tjänsten för tillbakaskrivning av lösenord har startat.
codes-service-stopped = Tjänsten för tillbakaskrivning av lösenord har stoppats.
codes-service-stopped-fix = Starta synkroniseringstjänsten på servern, om den inte stoppades med avsikt.
codes-nothing-fix = Inget att göra: det här är normal drift.
codes-failed-fix = Läs de tillhörande händelserna (33001 till 33009, 6329): de visar kontot och orsaken. Vanliga orsaker: lösenordet bryter mot domänens regler, anslutningskontot saknar behörigheter, eller så är användaren i en skyddad grupp.
codes-listener = Servern kan inte ansluta till sin lyssnare i Service Bus.
codes-listener-fix = Om händelsen anger ”The remote certificate is invalid”, installera rotcertifikaten som saknas (Azure TLS certificate changes). Kontrollera annars de utgående anslutningarna på port 443.
codes-relay = Tillbakaskrivning av lösenord fungerar inte: minst en av dess två anslutningar till molnet är nere.
codes-unknown-error = Ett okänt fel inträffade i tillbakaskrivning av lösenord.
codes-no-cloud = Servern når inte molntjänsten.
codes-no-bus = Servern når inte Service Bus; en brandvägg kan blockera anslutningen.
codes-setup-token = Servern kunde inte logga in i molnet när tillbakaskrivning av lösenord konfigurerades.
codes-setup-token-fix = Kör guiden i Microsoft Entra Connect igen med rätt lösenord och med ett molnkonto som inte är federerat.
codes-endpoint = Slutpunkten för tillbakaskrivning av lösenord kunde inte starta.
codes-duplicate = Två konton i Active Directory har samma ankare, eller så har en användare ett aktivt konto i två skogar.
codes-duplicate-fix = Hitta de två kontona i synkroniseringsloggen och använd ett unikt ankare. Tillbakaskrivning stöder inte ett aktivt konto i mer än en skog.
codes-long-password = Anslutningskontots lösenord är längre än 256 tecken.
codes-long-password-fix = Återställ anslutningskontots lösenord i Active Directory till högst 256 tecken och ange det i Synchronization Service under Connectors > Properties.
codes-forest = Tillbakaskrivning av lösenord är inte påslagen för den här skogen, som lades till senare.
codes-forest-fix = Stäng av tillbakaskrivning av lösenord i Microsoft Entra Connect och slå på den igen.
codes-who = Ansvarig: { $who }
codes-who-person = användaren
codes-who-helpdesk = helpdesk
codes-who-tenant = en administratör i klientorganisationen
codes-who-home = en administratör i användarens hemorganisation
codes-who-on-premises = en administratör för de lokala servrarna
codes-who-application = appens ägare
codes-who-nobody = ingen
codes-remedy = Åtgärd: { $text }
codes-command = Kommando: `{ $command }`
codes-unknown = Okänd kod { $code }.
codes-none = `{ $text }` är ingen känd kod, inget meddelande från återställningssidan och ingen användare.
codes-none-hint = Ange en kod för lösenordsåterställning (SSPR_0013), för en inloggning (AADSTS50034), för tillbakaskrivning av lösenord (31003, 0x8023061F) eller orsaken i en granskningshändelse (FuzzyPolicyViolationInvalidPassword), eller en användare med användarens huvudnamn eller objekt-ID.
codes-throttled = Användaren har försökt för många gånger: återställning av lösenord är blockerad i 24 timmar efter det senaste försöket.
codes-throttled-fix = Vänta 24 timmar utan nya försök, eller be en administratör återställa lösenordet.
codes-phone-mismatch = Telefonnumret stämmer inte med det registrerade.
codes-phone-mismatch-fix = Be användaren ange hela det registrerade numret med landskod och riktnummer.
codes-address = Sidan godtar inte e-postadressen: den är inte inloggningsnamnet.
codes-address-fix = Be användaren ange användarens huvudnamn; e-postadresser fungerar bara om klientorganisationen tillåter e-post som alternativt inloggnings-ID.
codes-no-text = Sms:et eller samtalet med koden kommer inte fram.
codes-no-text-fix = Kontrollera att det registrerade numret har formen +1 4251234567 och ingen anknytning; anknytningar rings inte upp. Registrera en annan metod om telefonen inte kan nås.
codes-no-mail = E-postmeddelandet med koden kommer inte fram.
codes-no-mail-fix = Be användaren titta i skräppost och borttagna objekt, och kontrollera att det är den registrerade postlådan.
codes-not-contacted = Tjänsten kunde inte nå användaren: ett tillfälligt fel, eller så är den registrerade kontakten fel.
codes-not-contacted-fix = Vänta 10 sekunder och välj ”Försök igen”. Om det händer igen, kontrollera de registrerade kontakterna.
codes-not-verified = Sidan kan inte verifiera kontot: inget telefonnummer är registrerat för användaren.
codes-not-verified-fix = Kontrollera de registrerade metoderna och registrera det som saknas: `sspr register USER`.
codes-page-error = Sidan misslyckades utan att ange orsaken: ett avbrott i tjänsten eller konfigurationen.
codes-page-error-fix = Försök igen senare. Om det kvarstår, öppna ett supportärende med supportkoden längst ned på sidan.
codes-catch-up = Lösenordet har ändrats men gäller inte i molnet än.
codes-catch-up-fix = Logga in igen om några minuter. Vänta minst två minuter med den första inloggningen efter en återställning i Active Directory.
codes-admin-policy = Microsofts tvåmetodsprincip gäller för administratörer: två metoder, inga säkerhetsfrågor, oavsett klientorganisationens inställningar.
codes-admin-policy-fix = Inget att göra: testa med ett konto utan administratörsroll.
codes-menu = Administrationscentret döljer ”Lösenordsåterställning”: administratören har ingen Microsoft Entra ID-licens.
codes-menu-fix = Tilldela administratören licensen och logga sedan in i administrationscentret igen.
codes-locked = Kontot är låst efter för många felaktiga lösenord, eller så kom inloggningen från en IP-adress med skadlig aktivitet.
codes-disabled = Kontot är inaktiverat.
codes-expired = Lösenordet har gått ut.
codes-risk-change = Lösenordet måste bytas eftersom kontot är utsatt för risk.
codes-risk-change-fix = Låt användaren byta lösenordet på inloggningssidan efter multifaktorautentisering. Om det inte går, verifiera först användarens identitet; sedan återställer en administratör lösenordet och granskar risken under Riskfyllda användare.
codes-change-required = Villkorsstyrd åtkomst kräver ett nytt lösenord.
codes-age = Användaren är minderårig, och det medgivande som krävs för åldersgruppen saknas.
codes-age-fix = Be en administratör kontrollera kontots åldersgrupp och medgivande.
codes-mfa-setup = Kontot måste först registreras för multifaktorautentisering.
codes-mfa-setup-fix = Låt användaren registrera sig på https://aka.ms/mysecurityinfo. Om användaren saknar metod att logga in med, verifiera identiteten och utfärda ett tillfälligt åtkomstpass.
codes-mfa = Multifaktorautentisering krävs och har inte slutförts, eller gjordes för länge sedan.
codes-mfa-fix = Låt användaren logga in igen och bekräfta det andra steget. Om telefonen eller appen är förlorad, kontrollera de registrerade metoderna och ersätt den.
codes-mfa-failed = Multifaktorautentiseringen misslyckades i tjänsten.
codes-mfa-failed-fix = Försök igen om några minuter, med en annan metod om det finns en.
codes-mfa-calls = För många samtal eller sms för multifaktorautentisering på kort tid.
codes-mfa-calls-fix = Vänta några minuter, eller använd Microsoft Authenticator.
codes-external-check = Inloggningen kräver en kontroll hos en extern provider som inte slutfördes.
codes-external-check-fix = Slutför providerns kontroll. Om den misslyckas kontrollerar en administratör providern under Villkorsstyrd åtkomst.
codes-setup-risk = Registrering för multifaktorautentisering är blockerad eftersom inloggningen är riskfylld.
codes-setup-risk-fix = Be först en administratör granska risken och verifiera användarens identitet. Utfärda inget tillfälligt åtkomstpass innan dess.
codes-setup-place = Metoder kan bara registreras från vissa platser eller enheter, och den här inloggningen kom från en annan.
codes-setup-place-fix = Låt användaren registrera sig från ett betrott nätverk eller en betrodd enhet. Om det inte går, verifiera användarens identitet och utfärda ett tillfälligt åtkomstpass.
codes-home-risk = Kontot är blockerat på grund av en risk i hemklientorganisationen.
codes-home-risk-fix = Bara en administratör i hemklientorganisationen kan granska och avfärda risken. Kringgå den inte här: inget tillfälligt åtkomstpass, inget undantag.
codes-hello = Enheten eller dess autentiseringsuppgift för Windows Hello eller nyckel är inte längre känd, eller är inaktiverad.
codes-hello-fix = Logga in med en annan metod och konfigurera Windows Hello igen; en administratör kontrollerar att enheten är aktiverad.
codes-no-session = Webbläsaren eller appen har ingen giltig session för kontot.
codes-session-fix = Låt användaren logga in igen. Om det återkommer, logga ut överallt eller använd ett privat fönster.
codes-interaction = Appen kräver att användaren loggar in på en sida.
codes-revoked = Sessionen avslutades: lösenordet byttes, eller så återkallade en administratör den.
codes-idle = Sessionen har gått ut eller inte använts på för länge.
codes-frequency = Inloggningsfrekvensen i villkorsstyrd åtkomst kräver en ny inloggning.
codes-confirm = Sidan bad användaren bekräfta appen att logga in i.
codes-confirm-fix = Inget att göra: användaren bekräftar, och inloggningen fortsätter.
codes-expected = Inloggningen stannade vid en fråga på sidan, till exempel ”Vill du förbli inloggad?”.
codes-sign-out = Utloggningen misslyckades.
codes-sign-out-fix = Stäng alla webbläsarfönster; på en delad dator rensar du även webbläsardata.
codes-blocked = En princip för villkorsstyrd åtkomst blockerade inloggningen.
codes-blocked-fix = Sök upp inloggningen i inloggningsloggen: fliken Villkorsstyrd åtkomst anger principen och villkoret. Logga sedan in från en plats, en enhet eller en app som principen tillåter.
codes-unmanaged = Villkorsstyrd åtkomst kräver en kompatibel enhet som organisationen hanterar, och det är inte den här.
codes-unmanaged-fix = Låt användaren registrera enheten (Företagsportal) och åtgärda det som anges som inkompatibelt, eller använda en hanterad enhet.
codes-not-joined = Villkorsstyrd åtkomst kräver en enhet som är ansluten till domänen.
codes-not-joined-fix = Låt användaren använda en dator i domänen.
codes-app-not-approved = Villkorsstyrd åtkomst kräver en godkänd app, och det är inte den här, eller så saknas brokerappen.
codes-app-not-approved-fix = Låt användaren använda Outlook, Teams eller en annan godkänd app, med Microsoft Authenticator eller Företagsportal installerad.
codes-device-unknown = Tjänsten kunde inte autentisera eller registrera enheten.
codes-device-unknown-fix = Låt användaren använda en plattform och webbläsare som stöds med arbetskontot tillagt på enheten; en administratör kontrollerar enheten i katalogen.
codes-security-policy = En säkerhetsprincip i klientorganisationen blockerar inloggningen.
codes-security-policy-fix = Sök upp inloggningen i inloggningsloggen; den anger principen.
codes-security-defaults = Säkerhetsstandarder blockerar inloggningen: den använder äldre autentisering eller bedöms som osäker.
codes-security-defaults-fix = Använd en app med modern autentisering och registrera dig för multifaktorautentisering.
codes-restricted = Nätverket eller en princip mellan klientorganisationer blockerar kontot i klientorganisationen.
codes-restricted-fix = Be administratörerna i båda klientorganisationerna kontrollera klientbegränsningar och inställningar för åtkomst mellan klientorganisationer.
codes-browser = Appen visar inloggningssidan i en för gammal webbläsarkomponent.
codes-browser-fix = Uppdatera Android System WebView, Chrome och appen.
codes-consent = Ingen har gett medgivande till appens behörigheter i klientorganisationen, eller så måste en administratör göra det.
codes-declined = Användaren nekade behörigheterna som appen begärde.
codes-declined-fix = Logga in igen och godkänn, eller be en administratör ge medgivande.
codes-app-permission = Appen har ingen behörighet till den begärda tjänsten, eller så saknar klientorganisationen tjänsten.
codes-app-permission-fix = Be en administratör kontrollera appens behörigheter, medgivandet och prenumerationen på tjänsten.
codes-unassigned = Appen godtar bara tilldelade konton, och det här kontot är inte tilldelat.
codes-unassigned-fix = Tilldela kontot under Företagsprogram > Användare och grupper.
codes-first-party = Appen använder en av Microsofts egna appars identitet för en tjänst som inte tillåter det.
codes-first-party-fix = Appens ägare registrerar en egen app och använder dess klient-ID.
codes-app-unknown = Klientorganisationen har ingen sådan app, eller så är den inaktiverad.
codes-app-unknown-fix = Appens ägare kontrollerar klient-ID och klientorganisation; en administratör i klientorganisationen ger appen medgivande.
codes-app-disabled = Appen eller den begärda tjänsten är inaktiverad i klientorganisationen.
codes-app-disabled-fix = Tillåt inloggning under Företagsprogram > Egenskaper, om den inte inaktiverades med avsikt.
codes-resource = Klientorganisationen har inte den begärda tjänsten.
codes-resource-fix = Appens ägare kontrollerar tjänstens adress, klientorganisationen och molnet.
codes-tenant-unknown = Tjänsten kunde inte hitta klientorganisationen för inloggningen.
codes-tenant-unknown-fix = Låt användaren ange hela inloggningsnamnet med domän; en administratör kontrollerar att domänen är verifierad i klientorganisationen.
codes-tenant-needed = Appen loggar in via en adress för alla klientorganisationer, som den inte får använda.
codes-tenant-needed-fix = Appens ägare använder klientorganisationens adress eller gör appen till en app för flera klientorganisationer.
codes-other-cloud = Klientorganisationen finns i ett annat moln än det appen använder.
codes-other-cloud-fix = Appens ägare använder adresserna för klientorganisationens moln.
codes-secret-expired = Appens klienthemlighet har gått ut.
codes-secret-wrong = Appens klienthemlighet är fel.
codes-credential-missing = Appen skickade varken hemlighet eller certifikat, och dess registrering kräver det.
codes-credential-needless = Appen skickade en hemlighet eller ett certifikat, och dess registrering är en offentlig klient.
codes-certificate = Appens certifikat stämmer inte med dess registrering.
codes-federation = Ingen federerad autentiseringsuppgift för appen stämmer med dess token.
codes-credential-fix = Appens ägare rättar det i appregistreringen under Certifikat och hemligheter och Autentisering, och i appen.
codes-assertion = Appens klientintyg godtas inte: det är utanför sin giltighetstid eller har fel utfärdare eller målgrupp.
codes-signature = Appens eller ett certifikats signatur kunde inte verifieras.
codes-assertion-fix = Appens ägare kontrollerar först klockan på dess dator, sedan utfärdare, målgrupp och nyckel i intyget.
codes-reply-address = Appens omdirigerings-URI är inte registrerad.
codes-reply-address-fix = Appens ägare lägger till omdirigerings-URI:n under Appregistreringar > Autentisering.
codes-provider = Organisationens federerade identitetsprovider nekade inloggningen eller gav ett ogiltigt svar.
codes-provider-fix = En administratör kontrollerar identitetsprovidern (till exempel AD FS), dess certifikat och domänens federationsinställningar.
codes-user-certificate = Användarens certifikat saknas eller kunde inte kontrolleras.
codes-user-certificate-fix = En administratör kontrollerar de betrodda certifikatutfärdarna och att deras spärrlistor kan hämtas; användaren väljer rätt certifikat.
codes-seamless = Sömlös enkel inloggning från datorn misslyckades.
codes-seamless-fix = Låt användaren ange lösenordet; lås datorn och lås upp den för att förnya Kerberos-biljetten. En administratör kontrollerar sömlös SSO om det kvarstår.
codes-hours = Active Directory tillåter inte användaren att logga in vid den här tiden på dygnet.
codes-hours-fix = Logga in inom inloggningstiderna, eller ändra dem i Active Directory.
codes-agent-clock = Autentiseringsagentens och Active Directorys klockor skiljer sig åt.
codes-clock-fix = Ställ serverns tid efter en auktoritativ tidsserver och starta sedan om synkroniseringstjänsten.
codes-service = Inloggningstjänsten eller en del av den misslyckades.
codes-service-fix = Försök igen om några minuter. Om det kvarstår, öppna ett supportärende med korrelations-ID och tid.
codes-current-wrong-fix = Ange det nuvarande lösenordet igen. Om det är okänt, återställ lösenordet i stället.
codes-wizard-account-fix = Kör guiden i Microsoft Entra Connect igen med konton som har behörigheterna, i molnet och lokalt; molnkontot får inte vara federerat.
codes-token-done = Tjänsten fick en token för att slå på eller stänga av tillbakaskrivning av lösenord.
codes-keys-done = Tjänsten skapade nyckeln som krypterar lösenord på väg från molnet.
codes-heartbeat = Tjänsten skickade sin pulssignal till Service Bus.
codes-relay-fix = Kontrollera utgående anslutningar på port 443, TLS 1.2 och serverns klocka och starta sedan om synkroniseringstjänsten.
codes-unknown-error-fix = Läs undantaget i händelsen. Stäng av tillbakaskrivning av lösenord och slå på den igen; om det kvarstår, öppna ett supportärende med händelseloggen och spårnings-ID:t.
codes-bus-fix = Tillåt utgående anslutningar till *.servicebus.windows.net på port 443 och starta sedan om servern. Om det kvarstår, stäng av tillbakaskrivning av lösenord och slå på den igen.
codes-bad-input = Tjänsten fick en ogiltig begäran.
codes-once-more-fix = Försök med åtgärden igen.
codes-decryption = Servern kunde inte dekryptera ett lösenord från molnet: nyckeln stämmer inte.
codes-configuration-file = Servern kunde inte spara eller läsa konfigurationsfilen för tillbakaskrivning av lösenord.
codes-configuration-memory = Servern kunde inte tillämpa konfigurationen av tillbakaskrivning av lösenord när den slogs på.
codes-bad-answer = Servern fick ett ogiltigt svar från molntjänsten.
codes-crypto = Servern kunde inte skapa krypteringsnyckeln eller dekryptera ett lösenord.
codes-crypto-fix = Läs händelsens detaljer; de anger serverns fel. Stäng sedan av tillbakaskrivning av lösenord och slå på den igen.
codes-switch-on-failed = Påslagningen av tillbakaskrivning av lösenord nådde inte molntjänsten.
codes-switch-off-unreached = Avstängningen av tillbakaskrivning av lösenord nådde inte molntjänsten.
codes-onboarding-fix = Tillåt utgående anslutningar på port 443 (vid påslagning även 9350 till 9354) och använd ett molnkonto som inte är federerat.
codes-bus-retry = Servern var tvungen att försöka igen med anslutningen till Service Bus.
codes-bus-retry-fix = Inget att göra. Om det händer ofta, kontrollera anslutningens svarstid och bandbredd.
codes-no-heartbeat = Servern kunde inte rapportera sitt tillstånd till molntjänsten.
codes-no-heartbeat-fix = Återställningar påverkas inte av enbart detta. Om det kvarstår, kontrollera de utgående anslutningarna på port 443.
codes-ad-unknown = Active Directory returnerade ett okänt fel.
codes-ad-unknown-fix = Läs de tillhörande händelserna från källan ADSync. Kontrollera även namnen på användarens organisationsenheter: komma, plus, citattecken, omvänt snedstreck, vinkelparenteser, semikolon, likhetstecken och snedstreck hindrar tillbakaskrivning.
codes-ad-no-user = Användaren hittades inte i den lokala katalogen.
codes-ad-no-object = Synkroniseringen hittade inte användarens objekt.
codes-ad-no-user-fix = Kontrollera att användaren finns kvar i Active Directory och synkroniseras av den här servern; kontrollera de senaste synkroniseringarna.
codes-ad-permission = Anslutningskontot nekades åtkomst till användarens lösenord.
codes-ad-permission-fix = Kontrollera först om användarens AdminCount är 1: ett skyddat konto kan inte återställas. Ge annars anslutningskontot ”Återställ lösenord” i användarens skog; det kan ta en timme innan det gäller.
codes-ad-disabled = Kontot är inaktiverat i Active Directory.
codes-ad-disabled-fix = Aktivera det i Active Directory och försök igen.
codes-ad-locked-out = Kontot är utelåst i Active Directory: för många försök på kort tid.
codes-ad-locked-out-fix = Lås upp det i Active Directory och försök igen.
codes-ad-configuration = Active Directory nekade lösenordet på grund av sin konfiguration.
codes-ad-configuration-fix = Läs de tillhörande händelserna från källan ADSync: deras resultat (hr) visar orsaken.
codes-sync-server = Ett oväntat fel inträffade i synkroniseringstjänsten.
codes-sync-refused = Synkroniseringstjänsten kunde inte ange ett lösenord; resultatet i händelsen (0x…) anger orsaken.
codes-sync-refused-fix = Slå upp resultatet, till exempel `sspr explain 0x80230619`. Om händelsen nämner LDAP-kontrollen för lösenordsprinciper behöver domänkontrollanterna Windows Server 2016 eller senare.
codes-endpoint-fix = Läs de tillhörande händelserna från PasswordResetService; de visar orsaken. Starta om synkroniseringstjänsten; om det kvarstår, stäng av tillbakaskrivning av lösenord och slå på den igen.
codes-insecure = Anslutningen till Active Directory är inte krypterad, så inget lösenord kan anges över den.
codes-insecure-fix = Slå på ”Sign and Encrypt LDAP Traffic” i Synchronization Service Manager: för skogen, för varje katalogpartition och för dess alternativa autentiseringsuppgifter. Starta sedan om synkroniseringstjänsten.
codes-candidates = Texten kan vara någon av dessa:
codes-candidates-more = Skriv mer av texten, eller slå upp en av dem: `{ $command }`
codes-unknown-page = Slå upp den hos Microsoft: { $page }
codes-unknown-kind = Ange kodens källa: SSPR_0014 för återställningssidan, AADSTS50034 för en inloggning, `event 31008` eller `hr=80230619` för tillbakaskrivning av lösenord.

## explain

explain-can = { $name } kan återställa lösenordet.
explain-will-stop = { $name } kan återställa lösenordet nu, men förlorar den möjligheten.
explain-unknown = Det är inte känt om { $name } kan återställa lösenordet.
explain-cannot = { $name } kan inte återställa lösenordet.
explain-do = Åtgärd:
explain-do-who = { $remedy } ({ $who })
explain-heard = { $check } ({ $state }):
explain-state-passed = godkänd
explain-state-failed = ej godkänd
explain-state-ends = upphör
explain-state-unknown = inte känt
explain-state-not-applicable = gäller inte
explain-state-noted = noterat
explain-state-warning = varning
explain-check-account = Konto
explain-check-home = Hemklientorganisation
explain-check-scope = Omfattning
explain-check-administrator = Administratör
explain-check-licence = Licens
explain-check-methods = Metoder
explain-check-on-premises = Lokal katalog
explain-check-lockout = Utelåsning
explain-check-attempts = Senaste försöket
explain-source-directory = katalogen
explain-source-licences = licenser
explain-source-methods = registrerade metoder
explain-source-policy = SSPR-principen
explain-source-on-premises = lokala inställningar
explain-source-authorization = auktoriseringsprincipen
explain-source-report = registreringsrapporten
explain-source-audits = granskningsloggen
explain-actor-helpdesk = helpdesk
explain-actor-privileged = administratör för privilegierad autentisering
explain-actor-users = användaradministratör
explain-actor-group = gruppens ägare eller en gruppadministratör
explain-actor-policy = administratör för autentiseringsprinciper
explain-actor-roles = administratör för privilegierade roller
explain-actor-licences = licensadministratör
explain-actor-on-premises = administratör för Active Directory
explain-actor-home = användaren, i hemklientorganisationen
explain-actor-caller = du
explain-age-now = nu
explain-age-minutes =
    { $count ->
        [one] 1 minut sedan
       *[other] { $count } minuter sedan
    }
explain-age-hours =
    { $count ->
        [one] 1 timme sedan
       *[other] { $count } timmar sedan
    }
explain-age-days =
    { $count ->
        [one] 1 dag sedan
       *[other] { $count } dagar sedan
    }
explain-enabled = Inloggning är tillåten.
explain-disabled = Inloggning är blockerad, så lösenordet kan inte återställas.
explain-disabled-on-premises = Inloggning är blockerad, och kontot är synkroniserat från den lokala katalogen: aktivera det där.
explain-own-password = Lösenordet är lagrat i den här klientorganisationen.
explain-other-tenant = Kontot hör till en annan organisation. Lösenordet återställs där, enligt den organisationens regler.
explain-microsoft-account = Kontot är ett personligt Microsoft-konto. Lösenordet återställs hos Microsoft, inte i den här klientorganisationen.
explain-no-tenant = Kontot är en gäst utan hemklientorganisation, som återställer med den registrerade e-postadressen.
explain-provider = Inloggningen går via { $name }, där lösenordet är lagrat.
explain-home-unclear = Kontot är inbjudet, och katalogen visar inte var lösenordet är lagrat.
explain-decided-at-home = Kontrolleras inte: hemklientorganisationen avgör.
explain-everyone = Alla användare omfattas.
explain-nobody = Självbetjäning för återställning av lösenord är av (omfattar: Ingen).
explain-no-group = Omfattningen är ”Vald”, men ingen grupp är vald.
explain-in-group = Omfattas som medlem i ”{ $group }”.
explain-in-group-via = Omfattas: i ”{ $group }” genom { $via }.
explain-not-in-group = Inte medlem i ”{ $group }”, den valda gruppen, eller i en grupp som är kapslad i den.
explain-reported-in = Omfattas enligt registreringsrapporten; själva principen kunde inte läsas.
explain-reported-out = Omfattas inte enligt registreringsrapporten; själva principen kunde inte läsas.
explain-administrator-policy = Kontrolleras inte: administratörer har en egen princip.
explain-no-administrator = Har ingen roll som kräver två metoder.
explain-administrators-on =
    { $count ->
        [one] { $roles }. Administratörer kan återställa, här med en metod.
       *[other] { $roles }. Administratörer kan återställa, med två metoder.
    }
explain-administrators-off = { $roles }. Administratörer kan inte återställa sina lösenord i den här klientorganisationen.
explain-role-through = { $role } genom ”{ $group }”
explain-role-limited = { $role } (för en del av katalogen)
explain-role-eligible = { $role } (kan aktiveras)
explain-no-known-administrator = Har ingen roll som kräver två metoder. Alla roller för administrativa enheter och aktiverbara roller kunde inte läsas: det kräver { $permission }.
explain-may-become = Kan aktivera { $roles }. Därefter krävs två metoder; Microsoft anger inte om det krävs redan innan.
explain-some-role = Har en roll enligt registreringsrapporten; den här inloggningen kan inte läsa vilken.
explain-licensed = Täcks av { $product }.
explain-unlicensed = Täcks inte av någon licens. Tjänsten tillåter oftast återställningen ändå; Microsoft kräver Microsoft Entra ID P1, eller minst Microsoft 365 Business Standard, för alla som använder den.
explain-unlicensed-on-premises = Tillbakaskrivning täcks inte av någon licens: kontot är synkroniserat från den lokala katalogen, vilket kräver Microsoft Entra ID P1 eller Microsoft 365 Business Premium.
explain-cloud-licence = { $product } täcker bara lösenord i molnet, och det här kontot är synkroniserat från den lokala katalogen.
explain-no-licence-needed = Krävs inte för externa användare.
explain-none = inga
explain-enough =
    { $required ->
        [one] Registrerat: { $methods }. 1 krävs.
       *[other] Registrerat: { $methods }. { $required } krävs.
    }
explain-enough-reported = Registrerat: { $methods }. Det räcker enligt registreringsrapporten.
explain-methods-end = Registrerat: { $methods }. Det räcker till { $day }, då Microsoft avslutar en av dem.
explain-no-method =
    { $required ->
        [one] Ingen metod som räknas är registrerad; 1 krävs.
       *[other] Ingen metod som räknas är registrerad; { $required } krävs.
    }
explain-no-method-at-all = Ingen metod som räknas är registrerad.
explain-too-few =
    { $required ->
        [one] För få metoder som räknas: { $methods }; 1 krävs.
       *[other] För få metoder som räknas: { $methods }; { $required } krävs.
    }
explain-methods-unclear = Det är inte känt om det räcker, eftersom en princip inte kunde läsas: { $methods }.
explain-not-allowed = Registrerat men inte tillåtet här: { $methods }.
explain-ended = Registrerat men avslutat av Microsoft: { $methods }.
explain-attributes = Bara i katalogen, vilket inte räknas sedan { $day }: { $attributes }.
explain-cloud-password = Lösenordet är lagrat i molnet.
explain-writeback-on = Lösenord skrivs tillbaka. Konton i skyddade grupper i Active Directory avvisas ändå.
explain-writeback-seen = Tillbakaskrivning har fungerat: det senaste lösenordet gick via { $agent }.
explain-writeback-off = Lösenordet är lagrat i den lokala katalogen, och lösenord skrivs inte tillbaka.
explain-writeback-hint = Lösenordet är lagrat i den lokala katalogen. Enligt synkroniseringen är tillbakaskrivning på, vilket inte är något bevis.
explain-writeback-unclear = Lösenordet är lagrat i den lokala katalogen, och det är inte känt om lösenord skrivs tillbaka.
explain-on-premises-refused = Den lokala katalogen avvisade den senaste återställningen: kontot är skyddat där, eller så saknar anslutningsprogrammet behörigheter.
explain-on-premises-away = Den lokala katalogen svarade inte på den senaste återställningen.
explain-federated-only = Domänen är federerad och kontot är inte synkroniserat: lösenordet är lagrat hos identitetsprovidern.
explain-free = Inte utelåst.
explain-locked-out = För många misslyckade försök: utelåst till { $until }.
explain-no-attempts = Inget försök i granskningsloggen.
explain-attempt = { $activity }: lyckades.
explain-attempt-blocked = { $activity }.
explain-attempt-failed = { $activity }: misslyckades.
explain-attempt-failed-why = { $activity }: misslyckades, { $reason }
explain-not-permitted = Inte känt: den här inloggningen kan inte läsa det. Krävs: { $permission }.
explain-not-at-hand = Inte känt: bara administrationscentret har uppgiften, och den här inloggningen når det inte.
explain-no-report = Inte känt: klientorganisationen saknar licens för rapporten.
explain-unreachable = Inte känt: tjänsten svarade inte.
explain-unsaid = Inte känt: tjänsten returnerade inget om det.
explain-do-enable-account = Häv blockeringen av inloggning i administrationscentret för Microsoft Entra
explain-do-enable-on-premises = Aktivera kontot i Active Directory och vänta på nästa synkronisering
explain-do-home = Återställ det i hemklientorganisationen, på https://aka.ms/sspr, eller fråga IT-avdelningen där; metoder som registreras här har ingen verkan. SSPR_0011 där betyder att hemklientorganisationen saknar en princip för återställning, till exempel för att den är ohanterad
explain-do-microsoft = Återställ det hos Microsoft: https://account.live.com/password/reset; metoder som registreras här har ingen verkan
explain-do-provider = Återställ det hos { $name }, där lösenordet är lagrat; metoder som registreras här har ingen verkan
explain-do-no-tenant = Återställ det på https://aka.ms/sspr med e-postadressen som är registrerad här
explain-do-scope-on = Slå på för alla användare, eller för en grupp med `--group`
explain-do-scope-group = Välj gruppen
explain-do-scope-add = Lägg till användaren i gruppen
explain-do-scope-look = Kontrollera omfattningen i principen, inloggad som användare: `sspr policy show`
explain-do-administrators = Låt administratörer återställa; det tar upp till en timme
explain-do-licence = Tilldela en licens som täcker det
explain-do-premium = Tilldela en licens med minst Microsoft Entra ID P1, eller Microsoft 365 Business Premium
explain-do-register = Registrera en metod med användaren, eller låt användaren registrera sig: `{ $command }`
explain-do-register-external = Registrera en e-postadress med användaren; en extern gäst får inget tillfälligt åtkomstpass
explain-do-register-none = Registrera en metod med användaren, eller låt användaren registrera sig: `{ $command }`. Om klientorganisationen använder kontoåterställning med Microsoft Entra Verified ID kan en användare som förlorat alla metoder också få åtkomst den vägen
explain-do-register-before = Registrera en metod till före { $day }, till exempel e-post, eller låt användaren registrera sig: `{ $command }`
explain-do-writeback = Slå på tillbakaskrivning när den är konfigurerad i Entra Connect eller molnsynkroniseringen
explain-do-writeback-look = Kontrollera om tillbakaskrivning är på, inloggad som användare: `sspr policy show writeback.enabled`
explain-do-on-premises = Återställ det i Active Directory; kontrollera kontots grupper och anslutningsprogrammets behörigheter
explain-do-agent = Kontrollera agenten för Entra Connect eller molnsynkroniseringen och försök igen
explain-do-federated = Återställ det hos domänens identitetsprovider
explain-do-wait = Vänta till { $until }, eller återställ lösenordet för ett molnkonto
explain-do-sign-in = Logga in med ett konto som kan läsa det som saknas
explain-do-again = Försök igen om några minuter
explain-warning = Varning:
explain-code = Mer om koden: `{ $command }`
explain-passed = Godkänt: { $checks }. `--all-checks` visar detaljerna.
explain-last-sign-in = Den senaste inloggningen ({ $at }, { $app }) nekades: { $reason } [{ $code }] Mer: `{ $command }`
explain-do-ask = Kör det för enbart den här användaren
prompts-asked = { $name } ombeds att registrera sig vid nästa inloggning.
prompts-not-asked = { $name } ombeds inte att registrera sig vid inloggning.
prompts-unclear = Det är inte känt om { $name } ombeds att registrera sig vid inloggning.
prompts-registration = Registrering vid inloggning
prompts-skip = Hoppa över
prompts-reconfirmation = Ny bekräftelse
prompts-campaign = Registreringskampanj
prompts-conditional-access = Villkorsstyrd åtkomst
prompts-missing =
    { $count ->
        [one] Krävs, och 1 metod saknas.
       *[other] Krävs, och { $count } metoder saknas.
    }
prompts-enough = Krävs, och tillräckligt många metoder är registrerade.
prompts-out-of-scope = Krävs, men den här användaren omfattas inte.
prompts-not-required = Krävs inte av klientorganisationen.
prompts-skip-for-ever = Kan hoppas över vid varje inloggning.
prompts-skip-days =
    { $count ->
        [one] Kan hoppas över i 1 dag.
       *[other] Kan hoppas över i { $count } dagar.
    }
prompts-no-skip = Principen tillåter inte att man hoppar över. Om sidan stängs avslutas inloggningen, och nästa frågar igen.
prompts-every-days =
    { $count ->
        [one] Krävs varje dag. Att ta bort en metod tidigarelägger den inte; tjänsten rapporterar inte när den krävdes senast.
       *[other] Krävs var { $count }:e dag. Att ta bort en metod tidigarelägger den inte; tjänsten rapporterar inte när den krävdes senast.
    }
prompts-never = Av: 0 dagar.
prompts-campaign-off = Av.
prompts-not-targeted = Riktar sig inte till den här användaren.
prompts-has-target = Ber om { $method }, som är registrerat.
prompts-nudged = Ber om { $method } efter en inloggning med MFA; Microsoft avgör hur ofta.
prompts-nudged-days =
    { $count ->
        [0] Ber om { $method } efter varje inloggning med MFA.
        [one] Ber om { $method } efter en inloggning med MFA; kan skjutas upp 1 dag.
       *[other] Ber om { $method } efter en inloggning med MFA; kan skjutas upp { $count } dagar.
    }
prompts-unguarded = Ingen princip gäller registrering av säkerhetsinformation för den här användaren.
prompts-guard = ”{ $name }” gäller vid registrering: { $controls }.
prompts-guard-conditional = ”{ $name }” gäller vid registrering, beroende på plats, enhet, plattform eller risk: { $controls }.
prompts-guard-reported = ”{ $name }” är endast för rapportering: { $controls }.
prompts-access-unread = Inte känt: att läsa principerna kräver { $permission }. I administrationscentrets inloggningslogg visar fliken ”Villkorsstyrd åtkomst” för den misslyckade inloggningen vilken princip det var.
prompts-not-known = Inte känt: det beror på data som inte kunde läsas.
prompts-note = Den kombinerade registreringen gäller både MFA och lösenordsåterställning: guiden avbryter inloggningar i webbläsaren och med modern autentisering, en gång per interaktiv session; äldre klienter och inloggade sessioner avbryts inte. På https://aka.ms/mysecurityinfo kan användare registrera sig utan att bli ombedda. En telefon som registreras där används även för MFA: den kan inte begränsas till lösenordsåterställning.
explain-people-verdict = Svar
explain-people-cause = Orsak
explain-people-remedy = Åtgärd
explain-people-totals = { $total } användare: { $can } kan återställa, { $stops } till ett visst datum, { $cannot } kan inte, { $unknown } okänt.
explain-methods-phones-end = Registrerat: { $methods }. Det räcker till { $day }, då Microsofts egna sms och samtal upphör.
explain-methods-directory-end = Räknas: { $methods }. Det räcker till { $day }, då bara registrerade metoder räknas.
explain-directory-until = Bara i katalogen, inte registrerat: { $methods }. Det räknas till { $day }.
explain-directory = Bara i katalogen, inte registrerat: { $methods }. Det räknas fortfarande i det här molnet.
telephony-own = Med en egen telefonileverantör fortsätter telefoner att fungera: `sspr profile set telephony=own`.
telephony-later = Microsofts egna sms och samtal upphör även i det här molnet; dagen är inte känd.

## events

events-at = Tidpunkt (UTC)
events-activity = Aktivitet
events-user = Användare
events-result = Resultat
events-reason = Orsak
events-happened = { $activity }: { $reason }
events-success = lyckades
events-failure = misslyckades
events-blocked = blockerad
events-reset = Lösenordsåterställning (självbetjäning)
events-reset-by-admin = Lösenordsåterställning (av administratör)
events-change = Lösenordsbyte
events-unlock = Kontoupplåsning
events-block = Utelåst: för många försök
events-step = Steg i en återställning
events-registered = Registrerad för återställning
events-policy = SSPR-principen ändrad
events-info-registered = Metod registrerad
events-info-deleted = Metod borttagen
events-info-default = Standardmetod ändrad
events-info-registered-by-admin = Metod registrerad (av administratör)
events-info-deleted-by-admin = Metod borttagen (av administratör)
events-reading = Läser granskningsloggen
events-actor = Aktör
unverified-sum =
    { $count ->
        [0] Varje åtgärd är täckt.
        [one] 1 åtgärd utan verifiering.
       *[other] { $count } åtgärder utan verifiering.
    } Med medgivande: { $covered }. Genom import: { $imported }. Av användarna själva: { $own }.
unverified-idle =
    { $count ->
        [one] 1 medgivande följdes inte av någon åtgärd.
       *[other] { $count } medgivanden följdes inte av någon åtgärd.
    }
unverified-no-ledger = Det finns ingen loggbok på den här datorn. Ange helpdeskens loggböcker med `--ledger FILE`.
unverified-broken = Loggboken { $path } är skadad på rad { $line }. Raderna efter den räknas inte.
unverified-no-record = inte i någon loggbok
unverified-no-grant = inte verifierad
unverified-grant-missing = okänt medgivande
unverified-grant-twice = medgivande använt två gånger
unverified-small-import = import av få rader
unverified-emergency = nödläge
unverified-unused = medgivande oanvänt
unverified-no-act = medgivande utan åtgärd
events-count =
    { $count ->
        [one] 1 rad.
       *[other] { $count } rader.
    }
events-complete = Komplett till { $moment }. Fortsätt därifrån med `--since { $moment }`.
events-retention = Tjänsten behåller granskningshändelser i 30 dagar, eller 7 dagar i klientorganisationer med Microsoft Entra ID Free. Äldre händelser är inte tillgängliga.
events-following = Händelser visas efter 5 till 10 minuter, senast efter en timme. Ctrl+C avslutar.
events-missed = Inget svar; försöker igen vid nästa intervall: { $reason }
events-follow-form = `-o json` skriver ett enda dokument och kan inte kombineras med `--follow`.
events-follow-form-hint = Använd `-o jsonl`: ett objekt per rad.
events-no-time = `--until` är inte senare än `--since`.
events-moment = `{ $text }` är ingen giltig tidpunkt.
events-moment-hint = Ange en ålder (7d, 36h, 30m), `today`, `yesterday`, en dag (2026-11-01) eller en exakt tidpunkt (2026-11-01T08:00:00Z).

## logout

logout-done = Utloggad från profilen { $profile }.
logout-nothing = Profilen { $profile } har ingen inloggning.

## whoami

whoami-account = Konto: { $account }
whoami-tenant = Klientorganisation: { $tenant }
whoami-roles = Roller: { $roles }
whoami-roles-none = inga
whoami-roles-hidden = syns inte för den här inloggningen
whoami-profile = Profil: { $profile }
whoami-app = App: { $name }, ägs av: { $owners }
whoami-graph = Microsoft Graph
whoami-policy = Portalens princip-API
whoami-client = { "  " }Klient: { $client }
whoami-scopes = { "  " }Behörigheter:
whoami-in-environment = { "  " }Token: från variabeln { $variable }
whoami-in-az = { "  " }Token: från sessionen i Azure CLI (`az`)
whoami-in-keyring = { "  " }Token: krypterad med en nyckel i nyckelringen
whoami-in-file = { "  " }Token: i { $path }
whoami-in-memory = { "  " }Token: endast för det här kommandot
whoami-renewed = { "  " }Gäller till { $time }, förnyas sedan automatiskt
whoami-ends = { "  " }Gäller till { $time }
whoami-application = Program: { $account }
whoami-permissions = { "  " }Programbehörigheter:

## profile

profile-column-name = Namn
profile-column-in-use = Används
profile-column-tenant = Klientorganisation
profile-column-client = Klient
profile-in-use = ja
profile-none = Det finns inga profiler än. Skapa en med `sspr login --profile NAME`.
profile-used = Profilen { $profile } används nu.
profile-set = Profilen { $profile } har ändrats i { $path }.
profile-shown = Profil { $profile } ({ $path })
profile-from-flag = flagga
profile-from-environment = miljö
profile-from-profile = profil
profile-from-default = standard
profile-remove = Ta bort profilen { $profile } och dess inloggning?
profile-removed = Profilen { $profile } och dess inloggning har tagits bort.

## profiles

profiles-heading = Profil { $profile }:
profiles-abreast = Klientorganisation för klientorganisation
profiles-meanwhile = { $profile }, under tiden:
profiles-one-only = Det här kommandot körs bara för en profil.
profiles-one-only-hint = Ange `--profile` en gång. Flera profiler går med `logout`, `whoami`, `enable`, `disable`, `policy` och med `status` utan `--watch`.
profiles-one-file = `--out` är en enda fil, och varje profil skulle skriva över den förras plan.
profiles-one-file-hint = Kör kommandot en gång per profil: `--profile NAME --out NAME.plan`.
profiles-one-tenant = `{ $variable }` gäller en klientorganisation, och alla profiler skulle använda den.
profiles-one-tenant-hint = Ta bort `{ $variable }`, eller ange en enda profil.
profiles-some-failed = Kommandot misslyckades för några profiler: { $names }.

## group

person-unknown = Användaren `{ $user }` hittades inte.
person-unknown-hint = Ange hela inloggningsnamnet, objekt-ID:t, e-postadressen eller det exakta namnet.
person-near = Menade du { $names }?
person-several = Flera användare matchar: { $names }

find-none = Ingen av dem

group-unknown = Gruppen `{ $name }` hittades inte.
group-unknown-hint = Ange gruppens ID, exakta namn eller e-postadress.
group-near = Liknande grupper: { $groups }
group-ambiguous = Flera grupper heter så: { $groups }
group-ambiguous-hint = Ange ID:t med `--group`.

## enable

enable-text = { $text }
enable-scope-none = Ingen
enable-scope-all = Alla
enable-on = på
enable-off = av
enable-counting = Läser registreringsrapporten
enable-confirm = Göra ändringen?
enable-confirm-users = { $count ->
    [one] Göra ändringen för 1 användare?
   *[other] Göra ändringen för { $count } användare?
}
enable-nothing = Inget att ändra.
enable-way-back = Ångra: `{ $command }`
enable-scope-question = Vem kan återställa sitt eget lösenord?
enable-choose-all = Alla användare
enable-choose-group = Medlemmarna i en grupp
enable-group-with-all = `--group` kräver `--scope group` och kan inte kombineras med `--scope all`.
enable-group-question = Vilken grupp? (en del av namnet)
enable-group-empty-line = Ange en del av namnet.
enable-group-choice = Vilken av dem?
enable-group-dynamic = Gruppen ”{ $name }” har dynamiskt medlemskap; medlemmar kan inte läggas till manuellt.
enable-group-empty = Gruppen ”{ $name }” har inga användare: bara administratörer skulle kunna återställa.
enable-policy-api-explained = Microsoft Graph har ingen slutpunkt för omfattningen. Bara administrationscentrets API har en: det är odokumenterat, Microsoft stöder inga andra program där, och det kräver att en användare loggar in. Alternativet är vägledda steg som du gör för hand i portalen. Ditt val sparas i profilen.
enable-policy-api-question = Hur ska omfattningen skrivas?
enable-policy-api-unkept = Valet kunde inte sparas i profilen: { $reason }. Ange `--policy-api { $name }` nästa gång.
enable-policy-api-portal = Med portalens eget API
enable-policy-api-guided = Med vägledda steg, för hand i portalen
enable-drift = Ingenting skrevs: principdokumentet skiljer sig från det som den här versionen stöder: { $differences }
enable-drift-hint = Använd `--policy-api guided` tills en nyare version stöder dokumentet.
enable-portal-sign-in = Princip-API:et godtog inte token: den har gått ut eller är utfärdad för en annan tjänst.
enable-portal-sign-in-hint = Logga in igen med `sspr login`.
enable-portal-stale = Princip-API:et nekade den här inloggningen: { $error }
enable-moved = Ingenting skrevs: principen har ändrats av någon annan under tiden: { $fields }
enable-moved-hint = Kör kommandot igen för att se effekten på den aktuella principen.
enable-not-taken = Princip-API:et svarade `false`: det gjorde inte ändringen och angav ingen orsak.

## effect in users

effect-source = Bedömt på samma sätt som `sspr explain --all`. Registrerade metoder kommer från registreringsrapporten, upp till 36 timmar gamla.
effect-left-out = Inte beaktat, eftersom det inte kunde läsas: { $facts }.
effect-fact-account = vilka konton som är inaktiverade, synkroniserade eller hör hemma i en annan klientorganisation
effect-fact-licence = licenser
effect-fact-on-premises = tillbakaskrivning av lösenord
effect-fact-lockout = utelåsningar och misslyckade återställningar
effect-fact-administrator = roller
effect-group-users = { $count ->
    [one] Gruppen har 1 användare, kapslade grupper inräknade.
   *[other] Gruppen har { $count } användare, kapslade grupper inräknade.
}
effect-gain = { $count } användare får möjlighet att återställa
effect-lose = { $count } användare kan inte längre återställa
effect-drops-below = { $count } av dem omfattas fortfarande men har för få metoder
effect-same = Ingen ändring för { $count } användare
effect-enters = { $count } användare börjar omfattas
effect-leaves = { $count } användare omfattas inte längre
effect-not-registered = { $count } av { $scope } användare som omfattas har för få metoder och kan återställa först efter registrering: `sspr status --not-registered`
effect-unlisted = { $count ->
    [one] 1 användare till i gruppen räknas inte: en administratör, en gäst eller någon som saknas i rapporten
   *[other] { $count } användare till i gruppen räknas inte: administratörer, gäster eller sådana som saknas i rapporten
}
effect-administrators-same = { $count ->
    [one] 1 administratör har en egen princip: ingen ändring
   *[other] { $count } administratörer har en egen princip: ingen ändring
}
effect-administrators-gain = { $count ->
    [one] 1 administratör får möjlighet att återställa
   *[other] { $count } administratörer får möjlighet att återställa
}
effect-administrators-lose = { $count ->
    [one] 1 administratör kan inte längre återställa
   *[other] { $count } administratörer kan inte längre återställa
}
effect-blocked = { $count } användare som omfattas kan fortfarande inte återställa: { $cause }
effect-unclear = Om något ändras för { $count } användare är inte känt: { $cause }
effect-guests = { $count ->
    [one] 1 gäst räknas inte: gäster återställer i sin hemklientorganisation
   *[other] { $count } gäster räknas inte: gäster återställer i sin hemklientorganisation
}
effect-unknown = Effekten för användarna är okänd: { $reason }.
effect-unknown-licence = registreringsrapporten kräver en licens för Microsoft Entra ID P1 eller P2
effect-unknown-permission = den här inloggningen kan inte läsa `{ $path }`
effect-unknown-rules = antalet metoder som en återställning kräver och vilka metoder som räknas kunde inte läsas
effect-unknown-error = tjänsten returnerade ett fel: { $error }

## guided steps

guided-open = { $number }. Öppna { $page } som administratör för autentiseringsprinciper
guided-menu = { "   " }Sidan har ingen känd egen adress: välj `{ $menu }` i menyn där.
guided-field = ”{ $setting }” ({ $field })
guided-choose = { "   " }Välj `{ $value }` under { $field }.
guided-enter = { "   " }Ange `{ $value }` under { $field }.
guided-clear = { "   " }Lämna { $field } tomt.
guided-tick = { "   " }Markera { $field }.
guided-untick = { "   " }Avmarkera { $field }.
guided-group = { "   " }Välj ”{ $name }” ({ $id }) under { $field }.
guided-save = { "   " }Välj ”Spara” (`Save`).
guided-next = Sparat? Gå vidare till nästa sida
guided-retired = ”{ $setting }” (`{ $key }`) går inte att ställa in för hand: portalen har den inte längre sedan { $day }.
guided-nowhere = ”{ $setting }” (`{ $key }`) går inte att ställa in för hand: inget fält i portalen är känt för den.
guided-by-hand = Ställs in för hand i portalen; de aktuella värdena går inte att jämföra:
guided-plan-file = En planfil innehåller bara inställningar som går att jämföra, och de här kan inte läsas här: { $settings }
guided-uncompared = De aktuella värdena för de här inställningarna kan inte läsas här: { $settings }
guided-left = De här inställningarna återstår att ställa in för hand i portalen; de har inte verifierats: { $settings }
guided-left-hint = I en terminal leder samma kommando genom sidorna; med `--watch-for 1h` väntar det tills ändringen syns i granskningsloggen.
guided-not-in-portal = Portalen har inget fält för de här inställningarna: { $settings }
guided-other = Granskningsloggen visar ett annat värde för de här inställningarna: { $settings }
guided-unwatched = Ändringen verifierades inte.
guided-no-log = Granskningsloggen kan inte bevakas för ändringen: { $error }
guided-watching =
    { $minutes ->
        [one] Bevakar granskningsloggen i upp till 1 minut. En ändring syns där efter 5 till 10 minuter.
       *[other] Bevakar granskningsloggen i upp till { $minutes } minuter. En ändring syns där efter 5 till 10 minuter.
    }
guided-waiting = Väntar på att ändringen ska synas
guided-seen = Granskningsloggen visar en ändring av SSPR-principen: { $time }, { $account }.
guided-not-seen = Ingen ändring av SSPR-principen syntes i granskningsloggen i tid.
guided-not-seen-hint = En ändring kan dröja en timme; kontrollera igen med samma kommando.
guided-proof-report = { $setting }: bekräftad av registreringsrapporten.
guided-proof-log = { $setting }: granskningsloggen visar det nya värdet.
guided-proof-other = { $setting }: granskningsloggen visar ett annat värde.
guided-proof-unnamed = { $setting }: går inte att verifiera; granskningsloggen visar en ändring men nämner inte den här på något känt sätt, och inget API som stöds visar den.
guided-proof-unseen = { $setting }: går inte att verifiera; granskningsloggen visar ingen ändring än.
guided-proof-unwatched = { $setting }: inte verifierad.
guided-proof-nowhere = { $setting }: inte inställd; inget fält i portalen är känt för den.

## policy

policy-text = { $text }
policy-not-json = Det här är inte giltig JSON.
policy-json-ends = JSON-texten slutar innan den är fullständig.
policy-heading = { $page }  ({ $document })
policy-unread = kunde inte läsas: { $reason }
policy-warnings = Varningar och anmärkningar:
policy-page-properties = Lösenordsåterställning: Egenskaper
policy-page-methods = Lösenordsåterställning: Autentiseringsmetoder
policy-page-registration = Lösenordsåterställning: Registrering
policy-page-notifications = Lösenordsåterställning: Meddelanden
policy-page-customization = Lösenordsåterställning: Anpassning
policy-page-on-premises = Lösenordsåterställning: Lokal integrering
policy-page-administrators = Lösenordsåterställning: Administratörsprincip
policy-page-campaign = Autentiseringsmetoder: Registreringskampanj
policy-set-scope = Självbetjäning för återställning av lösenord
policy-set-group = Vald grupp
policy-set-required = Metoder som krävs för återställning
policy-set-sms = Textmeddelande (sms)
policy-set-voice = Röstsamtal
policy-set-office = Samtal till arbetstelefonen
policy-set-email = Kod via e-post
policy-set-authenticator = Microsoft Authenticator
policy-set-authenticator-code = Koder från Microsoft Authenticator
policy-set-software-code = Koder från andra appar (OATH)
policy-set-hardware-code = Koder från maskinvarutoken (OATH)
policy-set-questions = Säkerhetsfrågor
policy-set-questions-register = Frågor som krävs för registrering
policy-set-questions-reset = Frågor som krävs för återställning
policy-set-legacy-mobile = Mobiltelefon (äldre)
policy-set-legacy-office = Arbetstelefon (äldre)
policy-set-legacy-email = E-post (äldre)
policy-set-legacy-notification = Meddelande i mobilappen (äldre)
policy-set-legacy-code = Kod från mobilappen (äldre)
policy-set-migration = Migrering av de äldre principerna
policy-set-methods-reconfirm = Bekräfta metoder igen efter
policy-set-registration = Kräv att användare registrerar sig vid inloggning
policy-set-reconfirm = Bekräfta autentiseringsinformationen igen efter
policy-set-skip = Registreringen kan skjutas upp
policy-set-skip-days = Registreringen kan skjutas upp i
policy-set-notify-users = Meddela användare vid lösenordsåterställning
policy-set-notify-admins = Meddela alla administratörer när en annan återställer
policy-set-helpdesk = Anpassa helpdesklänken
policy-set-helpdesk-link = Anpassad e-postadress eller URL till helpdesk
policy-set-writeback = Skriv tillbaka lösenord till den lokala katalogen
policy-set-unlock = Lås upp konton utan att återställa lösenordet
policy-set-administrators = Administratörer kan återställa sitt eget lösenord
policy-set-campaign = Registreringskampanj
policy-set-snooze = Antal dagar som kan skjutas upp
policy-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagar
    }
policy-selected = Vald
policy-group = ”{ $name }” ({ $id })
policy-none = inget
policy-migration-pre = inte påbörjad
policy-migration-progress = pågår
policy-migration-complete = slutförd
policy-campaign-default = hanteras av Microsoft
policy-absent = (tjänsten returnerar inget värde)
policy-idle-migrated = (används inte: metoderna hanteras i principen för autentiseringsmetoder)
policy-idle-not-migrated = (används inte för återställning före migreringen)
policy-idle-no-group = (används inte: omfattningen är inte en grupp)
policy-idle-not-required = (används inte: registrering krävs inte)
policy-idle-no-skip = (används inte: registreringen kan inte skjutas upp)
policy-idle-not-custom = (används inte: länken är inte anpassad)
policy-idle-no-questions = (används inte: säkerhetsfrågor är av)
policy-idle-no-calls = (används inte: röstsamtal är av)
policy-idle-no-app = (används inte: Microsoft Authenticator är av)
policy-idle-no-writeback = (används inte: lösenord skrivs inte tillbaka)
policy-severity-info = anmärkning:
policy-severity-warning = varning:
policy-severity-error = fel:
policy-lint-group-missing = Omfattningen är en grupp, men ingen grupp är vald: bara administratörer kan återställa.
policy-lint-scope-none = Självbetjäning för återställning av lösenord är av: bara administratörer kan återställa.
policy-lint-scope-group = Bara medlemmarna i en grupp kan återställa; riktmärket kräver alla användare.
policy-lint-too-few = En återställning kräver fler metoder än som räknas: ingen användare kan återställa.
policy-lint-no-spare = Bara så många metoder räknas som en återställning kräver: ingen användare kan registrera en extra, vilket rekommenderas.
policy-lint-one = En metod räcker för att återställa; två är säkrare.
policy-lint-some = { $method }: på, men inte för alla användare.
policy-lint-not-migrated = Äldre metoder räknas fortfarande men kan inte hanteras sedan { $day }: slutför migreringen.
policy-lint-without-phones = Från { $day } räknas för få metoder, när Microsofts egna sms och samtal eller säkerhetsfrågor upphör: ingen användare skulle kunna återställa.
policy-lint-phones = Sms eller samtal räknas; Microsofts egna upphör { $day }.
policy-lint-questions = Säkerhetsfrågor räknas: de är svaga och upphör i { $day }.
policy-lint-registration = Användare ombeds inte att registrera sig vid inloggning: användare som aldrig har registrerat sig kan inte återställa.
policy-lint-reconfirm-never = Registrerade metoder behöver aldrig bekräftas igen; 90 till 180 dagar rekommenderas.
policy-lint-reconfirm = Registrerade metoder bekräftas igen utanför de rekommenderade 90 till 180 dagarna.
policy-lint-notify-users = Användare får inget meddelande när deras lösenord har återställts.
policy-lint-notify-admins = Administratörer får inget meddelande när en annan administratör återställer sitt lösenord.
policy-lint-helpdesk = Helpdesklänken är inte anpassad: användare hittar inte er helpdesk.
policy-lint-helpdesk-empty = Helpdesklänken är anpassad men saknar adress.
policy-lint-unlock = Lösenord skrivs tillbaka, men konton kan inte låsas upp utan återställning, vilket rekommenderas.
policy-lint-admins = Administratörer kan återställa sitt eget lösenord med två metoder; analysverktyget kräver att det är av.
policy-lint-admins-in-scope = Administratörer kan inte återställa men ingår i användarnas omfattning: de kan uppmanas att registrera sig och nekas sedan.
policy-impact = Bedömt på samma sätt som `sspr explain --all`; registrerade metoder kommer från registreringsrapporten, upp till 36 timmar gamla:
policy-impact-blocked = { $count } användare har tillräckligt många metoder men kan inte återställa: { $cause }
policy-impact-unclear = Om { $count } användare kan återställa är inte känt: { $cause }
policy-impact-users = { $count } användare omfattas
policy-impact-admins =
    { $count ->
        [one] { $count } administratör, som behöver två metoder
       *[other] { $count } administratörer, som behöver två metoder
    }
policy-impact-already = { $count } användare har för få registrerade metoder; sedan { $day } räknas inget annat
policy-impact-phones = { $count } användare har för få metoder från { $day }, när Microsofts egna sms och samtal upphör
policy-impact-questions = { $count } användare har för få metoder från { $day }, när säkerhetsfrågorna upphör
policy-impact-unknown = Effekten av datumen för användarna är okänd: { $reason }
policy-impact-rules = Antalet metoder som en återställning kräver, eller vilka som räknas, kunde inte läsas.
policy-left = För få
policy-left-date = Sedan eller från
policy-left-required = Kräver
policy-left-counted = Metoder som räknas
policy-left-already = redan nu
policy-left-phones = utan sms och samtal
policy-left-questions = utan säkerhetsfrågor
policy-guided = Profilen använder `--policy-api guided`: portalens princip-API används inte.
policy-undecided = Profilen anger inte om portalens princip-API ska användas, och Microsoft Graph har inte de här inställningarna.
policy-api-flag = Ange `--policy-api portal`, eller `--policy-api guided` för vägledda steg, eller sätt `SSPR_POLICY_API`.
policy-portal-flag = Ange `--policy-api portal`, eller sätt `SSPR_POLICY_API`.
policy-no-setting = Okänd inställning `{ $name }`.
policy-nearest = Menade du `{ $name }`?
policy-all-settings = `sspr policy show -o csv` listar alla inställningar med sina nycklar.
policy-no-assignment = `{ $given }` har inte formen KEY=VALUE.
policy-twice = `{ $key }` anges två gånger.
policy-bad-value = `{ $key }` kan inte vara `{ $value }`. Ange { $right }.
policy-right-switch = `on` eller `off`
policy-right-range = ett heltal från { $least } till { $most }
policy-right-least = ett heltal, minst { $least }
policy-right-choice = något av { $words }
policy-right-group = en grupps objekt-ID eller `none`
policy-right-link = en e-postadress, en `https://`-adress eller `none`
policy-file-at = { $place }: { $error }
policy-tenant-not-in-file = { $path } anger klientorganisationer, men inget av den aktuellas namn: { $names }
policy-plan-broken = { $path } är inte en plan för den här versionen: { $error }
policy-plan-not-json = { $path } är ingen plan av den här versionen: se rad { $line }, kolumn { $column }.
policy-plan-broken-hint = Skapa den på nytt med `sspr policy plan --out`. En fil med inställningar tillämpas med `-f`.
policy-plan-tenant = Ingenting skrevs: planen gäller klientorganisationen { $planned }, och den här är { $tenant }.
policy-plan-moved = Ingenting skrevs: principen har ändrats sedan planen gjordes: { $settings }
policy-plan-moved-hint = Kör `sspr policy plan` igen och kontrollera den nya planen.
policy-refuse-unread = { $setting } kunde inte läsas och ändras därför inte.
policy-refuse-absent = { $setting } (`{ $key }`) är inte tillgänglig i den här klientorganisationen: tjänsten returnerar inget värde för den.
policy-refuse-legacy = { $setting } (`{ $key }`) kan inte slås på: metoderna hanteras i principen för autentiseringsmetoder, så inställningen skulle inte ha någon effekt.
policy-refuse-legacy-hint = Slå i stället på inställningen under `method.`.
policy-refuse-no-group = Omfattningen skulle bli en grupp, men ingen är angiven.
policy-refuse-no-group-hint = Ange `scope=group` och `group=` tillsammans.
policy-refuse-group = En grupp är angiven, men omfattningen skulle inte bli en grupp.
policy-refuse-group-hint = Ange även `scope=group`.
policy-refuse-questions = En återställning skulle kräva fler frågor än en användare besvarar vid registreringen.
policy-refuse-authenticator = Microsoft Authenticator skulle vara den enda metoden, vilket tjänsten nekar före migreringen.
policy-refuse-authenticator-hint = Aktivera en metod mer än en återställning kräver, till exempel e-post: `sspr policy set legacy.email=on`.
policy-not-kept = Princip-API:et godtog ändringen, men de här inställningarna har andra värden: { $settings }
policy-lag = Microsoft Graph tog emot ändringen men visar den inte ännu: { $settings }
policy-record-unkept = Ändringens resultat kunde inte sparas i historiken: { $error }
policy-history-no-home = Det finns ingen hemkatalog: `sspr policy restore` kan inte återställa den här ändringen senare. Sätt `SSPR_DATA_DIR` för att behålla en historik.
policy-partly = Klart: { $done }. Inte klart: { $left }. Orsak: { $error }
policy-partly-hint = Kör samma kommando igen för att slutföra ändringen, eller `sspr policy restore last` för att ångra den.
policy-moved = Efter
policy-moved-gains = kan
policy-moved-rises = tillräckligt
policy-moved-loses = kan inte
policy-moved-drops = för få
policy-moved-missing = Saknas
policy-export-unread = `{ $document }` kunde inte läsas, så inställningarna därifrån saknas: { $reason }
policy-history-id = Ändring
policy-history-at = Tidpunkt
policy-history-outcome = Resultat
policy-history-settings = Inställningar
policy-history-reason = Orsak
policy-history-partly = delvis utfört
policy-history-empty = Inga ändringar av den här klientorganisationen är registrerade på den här datorn.
policy-restore-which = Vilken ändring ska ångras?
policy-history-none = Ändringen `{ $id }` hittades inte i den här klientorganisationens historik.
policy-history-list = `sspr policy history` listar de ändringar som finns.
policy-history-broken = { $path } är inte en post om en ändring: { $error }
policy-markdown-title = Princip för lösenordsåterställning för { $profile } ({ $tenant })
policy-markdown-setting = Inställning
policy-markdown-before = Före
policy-markdown-after = Efter
policy-markdown-severity = Allvarlighetsgrad
policy-markdown-warning = Varning
policy-markdown-control = Kontroll
policy-markdown-weight-info = Anmärkning
policy-markdown-weight-warning = Varning
policy-markdown-weight-error = Fel
policy-markdown-form = `--markdown` kan inte kombineras med `--output`.
policy-lint-phones-later = Sms eller samtal räknas; Microsofts egna upphör även i det här molnet, dagen är inte känd.
policy-impact-already-until = { $count } användare har för få registrerade metoder; från { $day } räknas inget annat
policy-impact-already-here = { $count } användare har för få registrerade metoder; i det här molnet räknas även kontakter i katalogen
policy-impact-only-phone = { $count } användare har bara en telefon (`sspr status --only-phone`)
policy-impact-only-phone-both = { $count } för återställning och för MFA
policy-impact-only-phone-mfa = { $count } för MFA
policy-impact-only-phone-reset = { $count } för återställning
policy-count-bypassed = Portalen räknade äldre metoder, som inte har någon effekt här; ändringen skickades igen utan den räkningen.
policy-telephony = Telefonileverantör
policy-control = Kontroll
policy-control-outcome = Resultat
policy-control-asks = Kräver
policy-control-settings = Inställningar
policy-control-pass = uppfyllt
policy-control-fail = ej uppfyllt
policy-control-unknown = okänt
policy-asks-all = Återställning aktiverad för alla användare
policy-asks-two = Två metoder för återställning
policy-asks-registration = Registrering vid inloggning, bekräftas igen
policy-asks-notify-users = Användare meddelas om återställningar
policy-asks-notify-admins = Administratörer meddelas om varandras återställningar
policy-asks-no-questions = Inga säkerhetsfrågor
policy-asks-no-admins = Ingen återställning av administratörer själva
policy-asks-migrated = Äldre principer migrerade
deadlines-head = Datum för lösenordsåterställning i { $cloud }:
deadlines-line = { $day }: { $what }
deadlines-past = Gäller.
deadlines-coming = Kommer.
deadlines-later = Kommer senare i det här molnet; dagen är inte känd.
deadlines-not-here = Gäller inte den här klientorganisationen, eller är inte meddelat för dess moln.
deadlines-clouds = Moln: { $clouds }
deadlines-source = Känt senast sedan { $known }; källan läst { $read }:
deadlines-legacy = metoder kan inte längre hanteras i de äldre principerna
deadlines-passkeys = användare av sms och samtal får nycklar (passkeys) och en kampanj som Microsoft hanterar
deadlines-campaign = användare med för få metoder ombeds att registrera sig vid inloggning, om klientorganisationen kräver det
deadlines-own-telephony = klientorganisationer kan konfigurera en egen telefonileverantör
deadlines-registered-only = bara registrerade metoder räknas; kontakter som bara finns i katalogen räknas inte längre
deadlines-own-telephony-ready = Microsoft ber klientorganisationer att ha en egen telefonileverantör konfigurerad till dess
deadlines-telephony = Microsoft levererar inte längre sms och samtal
deadlines-questions = säkerhetsfrågor räknas inte längre
deadlines-members = medlemmar
deadlines-internal-guests = interna gäster
deadlines-external = externa användare
deadlines-global-administrators = globala administratörer
deadlines-cloud-global = det offentliga molnet
deadlines-cloud-usgov = US Government-molnet
deadlines-cloud-dod = det amerikanska försvarsdepartementets moln
deadlines-cloud-china = molnet i Kina
policy-set-campaign-include = Registreringskampanj: omfattas
policy-set-campaign-exclude = Registreringskampanj: undantas
policy-set-campaign-target = Registreringskampanj: metod
policy-set-passkey-opt-out = Avstå från automatiska nycklar
policy-campaign-passkey = nyckel (passkey)
policy-idle-managed = kan inte konfigureras: Microsoft hanterar kampanjen
policy-lint-campaign-managed = Microsoft hanterar registreringskampanjen och aktiverade den { $day } för klientorganisationer med användare av sms eller samtal: den registrerar nycklar (passkeys) och kan skjutas upp utan gräns.
policy-refuse-managed = Dagarna som registreringskampanjen kan skjutas upp kan inte ställas in så länge Microsoft hanterar den.
policy-refuse-managed-hint = Ange även `campaign.state=enabled`.
policy-right-groups-all = objekt-ID:n för grupper, avgränsade med kommatecken, eller `all`
policy-right-groups-none = objekt-ID:n för grupper, avgränsade med kommatecken, eller `none`

## status

status-name = Namn
status-upn = Användarens huvudnamn
status-registered = Registrerad
status-enabled = Aktiverad
status-capable = Redo
status-reset = Kan återställa
status-reset-yes = ja
status-reset-unregistered = nej, inte registrerad
status-reset-out-of-scope = nej, omfattas inte
status-reset-neither = nej, inte registrerad eller omfattad
status-methods = Metoder
status-methods-live = Metoder nu
status-reading = Läser
status-no-report = Registreringsrapporten är inte tillgänglig: klientorganisationen saknar licens för den. Metoderna läses användare för användare; det är inte känt om en användare omfattas.
status-stale = { $stale ->
    [0] { $count ->
        [one] Rapporten är aktuell för den användare som visas.
       *[other] Rapporten är aktuell för alla { $count } användare som visas.
    }
    [one] * Rapporten är inaktuell för { $stale } av { $count } användare som visas.
   *[other] * Rapporten är inaktuell för { $stale } av { $count } användare som visas.
}
status-filter-refused = Filtret `{ $filter }` är ogiltigt: { $text }
status-filter-refused-hint = Filtrera på egenskaper i registreringsrapporten, till exempel `isAdmin eq true` eller `startsWith(userPrincipalName,'a')`.
status-attribute-refused = Det går inte att filtrera användare efter { $names }: { $text }
status-attribute-refused-hint = Använd namnet på en användaregenskap i Microsoft Graph, till exempel `city` eller `employeeType`, och ett värde av dess typ.
status-live-not-permitted = Du har inte behörighet att läsa användarnas autentiseringsmetoder.
status-live-not-permitted-hint = `--live` kräver behörigheten `UserAuthenticationMethod.Read.All` och rollen Global läsare, Autentiseringsadministratör eller Administratör för privilegierad autentisering. Utan `--live` räcker registreringsrapporten.
status-as-reported = Från registreringsrapporten, upp till 36 timmar gammal. `sspr explain USER` kontrollerar om en användare kan återställa nu.
status-admin = Admin
status-updated = Uppdaterad (UTC)
status-state = Status
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
status-total = { $total } användare, { $enabled } omfattas, varav { $capable } själva kan återställa sitt lösenord.
status-limited = { $count } användare visas; det kan finnas fler: utan `--limit` är listan fullständig.
status-limited-of = { $count } av { $total } användare visas.
status-reached = { $capable } av { $enabled } användare som omfattas kan själva återställa sitt lösenord: { $share }. Krav: minst { $threshold }.
status-not-reached = Bara { $capable } av { $enabled } användare som omfattas kan själva återställa sitt lösenord: { $share }. Krav: minst { $threshold }.
status-nobody-in-scope = Ingen användare omfattas: det finns ingen andel att jämföra med { $threshold }.
status-users-missing = { $count ->
    [one] Användaren hittades inte: `{ $users }`.
   *[other] Användarna hittades inte: { $users }.
}
status-users-missing-hint = Ange ett objekt-ID eller användarens huvudnamn.
status-group = Grupp
status-group-none = (ingen)
status-share-of-scope = Andel redo
status-counting = Räknar …
status-reading-directory = Läser katalogen …
status-licence-names-denied = Licenser visas med sina ID:n: för att läsa namnen krävs behörigheten `LicenseAssignment.Read.All`.
status-watch-head = { $time } · var { $interval } · Ctrl+C för att avsluta
status-watch-changed = `>` markerar ändringar sedan { $time }.
status-watch-missed = Inget svar { $time }: { $reason }
status-watch-form = `--watch` stöder inte det här utdataformatet.
status-watch-form-hint = Kör det i en terminal utan `--output`, eller använd `-o jsonl`: en rad per avläsning.
status-watch-no-rows = `--live`, `--columns` och `--sort` gäller rader, men `--watch` visar summor.
status-watch-no-rows-hint = Ange användare före `--watch`, eller använd `--limit` för en kort lista.
status-change = Ändring
status-methods-gained = Nya metoder
status-methods-lost = Borttagna metoder
status-change-appeared = nytillkomna
status-change-disappeared = inte längre med
status-change-gained-method = med ny metod
status-change-lost-method = med borttagen metod
status-change-registered = nu registrerade
status-change-unregistered = inte längre registrerade
status-change-entered-scope = omfattas nu
status-change-left-scope = omfattas inte längre
status-change-became-capable = nu redo
status-change-ceased-capable = inte längre redo
status-diff-reading = Jämför …
status-diff-part = { $count } { $change }
status-diff-and = { ", " }
status-diff-changed = { $changed } användare skiljer sig: { $parts }.
status-diff-same = { $common ->
    [0] Inga skillnader.
   *[other] Inga skillnader; { $common } användare finns i båda.
}
status-diff-not-compared = Inte jämfört, eftersom det saknas i { $file }: { $columns }.
status-diff-one-stdin = Bara en av de två listorna kan läsas från stdin.
status-diff-unreadable = { $file } kan inte läsas: { $reason }.
status-diff-malformed = { $file }, rad { $line }: inte en rad skriven av `sspr status`.
status-diff-not-text = Raden är inte giltig text. Spara filen som UTF-8.
status-diff-no-column = Kolumnerna `id` och `userPrincipalName` saknas. Spara raderna med `sspr status -o csv > FIL`.
status-diff-no-user = `id` och `userPrincipalName` saknas. Spara raderna med `sspr status -o json > FIL`, utan `--summary`.
status-diff-cells = Raden har { $found } celler, men den första raden har { $expected }.
status-diff-flag = `{ $column }` måste vara true eller false, inte `{ $value }`.
status-diff-broken-off = Listan är ofullständig: kommandot som skrev den avbröts. Spara den igen.
status-diff-json = JSON-texten är ogiltig: { $words }.
status-only-phone = Bara telefon för
status-only-phone-reset = återställning
status-only-phone-mfa = MFA
status-only-phone-both = återställning och MFA

## register

register-who = Användare (inloggningsnamn, namn eller objekt-ID; tomt: du själv)
register-for = Registrering för { $name } ({ $upn }).
register-disabled = Kontot är inaktiverat. Det kan inte logga in, och lösenordet kan inte återställas.
register-no-domains = Klientorganisationens domäner kunde inte läsas: en e-postadress inom den egna organisationen upptäcks inte.
register-admin = Användaren är administratör. Administratörer behöver två metoder för en återställning, oavsett klientorganisationens princip.
register-required =
    { $count ->
        [one] En återställning kräver en metod.
       *[other] En återställning kräver { $count } metoder.
    }
register-required-unknown = Antalet metoder som en återställning kräver kunde inte läsas. Fortsätter utan det.
register-allowed = Tillåtna metoder: { $methods }.
register-allowed-unknown = De tillåtna metoderna kunde inte läsas. Fortsätter utan dem.
register-nothing-there = Ingen metod är registrerad.
register-there = Registrerat: { $methods }.
register-there-phone = telefon { $contact }
register-there-alternate = alternativ telefon { $contact }
register-there-office = arbetstelefon { $contact }
register-there-email = e-post { $contact }
register-gate-mobile = telefon
register-gate-office = arbetstelefon
register-gate-email = e-post
register-gate-authenticator = Microsoft Authenticator
register-gate-code = kod från en app
register-gate-hardware = kod från en maskinvarutoken
register-gate-questions = säkerhetsfrågor
register-nothing-missing = Tillräckligt många metoder är registrerade. Använd `--phone`, `--email` eller `--replace` för att ändra eller lägga till en.
register-no-method-here = Principen tillåter varken telefon eller e-post. Andra metoder kan inte registreras här.
register-elsewhere = Användaren ställer själv in Microsoft Authenticator och andra appar på https://aka.ms/mysecurityinfo.
page-undocumented = (adressen är inte dokumenterad för det här molnet)
page-unknown = Microsoft dokumenterar ingen sida i { $cloud } där användare registrerar sina metoder.
page-unknown-hint = Ange sidan för ditt moln: `sspr profile set security-info=https://ADRESS`.
page-opened = Öppnad i webbläsaren: { $page }
page-address = Öppna { $page }
page-no-portal = Den inbyggda katalogen har inget administrationscenter: det finns ingen sida att öppna.
page-no-address = Adressen till den här sidan i portalen för { $cloud } är inte känd.
register-guest = { $name } är en extern gäst. En metod som registreras här används för inloggning i den här klientorganisationen; den återställer inte lösenordet.
register-choose = Vad vill du registrera?
register-choice-phone = Telefon
register-choice-email = E-post
register-choice-phone-again = Telefon, ersätter { $contact }
register-choice-email-again = E-post, ersätter { $contact }
register-choice-both = Telefon och e-post
register-type-phone = Telefonnummer med landskod
register-type-email = E-postadress
register-phone-hint = Exempel: `+46 70 123 45 67`. Eller ange landet med `--country SE`.
register-phone-not-a-number = Det här är inget telefonnummer.
register-phone-masked = Numret är maskerat. Ange alla siffror.
register-phone-no-country = Landskoden saknas. Börja med `+`.
register-phone-unknown-country = Landskoden finns inte.
register-phone-too-short = Numret är för kort för landet.
register-phone-too-long = Numret är för långt för landet.
register-phone-not-in-plan = Numret finns inte i landet.
register-phone-service = Det här är ett servicenummer. Ange användarens eget nummer.
register-phone-calculated = Det här är ett decimaltal eller ett tal med exponent: ett kalkylprogram har ändrat siffrorna. Ange telefonnumret.
register-email-syntax = Det här är ingen e-postadress.
register-email-no-dot = Delen efter `@` behöver en punkt, som i `example.net`.
register-email-own-domain = `{ $domain }` tillhör den här klientorganisationen: en utelåst användare kan inte läsa e-post där. Använd en privat adress.
register-extension = Anknytningen sparas, men återställningen ringer numret utan den.
register-mobile-first = En alternativ telefon kräver en mobiltelefon. Registrera mobiltelefonen först.
register-unchanged = { $contact } är redan registrerat.
register-no-channel-phone = Profilen kan inte skicka sms: numret kan inte verifieras.
register-no-channel-email = Profilen kan inte skicka e-post: adressen kan inte verifieras.
register-no-texts = Numret kan inte ta emot sms: det kan inte verifieras.
register-unverified = Registrera { $contact } utan verifiering? Ett skrivfel låser ute användaren
register-code-subject = Din verifieringskod
register-code-text = { $code } är din verifieringskod för att registrera dig för återställning av lösenord. Den gäller i fem minuter. Lämna den inte till någon som ringer dig.
register-code-sent = Nästa: en kod har skickats till { $contact }. Den gäller i fem minuter.
register-verify = Verifiera: ange de sex siffrorna (tomt: andra alternativ)
register-six-digits = Koden har sex siffror.
register-verified = Verifierat.
register-wrong =
    { $left ->
        [one] Fel kod. Ett försök återstår.
       *[other] Fel kod. { $left } försök återstår.
    }
register-expired = Koden har upphört att gälla.
register-spent = Inga försök återstår för den här koden.
register-no-more-codes = Inga fler koder skickas nu. Försök igen senare.
register-no-randomness = Datorn ger inga slumptal: ingen kod kan skapas.
register-menu = Vad vill du göra?
register-menu-send = Skicka en ny kod
register-menu-change = Ändra numret eller adressen
register-menu-stop = Avbryt
register-finish = Slutför: registrera { $contact } för { $name }?
register-replace = Slutför: ersätta { $before } med { $after }?
register-not-written = Inget ändrades.
register-written = { $contact } är registrerat.
register-masked = Tjänsten returnerar värdet maskerat; de synliga siffrorna stämmer.
register-reads-differently = Tjänsten accepterade { $contact } men visar det inte.
register-reads-differently-hint = Kör kommandot igen om en minut för att se vad som är registrerat.
register-shows-later = Tjänsten accepterade { $contact }. Det syns inte ännu: katalogen replikeras, oftast inom en minut.
register-not-unique = En annan användare loggar in med sms via det här numret. Det är registrerat för MFA och lösenordsåterställning, men inte för inloggning med sms.
register-stopped = Avbrutet. Registrerade metoder finns kvar. Kör samma kommando igen för att fortsätta.
register-out-of-reach = Du har inte behörighet att läsa eller ändra metoderna för { $name }.
register-out-of-reach-admin = För administratörer krävs rollen Administratör för privilegierad autentisering.
register-out-of-reach-user = Det kräver rollen Autentiseringsadministratör, eller för administratörer Administratör för privilegierad autentisering.
register-channel-insecure = `{ $server }` är inte krypterad och inte på den här datorn: inget skickas dit.
register-channel-no-password = Lösenordet för e-postkontot `{ $account }` saknas. Ange `SSPR_SMTP_PASSWORD`.
register-channel-address = Den här kanalen kan inte använda adressen `{ $address }`.
register-channel-unreachable = Inget skickades: `{ $server }` kan inte nås ({ $reason }).
register-channel-unknown = Det är okänt om meddelandet skickades: `{ $server }` hade det och svarade inte ({ $reason }).
register-channel-refused = Inget skickades: `{ $server }` svarade med { $status }.
register-channel-graph = Inget skickades: { $reason }
register-channel-hint = Åtgärda kanalen i profilen; `sspr doctor` kontrollerar den. Använd `--unverified` för att registrera utan kod.
register-missing =
    { $count ->
        [one] Det behövs en metod till för att återställa lösenordet.
       *[other] Det behövs { $count } metoder till för att återställa lösenordet.
    }
register-again = Kör samma kommando igen för att lägga till en till.
register-phone-ends = Microsofts sms och samtal upphör { $day }. En e-postadress eller Authenticator fortsätter att fungera.
register-no-change = Inget att ändra.
register-capable =
    { $have ->
        [one] { $name } kan återställa lösenordet: en metod är registrerad.
       *[other] { $name } kan återställa lösenordet: { $have } metoder är registrerade.
    }
register-not-capable = { $name } kan inte återställa lösenordet ännu: { $have } av { $required } metoder är registrerade.
register-have =
    { $have ->
        [one] { $name } har en registrerad metod som räknas vid återställning.
       *[other] { $name } har { $have } registrerade metoder som räknas vid återställning.
    }
register-phone-ends-later = Microsofts sms och samtal upphör även i det här molnet; dagen är inte känd. En e-postadress eller Authenticator fortsätter att fungera.

## desk

desk-administrator = { $name } är administratör: { $roles }.
desk-administrator-reported = { $name } är administratör.
desk-administrator-unknown = Rollerna för { $name } kunde inte läsas: det är inte känt om användaren är administratör.
desk-administrator-hint = Använd `--admin` och `--reason TEXT` för att fortsätta ändå.
desk-administrator-question = Användaren är eller kan vara administratör. Fortsätta?
desk-roles-unread = Rollerna som { $name } har för administrativa enheter eller kan aktivera kunde inte läsas. Det kräver behörigheten { $permission }.
desk-role-group = { $name } är med i en rolltilldelningsbar grupp ({ $groups }): bara Administratör för privilegierad autentisering och Global administratör kan ändra användarens lösenord och metoder.
desk-reason = Orsak
desk-reason-empty = Ange en orsak.

## verify

verify-which = Åtgärd som uppringaren verifieras för
verify-act =
    { $act ->
        [reset] Återställa lösenordet
        [add] Lägga till en telefon eller en adress
        [remove] Ta bort en metod
        [register] Registrera tillsammans
       *[invite] Skapa ett tillfälligt åtkomstpass
    }
verify-where = Skicka koden till
verify-contact =
    { $via ->
        [mail] E-post till { $contact }
       *[text] Sms till { $contact }
    }
verify-contact-fit = { $contact }: kan ta emot en kod.
verify-contact-new =
    { $days ->
        [one] { $contact }: registrerades för mindre än en dag sedan.
       *[other] { $contact }: registrerades för mindre än { $days } dagar sedan.
    }
verify-contact-age = { $contact }: registreringsdatumet är inte känt.
verify-contact-changed =
    { $days ->
        [one] { $contact }: ändrades för mindre än en dag sedan (granskningslogg).
       *[other] { $contact }: ändrades för mindre än { $days } dagar sedan (granskningslogg).
    }
verify-contact-masked = { $contact }: maskerat för din roll.
verify-contact-no-texts = { $contact }: kan inte ta emot sms. Använd `--callback` för att ringa numret.
verify-contact-no-channel = { $contact }: profilen har ingen kanal för den.
verify-masked = Microsoft Graph maskerar telefonnummer för rollen Autentiseringsadministratör. Rollen Administratör för privilegierad autentisering ser hela numret; så vitt känt gör även ett program med behörigheten UserAuthenticationMethod.Read.All det.
verify-nothing-registered = { $name } har varken telefon eller e-postadress registrerad.
verify-by-none =
    { $via ->
        [mail] Ingen registrerad e-postadress kan användas.
       *[text] Ingen registrerad mobiltelefon kan användas.
    }
verify-other-ways = Principen godtar: { $demand }. Andra bevis: `--manager`, `--callback`, `--in-person`.
verify-demand = Principen godtar: { $demand }.
verify-sent = En kod har skickats till { $contact }. Den gäller i fem minuter. Be uppringaren läsa upp den.
verify-sent-manager = En kod har skickats till { $manager } ({ $contact }) med en begäran om att först tala med användaren. Den gäller i fem minuter.
verify-code = Kod som uppringaren läser upp (tomt: avbryt)
verify-call = Ring { $number }. Använd inte ett nummer som uppringaren ger dig.
verify-called = Har du ringt det numret och talat med { $name }?
verify-seen = Ser du { $name } och en id-handling?
verify-second = En annan operatör måste godkänna `{ $act }` för { $name } och logga in på sin egen enhet:
verify-second-approved = Godkänt av { $who }.
verify-second-same = { $who } är redan delaktig. En annan operatör måste godkänna.
verify-second-elsewhere = { $who } finns inte i den här klientorganisationen.
verify-second-roles = { $who } kan inte godkänna. Det kräver någon av rollerna { $roles }.
verify-verified = { $name } är verifierad för `{ $act }` till { $until }.
verify-next = Nästa: `{ $command }`
verify-not-verified =
    { $name } är inte verifierad. { $cause ->
        [wrongCode] Tre koder var fel.
        [codeExpired] Koden har upphört att gälla.
        [noCode] Ingen kod angavs.
        [notConfirmed] Det bekräftades inte.
        [notApproved] Ingen annan operatör godkände.
       *[noContact] Ingen kontaktuppgift kan användas.
    }
verify-oneself = Du kan inte verifiera dig själv.
verify-no-operator = Inloggningen saknar användare: inget kan beviljas.
verify-no-operator-hint = Logga in med `sspr login`.
verify-not-enough = För { $name } godtar principen: { $demand }.
verify-not-enough-administrator = { $name } är eller kan vara administratör. Principen godtar: { $demand }.
verify-not-enough-hint = Använd bevis som principen godtar: `{ $command }`
verify-not-enough-now = Principen har ändrats under tiden. Inget beviljades.
verify-no-manager = Katalogen har ingen chef för { $name }.
verify-manager-unfit = Chefen för { $name } kan inte användas: det är du själv, en gäst, ett inaktiverat konto eller en användare utan postlåda i klientorganisationen.
verify-no-manager-hint = Använd ett annat bevis: en kod till användaren, `--callback` eller `--in-person`.
verify-limit-person = Fem koder har skickats till { $name } inom en timme.
verify-limit-operator = Du har skickat 30 koder inom en timme.
verify-limit-hint = Vänta en timme, eller använd `--in-person` eller `--callback`.
verify-not-sent = Koden skickades inte: { $reason }
verify-not-sent-hint = Kör `sspr doctor` för att kontrollera kanalerna, eller använd ett annat bevis: `--callback` eller `--in-person`.
verify-trail-unread = Granskningsloggen kunde inte läsas: ett nyligen ersatt telefonnummer upptäcks inte. Det kräver behörigheten AuditLog.Read.All.
verify-ledger = Verifieringen behöver loggboken, men { $path } kan inte användas: { $reason }
verify-ledger-hint = Kör `sspr doctor` för att kontrollera loggboken.
verify-letter-subject = Verifieringskod för helpdesk på { $tenant }
verify-letter =
    { $code } är din verifieringskod. Helpdesk på { $tenant } ({ $operator }) vill { $act ->
        [reset] återställa ditt lösenord
        [add] lägga till en telefon eller en adress åt dig
        [remove] ta bort en av dina inloggningsmetoder
        [register] registrera inloggningsmetoder tillsammans med dig
       *[invite] ge dig ett tillfälligt åtkomstpass
    }. Läs upp koden för helpdesk bara om det var du som ringde. Den gäller i fem minuter.
verify-letter-manager =
    { $code } är verifieringskoden för { $name }. Du är chef för { $name } enligt katalogen. Helpdesk på { $tenant } ({ $operator }) vill { $act ->
        [reset] återställa lösenordet
        [add] lägga till en telefon eller en adress
        [remove] ta bort en inloggningsmetod
        [register] registrera inloggningsmetoder
       *[invite] skapa ett tillfälligt åtkomstpass
    }. Tala först själv med { $name }. Lämna koden vidare bara om { $name } har bett om det. Den gäller i fem minuter.
verify-letter-care = Om du inte ringde: lämna inte koden vidare och kontakta omedelbart din IT-avdelning.
verify-letter-care-tell = Om du inte ringde: lämna inte koden vidare och kontakta omedelbart { $tell }.

## gate

gate-not-verified =
    { $name } är inte verifierad för `{ $act }`. { $lack ->
        [used] Medgivandet är redan använt.
        [expired] Medgivandet har upphört att gälla.
        [tooWeak] Medgivandet uppfyller inte principen.
        [otherAct] Medgivandet gäller en annan åtgärd.
        [otherOperator] Medgivandet tillhör en annan operatör.
       *[none] Det finns inget medgivande.
    }
gate-hint = Verifiera uppringaren först: `{ $command }`
gate-lost =
    { $lack ->
        [used] Medgivandet användes under tiden.
       *[other] Medgivandet upphörde att gälla under tiden.
    } Inget ändrades.
gate-no-emergency = Principen tillåter inte `--emergency`.
gate-on = Verifiering krävs. Användare: { $person }. Administratörer: { $administrator }.
gate-explain = Verifiering krävs före en ändring för { $name }: `{ $command }`
gate-policy-wrong = Filen { $path } kan inte användas: { $reason }
gate-policy-no-key = Filen { $path } kräver den offentliga nyckeln för sin signatur.
gate-policy-no-key-hint = Sätt `verify.key` till Base64-raden från `openssl pkey -pubout`: `sspr profile set verify.key=KEY`.
gate-policy-bad-key = `verify.key` är ingen offentlig Ed25519-nyckel.
gate-policy-unsigned = Signaturen för filen { $path } stämmer inte med nyckeln i profilen.
gate-policy-unsigned-hint = Signaturen finns i en fil med samma namn och tillägget `.sig`. Hämta båda filerna på nytt från den som signerar dem.
gate-policy-tenant = Filen { $path } gäller klientorganisationen { $other }, inte { $tenant }.

## methods

methods-of = { $name } ({ $upn })
methods-kind = Metod
methods-value = Värde
methods-created = Registrerad
methods-counts = Räknas vid återställning
methods-ends = Upphör
methods-kind-password = Lösenord
methods-kind-mobile = Telefon
methods-kind-alternate = Alternativ telefon
methods-kind-office = Arbetstelefon
methods-kind-email = E-post
methods-kind-authenticator = Microsoft Authenticator
methods-kind-software = Kod från en app
methods-kind-hardware = Kod från en maskinvarutoken
methods-kind-fido2 = Nyckel (passkey)
methods-kind-hello = Windows Hello för företag
methods-kind-platform = Plattformsautentiseringsuppgift
methods-kind-pass = Tillfälligt åtkomstpass
methods-kind-external = Extern metod
methods-kind-qr = QR-kod
methods-kind-other = Annan
methods-not-for-reset = nej, aldrig
methods-not-allowed = nej, principen tillåter den inte
methods-policy-unknown = okänt
methods-dry-run = Inget ändrades.
methods-unverified = Kontaktuppgiften lades till utan verifiering: ingen kod skickades.
methods-add-question = Lägga till { $contact } för { $name } utan verifiering?
methods-added-not-allowed = { $contact } räknas inte vid återställning: principen tillåter inte den här metoden.
methods-added-not-for-reset = { $contact } räknas inte vid återställning: en alternativ telefon är bara till för inloggning.
methods-will-remove = - { $kind } { $value }
methods-remove-question =
    { $count ->
        [one] Ta bort 1 metod för { $name }?
       *[other] Ta bort { $count } metoder för { $name }?
    }
methods-removed =
    { $count ->
        [one] 1 metod för { $name } har tagits bort.
       *[other] { $count } metoder för { $name } har tagits bort.
    }
methods-would-remove =
    { $count ->
        [one] 1 metod för { $name } skulle tas bort.
       *[other] { $count } metoder för { $name } skulle tas bort.
    }
methods-last-cannot-reset = Därefter kan { $name } inte återställa lösenordet: för få metoder finns kvar.
methods-last-nothing-left = Därefter kan { $name } inte återställa lösenordet: ingen metod som räknas finns kvar.
methods-last-hint = Använd `--last` för att ta bort den ändå. Bättre: lägg till en annan metod först.
methods-last-question = Ta bort ändå?
methods-unknown-kind = `{ $kind }` är varken en metodtyp eller ett ID.
methods-unknown-kind-hint = Typer: { $kinds }.
methods-password-stays = Lösenordet kan inte tas bort.
methods-password-stays-hint = Återställ det: `sspr reset USER`.
methods-cannot-remove = { $kind } kan inte tas bort här: Microsoft Graph dokumenterar ingen begäran för det.
methods-cannot-remove-hint = Användaren tar bort den på https://aka.ms/mysecurityinfo.
methods-several = { $count } metoder av typen { $kind } är registrerade.
methods-several-hint = Använd ett ID i stället: { $ids }.
methods-alternate-first = Mobiltelefonen kan inte tas bort så länge en alternativ telefon är registrerad.
methods-alternate-first-hint = Ta bort båda (`alternateMobile mobile`), eller ersätt numret med `sspr methods add --replace`.
methods-refused = { $kind } togs inte bort: { $text }
methods-refused-hint = Standardmetoden för multifaktorautentisering kan inte tas bort. Användaren anger först en annan standardmetod på https://aka.ms/mysecurityinfo.
methods-still-there = Tjänsten accepterade borttagningen. Metoden syns fortfarande för { $name }: katalogen replikeras, oftast inom en minut.
methods-ends-later = senare

## password

password-again = Ange det igen
password-differs = Inmatningarna stämmer inte överens. Ange det två gånger igen.
password-too-short = Lösenordet måste ha minst 8 tecken.
password-too-long = Lösenordet får ha högst 256 tecken.
password-foreign = Lösenordet får bara innehålla bokstäver utan accenter och prickar, siffror, blanksteg och symboler på ett engelskt tangentbord.
password-too-plain = Lösenordet måste innehålla tre av dessa: gemener, versaler, siffror, symboler.
password-rules = 8 till 256 tecken, med tre av: gemener, versaler, siffror, symboler. Lösenord som är lätta att gissa är förbjudna.
password-too-few-lines =
    { $count ->
        [one] stdin innehåller inget lösenord. En rad krävs.
       *[other] stdin har för få rader. { $count } krävs: det nuvarande lösenordet och det nya.
    }
password-no-randomness = Datorn ger inga slumptal: inget lösenord kan skapas.
password-refused = Lösenordet avvisades: { $text }
password-refused-hint = Det kan vara förbjudet, samma som det senaste eller bryta mot en regel, eller så är det nuvarande lösenordet fel. Välj ett annat lösenord.
password-guest = { $name } är en extern gäst: lösenordet finns inte i den här klientorganisationen.
password-on-premises = { $name } är synkroniserad: lösenordet finns i det lokala Active Directory och skrivs inte tillbaka härifrån.
password-on-premises-hint = Ange det i det lokala Active Directory, eller aktivera tillbakaskrivning av lösenord och återställ det som inloggad användare. Användare ändrar sitt eget med Ctrl+Alt+Del eller på https://aka.ms/sspr.
password-federated = Lösenordet för { $name } finns hos en annan identitetsprovider: domänen { $domain } är federerad.
password-federated-hint = Återställ det hos domänens identitetsprovider, till exempel AD FS.

## reset

reset-own = Du kan inte återställa ditt eget lösenord.
reset-own-hint = Ändra det med `sspr change`.
reset-disabled = Kontot för { $name } är inaktiverat: det kan inte logga in med ett nytt lösenord förrän det aktiveras.
reset-as-application = Ett program anger lösenordet bara i molnet: det skrivs inte tillbaka lokalt. Det kräver rollen Användaradministratör.
reset-writeback = Lösenordet för { $name } skrivs tillbaka lokalt; lösenordsreglerna där gäller också.
reset-writeback-unknown = Det gick inte att läsa om tillbakaskrivning av lösenord är på. Om den är av misslyckas återställningen för { $name }.
reset-clip-no-terminal = Urklipp kan inte användas: utdata går inte till en terminal.
reset-no-place = Det nya lösenordet kan inte visas: utdata går inte till en terminal.
reset-no-place-hint = Använd `--show-password` för att skriva det till utdata, eller `--password-stdin` för att ange ett eget.
reset-new = Nytt lösenord för { $name }
reset-question = Återställa lösenordet för { $name }?
reset-will-revoke = Även inloggningssessionerna för { $name } återkallas.
reset-revoked = Sessionerna för { $name } är återkallade. Appar behåller en åtkomsttoken de redan har i upp till en timme.
reset-not-revoked = Lösenordet återställdes, men sessionerna för { $name } återkallades inte: { $reason }
reset-waiting = Väntar på återställningen
reset-password-of = Nytt lösenord för { $name }, visas bara en gång:
reset-clear = Rensa det från skärmen?
reset-clipped = Det nya lösenordet kopierades till urklipp, om terminalen tillåter det. Om det inte går att klistra in, återställ det igen utan `--clip`.
reset-done = Lösenordet för { $name } är återställt. Det måste ändras vid nästa inloggning.
reset-done-written-back = Lösenordet för { $name } är återställt, även lokalt. Det måste ändras vid nästa inloggning.
reset-accepted = Tjänsten accepterade återställningen för { $name }. Den här inloggningen har inte behörighet att läsa resultatet. Lösenordet måste ändras vid nästa inloggning.
reset-unknown = Det är inte känt om lösenordet för { $name } har återställts.
reset-would = Lösenordet för { $name } skulle återställas och behöva ändras vid nästa inloggning.
reset-lost = Lösenordet för { $name } återställdes, men svaret med det nya lösenordet gick förlorat.
reset-lost-hint = Kör kommandot igen.
reset-failed = Lösenordet för { $name } återställdes inte: { $text }
reset-failed-hint = Kör kommandot igen. Om det misslyckas igen, skicka texten ovan till Microsofts support.
reset-failed-on-premises-hint = Lösenordet finns i det lokala Active Directory. Kontrollera tillbakaskrivning av lösenord i portalen, agenten och lösenordsreglerna i Active Directory.
reset-unfinished = Det är inte känt om lösenordet för { $name } har återställts: tjänsten rapporterade inte resultatet i tid.
reset-unfinished-hint = Pröva det nya lösenordet, eller kör kommandot igen. En andra återställning gör ingen skada.
reset-out-of-reach = Du har inte behörighet att återställa lösenordet för { $name }.
reset-out-of-reach-hint = Det kräver någon av rollerna { $roles }, och för medlemmar i rolltilldelningsbara grupper någon av de två sista. Behörigheten är UserAuthenticationMethod.ReadWrite.All.
reset-out-of-reach-application = Programmet behöver behörigheten User-PasswordProfile.ReadWrite.All och minst rollen Användaradministratör, för administratörer Administratör för privilegierad autentisering.

## change

change-for = Ändrar lösenordet för { $name } ({ $upn }).
change-sign-in = Logga in en gång till med den behörigheten för att ändra ett lösenord. Inloggningen sparas inte.
change-current = Nuvarande lösenord
change-new = Nytt lösenord
change-same = Det nya lösenordet är samma som det nuvarande.
change-done = Lösenordet för { $name } har ändrats.
change-application = Ett program har inget lösenord att ändra.
change-application-hint = Logga in som användare: `sspr login --method device`.

## sandbox

sandbox-absent = Den här versionen av `sspr` innehåller inte den inbyggda katalogen.
sandbox-absent-hint = Använd det fullständiga programmet, eller bygg det med funktionen `sandbox` (på som standard).
sandbox-embedded = sandbox · { $tenant } · { $who }
sandbox-config-left-out = Konfigurationen kan inte läsas och ignoreras: { $reason }
sandbox-users-value = `SSPR_SANDBOX_USERS` måste vara ett tal från 1 till { $most }, inte `{ $value }`.
sandbox-opening = Öppnar den inbyggda katalogen …
sandbox-seeding = Skapar en katalog med { $users } användare …
sandbox-serving = Den inbyggda katalogen körs på { $url } (Ctrl+C för att avsluta)
sandbox-tenant = Klientorganisation: { $id } ({ $domain }), { $users } användare
sandbox-page = Inloggningssida för enhetskoder: { $url }
sandbox-texts = Webhook för sms: { $url }
sandbox-password-reset = Sida för lösenordsåterställning: { $url }
sandbox-security-info = Sida för säkerhetsinformation: { $url }
sandbox-authority = Certifikatutfärdare som klienter måste lita på: { $path }
sandbox-clients = Klient-ID:n att logga in med:
sandbox-pipeline = Klient-ID och klienthemlighet för ett program (utan användare):
sandbox-accounts = Konton:
sandbox-other-size = Katalogen har { $found } användare. Skapa en ny: `sspr sandbox reset --users { $users }`.
sandbox-half = Ett annat program använder port { $port } på `::1` ({ $reason }): `localhost` kan nå det programmet. Använd 127.0.0.1 eller en annan port.
sandbox-stopped = Avslutad.
sandbox-port-taken = Port { $port } används redan.
sandbox-port-unusable = Port { $port } kan inte användas: { $reason }
sandbox-port-hint = Använd en annan port med `--port`. `--port 0` använder en ledig port.
sandbox-reset-question = Ta bort katalogen i { $path } och skapa en ny med { $users } användare?
sandbox-reset-done = Skapade en katalog med { $users } användare i { $path }.
sandbox-advanced = { $days ->
    [one] Katalogen är 1 dag senare.
   *[other] Katalogen är { $days } dagar senare.
}
sandbox-registered = { $registered } av { $reminded } användare som fick en påminnelse har registrerat sig.
sandbox-outbox-empty = Utkorgen är tom.
sandbox-outbox-cleared = { $count ->
    [0] Utkorgen var tom.
    [one] { $count } meddelande borttaget.
   *[other] { $count } meddelanden borttagna.
}
sandbox-app-certificate = Filen är inte ett certifikat med RSA-nyckel.
sandbox-app-certificate-hint = Använd en PEM-fil som börjar med `-----BEGIN CERTIFICATE-----`.
sandbox-app-issuer = Den inbyggda katalogen hämtar bara nycklar från den här datorn, inte från { $issuer }.
sandbox-app-issuer-hint = Använd en utfärdare på `http://localhost` eller `http://127.0.0.1`.
sandbox-app-unreadable = `{ $path }` kan inte läsas: { $reason }
sandbox-app-added = { $name } har lagts till ({ $id }).
sandbox-app-removed = { $id } har tagits bort.
sandbox-app-absent = Autentiseringsuppgiften { $id } hittades inte. Inget ändrades.
sandbox-app-id = ID
sandbox-app-kind = Typ
sandbox-app-name = Namn
sandbox-app-subject = Ämne
sandbox-app-audience = Målgrupp
sandbox-app-expires = Upphör
sandbox-outbox-at = Skickat
sandbox-outbox-channel = Kanal
sandbox-outbox-sender = Från
sandbox-outbox-recipient = Till
sandbox-outbox-subject = Ämne
sandbox-outbox-body = Text
sandbox-people-off = SSPR är av i den här katalogen: bara administratörer kan återställa. Slå på det: `sspr enable --scope all --sandbox`.
sandbox-people-name = Användare
sandbox-people-verdict = Resultat
sandbox-people-code = Kod
sandbox-people-story = Beskrivning
sandbox-people-can = kan återställa
sandbox-people-cannot = kan inte återställa
sandbox-people-will-stop = upphör snart
sandbox-story-admin = Global administratör: kan göra allt. Telefonen räknas inte från den { $day }.
sandbox-story-policy-admin = Administratör för autentiseringsprinciper: kan ändra SSPR-principen, men inte användarnas metoder.
sandbox-story-helpdesk = Autentiseringsadministratör: kan registrera metoder för användare som inte är administratörer. Har en metod, men administratörer behöver två.
sandbox-story-auth-admin = Administratör för privilegierad autentisering: kan registrera metoder för alla användare. Telefonen, en av två metoder, räknas inte från den { $day }.
sandbox-story-reports = Rapportläsare: kan läsa rapporterna.
sandbox-story-reader = Global läsare: kan läsa allt.
sandbox-story-jonas-berg = Har en telefon i katalogen men ingen registrerad metod. En telefon i katalogen räknas inte sedan den { $day }.
sandbox-story-chen-meiling = Ingen metod registrerad.
sandbox-story-anna-mueller = En metod registrerad: inte tillräckligt när två krävs.
sandbox-story-lena-dahl = Två metoder registrerade.
sandbox-story-omar-alhaddad = Tre metoder registrerade. Inte medlem i någon grupp som används som omfattning.
sandbox-story-olga-kravets = Bara lösenordslösa metoder registrerade. De räknas inte för SSPR.
sandbox-story-eleni-markou = Ingen licens.
sandbox-story-frank-porter = Kontot är inaktiverat.
sandbox-story-sven-sjoberg = Synkroniserad från lokal katalog: behöver tillbakaskrivning av lösenord.
sandbox-story-karen-weaver = Supportadministratör via en grupp. Har en metod, men administratörer behöver två.
sandbox-story-eve-escape = Visningsnamnet innehåller styrtecken och riktningstecken.
sandbox-story-max-formula = Visningsnamnet är en kalkylformel.
sandbox-story-amara-okafor = Bara en telefon registrerad. Den räknas inte från den { $day }.
sandbox-story-kwame-mensah = Medlem i pilotgruppen via kapslade grupper.
sandbox-story-tove-lindqvist = Synkroniserad, i en federerad domän: behöver tillbakaskrivning av lösenord.
sandbox-story-viktor-hagen = Synkroniserad, skyddad i Active Directory: den senaste återställningen nekades trots tillbakaskrivning.
sandbox-story-mina-park = Synkroniserad: Active Directory svarade inte när den senaste återställningen skrevs tillbaka.
sandbox-story-diego-ramos = Fem misslyckade verifieringar: spärrad i 24 timmar.
sandbox-story-nadia-haddad = Gäst från en annan Microsoft Entra-klientorganisation: återställer där, enligt dess princip.
sandbox-story-pete-larson = Gäst med ett Microsoft-konto: Microsoft Entra återställer det inte.
sandbox-story-rita-costa = Gäst utan klientorganisation: återställer med den registrerade e-postadressen.
sandbox-story-ines-silva = Valde ett förbjudet lösenord vid den senaste återställningen.
sandbox-story-yuki-tanaka = Bara säkerhetsfrågor registrerade. De upphör i { $day }; principen måste tillåta dem först.

## import: writing and taking back

import-resumed =
    { $done ->
        [one] En av { $rows } rader är redan klar. Fortsätter med resten.
       *[other] { $done } av { $rows } rader är redan klara. Fortsätter med resten.
    }
import-will-add =
    { $count ->
        [one] + 1 kontaktuppgift läggs till
       *[other] + { $count } kontaktuppgifter läggs till
    }
import-will-replace =
    { $count ->
        [one] ! 1 kontaktuppgift ersätts
       *[other] ! { $count } kontaktuppgifter ersätts
    }
import-will-keep =
    { $count ->
        [one] En rad är oförändrad: kontaktuppgifterna är redan registrerade.
       *[other] { $count } rader är oförändrade: kontaktuppgifterna är redan registrerade.
    }
import-will-leave =
    { $count ->
        [one] ! 1 rad är ogiltig och hoppas över:
       *[other] ! { $count } rader är ogiltiga och hoppas över:
    }
import-left-row = { "  " }rad { $row }, { $user }: { $reason }
import-left-more =
    { $count ->
        [one] { "  " }och 1 till; se resultatfilen
       *[other] { "  " }och { $count } till; se resultatfilen
    }
import-capable = Användare som omfattas med tillräckligt många metoder: { $before } före, { $after } efter.
import-capable-unknown = Antalet användare som omfattas med tillräckligt många metoder är inte känt.
import-nothing = Inga kontaktuppgifter att skriva.
import-question =
    { $contacts ->
        [one] Skriva 1 kontaktuppgift?
       *[other] { $users ->
            [one] Skriva { $contacts } kontaktuppgifter för 1 användare?
           *[other] Skriva { $contacts } kontaktuppgifter för { $users } användare?
        }
    }
import-writing = Skriver
import-writing-rate = Skriver, { $rate } per sekund
import-stopping = Stoppar efter de batchar som redan skickats. Kör samma kommando igen för att fortsätta.
import-stopped = Stoppad: { $done } av { $rows } rader är klara.
import-stopped-hint = Kör samma kommando igen för att fortsätta.
import-cut-short = { $done } av { $rows } rader är klara. Kör samma kommando igen för att fortsätta.
import-outcome = Rader: { $rows }. Tillagda: { $added }. Ersatta: { $replaced }. Oförändrade: { $unchanged }. Ogiltiga: { $invalid }. Misslyckade: { $failed }.
import-result-at = Resultatfil: { $path }
import-again = Försök igen med raderna som inte är klara: `{ $command }`
import-result-exists = `{ $path }` finns redan. En resultatfil skrivs aldrig över: `--undo` behöver den.
import-result-exists-hint = Använd en annan fil med `--result`, eller flytta den här.
import-result-unwritable = Resultatet kunde inte skrivas till `{ $path }`: { $reason }.
import-result-unwritable-hint = Alla kontaktuppgifter är skrivna. Frigör diskutrymme och kör samma kommando igen: det skriver bara resultatet.
import-busy = En annan process kör redan den här importen.
import-busy-hint = Vänta tills den är klar, eller stoppa den.
import-journal-damaged = Journalen `{ $path }` är skadad på rad { $line }: { $reason }.
import-journal-damaged-hint = Flytta journalen och kör samma kommando igen: kontaktuppgifter som redan skrivits skrivs inte igen; de räknas som oförändrade.
import-journal-unusable = Journalen `{ $path }` kan inte användas: { $reason }.
import-journal-unusable-hint = En import behöver sin journal. Frigör diskutrymme eller rätta filens behörigheter, och kör samma kommando igen.
import-all-forbidden = Du har inte behörighet att registrera kontaktuppgifter: { $text }
import-all-forbidden-hint = Det kräver behörigheten UserAuthenticationMethod.ReadWrite.All och rollen Autentiseringsadministratör, eller för administratörer Administratör för privilegierad autentisering.
import-undo-unreadable = `{ $path }` är inte resultatet av en import: { $reason }.
import-undo-looking = Läser registrerade kontaktuppgifter
import-undo-will =
    { $count ->
        [0] Inga kontaktuppgifter att ta bort.
        [one] 1 kontaktuppgift tas bort.
       *[other] { $count } kontaktuppgifter tas bort.
    }
import-undo-gone =
    { $count ->
        [one] 1 kontaktuppgift är redan borttagen.
       *[other] { $count } kontaktuppgifter är redan borttagna.
    }
import-undo-kept =
    { $count ->
        [one] 1 kontaktuppgift behålls: den har ändrats sedan importen eller är maskerad och kan inte jämföras.
       *[other] { $count } kontaktuppgifter behålls: de har ändrats sedan importen eller är maskerade och kan inte jämföras.
    }
import-undo-replaced =
    { $count ->
        [one] 1 kontaktuppgift ersatte en annan och behålls: det tidigare värdet sparades inte.
       *[other] { $count } kontaktuppgifter ersatte andra och behålls: de tidigare värdena sparades inte.
    }
import-undo-question =
    { $contacts ->
        [one] Ta bort 1 kontaktuppgift?
       *[other] { $users ->
            [one] Ta bort { $contacts } kontaktuppgifter för 1 användare?
           *[other] Ta bort { $contacts } kontaktuppgifter för { $users } användare?
        }
    }
import-undo-removing = Tar bort
import-undo-nothing = Inga kontaktuppgifter att ta bort.
import-undo-outcome = Borttagna: { $removed }. Redan borttagna: { $gone }. Behållna: { $kept }. Misslyckade: { $failed }.
import-undo-default = Vissa telefoner kunde inte tas bort. Standardmetoden för multifaktorautentisering kan inte tas bort så länge en annan metod finns kvar, och en mobiltelefon inte så länge en alternativ är registrerad. Användaren anger en annan standardmetod på https://aka.ms/mysecurityinfo, eller så tar du bort de andra metoderna först (`sspr methods remove USER`). Kör sedan samma kommando igen.

## import: reading and checking

import-no-user-column = Ingen kolumn anger användaren. Kolumner som finns: { $columns }.
import-no-user-column-hint = Kalla kolumnen `user` (inloggningsnamn eller objekt-ID), eller använd `--map user=KOLUMN`.
import-no-such-column = Kolumnen `{ $column }` i `--map` finns inte. Kolumner som finns: { $columns }.
import-ambiguous-columns = Flera kolumner kan vara `{ $field }`: { $columns }.
import-ambiguous-columns-hint = Välj en: `{ $example }`.
import-no-contact-column = Ingen kolumn innehåller telefonnummer eller e-postadresser. Kolumner som finns: { $columns }.
import-no-contact-column-hint = Kalla en kolumn `mobile`, `office` eller `email`, eller använd `--map mobile=KOLUMN`.
import-cannot-open = `{ $path }` kan inte läsas: { $reason }.
import-broken = Läsningen av raderna misslyckades: { $reason }.
import-unclosed-quote = Rad { $line }: ett citattecken är inte stängt, så raderna efter den kan inte läsas.
import-unclosed-quote-hint = Stäng eller ta bort citattecknet. Skriv det dubbelt i en cell inom citattecken (`""`).
import-first-page = Det här är den första av flera sidor i ett svar från Microsoft Graph (`@odata.nextLink`); raderna på de andra sidorna saknas.
import-first-page-hint = Exportera alla sidor, till exempel med `Get-MgUser -All | ConvertTo-Json`.
import-empty = Indata är tomma.
import-no-rows = Indata har inga rader.
import-no-text = Indata är inte text utan en arbetsbok eller en annan filtyp.
import-not-utf8 = Indata är varken i UTF-8, UTF-16 eller Windows-1252.
import-not-utf8-hint = Spara filen som ”CSV UTF-8” och kör samma kommando igen.
import-not-json = Indata är inte giltig JSON: se rad { $line }.
import-no-objects = Det är JSON, men raderna är inga objekt.
import-unknown-columns = Kolumner som inte används: { $columns }.
import-windows-1252 = Indata är inte UTF-8; de lästes som Windows-1252.
import-lost-values = Kolumnen `{ $column }` innehåller typnamn i stället för värden (från `Export-Csv`) och används inte. Exportera den med `-join ';'`.
import-places =
    { $count ->
        [one] På 1 rad är arbetstelefonen inget nummer; värdet tolkas som ett rum och hoppas över.
       *[other] På { $count } rader är arbetstelefonen inget nummer; värdet tolkas som ett rum och hoppas över.
    }
import-done-before =
    { $count ->
        [0] Det här är resultatet av en tidigare körning; ingen rad är klar än.
        [one] Det här är resultatet av en tidigare körning; den 1 rad som redan är klar hoppas över.
       *[other] Det här är resultatet av en tidigare körning; de { $count } rader som redan är klara hoppas över.
    }
import-reading-directory = Läser katalogen
import-from-directory =
    { $count ->
        [0] Ingen användare har en kontaktuppgift i katalogen som inte är registrerad.
        [one] 1 användare har en kontaktuppgift i katalogen men ingen metod som räknas.
       *[other] { $count } användare har en kontaktuppgift i katalogen men ingen metod som räknas.
    }
import-from-directory-left-out = Överhoppade: { $registered } med en metod som räknas, { $unreachable } utan kontaktuppgift i katalogen.
import-finding = Söker efter användarna
import-reading-report = Läser registreringsrapporten
import-checking = Kontrollerar raderna
import-required-unknown = Antalet metoder som en återställning kräver kunde inte läsas: för vissa användare är det inte känt om de kommer att ha tillräckligt många.
import-out-of-scope =
    { $count ->
        [one] 1 användare omfattas inte och kan inte återställa. Ändra vilka som omfattas: `sspr enable`.
       *[other] { $count } användare omfattas inte och kan inte återställa. Ändra vilka som omfattas: `sspr enable`.
    }
import-guarded =
    { $count ->
        [one] 1 användare är administratör eller med i en rolltilldelningsbar grupp: att ändra metoderna kan kräva rollen Administratör för privilegierad autentisering.
       *[other] { $count } användare är administratörer eller med i en rolltilldelningsbar grupp: att ändra metoderna kan kräva rollen Administratör för privilegierad autentisering.
    }
import-no-report = Registreringsrapporten kunde inte läsas: det är inte känt vilka användare som omfattas.
import-shared-numbers =
    { $numbers ->
        [one] { $users } användare delar ett telefonnummer: den som har telefonen kan återställa för alla.
       *[other] { $users } användare delar { $numbers } telefonnummer: den som har en sådan telefon kan återställa för alla som har numret.
    }
import-alternates =
    { $count ->
        [one] 1 användare får en alternativ mobiltelefon: den är bara för inloggning och räknas inte vid återställning.
       *[other] { $count } användare får en alternativ mobiltelefon: den är bara för inloggning och räknas inte vid återställning.
    }
import-extensions =
    { $count ->
        [one] 1 mobilnummer har en anknytning: det kan inte ta emot sms, och återställningen ringer det utan anknytningen.
       *[other] { $count } mobilnummer har en anknytning: de kan inte ta emot sms, och återställningen ringer dem utan anknytningen.
    }
import-office-left-out =
    { $count ->
        [one] Principen tillåter inte arbetstelefoner: 1 arbetsnummer hoppas över.
       *[other] Principen tillåter inte arbetstelefoner: { $count } arbetsnummer hoppas över.
    }
import-below-required =
    { $count ->
        [one] 1 användare har fortfarande för få metoder för att återställa: { $users }.
       *[other] { $count } användare har fortfarande för få metoder för att återställa: { $users }.
    }
import-no-user = Ingen användare: ange inloggningsnamnet eller objekt-ID:t.
import-no-contact = Varken telefonnummer eller e-postadress: ange minst en av dem.
import-unreadable = Raden kan inte läsas ({ $words }): rätta den i indata.
import-user-not-found = Användaren hittades inte: ange hela inloggningsnamnet eller objekt-ID:t.
import-user-disabled = Kontot är inaktiverat: aktivera det först, eller ta bort raden.
import-guest = Användaren är en gäst vars lösenord inte finns i den här klientorganisationen: ta bort raden.
import-duplicate-user = Rad { $row } har samma användare: slå ihop de två raderna.
import-not-a-number = Inte ett telefonnummer. Exempel: `+46 70 123 45 67`.
import-no-country = Landskoden saknas: börja med `+`, eller ange landet med `--country`.
import-unknown-country = Landskoden finns inte: rätta numret.
import-too-short = Numret är för kort för landet: siffror saknas.
import-too-long = Numret är för långt för landet: det har för många siffror.
import-not-in-plan = Numret finns inte i landet: rätta det.
import-service-number = Det här är ett servicenummer: ange användarens eget nummer.
import-calculated = Det här är ett decimaltal eller ett tal med exponent: ett kalkylprogram eller ett skript har ändrat siffrorna. Exportera kolumnen som text.
number-read-for-flag = { $sentence } Det lästes som ett nummer i { $country } (`--country`).
number-read-for-location = { $sentence } Det lästes som ett nummer i { $country }, användarens användningsplats. Använd `--country` för ett annat land.
import-bad-address = Inte en e-postadress. Exempel: `namn@example.net`.
import-address-no-dot = Delen efter `@` behöver en punkt, som i `example.net`.
import-own-domain = `{ $domain }` tillhör den här klientorganisationen: en utelåst användare kan inte läsa e-post där. Använd en privat adress.
import-masked = Värdet är maskerat: ange hela värdet. Vissa roller ser bara maskerade värden.
import-not-allowed = Principen tillåter inte metoden: aktivera den under Autentiseringsmetoder, eller utelämna kolumnen med `--map`.
import-needs-mobile = En alternativ mobiltelefon kräver en mobiltelefon: lägg till en på samma rad.
import-differs = Ett annat värde är redan registrerat: använd `--replace` för att ersätta det.
import-hidden = Det registrerade värdet är maskerat och kan inte jämföras: logga in med rollen Administratör för privilegierad autentisering, eller använd `--replace`.
import-refused = Avvisades av tjänsten: { $words }
import-forbidden = Du har inte behörighet att läsa eller ändra användarens metoder: det kräver rollen Autentiseringsadministratör, eller för administratörer Administratör för privilegierad autentisering.
import-unreachable = Tjänsten kunde inte nås eller begränsar anropen: kör samma kommando igen senare.
import-not-reached = Körningen avslutades före den här raden: kör samma kommando igen.

## scope

scope-direct = Direkt
scope-via = Via
scope-outcome = Utfall
scope-detail = Orsak
scope-added = tillagd
scope-removed = borttagen
scope-unchanged = oförändrad
scope-failed = misslyckades
scope-unknown = Gruppen som omfattas kan inte läsas med den här inloggningen: Microsoft Graph tillhandahåller den inte, och princip-API:et godtar inga program.
scope-unknown-hint = Ange gruppen med `--group NAME|ID`.
scope-is-all = Omfattningen är Alla: det finns ingen grupp att hantera.
scope-is-none = Omfattningen är Ingen: det finns ingen grupp att hantera.
scope-no-group = Omfattningen är Vald, men ingen grupp är vald.
scope-group-gone = Gruppen som omfattas finns inte längre: { $id }
scope-no-group-hint = Välj en grupp med `sspr enable --scope group --group NAME|ID`. Förbered en grupp dessförinnan med `sspr scope add --group NAME|ID USER`.
scope-other-all = Omfattningen är Alla: medlemskap i gruppen ”{ $name }” har ingen effekt nu.
scope-other = Omfattningen är inte gruppen ”{ $name }”: medlemskap har ingen effekt nu.
scope-dynamic = Gruppen ”{ $name }” har dynamiskt medlemskap: medlemmar kan inte läggas till eller tas bort. Regel: { $rule }
scope-dynamic-hint = Ändra regeln eller de användaregenskaper som den använder, eller välj en grupp med tilldelat medlemskap: `sspr enable --scope group --group NAME|ID`.
scope-synced = Gruppen ”{ $name }” synkroniseras från den lokala katalogen: medlemmarna kan inte ändras här.
scope-synced-hint = Ändra medlemmarna i det lokala Active Directory, eller välj en molngrupp: `sspr enable --scope group --group NAME|ID`.
scope-exchange = Gruppen ”{ $name }” är en distributionslista eller en e-postaktiverad säkerhetsgrupp: medlemmarna kan bara ändras i Exchange.
scope-exchange-hint = Ändra medlemmarna i administrationscentret för Exchange, eller välj en säkerhetsgrupp som inte är e-postaktiverad: `sspr enable --scope group --group NAME|ID`.
scope-role-assignable = Gruppen ”{ $name }” är rolltilldelningsbar: en ny medlem kan bli administratör, så medlemmarna kan inte ändras här.
scope-role-assignable-hint = Välj en separat grupp för lösenordsåterställning med `sspr enable --scope group --group NAME|ID`, eller be en administratör för privilegierade roller att ändra medlemmarna i administrationscentret.
scope-finding = Söker efter användarna
scope-reading = Läser gruppen
scope-writing = Skriver
scope-add-question =
    { $count ->
        [one] Lägga till 1 användare i gruppen ”{ $name }”?
       *[other] Lägga till { $count } användare i gruppen ”{ $name }”?
    }
scope-remove-question =
    { $count ->
        [one] Ta bort 1 användare ur gruppen ”{ $name }”?
       *[other] Ta bort { $count } användare ur gruppen ”{ $name }”?
    }
scope-will-add = + { $name }
scope-will-remove = - { $name }
scope-will-not = { "  " }{ $name }: { $detail }
scope-more-added = … och { $count } till läggs till
scope-more-removed = … och { $count } till tas bort
scope-more-unchanged = … och { $count } till oförändrade
scope-more-failed = … och { $count } till misslyckades
scope-administrators =
    { $count ->
        [one] 1 användare är administratör och har administratörernas princip i alla grupper: { $users }
       *[other] { $count } användare är administratörer och har administratörernas princip i alla grupper: { $users }
    }
scope-guests =
    { $count ->
        [one] 1 extern gäst återställer i sin hemklientorganisation, oavsett grupp här: { $users }
       *[other] { $count } externa gäster återställer i sina hemklientorganisationer, oavsett grupp här: { $users }
    }
scope-stay =
    { $count ->
        [one] 1 användare omfattas fortfarande som medlem i en kapslad grupp: { $users }
       *[other] { $count } användare omfattas fortfarande som medlemmar i kapslade grupper: { $users }
    }
scope-already = redan medlem
scope-not-member = inte medlem
scope-through = medlem via { $via }; ta bort användaren där
scope-no-user = användaren hittades inte
scope-forbidden = inte tillåtet: { $text }
scope-refused = avvisades: { $text }
scope-unreachable = tjänsten kunde inte nås
scope-all-forbidden = Du har inte behörighet att ändra medlemmarna i gruppen ”{ $name }”: { $text }
scope-all-forbidden-hint = Det kräver behörigheten `GroupMember.ReadWrite.All`; användare behöver också rollen Gruppadministratör eller Användaradministratör, eller måste äga gruppen.
scope-may-not-read = Du har inte behörighet att läsa medlemmarna i gruppen: { $text }
scope-may-not-read-hint = Det kräver behörigheten `GroupMember.Read.All`, och `User.Read.All` för namnen. Visa dina behörigheter: `sspr whoami`.
scope-not-read-back = Ändringarna gjordes men kunde inte verifieras: { $error }
scope-late =
    { $count ->
        [one] 1 ändring syns inte ännu: katalogen replikeras, oftast inom en minut.
       *[other] { $count } ändringar syns inte ännu: katalogen replikeras, oftast inom en minut.
    }
scope-sum = { $sum }; oförändrade: { $unchanged }, misslyckade: { $failed }.
scope-sum-added = { $count } användare har lagts till i ”{ $name }”
scope-sum-removed = { $count } användare har tagits bort ur ”{ $name }”
scope-sum-would-add = { $count } användare skulle läggas till i ”{ $name }”
scope-sum-would-remove = { $count } användare skulle tas bort ur ”{ $name }”
scope-assumed = Gruppen som omfattas kan inte läsas med den här inloggningen. Uppgifterna utgår från att det är den här gruppen.
scope-total =
    { $count ->
        [one] ”{ $name }” har 1 medlem.
       *[other] ”{ $name }” har { $count } medlemmar.
    }
scope-total-nested =
    { $count ->
        [one] ”{ $name }” har 1 medlem, inklusive kapslade grupper.
       *[other] ”{ $name }” har { $count } medlemmar, inklusive kapslade grupper.
    }
scope-groups-inside =
    { $count ->
        [one] Medlemmarna i 1 kapslad grupp omfattas också: { $names }. Använd `--nested` för att lista dem.
       *[other] Medlemmarna i { $count } kapslade grupper omfattas också: { $names }. Använd `--nested` för att lista dem.
    }
scope-one-stdin = stdin kan bara läsas en gång: använd `-` en gång.
scope-no-user-column-hint = Kalla kolumnen `user`, `userPrincipalName` eller `id`, eller skriv en användare per rad.
scope-row-nobody = Rad { $line } har ingen användare.
scope-object-nobody = Objekt { $number } har ingen användare.
scope-row-nobody-hint = Fyll i användaren eller ta bort raden, och kör samma kommando igen.
scope-row-cells = Rad { $line } har { $found } celler, men rubrikraden har { $expected }.
scope-row-cells-hint = Sätt celler som innehåller avgränsaren inom citattecken, och kör samma kommando igen.

## rollout

rollout-no-file-hint = Skapa en med `sspr rollout init --out rollout.toml`, eller använd en annan fil med `-f FIL`.
rollout-schema-hint = Visa filformatet: `sspr rollout schema`.
rollout-file = Utrullningsfilen { $path } är ogiltig.
rollout-flaw-no-wave = Det finns ingen våg: lägg till `[[wave]]` med ett `name` och användarna.
rollout-flaw-nameless = En våg saknar `name`.
rollout-flaw-twice = Två vågor har namnet ”{ $name }”.
rollout-flaw-nobody = Vågen ”{ $name }” har inga användare: lägg till `departments`, `countries`, `licences`, `groups`, `users`, `file`, `registered` eller `everyone`.
rollout-flaw-limit = Ett gränsvärde i `[gates]` är utanför intervallet: procent från 0 till 100, `within-days` från 1 till 30.
rollout-flaw-limit-of = Ett gränsvärde för vågen ”{ $name }” är utanför intervallet: procent från 0 till 100, `within-days` från 1 till 30.
rollout-wave = Våg
rollout-state = Status
rollout-users = Användare
rollout-in-scope = Omfattas
rollout-able = Kan återställa
rollout-days = Dagar
rollout-state-entered = omfattas
rollout-state-under-way = pågår
rollout-state-next = nästa
rollout-state-waiting = väntar
rollout-scope = Gruppen ”{ $name }”: { $count } användare, { $registered } registrerade, { $able } kan återställa.
rollout-excluded = { $count ->
    [one] 1 användare är undantagen i filen.
   *[other] { $count } användare är undantagna i filen.
}
rollout-guests = { $count ->
    [one] 1 gäst hoppas över: de flesta gäster återställer i sin hemklientorganisation.
   *[other] { $count } gäster hoppas över: de flesta gäster återställer i sin hemklientorganisation.
}
rollout-administrators = { $count ->
    [one] 1 administratör hoppas över: administratörer har en egen princip i alla grupper.
   *[other] { $count } administratörer hoppas över: administratörer har en egen princip i alla grupper.
}
rollout-disabled = { $count ->
    [one] 1 inaktiverat konto hoppas över.
   *[other] { $count } inaktiverade konton hoppas över.
}
rollout-strangers = { $count ->
    [one] 1 användare i filen hittades inte i katalogen.
   *[other] { $count } användare i filen hittades inte i katalogen.
}
rollout-all-in = Alla vågor omfattas. Ställ in Alla: `sspr rollout finish`.
rollout-newcomers = { $count ->
    [one] 1 användare har tillkommit i en våg sedan dess; nästa steg lägger till användaren.
   *[other] { $count } användare har tillkommit i en våg sedan dess; nästa steg lägger till dem.
}
rollout-next = { $count ->
    [one] Nästa: vågen ”{ $wave }”, 1 användare att lägga till
   *[other] Nästa: vågen ”{ $wave }”, { $count } användare att lägga till
}
rollout-gate-nobody = Registrerade: ingen användare omfattas ännu; krav: minst { $limit } %
rollout-gate-registered = Registrerade: { $value } % av användarna som omfattas; krav: minst { $limit } %
rollout-gate-resets-unread = Misslyckade återställningar: okänt, granskningsloggen kan inte läsas (`AuditLog.Read.All`); tillåtet: högst { $limit } %
rollout-gate-resets = Misslyckade återställningar: { $value } %; tillåtet: högst { $limit } %
rollout-gate-cause-unknown = Nya orsaker: okänt, orsakerna vid den senaste vågen registrerades inte; tillåtet: högst { $limit } användare
rollout-gate-cause = Ny orsak: { $cause }, { $value } användare; tillåtet: högst { $limit }
rollout-gate-no-cause = Nya orsaker: inga; tillåtet: högst { $limit } användare
rollout-gate-days-unknown = Dagar sedan den senaste vågen: inte registrerat; krav: minst { $limit }
rollout-gate-days = Dagar sedan den senaste vågen: { $value }; krav: minst { $limit }
rollout-gate-not-before = Inte före den { $limit }
rollout-gate-not-on = Inte den: { $limit }
rollout-load-able = { $count } användare kan återställa direkt.
rollout-load-not-registered = { $count } användare har för få metoder och kan inte återställa förrän fler är registrerade.
rollout-load-asked = { $count } användare uppmanas att registrera sig vid nästa inloggning: helpdesk kan räkna med frågor nästa morgon.
rollout-load-asked-unknown = Om dessa användare uppmanas att registrera sig vid inloggning kan inte läsas med den här inloggningen.
rollout-load-writeback = { $count ->
    [one] 1 användare är synkroniserad, men tillbakaskrivning av lösenord är av: en återställning misslyckas.
   *[other] { $count } användare är synkroniserade, men tillbakaskrivning av lösenord är av: en återställning misslyckas.
}
rollout-load-unlicensed = { $count } användare har ingen licens som täcker SSPR.
rollout-load-phone = { $count } användare har bara en telefon och kan inte återställa när Microsofts sms och samtal upphör.
rollout-not-yet = Vågen ”{ $wave }” startades inte: ett villkor är inte uppfyllt. Inget ändrades. Fortsätt ändå: `sspr rollout next --force --reason TEXT`.
rollout-question = Starta vågen ”{ $wave }”: lägga till { $count } användare i gruppen ”{ $name }”?
rollout-entered = Vågen ”{ $wave }” omfattas: { $count } användare har lagts till.
rollout-under-way = Vågen ”{ $wave }” pågår: { $count } användare har lagts till. Fortsätt: `sspr rollout next`.
rollout-way-back = Ångra: `sspr rollout back`
rollout-failed = { $count } användare misslyckades. Nästa steg försöker igen.
rollout-no-record = Loggboken { $path } har ingen våg för den här gruppen.
rollout-back-question = Ångra vågen ”{ $wave }”: ta bort { $count } användare ur gruppen ”{ $name }”?
rollout-taken-back = Vågen ”{ $wave }” har ångrats: { $count } användare har tagits bort.
rollout-back-under-way = Vågen ”{ $wave }” är inte helt ångrad: { $count } användare har tagits bort. Fortsätt: `sspr rollout back`.
rollout-finished = Gruppen ”{ $name }” avgör inte längre vilka som omfattas av SSPR. Ta bort den om den inte används någon annanstans.
rollout-init-done = Granska filen och kör sedan `sspr rollout plan`; heter filen inte `rollout.toml`, lägg till `-f FILE`.
rollout-init-group = Gruppen som omfattas; standard: gruppen som är vald i principen. Ett program kan inte läsa principen och måste ange den här.
rollout-init-exclude = Användare som undantas från alla vågor: VIP-personer, tjänstkonton
rollout-init-gates = Villkor före varje våg utom den första; en våg kan ha egna i [wave.gates]
rollout-init-registered = minst denna procentandel av användarna som omfattas är registrerade
rollout-init-resets = högst denna procentandel av återställningarna misslyckades
rollout-init-cause = ingen ny orsak hindrar fler än detta antal användare från att återställa
rollout-init-days = minst detta antal dagar sedan den senaste vågen
rollout-init-wave = { $count } användare, varav { $registered } registrerade

## remind

remind-question = { $count ->
    [one] Skicka 1 e-postmeddelande?
   *[other] Skicka { $count } e-postmeddelanden?
}
remind-not-found = { $count } användare hittades inte.
remind-nobody = Ingen användare behöver påminnas: alla användare som omfattas kan återställa.
remind-tested = Meddelandet till { $name } skickades till { $to }. Inga andra meddelanden skickades.
remind-no-channel-hint = Ställ in en kanal med `sspr profile set mail.via=graph`, eller använd `--dry-run` för att lista mottagarna.
remind-app-only = Ett program har ingen postlåda: det kan inte skicka e-post via Microsoft Graph.
remind-app-only-hint = Skicka via en SMTP-server: `sspr profile set mail.via=smtp mail.host=VÄRD mail.from=ADRESS`.
remind-sent = skickat
remind-would-send = skulle skickas
remind-skipped = hoppades över
remind-failed = misslyckades
remind-lately = påmind nyligen
remind-maybe = möjligen påmind nyligen: svaret gick förlorat
remind-not-needed = kan återställa nu eller omfattas inte
remind-opted-out = på undantagslistan
remind-no-address = ingen e-postadress
remind-limit = över gränsen för en körning; kör kommandot igen
remind-stopped = skickades inte: körningen stoppades; kör kommandot igen
remind-gone = finns inte längre i katalogen
remind-refused = meddelandet togs inte emot
remind-unknown = det är inte känt om meddelandet skickades
remind-need = Behöver
remind-need-ending = andra metoder
remind-need-register = fler metoder
remind-would = { $count ->
    [one] 1 meddelande skulle skickas
   *[other] { $count } meddelanden skulle skickas
}; överhoppade: { $skipped }.
remind-done = { $count ->
    [one] 1 meddelande skickat
   *[other] { $count } meddelanden skickade
}; överhoppade: { $skipped }, misslyckade: { $failed }.
remind-sending = Skickar
remind-pace = 30 i minuten: nästa om { $seconds } s
remind-takes = En postlåda skickar 30 meddelanden i minuten, så { $count } meddelanden tar ungefär { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minuter
}.
remind-stopping = Stannar efter meddelandet som håller på att skickas. Kör samma kommando igen för de övriga.
remind-blind = Aktuella metoder kan inte läsas med den här inloggningen (`UserAuthenticationMethod.Read.All`). Registreringsrapporten används; den är upp till 36 timmar gammal.
remind-stopped-hint = Meddelanden som redan skickats är registrerade. Åtgärda orsaken och kör kommandot igen: ingen användare får två.
remind-mail-subject = Ställ in lösenordsåterställning för ditt konto hos { $tenant }
remind-mail-subject-ending = Registrera en annan metod före { $day }
remind-mail-hello = Hej { $name }!
remind-mail-register = Hos { $tenant } kan du när som helst själv återställa ett glömt lösenord, utan att ringa helpdesk. Då behöver du registrera metoder som verifierar din identitet. Du har registrerat för få.
remind-mail-ending = Hos { $tenant } kan du själv återställa ett glömt lösenord. Metoderna som du har registrerat för det upphör { $day }. Registrera en annan metod före dess.
remind-mail-methods = { $count ->
    [one] Du behöver 1 metod
   *[other] Du behöver { $count } metoder
}. Tillåtna metoder: { $methods }.
remind-mail-link = Öppna { $link } och logga in som { $account }. Det tar ungefär två minuter.
remind-mail-genuine = Så vet du att meddelandet är äkta: det har ingen bilaga och ber varken om lösenord eller kod. Skriv in adressen i webbläsaren i stället för att följa en länk, eller fråga helpdesk först.
remind-template-subject = Första raden i { $path } måste vara `Subject: …`.
remind-template-unknown = { $path } har en okänd platshållare: { "{" }{ $name }{ "}" }.
remind-template-link = { $path } saknar platshållaren { "{" }link{ "}" }: meddelandet behöver adressen till registreringssidan.
remind-template-hint = Platshållare: { $names }
remind-template-none = { $path } har ingen av filerna { $names }.

## ledger

ledger-unwritable = Loggboken { $path } kan inte skrivas ({ $reason }): ändringar registreras inte.
ledger-refused = Loggboken { $path } kan inte skrivas ({ $reason }), och den här profilen kräver att varje ändring registreras. Inget ändrades.
ledger-refused-hint = Åtgärda filen, eller tillåt ändringar utan registrering: `sspr profile set require-ledger=`.
ledger-unrecorded = { $count ->
    [one] 1 ändring gjordes
   *[other] { $count } ändringar gjordes
} eller försöktes, men kunde inte registreras i loggboken { $path }: { $reason }.
ledger-set-aside = En rad i loggboken klipptes av när den skrevs. Det som finns kvar står på rad { $line }.
ledger-at = Tid
ledger-command = Kommando
ledger-by = Av
ledger-target = Mål
ledger-after = Ändring
ledger-outcome = Utfall
ledger-outcome-done = utfört
ledger-outcome-failed = misslyckades
ledger-outcome-unknown = okänt
ledger-target-authorization = Auktoriseringsprincip
ledger-target-methods = Princip för autentiseringsmetoder
ledger-target-on-premises = Lokal integrering
ledger-target-policy = Princip för lösenordsåterställning
ledger-field-password-changed = Lösenordet ändrat
ledger-field-consent = Medgivande
ledger-field-permissions = Behörigheter
ledger-field-sessions = Sessioner
ledger-field-member = Medlem
ledger-empty = Inget är registrerat ännu: loggboken { $path } finns inte.
ledger-none = Filen { $path } finns inte.
ledger-head = Sista raden i { $path } är rad { $line }; dess hash är { $hash }.
ledger-unreadable = { $count ->
    [one] 1 rad i loggboken kan inte läsas och visas inte.
   *[other] { $count } rader i loggboken kan inte läsas och visas inte.
}
ledger-unreadable-hint = Visa vilka rader och varför: `sspr ledger verify`.
ledger-whole = Loggboken är intakt: { $count ->
    [0] inga rader
    [one] 1 rad
   *[other] { $count } rader
}, sista hash { $hash }.
ledger-broken = Loggboken är inte intakt: det första felet finns på rad { $line }.
ledger-changed = Rad { $line }: ändrad efter att den skrevs.
ledger-removed = Rad { $line }: { $missing ->
    [one] 1 rad
   *[other] { $missing } rader
} före den saknas.
ledger-inserted = Rad { $line }: följer inte på raden före. En rad har infogats eller rader har flyttats.
ledger-torn = Rad { $line }: ofullständig, klipptes av när den skrevs.
ledger-aside = { $count ->
    [one] 1 rad klipptes av när den skrevs. Det som finns kvar sparades.
   *[other] { $count } rader klipptes av när de skrevs. Det som finns kvar sparades.
}
ledger-not-expected = Hashen { $hash } finns inte i den här loggboken: rader i slutet har tagits bort, eller så har loggboken skrivits om.
ledger-merge-added =
    { $count ->
        [one] { $path }: 1 rad lades till i { $file }.
       *[other] { $path }: { $count } rader lades till i { $file }.
    }
ledger-merge-unchanged = { $path }: inga nya rader.
ledger-merge-empty = { $path }: inga rader.
ledger-merge-broken = { $path }: inte intakt från rad { $line }. Hoppades över.
ledger-merge-diverged = { $path }: rader som tidigare slagits ihop i { $file } saknas eller har ändrats. Hoppades över.
ledger-bad-hash = `{ $text }` är inte en hash. En hash har 64 hexadecimala siffror.
ledger-bad-time = `{ $text }` är inte en giltig tid.
ledger-bad-time-hint = Använd ett datum (2026-11-02), datum och tid (2026-11-02T08:00:00Z) eller en tidslängd före nu (7d, 12h).
ledger-output-lost = { $count ->
    [one] Ändringen gjordes
   *[other] { $count } ändringar gjordes
}, men resultatet kunde inte skrivas: { $reason }.
ledger-output-lost-hint = Kör inte kommandot igen för att få resultatet. Lista ändringarna: `sspr ledger show`.
ledger-closed = { $count ->
    [one] 1 ändring
   *[other] { $count } ändringar
} saknade registrerat utfall eftersom kommandot avbröts. Nu kontrollerat och registrerat: { $done } gjorda, { $not } inte gjorda, { $unknown } okända.
ledger-closed-reset = Lösenordet för { $name } { $outcome ->
    [done] återställdes
   *[other] kan ha återställts
} av ett kommando som avbröts innan det visade det nya lösenordet. Återställ det igen: `{ $command }`
ledger-closed-pass = Ett tillfälligt åtkomstpass för { $name } { $outcome ->
    [done] skapades
   *[other] kan ha skapats
} av ett kommando som avbröts innan det visade passet. Återkalla det: `{ $command }`
ledger-open-elsewhere = { $count ->
    [one] 1 ändring i en annan profil eller klientorganisation saknar registrerat utfall. Nästa kommando med profilen kontrollerar och registrerar det.
   *[other] { $count } ändringar i andra profiler eller klientorganisationer saknar registrerat utfall. Nästa kommando med profilen kontrollerar och registrerar dem.
}

## doctor

doctor-verification-off = Verifiering är av.
doctor-verification-no-channel = { $standing } Ingen kanal kan skicka en kod.
doctor-verification-no-channel-remedy = Ställ in en kanal för e-post eller sms: `sspr profile set mail.via=graph`.
doctor-plain = { $text }
doctor-looking = Kontrollerar
doctor-ok = ok
doctor-skipped = hoppades över
doctor-warn = varning
doctor-fail = misslyckades
doctor-check-configuration = Konfiguration
doctor-check-folders = Mappar
doctor-check-token-store = Tokenlager
doctor-check-ledger = Loggbok
doctor-check-verification = Verifiering
doctor-check-channels = Kanaler
doctor-check-terminal = Terminal
doctor-check-proxy = Proxy
doctor-check-tls = TLS
doctor-check-clock = Klocka
doctor-check-sign-in-service = Inloggningstjänst
doctor-check-graph = Microsoft Graph
doctor-check-policy-api = Princip-API
doctor-check-sign-in = Inloggning
doctor-check-permissions = Behörigheter
doctor-check-app = Appregistrering
doctor-check-roles = Roller
doctor-check-licence = Licens
doctor-check-policy = Princip
doctor-bundle-question = Skriva filen till `{ $path }`?
doctor-bundle-written = { $failed ->
    [0] Skrivet till `{ $path }`. Ingen kontroll misslyckades. Beskriv vad som hände och granska filen innan du skickar den.
    [one] Skrivet till `{ $path }`. { $failed } kontroll misslyckades. Beskriv vad som hände och granska filen innan du skickar den.
   *[other] Skrivet till `{ $path }`. { $failed } kontroller misslyckades. Beskriv vad som hände och granska filen innan du skickar den.
}
doctor-bundle-program = Fel och önskemål om det här programmet: { $page }
doctor-bundle-service = Feedback om tjänsten, till Microsoft: { $page }
doctor-sum = { $failed ->
    [0] Ingen kontroll misslyckades
    [one] 1 kontroll misslyckades
   *[other] { $failed } kontroller misslyckades
}; { $warned ->
    [0] inga varningar
    [one] 1 varning
   *[other] { $warned } varningar
}.
doctor-config = { $path }, profil `{ $profile }`, klientorganisation { $tenant }
doctor-config-none = Det finns ingen konfigurationsfil ännu ({ $path }). Standardvärdena används.
doctor-config-remedy = Åtgärda { $path }, eller flytta filen och börja om med `sspr login`.
doctor-folder-unwritable = Mappen { $path } är inte skrivbar: { $reason }.
doctor-folder-remedy = Gör { $path } skrivbar för ditt konto, eller ange en annan mapp i `SSPR_DATA_DIR`.
doctor-folder-open = Gruppen { $group } kan läsa { $path }.
doctor-folder-unknown = Behörigheterna för { $path } kunde inte läsas: { $reason }.
doctor-folder-open-remedy = Flytta mappen till din användarprofil, eller ta bort den: `sspr` skapar den igen, bara för ditt konto.
doctor-exposed = Andra användare kan läsa { $path } (läge { $mode }).
doctor-exposed-remedy = Begränsa åtkomsten: `chmod 600 { $path }`.
doctor-store-keyring = Inloggningar är krypterade med en nyckel i nyckelringen: { $path }
doctor-store-file = Inloggningar sparas i en fil som bara du kan läsa: { $path }
doctor-store-memory = Inloggningar finns bara i minnet under ett kommando.
doctor-store-no-keyring = Datorns nyckelring kan inte användas ({ $reason }). Inloggningar sparas i en fil som bara du kan läsa.
doctor-store-remedy = Lås upp eller installera en nyckelring, eller godta filen: `sspr profile set token-store=file`.
doctor-ledger-unwritable = Loggboken { $path } är inte skrivbar: { $reason }.
doctor-ledger-remedy = Åtgärda filen eller dess mapp. Tills dess registreras inte ändringar.
doctor-channels-none = Ingen kanal för koder är inställd: `sspr register` kan bara registrera kontaktuppgifter utan verifiering.
doctor-channels-remedy = Ställ in en: `sspr profile set mail.via=graph`, eller `sms-webhook=https://…` för sms.
doctor-channel-mail = E-post: { $via }
doctor-channel-texts = sms: { $via }
doctor-channel-secret = E-postservern kräver ett lösenord, men `{ $variable }` är inte angiven.
doctor-channel-secret-remedy = Ange e-postkontots lösenord i `{ $variable }`.
doctor-no-terminal = Utdata går inte till en terminal.
doctor-terminal = { $width } kolumner, Unicode { $unicode ->
    [yes] ja
   *[no] nej
}, färg { $colour ->
    [on] på
   *[off] av
}
doctor-terminal-unicode = Använd en språkmiljö med UTF-8: `export LC_ALL=C.UTF-8`.
doctor-terminal-narrow = Gör fönstret minst 80 kolumner brett. I ett smalare utelämnar tabeller kolumner.
doctor-proxy-none = Ingen proxy är inställd.
doctor-tls-unused = Ingen tjänst nåddes över TLS.
doctor-tls-system = Datorns certifikat är betrodda.
doctor-tls-file = Datorns certifikat och de i { $path } är betrodda.
doctor-tls-refused = Ett certifikat är inte betrott: { $reason }.
doctor-tls-remedy = En proxy som inspekterar TLS har ett eget certifikat. Ange det med `--ca-file FIL`.
doctor-clock-unknown = Ingen tjänst returnerade tiden.
doctor-clock-right = { $seconds ->
    [one] 1 sekund
   *[other] { $seconds } sekunder
} från tjänsternas klocka
doctor-clock-off = Datorns klocka går { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minuter
} { $way ->
    [fast] före
   *[slow] efter
}.
doctor-clock-remedy = Ställ klockan, helst med tidssynkronisering. Inloggningar och signaturer är beroende av den.
doctor-not-in-cloud = Det här molnet har inget princip-API.
doctor-no-tenant = Klientorganisationen hittades inte hos { $host }.
doctor-reached = { $host } svarade på { $millis } ms.
doctor-answered-badly = { $host } svarade med { $status }.
doctor-answered-badly-remedy = En proxy kan vara emellan, eller så har tjänsten en störning. Försök igen och kontrollera proxyinställningarna.
doctor-unreached = { $host } kunde inte nås: { $reason }.
doctor-unreached-remedy = Kontrollera nätverket, DNS och proxyinställningarna (`HTTPS_PROXY`).
doctor-nobody = Du är inte inloggad.
doctor-nobody-remedy = Logga in med `sspr login`.
doctor-not-signed-in = Den här kontrollen kräver en inloggning.
doctor-too-slow = Inget svar inom { $seconds ->
    [one] 1 sekund
   *[other] { $seconds } sekunder
}.
doctor-signed-in = { $kind ->
    [application] Program
   *[user] Konto
} { $name }; { $minutes ->
    [-1] det är okänt när token upphör
    [one] token upphör om 1 minut
   *[other] token upphör om { $minutes } minuter
}{ $renewable ->
    [yes] { " " }och förnyas automatiskt
   *[no] { " " }och förnyas inte
}
doctor-ends-soon = Logga in igen före ett långt kommando: `sspr login`.
doctor-permissions-unknown = Token anger inte sina behörigheter.
doctor-permissions = { $count ->
    [0] Räcker inte för något kommando
   *[other] Räcker för { $enough }
}; saknas för { $missing }
doctor-permissions-remedy = Om du behöver något av dem, begär medgivande till behörigheterna: `sspr login --register-app --feature …`.
doctor-app = Appen { $client } har inga autentiseringsuppgifter, inga främmande omdirigerings-URI:er och inga andra ägare.
doctor-app-default = Profilen använder en av Microsofts appar.
doctor-app-application = Ett program loggar in med sin egen autentiseringsuppgift.
doctor-app-unknown = Den här inloggningen kan inte läsa appregistreringar. Kontrollera appen: `sspr login --register-app`.
doctor-roles-application = Ett program har behörigheter i stället för roller.
doctor-roles-unknown = Den här inloggningen kan inte läsa sina egna roller.
doctor-roles-none = { $count ->
    [0] Ingen katalogroll
   *[other] { $roles }: räcker inte för något kommando
}
doctor-roles-remedy = Aktivera en roll eller begär en: Rapportläsare för `status`, Autentiseringsadministratör för `register`, Administratör för autentiseringsprinciper för `enable`.
doctor-roles = { $roles }; tillåter { $abilities }
doctor-licence = Klientorganisationen har Microsoft Entra ID P1 eller P2.
doctor-licence-cloud = Klientorganisationen har Microsoft 365 Business Standard eller liknande, men inte Microsoft Entra ID P1: molnlösenord kan återställas, men det finns ingen registreringsrapport och ingen tillbakaskrivning av lösenord.
doctor-licence-none = Klientorganisationen har varken Microsoft Entra ID P1 eller P2: det finns ingen registreringsrapport, och bara administratörer kan återställa; andra användare kan ändra ett känt lösenord.
doctor-licence-remedy = Köp eller prova Microsoft Entra ID P1. Utan den fungerar `sspr status USER --live`.
doctor-licence-unknown = Den här inloggningen kan inte läsa klientorganisationens licenser.
doctor-policy = Princip-API:et godtar den här inloggningen.
doctor-policy-guided = Omfattningen ändras med vägledning i portalen; princip-API:et används inte.
doctor-policy-nobody = Du är inte inloggad i princip-API:et. Det första kommandot som behöver det ber dig logga in.
doctor-policy-remedy = I en terminal: `sspr policy show scope`. I en pipeline: `az login`, eller en token i `SSPR_POLICY_TOKEN`.

## invite
invite-for = Skapar ett tillfälligt åtkomstpass för { $name } ({ $upn }).
invite-disabled = Kontot för { $name } är inaktiverat: det kan inte logga in, inte ens med ett tillfälligt åtkomstpass.
invite-disabled-hint = Aktivera kontot först.
invite-passes-disabled = Tillfälligt åtkomstpass är inaktiverat i klientorganisationens princip för autentiseringsmetoder.
invite-passes-disabled-hint = En administratör för autentiseringsprinciper aktiverar det under Autentiseringsmetoder > Principer > Tillfälligt åtkomstpass på { $page }.
invite-once-only = Klientorganisationens princip tillåter bara pass för engångsbruk.
invite-once-only-hint = Kör kommandot utan `--reusable`.
invite-lifetime = Klientorganisationens princip tillåter pass som är giltiga i { $shortest } till { $longest } minuter.
invite-start-past = Passets starttid har redan passerat.
invite-unseen = Passet kan inte visas: utdata går inte till en terminal.
invite-unseen-hint = Använd `--show-pass` för att skriva det till utdata, eller `--mail-to` för att skicka det.
invite-too-late = Resultatet skrivs först efter väntan: för sent för att använda passet.
invite-too-late-hint = Använd `--no-wait`, eller `-o jsonl`, som skriver passet direkt.
invite-own-mailbox = Det är postlådan för { $name }: den kan inte öppnas före inloggningen.
invite-own-mailbox-hint = Använd en privat adress, eller adressen till någon som lämnar det vidare.
invite-no-manager = Katalogen har ingen chef med e-postadress för { $name }.
invite-no-manager-hint = Ange adressen med `--mail-to`.
invite-no-channel = Profilen har ingen kanal för e-post.
invite-no-channel-hint = Ställ in en med `sspr profile set mail.via=graph`, eller kör kommandot utan `--mail-to`.
invite-plan-minutes =
    { $count ->
        [one] Passet blir giltigt i { $count } minut.
       *[other] Passet blir giltigt i { $count } minuter.
    }
invite-plan-usual = Passet blir giltigt under principens standardlivslängd.
invite-plan-start = Det är giltigt från { $from }.
invite-plan-once = Det kan användas en gång.
invite-ten-minutes = Efter inloggning med det har användaren 10 minuter på sig att registrera en metod.
invite-external = { $name } är en extern gäst. Externa gäster kan inte få ett tillfälligt åtkomstpass.
invite-not-targeted = { $name } skulle inte kunna logga in med ett tillfälligt åtkomstpass: principen för autentiseringsmetoder aktiverar det inte för den här användaren.
invite-not-targeted-hint = Lägg till användaren i en grupp i principen, eller registrera en metod tillsammans: `sspr register`.
invite-plan-many = Det kan användas flera gånger tills dess.
invite-question = Skapa ett tillfälligt åtkomstpass för { $name }?
invite-replace-question = { $name } har ett pass som är giltigt till { $until }. Ersätta det med ett nytt?
invite-would-replace = Det nuvarande passet skulle ersättas.
invite-dry-run = Inget ändrades.
invite-moved = Passet för { $name } har ändrats under tiden. Inget ändrades.
invite-again = Kör kommandot igen för att se det nuvarande passet.
invite-lost = Ett pass kan ha skapats, men svaret gick förlorat: { $reason }
invite-not-mailed = E-postmeddelandet med passet skickades inte: { $reason }
invite-taken-back = Det finns inget pass nu. Kör kommandot igen.
invite-not-taken-back = Passet kunde inte återkallas. Kör kommandot igen med `--replace` för att ersätta det.
invite-mailed = Passet skickades till { $to }.
invite-open = Öppna { $link } och logga in som { $upn } med passet.
invite-pass = Tillfälligt åtkomstpass: { $pass }
invite-valid = Gäller från { $from } till { $until }.
invite-not-visible = Tjänsten skapade passet men visar det inte än.
invite-too-early = Väntar inte: passet börjar gälla senare.
invite-capable-already = Tillräckligt många metoder är redan registrerade. Väntar på en till.
invite-ctrl-c = Ctrl+C avslutar väntan och återkallar passet om det inte har använts.
invite-revoked = Avbrutet. Passet användes inte och har återkallats.
invite-left = Avbrutet. Passet har använts och är giltigt till { $until }.
invite-not-revoked = Passet kunde inte återkallas ({ $reason }). Det är giltigt till { $until }.
invite-still-valid = Passet är fortfarande giltigt till { $until }.
invite-maybe-valid = Det gick inte att läsa om passet fortfarande är giltigt. Det upphör { $until }.
invite-over = Passet är inte längre giltigt.
invite-mail-subject = Ditt tillfälliga åtkomstpass
invite-mail-for = Till { $name }: logga in med passet och registrera metoder för lösenordsåterställning.
invite-mail-care = Lämna inte passet till någon som ber om det. Den som har det kan logga in som du.
watch-begins =
    { $minutes ->
        [one] Väntar upp till { $minutes } minut på att { $name } registrerar sig.
       *[other] Väntar upp till { $minutes } minuter på att { $name } registrerar sig.
    }
watch-waiting = Väntar på nästa metod
watch-missed = Metoderna kunde inte läsas. Försöker igen. { $reason }
watch-tick = ✓ { $method }
watch-gone = ✗ { $method } togs bort
watch-pass-used = ✓ inloggad med det tillfälliga åtkomstpasset
watch-passkey = nyckel (passkey)
watch-hello = Windows Hello
watch-other = en annan metod
watch-could-come = Kan fortfarande registreras: { $methods }.
watch-timed-out = Tidsgränsen har nåtts.
watch-open = Användaren öppnar { $link } och loggar in.
register-choice-hand-over = Annat, som användaren ställer in: Microsoft Authenticator, nyckel (passkey)

## report

report-title = Självbetjäning för återställning av lösenord
report-made = Skapad { $moment } med sspr { $version }.
report-figures-as-of = Registreringsrapport från { $moment }.
report-history-lines = { $count ->
    [one] 1 rad i { $file } är ingen rapport och togs bort.
   *[other] { $count } rader i { $file } är inga rapporter och togs bort.
}
report-tenant = Klientorganisation
report-tenant-number = Klientorganisation { $number }
report-today = Vilka som kan återställa i dag
report-figure = Nyckeltal
report-moved = Ändring
report-users = Användare i registreringsrapporten
report-enabled = Omfattas
report-registered = Registrerade
report-capable = Omfattas och registrerade (andel av användarna som omfattas)
report-administrators = Administratörer som omfattas och är registrerade (andel av alla administratörer)
report-judged = Katalogens alla användare; allt som en återställning beror på kontrolleras, som i `sspr explain`
report-reported = Enligt registreringsrapporten i Microsoft Graph
report-answers-chart = Från vänster till höger: kan återställa { $can }, kan men inte länge till (kantlinje) { $stops }, kan inte { $cannot }, okända { $unknown }.
report-unread = Inte tillgängligt: inloggningen har inte behörighet att läsa det, eller så saknar klientorganisationen licens.
report-answer-can = Kan återställa
report-answer-will-stop = Kan återställa, upphör snart
report-answer-cannot = Kan inte återställa
report-answer-unknown = Okänt
report-until = Kan återställa till { $day }
report-since = Sedan rapporten från { $moment }
report-trend = Utveckling
report-trend-chart = Andel av användarna som omfattas och kan återställa, per rapport. Den streckade linjen är målet.
report-trend-chart-ahead = Andel av användarna som omfattas och kan återställa, per rapport. Den streckade linjen är målet, den prickade vägen dit i samma takt.
report-made-at = Rapport
report-goal-met = Målet är nått: minst { $goal } av användarna som omfattas kan återställa.
report-goal-on = I samma takt som de senaste 30 dagarna kan { $goal } av användarna som omfattas återställa den { $day }.
report-goal-not = I samma takt som de senaste 30 dagarna nås inte målet på { $goal }.
report-goal-unknown = Målet är { $goal }. Dagen då det nås kan uppskattas med rapporter från minst två dagar.
report-why = Varför användare inte kan återställa
report-why-none = Ingen orsak hittades.
report-who = Ansvarig
report-list = Lista användarna
report-next = Nästa steg
report-next-step = { $count ->
    [one] 1 användare: { $cause }. { $remedy }.
   *[other] { $count } användare: { $cause }. { $remedy }.
}
report-phone = Bara en telefon
report-phone-none = Ingen användare har bara en telefon.
report-phone-own = Klientorganisationens egen leverantör levererar sms och samtal: de upphör inte. En telefon är ändå den svagaste metoden.
report-phone-ends = Microsofts sms och samtal upphör. Användare som bara har en telefon behöver en annan metod före dess. Lista dem: `sspr status --only-phone`.
report-phone-reset = Bara en telefon för återställning
report-phone-mfa = Bara en telefon för MFA
report-phone-both = Bara en telefon för båda
report-phone-day = Telefonen upphör { $day }
report-by-department = Per avdelning
report-by-country = Per land
report-by-licence = Per licens
report-by-user-type = Medlemmar och gäster
report-department = Avdelning
report-country = Land
report-license = Licens
report-user-type = Användartyp
report-members = Medlemmar
report-guests = Gäster
report-left-out = { $count ->
    [one] 1 mindre grupp visas inte.
   *[other] { $count } mindre grupper visas inte.
}
report-methods = Registrerade metoder
report-method-questions = Säkerhetsfrågor
report-method-passwordless = Lösenordsfri inloggning med Microsoft Authenticator
report-resets = Återställningar de senaste 30 dagarna
report-resets-sum = Lyckade: { $succeeded }. Misslyckade: { $failed }. Användare som spärrats efter för många försök: { $blocked }.
report-resets-chart = Återställningar per dag (UTC). Fyllt: lyckade. Kantlinje, ovanpå: misslyckade.
report-reason = Orsaker till misslyckade återställningar (granskningslogg)
report-no-reason = (ingen orsak angiven)
report-day = Dag (UTC)
report-succeeded = Lyckade
report-failed = Misslyckade
report-unverified = Åtgärder utan verifiering de senaste 30 dagarna
report-unverified-needs = Det här kräver helpdeskens loggbok. Ange den med `--ledger FILE`.
report-unverified-broken =
    { $count ->
        [one] 1 loggbok är skadad. Det som följer efter skadan räknas inte.
       *[other] { $count } loggböcker är skadade. Det som följer efter en skada räknas inte.
    }
report-unverified-count = Antal
report-unverified-latest = Åtgärder och medgivanden att kontrollera, senaste först
report-policy = Princip
report-policy-none = Inget att anmärka på i de inställningar som kunde läsas.
report-severity = Allvarlighetsgrad
report-severity-info = Information
report-severity-warning = Varning
report-severity-error = Fel
report-finding = Iakttagelse
report-control = Riktmärke
cause-administrators-off = SSPR är av för administratörer
cause-cloud-licence-only = licensen gäller inte synkroniserade konton
cause-disabled = kontot är inaktiverat
cause-disabled-on-premises = kontot är inaktiverat i Active Directory
cause-federated-only = lösenordet finns hos en federerad identitetsprovider
cause-home-unclear = en gäst vars hemklientorganisation är okänd
cause-locked-out = spärrad efter för många försök
cause-may-become-administrator = kan aktivera en roll som kräver två metoder
cause-methods-end = en registrerad metod upphör snart
cause-methods-unclear = det är okänt om metoderna räcker
cause-microsoft-account = ett personligt Microsoft-konto
cause-no-group = ”Vald” utan vald grupp
cause-no-method = ingen metod är registrerad
cause-nobody = SSPR är av
cause-not-at-hand = principen kunde inte läsas
cause-not-in-group = inte med i den valda gruppen
cause-not-permitted = en behörighet saknas
cause-no-report = ingen licens för registreringsrapporten
cause-on-premises-away = Active Directory kunde inte nås
cause-on-premises-refused = Active Directory nekade återställningen
cause-other-provider = kontot tillhör en annan identitetsprovider
cause-other-tenant = kontot tillhör en annan klientorganisation
cause-reported-out-of-scope = omfattas inte enligt registreringsrapporten
cause-some-role = har en roll som inte kunde läsas
cause-too-few-methods = för få metoder är registrerade
cause-unlicensed = ingen licens
cause-unreachable = tjänsten svarade inte
cause-unsaid = anges inte av tjänsten
cause-writeback-off = tillbakaskrivning av lösenord är av
cause-writeback-unclear = det är okänt om tillbakaskrivning av lösenord är på
cause-other = { $cause }
