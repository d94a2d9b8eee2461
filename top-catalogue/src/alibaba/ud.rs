//! `alibaba.ud.*`: 1 API.

pub use self::udsmartdata_get::UdsmartdataGet;

/// `alibaba.ud.udsmartdata.get`
pub mod udsmartdata_get {
    use crate::prelude::*;

    /// `alibaba.ud.udsmartdata.get` (udsmart 获取数据回传接口)
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ud.udsmartdata.get",
        response = UdsmartdataGetResponse,
        session = none,
        debug
    )]
    pub struct UdsmartdataGet {
        ///
        /// The platform assumes `ud_smart_service_request` if this is absent.
        pub ud_smart_service_request: Option<UdSmartServiceRequest>,
    }

    /// `UDSmartServiceRequest`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct UdSmartServiceRequest {
        pub tec_agent: Option<String>,
        pub cm_click_id: Option<String>,
        pub cm_request_id: Option<String>,
        pub product_id: Option<String>,
        pub order_id: String,
        pub event_type: EventType,
        pub ck_click_id: Option<String>,
        #[top_api(secret)]
        pub app_access_token: Option<String>,
        /// In cents.
        pub purchase_amount: String,
        pub item_count: String,
        pub ck_request_id: Option<String>,
        pub item_id: String,
        pub item_name: Option<String>,
        /// In seconds.
        pub event_time: String,
        pub channel_id: ChannelId,
        pub callback_type: String,
        pub advertiser_id: String,
        pub shop_name: Option<String>,
        pub ts: Option<i64>,
        pub is_direct_match: Option<String>,
        pub call_back_url: Option<String>,
        pub trace_id: Option<String>,
        pub ad_src: Option<String>,
        pub business_type: Option<String>,
    }

    /// The values of `event_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum EventType {
        /// 支付
        #[top_api(value = "12")]
        Payment,
        /// 退货
        #[top_api(value = "28")]
        V28,
        /// 落地页点击（仅微博）
        #[top_api(value = "25")]
        V25,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `channel_id`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ChannelId {
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "104")]
        V104,
        /// 快手
        #[top_api(value = "105")]
        V105,
        /// B 站
        #[top_api(value = "108")]
        V108,
        /// 微博
        #[top_api(value = "109")]
        V109,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UdsmartdataGetResponse {
        pub data: Option<CallBackResultDto>,
        pub id: Option<String>,
        pub status: Option<i64>,
    }

    /// `CallBackResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CallBackResultDto {
        pub result: Option<CallBackResultDtoResultValue>,
        pub tec_agent: Option<String>,
        #[top_api(secret)]
        pub app_access_token: Option<String>,
    }

    /// The values of `result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CallBackResultDtoResultValue {
        /// 成功
        #[top_api(value = "0")]
        Success,
        /// 缺少必填字段
        #[top_api(value = "-1")]
        Minus1,
        /// 参数解析错误
        #[top_api(value = "-2")]
        Minus2,
        /// 内部处理错误
        #[top_api(value = "-3")]
        Minus3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}
