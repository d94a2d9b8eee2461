//! What receives calls: the platform calls the application (SPI). Requests are verified, read into derived structs and
//! answered from derived structs, in any framework or none: bytes in, bytes out, the time is an argument.

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod spi;
