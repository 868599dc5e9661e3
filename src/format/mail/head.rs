//! How mails begin: their headers, as lines that can be told before all is read.

/// What a mail's author writes, or has written by the program.
const OWN: [&str; 5] = ["from", "subject", "date", "to", "sender"];
/// What only programs write that carry mails.
const CARRIED: [&str; 11] = [
    "mime-version",
    "received",
    "return-path",
    "delivered-to",
    "content-type",
    "content-transfer-encoding",
    "dkim-signature",
    "authentication-results",
    "arc-seal",
    "x-original-to",
    "x-mozilla-status",
];
/// Lines among which the end of the headers is looked for.
const MOST_LINES: usize = 400;

/// What is known of the headers that a text begins with.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// Whether the line of a mailbox stands before them.
    pub in_box: bool,
    /// How many of them a person would know.
    pub own: usize,
    /// How many of them only programs write.
    pub carried: usize,
    /// Whether a browser saved a page so.
    pub is_page: bool,
    /// Whether the parts belong together as those of a page do.
    pub is_related: bool,
}

/// Reads the headers at the front of `text`.
pub fn head(text: &str) -> Head {
    let mut found = Head::default();
    let text = text.trim_start_matches(['\u{feff}', '\n']);
    for (at, line) in text.lines().take(MOST_LINES).enumerate() {
        if at == 0 && is_box_line(line.as_bytes()) {
            found.in_box = true;
        } else if line.starts_with([' ', '\t']) && at > 0 {
            found.is_related |= line.to_ascii_lowercase().contains("multipart/related");
        } else if let Some((name, value)) = header(line) {
            count(&mut found, &name, value);
        } else {
            break;
        }
    }
    found
}

impl Head {
    /// Whether this is a mail, whatever its name.
    pub fn is_mail(&self) -> bool {
        self.in_box && self.own > 0 || self.own >= 2 && self.carried > 0
    }

    /// Whether this may be a mail, if its name says so.
    pub fn may_be_mail(&self) -> bool {
        self.own + self.carried > 0
    }
}

fn count(found: &mut Head, name: &str, value: &str) {
    found.own += usize::from(OWN.contains(&name));
    found.carried += usize::from(CARRIED.contains(&name));
    let value = value.to_ascii_lowercase();
    found.is_page |= name == "snapshot-content-location" || name == "from" && is_browser(&value);
    // A letter is at no place.
    found.is_related |=
        name == "content-location" || name == "content-type" && value.contains("multipart/related");
}

/// Whether the sender, in lower case, is the program that saved a page: it says so, in
/// its language, and has no address.
fn is_browser(from: &str) -> bool {
    const SAID: [&str; 6] =
        ["saved by", "gespeichert von", "enregistré par", "internet explorer", "blink", "webkit"];
    !from.contains('@') && SAID.iter().any(|said| from.contains(said))
}

/// The name of a header in lower case, and what stands behind it.
fn header(line: &str) -> Option<(String, &str)> {
    let (name, value) = line.split_once(':')?;
    let is_name = (1..=60).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    is_name.then(|| (name.to_ascii_lowercase(), value))
}

/// `From ann@x.example Wed Jul  3 08:12:55 2013`, which parts the mails of a mailbox.
pub fn is_box_line(line: &[u8]) -> bool {
    let Some(rest) = line.strip_prefix(b"From ") else { return false };
    let line = rest.trim_ascii_end();
    let has_year = line.windows(4).any(|part| part.iter().all(u8::is_ascii_digit));
    let has_time = line
        .windows(5)
        .any(|part| part[2] == b':' && [0, 1, 3, 4].iter().all(|at| part[*at].is_ascii_digit()));
    line.len() <= 300 && has_year && has_time
}

/// Whether bytes begin with a header.
pub fn begins_with_header(bytes: &[u8]) -> bool {
    let name =
        bytes.iter().take(61).take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-');
    let length = name.count();
    length > 0 && bytes.get(length) == Some(&b':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mails_are_known_by_their_headers() {
        for (text, is_mail, may_be) in [
            ("Received: from a\n by b\nFrom: An\nSubject: Bến\n\nchữ", true, true),
            ("From an@x.example Wed Jul  3 08:12:55 2013\nFrom: An\n\nchữ", true, true),
            // What was pasted is understood as text, in any language.
            ("From: An\nDate: 3/7/2013\nSubject: Bến\n\nchữ", false, true),
            ("From here on: chữ\nSubject matter\n", false, false),
            ("From the sea came, in 1913: a ship\nFrom: An", false, false),
            ("Chữ\nFrom: An\n", false, false),
            ("", false, false),
        ] {
            let found = head(text);
            assert_eq!((found.is_mail(), found.may_be_mail()), (is_mail, may_be), "{text}");
        }
        let page = head(
            "From: <Saved by Blink>\nContent-Type: multipart/related;\n\ttype=\"text/html\"\n\n",
        );
        assert!(page.is_page && page.is_related);
        for (text, is_page) in [
            ("From: \"Saved by Internet Explorer 11\"\nSubject: Bến\n", true),
            ("From: =?utf-8?Q?x?= <Gespeichert von Blink>\n", true),
            ("From: Von Windows Internet Explorer 8 gespeichert\n", true),
            ("From: Saved By Grace <a@x.example>\n", false),
            ("From: \"Ann\" <a@x.example>\nSubject: Saved by Blink\n", false),
        ] {
            assert_eq!(head(text).is_page, is_page, "{text}");
        }
        assert!(head("Content-Location: http://x.example/a\nContent-Type: text/html\n").is_related);
    }
}
