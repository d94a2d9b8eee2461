//! Which of many names is meant by one that is not among them.

/// The name that is most like `asked`, if one is: a few letters apart, or the same but for its beginning.
pub(crate) fn nearest<'n>(asked: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    // Longer ones are no names, and comparing them is not cheap.
    const LONGEST: usize = 100;
    let asked = asked.trim().to_ascii_lowercase();
    if asked.is_empty() || asked.len() > LONGEST {
        return None;
    }
    let allowed = (asked.len() / 4).max(1);
    let candidates = names.filter(|name| name.len() <= LONGEST).filter_map(|name| {
        let ends_alike =
            |long: &str, short: &str| long.strip_suffix(short).is_some_and(|start| start.ends_with('.'));
        let distance = if ends_alike(name, &asked) || ends_alike(&asked, name) {
            1
        } else if name.len().abs_diff(asked.len()) <= allowed {
            distance(name.as_bytes(), asked.as_bytes())
        } else {
            return None;
        };
        (distance <= allowed).then_some((distance, name))
    });
    candidates.min().map(|(_, name)| name)
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
        let names = ["taobao.time.get", "taobao.trade.fullinfo.get", "alibaba.alihealth.followup.send"];
        for (asked, meant) in [
            ("taobao.tiem.get", Some("taobao.time.get")),
            ("Taobao.Time.Get", Some("taobao.time.get")),
            ("time.get", Some("taobao.time.get")),
            ("taobao.trade.fullinfo", Some("taobao.trade.fullinfo.get")),
            ("alibaba.alihealth.followup.sned", Some("alibaba.alihealth.followup.send")),
            ("router.taobao.time.get", Some("taobao.time.get")),
            ("taobao.items.onsale.get", None),
            ("x", None),
            ("", None),
        ] {
            assert_eq!(nearest(asked, names.into_iter()), meant, "{asked}");
        }
        assert_eq!((distance(b"", b"abc"), distance(b"kitten", b"sitting")), (3, 3));
    }
}
