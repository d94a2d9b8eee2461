//! `tmall.product.*`: 13 APIs.

pub use self::add_schema_get::AddSchemaGet;
pub use self::match_schema_get::MatchSchemaGet;
pub use self::schema_add::SchemaAdd;
pub use self::schema_get::SchemaGet;
pub use self::schema_match::SchemaMatch;
pub use self::schema_update::SchemaUpdate;
pub use self::spec_add::SpecAdd;
pub use self::spec_get::SpecGet;
pub use self::spec_pic_upload::SpecPicUpload;
pub use self::specs_get::SpecsGet;
pub use self::specs_ticket_get::SpecsTicketGet;
pub use self::template_get::TemplateGet;
pub use self::update_schema_get::UpdateSchemaGet;

/// `tmall.product.add.schema.get`
pub mod add_schema_get {
    use crate::prelude::*;

    /// `tmall.product.add.schema.get` (产品发布规则获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=23257&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.product.add.schema.get",
        response = Option<String>,
        unwrap = "add_product_rule",
        idempotent,
        debug
    )]
    pub struct AddSchemaGet {
        pub category_id: i64,
        pub brand_id: Option<i64>,
    }
}

/// `tmall.product.match.schema.get`
pub mod match_schema_get {
    use crate::prelude::*;

    /// `tmall.product.match.schema.get` (获取匹配产品规则)
    ///
    /// <https://open.taobao.com/api.htm?docId=23258&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.product.match.schema.get",
        response = Option<String>,
        unwrap = "match_result",
        idempotent,
        debug
    )]
    pub struct MatchSchemaGet {
        pub category_id: i64,
    }
}

/// `tmall.product.schema.add`
pub mod schema_add {
    use crate::prelude::*;

    /// `tmall.product.schema.add` (使用 Schema 文件发布一个产品)
    ///
    /// <https://open.taobao.com/api.htm?docId=23260&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.product.schema.add",
        response = Option<String>,
        unwrap = "add_product_result",
        debug
    )]
    pub struct SchemaAdd {
        pub category_id: i64,
        pub brand_id: Option<i64>,
        pub xml_data: String,
    }
}

/// `tmall.product.schema.get`
pub mod schema_get {
    use crate::prelude::*;

    /// `tmall.product.schema.get` (产品信息获取 schema 获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=23565&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.product.schema.get",
        response = Option<String>,
        unwrap = "get_product_result",
        idempotent,
        debug
    )]
    pub struct SchemaGet {
        pub product_id: i64,
    }
}

/// `tmall.product.schema.match`
pub mod schema_match {
    use crate::prelude::*;

    /// `tmall.product.schema.match` (product 匹配接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=23259&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.product.schema.match",
        response = Option<String>,
        unwrap = "match_result",
        debug
    )]
    pub struct SchemaMatch {
        pub category_id: i64,
        pub propvalues: String,
    }
}

/// `tmall.product.schema.update`
pub mod schema_update {
    use crate::prelude::*;

    /// `tmall.product.schema.update` (产品更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=23433&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.product.schema.update",
        response = Option<String>,
        unwrap = "update_product_result",
        debug
    )]
    pub struct SchemaUpdate {
        pub product_id: i64,
        pub xml_data: String,
    }
}

/// `tmall.product.spec.add`
pub mod spec_add {
    use crate::prelude::*;

    /// `tmall.product.spec.add` (添加产品规格)
    ///
    /// <https://open.taobao.com/api.htm?docId=21443&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.product.spec.add",
        response = ProductSpec,
        unwrap = "product_spec",
        debug
    )]
    pub struct SpecAdd {
        pub product_id: i64,
        pub certified_pic_str: Option<String>,
        /// In cents.
        #[top_api(min = 0, max = 999_999_999)]
        pub label_price: Option<i64>,
        pub certified_txt_str: Option<String>,
        pub spec_props: Option<String>,
        #[top_api(max_len = 60)]
        pub spec_props_alias: Option<String>,
        pub customer_spec_props: Option<String>,
        pub change_prop: Option<String>,
        pub image: FileItem,
        pub barcode: Option<String>,
        pub product_code: Option<String>,
        pub market_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSpec {
        pub spec_id: Option<i64>,
    }
}

/// `tmall.product.spec.get`
pub mod spec_get {
    use crate::prelude::*;

    /// `tmall.product.spec.get` (根据产品规格的 Id 号获取当个的规格信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=21440&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.product.spec.get",
        response = ProductSpec,
        unwrap = "product_spec",
        idempotent,
        debug
    )]
    pub struct SpecGet {
        pub spec_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSpec {
        pub spec_id: Option<i64>,
        pub product_id: Option<i64>,
        pub spec_props: Option<String>,
        pub spec_props_alias: Option<String>,
        pub custome_props_name: Option<String>,
        pub pic_url: Option<String>,
        pub barcode: Option<String>,
        pub status: Option<Status>,
        pub brand_id: Option<i64>,
        pub product_code: Option<String>,
        pub market_time: Option<TopDateTime>,
        pub certified_pics: Vec<CertPicInfo>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CertPicInfo {
        pub cert_type: Option<i64>,
        pub pic_url: Option<String>,
    }
}

/// `tmall.product.spec.pic.upload`
pub mod spec_pic_upload {
    use crate::prelude::*;

    /// `tmall.product.spec.pic.upload` (上传产品规格认证图片)
    ///
    /// <https://open.taobao.com/api.htm?docId=21439&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.product.spec.pic.upload",
        response = Option<String>,
        unwrap = "spec_pic_url",
        debug
    )]
    pub struct SpecPicUpload {
        pub certify_type: CertifyType,
        pub certify_pic: FileItem,
    }

    /// The values of `certify_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CertifyType {
        /// 代表产品包装正面图
        #[top_api(value = 1)]
        V1,
        /// 代表完整产品资质
        #[top_api(value = 2)]
        V2,
        /// 代表产品包装反面图
        #[top_api(value = 3)]
        V3,
        /// 代表产品包装侧面图
        #[top_api(value = 4)]
        V4,
        /// 代表产品包装条形码特写
        #[top_api(value = 5)]
        V5,
        #[top_api(value = 6)]
        V6,
        /// 代表 3C 认证图标
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `tmall.product.specs.get`
pub mod specs_get {
    use crate::prelude::*;

    /// `tmall.product.specs.get` (获取产品的规格信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=21438&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.product.specs.get",
        response = Vec<ProductSpec>,
        unwrap = "product_specs",
        idempotent,
        debug
    )]
    pub struct SpecsGet {
        pub product_id: Option<i64>,
        pub cat_id: Option<i64>,
        pub properties: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSpec {
        pub spec_id: Option<i64>,
        pub product_id: Option<i64>,
        pub spec_props: Option<String>,
        pub spec_props_alias: Option<String>,
        pub custome_props_name: Option<String>,
        pub pic_url: Option<String>,
        pub status: Option<Status>,
        pub barcode: Option<String>,
        pub brand_id: Option<i64>,
        pub product_code: Option<String>,
        pub market_time: Option<TopDateTime>,
        pub certified_pics: Vec<CertPicInfo>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CertPicInfo {
        pub cert_type: Option<i64>,
        pub pic_url: Option<String>,
    }
}

/// `tmall.product.specs.ticket.get`
pub mod specs_ticket_get {
    use crate::prelude::*;

    /// `tmall.product.specs.ticket.get` (产品规格审核信息获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=22652&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.product.specs.ticket.get",
        response = Vec<Ticket>,
        unwrap = "tickets",
        idempotent,
        debug
    )]
    pub struct SpecsTicketGet {
        /// Several values with commas between them.
        pub spec_ids: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Ticket {
        pub spec_id: Option<i64>,
        pub create_user_id: Option<i64>,
        pub audit_seller_id: Option<i64>,
        pub reason: Option<String>,
        pub memo: Option<String>,
        pub status: Option<Status>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 商家确认
        #[top_api(value = 1)]
        V1,
        /// 商家拒绝
        #[top_api(value = 2)]
        V2,
        /// 小二确认
        #[top_api(value = 3)]
        V3,
        /// 小二拒绝
        #[top_api(value = 4)]
        V4,
        /// 待商家处理
        #[top_api(value = 5)]
        V5,
        /// 商家审核超时
        #[top_api(value = 6)]
        V6,
        /// 待小二审核
        #[top_api(value = 7)]
        V7,
        /// 品牌商确认
        #[top_api(value = 9)]
        V9,
        /// 免审通过
        #[top_api(value = 10)]
        V10,
        /// 免审拒绝
        #[top_api(value = 14)]
        V14,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `tmall.product.template.get`
pub mod template_get {
    use crate::prelude::*;

    /// `tmall.product.template.get` (产品接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=22906&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.product.template.get",
        response = SpuTemplateDo,
        unwrap = "template",
        idempotent,
        debug
    )]
    pub struct TemplateGet {
        pub cid: i64,
    }

    /// `SpuTemplateDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpuTemplateDo {
        pub key_properties: Vec<i64>,
        pub affect_properties: Vec<i64>,
        pub filter_properties: Vec<i64>,
        pub category_id: Option<i64>,
        pub template_id: Option<i64>,
        pub commodity_id: Option<i64>,
        pub prop_name_str: Option<String>,
        pub prop_features: Option<String>,
    }
}

/// `tmall.product.update.schema.get`
pub mod update_schema_get {
    use crate::prelude::*;

    /// `tmall.product.update.schema.get` (产品更新规则获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=23432&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.product.update.schema.get",
        response = Option<String>,
        unwrap = "update_product_schema",
        idempotent,
        debug
    )]
    pub struct UpdateSchemaGet {
        pub product_id: i64,
    }
}
