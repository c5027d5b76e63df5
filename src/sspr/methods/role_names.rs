//! What the admin center calls a directory role in each language. Data keeps the name of the directory, which is English.
//!
//! German as in Learn's "Microsoft Entra built-in roles" (`permissions-reference`, 2021) in that language; Chinese, too, where the page
//! of 2020 was at hand, the rest in its manner; Swedish in the manner of this project's glossary. These two are not held against the
//! admin center role by role. A role that is not here goes by its English name.

use super::roles::{Role, role_of};
use crate::language::Language;

/// The English name, and those in German, Swedish and Chinese.
struct Names {
    english: &'static str,
    german: &'static str,
    swedish: &'static str,
    chinese: &'static str,
}

const fn names(
    english: &'static str,
    german: &'static str,
    swedish: &'static str,
    chinese: &'static str,
) -> Names {
    Names {
        english,
        german,
        swedish,
        chinese,
    }
}

/// The roles that a sentence or a screen names, by their English name.
#[rustfmt::skip]
static NAMES: &[Names] = &[
    names("Application Administrator", "Anwendungsadministrator", "Programadministratör", "应用程序管理员"),
    names("Application Developer", "Anwendungsentwickler", "Programutvecklare", "应用程序开发人员"),
    names("Authentication Administrator", "Authentifizierungsadministrator", "Autentiseringsadministratör", "身份验证管理员"),
    names("Authentication Policy Administrator", "Authentifizierungsrichtlinienadministrator", "Administratör för autentiseringsprinciper", "身份验证策略管理员"),
    names("Cloud Application Administrator", "Cloudanwendungsadministrator", "Molnappadministratör", "云应用程序管理员"),
    names("Conditional Access Administrator", "Administrator für bedingten Zugriff", "Administratör för villkorsstyrd åtkomst", "条件访问管理员"),
    names("Directory Readers", "Verzeichnisleseberechtigte", "Katalogläsare", "目录读取者"),
    names("Exchange Administrator", "Exchange-Administrator", "Exchange-administratör", "Exchange 管理员"),
    names("Global Administrator", "Globaler Administrator", "Global administratör", "全局管理员"),
    names("Global Reader", "Globaler Leser", "Global läsare", "全局读取者"),
    names("Groups Administrator", "Gruppenadministrator", "Gruppadministratör", "组管理员"),
    names("Helpdesk Administrator", "Helpdeskadministrator", "Supportadministratör", "支持管理员"),
    names("Intune Administrator", "Intune-Administrator", "Intune-administratör", "Intune 管理员"),
    names("License Administrator", "Lizenzadministrator", "Licensadministratör", "许可证管理员"),
    names("Password Administrator", "Kennwortadministrator", "Lösenordsadministratör", "密码管理员"),
    names("Privileged Authentication Administrator", "Privilegierter Authentifizierungsadministrator", "Administratör för privilegierad autentisering", "特权身份验证管理员"),
    names("Privileged Role Administrator", "Administrator für privilegierte Rollen", "Administratör för privilegierade roller", "特权角色管理员"),
    names("Reports Reader", "Berichtleseberechtigter", "Rapportläsare", "报告读取者"),
    names("Security Administrator", "Sicherheitsadministrator", "Säkerhetsadministratör", "安全管理员"),
    names("Security Operator", "Sicherheitsoperator", "Säkerhetsoperatör", "安全操作员"),
    names("Security Reader", "Sicherheitsleseberechtigter", "Säkerhetsläsare", "安全读取者"),
    names("SharePoint Administrator", "SharePoint-Administrator", "SharePoint-administratör", "SharePoint 管理员"),
    names("Teams Administrator", "Teams-Administrator", "Teams-administratör", "Teams 管理员"),
    names("User Administrator", "Benutzeradministrator", "Användaradministratör", "用户管理员"),
];

impl Names {
    fn within(&self, language: Language) -> &'static str {
        match language {
            Language::En => self.english,
            Language::De => self.german,
            Language::Sv => self.swedish,
            Language::ZhHans => self.chinese,
        }
    }
}

/// A role as a person reads it: by its template id where that is known, else by what the directory calls it.
pub fn role_name<'r>(template: &str, given: &'r str, language: Language) -> &'r str {
    let english = role_of(template).map_or(given, |role| role.name);
    let of = |names: &&Names| names.english == english;
    (NAMES.iter().find(of)).map_or(given, |names| names.within(language))
}

/// The same for a role that the service may leave parts of unsaid; nothing where it says neither.
pub fn told_name<'r>(
    template: Option<&'r str>,
    given: Option<&'r str>,
    language: Language,
) -> Option<&'r str> {
    let given = given.or(template)?;
    Some(role_name(template.unwrap_or_default(), given, language))
}

/// Built-in roles as a person reads them.
pub fn role_names(roles: &[&'static Role], language: Language) -> Vec<&'static str> {
    let name = |role: &&'static Role| role_name(role.id, role.name, language);
    roles.iter().map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HELPDESK: &str = "729827E3-9C14-49F7-BB1B-9608F156BBB8";

    #[test]
    fn a_role_goes_by_the_name_of_the_admin_center() {
        for (template, given, language, expected) in [
            (
                HELPDESK,
                "Helpdesk Administrator",
                Language::En,
                "Helpdesk Administrator",
            ),
            (
                HELPDESK,
                "Helpdesk Administrator",
                Language::De,
                "Helpdeskadministrator",
            ),
            (HELPDESK, HELPDESK, Language::ZhHans, "支持管理员"),
            ("", "Global Reader", Language::Sv, "Global läsare"),
            (
                "of-our-own",
                "Desk of Contoso",
                Language::De,
                "Desk of Contoso",
            ),
        ] {
            assert_eq!(
                role_name(template, given, language),
                expected,
                "{template} {language}"
            );
        }
        assert!(NAMES.is_sorted_by(|a, b| a.english < b.english));
    }

    /// The sentences of a language, by id.
    fn sentences(language: Language) -> Vec<(&'static str, String)> {
        let mut found: Vec<(&str, String)> = Vec::new();
        for line in language.sentences().lines() {
            match line.split_once(" =") {
                Some((id, text)) if line.starts_with(|c: char| c.is_ascii_lowercase()) => {
                    found.push((id, text.to_owned()));
                }
                _ => {
                    if let Some((_, text)) = found.last_mut() {
                        text.push_str(line);
                    }
                }
            }
        }
        found
    }

    #[test]
    fn every_sentence_names_a_role_as_this_table_does() {
        let mut longest_first: Vec<&Names> = NAMES.iter().collect();
        longest_first.sort_by_key(|names| std::cmp::Reverse(names.english.len()));
        let english = sentences(Language::En);
        for language in [Language::De, Language::Sv, Language::ZhHans] {
            let theirs = sentences(language);
            for (id, text) in &english {
                let (mut left, mut named) = (text.clone(), Vec::new());
                for names in &longest_first {
                    // Several holders are called by a plural.
                    if left.contains(names.english)
                        && !left.contains(&format!("{}s", names.english))
                    {
                        left = left.replace(names.english, "");
                        named.push(names.within(language));
                    }
                }
                let (_, translated) =
                    (theirs.iter().find(|(other, _)| other == id)).expect("translated");
                for name in named {
                    let is_there = translated.to_lowercase().contains(&name.to_lowercase());
                    assert!(
                        is_there,
                        "{id} in {language} does not name {name}: {translated}"
                    );
                }
            }
        }
    }
}
