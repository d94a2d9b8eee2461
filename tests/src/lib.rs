//! No code of its own: the tests that need several crates of the workspace stand in `tests/tests`.
