//! What of a request is not shown: credentials that are none of the sandbox's affairs, or that a file would carry on.

use http::{HeaderName, HeaderValue, header};

/// In place of what is not shown.
pub(super) const HIDDEN: &str = "••••••";

/// A header's value as text. Credentials are masked: the admin token comes in a cookie, and proxies add their own.
pub(super) fn header_value(name: &HeaderName, value: &HeaderValue) -> String {
    let is_credential = [header::AUTHORIZATION, header::PROXY_AUTHORIZATION, header::COOKIE].contains(name)
        || value.is_sensitive();
    if is_credential { HIDDEN.to_owned() } else { String::from_utf8_lossy(value.as_bytes()).into_owned() }
}

/// Whether a parameter opens a seller's shop, or is proof of the secret. The page shows it; what leaves the page does not.
pub(super) fn is_credential(param: &str) -> bool {
    ["session", "access_token", "sign"].contains(&param)
}
