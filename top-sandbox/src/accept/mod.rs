//! The platform's acceptance (验收) of an application's own endpoint, played before the platform plays it: calls as the
//! platform makes them, calls as an attacker makes them, and a judgement of each response.
//!
//! Bytes out, bytes in: [`Acceptance::run`] gets a function that sends a request, so that this room knows no socket. What
//! the endpoint does with a call is not known either; only its responses are judged.

mod builder;
mod changes;
mod compare;
mod content;
mod diagnose;
mod draft;
mod fits;
mod judge;
mod probes;
mod report;
mod run;
mod texts;
mod wording;

pub use self::{
    builder::{Acceptance, UnknownProbe},
    content::{BodyCharset, BodyKind},
    report::{AcceptanceReport, Finding, Outcome},
};
