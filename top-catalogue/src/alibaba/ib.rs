//! `alibaba.ib.*`: 6 APIs.

pub use self::campus_tmi_query::CampusTmiQuery;
pub use self::shenjing_visitor_pad_fetchcodeverify::ShenjingVisitorPadFetchcodeverify;
pub use self::shenjing_visitor_pad_getinfo::ShenjingVisitorPadGetinfo;
pub use self::shenjing_visitor_pad_getqrcodelink::ShenjingVisitorPadGetqrcodelink;
pub use self::shenjing_visitor_pad_opendoor::ShenjingVisitorPadOpendoor;
pub use self::shenjing_visitor_pad_uploadface::ShenjingVisitorPadUploadface;

/// `alibaba.ib.campus.tmi.query`
pub mod campus_tmi_query {
    use crate::prelude::*;

    /// `alibaba.ib.campus.tmi.query` (IB 智慧园区-查询 TMI 流水)
    ///
    /// <https://open.taobao.com/api.htm?docId=45850&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ib.campus.tmi.query",
        response = Vec<TradeRecordDto>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct CampusTmiQuery {
        pub account_query_req_dto: AccountQueryReqDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountQueryReqDto {
        pub page_no: i64,
        pub page_size: i64,
        #[top_api(required)]
        pub accounts: Vec<String>,
        pub date2: i64,
        pub date1: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeRecordDto {
        pub currency_type: Option<String>,
        pub summary: Option<String>,
        pub unique_no: Option<String>,
        pub bank_code: Option<String>,
        pub biz_ref_no: Option<String>,
        #[top_api(secret)]
        pub other_side_account_no: Option<String>,
        pub trade_no: Option<String>,
        pub purpose: Option<String>,
        pub sync_date: Option<i64>,
        pub trade_date: Option<i64>,
        pub debit_amount: Option<String>,
        pub biz_summary: Option<String>,
        pub process_no: Option<String>,
        pub balance: Option<String>,
        pub other_summary: Option<String>,
        pub other_side_account_name: Option<String>,
        pub biz_name: Option<String>,
        #[top_api(secret)]
        pub account_no: Option<String>,
        pub credit_amount: Option<String>,
        #[top_api(secret)]
        pub account_no_ex: Option<String>,
        pub trade_type: Option<String>,
    }
}

/// `alibaba.ib.shenjing.visitor.pad.fetchcodeverify`
pub mod shenjing_visitor_pad_fetchcodeverify {
    use crate::prelude::*;

    /// `alibaba.ib.shenjing.visitor.pad.fetchcodeverify` (访客通过 PAD 提交访客码)
    ///
    /// <https://open.taobao.com/api.htm?docId=41196&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ib.shenjing.visitor.pad.fetchcodeverify",
        response = ShenjingVisitorPadFetchcodeverifyResponse,
        debug
    )]
    pub struct ShenjingVisitorPadFetchcodeverify {
        pub visitor_code: i64,
        pub term_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShenjingVisitorPadFetchcodeverifyResponse {
        pub result_code: Option<String>,
        pub content: Option<Content>,
        pub result_request_id: Option<String>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Content {
        pub visitor_linkman: Option<String>,
        pub id: Option<String>,
        pub visitor_face_photo_total_num: Option<i64>,
        pub apply_user_name: Option<String>,
        pub emp_org_name: Option<String>,
        pub visitor_face_photo_current_num: Option<i64>,
    }
}

/// `alibaba.ib.shenjing.visitor.pad.getinfo`
pub mod shenjing_visitor_pad_getinfo {
    use crate::prelude::*;

    /// `alibaba.ib.shenjing.visitor.pad.getinfo` (获取 OSS 上传参数)
    ///
    /// <https://open.taobao.com/api.htm?docId=41198&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ib.shenjing.visitor.pad.getinfo",
        response = ShenjingVisitorPadGetinfoResponse,
        debug
    )]
    pub struct ShenjingVisitorPadGetinfo;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShenjingVisitorPadGetinfoResponse {
        pub result_code: Option<String>,
        pub content: Option<PostObjectPolicyVo>,
        pub result_msg: Option<String>,
        pub result_request_id: Option<String>,
        pub result_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PostObjectPolicyVo {
        pub accessid: Option<String>,
        pub policy: Option<String>,
        pub signature: Option<String>,
        pub dir: Option<String>,
        pub expire: Option<String>,
        pub host: Option<String>,
    }
}

/// `alibaba.ib.shenjing.visitor.pad.getqrcodelink`
pub mod shenjing_visitor_pad_getqrcodelink {
    use crate::prelude::*;

    /// `alibaba.ib.shenjing.visitor.pad.getqrcodelink` (pad 获取二维码)
    ///
    /// <https://open.taobao.com/api.htm?docId=41032&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ib.shenjing.visitor.pad.getqrcodelink",
        response = ShenjingVisitorPadGetqrcodelinkResponse,
        debug
    )]
    pub struct ShenjingVisitorPadGetqrcodelink {
        pub term_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShenjingVisitorPadGetqrcodelinkResponse {
        pub content: Option<String>,
        pub result_success: Option<bool>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub result_level: Option<String>,
        pub result_request_id: Option<String>,
    }
}

/// `alibaba.ib.shenjing.visitor.pad.opendoor`
pub mod shenjing_visitor_pad_opendoor {
    use crate::prelude::*;

    /// `alibaba.ib.shenjing.visitor.pad.opendoor` (访客发起开门)
    ///
    /// <https://open.taobao.com/api.htm?docId=41033&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ib.shenjing.visitor.pad.opendoor",
        response = ShenjingVisitorPadOpendoorResponse,
        debug
    )]
    pub struct ShenjingVisitorPadOpendoor {
        pub id: Option<String>,
        pub pad_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShenjingVisitorPadOpendoorResponse {
        pub result_code: Option<String>,
        pub content: Option<bool>,
        pub result_request_id: Option<String>,
        pub result_msg: Option<String>,
        pub result_success: Option<bool>,
    }
}

/// `alibaba.ib.shenjing.visitor.pad.uploadface`
pub mod shenjing_visitor_pad_uploadface {
    use crate::prelude::*;

    /// `alibaba.ib.shenjing.visitor.pad.uploadface` (访客 PAD 上传人脸)
    ///
    /// <https://open.taobao.com/api.htm?docId=41188&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ib.shenjing.visitor.pad.uploadface",
        response = ShenjingVisitorPadUploadfaceResponse,
        debug
    )]
    pub struct ShenjingVisitorPadUploadface {
        pub id: Option<String>,
        pub image: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShenjingVisitorPadUploadfaceResponse {
        pub content: Option<UploadFaceDo>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub result_request_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UploadFaceDo {
        pub desc: Option<String>,
        pub visitor_face_photo_total_num: Option<i64>,
        pub map: Option<ResultMap>,
        pub ext_desc: Option<String>,
        pub code: Option<String>,
        pub visitor_face_photo_current_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultMap {
        pub photo_url: Option<String>,
        pub campus_name: Option<String>,
    }
}
