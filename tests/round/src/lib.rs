//! APIs of the catalogue, drawn by lot, make the round over the sandbox.
//!
//! For each, the committed struct of the catalogue is called by the real client over HTTP, once with the example that
//! `topctl api show` prints and once with every documented parameter, in JSON and in XML, wrapped and simplified. What
//! arrives at the sandbox must be what was meant, and what the response's struct holds must be all that the served body
//! holds by the document. The body is read by `serde_json` and the document alone, without the code under test.
//!
//! `round` draws, writes the list, and has `drawn` built with the features of what was drawn; `drawn` makes the rounds.

#![forbid(unsafe_code)]

mod bench;
mod draw;
mod expected;
mod held;
mod request;

pub use self::{
    bench::{Bench, Done, Drawn, Round},
    draw::{Batch, draw},
};
