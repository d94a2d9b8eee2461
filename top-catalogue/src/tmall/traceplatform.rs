//! `tmall.traceplatform.*`: 6 APIs.

pub use self::awdc_info_upload::AwdcInfoUpload;
pub use self::ccic_tracecode_check::CcicTracecodeCheck;
pub use self::cts_info_upload::CtsInfoUpload;
pub use self::cts_order_stop::CtsOrderStop;
pub use self::ticket_order_upload::TicketOrderUpload;
pub use self::ticket_picture_upload::TicketPictureUpload;

/// `tmall.traceplatform.awdc.info.upload`
pub mod awdc_info_upload {
    use crate::prelude::*;

    /// `tmall.traceplatform.awdc.info.upload` (AWDC 提交溯源信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=40201&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.traceplatform.awdc.info.upload",
        response = DataResult,
        unwrap = "result",
        debug
    )]
    pub struct AwdcInfoUpload {
        pub trace_info: Option<AwdcInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AwdcInfo {
        pub hrd: Option<AwdcHrd>,
        pub item_id: Option<String>,
        pub ngtc: Option<AwdcNgtc>,
        pub order_no: Option<String>,
        pub product_id: Option<String>,
        pub shipment: Option<AwdcShipment>,
        pub sub_order_no: Option<String>,
        pub trace_code: Option<String>,
        pub trace_code_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AwdcHrd {
        pub ext_info: Value,
        pub r#in: Option<TopDateTime>,
        pub out: Option<TopDateTime>,
        pub report_info: Option<String>,
        pub report_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AwdcNgtc {
        pub r#in: Option<TopDateTime>,
        pub out: Option<TopDateTime>,
        pub report_date: Option<String>,
        pub report_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AwdcShipment {
        pub arrival_city: Option<String>,
        pub arrival_date: Option<TopDateTime>,
        pub departure_city: Option<String>,
        pub departure_date: Option<TopDateTime>,
        pub do_in: Option<TopDateTime>,
        pub do_number: Option<String>,
        pub do_out: Option<TopDateTime>,
        pub logistic_number: Option<String>,
        pub shipment_number: Option<String>,
        pub shipper: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub code: Option<String>,
        pub msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.traceplatform.ccic.tracecode.check`
pub mod ccic_tracecode_check {
    use crate::prelude::*;

    /// `tmall.traceplatform.ccic.tracecode.check` (ccic 校验溯源码)
    ///
    /// <https://open.taobao.com/api.htm?docId=39109&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.traceplatform.ccic.tracecode.check",
        response = DataResult,
        unwrap = "result",
        debug
    )]
    pub struct CcicTracecodeCheck {
        pub short_tracecode: String,
        pub hide_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub obj: Option<CcicCheckCodeDo>,
        pub code: Option<String>,
        pub msg: Option<String>,
        pub success: Option<bool>,
    }

    /// `CCICCheckCodeDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CcicCheckCodeDo {
        pub enterable: Option<bool>,
        pub enter_url: Option<String>,
    }
}

/// `tmall.traceplatform.cts.info.upload`
pub mod cts_info_upload {
    use crate::prelude::*;

    /// `tmall.traceplatform.cts.info.upload` (CTS 提交溯源信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=40204&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.traceplatform.cts.info.upload",
        response = DataResult,
        unwrap = "result",
        debug
    )]
    pub struct CtsInfoUpload {
        pub trace_info: Option<CtsInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CtsInfo {
        pub carriage: Option<CtsCarriage>,
        pub completed_ngtc: Option<CtsNgtc>,
        pub delivery: Option<CtsDelivery>,
        pub diamond_ngtc: Option<CtsNgtc>,
        pub item_id: Option<String>,
        pub order_no: Option<String>,
        pub product_id: Option<String>,
        pub ring: Option<CtsRing>,
        pub shipment: Option<CtsShipment>,
        pub sub_order_no: Option<String>,
        pub trace_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CtsCarriage {
        pub begin: Option<TopDateTime>,
        pub carriage_no: Option<String>,
        pub company_name: Option<String>,
        pub end: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CtsNgtc {
        pub report_no: Option<String>,
        pub report_verify_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CtsDelivery {
        pub company_name: Option<String>,
        pub delivery_no: Option<String>,
        pub delivery_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CtsRing {
        pub completed_time: Option<TopDateTime>,
        pub ext_info: Value,
        pub item_id: Option<String>,
        pub mount_time: Option<TopDateTime>,
        pub order_no: Option<String>,
        pub product_id: Option<String>,
        pub ring_time: Option<TopDateTime>,
        pub sub_order_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CtsShipment {
        pub begin: Option<TopDateTime>,
        pub end: Option<TopDateTime>,
        pub shipment_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub code: Option<String>,
        pub msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.traceplatform.cts.order.stop`
pub mod cts_order_stop {
    use crate::prelude::*;

    /// `tmall.traceplatform.cts.order.stop` (CTS 截断订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=40205&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.traceplatform.cts.order.stop",
        response = DataResult,
        unwrap = "result",
        debug
    )]
    pub struct CtsOrderStop {
        pub trace_info: Option<TraceInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TraceInfo {
        pub item_id: Option<String>,
        pub order_no: Option<String>,
        pub product_id: Option<String>,
        pub sub_order_no: Option<String>,
        pub trace_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub code: Option<String>,
        pub msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.traceplatform.ticket.order.upload`
pub mod ticket_order_upload {
    use crate::prelude::*;

    /// `tmall.traceplatform.ticket.order.upload` (上传小票数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=48147&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.traceplatform.ticket.order.upload",
        response = DataResult,
        unwrap = "result",
        debug
    )]
    pub struct TicketOrderUpload {
        pub ticket_order: Option<TicketOrderUpdator>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketOrderUpdator {
        pub biz_order_id: Option<i64>,
        pub brand_name: Option<String>,
        #[top_api(secret)]
        pub agent_name: Option<String>,
        #[top_api(secret)]
        pub agent_passport_exp_date: Option<TopDateTime>,
        #[top_api(secret)]
        pub agent_passports_arr_list: Vec<String>,
        pub agent_pay_time: Option<TopDateTime>,
        pub locker: Option<i64>,
        pub locker_pictures_arr_list: Vec<String>,
        pub payment_records_arr_list: Vec<String>,
        pub purchased_place: Option<String>,
        pub purchased_place_pictures_arr_list: Vec<String>,
        pub tickets_arr_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub code: Option<String>,
        pub msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.traceplatform.ticket.picture.upload`
pub mod ticket_picture_upload {
    use crate::prelude::*;

    /// `tmall.traceplatform.ticket.picture.upload` (上传小票图片)
    ///
    /// <https://open.taobao.com/api.htm?docId=48148&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.traceplatform.ticket.picture.upload",
        response = DataResult,
        unwrap = "result",
        debug
    )]
    pub struct TicketPictureUpload {
        pub biz_order_id: i64,
        pub file: FileItem,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub msg: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub obj: Option<String>,
    }
}
