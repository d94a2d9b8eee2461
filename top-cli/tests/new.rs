//! `topctl new` writes a project. That it builds and passes its own test is tried with the packages (`tests/packaged/run`).

mod support;

use std::fs;

use support::{file, run, topctl};

#[test]
fn a_project_calls_the_api_that_was_asked_for() {
    let directory = file("new-shop");
    let _ = fs::remove_dir_all(&directory);
    let ran = run(topctl().arg("new").arg(&directory).args(["--api", "taobao.trade.fullinfo.get"]));
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(ran.out, format!("cd {} && cargo test\n", directory.display()));
    let read = |path: &str| fs::read_to_string(directory.join(path)).unwrap();
    let manifest = read("Cargo.toml");
    assert!(manifest.contains("name = \"new-shop\"\n"), "{manifest}");
    assert!(
        manifest.contains("top-apis = { version = \"0.1\", features = [\"taobao-trade\"] }\n"),
        "{manifest}"
    );
    assert!(!manifest.contains("path = "), "{manifest}");
    assert!(read("src/lib.rs").contains("use top_apis::taobao::trade::FullinfoGet;\n"));
    assert!(read("src/main.rs").contains("new_shop::call(&client, session.as_deref())"));
    assert!(read("tests/sandbox.rs").contains("Some(\"taobao.trade.fullinfo.get\")"));

    // What is there is never written over.
    fs::write(directory.join("src/lib.rs"), "mine").unwrap();
    let ran = run(topctl().arg("new").arg(&directory));
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert_eq!(read("src/lib.rs"), "mine");
}

#[test]
fn a_checkout_takes_the_place_of_the_registry() {
    let directory = file("new-here");
    let _ = fs::remove_dir_all(&directory);
    let checkout = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let ran = run(topctl().arg("new").arg(&directory).args(["--path", checkout]));
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let manifest = fs::read_to_string(directory.join("Cargo.toml")).unwrap();
    let path = fs::canonicalize(checkout).unwrap().join("top-sandbox");
    assert!(
        manifest.contains(&format!("top-sandbox = {{ version = \"0.1\", path = {path:?} }}\n")),
        "{manifest}"
    );
}

#[test]
fn what_cannot_be_a_project_is_refused_with_advice() {
    for (name, args, wanted) in [
        ("My Shop", &[][..], "my-shop"),
        ("1shop", &[], "begins with a letter"),
        ("never", &["--api", "taobao.trade.fulinfo.get"], "did you mean taobao.trade.fullinfo.get"),
    ] {
        let directory = file(name);
        let ran = run(topctl().arg("new").arg(&directory).args(args));
        assert!(matches!(ran.code, Some(1 | 2)), "{ran:?}");
        assert!(ran.err.contains(wanted), "{wanted}: {ran:?}");
        assert!(!directory.exists());
    }
}
