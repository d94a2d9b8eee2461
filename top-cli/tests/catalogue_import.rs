//! `topctl import --catalogue` on a small project: what it writes, and that it says so before it does.

mod support;

use std::{
    fs,
    path::{Path, PathBuf},
};

use support::{Ran, run, topctl};

const MARKED: &str = "before\n# catalogue:begin, written\n# catalogue:end\nafter\n";

/// A project with the files that hold marked parts.
fn project(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&root);
    for file in [
        "top-catalogue/Cargo.toml",
        "top-catalogue/src/lib.rs",
        "top-apis/Cargo.toml",
        "top-apis/src/lib.rs",
        "docs/catalogue.md",
        "README.md",
        "README.zh-CN.md",
    ] {
        let path = root.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, MARKED).unwrap();
    }
    fs::create_dir_all(root.join("top-catalogue/facts")).unwrap();
    fs::write(root.join("top-catalogue/facts/corrections.jsonl"), "").unwrap();
    let api = |method: &str| {
        format!(
            "{{\"method\":\"{method}\",\"title\":\"查询\",\"description\":\"一句话\",\"request\":[{{\"name\":\"id\",\"type\":\"Number\",\"required\":true}}],\"response\":[]}}\n"
        )
    };
    fs::write(root.join("apis.jsonl"), api("taobao.glaze.get") + &api("taobao.kiln.get")).unwrap();
    let topic = "{\"topic\":\"taobao_kiln_KilnHot\",\"direction\":\"in\",\"fields\":[{\"name\":\"tid\",\"type\":\"Number\"}]}\n\
                 {\"topic\":\"taobao_kiln_KilnCool\",\"direction\":\"out\",\"fields\":[]}\n";
    fs::write(root.join("topics.jsonl"), topic).unwrap();
    root
}

fn import(root: &Path, arguments: &[&str]) -> Ran {
    run(topctl().current_dir(root).args(["import", "--catalogue", "."]).args(arguments))
}

fn text(root: &Path, file: &str) -> String {
    fs::read_to_string(root.join(file)).unwrap()
}

const DOCUMENTS: [&str; 4] = ["--corpus", "apis.jsonl", "--topics", "topics.jsonl"];

#[test]
fn a_catalogue_is_written_and_a_second_run_changes_nothing() {
    let root = project("catalogue-written");
    let first = import(&root, &DOCUMENTS);
    assert_eq!(first.code, Some(0), "{first:?}");
    assert!(first.err.contains("2 APIs: 2 written") && first.err.contains("1 topic;"), "{first:?}");
    let module = text(&root, "top-catalogue/src/taobao/glaze.rs");
    assert!(module.contains("pub id: i64,") && !module.contains("一句话"), "{module}");
    assert!(text(&root, "top-catalogue/src/topics/taobao.rs").contains("pub struct KilnHot {"));
    assert!(text(&root, "top-catalogue/src/lib.rs").contains("pub mod taobao;"));
    let manifest = text(&root, "top-apis/Cargo.toml");
    assert!(manifest.starts_with("before\n") && manifest.ends_with("# catalogue:end\nafter\n"), "{manifest}");
    assert!(manifest.contains("taobao = [\"catalogue\", \"top-catalogue/taobao\"]"), "{manifest}");
    assert!(text(&root, "README.md").contains("| `taobao.*` | 2 | 1 |"));
    for arguments in [&DOCUMENTS[..], &[]] {
        let again = import(&root, arguments);
        assert_eq!(again.code, Some(0), "{again:?}");
        assert!(again.err.contains("0 files change"), "{again:?}");
    }
}

#[test]
fn a_check_changes_nothing_and_fails_where_something_differs() {
    let root = project("catalogue-checked");
    let check = import(&root, &["--corpus", "apis.jsonl", "--topics", "topics.jsonl", "--check"]);
    assert_eq!(check.code, Some(1), "{check:?}");
    assert!(!root.join("top-catalogue/src/taobao").exists());
    assert_eq!(import(&root, &DOCUMENTS).code, Some(0));
    assert_eq!(import(&root, &["--check"]).code, Some(0));
    // A file that was edited, one that belongs to nothing, and one that is gone.
    let file = root.join("top-catalogue/src/taobao/kiln.rs");
    let edited = text(&root, "top-catalogue/src/taobao/kiln.rs") + "// mine\n";
    fs::write(&file, edited).unwrap();
    fs::write(root.join("top-catalogue/src/taobao/stale.rs"), "").unwrap();
    fs::remove_file(root.join("top-catalogue/src/taobao/glaze.rs")).unwrap();
    let check = import(&root, &["--check"]);
    assert_eq!(check.code, Some(1), "{check:?}");
    for name in ["kiln.rs", "stale.rs", "glaze.rs"] {
        assert!(check.err.contains(name), "{name}: {check:?}");
    }
    assert_eq!(import(&root, &[]).code, Some(0));
    assert_eq!(import(&root, &["--check"]).code, Some(0));
    assert!(!root.join("top-catalogue/src/taobao/stale.rs").exists());
}

#[test]
fn a_correction_that_fits_nothing_stops_it() {
    let root = project("catalogue-corrected");
    let line = "{\"method\":\"taobao.gone.get\",\"ready\":\"gone::Get\",\"reason\":\"by hand\"}\n";
    fs::write(root.join("top-catalogue/facts/corrections.jsonl"), line).unwrap();
    let ran = import(&root, &DOCUMENTS);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.err.contains("a correction of taobao.gone.get changes nothing"), "{ran:?}");
    assert!(!root.join("top-catalogue/src/taobao").exists());
}
