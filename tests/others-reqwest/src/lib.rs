//! A program that calls other services with a `reqwest` of its own: see the test.

/// As any program makes one.
pub fn client() -> reqwest::Client {
    reqwest::Client::new()
}
