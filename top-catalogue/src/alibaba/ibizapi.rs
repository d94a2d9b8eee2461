//! `alibaba.ibizapi.*`: 1 API.

pub use self::brand_subscribe::BrandSubscribe;

/// `alibaba.ibizapi.brand.subscribe`
pub mod brand_subscribe {
    use crate::prelude::*;

    /// `alibaba.ibizapi.brand.subscribe` (关注品牌号)
    ///
    /// <https://open.taobao.com/api.htm?docId=41384&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ibizapi.brand.subscribe",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct BrandSubscribe;
}
