use std::time::Duration;

use super::{
    CodeFacts, CodeRules,
    ErrorClass::{self, Auth, Empty, Invalid, Other, Permission, Platform, Throttled},
    Language, LimitScope, Refused, ban, platform, sub,
};
use crate::error::{ApiError, Error, Retry};

fn facts(code: i64, sub_code: &str) -> CodeFacts {
    CodeFacts::of(Some(code), Some(sub_code))
}

fn class(code: i64, sub_code: &str) -> (ErrorClass, bool) {
    let facts = facts(code, sub_code);
    (facts.class, facts.retry_helps)
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
    for (expected, retry_helps, codes) in classes {
        for &code in codes {
            assert_eq!(class(code, ""), (expected, retry_helps), "code {code}");
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
        assert_eq!(class(code, sub_code), expected, "{code} {sub_code}");
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
        assert_eq!(class(code, sub_code), expected, "{code} {sub_code}");
    }
    assert_eq!(CodeFacts::of(None, Some("session-expired")).class, Auth);
    assert_eq!(CodeFacts::of(None, None).class, Other);
}

/// Which of all codes and sub codes the client reacts to beyond a repeat.
#[test]
fn limits_and_refused_parts() {
    use LimitScope::{Account, Api, App};
    let reactions = |facts: CodeFacts| (facts.limit, facts.refused);
    let of_codes: Vec<_> = platform::TABLE
        .iter()
        .map(|row| (row.code, reactions(CodeFacts::of(Some(row.code), None))))
        .filter(|(_, reactions)| *reactions != (None, None))
        .collect();
    let expected = [
        (4, (Some(Account), None)),
        (5, (Some(Account), None)),
        (6, (Some(Account), None)),
        (7, (Some(Api), None)),
        (8, (Some(Api), None)),
        (25, (None, Some(Refused::Signature))),
        (26, (None, Some(Refused::Session))),
        (27, (None, Some(Refused::Session))),
        (31, (None, Some(Refused::Time))),
    ];
    assert_eq!(of_codes, expected);
    let of_sub_codes: Vec<_> = sub::TABLE
        .iter()
        .map(|row| (row.pattern, reactions(facts(15, &row.pattern.replace('*', "x")))))
        .filter(|(_, reactions)| *reactions != (None, None))
        .collect();
    let expected = [
        ("invalid-sessionkey", (None, Some(Refused::Session))),
        ("session-not-exist", (None, Some(Refused::Session))),
        ("session-expired", (None, Some(Refused::Session))),
        ("accesscontrol.limited-by-app-access-count", (Some(App), None)),
        ("accesscontrol.limited-by-api-access-count", (Some(Api), None)),
        ("accesscontrol.limited-by-app-api-access-count", (Some(Api), None)),
        ("accesscontrol.limited-by-dynamic-access-count", (Some(Api), None)),
        ("accesscontrol.*", (Some(Api), None)),
        ("isp.call-limited", (Some(Account), None)),
        ("isv.BUSINESS_LIMIT_CONTROL", (Some(Account), None)),
        ("isv.DAY_LIMIT_CONTROL", (Some(Account), None)),
        ("isv.MONTH_LIMIT_CONTROL", (Some(Account), None)),
    ];
    assert_eq!(of_sub_codes, expected);
    assert_eq!(facts(15, "9100").limit, Some(Account));
}

#[test]
fn the_codes_of_the_sms_and_affiliate_services() {
    let hour = Duration::from_secs(3_600);
    for (sub_code, class, wait, retry_helps) in [
        ("isv.BUSINESS_LIMIT_CONTROL", Throttled, Some(hour / 60), true),
        ("isv.DAY_LIMIT_CONTROL", Throttled, Some(24 * hour), true),
        ("isv.OUT_OF_SERVICE", Permission, None, false),
        ("isv.SMS_SIGNATURE_ILLEGAL", Invalid, None, false),
        ("isv.MOBILE_NUMBER_ILLEGAL", Invalid, None, false),
        ("isv.TEMPLATE_MISSING_PARAMETERS", Invalid, None, false),
        // A limit by its name, and none by its sense: a forbidden word.
        ("isv.BLACK_KEY_CONTROL_LIMIT", Invalid, None, false),
        ("3000", Throttled, Some(24 * hour), true),
        ("3001", Platform, None, true),
        ("9100", Throttled, Some(hour / 3_600), true),
        ("50001", Empty, None, false),
        ("50002", Throttled, Some(hour / 3_600), true),
    ] {
        let facts = facts(15, sub_code);
        assert_eq!((facts.class, facts.wait, facts.retry_helps), (class, wait, retry_helps), "{sub_code}");
    }
    // A bare number is of that sense beside a remote error only.
    assert_eq!(facts(530, "50001").class, Other);
}

#[test]
fn a_users_rules_go_over_the_table() {
    let error = |code, sub_code: &str| Error::from(ApiError::new(code, "").with_sub(sub_code, ""));
    let second = Duration::from_secs(1);
    let rules = CodeRules::new()
        .retry("530")
        .retry("isv.lock-*:TIMEOUT")
        .throttle("isv.picture-service-error", LimitScope::Api, second)
        .throttle("9100", LimitScope::App, None)
        .not_executed("isp.call-limited")
        .empty("50001");
    for (code, sub_code, retry, throttled) in [
        (530, "", Retry::MayHaveBeenExecuted(None), false),
        (15, "530", Retry::MayHaveBeenExecuted(None), false),
        (5300, "", Retry::Final, false),
        (15, "isv.lock-item:TIMEOUT", Retry::MayHaveBeenExecuted(None), false),
        (15, "isv.lock-item:GONE", Retry::Final, false),
        (15, "isv.picture-service-error:TOO_MANY", Retry::MayHaveBeenExecuted(Some(second)), true),
        (15, "9100", Retry::MayHaveBeenExecuted(Some(second)), true),
        (15, "isp.call-limited", Retry::Limited(None), true),
        (15, "50001", Retry::Final, false),
        // What no rule names stays as the table has it.
        (7, "", Retry::Limited(None), true),
        (15, "isv.item-not-exist", Retry::Final, false),
    ] {
        let error = error(code, sub_code).with_code_rules(&rules);
        assert_eq!((error.retry(), error.is_throttled()), (retry, throttled), "{code} {sub_code}");
    }
    let api = |code, sub_code| {
        let error = error(code, sub_code).with_code_rules(&rules);
        error.as_api().expect("an error of the platform").clone()
    };
    assert_eq!(api(15, "9100").limit(), Some(LimitScope::App), "the wider of the two");
    assert!(api(15, "50001").is_taken_for_empty() && !api(15, "3000").is_taken_for_empty());
    let without_rules = ApiError::new(15, "").with_sub("50001", "");
    assert!(!without_rules.is_taken_for_empty(), "only the user's own rules make an error an empty response");
    assert!(CodeRules::new().is_empty() && !rules.is_empty());
    // A rule is worth more than the status under which an error came.
    let under_403 = error(530, "").with_status(403, None).with_code_rules(&rules);
    assert_eq!(under_403.retry(), Retry::MayHaveBeenExecuted(None));
    // Of errors of other kinds the rules say nothing.
    assert_eq!(Error::status(530, None).with_code_rules(&rules).retry(), Retry::Final);
}

/// A sub code explains a code and takes nothing back.
#[test]
fn either_row_is_enough_to_limit_or_refuse() {
    for (code, sub_code, limit) in [
        (7, "accesscontrol.limited-by-app-access-count", Some(LimitScope::App)),
        (7, "isp.call-limited", Some(LimitScope::Api)),
        (7, "isp.null-pointer-exception", Some(LimitScope::Api)),
        (4, "accesscontrol.limited-by-something-new", Some(LimitScope::Api)),
        (15, "isv.item-not-exist", None),
    ] {
        assert_eq!(facts(code, sub_code).limit, limit, "{code} {sub_code}");
    }
    for (code, sub_code, refused) in [
        (27, "isv.permission-of-tomorrow", Some(Refused::Session)),
        (25, "session-expired", Some(Refused::Signature)),
        (31, "isv.something", Some(Refused::Time)),
        (15, "isv.something", None),
    ] {
        assert_eq!(facts(code, sub_code).refused, refused, "{code} {sub_code}");
    }
}

#[test]
fn only_what_the_gateway_refuses_was_certainly_not_executed() {
    for (code, sub_code, maybe) in [
        (7, "", false),
        (25, "", false),
        (40, "", false),
        (7, "isp.call-limited", false),
        // From behind the gateway, which may have passed the call on.
        (15, "isp.call-limited", true),
        (15, "9100", true),
        (15, "isv.BUSINESS_LIMIT_CONTROL", true),
        (15, "accesscontrol.limited-by-api-access-count", false),
        (11, "isv.permission-api-package-limit", false),
        (3, "", true),
        (10, "", true),
        (15, "isv.item-not-exist", true),
        (15, "isp.remote-service-timeout", true),
        (44, "", true),
        (99, "", true),
        (530, "", true),
    ] {
        assert_eq!(facts(code, sub_code).may_have_been_executed, maybe, "{code} {sub_code}");
    }
}

#[test]
fn a_limit_is_a_limit_in_every_column() {
    let all = platform::TABLE.iter().map(|row| row.facts).chain(sub::TABLE.iter().map(|row| row.facts));
    let all = all.chain(sub::AFFILIATE.iter().map(|row| row.facts));
    for row in all {
        assert_eq!(row.class == Throttled, row.limit.is_some(), "{row:?}");
        assert!(row.limit.is_none() || row.retry_helps, "{row:?}");
        assert!(row.limit.is_some() || row.wait.is_none(), "{row:?}");
    }
}

/// Those below 100, but for the ones by which the gateway passes on what others said.
#[test]
fn the_gateways_own_text() {
    for code in -5..600 {
        let expected = (1..100).contains(&code) && !matches!(code, 15 | 40 | 41 | 43 | 50);
        assert_eq!(facts(code, "").is_gateway_text, expected, "{code}");
        assert_eq!(facts(code, "isv.invalid-parameter").is_gateway_text, expected, "{code}");
    }
    assert!(!CodeFacts::of(None, Some("session-expired")).is_gateway_text);
}

#[test]
fn the_documented_name_is_known() {
    assert_eq!(facts(31, "").name, Some("Invalid Timestamp"));
    assert_eq!(facts(15, "isp.unknown-error").name, Some("Remote Service Error"));
    assert_eq!(facts(50, "").name, None);
    assert_eq!(CodeFacts::of(None, None).name, None);
}

#[test]
fn every_row_helps_in_both_languages() {
    let codes = platform::TABLE.iter().map(|row| (Some(row.code), None));
    let affiliate = sub::AFFILIATE.iter().map(|row| (Some(15), Some(row.pattern.to_owned())));
    let subs = sub::TABLE.iter().map(|row| (None, Some(row.pattern.replace('*', "x")))).chain(affiliate);
    for (code, sub_code) in codes.chain(subs).chain([(None, None)]) {
        let facts = CodeFacts::of(code, sub_code.as_deref());
        let (english, chinese) = (facts.help(Language::English), facts.help(Language::Chinese));
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
fn a_ban_is_read_in_any_wording_close_to_the_documented_one() {
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
        // The SMS service.
        ("触发分钟级流控Permits:1", Some(60)),
        ("触发小时级流控Permits:5", Some(3_600)),
        ("触发天级流控Permits:10", Some(86_400)),
        ("This ban will last for 7", None),
        ("This ban will last for", None),
        ("", None),
    ] {
        assert_eq!(ban(text), seconds.map(Duration::from_secs), "{text}");
    }
}
