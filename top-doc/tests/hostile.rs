//! No text makes a reader panic, and all that is written parses as Rust, whatever the document holds.

use proptest::{collection::vec, option, prelude::*};
use top_doc::{
    ApiDoc, Dependency, Limits, Node, Session, merge, read_catalogue, read_definition, read_metadata,
    read_page, read_page_of, read_pages, read_platform_json, write_crate, write_module, write_modules,
};

/// The lines of a page, in any order.
fn page() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        Just("taobao.a.get (标题)".to_owned()),
        Just("公共参数".to_owned()),
        Just("请求参数".to_owned()),
        Just("响应参数".to_owned()),
        Just("名称 类型 是否必须 示例值 更多限制 描述".to_owned()),
        Just("名称\t类型\t示例值\t描述".to_owned()),
        Just("| Name | Type | Required | Description |".to_owned()),
        Just("| └ a | B [] | Yes | \\| |".to_owned()),
        Just("| └ a | B".to_owned()),
        Just("a | b | c || d".to_owned()),
        Just("参数 | 类型 | 必填 | 示例 | 说明".to_owned()),
        Just("##taobao.b.get（标题）".to_owned()),
        Just("### JSON 响应示例".to_owned()),
        Just("```".to_owned()),
        Just("{\"a\":{\"b\":,}}".to_owned()),
        Just("a String 必须 <?xml <a> b</a> c".to_owned()),
        Just("请求示例".to_owned()),
        Just("响应示例".to_owned()),
        Just("错误码解释".to_owned()),
        Just("a Item 必须".to_owned()),
        Just("a Item [] 可选 x y z".to_owned()),
        Just("  • └ a".to_owned()),
        Just("  • a".to_owned()),
        Just("  • Item []".to_owned()),
        Just("  • 必须".to_owned()),
        Just("  • 最大长度:9999999999999999999999".to_owned()),
        Just("  • 默认值:1".to_owned()),
        Just("<a_get_response>".to_owned()),
        Just("<a><item><a>".to_owned()),
        Just("</a></item></a></a_get_response>".to_owned()),
        Just("{\"a\":{\"item\":[{\"a\":1}]}}".to_owned()),
        Just("obj1.setA(obj1); req.setA(obj1); client.execute(req, sessionKey);".to_owned()),
        Just("req.setA(\"\\\"); client.execute(req);".to_owned()),
        any::<String>(),
        "[a-z_]{1,4} [A-Z][a-z]{0,3}( \\[\\])? (必须|可选)?.{0,9}",
    ];
    (vec(line, 0..40), prop_oneof![Just("\n"), Just("\r\n"), Just("\r")])
        .prop_map(|(lines, end)| lines.join(end))
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-z]{1,3}(_[a-z]{1,2})?",
        1 => "[A-Za-z0-9_.]{1,6}",
        1 => prop_oneof![
            Just("type"), Just("self"), Just("Self"), Just("crate"), Just("_"), Just("__"), Just("3d"), Just("名称"),
            Just("a b"), Just(""), Just("\""), Just("\\"), Just("sign"), Just("r#fn"), Just("a\u{202e}b"), Just("é"),
            Just("gen"), Just("a_"), Just("_a"), Just("a__b"), Just("a_b"), Just("success"), Just("message"),
        ].prop_map(str::to_owned),
        1 => any::<String>(),
    ]
}

fn ty() -> impl Strategy<Value = String> {
    prop_oneof![
        prop_oneof![
            Just("String"),
            Just("Number"),
            Just("Boolean"),
            Just("Date"),
            Just("Price"),
            Just("byte"),
            Just("byte[]"),
            Just("FieldList"),
            Just("Json"),
            Just("Map"),
            Just(""),
            Just("Result"),
            Just("Option"),
            Just("Vec"),
            Just("Self"),
            Just("ItemDTO"),
            Just("ItemDto"),
            Just("Item"),
            Just("TopApi"),
            Just("3D"),
            Just("类型"),
            Just("Value"),
            Just("Other"),
        ]
        .prop_map(str::to_owned),
        any::<String>(),
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("*/ `a` ``` \r\n # x\n - y\n 1. z <br/> <b> &lt; [a](b) {@c} \u{202e}\u{0}".to_owned()),
        Just("0-否,1-是".to_owned()),
        Just("SELF:a,self_:b,Other:c".to_owned()),
        Just("-1:是;1:否;-1000000:无".to_owned()),
        Just("TEXT(1), /* x */ SELF(2)".to_owned()),
        Just("__(1), AB(2)".to_owned()),
        Just("1-Other,2-其他,3-self,4-Self:a,5-__ x,6-3D".to_owned()),
        Just("other:甲,Other:乙,self-x:丙".to_owned()),
        Just("甲<br/>- 乙<br>1. 丙<li># 丁((".to_owned()),
        Just("值".repeat(200)),
        any::<String>(),
    ]
}

fn limits() -> impl Strategy<Value = Limits> {
    (option::of(any::<u64>()), option::of(any::<u64>()), option::of(any::<i64>()), option::of(any::<i64>()))
        .prop_map(|(max_len, max_items, min, max)| Limits { max_len, max_items, min, max })
}

fn leaf() -> impl Strategy<Value = Node> {
    let flags = (0..3_u8, any::<bool>(), limits());
    (name(), ty(), flags, option::of(text()), option::of(text()), text()).prop_map(
        |(name, ty, (list, required, limits), example, default, description)| Node {
            name,
            ty,
            list,
            required,
            example,
            default,
            limits,
            description,
            children: Vec::new(),
            facts: None,
        },
    )
}

fn node() -> impl Strategy<Value = Node> {
    leaf().prop_recursive(4, 24, 4, |inner| {
        (leaf(), vec(inner, 0..4)).prop_map(|(leaf, children)| Node { children, ..leaf })
    })
}

fn doc() -> impl Strategy<Value = ApiDoc> {
    let method = prop_oneof![
        8 => "(taobao|alibaba|tmall|self|type)\\.[a-z0-9_-]{1,4}\\.(get|query|add|self|mod|objects)",
        1 => Just("-.-".to_owned()),
        1 => any::<String>(),
    ];
    let session = prop_oneof![
        Just(Session::Unknown),
        Just(Session::Required),
        Just(Session::Optional),
        Just(Session::None)
    ];
    (method, text(), text(), session, vec(node(), 0..4), vec(node(), 0..4)).prop_map(
        |(method, title, description, session, request, response)| ApiDoc {
            method,
            title,
            description,
            session,
            request,
            response,
            ..ApiDoc::default()
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_text_panics_a_reader(text in prop_oneof![page(), any::<String>()], bytes in vec(any::<u8>(), 0..99)) {
        if let Ok(reading) = read_page(&text) {
            // A dump reads back as the same document.
            let dump = reading.doc.dump();
            let again = read_definition(&dump, 1).unwrap().doc;
            prop_assert_eq!(again.dump(), dump);
            let _ = write_module(&reading.doc);
        }
        let _ = read_page_of("a.b", &text);
        if let Ok(readings) = read_pages(&text) {
            for reading in readings {
                let _ = write_module(&reading.doc);
            }
        }
        let _ = read_platform_json(&text);
        let _ = read_definition(&text, 1);
        let _ = read_metadata(&text);
        let _ = read_metadata(&format!("<metadata>{text}</metadata>"));
        prop_assert!(read_catalogue(&bytes[..]).count() <= bytes.len() + 1);
        prop_assert!(read_catalogue(&[&[0x1f, 0x8b][..], &bytes[..]].concat()[..]).count() <= 100);
    }

    #[test]
    fn all_that_is_written_is_rust(docs in vec(doc(), 1..4)) {
        for doc in &docs {
            if let Ok(module) = write_module(doc) {
                if let Err(error) = syn::parse_file(&module.text) {
                    return Err(TestCaseError::fail(format!("{error}\n{}", module.text)));
                }
                prop_assert_eq!(write_module(doc).unwrap(), module.clone());
                prop_assert!(!merge(&module.text, &module.text).unwrap().is_changed);
            }
        }
        let tree = write_crate(&docs, "a \"name\"", &Dependency::version("0.1"));
        let modules = write_modules(&docs);
        for (path, text) in tree.files.iter().chain(&modules.files).filter(|(path, _)| *path != "Cargo.toml") {
            if let Err(error) = syn::parse_file(text) {
                return Err(TestCaseError::fail(format!("{path}: {error}\n{text}")));
            }
            // Two items of one name would parse too.
            let file = syn::parse_file(text).unwrap();
            let mut names: Vec<String> = file.items.iter().filter_map(|item| match item {
                syn::Item::Struct(item) => Some(item.ident.to_string()),
                syn::Item::Enum(item) => Some(item.ident.to_string()),
                syn::Item::Mod(item) => Some(item.ident.to_string()),
                _ => None,
            }).collect();
            names.sort();
            let all = names.len();
            names.dedup();
            prop_assert_eq!(names.len(), all, "{}: {}", path, text);
        }
    }
}
