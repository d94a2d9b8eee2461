//! `cainiao.*`

#[cfg(feature = "cainiao-other")]
pub mod bim;

#[cfg(feature = "cainiao-other")]
pub mod bms;

#[cfg(feature = "cainiao-other")]
pub mod cboss;

#[cfg(feature = "cainiao-cloudprint")]
pub mod cloudprint;

#[cfg(feature = "cainiao-other")]
pub mod cntec;

#[cfg(feature = "cainiao-other")]
pub mod cntms;

#[cfg(feature = "cainiao-other")]
pub mod consignplatform;

#[cfg(feature = "cainiao-other")]
pub mod crm;

#[cfg(feature = "cainiao-other")]
pub mod data;

#[cfg(feature = "cainiao-other")]
pub mod ecc;

#[cfg(feature = "cainiao-other")]
pub mod endpoint;

#[cfg(feature = "cainiao-global")]
pub mod global;

#[cfg(feature = "cainiao-other")]
pub mod guoguo;

#[cfg(feature = "cainiao-iot")]
pub mod iot;

#[cfg(feature = "cainiao-other")]
pub mod member;

#[cfg(feature = "cainiao-other")]
pub mod merchant;

#[cfg(feature = "cainiao-other")]
pub mod nbadd;

#[cfg(feature = "cainiao-other")]
pub mod nborderfront;

#[cfg(feature = "cainiao-other")]
pub mod ncwl;

#[cfg(feature = "cainiao-other")]
pub mod reachable;

#[cfg(feature = "cainiao-other")]
pub mod refund;

#[cfg(feature = "cainiao-other")]
pub mod smartdelivery;

#[cfg(feature = "cainiao-other")]
pub mod vms;

#[cfg(feature = "cainiao-waybill")]
pub mod waybill;
