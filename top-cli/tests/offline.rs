//! `topctl sign`, `verify`, `completions` and the help, which need no gateway.

mod support;

use support::{known, run, run_with_input, topctl, written};

const T0: [&str; 8] = [
    "sign",
    "taobao.item.seller.get",
    "-p",
    "fields=num_iid,title,nick,price,num",
    "-p",
    "num_iid=11223344",
    "--timestamp",
    "2016-01-01 12:00:00",
];

/// The request in the documents lacks `simplify`, which `topctl` sends, so the documented digest cannot be expected here.
#[test]
fn the_signature_is_the_last_line_and_explained_on_demand() {
    let ran = run(known().args(T0).args(["--session", "test", "--sign-method", "md5"]));
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{ran:?}");
    let sign = ran.out.trim_end();
    assert_eq!((ran.out.lines().count(), sign.len()), (1, 32), "{ran:?}");

    let explained = run(known().args(T0).args([
        "--session",
        "test",
        "--sign-method",
        "md5",
        "-p",
        "blank= ",
        "--explain",
    ]));
    assert_eq!(explained.out.lines().last(), Some(sign));
    assert!(
        explained.out.contains(
            "<secret>app_key12345678fieldsnum_iid,title,nick,price,numformatjsonmethodtaobao.item.seller.getnum_iid11223344\
             sessiontestsign_methodmd5simplifytruetimestamp2016-01-01 12:00:00v2.0<secret>"
        ),
        "{}",
        explained.out
    );
    assert!(
        explained.out.contains("`blank` is blank") && !explained.out.contains("helloworld"),
        "{}",
        explained.out
    );
    assert!(!explained.out.contains('\x1b'), "no colours in a pipe");

    // Against the sandbox's own computation.
    for method in ["md5", "hmac", "hmac-sha256"] {
        let ran = run(known().args(T0).args(["--sign-method", method, "-p", "nick=淘宝 a+b=c"]));
        let request = format!(
            "GET /router/rest?app_key=12345678&method=taobao.item.seller.get&v=2.0&format=json&simplify=true\
             &timestamp=2016-01-01+12%3A00%3A00&fields=num_iid%2Ctitle%2Cnick%2Cprice%2Cnum&num_iid=11223344\
             &nick=%E6%B7%98%E5%AE%9D%20a%2Bb%3Dc&sign_method={method}&sign={} HTTP/1.1\r\n\r\n",
            ran.out.trim_end()
        );
        let verified = run_with_input(known().arg("verify"), request.as_bytes());
        assert_eq!(verified.code, Some(0), "{method}: {verified:?}");
        assert!(verified.out.contains("correct"), "{verified:?}");
    }
}

#[test]
fn a_body_is_signed_behind_the_parameters() {
    let body = written("signed.json", "{\"a\":\"中\"}");
    let args =
        ["sign", "taobao.qimen.test", "-p", "customerId=c1", "--timestamp", "2016-01-01 12:00:00", "--body"];
    let ran = run(known().args(args).arg(&body).arg("--explain"));
    assert!(ran.out.contains("timestamp2016-01-01 12:00:00v2.0{\"a\":\"中\"}"), "{ran:?}");
    let request = format!(
        "POST /r?app_key=12345678&method=taobao.qimen.test&v=2.0&format=json&simplify=true&customerId=c1\
         &timestamp=2016-01-01+12%3A00%3A00&sign_method=hmac-sha256&sign={} HTTP/1.1\n\
         Content-Type: application/json\n\n{{\"a\":\"中\"}}\n",
        ran.out.lines().last().unwrap()
    );
    let pasted = written("request.txt", request);
    let verified = run(known().arg("verify").arg(&pasted));
    assert_eq!(verified.code, Some(0), "{verified:?}");
}

#[test]
fn requests_that_cannot_be_signed_are_explained() {
    for (args, said) in [
        (&["sign", "a.b", "--timestamp", "2016-01-01T12:00:00"][..], "GMT+8"),
        (&["sign", "a.b", "--timestamp", "2016-01-01 12:00:00", "-p", "v=3"], "`v` is set twice"),
        (&["sign", "a.b"], "--timestamp"),
    ] {
        let ran = run(known().args(args));
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{ran:?}");
        assert!(ran.err.contains(said), "{ran:?}");
    }
}

#[test]
fn verify_shows_where_the_signature_goes_wrong() {
    let signed = run(known().args(["sign", "a.b", "-p", "nick=x", "--timestamp", "2016-01-01 12:00:00"]));
    let request = format!(
        "POST /router/rest HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n\
         app_key=12345678&method=a.b&v=2.0&format=json&simplify=true&nick=x&extra=1&timestamp=2016-01-01+12%3A00%3A00\
         &sign_method=hmac-sha256&sign={}",
        signed.out.trim_end()
    );
    let ran = run_with_input(known().arg("verify"), request.as_bytes());
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.out.contains("wrong: `extra` was sent and not signed"), "{ran:?}");
    let chinese = run_with_input(known().env("LANG", "zh_CN.UTF-8").arg("verify"), request.as_bytes());
    assert!(
        chinese.out.ends_with("错误： `extra` 发送了却没有签名：发送的每个参数都要签名\n"),
        "{chinese:?}"
    );
    assert!(!chinese.out.contains("String to sign") && chinese.out.contains("待签名串"), "{chinese:?}");
    assert!(!ran.out.contains("helloworld"), "{ran:?}");
    let ran = run_with_input(known().arg("verify"), b"hello");
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.err.contains("standard input: ") && ran.err.contains("request line"), "{ran:?}");
    let path = written("hello.txt", "hello");
    let ran = run(known().arg("verify").arg(&path));
    assert!(ran.err.contains(&path.display().to_string()), "{ran:?}");
}

/// The forms in which people paste a request, each with and without the line end that an editor adds.
#[test]
fn verify_reads_what_people_paste() {
    let sign = ["sign", "a.b", "-p", "q=女装", "-p", "o={\"a\":1}", "--timestamp", "2016-01-01 12:00:00"];
    let sign = run(known().args(sign)).out.trim_end().to_owned();
    let query = format!(
        "app_key=12345678&method=a.b&v=2.0&format=json&simplify=true&q=%E5%A5%B3%E8%A3%85&o=%7B%22a%22%3A1%7D\
         &timestamp=2016-01-01+12%3A00%3A00&sign_method=hmac-sha256&sign={sign}"
    );
    let json = format!(
        r#"{{"app_key":12345678,"method":"a.b","v":"2.0","format":"json","simplify":true,"q":"女装","o":{{"a": 1}},
           "timestamp":"2016-01-01 12:00:00","sign_method":"hmac-sha256","sign":"{sign}"}}"#
    );
    for text in [
        format!("http://gw.api.taobao.com/router/rest?{query}"),
        format!("curl 'http://gw.api.taobao.com/router/rest' --data-raw '{query}'"),
        query.clone(),
        json,
        format!(
            "POST /router/rest HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n{query}"
        ),
    ] {
        for end in ["", "\n"] {
            let ran = run_with_input(known().arg("verify"), format!("{text}{end}").as_bytes());
            assert_eq!(ran.code, Some(0), "{text}: {ran:?}");
        }
    }
    // Wrong by a digit, and with the line end: the line end is no digit of it.
    let wrong = format!("{}0\n", &query[..query.len() - 1]);
    let ran = run_with_input(known().arg("verify"), wrong.as_bytes());
    assert!(ran.code == Some(1) && !ran.out.contains("65 digits"), "{ran:?}");
    let seconds = query.replace("2016-01-01+12%3A00%3A00", "1451620800");
    let ran = run_with_input(known().arg("verify"), seconds.as_bytes());
    assert!(
        ran.out.contains("note: `timestamp` is read as seconds since 1970: 2016-01-01 12:00:00"),
        "{ran:?}"
    );
}

/// The bytes that the official Qimen client sends, if the capture is in `../shared` beside the checkout.
#[test]
fn the_captured_qimen_request_is_verified() {
    use std::io::Write as _;

    let Ok(capture) = std::fs::read("../../shared/vectors/captures/java-qimen-http.txt") else {
        // Past the captured output of the test, which nobody sees when it passes.
        let said =
            "SKIPPED: there is no ../shared/vectors/captures/java-qimen-http.txt beside the checkout\n";
        std::io::stderr().write_all(said.as_bytes()).unwrap();
        return;
    };
    let request = capture.strip_prefix(b"=====REQ\n").expect("the capture's mark");
    let ran = run_with_input(known().arg("verify"), request);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.out.contains("all-received") && ran.out.contains("body, 357 bytes"), "{ran:?}");
    let altered = String::from_utf8(request.to_vec()).unwrap().replacen("<planQty>3<", "<planQty>4<", 1);
    let ran = run_with_input(known().arg("verify"), altered.as_bytes());
    assert_eq!(ran.code, Some(1), "{ran:?}");
}

#[test]
fn completions_and_help_are_there() {
    for shell in ["bash", "zsh", "fish"] {
        let ran = run(topctl().args(["completions", shell]));
        assert_eq!(ran.code, Some(0), "{ran:?}");
        for word in ["topctl", "sandbox", "sign-method", "completions"] {
            assert!(ran.out.contains(word), "{shell}: {word}");
        }
    }
    let help = run(topctl().arg("--help"));
    for command in ["sandbox", "call", "sign", "verify", "completions"] {
        assert!(help.out.contains(command), "{}", help.out);
        let about = run(topctl().args([command, "--help"]));
        assert!(about.code == Some(0) && about.out.len() > 300, "{about:?}");
    }
    let chinese = run(topctl().env("LANG", "zh_CN.UTF-8").args(["call", "--help"]));
    for word in ["TOP_APP_KEY", "退出码", "0600", "示例:", "[环境变量: TOP_GATEWAY]"] {
        assert!(chinese.out.contains(word), "{}", chinese.out);
    }
    let call = run(topctl().args(["call", "--help"]));
    for word in ["TOP_APP_KEY", "Exit codes", "0600", "Examples"] {
        assert!(call.out.contains(word), "{}", call.out);
    }
    // The help does not show a session from the environment.
    let call = run(topctl().env("TOP_SESSION", "private").args(["call", "--help"]));
    assert!(!call.out.contains("private"), "{}", call.out);
}
