//! `alibaba.fenxiao.*`: 1 API.

pub use self::cbutotaobao_relation_add::CbutotaobaoRelationAdd;

/// `alibaba.fenxiao.cbutotaobao.relation.add`
pub mod cbutotaobao_relation_add {
    use crate::prelude::*;

    /// `alibaba.fenxiao.cbutotaobao.relation.add` (1688 分销铺货到淘宝关系添加)
    ///
    /// <https://open.taobao.com/api.htm?docId=61541&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.fenxiao.cbutotaobao.relation.add",
        response = CbutotaobaoRelationAddResponse,
        debug
    )]
    pub struct CbutotaobaoRelationAdd {
        pub item_id: i64,
        pub buyer_id: i64,
        pub supplier_id: i64,
        pub offer_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CbutotaobaoRelationAddResponse {
        pub result: Option<String>,
        pub result_success: Option<bool>,
        pub result_message: Option<String>,
    }
}
