//! `alibaba.fc.*`: 1 API.

pub use self::mallx_interaction_ai_pic_list::MallxInteractionAiPicList;

/// `alibaba.fc.mallx.interaction.ai.pic.list`
pub mod mallx_interaction_ai_pic_list {
    use crate::prelude::*;

    /// `alibaba.fc.mallx.interaction.ai.pic.list` (花园 ai 作画定制查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=65074&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.fc.mallx.interaction.ai.pic.list",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MallxInteractionAiPicList {
        pub openid: Option<String>,
        pub open_id: Option<String>,
        pub app_id: Option<String>,
        pub param: Option<InteractiveTopItemParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InteractiveTopItemParam {
        pub item_id: Option<i64>,
        pub sku: Option<i64>,
        pub quantity: Option<i64>,
        pub out_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub desc: Option<String>,
        pub trace_id: Option<String>,
        pub data: Option<String>,
    }
}
