//! An API as one line of JSON, for people, scripts and tests. [`read_definition`](crate::read_definition) reads it again
//! and uses the same member names.

use serde::Serialize;

use crate::model::{ApiDoc, Listed, Node, Sensitive, Session};

#[derive(Serialize)]
struct Api<'a> {
    method: &'a str,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    category: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<Need>,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_id: Option<u64>,
    #[serde(skip_serializing_if = "str::is_empty")]
    source_date: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rust: Option<&'a str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    feature: &'a str,
    #[serde(skip_serializing_if = "is_false")]
    idempotent: bool,
    request: Vec<Member<'a>>,
    response: Vec<Member<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    error_codes: Vec<Code<'a>>,
}

/// Whether a call needs a session.
#[derive(Serialize)]
#[serde(untagged)]
enum Need {
    Always(bool),
    Word(&'static str),
}

#[derive(Serialize)]
struct Code<'a> {
    code: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    message: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    solution: &'a str,
}

#[derive(Serialize)]
struct Member<'a> {
    name: &'a str,
    #[serde(rename = "type", skip_serializing_if = "String::is_empty")]
    ty: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    required: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    example: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    default: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_length: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_list_size: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_value: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_value: Option<i64>,
    #[serde(skip_serializing_if = "str::is_empty")]
    description: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    values: Vec<Vec<&'a str>>,
    #[serde(skip_serializing_if = "is_false")]
    decimal: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    sensitive: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    success: Option<&'a [String]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    children: Option<Vec<Member<'a>>>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
const fn is_false(flag: &bool) -> bool {
    !*flag
}

impl<'a> From<&'a Node> for Member<'a> {
    fn from(node: &'a Node) -> Self {
        let facts = node.facts.as_deref();
        // A catalogue of facts says nothing that its reader assumes anyway.
        let is_plain = facts.is_none();
        Self {
            name: &node.name,
            ty: node.full_type(),
            required: (is_plain || node.required).then_some(node.required),
            example: node.example.as_deref(),
            default: node.default.as_deref(),
            max_length: node.limits.max_len,
            max_list_size: node.limits.max_items,
            min_value: node.limits.min,
            max_value: node.limits.max,
            description: &node.description,
            values: facts.map_or_else(Vec::new, |facts| facts.values.iter().map(listed).collect()),
            decimal: facts.is_some_and(|facts| facts.is_decimal),
            sensitive: facts.and_then(|facts| facts.sensitive).map(Sensitive::word),
            success: facts.and_then(|facts| facts.success.as_deref()),
            children: (is_plain || !node.children.is_empty()).then(|| members(&node.children)),
        }
    }
}

/// A value, its label and its name, without what is empty at the end.
fn listed(listed: &Listed) -> Vec<&str> {
    let mut parts = vec![listed.value.as_str(), &listed.label, listed.name.as_deref().unwrap_or_default()];
    while parts.len() > 1 && parts.last().is_some_and(|part| part.is_empty()) {
        parts.pop();
    }
    parts
}

fn members(nodes: &[Node]) -> Vec<Member<'_>> {
    nodes.iter().map(Member::from).collect()
}

impl ApiDoc {
    /// The API as one line of JSON: `method`, `title`, `category`, `session` (`true` if one is required, `false` if none,
    /// `"optional"`), the trees `request` and `response` of `name`, `type`, `required`, `example`, `default`, limits,
    /// `description`, `children`, and `error_codes` of `code`, `message`, `solution`; `api_id` and `source_date`. What the
    /// document does not say is left out.
    ///
    /// An API of a catalogue of facts also has `rust`, the path of its struct, `feature` and `idempotent`, and its members
    /// have `values`, a list of value, meaning and name each, `decimal`, `sensitive` (`credential` or `personal`) and
    /// `success`, the values of a success.
    ///
    /// ```
    /// let doc = top_doc::ApiDoc { method: "taobao.time.get".into(), ..Default::default() };
    /// assert!(doc.dump().starts_with(r#"{"method":"taobao.time.get","title":"","#));
    /// ```
    pub fn dump(&self) -> String {
        let facts = self.facts.as_ref();
        let api = Api {
            method: &self.method,
            title: &self.title,
            category: (facts.is_none() || !self.category.is_empty()).then_some(&*self.category),
            session: match self.session {
                Session::Unknown => None,
                Session::Required => Some(Need::Always(true)),
                Session::None => Some(Need::Always(false)),
                Session::Optional => Some(Need::Word("optional")),
            },
            api_id: self.document,
            source_date: &self.as_of,
            rust: facts.map(|facts| &*facts.path),
            feature: facts.map_or("", |facts| &*facts.feature),
            idempotent: facts.is_some_and(|facts| facts.idempotent),
            request: members(&self.request),
            response: members(&self.response),
            error_codes: self
                .errors
                .iter()
                .map(|error| Code { code: &error.code, message: &error.message, solution: &error.solution })
                .collect(),
        };
        // Cannot fail: all keys are text, and all values text, numbers or flags.
        serde_json::to_string(&api).unwrap_or_default()
    }
}
