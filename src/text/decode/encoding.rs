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

#[cfg(test)]
mod tests {
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
