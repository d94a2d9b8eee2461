//! `alipay.*`

#[cfg(feature = "alipay")]
pub mod baoxian;

#[cfg(feature = "alipay")]
pub mod xiaodai;
