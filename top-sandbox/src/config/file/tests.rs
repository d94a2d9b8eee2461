//! What a configuration says, and what is said of one that is wrong.

use super::*;

fn toml(text: &str) -> Result<Config, String> {
    Config::from_toml(text, None).map_err(|error| error.to_string())
}

#[test]
fn toml_and_json_say_the_same() {
    let config = toml(
        "[[app]]\nkey = '1'\nsecret = 's'\n[[fault]]\nmethod = 'a.b'\nkind = 'http'\nstatus = 502\ntimes = 3\n\
         [[limit]]\non = 'app-api'\nname = 'a.b'\ncalls = 1\nseconds = 2\n[[latency]]\nmillis = 5",
    )
    .unwrap();
    let json = Config::from_json(
        br#"{"app":[{"key":"1","secret":"s"}],"fault":[{"method":"a.b","kind":"http","status":502,"times":3}],
            "limit":[{"on":"app-api","name":"a.b","calls":1,"seconds":2}],"latency":[{"millis":5}]}"#,
    )
    .unwrap();
    assert_eq!(format!("{config:?}"), format!("{json:?}"));
    assert_eq!(config.limits, [(LimitOn::AppApi("a.b".into()), Limit::new(1, Duration::from_secs(2)))]);
    assert_eq!(config.latencies, [(None, Duration::from_millis(5))]);
    assert!(config.has_apps() && !format!("{config:?}").contains("\"s\""));
}

#[test]
fn what_is_wrong_is_named_and_no_value_quoted() {
    for (text, said) in [
        ("[[apps]]\nkey = '1'", "unknown field `apps`"),
        ("[[app]]\nkey = '1'", "missing field `secret`"),
        ("\n[[app]]\nkey = '1'\nsecret = 987654", "line 4: expected a string"),
        ("[[answer]]\nmethod = 'a.b'", "answer of a.b: it has one of"),
        ("[[answer]]\nmethod = 'a.b'\nfile = 'x'", "configuration files only"),
        ("[[answer]]\nmethod = 'a.b'\nbody = ''\nsession = 'maybe'", "unknown variant"),
        ("[[session]]\ntoken = 't'\nuntil = '2016'", "GMT+8"),
        ("[[limit]]\non = 'api'\nname = 'x'\ncalls = 1\nseconds = 0", "at least 1"),
        ("[[fault]]\nmethod = 'a.b'\nkind = 'delay'", "has `millis`"),
        ("[[fault]]\nmethod = 'a.b'\nkind = 'refuse'\ntimes = 10001", "at most"),
        ("[[message_fault]]\nkind = 'delay'", "has `millis`"),
        ("[[message_fault]]\nkind = 'drop'\ntimes = 10001", "at most"),
        ("[messages]\nlot = { one_in = 0, kinds = ['drop'] }", "at least 1"),
        ("[messages]\nresend = 1", "unknown field `resend`"),
        ("[[qimen]]\ncustomer = 'c1'\nurl = 'http://127.0.0.1:1/'", "has `url` and `app`"),
        ("[[qimen]]\ncustomer = 'c1'\napp = 'k'\nurl = 'https://987654/'", "begins with http://"),
        ("[[qimen_fault]]\nmethod = 'a.b'\nkind = 'never'", "unknown variant"),
        ("[[qimen_fault]]\nmethod = 'a.b'\nkind = 'twice'\ntimes = 10001", "at most"),
        ("listen = 'nowhere'", "line 1"),
        ("=", "line 1"),
    ] {
        let error = toml(text).unwrap_err();
        assert!(error.contains(said), "{text:?}: {error}");
        assert!(!error.contains("987654"), "{error}");
    }
    let error = Config::from_json(br#"{"app":[{"key":1,"secret":"s"}]}"#).unwrap_err().to_string();
    assert!(error.starts_with("expected a string at line 1"), "{error}");
}
