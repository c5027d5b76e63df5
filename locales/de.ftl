### Sentences people read. One section a command; the same ids in every language.

## ui

ui-warning = Warnung:
ui-error = Fehler:
ui-hint = Tipp:
ui-cause = { "  " }Ursache:
ui-cause-numbered = { "  " }Ursache { $number }:
ui-request-id = { "  " }Anforderungs-ID: { $id }

## error

error-other = { $text }
error-cancelled = Abgebrochen.
error-question = Es gibt eine Frage, aber niemanden, der sie beantwortet: { $question }
error-question-hint = Beantworten Sie sie mit `{ $flag }`, oder führen Sie den Befehl in einem Terminal aus.
error-no-csv = CSV ist für Listen gedacht, dieser Befehl gibt jedoch ein einzelnes Dokument aus.
error-no-csv-hint = Verwenden Sie `--output json`, oder lassen Sie `--output` weg.
error-unknown-language = Die Sprache `{ $tag }` gibt es nicht (`SSPR_LANG`).
error-unknown-language-hint = Verfügbare Sprachen: { $known }.
error-no-profile = Es gibt kein Profil `{ $name }`.
error-no-profile-hint = Vorhandene Profile: { $known }.
error-not-signed-in = Niemand ist angemeldet.
error-not-signed-in-hint = Melden Sie sich mit `sspr login` an.
error-refused-sign-in = Der Dienst akzeptiert diese Anmeldung nicht mehr: { $text }
error-not-permitted = Nicht berechtigt: { $text }
error-not-permitted-hint = `sspr whoami` zeigt die Rollen und Berechtigungen dieser Anmeldung.
error-conditions = Die Anmeldung erfüllt die Bedingungen des Dienstes nicht mehr.
error-truncated = Die Antwort des Dienstes brach mittendrin ab.
error-throttled = Der Dienst bittet auch nach allen Wiederholungen noch um Geduld.
error-throttled-hint = Warten Sie einige Minuten, und führen Sie den Befehl erneut aus.
error-service-down = Der Dienst hat mit { $status } geantwortet und konnte die Anforderung nicht ausführen.
error-service-down-hint = Am Befehl liegt es nicht; versuchen Sie es später noch einmal.
error-refused = Der Dienst hat abgelehnt: { $text }
error-unreachable = Der Dienst ist nicht erreichbar.
error-unreachable-hint = Prüfen Sie das Netzwerk, den Proxy (`HTTPS_PROXY`) und die Adressen im Profil.
error-not-json = Die Antwort ist { $kind }, erwartet wurde JSON.
error-not-json-hint = Möglicherweise steht ein Proxy oder eine Anmeldeseite zwischen diesem Computer und dem Dienst.
error-unexpected-answer = Der Dienst hat unerwartet geantwortet: { $text }
error-no-http = Es kann keine sichere Verbindung vorbereitet werden.
error-no-http-hint = Installieren Sie das Paket `ca-certificates`, oder geben Sie in `SSL_CERT_FILE` eine Zertifikatsdatei an.
error-damaged-directory = Das eingebettete Verzeichnis `{ $path }` ist beschädigt oder stammt nicht von uns.
error-damaged-directory-hint = Legen Sie mit `sspr sandbox reset --yes` ein neues an.
error-foreign-directory = { $path } ist kein Verzeichnis von `sspr`. Die Datei wurde nicht verändert.
error-foreign-directory-hint = Verschieben Sie die Datei, oder geben Sie eine andere an.
error-newer-directory = { $path } wurde von einer neueren Version von `sspr` geschrieben (Format { $found }; diese Version kennt { $known }).
error-newer-directory-hint = Aktualisieren Sie `sspr`.

## login

## profile

## enable

## status

## register

## sandbox
