//! What is different in the documents of Qimen (奇门): the one parameter `request` and the one member `response` are the roots
//! of XML documents, lists have items of Qimen's names, and some members are keys by which a repeat is known.

use std::collections::HashSet;

use top_names::{QIMEN_PREFIX, QIMEN_REQUEST, QIMEN_RESPONSE, qimen_item};

use crate::{
    model::{ApiDoc, Kind, Node},
    write::ir::Items,
};

/// The members below the two roots, if the document is one of Qimen's XML methods. The others of its methods are plain calls
/// of the gateway.
pub(super) fn roots(doc: &ApiDoc) -> Option<(&[Node], &[Node])> {
    let root = |nodes: &'_ [Node], name: &str| matches!(nodes, [only] if only.name == name && only.list == 0 && !only.children.is_empty());
    let is_qimen = doc.method.starts_with(QIMEN_PREFIX)
        && root(&doc.request, QIMEN_REQUEST)
        && root(&doc.response, QIMEN_RESPONSE);
    is_qimen.then(|| (&doc.request[0].children[..], &doc.response[0].children[..]))
}

/// How the items of a list are called. The documents state types, and the platform's samples two exceptions from the rule.
pub(super) fn items(holder: &str, node: &Node) -> Option<Items> {
    if node.list == 0 {
        return None;
    }
    // `<snList><sn>1</sn><sn>2</sn></snList>`
    if holder == "SnList" && node.name == "sn" {
        return Some(Items::Flat);
    }
    // `<materialitems><item>`
    if matches!(node.name.as_str(), "materialitems" | "productitems") {
        return Some(Items::Named("item".to_owned()));
    }
    matches!(node.kind(), Kind::Object).then(|| Items::Named(qimen_item(&node.ty)))
}

/// Made for the purpose (用于去重): one value for one message, and the same one when it is sent again.
const MESSAGE_ID: &str = "outBizCode";

/// The codes of orders that are created once, by method and path, where the message has no id of its own.
const ORDER_CODES: [(&str, &str); 6] = [
    ("deliveryorder.batchcreate", "orders.deliveryOrder.deliveryOrderCode"),
    ("deliveryorder.create", "deliveryOrder.deliveryOrderCode"),
    ("entryorder.create", "entryOrder.entryOrderCode"),
    ("returnorder.create", "returnOrder.returnOrderCode"),
    ("stockout.create", "deliveryOrder.deliveryOrderCode"),
    ("storeprocess.create", "processOrderCode"),
];

/// The paths of the members by which the receiver knows a repeat of the request.
pub(super) fn business_keys(method: &str, nodes: &[Node]) -> HashSet<String> {
    let (mut single, mut listed, mut all) = (HashSet::new(), HashSet::new(), HashSet::new());
    walk(nodes, "", false, &mut |path, node, in_list| {
        all.insert(path.to_owned());
        if node.name == MESSAGE_ID && node.list == 0 {
            if in_list { &mut listed } else { &mut single }.insert(path.to_owned());
        }
    });
    if !single.is_empty() {
        return single;
    }
    let short = method.strip_prefix(QIMEN_PREFIX).unwrap_or(method);
    let order = ORDER_CODES.iter().find(|(of, path)| *of == short && all.contains(*path));
    order.map_or(listed, |(_, path)| HashSet::from([(*path).to_owned()]))
}

fn walk(nodes: &[Node], prefix: &str, in_list: bool, see: &mut impl FnMut(&str, &Node, bool)) {
    for node in nodes {
        let path = format!("{prefix}{}", node.name);
        see(&path, node, in_list);
        walk(&node.children, &format!("{path}."), in_list || node.list > 0, see);
    }
}
