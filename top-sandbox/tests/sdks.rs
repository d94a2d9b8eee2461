//! What official SDKs see beside a plain call: timestamps in seconds, old signatures, unknown formats, headers.

mod support;

use support::{KEY, SECRET, builder, call, form, post_to, request};
use top_sandbox::SignRule;

use md5::{Digest, Md5};

#[tokio::test]
async fn a_timestamp_of_ten_digits_is_seconds_and_of_thirteen_milliseconds() {
    let sandbox = builder().start().await.unwrap();
    for timestamp in ["1451620800", "1451620800123", "1451621399", "2016-01-01 12:09:59"] {
        assert_eq!(call(&sandbox, &[("timestamp", Some(timestamp))]).await.error().0, 0, "{timestamp}");
    }
    for (timestamp, said) in [
        ("1451621500", "read as seconds since 1970, is 700 s ahead"),
        ("1451620000000", "read as milliseconds since 1970, is 800 s behind"),
        ("2016-01-01 04:00:00", "read as a date and time in GMT+8, is 28800 s behind"),
        ("14516208", "10 of seconds"),
    ] {
        let response = call(&sandbox, &[("timestamp", Some(timestamp))]).await;
        assert_eq!(response.error().0, 31, "{timestamp}");
        let hint = response.header("x-top-sandbox-hint").unwrap();
        assert!(hint.contains(said), "{timestamp}: {hint}");
    }
}

#[tokio::test]
async fn an_unknown_format_is_refused_in_the_form_that_its_caller_parses() {
    let sandbox = builder().start().await.unwrap();
    let json = call(&sandbox, &[("format", Some("json2"))]).await;
    assert_eq!(json.error(), (23, "Invalid format".to_owned()), "{}", json.text());
    assert_eq!(json.header("content-type"), Some("text/javascript;charset=UTF-8"));
    let xml = call(&sandbox, &[("format", Some("xml2"))]).await;
    assert!(xml.text().contains("<error_response><code>23</code>"), "{}", xml.text());
}

/// As the official .NET SDK of 2015 signs: no `sign_method`, the secret in front only.
#[tokio::test]
async fn the_old_md5_is_taken_on_request_and_named_otherwise() {
    let mut params: Vec<_> =
        request(&[("sign_method", None)]).into_iter().filter(|(name, _)| *name != "sign").collect();
    params.sort();
    let text: String = params.iter().flat_map(|(name, value)| [*name, value]).collect();
    let digest = Md5::digest(format!("{SECRET}{text}"));
    params.push(("sign", digest.iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02X}"))));
    let pairs: Vec<_> = params.iter().map(|(name, value)| (*name, value.as_str())).collect();
    for (permitted, code, rule) in [(true, 0, Some(SignRule::OldMd5)), (false, 25, None)] {
        let sandbox = builder().old_md5(permitted).start().await.unwrap();
        let response = support::post(&sandbox, &pairs).await;
        assert_eq!(response.error().0, code, "{}", response.text());
        let recorded = sandbox.calls().pop().unwrap();
        assert_eq!(recorded.sign_rule(), rule);
        let verdict = sandbox.check_signature(&recorded).unwrap();
        assert_eq!(verdict.rule(), rule);
        if permitted {
            assert_eq!(verdict.expected(), verdict.received());
            assert_eq!(verdict.string_to_sign(), format!("<secret>{text}"));
        } else {
            assert!(recorded.hint().unwrap().contains("old_md5"), "{:?}", recorded.hint());
        }
    }
}

#[tokio::test]
async fn nothing_tells_the_sandbox_from_the_platform_if_that_is_wanted() {
    for marks in [true, false] {
        let sandbox = builder().marks(marks).start().await.unwrap();
        for format in ["json", "xml", "json2"] {
            let response = call(&sandbox, &[("format", Some(format))]).await;
            let everything = format!("{}\n{}", response.head, response.text()).to_lowercase();
            assert_eq!(everything.contains("sandbox"), marks, "{everything}");
            for header in ["Application-Host", "Location-Host"] {
                assert!(
                    response.header(header).is_some_and(|host| host.starts_with("top")),
                    "{}",
                    response.head
                );
            }
        }
        assert!(sandbox.calls()[2].hint().is_some(), "the hint is still recorded");
    }
}

/// Java signs the business parameter and sends the system parameter of the same name in the URL.
#[tokio::test]
async fn a_business_parameter_of_a_system_parameters_name_is_named() {
    let sandbox = builder().start().await.unwrap();
    let signed = request(&[("format", Some("excel"))]);
    let signed: Vec<_> = signed.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let (business, mut system): (Vec<_>, Vec<_>) =
        signed.iter().copied().partition(|(name, _)| *name == "format");
    system.push(("format", "json"));
    let target = format!("/router/rest?{}", form(&system));
    let body = form(&business);
    let response = post_to(&sandbox, &target, "", "application/x-www-form-urlencoded", body.as_bytes()).await;
    assert_eq!(response.error().0, 25, "{}", response.text());
    let hint = response.header("x-top-sandbox-hint").unwrap();
    assert!(hint.contains("`format` is a system parameter"), "{hint}");
    assert_eq!(sandbox.calls()[0].param("app_key"), Some(KEY));
}
