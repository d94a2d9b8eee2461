//! `alibaba.imap.*`: 3 APIs.

pub use self::category_predict::CategoryPredict;
pub use self::fixedmapping_query::FixedmappingQuery;
pub use self::pv_autofill::PvAutofill;

/// `alibaba.imap.category.predict`
pub mod category_predict {
    use crate::prelude::*;

    /// `alibaba.imap.category.predict` (类目预测接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=47659&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.imap.category.predict",
        response = CategoryPredictResult,
        unwrap = "result",
        debug
    )]
    pub struct CategoryPredict {
        pub fixed_mapping_app_info: Option<FixedMappingAppInfo>,
        pub top_imap_item_do: Option<TopImapItemDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FixedMappingAppInfo {
        #[top_api(secret)]
        pub password: Option<String>,
        pub app_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopImapItemDo {
        pub item_id: Option<String>,
        pub target_channel_id: Option<i64>,
        pub brand_name: Option<String>,
        pub src_cat_name_path_list: Vec<String>,
        pub src_channel_id: Option<i64>,
        pub pv_pair_do_list: Vec<TopPvPairDo>,
        pub barcode_list: Vec<String>,
        pub title: Option<String>,
        pub target_category_id: Option<i64>,
        pub src_category_id: Option<i64>,
    }

    /// `TopPVPairDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopPvPairDo {
        pub value_id: Option<i64>,
        pub property_name: Option<String>,
        pub value_name: Option<String>,
        pub property_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryPredictResult {
        pub success: Option<bool>,
        pub top_imap_union_category_path_do_list: Vec<TopImapUnionCategoryPathDo>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopImapUnionCategoryPathDo {
        pub l5_cat_id: Option<i64>,
        pub leaf_cat_name: Option<String>,
        pub l3_cat_id: Option<i64>,
        pub leaf: Option<bool>,
        pub leaf_cat_id: Option<i64>,
        pub l1_cat_id: Option<i64>,
        pub l4_cat_name: Option<String>,
        pub l2_cat_name: Option<String>,
        pub l3_cat_name: Option<String>,
        pub l4_cat_id: Option<i64>,
        pub l5_cat_name: Option<String>,
        pub l2_cat_id: Option<i64>,
        pub l1_cat_name: Option<String>,
    }
}

/// `alibaba.imap.fixedmapping.query`
pub mod fixedmapping_query {
    use crate::prelude::*;

    /// `alibaba.imap.fixedmapping.query` (查询两个渠道之间的固定映射关系，不通过算法兜底)
    ///
    /// <https://open.taobao.com/api.htm?docId=47660&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.imap.fixedmapping.query",
        response = FixedmappingQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct FixedmappingQuery {
        #[top_api(secret)]
        pub password: Option<String>,
        pub app_name: Option<String>,
        pub src_channel_id: Option<i64>,
        #[top_api(max_items = 20)]
        pub target_channel_id_list: Vec<i64>,
        pub target_category_id: Option<i64>,
        pub src_category_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FixedmappingQueryResult {
        pub success: Option<bool>,
        pub top_imap_union_category_path_do_list: Vec<TopImapUnionCategoryPathDo>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopImapUnionCategoryPathDo {
        pub l5_cat_id: Option<i64>,
        pub leaf_cat_name: Option<String>,
        pub l3_cat_id: Option<i64>,
        pub leaf: Option<bool>,
        pub leaf_cat_id: Option<i64>,
        pub l1_cat_id: Option<i64>,
        pub l4_cat_name: Option<String>,
        pub l2_cat_name: Option<String>,
        pub l3_cat_name: Option<String>,
        pub l4_cat_id: Option<i64>,
        pub l5_cat_name: Option<String>,
        pub l2_cat_id: Option<i64>,
        pub l1_cat_name: Option<String>,
        pub channel_id: Option<i64>,
    }
}

/// `alibaba.imap.pv.autofill`
pub mod pv_autofill {
    use crate::prelude::*;

    /// `alibaba.imap.pv.autofill` (属性回填接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=47658&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.imap.pv.autofill",
        response = TopImapResultDo,
        unwrap = "result",
        debug
    )]
    pub struct PvAutofill {
        pub top_imap_item_do: Option<TopImapItemDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopImapItemDo {
        pub item_id: Option<String>,
        pub target_channel_id: Option<i64>,
        pub brand_name: Option<String>,
        pub src_cat_name_path_list: Vec<String>,
        pub src_channel_id: Option<i64>,
        pub pv_pair_do_list: Vec<TopPvPairDo>,
        pub barcode_list: Vec<String>,
        pub title: Option<String>,
        pub target_category_id: Option<i64>,
        pub src_category_id: Option<i64>,
    }

    /// `TopPVPairDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopPvPairDo {
        pub value_id: Option<i64>,
        pub property_name: Option<String>,
        pub value_name: Option<String>,
        pub property_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopImapResultDo {
        pub success: Option<bool>,
        pub top_pv_pair_do_list: Vec<TopImapResultDoTopPvPairDoList>,
        pub error_msg: Option<String>,
    }

    /// `TopPvPairDo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopImapResultDoTopPvPairDoList {
        pub value_id: Option<i64>,
        pub property_name: Option<String>,
        pub value_name: Option<String>,
        pub property_id: Option<i64>,
    }
}
