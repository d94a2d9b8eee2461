//! Business failures: the flag alone decides, of any type, and an absent flag is no success.

use top_core::{
    BusinessResult, Error, TopObject,
    error::{BusinessError, ErrorKind},
    field::Field,
    record::RecordMut,
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

fn judge<T: BusinessResult + RecordMut + Field>(json: &str) -> Result<T::Payload, BusinessError> {
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

#[derive(Debug, TopObject)]
struct Ret {
    #[top_api(flag = "0")]
    ret_code: Option<i64>,
    #[top_api(message)]
    ret_msg: Option<String>,
    data: Option<String>,
}

#[derive(Debug, TopObject)]
struct Resp {
    #[top_api(flag = ["200", "OK", "0"])]
    resp_code: Option<String>,
}

#[derive(Debug, TopObject)]
struct Settled {
    #[top_api(failure = ["FAIL", "ERROR"])]
    response_status: Option<String>,
}

#[derive(Debug, TopObject)]
struct Refusing {
    #[top_api(flag = "false")]
    has_error: Option<bool>,
}

#[derive(Debug, PartialEq, TopObject)]
enum State {
    #[top_api(value = 0)]
    Fine,
    #[top_api(other)]
    Other(i64),
}

#[derive(Debug, TopObject)]
struct ByState {
    #[top_api(flag = "0")]
    state: Option<State>,
}

#[test]
fn a_flag_names_the_values_of_a_success() {
    let ret = r#"{"ret_code":0,"ret_msg":"ok","data":"d"}"#;
    assert_eq!(judge::<Ret>(ret), Ok(Some("d".into())));
    assert_eq!(judge::<Ret>(r#"{"ret_code":"0","data":"d"}"#), Ok(Some("d".into())));
    for code in ["1", "-1", "200", "10"] {
        let json = format!(r#"{{"ret_code":{code},"ret_msg":"no"}}"#);
        // Without another code, the flag is the code.
        assert_eq!(refused(judge::<Ret>(&json)), (false, Some(code.into()), Some("no".into())), "{code}");
    }
    for code in ["200", "0", "\"ok\"", "\" OK \""] {
        assert!(judge::<Resp>(&format!(r#"{{"resp_code":{code}}}"#)).is_ok(), "{code}");
    }
    for code in ["500", "2000", "\"FAIL\"", "true"] {
        assert!(!refused(judge::<Resp>(&format!(r#"{{"resp_code":{code}}}"#))).0, "{code}");
    }
    assert!(judge::<Refusing>(r#"{"has_error":false}"#).is_ok());
    assert!(judge::<Refusing>(r#"{"has_error":true}"#).is_err());
    assert!(judge::<ByState>(r#"{"state":0}"#).is_ok());
    assert!(judge::<ByState>(r#"{"state":1}"#).is_err());
}

#[test]
fn a_flag_names_the_words_of_a_failure() {
    for word in ["SUCCESS", "DONE", "1"] {
        assert!(judge::<Settled>(&format!(r#"{{"response_status":"{word}"}}"#)).is_ok(), "{word}");
    }
    for word in ["FAIL", " fail ", "ERROR"] {
        assert!(!refused(judge::<Settled>(&format!(r#"{{"response_status":"{word}"}}"#))).0, "{word}");
    }
}

#[test]
fn an_absent_flag_is_no_success_whatever_its_values() {
    for json in ["{}", r#"{"ret_code":null}"#, r#"{"ret_code":""}"#] {
        assert!(refused(judge::<Ret>(json)).0, "{json}");
    }
    for json in ["{}", r#"{"response_status":" "}"#] {
        assert!(refused(judge::<Settled>(json)).0, "{json}");
    }
}

#[test]
fn the_documented_names_of_success_members_are_recognised() {
    macro_rules! recognised {
        ($($name:ident)*) => {$({
            #[derive(Debug, TopObject)]
            struct Named {
                $name: Option<bool>,
                error_code: Option<String>,
            }
            let json = |flag: bool| format!(r#"{{"{}":{flag},"error_code":"E"}}"#, stringify!($name));
            assert!(judge::<Named>(&json(true)).is_ok(), stringify!($name));
            assert_eq!(refused(judge::<Named>(&json(false))).1.as_deref(), Some("E"), stringify!($name));
        })*};
    }
    recognised!(result_success succeed success_res issuccess suc successful return_success succeeded);
}

#[derive(Debug, TopObject)]
struct ByCode {
    #[top_api(flag = ["0", "200"])]
    ret_code: Option<i64>,
    message: Option<String>,
}

#[test]
fn a_code_that_is_the_flag_is_the_code_of_the_failure() {
    let error = judge::<ByCode>(r#"{"ret_code":7,"message":"closed"}"#).unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("7"), Some("closed")));
    assert!(judge::<ByCode>(r#"{"ret_code":200}"#).is_ok());
}
