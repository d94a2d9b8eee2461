//! Each fault is found by the probes that are for it, and by no other.

use top_sandbox::{Acceptance, AcceptanceReport, BodyCharset, Finding, Language, Outcome};

use super::{
    KEY, SECRET,
    endpoint::{Fault, router},
    into, url,
};

async fn played(fault: Fault) -> AcceptanceReport {
    let acceptance =
        Acceptance::qimen(KEY, SECRET).charsets([BodyCharset::Utf8, BodyCharset::Gbk]).must_echo();
    acceptance.run(&url(), into(router(fault))).await
}

/// What is said of a finding is said in Chinese, too, and its English has no Chinese but what the endpoint sent.
fn assert_is_bilingual(finding: &Finding) {
    let has_han = |text: &str| text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    let said = |language| [finding.title_in(language), finding.expected_in(language)];
    let advice = |language| finding.advice_in(language).unwrap_or_default();
    let (english, chinese) = (Language::English, Language::Chinese);
    assert!(said(chinese).into_iter().all(has_han) && !said(english).into_iter().any(has_han), "{finding:?}");
    assert!(has_han(finding.came_in(chinese)), "{finding:?}");
    assert_eq!(has_han(advice(chinese)), finding.advice().is_some(), "{finding:?}");
    assert_eq!((finding.title(), finding.came()), (said(english)[0], finding.came_in(english)));
    assert_eq!(
        (finding.expected(), finding.advice().unwrap_or_default()),
        (said(english)[1], advice(english))
    );
}

#[tokio::test]
async fn a_fault_that_is_put_into_an_endpoint_is_found_by_its_probes_alone() {
    const REFUSALS: [&str; 12] = [
        "missing-sign",
        "empty-sign",
        "wrong-sign",
        "other-secret",
        "sign-without-body",
        "changed-body",
        "changed-spacing",
        "added-parameter",
        "changed-parameter",
        "stale-time",
        "future-time",
        "untyped-body",
    ];
    for (fault, found) in [
        (Fault::None, &[][..]),
        (
            Fault::SignsParsedBody,
            &["numbered-characters", "cdata", "gbk", "xml-declaration", "spacing", "changed-spacing"],
        ),
        (Fault::MissingSignTaken, &["missing-sign"]),
        (Fault::AnySignTaken, &REFUSALS[..9]),
        (Fault::SkipsBlanks, &["empty-value"]),
        (Fault::AnyTimeTaken, &["stale-time", "future-time"]),
        (Fault::FutureTaken, &["future-time"]),
        (Fault::LosesEmoji, &["emoji"]),
        (Fault::ReadsGbkAsUtf8, &["gbk"]),
        (Fault::SignsUtf8, &["gbk"]),
        (Fault::RefusesByStatus, &REFUSALS),
        (Fault::RefusesInJson, &REFUSALS),
        (Fault::RefusesByOtherCode, &REFUSALS),
        (Fault::RepeatsAsNew, &["same-call-twice", "same-order-again"]),
        (Fault::CutsOutValues, &["escaped-text", "numbered-characters", "cdata"]),
        (Fault::WritesUnescaped, &["escaped-text", "cdata"]),
        (Fault::ComparesContentType, &["gbk", "charset-unnamed", "charset-spelling", "application-xml"]),
        (Fault::AnyMethodTaken, &["unknown-method"]),
        (Fault::ShortMethodAlone, &["full-method"]),
        (Fault::ExpandsEntities, &["xml-entity"]),
    ] {
        let report = played(fault).await;
        assert_eq!(report.faults().collect::<Vec<_>>(), found, "{fault:?}: {report}");
        assert_eq!(report.is_accepted(), fault == Fault::None);
        assert_eq!(report.count(Outcome::NotJudged), 0, "{fault:?}: {report}");
        for finding in report.findings() {
            let is_fault = finding.outcome() == Outcome::Fault;
            assert_eq!(finding.advice().is_some(), is_fault, "{finding:?}");
            assert!(!finding.came().is_empty() && !finding.expected().is_empty(), "{finding:?}");
            assert_is_bilingual(finding);
        }
    }
}

#[tokio::test]
async fn a_first_call_that_fails_is_made_again_in_the_ways_of_usual_mistakes() {
    for (fault, advice, chinese) in [
        (Fault::IgnoresBody, "over the query alone", "只对查询串的签名"),
        (Fault::TimeInUtc, "GMT+8, and it is read as UTC", "GMT+8，却按 UTC 解读了"),
        (Fault::OtherSecret, "has this application's secret", "是否为该应用的密钥"),
    ] {
        let report = played(fault).await;
        let first = report.findings().next().unwrap();
        assert_eq!((first.name(), first.outcome()), ("first-call", Outcome::Fault), "{fault:?}");
        assert!(first.advice().unwrap().contains(advice), "{fault:?}: {first:?}");
        assert!(first.advice_in(Language::Chinese).unwrap().contains(chinese), "{fault:?}: {first:?}");
        report.findings().for_each(assert_is_bilingual);
        assert_eq!(report.count(Outcome::NotJudged), report.findings().len() - 1, "nothing else is played");
        assert!(!report.is_accepted());
    }
}

#[tokio::test]
async fn an_endpoint_that_does_not_respond_is_a_fault() {
    let refused = async |_| Err::<http::Response<bytes::Bytes>, _>(std::io::Error::other("refused"));
    let report = Acceptance::qimen(KEY, SECRET).run(&url(), refused).await;
    let first = report.findings().next().unwrap();
    assert_eq!(first.came(), "no response: refused");
    assert_eq!(first.came_in(Language::Chinese), "没有响应：refused");
    let counts = (report.count(Outcome::Good), report.count(Outcome::NotJudged));
    assert!(counts.0 == 0 && counts.1 > 20, "{report}");
    for (language, head) in [
        (
            Language::English,
            format!(
                "0 good, 1 fault, {} not judged\nfault: first-call: no response: refused\nnot judged: chinese: not played: ",
                counts.1
            ),
        ),
        (
            Language::Chinese,
            format!(
                "0 项通过，1 项不通过，{} 项未判定\n不通过：first-call：没有响应：refused\n未判定：chinese：未进行：",
                counts.1
            ),
        ),
    ] {
        let text = report.display_in(language).to_string();
        assert!(text.starts_with(&head), "{text}");
    }
    assert_eq!(report.to_string(), report.display_in(Language::English).to_string());
    assert_eq!(report.faults().collect::<Vec<_>>(), ["first-call"]);
}

#[tokio::test]
async fn probes_are_chosen_by_their_names() {
    let acceptance = || Acceptance::qimen(KEY, SECRET);
    let chosen = acceptance().only(["stale-time", "emoji"]).unwrap();
    let report = chosen.run(&url(), into(router(Fault::AnyTimeTaken))).await;
    let names: Vec<_> = report.findings().map(Finding::name).collect();
    assert_eq!(names, ["first-call", "emoji", "stale-time"]);
    let without = acceptance().leave_out(["stale-time", "future-time"]).unwrap();
    assert!(without.run(&url(), into(router(Fault::AnyTimeTaken))).await.is_accepted());
    let error = acceptance().only(["stale"]).unwrap_err();
    let (english, chinese) = (error.to_string(), error.display_in(Language::Chinese).to_string());
    assert!(english.starts_with("there is no probe `stale`; there are first-call, chinese, "), "{english}");
    assert!(chinese.starts_with("没有名为 `stale` 的检查项；可用的有 first-call, chinese, "), "{chinese}");
}

/// What cannot be seen is said to be unseen.
#[tokio::test]
async fn texts_that_do_not_come_back_are_not_judged() {
    let acceptance = Acceptance::qimen(KEY, SECRET).body(
        "<request><deliveryOrder><deliveryOrderCode>@KEY@</deliveryOrderCode><remark>x</remark></deliveryOrder></request>",
    );
    let report = acceptance.run(&url(), into(router(Fault::LosesEmoji))).await;
    let unseen: Vec<_> = report
        .findings()
        .filter(|finding| finding.outcome() == Outcome::NotJudged)
        .map(Finding::name)
        .collect();
    assert_eq!(unseen, ["chinese", "emoji", "escaped-text", "numbered-characters", "cdata", "xml-entity"]);
    assert!(report.is_accepted());
    let report = acceptance.must_echo().run(&url(), into(router(Fault::None))).await;
    assert_eq!(report.faults().collect::<Vec<_>>(), ["first-call"]);
}
