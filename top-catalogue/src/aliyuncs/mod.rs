//! `aliyuncs.*`

#[cfg(feature = "aliyuncs")]
pub mod account;

#[cfg(feature = "aliyuncs")]
pub mod m_kvstore;

#[cfg(feature = "aliyuncs")]
pub mod odps;

#[cfg(feature = "aliyuncs")]
pub mod push;

#[cfg(feature = "aliyuncs")]
pub mod slb;
