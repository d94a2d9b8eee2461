//! `alibaba.shop.*`: 3 APIs.

pub use self::category_all_get::CategoryAllGet;
pub use self::category_get::CategoryGet;
pub use self::coupon_apply::CouponApply;

/// `alibaba.shop.category.all.get`
pub mod category_all_get {
    use crate::prelude::*;

    /// `alibaba.shop.category.all.get` (全部店铺分类信息查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=60989&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.shop.category.all.get",
        response = CategoryAllGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CategoryAllGet;

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryAllGetResult {
        pub total: Option<i64>,
        pub success: Option<bool>,
        pub module_list: Vec<OpenCategoryDto>,
        pub message: Option<String>,
    }

    /// `OpenCategoryDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCategoryDto {
        pub category_id: Option<i64>,
        pub category_name: Option<String>,
        pub category_image: Option<String>,
        pub sub_shop_category_list: Vec<OpenCategoryDtoSubShopCategoryList>,
    }

    /// `OpenCategoryDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCategoryDtoSubShopCategoryList {
        pub category_id: Option<i64>,
        pub category_name: Option<String>,
        pub category_image: Option<String>,
    }
}

/// `alibaba.shop.category.get`
pub mod category_get {
    use crate::prelude::*;

    /// `alibaba.shop.category.get` (指定店铺分类信息查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=60991&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.shop.category.get",
        response = CategoryGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CategoryGet {
        pub category_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryGetResult {
        pub total: Option<i64>,
        pub success: Option<bool>,
        pub module: Option<OpenCategoryDto>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCategoryDto {
        pub category_id: Option<i64>,
        pub category_name: Option<String>,
        pub category_image: Option<String>,
        pub sub_shop_category_list: Vec<OpenCategoryDtoSubShopCategoryList>,
    }

    /// `OpenCategoryDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCategoryDtoSubShopCategoryList {
        pub category_id: Option<i64>,
        pub category_name: Option<String>,
        pub category_image: Option<String>,
    }
}

/// `alibaba.shop.coupon.apply`
pub mod coupon_apply {
    use crate::prelude::*;

    /// `alibaba.shop.coupon.apply` (通用店铺券领券接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=57303&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.shop.coupon.apply",
        response = CouponApplyResult,
        unwrap = "result",
        debug
    )]
    pub struct CouponApply {
        pub uuid: String,
        pub open_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponApplyResult {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}
