//! Business failures: the flag alone decides, of any type, and an absent flag is no success.

use top_core::{
    BusinessResult, Error, TopObject,
    error::{BusinessError, ErrorKind},
};

use crate::support::read_object;

#[derive(Debug, TopObject)]
struct ByBool {
    success: Option<bool>,
    error_code: Option<String>,
    error_msg: Option<String>,
    data: Option<i64>,
}

#[derive(Debug, TopObject)]
struct ByText {
    response_success: Option<String>,
    result_code: Option<i64>,
    result_msg: Option<String>,
    module: Vec<i64>,
}

#[derive(Debug, TopObject)]
struct ByNumber {
    #[top_api(flag = "1")]
    status: i64,
    #[top_api(code)]
    why: Option<i64>,
    #[top_api(message)]
    words: Option<String>,
    #[top_api(payload)]
    found: Option<i64>,
}

fn judge<T: BusinessResult + top_core::field::Field>(json: &str) -> Result<T::Payload, BusinessError> {
    read_object::<T>(json.as_bytes()).expect("readable").into_result()
}

/// Whether the flag is absent, code and message.
fn refused<P>(result: Result<P, BusinessError>) -> (bool, Option<String>, Option<String>) {
    let error = result.err().expect("no success");
    (error.is_flag_absent(), error.code().map(Into::into), error.message().map(Into::into))
}

#[test]
fn the_flag_decides() {
    assert_eq!(judge::<ByBool>(r#"{"success":true,"data":7}"#), Ok(Some(7)));
    assert_eq!(judge::<ByBool>(r#"{"success":"true","error_code":"FAIL","data":7}"#), Ok(Some(7)));
    assert_eq!(judge::<ByBool>(r#"{"success":1}"#), Ok(None));
    for text in ["true", " TRUE ", "1", "success", "Y", "yes"] {
        let json = format!(r#"{{"response_success":"{text}","module":[1]}}"#);
        assert_eq!(judge::<ByText>(&json), Ok(vec![1]), "{text}");
    }
    for text in ["false", "0", "fail", "N", "2", "truth"] {
        let json = format!(r#"{{"response_success":"{text}","result_code":200,"module":[1]}}"#);
        assert_eq!(refused(judge::<ByText>(&json)), (false, Some("200".into()), None), "{text}");
    }
    assert_eq!(judge::<ByNumber>(r#"{"status":1,"found":3}"#), Ok(Some(3)));
    for (status, json) in
        [(0, r#"{"status":0,"why":5,"words":"w"}"#), (2, r#"{"status":2,"why":5,"words":"w"}"#)]
    {
        assert_eq!(refused(judge::<ByNumber>(json)), (false, Some("5".into()), Some("w".into())), "{status}");
    }
}

/// As documented samples have it.
#[test]
fn a_failure_beside_a_code_of_success_is_a_failure() {
    let json = r#"{"success":false,"error_code":"SUCCESS","error_msg":"","data":7}"#;
    assert_eq!(refused(judge::<ByBool>(json)), (false, Some("SUCCESS".into()), None));
}

#[test]
fn an_absent_flag_is_an_error_of_its_own() {
    for json in ["{}", r#"{"success":null,"data":7}"#, r#"{"success":"","error_code":"0"}"#] {
        assert!(refused(judge::<ByBool>(json)).0, "{json}");
    }
    assert!(refused(judge::<ByText>(r#"{"response_success":"  "}"#)).0);
    let error = Error::from(judge::<ByBool>("{}").unwrap_err().with_request_id(Some("r".into())));
    assert_eq!((error.kind(), error.request_id()), (ErrorKind::Business, Some("r")));
    assert!(error.to_string().contains("does not say whether"), "{error}");
    assert!(error.may_have_been_sent() && !error.is_retryable());
}
