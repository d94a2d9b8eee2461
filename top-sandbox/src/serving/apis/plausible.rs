//! Values for what a document describes without an example: of the documented type, plausible by name and description,
//! and the same for the same parameters.
//!
//! An invented value is never what a success does not have: members that tell of an error are left out. A parameter of the
//! same name and type comes back as it was sent.

use std::time::SystemTime;

use top_core::{Decimal, TopDateTime};
use top_doc::{Kind, Node};

use super::{documented_set::one_value, sample::is_json_number};
use crate::protocol::{Tree, request::Params};

/// What the values of one response depend on.
pub(super) struct Values<'a> {
    params: &'a Params,
    now: SystemTime,
    seed: u64,
}

const NAMES: [&str; 6] = ["张伟", "王芳", "李娜", "刘洋", "陈静", "杨磊"];
const CITIES: [(&str, &str); 4] =
    [("浙江省", "杭州市"), ("广东省", "深圳市"), ("江苏省", "苏州市"), ("上海", "上海市")];
const GOODS: [&str; 5] = ["纯棉短袖T恤", "真皮单肩包", "不锈钢保温杯", "儿童绘本", "运动跑鞋"];

const IDS: [&str; 6] = ["id", "ids", "iid", "tid", "oid", "sn"];
const MONEY: [&str; 6] = ["price", "fee", "amount", "money", "payment", "cost"];

fn has(words: &[&str], wanted: &[&str]) -> bool {
    words.iter().any(|word| wanted.contains(word))
}

fn ends(words: &[&str], wanted: &[&str]) -> bool {
    words.last().is_some_and(|word| wanted.contains(word))
}

/// Whether a success has the member, and not only a failure.
pub(super) fn is_of_a_success(node: &Node) -> bool {
    let name = words(&node.name);
    let name: Vec<&str> = name.iter().map(String::as_str).collect();
    let tells_of_errors = has(&name, &["error", "err", "errors", "exception", "fail", "failed", "failure"]);
    let is_sub = name.first() == Some(&"sub") && ends(&name, &["code", "msg", "message"]);
    !(tells_of_errors || is_sub) || node.kind() == Kind::Bool
}

impl<'a> Values<'a> {
    pub(super) fn new(params: &'a Params, now: SystemTime) -> Self {
        let mut own: Vec<_> = params
            .iter()
            .filter(|(name, _)| *name == "method" || !top_names::is_system_parameter(name))
            .collect();
        own.sort_unstable();
        let seed = own.iter().fold(FNV_START, |seed, (name, value)| hashed(hashed(seed, name), value));
        Self { params, now, seed }
    }

    /// A value of the documented type for a member at `path`.
    pub(super) fn scalar(&self, node: &Node, path: &str) -> Tree {
        let chance = hashed(self.seed, path);
        let words = words(&node.name);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let sent = self.params.filled(&node.name).map(str::trim);
        match node.kind() {
            Kind::Number | Kind::Byte => {
                let sent = sent.and_then(|text| text.parse::<i64>().ok());
                Tree::Number(sent.unwrap_or_else(|| self.number(node, &words, chance)).to_string())
            }
            Kind::Bool => Tree::Bool(match sent {
                Some("true") => true,
                Some("false") => false,
                _ => !has(
                    &words,
                    &[
                        "error", "err", "fail", "failed", "deleted", "delete", "closed", "next", "more",
                        "cancel",
                    ],
                ),
            }),
            Kind::Date => {
                let sent = sent.and_then(|text| text.parse::<TopDateTime>().ok());
                Tree::text(sent.map_or_else(|| self.date(chance), |date| date.to_string()))
            }
            kind if kind == Kind::Decimal || (kind == Kind::Text && is_decimal(node)) => {
                let sent = sent.filter(|text| text.parse::<Decimal>().is_ok());
                let text = sent.map_or_else(|| price(chance), str::to_owned);
                if is_json_number(node) { Tree::Number(text) } else { Tree::Text(text) }
            }
            Kind::Object | Kind::Map => Tree::object([]),
            Kind::Json => Tree::text("{}"),
            Kind::Bytes => Tree::text("dG9w"),
            _ => Tree::text(sent.map_or_else(|| self.text(node, &words, chance), str::to_owned)),
        }
    }

    fn number(&self, node: &Node, words: &[&str], chance: u64) -> i64 {
        if let Some(one) = one_value(node, chance, true).and_then(|text| text.parse().ok()) {
            return one;
        }
        let below = |most: u64| i64::try_from(chance % most).unwrap_or(0);
        if node.kind() == Kind::Byte {
            return below(2);
        }
        if ends(words, &IDS) {
            return id(chance);
        }
        if has(words, &["time", "timestamp", "stamp", "created", "modified"]) {
            let since_1970 = self.now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
            return i64::try_from(since_1970.as_millis()).unwrap_or(0);
        }
        if has(words, &MONEY) {
            return 100 + below(100_000);
        }
        if has(words, &["page"]) {
            return if has(words, &["size"]) { 20 } else { 1 };
        }
        if has(words, &["code", "errno"]) {
            return 0;
        }
        if has(words, &["status", "state", "type", "level", "flag", "version"]) {
            return 1;
        }
        1 + below(100)
    }

    fn text(&self, node: &Node, words: &[&str], chance: u64) -> String {
        if let Some(one) = one_value(node, chance, false) {
            return one.to_owned();
        }
        let pick =
            |among: &[&str]| among[usize::try_from(chance % among.len() as u64).unwrap_or(0)].to_owned();
        let (province, city) = CITIES[usize::try_from(chance % CITIES.len() as u64).unwrap_or(0)];
        if ends(words, &IDS) {
            return id(chance).to_string();
        }
        if has(words, &["mobile", "phone", "tel", "telephone"]) {
            return format!("138{:08}", chance % 100_000_000);
        }
        if has(words, &["email", "mail"]) {
            return format!("u{}@example.com", chance % 10_000);
        }
        if has(words, &["url", "link", "href"]) {
            return format!("https://item.example.com/{}", chance % 1_000_000);
        }
        if has(words, &["pic", "picture", "img", "image", "logo", "avatar"]) {
            return format!("https://img.example.com/{}.jpg", chance % 1_000_000);
        }
        if has(words, &MONEY) {
            return price(chance);
        }
        if has(words, &["time", "date", "created", "modified", "gmt"]) {
            return self.date(chance);
        }
        if ends(words, &["code"]) && has(words, &["msg", "message", "result", "biz"]) {
            return "SUCCESS".to_owned();
        }
        if words == ["code"] {
            return "0".to_owned();
        }
        if ends(words, &["code", "no", "num", "number", "barcode"]) {
            return format!("{:010}", chance % 10_000_000_000);
        }
        if has(words, &["msg", "message", "info"]) {
            return "成功".to_owned();
        }
        if has(words, &["province", "state"]) && node.description.contains('省') {
            return province.to_owned();
        }
        if has(words, &["city"]) {
            return city.to_owned();
        }
        if has(words, &["address", "addr"]) {
            return format!("{province}{city}文一西路{}号", 1 + chance % 999);
        }
        if has(words, &["nick"]) {
            return format!("测试店铺{}", chance % 1_000);
        }
        if has(words, &["title", "subject", "goods", "item", "product", "sku"]) {
            return pick(&GOODS);
        }
        if ends(words, &["name"]) {
            return pick(&NAMES);
        }
        if has(words, &["status", "state"]) {
            return "NORMAL".to_owned();
        }
        if has(words, &["currency"]) {
            return "CNY".to_owned();
        }
        if has(words, &["country"]) {
            return "中国".to_owned();
        }
        format!("示例{}", chance % 1_000)
    }

    /// Some time of today, and not after now.
    fn date(&self, chance: u64) -> String {
        const DAY: u64 = 24 * 60 * 60;
        const BEIJING: u64 = 8 * 60 * 60;
        let now = self.now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
        let since_midnight = (now + BEIJING) % DAY;
        let time = now - chance % (since_midnight + 1);
        let time = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(time);
        TopDateTime::from_system_time(time).map(|time| time.to_string()).unwrap_or_default()
    }
}

/// Whether a catalogue says that a text is an exact decimal.
fn is_decimal(node: &Node) -> bool {
    node.facts.as_ref().is_some_and(|facts| facts.is_decimal)
}

/// 16 to 19 digits, as the platform's ids have.
fn id(chance: u64) -> i64 {
    const LEAST: u64 = 1_000_000_000_000_000;
    let digits = u32::try_from(chance % 4).unwrap_or(0);
    let most = LEAST * 10_u64.pow(digits);
    i64::try_from(most + chance / 7 % (most * 8)).unwrap_or(i64::MAX)
}

fn price(chance: u64) -> String {
    format!("{}.{:02}", 1 + chance % 999, chance / 1_000 % 100)
}

/// The words of a name in either spelling: `msg_code`, `msgCode`.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut was_lower = false;
    for c in name.chars() {
        if c == '_' || c == '.' || c == '-' {
            words.push(String::new());
        } else {
            if words.is_empty() || (c.is_ascii_uppercase() && was_lower) {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut() {
                word.push(c.to_ascii_lowercase());
            }
        }
        was_lower = c.is_ascii_lowercase() || c.is_ascii_digit();
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The 64-bit FNV-1a hash: the same in every release of Rust, unlike the standard library's.
const FNV_START: u64 = 0xcbf2_9ce4_8422_2325;

fn hashed(start: u64, text: &str) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    // The end of the text counts, so that `a`, `bc` and `ab`, `c` differ.
    let hash = text.bytes().chain([0xff]).fold(start, step);
    // FNV leaves the lowest bits of similar texts similar.
    hash ^ (hash >> 29)
}

#[cfg(test)]
mod tests;
