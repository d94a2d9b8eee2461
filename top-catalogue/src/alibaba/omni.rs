//! `alibaba.omni.*`: 1 API.

pub use self::saas_order_create::SaasOrderCreate;

/// `alibaba.omni.saas.order.create`
pub mod saas_order_create {
    use crate::prelude::*;

    /// `alibaba.omni.saas.order.create` (订单创建接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=37282&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.omni.saas.order.create",
        response = SaasOrderCreateResponse,
        debug
    )]
    pub struct SaasOrderCreate {
        #[top_api(required, max_items = 20)]
        pub goods_details: Vec<GoodsDetail>,
        pub buyer_id: Option<String>,
        pub buyer_id_type: BuyerIdType,
        pub store_id: String,
        pub device: Option<String>,
        pub device_no: Option<String>,
        pub operator_id: Option<String>,
        pub pay_channel: PayChannel,
        #[top_api(max_items = 20)]
        pub coupon_infos: Vec<CouponInfo>,
        pub store_id_type: StoreIdType,
        pub request_no: String,
    }

    /// The values of `buyer_id_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BuyerIdType {
        /// 支付宝用户
        #[top_api(value = "ALIPAY")]
        Alipay,
        /// 淘宝会员码
        #[top_api(value = "TAOBAO")]
        Taobao,
        /// 手机号
        #[top_api(value = "MOBILE")]
        Mobile,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `pay_channel`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PayChannel {
        /// 支付宝付款
        #[top_api(value = "ALIPAY")]
        Alipay,
        /// 刷卡
        #[top_api(value = "BANK_CARD")]
        BankCard,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `store_id_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum StoreIdType {
        /// 淘宝商户中心门店 ID
        #[top_api(value = "PLACE")]
        Place,
        /// 商户自有门店编码
        #[top_api(value = "CUSTOM")]
        Custom,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct GoodsDetail {
        pub goods_id: String,
        pub price: String,
        pub quantity: String,
        pub id_type: IdType,
    }

    /// The values of `id_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IdType {
        /// 外部编码
        #[top_api(value = "CUSTOM")]
        Custom,
        #[top_api(value = "ITEM_SKU")]
        ItemSku,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponInfo {
        pub name: Option<String>,
        pub discount: Option<i64>,
        pub option_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SaasOrderCreateResponse {
        pub trade_no: Option<i64>,
        pub total_amount: Option<i64>,
        pub actual_pay_fee: Option<i64>,
    }
}
