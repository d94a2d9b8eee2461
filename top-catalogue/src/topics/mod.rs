//! Typed messages (TMC), by the topics' names: `vendor_group_Name` is `vendor::group::Name`.

#[cfg(feature = "topics-other")]
pub mod ae;

#[cfg(feature = "topics-other")]
pub mod ali;

#[cfg(feature = "topics-alibaba")]
pub mod alibaba;

#[cfg(feature = "topics-other")]
pub mod alicom;

#[cfg(feature = "topics-aliexpress")]
pub mod aliexpress;

#[cfg(feature = "topics-alihealth")]
pub mod alihealth;

#[cfg(feature = "topics-other")]
pub mod alihouse;

#[cfg(feature = "topics-other")]
pub mod alios;

#[cfg(feature = "topics-alipay")]
pub mod alipay;

#[cfg(feature = "topics-other")]
pub mod alipic;

#[cfg(feature = "topics-other")]
pub mod alisports;

#[cfg(feature = "topics-alitrip")]
pub mod alitrip;

#[cfg(feature = "topics-other")]
pub mod aliyun;

#[cfg(feature = "topics-alsc")]
pub mod alsc;

#[cfg(feature = "topics-other")]
pub mod ascp;

#[cfg(feature = "topics-other")]
pub mod banma;

#[cfg(feature = "topics-cainiao")]
pub mod cainiao;

#[cfg(feature = "topics-other")]
pub mod campus;

#[cfg(feature = "topics-damai")]
pub mod damai;

#[cfg(feature = "topics-other")]
pub mod ele;

#[cfg(feature = "topics-other")]
pub mod eleme;

#[cfg(feature = "topics-fliggy")]
pub mod fliggy;

#[cfg(feature = "topics-other")]
pub mod flyggy;

#[cfg(feature = "topics-other")]
pub mod fuwu;

#[cfg(feature = "topics-other")]
pub mod gaode;

#[cfg(feature = "topics-other")]
pub mod genie;

#[cfg(feature = "topics-other")]
pub mod global;

#[cfg(feature = "topics-other")]
pub mod gov;

#[cfg(feature = "topics-other")]
pub mod icbu;

#[cfg(feature = "topics-idle")]
pub mod idle;

#[cfg(feature = "topics-other")]
pub mod intime;

#[cfg(feature = "topics-other")]
pub mod jae;

#[cfg(feature = "topics-other")]
pub mod jym;

#[cfg(feature = "topics-other")]
pub mod lark;

#[cfg(feature = "topics-other")]
pub mod lianfan;

#[cfg(feature = "topics-other")]
pub mod lingyang;

#[cfg(feature = "topics-other")]
pub mod lst;

#[cfg(feature = "topics-other")]
pub mod niaochao;

#[cfg(feature = "topics-other")]
pub mod selected;

#[cfg(feature = "topics-taobao")]
pub mod taobao;

#[cfg(feature = "topics-other")]
pub mod taotao;

#[cfg(feature = "topics-tmall")]
pub mod tmall;

#[cfg(feature = "topics-other")]
pub mod tobao;

#[cfg(feature = "topics-other")]
pub mod trip;

#[cfg(feature = "topics-other")]
pub mod umeng;

#[cfg(feature = "topics-other")]
pub mod wdk;

#[cfg(feature = "topics-other")]
pub mod xhotel;

#[cfg(feature = "topics-xianyu")]
pub mod xianyu;

#[cfg(feature = "topics-other")]
pub mod youku;

#[cfg(feature = "topics-other")]
pub mod yunos;
