//! Nothing: only the tests.
