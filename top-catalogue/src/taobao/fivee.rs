//! `taobao.fivee.*`: 6 APIs.

pub use self::company_get::CompanyGet;
pub use self::company_upload::CompanyUpload;
pub use self::importproduct_get::ImportproductGet;
pub use self::importproduct_publish::ImportproductPublish;
pub use self::innerproduct_get::InnerproductGet;
pub use self::innerproduct_publish::InnerproductPublish;

/// `taobao.fivee.company.get`
pub mod company_get {
    use crate::prelude::*;

    /// `taobao.fivee.company.get` (查询商信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=42262&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fivee.company.get",
        response = CompanyGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CompanyGet {
        pub param_bucode: String,
        pub param_unique_code: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CompanyGetResult {
        pub code: Option<i64>,
        pub data: Option<Company>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Company {
        pub established_date: Option<TopDateTime>,
        pub licences: Vec<Licence>,
        pub name: Option<String>,
        pub registered_capital: Option<String>,
        pub unique_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Licence {
        pub certification_body: Option<String>,
        pub code: Option<String>,
        pub due_date: Option<TopDateTime>,
        pub effective_date: Option<TopDateTime>,
        pub name: Option<String>,
        pub r#type: Option<i64>,
        pub urls: Vec<String>,
    }
}

/// `taobao.fivee.company.upload`
pub mod company_upload {
    use crate::prelude::*;

    /// `taobao.fivee.company.upload` (上传商信息接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=42258&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fivee.company.upload",
        response = CompanyUploadResponse,
        debug
    )]
    pub struct CompanyUpload {
        pub param_bucode: String,
        pub param_company: Company,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Company {
        pub established_date: Option<TopDateTime>,
        pub licences: Vec<Licence>,
        pub name: String,
        pub registered_capital: Option<String>,
        pub unique_code: String,
        pub relation_type: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Licence {
        pub certification_body: Option<String>,
        pub code: String,
        pub due_date: Option<TopDateTime>,
        pub effective_date: Option<TopDateTime>,
        pub name: String,
        pub r#type: i64,
        pub urls: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CompanyUploadResponse {
        pub code_t: Option<i64>,
        pub data: Option<String>,
        pub message: Option<String>,
        #[top_api(flag)]
        pub success_t: Option<bool>,
    }
}

/// `taobao.fivee.importproduct.get`
pub mod importproduct_get {
    use crate::prelude::*;

    /// `taobao.fivee.importproduct.get` (进口商品查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=42257&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fivee.importproduct.get",
        response = ImportproductGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ImportproductGet {
        pub param_bu_code: String,
        pub param_barcode: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImportproductGetResult {
        pub code: Option<i64>,
        pub data: Option<ImportProduct>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImportProduct {
        pub agent_companies: Vec<Company>,
        #[top_api(secret)]
        pub auth_code: Option<String>,
        pub barcode: Option<String>,
        pub licences: Vec<Licence>,
        pub name: Option<String>,
        pub sanitation_certificates: Vec<SanitationCertificate>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Company {
        pub established_date: Option<TopDateTime>,
        pub licences: Vec<Licence>,
        pub name: Option<String>,
        pub registered_capital: Option<String>,
        pub unique_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Licence {
        pub certification_body: Option<String>,
        pub code: Option<String>,
        pub due_date: Option<TopDateTime>,
        pub effective_date: Option<TopDateTime>,
        pub name: Option<String>,
        pub r#type: Option<i64>,
        pub urls: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SanitationCertificate {
        pub batch_products: Vec<BatchProduct>,
        pub code: Option<String>,
        pub urls: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchProduct {
        pub due_date: Option<TopDateTime>,
        pub origin_country: Option<String>,
        pub produce_date: Option<TopDateTime>,
    }
}

/// `taobao.fivee.importproduct.publish`
pub mod importproduct_publish {
    use crate::prelude::*;

    /// `taobao.fivee.importproduct.publish` (进口商品发布)
    ///
    /// <https://open.taobao.com/api.htm?docId=42259&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fivee.importproduct.publish",
        response = ImportproductPublishResponse,
        debug
    )]
    pub struct ImportproductPublish {
        pub import_product: ImportProduct,
        pub param_bucode: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImportProduct {
        pub agent_companies: Vec<Company>,
        pub barcode: String,
        pub licences: Vec<ImportProductLicences>,
        pub name: String,
        pub sanitation_certificates: Vec<SanitationCertificate>,
        pub inner_code: Option<String>,
        pub remark: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Company {
        pub licences: Vec<Licence>,
        pub name: Option<String>,
        pub unique_code: String,
        pub established_date: Option<TopDateTime>,
        pub registered_capital: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Licence {
        pub urls: Vec<String>,
        pub r#type: i64,
        pub name: String,
        pub effective_date: Option<TopDateTime>,
        pub due_date: Option<TopDateTime>,
        pub code: String,
        pub certification_body: Option<String>,
    }

    /// `Licence`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImportProductLicences {
        pub certification_body: Option<String>,
        pub code: String,
        pub due_date: Option<TopDateTime>,
        pub effective_date: Option<TopDateTime>,
        pub name: String,
        pub r#type: i64,
        pub urls: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SanitationCertificate {
        #[top_api(required)]
        pub batch_products: Vec<BatchProduct>,
        pub code: String,
        pub urls: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchProduct {
        pub due_date: Option<TopDateTime>,
        pub origin_country: String,
        pub produce_date: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImportproductPublishResponse {
        pub code_t: Option<i64>,
        pub data: Option<String>,
        pub message: Option<String>,
        #[top_api(flag)]
        pub success_t: Option<bool>,
    }
}

/// `taobao.fivee.innerproduct.get`
pub mod innerproduct_get {
    use crate::prelude::*;

    /// `taobao.fivee.innerproduct.get` (国产商品资质查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=42261&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fivee.innerproduct.get",
        response = InnerproductGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct InnerproductGet {
        pub param_bucode: String,
        pub param_barcode: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InnerproductGetResult {
        pub code: Option<i64>,
        pub data: Option<InnerProduct>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InnerProduct {
        #[top_api(secret)]
        pub auth_code: Option<String>,
        pub barcode: Option<String>,
        pub licences: Vec<Licence>,
        pub name: Option<String>,
        pub produce_companies: Vec<Company>,
        pub provider_companies: Vec<Company>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Licence {
        pub certification_body: Option<String>,
        pub code: Option<String>,
        pub due_date: Option<TopDateTime>,
        pub effective_date: Option<TopDateTime>,
        pub name: Option<String>,
        pub r#type: Option<i64>,
        pub urls: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Company {
        pub established_date: Option<String>,
        pub licences: Vec<Licence>,
        pub name: Option<String>,
        pub registered_capital: Option<String>,
        pub unique_code: Option<String>,
    }
}

/// `taobao.fivee.innerproduct.publish`
pub mod innerproduct_publish {
    use crate::prelude::*;

    /// `taobao.fivee.innerproduct.publish` (国产商品发布)
    ///
    /// <https://open.taobao.com/api.htm?docId=42260&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fivee.innerproduct.publish",
        response = InnerproductPublishResponse,
        debug
    )]
    pub struct InnerproductPublish {
        pub param_bucode: String,
        pub param_inner_product: InnerProduct,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InnerProduct {
        #[top_api(secret)]
        pub auth_code: Option<String>,
        pub barcode: String,
        pub licences: Vec<Licence>,
        pub name: String,
        pub produce_companies: Vec<Company>,
        pub provider_companies: Vec<InnerProductProviderCompanies>,
        pub inner_code: Option<String>,
        pub remark: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Licence {
        pub certification_body: Option<String>,
        pub code: String,
        pub due_date: Option<TopDateTime>,
        pub effective_date: Option<TopDateTime>,
        pub name: String,
        pub r#type: i64,
        pub urls: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Company {
        pub established_date: Option<TopDateTime>,
        pub licences: Vec<CompanyLicences>,
        pub name: Option<String>,
        pub registered_capital: Option<String>,
        pub unique_code: String,
    }

    /// `Licence`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CompanyLicences {
        pub certification_body: Option<String>,
        pub code: String,
        #[top_api(required)]
        pub due_date: Option<TopDateTime>,
        #[top_api(required)]
        pub effective_date: Option<TopDateTime>,
        pub name: String,
        pub r#type: i64,
        pub urls: Vec<String>,
    }

    /// `Company`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InnerProductProviderCompanies {
        pub established_date: Option<TopDateTime>,
        pub licences: Vec<Licence>,
        pub name: Option<String>,
        pub registered_capital: Option<String>,
        pub unique_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InnerproductPublishResponse {
        pub code_t: Option<i64>,
        pub data: Option<String>,
        pub message: Option<String>,
        #[top_api(flag)]
        pub success_t: Option<bool>,
    }
}
