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

/// How many system parameters are signed before a parameter of this name: their names are below it, byte by byte.
///
/// ```
/// assert_eq!(top_names::system_rank("app_key"), 0);
/// assert_eq!(top_names::system_rank("fields"), 1);
/// ```
pub const fn system_rank(name: &str) -> u8 {
    let mut rank = 0;
    while (rank as usize) < SYSTEM_PARAMETERS.len()
        && is_below(SYSTEM_PARAMETERS[rank as usize].as_bytes(), name.as_bytes())
    {
        rank += 1;
    }
    rank
}

const fn is_below(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([first, one_rest @ ..], [second, other_rest @ ..]) = (one, other) {
        if *first != *second {
            return *first < *second;
        }
        (one, other) = (one_rest, other_rest);
    }
    one.len() < other.len()
}

#[cfg(test)]
mod tests {
    use super::{SYSTEM_PARAMETERS, is_system_parameter, system_rank};

    #[test]
    fn a_rank_is_the_place_in_the_order_of_all_names() {
        for name in [
            "", "app_", "app_key", "app_key2", "f", "formaté", "sig", "sign", "sign_", "simplify", "v", "v2",
            "中",
        ] {
            let below = SYSTEM_PARAMETERS.iter().filter(|system| **system < name).count();
            assert_eq!(usize::from(system_rank(name)), below, "{name:?}");
        }
    }

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
