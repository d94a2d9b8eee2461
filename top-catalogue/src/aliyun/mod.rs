//! `aliyun.*`

#[cfg(feature = "aliyun-other")]
pub mod alink;

#[cfg(feature = "aliyun-other")]
pub mod alios;

#[cfg(feature = "aliyun-other")]
pub mod cosmo;

#[cfg(feature = "aliyun-other")]
pub mod industry;

#[cfg(feature = "aliyun-other")]
pub mod unimkt;

#[cfg(feature = "aliyun-viapi")]
pub mod viapi;
