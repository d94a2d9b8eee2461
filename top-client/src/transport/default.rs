//! The transport of a client that is not given one: hyper's, or reqwest's if only that is compiled in.

use super::Transport;
use top_core::error::ConfigError;

#[cfg(feature = "hyper")]
pub(crate) fn default_transport(https: bool) -> Result<Transport, ConfigError> {
    super::Hyper::with_proxies(https).map(Transport::new).map_err(|error| setup(&error))
}

#[cfg(all(feature = "reqwest", not(feature = "hyper")))]
pub(crate) fn default_transport(_: bool) -> Result<Transport, ConfigError> {
    super::Reqwest::new().map(Transport::new).map_err(|error| setup(&error))
}

#[cfg(not(any(feature = "reqwest", feature = "hyper")))]
pub(crate) fn default_transport(_: bool) -> Result<Transport, ConfigError> {
    Err(ConfigError::new(
        "no transport: switch on the feature `hyper` or `reqwest`, or give the client one with `transport`",
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
