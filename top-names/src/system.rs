//! The system parameters (公共参数): what every call carries beside its own parameters.
//!
//! Source of the names: platform documentation 101617, and the table on every API page.

/// The names that the client sets on every call, `sign` included, in byte order. A request has no parameter of its
/// own with one of these names.
pub const SYSTEM_PARAMETERS: &[&str] = &[
    "app_key",
    "format",
    "method",
    "partner_id",
    "session",
    "sign",
    "sign_method",
    "simplify",
    "target_app_key",
    "timestamp",
    "v",
];

/// Whether the client sets the parameter of this name itself. Names are compared with their case.
///
/// ```
/// assert!(top_names::is_system_parameter("session"));
/// assert!(!top_names::is_system_parameter("session_id"));
/// ```
pub fn is_system_parameter(name: &str) -> bool {
    SYSTEM_PARAMETERS.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::{SYSTEM_PARAMETERS, is_system_parameter};

    #[test]
    fn names_ascend_and_are_found() {
        assert!(SYSTEM_PARAMETERS.is_sorted_by(|a, b| a < b));
        assert!(SYSTEM_PARAMETERS.iter().all(|name| is_system_parameter(name)));
    }

    #[test]
    fn other_names_are_not_found() {
        for name in ["", "Session", "session_id", "app-key", "sign ", "fields", "topMobileContent"] {
            assert!(!is_system_parameter(name), "{name:?}");
        }
    }
}
