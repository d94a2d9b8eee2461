//! Documents as users have them: copies in Markdown, tables alone, rows that a cell breaks, pages of other gateways. Each is
//! read rightly or refused with the reason.

mod support;

use std::{collections::BTreeSet, fmt::Write as _, fs};

use serde_json::Value as Json;
use support::shared;
use top_doc::{ApiDoc, Node, ReadErrorKind, read, read_catalogue, read_page, read_page_of, read_pages};

/// Names, types, flags, examples and nesting, one member a line.
fn outline(nodes: &[Node]) -> Vec<String> {
    let mut lines = Vec::new();
    for node in nodes {
        let flag = if node.required { " required" } else { "" };
        let example = node.example.as_deref().map(|example| format!(" = {example}")).unwrap_or_default();
        lines.push(format!("{} {}{flag}{example}", node.name, node.full_type()));
        lines.extend(outline(&node.children).into_iter().map(|line| format!("  {line}")));
    }
    lines
}

#[track_caller]
fn error(text: &str) -> (ReadErrorKind, String) {
    let error = read(text).expect_err("this is no document of the platform");
    (error.kind(), error.to_string())
}

const TABLES: &str = "\
### 请求参数

| 参数名称 | 类型 | 是否必须 | 示例值 | 更多限制 | 描述 |
|---------|------|---------|--------|---------|------|
| page_no | Number | 必须 | 1 | 最小值：1 最大值：100 | 页码 |
| query | Query | 可选 |  |  | 条件 |
| └ mark | String | 可选 | a|b |  | 标记 |

### 响应参数

| 参数名称 | 类型 | 示例值 | 描述 |
|---------|------|--------|------|
| items | PotDto

                                 [] | PotDto | 列表 |
| └ pot_id | Number | 7 | 编号 |
| └ size | Size |  | 尺寸 |
| └ width | Number | 3 | 宽 |
| └ position | String | 12_a|34_b | 位点 |
| has_next | Boolean | true | 还有 |

### JSON 响应示例

```json
{
    \"pottery_pots_get_response\":{
        \"items\":{
            \"pot_dto\":[
                {
                    \"pot_id\":7,
                    \"size\":{
                        \"width\":
                    },
                    \"position\":\"12_a|34_b\"
                }
            ]
        },
        \"has_next\":true
    }
}
```

### 错误码表

| 错误码 | 错误描述 | 解决方案 |
|--------|---------|---------|
| isv.no-pot | 没有 | 再试 |
";

const REQUEST: [&str; 3] = ["page_no Number required = 1", "query Query", "  mark String = a|b"];
const RESPONSE: [&str; 6] = [
    "items PotDto[] = PotDto",
    "  pot_id Number = 7",
    "  size Size",
    "    width Number = 3",
    "  position String = 12_a|34_b",
    "has_next Boolean = true",
];

#[track_caller]
fn check(doc: &ApiDoc) {
    assert_eq!(outline(&doc.request), REQUEST);
    assert_eq!(outline(&doc.response), RESPONSE);
    assert_eq!(doc.errors.len(), 1);
    let limits = doc.request[0].limits;
    assert_eq!((limits.min, limits.max), (Some(1), Some(100)));
}

#[test]
fn markdown_with_broken_rows_bars_in_values_and_a_sample_with_holes() {
    check(&read_page(&format!("##taobao.pottery.pots.get（查询）\n\n{TABLES}")).unwrap().doc);
}

#[test]
fn a_catalogue_in_markdown_gives_every_api() {
    let catalogue = ["pots", "kilns", "glazes"]
        .map(|name| format!("---\n##taobao.pottery.{name}.get（查询）\n\n{TABLES}\n"));
    let text = format!(
        "# 接口\n\n- `taobao.pottery.pots.get` (1) - 查询\n\n## 公共参数\n\n| 参数名称 | 类型 | 是否必须 | 描述 |\n|---|---|---|---|\n| method | String | 必须 | 名称 |\n\n{}",
        catalogue.concat()
    );
    let readings = read_pages(&text).unwrap();
    let methods: Vec<&str> = readings.iter().map(|reading| reading.doc.method.as_str()).collect();
    assert_eq!(methods, ["taobao.pottery.pots.get", "taobao.pottery.kilns.get", "taobao.pottery.glazes.get"]);
    for reading in &readings {
        check(&reading.doc);
    }
    // One page was asked for.
    assert_eq!(read_page(&text).unwrap_err().kind(), ReadErrorKind::Several);
}

#[test]
fn pages_as_copied_one_below_the_other() {
    let page = |name: &str| {
        format!(
            "文档中心 > API类目 > 陶\n\ntaobao.pottery.{name}.get (查询)\n\n见 taobao.pottery.other.get\n\n公共参数\n\n请求参数\n\n\
             名称 类型 是否必须 示例值 更多限制 描述\nid Number 必须 7 编号\n\n响应参数\n\n名称 类型 示例值 描述\nname String 天青 名称\n\n\
             响应示例\n\n<x_response>\n    <name>天青</name>\n</x_response>\n\n错误码解释\n\n错误码 错误描述 解决方案\nisv.no-pot 没有 再试\n\nFAQ\n\n返回\n顶部\n"
        )
    };
    let readings = read_pages(&(page("pots") + &page("kilns"))).unwrap();
    assert_eq!(readings.len(), 2);
    for reading in &readings {
        assert_eq!(reading.doc.category, "陶");
        assert_eq!(outline(&reading.doc.request), ["id Number required = 7"]);
        assert_eq!(outline(&reading.doc.response), ["name String = 天青"]);
        assert_eq!(reading.doc.errors.len(), 1);
    }
}

#[test]
fn rows_with_bars_between_the_cells_alone() {
    let tables = TABLES.replace("PotDto\n\n                                 []", "PotDto []");
    let bars: Vec<&str> = tables
        .lines()
        .map(|line| {
            line.strip_prefix("| ").or(line.strip_prefix('|')).unwrap_or(line).trim_end_matches([' ', '|'])
        })
        .collect();
    let bars = bars.join("\n");
    check(&read_page_of("taobao.pottery.pots.get", &bars).unwrap().doc);
    // Without any heading, the titles of the columns tell the tables apart.
    let untitled = bars.replace("### 请求参数\n", "").replace("### 响应参数\n", "");
    let reading = read_page_of("taobao.pottery.pots.get", &untitled).unwrap();
    assert_eq!(outline(&reading.doc.request), REQUEST);
    assert_eq!(outline(&reading.doc.response), RESPONSE);
    assert_eq!(read_page(&bars).unwrap_err().kind(), ReadErrorKind::NoMethod);
}

#[test]
fn a_member_documented_as_a_scalar_keeps_its_members() {
    let text = "taobao.pottery.pots.get (查询)\n\n请求参数\n\n名称 类型 是否必须 示例值 更多限制 描述\n\n响应参数\n\n\
                名称 类型 示例值 描述\ndata String 数据\n  • └ secret\n  • String\n  • x1\n  • 密\ntotal Number 3 总数\n\n\
                响应示例\n\n<pottery_pots_get_response>\n    <data>\n        <secret>x1</secret>\n    </data>\n    <total>3</total>\n</pottery_pots_get_response>\n";
    let reading = read_page(text).unwrap();
    let expected = ["data String", "  secret String = x1", "total Number = 3"];
    assert_eq!(outline(&reading.doc.response), expected);
    assert!(reading.notes.iter().any(|note| note.reason.contains("but has members")), "{:?}", reading.notes);
    // Also where no sample shows it.
    let bare = text.split("响应示例").next().unwrap();
    assert_eq!(outline(&read_page(bare).unwrap().doc.response)[1], "  secret String = x1");
}

#[test]
fn an_example_with_spaces_is_whole() {
    let text = "taobao.pottery.pots.add (添加)\n\n请求参数\n\n名称 类型 是否必须 示例值 更多限制 描述\n\
                body String 必须 <?xml version=\"1.0\" encoding=\"utf-8\"?><pot a=\"1\"> <b>x y</b></pot> 报文\n\
                json String 可选 {\"a\": [1, 2]} 对象\n\n响应参数\n\n名称 类型 示例值 描述\n";
    let doc = read_page(text).unwrap().doc;
    let example = |at: usize| doc.request[at].example.as_deref();
    assert_eq!(example(0), Some("<?xml version=\"1.0\" encoding=\"utf-8\"?><pot a=\"1\"> <b>x y</b></pot>"));
    assert_eq!(example(1), Some("{\"a\": [1, 2]}"));
    assert_eq!((doc.request[0].description.as_str(), doc.request[1].description.as_str()), ("报文", "对象"));
}

#[test]
fn javascript_beside_the_sample_says_nothing_of_a_session() {
    let text = format!(
        "taobao.pottery.pots.get\n{TABLES}\n请求示例\n\nclient.execute('taobao.pottery.pots.get', {{\n 'page_no':'1'\n}}, function(error, response) {{\n if (!error) console.log(response);\n}})\n"
    );
    assert_eq!(read_page(&text).unwrap().doc.session, top_doc::Session::Unknown);
}

#[test]
fn a_table_of_which_no_line_was_read_is_an_error() {
    let one_cell_a_line = "taobao.pottery.pots.get\n\n请求参数\n\n名称\n\n类型\n\n必须\n\n描述\n\nid\n\nNumber\n\n是\n\n编号\n\n响应参数\n\n名称\n\n类型\n\n描述\n\nname\n\nString\n\n名称\n";
    let (kind, message) = error(one_cell_a_line);
    assert_eq!(kind, ReadErrorKind::Form);
    assert!(message.starts_with("line 3: none of the "), "{message}");
    let other = "taobao.item_get\n\n请求参数\n\n请求参数:num_iid=1\n\n参数说明:num_iid:商品ID\n\n响应参数\n\n名称 类型 示例值 描述\n";
    assert_eq!(error(other).0, ReadErrorKind::Form);
    // A table may say that it is empty.
    let empty = "taobao.pottery.pots.get\n\n请求参数\n\n无\n\n响应参数\n\n名称 类型 示例值 描述\n";
    assert!(read_page(empty).unwrap().doc.request.is_empty());
}

#[test]
fn pages_of_other_gateways_say_so() {
    for (text, gateway) in [
        (format!("dingtalk.oapi.user.get (用户)\n{TABLES}"), "DingTalk"),
        (
            format!("alibaba.trade.get.buyerView\ncom.alibaba.trade:alibaba.trade.get.buyerView-1\n{TABLES}"),
            "1688",
        ),
        (
            format!(
                "taobao.item_get\n公共参数\n请求地址: https://api-gw.onebound.cn/taobao/item_get\n{TABLES}"
            ),
            "Onebound",
        ),
    ] {
        let (kind, message) = error(&text);
        assert_eq!(kind, ReadErrorKind::OtherGateway, "{message}");
        assert!(message.contains(gateway), "{message}");
    }
}

#[test]
fn the_sites_own_error_is_not_a_document() {
    let Some(path) = shared("cases/G13-page-expired.json") else { return };
    let (kind, message) = error(&fs::read_to_string(path).unwrap());
    assert_eq!(kind, ReadErrorKind::SiteError);
    assert!(message.contains("expired"), "{message}");
}

#[test]
fn real_copies_in_markdown_agree_with_each_other() {
    let mut outlines = Vec::new();
    for name in
        ["F6a-two-apis", "F7a-json-response-sample-heading", "F8-type-cell-broken", "F9-pipe-in-example"]
    {
        let Some(path) = shared(&format!("cases/{name}.md")) else { return };
        let readings = read(&fs::read_to_string(path).unwrap()).unwrap();
        assert_eq!(readings.len(), if name.starts_with("F6") { 2 } else { 1 }, "{name}");
        let doc = &readings[0].doc;
        assert!(readings[0].notes.is_empty(), "{name}: {:?}", readings[0].notes);
        assert_eq!((doc.session, doc.errors.len()), (top_doc::Session::Unknown, 1), "{name}");
        outlines.push((outline(&doc.request), outline(&doc.response)));
        if let Some(second) = readings.get(1) {
            assert_eq!(
                outline(&second.doc.response),
                ["data_list MapData[] = map数组", "  click_id String = 1234"]
            );
        }
    }
    assert!(outlines.iter().all(|other| *other == outlines[0]), "{outlines:#?}");
    for line in [
        "  results PublisherOrderDto[] = PublisherOrderDto",
        "      share_fee String = 11.11",
        "  position_index String = 1555904214_lGlt|1555917305_lJfP",
        "  page_no Number = 1",
    ] {
        assert!(outlines[0].1.contains(&line.to_owned()), "{line} in {:#?}", outlines[0].1);
    }
}

/// The tables of every page of the collection, written with bars between the cells and without the title, give what the
/// page gives.
#[test]
fn every_page_with_its_tables_in_bars_gives_the_same() {
    let Some(index) = shared("pages/INDEX.jsonl") else { return };
    let pages = index.parent().unwrap();
    let (mut all, mut same) = (0, 0);
    let mut differences = Vec::new();
    for line in fs::read_to_string(&index).unwrap().lines() {
        let entry: Json = serde_json::from_str(line).unwrap();
        let name = entry["page"].as_str().unwrap();
        let text = fs::read_to_string(pages.join(name)).unwrap();
        let page = read_page(&text).unwrap().doc;
        let headings = ["请求示例", "响应示例", "Request Example", "Response Example"];
        let samples: Vec<&str> = text.lines().skip_while(|line| !headings.contains(&line.trim())).collect();
        let bars = format!(
            "请求参数\n\n名称 | 类型 | 是否必须 | 示例值 | 更多限制 | 描述\n--- | --- | --- | --- | --- | ---\n{}\n\
             响应参数\n\n名称 | 类型 | 示例值 | 描述\n--- | --- | --- | ---\n{}\n{}",
            rows(&page.request, true, 0),
            rows(&page.response, false, 0),
            samples.join("\n"),
        );
        all += 1;
        let again =
            read_page_of(&page.method, &bars).unwrap_or_else(|error| panic!("{name}: {error}\n{bars}")).doc;
        let skeleton = |doc: &ApiDoc| [outline(&doc.request), outline(&doc.response)].concat();
        if skeleton(&again) == skeleton(&page) {
            same += 1;
        } else {
            differences.push(format!("{name}:\n{:#?}\n{:#?}", skeleton(&page), skeleton(&again)));
        }
    }
    eprintln!("{same} of {all} pages in bars");
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// One text with every tenth API of the definitions, in the layout of the catalogues in Markdown that people keep.
#[test]
fn a_text_with_hundreds_of_apis_gives_each_of_them() {
    let Some(path) = shared("corpus/apis.jsonl.gz") else { return };
    let docs: Vec<ApiDoc> = read_catalogue(fs::File::open(path).unwrap())
        .map(|reading| reading.unwrap().doc)
        .filter(|doc| !doc.response.is_empty() && is_plain(&doc.request) && is_plain(&doc.response))
        .step_by(10)
        .collect();
    let mut text =
        String::from("# 接口\n\n##公共参数\n\n| 参数名称 | 类型 | 是否必须 | 描述 |\n|---|---|---|---|\n");
    for doc in &docs {
        let bar = |rows: String| rows.lines().map(|row| format!("| {row} |\n")).collect::<Vec<_>>().concat();
        write!(text, "\n---\n##{}（{}）\n\n### 请求参数\n\n| 参数名称 | 类型 | 是否必须 | 示例值 | 更多限制 | 描述 |\n|---|---|---|---|---|---|\n{}\n\
             ### 响应参数\n\n| 参数名称 | 类型 | 示例值 | 描述 |\n|---|---|---|---|\n{}\n### JSON 响应示例\n\n```json\n{{\n\"x_response\":{}\n}}\n```\n\n\
             ### 错误码表\n\n| 错误码 | 错误描述 | 解决方案 |\n|---|---|---|\n| isv.no-pot | 没有 | 再试 |\n",
            doc.method,
            doc.title.split_whitespace().collect::<Vec<_>>().join(" "),
            bar(rows(&doc.request, true, 0)),
            bar(rows(&doc.response, false, 0)),
            sample(&doc.response)).expect("a string takes all");
    }
    let readings = read_pages(&text).unwrap();
    let mut wrong = Vec::new();
    for (doc, reading) in docs.iter().zip(&readings) {
        assert_eq!(doc.method, reading.doc.method);
        if outline(&doc.response) != outline(&reading.doc.response) {
            wrong.push(doc.method.as_str());
        }
    }
    eprintln!(
        "{} KB: {} of {} APIs, {} with other nesting",
        text.len() / 1024,
        readings.len(),
        docs.len(),
        wrong.len()
    );
    assert_eq!(readings.len(), docs.len());
    assert!(wrong.len() * 100 <= docs.len(), "{wrong:?}");
}

/// Whether the members can be told apart by a table and a sample: no name twice, no type without a name.
fn is_plain(nodes: &[Node]) -> bool {
    let names: BTreeSet<&str> = nodes.iter().map(|node| node.name.as_str()).collect();
    names.len() == nodes.len()
        && nodes.iter().all(|node| {
            !node.name.is_empty() && !node.ty.is_empty() && node.ty.is_ascii() && is_plain(&node.children)
        })
}

fn sample(nodes: &[Node]) -> String {
    let members: Vec<String> = nodes
        .iter()
        .map(|node| {
            let value = if node.children.is_empty() { "\"1\"".to_owned() } else { sample(&node.children) };
            let value = if node.list > 0 { format!("{{\"item\":[{value}]}}") } else { value };
            format!("{:?}:{value}", node.name)
        })
        .collect();
    format!("{{{}}}", members.join(",\n"))
}

fn rows(nodes: &[Node], is_request: bool, depth: usize) -> String {
    let cell = |text: &str| text.replace('|', "\\|").split_whitespace().collect::<Vec<_>>().join(" ");
    nodes
        .iter()
        .map(|node| {
            let mark = if depth > 0 { "└ " } else { "" };
            let example = node.example.as_deref().unwrap_or_default().replace('|', "\\|");
            let flag = if node.required { "必须" } else { "可选" };
            let flags = if is_request { format!(" | {flag}") } else { String::new() };
            let limits = if is_request { " | " } else { "" };
            let description = cell(&node.description);
            let row = format!(
                "{mark}{} | {}{flags} | {example}{limits} | {description}\n",
                node.name,
                node.full_type()
            );
            row + &rows(&node.children, is_request, depth + 1)
        })
        .collect::<Vec<String>>()
        .concat()
}
