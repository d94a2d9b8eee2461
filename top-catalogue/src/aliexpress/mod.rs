//! `aliexpress.*`

#[cfg(feature = "aliexpress-affiliate")]
pub mod affiliate;

#[cfg(feature = "aliexpress-ascp")]
pub mod ascp;

#[cfg(feature = "aliexpress-other")]
pub mod ds;

#[cfg(feature = "aliexpress-other")]
pub mod feed;

#[cfg(feature = "aliexpress-other")]
pub mod fulfillment;

#[cfg(feature = "aliexpress-other")]
pub mod interactive;

#[cfg(feature = "aliexpress-other")]
pub mod local;

#[cfg(feature = "aliexpress-other")]
pub mod logistics;

#[cfg(feature = "aliexpress-other")]
pub mod offer;

#[cfg(feature = "aliexpress-other")]
pub mod payment;

#[cfg(feature = "aliexpress-other")]
pub mod postproduct;

#[cfg(feature = "aliexpress-other")]
pub mod social;

#[cfg(feature = "aliexpress-solution")]
pub mod solution;

#[cfg(feature = "aliexpress-other")]
pub mod taxation;

#[cfg(feature = "aliexpress-other")]
pub mod trade;

#[cfg(feature = "aliexpress-other")]
pub mod usergrowth;
