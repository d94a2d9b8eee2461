//! `taobao.sungari.*`: 3 APIs.

pub use self::dispose_query::DisposeQuery;
pub use self::dispose_submit::DisposeSubmit;
pub use self::inspection_submit::InspectionSubmit;

/// `taobao.sungari.dispose.query`
pub mod dispose_query {
    use crate::prelude::*;

    /// `taobao.sungari.dispose.query` (商品商家处置结果查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=40729&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.sungari.dispose.query",
        response = DisposeQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DisposeQuery {
        #[top_api(required, max_items = 20)]
        pub param_list: Vec<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DisposeQueryResult {
        #[top_api(flag = "1")]
        pub result_code: Option<ResultCode>,
        pub list: Vec<DisposeResultVo>,
        pub message: Option<String>,
    }

    /// The values of `result_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ResultCode {
        /// 成功
        #[top_api(value = 1)]
        Success,
        /// 失败
        #[top_api(value = 2)]
        Failure,
        #[top_api(value = 11)]
        V11,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DisposeResultVo {
        pub finish_time: Option<String>,
        pub result: Option<String>,
        pub status: Option<String>,
        pub reply_key: Option<String>,
        pub create_person: Option<String>,
        pub id: Option<String>,
        pub reply_url: Option<String>,
    }
}

/// `taobao.sungari.dispose.submit`
pub mod dispose_submit {
    use crate::prelude::*;

    /// `taobao.sungari.dispose.submit` (商品商家处置提交任务)
    ///
    /// <https://open.taobao.com/api.htm?docId=40728&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.sungari.dispose.submit",
        response = DisposeSubmitResponse,
        debug
    )]
    pub struct DisposeSubmit {
        pub info: DisposeInfoDo,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct DisposeInfoDo {
        pub api_type: ApiType,
        pub check_number: Option<String>,
        pub company_name: String,
        pub create_time: String,
        pub dispose_content: String,
        pub dispose_type: DisposeType,
        pub doc_name: String,
        #[top_api(secret)]
        pub licence_no: Option<String>,
        #[top_api(secret)]
        pub link_man: String,
        pub oss_key: Option<String>,
        #[top_api(secret)]
        pub phone: String,
        pub platform_type: i64,
        pub reason: String,
        pub remark: Option<String>,
        #[top_api(secret)]
        pub source_address: String,
        pub source_company_name: String,
        #[top_api(secret)]
        pub source_link_man: String,
        pub source_oss_key: Option<String>,
        #[top_api(secret)]
        pub source_phone: String,
        pub source_post_code: String,
        pub source_time: String,
        pub oss_key_url: Option<String>,
        pub source_oss_key_url: Option<String>,
    }

    /// The values of `api_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ApiType {
        /// 商品处置
        #[top_api(value = 1)]
        V1,
        /// 经营者处置
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `dispose_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DisposeType {
        /// 订单号
        #[top_api(value = 1)]
        V1,
        /// 商品 ID
        #[top_api(value = 2)]
        V2,
        /// 商家会员账号
        #[top_api(value = 3)]
        V3,
        /// 全网排查关键字
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DisposeSubmitResponse {
        pub resule_code: Option<ResuleCode>,
        pub data: Option<String>,
        pub message: Option<String>,
    }

    /// The values of `resule_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ResuleCode {
        /// 成功
        #[top_api(value = 1)]
        Success,
        /// 失败
        #[top_api(value = 2)]
        Failure,
        #[top_api(value = 11)]
        V11,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.sungari.inspection.submit`
pub mod inspection_submit {
    use crate::prelude::*;

    /// `taobao.sungari.inspection.submit` (抽检指令录入)
    ///
    /// <https://open.taobao.com/api.htm?docId=54164&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.sungari.inspection.submit",
        response = InspectionSubmitResponse,
        debug
    )]
    pub struct InspectionSubmit {
        pub data: String,
        pub method_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InspectionSubmitResponse {
        pub return_code: Option<i64>,
        pub data: Option<InspectionResultInfo>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InspectionResultInfo {
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub send_address: Option<String>,
        #[top_api(secret)]
        pub register_address: Option<String>,
        pub licence_no: Option<String>,
        #[top_api(secret)]
        pub seller_tel: Option<String>,
        pub certification_name: Option<String>,
        pub dispose_result: Option<String>,
    }
}
