//! `topctl import` and `topctl diff` as a user runs them.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// A page in the platform's layout, of an invented API.
const PAGE: &str = "\
文档中心 > API类目 > 测试

taobao.pottery.glaze.get (查询釉料)

查询釉料

公共参数

请求参数

名称 类型 是否必须 示例值 更多限制 描述
glaze_id Number 必须 7 釉料编号
fields String 可选 name,price 最大长度：20 需要的字段

响应参数

名称 类型 示例值 描述
name String 天青 名称
price Price 12.50 价格

响应示例

  • XML示例
  • JSON示例
<pottery_glaze_get_response>
    <name>天青</name>
    <price>12.50</price>
</pottery_glaze_get_response>
";

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("topctl-import-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, text).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn topctl(args: &[&dyn AsRef<std::ffi::OsStr>]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_topctl"));
    command.args(args.iter().map(AsRef::as_ref)).output().unwrap()
}

fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn err(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn one_page_becomes_a_struct_on_standard_output() {
    let folder = Folder::new("one");
    let page = folder.file("page.txt", PAGE);
    let output = topctl(&[&"import", &page]);
    assert!(output.status.success(), "{}", err(&output));
    for line in ["method = \"taobao.pottery.glaze.get\"", "pub glaze_id: i64,", "pub fields: Vec<String>,"] {
        assert!(out(&output).contains(line), "{line} in {}", out(&output));
    }
    let dump = topctl(&[&"import", &page, &"--dump"]);
    let dump: serde_json::Value = serde_json::from_str(out(&dump)).unwrap();
    assert_eq!(dump["method"], "taobao.pottery.glaze.get");
    assert_eq!(dump["request"][0]["required"], true);
}

#[test]
fn many_become_a_crate_and_hand_edits_stay() {
    let folder = Folder::new("many");
    folder.file("a.txt", PAGE);
    folder.file(
        "b.txt",
        &PAGE.replace("pottery.glaze.get", "pottery.kiln.get").replace("pottery_glaze", "pottery_kiln"),
    );
    let pages = folder.0.clone();
    let target = folder.0.join("out");
    let import = || topctl(&[&"import", &pages, &"--out", &target, &"--crate", &"my-apis"]);
    let output = import();
    assert!(output.status.success(), "{}", err(&output));
    assert!(err(&output).contains("2 APIs in "), "{}", err(&output));
    assert!(read(&target.join("Cargo.toml")).contains("\npottery = []\n"));
    let module = target.join("src/pottery/glaze_get.rs");
    let edited = read(&module) + "\n// by hand\n";
    fs::write(&module, &edited).unwrap();

    let again = import();
    assert!(again.status.success() && out(&again).is_empty(), "{}{}", out(&again), err(&again));
    assert_eq!(read(&module), edited, "nothing changed, nothing is lost");

    folder.file("a.txt", &PAGE.replace("价格", "价格（元）"));
    let changed = import();
    assert!(out(&changed).contains("价格（元）"), "the difference is shown: {}", out(&changed));
    assert!(read(&module).ends_with("\n// by hand\n"));
    assert!(read(&module).contains("价格（元）"));

    fs::write(&module, read(&module).replace("pub glaze_id: i64", "pub glaze_id: u64")).unwrap();
    folder.file("a.txt", PAGE);
    let refused = import();
    assert_eq!(refused.status.code(), Some(2));
    assert!(err(&refused).contains("edited by hand"), "{}", err(&refused));
    assert!(read(&module).contains("价格（元）"), "and nothing was written");
}

#[test]
fn several_apis_and_unreadable_documents_are_errors() {
    let folder = Folder::new("several");
    let one = folder.file("a.txt", PAGE);
    let output = topctl(&[&"import", &one, &one]);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("--out DIR"), "{}", err(&output));
    let nothing = folder.file("b.txt", "hello");
    let output = topctl(&[&"import", &nothing]);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("b.txt"), "{}", err(&output));
}

#[test]
fn a_text_with_many_pages_gives_them_all() {
    let folder = Folder::new("pages");
    let page = |name: &str| {
        format!(
            "## taobao.pottery.{name}.get（查询）\n\n### 请求参数\n\n| 参数名称 | 类型 | 是否必须 | 描述 |\n|---|---|---|---|\n\
             | id | Number | 必须 | 编号 |\n\n### 响应参数\n\n| 参数名称 | 类型 | 描述 |\n|---|---|---|\n| {name} | String | 名称 |\n\n---\n"
        )
    };
    let text = folder.file("all.md", &["glaze", "kiln", "clay"].map(page).concat());
    let dump = topctl(&[&"import", &text, &"--dump"]);
    let methods: Vec<serde_json::Value> = out(&dump)
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["method"].clone())
        .collect();
    assert_eq!(methods, ["taobao.pottery.glaze.get", "taobao.pottery.kiln.get", "taobao.pottery.clay.get"]);
    let one = topctl(&[&"import", &text]);
    assert_eq!(one.status.code(), Some(2));
    assert!(err(&one).contains("3 APIs"), "{}", err(&one));
    let target = folder.0.join("out");
    let all = topctl(&[&"import", &text, &"--out", &target]);
    assert!(all.status.success(), "{}", err(&all));
    for file in ["glaze_get.rs", "kiln_get.rs", "clay_get.rs"] {
        assert!(target.join("pottery").join(file).is_file(), "{file}");
    }
}

#[test]
fn tables_without_a_title_take_the_name_that_is_given() {
    let folder = Folder::new("method");
    let tables = folder.file(
        "tables.txt",
        "名称 | 类型 | 是否必须 | 示例值 | 描述\n--- | --- | --- | --- | ---\nid | Number | 必须 | 7 | 编号\n\n\
         名称 | 类型 | 示例值 | 描述\n--- | --- | --- | ---\nname | String | 天青 | 名称\n",
    );
    assert_eq!(topctl(&[&"import", &tables]).status.code(), Some(2));
    let output = topctl(&[&"import", &tables, &"--method", &"taobao.pottery.glaze.get"]);
    assert!(output.status.success(), "{}", err(&output));
    for line in ["method = \"taobao.pottery.glaze.get\"", "pub id: i64,", "unwrap = \"name\""] {
        assert!(out(&output).contains(line), "{line} in {}", out(&output));
    }
    let page = folder.file("page.txt", PAGE);
    let other = topctl(&[&"import", &page, &"--method", &"taobao.time.get"]);
    assert_eq!(other.status.code(), Some(2));
    assert!(err(&other).contains("the page of `taobao.pottery.glaze.get`"), "{}", err(&other));
    let two = topctl(&[&"import", &page, &tables, &"--method", &"taobao.time.get"]);
    assert_eq!(two.status.code(), Some(2));
}

#[test]
fn directories_are_searched_and_notes_name_their_file() {
    let folder = Folder::new("deep");
    fs::create_dir_all(folder.0.join("a/b")).unwrap();
    fs::create_dir_all(folder.0.join(".hidden")).unwrap();
    let doubtful = PAGE.replace("price Price 12.50 价格", "price Price 13 的价格");
    folder.file("a/b/page.txt", &doubtful);
    folder.file("a/no.txt", "hello");
    folder.file(".hidden/page.txt", &PAGE.replace("glaze.get", "kiln.get"));
    let output = topctl(&[&"import", &folder.0, &"--dump"]);
    assert!(output.status.success(), "{}", err(&output));
    assert_eq!(out(&output).lines().count(), 1);
    assert!(err(&output).contains("a/b/page.txt: line "), "{}", err(&output));
    assert!(err(&output).contains("skipped: ") && err(&output).contains("no.txt"), "{}", err(&output));
}

#[test]
fn a_difference_shows_whether_it_breaks_callers() {
    let folder = Folder::new("diff");
    let old = folder.file("old.txt", PAGE);
    let new = folder.file("new.txt", &PAGE.replace("fields String 可选", "fields String 必须"));
    let same = topctl(&[&"diff", &old, &old]);
    assert!(same.status.success() && out(&same).is_empty());
    let breaking = topctl(&[&"diff", &old, &new]);
    assert_eq!(breaking.status.code(), Some(1));
    assert!(out(&breaking).starts_with("breaking: request.fields"), "{}", out(&breaking));
    assert!(topctl(&[&"diff", &new, &old]).status.success(), "the way back is compatible");
}

/// Two APIs of one family.
const PAIR: [&str; 2] = ["taobao.trade.kiln.get", "taobao.trades.kiln.search"];

/// A definition whose response is an `Order`, and more members.
fn with_order(method: &str, more: &str) -> String {
    let order = r#"{"name":"order","type":"Order","children":[{"name":"oid","type":"Number"},{"name":"title","type":"String"}]}"#;
    format!("{{\"method\":\"{method}\",\"request\":[],\"response\":[{order}{more}]}}\n")
}

#[test]
fn types_are_shared_unless_told_otherwise() {
    let folder = Folder::new("shared");
    for (name, method) in ["a.json", "b.json"].iter().zip(PAIR) {
        folder.file(name, &with_order(method, ""));
    }
    let (shared, apart) = (folder.0.join("shared"), folder.0.join("apart"));
    let output = topctl(&[&"import", &folder.0, &"--out", &shared]);
    assert!(output.status.success(), "{}", err(&output));
    assert!(err(&output).contains("trade::objects::Order of 2 APIs"), "{}", err(&output));
    assert!(read(&shared.join("trade/objects.rs")).contains("pub struct Order {"));
    let output = topctl(&[&"import", &folder.0, &"--out", &apart, &"--no-shared"]);
    assert!(output.status.success() && !apart.join("trade/objects.rs").exists(), "{}", err(&output));
}

#[test]
fn a_later_import_of_one_page_keeps_what_is_there() {
    let folder = Folder::new("later");
    let one = folder.file("a.json", &with_order(PAIR[0], ""));
    let two = folder.file("b.json", &with_order(PAIR[1], ""));
    let target = folder.0.join("out");
    assert!(topctl(&[&"import", &one, &"--out", &target]).status.success());
    let before = read(&target.join("trade/kiln_get.rs"));
    let output = topctl(&[&"import", &two, &"--out", &target]);
    assert!(output.status.success(), "{}", err(&output));
    assert_eq!(read(&target.join("trade/kiln_get.rs")), before);
    let list = read(&target.join("trade/mod.rs"));
    assert!(list.contains("pub mod kiln_get;") && list.contains("pub mod trades_kiln_search;"), "{list}");
}

#[test]
fn open_points_come_by_weight_and_those_of_one_kind_together() {
    let folder = Folder::new("open");
    let page = folder.file(
        "a.txt",
        &PAGE.replace(
            "fields String 可选 name,price 最大长度：20 需要的字段",
            "a Thing 可选 1 无 甲\nb Thing 可选 1 无 乙\ntarget_app_key String 必须 1 无 应用",
        ),
    );
    let output = topctl(&[&"import", &page]);
    assert!(output.status.success(), "{}", err(&output));
    let lines: Vec<&str> = err(&output).lines().skip(1).collect();
    assert!(lines[0].contains("left out:") && lines[0].contains("target_app_key(…)"), "{}", err(&output));
    assert!(
        lines
            .iter()
            .any(|line| line.contains("`a` is a `Thing`") && line.ends_with("(and 1 more of this kind)"))
    );
}

#[test]
fn a_difference_names_the_types_that_cannot_keep_their_names() {
    let folder = Folder::new("names");
    let twice = |ty: &str| {
        let members = format!(r#"{{"name":"oid","type":"{ty}"}},{{"name":"title","type":"String"}}"#);
        let inner = format!(r#"{{"name":"order","type":"Order","children":[{members}]}}"#);
        with_order(PAIR[0], &format!(r#",{{"name":"holder","type":"Holder","children":[{inner}]}}"#))
    };
    let (old, new) = (folder.file("old.json", &twice("Number")), folder.file("new.json", &twice("String")));
    let output = topctl(&[&"diff", &old, &new]);
    assert_eq!(output.status.code(), Some(1));
    assert!(out(&output).contains("breaking: rust: the type Order cannot keep its name"), "{}", out(&output));
}
