//! The names of Qimen (奇门): the roots of its messages, and its methods, which callees get without their prefix.

/// The root element of every request.
pub const QIMEN_REQUEST: &str = "request";

/// The root element of every response, also of failures.
pub const QIMEN_RESPONSE: &str = "response";

/// What the methods of Qimen begin with where they are called. Qimen takes it off before it calls on.
pub const QIMEN_PREFIX: &str = "taobao.qimen.";

/// The parameter that says for which customer (货主, owner of the goods) a call is. Qimen routes by it and the method.
pub const QIMEN_CUSTOMER: &str = "customerId";

/// The other prefix that the official SDK knows.
const SHORT_PREFIX: &str = "qimen.";

/// A method as callees get it: `deliveryorder.create` for `taobao.qimen.deliveryorder.create`. Without a prefix, the method
/// itself.
///
/// ```
/// assert_eq!(top_names::qimen_short("taobao.qimen.order.cancel"), "order.cancel");
/// assert_eq!(top_names::qimen_short("order.cancel"), "order.cancel");
/// ```
pub fn qimen_short(method: &str) -> &str {
    method.strip_prefix(QIMEN_PREFIX).or_else(|| method.strip_prefix(SHORT_PREFIX)).unwrap_or(method)
}

/// A method as callers name it: `taobao.qimen.deliveryorder.create`, also for `deliveryorder.create`.
///
/// ```
/// assert_eq!(top_names::qimen_full("order.cancel"), "taobao.qimen.order.cancel");
/// assert_eq!(top_names::qimen_full("taobao.qimen.order.cancel"), "taobao.qimen.order.cancel");
/// ```
pub fn qimen_full(method: &str) -> String {
    format!("{QIMEN_PREFIX}{}", qimen_short(method))
}

/// The name of a member or parameter as Qimen writes it, by that of its field: `deliveryOrderCode` for
/// `delivery_order_code`.
///
/// ```
/// assert_eq!(top_names::qimen_member("delivery_order_code"), "deliveryOrderCode");
/// assert_eq!(top_names::qimen_member("remark"), "remark");
/// ```
pub fn qimen_member(field: &str) -> String {
    let mut words = field.split('_').filter(|word| !word.is_empty());
    let mut name = words.next().unwrap_or(field).to_owned();
    for word in words {
        let mut chars = word.chars();
        name.extend(chars.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(chars.as_str());
    }
    name
}

/// The name of an element that is an item of a list of this type: `orderLine` for `OrderLine`.
///
/// ```
/// assert_eq!(top_names::qimen_item("OrderLine"), "orderLine");
/// ```
pub fn qimen_item(ty: &str) -> String {
    let mut chars = ty.chars();
    let first = chars.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn methods_are_known_by_both_names() {
        for (method, short, full) in [
            ("taobao.qimen.a.b", "a.b", "taobao.qimen.a.b"),
            ("qimen.a.b", "a.b", "taobao.qimen.a.b"),
            ("a.b", "a.b", "taobao.qimen.a.b"),
            // Only a whole prefix is one.
            ("taobao.qimenx.a", "taobao.qimenx.a", "taobao.qimen.taobao.qimenx.a"),
        ] {
            assert_eq!(qimen_short(method), short, "{method}");
            assert_eq!(qimen_full(method), full, "{method}");
        }
    }

    #[test]
    fn words_become_one() {
        for (field, member) in [
            ("sku_property", "skuProperty"),
            ("sn", "sn"),
            ("pcs2", "pcs2"),
            ("ordered_qty_1", "orderedQty1"),
            ("_type", "type"),
            ("type_", "type"),
            ("is_sn_mgmt", "isSnMgmt"),
            ("_", "_"),
        ] {
            assert_eq!(qimen_member(field), member, "{field}");
        }
    }
}
