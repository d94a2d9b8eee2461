//! What Qimen (奇门) adds to the protocol: its method names.

/// What Qimen's methods begin with where they are called. The receiver of a call gets the rest.
pub(crate) const QIMEN_PREFIX: &str = "taobao.qimen.";
