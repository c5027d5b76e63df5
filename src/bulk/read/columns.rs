//! Which column of the input holds what: by its name, in the languages people export in, or as `--map` says.

use crate::bulk::result::COLUMNS;
use crate::error::{Code, Error};
use crate::sspr::bulk::row::ContactKind;
use crate::tabular::plain;
use crate::ui::msg;

/// What a column can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Whom the row is about.
    User,
    /// One of the contacts.
    Contact(ContactKind),
}

impl Field {
    const ALL: [Self; 5] = [
        Self::User,
        Self::Contact(ContactKind::Mobile),
        Self::Contact(ContactKind::AlternateMobile),
        Self::Contact(ContactKind::Office),
        Self::Contact(ContactKind::Email),
    ];

    /// The name `--map` takes.
    pub fn name(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Contact(kind) => kind.name(),
        }
    }

    /// Its place among all.
    pub(super) fn place(self) -> usize {
        match self {
            Self::User => 0,
            Self::Contact(kind) => 1 + kind as usize,
        }
    }

    /// The names that say it, and nothing else.
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::User => USER,
            Self::Contact(ContactKind::Mobile) => MOBILE,
            Self::Contact(ContactKind::AlternateMobile) => ALTERNATE_MOBILE,
            Self::Contact(ContactKind::Office) => OFFICE,
            Self::Contact(ContactKind::Email) => EMAIL,
        }
    }
}

/// Names of columns without case, spaces and signs. A user can be named in several ways in one file, and the first of
/// these counts; of several columns for one contact, the one that has values does.
const USER: &[&str] = &[
    "userprincipalname",
    "upn",
    "user",
    "login",
    "loginname",
    "signinname",
    "username",
    "id",
    "objectid",
    "userid",
    "benutzerprinzipalname",
    "benutzer",
    "benutzername",
    "anmeldename",
    "benutzerkonto",
    "objektid",
    "användare",
    "användarnamn",
    "användarenshuvudnamn",
    "användarhuvudnamn",
    "inloggningsnamn",
    "用户主体名称",
    "用户主体名",
    "用户",
    "用户名",
    "登录名",
    "帐户",
    "账户",
    "对象id",
];
const MOBILE: &[&str] = &[
    "mobile",
    "mobilephone",
    "mobilenumber",
    "mobilephonenumber",
    "cell",
    "cellphone",
    "privatemobile",
    "personalmobile",
    "authenticationphone",
    "authenticationphonenumber",
    "mobiltelefon",
    "mobil",
    "handy",
    "handynummer",
    "mobilnummer",
    "mobiltelefonnummer",
    "mobilfunknummer",
    "mobilrufnummer",
    "handyprivat",
    "privathandy",
    "mobilprivat",
    "privatmobil",
    "mobiltelefonprivat",
    "mobilnr",
    "手机",
    "手机号",
    "手机号码",
    "移动电话",
    "移动电话号码",
    "个人手机",
];
/// A phone, whichever: the mobile where no column says that it is one, else the office phone.
const PHONE: &[&str] = &[
    "phone",
    "phonenumber",
    "telephone",
    "telefon",
    "telefonnummer",
    "tel",
    "rufnummer",
    "电话",
    "电话号码",
];
const ALTERNATE_MOBILE: &[&str] = &[
    "alternatemobile",
    "alternatemobilephone",
    "alternatephone",
    "alternativephone",
    "alternateauthenticationphone",
    "authenticationalternativephonenumber",
    "secondphone",
    "zweitesmobiltelefon",
    "zweiteshandy",
    "zweitehandynummer",
    "alternativestelefon",
    "alternativmobil",
    "alternativtelefon",
    "alternativtmobilnummer",
    "andramobil",
    "备用手机",
    "备用手机号",
    "备用电话",
    "备用移动电话",
];
const OFFICE: &[&str] = &[
    "officephone",
    "officephonenumber",
    "businessphone",
    "businessphones",
    "businessphonenumber",
    "workphone",
    "workphonenumber",
    "telephonenumber",
    "bürotelefon",
    "telefonbüro",
    "geschäftstelefon",
    "telefongeschäftlich",
    "telefondienstlich",
    "diensttelefon",
    "dienstlichetelefonnummer",
    "geschäftlichetelefonnummer",
    "arbetstelefon",
    "telefonarbete",
    "jobbtelefon",
    "kontorstelefon",
    "办公电话",
    "办公室电话",
    "办公电话号码",
    "工作电话",
];
/// The number, or the room: taken where no other column could be the office phone.
const PLACE: &[&str] = &["office"];
const EMAIL: &[&str] = &[
    "privateemail",
    "privateemailaddress",
    "privatemail",
    "personalemail",
    "personalemailaddress",
    "alternateemail",
    "alternateemailaddress",
    "alternativeemail",
    "authenticationemail",
    "othermail",
    "othermails",
    "recoveryemail",
    "secondaryemail",
    "privateemailadresse",
    "emailprivat",
    "alternativeemailadresse",
    "privatepost",
    "privateepost",
    "privatepostadress",
    "epostprivat",
    "alternativepost",
    "备用电子邮件",
    "备用邮箱",
    "私人邮箱",
    "私人电子邮件",
    "私人电子邮箱",
    "个人邮箱",
    "个人电子邮件",
    "email",
    "emailaddress",
    "emailadresse",
    "epost",
    "epostadress",
    "电子邮件",
    "电子邮件地址",
    "电子邮箱",
    "邮箱",
];

/// One `--map FIELD=COLUMN`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    field: Field,
    /// Empty: no column holds it.
    column: String,
}

impl std::str::FromStr for Assignment {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (name, column) = text
            .split_once('=')
            .ok_or_else(|| "FIELD=COLUMN, like `mobile=Private phone`".to_owned())?;
        let field = Field::ALL
            .into_iter()
            .find(|field| plain(field.name()) == plain(name))
            .ok_or_else(|| {
                let names = Field::ALL.map(Field::name);
                format!(
                    "no field is called `{name}`; there are {}",
                    names.join(", ")
                )
            })?;
        Ok(Self {
            field,
            column: column.trim().to_owned(),
        })
    }
}

impl Assignment {
    fn find(&self, headings: &[String]) -> Option<usize> {
        if self.column.is_empty() {
            return None;
        }
        let exact = headings.iter().position(|name| name.trim() == self.column);
        exact.or_else(|| {
            let column = plain(&self.column);
            let mut plain_headings = headings.iter().map(|name| plain(name));
            plain_headings.position(|name| name == column)
        })
    }
}

/// Which columns of the input may hold which field, and which hold nothing of ours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// In the order in which they are preferred.
    candidates: [Vec<usize>; 5],
    /// Where the outcome of an earlier run stands, when this is its result.
    pub outcome: Option<usize>,
}

/// What a result is recognised by.
const OF_A_RESULT: [&str; 3] = ["row", "outcome", "reason"];

impl Layout {
    /// Finds the columns.
    ///
    /// # Errors
    /// Exit 2: no column names the user, or `--map` names a column there is not.
    pub fn find(headings: &[String], map: &[Assignment]) -> Result<Self, Error> {
        for assignment in map.iter().filter(|given| !given.column.is_empty()) {
            if assignment.find(headings).is_none() {
                return Err(Error::failure(
                    Code::NoSuchColumn,
                    msg!(
                        "import-no-such-column",
                        column = assignment.column.clone(),
                        columns = listed(headings)
                    ),
                ));
            }
        }
        let layout = Self::of_object(headings, map);
        if layout.candidates(Field::User).is_empty() {
            return Err(Error::failure(
                Code::NoUserColumn,
                msg!("import-no-user-column", columns = listed(headings)),
            )
            .hint(msg!("import-no-user-column-hint")));
        }
        Ok(layout)
    }

    /// Finds the columns of a row that may leave out what it has nothing for.
    pub fn of_object(headings: &[String], map: &[Assignment]) -> Self {
        let plain_headings: Vec<String> = headings.iter().map(|name| plain(name)).collect();
        let mut layout = Self::default();
        let mut taken = Vec::new();
        for assignment in map {
            let column = assignment.find(headings);
            taken.extend(column);
            layout.candidates[assignment.field.place()] = column.into_iter().collect();
        }
        for field in Field::ALL {
            if !map.iter().any(|assignment| assignment.field == field) {
                layout.candidates[field.place()] = recognise(field, &plain_headings, &taken);
            }
        }
        let is_result = OF_A_RESULT
            .iter()
            .all(|name| plain_headings.iter().any(|heading| heading == name));
        layout.outcome = is_result
            .then(|| plain_headings.iter().position(|name| name == "outcome"))
            .flatten();
        layout
    }

    /// The columns that may hold a field, the likeliest first.
    pub fn candidates(&self, field: Field) -> &[usize] {
        &self.candidates[field.place()]
    }

    /// Whether any contact has a column.
    pub fn has_contacts(&self) -> bool {
        self.candidates
            .iter()
            .skip(1)
            .any(|found| !found.is_empty())
    }

    /// The headings that stand for nothing this program knows.
    pub fn unknown<'a>(&self, headings: &'a [String]) -> Vec<&'a str> {
        headings
            .iter()
            .enumerate()
            .filter(|(index, name)| {
                // What a service says of its own answer.
                if name.starts_with('@') {
                    return false;
                }
                let name = plain(name);
                let used = self.candidates.iter().any(|found| found.contains(index));
                // Other names of the user say nothing new.
                let known = Field::User.names().contains(&name.as_str());
                let of_a_result =
                    self.outcome.is_some() && COLUMNS.iter().any(|column| plain(column) == name);
                !(name.is_empty() || used || known || of_a_result)
            })
            .map(|(_, name)| name.as_str())
            .collect()
    }

    /// Several columns hold the same field. What to give to say which is one line, for every field of which that could be said.
    pub fn ambiguous(&self, field: Field, headings: &[String]) -> Error {
        let name = |index: &usize| headings[*index].trim().to_owned();
        let names: Vec<String> = self.candidates(field).iter().map(name).collect();
        let example: Vec<String> = Field::ALL
            .into_iter()
            .filter(|other| self.candidates(*other).len() > 1)
            .filter_map(|other| {
                let column = name(self.candidates(other).first()?);
                Some(format!("--map {}=\"{column}\"", other.name()))
            })
            .collect();
        Error::failure(
            Code::AmbiguousColumns,
            msg!(
                "import-ambiguous-columns",
                field = field.name(),
                columns = listed(&names)
            ),
        )
        .hint(msg!(
            "import-ambiguous-columns-hint",
            example = example.join(" ")
        ))
    }
}

/// The columns that may hold a field, the likeliest first; none of those that are taken.
fn recognise(field: Field, plain_headings: &[String], taken: &[usize]) -> Vec<usize> {
    let columns_called = |names: &[&str]| -> Vec<usize> {
        let called = |name: &&str| {
            let name = (*name).to_owned();
            let headings = plain_headings.iter().enumerate();
            headings.filter(move |(index, heading)| **heading == name && !taken.contains(index))
        };
        let found = names.iter().flat_map(called);
        found.map(|(index, _)| index).collect()
    };
    let found = columns_called(field.names());
    let is_empty_for = |field: Field| columns_called(field.names()).is_empty();
    let mobile = Field::Contact(ContactKind::Mobile);
    match field {
        Field::User => {
            // Those of the first name alone: the others name the same user in another way.
            let first = found.first().map(|first| &plain_headings[*first]);
            let is_first = |index: &usize| Some(&plain_headings[*index]) == first;
            found.iter().copied().filter(is_first).collect()
        }
        Field::Contact(ContactKind::Mobile) if found.is_empty() => columns_called(PHONE),
        Field::Contact(ContactKind::Office) if found.is_empty() => {
            let phone = columns_called(PHONE);
            if phone.is_empty() || is_empty_for(mobile) {
                columns_called(PLACE)
            } else {
                phone
            }
        }
        Field::Contact(_) => found,
    }
}

/// Whether a column may hold the name of a room.
pub(super) fn is_place(heading: &str) -> bool {
    PLACE.contains(&&*plain(heading))
}

/// The names as a sentence shows them; the first of very many.
pub(super) fn listed(names: &[String]) -> String {
    const MOST: usize = 20;
    let mut shown: Vec<String> = names
        .iter()
        .take(MOST)
        .map(|name| format!("`{}`", name.trim().chars().take(40).collect::<String>()))
        .collect();
    if names.len() > MOST {
        shown.push("…".to_owned());
    }
    shown.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Exit;

    fn headings(line: &str) -> Vec<String> {
        line.split(',').map(str::to_owned).collect()
    }

    /// The likeliest column of each field.
    fn found(line: &str, map: &[&str]) -> Result<[Option<usize>; 5], Error> {
        let map: Vec<Assignment> = map.iter().map(|text| text.parse().unwrap()).collect();
        let layout = Layout::find(&headings(line), &map)?;
        Ok(layout.candidates.map(|found| found.first().copied()))
    }

    fn code(line: &str, map: &[&str]) -> String {
        match found(line, map) {
            Err(Error::Failure(failure)) => {
                assert!(matches!(failure.code.exit(), Exit::Usage), "{line}");
                failure.code.as_str().to_owned()
            }
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn columns_are_found_by_name_whatever_the_case_and_language() {
        let cases: [(&str, [Option<usize>; 5]); 15] = [
            ("user,mobile,email", [Some(0), Some(1), None, None, Some(2)]),
            (
                "E-Mail,Mobile Phone,USER_PRINCIPAL_NAME",
                [Some(2), Some(1), None, None, Some(0)],
            ),
            (
                "Benutzer,Handy,Private E-Mail",
                [Some(0), Some(1), None, None, Some(2)],
            ),
            (
                "användare,mobilnummer,e-post",
                [Some(0), Some(1), None, None, Some(2)],
            ),
            ("用户,手机,邮箱", [Some(0), Some(1), None, None, Some(2)]),
            (
                "id,userPrincipalName,mail,mobilePhone,businessPhones,otherMails",
                [Some(1), Some(3), None, Some(4), Some(5)],
            ),
            (
                "objectId,alternate mobile,office phone",
                [Some(0), None, Some(1), Some(2), None],
            ),
            ("upn,name", [Some(0), None, None, None, None]),
            (
                "Benutzername,E-Mail privat,Telefon (geschäftlich)",
                [Some(0), None, None, Some(2), Some(1)],
            ),
            (
                "Användarnamn,Privat e-post,Mobilnr.",
                [Some(0), Some(2), None, None, Some(1)],
            ),
            (
                "登录名,私人电子邮件,移动电话",
                [Some(0), Some(2), None, None, Some(1)],
            ),
            // A phone is the mobile where no other column is.
            ("upn,phone", [Some(0), Some(1), None, None, None]),
            ("upn,phone,cell", [Some(0), Some(2), None, Some(1), None]),
            (
                "Office,Phone number,Mobile Phone,User principal name",
                [Some(3), Some(2), None, Some(1), None],
            ),
            (
                "User name [userPrincipalName] Required,Mobile phone [mobile]",
                [Some(0), Some(1), None, None, None],
            ),
        ];
        for (line, expected) in cases {
            assert_eq!(found(line, &[]).unwrap(), expected, "{line}");
        }
    }

    #[test]
    fn the_map_settles_what_names_do_not() {
        assert_eq!(code("mobile,email", &[]), "noUserColumn");
        assert_eq!(code("user,email", &["mobile=Private"]), "noSuchColumn");
        assert_eq!(code("user,email", &["user="]), "noUserColumn");
        type Case<'a> = (&'a str, &'a [&'a str], [Option<usize>; 5]);
        let cases: [Case<'_>; 5] = [
            (
                "user,phone,cell",
                &["mobile=Cell"],
                [Some(0), Some(2), None, None, None],
            ),
            (
                "user,phone,cell",
                &["mobile=cell", "alternateMobile=phone"],
                [Some(0), Some(2), Some(1), None, None],
            ),
            (
                "user,phone,cell",
                &["mobile=cell", "office=phone"],
                [Some(0), Some(2), None, Some(1), None],
            ),
            (
                "who,Private phone",
                &["user=who", "mobile=private_phone"],
                [Some(0), Some(1), None, None, None],
            ),
            (
                "user,mobile,email",
                &["mobile="],
                [Some(0), None, None, None, Some(2)],
            ),
        ];
        for (line, map, expected) in cases {
            assert_eq!(found(line, map).unwrap(), expected, "{line} {map:?}");
        }
        assert!("fax=x".parse::<Assignment>().is_err());
        assert!("mobile".parse::<Assignment>().is_err());
    }

    #[test]
    fn what_to_give_is_one_line_for_all_fields() {
        let names = headings("upn,mobile,handy,Private E-Mail,E-Mail");
        let layout = Layout::find(&names, &[]).unwrap();
        let mobile = Field::Contact(ContactKind::Mobile);
        assert_eq!(layout.candidates(mobile), [1, 2]);
        let messages = crate::ui::Messages::load(crate::ui::Language::En);
        let (_, report) = layout.ambiguous(mobile, &names).report(&messages);
        let hint = report.and_then(|report| report.hint).unwrap();
        let line = "--map mobile=\"mobile\" --map email=\"Private E-Mail\"";
        assert!(hint.contains(line), "{hint}");
    }

    #[test]
    fn only_a_column_nobody_knows_is_unknown() {
        let names = headings("id,upn,mobile,Department,row,");
        let layout = Layout::find(&names, &[]).unwrap();
        assert_eq!(layout.unknown(&names), ["Department", "row"]);
        let names = headings("row,user,mobile,outcome,reason");
        let layout = Layout::find(&names, &[]).unwrap();
        assert_eq!(layout.outcome, Some(3));
        assert_eq!(layout.unknown(&names), Vec::<&str>::new());
    }
}
