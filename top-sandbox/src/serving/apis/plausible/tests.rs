//! Made-up values have the documented types, and the same call has the same ones.

use std::time::Duration;

use super::*;

fn value(name: &str, ty: &str, description: &str, params: &[(&str, &str)]) -> Tree {
    let params: Params =
        params.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let node = Node { name: name.into(), ty: ty.into(), description: description.into(), ..Node::default() };
    let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(1_451_620_800);
    Values::new(&params, noon).scalar(&node, name)
}

fn text(tree: Tree) -> String {
    match tree {
        Tree::Text(text) | Tree::Number(text) => text,
        other => panic!("{other:?}"),
    }
}

#[test]
fn values_have_the_form_that_their_names_promise() {
    for number in 0..200 {
        let params = [("n", number.to_string())];
        let params = params.each_ref().map(|(name, value)| (*name, value.as_str()));
        let of = |name, ty| text(value(name, ty, "", &params));
        for ty in ["Number", "String"] {
            let id = of("item_id", ty);
            assert!((16..=19).contains(&id.len()) && id.parse::<i64>().is_ok(), "{id}");
        }
        assert!(of("gmtCreate", "Date").starts_with("2016-01-01 "));
        assert!(of("gmtCreate", "Date").as_str() <= "2016-01-01 12:00:00");
        let price = of("price", "Price");
        assert!(
            price.parse::<f64>().is_ok_and(|price| price > 0.0) && price.as_bytes()[price.len() - 3] == b'.'
        );
        assert_eq!(of("mobile", "String").len(), 11);
        assert!(of("receiver_name", "String").chars().all(|c| !c.is_ascii()));
        assert!(["0", "1", "2"].contains(&&*text(value(
            "t",
            "Number",
            "类型(0-取件，1-寄件，2：派样)",
            &params
        ))));
        assert!(["NEW", "DONE"].contains(&&*text(value(
            "s",
            "String",
            "状态 NEW:新建,DONE:完成,FAIL:失败",
            &params
        ))));
    }
    assert_eq!(value("success", "Boolean", "", &[]), Tree::Bool(true));
    assert_eq!(value("is_failed", "Boolean", "", &[]), Tree::Bool(false));
}

#[test]
fn the_same_parameters_get_the_same_values_and_their_own_back() {
    let of = |params: &[(&str, &str)]| value("trade_id", "Number", "", params);
    assert_eq!(of(&[("a", "1"), ("timestamp", "x")]), of(&[("sign", "y"), ("a", "1")]));
    assert_ne!(of(&[("a", "1")]), of(&[("a", "2")]));
    assert_eq!(of(&[("trade_id", "42")]), Tree::Number("42".into()));
    assert!(matches!(of(&[("trade_id", "no number")]), Tree::Number(_)));
    assert_eq!(value("ok", "Boolean", "", &[("ok", "false")]), Tree::Bool(false));
    assert_eq!(value("nick", "String", "", &[("nick", "淘")]), Tree::text("淘"));
}
