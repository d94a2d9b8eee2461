//! The sans-IO wire code from the outside: records to signed bodies, responses to records, errors to words.
//!
//! One binary, so that it links once. `tests/arbitrary-precision` runs all of it again with `serde_json`'s
//! `arbitrary_precision`, which any crate of a user's graph may turn on.

mod as_serde;
mod business;
mod checks;
mod envelope;
mod failures;
mod form;
mod hostile;
mod lenient;
mod lists;
mod parts;
mod printed;
mod retries;
mod round_trip;
mod samples;
mod scalars;
mod secrets;
mod signatures;
mod statics;
mod support;
mod ways;
