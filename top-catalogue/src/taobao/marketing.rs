//! `taobao.marketing.*`: 1 API.

pub use self::promotion_kfc::PromotionKfc;

/// `taobao.marketing.promotion.kfc`
pub mod promotion_kfc {
    use crate::prelude::*;

    /// `taobao.marketing.promotion.kfc` (定向优惠活动名称与描述违禁词检查)
    ///
    /// <https://open.taobao.com/api.htm?docId=10792&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.marketing.promotion.kfc",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct PromotionKfc {
        pub promotion_title: String,
        pub promotion_desc: String,
    }
}
