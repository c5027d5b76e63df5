//! Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet.

/// Appends one cell. What a spreadsheet would run gets a `'` before it, also behind a semicolon, a tab or a line break: some
/// languages take those for the end of a cell. One that holds a comma, a quote or a line break is quoted.
pub fn cell(text: &str, out: &mut Vec<u8>) {
    let bytes = text.as_bytes();
    let is_edge = |byte: &u8| matches!(byte, b';' | b'\t' | b'\n' | b'\r');
    let is_quoted = |byte: &u8| matches!(byte, b',' | b'"' | b'\n' | b'\r');
    let quoted = bytes.iter().any(is_quoted);
    if quoted {
        out.push(b'"');
    }
    for piece in bytes.split_inclusive(is_edge) {
        if is_formula(piece) {
            out.push(b'\'');
        }
        if quoted {
            for part in piece.split_inclusive(|byte| *byte == b'"') {
                out.extend_from_slice(part);
                if part.ends_with(b"\"") {
                    out.push(b'"');
                }
            }
        } else {
            out.extend_from_slice(piece);
        }
    }
    if quoted {
        out.push(b'"');
    }
}

/// Whether a spreadsheet would run this. A sign with nothing but digits and blanks behind it is a phone number, or another
/// number.
fn is_formula(piece: &[u8]) -> bool {
    /// The same signs in full width, which Japanese and Chinese spreadsheets take, too.
    const WIDE: [&str; 4] = ["＝", "＋", "－", "＠"];

    let piece = piece.trim_ascii();
    match piece.split_first() {
        Some((b'=' | b'@', _)) => true,
        Some((b'+' | b'-', rest)) => {
            let is_number = |byte: &u8| byte.is_ascii_digit() || *byte == b' ';
            let rest = rest.strip_suffix(b";").unwrap_or(rest);
            rest.is_empty() || !rest.iter().all(is_number)
        }
        Some((0xef, _)) => WIDE.iter().any(|sign| piece.starts_with(sign.as_bytes())),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        let mut out = Vec::new();
        cell(text, &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn cells_are_quoted_only_where_they_must_be() {
        let cases = [
            ("", ""),
            ("plain", "plain"),
            ("Åsa 李", "Åsa 李"),
            ("a,b", "\"a,b\""),
            ("say \"hi\"", "\"say \"\"hi\"\"\""),
            ("\"", "\"\"\"\""),
            ("two\nlines", "\"two\nlines\""),
        ];
        for (text, expected) in cases {
            assert_eq!(written(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_formula_is_disarmed_and_a_number_is_left_alone() {
        let cases = [
            ("=1+1", "'=1+1"),
            (" =1+1", "' =1+1"),
            ("+46 701234567", "+46 701234567"),
            ("+46701234567", "+46701234567"),
            ("+46 701;+46 702", "+46 701;+46 702"),
            ("-1", "-1"),
            ("+", "'+"),
            ("+1 2065550100x9", "'+1 2065550100x9"),
            ("+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0"),
            ("-1-A1", "'-1-A1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("＝1+1", "'＝1+1"),
            ("ﬁ", "ﬁ"),
            ("\tx", "\tx"),
            ("\t=1", "\t'=1"),
            ("x;=1", "x;'=1"),
            ("x; @A1;-2;-A2", "x;' @A1;-2;'-A2"),
            ("\rx", "\"\rx\""),
            ("a\n=1", "\"a\n'=1\""),
            ("=A1,\"x\"", "\"'=A1,\"\"x\"\"\""),
            ("a=1", "a=1"),
        ];
        for (text, expected) in cases {
            assert_eq!(written(text), expected, "{text:?}");
        }
    }

    #[test]
    fn what_is_written_a_reader_reads_back() {
        for text in ["a,b\"c\"\n", "\"\"", ",", "x\r\ny", "'"] {
            let line = written(text) + ",end\n";
            let mut reader = ::csv::ReaderBuilder::new()
                .has_headers(false)
                .from_reader(line.as_bytes());
            let record = reader.records().next().unwrap().unwrap();
            assert_eq!(&record[0], text);
            assert_eq!(&record[1], "end");
        }
    }
}
