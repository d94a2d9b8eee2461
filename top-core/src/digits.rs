//! The digits of whole numbers, as other programs write them: with a sign, with a fraction of zeros, with an exponent. It
//! knows no types and no widths.

use std::borrow::Cow;

/// The digits of a whole number: `12`, `+12`, `12.0`, `1.2E1`. `None` if the text is no number, or not a whole one.
///
/// Numbers that passed through a `double` come as `1.0E7`; no digit of such a number is lost, and none is invented.
pub(crate) fn whole_digits(text: &str) -> Option<Cow<'_, str>> {
    let plain = text.strip_prefix('+');
    let text = plain.unwrap_or(text);
    let (sign, unsigned) = text.split_at(usize::from(plain.is_none() && text.starts_with('-')));
    let is_digits = |part: &str| part.bytes().all(|digit| digit.is_ascii_digit());
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, small_exponent(exponent)?),
        None => (unsigned, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if whole.is_empty() || !is_digits(whole) || !is_digits(fraction) {
        return None;
    }
    let fraction = fraction.trim_end_matches('0');
    if exponent == 0 {
        return fraction.is_empty().then(|| Cow::Borrowed(&text[..sign.len() + whole.len()]));
    }
    let mut digits = [whole, fraction].concat();
    let shift = exponent - i32::try_from(fraction.len()).ok()?;
    if shift >= 0 {
        digits.extend(std::iter::repeat_n('0', usize::try_from(shift).ok()?));
    } else {
        // Only zeros may be cut off.
        let kept = digits.len().checked_sub(usize::try_from(-shift).ok()?)?;
        if !digits[kept..].bytes().all(|digit| digit == b'0') {
            return None;
        }
        digits.truncate(kept);
    }
    let digits = digits.trim_start_matches('0');
    let digits = if digits.is_empty() { "0" } else { digits };
    Some(Cow::Owned(format!("{sign}{digits}")))
}

/// An exponent of at most two digits: no type is as wide as more, and a short text must not become a long one.
fn small_exponent(text: &str) -> Option<i32> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let is_small = matches!(digits.len(), 1 | 2) && digits.bytes().all(|digit| digit.is_ascii_digit());
    if is_small { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::whole_digits;

    #[test]
    fn whole_numbers_are_exact_in_any_spelling() {
        for (text, digits) in [
            ("12", Some("12")),
            ("+12", Some("12")),
            ("-12.000", Some("-12")),
            ("007", Some("007")),
            ("1.0E7", Some("10000000")),
            ("1.005001234567E12", Some("1005001234567")),
            ("1.23456789012345678e17", Some("123456789012345678")),
            ("-1.5e1", Some("-15")),
            ("1200E-2", Some("12")),
            ("1.20E+1", Some("12")),
            ("0.0E5", Some("0")),
            ("12.0e0", Some("12")),
            ("5e-1", None),
            ("1.23E1", None),
            ("12.5", None),
            ("1E100", None),
            ("1E", None),
            ("E1", None),
            (".5", None),
            ("1e1e1", None),
            ("--1", None),
            ("+-1", None),
            ("", None),
            ("１", None),
        ] {
            assert_eq!(whole_digits(text).as_deref(), digits, "{text}");
        }
    }
}
