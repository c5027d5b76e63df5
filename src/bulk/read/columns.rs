//! Which column of the input holds what: by its name, in the languages people export in, or as `--map` says.

use crate::bulk::result::COLUMNS;
use crate::error::{Code, Error};
use crate::sspr::bulk::row::ContactKind;
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

    fn place(self) -> usize {
        match self {
            Self::User => 0,
            Self::Contact(kind) => 1 + kind as usize,
        }
    }

    /// The names its column may have.
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
/// these counts; two columns for one contact are a question.
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
    "användare",
    "användarnamn",
    "inloggningsnamn",
    "用户主体名称",
    "用户",
    "用户名",
    "登录名",
];
const MOBILE: &[&str] = &[
    "mobile",
    "mobilephone",
    "mobilenumber",
    "mobilephonenumber",
    "phone",
    "phonenumber",
    "cell",
    "cellphone",
    "authenticationphone",
    "authenticationphonenumber",
    "mobiltelefon",
    "mobil",
    "handy",
    "handynummer",
    "mobilnummer",
    "mobiltelefonnummer",
    "telefon",
    "手机",
    "手机号",
    "手机号码",
    "移动电话",
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
    "alternativemobil",
    "备用手机",
    "备用电话",
];
const OFFICE: &[&str] = &[
    "office",
    "officephone",
    "officephonenumber",
    "businessphone",
    "businessphones",
    "businessphonenumber",
    "workphone",
    "telephonenumber",
    "bürotelefon",
    "geschäftstelefon",
    "telefongeschäftlich",
    "arbetstelefon",
    "kontorstelefon",
    "办公电话",
];
const EMAIL: &[&str] = &[
    "email",
    "emailaddress",
    "othermail",
    "othermails",
    "alternateemail",
    "alternateemailaddress",
    "alternativeemail",
    "authenticationemail",
    "privateemail",
    "privatemail",
    "personalemail",
    "privateemailadresse",
    "privateepost",
    "epost",
    "电子邮件",
    "备用电子邮件",
    "私人邮箱",
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
            headings.iter().position(|name| plain(name) == column)
        })
    }
}

/// Which column holds which field of this input, and which hold nothing of ours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    columns: [Option<usize>; 5],
    /// Where the outcome of an earlier run stands, when this is its result.
    pub outcome: Option<usize>,
}

/// What a result is recognised by.
const OF_A_RESULT: [&str; 3] = ["row", "outcome", "reason"];

impl Layout {
    /// Finds the columns.
    ///
    /// # Errors
    /// Exit 2: no column names the user, several could be the same contact, or `--map` names a column there is not.
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
        let layout = Self::of_object(headings, map)?;
        if layout.column(Field::User).is_none() {
            return Err(Error::failure(
                Code::NoUserColumn,
                msg!("import-no-user-column", columns = listed(headings)),
            )
            .hint(msg!("import-no-user-column-hint")));
        }
        Ok(layout)
    }

    /// Finds the columns of a row that may leave out what it has nothing for.
    ///
    /// # Errors
    /// Exit 2: several could be the same contact.
    pub fn of_object(headings: &[String], map: &[Assignment]) -> Result<Self, Error> {
        let plain_headings: Vec<String> = headings.iter().map(|name| plain(name)).collect();
        let mut layout = Self::default();
        for assignment in map {
            layout.columns[assignment.field.place()] = assignment.find(headings);
        }
        let taken = layout.columns;
        for field in Field::ALL {
            if map.iter().any(|assignment| assignment.field == field) {
                continue;
            }
            layout.columns[field.place()] = recognise(field, headings, &plain_headings, &taken)?;
        }
        let is_result = OF_A_RESULT
            .iter()
            .all(|name| plain_headings.iter().any(|heading| heading == name));
        layout.outcome = is_result
            .then(|| plain_headings.iter().position(|name| name == "outcome"))
            .flatten();
        Ok(layout)
    }

    /// The column of a field.
    pub fn column(&self, field: Field) -> Option<usize> {
        self.columns[field.place()]
    }

    /// Whether any contact has a column.
    pub fn has_contacts(&self) -> bool {
        self.columns.iter().skip(1).any(Option::is_some)
    }

    /// The headings that stand for nothing this program knows.
    pub fn unknown<'a>(&self, headings: &'a [String]) -> Vec<&'a str> {
        headings
            .iter()
            .enumerate()
            .filter(|(index, name)| {
                let name = plain(name);
                let used = self.columns.contains(&Some(*index));
                // Other names of the user say nothing new.
                let known = Field::User.names().contains(&name.as_str());
                let of_a_result =
                    self.outcome.is_some() && COLUMNS.iter().any(|column| plain(column) == name);
                !(name.is_empty() || used || known || of_a_result)
            })
            .map(|(_, name)| name.as_str())
            .collect()
    }
}

fn recognise(
    field: Field,
    headings: &[String],
    plain_headings: &[String],
    taken: &[Option<usize>; 5],
) -> Result<Option<usize>, Error> {
    let columns_called = |name: &str| -> Vec<usize> {
        plain_headings
            .iter()
            .enumerate()
            .filter(|(index, heading)| *heading == name && !taken.contains(&Some(*index)))
            .map(|(index, _)| index)
            .collect()
    };
    let found: Vec<usize> = match field {
        Field::User => field
            .names()
            .iter()
            .map(|name| columns_called(name))
            .find(|found| !found.is_empty())
            .unwrap_or_default(),
        Field::Contact(_) => field
            .names()
            .iter()
            .flat_map(|name| columns_called(name))
            .collect(),
    };
    match found.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some(*one)),
        several => {
            let mut several = several.to_vec();
            several.sort_unstable();
            let names: Vec<String> = several
                .iter()
                .map(|&index| headings[index].trim().to_owned())
                .collect();
            let example = format!("--map {}=\"{}\"", field.name(), names[0]);
            Err(Error::failure(
                Code::AmbiguousColumns,
                msg!(
                    "import-ambiguous-columns",
                    field = field.name(),
                    columns = listed(&names)
                ),
            )
            .hint(msg!("import-ambiguous-columns-hint", example = example)))
        }
    }
}

/// A name without case, spaces and signs.
pub(super) fn plain(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
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

    fn found(line: &str, map: &[&str]) -> Result<[Option<usize>; 5], Error> {
        let map: Vec<Assignment> = map.iter().map(|text| text.parse().unwrap()).collect();
        Layout::find(&headings(line), &map).map(|layout| layout.columns)
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
        let cases: [(&str, [Option<usize>; 5]); 8] = [
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
        ];
        for (line, expected) in cases {
            assert_eq!(found(line, &[]).unwrap(), expected, "{line}");
        }
    }

    #[test]
    fn the_map_settles_what_names_do_not() {
        assert_eq!(code("user,phone,cell", &[]), "ambiguousColumns");
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
