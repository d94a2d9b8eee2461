//! The written Rust compiles and passes rustfmt and clippy.
//!
//! The tests of the whole catalogue take minutes and run with `--ignored` only; `--nocapture` shows time and memory:
//!
//! ```sh
//! cargo test --release -p top-doc --test generated -- --ignored --nocapture
//! ```

mod support;

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

use top_doc::{ApiDoc, Dependency, Limits, Node, Tree, read_catalogue, read_page, write_crate};

/// The documents of the catalogue beside the checkout.
fn catalogue() -> Option<Vec<ApiDoc>> {
    let file = fs::File::open(support::shared("corpus/apis.jsonl.gz")?).unwrap();
    Some(read_catalogue(file).map(|reading| reading.unwrap().doc).collect())
}

/// The documents of the project's own pages.
fn own_pages() -> Vec<ApiDoc> {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut paths: Vec<PathBuf> = fs::read_dir(pages).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    paths.iter().map(|path| read_page(&fs::read_to_string(path).unwrap()).unwrap().doc).collect()
}

/// Names, types and texts that are difficult to write as Rust.
fn hostile() -> Vec<ApiDoc> {
    let node = |name: &str, ty: &str, list: u8, required: bool, children: Vec<Node>| Node {
        name: name.into(),
        ty: ty.into(),
        list,
        required,
        children,
        ..Node::default()
    };
    let leaf = |name: &str, ty: &str| node(name, ty, 0, true, Vec::new());
    let shared = || node("common", "CommonDTO", 0, true, vec![leaf("id", "Number"), leaf("kind", "String")]);
    let mut request: Vec<Node> = [
        "type", "self", "Self", "crate", "_", "a_b", "a__b", "ab", "aB", "3d", "名称", "r#fn", "sign", "a b", "a.b", "gen", "é",
        "very_long_name_that_goes_on_and_on_and_on_and_on_until_no_attribute_could_hold_it_in_one_line.at_all",
    ]
    .iter()
    .map(|name| leaf(name, "String"))
    .collect();
    for (name, ty, list) in [
        ("file", "byte[]", 0),
        ("files", "byte[]", 1),
        ("byte", "byte", 0),
        ("map", "Map", 0),
        ("maps", "Map", 1),
        ("json", "Json", 0),
        ("jsons", "Json", 1),
        ("any", "", 0),
        ("anys", "", 2),
        ("date", "Date", 0),
        ("dates", "Date", 1),
        ("price", "Price", 0),
        ("prices", "BigDecimal", 2),
        ("fields", "FieldList", 0),
        ("named_only", "Unknown", 0),
        ("b1", "Boolean", 0),
        ("b2", "Boolean", 0),
        ("b3", "Boolean", 0),
        ("b4", "Boolean", 0),
    ] {
        request.push(node(name, ty, list, true, Vec::new()));
        request.push(node(&format!("may_{name}"), ty, list, false, Vec::new()));
    }
    for (name, ty) in
        [("result", "Result"), ("option", "Option"), ("vec", "Vec"), ("string", "Strings"), ("top", "TopApi")]
    {
        request.push(node(name, ty, 0, true, vec![leaf("data", "byte[]"), leaf("success", "String")]));
    }
    // Two objects of one name, two names for one Rust name, a type inside itself, a type described elsewhere.
    request.push(node("one", "DrugDTO", 0, false, vec![leaf("x", "String")]));
    request.push(node("two", "DrugDTO", 1, true, vec![leaf("y", "Number")]));
    request.push(node("three", "DrugDto", 0, true, vec![leaf("z", "Date"), leaf("bytes", "byte[]")]));
    let inside =
        vec![leaf("again", "Tree"), node("more", "Tree", 1, true, Vec::new()), leaf("elsewhere", "Strings")];
    request.push(node("tree", "Tree", 0, true, vec![node("branch", "Branch", 0, true, inside)]));
    request.push(shared());
    for (at, node) in request.iter_mut().enumerate() {
        node.description = match at % 7 {
            0 => "*/ `a` ``` \r\n # x\n - y\n 1. z <br/> [a](b) {@code x} \u{202e}someName some_name http://a.b/c".into(),
            1 => "0-否,1-是".into(),
            2 => "SELF:a,self_:b,Other:c,other:d".into(),
            3 => "TEXT(1), /** * 图 */ SELF(2), OTHER(-3000000)".into(),
            4 => "> 值".repeat(60),
            5 => String::new(),
            _ => "<b>x</b> App分配Key的ID, `unclosed _and *so* on\n\n    code\n===\n| a | b |\n|---|---|".into(),
        };
        node.limits =
            Limits { max_len: Some(1_234_567), max_items: Some(0), min: Some(-1_000_000), max: Some(9) };
        node.default = (at % 3 == 0).then(|| "`x`\n".to_owned());
    }
    let mut response = request.clone();
    response.push(leaf("request_id", "String"));
    response.push(leaf("request_id", "String"));
    let api = |method: &str, request: &[Node], response: &[Node]| ApiDoc {
        method: method.into(),
        title: "*/ [x] `".into(),
        description: "- a\n- b".into(),
        request: request.to_vec(),
        response: response.to_vec(),
        ..ApiDoc::default()
    };
    vec![
        api("taobao.hostile.one.add", &request, &response),
        api("alibaba.hostile.one.add", &[shared()], &[shared()]),
        api("taobao.hostile.none.get", &[], &[]),
        api("taobao.hostile.result", &[], &[leaf("n", "Number")]),
        api("taobao.self.type", &[], &[node("list", "String", 1, false, Vec::new())]),
        api("taobao.default.self.get", &[leaf("only", "Unknown")], &[leaf("any", "")]),
        api("taobao.full.objects.get", &request[40..45], &request[20..25]),
        api(
            "tmall.x.2013-07-01",
            &[],
            &[node("tree", "Tree", 1, false, vec![node("again", "Tree", 0, false, Vec::new())])],
        ),
    ]
}

/// Writes the crate into its own folder below the target directory.
fn write(tree: &Tree, name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    // A crate of an earlier run would hold files that this one does not write.
    if folder.exists() {
        fs::remove_dir_all(folder.join("src")).unwrap();
    }
    for (path, text) in &tree.files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    // Inside the project's folder, but not a member of its workspace.
    let manifest = folder.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).unwrap();
    fs::write(&manifest, text + "\n[workspace]\n").unwrap();
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    folder
}

fn generate(docs: &[ApiDoc], name: &str) -> PathBuf {
    let top_apis = Path::new(env!("CARGO_MANIFEST_DIR")).join("../top-apis").canonicalize().unwrap();
    let tree = write_crate(docs, name, &Dependency::path(top_apis.to_str().unwrap()));
    let left_out: Vec<String> = tree
        .undecided
        .iter()
        .filter(|undecided| undecided.what.contains("left out"))
        .map(ToString::to_string)
        .collect();
    eprintln!(
        "{} of {} APIs in {} namespaces, {} bytes; {} undecided",
        tree.apis,
        docs.len(),
        tree.namespaces.len(),
        tree.files.values().map(String::len).sum::<usize>(),
        tree.undecided.len()
    );
    let reads = tree.undecided.iter().filter(|undecided| undecided.what.contains("`idempotent`")).count();
    let any = tree.undecided.iter().filter(|undecided| undecided.what.contains("any JSON")).count();
    let limits = tree.undecided.iter().filter(|undecided| undecided.what.contains("not checked")).count();
    eprintln!("undecided: {reads} reads, {any} types, {limits} limits");
    for line in &left_out {
        eprintln!("left out: {line}");
    }
    assert_eq!(tree.apis, docs.len(), "an API could not be written");
    write(&tree, name)
}

#[expect(clippy::disallowed_methods, reason = "measures the compiler; no result depends on it")]
fn now() -> Instant {
    Instant::now()
}

/// Runs the command, and panics with its output if it fails.
fn run(command: &mut Command, what: &str) {
    let started = now();
    let output = command.output().unwrap_or_else(|error| panic!("{what}: {error}"));
    eprintln!("{what}: {:.1} s", started.elapsed().as_secs_f64());
    let stderr = String::from_utf8_lossy(&output.stderr);
    for line in stderr.lines().filter(|line| line.contains("Maximum resident") || line.contains("User time"))
    {
        eprintln!("{what}: {}", line.trim());
    }
    assert!(
        output.status.success(),
        "{what}:\n{}\n{}",
        String::from_utf8_lossy(&output.stdout).chars().take(6000).collect::<String>(),
        String::from_utf8_lossy(&output.stderr).chars().take(12_000).collect::<String>()
    );
}

fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    // With GNU time, if it is installed, for the peak of memory.
    let time = Path::new("/usr/bin/time");
    let mut command = if time.is_file() {
        let mut command = Command::new(time);
        command.arg("-v").arg(env!("CARGO"));
        command
    } else {
        Command::new(env!("CARGO"))
    };
    command.args(arguments).arg("--offline").current_dir(folder);
    command.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("target"));
    command.env("RUSTFLAGS", "-D warnings -D missing-docs");
    command
}

fn rustfmt(folder: &Path) -> Command {
    let mut command = Command::new("rustfmt");
    // rustfmt's defaults and not the project's configuration, since users have the defaults.
    command.args(["--check", "--edition", "2024", "--config-path"]).arg(folder.join("rustfmt.toml"));
    fs::write(folder.join("rustfmt.toml"), "").unwrap();
    command.arg(folder.join("src/lib.rs"));
    command
}

/// One crate, so that its dependencies are built once: the project's own pages, hostile documents, and one in forty APIs
/// of the catalogue, if it is there.
#[test]
fn a_sample_compiles_and_passes_rustfmt_and_clippy() {
    let mut docs = own_pages();
    docs.extend(hostile());
    docs.extend(catalogue().unwrap_or_default().into_iter().step_by(40));
    let folder = generate(&docs, "sample");
    run(&mut rustfmt(&folder), "rustfmt");
    run(cargo(&folder, &["clippy", "--features", "full"]).args(["--", "-W", "clippy::pedantic"]), "clippy");
}

#[test]
#[ignore = "minutes: a crate of the whole catalogue"]
fn the_whole_catalogue_compiles_and_is_formatted() {
    let Some(docs) = catalogue() else { return };
    let folder = generate(&docs, "catalogue");
    run(&mut rustfmt(&folder), "rustfmt");
    // The dependencies first, so that the time is that of the crate alone.
    run(&mut cargo(&folder, &["check"]), "dependencies");
    run(&mut cargo(&folder, &["check", "--features", "full"]), "cargo check");
}

#[test]
#[ignore = "minutes: clippy over a crate of the whole catalogue"]
fn the_whole_catalogue_passes_clippy() {
    let Some(docs) = catalogue() else { return };
    let folder = generate(&docs, "catalogue-clippy");
    run(
        cargo(&folder, &["clippy", "--features", "full"]).args([
            "--",
            "-W",
            "clippy::pedantic",
            "-D",
            "warnings",
        ]),
        "clippy",
    );
}

#[test]
#[ignore = "minutes: builds a client and a sandbox for two hundred APIs"]
fn two_hundred_apis_are_called_on_the_sandbox() {
    let Some(docs) = catalogue() else { return };
    // And a whole family, whose APIs share types: the sample has hardly two of one.
    let is_trade =
        |doc: &ApiDoc| doc.method.starts_with("taobao.trade.") || doc.method.starts_with("taobao.trades.");
    let docs: Vec<ApiDoc> = docs
        .into_iter()
        .enumerate()
        .filter(|(at, doc)| (at % 21 == 0 && at / 21 < 200) || is_trade(doc))
        .map(|(_, doc)| doc)
        .collect();
    assert!(docs.len() > 200, "{}", docs.len());
    let folder = generate(&docs, "round-trips");
    let definitions: String = docs.iter().map(|doc| doc.dump() + "\n").collect();
    fs::write(folder.join("definitions.jsonl"), definitions).unwrap();
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    let dependency =
        |name: &str, more: &str| format!("{name} = {{ path = {:?}{more} }}\n", project.join(name));
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    let manifest = manifest.replace(
        "\n[workspace]\n",
        &(dependency("top-client", ", features = [\"reqwest\", \"xml\"]")
            + &dependency("top-core", "")
            + &dependency("top-doc", "")
            + &dependency("top-sandbox", "")
            + "tokio = { version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }\n\n[workspace]\n"),
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    // The file with an API's method is its module.
    let (mut apis, mut pages, mut page_count) = (String::new(), String::new(), 0);
    let tree = write_crate(&docs, "round-trips", &Dependency::version("0"));
    for doc in &docs {
        let attribute = format!("method = {:?}", doc.method);
        let (path, text) = tree.files.iter().find(|(_, text)| text.contains(&attribute)).unwrap();
        let after = &text[text.find(&attribute).unwrap()..];
        let name = after.split_once("pub struct ").unwrap().1.split([' ', ';', '{', '<']).next().unwrap();
        let module = path.strip_prefix("src/").unwrap().strip_suffix(".rs").unwrap().replace('/', "::");
        write!(apis, "round_trips::{module}::{name}, ").expect("a string takes all");
        // The call of its pages that the documentation shows compiles.
        if let Some((_, rest)) = text.split_once("/// client.pages(\n") {
            let call = rest.split_once("/// ```").unwrap().0.replace("/// ", "");
            page_count += 1;
            writeln!(
                pages,
                "fn pages_{page_count}(client: &Client, request: round_trips::{module}::{name}) {{ let _ = client.pages({call}; }}"
            )
            .expect("a string takes all");
        }
    }
    eprintln!("{page_count} APIs show the call of their pages");
    assert!(page_count > 0);
    let main = include_str!("round_trips.rs.in").replace("ALL_APIS", &apis)
        + "\n#[allow(dead_code, reason = \"compiled only\")]\nmod pages {\nuse top_client::{Client, Page};\n"
        + &pages
        + "}\n";
    fs::write(folder.join("src/main.rs"), main).unwrap();
    run(
        cargo(&folder, &["run", "--features", "full"])
            .args(["--", "definitions.jsonl"])
            .env("RUSTFLAGS", "")
            .env("CARGO_PROFILE_DEV_DEBUG", "0"),
        "round trips",
    );
}
