//! `taobao.wireless.*`: 6 APIs.

pub use self::bunting_shop_shorturl_create::BuntingShopShorturlCreate;
pub use self::content_check::ContentCheck;
pub use self::picture_check::PictureCheck;
pub use self::share_tpwd_query::ShareTpwdQuery;
pub use self::video_check::VideoCheck;
pub use self::xcode_create::XcodeCreate;

/// `taobao.wireless.bunting.shop.shorturl.create`
pub mod bunting_shop_shorturl_create {
    use crate::prelude::*;

    /// `taobao.wireless.bunting.shop.shorturl.create` (通过店铺 id 取得短链)
    ///
    /// <https://open.taobao.com/api.htm?docId=23398&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wireless.bunting.shop.shorturl.create",
        response = Option<String>,
        unwrap = "shorturl",
        debug
    )]
    pub struct BuntingShopShorturlCreate {
        pub shop_id: Option<String>,
    }
}

/// `taobao.wireless.content.check`
pub mod content_check {
    use crate::prelude::*;

    /// `taobao.wireless.content.check` (无线开放内容检查)
    ///
    /// <https://open.taobao.com/api.htm?docId=46260&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wireless.content.check",
        response = ContentCheckResponse,
        debug
    )]
    pub struct ContentCheck {
        #[top_api(max_len = 10000)]
        pub text: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContentCheckResponse {
        pub check_results: Vec<Checkpoints>,
        pub suggestion: Option<Suggestion>,
    }

    /// The values of `suggestion`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Suggestion {
        /// 文本正常
        #[top_api(value = "pass")]
        Pass,
        /// 需要人工审核
        #[top_api(value = "review")]
        Review,
        /// 文本违规
        #[top_api(value = "block")]
        Block,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Checkpoints {
        pub scene: Option<String>,
        pub label: Option<Label>,
        pub suggestion: Option<String>,
        pub rate: Option<String>,
    }

    /// The values of `label`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Label {
        /// 正常文本
        #[top_api(value = "normal")]
        Normal,
        /// 含垃圾信息
        #[top_api(value = "spam")]
        Spam,
        /// 广告
        #[top_api(value = "ad")]
        Ad,
        /// 涉政
        #[top_api(value = "politics")]
        Politics,
        /// 暴恐
        #[top_api(value = "terrorism")]
        Terrorism,
        /// 辱骂
        #[top_api(value = "abuse")]
        Abuse,
        /// 色情
        #[top_api(value = "porn")]
        Porn,
        /// 灌水
        #[top_api(value = "flood")]
        Flood,
        /// 违禁
        #[top_api(value = "contraband")]
        Contraband,
        /// 无意义
        #[top_api(value = "meaningless")]
        Meaningless,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.wireless.picture.check`
pub mod picture_check {
    use crate::prelude::*;

    /// `taobao.wireless.picture.check` (无线开放图片内容安全检查)
    ///
    /// <https://open.taobao.com/api.htm?docId=46259&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wireless.picture.check",
        response = PictureCheckResponse,
        debug
    )]
    pub struct PictureCheck {
        pub url: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PictureCheckResponse {
        pub check_results: Vec<Checkpoints>,
        pub suggestion: Option<Suggestion>,
    }

    /// The values of `suggestion`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Suggestion {
        /// 文本正常
        #[top_api(value = "pass")]
        Pass,
        /// 需要人工审核
        #[top_api(value = "review")]
        Review,
        /// 文本违规
        #[top_api(value = "block")]
        Block,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Checkpoints {
        pub scene: Option<Scene>,
        pub label: Option<String>,
        pub suggestion: Option<String>,
        pub rate: Option<String>,
    }

    /// The values of `scene`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Scene {
        /// 涉黄
        #[top_api(value = "porn")]
        Porn,
        /// 暴恐涉政
        #[top_api(value = "terrorism")]
        Terrorism,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.wireless.share.tpwd.query`
pub mod share_tpwd_query {
    use crate::prelude::*;

    /// `taobao.wireless.share.tpwd.query` (查询解析淘口令)
    ///
    /// <https://open.taobao.com/api.htm?docId=32461&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wireless.share.tpwd.query",
        response = ShareTpwdQueryResponse,
        idempotent,
        debug
    )]
    pub struct ShareTpwdQuery {
        #[top_api(secret)]
        pub password_content: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShareTpwdQueryResponse {
        pub content: Option<String>,
        pub title: Option<String>,
        pub price: Option<String>,
        pub pic_url: Option<String>,
        pub suc: Option<bool>,
        pub url: Option<String>,
        pub native_url: Option<String>,
        pub thumb_pic_url: Option<String>,
    }
}

/// `taobao.wireless.video.check`
pub mod video_check {
    use crate::prelude::*;

    /// `taobao.wireless.video.check` (无线开放视频内容安全检查)
    ///
    /// <https://open.taobao.com/api.htm?docId=46484&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wireless.video.check",
        response = RopResultTo,
        unwrap = "result",
        debug
    )]
    pub struct VideoCheck {
        pub url: String,
        /// In seconds.
        pub interval: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RopResultTo {
        pub error_msg: Option<String>,
        pub code: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `taobao.wireless.xcode.create`
pub mod xcode_create {
    use crate::prelude::*;

    /// `taobao.wireless.xcode.create` (创建二维码/短连接)
    ///
    /// <https://open.taobao.com/api.htm?docId=25425&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wireless.xcode.create",
        response = XCodeTo,
        unwrap = "xcode",
        debug
    )]
    pub struct XcodeCreate {
        pub biz_code: Option<String>,
        pub content: String,
        pub style: Option<QrCodeStyle>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QrCodeStyle {
        pub bg_color: Option<i64>,
        pub logo: Option<String>,
        pub level: Option<i64>,
        pub color: Option<i64>,
        pub margin: Option<i64>,
        pub size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XCodeTo {
        pub img_url: Option<String>,
        pub id: Option<i64>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub status: Option<Status>,
        pub user_id: Option<i64>,
        pub life_start: Option<TopDateTime>,
        pub short_url: Option<String>,
        pub short_name: Option<String>,
        pub life_end: Option<TopDateTime>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 生效
        #[top_api(value = 1)]
        Effective,
        /// 未生效
        #[top_api(value = 0)]
        NotEffective,
        /// 逻辑删除
        #[top_api(value = -1)]
        Minus1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}
