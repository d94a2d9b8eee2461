//! `alibaba.oversea.*`: 2 APIs.

pub use self::exchagerate_get::ExchagerateGet;
pub use self::translate_get::TranslateGet;

/// `alibaba.oversea.exchagerate.get`
pub mod exchagerate_get {
    use crate::prelude::*;

    /// `alibaba.oversea.exchagerate.get` (汇率信息获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=28703&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.oversea.exchagerate.get",
        response = DataResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ExchagerateGet {
        pub biz_code: Option<String>,
        pub base_code: String,
        pub target_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub exchange_rate: Option<String>,
        pub success: Option<bool>,
        pub code: Option<String>,
        pub msg: Option<String>,
    }
}

/// `alibaba.oversea.translate.get`
pub mod translate_get {
    use crate::prelude::*;

    /// `alibaba.oversea.translate.get` (获取文本翻译信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=28548&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.oversea.translate.get",
        response = SimpleTransResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TranslateGet {
        pub text: String,
        pub source_lang: String,
        pub target_lang: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SimpleTransResult {
        pub translated_text: Option<String>,
        pub status_code: Option<String>,
    }
}
