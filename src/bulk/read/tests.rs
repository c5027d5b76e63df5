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
    }
    let other = taken("user,mobile\na@c.test,+46 701234568\n", &[]).unwrap();
    assert_ne!(other.digest, digest);
}

#[test]
fn a_row_that_asks_for_nothing_says_why() {
    let csv = b"user,mobile,email\n,+46 701234567,\na@c.test,,\n,,\nb@c.test,1,x@y.example,extra\nc@c.test,\xff,\nd@c.test,+46 701234567\n";
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
    let cases: [(&[u8], &str); 11] = [
        (b"PK\x03\x04\x14\0\x08\0", "notText"),
        (b"", "emptyInput"),
        (b"\xef\xbb\xbf\n \n", "emptyInput"),
        (b"\xff\xfeu\0s\0e\0r\0", "notUtf8"),
        (b"u\0s\0e\0r\0,\0", "notUtf8"),
        (b"user,Telefon gesch\xe4ftlich\n", "notUtf8"),
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
            .filter(|[user, mobile, email]| {
                let blank = mobile.is_empty() && email.is_empty();
                !(user.is_empty() || blank || email.starts_with('\''))
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
