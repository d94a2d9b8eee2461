//! The place of an API: its namespace, module and type. Derived from the method alone.

use crate::write::names;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::write) struct Place {
    /// The folder and the feature.
    pub(in crate::write) namespace: String,
    pub(in crate::write) module: String,
    pub(in crate::write) type_name: String,
}

/// Namespaces that the platform writes in the plural, of one family with the singular: they share types.
const PLURALS: &[(&str, &str)] = &[
    ("hotels", "hotel"),
    ("items", "item"),
    ("pictures", "picture"),
    ("postages", "postage"),
    ("products", "product"),
    ("refunds", "refund"),
    ("skus", "sku"),
    ("subusers", "subuser"),
    ("traderates", "traderate"),
    ("trades", "trade"),
    ("users", "user"),
    ("videos", "video"),
];

impl Place {
    /// `taobao.tbk.order.details.get` becomes `tbk::order_details_get::OrderDetailsGet`. The vendor in front is left out, and
    /// the namespace is not repeated if two words remain.
    pub(in crate::write) fn of(method: &str) -> Self {
        let mut segments: Vec<&str> = method.split('.').collect();
        let is_vendor = match segments[0] {
            "taobao" => true,
            "alibaba" => segments.len() > 2,
            _ => false,
        };
        if is_vendor {
            segments.remove(0);
        }
        let first = names::snake(segments[0]);
        let family = PLURALS.iter().find(|(plural, _)| *plural == first).map(|(_, singular)| *singular);
        let namespace = named(family.map_or(first, str::to_owned), "api");
        // A plural stays in the name: `taobao.trade.get` and `taobao.trades.get` would be one.
        if segments.len() > 2 && family.is_none() {
            segments.remove(0);
        }
        let rest = segments.join(".");
        let type_name = names::camel(&rest);
        let is_reserved = type_name.is_empty() || names::RESERVED_TYPES.contains(&type_name.as_str());
        Self {
            namespace,
            module: named(names::snake(&rest), "call"),
            type_name: if is_reserved { format!("{type_name}Api") } else { type_name },
        }
    }

    /// The same with the vendor in front, for two vendors' APIs of one name.
    pub(in crate::write) fn in_full(method: &str) -> Self {
        Self {
            namespace: Self::of(method).namespace,
            module: named(names::snake(method), "call"),
            type_name: format!("{}Api", names::camel(method)),
        }
    }
}

/// `snake` as the name of a module, with `otherwise` if it is empty or taken.
fn named(snake: String, otherwise: &str) -> String {
    // `objects` and `mod` are files of the namespace itself.
    let is_taken =
        matches!(snake.as_str(), "self" | "super" | "crate" | "objects") || names::is_keyword(&snake);
    if snake.is_empty() {
        otherwise.to_owned()
    } else if is_taken {
        format!("{snake}_{otherwise}")
    } else {
        snake
    }
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn places() {
        for (method, place) in [
            ("alibaba.alihealth.followup.send", ["alihealth", "followup_send", "FollowupSend"]),
            ("alibaba.lyservice.lippi.message.send", ["lyservice", "lippi_message_send", "LippiMessageSend"]),
            ("taobao.item.get", ["item", "item_get", "ItemGet"]),
            ("taobao.trades.sold.get", ["trade", "trades_sold_get", "TradesSoldGet"]),
            ("taobao.items.get", ["item", "items_get", "ItemsGet"]),
            ("taobao.time", ["time", "time", "Time"]),
            ("tmall.item.combine.get", ["tmall", "item_combine_get", "ItemCombineGet"]),
            ("taobao.type.get", ["type_api", "type_get", "TypeGet"]),
            (
                "m-kvstore.aliyuncs.com.2015-03-01",
                ["m_kvstore", "aliyuncs_com_2015_03_01", "AliyuncsCom2015N03N01"],
            ),
            ("-.-", ["api", "call", "Api"]),
        ] {
            let found = Place::of(method);
            assert_eq!([found.namespace, found.module, found.type_name], place, "{method}");
        }
    }
}
