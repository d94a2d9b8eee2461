//! The codes under which Qimen (奇门) folds its own failures into responses: `TOP` and a number (articles 104247, 109122).
//! The numbers are the gateway's but for those that only Qimen has.

use super::facts::{
    CodeFacts,
    ErrorClass::{Auth, Invalid, Other, Permission, Platform},
    Refused,
};

/// The number of a folded code: 15 of `TOP15`. Services have codes of other forms.
pub(crate) fn folded(code: &str) -> Option<i64> {
    let digits = code.trim().strip_prefix("TOP")?;
    let is_number = (1..=4).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| is_number)
}

/// What is known of a folded failure. `msg` tells the faults of the caller apart, which all have one code.
pub(crate) fn facts(code: i64, msg: &str, sub_code: Option<&str>) -> CodeFacts {
    match code {
        1 => PLATFORM,
        15 if sub_code.is_none() => CALLED_SIDE.named("Remote Service Error"),
        60 => {
            let says =
                |part: &str| msg.contains(part) || sub_code.is_some_and(|sub_code| sub_code.contains(part));
            FAULTS.iter().find(|(part, _)| says(part)).map_or(CALLER, |(_, facts)| *facts)
        }
        code => CodeFacts::of(Some(code), sub_code),
    }
}

/// By a part of the message, as the documents and live responses have it.
const FAULTS: [(&str, CodeFacts); 5] = [
    ("Signature is invalid", SIGNATURE),
    ("授权关系", UNAUTHORISED),
    ("request-convert-error", CONVERT),
    ("internal error", INTERNAL),
    // As older responses spell it.
    ("inernal error", INTERNAL),
];

const SIGNATURE: CodeFacts = CodeFacts::lasting(
    Auth,
    "Qimen computed another signature. Every parameter of the query is signed, and the body as it is sent: look for \
     something that changes it (a pretty-printer, another charset). Use the test secret with the test address and the \
     live secret with the live one.",
    "奇门计算出的签名不同。URL 上的所有参数与原样的请求体都参与签名：请检查请求体是否被改动（格式化、转码）；\
     测试环境用测试密钥，正式环境用正式密钥。",
)
.refuses(Refused::Signature);

const UNAUTHORISED: CodeFacts = CodeFacts::lasting(
    Permission,
    "The customer (customerId) has not authorised this application in Qimen's console, or the route between the two \
     sides is not set up. Compare customerId and app key with the route in the console.",
    "该 customerId 与应用之间没有授权关系，或路由尚未配置。请在奇门控制台核对 customerId、App Key 与路由。",
)
.not_executed();

const CONVERT: CodeFacts = CodeFacts::lasting(
    Invalid,
    "Qimen could not read the request. Compare the body with the method's document: the root is `request`, and \
     texts are escaped.",
    "奇门无法解析请求。请对照接口文档检查请求体：根节点为 request，文本需转义。",
)
.not_executed();

const INTERNAL: CodeFacts = CodeFacts::lasting(
    Other,
    "Qimen reports an internal error under the code for faults of the caller. Check signature, route and \
     parameters; if they are right, give the request id to the platform's support. Look before repeating a write.",
    "奇门以调用方错误码返回了内部错误。请检查签名、路由与参数；若无误，把请求 ID 提供给平台技术支持。\
     重复写操作之前请先查询。",
);

const CALLER: CodeFacts = CodeFacts::lasting(
    Invalid,
    "Qimen refused the call for a fault of the caller: signature, route (customerId and method) or parameters. The \
     message says which.",
    "奇门因调用方的问题拒绝了该请求：签名、路由（customerId 与 method）或参数，具体见 message。",
);

const CALLED_SIDE: CodeFacts = CodeFacts::passing(
    Platform,
    "Qimen could not reach the called side, or could not read its response. The call may have been executed there: \
     look before repeating it, or repeat it under the same business key.",
    "奇门无法连接被调用方，或无法解析其应答。对方可能已经执行：重复之前请先查询，或用同一业务编码重发。",
);

const PLATFORM: CodeFacts = CodeFacts::passing(
    Platform,
    "Qimen itself failed. Try again after a pause; a write may have taken effect, so look before repeating it.",
    "奇门平台自身出错。请稍后重试；写操作可能已经生效，重复之前请先查询。",
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{ApiError, Error, ErrorClass, Language, Retry};

    fn error(code: &str, msg: &str, sub_code: Option<&str>) -> ApiError {
        ApiError::flat([Some(code.into()), Some(msg.into()), sub_code.map(Into::into), None, None])
    }

    #[test]
    fn only_top_and_a_number_is_a_folded_code() {
        for (code, number) in
            [("TOP15", Some(15)), (" TOP1 ", Some(1)), ("TOP60", Some(60)), ("TOP0", Some(0))]
        {
            assert_eq!(folded(code), number, "{code}");
        }
        for code in ["", "TOP", "top15", "TOP-1", "TOP15a", "TOPS", "15", "TOP12345", "STOP15", "TOP+1"] {
            assert_eq!(folded(code), None, "{code}");
        }
    }

    #[test]
    fn a_folded_failure_says_who_is_at_fault_and_whether_it_was_executed() {
        for (code, msg, sub_code, class, executed, retry) in [
            ("TOP60", "Signature is invalid, customerId is c", None, Auth, false, Retry::Final),
            ("TOP60", "x | [QIMEN-ERROR] 获取不到卖家的授权关系", None, Permission, false, Retry::Final),
            (
                "TOP60",
                "qimen internal error",
                Some("qimen.request-convert-error"),
                Invalid,
                false,
                Retry::Final,
            ),
            ("TOP60", "qimen.request-convert-error", None, Invalid, false, Retry::Final),
            ("TOP60", "qimen inernal error", None, Other, true, Retry::Final),
            ("TOP60", "something new", None, Invalid, true, Retry::Final),
            (
                "TOP15",
                "Remote service error",
                Some("isp.http-read-timeout"),
                Platform,
                true,
                Retry::MayHaveBeenExecuted(None),
            ),
            (
                "TOP15",
                "Remote service error",
                Some("isp.http-connection-refuse"),
                Platform,
                true,
                Retry::MayHaveBeenExecuted(None),
            ),
            ("TOP15", "bad response", None, Platform, true, Retry::MayHaveBeenExecuted(None)),
            ("TOP1", "", None, Platform, true, Retry::MayHaveBeenExecuted(None)),
            // The gateway's own, folded.
            ("TOP25", "Invalid signature", None, Auth, false, Retry::Final),
            ("TOP7", "App call limited", None, ErrorClass::Throttled, false, Retry::Limited(None)),
        ] {
            let error = error(code, msg, sub_code);
            let facts = error.facts();
            assert_eq!((facts.class, facts.may_have_been_executed), (class, executed), "{code} {msg}");
            assert_eq!(Error::from(error.clone()).retry(), retry, "{code} {msg}");
            assert_eq!(error.code(), folded(code), "{code}");
        }
        let refused = error("TOP60", "Signature is invalid", None).refused();
        assert_eq!(refused, Some(Refused::Signature));
    }

    #[test]
    fn every_fault_helps_in_both_languages() {
        let rows = [SIGNATURE, UNAUTHORISED, CONVERT, INTERNAL, CALLER, CALLED_SIDE, PLATFORM];
        for row in rows {
            let (english, chinese) = (row.help(Language::English), row.help(Language::Chinese));
            assert!(english.ends_with('.') && !english.contains("  "), "{english}");
            assert!(chinese.ends_with('。') && !chinese.contains("  "), "{chinese}");
        }
    }

    #[test]
    fn what_quotes_the_request_is_not_shown() {
        let shown = error("TOP60", "Signature is invalid, customerId is c77", None).to_string();
        assert!(shown.contains("TOP60") && !shown.contains("c77"), "{shown}");
    }
}
