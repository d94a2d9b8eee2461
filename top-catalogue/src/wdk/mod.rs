//! `wdk.*`

#[cfg(feature = "wdk")]
pub mod logistic;

#[cfg(feature = "wdk")]
pub mod meal;

#[cfg(feature = "wdk")]
pub mod rexout;

#[cfg(feature = "wdk")]
pub mod ums;

#[cfg(feature = "wdk")]
pub mod warehouse;

#[cfg(feature = "wdk")]
pub mod wms;
