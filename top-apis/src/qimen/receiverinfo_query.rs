//! `taobao.qimen.receiverinfo.query`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. eb5e46c70e0a9ed1

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.receiverinfo.query`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.receiverinfo.query",
    response = ReceiverinfoQueryResponse,
    qimen,
    idempotent,
    debug
)]
pub struct ReceiverinfoQuery {
    /// 收货人
    #[top_api(secret)]
    pub oaid: Option<String>,
    /// `deliveryOrderCode`
    pub delivery_order_code: String,
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `scene`
    pub scene: Option<String>,
}

/// The response of `taobao.qimen.receiverinfo.query`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct ReceiverinfoQueryResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// 收货人
    #[top_api(secret)]
    pub oaid: Option<String>,
    /// `deliveryOrderCode`
    pub delivery_order_code: Option<String>,
    /// `receiverInfo`
    pub receiver_info: Option<ReceiverInfo>,
}

/// `ReceiverInfo`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct ReceiverInfo {
    /// 收货人
    #[top_api(secret)]
    pub oaid: Option<String>,
    /// 姓名
    #[top_api(secret)]
    pub name: Option<String>,
    /// `tel`
    #[top_api(secret)]
    pub tel: Option<String>,
    /// `mobile`
    #[top_api(secret)]
    pub mobile: Option<String>,
    /// `countryCode`
    pub country_code: Option<String>,
    /// `province`
    pub province: Option<String>,
    /// `detailAddress`
    #[top_api(secret)]
    pub detail_address: Option<String>,
    /// `city`
    pub city: Option<String>,
    /// `district`
    pub district: Option<String>,
    /// `town`
    pub town: Option<String>,
}

// Written by top-doc up to here.
