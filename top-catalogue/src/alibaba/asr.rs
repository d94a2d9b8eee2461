//! `alibaba.asr.*`: 3 APIs.

pub use self::dataservice_promotionrule_delete::DataservicePromotionruleDelete;
pub use self::dataservice_promotionrule_query::DataservicePromotionruleQuery;
pub use self::dataservice_promotionrule_write::DataservicePromotionruleWrite;

/// `alibaba.asr.dataservice.promotionrule.delete`
pub mod dataservice_promotionrule_delete {
    use crate::prelude::*;

    /// `alibaba.asr.dataservice.promotionrule.delete` (优惠规则删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=53240&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.asr.dataservice.promotionrule.delete",
        response = DataServiceResponse,
        unwrap = "result",
        debug
    )]
    pub struct DataservicePromotionruleDelete {
        pub pos_key: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataServiceResponse {
        pub ext_map: Option<Extmap>,
        pub result: Option<bool>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
        pub trace_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extmap {
        pub keyvalue: Option<bool>,
    }
}

/// `alibaba.asr.dataservice.promotionrule.query`
pub mod dataservice_promotionrule_query {
    use crate::prelude::*;

    /// `alibaba.asr.dataservice.promotionrule.query` (星巴克优惠规则查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=53918&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| response.result.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.datas).total(result.total)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.asr.dataservice.promotionrule.query",
        response = DataServiceResponse,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DataservicePromotionruleQuery {
        pub page_no: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataServiceResponse {
        pub ext_map: Option<Extmap>,
        pub result: Option<Page>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
        pub trace_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extmap {
        pub empty: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub total: Option<i64>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub datas: Vec<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub pos_key: Option<i64>,
        pub name: Option<String>,
        pub detail_list: Vec<Detaillist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Detaillist {
        pub unit_point: Option<String>,
        pub unit_price: Option<i64>,
        pub num: Option<i64>,
        pub ext_map: Option<String>,
    }
}

/// `alibaba.asr.dataservice.promotionrule.write`
pub mod dataservice_promotionrule_write {
    use crate::prelude::*;

    /// `alibaba.asr.dataservice.promotionrule.write` (业务优惠规则写入)
    ///
    /// <https://open.taobao.com/api.htm?docId=53239&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.asr.dataservice.promotionrule.write",
        response = DataServiceResponse,
        unwrap = "result",
        debug
    )]
    pub struct DataservicePromotionruleWrite {
        pub poskey_promotion_rule_dto: PosKeyPromotionRuleDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PosKeyPromotionRuleDto {
        #[top_api(required)]
        pub detail_list: Vec<PosKeyPromotionRuleDetailDto>,
        pub name: String,
        pub pos_key: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PosKeyPromotionRuleDetailDto {
        pub ext_map: Option<String>,
        pub num: i64,
        pub unit_point: String,
        pub unit_price: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataServiceResponse {
        pub ext_map: Option<Extmap>,
        pub result: Option<String>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
        pub trace_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extmap {
        pub key: Option<String>,
    }
}
