//! The transport of a client that is not given one: reqwest's, or hyper's if only that is compiled in.

use super::Transport;
use top_core::error::ConfigError;

#[cfg(feature = "reqwest")]
pub(crate) fn default_transport(https: bool) -> Result<Transport, ConfigError> {
    super::Reqwest::new(https).map(Transport::new).map_err(|error| setup(&error))
}

#[cfg(all(feature = "hyper", not(feature = "reqwest")))]
pub(crate) fn default_transport(https: bool) -> Result<Transport, ConfigError> {
    super::Hyper::new(https).map(Transport::new).map_err(|error| setup(&error))
}

#[cfg(not(any(feature = "reqwest", feature = "hyper")))]
pub(crate) fn default_transport(_: bool) -> Result<Transport, ConfigError> {
    Err(ConfigError::new(
        "no transport: switch on the feature `reqwest` or `hyper`, or give the client one with `transport`",
    ))
}

#[cfg(any(feature = "reqwest", feature = "hyper"))]
fn setup(error: &super::SetupError) -> ConfigError {
    use std::error::Error as _;
    match error.source() {
        Some(source) => ConfigError::new(format!("{error}: {source}")),
        None => ConfigError::new(error.to_string()),
    }
}
