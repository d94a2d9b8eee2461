//! `taobao.txp.*`: 1 API.

pub use self::item_itemlistget::ItemItemlistget;

/// `taobao.txp.item.itemlistget`
pub mod item_itemlistget {
    use crate::prelude::*;

    /// `taobao.txp.item.itemlistget` (淘小铺商品接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=51747&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.txp.item.itemlistget",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemItemlistget {
        pub begin_page: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub model: Option<ItemTopResponse>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemTopResponse {
        pub total_count: Option<i64>,
        pub pag_size: Option<i64>,
        pub item_top_d_t_o_list: Vec<ItemTopDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemTopDto {
        pub item_id: Option<i64>,
        pub img_url: Option<String>,
        pub title: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub seller_id: Option<i64>,
        pub cat_name: Option<String>,
    }
}
