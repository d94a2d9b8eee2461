//! `wdk.meal.*`: 1 API.

pub use self::pos_getfetchmealcode::PosGetfetchmealcode;

/// `wdk.meal.pos.getfetchmealcode`
pub mod pos_getfetchmealcode {
    use crate::prelude::*;

    /// `wdk.meal.pos.getfetchmealcode` (五道口餐饮取餐号获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=37541&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "wdk.meal.pos.getfetchmealcode",
        response = Option<String>,
        unwrap = "fetch_meal_code",
        debug
    )]
    pub struct PosGetfetchmealcode {
        pub channel_shop_id: String,
    }
}
