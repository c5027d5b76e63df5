//! What the pages for people say in the languages that a browser asks for (`Accept-Language`), as the service's own pages do.
//! The English phrase is the name of the others; what is not here is said in English.

use http::{HeaderMap, header};

/// The languages besides English, in the order of the columns.
const LANGUAGES: [&str; 3] = ["de", "sv", "zh"];

/// The language of a browser: the one it likes best of those that there are, else English.
pub(crate) fn language(headers: &HeaderMap) -> &'static str {
    let asked = headers.get_all(header::ACCEPT_LANGUAGE).iter();
    let mut best = ("en", 0.0);
    for range in asked
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(','))
    {
        let (tag, weight) = range.split_once(';').unwrap_or((range, "q=1"));
        let weight = weight
            .trim()
            .strip_prefix("q=")
            .and_then(|weight| weight.parse().ok());
        let primary = tag
            .trim()
            .split('-')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        let known = LANGUAGES
            .into_iter()
            .chain(["en"])
            .find(|known| *known == primary);
        // Of two that are liked alike the first.
        if let (Some(known), Some(weight)) = (known, weight)
            && weight > best.1
        {
            best = (known, weight);
        }
    }
    best.0
}

/// A phrase in a language.
pub(crate) fn say<'a>(language: &str, phrase: &'a str) -> &'a str {
    let column = LANGUAGES.iter().position(|known| *known == language);
    let row = PHRASES.iter().find(|(english, _)| *english == phrase);
    match (column, row) {
        (Some(column), Some((_, others))) => others[column],
        _ => phrase,
    }
}

/// Of these, what a page says of a mistake.
pub(crate) const MISTAKES: [&str; 24] = [
    "That code is not correct. It has six digits.",
    "The directory failed. Try again.",
    "This page was open for too long, or another page sent you here. Start again.",
    "Your session has expired after fifteen minutes. Start again.",
    "The user ID you entered does not exist. Check it and type it again.",
    "Select a verification method.",
    "That code has expired after five minutes. Request a new one.",
    "The passwords do not match. Enter both again.",
    "The specified password is too short: it must have at least 8 characters.",
    "The specified password is too long: it must have at most 256 characters.",
    "The specified password does not comply with password complexity requirements. Please provide a different password.",
    "The specified password contains characters that are not allowed.",
    "The specified password contains a word, phrase or pattern that makes it easily guessable. Please provide a different password.",
    "This page was open for too long, or another page sent you here. Sign in again.",
    "You are no longer signed in. Sign in again.",
    "The user name or the Temporary Access Pass is not correct.",
    "This Temporary Access Pass has expired. Ask for a new one.",
    "This Temporary Access Pass is not valid yet.",
    "This Temporary Access Pass was used already. Ask for a new one.",
    "Temporary Access Pass sign in was blocked due to User Credential Policy.",
    "This is not an e-mail address.",
    "This is not a phone number with its country code.",
    "The policy of your organization does not allow this method.",
    "No more codes are sent now. Sign in again later.",
];

/// Every phrase: English; German, Swedish, Chinese. `{}` is what is put in.
const PHRASES: &[(&str, [&str; 3])] = &[
    // The frame.
    (
        "embedded directory",
        ["eingebettetes Verzeichnis", "inbyggd katalog", "内置目录"],
    ),
    ("Next", ["Weiter", "Nästa", "下一步"]),
    ("Verify", ["Überprüfen", "Verifiera", "验证"]),
    ("Finish", ["Fertig stellen", "Slutför", "完成"]),
    ("Back", ["Zurück", "Tillbaka", "上一步"]),
    ("Cancel", ["Abbrechen", "Avbryt", "取消"]),
    ("Code", ["Code", "Kod", "验证码"]),
    (
        "Enter the code",
        ["Code eingeben", "Ange koden", "输入验证码"],
    ),
    (
        "That code is not correct. It has six digits.",
        [
            "Dieser Code ist nicht richtig. Er hat sechs Ziffern.",
            "Koden är inte rätt. Den har sex siffror.",
            "验证码不正确。验证码有六位数字。",
        ],
    ),
    (
        "The directory failed. Try again.",
        [
            "Das Verzeichnis ist ausgefallen. Versuchen Sie es noch einmal.",
            "Katalogen svarade inte. Försök igen.",
            "目录出现故障。请重试。",
        ],
    ),
    // Resetting a forgotten password.
    (
        "Get back into your account",
        [
            "Zurück zu Ihrem Konto",
            "Kom tillbaka till ditt konto",
            "恢复你的帐户",
        ],
    ),
    (
        "Who are you? To reset your password, enter your user ID.",
        [
            "Wer sind Sie? Um Ihr Kennwort zurückzusetzen, geben Sie zuerst Ihre Benutzer-ID ein.",
            "Vem är du? Börja med ditt användar-ID för att återställa lösenordet.",
            "你是谁？若要重置密码，请先输入你的用户 ID。",
        ],
    ),
    ("User ID", ["Benutzer-ID", "Användar-ID", "用户 ID"]),
    (
        "This page was open for too long, or another page sent you here. Start again.",
        [
            "Diese Seite war zu lange geöffnet, oder eine andere Seite hat Sie hierher geführt. Beginnen Sie von vorn.",
            "Sidan var öppen för länge, eller så skickades du hit från en annan sida. Börja om.",
            "此页面打开时间过长，或你是从其他页面转到此处的。请重新开始。",
        ],
    ),
    (
        "Your session has expired after fifteen minutes. Start again.",
        [
            "Ihre Sitzung ist nach fünfzehn Minuten abgelaufen. Beginnen Sie von vorn.",
            "Din session har gått ut efter femton minuter. Börja om.",
            "你的会话已在十五分钟后过期。请重新开始。",
        ],
    ),
    (
        "The user ID you entered does not exist. Check it and type it again.",
        [
            "Die eingegebene Benutzer-ID ist nicht vorhanden. Überprüfen Sie sie, und geben Sie sie erneut ein.",
            "Det användar-ID som du angav finns inte. Kontrollera det och skriv det igen.",
            "你输入的用户 ID 不存在。请检查后重新输入。",
        ],
    ),
    (
        "This page cannot check your methods",
        [
            "Diese Seite kann Ihre Methoden nicht prüfen",
            "Den här sidan kan inte kontrollera dina metoder",
            "此页面无法检查你的方法",
        ],
    ),
    (
        "You can reset your password in the service, but the embedded directory only checks codes that it sends by text or mail. \
         Register a phone or an e-mail address to try it here.",
        [
            "Im Dienst können Sie Ihr Kennwort zurücksetzen, das eingebettete Verzeichnis prüft aber nur Codes, die es per SMS oder \
             E-Mail sendet. Registrieren Sie ein Telefon oder eine E-Mail-Adresse, um es hier zu versuchen.",
            "I tjänsten kan du återställa lösenordet, men den inbyggda katalogen kontrollerar bara koder som den skickar med sms eller \
             e-post. Registrera en telefon eller en e-postadress för att prova här.",
            "在服务中你可以重置密码，但内置目录只检查它通过短信或邮件发送的验证码。若要在此试用，请注册电话或邮件地址。",
        ],
    ),
    (
        "Verify your identity",
        [
            "Identität bestätigen",
            "Verifiera din identitet",
            "验证你的身份",
        ],
    ),
    (
        "Choose how to receive a code. App codes cannot be verified here.",
        [
            "Wählen Sie, wie Sie einen Code erhalten. App-Codes können hier nicht überprüft werden.",
            "Välj hur du får en kod. Appkoder kan inte verifieras här.",
            "选择获取验证码的方式。此处无法验证应用中的验证码。",
        ],
    ),
    (
        "Verification methods",
        ["Überprüfungsmethoden", "Verifieringsmetoder", "验证方法"],
    ),
    (
        "Mail a code to {}",
        [
            "Code per E-Mail an {} senden",
            "Skicka en kod med e-post till {}",
            "将验证码发送到邮箱 {}",
        ],
    ),
    (
        "Text a code to {}",
        [
            "Code per SMS an {} senden",
            "Skicka en kod med sms till {}",
            "将验证码以短信发送到 {}",
        ],
    ),
    (
        "Select a verification method.",
        [
            "Wählen Sie eine Überprüfungsmethode aus.",
            "Välj en verifieringsmetod.",
            "请选择验证方法。",
        ],
    ),
    (
        "Verification step {} of 2.",
        [
            "Überprüfungsschritt {} von 2.",
            "Verifieringssteg {} av 2.",
            "验证步骤 {}（共 2 步）。",
        ],
    ),
    (
        "A code was sent to you. It is valid for five minutes; `sspr sandbox outbox` shows it.",
        [
            "Ein Code wurde an Sie gesendet. Er gilt fünf Minuten; `sspr sandbox outbox` zeigt ihn.",
            "En kod har skickats till dig. Den gäller i fem minuter; `sspr sandbox outbox` visar den.",
            "验证码已发送给你，五分钟内有效；`sspr sandbox outbox` 会显示它。",
        ],
    ),
    (
        "That code has expired after five minutes. Request a new one.",
        [
            "Dieser Code ist nach fünf Minuten abgelaufen. Fordern Sie einen neuen an.",
            "Koden har gått ut efter fem minuter. Begär en ny.",
            "验证码已在五分钟后过期。请重新获取。",
        ],
    ),
    (
        "Choose a new password",
        [
            "Neues Kennwort auswählen",
            "Välj ett nytt lösenord",
            "选择新密码",
        ],
    ),
    (
        "At least eight characters with three of these four: uppercase letters, lowercase letters, digits, symbols.",
        [
            "Mindestens acht Zeichen mit dreien von diesen vieren: Großbuchstaben, Kleinbuchstaben, Ziffern, Symbole.",
            "Minst åtta tecken med tre av dessa fyra: versaler, gemener, siffror, symboler.",
            "至少八个字符：大写字母、小写字母、数字或符号，四类中的三类。",
        ],
    ),
    (
        "New password",
        ["Neues Kennwort", "Nytt lösenord", "新密码"],
    ),
    (
        "Confirm new password",
        [
            "Neues Kennwort bestätigen",
            "Bekräfta nytt lösenord",
            "确认新密码",
        ],
    ),
    (
        "The passwords do not match. Enter both again.",
        [
            "Die Kennwörter stimmen nicht überein. Geben Sie beide noch einmal ein.",
            "Lösenorden stämmer inte överens. Ange båda igen.",
            "两次输入的密码不同。请重新输入。",
        ],
    ),
    (
        "The specified password is too short: it must have at least 8 characters.",
        [
            "Das angegebene Kennwort ist zu kurz: Es muss mindestens 8 Zeichen haben.",
            "Det angivna lösenordet är för kort: det måste ha minst 8 tecken.",
            "指定的密码太短：至少需要 8 个字符。",
        ],
    ),
    (
        "The specified password is too long: it must have at most 256 characters.",
        [
            "Das angegebene Kennwort ist zu lang: Es darf höchstens 256 Zeichen haben.",
            "Det angivna lösenordet är för långt: det får ha högst 256 tecken.",
            "指定的密码太长：最多 256 个字符。",
        ],
    ),
    (
        "The specified password does not comply with password complexity requirements. Please provide a different password.",
        [
            "Das angegebene Kennwort entspricht nicht den Komplexitätsanforderungen. Geben Sie ein anderes Kennwort an.",
            "Det angivna lösenordet uppfyller inte komplexitetskraven. Ange ett annat lösenord.",
            "指定的密码不符合复杂性要求。请提供其他密码。",
        ],
    ),
    (
        "The specified password contains characters that are not allowed.",
        [
            "Das angegebene Kennwort enthält Zeichen, die nicht zulässig sind.",
            "Det angivna lösenordet innehåller tecken som inte är tillåtna.",
            "指定的密码包含不允许使用的字符。",
        ],
    ),
    (
        "The specified password contains a word, phrase or pattern that makes it easily guessable. Please provide a different password.",
        [
            "Das angegebene Kennwort enthält ein Wort, einen Ausdruck oder ein Muster, wodurch es leicht zu erraten ist. Geben Sie ein anderes Kennwort an.",
            "Det angivna lösenordet innehåller ett ord, en fras eller ett mönster som gör det lätt att gissa. Ange ett annat lösenord.",
            "指定的密码包含容易被猜到的单词、短语或模式。请提供其他密码。",
        ],
    ),
    (
        "Your password has been reset",
        [
            "Ihr Kennwort wurde zurückgesetzt",
            "Ditt lösenord har återställts",
            "你的密码已重置",
        ],
    ),
    (
        "You can sign in with your new password now.",
        [
            "Sie können sich jetzt mit Ihrem neuen Kennwort anmelden.",
            "Du kan nu logga in med ditt nya lösenord.",
            "现在可以使用新密码登录。",
        ],
    ),
    (
        "Your account verification code",
        [
            "Ihr Code zur Kontoüberprüfung",
            "Verifieringskod för ditt konto",
            "你的帐户验证码",
        ],
    ),
    (
        "Use verification code {} to reset your password.",
        [
            "Verwenden Sie den Prüfcode {}, um Ihr Kennwort zurückzusetzen.",
            "Använd verifieringskoden {} för att återställa ditt lösenord.",
            "使用验证码 {} 重置密码。",
        ],
    ),
    (
        "If this was not you, contact your administrator immediately.",
        [
            "Wenn Sie das nicht waren, wenden Sie sich sofort an Ihren Administrator.",
            "Om det inte var du, kontakta administratören omedelbart.",
            "如果不是你本人操作，请立即与管理员联系。",
        ],
    ),
    // What stops somebody. The words that tell one from the other are the service's (graph-api.md §8.7).
    (
        "You can't reset your own password",
        [
            "Sie können Ihr Kennwort nicht selbst zurücksetzen",
            "Du kan inte återställa ditt eget lösenord",
            "你不能重置自己的密码",
        ],
    ),
    (
        "You can't reset your password here",
        [
            "Sie können Ihr Kennwort hier nicht zurücksetzen",
            "Du kan inte återställa ditt lösenord här",
            "你不能在此重置密码",
        ],
    ),
    (
        "We can't reset your password at this time",
        [
            "Ihr Kennwort kann derzeit nicht zurückgesetzt werden",
            "Det går inte att återställa ditt lösenord just nu",
            "目前无法重置你的密码",
        ],
    ),
    (
        "You have tried too many times",
        [
            "Sie haben es zu oft versucht",
            "Du har försökt för många gånger",
            "尝试次数过多",
        ],
    ),
    (
        "Your account is disabled. Ask your administrator.",
        [
            "Ihr Konto ist deaktiviert. Wenden Sie sich an Ihren Administrator.",
            "Ditt konto är inaktiverat. Kontakta administratören.",
            "你的帐户已被禁用。请与管理员联系。",
        ],
    ),
    (
        "Your password belongs to your home organization. Reset it there.",
        [
            "Ihr Kennwort gehört zu Ihrer Heimatorganisation. Setzen Sie es dort zurück.",
            "Ditt lösenord hör till din hemorganisation. Återställ det där.",
            "你的密码属于你的主组织。请在那里重置。",
        ],
    ),
    (
        "You sign in with a personal Microsoft account. Reset its password there.",
        [
            "Sie melden sich mit einem persönlichen Microsoft-Konto an. Setzen Sie dessen Kennwort dort zurück.",
            "Du loggar in med ett personligt Microsoft-konto. Återställ dess lösenord där.",
            "你使用个人 Microsoft 帐户登录。请在那里重置其密码。",
        ],
    ),
    (
        "Password reset isn't turned on for your organization. Ask your administrator to reset it for you.",
        [
            "Die Kennwortzurücksetzung ist für Ihre Organisation nicht aktiviert. Bitten Sie Ihren Administrator, das Kennwort für Sie zurückzusetzen.",
            "Lösenordsåterställning är inte aktiverad för din organisation. Be administratören återställa lösenordet åt dig.",
            "你的组织未启用密码重置。请让管理员为你重置密码。",
        ],
    ),
    (
        "Your administrator hasn't configured password reset for your organization. Ask them to reset it for you.",
        [
            "Ihr Administrator hat die Kennwortzurücksetzung für Ihre Organisation nicht konfiguriert. Bitten Sie darum, das Kennwort für Sie zurückzusetzen.",
            "Administratören har inte konfigurerat lösenordsåterställning för din organisation. Be om att få lösenordet återställt.",
            "管理员尚未为你的组织配置密码重置。请让管理员为你重置密码。",
        ],
    ),
    (
        "Password reset isn't turned on for your account. Ask your administrator to reset it for you.",
        [
            "Die Kennwortzurücksetzung ist für Ihr Konto nicht aktiviert. Bitten Sie Ihren Administrator, das Kennwort für Sie zurückzusetzen.",
            "Lösenordsåterställning är inte aktiverad för ditt konto. Be administratören återställa lösenordet åt dig.",
            "你的帐户未启用密码重置。请让管理员为你重置密码。",
        ],
    ),
    (
        "Required licenses are missing from your organization. Ask your administrator to assign one.",
        [
            "In Ihrer Organisation fehlen erforderliche Lizenzen. Bitten Sie Ihren Administrator, eine zuzuweisen.",
            "Licenser som krävs saknas i din organisation. Be administratören tilldela en.",
            "你的组织缺少所需的许可证。请让管理员分配许可证。",
        ],
    ),
    (
        "Necessary information is missing from your account: too few methods. Ask your administrator to reset it for you.",
        [
            "In Ihrem Konto fehlen notwendige Informationen: zu wenige Methoden. Bitten Sie Ihren Administrator, das Kennwort für Sie zurückzusetzen.",
            "Nödvändig information saknas för ditt konto: för få metoder. Be administratören återställa lösenordet åt dig.",
            "你的帐户缺少必要的信息：方法太少。请让管理员为你重置密码。",
        ],
    ),
    (
        "Your organization hasn't enabled password writeback, a necessary service. Ask your administrator.",
        [
            "Ihre Organisation hat das Kennwortrückschreiben, einen notwendigen Dienst, nicht aktiviert. Wenden Sie sich an Ihren Administrator.",
            "Din organisation har inte aktiverat tillbakaskrivning av lösenord, en nödvändig tjänst. Kontakta administratören.",
            "你的组织尚未启用密码写回这一必要的服务。请与管理员联系。",
        ],
    ),
    (
        "There is an error in your organization's on-premises configuration. Ask your administrator to look into it.",
        [
            "In der lokalen Konfiguration Ihrer Organisation liegt ein Fehler vor. Bitten Sie Ihren Administrator, sie zu prüfen.",
            "Det finns ett fel i organisationens lokala konfiguration. Be administratören undersöka det.",
            "你的组织的本地配置出现错误。请让管理员检查。",
        ],
    ),
    (
        "There are connectivity issues to your organization's on-premises environment. Try again later, or ask your administrator.",
        [
            "Es bestehen Verbindungsprobleme mit der lokalen Umgebung Ihrer Organisation. Versuchen Sie es später noch einmal, oder wenden Sie sich an Ihren Administrator.",
            "Det finns anslutningsproblem till organisationens lokala miljö. Försök igen senare eller kontakta administratören.",
            "与你的组织的本地环境的连接存在问题。请稍后重试，或与管理员联系。",
        ],
    ),
    (
        "To protect your account, you can't reset its password for 24 hours after too many attempts.",
        [
            "Zum Schutz Ihres Kontos können Sie dessen Kennwort nach zu vielen Versuchen 24 Stunden lang nicht zurücksetzen.",
            "För att skydda ditt konto kan du inte återställa lösenordet på 24 timmar efter för många försök.",
            "为保护你的帐户，尝试次数过多后 24 小时内不能重置密码。",
        ],
    ),
    (
        "Try again after {}.",
        [
            "Versuchen Sie es nach {} noch einmal.",
            "Försök igen efter {}.",
            "请在 {} 之后重试。",
        ],
    ),
    // Security info.
    ("Sign in", ["Anmelden", "Logga in", "登录"]),
    ("Sign out", ["Abmelden", "Logga ut", "注销"]),
    (
        "Security info",
        [
            "Sicherheitsinformationen",
            "Säkerhetsinformation",
            "安全信息",
        ],
    ),
    (
        "Sign in with the Temporary Access Pass that you were given.",
        [
            "Melden Sie sich mit dem befristeten Zugriffspass an, den Sie erhalten haben.",
            "Logga in med det tillfälliga åtkomstpass som du har fått.",
            "请使用你收到的临时访问密码登录。",
        ],
    ),
    ("User name", ["Benutzername", "Användarnamn", "用户名"]),
    (
        "Temporary Access Pass",
        [
            "Befristeter Zugriffspass",
            "Tillfälligt åtkomstpass",
            "临时访问密码",
        ],
    ),
    (
        "Your methods",
        ["Ihre Methoden", "Dina metoder", "你的方法"],
    ),
    (
        "No method is registered yet.",
        [
            "Noch ist keine Methode registriert.",
            "Ingen metod är registrerad ännu.",
            "尚未注册任何方法。",
        ],
    ),
    ("Add {}", ["{} hinzufügen", "Lägg till {}", "添加{}"]),
    ("Remove", ["Entfernen", "Ta bort", "移除"]),
    ("Remove {}?", ["{} entfernen?", "Ta bort {}?", "移除{}？"]),
    ("phone", ["Telefon", "telefon", "电话"]),
    (
        "alternate phone",
        ["Alternatives Telefon", "alternativ telefon", "备用电话"],
    ),
    ("office phone", ["Bürotelefon", "arbetstelefon", "办公电话"]),
    ("e-mail", ["E-Mail", "e-post", "电子邮件"]),
    (
        "authenticator app",
        ["Authenticator-App", "autentiseringsapp", "验证器应用"],
    ),
    ("passkey", ["Passkey", "nyckel", "通行密钥"]),
    (
        "security questions",
        ["Sicherheitsfragen", "säkerhetsfrågor", "安全问题"],
    ),
    (
        "A code is sent there. Enter it on the next page.",
        [
            "Dorthin wird ein Code gesendet. Geben Sie ihn auf der nächsten Seite ein.",
            "En kod skickas dit. Skriv den på nästa sida.",
            "验证码将发送到该处。请在下一页输入。",
        ],
    ),
    (
        "E-mail address",
        ["E-Mail-Adresse", "E-postadress", "电子邮件地址"],
    ),
    (
        "Country code",
        ["Landesvorwahl", "Landskod", "国家/地区代码"],
    ),
    (
        "Phone number",
        ["Telefonnummer", "Telefonnummer", "电话号码"],
    ),
    (
        "A code was sent to {}. It is valid for five minutes.",
        [
            "Ein Code wurde an {} gesendet. Er ist fünf Minuten gültig.",
            "En kod har skickats till {}. Den är giltig i fem minuter.",
            "验证码已发送到 {}，五分钟内有效。",
        ],
    ),
    (
        "You will no longer be able to reset your password with it.",
        [
            "Sie können Ihr Kennwort damit nicht mehr zurücksetzen.",
            "Du kan inte längre återställa lösenordet med den.",
            "你将不能再用它重置密码。",
        ],
    ),
    (
        "This page was open for too long, or another page sent you here. Sign in again.",
        [
            "Diese Seite war zu lange geöffnet, oder eine andere Seite hat Sie hierher geführt. Melden Sie sich noch einmal an.",
            "Sidan var öppen för länge, eller så skickades du hit från en annan sida. Logga in igen.",
            "此页面打开时间过长，或你是从其他页面转到此处的。请重新登录。",
        ],
    ),
    (
        "You are no longer signed in. Sign in again.",
        [
            "Sie sind nicht mehr angemeldet. Melden Sie sich noch einmal an.",
            "Du är inte längre inloggad. Logga in igen.",
            "你已不再处于登录状态。请重新登录。",
        ],
    ),
    (
        "The user name or the Temporary Access Pass is not correct.",
        [
            "Der Benutzername oder der befristete Zugriffspass ist nicht richtig.",
            "Användarnamnet eller det tillfälliga åtkomstpasset är inte rätt.",
            "用户名或临时访问密码不正确。",
        ],
    ),
    (
        "This Temporary Access Pass has expired. Ask for a new one.",
        [
            "Dieser befristete Zugriffspass ist abgelaufen. Bitten Sie um einen neuen.",
            "Det tillfälliga åtkomstpasset har upphört att gälla. Be om ett nytt.",
            "此临时访问密码已过期。请索取新的。",
        ],
    ),
    (
        "This Temporary Access Pass is not valid yet.",
        [
            "Dieser befristete Zugriffspass ist noch nicht gültig.",
            "Det tillfälliga åtkomstpasset är inte giltigt ännu.",
            "此临时访问密码尚未生效。",
        ],
    ),
    (
        "This Temporary Access Pass was used already. Ask for a new one.",
        [
            "Dieser befristete Zugriffspass wurde bereits verwendet. Bitten Sie um einen neuen.",
            "Det tillfälliga åtkomstpasset har redan använts. Be om ett nytt.",
            "此临时访问密码已使用过。请索取新的。",
        ],
    ),
    (
        "Temporary Access Pass sign in was blocked due to User Credential Policy.",
        [
            "Die Anmeldung mit dem befristeten Zugriffspass wurde durch die Richtlinie für Benutzeranmeldeinformationen blockiert.",
            "Inloggning med tillfälligt åtkomstpass blockerades av principen för användarens autentiseringsuppgifter.",
            "由于用户凭据策略，已阻止使用临时访问密码登录。",
        ],
    ),
    (
        "This is not an e-mail address.",
        [
            "Das ist keine E-Mail-Adresse.",
            "Det här är ingen e-postadress.",
            "这不是电子邮件地址。",
        ],
    ),
    (
        "This is not a phone number with its country code.",
        [
            "Das ist keine Telefonnummer mit Landesvorwahl.",
            "Det här är inget telefonnummer med landskod.",
            "这不是带国家/地区代码的电话号码。",
        ],
    ),
    (
        "The policy of your organization does not allow this method.",
        [
            "Die Richtlinie Ihrer Organisation lässt diese Methode nicht zu.",
            "Organisationens princip tillåter inte den här metoden.",
            "你的组织的策略不允许此方法。",
        ],
    ),
    (
        "No more codes are sent now. Sign in again later.",
        [
            "Jetzt wird kein weiterer Code gesendet. Melden Sie sich später noch einmal an.",
            "Inga fler koder skickas nu. Logga in igen senare.",
            "现在不再发送验证码。请稍后重新登录。",
        ],
    ),
    (
        "That code is no longer valid. Send a new one.",
        [
            "Dieser Code gilt nicht mehr. Fordern Sie einen neuen an.",
            "Koden gäller inte längre. Skicka en ny.",
            "该验证码已失效。请发送新的。",
        ],
    ),
    (
        "Your verification code",
        ["Ihr Prüfcode", "Din verifieringskod", "你的验证码"],
    ),
    (
        "Use verification code {} to register this phone.",
        [
            "Verwenden Sie den Prüfcode {}, um dieses Telefon zu registrieren.",
            "Använd verifieringskoden {} för att registrera den här telefonen.",
            "使用验证码 {} 注册此电话。",
        ],
    ),
    (
        "Use verification code {} to register this e-mail.",
        [
            "Verwenden Sie den Prüfcode {}, um diese E-Mail-Adresse zu registrieren.",
            "Använd verifieringskoden {} för att registrera den här e-postadressen.",
            "使用验证码 {} 注册此电子邮件地址。",
        ],
    ),
    (
        "Your phone was registered: {}.",
        [
            "Ihr Telefon wurde registriert: {}.",
            "Din telefon har registrerats: {}.",
            "你的电话已注册：{}。",
        ],
    ),
    (
        "Your e-mail was registered: {}.",
        [
            "Ihre E-Mail-Adresse wurde registriert: {}.",
            "Din e-postadress har registrerats: {}.",
            "你的电子邮件已注册：{}。",
        ],
    ),
    (
        "Your phone was removed.",
        [
            "Ihr Telefon wurde entfernt.",
            "Din telefon har tagits bort.",
            "你的电话已移除。",
        ],
    ),
    (
        "Your e-mail was removed.",
        [
            "Ihre E-Mail-Adresse wurde entfernt.",
            "Din e-postadress har tagits bort.",
            "你的电子邮件已移除。",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_gets_the_language_it_likes_best_of_those_there_are() {
        for (asked, expected) in [
            ("de-DE,de;q=0.9,en;q=0.8", "de"),
            ("fr-FR, sv;q=0.7, en;q=0.3", "sv"),
            ("zh-CN", "zh"),
            ("en-GB,de;q=0.9", "en"),
            ("fr", "en"),
            ("*", "en"),
            ("de;q=x,sv;q=0.1", "sv"),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_LANGUAGE, asked.parse().unwrap());
            assert_eq!(language(&headers), expected, "{asked}");
        }
        assert_eq!(language(&HeaderMap::new()), "en");
    }

    #[test]
    fn every_phrase_is_said_in_every_language_with_what_is_put_in() {
        for (english, others) in PHRASES {
            let rows = PHRASES.iter().filter(|(phrase, _)| phrase == english);
            assert_eq!(rows.count(), 1, "{english}");
            for other in others {
                assert!(!other.is_empty(), "{english}");
                assert_eq!(
                    other.matches("{}").count(),
                    english.matches("{}").count(),
                    "{other}"
                );
            }
            assert_eq!(say("sv", english), others[1]);
            assert_eq!(say("en", english), *english);
        }
        assert_eq!(say("de", "not there"), "not there");
        for mistake in MISTAKES {
            assert_ne!(say("de", mistake), mistake);
        }
        for template in [
            include_str!("reset_page.html"),
            include_str!("security_info_page.html"),
            include_str!("../identity/pages/page.html"),
        ] {
            for phrase in template
                .split("\"|say")
                .filter_map(|before| before.rsplit('"').next())
            {
                let known = PHRASES.iter().any(|(english, _)| *english == phrase);
                assert!(known || phrase.contains(['<', '}']), "{phrase}");
            }
        }
    }
}
