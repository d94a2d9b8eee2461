//! `alibaba.price.*`: 5 APIs.

pub use self::promotion_activity_delete::PromotionActivityDelete;
pub use self::promotion_activity_query::PromotionActivityQuery;
pub use self::promotion_create::PromotionCreate;
pub use self::promotion_item_add::PromotionItemAdd;
pub use self::promotion_item_delete::PromotionItemDelete;

/// `alibaba.price.promotion.activity.delete`
pub mod promotion_activity_delete {
    use crate::prelude::*;

    /// `alibaba.price.promotion.activity.delete` (删除档期活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=36853&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.price.promotion.activity.delete",
        response = PromotionActivityDeleteResult,
        unwrap = "result",
        debug
    )]
    pub struct PromotionActivityDelete {
        pub outer_promotion_code: String,
        pub ou_code: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionActivityDeleteResult {
        pub is_success: Option<bool>,
        pub data_list: Vec<String>,
        pub result_code: Option<i64>,
        pub total_record: Option<i64>,
        pub message: Option<String>,
    }
}

/// `alibaba.price.promotion.activity.query`
pub mod promotion_activity_query {
    use crate::prelude::*;

    /// `alibaba.price.promotion.activity.query` (查询盒马帮档期活动详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=36865&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.price.promotion.activity.query",
        response = PromotionActivityQueryResponse,
        idempotent,
        debug
    )]
    pub struct PromotionActivityQuery {
        pub outer_promotion_code: String,
        pub ou_code: Option<String>,
        pub page: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionActivityQueryResponse {
        pub data: Option<String>,
        pub result_code: Option<i64>,
        pub total_record: Option<i64>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.price.promotion.create`
pub mod promotion_create {
    use crate::prelude::*;

    /// `alibaba.price.promotion.create` (营销档期活动创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=36856&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.price.promotion.create",
        response = PromotionCreateResponse,
        debug
    )]
    pub struct PromotionCreate {
        pub promotion_activity_do: PromotionActivityDo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionActivityDo {
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub create_time: Option<TopDateTime>,
        #[top_api(required)]
        pub supply_group_codes: Vec<String>,
        pub promotion_name: String,
        pub creator_id: i64,
        pub promotion_desc: String,
        pub supplier_code: Option<String>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub outer_promotion_code: Option<String>,
        pub merchant_code: String,
        pub creator: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionCreateResponse {
        pub result: Option<i64>,
        pub error_desc: Option<String>,
        pub system_code: Option<String>,
        pub total_num: Option<i64>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.price.promotion.item.add`
pub mod promotion_item_add {
    use crate::prelude::*;

    /// `alibaba.price.promotion.item.add` (新增档期商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=36855&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.price.promotion.item.add",
        response = PromotionItemAddResult,
        unwrap = "result",
        debug
    )]
    pub struct PromotionItemAdd {
        pub promotion_content: Option<PromotionContent>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionContent {
        pub customer_merchant_code: Option<String>,
        pub promotion_sku_list: Vec<PromotionSku>,
        pub customer_code: Option<String>,
        pub ou_code: Option<String>,
        pub outer_promotion_code: Option<String>,
        pub merchant_code: Option<String>,
        pub promotion_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionSku {
        pub sku_code: Option<String>,
        pub purchase_price: Option<String>,
        pub purchase_price_start_time: Option<TopDateTime>,
        pub purchase_price_end_time: Option<TopDateTime>,
        pub promotion_price: Option<String>,
        pub promotion_price_start_time: Option<TopDateTime>,
        pub promotion_price_end_time: Option<TopDateTime>,
        pub time_stamp: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionItemAddResult {
        pub code: Option<i64>,
        pub data: Option<PromotionContentResult>,
        pub msg: Option<String>,
        pub succ_and_not_null: Option<bool>,
        pub is_success: Option<bool>,
        pub total_record: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionContentResult {
        pub error_message_list: Vec<String>,
        pub sku_code_unique_id_str: Option<String>,
    }
}

/// `alibaba.price.promotion.item.delete`
pub mod promotion_item_delete {
    use crate::prelude::*;

    /// `alibaba.price.promotion.item.delete` (批量删除档期)
    ///
    /// <https://open.taobao.com/api.htm?docId=36854&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.price.promotion.item.delete",
        response = PromotionItemDeleteResult,
        unwrap = "result",
        debug
    )]
    pub struct PromotionItemDelete {
        pub ou_code: String,
        pub outer_promotion_code: String,
        pub unique_id: Option<String>,
        #[top_api(required, max_items = 20)]
        pub sku_codes: Vec<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionItemDeleteResult {
        pub data_list: Vec<String>,
        pub result_code: Option<i64>,
        pub total_record: Option<i64>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
    }
}
