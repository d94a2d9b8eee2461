//! The blocks of the page about other crates, compiled and run. What our own graph may not hold is in `tests`.

#[doc = include_str!("../../../docs/ecosystem.md")]
mod ecosystem {}
