//! Finds APIs by words and ranks them. Knows where a word may stand, and how much each place says.

use std::borrow::Cow;

use serde::Deserialize;

use super::{
    index::Index,
    words::{Word, words},
};

/// An API that a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Found<'a> {
    /// The method.
    pub method: &'a str,
    /// The title.
    pub title: String,
    /// The members whose names hold a word that is neither in the method nor in the title: `trade.buyer_nick`. At most
    /// three.
    pub members: Vec<String>,
    /// How well it fits: comparable within one search only.
    pub score: u32,
}

/// What a search looks at, borrowed from a line of either form.
#[derive(Deserialize)]
struct Line<'a> {
    #[serde(borrow, default, alias = "apiChineseName")]
    title: Cow<'a, str>,
    #[serde(borrow, default)]
    description: Cow<'a, str>,
    #[serde(borrow, default, alias = "_category")]
    category_name: Cow<'a, str>,
    #[serde(borrow, default)]
    source_date: Cow<'a, str>,
    #[serde(borrow, default, alias = "requestParams")]
    request: Vec<Member<'a>>,
    #[serde(borrow, default, alias = "responseParams")]
    response: Vec<Member<'a>>,
}

#[derive(Deserialize)]
struct Member<'a> {
    #[serde(borrow, default)]
    name: Cow<'a, str>,
    #[serde(borrow, default, alias = "subParams")]
    children: Vec<Member<'a>>,
}

/// What each place says of an API, beyond what a part of the word there says.
mod weight {
    pub(super) const METHOD: u32 = 2_000;
    pub(super) const SEGMENT: u32 = 300;
    /// Beside [`SEGMENT`], for the one behind the vendor, which names the family.
    pub(super) const FAMILY: u32 = 60;
    /// For the vendors that most callers are on the platform for.
    pub(super) const MAIN_VENDOR: u32 = 30;
    pub(super) const SEGMENT_START: u32 = 180;
    pub(super) const IN_METHOD: u32 = 120;
    pub(super) const TITLE: u32 = 220;
    /// Beside [`TITLE`], for the part of the title that the word is.
    pub(super) const OF_TITLE: u32 = 120;
    pub(super) const PARAMETER: u32 = 60;
    pub(super) const MEMBER: u32 = 40;
    pub(super) const IN_MEMBER: u32 = 20;
    pub(super) const CATEGORY: u32 = 25;
    pub(super) const DESCRIPTION: u32 = 15;
}

pub(super) fn search<'a>(index: &'a Index, query: &str) -> Vec<Found<'a>> {
    let words = words(query);
    if words.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for entry in index.entries() {
        let line = index.line(entry);
        // Most lines hold none of the words and need not be parsed.
        if words.iter().all(|word| may_hold(line, word)) {
            let Ok(parsed) = serde_json::from_str::<Line<'_>>(line) else { continue };
            found.extend(rank(index.method(entry), &parsed, &words));
        }
    }
    // Newer definitions first among equals, then the shorter and general names.
    let key = |(found, date): &(Found<'_>, String)| {
        (u32::MAX - found.score, std::cmp::Reverse(date.clone()), found.method.len())
    };
    found.sort_by_cached_key(key);
    found.into_iter().map(|(found, _)| found).collect()
}

/// Whether the text of a line may hold the word in any form. A title may be written with escapes, which no line of
/// ours has; it is parsed then.
fn may_hold(line: &str, word: &Word) -> bool {
    let holds = |text: &String| contains(line.as_bytes(), text.as_bytes());
    holds(&word.text)
        || word.also.iter().any(holds)
        || word.pairs.iter().any(holds)
        || (!word.text.is_ascii() && line.contains("\\u"))
}

/// Whether `text` holds `word`, which is in lower case, in any case of its ASCII letters.
fn contains(text: &[u8], word: &[u8]) -> bool {
    let [first, rest @ ..] = word else { return true };
    memchr::memchr2_iter(*first, first.to_ascii_uppercase(), text)
        .any(|at| text.get(at + 1..=at + rest.len()).is_some_and(|after| after.eq_ignore_ascii_case(rest)))
}

fn rank<'a>(method: &'a str, line: &Line<'_>, words: &[Word]) -> Option<(Found<'a>, String)> {
    let mut names = Vec::new();
    flatten(&line.request, "", true, &mut names);
    flatten(&line.response, "", false, &mut names);
    let api = Api {
        method: method.to_lowercase(),
        title: line.title.to_lowercase(),
        category: line.category_name.to_lowercase(),
        description: line.description.to_lowercase(),
        names,
    };
    let is_of_main_vendor = ["taobao.", "tmall."].iter().any(|vendor| method.starts_with(vendor));
    let (mut score, mut members) = (if is_of_main_vendor { weight::MAIN_VENDOR } else { 0 }, Vec::new());
    for word in words {
        let (of_word, member) = api.score(word)?;
        score += of_word;
        members.extend(member);
    }
    members.dedup();
    members.truncate(3);
    let found = Found { method, title: line.title.clone().into_owned(), members, score };
    Some((found, line.source_date.clone().into_owned()))
}

/// The texts of one API in lower case.
struct Api<'a> {
    method: String,
    title: String,
    category: String,
    description: String,
    names: Vec<Name<'a>>,
}

/// A parameter, or a member at any depth.
struct Name<'a> {
    path: String,
    name: &'a str,
    is_parameter: bool,
}

fn flatten<'a>(members: &'a [Member<'_>], path: &str, is_parameter: bool, names: &mut Vec<Name<'a>>) {
    for member in members {
        let path = if path.is_empty() { member.name.to_string() } else { format!("{path}.{}", member.name) };
        flatten(&member.children, &path, is_parameter, names);
        names.push(Name { path, name: &member.name, is_parameter });
    }
}

impl Api<'_> {
    /// What a word says of the API, and the member it was found in; `None` if it is nowhere.
    fn score(&self, word: &Word) -> Option<(u32, Option<String>)> {
        let itself = self.places(&word.text);
        // A word that means the same says less than one that was asked for.
        let also = word.also.iter().map(|text| self.places(text)).map(|(score, member)| (score / 3, member));
        let best = also.chain([itself]).max_by_key(|(score, _)| *score).filter(|(score, _)| *score > 0);
        best.or_else(|| self.phrase(&word.pairs))
    }

    /// What the word says by all the places it is found in.
    fn places(&self, word: &str) -> (u32, Option<String>) {
        let mut score = 0;
        if self.method == word {
            score += weight::METHOD;
        } else if let Some(at) = self.method.split('.').position(|segment| is_same(segment, word)) {
            score += weight::SEGMENT + if at == 1 { weight::FAMILY } else { 0 };
        } else if self.method.split(['.', '_']).any(|segment| segment.starts_with(word)) {
            score += weight::SEGMENT_START;
        } else if self.method.contains(word) {
            score += weight::IN_METHOD;
        }
        if self.title.contains(word) {
            score += weight::TITLE + weight::OF_TITLE * length(word) / length(&self.title).max(1);
        }
        let is_named = score > 0;
        let by_member = self.names.iter().filter_map(|name| Some((name_score(name, word)?, name)));
        let member = by_member.max_by_key(|(score, _)| *score);
        score += member.as_ref().map_or(0, |(score, _)| *score);
        if self.category.contains(word) {
            score += weight::CATEGORY;
        }
        if self.description.contains(word) {
            score += weight::DESCRIPTION;
        }
        (score, member.filter(|_| !is_named).map(|(_, name)| name.path.clone()))
    }

    /// A Chinese phrase, more than half of whose pairs are in the title.
    fn phrase(&self, pairs: &[String]) -> Option<(u32, Option<String>)> {
        let found = pairs.iter().filter(|pair| self.title.contains(pair.as_str())).count();
        let (found, all) = (u32::try_from(found).ok()?, u32::try_from(pairs.len()).ok()?);
        (found * 2 > all).then(|| (weight::TITLE * found / (all + 1), None))
    }
}

/// Whether both are one word, in the singular or in the plural.
fn is_same(one: &str, other: &str) -> bool {
    one.strip_suffix('s').unwrap_or(one) == other.strip_suffix('s').unwrap_or(other)
}

fn name_score(name: &Name<'_>, word: &str) -> Option<u32> {
    if name.name.eq_ignore_ascii_case(word) {
        return Some(if name.is_parameter { weight::PARAMETER } else { weight::MEMBER });
    }
    contains(name.name.as_bytes(), word.as_bytes()).then_some(weight::IN_MEMBER)
}

fn length(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINES: &str = r#"{"method":"taobao.refund.get","title":"获取单笔退款详情","request":[{"name":"refund_id"}],"response":[{"name":"refund","children":[{"name":"buyer_nick"}]}]}
{"method":"taobao.refunds.receive.get","title":"查询卖家收到的退款列表","request":[{"name":"buyer_nick"}],"response":[{"name":"refunds","children":[{"name":"refund_id"}]}]}
{"method":"taobao.trade.fullinfo.get","title":"获取单笔交易的详细信息","request":[{"name":"tid"}],"response":[{"name":"trade","children":[{"name":"orders","children":[{"name":"refund_id"}]}]}]}
{"method":"taobao.trade.old.get","title":"查询订单","source_date":"2016-01-01"}
{"method":"taobao.trade.new.get","title":"订单查询","source_date":"2026-01-01"}
{"method":"taobao.wlb.Waybill.i.get","title":"取电子面单"}
{"method":"taobao.time.get","title":"\u83b7\u53d6\u65f6\u95f4"}"#;

    fn methods(query: &str) -> Vec<String> {
        let index = Index::of(LINES.as_bytes()).unwrap();
        search(&index, query).into_iter().map(|found| found.method.replace("taobao.", "")).collect()
    }

    #[test]
    fn words_of_both_languages_find_the_method_the_title_and_the_members() {
        for (query, wanted) in [
            ("taobao.refund.get", &["refund.get"][..]),
            ("refund", &["refund.get", "refunds.receive.get", "trade.fullinfo.get"]),
            ("退款", &["refund.get", "refunds.receive.get", "trade.fullinfo.get"]),
            ("REFUND list", &["refunds.receive.get"]),
            ("退款 列表", &["refunds.receive.get"]),
            ("buyer_nick", &["refunds.receive.get", "refund.get"]),
            ("订单查询", &["trade.new.get"]),
            ("waybill", &["wlb.Waybill.i.get"]),
            ("面单", &["wlb.Waybill.i.get"]),
            ("获取时间", &["time.get"]),
            ("nothing", &[]),
            ("refund nothing", &[]),
            ("", &[]),
        ] {
            let mut found = methods(query);
            if query.starts_with("REFUND") || query == "退款 列表" || query == "订单查询" {
                found.truncate(wanted.len());
            }
            assert_eq!(found, wanted, "{query}");
        }
    }

    #[test]
    fn a_member_is_told_where_nothing_else_says_why() {
        let index = Index::of(LINES.as_bytes()).unwrap();
        let found = search(&index, "refund_id");
        let of = |method: &str| found.iter().find(|found| found.method == method).unwrap().members.clone();
        assert_eq!(of("taobao.trade.fullinfo.get"), ["trade.orders.refund_id"]);
        assert!(methods("tid").contains(&"trade.fullinfo.get".to_owned()));
        assert_eq!(search(&index, "fullinfo")[0].members, [""; 0]);
    }

    #[test]
    fn among_equals_the_newer_definition_comes_first() {
        let found = methods("trade");
        let at = |method: &str| found.iter().position(|name| name == method).unwrap();
        assert!(at("trade.new.get") < at("trade.old.get"), "{found:?}");
    }
}
