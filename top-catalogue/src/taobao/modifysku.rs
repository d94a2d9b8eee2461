//! `taobao.modifysku.*`: 1 API.

pub use self::query_status::QueryStatus;

/// `taobao.modifysku.query.status`
pub mod query_status {
    use crate::prelude::*;

    /// `taobao.modifysku.query.status` (查询商家是否开通自助修改商品信息服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=59007&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.modifysku.query.status",
        response = CheckSignSkuResponse,
        unwrap = "model",
        debug
    )]
    pub struct QueryStatus;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CheckSignSkuResponse {
        pub status: Option<Status>,
        pub appkey: Option<String>,
        pub apptitle: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 您无权查询此商家信息
        #[top_api(value = "NO_AUTH")]
        NoAuth,
        #[top_api(value = "HAS_SIGNED")]
        HasSigned,
        #[top_api(value = "NO_SIGNED")]
        NoSigned,
        #[top_api(value = "HAS_SIGNED_OTHERS")]
        HasSignedOthers,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}
