//! `taobao.idle.*`: 4 APIs.

pub use self::recycle_refund_apply::RecycleRefundApply;
pub use self::recycle_refund_cancleapply::RecycleRefundCancleapply;
pub use self::recycle_refund_detail::RecycleRefundDetail;
pub use self::recycle_refund_returngoods::RecycleRefundReturngoods;

/// `taobao.idle.recycle.refund.apply`
pub mod recycle_refund_apply {
    use crate::prelude::*;

    /// `taobao.idle.recycle.refund.apply` (闲鱼回收交易退款申请 V2)
    ///
    /// <https://open.taobao.com/api.htm?docId=42456&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.idle.recycle.refund.apply",
        response = IdleTopResult,
        unwrap = "result",
        debug
    )]
    pub struct RecycleRefundApply {
        pub refund_apply: Option<RecycleRefundTopRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecycleRefundTopRequest {
        pub message: Option<String>,
        pub biz_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleTopResult {
        pub module: Option<RefundBaseDto>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundBaseDto {
        pub biz_order_id: Option<i64>,
        pub refund_status: Option<i64>,
        pub refund_status_desc: Option<String>,
        pub refund_fee: Option<i64>,
    }
}

/// `taobao.idle.recycle.refund.cancleapply`
pub mod recycle_refund_cancleapply {
    use crate::prelude::*;

    /// `taobao.idle.recycle.refund.cancleapply` (闲鱼回收取消退款申请 V2)
    ///
    /// <https://open.taobao.com/api.htm?docId=42512&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.idle.recycle.refund.cancleapply",
        response = IdleTopResult,
        unwrap = "result",
        debug
    )]
    pub struct RecycleRefundCancleapply {
        pub biz_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleTopResult {
        pub module: Option<RefundBaseDto>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundBaseDto {
        pub biz_order_id: Option<i64>,
        pub refund_status: Option<String>,
        pub refund_status_desc: Option<String>,
        pub refund_fee: Option<String>,
    }
}

/// `taobao.idle.recycle.refund.detail`
pub mod recycle_refund_detail {
    use crate::prelude::*;

    /// `taobao.idle.recycle.refund.detail` (闲鱼回收退款详情 V2)
    ///
    /// <https://open.taobao.com/api.htm?docId=42513&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.idle.recycle.refund.detail",
        response = IdleTopResult,
        unwrap = "result",
        debug
    )]
    pub struct RecycleRefundDetail {
        pub biz_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleTopResult {
        pub module: Option<RecycleRefundDetailDto>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecycleRefundDetailDto {
        pub op_timeout: Option<String>,
        pub biz_order_id: Option<String>,
        pub refund_status: Option<RefundStatus>,
        pub refund_status_desc: Option<String>,
        pub refund_fee: Option<String>,
        pub refund_desc: Option<String>,
        pub apply_reason: Option<String>,
        pub refuse_reason: Option<String>,
        pub seller_address: Option<ShippingAddressInfo>,
        pub actual_refund_fee: Option<i64>,
        pub refund_end_time: Option<String>,
        pub refund_start_time: Option<String>,
        pub seller_agree_msg: Option<String>,
        pub recover_order_info: Option<AlipayOrderDto>,
    }

    /// The values of `refund_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundStatus {
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "2")]
        V2,
        #[top_api(value = "3")]
        V3,
        #[top_api(value = "4")]
        V4,
        #[top_api(value = "5")]
        RefundSucceeded,
        #[top_api(value = "6")]
        V6,
        #[top_api(value = "7")]
        V7,
        /// 等待卖家确认退货地址
        #[top_api(value = "8")]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShippingAddressInfo {
        #[top_api(secret)]
        pub consignee_name: Option<String>,
        #[top_api(secret)]
        pub address_detail: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        #[top_api(secret)]
        pub tel_no: Option<String>,
        pub province: Option<String>,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
        pub post_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlipayOrderDto {
        pub amount: Option<i64>,
        pub pay_status: Option<i64>,
        pub alipay_trade_no: Option<String>,
        pub pay_order_id: Option<String>,
        pub create_time: Option<String>,
        pub pay_time: Option<String>,
    }
}

/// `taobao.idle.recycle.refund.returngoods`
pub mod recycle_refund_returngoods {
    use crate::prelude::*;

    /// `taobao.idle.recycle.refund.returngoods` (闲鱼回收退货 V2)
    ///
    /// <https://open.taobao.com/api.htm?docId=42467&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.idle.recycle.refund.returngoods",
        response = IdleTopResult,
        unwrap = "result",
        debug
    )]
    pub struct RecycleRefundReturngoods {
        pub param0: Option<RecycleReturnGoodsRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecycleReturnGoodsRequest {
        pub logistics_company_name: String,
        pub logistics_mail_no: String,
        pub biz_order_id: i64,
        #[top_api(secret)]
        pub mobile_number: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleTopResult {
        pub module: Option<RefundBaseDto>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundBaseDto {
        pub biz_order_id: Option<String>,
        pub refund_status: Option<String>,
        pub refund_status_desc: Option<String>,
    }
}
