//! `tmall.*`

#[cfg(feature = "tmall-aliauto")]
pub mod aliauto;

#[cfg(feature = "tmall-other-a")]
pub mod alihouse;

#[cfg(feature = "tmall-other-a")]
pub mod ascp;

#[cfg(feature = "tmall-other-b")]
pub mod brand;

#[cfg(feature = "tmall-other-c")]
pub mod campus;

#[cfg(feature = "tmall-car")]
pub mod car;

#[cfg(feature = "tmall-other-c")]
pub mod carcenter;

#[cfg(feature = "tmall-other-c")]
pub mod ccf;

#[cfg(feature = "tmall-channel")]
pub mod channel;

#[cfg(feature = "tmall-other-c")]
pub mod cityretail;

#[cfg(feature = "tmall-other-c")]
pub mod crm;

#[cfg(feature = "tmall-other-d")]
pub mod device;

#[cfg(feature = "tmall-other-d")]
pub mod dispute;

#[cfg(feature = "tmall-exchange")]
pub mod exchange;

#[cfg(feature = "tmall-other-f")]
pub mod fans;

#[cfg(feature = "tmall-other-f")]
pub mod fcbox;

#[cfg(feature = "tmall-other-f")]
pub mod fuwu;

#[cfg(feature = "tmall-other-h")]
pub mod hk;

#[cfg(feature = "tmall-other-i")]
pub mod industry;

#[cfg(feature = "tmall-other-i")]
pub mod inventory;

#[cfg(feature = "tmall-item")]
pub mod item;

#[cfg(feature = "tmall-other-i")]
pub mod items;

#[cfg(feature = "tmall-other-m")]
pub mod mallitemcenter;

#[cfg(feature = "tmall-other-m")]
pub mod marketing;

#[cfg(feature = "tmall-other-m")]
pub mod mc;

#[cfg(feature = "tmall-other-m")]
pub mod mei;

#[cfg(feature = "tmall-other-m")]
pub mod msd;

#[cfg(feature = "tmall-other-m")]
pub mod msf;

#[cfg(feature = "tmall-nr")]
pub mod nr;

#[cfg(feature = "tmall-nrt")]
pub mod nrt;

#[cfg(feature = "tmall-other-p")]
pub mod popupstore;

#[cfg(feature = "tmall-product")]
pub mod product;

#[cfg(feature = "tmall-other-p")]
pub mod promotag;

#[cfg(feature = "tmall-other-p")]
pub mod promotion;

#[cfg(feature = "tmall-other-s")]
pub mod serivcecenter;

#[cfg(feature = "tmall-service")]
pub mod service;

#[cfg(feature = "tmall-servicecenter")]
pub mod servicecenter;

#[cfg(feature = "tmall-other-s")]
pub mod ssc;

#[cfg(feature = "tmall-other-s")]
pub mod store;

#[cfg(feature = "tmall-other-s")]
pub mod supplychain;

#[cfg(feature = "tmall-other-t")]
pub mod tmic;

#[cfg(feature = "tmall-other-t")]
pub mod tmjlapp;

#[cfg(feature = "tmall-other-t")]
pub mod traceplatform;

#[cfg(feature = "tmall-other-t")]
pub mod traderate;

#[cfg(feature = "tmall-other-t")]
pub mod trend;

#[cfg(feature = "tmall-other-t")]
pub mod txcs;

#[cfg(feature = "tmall-other-w")]
pub mod workcard;
