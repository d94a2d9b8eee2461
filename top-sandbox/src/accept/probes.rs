//! The probes: what each changes of the right call, what is expected, and what to do where something else comes.

use std::time::Duration;

use super::{
    builder::{Acceptance, Scene},
    changes::{Change, Sign},
    content::{BodyCharset, Spelling},
    draft::Draft,
    fits::{Fits, always, is_multipart, raw, with_text},
    judge::{ENTITY_TEXT, Expect},
    texts,
    wording::{Advice, Title},
};
use top_names::QIMEN_PREFIX;

pub(super) struct Probe {
    pub(super) name: &'static str,
    pub(super) title: Title,
    pub(super) expect: Expect,
    pub(super) advice: Advice,
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
        title: Title::Chinese,
        expect: Expect::ServedWithText,
        advice: Advice::Chinese,
        fits: with_text,
        make: |draft, _| Draft { text: texts::CHINESE, ..draft },
    },
    Probe {
        name: "emoji",
        title: Title::Emoji,
        expect: Expect::ServedWithText,
        advice: Advice::Emoji,
        fits: with_text,
        make: |draft, _| Draft { text: texts::EMOJI, ..draft },
    },
    Probe {
        name: "escaped-text",
        title: Title::EscapedText,
        expect: Expect::ServedWithText,
        advice: Advice::EscapedText,
        fits: with_text,
        make: |draft, _| Draft { text: texts::ESCAPED, ..draft },
    },
    Probe {
        name: "numbered-characters",
        title: Title::NumberedCharacters,
        expect: Expect::ServedWithText,
        advice: Advice::NumberedCharacters,
        fits: |acceptance| {
            if acceptance.template.kind().is_fields() { Fits::No } else { with_text(acceptance) }
        },
        make: |draft, _| Draft { text: texts::CHINESE, spelling: Spelling::Numbers, ..draft },
    },
    Probe {
        name: "cdata",
        title: Title::Cdata,
        expect: Expect::ServedWithText,
        advice: Advice::Cdata,
        fits: |acceptance| if acceptance.template.is_xml() { with_text(acceptance) } else { Fits::No },
        make: |draft, _| Draft { text: texts::ESCAPED, spelling: Spelling::Cdata, ..draft },
    },
    Probe {
        name: "gbk",
        title: Title::Gbk,
        expect: Expect::ServedWithText,
        advice: Advice::Gbk,
        fits: |acceptance| {
            let is_asked = acceptance.charsets.contains(&BodyCharset::Gbk);
            // In an endpoint of GBK alone every call is in GBK.
            if is_asked && acceptance.charsets.len() > 1 { with_text(acceptance) } else { Fits::No }
        },
        make: |draft, _| Draft { charset: BodyCharset::Gbk, text: texts::CHINESE, ..draft },
    },
    Probe {
        name: "xml-declaration",
        title: Title::XmlDeclaration,
        expect: Expect::Served,
        advice: Advice::XmlDeclaration,
        fits: |acceptance| if acceptance.template.is_xml() { Fits::Yes } else { Fits::No },
        make: |draft, _| {
            let prolog = format!("<?xml version=\"1.0\" encoding=\"{}\"?>\n", draft.charset.as_str());
            Draft { prolog, ..draft }
        },
    },
    Probe {
        name: "spacing",
        title: Title::Spacing,
        expect: Expect::Served,
        advice: Advice::RawBody,
        fits: raw,
        make: |draft, _| Draft { spaced: true, ..draft },
    },
    Probe {
        name: "charset-unnamed",
        title: Title::CharsetUnnamed,
        expect: Expect::Served,
        advice: Advice::CharsetUnnamed,
        fits: |acceptance| match acceptance.charsets.first() {
            Some(BodyCharset::Utf8) if !is_multipart(acceptance) => Fits::Yes,
            _ => Fits::No,
        },
        make: |draft, acceptance| typed(draft, acceptance, 0, ""),
    },
    Probe {
        name: "charset-spelling",
        title: Title::CharsetSpelling,
        expect: Expect::Served,
        advice: Advice::CharsetSpelling,
        fits: |acceptance| if is_multipart(acceptance) { Fits::No } else { Fits::Yes },
        make: |draft, acceptance| {
            let charset = format!("; charset={}", draft.charset.as_str().to_ascii_lowercase());
            typed(draft, acceptance, 0, &charset)
        },
    },
    Probe {
        name: "application-xml",
        title: Title::ApplicationXml,
        expect: Expect::Served,
        advice: Advice::ApplicationXml,
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
        title: Title::EmptyValue,
        expect: Expect::Served,
        advice: Advice::EmptyValue,
        fits: always,
        make: |mut draft, _| {
            draft.params.push(("session", ""));
            draft
        },
    },
    Probe {
        name: "query-text",
        title: Title::QueryText,
        expect: Expect::Served,
        advice: Advice::QueryText,
        fits: always,
        make: |mut draft, _| {
            draft.params.push(("partner_id", "淘宝 a+b&c=d/100%"));
            draft
        },
    },
    Probe {
        name: "signed-header",
        title: Title::SignedHeader,
        expect: Expect::Served,
        advice: Advice::SignedHeader,
        fits: |acceptance| if acceptance.scene == Scene::Spi { Fits::Yes } else { Fits::No },
        make: |draft, _| Draft { header: Some(("session", "a b")), ..draft },
    },
    Probe {
        name: "full-method",
        title: Title::FullMethod,
        expect: Expect::Served,
        advice: Advice::FullMethod,
        fits: |acceptance| if acceptance.scene == Scene::Qimen { Fits::Yes } else { Fits::No },
        make: |draft, _| Draft { method: format!("{QIMEN_PREFIX}{}", draft.method), ..draft },
    },
    refusal("missing-sign", Title::MissingSign, Advice::Missing, always, |draft, _| Draft {
        sign: Sign::Missing,
        ..draft
    }),
    refusal("empty-sign", Title::EmptySign, Advice::Missing, always, |draft, _| Draft {
        sign: Sign::Empty,
        ..draft
    }),
    refusal("wrong-sign", Title::WrongSign, Advice::Compare, always, |draft, _| Draft {
        sign: Sign::OneDigit,
        ..draft
    }),
    refusal("other-secret", Title::OtherSecret, Advice::Compare, always, |draft, _| Draft {
        sign: Sign::OtherSecret,
        ..draft
    }),
    refusal("sign-without-body", Title::SignWithoutBody, Advice::RawBody, raw, |draft, _| Draft {
        sign: Sign::WithoutBody,
        ..draft
    }),
    refusal("changed-body", Title::ChangedBody, Advice::Covered, always, |draft, _| Draft {
        change: Change::Value,
        ..draft
    }),
    refusal("changed-spacing", Title::ChangedSpacing, Advice::RawBody, raw, |draft, _| Draft {
        change: Change::Spacing,
        ..draft
    }),
    refusal("added-parameter", Title::AddedParameter, Advice::Covered, always, |draft, _| Draft {
        change: Change::AddedParam,
        ..draft
    }),
    refusal("changed-parameter", Title::ChangedParameter, Advice::Covered, always, |draft, _| Draft {
        change: Change::ChangedParam,
        ..draft
    }),
    refusal("stale-time", Title::StaleTime, Advice::Stale, always, |draft, _| draft.earlier(HOUR)),
    refusal("future-time", Title::FutureTime, Advice::Future, always, |draft, _| draft.later(HOUR)),
    refusal("untyped-body", Title::UntypedBody, Advice::Untyped, raw, |draft, _| Draft {
        sign: Sign::WithoutBody,
        content_type: Some("application/octet-stream".to_owned()),
        ..draft
    }),
    Probe {
        name: "unknown-method",
        title: Title::UnknownMethod,
        expect: Expect::Failed,
        advice: Advice::UnknownMethod,
        fits: always,
        make: |draft, _| Draft { method: "topctl.accept.nosuchmethod".to_owned(), ..draft },
    },
    Probe {
        name: "xml-entity",
        title: Title::XmlEntity,
        expect: Expect::NotExpanded,
        advice: Advice::XmlEntity,
        fits: |acceptance| if acceptance.template.is_xml() { with_text(acceptance) } else { Fits::No },
        make: |draft, _| {
            let prolog = format!("<!DOCTYPE request [<!ENTITY topctl \"{ENTITY_TEXT}\">]>");
            Draft { prolog, spelling: Spelling::Entity, ..draft }
        },
    },
];

const fn refusal(
    name: &'static str,
    title: Title,
    advice: Advice,
    fits: fn(&Acceptance) -> Fits,
    make: fn(Draft, &Acceptance) -> Draft,
) -> Probe {
    Probe { name, title, expect: Expect::Refused, advice, fits, make }
}

fn typed(draft: Draft, acceptance: &Acceptance, index: usize, charset: &str) -> Draft {
    let essence = acceptance.template.kind().content_types()[index];
    Draft { content_type: Some(format!("{essence}{charset}")), ..draft }
}
