//! APIs that only sources before 2020 hold.

pub mod alibaba;

pub mod alipay;

pub mod cainiao;

pub mod taobao;

pub mod tmall;
