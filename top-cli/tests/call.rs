//! `topctl call` against a sandbox in this process: what it sends and prints, and its exit codes.

mod support;

use std::process::Command;

use support::{KEY, Ran, SECRET, file, known, run, topctl, written};
use top_sandbox::{Fault, Grant, PlatformError, Sandbox};

async fn sandbox() -> Sandbox {
    let sandbox = Sandbox::builder().app(KEY, SECRET).session("tok", Grant::any()).start().await.unwrap();
    sandbox
        .answer("a.echo", r#"{"a_echo_response":{"price":1.50,"names":{"name":["淘宝","b"]}}}"#)
        .answer("a.refuse", PlatformError::of(15).sub("isv.invalid-parameter", "非法参数"));
    sandbox
}

/// Runs the command on another thread, because the sandbox in this process must answer meanwhile.
async fn ran(mut command: Command) -> Ran {
    tokio::task::spawn_blocking(move || run(&mut command)).await.unwrap()
}

fn call(sandbox: &Sandbox, method: &str, args: &[&str]) -> Command {
    let mut command = known();
    command.args(["call", method, "--gateway", &sandbox.url()]).args(args);
    command
}

#[tokio::test(flavor = "multi_thread")]
async fn parameters_from_arguments_and_from_json_arrive() {
    let sandbox = sandbox().await;
    let json = written(
        "parameters.json",
        r#"{"tids": [1, 22], "note": "x \"y\"", "none": null, "obj": {"b": 1.50, "a": [ ]}}"#,
    );
    let json = json.to_str().unwrap();
    let ran = ran(call(
        &sandbox,
        "a.echo",
        &["-p", "nick=淘 宝=1", "-p", "blank=", "--json", json, "--session", "tok"],
    ))
    .await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    // Digits unchanged, on several lines and without colours.
    assert!(ran.out.starts_with("{\n  \"price\": 1.50,\n  \"names\": [\n    \"淘宝\","), "{ran:?}");
    assert_eq!(ran.err, "");
    let call = sandbox.calls().pop().unwrap();
    for (name, value) in [
        ("nick", Some("淘 宝=1")),
        ("blank", None),
        ("tids", Some("1,22")),
        ("note", Some("x \"y\"")),
        ("none", None),
        ("obj", Some(r#"{"b":1.50,"a":[]}"#)),
        ("session", Some("tok")),
        ("sign_method", Some("hmac-sha256")),
        ("partner_id", None),
    ] {
        assert_eq!(call.param(name), value, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_sign_method_every_format_and_the_raw_response() {
    let sandbox = sandbox().await;
    for method in ["md5", "hmac", "hmac-sha256"] {
        let ran = ran(call(&sandbox, "a.echo", &["--sign-method", method, "--format", "xml"])).await;
        assert_eq!((ran.code, &ran.json()["price"]), (Some(0), &"1.50".into()), "{ran:?}");
        assert_eq!(sandbox.calls().pop().unwrap().param("sign_method"), Some(method));
    }
    let raw = ran(call(&sandbox, "a.echo", &["--format", "xml", "--raw"])).await;
    assert!(raw.out.starts_with("<?xml") && raw.out.ends_with("-->"), "{raw:?}");
    let raw = ran(call(&sandbox, "a.echo", &["--raw"])).await;
    assert!(raw.out.starts_with(r#"{"price":1.50,"names":["淘宝","b"],"#), "{raw:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn files_and_bodies_are_sent() {
    let sandbox = sandbox().await;
    let image = written("shoe.png", b"\x89PNG\r\n");
    let upload = format!("img={}", image.display());
    let ran_upload = ran(call(&sandbox, "a.echo", &["-p", "title=shoe", "--file", &upload])).await;
    assert_eq!(ran_upload.code, Some(0), "{ran_upload:?}");
    let sent = sandbox.calls().pop().unwrap();
    assert_eq!(
        (sent.files()[0].file_name.as_str(), &sent.files()[0].content[..]),
        ("shoe.png", &b"\x89PNG\r\n"[..])
    );
    assert_eq!(sent.param("title"), Some("shoe"));

    for (name, body) in [("body.xml", "<request><a>中</a></request>"), ("body.json", "{\"a\":1}")] {
        let path = written(name, body);
        let ran =
            ran(call(&sandbox, "a.echo", &["-p", "customerId=c1", "--body", path.to_str().unwrap()])).await;
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert_eq!(sandbox.calls().pop().unwrap().raw_body(), body.as_bytes());
    }
    let gone = ran(call(&sandbox, "a.echo", &["--file", "img=no-such-file"])).await;
    assert_eq!(gone.code, Some(2), "{gone:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_is_printed_explained_and_exit_code_1() {
    let sandbox = sandbox().await;
    for format in ["json", "xml"] {
        let ran = ran(call(&sandbox, "a.refuse", &["--format", format])).await;
        assert_eq!(ran.code, Some(1), "{ran:?}");
        let error = &ran.json()["error_response"];
        assert_eq!((&error["code"], &error["sub_msg"]), (&15.into(), &"非法参数".into()), "{ran:?}");
        assert!(ran.err.starts_with("error: a.refuse: platform error 15"), "{ran:?}");
        assert!(ran.err.contains("\nhelp: "), "{ran:?}");
    }
    let mut chinese = call(&sandbox, "a.nothing", &[]);
    chinese.env("LANG", "zh_CN.UTF-8");
    let chinese = ran(chinese).await;
    assert!(chinese.err.contains("help: ") && chinese.err.contains("接口"), "{chinese:?}");
    let mut wrong = call(&sandbox, "a.echo", &["-p", "a=private"]);
    wrong.env("TOP_APP_SECRET", "another secret");
    let wrong = ran(wrong).await;
    assert_eq!((wrong.code, &wrong.json()["error_response"]["code"]), (Some(1), &25.into()));
    assert!(wrong.err.contains("hmac-sha256 over"), "{wrong:?}");
    assert!(!wrong.err.contains("private") && !wrong.err.contains("another secret"), "{wrong:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_network_is_exit_code_3() {
    let sandbox = sandbox().await;
    sandbox
        .fault("a.echo", Fault::html(404))
        .fault("a.echo", Fault::HangUp)
        .fault("a.echo", Fault::html(200));
    for _ in 0..3 {
        let ran = ran(call(&sandbox, "a.echo", &[])).await;
        assert_eq!((ran.code, ran.out.as_str()), (Some(3), ""), "{ran:?}");
        assert!(ran.err.starts_with("error: a.echo: "), "{ran:?}");
    }
    let url = sandbox.url();
    sandbox.stop().await;
    let mut nobody = known();
    nobody.args(["call", "a.echo", "--gateway", &url]);
    assert_eq!(ran(nobody).await.code, Some(3));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gateway_on_this_machine_is_called_without_the_environments_proxy() {
    let sandbox = sandbox().await;
    for host in ["127.0.0.1", "localhost", "LOCALHOST"] {
        let mut command = known();
        command.env("http_proxy", "http://127.0.0.1:1").args(["call", "a.echo"]);
        command.args(["--gateway", &sandbox.url().replace("127.0.0.1", host)]);
        let ran = ran(command).await;
        assert_eq!(ran.code, Some(0), "{host}: {ran:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_usage_is_exit_code_2_and_nothing_is_sent() {
    let sandbox = sandbox().await;
    let list = written("list.json", "[1]");
    let comma = written("comma.json", r#"{"a":["b,c"]}"#);
    for args in [
        &["-p", "no-sign"][..],
        &["-p", "a=1", "-p", "a=2"],
        &["-p", "app_key=1"],
        &["--gateway", "ftp://x"],
        &["--sign-method", "sha1"],
        &["--format", "yaml"],
        &["--json", "no-such-file"],
        &["--json", list.to_str().unwrap()],
        &["--json", comma.to_str().unwrap()],
        &["--unknown"],
        &["--secret", "x"],
    ] {
        let mut command = known();
        command.args(["call", "a.echo"]).args(args);
        if !args.contains(&"--gateway") {
            command.args(["--gateway", &sandbox.url()]);
        }
        let ran = ran(command).await;
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{args:?} {ran:?}");
        assert!(ran.err.contains("error"), "{args:?} {ran:?}");
    }
    assert!(sandbox.calls().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_key_comes_from_a_private_profile_or_the_environment() {
    let sandbox = sandbox().await;
    let mut none = topctl();
    none.args(["call", "a.echo", "--gateway", &sandbox.url()]);
    let none = ran(none).await;
    assert_eq!(none.code, Some(2));
    assert!(none.err.contains("TOP_APP_KEY") && none.err.contains("--profile"), "{none:?}");

    let text = format!(
        "app_key = \"{KEY}\"\napp_secret = \"{SECRET}\"\nsession = \"tok\"\ngateway = \"{}\"\n",
        sandbox.url()
    );
    let profile = written("profile.toml", text);
    let with = |profile: &std::path::Path| {
        let mut command = topctl();
        command.args(["call", "a.echo", "--profile"]).arg(profile);
        command
    };
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let set = |mode| std::fs::set_permissions(&profile, std::fs::Permissions::from_mode(mode)).unwrap();
        for mode in [0o644, 0o640, 0o700, 0o400] {
            set(mode);
            let refused = ran(with(&profile)).await;
            assert_eq!(refused.code, Some(2), "{mode:o} {refused:?}");
            assert!(refused.err.contains("0600") && refused.err.contains("chmod 600"), "{refused:?}");
        }
        set(0o600);
    }
    let used = ran(with(&profile)).await;
    assert_eq!(used.code, Some(0), "{used:?}");
    assert_eq!(sandbox.calls().pop().unwrap().param("session"), Some("tok"));

    // The usual place, which is used if nothing is set.
    let place = file("config/topctl");
    std::fs::create_dir_all(&place).unwrap();
    std::fs::copy(&profile, place.join("profile.toml")).unwrap();
    let mut usual = topctl();
    usual.env("XDG_CONFIG_HOME", file("config")).args(["call", "a.echo"]);
    assert_eq!(ran(usual).await.code, Some(0));
    // A line that cannot be read is named by its number and not shown.
    std::fs::write(&profile, "app_key = \"1\"\napp_secret = 987654321\n").unwrap();
    let broken = ran(with(&profile)).await;
    assert!(broken.err.contains("line 2") && !broken.err.contains("987654321"), "{broken:?}");
}
