//! The probes: what each changes of the right call, what is expected, and what to do where something else comes.

use std::time::Duration;

use super::{
    advice::{COMPARE, COVERED, FUTURE, MISSING, RAW_BODY, STALE, UNTYPED},
    builder::{Acceptance, Scene},
    changes::{Change, Sign},
    content::{BodyCharset, Spelling},
    draft::Draft,
    fits::{Fits, always, is_multipart, raw, with_text},
    judge::{ENTITY_TEXT, Expect},
    texts,
};
use top_names::QIMEN_PREFIX;

pub(super) struct Probe {
    pub(super) name: &'static str,
    pub(super) title: &'static str,
    pub(super) expect: Expect,
    pub(super) advice: &'static str,
    pub(super) fits: fn(&Acceptance) -> Fits,
    pub(super) make: fn(Draft, &Acceptance) -> Draft,
}

/// The call that has to succeed before anything else can be judged.
pub(super) const FIRST: &str = "first-call";
pub(super) const SAME_CALL: &str = "same-call-twice";
pub(super) const SAME_ORDER: &str = "same-order-again";

pub(super) fn names() -> impl Iterator<Item = &'static str> {
    let table = PROBES.iter().map(|probe| probe.name);
    [FIRST].into_iter().chain(table).chain([SAME_CALL, SAME_ORDER])
}

const HOUR: Duration = Duration::from_secs(3600);

pub(super) const PROBES: &[Probe] = &[
    Probe {
        name: "chinese",
        title: "Chinese text",
        expect: Expect::ServedWithText,
        advice: "read body and parameters in the charset of the Content-Type (UTF-8 where it names none), and answer in the \
                 charset that your own Content-Type names",
        fits: with_text,
        make: |draft, _| Draft { text: texts::CHINESE, ..draft },
    },
    Probe {
        name: "emoji",
        title: "emoji and rare characters, of four bytes each",
        expect: Expect::ServedWithText,
        advice: "something keeps three bytes a character: a column of MySQL's `utf8` (use `utf8mb4`), or UCS-2 on the way",
        fits: with_text,
        make: |draft, _| Draft { text: texts::EMOJI, ..draft },
    },
    Probe {
        name: "escaped-text",
        title: "text with <, &, quotes, % and what looks escaped already",
        expect: Expect::ServedWithText,
        advice: "read and write XML and JSON with a library, once each: no unescaping of values by hand, no response put \
                 together from texts",
        fits: with_text,
        make: |draft, _| Draft { text: texts::ESCAPED, ..draft },
    },
    Probe {
        name: "numbered-characters",
        title: "Chinese text written as numbers (&#28120; or \\u6dd8)",
        expect: Expect::ServedWithText,
        advice: "read the body with a library for XML or JSON, which knows characters written as numbers",
        fits: |acceptance| {
            if acceptance.template.kind().is_fields() { Fits::No } else { with_text(acceptance) }
        },
        make: |draft, _| Draft { text: texts::CHINESE, spelling: Spelling::Numbers, ..draft },
    },
    Probe {
        name: "cdata",
        title: "text in a CDATA section",
        expect: Expect::ServedWithText,
        advice: "read the body with a library for XML, which knows CDATA sections",
        fits: |acceptance| if acceptance.template.is_xml() { with_text(acceptance) } else { Fits::No },
        make: |draft, _| Draft { text: texts::ESCAPED, spelling: Spelling::Cdata, ..draft },
    },
    Probe {
        name: "gbk",
        title: "Chinese text in GBK",
        expect: Expect::ServedWithText,
        advice: "sign the bytes of the body as they came, before they are text; then read them in the charset of the \
                 Content-Type",
        fits: |acceptance| {
            let is_asked = acceptance.charsets.contains(&BodyCharset::Gbk);
            // In an endpoint of GBK alone every call is in GBK.
            if is_asked && acceptance.charsets.len() > 1 { with_text(acceptance) } else { Fits::No }
        },
        make: |draft, _| Draft { charset: BodyCharset::Gbk, text: texts::CHINESE, ..draft },
    },
    Probe {
        name: "xml-declaration",
        title: "a body with an XML declaration",
        expect: Expect::Served,
        advice: "sign the whole body, and let a library read the declaration: the platform sends bodies with and without one",
        fits: |acceptance| if acceptance.template.is_xml() { Fits::Yes } else { Fits::No },
        make: |draft, _| {
            let prolog = format!("<?xml version=\"1.0\" encoding=\"{}\"?>\n", draft.charset.as_str());
            Draft { prolog, ..draft }
        },
    },
    Probe {
        name: "spacing",
        title: "a body with line ends between its members, signed as it is",
        expect: Expect::Served,
        advice: RAW_BODY,
        fits: raw,
        make: |draft, _| Draft { spaced: true, ..draft },
    },
    Probe {
        name: "charset-unnamed",
        title: "a Content-Type that names no charset",
        expect: Expect::Served,
        advice: "a Content-Type without charset means UTF-8; compare what stands before the `;` alone",
        fits: |acceptance| match acceptance.charsets.first() {
            Some(BodyCharset::Utf8) if !is_multipart(acceptance) => Fits::Yes,
            _ => Fits::No,
        },
        make: |draft, acceptance| typed(draft, acceptance, 0, ""),
    },
    Probe {
        name: "charset-spelling",
        title: "a Content-Type with a blank before the charset, in small letters",
        expect: Expect::Served,
        advice: "read the Content-Type with a library: blanks and the case of letters do not count",
        fits: |acceptance| if is_multipart(acceptance) { Fits::No } else { Fits::Yes },
        make: |draft, acceptance| {
            let charset = format!("; charset={}", draft.charset.as_str().to_ascii_lowercase());
            typed(draft, acceptance, 0, &charset)
        },
    },
    Probe {
        name: "application-xml",
        title: "the Content-Type application/xml",
        expect: Expect::Served,
        advice: "take application/xml as text/xml: callers of Qimen send both",
        fits: |acceptance| {
            if acceptance.template.kind().content_types().len() > 1 { Fits::Yes } else { Fits::No }
        },
        make: |draft, acceptance| {
            let charset = format!(";charset={}", draft.charset.as_str());
            typed(draft, acceptance, 1, &charset)
        },
    },
    Probe {
        name: "empty-value",
        title: "a parameter without a value, which is signed",
        expect: Expect::Served,
        advice: "sign every parameter that came, those without a value too: their names are signed",
        fits: always,
        make: |mut draft, _| {
            draft.params.push(("session", ""));
            draft
        },
    },
    Probe {
        name: "query-text",
        title: "a parameter with Chinese, a blank, +, & and =",
        expect: Expect::Served,
        advice: "decode the query once (`+` is a blank), and sign the decoded values",
        fits: always,
        make: |mut draft, _| {
            draft.params.push(("partner_id", "淘宝 a+b&c=d/100%"));
            draft
        },
    },
    Probe {
        name: "signed-header",
        title: "a header that `top-sign-list` names, which is signed",
        expect: Expect::Served,
        advice: "sign the headers that `top-sign-list` names too, their values URL-decoded",
        fits: |acceptance| if acceptance.scene == Scene::Spi { Fits::Yes } else { Fits::No },
        make: |draft, _| Draft { header: Some(("session", "a b")), ..draft },
    },
    Probe {
        name: "full-method",
        title: "the method with the prefix taobao.qimen.",
        expect: Expect::Served,
        advice: "take `method` with and without the prefix `taobao.qimen.`",
        fits: |acceptance| if acceptance.scene == Scene::Qimen { Fits::Yes } else { Fits::No },
        make: |draft, _| Draft { method: format!("{QIMEN_PREFIX}{}", draft.method), ..draft },
    },
    refusal("missing-sign", "a call without `sign`", MISSING, always, |draft, _| Draft {
        sign: Sign::Missing,
        ..draft
    }),
    refusal("empty-sign", "a call whose `sign` has no value", MISSING, always, |draft, _| Draft {
        sign: Sign::Empty,
        ..draft
    }),
    refusal("wrong-sign", "a signature with one wrong digit", COMPARE, always, |draft, _| Draft {
        sign: Sign::OneDigit,
        ..draft
    }),
    refusal("other-secret", "a signature by another secret", COMPARE, always, |draft, _| Draft {
        sign: Sign::OtherSecret,
        ..draft
    }),
    refusal("sign-without-body", "a signature over the query alone", RAW_BODY, raw, |draft, _| Draft {
        sign: Sign::WithoutBody,
        ..draft
    }),
    refusal("changed-body", "a body that was changed behind its signature", COVERED, always, |draft, _| {
        Draft { change: Change::Value, ..draft }
    }),
    refusal(
        "changed-spacing",
        "line ends put into the body behind its signature",
        RAW_BODY,
        raw,
        |draft, _| Draft { change: Change::Spacing, ..draft },
    ),
    refusal("added-parameter", "a parameter added behind the signature", COVERED, always, |draft, _| Draft {
        change: Change::AddedParam,
        ..draft
    }),
    refusal("changed-parameter", "a parameter changed behind the signature", COVERED, always, |draft, _| {
        Draft { change: Change::ChangedParam, ..draft }
    }),
    refusal("stale-time", "a call of an hour ago, rightly signed", STALE, always, |draft, _| {
        draft.earlier(HOUR)
    }),
    refusal("future-time", "a call of an hour ahead, rightly signed", FUTURE, always, |draft, _| {
        draft.later(HOUR)
    }),
    refusal(
        "untyped-body",
        "a body of an unknown type, of which nothing is signed",
        UNTYPED,
        raw,
        |draft, _| Draft {
            sign: Sign::WithoutBody,
            content_type: Some("application/octet-stream".to_owned()),
            ..draft
        },
    ),
    Probe {
        name: "unknown-method",
        title: "a method that nobody serves, rightly signed",
        expect: Expect::Failed,
        advice: "look at the signed `method`, not at the address alone: no signature covers the address, so that a call meant \
                 for one handler can be sent to another",
        fits: always,
        make: |draft, _| Draft { method: "topctl.accept.nosuchmethod".to_owned(), ..draft },
    },
    Probe {
        name: "xml-entity",
        title: "XML that declares an entity and uses it",
        expect: Expect::NotExpanded,
        advice: "turn DOCTYPE off in the reader of XML: a declared entity can read your files (XXE) or fill your memory",
        fits: |acceptance| if acceptance.template.is_xml() { with_text(acceptance) } else { Fits::No },
        make: |draft, _| {
            let prolog = format!("<!DOCTYPE request [<!ENTITY topctl \"{ENTITY_TEXT}\">]>");
            Draft { prolog, spelling: Spelling::Entity, ..draft }
        },
    },
];

const fn refusal(
    name: &'static str,
    title: &'static str,
    advice: &'static str,
    fits: fn(&Acceptance) -> Fits,
    make: fn(Draft, &Acceptance) -> Draft,
) -> Probe {
    Probe { name, title, expect: Expect::Refused, advice, fits, make }
}

fn typed(draft: Draft, acceptance: &Acceptance, index: usize, charset: &str) -> Draft {
    let essence = acceptance.template.kind().content_types()[index];
    Draft { content_type: Some(format!("{essence}{charset}")), ..draft }
}
