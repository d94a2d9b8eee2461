//! The server's no: a code, a phrase, or both.

use std::fmt;

use crate::{error::Language, tmc::frame::Frame};

/// The server refused a connection or a message.
///
/// The platform documents neither codes nor phrases, so [`help`](Self::help) names what is usual.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Refusal {
    /// `StatusCode`; positive.
    pub code: Option<i32>,
    /// `StatusPhrase`, as the server wrote it.
    pub phrase: Option<String>,
}

/// More of a phrase than this is not shown.
const SHOWN: usize = 200;

impl Refusal {
    /// With code and phrase. A code that is not positive is none.
    pub fn new(code: impl Into<Option<i32>>, phrase: impl Into<String>) -> Self {
        let phrase = Some(phrase.into()).filter(|phrase| !phrase.is_empty());
        Self { code: code.into().filter(|code| *code > 0), phrase }
    }

    pub(super) fn of(frame: &Frame<'_>) -> Self {
        Self { code: frame.code, phrase: frame.phrase.map(ToOwned::to_owned) }
    }

    /// What to look at.
    ///
    /// ```
    /// use top_core::{error::Language, tmc::packet::Refusal};
    ///
    /// let refusal = Refusal::new(400, "bad sign");
    /// assert_eq!(refusal.to_string(), "refused with code 400: bad sign");
    /// assert!(refusal.help(Language::English).contains("secret"));
    /// ```
    pub fn help(&self, language: Language) -> &'static str {
        let phrase = self.phrase.as_deref().unwrap_or_default().to_ascii_lowercase();
        let (english, chinese) = if phrase.contains("sign") {
            (
                "the signature was not accepted: compare app key and secret with the console, and the machine's clock",
                "签名未通过：请核对 AppKey、AppSecret 以及本机时间",
            )
        } else if phrase.contains("group") {
            (
                "the group was not accepted: use `default`, or make the group with taobao.tmc.group.add",
                "分组无效：请使用 default，或先用 taobao.tmc.group.add 创建分组",
            )
        } else if phrase.contains("topic") || phrase.contains("permi") {
            (
                "the topic is not open to this app: subscribe to it in the console, and let users permit it with \
                 taobao.tmc.user.permit",
                "没有该主题的权限：请在控制台订阅，并用 taobao.tmc.user.permit 为用户开通",
            )
        } else {
            (
                "look in the console whether the app exists in this environment, has the message service, and has this \
                 secret",
                "请在控制台确认应用属于当前环境、已开通消息服务，且 AppSecret 正确",
            )
        };
        match language {
            Language::English => english,
            Language::Chinese => chinese,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("refused")?;
        if let Some(code) = self.code {
            write!(f, " with code {code}")?;
        }
        if let Some(phrase) = &self.phrase {
            f.write_str(": ")?;
            let mut chars = phrase.chars();
            for c in chars.by_ref().take(SHOWN) {
                if c.is_control() { write!(f, "{}", c.escape_debug())? } else { write!(f, "{c}")? }
            }
            if chars.next().is_some() {
                f.write_str("…")?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for Refusal {}
