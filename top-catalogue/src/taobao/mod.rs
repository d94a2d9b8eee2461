//! `taobao.*`

#[cfg(feature = "taobao-other-a")]
pub mod ads;

#[cfg(feature = "taobao-other-a")]
pub mod aftersale;

#[cfg(feature = "taobao-ailab")]
pub mod ailab;

#[cfg(feature = "taobao-other-a")]
pub mod airisland;

#[cfg(feature = "taobao-other-a")]
pub mod alihealth;

#[cfg(feature = "taobao-other-a")]
pub mod alime;

#[cfg(feature = "taobao-alitrip")]
pub mod alitrip;

#[cfg(feature = "taobao-other-a")]
pub mod antifraud;

#[cfg(feature = "taobao-other-a")]
pub mod aplatform;

#[cfg(feature = "taobao-other-a")]
pub mod appip;

#[cfg(feature = "taobao-other-a")]
pub mod apple;

#[cfg(feature = "taobao-other-a")]
pub mod appstore;

#[cfg(feature = "taobao-other-a")]
pub mod areas;

#[cfg(feature = "taobao-auction")]
pub mod auction;

#[cfg(feature = "taobao-baichuan")]
pub mod baichuan;

#[cfg(feature = "taobao-other-b")]
pub mod baike;

#[cfg(feature = "taobao-other-b")]
pub mod banamadpc;

#[cfg(feature = "taobao-other-b")]
pub mod baodian;

#[cfg(feature = "taobao-other-b")]
pub mod bc;

#[cfg(feature = "taobao-other-b")]
pub mod beehive;

#[cfg(feature = "taobao-other-b")]
pub mod bill;

#[cfg(feature = "taobao-other-b")]
pub mod blackvip;

#[cfg(feature = "taobao-other-b")]
pub mod brand;

#[cfg(feature = "taobao-other-b")]
pub mod brandhub;

#[cfg(feature = "taobao-bus")]
pub mod bus;

#[cfg(feature = "taobao-other-c")]
pub mod caipiao;

#[cfg(feature = "taobao-other-c")]
pub mod car;

#[cfg(feature = "taobao-other-c")]
pub mod card;

#[cfg(feature = "taobao-other-c")]
pub mod cco;

#[cfg(feature = "taobao-other-c")]
pub mod channel;

#[cfg(feature = "taobao-other-c")]
pub mod cityretail;

#[cfg(feature = "taobao-other-c")]
pub mod cloudbridge;

#[cfg(feature = "taobao-other-c")]
pub mod cloudpush;

#[cfg(feature = "taobao-other-c")]
pub mod cmedical;

#[cfg(feature = "taobao-other-c")]
pub mod coin;

#[cfg(feature = "taobao-other-c")]
pub mod collinafacade;

#[cfg(feature = "taobao-crm")]
pub mod crm;

#[cfg(feature = "taobao-other-d")]
pub mod daogoubao;

#[cfg(feature = "taobao-other-d")]
pub mod de;

#[cfg(feature = "taobao-other-d")]
pub mod deg;

#[cfg(feature = "taobao-other-d")]
pub mod degoperation;

#[cfg(feature = "taobao-other-d")]
pub mod delivery;

#[cfg(feature = "taobao-other-d")]
pub mod dmp;

#[cfg(feature = "taobao-other-d")]
pub mod drug;

#[cfg(feature = "taobao-other-e")]
pub mod elife;

#[cfg(feature = "taobao-other-e")]
pub mod eticket;

#[cfg(feature = "taobao-feedflow")]
pub mod feedflow;

#[cfg(feature = "taobao-fenxiao")]
pub mod fenxiao;

#[cfg(feature = "taobao-other-f")]
pub mod files;

#[cfg(feature = "taobao-film")]
pub mod film;

#[cfg(feature = "taobao-other-f")]
pub mod fivee;

#[cfg(feature = "taobao-other-f")]
pub mod fliggy;

#[cfg(feature = "taobao-other-f")]
pub mod fulfillment;

#[cfg(feature = "taobao-other-f")]
pub mod fuwu;

#[cfg(feature = "taobao-other-g")]
pub mod game;

#[cfg(feature = "taobao-other-g")]
pub mod growth;

#[cfg(feature = "taobao-other-h")]
pub mod homeai;

#[cfg(feature = "taobao-other-h")]
pub mod httpdns;

#[cfg(feature = "taobao-other-i")]
pub mod idle;

#[cfg(feature = "taobao-other-i")]
pub mod ihome;

#[cfg(feature = "taobao-other-i")]
pub mod interactive;

#[cfg(feature = "taobao-other-i")]
pub mod inv;

#[cfg(feature = "taobao-inventory")]
pub mod inventory;

#[cfg(feature = "taobao-other-i")]
pub mod istore;

#[cfg(feature = "taobao-item")]
pub mod item;

#[cfg(feature = "taobao-other-i")]
pub mod itemcats;

#[cfg(feature = "taobao-other-i")]
pub mod itemprops;

#[cfg(feature = "taobao-other-i")]
pub mod itempropvalues;

#[cfg(feature = "taobao-other-i")]
pub mod items;

#[cfg(feature = "taobao-other-j")]
pub mod jds;

#[cfg(feature = "taobao-other-j")]
pub mod jipiao;

#[cfg(feature = "taobao-jst")]
pub mod jst;

#[cfg(feature = "taobao-other-j")]
pub mod ju;

#[cfg(feature = "taobao-other-j")]
pub mod jushita;

#[cfg(feature = "taobao-other-j")]
pub mod jym;

#[cfg(feature = "taobao-other-k")]
pub mod kaola;

#[cfg(feature = "taobao-other-k")]
pub mod kfc;

#[cfg(feature = "taobao-koubei")]
pub mod koubei;

#[cfg(feature = "taobao-other-l")]
pub mod lark;

#[cfg(feature = "taobao-other-l")]
pub mod lbs;

#[cfg(feature = "taobao-other-l")]
pub mod life;

#[cfg(feature = "taobao-other-l")]
pub mod location;

#[cfg(feature = "taobao-logistics")]
pub mod logistics;

#[cfg(feature = "taobao-other-m")]
pub mod ma;

#[cfg(feature = "taobao-other-m")]
pub mod market;

#[cfg(feature = "taobao-other-m")]
pub mod marketing;

#[cfg(feature = "taobao-other-m")]
pub mod mcn;

#[cfg(feature = "taobao-other-m")]
pub mod media;

#[cfg(feature = "taobao-other-m")]
pub mod member;

#[cfg(feature = "taobao-other-m")]
pub mod message;

#[cfg(feature = "taobao-other-m")]
pub mod messageaccount;

#[cfg(feature = "taobao-miniapp")]
pub mod miniapp;

#[cfg(feature = "taobao-other-m")]
pub mod miniappp;

#[cfg(feature = "taobao-other-m")]
pub mod mixnick;

#[cfg(feature = "taobao-other-m")]
pub mod mobile;

#[cfg(feature = "taobao-other-m")]
pub mod modifyaddress;

#[cfg(feature = "taobao-other-m")]
pub mod modifyorder;

#[cfg(feature = "taobao-other-m")]
pub mod modifysku;

#[cfg(feature = "taobao-other-m")]
pub mod mtop;

#[cfg(feature = "taobao-other-n")]
pub mod newretail;

#[cfg(feature = "taobao-other-n")]
pub mod nextone;

#[cfg(feature = "taobao-other-n")]
pub mod nlp;

#[cfg(feature = "taobao-other-n")]
pub mod nrrs;

#[cfg(feature = "taobao-other-o")]
pub mod oauth;

#[cfg(feature = "taobao-oc")]
pub mod oc;

#[cfg(feature = "taobao-other-o")]
pub mod ofn;

#[cfg(feature = "taobao-other-o")]
pub mod omni;

#[cfg(feature = "taobao-omniitem")]
pub mod omniitem;

#[cfg(feature = "taobao-omniorder")]
pub mod omniorder;

#[cfg(feature = "taobao-onebp")]
pub mod onebp;

#[cfg(feature = "taobao-open")]
pub mod open;

#[cfg(feature = "taobao-other-o")]
pub mod opencrm;

#[cfg(feature = "taobao-openim")]
pub mod openim;

#[cfg(feature = "taobao-other-o")]
pub mod openlink;

#[cfg(feature = "taobao-openmall")]
pub mod openmall;

#[cfg(feature = "taobao-other-o")]
pub mod opensecurity;

#[cfg(feature = "taobao-opentrade")]
pub mod opentrade;

#[cfg(feature = "taobao-other-o")]
pub mod openuid;

#[cfg(feature = "taobao-other-p")]
pub mod paimai;

#[cfg(feature = "taobao-other-p")]
pub mod pentaprism;

#[cfg(feature = "taobao-other-p")]
pub mod phone;

#[cfg(feature = "taobao-picture")]
pub mod picture;

#[cfg(feature = "taobao-place")]
pub mod place;

#[cfg(feature = "taobao-other-p")]
pub mod product;

#[cfg(feature = "taobao-other-p")]
pub mod products;

#[cfg(feature = "taobao-promotion")]
pub mod promotion;

#[cfg(feature = "taobao-promotionmisc")]
pub mod promotionmisc;

#[cfg(feature = "taobao-qianniu")]
pub mod qianniu;

#[cfg(feature = "taobao-other-q")]
pub mod qncopilot;

#[cfg(feature = "taobao-other-q")]
pub mod qt;

#[cfg(feature = "taobao-rdc")]
pub mod rdc;

#[cfg(feature = "taobao-other-r")]
pub mod rds;

#[cfg(feature = "taobao-other-r")]
pub mod recycle;

#[cfg(feature = "taobao-other-r")]
pub mod refund;

#[cfg(feature = "taobao-other-r")]
pub mod refunds;

#[cfg(feature = "taobao-other-r")]
pub mod region;

#[cfg(feature = "taobao-other-r")]
pub mod rhino;

#[cfg(feature = "taobao-other-r")]
pub mod roomtype;

#[cfg(feature = "taobao-other-r")]
pub mod rp;

#[cfg(feature = "taobao-other-s")]
pub mod scitem;

#[cfg(feature = "taobao-other-s")]
pub mod sebp;

#[cfg(feature = "taobao-other-s")]
pub mod sellercats;

#[cfg(feature = "taobao-other-s")]
pub mod sellercenter;

#[cfg(feature = "taobao-other-s")]
pub mod servindustry;

#[cfg(feature = "taobao-other-s")]
pub mod shop;

#[cfg(feature = "taobao-other-s")]
pub mod shopcats;

#[cfg(feature = "taobao-simba")]
pub mod simba;

#[cfg(feature = "taobao-singletreasure")]
pub mod singletreasure;

#[cfg(feature = "taobao-other-s")]
pub mod sku;

#[cfg(feature = "taobao-other-s")]
pub mod skus;

#[cfg(feature = "taobao-other-s")]
pub mod smartapp;

#[cfg(feature = "taobao-other-s")]
pub mod smartstore;

#[cfg(feature = "taobao-other-s")]
pub mod special;

#[cfg(feature = "taobao-other-s")]
pub mod store;

#[cfg(feature = "taobao-other-s")]
pub mod streetest;

#[cfg(feature = "taobao-other-s")]
pub mod subuser;

#[cfg(feature = "taobao-other-s")]
pub mod subusers;

#[cfg(feature = "taobao-subway")]
pub mod subway;

#[cfg(feature = "taobao-other-s")]
pub mod sungari;

#[cfg(feature = "taobao-other-t")]
pub mod tae;

#[cfg(feature = "taobao-tanx")]
pub mod tanx;

#[cfg(feature = "taobao-other-t")]
pub mod taotv;

#[cfg(feature = "taobao-tbk")]
pub mod tbk;

#[cfg(feature = "taobao-other-t")]
pub mod time;

#[cfg(feature = "taobao-other-t")]
pub mod tmallgenie;

#[cfg(feature = "taobao-top")]
pub mod top;

#[cfg(feature = "taobao-trade")]
pub mod trade;

#[cfg(feature = "taobao-other-t")]
pub mod traderate;

#[cfg(feature = "taobao-other-t")]
pub mod traderates;

#[cfg(feature = "taobao-other-t")]
pub mod trades;

#[cfg(feature = "taobao-train")]
pub mod train;

#[cfg(feature = "taobao-other-t")]
pub mod travel;

#[cfg(feature = "taobao-other-t")]
pub mod ts;

#[cfg(feature = "taobao-other-t")]
pub mod tvpay;

#[cfg(feature = "taobao-other-t")]
pub mod txp;

#[cfg(feature = "taobao-ump")]
pub mod ump;

#[cfg(feature = "taobao-universalbp")]
pub mod universalbp;

#[cfg(feature = "taobao-other-u")]
pub mod uop;

#[cfg(feature = "taobao-uscesl")]
pub mod uscesl;

#[cfg(feature = "taobao-other-u")]
pub mod user;

#[cfg(feature = "taobao-usergrowth")]
pub mod usergrowth;

#[cfg(feature = "taobao-other-v")]
pub mod vas;

#[cfg(feature = "taobao-other-v")]
pub mod virtual_api;

#[cfg(feature = "taobao-vmarket")]
pub mod vmarket;

#[cfg(feature = "taobao-other-w")]
pub mod wangwang;

#[cfg(feature = "taobao-wdk")]
pub mod wdk;

#[cfg(feature = "taobao-other-w")]
pub mod weike;

#[cfg(feature = "taobao-other-w")]
pub mod weitao;

#[cfg(feature = "taobao-other-w")]
pub mod wireless;

#[cfg(feature = "taobao-wlb")]
pub mod wlb;

#[cfg(feature = "taobao-other-w")]
pub mod wms;

#[cfg(feature = "taobao-other-w")]
pub mod wt;

#[cfg(feature = "taobao-other-w")]
pub mod wtt;

#[cfg(feature = "taobao-xhotel")]
pub mod xhotel;
