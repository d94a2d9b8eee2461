//! `taobao.newretail.*`: 1 API.

pub use self::division_record_list_get::DivisionRecordListGet;

/// `taobao.newretail.division.record.list.get`
pub mod division_record_list_get {
    use crate::prelude::*;

    /// `taobao.newretail.division.record.list.get` (导购分佣明细列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=47029&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.newretail.division.record.list.get",
        response = DivisionRecordListGetResponse,
        debug
    )]
    pub struct DivisionRecordListGet {
        pub param: TopDivisionRecordReqDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopDivisionRecordReqDto {
        pub page_no: i64,
        pub page_size: i64,
        pub start_time: Option<i64>,
        pub end_time: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DivisionRecordListGetResponse {
        pub has_prev_page: Option<bool>,
        pub total: Option<i64>,
        pub res_code: Option<String>,
        pub data_list: Vec<T>,
        pub has_next_page: Option<bool>,
        pub page_no: Option<i64>,
        pub is_success: Option<bool>,
        pub page_size: Option<i64>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct T {
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub commission_money: Option<i64>,
        pub order_id: Option<i64>,
        #[top_api(secret)]
        pub commission_employee_name: Option<String>,
        pub order_create_time: Option<String>,
        pub order_status: Option<OrderStatus>,
        pub open_uid: Option<String>,
        pub commission_time: Option<i64>,
        pub biz_order_id: Option<i64>,
        pub commission_employee_id: Option<i64>,
        pub order_pay_time: Option<i64>,
        pub order_end_time: Option<String>,
        pub order_pay_money: Option<i64>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 付款
        #[top_api(value = 12)]
        Payment,
        /// 关闭
        #[top_api(value = 13)]
        Close,
        /// 确认收货
        #[top_api(value = 14)]
        V14,
        /// 结算成功
        #[top_api(value = 3)]
        SettlementSucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}
