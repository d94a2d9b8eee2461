//! Every public API of Alibaba's TOP (淘宝开放平台, Taobao Open Platform), typed, and its topics of messages.
//!
//! This crate is what the features of `top-apis` bring in; depend on that one. Nothing is compiled without a feature: each
//! family of methods has its own, small families of one vendor share one. The method `taobao.trade.fullinfo.get` is
//! `taobao::trade::FullinfoGet` by the feature `taobao-trade`; the types of its parameters and of its response are beside it
//! in `taobao::trade::fullinfo_get`. `topctl api search WORD` finds a method, its path and its feature, and so does
//! `docs/catalogue.md` of the repository.
//!
//! The modules hold facts of the platform's documents: names, types, lists, what is required, limits, closed sets of values,
//! titles, whether a session is needed, and the address of the document. A field that has no comment is what its name and
//! type say. They are written by `topctl import --catalogue` from the facts in this package; `facts/corrections.jsonl` says
//! where they differ from the documents, and why. What a closed set does not list arrives in its variant `Other`.
//!
//! `archive` holds what only sources before 2020 know: the platform's present documents no longer have these methods, and
//! nothing promises that they still work.

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

/// What generated modules use.
#[allow(unused_imports, reason = "each module uses some of them")]
mod prelude {
    pub(crate) use std::collections::BTreeMap;

    pub(crate) use serde_json::Value;
    #[cfg(feature = "topics")]
    pub(crate) use top_core::TopMessage;
    pub(crate) use top_core::{ByteArray, Decimal, FileItem, TopDateTime};
    pub(crate) use top_core::{TopApi, TopObject};
}

// catalogue:begin, written by `topctl import --catalogue`
#[allow(missing_docs, clippy::all, clippy::pedantic, reason = "generated")]
#[rustfmt::skip]
pub mod alibaba;
#[allow(missing_docs, clippy::all, clippy::pedantic, reason = "generated")]
#[rustfmt::skip]
pub mod aliexpress;
#[allow(missing_docs, clippy::all, clippy::pedantic, reason = "generated")]
#[rustfmt::skip]
pub mod alipay;
#[allow(missing_docs, clippy::all, clippy::pedantic, reason = "generated")]
#[rustfmt::skip]
pub mod alitrip;
#[allow(missing_docs, clippy::all, clippy::pedantic, reason = "generated")]
#[rustfmt::skip]
pub mod aliyun;
#[allow(missing_docs, clippy::all, clippy::pedantic, reason = "generated")]
#[rustfmt::skip]
pub mod aliyuncs;
#[cfg(feature = "archive")]
#[allow(missing_docs, clippy::all, clippy::pedantic, reason = "generated")]
#[rustfmt::skip]
pub mod archive;
#[allow(missing_docs, clippy::all, clippy::pedantic, reason = "generated")]
#[rustfmt::skip]
pub mod cainiao;
#[allow(missing_docs, clippy::all, clippy::pedantic, reason = "generated")]
#[rustfmt::skip]
pub mod taobao;
#[allow(missing_docs, clippy::all, clippy::pedantic, reason = "generated")]
#[rustfmt::skip]
pub mod tmall;
#[cfg(feature = "topics")]
#[allow(missing_docs, clippy::all, clippy::pedantic, reason = "generated")]
#[rustfmt::skip]
pub mod topics;
#[allow(missing_docs, clippy::all, clippy::pedantic, reason = "generated")]
#[rustfmt::skip]
pub mod wdk;
#[allow(missing_docs, clippy::all, clippy::pedantic, reason = "generated")]
#[rustfmt::skip]
pub mod xiami;
#[allow(missing_docs, clippy::all, clippy::pedantic, reason = "generated")]
#[rustfmt::skip]
pub mod youku;
#[allow(missing_docs, clippy::all, clippy::pedantic, reason = "generated")]
#[rustfmt::skip]
pub mod yunos;
// catalogue:end

/// The facts of all APIs, one JSON object a line, gzipped: what `top_doc::read_catalogue` reads. Also those that are ready
/// in `top-apis`, without a feature.
#[cfg(feature = "facts")]
pub const fn facts() -> &'static [u8] {
    include_bytes!("../facts/catalogue.jsonl.gz")
}

/// The facts of all topics of messages that come in, one JSON object a line, gzipped: what `top_doc::read_topics` reads.
#[cfg(feature = "facts")]
pub const fn topics_facts() -> &'static [u8] {
    include_bytes!("../facts/topics.jsonl.gz")
}
