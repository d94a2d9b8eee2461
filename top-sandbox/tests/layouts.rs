//! The byte layouts of the official SDKs, each with its quirks: every one is accepted, and refused if one byte of
//! a signed value differs.

mod support;

use std::{
    io::Write as _,
    time::{Duration, SystemTime},
};

use support::{KEY, NOON, SECRET, builder, send};
use top_client::testing::FixedClock;
use top_sandbox::{CannedResponse, Sandbox, SignRule};

/// A request in the spelling of one SDK. `{sign}` and the length are filled in when it is sent.
struct Layout {
    sdk: &'static str,
    query: &'static str,
    content_type: &'static str,
    body: &'static str,
    /// What is signed, sorted and concatenated by hand.
    signed: &'static str,
    /// A piece of a signed value, and the same piece with one byte changed.
    altered: (&'static str, &'static str),
    /// The file's content, where the layout has one.
    file: Option<&'static str>,
}

const LAYOUTS: &[Layout] = &[
    Layout {
        sdk: "Java: system parameters in the query, spaces as +",
        query: "app_key=12345678&method=taobao.time.get&v=2.0&sign={sign}&timestamp=2016-01-01+12%3A00%3A00&format=json&sign_method=md5",
        content_type: "application/x-www-form-urlencoded;charset=UTF-8",
        body: "nick=%E6%B7%98%E5%AE%9D+a%2Bb&num=12",
        signed: "app_key12345678formatjsonmethodtaobao.time.getnick淘宝 a+bnum12sign_methodmd5timestamp2016-01-01 12:00:00v2.0",
        altered: ("num=12", "num=13"),
        file: None,
    },
    Layout {
        sdk: "Java, upload: a line break first, no spaces after the semicolons",
        query: "app_key=12345678&method=taobao.item.img.upload&v=2.0&sign={sign}&timestamp=2016-01-01+12%3A00%3A00&format=json&sign_method=md5",
        content_type: "multipart/form-data;charset=UTF-8;boundary=1171486794907",
        body: "\r\n--1171486794907\r\nContent-Disposition:form-data;name=\"num_iid\"\r\nContent-Type:text/plain\r\n\r\n1\r\n\
               --1171486794907\r\nContent-Disposition:form-data;name=\"image\";filename=\"a 图.png\"\r\nContent-Type:image/png\r\n\r\n\
               \r\n--1171486794907--\r\n",
        signed: "app_key12345678formatjsonmethodtaobao.item.img.uploadnum_iid1sign_methodmd5timestamp2016-01-01 12:00:00v2.0",
        altered: ("\r\n\r\n1\r\n", "\r\n\r\n2\r\n"),
        file: Some(""),
    },
    Layout {
        sdk: "Python: milliseconds, blanks sent and signed, booleans with a capital",
        query: "format=json&app_key=12345678&sign_method=md5&v=2.0&timestamp=1451620800123&method=taobao.time.get&sign={sign}",
        content_type: "application/x-www-form-urlencoded;charset=UTF-8",
        body: "num=12&empty=&fl=True",
        signed: "app_key12345678emptyflTrueformatjsonmethodtaobao.time.getnum12sign_methodmd5timestamp1451620800123v2.0",
        altered: ("True", "true"),
        file: None,
    },
    Layout {
        sdk: "Python, upload: disposition `file`",
        query: "format=json&app_key=12345678&sign_method=md5&v=2.0&timestamp=1451620800123&method=taobao.item.img.upload&sign={sign}",
        content_type: "multipart/form-data; boundary=PYTHON_SDK_BOUNDARY",
        body: "--PYTHON_SDK_BOUNDARY\r\nContent-Disposition: form-data; name=\"num_iid\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n\
               1\r\n--PYTHON_SDK_BOUNDARY\r\nContent-Disposition: file; name=\"image\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\
               Content-Transfer-Encoding: binary\r\n\r\nABC\r\n--PYTHON_SDK_BOUNDARY--\r\n",
        signed: "app_key12345678formatjsonmethodtaobao.item.img.uploadnum_iid1sign_methodmd5timestamp1451620800123v2.0",
        altered: ("\r\n\r\n1\r\n", "\r\n\r\n2\r\n"),
        file: Some("ABC"),
    },
    Layout {
        sdk: "Node: everything in text parts without a content type",
        query: "",
        content_type: "multipart/form-data; boundary=--------------------------f561",
        body: "----------------------------f561\r\nContent-Disposition: form-data; name=\"timestamp\"\r\n\r\n2016-01-01 12:00:00\r\n\
               ----------------------------f561\r\nContent-Disposition: form-data; name=\"format\"\r\n\r\njson\r\n\
               ----------------------------f561\r\nContent-Disposition: form-data; name=\"app_key\"\r\n\r\n12345678\r\n\
               ----------------------------f561\r\nContent-Disposition: form-data; name=\"v\"\r\n\r\n2.0\r\n\
               ----------------------------f561\r\nContent-Disposition: form-data; name=\"sign_method\"\r\n\r\nmd5\r\n\
               ----------------------------f561\r\nContent-Disposition: form-data; name=\"empty\"\r\n\r\n\r\n\
               ----------------------------f561\r\nContent-Disposition: form-data; name=\"arr\"\r\n\r\n[\"x\",\"y\"]\r\n\
               ----------------------------f561\r\nContent-Disposition: form-data; name=\"method\"\r\n\r\ntaobao.time.get\r\n\
               ----------------------------f561\r\nContent-Disposition: form-data; name=\"sign\"\r\n\r\n{sign}\r\n\
               ----------------------------f561--\r\n",
        signed: "app_key12345678arr[\"x\",\"y\"]emptyformatjsonmethodtaobao.time.getsign_methodmd5timestamp2016-01-01 12:00:00v2.0",
        altered: ("[\"x\"", "[\"z\""),
        file: None,
    },
    Layout {
        sdk: "Node, the other one: everything in a form, spaces as %20",
        query: "",
        content_type: "application/x-www-form-urlencoded",
        body: "timestamp=2016-01-01%2012%3A00%3A00&format=json&app_key=12345678&v=2.0&sign_method=md5&nick=a%2Bb%20c&empty=&method=taobao.time.get&sign={sign}",
        signed: "app_key12345678emptyformatjsonmethodtaobao.time.getnicka+b csign_methodmd5timestamp2016-01-01 12:00:00v2.0",
        altered: ("a%2Bb", "a+b"),
        file: None,
    },
    Layout {
        sdk: "a JSON body beside parameters in the query",
        query: "k=v&app_key=12345678&method=taobao.x.json&v=2.0&sign={sign}&timestamp=2016-01-01+12%3A00%3A00&format=json&sign_method=md5",
        content_type: "application/json;charset=utf-8",
        body: "{\"a\":\"中\"}",
        signed: "app_key12345678formatjsonkvmethodtaobao.x.jsonsign_methodmd5timestamp2016-01-01 12:00:00v2.0{\"a\":\"中\"}",
        altered: ("\"a\"", "\"b\""),
        file: None,
    },
];

async fn sandbox(now: SystemTime) -> Sandbox {
    let sandbox = Sandbox::builder()
        .app(KEY, SECRET)
        .session("sess", KEY)
        .session("s2", KEY)
        .clock(FixedClock::at(now))
        .start()
        .await
        .unwrap();
    sandbox
        .answer("taobao.item.img.upload", CannedResponse::from(r#"{"item_img_upload_response":{"ok":true}}"#))
        .answer("taobao.x.json", "{}")
        .answer("taobao.user.get", "{}");
    sandbox
}

#[tokio::test]
async fn every_sdks_layout_is_accepted() {
    let sandbox = sandbox(support::noon()).await;
    for layout in LAYOUTS {
        let sign = support::sign_text(layout.signed);
        let (query, body) = (layout.query.replace("{sign}", &sign), layout.body.replace("{sign}", &sign));
        let target = format!("/router/rest?{query}");
        let response = support::post_to(&sandbox, &target, "", layout.content_type, body.as_bytes()).await;
        assert!(!response.text().contains("error_response"), "{}: {}", layout.sdk, response.text());
        assert_eq!(response.header("x-top-sandbox-sign-rule"), Some("all-received"), "{}", layout.sdk);
        let recorded = sandbox.calls().pop().unwrap();
        assert_eq!(recorded.string_to_sign(), format!("<secret>{}<secret>", layout.signed), "{}", layout.sdk);
        let file = recorded.files().first().map(|file| file.content.as_ref());
        assert_eq!(file, layout.file.map(str::as_bytes), "{}", layout.sdk);

        let (good, bad) = layout.altered;
        assert!(body.contains(good), "{}", layout.sdk);
        let response = support::post_to(
            &sandbox,
            &target,
            "",
            layout.content_type,
            body.replacen(good, bad, 1).as_bytes(),
        )
        .await;
        assert_eq!(response.error().0, 25, "{}", layout.sdk);
    }
}

/// The bytes that the official SDKs were seen to send, if a copy of them lies beside the project.
#[tokio::test]
async fn captured_requests_are_accepted_and_refused_with_one_byte_changed() {
    // Tests run in their package's directory.
    let Ok(entries) = std::fs::read_dir("../../shared/vectors/captures") else {
        // Written to stderr directly, because the output of a test that passes is captured.
        let said = "SKIPPED captured requests: there is no `shared/vectors/captures` beside the project\n";
        std::io::stderr().write_all(said.as_bytes()).unwrap();
        return;
    };
    let (mut replayed, mut qimen) = (0, 0);
    for path in
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.to_string_lossy().ends_with("http.txt"))
    {
        let capture = std::fs::read(&path).unwrap();
        for request in requests(&capture) {
            let target =
                String::from_utf8_lossy(request.split(|byte| *byte == b' ').nth(1).unwrap()).into_owned();
            // Requests to Qimen get only this check without a server, because the sandbox has no Qimen gateway.
            let verdict = top_sandbox::verify(&request, SECRET).unwrap();
            assert_eq!(
                verdict.rule(),
                Some(SignRule::AllReceived),
                "{} {target}: {verdict:?}",
                path.display()
            );
            let verdict = top_sandbox::verify(&altered(&request), SECRET).unwrap();
            assert_eq!(verdict.rule(), None, "{} {target}", path.display());
            if target.starts_with("/router/qimen") {
                qimen += 1;
                continue;
            }
            let sandbox = sandbox(clock_of(&request)).await;
            let response = send(&sandbox, &closing(&request)).await.unwrap();
            let rule = response.header("x-top-sandbox-sign-rule").map(str::to_owned);
            assert_eq!(
                rule.as_deref(),
                Some("all-received"),
                "{} {target}: {:?}",
                path.display(),
                sandbox.calls()
            );
            assert!(
                sandbox.calls().iter().all(|call| call.error().is_none()),
                "{} {target}: {:?}",
                path.display(),
                sandbox.calls()
            );
            let altered = send(&sandbox, &closing(&altered(&request))).await.unwrap();
            assert_eq!(
                sandbox.calls().pop().unwrap().error().unwrap().code(),
                25,
                "{target}: {}",
                altered.head
            );
            replayed += 1;
        }
    }
    assert!(replayed >= 14, "only {replayed} captured requests were found");
    assert!(qimen >= 1, "no captured request to Qimen was found");
}

fn requests(capture: &[u8]) -> Vec<Vec<u8>> {
    const MARK: &[u8] = b"=====REQ\n";
    let starts: Vec<_> = (0..capture.len()).filter(|at| capture[*at..].starts_with(MARK)).collect();
    let ends = starts.iter().skip(1).copied().chain([capture.len()]);
    // The capture adds one line break after each request.
    starts.iter().zip(ends).map(|(start, end)| capture[start + MARK.len()..end - 1].to_vec()).collect()
}

/// The captured clients kept their connections; these tests read until the end.
fn closing(request: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(request);
    let line = text.find("\r\n").unwrap() + 2;
    let mut out = request[..line].to_vec();
    out.extend_from_slice(b"X-Replayed: yes\r\nConnection: close\r\n");
    let rest = &request[line..];
    let head_end = rest.windows(4).position(|window| window == b"\r\n\r\n").unwrap() + 2;
    for header in rest[..head_end].split_inclusive(|byte| *byte == b'\n') {
        let lower = header.to_ascii_lowercase();
        if !lower.starts_with(b"connection:") && !lower.starts_with(b"accept-encoding:") {
            out.extend_from_slice(header);
        }
    }
    out.extend_from_slice(&rest[head_end..]);
    out
}

/// One signed value changed, whichever of these the request has; it stays well-formed.
fn altered(request: &[u8]) -> Vec<u8> {
    for (good, bad) in [
        (&b"nick=a"[..], &b"nick=b"[..]),
        (b"num=12", b"num=13"),
        (b"num_iid=1", b"num_iid=2"),
        (b"\r\n\r\n1\r\n", b"\r\n\r\n2\r\n"),
        (b"\r\n12\r\n", b"\r\n13\r\n"),
        (b"method=taobao.", b"method=taobaO."),
        (b"k=v", b"k=w"),
        (b"2016-01-01+12%3A00", b"2016-01-01+12%3A01"),
        (b"<planQty>3<", b"<planQty>4<"),
    ] {
        if let Some(at) = request.windows(good.len()).position(|window| window == good) {
            return [&request[..at], bad, &request[at + good.len()..]].concat();
        }
    }
    panic!("nothing to change in {}", String::from_utf8_lossy(request));
}

/// The timestamp of the request, in any of its forms.
fn clock_of(request: &[u8]) -> SystemTime {
    let text = String::from_utf8_lossy(request);
    let at = text.find("timestamp").unwrap() + "timestamp".len();
    let value: String = text[at..]
        .trim_start_matches(['=', '"', '\r', '\n'])
        .chars()
        .take_while(|c| !"&\r ".contains(*c) || *c == ' ')
        .collect();
    let digits: String =
        value.replace("%3A", "").replace("%20", "").chars().filter(char::is_ascii_digit).collect();
    if digits.starts_with("14") {
        return SystemTime::UNIX_EPOCH + Duration::from_millis(digits.parse().unwrap());
    }
    let text = format!(
        "{}-{}-{} {}:{}:{}",
        &digits[..4],
        &digits[4..6],
        &digits[6..8],
        &digits[8..10],
        &digits[10..12],
        &digits[12..14]
    );
    text.parse::<top_core::TopDateTime>().unwrap().to_system_time()
}

#[test]
fn the_clock_of_a_request_is_read() {
    for text in [
        "x&timestamp=2016-01-01+12%3A00%3A00&y",
        "timestamp=2016-01-01%2012%3A00%3A00&f",
        "name=\"timestamp\"\r\n\r\n2016-01-01 12:00:00\r\n--",
    ] {
        assert_eq!(clock_of(text.as_bytes()), support::noon(), "{text}");
    }
    assert_eq!(clock_of(b"timestamp=1451620800000&"), SystemTime::UNIX_EPOCH + Duration::from_secs(NOON));
    let _ = builder();
}
