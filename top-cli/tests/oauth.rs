//! `topctl oauth` against a sandbox: a seller logs in by a browser, calls name the seller, sessions are renewed.

#![cfg(unix)]

mod support;

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    os::unix::fs::PermissionsExt as _,
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use support::{KEY, Ran, SECRET, file, run, topctl};

/// A sandbox, and a profile that leads to it.
struct Stage {
    sandbox: Child,
    address: String,
    profile: PathBuf,
}

impl Drop for Stage {
    fn drop(&mut self) {
        let _ = self.sandbox.kill();
        let _ = self.sandbox.wait();
    }
}

impl Stage {
    fn new(name: &str) -> Self {
        let mut sandbox = topctl()
            .args(["sandbox", "--quiet"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let address = first_line(&mut sandbox).strip_prefix("listening on ").expect("a promise").to_owned();
        let directory = file(name);
        let _ = fs::remove_dir_all(&directory);
        fs::create_dir(&directory).unwrap();
        let profile = directory.join("profile.toml");
        let text = format!(
            "# mine\napp_key = \"{KEY}\"\napp_secret = \"{SECRET}\"\ngateway = \"{address}/router/rest\"\nseller = \"old\"\n"
        );
        fs::write(&profile, text).unwrap();
        fs::set_permissions(&profile, fs::Permissions::from_mode(0o600)).unwrap();
        Self { sandbox, address, profile }
    }

    fn topctl(&self, args: &[&str]) -> Command {
        let mut command = topctl();
        command.args(args).arg("--profile").arg(&self.profile);
        command
    }

    fn run(&self, args: &[&str]) -> Ran {
        run(&mut self.topctl(args))
    }

    fn login(&self, args: &[&str]) -> Child {
        let mut command = self.topctl(&["oauth", "login"]);
        let command = command.args(args).stdin(Stdio::piped());
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts")
    }
}

fn first_line(child: &mut Child) -> String {
    let mut line = String::new();
    BufReader::new(child.stdout.as_mut().expect("a pipe")).read_line(&mut line).expect("a line");
    line.trim_end().to_owned()
}

/// What a browser gets: status and headers, or status and body.
fn visit(url: &str) -> String {
    let rest = url.strip_prefix("http://").expect("http");
    let (host, target) = rest.split_at(rest.find('/').expect("a path"));
    let mut stream = TcpStream::connect(host).expect("somebody listens");
    write!(stream, "GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).expect("UTF-8");
    response
}

fn location(response: &str) -> &str {
    let line = response.lines().find_map(|line| line.strip_prefix("Location: "));
    line.unwrap_or_else(|| panic!("no location in {response}"))
}

fn end(child: Child) -> (Option<i32>, String) {
    let output = child.wait_with_output().expect("an end");
    (output.status.code(), String::from_utf8(output.stderr).expect("UTF-8"))
}

#[test]
fn a_seller_logs_in_by_the_browser_and_calls_are_made_in_the_sellers_name() {
    let stage = Stage::new("oauth-browser");
    let mut login = stage.login(&["--default"]);
    let authorize = first_line(&mut login);
    assert!(
        authorize.starts_with(&format!("{}/authorize?response_type=code&client_id={KEY}&", stage.address))
    );
    let response = visit(&authorize);
    let back = location(&response);
    // Another site's page, and a login of somebody else, do not end it.
    let (place, query) = back.split_once('?').unwrap();
    let elsewhere = place.replace("/callback", "/favicon.ico");
    assert!(visit(&elsewhere).starts_with("HTTP/1.1 404 "));
    assert!(visit(&format!("{place}?code=abc&state=forged")).starts_with("HTTP/1.1 400 "));
    assert!(visit(&format!("{place}?{query}")).starts_with("HTTP/1.1 200 "));
    let (code, said) = end(login);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("the session of sandbox_seller is kept in "), "{said}");

    // The profile names the seller, and is otherwise as it was.
    let profile = fs::read_to_string(&stage.profile).unwrap();
    assert!(profile.starts_with("# mine\napp_key"), "{profile}");
    assert!(profile.ends_with("seller = \"sandbox_seller\"\n") && !profile.contains("old"), "{profile}");
    assert_eq!(fs::metadata(&stage.profile).unwrap().permissions().mode() & 0o777, 0o600);
    let list = stage.run(&["oauth", "list"]);
    assert!(list.out.starts_with("* sandbox_seller\tgood until 20"), "{list:?}");

    // An API that needs a session.
    let permit = ["call", "taobao.tmc.user.permit"];
    let permitted = stage.run(&permit);
    assert_eq!(permitted.code, Some(0), "{permitted:?}");
    let unknown = stage.run(&["call", "taobao.tmc.user.permit", "--seller", "nobody"]);
    assert_eq!(unknown.code, Some(2), "{unknown:?}");
    assert!(unknown.err.contains("nobody"), "{unknown:?}");

    let out = stage.run(&["oauth", "logout", "sandbox_seller"]);
    assert_eq!(out.code, Some(0), "{out:?}");
    assert_eq!(stage.run(&permit).code, Some(2), "nothing is sent in nobody's name");
    assert_eq!(stage.run(&["oauth", "logout", "sandbox_seller"]).code, Some(1));
    assert_eq!(stage.run(&["oauth", "list"]).out, "");
}

#[test]
fn where_the_browser_does_not_come_back_to_this_machine_its_address_is_pasted() {
    let stage = Stage::new("oauth-paste");
    let redirect = ["--redirect-uri", "https://shop.example/callback?x=1", "--seller", "my \u{1b}[31mshop"];
    let mut login = stage.login(&redirect);
    let response = visit(&first_line(&mut login));
    let back = location(&response);
    assert!(back.starts_with("https://shop.example/callback?x=1&code="), "{back}");
    writeln!(login.stdin.take().unwrap(), "  {back}  ").unwrap();
    let (code, said) = end(login);
    assert_eq!(code, Some(0), "{said}");
    assert!(!said.contains('\u{1b}'), "{said:?}");
    assert!(!fs::read_to_string(&stage.profile).unwrap().contains("my"), "only with --default");

    let mut login = stage.login(&redirect);
    first_line(&mut login);
    writeln!(login.stdin.take().unwrap(), "{back}").unwrap();
    assert_eq!(end(login).0, Some(1), "of the login before");
}

/// The token is over, as it is for the sandbox: the next call renews it, and what is stored is the new one.
#[test]
fn a_session_at_its_end_is_renewed_by_the_next_call() {
    let stage = Stage::new("oauth-renewal");
    let mut login = stage.login(&["--default"]);
    let response = visit(&first_line(&mut login));
    visit(location(&response));
    assert_eq!(end(login).0, Some(0));
    let sellers = stage.profile.with_file_name("sellers");
    let stored = || {
        let files = fs::read_dir(&sellers).unwrap().map(|entry| entry.unwrap().path());
        files.into_iter().find(|path| path.extension().is_some_and(|end| end == "json")).expect("a token")
    };
    let path = stored();
    let text = fs::read_to_string(&path).unwrap();
    let mut token: serde_json::Value = serde_json::from_str(&text).unwrap();
    let (first, refresh) = (token["access_token"].clone(), token["refresh_token"].clone());
    token["expire_time"] = 1_451_620_800_000_i64.into();
    fs::write(&path, token.to_string()).unwrap();
    let list = stage.run(&["oauth", "list"]);
    assert!(list.out.contains("renewed at the next call"), "{list:?}");

    let called = stage.run(&["call", "taobao.tmc.user.permit"]);
    assert_eq!(called.code, Some(0), "{called:?}");
    let token: serde_json::Value = serde_json::from_str(&fs::read_to_string(stored()).unwrap()).unwrap();
    assert_ne!((&token["access_token"], &token["refresh_token"]), (&first, &refresh));
}

#[test]
fn a_refusal_and_a_wrong_server_are_told() {
    let stage = Stage::new("oauth-refused");
    let mut login = stage.login(&[]);
    let authorize = first_line(&mut login);
    let query = authorize.split_once('?').unwrap().1;
    let get = |name: &str| {
        let pair = query.split('&').find_map(|pair| pair.strip_prefix(&format!("{name}=")));
        pair.unwrap_or_default().to_owned()
    };
    let back = get("redirect_uri").replace("%3A", ":").replace("%2F", "/");
    visit(&format!("{back}?error=access_denied&error_description=authorize+reject&state={}", get("state")));
    let (code, said) = end(login);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("access_denied"), "{said}");
    let wrong = stage.run(&["oauth", "login", "--server", "no url"]);
    assert_eq!(wrong.code, Some(2), "{wrong:?}");
}
