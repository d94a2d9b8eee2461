//! The platform's rules about names: methods, response keys, parameters, the members of a business result.
//! Knows nothing of tokens.

/// The parameters that the client itself sets on every call: the runtime's list, which a macro cannot depend on; a
/// test holds the two together.
const SYSTEM_PARAMETERS: [&str; 11] = [
    "app_key",
    "format",
    "method",
    "partner_id",
    "session",
    "sign",
    "sign_method",
    "simplify",
    "target_app_key",
    "timestamp",
    "v",
];

/// The names under which success flags, and what belongs to them, are usually found in answers; the first of a list
/// that is there wins.
pub(crate) const FLAGS: &[&str] =
    &["success", "is_success", "response_success", "biz_success", "succ", "success_flag"];
pub(crate) const CODES: &[&str] =
    &["error_code", "code", "msg_code", "err_code", "result_code", "return_code"];
pub(crate) const MESSAGES: &[&str] =
    &["error_msg", "message", "msg_info", "error_message", "err_msg", "msg", "result_msg"];
pub(crate) const PAYLOADS: &[&str] = &["data", "model", "content", "module", "result"];

pub(crate) fn is_system_parameter(name: &str) -> bool {
    SYSTEM_PARAMETERS.contains(&name)
}

/// Two or more segments of ASCII letters, digits, `_` and `-`, with dots between them.
pub(crate) fn is_method(name: &str) -> bool {
    let is_segment = |segment: &str| {
        !segment.is_empty()
            && segment.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
    };
    name.contains('.') && name.split('.').all(is_segment)
}

/// The member of a success envelope that holds the answer of `method`.
pub(crate) fn response_key(method: &str) -> String {
    let name = method.strip_prefix("taobao.").unwrap_or(method);
    format!("{}_response", name.replace('.', "_"))
}

/// A name that can stand on the wire at all.
pub(crate) fn check_name(name: &str) -> Result<(), &'static str> {
    if name.is_empty() {
        Err("a name cannot be empty")
    } else if name.chars().any(|c| c.is_whitespace() || c.is_control()) {
        Err("a name holds no spaces and no control characters")
    } else if name.contains(['"', '\\']) {
        // It stands in quotes: in JSON, and in the parts of an upload.
        Err("a name holds no quotes and no backslashes")
    } else {
        Ok(())
    }
}

/// The position of the name among `names` that comes first in `usual`, whichever way its words are joined:
/// `error_code` and `errorCode` are the same words.
pub(crate) fn recognise(usual: &[&str], names: &[&str]) -> Option<usize> {
    let is_joined_by_case = |name: &str| name.bytes().any(|byte| byte.is_ascii_uppercase());
    usual.iter().find_map(|usual| {
        names.iter().position(|name| name == usual || (is_joined_by_case(name) && snake_case(name) == *usual))
    })
}

fn snake_case(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 4);
    let mut after_lower = false;
    for c in name.chars() {
        if c.is_ascii_uppercase() && after_lower {
            snake.push('_');
        }
        after_lower = c.is_ascii_lowercase() || c.is_ascii_digit();
        snake.push(c.to_ascii_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::{CODES, FLAGS, SYSTEM_PARAMETERS, check_name, is_method, recognise, response_key};

    #[test]
    fn system_parameters_are_the_runtimes() {
        assert_eq!(SYSTEM_PARAMETERS, top_core::request::SYSTEM_PARAMETERS);
    }

    #[test]
    fn methods() {
        for name in [
            "taobao.item.get",
            "alibaba.alihealth.followup.send",
            "m-kvstore.aliyuncs.com.DescribeRegions.2015-03-01",
            "a.b",
            "cainiao.global.x_y",
        ] {
            assert!(is_method(name), "{name}");
        }
        for name in
            ["", "taobao", ".", "taobao.", ".get", "taobao..get", "taobao.item get", "taobao.商品", "a.b/c"]
        {
            assert!(!is_method(name), "{name}");
        }
    }

    #[test]
    fn response_keys() {
        for (method, key) in [
            ("taobao.user.seller.get", "user_seller_get_response"),
            ("alibaba.alihealth.followup.send", "alibaba_alihealth_followup_send_response"),
            ("aliexpress.taobao.x", "aliexpress_taobao_x_response"),
            ("taobaox.item.get", "taobaox_item_get_response"),
            ("m-kvstore.aliyuncs.com.DescribeRegions", "m-kvstore_aliyuncs_com_DescribeRegions_response"),
        ] {
            assert_eq!(response_key(method), key);
        }
    }

    #[test]
    fn names() {
        assert!(check_name("food_security.period").is_ok());
        assert!(check_name("名称").is_ok());
        for name in ["", " ", "a b", "a\n", "\0"] {
            assert!(check_name(name).is_err(), "{name:?}");
        }
    }

    #[test]
    fn usual_names_are_recognised_by_priority_and_in_either_case() {
        let find = |usual, names: &[&str]| recognise(usual, names);
        assert_eq!(find(FLAGS, &["is_success", "success"]), Some(1));
        assert_eq!(find(FLAGS, &["isSuccess", "other"]), Some(0));
        assert_eq!(find(FLAGS, &["successful", "unsuccess"]), None);
        assert_eq!(find(CODES, &["code", "errorCode"]), Some(1));
        assert_eq!(find(CODES, &["ErrCode"]), Some(0));
        assert_eq!(find(CODES, &[]), None);
    }
}
