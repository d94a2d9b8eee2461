#![forbid(unsafe_code)]
//! x
mod answer; mod envelope; mod error; mod intake; mod sign; mod tree;
pub use error::PlatformError;
