//! Numbers with what they count.

/// `1 API`, `2 APIs`: the plural of a noun is made by an `s`, or by `ies` for a `y` behind a consonant.
pub(crate) fn counted(count: usize, noun: &str) -> String {
    if count == 1 {
        return format!("1 {noun}");
    }
    let plural = match noun.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'i', 'o', 'u']) => format!("{stem}ies"),
        _ => format!("{noun}s"),
    };
    format!("{count} {plural}")
}

#[cfg(test)]
mod tests {
    use super::counted;

    #[test]
    fn one_is_no_plural() {
        for (count, noun, text) in [
            (0, "API", "0 APIs"),
            (1, "API", "1 API"),
            (2, "API", "2 APIs"),
            (1, "reply", "1 reply"),
            (3, "reply", "3 replies"),
            (2, "day", "2 days"),
            (2, "more kind", "2 more kinds"),
        ] {
            assert_eq!(counted(count, noun), text);
        }
    }
}
