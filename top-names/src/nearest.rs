//! Which of many names are meant by one that is not among them.

/// The names that are most like `asked`, the most alike first: a few letters apart, or the same but for beginning or end at
/// a dot. Capitals do not count.
///
/// ```
/// let names = ["taobao.time.get", "taobao.trade.get", "taobao.trade.fullinfo.get"];
/// assert_eq!(top_names::nearest("taobao.tiem.get", names), ["taobao.time.get"]);
/// assert_eq!(top_names::nearest("trade.fullinfo.get", names), ["taobao.trade.fullinfo.get"]);
/// ```
pub fn nearest<'n>(asked: &str, names: impl IntoIterator<Item = &'n str>) -> Vec<&'n str> {
    // Longer ones are no names, and comparing them is not cheap.
    const LONGEST: usize = 100;
    let asked = asked.trim().to_ascii_lowercase();
    if asked.is_empty() || asked.len() > LONGEST {
        return Vec::new();
    }
    let allowed = (asked.len() / 4).max(1);
    let candidates = names.into_iter().filter(|name| name.len() <= LONGEST).filter_map(|name| {
        let lower = name.to_ascii_lowercase();
        let distance = if ends_alike(&lower, &asked) || ends_alike(&asked, &lower) {
            1
        } else if name.len().abs_diff(asked.len()) <= allowed {
            distance(lower.as_bytes(), asked.as_bytes())
        } else {
            return None;
        };
        (distance <= allowed).then_some((distance, name))
    });
    let mut found: Vec<_> = candidates.collect();
    found.sort_unstable();
    found.into_iter().map(|(_, name)| name).collect()
}

/// Whether `short` is `long` without its first segments.
fn ends_alike(long: &str, short: &str) -> bool {
    long.strip_suffix(short).is_some_and(|start| start.ends_with('.'))
}

/// How many bytes have to be put in, taken out or replaced.
fn distance(one: &[u8], two: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=two.len()).collect();
    for (line, a) in one.iter().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], line + 1);
        for (column, b) in two.iter().enumerate() {
            let replaced = diagonal + usize::from(a != b);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[two.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_errors_and_left_out_beginnings_are_recognised() {
        let names =
            ["taobao.time.get", "taobao.trade.fullinfo.get", "alibaba.alihealth.followup.send", "a.Create"];
        for (asked, meant) in [
            ("taobao.tiem.get", Some("taobao.time.get")),
            ("Taobao.Time.Get", Some("taobao.time.get")),
            ("time.get", Some("taobao.time.get")),
            ("taobao.trade.fullinfo", Some("taobao.trade.fullinfo.get")),
            ("alibaba.alihealth.followup.sned", Some("alibaba.alihealth.followup.send")),
            ("router.taobao.time.get", Some("taobao.time.get")),
            ("a.create", Some("a.Create")),
            ("taobao.items.onsale.get", None),
            ("x", None),
            ("", None),
        ] {
            assert_eq!(nearest(asked, names).first().copied(), meant, "{asked}");
        }
        assert_eq!((distance(b"", b"abc"), distance(b"kitten", b"sitting")), (3, 3));
    }

    #[test]
    fn the_most_alike_come_first() {
        let names = ["taobao.trades.get", "taobao.trade.set", "taobao.trade.getx", "taobao.tra.ge"];
        assert_eq!(nearest("taobao.trade.get", names)[..2], ["taobao.trade.getx", "taobao.trade.set"]);
    }
}
