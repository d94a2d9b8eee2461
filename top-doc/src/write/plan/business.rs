//! Which member of a response says whether the business succeeded, and which of its values do. The derives recognise the
//! usual names; this module reads what the document says of the others. Looks at members only, and knows nothing of Rust.

use top_names::ResultMember;

use crate::model::{Kind, Node};

/// The member that decides, by position, and the values that are a success; none for a flag that is true or false.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Flag {
    pub(super) position: usize,
    pub(super) values: Vec<String>,
    /// Whether the values are those of an example, and not of a description.
    pub(super) is_by_example: bool,
}

/// What the members of an object say about success.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The name of a member tells it, or no member says so.
    Nothing,
    /// A member has to be marked.
    Flag(Flag),
    /// The member of this position is a code, but no value of it is called a success.
    OpenCode(usize),
}

/// What a catalogue of facts says about the member to mark; `None` if these are no facts, and [`judge`] has to read the texts.
#[expect(clippy::option_option, reason = "whether it was decided, and what was decided")]
pub(super) fn decided(nodes: &[Node]) -> Option<Option<Flag>> {
    let is_facts = nodes.iter().any(|node| node.facts.is_some());
    let flag = nodes.iter().enumerate().find_map(|(position, node)| {
        let values = node.facts.as_ref()?.success.clone()?;
        Some(Flag { position, values, is_by_example: false })
    });
    is_facts.then_some(flag)
}

/// Finds the member that says whether something succeeded, if its name alone does not tell.
pub(super) fn judge(nodes: &[Node]) -> Verdict {
    let names: Vec<&str> = nodes.iter().map(|node| node.name.as_str()).collect();
    if let Some(position) = ResultMember::Flag.find(&names) {
        return by_usual_name(&nodes[position], position).map_or(Verdict::Nothing, Verdict::Flag);
    }
    let message = nodes.iter().find(|node| is_message(&node.name));
    let has_code = ResultMember::Code.find(&names).is_some();
    let scores = nodes.iter().map(|node| boolean(node, message.is_some() || has_code));
    if let Some(position) = best(scores) {
        return Verdict::Flag(Flag { position, values: Vec::new(), is_by_example: false });
    }
    let values: Vec<Vec<String>> = nodes.iter().map(success_values).collect();
    let scores = nodes.iter().zip(&values);
    let scores =
        scores.map(|(node, values)| if values.is_empty() { 0 } else { code(node, message.is_some()) });
    if let Some(position) = best(scores) {
        let values = values[position].clone();
        return Verdict::Flag(Flag { position, values, is_by_example: false });
    }
    // Only a code that stands beside a message is the code of the call.
    let Some(message) = message else { return Verdict::Nothing };
    let is_candidate = |node: &Node| node.list == 0 && matches!(node.kind(), Kind::Text | Kind::Number);
    let scores = nodes.iter().map(|node| u8::from(is_candidate(node) && code(node, false) > 2));
    let Some(position) = best(scores) else { return Verdict::Nothing };
    let is_success = |text: &str| {
        let text = text.trim().to_ascii_lowercase();
        text.ends_with("成功") || ["success", "ok", "succeed", "succeeded"].contains(&&*text)
    };
    let example = nodes[position].example.as_deref().map(str::trim).unwrap_or_default();
    let fits = nodes[position].kind() == Kind::Text || example.parse::<i64>().is_ok();
    if message.example.as_deref().is_some_and(is_success) && !example.is_empty() && fits {
        let values = vec![example.to_owned()];
        return Verdict::Flag(Flag { position, values, is_by_example: true });
    }
    Verdict::OpenCode(position)
}

/// The only position with the highest score above 0.
fn best(scores: impl Iterator<Item = u8>) -> Option<usize> {
    let scores: Vec<u8> = scores.collect();
    let highest = scores.iter().copied().max().filter(|score| *score > 0)?;
    let mut positions = (0..scores.len()).filter(|&position| scores[position] == highest);
    let first = positions.next();
    first.filter(|_| positions.next().is_none())
}

/// A flag of a usual name that is no boolean: the document may call another value than the usual ones a success.
fn by_usual_name(node: &Node, position: usize) -> Option<Flag> {
    const USUAL: [&str; 5] = ["true", "1", "success", "y", "yes"];
    let values = success_values(node);
    let is_usual = values.iter().all(|value| USUAL.iter().any(|usual| value.eq_ignore_ascii_case(usual)));
    (!is_usual).then_some(Flag { position, values, is_by_example: false })
}

/// How surely a boolean says whether the call succeeded.
fn boolean(node: &Node, has_company: bool) -> u8 {
    if node.list > 0 || node.kind() != Kind::Bool {
        return 0;
    }
    let name = node.name.to_ascii_lowercase();
    let says = ["是否成功", "成功与否", "成功标识", "成功标志", "成功状态", "调用成功", "请求成功"]
        .iter()
        .any(|term| first_clause(&node.description).contains(term))
        || values_of(&node.description).iter().any(|value| value.eq_ignore_ascii_case("true"));
    let is_negative =
        ["un", "not", "fail", "err", "broken", "all", "partial"].iter().any(|word| name.starts_with(word));
    let word = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_success = ["success", "succ", "sucess", "successs", "succes", "succeed"]
        .iter()
        .any(|usual| word.ends_with(usual) || (word.starts_with(usual) && word.len() <= usual.len() + 7));
    let is_payload = ["result", "data", "model", "value", "content", "module"].contains(&name.as_str());
    if is_negative {
        return 0;
    }
    match (is_success, says) {
        (true, true) => 4,
        (true, false) if has_company => 3,
        (_, true) if has_company && !is_payload => 2,
        (_, true) if has_company => 1,
        _ => 0,
    }
}

/// How surely a member with documented values of a success is the code of the call, and not a state of something else.
fn code(node: &Node, has_message: bool) -> u8 {
    let name: String = node.name.chars().filter(char::is_ascii_alphanumeric).collect();
    let name = name.to_ascii_lowercase();
    let is_code = [
        "code",
        "errorcode",
        "errcode",
        "msgcode",
        "resultcode",
        "returncode",
        "retcode",
        "rescode",
        "respcode",
        "responsecode",
        "statuscode",
        "bizcode",
        "rspcode",
        "subcode",
        "httpstatuscode",
    ];
    let is_status = ["status", "flag", "ret", "result", "state"];
    match name.as_str() {
        "subcode" | "httpstatuscode" => 1,
        name if is_code.contains(&name) => 3,
        "resultstatus" | "responsestatus" if has_message => 2,
        // With more values than two it is a state.
        name if is_status.contains(&name) && has_message && values_in(&node.description) <= 2 => 2,
        _ => 0,
    }
}

/// How many values a description seems to list.
fn values_in(description: &str) -> usize {
    description.split(|c: char| !is_of_value(c)).filter(|run| value(run, "").is_some()).count()
}

fn is_message(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["msg", "message", "reason", "error_info", "err_info"].iter().any(|word| name.contains(word))
}

/// The values that a description calls a success: `0` in `0表示成功`, `成功返回0`, `200：成功，其他：失败`.
pub(super) fn success_values(node: &Node) -> Vec<String> {
    let kind = node.kind();
    if node.list > 0 || !matches!(kind, Kind::Text | Kind::Number) {
        return Vec::new();
    }
    let mut values = values_of(&node.description);
    values.retain(|value| kind == Kind::Text || value.parse::<i64>().is_ok());
    values
}

/// The values of whatever type that a text calls a success.
fn values_of(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let words = text.match_indices("成功").chain(text.match_indices("正常"));
    for (at, word) in words {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        let is_denied =
            ["不", "未", "没有", "没", "非", "失败/", "部分"].iter().any(|no| before.ends_with(no));
        // The number of successes and their list are no success.
        let is_of = ["的", "率", "数", "列表", "后", "时间", "标", "或", "与", "还是", "/失败"]
            .iter()
            .any(|of| after.starts_with(of));
        if is_denied || is_of {
            continue;
        }
        let value = value_before(before).or_else(|| value_after(after));
        found.extend(value);
    }
    let mut values: Vec<String> = Vec::new();
    for value in found {
        if !values.iter().any(|known| known.eq_ignore_ascii_case(&value)) {
            values.push(value);
        }
    }
    values
}

/// What may stand between a value and what it means.
const BETWEEN: [&str; 34] = [
    "代表", "表示", "请求", "操作", "调用", "处理", "返回", "执行", "接口", "业务", "结果", "服务", "标识",
    "为", "是", "即", "则", "值", "时", "：", ":", "-", "－", "—", "=", "＝", ">", "》", "(", "（", "\"",
    "”", "'", " ",
];

/// The value just before, with nothing between that changes its meaning.
fn value_before(before: &str) -> Option<String> {
    let mut rest = before;
    while let Some(shorter) = BETWEEN.iter().find_map(|word| rest.strip_suffix(word)) {
        rest = shorter;
    }
    let start = rest
        .rfind(|c: char| !is_of_value(c))
        .map_or(0, |at| at + rest[at..].chars().next().map_or(1, char::len_utf8));
    let (before, text) = rest.split_at(start);
    // A negative number, and no `1-` before a meaning.
    let negative = before.strip_suffix('-').filter(|before| !before.ends_with(is_of_value));
    match negative {
        Some(before) => value(text, before).map(|value| format!("-{value}")),
        None => value(text, before),
    }
}

/// The value just after: `成功：0`, `成功返回200`.
fn value_after(after: &str) -> Option<String> {
    let mut rest = after;
    let mut any = false;
    while let Some(shorter) =
        BETWEEN.iter().filter(|word| **word != " ").find_map(|word| rest.strip_prefix(word))
    {
        rest = shorter.trim_start();
        any = true;
    }
    let end = rest.find(|c: char| !is_of_value(c)).unwrap_or(rest.len());
    // `成功1失败`: the value is that of the next word.
    let is_next = rest[end..].starts_with(['失', '：', ':', '-', '='])
        || ["表示", "代表", "为", "是"].iter().any(|word| rest[end..].starts_with(word));
    if any && !is_next { value(&rest[..end], "") } else { None }
}

const fn is_of_value(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// The text, if it can be a value and not a word of a sentence or a further part of a number.
fn value(text: &str, before: &str) -> Option<String> {
    const LONGEST: usize = 24;
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    let is_constant = text.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic())
        && (text.len() > 1 || text.bytes().all(|byte| byte.is_ascii_uppercase()));
    let is_part = before.ends_with(['.', '~', '非', '!', '！', '/', '第', '或']);
    (!text.is_empty() && text.len() <= LONGEST && (is_number || is_constant) && !is_part)
        .then(|| text.to_owned())
        .filter(|value| {
            !["code", "status", "result", "flag", "api", "id"].contains(&value.to_ascii_lowercase().as_str())
        })
}

/// The description up to its first mark.
fn first_clause(description: &str) -> &str {
    let end = description.find(['，', ',', '。', '；', ';', '\n', '<']).unwrap_or(description.len());
    &description[..end]
}

#[cfg(test)]
mod tests {
    use super::{Flag, Verdict, judge, success_values};
    use crate::model::Node;

    fn node(name: &str, ty: &str, description: &str) -> Node {
        Node { name: name.into(), ty: ty.into(), description: description.into(), ..Node::default() }
    }

    #[test]
    fn values_of_a_success() {
        for (description, ty, expected) in [
            ("0表示成功", "Number", &["0"][..]),
            ("0 表示 请求成功，其他表示请求失败", "String", &["0"]),
            ("错误码：0成功1失败", "String", &["0"]),
            ("0失败 1成功", "Number", &["1"]),
            ("接口调用结果代码，200代表调用成功。", "String", &["200"]),
            ("状态码（200：成功，其他：失败）", "Number", &["200"]),
            ("00000为成功 其它错误码", "String", &["00000"]),
            ("SUCCESS - 成功，FAIL - 失败", "String", &["SUCCESS"]),
            ("成功返回0", "Number", &["0"]),
            ("成功：200；失败：500", "String", &["200"]),
            ("不成功返回1", "Number", &[]),
            ("1-支付成功,2-退款成功", "Number", &[]),
            ("成功的个数", "Number", &[]),
            ("非0成功", "Number", &[]),
            ("code成功", "String", &[]),
            ("0或-1表示成功或失败", "Number", &[]),
            ("-1:成功", "Number", &["-1"]),
            ("200表示正常，非200表示异常", "Number", &["200"]),
            ("是否成功 true:成功  false:失败（top成功标志）", "String", &["true"]),
        ] {
            assert_eq!(success_values(&node("code", ty, description)), expected, "{description}");
        }
    }

    #[test]
    fn flags_by_name_and_by_what_is_said() {
        let at = |position, values: &[&str]| {
            let values = values.iter().map(|value| (*value).to_owned()).collect();
            Verdict::Flag(Flag { position, values, is_by_example: false })
        };
        for (nodes, expected) in [
            // The derives know this name.
            (vec![node("success", "Boolean", "是否成功")], Verdict::Nothing),
            (vec![node("success", "String", "0成功")], at(0, &["0"])),
            (vec![node("add_sucess", "Boolean", "是否成功"), node("id", "Number", "")], at(0, &[])),
            (vec![node("ok", "Boolean", "是否成功"), node("error_code", "String", "")], at(0, &[])),
            (vec![node("msg", "String", ""), node("ret_code", "Number", "0表示成功")], at(1, &["0"])),
            (vec![node("status", "String", "S:成功"), node("err_msg", "String", "")], at(0, &["S"])),
            // A state of something, and not of the call.
            (vec![node("status", "String", "1:成功")], Verdict::Nothing),
            (
                vec![node("has_stock", "Boolean", "是否有货"), node("error_code", "String", "")],
                Verdict::Nothing,
            ),
            (
                vec![node("status", "String", "1-处理中、2-成功、3-被退回"), node("msg", "String", "")],
                Verdict::Nothing,
            ),
            (vec![node("error", "Boolean", "是否成功"), node("msg", "String", "")], Verdict::Nothing),
            // Two of one kind: neither is more likely.
            (
                vec![node("sms_success", "Boolean", "是否成功"), node("app_success", "Boolean", "是否成功")],
                Verdict::Nothing,
            ),
        ] {
            assert_eq!(judge(&nodes), expected, "{nodes:?}");
        }
    }

    #[test]
    fn a_code_by_its_example_and_one_that_says_nothing() {
        let example =
            |name: &str, example: &str| Node { example: Some(example.into()), ..node(name, "String", "") };
        let by_example = Verdict::Flag(Flag { position: 0, values: vec!["200".into()], is_by_example: true });
        assert_eq!(judge(&[example("code", "200"), example("msg", "操作成功")]), by_example);
        assert_eq!(judge(&[example("code", "500"), example("msg", "参数错误")]), Verdict::OpenCode(0));
        assert_eq!(judge(&[example("code", "200")]), Verdict::Nothing);
    }
}
