//! A link as a QR code made of text.

use qrcode::render::unicode::Dense1x2;
use qrcode::{EcLevel, QrCode};

use super::{Ui, msg};

/// Lines that what stands around a code needs.
const OTHER_LINES: usize = 5;

impl Ui {
    /// Shows a link as a QR code where there is room for one: at a terminal, and whole; else says how much it takes. Nobody
    /// listens to one.
    pub fn qr(&self, link: &str) {
        if !self.options().live || self.options().accessible {
            return;
        }
        let (rows, columns) = console::Term::stderr().size();
        let Some(code) = Code::of(link) else { return };
        if code.fits(rows.into(), columns.into()) {
            for line in &code.lines {
                self.conversation(line);
            }
        } else {
            let (columns, rows) = code.takes();
            self.note(&msg!("ui-qr-no-room", columns = columns, rows = rows));
        }
    }
}

/// A code in lines of text, each as wide as the others.
struct Code {
    lines: Vec<String>,
    width: usize,
}

impl Code {
    /// With its quiet zone. Dark modules are left blank: terminals are mostly dark, and readers take the inverse as well. A
    /// screen has no stains, so the least of spare modules is enough. Nothing for a link that is too long for any code.
    fn of(link: &str) -> Option<Self> {
        let text = QrCode::with_error_correction_level(link, EcLevel::L)
            .ok()?
            .render::<Dense1x2>()
            .dark_color(Dense1x2::Light)
            .light_color(Dense1x2::Dark)
            .quiet_zone(true)
            .build();
        let lines: Vec<String> = text.lines().map(ToOwned::to_owned).collect();
        let width = lines.first()?.chars().count();
        Some(Self { lines, width })
    }

    /// The columns and rows of the smallest terminal that shows it whole.
    fn takes(&self) -> (usize, usize) {
        (self.width + 1, self.lines.len() + OTHER_LINES)
    }

    fn fits(&self, rows: usize, columns: usize) -> bool {
        let (wide, high) = self.takes();
        high <= rows && wide <= columns
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_shown_whole_or_not_at_all() {
        let code = Code::of("https://microsoft.com/devicelogin").unwrap();
        let wide = |line: &String| line.chars().count() == code.width;
        assert!(code.lines.iter().all(wide));
        let (columns, rows) = code.takes();
        assert!(code.fits(rows, columns));
        assert!(!code.fits(rows - 1, columns));
        assert!(!code.fits(rows, columns - 1));
        assert!(Code::of(&"x".repeat(5000)).is_none());
    }

    #[test]
    fn the_pages_that_people_open_fit_the_usual_terminal() {
        for link in [
            "https://microsoft.com/devicelogin",
            "https://login.microsoft.com/device",
            "https://aka.ms/mysecurityinfo",
        ] {
            let code = Code::of(link).unwrap();
            assert!(code.fits(24, 80), "{link} takes {:?}", code.takes());
        }
    }
}
