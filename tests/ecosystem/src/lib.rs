//! Types of other crates as fields, as a user has them: a crate of its own, so that no other test has these features. The
//! tests are in `tests`.
