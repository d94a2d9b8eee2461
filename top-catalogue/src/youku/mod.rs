//! `youku.*`

#[cfg(feature = "youku-other")]
pub mod cgame;

#[cfg(feature = "youku-other")]
pub mod dsp;

#[cfg(feature = "youku-other")]
pub mod mediaapi;

#[cfg(feature = "youku-other")]
pub mod mirage;

#[cfg(feature = "youku-ott")]
pub mod ott;

#[cfg(feature = "youku-other")]
pub mod tv;

#[cfg(feature = "youku-other")]
pub mod tvoperator;

#[cfg(feature = "youku-other")]
pub mod wenyuvideo;
