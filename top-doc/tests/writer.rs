//! The written Rust, checked for the lines that a user looks for. `generated.rs` shows that it compiles.

use top_doc::{ApiDoc, Limits, Node, Session, write_crate, write_module, write_modules};

fn node(name: &str, ty: &str, children: Vec<Node>) -> Node {
    Node { name: name.into(), ty: ty.into(), children, ..Node::default() }
}

fn leaf(name: &str, ty: &str) -> Node {
    node(name, ty, Vec::new())
}

fn list(name: &str, ty: &str, children: Vec<Node>) -> Node {
    Node { list: 1, ..node(name, ty, children) }
}

fn required(node: Node) -> Node {
    Node { required: true, ..node }
}

fn api(method: &str, request: Vec<Node>, response: Vec<Node>) -> ApiDoc {
    ApiDoc { method: method.into(), request, response, ..ApiDoc::default() }
}

fn written(doc: &ApiDoc) -> String {
    write_module(doc).unwrap().text
}

#[track_caller]
fn assert_has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part:?} is not in\n{text}");
    }
}

#[test]
fn presence_limits_and_names() {
    let mut limited = required(leaf("nick", "String"));
    limited.limits = Limits { max_len: Some(20), ..Limits::default() };
    let mut counted = required(list("ids", "Number", Vec::new()));
    counted.limits = Limits { max_items: Some(20), ..Limits::default() };
    let request = vec![
        limited,
        counted,
        leaf("type", "Number"),
        leaf("ownerCode", "Date"),
        leaf("auth_token", "String"),
    ];
    let mut doc = api("taobao.user.seller.get", request, vec![leaf("n", "Price")]);
    doc.session = Session::Required;
    assert_has(
        &written(&doc),
        &[
            "    #[top_api(max_len = 20)]\n    pub nick: String,",
            "    #[top_api(required, max_items = 20)]\n    pub ids: Vec<i64>,",
            "    pub r#type: Option<i64>,",
            "    #[top_api(rename = \"ownerCode\")]\n    pub owner_code: Option<TopDateTime>,",
            "    #[top_api(secret)]\n    pub auth_token: Option<String>,",
            "    response = Option<Decimal>,\n    unwrap = \"n\",\n    session = required,\n    idempotent,\n",
            "use top_apis::{Decimal, TopApi, TopDateTime};",
        ],
    );
}

#[test]
fn a_paged_api_shows_how_its_pages_are_called_for() {
    let request = vec![leaf("page_no", "Number")];
    let response = vec![list("items", "Item", vec![leaf("id", "Number")]), leaf("total_results", "Number")];
    assert_has(
        &written(&api("a.items.get", request.clone(), response.clone())),
        &[
            "///     |request, page| request.page_no = Some(page),\n",
            "///     |response| Page::of(response.items).total(response.total_results),\n",
        ],
    );
    let mut inner = response;
    inner.push(leaf("has_next", "Boolean"));
    let response = vec![node("result", "Paged", inner), leaf("request", "String")];
    assert_has(
        &written(&api("a.items.get", request.clone(), response)),
        &["///     |response| response.result.map_or_else(|| Page::of(Vec::new()), |result| \
           Page::of(result.items).has_next(result.has_next)),\n"],
    );
    let unpaged = written(&api("a.items.get", request, vec![leaf("total", "Number"), leaf("n", "Number")]));
    assert!(!unpaged.contains("client.pages"));
}

#[test]
fn error_codes_and_parameters_of_the_client_are_documented() {
    let mut doc = api("taobao.openuid.change", vec![required(leaf("target_app_key", "String"))], Vec::new());
    doc.errors = vec![top_doc::ErrorCode {
        code: "isv.invalid-key".into(),
        message: "没有权限".into(),
        solution: "检查 key".into(),
    }];
    let module = write_module(&doc).unwrap();
    assert_has(
        &module.text,
        &[
            "/// # Error codes\n///\n/// * `isv.invalid-key`: 没有权限; 检查 key\n",
            "/// The parameter `target_app_key` is set on the call: `client.call(&request).target_app_key(…)`.\n",
        ],
    );
    assert_eq!(module.undecided[0].weight, top_doc::Weight::LeftOut);
    assert!(doc.dump().contains(r#""error_codes":[{"code":"isv.invalid-key""#), "{}", doc.dump());
    assert!(!doc.dump().contains("session"), "nothing is known of it");
}

#[test]
fn dates_do_not_prevent_a_default_and_money_is_decimal() {
    let mut payment = leaf("payment", "String");
    payment.description = "实付金额。精确到2位小数;单位:元。如:200.07".into();
    let doc = api(
        "a.b.add",
        vec![required(leaf("start", "Date")), leaf("fields", "String")],
        vec![payment, leaf("p", "Price")],
    );
    assert_has(
        &written(&doc),
        &[
            "#[derive(Clone, Default, TopApi)]",
            "    #[top_api(required)]\n    pub start: Option<TopDateTime>,",
            "pub fields: Vec<String>,",
            "pub payment: Option<Decimal>,",
            "pub p: Option<Decimal>,",
        ],
    );
}

#[test]
fn secrets_by_their_terms() {
    let mut named = leaf("name", "String");
    named.description = "收货人姓名, 格式: 刘**".into();
    let text = written(&api(
        "a.b.add",
        Vec::new(),
        vec![named, leaf("cps_short_tpwd", "String"), leaf("buyer_nick", "String")],
    ));
    assert_has(
        &text,
        &["    #[top_api(secret)]\n    pub name:", "    #[top_api(secret)]\n    pub buyer_nick:"],
    );
    assert!(!text.contains("secret)]\n    pub cps"), "{text}");
}

#[test]
fn a_success_that_only_the_document_tells_is_marked() {
    let mut code = leaf("ret_code", "Number");
    code.description = "0表示成功".into();
    let text = written(&api("a.b.add", Vec::new(), vec![code, leaf("ret_msg", "String")]));
    assert_has(&text, &["    #[top_api(flag = \"0\")]\n    pub ret_code: Option<i64>,"]);
}

#[test]
fn descriptions_without_names_still_give_rust() {
    let mut kind = leaf("kind", "Number");
    kind.description = "__(1), AB(2)".into();
    assert_has(&written(&api("a.b.add", vec![kind], Vec::new())), &["pub kind: Option<"]);
}

#[test]
fn files_and_bytes() {
    let holder = node("holder", "Holder", vec![leaf("inner", "byte[]")]);
    let text = written(&api(
        "a.file.add",
        vec![required(leaf("file", "byte[]")), holder],
        vec![leaf("b", "byte[]")],
    ));
    assert_has(
        &text,
        &["pub file: FileItem,", "pub inner: Option<ByteArray>,", "response = Option<ByteArray>,"],
    );
}

#[test]
fn types_that_hold_themselves_are_boxed() {
    let tree =
        vec![leaf("parent", "Tree"), list("children", "Tree", Vec::new()), required(leaf("must", "Tree"))];
    let module = write_module(&api("a.tree.add", vec![node("tree", "Tree", tree)], Vec::new())).unwrap();
    assert_has(
        &module.text,
        &["pub parent: Option<Box<Tree>>,", "pub children: Vec<Tree>,", "pub must: Option<Box<Tree>>,"],
    );
    // No value can hold itself without end.
    assert!(
        module.undecided.iter().any(|undecided| undecided.what.contains("`tree.must`")),
        "{:?}",
        module.undecided
    );
}

#[test]
fn two_shapes_under_one_name_and_names_of_the_standard_library() {
    let request = vec![
        node("result", "Result", vec![leaf("x", "String")]),
        node("one", "DrugDTO", vec![leaf("y", "String")]),
        node("holder", "Holder", vec![node("two", "DrugDto", vec![leaf("z", "Number")])]),
        node("same", "DrugDTO", vec![leaf("y", "String")]),
    ];
    assert_has(
        &written(&api("a.drug.add", request, Vec::new())),
        &[
            "pub result: Option<DrugAddResult>,",
            "pub one: Option<DrugDto>,",
            "pub two: Option<HolderTwo>,",
            "pub same: Option<DrugDto>,",
            "pub struct DrugAddResponse;",
        ],
    );
}

#[test]
fn closed_sets() {
    let mut kind = leaf("kind", "Number");
    kind.description = "0-否,1-是".into();
    let mut status = required(leaf("status", "String"));
    status.description = "WAIT_PAY:待付款,PAID:已付款".into();
    assert_has(
        &written(&api("a.set.add", vec![kind, status], Vec::new())),
        &[
            "pub kind: Option<Kind>,",
            "pub status: Status,",
            "    /// 否\n    #[top_api(value = 0)]\n    No,",
            "    #[top_api(value = \"WAIT_PAY\")]\n    WaitPay,",
            "    #[top_api(other)]\n    Other(i64),",
            "    #[top_api(other)]\n    Other(String),",
        ],
    );
}

#[test]
fn shared_objects_are_written_once() {
    let shared = || node("item", "ItemDTO", vec![node("sku", "Sku", vec![leaf("id", "Number")])]);
    let docs = [
        api("taobao.shop.item.add", vec![shared()], vec![leaf("ok", "Boolean")]),
        api(
            "taobao.shop.item.update",
            vec![shared()],
            vec![node("other", "ItemDTO", vec![leaf("x", "Date")])],
        ),
    ];
    let tree = write_modules(&docs);
    let objects = &tree.files["shop/objects.rs"];
    assert_has(objects, &["pub struct ItemDto {", "pub sku: Option<Sku>,", "pub struct Sku {"]);
    assert_has(
        &tree.files["shop/item_add.rs"],
        &["use super::objects;", "pub item: Option<objects::ItemDto>,"],
    );
    // The other object of that name stays with its API, and is named after its place in it: a name must not depend on what
    // other APIs share.
    assert_has(
        &tree.files["shop/item_update.rs"],
        &["response = ItemUpdateOther,", "pub item: Option<objects::ItemDto>,"],
    );
    assert_has(&tree.files["shop/mod.rs"], &["pub mod item_add;\npub use self::item_add::ItemAdd;"]);
    assert_eq!(tree.apis, 2);
}

#[test]
fn a_crate_has_a_feature_for_each_namespace_and_the_same_bytes_each_time() {
    let docs = [
        api("taobao.shop.item.add", Vec::new(), vec![leaf("any", "")]),
        api("tmall.a.b", Vec::new(), Vec::new()),
    ];
    let dependency = top_doc::Dependency::version("0.1");
    let tree = write_crate(&docs, "mine", &dependency);
    assert_has(
        &tree.files["Cargo.toml"],
        &["full = [\n    \"shop\",\n    \"tmall\",\n]\nshop = []", "serde_json = \"1\""],
    );
    assert_has(&tree.files["src/lib.rs"], &["#[cfg(feature = \"tmall\")]\npub mod tmall;"]);
    assert_eq!(tree, write_crate(&docs, "mine", &dependency));
}

#[test]
fn members_that_cannot_be_written_are_undecided() {
    let twice = vec![leaf("result", "String"), leaf("result", "Number")];
    let module =
        write_module(&api("a.twice.add", vec![leaf("sign", "String"), leaf("a b", "String")], twice))
            .unwrap();
    let undecided: Vec<String> = module.undecided.iter().map(ToString::to_string).collect();
    assert_eq!(undecided.len(), 3, "{undecided:#?}");
    assert!(
        undecided[0].contains("`sign`")
            && undecided[1].contains("`a b`")
            && undecided[2].contains("`result` occurs twice")
    );
    assert!(write_module(&api("no name", Vec::new(), Vec::new())).is_err());
    assert_eq!(write_modules(&[api("no name", Vec::new(), Vec::new())]).undecided.len(), 1);
}
