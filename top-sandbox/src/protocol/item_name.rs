//! How the platform names the items of a list in a response: after their type.

/// The type of a list's items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ItemType<'a> {
    Text,
    Number,
    Bool,
    Date,
    /// An object of the type with this name.
    Object(&'a str),
}

/// `<tags><string>…`, `<orders><trade_order>…`.
pub(crate) fn item_name(item: ItemType<'_>) -> String {
    match item {
        ItemType::Text => "string".to_owned(),
        ItemType::Number => "number".to_owned(),
        ItemType::Bool => "boolean".to_owned(),
        ItemType::Date => "date".to_owned(),
        ItemType::Object(type_name) => snake_case(type_name),
    }
}

/// Every capital begins a word, as the platform's Java writes it: `ItemDTO` becomes `item_d_t_o`.
fn snake_case(type_name: &str) -> String {
    let mut name = String::with_capacity(type_name.len() + 4);
    for (index, c) in type_name.chars().enumerate() {
        if index > 0 && c.is_ascii_uppercase() {
            name.push('_');
        }
        name.push(c.to_ascii_lowercase());
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn type_names_become_item_names() {
        for (type_name, item) in [
            ("TradeOrder", "trade_order"),
            ("ItemDTO", "item_d_t_o"),
            ("Sku2Id", "sku2_id"),
            ("x", "x"),
            ("URL", "u_r_l"),
        ] {
            assert_eq!(item_name(ItemType::Object(type_name)), item);
        }
    }
}
