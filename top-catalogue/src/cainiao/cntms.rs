//! `cainiao.cntms.*`: 1 API.

pub use self::logistics_order_consign::LogisticsOrderConsign;

/// `cainiao.cntms.logistics.order.consign`
pub mod logistics_order_consign {
    use crate::prelude::*;

    /// `cainiao.cntms.logistics.order.consign` (菜鸟配商家仓库发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=25659&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cntms.logistics.order.consign",
        response = Option<String>,
        unwrap = "logistics_order_code",
        debug
    )]
    pub struct LogisticsOrderConsign {
        pub content: Option<CnTmsLogisticsOrderConsignContent>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnTmsLogisticsOrderConsignContent {
        pub order_code: String,
        pub trade_id: String,
        pub order_source: String,
        pub shop_code: Option<String>,
        pub mail_no: String,
        pub tms_code: String,
        pub receiver_info: Option<CnTmsLogisticsOrderReceiverInfo>,
        pub sender_info: Option<CnTmsLogisticsOrderSenderinfo>,
        #[top_api(required)]
        pub items: Vec<CnTmsLogisticsOrderItem>,
        pub deliver_requirements: Option<CnTmsLogisticsOrderDeliverRequirements>,
        pub pick_up_type: i64,
        pub tms_got_service: Option<CnTmsLogisticsOrderGotService>,
        pub solutions_code: String,
        pub package_no: Option<i64>,
        /// In grams.
        pub package_weight: Option<i64>,
        pub package_count: Option<i64>,
        /// In centimetres.
        pub package_length: Option<i64>,
        pub extend_fields: Option<String>,
        /// In centimetres.
        pub package_height: Option<i64>,
        pub remark: Option<String>,
        pub package_volume: Option<i64>,
        /// In centimetres.
        pub package_width: Option<i64>,
        pub is_last_batch: Option<bool>,
        pub package_list: Vec<CnTmsLogisticsOrderItemPackageInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnTmsLogisticsOrderReceiverInfo {
        pub receiver_province: String,
        pub receiver_city: String,
        pub receiver_area: Option<String>,
        #[top_api(secret)]
        pub receiver_address: String,
        pub receiver_zip_code: Option<String>,
        #[top_api(secret)]
        pub receiver_name: String,
        #[top_api(secret)]
        pub receiver_nick: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnTmsLogisticsOrderSenderinfo {
        pub sender_province: String,
        pub sender_city: String,
        pub sender_area: Option<String>,
        #[top_api(secret)]
        pub sender_address: String,
        pub sender_zip_code: Option<String>,
        #[top_api(secret)]
        pub sender_name: String,
        #[top_api(secret)]
        pub sender_mobile: Option<String>,
        #[top_api(secret)]
        pub sender_phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnTmsLogisticsOrderItem {
        pub order_item_id: Option<String>,
        pub sub_trade_id: String,
        pub item_name: String,
        pub quantity: i64,
        pub extend_fields: Option<String>,
        pub remark: Option<String>,
        /// In cents.
        pub item_price: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnTmsLogisticsOrderDeliverRequirements {
        pub delivery_type: Option<DeliveryType>,
        pub schedule_type: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub schedule_day: Option<String>,
        pub schedule_start: Option<String>,
        pub schedule_end: Option<String>,
    }

    /// The values of `delivery_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryType {
        /// 普通配送
        #[top_api(value = "PTPS")]
        Ptps,
        /// 冷链配送
        #[top_api(value = "LLPS")]
        Llps,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnTmsLogisticsOrderGotService {
        /// A day as \``yyyyMMdd`\`.
        pub got_date: Option<String>,
        pub got_range: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnTmsLogisticsOrderItemPackageInfo {
        pub items: Vec<CnTmsLogisticsOrderItemPackageInfoItems>,
        pub mail_no: Option<String>,
        /// In grams.
        pub package_weight: Option<String>,
        /// In centimetres.
        pub package_length: Option<String>,
        /// In centimetres.
        pub package_width: Option<String>,
        /// In centimetres.
        pub package_height: Option<String>,
        pub package_volume: Option<String>,
    }

    /// `CnTmsLogisticsOrderItem`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnTmsLogisticsOrderItemPackageInfoItems {
        pub order_item_id: Option<String>,
        pub extend_fields: Option<String>,
        pub remark: Option<String>,
        /// In cents.
        pub item_price: Option<i64>,
        pub quantity: Option<i64>,
        pub item_name: Option<String>,
        pub sub_trade_id: Option<String>,
    }
}
