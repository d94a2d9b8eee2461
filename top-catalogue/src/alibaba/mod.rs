//! `alibaba.*`

#[cfg(feature = "alibaba-other-a")]
pub mod aelophy;

#[cfg(feature = "alibaba-ai")]
pub mod ai;

#[cfg(feature = "alibaba-other-a")]
pub mod ailab;

#[cfg(feature = "alibaba-ailabs")]
pub mod ailabs;

#[cfg(feature = "alibaba-other-a")]
pub mod ais;

#[cfg(feature = "alibaba-alicom")]
pub mod alicom;

#[cfg(feature = "alibaba-other-a")]
pub mod alifanyi;

#[cfg(feature = "alibaba-alihealth")]
pub mod alihealth;

#[cfg(feature = "alibaba-alihouse")]
pub mod alihouse;

#[cfg(feature = "alibaba-alink")]
pub mod alink;

#[cfg(feature = "alibaba-aliqin")]
pub mod aliqin;

#[cfg(feature = "alibaba-alisports")]
pub mod alisports;

#[cfg(feature = "alibaba-other-a")]
pub mod alitj;

#[cfg(feature = "alibaba-other-a")]
pub mod aliyun;

#[cfg(feature = "alibaba-other-a")]
pub mod aliyunindep;

#[cfg(feature = "alibaba-alsc")]
pub mod alsc;

#[cfg(feature = "alibaba-other-a")]
pub mod argus;

#[cfg(feature = "alibaba-other-a")]
pub mod ascm;

#[cfg(feature = "alibaba-ascp")]
pub mod ascp;

#[cfg(feature = "alibaba-other-a")]
pub mod asr;

#[cfg(feature = "alibaba-other-a")]
pub mod auth;

#[cfg(feature = "alibaba-other-a")]
pub mod autonavi;

#[cfg(feature = "alibaba-other-a")]
pub mod ax;

#[cfg(feature = "alibaba-other-b")]
pub mod baichuan;

#[cfg(feature = "alibaba-other-b")]
pub mod base;

#[cfg(feature = "alibaba-other-b")]
pub mod benefit;

#[cfg(feature = "alibaba-other-b")]
pub mod beneift;

#[cfg(feature = "alibaba-other-b")]
pub mod buynow;

#[cfg(feature = "alibaba-campus")]
pub mod campus;

#[cfg(feature = "alibaba-other-c")]
pub mod ceres;

#[cfg(feature = "alibaba-other-c")]
pub mod cfda;

#[cfg(feature = "alibaba-other-c")]
pub mod cfo;

#[cfg(feature = "alibaba-other-c")]
pub mod cgame;

#[cfg(feature = "alibaba-charity")]
pub mod charity;

#[cfg(feature = "alibaba-other-c")]
pub mod chongzhi;

#[cfg(feature = "alibaba-cloudgame")]
pub mod cloudgame;

#[cfg(feature = "alibaba-other-c")]
pub mod csr;

#[cfg(feature = "alibaba-other-c")]
pub mod cuntao;

#[cfg(feature = "alibaba-damai")]
pub mod damai;

#[cfg(feature = "alibaba-other-d")]
pub mod data;

#[cfg(feature = "alibaba-other-d")]
pub mod databank;

#[cfg(feature = "alibaba-dchain")]
pub mod dchain;

#[cfg(feature = "alibaba-other-d")]
pub mod diafi;

#[cfg(feature = "alibaba-other-d")]
pub mod dropshipping;

#[cfg(feature = "alibaba-other-d")]
pub mod dt;

#[cfg(feature = "alibaba-other-d")]
pub mod dutyfree;

#[cfg(feature = "alibaba-einvoice")]
pub mod einvoice;

#[cfg(feature = "alibaba-ele")]
pub mod ele;

#[cfg(feature = "alibaba-other-f")]
pub mod fc;

#[cfg(feature = "alibaba-other-f")]
pub mod fenxiao;

#[cfg(feature = "alibaba-other-f")]
pub mod fmhealth;

#[cfg(feature = "alibaba-other-f")]
pub mod footscan;

#[cfg(feature = "alibaba-other-f")]
pub mod fpm;

#[cfg(feature = "alibaba-fundplatform")]
pub mod fundplatform;

#[cfg(feature = "alibaba-other-g")]
pub mod global;

#[cfg(feature = "alibaba-other-g")]
pub mod gpu;

#[cfg(feature = "alibaba-other-g")]
pub mod gsp;

#[cfg(feature = "alibaba-other-g")]
pub mod guard;

#[cfg(feature = "alibaba-happytrip")]
pub mod happytrip;

#[cfg(feature = "alibaba-health")]
pub mod health;

#[cfg(feature = "alibaba-hm")]
pub mod hm;

#[cfg(feature = "alibaba-other-h")]
pub mod htcoupon;

#[cfg(feature = "alibaba-other-h")]
pub mod htorder;

#[cfg(feature = "alibaba-other-i")]
pub mod ib;

#[cfg(feature = "alibaba-other-i")]
pub mod ibizapi;

#[cfg(feature = "alibaba-icbu")]
pub mod icbu;

#[cfg(feature = "alibaba-idle")]
pub mod idle;

#[cfg(feature = "alibaba-other-i")]
pub mod ifp;

#[cfg(feature = "alibaba-other-i")]
pub mod ihome;

#[cfg(feature = "alibaba-other-i")]
pub mod imap;

#[cfg(feature = "alibaba-other-i")]
pub mod infodept;

#[cfg(feature = "alibaba-interact")]
pub mod interact;

#[cfg(feature = "alibaba-other-i")]
pub mod iot;

#[cfg(feature = "alibaba-other-i")]
pub mod isv;

#[cfg(feature = "alibaba-other-i")]
pub mod it;

#[cfg(feature = "alibaba-item")]
pub mod item;

#[cfg(feature = "alibaba-other-i")]
pub mod iwork;

#[cfg(feature = "alibaba-other-j")]
pub mod jhs;

#[cfg(feature = "alibaba-jym")]
pub mod jym;

#[cfg(feature = "alibaba-other-k")]
pub mod kbalgo;

#[cfg(feature = "alibaba-other-k")]
pub mod kclub;

#[cfg(feature = "alibaba-other-k")]
pub mod koubeishops;

#[cfg(feature = "alibaba-other-l")]
pub mod lafite;

#[cfg(feature = "alibaba-other-l")]
pub mod latour;

#[cfg(feature = "alibaba-other-l")]
pub mod leg;

#[cfg(feature = "alibaba-legal")]
pub mod legal;

#[cfg(feature = "alibaba-lst")]
pub mod lst;

#[cfg(feature = "alibaba-lsy")]
pub mod lsy;

#[cfg(feature = "alibaba-other-m")]
pub mod mallitemcenter;

#[cfg(feature = "alibaba-marketing")]
pub mod marketing;

#[cfg(feature = "alibaba-member")]
pub mod member;

#[cfg(feature = "alibaba-other-m")]
pub mod middle;

#[cfg(feature = "alibaba-mj")]
pub mod mj;

#[cfg(feature = "alibaba-other-m")]
pub mod modifyaddress;

#[cfg(feature = "alibaba-mos")]
pub mod mos;

#[cfg(feature = "alibaba-other-m")]
pub mod mosflow;

#[cfg(feature = "alibaba-other-m")]
pub mod mouton;

#[cfg(feature = "alibaba-mozi")]
pub mod mozi;

#[cfg(feature = "alibaba-other-m")]
pub mod msfservice;

#[cfg(feature = "alibaba-other-m")]
pub mod mydata;

#[cfg(feature = "alibaba-other-n")]
pub mod nazca;

#[cfg(feature = "alibaba-other-n")]
pub mod newretail;

#[cfg(feature = "alibaba-nlife")]
pub mod nlife;

#[cfg(feature = "alibaba-other-n")]
pub mod nrs;

#[cfg(feature = "alibaba-other-o")]
pub mod omni;

#[cfg(feature = "alibaba-other-o")]
pub mod onetouch;

#[cfg(feature = "alibaba-other-o")]
pub mod order;

#[cfg(feature = "alibaba-other-o")]
pub mod oversea;

#[cfg(feature = "alibaba-other-p")]
pub mod perfect;

#[cfg(feature = "alibaba-other-p")]
pub mod pictures;

#[cfg(feature = "alibaba-other-p")]
pub mod pos;

#[cfg(feature = "alibaba-other-p")]
pub mod price;

#[cfg(feature = "alibaba-pur")]
pub mod pur;

#[cfg(feature = "alibaba-retail")]
pub mod retail;

#[cfg(feature = "alibaba-scbp")]
pub mod scbp;

#[cfg(feature = "alibaba-other-s")]
pub mod scs;

#[cfg(feature = "alibaba-seaking")]
pub mod seaking;

#[cfg(feature = "alibaba-security")]
pub mod security;

#[cfg(feature = "alibaba-other-s")]
pub mod seller;

#[cfg(feature = "alibaba-other-s")]
pub mod service;

#[cfg(feature = "alibaba-servicecenter")]
pub mod servicecenter;

#[cfg(feature = "alibaba-other-s")]
pub mod shenjing;

#[cfg(feature = "alibaba-other-s")]
pub mod shipping;

#[cfg(feature = "alibaba-other-s")]
pub mod shop;

#[cfg(feature = "alibaba-other-s")]
pub mod sp;

#[cfg(feature = "alibaba-ssc")]
pub mod ssc;

#[cfg(feature = "alibaba-other-s")]
pub mod standpoint;

#[cfg(feature = "alibaba-other-t")]
pub mod taobao;

#[cfg(feature = "alibaba-other-t")]
pub mod tax;

#[cfg(feature = "alibaba-other-t")]
pub mod tc;

#[cfg(feature = "alibaba-tcls")]
pub mod tcls;

#[cfg(feature = "alibaba-other-t")]
pub mod tcwms;

#[cfg(feature = "alibaba-other-t")]
pub mod telecom;

#[cfg(feature = "alibaba-other-t")]
pub mod tianji;

#[cfg(feature = "alibaba-other-t")]
pub mod tianmao;

#[cfg(feature = "alibaba-other-t")]
pub mod tjb;

#[cfg(feature = "alibaba-other-t")]
pub mod tmall;

#[cfg(feature = "alibaba-tmallgenie")]
pub mod tmallgenie;

#[cfg(feature = "alibaba-other-t")]
pub mod trade;

#[cfg(feature = "alibaba-other-t")]
pub mod tuike;

#[cfg(feature = "alibaba-other-t")]
pub mod txcs;

#[cfg(feature = "alibaba-other-u")]
pub mod ud;

#[cfg(feature = "alibaba-other-u")]
pub mod unit;

#[cfg(feature = "alibaba-other-v")]
pub mod value;

#[cfg(feature = "alibaba-other-v")]
pub mod video;

#[cfg(feature = "alibaba-other-v")]
pub mod visitor;

#[cfg(feature = "alibaba-wdk")]
pub mod wdk;

#[cfg(feature = "alibaba-other-w")]
pub mod wdkopen;

#[cfg(feature = "alibaba-other-w")]
pub mod wdkorder;

#[cfg(feature = "alibaba-westcrm")]
pub mod westcrm;

#[cfg(feature = "alibaba-other-w")]
pub mod wholesale;

#[cfg(feature = "alibaba-other-w")]
pub mod wt;

#[cfg(feature = "alibaba-other-w")]
pub mod wtt;

#[cfg(feature = "alibaba-xiami")]
pub mod xiami;

#[cfg(feature = "alibaba-other-x")]
pub mod xianyu;

#[cfg(feature = "alibaba-other-z")]
pub mod zqs;
