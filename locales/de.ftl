### Sentences people read. One section a command; the same ids in every language.

## ui

# The key that says yes; `n` says no, and `y` always says yes, too.
ui-yes = j
ui-warning = Warnung:
ui-error = Fehler:
ui-hint = Tipp:
ui-cause = { "  " }Ursache:
ui-cause-numbered = { "  " }Ursache { $number }:
ui-request-id = { "  " }Anforderungs-ID: { $id }
ui-waiting = Vom Dienst gedrosselt (429). Neuer Versuch in { $seconds } s.
ui-counting-down = Ratenlimit des Dienstes: weiter in { $seconds } s
ui-progress-count = { $done } von { $total }
ui-progress-seconds = { $done } von { $total } · noch { $seconds } s
ui-progress-minutes = { $done } von { $total } · noch { $minutes } min
ui-progress-hours = { $done } von { $total } · noch { $hours } h { $minutes } min
ui-retrying-lost = Keine Antwort vom Dienst. Neuer Versuch in { $seconds } s.
ui-retrying-failed = Der Dienst hat mit { $status } geantwortet. Neuer Versuch in { $seconds } s.
ui-more-lines = … und { $count ->
    [one] eine weitere Zeile
   *[other] { $count } weitere Zeilen
}
ui-left-out = { $count ->
    [one] Nicht gezeigte Spalte: { $names }. `--wide` zeigt alle Spalten.
   *[other] Nicht gezeigte Spalten: { $names }. `--wide` zeigt alle Spalten.
}

## error

error-other = { $text }
error-cancelled = Abgebrochen.
error-nothing-changed = Es wurde nichts geändert.
error-question = Dieser Befehl braucht eine Antwort: { $question }
error-question-hint = Geben Sie `{ $flag }` an, oder führen Sie den Befehl in einem Terminal aus.
error-question-hint-keyless = Git Bash gibt Tastendrücke nicht an Windows-Programme weiter. Starten Sie mit `winpty sspr …`, verwenden Sie PowerShell oder Windows Terminal, oder geben Sie `{ $flag }` an.
error-no-csv = CSV ist für Listen gedacht, dieser Befehl gibt jedoch ein einzelnes Dokument aus.
error-no-csv-hint = Verwenden Sie `--output json`, oder lassen Sie `--output` weg.
error-no-column = Diese Liste hat keine Spalte `{ $name }`.
error-no-column-nearest = Meinten Sie `{ $nearest }`? Vorhanden sind: { $known }
error-no-column-hint = Vorhanden sind: { $known }
error-column-twice = Die Spalte `{ $name }` ist zweimal genannt.
error-column-twice-hint = Nennen Sie jede Spalte in `--columns` nur einmal.
error-filter = Der Filter ist an einer Zeile gescheitert: { $reason }
error-filter-hint = Der Filter sieht jeweils eine Zeile, so wie `--output jsonl` sie ausgibt.
error-filtered-csv = `--jq` macht aus den Zeilen JSON, `--output csv` verlangt aber CSV.
error-filtered-csv-hint = Lassen Sie `--output` weg. Spalten von CSV wählen Sie mit `--columns`.
error-unknown-language = Die Sprache `{ $tag }` gibt es nicht (`SSPR_LANG`).
error-unknown-language-hint = Verfügbare Sprachen: { $known }.
error-no-profile = Es gibt kein Profil `{ $name }`.
error-no-profile-hint = Vorhandene Profile: { $known }.
error-no-profile-nearest = Meinten Sie `{ $nearest }`? Es gibt die Profile { $known }.
error-no-profile-first = Es gibt noch kein Profil: `sspr login --profile NAME` legt eines an.
error-unreadable = `{ $path }` kann nicht gelesen werden: { $error }
error-not-text = `{ $path }` ist keine Textdatei.
error-file-too-large = `{ $path }` ist größer als { $most } MiB.
error-file-too-large-hint = Prüfen Sie, ob es die richtige Datei ist.
error-not-text-hint = Speichern Sie die Datei als UTF-8; auch UTF-16 wird gelesen.
usage-time = `{ $text }` ist keine Zeit, die `{ $flag }` annimmt.
usage-time-hint = Schreiben Sie sie wie `90s`, `5m`, `1h 30m`, `24h`, `1d` oder `2w`: mindestens { $shortest }, höchstens { $longest }.
usage-time-whole-minutes = Es zählen nur ganze Minuten.
usage-unknown-flag = Unbekannte Option `{ $flag }`.
usage-unexpected = Unerwartetes Argument `{ $text }`.
usage-unknown-command = Unbekannter Befehl `{ $text }`.
usage-no-command = Es fehlt ein Befehl.
usage-no-value = `{ $flag }` braucht einen Wert.
usage-bad-value = `{ $text }` ist kein Wert von `{ $flag }`.
usage-refused-value = `{ $text }` ist für `{ $flag }` nicht verwendbar: { $reason }.
usage-missing = Es fehlt: `{ $names }`.
usage-conflict = `{ $flag }` und `{ $other }` schließen einander aus.
usage-twice = `{ $flag }` darf nur einmal angegeben werden.
usage-no-equals = Bei `{ $flag }` muss ein Gleichheitszeichen vor dem Wert stehen.
usage-count = `{ $flag }` hat zu viele oder zu wenige Werte.
usage-not-utf8 = Ein Argument ist kein gültiges UTF-8.
usage-near = Meinten Sie `{ $names }`?
usage-values = Mögliche Werte: { $names }.
usage-disable = `sspr disable` schaltet es aus.
usage-call = Aufruf: { $usage }
    `{ $help }` zeigt, was möglich ist.
usage-no-help = Zu `{ $text }` gibt es keine Hilfe.
usage-no-help-hint = Themen: flags, exit-codes, environment, formats, feedback. `sspr help` nennt die Befehle.
usage-reason-country = zwei Buchstaben sind nötig, etwa SE, DE oder CN
usage-reason-moment = ein Tag wie `YYYY-MM-DD` oder ein Zeitpunkt wie `YYYY-MM-DDTHH:MM:SSZ` ist nötig
usage-reason-pair = `KEY=VALUE` ist nötig
usage-reason-percent = eine Zahl von 0 bis 100 ist nötig
usage-reason-language = möglich sind { $languages } und `person`
usage-reason-whole = eine ganze Zahl ist nötig
usage-reason-range = erlaubt ist { $range }
usage-reason-sort = nach dem Doppelpunkt steht nur `asc` oder `desc`
usage-reason-method = eine solche Methode gibt es nicht; es gibt { $methods }; für eine andere: `{ $filter }`
usage-reason-method-near = eine solche Methode gibt es nicht; meinten Sie `{ $name }`?
usage-reason-name-empty = der Name ist leer
usage-reason-name-control = ein Name enthält keine Steuerzeichen
usage-reason-name-long = der Name hat { $count } Zeichen, der Dienst nimmt 256
status-watch-interval = Der Dienst beantwortet fünf Anfragen nach dem Bericht in zehn Sekunden. Benutzer werden vor `--watch` genannt.
error-no-home = Es gibt kein Basisverzeichnis, in dem Dateien liegen könnten.
error-no-home-hint = Setzen Sie `HOME` oder `SSPR_CONFIG` und `SSPR_DATA_DIR`.
error-sign-in-ended = Ihre Anmeldung ist abgelaufen: { $text }
error-cut-off = Die Anmeldung kann nicht erneuert werden: Ein früherer Befehl wurde abgebrochen, während er sie erneuerte, und der Dienst nimmt ein Aktualisierungstoken nur einmal an.
error-cut-off-hint = Melden Sie sich mit `sspr login` neu an; sonst ist nichts verloren.
error-declined = Die Anmeldung wurde auf dem anderen Gerät abgelehnt.
error-code-expired = Der Code wurde nicht rechtzeitig eingegeben.
error-code-expired-hint = Führen Sie den Befehl erneut aus, um einen neuen Code zu erhalten.
error-sign-in-refused = Der Anmeldedienst hat abgelehnt: { $text }
error-client-hint = Prüfen Sie die Client-ID: Die App muss im Mandanten vorhanden sein und öffentliche Clientflows zulassen.
error-tenant-hint = Prüfen Sie den Mandanten: `--tenant` nimmt seine ID oder eine seiner Domänen.
error-sign-in-unreachable = Der Anmeldedienst { $host } ist nicht erreichbar.
error-not-a-sign-in-answer = { $host } hat mit { $status } ({ $detail }) geantwortet, erwartet wurde eine Antwort des Anmeldedienstes.
error-app-only = Dieses Token gehört nur zu einer Anwendung; die Richtlinien-API des Portals nimmt nur angemeldete Benutzer an.
error-app-only-hint = Eine Anwendung allein kann planen und anwenden, was Microsoft Graph hat: `method.*`, `methods-policy.*`, `campaign.*` und `administrators`, dazu mit `sspr scope` die Mitglieder der ausgewählten Gruppe; `status` und `register` funktionieren auch so. Für alles andere braucht es eine Person: `sspr login --profile NAME --method browser` unter einem eigenen Profil, `az login` oder ein Token in `SSPR_POLICY_TOKEN`.
error-given-token = Das Token in `{ $variable }` ist nicht verwendbar: { $reason }.
error-given-token-hint = Hinterlegen Sie dort ein neues Token, oder entfernen Sie `{ $variable }` und melden Sie sich mit `sspr login` an.
error-given-token-ended = Das Zugriffstoken ist abgelaufen oder wurde abgelehnt.
error-sign-in-exposed = Andere können die gespeicherte Anmeldung `{ $path }` lesen (Modus { $mode }).
error-sign-in-exposed-hint = Beheben Sie das mit `chmod 600 { $path }`.
error-sign-in-damaged = Die gespeicherte Anmeldung `{ $path }` ist nicht lesbar: { $reason }.
error-sign-in-damaged-hint = Melden Sie sich mit `sspr login` neu an; die Datei wird dabei ersetzt.
error-sign-in-held = Ein anderer Prozess erneuert die Anmeldung dieses Profils und ist nach { $limit } nicht fertig ({ $path }).
error-sign-in-held-hint = Beenden Sie den anderen `sspr`-Prozess, oder warten Sie länger mit `--timeout`.
error-keyring = Der Schlüsselbund dieses Systems ist nicht nutzbar: { $reason }.
error-keyring-hint = Entsperren Sie ihn, oder bewahren Sie die Anmeldung mit `sspr login --token-store file` anderswo auf.
error-browser-too-late = Der Browser hat innerhalb einer Viertelstunde keine Antwort gebracht.
error-no-port = Auf diesem Computer ließ sich kein Port für die Antwort des Browsers öffnen: { $reason }
error-no-port-hint = Melden Sie sich stattdessen mit einem Code an: `sspr login --method device`.
error-no-secret = Der geheime Clientschlüssel fehlt.
error-no-secret-hint = Hinterlegen Sie ihn in `AZURE_CLIENT_SECRET`, oder geben Sie ihn an einem Terminal ein: `sspr login --method secret`.
error-certificate = { $flaw ->
    [noCertificate] In { $path } steht kein Zertifikat.
    [noPrivateKey] In { $path } steht kein privater Schlüssel.
    [encryptedKey] Der private Schlüssel in { $path } ist verschlüsselt.
    [ellipticKey] Der private Schlüssel in { $path } gehört zu einer elliptischen Kurve; der Anmeldedienst nimmt nur RSA.
    [unusableKey] Der private Schlüssel in { $path } kann nicht signieren: Er ist kein RSA-Schlüssel mit mindestens 2048 Bit.
    [keyMismatch] Der private Schlüssel gehört zu keinem der Zertifikate in { $path }.
    [certificateExpired] Das Zertifikat in { $path } ist am { $reason } abgelaufen.
    [certificateEarly] Das Zertifikat in { $path } gilt erst ab { $reason }.
    [wrongPassword] Das Kennwort öffnet { $path } nicht.
    [noCertificatePassword] { $path } ist durch ein Kennwort geschützt.
   *[malformedCertificate] { $path } ist weder PEM noch PFX: { $reason }
}
error-certificate-hint = { $flaw ->
    [noPrivateKey] Geben Sie die Datei des Schlüssels mit `--certificate-key FILE` an.
    [encryptedKey] Entschlüsseln Sie ihn mit `openssl pkcs8 -in KEY -out key.pem`, oder verwenden Sie eine PFX-Datei und `AZURE_CLIENT_CERTIFICATE_PASSWORD`.
    [wrongPassword] Versuchen Sie es mit dem richtigen, getippt oder in `AZURE_CLIENT_CERTIFICATE_PASSWORD`.
    [noCertificatePassword] Hinterlegen Sie das Kennwort in `AZURE_CLIENT_CERTIFICATE_PASSWORD`.
    [keyMismatch] Geben Sie das Zertifikat an, das zu diesem Schlüssel gehört.
    [certificateEarly] Prüfen Sie die Uhr dieses Computers.
    [noCertificate] Geben Sie eine PEM- oder PFX-Datei mit dem Zertifikat der App-Registrierung an.
    [malformedCertificate] Geben Sie eine PEM- oder PFX-Datei mit dem Zertifikat der App-Registrierung an.
   *[other] Erstellen Sie ein neues Zertifikat mit einem RSA-Schlüssel von mindestens 2048 Bit, und laden Sie es in die App-Registrierung hoch.
}
error-folder-shared = Andere können Dateien in { $path } ablegen (Modus { $mode }), wo Anmeldungen liegen oder auf dem Weg dorthin.
error-folder-shared-hint = Schließen Sie den Ordner mit `chmod go-w { $path }`, oder nennen Sie in `SSPR_DATA_DIR` einen eigenen.
error-key-exposed = Andere können den privaten Schlüssel in { $path } lesen (Modus { $mode }).
error-no-assertion = Von { $place } war kein Token zu bekommen: { $reason }
error-no-assertion-hint = GitHub Actions: Der Auftrag braucht `permissions: id-token: write`. Azure DevOps: Geben Sie `SYSTEM_ACCESSTOKEN` an den Schritt weiter. Sonst: Prüfen Sie `--federated-token`.
error-no-managed-identity = Dieser Computer gibt keine verwaltete Identität her: { $reason }
error-no-managed-identity-hint = Weisen Sie dem Computer eine Identität zu, oder nennen Sie eine benutzerseitig zugewiesene mit `--client-id`.
error-no-az = Die Azure CLI gibt kein Token her.
error-no-az-hint = Installieren Sie sie, und melden Sie sich mit `az login` an.
error-not-signed-in = Sie sind nicht angemeldet.
error-not-signed-in-hint = Melden Sie sich mit `sspr login` an.
error-refused-sign-in = Der Dienst akzeptiert diese Anmeldung nicht mehr: { $text }
error-not-permitted = Nicht berechtigt: { $text }
error-not-permitted-hint = `sspr whoami` zeigt die Rollen und Berechtigungen dieser Anmeldung.
error-permission-missing = Dieser Anmeldung fehlt die Berechtigung { $permission }.
error-permission-missing-hint = Melden Sie sich mit einer App an, die sie hat: `sspr login --register-app` legt eine an. Eine Anmeldung der Azure CLI (`--method az`) hat feste Berechtigungen und keine für Authentifizierungsmethoden oder Richtlinien.
error-report-role = Das angemeldete Konto hat keine Rolle, die Berichte und Protokolle lesen darf.
error-report-role-hint = Nötig ist Berichtleseberechtigter, Sicherheitsleseberechtigter, Globaler Leser oder eine höhere Rolle; `sspr whoami` zeigt die Rollen dieser Anmeldung.
error-no-premium = Dieser Mandant hat keine Lizenz für den Registrierungsbericht: Er setzt Microsoft Entra ID P1 oder P2 voraus.
error-no-premium-hint = Mandanten ohne diese Lizenz und Azure AD B2C-Mandanten haben keinen solchen Bericht. Die Methoden einzelner Personen lassen sich trotzdem lesen: `sspr status USER --live`.
error-no-premium-doubtful = Laut dem Dienst hat dieser Mandant keine Lizenz für den Registrierungsbericht, der Microsoft Entra ID P1 oder P2 voraussetzt.
error-no-premium-doubtful-hint = Der Dienst meldet das manchmal irrtümlich. Hat der Mandant die Lizenz, versuchen Sie es später noch einmal; `--retries { $more }` wiederholt öfter. Bis dahin zeigt `sspr status USER --live` die Methoden einzelner Personen.
error-no-premium-mistaken = Der Dienst verweigert den Registrierungsbericht mangels Lizenz, obwohl der Mandant Microsoft Entra ID P1 oder P2 hat: Der Dienst irrt sich.
error-no-premium-mistaken-hint = Versuchen Sie es in einigen Minuten noch einmal; `--retries { $more }` wiederholt öfter. Bis dahin zeigt `sspr status USER --live` die Methoden einzelner Personen.
error-foreign-next-link = Die Liste geht bei { $origin } weiter; dorthin darf diese Anmeldung nicht gesendet werden.
error-foreign-next-link-hint = Prüfen Sie die Adresse des Dienstes im Profil; vielleicht hat ein Proxy die Antwort umgeschrieben.
error-looping-next-link = Die Liste des Dienstes führt zu einer bereits gelesenen Seite zurück und ist daher unvollständig.
error-conditions = Die Anmeldung erfüllt die Bedingungen des Dienstes nicht mehr.
error-conditions-hint = Führen Sie den Befehl in einem Terminal aus, und melden Sie sich dort so an, wie der Dienst es verlangt. Lehnt er weiterhin ab, fragen Sie einen Administrator, welche Richtlinie für bedingten Zugriff gilt.
error-stale-mfa = Die eigenen Methoden zu ändern, verlangt eine mehrstufige Authentifizierung, die höchstens 10 Minuten zurückliegt.
error-stale-mfa-hint = Führen Sie den Befehl in einem Terminal aus und melden Sie sich dort erneut an.
error-other-account = Angemeldet hat sich ein anderes Konto als das, mit dem der Befehl begann.
error-other-account-hint = Führen Sie den Befehl erneut aus, und melden Sie sich mit demselben Konto an, oder wechseln Sie das Konto mit `sspr login`.
error-truncated = Die Antwort des Dienstes brach mittendrin ab.
error-throttled = Vom Dienst gedrosselt, auch nach allen Wiederholungen.
error-throttled-hint = Warten Sie einige Minuten, und führen Sie den Befehl erneut aus, oder lassen Sie ihn mit `--retries { $more }` öfter wiederholen.
error-throttled-long = Vom Dienst gedrosselt: erst nach { $wait } wieder möglich, eine Anforderung darf hier aber nur { $limit } dauern.
error-throttled-long-hint = Führen Sie den Befehl nach dieser Zeit erneut aus, oder lassen Sie ihn mit `--timeout { $raise }` so lange warten.
error-timeout = Der Dienst unter { $host } hat innerhalb von { $limit } nicht geantwortet.
error-timeout-hint = Prüfen Sie das Netzwerk und den Proxy (`HTTPS_PROXY`), oder warten Sie mit `--timeout { $raise }` länger.
error-timeout-unknown-hint = Möglicherweise wurde es trotzdem ausgeführt: Sehen Sie nach, bevor Sie es wiederholen. `--timeout { $raise }` wartet länger.
error-service-down = Der Dienst hat mit { $status } geantwortet und konnte die Anforderung nicht ausführen.
error-service-down-hint = Am Befehl liegt es nicht; versuchen Sie es später noch einmal.
error-refused = Der Dienst hat abgelehnt: { $text }
error-unreachable = Der Dienst unter { $host } ist nicht erreichbar.
error-unreachable-hint = Prüfen Sie das Netzwerk, den Proxy (`HTTPS_PROXY`) und die Adressen im Profil.
error-unknown-hint = Die Änderung kann dennoch vorgenommen worden sein: Prüfen Sie das, bevor Sie den Befehl wiederholen.
error-endless-list = Der Dienst hat { $pages } Seiten hintereinander ohne einen einzigen Eintrag geliefert; die Liste wurde nicht bis zum Ende gelesen.
error-answer-too-large = Eine Antwort war größer als { $most } MB und wurde nicht gelesen.
error-page-expired = Das Lesen der Liste hat zu lange gedauert: Der Link zur nächsten Seite ist abgelaufen. Was gelesen wurde, ist nicht die ganze Liste.
error-page-expired-hint = Führen Sie den Befehl erneut aus; ein engerer Filter liest schneller.
error-not-json = Die Antwort ist { $kind }, erwartet wurde JSON.
error-not-json-hint = Möglicherweise steht ein Proxy oder eine Anmeldeseite zwischen diesem Computer und dem Dienst.
error-unexpected-answer = Der Dienst hat etwas Unerwartetes geantwortet ({ $path }).
error-unexpected-answer-hint = Führen Sie den Befehl erneut aus. Geschieht es wieder, melden Sie es mit der Anforderungs-ID und der Ausgabe von `-vv`.
error-no-http = Es kann keine sichere Verbindung vorbereitet werden.
error-no-http-hint = Installieren Sie das Paket `ca-certificates`, oder geben Sie in `SSL_CERT_FILE` eine Zertifikatsdatei an.
error-ca-file = Die Zertifikate in { $path } sind nicht verwendbar: { $reason }
error-ca-file-hint = Geben Sie mit `--ca-file` oder in `SSPR_CA_FILE` eine Datei mit Zertifikaten im PEM-Format an.
error-untrusted = Dem Zertifikat von { $host } wird nicht vertraut: { $reason }. Ausgestellt wurde es von { $issuer }.
error-untrusted-hint = Ist der Aussteller der Proxy Ihrer Organisation, geben Sie das Zertifikat seiner Zertifizierungsstelle mit `--ca-file FILE` an, oder setzen Sie `SSPR_CA_FILE`.
error-proxy-login = { $given ->
    [yes] Der Proxy { $proxy } nimmt die Anmeldung von `{ $user }` nicht an (407; er akzeptiert: { $schemes }).
   *[no] Der Proxy { $proxy } verlangt eine Anmeldung, und keine ist angegeben (407; er akzeptiert: { $schemes }).
}
error-proxy-login-hint = Setzen Sie `HTTPS_PROXY=http://USER:PASSWORD@{ $proxy }` mit gültigem Benutzer und Kennwort, prozentkodiert.
error-proxy-login-scheme-hint = Unterstützt wird nur das Verfahren Basic. Verwenden Sie einen Proxy, der es akzeptiert, oder einen auf diesem Computer, der sich für Sie anmeldet.
error-proxy-refused = Der Proxy { $proxy } lässt keine Anfragen an { $host } durch ({ $status }).
error-proxy-refused-hint = Lassen Sie { $host } auf dem Proxy freigeben, oder setzen Sie `NO_PROXY={ $host }` für eine direkte Verbindung.
error-proxy-value = `{ $variable }` ist keine Adresse eines Proxys: { $value }
error-proxy-value-hint = Setzen Sie `{ $variable }=http://HOST:PORT`, oder entfernen Sie die Variable für eine direkte Verbindung.
error-next-failed = Prüfen Sie mit `sspr doctor` diesen Computer und die Anmeldung, oder wiederholen Sie den Befehl mit `-vv` für Einzelheiten.
error-next-usage = Korrigieren Sie den Befehl und führen Sie ihn erneut aus; `--help` dahinter zeigt, was jede Option annimmt.
error-next-no = Wiederholen Sie den Befehl mit `-v`, um den Grund zu sehen.
error-next-cannot = `sspr doctor` zeigt, was mit dieser Anmeldung und in diesem Mandanten möglich ist.
error-next-partial = Führen Sie den Befehl für die fehlgeschlagenen erneut aus.
next-bad-contact = Geben Sie eine Nummer mit Landesvorwahl an, etwa `+46 70 123 45 67`, oder eine private Adresse, etwa `name@example.net`.
next-policy-file = Korrigieren Sie die Datei; `sspr policy schema` zeigt, was sie enthalten darf.
next-bad-hash = Geben Sie den Hash an, den ein früheres `sspr ledger verify` ausgegeben hat.
next-bad-value = Korrigieren Sie den Wert; `sspr profile show` zeigt, woher jeder Wert stammt.
next-unreadable = Prüfen Sie den Pfad und ob Sie die Datei lesen dürfen.
next-empty-input = Geben Sie eine Datei mit einer Überschrift und mindestens einer Zeile an.
next-empty-window = Geben Sie ein `--until` an, das nach `--since` liegt.
next-group-with-all = Lassen Sie `--group` weg, oder geben Sie `--scope group` an.
next-guest = Der Gast registriert sich und setzt zurück, wo das Konto zu Hause ist: im anderen Mandanten oder beim anderen Anbieter.
next-input-broken = Führen Sie denselben Befehl noch einmal aus; es wurde nichts geändert.
next-input-not-json = Exportieren Sie die Datei erneut: ein JSON-Array, ein Objekt pro Zeile oder eine Antwort von Microsoft Graph, wie sie kam.
next-lifetime = Geben Sie eine Gültigkeitsdauer an, die die Richtlinie zulässt; `sspr policy show` nennt die Grenzen.
next-malformed-config = Korrigieren Sie die genannte Zeile, oder verschieben Sie die Datei und richten Sie das Profil mit `sspr profile set KEY=VALUE` neu ein.
next-mobile-first = Fügen Sie zuerst das Mobiltelefon hinzu: `sspr methods add USER --phone NUMMER`.
next-no-password = Schreiben Sie jedes Kennwort in eine eigene Zeile auf stdin.
next-no-profile = `sspr profile list` zeigt die vorhandenen Profile.
next-no-such-column = Geben Sie eine der Überschriften der Datei an, wie in `--map mobile=ÜBERSCHRIFT`.
next-not-a-result = Geben Sie die Datei an, die der Import geschrieben hat; sie endet auf `.result.csv`, sofern `--result` keine andere nannte.
next-one-stdin = Speichern Sie eines von beiden in einer Datei und geben Sie deren Pfad an.
next-pass-lost = `sspr methods list USER` zeigt, ob es einen Pass gibt; entfernen Sie ihn mit `sspr methods remove USER`.
next-plan-of-another = Erstellen Sie mit `sspr policy plan` einen Plan für diesen Mandanten, oder wählen Sie den anderen mit `--profile`.
next-policy-show = `sspr policy show` zeigt, was jetzt eingestellt ist.
next-removal = `sspr methods list USER` zeigt, was registriert ist; die Person wählt unter https://aka.ms/mysecurityinfo einen anderen Standard.
next-same-password = Wählen Sie ein Kennwort, das noch nicht verwendet wurde.
next-some-profiles = Führen Sie den Befehl mit `--profile NAME` für eines davon noch einmal aus.
next-start = Geben Sie einen Beginn in der Zukunft an, oder lassen Sie ihn weg.
next-token-held-back = Prüfen Sie die Adressen im Profil: `sspr profile show`.
next-too-slow = Führen Sie `sspr doctor` noch einmal aus, und geben Sie mit `--timeout 60s` mehr Zeit.
next-unusable-directory = Prüfen Sie, ob der Ordner der Datei beschreibbar ist und der Datenträger Platz hat, oder nennen Sie einen anderen mit `SSPR_DATA_DIR`.
next-unusable-value = Korrigieren Sie die Variable, oder heben Sie sie auf.
next-out-of-reach = Nötig ist „Authentifizierungsadministrator“, für Administratoren „Privilegierter Authentifizierungsadministrator“; `sspr whoami` zeigt die Rollen dieser Anmeldung.
error-damaged-directory = Das eingebettete Verzeichnis `{ $path }` ist beschädigt oder stammt nicht von uns.
error-damaged-directory-hint = Legen Sie mit `sspr sandbox reset --yes` ein neues an.
error-unusable-directory = Das eingebettete Verzeichnis `{ $path }` lässt sich nicht öffnen oder beschreiben: { $reason }
error-unusable-directory-hint = Setzen Sie `SSPR_DATA_DIR` auf einen Ordner, in den Sie schreiben dürfen.
error-foreign-directory = { $path } ist kein Verzeichnis von `sspr`. Die Datei wurde nicht verändert.
error-foreign-directory-hint = Verschieben Sie die Datei, oder geben Sie eine andere an.
error-newer-directory = { $path } wurde von einer neueren Version von `sspr` geschrieben (Format { $found }; diese Version kennt { $known }).
error-newer-directory-hint = Aktualisieren Sie `sspr`.
error-out-unwritable = Die Daten können nicht nach `{ $path }` geschrieben werden: { $reason }.
error-out-unwritable-hint = Nennen Sie in `--out` eine andere Datei, oder lassen Sie es weg, um nach stdout zu schreiben.
error-file-unwritable = `{ $path }` kann nicht geschrieben werden: { $reason }.
man-written = { $count ->
    [one] { $count } Handbuchseite liegt in `{ $path }`.
   *[other] { $count } Handbuchseiten liegen in `{ $path }`.
}

## login

login-open =
    Öffnen Sie { $link } und geben Sie den Code { $code } ein.
    { $minutes ->
        [one] Der Code ist eine Minute gültig.
       *[other] Der Code ist { $minutes } Minuten gültig.
    }
login-unattended = Automatisch angemeldet bei { $audience ->
    [graph] Microsoft Graph
   *[policy] der Richtlinien-API
}, unter { $link } mit dem Code { $code } (Sandbox).
login-waiting = Warten auf die Anmeldung …
login-conditions = Der Dienst verlangt eine neue Anmeldung unter strengeren Bedingungen.
login-now = Sie sind nicht angemeldet. Jetzt anmelden?
login-now-policy = Die Richtlinien-API des Portals braucht eine eigene Anmeldung, über den Client „Azure PowerShell“ von Microsoft. Jetzt anmelden?
tenant-by = { $kind ->
    [profile] Profil `{ $name }`
    [graph] Anmeldung bei Graph
    [policy] Anmeldung bei der Richtlinien-API
   *[other] `{ $name }`
}
tenants-differ = Es werden zwei Mandanten genannt – { $first }: { $one }, { $second }: { $other }. Es wurde nichts gelesen und nichts geändert.
tenants-differ-hint = Nehmen Sie weg, was übrig geblieben ist, oder wählen Sie mit `--profile` das Profil des Mandanten, der gemeint ist.
login-ended-now = Ihre Anmeldung ist abgelaufen. Jetzt neu anmelden?
login-keyring-waiting = Es wird bis zu einer Minute auf den Schlüsselbund dieses Systems gewartet: Entsperren Sie ihn, wo er danach fragt. Strg+C bricht ab.
login-lock-waiting = Warten auf einen anderen Prozess, der die Anmeldung dieses Profils erneuert
login-nobody = Hier ist keine Anmeldung möglich: `--no-input` wurde angegeben, oder dies ist eine Pipeline (CI) ohne Terminal.
login-nobody-hint = Melden Sie sich als Anwendung an (`--method secret`, `certificate`, `federated` oder `managed-identity`), geben Sie den Code mit `sspr login --no-wait` weiter, oder warten Sie mit `--method device` auf ihn.
login-policy-missing = Die Richtlinien-API des Portals braucht eine eigene Anmeldung, und es gibt keine.
login-policy-missing-hint = Führen Sie den Befehl an einem Terminal aus und melden Sie sich dort an, melden Sie sich mit `az login` an, oder hinterlegen Sie ein Token in `SSPR_POLICY_TOKEN`.
login-not-renewable = Diese Anmeldung kann nicht erneuert werden: Der Dienst hat kein Aktualisierungstoken ausgestellt.
login-store-file = Hier funktioniert kein Schlüsselbund: Die Anmeldung liegt unverschlüsselt und nur für Sie lesbar in { $path }.
login-store-memory = Die Anmeldung kann hier nicht gespeichert werden und gilt nur für diesen Befehl.
login-profile-unwritten = Das Profil `{ $profile }` konnte nicht geschrieben werden: { $reason }. Sie sind angemeldet; geben Sie diese Einstellungen bei jedem Befehl an: { $settings }
login-done = Angemeldet als { $account } in { $tenant }.
login-in-keyring = Die Anmeldung ist mit einem Schlüssel im Schlüsselbund dieses Systems versiegelt.
login-in-file = Die Anmeldung liegt in { $path } und ist nur für Sie lesbar.
login-in-memory = Die Anmeldung wird nicht gespeichert: Sie gilt nur für diesen Befehl.
login-way = { $method ->
    [secret] Anmeldung mit dem geheimen Clientschlüssel
    [certificate] Anmeldung mit dem Zertifikat { $detail }
    [federated] Anmeldung mit einem Verbundtoken
    [managed-identity] Anmeldung mit der verwalteten Identität dieses Computers
   *[browser] Anmeldung mit dem Browser
}, weil { $variable } gesetzt ist.
login-browser = Melden Sie sich im Browser an. Wenn sich kein Fenster öffnet, öffnen Sie diesen Link auf diesem Computer:
    { $link }
login-page-done-title = Sie sind angemeldet
login-page-done-text = Schließen Sie dieses Fenster, und kehren Sie zum Terminal zurück.
login-page-failed-title = Die Anmeldung hat nicht funktioniert
login-page-failed-text = Schließen Sie dieses Fenster; das Terminal zeigt, was geschehen ist.
login-ask-secret = Geheimer Clientschlüssel der Anwendung { $client }
login-ask-password = Kennwort der Zertifikatsdatei { $path }
login-needs-client = Auf diese Weise meldet sich eine Anwendung an, und es ist keine angegeben.
login-needs-client-hint = Geben Sie ihre Registrierung mit `--client-id` an, oder setzen Sie `AZURE_CLIENT_ID`.
login-needs-tenant = Eine Anwendung meldet sich bei einem bestimmten Mandanten an, und es ist keiner angegeben.
login-needs-tenant-hint = Geben Sie ihn mit `--tenant` an, oder setzen Sie `AZURE_TENANT_ID`.
login-needs-certificate = Es ist kein Zertifikat angegeben.
login-needs-certificate-hint = Geben Sie seine Datei mit `--certificate` an, oder setzen Sie `AZURE_CLIENT_CERTIFICATE_PATH`.
login-needs-federated = Nichts hier stellt ein Token eines anderen Identitätsanbieters aus.
login-needs-federated-hint = Geben Sie mit `--federated-token` an, woher es kommt: `github`, `azure-devops:CONNECTION`, `file:PATH`, `env:NAME` oder eine Adresse.
login-application = Eine Anwendung meldet sich ohne Benutzer an: Sie kann mit ihren eigenen Berechtigungen Methoden lesen und registrieren, aber nie ändern, wer zurücksetzen darf.
login-next-browser = { $reason } Stattdessen mit dem Browser dieses Rechners anmelden?
login-next-again = { $reason } { $hint } Jetzt noch einmal versuchen?
login-pending-next = Führen Sie danach `{ $command }` aus: Der Befehl wartet auf die Anmeldung und schließt sie ab.
login-pending-memory = Eine Anmeldung, die nur für einen Befehl gilt, kann kein anderer fortsetzen.
login-pending-memory-hint = Führen Sie `sspr login` ohne `--no-wait` aus, oder bewahren Sie Anmeldungen auf: `--token-store file`.
login-pending-none = Für das Profil { $profile } wurde keine Anmeldung begonnen.
login-pending-none-hint = Beginnen Sie eine mit `sspr login --no-wait`.
login-pending-other = Die begonnene Anmeldung gilt für den Mandanten { $tenant } und den Client { $client }, dieser Befehl für einen anderen.
login-pending-other-hint = Verwenden Sie das Profil, mit dem sie begonnen wurde, oder beginnen Sie neu mit `sspr login --no-wait`.

## app

app-features = Wofür ist die App-Registrierung?
app-ask-feature = { $feature ->
    [status] Soll die App zeigen, wer sein Kennwort zurücksetzen kann (status)?
    [register] Soll sie Telefonnummern und Adressen für Benutzer registrieren (register)?
    [mail] Soll sie Codes per E-Mail als das angemeldete Konto senden (mail)?
    [scope] Soll sie Benutzer zur Gruppe hinzufügen, die zurücksetzen darf, oder sie aus ihr entfernen (scope)?
    [explain] Soll sie zeigen, warum jemand zurücksetzen kann oder nicht (explain)?
    [methods] Soll sie anzeigen, hinzufügen und entfernen, was für Benutzer registriert ist (methods)?
    [reset] Soll sie Kennwörter von Benutzern zurücksetzen (reset)?
    [change] Sollen Personen damit ihr eigenes Kennwort ändern (change)?
    [invite] Soll sie Benutzern einen befristeten Zugriffspass geben und verfolgen, wie sie sich registrieren (invite)?
   *[enable] Soll sie verwendet werden, wenn geändert wird, wer zurücksetzen darf (enable)?
}
app-plan = Die App-Registrierung „{ $name }“ gehört nur diesem Mandanten, hat keinen geheimen Clientschlüssel und handelt nur für Personen, die sich mit ihr anmelden, nie über deren eigene Rollen hinaus. Sie darf:
app-plan-permission = - { $does } ({ $name })
app-permission = { $name ->
    [User-Read] sehen, wer angemeldet ist
    [Organization-Read-All] Name und Domänen des Mandanten sehen
    [User-Read-All] die Benutzer des Mandanten sehen
    [GroupMember-Read-All] die Mitglieder von Gruppen sehen
    [GroupMember-ReadWrite-All] Mitglieder zu Gruppen hinzufügen und aus ihnen entfernen
    [AuditLog-Read-All] den Registrierungsbericht und das Überwachungsprotokoll lesen
    [Policy-Read-All] die Richtlinien des Mandanten lesen
    [UserAuthenticationMethod-ReadWrite-All] Methoden jeder Art einsehen, hinzufügen und entfernen sowie Kennwörter zurücksetzen
    [User-PasswordProfile-ReadWrite-All] Kennwörter festlegen und das eigene ändern
    [Domain-Read-All] einsehen, wo die Kennwörter einer Domäne liegen
    [UserAuthenticationMethod-Read-All] sehen, welche Methoden registriert sind
    [UserAuthMethod-Phone-ReadWrite-All] Telefonnummern registrieren und ändern
    [UserAuthMethod-Email-ReadWrite-All] E-Mail-Adressen registrieren und ändern
    [LicenseAssignment-Read-All] die Lizenzen von Benutzern sehen
    [RoleManagement-Read-Directory] sehen, wer Administrator ist
    [RoleEligibilitySchedule-Read-Directory] sehen, wer Administrator werden kann
    [Policy-ReadWrite-Authorization] die Kennwortzurücksetzung der Administratoren ein- und ausschalten
   *[Mail-Send] Codes per E-Mail als das angemeldete Konto senden
}
app-plan-policy = Wer zurücksetzen darf, wird über die Richtlinien-API des Portals geschrieben. Diese lässt nur Microsofts eigene Clients ein und behält darum eine eigene Anmeldung, die keine App-Registrierung ersetzen kann.
app-plan-sign-in = Dafür melden Sie sich einmal mit Microsofts eigenem Client an; diese Anmeldung wird nicht aufbewahrt.
app-ask-consent = Diesen Berechtigungen jetzt für den ganzen Mandanten zustimmen (verlangt mindestens Cloudanwendungsadministrator; ein anderer Administrator kann es später tun)?
app-ask = { $consent ->
    [now] Die App registrieren und ihr zustimmen?
   *[later] Die App registrieren?
}
app-made = Die App-Registrierung „{ $name }“ wurde angelegt: { $client }.
app-stands = Die App-Registrierung „{ $name }“ ({ $client }) ist angelegt, aber noch nicht fertig. { $kept ->
        [yes] Das Profil nennt sie. Führen Sie denselben Befehl noch einmal aus: Er macht hier weiter.
       *[no] Kein Profil nennt sie: Der Befehl würde beim nächsten Mal eine weitere anlegen.
    }
app-others = Es gibt weitere App-Registrierungen namens „{ $name }“, die dieses Profil nicht nennt: { $clients }. Sie bleiben unangetastet: Jedes Mitglied des Mandanten könnte sie angelegt haben.
app-deviates = Die App-Registrierung „{ $name }“ ({ $client }) wird nicht benutzt: Andere könnten sich mit ihr anmelden oder sie ändern. Es wurde nichts geschrieben.
app-deviates-hint = Entfernen Sie das Genannte unter Entra ID > App-Registrierungen. Besitzer, die es sein dürfen, nennt `--app-owner`; `sspr profile set client-id=` vergisst die App, und es wird eine neue angelegt.
app-deviation = { $kind ->
    [credential] Sie hat Anmeldeinformationen: „{ $value }“.
    [redirect] Antworten an sie können an { $value } gehen.
    [audience] Andere Mandanten können sich mit ihr anmelden ({ $value }).
   *[owner] { $value } besitzt sie und kann sie ändern.
}
app-refused = Dieses Konto darf App-Registrierungen weder anlegen noch lesen.
app-refused-hint = Melden Sie sich mit einem Konto an, das mindestens Anwendungsentwickler oder Cloudanwendungsadministrator ist, oder lassen Sie die App von einem solchen registrieren.
app-done = { $state ->
    [created] App „{ $name }“ registriert: { $client }.
    [extended] Die App „{ $name }“ darf jetzt auch, was fehlte: { $client }.
    [consented] Der Mandant hat der App „{ $name }“ jetzt zugestimmt: { $client }.
    [waiting] Die App „{ $name }“ ist registriert und wartet auf die Zustimmung des Mandanten: { $client }.
   *[unchanged] Nichts zu ändern: Die App „{ $name }“ hat alles, was sie braucht: { $client }.
}
app-needs-person = Eine App-Registrierung legt eine Person an, und mit `{ $method }` meldet sich keine an.
app-needs-person-hint = Verwenden Sie `--method device` oder `--method browser`, oder lassen Sie es weg.
app-not-kept = Anmeldungen werden hier nicht aufbewahrt, darum wird kein Profil geschrieben. Verwenden Sie die App mit `--client-id { $client }`.
app-consent-refused = Dieses Konto darf nicht für den Mandanten zustimmen: Das verlangt mindestens Cloudanwendungsadministrator.
app-consent-missing = Der App fehlt die Zustimmung im Mandanten; darum ist mit ihr keine Anmeldung möglich.
app-consent-link =
    Lassen Sie einen Cloudanwendungsadministrator diese Seite öffnen und zustimmen:
    { $link }
    Führen Sie dann `{ $command }` aus.
app-spreads = Der Anmeldedienst kennt die neue App noch nicht. Es wird auf ihn gewartet …
app-sign-in-left = Die App ist registriert und steht im Profil; nur die Anmeldung mit ihr fehlt noch: `{ $command }`.

## refused

refused-blocked = Der bedingte Zugriff des Mandanten blockiert diesen Anmeldeweg; meist sind es Codes, die auf einem anderen Gerät eingegeben werden.
refused-blocked-hint = Melden Sie sich auf diesem Rechner mit `sspr login --method browser` an, oder lassen Sie das Konto von der Regel ausnehmen: Das Anmeldeprotokoll des Kontos nennt sie.
refused-unmanaged = Der bedingte Zugriff lässt nur Geräte und Apps zu, die der Mandant verwaltet.
refused-unmanaged-hint = Melden Sie sich über einen Browser auf einem verwalteten, konformen Gerät an: Ein Code sagt nichts über das Gerät aus, für das er eingegeben wird.
refused-mfa = Der Mandant verlangt mehrstufige Authentifizierung; bei dieser Anmeldung fehlt sie oder liegt zu lange zurück.
refused-mfa-hint = Führen Sie `sspr login` an einem Terminal aus und bestätigen Sie den zweiten Schritt.
refused-mfa-setup = Für das Konto muss zuerst die mehrstufige Authentifizierung eingerichtet werden.
refused-mfa-setup-hint = Registrieren Sie eine Methode unter https://aka.ms/mysecurityinfo und führen Sie dann `sspr login` aus.
refused-mfa-setup-blocked = Für das Konto muss die mehrstufige Authentifizierung eingerichtet werden, und der Mandant lässt das von diesem Ort oder Gerät aus nicht zu.
refused-mfa-setup-blocked-hint = Registrieren Sie eine Methode aus einem vertrauenswürdigen Netzwerk, oder lassen Sie einen Administrator einen befristeten Zugriffspass ausstellen.
refused-setup-risk = Für das Konto muss die mehrstufige Authentifizierung eingerichtet werden, und der Mandant blockiert das, weil die Anmeldung als riskant gilt.
refused-setup-risk-hint = Bitten Sie einen Administrator, das Risiko unter Riskante Benutzer zu prüfen, und melden Sie sich dann erneut an.
refused-home-risk = Das Konto ist wegen eines Risikos in seinem Heimatmandanten blockiert.
refused-home-risk-hint = Bitten Sie einen Administrator Ihres Heimatmandanten, das Risiko zu prüfen; dieser Mandant kann es nicht aufheben.
refused-security-policy = Eine Sicherheitsrichtlinie des Mandanten blockiert diese Anmeldung.
refused-security-policy-hint = Das Anmeldeprotokoll des Kontos nennt die Richtlinie; die dafür zuständige Person kann eine Ausnahme machen.
refused-consent = Den Berechtigungen dieser App fehlt die Zustimmung im Mandanten.
refused-consent-hint = Lassen Sie einen Administrator { $link } öffnen und zustimmen, und führen Sie dann `sspr login` aus.
refused-unassigned = Die App lässt nur zugewiesene Konten zu, und dieses ist nicht zugewiesen.
refused-unassigned-hint = Weisen Sie das Konto unter Unternehmensanwendungen > Benutzer und Gruppen zu.
refused-first-party = Dieser Client von Microsoft wird beim angefragten Dienst nicht zugelassen.
refused-first-party-hint = Registrieren Sie eine eigene App und führen Sie `sspr login --client-id ID` aus.
refused-disabled = Das Konto ist deaktiviert.
refused-disabled-hint = Aktivieren Sie das Konto im Mandanten, oder melden Sie sich mit einem anderen an.
refused-locked = Das Konto ist nach zu vielen falschen Kennwörtern gesperrt, oder sein Netzwerk ist als bösartig blockiert.
refused-locked-hint = Warten Sie einige Minuten und melden Sie sich aus einem bekannten Netzwerk an; das Anmeldeprotokoll des Kontos sagt, welcher der beiden Fälle vorliegt.
refused-unknown-account = Dieses Konto gehört nicht zum Mandanten, oder das Kennwort ist falsch.
refused-unknown-account-hint = Prüfen Sie den Anmeldenamen, und den Mandanten mit `--tenant`.
refused-password-change = Das Kennwort des Kontos ist abgelaufen oder muss zuerst geändert werden.
refused-password-change-hint = Ändern Sie das Kennwort auf der Anmeldeseite im Browser und führen Sie dann `sspr login` aus.
refused-secret-expired = Der geheime Clientschlüssel ist abgelaufen.
refused-secret-expired-hint = Legen Sie unter App-Registrierungen > Zertifikate & Geheimnisse einen neuen an und verwenden Sie seinen Wert.
refused-secret-wrong = Der geheime Clientschlüssel ist falsch.
refused-secret-wrong-hint = Verwenden Sie den Wert des Schlüssels, nicht seine ID; der Wert wird nur einmal angezeigt, beim Anlegen.
refused-public-flows-off = Die App-Registrierung lässt keine öffentlichen Clientflows zu, und die Anmeldung mit einem Code braucht sie.
refused-public-flows-off-hint = Schalten Sie unter App-Registrierungen > Authentifizierung „Öffentliche Clientflows zulassen“ ein, oder prüfen Sie die Client-ID.
refused-public-client = Die App-Registrierung ist ein öffentlicher Client: Sie nimmt weder Schlüssel noch Zertifikat an.
refused-public-client-hint = Lassen Sie Schlüssel oder Zertifikat weg, oder verwenden Sie eine App-Registrierung, die eines hat.
refused-certificate = Das Zertifikat gehört nicht zur App-Registrierung.
refused-certificate-hint = Laden Sie den öffentlichen Teil unter App-Registrierungen > Zertifikate & Geheimnisse hoch, und prüfen Sie, ob der Schlüssel dazugehört.
refused-federation = Keine Verbundanmeldeinformation der App-Registrierung passt zum Token.
refused-federation-hint = Aussteller, Antragsteller und Zielgruppe unter App-Registrierungen > Zertifikate & Geheimnisse > Verbundanmeldeinformationen müssen genau denen des Tokens entsprechen.
refused-assertion = Die signierte Assertion wird nicht akzeptiert: außerhalb ihrer Gültigkeit oder mit falschem Aussteller oder falscher Zielgruppe.
refused-assertion-hint = Prüfen Sie zuerst die Uhr dieses Computers (`sspr doctor`), dann Aussteller und Zielgruppe des Tokens.
refused-app-unknown = Im Mandanten gibt es keine App mit dieser Client-ID.
refused-app-unknown-hint = Prüfen Sie `--client-id` und `--tenant`, und `--cloud`, wenn der Mandant in einer anderen Cloud liegt.
refused-app-disabled = Die App oder der angefragte Dienst ist im Mandanten deaktiviert.
refused-app-disabled-hint = Lassen Sie unter Unternehmensanwendungen > Eigenschaften die Anmeldung der Benutzer zu.
refused-tenant-unknown = In dieser Cloud gibt es keinen solchen Mandanten.
refused-tenant-unknown-hint = Prüfen Sie den Mandanten: `--tenant` nimmt seine ID oder eine seiner Domänen; `--cloud` nennt eine andere Cloud.
refused-tenant-needed = Dieser Anmeldeweg braucht einen bestimmten Mandanten.
refused-tenant-needed-hint = Geben Sie ihn mit `--tenant` an: seine ID oder eine seiner Domänen.
refused-other-cloud = Der Mandant oder der angefragte Dienst liegt in einer anderen Cloud.
refused-other-cloud-hint = Nennen Sie die Cloud des Mandanten: `--cloud usgov`, `usgov-dod`, `china` oder `global`.
refused-frequency = Der Mandant verlangt von Zeit zu Zeit eine neue Anmeldung, und diese ist zu alt.
refused-revoked = Die Anmeldung wurde widerrufen: Das Kennwort wurde geändert, oder ein Administrator hat sie beendet.
refused-idle = Die Anmeldung ist abgelaufen: Sie ist zu alt oder wurde zu lange nicht genutzt.
refused-interaction = Der Anmeldedienst hat eine Frage an die Person, die sich anmeldet.
refused-interaction-hint = Führen Sie `sspr login` an einem Terminal aus und beantworten Sie sie auf der Anmeldeseite.

## cloud

cloud-no-policy-api = Die Richtlinien-API des Portals ist in der Cloud { $cloud } nicht bekannt: Sie ist nur in der öffentlichen Cloud erreichbar.
cloud-no-policy-api-hint = Verwenden Sie `--policy-api guided`: Das nennt jeden Schritt im Portal und wartet, bis die Änderung sichtbar ist.
cloud-no-methods = Microsoft Graph der Cloud { $cloud } kann die Authentifizierungsmethoden einer Person weder lesen noch schreiben.
cloud-no-methods-hint = Lassen Sie einen Administrator den Kontakt auf der Seite des Benutzers unter { $page } eintragen, oder die Person sich dort registrieren.
cloud-no-methods-policy = Microsoft Graph der Cloud { $cloud } hat keine Richtlinie für Authentifizierungsmethoden.
cloud-no-methods-policy-hint = Sehen Sie die Methoden im Portal an: { $page }

## codes

codes-off = Die Self-Service-Kennwortzurücksetzung ist für die Person ausgeschaltet: für den ganzen Mandanten oder für Administratoren.
codes-off-fix = Schalten Sie sie für eine Gruppe oder für alle ein: `sspr enable --scope all`. Hat die Person eine Administratorrolle, zählt nicht, für wen sie aktiviert ist, sondern der Schalter für Administratoren: `sspr policy set administrators=on`.
codes-writeback-off = Das Kennwort wird lokal verwaltet, und das Kennwortrückschreiben ist nicht eingeschaltet.
codes-writeback-off-fix = Schalten Sie das Kennwortrückschreiben in Microsoft Entra Connect oder der Cloudsynchronisierung ein, und im Portal unter Kennwortzurücksetzung: Lokale Integration.
codes-no-policy = Die Organisation der Person hat keine Richtlinie zur Kennwortzurücksetzung: Keine ist konfiguriert, oder es soll eine Gruppe gelten und keine ist ausgewählt.
codes-no-policy-fix = Legen Sie fest, wer zurücksetzen darf und mit welchen Methoden. Ein Gast setzt in seiner Heimatorganisation zurück, deren Richtlinie entscheidet; ein nicht verwalteter Mandant hat keine.
codes-no-licence = Die Person hat keine Lizenz, die die Self-Service-Kennwortzurücksetzung enthält.
codes-no-licence-fix = Weisen Sie eine Lizenz zu, die sie enthält, etwa Microsoft Entra ID P1 oder P2.
codes-not-in-group = Nur die Mitglieder einer ausgewählten Gruppe dürfen ihr Kennwort zurücksetzen, und die Person gehört nicht dazu.
codes-not-in-group-fix = Nehmen Sie die Person in die Gruppe auf, oder in eine Gruppe darin.
codes-too-few = Die Person hat nicht genügend Methoden registriert, um das Kennwort zurückzusetzen.
codes-too-few-fix = Registrieren Sie die fehlenden Methoden, oder lassen Sie die Person das unter https://aka.ms/mysecurityinfo tun; bis dahin setzt ein Administrator das Kennwort zurück.
codes-on-premises = Die lokale Konfiguration lässt die Änderung nicht zu: Das Konto ist geschützt, Berechtigungen fehlen, oder eine Richtlinie schränkt Remoteaufrufe an SAM ein.
codes-on-premises-fix = Prüfen Sie zuerst, ob das Konto in einer geschützten Gruppe von Active Directory ist oder war (AdminCount ist 1): Dann geht keine Zurücksetzung, nur eine Änderung oder eine Zurücksetzung in Active Directory. Sonst prüfen Sie die Berechtigungen des Connectorkontos, dann die Richtlinie „Restrict clients allowed to make remote calls to SAM“.
codes-unreachable = Der Dienst erreicht den lokalen Agent für das Kennwortrückschreiben nicht.
codes-network-fix = Prüfen Sie die ausgehenden Verbindungen des Servers (Port 443, TLS 1.2, .NET Framework 4.8), und starten Sie dann den Synchronisierungsdienst neu. Bleibt es dabei, schalten Sie das Kennwortrückschreiben in Microsoft Entra Connect aus und wieder ein.
codes-cloud-failed = Das Kennwort wurde lokal geändert, aber nicht in der Cloud.
codes-cloud-failed-fix = Warten Sie. Bleibt es dabei, prüfen Sie die Kennwortrichtlinie der Cloud und ob der Dienst drosselt.
codes-banned = Das neue Kennwort ähnelt zu sehr einem gesperrten Kennwort.
codes-banned-fix = Wählen Sie ein Kennwort ohne gängige Wörter und ohne Namen der Person oder der Organisation.
codes-no-user = In diesem Mandanten gibt es keinen solchen Benutzer.
codes-no-user-fix = Prüfen Sie den Anmeldenamen und den Mandanten. Eine Person einer anderen Organisation muss zuerst als Gast eingeladen werden.
codes-locked-fix = Warten Sie einige Minuten; auch das Zurücksetzen des Kennworts hebt eine Sperre nach falschen Kennwörtern auf. Das Anmeldeprotokoll des Kontos sagt, was von beidem vorliegt.
codes-change-fix = Ändern Sie das Kennwort auf der Anmeldeseite, oder setzen Sie es unter https://aka.ms/sspr zurück.
codes-ad-expired = Das Kennwort im lokalen Active Directory ist abgelaufen.
codes-ad-expired-fix = Mit Kennwortrückschreiben setzen Sie es unter https://aka.ms/sspr zurück; ohne wird es in Active Directory zurückgesetzt.
codes-no-password = Das Verzeichnis hat für dieses Konto kein Kennwort.
codes-no-password-fix = Prüfen Sie den Anmeldenamen, und geben Sie das Kennwort erneut ein. Stimmt der Name, sagt die Herkunft des Kontos, wo sein Kennwort gesetzt wird: in der Cloud, lokal oder bei einem anderen Identitätsanbieter.
codes-disabled-fix = Aktivieren Sie das Konto, ein synchronisiertes in Active Directory. Solange es deaktiviert ist, lässt sich das Kennwort nicht per Self-Service zurücksetzen.
codes-interrupted = Die Anmeldung wurde für eine Kennwortzurücksetzung oder die Registrierung von Methoden unterbrochen.
codes-interrupted-fix = Schließen Sie ab, was die Seite verlangt, oder registrieren Sie sich unter https://aka.ms/mysecurityinfo.
codes-wrong-password = Der Anmeldename oder das Kennwort ist falsch.
codes-wrong-password-fix = Geben Sie beides noch einmal ein; ein vergessenes Kennwort wird unter https://aka.ms/sspr zurückgesetzt.
codes-loop = Zu viele Anmeldeanforderungen in kurzer Zeit: Eine App wiederholt sich, oder der Mandant wird gedrosselt.
codes-loop-fix = Beenden Sie die App, die sich wiederholt, warten Sie einige Minuten, und melden Sie sich dann erneut an.
codes-consent-fix = Lassen Sie einen Administrator im Portal unter Unternehmensanwendungen: Berechtigungen zustimmen.
codes-request = Die App verlangt vom Anmeldedienst etwas Fehlerhaftes oder etwas, das dieser nicht anbietet.
codes-request-fix = Beginnen Sie neu in der App, nicht über ein Lesezeichen. Bleibt es dabei, braucht der Besitzer der App Code, Uhrzeit und Korrelations-ID.
codes-device-pending = Der Code für die Anmeldung wurde noch nicht eingegeben.
codes-device-pending-fix = Geben Sie den Code auf der genannten Seite ein; das Programm macht dann von selbst weiter.
codes-device = Der Code für die Anmeldung ist falsch oder abgelaufen.
codes-device-fix = Beginnen Sie die Anmeldung von vorn, und geben Sie den neuen Code ein.
codes-agent = Die Passthrough-Authentifizierung konnte das Kennwort nicht lokal prüfen.
codes-agent-fix = Prüfen Sie, ob deren Agents laufen und einen Domänencontroller erreichen.
codes-external = Das Konto gehört zu einem anderen Mandanten oder ist ein persönliches, und es ist hier kein Gast.
codes-external-fix = Melden Sie sich mit einem Konto dieses Mandanten an, oder lassen Sie das andere als Gast einladen.
codes-current-wrong = Das aktuelle Kennwort wurde falsch eingegeben.
codes-weak = Das neue Kennwort ist zu schwach.
codes-weak-fix = Wählen Sie ein Kennwort aus 8 bis 256 Zeichen mit dreien von diesen vieren: Großbuchstaben, Kleinbuchstaben, Ziffern, Symbole.
codes-name = Das neue Kennwort enthält den Namen der Person.
codes-ad-refused = Active Directory lehnt das neue Kennwort ab: Alter, Verlauf, Komplexität, ein Filter, oder es darf nicht geändert werden.
codes-ad-refused-fix = Wählen Sie ein anderes Kennwort, oder warten Sie das Mindestalter ab. Wird jedes abgelehnt, prüfen Sie beim Konto „Benutzer kann Kennwort nicht ändern“ und ob die Domänencontroller mindestens Windows Server 2016 ausführen.
codes-change-failed = Die Kennwortänderung ist im Dienst fehlgeschlagen.
codes-change-user = Der Dienst konnte nicht feststellen, welcher Benutzer gemeint ist.
codes-only-on-premises = Dieses Kennwort lässt sich nur lokal ändern.
codes-only-on-premises-fix = Ändern Sie es an einem Computer der Domäne, oder lassen Sie es in Active Directory zurücksetzen.
codes-ad-locked = Das Konto ist in Active Directory gesperrt oder deaktiviert.
codes-ad-locked-fix = Entsperren oder aktivieren Sie es in Active Directory.
codes-reset-started = Auf dem Server hat die Kennwortzurücksetzung einer Person begonnen.
codes-reset-done = Die Kennwortzurücksetzung einer Person wurde in Active Directory geschrieben.
codes-reset-failed = Die Kennwortzurücksetzung einer Person ließ sich nicht in Active Directory schreiben.
codes-switch-on-started = Das Einschalten des Kennwortrückschreibens hat begonnen.
codes-switch-on-done = Das Kennwortrückschreiben ist eingeschaltet.
codes-change-started = Auf dem Server hat die Kennwortänderung einer Person begonnen.
codes-change-done = Die Kennwortänderung einer Person wurde in Active Directory geschrieben.
codes-change-refused = Die Kennwortänderung einer Person ließ sich nicht in Active Directory schreiben.
codes-admin-started = Auf dem Server hat die Zurücksetzung durch einen Administrator begonnen.
codes-admin-done = Die Zurücksetzung durch einen Administrator wurde in Active Directory geschrieben.
codes-admin-failed = Die Zurücksetzung durch einen Administrator ließ sich nicht in Active Directory schreiben.
codes-switch-off-started = Das Ausschalten des Kennwortrückschreibens hat begonnen.
codes-switch-off-done = Das Kennwortrückschreiben ist ausgeschaltet.
codes-switch-off-failed = Das Kennwortrückschreiben ließ sich nicht ausschalten.
codes-service-started = Der Dienst für das Kennwortrückschreiben wurde gestartet.
codes-service-stopped = Der Dienst für das Kennwortrückschreiben wurde beendet.
codes-service-stopped-fix = Starten Sie den Synchronisierungsdienst auf dem Server, sofern er nicht absichtlich beendet wurde.
codes-nothing-fix = Nichts zu tun: Das ist der normale Betrieb.
codes-failed-fix = Lesen Sie die Ereignisse daneben (33001 bis 33009, 6329): Dort stehen Konto und Ursache. Übliche Ursachen: Das Kennwort verletzt die Regeln der Domäne, dem Connectorkonto fehlen Berechtigungen, oder die Person ist in einer geschützten Gruppe.
codes-listener = Der Server kann sich nicht mit seinem Listener an Service Bus verbinden.
codes-listener-fix = Steht im Ereignis „The remote certificate is invalid“, installieren Sie die fehlenden Stammzertifikate (Azure TLS certificate changes). Sonst prüfen Sie die ausgehenden Verbindungen auf Port 443.
codes-relay = Das Kennwortrückschreiben funktioniert nicht: Mindestens eine seiner zwei Verbindungen zur Cloud ist ausgefallen.
codes-unknown-error = Beim Kennwortrückschreiben ist ein unbekannter Fehler aufgetreten.
codes-no-cloud = Der Server erreicht den Clouddienst nicht.
codes-no-bus = Der Server erreicht Service Bus nicht; womöglich ist eine Firewall dazwischen.
codes-setup-token = Der Server konnte sich beim Einrichten des Kennwortrückschreibens nicht an der Cloud anmelden.
codes-setup-token-fix = Führen Sie den Assistenten von Microsoft Entra Connect erneut mit dem richtigen Kennwort und einem Cloudkonto aus, das kein Verbundkonto ist.
codes-endpoint = Der Endpunkt für das Kennwortrückschreiben konnte nicht starten.
codes-duplicate = Zwei Konten in Active Directory haben denselben Anker, oder eine Person hat in zwei Gesamtstrukturen ein aktives Konto.
codes-duplicate-fix = Suchen Sie die beiden Konten im Synchronisierungsprotokoll, und verwenden Sie einen eindeutigen Anker. Das Rückschreiben unterstützt kein aktives Konto in mehr als einer Gesamtstruktur.
codes-long-password = Das Kennwort des Connectorkontos ist länger als 256 Zeichen.
codes-long-password-fix = Setzen Sie das Kennwort des Connectorkontos in Active Directory auf höchstens 256 Zeichen, und tragen Sie es im Synchronization Service unter Connectors > Properties ein.
codes-forest = Für diese später hinzugefügte Gesamtstruktur ist das Kennwortrückschreiben nicht eingeschaltet.
codes-forest-fix = Schalten Sie das Kennwortrückschreiben in Microsoft Entra Connect aus und wieder ein.
codes-who = Wer handelt: { $who }
codes-who-person = die Person selbst
codes-who-helpdesk = der Helpdesk
codes-who-tenant = ein Administrator des Mandanten
codes-who-home = ein Administrator der Organisation, aus der die Person kommt
codes-who-on-premises = ein Administrator der lokalen Server
codes-who-application = der Besitzer der App
codes-who-nobody = niemand
codes-remedy = Was zu tun ist: { $text }
codes-command = Befehl: `{ $command }`
codes-unknown = Der Code { $code } ist hier nicht bekannt.
codes-none = `{ $text }` ist weder ein Code noch ein Text der Zurücksetzungsseiten noch ein Benutzer.
codes-none-hint = Geben Sie einen Code der Kennwortzurücksetzung (SSPR_0013), einer Anmeldung (AADSTS50034), des Kennwortrückschreibens (31003, 0x8023061F) oder den Grund eines Überwachungsereignisses (FuzzyPolicyViolationInvalidPassword) an, oder einen Benutzer mit Benutzerprinzipalname oder Objekt-ID.
codes-throttled = Die Person hat es zu oft versucht: Die Kennwortzurücksetzung ist bis 24 Stunden nach dem letzten Versuch blockiert.
codes-throttled-fix = Warten Sie 24 Stunden ohne weiteren Versuch, oder lassen Sie das Kennwort von einem Administrator zurücksetzen.
codes-phone-mismatch = Die eingegebene Telefonnummer ist nicht die registrierte.
codes-phone-mismatch-fix = Lassen Sie die Person die ganze Nummer mit Landes- und Ortsvorwahl eingeben, so wie sie registriert ist.
codes-address = Die Seite nimmt die E-Mail-Adresse nicht an: Der Anmeldename ist ein anderer.
codes-address-fix = Lassen Sie die Person den Benutzerprinzipalnamen eingeben; E-Mail-Adressen gehen nur, wo der Mandant sie als alternative Anmelde-ID zulässt.
codes-no-text = Die SMS oder der Anruf mit dem Code kommt nicht an.
codes-no-text-fix = Prüfen Sie, ob die registrierte Nummer die Form +1 4251234567 hat und keine Durchwahl; Durchwahlen werden nicht gewählt. Registrieren Sie eine andere Methode, wenn das Telefon nicht erreichbar ist.
codes-no-mail = Die E-Mail mit dem Code kommt nicht an.
codes-no-mail-fix = Lassen Sie die Person in Spam, Junk-E-Mail und gelöschten Elementen suchen, und prüfen Sie, ob es das registrierte Postfach ist.
codes-not-contacted = Der Dienst konnte die Person nicht erreichen: eine vorübergehende Störung, oder der registrierte Kontakt ist falsch.
codes-not-contacted-fix = Warten Sie 10 Sekunden, und wählen Sie „Erneut versuchen“; prüfen Sie die registrierten Kontakte, wenn es wieder geschieht.
codes-not-verified = Die Seite kann das Konto nicht überprüfen: Für die Person ist keine Telefonnummer registriert.
codes-not-verified-fix = Sehen Sie sich die registrierten Methoden an, und registrieren Sie, was fehlt: `sspr register USER`.
codes-page-error = Die Seite ist aus einem Grund gescheitert, den sie nicht nennt: eine Störung des Dienstes oder die Konfiguration.
codes-page-error-fix = Versuchen Sie es später erneut. Bleibt es dabei, öffnen Sie einen Supportfall mit dem Unterstützungscode unten auf der Seite.
codes-catch-up = Das Kennwort wurde geändert; die Cloud ist noch nicht auf demselben Stand.
codes-catch-up-fix = Melden Sie sich in einigen Minuten erneut an. Warten Sie nach einer Zurücksetzung in Active Directory mindestens zwei Minuten mit der ersten Anmeldung.
codes-admin-policy = Für Administratoren gilt eine eigene Richtlinie von Microsoft: zwei Methoden, keine Sicherheitsfragen, gleich, was der Mandant für andere festlegt.
codes-admin-policy-fix = Nichts zu tun: Testen Sie mit einem Konto ohne Administratorrolle.
codes-menu = Das Admin Center blendet „Kennwortzurücksetzung“ aus: Dem Administrator ist keine Microsoft Entra ID-Lizenz zugewiesen.
codes-menu-fix = Weisen Sie dem Administrator die Lizenz zu, und melden Sie sich dann erneut im Admin Center an.
codes-locked = Das Konto ist nach zu vielen falschen Kennwörtern gesperrt, oder die Anmeldung kam von einer IP-Adresse mit schädlichen Aktivitäten.
codes-disabled = Das Konto ist deaktiviert.
codes-expired = Das Kennwort ist abgelaufen.
codes-risk-change = Das Kennwort muss geändert werden, weil das Konto als gefährdet gilt.
codes-risk-change-fix = Lassen Sie die Person das Kennwort nach der mehrstufigen Authentifizierung auf der Anmeldeseite ändern. Wer das nicht kann, weist sich erst aus; dann setzt ein Administrator das Kennwort zurück und prüft das Risiko unter Riskante Benutzer.
codes-change-required = Der bedingte Zugriff verlangt ein neues Kennwort.
codes-age = Die Person ist minderjährig, und die erforderliche Zustimmung für die Altersgruppe fehlt.
codes-age-fix = Lassen Sie einen Administrator Altersgruppe und Zustimmung des Kontos prüfen.
codes-mfa-setup = Das Konto muss zuerst für die mehrstufige Authentifizierung registriert werden.
codes-mfa-setup-fix = Lassen Sie die Person sich unter https://aka.ms/mysecurityinfo registrieren; wer sich mit keiner Methode anmelden kann, erhält nach einem Identitätsnachweis einen befristeten Zugriffspass.
codes-mfa = Mehrstufige Authentifizierung ist erforderlich und wurde nicht bestanden oder liegt zu lange zurück.
codes-mfa-fix = Lassen Sie die Person sich erneut anmelden und den zweiten Schritt bestätigen. Ist das Telefon oder die App nicht mehr da, sehen Sie sich die registrierten Methoden an, und ersetzen Sie, was verloren ist.
codes-mfa-failed = Die mehrstufige Authentifizierung ist im Dienst fehlgeschlagen.
codes-mfa-failed-fix = Versuchen Sie es in einigen Minuten erneut, mit einer anderen Methode, wenn es eine gibt.
codes-mfa-calls = Zu viele Anrufe oder SMS für die mehrstufige Authentifizierung in kurzer Zeit.
codes-mfa-calls-fix = Warten Sie einige Minuten, oder verwenden Sie Microsoft Authenticator.
codes-external-check = Die Anmeldung verlangt eine Prüfung durch einen externen Anbieter, die nicht bestanden wurde.
codes-external-check-fix = Schließen Sie die Prüfung des Anbieters ab; scheitert sie, prüft ein Administrator den Anbieter unter Bedingter Zugriff.
codes-setup-risk = Die Registrierung für die mehrstufige Authentifizierung ist blockiert, weil die Anmeldung als riskant gilt.
codes-setup-risk-fix = Lassen Sie zuerst einen Administrator das Risiko und die Identität der Person prüfen. Geben Sie vorher keinen befristeten Zugriffspass aus.
codes-setup-place = Methoden dürfen nur von bestimmten Orten oder Geräten aus registriert werden, und dies ist keiner davon.
codes-setup-place-fix = Lassen Sie die Person sich aus einem vertrauenswürdigen Netzwerk oder von einem solchen Gerät registrieren; wer das nicht kann, erhält nach einem Identitätsnachweis einen befristeten Zugriffspass.
codes-home-risk = Das Konto ist wegen eines Risikos in dem Mandanten blockiert, aus dem es kommt.
codes-home-risk-fix = Nur ein Administrator jenes Mandanten kann das Risiko prüfen und aufheben. Umgehen Sie es hier nicht: kein befristeter Zugriffspass, keine Ausnahme.
codes-hello = Das Gerät oder seine Anmeldeinformation für Windows Hello oder Passkey ist nicht mehr bekannt oder deaktiviert.
codes-hello-fix = Melden Sie sich mit einer anderen Methode an, und richten Sie Windows Hello neu ein; ein Administrator prüft, ob das Gerät aktiviert ist.
codes-no-session = Der Browser oder die App hat keine gültige Sitzung für dieses Konto.
codes-session-fix = Lassen Sie die Person sich erneut anmelden. Kommt es wieder, melden Sie überall ab, oder verwenden Sie ein privates Fenster.
codes-interaction = Die App braucht eine Anmeldung der Person auf einer Seite.
codes-revoked = Die Sitzung wurde beendet: Das Kennwort wurde geändert, oder ein Administrator hat sie widerrufen.
codes-idle = Die Sitzung ist abgelaufen oder wurde zu lange nicht verwendet.
codes-frequency = Die Anmeldehäufigkeit des bedingten Zugriffs verlangt eine neue Anmeldung.
codes-confirm = Die Seite hat die Person gebeten zu bestätigen, dass dies die App ist, bei der sie sich anmelden will.
codes-confirm-fix = Nichts zu tun: Die Person bestätigt es, und die Anmeldung geht weiter.
codes-expected = Die Anmeldung hielt bei einer Frage der Seite an, etwa „Angemeldet bleiben?“.
codes-sign-out = Die Abmeldung ist fehlgeschlagen.
codes-sign-out-fix = Schließen Sie alle Browserfenster; löschen Sie an einem gemeinsam genutzten Computer auch die Browserdaten.
codes-blocked = Eine Richtlinie für bedingten Zugriff hat die Anmeldung blockiert.
codes-blocked-fix = Suchen Sie die Anmeldung im Anmeldeprotokoll: Die Registerkarte Bedingter Zugriff nennt Richtlinie und Bedingung. Melden Sie sich dann von einem Ort, einem Gerät oder mit einer App an, die die Richtlinie zulässt.
codes-unmanaged = Der bedingte Zugriff verlangt ein konformes, von der Organisation verwaltetes Gerät, und dieses ist keines.
codes-unmanaged-fix = Lassen Sie die Person das Gerät registrieren (Unternehmensportal) und beheben, was dort als nicht konform steht, oder ein verwaltetes Gerät verwenden.
codes-not-joined = Der bedingte Zugriff verlangt ein in die Domäne eingebundenes Gerät.
codes-not-joined-fix = Lassen Sie die Person einen Computer der Domäne verwenden.
codes-app-not-approved = Der bedingte Zugriff verlangt eine genehmigte App, und diese ist keine, oder die Broker-App fehlt.
codes-app-not-approved-fix = Lassen Sie die Person Outlook, Teams oder eine andere genehmigte App verwenden, mit installiertem Microsoft Authenticator oder Unternehmensportal.
codes-device-unknown = Der Dienst konnte das Gerät nicht authentifizieren oder registrieren.
codes-device-unknown-fix = Lassen Sie die Person eine unterstützte Plattform und einen unterstützten Browser verwenden und das Geschäftskonto dem Gerät hinzufügen; ein Administrator prüft das Gerät im Verzeichnis.
codes-security-policy = Eine Sicherheitsrichtlinie des Mandanten blockiert diese Anmeldung.
codes-security-policy-fix = Suchen Sie die Anmeldung im Anmeldeprotokoll; es nennt die Richtlinie.
codes-security-defaults = Die Sicherheitsstandards blockieren die Anmeldung: Sie verwendet Legacyauthentifizierung oder gilt als unsicher.
codes-security-defaults-fix = Verwenden Sie eine App mit moderner Authentifizierung, und registrieren Sie sich für die mehrstufige Authentifizierung.
codes-restricted = Das Netzwerk oder eine mandantenübergreifende Richtlinie lässt das Konto nicht in diesen Mandanten.
codes-restricted-fix = Lassen Sie die Administratoren beider Mandanten Mandanteneinschränkungen und mandantenübergreifende Zugriffseinstellungen prüfen.
codes-browser = Die App zeigt die Anmeldeseite in einer zu alten Browserkomponente.
codes-browser-fix = Aktualisieren Sie Android System WebView, Chrome und die App.
codes-consent = Niemand hat den Berechtigungen der App im Mandanten zugestimmt, oder ein Administrator muss es tun.
codes-declined = Die Person hat der App nicht erlaubt, was sie verlangt.
codes-declined-fix = Melden Sie sich erneut an, und stimmen Sie zu; wer nicht zustimmen darf, fragt einen Administrator.
codes-app-permission = Die App hat kein Recht an dem Dienst, den sie verlangt, oder der Mandant hat den Dienst nicht.
codes-app-permission-fix = Lassen Sie einen Administrator die Berechtigungen der App, die Zustimmung und das Abonnement des Dienstes prüfen.
codes-unassigned = Die App lässt nur Konten zu, die ihr zugewiesen sind, und dieses ist es nicht.
codes-unassigned-fix = Weisen Sie das Konto unter Unternehmensanwendungen > Benutzer und Gruppen zu.
codes-first-party = Die App verwendet die Identität einer Microsoft-eigenen App für einen Dienst, der das nicht zulässt.
codes-first-party-fix = Der Besitzer der App registriert eine eigene App und verwendet deren Client-ID.
codes-app-unknown = Der Mandant hat keine solche App, oder sie ist deaktiviert.
codes-app-unknown-fix = Der Besitzer der App prüft Client-ID und Mandant; ein Administrator des Mandanten stimmt der App zu.
codes-app-disabled = Die App oder der Dienst, den sie verlangt, ist im Mandanten deaktiviert.
codes-app-disabled-fix = Erlauben Sie die Anmeldung unter Unternehmensanwendungen > Eigenschaften, sofern sie nicht absichtlich deaktiviert wurde.
codes-resource = Der Mandant hat den Dienst nicht, den die App verlangt.
codes-resource-fix = Der Besitzer der App prüft Adresse des Dienstes, Mandant und Cloud.
codes-tenant-unknown = Der Dienst konnte den Mandanten der Anmeldung nicht finden.
codes-tenant-unknown-fix = Lassen Sie die Person den ganzen Anmeldenamen mit Domäne eingeben; ein Administrator prüft, ob die Domäne im Mandanten überprüft ist.
codes-tenant-needed = Die App meldet sich an einer Adresse für alle Mandanten an, die sie nicht verwenden darf.
codes-tenant-needed-fix = Der Besitzer der App verwendet die Adresse des Mandanten oder macht die App mehrmandantenfähig.
codes-other-cloud = Der Mandant ist in einer anderen Cloud als der, die die App fragt.
codes-other-cloud-fix = Der Besitzer der App verwendet die Adressen der Cloud des Mandanten.
codes-secret-expired = Der geheime Clientschlüssel der App ist abgelaufen.
codes-secret-wrong = Der geheime Clientschlüssel der App ist falsch.
codes-credential-missing = Die App hat weder Geheimnis noch Zertifikat gesendet, und ihre Registrierung verlangt eines.
codes-credential-needless = Die App hat ein Geheimnis oder Zertifikat gesendet, und ihre Registrierung ist ein öffentlicher Client.
codes-certificate = Das Zertifikat der App passt nicht zu ihrer Registrierung.
codes-federation = Keine Verbundanmeldeinformation der App passt zu ihrem Token.
codes-credential-fix = Der Besitzer der App korrigiert es in der App-Registrierung unter Zertifikate & Geheimnisse und Authentifizierung und in der App.
codes-assertion = Die signierte Aussage der App wird nicht akzeptiert: außerhalb ihrer Gültigkeit oder mit falschem Aussteller oder falscher Zielgruppe.
codes-signature = Die Signatur der App oder eines Zertifikats konnte nicht überprüft werden.
codes-assertion-fix = Der Besitzer der App prüft zuerst die Uhr ihres Computers, dann Aussteller, Zielgruppe und Schlüssel der Assertion.
codes-reply-address = Die Antwortadresse der App ist keine von denen, die sie registriert hat.
codes-reply-address-fix = Der Besitzer der App fügt die Adresse unter App-Registrierungen > Authentifizierung hinzu.
codes-provider = Der Verbundidentitätsanbieter der Organisation hat die Anmeldung abgelehnt oder falsch geantwortet.
codes-provider-fix = Ein Administrator prüft den Identitätsanbieter (etwa AD FS), seine Zertifikate und die Verbundeinstellungen der Domäne.
codes-user-certificate = Das Zertifikat der Person fehlt oder konnte nicht geprüft werden.
codes-user-certificate-fix = Ein Administrator prüft die vertrauenswürdigen Zertifizierungsstellen und ob ihre Sperrlisten abrufbar sind; die Person wählt das richtige Zertifikat.
codes-seamless = Das nahtlose einmalige Anmelden vom Computer ist fehlgeschlagen.
codes-seamless-fix = Lassen Sie die Person das Kennwort eingeben; sperren und entsperren Sie den Computer, um das Kerberos-Ticket zu erneuern. Bleibt es dabei, prüft ein Administrator das nahtlose SSO.
codes-hours = Active Directory erlaubt der Person zu dieser Uhrzeit keine Anmeldung.
codes-hours-fix = Melden Sie sich innerhalb der Anmeldezeiten an, oder lassen Sie diese in Active Directory ändern.
codes-agent-clock = Die Uhren des Authentifizierungs-Agents und von Active Directory weichen ab.
codes-clock-fix = Stellen Sie die Zeit des Servers nach einem autoritativen Zeitserver, und starten Sie dann den Synchronisierungsdienst neu.
codes-service = Der Anmeldedienst oder ein Teil davon ist ausgefallen.
codes-service-fix = Versuchen Sie es in einigen Minuten erneut. Bleibt es dabei, öffnen Sie einen Supportfall mit Korrelations-ID und Uhrzeit.
codes-current-wrong-fix = Geben Sie das aktuelle Kennwort erneut ein; wer es nicht weiß, setzt es stattdessen zurück.
codes-wizard-account-fix = Führen Sie den Assistenten von Microsoft Entra Connect erneut mit Konten aus, die die Berechtigungen haben, in der Cloud und lokal; das Cloudkonto darf kein Verbundkonto sein.
codes-token-done = Der Dienst hat ein Token erhalten, um das Kennwortrückschreiben ein- oder auszuschalten.
codes-keys-done = Der Dienst hat den Schlüssel erstellt, der Kennwörter auf dem Weg aus der Cloud verschlüsselt.
codes-heartbeat = Der Dienst hat sein Lebenszeichen an Service Bus gesendet.
codes-relay-fix = Prüfen Sie die ausgehenden Verbindungen auf Port 443, TLS 1.2 und die Uhr des Servers, und starten Sie dann den Synchronisierungsdienst neu.
codes-unknown-error-fix = Lesen Sie die Ausnahme im Ereignis. Schalten Sie das Kennwortrückschreiben aus und wieder ein; bleibt es dabei, öffnen Sie einen Supportfall mit Ereignisprotokoll und Tracking-ID.
codes-bus-fix = Lassen Sie ausgehende Verbindungen zu *.servicebus.windows.net auf Port 443 zu, und starten Sie dann den Server neu. Bleibt es dabei, schalten Sie das Kennwortrückschreiben aus und wieder ein.
codes-bad-input = Der Dienst hat eine ungültige Anforderung erhalten.
codes-once-more-fix = Wiederholen Sie den Vorgang.
codes-decryption = Der Server konnte ein Kennwort aus der Cloud nicht entschlüsseln: Sein Schlüssel ist ein anderer.
codes-configuration-file = Der Server konnte die Konfigurationsdatei des Kennwortrückschreibens nicht speichern oder lesen.
codes-configuration-memory = Der Server konnte die Konfiguration des Kennwortrückschreibens beim Einschalten nicht übernehmen.
codes-bad-answer = Der Server hat vom Clouddienst eine ungültige Antwort erhalten.
codes-crypto = Der Server konnte den Verschlüsselungsschlüssel nicht erstellen oder ein Kennwort nicht entschlüsseln.
codes-crypto-fix = Lesen Sie die Details des Ereignisses; sie nennen den Fehler des Servers. Schalten Sie dann das Kennwortrückschreiben aus und wieder ein.
codes-switch-on-failed = Das Einschalten des Kennwortrückschreibens hat den Clouddienst nicht erreicht.
codes-switch-off-unreached = Das Ausschalten des Kennwortrückschreibens hat den Clouddienst nicht erreicht.
codes-onboarding-fix = Lassen Sie ausgehende Verbindungen auf Port 443 zu (beim Einschalten auch 9350 bis 9354), und verwenden Sie ein Cloudkonto, das kein Verbundkonto ist.
codes-bus-retry = Der Server musste seine Verbindung zu Service Bus erneut versuchen.
codes-bus-retry-fix = Nichts zu tun, außer es kommt oft: Prüfen Sie dann Latenz und Bandbreite der Verbindung.
codes-no-heartbeat = Der Server konnte dem Clouddienst seinen Zustand nicht melden.
codes-no-heartbeat-fix = Zurücksetzungen betrifft das allein nicht. Bleibt es dabei, prüfen Sie die ausgehenden Verbindungen auf Port 443.
codes-ad-unknown = Active Directory hat einen unbekannten Fehler gemeldet.
codes-ad-unknown-fix = Lesen Sie die Ereignisse der Quelle ADSync daneben. Prüfen Sie auch die Namen der Organisationseinheiten der Person: Komma, Plus, Anführungszeichen, umgekehrter Schrägstrich, spitze Klammern, Semikolon, Gleichheitszeichen und Schrägstrich verhindern das Rückschreiben.
codes-ad-no-user = Die Person wurde im lokalen Verzeichnis nicht gefunden.
codes-ad-no-object = Die Synchronisierung hat das Objekt der Person nicht gefunden.
codes-ad-no-user-fix = Prüfen Sie, ob es die Person in Active Directory noch gibt und dieser Server sie synchronisiert; sehen Sie sich die letzten Synchronisierungen an.
codes-ad-permission = Dem Connectorkonto wurde der Zugriff auf das Kennwort der Person verweigert.
codes-ad-permission-fix = Prüfen Sie zuerst, ob AdminCount der Person 1 ist: Ein geschütztes Konto lässt sich nicht zurücksetzen. Sonst geben Sie dem Connectorkonto „Kennwort zurücksetzen“ in der Gesamtstruktur der Person; es kann eine Stunde dauern, bis das gilt.
codes-ad-disabled = Das Konto ist in Active Directory deaktiviert.
codes-ad-disabled-fix = Aktivieren Sie es in Active Directory, und versuchen Sie es erneut.
codes-ad-locked-out = Das Konto ist in Active Directory gesperrt: zu viele Versuche in kurzer Zeit.
codes-ad-locked-out-fix = Entsperren Sie es in Active Directory, und versuchen Sie es erneut.
codes-ad-configuration = Active Directory hat das Kennwort wegen seiner Konfiguration abgelehnt.
codes-ad-configuration-fix = Lesen Sie die Ereignisse der Quelle ADSync daneben: Ihr Ergebnis (hr) nennt die Ursache.
codes-sync-server = Im Synchronisierungsdienst ist ein unerwarteter Fehler aufgetreten.
codes-sync-refused = Der Synchronisierungsdienst konnte ein Kennwort nicht setzen; das Ergebnis im Ereignis (0x…) nennt die Ursache.
codes-sync-refused-fix = Lassen Sie das Ergebnis erklären, etwa `sspr explain 0x80230619`. Nennt das Ereignis das LDAP-Steuerelement für Kennwortrichtlinien, brauchen die Domänencontroller Windows Server 2016 oder später.
codes-endpoint-fix = Lesen Sie die Ereignisse von PasswordResetService daneben; sie nennen die Ursache. Starten Sie den Synchronisierungsdienst neu; bleibt es dabei, schalten Sie das Kennwortrückschreiben aus und wieder ein.
codes-insecure = Die Verbindung zu Active Directory ist nicht verschlüsselt, sodass darüber kein Kennwort gesetzt werden darf.
codes-insecure-fix = Schalten Sie „Sign and Encrypt LDAP Traffic“ im Synchronization Service Manager ein: für die Gesamtstruktur, für jede Verzeichnispartition und für deren alternative Anmeldeinformationen. Starten Sie dann den Synchronisierungsdienst neu.
codes-candidates = Der Text kann einer von diesen sein:
codes-candidates-more = Geben Sie mehr vom Text ein, oder lassen Sie einen erklären: `{ $command }`
codes-unknown-page = Schlagen Sie ihn bei Microsoft nach: { $page }
codes-unknown-kind = Schreiben Sie dazu, wessen Code es ist: SSPR_0014 von der Zurücksetzungsseite, AADSTS50034 von einer Anmeldung, `event 31008` oder `hr=80230619` vom Kennwortrückschreiben.

## explain

explain-can = { $name } kann das Kennwort zurücksetzen.
explain-will-stop = { $name } kann das Kennwort zurzeit zurücksetzen, aber nicht mehr lange.
explain-unknown = Ob { $name } das Kennwort zurücksetzen kann, ließ sich nicht ermitteln.
explain-cannot = { $name } kann das Kennwort nicht zurücksetzen.
explain-do = Abhilfe:
explain-do-who = { $remedy } ({ $who })
explain-heard = { $check } ({ $state }):
explain-state-passed = bestanden
explain-state-failed = scheitert
explain-state-ends = endet
explain-state-unknown = nicht bekannt
explain-state-not-applicable = entfällt
explain-state-noted = vermerkt
explain-state-warning = Warnung
explain-check-account = Konto
explain-check-home = Wessen Kennwort
explain-check-scope = Aktiviert für
explain-check-administrator = Administrator
explain-check-licence = Lizenz
explain-check-methods = Methoden
explain-check-on-premises = Lokales Verzeichnis
explain-check-lockout = Sperre
explain-check-attempts = Letzter Versuch
explain-source-directory = Verzeichnis
explain-source-licences = Lizenzen
explain-source-methods = registrierte Methoden
explain-source-policy = SSPR-Richtlinie
explain-source-on-premises = lokale Integration
explain-source-authorization = Autorisierungsrichtlinie
explain-source-report = Registrierungsbericht
explain-source-audits = Überwachungsprotokoll
explain-actor-helpdesk = Helpdesk
explain-actor-privileged = Privilegierter Authentifizierungsadministrator
explain-actor-users = Benutzeradministrator
explain-actor-group = Besitzer der Gruppe oder Gruppenadministrator
explain-actor-policy = Authentifizierungsrichtlinienadministrator
explain-actor-roles = Administrator für privilegierte Rollen
explain-actor-licences = Lizenzadministrator
explain-actor-on-premises = Administrator von Active Directory
explain-actor-home = die Person selbst, in der Heimatorganisation
explain-actor-caller = Sie
explain-age-now = jetzt
explain-age-minutes =
    { $count ->
        [one] 1 Minute alt
       *[other] { $count } Minuten alt
    }
explain-age-hours =
    { $count ->
        [one] 1 Stunde alt
       *[other] { $count } Stunden alt
    }
explain-age-days =
    { $count ->
        [one] 1 Tag alt
       *[other] { $count } Tage alt
    }
explain-enabled = Die Anmeldung ist erlaubt.
explain-disabled = Die Anmeldung ist blockiert, also lässt sich nichts zurücksetzen.
explain-disabled-on-premises = Die Anmeldung ist blockiert, und das Konto kommt aus dem lokalen Verzeichnis: Dort muss es aktiviert werden.
explain-own-password = Das Kennwort gehört zu diesem Mandanten.
explain-other-tenant = Das Konto gehört einer anderen Organisation. Dort wird das Kennwort zurückgesetzt, nach deren Regeln.
explain-microsoft-account = Es ist ein persönliches Microsoft-Konto. Sein Kennwort setzt Microsoft zurück, nicht dieser Mandant.
explain-no-tenant = Ein Gast ohne Organisation, der mit der registrierten E-Mail-Adresse zurücksetzt.
explain-provider = Die Anmeldung läuft über { $name }; dort liegt das Kennwort.
explain-home-unclear = Ein eingeladenes Konto, und das Verzeichnis sagt nicht, wo sein Kennwort liegt.
explain-decided-at-home = Hier nicht geprüft: Darüber entscheidet die Organisation, aus der das Konto stammt.
explain-everyone = SSPR gilt für alle.
explain-nobody = Die Self-Service-Kennwortzurücksetzung ist aus (aktiviert für: Keine).
explain-no-group = Aktiviert für: „Ausgewählt“, aber es ist keine Gruppe ausgewählt.
explain-in-group = Aktiviert als Mitglied von „{ $group }“.
explain-in-group-via = Aktiviert: in „{ $group }“ über { $via }.
explain-not-in-group = Nicht in „{ $group }“, der ausgewählten Gruppe, und in keiner Gruppe darin.
explain-reported-in = Laut Registrierungsbericht aktiviert; die Richtlinie selbst ließ sich nicht lesen.
explain-reported-out = Laut Registrierungsbericht nicht aktiviert; die Richtlinie selbst ließ sich nicht lesen.
explain-administrator-policy = Nicht gefragt: Für Administratoren gilt eine eigene Richtlinie.
explain-no-administrator = Hat keine Rolle, die zwei Methoden verlangt.
explain-administrators-on =
    { $count ->
        [one] { $roles }. Administratoren dürfen zurücksetzen, hier mit einer Methode.
       *[other] { $roles }. Administratoren dürfen zurücksetzen, mit zwei Methoden.
    }
explain-administrators-off = { $roles }. Administratoren dürfen ihr Kennwort in diesem Mandanten nicht zurücksetzen.
explain-role-through = { $role } über „{ $group }“
explain-role-limited = { $role } (für einen Teil des Verzeichnisses)
explain-role-eligible = { $role } (aktivierbar)
explain-no-known-administrator = Hat keine Rolle, die zwei Methoden verlangt. Rollen für eine Verwaltungseinheit und aktivierbare Rollen konnten nicht alle gelesen werden; dazu braucht es { $permission }.
explain-may-become = Kann { $roles } aktivieren. Danach sind zwei Methoden nötig; ob schon vorher, sagt Microsoft nicht.
explain-some-role = Hat laut Bericht eine Rolle; welche, darf nicht gelesen werden.
explain-licensed = { $product } deckt es ab.
explain-unlicensed = Keine Lizenz deckt es ab. Der Dienst lässt die Zurücksetzung meist trotzdem zu; Microsoft verlangt für jeden Benutzer Microsoft Entra ID P1 oder mindestens Microsoft 365 Business Standard.
explain-unlicensed-on-premises = Keine Lizenz deckt das Kennwortrückschreiben ab: Das Konto kommt aus der lokalen Umgebung, dafür ist Microsoft Entra ID P1 oder Microsoft 365 Business Premium nötig.
explain-cloud-licence = { $product } deckt nur Kennwörter der Cloud ab, und dieses Konto kommt aus dem lokalen Verzeichnis.
explain-no-licence-needed = Für externe Benutzer nicht erforderlich.
explain-none = keine
explain-enough =
    { $required ->
        [one] { $methods }; verlangt wird 1.
       *[other] { $methods }; verlangt werden { $required }.
    }
explain-enough-reported = { $methods }; laut Bericht genug.
explain-methods-end = Registriert: { $methods }. Das reicht bis { $day }; dann stellt Microsoft eine davon ein.
explain-no-method =
    { $required ->
        [one] Keine Methode ist registriert, die zählt; verlangt wird 1.
       *[other] Keine Methode ist registriert, die zählt; verlangt werden { $required }.
    }
explain-no-method-at-all = Keine Methode ist registriert, die zählt.
explain-too-few =
    { $required ->
        [one] Zu wenige Methoden, die zählen: { $methods }; verlangt wird 1.
       *[other] Zu wenige Methoden, die zählen: { $methods }; verlangt werden { $required }.
    }
explain-methods-unclear = Ob das reicht, hängt von einer Richtlinie ab, die sich nicht lesen ließ: { $methods }.
explain-not-allowed = Registriert, hier aber nicht zugelassen: { $methods }.
explain-ended = Registriert, aber von Microsoft eingestellt: { $methods }.
explain-attributes = Im Verzeichnis eingetragen, was seit dem { $day } nicht mehr zählt: { $attributes }.
explain-cloud-password = Das Kennwort liegt in der Cloud.
explain-writeback-on = Kennwörter werden zurückgeschrieben. Konten in geschützten Gruppen von Active Directory werden trotzdem abgewiesen.
explain-writeback-seen = Das Rückschreiben hat funktioniert: Das letzte Kennwort ging über { $agent }.
explain-writeback-off = Das Kennwort liegt im lokalen Verzeichnis, und Kennwörter werden nicht zurückgeschrieben.
explain-writeback-hint = Das Kennwort liegt im lokalen Verzeichnis. Laut Synchronisierung ist das Rückschreiben eingeschaltet; ein Beweis ist das nicht.
explain-writeback-unclear = Das Kennwort liegt im lokalen Verzeichnis; ob Kennwörter zurückgeschrieben werden, ist nicht bekannt.
explain-on-premises-refused = Das lokale Verzeichnis hat die letzte Zurücksetzung abgewiesen: Das Konto ist dort geschützt, oder dem Connector fehlen Rechte.
explain-on-premises-away = Das lokale System hat auf die letzte Zurücksetzung nicht geantwortet.
explain-federated-only = Die Domäne ist ein Verbund und das Konto nicht synchronisiert: Das Kennwort liegt beim Identitätsanbieter.
explain-free = Nicht gesperrt.
explain-locked-out = Zu viele Fehlversuche: gesperrt bis { $until }.
explain-no-attempts = Keiner im Überwachungsprotokoll.
explain-attempt = { $activity }: gelungen.
explain-attempt-blocked = { $activity }.
explain-attempt-failed = { $activity }: fehlgeschlagen.
explain-attempt-failed-why = { $activity }: fehlgeschlagen, { $reason }
explain-not-permitted = Nicht bekannt: Diese Anmeldung darf es nicht lesen. Nötig ist { $permission }.
explain-not-at-hand = Nicht bekannt: Es steht im Admin Center, das diese Anmeldung nicht erreicht.
explain-no-report = Nicht bekannt: Dem Mandanten fehlt die Lizenz für den Bericht.
explain-unreachable = Nicht bekannt: Der Dienst hat nicht geantwortet.
explain-unsaid = Nicht bekannt: Der Dienst sagt es nicht.
explain-do-enable-account = Anmeldung im Microsoft Entra Admin Center wieder erlauben
explain-do-enable-on-premises = Konto in Active Directory aktivieren und die nächste Synchronisierung abwarten
explain-do-home = Im Heimatmandanten unter https://aka.ms/sspr zurücksetzen oder die IT dort fragen; was hier registriert ist, hilft nicht. SSPR_0011 heißt dort, dass der Heimatmandant keine Richtlinie für die Zurücksetzung hat, etwa weil ihn niemand verwaltet
explain-do-microsoft = Bei Microsoft zurücksetzen, unter https://account.live.com/password/reset; was hier registriert ist, hilft nicht
explain-do-provider = Bei { $name } zurücksetzen, dort liegt das Kennwort; was hier registriert ist, hilft nicht
explain-do-no-tenant = Unter https://aka.ms/sspr mit der hier registrierten E-Mail-Adresse zurücksetzen
explain-do-scope-on = Für alle einschalten, oder mit `--group` für eine Gruppe
explain-do-scope-group = Gruppe angeben
explain-do-scope-add = Person in die Gruppe aufnehmen
explain-do-scope-look = Als Benutzer anmelden und in der Richtlinie nachsehen: `sspr policy show`
explain-do-administrators = Administratoren das Zurücksetzen erlauben; das dauert bis zu einer Stunde
explain-do-licence = Eine Lizenz zuweisen, die es abdeckt
explain-do-premium = Eine Lizenz mit mindestens Microsoft Entra ID P1 oder Microsoft 365 Business Premium zuweisen
explain-do-register = Mit der Person eine Methode registrieren oder sie selbst registrieren lassen: `{ $command }`
explain-do-register-external = Mit der Person eine E-Mail-Adresse registrieren; ein externer Gast bekommt keinen befristeten Zugriffspass
explain-do-register-none = Mit der Person eine Methode registrieren oder sie selbst registrieren lassen: `{ $command }`. Nutzt der Mandant die Kontowiederherstellung mit Microsoft Entra Verified ID, erhalten Benutzer, die jede Methode verloren haben, auch damit wieder Zugang
explain-do-register-before = Vor dem { $day } eine weitere Methode registrieren, etwa E-Mail, oder die Person das selbst tun lassen: `{ $command }`
explain-do-writeback = Rückschreiben einschalten, sobald es in Entra Connect oder der Cloudsynchronisierung eingerichtet ist
explain-do-writeback-look = Als Person angemeldet nachsehen, ob das Rückschreiben eingeschaltet ist: `sspr policy show writeback.enabled`
explain-do-on-premises = In Active Directory zurücksetzen; die Gruppen des Kontos und die Rechte des Connectors prüfen
explain-do-agent = Den Agent von Entra Connect oder der Cloudsynchronisierung prüfen und es noch einmal versuchen
explain-do-federated = Dort zurücksetzen, wo die Domäne angemeldet wird
explain-do-wait = Bis { $until } warten oder das Kennwort eines Cloudkontos zurücksetzen
explain-do-sign-in = Mit einem Konto anmelden, das lesen darf, was fehlt
explain-do-again = In ein paar Minuten noch einmal fragen
explain-warning = Warnung:
explain-code = Mehr zum Code: `{ $command }`
explain-passed = Bestanden: { $checks }. `--all-checks` zeigt die Einzelheiten.
explain-last-sign-in = Die letzte Anmeldung ({ $at }, { $app }) wurde abgelehnt: { $reason } [{ $code }] Mehr: `{ $command }`
explain-do-ask = Nach dieser Person allein fragen
prompts-asked = { $name } wird bei der nächsten Anmeldung zur Registrierung aufgefordert.
prompts-not-asked = { $name } wird bei der Anmeldung nicht zur Registrierung aufgefordert.
prompts-unclear = Ob { $name } bei der Anmeldung zur Registrierung aufgefordert wird, ist nicht bekannt.
prompts-registration = Registrierung bei der Anmeldung
prompts-skip = Überspringen
prompts-reconfirmation = Erneute Bestätigung
prompts-campaign = Registrierungskampagne
prompts-conditional-access = Bedingter Zugriff
prompts-missing =
    { $count ->
        [one] Verlangt, und es fehlt 1 Methode.
       *[other] Verlangt, und es fehlen { $count } Methoden.
    }
prompts-enough = Verlangt, und es ist genug registriert.
prompts-out-of-scope = Verlangt, aber für diese Person nicht aktiviert.
prompts-not-required = Der Mandant verlangt sie nicht.
prompts-skip-for-ever = Kann bei jeder Anmeldung übersprungen werden.
prompts-skip-days =
    { $count ->
        [one] Kann 1 Tag lang übersprungen werden.
       *[other] Kann { $count } Tage lang übersprungen werden.
    }
prompts-no-skip = Die Richtlinie erlaubt kein Überspringen. Wer die Seite abbricht, wird bei der nächsten Anmeldung wieder gefragt.
prompts-every-days =
    { $count ->
        [one] Wird jeden Tag verlangt. Eine Methode zu löschen, zieht sie nicht vor; wann sie zuletzt war, sagt der Dienst nicht.
       *[other] Wird alle { $count } Tage verlangt. Eine Methode zu löschen, zieht sie nicht vor; wann sie zuletzt war, sagt der Dienst nicht.
    }
prompts-never = Abgeschaltet: 0 Tage.
prompts-campaign-off = Abgeschaltet.
prompts-not-targeted = Richtet sich nicht an diese Person.
prompts-has-target = Verlangt { $method }, und das ist registriert.
prompts-nudged = Verlangt { $method } nach einer Anmeldung mit MFA; wie oft, bestimmt Microsoft.
prompts-nudged-days =
    { $count ->
        [0] Verlangt { $method } nach jeder Anmeldung mit MFA.
        [one] Verlangt { $method } nach einer Anmeldung mit MFA; lässt sich 1 Tag aufschieben.
       *[other] Verlangt { $method } nach einer Anmeldung mit MFA; lässt sich { $count } Tage aufschieben.
    }
prompts-unguarded = Keine Richtlinie regelt für diese Person das Registrieren von Sicherheitsinformationen.
prompts-guard = „{ $name }“ gilt für das Registrieren: { $controls }.
prompts-guard-conditional = „{ $name }“ gilt für das Registrieren, je nach Ort, Gerät, Plattform oder Risiko: { $controls }.
prompts-guard-reported = „{ $name }“ wird nur gemeldet, nicht erzwungen: { $controls }.
prompts-access-unread = Nicht bekannt: Die Richtlinien zu lesen, verlangt { $permission }. Im Anmeldeprotokoll des Admin Centers zeigt die fehlgeschlagene Anmeldung der Person unter „Bedingter Zugriff“, welche Richtlinie es war.
prompts-not-known = Nicht bekannt: Es hängt von etwas ab, das nicht gelesen werden konnte.
prompts-note = Die kombinierte Registrierung dient MFA und Kennwortzurücksetzung zugleich: Der Assistent unterbricht Anmeldungen im Browser und mit moderner Authentifizierung, einmal je interaktiver Sitzung; ältere Clients und angemeldete Sitzungen unterbricht er nicht. Unter https://aka.ms/mysecurityinfo registriert man sich ungefragt. Ein dort registriertes Telefon dient auch MFA: Auf die Kennwortzurücksetzung allein lässt es sich nicht beschränken.
explain-people-verdict = Antwort
explain-people-cause = Ursache
explain-people-remedy = Abhilfe
explain-people-totals = { $total } Benutzer: { $can } können zurücksetzen, { $stops } bis zu einem Stichtag, { $cannot } nicht, { $unknown } unbekannt.
explain-methods-phones-end = Registriert: { $methods }. Das reicht bis { $day }; dann enden SMS und Anrufe von Microsoft.
explain-methods-directory-end = Es zählen: { $methods }. Das reicht bis { $day }; dann zählen nur noch registrierte Methoden.
explain-directory-until = Nur im Verzeichnis, nicht registriert: { $methods }. Das zählt bis { $day }.
explain-directory = Nur im Verzeichnis, nicht registriert: { $methods }. Das zählt in dieser Cloud weiterhin.
telephony-own = Mit einem eigenen Telefonieanbieter funktionieren Telefone weiter: `sspr profile set telephony=own`.
telephony-later = Auch in dieser Cloud enden SMS und Anrufe von Microsoft; der Tag ist nicht bekannt.

## events

events-at = Wann (UTC)
events-activity = Aktivität
events-user = Benutzer
events-result = Ergebnis
events-reason = Grund
events-success = erfolgreich
events-failure = fehlgeschlagen
events-blocked = gesperrt
events-reset = Kennwort zurückgesetzt (Self-Service)
events-reset-by-admin = Kennwort zurückgesetzt (durch Administrator)
events-change = Kennwort geändert
events-unlock = Konto entsperrt
events-block = Gesperrt: zu viele Versuche
events-step = Schritt einer Zurücksetzung
events-registered = Für die Zurücksetzung registriert
events-policy = SSPR-Richtlinie geändert
events-info-registered = Methode registriert
events-info-deleted = Methode gelöscht
events-info-default = Standardmethode geändert
events-info-registered-by-admin = Methode registriert (durch Administrator)
events-info-deleted-by-admin = Methode gelöscht (durch Administrator)
events-reading = Das Überwachungsprotokoll wird gelesen
events-actor = Durch wen
unverified-sum =
    { $count ->
        [0] Jeder Eingriff ist abgedeckt.
        [one] 1 Eingriff ohne Überprüfung.
       *[other] { $count } Eingriffe ohne Überprüfung.
    } Mit Freigabe: { $covered }. Durch Import: { $imported }. Durch die Benutzer selbst: { $own }.
unverified-idle =
    { $count ->
        [one] Auf 1 Freigabe folgte kein Eingriff.
       *[other] Auf { $count } Freigaben folgte kein Eingriff.
    }
unverified-no-ledger = Auf diesem Computer gibt es kein Protokoll. Geben Sie die des Helpdesks mit `--ledger FILE` an.
unverified-broken = Das Protokoll { $path } ist in Zeile { $line } beschädigt. Was dort folgt, zählt nicht.
unverified-no-record = in keinem Protokoll
unverified-no-grant = nicht überprüft
unverified-grant-missing = unbekannte Freigabe
unverified-grant-twice = Freigabe zweimal verwendet
unverified-small-import = Import weniger Zeilen
unverified-emergency = Notfall
unverified-unused = Freigabe ungenutzt
unverified-no-act = Freigabe ohne Eingriff
events-count =
    { $count ->
        [one] 1 Zeile.
       *[other] { $count } Zeilen.
    }
events-complete = Vollständig bis { $moment }. Von dort geht es weiter mit `--since { $moment }`.
events-retention = Der Dienst bewahrt Überwachungsereignisse 30 Tage auf, in Mandanten mit Microsoft Entra ID Free 7 Tage: Was älter ist, ist nicht mehr da.
events-following = Ereignisse erscheinen 5 bis 10 Minuten verspätet, höchstens eine Stunde. Strg+C beendet.
events-missed = Diesmal kam keine Antwort, auf die nächste wird gewartet: { $reason }
events-follow-form = `-o json` ist ein Dokument, und `--follow` hat kein Ende.
events-follow-form-hint = Verwenden Sie `-o jsonl`: ein Objekt pro Zeile.
events-no-time = `--until` liegt nicht nach `--since`.
events-moment = `{ $text }` ist kein Zeitpunkt.
events-moment-hint = Geben Sie ein Alter (7d, 36h, 30m), `today`, `yesterday`, einen Tag (2026-11-01) oder einen genauen Zeitpunkt (2026-11-01T08:00:00Z) an.

## logout

logout-done = Vom Profil { $profile } abgemeldet.
logout-nothing = Im Profil { $profile } waren Sie nicht angemeldet.

## whoami

whoami-account = Konto: { $account }
whoami-tenant = Mandant: { $tenant }
whoami-roles = Rollen: { $roles }
whoami-roles-none = keine
whoami-roles-hidden = für diese Anmeldung nicht sichtbar
whoami-profile = Profil: { $profile }
whoami-app = App: { $name }, im Besitz von: { $owners }
whoami-graph = Microsoft Graph
whoami-policy = Richtlinien-API des Portals
whoami-client = { "  " }Client: { $client }
whoami-scopes = { "  " }Berechtigungen: { $scopes }
whoami-in-environment = { "  " }Token: in der Variablen { $variable }
whoami-in-az = { "  " }Token: aus der Sitzung der Azure CLI (`az`)
whoami-in-keyring = { "  " }Token: mit einem Schlüssel im Schlüsselbund versiegelt
whoami-in-file = { "  " }Token: in { $path }
whoami-in-memory = { "  " }Token: nur in diesem Befehl
whoami-renewed = { "  " }Gültig bis { $time }, wird danach selbst erneuert
whoami-ends = { "  " }Gültig bis { $time }
whoami-application = Anwendung: { $account }
whoami-permissions = { "  " }Anwendungsberechtigungen: { $scopes }

## profile

profile-column-name = Name
profile-column-in-use = In Gebrauch
profile-column-tenant = Mandant
profile-column-client = Client
profile-in-use = ja
profile-none = Es gibt noch kein Profil. `sspr login --profile NAME` legt eines an.
profile-used = Das Profil { $profile } ist jetzt in Gebrauch.
profile-set = Das Profil { $profile } wurde in { $path } geändert.
profile-shown = Profil { $profile } ({ $path })
profile-from-flag = Option
profile-from-environment = Umgebung
profile-from-profile = Profil
profile-from-default = Vorgabe
profile-remove = Das Profil { $profile } und seine Anmeldung entfernen?
profile-removed = Das Profil { $profile } und seine Anmeldung wurden entfernt.

## profiles

profiles-heading = Profil { $profile }:
profiles-abreast = Mandant für Mandant
profiles-meanwhile = { $profile }, zwischendurch:
profiles-one-only = Dieser Befehl läuft immer nur für ein Profil.
profiles-one-only-hint = Geben Sie `--profile` nur einmal an. Für mehrere laufen `logout`, `whoami`, `enable`, `disable`, `policy` und, ohne `--watch`, `status`.
profiles-one-file = `--out` nennt eine einzige Datei, und jedes Profil würde den Plan des vorigen überschreiben.
profiles-one-file-hint = Führen Sie den Befehl für jedes Profil einzeln aus: `--profile NAME --out NAME.plan`.
profiles-one-tenant = `{ $variable }` steht für einen einzigen Mandanten; jedes Profil würde dorthin führen.
profiles-one-tenant-hint = Heben Sie `{ $variable }` auf, oder geben Sie nur ein Profil an.
profiles-some-failed = Bei einigen Profilen ist der Befehl fehlgeschlagen: { $names }.

## group

person-unknown = Es gibt keinen Benutzer „{ $user }“.
person-unknown-hint = Geben Sie den vollständigen Anmeldenamen, die Objekt-ID, die E-Mail-Adresse oder den genauen Namen an.
person-near = Meinten Sie { $names }?
person-several = Mehrere Benutzer kommen infrage: { $names }

find-none = Nichts davon

group-unknown = Es gibt keine Gruppe `{ $name }`.
group-unknown-hint = Geben Sie die ID, den genauen Namen oder die E-Mail-Adresse der Gruppe an.
group-near = Ähnlich heißen: { $groups }
group-ambiguous = Mehrere Gruppen heißen so: { $groups }
group-ambiguous-hint = Geben Sie bei `--group` die ID an.

## enable

enable-text = { $text }
enable-scope-none = Keine
enable-scope-all = Alle
enable-on = ein
enable-off = aus
enable-counting = Der Registrierungsbericht wird gelesen
enable-confirm = Diese Änderung vornehmen?
enable-confirm-users = { $count ->
    [one] Diese Änderung für 1 Benutzer vornehmen?
   *[other] Diese Änderung für { $count } Benutzer vornehmen?
}
enable-nothing = Nichts zu ändern.
enable-way-back = Rückgängig machen: `{ $command }`
enable-scope-question = Wer darf sein Kennwort selbst zurücksetzen?
enable-choose-all = Alle Benutzer
enable-choose-group = Die Mitglieder einer Gruppe
enable-group-with-all = `--group` gehört zu `--scope group`, nicht zu `--scope all`.
enable-group-question = Welche Gruppe? (ein Teil des Namens)
enable-group-empty-line = Geben Sie einen Teil des Namens ein.
enable-group-choice = Welche davon?
enable-group-dynamic = Wer zur Gruppe „{ $name }“ gehört, bestimmt eine Regel; Mitglieder lassen sich nicht von Hand hinzufügen.
enable-group-empty = In der Gruppe „{ $name }“ ist kein Benutzer: Außer Administratoren könnte niemand zurücksetzen.
enable-policy-api-explained = Microsoft Graph hat für „Aktiviert für“ keinen Endpunkt. Nur die API hinter dem Admin Center hat einen: Sie ist nicht dokumentiert, Microsoft unterstützt dort keine anderen Programme, und sie braucht die Anmeldung eines Menschen. Der andere Weg ist eine Anleitung für die Änderung von Hand im Portal. Die Wahl wird im Profil gemerkt.
enable-policy-api-question = Wie soll „Aktiviert für“ geschrieben werden?
enable-policy-api-unkept = Die Wahl konnte nicht im Profil gespeichert werden: { $reason }. Geben Sie beim nächsten Mal `--policy-api { $name }` an.
enable-policy-api-portal = Über die API des Portals
enable-policy-api-guided = Mit Anleitung, von Hand im Portal
enable-drift = Das Richtliniendokument ist nicht das, das diese Version kennt; es wurde nichts geschrieben: { $differences }
enable-drift-hint = Nehmen Sie `--policy-api guided`, bis eine neuere Version das Dokument kennt.
enable-portal-sign-in = Die Richtlinien-API hat das Token nicht angenommen: Es ist abgelaufen oder für einen anderen Dienst ausgestellt.
enable-portal-sign-in-hint = Melden Sie sich mit `sspr login` neu an.
enable-portal-stale = Die Richtlinien-API konnte für diese Anmeldung nicht handeln: { $error }
enable-moved = Jemand anderes hat die Richtlinie inzwischen geändert; es wurde nichts geschrieben: { $fields }
enable-moved-hint = Führen Sie den Befehl noch einmal aus, um die Auswirkung auf den jetzigen Stand zu sehen.
enable-not-taken = Die Richtlinien-API hat mit `false` geantwortet: Sie hat die Änderung ohne Begründung nicht übernommen.

## effect in users

effect-source = Zahlen aus dem Registrierungsbericht: bis zu 36 Stunden alt, ohne deaktivierte Benutzer. Kennwortrückschreiben, Lizenzen und Sperren sind nicht berücksichtigt; `sspr explain --all` berücksichtigt sie.
effect-group-users = { $count ->
    [one] Die Gruppe hat 1 Benutzer, geschachtelte Gruppen eingerechnet.
   *[other] Die Gruppe hat { $count } Benutzer, geschachtelte Gruppen eingerechnet.
}
effect-gain = { $count ->
    [one] 1 Benutzer kann neu zurücksetzen
   *[other] { $count } Benutzer können neu zurücksetzen
}
effect-lose = { $count ->
    [one] 1 Benutzer kann nicht mehr zurücksetzen
   *[other] { $count } Benutzer können nicht mehr zurücksetzen
}
effect-drops-below = { $count ->
    [one] 1 davon bleibt aktiviert, hat aber zu wenige Methoden
   *[other] { $count } davon bleiben aktiviert, haben aber zu wenige Methoden
}
effect-same = Keine Änderung für { $count } Benutzer
effect-enters = { $count ->
    [one] 1 Benutzer wird aktiviert
   *[other] { $count } Benutzer werden aktiviert
}
effect-leaves = { $count ->
    [one] 1 Benutzer ist nicht mehr aktiviert
   *[other] { $count } Benutzer sind nicht mehr aktiviert
}
effect-not-registered = { $count ->
    [one] 1 von { $scope } aktivierten Benutzern hat zu wenige Methoden und kann erst nach der Registrierung zurücksetzen: `sspr status --not-registered`
   *[other] { $count } von { $scope } aktivierten Benutzern haben zu wenige Methoden und können erst nach der Registrierung zurücksetzen: `sspr status --not-registered`
}
effect-unlisted = { $count ->
    [one] 1 weiterer Benutzer der Gruppe ist nicht gezählt: ein Administrator, ein Gast oder nicht im Bericht
   *[other] { $count } weitere Benutzer der Gruppe sind nicht gezählt: Administratoren, Gäste oder nicht im Bericht
}
effect-administrators-same = { $count ->
    [one] 1 Administrator unterliegt einer eigenen Richtlinie: keine Änderung
   *[other] { $count } Administratoren unterliegen einer eigenen Richtlinie: keine Änderung
}
effect-administrators-gain = { $count ->
    [one] 1 Administrator kann neu zurücksetzen
   *[other] { $count } Administratoren können neu zurücksetzen
}
effect-administrators-lose = { $count ->
    [one] 1 Administrator kann nicht mehr zurücksetzen
   *[other] { $count } Administratoren können nicht mehr zurücksetzen
}
effect-unclear = { $count ->
    [one] 1 Benutzer ist unklar: Die Regeln hängen von einer Rolle ab, die nicht bekannt oder noch nicht aktiv ist
   *[other] { $count } Benutzer sind unklar: Die Regeln hängen von einer Rolle ab, die nicht bekannt oder noch nicht aktiv ist
}
effect-guests = { $count ->
    [one] 1 Gast ist nicht gezählt: Gäste setzen in ihrem Heimmandanten zurück
   *[other] { $count } Gäste sind nicht gezählt: Gäste setzen in ihrem Heimmandanten zurück
}
effect-unknown = Die Auswirkung auf Benutzer ist unbekannt: { $reason }.
effect-unknown-licence = Der Registrierungsbericht braucht eine Lizenz für Microsoft Entra ID P1 oder P2
effect-unknown-permission = Diese Anmeldung darf `{ $path }` nicht lesen
effect-unknown-rules = Weder die Anzahl der verlangten Methoden noch welche zählen ließ sich lesen
effect-unknown-error = Der Dienst hat nicht wie erwartet geantwortet: { $error }

## guided steps

guided-open = { $number }. Öffnen Sie als Authentifizierungsrichtlinienadministrator { $page }
guided-menu = { "   " }Die Adresse der Seite selbst ist nicht bekannt: Wählen Sie dort im Menü `{ $menu }`.
guided-field = { $field } ({ $setting })
guided-choose = { "   " }Wählen Sie unter { $field } `{ $value }`.
guided-enter = { "   " }Geben Sie unter { $field } `{ $value }` ein.
guided-clear = { "   " }Lassen Sie { $field } leer.
guided-tick = { "   " }Aktivieren Sie { $field }.
guided-untick = { "   " }Deaktivieren Sie { $field }.
guided-group = { "   " }Wählen Sie unter { $field } „{ $name }“ ({ $id }).
guided-save = { "   " }Klicken Sie auf `Save` (Speichern).
guided-next = Gespeichert? Weiter mit der nächsten Seite
guided-retired = „{ $setting }“ (`{ $key }`) lässt sich nicht von Hand einstellen: Das Portal bietet es seit dem { $day } nicht mehr an.
guided-nowhere = „{ $setting }“ (`{ $key }`) lässt sich nicht von Hand einstellen: Im Portal ist kein Feld dafür bekannt.
guided-by-hand = Von Hand im Portal einzustellen; was dort jetzt steht, lässt sich nicht vergleichen:
guided-plan-file = Ein Plan in einer Datei enthält, was sich vergleichen lässt, und diese Einstellungen sind hier nicht lesbar: { $settings }
guided-uncompared = Ob diese Einstellungen schon so sind, lässt sich hier nicht feststellen: { $settings }
guided-left = Diese Einstellungen sind noch von Hand im Portal vorzunehmen; überprüft wurde es nicht: { $settings }
guided-left-hint = Am Terminal führt derselbe Befehl durch die Seiten; mit `--watch-for 1h` wartet er, bis die Änderung im Überwachungsprotokoll erscheint.
guided-not-in-portal = Das Portal hat kein Feld für diese Einstellungen: { $settings }
guided-other = Das Überwachungsprotokoll zeigt einen anderen Wert für diese Einstellungen: { $settings }
guided-unwatched = Die Änderung wurde nicht überprüft.
guided-no-log = Ob die Änderung vorgenommen wurde, lässt sich nicht beobachten: { $error }
guided-watching =
    { $minutes ->
        [one] Das Überwachungsprotokoll wird bis zu 1 Minute lang beobachtet. Eine Änderung erscheint dort nach 5 bis 10 Minuten.
       *[other] Das Überwachungsprotokoll wird bis zu { $minutes } Minuten lang beobachtet. Eine Änderung erscheint dort nach 5 bis 10 Minuten.
    }
guided-waiting = Warten, bis die Änderung erscheint
guided-seen = Das Überwachungsprotokoll zeigt eine Änderung der SSPR-Richtlinie: { $time }, { $account }.
guided-not-seen = Im Überwachungsprotokoll ist rechtzeitig keine Änderung der SSPR-Richtlinie erschienen.
guided-not-seen-hint = Es kann eine Stunde dauern; sehen Sie mit demselben Befehl noch einmal nach.
guided-proof-report = { $setting }: laut Registrierungsbericht so.
guided-proof-log = { $setting }: Das Überwachungsprotokoll zeigt den neuen Wert.
guided-proof-other = { $setting }: Das Überwachungsprotokoll zeigt einen anderen Wert.
guided-proof-unnamed = { $setting }: lässt sich nicht überprüfen; das Überwachungsprotokoll zeigt eine Änderung, nennt diese Einstellung aber nicht auf bekannte Weise, und keine unterstützte API zeigt sie.
guided-proof-unseen = { $setting }: lässt sich nicht überprüfen; das Überwachungsprotokoll zeigt noch keine Änderung.
guided-proof-unwatched = { $setting }: nicht überprüft.
guided-proof-nowhere = { $setting }: nicht vorgenommen; im Portal ist kein Feld dafür bekannt.

## policy

policy-text = { $text }
policy-heading = { $page }  ({ $document })
policy-unread = nicht lesbar: { $reason }
policy-warnings = Einen Blick wert:
policy-page-properties = Kennwortzurücksetzung: Eigenschaften
policy-page-methods = Kennwortzurücksetzung: Authentifizierungsmethoden
policy-page-registration = Kennwortzurücksetzung: Registrierung
policy-page-notifications = Kennwortzurücksetzung: Benachrichtigungen
policy-page-customization = Kennwortzurücksetzung: Anpassung
policy-page-on-premises = Kennwortzurücksetzung: Lokale Integration
policy-page-administrators = Kennwortzurücksetzung: Administratorrichtlinie
policy-page-campaign = Authentifizierungsmethoden: Registrierungskampagne
policy-set-scope = Self-Service-Kennwortzurücksetzung aktiviert
policy-set-group = Ausgewählte Gruppe
policy-set-required = Zum Zurücksetzen erforderliche Methoden
policy-set-sms = Textnachricht (SMS)
policy-set-voice = Sprachanruf
policy-set-office = Anruf an das Bürotelefon
policy-set-email = Code per E-Mail
policy-set-authenticator = Microsoft Authenticator
policy-set-authenticator-code = Codes aus Microsoft Authenticator
policy-set-software-code = Codes anderer Apps (OATH)
policy-set-hardware-code = Codes von Hardwaretoken (OATH)
policy-set-questions = Sicherheitsfragen
policy-set-questions-register = Zum Registrieren erforderliche Fragen
policy-set-questions-reset = Zum Zurücksetzen erforderliche Fragen
policy-set-legacy-mobile = Mobiltelefon (alt)
policy-set-legacy-office = Bürotelefon (alt)
policy-set-legacy-email = E-Mail (alt)
policy-set-legacy-notification = App-Benachrichtigung (alt)
policy-set-legacy-code = App-Code (alt)
policy-set-migration = Migration der alten Richtlinien
policy-set-methods-reconfirm = Methoden erneut bestätigen nach
policy-set-registration = Benutzer müssen sich bei der Anmeldung registrieren
policy-set-reconfirm = Authentifizierungsinformationen erneut bestätigen nach
policy-set-skip = Registrierung kann aufgeschoben werden
policy-set-skip-days = Registrierung kann aufgeschoben werden um
policy-set-notify-users = Benutzer bei Kennwortzurücksetzung benachrichtigen
policy-set-notify-admins = Alle Administratoren benachrichtigen, wenn ein anderer zurücksetzt
policy-set-helpdesk = Helpdesklink anpassen
policy-set-helpdesk-link = E-Mail-Adresse oder URL des Helpdesks
policy-set-writeback = Kennwörter in das lokale Verzeichnis zurückschreiben
policy-set-unlock = Konten ohne Zurücksetzen des Kennworts entsperren
policy-set-administrators = Administratoren können ihr Kennwort selbst zurücksetzen
policy-set-campaign = Registrierungskampagne
policy-set-snooze = Zulässige Tage zum Aufschieben
policy-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
policy-selected = Ausgewählt
policy-group = „{ $name }“ ({ $id })
policy-none = keine Angabe
policy-migration-pre = nicht begonnen
policy-migration-progress = in Bearbeitung
policy-migration-complete = abgeschlossen
policy-campaign-default = von Microsoft verwaltet
policy-absent = (der Dienst nennt keinen Wert)
policy-idle-migrated = (zählt nicht: Die Methoden sind in die Richtlinie für Authentifizierungsmethoden umgezogen)
policy-idle-not-migrated = (zählt vor der Migration nicht zum Zurücksetzen)
policy-idle-no-group = (zählt nicht: Aktiviert für: keine Gruppe)
policy-idle-not-required = (zählt nicht: Registrierung ist nicht erforderlich)
policy-idle-no-skip = (zählt nicht: Registrierung kann nicht aufgeschoben werden)
policy-idle-not-custom = (zählt nicht: Der Link ist nicht angepasst)
policy-idle-no-questions = (zählt nicht: Sicherheitsfragen sind aus)
policy-idle-no-calls = (zählt nicht: Sprachanrufe sind aus)
policy-idle-no-app = (zählt nicht: Microsoft Authenticator ist aus)
policy-idle-no-writeback = (zählt nicht: Kennwörter werden nicht zurückgeschrieben)
policy-severity-info = Hinweis:
policy-severity-warning = Warnung:
policy-severity-error = Fehler:
policy-lint-group-missing = Aktiviert für eine Gruppe, aber keine ist ausgewählt: Nur Administratoren können zurücksetzen.
policy-lint-scope-none = Die Self-Service-Kennwortzurücksetzung ist aus: Nur Administratoren können zurücksetzen.
policy-lint-scope-group = Nur die Mitglieder einer Gruppe können zurücksetzen; der Benchmark verlangt alle Benutzer.
policy-lint-too-few = Zum Zurücksetzen werden mehr Methoden verlangt, als zählen: Kein Benutzer kann zurücksetzen.
policy-lint-no-spare = Es zählen nur so viele Methoden, wie zum Zurücksetzen nötig sind: Niemand kann wie empfohlen eine mehr registrieren.
policy-lint-one = Zum Zurücksetzen genügt eine Methode; zwei sind sicherer.
policy-lint-some = { $method }: ein, aber nicht für alle Benutzer.
policy-lint-not-migrated = Alte Methoden zählen noch und lassen sich seit dem { $day } nicht mehr verwalten: Schließen Sie die Migration ab.
policy-lint-without-phones = Ab { $day } zählen zu wenige Methoden, weil SMS und Anrufe von Microsoft oder Sicherheitsfragen enden: Kein Benutzer könnte zurücksetzen.
policy-lint-phones = SMS oder Anrufe zählen; die von Microsoft enden am { $day }.
policy-lint-questions = Sicherheitsfragen zählen: Sie sind schwach und enden im { $day }.
policy-lint-registration = Benutzer werden bei der Anmeldung nicht zum Registrieren aufgefordert: Wer sich nie registriert hat, kann nicht zurücksetzen.
policy-lint-reconfirm-never = Registrierte Angaben müssen nie erneut bestätigt werden; empfohlen sind 90 bis 180 Tage.
policy-lint-reconfirm = Registrierte Angaben werden außerhalb der empfohlenen 90 bis 180 Tage erneut bestätigt.
policy-lint-notify-users = Benutzer erfahren nicht, wenn ihr Kennwort zurückgesetzt wurde.
policy-lint-notify-admins = Administratoren erfahren nicht, wenn ein anderer Administrator sein Kennwort zurücksetzt.
policy-lint-helpdesk = Der Helpdesklink ist nicht angepasst: Wer nicht weiterkommt, findet Ihren Helpdesk nicht.
policy-lint-helpdesk-empty = Der Helpdesklink ist angepasst, führt aber nirgendwohin.
policy-lint-unlock = Kennwörter werden zurückgeschrieben, aber anders als empfohlen lässt sich ein Konto nicht ohne Zurücksetzen entsperren.
policy-lint-admins = Administratoren können ihr Kennwort mit zwei Methoden selbst zurücksetzen; der Analyzer verlangt, dass sie es nicht können.
policy-lint-admins-in-scope = Administratoren können nicht zurücksetzen, sind aber als Benutzer aktiviert: Sie werden womöglich zum Registrieren aufgefordert und dann abgewiesen.
policy-impact = Zahlen aus dem Registrierungsbericht: bis zu 36 Stunden alt, ohne deaktivierte Benutzer; Kennwortrückschreiben, Lizenzen und Sperren sind nicht berücksichtigt:
policy-impact-users = { $count } aktivierte Benutzer
policy-impact-admins =
    { $count ->
        [one] { $count } Administrator, der zwei Methoden braucht
       *[other] { $count } Administratoren, die zwei Methoden brauchen
    }
policy-impact-already = { $count ->
    [one] 1 Benutzer hat zu wenige registrierte Methoden; seit dem { $day } zählt nichts anderes
   *[other] { $count } Benutzer haben zu wenige registrierte Methoden; seit dem { $day } zählt nichts anderes
}
policy-impact-phones = { $count ->
    [one] 1 Benutzer hat ab { $day } zu wenige Methoden, wenn SMS und Anrufe von Microsoft enden
   *[other] { $count } Benutzer haben ab { $day } zu wenige Methoden, wenn SMS und Anrufe von Microsoft enden
}
policy-impact-questions = { $count ->
    [one] 1 Benutzer hat ab { $day } zu wenige Methoden, wenn Sicherheitsfragen enden
   *[other] { $count } Benutzer haben ab { $day } zu wenige Methoden, wenn Sicherheitsfragen enden
}
policy-impact-unknown = Was die Termine für Benutzer bedeuten, ist unbekannt: { $reason }
policy-impact-rules = Wie viele Methoden zum Zurücksetzen nötig sind oder welche zählen, ist nicht lesbar.
policy-left = Zu wenige
policy-left-date = Seit oder ab
policy-left-required = Nötig
policy-left-counted = Zählende Methoden
policy-left-already = schon jetzt
policy-left-phones = ohne SMS und Anrufe
policy-left-questions = ohne Sicherheitsfragen
policy-guided = Das Profil steht auf `--policy-api guided`: Die Richtlinien-API des Portals wird nicht benutzt.
policy-undecided = Es ist nicht entschieden, ob die Richtlinien-API des Portals benutzt werden darf, und Microsoft Graph hat diese Angaben nicht.
policy-api-flag = Geben Sie `--policy-api portal` an, für Schritte von Hand `--policy-api guided`, oder setzen Sie `SSPR_POLICY_API`.
policy-portal-flag = Geben Sie `--policy-api portal` an, oder setzen Sie `SSPR_POLICY_API`.
policy-no-setting = Es gibt keine Einstellung `{ $name }`.
policy-nearest = Meinten Sie `{ $name }`?
policy-all-settings = `sspr policy show -o csv` listet jede Einstellung mit ihrem Schlüssel auf.
policy-no-assignment = `{ $given }` hat nicht die Form KEY=VALUE.
policy-twice = `{ $key }` ist zweimal angegeben.
policy-bad-value = `{ $key }` kann nicht `{ $value }` sein, möglich ist: { $right }.
policy-right-switch = `on` oder `off`
policy-right-range = eine ganze Zahl von { $least } bis { $most }
policy-right-least = eine ganze Zahl ab { $least }
policy-right-choice = eines von { $words }
policy-right-group = die Objekt-ID einer Gruppe oder `none`
policy-right-link = eine E-Mail-Adresse, eine `https://`-Adresse oder `none`
policy-file-at = { $place }: { $error }
policy-tenant-not-in-file = { $path } nennt Mandanten, aber nicht diesen. Er heißt: { $names }
policy-plan-broken = { $path } ist kein Plan dieser Version: { $error }
policy-plan-broken-hint = Erstellen Sie ihn mit `sspr policy plan --out` neu; eine Datei mit Einstellungen wird mit `-f` angewendet.
policy-plan-tenant = Der Plan gilt für den Mandanten { $planned }; dieser ist { $tenant }. Es wurde nichts geschrieben.
policy-plan-moved = Die Richtlinie ist nicht mehr die, für die der Plan erstellt wurde, deshalb wurde nichts geschrieben: { $settings }
policy-plan-moved-hint = Führen Sie `sspr policy plan` noch einmal aus und prüfen Sie, was jetzt gezeigt wird.
policy-refuse-unread = { $setting } konnte nicht gelesen werden und wird deshalb nicht geändert.
policy-refuse-absent = { $setting } (`{ $key }`) ist keine Einstellung dieses Mandanten: Der Dienst nennt keinen Wert, der geändert werden könnte.
policy-refuse-legacy = { $setting } (`{ $key }`) kann nicht eingeschaltet werden: Die Methoden sind in die Richtlinie für Authentifizierungsmethoden umgezogen, die Einstellung hätte keine Wirkung.
policy-refuse-legacy-hint = Schalten Sie stattdessen die Einstellung unter `method.` ein.
policy-refuse-no-group = Aktiviert würde eine Gruppe, es ist aber keine angegeben.
policy-refuse-no-group-hint = Geben Sie `scope=group` und `group=` zusammen an.
policy-refuse-group = Es ist eine Gruppe angegeben, aktiviert würde aber keine.
policy-refuse-group-hint = Geben Sie auch `scope=group` an.
policy-refuse-questions = Eine Zurücksetzung würde mehr Fragen verlangen, als bei der Registrierung beantwortet werden.
policy-refuse-authenticator = Microsoft Authenticator stünde ohne eine weitere Methode zur Verfügung; das lehnt der Dienst vor der Migration ab.
policy-refuse-authenticator-hint = Aktivieren Sie eine Methode mehr, als eine Zurücksetzung verlangt, etwa E-Mail: `sspr policy set legacy.email=on`.
policy-not-kept = Die Richtlinien-API meldete, dass sie die Änderung übernommen hat, aber diese Einstellungen lauten anders: { $settings }
policy-lag = Microsoft Graph hat die Änderung übernommen, zeigt sie aber noch nicht: { $settings }
policy-record-unkept = Wie die Änderung ausging, konnte nicht im Verlauf vermerkt werden: { $error }
policy-history-no-home = Es gibt kein Basisverzeichnis: `sspr policy restore` kennt diese Änderung später nicht. Setzen Sie `SSPR_DATA_DIR`, um einen Verlauf zu behalten.
policy-partly = Erledigt: { $done }. Nicht erledigt: { $left }. Grund: { $error }
policy-partly-hint = Führen Sie denselben Befehl noch einmal aus, um die Änderung abzuschließen, oder `sspr policy restore last`, um zurückzugehen.
policy-moved = Danach
policy-moved-gains = kann
policy-moved-rises = genug
policy-moved-loses = kann nicht
policy-moved-drops = zu wenige
policy-moved-missing = Fehlen
policy-export-unread = `{ $document }` konnte nicht gelesen werden, deshalb fehlen die Einstellungen daraus: { $reason }
policy-history-id = Änderung
policy-history-at = Zeitpunkt
policy-history-outcome = Ausgang
policy-history-settings = Einstellungen
policy-history-reason = Grund
policy-history-partly = teilweise ausgeführt
policy-history-empty = Von hier aus wurde in diesem Mandanten nichts geändert.
policy-history-none = Im Verlauf dieses Mandanten gibt es keine Änderung `{ $id }`.
policy-history-list = `sspr policy history` listet die vorhandenen Änderungen auf.
policy-history-broken = { $path } ist kein Eintrag einer Änderung: { $error }
policy-markdown-title = Richtlinie zur Kennwortzurücksetzung von { $profile } ({ $tenant })
policy-markdown-setting = Einstellung
policy-markdown-before = Vorher
policy-markdown-after = Nachher
policy-markdown-severity = Schweregrad
policy-markdown-warning = Warnung
policy-markdown-control = Kontrolle
policy-markdown-weight-info = Hinweis
policy-markdown-weight-warning = Warnung
policy-markdown-weight-error = Fehler
policy-markdown-form = `--markdown` ist eine eigene Ausgabeform und lässt sich nicht mit `--output` verbinden.
policy-lint-phones-later = SMS oder Anrufe zählen; die von Microsoft enden auch in dieser Cloud, der Tag ist nicht bekannt.
policy-impact-already-until = { $count ->
    [one] 1 Benutzer hat zu wenige registrierte Methoden; ab dem { $day } zählt nichts anderes
   *[other] { $count } Benutzer haben zu wenige registrierte Methoden; ab dem { $day } zählt nichts anderes
}
policy-impact-already-here = { $count ->
    [one] 1 Benutzer hat zu wenige registrierte Methoden; in dieser Cloud zählen auch Kontakte im Verzeichnis
   *[other] { $count } Benutzer haben zu wenige registrierte Methoden; in dieser Cloud zählen auch Kontakte im Verzeichnis
}
policy-impact-only-phone = { $count } Benutzer haben nur ein Telefon (`sspr status --only-phone`)
policy-impact-only-phone-both = { $count } zum Zurücksetzen und für MFA
policy-impact-only-phone-mfa = { $count } für MFA
policy-impact-only-phone-reset = { $count } zum Zurücksetzen
policy-count-bypassed = Das Portal hat alte Methoden gezählt, die hier nichts entscheiden; ohne diese Zählung erneut gesendet.
policy-telephony = Wer SMS und Anrufe zustellt
policy-control = Kontrolle
policy-control-outcome = Ergebnis
policy-control-asks = Verlangt
policy-control-settings = Einstellungen
policy-control-pass = erfüllt
policy-control-fail = nicht erfüllt
policy-control-unknown = unbekannt
policy-asks-all = Zurücksetzen für alle Benutzer aktiviert
policy-asks-two = Zwei Methoden zum Zurücksetzen
policy-asks-registration = Registrierung bei der Anmeldung, erneut bestätigt
policy-asks-notify-users = Benutzer über Zurücksetzungen benachrichtigt
policy-asks-notify-admins = Administratoren über Zurücksetzungen anderer Administratoren benachrichtigt
policy-asks-no-questions = Keine Sicherheitsfragen
policy-asks-no-admins = Kein Zurücksetzen durch Administratoren selbst
policy-asks-migrated = Alte Richtlinien migriert
deadlines-head = Termine der Kennwortzurücksetzung, wie sie in { $cloud } gelten:
deadlines-line = { $day }: { $what }
deadlines-past = Gilt.
deadlines-coming = Steht bevor.
deadlines-later = Kommt in dieser Cloud später; der Tag ist nicht bekannt.
deadlines-not-here = Betrifft diesen Mandanten nicht oder ist für seine Cloud nicht angekündigt.
deadlines-clouds = Clouds: { $clouds }
deadlines-source = Spätestens bekannt seit { $known }; Quelle gelesen am { $read }:
deadlines-legacy = Methoden lassen sich in den alten Richtlinien nicht mehr verwalten
deadlines-passkeys = Benutzer von SMS und Anrufen erhalten Passkeys und eine von Microsoft verwaltete Kampagne
deadlines-campaign = Benutzer mit zu wenigen Methoden werden bei der Anmeldung zur Registrierung aufgefordert, wo der Mandant das verlangt
deadlines-own-telephony = Mandanten können einen eigenen Telefonieanbieter einrichten
deadlines-registered-only = nur registrierte Methoden zählen; was nur im Verzeichnis steht, nicht mehr
deadlines-own-telephony-ready = bis dahin soll ein eigener Telefonieanbieter laut Microsoft eingerichtet sein
deadlines-telephony = Microsoft stellt SMS und Anrufe nicht mehr zu
deadlines-questions = Sicherheitsfragen zählen nicht mehr
deadlines-members = Mitglieder
deadlines-internal-guests = interne Gäste
deadlines-external = externe Benutzer
deadlines-global-administrators = Globale Administratoren
deadlines-cloud-global = der öffentlichen Cloud
deadlines-cloud-usgov = der US-Government-Cloud
deadlines-cloud-dod = der Cloud des US-Verteidigungsministeriums
deadlines-cloud-china = der Cloud in China
policy-set-campaign-include = Registrierungskampagne: eingeschlossen
policy-set-campaign-exclude = Registrierungskampagne: ausgeschlossen
policy-set-campaign-target = Registrierungskampagne: Methode
policy-set-passkey-opt-out = Automatische Passkeys ablehnen
policy-campaign-passkey = Passkey
policy-idle-managed = nicht konfigurierbar: Microsoft verwaltet die Kampagne
policy-lint-campaign-managed = Microsoft verwaltet die Registrierungskampagne und hat das am { $day } selbst so eingestellt, wo Benutzer SMS oder Anrufe nutzen: Sie führt zu Passkeys und lässt sich unbegrenzt verschieben.
policy-refuse-managed = Wie viele Tage die Registrierungskampagne verschoben werden kann, ist nicht einstellbar, solange Microsoft sie verwaltet.
policy-refuse-managed-hint = Setzen Sie dazu `campaign.state=enabled`.
policy-right-groups-all = Objekt-IDs von Gruppen, durch Kommas getrennt, oder `all`
policy-right-groups-none = Objekt-IDs von Gruppen, durch Kommas getrennt, oder `none`

## status

status-name = Name
status-upn = Benutzerprinzipalname
status-registered = Registriert
status-enabled = Aktiviert
status-capable = Bereit
status-reset = Kann zurücksetzen
status-reset-yes = ja
status-reset-unregistered = nein, nicht registriert
status-reset-out-of-scope = nein, nicht aktiviert
status-reset-neither = nein, nicht registriert oder aktiviert
status-methods = Methoden
status-methods-live = Methoden jetzt
status-reading = Wird gelesen
status-no-report = Der Dienst verweigert den Registrierungsbericht mangels Lizenz. Die Methoden werden Benutzer für Benutzer gelesen; ob ein Benutzer aktiviert ist, ist nicht bekannt.
status-stale = { $stale ->
    [0] { $count ->
        [one] Für den gezeigten Benutzer ist der Bericht aktuell.
       *[other] Für alle { $count } gezeigten Benutzer ist der Bericht aktuell.
    }
    [one] * Bei { $stale } von { $count } gezeigten Benutzern hinkt der Bericht den Methoden hinterher.
   *[other] * Bei { $stale } von { $count } gezeigten Benutzern hinkt der Bericht den Methoden hinterher.
}
status-filter-refused = Der Dienst versteht den Filter `{ $filter }` nicht: { $text }
status-filter-refused-hint = Ein Filter nennt Eigenschaften des Registrierungsberichts, etwa `isAdmin eq true` oder `startsWith(userPrincipalName,'a')`.
status-attribute-refused = Das Verzeichnis kann Benutzer nicht nach { $names } auswählen: { $text }
status-attribute-refused-hint = Geben Sie die Eigenschaft so an, wie Microsoft Graph sie bei Benutzern nennt, etwa `city` oder `employeeType`, und einen Wert ihres Typs.
status-live-not-permitted = Sie dürfen den Bericht lesen, aber nicht die Methoden der Benutzer selbst.
status-live-not-permitted-hint = Dazu gehören die Berechtigung `UserAuthenticationMethod.Read.All` und die Rolle „Globaler Leser“, „Authentifizierungsadministrator“ oder „Privilegierter Authentifizierungsadministrator“. Ohne `--live` genügt der Bericht.
status-as-reported = Aus dem Registrierungsbericht, bis zu 36 Stunden alt. `sspr explain USER` prüft, ob ein Benutzer jetzt zurücksetzen kann.
status-admin = Admin
status-updated = Stand (UTC)
status-state = Zustand
status-figure = Kennzahl
status-count = Benutzer
status-percent = Anteil
status-users = Alle Benutzer
status-yes = ja
status-no = nein
status-none = keine
status-state-listed = im Bericht
status-state-disabled = deaktiviert
status-state-not-in-report = nicht im Bericht
status-state-not-found = kein solcher Benutzer
status-total = { $total } Benutzer, { $enabled } aktiviert, davon { $capable ->
    [one] kann { $capable } das Kennwort selbst zurücksetzen.
   *[other] können { $capable } das Kennwort selbst zurücksetzen.
}
status-reached = { $capable } von { $enabled } aktivierten Benutzern können ihr Kennwort selbst zurücksetzen: { $share }; verlangt waren mindestens { $threshold }.
status-not-reached = Nur { $capable } von { $enabled } aktivierten Benutzern können ihr Kennwort selbst zurücksetzen: { $share }; verlangt waren mindestens { $threshold }.
status-nobody-in-scope = Niemand ist aktiviert, daher gibt es keinen Anteil, der sich mit { $threshold } vergleichen ließe.
status-users-missing = { $count ->
    [one] Es gibt keinen Benutzer `{ $users }`.
   *[other] Diese Benutzer gibt es nicht: { $users }.
}
status-users-missing-hint = Benutzer werden mit Objekt-ID oder Benutzerprinzipalname angegeben.
status-group = Gruppe
status-group-none = (ohne)
status-share-of-scope = Anteil bereit
status-counting = Wird gezählt …
status-reading-directory = Verzeichnis wird gelesen …
status-licence-names-denied = Die Namen der Lizenzen dürfen nicht gelesen werden; stattdessen stehen ihre IDs da. `LicenseAssignment.Read.All` erlaubt es.
status-watch-head = { $time } · alle { $interval } · Strg+C beendet
status-watch-changed = `>` markiert, was sich seit { $time } geändert hat.
status-watch-missed = Keine Antwort um { $time }: { $reason }
status-watch-form = `--watch` zeigt einen Stand nach dem anderen, und das geht mit dieser Ausgabe nicht.
status-watch-form-hint = Rufen Sie es an einem Terminal ohne `--output` auf, oder geben Sie `-o jsonl` an: dann kommt jedes Mal eine Zeile.
status-watch-no-rows = `--live`, `--columns` und `--sort` betreffen Zeilen, und `--watch` zeigt die Zahlen einer ganzen Liste.
status-watch-no-rows-hint = Nennen Sie Benutzer vor `--watch`, oder geben Sie `--limit` für eine kurze Liste an.
status-change = Änderung
status-methods-gained = Neue Methoden
status-methods-lost = Entfallene Methoden
status-change-appeared = neu dabei
status-change-disappeared = nicht mehr dabei
status-change-gained-method = mit neuer Methode
status-change-lost-method = mit entfallener Methode
status-change-registered = registriert
status-change-unregistered = nicht mehr registriert
status-change-entered-scope = neu aktiviert
status-change-left-scope = nicht mehr aktiviert
status-change-became-capable = jetzt bereit
status-change-ceased-capable = nicht mehr bereit
status-diff-reading = Wird verglichen …
status-diff-part = { $count } { $change }
status-diff-and = { ", " }
status-diff-changed = { $changed ->
    [one] Bei { $changed } Benutzer gibt es Unterschiede
   *[other] Bei { $changed } Benutzern gibt es Unterschiede
}: { $parts }.
status-diff-same = { $common ->
    [0] Keine Unterschiede.
    [one] Keine Unterschiede; { $common } Benutzer steht in beiden.
   *[other] Keine Unterschiede; { $common } Benutzer stehen in beiden.
}
status-diff-not-compared = { $file } sagt nichts über { $columns }; das wurde nicht verglichen.
status-diff-one-stdin = Nur eine der beiden Ausgaben kann von stdin kommen.
status-diff-unreadable = { $file } kann nicht gelesen werden: { $reason }.
status-diff-malformed = { $file }, Zeile { $line }: Das ist nicht, was `sspr status` schreibt.
status-diff-not-text = Die Zeile enthält Bytes, die kein Text sind. Speichern Sie die Datei als UTF-8.
status-diff-no-column = Es gibt weder eine Spalte `id` noch `userPrincipalName`. Speichern Sie die Zeilen mit `sspr status -o csv > DATEI`.
status-diff-no-user = Es gibt weder `id` noch `userPrincipalName`. Speichern Sie die Zeilen mit `sspr status -o json > DATEI`, ohne `--summary`.
status-diff-cells = Die Zeile hat { $found } Zellen, die erste Zeile { $expected }.
status-diff-flag = `{ $column }` ist weder true noch false, sondern `{ $value }`.
status-diff-broken-off = Die Liste bricht hier ab: Das Schreiben wurde unterbrochen. Speichern Sie sie noch einmal.
status-diff-json = Das JSON ist nicht wie erwartet: { $words }.
status-only-phone = Nur Telefon für
status-only-phone-reset = Zurücksetzen
status-only-phone-mfa = MFA
status-only-phone-both = Zurücksetzen und MFA

## register

register-who = Für wen? Anmeldename, Name oder Objekt-ID; leer für Sie selbst
register-for = Registrierung für { $name } ({ $upn }).
register-disabled = Dieses Konto ist deaktiviert: Niemand kann sich damit anmelden oder das Kennwort zurücksetzen.
register-no-domains = Die eigenen Domänen des Mandanten konnten nicht gelesen werden; eine Adresse im Mandanten fällt daher nicht auf.
register-admin = Dies ist ein Administratorkonto: Für das Zurücksetzen sind zwei Methoden nötig, unabhängig von der Richtlinie des Mandanten.
register-required =
    { $count ->
        [one] Für das Zurücksetzen ist eine Methode nötig.
       *[other] Für das Zurücksetzen sind { $count } Methoden nötig.
    }
register-required-unknown = Wie viele Methoden nötig sind, konnte nicht gelesen werden; es geht mit dem Bekannten weiter.
register-allowed = Zugelassen: { $methods }.
register-allowed-unknown = Welche Methoden zugelassen sind, konnte nicht gelesen werden; es geht mit dem Bekannten weiter.
register-nothing-there = Es ist noch nichts registriert.
register-there = Bereits registriert: { $methods }.
register-there-phone = Telefon { $contact }
register-there-alternate = alternatives Telefon { $contact }
register-there-office = Bürotelefon { $contact }
register-there-email = E-Mail { $contact }
register-gate-mobile = Telefon
register-gate-office = Bürotelefon
register-gate-email = E-Mail
register-gate-authenticator = Microsoft Authenticator
register-gate-code = Code aus einer App
register-gate-hardware = Code eines Hardwaretokens
register-gate-questions = Sicherheitsfragen
register-nothing-missing = Es fehlt nichts. Um einen Kontakt zu ändern oder hinzuzufügen, geben Sie `--phone`, `--email` oder `--replace` an.
register-no-method-here = Die Richtlinie lässt weder Telefon noch E-Mail zu, und anderes kann hier nicht registriert werden.
register-elsewhere = Microsoft Authenticator und andere Apps richtet die Person selbst unter https://aka.ms/mysecurityinfo ein.
page-undocumented = (Adresse für diese Cloud nicht dokumentiert)
page-unknown = Microsoft dokumentiert für { $cloud } keine Seite, auf der Personen ihre Methoden selbst registrieren.
page-unknown-hint = Nennen Sie die Seite Ihrer Cloud einmal: `sspr profile set security-info=https://ADRESSE`.
register-guest = { $name } ist ein externer Gast: Eine hier registrierte Methode dient der Anmeldung bei diesem Mandanten und setzt kein Kennwort zurück.
register-choose = Was soll registriert werden?
register-choice-phone = Telefon
register-choice-email = E-Mail
register-choice-phone-again = Telefon, anstelle von { $contact }
register-choice-email-again = E-Mail, anstelle von { $contact }
register-choice-both = Beides: Telefon und E-Mail
register-type-phone = Telefonnummer mit Landesvorwahl
register-type-email = E-Mail-Adresse
register-phone-hint = Schreiben Sie `+49 170 1234567`, oder geben Sie das Land mit `--country DE` an.
register-phone-not-a-number = Das ist keine Telefonnummer.
register-phone-masked = Diese Nummer ist maskiert; geben Sie sie vollständig ein.
register-phone-no-country = Die Landesvorwahl fehlt: Beginnen Sie mit `+`.
register-phone-unknown-country = Diese Landesvorwahl gibt es nicht.
register-phone-too-short = Die Nummer ist für ihr Land zu kurz.
register-phone-too-long = Die Nummer ist für ihr Land zu lang.
register-phone-not-in-plan = Diese Nummer gibt es in ihrem Land nicht.
register-phone-service = Das ist eine Servicenummer; dort ist niemand persönlich erreichbar.
register-phone-calculated = Das ist eine Dezimalzahl oder eine Zahl mit Exponent; eine Tabellenkalkulation hat ihre Ziffern geändert. Geben Sie die Telefonnummer ein.
register-email-syntax = Das ist keine E-Mail-Adresse.
register-email-no-dot = Nach dem `@` fehlt ein Punkt, wie in `example.net`.
register-email-own-domain = Eine Adresse in `{ $domain }` gehört zu diesem Mandanten: Wer ausgesperrt ist, kann sie nicht lesen. Verwenden Sie eine private.
register-extension = Die Durchwahl wird gespeichert, beim Zurücksetzen aber nicht gewählt.
register-mobile-first = Vor einem alternativen Telefon muss ein Mobiltelefon registriert sein.
register-unchanged = { $contact } ist bereits registriert.
register-no-channel-phone = Dieses Profil kann keine SMS senden; ob die Nummer stimmt, lässt sich nicht überprüfen.
register-no-channel-email = Dieses Profil kann keine E-Mail senden; ob die Adresse stimmt, lässt sich nicht überprüfen.
register-no-texts = Diese Nummer kann keine SMS empfangen; ob sie stimmt, lässt sich nicht überprüfen.
register-unverified = { $contact } ohne Code registrieren? Ein Tippfehler sperrt die Person aus
register-code-subject = Ihr Code für die Registrierung
register-code-text = { $code } ist Ihr Code für die Registrierung zur Kennwortzurücksetzung. Er gilt fünf Minuten. Geben Sie ihn niemandem, der Sie anruft.
register-code-sent = Weiter: Ein Code ist unterwegs an { $contact }. Er gilt fünf Minuten.
register-verify = Überprüfen: die sechs Ziffern (leer: andere Möglichkeiten)
register-six-digits = Der Code hat sechs Ziffern.
register-verified = Überprüft.
register-wrong =
    { $left ->
        [one] Das ist nicht der Code. Es bleibt ein Versuch.
       *[other] Das ist nicht der Code. Es bleiben { $left } Versuche.
    }
register-expired = Der Code ist abgelaufen.
register-spent = Das war der letzte Versuch für diesen Code.
register-no-more-codes = Jetzt wird kein weiterer Code gesendet. Beginnen Sie später erneut.
register-no-randomness = Dieser Rechner liefert keine Zufallszahlen; es kann kein Code erzeugt werden.
register-menu = Wie weiter?
register-menu-send = Neuen Code senden
register-menu-change = Nummer oder Adresse ändern
register-menu-stop = Hier aufhören
register-finish = Fertig stellen: { $contact } für { $name } registrieren?
register-replace = Fertig stellen: { $after } anstelle von { $before } registrieren?
register-not-written = Es wurde nichts geschrieben.
register-written = { $contact } ist registriert.
register-masked = Der Dienst zeigt den Wert nur maskiert; die sichtbaren Ziffern stimmen überein.
register-reads-differently = Der Dienst hat { $contact } angenommen, zeigt den Kontakt aber nicht.
register-reads-differently-hint = Führen Sie den Befehl in einer Minute erneut aus, um zu sehen, was registriert ist.
register-shows-later = Der Dienst hat { $contact } angenommen. Es erscheint noch nicht: Das Verzeichnis gleicht sich ab, meist innerhalb einer Minute.
register-not-unique = Mit dieser Nummer meldet sich schon jemand anders per SMS an. Für MFA und Kennwortzurücksetzung ist sie trotzdem registriert, nicht aber für die Anmeldung per SMS.
register-stopped = Angehalten. Was registriert ist, bleibt; mit demselben Befehl geht es weiter.
register-out-of-reach = Der Dienst lässt diese Anmeldung die Methoden von { $name } nicht lesen oder ändern.
register-out-of-reach-admin = Für ein Administratorkonto ist die Rolle „Privilegierter Authentifizierungsadministrator“ nötig.
register-out-of-reach-user = Nötig ist die Rolle „Authentifizierungsadministrator“, für ein Administratorkonto „Privilegierter Authentifizierungsadministrator“.
register-channel-insecure = `{ $server }` ist weder verschlüsselt noch auf diesem Rechner; dorthin wird nichts gesendet.
register-channel-no-password = Für das E-Mail-Konto `{ $account }` fehlt das Kennwort: Setzen Sie `SSPR_SMTP_PASSWORD`.
register-channel-address = `{ $address }` ist keine Adresse, die dieser Kanal verwenden kann.
register-channel-unreachable = Es wurde nichts gesendet: `{ $server }` ist nicht erreichbar ({ $reason }).
register-channel-unknown = Ob die E-Mail gesendet wurde, ist nicht bekannt: `{ $server }` hatte sie und antwortete nicht ({ $reason }).
register-channel-refused = Es wurde nichts gesendet: `{ $server }` antwortete { $status }.
register-channel-graph = Es wurde nichts gesendet: { $reason }
register-channel-hint = Berichtigen Sie den Kanal im Profil; `sspr doctor` prüft ihn. Registrieren geht mit `--unverified` ohne Code.
register-missing =
    { $count ->
        [one] Es fehlt noch eine Methode, bis das Kennwort zurückgesetzt werden kann.
       *[other] Es fehlen noch { $count } Methoden, bis das Kennwort zurückgesetzt werden kann.
    }
register-again = Führen Sie denselben Befehl erneut aus, um die andere hinzuzufügen.
register-phone-ends = SMS und Anrufe von Microsoft enden am { $day }; eine E-Mail-Adresse oder Authenticator bleibt länger nutzbar.
register-no-change = Nichts zu ändern.
register-capable =
    { $have ->
        [one] { $name } kann das Kennwort allein zurücksetzen: Eine Methode ist registriert.
       *[other] { $name } kann das Kennwort allein zurücksetzen: { $have } Methoden sind registriert.
    }
register-not-capable = { $name } kann das Kennwort noch nicht zurücksetzen: { $have } von { $required } Methoden sind registriert.
register-have =
    { $have ->
        [one] Für { $name } ist eine Methode registriert, die zählt.
       *[other] Für { $name } sind { $have } Methoden registriert, die zählen.
    }
register-phone-ends-later = Auch in dieser Cloud enden SMS und Anrufe von Microsoft, der Tag ist nicht bekannt; eine E-Mail-Adresse oder Authenticator bleibt länger nutzbar.

## desk

desk-administrator = { $name } hat ein Administratorkonto: { $roles }.
desk-administrator-reported = { $name } hat ein Administratorkonto.
desk-administrator-unknown = Ob { $name } ein Administratorkonto hat, konnte nicht gelesen werden.
desk-administrator-hint = Soll es trotzdem geschehen, geben Sie `--admin` und `--reason TEXT` an.
desk-administrator-question = Trotzdem für ein Administratorkonto ausführen?
desk-roles-unread = Ob { $name } eine Rolle für eine Verwaltungseinheit hat oder eine aktivieren kann, konnte nicht gelesen werden. Dazu braucht es { $permission }.
desk-role-group = { $name } ist in einer Gruppe, der Rollen zugewiesen werden können ({ $groups }): Nur Privilegierter Authentifizierungsadministrator und Globaler Administrator können Kennwort und Methoden dieser Person ändern.
desk-reason = Was ist der Grund?
desk-reason-empty = Ein Grund ist nötig.

## verify

verify-which = Wofür wird die anrufende Person überprüft?
verify-act =
    { $act ->
        [reset] Kennwort zurücksetzen
        [add] Telefon oder Adresse hinzufügen
        [remove] Registriertes entfernen
        [register] Gemeinsam registrieren
       *[invite] Befristeten Zugriffspass ausstellen
    }
verify-where = Wohin soll der Code gehen?
verify-contact =
    { $via ->
        [mail] Per E-Mail an { $contact }
       *[text] Per SMS an { $contact }
    }
verify-contact-fit = { $contact }: Ein Code kann dorthin gesendet werden.
verify-contact-new =
    { $days ->
        [one] { $contact }: vor weniger als einem Tag registriert.
       *[other] { $contact }: vor weniger als { $days } Tagen registriert.
    }
verify-contact-age = { $contact }: Der Dienst sagt nicht, wann der Kontakt registriert wurde.
verify-contact-changed =
    { $days ->
        [one] { $contact }: laut Überwachungsprotokoll vor weniger als einem Tag geändert.
       *[other] { $contact }: laut Überwachungsprotokoll vor weniger als { $days } Tagen geändert.
    }
verify-contact-masked = { $contact }: Ihre Rolle sieht diese Nummer nur maskiert.
verify-contact-no-texts = { $contact }: empfängt keine SMS. Sie können dort anrufen: `--callback`.
verify-contact-no-channel = { $contact }: Das Profil hat keinen Kanal, um dorthin einen Code zu senden.
verify-masked = Microsoft Graph maskiert Nummern für Authentifizierungsadministratoren. Die Rolle Privilegierter Authentifizierungsadministrator sieht sie vollständig, nach heutigem Wissen auch eine Anwendung mit UserAuthenticationMethod.Read.All.
verify-nothing-registered = Für { $name } ist kein Telefon und keine Adresse registriert.
verify-other-ways = Die Richtlinie akzeptiert: { $demand }. Andere Nachweise: `--manager`, `--callback`, `--in-person`.
verify-demand = Die Richtlinie akzeptiert: { $demand }.
verify-sent = Ein Code ist unterwegs an { $contact }. Er gilt fünf Minuten. Lassen Sie ihn sich von der anrufenden Person vorlesen.
verify-sent-manager = Ein Code ist unterwegs an { $manager } ({ $contact }) mit der Bitte, zuerst mit der Person zu sprechen. Er gilt fünf Minuten.
verify-code = Der vorgelesene Code (leer: abbrechen)
verify-call = Rufen Sie { $number } an. Verwenden Sie keine Nummer, die man Ihnen am Telefon nennt.
verify-called = Haben Sie diese Nummer angerufen und mit { $name } gesprochen?
verify-seen = Sehen Sie { $name } und ein Ausweisdokument vor sich?
verify-second = Eine zweite Person des Helpdesks muss `{ $act }` für { $name } bestätigen. Sie meldet sich auf ihrem eigenen Gerät an:
verify-second-approved = Bestätigt von { $who }.
verify-second-same = { $who } ist bereits beteiligt. Eine andere Person des Helpdesks muss bestätigen.
verify-second-elsewhere = { $who } gehört nicht zu diesem Mandanten.
verify-second-roles = { $who } kann nicht bestätigen. Dazu braucht es eine dieser Rollen: { $roles }.
verify-verified = { $name } ist bis { $until } für `{ $act }` überprüft.
verify-next = Weiter: `{ $command }`
verify-not-verified =
    { $name } ist nicht überprüft. { $cause ->
        [wrongCode] Drei falsche Codes.
        [codeExpired] Der Code ist abgelaufen.
        [noCode] Es wurde kein Code eingegeben.
        [notConfirmed] Es wurde nicht bestätigt.
        [notApproved] Keine zweite Person hat bestätigt.
       *[noContact] Kein Kontakt ist verwendbar.
    }
verify-oneself = Sie können sich nicht selbst überprüfen.
verify-no-operator = Die Anmeldung sagt nicht, wer Sie sind. Deshalb kann Ihnen nichts erteilt werden.
verify-no-operator-hint = Melden Sie sich mit `sspr login` an.
verify-not-enough = Die Richtlinie akzeptiert für { $name }: { $demand }.
verify-not-enough-administrator = { $name } hat ein Administratorkonto oder könnte eines haben. Die Richtlinie akzeptiert: { $demand }.
verify-not-enough-hint = Geben Sie zusätzlich `--second-operator`, `--manager`, `--callback`, `--in-person` oder `--ticket TEXT` an, oder ändern Sie `verify.person` und `verify.administrator` im Profil.
verify-not-enough-now = Die Richtlinie hat sich inzwischen geändert. Nichts wurde erteilt.
verify-no-manager = Das Verzeichnis nennt keine vorgesetzte Person für { $name }.
verify-manager-unfit = Die vorgesetzte Person von { $name } kann nicht gefragt werden: Sie selbst, ein Gast oder jemand ohne Postfach in diesem Mandanten.
verify-no-manager-hint = Verwenden Sie einen anderen Nachweis: einen Code an die Person, `--callback` oder `--in-person`.
verify-limit-person = An { $name } wurden innerhalb einer Stunde fünf Codes gesendet.
verify-limit-operator = Sie haben innerhalb einer Stunde 30 Codes gesendet.
verify-limit-hint = Warten Sie eine Stunde, oder verwenden Sie `--in-person` oder `--callback`.
verify-not-sent = Der Code konnte nicht gesendet werden: { $reason }
verify-not-sent-hint = `sspr doctor` prüft die Kanäle. Ein anderer Nachweis ist möglich: `--callback` oder `--in-person`.
verify-trail-unread = Das Überwachungsprotokoll kann nicht gelesen werden. Eine Nummer, die erst kürzlich eine andere ersetzt hat, bleibt deshalb unbemerkt. Dazu braucht es AuditLog.Read.All.
verify-ledger = Das Protokoll { $path } kann nicht verwendet werden: { $reason }. Die Überprüfung braucht es.
verify-ledger-hint = `sspr doctor` prüft das Protokoll.
verify-letter-subject = Prüfcode für den Helpdesk von { $tenant }
verify-letter =
    { $code } ist Ihr Prüfcode. Der Helpdesk von { $tenant } ({ $operator }) ist im Begriff, { $act ->
        [reset] Ihr Kennwort zurückzusetzen
        [add] ein Telefon oder eine Adresse für Sie hinzuzufügen
        [remove] eine Ihrer Anmeldemethoden zu entfernen
        [register] Anmeldemethoden mit Ihnen zu registrieren
       *[invite] Ihnen einen Pass zur Anmeldung auszustellen
    }. Lesen Sie den Code dem Helpdesk nur vor, wenn Sie dort angerufen haben. Er gilt fünf Minuten.
verify-letter-manager =
    { $code } ist der Prüfcode für { $name }; Sie sind als vorgesetzte Person eingetragen. Der Helpdesk von { $tenant } ({ $operator }) ist im Begriff, { $act ->
        [reset] das Kennwort zurückzusetzen
        [add] ein Telefon oder eine Adresse hinzuzufügen
        [remove] eine Anmeldemethode zu entfernen
        [register] Anmeldemethoden zu registrieren
       *[invite] einen Pass zur Anmeldung auszustellen
    }. Sprechen Sie zuerst selbst mit { $name }. Geben Sie den Code nur weiter, wenn die Anfrage wirklich von dort kommt. Er gilt fünf Minuten.
verify-letter-care = Wenn Sie nicht angerufen haben, geben Sie diesen Code nicht weiter und informieren Sie sofort Ihre IT-Abteilung.
verify-letter-care-tell = Wenn Sie nicht angerufen haben, geben Sie diesen Code nicht weiter und informieren Sie sofort: { $tell }.

## gate

gate-not-verified =
    { $name } ist nicht für `{ $act }` überprüft. { $lack ->
        [used] Die Freigabe wurde bereits verwendet.
        [expired] Die Freigabe ist abgelaufen.
        [tooWeak] Die Freigabe belegt weniger, als die Richtlinie verlangt.
        [otherAct] Die Freigabe gilt für etwas anderes.
        [otherOperator] Die Freigabe gehört einer anderen Person des Helpdesks.
       *[none] Es gibt keine Freigabe.
    }
gate-hint = Überprüfen Sie zuerst, wer anruft: `{ $command }`
gate-lost =
    { $lack ->
        [used] Die Freigabe wurde inzwischen verwendet.
       *[other] Die Freigabe ist inzwischen abgelaufen.
    } Nichts wurde geändert.
gate-no-emergency = Die Richtlinie erlaubt kein `--emergency`.
gate-on = Überprüfung ist vorgeschrieben. Benutzer: { $person }. Administratoren: { $administrator }.
gate-explain = Vor einem Eingriff für { $name } ist eine Überprüfung vorgeschrieben: `{ $command }`
gate-policy-wrong = Die Datei { $path } kann nicht verwendet werden: { $reason }
gate-policy-no-key = Die Datei { $path } wird nur mit dem öffentlichen Schlüssel verwendet, für den sie signiert ist.
gate-policy-no-key-hint = Setzen Sie `verify.key` auf die Base64-Zeile von `openssl pkey -pubout`: `sspr profile set verify.key=KEY`.
gate-policy-bad-key = `verify.key` ist kein öffentlicher Ed25519-Schlüssel.
gate-policy-unsigned = Die Datei { $path } ist nicht mit dem Schlüssel des Profils signiert.
gate-policy-unsigned-hint = Die Signatur liegt daneben in einer Datei mit der Endung `.sig`. Lassen Sie sich beide neu geben.
gate-policy-tenant = Die Datei { $path } gilt für den Mandanten { $other }, nicht für { $tenant }.

## methods

methods-of = { $name } ({ $upn })
methods-kind = Methode
methods-value = Wert
methods-created = Registriert
methods-counts = Zählt für Zurücksetzung
methods-ends = Endet
methods-kind-password = Kennwort
methods-kind-mobile = Telefon
methods-kind-alternate = Alternatives Telefon
methods-kind-office = Bürotelefon
methods-kind-email = E-Mail
methods-kind-authenticator = Microsoft Authenticator
methods-kind-software = Code aus einer App
methods-kind-hardware = Code aus einem Hardwaretoken
methods-kind-fido2 = Passkey
methods-kind-hello = Windows Hello for Business
methods-kind-platform = Plattformanmeldeinformationen
methods-kind-pass = Befristeter Zugriffspass
methods-kind-external = Externe Methode
methods-kind-qr = QR-Code
methods-kind-other = Andere
methods-not-for-reset = nein, nie
methods-not-allowed = nein, laut Richtlinie nicht zugelassen
methods-policy-unknown = unbekannt
methods-dry-run = Es wurde nichts geschrieben.
methods-unverified = Es wurde kein Code gesendet: Der Kontakt wurde ohne Überprüfung hinzugefügt.
methods-add-question = { $contact } ohne Code für { $name } hinzufügen?
methods-added-not-allowed = Die Richtlinie lässt { $contact } für das Zurücksetzen nicht zu: Die Methode wird nicht zählen.
methods-added-not-for-reset = { $contact } zählt nicht für das Zurücksetzen: Ein alternatives Telefon dient nur der Anmeldung.
methods-will-remove = - { $kind } { $value }
methods-remove-question =
    { $count ->
        [one] 1 Methode von { $name } entfernen?
       *[other] { $count } Methoden von { $name } entfernen?
    }
methods-removed =
    { $count ->
        [one] 1 Methode von { $name } wurde entfernt.
       *[other] { $count } Methoden von { $name } wurden entfernt.
    }
methods-would-remove =
    { $count ->
        [one] 1 Methode von { $name } würde entfernt.
       *[other] { $count } Methoden von { $name } würden entfernt.
    }
methods-last-cannot-reset = Danach kann { $name } das Kennwort nicht mehr zurücksetzen: Es bleiben zu wenige Methoden.
methods-last-nothing-left = Danach kann { $name } das Kennwort nicht mehr zurücksetzen: Es bleibt keine Methode, die zählt.
methods-last-hint = Soll sie trotzdem entfernt werden, geben Sie `--last` an. Besser fügen Sie vorher eine andere hinzu.
methods-last-question = Trotzdem entfernen?
methods-unknown-kind = „{ $kind }“ ist weder eine Art von Methode noch eine ID.
methods-unknown-kind-hint = Die Arten sind { $kinds }.
methods-password-stays = Das Kennwort kann nicht entfernt werden.
methods-password-stays-hint = Ein Administrator setzt für die Person ein anderes.
methods-cannot-remove = Für eine Methode der Art { $kind } dokumentiert der Dienst keinen Weg zum Entfernen.
methods-cannot-remove-hint = Die Person entfernt sie unter https://aka.ms/mysecurityinfo.
methods-several = Es gibt { $count } Methoden der Art { $kind }: Welche ist gemeint?
methods-several-hint = Geben Sie die ID an: { $ids }.
methods-alternate-first = Das Mobiltelefon kann nicht entfernt werden, solange es ein alternatives Telefon gibt.
methods-alternate-first-hint = Entfernen Sie beide: `alternateMobile mobile`. Oder setzen Sie mit `sspr methods add --replace` eine andere Nummer an seine Stelle.
methods-refused = Der Dienst entfernt die Methode { $kind } nicht: { $text }
methods-refused-hint = Er behält die Standardmethode für die mehrstufige Authentifizierung: Die Person wählt zuerst unter https://aka.ms/mysecurityinfo eine andere.
methods-still-there = Der Dienst hat die Entfernung angenommen. Bei { $name } ist sie noch nicht zu sehen: Das Verzeichnis gleicht sich ab, meist innerhalb einer Minute.
methods-ends-later = später

## password

password-again = Noch einmal
password-differs = Das ist nicht dasselbe. Geben Sie es noch einmal zweimal ein.
password-too-short = Ein Kennwort hat mindestens 8 Zeichen.
password-too-long = Ein Kennwort hat höchstens 256 Zeichen.
password-foreign = Ein Kennwort besteht nur aus Buchstaben ohne Akzente und Umlaute, Ziffern, Leerzeichen und den Zeichen einer englischen Tastatur.
password-too-plain = Ein Kennwort enthält drei von diesen vieren: Kleinbuchstaben, Großbuchstaben, Ziffern, Sonderzeichen.
password-rules = 8 bis 256 Zeichen; drei von Kleinbuchstaben, Großbuchstaben, Ziffern und Sonderzeichen. Leicht zu erratende Wörter lehnt der Dienst ab.
password-too-few-lines =
    { $count ->
        [one] Die Standardeingabe enthält kein Kennwort: Gelesen wird eine Zeile.
       *[other] Die Standardeingabe enthält zu wenig: Gelesen werden { $count } Zeilen, das aktuelle und das neue Kennwort.
    }
password-no-randomness = Dieser Rechner liefert keine Zufallszahlen; daher kann kein Kennwort erzeugt werden.
password-refused = Der Dienst lehnt das Kennwort ab: { $text }
password-refused-hint = Es kann auf der Liste gesperrter Kennwörter stehen, das letzte sein oder eine Regel verletzen, oder das aktuelle stimmt nicht. Wählen Sie Wörter, die niemand errät.
password-guest = { $name } ist ein externer Gast: Das Kennwort liegt nicht in diesem Mandanten.
password-on-premises = Das Kennwort von { $name } liegt im lokalen Verzeichnis, und auf diesem Weg wird nichts dorthin zurückgeschrieben.
password-on-premises-hint = Legen Sie es im lokalen Active Directory fest, oder aktivieren Sie das Kennwortrückschreiben und setzen Sie es als Person zurück; das eigene ändert man mit Strg+Alt+Entf oder unter https://aka.ms/sspr.
password-federated = { $name } meldet sich bei einem anderen Dienst an: Die Domäne { $domain } ist eine Verbunddomäne, und das Kennwort liegt dort.
password-federated-hint = Setzen Sie es beim Identitätsanbieter der Domäne zurück, zum Beispiel in AD FS.

## reset

reset-own = Sie können Ihr eigenes Kennwort nicht zurücksetzen.
reset-own-hint = Ändern Sie es mit `sspr change`.
reset-disabled = Das Konto von { $name } ist deaktiviert: Auch mit einem neuen Kennwort kann sich niemand anmelden, bevor es aktiviert ist.
reset-as-application = Als Anwendung wird das Kennwort nur in der Cloud festgelegt: Nichts wird in das lokale Verzeichnis zurückgeschrieben, und nötig ist die Rolle „Benutzeradministrator“.
reset-writeback = Das Kennwort von { $name } wird in das lokale Verzeichnis zurückgeschrieben; auch dessen Regeln gelten.
reset-writeback-unknown = Ob Kennwörter in das lokale Verzeichnis zurückgeschrieben werden, konnte nicht gelesen werden. Wenn nicht, schlägt das Zurücksetzen für { $name } fehl.
reset-clip-no-terminal = Hier ist kein Terminal, dessen Zwischenablage das Kennwort aufnehmen könnte.
reset-no-place = Niemand würde das neue Kennwort sehen: Dies ist kein Terminal.
reset-no-place-hint = Mit `--show-password` steht es in der Ausgabe; mit `--password-stdin` geben Sie ein eigenes vor.
reset-new = Neues Kennwort für { $name }
reset-question = Kennwort von { $name } zurücksetzen?
reset-will-revoke = Danach werden auch die Anmeldesitzungen von { $name } beendet.
reset-revoked = Die Sitzungen von { $name } sind beendet. Apps, die ein Zugriffstoken haben, behalten es bis zu einer Stunde.
reset-not-revoked = Das Kennwort wurde zurückgesetzt, aber die Sitzungen von { $name } wurden nicht beendet: { $reason }
reset-waiting = Warten auf das Zurücksetzen
reset-password-of = Neues Kennwort von { $name }, nur dieses eine Mal angezeigt:
reset-clear = Vom Bildschirm löschen?
reset-clipped = Das neue Kennwort ist in der Zwischenablage, falls dieses Terminal das Programmen erlaubt. Lässt sich nichts einfügen, setzen Sie es ohne `--clip` noch einmal zurück.
reset-done = Das Kennwort von { $name } ist zurückgesetzt. Bei der nächsten Anmeldung muss es geändert werden.
reset-done-written-back = Das Kennwort von { $name } ist zurückgesetzt, auch im lokalen Verzeichnis. Bei der nächsten Anmeldung muss es geändert werden.
reset-accepted = Der Dienst hat das Zurücksetzen für { $name } angenommen. Wie es ausging, darf diese Anmeldung nicht lesen. Bei der nächsten Anmeldung muss das Kennwort geändert werden.
reset-unknown = Ob das Kennwort von { $name } zurückgesetzt ist, ist nicht bekannt.
reset-would = Das Kennwort von { $name } würde zurückgesetzt und müsste bei der nächsten Anmeldung geändert werden.
reset-lost = Das Kennwort von { $name } wurde zurückgesetzt, aber die Antwort mit dem neuen Kennwort ging verloren.
reset-lost-hint = Führen Sie den Befehl noch einmal aus.
reset-failed = Das Kennwort von { $name } wurde nicht zurückgesetzt: { $text }
reset-failed-hint = Führen Sie den Befehl noch einmal aus; schlägt er wieder fehl, geben Sie den Text oben an den Support von Microsoft.
reset-failed-on-premises-hint = Dieses Kennwort liegt im lokalen Verzeichnis. Prüfen Sie das Kennwortrückschreiben im Portal, den Agent und die Regeln des Active Directory.
reset-unfinished = Ob das Kennwort von { $name } zurückgesetzt ist, ließ sich nicht rechtzeitig feststellen.
reset-unfinished-hint = Probieren Sie das neue Kennwort aus, oder führen Sie den Befehl noch einmal aus: Ein zweites Zurücksetzen schadet nicht.
reset-out-of-reach = Der Dienst lässt diese Anmeldung das Kennwort von { $name } nicht zurücksetzen.
reset-out-of-reach-hint = Nötig ist eine dieser Rollen: { $roles }. Für Mitglieder von Gruppen, die Rollen haben können, ist eine der letzten beiden nötig. Die Berechtigung heißt UserAuthenticationMethod.ReadWrite.All.
reset-out-of-reach-application = Die Anwendung braucht die Berechtigung User-PasswordProfile.ReadWrite.All und mindestens die Rolle „Benutzeradministrator“, für Administratorkonten „Privilegierter Authentifizierungsadministrator“.

## change

change-for = Das Kennwort von { $name } ({ $upn }) wird geändert.
change-sign-in = Zum Ändern eines Kennworts ist eine Anmeldung mit dieser Berechtigung nötig; sie wird nicht aufbewahrt.
change-current = Aktuelles Kennwort
change-new = Neues Kennwort
change-same = Das neue Kennwort ist das aktuelle.
change-done = Das Kennwort von { $name } ist geändert.
change-application = Eine Anwendung hat kein eigenes Kennwort, das sich ändern ließe.
change-application-hint = Melden Sie sich als Person an: `sspr login --method device`.

## sandbox

sandbox-absent = Dieses `sspr` wurde ohne das eingebettete Verzeichnis gebaut.
sandbox-absent-hint = Verwenden Sie das vollständige Programm, oder bauen Sie es mit dem Feature `sandbox`, das sonst eingeschaltet ist.
sandbox-embedded = Sandbox · { $tenant } · { $who }
sandbox-config-left-out = Die Konfiguration wird ausgelassen, da sie nicht lesbar ist: { $reason }
sandbox-users-value = `SSPR_SANDBOX_USERS` ist `{ $value }`, keine Zahl von 1 bis { $most }.
sandbox-opening = Das eingebettete Verzeichnis wird geöffnet …
sandbox-seeding = Ein Verzeichnis mit { $users } Benutzern wird angelegt …
sandbox-serving = Das eingebettete Verzeichnis antwortet unter { $url } (Strg+C beendet es)
sandbox-tenant = Mandant: { $id } ({ $domain }), { $users } Benutzer
sandbox-page = Anmeldeseite für Gerätecodes: { $url }
sandbox-texts = Webhook für SMS: { $url }
sandbox-password-reset = Seite für vergessene Kennwörter: { $url }
sandbox-security-info = Seite mit den Sicherheitsinformationen: { $url }
sandbox-authority = Zertifizierungsstelle, der Clients vertrauen müssen: { $path }
sandbox-clients = Client-IDs für die Anmeldung:
sandbox-pipeline = Client-ID und Geheimnis für eine Anwendung ohne Benutzer:
sandbox-accounts = Konten:
sandbox-other-size = Das Verzeichnis wurde mit { $found } Benutzern angelegt. `sspr sandbox reset --users { $users }` legt ein neues an.
sandbox-half = Port { $port } der anderen Adresse dieses Rechners, `::1`, gehört jemand anderem ({ $reason }): Wer `localhost` sagt, erreicht vielleicht den. Nehmen Sie die Zahl 127.0.0.1 oder einen anderen Port.
sandbox-stopped = Beendet.
sandbox-port-taken = Port { $port } ist belegt.
sandbox-port-unusable = Port { $port } kann nicht verwendet werden: { $reason }
sandbox-port-hint = Wählen Sie mit `--port` einen anderen; `--port 0` nimmt irgendeinen freien.
sandbox-reset-question = Das Verzeichnis in { $path } verwerfen und ein neues mit { $users } Benutzern anlegen?
sandbox-reset-done = Neues Verzeichnis mit { $users } Benutzern in { $path }.
sandbox-advanced = { $days ->
    [one] Im Verzeichnis ist 1 Tag vergangen.
   *[other] Im Verzeichnis sind { $days } Tage vergangen.
}
sandbox-registered = Von { $reminded } angeschriebenen Benutzern, die sich registrieren mussten, haben sich { $registered } registriert.
sandbox-outbox-empty = Der Postausgang ist leer.
sandbox-outbox-cleared = { $count ->
    [0] Der Postausgang war leer.
    [one] { $count } Nachricht gelöscht.
   *[other] { $count } Nachrichten gelöscht.
}
sandbox-app-certificate = Das ist kein Zertifikat mit RSA-Schlüssel.
sandbox-app-certificate-hint = Geben Sie eine PEM-Datei an, die mit `-----BEGIN CERTIFICATE-----` beginnt.
sandbox-app-issuer = Das eingebettete Verzeichnis fragt { $issuer } nicht nach Schlüsseln: Die Adresse liegt nicht auf diesem Rechner.
sandbox-app-issuer-hint = Nennen Sie einen Aussteller unter `http://localhost` oder `http://127.0.0.1`.
sandbox-app-unreadable = `{ $path }` lässt sich nicht lesen: { $reason }
sandbox-app-added = { $name } wurde hinzugefügt ({ $id }).
sandbox-app-removed = { $id } wurde entfernt.
sandbox-app-absent = Es gibt keine Anmeldeinformation { $id }. Es wurde nichts geändert.
sandbox-app-id = ID
sandbox-app-kind = Art
sandbox-app-name = Name
sandbox-app-subject = Antragsteller
sandbox-app-audience = Zielgruppe
sandbox-app-expires = Läuft ab
sandbox-outbox-at = Gesendet
sandbox-outbox-channel = Kanal
sandbox-outbox-sender = Von
sandbox-outbox-recipient = An
sandbox-outbox-subject = Betreff
sandbox-outbox-body = Text
sandbox-people-off = SSPR ist in diesem Verzeichnis ausgeschaltet: Nur Administratoren können zurücksetzen. `sspr enable --scope all --sandbox` schaltet es ein.
sandbox-people-name = Benutzer
sandbox-people-verdict = Urteil
sandbox-people-code = Code
sandbox-people-story = Geschichte
sandbox-people-can = kann zurücksetzen
sandbox-people-cannot = kann nicht zurücksetzen
sandbox-people-will-stop = endet bald
sandbox-story-admin = Globaler Administrator, darf alles; das Telefon zählt ab dem { $day } nicht mehr.
sandbox-story-policy-admin = Authentifizierungsrichtlinienadministrator: darf die SSPR-Richtlinie ändern, nicht die Methoden der Benutzer.
sandbox-story-helpdesk = Authentifizierungsadministrator: darf Methoden für alle registrieren, die keine Administratoren sind, hat selbst aber nur eine der zwei nötigen.
sandbox-story-auth-admin = Privilegierter Authentifizierungsadministrator: darf Methoden für jeden registrieren; das Telefon, eine von zweien, zählt ab dem { $day } nicht mehr.
sandbox-story-reports = Berichtleseberechtigter: darf die Berichte lesen.
sandbox-story-reader = Globaler Leser: darf alles lesen.
sandbox-story-jonas-berg = Hat ein Telefon im Verzeichnis, aber keines registriert; das zählt seit dem { $day } nicht mehr.
sandbox-story-chen-meiling = Hat keine Methode registriert.
sandbox-story-anna-mueller = Hat eine Methode registriert; das reicht nicht, wo zwei verlangt sind.
sandbox-story-lena-dahl = Hat zwei Methoden registriert.
sandbox-story-omar-alhaddad = Hat drei Methoden registriert und ist in keiner Gruppe, auf die SSPR beschränkt sein könnte.
sandbox-story-olga-kravets = Hat nur kennwortlose Methoden registriert; keine davon zählt für SSPR.
sandbox-story-eleni-markou = Hat keine Lizenz.
sandbox-story-frank-porter = Das Konto ist deaktiviert.
sandbox-story-sven-sjoberg = Lokal synchronisiert: braucht das Kennwortrückschreiben.
sandbox-story-karen-weaver = Helpdeskadministrator über eine Gruppe, mit einer Methode, wo Administratoren zwei brauchen.
sandbox-story-eve-escape = Hat einen Anzeigenamen voller Steuer- und Richtungszeichen.
sandbox-story-max-formula = Hat einen Anzeigenamen, den eine Tabellenkalkulation ausführen würde.
sandbox-story-amara-okafor = Hat nur ein Telefon registriert; das zählt ab dem { $day } nicht mehr.
sandbox-story-kwame-mensah = Ist über eine Gruppe in einer Gruppe in der Pilotgruppe.
sandbox-story-tove-lindqvist = Synchronisiert und in einer Verbunddomäne: braucht das Kennwortrückschreiben.
sandbox-story-viktor-hagen = Synchronisiert, aber lokal geschützt: Selbst mit Rückschreiben wurde das letzte Zurücksetzen abgelehnt.
sandbox-story-mina-park = Synchronisiert, aber lokal antwortete niemand, als zuletzt zurückgeschrieben werden sollte.
sandbox-story-diego-ramos = Fünf Fehlversuche beim Nachweis: für 24 Stunden gesperrt.
sandbox-story-nadia-haddad = Gast aus einem anderen Microsoft Entra-Mandanten: setzt dort zurück, nach dessen Regeln.
sandbox-story-pete-larson = Gast mit einem Microsoft-Konto, das Microsoft Entra nicht zurücksetzt.
sandbox-story-rita-costa = Gast ohne eigenen Mandanten: setzt mit der registrierten E-Mail-Adresse zurück.
sandbox-story-ines-silva = Hat zuletzt ein gesperrtes Kennwort gewählt.
sandbox-story-yuki-tanaka = Hat nur Sicherheitsfragen registriert, die im { $day } enden; SSPR muss sie erst zulassen.

## import: writing and taking back

import-resumed =
    { $done ->
        [one] Eine von { $rows } Zeilen war schon erledigt; der Rest folgt.
       *[other] { $done } von { $rows } Zeilen waren schon erledigt; der Rest folgt.
    }
import-will-add =
    { $count ->
        [one] + Ein Kontakt wird hinzugefügt.
       *[other] + { $count } Kontakte werden hinzugefügt.
    }
import-will-replace =
    { $count ->
        [one] ! Ein Kontakt tritt an die Stelle eines anderen.
       *[other] ! { $count } Kontakte treten an die Stelle anderer.
    }
import-will-keep =
    { $count ->
        [one] Eine Zeile braucht nichts: Alles darin ist registriert.
       *[other] { $count } Zeilen brauchen nichts: Alles darin ist registriert.
    }
import-will-leave =
    { $count ->
        [one] ! Eine Zeile wird ausgelassen, weil etwas an ihr nicht stimmt:
       *[other] ! { $count } Zeilen werden ausgelassen, weil etwas an ihnen nicht stimmt:
    }
import-left-row = { "  " }Zeile { $row }, { $user }: { $reason }
import-left-more =
    { $count ->
        [one] { "  " }und eine weitere; das Ergebnis nennt sie.
       *[other] { "  " }und { $count } weitere; das Ergebnis nennt sie.
    }
import-capable = Einbezogen und mit genügend Methoden: vorher { $before }, nachher { $after }.
import-capable-unknown = Wie viele von ihnen einbezogen sind und genügend Methoden haben, ist nicht bekannt.
import-nothing = Es gibt nichts zu schreiben.
import-question =
    { $contacts ->
        [one] Einen Kontakt schreiben?
       *[other] { $users ->
            [one] { $contacts } Kontakte einer Person schreiben?
           *[other] { $contacts } Kontakte von { $users } Personen schreiben?
        }
    }
import-writing = Schreibe
import-writing-rate = Schreibe, { $rate } je Sekunde
import-stopping = Hält an, sobald die abgeschickten Stapel beantwortet sind. Führen Sie denselben Befehl noch einmal aus: Er macht dort weiter, wo er stand.
import-stopped = Angehalten: { $done } von { $rows } Zeilen sind erledigt.
import-stopped-hint = Führen Sie denselben Befehl noch einmal aus: Er macht dort weiter, wo er stand.
import-cut-short = { $done } von { $rows } Zeilen sind erledigt. Führen Sie denselben Befehl noch einmal aus: Er macht dort weiter, wo er stand.
import-outcome = Zeilen: { $rows }. Hinzugefügt: { $added }. Ersetzt: { $replaced }. Unverändert: { $unchanged }. Ungültig: { $invalid }. Fehlgeschlagen: { $failed }.
import-result-at = Ergebnis, Zeile für Zeile: { $path }
import-again = Um die nicht erledigten Zeilen noch einmal zu versuchen: `{ $command }`
import-result-exists = `{ $path }` gibt es schon, und ein Ergebnis wird nie überschrieben: `--undo` braucht es.
import-result-exists-hint = Geben Sie mit `--result` einen anderen Namen an, oder verschieben Sie die Datei.
import-result-unwritable = Das Ergebnis kann nicht nach `{ $path }` geschrieben werden: { $reason }.
import-result-unwritable-hint = Im Verzeichnis ist alles geschrieben. Schaffen Sie Platz, und führen Sie denselben Befehl noch einmal aus: Er schreibt nur noch das Ergebnis.
import-busy = Ein anderer Prozess arbeitet an diesem Import.
import-busy-hint = Warten Sie, bis er fertig ist, oder beenden Sie ihn.
import-journal-damaged = Das Journal `{ $path }` ist in Zeile { $line } beschädigt: { $reason }.
import-journal-damaged-hint = Verschieben Sie es, und führen Sie denselben Befehl noch einmal aus: Vorhandene Kontakte werden nicht doppelt geschrieben, zählen aber als unverändert.
import-journal-unusable = Das Journal `{ $path }` ist nicht zu gebrauchen: { $reason }.
import-journal-unusable-hint = Ohne Journal wird nichts geschrieben. Schaffen Sie Platz oder richten Sie die Rechte, und führen Sie denselben Befehl noch einmal aus.
import-all-forbidden = Diese Anmeldung darf keine Kontakte registrieren: { $text }
import-all-forbidden-hint = Nötig sind die Rolle Authentifizierungsadministrator, für Administratoren Privilegierter Authentifizierungsadministrator, und die Berechtigung UserAuthenticationMethod.ReadWrite.All.
import-undo-unreadable = `{ $path }` ist nicht das Ergebnis eines Imports: { $reason }.
import-undo-looking = Sehe nach, was da ist
import-undo-will =
    { $count ->
        [0] Es gibt nichts zu entfernen.
        [one] Ein Kontakt wird entfernt.
       *[other] { $count } Kontakte werden entfernt.
    }
import-undo-gone =
    { $count ->
        [one] Ein Kontakt ist schon weg.
       *[other] { $count } Kontakte sind schon weg.
    }
import-undo-kept =
    { $count ->
        [one] Ein Kontakt bleibt: Er ist nicht mehr, was geschrieben wurde, oder er wird nur zum Teil gezeigt und ist nicht zu vergleichen.
       *[other] { $count } Kontakte bleiben: Sie sind nicht mehr, was geschrieben wurde, oder sie werden nur zum Teil gezeigt und sind nicht zu vergleichen.
    }
import-undo-replaced =
    { $count ->
        [one] Ein Kontakt trat an die Stelle eines anderen und bleibt: Was vorher da war, wird nicht aufbewahrt.
       *[other] { $count } Kontakte traten an die Stelle anderer und bleiben: Was vorher da war, wird nicht aufbewahrt.
    }
import-undo-question =
    { $contacts ->
        [one] Einen Kontakt entfernen?
       *[other] { $users ->
            [one] { $contacts } Kontakte einer Person entfernen?
           *[other] { $contacts } Kontakte von { $users } Personen entfernen?
        }
    }
import-undo-removing = Entferne
import-undo-nothing = Nichts zu entfernen.
import-undo-outcome = Entfernt: { $removed }. Schon weg: { $gone }. Belassen: { $kept }. Fehlgeschlagen: { $failed }.
import-undo-default = Der Dienst entfernt kein Telefon, das jemandes Standardmethode für die Anmeldung ist, und kein Mobiltelefon, solange es ein alternatives gibt: Wählen Sie eine andere Standardmethode, und führen Sie denselben Befehl noch einmal aus.

## import: reading and checking

import-no-user-column = Keine Spalte sagt, um wen es in einer Zeile geht; vorhanden sind { $columns }.
import-no-user-column-hint = Nennen Sie sie `user` (Anmeldename oder Objekt-ID), oder geben Sie sie mit `--map user=SPALTE` an.
import-no-such-column = `--map` nennt die Spalte `{ $column }`, vorhanden sind aber { $columns }.
import-ambiguous-columns = Mehrere Spalten kommen für `{ $field }` in Frage: { $columns }.
import-ambiguous-columns-hint = Sagen Sie, welche es ist: `{ $example }`.
import-no-contact-column = Keine Spalte enthält eine Telefonnummer oder E-Mail-Adresse; vorhanden sind { $columns }.
import-no-contact-column-hint = Nennen Sie eine `mobile`, `office` oder `email`, oder geben Sie sie an: `--map mobile=SPALTE`.
import-cannot-open = `{ $path }` kann nicht gelesen werden: { $reason }.
import-broken = Das Lesen der Zeilen brach ab: { $reason }.
import-unclosed-quote = Zeile { $line }: Hier wird ein Anführungszeichen geöffnet und nicht geschlossen; die Zeilen darunter sind nicht zu trennen.
import-unclosed-quote-hint = Ein Anführungszeichen in dieser Zeile ist nicht geschlossen. Schließen oder entfernen Sie es; in einer Zelle in Anführungszeichen wird es verdoppelt (`""`).
import-first-page = Das ist die erste von mehreren Seiten einer Antwort von Microsoft Graph (`@odata.nextLink`); die Zeilen der anderen fehlen.
import-first-page-hint = Es ist eine von mehreren Seiten. Exportieren Sie alle, etwa mit `Get-MgUser -All | ConvertTo-Json`.
import-empty = Die Eingabe ist leer: keine Überschrift, keine Zeilen.
import-no-rows = Darin stehen keine Zeilen.
import-no-text = Das ist kein Text, sondern eine Arbeitsmappe oder eine andere Art von Datei.
import-not-utf8 = Die Eingabe ist weder in UTF-8 noch in UTF-16 noch in Windows-1252 codiert.
import-not-utf8-hint = Speichern Sie sie erneut als „CSV UTF-8“ und führen Sie denselben Befehl noch einmal aus.
import-not-json = Es fängt wie JSON an, ist aber keines: { $reason }.
import-unknown-columns = Nicht verwendete Spalten: { $columns }.
import-windows-1252 = Die Eingabe ist nicht UTF-8; sie wurde als Windows-1252 gelesen.
import-lost-values = Die Spalte `{ $column }` enthält statt Werten den Namen eines Typs, wie `Export-Csv` Listen schreibt, und wird nicht verwendet. Exportieren Sie sie mit `-join ';'`.
import-places =
    { $count ->
        [one] In einer Zeile enthält die Spalte für das Bürotelefon keine Nummer; der Wert gilt als Raum und wird ausgelassen.
       *[other] In { $count } Zeilen enthält die Spalte für das Bürotelefon keine Nummer; der Wert gilt als Raum und wird ausgelassen.
    }
import-done-before =
    { $count ->
        [0] Das ist das Ergebnis eines früheren Laufs; noch keine seiner Zeilen ist erledigt.
        [one] Das ist das Ergebnis eines früheren Laufs; die eine erledigte Zeile wird ausgelassen.
       *[other] Das ist das Ergebnis eines früheren Laufs; die { $count } erledigten Zeilen werden ausgelassen.
    }
import-reading-directory = Das Verzeichnis wird gelesen
import-from-directory =
    { $count ->
        [0] Niemand hat im Verzeichnis einen Kontakt, der nicht registriert ist.
        [one] Eine Person hat einen Kontakt im Verzeichnis und keine Methode, die zählt.
       *[other] { $count } Personen haben einen Kontakt im Verzeichnis und keine Methode, die zählt.
    }
import-from-directory-left-out = Ausgelassen: { $registered } mit einer Methode, die zählt, { $unreachable } ohne jeden Kontakt im Verzeichnis.
import-finding = Benutzer werden gesucht
import-reading-report = Der Registrierungsbericht wird gelesen
import-checking = Zeilen werden geprüft
import-required-unknown = Wie viele Methoden eine Zurücksetzung verlangt, ließ sich nicht lesen; wer danach genügend hat, ist daher nicht für alle bekannt.
import-out-of-scope =
    { $count ->
        [one] Für eine Person gilt die Richtlinie nicht; sie kann ihr Kennwort nicht zurücksetzen, was auch immer registriert ist: `sspr enable` schaltet es frei.
       *[other] Für { $count } Personen gilt die Richtlinie nicht; sie können ihr Kennwort nicht zurücksetzen, was auch immer registriert ist: `sspr enable` schaltet es frei.
    }
import-guarded =
    { $count ->
        [one] Eine Person ist Administrator oder in einer Gruppe, der Rollen zugewiesen werden können: Um ihre Methoden zu schreiben, kann Privilegierter Authentifizierungsadministrator nötig sein.
       *[other] { $count } Personen sind Administratoren oder in einer Gruppe, der Rollen zugewiesen werden können: Um ihre Methoden zu schreiben, kann Privilegierter Authentifizierungsadministrator nötig sein.
    }
import-no-report = Der Registrierungsbericht ließ sich nicht lesen; daher ist nicht bekannt, wer überhaupt zurücksetzen darf.
import-shared-numbers =
    { $numbers ->
        [one] Eine Telefonnummer ist { $users } Personen zugeordnet: Wer das Telefon hat, kann für alle zurücksetzen.
       *[other] { $numbers } Telefonnummern sind jeweils mehreren Personen zugeordnet, zusammen { $users }: Wer ein solches Telefon hat, kann für alle zurücksetzen, denen es zugeordnet ist.
    }
import-alternates =
    { $count ->
        [one] Eine Person erhält ein alternatives Mobiltelefon: Es dient nur der Anmeldung, eine Zurücksetzung nutzt es nicht.
       *[other] { $count } Personen erhalten ein alternatives Mobiltelefon: Es dient nur der Anmeldung, eine Zurücksetzung nutzt es nicht.
    }
import-extensions =
    { $count ->
        [one] Eine Mobilnummer hat eine Durchwahl: Keine SMS erreicht sie, und eine Zurücksetzung ruft ohne Durchwahl an.
       *[other] { $count } Mobilnummern haben eine Durchwahl: Keine SMS erreicht sie, und eine Zurücksetzung ruft ohne Durchwahl an.
    }
import-office-left-out =
    { $count ->
        [one] Die Richtlinie lässt Bürotelefone nicht zu: Eine Büronummer wird ausgelassen.
       *[other] Die Richtlinie lässt Bürotelefone nicht zu: { $count } Büronummern werden ausgelassen.
    }
import-below-required =
    { $count ->
        [one] Eine Person hat auch danach zu wenige Methoden für eine Zurücksetzung: { $users }.
       *[other] { $count } Personen haben auch danach zu wenige Methoden für eine Zurücksetzung: { $users }.
    }
import-no-user = Die Zeile nennt keinen Benutzer: Tragen Sie den Anmeldenamen oder die Objekt-ID ein.
import-no-contact = Die Zeile enthält weder Telefonnummer noch Adresse: Tragen Sie mindestens eine ein.
import-unreadable = Die Zeile ist nicht lesbar ({ $words }): Berichtigen Sie sie in der Eingabe.
import-user-not-found = Diesen Benutzer gibt es nicht: Geben Sie den vollständigen Anmeldenamen oder die Objekt-ID an.
import-user-disabled = Die Anmeldung dieses Benutzers ist gesperrt: Aktivieren Sie zuerst das Konto, oder lassen Sie die Zeile weg.
import-guest = Das Kennwort dieses Gastes liegt anderswo, und keine hier registrierte Methode setzt es zurück: Lassen Sie die Zeile weg.
import-duplicate-user = In Zeile { $row } geht es um denselben Benutzer: Fassen Sie beide zu einer Zeile zusammen.
import-not-a-number = Das ist keine Telefonnummer: Schreiben Sie sie wie `+49 170 1234567`.
import-no-country = Die Landesvorwahl fehlt: Beginnen Sie mit `+`, oder geben Sie das Land mit `--country` an.
import-unknown-country = Diese Landesvorwahl gibt es nicht: Berichtigen Sie die Nummer.
import-too-short = Die Nummer ist zu kurz für ihr Land: Vermutlich fehlen Ziffern.
import-too-long = Die Nummer ist zu lang für ihr Land: Vermutlich sind Ziffern zu viel.
import-not-in-plan = Diese Nummer gibt es in ihrem Land nicht: Berichtigen Sie sie.
import-service-number = Das ist eine Servicenummer, unter der niemand persönlich erreichbar ist: Geben Sie die eigene Nummer der Person an.
import-calculated = Das ist eine Dezimalzahl oder eine Zahl mit Exponent: Eine Tabellenkalkulation oder ein Skript hat ihre Ziffern geändert. Exportieren Sie die Spalte als Text.
number-read-for-flag = { $sentence } Sie wurde als Nummer für { $country } gelesen, wie mit `--country` angegeben.
number-read-for-location = { $sentence } Sie wurde als Nummer für { $country } gelesen, den Verwendungsstandort des Benutzers; `--country` gibt ein anderes Land an.
import-bad-address = Das ist keine E-Mail-Adresse: Schreiben Sie sie wie `name@example.net`.
import-address-no-dot = Der Teil nach `@` braucht einen Punkt, wie in `example.net`.
import-own-domain = Eine Adresse in `{ $domain }` gehört zu diesem Mandanten; wer ausgesperrt ist, kann sie nicht lesen: Geben Sie eine private an.
import-masked = Der Wert ist maskiert, so wie der Dienst ihn manchen Rollen zeigt: Geben Sie ihn vollständig an.
import-not-allowed = Die Richtlinie lässt diese Methode nicht zu: Aktivieren Sie sie unter „Authentifizierungsmethoden“, oder lassen Sie die Spalte mit `--map` weg.
import-needs-mobile = Ein alternatives Mobiltelefon setzt ein Mobiltelefon voraus: Geben Sie eines in derselben Zeile an.
import-differs = Es ist schon etwas anderes registriert: `--replace` ersetzt es.
import-hidden = Was registriert ist, wird nur teilweise angezeigt und lässt sich nicht vergleichen: Melden Sie sich als Privilegierter Authentifizierungsadministrator an, oder geben Sie `--replace` an.
import-refused = Der Dienst hat es abgelehnt: { $words }
import-forbidden = Diese Anmeldung darf die Methoden dieses Benutzers weder sehen noch ändern: Nötig ist die Rolle Authentifizierungsadministrator, für einen Administrator Privilegierter Authentifizierungsadministrator.
import-unreachable = Der Dienst war nicht erreichbar oder drosselt: Führen Sie denselben Befehl später noch einmal aus.
import-not-reached = Der Lauf endete, bevor diese Zeile an der Reihe war: Führen Sie denselben Befehl noch einmal aus.

## scope

scope-direct = Direkt
scope-via = Über
scope-outcome = Ergebnis
scope-detail = Warum
scope-added = hinzugefügt
scope-removed = entfernt
scope-unchanged = unverändert
scope-failed = fehlgeschlagen
scope-unknown = Für welche Gruppe aktiviert ist, lässt sich mit dieser Anmeldung nicht lesen: Microsoft Graph sagt es nicht, und die Richtlinien-API lässt nur Personen zu.
scope-unknown-hint = Nennen Sie die Gruppe mit `--group NAME|ID`.
scope-is-all = Aktiviert für: „Alle“. Alle dürfen zurücksetzen, also gibt es keine Gruppe zu verwalten.
scope-is-none = Aktiviert für: Keine. Nur Administratoren dürfen zurücksetzen, also gibt es keine Gruppe zu verwalten.
scope-no-group = Aktiviert für die Mitglieder einer Gruppe, aber es ist keine Gruppe ausgewählt.
scope-group-gone = Die Gruppe, für die aktiviert ist, gibt es nicht mehr: { $id }
scope-no-group-hint = Wählen Sie eine mit `sspr enable --scope group --group NAME|ID` aus, oder nennen Sie mit `--group` eine Gruppe, die Sie vorbereiten wollen.
scope-other-all = Aktiviert für: „Alle“. Ob jemand in der Gruppe „{ $name }“ ist, macht derzeit keinen Unterschied.
scope-other = Für die Gruppe „{ $name }“ ist nicht aktiviert: Ob jemand in ihr ist, macht derzeit keinen Unterschied.
scope-dynamic = Wer zur Gruppe „{ $name }“ gehört, bestimmt eine Regel; von Hand lässt sich niemand hinzufügen oder entfernen: { $rule }
scope-dynamic-hint = Ändern Sie die Regel oder die Eigenschaften der Personen, nach denen sie sich richtet; oder wählen Sie mit `sspr enable --scope group --group NAME|ID` eine Gruppe mit zugewiesenen Mitgliedern.
scope-synced = Die Gruppe „{ $name }“ wird aus der lokalen Umgebung synchronisiert; ihre Mitglieder lassen sich hier nicht ändern.
scope-synced-hint = Ändern Sie die Mitglieder im lokalen Active Directory, oder wählen Sie mit `sspr enable --scope group --group NAME|ID` eine Cloudgruppe.
scope-exchange = Die Gruppe „{ $name }“ ist eine Verteilerliste oder eine E-Mail-aktivierte Sicherheitsgruppe: Ihre Mitglieder kann nur Exchange ändern.
scope-exchange-hint = Ändern Sie die Mitglieder im Exchange Admin Center, oder wählen Sie mit `sspr enable --scope group --group NAME|ID` eine Sicherheitsgruppe ohne E-Mail.
scope-role-assignable = Die Gruppe „{ $name }“ kann Verzeichnisrollen erhalten, deshalb sind ihre Mitglieder geschützt: Wer hinzukommt, kann Administrator werden.
scope-role-assignable-hint = Wählen Sie mit `sspr enable --scope group --group NAME|ID` eine eigene Gruppe für die Kennwortzurücksetzung. Muss es diese sein, ändert ein Administrator für privilegierte Rollen ihre Mitglieder im Admin Center.
scope-finding = Benutzer werden gesucht
scope-reading = Die Gruppe wird gelesen
scope-writing = Wird geschrieben
scope-add-question =
    { $count ->
        [one] 1 Benutzer zur Gruppe „{ $name }“ hinzufügen?
       *[other] { $count } Benutzer zur Gruppe „{ $name }“ hinzufügen?
    }
scope-remove-question =
    { $count ->
        [one] 1 Benutzer aus der Gruppe „{ $name }“ entfernen?
       *[other] { $count } Benutzer aus der Gruppe „{ $name }“ entfernen?
    }
scope-will-add = + { $name }
scope-will-remove = - { $name }
scope-will-not = { "  " }{ $name }: { $detail }
scope-more-added = … und { $count } weitere hinzuzufügen
scope-more-removed = … und { $count } weitere zu entfernen
scope-more-unchanged =
    { $count ->
        [one] … und 1 weiterer bleibt, wie er ist
       *[other] … und { $count } weitere bleiben, wie sie sind
    }
scope-more-failed =
    { $count ->
        [one] … und bei 1 weiteren ist es nicht möglich
       *[other] … und bei { $count } weiteren ist es nicht möglich
    }
scope-administrators =
    { $count ->
        [one] Für 1 Administrator gilt eine eigene Richtlinie, gleich in welcher Gruppe: { $users }
       *[other] Für { $count } Administratoren gilt eine eigene Richtlinie, gleich in welcher Gruppe: { $users }
    }
scope-guests =
    { $count ->
        [one] 1 externer Gast setzt dort zurück, wo das Konto zu Hause ist, gleich in welcher Gruppe er hier ist: { $users }
       *[other] { $count } externe Gäste setzen dort zurück, wo ihre Konten zu Hause sind, gleich in welcher Gruppe sie hier sind: { $users }
    }
scope-stay =
    { $count ->
        [one] 1 Benutzer ist auch in einer Gruppe innerhalb dieser Gruppe und bleibt aktiviert: { $users }
       *[other] { $count } Benutzer sind auch in Gruppen innerhalb dieser Gruppe und bleiben aktiviert: { $users }
    }
scope-already = ist bereits Mitglied
scope-not-member = ist kein Mitglied
scope-through = kommt über { $via }; dort entfernen
scope-no-user = diesen Benutzer gibt es nicht
scope-forbidden = nicht erlaubt: { $text }
scope-refused = abgelehnt: { $text }
scope-unreachable = der Dienst war nicht erreichbar; noch einmal versuchen
scope-all-forbidden = Diese Anmeldung darf die Mitglieder der Gruppe „{ $name }“ nicht ändern: { $text }
scope-all-forbidden-hint = Nötig ist die Berechtigung `GroupMember.ReadWrite.All`, für Personen außerdem die Rolle Gruppenadministrator oder Benutzeradministrator oder der Besitz der Gruppe.
scope-may-not-read = Diese Anmeldung darf die Mitglieder der Gruppe nicht lesen: { $text }
scope-may-not-read-hint = Nötig ist die Berechtigung `GroupMember.Read.All`, für die Namen außerdem `User.Read.All`; `sspr whoami` zeigt, was diese Anmeldung hat.
scope-not-read-back = Geschrieben, konnte aber nicht zurückgelesen werden: { $error }
scope-late =
    { $count ->
        [one] 1 Änderung ist noch nicht zu sehen; das Verzeichnis braucht einen Moment.
       *[other] { $count } Änderungen sind noch nicht zu sehen; das Verzeichnis braucht einen Moment.
    }
scope-sum = { $sum }; unverändert: { $unchanged }, fehlgeschlagen: { $failed }.
scope-sum-added = { $count } Benutzer zu „{ $name }“ hinzugefügt
scope-sum-removed = { $count } Benutzer aus „{ $name }“ entfernt
scope-sum-would-add =
    { $count ->
        [one] 1 Benutzer würde zu „{ $name }“ hinzugefügt
       *[other] { $count } Benutzer würden zu „{ $name }“ hinzugefügt
    }
scope-sum-would-remove =
    { $count ->
        [one] 1 Benutzer würde aus „{ $name }“ entfernt
       *[other] { $count } Benutzer würden aus „{ $name }“ entfernt
    }
scope-assumed = Ob für diese Gruppe aktiviert ist, lässt sich mit dieser Anmeldung nicht lesen; die Angaben zu Benutzern setzen es voraus.
scope-total =
    { $count ->
        [one] 1 Benutzer ist Mitglied von „{ $name }“.
       *[other] { $count } Benutzer sind Mitglieder von „{ $name }“.
    }
scope-total-nested =
    { $count ->
        [one] 1 Benutzer ist in „{ $name }“, Gruppen darin eingeschlossen.
       *[other] { $count } Benutzer sind in „{ $name }“, Gruppen darin eingeschlossen.
    }
scope-groups-inside =
    { $count ->
        [one] Auch die Mitglieder der Gruppe darin zählen: { $names }. `--nested` listet sie auf.
       *[other] Auch die Mitglieder der { $count } Gruppen darin zählen: { $names }. `--nested` listet sie auf.
    }
scope-one-stdin = stdin lässt sich nur einmal lesen: Geben Sie `-` einmal an.
scope-no-user-column-hint = Nennen Sie sie `user`, `userPrincipalName` oder `id`, oder schreiben Sie einen Benutzer pro Zeile.
scope-row-nobody = Zeile { $line } nennt keinen Benutzer.
scope-object-nobody = Objekt { $number } nennt keinen Benutzer.
scope-row-nobody-hint = Tragen Sie den Benutzer ein, oder entfernen Sie die Zeile; führen Sie dann denselben Befehl noch einmal aus.
scope-row-cells = Zeile { $line } hat { $found } Zellen, die Überschrift { $expected }.
scope-row-cells-hint = Setzen Sie eine Zelle, die das Trennzeichen enthält, in Anführungszeichen; führen Sie dann denselben Befehl noch einmal aus.

## rollout

rollout-no-file-hint = `sspr rollout init --out rollout.toml` schlägt eine vor; `-f DATEI` nennt eine andere.
rollout-schema-hint = `sspr rollout schema` gibt aus, was die Datei enthalten darf.
rollout-file = Der Rollout in { $path } ist nicht schlüssig.
rollout-flaw-no-wave = Er hat keine Welle: Fügen Sie `[[wave]]` mit `name` und den Benutzern hinzu.
rollout-flaw-nameless = Eine Welle hat keinen `name`.
rollout-flaw-twice = Zwei Wellen heißen „{ $name }“.
rollout-flaw-nobody = Die Welle „{ $name }“ nennt niemanden: Geben Sie `departments`, `countries`, `licences`, `groups`, `users`, `file`, `registered` oder `everyone` an.
rollout-flaw-limit = Eine Grenze in `[gates]` ist unzulässig: Prozent von 0 bis 100, `within-days` von 1 bis 30.
rollout-flaw-limit-of = Eine Grenze der Welle „{ $name }“ ist unzulässig: Prozent von 0 bis 100, `within-days` von 1 bis 30.
rollout-wave = Welle
rollout-state = Status
rollout-users = Benutzer
rollout-in-scope = Aktiviert
rollout-able = Kann zurücksetzen
rollout-days = Tage
rollout-state-entered = aktiviert
rollout-state-under-way = in Arbeit
rollout-state-next = als Nächstes
rollout-state-waiting = wartet
rollout-scope = { $count ->
    [one] Gruppe „{ $name }“: 1 Benutzer
   *[other] Gruppe „{ $name }“: { $count } Benutzer
}, { $registered } registriert, { $able } können zurücksetzen.
rollout-excluded = { $count ->
    [one] 1 Benutzer ist durch die Datei ausgeschlossen.
   *[other] { $count } Benutzer sind durch die Datei ausgeschlossen.
}
rollout-guests = { $count ->
    [one] 1 Gast bleibt außen vor: Die meisten Gäste setzen in ihrem Heimmandanten zurück.
   *[other] { $count } Gäste bleiben außen vor: Die meisten Gäste setzen in ihrem Heimmandanten zurück.
}
rollout-administrators = { $count ->
    [one] 1 Administrator bleibt außen vor: Für Administratoren gilt eine eigene Richtlinie, die keine Gruppe ändert.
   *[other] { $count } Administratoren bleiben außen vor: Für Administratoren gilt eine eigene Richtlinie, die keine Gruppe ändert.
}
rollout-disabled = { $count ->
    [one] 1 deaktiviertes Konto bleibt außen vor.
   *[other] { $count } deaktivierte Konten bleiben außen vor.
}
rollout-strangers = { $count ->
    [one] 1 in der Datei genannter Benutzer ist nicht im Verzeichnis.
   *[other] { $count } in der Datei genannte Benutzer sind nicht im Verzeichnis.
}
rollout-all-in = Alle Wellen sind aktiviert. `sspr rollout finish` stellt auf „Alle“ um.
rollout-newcomers = { $count ->
    [one] 1 Benutzer ist seither zu einer Welle gekommen; der nächste Schritt nimmt ihn auf.
   *[other] { $count } Benutzer sind seither zu einer Welle gekommen; der nächste Schritt nimmt sie auf.
}
rollout-next = { $count ->
    [one] Als Nächstes: Welle „{ $wave }“, 1 Benutzer wird aktiviert
   *[other] Als Nächstes: Welle „{ $wave }“, { $count } Benutzer werden aktiviert
}
rollout-gate-nobody = Registriert: Noch niemand ist aktiviert; nötig sind mindestens { $limit } %
rollout-gate-registered = Registriert: { $value } % der aktivierten Benutzer; nötig sind mindestens { $limit } %
rollout-gate-resets-unread = Fehlgeschlagene Zurücksetzungen: Das Überwachungsprotokoll ist mit dieser Anmeldung nicht lesbar (`AuditLog.Read.All`); erlaubt sind höchstens { $limit } %
rollout-gate-resets = Fehlgeschlagene Zurücksetzungen: { $value } %; erlaubt sind höchstens { $limit } %
rollout-gate-cause-unknown = Neue Ursachen: Die Ursachen bei der letzten Welle sind nicht verzeichnet; erlaubt sind höchstens { $limit } Benutzer
rollout-gate-cause = Neue Ursache: { $cause }, { $value } Benutzer; erlaubt sind höchstens { $limit }
rollout-gate-no-cause = Neue Ursachen: keine; erlaubt sind höchstens { $limit } Benutzer
rollout-gate-days-unknown = Tage seit der letzten Welle: nicht verzeichnet; nötig sind mindestens { $limit }
rollout-gate-days = Tage seit der letzten Welle: { $value }; nötig sind mindestens { $limit }
rollout-gate-not-before = Nicht vor dem { $limit }
rollout-gate-not-on = Nicht am: { $limit }
rollout-load-able = { $count ->
    [one] 1 Benutzer kann sofort zurücksetzen.
   *[other] { $count } Benutzer können sofort zurücksetzen.
}
rollout-load-not-registered = { $count ->
    [one] 1 Benutzer hat zu wenige Methoden registriert und kann bis dahin nicht zurücksetzen.
   *[other] { $count } Benutzer haben zu wenige Methoden registriert und können bis dahin nicht zurücksetzen.
}
rollout-load-asked = { $count ->
    [one] 1 Benutzer wird bei der nächsten Anmeldung zum Registrieren aufgefordert: Rechnen Sie am nächsten Morgen mit Rückfragen.
   *[other] { $count } Benutzer werden bei der nächsten Anmeldung zum Registrieren aufgefordert: Rechnen Sie am nächsten Morgen mit Rückfragen.
}
rollout-load-asked-unknown = Ob sie bei der Anmeldung zum Registrieren aufgefordert werden, ist mit dieser Anmeldung nicht lesbar.
rollout-load-writeback = { $count ->
    [one] 1 Benutzer ist synchronisiert, und Kennwörter werden nicht zurückgeschrieben: Das Zurücksetzen schlägt fehl.
   *[other] { $count } Benutzer sind synchronisiert, und Kennwörter werden nicht zurückgeschrieben: Das Zurücksetzen schlägt fehl.
}
rollout-load-unlicensed = { $count ->
    [one] 1 Benutzer hat keine Lizenz, die das abdeckt.
   *[other] { $count } Benutzer haben keine Lizenz, die das abdeckt.
}
rollout-load-phone = { $count ->
    [one] 1 Benutzer hat nur ein Telefon: Das Zurücksetzen endet mit den SMS und Anrufen von Microsoft.
   *[other] { $count } Benutzer haben nur ein Telefon: Das Zurücksetzen endet mit den SMS und Anrufen von Microsoft.
}
rollout-not-yet = Nichts wurde geändert: Eine Bedingung der Welle „{ $wave }“ ist nicht erfüllt. Trotzdem fortfahren: `sspr rollout next --force --reason TEXT`.
rollout-question = { $count ->
    [one] Welle „{ $wave }“ aktivieren und 1 Benutzer zur Gruppe „{ $name }“ hinzufügen?
   *[other] Welle „{ $wave }“ aktivieren und { $count } Benutzer zur Gruppe „{ $name }“ hinzufügen?
}
rollout-entered = Die Welle „{ $wave }“ ist aktiviert: { $count } Benutzer hinzugefügt.
rollout-under-way = Die Welle „{ $wave }“ ist in Arbeit: { $count } Benutzer hinzugefügt. `sspr rollout next` macht weiter.
rollout-way-back = Rückgängig machen: `sspr rollout back`
rollout-failed = { $count ->
    [one] 1 Benutzer fehlgeschlagen; der nächste Schritt versucht es noch einmal.
   *[other] { $count } Benutzer fehlgeschlagen; der nächste Schritt versucht es noch einmal.
}
rollout-no-record = Das Protokoll { $path } enthält keine Welle dieser Gruppe.
rollout-back-question = { $count ->
    [one] Welle „{ $wave }“ zurücknehmen und 1 Benutzer aus der Gruppe „{ $name }“ entfernen?
   *[other] Welle „{ $wave }“ zurücknehmen und { $count } Benutzer aus der Gruppe „{ $name }“ entfernen?
}
rollout-taken-back = Die Welle „{ $wave }“ ist zurückgenommen: { $count } Benutzer entfernt.
rollout-back-under-way = Die Welle „{ $wave }“ ist noch nicht zurückgenommen: { $count } Benutzer entfernt. `sspr rollout back` macht weiter.
rollout-finished = Die Gruppe „{ $name }“ entscheidet nicht mehr, wer zurücksetzen kann. Sie diente dem Rollout: Löschen Sie sie, wenn nichts anderes sie verwendet.
rollout-init-done = Lesen Sie die Datei, ändern Sie, was nicht passt, und sehen Sie das Ergebnis mit `sspr rollout plan` an.
rollout-init-group = Die Gruppe, für die SSPR aktiviert ist; ohne Angabe die in der Richtlinie ausgewählte. Eine Anwendung kann diese nicht lesen und braucht sie hier.
rollout-init-exclude = Wer in keiner Welle ist: VIPs, Dienstkonten
rollout-init-gates = Was vor jeder Welle außer der ersten erfüllt sein muss; eine Welle kann unter [wave.gates] eigene Werte haben
rollout-init-registered = so viel Prozent der aktivierten Benutzer sind mindestens registriert
rollout-init-resets = höchstens so viel Prozent der Zurücksetzungen sind fehlgeschlagen
rollout-init-cause = keine neue Ursache hindert mehr als so viele Benutzer am Zurücksetzen
rollout-init-days = so viele Tage seit der letzten Welle
rollout-init-wave = { $count } Benutzer, davon { $registered } registriert

## remind

remind-question = { $count ->
    [one] 1 E-Mail senden?
   *[other] { $count } E-Mails senden?
}
remind-not-found = { $count ->
    [one] 1 der genannten Benutzer wurde nicht gefunden.
   *[other] { $count } der genannten Benutzer wurden nicht gefunden.
}
remind-nobody = Niemand braucht eine Erinnerung: Alle aktivierten Benutzer können zurücksetzen.
remind-tested = Die E-Mail für { $name } wurde an { $to } gesendet. Sonst wurde niemand angeschrieben.
remind-no-channel-hint = `sspr profile set mail.via=graph` legt einen fest; `--dry-run` zeigt, wer angeschrieben würde.
remind-app-only = Eine Anwendung hat kein eigenes Postfach, daher sendet Microsoft Graph keine E-Mail für sie.
remind-app-only-hint = Senden Sie über einen SMTP-Server: `sspr profile set mail.via=smtp mail.host=HOST mail.from=ADRESSE`.
remind-sent = gesendet
remind-would-send = würde gesendet
remind-skipped = übersprungen
remind-failed = fehlgeschlagen
remind-lately = wurde kürzlich erinnert
remind-maybe = wurde vielleicht kürzlich erinnert: Die Antwort ging verloren
remind-not-needed = kann jetzt zurücksetzen oder ist nicht mehr aktiviert
remind-opted-out = hat sich abgemeldet
remind-no-address = hat keine E-Mail-Adresse
remind-limit = über der Grenze eines Laufs; führen Sie den Befehl noch einmal aus
remind-stopped = nicht gesendet: Der Lauf wurde angehalten; führen Sie den Befehl noch einmal aus
remind-gone = ist nicht mehr im Verzeichnis
remind-refused = die E-Mail wurde nicht angenommen
remind-unknown = ob die E-Mail gesendet wurde, ist nicht bekannt
remind-need = Braucht
remind-need-ending = andere Methoden
remind-need-register = mehr Methoden
remind-would = { $count ->
    [one] 1 E-Mail würde gesendet
   *[other] { $count } E-Mails würden gesendet
}; übersprungen: { $skipped }.
remind-done = { $count ->
    [one] 1 E-Mail gesendet
   *[other] { $count } E-Mails gesendet
}; übersprungen: { $skipped }, fehlgeschlagen: { $failed }.
remind-sending = Wird gesendet
remind-pace = 30 je Minute: weiter in { $seconds } s
remind-takes = Ein Postfach sendet 30 E-Mails in der Minute; { $count } E-Mails dauern etwa { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
}.
remind-stopping = Hält nach der E-Mail an, die gerade gesendet wird. Führen Sie denselben Befehl noch einmal aus, um die übrigen zu senden.
remind-blind = Die aktuellen Methoden sind mit dieser Anmeldung nicht lesbar (`UserAuthenticationMethod.Read.All`): Es gilt der Registrierungsbericht, der bis zu 36 Stunden nachläuft.
remind-stopped-hint = Wer angeschrieben wurde, ist verzeichnet. Führen Sie den Befehl noch einmal aus, wenn die Ursache behoben ist: Niemand wird zweimal angeschrieben.
remind-mail-subject = Registrieren Sie sich, um Ihr Kennwort bei { $tenant } selbst zurückzusetzen
remind-mail-subject-ending = Registrieren Sie vor dem { $day } eine weitere Methode
remind-mail-hello = Guten Tag { $name },
remind-mail-register = bei { $tenant } können Sie ein vergessenes Kennwort selbst zurücksetzen, jederzeit und ohne Anruf. Dafür sind Methoden nötig, mit denen Sie nachweisen, wer Sie sind, und Sie haben zu wenige registriert.
remind-mail-ending = bei { $tenant } können Sie ein vergessenes Kennwort selbst zurücksetzen. Die Methoden, die Sie dafür registriert haben, enden am { $day }. Registrieren Sie bis dahin eine weitere.
remind-mail-methods = { $count ->
    [one] 1 Methode ist nötig
   *[other] { $count } Methoden sind nötig
}. Es zählen: { $methods }.
remind-mail-link = Öffnen Sie { $link } und melden Sie sich als { $account } an. Es dauert etwa zwei Minuten.
remind-mail-genuine = So erkennen Sie, dass diese E-Mail echt ist: Sie hat keinen Anhang und fragt weder nach einem Kennwort noch nach einem Code. Geben Sie die Adresse selbst in den Browser ein, statt einem Link zu folgen, oder fragen Sie vorher Ihren Helpdesk.
remind-template-subject = { $path } beginnt nicht mit einer Zeile `Subject: …`.
remind-template-unknown = { $path } nennt { "{" }{ $name }{ "}" }, das kein Platzhalter ist.
remind-template-link = In { $path } fehlt { "{" }link{ "}" }: Ohne die Adresse kann sich niemand registrieren.
remind-template-hint = Platzhalter: { $names }
remind-template-none = { $path } enthält keine der Dateien { $names }.

## ledger

ledger-unwritable = Das Protokoll { $path } lässt sich nicht schreiben ({ $reason }): Was jetzt geändert wird, wird ohne Eintrag geändert.
ledger-refused = Das Protokoll { $path } lässt sich nicht schreiben ({ $reason }), und dieses Profil ändert nichts ohne Eintrag.
ledger-refused-hint = Bringen Sie die Datei in Ordnung, oder erlauben Sie Änderungen ohne Eintrag: `sspr profile set require-ledger=`.
ledger-unrecorded = { $count ->
    [one] Eine Änderung wurde
   *[other] { $count } Änderungen wurden
} vorgenommen oder versucht und ließ sich nicht im Protokoll { $path } festhalten: { $reason }.
ledger-set-aside = Eine Zeile des Protokolls wurde beim Schreiben abgeschnitten. Zeile { $line } bewahrt auf, was von ihr da ist.
ledger-at = Zeit
ledger-command = Befehl
ledger-by = Von
ledger-target = Ziel
ledger-after = Änderung
ledger-outcome = Ergebnis
ledger-outcome-done = ausgeführt
ledger-outcome-failed = fehlgeschlagen
ledger-outcome-unknown = unbekannt
ledger-target-authorization = Autorisierungsrichtlinie
ledger-target-methods = Richtlinie für Authentifizierungsmethoden
ledger-target-on-premises = Lokale Integration
ledger-target-policy = Richtlinie zur Kennwortzurücksetzung
ledger-field-password-changed = Kennwort geändert
ledger-field-consent = Zustimmung
ledger-field-permissions = Berechtigungen
ledger-field-sessions = Sitzungen
ledger-field-member = Mitglied
ledger-empty = Noch ist nichts festgehalten: Es gibt kein Protokoll { $path }.
ledger-none = Die Datei { $path } gibt es nicht.
ledger-head = Zeile { $line } von { $path } beendet das Protokoll mit dem Hash { $hash }.
ledger-unreadable = { $count ->
    [one] Eine Zeile
   *[other] { $count } Zeilen
} des Protokolls { $count ->
    [one] ist unlesbar und fehlt
   *[other] sind unlesbar und fehlen
} hier.
ledger-unreadable-hint = `sspr ledger verify` sagt, welche und warum.
ledger-whole = Das Protokoll ist unversehrt: { $count ->
    [0] keine Zeile
    [one] eine Zeile
   *[other] { $count } Zeilen
}, letzter Hash { $hash }.
ledger-broken = Das Protokoll ist beschädigt, zuerst in Zeile { $line }.
ledger-changed = Zeile { $line }: Sie wurde nachträglich geändert.
ledger-removed = Zeile { $line }: Vor ihr { $missing ->
    [one] fehlt eine Zeile
   *[other] fehlen { $missing } Zeilen
}.
ledger-inserted = Zeile { $line }: Sie gehört nicht hinter die Zeile davor; eine Zeile wurde eingefügt, oder Zeilen wurden vertauscht.
ledger-torn = Zeile { $line }: Sie hat kein Ende; sie wurde beim Schreiben abgeschnitten.
ledger-aside = { $count ->
    [one] Eine Zeile wurde
   *[other] { $count } Zeilen wurden
} beim Schreiben abgeschnitten und beiseitegelegt.
ledger-not-expected = Der Hash { $hash } steht nicht in diesem Protokoll: Am Ende fehlen Zeilen, oder es wurde neu geschrieben.
ledger-merge-added =
    { $count ->
        [one] { $path }: 1 Zeile in { $file } ergänzt.
       *[other] { $path }: { $count } Zeilen in { $file } ergänzt.
    }
ledger-merge-unchanged = { $path }: nichts Neues.
ledger-merge-empty = { $path }: keine Zeilen.
ledger-merge-broken = { $path }: Die Kette ist in Zeile { $line } beschädigt. Die Datei wurde ausgelassen.
ledger-merge-diverged = { $path }: Zeilen, die schon in { $file } gesammelt sind, fehlen oder wurden geändert. Die Datei wurde ausgelassen.
ledger-bad-hash = „{ $text }“ ist kein Hash: Verlangt sind 64 hexadezimale Ziffern.
ledger-bad-time = „{ $text }“ ist keine Zeitangabe.
ledger-bad-time-hint = Geben Sie ein Datum (2026-11-02), einen Zeitpunkt (2026-11-02T08:00:00Z) oder eine Spanne bis jetzt an (7d, 12h).
ledger-output-lost = { $count ->
    [one] Die Änderung wurde
   *[other] { $count } Änderungen wurden
} vorgenommen, aber das Ergebnis ließ sich nicht ausgeben: { $reason }.
ledger-output-lost-hint = Wiederholen Sie den Befehl nicht wegen des Ergebnisses; `sspr ledger show` listet auf, was geändert wurde.
ledger-closed = { $count ->
    [one] Eine Änderung hatte
   *[other] { $count } Änderungen hatten
} kein festgehaltenes Ergebnis, weil der Befehl beendet wurde. Jetzt geprüft und festgehalten: { $done } vorgenommen, { $not } nicht vorgenommen, { $unknown } unbekannt.
ledger-closed-reset = Das Kennwort von { $name } { $outcome ->
    [done] wurde
   *[other] wurde möglicherweise
} von einem Befehl zurückgesetzt, der beendet wurde, bevor er das neue Kennwort gezeigt hat. Setzen Sie es erneut zurück: `{ $command }`
ledger-closed-pass = Ein befristeter Zugriffspass für { $name } { $outcome ->
    [done] wurde
   *[other] wurde möglicherweise
} von einem Befehl erstellt, der beendet wurde, bevor er den Pass gezeigt hat. Widerrufen Sie ihn: `{ $command }`
ledger-open-elsewhere = { $count ->
    [one] Eine Änderung
   *[other] { $count } Änderungen
} anderer Profile oder Mandanten ohne festgehaltenes Ergebnis: Der nächste Befehl mit dem Profil prüft sie und hält sie fest.

## doctor

doctor-verification-off = Aus: Niemand muss überprüft werden.
doctor-verification-no-channel = { $standing } Kein Kanal kann einen Code überbringen.
doctor-verification-no-channel-remedy = Richten Sie einen Kanal für E-Mail oder SMS ein: `sspr profile set mail.via=graph`.
doctor-plain = { $text }
doctor-looking = Prüfung läuft
doctor-ok = ok
doctor-skipped = ausgelassen
doctor-warn = Warnung
doctor-fail = Fehler
doctor-check-configuration = Konfiguration
doctor-check-folders = Ordner
doctor-check-token-store = Tokenspeicher
doctor-check-ledger = Protokoll
doctor-check-channels = Kanäle
doctor-check-terminal = Terminal
doctor-check-proxy = Proxy
doctor-check-tls = TLS
doctor-check-clock = Uhr
doctor-check-sign-in-service = Anmeldedienst
doctor-check-graph = Microsoft Graph
doctor-check-policy-api = Richtlinien-API
doctor-check-sign-in = Anmeldung
doctor-check-permissions = Berechtigungen
doctor-check-app = App-Registrierung
doctor-check-roles = Rollen
doctor-check-licence = Lizenz
doctor-check-policy = Richtlinie
doctor-bundle-question = Dies in `{ $path }` schreiben?
doctor-bundle-written = { $failed ->
    [0] In `{ $path }` geschrieben. Keine Prüfung ist fehlgeschlagen. Ergänzen Sie, was geschehen ist, und lesen Sie die Datei vor dem Senden.
    [one] In `{ $path }` geschrieben. { $failed } Prüfung ist fehlgeschlagen. Ergänzen Sie, was geschehen ist, und lesen Sie die Datei vor dem Senden.
   *[other] In `{ $path }` geschrieben. { $failed } Prüfungen sind fehlgeschlagen. Ergänzen Sie, was geschehen ist, und lesen Sie die Datei vor dem Senden.
}
doctor-bundle-program = Fehler und Wünsche zu diesem Programm: { $page }
doctor-bundle-service = Wünsche zum Dienst, an Microsoft: { $page }
doctor-sum = { $failed ->
    [0] Keine Prüfung ist fehlgeschlagen
    [one] Eine Prüfung ist fehlgeschlagen
   *[other] { $failed } Prüfungen sind fehlgeschlagen
}; { $warned ->
    [0] keine Warnungen
    [one] eine Warnung
   *[other] { $warned } Warnungen
}.
doctor-config = { $path }, Profil „{ $profile }“, Mandant { $tenant }
doctor-config-none = Es gibt noch keine Konfiguration ({ $path }); es gelten die Standardwerte.
doctor-config-remedy = Bringen Sie { $path } in Ordnung, oder verschieben Sie die Datei und beginnen Sie mit `sspr login`.
doctor-folder-unwritable = Der Ordner { $path } lässt sich nicht beschreiben: { $reason }.
doctor-folder-remedy = Machen Sie { $path } für Ihr Konto beschreibbar, oder nennen Sie in `SSPR_DATA_DIR` einen anderen Ordner.
doctor-folder-open = Die Gruppe { $group } darf { $path } lesen.
doctor-folder-unknown = Es ist nicht bekannt, wer { $path } lesen darf: { $reason }.
doctor-folder-open-remedy = Verschieben Sie den Ordner in Ihr eigenes Benutzerprofil, oder löschen Sie ihn: `sspr` legt ihn nur für Ihr Konto neu an.
doctor-exposed = Andere dürfen { $path } lesen (Modus { $mode }).
doctor-exposed-remedy = Schließen Sie die Datei mit `chmod 600 { $path }`.
doctor-store-keyring = Anmeldungen sind mit einem Schlüssel aus dem Schlüsselbund versiegelt: { $path }
doctor-store-file = Anmeldungen liegen in einer Datei, die nur Sie lesen können: { $path }
doctor-store-memory = Anmeldungen gelten nur für einen Befehl.
doctor-store-no-keyring = Der Schlüsselbund dieses Systems lässt sich nicht benutzen ({ $reason }); Anmeldungen kommen in eine Datei, die nur Sie lesen können.
doctor-store-remedy = Entsperren oder installieren Sie einen Schlüsselbund, oder entscheiden Sie sich mit `sspr profile set token-store=file` für die Datei.
doctor-ledger-unwritable = Das Protokoll { $path } lässt sich nicht schreiben: { $reason }.
doctor-ledger-remedy = Bringen Sie die Datei oder ihren Ordner in Ordnung: Bis dahin hinterlassen Änderungen keinen Eintrag.
doctor-channels-none = Es ist kein Weg für Codes eingerichtet: `sspr register` kann Kontakte nur ungeprüft registrieren.
doctor-channels-remedy = Richten Sie einen ein: `sspr profile set mail.via=graph`, oder `sms-webhook=https://…` für SMS.
doctor-channel-secret = Der Mailserver verlangt ein Kennwort, und `{ $variable }` ist nicht gesetzt.
doctor-channel-secret-remedy = Legen Sie das Kennwort des Mailkontos in `{ $variable }` ab.
doctor-no-terminal = Die Ausgabe geht an kein Terminal.
doctor-terminal = { $width } Spalten, Unicode { $unicode ->
    [yes] ja
   *[no] nein
}, Farbe { $colour ->
    [on] an
   *[off] aus
}
doctor-terminal-unicode = Wählen Sie ein UTF-8-Gebietsschema: `export LC_ALL=C.UTF-8`.
doctor-terminal-narrow = Machen Sie das Fenster 80 Spalten breit; bis dahin fehlen in Tabellen Spalten.
doctor-proxy-none = Es ist kein Proxy eingestellt.
doctor-tls-unused = Kein Dienst wurde über TLS erreicht.
doctor-tls-system = Den Zertifikaten dieses Systems wird vertraut.
doctor-tls-file = Den Zertifikaten dieses Systems und denen in { $path } wird vertraut.
doctor-tls-refused = Einem Zertifikat wird nicht vertraut: { $reason }.
doctor-tls-remedy = Ein Proxy, der in Verbindungen hineinsieht, hat ein eigenes Zertifikat: Geben Sie es mit `--ca-file DATEI` an.
doctor-clock-unknown = Kein Dienst hat gesagt, wie spät es ist.
doctor-clock-right = { $seconds ->
    [one] Eine Sekunde
   *[other] { $seconds } Sekunden
} Abstand zur Uhr der Dienste
doctor-clock-off = Die Uhr dieses Rechners geht { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
} { $way ->
    [fast] vor
   *[slow] nach
}.
doctor-clock-remedy = Stellen Sie die Uhr, am besten durch Zeitsynchronisierung: Anmeldungen und Signaturen tragen ein Datum.
doctor-not-in-cloud = In dieser Cloud gibt es keine Richtlinien-API.
doctor-no-tenant = { $host } kennt diesen Mandanten nicht.
doctor-reached = { $host } hat nach { $millis } ms geantwortet.
doctor-answered-badly = { $host } hat mit { $status } geantwortet.
doctor-answered-badly-remedy = Dazwischen steht ein Proxy, oder der Dienst hat eine Störung: Versuchen Sie es noch einmal, und prüfen Sie die Proxyeinstellungen.
doctor-unreached = { $host } ist nicht erreichbar: { $reason }.
doctor-unreached-remedy = Prüfen Sie das Netz, die Namensauflösung und die Proxyeinstellungen (`HTTPS_PROXY`).
doctor-nobody = Sie sind nicht angemeldet.
doctor-nobody-remedy = Melden Sie sich mit `sspr login` an.
doctor-not-signed-in = Dafür ist eine Anmeldung nötig.
doctor-too-slow = Innerhalb von { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
} kam keine Antwort.
doctor-signed-in = { $kind ->
    [application] Anwendung
   *[user] Konto
} { $name }; { $minutes ->
    [-1] das Ende des Tokens ist nicht bekannt
    [one] das Token gilt noch eine Minute
   *[other] das Token gilt noch { $minutes } Minuten
}{ $renewable ->
    [yes] { " " }und wird erneuert
   *[no] { " " }und wird nicht erneuert
}
doctor-ends-soon = Melden Sie sich vor einem langen Befehl neu an.
doctor-permissions-unknown = Das Token sagt nicht, was es erlaubt.
doctor-permissions = { $count ->
    [0] Reicht für nichts
   *[other] Reicht für { $enough }
}; es fehlt für { $missing }
doctor-permissions-remedy = Wo Sie eines davon brauchen, lassen Sie den Berechtigungen zustimmen: `sspr login --register-app --feature …`.
doctor-app = Die App { $client } hat keine Anmeldeinformationen, keine fremde Adresse und keinen anderen Besitzer.
doctor-app-default = Das Profil benutzt die App von Microsoft.
doctor-app-application = Eine Anwendung, die sich selbst anmeldet, hat eigene Anmeldeinformationen.
doctor-app-unknown = Diese Anmeldung darf App-Registrierungen nicht lesen; `sspr login --register-app` prüft die App mit einer, die es darf.
doctor-roles-application = Eine Anwendung hat Berechtigungen, keine Rollen einer Person.
doctor-roles-unknown = Diese Anmeldung darf ihre eigenen Rollen nicht lesen.
doctor-roles-none = { $count ->
    [0] Keine Verzeichnisrolle
   *[other] { $roles }: Keine dieser Rollen wird hier gebraucht
}
doctor-roles-remedy = Lassen Sie sich eine Rolle zuweisen, oder aktivieren Sie sie: Berichtleseberechtigter für `status`, Authentifizierungsadministrator für `register`, Authentifizierungsrichtlinienadministrator für `enable`.
doctor-roles = { $roles }; erlaubt { $abilities }
doctor-licence = Der Mandant hat Microsoft Entra ID P1 oder P2.
doctor-licence-cloud = Der Mandant hat Microsoft 365 Business Standard oder Vergleichbares, nicht aber Microsoft Entra ID P1: Cloudkennwörter werden zurückgesetzt, doch es gibt keinen Registrierungsbericht und kein Kennwortrückschreiben.
doctor-licence-none = Der Mandant hat weder Microsoft Entra ID P1 noch P2: kein Registrierungsbericht, und die Self-Service-Kennwortzurücksetzung bleibt Administratoren vorbehalten; andere können nur ein bekanntes Kennwort ändern.
doctor-licence-remedy = Kaufen oder testen Sie Microsoft Entra ID P1; `sspr status USER --live` geht auch ohne.
doctor-licence-unknown = Diese Anmeldung darf die Lizenzen des Mandanten nicht lesen.
doctor-policy = Die Richtlinien-API antwortet dieser Anmeldung.
doctor-policy-guided = „Aktiviert für“ wird in geführten Schritten geändert; die Richtlinien-API wird nicht benutzt.
doctor-policy-nobody = Für die Richtlinien-API gibt es noch keine Anmeldung; der erste Befehl, der sie braucht, fragt danach.
doctor-policy-remedy = Am Terminal: `sspr policy show scope`. In einer Pipeline: `az login`, oder ein Token in `SSPR_POLICY_TOKEN`.

## invite
invite-for = { $name } ({ $upn }) wird zur Registrierung eingeladen.
invite-disabled = Das Konto von { $name } ist deaktiviert: Niemand kann sich damit anmelden, auch nicht mit einem Pass.
invite-disabled-hint = Aktivieren Sie zuerst das Konto.
invite-passes-disabled = Befristete Zugriffspässe sind in der Richtlinie für Authentifizierungsmethoden dieses Mandanten ausgeschaltet.
invite-passes-disabled-hint = Ein Authentifizierungsrichtlinienadministrator schaltet sie unter „Authentifizierungsmethoden“ > „Richtlinien“ > „Befristeter Zugriffspass“ auf { $page } ein.
invite-once-only = Die Richtlinie dieses Mandanten lässt nur Pässe für eine einzige Anmeldung zu.
invite-once-only-hint = Lassen Sie `--reusable` weg.
invite-lifetime = Die Richtlinie dieses Mandanten lässt Pässe zu, die { $shortest } bis { $longest } Minuten gelten.
invite-start-past = Der Pass würde in der Vergangenheit beginnen.
invite-unseen = Niemand bekäme den Pass zu sehen: Er wird einmal gezeigt, und zwar einer Person am Terminal.
invite-unseen-hint = `--show-pass` nimmt ihn in das Ergebnis auf, `--mail-to` versendet ihn.
invite-too-late = Das Ergebnis kommt erst nach dem Warten: zu spät für den Pass.
invite-too-late-hint = Warten Sie nicht (`--no-wait`), oder nehmen Sie `-o jsonl`: Dann kommt der Pass sofort in einer eigenen Zeile.
invite-own-mailbox = Das ist das Postfach von { $name }; vor der Anmeldung lässt es sich nicht öffnen.
invite-own-mailbox-hint = Geben Sie eine private Adresse an oder die einer Person, die den Pass weitergibt.
invite-no-manager = Das Verzeichnis nennt für { $name } keinen Vorgesetzten mit E-Mail-Adresse.
invite-no-manager-hint = Nennen Sie die Adresse selbst mit `--mail-to`.
invite-no-channel = Dieses Profil kann keine E-Mail senden.
invite-no-channel-hint = Richten Sie das mit `sspr profile set mail.via=graph` ein, oder lassen Sie `--mail-to` weg.
invite-plan-minutes =
    { $count ->
        [one] Der Pass wird { $count } Minute gelten.
       *[other] Der Pass wird { $count } Minuten gelten.
    }
invite-plan-usual = Der Pass wird so lange gelten, wie es die Richtlinie vorsieht.
invite-plan-start = Er beginnt am { $from }.
invite-plan-once = Er gilt für eine Anmeldung.
invite-ten-minutes = Nach der Anmeldung damit muss innerhalb von 10 Minuten eine Methode registriert werden.
invite-external = { $name } ist ein externer Gast, und externe Gäste bekommen in Microsoft Entra keinen befristeten Zugriffspass.
invite-not-targeted = { $name } könnte sich mit einem befristeten Zugriffspass nicht anmelden: Die Richtlinie für Authentifizierungsmethoden erlaubt Pässe nur für andere Gruppen oder schließt diese aus.
invite-not-targeted-hint = Nehmen Sie die Person in eine Gruppe auf, die die Richtlinie nennt, oder registrieren Sie mit ihr eine Methode: `sspr register`.
invite-plan-many = Er gilt bis dahin für beliebig viele Anmeldungen.
invite-question = Einen befristeten Zugriffspass für { $name } ausstellen?
invite-replace-question = { $name } hat einen Pass, der bis { $until } gilt. Einen neuen an seiner Stelle ausstellen?
invite-would-replace = Er würde den Pass ersetzen, der jetzt gilt.
invite-dry-run = Es wurde nichts ausgestellt.
invite-moved = { $name } hat einen anderen Pass als noch eben; es wurde daher nichts ausgestellt.
invite-again = Führen Sie den Befehl erneut aus, um zu sehen, was jetzt vorhanden ist.
invite-lost = Vielleicht wurde ein Pass ausgestellt, aber die Antwort ging verloren: { $reason }
invite-not-mailed = Die E-Mail mit dem Pass wurde nicht gesendet: { $reason }
invite-taken-back = Es ist kein Pass übrig. Führen Sie den Befehl erneut aus.
invite-not-taken-back = Er konnte nicht widerrufen werden: Führen Sie den Befehl mit `--replace` erneut aus, das ersetzt ihn.
invite-mailed = Der Pass ging an { $to }.
invite-open = Öffnen Sie { $link } und melden Sie sich als { $upn } mit dem Pass an.
invite-pass = Befristeter Zugriffspass: { $pass }
invite-valid = Gültig von { $from } bis { $until }.
invite-not-visible = Der Dienst hat den Pass ausgestellt, zeigt ihn aber noch nicht.
invite-too-early = Es wird nicht gewartet: Der Pass beginnt erst später.
invite-capable-already = Es ist schon genug registriert; gewartet wird auf eine weitere Methode.
invite-ctrl-c = Strg+C bricht ab und widerruft den Pass, sofern er nicht verwendet wurde.
invite-revoked = Abgebrochen. Der Pass wurde nicht verwendet und ist widerrufen.
invite-left = Abgebrochen. Der Pass wurde verwendet und bleibt daher bestehen; er gilt bis { $until }.
invite-not-revoked = Der Pass konnte nicht widerrufen werden ({ $reason }); er gilt bis { $until }.
invite-still-valid = Der Pass gilt noch, bis { $until }.
invite-maybe-valid = Ob der Pass noch gilt, konnte nicht gelesen werden; er endet am { $until }.
invite-over = Der Pass gilt nicht mehr.
invite-mail-subject = Ihr befristeter Zugriffspass
invite-mail-for = Für { $name }: Registrieren Sie, womit Sie Ihr Kennwort zurücksetzen möchten.
invite-mail-care = Geben Sie den Pass niemandem, der danach fragt. Wer ihn hat, kann sich anmelden.
watch-begins =
    { $minutes ->
        [one] Bis zu { $minutes } Minute wird auf die Registrierung von { $name } gewartet.
       *[other] Bis zu { $minutes } Minuten wird auf die Registrierung von { $name } gewartet.
    }
watch-waiting = Warten auf die nächste Methode
watch-missed = Die Methoden konnten nicht gelesen werden; neuer Versuch folgt. { $reason }
watch-tick = ✓ { $method }
watch-gone = ✗ { $method } wurde entfernt
watch-pass-used = ✓ mit dem Pass angemeldet
watch-passkey = Passkey
watch-hello = Windows Hello
watch-other = eine andere Methode
watch-could-come = Noch möglich: { $methods }.
watch-timed-out = Die Zeit ist abgelaufen.
watch-open = Die Person öffnet { $link } und meldet sich an.
register-choice-hand-over = Etwas anderes, selbst eingerichtet: Microsoft Authenticator, ein Passkey

## report

report-title = Self-Service-Kennwortzurücksetzung
report-made = Erstellt am { $moment } mit sspr { $version }.
report-figures-as-of = Stand des Registrierungsberichts: { $moment }.
report-history-lines = { $count ->
    [one] 1 Zeile in { $file } ist kein Bericht und wurde verworfen.
   *[other] { $count } Zeilen in { $file } sind keine Berichte und wurden verworfen.
}
report-tenant = Mandant
report-tenant-number = Mandant { $number }
report-today = Wer heute zurücksetzen kann
report-figure = Kennzahl
report-moved = Änderung
report-users = Benutzer im Registrierungsbericht
report-enabled = Aktiviert
report-registered = Registriert
report-capable = Aktiviert und registriert, Anteil an den aktivierten
report-administrators = Aktivierte und registrierte Administratoren, Anteil an allen Administratoren
report-judged = Alle Benutzer des Verzeichnisses nach allem, was über eine Zurücksetzung entscheidet, wie bei `sspr explain`
report-reported = Nach dem Registrierungsbericht von Microsoft Graph
report-answers-chart = Von links nach rechts: { $can } Benutzer können zurücksetzen, { $stops } können es, aber nicht mehr lange (umrandet), { $cannot } können es nicht, { $unknown } nicht bekannt.
report-unread = Nicht verfügbar: Diese Anmeldung darf das nicht lesen, oder dem Mandanten fehlt die Lizenz dafür.
report-answer-can = Kann zurücksetzen
report-answer-will-stop = Kann zurücksetzen, aber nicht mehr lange
report-answer-cannot = Kann nicht zurücksetzen
report-answer-unknown = Nicht bekannt
report-until = Kann zurücksetzen bis { $day }
report-since = Seit dem Bericht vom { $moment }
report-trend = Verlauf
report-trend-chart = Anteil der aktivierten Benutzer, die zurücksetzen können, je Bericht. Die gestrichelte Linie ist das Ziel.
report-trend-chart-ahead = Anteil der aktivierten Benutzer, die zurücksetzen können, je Bericht. Die gestrichelte Linie ist das Ziel, die gepunktete der Weg dorthin im jetzigen Tempo.
report-made-at = Bericht
report-goal-met = Das Ziel ist erreicht: Mindestens { $goal } der aktivierten Benutzer können zurücksetzen.
report-goal-on = Im Tempo der letzten 30 Tage können am { $day } { $goal } der aktivierten Benutzer zurücksetzen.
report-goal-not = Im Tempo der letzten 30 Tage wird das Ziel von { $goal } nicht erreicht.
report-goal-unknown = Das Ziel ist { $goal }. Wann es erreicht wird, lässt sich erst mit Berichten von mindestens zwei Tagen sagen.
report-why = Warum Benutzer nicht zurücksetzen können
report-why-none = Nichts hindert jemanden am Zurücksetzen.
report-who = Zuständig
report-list = Benutzer auflisten
report-next = Nächste Schritte
report-next-step = { $count ->
    [one] 1 Benutzer: { $cause }. { $remedy }.
   *[other] { $count } Benutzer: { $cause }. { $remedy }.
}
report-phone = Nur ein Telefon
report-phone-none = Niemand hat nur ein Telefon.
report-phone-own = Ein eigener Anbieter des Mandanten stellt SMS und Anrufe zu: Sie enden nicht. Ein Telefon bleibt die schwächste Methode.
report-phone-ends = Die SMS und Anrufe von Microsoft enden. Benutzer, die nur ein Telefon haben, brauchen bis dahin eine andere Methode; `sspr status --only-phone` listet sie auf.
report-phone-reset = Nur ein Telefon zum Zurücksetzen
report-phone-mfa = Nur ein Telefon für MFA
report-phone-both = Nur ein Telefon für beides
report-phone-day = Das Telefon endet am { $day }
report-by-department = Nach Abteilung
report-by-country = Nach Land
report-by-licence = Nach Lizenz
report-by-user-type = Mitglieder und Gäste
report-department = Abteilung
report-country = Land
report-license = Lizenz
report-user-type = Benutzertyp
report-members = Mitglieder
report-guests = Gäste
report-left-out = { $count ->
    [one] 1 kleinere Gruppe wird nicht gezeigt.
   *[other] { $count } kleinere Gruppen werden nicht gezeigt.
}
report-methods = Registrierte Methoden
report-method-questions = Sicherheitsfragen
report-method-passwordless = Kennwortlose Anmeldung mit Microsoft Authenticator
report-resets = Zurücksetzungen der letzten 30 Tage
report-resets-sum = Erfolgreich: { $succeeded }. Fehlgeschlagen: { $failed }. Nach zu vielen Versuchen gesperrte Benutzer: { $blocked }.
report-resets-chart = Zurücksetzungen je Tag (UTC). Gefüllt: erfolgreich. Umrandet, darüber: fehlgeschlagen.
report-reason = Grund fehlgeschlagener Zurücksetzungen laut Überwachungsprotokoll
report-no-reason = (kein Grund angegeben)
report-day = Tag (UTC)
report-succeeded = Erfolgreich
report-failed = Fehlgeschlagen
report-policy = Richtlinie
report-policy-none = Keine Beanstandung in den lesbaren Einstellungen.
report-severity = Schweregrad
report-severity-info = Hinweis
report-severity-warning = Warnung
report-severity-error = Fehler
report-finding = Feststellung
report-control = Benchmark
cause-administrators-off = SSPR ist für Administratoren ausgeschaltet
cause-cloud-licence-only = die Lizenz gilt nicht für synchronisierte Konten
cause-disabled = das Konto ist deaktiviert
cause-disabled-on-premises = das Konto ist in Active Directory deaktiviert
cause-federated-only = das Kennwort liegt bei einem Verbundidentitätsanbieter
cause-home-unclear = ein Gast, dessen Herkunft nicht bekannt ist
cause-locked-out = nach zu vielen Versuchen gesperrt
cause-may-become-administrator = kann eine Rolle aktivieren, die zwei Methoden verlangt
cause-methods-end = eine registrierte Methode endet bald
cause-methods-unclear = ob die Methoden ausreichen, ist nicht bekannt
cause-microsoft-account = ein persönliches Microsoft-Konto
cause-no-group = „Ausgewählt“ ohne ausgewählte Gruppe
cause-no-method = keine Methode registriert
cause-nobody = SSPR ist ausgeschaltet
cause-not-at-hand = die Richtlinie war nicht lesbar
cause-not-in-group = nicht in der ausgewählten Gruppe
cause-not-permitted = zum Lesen fehlt eine Berechtigung
cause-no-report = keine Lizenz für den Registrierungsbericht
cause-on-premises-away = Active Directory war nicht erreichbar
cause-on-premises-refused = Active Directory hat die Zurücksetzung abgelehnt
cause-other-provider = das Konto gehört zu einem anderen Identitätsanbieter
cause-other-tenant = das Konto gehört zu einem anderen Mandanten
cause-reported-out-of-scope = laut Registrierungsbericht nicht aktiviert
cause-some-role = hat eine Rolle, die nicht lesbar war
cause-too-few-methods = zu wenige Methoden registriert
cause-unlicensed = keine Lizenz
cause-unreachable = der Dienst hat nicht geantwortet
cause-unsaid = der Dienst gibt es nicht an
cause-writeback-off = das Kennwortrückschreiben ist ausgeschaltet
cause-writeback-unclear = ob das Kennwortrückschreiben eingeschaltet ist, ist nicht bekannt
cause-other = { $cause }
