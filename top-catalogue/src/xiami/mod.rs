//! `xiami.*`

#[cfg(feature = "xiami-other")]
pub mod api;

#[cfg(feature = "xiami-content")]
pub mod content;
