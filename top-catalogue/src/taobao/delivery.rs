//! `taobao.delivery.*`: 5 APIs.

pub use self::template_add::TemplateAdd;
pub use self::template_delete::TemplateDelete;
pub use self::template_get::TemplateGet;
pub use self::template_update::TemplateUpdate;
pub use self::templates_get::TemplatesGet;

/// `taobao.delivery.template.add`
pub mod template_add {
    use crate::prelude::*;

    /// `taobao.delivery.template.add` (新增运费模板)
    ///
    /// <https://open.taobao.com/api.htm?docId=10918&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.delivery.template.add",
        response = DeliveryTemplate,
        unwrap = "delivery_template",
        debug
    )]
    pub struct TemplateAdd {
        #[top_api(max_len = 50)]
        pub name: String,
        pub assumer: Assumer,
        pub valuation: Valuation,
        pub consign_area_id: Option<i64>,
        pub template_types: String,
        pub template_dests: String,
        /// In kilograms.
        pub template_start_standards: String,
        pub template_start_fees: Decimal,
        /// In kilograms.
        pub template_add_standards: String,
        pub template_add_fees: Decimal,
    }

    /// The values of `assumer`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Assumer {
        /// 表示买家承担服务费
        #[top_api(value = 0)]
        V0,
        /// 表示卖家承担服务费
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `valuation`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Valuation {
        /// 表示按宝贝件数计算运费
        #[top_api(value = 0)]
        V0,
        /// 表示按宝贝重量计算运费
        #[top_api(value = 1)]
        V1,
        /// 表示按宝贝体积计算运费
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryTemplate {
        pub template_id: Option<i64>,
        pub created: Option<TopDateTime>,
    }
}

/// `taobao.delivery.template.delete`
pub mod template_delete {
    use crate::prelude::*;

    /// `taobao.delivery.template.delete` (删除运费模板)
    ///
    /// <https://open.taobao.com/api.htm?docId=10917&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.delivery.template.delete",
        response = Option<bool>,
        unwrap = "complete",
        debug
    )]
    pub struct TemplateDelete {
        pub template_id: i64,
    }
}

/// `taobao.delivery.template.get`
pub mod template_get {
    use crate::prelude::*;

    /// `taobao.delivery.template.get` (获取用户指定运费模板信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=10915&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.delivery.template.get",
        response = TemplateGetResponse,
        idempotent,
        debug
    )]
    pub struct TemplateGet {
        #[top_api(required, max_items = 20)]
        pub template_ids: Vec<String>,
        #[top_api(required, max_items = 20)]
        pub fields: Vec<String>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TemplateGetResponse {
        pub delivery_templates: Vec<DeliveryTemplate>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryTemplate {
        pub template_id: Option<i64>,
        pub name: Option<String>,
        pub assumer: Option<Assumer>,
        pub valuation: Option<Valuation>,
        pub fee_list: Vec<TopFee>,
        pub supports: Option<String>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub consign_area_id: Option<i64>,
    }

    /// The values of `assumer`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Assumer {
        /// 买家承担服务费
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `valuation`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Valuation {
        /// 表示按宝贝件数计算运费
        #[top_api(value = 0)]
        V0,
        /// 表示按宝贝重量计算运费
        #[top_api(value = 1)]
        V1,
        /// 表示按宝贝体积计算运费
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopFee {
        pub service_type: Option<String>,
        /// Several values with commas between them.
        pub destination: Option<String>,
        pub start_standard: Option<String>,
        pub start_fee: Option<Decimal>,
        pub add_standard: Option<String>,
        pub add_fee: Option<Decimal>,
    }
}

/// `taobao.delivery.template.update`
pub mod template_update {
    use crate::prelude::*;

    /// `taobao.delivery.template.update` (修改运费模板)
    ///
    /// <https://open.taobao.com/api.htm?docId=10919&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.delivery.template.update",
        response = Option<bool>,
        unwrap = "complete",
        debug
    )]
    pub struct TemplateUpdate {
        pub name: Option<String>,
        pub template_id: i64,
        pub assumer: Option<Assumer>,
        pub template_types: String,
        pub template_dests: String,
        pub template_start_standards: String,
        pub template_start_fees: Decimal,
        pub template_add_standards: String,
        pub template_add_fees: Decimal,
    }

    /// The values of `assumer`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Assumer {
        /// 表示买家承担服务费
        #[top_api(value = 0)]
        V0,
        /// 表示卖家承担服务费
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.delivery.templates.get`
pub mod templates_get {
    use crate::prelude::*;

    /// `taobao.delivery.templates.get` (获取用户下所有模板)
    ///
    /// <https://open.taobao.com/api.htm?docId=10916&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.delivery.templates.get",
        response = TemplatesGetResponse,
        idempotent,
        debug
    )]
    pub struct TemplatesGet {
        #[top_api(required)]
        pub fields: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TemplatesGetResponse {
        pub delivery_templates: Vec<DeliveryTemplate>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryTemplate {
        pub template_id: Option<i64>,
        pub name: Option<String>,
        pub assumer: Option<Assumer>,
        pub valuation: Option<Valuation>,
        pub fee_list: Vec<TopFee>,
        pub supports: Option<String>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub consign_area_id: Option<i64>,
    }

    /// The values of `assumer`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Assumer {
        /// 买家承担服务费
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `valuation`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Valuation {
        /// 表示按宝贝件数计算运费
        #[top_api(value = 0)]
        V0,
        /// 表示按宝贝重量计算运费
        #[top_api(value = 1)]
        V1,
        /// 表示按宝贝体积计算运费
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopFee {
        pub service_type: Option<String>,
        /// Several values with commas between them.
        pub destination: Option<String>,
        pub start_standard: Option<String>,
        pub start_fee: Option<Decimal>,
        pub add_standard: Option<String>,
        pub add_fee: Option<Decimal>,
    }
}
