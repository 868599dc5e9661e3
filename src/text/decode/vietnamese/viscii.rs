//! VISCII, by RFC 1456: a byte a letter; six rare capitals stand among the controls.

/// The letters of 0x80 to 0xFF.
const HIGH: [char; 128] = chars(
    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệố\
     ồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư\
     àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ",
);

/// Decodes `bytes`.
pub fn read(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 2);
    text.extend(bytes.iter().map(|byte| letter(*byte)));
    text
}

/// What a byte stands for.
pub fn letter(byte: u8) -> char {
    match byte {
        0x02 => 'Ẳ',
        0x05 => 'Ẵ',
        0x06 => 'Ẫ',
        0x14 => 'Ỷ',
        0x19 => 'Ỹ',
        0x1e => 'Ỵ',
        0x80.. => HIGH[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

/// The characters of `text`, which are as many as the array holds.
pub(super) const fn chars<const N: usize>(text: &str) -> [char; N] {
    let bytes = text.as_bytes();
    let mut out = ['\0'; N];
    let (mut at, mut len) = (0, 0);
    while at < bytes.len() {
        let (head, size) = match bytes[at] {
            head @ 0..0x80 => (head as u32, 1),
            head @ 0x80..0xe0 => (head as u32 & 0x1f, 2),
            head => (head as u32 & 0x0f, 3),
        };
        let mut code = head;
        let mut next = 1;
        while next < size {
            code = code << 6 | bytes[at + next] as u32 & 0x3f;
            next += 1;
        }
        assert!(len < N, "too many characters");
        out[len] = char::from_u32(code).expect("it comes of a string");
        len += 1;
        at += size;
    }
    assert!(len == N, "too few characters");
    out
}

#[cfg(test)]
mod tests {
    use super::super::letter::all;
    use super::*;

    #[test]
    fn every_letter_has_one_byte_and_ascii_is_itself() {
        let bytes: Vec<u8> = (0..=255).filter(|byte| !letter(*byte).is_ascii()).collect();
        let mut letters: Vec<char> = bytes.iter().map(|byte| letter(*byte)).collect();
        let mut wanted = all();
        letters.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(letters, wanted);
        for byte in (0..0x80).filter(|byte| !bytes.contains(byte)) {
            assert_eq!(letter(byte), char::from(byte));
        }
        assert_eq!(bytes.iter().filter(|byte| byte.is_ascii_control()).count(), 6);
    }

    #[test]
    fn the_codes_are_those_of_the_standard() {
        for (byte, wanted) in [
            (0x80, 'Ạ'),
            (0x9f, 'Ỳ'),
            (0xa0, 'Õ'),
            (0xaf, 'ố'),
            (0xbf, 'Ư'),
            (0xd0, 'Đ'),
            (0xff, 'Ữ'),
        ] {
            assert_eq!(letter(byte), wanted, "{byte:#x}");
        }
        assert_eq!(read(b"Vi\xaet Nam"), "Việt Nam");
    }
}
