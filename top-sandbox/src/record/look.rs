//! What looks like personal data, wherever it stands: mobile and fixed telephone numbers, identity numbers, e-mail addresses.
//! Knows no field.

use std::ops::Range;

/// Where personal data stands in a text, in order and without overlap.
pub(super) fn personal(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let range = match bytes[at] {
            b'0'..=b'9' => {
                let run = run(bytes, at);
                match in_digits(text, run.clone()) {
                    Some(range) => Some(range),
                    None => {
                        at = run.end;
                        continue;
                    }
                }
            }
            b'@' => email(bytes, at),
            _ => None,
        };
        match range {
            Some(range) => {
                // The part before the `@` may hold a number that was found already.
                while found.last().is_some_and(|last: &Range<usize>| last.end > range.start) {
                    found.pop();
                }
                at = range.end;
                found.push(range);
            }
            None => at += 1,
        }
    }
    found
}

/// Whether the whole text is a mobile number: 11 digits, the first of which are 13 to 19.
pub(super) fn is_mobile(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 11
        && bytes.iter().all(u8::is_ascii_digit)
        && bytes[0] == b'1'
        && matches!(bytes[1], b'3'..=b'9')
}

/// Whether the whole text is an identity number (身份证号): 17 digits and the check digit that belongs to them.
pub(super) fn is_identity(text: &str) -> bool {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const CHECKS: [u8; 11] = *b"10X98765432";
    let bytes = text.as_bytes();
    if bytes.len() != 18 || !bytes[..17].iter().all(u8::is_ascii_digit) {
        return false;
    }
    let sum: u32 = bytes.iter().zip(WEIGHTS).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    bytes[17].to_ascii_uppercase() == CHECKS[(sum % 11) as usize]
}

/// The digits from here on.
fn run(bytes: &[u8], at: usize) -> Range<usize> {
    let length = bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    at..at + length
}

fn in_digits(text: &str, run: Range<usize>) -> Option<Range<usize>> {
    let digits = &text[run.clone()];
    // With the number of the country in front, too.
    for country in ["", "86", "0086"] {
        if digits.strip_prefix(country).is_some_and(is_mobile) {
            return Some(run.start + country.len()..run.end);
        }
    }
    let with_check = match text.as_bytes().get(run.end) {
        Some(b'x' | b'X') if run.len() == 17 => run.start..run.end + 1,
        _ => run.clone(),
    };
    let identity = &text[with_check.clone()];
    // A number of an order can have the right check digit by chance, but hardly a date of birth too.
    if is_identity(identity)
        && matches!(&identity[6..8], "19" | "20")
        && matches!(identity[10..12].parse(), Ok(1..=12_u8))
        && matches!(identity[12..14].parse(), Ok(1..=31_u8))
    {
        return Some(with_check);
    }
    // 0571-88888888
    if matches!(run.len(), 3 | 4) && digits.starts_with('0') && text.as_bytes().get(run.end) == Some(&b'-') {
        let rest = self::run(text.as_bytes(), run.end + 1);
        if matches!(rest.len(), 7 | 8) {
            return Some(run.start..rest.end);
        }
    }
    None
}

fn email(bytes: &[u8], at: usize) -> Option<Range<usize>> {
    let is_local = |byte: &&u8| byte.is_ascii_alphanumeric() || b"._%+-".contains(byte);
    let is_host = |byte: &&u8| byte.is_ascii_alphanumeric() || b".-".contains(byte);
    let start = at - bytes[..at].iter().rev().take_while(is_local).count();
    let mut end = at + 1 + bytes[at + 1..].iter().take_while(is_host).count();
    // The end of a sentence belongs to no address.
    while matches!(bytes[end - 1], b'.' | b'-') {
        end -= 1;
    }
    let host = bytes.get(at + 1..end)?;
    (start < at && host.contains(&b'.')).then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn personal_data_is_found_wherever_it_stands() {
        for (text, found) in [
            ("13800138000", &["13800138000"][..]),
            ("电话13800138000，或0571-88888888", &["13800138000", "0571-88888888"]),
            ("+8613800138000 8613900139000", &["13800138000", "13900139000"]),
            ("11010519491231002X", &["11010519491231002X"]),
            ("身份证:11010519491231002x.", &["11010519491231002x"]),
            ("write to li.lei+shop@mail.example.com.", &["li.lei+shop@mail.example.com"]),
            ("13800138000@qq.com", &["13800138000@qq.com"]),
            // Not these.
            ("12800138000", &[]),
            ("138001380001", &[]),
            ("2067719225654838", &[]),
            ("110105194912310021", &[]),
            ("2016-01-01 12:00:00", &[]),
            ("a@b @c.d e@", &[]),
            ("@", &[]),
        ] {
            let texts: Vec<&str> = personal(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(texts, found, "{text}");
        }
    }
}
