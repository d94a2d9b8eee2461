//! `topctl sandbox` as a process: its first line, its calls, and how it stops.

#![cfg(unix)]

mod support;

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    process::{Child, Command, Stdio},
    time::Duration,
};

use support::{known, run, topctl};

struct Running {
    child: Child,
    address: String,
}

impl Running {
    fn start(args: &[&str]) -> Self {
        Self::start_with(args, &[])
    }

    fn start_with(args: &[&str], variables: &[(&str, &str)]) -> Self {
        let mut command = topctl();
        let command = command
            .arg("sandbox")
            .args(args)
            .envs(variables.iter().copied())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut line).expect("a line");
        let address = line.trim_end().strip_prefix("listening on ").expect("the promised line").to_owned();
        assert!(address.starts_with("http://127.0.0.1:"), "{address}");
        Self { child, address }
    }

    fn call(&self, args: &[&str]) -> support::Ran {
        let gateway = format!("{}/router/rest", self.address);
        run(known().arg("call").args(args).args(["--gateway", &gateway]))
    }

    /// Sends a signal, and returns the exit code and standard error.
    fn stop(mut self, signal: &str) -> (Option<i32>, String) {
        let killed =
            Command::new("kill").args([signal, &self.child.id().to_string()]).status().expect("kill");
        assert!(killed.success());
        for _ in 0..100 {
            if let Some(status) = self.child.try_wait().expect("a child") {
                let mut stderr = String::new();
                self.child.stderr.take().expect("a pipe").read_to_string(&mut stderr).expect("UTF-8");
                return (status.code(), stderr);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        let _ = self.child.kill();
        panic!("it did not stop within 5 seconds");
    }
}

#[test]
fn it_serves_and_stops_cleanly_on_both_signals() {
    for signal in ["-INT", "-TERM"] {
        let sandbox = Running::start(&["--app", "12345678:helloworld", "--session", "tok"]);
        let ran = sandbox.call(&["taobao.time.get"]);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert!(ran.json()["time"].is_string(), "{ran:?}");
        let (code, stderr) = sandbox.stop(signal);
        assert_eq!(code, Some(0), "{signal}: {stderr}");
        assert!(stderr.contains("taobao.time.get ok"), "{stderr}");
    }
}

#[test]
fn a_wrong_signature_is_shown_step_by_step_with_the_secret_masked() {
    let sandbox = Running::start(&["--app", "12345678:another-secret"]);
    let ran = sandbox.call(&["taobao.time.get", "--sign-method", "md5"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    let (_, stderr) = sandbox.stop("-TERM");
    assert!(
        stderr.contains("string to sign  <secret>app_key12345678formatjsonmethodtaobao.time.get"),
        "{stderr}"
    );
    assert!(stderr.contains("expected        ") && !stderr.contains("another-secret"), "{stderr}");
}

#[test]
fn hints_are_in_the_language_of_the_terminal() {
    for (language, hint) in [
        ("C.UTF-8", "the sandbox serves no such method; did you mean `taobao.time.get`?"),
        ("zh_CN.UTF-8", "沙箱没有提供这个接口；是不是 `taobao.time.get`？"),
    ] {
        let sandbox = Running::start_with(&[], &[("LANG", language)]);
        assert_eq!(sandbox.call(&["taobao.time.gets"]).code, Some(1));
        let (_, stderr) = sandbox.stop("-TERM");
        assert!(stderr.contains(&format!("\n    {hint}")), "{stderr}");
        assert_eq!(stderr.contains("查看调用："), language.starts_with("zh"), "{stderr}");
    }
}

#[test]
fn without_arguments_it_shows_what_to_type() {
    let sandbox = Running::start(&[]);
    let ran = sandbox.call(&["taobao.time.get"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let address = sandbox.address.clone();
    let (_, stderr) = sandbox.stop("-INT");
    assert!(stderr.contains(&format!("TOP_GATEWAY={address}/router/rest")), "{stderr}");
    assert!(stderr.contains("\n  topctl call taobao.time.get\n"), "{stderr}");
}

/// What is shown to be typed next is typed, by a shell.
#[test]
fn the_ready_apis_answer_a_first_call() {
    let sandbox = Running::start(&[]);
    let lippi = "ly_ding_open_para_dto={\"corp_id\":\"ding1\"}";
    let message = "ly_open_message_dto={\"message_id\":\"7\",\"content\":\"x\",\"sid\":\"s\",\"session_source\":\"X\",\"content_type\":1,\"bu_id\":\"1\"}";
    let ran = sandbox.call(&["alibaba.lyservice.lippi.message.send", "-p", lippi, "-p", message]);
    assert_eq!((ran.code, &ran.json()["result"]["data"]), (Some(0), &"7".into()), "{ran:?}");
    let recall =
        "request1={\"record_id\":\"1\",\"session_id\":\"2\",\"bterm_user_id\":\"3\",\"rs_type\":\"2\"}";
    let ran =
        sandbox.call(&["alibaba.alihealth.followup.dialogrecord.recall", "-p", "auth_token=t", "-p", recall]);
    assert_eq!((ran.code, &ran.json()["result1"]["model"]), (Some(0), &true.into()), "{ran:?}");
    let (_, stderr) = sandbox.stop("-TERM");
    let example =
        stderr.lines().find(|line| line.contains("topctl call alibaba.")).expect("an example").trim();

    let sandbox = Running::start(&[]);
    let typed = example.replacen("topctl", env!("CARGO_BIN_EXE_topctl"), 1);
    let ran = run(Command::new("/bin/sh").args(["-c", &typed]).env_clear().envs([
        ("TOP_APP_KEY", "12345678"),
        ("TOP_APP_SECRET", "helloworld"),
        ("TOP_GATEWAY", &format!("{}/router/rest", sandbox.address)),
    ]));
    assert_eq!((ran.code, &ran.json()["result1"]["model"]["content"]), (Some(0), &"您好".into()), "{ran:?}");
    sandbox.stop("-TERM");
}

#[test]
fn secrets_come_from_the_environment_and_from_files_and_are_never_shown() {
    let apps = support::written("apps.txt", "1:first-secret\n12345678:helloworld\n");
    let tokens = support::written("tokens.txt", "tok\n");
    for (args, variables) in [
        (
            vec![
                "--app".to_owned(),
                format!("@{}", apps.display()),
                format!("--session=@{}", tokens.display()),
            ],
            vec![],
        ),
        (vec![], vec![("TOP_SANDBOX_APP", "1:x 12345678:helloworld"), ("TOP_SANDBOX_SESSION", "tok")]),
    ] {
        let args: Vec<_> = args.iter().map(String::as_str).collect();
        let sandbox = Running::start_with(&args, &variables);
        let ran = sandbox.call(&["taobao.time.get", "--session", "tok"]);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        let (_, stderr) = sandbox.stop("-TERM");
        assert!(!stderr.contains("helloworld") && !stderr.contains("first-secret"), "{stderr}");
    }
    for (args, variable) in [
        (&["sandbox", "--app", "private-value"][..], None),
        (&["sandbox"], Some(("TOP_SANDBOX_APP", "private-value"))),
        (&["call", "a.b", "-p", "private-value"], None),
        (&["call", "a.b", "--file", "private-value"], None),
        (&["sandbox", "--listen", "0.0.0.0:0", "--admin-token", "private;value;which;is;long"], None),
    ] {
        let ran = run(known().args(args).envs(variable));
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{ran:?}");
        assert!(ran.err.contains("error: ") && !ran.err.contains("private"), "{ran:?}");
    }
    let help = run(known().env("TOP_SANDBOX_APP", "1:private").args(["sandbox", "--help"]));
    assert!(help.out.contains("TOP_SANDBOX_APP") && !help.out.contains("private"), "{}", help.out);
}

#[test]
fn an_address_that_others_reach_needs_an_admin_token() {
    let ran = run(topctl().args(["sandbox", "--listen", "0.0.0.0:0"]));
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{ran:?}");
    assert!(
        ran.err.contains("an admin token is needed") && ran.err.contains("TOP_SANDBOX_ADMIN_TOKEN"),
        "{ran:?}"
    );
    let ran = run(topctl().env("TOP_SANDBOX_ADMIN_TOKEN", "short").args(["sandbox"]));
    assert!(ran.code == Some(2) && ran.err.contains("at least 16"), "{ran:?}");
}

/// Names of methods, files and changes come from outside.
#[test]
fn nothing_from_outside_reaches_the_terminal_raw() {
    let sandbox = Running::start(&["--app", "12345678:helloworld"]);
    let mut stream = std::net::TcpStream::connect(sandbox.address.strip_prefix("http://").unwrap()).unwrap();
    let hostile = "GET /router/rest?method=a.%1b%5b2J%C2%9b31m%0A26+forged&app_key=12345678 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    stream.write_all(hostile.as_bytes()).unwrap();
    stream.read_to_end(&mut Vec::new()).unwrap();
    let (_, stderr) = sandbox.stop("-TERM");
    assert!(stderr.contains("a.\\u{1b}[2J\\u{9b}31m\\u{a}26 forged 32 Missing version"), "{stderr:?}");
    assert!(!stderr.contains(['\u{1b}', '\u{9b}']), "{stderr:?}");

    let directory = support::file("hostile");
    std::fs::create_dir_all(&directory).unwrap();
    std::fs::write(directory.join("a\u{1b}[31m\nforged.txt"), "no document").unwrap();
    std::fs::write(directory.join("b.jsonl"), "{\"method\":\"a.b\",\"title\":\"\u{9b}\"}\n").unwrap();
    let old = support::written("old.jsonl", "{\"method\":\"a.b\",\"request\":[]}\n");
    let new = support::written(
        "new.jsonl",
        "{\"method\":\"a.b\",\"request\":[{\"name\":\"x\\u001b[2J\\ny\",\"type\":\"String\",\"required\":true}]}\n",
    );
    for variables in [[("TERM", "dumb"), ("NO_COLOR", "")], [("TERM", "xterm"), ("NO_COLOR", "1")]] {
        for ran in [
            run(topctl().arg("import").arg("--dump").arg(&directory).envs(variables)),
            run(topctl().arg("diff").args([&old, &new]).envs(variables)),
        ] {
            let all = format!("{}{}", ran.out, ran.err);
            assert!(!all.contains(['\u{1b}', '\u{9b}']) && !all.contains("\nforged"), "{ran:?}");
        }
    }
}

#[test]
fn an_address_that_is_taken_is_an_error() {
    let sandbox = Running::start(&["--quiet"]);
    let address = sandbox.address.strip_prefix("http://").expect("a URL");
    let second = run(topctl().args(["sandbox", "--listen", address]));
    assert_eq!((second.code, second.out.as_str()), (Some(2), ""), "{second:?}");
    assert!(second.err.contains("cannot listen"), "{second:?}");
    sandbox.stop("-TERM");
}

#[test]
fn a_configuration_file_declares_everything() {
    let sample = support::written("seller.json", r#"{"user_seller_get_response":{"user":{"nick":"淘宝"}}}"#);
    let config = support::written(
        "sandbox.toml",
        "listen = '127.0.0.1:0'\n[[app]]\nkey = '12345678'\nsecret = 'helloworld'\n[[session]]\ntoken = 'tok'\n\
         [[answer]]\nmethod = 'taobao.user.seller.get'\nfile = 'seller.json'\nsession = 'required'\n\
         [[fault]]\nmethod = 'taobao.time.get'\nkind = 'error'\ncode = 10\n",
    );
    let sandbox = Running::start(&["--config", config.to_str().unwrap()]);
    let ran = sandbox.call(&["taobao.user.seller.get", "--session", "tok"]);
    assert_eq!(ran.json()["user"]["nick"], "淘宝", "{ran:?}");
    assert_eq!(sandbox.call(&["taobao.user.seller.get"]).code, Some(1));
    let (_, stderr) = sandbox.stop("-TERM");
    assert!(stderr.contains("26 Missing session") && !stderr.contains("helloworld"), "{stderr}");
    std::fs::remove_file(sample).unwrap();
    let broken = run(topctl().args(["sandbox", "--config"]).arg(&config));
    assert_eq!((broken.code, broken.out.as_str()), (Some(2), ""), "{broken:?}");
    assert!(
        broken.err.contains("answer of taobao.user.seller.get") && broken.err.contains("seller.json"),
        "{broken:?}"
    );
}

#[test]
fn documents_are_served() {
    let directory = support::file("docs");
    std::fs::create_dir_all(&directory).unwrap();
    let platform = r#"{"name":"a.documented","requestParams":[{"name":"nick","type":"String","required":true}],
        "responseParams":[{"name":"total","type":"Number","demoValue":"2","subParams":[]}]}"#;
    std::fs::write(directory.join("a.json"), platform).unwrap();
    std::fs::write(directory.join("b.jsonl"), "{\"method\":\"a.listed\"}\n").unwrap();
    std::fs::write(directory.join("notes.txt"), "no document").unwrap();
    let sandbox = Running::start(&["--docs", directory.to_str().unwrap()]);
    let ran = sandbox.call(&["a.documented", "-p", "nick=x"]);
    assert_eq!((ran.code, &ran.json()["total"]), (Some(0), &2.into()), "{ran:?}");
    assert_eq!(sandbox.call(&["a.documented"]).json()["error_response"]["code"], 40);
    assert_eq!(sandbox.call(&["a.listed"]).code, Some(0));
    let (_, stderr) = sandbox.stop("-TERM");
    assert!(stderr.contains("skipped: ") && stderr.contains("notes.txt"), "{stderr}");
    let wrong = run(topctl().args(["sandbox", "--docs"]).arg(directory.join("notes.txt")));
    assert_eq!((wrong.code, wrong.out.as_str()), (Some(2), ""), "{wrong:?}");
}

#[test]
fn the_public_catalogue_is_served_without_documents() {
    let sandbox = Running::start(&["--catalogue"]);
    let ran = sandbox.call(&["taobao.refund.get", "-p", "fields=refund_id,status", "-p", "refund_id=42"]);
    assert_eq!((ran.code, &ran.json()["refund"]["refund_id"]), (Some(0), &"42".into()), "{ran:?}");
    let ran = sandbox.call(&["taobao.refund.get"]);
    assert_eq!((ran.code, &ran.json()["error_response"]["code"]), (Some(1), &40.into()), "{ran:?}");
    // What is ready goes before it: the content comes back.
    let request = "request1={\"session_id\":\"9\",\"rs_type\":\"2\",\"content\":\"mine\"}";
    let ran = sandbox.call(&["alibaba.alihealth.followup.send", "-p", request]);
    assert_eq!(ran.json()["result1"]["model"]["content"], "mine", "{ran:?}");
    // A line that `topctl api show` prints is one that works.
    let shown = run(topctl().args(["api", "show", "taobao.logistics.address.add", "--json"])).json();
    let typed = shown["command"].as_str().unwrap().replacen("topctl", env!("CARGO_BIN_EXE_topctl"), 1);
    let ran = run(Command::new("/bin/sh").args(["-c", &typed]).env_clear().envs([
        ("TOP_APP_KEY", "12345678"),
        ("TOP_APP_SECRET", "helloworld"),
        ("TOP_GATEWAY", &format!("{}/router/rest", sandbox.address)),
    ]));
    assert_eq!(ran.code, Some(0), "{typed}: {ran:?}");
    sandbox.stop("-TERM");

    let own = support::written(
        "own.jsonl",
        "{\"method\":\"my.own.get\",\"response\":[{\"name\":\"ok\",\"type\":\"Boolean\"}]}\n",
    );
    let sandbox = Running::start(&[&format!("--catalogue={}", own.display())]);
    assert_eq!(sandbox.call(&["my.own.get"]).json()["ok"], true);
    assert_eq!(sandbox.call(&["taobao.refund.get"]).code, Some(1));
    sandbox.stop("-TERM");
}
