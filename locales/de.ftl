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
ui-cut = Was auf … endet, ist gekürzt. `--wide` zeigt alles.
ui-qr-no-room = Kein QR-Code: Er braucht ein Terminal mit { $columns } Spalten und { $rows } Zeilen.
context-place = { $profile } · { $tenant } · { $account }

## error

error-other = { $text }
error-cancelled = Abgebrochen.
error-nothing-changed = Es wurde nichts geändert.
error-question = Dieser Befehl braucht eine Antwort: { $question }
error-question-hint = Geben Sie `{ $flag }` an, oder führen Sie den Befehl in einem Terminal aus.
error-question-hint-keyless = Git Bash gibt Tastendrücke nicht an Windows-Programme weiter. Starten Sie mit `winpty sspr …`, verwenden Sie PowerShell oder Windows Terminal, oder geben Sie `{ $flag }` an.
error-no-csv = CSV gibt es nur für Listen; dieser Befehl gibt ein einzelnes Dokument aus.
error-no-csv-hint = Verwenden Sie `--output json`, oder lassen Sie `--output` weg.
error-no-column = Unbekannte Spalte `{ $name }`.
error-no-column-nearest = Meinten Sie `{ $nearest }`? Spalten: { $known }
error-no-column-hint = Spalten: { $known }
error-column-twice = Die Spalte `{ $name }` ist zweimal genannt.
error-column-twice-hint = Nennen Sie jede Spalte in `--columns` nur einmal.
error-filter = Der Filter ist bei einer Zeile fehlgeschlagen: { $reason }
error-filter-hint = Der Filter erhält jeweils eine Zeile, so wie `--output jsonl` sie ausgibt.
error-filtered-csv = `--jq` gibt JSON aus und lässt sich nicht mit `--output csv` kombinieren.
error-filtered-csv-hint = Lassen Sie `--output` weg, oder wählen Sie die CSV-Spalten mit `--columns` statt mit `--jq`.
error-unknown-language = Unbekannte Sprache `{ $tag }` in `SSPR_LANG`.
error-unknown-language-hint = Verfügbare Sprachen: { $known }.
error-no-profile = Profil `{ $name }` nicht gefunden.
error-no-profile-hint = Vorhandene Profile: { $known }.
error-no-profile-nearest = Meinten Sie `{ $nearest }`? Vorhandene Profile: { $known }.
error-no-profile-first = Es gibt noch kein Profil. Legen Sie eines an: `sspr login --profile NAME`.
error-unreadable = `{ $path }` kann nicht gelesen werden: { $error }.
os-not-found = Datei oder Ordner nicht gefunden
os-denied = Zugriff verweigert
os-exists = Das gibt es bereits
os-folder = Das ist ein Ordner
os-no-folder = Ein Teil des Pfads ist kein Ordner
os-name = Der Name ist nicht möglich oder zu lang
os-full = Kein Speicherplatz mehr
os-large = Die Datei würde zu groß
os-read-only = Der Datenträger ist schreibgeschützt
os-refused = Verbindung abgelehnt
os-reset = Die Verbindung wurde zurückgesetzt
os-unreachable = Netzwerk nicht erreichbar
os-in-use = Der Port wird bereits verwendet
os-timed-out = Zeitüberschreitung
error-not-text = `{ $path }` ist keine Textdatei.
error-file-too-large = `{ $path }` ist größer als { $most } MiB.
error-file-too-large-hint = Prüfen Sie, ob es die richtige Datei ist.
error-not-text-hint = Speichern Sie die Datei als UTF-8 oder UTF-16.
usage-time = `{ $text }` ist keine gültige Zeitspanne für `{ $flag }`.
usage-time-hint = Geben Sie eine Zeitspanne wie `90s`, `5m`, `1h 30m`, `24h`, `1d` oder `2w` an, von { $shortest } bis { $longest }.
usage-time-whole-minutes = Geben Sie ganze Minuten an.
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
    `{ $help }` zeigt die Optionen.
usage-no-help = Es gibt kein Hilfethema `{ $text }`.
usage-no-help-hint = Themen: flags, exit-codes, environment, formats, feedback. `sspr help` nennt die Befehle.
usage-reason-country = zwei Buchstaben sind nötig, etwa SE, DE oder CN
usage-reason-moment = ein Tag wie `YYYY-MM-DD` oder ein Zeitpunkt wie `YYYY-MM-DDTHH:MM:SSZ` ist nötig
usage-reason-address = eine Adresse wie `https://HOST` ist nötig
usage-reason-pair = `KEY=VALUE` ist nötig
usage-reason-percent = eine Zahl von 0 bis 100 ist nötig
usage-reason-language = möglich sind { $languages } und `person`
usage-reason-whole = eine ganze Zahl ist nötig
usage-reason-range = erlaubt ist { $range }
usage-reason-sort = nach dem Doppelpunkt steht nur `asc` oder `desc`
usage-reason-method = unbekannte Methode; es gibt { $methods }; für jede andere: `{ $filter }`
usage-reason-method-near = unbekannte Methode; meinten Sie `{ $name }`?
usage-reason-name-empty = der Name ist leer
usage-reason-name-control = ein Name darf keine Steuerzeichen enthalten
usage-reason-name-long = der Name hat { $count } Zeichen; der Dienst akzeptiert höchstens 256
status-watch-interval = Der Dienst akzeptiert fünf Anforderungen für den Bericht in zehn Sekunden. Geben Sie Benutzer vor `--watch` an.
error-no-home = Es gibt kein Basisverzeichnis, in dem Dateien gespeichert werden können.
error-no-home-hint = Setzen Sie `HOME` oder `SSPR_CONFIG` und `SSPR_DATA_DIR`.
error-sign-in-ended = Ihre Anmeldung ist abgelaufen: { $text }
error-cut-off = Die Anmeldung kann nicht erneuert werden: Ein früherer Befehl wurde beim Erneuern abgebrochen, und der Dienst akzeptiert ein Aktualisierungstoken nur einmal.
error-cut-off-hint = Melden Sie sich mit `sspr login` neu an. Sonst ist nichts verloren.
error-declined = Die Anmeldung wurde auf dem anderen Gerät abgelehnt.
error-code-expired = Der Code wurde nicht rechtzeitig eingegeben.
error-code-expired-hint = Führen Sie den Befehl erneut aus, um einen neuen Code zu erhalten.
error-sign-in-refused = Der Anmeldedienst hat abgelehnt: { $text }
error-client-hint = Prüfen Sie die Client-ID: Die App muss im Mandanten vorhanden sein und öffentliche Clientflows zulassen.
error-tenant-hint = Prüfen Sie den Mandanten: `--tenant` akzeptiert seine ID oder eine seiner Domänen.
error-sign-in-unreachable = Der Anmeldedienst { $host } ist nicht erreichbar.
error-not-a-sign-in-answer = { $host } hat keine Anmeldeantwort zurückgegeben: { $status } ({ $detail }).
error-app-only = Dieses Token gehört zu einer Anwendung. Die Richtlinien-API des Portals akzeptiert nur angemeldete Benutzer.
error-app-only-hint = Melden Sie sich als Benutzer an: `sspr login --profile NAME --method browser` in einem eigenen Profil, `az login` oder ein Token in `SSPR_POLICY_TOKEN`. Eine Anwendung kann die Einstellungen in Microsoft Graph planen und anwenden (`method.*`, `methods-policy.*`, `campaign.*` und `administrators`), mit `sspr scope` die Mitglieder der ausgewählten Gruppe verwalten sowie `status` und `register` ausführen.
error-given-token = Das Token in `{ $variable }` ist nicht verwendbar: { $reason }.
error-given-token-hint = Setzen Sie `{ $variable }` auf ein neues Token, oder entfernen Sie die Variable, und melden Sie sich mit `sspr login` an.
error-given-token-ended = Das Zugriffstoken ist abgelaufen oder wurde abgelehnt.
error-sign-in-exposed = Andere Benutzer können die gespeicherte Anmeldung `{ $path }` lesen (Modus { $mode }).
error-sign-in-exposed-hint = Schränken Sie den Zugriff mit `chmod 600 { $path }` ein.
error-sign-in-damaged = Die gespeicherte Anmeldung `{ $path }` ist nicht lesbar: { $reason }.
error-sign-in-damaged-hint = Melden Sie sich mit `sspr login` neu an; die Datei wird dabei ersetzt.
error-sign-in-held = Ein anderer Prozess erneuert die Anmeldung dieses Profils und ist nach { $limit } nicht fertig ({ $path }).
error-sign-in-held-hint = Beenden Sie den anderen `sspr`-Prozess, oder warten Sie länger mit `--timeout`.
error-keyring = Der Schlüsselbund dieses Systems ist nicht nutzbar: { $reason }.
error-keyring-hint = Entsperren Sie den Schlüsselbund, oder speichern Sie die Anmeldung mit `sspr login --token-store file` in einer Datei.
error-browser-too-late = Die Anmeldung im Browser wurde nicht innerhalb von 15 Minuten abgeschlossen.
error-no-port = Für die Anmeldung im Browser ließ sich kein lokaler Port öffnen: { $reason }
error-no-port-hint = Melden Sie sich stattdessen mit einem Code an: `sspr login --method device`.
error-no-secret = Der geheime Clientschlüssel fehlt.
error-no-secret-hint = Setzen Sie `AZURE_CLIENT_SECRET`, oder geben Sie ihn in einem Terminal ein: `sspr login --method secret`.
error-certificate = { $flaw ->
    [noCertificate] In { $path } steht kein Zertifikat.
    [noPrivateKey] In { $path } steht kein privater Schlüssel.
    [encryptedKey] Der private Schlüssel in { $path } ist verschlüsselt.
    [ellipticKey] Der private Schlüssel in { $path } basiert auf einer elliptischen Kurve; der Anmeldedienst akzeptiert nur RSA-Schlüssel.
    [unusableKey] Der private Schlüssel in { $path } ist kein RSA-Schlüssel mit mindestens 2048 Bit.
    [keyMismatch] Der private Schlüssel gehört zu keinem der Zertifikate in { $path }.
    [certificateExpired] Das Zertifikat in { $path } ist am { $reason } abgelaufen.
    [certificateEarly] Das Zertifikat in { $path } gilt erst ab { $reason }.
    [wrongPassword] Das Kennwort für { $path } ist falsch.
    [noCertificatePassword] { $path } ist durch ein Kennwort geschützt.
   *[malformedCertificate] { $path } ist weder PEM noch PFX: { $reason }
}
error-certificate-hint = { $flaw ->
    [noPrivateKey] Geben Sie die Schlüsseldatei mit `--certificate-key FILE` an.
    [encryptedKey] Entschlüsseln Sie ihn mit `openssl pkcs8 -in KEY -out key.pem`, oder verwenden Sie eine PFX-Datei und `AZURE_CLIENT_CERTIFICATE_PASSWORD`.
    [wrongPassword] Geben Sie das richtige Kennwort ein, oder setzen Sie `AZURE_CLIENT_CERTIFICATE_PASSWORD`.
    [noCertificatePassword] Setzen Sie `AZURE_CLIENT_CERTIFICATE_PASSWORD`.
    [keyMismatch] Verwenden Sie das Zertifikat, das zu diesem Schlüssel gehört.
    [certificateEarly] Prüfen Sie die Uhr dieses Computers.
    [noCertificate] Geben Sie eine PEM- oder PFX-Datei mit dem Zertifikat der App-Registrierung an.
    [malformedCertificate] Geben Sie eine PEM- oder PFX-Datei mit dem Zertifikat der App-Registrierung an.
   *[other] Erstellen Sie ein neues Zertifikat mit einem RSA-Schlüssel von mindestens 2048 Bit, und laden Sie es in die App-Registrierung hoch.
}
error-folder-shared = Andere Benutzer können in { $path } schreiben (Modus { $mode }); dort oder darunter liegen die gespeicherten Anmeldungen.
error-folder-shared-hint = Schränken Sie den Zugriff mit `chmod go-w { $path }` ein, oder setzen Sie `SSPR_DATA_DIR` auf einen eigenen Ordner.
error-key-exposed = Andere Benutzer können den privaten Schlüssel in { $path } lesen (Modus { $mode }).
error-no-assertion = { $place } hat kein Token zurückgegeben: { $reason }
error-no-assertion-hint = GitHub Actions: Der Auftrag braucht `permissions: id-token: write`. Azure DevOps: Geben Sie `SYSTEM_ACCESSTOKEN` an den Schritt weiter. Sonst: Prüfen Sie `--federated-token`.
error-no-managed-identity = Dieser Computer hat keine verwaltete Identität: { $reason }
error-no-managed-identity-hint = Weisen Sie dem Computer eine Identität zu, oder wählen Sie mit `--client-id` eine benutzerseitig zugewiesene.
error-no-az = Die Azure CLI hat kein Token zurückgegeben.
error-no-az-hint = Installieren Sie die Azure CLI, und melden Sie sich mit `az login` an.
error-not-signed-in = Sie sind nicht angemeldet.
error-not-signed-in-hint = Melden Sie sich mit `sspr login` an.
error-refused-sign-in = Der Dienst akzeptiert diese Anmeldung nicht mehr: { $text }
error-not-permitted = Nicht berechtigt: { $text }
error-not-permitted-hint = `sspr whoami` zeigt die Rollen und Berechtigungen dieser Anmeldung.
error-permission-missing = Dieser Anmeldung fehlt die Berechtigung { $permission }.
error-permission-missing-hint = Melden Sie sich mit einer App an, die die Berechtigung hat: `sspr login --register-app` legt eine an. Eine Anmeldung der Azure CLI (`--method az`) hat feste Berechtigungen, aber keine für Authentifizierungsmethoden oder Richtlinien.
error-report-role = Das angemeldete Konto hat keine Rolle, die Berichte und Protokolle lesen darf.
error-report-role-hint = Erforderlich: Berichtleseberechtigter, Sicherheitsleseberechtigter, Globaler Leser oder eine höhere Rolle. `sspr whoami` zeigt die Rollen dieser Anmeldung.
error-no-premium = Dieser Mandant hat keine Lizenz für den Registrierungsbericht, der Microsoft Entra ID P1 oder P2 voraussetzt.
error-no-premium-hint = Mandanten ohne diese Lizenz und Azure AD B2C-Mandanten haben keinen Registrierungsbericht. Die Methoden einzelner Benutzer zeigt `sspr status USER --live`.
error-no-premium-doubtful = Laut dem Dienst hat dieser Mandant keine Lizenz für den Registrierungsbericht, der Microsoft Entra ID P1 oder P2 voraussetzt.
error-no-premium-doubtful-hint = Der Dienst meldet das manchmal irrtümlich. Hat der Mandant die Lizenz, versuchen Sie es später noch einmal; `--retries { $more }` wiederholt öfter. Bis dahin zeigt `sspr status USER --live` die Methoden einzelner Benutzer.
error-no-premium-mistaken = Der Dienst verweigert den Registrierungsbericht wegen einer fehlenden Lizenz, obwohl der Mandant Microsoft Entra ID P1 oder P2 hat. Das ist ein Fehler des Dienstes.
error-no-premium-mistaken-hint = Versuchen Sie es in einigen Minuten noch einmal; `--retries { $more }` wiederholt öfter. Bis dahin zeigt `sspr status USER --live` die Methoden einzelner Benutzer.
error-foreign-next-link = Die nächste Seite der Liste liegt bei { $origin }; dorthin darf diese Anmeldung nicht gesendet werden.
error-foreign-next-link-hint = Prüfen Sie die Adresse des Dienstes im Profil; vielleicht hat ein Proxy die Antwort umgeschrieben.
error-looping-next-link = Die Liste ist unvollständig: Ihre nächste Seite wurde bereits gelesen.
error-conditions = Die Anmeldung erfüllt die Bedingungen des Dienstes nicht mehr.
error-conditions-hint = Führen Sie den Befehl in einem Terminal aus, und melden Sie sich erneut an. Lehnt der Dienst weiterhin ab, fragen Sie einen Administrator, welche Richtlinie für bedingten Zugriff gilt.
error-stale-mfa = Um die eigenen Methoden zu ändern, ist eine mehrstufige Authentifizierung innerhalb der letzten 10 Minuten erforderlich.
error-stale-mfa-hint = Führen Sie den Befehl in einem Terminal aus, und melden Sie sich erneut an.
error-other-account = Es hat sich ein anderes Konto angemeldet als das, mit dem der Befehl begann.
error-other-account-hint = Führen Sie den Befehl erneut aus, und melden Sie sich mit demselben Konto an, oder wechseln Sie das Konto mit `sspr login`.
error-truncated = Die Antwort des Dienstes ist unvollständig.
error-throttled = Vom Dienst gedrosselt, auch nach allen Wiederholungen.
error-throttled-hint = Warten Sie einige Minuten, und führen Sie den Befehl erneut aus, oder lassen Sie ihn mit `--retries { $more }` öfter wiederholen.
error-throttled-long = Vom Dienst gedrosselt: Die Wartezeit von { $wait } ist länger als das Limit von { $limit } für eine Anforderung.
error-throttled-long-hint = Führen Sie den Befehl nach dieser Zeit erneut aus, oder lassen Sie ihn mit `--timeout { $raise }` so lange warten.
error-timeout = Der Dienst unter { $host } hat innerhalb von { $limit } nicht geantwortet.
error-timeout-hint = Prüfen Sie das Netzwerk und den Proxy (`HTTPS_PROXY`), oder warten Sie mit `--timeout { $raise }` länger.
error-timeout-unknown-hint = Die Änderung kann vorgenommen worden sein: Prüfen Sie das, bevor Sie den Befehl wiederholen. `--timeout { $raise }` wartet länger.
error-service-down = Der Dienst ist mit { $status } fehlgeschlagen.
error-service-down-hint = Versuchen Sie es später noch einmal. Der Befehl selbst ist richtig.
error-refused = Der Dienst hat abgelehnt: { $text }
error-unreachable = Der Dienst unter { $host } ist nicht erreichbar.
error-unreachable-hint = Prüfen Sie das Netzwerk, den Proxy (`HTTPS_PROXY`) und die Adressen im Profil.
error-unknown-hint = Die Änderung kann vorgenommen worden sein: Prüfen Sie das, bevor Sie den Befehl wiederholen.
error-endless-list = Die Liste ist unvollständig: Der Dienst hat { $pages } leere Seiten hintereinander zurückgegeben.
error-answer-too-large = Eine Antwort war größer als { $most } MB und wurde nicht gelesen.
error-page-expired = Die Liste ist unvollständig: Das Lesen hat zu lange gedauert, und der Link zur nächsten Seite ist abgelaufen.
error-page-expired-hint = Führen Sie den Befehl mit einem engeren Filter erneut aus.
error-not-json = Die Antwort ist { $kind }, nicht JSON.
error-not-json-hint = Prüfen Sie, ob zwischen diesem Computer und dem Dienst ein Proxy oder eine Anmeldeseite liegt.
error-unexpected-answer = Der Dienst hat eine unerwartete Antwort zurückgegeben ({ $path }).
error-unexpected-answer-hint = Führen Sie den Befehl erneut aus. Geschieht es wieder, melden Sie es mit der Anforderungs-ID und der Ausgabe von `-vv`.
error-no-http = Auf diesem Computer lässt sich keine TLS-Verbindung einrichten.
error-no-http-hint = Installieren Sie das Paket `ca-certificates`, oder geben Sie in `SSL_CERT_FILE` eine Zertifikatsdatei an.
error-ca-file = Die Zertifikate in { $path } sind nicht verwendbar: { $reason }
error-ca-file-hint = Geben Sie mit `--ca-file` oder in `SSPR_CA_FILE` eine Datei mit Zertifikaten im PEM-Format an.
error-untrusted = Dem Zertifikat von { $host } wird nicht vertraut: { $reason }. Ausgestellt wurde es von { $issuer }.
error-untrusted-hint = Ist der Aussteller der Proxy Ihrer Organisation, geben Sie das Zertifikat seiner Zertifizierungsstelle mit `--ca-file FILE` an, oder setzen Sie `SSPR_CA_FILE`.
error-proxy-login = { $given ->
    [yes] Der Proxy { $proxy } hat die Anmeldung von `{ $user }` abgelehnt (407; er akzeptiert: { $schemes }).
   *[no] Der Proxy { $proxy } verlangt eine Anmeldung, und es ist keine angegeben (407; er akzeptiert: { $schemes }).
}
error-proxy-login-hint = Setzen Sie `HTTPS_PROXY=http://USER:PASSWORD@{ $proxy }` mit gültigem Benutzer und Kennwort, prozentkodiert.
error-proxy-login-scheme-hint = Unterstützt wird nur das Verfahren Basic. Verwenden Sie einen Proxy, der es akzeptiert, oder einen lokalen Proxy, der sich für Sie anmeldet.
error-proxy-refused = Der Proxy { $proxy } blockiert Anforderungen an { $host } ({ $status }).
error-proxy-refused-hint = Lassen Sie { $host } auf dem Proxy freigeben, oder setzen Sie `NO_PROXY={ $host }` für eine direkte Verbindung.
error-proxy-value = `{ $variable }` ist keine Proxyadresse: { $value }
error-proxy-value-hint = Setzen Sie `{ $variable }=http://HOST:PORT`, oder entfernen Sie die Variable für eine direkte Verbindung.
error-next-failed = Prüfen Sie diesen Computer und die Anmeldung mit `sspr doctor`, oder wiederholen Sie den Befehl mit `-vv` für Details.
error-next-usage = Korrigieren Sie den Befehl, und führen Sie ihn erneut aus; mit `--help` sehen Sie, was jede Option akzeptiert.
error-next-no = Wiederholen Sie den Befehl mit `-v`, um den Grund zu sehen.
error-next-cannot = `sspr doctor` zeigt, was mit dieser Anmeldung und in diesem Mandanten möglich ist.
error-next-partial = Führen Sie den Befehl für die fehlgeschlagenen Elemente erneut aus.
next-bad-contact = Geben Sie eine Nummer mit Landesvorwahl an, etwa `+46 70 123 45 67`, oder eine private Adresse, etwa `name@example.net`.
next-policy-file = Korrigieren Sie die Datei; `sspr policy schema` zeigt, was sie enthalten darf.
next-bad-hash = Geben Sie den Hash an, den ein früheres `sspr ledger verify` ausgegeben hat.
next-bad-value = Korrigieren Sie den Wert; `sspr profile show` zeigt, woher jeder Wert stammt.
next-unreadable = Prüfen Sie den Pfad und Ihre Berechtigung, die Datei zu lesen.
next-empty-input = Geben Sie eine Datei mit einer Überschrift und mindestens einer Zeile an.
next-empty-window = Geben Sie ein `--until` an, das nach `--since` liegt.
next-group-with-all = Lassen Sie `--group` weg, oder geben Sie `--scope group` an.
next-guest = Der Gast registriert sich und setzt zurück im Heimatmandanten oder bei dessen Identitätsanbieter.
next-input-broken = Führen Sie denselben Befehl noch einmal aus. Es wurde nichts geändert.
next-input-not-json = Exportieren Sie die Datei erneut: ein JSON-Array, ein Objekt pro Zeile oder eine unveränderte Antwort von Microsoft Graph.
next-lifetime = Geben Sie eine Gültigkeitsdauer an, die die Richtlinie zulässt; `sspr policy show` nennt die Grenzen.
next-malformed-config = Korrigieren Sie diese Zeile, oder verschieben Sie die Datei, und richten Sie das Profil mit `sspr profile set KEY=VALUE` neu ein.
next-mobile-first = Fügen Sie zuerst das Mobiltelefon hinzu: `sspr methods add USER --phone NUMBER`.
next-no-password = Schreiben Sie ein Kennwort pro Zeile auf stdin.
next-no-profile = `sspr profile list` zeigt die vorhandenen Profile.
next-no-such-column = Geben Sie eine der Überschriften der Datei an, wie in `--map mobile=HEADING`.
next-not-a-result = Geben Sie die Datei an, die der Import geschrieben hat; sie endet auf `.result.csv`, sofern `--result` keine andere nannte.
next-one-stdin = Speichern Sie eines von beiden in einer Datei, und geben Sie deren Pfad an.
next-pass-lost = Prüfen Sie mit `sspr methods list USER`, ob es einen Pass gibt, und entfernen Sie ihn mit `sspr methods remove USER`.
next-plan-of-another = Erstellen Sie mit `sspr policy plan` einen Plan für diesen Mandanten, oder wählen Sie den anderen mit `--profile`.
next-policy-show = `sspr policy show` zeigt die aktuellen Einstellungen.
next-removal = `sspr methods list USER` zeigt die registrierten Methoden; der Benutzer kann unter https://aka.ms/mysecurityinfo eine andere Standardmethode wählen.
next-same-password = Wählen Sie ein Kennwort, das noch nicht verwendet wurde.
next-some-profiles = Führen Sie den Befehl für eines dieser Profile mit `--profile NAME` erneut aus.
next-start = Geben Sie einen Beginn in der Zukunft an, oder lassen Sie ihn weg.
next-token-held-back = Prüfen Sie die Adressen im Profil: `sspr profile show`.
next-too-slow = Führen Sie `sspr doctor` mit einem längeren Limit erneut aus: `--timeout 60s`.
next-unusable-directory = Prüfen Sie, ob der Ordner der Datei beschreibbar ist und der Datenträger Platz hat, oder setzen Sie `SSPR_DATA_DIR` auf einen anderen Ordner.
next-unusable-value = Korrigieren Sie die Variable, oder entfernen Sie sie.
next-out-of-reach = Erforderlich: Authentifizierungsadministrator, für Administratoren Privilegierter Authentifizierungsadministrator. `sspr whoami` zeigt die Rollen dieser Anmeldung.
error-damaged-directory = Das eingebettete Verzeichnis `{ $path }` ist beschädigt oder wurde nicht von `sspr` angelegt.
error-damaged-directory-hint = Legen Sie mit `sspr sandbox reset --yes` ein neues an.
error-unusable-directory = Das eingebettete Verzeichnis `{ $path }` lässt sich nicht öffnen oder beschreiben: { $reason }
error-unusable-directory-hint = Setzen Sie `SSPR_DATA_DIR` auf einen Ordner, in den Sie schreiben dürfen.
error-foreign-directory = { $path } ist kein eingebettetes Verzeichnis von `sspr`. Die Datei wurde nicht verändert.
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
    Öffnen Sie { $link }, und geben Sie den Code { $code } ein.
    { $minutes ->
        [one] Der Code läuft in 1 Minute ab.
       *[other] Der Code läuft in { $minutes } Minuten ab.
    }
login-unattended = Automatisch angemeldet bei { $audience ->
    [graph] Microsoft Graph
   *[policy] der Richtlinien-API
}, unter { $link } mit dem Code { $code } (Sandbox).
login-waiting = Warten auf die Anmeldung …
login-conditions = Der Dienst verlangt eine neue Anmeldung unter strengeren Bedingungen.
login-now = Sie sind nicht angemeldet. Jetzt anmelden?
login-now-policy = Die Richtlinien-API des Portals erfordert eine separate Anmeldung, über den Client „Azure PowerShell“ von Microsoft. Jetzt anmelden?
tenant-by = { $kind ->
    [profile] Profil `{ $name }`
    [graph] Anmeldung bei Graph
    [policy] Anmeldung bei der Richtlinien-API
   *[other] `{ $name }`
}
tenants-differ = Es sind zwei Mandanten angegeben: { $first }: { $one }, { $second }: { $other }. Es wurde nichts gelesen oder geändert.
tenants-differ-hint = Entfernen Sie die Einstellung, die nicht mehr gilt, oder wählen Sie mit `--profile` das Profil des gewünschten Mandanten.
login-ended-now = Ihre Anmeldung ist abgelaufen. Jetzt neu anmelden?
login-keyring-waiting = Warten auf den Schlüsselbund des Systems, höchstens eine Minute: Entsperren Sie ihn in seiner Abfrage. Strg+C bricht ab.
login-lock-waiting = Warten auf einen anderen Prozess, der die Anmeldung dieses Profils erneuert
login-nobody = Hier ist keine Anmeldung möglich: `--no-input` wurde angegeben, oder dies ist eine Pipeline (CI) ohne Terminal.
login-nobody-hint = Melden Sie sich als Anwendung an (`--method secret`, `certificate`, `federated` oder `managed-identity`), geben Sie den Code mit `sspr login --no-wait` weiter, oder warten Sie mit `--method device` auf ihn.
login-policy-missing = Die Richtlinien-API des Portals erfordert eine separate Anmeldung, und es gibt keine.
login-policy-missing-hint = Führen Sie den Befehl in einem Terminal aus, und melden Sie sich an, melden Sie sich mit `az login` an, oder setzen Sie `SSPR_POLICY_TOKEN`.
login-not-renewable = Diese Anmeldung kann nicht erneuert werden: Der Dienst hat kein Aktualisierungstoken ausgestellt.
login-store-file = Es ist kein Schlüsselbund verfügbar: Die Anmeldung wird unverschlüsselt in { $path } gespeichert und ist nur für Sie lesbar.
login-store-memory = Die Anmeldung kann hier nicht gespeichert werden und gilt nur für diesen Befehl.
login-profile-unwritten = Das Profil `{ $profile }` konnte nicht geschrieben werden: { $reason }. Sie sind angemeldet; geben Sie diese Einstellungen bei jedem Befehl an: { $settings }
login-done = Angemeldet als { $account } in { $tenant }.
login-in-keyring = Die Anmeldung ist verschlüsselt gespeichert; der Schlüssel liegt im Schlüsselbund des Systems.
login-in-file = Die Anmeldung ist in { $path } gespeichert und nur für Sie lesbar.
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
login-page-failed-title = Anmeldung fehlgeschlagen
login-page-failed-text = Schließen Sie dieses Fenster. Das Terminal zeigt den Grund.
login-ask-secret = Geheimer Clientschlüssel der Anwendung { $client }
login-ask-password = Kennwort der Zertifikatsdatei { $path }
login-needs-client = Diese Anmeldemethode erfordert eine Anwendung, und es ist keine angegeben.
login-needs-client-hint = Geben Sie ihre Client-ID mit `--client-id` an, oder setzen Sie `AZURE_CLIENT_ID`.
login-needs-tenant = Die Anmeldung einer Anwendung erfordert einen Mandanten, und es ist keiner angegeben.
login-needs-tenant-hint = Geben Sie ihn mit `--tenant` an, oder setzen Sie `AZURE_TENANT_ID`.
login-needs-certificate = Es ist kein Zertifikat angegeben.
login-needs-certificate-hint = Geben Sie seine Datei mit `--certificate` an, oder setzen Sie `AZURE_CLIENT_CERTIFICATE_PATH`.
login-needs-federated = Auf diesem Computer wurde keine Quelle für ein Verbundtoken gefunden.
login-needs-federated-hint = Geben Sie die Quelle mit `--federated-token` an: `github`, `azure-devops:CONNECTION`, `file:PATH`, `env:NAME` oder eine Adresse.
login-application = Eine Anwendung meldet sich ohne Benutzer an: Sie kann mit ihren eigenen Berechtigungen Methoden lesen und registrieren, aber nicht ändern, wer zurücksetzen kann.
login-next-browser = { $reason } Stattdessen mit dem Browser dieses Computers anmelden?
login-next-again = { $reason } { $hint } Jetzt noch einmal versuchen?
login-pending-next = Führen Sie danach `{ $command }` aus: Der Befehl wartet auf die Anmeldung und schließt sie ab.
login-pending-memory = Die Anmeldung ist nicht gespeichert, deshalb kann ein anderer Befehl sie nicht abschließen.
login-pending-memory-hint = Führen Sie `sspr login` ohne `--no-wait` aus, oder speichern Sie Anmeldungen mit `--token-store file`.
login-pending-none = Für das Profil { $profile } steht keine Anmeldung aus.
login-pending-none-hint = Starten Sie eine mit `sspr login --no-wait`.
login-pending-other = Die ausstehende Anmeldung gilt für den Mandanten { $tenant } und den Client { $client }, dieser Befehl verwendet andere.
login-pending-other-hint = Verwenden Sie das Profil, mit dem sie gestartet wurde, oder starten Sie neu mit `sspr login --no-wait`.

## app

app-features = Wofür wird die App-Registrierung verwendet?
app-ask-feature = { $feature ->
    [status] Soll die App zeigen, wer sein Kennwort zurücksetzen kann (status)?
    [register] Soll sie Telefonnummern und E-Mail-Adressen für Benutzer registrieren (register)?
    [mail] Soll sie Codes per E-Mail als das angemeldete Konto senden (mail)?
    [scope] Soll sie Benutzer zur Gruppe hinzufügen, die zurücksetzen kann, oder sie aus ihr entfernen (scope)?
    [explain] Soll sie zeigen, warum ein Benutzer zurücksetzen kann oder nicht (explain)?
    [methods] Soll sie Methoden von Benutzern anzeigen, hinzufügen und entfernen (methods)?
    [reset] Soll sie Kennwörter von Benutzern zurücksetzen (reset)?
    [change] Sollen Benutzer damit ihr eigenes Kennwort ändern (change)?
    [invite] Soll sie einen befristeten Zugriffspass ausstellen und verfolgen, wie Benutzer sich registrieren (invite)?
   *[enable] Soll sie ändern, wer zurücksetzen kann (enable)?
}
app-plan = Die App-Registrierung „{ $name }“ gehört nur diesem Mandanten, hat keinen geheimen Clientschlüssel und handelt nur für angemeldete Benutzer, im Rahmen von deren Rollen. Sie kann:
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
app-plan-policy = „Aktiviert für“ wird über die Richtlinien-API des Portals geschrieben. Sie akzeptiert nur Microsofts eigene Clients und behält deshalb eine separate Anmeldung, die keine App-Registrierung ersetzen kann.
app-plan-sign-in = Um die App zu registrieren, melden Sie sich einmal mit Microsofts eigenem Client an; diese Anmeldung wird nicht gespeichert.
app-ask-consent = Diesen Berechtigungen jetzt für den ganzen Mandanten zustimmen (erfordert Cloudanwendungsadministrator oder eine höhere Rolle; ein anderer Administrator kann es später tun)?
app-ask = { $consent ->
    [now] Die App registrieren und ihr zustimmen?
   *[later] Die App registrieren?
}
app-made = Die App-Registrierung „{ $name }“ wurde angelegt: { $client }.
app-stands = Die App-Registrierung „{ $name }“ ({ $client }) ist angelegt, aber noch nicht fertig. { $kept ->
        [yes] Sie steht im Profil. Führen Sie denselben Befehl noch einmal aus, um fortzufahren.
       *[no] Sie steht in keinem Profil: Wird der Befehl erneut ausgeführt, legt er eine weitere an.
    }
app-others = Es gibt weitere App-Registrierungen namens „{ $name }“, die dieses Profil nicht verwendet: { $clients }. Sie wurden nicht geändert: Jedes Mitglied des Mandanten könnte sie angelegt haben.
app-deviates = Die App-Registrierung „{ $name }“ ({ $client }) wird nicht verwendet: Andere könnten sich mit ihr anmelden oder sie ändern. Es wurde nichts geschrieben.
app-deviates-hint = Entfernen Sie das Genannte unter Entra ID > App-Registrierungen. Besitzer lassen Sie mit `--app-owner` zu. Um stattdessen eine neue App anzulegen, führen Sie `sspr profile set client-id=` aus.
app-deviation = { $kind ->
    [credential] Sie hat Anmeldeinformationen: „{ $value }“.
    [redirect] Sie hat einen unerwarteten Umleitungs-URI: { $value }.
    [audience] Sie lässt Anmeldungen aus anderen Mandanten zu ({ $value }).
   *[owner] { $value } ist Besitzer und kann sie ändern.
}
app-refused = Dieses Konto kann App-Registrierungen weder anlegen noch lesen.
app-refused-hint = Melden Sie sich als Anwendungsentwickler, Cloudanwendungsadministrator oder mit einer höheren Rolle an, oder lassen Sie die App von einem solchen Konto registrieren.
app-done = { $state ->
    [created] App „{ $name }“ registriert: { $client }.
    [extended] Fehlende Berechtigungen zur App „{ $name }“ hinzugefügt: { $client }.
    [consented] Der Mandant hat der App „{ $name }“ jetzt zugestimmt: { $client }.
    [waiting] Die App „{ $name }“ ist registriert und wartet auf die Zustimmung des Mandanten: { $client }.
   *[unchanged] Nichts zu ändern: Die App „{ $name }“ hat alles, was sie braucht: { $client }.
}
app-needs-person = Eine App-Registrierung anzulegen erfordert einen Benutzer; `{ $method }` meldet ohne Benutzer an.
app-needs-person-hint = Verwenden Sie `--method device` oder `--method browser`, oder lassen Sie `--method` weg.
app-not-kept = Anmeldungen werden hier nicht gespeichert, deshalb wurde kein Profil geschrieben. Verwenden Sie die App mit `--client-id { $client }`.
app-consent-refused = Dieses Konto kann nicht für den Mandanten zustimmen: Das erfordert Cloudanwendungsadministrator oder eine höhere Rolle.
app-consent-missing = Der App fehlt die Zustimmung im Mandanten; deshalb ist mit ihr keine Anmeldung möglich.
app-consent-link =
    Lassen Sie einen Cloudanwendungsadministrator diese Seite öffnen und zustimmen:
    { $link }
    Führen Sie dann `{ $command }` aus.
app-spreads = Die neue App ist noch nicht für die Anmeldung verfügbar. Warten auf den Anmeldedienst …
app-sign-in-left = Die App ist registriert und im Profil gespeichert. Melden Sie sich mit ihr an: `{ $command }`.

## refused

refused-blocked = Eine Richtlinie für bedingten Zugriff blockiert diese Anmeldemethode, wie es viele für Codes tun, die auf einem anderen Gerät eingegeben werden.
refused-blocked-hint = Melden Sie sich auf diesem Computer mit `sspr login --method browser` an, oder lassen Sie das Konto von einem Administrator aus der Richtlinie ausschließen; das Anmeldeprotokoll des Kontos nennt die Richtlinie.
refused-unmanaged = Der bedingte Zugriff lässt nur verwaltete Geräte und Apps zu.
refused-unmanaged-hint = Melden Sie sich mit einem Browser auf einem verwalteten, konformen Gerät an. Ein Code enthält keine Angaben über das Gerät.
refused-mfa = Der Mandant verlangt mehrstufige Authentifizierung; bei dieser Anmeldung fehlt sie oder liegt zu lange zurück.
refused-mfa-hint = Führen Sie `sspr login` in einem Terminal aus, und bestätigen Sie den zweiten Schritt.
refused-mfa-setup = Für das Konto muss zuerst die mehrstufige Authentifizierung eingerichtet werden.
refused-mfa-setup-hint = Registrieren Sie eine Methode unter https://aka.ms/mysecurityinfo und führen Sie dann `sspr login` aus.
refused-mfa-setup-blocked = Für das Konto muss die mehrstufige Authentifizierung eingerichtet werden, und der Mandant lässt das von diesem Ort oder Gerät aus nicht zu.
refused-mfa-setup-blocked-hint = Registrieren Sie eine Methode aus einem vertrauenswürdigen Netzwerk, oder lassen Sie einen Administrator einen befristeten Zugriffspass ausstellen.
refused-setup-risk = Für das Konto muss die mehrstufige Authentifizierung eingerichtet werden, und der Mandant blockiert das, weil die Anmeldung als riskant gilt.
refused-setup-risk-hint = Bitten Sie einen Administrator, das Risiko unter Riskante Benutzer zu prüfen, und melden Sie sich dann erneut an.
refused-home-risk = Das Konto ist wegen eines Risikos in seinem Heimatmandanten blockiert.
refused-home-risk-hint = Bitten Sie einen Administrator Ihres Heimatmandanten, das Risiko zu prüfen; dieser Mandant kann es nicht aufheben.
refused-security-policy = Eine Sicherheitsrichtlinie des Mandanten blockiert diese Anmeldung.
refused-security-policy-hint = Das Anmeldeprotokoll des Kontos nennt die Richtlinie. Bitten Sie den Administrator der Richtlinie um eine Ausnahme.
refused-consent = Der Mandant hat den Berechtigungen dieser App nicht zugestimmt.
refused-consent-hint = Lassen Sie einen Administrator { $link } öffnen und zustimmen, und führen Sie dann `sspr login` aus.
refused-unassigned = Die App lässt nur zugewiesene Konten zu, und dieses ist nicht zugewiesen.
refused-unassigned-hint = Weisen Sie das Konto unter Unternehmensanwendungen > Benutzer und Gruppen zu.
refused-first-party = Dieser Client von Microsoft hat keinen Zugriff auf den angeforderten Dienst.
refused-first-party-hint = Registrieren Sie eine eigene App, und führen Sie `sspr login --client-id ID` aus.
refused-disabled = Das Konto ist deaktiviert.
refused-disabled-hint = Aktivieren Sie das Konto im Mandanten, oder melden Sie sich mit einem anderen an.
refused-locked = Das Konto ist nach zu vielen falschen Kennwörtern gesperrt, oder sein Netzwerk ist als bösartig blockiert.
refused-locked-hint = Warten Sie einige Minuten, und melden Sie sich aus einem bekannten Netzwerk an. Das Anmeldeprotokoll des Kontos zeigt, welcher der beiden Fälle vorliegt.
refused-unknown-account = Dieses Konto gibt es im Mandanten nicht, oder das Kennwort ist falsch.
refused-unknown-account-hint = Prüfen Sie den Anmeldenamen und den Mandanten (`--tenant`).
refused-password-change = Das Kennwort des Kontos ist abgelaufen oder muss zuerst geändert werden.
refused-password-change-hint = Ändern Sie das Kennwort auf der Anmeldeseite im Browser, und führen Sie dann `sspr login` aus.
refused-secret-expired = Der geheime Clientschlüssel ist abgelaufen.
refused-secret-expired-hint = Legen Sie unter App-Registrierungen > Zertifikate & Geheimnisse einen neuen an, und verwenden Sie dessen Wert.
refused-secret-wrong = Der geheime Clientschlüssel ist falsch.
refused-secret-wrong-hint = Verwenden Sie den Wert des Schlüssels, nicht seine ID; der Wert wird nur einmal angezeigt, beim Anlegen.
refused-public-flows-off = Die App-Registrierung lässt keine öffentlichen Clientflows zu, und die Anmeldung mit einem Code braucht sie.
refused-public-flows-off-hint = Schalten Sie unter App-Registrierungen > Authentifizierung „Öffentliche Clientflows zulassen“ ein, oder prüfen Sie die Client-ID.
refused-public-client = Die App-Registrierung ist ein öffentlicher Client und akzeptiert weder Schlüssel noch Zertifikat.
refused-public-client-hint = Lassen Sie Schlüssel oder Zertifikat weg, oder verwenden Sie eine App-Registrierung mit Schlüssel oder Zertifikat.
refused-certificate = Das Zertifikat gehört nicht zur App-Registrierung.
refused-certificate-hint = Laden Sie den öffentlichen Teil unter App-Registrierungen > Zertifikate & Geheimnisse hoch, und prüfen Sie, ob der Schlüssel dazugehört.
refused-federation = Keine Verbundanmeldeinformation der App-Registrierung passt zum Token.
refused-federation-hint = Aussteller, Antragsteller und Zielgruppe unter App-Registrierungen > Zertifikate & Geheimnisse > Verbundanmeldeinformationen müssen genau denen des Tokens entsprechen.
refused-assertion = Die Clientassertion wird nicht akzeptiert: Sie ist nicht gültig oder hat einen falschen Aussteller oder eine falsche Zielgruppe.
refused-assertion-hint = Prüfen Sie zuerst die Uhr dieses Computers (`sspr doctor`), dann Aussteller und Zielgruppe des Tokens.
refused-app-unknown = Im Mandanten gibt es keine App mit dieser Client-ID.
refused-app-unknown-hint = Prüfen Sie `--client-id` und `--tenant` sowie `--cloud`, wenn der Mandant in einer anderen Cloud liegt.
refused-app-disabled = Die App oder der angeforderte Dienst ist im Mandanten deaktiviert.
refused-app-disabled-hint = Lassen Sie unter Unternehmensanwendungen > Eigenschaften die Anmeldung der Benutzer zu.
refused-tenant-unknown = In dieser Cloud gibt es keinen solchen Mandanten.
refused-tenant-unknown-hint = Prüfen Sie den Mandanten: `--tenant` akzeptiert seine ID oder eine seiner Domänen; `--cloud` wählt eine andere Cloud.
refused-tenant-needed = Diese Anmeldemethode erfordert einen bestimmten Mandanten.
refused-tenant-needed-hint = Geben Sie ihn mit `--tenant` an: seine ID oder eine seiner Domänen.
refused-other-cloud = Der Mandant oder der angeforderte Dienst liegt in einer anderen Cloud.
refused-other-cloud-hint = Geben Sie die Cloud des Mandanten an: `--cloud usgov`, `usgov-dod`, `china` oder `global`.
refused-frequency = Die Anmeldehäufigkeit des Mandanten erfordert eine neue Anmeldung.
refused-revoked = Die Anmeldung wurde widerrufen: Das Kennwort wurde geändert, oder ein Administrator hat sie beendet.
refused-idle = Ihre Anmeldung ist abgelaufen: Sie ist zu alt oder wurde zu lange nicht genutzt.
refused-interaction = Der Anmeldedienst verlangt eine Antwort von Ihnen.
refused-interaction-hint = Führen Sie `sspr login` in einem Terminal aus, und antworten Sie auf der Anmeldeseite.

## cloud

cloud-no-policy-api = Die Richtlinien-API des Portals ist nur in der öffentlichen Cloud bekannt, nicht in der Cloud { $cloud }.
cloud-no-policy-api-hint = Verwenden Sie `--policy-api guided`: Es zeigt jeden Schritt im Portal und wartet, bis die Änderung erscheint.
cloud-no-methods = Microsoft Graph in der Cloud { $cloud } kann die Authentifizierungsmethoden von Benutzern weder lesen noch schreiben.
cloud-no-methods-hint = Lassen Sie einen Administrator den Kontakt auf der Seite des Benutzers unter { $page } eintragen, oder lassen Sie den Benutzer sich dort registrieren.
cloud-no-methods-policy = Microsoft Graph in der Cloud { $cloud } hat keine Richtlinie für Authentifizierungsmethoden.
cloud-no-methods-policy-hint = Prüfen Sie die Methoden im Portal: { $page }

## codes

codes-off = Die Self-Service-Kennwortzurücksetzung ist für den Benutzer ausgeschaltet: für den ganzen Mandanten oder für Administratoren.
codes-off-fix = Schalten Sie sie für eine Gruppe oder für alle Benutzer ein: `sspr enable --scope all`. Hat der Benutzer eine Administratorrolle, gilt „Aktiviert für“ nicht: `sspr policy set administrators=on`.
codes-writeback-off = Das Kennwort wird lokal verwaltet, und das Kennwortrückschreiben ist nicht eingeschaltet.
codes-writeback-off-fix = Schalten Sie das Kennwortrückschreiben in Microsoft Entra Connect oder der Cloudsynchronisierung ein und im Portal unter Kennwortzurücksetzung > Lokale Integration.
codes-no-policy = Die Organisation des Benutzers hat keine Richtlinie zur Kennwortzurücksetzung: Keine ist konfiguriert, oder die Zurücksetzung ist für eine Gruppe aktiviert, und es ist keine Gruppe ausgewählt.
codes-no-policy-fix = Legen Sie fest, wer zurücksetzen kann und mit welchen Methoden. Ein Gast setzt in der Heimatorganisation zurück, nach deren Richtlinie; ein nicht verwalteter Mandant hat keine.
codes-no-licence = Der Benutzer hat keine Lizenz, die die Self-Service-Kennwortzurücksetzung enthält.
codes-no-licence-fix = Weisen Sie eine Lizenz zu, die sie enthält, etwa Microsoft Entra ID P1 oder P2.
codes-not-in-group = Nur die Mitglieder einer ausgewählten Gruppe können ihr Kennwort zurücksetzen, und der Benutzer ist kein Mitglied.
codes-not-in-group-fix = Fügen Sie den Benutzer der Gruppe oder einer darin geschachtelten Gruppe hinzu.
codes-too-few = Der Benutzer hat nicht genügend Methoden registriert, um das Kennwort zurückzusetzen.
codes-too-few-fix = Registrieren Sie die fehlenden Methoden, oder lassen Sie den Benutzer das unter https://aka.ms/mysecurityinfo tun; bis dahin setzt ein Administrator das Kennwort zurück.
codes-on-premises = Die lokale Konfiguration lässt die Änderung nicht zu: Das Konto ist geschützt, Berechtigungen fehlen, oder eine Richtlinie schränkt Remoteaufrufe an SAM ein.
codes-on-premises-fix = Prüfen Sie zuerst, ob das Konto in einer geschützten Gruppe von Active Directory ist oder war (AdminCount ist 1): Ein solches Konto lässt sich nicht zurücksetzen, nur ändern oder in Active Directory zurücksetzen. Prüfen Sie sonst die Berechtigungen des Connectorkontos, dann die Richtlinie „Restrict clients allowed to make remote calls to SAM“.
codes-unreachable = Der Dienst erreicht den lokalen Agent für das Kennwortrückschreiben nicht.
codes-network-fix = Prüfen Sie die ausgehenden Verbindungen des Servers (Port 443, TLS 1.2, .NET Framework 4.8), und starten Sie dann den Synchronisierungsdienst neu. Bleibt es dabei, schalten Sie das Kennwortrückschreiben in Microsoft Entra Connect aus und wieder ein.
codes-cloud-failed = Das Kennwort wurde lokal geändert, aber nicht in der Cloud.
codes-cloud-failed-fix = Warten Sie einige Minuten. Bleibt es dabei, prüfen Sie die Kennwortrichtlinie der Cloud und ob Anforderungen gedrosselt werden.
codes-banned = Das neue Kennwort ist einem gesperrten Kennwort zu ähnlich.
codes-banned-fix = Wählen Sie ein Kennwort ohne gängige Wörter und ohne Namen des Benutzers oder der Organisation.
codes-no-user = Diesen Benutzer gibt es im Mandanten nicht.
codes-no-user-fix = Prüfen Sie den Anmeldenamen und den Mandanten. Ein Benutzer einer anderen Organisation muss zuerst als Gast eingeladen werden.
codes-locked-fix = Warten Sie einige Minuten. Auch das Zurücksetzen des Kennworts hebt eine Sperre nach falschen Kennwörtern auf. Das Anmeldeprotokoll des Kontos zeigt, welcher der beiden Fälle vorliegt.
codes-change-fix = Ändern Sie das Kennwort auf der Anmeldeseite, oder setzen Sie es unter https://aka.ms/sspr zurück.
codes-ad-expired = Das Kennwort im lokalen Active Directory ist abgelaufen.
codes-ad-expired-fix = Mit Kennwortrückschreiben setzen Sie es unter https://aka.ms/sspr zurück, ohne in Active Directory.
codes-no-password = Im Verzeichnis ist für dieses Konto kein Kennwort gespeichert.
codes-no-password-fix = Prüfen Sie den Anmeldenamen, und geben Sie das Kennwort erneut ein. Stimmt der Name, bestimmt die Quelle des Kontos, wo sein Kennwort festgelegt wird: in der Cloud, lokal oder bei einem anderen Identitätsanbieter.
codes-disabled-fix = Aktivieren Sie das Konto (ein synchronisiertes Konto in Active Directory). Solange es deaktiviert ist, lässt sich das Kennwort nicht per Self-Service zurücksetzen.
codes-interrupted = Die Anmeldung wurde für eine Kennwortzurücksetzung oder die Registrierung von Methoden unterbrochen.
codes-interrupted-fix = Schließen Sie ab, was die Seite verlangt, oder registrieren Sie sich unter https://aka.ms/mysecurityinfo.
codes-wrong-password = Der Anmeldename oder das Kennwort ist falsch.
codes-wrong-password-fix = Geben Sie beides noch einmal ein; ein vergessenes Kennwort wird unter https://aka.ms/sspr zurückgesetzt.
codes-loop = Zu viele Anmeldeanforderungen in kurzer Zeit: Eine App wiederholt ihre Anforderungen, oder der Mandant wird gedrosselt.
codes-loop-fix = Schließen Sie die App, die ihre Anforderungen wiederholt, warten Sie einige Minuten, und melden Sie sich dann erneut an.
codes-consent-fix = Lassen Sie einen Administrator unter Unternehmensanwendungen > Berechtigungen zustimmen.
codes-request = Die App hat eine fehlerhafte oder nicht unterstützte Anforderung an den Anmeldedienst gesendet.
codes-request-fix = Beginnen Sie neu in der App, nicht über ein Lesezeichen. Bleibt es dabei, geben Sie dem Besitzer der App Code, Uhrzeit und Korrelations-ID.
codes-device-pending = Der Code für die Anmeldung wurde noch nicht eingegeben.
codes-device-pending-fix = Geben Sie den Code auf der Anmeldeseite ein; das Programm fährt dann automatisch fort.
codes-device = Der Code für die Anmeldung ist falsch oder abgelaufen.
codes-device-fix = Beginnen Sie die Anmeldung von vorn, und geben Sie den neuen Code ein.
codes-agent = Die Passthrough-Authentifizierung konnte das Kennwort nicht lokal prüfen.
codes-agent-fix = Prüfen Sie, ob die Agents laufen und einen Domänencontroller erreichen.
codes-external = Das Konto stammt aus einem anderen Mandanten oder ist ein persönliches Konto und hier kein Gast.
codes-external-fix = Melden Sie sich mit einem Konto dieses Mandanten an, oder lassen Sie das Konto von einem Administrator als Gast einladen.
codes-current-wrong = Das aktuelle Kennwort war falsch.
codes-weak = Das neue Kennwort ist zu schwach.
codes-weak-fix = Wählen Sie ein Kennwort aus 8 bis 256 Zeichen mit dreien von diesen vieren: Großbuchstaben, Kleinbuchstaben, Ziffern, Symbole.
codes-name = Das neue Kennwort enthält den Namen des Benutzers.
codes-ad-refused = Active Directory lehnt das neue Kennwort ab: Alter, Verlauf, Komplexität, ein Filter, oder es darf nicht geändert werden.
codes-ad-refused-fix = Wählen Sie ein anderes Kennwort, oder warten Sie das Mindestalter ab. Wird jedes abgelehnt, prüfen Sie beim Konto „Benutzer kann Kennwort nicht ändern“ und ob die Domänencontroller mindestens Windows Server 2016 ausführen.
codes-change-failed = Die Kennwortänderung ist im Dienst fehlgeschlagen.
codes-change-user = Der Dienst konnte den Benutzer nicht ermitteln.
codes-only-on-premises = Dieses Kennwort lässt sich nur lokal ändern.
codes-only-on-premises-fix = Ändern Sie es an einem Computer der Domäne, oder setzen Sie es in Active Directory zurück.
codes-ad-locked = Das Konto ist in Active Directory gesperrt oder deaktiviert.
codes-ad-locked-fix = Entsperren oder aktivieren Sie es in Active Directory.
codes-reset-started = Auf dem Server hat die Kennwortzurücksetzung eines Benutzers begonnen.
codes-reset-done = Die Kennwortzurücksetzung eines Benutzers wurde in Active Directory geschrieben.
codes-reset-failed = Die Kennwortzurücksetzung eines Benutzers ließ sich nicht in Active Directory schreiben.
codes-switch-on-started = Das Einschalten des Kennwortrückschreibens hat begonnen.
codes-switch-on-done = Das Kennwortrückschreiben ist eingeschaltet.
codes-change-started = Auf dem Server hat die Kennwortänderung eines Benutzers begonnen.
codes-change-done = Die Kennwortänderung eines Benutzers wurde in Active Directory geschrieben.
codes-change-refused = Die Kennwortänderung eines Benutzers ließ sich nicht in Active Directory schreiben.
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
codes-failed-fix = Lesen Sie die zugehörigen Ereignisse (33001 bis 33009, 6329): Sie nennen Konto und Ursache. Häufige Ursachen: Das Kennwort verletzt die Regeln der Domäne, dem Connectorkonto fehlen Berechtigungen, oder der Benutzer ist in einer geschützten Gruppe.
codes-listener = Der Server kann sich nicht mit seinem Listener an Service Bus verbinden.
codes-listener-fix = Steht im Ereignis „The remote certificate is invalid“, installieren Sie die fehlenden Stammzertifikate (Azure TLS certificate changes). Sonst prüfen Sie die ausgehenden Verbindungen auf Port 443.
codes-relay = Das Kennwortrückschreiben funktioniert nicht: Mindestens eine seiner zwei Verbindungen zur Cloud ist ausgefallen.
codes-unknown-error = Beim Kennwortrückschreiben ist ein unbekannter Fehler aufgetreten.
codes-no-cloud = Der Server erreicht den Clouddienst nicht.
codes-no-bus = Der Server erreicht Service Bus nicht; möglicherweise blockiert eine Firewall die Verbindung.
codes-setup-token = Der Server konnte sich beim Einrichten des Kennwortrückschreibens nicht an der Cloud anmelden.
codes-setup-token-fix = Führen Sie den Assistenten von Microsoft Entra Connect erneut mit dem richtigen Kennwort und einem Cloudkonto aus, das kein Verbundkonto ist.
codes-endpoint = Der Endpunkt für das Kennwortrückschreiben konnte nicht starten.
codes-duplicate = Zwei Konten in Active Directory haben denselben Anker, oder ein Benutzer hat in zwei Gesamtstrukturen ein aktives Konto.
codes-duplicate-fix = Suchen Sie die beiden Konten im Synchronisierungsprotokoll, und verwenden Sie einen eindeutigen Anker. Das Rückschreiben unterstützt kein aktives Konto in mehr als einer Gesamtstruktur.
codes-long-password = Das Kennwort des Connectorkontos ist länger als 256 Zeichen.
codes-long-password-fix = Setzen Sie das Kennwort des Connectorkontos in Active Directory auf höchstens 256 Zeichen, und tragen Sie es im Synchronization Service unter Connectors > Properties ein.
codes-forest = Für diese später hinzugefügte Gesamtstruktur ist das Kennwortrückschreiben nicht eingeschaltet.
codes-forest-fix = Schalten Sie das Kennwortrückschreiben in Microsoft Entra Connect aus und wieder ein.
codes-who = Zuständig: { $who }
codes-who-person = der Benutzer
codes-who-helpdesk = der Helpdesk
codes-who-tenant = ein Administrator des Mandanten
codes-who-home = ein Administrator der Heimatorganisation des Benutzers
codes-who-on-premises = ein Administrator der lokalen Server
codes-who-application = der Besitzer der App
codes-who-nobody = niemand
codes-remedy = Abhilfe: { $text }
codes-command = Befehl: `{ $command }`
codes-unknown = Unbekannter Code { $code }.
codes-none = `{ $text }` ist kein bekannter Code, keine Meldung der Zurücksetzungsseite und kein Benutzer.
codes-none-hint = Geben Sie einen Code der Kennwortzurücksetzung (SSPR_0013), einer Anmeldung (AADSTS50034), des Kennwortrückschreibens (31003, 0x8023061F) oder den Grund eines Überwachungsereignisses (FuzzyPolicyViolationInvalidPassword) an, oder einen Benutzer mit Benutzerprinzipalname oder Objekt-ID.
codes-throttled = Der Benutzer hat es zu oft versucht: Die Kennwortzurücksetzung ist bis 24 Stunden nach dem letzten Versuch blockiert.
codes-throttled-fix = Warten Sie 24 Stunden ohne weiteren Versuch, oder lassen Sie das Kennwort von einem Administrator zurücksetzen.
codes-phone-mismatch = Die Telefonnummer stimmt nicht mit der registrierten überein.
codes-phone-mismatch-fix = Lassen Sie den Benutzer die vollständige registrierte Nummer mit Landes- und Ortsvorwahl eingeben.
codes-address = Die Seite akzeptiert die E-Mail-Adresse nicht: Sie ist nicht der Anmeldename.
codes-address-fix = Lassen Sie den Benutzer den Benutzerprinzipalnamen eingeben; E-Mail-Adressen funktionieren nur, wenn der Mandant sie als alternative Anmelde-ID zulässt.
codes-no-text = Die SMS oder der Anruf mit dem Code kommt nicht an.
codes-no-text-fix = Prüfen Sie, ob die registrierte Nummer die Form +1 4251234567 hat und keine Durchwahl; Durchwahlen werden nicht gewählt. Registrieren Sie eine andere Methode, wenn das Telefon nicht erreichbar ist.
codes-no-mail = Die E-Mail mit dem Code kommt nicht an.
codes-no-mail-fix = Lassen Sie den Benutzer in Spam, Junk-E-Mail und gelöschten Elementen suchen, und prüfen Sie, ob es das registrierte Postfach ist.
codes-not-contacted = Der Dienst konnte den Benutzer nicht erreichen: eine vorübergehende Störung, oder der registrierte Kontakt ist falsch.
codes-not-contacted-fix = Warten Sie 10 Sekunden, und wählen Sie „Erneut versuchen“. Geschieht es wieder, prüfen Sie die registrierten Kontakte.
codes-not-verified = Die Seite kann das Konto nicht überprüfen: Für den Benutzer ist keine Telefonnummer registriert.
codes-not-verified-fix = Prüfen Sie die registrierten Methoden, und registrieren Sie, was fehlt: `sspr register USER`.
codes-page-error = Die Seite ist ohne Angabe eines Grundes fehlgeschlagen: eine Störung des Dienstes oder die Konfiguration.
codes-page-error-fix = Versuchen Sie es später erneut. Bleibt es dabei, öffnen Sie einen Supportfall mit dem Unterstützungscode unten auf der Seite.
codes-catch-up = Das Kennwort wurde geändert und gilt in der Cloud noch nicht.
codes-catch-up-fix = Melden Sie sich in einigen Minuten erneut an. Warten Sie nach einer Zurücksetzung in Active Directory mindestens zwei Minuten mit der ersten Anmeldung.
codes-admin-policy = Für Administratoren gilt Microsofts Zwei-Methoden-Richtlinie: zwei Methoden, keine Sicherheitsfragen, unabhängig von den Einstellungen des Mandanten.
codes-admin-policy-fix = Nichts zu tun: Testen Sie mit einem Konto ohne Administratorrolle.
codes-menu = Das Admin Center blendet „Kennwortzurücksetzung“ aus: Dem Administrator ist keine Microsoft Entra ID-Lizenz zugewiesen.
codes-menu-fix = Weisen Sie dem Administrator die Lizenz zu, und melden Sie sich dann erneut im Admin Center an.
codes-locked = Das Konto ist nach zu vielen falschen Kennwörtern gesperrt, oder die Anmeldung kam von einer IP-Adresse mit schädlichen Aktivitäten.
codes-disabled = Das Konto ist deaktiviert.
codes-expired = Das Kennwort ist abgelaufen.
codes-risk-change = Das Kennwort muss geändert werden, weil das Konto als gefährdet gilt.
codes-risk-change-fix = Lassen Sie den Benutzer das Kennwort nach der mehrstufigen Authentifizierung auf der Anmeldeseite ändern. Ist das nicht möglich, prüfen Sie zuerst die Identität des Benutzers; dann setzt ein Administrator das Kennwort zurück und prüft das Risiko unter Riskante Benutzer.
codes-change-required = Der bedingte Zugriff verlangt ein neues Kennwort.
codes-age = Der Benutzer ist minderjährig, und die erforderliche Zustimmung für die Altersgruppe fehlt.
codes-age-fix = Lassen Sie einen Administrator Altersgruppe und Zustimmung des Kontos prüfen.
codes-mfa-setup = Das Konto muss zuerst für die mehrstufige Authentifizierung registriert werden.
codes-mfa-setup-fix = Lassen Sie den Benutzer sich unter https://aka.ms/mysecurityinfo registrieren. Kann er sich mit keiner Methode anmelden, prüfen Sie seine Identität, und stellen Sie einen befristeten Zugriffspass aus.
codes-mfa = Die mehrstufige Authentifizierung ist erforderlich und wurde nicht abgeschlossen oder liegt zu lange zurück.
codes-mfa-fix = Lassen Sie den Benutzer sich erneut anmelden und den zweiten Schritt bestätigen. Ist das Telefon oder die App verloren, prüfen Sie die registrierten Methoden, und ersetzen Sie die verlorene.
codes-mfa-failed = Die mehrstufige Authentifizierung ist im Dienst fehlgeschlagen.
codes-mfa-failed-fix = Versuchen Sie es in einigen Minuten erneut, mit einer anderen Methode, wenn es eine gibt.
codes-mfa-calls = Zu viele Anrufe oder SMS für die mehrstufige Authentifizierung in kurzer Zeit.
codes-mfa-calls-fix = Warten Sie einige Minuten, oder verwenden Sie Microsoft Authenticator.
codes-external-check = Die Anmeldung erfordert eine Prüfung durch einen externen Anbieter, die nicht abgeschlossen wurde.
codes-external-check-fix = Schließen Sie die Prüfung des Anbieters ab. Schlägt sie fehl, prüft ein Administrator den Anbieter unter Bedingter Zugriff.
codes-setup-risk = Die Registrierung für die mehrstufige Authentifizierung ist blockiert, weil die Anmeldung als riskant gilt.
codes-setup-risk-fix = Lassen Sie zuerst einen Administrator das Risiko und die Identität des Benutzers prüfen. Geben Sie vorher keinen befristeten Zugriffspass aus.
codes-setup-place = Methoden können nur von bestimmten Standorten oder Geräten aus registriert werden, und diese Anmeldung kam von einem anderen.
codes-setup-place-fix = Lassen Sie den Benutzer sich aus einem vertrauenswürdigen Netzwerk oder von einem vertrauenswürdigen Gerät registrieren. Ist das nicht möglich, prüfen Sie die Identität des Benutzers, und stellen Sie einen befristeten Zugriffspass aus.
codes-home-risk = Das Konto ist wegen eines Risikos in seinem Heimatmandanten blockiert.
codes-home-risk-fix = Nur ein Administrator des Heimatmandanten kann das Risiko prüfen und verwerfen. Umgehen Sie es hier nicht: kein befristeter Zugriffspass, keine Ausnahme.
codes-hello = Das Gerät oder seine Anmeldeinformation für Windows Hello oder Passkey ist nicht mehr bekannt oder deaktiviert.
codes-hello-fix = Melden Sie sich mit einer anderen Methode an, und richten Sie Windows Hello neu ein; ein Administrator prüft, ob das Gerät aktiviert ist.
codes-no-session = Der Browser oder die App hat keine gültige Sitzung für dieses Konto.
codes-session-fix = Lassen Sie den Benutzer sich erneut anmelden. Geschieht es wieder, melden Sie ihn überall ab, oder verwenden Sie ein privates Fenster.
codes-interaction = Die App verlangt, dass sich der Benutzer auf einer Seite anmeldet.
codes-revoked = Die Sitzung wurde beendet: Das Kennwort wurde geändert, oder ein Administrator hat sie widerrufen.
codes-idle = Die Sitzung ist abgelaufen oder wurde zu lange nicht verwendet.
codes-frequency = Die Anmeldehäufigkeit des bedingten Zugriffs verlangt eine neue Anmeldung.
codes-confirm = Die Seite hat den Benutzer gebeten, die App zu bestätigen, bei der er sich anmeldet.
codes-confirm-fix = Nichts zu tun: Der Benutzer bestätigt, und die Anmeldung wird fortgesetzt.
codes-expected = Die Anmeldung endete bei einer Frage der Seite, etwa „Angemeldet bleiben?“.
codes-sign-out = Die Abmeldung ist fehlgeschlagen.
codes-sign-out-fix = Schließen Sie alle Browserfenster; löschen Sie an einem gemeinsam genutzten Computer auch die Browserdaten.
codes-blocked = Eine Richtlinie für bedingten Zugriff hat die Anmeldung blockiert.
codes-blocked-fix = Suchen Sie die Anmeldung im Anmeldeprotokoll: Die Registerkarte Bedingter Zugriff nennt Richtlinie und Bedingung. Melden Sie sich dann von einem Ort, einem Gerät oder mit einer App an, die die Richtlinie zulässt.
codes-unmanaged = Der bedingte Zugriff verlangt ein konformes, von der Organisation verwaltetes Gerät, und dieses ist keines.
codes-unmanaged-fix = Lassen Sie den Benutzer das Gerät registrieren (Unternehmensportal) und die dort genannten Konformitätsprobleme beheben oder ein verwaltetes Gerät verwenden.
codes-not-joined = Der bedingte Zugriff verlangt ein in die Domäne eingebundenes Gerät.
codes-not-joined-fix = Lassen Sie den Benutzer einen Computer der Domäne verwenden.
codes-app-not-approved = Der bedingte Zugriff verlangt eine genehmigte App, und diese ist keine, oder die Broker-App fehlt.
codes-app-not-approved-fix = Lassen Sie den Benutzer Outlook, Teams oder eine andere genehmigte App verwenden, mit installiertem Microsoft Authenticator oder Unternehmensportal.
codes-device-unknown = Der Dienst konnte das Gerät nicht authentifizieren oder registrieren.
codes-device-unknown-fix = Lassen Sie den Benutzer eine unterstützte Plattform und einen unterstützten Browser verwenden und das Geschäftskonto dem Gerät hinzufügen; ein Administrator prüft das Gerät im Verzeichnis.
codes-security-policy = Eine Sicherheitsrichtlinie des Mandanten blockiert diese Anmeldung.
codes-security-policy-fix = Suchen Sie die Anmeldung im Anmeldeprotokoll; es nennt die Richtlinie.
codes-security-defaults = Die Sicherheitsstandards blockieren die Anmeldung: Sie verwendet Legacyauthentifizierung oder gilt als unsicher.
codes-security-defaults-fix = Verwenden Sie eine App mit moderner Authentifizierung, und registrieren Sie sich für die mehrstufige Authentifizierung.
codes-restricted = Das Netzwerk oder eine mandantenübergreifende Richtlinie blockiert das Konto in diesem Mandanten.
codes-restricted-fix = Lassen Sie die Administratoren beider Mandanten Mandanteneinschränkungen und mandantenübergreifende Zugriffseinstellungen prüfen.
codes-browser = Die App zeigt die Anmeldeseite in einer veralteten Browserkomponente.
codes-browser-fix = Aktualisieren Sie Android System WebView, Chrome und die App.
codes-consent = Niemand hat den Berechtigungen der App im Mandanten zugestimmt, oder ein Administrator muss es tun.
codes-declined = Der Benutzer hat die angeforderten Berechtigungen der App abgelehnt.
codes-declined-fix = Melden Sie sich erneut an, und stimmen Sie zu, oder lassen Sie einen Administrator zustimmen.
codes-app-permission = Die App hat keine Berechtigung für den angeforderten Dienst, oder der Mandant hat den Dienst nicht.
codes-app-permission-fix = Lassen Sie einen Administrator die Berechtigungen der App, die Zustimmung und das Abonnement des Dienstes prüfen.
codes-unassigned = Die App lässt nur zugewiesene Konten zu, und dieses Konto ist nicht zugewiesen.
codes-unassigned-fix = Weisen Sie das Konto unter Unternehmensanwendungen > Benutzer und Gruppen zu.
codes-first-party = Die App verwendet die Identität einer Microsoft-eigenen App für einen Dienst, der das nicht zulässt.
codes-first-party-fix = Der Besitzer der App registriert eine eigene App und verwendet deren Client-ID.
codes-app-unknown = Der Mandant hat keine solche App, oder sie ist deaktiviert.
codes-app-unknown-fix = Der Besitzer der App prüft Client-ID und Mandant; ein Administrator des Mandanten stimmt der App zu.
codes-app-disabled = Die App oder der angeforderte Dienst ist im Mandanten deaktiviert.
codes-app-disabled-fix = Erlauben Sie die Anmeldung unter Unternehmensanwendungen > Eigenschaften, sofern sie nicht absichtlich deaktiviert wurde.
codes-resource = Der Mandant hat den angeforderten Dienst nicht.
codes-resource-fix = Der Besitzer der App prüft Adresse des Dienstes, Mandant und Cloud.
codes-tenant-unknown = Der Dienst konnte den Mandanten der Anmeldung nicht finden.
codes-tenant-unknown-fix = Lassen Sie den Benutzer den vollständigen Anmeldenamen mit Domäne eingeben; ein Administrator prüft, ob die Domäne im Mandanten bestätigt ist.
codes-tenant-needed = Die App meldet sich an einer Adresse für alle Mandanten an, die sie nicht verwenden darf.
codes-tenant-needed-fix = Der Besitzer der App verwendet die Adresse des Mandanten oder macht die App mehrmandantenfähig.
codes-other-cloud = Der Mandant ist in einer anderen Cloud als der, die die App verwendet.
codes-other-cloud-fix = Der Besitzer der App verwendet die Adressen der Cloud des Mandanten.
codes-secret-expired = Der geheime Clientschlüssel der App ist abgelaufen.
codes-secret-wrong = Der geheime Clientschlüssel der App ist falsch.
codes-credential-missing = Die App hat weder geheimen Clientschlüssel noch Zertifikat gesendet, und ihre Registrierung verlangt eines davon.
codes-credential-needless = Die App hat einen geheimen Clientschlüssel oder ein Zertifikat gesendet, und ihre Registrierung ist ein öffentlicher Client.
codes-certificate = Das Zertifikat der App passt nicht zu ihrer Registrierung.
codes-federation = Keine Verbundanmeldeinformation der App passt zu ihrem Token.
codes-credential-fix = Der Besitzer der App korrigiert es in der App-Registrierung unter Zertifikate & Geheimnisse und Authentifizierung und in der App.
codes-assertion = Die Clientassertion der App wird nicht akzeptiert: Sie ist nicht gültig oder hat einen falschen Aussteller oder eine falsche Zielgruppe.
codes-signature = Die Signatur der App oder eines Zertifikats konnte nicht überprüft werden.
codes-assertion-fix = Der Besitzer der App prüft zuerst die Uhr ihres Computers, dann Aussteller, Zielgruppe und Schlüssel der Assertion.
codes-reply-address = Der Umleitungs-URI der App ist nicht registriert.
codes-reply-address-fix = Der Besitzer der App fügt den Umleitungs-URI unter App-Registrierungen > Authentifizierung hinzu.
codes-provider = Der Verbundidentitätsanbieter der Organisation hat die Anmeldung abgelehnt oder ungültig geantwortet.
codes-provider-fix = Ein Administrator prüft den Identitätsanbieter (etwa AD FS), seine Zertifikate und die Verbundeinstellungen der Domäne.
codes-user-certificate = Das Zertifikat des Benutzers fehlt oder konnte nicht geprüft werden.
codes-user-certificate-fix = Ein Administrator prüft die vertrauenswürdigen Zertifizierungsstellen und ob ihre Sperrlisten abrufbar sind; der Benutzer wählt das richtige Zertifikat.
codes-seamless = Das nahtlose einmalige Anmelden vom Computer ist fehlgeschlagen.
codes-seamless-fix = Lassen Sie den Benutzer das Kennwort eingeben; sperren und entsperren Sie den Computer, um das Kerberos-Ticket zu erneuern. Bleibt es dabei, prüft ein Administrator das nahtlose SSO.
codes-hours = Active Directory erlaubt dem Benutzer zu dieser Uhrzeit keine Anmeldung.
codes-hours-fix = Melden Sie sich innerhalb der Anmeldezeiten an, oder ändern Sie diese in Active Directory.
codes-agent-clock = Die Uhren des Authentifizierungs-Agents und von Active Directory weichen voneinander ab.
codes-clock-fix = Stellen Sie die Zeit des Servers nach einem autoritativen Zeitserver, und starten Sie dann den Synchronisierungsdienst neu.
codes-service = Der Anmeldedienst oder ein Teil davon ist fehlgeschlagen.
codes-service-fix = Versuchen Sie es in einigen Minuten erneut. Bleibt es dabei, öffnen Sie einen Supportfall mit Korrelations-ID und Uhrzeit.
codes-current-wrong-fix = Geben Sie das aktuelle Kennwort erneut ein. Ist es nicht bekannt, setzen Sie das Kennwort stattdessen zurück.
codes-wizard-account-fix = Führen Sie den Assistenten von Microsoft Entra Connect erneut mit Konten aus, die die Berechtigungen haben, in der Cloud und lokal; das Cloudkonto darf kein Verbundkonto sein.
codes-token-done = Der Dienst hat ein Token erhalten, um das Kennwortrückschreiben ein- oder auszuschalten.
codes-keys-done = Der Dienst hat den Schlüssel erstellt, der Kennwörter auf dem Weg aus der Cloud verschlüsselt.
codes-heartbeat = Der Dienst hat sein Taktsignal an Service Bus gesendet.
codes-relay-fix = Prüfen Sie die ausgehenden Verbindungen auf Port 443, TLS 1.2 und die Uhr des Servers, und starten Sie dann den Synchronisierungsdienst neu.
codes-unknown-error-fix = Lesen Sie die Ausnahme im Ereignis. Schalten Sie das Kennwortrückschreiben aus und wieder ein; bleibt es dabei, öffnen Sie einen Supportfall mit Ereignisprotokoll und Tracking-ID.
codes-bus-fix = Lassen Sie ausgehende Verbindungen zu *.servicebus.windows.net auf Port 443 zu, und starten Sie dann den Server neu. Bleibt es dabei, schalten Sie das Kennwortrückschreiben aus und wieder ein.
codes-bad-input = Der Dienst hat eine ungültige Anforderung erhalten.
codes-once-more-fix = Wiederholen Sie den Vorgang.
codes-decryption = Der Server konnte ein Kennwort aus der Cloud nicht entschlüsseln: Sein Schlüssel passt nicht.
codes-configuration-file = Der Server konnte die Konfigurationsdatei des Kennwortrückschreibens nicht speichern oder lesen.
codes-configuration-memory = Der Server konnte die Konfiguration des Kennwortrückschreibens beim Einschalten nicht übernehmen.
codes-bad-answer = Der Server hat vom Clouddienst eine ungültige Antwort erhalten.
codes-crypto = Der Server konnte den Verschlüsselungsschlüssel nicht erstellen oder ein Kennwort nicht entschlüsseln.
codes-crypto-fix = Lesen Sie die Details des Ereignisses; sie nennen den Fehler des Servers. Schalten Sie dann das Kennwortrückschreiben aus und wieder ein.
codes-switch-on-failed = Das Einschalten des Kennwortrückschreibens hat den Clouddienst nicht erreicht.
codes-switch-off-unreached = Das Ausschalten des Kennwortrückschreibens hat den Clouddienst nicht erreicht.
codes-onboarding-fix = Lassen Sie ausgehende Verbindungen auf Port 443 zu (beim Einschalten auch 9350 bis 9354), und verwenden Sie ein Cloudkonto, das kein Verbundkonto ist.
codes-bus-retry = Der Server musste seine Verbindung zu Service Bus erneut versuchen.
codes-bus-retry-fix = Nichts zu tun. Kommt es oft vor, prüfen Sie Latenz und Bandbreite der Verbindung.
codes-no-heartbeat = Der Server konnte dem Clouddienst seinen Zustand nicht melden.
codes-no-heartbeat-fix = Das allein beeinträchtigt Zurücksetzungen nicht. Bleibt es dabei, prüfen Sie die ausgehenden Verbindungen auf Port 443.
codes-ad-unknown = Active Directory hat einen unbekannten Fehler gemeldet.
codes-ad-unknown-fix = Lesen Sie die zugehörigen Ereignisse der Quelle ADSync. Prüfen Sie auch die Namen der Organisationseinheiten des Benutzers: Komma, Plus, Anführungszeichen, umgekehrter Schrägstrich, spitze Klammern, Semikolon, Gleichheitszeichen und Schrägstrich verhindern das Rückschreiben.
codes-ad-no-user = Der Benutzer wurde im lokalen Verzeichnis nicht gefunden.
codes-ad-no-object = Die Synchronisierung hat das Objekt des Benutzers nicht gefunden.
codes-ad-no-user-fix = Prüfen Sie, ob der Benutzer in Active Directory noch vorhanden ist und von diesem Server synchronisiert wird; prüfen Sie die letzten Synchronisierungen.
codes-ad-permission = Dem Connectorkonto wurde der Zugriff auf das Kennwort des Benutzers verweigert.
codes-ad-permission-fix = Prüfen Sie zuerst, ob AdminCount des Benutzers 1 ist: Ein geschütztes Konto lässt sich nicht zurücksetzen. Erteilen Sie sonst dem Connectorkonto „Kennwort zurücksetzen“ in der Gesamtstruktur des Benutzers; das kann eine Stunde dauern.
codes-ad-disabled = Das Konto ist in Active Directory deaktiviert.
codes-ad-disabled-fix = Aktivieren Sie es in Active Directory, und versuchen Sie es erneut.
codes-ad-locked-out = Das Konto ist in Active Directory gesperrt: zu viele Versuche in kurzer Zeit.
codes-ad-locked-out-fix = Entsperren Sie es in Active Directory, und versuchen Sie es erneut.
codes-ad-configuration = Active Directory hat das Kennwort wegen seiner Konfiguration abgelehnt.
codes-ad-configuration-fix = Lesen Sie die zugehörigen Ereignisse der Quelle ADSync: Ihr Ergebnis (hr) nennt die Ursache.
codes-sync-server = Im Synchronisierungsdienst ist ein unerwarteter Fehler aufgetreten.
codes-sync-refused = Der Synchronisierungsdienst konnte ein Kennwort nicht setzen; das Ergebnis im Ereignis (0x…) nennt die Ursache.
codes-sync-refused-fix = Lassen Sie das Ergebnis erklären, etwa `sspr explain 0x80230619`. Nennt das Ereignis das LDAP-Steuerelement für Kennwortrichtlinien, brauchen die Domänencontroller Windows Server 2016 oder später.
codes-endpoint-fix = Lesen Sie die zugehörigen Ereignisse von PasswordResetService; sie nennen die Ursache. Starten Sie den Synchronisierungsdienst neu; bleibt es dabei, schalten Sie das Kennwortrückschreiben aus und wieder ein.
codes-insecure = Die Verbindung zu Active Directory ist nicht verschlüsselt, deshalb kann darüber kein Kennwort festgelegt werden.
codes-insecure-fix = Schalten Sie „Sign and Encrypt LDAP Traffic“ im Synchronization Service Manager ein: für die Gesamtstruktur, für jede Verzeichnispartition und für deren alternative Anmeldeinformationen. Starten Sie dann den Synchronisierungsdienst neu.
codes-candidates = Der Text kann einer von diesen sein:
codes-candidates-more = Geben Sie mehr vom Text ein, oder lassen Sie einen erklären: `{ $command }`
codes-unknown-page = Schlagen Sie ihn bei Microsoft nach: { $page }
codes-unknown-kind = Geben Sie die Quelle des Codes mit an: SSPR_0014 für die Zurücksetzungsseite, AADSTS50034 für eine Anmeldung, `event 31008` oder `hr=80230619` für das Kennwortrückschreiben.

## explain

explain-can = { $name } kann das Kennwort zurücksetzen.
explain-will-stop = { $name } kann das Kennwort jetzt zurücksetzen, verliert diese Möglichkeit aber.
explain-unknown = Es ist nicht bekannt, ob { $name } das Kennwort zurücksetzen kann.
explain-cannot = { $name } kann das Kennwort nicht zurücksetzen.
explain-do = Abhilfe:
explain-do-who = { $remedy } ({ $who })
explain-heard = { $check } ({ $state }):
explain-state-passed = bestanden
explain-state-failed = nicht bestanden
explain-state-ends = endet
explain-state-unknown = nicht bekannt
explain-state-not-applicable = entfällt
explain-state-noted = vermerkt
explain-state-warning = Warnung
explain-check-account = Konto
explain-check-home = Heimatmandant
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
explain-source-on-premises = lokale Einstellungen
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
explain-actor-home = der Benutzer, im Heimatmandanten
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
explain-disabled = Die Anmeldung ist blockiert, deshalb lässt sich das Kennwort nicht zurücksetzen.
explain-disabled-on-premises = Die Anmeldung ist blockiert, und das Konto ist aus dem lokalen Verzeichnis synchronisiert: Aktivieren Sie es dort.
explain-own-password = Das Kennwort ist in diesem Mandanten gespeichert.
explain-other-tenant = Das Konto gehört einer anderen Organisation. Das Kennwort wird dort zurückgesetzt, nach den Regeln dieser Organisation.
explain-microsoft-account = Das Konto ist ein persönliches Microsoft-Konto. Sein Kennwort wird bei Microsoft zurückgesetzt, nicht in diesem Mandanten.
explain-no-tenant = Das Konto ist ein Gast ohne Heimatmandant, der mit der registrierten E-Mail-Adresse zurücksetzt.
explain-provider = Die Anmeldung läuft über { $name }; dort ist das Kennwort gespeichert.
explain-home-unclear = Das Konto ist eingeladen, und das Verzeichnis zeigt nicht, wo sein Kennwort gespeichert ist.
explain-decided-at-home = Nicht geprüft: Darüber entscheidet der Heimatmandant.
explain-everyone = Aktiviert für alle Benutzer.
explain-nobody = Die Self-Service-Kennwortzurücksetzung ist aus (aktiviert für: Keine).
explain-no-group = Aktiviert für: „Ausgewählt“, aber es ist keine Gruppe ausgewählt.
explain-in-group = Aktiviert als Mitglied von „{ $group }“.
explain-in-group-via = Aktiviert: in „{ $group }“ über { $via }.
explain-not-in-group = Kein Mitglied von „{ $group }“, der ausgewählten Gruppe, oder einer darin geschachtelten Gruppe.
explain-reported-in = Laut Registrierungsbericht aktiviert; die Richtlinie selbst ließ sich nicht lesen.
explain-reported-out = Laut Registrierungsbericht nicht aktiviert; die Richtlinie selbst ließ sich nicht lesen.
explain-administrator-policy = Nicht geprüft: Für Administratoren gilt eine eigene Richtlinie.
explain-no-administrator = Hat keine Rolle, die zwei Methoden verlangt.
explain-administrators-on =
    { $count ->
        [one] { $roles }. Administratoren können zurücksetzen, hier mit einer Methode.
       *[other] { $roles }. Administratoren können zurücksetzen, mit zwei Methoden.
    }
explain-administrators-off = { $roles }. Administratoren können ihr Kennwort in diesem Mandanten nicht zurücksetzen.
explain-role-through = { $role } über „{ $group }“
explain-role-limited = { $role } (für einen Teil des Verzeichnisses)
explain-role-eligible = { $role } (aktivierbar)
explain-no-known-administrator = Hat keine Rolle, die zwei Methoden verlangt. Rollen für Verwaltungseinheiten und aktivierbare Rollen konnten nicht alle gelesen werden: Das erfordert { $permission }.
explain-may-become = Kann { $roles } aktivieren. Danach sind zwei Methoden erforderlich; ob schon vorher, sagt Microsoft nicht.
explain-some-role = Hat laut Registrierungsbericht eine Rolle; diese Anmeldung kann nicht lesen, welche.
explain-licensed = Abgedeckt durch { $product }.
explain-unlicensed = Von keiner Lizenz abgedeckt. Der Dienst lässt die Zurücksetzung meist trotzdem zu; Microsoft verlangt für jeden Benutzer Microsoft Entra ID P1 oder mindestens Microsoft 365 Business Standard.
explain-unlicensed-on-premises = Das Kennwortrückschreiben ist von keiner Lizenz abgedeckt: Das Konto ist aus dem lokalen Verzeichnis synchronisiert, was Microsoft Entra ID P1 oder Microsoft 365 Business Premium erfordert.
explain-cloud-licence = { $product } deckt nur Kennwörter der Cloud ab, und dieses Konto ist aus dem lokalen Verzeichnis synchronisiert.
explain-no-licence-needed = Für externe Benutzer nicht erforderlich.
explain-none = keine
explain-enough =
    { $required ->
        [one] Registriert: { $methods }. Erforderlich ist 1.
       *[other] Registriert: { $methods }. Erforderlich sind { $required }.
    }
explain-enough-reported = Registriert: { $methods }. Laut Registrierungsbericht genug.
explain-methods-end = Registriert: { $methods }. Das reicht bis { $day }; dann stellt Microsoft eine davon ein.
explain-no-method =
    { $required ->
        [one] Es ist keine Methode registriert, die zählt; erforderlich ist 1.
       *[other] Es ist keine Methode registriert, die zählt; erforderlich sind { $required }.
    }
explain-no-method-at-all = Es ist keine Methode registriert, die zählt.
explain-too-few =
    { $required ->
        [one] Zu wenige Methoden, die zählen: { $methods }; erforderlich ist 1.
       *[other] Zu wenige Methoden, die zählen: { $methods }; erforderlich sind { $required }.
    }
explain-methods-unclear = Ob das genügt, ist nicht bekannt, weil eine Richtlinie nicht gelesen werden konnte: { $methods }.
explain-not-allowed = Registriert, hier aber nicht zugelassen: { $methods }.
explain-ended = Registriert, aber von Microsoft eingestellt: { $methods }.
explain-attributes = Nur im Verzeichnis, was seit dem { $day } nicht mehr zählt: { $attributes }.
explain-cloud-password = Das Kennwort ist in der Cloud gespeichert.
explain-writeback-on = Kennwörter werden zurückgeschrieben. Konten in geschützten Gruppen von Active Directory werden trotzdem abgewiesen.
explain-writeback-seen = Das Rückschreiben hat funktioniert: Das letzte Kennwort ging über { $agent }.
explain-writeback-off = Das Kennwort ist im lokalen Verzeichnis gespeichert, und Kennwörter werden nicht zurückgeschrieben.
explain-writeback-hint = Das Kennwort ist im lokalen Verzeichnis gespeichert. Laut Synchronisierung ist das Rückschreiben eingeschaltet, was kein Beweis ist.
explain-writeback-unclear = Das Kennwort ist im lokalen Verzeichnis gespeichert; ob Kennwörter zurückgeschrieben werden, ist nicht bekannt.
explain-on-premises-refused = Das lokale Verzeichnis hat die letzte Zurücksetzung abgewiesen: Das Konto ist dort geschützt, oder dem Connector fehlen Rechte.
explain-on-premises-away = Das lokale Verzeichnis hat auf die letzte Zurücksetzung nicht geantwortet.
explain-federated-only = Die Domäne ist eine Verbunddomäne und das Konto nicht synchronisiert: Das Kennwort ist beim Identitätsanbieter gespeichert.
explain-free = Nicht gesperrt.
explain-locked-out = Zu viele Fehlversuche: gesperrt bis { $until }.
explain-no-attempts = Kein Versuch im Überwachungsprotokoll.
explain-attempt = { $activity }: erfolgreich.
explain-attempt-blocked = { $activity }.
explain-attempt-failed = { $activity }: fehlgeschlagen.
explain-attempt-failed-why = { $activity }: fehlgeschlagen, { $reason }
explain-not-permitted = Nicht bekannt: Diese Anmeldung kann es nicht lesen. Erforderlich: { $permission }.
explain-not-at-hand = Nicht bekannt: Nur das Admin Center enthält es, und diese Anmeldung hat dort keinen Zugriff.
explain-no-report = Nicht bekannt: Dem Mandanten fehlt die Lizenz für den Bericht.
explain-unreachable = Nicht bekannt: Der Dienst hat nicht geantwortet.
explain-unsaid = Nicht bekannt: Der Dienst hat nichts darüber zurückgegeben.
explain-do-enable-account = Blockierung der Anmeldung im Microsoft Entra Admin Center aufheben
explain-do-enable-on-premises = Konto in Active Directory aktivieren und die nächste Synchronisierung abwarten
explain-do-home = Im Heimatmandanten unter https://aka.ms/sspr zurücksetzen oder die IT dort fragen; hier registrierte Methoden haben keine Wirkung. SSPR_0011 heißt dort, dass der Heimatmandant keine Richtlinie für die Zurücksetzung hat, zum Beispiel weil er nicht verwaltet ist
explain-do-microsoft = Bei Microsoft zurücksetzen: https://account.live.com/password/reset; hier registrierte Methoden haben keine Wirkung
explain-do-provider = Bei { $name } zurücksetzen, wo das Kennwort gespeichert ist; hier registrierte Methoden haben keine Wirkung
explain-do-no-tenant = Unter https://aka.ms/sspr mit der hier registrierten E-Mail-Adresse zurücksetzen
explain-do-scope-on = Für alle Benutzer einschalten oder mit `--group` für eine Gruppe
explain-do-scope-group = Gruppe auswählen
explain-do-scope-add = Benutzer zur Gruppe hinzufügen
explain-do-scope-look = „Aktiviert für“ in der Richtlinie prüfen, als Benutzer angemeldet: `sspr policy show`
explain-do-administrators = Administratoren das Zurücksetzen erlauben; das dauert bis zu einer Stunde
explain-do-licence = Eine Lizenz zuweisen, die es abdeckt
explain-do-premium = Eine Lizenz mit mindestens Microsoft Entra ID P1 oder Microsoft 365 Business Premium zuweisen
explain-do-register = Mit dem Benutzer eine Methode registrieren oder den Benutzer sich registrieren lassen: `{ $command }`
explain-do-register-external = Mit dem Benutzer eine E-Mail-Adresse registrieren; ein externer Gast bekommt keinen befristeten Zugriffspass
explain-do-register-none = Mit dem Benutzer eine Methode registrieren oder den Benutzer sich registrieren lassen: `{ $command }`. Nutzt der Mandant die Kontowiederherstellung mit Microsoft Entra Verified ID, erhalten Benutzer, die jede Methode verloren haben, auch damit wieder Zugang
explain-do-register-before = Vor dem { $day } eine weitere Methode registrieren, etwa E-Mail, oder den Benutzer sich registrieren lassen: `{ $command }`
explain-do-writeback = Rückschreiben einschalten, sobald es in Entra Connect oder der Cloudsynchronisierung eingerichtet ist
explain-do-writeback-look = Prüfen, ob das Rückschreiben eingeschaltet ist, als Benutzer angemeldet: `sspr policy show writeback.enabled`
explain-do-on-premises = In Active Directory zurücksetzen; die Gruppen des Kontos und die Berechtigungen des Connectors prüfen
explain-do-agent = Den Agent von Entra Connect oder der Cloudsynchronisierung prüfen und es noch einmal versuchen
explain-do-federated = Beim Identitätsanbieter der Domäne zurücksetzen
explain-do-wait = Bis { $until } warten oder das Kennwort eines Cloudkontos zurücksetzen
explain-do-sign-in = Mit einem Konto anmelden, das die fehlenden Daten lesen kann
explain-do-again = In einigen Minuten erneut versuchen
explain-warning = Warnung:
explain-code = Mehr zum Code: `{ $command }`
explain-passed = Bestanden: { $checks }. `--all-checks` zeigt die Einzelheiten.
explain-last-sign-in = Die letzte Anmeldung ({ $at }, { $app }) wurde abgelehnt: { $reason } [{ $code }] Mehr: `{ $command }`
explain-do-ask = Für diesen Benutzer allein ausführen
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
prompts-enough = Verlangt, und es sind genügend Methoden registriert.
prompts-out-of-scope = Verlangt, aber dieser Benutzer ist nicht aktiviert.
prompts-not-required = Vom Mandanten nicht verlangt.
prompts-skip-for-ever = Kann bei jeder Anmeldung übersprungen werden.
prompts-skip-days =
    { $count ->
        [one] Kann 1 Tag lang übersprungen werden.
       *[other] Kann { $count } Tage lang übersprungen werden.
    }
prompts-no-skip = Die Richtlinie erlaubt kein Überspringen. Wird die Seite geschlossen, endet diese Anmeldung, und die nächste fragt erneut.
prompts-every-days =
    { $count ->
        [one] Wird jeden Tag verlangt. Das Löschen einer Methode zieht sie nicht vor; der Dienst meldet nicht, wann sie zuletzt verlangt wurde.
       *[other] Wird alle { $count } Tage verlangt. Das Löschen einer Methode zieht sie nicht vor; der Dienst meldet nicht, wann sie zuletzt verlangt wurde.
    }
prompts-never = Aus: 0 Tage.
prompts-campaign-off = Aus.
prompts-not-targeted = Richtet sich nicht an diesen Benutzer.
prompts-has-target = Verlangt { $method }; diese Methode ist registriert.
prompts-nudged = Verlangt { $method } nach einer Anmeldung mit MFA; wie oft, bestimmt Microsoft.
prompts-nudged-days =
    { $count ->
        [0] Verlangt { $method } nach jeder Anmeldung mit MFA.
        [one] Verlangt { $method } nach einer Anmeldung mit MFA; lässt sich 1 Tag aufschieben.
       *[other] Verlangt { $method } nach einer Anmeldung mit MFA; lässt sich { $count } Tage aufschieben.
    }
prompts-unguarded = Keine Richtlinie gilt für diesen Benutzer beim Registrieren von Sicherheitsinformationen.
prompts-guard = „{ $name }“ gilt für das Registrieren: { $controls }.
prompts-guard-conditional = „{ $name }“ gilt für das Registrieren, je nach Ort, Gerät, Plattform oder Risiko: { $controls }.
prompts-guard-reported = „{ $name }“ ist nur im Berichtsmodus: { $controls }.
prompts-access-unread = Nicht bekannt: Das Lesen der Richtlinien erfordert { $permission }. Im Anmeldeprotokoll des Admin Centers zeigt die Registerkarte „Bedingter Zugriff“ der fehlgeschlagenen Anmeldung, welche Richtlinie es war.
prompts-not-known = Nicht bekannt: Es hängt von Daten ab, die nicht gelesen werden konnten.
prompts-note = Die kombinierte Registrierung gilt für MFA und Kennwortzurücksetzung: Der Assistent unterbricht Anmeldungen im Browser und mit moderner Authentifizierung, einmal je interaktiver Sitzung; ältere Clients und angemeldete Sitzungen unterbricht er nicht. Unter https://aka.ms/mysecurityinfo können sich Benutzer ohne Aufforderung registrieren. Ein dort registriertes Telefon wird auch für MFA verwendet: Auf die Kennwortzurücksetzung allein lässt es sich nicht beschränken.
explain-people-verdict = Antwort
explain-people-cause = Ursache
explain-people-remedy = Abhilfe
explain-people-totals = { $total ->
    [one] { $total } Benutzer
   *[other] { $total } Benutzer
}: { $can } können zurücksetzen, { $stops } bis zu einem Stichtag, { $cannot } nicht, { $unknown } nicht bekannt.
explain-methods-phones-end = Registriert: { $methods }. Das reicht bis { $day }; dann enden SMS und Anrufe von Microsoft.
explain-methods-directory-end = Es zählen: { $methods }. Das reicht bis { $day }; dann zählen nur noch registrierte Methoden.
explain-directory-until = Nur im Verzeichnis, nicht registriert: { $methods }. Das zählt bis { $day }.
explain-directory = Nur im Verzeichnis, nicht registriert: { $methods }. Das zählt in dieser Cloud weiterhin.
telephony-own = Mit einem eigenen Telefonieanbieter funktionieren Telefone weiter: `sspr profile set telephony=own`.
telephony-later = Auch in dieser Cloud enden SMS und Anrufe von Microsoft; der Tag ist nicht bekannt.

## events

events-at = Zeitpunkt (UTC)
events-activity = Aktivität
events-user = Benutzer
events-result = Ergebnis
events-reason = Grund
events-happened = { $activity }: { $reason }
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
events-actor = Akteur
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
unverified-broken = Das Protokoll { $path } ist in Zeile { $line } beschädigt. Die Zeilen danach zählen nicht.
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
events-complete = Vollständig bis { $moment }. Fortsetzen mit `--since { $moment }`.
events-retention = Der Dienst bewahrt Überwachungsereignisse 30 Tage auf, in Mandanten mit Microsoft Entra ID Free 7 Tage. Ältere Ereignisse sind nicht verfügbar.
events-following = Ereignisse erscheinen nach 5 bis 10 Minuten, spätestens nach einer Stunde. Strg+C beendet.
events-missed = Keine Antwort; nächster Versuch im nächsten Intervall: { $reason }
events-follow-form = `-o json` gibt ein einziges Dokument aus und lässt sich nicht mit `--follow` kombinieren.
events-follow-form-hint = Verwenden Sie `-o jsonl`: ein Objekt pro Zeile.
events-no-time = `--until` ist nicht später als `--since`.
events-moment = `{ $text }` ist keine gültige Zeitangabe.
events-moment-hint = Geben Sie ein Alter (7d, 36h, 30m), `today`, `yesterday`, einen Tag (2026-11-01) oder einen genauen Zeitpunkt (2026-11-01T08:00:00Z) an.

## logout

logout-done = Vom Profil { $profile } abgemeldet.
logout-nothing = Das Profil { $profile } hat keine Anmeldung.

## whoami

whoami-account = Konto: { $account }
whoami-tenant = Mandant: { $tenant }
whoami-roles = Rollen: { $roles }
whoami-roles-none = keine
whoami-roles-hidden = für diese Anmeldung nicht sichtbar
whoami-profile = Profil: { $profile }
whoami-app = App: { $name }, Besitzer: { $owners }
whoami-graph = Microsoft Graph
whoami-policy = Richtlinien-API des Portals
whoami-client = { "  " }Client: { $client }
whoami-scopes = { "  " }Berechtigungen:
whoami-in-environment = { "  " }Token: aus der Variablen { $variable }
whoami-in-az = { "  " }Token: aus der Sitzung der Azure CLI (`az`)
whoami-in-keyring = { "  " }Token: mit einem Schlüssel im Schlüsselbund verschlüsselt
whoami-in-file = { "  " }Token: in { $path }
whoami-in-memory = { "  " }Token: nur für diesen Befehl
whoami-renewed = { "  " }Gültig bis { $time }, danach automatisch erneuert
whoami-ends = { "  " }Gültig bis { $time }
whoami-application = Anwendung: { $account }
whoami-permissions = { "  " }Anwendungsberechtigungen:

## profile

profile-column-name = Name
profile-column-in-use = In Verwendung
profile-column-tenant = Mandant
profile-column-client = Client
profile-in-use = ja
profile-none = Es gibt noch kein Profil. Legen Sie eines an: `sspr login --profile NAME`.
profile-used = Das Profil { $profile } wird jetzt verwendet.
profile-set = Das Profil { $profile } wurde in { $path } geändert.
profile-shown = Profil { $profile } ({ $path })
profile-from-flag = Option
profile-from-environment = Umgebung
profile-from-profile = Profil
profile-from-default = Standard
profile-remove = Das Profil { $profile } und seine Anmeldung entfernen?
profile-removed = Das Profil { $profile } und seine Anmeldung wurden entfernt.

## profiles

profiles-heading = Profil { $profile }:
profiles-abreast = Mandant für Mandant
profiles-meanwhile = { $profile }, unterdessen:
profiles-one-only = Dieser Befehl läuft nur für ein Profil.
profiles-one-only-hint = Geben Sie `--profile` nur einmal an. Mehrere Profile sind möglich mit `logout`, `whoami`, `enable`, `disable`, `policy` und mit `status` ohne `--watch`.
profiles-one-file = `--out` nennt eine einzige Datei, und jedes Profil würde den Plan des vorigen überschreiben.
profiles-one-file-hint = Führen Sie den Befehl für jedes Profil einzeln aus: `--profile NAME --out NAME.plan`.
profiles-one-tenant = `{ $variable }` gilt für einen Mandanten, und jedes Profil würde ihn verwenden.
profiles-one-tenant-hint = Entfernen Sie `{ $variable }`, oder geben Sie nur ein Profil an.
profiles-some-failed = Bei einigen Profilen ist der Befehl fehlgeschlagen: { $names }.

## group

person-unknown = Benutzer `{ $user }` nicht gefunden.
person-unknown-hint = Geben Sie den vollständigen Anmeldenamen, die Objekt-ID, die E-Mail-Adresse oder den genauen Namen an.
person-near = Meinten Sie { $names }?
person-several = Mehrere Benutzer passen: { $names }

find-none = Keiner der Treffer

group-unknown = Gruppe `{ $name }` nicht gefunden.
group-unknown-hint = Geben Sie die ID, den genauen Namen oder die E-Mail-Adresse der Gruppe an.
group-near = Ähnliche Gruppen: { $groups }
group-ambiguous = Mehrere Gruppen heißen so: { $groups }
group-ambiguous-hint = Geben Sie die ID mit `--group` an.

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
enable-scope-question = Wer kann sein Kennwort selbst zurücksetzen?
enable-choose-all = Alle Benutzer
enable-choose-group = Die Mitglieder einer Gruppe
enable-group-with-all = `--group` erfordert `--scope group` und lässt sich nicht mit `--scope all` kombinieren.
enable-group-question = Welche Gruppe? (ein Teil des Namens)
enable-group-empty-line = Geben Sie einen Teil des Namens ein.
enable-group-choice = Welcher Treffer?
enable-group-dynamic = Die Gruppe „{ $name }“ hat eine dynamische Mitgliedschaft; Mitglieder lassen sich nicht manuell hinzufügen.
enable-group-empty = Die Gruppe „{ $name }“ hat keine Benutzer: Nur Administratoren könnten zurücksetzen.
enable-policy-api-explained = Microsoft Graph hat keinen Endpunkt für „Aktiviert für“. Nur die API des Admin Centers hat einen: Sie ist nicht dokumentiert, Microsoft unterstützt dort keine anderen Programme, und sie erfordert die Anmeldung eines Benutzers. Die Alternative sind angeleitete Schritte, die Sie von Hand im Portal ausführen. Ihre Wahl wird im Profil gespeichert.
enable-policy-api-question = Wie soll „Aktiviert für“ geschrieben werden?
enable-policy-api-unkept = Die Wahl konnte nicht im Profil gespeichert werden: { $reason }. Geben Sie beim nächsten Mal `--policy-api { $name }` an.
enable-policy-api-portal = Über die API des Portals
enable-policy-api-guided = Mit angeleiteten Schritten, von Hand im Portal
enable-drift = Es wurde nichts geschrieben: Das Richtliniendokument weicht von dem ab, das diese Version unterstützt: { $differences }
enable-drift-hint = Verwenden Sie `--policy-api guided`, bis eine neuere Version das Dokument unterstützt.
enable-portal-sign-in = Die Richtlinien-API hat das Token nicht angenommen: Es ist abgelaufen oder für einen anderen Dienst ausgestellt.
enable-portal-sign-in-hint = Melden Sie sich mit `sspr login` neu an.
enable-portal-stale = Die Richtlinien-API hat diese Anmeldung abgelehnt: { $error }
enable-moved = Es wurde nichts geschrieben: Die Richtlinie wurde inzwischen von jemand anderem geändert: { $fields }
enable-moved-hint = Führen Sie den Befehl noch einmal aus, um die Auswirkung auf die aktuelle Richtlinie zu sehen.
enable-not-taken = Die Richtlinien-API hat mit `false` geantwortet: Sie hat die Änderung nicht übernommen und keinen Grund genannt.

## effect in users

effect-source = Beurteilt wie von `sspr explain --all`. Registrierte Methoden stammen aus dem Registrierungsbericht, bis zu 36 Stunden alt.
effect-left-out = Nicht berücksichtigt, weil nicht lesbar: { $facts }.
effect-fact-account = welche Konten deaktiviert, synchronisiert oder in einem anderen Mandanten zu Hause sind
effect-fact-licence = Lizenzen
effect-fact-on-premises = Kennwortrückschreiben
effect-fact-lockout = Sperren und fehlgeschlagene Zurücksetzungen
effect-fact-administrator = Rollen
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
effect-same = { $count ->
    [one] Keine Änderung für 1 Benutzer
   *[other] Keine Änderung für { $count } Benutzer
}
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
effect-blocked = { $count ->
    [one] 1 aktivierter Benutzer kann weiterhin nicht zurücksetzen: { $cause }
   *[other] { $count } aktivierte Benutzer können weiterhin nicht zurücksetzen: { $cause }
}
effect-unclear = { $count ->
    [one] Ob sich für 1 Benutzer etwas ändert, ist nicht bekannt: { $cause }
   *[other] Ob sich für { $count } Benutzer etwas ändert, ist nicht bekannt: { $cause }
}
effect-guests = { $count ->
    [one] 1 Gast ist nicht gezählt: Gäste setzen in ihrem Heimmandanten zurück
   *[other] { $count } Gäste sind nicht gezählt: Gäste setzen in ihrem Heimmandanten zurück
}
effect-unknown = Die Auswirkung auf Benutzer ist unbekannt: { $reason }.
effect-unknown-licence = Der Registrierungsbericht braucht eine Lizenz für Microsoft Entra ID P1 oder P2
effect-unknown-permission = Diese Anmeldung kann `{ $path }` nicht lesen
effect-unknown-rules = Die Anzahl der erforderlichen Methoden und die Methoden, die zählen, konnten nicht gelesen werden
effect-unknown-error = Der Dienst hat einen Fehler zurückgegeben: { $error }

## guided steps

guided-open = { $number }. Öffnen Sie als Authentifizierungsrichtlinienadministrator { $page }
guided-menu = { "   " }Die Seite hat keine bekannte eigene Adresse: Wählen Sie dort im Menü `{ $menu }`.
guided-field = „{ $setting }“ ({ $field })
guided-choose = { "   " }Wählen Sie unter { $field } `{ $value }`.
guided-enter = { "   " }Geben Sie unter { $field } `{ $value }` ein.
guided-clear = { "   " }Lassen Sie { $field } leer.
guided-tick = { "   " }Aktivieren Sie { $field }.
guided-untick = { "   " }Deaktivieren Sie { $field }.
guided-group = { "   " }Wählen Sie unter { $field } „{ $name }“ ({ $id }).
guided-save = { "   " }Wählen Sie „Speichern“ (`Save`).
guided-next = Gespeichert? Weiter mit der nächsten Seite
guided-retired = „{ $setting }“ (`{ $key }`) lässt sich nicht von Hand einstellen: Das Portal enthält es seit dem { $day } nicht mehr.
guided-nowhere = „{ $setting }“ (`{ $key }`) lässt sich nicht von Hand einstellen: Dafür ist im Portal kein Feld bekannt.
guided-by-hand = Von Hand im Portal einzustellen; die aktuellen Werte lassen sich nicht vergleichen:
guided-plan-file = Eine Plandatei enthält nur Einstellungen, die sich vergleichen lassen, und diese können hier nicht gelesen werden: { $settings }
guided-uncompared = Die aktuellen Werte dieser Einstellungen können hier nicht gelesen werden: { $settings }
guided-left = Diese Einstellungen sind noch von Hand im Portal vorzunehmen; sie wurden nicht überprüft: { $settings }
guided-left-hint = In einem Terminal führt derselbe Befehl durch die Seiten; mit `--watch-for 1h` wartet er, bis die Änderung im Überwachungsprotokoll erscheint.
guided-not-in-portal = Das Portal hat kein Feld für diese Einstellungen: { $settings }
guided-other = Das Überwachungsprotokoll zeigt einen anderen Wert für diese Einstellungen: { $settings }
guided-unwatched = Die Änderung wurde nicht überprüft.
guided-no-log = Das Überwachungsprotokoll lässt sich nicht auf die Änderung beobachten: { $error }
guided-watching =
    { $minutes ->
        [one] Das Überwachungsprotokoll wird bis zu 1 Minute lang beobachtet. Eine Änderung erscheint dort nach 5 bis 10 Minuten.
       *[other] Das Überwachungsprotokoll wird bis zu { $minutes } Minuten lang beobachtet. Eine Änderung erscheint dort nach 5 bis 10 Minuten.
    }
guided-waiting = Warten, bis die Änderung erscheint
guided-seen = Das Überwachungsprotokoll zeigt eine Änderung der SSPR-Richtlinie: { $time }, { $account }.
guided-not-seen = Im Überwachungsprotokoll ist rechtzeitig keine Änderung der SSPR-Richtlinie erschienen.
guided-not-seen-hint = Eine Änderung erscheint manchmal erst nach einer Stunde; prüfen Sie es mit demselben Befehl erneut.
guided-proof-report = { $setting }: vom Registrierungsbericht bestätigt.
guided-proof-log = { $setting }: Das Überwachungsprotokoll zeigt den neuen Wert.
guided-proof-other = { $setting }: Das Überwachungsprotokoll zeigt einen anderen Wert.
guided-proof-unnamed = { $setting }: lässt sich nicht überprüfen; das Überwachungsprotokoll zeigt eine Änderung, nennt diese Einstellung aber nicht auf bekannte Weise, und keine unterstützte API zeigt sie.
guided-proof-unseen = { $setting }: lässt sich nicht überprüfen; das Überwachungsprotokoll zeigt noch keine Änderung.
guided-proof-unwatched = { $setting }: nicht überprüft.
guided-proof-nowhere = { $setting }: nicht eingestellt; dafür ist im Portal kein Feld bekannt.

## policy

policy-text = { $text }
policy-not-json = Das ist kein gültiges JSON.
policy-json-ends = Das JSON endet, bevor es vollständig ist.
policy-heading = { $page }  ({ $document })
policy-unread = nicht lesbar: { $reason }
policy-warnings = Warnungen und Hinweise:
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
policy-none = keine
policy-migration-pre = nicht begonnen
policy-migration-progress = läuft
policy-migration-complete = abgeschlossen
policy-campaign-default = von Microsoft verwaltet
policy-absent = (der Dienst gibt keinen Wert zurück)
policy-idle-migrated = (nicht verwendet: Methoden werden in der Richtlinie für Authentifizierungsmethoden verwaltet)
policy-idle-not-migrated = (vor der Migration nicht zum Zurücksetzen verwendet)
policy-idle-no-group = (nicht verwendet: „Aktiviert für“ ist keine Gruppe)
policy-idle-not-required = (nicht verwendet: Registrierung ist nicht erforderlich)
policy-idle-no-skip = (nicht verwendet: Registrierung kann nicht aufgeschoben werden)
policy-idle-not-custom = (nicht verwendet: Der Link ist nicht angepasst)
policy-idle-no-questions = (nicht verwendet: Sicherheitsfragen sind aus)
policy-idle-no-calls = (nicht verwendet: Sprachanrufe sind aus)
policy-idle-no-app = (nicht verwendet: Microsoft Authenticator ist aus)
policy-idle-no-writeback = (nicht verwendet: Kennwörter werden nicht zurückgeschrieben)
policy-severity-info = Hinweis:
policy-severity-warning = Warnung:
policy-severity-error = Fehler:
policy-lint-group-missing = „Aktiviert für“ ist eine Gruppe, aber es ist keine ausgewählt: Nur Administratoren können zurücksetzen.
policy-lint-scope-none = Die Self-Service-Kennwortzurücksetzung ist aus: Nur Administratoren können zurücksetzen.
policy-lint-scope-group = Nur die Mitglieder einer Gruppe können zurücksetzen; der Benchmark verlangt alle Benutzer.
policy-lint-too-few = Zum Zurücksetzen werden mehr Methoden verlangt, als zählen: Kein Benutzer kann zurücksetzen.
policy-lint-no-spare = Es zählen nur so viele Methoden, wie eine Zurücksetzung erfordert: Kein Benutzer kann, wie empfohlen, eine weitere registrieren.
policy-lint-one = Zum Zurücksetzen genügt eine Methode; zwei sind sicherer.
policy-lint-some = { $method }: ein, aber nicht für alle Benutzer.
policy-lint-not-migrated = Alte Methoden zählen noch, lassen sich aber seit dem { $day } nicht mehr verwalten: Schließen Sie die Migration ab.
policy-lint-without-phones = Ab dem { $day } zählen zu wenige Methoden, wenn SMS und Anrufe von Microsoft oder Sicherheitsfragen enden: Kein Benutzer könnte zurücksetzen.
policy-lint-phones = SMS oder Anrufe zählen; die von Microsoft enden am { $day }.
policy-lint-questions = Sicherheitsfragen zählen: Sie sind schwach und enden im { $day }.
policy-lint-registration = Benutzer werden bei der Anmeldung nicht zur Registrierung aufgefordert: Benutzer, die sich nie registriert haben, können nicht zurücksetzen.
policy-lint-reconfirm-never = Registrierte Methoden müssen nie erneut bestätigt werden; empfohlen sind 90 bis 180 Tage.
policy-lint-reconfirm = Registrierte Methoden werden außerhalb der empfohlenen 90 bis 180 Tage erneut bestätigt.
policy-lint-notify-users = Benutzer werden nicht benachrichtigt, wenn ihr Kennwort zurückgesetzt wurde.
policy-lint-notify-admins = Administratoren werden nicht benachrichtigt, wenn ein anderer Administrator sein Kennwort zurücksetzt.
policy-lint-helpdesk = Der Helpdesklink ist nicht angepasst: Benutzer finden Ihren Helpdesk nicht.
policy-lint-helpdesk-empty = Der Helpdesklink ist angepasst, hat aber keine Adresse.
policy-lint-unlock = Kennwörter werden zurückgeschrieben, aber Konten lassen sich nicht, wie empfohlen, ohne Zurücksetzen entsperren.
policy-lint-admins = Administratoren können ihr Kennwort mit zwei Methoden selbst zurücksetzen; der Analyzer verlangt, dass das aus ist.
policy-lint-admins-in-scope = Administratoren können nicht zurücksetzen, sind aber als Benutzer aktiviert: Sie werden womöglich zum Registrieren aufgefordert und dann abgewiesen.
policy-impact = Beurteilt wie von `sspr explain --all`; registrierte Methoden stammen aus dem Registrierungsbericht, bis zu 36 Stunden alt:
policy-impact-blocked = { $count ->
    [one] 1 Benutzer hat genug Methoden und kann nicht zurücksetzen: { $cause }
   *[other] { $count } Benutzer haben genug Methoden und können nicht zurücksetzen: { $cause }
}
policy-impact-unclear = { $count ->
    [one] Ob 1 Benutzer zurücksetzen kann, ist nicht bekannt: { $cause }
   *[other] Ob { $count } Benutzer zurücksetzen können, ist nicht bekannt: { $cause }
}
policy-impact-users = { $count ->
    [one] { $count } aktivierter Benutzer
   *[other] { $count } aktivierte Benutzer
}
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
    [one] 1 Benutzer hat ab dem { $day } zu wenige Methoden, wenn SMS und Anrufe von Microsoft enden
   *[other] { $count } Benutzer haben ab dem { $day } zu wenige Methoden, wenn SMS und Anrufe von Microsoft enden
}
policy-impact-questions = { $count ->
    [one] 1 Benutzer hat ab { $day } zu wenige Methoden, wenn Sicherheitsfragen enden
   *[other] { $count } Benutzer haben ab { $day } zu wenige Methoden, wenn Sicherheitsfragen enden
}
policy-impact-unknown = Die Auswirkung der Termine auf Benutzer ist unbekannt: { $reason }
policy-impact-rules = Die Anzahl der erforderlichen Methoden oder die Methoden, die zählen, konnten nicht gelesen werden.
policy-left = Zu wenige
policy-left-date = Seit oder ab
policy-left-required = Nötig
policy-left-counted = Zählende Methoden
policy-left-already = schon jetzt
policy-left-phones = ohne SMS und Anrufe
policy-left-questions = ohne Sicherheitsfragen
policy-guided = Das Profil verwendet `--policy-api guided`: Die Richtlinien-API des Portals wird nicht verwendet.
policy-undecided = Das Profil legt nicht fest, ob die Richtlinien-API des Portals verwendet wird, und Microsoft Graph hat diese Einstellungen nicht.
policy-api-flag = Geben Sie `--policy-api portal` an, für angeleitete Schritte `--policy-api guided`, oder setzen Sie `SSPR_POLICY_API`.
policy-portal-flag = Geben Sie `--policy-api portal` an, oder setzen Sie `SSPR_POLICY_API`.
policy-no-setting = Unbekannte Einstellung `{ $name }`.
policy-nearest = Meinten Sie `{ $name }`?
policy-all-settings = `sspr policy show -o csv` listet jede Einstellung mit ihrem Schlüssel auf.
policy-no-assignment = `{ $given }` hat nicht die Form KEY=VALUE.
policy-twice = `{ $key }` ist zweimal angegeben.
policy-bad-value = `{ $key }` kann nicht `{ $value }` sein; möglich ist { $right }.
policy-right-switch = `on` oder `off`
policy-right-range = eine ganze Zahl von { $least } bis { $most }
policy-right-least = eine ganze Zahl ab { $least }
policy-right-choice = eines von { $words }
policy-right-group = die Objekt-ID einer Gruppe oder `none`
policy-right-link = eine E-Mail-Adresse, eine `https://`-Adresse oder `none`
policy-file-at = { $place }: { $error }
policy-tenant-not-in-file = { $path } nennt Mandanten, aber keinen dieser Namen des aktuellen Mandanten: { $names }
policy-plan-broken = { $path } ist kein Plan dieser Version: { $error }
policy-plan-not-json = { $path } ist kein Plan dieser Version: siehe Zeile { $line }, Spalte { $column }.
policy-plan-broken-hint = Erstellen Sie ihn mit `sspr policy plan --out` neu; eine Datei mit Einstellungen wird mit `-f` angewendet.
policy-plan-tenant = Es wurde nichts geschrieben: Der Plan gilt für den Mandanten { $planned }, dieser ist { $tenant }.
policy-plan-moved = Es wurde nichts geschrieben: Die Richtlinie hat sich geändert, seit der Plan erstellt wurde: { $settings }
policy-plan-moved-hint = Führen Sie `sspr policy plan` erneut aus, und prüfen Sie den neuen Plan.
policy-refuse-unread = { $setting } konnte nicht gelesen werden und wird deshalb nicht geändert.
policy-refuse-absent = { $setting } (`{ $key }`) ist in diesem Mandanten nicht verfügbar: Der Dienst gibt keinen Wert dafür zurück.
policy-refuse-legacy = { $setting } (`{ $key }`) kann nicht eingeschaltet werden: Methoden werden in der Richtlinie für Authentifizierungsmethoden verwaltet, die Einstellung hätte keine Wirkung.
policy-refuse-legacy-hint = Schalten Sie stattdessen die Einstellung unter `method.` ein.
policy-refuse-no-group = „Aktiviert für“ wäre eine Gruppe, es ist aber keine angegeben.
policy-refuse-no-group-hint = Geben Sie `scope=group` und `group=` zusammen an.
policy-refuse-group = Es ist eine Gruppe angegeben, aber „Aktiviert für“ wäre keine Gruppe.
policy-refuse-group-hint = Geben Sie auch `scope=group` an.
policy-refuse-questions = Eine Zurücksetzung würde mehr Fragen verlangen, als ein Benutzer bei der Registrierung beantwortet.
policy-refuse-authenticator = Microsoft Authenticator wäre die einzige Methode; das lehnt der Dienst vor der Migration ab.
policy-refuse-authenticator-hint = Aktivieren Sie eine Methode mehr, als eine Zurücksetzung verlangt, etwa E-Mail: `sspr policy set legacy.email=on`.
policy-not-kept = Die Richtlinien-API hat die Änderung übernommen, aber diese Einstellungen haben andere Werte: { $settings }
policy-lag = Microsoft Graph hat die Änderung übernommen, zeigt sie aber noch nicht: { $settings }
policy-record-unkept = Das Ergebnis der Änderung konnte nicht im Verlauf gespeichert werden: { $error }
policy-history-no-home = Es gibt kein Basisverzeichnis: `sspr policy restore` kann diese Änderung später nicht wiederherstellen. Setzen Sie `SSPR_DATA_DIR`, um einen Verlauf zu behalten.
policy-partly = Erledigt: { $done }. Nicht erledigt: { $left }. Grund: { $error }
policy-partly-hint = Führen Sie denselben Befehl noch einmal aus, um die Änderung abzuschließen, oder `sspr policy restore last`, um sie rückgängig zu machen.
policy-moved = Danach
policy-moved-gains = kann
policy-moved-rises = genug
policy-moved-loses = kann nicht
policy-moved-drops = zu wenige
policy-moved-missing = Fehlen
policy-export-unread = `{ $document }` konnte nicht gelesen werden, deshalb fehlen die Einstellungen daraus: { $reason }
policy-history-id = Änderung
policy-history-at = Zeitpunkt
policy-history-outcome = Ergebnis
policy-history-settings = Einstellungen
policy-history-reason = Grund
policy-history-partly = teilweise ausgeführt
policy-history-empty = Auf diesem Computer sind keine Änderungen dieses Mandanten verzeichnet.
policy-restore-which = Welche Änderung soll rückgängig gemacht werden?
policy-history-none = Änderung `{ $id }` im Verlauf dieses Mandanten nicht gefunden.
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
policy-markdown-form = `--markdown` lässt sich nicht mit `--output` kombinieren.
policy-lint-phones-later = SMS oder Anrufe zählen; die von Microsoft enden auch in dieser Cloud, der Tag ist nicht bekannt.
policy-impact-already-until = { $count ->
    [one] 1 Benutzer hat zu wenige registrierte Methoden; ab dem { $day } zählt nichts anderes
   *[other] { $count } Benutzer haben zu wenige registrierte Methoden; ab dem { $day } zählt nichts anderes
}
policy-impact-already-here = { $count ->
    [one] 1 Benutzer hat zu wenige registrierte Methoden; in dieser Cloud zählen auch Kontakte im Verzeichnis
   *[other] { $count } Benutzer haben zu wenige registrierte Methoden; in dieser Cloud zählen auch Kontakte im Verzeichnis
}
policy-impact-only-phone = { $count ->
    [one] { $count } Benutzer hat
   *[other] { $count } Benutzer haben
} nur ein Telefon (`sspr status --only-phone`)
policy-impact-only-phone-both = { $count } zum Zurücksetzen und für MFA
policy-impact-only-phone-mfa = { $count } für MFA
policy-impact-only-phone-reset = { $count } zum Zurücksetzen
policy-count-bypassed = Das Portal hat alte Methoden gezählt, die hier keine Wirkung haben; die Änderung wurde ohne diese Zählung erneut gesendet.
policy-telephony = Telefonieanbieter
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
deadlines-head = Termine der Kennwortzurücksetzung in { $cloud }:
deadlines-line = { $day }: { $what }
deadlines-past = Gilt.
deadlines-coming = Steht bevor.
deadlines-later = Kommt in dieser Cloud später; der Tag ist nicht bekannt.
deadlines-not-here = Gilt nicht für diesen Mandanten oder ist für seine Cloud nicht angekündigt.
deadlines-clouds = Clouds: { $clouds }
deadlines-source = Spätestens bekannt seit { $known }; Quelle gelesen am { $read }:
deadlines-legacy = Methoden lassen sich in den alten Richtlinien nicht mehr verwalten
deadlines-passkeys = Benutzer von SMS und Anrufen erhalten Passkeys und eine von Microsoft verwaltete Kampagne
deadlines-campaign = Benutzer mit zu wenigen Methoden werden bei der Anmeldung zur Registrierung aufgefordert, wenn der Mandant sie verlangt
deadlines-own-telephony = Mandanten können einen eigenen Telefonieanbieter einrichten
deadlines-registered-only = nur registrierte Methoden zählen; Kontakte, die nur im Verzeichnis stehen, nicht mehr
deadlines-own-telephony-ready = Microsoft bittet Mandanten, bis dahin einen eigenen Telefonieanbieter einzurichten
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
policy-lint-campaign-managed = Microsoft verwaltet die Registrierungskampagne und hat sie am { $day } für Mandanten mit Benutzern von SMS oder Anrufen aktiviert: Sie registriert Passkeys und lässt sich unbegrenzt aufschieben.
policy-refuse-managed = Die Tage zum Aufschieben der Registrierungskampagne sind nicht einstellbar, solange Microsoft sie verwaltet.
policy-refuse-managed-hint = Setzen Sie zusätzlich `campaign.state=enabled`.
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
status-no-report = Der Registrierungsbericht ist nicht verfügbar: Dem Mandanten fehlt die Lizenz dafür. Die Methoden werden Benutzer für Benutzer gelesen; ob ein Benutzer aktiviert ist, ist nicht bekannt.
status-stale = { $stale ->
    [0] { $count ->
        [one] Für den gezeigten Benutzer ist der Bericht aktuell.
       *[other] Für alle { $count } gezeigten Benutzer ist der Bericht aktuell.
    }
    [one] * Für { $stale } von { $count } gezeigten Benutzern ist der Bericht veraltet.
   *[other] * Für { $stale } von { $count } gezeigten Benutzern ist der Bericht veraltet.
}
status-filter-refused = Der Filter `{ $filter }` ist ungültig: { $text }
status-filter-refused-hint = Filtern Sie nach Eigenschaften des Registrierungsberichts, zum Beispiel `isAdmin eq true` oder `startsWith(userPrincipalName,'a')`.
status-attribute-refused = Benutzer lassen sich nicht nach { $names } filtern: { $text }
status-attribute-refused-hint = Verwenden Sie den Namen einer Benutzereigenschaft in Microsoft Graph, zum Beispiel `city` oder `employeeType`, und einen Wert ihres Typs.
status-live-not-permitted = Sie dürfen die Authentifizierungsmethoden der Benutzer nicht lesen.
status-live-not-permitted-hint = `--live` erfordert die Berechtigung `UserAuthenticationMethod.Read.All` und die Rolle „Globaler Leser“, „Authentifizierungsadministrator“ oder „Privilegierter Authentifizierungsadministrator“. Ohne `--live` genügt der Registrierungsbericht.
status-as-reported = Aus dem Registrierungsbericht, bis zu 36 Stunden alt. `sspr explain USER` prüft, ob ein Benutzer jetzt zurücksetzen kann.
status-admin = Admin
status-updated = Stand (UTC)
status-state = Status
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
status-limited = { $count } Benutzer gezeigt; es kann weitere geben: Ohne `--limit` ist die Liste vollständig.
status-limited-of = { $count } von { $total } Benutzern gezeigt.
status-reached = { $capable } von { $enabled } aktivierten Benutzern können ihr Kennwort selbst zurücksetzen: { $share }. Verlangt: mindestens { $threshold }.
status-not-reached = Nur { $capable } von { $enabled } aktivierten Benutzern können ihr Kennwort selbst zurücksetzen: { $share }. Verlangt: mindestens { $threshold }.
status-nobody-in-scope = Kein Benutzer ist aktiviert: Es gibt keinen Anteil, der sich mit { $threshold } vergleichen lässt.
status-users-missing = { $count ->
    [one] Benutzer nicht gefunden: `{ $users }`.
   *[other] Benutzer nicht gefunden: { $users }.
}
status-users-missing-hint = Geben Sie eine Objekt-ID oder einen Benutzerprinzipalnamen an.
status-group = Gruppe
status-group-none = (ohne)
status-share-of-scope = Anteil bereit
status-counting = Wird gezählt …
status-reading-directory = Verzeichnis wird gelesen …
status-licence-names-denied = Lizenzen werden mit ihrer ID angezeigt: Das Lesen der Namen erfordert die Berechtigung `LicenseAssignment.Read.All`.
status-watch-head = { $time } · alle { $interval } · Strg+C zum Beenden
status-watch-changed = `>` markiert Änderungen seit { $time }.
status-watch-missed = Keine Antwort um { $time }: { $reason }
status-watch-form = `--watch` unterstützt dieses Ausgabeformat nicht.
status-watch-form-hint = Führen Sie den Befehl in einem Terminal ohne `--output` aus, oder verwenden Sie `-o jsonl`: eine Zeile je Abfrage.
status-watch-no-rows = `--live`, `--columns` und `--sort` gelten für Zeilen, `--watch` zeigt aber Summen.
status-watch-no-rows-hint = Geben Sie Benutzer vor `--watch` an, oder verwenden Sie `--limit` für eine kurze Liste.
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
    [one] { $changed } Benutzer unterscheidet sich
   *[other] { $changed } Benutzer unterscheiden sich
}: { $parts }.
status-diff-same = { $common ->
    [0] Keine Unterschiede.
    [one] Keine Unterschiede; { $common } Benutzer steht in beiden.
   *[other] Keine Unterschiede; { $common } Benutzer stehen in beiden.
}
status-diff-not-compared = Nicht verglichen, weil in { $file } nicht vorhanden: { $columns }.
status-diff-one-stdin = Nur eine der beiden Listen kann von stdin gelesen werden.
status-diff-unreadable = { $file } kann nicht gelesen werden: { $reason }.
status-diff-malformed = { $file }, Zeile { $line }: keine Zeile, die `sspr status` geschrieben hat.
status-diff-not-text = Die Zeile ist kein gültiger Text. Speichern Sie die Datei als UTF-8.
status-diff-no-column = Die Spalten `id` und `userPrincipalName` fehlen. Speichern Sie die Zeilen mit `sspr status -o csv > DATEI`.
status-diff-no-user = `id` und `userPrincipalName` fehlen. Speichern Sie die Zeilen mit `sspr status -o json > DATEI`, ohne `--summary`.
status-diff-cells = Die Zeile hat { $found } Zellen, die erste Zeile aber { $expected }.
status-diff-flag = `{ $column }` muss true oder false sein, nicht `{ $value }`.
status-diff-broken-off = Die Liste ist unvollständig: Der Befehl, der sie geschrieben hat, wurde abgebrochen. Speichern Sie sie erneut.
status-diff-json = Das JSON ist ungültig: { $words }.
status-only-phone = Nur Telefon für
status-only-phone-reset = Zurücksetzen
status-only-phone-mfa = MFA
status-only-phone-both = Zurücksetzen und MFA

## register

register-who = Benutzer (Anmeldename, Name oder Objekt-ID; leer: Sie selbst)
register-for = Registrierung für { $name } ({ $upn }).
register-disabled = Dieses Konto ist deaktiviert. Es kann sich nicht anmelden, und sein Kennwort kann nicht zurückgesetzt werden.
register-no-domains = Die Domänen des Mandanten konnten nicht gelesen werden: Eine E-Mail-Adresse im eigenen Mandanten wird nicht erkannt.
register-admin = Dieser Benutzer ist Administrator. Administratoren brauchen für das Zurücksetzen zwei Methoden, unabhängig von der Richtlinie des Mandanten.
register-required =
    { $count ->
        [one] Das Zurücksetzen erfordert eine Methode.
       *[other] Das Zurücksetzen erfordert { $count } Methoden.
    }
register-required-unknown = Die Anzahl der Methoden, die das Zurücksetzen erfordert, konnte nicht gelesen werden. Es wird ohne sie fortgefahren.
register-allowed = Zugelassene Methoden: { $methods }.
register-allowed-unknown = Die zugelassenen Methoden konnten nicht gelesen werden. Es wird ohne sie fortgefahren.
register-nothing-there = Es ist keine Methode registriert.
register-there = Registriert: { $methods }.
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
register-nothing-missing = Es sind genügend Methoden registriert. Um eine zu ändern oder hinzuzufügen, verwenden Sie `--phone`, `--email` oder `--replace`.
register-no-method-here = Die Richtlinie lässt weder Telefon noch E-Mail zu. Andere Methoden können hier nicht registriert werden.
register-elsewhere = Microsoft Authenticator und andere Apps richtet der Benutzer selbst unter https://aka.ms/mysecurityinfo ein.
page-undocumented = (Adresse für diese Cloud nicht dokumentiert)
page-unknown = Microsoft dokumentiert für { $cloud } keine Seite, auf der Benutzer ihre Methoden registrieren.
page-unknown-hint = Legen Sie die Seite Ihrer Cloud fest: `sspr profile set security-info=https://ADRESSE`.
page-opened = Im Browser geöffnet: { $page }
page-address = Öffnen Sie { $page }
page-no-portal = Das eingebettete Verzeichnis hat kein Admin Center: Es gibt keine Seite zu öffnen.
page-no-address = Die Adresse dieser Seite im Portal von { $cloud } ist nicht bekannt.
register-guest = { $name } ist ein externer Gast. Eine hier registrierte Methode dient der Anmeldung bei diesem Mandanten; das Kennwort setzt sie nicht zurück.
register-choose = Was möchten Sie registrieren?
register-choice-phone = Telefon
register-choice-email = E-Mail
register-choice-phone-again = Telefon, ersetzt { $contact }
register-choice-email-again = E-Mail, ersetzt { $contact }
register-choice-both = Telefon und E-Mail
register-type-phone = Telefonnummer mit Landesvorwahl
register-type-email = E-Mail-Adresse
register-phone-hint = Beispiel: `+49 170 1234567`. Oder legen Sie das Land mit `--country DE` fest.
register-phone-not-a-number = Das ist keine Telefonnummer.
register-phone-masked = Die Nummer ist maskiert. Geben Sie alle Ziffern ein.
register-phone-no-country = Die Landesvorwahl fehlt. Beginnen Sie mit `+`.
register-phone-unknown-country = Die Landesvorwahl gibt es nicht.
register-phone-too-short = Die Nummer ist für ihr Land zu kurz.
register-phone-too-long = Die Nummer ist für ihr Land zu lang.
register-phone-not-in-plan = Die Nummer gibt es in ihrem Land nicht.
register-phone-service = Das ist eine Servicenummer. Geben Sie die eigene Nummer des Benutzers ein.
register-phone-calculated = Das ist eine Dezimalzahl oder eine Zahl mit Exponent: Eine Tabellenkalkulation hat die Ziffern geändert. Geben Sie die Telefonnummer ein.
register-email-syntax = Das ist keine E-Mail-Adresse.
register-email-no-dot = Nach dem `@` fehlt ein Punkt, wie in `example.net`.
register-email-own-domain = `{ $domain }` gehört zu diesem Mandanten: Ein ausgesperrter Benutzer kann dort keine E-Mail lesen. Verwenden Sie eine private Adresse.
register-extension = Die Durchwahl wird gespeichert, das Zurücksetzen ruft die Nummer aber ohne sie an.
register-mobile-first = Ein alternatives Telefon setzt ein Mobiltelefon voraus. Registrieren Sie zuerst das Mobiltelefon.
register-unchanged = { $contact } ist bereits registriert.
register-no-channel-phone = Dieses Profil kann keine SMS senden: Die Nummer kann nicht überprüft werden.
register-no-channel-email = Dieses Profil kann keine E-Mail senden: Die Adresse kann nicht überprüft werden.
register-no-texts = Diese Nummer kann keine SMS empfangen: Sie kann nicht überprüft werden.
register-unverified = { $contact } ohne Überprüfung registrieren? Ein Tippfehler sperrt den Benutzer aus
register-code-subject = Ihr Prüfcode
register-code-text = { $code } ist Ihr Prüfcode für die Registrierung zur Kennwortzurücksetzung. Er gilt fünf Minuten. Geben Sie ihn an niemanden weiter, der Sie anruft.
register-code-sent = Weiter: Ein Code wurde an { $contact } gesendet. Er gilt fünf Minuten.
register-verify = Überprüfen: die sechs Ziffern eingeben (leer: andere Optionen)
register-six-digits = Der Code hat sechs Ziffern.
register-verified = Überprüft.
register-wrong =
    { $left ->
        [one] Falscher Code. Es bleibt ein Versuch.
       *[other] Falscher Code. Es bleiben { $left } Versuche.
    }
register-expired = Der Code ist abgelaufen.
register-spent = Für diesen Code sind keine Versuche mehr übrig.
register-no-more-codes = Jetzt werden keine weiteren Codes gesendet. Versuchen Sie es später erneut.
register-no-randomness = Dieser Computer liefert keine Zufallszahlen: Es kann kein Code erstellt werden.
register-menu = Was möchten Sie tun?
register-menu-send = Neuen Code senden
register-menu-change = Nummer oder Adresse ändern
register-menu-stop = Abbrechen
register-finish = Fertig stellen: { $contact } für { $name } registrieren?
register-replace = Fertig stellen: { $before } durch { $after } ersetzen?
register-not-written = Es wurde nichts geändert.
register-written = { $contact } ist registriert.
register-masked = Der Dienst gibt den Wert maskiert zurück; die sichtbaren Ziffern stimmen überein.
register-reads-differently = Der Dienst hat { $contact } angenommen, zeigt den Kontakt aber nicht.
register-reads-differently-hint = Führen Sie den Befehl in einer Minute erneut aus, um zu sehen, was registriert ist.
register-shows-later = Der Dienst hat { $contact } angenommen. Der Kontakt ist noch nicht zu sehen: Das Verzeichnis wird repliziert, meist innerhalb einer Minute.
register-not-unique = Ein anderer Benutzer meldet sich mit dieser Nummer per SMS an. Sie ist für MFA und Kennwortzurücksetzung registriert, aber nicht für die Anmeldung per SMS.
register-stopped = Abgebrochen. Registrierte Methoden bleiben. Führen Sie denselben Befehl erneut aus, um fortzufahren.
register-out-of-reach = Sie dürfen die Methoden von { $name } nicht lesen oder ändern.
register-out-of-reach-admin = Für Administratoren ist die Rolle „Privilegierter Authentifizierungsadministrator“ nötig.
register-out-of-reach-user = Nötig ist die Rolle „Authentifizierungsadministrator“, für Administratoren „Privilegierter Authentifizierungsadministrator“.
register-channel-insecure = `{ $server }` ist nicht verschlüsselt und nicht auf diesem Computer: Dorthin wird nichts gesendet.
register-channel-no-password = Das Kennwort des E-Mail-Kontos `{ $account }` fehlt. Setzen Sie `SSPR_SMTP_PASSWORD`.
register-channel-address = Dieser Kanal kann die Adresse `{ $address }` nicht verwenden.
register-channel-unreachable = Es wurde nichts gesendet: `{ $server }` ist nicht erreichbar ({ $reason }).
register-channel-unknown = Ob die E-Mail gesendet wurde, ist nicht bekannt: `{ $server }` hatte sie und antwortete nicht ({ $reason }).
register-channel-refused = Es wurde nichts gesendet: `{ $server }` hat mit { $status } geantwortet.
register-channel-graph = Es wurde nichts gesendet: { $reason }
register-channel-hint = Korrigieren Sie den Kanal im Profil; `sspr doctor` prüft ihn. Mit `--unverified` registrieren Sie ohne Code.
register-missing =
    { $count ->
        [one] Zum Zurücksetzen des Kennworts fehlt noch eine Methode.
       *[other] Zum Zurücksetzen des Kennworts fehlen noch { $count } Methoden.
    }
register-again = Führen Sie denselben Befehl erneut aus, um eine weitere hinzuzufügen.
register-phone-ends = Die SMS und Anrufe von Microsoft enden am { $day }. Eine E-Mail-Adresse oder Authenticator funktioniert weiter.
register-no-change = Nichts zu ändern.
register-capable =
    { $have ->
        [one] { $name } kann das Kennwort zurücksetzen: Eine Methode ist registriert.
       *[other] { $name } kann das Kennwort zurücksetzen: { $have } Methoden sind registriert.
    }
register-not-capable = { $name } kann das Kennwort noch nicht zurücksetzen: { $have } von { $required } Methoden sind registriert.
register-have =
    { $have ->
        [one] { $name } hat eine registrierte Methode, die für das Zurücksetzen zählt.
       *[other] { $name } hat { $have } registrierte Methoden, die für das Zurücksetzen zählen.
    }
register-phone-ends-later = Auch in dieser Cloud enden die SMS und Anrufe von Microsoft; der Tag ist nicht bekannt. Eine E-Mail-Adresse oder Authenticator funktioniert weiter.

## desk

desk-administrator = { $name } ist Administrator: { $roles }.
desk-administrator-reported = { $name } ist Administrator.
desk-administrator-unknown = Die Rollen von { $name } konnten nicht gelesen werden: Es ist nicht bekannt, ob dieser Benutzer Administrator ist.
desk-administrator-hint = Um trotzdem fortzufahren, verwenden Sie `--admin` und `--reason TEXT`.
desk-administrator-question = Dieser Benutzer ist oder kann Administrator sein. Fortfahren?
desk-roles-unread = Die Rollen von { $name } für Verwaltungseinheiten und die aktivierbaren Rollen konnten nicht gelesen werden. Dazu ist die Berechtigung { $permission } nötig.
desk-role-group = { $name } ist in einer Gruppe, der Rollen zugewiesen werden können ({ $groups }): Nur „Privilegierter Authentifizierungsadministrator“ und „Globaler Administrator“ können Kennwort und Methoden dieses Benutzers ändern.
desk-reason = Grund
desk-reason-empty = Geben Sie einen Grund ein.

## verify

verify-which = Aktion, für die die anrufende Person überprüft wird
verify-act =
    { $act ->
        [reset] Kennwort zurücksetzen
        [add] Telefon oder Adresse hinzufügen
        [remove] Methode entfernen
        [register] Gemeinsam registrieren
       *[invite] Befristeten Zugriffspass erstellen
    }
verify-where = Code senden an
verify-contact =
    { $via ->
        [mail] E-Mail an { $contact }
       *[text] SMS an { $contact }
    }
verify-contact-fit = { $contact }: kann einen Code empfangen.
verify-contact-new =
    { $days ->
        [one] { $contact }: vor weniger als einem Tag registriert.
       *[other] { $contact }: vor weniger als { $days } Tagen registriert.
    }
verify-contact-age = { $contact }: Das Registrierungsdatum ist nicht bekannt.
verify-contact-changed =
    { $days ->
        [one] { $contact }: vor weniger als einem Tag geändert (Überwachungsprotokoll).
       *[other] { $contact }: vor weniger als { $days } Tagen geändert (Überwachungsprotokoll).
    }
verify-contact-masked = { $contact }: für Ihre Rolle maskiert.
verify-contact-no-texts = { $contact }: kann keine SMS empfangen. Um dort anzurufen, verwenden Sie `--callback`.
verify-contact-no-channel = { $contact }: Das Profil hat keinen Kanal dafür.
verify-masked = Microsoft Graph maskiert Telefonnummern für die Rolle „Authentifizierungsadministrator“. Die Rolle „Privilegierter Authentifizierungsadministrator“ sieht die ganze Nummer, soweit bekannt auch eine Anwendung mit der Berechtigung UserAuthenticationMethod.Read.All.
verify-nothing-registered = { $name } hat weder Telefon noch E-Mail-Adresse registriert.
verify-by-none =
    { $via ->
        [mail] Keine registrierte E-Mail-Adresse ist verwendbar.
       *[text] Kein registriertes Mobiltelefon ist verwendbar.
    }
verify-other-ways = Die Richtlinie akzeptiert: { $demand }. Andere Nachweise: `--manager`, `--callback`, `--in-person`.
verify-demand = Die Richtlinie akzeptiert: { $demand }.
verify-sent = Ein Code wurde an { $contact } gesendet. Er gilt fünf Minuten. Bitten Sie die anrufende Person, ihn vorzulesen.
verify-sent-manager = Ein Code wurde an { $manager } ({ $contact }) gesendet, mit der Bitte, zuerst mit dem Benutzer zu sprechen. Er gilt fünf Minuten.
verify-code = Code, den die anrufende Person vorliest (leer: abbrechen)
verify-call = Rufen Sie { $number } an. Verwenden Sie keine Nummer, die die anrufende Person nennt.
verify-called = Haben Sie diese Nummer angerufen und mit { $name } gesprochen?
verify-seen = Sehen Sie { $name } und ein Ausweisdokument vor sich?
verify-second = Eine zweite Person des Helpdesks muss `{ $act }` für { $name } genehmigen und sich auf ihrem eigenen Gerät anmelden:
verify-second-approved = Genehmigt von { $who }.
verify-second-same = { $who } ist bereits beteiligt. Eine andere Person des Helpdesks muss genehmigen.
verify-second-elsewhere = { $who } ist nicht in diesem Mandanten.
verify-second-roles = { $who } kann nicht genehmigen. Dazu ist eine dieser Rollen nötig: { $roles }.
verify-verified = { $name } ist bis { $until } für `{ $act }` überprüft.
verify-next = Weiter: `{ $command }`
verify-not-verified =
    { $name } ist nicht überprüft. { $cause ->
        [wrongCode] Drei Codes waren falsch.
        [codeExpired] Der Code ist abgelaufen.
        [noCode] Es wurde kein Code eingegeben.
        [notConfirmed] Es wurde nicht bestätigt.
        [notApproved] Keine zweite Person hat genehmigt.
       *[noContact] Kein Kontakt ist verwendbar.
    }
verify-oneself = Sie können sich nicht selbst überprüfen.
verify-no-operator = Die Anmeldung hat keinen Benutzer: Ihr kann nichts freigegeben werden.
verify-no-operator-hint = Melden Sie sich mit `sspr login` an.
verify-not-enough = Für { $name } akzeptiert die Richtlinie: { $demand }.
verify-not-enough-administrator = { $name } ist oder kann Administrator sein. Die Richtlinie akzeptiert: { $demand }.
verify-not-enough-hint = Verwenden Sie Nachweise, die die Richtlinie akzeptiert: `{ $command }`
verify-not-enough-now = Die Richtlinie hat sich inzwischen geändert. Es wurde nichts freigegeben.
verify-no-manager = Im Verzeichnis ist für { $name } kein Vorgesetzter eingetragen.
verify-manager-unfit = Der Vorgesetzte von { $name } kommt nicht in Frage: Sie selbst, ein Gast, ein deaktiviertes Konto oder ein Benutzer ohne Postfach in diesem Mandanten.
verify-no-manager-hint = Verwenden Sie einen anderen Nachweis: einen Code an den Benutzer, `--callback` oder `--in-person`.
verify-limit-person = An { $name } wurden innerhalb einer Stunde fünf Codes gesendet.
verify-limit-operator = Sie haben innerhalb einer Stunde 30 Codes gesendet.
verify-limit-hint = Warten Sie eine Stunde, oder verwenden Sie `--in-person` oder `--callback`.
verify-not-sent = Der Code wurde nicht gesendet: { $reason }
verify-not-sent-hint = Führen Sie `sspr doctor` aus, um die Kanäle zu prüfen, oder verwenden Sie einen anderen Nachweis: `--callback` oder `--in-person`.
verify-trail-unread = Das Überwachungsprotokoll konnte nicht gelesen werden: Eine kürzlich ersetzte Telefonnummer wird nicht erkannt. Dazu ist die Berechtigung AuditLog.Read.All nötig.
verify-ledger = Die Überprüfung braucht das Protokoll, { $path } kann aber nicht verwendet werden: { $reason }
verify-ledger-hint = Führen Sie `sspr doctor` aus, um das Protokoll zu prüfen.
verify-letter-subject = Prüfcode für den Helpdesk von { $tenant }
verify-letter =
    { $code } ist Ihr Prüfcode. Der Helpdesk von { $tenant } ({ $operator }) möchte { $act ->
        [reset] Ihr Kennwort zurücksetzen
        [add] ein Telefon oder eine Adresse für Sie hinzufügen
        [remove] eine Ihrer Anmeldemethoden entfernen
        [register] Anmeldemethoden mit Ihnen registrieren
       *[invite] Ihnen einen befristeten Zugriffspass ausstellen
    }. Lesen Sie den Code dem Helpdesk nur vor, wenn Sie dort angerufen haben. Er gilt fünf Minuten.
verify-letter-manager =
    { $code } ist der Prüfcode für { $name }. Sie sind im Verzeichnis als vorgesetzte Person von { $name } eingetragen. Der Helpdesk von { $tenant } ({ $operator }) möchte { $act ->
        [reset] das Kennwort zurücksetzen
        [add] ein Telefon oder eine Adresse hinzufügen
        [remove] eine Anmeldemethode entfernen
        [register] Anmeldemethoden registrieren
       *[invite] einen befristeten Zugriffspass ausstellen
    }. Sprechen Sie zuerst selbst mit { $name }. Geben Sie den Code nur weiter, wenn { $name } darum gebeten hat. Er gilt fünf Minuten.
verify-letter-care = Wenn Sie nicht angerufen haben, geben Sie diesen Code nicht weiter, und informieren Sie sofort Ihre IT-Abteilung.
verify-letter-care-tell = Wenn Sie nicht angerufen haben, geben Sie diesen Code nicht weiter, und informieren Sie sofort: { $tell }.

## gate

gate-not-verified =
    { $name } ist nicht für `{ $act }` überprüft. { $lack ->
        [used] Die Freigabe wurde bereits verwendet.
        [expired] Die Freigabe ist abgelaufen.
        [tooWeak] Die Freigabe erfüllt die Richtlinie nicht.
        [otherAct] Die Freigabe gilt für eine andere Aktion.
        [otherOperator] Die Freigabe gehört einer anderen Person des Helpdesks.
       *[none] Es gibt keine Freigabe.
    }
gate-hint = Überprüfen Sie zuerst die anrufende Person: `{ $command }`
gate-lost =
    { $lack ->
        [used] Die Freigabe wurde inzwischen verwendet.
       *[other] Die Freigabe ist inzwischen abgelaufen.
    } Es wurde nichts geändert.
gate-no-emergency = Die Richtlinie lässt `--emergency` nicht zu.
gate-on = Die Überprüfung ist erforderlich. Benutzer: { $person }. Administratoren: { $administrator }.
gate-explain = Vor einer Änderung für { $name } ist eine Überprüfung erforderlich: `{ $command }`
gate-policy-wrong = Die Datei { $path } kann nicht verwendet werden: { $reason }
gate-policy-no-key = Die Datei { $path } erfordert den öffentlichen Schlüssel ihrer Signatur.
gate-policy-no-key-hint = Setzen Sie `verify.key` auf die Base64-Zeile von `openssl pkey -pubout`: `sspr profile set verify.key=KEY`.
gate-policy-bad-key = `verify.key` ist kein öffentlicher Ed25519-Schlüssel.
gate-policy-unsigned = Die Signatur der Datei { $path } passt nicht zum Schlüssel im Profil.
gate-policy-unsigned-hint = Die Signatur steht in einer Datei mit gleichem Namen und der Endung `.sig`. Lassen Sie sich beide Dateien vom Signierenden erneut geben.
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
methods-dry-run = Es wurde nichts geändert.
methods-unverified = Der Kontakt wurde ohne Überprüfung hinzugefügt: Es wurde kein Code gesendet.
methods-add-question = { $contact } ohne Überprüfung für { $name } hinzufügen?
methods-added-not-allowed = { $contact } zählt nicht für das Zurücksetzen: Die Richtlinie lässt diese Methode nicht zu.
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
methods-last-nothing-left = Danach kann { $name } das Kennwort nicht mehr zurücksetzen: Es bleibt keine Methode, die dafür zählt.
methods-last-hint = Um sie trotzdem zu entfernen, verwenden Sie `--last`. Besser: Fügen Sie zuerst eine andere Methode hinzu.
methods-last-question = Trotzdem entfernen?
methods-unknown-kind = `{ $kind }` ist weder ein Methodentyp noch eine ID.
methods-unknown-kind-hint = Typen: { $kinds }.
methods-password-stays = Das Kennwort kann nicht entfernt werden.
methods-password-stays-hint = Setzen Sie es zurück: `sspr reset USER`.
methods-cannot-remove = { $kind } kann hier nicht entfernt werden: Microsoft Graph dokumentiert keine Anforderung dafür.
methods-cannot-remove-hint = Der Benutzer entfernt die Methode unter https://aka.ms/mysecurityinfo.
methods-several = { $count } Methoden vom Typ { $kind } sind registriert.
methods-several-hint = Verwenden Sie stattdessen eine ID: { $ids }.
methods-alternate-first = Das Mobiltelefon kann nicht entfernt werden, solange ein alternatives Telefon registriert ist.
methods-alternate-first-hint = Entfernen Sie beide (`alternateMobile mobile`), oder ersetzen Sie die Nummer mit `sspr methods add --replace`.
methods-refused = { $kind } wurde nicht entfernt: { $text }
methods-refused-hint = Die Standardmethode für die mehrstufige Authentifizierung kann nicht entfernt werden. Der Benutzer legt zuerst unter https://aka.ms/mysecurityinfo eine andere fest.
methods-still-there = Der Dienst hat die Entfernung angenommen. Die Methode ist bei { $name } noch zu sehen: Das Verzeichnis wird repliziert, meist innerhalb einer Minute.
methods-ends-later = später

## password

password-again = Erneut eingeben
password-differs = Die Eingaben stimmen nicht überein. Geben Sie es erneut zweimal ein.
password-too-short = Das Kennwort muss mindestens 8 Zeichen haben.
password-too-long = Das Kennwort darf höchstens 256 Zeichen haben.
password-foreign = Das Kennwort darf nur Buchstaben ohne Akzente und Umlaute, Ziffern, Leerzeichen und Symbole einer englischen Tastatur enthalten.
password-too-plain = Das Kennwort muss drei davon enthalten: Kleinbuchstaben, Großbuchstaben, Ziffern, Symbole.
password-rules = 8 bis 256 Zeichen, davon drei Arten: Kleinbuchstaben, Großbuchstaben, Ziffern, Symbole. Leicht zu erratende Kennwörter sind gesperrt.
password-too-few-lines =
    { $count ->
        [one] stdin enthält kein Kennwort. Nötig ist eine Zeile.
       *[other] stdin hat zu wenige Zeilen. Nötig sind { $count }: das aktuelle und das neue Kennwort.
    }
password-no-randomness = Dieser Computer liefert keine Zufallszahlen: Es kann kein Kennwort erstellt werden.
password-refused = Das Kennwort wurde abgelehnt: { $text }
password-refused-hint = Es ist vielleicht gesperrt, das letzte Kennwort oder gegen eine Regel, oder das aktuelle Kennwort ist falsch. Wählen Sie ein anderes Kennwort.
password-guest = { $name } ist ein externer Gast: Das Kennwort liegt nicht in diesem Mandanten.
password-on-premises = { $name } ist synchronisiert: Das Kennwort liegt im lokalen Active Directory und wird von hier aus nicht zurückgeschrieben.
password-on-premises-hint = Legen Sie es im lokalen Active Directory fest, oder aktivieren Sie das Kennwortrückschreiben und setzen Sie es als angemeldeter Benutzer zurück. Benutzer ändern ihr eigenes mit Strg+Alt+Entf oder unter https://aka.ms/sspr.
password-federated = Das Kennwort von { $name } liegt bei einem anderen Identitätsanbieter: Die Domäne { $domain } ist eine Verbunddomäne.
password-federated-hint = Setzen Sie es beim Identitätsanbieter der Domäne zurück, zum Beispiel in AD FS.

## reset

reset-own = Sie können Ihr eigenes Kennwort nicht zurücksetzen.
reset-own-hint = Ändern Sie es mit `sspr change`.
reset-disabled = Das Konto von { $name } ist deaktiviert: Es kann sich auch mit einem neuen Kennwort erst anmelden, wenn es aktiviert ist.
reset-as-application = Eine Anwendung legt das Kennwort nur in der Cloud fest: Es wird nicht in das lokale Verzeichnis zurückgeschrieben. Dazu ist die Rolle „Benutzeradministrator“ nötig.
reset-writeback = Das Kennwort von { $name } wird in das lokale Verzeichnis zurückgeschrieben; die dortigen Kennwortregeln gelten ebenfalls.
reset-writeback-unknown = Ob das Kennwortrückschreiben eingeschaltet ist, konnte nicht gelesen werden. Wenn nicht, schlägt das Zurücksetzen für { $name } fehl.
reset-clip-no-terminal = Die Zwischenablage kann nicht verwendet werden: Die Ausgabe ist kein Terminal.
reset-no-place = Das neue Kennwort kann nicht angezeigt werden: Die Ausgabe ist kein Terminal.
reset-no-place-hint = Verwenden Sie `--show-password`, um es auszugeben, oder `--password-stdin`, um ein eigenes festzulegen.
reset-new = Neues Kennwort für { $name }
reset-question = Kennwort von { $name } zurücksetzen?
reset-will-revoke = Auch die Anmeldesitzungen von { $name } werden widerrufen.
reset-revoked = Die Sitzungen von { $name } sind widerrufen. Apps behalten ein vorhandenes Zugriffstoken bis zu einer Stunde.
reset-not-revoked = Das Kennwort wurde zurückgesetzt, aber die Sitzungen von { $name } wurden nicht widerrufen: { $reason }
reset-waiting = Warten auf das Zurücksetzen
reset-password-of = Neues Kennwort von { $name }, wird nur einmal angezeigt:
reset-clear = Vom Bildschirm löschen?
reset-clipped = Das neue Kennwort wurde in die Zwischenablage kopiert, sofern dieses Terminal das zulässt. Wenn sich nichts einfügen lässt, setzen Sie es ohne `--clip` erneut zurück.
reset-done = Das Kennwort von { $name } ist zurückgesetzt. Bei der nächsten Anmeldung muss es geändert werden.
reset-done-written-back = Das Kennwort von { $name } ist zurückgesetzt, auch im lokalen Verzeichnis. Bei der nächsten Anmeldung muss es geändert werden.
reset-accepted = Der Dienst hat das Zurücksetzen für { $name } angenommen. Diese Anmeldung darf das Ergebnis nicht lesen. Bei der nächsten Anmeldung muss das Kennwort geändert werden.
reset-unknown = Es ist nicht bekannt, ob das Kennwort von { $name } zurückgesetzt wurde.
reset-would = Das Kennwort von { $name } würde zurückgesetzt und müsste bei der nächsten Anmeldung geändert werden.
reset-lost = Das Kennwort von { $name } wurde zurückgesetzt, aber die Antwort mit dem neuen Kennwort ging verloren.
reset-lost-hint = Führen Sie den Befehl erneut aus.
reset-failed = Das Kennwort von { $name } wurde nicht zurückgesetzt: { $text }
reset-failed-hint = Führen Sie den Befehl erneut aus. Wenn er wieder fehlschlägt, senden Sie den Text oben an den Microsoft-Support.
reset-failed-on-premises-hint = Das Kennwort liegt im lokalen Active Directory. Prüfen Sie das Kennwortrückschreiben im Portal, den Agent und die Kennwortregeln von Active Directory.
reset-unfinished = Es ist nicht bekannt, ob das Kennwort von { $name } zurückgesetzt wurde: Der Dienst hat das Ergebnis nicht rechtzeitig gemeldet.
reset-unfinished-hint = Probieren Sie das neue Kennwort aus, oder führen Sie den Befehl erneut aus. Ein zweites Zurücksetzen schadet nicht.
reset-out-of-reach = Sie dürfen das Kennwort von { $name } nicht zurücksetzen.
reset-out-of-reach-hint = Nötig ist eine dieser Rollen: { $roles }; für Mitglieder von Gruppen, denen Rollen zugewiesen werden können, eine der letzten beiden. Die Berechtigung ist UserAuthenticationMethod.ReadWrite.All.
reset-out-of-reach-application = Die Anwendung braucht die Berechtigung User-PasswordProfile.ReadWrite.All und mindestens die Rolle „Benutzeradministrator“, für Administratorkonten „Privilegierter Authentifizierungsadministrator“.

## change

change-for = Das Kennwort von { $name } ({ $upn }) wird geändert.
change-sign-in = Melden Sie sich zum Ändern eines Kennworts noch einmal mit dieser Berechtigung an. Diese Anmeldung wird nicht gespeichert.
change-current = Aktuelles Kennwort
change-new = Neues Kennwort
change-same = Das neue Kennwort stimmt mit dem aktuellen überein.
change-done = Das Kennwort von { $name } wurde geändert.
change-application = Eine Anwendung hat kein Kennwort, das geändert werden kann.
change-application-hint = Melden Sie sich als Benutzer an: `sspr login --method device`.

## sandbox

sandbox-absent = Dieser Build von `sspr` enthält das eingebettete Verzeichnis nicht.
sandbox-absent-hint = Verwenden Sie das vollständige Programm, oder bauen Sie es mit dem Feature `sandbox` (Standard).
sandbox-embedded = Sandbox · { $tenant } · { $who }
sandbox-config-left-out = Die Konfiguration kann nicht gelesen werden und wird ignoriert: { $reason }
sandbox-users-value = `SSPR_SANDBOX_USERS` muss eine Zahl von 1 bis { $most } sein, nicht `{ $value }`.
sandbox-opening = Das eingebettete Verzeichnis wird geöffnet …
sandbox-seeding = Ein Verzeichnis mit { $users } Benutzern wird erstellt …
sandbox-serving = Das eingebettete Verzeichnis läuft unter { $url } (Strg+C zum Beenden)
sandbox-tenant = Mandant: { $id } ({ $domain }), { $users } Benutzer
sandbox-page = Anmeldeseite für Gerätecodes: { $url }
sandbox-texts = Webhook für SMS: { $url }
sandbox-password-reset = Seite für die Kennwortzurücksetzung: { $url }
sandbox-security-info = Seite „Sicherheitsinformationen“: { $url }
sandbox-authority = Zertifizierungsstelle, der Clients vertrauen müssen: { $path }
sandbox-clients = Client-IDs für die Anmeldung:
sandbox-pipeline = Client-ID und Clientgeheimnis einer Anwendung (ohne Benutzer):
sandbox-accounts = Konten:
sandbox-other-size = Das Verzeichnis hat { $found } Benutzer. Ein neues erstellen: `sspr sandbox reset --users { $users }`.
sandbox-half = Ein anderes Programm verwendet Port { $port } unter `::1` ({ $reason }): `localhost` erreicht möglicherweise dieses Programm. Verwenden Sie 127.0.0.1 oder einen anderen Port.
sandbox-stopped = Beendet.
sandbox-port-taken = Port { $port } ist belegt.
sandbox-port-unusable = Port { $port } kann nicht verwendet werden: { $reason }
sandbox-port-hint = Verwenden Sie mit `--port` einen anderen Port. `--port 0` verwendet einen beliebigen freien Port.
sandbox-reset-question = Das Verzeichnis in { $path } löschen und ein neues mit { $users } Benutzern erstellen?
sandbox-reset-done = Verzeichnis mit { $users } Benutzern in { $path } erstellt.
sandbox-advanced = { $days ->
    [one] Das Verzeichnis ist 1 Tag weiter.
   *[other] Das Verzeichnis ist { $days } Tage weiter.
}
sandbox-registered = { $registered } von { $reminded } erinnerten Benutzern haben sich registriert.
sandbox-outbox-empty = Der Postausgang ist leer.
sandbox-outbox-cleared = { $count ->
    [0] Der Postausgang war leer.
    [one] { $count } Nachricht gelöscht.
   *[other] { $count } Nachrichten gelöscht.
}
sandbox-app-certificate = Die Datei ist kein Zertifikat mit RSA-Schlüssel.
sandbox-app-certificate-hint = Verwenden Sie eine PEM-Datei, die mit `-----BEGIN CERTIFICATE-----` beginnt.
sandbox-app-issuer = Das eingebettete Verzeichnis ruft Schlüssel nur von diesem Computer ab, nicht von { $issuer }.
sandbox-app-issuer-hint = Verwenden Sie einen Aussteller unter `http://localhost` oder `http://127.0.0.1`.
sandbox-app-unreadable = `{ $path }` kann nicht gelesen werden: { $reason }
sandbox-app-added = { $name } wurde hinzugefügt ({ $id }).
sandbox-app-removed = { $id } wurde entfernt.
sandbox-app-absent = Anmeldeinformation { $id } nicht gefunden. Es wurde nichts geändert.
sandbox-app-id = ID
sandbox-app-kind = Typ
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
sandbox-people-off = SSPR ist in diesem Verzeichnis ausgeschaltet: Nur Administratoren können zurücksetzen. Einschalten: `sspr enable --scope all --sandbox`.
sandbox-people-name = Benutzer
sandbox-people-verdict = Ergebnis
sandbox-people-code = Code
sandbox-people-story = Beschreibung
sandbox-people-can = kann zurücksetzen
sandbox-people-cannot = kann nicht zurücksetzen
sandbox-people-will-stop = endet bald
sandbox-story-admin = Globaler Administrator: darf alles. Das Telefon zählt ab dem { $day } nicht mehr.
sandbox-story-policy-admin = Authentifizierungsrichtlinienadministrator: darf die SSPR-Richtlinie ändern, aber nicht die Methoden der Benutzer.
sandbox-story-helpdesk = Authentifizierungsadministrator: darf Methoden für Benutzer registrieren, die keine Administratoren sind. Hat eine Methode, Administratoren brauchen aber zwei.
sandbox-story-auth-admin = Privilegierter Authentifizierungsadministrator: darf Methoden für alle Benutzer registrieren. Das Telefon, eine von zwei Methoden, zählt ab dem { $day } nicht mehr.
sandbox-story-reports = Berichtleseberechtigter: darf die Berichte lesen.
sandbox-story-reader = Globaler Leser: darf alles lesen.
sandbox-story-jonas-berg = Hat ein Telefon im Verzeichnis, aber keine registrierte Methode. Ein Telefon im Verzeichnis zählt seit dem { $day } nicht mehr.
sandbox-story-chen-meiling = Keine Methode registriert.
sandbox-story-anna-mueller = Eine Methode registriert: zu wenig, wenn zwei erforderlich sind.
sandbox-story-lena-dahl = Zwei Methoden registriert.
sandbox-story-omar-alhaddad = Drei Methoden registriert. Nicht Mitglied einer Gruppe, für die SSPR aktiviert ist.
sandbox-story-olga-kravets = Nur kennwortlose Methoden registriert. Sie zählen nicht für SSPR.
sandbox-story-eleni-markou = Keine Lizenz.
sandbox-story-frank-porter = Das Konto ist deaktiviert.
sandbox-story-sven-sjoberg = Lokal synchronisiert: benötigt Kennwortrückschreiben.
sandbox-story-karen-weaver = Helpdeskadministrator über eine Gruppe. Hat eine Methode, Administratoren brauchen aber zwei.
sandbox-story-eve-escape = Der Anzeigename enthält Steuer- und Richtungszeichen.
sandbox-story-max-formula = Der Anzeigename ist eine Tabellenformel.
sandbox-story-amara-okafor = Nur ein Telefon registriert. Es zählt ab dem { $day } nicht mehr.
sandbox-story-kwame-mensah = Mitglied der Pilotgruppe über verschachtelte Gruppen.
sandbox-story-tove-lindqvist = Synchronisiert, in einer Verbunddomäne: benötigt Kennwortrückschreiben.
sandbox-story-viktor-hagen = Synchronisiert, in Active Directory geschützt: Die letzte Zurücksetzung wurde trotz Rückschreiben abgelehnt.
sandbox-story-mina-park = Synchronisiert: Active Directory antwortete nicht, als die letzte Zurücksetzung zurückgeschrieben wurde.
sandbox-story-diego-ramos = Fünf fehlgeschlagene Überprüfungen: für 24 Stunden gesperrt.
sandbox-story-nadia-haddad = Gast aus einem anderen Microsoft Entra-Mandanten: setzt dort zurück, nach dessen Richtlinie.
sandbox-story-pete-larson = Gast mit einem Microsoft-Konto: Microsoft Entra setzt es nicht zurück.
sandbox-story-rita-costa = Gast ohne Mandanten: setzt mit der registrierten E-Mail-Adresse zurück.
sandbox-story-ines-silva = Hat bei der letzten Zurücksetzung ein gesperrtes Kennwort gewählt.
sandbox-story-yuki-tanaka = Nur Sicherheitsfragen registriert. Sie enden im { $day }; die Richtlinie muss sie erst zulassen.

## import: writing and taking back

import-resumed =
    { $done ->
        [one] Eine von { $rows } Zeilen ist bereits erledigt. Der Rest folgt.
       *[other] { $done } von { $rows } Zeilen sind bereits erledigt. Der Rest folgt.
    }
import-will-add =
    { $count ->
        [one] + 1 Kontakt hinzuzufügen
       *[other] + { $count } Kontakte hinzuzufügen
    }
import-will-replace =
    { $count ->
        [one] ! 1 Kontakt zu ersetzen
       *[other] ! { $count } Kontakte zu ersetzen
    }
import-will-keep =
    { $count ->
        [one] Eine Zeile bleibt unverändert: Ihre Kontakte sind bereits registriert.
       *[other] { $count } Zeilen bleiben unverändert: Ihre Kontakte sind bereits registriert.
    }
import-will-leave =
    { $count ->
        [one] ! 1 Zeile ist ungültig und wird übersprungen:
       *[other] ! { $count } Zeilen sind ungültig und werden übersprungen:
    }
import-left-row = { "  " }Zeile { $row }, { $user }: { $reason }
import-left-more =
    { $count ->
        [one] { "  " }und 1 weitere; siehe Ergebnisdatei
       *[other] { "  " }und { $count } weitere; siehe Ergebnisdatei
    }
import-capable = Aktivierte Benutzer mit genügend Methoden: vorher { $before }, nachher { $after }.
import-capable-unknown = Die Anzahl der aktivierten Benutzer mit genügend Methoden ist nicht bekannt.
import-nothing = Keine Kontakte zu schreiben.
import-question =
    { $contacts ->
        [one] 1 Kontakt schreiben?
       *[other] { $users ->
            [one] { $contacts } Kontakte von 1 Benutzer schreiben?
           *[other] { $contacts } Kontakte von { $users } Benutzern schreiben?
        }
    }
import-writing = Wird geschrieben
import-writing-rate = Wird geschrieben, { $rate } pro Sekunde
import-stopping = Wird nach den bereits gesendeten Batches angehalten. Führen Sie denselben Befehl erneut aus, um fortzufahren.
import-stopped = Angehalten: { $done } von { $rows } Zeilen sind erledigt.
import-stopped-hint = Führen Sie denselben Befehl erneut aus, um fortzufahren.
import-cut-short = { $done } von { $rows } Zeilen sind erledigt. Führen Sie denselben Befehl erneut aus, um fortzufahren.
import-outcome = Zeilen: { $rows }. Hinzugefügt: { $added }. Ersetzt: { $replaced }. Unverändert: { $unchanged }. Ungültig: { $invalid }. Fehlgeschlagen: { $failed }.
import-result-at = Ergebnisdatei: { $path }
import-again = Nicht erledigte Zeilen wiederholen: `{ $command }`
import-result-exists = `{ $path }` ist bereits vorhanden. Eine Ergebnisdatei wird nie überschrieben: `--undo` braucht sie.
import-result-exists-hint = Verwenden Sie mit `--result` eine andere Datei, oder verschieben Sie diese.
import-result-unwritable = Das Ergebnis konnte nicht in `{ $path }` geschrieben werden: { $reason }.
import-result-unwritable-hint = Alle Kontakte sind geschrieben. Geben Sie Speicherplatz frei, und führen Sie denselben Befehl erneut aus: Er schreibt nur das Ergebnis.
import-busy = Ein anderer Prozess führt diesen Import bereits aus.
import-busy-hint = Warten Sie, bis er fertig ist, oder beenden Sie ihn.
import-journal-damaged = Das Journal `{ $path }` ist in Zeile { $line } beschädigt: { $reason }.
import-journal-damaged-hint = Verschieben Sie das Journal, und führen Sie denselben Befehl erneut aus: Bereits geschriebene Kontakte werden nicht noch einmal geschrieben; sie zählen als unverändert.
import-journal-unusable = Das Journal `{ $path }` kann nicht verwendet werden: { $reason }.
import-journal-unusable-hint = Ein Import braucht sein Journal. Geben Sie Speicherplatz frei oder korrigieren Sie die Berechtigungen der Datei, und führen Sie denselben Befehl erneut aus.
import-all-forbidden = Sie dürfen keine Kontakte registrieren: { $text }
import-all-forbidden-hint = Nötig sind die Berechtigung UserAuthenticationMethod.ReadWrite.All und die Rolle „Authentifizierungsadministrator“, für Administratoren „Privilegierter Authentifizierungsadministrator“.
import-undo-unreadable = `{ $path }` ist nicht das Ergebnis eines Imports: { $reason }.
import-undo-looking = Registrierte Kontakte werden gelesen
import-undo-will =
    { $count ->
        [0] Keine Kontakte zu entfernen.
        [one] 1 Kontakt wird entfernt.
       *[other] { $count } Kontakte werden entfernt.
    }
import-undo-gone =
    { $count ->
        [one] 1 Kontakt ist bereits entfernt.
       *[other] { $count } Kontakte sind bereits entfernt.
    }
import-undo-kept =
    { $count ->
        [one] 1 Kontakt bleibt: Er wurde seit dem Import geändert oder ist maskiert und kann nicht verglichen werden.
       *[other] { $count } Kontakte bleiben: Sie wurden seit dem Import geändert oder sind maskiert und können nicht verglichen werden.
    }
import-undo-replaced =
    { $count ->
        [one] 1 Kontakt hat einen anderen ersetzt und bleibt: Der vorherige Wert wurde nicht gespeichert.
       *[other] { $count } Kontakte haben andere ersetzt und bleiben: Die vorherigen Werte wurden nicht gespeichert.
    }
import-undo-question =
    { $contacts ->
        [one] 1 Kontakt entfernen?
       *[other] { $users ->
            [one] { $contacts } Kontakte von 1 Benutzer entfernen?
           *[other] { $contacts } Kontakte von { $users } Benutzern entfernen?
        }
    }
import-undo-removing = Wird entfernt
import-undo-nothing = Keine Kontakte zu entfernen.
import-undo-outcome = Entfernt: { $removed }. Bereits entfernt: { $gone }. Behalten: { $kept }. Fehlgeschlagen: { $failed }.
import-undo-default = Einige Telefone konnten nicht entfernt werden. Die Standardmethode für die mehrstufige Authentifizierung kann nicht entfernt werden, solange eine andere Methode bleibt, und ein Mobiltelefon nicht, solange ein alternatives registriert ist. Der Benutzer legt unter https://aka.ms/mysecurityinfo eine andere Standardmethode fest, oder Sie entfernen zuerst die anderen Methoden (`sspr methods remove USER`). Führen Sie dann denselben Befehl erneut aus.

## import: reading and checking

import-no-user-column = Keine Spalte gibt den Benutzer an. Vorhandene Spalten: { $columns }.
import-no-user-column-hint = Nennen Sie die Spalte `user` (Anmeldename oder Objekt-ID), oder verwenden Sie `--map user=SPALTE`.
import-no-such-column = Die Spalte `{ $column }` aus `--map` ist nicht vorhanden. Vorhandene Spalten: { $columns }.
import-ambiguous-columns = Mehrere Spalten kommen für `{ $field }` in Frage: { $columns }.
import-ambiguous-columns-hint = Wählen Sie eine: `{ $example }`.
import-no-contact-column = Keine Spalte enthält Telefonnummern oder E-Mail-Adressen. Vorhandene Spalten: { $columns }.
import-no-contact-column-hint = Nennen Sie eine Spalte `mobile`, `office` oder `email`, oder verwenden Sie `--map mobile=SPALTE`.
import-cannot-open = `{ $path }` kann nicht gelesen werden: { $reason }.
import-broken = Das Lesen der Zeilen ist fehlgeschlagen: { $reason }.
import-unclosed-quote = Zeile { $line }: Ein Anführungszeichen ist nicht geschlossen; die Zeilen danach können nicht gelesen werden.
import-unclosed-quote-hint = Schließen oder entfernen Sie das Anführungszeichen. In einer Zelle in Anführungszeichen wird es verdoppelt (`""`).
import-first-page = Das ist die erste von mehreren Seiten einer Antwort von Microsoft Graph (`@odata.nextLink`); die Zeilen der anderen Seiten fehlen.
import-first-page-hint = Exportieren Sie alle Seiten, zum Beispiel mit `Get-MgUser -All | ConvertTo-Json`.
import-empty = Die Eingabe ist leer.
import-no-rows = Die Eingabe hat keine Zeilen.
import-no-text = Die Eingabe ist kein Text, sondern eine Arbeitsmappe oder ein anderer Dateityp.
import-not-utf8 = Die Eingabe ist weder in UTF-8 noch in UTF-16 noch in Windows-1252 codiert.
import-not-utf8-hint = Speichern Sie die Datei als „CSV UTF-8“, und führen Sie denselben Befehl erneut aus.
import-not-json = Die Eingabe ist kein gültiges JSON: siehe Zeile { $line }.
import-no-objects = Es ist JSON, aber die Zeilen sind keine Objekte.
import-unknown-columns = Nicht verwendete Spalten: { $columns }.
import-windows-1252 = Die Eingabe ist nicht UTF-8; sie wurde als Windows-1252 gelesen.
import-lost-values = Die Spalte `{ $column }` enthält Typnamen statt Werten (von `Export-Csv`) und wird nicht verwendet. Exportieren Sie sie mit `-join ';'`.
import-places =
    { $count ->
        [one] In 1 Zeile ist das Bürotelefon keine Nummer; der Wert gilt als Raum und wird übersprungen.
       *[other] In { $count } Zeilen ist das Bürotelefon keine Nummer; der Wert gilt als Raum und wird übersprungen.
    }
import-done-before =
    { $count ->
        [0] Das ist das Ergebnis eines früheren Laufs; noch keine Zeile ist erledigt.
        [one] Das ist das Ergebnis eines früheren Laufs; die 1 bereits erledigte Zeile wird übersprungen.
       *[other] Das ist das Ergebnis eines früheren Laufs; die { $count } bereits erledigten Zeilen werden übersprungen.
    }
import-reading-directory = Das Verzeichnis wird gelesen
import-from-directory =
    { $count ->
        [0] Kein Benutzer hat im Verzeichnis einen Kontakt, der nicht registriert ist.
        [one] 1 Benutzer hat im Verzeichnis einen Kontakt, aber keine Methode, die zählt.
       *[other] { $count } Benutzer haben im Verzeichnis einen Kontakt, aber keine Methode, die zählt.
    }
import-from-directory-left-out = Übersprungen: { $registered } mit einer Methode, die zählt, { $unreachable } ohne Kontakt im Verzeichnis.
import-finding = Benutzer werden gesucht
import-reading-report = Der Registrierungsbericht wird gelesen
import-checking = Zeilen werden geprüft
import-required-unknown = Die Anzahl der Methoden, die das Zurücksetzen erfordert, konnte nicht gelesen werden: Bei einigen Benutzern ist nicht bekannt, ob sie danach genügend haben.
import-out-of-scope =
    { $count ->
        [one] 1 Benutzer ist nicht aktiviert und kann nicht zurücksetzen. Aktivieren: `sspr enable`.
       *[other] { $count } Benutzer sind nicht aktiviert und können nicht zurücksetzen. Aktivieren: `sspr enable`.
    }
import-guarded =
    { $count ->
        [one] 1 Benutzer ist Administrator oder in einer Gruppe, der Rollen zugewiesen werden können: Das Ändern der Methoden kann die Rolle „Privilegierter Authentifizierungsadministrator“ erfordern.
       *[other] { $count } Benutzer sind Administratoren oder in einer Gruppe, der Rollen zugewiesen werden können: Das Ändern der Methoden kann die Rolle „Privilegierter Authentifizierungsadministrator“ erfordern.
    }
import-no-report = Der Registrierungsbericht konnte nicht gelesen werden: Es ist nicht bekannt, welche Benutzer aktiviert sind.
import-shared-numbers =
    { $numbers ->
        [one] { $users } Benutzer teilen sich eine Telefonnummer: Wer das Telefon hat, kann für alle zurücksetzen.
       *[other] { $users } Benutzer teilen sich { $numbers } Telefonnummern: Wer ein solches Telefon hat, kann für alle zurücksetzen, die dessen Nummer haben.
    }
import-alternates =
    { $count ->
        [one] 1 Benutzer erhält ein alternatives Mobiltelefon: Es dient nur der Anmeldung und zählt nicht für das Zurücksetzen.
       *[other] { $count } Benutzer erhalten ein alternatives Mobiltelefon: Es dient nur der Anmeldung und zählt nicht für das Zurücksetzen.
    }
import-extensions =
    { $count ->
        [one] 1 Mobilnummer hat eine Durchwahl: Sie kann keine SMS empfangen, und das Zurücksetzen ruft sie ohne Durchwahl an.
       *[other] { $count } Mobilnummern haben eine Durchwahl: Sie können keine SMS empfangen, und das Zurücksetzen ruft sie ohne Durchwahl an.
    }
import-office-left-out =
    { $count ->
        [one] Die Richtlinie lässt Bürotelefone nicht zu: 1 Büronummer wird übersprungen.
       *[other] Die Richtlinie lässt Bürotelefone nicht zu: { $count } Büronummern werden übersprungen.
    }
import-below-required =
    { $count ->
        [one] 1 Benutzer hat auch danach zu wenige Methoden zum Zurücksetzen: { $users }.
       *[other] { $count } Benutzer haben auch danach zu wenige Methoden zum Zurücksetzen: { $users }.
    }
import-no-user = Kein Benutzer: Geben Sie den Anmeldenamen oder die Objekt-ID an.
import-no-contact = Weder Telefonnummer noch E-Mail-Adresse: Geben Sie mindestens eine an.
import-unreadable = Die Zeile kann nicht gelesen werden ({ $words }): Korrigieren Sie sie in der Eingabe.
import-user-not-found = Benutzer nicht gefunden: Geben Sie den vollständigen Anmeldenamen oder die Objekt-ID an.
import-user-disabled = Das Konto ist deaktiviert: Aktivieren Sie es zuerst, oder entfernen Sie die Zeile.
import-guest = Der Benutzer ist ein Gast, dessen Kennwort nicht in diesem Mandanten liegt: Entfernen Sie die Zeile.
import-duplicate-user = Zeile { $row } hat denselben Benutzer: Führen Sie beide Zeilen zusammen.
import-not-a-number = Keine Telefonnummer. Beispiel: `+49 170 1234567`.
import-no-country = Die Landesvorwahl fehlt: Beginnen Sie mit `+`, oder legen Sie das Land mit `--country` fest.
import-unknown-country = Die Landesvorwahl gibt es nicht: Korrigieren Sie die Nummer.
import-too-short = Die Nummer ist für ihr Land zu kurz: Es fehlen Ziffern.
import-too-long = Die Nummer ist für ihr Land zu lang: Sie hat zu viele Ziffern.
import-not-in-plan = Die Nummer gibt es in ihrem Land nicht: Korrigieren Sie sie.
import-service-number = Das ist eine Servicenummer: Geben Sie die eigene Nummer des Benutzers an.
import-calculated = Das ist eine Dezimalzahl oder eine Zahl mit Exponent: Eine Tabellenkalkulation oder ein Skript hat ihre Ziffern geändert. Exportieren Sie die Spalte als Text.
number-read-for-flag = { $sentence } Sie wurde als Nummer in { $country } gelesen (`--country`).
number-read-for-location = { $sentence } Sie wurde als Nummer in { $country } gelesen, dem Verwendungsstandort des Benutzers. Für ein anderes Land verwenden Sie `--country`.
import-bad-address = Keine E-Mail-Adresse. Beispiel: `name@example.net`.
import-address-no-dot = Nach dem `@` fehlt ein Punkt, wie in `example.net`.
import-own-domain = `{ $domain }` gehört zu diesem Mandanten: Ein ausgesperrter Benutzer kann dort keine E-Mail lesen. Verwenden Sie eine private Adresse.
import-masked = Der Wert ist maskiert: Geben Sie ihn vollständig an. Manche Rollen sehen Werte nur maskiert.
import-not-allowed = Die Richtlinie lässt diese Methode nicht zu: Aktivieren Sie sie unter „Authentifizierungsmethoden“, oder lassen Sie die Spalte mit `--map` weg.
import-needs-mobile = Ein alternatives Mobiltelefon setzt ein Mobiltelefon voraus: Fügen Sie eines in derselben Zeile hinzu.
import-differs = Ein anderer Wert ist bereits registriert: Um ihn zu ersetzen, verwenden Sie `--replace`.
import-hidden = Der registrierte Wert ist maskiert und kann nicht verglichen werden: Melden Sie sich mit der Rolle „Privilegierter Authentifizierungsadministrator“ an, oder verwenden Sie `--replace`.
import-refused = Vom Dienst abgelehnt: { $words }
import-forbidden = Sie dürfen die Methoden dieses Benutzers nicht lesen oder ändern: Nötig ist die Rolle „Authentifizierungsadministrator“, für Administratoren „Privilegierter Authentifizierungsadministrator“.
import-unreachable = Der Dienst war nicht erreichbar oder drosselt: Führen Sie denselben Befehl später erneut aus.
import-not-reached = Der Lauf endete vor dieser Zeile: Führen Sie denselben Befehl erneut aus.

## scope

scope-direct = Direkt
scope-via = Über
scope-outcome = Ergebnis
scope-detail = Grund
scope-added = hinzugefügt
scope-removed = entfernt
scope-unchanged = unverändert
scope-failed = fehlgeschlagen
scope-unknown = Die Gruppe, für die SSPR aktiviert ist, kann mit dieser Anmeldung nicht gelesen werden: Microsoft Graph stellt sie nicht bereit, und die Richtlinien-API akzeptiert keine Anwendungen.
scope-unknown-hint = Geben Sie die Gruppe mit `--group NAME|ID` an.
scope-is-all = Aktiviert für „Alle“: Es gibt keine Gruppe zu verwalten.
scope-is-none = Aktiviert für „Keine“: Es gibt keine Gruppe zu verwalten.
scope-no-group = Aktiviert für „Ausgewählt“, aber es ist keine Gruppe ausgewählt.
scope-group-gone = Die Gruppe, für die SSPR aktiviert ist, gibt es nicht mehr: { $id }
scope-no-group-hint = Wählen Sie mit `sspr enable --scope group --group NAME|ID` eine Gruppe aus. Um eine Gruppe vorher vorzubereiten, verwenden Sie `sspr scope add --group NAME|ID USER`.
scope-other-all = Aktiviert für „Alle“: Die Mitgliedschaft in der Gruppe „{ $name }“ hat derzeit keine Wirkung.
scope-other = SSPR ist nicht für die Gruppe „{ $name }“ aktiviert: Die Mitgliedschaft hat derzeit keine Wirkung.
scope-dynamic = Die Gruppe „{ $name }“ hat eine dynamische Mitgliedschaft: Mitglieder können nicht hinzugefügt oder entfernt werden. Regel: { $rule }
scope-dynamic-hint = Ändern Sie die Regel oder die Benutzereigenschaften, die sie verwendet, oder wählen Sie eine Gruppe mit zugewiesener Mitgliedschaft: `sspr enable --scope group --group NAME|ID`.
scope-synced = Die Gruppe „{ $name }“ wird aus dem lokalen Verzeichnis synchronisiert: Ihre Mitglieder können hier nicht geändert werden.
scope-synced-hint = Ändern Sie die Mitglieder im lokalen Active Directory, oder wählen Sie eine Cloudgruppe: `sspr enable --scope group --group NAME|ID`.
scope-exchange = Die Gruppe „{ $name }“ ist eine Verteilerliste oder eine E-Mail-aktivierte Sicherheitsgruppe: Ihre Mitglieder können nur in Exchange geändert werden.
scope-exchange-hint = Ändern Sie die Mitglieder im Exchange Admin Center, oder wählen Sie eine Sicherheitsgruppe ohne E-Mail-Aktivierung: `sspr enable --scope group --group NAME|ID`.
scope-role-assignable = Der Gruppe „{ $name }“ können Rollen zugewiesen werden: Ein neues Mitglied könnte Administrator werden, daher können ihre Mitglieder hier nicht geändert werden.
scope-role-assignable-hint = Wählen Sie mit `sspr enable --scope group --group NAME|ID` eine eigene Gruppe für die Kennwortzurücksetzung, oder lassen Sie die Mitglieder im Admin Center mit der Rolle „Administrator für privilegierte Rollen“ ändern.
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
scope-more-added = { $count ->
    [one] … und 1 weiterer hinzuzufügen
   *[other] … und { $count } weitere hinzuzufügen
}
scope-more-removed = { $count ->
    [one] … und 1 weiterer zu entfernen
   *[other] … und { $count } weitere zu entfernen
}
scope-more-unchanged =
    { $count ->
        [one] … und 1 weiterer unverändert
       *[other] … und { $count } weitere unverändert
    }
scope-more-failed =
    { $count ->
        [one] … und 1 weiterer fehlgeschlagen
       *[other] … und { $count } weitere fehlgeschlagen
    }
scope-administrators =
    { $count ->
        [one] 1 Benutzer ist Administrator; für ihn gilt in jeder Gruppe die Richtlinie für Administratoren: { $users }
       *[other] { $count } Benutzer sind Administratoren; für sie gilt in jeder Gruppe die Richtlinie für Administratoren: { $users }
    }
scope-guests =
    { $count ->
        [one] 1 externer Gast setzt unabhängig von den Gruppen hier im Heimmandanten zurück: { $users }
       *[other] { $count } externe Gäste setzen unabhängig von den Gruppen hier in ihren Heimmandanten zurück: { $users }
    }
scope-stay =
    { $count ->
        [one] 1 Benutzer bleibt als Mitglied einer verschachtelten Gruppe aktiviert: { $users }
       *[other] { $count } Benutzer bleiben als Mitglieder verschachtelter Gruppen aktiviert: { $users }
    }
scope-already = bereits Mitglied
scope-not-member = kein Mitglied
scope-through = Mitglied über { $via }; dort entfernen
scope-no-user = Benutzer nicht gefunden
scope-forbidden = nicht erlaubt: { $text }
scope-refused = abgelehnt: { $text }
scope-unreachable = der Dienst war nicht erreichbar
scope-all-forbidden = Sie dürfen die Mitglieder der Gruppe „{ $name }“ nicht ändern: { $text }
scope-all-forbidden-hint = Nötig ist die Berechtigung `GroupMember.ReadWrite.All`; Benutzer brauchen außerdem die Rolle „Gruppenadministrator“ oder „Benutzeradministrator“ oder müssen Besitzer der Gruppe sein.
scope-may-not-read = Sie dürfen die Mitglieder der Gruppe nicht lesen: { $text }
scope-may-not-read-hint = Nötig ist die Berechtigung `GroupMember.Read.All`, für die Namen auch `User.Read.All`. Ihre Berechtigungen zeigt `sspr whoami`.
scope-not-read-back = Die Änderungen wurden vorgenommen, konnten aber nicht überprüft werden: { $error }
scope-late =
    { $count ->
        [one] 1 Änderung ist noch nicht zu sehen: Das Verzeichnis wird repliziert, meist innerhalb einer Minute.
       *[other] { $count } Änderungen sind noch nicht zu sehen: Das Verzeichnis wird repliziert, meist innerhalb einer Minute.
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
scope-assumed = Die Gruppe, für die SSPR aktiviert ist, kann mit dieser Anmeldung nicht gelesen werden. Die Angaben gehen von dieser Gruppe aus.
scope-total =
    { $count ->
        [one] „{ $name }“ hat 1 Mitglied.
       *[other] „{ $name }“ hat { $count } Mitglieder.
    }
scope-total-nested =
    { $count ->
        [one] „{ $name }“ hat einschließlich verschachtelter Gruppen 1 Mitglied.
       *[other] „{ $name }“ hat einschließlich verschachtelter Gruppen { $count } Mitglieder.
    }
scope-groups-inside =
    { $count ->
        [one] Auch die Mitglieder von 1 verschachtelten Gruppe sind aktiviert: { $names }. Mit `--nested` werden sie aufgelistet.
       *[other] Auch die Mitglieder von { $count } verschachtelten Gruppen sind aktiviert: { $names }. Mit `--nested` werden sie aufgelistet.
    }
scope-one-stdin = stdin kann nur einmal gelesen werden: Verwenden Sie `-` nur einmal.
scope-no-user-column-hint = Nennen Sie die Spalte `user`, `userPrincipalName` oder `id`, oder schreiben Sie einen Benutzer pro Zeile.
scope-row-nobody = Zeile { $line } hat keinen Benutzer.
scope-object-nobody = Objekt { $number } hat keinen Benutzer.
scope-row-nobody-hint = Tragen Sie den Benutzer ein oder entfernen Sie die Zeile, und führen Sie denselben Befehl erneut aus.
scope-row-cells = Zeile { $line } hat { $found } Zellen, die Kopfzeile aber { $expected }.
scope-row-cells-hint = Setzen Sie Zellen, die das Trennzeichen enthalten, in Anführungszeichen, und führen Sie denselben Befehl erneut aus.

## rollout

rollout-no-file-hint = Erstellen Sie eine mit `sspr rollout init --out rollout.toml`, oder verwenden Sie mit `-f DATEI` eine andere.
rollout-schema-hint = Das Dateiformat zeigt `sspr rollout schema`.
rollout-file = Die Rolloutdatei { $path } ist ungültig.
rollout-flaw-no-wave = Es gibt keine Welle: Fügen Sie `[[wave]]` mit einem `name` und den Benutzern hinzu.
rollout-flaw-nameless = Eine Welle hat keinen `name`.
rollout-flaw-twice = Zwei Wellen haben den Namen „{ $name }“.
rollout-flaw-nobody = Die Welle „{ $name }“ hat keine Benutzer: Fügen Sie `departments`, `countries`, `licences`, `groups`, `users`, `file`, `registered` oder `everyone` hinzu.
rollout-flaw-limit = Ein Grenzwert in `[gates]` liegt außerhalb des zulässigen Bereichs: Prozentwerte von 0 bis 100, `within-days` von 1 bis 30.
rollout-flaw-limit-of = Ein Grenzwert der Welle „{ $name }“ liegt außerhalb des zulässigen Bereichs: Prozentwerte von 0 bis 100, `within-days` von 1 bis 30.
rollout-wave = Welle
rollout-state = Status
rollout-users = Benutzer
rollout-in-scope = Aktiviert
rollout-able = Kann zurücksetzen
rollout-days = Tage
rollout-state-entered = aktiviert
rollout-state-under-way = in Bearbeitung
rollout-state-next = als Nächstes
rollout-state-waiting = wartet
rollout-scope = { $count ->
    [one] Gruppe „{ $name }“: 1 Benutzer
   *[other] Gruppe „{ $name }“: { $count } Benutzer
}, { $registered } registriert, { $able } können zurücksetzen.
rollout-excluded = { $count ->
    [one] 1 Benutzer ist in der Datei ausgeschlossen.
   *[other] { $count } Benutzer sind in der Datei ausgeschlossen.
}
rollout-guests = { $count ->
    [one] 1 Gast wird übersprungen: Die meisten Gäste setzen in ihrem Heimmandanten zurück.
   *[other] { $count } Gäste werden übersprungen: Die meisten Gäste setzen in ihrem Heimmandanten zurück.
}
rollout-administrators = { $count ->
    [one] 1 Administrator wird übersprungen: Für Administratoren gilt in jeder Gruppe eine eigene Richtlinie.
   *[other] { $count } Administratoren werden übersprungen: Für Administratoren gilt in jeder Gruppe eine eigene Richtlinie.
}
rollout-disabled = { $count ->
    [one] 1 deaktiviertes Konto wird übersprungen.
   *[other] { $count } deaktivierte Konten werden übersprungen.
}
rollout-strangers = { $count ->
    [one] 1 Benutzer aus der Datei wurde im Verzeichnis nicht gefunden.
   *[other] { $count } Benutzer aus der Datei wurden im Verzeichnis nicht gefunden.
}
rollout-all-in = Alle Wellen sind aktiviert. Auf „Alle“ umstellen: `sspr rollout finish`.
rollout-newcomers = { $count ->
    [one] 1 Benutzer ist seither zu einer Welle gekommen; der nächste Schritt nimmt ihn auf.
   *[other] { $count } Benutzer sind seither zu einer Welle gekommen; der nächste Schritt nimmt sie auf.
}
rollout-next = { $count ->
    [one] Als Nächstes: Welle „{ $wave }“, 1 Benutzer wird aktiviert
   *[other] Als Nächstes: Welle „{ $wave }“, { $count } Benutzer werden aktiviert
}
rollout-gate-nobody = Registriert: noch kein Benutzer aktiviert; erforderlich: mindestens { $limit } %
rollout-gate-registered = Registriert: { $value } % der aktivierten Benutzer; erforderlich: mindestens { $limit } %
rollout-gate-resets-unread = Fehlgeschlagene Zurücksetzungen: nicht bekannt, das Überwachungsprotokoll kann nicht gelesen werden (`AuditLog.Read.All`); zulässig: höchstens { $limit } %
rollout-gate-resets = Fehlgeschlagene Zurücksetzungen: { $value } %; zulässig: höchstens { $limit } %
rollout-gate-cause-unknown = Neue Ursachen: nicht bekannt, die Ursachen bei der letzten Welle wurden nicht aufgezeichnet; zulässig: höchstens { $limit } Benutzer
rollout-gate-cause = Neue Ursache: { $cause }, { $value } Benutzer; zulässig: höchstens { $limit }
rollout-gate-no-cause = Neue Ursachen: keine; zulässig: höchstens { $limit } Benutzer
rollout-gate-days-unknown = Tage seit der letzten Welle: nicht aufgezeichnet; erforderlich: mindestens { $limit }
rollout-gate-days = Tage seit der letzten Welle: { $value }; erforderlich: mindestens { $limit }
rollout-gate-not-before = Nicht vor dem { $limit }
rollout-gate-not-on = Nicht am: { $limit }
rollout-load-able = { $count ->
    [one] 1 Benutzer kann sofort zurücksetzen.
   *[other] { $count } Benutzer können sofort zurücksetzen.
}
rollout-load-not-registered = { $count ->
    [one] 1 Benutzer hat zu wenige Methoden und kann erst zurücksetzen, wenn weitere registriert sind.
   *[other] { $count } Benutzer haben zu wenige Methoden und können erst zurücksetzen, wenn weitere registriert sind.
}
rollout-load-asked = { $count ->
    [one] 1 Benutzer wird bei der nächsten Anmeldung zur Registrierung aufgefordert: Der Helpdesk muss am nächsten Morgen mit Fragen rechnen.
   *[other] { $count } Benutzer werden bei der nächsten Anmeldung zur Registrierung aufgefordert: Der Helpdesk muss am nächsten Morgen mit Fragen rechnen.
}
rollout-load-asked-unknown = Ob diese Benutzer bei der Anmeldung zur Registrierung aufgefordert werden, kann mit dieser Anmeldung nicht gelesen werden.
rollout-load-writeback = { $count ->
    [one] 1 Benutzer ist synchronisiert, aber das Kennwortrückschreiben ist ausgeschaltet: Eine Zurücksetzung schlägt fehl.
   *[other] { $count } Benutzer sind synchronisiert, aber das Kennwortrückschreiben ist ausgeschaltet: Eine Zurücksetzung schlägt fehl.
}
rollout-load-unlicensed = { $count ->
    [one] 1 Benutzer hat keine Lizenz, die SSPR abdeckt.
   *[other] { $count } Benutzer haben keine Lizenz, die SSPR abdeckt.
}
rollout-load-phone = { $count ->
    [one] 1 Benutzer hat nur ein Telefon und kann nicht mehr zurücksetzen, sobald die SMS und Anrufe von Microsoft enden.
   *[other] { $count } Benutzer haben nur ein Telefon und können nicht mehr zurücksetzen, sobald die SMS und Anrufe von Microsoft enden.
}
rollout-not-yet = Die Welle „{ $wave }“ wurde nicht gestartet: Eine Bedingung ist nicht erfüllt. Es wurde nichts geändert. Trotzdem fortfahren: `sspr rollout next --force --reason TEXT`.
rollout-question = { $count ->
    [one] Welle „{ $wave }“ starten: 1 Benutzer zur Gruppe „{ $name }“ hinzufügen?
   *[other] Welle „{ $wave }“ starten: { $count } Benutzer zur Gruppe „{ $name }“ hinzufügen?
}
rollout-entered = Die Welle „{ $wave }“ ist aktiviert: { $count } Benutzer hinzugefügt.
rollout-under-way = Die Welle „{ $wave }“ ist in Bearbeitung: { $count } Benutzer hinzugefügt. Fortfahren: `sspr rollout next`.
rollout-way-back = Rückgängig machen: `sspr rollout back`
rollout-failed = { $count ->
    [one] 1 Benutzer fehlgeschlagen. Der nächste Schritt versucht es erneut.
   *[other] { $count } Benutzer fehlgeschlagen. Der nächste Schritt versucht es erneut.
}
rollout-no-record = Das Protokoll { $path } enthält keine Welle dieser Gruppe.
rollout-back-question = { $count ->
    [one] Welle „{ $wave }“ rückgängig machen: 1 Benutzer aus der Gruppe „{ $name }“ entfernen?
   *[other] Welle „{ $wave }“ rückgängig machen: { $count } Benutzer aus der Gruppe „{ $name }“ entfernen?
}
rollout-taken-back = Die Welle „{ $wave }“ ist rückgängig gemacht: { $count } Benutzer entfernt.
rollout-back-under-way = Die Welle „{ $wave }“ ist noch nicht ganz rückgängig gemacht: { $count } Benutzer entfernt. Fortfahren: `sspr rollout back`.
rollout-finished = Die Gruppe „{ $name }“ legt nicht mehr fest, für wen SSPR aktiviert ist. Löschen Sie sie, wenn sie nicht anderweitig verwendet wird.
rollout-init-done = Prüfen Sie die Datei, und führen Sie dann `sspr rollout plan` aus; heißt die Datei nicht `rollout.toml`, mit `-f FILE`.
rollout-init-group = Die Gruppe, für die SSPR aktiviert wird; Standard: die in der Richtlinie ausgewählte Gruppe. Eine Anwendung kann die Richtlinie nicht lesen und muss sie hier angeben.
rollout-init-exclude = Von allen Wellen ausgeschlossene Benutzer: VIPs, Dienstkonten
rollout-init-gates = Bedingungen vor jeder Welle außer der ersten; eine Welle kann in [wave.gates] eigene haben
rollout-init-registered = mindestens dieser Prozentsatz der aktivierten Benutzer ist registriert
rollout-init-resets = höchstens dieser Prozentsatz der Zurücksetzungen ist fehlgeschlagen
rollout-init-cause = keine neue Ursache hindert mehr als diese Anzahl Benutzer am Zurücksetzen
rollout-init-days = mindestens diese Anzahl Tage seit der letzten Welle
rollout-init-wave = { $count } Benutzer, davon { $registered } registriert

## remind

remind-question = { $count ->
    [one] 1 E-Mail senden?
   *[other] { $count } E-Mails senden?
}
remind-not-found = { $count ->
    [one] 1 Benutzer wurde nicht gefunden.
   *[other] { $count } Benutzer wurden nicht gefunden.
}
remind-nobody = Kein Benutzer braucht eine Erinnerung: Alle aktivierten Benutzer können zurücksetzen.
remind-tested = Die E-Mail für { $name } wurde an { $to } gesendet. Es wurde keine weitere E-Mail gesendet.
remind-no-channel-hint = Richten Sie mit `sspr profile set mail.via=graph` einen Kanal ein, oder listen Sie mit `--dry-run` die Empfänger auf.
remind-app-only = Eine Anwendung hat kein Postfach: Sie kann über Microsoft Graph keine E-Mail senden.
remind-app-only-hint = Senden Sie über einen SMTP-Server: `sspr profile set mail.via=smtp mail.host=HOST mail.from=ADRESSE`.
remind-sent = gesendet
remind-would-send = würde gesendet
remind-skipped = übersprungen
remind-failed = fehlgeschlagen
remind-lately = kürzlich erinnert
remind-maybe = möglicherweise kürzlich erinnert: Die Antwort ging verloren
remind-not-needed = kann jetzt zurücksetzen oder ist nicht aktiviert
remind-opted-out = auf der Ausschlussliste
remind-no-address = keine E-Mail-Adresse
remind-limit = über dem Limit eines Laufs; führen Sie den Befehl erneut aus
remind-stopped = nicht gesendet: Der Lauf wurde angehalten; führen Sie den Befehl noch einmal aus
remind-gone = nicht mehr im Verzeichnis
remind-refused = die E-Mail wurde nicht angenommen
remind-unknown = nicht bekannt, ob die E-Mail gesendet wurde
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
remind-blind = Die aktuellen Methoden können mit dieser Anmeldung nicht gelesen werden (`UserAuthenticationMethod.Read.All`). Es gilt der Registrierungsbericht; er ist bis zu 36 Stunden alt.
remind-stopped-hint = Bereits gesendete E-Mails sind aufgezeichnet. Beheben Sie die Ursache, und führen Sie den Befehl erneut aus: Kein Benutzer erhält zwei.
remind-mail-subject = Richten Sie die Kennwortzurücksetzung für Ihr Konto bei { $tenant } ein
remind-mail-subject-ending = Registrieren Sie vor dem { $day } eine weitere Methode
remind-mail-hello = Guten Tag { $name },
remind-mail-register = Bei { $tenant } können Sie ein vergessenes Kennwort jederzeit selbst zurücksetzen, ohne den Helpdesk anzurufen. Dazu müssen Sie Methoden registrieren, mit denen Ihre Identität überprüft wird. Sie haben zu wenige registriert.
remind-mail-ending = Bei { $tenant } können Sie ein vergessenes Kennwort selbst zurücksetzen. Die Methoden, die Sie dafür registriert haben, enden am { $day }. Registrieren Sie vorher eine weitere Methode.
remind-mail-methods = { $count ->
    [one] Sie brauchen 1 Methode
   *[other] Sie brauchen { $count } Methoden
}. Zugelassene Methoden: { $methods }.
remind-mail-link = Öffnen Sie { $link } und melden Sie sich als { $account } an. Es dauert etwa zwei Minuten.
remind-mail-genuine = So erkennen Sie, dass diese E-Mail echt ist: Sie hat keinen Anhang und fragt weder nach einem Kennwort noch nach einem Code. Geben Sie die Adresse in Ihren Browser ein, statt einem Link zu folgen, oder fragen Sie zuerst Ihren Helpdesk.
remind-template-subject = Die erste Zeile von { $path } muss `Subject: …` sein.
remind-template-unknown = { $path } enthält einen unbekannten Platzhalter: { "{" }{ $name }{ "}" }.
remind-template-link = In { $path } fehlt der Platzhalter { "{" }link{ "}" }: Die E-Mail braucht die Adresse der Registrierungsseite.
remind-template-hint = Platzhalter: { $names }
remind-template-none = { $path } enthält keine der Dateien { $names }.

## ledger

ledger-unwritable = Das Protokoll { $path } kann nicht geschrieben werden ({ $reason }): Änderungen werden nicht aufgezeichnet.
ledger-refused = Das Protokoll { $path } kann nicht geschrieben werden ({ $reason }), und dieses Profil verlangt, dass jede Änderung aufgezeichnet wird. Es wurde nichts geändert.
ledger-refused-hint = Korrigieren Sie die Datei, oder lassen Sie Änderungen ohne Aufzeichnung zu: `sspr profile set require-ledger=`.
ledger-unrecorded = { $count ->
    [one] 1 Änderung wurde
   *[other] { $count } Änderungen wurden
} vorgenommen oder versucht, aber nicht im Protokoll { $path } aufgezeichnet: { $reason }.
ledger-set-aside = Eine Zeile des Protokolls wurde beim Schreiben abgeschnitten. Der Rest steht in Zeile { $line }.
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
ledger-empty = Es ist noch nichts aufgezeichnet: Das Protokoll { $path } ist nicht vorhanden.
ledger-none = Die Datei { $path } ist nicht vorhanden.
ledger-head = Die letzte Zeile von { $path } ist Zeile { $line }; ihr Hash ist { $hash }.
ledger-unreadable = { $count ->
    [one] 1 Zeile des Protokolls kann nicht gelesen werden und wird nicht angezeigt.
   *[other] { $count } Zeilen des Protokolls können nicht gelesen werden und werden nicht angezeigt.
}
ledger-unreadable-hint = Welche Zeilen und warum, zeigt `sspr ledger verify`.
ledger-whole = Das Protokoll ist intakt: { $count ->
    [0] keine Zeilen
    [one] 1 Zeile
   *[other] { $count } Zeilen
}, letzter Hash { $hash }.
ledger-broken = Das Protokoll ist nicht intakt: Der erste Fehler ist in Zeile { $line }.
ledger-changed = Zeile { $line }: nach dem Schreiben geändert.
ledger-removed = Zeile { $line }: { $missing ->
    [one] 1 Zeile davor fehlt
   *[other] { $missing } Zeilen davor fehlen
}.
ledger-inserted = Zeile { $line }: folgt nicht auf die Zeile davor. Eine Zeile wurde eingefügt, oder Zeilen wurden verschoben.
ledger-torn = Zeile { $line }: unvollständig, beim Schreiben abgeschnitten.
ledger-aside = { $count ->
    [one] 1 Zeile wurde beim Schreiben abgeschnitten. Der Rest wurde aufbewahrt.
   *[other] { $count } Zeilen wurden beim Schreiben abgeschnitten. Der Rest wurde aufbewahrt.
}
ledger-not-expected = Der Hash { $hash } ist nicht in diesem Protokoll: Zeilen am Ende wurden entfernt, oder das Protokoll wurde neu geschrieben.
ledger-merge-added =
    { $count ->
        [one] { $path }: 1 Zeile in { $file } ergänzt.
       *[other] { $path }: { $count } Zeilen in { $file } ergänzt.
    }
ledger-merge-unchanged = { $path }: keine neuen Zeilen.
ledger-merge-empty = { $path }: keine Zeilen.
ledger-merge-broken = { $path }: ab Zeile { $line } nicht intakt. Übersprungen.
ledger-merge-diverged = { $path }: Zeilen, die früher in { $file } zusammengeführt wurden, fehlen oder wurden geändert. Übersprungen.
ledger-bad-hash = `{ $text }` ist kein Hash. Ein Hash hat 64 Hexadezimalziffern.
ledger-bad-time = `{ $text }` ist keine gültige Zeitangabe.
ledger-bad-time-hint = Verwenden Sie ein Datum (2026-11-02), Datum und Uhrzeit (2026-11-02T08:00:00Z) oder eine Dauer vor jetzt (7d, 12h).
ledger-output-lost = { $count ->
    [one] Die Änderung wurde
   *[other] { $count } Änderungen wurden
} vorgenommen, aber das Ergebnis konnte nicht geschrieben werden: { $reason }.
ledger-output-lost-hint = Führen Sie den Befehl nicht erneut aus, um das Ergebnis zu erhalten. Die Änderungen zeigt `sspr ledger show`.
ledger-closed = { $count ->
    [one] 1 Änderung hatte
   *[other] { $count } Änderungen hatten
} kein aufgezeichnetes Ergebnis, weil der Befehl unterbrochen wurde. Jetzt geprüft und aufgezeichnet: { $done } vorgenommen, { $not } nicht vorgenommen, { $unknown } unbekannt.
ledger-closed-reset = Das Kennwort von { $name } { $outcome ->
    [done] wurde
   *[other] wurde möglicherweise
} von einem Befehl zurückgesetzt, der unterbrochen wurde, bevor er das neue Kennwort angezeigt hat. Setzen Sie es erneut zurück: `{ $command }`
ledger-closed-pass = Ein befristeter Zugriffspass für { $name } { $outcome ->
    [done] wurde
   *[other] wurde möglicherweise
} von einem Befehl erstellt, der unterbrochen wurde, bevor er den Pass angezeigt hat. Widerrufen Sie ihn: `{ $command }`
ledger-open-elsewhere = { $count ->
    [one] 1 Änderung eines anderen Profils oder Mandanten hat noch kein aufgezeichnetes Ergebnis. Der nächste Befehl mit diesem Profil prüft und zeichnet es auf.
   *[other] { $count } Änderungen anderer Profile oder Mandanten haben noch kein aufgezeichnetes Ergebnis. Der nächste Befehl mit dem Profil prüft und zeichnet sie auf.
}

## doctor

doctor-verification-off = Die Überprüfung ist ausgeschaltet.
doctor-verification-no-channel = { $standing } Kein Kanal kann einen Code senden.
doctor-verification-no-channel-remedy = Richten Sie einen Kanal für E-Mail oder SMS ein: `sspr profile set mail.via=graph`.
doctor-plain = { $text }
doctor-looking = Prüfung läuft
doctor-ok = ok
doctor-skipped = übersprungen
doctor-warn = Warnung
doctor-fail = fehlgeschlagen
doctor-check-configuration = Konfiguration
doctor-check-folders = Ordner
doctor-check-token-store = Tokenspeicher
doctor-check-ledger = Protokoll
doctor-check-verification = Überprüfung
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
doctor-bundle-question = Diese Datei in `{ $path }` schreiben?
doctor-bundle-written = { $failed ->
    [0] In `{ $path }` geschrieben. Keine Prüfung ist fehlgeschlagen. Beschreiben Sie, was geschehen ist, und prüfen Sie die Datei vor dem Senden.
    [one] In `{ $path }` geschrieben. { $failed } Prüfung ist fehlgeschlagen. Beschreiben Sie, was geschehen ist, und prüfen Sie die Datei vor dem Senden.
   *[other] In `{ $path }` geschrieben. { $failed } Prüfungen sind fehlgeschlagen. Beschreiben Sie, was geschehen ist, und prüfen Sie die Datei vor dem Senden.
}
doctor-bundle-program = Fehler und Wünsche zu diesem Programm: { $page }
doctor-bundle-service = Feedback zum Dienst, an Microsoft: { $page }
doctor-sum = { $failed ->
    [0] Keine Prüfung fehlgeschlagen
    [one] 1 Prüfung fehlgeschlagen
   *[other] { $failed } Prüfungen fehlgeschlagen
}; { $warned ->
    [0] keine Warnungen
    [one] 1 Warnung
   *[other] { $warned } Warnungen
}.
doctor-config = { $path }, Profil `{ $profile }`, Mandant { $tenant }
doctor-config-none = Es gibt noch keine Konfigurationsdatei ({ $path }). Es gelten die Standardwerte.
doctor-config-remedy = Korrigieren Sie { $path }, oder verschieben Sie die Datei und beginnen Sie mit `sspr login` neu.
doctor-folder-unwritable = Der Ordner { $path } ist nicht beschreibbar: { $reason }.
doctor-folder-remedy = Machen Sie { $path } für Ihr Konto beschreibbar, oder setzen Sie `SSPR_DATA_DIR` auf einen anderen Ordner.
doctor-folder-open = Die Gruppe { $group } kann { $path } lesen.
doctor-folder-unknown = Die Berechtigungen von { $path } konnten nicht gelesen werden: { $reason }.
doctor-folder-open-remedy = Verschieben Sie den Ordner in Ihr Benutzerprofil, oder löschen Sie ihn: `sspr` legt ihn nur für Ihr Konto neu an.
doctor-exposed = Andere Benutzer können { $path } lesen (Modus { $mode }).
doctor-exposed-remedy = Schränken Sie den Zugriff ein: `chmod 600 { $path }`.
doctor-store-keyring = Anmeldungen sind mit einem Schlüssel aus dem Schlüsselbund verschlüsselt: { $path }
doctor-store-file = Anmeldungen sind in einer Datei gespeichert, die nur Sie lesen können: { $path }
doctor-store-memory = Anmeldungen bleiben nur für einen Befehl im Arbeitsspeicher.
doctor-store-no-keyring = Der Schlüsselbund dieses Computers kann nicht verwendet werden ({ $reason }). Anmeldungen werden in einer Datei gespeichert, die nur Sie lesen können.
doctor-store-remedy = Entsperren oder installieren Sie einen Schlüsselbund, oder akzeptieren Sie die Datei: `sspr profile set token-store=file`.
doctor-ledger-unwritable = Das Protokoll { $path } ist nicht beschreibbar: { $reason }.
doctor-ledger-remedy = Korrigieren Sie die Datei oder ihren Ordner. Bis dahin werden Änderungen nicht aufgezeichnet.
doctor-channels-none = Es ist kein Kanal für Codes eingerichtet: `sspr register` kann Kontakte nur ohne Überprüfung registrieren.
doctor-channels-remedy = Richten Sie einen ein: `sspr profile set mail.via=graph`, oder `sms-webhook=https://…` für SMS.
doctor-channel-mail = E-Mail: { $via }
doctor-channel-texts = SMS: { $via }
doctor-channel-secret = Der Mailserver verlangt ein Kennwort, aber `{ $variable }` ist nicht gesetzt.
doctor-channel-secret-remedy = Setzen Sie `{ $variable }` auf das Kennwort des E-Mail-Kontos.
doctor-no-terminal = Die Ausgabe ist kein Terminal.
doctor-terminal = { $width } Spalten, Unicode { $unicode ->
    [yes] ja
   *[no] nein
}, Farbe { $colour ->
    [on] an
   *[off] aus
}
doctor-terminal-unicode = Verwenden Sie ein UTF-8-Gebietsschema: `export LC_ALL=C.UTF-8`.
doctor-terminal-narrow = Machen Sie das Fenster mindestens 80 Spalten breit. In einem schmaleren lassen Tabellen Spalten weg.
doctor-proxy-none = Es ist kein Proxy eingestellt.
doctor-tls-unused = Kein Dienst wurde über TLS erreicht.
doctor-tls-system = Die Zertifikate dieses Computers sind vertrauenswürdig.
doctor-tls-file = Die Zertifikate dieses Computers und die in { $path } sind vertrauenswürdig.
doctor-tls-refused = Ein Zertifikat ist nicht vertrauenswürdig: { $reason }.
doctor-tls-remedy = Ein Proxy mit TLS-Überprüfung hat ein eigenes Zertifikat. Geben Sie es mit `--ca-file DATEI` an.
doctor-clock-unknown = Kein Dienst hat die Uhrzeit zurückgegeben.
doctor-clock-right = { $seconds ->
    [one] 1 Sekunde
   *[other] { $seconds } Sekunden
} Abweichung von der Uhr der Dienste
doctor-clock-off = Die Uhr dieses Computers geht { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
} { $way ->
    [fast] vor
   *[slow] nach
}.
doctor-clock-remedy = Stellen Sie die Uhr, am besten per Zeitsynchronisierung. Anmeldungen und Signaturen hängen davon ab.
doctor-not-in-cloud = In dieser Cloud gibt es keine Richtlinien-API.
doctor-no-tenant = Mandant bei { $host } nicht gefunden.
doctor-reached = { $host } hat nach { $millis } ms geantwortet.
doctor-answered-badly = { $host } hat mit { $status } geantwortet.
doctor-answered-badly-remedy = Möglicherweise ist ein Proxy dazwischen, oder der Dienst ist gestört. Versuchen Sie es erneut, und prüfen Sie die Proxyeinstellungen.
doctor-unreached = { $host } war nicht erreichbar: { $reason }.
doctor-unreached-remedy = Prüfen Sie das Netzwerk, DNS und die Proxyeinstellungen (`HTTPS_PROXY`).
doctor-nobody = Sie sind nicht angemeldet.
doctor-nobody-remedy = Melden Sie sich mit `sspr login` an.
doctor-not-signed-in = Diese Prüfung erfordert eine Anmeldung.
doctor-too-slow = Keine Antwort innerhalb von { $seconds ->
    [one] 1 Sekunde
   *[other] { $seconds } Sekunden
}.
doctor-signed-in = { $kind ->
    [application] Anwendung
   *[user] Konto
} { $name }; { $minutes ->
    [-1] der Ablauf des Tokens ist nicht bekannt
    [one] das Token läuft in 1 Minute ab
   *[other] das Token läuft in { $minutes } Minuten ab
}{ $renewable ->
    [yes] { " " }und wird automatisch erneuert
   *[no] { " " }und wird nicht erneuert
}
doctor-ends-soon = Melden Sie sich vor einem langen Befehl erneut an: `sspr login`.
doctor-permissions-unknown = Das Token listet seine Berechtigungen nicht auf.
doctor-permissions = { $count ->
    [0] Reicht für keinen Befehl
   *[other] Reicht für { $enough }
}; fehlt für { $missing }
doctor-permissions-remedy = Wenn Sie eines davon brauchen, lassen Sie den Berechtigungen zustimmen: `sspr login --register-app --feature …`.
doctor-app = Die App { $client } hat keine Anmeldeinformationen, keine fremden Umleitungs-URIs und keine anderen Besitzer.
doctor-app-default = Das Profil verwendet eine App von Microsoft.
doctor-app-application = Eine Anwendung meldet sich mit ihrer eigenen Anmeldeinformation an.
doctor-app-unknown = Diese Anmeldung kann App-Registrierungen nicht lesen. App prüfen: `sspr login --register-app`.
doctor-roles-application = Eine Anwendung hat Berechtigungen statt Rollen.
doctor-roles-unknown = Diese Anmeldung kann ihre eigenen Rollen nicht lesen.
doctor-roles-none = { $count ->
    [0] Keine Verzeichnisrolle
   *[other] { $roles }: reicht für keinen Befehl
}
doctor-roles-remedy = Aktivieren Sie eine Rolle, oder lassen Sie sich eine zuweisen: „Berichtleseberechtigter“ für `status`, „Authentifizierungsadministrator“ für `register`, „Authentifizierungsrichtlinienadministrator“ für `enable`.
doctor-roles = { $roles }; erlaubt { $abilities }
doctor-licence = Der Mandant hat Microsoft Entra ID P1 oder P2.
doctor-licence-cloud = Der Mandant hat Microsoft 365 Business Standard oder Ähnliches, aber nicht Microsoft Entra ID P1: Cloudkennwörter können zurückgesetzt werden, es gibt aber keinen Registrierungsbericht und kein Kennwortrückschreiben.
doctor-licence-none = Der Mandant hat weder Microsoft Entra ID P1 noch P2: Es gibt keinen Registrierungsbericht, und nur Administratoren können zurücksetzen; andere Benutzer können ein bekanntes Kennwort ändern.
doctor-licence-remedy = Kaufen oder testen Sie Microsoft Entra ID P1. Ohne die Lizenz funktioniert `sspr status USER --live`.
doctor-licence-unknown = Diese Anmeldung kann die Lizenzen des Mandanten nicht lesen.
doctor-policy = Die Richtlinien-API akzeptiert diese Anmeldung.
doctor-policy-guided = „Aktiviert für“ wird mit Anleitung im Portal geändert; die Richtlinien-API wird nicht verwendet.
doctor-policy-nobody = Sie sind nicht bei der Richtlinien-API angemeldet. Der erste Befehl, der sie braucht, fordert zur Anmeldung auf.
doctor-policy-remedy = Im Terminal: `sspr policy show scope`. In einer Pipeline: `az login`, oder ein Token in `SSPR_POLICY_TOKEN`.

## invite
invite-for = Für { $name } ({ $upn }) wird ein befristeter Zugriffspass erstellt.
invite-disabled = Das Konto von { $name } ist deaktiviert: Es kann sich nicht anmelden, auch nicht mit einem befristeten Zugriffspass.
invite-disabled-hint = Aktivieren Sie zuerst das Konto.
invite-passes-disabled = Der befristete Zugriffspass ist in der Richtlinie für Authentifizierungsmethoden dieses Mandanten deaktiviert.
invite-passes-disabled-hint = Die Rolle „Authentifizierungsrichtlinienadministrator“ aktiviert ihn unter „Authentifizierungsmethoden“ > „Richtlinien“ > „Befristeter Zugriffspass“ auf { $page }.
invite-once-only = Die Richtlinie dieses Mandanten lässt nur Pässe für die einmalige Verwendung zu.
invite-once-only-hint = Führen Sie den Befehl ohne `--reusable` aus.
invite-lifetime = Die Richtlinie dieses Mandanten lässt Pässe mit einer Gültigkeit von { $shortest } bis { $longest } Minuten zu.
invite-start-past = Die Startzeit des Passes liegt in der Vergangenheit.
invite-unseen = Der Pass kann nicht angezeigt werden: Die Ausgabe ist kein Terminal.
invite-unseen-hint = Verwenden Sie `--show-pass`, um ihn auszugeben, oder `--mail-to`, um ihn zu senden.
invite-too-late = Das Ergebnis wird erst nach dem Warten ausgegeben: zu spät, um den Pass zu verwenden.
invite-too-late-hint = Verwenden Sie `--no-wait` oder `-o jsonl`; damit wird der Pass sofort ausgegeben.
invite-own-mailbox = Das ist das Postfach von { $name }: Es kann vor der Anmeldung nicht geöffnet werden.
invite-own-mailbox-hint = Verwenden Sie eine private Adresse oder die einer Person, die den Pass weitergibt.
invite-no-manager = Im Verzeichnis ist für { $name } kein Vorgesetzter mit E-Mail-Adresse eingetragen.
invite-no-manager-hint = Geben Sie die Adresse mit `--mail-to` an.
invite-no-channel = Dieses Profil hat keinen Kanal für E-Mail.
invite-no-channel-hint = Richten Sie mit `sspr profile set mail.via=graph` einen ein, oder führen Sie den Befehl ohne `--mail-to` aus.
invite-plan-minutes =
    { $count ->
        [one] Der Pass wird { $count } Minute gültig sein.
       *[other] Der Pass wird { $count } Minuten gültig sein.
    }
invite-plan-usual = Der Pass wird für die Standardgültigkeitsdauer der Richtlinie gültig sein.
invite-plan-start = Er ist gültig ab { $from }.
invite-plan-once = Er kann einmal verwendet werden.
invite-ten-minutes = Nach der Anmeldung damit hat der Benutzer 10 Minuten Zeit, eine Methode zu registrieren.
invite-external = { $name } ist ein externer Gast. Externe Gäste können keinen befristeten Zugriffspass erhalten.
invite-not-targeted = { $name } könnte sich mit einem befristeten Zugriffspass nicht anmelden: Die Richtlinie für Authentifizierungsmethoden aktiviert ihn nicht für diesen Benutzer.
invite-not-targeted-hint = Fügen Sie den Benutzer einer Gruppe der Richtlinie hinzu, oder registrieren Sie gemeinsam eine Methode: `sspr register`.
invite-plan-many = Er kann bis dahin mehrfach verwendet werden.
invite-question = Befristeten Zugriffspass für { $name } erstellen?
invite-replace-question = { $name } hat einen Pass, der bis { $until } gültig ist. Durch einen neuen ersetzen?
invite-would-replace = Der aktuelle Pass würde ersetzt.
invite-dry-run = Es wurde nichts geändert.
invite-moved = Der Pass von { $name } hat sich inzwischen geändert. Es wurde nichts geändert.
invite-again = Führen Sie den Befehl erneut aus, um den aktuellen Pass zu sehen.
invite-lost = Möglicherweise wurde ein Pass erstellt, aber die Antwort ging verloren: { $reason }
invite-not-mailed = Die E-Mail mit dem Pass wurde nicht gesendet: { $reason }
invite-taken-back = Es gibt jetzt keinen Pass. Führen Sie den Befehl erneut aus.
invite-not-taken-back = Der Pass konnte nicht widerrufen werden. Um ihn zu ersetzen, führen Sie den Befehl mit `--replace` erneut aus.
invite-mailed = Der Pass wurde an { $to } gesendet.
invite-open = Öffnen Sie { $link } und melden Sie sich als { $upn } mit dem Pass an.
invite-pass = Befristeter Zugriffspass: { $pass }
invite-valid = Gültig von { $from } bis { $until }.
invite-not-visible = Der Dienst hat den Pass erstellt, zeigt ihn aber noch nicht an.
invite-too-early = Es wird nicht gewartet: Der Pass gilt erst später.
invite-capable-already = Es sind bereits genügend Methoden registriert. Es wird auf eine weitere gewartet.
invite-ctrl-c = Strg+C beendet das Warten und widerruft den Pass, wenn er nicht verwendet wurde.
invite-revoked = Abgebrochen. Der Pass wurde nicht verwendet und ist widerrufen.
invite-left = Abgebrochen. Der Pass wurde verwendet und ist bis { $until } gültig.
invite-not-revoked = Der Pass konnte nicht widerrufen werden ({ $reason }). Er ist bis { $until } gültig.
invite-still-valid = Der Pass ist noch bis { $until } gültig.
invite-maybe-valid = Ob der Pass noch gültig ist, konnte nicht gelesen werden. Er läuft am { $until } ab.
invite-over = Der Pass ist nicht mehr gültig.
invite-mail-subject = Ihr befristeter Zugriffspass
invite-mail-for = Für { $name }: Melden Sie sich mit diesem Pass an, und registrieren Sie Methoden für die Kennwortzurücksetzung.
invite-mail-care = Geben Sie den Pass an niemanden weiter, der danach fragt. Wer ihn hat, kann sich als Sie anmelden.
watch-begins =
    { $minutes ->
        [one] Es wird bis zu { $minutes } Minute auf die Registrierung von { $name } gewartet.
       *[other] Es wird bis zu { $minutes } Minuten auf die Registrierung von { $name } gewartet.
    }
watch-waiting = Warten auf die nächste Methode
watch-missed = Die Methoden konnten nicht gelesen werden. Es wird erneut versucht. { $reason }
watch-tick = ✓ { $method }
watch-gone = ✗ { $method } wurde entfernt
watch-pass-used = ✓ mit dem befristeten Zugriffspass angemeldet
watch-passkey = Passkey
watch-hello = Windows Hello
watch-other = eine andere Methode
watch-could-come = Kann noch registriert werden: { $methods }.
watch-timed-out = Zeitüberschreitung.
watch-open = Der Benutzer öffnet { $link } und meldet sich an.
register-choice-hand-over = Andere Methode, vom Benutzer eingerichtet: Microsoft Authenticator, Passkey

## report

report-title = Self-Service-Kennwortzurücksetzung
report-made = Erstellt am { $moment } mit sspr { $version }.
report-figures-as-of = Registrierungsbericht vom { $moment }.
report-history-lines = { $count ->
    [one] 1 Zeile in { $file } ist kein Bericht und wurde entfernt.
   *[other] { $count } Zeilen in { $file } sind keine Berichte und wurden entfernt.
}
report-tenant = Mandant
report-tenant-number = Mandant { $number }
report-today = Wer heute zurücksetzen kann
report-figure = Kennzahl
report-moved = Änderung
report-users = Benutzer im Registrierungsbericht
report-enabled = Aktiviert
report-registered = Registriert
report-capable = Aktiviert und registriert (Anteil an den aktivierten Benutzern)
report-administrators = Aktivierte und registrierte Administratoren (Anteil an allen Administratoren)
report-judged = Alle Benutzer des Verzeichnisses; geprüft wird wie bei `sspr explain` alles, wovon eine Zurücksetzung abhängt
report-reported = Nach dem Registrierungsbericht von Microsoft Graph
report-answers-chart = Von links nach rechts: können zurücksetzen { $can }, können es nicht mehr lange (umrandet) { $stops }, können es nicht { $cannot }, nicht bekannt { $unknown }.
report-unread = Nicht verfügbar: Diese Anmeldung darf das nicht lesen, oder dem Mandanten fehlt die Lizenz dafür.
report-answer-can = Kann zurücksetzen
report-answer-will-stop = Kann zurücksetzen, endet bald
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
report-goal-unknown = Das Ziel ist { $goal }. Wann es erreicht wird, lässt sich mit Berichten von mindestens zwei Tagen schätzen.
report-why = Warum Benutzer nicht zurücksetzen können
report-why-none = Es wurde keine Ursache gefunden.
report-who = Zuständig
report-list = Benutzer auflisten
report-next = Nächste Schritte
report-next-step = { $count ->
    [one] 1 Benutzer: { $cause }. { $remedy }.
   *[other] { $count } Benutzer: { $cause }. { $remedy }.
}
report-phone = Nur ein Telefon
report-phone-none = Kein Benutzer hat nur ein Telefon.
report-phone-own = Der eigene Anbieter des Mandanten stellt SMS und Anrufe zu: Sie enden nicht. Ein Telefon bleibt die schwächste Methode.
report-phone-ends = Die SMS und Anrufe von Microsoft enden. Benutzer, die nur ein Telefon haben, brauchen vorher eine andere Methode. Auflisten: `sspr status --only-phone`.
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
report-reason = Gründe fehlgeschlagener Zurücksetzungen (Überwachungsprotokoll)
report-no-reason = (kein Grund angegeben)
report-day = Tag (UTC)
report-succeeded = Erfolgreich
report-failed = Fehlgeschlagen
report-unverified = Eingriffe ohne Überprüfung in den letzten 30 Tagen
report-unverified-needs = Dazu wird das Protokoll des Helpdesks benötigt. Geben Sie es mit `--ledger FILE` an.
report-unverified-broken =
    { $count ->
        [one] 1 Protokoll ist beschädigt. Was nach der Beschädigung folgt, zählt nicht.
       *[other] { $count } Protokolle sind beschädigt. Was nach einer Beschädigung folgt, zählt nicht.
    }
report-unverified-count = Anzahl
report-unverified-latest = Zu prüfende Eingriffe und Freigaben, neueste zuerst
report-policy = Richtlinie
report-policy-none = Keine Beanstandung in den lesbaren Einstellungen.
report-severity = Schweregrad
report-severity-info = Information
report-severity-warning = Warnung
report-severity-error = Fehler
report-finding = Feststellung
report-control = Benchmark
cause-administrators-off = SSPR ist für Administratoren ausgeschaltet
cause-cloud-licence-only = die Lizenz gilt nicht für synchronisierte Konten
cause-disabled = das Konto ist deaktiviert
cause-disabled-on-premises = das Konto ist in Active Directory deaktiviert
cause-federated-only = das Kennwort liegt bei einem Verbundidentitätsanbieter
cause-home-unclear = ein Gast, dessen Heimmandant nicht bekannt ist
cause-locked-out = nach zu vielen Versuchen gesperrt
cause-may-become-administrator = kann eine Rolle aktivieren, die zwei Methoden erfordert
cause-methods-end = eine registrierte Methode endet bald
cause-methods-unclear = es ist nicht bekannt, ob die Methoden ausreichen
cause-microsoft-account = ein persönliches Microsoft-Konto
cause-no-group = „Ausgewählt“ ohne ausgewählte Gruppe
cause-no-method = keine Methode registriert
cause-nobody = SSPR ist ausgeschaltet
cause-not-at-hand = die Richtlinie konnte nicht gelesen werden
cause-not-in-group = nicht in der ausgewählten Gruppe
cause-not-permitted = eine Berechtigung fehlt
cause-no-report = keine Lizenz für den Registrierungsbericht
cause-on-premises-away = Active Directory war nicht erreichbar
cause-on-premises-refused = Active Directory hat die Zurücksetzung abgelehnt
cause-other-provider = das Konto gehört zu einem anderen Identitätsanbieter
cause-other-tenant = das Konto gehört zu einem anderen Mandanten
cause-reported-out-of-scope = laut Registrierungsbericht nicht aktiviert
cause-some-role = hat eine Rolle, die nicht gelesen werden konnte
cause-too-few-methods = zu wenige Methoden registriert
cause-unlicensed = keine Lizenz
cause-unreachable = der Dienst hat nicht geantwortet
cause-unsaid = vom Dienst nicht angegeben
cause-writeback-off = das Kennwortrückschreiben ist ausgeschaltet
cause-writeback-unclear = es ist nicht bekannt, ob das Kennwortrückschreiben eingeschaltet ist
cause-other = { $cause }
