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

## error

error-other = { $text }
error-cancelled = Avbrutet.
error-nothing-changed = Ingenting har ändrats.
error-question = Kommandot behöver ett svar: { $question }
error-question-hint = Ange `{ $flag }` eller kör kommandot i en terminal.
error-question-hint-keyless = Git Bash skickar inte tangenttryckningar till Windows-program. Starta med `winpty sspr …`, använd PowerShell eller Windows Terminal, eller ange `{ $flag }`.
error-no-csv = CSV är till för listor, men det här kommandot skriver ett enda dokument.
error-no-csv-hint = Använd `--output json` eller utelämna `--output`.
error-no-column = Listan har ingen kolumn `{ $name }`.
error-no-column-nearest = Menade du `{ $nearest }`? Det finns: { $known }
error-no-column-hint = Det finns: { $known }
error-column-twice = Kolumnen `{ $name }` anges två gånger.
error-column-twice-hint = Ange varje kolumn en gång i `--columns`.
error-filter = Filtret misslyckades på en rad: { $reason }
error-filter-hint = Filtret ser en rad i taget, så som `--output jsonl` skriver den.
error-filtered-csv = `--jq` gör JSON av raderna, men `--output csv` begär CSV.
error-filtered-csv-hint = Utelämna `--output`. Kolumner i CSV väljs med `--columns`.
error-unknown-language = Språket `{ $tag }` finns inte (`SSPR_LANG`).
error-unknown-language-hint = Språken som finns är { $known }.
error-no-profile = Profilen `{ $name }` finns inte.
error-no-profile-hint = Profilerna som finns är { $known }.
error-no-profile-nearest = Menade du `{ $nearest }`? Profilerna är { $known }.
error-no-profile-first = Det finns inga profiler än: `sspr login --profile NAME` skapar en.
error-unreadable = `{ $path }` kan inte läsas: { $error }
error-not-text = `{ $path }` är ingen textfil.
error-file-too-large = `{ $path }` är större än { $most } MiB.
error-file-too-large-hint = Kontrollera att det är rätt fil.
error-not-text-hint = Spara filen som UTF-8; även UTF-16 går att läsa.
usage-time = `{ $text }` är ingen tid som `{ $flag }` tar emot.
usage-time-hint = Skriv den som `90s`, `5m`, `1h 30m`, `24h`, `1d` eller `2w`: minst { $shortest }, högst { $longest }.
usage-time-whole-minutes = Bara hela minuter räknas.
usage-unknown-flag = Okänt alternativ `{ $flag }`.
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
    `{ $help }` visar vad som kan anges.
usage-no-help = Det finns ingen hjälp om `{ $text }`.
usage-no-help-hint = Ämnen: flags, exit-codes, environment, formats, feedback. `sspr help` listar kommandona.
usage-reason-country = två bokstäver krävs, till exempel SE, DE eller CN
usage-reason-moment = en dag som `YYYY-MM-DD` eller en tidpunkt som `YYYY-MM-DDTHH:MM:SSZ` krävs
usage-reason-pair = `KEY=VALUE` krävs
usage-reason-percent = ett tal från 0 till 100 krävs
usage-reason-language = möjliga är { $languages } och `person`
usage-reason-whole = ett heltal krävs
usage-reason-range = tillåtet är { $range }
usage-reason-sort = efter kolonet kan bara `asc` eller `desc` stå
usage-reason-method = metoden finns inte; det finns { $methods }; för en annan: `{ $filter }`
usage-reason-method-near = metoden finns inte; menade du `{ $name }`?
usage-reason-name-empty = namnet är tomt
usage-reason-name-control = ett namn har inga styrtecken
usage-reason-name-long = namnet har { $count } tecken och tjänsten tar 256
status-watch-interval = Tjänsten besvarar fem förfrågningar om rapporten på tio sekunder. Användare anges före `--watch`.
error-no-home = Det finns ingen hemkatalog att spara filer i.
error-no-home-hint = Ange `HOME`, eller `SSPR_CONFIG` och `SSPR_DATA_DIR`.
error-sign-in-ended = Din inloggning har gått ut: { $text }
error-cut-off = Inloggningen kan inte förnyas: ett tidigare kommando avbröts medan det förnyade den, och tjänsten tar emot en uppdateringstoken bara en gång.
error-cut-off-hint = Logga in igen med `sspr login`; inget annat har gått förlorat.
error-declined = Inloggningen avvisades på den andra enheten.
error-code-expired = Koden angavs inte i tid.
error-code-expired-hint = Kör kommandot igen för att få en ny kod.
error-sign-in-refused = Inloggningstjänsten nekade: { $text }
error-client-hint = Kontrollera klient-ID:t: appen måste finnas i klientorganisationen och tillåta offentliga klientflöden.
error-tenant-hint = Kontrollera klientorganisationen: `--tenant` tar dess ID eller en av dess domäner.
error-sign-in-unreachable = Inloggningstjänsten { $host } går inte att nå.
error-not-a-sign-in-answer = { $host } svarade { $status } ({ $detail }) där ett inloggningssvar väntades.
error-app-only = Token tillhör enbart ett program; portalens princip-API godtar bara inloggade användare.
error-app-only-hint = Ett program kan ensamt planera och tillämpa det som Microsoft Graph har: `method.*`, `methods-policy.*`, `campaign.*` och `administrators`, och medlemmarna i den valda gruppen med `sspr scope`; `status` och `register` fungerar som de är. Resten kräver en person: `sspr login --profile NAME --method browser` i en egen profil, `az login` eller en token i `SSPR_POLICY_TOKEN`.
error-given-token = Token i `{ $variable }` kan inte användas: { $reason }.
error-given-token-hint = Ange en ny token där, eller ta bort `{ $variable }` och logga in med `sspr login`.
error-given-token-ended = Åtkomsttoken har gått ut eller nekades.
error-sign-in-exposed = Andra kan läsa den sparade inloggningen `{ $path }` (läge { $mode }).
error-sign-in-exposed-hint = Åtgärda det med `chmod 600 { $path }`.
error-sign-in-damaged = Den sparade inloggningen `{ $path }` går inte att läsa: { $reason }.
error-sign-in-damaged-hint = Logga in igen med `sspr login`; då ersätts filen.
error-sign-in-held = En annan process förnyar inloggningen för den här profilen och är inte klar inom { $limit } ({ $path }).
error-sign-in-held-hint = Avsluta den andra `sspr`-processen eller vänta längre med `--timeout`.
error-keyring = Systemets nyckelring kan inte användas: { $reason }.
error-keyring-hint = Lås upp den, eller spara inloggningen någon annanstans med `sspr login --token-store file`.
error-browser-too-late = Webbläsaren kom inte med något svar inom en kvart.
error-no-port = Ingen port på den här datorn kunde öppnas för webbläsarens svar: { $reason }
error-no-port-hint = Logga in med en kod i stället: `sspr login --method device`.
error-no-secret = Klienthemligheten saknas.
error-no-secret-hint = Lägg den i `AZURE_CLIENT_SECRET`, eller skriv den vid en terminal: `sspr login --method secret`.
error-certificate = { $flaw ->
    [noCertificate] Det finns inget certifikat i { $path }.
    [noPrivateKey] Det finns ingen privat nyckel i { $path }.
    [encryptedKey] Den privata nyckeln i { $path } är krypterad.
    [ellipticKey] Den privata nyckeln i { $path } hör till en elliptisk kurva; inloggningstjänsten tar bara RSA.
    [unusableKey] Den privata nyckeln i { $path } kan inte signera: den är inte RSA med minst 2048 bitar.
    [keyMismatch] Den privata nyckeln hör inte till något av certifikaten i { $path }.
    [certificateExpired] Certifikatet i { $path } gick ut { $reason }.
    [certificateEarly] Certifikatet i { $path } gäller först från { $reason }.
    [wrongPassword] Lösenordet öppnar inte { $path }.
    [noCertificatePassword] { $path } skyddas av ett lösenord.
   *[malformedCertificate] { $path } är varken PEM eller PFX: { $reason }
}
error-certificate-hint = { $flaw ->
    [noPrivateKey] Ange nyckelns fil med `--certificate-key FILE`.
    [encryptedKey] Dekryptera den med `openssl pkcs8 -in KEY -out key.pem`, eller använd en PFX-fil och `AZURE_CLIENT_CERTIFICATE_PASSWORD`.
    [wrongPassword] Försök igen med rätt lösenord, inskrivet eller i `AZURE_CLIENT_CERTIFICATE_PASSWORD`.
    [noCertificatePassword] Lägg lösenordet i `AZURE_CLIENT_CERTIFICATE_PASSWORD`.
    [keyMismatch] Ange certifikatet som gjordes för den här nyckeln.
    [certificateEarly] Kontrollera datorns klocka.
    [noCertificate] Ange en PEM- eller PFX-fil med appregistreringens certifikat.
    [malformedCertificate] Ange en PEM- eller PFX-fil med appregistreringens certifikat.
   *[other] Skapa ett nytt certifikat med en RSA-nyckel på minst 2048 bitar och ladda upp det till appregistreringen.
}
error-folder-shared = Andra kan lägga filer i { $path } (läge { $mode }), där inloggningar finns eller på vägen dit.
error-folder-shared-hint = Stäng den med `chmod go-w { $path }`, eller ange en egen mapp i `SSPR_DATA_DIR`.
error-key-exposed = Andra kan läsa den privata nyckeln i { $path } (läge { $mode }).
error-no-assertion = Ingen token gick att få från { $place }: { $reason }
error-no-assertion-hint = GitHub Actions: jobbet behöver `permissions: id-token: write`. Azure DevOps: skicka `SYSTEM_ACCESSTOKEN` till steget. Annars: kontrollera `--federated-token`.
error-no-managed-identity = Den här datorn ger ingen hanterad identitet: { $reason }
error-no-managed-identity-hint = Tilldela datorn en identitet, eller ange en användartilldelad med `--client-id`.
error-no-az = Azure CLI ger ingen token.
error-no-az-hint = Installera det och logga in med `az login`.
error-not-signed-in = Du är inte inloggad.
error-not-signed-in-hint = Logga in med `sspr login`.
error-refused-sign-in = Tjänsten godtar inte längre den här inloggningen: { $text }
error-not-permitted = Behörighet saknas: { $text }
error-not-permitted-hint = `sspr whoami` visar inloggningens roller och behörigheter.
error-permission-missing = Den här inloggningen saknar behörigheten { $permission }.
error-permission-missing-hint = Logga in med en app som har den: `sspr login --register-app` skapar en. En inloggning från Azure CLI (`--method az`) har fasta behörigheter och inga för autentiseringsmetoder eller principer.
error-report-role = Det inloggade kontot har ingen roll som får läsa rapporter och loggar.
error-report-role-hint = Det krävs Rapportläsare, Säkerhetsläsare, Global läsare eller en högre roll; `sspr whoami` visar rollerna för den här inloggningen.
error-no-premium = Klientorganisationen saknar licens för registreringsrapporten: den kräver Microsoft Entra ID P1 eller P2.
error-no-premium-hint = En klientorganisation utan licensen, eller en i Azure AD B2C, har ingen sådan rapport. Enskilda personers metoder går att läsa ändå: `sspr status USER --live`.
error-no-premium-doubtful = Enligt tjänsten saknar klientorganisationen licens för registreringsrapporten, som kräver Microsoft Entra ID P1 eller P2.
error-no-premium-doubtful-hint = Tjänsten säger så ibland av misstag. Om licensen finns, försök igen senare; `--retries { $more }` gör fler försök. Till dess visar `sspr status USER --live` enskilda personers metoder.
error-no-premium-mistaken = Tjänsten nekar registreringsrapporten för att licens saknas, men klientorganisationen har Microsoft Entra ID P1 eller P2: tjänsten har fel.
error-no-premium-mistaken-hint = Försök igen om några minuter; `--retries { $more }` gör fler försök. Till dess visar `sspr status USER --live` enskilda personers metoder.
error-foreign-next-link = Listan fortsätter på { $origin }, dit den här inloggningen inte får skickas.
error-foreign-next-link-hint = Kontrollera tjänstens adress i profilen; en proxy kan ha skrivit om svaret.
error-looping-next-link = Tjänstens lista leder tillbaka till en sida som redan har lästs och är därför inte fullständig.
error-conditions = Inloggningen uppfyller inte längre tjänstens villkor.
error-conditions-hint = Kör kommandot i en terminal och logga in där så som tjänsten kräver. Om den fortfarande nekar, fråga en administratör vilken princip för villkorsstyrd åtkomst som gäller.
error-stale-mfa = Att ändra sina egna metoder kräver multifaktorautentisering från de senaste 10 minuterna.
error-stale-mfa-hint = Kör kommandot i en terminal och logga in igen där.
error-other-account = Ett annat konto loggade in än det som startade kommandot.
error-other-account-hint = Kör kommandot igen och logga in med samma konto, eller byt konto med `sspr login`.
error-truncated = Tjänstens svar bröts mitt i.
error-throttled = Begränsad av tjänsten, även efter alla nya försök.
error-throttled-hint = Vänta några minuter och kör kommandot igen, eller gör fler försök med `--retries { $more }`.
error-throttled-long = Begränsad av tjänsten: nytt försök först efter { $wait }, men en begäran får bara ta { $limit } här.
error-throttled-long-hint = Kör kommandot igen efter den tiden, eller låt det vänta med `--timeout { $raise }`.
error-timeout = Tjänsten på { $host } svarade inte inom { $limit }.
error-timeout-hint = Kontrollera nätverket och proxyn (`HTTPS_PROXY`), eller vänta längre med `--timeout { $raise }`.
error-timeout-unknown-hint = Det kan ändå ha utförts: kontrollera innan du upprepar det. `--timeout { $raise }` väntar längre.
error-service-down = Tjänsten svarade { $status } och kunde inte utföra begäran.
error-service-down-hint = Det är inget fel på kommandot; försök igen senare.
error-refused = Tjänsten nekade: { $text }
error-unreachable = Tjänsten på { $host } går inte att nå.
error-unreachable-hint = Kontrollera nätverket, proxyn (`HTTPS_PROXY`) och profilens adresser.
error-unknown-hint = Ändringen kan ha gjorts ändå: kontrollera innan du upprepar kommandot.
error-endless-list = Tjänsten gav { $pages } sidor i rad utan en enda post; listan lästes inte till slutet.
error-answer-too-large = Ett svar var större än { $most } MB och lästes inte.
error-page-expired = Det tog för lång tid att läsa listan: länken till nästa sida har gått ut. Det som lästes är inte hela listan.
error-page-expired-hint = Kör kommandot igen; ett snävare filter läses snabbare.
error-not-json = Svaret är { $kind }, men JSON förväntades.
error-not-json-hint = En proxy eller en inloggningssida kan ligga mellan den här datorn och tjänsten.
error-unexpected-answer = Tjänsten svarade med något oväntat ({ $path }).
error-unexpected-answer-hint = Kör kommandot igen. Om det händer igen rapporterar du det med begärans ID och utdata från `-vv`.
error-no-http = Det går inte att förbereda någon säker anslutning.
error-no-http-hint = Installera paketet `ca-certificates` eller ange en certifikatfil i `SSL_CERT_FILE`.
error-ca-file = Certifikaten i { $path } kan inte användas: { $reason }
error-ca-file-hint = Ange en fil med certifikat i PEM-format med `--ca-file` eller i `SSPR_CA_FILE`.
error-untrusted = Certifikatet för { $host } är inte betrott: { $reason }. Det utfärdades av { $issuer }.
error-untrusted-hint = Om utfärdaren är din organisations proxy anger du certifikatet för dess certifikatutfärdare med `--ca-file FILE` eller i `SSPR_CA_FILE`.
error-proxy-login = { $given ->
    [yes] Proxyn { $proxy } godtar inte inloggningen för `{ $user }` (407; den godtar: { $schemes }).
   *[no] Proxyn { $proxy } kräver inloggning, och ingen är angiven (407; den godtar: { $schemes }).
}
error-proxy-login-hint = Ange `HTTPS_PROXY=http://USER:PASSWORD@{ $proxy }` med giltig användare och giltigt lösenord, procentkodat.
error-proxy-login-scheme-hint = Endast metoden Basic stöds. Använd en proxy som godtar den, eller en på den här datorn som loggar in åt dig.
error-proxy-refused = Proxyn { $proxy } släpper inte igenom begäranden till { $host } ({ $status }).
error-proxy-refused-hint = Låt { $host } tillåtas i proxyn, eller ange `NO_PROXY={ $host }` för att ansluta direkt.
error-proxy-value = `{ $variable }` är inte adressen till en proxy: { $value }
error-proxy-value-hint = Ange `{ $variable }=http://HOST:PORT`, eller ta bort variabeln för att ansluta direkt.
error-next-failed = Kontrollera datorn och inloggningen med `sspr doctor`, eller upprepa kommandot med `-vv` för detaljer.
error-next-usage = Rätta kommandot och kör det igen; `--help` efter det visar vad varje flagga tar.
error-next-no = Upprepa kommandot med `-v` för att se orsaken.
error-next-cannot = `sspr doctor` visar vad som går med den här inloggningen och i den här klientorganisationen.
error-next-partial = Kör kommandot igen för dem som misslyckades.
next-bad-contact = Ange ett nummer med landsnummer, till exempel `+46 70 123 45 67`, eller en privat adress, till exempel `namn@example.net`.
next-policy-file = Rätta filen; `sspr policy schema` visar vad den får innehålla.
next-bad-hash = Ange den hash som ett tidigare `sspr ledger verify` skrev ut.
next-bad-value = Rätta värdet; `sspr profile show` visar var varje värde kommer från.
next-unreadable = Kontrollera sökvägen och att du får läsa filen.
next-empty-input = Ange en fil med en rubrik och minst en rad.
next-empty-window = Ange ett `--until` som är senare än `--since`.
next-group-with-all = Utelämna `--group`, eller ange `--scope group`.
next-guest = Gästen registrerar sig och återställer där kontot hör hemma: i den andra klientorganisationen eller hos den andra leverantören.
next-input-broken = Kör samma kommando igen; inget har ändrats.
next-input-not-json = Exportera filen på nytt: en JSON-matris, ett objekt per rad eller ett svar från Microsoft Graph som det kom.
next-lifetime = Ange en giltighetstid som principen tillåter; `sspr policy show` visar gränserna.
next-malformed-config = Rätta raden som anges, eller flytta undan filen och skapa profilen på nytt med `sspr profile set KEY=VALUE`.
next-mobile-first = Lägg till mobilen först: `sspr methods add USER --phone NUMMER`.
next-no-password = Skriv varje lösenord på en egen rad till stdin.
next-no-profile = `sspr profile list` visar vilka profiler som finns.
next-no-such-column = Ange en av filens rubriker, som i `--map mobile=RUBRIK`.
next-not-a-result = Ange filen som importen skrev; den slutar på `.result.csv`, om inte `--result` angav en annan.
next-one-stdin = Spara det ena i en fil och ange dess sökväg.
next-pass-lost = `sspr methods list USER` visar om det finns ett pass; ta bort det med `sspr methods remove USER`.
next-plan-of-another = Skapa en plan för den här klientorganisationen med `sspr policy plan`, eller välj den andra med `--profile`.
next-policy-show = `sspr policy show` visar vad som är inställt nu.
next-removal = `sspr methods list USER` visar vad som är registrerat; personen väljer en annan standardmetod på https://aka.ms/mysecurityinfo.
next-same-password = Välj ett lösenord som inte har använts tidigare.
next-some-profiles = Kör kommandot igen för en av dem med `--profile NAMN`.
next-start = Ange en starttid i framtiden, eller utelämna den.
next-token-held-back = Kontrollera adresserna i profilen: `sspr profile show`.
next-too-slow = Kör `sspr doctor` igen och ge mer tid med `--timeout 60s`.
next-unusable-directory = Kontrollera att filens mapp går att skriva i och att disken har plats, eller ange en annan med `SSPR_DATA_DIR`.
next-unusable-value = Rätta variabeln, eller ta bort den.
next-out-of-reach = Det krävs Autentiseringsadministratör, och för administratörer Administratör för privilegierad autentisering; `sspr whoami` visar inloggningens roller.
error-damaged-directory = Den inbyggda katalogen `{ $path }` är skadad eller inte skapad av sspr.
error-damaged-directory-hint = Skapa en ny med `sspr sandbox reset --yes`.
error-unusable-directory = Den inbyggda katalogen `{ $path }` går inte att öppna eller skriva till: { $reason }
error-unusable-directory-hint = Sätt `SSPR_DATA_DIR` till en mapp som du får skriva i.
error-foreign-directory = { $path } är ingen katalog från `sspr`. Filen har inte ändrats.
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
        [one] Koden gäller i en minut.
       *[other] Koden gäller i { $minutes } minuter.
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
tenants-differ = Två klientorganisationer anges: { $first } säger { $one }, { $second } säger { $other }. Inget lästes och inget ändrades.
tenants-differ-hint = Ta bort det som blivit kvar, eller välj profilen för den klientorganisation som avses med `--profile`.
login-ended-now = Din inloggning har gått ut. Logga in igen nu?
login-keyring-waiting = Väntar upp till en minut på systemets nyckelring: lås upp den där den frågar. Ctrl+C avbryter.
login-lock-waiting = Väntar på en annan process som förnyar inloggningen för den här profilen
login-nobody = Det går inte att logga in här: `--no-input` angavs, eller så är detta en pipeline (CI) utan terminal.
login-nobody-hint = Logga in som ett program (`--method secret`, `certificate`, `federated` eller `managed-identity`), lämna koden vidare med `sspr login --no-wait` eller vänta på den med `--method device`.
login-policy-missing = Portalens princip-API kräver en egen inloggning, och det finns ingen.
login-policy-missing-hint = Kör kommandot vid en terminal och logga in där, logga in med `az login`, eller ange en token i `SSPR_POLICY_TOKEN`.
login-not-renewable = Inloggningen kan inte förnyas: tjänsten gav ingen uppdateringstoken.
login-store-file = Ingen nyckelring fungerar här: inloggningen sparas i { $path }, okrypterad och läsbar endast för dig.
login-store-memory = Inloggningen kan inte sparas här och gäller bara det här kommandot.
login-profile-unwritten = Profilen `{ $profile }` kunde inte skrivas: { $reason }. Du är inloggad; ange dessa inställningar med varje kommando: { $settings }
login-done = Inloggad som { $account } i { $tenant }.
login-in-keyring = Inloggningen är förseglad med en nyckel i systemets nyckelring.
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
login-page-failed-title = Inloggningen fungerade inte
login-page-failed-text = Stäng fönstret; terminalen visar vad som hände.
login-ask-secret = Klienthemlighet för programmet { $client }
login-ask-password = Lösenord för certifikatfilen { $path }
login-needs-client = På det här sättet loggar ett program in, och inget är angivet.
login-needs-client-hint = Ange dess registrering med `--client-id`, eller sätt `AZURE_CLIENT_ID`.
login-needs-tenant = Ett program loggar in i en viss klientorganisation, och ingen är angiven.
login-needs-tenant-hint = Ange den med `--tenant`, eller sätt `AZURE_TENANT_ID`.
login-needs-certificate = Inget certifikat är angivet.
login-needs-certificate-hint = Ange dess fil med `--certificate`, eller sätt `AZURE_CLIENT_CERTIFICATE_PATH`.
login-needs-federated = Inget här lämnar ut en token från en annan identitetsprovider.
login-needs-federated-hint = Ange varifrån den kommer med `--federated-token`: `github`, `azure-devops:CONNECTION`, `file:PATH`, `env:NAME` eller en adress.
login-application = Ett program loggar in utan användare: det kan läsa och registrera metoder med sina egna behörigheter, men aldrig ändra vem som får återställa.
login-next-browser = { $reason } Logga in med webbläsaren på den här datorn i stället?
login-next-again = { $reason } { $hint } Försöka en gång till nu?
login-pending-next = Kör sedan `{ $command }`: kommandot väntar på inloggningen och slutför den.
login-pending-memory = En inloggning som bara gäller ett kommando kan inte fortsättas av ett annat.
login-pending-memory-hint = Kör `sspr login` utan `--no-wait`, eller spara inloggningar: `--token-store file`.
login-pending-none = Ingen inloggning har påbörjats för profilen { $profile }.
login-pending-none-hint = Påbörja en med `sspr login --no-wait`.
login-pending-other = Den påbörjade inloggningen gäller klientorganisationen { $tenant } och klienten { $client }, men kommandot gäller en annan.
login-pending-other-hint = Använd profilen som den påbörjades med, eller börja om med `sspr login --no-wait`.

## app

app-features = Vad ska appregistreringen användas till?
app-ask-feature = { $feature ->
    [status] Ska appen visa vem som kan återställa sitt lösenord (status)?
    [register] Ska den registrera telefonnummer och adresser åt användare (register)?
    [mail] Ska den skicka koder via e-post som det inloggade kontot (mail)?
    [scope] Ska den lägga till och ta bort användare i gruppen som får återställa (scope)?
    [explain] Ska den visa varför någon kan eller inte kan återställa (explain)?
    [methods] Ska den visa, lägga till och ta bort det som är registrerat för användare (methods)?
    [reset] Ska den återställa användares lösenord (reset)?
    [change] Ska personer byta sitt eget lösenord med den (change)?
    [invite] Ska den ge användare ett tillfälligt åtkomstpass och följa hur de registrerar sig (invite)?
   *[enable] Ska den användas när det ändras vem som får återställa (enable)?
}
app-plan = Appregistreringen ”{ $name }” tillhör bara den här klientorganisationen, har ingen klienthemlighet och agerar bara för personer som loggar in med den, aldrig utöver deras egna roller. Den får:
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
app-plan-policy = Vem som får återställa skrivs via portalens princip-API. Det släpper bara in Microsofts egna klienter och behåller därför en egen inloggning som ingen appregistrering kan ersätta.
app-plan-sign-in = För det loggar du in en gång med Microsofts egen klient; den inloggningen sparas inte.
app-ask-consent = Godkänna behörigheterna för hela klientorganisationen nu (kräver minst molnappadministratör; en annan administratör kan göra det senare)?
app-ask = { $consent ->
    [now] Registrera appen och godkänna den?
   *[later] Registrera appen?
}
app-made = Appregistreringen ”{ $name }” har skapats: { $client }.
app-stands = Appregistreringen ”{ $name }” ({ $client }) finns men är inte klar än. { $kept ->
        [yes] Profilen anger den. Kör samma kommando igen: det fortsätter härifrån.
       *[no] Ingen profil anger den: om kommandot körs igen skapas en till.
    }
app-others = Det finns andra appregistreringar med namnet ”{ $name }” som den här profilen inte anger: { $clients }. De lämnas som de är: vilken medlem som helst i klientorganisationen kan ha skapat dem.
app-deviates = Appregistreringen ”{ $name }” ({ $client }) används inte: andra skulle kunna logga in med den eller ändra den. Inget skrevs.
app-deviates-hint = Ta bort det som angavs under Entra ID > Appregistreringar. Ägare som får vara det anges med `--app-owner`; `sspr profile set client-id=` glömmer appen, och en ny skapas.
app-deviation = { $kind ->
    [credential] Den har en autentiseringsuppgift: ”{ $value }”.
    [redirect] Svar till den kan gå till { $value }.
    [audience] Andra klientorganisationer kan logga in med den ({ $value }).
   *[owner] { $value } äger den och kan ändra den.
}
app-refused = Det här kontot får varken skapa eller läsa appregistreringar.
app-refused-hint = Logga in med ett konto som minst är programutvecklare eller molnappadministratör, eller låt någon sådan registrera appen.
app-done = { $state ->
    [created] Appen ”{ $name }” har registrerats: { $client }.
    [extended] Appen ”{ $name }” får nu göra det som saknades: { $client }.
    [consented] Klientorganisationen har nu godkänt appen ”{ $name }”: { $client }.
    [waiting] Appen ”{ $name }” är registrerad och väntar på klientorganisationens godkännande: { $client }.
   *[unchanged] Inget att ändra: appen ”{ $name }” har allt den behöver: { $client }.
}
app-needs-person = En appregistrering skapas av en person, och `{ $method }` loggar inte in någon.
app-needs-person-hint = Använd `--method device` eller `--method browser`, eller utelämna flaggan.
app-not-kept = Inloggningar sparas inte här, och därför skrivs ingen profil. Använd appen med `--client-id { $client }`.
app-consent-refused = Det här kontot får inte godkänna för klientorganisationen: det kräver minst molnappadministratör.
app-consent-missing = Appen saknar medgivande i klientorganisationen, så det går inte att logga in med den.
app-consent-link =
    Låt en molnappadministratör öppna den här sidan och godkänna:
    { $link }
    Kör sedan `{ $command }`.
app-spreads = Inloggningstjänsten känner inte till den nya appen än. Väntar på den …
app-sign-in-left = Appen är registrerad och står i profilen; bara inloggningen med den återstår: `{ $command }`.

## refused

refused-blocked = Villkorsstyrd åtkomst i klientorganisationen blockerar det här sättet att logga in; oftast gäller det koder som anges på en annan enhet.
refused-blocked-hint = Logga in med `sspr login --method browser` på den här datorn, eller låt undanta kontot från regeln: kontots inloggningslogg anger vilken det är.
refused-unmanaged = Villkorsstyrd åtkomst släpper bara in enheter och appar som klientorganisationen hanterar.
refused-unmanaged-hint = Logga in via en webbläsare på en hanterad, kompatibel enhet: en kod säger inget om enheten den anges för.
refused-mfa = Klientorganisationen kräver multifaktorautentisering, och den saknas eller är för gammal i den här inloggningen.
refused-mfa-hint = Kör `sspr login` vid en terminal och bekräfta det andra steget.
refused-mfa-setup = Multifaktorautentisering måste först konfigureras för kontot.
refused-mfa-setup-hint = Registrera en metod på https://aka.ms/mysecurityinfo och kör sedan `sspr login`.
refused-mfa-setup-blocked = Multifaktorautentisering måste konfigureras för kontot, och klientorganisationen tillåter det inte från den här platsen eller enheten.
refused-mfa-setup-blocked-hint = Registrera en metod från ett betrott nätverk, eller låt en administratör utfärda ett tillfälligt åtkomstpass.
refused-setup-risk = Multifaktorautentisering måste konfigureras för kontot, och klientorganisationen blockerar det eftersom inloggningen är riskfylld.
refused-setup-risk-hint = Be en administratör granska risken under Riskfyllda användare och logga sedan in igen.
refused-home-risk = Kontot är blockerat på grund av en risk i sin hemklientorganisation.
refused-home-risk-hint = Be en administratör i din hemklientorganisation granska risken; den här klientorganisationen kan inte häva den.
refused-security-policy = En säkerhetsprincip i klientorganisationen blockerar inloggningen.
refused-security-policy-hint = Kontots inloggningslogg anger principen; den som ansvarar för den kan göra ett undantag.
refused-consent = Appens behörigheter saknar medgivande i klientorganisationen.
refused-consent-hint = Låt en administratör öppna { $link } och godkänna, och kör sedan `sspr login`.
refused-unassigned = Appen släpper bara in konton som har tilldelats den, och det här har inte det.
refused-unassigned-hint = Tilldela kontot under Företagsprogram > Användare och grupper.
refused-first-party = Den här klienten från Microsoft släpps inte in till tjänsten.
refused-first-party-hint = Registrera en egen app och kör `sspr login --client-id ID`.
refused-disabled = Kontot är inaktiverat.
refused-disabled-hint = Aktivera kontot i klientorganisationen, eller logga in med ett annat.
refused-locked = Kontot är låst efter för många felaktiga lösenord, eller så är dess nätverk blockerat som skadligt.
refused-locked-hint = Vänta några minuter och logga in från ett känt nätverk; kontots inloggningslogg anger vilket av de två det är.
refused-unknown-account = Kontot hör inte till klientorganisationen, eller så är lösenordet fel.
refused-unknown-account-hint = Kontrollera inloggningsnamnet, och klientorganisationen med `--tenant`.
refused-password-change = Kontots lösenord har upphört att gälla eller måste ändras först.
refused-password-change-hint = Ändra lösenordet på inloggningssidan i en webbläsare och kör sedan `sspr login`.
refused-secret-expired = Klienthemligheten har upphört att gälla.
refused-secret-expired-hint = Lägg till en ny under Appregistreringar > Certifikat och hemligheter och använd dess värde.
refused-secret-wrong = Klienthemligheten är fel.
refused-secret-wrong-hint = Använd hemlighetens värde, inte dess ID; värdet visas bara en gång, när hemligheten skapas.
refused-public-flows-off = Appregistreringen tillåter inte offentliga klientflöden, och inloggning med kod kräver dem.
refused-public-flows-off-hint = Slå på ”Tillåt offentliga klientflöden” under Appregistreringar > Autentisering, eller kontrollera klient-ID:t.
refused-public-client = Appregistreringen är en offentlig klient: den tar varken hemlighet eller certifikat.
refused-public-client-hint = Utelämna hemligheten eller certifikatet, eller använd en appregistrering som har en sådan.
refused-certificate = Certifikatet hör inte till appregistreringen.
refused-certificate-hint = Ladda upp den offentliga delen under Appregistreringar > Certifikat och hemligheter, och kontrollera att nyckeln hör till den.
refused-federation = Ingen federerad autentiseringsuppgift för appregistreringen passar token.
refused-federation-hint = Utfärdare, ämne och målgrupp under Appregistreringar > Certifikat och hemligheter > Federerade autentiseringsuppgifter måste vara exakt de som står i token.
refused-assertion = Det signerade intyget godtas inte: utanför sin giltighetstid, eller med fel utfärdare eller målgrupp.
refused-assertion-hint = Kontrollera först klockan på den här datorn (`sspr doctor`), sedan utfärdare och målgrupp i token.
refused-app-unknown = Det finns ingen app med det här klient-ID:t i klientorganisationen.
refused-app-unknown-hint = Kontrollera `--client-id` och `--tenant`, och `--cloud` om klientorganisationen finns i ett annat moln.
refused-app-disabled = Appen, eller tjänsten den frågar efter, är inaktiverad i klientorganisationen.
refused-app-disabled-hint = Tillåt användare att logga in under Företagsprogram > Egenskaper.
refused-tenant-unknown = Det finns ingen sådan klientorganisation i det här molnet.
refused-tenant-unknown-hint = Kontrollera klientorganisationen: `--tenant` tar dess ID eller en av dess domäner; `--cloud` anger ett annat moln.
refused-tenant-needed = Det här sättet att logga in kräver en bestämd klientorganisation.
refused-tenant-needed-hint = Ange den med `--tenant`: dess ID eller en av dess domäner.
refused-other-cloud = Klientorganisationen, eller tjänsten appen frågar efter, finns i ett annat moln.
refused-other-cloud-hint = Ange klientorganisationens moln: `--cloud usgov`, `usgov-dod`, `china` eller `global`.
refused-frequency = Klientorganisationen kräver en ny inloggning då och då, och den här är för gammal.
refused-revoked = Inloggningen har återkallats: lösenordet har ändrats, eller så har en administratör avslutat den.
refused-idle = Inloggningen har upphört: den är för gammal eller har inte använts på för länge.
refused-interaction = Inloggningstjänsten har en fråga till den som loggar in.
refused-interaction-hint = Kör `sspr login` vid en terminal och besvara den på inloggningssidan.

## cloud

cloud-no-policy-api = Portalens princip-API är inte känd i molnet { $cloud }: den nås bara i det offentliga molnet.
cloud-no-policy-api-hint = Använd `--policy-api guided`: då anges varje steg i portalen och kommandot väntar tills ändringen syns.
cloud-no-methods = Microsoft Graph i molnet { $cloud } kan varken läsa eller skriva en persons autentiseringsmetoder.
cloud-no-methods-hint = Låt en administratör ange kontakten på användarens sida på { $page }, eller låt personen registrera sig där.
cloud-no-methods-policy = Microsoft Graph i molnet { $cloud } har ingen princip för autentiseringsmetoder.
cloud-no-methods-policy-hint = Se metoderna i portalen: { $page }

## codes

codes-off = Självbetjäning för återställning av lösenord är avstängd för personen: för hela klientorganisationen eller för administratörer.
codes-off-fix = Slå på den för en grupp eller för alla: `sspr enable --scope all`. Har personen en administratörsroll gäller inte omfattningen utan administratörernas inställning: `sspr policy set administrators=on`.
codes-writeback-off = Lösenordet hanteras lokalt, och tillbakaskrivning av lösenord är inte påslagen.
codes-writeback-off-fix = Slå på tillbakaskrivning av lösenord i Microsoft Entra Connect eller molnsynkroniseringen, och i portalen under Lösenordsåterställning: Lokal integrering.
codes-no-policy = Personens organisation har ingen princip för lösenordsåterställning: ingen är konfigurerad, eller så gäller den en grupp och ingen grupp är vald.
codes-no-policy-fix = Ange vem som får återställa och med vilka metoder. En gäst återställer i sin hemorganisation, vars princip avgör; en ohanterad klientorganisation har ingen.
codes-no-licence = Personen saknar en licens som omfattar självbetjäning för återställning av lösenord.
codes-no-licence-fix = Tilldela en licens som omfattar den, till exempel Microsoft Entra ID P1 eller P2.
codes-not-in-group = Bara medlemmarna i en vald grupp får återställa sina lösenord, och personen är inte en av dem.
codes-not-in-group-fix = Lägg till personen i gruppen, eller i en grupp inuti den.
codes-too-few = Personen har inte registrerat tillräckligt många metoder för att återställa lösenordet.
codes-too-few-fix = Registrera metoderna som saknas, eller låt personen göra det på https://aka.ms/mysecurityinfo; till dess återställer en administratör lösenordet.
codes-on-premises = Den lokala konfigurationen nekar ändringen: kontot är skyddat, behörigheter saknas, eller så begränsar en princip fjärranrop till SAM.
codes-on-premises-fix = Kontrollera först om kontot är eller har varit i en skyddad grupp i Active Directory (AdminCount är 1): då fungerar ingen återställning, bara ett byte eller en återställning i Active Directory. Kontrollera annars anslutningskontots behörigheter och sedan principen ”Restrict clients allowed to make remote calls to SAM”.
codes-unreachable = Tjänsten når inte den lokala agenten för tillbakaskrivning av lösenord.
codes-network-fix = Kontrollera serverns utgående anslutningar (port 443, TLS 1.2, .NET Framework 4.8) och starta sedan om synkroniseringstjänsten. Om det kvarstår, stäng av tillbakaskrivning av lösenord i Microsoft Entra Connect och slå på den igen.
codes-cloud-failed = Lösenordet ändrades lokalt, men inte i molnet.
codes-cloud-failed-fix = Vänta. Om det kvarstår, titta på molnets lösenordsprincip och på begränsning av anrop.
codes-banned = Det nya lösenordet liknar ett förbjudet lösenord för mycket.
codes-banned-fix = Välj ett lösenord utan vanliga ord och utan personens eller organisationens namn.
codes-no-user = Användaren finns inte i den här klientorganisationen.
codes-no-user-fix = Kontrollera inloggningsnamnet och klientorganisationen. En person från en annan organisation måste först bjudas in som gäst.
codes-locked-fix = Vänta några minuter; att återställa lösenordet häver också en låsning efter felaktiga lösenord. Kontots inloggningslogg anger vilket av de två det är.
codes-change-fix = Byt lösenordet på inloggningssidan, eller återställ det på https://aka.ms/sspr.
codes-ad-expired = Lösenordet i det lokala Active Directory har gått ut.
codes-ad-expired-fix = Med tillbakaskrivning av lösenord återställer du det på https://aka.ms/sspr; annars återställs det i Active Directory.
codes-no-password = Katalogen har inget lösenord för kontot.
codes-no-password-fix = Kontrollera inloggningsnamnet och ange lösenordet igen. Om namnet stämmer avgör kontots ursprung var lösenordet anges: i molnet, lokalt eller hos en annan identitetsprovider.
codes-disabled-fix = Aktivera kontot, ett synkroniserat i Active Directory. Så länge det är inaktiverat kan ingen återställa lösenordet via självbetjäning.
codes-interrupted = Inloggningen avbröts för en lösenordsåterställning eller för registrering av metoder.
codes-interrupted-fix = Slutför det som sidan ber om, eller registrera dig på https://aka.ms/mysecurityinfo.
codes-wrong-password = Inloggningsnamnet eller lösenordet är fel.
codes-wrong-password-fix = Skriv in båda igen; ett glömt lösenord återställs på https://aka.ms/sspr.
codes-loop = För många inloggningsbegäranden på kort tid: en app upprepar sig, eller så begränsas klientorganisationen.
codes-loop-fix = Avsluta appen som upprepar sig, vänta några minuter och logga sedan in igen.
codes-consent-fix = Låt en administratör ge medgivande i portalen under Företagsprogram: Behörigheter.
codes-request = Appen begär något felaktigt av inloggningstjänsten, eller något som den inte erbjuder.
codes-request-fix = Börja om från appen, inte från ett bokmärke. Om det kvarstår behöver appens ägare koden, tiden och korrelations-ID:t.
codes-device-pending = Koden för inloggningen har inte skrivits in än.
codes-device-pending-fix = Skriv in koden på den angivna sidan; programmet fortsätter sedan av sig självt.
codes-device = Koden för inloggningen är fel eller har gått ut.
codes-device-fix = Börja om inloggningen och skriv in den nya koden.
codes-agent = Direktautentiseringen kunde inte kontrollera lösenordet lokalt.
codes-agent-fix = Kontrollera att dess agenter körs och når en domänkontrollant.
codes-external = Kontot hör till en annan klientorganisation eller är personligt, och är inte gäst här.
codes-external-fix = Logga in med ett konto i den här klientorganisationen, eller låt bjuda in det andra som gäst.
codes-current-wrong = Det nuvarande lösenordet skrevs fel.
codes-weak = Det nya lösenordet är för svagt.
codes-weak-fix = Välj ett lösenord på 8 till 256 tecken med tre av dessa fyra: versaler, gemener, siffror, symboler.
codes-name = Det nya lösenordet innehåller personens namn.
codes-ad-refused = Active Directory nekar det nya lösenordet: ålder, historik, komplexitet, ett filter, eller så får det inte ändras.
codes-ad-refused-fix = Välj ett annat lösenord, eller vänta tills minimiåldern har passerat. Om alla lösenord nekas, kontrollera kontots ”kan inte ändra lösenord” och att domänkontrollanterna kör Windows Server 2016 eller senare.
codes-change-failed = Lösenordsbytet misslyckades i tjänsten.
codes-change-user = Tjänsten kunde inte avgöra vilken användare som avses.
codes-only-on-premises = Det här lösenordet kan bara bytas lokalt.
codes-only-on-premises-fix = Byt det på en dator i domänen, eller låt återställa det i Active Directory.
codes-ad-locked = Kontot är låst eller inaktiverat i Active Directory.
codes-ad-locked-fix = Lås upp eller aktivera det i Active Directory.
codes-reset-started = En persons lösenordsåterställning har börjat på servern.
codes-reset-done = En persons lösenordsåterställning skrevs till Active Directory.
codes-reset-failed = En persons lösenordsåterställning kunde inte skrivas till Active Directory.
codes-switch-on-started = Påslagningen av tillbakaskrivning av lösenord har börjat.
codes-switch-on-done = Tillbakaskrivning av lösenord är påslagen.
codes-change-started = En persons lösenordsbyte har börjat på servern.
codes-change-done = En persons lösenordsbyte skrevs till Active Directory.
codes-change-refused = En persons lösenordsbyte kunde inte skrivas till Active Directory.
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
codes-failed-fix = Läs händelserna intill (33001 till 33009, 6329): där står kontot och orsaken. Vanliga orsaker: lösenordet bryter mot domänens regler, anslutningskontot saknar behörigheter, eller så är personen i en skyddad grupp.
codes-listener = Servern kan inte ansluta till sin lyssnare i Service Bus.
codes-listener-fix = Om händelsen anger ”The remote certificate is invalid”, installera rotcertifikaten som saknas (Azure TLS certificate changes). Kontrollera annars de utgående anslutningarna på port 443.
codes-relay = Tillbakaskrivning av lösenord fungerar inte: minst en av dess två anslutningar till molnet är nere.
codes-unknown-error = Ett okänt fel inträffade i tillbakaskrivning av lösenord.
codes-no-cloud = Servern når inte molntjänsten.
codes-no-bus = Servern når inte Service Bus; en brandvägg kan vara i vägen.
codes-setup-token = Servern kunde inte logga in i molnet när tillbakaskrivning av lösenord konfigurerades.
codes-setup-token-fix = Kör guiden i Microsoft Entra Connect igen med rätt lösenord och med ett molnkonto som inte är federerat.
codes-endpoint = Slutpunkten för tillbakaskrivning av lösenord kunde inte starta.
codes-duplicate = Två konton i Active Directory har samma ankare, eller så har en person ett aktivt konto i två skogar.
codes-duplicate-fix = Hitta de två kontona i synkroniseringsloggen och använd ett unikt ankare. Tillbakaskrivning stöder inte ett aktivt konto i mer än en skog.
codes-long-password = Anslutningskontots lösenord är längre än 256 tecken.
codes-long-password-fix = Återställ anslutningskontots lösenord i Active Directory till högst 256 tecken och ange det i Synchronization Service under Connectors > Properties.
codes-forest = Tillbakaskrivning av lösenord är inte påslagen för den här skogen, som lades till senare.
codes-forest-fix = Stäng av tillbakaskrivning av lösenord i Microsoft Entra Connect och slå på den igen.
codes-who = Vem agerar: { $who }
codes-who-person = personen själv
codes-who-helpdesk = supporten
codes-who-tenant = en administratör i klientorganisationen
codes-who-home = en administratör i organisationen som personen kommer från
codes-who-on-premises = en administratör för de lokala servrarna
codes-who-application = appens ägare
codes-who-nobody = ingen
codes-remedy = Vad som ska göras: { $text }
codes-command = Kommando: `{ $command }`
codes-unknown = Koden { $code } är inte känd här.
codes-none = `{ $text }` är varken en kod, en text från återställningssidorna eller en användare.
codes-none-hint = Ange en kod för lösenordsåterställning (SSPR_0013), för en inloggning (AADSTS50034), för tillbakaskrivning av lösenord (31003, 0x8023061F) eller orsaken i en granskningshändelse (FuzzyPolicyViolationInvalidPassword), eller en användare med användarens huvudnamn eller objekt-id.
codes-throttled = Personen har försökt för många gånger: återställning av lösenord är blockerad i 24 timmar efter det senaste försöket.
codes-throttled-fix = Vänta 24 timmar utan nya försök, eller be en administratör återställa lösenordet.
codes-phone-mismatch = Telefonnumret som angavs är inte det registrerade.
codes-phone-mismatch-fix = Be personen ange hela numret med landskod och riktnummer, som det är registrerat.
codes-address = Sidan godtar inte e-postadressen: inloggningsnamnet är ett annat.
codes-address-fix = Be personen ange användarens huvudnamn; e-postadresser fungerar bara där klientorganisationen tillåter e-post som alternativt inloggnings-ID.
codes-no-text = Sms:et eller samtalet med koden kommer inte fram.
codes-no-text-fix = Kontrollera att det registrerade numret har formen +1 4251234567 och ingen anknytning; anknytningar rings inte upp. Registrera en annan metod om telefonen inte kan nås.
codes-no-mail = E-postmeddelandet med koden kommer inte fram.
codes-no-mail-fix = Be personen titta i skräppost och borttagna objekt, och kontrollera att det är den registrerade postlådan.
codes-not-contacted = Tjänsten kunde inte nå personen: ett tillfälligt fel, eller så är den registrerade kontakten fel.
codes-not-contacted-fix = Vänta 10 sekunder och välj ”Försök igen”; kontrollera de registrerade kontakterna om det händer igen.
codes-not-verified = Sidan kan inte verifiera kontot: inget telefonnummer är registrerat för personen.
codes-not-verified-fix = Titta på de registrerade metoderna och registrera det som saknas: `sspr register USER`.
codes-page-error = Sidan misslyckades av ett skäl som den inte anger: ett avbrott i tjänsten eller konfigurationen.
codes-page-error-fix = Försök igen senare. Om det kvarstår, öppna ett supportärende med supportkoden längst ned på sidan.
codes-catch-up = Lösenordet har bytts; molnet har inte hunnit ikapp än.
codes-catch-up-fix = Logga in igen om några minuter. Vänta minst två minuter med den första inloggningen efter en återställning i Active Directory.
codes-admin-policy = För administratörer gäller Microsofts egen princip: två metoder, inga säkerhetsfrågor, oavsett vad klientorganisationen anger för andra.
codes-admin-policy-fix = Inget att göra: testa med ett konto utan administratörsroll.
codes-menu = Administrationscentret döljer ”Lösenordsåterställning”: administratören har ingen Microsoft Entra ID-licens.
codes-menu-fix = Tilldela administratören licensen och logga sedan in i administrationscentret igen.
codes-locked = Kontot är låst efter för många felaktiga lösenord, eller så kom inloggningen från en IP-adress med skadlig aktivitet.
codes-disabled = Kontot är inaktiverat.
codes-expired = Lösenordet har gått ut.
codes-risk-change = Lösenordet måste bytas eftersom kontot är utsatt för risk.
codes-risk-change-fix = Låt personen byta lösenordet på inloggningssidan efter multifaktorautentisering. Den som inte kan identifierar sig först; sedan återställer en administratör lösenordet och granskar risken under Riskfyllda användare.
codes-change-required = Villkorsstyrd åtkomst kräver ett nytt lösenord.
codes-age = Personen är minderårig, och det medgivande som krävs för åldersgruppen saknas.
codes-age-fix = Be en administratör kontrollera kontots åldersgrupp och medgivande.
codes-mfa-setup = Kontot måste först registreras för multifaktorautentisering.
codes-mfa-setup-fix = Låt personen registrera sig på https://aka.ms/mysecurityinfo; den som saknar metod att logga in med får ett tillfälligt åtkomstpass efter att ha styrkt sin identitet.
codes-mfa = Multifaktorautentisering krävs och har inte slutförts, eller gjordes för länge sedan.
codes-mfa-fix = Låt personen logga in igen och bekräfta det andra steget. Om telefonen eller appen är borta, titta på de registrerade metoderna och ersätt det som saknas.
codes-mfa-failed = Multifaktorautentiseringen misslyckades i tjänsten.
codes-mfa-failed-fix = Försök igen om några minuter, med en annan metod om det finns en.
codes-mfa-calls = För många samtal eller sms för multifaktorautentisering på kort tid.
codes-mfa-calls-fix = Vänta några minuter, eller använd Microsoft Authenticator.
codes-external-check = Inloggningen kräver en kontroll hos en extern provider som inte slutfördes.
codes-external-check-fix = Slutför providerns kontroll; om den misslyckas kontrollerar en administratör providern under Villkorsstyrd åtkomst.
codes-setup-risk = Registrering för multifaktorautentisering är blockerad eftersom inloggningen är riskfylld.
codes-setup-risk-fix = Be först en administratör granska risken och verifiera personen. Lämna inte ut ett tillfälligt åtkomstpass innan dess.
codes-setup-place = Metoder får bara registreras från vissa platser eller enheter, och det här är ingen av dem.
codes-setup-place-fix = Låt personen registrera sig från ett betrott nätverk eller en betrodd enhet; den som inte kan får ett tillfälligt åtkomstpass efter att ha styrkt sin identitet.
codes-home-risk = Kontot är blockerat på grund av en risk i klientorganisationen det kommer från.
codes-home-risk-fix = Bara en administratör i den klientorganisationen kan granska och avfärda risken. Gå inte runt den här: inget tillfälligt åtkomstpass, inget undantag.
codes-hello = Enheten eller dess autentiseringsuppgift för Windows Hello eller nyckel är inte längre känd, eller är inaktiverad.
codes-hello-fix = Logga in med en annan metod och konfigurera Windows Hello igen; en administratör kontrollerar att enheten är aktiverad.
codes-no-session = Webbläsaren eller appen har ingen giltig session för kontot.
codes-session-fix = Låt personen logga in igen. Om det återkommer, logga ut överallt eller använd ett privat fönster.
codes-interaction = Appen kräver att personen loggar in på en sida.
codes-revoked = Sessionen avslutades: lösenordet byttes, eller så återkallade en administratör den.
codes-idle = Sessionen har gått ut eller inte använts på för länge.
codes-frequency = Inloggningsfrekvensen i villkorsstyrd åtkomst kräver en ny inloggning.
codes-confirm = Sidan bad personen bekräfta att det är den här appen de vill logga in i.
codes-confirm-fix = Inget att göra: personen bekräftar och inloggningen fortsätter.
codes-expected = Inloggningen stannade vid en fråga på sidan, till exempel ”Vill du förbli inloggad?”.
codes-sign-out = Utloggningen misslyckades.
codes-sign-out-fix = Stäng alla webbläsarfönster; på en delad dator rensar du även webbläsardata.
codes-blocked = En princip för villkorsstyrd åtkomst blockerade inloggningen.
codes-blocked-fix = Sök upp inloggningen i inloggningsloggen: fliken Villkorsstyrd åtkomst anger principen och villkoret. Logga sedan in från en plats, en enhet eller en app som principen tillåter.
codes-unmanaged = Villkorsstyrd åtkomst kräver en kompatibel enhet som organisationen hanterar, och det är inte den här.
codes-unmanaged-fix = Låt personen registrera enheten (Företagsportal) och åtgärda det som anges som inkompatibelt, eller använda en hanterad enhet.
codes-not-joined = Villkorsstyrd åtkomst kräver en enhet som är ansluten till domänen.
codes-not-joined-fix = Låt personen använda en dator i domänen.
codes-app-not-approved = Villkorsstyrd åtkomst kräver en godkänd app, och det är inte den här, eller så saknas brokerappen.
codes-app-not-approved-fix = Låt personen använda Outlook, Teams eller en annan godkänd app, med Microsoft Authenticator eller Företagsportal installerad.
codes-device-unknown = Tjänsten kunde inte autentisera eller registrera enheten.
codes-device-unknown-fix = Låt personen använda en plattform och webbläsare som stöds med arbetskontot tillagt på enheten; en administratör kontrollerar enheten i katalogen.
codes-security-policy = En säkerhetsprincip i klientorganisationen blockerar inloggningen.
codes-security-policy-fix = Sök upp inloggningen i inloggningsloggen; den anger principen.
codes-security-defaults = Säkerhetsstandarder blockerar inloggningen: den använder äldre autentisering eller bedöms som osäker.
codes-security-defaults-fix = Använd en app med modern autentisering och registrera dig för multifaktorautentisering.
codes-restricted = Nätverket eller en princip mellan klientorganisationer släpper inte in kontot i klientorganisationen.
codes-restricted-fix = Be administratörerna i båda klientorganisationerna kontrollera klientbegränsningar och inställningar för åtkomst mellan klientorganisationer.
codes-browser = Appen visar inloggningssidan i en för gammal webbläsarkomponent.
codes-browser-fix = Uppdatera Android System WebView, Chrome och appen.
codes-consent = Ingen har gett medgivande till appens behörigheter i klientorganisationen, eller så måste en administratör göra det.
codes-declined = Personen har inte gett appen det den bad om.
codes-declined-fix = Logga in igen och godkänn; den som inte får godkänna frågar en administratör.
codes-app-permission = Appen har ingen rätt till tjänsten den begär, eller så saknar klientorganisationen tjänsten.
codes-app-permission-fix = Be en administratör kontrollera appens behörigheter, medgivandet och prenumerationen på tjänsten.
codes-unassigned = Appen tillåter bara konton som har tilldelats den, och det har inte det här.
codes-unassigned-fix = Tilldela kontot under Företagsprogram > Användare och grupper.
codes-first-party = Appen använder en av Microsofts egna appars identitet för en tjänst som inte tillåter det.
codes-first-party-fix = Appens ägare registrerar en egen app och använder dess klient-ID.
codes-app-unknown = Klientorganisationen har ingen sådan app, eller så är den inaktiverad.
codes-app-unknown-fix = Appens ägare kontrollerar klient-ID och klientorganisation; en administratör i klientorganisationen ger appen medgivande.
codes-app-disabled = Appen, eller tjänsten den begär, är inaktiverad i klientorganisationen.
codes-app-disabled-fix = Tillåt inloggning under Företagsprogram > Egenskaper, om den inte inaktiverades med avsikt.
codes-resource = Klientorganisationen har inte tjänsten som appen begär.
codes-resource-fix = Appens ägare kontrollerar tjänstens adress, klientorganisationen och molnet.
codes-tenant-unknown = Tjänsten kunde inte hitta klientorganisationen för inloggningen.
codes-tenant-unknown-fix = Låt personen ange hela inloggningsnamnet med domän; en administratör kontrollerar att domänen är verifierad i klientorganisationen.
codes-tenant-needed = Appen loggar in via en adress för alla klientorganisationer, som den inte får använda.
codes-tenant-needed-fix = Appens ägare använder klientorganisationens adress eller gör appen till en app för flera klientorganisationer.
codes-other-cloud = Klientorganisationen finns i ett annat moln än det appen frågar.
codes-other-cloud-fix = Appens ägare använder adresserna för klientorganisationens moln.
codes-secret-expired = Appens klienthemlighet har gått ut.
codes-secret-wrong = Appens klienthemlighet är fel.
codes-credential-missing = Appen skickade varken hemlighet eller certifikat, och dess registrering kräver det.
codes-credential-needless = Appen skickade en hemlighet eller ett certifikat, och dess registrering är en offentlig klient.
codes-certificate = Appens certifikat passar inte dess registrering.
codes-federation = Ingen federerad autentiseringsuppgift för appen passar dess token.
codes-credential-fix = Appens ägare rättar det i appregistreringen under Certifikat och hemligheter och Autentisering, och i appen.
codes-assertion = Appens signerade intyg godtas inte: utanför sin giltighetstid, eller med fel utfärdare eller målgrupp.
codes-signature = Appens eller ett certifikats signatur kunde inte verifieras.
codes-assertion-fix = Appens ägare kontrollerar först klockan på dess dator, sedan utfärdare, målgrupp och nyckel i intyget.
codes-reply-address = Appens svarsadress är ingen av dem den har registrerat.
codes-reply-address-fix = Appens ägare lägger till adressen under Appregistreringar > Autentisering.
codes-provider = Organisationens federerade identitetsprovider nekade inloggningen eller svarade fel.
codes-provider-fix = En administratör kontrollerar identitetsprovidern (till exempel AD FS), dess certifikat och domänens federationsinställningar.
codes-user-certificate = Personens certifikat saknas eller kunde inte kontrolleras.
codes-user-certificate-fix = En administratör kontrollerar de betrodda certifikatutfärdarna och att deras spärrlistor kan hämtas; personen väljer rätt certifikat.
codes-seamless = Sömlös enkel inloggning från datorn misslyckades.
codes-seamless-fix = Låt personen ange lösenordet; lås datorn och lås upp den för att förnya Kerberos-biljetten. En administratör kontrollerar sömlös SSO om det kvarstår.
codes-hours = Active Directory tillåter inte personen att logga in vid den här tiden på dygnet.
codes-hours-fix = Logga in inom inloggningstiderna, eller låt ändra dem i Active Directory.
codes-agent-clock = Autentiseringsagentens och Active Directorys klockor skiljer sig åt.
codes-clock-fix = Ställ serverns tid efter en auktoritativ tidsserver och starta sedan om synkroniseringstjänsten.
codes-service = Inloggningstjänsten eller en del av den misslyckades.
codes-service-fix = Försök igen om några minuter. Om det kvarstår, öppna ett supportärende med korrelations-ID och tid.
codes-current-wrong-fix = Ange det nuvarande lösenordet igen; den som inte kan det återställer det i stället.
codes-wizard-account-fix = Kör guiden i Microsoft Entra Connect igen med konton som har behörigheterna, i molnet och lokalt; molnkontot får inte vara federerat.
codes-token-done = Tjänsten fick en token för att slå på eller stänga av tillbakaskrivning av lösenord.
codes-keys-done = Tjänsten skapade nyckeln som krypterar lösenord på väg från molnet.
codes-heartbeat = Tjänsten skickade sin pulssignal till Service Bus.
codes-relay-fix = Kontrollera utgående anslutningar på port 443, TLS 1.2 och serverns klocka och starta sedan om synkroniseringstjänsten.
codes-unknown-error-fix = Läs undantaget i händelsen. Stäng av tillbakaskrivning av lösenord och slå på den igen; om det kvarstår, öppna ett supportärende med händelseloggen och spårnings-ID:t.
codes-bus-fix = Tillåt utgående anslutningar till *.servicebus.windows.net på port 443 och starta sedan om servern. Om det kvarstår, stäng av tillbakaskrivning av lösenord och slå på den igen.
codes-bad-input = Tjänsten fick en ogiltig begäran.
codes-once-more-fix = Försök med åtgärden igen.
codes-decryption = Servern kunde inte dekryptera ett lösenord från molnet: dess nyckel är en annan.
codes-configuration-file = Servern kunde inte spara eller läsa konfigurationsfilen för tillbakaskrivning av lösenord.
codes-configuration-memory = Servern kunde inte ta över konfigurationen av tillbakaskrivning av lösenord när den slogs på.
codes-bad-answer = Servern fick ett ogiltigt svar från molntjänsten.
codes-crypto = Servern kunde inte skapa krypteringsnyckeln eller dekryptera ett lösenord.
codes-crypto-fix = Läs händelsens detaljer; de anger serverns fel. Stäng sedan av tillbakaskrivning av lösenord och slå på den igen.
codes-switch-on-failed = Påslagningen av tillbakaskrivning av lösenord nådde inte molntjänsten.
codes-switch-off-unreached = Avstängningen av tillbakaskrivning av lösenord nådde inte molntjänsten.
codes-onboarding-fix = Tillåt utgående anslutningar på port 443 (vid påslagning även 9350 till 9354) och använd ett molnkonto som inte är federerat.
codes-bus-retry = Servern måste försöka igen med anslutningen till Service Bus.
codes-bus-retry-fix = Inget att göra, om det inte kommer ofta: kontrollera då anslutningens svarstid och bandbredd.
codes-no-heartbeat = Servern kunde inte rapportera sitt tillstånd till molntjänsten.
codes-no-heartbeat-fix = Återställningar påverkas inte av enbart detta. Om det kvarstår, kontrollera de utgående anslutningarna på port 443.
codes-ad-unknown = Active Directory returnerade ett okänt fel.
codes-ad-unknown-fix = Läs händelserna från källan ADSync intill. Kontrollera även namnen på personens organisationsenheter: komma, plus, citattecken, omvänt snedstreck, vinkelparenteser, semikolon, likhetstecken och snedstreck hindrar tillbakaskrivning.
codes-ad-no-user = Personen hittades inte i den lokala katalogen.
codes-ad-no-object = Synkroniseringen hittade inte personens objekt.
codes-ad-no-user-fix = Kontrollera att personen finns kvar i Active Directory och synkroniseras av den här servern; titta på de senaste synkroniseringarna.
codes-ad-permission = Anslutningskontot nekades åtkomst till personens lösenord.
codes-ad-permission-fix = Kontrollera först om personens AdminCount är 1: ett skyddat konto kan inte återställas. Ge annars anslutningskontot ”Återställ lösenord” i personens skog; det kan ta en timme innan det gäller.
codes-ad-disabled = Kontot är inaktiverat i Active Directory.
codes-ad-disabled-fix = Aktivera det i Active Directory och försök igen.
codes-ad-locked-out = Kontot är utelåst i Active Directory: för många försök på kort tid.
codes-ad-locked-out-fix = Lås upp det i Active Directory och försök igen.
codes-ad-configuration = Active Directory nekade lösenordet på grund av sin konfiguration.
codes-ad-configuration-fix = Läs händelserna från källan ADSync intill: deras resultat (hr) anger orsaken.
codes-sync-server = Ett oväntat fel inträffade i synkroniseringstjänsten.
codes-sync-refused = Synkroniseringstjänsten kunde inte ange ett lösenord; resultatet i händelsen (0x…) anger orsaken.
codes-sync-refused-fix = Låt förklara resultatet, till exempel `sspr explain 0x80230619`. Om händelsen nämner LDAP-kontrollen för lösenordsprinciper behöver domänkontrollanterna Windows Server 2016 eller senare.
codes-endpoint-fix = Läs händelserna från PasswordResetService intill; de anger orsaken. Starta om synkroniseringstjänsten; om det kvarstår, stäng av tillbakaskrivning av lösenord och slå på den igen.
codes-insecure = Anslutningen till Active Directory är inte krypterad, så inget lösenord får anges över den.
codes-insecure-fix = Slå på ”Sign and Encrypt LDAP Traffic” i Synchronization Service Manager: för skogen, för varje katalogpartition och för dess alternativa autentiseringsuppgifter. Starta sedan om synkroniseringstjänsten.
codes-candidates = Texten kan vara någon av dessa:
codes-candidates-more = Skriv mer av texten, eller låt förklara en av dem: `{ $command }`
codes-unknown-page = Slå upp den hos Microsoft: { $page }
codes-unknown-kind = Skriv vems kod det är: SSPR_0014 från återställningssidan, AADSTS50034 från en inloggning, `event 31008` eller `hr=80230619` från tillbakaskrivning av lösenord.

## explain

explain-can = { $name } kan återställa lösenordet.
explain-will-stop = { $name } kan återställa lösenordet nu, men inte så länge till.
explain-unknown = Det gick inte att avgöra om { $name } kan återställa lösenordet.
explain-cannot = { $name } kan inte återställa lösenordet.
explain-do = Gör så här:
explain-do-who = { $remedy } ({ $who })
explain-heard = { $check } ({ $state }):
explain-state-passed = godkänd
explain-state-failed = stoppar
explain-state-ends = upphör
explain-state-unknown = inte känt
explain-state-not-applicable = gäller inte
explain-state-noted = noterat
explain-state-warning = varning
explain-check-account = Konto
explain-check-home = Vems lösenord
explain-check-scope = Omfattning
explain-check-administrator = Administratör
explain-check-licence = Licens
explain-check-methods = Metoder
explain-check-on-premises = Lokal katalog
explain-check-lockout = Spärr
explain-check-attempts = Senaste försöket
explain-source-directory = katalogen
explain-source-licences = licenser
explain-source-methods = registrerade metoder
explain-source-policy = SSPR-principen
explain-source-on-premises = lokal integrering
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
explain-actor-home = personen själv, i sin egen organisation
explain-actor-caller = du
explain-age-now = nu
explain-age-minutes =
    { $count ->
        [one] 1 minut gammalt
       *[other] { $count } minuter gammalt
    }
explain-age-hours =
    { $count ->
        [one] 1 timme gammalt
       *[other] { $count } timmar gammalt
    }
explain-age-days =
    { $count ->
        [one] 1 dag gammalt
       *[other] { $count } dagar gammalt
    }
explain-enabled = Inloggning är tillåten.
explain-disabled = Inloggning är blockerad, så inget kan återställas.
explain-disabled-on-premises = Inloggning är blockerad och kontot kommer från den lokala katalogen: det måste aktiveras där.
explain-own-password = Lösenordet hör till den här klientorganisationen.
explain-other-tenant = Kontot hör till en annan organisation. Lösenordet återställs där, enligt deras regler.
explain-microsoft-account = Det är ett personligt Microsoft-konto. Lösenordet återställs hos Microsoft, inte här.
explain-no-tenant = En gäst utan organisation, som återställer med den e-postadress som registrerats.
explain-provider = Inloggningen går via { $name }, som har lösenordet.
explain-home-unclear = Ett inbjudet konto, och katalogen säger inte var lösenordet finns.
explain-decided-at-home = Prövas inte här: det avgörs där kontot hör hemma.
explain-everyone = Alla omfattas.
explain-nobody = Självbetjäning för återställning av lösenord är av (omfattar: Ingen).
explain-no-group = Omfattningen är ”Vald”, men ingen grupp är vald.
explain-in-group = Omfattas som medlem i ”{ $group }”.
explain-in-group-via = Omfattas: i ”{ $group }” genom { $via }.
explain-not-in-group = Inte med i ”{ $group }”, gruppen som omfattas, och inte i någon grupp i den.
explain-reported-in = Omfattas enligt registreringsrapporten; själva principen kunde inte läsas.
explain-reported-out = Omfattas inte enligt registreringsrapporten; själva principen kunde inte läsas.
explain-administrator-policy = Frågas inte: administratörer har en egen princip.
explain-no-administrator = Har ingen roll som kräver två metoder.
explain-administrators-on =
    { $count ->
        [one] { $roles }. Administratörer får återställa, här med en metod.
       *[other] { $roles }. Administratörer får återställa, med två metoder.
    }
explain-administrators-off = { $roles }. Administratörer får inte återställa sina lösenord i den här klientorganisationen.
explain-role-through = { $role } genom ”{ $group }”
explain-role-limited = { $role } (för en del av katalogen)
explain-role-eligible = { $role } (kan aktiveras)
explain-no-known-administrator = Har ingen roll som kräver två metoder. Roller för en administrativ enhet och roller som kan aktiveras gick inte alla att läsa; det kräver { $permission }.
explain-may-become = Kan aktivera { $roles }. Därefter krävs två metoder; om det krävs redan innan säger Microsoft inte.
explain-some-role = Har en roll enligt rapporten; vilken får inte läsas.
explain-licensed = { $product } täcker det.
explain-unlicensed = Ingen licens täcker det. Tjänsten släpper oftast igenom återställningen ändå; Microsoft kräver Microsoft Entra ID P1, eller minst Microsoft 365 Business Standard, för alla som använder den.
explain-unlicensed-on-premises = Ingen licens täcker tillbakaskrivning: kontot kommer från den lokala miljön, vilket kräver Microsoft Entra ID P1 eller Microsoft 365 Business Premium.
explain-cloud-licence = { $product } täcker bara lösenord i molnet, och det här kontot kommer från den lokala katalogen.
explain-no-licence-needed = Krävs inte för externa användare.
explain-none = inga
explain-enough =
    { $required ->
        [one] { $methods }; 1 krävs.
       *[other] { $methods }; { $required } krävs.
    }
explain-enough-reported = { $methods }; det räcker enligt rapporten.
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
explain-methods-unclear = Om det räcker beror på en princip som inte kunde läsas: { $methods }.
explain-not-allowed = Registrerat men inte tillåtet här: { $methods }.
explain-ended = Registrerat men avslutat av Microsoft: { $methods }.
explain-attributes = Finns i katalogen, vilket inte räknas sedan { $day }: { $attributes }.
explain-cloud-password = Lösenordet finns i molnet.
explain-writeback-on = Lösenord skrivs tillbaka. Konton i skyddade grupper i Active Directory avvisas ändå.
explain-writeback-seen = Tillbakaskrivning har fungerat: det senaste lösenordet gick via { $agent }.
explain-writeback-off = Lösenordet finns i den lokala katalogen, och lösenord skrivs inte tillbaka.
explain-writeback-hint = Lösenordet finns i den lokala katalogen. Enligt synkroniseringen är tillbakaskrivning på, men det är inget bevis.
explain-writeback-unclear = Lösenordet finns i den lokala katalogen, och det är inte känt om lösenord skrivs tillbaka.
explain-on-premises-refused = Den lokala katalogen avvisade den senaste återställningen: kontot är skyddat där, eller så saknar anslutningen rättigheter.
explain-on-premises-away = Det lokala systemet svarade inte på den senaste återställningen.
explain-federated-only = Domänen är federerad och kontot är inte synkroniserat: lösenordet finns hos identitetsprovidern.
explain-free = Inte spärrad.
explain-locked-out = För många misslyckade försök: spärrad till { $until }.
explain-no-attempts = Inget i granskningsloggen.
explain-attempt = { $activity }: lyckades.
explain-attempt-blocked = { $activity }.
explain-attempt-failed = { $activity }: misslyckades.
explain-attempt-failed-why = { $activity }: misslyckades, { $reason }
explain-not-permitted = Inte känt: den här inloggningen får inte läsa det. Det kräver { $permission }.
explain-not-at-hand = Inte känt: det finns i administrationsportalen, dit den här inloggningen inte når.
explain-no-report = Inte känt: klientorganisationen saknar licens för rapporten.
explain-unreachable = Inte känt: tjänsten svarade inte.
explain-unsaid = Inte känt: tjänsten säger det inte.
explain-do-enable-account = Tillåt inloggning igen i administrationscentret för Microsoft Entra
explain-do-enable-on-premises = Aktivera kontot i Active Directory och vänta på nästa synkronisering
explain-do-home = Återställ det i hemklientorganisationen, på https://aka.ms/sspr, eller fråga IT-avdelningen där; det som registreras här hjälper inte. SSPR_0011 där betyder att hemklientorganisationen saknar en princip för återställning, till exempel för att ingen förvaltar den
explain-do-microsoft = Återställ det hos Microsoft, på https://account.live.com/password/reset; det som registreras här hjälper inte
explain-do-provider = Återställ det hos { $name }, där lösenordet finns; det som registreras här hjälper inte
explain-do-no-tenant = Återställ det på https://aka.ms/sspr med e-postadressen som är registrerad här
explain-do-scope-on = Slå på för alla, eller för en grupp med `--group`
explain-do-scope-group = Ange gruppen
explain-do-scope-add = Lägg till personen i gruppen
explain-do-scope-look = Titta på omfattningen i principen, inloggad som person: `sspr policy show`
explain-do-administrators = Låt administratörer återställa; det tar upp till en timme
explain-do-licence = Tilldela en licens som täcker det
explain-do-premium = Tilldela en licens med minst Microsoft Entra ID P1, eller Microsoft 365 Business Premium
explain-do-register = Registrera en metod med personen, eller låt personen göra det själv: `{ $command }`
explain-do-register-external = Registrera en e-postadress med personen; en extern gäst får inget tillfälligt åtkomstpass
explain-do-register-none = Registrera en metod med personen, eller låt personen göra det själv: `{ $command }`. Om klientorganisationen använder kontoåterställning med Microsoft Entra Verified ID kan en användare som förlorat alla metoder också få åtkomst den vägen
explain-do-register-before = Registrera en metod till före { $day }, till exempel e-post, eller låt personen göra det själv: `{ $command }`
explain-do-writeback = Slå på tillbakaskrivning när den är konfigurerad i Entra Connect eller molnsynkroniseringen
explain-do-writeback-look = Se efter om tillbakaskrivning är på, inloggad som person: `sspr policy show writeback.enabled`
explain-do-on-premises = Återställ det i Active Directory; titta på kontots grupper och anslutningens rättigheter
explain-do-agent = Titta på agenten för Entra Connect eller molnsynkroniseringen och försök igen
explain-do-federated = Återställ det där domänen loggas in
explain-do-wait = Vänta till { $until }, eller återställ lösenordet för ett molnkonto
explain-do-sign-in = Logga in med ett konto som får läsa det som saknas
explain-do-again = Fråga igen om några minuter
explain-warning = Varning:
explain-code = Mer om koden: `{ $command }`
explain-passed = Godkänt: { $checks }. `--all-checks` visar detaljerna.
explain-last-sign-in = Den senaste inloggningen ({ $at }, { $app }) nekades: { $reason } [{ $code }] Mer: `{ $command }`
explain-do-ask = Fråga om personen för sig
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
prompts-enough = Krävs, och tillräckligt är registrerat.
prompts-out-of-scope = Krävs, men den här personen omfattas inte.
prompts-not-required = Klientorganisationen kräver det inte.
prompts-skip-for-ever = Kan hoppas över vid varje inloggning.
prompts-skip-days =
    { $count ->
        [one] Kan hoppas över i 1 dag.
       *[other] Kan hoppas över i { $count } dagar.
    }
prompts-no-skip = Principen tillåter inte att man hoppar över den. Den som avbryter sidan får frågan igen vid nästa inloggning.
prompts-every-days =
    { $count ->
        [one] Krävs varje dag. Att ta bort en metod tidigarelägger den inte; tjänsten säger inte när den gjordes senast.
       *[other] Krävs var { $count }:e dag. Att ta bort en metod tidigarelägger den inte; tjänsten säger inte när den gjordes senast.
    }
prompts-never = Avstängd: 0 dagar.
prompts-campaign-off = Avstängd.
prompts-not-targeted = Riktar sig inte till den här personen.
prompts-has-target = Ber om { $method }, som är registrerat.
prompts-nudged = Ber om { $method } efter en inloggning med MFA; Microsoft avgör hur ofta.
prompts-nudged-days =
    { $count ->
        [0] Ber om { $method } efter varje inloggning med MFA.
        [one] Ber om { $method } efter en inloggning med MFA; kan skjutas upp 1 dag.
       *[other] Ber om { $method } efter en inloggning med MFA; kan skjutas upp { $count } dagar.
    }
prompts-unguarded = Ingen princip gäller registrering av säkerhetsinformation för den här personen.
prompts-guard = ”{ $name }” gäller vid registrering: { $controls }.
prompts-guard-conditional = ”{ $name }” gäller vid registrering, beroende på plats, enhet, plattform eller risk: { $controls }.
prompts-guard-reported = ”{ $name }” rapporteras bara och tillämpas inte: { $controls }.
prompts-access-unread = Inte känt: att läsa principerna kräver { $permission }. I administrationscentrets inloggningslogg visar personens misslyckade inloggning under ”Villkorsstyrd åtkomst” vilken princip det var.
prompts-not-known = Inte känt: det beror på något som inte kunde läsas.
prompts-note = Den kombinerade registreringen gäller både MFA och lösenordsåterställning: guiden avbryter inloggningar i webbläsaren och med modern autentisering, en gång per interaktiv session; äldre klienter och inloggade sessioner avbryts inte. På https://aka.ms/mysecurityinfo registrerar man sig utan att bli ombedd. En telefon som registreras där gäller även MFA: den kan inte begränsas till lösenordsåterställning.
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

events-at = När (UTC)
events-activity = Aktivitet
events-user = Användare
events-result = Resultat
events-reason = Orsak
events-success = lyckades
events-failure = misslyckades
events-blocked = blockerad
events-reset = Lösenordsåterställning (självbetjäning)
events-reset-by-admin = Lösenordsåterställning (av administratör)
events-change = Lösenordsbyte
events-unlock = Kontoupplåsning
events-block = Spärrad: för många försök
events-step = Steg i en återställning
events-registered = Registrerad för återställning
events-policy = SSPR-principen ändrad
events-info-registered = Metod registrerad
events-info-deleted = Metod borttagen
events-info-default = Standardmetod ändrad
events-info-registered-by-admin = Metod registrerad (av administratör)
events-info-deleted-by-admin = Metod borttagen (av administratör)
events-reading = Läser granskningsloggen
events-actor = Av vem
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
unverified-broken = Loggboken { $path } är skadad på rad { $line }. Det som följer där räknas inte.
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
events-retention = Tjänsten behåller granskningshändelser i 30 dagar, och i 7 för klientorganisationer med Microsoft Entra ID Free: det som är äldre är borta.
events-following = Händelser visas 5 till 10 minuter sent, som mest en timme. Ctrl+C avslutar.
events-missed = Inget svar den här gången, väntar på nästa: { $reason }
events-follow-form = `-o json` är ett dokument, och `--follow` har inget slut.
events-follow-form-hint = Använd `-o jsonl`: ett objekt per rad.
events-no-time = `--until` ligger inte efter `--since`.
events-moment = `{ $text }` är ingen tidpunkt.
events-moment-hint = Ange en ålder (7d, 36h, 30m), `today`, `yesterday`, en dag (2026-11-01) eller en exakt tidpunkt (2026-11-01T08:00:00Z).

## logout

logout-done = Utloggad från profilen { $profile }.
logout-nothing = Du var inte inloggad i profilen { $profile }.

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
whoami-scopes = { "  " }Behörigheter: { $scopes }
whoami-in-environment = { "  " }Token: i variabeln { $variable }
whoami-in-az = { "  " }Token: från sessionen i Azure CLI (`az`)
whoami-in-keyring = { "  " }Token: förseglad med en nyckel i nyckelringen
whoami-in-file = { "  " }Token: i { $path }
whoami-in-memory = { "  " }Token: endast i det här kommandot
whoami-renewed = { "  " }Gäller till { $time }, förnyas sedan av sig själv
whoami-ends = { "  " }Gäller till { $time }
whoami-application = Program: { $account }
whoami-permissions = { "  " }Programbehörigheter: { $scopes }

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

## profiles

profiles-heading = Profil { $profile }:
profiles-abreast = Klientorganisation för klientorganisation
profiles-meanwhile = { $profile }, under tiden:
profiles-one-only = Det här kommandot körs för en profil i taget.
profiles-one-only-hint = Ange `--profile` en gång. `logout`, `whoami`, `enable`, `disable`, `policy` och, utan `--watch`, `status` kan köras för flera.
profiles-one-file = `--out` anger en enda fil, och varje profil skulle skriva över den förras plan.
profiles-one-file-hint = Kör kommandot en gång per profil: `--profile NAMN --out NAMN.plan`.
profiles-one-tenant = `{ $variable }` gäller en enda klientorganisation; alla profiler skulle leda dit.
profiles-one-tenant-hint = Ta bort `{ $variable }` ur miljön, eller ange en enda profil.
profiles-some-failed = Kommandot misslyckades för några profiler: { $names }.

## group

person-unknown = Det finns ingen användare `{ $user }`.
person-unknown-hint = Ange hela inloggningsnamnet, objekt-id:t, e-postadressen eller det exakta namnet.
person-near = Menade du { $names }?
person-several = Flera användare kan avses: { $names }

find-none = Ingen av dem

group-unknown = Det finns ingen grupp `{ $name }`.
group-unknown-hint = Ange gruppens ID, exakta namn eller e-postadress.
group-near = Liknande namn: { $groups }
group-ambiguous = Flera grupper heter så: { $groups }
group-ambiguous-hint = Ange gruppens ID med `--group`.

## enable

enable-text = { $text }
enable-scope-none = Ingen
enable-scope-all = Alla
enable-on = på
enable-off = av
enable-counting = Läser registreringsrapporten
enable-confirm = Göra ändringen?
enable-confirm-users = Göra ändringen för { $count } användare?
enable-nothing = Inget att ändra.
enable-way-back = Ångra: `{ $command }`
enable-scope-question = Vem får återställa sitt lösenord själv?
enable-choose-all = Alla användare
enable-choose-group = Medlemmarna i en grupp
enable-group-with-all = `--group` hör ihop med `--scope group`, inte med `--scope all`.
enable-group-question = Vilken grupp? (en del av namnet)
enable-group-empty-line = Skriv en del av namnet.
enable-group-choice = Vilken av dem?
enable-group-dynamic = En regel avgör vem som är med i gruppen ”{ $name }”; medlemmar kan inte läggas till för hand.
enable-group-empty = Det finns ingen användare i gruppen ”{ $name }”: ingen utom administratörer skulle kunna återställa.
enable-policy-api-explained = Microsoft Graph har ingen slutpunkt för omfattningen. Bara API:et bakom administratörsportalen har en: det är odokumenterat, Microsoft stöder inga andra program där och det kräver att en person loggar in. Det andra sättet är att få vägledning och ändra för hand i portalen. Valet sparas i profilen.
enable-policy-api-question = Hur ska omfattningen skrivas?
enable-policy-api-unkept = Valet kunde inte sparas i profilen: { $reason }. Ange `--policy-api { $name }` nästa gång.
enable-policy-api-portal = Med portalens eget API
enable-policy-api-guided = Med vägledning, för hand i portalen
enable-drift = Principdokumentet är inte det som den här versionen känner till, så ingenting skrevs: { $differences }
enable-drift-hint = Använd `--policy-api guided` tills en nyare version känner till dokumentet.
enable-portal-sign-in = Princip-API:et godtog inte token: den har gått ut eller är utfärdad för en annan tjänst.
enable-portal-sign-in-hint = Logga in igen med `sspr login`.
enable-portal-stale = Princip-API:et kunde inte agera för den här inloggningen: { $error }
enable-moved = Någon annan har ändrat principen under tiden, så ingenting skrevs: { $fields }
enable-moved-hint = Kör kommandot igen för att se effekten på det som gäller nu.
enable-not-taken = Princip-API:et svarade `false`: det tog inte emot ändringen och gav ingen orsak.

## effect in users

effect-source = Siffror från registreringsrapporten: upp till 36 timmar gamla, utan inaktiverade användare. Tillbakaskrivning av lösenord, licenser och utelåsningar beaktas inte; `sspr explain --all` beaktar dem.
effect-group-users = Gruppen har { $count } användare, kapslade grupper inräknade.
effect-gain = { $count } användare får möjlighet att återställa
effect-lose = { $count } användare kan inte längre återställa
effect-drops-below = { $count } av dem omfattas fortfarande men har för få metoder
effect-same = Ingen ändring för { $count } användare
effect-enters = { $count } användare börjar omfattas
effect-leaves = { $count } användare omfattas inte längre
effect-not-registered = { $count } av { $scope } användare som omfattas har för få metoder och kan återställa först efter registrering: `sspr status --not-registered`
effect-unlisted = { $count } användare till i gruppen räknas inte: administratörer, gäster eller saknas i rapporten
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
effect-unclear = { $count } användare är oklara: reglerna beror på en roll som inte är känd eller inte är aktiv än
effect-guests = { $count ->
    [one] 1 gäst räknas inte: gäster återställer i sin hemklientorganisation
   *[other] { $count } gäster räknas inte: gäster återställer i sin hemklientorganisation
}
effect-unknown = Effekten för användarna är okänd, eftersom { $reason }.
effect-unknown-licence = registreringsrapporten kräver en licens för Microsoft Entra ID P1 eller P2
effect-unknown-permission = den här inloggningen inte får läsa `{ $path }`
effect-unknown-rules = varken antalet metoder som krävs eller vilka som räknas gick att läsa
effect-unknown-error = tjänsten inte svarade som den skulle: { $error }

## guided steps

guided-open = { $number }. Öppna { $page } som administratör för autentiseringsprinciper
guided-menu = { "   " }Sidans egen adress är inte känd: välj `{ $menu }` i menyn där.
guided-field = { $field } ({ $setting })
guided-choose = { "   " }Välj `{ $value }` under { $field }.
guided-enter = { "   " }Ange `{ $value }` under { $field }.
guided-clear = { "   " }Lämna { $field } tomt.
guided-tick = { "   " }Markera { $field }.
guided-untick = { "   " }Avmarkera { $field }.
guided-group = { "   " }Välj ”{ $name }” ({ $id }) under { $field }.
guided-save = { "   " }Tryck på `Save` (Spara).
guided-next = Sparat? Gå vidare till nästa sida
guided-retired = ”{ $setting }” (`{ $key }`) går inte att ställa in för hand: portalen har den inte längre sedan { $day }.
guided-nowhere = ”{ $setting }” (`{ $key }`) går inte att ställa in för hand: inget fält i portalen är känt för den.
guided-by-hand = Ställs in för hand i portalen; vad som står där nu går inte att jämföra:
guided-plan-file = En plan i en fil gäller det som går att jämföra, och de här inställningarna kan inte läsas här: { $settings }
guided-uncompared = Det går inte att veta här om de här inställningarna redan är så: { $settings }
guided-left = De här inställningarna återstår att göra för hand i portalen; de har inte verifierats: { $settings }
guided-left-hint = I en terminal leder samma kommando genom sidorna; med `--watch-for 1h` väntar det tills ändringen syns i granskningsloggen.
guided-not-in-portal = Portalen har inget fält för de här inställningarna: { $settings }
guided-other = Granskningsloggen visar ett annat värde för de här inställningarna: { $settings }
guided-unwatched = Ändringen verifierades inte.
guided-no-log = Det går inte att bevaka om ändringen gjordes: { $error }
guided-watching =
    { $minutes ->
        [one] Bevakar granskningsloggen i upp till 1 minut. En ändring syns där efter 5 till 10 minuter.
       *[other] Bevakar granskningsloggen i upp till { $minutes } minuter. En ändring syns där efter 5 till 10 minuter.
    }
guided-waiting = Väntar på att ändringen ska synas
guided-seen = Granskningsloggen visar en ändring av SSPR-principen: { $time }, { $account }.
guided-not-seen = Ingen ändring av SSPR-principen syntes i granskningsloggen i tid.
guided-not-seen-hint = Det kan ta en timme innan den syns; se efter igen med samma kommando.
guided-proof-report = { $setting }: så är det enligt registreringsrapporten.
guided-proof-log = { $setting }: granskningsloggen visar det nya värdet.
guided-proof-other = { $setting }: granskningsloggen visar ett annat värde.
guided-proof-unnamed = { $setting }: går inte att verifiera; granskningsloggen visar en ändring men nämner inte den här på något känt sätt, och inget API som stöds visar den.
guided-proof-unseen = { $setting }: går inte att verifiera; granskningsloggen visar ingen ändring än.
guided-proof-unwatched = { $setting }: inte verifierad.
guided-proof-nowhere = { $setting }: inte gjord; inget fält i portalen är känt för den.

## policy

policy-text = { $text }
policy-heading = { $page }  ({ $document })
policy-unread = kunde inte läsas: { $reason }
policy-warnings = Värt att se över:
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
policy-set-helpdesk = Anpassa supportlänken
policy-set-helpdesk-link = Supportens e-postadress eller URL
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
policy-selected = Valda
policy-group = ”{ $name }” ({ $id })
policy-none = inget
policy-migration-pre = inte påbörjad
policy-migration-progress = pågår
policy-migration-complete = slutförd
policy-campaign-default = hanteras av Microsoft
policy-absent = (tjänsten anger inget värde)
policy-idle-migrated = (räknas inte: metoderna har flyttats till principen för autentiseringsmetoder)
policy-idle-not-migrated = (räknas inte för återställning före migreringen)
policy-idle-no-group = (räknas inte: omfattningen är inte en grupp)
policy-idle-not-required = (räknas inte: registrering krävs inte)
policy-idle-no-skip = (räknas inte: registreringen kan inte skjutas upp)
policy-idle-not-custom = (räknas inte: länken är inte anpassad)
policy-idle-no-questions = (räknas inte: säkerhetsfrågor är av)
policy-idle-no-calls = (räknas inte: röstsamtal är av)
policy-idle-no-app = (räknas inte: Microsoft Authenticator är av)
policy-idle-no-writeback = (räknas inte: lösenord skrivs inte tillbaka)
policy-severity-info = notera:
policy-severity-warning = varning:
policy-severity-error = fel:
policy-lint-group-missing = Omfattningen är en grupp, men ingen är vald: bara administratörer kan återställa.
policy-lint-scope-none = Självbetjäning för återställning av lösenord är av: bara administratörer kan återställa.
policy-lint-scope-group = Bara medlemmarna i en grupp kan återställa; riktmärket kräver alla användare.
policy-lint-too-few = En återställning kräver fler metoder än som räknas: ingen användare kan återställa.
policy-lint-no-spare = Det räknas bara så många metoder som en återställning kräver: ingen kan registrera en mer än så, vilket rekommenderas.
policy-lint-one = En metod räcker för att återställa; två är säkrare.
policy-lint-some = { $method }: på, men inte för alla användare.
policy-lint-not-migrated = Äldre metoder räknas fortfarande och kan inte hanteras sedan { $day }: slutför migreringen.
policy-lint-without-phones = Från { $day } räknas för få metoder, när Microsofts egna sms och samtal eller säkerhetsfrågor upphör: ingen användare kunde återställa.
policy-lint-phones = Sms eller samtal räknas; Microsofts egna upphör { $day }.
policy-lint-questions = Säkerhetsfrågor räknas: de är svaga och upphör i { $day }.
policy-lint-registration = Användare uppmanas inte att registrera sig vid inloggning: den som aldrig har registrerat sig kan inte återställa.
policy-lint-reconfirm-never = Registrerade uppgifter behöver aldrig bekräftas igen; 90 till 180 dagar rekommenderas.
policy-lint-reconfirm = Registrerade uppgifter bekräftas igen utanför de rekommenderade 90 till 180 dagarna.
policy-lint-notify-users = Användare får inget meddelande när deras lösenord har återställts.
policy-lint-notify-admins = Administratörer får inget meddelande när en annan administratör återställer sitt lösenord.
policy-lint-helpdesk = Supportlänken är inte anpassad: den som kör fast hittar inte er support.
policy-lint-helpdesk-empty = Supportlänken är anpassad men leder ingenstans.
policy-lint-unlock = Lösenord skrivs tillbaka, men ett konto kan inte låsas upp utan återställning, vilket rekommenderas.
policy-lint-admins = Administratörer kan återställa sitt eget lösenord med två metoder; analysverktyget kräver att det är av.
policy-lint-admins-in-scope = Administratörer kan inte återställa men ingår i användarnas omfattning: de kan uppmanas att registrera sig och nekas sedan.
policy-impact = Siffror från registreringsrapporten: upp till 36 timmar gamla, utan inaktiverade användare; tillbakaskrivning av lösenord, licenser och utelåsningar beaktas inte:
policy-impact-users = { $count } användare omfattas
policy-impact-admins =
    { $count ->
        [one] { $count } administratör, som behöver två metoder
       *[other] { $count } administratörer, som behöver två metoder
    }
policy-impact-already = { $count } användare har för få registrerade metoder; sedan { $day } räknas inget annat
policy-impact-phones = { $count } användare har för få metoder från { $day }, när Microsofts egna sms och samtal upphör
policy-impact-questions = { $count } användare har för få metoder från { $day }, när säkerhetsfrågorna upphör
policy-impact-unknown = Vad datumen betyder för användarna är okänt: { $reason }
policy-impact-rules = Hur många metoder en återställning kräver, eller vilka som räknas, kunde inte läsas.
policy-left = För få
policy-left-date = Sedan eller från
policy-left-required = Kräver
policy-left-counted = Metoder som räknas
policy-left-already = redan nu
policy-left-phones = utan sms och samtal
policy-left-questions = utan säkerhetsfrågor
policy-guided = Profilen är inställd på `--policy-api guided`: portalens princip-API används inte.
policy-undecided = Det är inte bestämt om portalens princip-API får användas, och Microsoft Graph har inte detta.
policy-api-flag = Ange `--policy-api portal`, eller `--policy-api guided` för steg för hand, eller sätt `SSPR_POLICY_API`.
policy-portal-flag = Ange `--policy-api portal`, eller sätt `SSPR_POLICY_API`.
policy-no-setting = Inställningen `{ $name }` finns inte.
policy-nearest = Menade du `{ $name }`?
policy-all-settings = `sspr policy show -o csv` listar alla inställningar med sina nycklar.
policy-no-assignment = `{ $given }` har inte formen KEY=VALUE.
policy-twice = `{ $key }` anges två gånger.
policy-bad-value = `{ $key }` kan inte vara `{ $value }`. Det ska vara { $right }.
policy-right-switch = `on` eller `off`
policy-right-range = ett heltal från { $least } till { $most }
policy-right-least = ett heltal, minst { $least }
policy-right-choice = något av { $words }
policy-right-group = en grupps objekt-id eller `none`
policy-right-link = en e-postadress, en `https://`-adress eller `none`
policy-file-at = { $place }: { $error }
policy-tenant-not-in-file = { $path } namnger klientorganisationer, men inte den här. Den heter: { $names }
policy-plan-broken = { $path } är inte en plan för den här versionen: { $error }
policy-plan-broken-hint = Skapa den på nytt med `sspr policy plan --out`. En fil med inställningar tillämpas med `-f`.
policy-plan-tenant = Planen gäller klientorganisationen { $planned }, men den här är { $tenant }. Ingenting har skrivits.
policy-plan-moved = Principen är inte längre den som planen gjordes för, så ingenting har skrivits: { $settings }
policy-plan-moved-hint = Kör `sspr policy plan` igen och kontrollera vad som visas nu.
policy-refuse-unread = { $setting } kunde inte läsas och ändras därför inte.
policy-refuse-absent = { $setting } (`{ $key }`) är ingen inställning i den här klientorganisationen: tjänsten anger inget värde som kan ändras.
policy-refuse-legacy = { $setting } (`{ $key }`) kan inte aktiveras: metoderna har flyttats till principen för autentiseringsmetoder, så inställningen skulle inte ha någon effekt.
policy-refuse-legacy-hint = Aktivera i stället inställningen under `method.`.
policy-refuse-no-group = Omfattningen skulle bli en grupp, men ingen är angiven.
policy-refuse-no-group-hint = Ange `scope=group` och `group=` tillsammans.
policy-refuse-group = En grupp är angiven, men omfattningen skulle inte bli en grupp.
policy-refuse-group-hint = Ange även `scope=group`.
policy-refuse-questions = En återställning skulle kräva fler frågor än man besvarar vid registreringen.
policy-refuse-authenticator = Microsoft Authenticator skulle finnas utan en annan metod bredvid, vilket tjänsten avvisar före migreringen.
policy-refuse-authenticator-hint = Aktivera en metod mer än en återställning kräver, till exempel e-post: `sspr policy set legacy.email=on`.
policy-not-kept = Princip-API:et svarade att det tog emot ändringen, men de här inställningarna har andra värden: { $settings }
policy-lag = Microsoft Graph tog emot ändringen men visar den inte ännu: { $settings }
policy-record-unkept = Det gick inte att anteckna i historiken hur ändringen slutade: { $error }
policy-history-no-home = Det finns ingen hemkatalog: `sspr policy restore` kommer inte att känna till den här ändringen. Ange `SSPR_DATA_DIR` för att behålla en historik.
policy-partly = Klart: { $done }. Inte klart: { $left }. Orsak: { $error }
policy-partly-hint = Kör samma kommando igen för att slutföra ändringen, eller `sspr policy restore last` för att gå tillbaka.
policy-moved = Därefter
policy-moved-gains = kan
policy-moved-rises = tillräckligt
policy-moved-loses = kan inte
policy-moved-drops = för få
policy-moved-missing = Saknas
policy-export-unread = `{ $document }` kunde inte läsas, så inställningarna därifrån saknas: { $reason }
policy-history-id = Ändring
policy-history-at = Tidpunkt
policy-history-outcome = Utfall
policy-history-settings = Inställningar
policy-history-reason = Orsak
policy-history-partly = delvis utfört
policy-history-empty = Ingenting har ändrats i den här klientorganisationen härifrån.
policy-history-none = Det finns ingen ändring `{ $id }` i den här klientorganisationens historik.
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
policy-markdown-form = `--markdown` är ett eget utdataformat och kan inte kombineras med `--output`.
policy-lint-phones-later = Sms eller samtal räknas; Microsofts egna upphör även i det här molnet, dagen är inte känd.
policy-impact-already-until = { $count } användare har för få registrerade metoder; från { $day } räknas inget annat
policy-impact-already-here = { $count } användare har för få registrerade metoder; i det här molnet räknas även kontakter i katalogen
policy-impact-only-phone = { $count } användare har bara en telefon (`sspr status --only-phone`)
policy-impact-only-phone-both = { $count } för återställning och för MFA
policy-impact-only-phone-mfa = { $count } för MFA
policy-impact-only-phone-reset = { $count } för återställning
policy-count-bypassed = Portalen räknade äldre metoder, som inte avgör något här; skickat igen utan den räkningen.
policy-telephony = Vem som levererar sms och samtal
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
deadlines-head = Datum för lösenordsåterställning, som de gäller i { $cloud }:
deadlines-line = { $day }: { $what }
deadlines-past = Gäller.
deadlines-coming = Kommer.
deadlines-later = Kommer senare i det här molnet; dagen är inte känd.
deadlines-not-here = Gäller inte den här klientorganisationen, eller är inte meddelat för dess moln.
deadlines-clouds = Moln: { $clouds }
deadlines-source = Känt senast sedan { $known }; källan läst { $read }:
deadlines-legacy = metoder kan inte längre hanteras i de äldre principerna
deadlines-passkeys = användare av sms och samtal får nycklar (passkeys) och en kampanj som Microsoft hanterar
deadlines-campaign = användare med för få metoder ombeds registrera vid inloggning, där klientorganisationen kräver det
deadlines-own-telephony = klientorganisationer kan konfigurera en egen telefonileverantör
deadlines-registered-only = bara registrerade metoder räknas; det som bara finns i katalogen räknas inte längre
deadlines-own-telephony-ready = till dess bör en egen telefonileverantör vara konfigurerad, enligt Microsoft
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
policy-lint-campaign-managed = Registreringskampanjen hanteras av Microsoft, som själv ställde in det { $day } för klientorganisationer med användare av sms eller samtal: den leder till nycklar (passkeys) och kan skjutas upp utan gräns.
policy-refuse-managed = Antalet dagar som registreringskampanjen kan skjutas upp kan inte ställas in så länge Microsoft hanterar den.
policy-refuse-managed-hint = Ange även `campaign.state=enabled`.
policy-right-groups-all = objekt-id:n för grupper, avgränsade med kommatecken, eller `all`
policy-right-groups-none = objekt-id:n för grupper, avgränsade med kommatecken, eller `none`

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
status-no-report = Tjänsten nekar registreringsrapporten för att licens saknas. Metoderna läses person för person; vilka som omfattas är inte känt.
status-stale = { $stale ->
    [0] { $count ->
        [one] Rapporten är aktuell för den användare som visas.
       *[other] Rapporten är aktuell för alla { $count } användare som visas.
    }
    [one] * Rapporten släpar efter metoderna för { $stale } av { $count } användare som visas.
   *[other] * Rapporten släpar efter metoderna för { $stale } av { $count } användare som visas.
}
status-filter-refused = Tjänsten förstår inte filtret `{ $filter }`: { $text }
status-filter-refused-hint = Ett filter anger egenskaper i registreringsrapporten, till exempel `isAdmin eq true` eller `startsWith(userPrincipalName,'a')`.
status-attribute-refused = Katalogen kan inte välja ut användare efter { $names }: { $text }
status-attribute-refused-hint = Ange egenskapen så som Microsoft Graph kallar den för användare, till exempel `city` eller `employeeType`, och ett värde av dess typ.
status-live-not-permitted = Du får läsa rapporten, men inte användarnas egna metoder.
status-live-not-permitted-hint = Det kräver behörigheten `UserAuthenticationMethod.Read.All` och rollen Global läsare, Autentiseringsadministratör eller Privilegierad autentiseringsadministratör. Utan `--live` räcker rapporten.
status-as-reported = Från registreringsrapporten, upp till 36 timmar gammal. `sspr explain USER` kontrollerar om en användare kan återställa nu.
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
status-users-missing-hint = Ange användare med objekt-id eller användarens huvudnamn.
status-group = Grupp
status-group-none = (ingen)
status-share-of-scope = Andel redo
status-counting = Räknar …
status-reading-directory = Läser katalogen …
status-licence-names-denied = Licensernas namn får inte läsas, så deras id:n visas i stället. `LicenseAssignment.Read.All` tillåter det.
status-watch-head = { $time } · var { $interval } · Ctrl+C avslutar
status-watch-changed = `>` markerar det som har ändrats sedan { $time }.
status-watch-missed = Inget svar { $time }: { $reason }
status-watch-form = `--watch` visar ett läge efter ett annat, och det går inte med den här utdatan.
status-watch-form-hint = Kör det i en terminal utan `--output`, eller ange `-o jsonl` för en rad varje gång.
status-watch-no-rows = `--live`, `--columns` och `--sort` gäller rader, och `--watch` visar siffrorna för en hel lista.
status-watch-no-rows-hint = Ange användare före `--watch`, eller `--limit` för en kort lista.
status-change = Ändring
status-methods-gained = Nya metoder
status-methods-lost = Borttagna metoder
status-change-appeared = nytillkomna
status-change-disappeared = inte längre med
status-change-gained-method = med ny metod
status-change-lost-method = med borttagen metod
status-change-registered = nu registrerade
status-change-unregistered = inte längre registrerade
status-change-entered-scope = nya i omfattningen
status-change-left-scope = inte längre i omfattningen
status-change-became-capable = nu redo
status-change-ceased-capable = inte längre redo
status-diff-reading = Jämför …
status-diff-part = { $count } { $change }
status-diff-and = { ", " }
status-diff-changed = { $changed } användare skiljer sig: { $parts }.
status-diff-same = { $common ->
    [0] Inget skiljer sig.
   *[other] Inget skiljer sig; { $common } användare finns i båda.
}
status-diff-not-compared = { $file } säger inget om { $columns }, så det har inte jämförts.
status-diff-one-stdin = Bara den ena av de två kan läsas från stdin.
status-diff-unreadable = { $file } kan inte läsas: { $reason }.
status-diff-malformed = { $file }, rad { $line }: detta är inte vad `sspr status` skriver.
status-diff-not-text = Raden innehåller byte som inte är text. Spara filen som UTF-8.
status-diff-no-column = Det finns varken en kolumn `id` eller `userPrincipalName`. Spara raderna med `sspr status -o csv > FIL`.
status-diff-no-user = Det finns varken `id` eller `userPrincipalName`. Spara raderna med `sspr status -o json > FIL`, utan `--summary`.
status-diff-cells = Raden har { $found } celler, den första raden { $expected }.
status-diff-flag = `{ $column }` är varken true eller false utan `{ $value }`.
status-diff-broken-off = Listan bryts av här: skrivningen avbröts. Spara den en gång till.
status-diff-json = JSON-dokumentet är inte som väntat: { $words }.
status-only-phone = Bara telefon för
status-only-phone-reset = återställning
status-only-phone-mfa = MFA
status-only-phone-both = återställning och MFA

## register

register-who = Vem gäller det? Inloggningsnamn, namn eller objekt-id; tomt för dig själv
register-for = Registrering för { $name } ({ $upn }).
register-disabled = Kontot är inaktiverat: ingen kan logga in med det eller återställa lösenordet.
register-no-domains = Klientorganisationens egna domäner kunde inte läsas, så en adress inom organisationen upptäcks inte.
register-admin = Det här är en administratör: återställning kräver två metoder oavsett organisationens princip.
register-required =
    { $count ->
        [one] En återställning kräver en metod.
       *[other] En återställning kräver { $count } metoder.
    }
register-required-unknown = Det gick inte att läsa hur många metoder som krävs; vi fortsätter med det som är känt.
register-allowed = Tillåtet: { $methods }.
register-allowed-unknown = Det gick inte att läsa vilka metoder som är tillåtna; vi fortsätter med det som är känt.
register-nothing-there = Inget är registrerat ännu.
register-there = Redan registrerat: { $methods }.
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
register-nothing-missing = Inget saknas. Ange `--phone`, `--email` eller `--replace` för att ändra eller lägga till en kontaktväg.
register-no-method-here = Principen tillåter varken telefon eller e-post, och inget annat kan registreras här.
register-elsewhere = Microsoft Authenticator och andra appar ställer personen själv in på https://aka.ms/mysecurityinfo.
page-undocumented = (adressen är inte dokumenterad för det här molnet)
page-unknown = Microsoft dokumenterar ingen sida för { $cloud } där personer registrerar sina metoder själva.
page-unknown-hint = Ange sidan för ditt moln en gång: `sspr profile set security-info=https://ADRESS`.
register-guest = { $name } är en extern gäst: en metod som registreras här används vid inloggning i den här klientorganisationen och återställer inget lösenord.
register-choose = Vad ska registreras?
register-choice-phone = Telefon
register-choice-email = E-post
register-choice-phone-again = Telefon, i stället för { $contact }
register-choice-email-again = E-post, i stället för { $contact }
register-choice-both = Både telefon och e-post
register-type-phone = Telefonnummer med landskod
register-type-email = E-postadress
register-phone-hint = Skriv `+46 70 123 45 67`, eller ange landet med `--country SE`.
register-phone-not-a-number = Det här är inget telefonnummer.
register-phone-masked = Numret är maskerat; skriv hela.
register-phone-no-country = Landskoden saknas: börja med `+`.
register-phone-unknown-country = Den landskoden finns inte.
register-phone-too-short = Numret är för kort för sitt land.
register-phone-too-long = Numret är för långt för sitt land.
register-phone-not-in-plan = Det finns inget sådant nummer i landet.
register-phone-service = Det här är ett servicenummer; där nås ingen person.
register-phone-calculated = Det här är ett decimaltal eller ett tal med exponent; ett kalkylprogram har ändrat siffrorna. Ange telefonnumret.
register-email-syntax = Det här är ingen e-postadress.
register-email-no-dot = Delen efter `@` behöver en punkt, som i `example.net`.
register-email-own-domain = En adress i `{ $domain }` hör till den här organisationen: den som är utelåst kan inte läsa den. Använd en privat.
register-extension = Anknytningen sparas, men vid återställning rings numret utan den.
register-mobile-first = En alternativ telefon kräver att en mobiltelefon redan är registrerad.
register-unchanged = { $contact } är redan registrerat.
register-no-channel-phone = Profilen kan inte skicka sms, så det går inte att verifiera att numret stämmer.
register-no-channel-email = Profilen kan inte skicka e-post, så det går inte att verifiera att adressen stämmer.
register-no-texts = Numret kan inte ta emot sms, så det går inte att verifiera att det stämmer.
register-unverified = Registrera { $contact } utan kod? Ett skrivfel låser ute personen
register-code-subject = Din kod för registrering
register-code-text = { $code } är din kod för att registrera dig för återställning av lösenord. Den gäller i fem minuter. Ge den inte till någon som ringer dig.
register-code-sent = Nästa: en kod är på väg till { $contact }. Den gäller i fem minuter.
register-verify = Verifiera: de sex siffrorna (tomt: andra val)
register-six-digits = Koden har sex siffror.
register-verified = Verifierat.
register-wrong =
    { $left ->
        [one] Det är inte koden. Ett försök återstår.
       *[other] Det är inte koden. { $left } försök återstår.
    }
register-expired = Koden har gått ut.
register-spent = Det var det sista försöket för den här koden.
register-no-more-codes = Ingen mer kod skickas nu. Börja om senare.
register-no-randomness = Datorn ger inga slumptal, så ingen kod kan skapas.
register-menu = Vad nu?
register-menu-send = Skicka en ny kod
register-menu-change = Ändra numret eller adressen
register-menu-stop = Sluta här
register-finish = Slutför: registrera { $contact } för { $name }?
register-replace = Slutför: registrera { $after } i stället för { $before }?
register-not-written = Inget skrevs.
register-written = { $contact } är registrerat.
register-masked = Tjänsten visar värdet maskerat; siffrorna som syns stämmer.
register-reads-differently = Tjänsten tog emot { $contact } men visar det inte.
register-reads-differently-hint = Kör kommandot igen om en minut för att se vad som är registrerat.
register-shows-later = Tjänsten tog emot { $contact }. Det syns inte ännu: katalogen replikeras, oftast inom en minut.
register-not-unique = En annan användare loggar in med sms via det här numret. Det är ändå registrerat för MFA och lösenordsåterställning, men inte för inloggning med sms.
register-stopped = Avbrutet. Det som är registrerat finns kvar; kör samma kommando igen för att fortsätta.
register-out-of-reach = Tjänsten låter inte den här inloggningen läsa eller ändra metoderna för { $name }.
register-out-of-reach-admin = För en administratör krävs rollen Administratör för privilegierad autentisering.
register-out-of-reach-user = Det krävs rollen Autentiseringsadministratör, och för en administratör Administratör för privilegierad autentisering.
register-channel-insecure = `{ $server }` är varken krypterad eller på den här datorn, så inget skickas dit.
register-channel-no-password = E-postkontot `{ $account }` saknar lösenord: ange `SSPR_SMTP_PASSWORD`.
register-channel-address = `{ $address }` är ingen adress som kanalen kan använda.
register-channel-unreachable = Inget skickades: `{ $server }` kan inte nås ({ $reason }).
register-channel-unknown = Det är okänt om meddelandet skickades: `{ $server }` hade det och svarade inte ({ $reason }).
register-channel-refused = Inget skickades: `{ $server }` svarade { $status }.
register-channel-graph = Inget skickades: { $reason }
register-channel-hint = Rätta kanalen i profilen; `sspr doctor` granskar den. Med `--unverified` går det att registrera utan kod.
register-missing =
    { $count ->
        [one] Det saknas en metod innan lösenordet kan återställas.
       *[other] Det saknas { $count } metoder innan lösenordet kan återställas.
    }
register-again = Kör samma kommando igen för att lägga till den andra.
register-phone-ends = Microsofts egna sms och samtal upphör { $day }; en e-postadress eller Authenticator håller längre.
register-no-change = Inget att ändra.
register-capable =
    { $have ->
        [one] { $name } kan återställa lösenordet på egen hand: en metod är registrerad.
       *[other] { $name } kan återställa lösenordet på egen hand: { $have } metoder är registrerade.
    }
register-not-capable = { $name } kan inte återställa lösenordet ännu: { $have } av { $required } metoder är registrerade.
register-have =
    { $have ->
        [one] { $name } har en registrerad metod som räknas.
       *[other] { $name } har { $have } registrerade metoder som räknas.
    }
register-phone-ends-later = Microsofts egna sms och samtal upphör även i det här molnet, en dag som inte är känd; en e-postadress eller Authenticator håller längre.

## desk

desk-administrator = { $name } är administratör: { $roles }.
desk-administrator-reported = { $name } är administratör.
desk-administrator-unknown = Det gick inte att läsa om { $name } är administratör.
desk-administrator-hint = Om det ska göras ändå, ange `--admin` och `--reason TEXT`.
desk-administrator-question = Göra det för en administratör ändå?
desk-roles-unread = Det gick inte att läsa om { $name } har en roll för en administrativ enhet eller kan aktivera en. Det kräver { $permission }.
desk-role-group = { $name } är med i en grupp som kan tilldelas roller ({ $groups }): bara Administratör för privilegierad autentisering och Global administratör kan ändra den här personens lösenord och metoder.
desk-reason = Vad är skälet?
desk-reason-empty = Ett skäl behövs.

## verify

verify-which = Vad verifieras uppringaren för?
verify-act =
    { $act ->
        [reset] Återställa lösenordet
        [add] Lägga till en telefon eller en adress
        [remove] Ta bort det som är registrerat
        [register] Registrera tillsammans
       *[invite] Ge ett tillfälligt åtkomstpass
    }
verify-where = Vart ska koden skickas?
verify-contact =
    { $via ->
        [mail] Med e-post till { $contact }
       *[text] Med sms till { $contact }
    }
verify-contact-fit = { $contact }: en kod kan skickas dit.
verify-contact-new =
    { $days ->
        [one] { $contact }: registrerades för mindre än en dag sedan.
       *[other] { $contact }: registrerades för mindre än { $days } dagar sedan.
    }
verify-contact-age = { $contact }: tjänsten säger inte när kontakten registrerades.
verify-contact-changed =
    { $days ->
        [one] { $contact }: ändrades enligt granskningsloggen för mindre än en dag sedan.
       *[other] { $contact }: ändrades enligt granskningsloggen för mindre än { $days } dagar sedan.
    }
verify-contact-masked = { $contact }: din roll ser numret maskerat.
verify-contact-no-texts = { $contact }: tar inte emot sms. Du kan ringa dit: `--callback`.
verify-contact-no-channel = { $contact }: profilen har ingen kanal för att skicka en kod dit.
verify-masked = Microsoft Graph maskerar nummer för autentiseringsadministratörer. Administratör för privilegierad autentisering ser dem i sin helhet, och så vitt känt även ett program med UserAuthenticationMethod.Read.All.
verify-nothing-registered = { $name } har varken telefon eller adress registrerad.
verify-other-ways = Principen godtar: { $demand }. Andra bevis: `--manager`, `--callback`, `--in-person`.
verify-demand = Principen godtar: { $demand }.
verify-sent = En kod är på väg till { $contact }. Den gäller i fem minuter. Be uppringaren läsa upp den.
verify-sent-manager = En kod är på väg till { $manager } ({ $contact }), som ombeds att först tala med personen. Den gäller i fem minuter.
verify-code = Koden som uppringaren läser upp (tomt: avbryt)
verify-call = Ring { $number }. Använd inte ett nummer som uppringaren ger dig.
verify-called = Har du ringt det numret och talat med { $name }?
verify-seen = Ser du { $name } och en id-handling?
verify-second = En andra person på helpdesk måste godkänna `{ $act }` för { $name }. Den personen loggar in på sin egen enhet:
verify-second-approved = Godkänt av { $who }.
verify-second-same = { $who } deltar redan. En annan person måste godkänna.
verify-second-elsewhere = { $who } tillhör inte den här klientorganisationen.
verify-second-roles = { $who } kan inte godkänna. Det kräver en av dessa roller: { $roles }.
verify-verified = { $name } är verifierad för `{ $act }` till { $until }.
verify-next = Nästa: `{ $command }`
verify-not-verified =
    { $name } är inte verifierad. { $cause ->
        [wrongCode] Tre felaktiga koder.
        [codeExpired] Koden har upphört att gälla.
        [noCode] Ingen kod angavs.
        [notConfirmed] Ingen bekräftade det.
        [notApproved] Ingen andra person godkände.
       *[noContact] Ingen kontakt kan användas.
    }
verify-oneself = Du kan inte verifiera dig själv.
verify-no-operator = Inloggningen säger inte vem du är, så inget kan beviljas dig.
verify-no-operator-hint = Logga in med `sspr login`.
verify-not-enough = Principen godtar för { $name }: { $demand }.
verify-not-enough-administrator = { $name } är eller kan vara administratör. Principen godtar: { $demand }.
verify-not-enough-hint = Lägg till `--second-operator`, `--manager`, `--callback`, `--in-person` eller `--ticket TEXT`, eller ändra `verify.person` och `verify.administrator` i profilen.
verify-not-enough-now = Principen har ändrats under tiden. Inget beviljades.
verify-no-manager = Katalogen anger ingen chef för { $name }.
verify-manager-unfit = Chefen för { $name } kan inte tillfrågas: du själv, en gäst eller någon utan postlåda i klientorganisationen.
verify-no-manager-hint = Använd ett annat bevis: en kod till personen, `--callback` eller `--in-person`.
verify-limit-person = Fem koder har skickats till { $name } inom en timme.
verify-limit-operator = Du har skickat 30 koder inom en timme.
verify-limit-hint = Vänta en timme, eller använd `--in-person` eller `--callback`.
verify-not-sent = Koden kunde inte skickas: { $reason }
verify-not-sent-hint = `sspr doctor` prövar kanalerna. Ett annat bevis är möjligt: `--callback` eller `--in-person`.
verify-trail-unread = Granskningsloggen kan inte läsas, så ett nummer som nyligen ersatte ett annat märks inte. Det kräver AuditLog.Read.All.
verify-ledger = Loggboken { $path } kan inte användas: { $reason }. Verifieringen behöver den.
verify-ledger-hint = `sspr doctor` kontrollerar loggboken.
verify-letter-subject = Verifieringskod för helpdesk på { $tenant }
verify-letter =
    { $code } är din verifieringskod. Helpdesk på { $tenant } ({ $operator }) är på väg att { $act ->
        [reset] återställa ditt lösenord
        [add] lägga till en telefon eller en adress åt dig
        [remove] ta bort en av dina inloggningsmetoder
        [register] registrera inloggningsmetoder tillsammans med dig
       *[invite] ge dig ett pass för inloggning
    }. Läs upp koden för helpdesk bara om det var du som ringde. Den gäller i fem minuter.
verify-letter-manager =
    { $code } är verifieringskoden för { $name }, som har dig som chef. Helpdesk på { $tenant } ({ $operator }) är på väg att { $act ->
        [reset] återställa lösenordet
        [add] lägga till en telefon eller en adress
        [remove] ta bort en inloggningsmetod
        [register] registrera inloggningsmetoder
       *[invite] ge ett pass för inloggning
    }. Tala först själv med { $name }. Lämna koden vidare bara om begäran verkligen kommer därifrån. Den gäller i fem minuter.
verify-letter-care = Om du inte ringde: lämna inte koden vidare och kontakta genast din IT-avdelning.
verify-letter-care-tell = Om du inte ringde: lämna inte koden vidare och kontakta genast { $tell }.

## gate

gate-not-verified =
    { $name } är inte verifierad för `{ $act }`. { $lack ->
        [used] Medgivandet är redan använt.
        [expired] Medgivandet har upphört att gälla.
        [tooWeak] Medgivandet bevisar mindre än principen kräver.
        [otherAct] Medgivandet gäller något annat.
        [otherOperator] Medgivandet tillhör en annan person på helpdesk.
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
gate-explain = Verifiering krävs innan något görs för { $name }: `{ $command }`
gate-policy-wrong = Filen { $path } kan inte användas: { $reason }
gate-policy-no-key = Filen { $path } används bara med den offentliga nyckel som den är signerad för.
gate-policy-no-key-hint = Sätt `verify.key` till Base64-raden från `openssl pkey -pubout`: `sspr profile set verify.key=KEY`.
gate-policy-bad-key = `verify.key` är ingen offentlig Ed25519-nyckel.
gate-policy-unsigned = Filen { $path } är inte signerad med profilens nyckel.
gate-policy-unsigned-hint = Signaturen ligger bredvid, i en fil som slutar på `.sig`. Hämta båda på nytt från den som signerar dem.
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
methods-dry-run = Inget skrevs.
methods-unverified = Ingen kod skickades: kontakten lades till utan verifiering.
methods-add-question = Lägga till { $contact } för { $name } utan kod?
methods-added-not-allowed = Principen tillåter inte { $contact } för återställning: metoden kommer inte att räknas.
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
methods-last-hint = Om den ska tas bort ändå, ange `--last`. Lägg hellre till en annan först.
methods-last-question = Ta bort ändå?
methods-unknown-kind = `{ $kind }` är varken en typ av metod eller ett ID.
methods-unknown-kind-hint = Typerna är { $kinds }.
methods-password-stays = Lösenordet kan inte tas bort.
methods-password-stays-hint = En administratör anger ett annat åt personen.
methods-cannot-remove = Tjänsten beskriver inget sätt att ta bort en metod av typen { $kind }.
methods-cannot-remove-hint = Personen tar bort den på https://aka.ms/mysecurityinfo.
methods-several = Det finns { $count } metoder av typen { $kind }: vilken menas?
methods-several-hint = Ange ID:t: { $ids }.
methods-alternate-first = Mobiltelefonen kan inte tas bort så länge det finns en alternativ telefon.
methods-alternate-first-hint = Ta bort båda: `alternateMobile mobile`. Eller ersätt numret med `sspr methods add --replace`.
methods-refused = Tjänsten tar inte bort metoden { $kind }: { $text }
methods-refused-hint = Den behåller standardmetoden för multifaktorautentisering: personen väljer först en annan på https://aka.ms/mysecurityinfo.
methods-still-there = Tjänsten tog emot borttagningen. Den syns inte ännu för { $name }: katalogen replikeras, oftast inom en minut.
methods-ends-later = senare

## password

password-again = En gång till
password-differs = Det är inte samma. Skriv det två gånger igen.
password-too-short = Ett lösenord har minst 8 tecken.
password-too-long = Ett lösenord har högst 256 tecken.
password-foreign = Ett lösenord består bara av bokstäver utan accenter och prickar, siffror, blanksteg och tecknen på ett engelskt tangentbord.
password-too-plain = Ett lösenord innehåller tre av dessa fyra: små bokstäver, stora bokstäver, siffror, specialtecken.
password-rules = 8 till 256 tecken; tre av små bokstäver, stora bokstäver, siffror och specialtecken. Ord som är lätta att gissa nekas av tjänsten.
password-too-few-lines =
    { $count ->
        [one] Standard in innehåller inget lösenord: en rad läses.
       *[other] Standard in innehåller för lite: { $count } rader läses, det nuvarande lösenordet och det nya.
    }
password-no-randomness = Den här datorn ger inga slumptal, så inget lösenord kan skapas.
password-refused = Tjänsten nekar lösenordet: { $text }
password-refused-hint = Det kan stå på listan över förbjudna lösenord, vara det senaste eller bryta mot en regel, eller så är det nuvarande fel. Välj ord som ingen gissar.
password-guest = { $name } är en extern gäst: lösenordet finns inte i den här klientorganisationen.
password-on-premises = Lösenordet för { $name } finns i den lokala katalogen, och på det här sättet skrivs inget tillbaka dit.
password-on-premises-hint = Ange det i lokala Active Directory, eller slå på tillbakaskrivning av lösenord och återställ det som person; det egna ändrar man med Ctrl+Alt+Del eller på https://aka.ms/sspr.
password-federated = { $name } loggar in hos en annan tjänst: domänen { $domain } är federerad, och lösenordet finns där.
password-federated-hint = Återställ det hos domänens identitetsprovider, till exempel AD FS.

## reset

reset-own = Du kan inte återställa ditt eget lösenord.
reset-own-hint = Ändra det med `sspr change`.
reset-disabled = Kontot för { $name } är inaktiverat: inte heller med ett nytt lösenord kan någon logga in innan det aktiveras.
reset-as-application = Som program anges lösenordet bara i molnet: inget skrivs tillbaka lokalt, och det kräver rollen Användaradministratör.
reset-writeback = Lösenordet för { $name } skrivs tillbaka till den lokala katalogen, vars egna regler också gäller.
reset-writeback-unknown = Det gick inte att läsa om lösenord skrivs tillbaka lokalt. Utan det misslyckas återställningen för { $name }.
reset-clip-no-terminal = Här finns ingen terminal vars urklipp kan ta emot lösenordet.
reset-no-place = Ingen skulle se det nya lösenordet: det här är ingen terminal.
reset-no-place-hint = Ange `--show-password` för att få det i utdata, eller ge ett eget med `--password-stdin`.
reset-new = Nytt lösenord för { $name }
reset-question = Återställa lösenordet för { $name }?
reset-will-revoke = Därefter avslutas även inloggningssessionerna för { $name }.
reset-revoked = Sessionerna för { $name } är avslutade. Appar som har en åtkomsttoken behåller den i upp till en timme.
reset-not-revoked = Lösenordet återställdes, men sessionerna för { $name } avslutades inte: { $reason }
reset-waiting = Väntar på återställningen
reset-password-of = Nytt lösenord för { $name }, visas bara den här gången:
reset-clear = Rensa det från skärmen?
reset-clipped = Det nya lösenordet finns i urklipp, om terminalen tar emot det från program. Om inget kan klistras in, återställ en gång till utan `--clip`.
reset-done = Lösenordet för { $name } är återställt. Det måste ändras vid nästa inloggning.
reset-done-written-back = Lösenordet för { $name } är återställt, även lokalt. Det måste ändras vid nästa inloggning.
reset-accepted = Tjänsten tog emot återställningen för { $name }. Hur den slutade får inte läsas med den här inloggningen. Lösenordet måste ändras vid nästa inloggning.
reset-unknown = Det är inte känt om lösenordet för { $name } är återställt.
reset-would = Lösenordet för { $name } skulle återställas och behöva ändras vid nästa inloggning.
reset-lost = Lösenordet för { $name } återställdes, men svaret med det nya lösenordet gick förlorat.
reset-lost-hint = Kör kommandot igen.
reset-failed = Lösenordet för { $name } återställdes inte: { $text }
reset-failed-hint = Kör kommandot igen; om det misslyckas på nytt, ge texten ovan till Microsofts support.
reset-failed-on-premises-hint = Lösenordet finns i den lokala katalogen. Se över tillbakaskrivning av lösenord i portalen, agenten och reglerna i Active Directory.
reset-unfinished = Det gick inte att i tid ta reda på om lösenordet för { $name } är återställt.
reset-unfinished-hint = Pröva det nya lösenordet, eller kör kommandot igen: en andra återställning gör ingen skada.
reset-out-of-reach = Tjänsten låter inte den här inloggningen återställa lösenordet för { $name }.
reset-out-of-reach-hint = Det krävs någon av rollerna { $roles }. För medlemmar i grupper som kan ha roller krävs någon av de två sista. Behörigheten är UserAuthenticationMethod.ReadWrite.All.
reset-out-of-reach-application = Programmet behöver behörigheten User-PasswordProfile.ReadWrite.All och minst rollen Användaradministratör, för administratörer Administratör för privilegierad autentisering.

## change

change-for = Ändrar lösenordet för { $name } ({ $upn }).
change-sign-in = För att ändra ett lösenord krävs en inloggning med den behörigheten; den sparas inte.
change-current = Nuvarande lösenord
change-new = Nytt lösenord
change-same = Det nya lösenordet är det nuvarande.
change-done = Lösenordet för { $name } är ändrat.
change-application = Ett program har inget eget lösenord att ändra.
change-application-hint = Logga in som person: `sspr login --method device`.

## sandbox

sandbox-absent = Denna `sspr` är byggd utan den inbyggda katalogen.
sandbox-absent-hint = Använd det fullständiga programmet, eller bygg det med funktionen `sandbox`, som annars är på.
sandbox-embedded = sandbox · { $tenant } · { $who }
sandbox-config-left-out = Konfigurationen utelämnas eftersom den inte kan läsas: { $reason }
sandbox-users-value = `SSPR_SANDBOX_USERS` är `{ $value }`, inte ett tal från 1 till { $most }.
sandbox-opening = Öppnar den inbyggda katalogen …
sandbox-seeding = Skapar en katalog med { $users } användare …
sandbox-serving = Den inbyggda katalogen svarar på { $url } (Ctrl+C avslutar den)
sandbox-tenant = Klientorganisation: { $id } ({ $domain }), { $users } användare
sandbox-page = Inloggningssida för enhetskoder: { $url }
sandbox-texts = Webhook för sms: { $url }
sandbox-password-reset = Sida för glömda lösenord: { $url }
sandbox-security-info = Sidan med säkerhetsinformation: { $url }
sandbox-authority = Certifikatutfärdare som klienter måste lita på: { $path }
sandbox-clients = Klient-ID:n att logga in med:
sandbox-pipeline = Klient-ID och hemlighet för en app utan användare:
sandbox-accounts = Konton:
sandbox-other-size = Katalogen skapades med { $found } användare. `sspr sandbox reset --users { $users }` skapar en ny.
sandbox-half = Port { $port } på datorns andra adress, `::1`, är någon annans ({ $reason }): den som säger `localhost` kan nå fel. Använd siffrorna 127.0.0.1 eller en annan port.
sandbox-stopped = Avslutad.
sandbox-port-taken = Port { $port } används redan.
sandbox-port-unusable = Port { $port } kan inte användas: { $reason }
sandbox-port-hint = Välj en annan med `--port`; `--port 0` tar vilken ledig port som helst.
sandbox-reset-question = Kasta katalogen i { $path } och skapa en ny med { $users } användare?
sandbox-reset-done = Ny katalog med { $users } användare i { $path }.
sandbox-advanced = { $days ->
    [one] 1 dag har gått i katalogen.
   *[other] { $days } dagar har gått i katalogen.
}
sandbox-registered = Av { $reminded } användare som fick e-post och behövde registrera sig har { $registered } registrerat sig.
sandbox-outbox-empty = Utkorgen är tom.
sandbox-outbox-cleared = { $count ->
    [0] Utkorgen var tom.
    [one] { $count } meddelande borttaget.
   *[other] { $count } meddelanden borttagna.
}
sandbox-app-certificate = Det här är inget certifikat med RSA-nyckel.
sandbox-app-certificate-hint = Ange en PEM-fil som börjar med `-----BEGIN CERTIFICATE-----`.
sandbox-app-issuer = Den inbyggda katalogen hämtar inga nycklar från { $issuer }: adressen finns inte på den här datorn.
sandbox-app-issuer-hint = Ange en utfärdare på `http://localhost` eller `http://127.0.0.1`.
sandbox-app-unreadable = `{ $path }` kan inte läsas: { $reason }
sandbox-app-added = { $name } har lagts till ({ $id }).
sandbox-app-removed = { $id } har tagits bort.
sandbox-app-absent = Det finns ingen autentiseringsuppgift { $id }. Inget har ändrats.
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
sandbox-people-off = SSPR är av i den här katalogen: bara administratörer kan återställa. `sspr enable --scope all --sandbox` slår på det.
sandbox-people-name = Användare
sandbox-people-verdict = Utslag
sandbox-people-code = Kod
sandbox-people-story = Berättelse
sandbox-people-can = kan återställa
sandbox-people-cannot = kan inte återställa
sandbox-people-will-stop = upphör snart
sandbox-story-admin = Global administratör, får göra allt; telefonen räknas inte längre från den { $day }.
sandbox-story-policy-admin = Autentiseringsprincipadministratör: får ändra SSPR-principen, men inte användarnas metoder.
sandbox-story-helpdesk = Autentiseringsadministratör: får registrera metoder för alla som inte är administratörer, men har själv bara en av de två som krävs.
sandbox-story-auth-admin = Administratör för privilegierad autentisering: får registrera metoder för vem som helst; telefonen, en av två, räknas inte längre från den { $day }.
sandbox-story-reports = Rapportläsare: får läsa rapporterna.
sandbox-story-reader = Global läsare: får läsa allt.
sandbox-story-jonas-berg = Har en telefon i katalogen men har inte registrerat någon; sedan den { $day } räknas det inte.
sandbox-story-chen-meiling = Har inte registrerat någon metod.
sandbox-story-anna-mueller = Har registrerat en metod; det räcker inte där två krävs.
sandbox-story-lena-dahl = Har registrerat två metoder.
sandbox-story-omar-alhaddad = Har registrerat tre metoder och är inte med i någon grupp som SSPR kan vara begränsat till.
sandbox-story-olga-kravets = Har bara registrerat lösenordslösa metoder, och ingen av dem räknas för SSPR.
sandbox-story-eleni-markou = Har ingen licens.
sandbox-story-frank-porter = Kontot är inaktiverat.
sandbox-story-sven-sjoberg = Synkroniserad lokalt: behöver tillbakaskrivning av lösenord.
sandbox-story-karen-weaver = Supportadministratör via en grupp, med en metod där administratörer behöver två.
sandbox-story-eve-escape = Har ett visningsnamn fullt av styr- och riktningstecken.
sandbox-story-max-formula = Har ett visningsnamn som ett kalkylprogram skulle köra.
sandbox-story-amara-okafor = Har bara registrerat en telefon, som inte räknas från den { $day }.
sandbox-story-kwame-mensah = Är med i pilotgruppen via en grupp i en grupp.
sandbox-story-tove-lindqvist = Synkroniserad och i en federerad domän: behöver tillbakaskrivning av lösenord.
sandbox-story-viktor-hagen = Synkroniserad men skyddad lokalt: även med tillbakaskrivning nekades den senaste återställningen.
sandbox-story-mina-park = Synkroniserad, men ingen svarade lokalt när den senaste återställningen skulle skrivas tillbaka.
sandbox-story-diego-ramos = Fem misslyckade försök: utelåst i 24 timmar.
sandbox-story-nadia-haddad = Gäst från en annan Microsoft Entra-klientorganisation: återställer där, enligt dess regler.
sandbox-story-pete-larson = Gäst med ett Microsoft-konto, som Microsoft Entra inte återställer.
sandbox-story-rita-costa = Gäst utan egen klientorganisation: återställer med den registrerade e-postadressen.
sandbox-story-ines-silva = Valde ett förbjudet lösenord förra gången.
sandbox-story-yuki-tanaka = Har bara registrerat säkerhetsfrågor, som upphör i { $day }; SSPR måste tillåta dem först.

## import: writing and taking back

import-resumed =
    { $done ->
        [one] En av { $rows } rader var redan klar; resten följer.
       *[other] { $done } av { $rows } rader var redan klara; resten följer.
    }
import-will-add =
    { $count ->
        [one] + En kontaktuppgift läggs till.
       *[other] + { $count } kontaktuppgifter läggs till.
    }
import-will-replace =
    { $count ->
        [one] ! En kontaktuppgift ersätter en annan.
       *[other] ! { $count } kontaktuppgifter ersätter andra.
    }
import-will-keep =
    { $count ->
        [one] En rad behöver ingenting: allt i den är registrerat.
       *[other] { $count } rader behöver ingenting: allt i dem är registrerat.
    }
import-will-leave =
    { $count ->
        [one] ! En rad utelämnas, eftersom något är fel med den:
       *[other] ! { $count } rader utelämnas, eftersom något är fel med dem:
    }
import-left-row = { "  " }rad { $row }, { $user }: { $reason }
import-left-more =
    { $count ->
        [one] { "  " }och en till; resultatet namnger den.
       *[other] { "  " }och { $count } till; resultatet namnger dem.
    }
import-capable = Omfattas och har tillräckligt många metoder: { $before } före, { $after } efter.
import-capable-unknown = Det är inte känt hur många av dem som omfattas och har tillräckligt många metoder.
import-nothing = Det finns inget att skriva.
import-question =
    { $contacts ->
        [one] Skriva en kontaktuppgift?
       *[other] { $users ->
            [one] Skriva { $contacts } kontaktuppgifter för en person?
           *[other] Skriva { $contacts } kontaktuppgifter för { $users } personer?
        }
    }
import-writing = Skriver
import-writing-rate = Skriver, { $rate } i sekunden
import-stopping = Stannar när de skickade omgångarna är besvarade. Kör samma kommando igen: det fortsätter där det var.
import-stopped = Stoppad: { $done } av { $rows } rader är klara.
import-stopped-hint = Kör samma kommando igen: det fortsätter där det var.
import-cut-short = { $done } av { $rows } rader är klara. Kör samma kommando igen: det fortsätter där det var.
import-outcome = Rader: { $rows }. Tillagda: { $added }. Ersatta: { $replaced }. Oförändrade: { $unchanged }. Ogiltiga: { $invalid }. Misslyckade: { $failed }.
import-result-at = Resultat, rad för rad: { $path }
import-again = För att försöka igen med raderna som inte är klara: `{ $command }`
import-result-exists = `{ $path }` finns redan, och ett resultat skrivs aldrig över: `--undo` behöver det.
import-result-exists-hint = Ange ett annat namn med `--result`, eller flytta filen.
import-result-unwritable = Resultatet kan inte skrivas till `{ $path }`: { $reason }.
import-result-unwritable-hint = Allt är skrivet i katalogen. Gör plats och kör samma kommando igen: det skriver bara resultatet.
import-busy = En annan process arbetar med den här importen.
import-busy-hint = Vänta tills den är klar, eller stoppa den.
import-journal-damaged = Journalen `{ $path }` är skadad på rad { $line }: { $reason }.
import-journal-damaged-hint = Flytta den och kör samma kommando igen: det som redan finns skrivs inte två gånger, men räknas som oförändrat.
import-journal-unusable = Journalen `{ $path }` går inte att använda: { $reason }.
import-journal-unusable-hint = Utan journal skrivs ingenting. Gör plats eller rätta behörigheterna, och kör samma kommando igen.
import-all-forbidden = Den här inloggningen får inte registrera kontaktuppgifter: { $text }
import-all-forbidden-hint = Det krävs rollen Autentiseringsadministratör, eller Privilegierad autentiseringsadministratör för administratörer, och behörigheten UserAuthenticationMethod.ReadWrite.All.
import-undo-unreadable = `{ $path }` är inte resultatet av en import: { $reason }.
import-undo-looking = Ser efter vad som finns
import-undo-will =
    { $count ->
        [0] Det finns inget att ta bort.
        [one] En kontaktuppgift tas bort.
       *[other] { $count } kontaktuppgifter tas bort.
    }
import-undo-gone =
    { $count ->
        [one] En kontaktuppgift är redan borta.
       *[other] { $count } kontaktuppgifter är redan borta.
    }
import-undo-kept =
    { $count ->
        [one] En kontaktuppgift blir kvar: den är inte längre det som skrevs, eller visas bara delvis och går inte att jämföra.
       *[other] { $count } kontaktuppgifter blir kvar: de är inte längre det som skrevs, eller visas bara delvis och går inte att jämföra.
    }
import-undo-replaced =
    { $count ->
        [one] En kontaktuppgift ersatte en annan och blir kvar: det som fanns tidigare sparas inte.
       *[other] { $count } kontaktuppgifter ersatte andra och blir kvar: det som fanns tidigare sparas inte.
    }
import-undo-question =
    { $contacts ->
        [one] Ta bort en kontaktuppgift?
       *[other] { $users ->
            [one] Ta bort { $contacts } kontaktuppgifter för en person?
           *[other] Ta bort { $contacts } kontaktuppgifter för { $users } personer?
        }
    }
import-undo-removing = Tar bort
import-undo-nothing = Inget att ta bort.
import-undo-outcome = Borttagna: { $removed }. Redan borta: { $gone }. Lämnade: { $kept }. Misslyckade: { $failed }.
import-undo-default = Tjänsten tar inte bort den telefon som är någons standardmetod för inloggning, och ingen mobil så länge det finns en alternativ mobil: välj en annan standardmetod och kör samma kommando igen.

## import: reading and checking

import-no-user-column = Ingen kolumn anger vem en rad gäller; det finns { $columns }.
import-no-user-column-hint = Kalla den `user` (inloggningsnamn eller objekt-id), eller ange den med `--map user=KOLUMN`.
import-no-such-column = `--map` anger kolumnen `{ $column }`, men det finns { $columns }.
import-ambiguous-columns = Flera kolumner kan vara `{ $field }`: { $columns }.
import-ambiguous-columns-hint = Ange vilken: `{ $example }`.
import-no-contact-column = Ingen kolumn innehåller ett telefonnummer eller en e-postadress; det finns { $columns }.
import-no-contact-column-hint = Kalla en av dem `mobile`, `office` eller `email`, eller ange den: `--map mobile=KOLUMN`.
import-cannot-open = `{ $path }` kan inte läsas: { $reason }.
import-broken = Läsningen av raderna avbröts: { $reason }.
import-unclosed-quote = Rad { $line }: här öppnas ett citattecken som inte stängs, så raderna nedanför kan inte skiljas åt.
import-unclosed-quote-hint = Ett citattecken på den raden är inte stängt. Stäng det eller ta bort det; i en cell inom citattecken skrivs det dubbelt (`""`).
import-first-page = Det här är den första av flera sidor i ett svar från Microsoft Graph (`@odata.nextLink`); raderna på de andra saknas.
import-first-page-hint = Det är en av flera sidor. Exportera alla, till exempel med `Get-MgUser -All | ConvertTo-Json`.
import-empty = Indata är tomt: ingen rubrik, inga rader.
import-no-rows = Det finns inga rader i den.
import-no-text = Det här är ingen text utan ett kalkylblad eller en annan sorts fil.
import-not-utf8 = Indata är varken i UTF-8, UTF-16 eller Windows-1252.
import-not-utf8-hint = Spara den på nytt som ”CSV UTF-8” och kör samma kommando igen.
import-not-json = Det börjar som JSON men är det inte: { $reason }.
import-unknown-columns = Kolumner som inte används: { $columns }.
import-windows-1252 = Indata är inte UTF-8; det lästes som Windows-1252.
import-lost-values = Kolumnen `{ $column }` innehåller namnet på en typ i stället för värden, så som `Export-Csv` skriver listor, och används inte. Exportera den med `-join ';'`.
import-places =
    { $count ->
        [one] På en rad innehåller kolumnen för arbetstelefonen inget nummer; värdet tolkas som ett rum och utelämnas.
       *[other] På { $count } rader innehåller kolumnen för arbetstelefonen inget nummer; värdet tolkas som ett rum och utelämnas.
    }
import-done-before =
    { $count ->
        [0] Det här är resultatet av en tidigare körning; ingen av raderna är klar än.
        [one] Det här är resultatet av en tidigare körning; den rad som är klar hoppas över.
       *[other] Det här är resultatet av en tidigare körning; de { $count } rader som är klara hoppas över.
    }
import-reading-directory = Läser katalogen
import-from-directory =
    { $count ->
        [0] Ingen har en kontaktuppgift i katalogen som inte är registrerad.
        [one] En person har en kontaktuppgift i katalogen och ingen metod som räknas.
       *[other] { $count } personer har en kontaktuppgift i katalogen och ingen metod som räknas.
    }
import-from-directory-left-out = Utelämnade: { $registered } med en metod som räknas, { $unreachable } utan någon kontaktuppgift i katalogen.
import-finding = Söker efter användarna
import-reading-report = Läser registreringsrapporten
import-checking = Kontrollerar raderna
import-required-unknown = Hur många metoder en återställning kräver gick inte att läsa, så det är inte känt för alla vem som har tillräckligt många efteråt.
import-out-of-scope =
    { $count ->
        [one] En person omfattas inte av principen och kan inte återställa sitt lösenord, vad som än är registrerat: `sspr enable` släpper in fler.
       *[other] { $count } personer omfattas inte av principen och kan inte återställa sina lösenord, vad som än är registrerat: `sspr enable` släpper in fler.
    }
import-guarded =
    { $count ->
        [one] En person är administratör eller med i en grupp som kan tilldelas roller: att skriva deras metoder kan kräva Administratör för privilegierad autentisering.
       *[other] { $count } personer är administratörer eller med i en grupp som kan tilldelas roller: att skriva deras metoder kan kräva Administratör för privilegierad autentisering.
    }
import-no-report = Registreringsrapporten gick inte att läsa, så det är inte känt vem som över huvud taget får återställa.
import-shared-numbers =
    { $numbers ->
        [one] Ett telefonnummer tilldelas { $users } personer: den som har telefonen kan återställa för alla.
       *[other] { $numbers } telefonnummer tilldelas flera personer var, sammanlagt { $users }: den som har en sådan telefon kan återställa för alla som delar den.
    }
import-alternates =
    { $count ->
        [one] En person får en alternativ mobiltelefon: den gäller bara inloggning, en återställning använder den inte.
       *[other] { $count } personer får en alternativ mobiltelefon: den gäller bara inloggning, en återställning använder den inte.
    }
import-extensions =
    { $count ->
        [one] Ett mobilnummer har en anknytning: inget sms når det, och en återställning ringer utan anknytningen.
       *[other] { $count } mobilnummer har en anknytning: inget sms når dem, och en återställning ringer utan anknytningen.
    }
import-office-left-out =
    { $count ->
        [one] Principen tillåter inte arbetstelefoner: ett arbetsnummer utelämnas.
       *[other] Principen tillåter inte arbetstelefoner: { $count } arbetsnummer utelämnas.
    }
import-below-required =
    { $count ->
        [one] En person har även efteråt för få metoder för en återställning: { $users }.
       *[other] { $count } personer har även efteråt för få metoder för en återställning: { $users }.
    }
import-no-user = Raden anger ingen användare: fyll i inloggningsnamnet eller objekt-id:t.
import-no-contact = Raden innehåller varken telefonnummer eller adress: fyll i minst ett av dem.
import-unreadable = Raden går inte att läsa ({ $words }): rätta den i indata.
import-user-not-found = Det finns ingen sådan användare: ange hela inloggningsnamnet eller objekt-id:t.
import-user-disabled = Inloggning är blockerad för den här användaren: aktivera kontot först, eller ta bort raden.
import-guest = Den här gästens lösenord finns någon annanstans, och ingen metod som registreras här återställer det: ta bort raden.
import-duplicate-user = Rad { $row } gäller samma användare: slå ihop dem till en rad.
import-not-a-number = Det här är inget telefonnummer: skriv det som `+46 70 123 45 67`.
import-no-country = Landsnumret saknas: börja med `+`, eller ange landet med `--country`.
import-unknown-country = Det landsnumret finns inte: rätta numret.
import-too-short = Numret är för kort för sitt land: troligen saknas siffror.
import-too-long = Numret är för långt för sitt land: troligen är det för många siffror.
import-not-in-plan = Det numret finns inte i sitt land: rätta det.
import-service-number = Det här är ett servicenummer där ingen person kan nås: ange personens eget.
import-calculated = Det här är ett decimaltal eller ett tal med exponent: ett kalkylprogram eller skript har ändrat siffrorna. Exportera kolumnen som text.
number-read-for-flag = { $sentence } Det lästes som ett nummer för { $country }, enligt `--country`.
number-read-for-location = { $sentence } Det lästes som ett nummer för { $country }, användarens användningsplats; `--country` anger ett annat land.
import-bad-address = Det här är ingen e-postadress: skriv den som `namn@example.net`.
import-address-no-dot = Delen efter `@` behöver en punkt, som i `example.net`.
import-own-domain = En adress i `{ $domain }` hör till den här klientorganisationen, och den som är utelåst kan inte läsa den: ange en privat.
import-masked = Värdet är maskerat, så som tjänsten visar det för vissa roller: ange hela värdet.
import-not-allowed = Principen tillåter inte metoden: aktivera den under Autentiseringsmetoder, eller utelämna kolumnen med `--map`.
import-needs-mobile = En alternativ mobiltelefon förutsätter en mobiltelefon: ange en på samma rad.
import-differs = Något annat är redan registrerat: `--replace` ersätter det.
import-hidden = Det som är registrerat visas bara delvis och kan inte jämföras: logga in som Privilegierad autentiseringsadministratör, eller ange `--replace`.
import-refused = Tjänsten avvisade det: { $words }
import-forbidden = Den här inloggningen får varken se eller ändra användarens metoder: det krävs rollen Autentiseringsadministratör, och för en administratör Privilegierad autentiseringsadministratör.
import-unreachable = Tjänsten gick inte att nå eller begränsar anropen: kör samma kommando igen senare.
import-not-reached = Körningen tog slut före den här raden: kör samma kommando igen.

## scope

scope-direct = Direkt
scope-via = Via
scope-outcome = Utfall
scope-detail = Varför
scope-added = tillagd
scope-removed = borttagen
scope-unchanged = oförändrad
scope-failed = misslyckades
scope-unknown = Vilken grupp omfattningen är inställd på går inte att läsa med den här inloggningen: Microsoft Graph talar inte om det, och princip-API:et släpper bara in personer.
scope-unknown-hint = Ange gruppen med `--group NAME|ID`.
scope-is-all = Omfattningen är inställd på Alla: alla får återställa, så det finns ingen grupp att hantera.
scope-is-none = Omfattar: Ingen. Bara administratörer får återställa, så det finns ingen grupp att hantera.
scope-no-group = Omfattningen är inställd på medlemmarna i en grupp, men ingen grupp är vald.
scope-group-gone = Gruppen som omfattningen är inställd på finns inte längre: { $id }
scope-no-group-hint = Välj en med `sspr enable --scope group --group NAME|ID`, eller ange med `--group` en grupp som ska förberedas.
scope-other-all = Omfattningen är inställd på Alla: just nu spelar det ingen roll vem som är med i gruppen ”{ $name }”.
scope-other = Omfattningen är inte inställd på gruppen ”{ $name }”: just nu spelar det ingen roll vem som är med i den.
scope-dynamic = En regel avgör vem som är med i gruppen ”{ $name }”, så ingen kan läggas till eller tas bort för hand: { $rule }
scope-dynamic-hint = Ändra regeln eller de egenskaper hos personerna som den utgår från, eller välj en grupp med tilldelade medlemmar med `sspr enable --scope group --group NAME|ID`.
scope-synced = Gruppen ”{ $name }” synkroniseras från den lokala miljön, så medlemmarna kan inte ändras här.
scope-synced-hint = Ändra medlemmarna i det lokala Active Directory, eller välj en molngrupp med `sspr enable --scope group --group NAME|ID`.
scope-exchange = Gruppen ”{ $name }” är en distributionslista eller en e-postaktiverad säkerhetsgrupp: bara Exchange kan ändra medlemmarna.
scope-exchange-hint = Ändra medlemmarna i administrationscentret för Exchange, eller välj en säkerhetsgrupp utan e-post med `sspr enable --scope group --group NAME|ID`.
scope-role-assignable = Gruppen ”{ $name }” kan ha katalogroller, så medlemmarna är skyddade: den som läggs till kan bli administratör.
scope-role-assignable-hint = Välj en egen grupp för lösenordsåterställning med `sspr enable --scope group --group NAME|ID`. Måste det vara den här ändrar en administratör för privilegierade roller medlemmarna i administrationscentret.
scope-finding = Söker användarna
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
scope-more-added = … och { $count } till att lägga till
scope-more-removed = … och { $count } till att ta bort
scope-more-unchanged = … och { $count } till som inte ändras
scope-more-failed = … och { $count } till som det inte går för
scope-administrators =
    { $count ->
        [one] 1 administratör har en egen princip, oavsett grupp: { $users }
       *[other] { $count } administratörer har en egen princip, oavsett grupp: { $users }
    }
scope-guests =
    { $count ->
        [one] 1 extern gäst återställer där kontot hör hemma, oavsett grupp här: { $users }
       *[other] { $count } externa gäster återställer där kontona hör hemma, oavsett grupp här: { $users }
    }
scope-stay =
    { $count ->
        [one] 1 användare är också med i en grupp inuti den här och omfattas fortfarande: { $users }
       *[other] { $count } användare är också med i grupper inuti den här och omfattas fortfarande: { $users }
    }
scope-already = är redan medlem
scope-not-member = är inte medlem
scope-through = är med via { $via }; ta bort där
scope-no-user = användaren finns inte
scope-forbidden = inte tillåtet: { $text }
scope-refused = nekades: { $text }
scope-unreachable = tjänsten gick inte att nå; försök igen
scope-all-forbidden = Den här inloggningen får inte ändra medlemmarna i gruppen ”{ $name }”: { $text }
scope-all-forbidden-hint = Det kräver behörigheten `GroupMember.ReadWrite.All`, och för en person rollen gruppadministratör eller användaradministratör, eller att personen äger gruppen.
scope-may-not-read = Den här inloggningen får inte läsa medlemmarna i gruppen: { $text }
scope-may-not-read-hint = Det kräver behörigheten `GroupMember.Read.All`, och `User.Read.All` för namnen; `sspr whoami` visar vad den här inloggningen har.
scope-not-read-back = Skrivet, men det gick inte att läsa tillbaka: { $error }
scope-late =
    { $count ->
        [one] 1 ändring syns inte än; katalogen behöver en stund.
       *[other] { $count } ändringar syns inte än; katalogen behöver en stund.
    }
scope-sum = { $sum }; oförändrade: { $unchanged }, misslyckade: { $failed }.
scope-sum-added = { $count } användare har lagts till i ”{ $name }”
scope-sum-removed = { $count } användare har tagits bort ur ”{ $name }”
scope-sum-would-add = { $count } användare skulle läggas till i ”{ $name }”
scope-sum-would-remove = { $count } användare skulle tas bort ur ”{ $name }”
scope-assumed = Om omfattningen är inställd på den här gruppen går inte att läsa med den här inloggningen; uppgifterna om användare förutsätter det.
scope-total =
    { $count ->
        [one] 1 användare är medlem i ”{ $name }”.
       *[other] { $count } användare är medlemmar i ”{ $name }”.
    }
scope-total-nested = { $count } användare är med i ”{ $name }”, grupper inuti den medräknade.
scope-groups-inside =
    { $count ->
        [one] Medlemmarna i gruppen inuti den räknas också: { $names }. `--nested` listar dem.
       *[other] Medlemmarna i { $count } grupper inuti den räknas också: { $names }. `--nested` listar dem.
    }
scope-one-stdin = stdin kan bara läsas en gång: ange `-` en gång.
scope-no-user-column-hint = Kalla den `user`, `userPrincipalName` eller `id`, eller skriv en användare per rad.
scope-row-nobody = Rad { $line } anger ingen användare.
scope-object-nobody = Objekt { $number } anger ingen användare.
scope-row-nobody-hint = Fyll i användaren eller ta bort raden och kör sedan samma kommando igen.
scope-row-cells = Rad { $line } har { $found } celler, rubriken { $expected }.
scope-row-cells-hint = Sätt en cell som innehåller avgränsaren inom citattecken och kör sedan samma kommando igen.

## rollout

rollout-no-file-hint = Föreslå en med `sspr rollout init --out rollout.toml`, eller ange en med `-f FIL`.
rollout-schema-hint = `sspr rollout schema` skriver ut vad filen får innehålla.
rollout-file = Utrullningen i { $path } går inte ihop.
rollout-flaw-no-wave = Den har ingen våg: lägg till `[[wave]]` med `name` och vilka som ingår.
rollout-flaw-nameless = En våg saknar `name`.
rollout-flaw-twice = Två vågor heter ”{ $name }”.
rollout-flaw-nobody = Vågen ”{ $name }” anger ingen: ange `departments`, `countries`, `licences`, `groups`, `users`, `file`, `registered` eller `everyone`.
rollout-flaw-limit = En gräns i `[gates]` är ogiltig: procent från 0 till 100, `within-days` från 1 till 30.
rollout-flaw-limit-of = En gräns för vågen ”{ $name }” är ogiltig: procent från 0 till 100, `within-days` från 1 till 30.
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
    [one] 1 gäst utelämnas: de flesta gäster återställer i sin hemklientorganisation.
   *[other] { $count } gäster utelämnas: de flesta gäster återställer i sin hemklientorganisation.
}
rollout-administrators = { $count ->
    [one] 1 administratör utelämnas: administratörer har en egen princip som ingen grupp ändrar.
   *[other] { $count } administratörer utelämnas: administratörer har en egen princip som ingen grupp ändrar.
}
rollout-disabled = { $count ->
    [one] 1 inaktiverat konto utelämnas.
   *[other] { $count } inaktiverade konton utelämnas.
}
rollout-strangers = { $count ->
    [one] 1 användare i filen finns inte i katalogen.
   *[other] { $count } användare i filen finns inte i katalogen.
}
rollout-all-in = Alla vågor omfattas. `sspr rollout finish` ställer in Alla.
rollout-newcomers = { $count ->
    [one] 1 användare har tillkommit i en våg; nästa steg lägger till den.
   *[other] { $count } användare har tillkommit i en våg; nästa steg lägger till dem.
}
rollout-next = { $count ->
    [one] Nästa: vågen ”{ $wave }”, 1 användare omfattas sedan
   *[other] Nästa: vågen ”{ $wave }”, { $count } användare omfattas sedan
}
rollout-gate-nobody = Registrerade: ingen omfattas ännu; minst { $limit } % krävs
rollout-gate-registered = Registrerade: { $value } % av användarna som omfattas; minst { $limit } % krävs
rollout-gate-resets-unread = Misslyckade återställningar: granskningsloggen kan inte läsas med den här inloggningen (`AuditLog.Read.All`); högst { $limit } % tillåts
rollout-gate-resets = Misslyckade återställningar: { $value } %; högst { $limit } % tillåts
rollout-gate-cause-unknown = Nya orsaker: orsakerna vid den senaste vågen finns inte antecknade; högst { $limit } användare tillåts
rollout-gate-cause = Ny orsak: { $cause }, { $value } användare; högst { $limit } tillåts
rollout-gate-no-cause = Nya orsaker: inga; högst { $limit } användare tillåts
rollout-gate-days-unknown = Dagar sedan den senaste vågen: inte antecknat; minst { $limit } krävs
rollout-gate-days = Dagar sedan den senaste vågen: { $value }; minst { $limit } krävs
rollout-gate-not-before = Inte före den { $limit }
rollout-gate-not-on = Inte på: { $limit }
rollout-load-able = { $count } användare kan återställa genast.
rollout-load-not-registered = { $count } användare har för få registrerade metoder och kan inte återställa förrän de registrerar sig.
rollout-load-asked = { $count } användare uppmanas att registrera sig vid nästa inloggning: räkna med frågor nästa morgon.
rollout-load-asked-unknown = Om de uppmanas att registrera sig vid inloggning kan inte läsas med den här inloggningen.
rollout-load-writeback = { $count ->
    [one] 1 användare är synkroniserad, och lösenord skrivs inte tillbaka: återställningen misslyckas.
   *[other] { $count } användare är synkroniserade, och lösenord skrivs inte tillbaka: återställningen misslyckas.
}
rollout-load-unlicensed = { $count } användare har ingen licens som täcker detta.
rollout-load-phone = { $count } användare har bara en telefon: återställningen upphör när Microsofts sms och samtal upphör.
rollout-not-yet = Inget ändrades: ett villkor för vågen ”{ $wave }” är inte uppfyllt. Fortsätt ändå: `sspr rollout next --force --reason TEXT`.
rollout-question = Låta vågen ”{ $wave }” omfattas och lägga till { $count } användare i gruppen ”{ $name }”?
rollout-entered = Vågen ”{ $wave }” omfattas: { $count } användare har lagts till.
rollout-under-way = Vågen ”{ $wave }” pågår: { $count } användare har lagts till. `sspr rollout next` fortsätter.
rollout-way-back = Ångra: `sspr rollout back`
rollout-failed = { $count } användare misslyckades; nästa steg försöker igen.
rollout-no-record = Loggboken { $path } har ingen våg för den här gruppen.
rollout-back-question = Ta tillbaka vågen ”{ $wave }” och ta bort { $count } användare ur gruppen ”{ $name }”?
rollout-taken-back = Vågen ”{ $wave }” är återtagen: { $count } användare har tagits bort.
rollout-back-under-way = Vågen ”{ $wave }” är inte återtagen än: { $count } användare har tagits bort. `sspr rollout back` fortsätter.
rollout-finished = Gruppen ”{ $name }” avgör inte längre vem som kan återställa. Den användes för utrullningen: ta bort den när inget annat använder den.
rollout-init-done = Läs den, ändra det som inte passar och se resultatet med `sspr rollout plan`.
rollout-init-group = Gruppen som omfattas; utan uppgift den som är vald i principen. Ett program kan inte läsa den och behöver den här.
rollout-init-exclude = Vilka som inte ingår i någon våg: VIP-personer, tjänstkonton
rollout-init-gates = Vad som måste gälla före varje våg utom den första; en våg kan ha egna värden under [wave.gates]
rollout-init-registered = minst så många procent av användarna som omfattas är registrerade
rollout-init-resets = högst så många procent av återställningarna misslyckades
rollout-init-cause = ingen ny orsak hindrar fler än så många användare från att återställa
rollout-init-days = så många dagar sedan den senaste vågen
rollout-init-wave = { $count } användare, varav { $registered } registrerade

## remind

remind-question = { $count ->
    [one] Skicka 1 e-postmeddelande?
   *[other] Skicka { $count } e-postmeddelanden?
}
remind-not-found = { $count } av de angivna användarna hittades inte.
remind-nobody = Ingen behöver påminnas: alla som omfattas kan återställa.
remind-tested = Meddelandet till { $name } skickades till { $to }. Ingen annan fick något meddelande.
remind-no-channel-hint = Ange en med `sspr profile set mail.via=graph`, eller se vem som skulle få ett meddelande med `--dry-run`.
remind-app-only = Ett program har ingen egen postlåda, så Microsoft Graph skickar ingen e-post för det.
remind-app-only-hint = Skicka via en SMTP-server: `sspr profile set mail.via=smtp mail.host=VÄRD mail.from=ADRESS`.
remind-sent = skickat
remind-would-send = skulle skickas
remind-skipped = hoppades över
remind-failed = misslyckades
remind-lately = påmindes nyligen
remind-maybe = påmindes kanske nyligen: svaret gick förlorat
remind-not-needed = kan återställa nu, eller omfattas inte längre
remind-opted-out = har avböjt
remind-no-address = har ingen e-postadress
remind-limit = över gränsen för en körning; kör kommandot igen
remind-stopped = skickades inte: körningen stoppades; kör kommandot igen
remind-gone = finns inte längre i katalogen
remind-refused = meddelandet togs inte emot
remind-unknown = det är okänt om meddelandet skickades
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
remind-blind = De aktuella metoderna kan inte läsas med den här inloggningen (`UserAuthenticationMethod.Read.All`): registreringsrapporten avgör, och den släpar efter upp till 36 timmar.
remind-stopped-hint = Vilka som fick ett meddelande är antecknat. Kör kommandot igen när orsaken är åtgärdad: ingen får två meddelanden.
remind-mail-subject = Registrera dig för att själv återställa ditt lösenord hos { $tenant }
remind-mail-subject-ending = Registrera en annan metod före { $day }
remind-mail-hello = Hej { $name }!
remind-mail-register = Hos { $tenant } kan du själv återställa ett glömt lösenord, när som helst och utan att ringa. Då behövs metoder som styrker vem du är, och du har registrerat för få.
remind-mail-ending = Hos { $tenant } kan du själv återställa ett glömt lösenord. Metoderna du har registrerat för det upphör { $day }. Registrera en annan före dess.
remind-mail-methods = { $count ->
    [one] 1 metod behövs
   *[other] { $count } metoder behövs
}. Dessa räknas: { $methods }.
remind-mail-link = Öppna { $link } och logga in som { $account }. Det tar ungefär två minuter.
remind-mail-genuine = Så vet du att meddelandet är äkta: det har ingen bilaga och frågar varken efter lösenord eller kod. Skriv själv in adressen i webbläsaren i stället för att följa en länk, eller fråga din helpdesk först.
remind-template-subject = { $path } börjar inte med en rad `Subject: …`.
remind-template-unknown = { $path } anger { "{" }{ $name }{ "}" }, som inte är någon platshållare.
remind-template-link = { $path } saknar { "{" }link{ "}" }: utan adressen kan ingen registrera sig.
remind-template-hint = Platshållare: { $names }
remind-template-none = { $path } har ingen av { $names }.

## ledger

ledger-unwritable = Loggboken { $path } går inte att skriva ({ $reason }): det som ändras nu ändras utan anteckning.
ledger-refused = Loggboken { $path } går inte att skriva ({ $reason }), och den här profilen ändrar inget utan anteckning.
ledger-refused-hint = Ordna filen eller tillåt ändringar utan anteckning: `sspr profile set require-ledger=`.
ledger-unrecorded = { $count ->
    [one] En ändring gjordes
   *[other] { $count } ändringar gjordes
} eller försöktes och kunde inte antecknas i loggboken { $path }: { $reason }.
ledger-set-aside = En rad i loggboken klipptes av medan den skrevs. Rad { $line } bevarar det som finns kvar av den.
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
ledger-empty = Inget är antecknat än: det finns ingen loggbok { $path }.
ledger-none = Filen { $path } finns inte.
ledger-head = Rad { $line } i { $path } avslutar loggboken med hashen { $hash }.
ledger-unreadable = { $count ->
    [one] En rad
   *[other] { $count } rader
} i loggboken går inte att läsa och är utelämnade.
ledger-unreadable-hint = `sspr ledger verify` säger vilka och varför.
ledger-whole = Loggboken är hel: { $count ->
    [0] ingen rad
    [one] en rad
   *[other] { $count } rader
}, sista hash { $hash }.
ledger-broken = Loggboken är bruten, först på rad { $line }.
ledger-changed = Rad { $line }: den har ändrats efter att den skrevs.
ledger-removed = Rad { $line }: före den saknas { $missing ->
    [one] en rad
   *[other] { $missing } rader
}.
ledger-inserted = Rad { $line }: den hör inte hemma efter raden före; en rad har skjutits in eller rader har bytt plats.
ledger-torn = Rad { $line }: den saknar slut; den klipptes av medan den skrevs.
ledger-aside = { $count ->
    [one] En rad klipptes
   *[other] { $count } rader klipptes
} av medan den skrevs och lades åt sidan.
ledger-not-expected = Hashen { $hash } finns inte i den här loggboken: rader har tagits bort i slutet, eller så har den skrivits om.
ledger-merge-added =
    { $count ->
        [one] { $path }: 1 rad lades till i { $file }.
       *[other] { $path }: { $count } rader lades till i { $file }.
    }
ledger-merge-unchanged = { $path }: inget nytt.
ledger-merge-empty = { $path }: inga rader.
ledger-merge-broken = { $path }: kedjan är bruten på rad { $line }. Filen utelämnades.
ledger-merge-diverged = { $path }: rader som redan samlats i { $file } saknas eller har ändrats. Filen utelämnades.
ledger-bad-hash = `{ $text }` är ingen hash: 64 hexadecimala siffror behövs.
ledger-bad-time = `{ $text }` är ingen tidsangivelse.
ledger-bad-time-hint = Ange ett datum (2026-11-02), en tidpunkt (2026-11-02T08:00:00Z) eller en tid fram till nu (7d, 12h).
ledger-output-lost = { $count ->
    [one] Ändringen gjordes
   *[other] { $count } ändringar gjordes
}, men resultatet kunde inte skrivas: { $reason }.
ledger-output-lost-hint = Upprepa inte kommandot för resultatets skull; `sspr ledger show` listar vad som ändrades.
ledger-closed = { $count ->
    [one] En ändring
   *[other] { $count } ändringar
} saknade antecknat utfall eftersom kommandot avslutades. Nu kontrollerat och antecknat: { $done } gjorda, { $not } inte gjorda, { $unknown } okända.
ledger-closed-reset = Lösenordet för { $name } { $outcome ->
    [done] återställdes
   *[other] kan ha återställts
} av ett kommando som avslutades innan det visade det nya lösenordet. Återställ det igen: `{ $command }`
ledger-closed-pass = Ett tillfälligt åtkomstpass för { $name } { $outcome ->
    [done] skapades
   *[other] kan ha skapats
} av ett kommando som avslutades innan det visade passet. Återkalla det: `{ $command }`
ledger-open-elsewhere = { $count ->
    [one] En ändring
   *[other] { $count } ändringar
} i andra profiler eller klientorganisationer saknar ännu antecknat utfall; nästa kommando med profilen kontrollerar och antecknar.

## doctor

doctor-verification-off = Av: ingen behöver verifieras.
doctor-verification-no-channel = { $standing } Ingen kanal kan bära en kod.
doctor-verification-no-channel-remedy = Ange en kanal för e-post eller sms: `sspr profile set mail.via=graph`.
doctor-plain = { $text }
doctor-looking = Kontrollerar
doctor-ok = ok
doctor-skipped = hoppades över
doctor-warn = varning
doctor-fail = fel
doctor-check-configuration = Konfiguration
doctor-check-folders = Mappar
doctor-check-token-store = Tokenlager
doctor-check-ledger = Loggbok
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
doctor-bundle-question = Skriva detta till `{ $path }`?
doctor-bundle-written = { $failed ->
    [0] Skrivet till `{ $path }`. Ingen kontroll misslyckades. Lägg till vad som hände och läs filen innan du skickar den.
    [one] Skrivet till `{ $path }`. { $failed } kontroll misslyckades. Lägg till vad som hände och läs filen innan du skickar den.
   *[other] Skrivet till `{ $path }`. { $failed } kontroller misslyckades. Lägg till vad som hände och läs filen innan du skickar den.
}
doctor-bundle-program = Fel och önskemål om det här programmet: { $page }
doctor-bundle-service = Önskemål om tjänsten, till Microsoft: { $page }
doctor-sum = { $failed ->
    [0] Ingen kontroll misslyckades
    [one] En kontroll misslyckades
   *[other] { $failed } kontroller misslyckades
}; { $warned ->
    [0] inga varningar
    [one] en varning
   *[other] { $warned } varningar
}.
doctor-config = { $path }, profil `{ $profile }`, klientorganisation { $tenant }
doctor-config-none = Det finns ingen konfiguration än ({ $path }); standardvärdena gäller.
doctor-config-remedy = Ordna { $path }, eller flytta undan filen och börja med `sspr login`.
doctor-folder-unwritable = Mappen { $path } går inte att skriva i: { $reason }.
doctor-folder-remedy = Gör { $path } skrivbar för ditt konto, eller ange en annan mapp i `SSPR_DATA_DIR`.
doctor-folder-open = Gruppen { $group } får läsa { $path }.
doctor-folder-unknown = Det är inte känt vem som får läsa { $path }: { $reason }.
doctor-folder-open-remedy = Flytta mappen till din egen användarprofil, eller ta bort den: `sspr` skapar den på nytt för enbart ditt konto.
doctor-exposed = Andra får läsa { $path } (läge { $mode }).
doctor-exposed-remedy = Stäng filen med `chmod 600 { $path }`.
doctor-store-keyring = Inloggningar är förseglade med en nyckel i nyckelringen: { $path }
doctor-store-file = Inloggningar ligger i en fil som bara du kan läsa: { $path }
doctor-store-memory = Inloggningar sparas bara under ett kommando.
doctor-store-no-keyring = Systemets nyckelring går inte att använda ({ $reason }); inloggningar hamnar i en fil som bara du kan läsa.
doctor-store-remedy = Lås upp eller installera en nyckelring, eller nöj dig med filen: `sspr profile set token-store=file`.
doctor-ledger-unwritable = Loggboken { $path } går inte att skriva: { $reason }.
doctor-ledger-remedy = Ordna filen eller dess mapp: tills dess lämnar ändringar ingen anteckning.
doctor-channels-none = Ingen kanal för koder är inställd: `sspr register` kan bara registrera kontakter overifierade.
doctor-channels-remedy = Ställ in en: `sspr profile set mail.via=graph`, eller `sms-webhook=https://…` för sms.
doctor-channel-secret = E-postservern vill ha ett lösenord, och `{ $variable }` är inte satt.
doctor-channel-secret-remedy = Lägg e-postkontots lösenord i `{ $variable }`.
doctor-no-terminal = Utdata går inte till någon terminal.
doctor-terminal = { $width } kolumner, Unicode { $unicode ->
    [yes] ja
   *[no] nej
}, färg { $colour ->
    [on] på
   *[off] av
}
doctor-terminal-unicode = Välj en språkmiljö med UTF-8: `export LC_ALL=C.UTF-8`.
doctor-terminal-narrow = Gör fönstret 80 kolumner brett; tills dess saknas kolumner i tabeller.
doctor-proxy-none = Ingen proxy är inställd.
doctor-tls-unused = Ingen tjänst nåddes över TLS.
doctor-tls-system = Systemets certifikat är betrodda.
doctor-tls-file = Systemets certifikat och de i { $path } är betrodda.
doctor-tls-refused = Ett certifikat är inte betrott: { $reason }.
doctor-tls-remedy = En proxy som tittar in i anslutningar har ett eget certifikat: ange det med `--ca-file FIL`.
doctor-clock-unknown = Ingen tjänst sa vad klockan är.
doctor-clock-right = { $seconds ->
    [one] En sekund
   *[other] { $seconds } sekunder
} från tjänsternas klocka
doctor-clock-off = Datorns klocka går { $minutes ->
    [one] en minut
   *[other] { $minutes } minuter
} { $way ->
    [fast] före
   *[slow] efter
}.
doctor-clock-remedy = Ställ klockan, helst med tidssynkronisering: inloggningar och signaturer är daterade.
doctor-not-in-cloud = Det här molnet har inget princip-API.
doctor-no-tenant = { $host } känner inte till den klientorganisationen.
doctor-reached = { $host } svarade på { $millis } ms.
doctor-answered-badly = { $host } svarade { $status }.
doctor-answered-badly-remedy = En proxy är emellan, eller så har tjänsten ett fel: försök igen och kontrollera proxyinställningarna.
doctor-unreached = { $host } går inte att nå: { $reason }.
doctor-unreached-remedy = Kontrollera nätverket, namnuppslagningen och proxyinställningarna (`HTTPS_PROXY`).
doctor-nobody = Du är inte inloggad.
doctor-nobody-remedy = Logga in med `sspr login`.
doctor-not-signed-in = Det här kräver en inloggning.
doctor-too-slow = Inget svar kom inom { $seconds ->
    [one] en sekund
   *[other] { $seconds } sekunder
}.
doctor-signed-in = { $kind ->
    [application] Program
   *[user] Konto
} { $name }; { $minutes ->
    [-1] när token går ut är okänt
    [one] token gäller en minut till
   *[other] token gäller { $minutes } minuter till
}{ $renewable ->
    [yes] { " " }och förnyas
   *[no] { " " }och förnyas inte
}
doctor-ends-soon = Logga in på nytt före ett långt kommando.
doctor-permissions-unknown = Token säger inte vad den tillåter.
doctor-permissions = { $count ->
    [0] Räcker inte till något
   *[other] Räcker till { $enough }
}; saknas för { $missing }
doctor-permissions-remedy = Om du behöver något av detta, se till att behörigheterna får medgivande: `sspr login --register-app --feature …`.
doctor-app = Appen { $client } har ingen autentiseringsuppgift, ingen främmande adress och ingen annan ägare.
doctor-app-default = Profilen använder Microsofts egen app.
doctor-app-application = Ett program som loggar in självt har en egen autentiseringsuppgift.
doctor-app-unknown = Den här inloggningen får inte läsa appregistreringar; `sspr login --register-app` kontrollerar appen med en som får.
doctor-roles-application = Ett program har behörigheter, inte en persons roller.
doctor-roles-unknown = Den här inloggningen får inte läsa sina egna roller.
doctor-roles-none = { $count ->
    [0] Ingen katalogroll
   *[other] { $roles }: inget här behöver de rollerna
}
doctor-roles-remedy = Be om en roll eller aktivera den: Rapportläsare för `status`, Autentiseringsadministratör för `register`, Administratör för autentiseringsprincip för `enable`.
doctor-roles = { $roles }; tillåter { $abilities }
doctor-licence = Klientorganisationen har Microsoft Entra ID P1 eller P2.
doctor-licence-cloud = Klientorganisationen har Microsoft 365 Business Standard eller liknande, men inte Microsoft Entra ID P1: molnlösenord återställs, men det finns ingen registreringsrapport och ingen tillbakaskrivning av lösenord.
doctor-licence-none = Klientorganisationen har varken Microsoft Entra ID P1 eller P2: ingen registreringsrapport, och självbetjäning för återställning av lösenord gäller bara administratörer; andra kan bara ändra ett känt lösenord.
doctor-licence-remedy = Köp eller prova Microsoft Entra ID P1; `sspr status USER --live` fungerar utan.
doctor-licence-unknown = Den här inloggningen får inte läsa klientorganisationens licenser.
doctor-policy = Princip-API:et svarar den här inloggningen.
doctor-policy-guided = Omfattningen ändras med vägledda steg; princip-API:et används inte.
doctor-policy-nobody = Det finns ingen inloggning för princip-API:et än; det första kommandot som behöver den ber om en.
doctor-policy-remedy = Vid en terminal: `sspr policy show scope`. I en pipeline: `az login`, eller en token i `SSPR_POLICY_TOKEN`.

## invite
invite-for = Bjuder in { $name } ({ $upn }) att registrera sig.
invite-disabled = Kontot för { $name } är inaktiverat: ingen kan logga in med det, inte ens med ett pass.
invite-disabled-hint = Aktivera kontot först.
invite-passes-disabled = Tillfälliga åtkomstpass är avstängda i klientorganisationens princip för autentiseringsmetoder.
invite-passes-disabled-hint = En administratör för autentiseringsprinciper slår på dem under Autentiseringsmetoder > Principer > Tillfälligt åtkomstpass på { $page }.
invite-once-only = Klientorganisationens princip tillåter bara pass för en enda inloggning.
invite-once-only-hint = Utelämna `--reusable`.
invite-lifetime = Klientorganisationens princip tillåter pass som gäller i { $shortest } till { $longest } minuter.
invite-start-past = Passet skulle börja gälla i det förflutna.
invite-unseen = Ingen skulle se passet: det visas en gång, för en person vid en terminal.
invite-unseen-hint = `--show-pass` tar med det i resultatet, `--mail-to` skickar det.
invite-too-late = Resultatet kommer när väntan är över: för sent för passet.
invite-too-late-hint = Vänta inte (`--no-wait`), eller ta `-o jsonl`, som ger passet genast på en egen rad.
invite-own-mailbox = Det är postlådan för { $name }, som inte går att öppna före inloggningen.
invite-own-mailbox-hint = Ange en privat adress, eller adressen till någon som lämnar passet vidare.
invite-no-manager = Katalogen anger ingen chef med e-postadress för { $name }.
invite-no-manager-hint = Ange adressen själv med `--mail-to`.
invite-no-channel = Den här profilen kan inte skicka e-post.
invite-no-channel-hint = Ställ in det med `sspr profile set mail.via=graph`, eller utelämna `--mail-to`.
invite-plan-minutes =
    { $count ->
        [one] Passet kommer att gälla i { $count } minut.
       *[other] Passet kommer att gälla i { $count } minuter.
    }
invite-plan-usual = Passet kommer att gälla så länge som principen säger.
invite-plan-start = Det börjar gälla { $from }.
invite-plan-once = Det gäller för en inloggning.
invite-ten-minutes = Efter inloggningen med det måste en metod registreras inom 10 minuter.
invite-external = { $name } är en extern gäst, och Microsoft Entra ger externa gäster inget tillfälligt åtkomstpass.
invite-not-targeted = { $name } skulle inte kunna logga in med ett tillfälligt åtkomstpass: principen för autentiseringsmetoder tillåter pass bara för andra grupper, eller undantar den här.
invite-not-targeted-hint = Lägg till personen i en grupp som principen nämner, eller registrera en metod med personen: `sspr register`.
invite-plan-many = Det gäller för hur många inloggningar som helst tills dess.
invite-question = Skapa ett tillfälligt åtkomstpass för { $name }?
invite-replace-question = { $name } har ett pass som gäller till { $until }. Skapa ett nytt i dess ställe?
invite-would-replace = Det skulle ersätta passet som gäller nu.
invite-dry-run = Inget skapades.
invite-moved = Passet för { $name } är ett annat än nyss, så inget skapades.
invite-again = Kör kommandot igen för att se vad som finns nu.
invite-lost = Kanske skapades ett pass, men svaret gick förlorat: { $reason }
invite-not-mailed = Mejlet med passet skickades inte: { $reason }
invite-taken-back = Inget pass finns kvar. Kör kommandot igen.
invite-not-taken-back = Det gick inte att återkalla: kör kommandot igen med `--replace`, som ersätter det.
invite-mailed = Passet gick till { $to }.
invite-open = Öppna { $link } och logga in som { $upn } med passet.
invite-pass = Tillfälligt åtkomstpass: { $pass }
invite-valid = Gäller från { $from } till { $until }.
invite-not-visible = Tjänsten skapade passet men visar det inte än.
invite-too-early = Väntar inte: passet börjar gälla senare än så.
invite-capable-already = Tillräckligt är redan registrerat; väntar på en metod till.
invite-ctrl-c = Ctrl+C avbryter och återkallar passet, om det inte har använts.
invite-revoked = Avbrutet. Passet användes inte och är återkallat.
invite-left = Avbrutet. Passet har använts och får vara kvar; det gäller till { $until }.
invite-not-revoked = Passet gick inte att återkalla ({ $reason }); det gäller till { $until }.
invite-still-valid = Passet gäller fortfarande, till { $until }.
invite-maybe-valid = Det gick inte att läsa om passet fortfarande gäller; det slutar gälla { $until }.
invite-over = Passet gäller inte längre.
invite-mail-subject = Ditt tillfälliga åtkomstpass
invite-mail-for = Till { $name }: registrera hur du vill återställa ditt lösenord.
invite-mail-care = Ge inte passet till någon som frågar efter det. Den som har det kan logga in.
watch-begins =
    { $minutes ->
        [one] Väntar upp till { $minutes } minut på att { $name } registrerar sig.
       *[other] Väntar upp till { $minutes } minuter på att { $name } registrerar sig.
    }
watch-waiting = Väntar på nästa metod
watch-missed = Metoderna gick inte att läsa; försöker igen. { $reason }
watch-tick = ✓ { $method }
watch-gone = ✗ { $method } togs bort
watch-pass-used = ✓ inloggad med passet
watch-passkey = nyckel (passkey)
watch-hello = Windows Hello
watch-other = en annan metod
watch-could-come = Fortfarande möjligt: { $methods }.
watch-timed-out = Tiden är slut.
watch-open = Personen öppnar { $link } och loggar in.
register-choice-hand-over = Något annat, på egen hand: Microsoft Authenticator, en nyckel (passkey)

## report

report-title = Självbetjäning för återställning av lösenord
report-made = Skapad { $moment } med sspr { $version }.
report-figures-as-of = Registreringsrapporten är från { $moment }.
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
report-capable = Omfattas och registrerade, andel av dem som omfattas
report-administrators = Administratörer som omfattas och är registrerade, andel av alla administratörer
report-judged = Katalogens alla användare efter allt som avgör en återställning, precis som `sspr explain`
report-reported = Enligt registreringsrapporten i Microsoft Graph
report-answers-chart = Från vänster till höger: { $can } användare kan återställa, { $stops } kan, men inte länge till (kantlinje), { $cannot } kan inte, { $unknown } okända.
report-unread = Ej tillgängligt: inloggningen får inte läsa detta, eller så saknar klientorganisationen licens.
report-answer-can = Kan återställa
report-answer-will-stop = Kan återställa, men inte länge till
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
report-goal-unknown = Målet är { $goal }. Det krävs rapporter från minst två dagar för att säga när det nås.
report-why = Varför användare inte kan återställa
report-why-none = Inget hindrar någon från att återställa.
report-who = Ansvarig
report-list = Lista användarna
report-next = Nästa steg
report-next-step = { $count ->
    [one] 1 användare: { $cause }. { $remedy }.
   *[other] { $count } användare: { $cause }. { $remedy }.
}
report-phone = Bara en telefon
report-phone-none = Ingen har bara en telefon.
report-phone-own = En egen leverantör levererar klientorganisationens sms och samtal: de upphör inte. En telefon är ändå den svagaste metoden.
report-phone-ends = Microsofts egna sms och samtal upphör. Användare som bara har en telefon behöver en annan metod före dess; `sspr status --only-phone` listar dem.
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
report-reason = Orsak till misslyckade återställningar enligt granskningsloggen
report-no-reason = (ingen orsak angiven)
report-day = Dag (UTC)
report-succeeded = Lyckade
report-failed = Misslyckade
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
cause-home-unclear = en gäst vars hemvist är okänd
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
cause-not-permitted = behörighet saknas för att läsa det
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
cause-unsaid = tjänsten anger det inte
cause-writeback-off = tillbakaskrivning av lösenord är av
cause-writeback-unclear = det är okänt om tillbakaskrivning av lösenord är på
cause-other = { $cause }
