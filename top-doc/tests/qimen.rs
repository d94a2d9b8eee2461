//! Documents of Qimen become messages: their outer `request` and `response` are roots, and no members.

use top_doc::{ApiDoc, Node, Writer, write_module};

fn text(name: &str, required: bool) -> Node {
    Node { name: name.into(), ty: "String".into(), required, ..Node::default() }
}

fn object(name: &str, ty: &str, list: u8, children: Vec<Node>) -> Node {
    Node { name: name.into(), ty: ty.into(), list, children, ..Node::default() }
}

fn document(method: &str, members: Vec<Node>) -> ApiDoc {
    ApiDoc {
        method: method.into(),
        request: vec![object("request", "Request", 0, members)],
        response: vec![object("response", "Response", 0, vec![text("flag", false), text("message", false)])],
        ..ApiDoc::default()
    }
}

fn lists() -> Vec<Node> {
    let sn = Node { list: 1, ..text("sn", false) };
    let line = vec![text("itemCode", true), object("snList", "SnList", 0, vec![sn])];
    vec![
        object("orderLines", "OrderLine", 1, line),
        object("materialitems", "MaterialItem", 1, vec![text("isSNMgmt", false)]),
        Node { list: 1, ..text("warehouseCodes", false) },
        Node { ty: "Map".into(), ..text("extendProps", false) },
        text("session", false),
    ]
}

#[test]
fn roots_lists_and_free_names_are_written_as_the_messages_have_them() {
    let module = write_module(&document("taobao.qimen.order.report", lists())).unwrap();
    for line in [
        "    response = OrderReportResponse,\n    qimen,\n",
        "pub struct OrderReport {\n",
        "    #[top_api(item = \"orderLine\")]\n    pub order_lines: Vec<OrderLine>,\n",
        "    #[top_api(item = \"item\")]\n    pub materialitems: Vec<MaterialItem>,\n",
        "    pub warehouse_codes: Vec<String>,\n",
        "    pub extend_props: BTreeMap<String, String>,\n",
        // In the body, which no system parameter stands in.
        "    pub session: Option<String>,\n",
        "#[top_api(qimen, debug)]\npub struct OrderLine {\n",
        "    pub item_code: String,\n",
        "    #[top_api(flat)]\n    pub sn: Vec<String>,\n",
        "    #[top_api(rename = \"isSNMgmt\")]\n    pub is_sn_mgmt: Option<String>,\n",
        "pub struct OrderReportResponse {\n    /// `flag`\n    pub flag: Option<String>,\n",
    ] {
        assert!(module.text.contains(line), "{line}\n{}", module.text);
    }
    assert!(
        !module.text.contains("rename = \"itemCode\"") && !module.text.contains("unwrap"),
        "{}",
        module.text
    );
}

#[test]
fn the_message_id_is_the_business_key_and_the_orders_code_where_there_is_none() {
    let order = |members| object("deliveryOrder", "DeliveryOrder", 0, members);
    let line = |members| object("orderLines", "OrderLine", 1, members);
    let marked = |method: &str, members| {
        let text = write_module(&document(method, members)).unwrap().text;
        let after: Vec<String> = text
            .split("#[top_api(business_key)]\n    pub ")
            .skip(1)
            .map(|rest| rest.split(':').next().unwrap().to_owned())
            .collect();
        after.join(" ")
    };
    let code = || text("deliveryOrderCode", true);
    let id = || text("outBizCode", false);
    for (method, members, keys) in [
        ("taobao.qimen.deliveryorder.create", vec![order(vec![code()])], "delivery_order_code"),
        ("taobao.qimen.deliveryorder.confirm", vec![order(vec![code()])], ""),
        (
            "taobao.qimen.deliveryorder.confirm",
            vec![order(vec![code(), id()]), line(vec![id()])],
            "out_biz_code",
        ),
        (
            "taobao.qimen.deliveryorder.create",
            vec![order(vec![code()]), line(vec![id()])],
            "delivery_order_code",
        ),
        ("taobao.qimen.stockchange.report", vec![line(vec![id()])], "out_biz_code"),
        ("taobao.qimen.order.cancel", vec![text("orderCode", true)], ""),
    ] {
        assert_eq!(marked(method, members), keys, "{method}");
    }
}

#[test]
fn a_method_with_other_members_is_a_call_of_the_gateway() {
    let mut flat = document("taobao.qimen.store.query", lists());
    flat.request = vec![text("store_id", true)];
    let mut two = document("taobao.qimen.store.query", lists());
    two.response.push(text("message", false));
    for doc in [flat, two, document("taobao.item.get", lists())] {
        assert!(!write_module(&doc).unwrap().text.contains("qimen,"), "{}", doc.method);
    }
}

#[test]
fn a_later_import_keeps_the_names() {
    let doc = document("taobao.qimen.order.report", lists());
    let first = Writer::new().modules(std::slice::from_ref(&doc));
    let renamed: Vec<(String, String)> = first
        .files
        .iter()
        .map(|(path, text)| {
            (path.clone(), text.replace("OrderLine", "Line").replace("\"Line\"", "\"orderLine\""))
        })
        .collect();
    let second = Writer::new().over(renamed.iter().map(|(path, text)| (path, text))).modules(&[doc]);
    let text = &second.files["qimen/order_report.rs"];
    assert!(text.contains("#[top_api(item = \"orderLine\")]\n    pub order_lines: Vec<Line>,"), "{text}");
}
