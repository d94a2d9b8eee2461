//! `yunos.*`

#[cfg(feature = "yunos-other")]
pub mod account;

#[cfg(feature = "yunos-other")]
pub mod ad;

#[cfg(feature = "yunos-other")]
pub mod admarket;

#[cfg(feature = "yunos-other")]
pub mod appstore;

#[cfg(feature = "yunos-other")]
pub mod cloudcard;

#[cfg(feature = "yunos-other")]
pub mod cosmo;

#[cfg(feature = "yunos-other")]
pub mod dm;

#[cfg(feature = "yunos-other")]
pub mod miniapp;

#[cfg(feature = "yunos-osupdate")]
pub mod osupdate;

#[cfg(feature = "yunos-other")]
pub mod pubadmin;

#[cfg(feature = "yunos-other")]
pub mod service;

#[cfg(feature = "yunos-other")]
pub mod trade;

#[cfg(feature = "yunos-other")]
pub mod tvmbos;

#[cfg(feature = "yunos-tvpubadmin")]
pub mod tvpubadmin;

#[cfg(feature = "yunos-other")]
pub mod tvscreen;
