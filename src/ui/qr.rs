//! A link as a QR code made of text.

use qrcode::QrCode;
use qrcode::render::unicode::Dense1x2;

use super::Ui;

/// Lines that what stands around a code needs.
const OTHER_LINES: usize = 6;

impl Ui {
    /// Shows a link as a QR code where there is room for one: at a terminal, and whole. Nobody listens to one.
    pub fn qr(&self, link: &str) {
        if !self.options().live || self.options().accessible {
            return;
        }
        let (rows, columns) = console::Term::stderr().size();
        for line in lines(link, rows.into(), columns.into()).unwrap_or_default() {
            self.conversation(&line);
        }
    }
}

/// The lines of the code, with its quiet zone, when they fit a terminal of this size. Dark modules are left blank:
/// terminals are mostly dark, and readers take the inverse as well.
fn lines(link: &str, rows: usize, columns: usize) -> Option<Vec<String>> {
    let text = QrCode::new(link)
        .ok()?
        .render::<Dense1x2>()
        .dark_color(Dense1x2::Light)
        .light_color(Dense1x2::Dark)
        .quiet_zone(true)
        .build();
    let lines: Vec<String> = text.lines().map(ToOwned::to_owned).collect();
    let width = lines.first()?.chars().count();
    (lines.len() + OTHER_LINES <= rows && width < columns).then_some(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_shown_whole_or_not_at_all() {
        let link = "https://microsoft.com/devicelogin";
        let shown = lines(link, 40, 80).unwrap();
        let width = shown[0].chars().count();
        assert!(shown.iter().all(|line| line.chars().count() == width));
        assert_eq!(lines(link, shown.len() + OTHER_LINES - 1, 80), None);
        assert_eq!(lines(link, 40, width), None);
        assert_eq!(lines(&"x".repeat(5000), 1000, 1000), None);
    }
}
