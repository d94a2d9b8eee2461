//! Wrong closed sets, found by other means than those of the writer: the description is cut into pieces, and every piece
//! that begins with a value, every number near the values and every word of their kind must be in the enum.
//!
//! The catalogue is in `../shared` beside the checkout, if it is there.

mod support;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::File,
};

use support::shared;
use syn::{Item, Meta};
use top_doc::{ApiDoc, Kind, Node, read_catalogue, write_module};

/// The values of the enum that is written for a member with this description.
fn set(description: &str, numeric: bool) -> Option<Vec<String>> {
    let ty = if numeric { "Number" } else { "String" };
    let node =
        Node { name: "value".into(), ty: ty.into(), description: description.into(), ..Node::default() };
    let doc = ApiDoc { method: "a.b.c".into(), request: vec![node], ..ApiDoc::default() };
    let text = write_module(&doc).expect("a module").text;
    if !text.contains("pub enum ") {
        return None;
    }
    let file = syn::parse_file(&text).expect("Rust");
    let item = file.items.into_iter().find_map(|item| match item {
        Item::Enum(item) => Some(item),
        _ => None,
    })?;
    let attributes = item.variants.iter().flat_map(|variant| &variant.attrs);
    let values = attributes.filter_map(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("top_api") => {
            let value = list.tokens.to_string();
            let value = value.strip_prefix("value = ")?.replace([' ', '"'], "");
            Some(if numeric { value.replace('_', "") } else { value })
        }
        _ => None,
    });
    Some(values.collect())
}

/// Why the set is wrong, if it is. Shares no code with the writer, and judges each piece of the text by itself.
fn wrong(description: &str, values: &[String]) -> Option<String> {
    let text = plain(description);
    let is_value = |value: &str| values.iter().any(|listed| listed == value);
    let lower = text.to_ascii_lowercase();
    if ["yyyy", "hh:mm", "pid:", "pid1:", "vid:", "cid1:", "p1:", "k1:"]
        .iter()
        .any(|form| lower.contains(form))
    {
        return Some("a format".into());
    }
    if ["逗号", "分隔", "隔开", "按位", "位与", "可多选", "传多个", "支持多个", "多个用"]
        .iter()
        .any(|word| text.contains(word))
    {
        return Some("a list in one text".into());
    }
    if ["……", "...", "等等", "例如:", "比如:"].iter().any(|word| text.contains(word)) {
        return Some("an open list".into());
    }
    let numeric = values.iter().all(|value| value.parse::<i64>().is_ok());
    // Pieces that begin with a value.
    let separators =
        |c: char| matches!(c, ';' | ',' | '、' | '\n' | '|' | '。' | '(' | ')' | '[' | ']' | '/' | ' ');
    for piece in
        text.split(separators).flat_map(|piece| [piece, piece.split_once(':').map_or("", |(_, rest)| rest)])
    {
        let piece = piece.trim_start_matches(['"', '\'', '“', '{', '*']);
        let sign = usize::from(piece.starts_with('-'));
        let end = piece[sign..]
            .find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
            .map_or(piece.len(), |end| end + sign);
        let (head, rest) = piece.split_at(end);
        if head.trim_matches('-').is_empty() || is_value(head) || rest.is_empty() {
            continue;
        }
        let is_number = head.parse::<i64>().is_ok();
        let marked =
            [":", "=", "-", "代表", "表示", "是", "为"].iter().find_map(|mark| rest.strip_prefix(mark));
        let meaning = marked.unwrap_or_default().trim_start_matches(['-', '>', ':', '=', ' ', '"', '“']);
        let has_meaning = meaning.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_ascii());
        if has_meaning && (is_number || !numeric) {
            return Some(format!("`{head}` is not read"));
        }
    }
    if numeric { beside(&text, values) } else { alike(&text, values) }
}

/// A number in or beside the range of the values that the text holds without a measure.
fn beside(text: &str, values: &[String]) -> Option<String> {
    const MEASURES: &str =
        "天元年月日小时分个倍折件人岁位%米公克秒周字万千百号级星层次条页种张心度°点步期间晚夜~段";
    let numbers: Vec<i64> = values.iter().filter_map(|value| value.parse().ok()).collect();
    let (least, most) = (*numbers.iter().min()?, *numbers.iter().max()?);
    if most - least > 1000 {
        return None;
    }
    let chars: Vec<char> = text.chars().collect();
    let mut at = 0;
    while at < chars.len() {
        if !chars[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let end = (at..chars.len()).find(|end| !chars[*end].is_ascii_digit()).unwrap_or(chars.len());
        let number: String = chars[at..end].iter().collect();
        let before = at.checked_sub(1).map_or('\n', |at| chars[at]);
        let after = chars[end..].iter().copied().find(|c| *c != ' ').unwrap_or('\n');
        let is_part = before.is_ascii_alphanumeric()
            || matches!(before, '_' | '.' | '第' | '满' | '前' | '近' | '<' | '>' | '&' | '超');
        let is_decimal = chars.get(end) == Some(&'.') && chars.get(end + 1).is_some_and(char::is_ascii_digit);
        let is_measured = after.is_ascii_alphanumeric() || after == '_' || MEASURES.contains(after);
        let is_bare = !(is_part || is_decimal || is_measured);
        let value: i64 = number.parse().unwrap_or(i64::MAX);
        let is_near = (least - 1..=most.saturating_add(1)).contains(&value);
        let is_listed = numbers.contains(&value) || (before == '-' && numbers.contains(&-value));
        if is_bare && is_near && !is_listed {
            return Some(format!("`{number}` is not read"));
        }
        at = end;
    }
    None
}

/// A word in capitals with a mark or a meaning in brackets beside values in capitals.
fn alike(text: &str, values: &[String]) -> Option<String> {
    let is_capital = |word: &str| {
        word.len() > 1
            && word.starts_with(|c: char| c.is_ascii_uppercase())
            && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
    };
    if !values.iter().all(|value| is_capital(value)) {
        return None;
    }
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut rest = text;
    while let Some(at) = rest.find(is_word) {
        let end = at + rest[at..].find(|c| !is_word(c)).unwrap_or(rest.len() - at);
        let word = &rest[at..end];
        rest = &rest[end..];
        let meant = rest.trim_start().strip_prefix([':', '=', '(', '-']).map(str::trim_start);
        let is_pair =
            meant.is_some_and(|meant| meant.starts_with(|c: char| c.is_alphabetic() && !c.is_ascii()));
        if is_pair && is_capital(word) && !values.iter().any(|value| value == word) {
            return Some(format!("`{word}` is not read"));
        }
    }
    None
}

/// The description without markup, with ASCII punctuation.
fn plain(description: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for c in description.chars() {
        match c {
            '<' => {
                inside = true;
                text.push('\n');
            }
            '>' if inside => inside = false,
            _ if inside => {}
            '\u{ff01}'..='\u{ff5e}' => text.extend(char::from_u32(c as u32 - 0xfee0)),
            '—' | '–' => text.push('-'),
            '\u{3000}' | '\t' | '\u{a0}' => text.push(' '),
            _ => text.push(c),
        }
    }
    for limit in ["支持最大值为", "支持最小值为", "支持最大长度为", "支持的最大列表长度为"]
    {
        if let Some(at) = text.find(limit) {
            text.truncate(at);
        }
    }
    text
}

#[test]
fn the_detector_finds_what_is_wrong() {
    for (description, values, is_wrong) in [
        ("类型(0-甲，1-乙，2-丙)", &["1", "2"][..], true),
        ("类型(0-甲，1-乙，2-丙)", &["0", "1", "2"], false),
        ("状态。0:正常，-1:删除", &["-1", "0"], false),
        ("状态。0:正常，-1:删除", &["-1", "1"], true),
        ("格式:yyyy-MM-dd HH:mm:ss", &["yyyy", "HH"], true),
        ("库存(ZP=正品;CC=残次;JS=机损)", &["CC", "JS"], true),
        ("库存(ZP=正品;CC=残次;JS=机损)", &["ZP", "CC", "JS"], false),
        ("状态:1-甲 2-乙 3.丙", &["1", "2"], true),
        ("多个用逗号分隔，1-甲 2-乙", &["1", "2"], true),
    ] {
        let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
        assert_eq!(wrong(description, &values).is_some(), is_wrong, "{description} {values:?}");
    }
}

#[test]
fn less_than_one_in_a_hundred_sets_is_wrong() {
    let mut all = BTreeSet::new();
    // Most definitions are in both files.
    let mut known: BTreeMap<(String, bool), Option<Vec<String>>> = BTreeMap::new();
    for name in ["corpus/apis.jsonl.gz", "corpus/catalogue.jsonl.gz"] {
        let Some(path) = shared(name) else { return };
        let mut members: BTreeMap<(String, bool), usize> = BTreeMap::new();
        for reading in read_catalogue(File::open(path).unwrap()) {
            let doc = reading.unwrap().doc;
            collect(&doc.request, &mut members);
            collect(&doc.response, &mut members);
        }
        let (mut sets, mut wrong_sets) = (0, 0);
        for ((description, numeric), times) in &members {
            let found =
                known.entry((description.clone(), *numeric)).or_insert_with(|| set(description, *numeric));
            let Some(values) = found else { continue };
            sets += times;
            if let Some(reason) = wrong(description, values) {
                wrong_sets += times;
                all.insert(format!("{times}x {reason}: {values:?} of {description:?}"));
            }
        }
        eprintln!("{name}: {sets} closed sets, {wrong_sets} wrong");
        assert!(sets > 1500, "{name}: only {sets} sets");
        assert!(wrong_sets * 100 < sets, "{name}: {wrong_sets} of {sets} sets are wrong\n{all:#?}");
    }
    for line in all {
        eprintln!("{line}");
    }
}

/// The descriptions of texts and numbers that are no lists, with the number of times that each occurs.
fn collect(nodes: &[Node], members: &mut BTreeMap<(String, bool), usize>) {
    for node in nodes {
        let kind = node.kind();
        if matches!(kind, Kind::Text | Kind::Number) && node.list == 0 && !node.description.is_empty() {
            *members.entry((node.description.clone(), kind == Kind::Number)).or_default() += 1;
        }
        collect(&node.children, members);
    }
}
