//! `taobao.omni.*`: 5 APIs.

pub use self::dealer_oders_get::DealerOdersGet;
pub use self::dealer_oders_list::DealerOdersList;
pub use self::dealer_oders_refund_address::DealerOdersRefundAddress;
pub use self::order_detail::OrderDetail;
pub use self::order_goods_ready::OrderGoodsReady;

/// `taobao.omni.dealer.oders.get`
pub mod dealer_oders_get {
    use crate::prelude::*;

    /// `taobao.omni.dealer.oders.get` (获取单笔全渠道经销商订单的详细信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=51933&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omni.dealer.oders.get",
        response = Data,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct DealerOdersGet {
        pub main_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub gmt_modified: Option<String>,
        /// In cents.
        pub discount_fee: Option<i64>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub fulfillment_store_id: Option<i64>,
        pub receiver_prov: Option<String>,
        pub pay_time: Option<String>,
        pub order_id: Option<i64>,
        pub refund_status: Option<String>,
        pub expect_end: Option<String>,
        pub sub_orders: Vec<SubOrders>,
        pub fulfillment_store_out_id: Option<String>,
        pub fulfillment_type: Option<String>,
        /// In cents.
        pub actual_total_fee: Option<i64>,
        pub receiver_city: Option<String>,
        pub seller_id: Option<i64>,
        pub consign_time: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        /// In cents.
        pub adjust_fee: Option<i64>,
        pub receiver_town: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub dealer_seller_id: Option<i64>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        /// In cents.
        pub post_fee: Option<i64>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        pub receiver_area: Option<String>,
        pub aging_type: Option<String>,
        pub gmt_create: Option<String>,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        #[top_api(secret)]
        pub buyer_message: Option<String>,
        pub expand_card_info: Option<ExpandCardInfo>,
        /// In cents.
        pub total_fee: Option<i64>,
        pub out_order_id: Option<String>,
        pub expect_start: Option<String>,
        pub seller_memo: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub end_time: Option<String>,
        #[top_api(secret)]
        pub buyer_memo: Option<String>,
        pub status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrders {
        pub gmt_modified: Option<String>,
        pub num: Option<i64>,
        pub refund_status: Option<String>,
        pub title: Option<String>,
        pub gmt_create: Option<String>,
        pub item_id: Option<i64>,
        pub sub_order_id: Option<i64>,
        pub dealer_sc_item_id: Option<String>,
        /// In cents.
        pub auction_price: Option<i64>,
        pub outer_id: Option<String>,
        pub end_time: Option<String>,
        /// In cents.
        pub actual_fee: Option<i64>,
        pub sku_id: Option<i64>,
        pub status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpandCardInfo {
        /// In cents.
        pub expand_price_used: Option<i64>,
        /// In cents.
        pub basic_price_used: Option<i64>,
    }
}

/// `taobao.omni.dealer.oders.list`
pub mod dealer_oders_list {
    use crate::prelude::*;

    /// `taobao.omni.dealer.oders.list` (全渠道经销商订单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=51963&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omni.dealer.oders.list",
        response = PageResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DealerOdersList {
        pub query_param: QueryOmniOrderRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryOmniOrderRequest {
        pub end_created: Option<i64>,
        pub page_no: i64,
        pub brand_seller_id: Option<i64>,
        pub page_size: i64,
        pub start_created: Option<i64>,
        pub status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub total: Option<i64>,
        pub curr_page: Option<i64>,
        pub datas: Vec<Data>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub seller_id: Option<i64>,
        pub biz_order_id: Option<i64>,
        pub out_order_id: Option<String>,
    }
}

/// `taobao.omni.dealer.oders.refund.address`
pub mod dealer_oders_refund_address {
    use crate::prelude::*;

    /// `taobao.omni.dealer.oders.refund.address` (经销商查询逆向退货地址)
    ///
    /// <https://open.taobao.com/api.htm?docId=63525&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omni.dealer.oders.refund.address",
        response = DealerOdersRefundAddressResult,
        unwrap = "result",
        debug
    )]
    pub struct DealerOdersRefundAddress {
        pub order_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DealerOdersRefundAddressResult {
        pub data: Option<ScbRefundAddressDto>,
        pub message: Option<String>,
        pub success: Option<String>,
    }

    /// `ScbRefundAddressDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScbRefundAddressDto {
        #[top_api(secret)]
        pub address_detail: Option<String>,
        pub area_name: Option<String>,
        pub city_name: Option<String>,
        #[top_api(secret)]
        pub complete_address: Option<String>,
        #[top_api(secret)]
        pub consignee_full_name: Option<String>,
        pub contact_id: Option<i64>,
        pub division_code: Option<i64>,
        #[top_api(secret)]
        pub fixed_phone: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub post_code: Option<String>,
        pub province_name: Option<String>,
    }
}

/// `taobao.omni.order.detail`
pub mod order_detail {
    use crate::prelude::*;

    /// `taobao.omni.order.detail` (全渠道订单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=63686&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omni.order.detail",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct OrderDetail {
        pub order_id: i64,
    }

    /// `ResultDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub data: Option<OrderDetailDto>,
        pub success: Option<bool>,
        pub err_code: Option<i64>,
        pub err_msg: Option<String>,
    }

    /// `OrderDetailDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDetailDto {
        pub pick_up_infos: Vec<Content>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Content {
        pub key: Option<String>,
        pub value: Option<String>,
    }
}

/// `taobao.omni.order.goods.ready`
pub mod order_goods_ready {
    use crate::prelude::*;

    /// `taobao.omni.order.goods.ready` (备货完成)
    ///
    /// <https://open.taobao.com/api.htm?docId=63585&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omni.order.goods.ready",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct OrderGoodsReady {
        pub order_id: i64,
    }

    /// `ResultDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub err_code: Option<i64>,
        pub err_msg: Option<String>,
    }
}
