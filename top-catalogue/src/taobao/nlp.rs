//! `taobao.nlp.*`: 3 APIs.

pub use self::preprocess::Preprocess;
pub use self::similarity::Similarity;
pub use self::word::Word;

/// `taobao.nlp.preprocess`
pub mod preprocess {
    use crate::prelude::*;

    /// `taobao.nlp.preprocess` (文本语言预处理)
    ///
    /// <https://open.taobao.com/api.htm?docId=26130&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.nlp.preprocess",
        response = ProcessResult,
        unwrap = "processresult",
        debug
    )]
    pub struct Preprocess {
        pub text: Text,
        pub keyword: Option<String>,
        pub func_type: i64,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct Text {
        pub id: String,
        pub content: String,
        pub r#type: Type,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 评论
        #[top_api(value = 1)]
        V1,
        /// 订单留言
        #[top_api(value = 2)]
        V2,
        /// 其他
        #[top_api(value = 9)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProcessResult {
        pub top_result: Option<String>,
        pub top_status: Option<bool>,
    }
}

/// `taobao.nlp.similarity`
pub mod similarity {
    use crate::prelude::*;

    /// `taobao.nlp.similarity` (文本语言相似度)
    ///
    /// <https://open.taobao.com/api.htm?docId=26128&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.nlp.similarity",
        response = SimResult,
        unwrap = "simresult",
        debug
    )]
    pub struct Similarity {
        pub texts: Texts,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct Texts {
        pub id: String,
        pub content_src: String,
        pub content_dst: String,
        pub r#type: Type,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 余弦距离
        #[top_api(value = 1)]
        V1,
        /// 编辑距离
        #[top_api(value = 2)]
        V2,
        /// `simHash` 距离
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SimResult {
        pub top_result: Option<String>,
        pub top_status: Option<bool>,
    }
}

/// `taobao.nlp.word`
pub mod word {
    use crate::prelude::*;

    /// `taobao.nlp.word` (文本语言词法分析)
    ///
    /// <https://open.taobao.com/api.htm?docId=26129&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.nlp.word",
        response = WordResult,
        unwrap = "wordresult",
        debug
    )]
    pub struct Word {
        pub w_type: i64,
        pub text: Text,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct Text {
        pub id: String,
        pub content: String,
        pub r#type: Type,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 评论
        #[top_api(value = 1)]
        V1,
        /// 订单留言
        #[top_api(value = 2)]
        V2,
        /// 其他
        #[top_api(value = 9)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WordResult {
        pub top_result: Option<String>,
        pub top_status: Option<bool>,
    }
}
