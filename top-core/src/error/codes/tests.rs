use std::time::Duration;

use crate::ApiError;

use super::{
    ErrorClass::{self, Auth, Invalid, Other, Permission, Platform, Throttled},
    Language, ban, explain, platform, sub,
};

fn verdict(code: i64, sub_code: &str) -> (ErrorClass, bool) {
    let explained = explain(Some(code), Some(sub_code).filter(|sub_code| !sub_code.is_empty()));
    (explained.class, explained.retry_helps)
}

#[test]
fn every_platform_code_has_its_class() {
    let classes = [
        (Invalid, false, &[3, 9, 21, 22, 23, 30, 32, 33, 34, 40, 41, 43][..]),
        (Throttled, true, &[4, 5, 6, 7, 8]),
        (Platform, true, &[10]),
        (Permission, false, &[11, 12, 13, 42]),
        (Auth, false, &[24, 25, 26, 27, 28, 29]),
        // Every attempt has a timestamp of its own.
        (Invalid, true, &[31]),
        (Other, false, &[15, 44, 50]),
    ];
    let mut listed = 0;
    for (class, retry_helps, codes) in classes {
        for &code in codes {
            assert_eq!(verdict(code, ""), (class, retry_helps), "code {code}");
            listed += 1;
        }
    }
    assert_eq!(listed, platform::TABLE.len(), "a code without a test");
    assert!(platform::TABLE.is_sorted_by_key(|row| row.code));
}

#[test]
fn a_sub_code_says_more_than_the_code() {
    for (code, sub_code, expected) in [
        // As the API pages print it, and with the parameter's name and a detail.
        (50, "isv.invalid-parameter", (Invalid, false)),
        (15, "isv.invalid-parameter:trade_id:P07", (Invalid, false)),
        (15, "isv.missing-parameter:image", (Invalid, false)),
        (15, "isv.parameters-mismatch:start-and-end", (Invalid, false)),
        (15, "isv.trade-not-exist:tid", (Invalid, false)),
        (530, "isv.item-update-service-error:ITEM_FROZEN", (Invalid, false)),
        (15, "isv.invalid-permission", (Permission, false)),
        (11, "isv.permission-api-package-limit", (Permission, false)),
        (11, "isv.permission-ip-whitelist-limit", (Permission, false)),
        (11, "isv.permission-of-tomorrow", (Permission, false)),
        (29, "isv.appkey-not-exists", (Auth, false)),
        (27, "invalid-sessionkey", (Auth, false)),
        (27, "session-expired", (Auth, false)),
        (7, "accesscontrol.limited-by-api-access-count", (Throttled, true)),
        (7, "accesscontrol.limited-by-something-new", (Throttled, true)),
        (15, "isp.call-limited", (Throttled, true)),
        (15, "9100", (Throttled, true)),
        (15, "isp.item-service-unavailable", (Platform, true)),
        (15, "isp.service-unavailable", (Platform, true)),
        (15, "isp.remote-service-error", (Platform, true)),
        (15, "isp.remote-service-timeout", (Platform, true)),
        (15, "isp.remote-connection-error", (Platform, true)),
        (15, "isp.top-remote-connection-timeout", (Platform, true)),
        (15, "isp.top-remote-connection-error", (Platform, true)),
        (15, "isp.unknown-error", (Platform, true)),
        // The documented deterministic ones, even beside a code that passes.
        (15, "isp.null-pointer-exception", (Platform, false)),
        (10, "isp.top-parse-error", (Platform, false)),
        (15, "isp.top-mapping-parse-error", (Platform, false)),
    ] {
        assert_eq!(verdict(code, sub_code), expected, "{code} {sub_code}");
    }
}

#[test]
fn an_unknown_sub_code_leaves_a_clear_code_alone_and_else_speaks_by_its_family() {
    for (code, sub_code, expected) in [
        (7, "something", (Throttled, true)),
        (25, "isv.something", (Auth, false)),
        (11, "isp.something", (Permission, false)),
        (15, "isp.something", (Platform, true)),
        (50, "isv.something", (Invalid, false)),
        (15, "something", (Other, false)),
        (15, "isp.", (Other, false)),
        // A number is an API's own unless it is the known one, and that one only beside code 15.
        (15, "9101", (Other, false)),
        (999, "9100", (Other, false)),
        (999, "isp.something", (Platform, true)),
        (999, "", (Other, false)),
        (27, "   ", (Auth, false)),
    ] {
        assert_eq!(verdict(code, sub_code), expected, "{code} {sub_code}");
    }
    assert_eq!(explain(None, Some("session-expired")).class, Auth);
    assert_eq!(explain(None, None).class, Other);
}

#[test]
fn the_documented_name_is_known() {
    assert_eq!(explain(Some(31), None).name, Some("Invalid Timestamp"));
    assert_eq!(explain(Some(15), Some("isp.unknown-error")).name, Some("Remote Service Error"));
    assert_eq!(explain(Some(50), None).name, None);
    assert_eq!(explain(None, None).name, None);
    assert_eq!(ApiError::new(31, "").to_string(), "platform error 31 Invalid Timestamp");
}

#[test]
fn every_row_helps_in_both_languages() {
    let codes = platform::TABLE.iter().map(|row| (Some(row.code), None));
    let subs = sub::TABLE.iter().map(|row| (None, Some(row.pattern.replace('*', "x"))));
    for (code, sub_code) in codes.chain(subs).chain([(None, None)]) {
        let explained = explain(code, sub_code.as_deref());
        let (english, chinese) = (explained.help(Language::English), explained.help(Language::Chinese));
        let context = format!("{code:?} {sub_code:?}: {english} / {chinese}");
        assert!(english.ends_with('.'), "{context}");
        assert!(chinese.ends_with('。'), "{context}");
        assert!(chinese.chars().filter(|c| ('\u{4e00}'..='\u{9fff}').contains(c)).count() >= 5, "{context}");
        // What a line break inside a literal leaves behind.
        assert!(!english.contains("  ") && !chinese.contains("  "), "{context}");
    }
}

#[test]
fn no_row_is_hidden_by_an_earlier_one() {
    for (index, row) in sub::TABLE.iter().enumerate() {
        let name = row.pattern.replace('*', "x");
        let found = sub::TABLE.iter().position(|other| sub::matches(other.pattern, &name));
        assert_eq!(found, Some(index), "{}", row.pattern);
    }
}

#[test]
fn the_gateways_wording_is_read_with_some_tolerance() {
    for (text, seconds) in [
        ("This ban will last for 1 more seconds", Some(1)),
        ("This ban will last for 86399 more seconds", Some(86_399)),
        ("this ban will last for 2 more second", Some(2)),
        ("App call limited. This ban will last for  30  more seconds.", Some(30)),
        ("This ban will last for 0 more seconds", Some(0)),
        ("调用超限:This ban will last for 5 seconds，请稍后", Some(5)),
        ("This ban will last for 3 more hours", None),
        ("This ban will last for 4294967296 more seconds", None),
        ("This ban will last for -1 more seconds", None),
        ("This ban will last for some more seconds", None),
        ("This ban will last for 7", None),
        ("This ban will last for", None),
        ("", None),
    ] {
        assert_eq!(ban(text), seconds.map(Duration::from_secs), "{text}");
    }
}
