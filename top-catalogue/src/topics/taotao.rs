//! `taotao_*`: 1 topic.

/// `taotao_film_*`
pub mod film {
    use crate::prelude::*;

    /// 退款消息同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taotao_film_ThirdPartyRefundPush")]
    pub struct ThirdPartyRefundPush {
        pub biz_serial: Option<String>,
        pub cinema_address: Option<String>,
        pub cinema_id: Option<String>,
        pub cinema_name: Option<String>,
        pub ext_order_id: Option<String>,
        pub hall: Option<String>,
        pub ori_price: Option<i64>,
        pub pay_date: Option<TopDateTime>,
        pub refund_date: Option<TopDateTime>,
        pub refund_reason: Option<String>,
        pub schedule_id: Option<String>,
        pub seat_count: Option<i64>,
        pub seat_info: Option<String>,
        pub show_end_time: Option<TopDateTime>,
        pub show_id: Option<String>,
        pub show_name: Option<String>,
        pub show_time: Option<TopDateTime>,
        pub status: Option<String>,
        pub tb_order_id: Option<String>,
    }
}
