//! `tmall.msf.*`: 4 APIs.

pub use self::identify_status_query::IdentifyStatusQuery;
pub use self::receive::Receive;
pub use self::reservation::Reservation;
pub use self::verify::Verify;

/// `tmall.msf.identify.status.query`
pub mod identify_status_query {
    use crate::prelude::*;

    /// `tmall.msf.identify.status.query` (喵师傅定案核销状态查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=26096&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.msf.identify.status.query",
        response = Option<String>,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct IdentifyStatusQuery {
        pub order_id: i64,
        pub service_type: i64,
    }
}

/// `tmall.msf.receive`
pub mod receive {
    use crate::prelude::*;

    /// `tmall.msf.receive` (签收接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=37993&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.msf.receive",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct Receive {
        pub shop_id: Option<String>,
        pub biz_type: Option<String>,
        pub code: Option<String>,
    }
}

/// `tmall.msf.reservation`
pub mod reservation {
    use crate::prelude::*;

    /// `tmall.msf.reservation` (喵师傅服务预约 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=26099&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.msf.reservation",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct Reservation {
        pub reserv_info: Option<ReservationDto>,
    }

    /// `ReservationDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReservationDto {
        pub outer_id: String,
        pub order_ids: String,
        pub service_type: String,
        pub resv_time: Option<ResvTime>,
        pub resv_date: Option<String>,
        #[top_api(secret)]
        pub worker_mobile: String,
        #[top_api(secret)]
        pub worker_name: Option<String>,
        pub fail_code: Option<FailCode>,
        pub next_resv_time: Option<String>,
        pub success: Option<i64>,
        pub worker_id_num: Option<String>,
        pub stop_order_type_check_reason: Option<i64>,
        pub resv_accurate_time: Option<String>,
    }

    /// The values of `resv_time`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ResvTime {
        /// 上午
        #[top_api(value = 0)]
        Morning,
        /// 下午
        #[top_api(value = 1)]
        Afternoon,
        /// 晚上
        #[top_api(value = 2)]
        Evening,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `fail_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FailCode {
        #[top_api(value = 1)]
        V1,
        /// 未收到货
        #[top_api(value = 2)]
        V2,
        /// 用户暂不需要安装
        #[top_api(value = 3)]
        V3,
        /// 取消安装
        #[top_api(value = 4)]
        V4,
        /// 电话号码错误
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `tmall.msf.verify`
pub mod verify {
    use crate::prelude::*;

    /// `tmall.msf.verify` (喵师傅核销接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=37992&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.msf.verify",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct Verify {
        pub shop_id: Option<String>,
        pub biz_type: Option<String>,
        pub code: Option<String>,
    }
}
