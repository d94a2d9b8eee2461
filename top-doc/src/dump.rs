//! An API as one line of JSON, for people, scripts and tests. [`read_definition`](crate::read_definition) reads it again
//! and uses the same member names.

use serde::Serialize;

use crate::model::{ApiDoc, Node, Session};

#[derive(Serialize)]
struct Api<'a> {
    method: &'a str,
    title: &'a str,
    category: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<Need>,
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
    required: bool,
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
    children: Vec<Member<'a>>,
}

impl<'a> From<&'a Node> for Member<'a> {
    fn from(node: &'a Node) -> Self {
        Self {
            name: &node.name,
            ty: node.full_type(),
            required: node.required,
            example: node.example.as_deref(),
            default: node.default.as_deref(),
            max_length: node.limits.max_len,
            max_list_size: node.limits.max_items,
            min_value: node.limits.min,
            max_value: node.limits.max,
            description: &node.description,
            children: members(&node.children),
        }
    }
}

fn members(nodes: &[Node]) -> Vec<Member<'_>> {
    nodes.iter().map(Member::from).collect()
}

impl ApiDoc {
    /// The API as one line of JSON: `method`, `title`, `category`, `session` (`true` if one is required, `false` if none,
    /// `"optional"`), the trees `request` and `response` of `name`, `type`, `required`, `example`, `default`, limits,
    /// `description`, `children`, and `error_codes` of `code`, `message`, `solution`. What the document does not say is left
    /// out.
    ///
    /// ```
    /// let doc = top_doc::ApiDoc { method: "taobao.time.get".into(), ..Default::default() };
    /// assert!(doc.dump().starts_with(r#"{"method":"taobao.time.get","title":"","#));
    /// ```
    pub fn dump(&self) -> String {
        let api = Api {
            method: &self.method,
            title: &self.title,
            category: &self.category,
            session: match self.session {
                Session::Unknown => None,
                Session::Required => Some(Need::Always(true)),
                Session::None => Some(Need::Always(false)),
                Session::Optional => Some(Need::Word("optional")),
            },
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
