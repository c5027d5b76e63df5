//! How spreadsheets write a table: what stands between the cells, and what is put ahead of one that is no formula.

/// What separates the columns of a heading: the candidate that stands there most often outside quotes.
pub fn separator(heading: &[u8]) -> u8 {
    let mut quoted = false;
    let mut counts = [(b',', 0_u32), (b';', 0), (b'\t', 0)];
    for byte in heading {
        if *byte == b'"' {
            quoted = !quoted;
        } else if !quoted
            && let Some((_, count)) = counts.iter_mut().find(|(candidate, _)| candidate == byte)
        {
            *count += 1;
        }
    }
    let mut best = counts[0];
    for candidate in counts {
        if candidate.1 > best.1 {
            best = candidate;
        }
    }
    best.0
}

/// Takes back the `'` that keeps a spreadsheet from calculating.
pub fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r']) => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_says_what_separates_its_columns() {
        let cases: [(&[u8], u8); 6] = [
            (b"id", b','),
            (b"id,name", b','),
            (b"id;name, first;name, last;x", b';'),
            (b"id\tname", b'\t'),
            (b"\"a,b,c\";d", b';'),
            (b"", b','),
        ];
        for (heading, expected) in cases {
            let shown = String::from_utf8_lossy(heading);
            assert_eq!(separator(heading), expected, "{shown}");
        }
    }

    #[test]
    fn only_the_guard_of_a_formula_is_taken_back() {
        let cases = [
            ("'+46701234567", "+46701234567"),
            ("'=a", "=a"),
            ("'t Hooft", "'t Hooft"),
            ("''=a", "''=a"),
            ("", ""),
        ];
        for (cell, expected) in cases {
            assert_eq!(unguarded(cell), expected);
        }
    }
}
