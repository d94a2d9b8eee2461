//! `tmall.promotag.*`: 6 APIs.

pub use self::tag_apply::TagApply;
pub use self::tag_find::TagFind;
pub use self::tag_removetag::TagRemovetag;
pub use self::taguser_judge::TaguserJudge;
pub use self::taguser_remove::TaguserRemove;
pub use self::taguser_save::TaguserSave;

/// `tmall.promotag.tag.apply`
pub mod tag_apply {
    use crate::prelude::*;

    /// `tmall.promotag.tag.apply` (优惠标签申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=21771&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.promotag.tag.apply",
        response = TagApplyResponse,
        debug
    )]
    pub struct TagApply {
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub tag_name: String,
        pub tag_desc: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagApplyResponse {
        pub is_success: Option<bool>,
        pub tag_id: Option<i64>,
    }
}

/// `tmall.promotag.tag.find`
pub mod tag_find {
    use crate::prelude::*;

    /// `tmall.promotag.tag.find` (查询标签接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=21772&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| Page::of(response.tag_list).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.promotag.tag.find",
        response = PromotionTagQuery,
        unwrap = "query_result",
        debug
    )]
    pub struct TagFind {
        pub page_size: i64,
        pub page_no: i64,
        pub tag_id: Option<i64>,
        pub tag_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionTagQuery {
        pub total_results: Option<i64>,
        pub tag_list: Vec<PromotionTag>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionTag {
        pub tag_id: Option<i64>,
        pub tag_name: Option<String>,
        pub tag_desc: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
    }
}

/// `tmall.promotag.tag.removetag`
pub mod tag_removetag {
    use crate::prelude::*;

    /// `tmall.promotag.tag.removetag` (删除标签定义)
    ///
    /// <https://open.taobao.com/api.htm?docId=22224&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.promotag.tag.removetag",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct TagRemovetag {
        pub tag_id: i64,
    }
}

/// `tmall.promotag.taguser.judge`
pub mod taguser_judge {
    use crate::prelude::*;

    /// `tmall.promotag.taguser.judge` (用户标签判断接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=21773&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.promotag.taguser.judge",
        response = TaguserJudgeResponse,
        debug
    )]
    pub struct TaguserJudge {
        pub tag_id: i64,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub ouid: Option<String>,
        pub openid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaguserJudgeResponse {
        pub is_success: Option<bool>,
        pub has_tag: Option<bool>,
    }
}

/// `tmall.promotag.taguser.remove`
pub mod taguser_remove {
    use crate::prelude::*;

    /// `tmall.promotag.taguser.remove` (给用户移除优惠标签)
    ///
    /// <https://open.taobao.com/api.htm?docId=21774&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.promotag.taguser.remove",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct TaguserRemove {
        pub tag_id: i64,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub ouid: Option<String>,
        pub openid: Option<String>,
    }
}

/// `tmall.promotag.taguser.save`
pub mod taguser_save {
    use crate::prelude::*;

    /// `tmall.promotag.taguser.save` (给用户打上优惠标签)
    ///
    /// <https://open.taobao.com/api.htm?docId=21775&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.promotag.taguser.save",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct TaguserSave {
        pub tag_id: i64,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub ouid: Option<String>,
        pub openid: Option<String>,
    }
}
