//! The encodings by name, and the decoding by each.

use std::borrow::Cow;

use encoding_rs::{GB18030, GBK, REPLACEMENT, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1258};
use icu_normalizer::ComposingNormalizer;

use super::unicode::{Order, marked, utf16, utf32};
use super::vietnamese::{tcvn3, viscii, vni};

/// How bytes stand for characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16.
    Utf16(Order),
    /// UTF-32.
    Utf32(Order),
    /// Vietnamese by RFC 1456.
    Viscii,
    /// Vietnamese by TCVN 5712:1993, as the ABC fonts have it.
    Tcvn3,
    /// Vietnamese as the VNI fonts for Windows have it.
    Vni,
    /// One of those that the WHATWG's Encoding Standard describes.
    Web(&'static encoding_rs::Encoding),
}

/// The names that the Encoding Standard does not know.
const NAMES: &[(&str, Encoding)] = &[
    ("viscii", Encoding::Viscii),
    ("viscii1.1-1", Encoding::Viscii),
    ("csviscii", Encoding::Viscii),
    ("tcvn3", Encoding::Tcvn3),
    ("tcvn", Encoding::Tcvn3),
    ("tcvn-5712", Encoding::Tcvn3),
    ("tcvn5712-1", Encoding::Tcvn3),
    ("vscii", Encoding::Tcvn3),
    ("abc", Encoding::Tcvn3),
    ("vni", Encoding::Vni),
    ("vni-windows", Encoding::Vni),
    ("vni-win", Encoding::Vni),
    ("utf-32", Encoding::Utf32(Order::Little)),
    ("utf-32le", Encoding::Utf32(Order::Little)),
    ("utf-32be", Encoding::Utf32(Order::Big)),
];

impl Encoding {
    /// The encoding that goes by this name, in any case: a label of the Encoding
    /// Standard, or `viscii`, `tcvn3`, `vni`, `utf-32le` and the like.
    pub fn named(name: &str) -> Option<Self> {
        let name = name.trim();
        Self::written(name).or_else(|| {
            let low = squeezed(name);
            let own = NAMES.iter().find(|(own, _)| squeezed(own) == low);
            own.map(|(_, encoding)| *encoding).or_else(|| Self::written(&usual(&low)?))
        })
    }

    /// The encoding of exactly this name.
    fn written(name: &str) -> Option<Self> {
        let own = NAMES.iter().find(|(own, _)| own.eq_ignore_ascii_case(name));
        own.map(|(_, encoding)| *encoding).or_else(|| {
            let web = encoding_rs::Encoding::for_label(name.as_bytes())?;
            // What it stands for is only that nothing may be decoded.
            (web != REPLACEMENT).then(|| Self::web(web))
        })
    }

    /// One of the Encoding Standard's, as we have it.
    pub(super) fn web(encoding: &'static encoding_rs::Encoding) -> Self {
        match encoding {
            _ if encoding == UTF_8 => Self::Utf8,
            _ if encoding == UTF_16LE => Self::Utf16(Order::Little),
            _ if encoding == UTF_16BE => Self::Utf16(Order::Big),
            // The larger one reads all that the smaller does.
            _ if encoding == GBK => Self::Web(GB18030),
            _ => Self::Web(encoding),
        }
    }

    /// Its usual name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16(Order::Little) => "UTF-16LE",
            Self::Utf16(Order::Big) => "UTF-16BE",
            Self::Utf32(Order::Little) => "UTF-32LE",
            Self::Utf32(Order::Big) => "UTF-32BE",
            Self::Viscii => "VISCII",
            Self::Tcvn3 => "TCVN3",
            Self::Vni => "VNI-Windows",
            Self::Web(encoding) => encoding.name(),
        }
    }

    /// Decodes `bytes`: without its own mark at their head, U+FFFD for what is
    /// broken. Text that is composed of base and mark in pairs comes out composed.
    pub(super) fn read(self, bytes: &[u8]) -> Cow<'_, str> {
        let mark = marked(bytes).filter(|(encoding, _)| *encoding == self);
        let bytes = &bytes[mark.map_or(0, |(_, len)| len)..];
        match self {
            Self::Utf8 => String::from_utf8_lossy(bytes),
            Self::Utf16(order) => utf16(bytes, order).into(),
            Self::Utf32(order) => utf32(bytes, order).into(),
            Self::Viscii => viscii::read(bytes).into(),
            Self::Tcvn3 => tcvn3::read(bytes).into(),
            Self::Vni => vni::read(bytes).0.into(),
            Self::Web(encoding) => {
                let (text, _) = encoding.decode_without_bom_handling(bytes);
                if encoding == WINDOWS_1258 {
                    return ComposingNormalizer::new_nfc().normalize(&text).into_owned().into();
                }
                text
            }
        }
    }
}

/// A name without case, hyphens and the like: `EUC_JP` is `eucjp`.
fn squeezed(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// The label of the Encoding Standard for what systems and languages call an
/// encoding, squeezed: code pages by number, and names without their hyphens.
fn usual(low: &str) -> Option<String> {
    let page =
        ["cp", "win", "windows", "ms", "ibm", "x"].iter().find_map(|head| low.strip_prefix(head));
    let label = match page.unwrap_or(low) {
        "932" | "31j" => "shift_jis",
        "936" => "gbk",
        "949" | "uhc" | "euckr" => "euc-kr",
        "950" => "big5",
        "65001" => "utf-8",
        "eucjp" => "euc-jp",
        "iso2022jp" => "iso-2022-jp",
        "koi8r" => "koi8-r",
        "koi8u" => "koi8-u",
        "utf16" | "utf16le" | "ucs2" => "utf-16le",
        "utf16be" => "utf-16be",
        "latin9" | "latin0" => "iso-8859-15",
        "macroman" | "mac" => "macintosh",
        "maccyrillic" => "x-mac-cyrillic",
        number if page.is_some() && number.parse::<u16>().is_ok() => {
            let is_windows = number == "874" || number.len() == 4;
            return Some(format!("{}{number}", if is_windows { "windows-" } else { "ibm" }));
        }
        other => {
            let (head, number) = other.split_at(other.find(|c: char| c.is_ascii_digit())?);
            return match head {
                "latin" => Some(format!("latin{number}")),
                "iso" => Some(format!("iso-8859-{}", number.strip_prefix("8859")?)),
                _ => None,
            };
        }
    };
    Some(label.to_owned())
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_are_known_as_systems_write_them() {
        for (name, known) in [
            ("latin-1", "windows-1252"),
            ("latin9", "ISO-8859-15"),
            ("cp932", "Shift_JIS"),
            ("CP936", "gb18030"),
            ("cp949", "EUC-KR"),
            ("uhc", "EUC-KR"),
            ("cp950", "Big5"),
            ("cp874", "windows-874"),
            ("win1251", "windows-1251"),
            ("cp866", "IBM866"),
            ("eucJP", "EUC-JP"),
            ("iso2022jp", "ISO-2022-JP"),
            ("koi8r", "KOI8-R"),
            ("utf16", "UTF-16LE"),
            ("utf_32_be", "UTF-32BE"),
            ("iso8859_5", "ISO-8859-5"),
            ("macroman", "macintosh"),
        ] {
            assert_eq!(Encoding::named(name).map(Encoding::name), Some(known), "{name}");
        }
        for name in ["cp9999", "latin", "x", "", "klingon"] {
            assert_eq!(Encoding::named(name), None, "{name}");
        }
    }

    use super::*;

    #[test]
    fn names_are_known_in_any_case() {
        for (name, known) in [
            ("utf-8", "UTF-8"),
            ("UTF8", "UTF-8"),
            ("utf-16le", "UTF-16LE"),
            ("utf-16be", "UTF-16BE"),
            ("UTF-32BE", "UTF-32BE"),
            ("VISCII", "VISCII"),
            ("Tcvn3", "TCVN3"),
            ("vni", "VNI-Windows"),
            ("cp1258", "windows-1258"),
            ("latin1", "windows-1252"),
            ("sjis", "Shift_JIS"),
            ("gbk", "gb18030"),
            (" koi8-r ", "KOI8-R"),
        ] {
            assert_eq!(Encoding::named(name).map(Encoding::name), Some(known), "{name}");
        }
        for name in ["", "utf-9", "iso-2022-kr", "replacement"] {
            assert_eq!(Encoding::named(name), None, "{name}");
        }
    }

    #[test]
    fn every_encoding_is_known_by_its_own_name() {
        for (_, encoding) in NAMES {
            assert_eq!(Encoding::named(encoding.name()), Some(*encoding));
        }
    }
}
