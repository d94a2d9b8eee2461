//! `taobao.wangwang.*`: 6 APIs.

pub use self::abstract_addword::AbstractAddword;
pub use self::abstract_deleteword::AbstractDeleteword;
pub use self::abstract_getwordlist::AbstractGetwordlist;
pub use self::abstract_initialize::AbstractInitialize;
pub use self::abstract_logquery::AbstractLogquery;
pub use self::eservice_chatrelation_get::EserviceChatrelationGet;

/// `taobao.wangwang.abstract.addword`
pub mod abstract_addword {
    use crate::prelude::*;

    /// `taobao.wangwang.abstract.addword` (增加关键词)
    ///
    /// <https://open.taobao.com/api.htm?docId=21807&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wangwang.abstract.addword",
        response = AbstractAddwordResponse,
        debug
    )]
    pub struct AbstractAddword {
        #[top_api(max_len = 12)]
        pub word: String,
        pub charset: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AbstractAddwordResponse {
        pub ret_code: Option<i64>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.wangwang.abstract.deleteword`
pub mod abstract_deleteword {
    use crate::prelude::*;

    /// `taobao.wangwang.abstract.deleteword` (删除关键词)
    ///
    /// <https://open.taobao.com/api.htm?docId=21806&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wangwang.abstract.deleteword",
        response = AbstractDeletewordResponse,
        debug
    )]
    pub struct AbstractDeleteword {
        #[top_api(max_len = 12)]
        pub word: String,
        pub charset: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AbstractDeletewordResponse {
        pub ret_code: Option<i64>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.wangwang.abstract.getwordlist`
pub mod abstract_getwordlist {
    use crate::prelude::*;

    /// `taobao.wangwang.abstract.getwordlist` (获取关键词列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=21805&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wangwang.abstract.getwordlist",
        response = AbstractGetwordlistResponse,
        debug
    )]
    pub struct AbstractGetwordlist {
        pub charset: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AbstractGetwordlistResponse {
        pub ret_code: Option<i64>,
        pub error_msg: Option<String>,
        pub word_lists: Vec<WordList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WordList {
        pub word: Option<String>,
    }
}

/// `taobao.wangwang.abstract.initialize`
pub mod abstract_initialize {
    use crate::prelude::*;

    /// `taobao.wangwang.abstract.initialize` (模糊查询服务初始化)
    ///
    /// <https://open.taobao.com/api.htm?docId=21808&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wangwang.abstract.initialize",
        response = AbstractInitializeResponse,
        debug
    )]
    pub struct AbstractInitialize {
        pub charset: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AbstractInitializeResponse {
        pub ret_code: Option<i64>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.wangwang.abstract.logquery`
pub mod abstract_logquery {
    use crate::prelude::*;

    /// `taobao.wangwang.abstract.logquery` (模糊聊天记录查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=21804&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wangwang.abstract.logquery",
        response = AbstractLogqueryResponse,
        debug
    )]
    pub struct AbstractLogquery {
        pub to_id: String,
        pub from_id: String,
        #[top_api(min = 1)]
        pub count: Option<i64>,
        pub next_key: Option<String>,
        pub charset: Option<String>,
        pub start_date: i64,
        pub end_date: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AbstractLogqueryResponse {
        pub ret_code: Option<i64>,
        pub error_msg: Option<String>,
        pub from_id: Option<String>,
        pub to_id: Option<String>,
        pub url_lists: Vec<UrlList>,
        pub word_count_lists: Vec<WordCountList>,
        pub is_sliced: Option<i64>,
        pub next_key: Option<String>,
        pub msg_lists: Vec<MsgList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UrlList {
        pub url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WordCountList {
        pub word: Option<String>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MsgList {
        pub word_lists: Vec<WordCountList>,
        pub url_lists: Vec<UrlList>,
        pub direction: Option<Direction>,
        pub time: Option<i64>,
        pub r#type: Option<i64>,
        pub length: Option<i64>,
        pub content: Option<String>,
    }

    /// The values of `direction`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Direction {
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.wangwang.eservice.chatrelation.get`
pub mod eservice_chatrelation_get {
    use crate::prelude::*;

    /// `taobao.wangwang.eservice.chatrelation.get` (聊天关系获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27954&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wangwang.eservice.chatrelation.get",
        response = ChatRelationResult,
        unwrap = "result",
        debug
    )]
    pub struct EserviceChatrelationGet {
        pub chat_relation_request: ChatRelationRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChatRelationRequest {
        pub uid: String,
        #[top_api(required)]
        pub beg: Option<TopDateTime>,
        #[top_api(required)]
        pub end: Option<TopDateTime>,
        pub count: i64,
        pub page_beg: Option<String>,
        pub page_end: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChatRelationResult {
        pub code: Option<i64>,
        pub peers: Vec<ChatPeer>,
        pub reason: Option<String>,
        pub start_key: Option<String>,
        pub end_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChatPeer {
        pub date: Option<TopDateTime>,
        pub uid: Option<String>,
    }
}
