//! Tells text from other things, by the first bytes.

use memchr::memchr_iter;

use super::{unicode, vietnamese};

/// What bytes are, by their head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// They can be decoded.
    Text,
    /// They are something else; its name where it is known.
    Binary(Option<&'static str>),
}

/// What `head`, the first bytes of a file, tells of it. As many as 64 KiB are
/// useful, fewer will do.
pub fn kind(head: &[u8]) -> Kind {
    if let Some((_, name)) = MAGIC.iter().find(|(magic, _)| head.starts_with(magic)) {
        return Kind::Binary(Some(name));
    }
    if head.len() >= 12 && head.starts_with(b"RIFF") {
        return Kind::Binary(Some("RIFF"));
    }
    if head.get(4..8) == Some(b"ftyp") {
        return Kind::Binary(Some("MP4"));
    }
    if head.is_empty() || unicode::marked(head).is_some() || unicode::unmarked(head).is_some() {
        return Kind::Text;
    }
    let nuls = memchr_iter(0, head).count();
    let controls = head.iter().filter(|byte| is_odd_control(**byte)).count();
    // A stray one does not make a text a program. Noise has 10 % of them.
    if nuls * 200 > head.len() {
        return Kind::Binary(None);
    }
    // VISCII and TCVN 5712 put rare capitals among the controls, and a headline
    // may be made of them.
    if controls * 20 > head.len() && vietnamese::detect(head).is_none() {
        return Kind::Binary(None);
    }
    Kind::Text
}

/// Controls that neither text nor the recording of a terminal is made of.
pub(super) fn is_odd_control(byte: u8) -> bool {
    matches!(byte, 0..=6 | 0x0b | 0x0e..=0x1a | 0x1c..=0x1f | 0x7f)
}

/// How the files of other kinds begin, and what they are called everywhere.
const MAGIC: &[(&[u8], &str)] = &[
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP"),
    (b"PK\x05\x06", "ZIP"),
    (b"\x1f\x8b", "gzip"),
    (b"BZh91AY&SY", "bzip2"),
    (b"\xfd7zXZ\0", "xz"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "RAR"),
    (b"\x7fELF", "ELF"),
    (b"\xcf\xfa\xed\xfe", "Mach-O"),
    (b"\xca\xfe\xba\xbe", "Mach-O"),
    (b"\0asm", "WebAssembly"),
    (b"SQLite format 3\0", "SQLite"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "OLE"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"OggS\0", "Ogg"),
    (b"fLaC\0", "FLAC"),
    (b"ID3\x02", "MP3"),
    (b"ID3\x03", "MP3"),
    (b"ID3\x04", "MP3"),
    (b"wOFF", "WOFF"),
    (b"wOF2", "WOFF"),
    (b"AT&TFORM", "DjVu"),
    (b"!<arch>\n", "ar"),
];
