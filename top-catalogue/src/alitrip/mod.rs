//! `alitrip.*`

#[cfg(feature = "alitrip-agent")]
pub mod agent;

#[cfg(feature = "alitrip-other-b")]
pub mod bp;

#[cfg(feature = "alitrip-other-b")]
pub mod btip;

#[cfg(feature = "alitrip-btrip")]
pub mod btrip;

#[cfg(feature = "alitrip-other-b")]
pub mod bus;

#[cfg(feature = "alitrip-other-c")]
pub mod car;

#[cfg(feature = "alitrip-other-d")]
pub mod daytours;

#[cfg(feature = "alitrip-flight")]
pub mod flight;

#[cfg(feature = "alitrip-other-f")]
pub mod freetour;

#[cfg(feature = "alitrip-other-g")]
pub mod grouptour;

#[cfg(feature = "alitrip-other-g")]
pub mod grouptours;

#[cfg(feature = "alitrip-hotel")]
pub mod hotel;

#[cfg(feature = "alitrip-other-i")]
pub mod ie;

#[cfg(feature = "alitrip-other-i")]
pub mod item;

#[cfg(feature = "alitrip-other-l")]
pub mod localplay;

#[cfg(feature = "alitrip-merchant")]
pub mod merchant;

#[cfg(feature = "alitrip-other-p")]
pub mod platform;

#[cfg(feature = "alitrip-other-p")]
pub mod policy;

#[cfg(feature = "alitrip-other-r")]
pub mod rail;

#[cfg(feature = "alitrip-other-r")]
pub mod receipt;

#[cfg(feature = "alitrip-other-r")]
pub mod rentcar;

#[cfg(feature = "alitrip-other-s")]
pub mod ship;

#[cfg(feature = "alitrip-other-t")]
pub mod ticket;

#[cfg(feature = "alitrip-other-t")]
pub mod transfer;

#[cfg(feature = "alitrip-travel")]
pub mod travel;

#[cfg(feature = "alitrip-other-t")]
pub mod tripvp;

#[cfg(feature = "alitrip-other-t")]
pub mod tuan;

#[cfg(feature = "alitrip-other-u")]
pub mod uppc;

#[cfg(feature = "alitrip-other-x")]
pub mod xhotel;
