//! Method names (`taobao.item.get`), and the envelope members that follow from them.

/// What the name of every success envelope ends with: `item_get_response`.
pub const RESPONSE_SUFFIX: &str = "_response";

/// The envelope of every error, whatever the method. It ends with [`RESPONSE_SUFFIX`] too.
pub const ERROR_RESPONSE: &str = "error_response";

/// The namespace that [`response_key`] leaves out.
const OMITTED_NAMESPACE: &str = "taobao.";

/// Whether this can be the name of an API: two or more segments of ASCII letters, digits, `_` and `-`, with dots
/// between them.
///
/// ```
/// assert!(top_names::is_method("taobao.item.get"));
/// assert!(top_names::is_method("m-kvstore.aliyuncs.com.DescribeRegions.2015-03-01"));
/// assert!(!top_names::is_method("item_get"));
/// ```
pub fn is_method(name: &str) -> bool {
    let is_segment = |segment: &str| {
        !segment.is_empty()
            && segment.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
    };
    name.contains('.') && name.split('.').all(is_segment)
}

/// The member of a success envelope that holds the response of `method`: the method without a leading `taobao.`, with
/// `_` for each dot and [`RESPONSE_SUFFIX`] behind. Case is kept.
///
/// ```
/// assert_eq!(top_names::response_key("taobao.item.get"), "item_get_response");
/// assert_eq!(top_names::response_key("alibaba.item.get"), "alibaba_item_get_response");
/// ```
pub fn response_key(method: &str) -> String {
    let name = method.strip_prefix(OMITTED_NAMESPACE).unwrap_or(method);
    format!("{}{RESPONSE_SUFFIX}", name.replace('.', "_"))
}

#[cfg(test)]
mod tests {
    use super::{ERROR_RESPONSE, RESPONSE_SUFFIX, is_method, response_key};

    const METHODS: [&str; 5] = [
        "taobao.item.get",
        "alibaba.alihealth.followup.send",
        "m-kvstore.aliyuncs.com.DescribeRegions.2015-03-01",
        "a.b",
        "cainiao.global.x_y",
    ];

    const NOT_METHODS: [&str; 12] = [
        "",
        "taobao",
        ".",
        "taobao.",
        ".get",
        "taobao..get",
        "taobao.item get",
        "taobao.item.get ",
        "taobao.商品",
        "a.b/c",
        "a.b\n",
        "a.b?c=d",
    ];

    /// Methods and the keys of their responses, as the platform's pages and live responses have them.
    const RESPONSE_KEYS: [(&str, &str); 8] = [
        ("taobao.user.seller.get", "user_seller_get_response"),
        ("taobao.top.auth.token.create", "top_auth_token_create_response"),
        ("alibaba.alihealth.followup.send", "alibaba_alihealth_followup_send_response"),
        ("aliexpress.member.oauth.authorize", "aliexpress_member_oauth_authorize_response"),
        // Only a leading segment `taobao` is left out, and only with its dot.
        ("aliexpress.taobao.x", "aliexpress_taobao_x_response"),
        ("taobaox.item.get", "taobaox_item_get_response"),
        ("taobao.taobao.x", "taobao_x_response"),
        ("m-kvstore.aliyuncs.com.DescribeRegions", "m-kvstore_aliyuncs_com_DescribeRegions_response"),
    ];

    #[test]
    fn methods() {
        for name in METHODS {
            assert!(is_method(name), "{name}");
        }
        for name in NOT_METHODS {
            assert!(!is_method(name), "{name:?}");
        }
    }

    #[test]
    fn response_keys() {
        for (method, key) in RESPONSE_KEYS {
            assert_eq!(response_key(method), key);
        }
        assert!(ERROR_RESPONSE.ends_with(RESPONSE_SUFFIX));
    }
}
