//! `taobao.opencrm.*`: 5 APIs.

pub use self::member_seller_fetchstatus::MemberSellerFetchstatus;
pub use self::nodereport_get::NodereportGet;
pub use self::nodereport_getbc::NodereportGetbc;
pub use self::signature_adddelete::SignatureAdddelete;
pub use self::signature_query::SignatureQuery;

/// `taobao.opencrm.member.seller.fetchstatus`
pub mod member_seller_fetchstatus {
    use crate::prelude::*;

    /// `taobao.opencrm.member.seller.fetchstatus` (商家存量会员清理进度查询)
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opencrm.member.seller.fetchstatus",
        response = MemberSellerFetchstatusResponse,
        debug
    )]
    pub struct MemberSellerFetchstatus {
        #[top_api(secret)]
        pub seller_nicks: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberSellerFetchstatusResponse {
        pub total: Option<i64>,
        pub seller_clean_status_list: Vec<TaobaoOpencrmMemberSellerFetchstatusSellerCleanStatusDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaobaoOpencrmMemberSellerFetchstatusSellerCleanStatusDto {
        pub status: Option<Status>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 数据备份中
        #[top_api(value = 1)]
        V1,
        /// 启动清理
        #[top_api(value = 2)]
        V2,
        /// 清理中
        #[top_api(value = 3)]
        V3,
        /// 清理完成
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.opencrm.nodereport.get`
pub mod nodereport_get {
    use crate::prelude::*;

    /// `taobao.opencrm.nodereport.get` (节点报告获取接口)
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opencrm.nodereport.get",
        response = TaobaoOpencrmNodereportGetNodeExecuteReportDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct NodereportGet {
        pub node_inst_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaobaoOpencrmNodereportGetNodeExecuteReportDto {
        pub coupon_un_use_count: Option<i64>,
        pub coupon_used_count: Option<i64>,
        pub coupon_using_count: Option<i64>,
        pub fail_bill_count: Option<i64>,
        pub fail_count: Option<i64>,
        pub fail_statistics: Option<String>,
        pub limited_count: Option<i64>,
        pub node_inst_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub short_link_click_pv: Option<i64>,
        pub short_link_click_uv: Option<i64>,
        pub success_bill_count: Option<i64>,
        pub success_count: Option<i64>,
        pub total_count: Option<i64>,
        pub unknown_status_bill_count: Option<i64>,
        pub unknown_status_count: Option<i64>,
    }
}

/// `taobao.opencrm.nodereport.getbc`
pub mod nodereport_getbc {
    use crate::prelude::*;

    /// `taobao.opencrm.nodereport.getbc` (BC 融合版本节点报告获取)
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opencrm.nodereport.getbc",
        response = TaobaoOpencrmNodereportGetbcNodeExecuteReportDto,
        unwrap = "result",
        debug
    )]
    pub struct NodereportGetbc {
        pub node_inst_id: Option<i64>,
        pub app_type: Option<AppType>,
    }

    /// The values of `app_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AppType {
        /// B 版
        #[top_api(value = 1)]
        V1,
        /// C 版
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaobaoOpencrmNodereportGetbcNodeExecuteReportDto {
        pub coupon_un_use_count: Option<i64>,
        pub coupon_used_count: Option<i64>,
        pub coupon_using_count: Option<i64>,
        pub fail_bill_count: Option<i64>,
        pub fail_count: Option<i64>,
        pub fail_statistics: Option<String>,
        pub limited_count: Option<i64>,
        pub node_inst_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub short_link_click_pv: Option<i64>,
        pub short_link_click_uv: Option<i64>,
        pub success_bill_count: Option<i64>,
        pub success_count: Option<i64>,
        pub total_count: Option<i64>,
        pub unknown_status_bill_count: Option<i64>,
        pub unknown_status_count: Option<i64>,
    }
}

/// `taobao.opencrm.signature.adddelete`
pub mod signature_adddelete {
    use crate::prelude::*;

    /// `taobao.opencrm.signature.adddelete` (短信签名增加删除接口)
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opencrm.signature.adddelete",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SignatureAdddelete {
        pub signature: Option<String>,
        pub operate_type: Option<OperateType>,
    }

    /// The values of `operate_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OperateType {
        /// 添加
        #[top_api(value = 1)]
        V1,
        /// 删除
        #[top_api(value = 2)]
        Delete,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.opencrm.signature.query`
pub mod signature_query {
    use crate::prelude::*;

    /// `taobao.opencrm.signature.query` (短信签名查询接口)
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opencrm.signature.query",
        response = Vec<TaobaoOpencrmSignatureQueryCrmShortMessageSignatureDo>,
        unwrap = "result_list",
        idempotent,
        debug
    )]
    pub struct SignatureQuery {
        pub status: Option<Status>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 待提交审核
        #[top_api(value = 1)]
        V1,
        /// 审核中
        #[top_api(value = 2)]
        Reviewing,
        /// 审核不通过
        #[top_api(value = 3)]
        V3,
        /// 审核通过
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaobaoOpencrmSignatureQueryCrmShortMessageSignatureDo {
        pub error_message: Option<String>,
        pub status: Option<i64>,
        pub signature: Option<String>,
    }
}
