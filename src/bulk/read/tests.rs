//! What is read out of what people export.

use proptest::prelude::*;

use super::columns::Assignment;
use super::rows::understand;
use super::sink::Input;
use crate::error::{Error, Exit};
use crate::sspr::bulk::row::{ContactKind, Reason};

fn taken(input: impl AsRef<[u8]>, map: &[&str]) -> Result<Input, Error> {
    let map: Vec<Assignment> = map.iter().map(|text| text.parse().unwrap()).collect();
    understand(input.as_ref(), &map)
}

/// Every row as `row user mobile alternateMobile office email`, `-` where there is nothing.
fn rows(input: &Input) -> Vec<String> {
    input
        .rows
        .iter()
        .map(|input_row| {
            let cells = ContactKind::ALL.map(|kind| input_row.cell(kind).unwrap_or("-").to_owned());
            format!("{}|{}|{}", input_row.row, input_row.user, cells.join("|"))
        })
        .collect()
}

fn rejected(input: &Input) -> Vec<(u64, &str, Reason)> {
    input
        .rejected
        .iter()
        .map(|rejected| (rejected.row, &*rejected.user, rejected.objection.reason))
        .collect()
}

fn code(input: impl AsRef<[u8]>) -> &'static str {
    match taken(input, &[]) {
        Err(Error::Failure(failure)) => {
            assert!(matches!(failure.code.exit(), Exit::Usage));
            failure.code.as_str()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_same_rows_are_read_from_every_form() {
    let expected = [
        "1|a@c.test|+46 701234567|-|-|a@x.example",
        "2|b@c.test|-|-|-|b@x.example",
    ];
    let forms = [
        "user,mobile,email\na@c.test,+46 701234567,a@x.example\nb@c.test,,b@x.example\n",
        "\u{feff}user,mobile,email\r\na@c.test,+46 701234567,a@x.example\r\nb@c.test,,b@x.example",
        "\n\nuser;mobile;email\na@c.test;+46 701234567;a@x.example\nb@c.test;;b@x.example\n",
        "user\tmobile\temail\na@c.test\t+46 701234567\ta@x.example\nb@c.test\t\tb@x.example\n",
        "sep=;\nuser;mobile;email\na@c.test;+46 701234567;a@x.example\nb@c.test;;b@x.example\n",
        "\"user\",\"mobile, private\",\"email\"\na@c.test,+46 701234567,a@x.example\nb@c.test,,b@x.example\n",
        "user,mobile,email\na@c.test,'+46 701234567,\"a@x.example\"\n b@c.test , , b@x.example \n",
        "{\"user\":\"a@c.test\",\"mobile\":\"+46 701234567\",\"email\":\"a@x.example\"}\n\n{\"user\":\"b@c.test\",\"email\":\"b@x.example\"}",
        " [{\"email\":\"a@x.example\",\"mobile\":\"+46 701234567\",\"user\":\"a@c.test\"},\n{\"user\":\"b@c.test\",\"mobile\":null,\"email\":\"b@x.example\"}]",
        "[\n{\"userPrincipalName\":\"a@c.test\",\"mobilePhone\":\"+46 701234567\",\"otherMails\":[\"a@x.example\",\"c@x.example\"]},{\"upn\":\"b@c.test\",\"otherMails\":[\"b@x.example\"]}]",
    ];
    let digest = taken(forms[0], &[]).unwrap().digest;
    for form in forms {
        let map: &[&str] = if form.contains("private") {
            &["mobile=mobile, private"]
        } else {
            &[]
        };
        let input = taken(form, map).unwrap();
        assert_eq!(rows(&input), expected, "{form}");
        assert_eq!(input.digest, digest, "{form}");
        assert_eq!(input.done_before, None);
        assert!(input.lost.is_empty() && !input.guessed);
    }
    let other = taken("user,mobile\na@c.test,+46 701234568\n", &[]).unwrap();
    assert_ne!(other.digest, digest);
}

#[test]
fn a_row_that_asks_for_nothing_says_why() {
    let csv = b"user,mobile,email\n,+46 701234567,\na@c.test,,\n,,\nb@c.test,1,x@y.example,extra\nc@c.test,\x81,\nd@c.test,+46 701234567\n";
    let input = taken(csv, &[]).unwrap();
    assert_eq!(rows(&input), ["6|d@c.test|+46 701234567|-|-|-"]);
    assert_eq!(
        rejected(&input),
        [
            (1, "", Reason::NoUser),
            (2, "a@c.test", Reason::NoContact),
            (4, "b@c.test", Reason::Unreadable),
            (5, "c@c.test", Reason::Unreadable),
        ]
    );
    let lines = "{\"user\":\"a@c.test\",\"mobile\":1}\n{\"user\"\n7\n{\"user\":\"b@c.test\",\"mobile\":{}}\n{\"mobile\":\"1\"}\n";
    let input = taken(lines, &[]).unwrap();
    assert_eq!(rows(&input), ["1|a@c.test|1|-|-|-"]);
    assert_eq!(
        rejected(&input),
        [
            (2, "", Reason::Unreadable),
            (3, "", Reason::Unreadable),
            (4, "b@c.test", Reason::Unreadable),
            (5, "", Reason::NoUser),
        ]
    );
}

#[test]
fn an_input_that_is_not_rows_says_what_it_is() {
    let cases: [(&[u8], &str); 12] = [
        (b"PK\x03\x04\x14\0\x08\0", "notText"),
        (b"", "emptyInput"),
        (b"\xef\xbb\xbf\n \n", "emptyInput"),
        (b"\xff\xfeu\0s\0e\0r\0", "noContactColumn"),
        // Chinese headings in GBK.
        (b"\xd3\xc3\xbb\xa7,\xca\xd6\x81\xfa\n", "notUtf8"),
        (b"user,mobile\na,\"1\nb,2\n", "unclosedQuote"),
        (
            b"{\"value\":[],\"@odata.nextLink\":\"https://x\"}",
            "firstPage",
        ),
        (b"mobile,email\n", "noUserColumn"),
        (b"user,department\na@c.test,x\n", "noContactColumn"),
        (b"[{\"user\":\"a\",\"mobile\":\"1\"},", "inputNotJson"),
        (b"{\n\"value\": [\n", "inputNotJson"),
        (b"[{\"mobile\":\"1\"}]", "noUserColumn"),
    ];
    for (input, expected) in cases {
        assert_eq!(code(input), expected, "{}", String::from_utf8_lossy(input));
    }
    assert!(taken("[]", &[]).unwrap().rows.is_empty());
    assert!(taken("user,mobile\n", &[]).unwrap().rows.is_empty());
}

#[test]
fn of_an_earlier_result_only_what_is_left_is_taken() {
    let result = "row,user,mobile,outcome,reason\n1,a@c.test,'+46 701234567,added,\n2,b@c.test,'+46 701234568,failed,refused\n3,c@c.test,'+46 701234569,invalid,badNumber\n4,d@c.test,'+46 701234560,unchanged,\n5,e@c.test,'+46 701234561,,notReached\n";
    let input = taken(result, &[]).unwrap();
    assert_eq!(input.done_before, Some(2));
    assert_eq!(
        rows(&input),
        [
            "2|b@c.test|+46 701234568|-|-|-",
            "3|c@c.test|+46 701234569|-|-|-",
            "5|e@c.test|+46 701234561|-|-|-"
        ]
    );
    assert!(input.unknown.is_empty());
    // A column called outcome alone is somebody's own.
    let own = taken("user,mobile,outcome\na@c.test,1,added\n", &[]).unwrap();
    assert_eq!((own.rows.len(), own.done_before), (1, None));
    assert_eq!(own.unknown, ["outcome"]);
}

/// What programs and portals export, in `tests/data/exports`: rows are read from each as they are, without `--map`.
#[test]
fn real_exports_are_read_as_they_are() {
    let all = [
        "anna.berg@contoso.com|+46 70 123 45 67|-|+46 8 123 456 78|anna@example.net",
        "bo.kurz@contoso.com|+49 170 1234567|-|-|-",
    ];
    let no_address = [
        "anna.berg@contoso.com|+46 70 123 45 67|-|+46 8 123 456 78|-",
        "bo.kurz@contoso.com|+49 170 1234567|-|-|-",
    ];
    let mobile = [
        "anna.berg@contoso.com|+46 70 123 45 67|-|-|-",
        "bo.kurz@contoso.com|+49 170 1234567|-|-|-",
    ];
    type Case<'a> = (&'a str, [&'a str; 2], &'a [&'a str], bool);
    let cases: [Case<'_>; 11] = [
        ("entra-download-users.csv", all, &[], false),
        ("entra-download-users-29.csv", all, &[], false),
        ("m365-admin-center.csv", no_address, &[], false),
        (
            "get-mguser-export-csv.csv",
            mobile,
            &["BusinessPhones", "OtherMails"],
            false,
        ),
        ("get-mguser-joined-utf16.csv", all, &[], false),
        ("excel-german.csv", all, &[], true),
        ("excel-svensk.csv", all, &[], false),
        ("chinese.csv", all, &[], false),
        ("graph-users.json", all, &[], false),
        ("az-rest-users.json", all, &[], false),
        ("m365-user-list.json", all, &[], false),
    ];
    let folder = std::path::Path::new("tests/data/exports");
    for (name, expected, lost, guessed) in cases {
        let input = taken(std::fs::read(folder.join(name)).unwrap(), &[]).unwrap();
        let expected: Vec<String> = (1..)
            .zip(expected)
            .map(|(row, line)| format!("{row}|{line}"))
            .collect();
        assert_eq!(rows(&input), expected, "{name}");
        assert!(input.rejected.is_empty(), "{name}");
        assert_eq!(
            (input.lost.as_slice(), input.guessed),
            (
                &*lost
                    .iter()
                    .map(|column| (*column).to_owned())
                    .collect::<Vec<_>>(),
                guessed
            )
        );
        let people = super::names::understand(&*std::fs::read(folder.join(name)).unwrap());
        let names: Vec<&str> = input.rows.iter().map(|row| &*row.user).collect();
        assert_eq!(people.unwrap(), names, "{name}");
    }
}

#[test]
fn of_several_columns_the_one_with_values_counts() {
    let read = |csv: &str| taken(csv, &[]).map(|input| rows(&input));
    let one = "upn,mobile,handy,E-Mail\na,,+1 2,\nb,,+1 3,x@y.example\n";
    assert_eq!(
        read(one).unwrap(),
        ["1|a|+1 2|-|-|-", "2|b|+1 3|-|-|x@y.example"]
    );
    let same = "upn,mobile,handy\na,+1 2,+1 2\n";
    assert_eq!(read(same).unwrap(), ["1|a|+1 2|-|-|-"]);
    // Two that differ, in one row or from row to row, in cells and in JSON.
    for both in [
        "upn,mobile,handy\na,+1 2,+1 3\n",
        "upn,mobile,handy\na,+1 2,\nb,,+1 3\n",
        "{\"upn\":\"a\",\"mobile\":\"1\",\"handy\":\"\"}\n{\"upn\":\"b\",\"mobile\":\"\",\"handy\":\"2\"}",
    ] {
        assert_eq!(code(both), "ambiguousColumns", "{both}");
    }
    // A room is no number, and an own result has its numbers there.
    let room = taken(
        "upn,mobile,office\na,+1 2,Vega 3\nb,,+46 8 123 456 78\n",
        &[],
    )
    .unwrap();
    assert_eq!(
        rows(&room),
        ["1|a|+1 2|-|-|-", "2|b|-|-|+46 8 123 456 78|-"]
    );
    assert_eq!(room.places, 1);
}

#[test]
fn an_unknown_heading_is_named_once() {
    let lines = "{\"user\":\"a\",\"mobile\":\"1\",\"desk\":1}\n{\"mobile\":\"1\",\"desk\":2,\"user\":\"b\"}\n";
    assert_eq!(taken(lines, &[]).unwrap().unknown, ["desk"]);
}

fn guarded(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(
        rows in proptest::collection::vec(("[^\\s'\0]\\PC{0,12}", "[+=@]?[0-9 ,;\"]{0,12}", "\\PC{0,12}"), 1..20),
        separator in proptest::sample::select(b",;\t".to_vec()),
    ) {
        let rows: Vec<_> = rows
            .into_iter()
            .map(|(user, mobile, email)| [user, mobile, email].map(|text| text.trim().to_owned()))
            // A leading quote is indistinguishable from the guard.
            // And what stands for damage is taken for it.
            .filter(|[user, mobile, email]| {
                let blank = mobile.is_empty() && email.is_empty();
                let damaged = [user, email].iter().any(|text| text.contains('\u{fffd}'));
                !(user.is_empty() || blank || damaged || email.starts_with('\''))
            })
            .collect();
        let mut writer = csv::WriterBuilder::new().delimiter(separator).from_writer(Vec::new());
        writer.write_record(["user", "mobile", "email"]).unwrap();
        for row in &rows {
            writer.write_record(row.iter().map(|text| guarded(text))).unwrap();
        }
        let input = taken(writer.into_inner().unwrap(), &[]).unwrap();
        prop_assert!(input.rejected.is_empty());
        let read: Vec<[String; 3]> = input
            .rows
            .iter()
            .map(|input_row| {
                let cell = |kind| input_row.cell(kind).unwrap_or_default().to_owned();
                [input_row.user.to_string(), cell(ContactKind::Mobile), cell(ContactKind::Email)]
            })
            .collect();
        prop_assert_eq!(read, rows);
    }

    #[test]
    fn no_bytes_make_it_panic(
        head in proptest::sample::select(vec!["", "user,mobile\n", "[", "{\"user\":", "[{\"user\":\"a\",", "sep=", "\u{feff}"]),
        bytes in proptest::collection::vec(any::<u8>(), 0..200),
    ) {
        let mut input = head.as_bytes().to_vec();
        input.extend(bytes);
        drop(taken(input, &[]));
    }
}
