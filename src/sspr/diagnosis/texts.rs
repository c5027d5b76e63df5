//! Finding a text of the reset and registration pages by its words, as a caller reads it out: shortened, with small mistakes, in
//! any of four languages. What fits two texts alike is told as two, and what fits none well enough as none.

use std::sync::LazyLock;

use strsim::osa_distance;

use crate::service_codes::{TEXTS, Text};

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Likeness {
    /// One text, clearly.
    Sure(&'static str),
    /// One of these, the likeliest first; two or three.
    Unsure(Vec<&'static str>),
    /// None.
    Nothing,
}

/// A text that scores so is meant, where no other is near.
const SURE: f64 = 0.42;
/// One that scores less than this is not.
const POSSIBLE: f64 = 0.35;
/// What scores this part of the best may be meant as well.
const NEAR: f64 = 0.84;
/// What scores less than this part of the best is no candidate beside it.
const NEXT: f64 = 0.4;
/// More candidates than these tell nobody anything.
const CANDIDATES: usize = 3;
/// So many words of a phrase are the least that tell something, and that tell for sure.
const WORDS: usize = 2;
const SURE_WORDS: usize = 3;

/// No page shows more characters than these.
const LONGEST: usize = 2_000;

/// The words of a sentence that every text has.
const OF_ALL: [&str; 6] = [
    "further action",
    "no action to take",
    "weitere aktion",
    "ytterligare åtgärd",
    "ingen åtgärd",
    "进一步操作",
];

/// Finds what a text belongs to.
pub(super) fn find(text: &str) -> Likeness {
    let text = text.to_lowercase();
    let text: String = text.chars().take(LONGEST).collect();
    let of_all = |sentence: &&str| !OF_ALL.iter().any(|words| sentence.contains(words));
    let sentences = text.split_inclusive(['.', '。', '!', '！']);
    let text: String = sentences.filter(of_all).collect();
    if text.chars().any(is_han) {
        return settle(CHINESE.scores(&Input::Chinese(chinese(&text))).1);
    }
    let input = Input::Words(words(&text));
    // The language that knows the most of it; a word may stand in several.
    ALPHABETIC
        .iter()
        .map(|language| language.scores(&input))
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .map_or(Likeness::Nothing, |(_, scores)| settle(scores))
}

struct Score {
    text: &'static Text,
    value: f64,
    /// So many words of its best phrase are there.
    words: usize,
}

/// What scores come to; the best is first.
fn settle(scores: Vec<Score>) -> Likeness {
    let Some(best) = scores.first().filter(|best| best.value >= POSSIBLE) else {
        return Likeness::Nothing;
    };
    let least = |part: f64| best.value * part;
    let near = scores.iter().take_while(|score| score.value >= least(NEAR));
    let near = near.count();
    if let (1, [only]) = (near, best.text.of)
        && best.value >= SURE
        && best.words >= SURE_WORDS
    {
        return Likeness::Sure(only);
    }
    let mut of: Vec<&'static str> = Vec::new();
    // One that is not sure stands beside the next best.
    let told = scores.iter().take(near.max(2));
    for name in told
        .take_while(|score| score.value >= least(NEXT))
        .flat_map(|score| score.text.of)
    {
        if !of.contains(name) {
            of.push(name);
        }
    }
    if (2..=CANDIDATES).contains(&of.len()) {
        Likeness::Unsure(of)
    } else {
        Likeness::Nothing
    }
}

/// What somebody typed.
enum Input {
    /// Words without accents and in small letters.
    Words(Vec<String>),
    /// Characters.
    Chinese(Vec<char>),
}

/// The phrases of one language.
struct Language {
    texts: Vec<(&'static Text, Vec<Vec<Word>>)>,
    /// Every word of a phrase once, with how much it tells.
    vocabulary: Vec<(Word, f64)>,
}

/// A word of a phrase.
#[derive(Clone, PartialEq, Eq)]
struct Word {
    part: Part,
    any: Vec<Stem>,
}

/// What a word does for its phrase.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// It speaks for it.
    Optional,
    /// Without it, it is not this one.
    Required,
    /// With it, it is not this one.
    Barred,
}

#[derive(Clone, PartialEq, Eq)]
struct Stem {
    text: String,
    anywhere: bool,
}

static ALPHABETIC: LazyLock<[Language; 3]> = LazyLock::new(|| {
    [
        Language::new(|text| text.en),
        Language::new(|text| text.de),
        Language::new(|text| text.sv),
    ]
});
static CHINESE: LazyLock<Language> = LazyLock::new(|| Language::new(|text| text.zh));

impl Language {
    fn new(phrases: fn(&'static Text) -> &'static [&'static str]) -> Self {
        let texts: Vec<_> = TEXTS
            .iter()
            .map(|text| (text, phrases(text).iter().map(|it| Word::all(it)).collect()))
            .collect();
        let mut vocabulary: Vec<(Word, f64)> = Vec::new();
        for word in texts
            .iter()
            .flat_map(|(_, phrases): &(_, Vec<Vec<Word>>)| phrases.iter().flatten())
            .filter(|word| word.part != Part::Barred)
        {
            if !vocabulary.iter().any(|(known, _)| known.any == word.any) {
                vocabulary.push((word.clone(), 0.0));
            }
        }
        let all = texts.len();
        for (word, weight) in &mut vocabulary {
            let holds = |phrases: &Vec<Vec<Word>>| phrases.iter().flatten().any(|it| it.is(word));
            let among = texts.iter().filter(|(_, phrases)| holds(phrases)).count();
            *weight = told_by(among, all);
        }
        Self { texts, vocabulary }
    }

    fn weight(&self, word: &Word) -> f64 {
        let known = self.vocabulary.iter().find(|(it, _)| it.any == word.any);
        known.map_or(0.0, |(_, weight)| *weight)
    }

    /// How well each text fits, the best first: how much of one of its phrases is there, and how much of what is there it has.
    /// Before them, how much of what is there the language knows.
    fn scores(&self, input: &Input) -> (f64, Vec<Score>) {
        let known = self.known(input);
        let all: f64 = known.iter().map(|(weight, _)| weight).sum();
        let mut scores: Vec<Score> = self
            .texts
            .iter()
            .map(|(text, phrases)| {
                let covered = phrases.iter().map(|phrase| self.covered(phrase, input));
                let (covered, words) = covered
                    .max_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)))
                    .unwrap_or_default();
                // What the text says nothing of speaks for another one.
                let is_own = |words: &[&Word]| {
                    let mut of_text = phrases.iter().flatten();
                    of_text.any(|it| words.iter().any(|word| it.any == word.any))
                };
                let own = known.iter().filter(|(_, words)| is_own(words));
                let own: f64 = own.map(|(weight, _)| weight).sum();
                let value = if all > 0.0 {
                    covered * (own / all).sqrt()
                } else {
                    0.0
                };
                Score { text, value, words }
            })
            .collect();
        scores.sort_by(|one, other| other.value.total_cmp(&one.value));
        (all, scores)
    }

    /// The words of the input that stand in any phrase, each once: how much it tells, and as which words of phrases.
    fn known(&self, input: &Input) -> Vec<(f64, Vec<&Word>)> {
        let of = |fits: &dyn Fn(&Stem) -> bool| {
            let words = self.vocabulary.iter();
            let words = words.filter(|(word, _)| word.any.iter().any(fits));
            words.fold((0.0, Vec::new()), |(most, mut words), (word, weight)| {
                words.push(word);
                (weight.max(most), words)
            })
        };
        let known: Vec<_> = match input {
            Input::Words(words) => {
                let mut once: Vec<&String> = words.iter().collect();
                once.sort_unstable();
                once.dedup();
                once.iter()
                    .map(|word| of(&|stem| stem.fits(word)))
                    .collect()
            }
            Input::Chinese(text) => {
                let stems = self.vocabulary.iter().flat_map(|(word, _)| &word.any);
                let mut once: Vec<&Stem> = stems.filter(|stem| stem.is_within(text)).collect();
                once.sort_unstable_by_key(|stem| &stem.text);
                once.dedup();
                once.iter().map(|one| of(&|stem| stem == *one)).collect()
            }
        };
        known
            .into_iter()
            .filter(|(_, words)| !words.is_empty())
            .collect()
    }

    /// How much of a phrase stands in what was typed, and how many words.
    fn covered(&self, phrase: &[Word], input: &Input) -> (f64, usize) {
        let mut there = (0, 0.0);
        let mut whole = 0.0;
        for word in phrase {
            let weight = self.weight(word);
            match (word.part, word.stands_in(input)) {
                (Part::Barred, true) | (Part::Required, false) => return (0.0, 0),
                (Part::Barred, false) => {}
                (_, true) => {
                    there = (there.0 + 1, there.1 + weight);
                    whole += weight;
                }
                (Part::Optional, false) => whole += weight,
            }
        }
        if there.0 < WORDS {
            (0.0, 0)
        } else {
            (there.1 / whole, there.0)
        }
    }
}

/// How much a word tells that stands in so many of all texts.
fn told_by(among: usize, all: usize) -> f64 {
    let of = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    (1.0 + of(all) / of(among.max(1))).ln()
}

impl Word {
    fn all(phrase: &str) -> Vec<Self> {
        phrase.split(' ').map(Self::new).collect()
    }

    fn new(text: &str) -> Self {
        let (part, text) = match text.as_bytes().first() {
            Some(b'!') => (Part::Required, &text[1..]),
            Some(b'-') => (Part::Barred, &text[1..]),
            _ => (Part::Optional, text),
        };
        let stem = |text: &str| {
            let anywhere = text.strip_prefix('*');
            let text = anywhere.unwrap_or(text);
            Stem {
                text: if text.is_ascii() {
                    folded(text)
                } else {
                    text.to_owned()
                },
                anywhere: anywhere.is_some(),
            }
        };
        Self {
            part,
            any: text.split('|').map(stem).collect(),
        }
    }

    /// Whether two words mean the same.
    fn is(&self, other: &Self) -> bool {
        self.any
            .iter()
            .any(|stem| other.any.iter().any(|it| it.text == stem.text))
    }

    fn stands_in(&self, input: &Input) -> bool {
        self.any.iter().any(|stem| match input {
            Input::Words(words) => words.iter().any(|word| stem.fits(word)),
            Input::Chinese(text) => stem.is_within(text),
        })
    }
}

impl Stem {
    /// Whether a word begins so, a small mistake aside.
    fn fits(&self, word: &str) -> bool {
        let length = self.text.len();
        if length <= 3 {
            return word == self.text || self.anywhere && word.contains(&*self.text);
        }
        if word.starts_with(&*self.text) || self.anywhere && word.contains(&*self.text) {
            return true;
        }
        let mistakes = match length {
            ..5 => return false,
            5..9 => 1,
            _ => 2,
        };
        // Who mistypes a word gets its first letter right; a short word in a long one is another.
        let longer = match length {
            ..6 => 2,
            6..9 => 4,
            _ => usize::MAX - length,
        };
        let is_another = word.len() > length + longer;
        !is_another
            && word.as_bytes()[0] == self.text.as_bytes()[0]
            && (length.saturating_sub(1)..=length + 1).any(|end| {
                word.get(..end)
                    .is_some_and(|begin| osa_distance(begin, &self.text) <= mistakes)
            })
    }

    /// Whether a term stands in a text, one wrong character in a long one aside.
    fn is_within(&self, text: &[char]) -> bool {
        let term: Vec<char> = self.text.chars().collect();
        let mistakes = usize::from(term.len() >= 4);
        text.windows(term.len()).any(|window| {
            let wrong = window.iter().zip(&term).filter(|(a, b)| a != b).count();
            wrong <= mistakes
        })
    }
}

fn is_han(c: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&c)
}

/// The characters of a Chinese text that count; two ways to write “account” are one.
fn chinese(text: &str) -> Vec<char> {
    let of = |c| if c == '账' { '帐' } else { c };
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .map(of)
        .collect()
}

/// The words of a text without accents; `ue` for `ü` is the same.
fn words(text: &str) -> Vec<String> {
    // Within a word: `hasn't`, `e-mail`.
    let joints = ['\'', '’', '‘', '`', '´', '-', '\u{ad}'];
    let joined: String = text.chars().filter(|c| !joints.contains(c)).collect();
    joined
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(folded)
        .collect()
}

fn folded(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            'ä' | 'å' | 'à' | 'á' | 'â' => folded.push('a'),
            'ö' | 'ó' | 'ò' | 'ô' | 'ø' => folded.push('o'),
            'ü' | 'ú' | 'ù' | 'û' => folded.push('u'),
            'é' | 'è' | 'ê' | 'ë' => folded.push('e'),
            'ß' => folded.push_str("ss"),
            c if c.is_ascii() => folded.push(c),
            _ => folded.push('?'),
        }
    }
    for (written, read) in [("ae", "a"), ("oe", "o"), ("ue", "u")] {
        folded = folded.replace(written, read);
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> String {
        match find(text) {
            Likeness::Sure(one) => one.to_owned(),
            Likeness::Unsure(all) => format!("? {}", all.join(" ")),
            Likeness::Nothing => "-".to_owned(),
        }
    }

    /// As callers read them out: shortened, in other words around, with small mistakes.
    #[test]
    fn a_text_is_found_by_its_words_in_four_languages() {
        #[rustfmt::skip]
        let cases = [
            ("admin disabled pasword reset for the organization", "SSPR_0009"),
            ("password reset isnt turned on for your organisation", "SSPR_0009"),
            ("hasn't enabled a necessary service", "SSPR_0010"),
            ("necessary servise for your organisation", "SSPR_0010"),
            ("administrator has not configured password reset for your organization", "SSPR_0011"),
            ("required licences are missing", "SSPR_0012"),
            ("admin hasn't configured your account to use it", "SSPR_0013"),
            ("password reset isn't turned on for your account", "SSPR_0013"),
            ("necessary information is missing", "SSPR_0014"),
            ("neccessary informtion is missing from acount", "SSPR_0014"),
            ("you haven't registered for password reset", "SSPR_0014"),
            ("problem with the organization's password reset configuration", "SSPR_0029"),
            ("error in your on-premises configuration", "SSPR_0029"),
            ("conectivity issues to your organization", "SSPR_0030"),
            ("poor connection with on premises environment", "SSPR_0030"),
            ("wait a few minutes until changes are committed to the cloud", "OnPremisesSuccessCloudFailure"),
            ("you tried too many times to reset the password", "tooManyAttempts"),
            ("the phone number does not match", "phoneNotMatched"),
            ("never got the reset text", "textOrCallMissing"),
            ("I don't receive the email with the code", "mailMissing"),
            ("We couldn't verify your account", "accountNotVerified"),
            ("error while processing the request", "requestFailed"),
            ("our servers need a little time to catch up", "serversCatchUp"),
            ("on-premises policy violation", "OnPremisesPolicyViolation"),
            ("contains a word or pattern that is easily guessable, password", "PasswordDoesnotComplyFuzzyPolicy"),
            ("Administrator hat Zurücksetzen von Passwörtern deaktiviert", "SSPR_0009"),
            ("einen notwendigen Dienst nicht aktiviert", "SSPR_0010"),
            ("Admin hat das Zuruecksetzen fuer die Organisation nicht konfiguriert", "SSPR_0011"),
            ("erforderliche Lizenzen fehlen", "SSPR_0012"),
            ("nicht Mitglied einer aktivierten Gruppe", "SSPR_0013"),
            ("nowendige infos fehlen beim konto", "SSPR_0014"),
            ("Problem mit der Konfiguration der Kennwortzurücksetzung", "SSPR_0029"),
            ("Konnektivitätsprobleme mit Ihrer Organisation", "SSPR_0030"),
            ("zu oft versucht, das Kennwort zurückzusetzen", "tooManyAttempts"),
            ("keine SMS mit Code bekommen", "textOrCallMissing"),
            ("Fehler beim Verarbeiten der Anforderung", "requestFailed"),
            ("administratören har inaktiverat lösenordsåterställning", "SSPR_0009"),
            ("inte aktiverat en nödvändig tjänst", "SSPR_0010"),
            ("inte konfigurerat återställning för organisationen", "SSPR_0011"),
            ("licenser som krävs saknas", "SSPR_0012"),
            ("inte medlem i en grupp", "SSPR_0013"),
            ("nodvändig informaton saknas i kontot", "SSPR_0014"),
            ("fel i din lokala konfiguration", "SSPR_0029"),
            ("anslutningsproblem till organisationen", "SSPR_0030"),
            ("ett fel uppstod när begäran bearbetades", "requestFailed"),
            ("管理员已禁用密码重置", "SSPR_0009"),
            ("没有为组织启用必要服务", "SSPR_0010"),
            ("未为组织配置密码重置", "SSPR_0011"),
            ("组织缺少必要的许可证", "SSPR_0012"),
            ("不是启用密码重置的组的成员", "SSPR_0013"),
            ("账户缺少必要信息", "SSPR_0014"),
            ("本地配置错误", "SSPR_0029"),
            ("组织的连接问题", "SSPR_0030"),
            ("收不到密码重置短信", "textOrCallMissing"),
            ("处理请求时出错", "requestFailed"),
        ];
        let wrong: Vec<String> = cases
            .iter()
            .filter(|(text, of)| found(text) != *of)
            .map(|(text, of)| format!("{text}: {of}, not {}", found(text)))
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn what_fits_several_names_them() {
        let of_feature = "? SSPR_0013 SSPR_0009 SSPR_0012";
        for text in [
            "Your admin hasn't enabled you to use this feature",
            "Administrator hat die Verwendung dieser Funktion nicht aktiviert",
            "administratören har inte aktiverat dig för den här funktionen",
            "管理员未允许你使用此功能",
        ] {
            assert_eq!(found(text), of_feature, "{text}");
        }
    }

    #[test]
    fn what_fits_none_is_none() {
        for text in [
            "",
            "Jonas Berg",
            "Anna Müller",
            "张伟",
            "Administrator",
            "Helpdesk Team",
            "Kundendienst Organisation",
            "license",
            "password reset",
            "my password does not work",
            "I forgot my password",
            "please help me",
            "contact your admin",
            "your administrator hasn't",
            "the administrator enabled password reset for everyone",
            "Kennwort vergessen",
            "Der Drucker ist kaputt",
            "Konto gesperrt",
            "glömt lösenord",
            "skrivaren fungerar inte",
            "忘记密码",
            "打印机坏了",
        ] {
            assert_eq!(found(text), "-", "{text}");
        }
    }

    #[test]
    fn every_text_has_words_in_every_language() {
        for text in TEXTS {
            for phrases in [text.en, text.de, text.sv, text.zh] {
                assert!(!phrases.is_empty(), "{text:?}");
                for phrase in phrases {
                    let words = phrase.split(' ').filter(|word| !word.is_empty()).count();
                    assert!(words >= WORDS, "{phrase}");
                }
            }
        }
    }
}
