//! What a description says about the form of a value, in a few words of our own: its unit, its format, where pages begin.
//! A description that says it otherwise says nothing here.

use super::pages::FROM_0;
use crate::model::{Kind, Node};

/// The words for a description, the surest first.
const SAID: &[(&[&str], &str)] = &[
    (&["单位:分", "单位为分", "单位是分", "以分为单位", "(分)", "单位分", "精确到分"], "In cents."),
    (&["单位:元", "单位为元", "单位是元", "以元为单位", "(元)", "单位元"], "In yuan."),
    (
        &[
            "单位:毫秒",
            "单位为毫秒",
            "单位毫秒",
            "毫秒数",
            "毫秒值",
            "(毫秒)",
            "毫秒时间戳",
            "时间戳毫秒",
            "毫秒级",
        ],
        "In milliseconds.",
    ),
    (&["单位:秒", "单位为秒", "单位秒", "(秒)", "秒级时间戳"], "In seconds."),
    (&["单位:分钟", "单位为分钟", "(分钟)"], "In minutes."),
    (&["单位:小时", "单位为小时", "(小时)"], "In hours."),
    (&["单位:天", "单位为天", "(天)"], "In days."),
    (&["单位:克", "单位为克", "单位克", "(克)"], "In grams."),
    (&["单位:千克", "单位为千克", "(千克)", "单位:公斤"], "In kilograms."),
    (&["单位:米", "单位为米", "(米)"], "In metres."),
    (&["单位:毫米", "单位为毫米", "(毫米)"], "In millimetres."),
    (&["单位:厘米", "单位为厘米", "(厘米)"], "In centimetres."),
    (&["万分之", "万分比"], "In ten-thousandths."),
];

/// What the description says about the form of the value, in English; empty if it says nothing that is known.
pub(super) fn about(node: &Node) -> String {
    let text: String = node
        .description
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            '：' => ':',
            '（' => '(',
            '）' => ')',
            '，' => ',',
            c => c,
        })
        .collect();
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    let kind = node.kind();
    let mut about: Vec<&str> = Vec::new();
    if matches!(kind, Kind::Text | Kind::Number | Kind::Decimal) {
        let units: Vec<&str> =
            SAID.iter().filter(|(words, _)| says_unit(&text, words)).map(|(_, unit)| *unit).collect();
        // Two units in one text are about two values.
        if let [unit] = units[..] {
            about.push(unit);
        }
    }
    if kind == Kind::Number && says(&["从0", "0开始"]) && node.name.to_ascii_lowercase().contains("page") {
        about.push(FROM_0);
    }
    if kind == Kind::Text && node.list == 0 {
        let lower = text.to_ascii_lowercase();
        let is_comma = says(&[
            "逗号分隔",
            "逗号分割",
            "逗号隔开",
            "逗号间隔",
            "\",\"分隔",
            "','分隔",
            "以,分隔",
            "用,分隔",
            "逗号连接",
        ]);
        if is_comma && !node.is_field_list() {
            about.push("Several values with commas between them.");
        } else if lower.contains("yyyy-mm-ddhh:mm:ss") {
            about.push("A time as `yyyy-MM-dd HH:mm:ss`, in GMT+8.");
        } else if lower.contains("yyyy-mm-dd") && !lower.contains("hh") {
            about.push("A day as `yyyy-MM-dd`.");
        } else if lower.contains("yyyymmdd") && !lower.contains("hh") {
            about.push("A day as `yyyyMMdd`.");
        } else if ["json格式", "json字符串", "json串", "json数组", "jsonstring"]
            .iter()
            .any(|word| lower.contains(word))
        {
            about.push("JSON as text.");
        }
    }
    about.join(" ")
}

/// Whether the text names the unit, and no longer one such as 分钟 for 分.
fn says_unit(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| {
        text.match_indices(word).any(|(at, _)| {
            let after = text[at + word.len()..].chars().next();
            !matches!(after, Some('钟' | '米' | '克' | '之'))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::about;
    use crate::model::Node;

    #[test]
    fn units_and_formats() {
        for (description, ty, expected) in [
            ("价格，单位：分", "Number", "In cents."),
            ("时长，单位：分钟", "Number", "In minutes."),
            ("运费（元）", "String", "In yuan."),
            ("单位元，或者单位分", "Number", ""),
            ("页码，从0开始", "Number", "The first page is 0."),
            ("多个用英文逗号分隔", "String", "Several values with commas between them."),
            ("格式：yyyy-MM-dd HH:mm:ss", "String", "A time as `yyyy-MM-dd HH:mm:ss`, in GMT+8."),
            ("扩展信息，json格式", "String", "JSON as text."),
            ("扩展信息", "String", ""),
        ] {
            let node = Node {
                name: "page_no".into(),
                ty: ty.into(),
                description: description.into(),
                ..Node::default()
            };
            assert_eq!(about(&node), expected, "{description}");
        }
    }
}
