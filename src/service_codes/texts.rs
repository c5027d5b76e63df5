//! The texts of the reset and registration pages that show no code (graph-api.md §8.7, appendix C): of each the words that tell it
//! from the others, in four languages. Not the sentences themselves: they belong to Microsoft, and people shorten them.
//!
//! A phrase is words between blanks. A word is the beginning of one, small letters without accents; `*` before it: anywhere in a
//! word; `!` before it: a text without it is not this one, `-`: one with it is not; `|`: one of these. Words of up to three letters are whole. Chinese has no
//! blanks: a word is found anywhere.

/// A text, and what it belongs to.
#[derive(Debug)]
pub struct Text {
    /// The codes or names of the rows; several where the text alone does not tell which.
    pub of: &'static [&'static str],
    /// English.
    pub en: &'static [&'static str],
    /// German.
    pub de: &'static [&'static str],
    /// Swedish.
    pub sv: &'static [&'static str],
    /// Chinese.
    pub zh: &'static [&'static str],
}

/// What says no.
macro_rules! no {
    (en) => {
        "not|no|hasnt|isnt|cant|havent|arent|doesnt|dont|didnt|couldnt|wasnt|cannot|unable|without"
    };
    (de) => {
        "nicht|kein|keine|keinen|nie|ohne"
    };
    (sv) => {
        "inte|ingen|inga|inget|ej|aldrig|utan"
    };
    (zh) => {
        "未|没|不|无法|非"
    };
}

/// Every text.
pub static TEXTS: &[Text] = &[
    Text {
        of: &["SSPR_0009"],
        en: &[
            "!admin !disabl|off|deactivat reset organi",
            concat!("detect !reset !", no!(en), " enabl admin"),
            concat!("!", no!(en), " !turn on reset !organi"),
            "!ask !enabl reset !organi",
        ],
        de: &[
            "!admin !deaktivier|abgeschaltet|ausgeschaltet *zurucksetz|*zuruckzusetz organisation",
            concat!(
                "!",
                no!(de),
                " !aktivier !*zurucksetz|*zuruckzusetz festgestellt admin"
            ),
            concat!(
                "!",
                no!(de),
                " !aktivier|eingeschaltet !*zurucksetz|*zuruckzusetz !organisation"
            ),
        ],
        sv: &[
            "!admin !inaktiver *aterstall organisation",
            concat!("!", no!(sv), " !aktiver !*aterstall upptackt admin"),
            concat!("!", no!(sv), " !aktiver !*aterstall !organisation"),
        ],
        zh: &[
            "管理员 !禁用 组织 重置",
            concat!("检测到 管理员 !", no!(zh), " !启用 !重置"),
            concat!("!组织 !", no!(zh), " !启用|打开 !密码重置"),
        ],
    },
    Text {
        of: &["SSPR_0010"],
        en: &[
            concat!("!service necess|required admin enabl ", no!(en), " organi"),
            concat!("!writeback|writ enabl !back|writeback !", no!(en)),
            "!ask check !organi !configurat",
        ],
        de: &[
            concat!(
                "!dienst notwend|erforderlich admin aktivier ",
                no!(de),
                " organisation"
            ),
            concat!("!*ruckschreib|*writeback aktivier !", no!(de)),
            "!bitten !konfiguration organisation !uberpruf",
        ],
        sv: &[
            concat!(
                "!tjanst nodvand|behovs admin aktiver ",
                no!(sv),
                " organisation"
            ),
            concat!("!tillbakaskriv|aterskriv aktiver !", no!(sv)),
            "!kontroll organisation !konfiguration",
        ],
        zh: &[
            concat!("管理员 !服务 必要|必需 组织 启用 ", no!(zh)),
            concat!("!写回 启用 !", no!(zh)),
            "检查 组织 配置",
        ],
    },
    Text {
        of: &["SSPR_0011"],
        en: &[
            concat!(
                "admin !",
                no!(en),
                " !configur|setup|set reset !organi -*problem|issu|*premis"
            ),
            concat!("organi !", no!(en), " defin|have !reset !policy"),
            "ask defin !reset !policy",
        ],
        de: &[
            concat!(
                "admin !",
                no!(de),
                " !konfigurier|eingerichtet *zurucksetz|*zuruckzusetz !organisation"
            ),
            concat!(
                "organisation !",
                no!(de),
                " definier|hat !richtlini !*zurucksetz|*zuruckzusetz"
            ),
        ],
        sv: &[
            concat!(
                "admin !",
                no!(sv),
                " !konfigurer *aterstall !organisation -*problem"
            ),
            concat!(
                "organisation !",
                no!(sv),
                " definier|har !princip|policy !*aterstall"
            ),
        ],
        zh: &[
            concat!("管理员 !", no!(zh), " !配置|设置 !组织 密码重置 -问题"),
            concat!("组织 !", no!(zh), " 定义 !策略 !重置"),
        ],
    },
    Text {
        of: &["SSPR_0012"],
        en: &[
            "!licen missing|lack required organi",
            concat!("!licen required !", no!(en), " organi|you perform reset"),
            "ask check|review !licen !assign",
        ],
        de: &[
            "!lizenz fehl erforderlich|notwend organisation",
            concat!("!lizenz erforderlich !", no!(de), " organisation besitz"),
            "!lizenz !*zuweis pruf|uberpruf bitten",
        ],
        sv: &[
            "!licens sakn kravs organisation",
            concat!("!licens nodvand|kravs !", no!(sv), " organisation"),
            "!licens tilldel granska|kontroll",
        ],
        zh: &[
            "!许可证 缺少|缺失 必要|必需 组织",
            concat!("!许可证 !", no!(zh), " 组织 所需"),
            "!许可证 !分配 检查|查阅",
        ],
    },
    Text {
        of: &["SSPR_0013"],
        en: &[
            concat!("admin !", no!(en), " !configur !account use reset"),
            concat!("!", no!(en), " !member !group enabl reset"),
            concat!("!", no!(en), " !turn|enabl reset !account"),
            "ask add !group",
        ],
        de: &[
            concat!(
                "admin !",
                no!(de),
                " !konfigurier !konto *zurucksetz|*zuruckzusetz verwend"
            ),
            concat!(
                "!",
                no!(de),
                " !mitglied !gruppe aktivier *zurucksetz|*zuruckzusetz"
            ),
            concat!("!", no!(de), " !aktivier !*zurucksetz|*zuruckzusetz !konto"),
            "!gruppe hinzugefugt",
        ],
        sv: &[
            concat!("admin !", no!(sv), " !konfigurer !konto *aterstall anvand"),
            concat!("!", no!(sv), " !medlem !grupp aktiver *aterstall"),
            concat!("!", no!(sv), " !aktiver *aterstall !konto"),
        ],
        zh: &[
            concat!("管理员 !", no!(zh), " !配置 !帐户 使用 密码重置"),
            concat!("!", no!(zh), " !组 !成员 启用 密码重置"),
            concat!("!", no!(zh), " !启用 密码重置 !帐户"),
        ],
    },
    Text {
        of: &["SSPR_0014"],
        en: &[
            "necess|required !information|info !missing account",
            "additional|more !security !info|information need reset",
            concat!("!", no!(en), " !regist reset|enough"),
            "access account again regist necess information",
        ],
        de: &[
            "notwend|erforderlich !information|angaben|infos !fehl konto",
            "zusatz|weitere !*sicherheitsinf erforderlich *zurucksetz|*zuruckzusetz",
            concat!("!", no!(de), " !registrier *zurucksetz|*zuruckzusetz|genug"),
            "benotigt information registrier",
        ],
        sv: &[
            "nodvand|kravs !information|uppgift !sakn konto",
            "ytterligare !sakerhet information kravs *aterstall",
            concat!("!", no!(sv), " !registrer *aterstall|tillrackl"),
            "registrer information kravs",
        ],
        zh: &[
            "!缺少|缺失 必要|必需 !信息 帐户",
            "需要|还需 其他|额外 !安全信息 重置",
            concat!("!", no!(zh), " !注册 密码重置"),
            "注册 必要 !信息",
        ],
    },
    Text {
        of: &["SSPR_0029"],
        en: &[
            "!*problem|issue !configurat organi reset",
            "!*premis !configurat error|*problem",
            concat!("!*premis !configurat !", no!(en), " properly|set reset"),
        ],
        de: &[
            "!*problem !konfiguration organisation *zurucksetz|*zuruckzusetz",
            "fehl|*problem !lokal !konfiguration *zurucksetz|*zuruckzusetz",
            concat!(
                "!lokal !konfiguration !",
                no!(de),
                " richtig|ordnungsgemass"
            ),
        ],
        sv: &[
            "!*problem !konfiguration organisation *aterstall",
            "!lokal !konfiguration fel|*problem",
            concat!("!lokal !konfiguration !", no!(sv), " korrekt|ratt"),
        ],
        zh: &[
            "!配置 组织 !问题 密码重置",
            "!本地 !配置 错误|问题",
            concat!("!本地 !配置 !", no!(zh), " 正确"),
        ],
    },
    Text {
        of: &["SSPR_0030"],
        en: &[
            "!connectivity|connection !issue|*problem organi",
            "!connect poor|bad !*premis environment",
        ],
        de: &[
            "!konnektivitat|*verbindung !*problem organisation",
            "!verbindung schlecht !lokal umgebung",
        ],
        sv: &[
            "!anslutning !*problem organisation",
            "!anslutning dalig !lokal miljo",
        ],
        zh: &["!连接 !问题 组织", "!连接 不佳|差|不好 !本地 环境"],
    },
    Text {
        of: &["OnPremisesSuccessCloudFailure"],
        en: &[
            "reset success wait minut chang !commit !cloud",
            "!success !*premis error writ !cloud",
        ],
        de: &[
            "erfolgreich zuruckgesetzt !minut anderung !cloud wart",
            "!erfolgreich !lokal fehl schreib !cloud",
        ],
        sv: &[
            "*aterstall minut vant andring !moln|molnet",
            "!lokal fel skriv !moln|molnet",
        ],
        zh: &[
            "成功 重置 !分钟 等待|等 提交 !云",
            "!成功 !本地 写入 错误 !云",
        ],
    },
    // Learn: because of the scope, or for want of a licence.
    Text {
        of: &["SSPR_0013", "SSPR_0009", "SSPR_0012"],
        en: &[concat!(
            "admin !",
            no!(en),
            " enabl|allow you use !feature|function"
        )],
        de: &[concat!(
            "admin !",
            no!(de),
            " aktivier verwend|nutz !funktion|feature"
        )],
        sv: &[concat!(
            "admin !",
            no!(sv),
            " aktiver|tillat anvand !funktion"
        )],
        zh: &[concat!("管理员 !", no!(zh), " 允许|启用 使用 !功能")],
    },
    Text {
        of: &["tooManyAttempts"],
        en: &[
            "!too !many|often times !tried|attempt|reset password day",
            "block|prevent attempt !too !many times",
        ],
        de: &["!zu !oft|viele|haufig !versuch|mal|*zurucks|*zuruckzusetz kennwort|passwort"],
        sv: &["!for !manga !ganger|forsok *aterstall|losen"],
        zh: &["!次数|尝试 !太多|过多|频繁 重置 密码"],
    },
    Text {
        of: &["phoneNotMatched"],
        en: &[
            concat!(
                "!phone|number|mobile !",
                no!(en),
                " !match file|regist|entered"
            ),
            "!error|wrong valid|verif|incorrect !phone number",
        ],
        de: &[
            concat!(
                "!telefonnummer|rufnummer|handynummer|nummer !",
                no!(de),
                " !uberein registrier|eingegeb|hinterleg"
            ),
            "!fehl|falsch uberpruf|pruf !telefonnummer|rufnummer|handynummer",
        ],
        sv: &[
            concat!(
                "!telefonnummer|mobilnummer|nummer|numret !",
                no!(sv),
                " !match|stamm registrer|angiv"
            ),
            "!fel verifier !telefonnummer|mobilnummer",
        ],
        zh: &[
            concat!("!电话号码|手机号|号码 !", no!(zh), " !匹配|相符|一致"),
            "!错误|出错 验证 !电话号码|手机号",
        ],
    },
    Text {
        of: &["addressNotTaken"],
        en: &["!error using !email|mail address reset"],
        de: &["!fehl verwend !*mail *adresse"],
        sv: &["!fel anvand !epostadress|*post|mail adress"],
        zh: &["!错误|出错 使用 !邮件地址|电子邮件 地址"],
    },
    Text {
        of: &["textOrCallMissing"],
        en: &[
            "!never|not|no|cant|doesnt|didnt|isnt|dont receiv|get|arriv|come|got !sms|text|call|phone !reset|code|password -country",
        ],
        de: &[
            "!nie|nicht|kein|keine|keinen erhalt|bekomm|komm|ankomm !sms|anruf|telefonanruf !*zurucksetz|*zuruckzusetz|code|kennwort|passwort",
        ],
        sv: &[
            "!aldrig|inte|inget|ingen|inga far|fatt|kommer|fick !sms|samtal|telefonsamtal !*aterstall|kod|losen",
        ],
        zh: &["!收不到|没收到|没有收到|未收到 !短信|电话|呼叫 密码重置"],
    },
    Text {
        of: &["mailMissing"],
        en: &[
            "!never|not|no|cant|doesnt|didnt|isnt|dont receiv|get|arriv|come|got !email|mail|emails !reset|code|password",
        ],
        de: &[
            "!nie|nicht|kein|keine|keinen erhalt|bekomm|komm|ankomm !email|mail|emails !*zurucksetz|*zuruckzusetz|code|kennwort|passwort",
        ],
        sv: &[
            "!aldrig|inte|inget|ingen|inga far|fatt|kommer|fick !epost|mail|mejl !*aterstall|kod|losen",
        ],
        zh: &["!收不到|没收到|没有收到|未收到 !邮件|电子邮件 密码重置"],
    },
    Text {
        of: &["notContacted"],
        en: &[concat!("!", no!(en), " !contacted|reached !user|you")],
        de: &[concat!(
            "!",
            no!(de),
            " !kontaktiert|erreicht !benutzer|sie"
        )],
        sv: &[concat!("!", no!(sv), " !kontaktas|nas !anvandar|du")],
        zh: &["!无法|不能 !联系 !用户"],
    },
    Text {
        of: &["accountNotVerified"],
        en: &[concat!("could|we !", no!(en), " !verif !account")],
        de: &[concat!(
            "konn|wir !",
            no!(de),
            " !uberpruf|verifizier|bestatig !konto"
        )],
        sv: &[concat!(
            "kunde|vi|gick !",
            no!(sv),
            " !verifier|bekrafta !konto"
        )],
        zh: &["我们 !无法|不能 !验证 !帐户"],
    },
    Text {
        of: &["requestFailed"],
        en: &["!error !process !request"],
        de: &["!fehl !verarbeit !anforderung|anfrage"],
        sv: &["!fel !bearbet !begaran"],
        zh: &["!处理 !请求 !出错|错误"],
    },
    Text {
        of: &["serversCatchUp"],
        en: &["updated success !server time !catch up minut"],
        de: &["aktualisiert erfolgreich !server zeit !stand|aktualisier minut"],
        sv: &["uppdater !server|servrar tid !ikapp|uppdater minut"],
        zh: &["更新 成功 !服务器 !时间 同步|更新 分钟"],
    },
    Text {
        of: &["administratorPolicy"],
        en: &[concat!(
            "!policy !admin account !",
            no!(en),
            " !appl|used reset"
        )],
        de: &[concat!(
            "!richtlini !admin !",
            no!(de),
            " !angewend|gilt *zurucksetz|*zuruckzusetz"
        )],
        sv: &[concat!(
            "!princip|policy !admin !",
            no!(sv),
            " !tillamp|galler *aterstall"
        )],
        zh: &[concat!("!策略 !管理员 !", no!(zh), " !应用|适用 密码重置")],
    },
    Text {
        of: &["OnPremisesPolicyViolation"],
        en: &[
            "!*premis !policy !violat",
            concat!("!*premis !policy !", no!(en), " allow password"),
        ],
        de: &[
            "!lokal !richtlini !verletz|verstos|verstoss",
            concat!(
                "!lokal !richtlini !",
                no!(de),
                " zulass|zulas|lass|erlaub kennwort"
            ),
        ],
        sv: &[
            "!lokal !princip|policy !overtrad",
            concat!("!lokal !princip|policy !", no!(sv), " tillat losen"),
        ],
        zh: &[
            "!本地 !策略 !冲突|违反",
            concat!("!本地 !策略 !", no!(zh), " 允许 密码"),
        ],
    },
    Text {
        of: &["PasswordDoesnotComplyFuzzyPolicy"],
        en: &[
            concat!("password !", no!(en), " compl !fuzzy policy"),
            "password word phrase pattern !guess easily",
            "password !banned list",
        ],
        de: &[
            "kennwort|passwort entspr !fuzzy richtlini",
            "kennwort|passwort wort ausdruck muster !errat|erraten leicht",
            "!gesperrt !kennwort|passwort liste",
        ],
        sv: &[
            "losen kompatib|uppfyll !fuzzy princip",
            "losen ord fras monster !gissa latt",
            "!blocker|forbjud !losen lista",
        ],
        zh: &[
            "密码 !模糊 策略",
            "密码 单词|短语 模式 !猜",
            "!禁用|禁止 !密码列表",
        ],
    },
    Text {
        of: &["passwordResetHidden"],
        en: &[concat!(
            "!",
            no!(en),
            " see|shown|find !reset !menu|section|blade admin center"
        )],
        de: &[concat!(
            "!",
            no!(de),
            " angezeigt|sehe|sichtbar *zurucksetz|*zuruckzusetz !menu|menuoption|abschnitt admin center"
        )],
        sv: &[concat!(
            "!",
            no!(sv),
            " ser|visas *aterstall !meny|menyalternativ|avsnitt admin center"
        )],
        zh: &[concat!("!", no!(zh), " 看到|显示 密码重置 !菜单|部分")],
    },
];
