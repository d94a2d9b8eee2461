//! Each fault is found by the probes that are for it, and by no other.

use top_sandbox::{Acceptance, AcceptanceReport, BodyCharset, Outcome};

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
        }
    }
}

#[tokio::test]
async fn a_first_call_that_fails_is_made_again_in_the_ways_of_usual_mistakes() {
    for (fault, advice) in [
        (Fault::IgnoresBody, "over the query alone"),
        (Fault::TimeInUtc, "GMT+8, and it is read as UTC"),
        (Fault::OtherSecret, "has this application's secret"),
    ] {
        let report = played(fault).await;
        let first = report.findings().next().unwrap();
        assert_eq!((first.name(), first.outcome()), ("first-call", Outcome::Fault), "{fault:?}");
        assert!(first.advice().unwrap().contains(advice), "{fault:?}: {first:?}");
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
    assert_eq!(report.faults().collect::<Vec<_>>(), ["first-call"]);
}

#[tokio::test]
async fn probes_are_chosen_by_their_names() {
    let acceptance = || Acceptance::qimen(KEY, SECRET);
    let chosen = acceptance().only(["stale-time", "emoji"]).unwrap();
    let report = chosen.run(&url(), into(router(Fault::AnyTimeTaken))).await;
    let names: Vec<_> = report.findings().map(top_sandbox::Finding::name).collect();
    assert_eq!(names, ["first-call", "emoji", "stale-time"]);
    let without = acceptance().leave_out(["stale-time", "future-time"]).unwrap();
    assert!(without.run(&url(), into(router(Fault::AnyTimeTaken))).await.is_accepted());
    let error = acceptance().only(["stale"]).unwrap_err().to_string();
    assert!(error.starts_with("there is no probe `stale`; there are first-call, chinese, "), "{error}");
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
        .map(top_sandbox::Finding::name)
        .collect();
    assert_eq!(unseen, ["chinese", "emoji", "escaped-text", "numbered-characters", "cdata", "xml-entity"]);
    assert!(report.is_accepted());
    let report = acceptance.must_echo().run(&url(), into(router(Fault::None))).await;
    assert_eq!(report.faults().collect::<Vec<_>>(), ["first-call"]);
}
