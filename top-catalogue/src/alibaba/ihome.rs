//! `alibaba.ihome.*`: 5 APIs.

pub use self::ctom_case_mainpic_update::CtomCaseMainpicUpdate;
pub use self::ctom_content_img_upload::CtomContentImgUpload;
pub use self::ctom_content_publish_status::CtomContentPublishStatus;
pub use self::ctom_postsale_onsite_sync::CtomPostsaleOnsiteSync;
pub use self::ctom_postsale_status_sync::CtomPostsaleStatusSync;

/// `alibaba.ihome.ctom.case.mainpic.update`
pub mod ctom_case_mainpic_update {
    use crate::prelude::*;

    /// `alibaba.ihome.ctom.case.mainpic.update` (方案渲染图修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=43219&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ihome.ctom.case.mainpic.update",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct CtomCaseMainpicUpdate {
        pub trace_id: Option<String>,
        pub case_id: String,
        pub pic_url: String,
        pub pic_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<String>,
        pub status: Option<bool>,
    }
}

/// `alibaba.ihome.ctom.content.img.upload`
pub mod ctom_content_img_upload {
    use crate::prelude::*;

    /// `alibaba.ihome.ctom.content.img.upload` (实拍图投稿链路上传图片)
    ///
    /// <https://open.taobao.com/api.htm?docId=47708&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ihome.ctom.content.img.upload",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct CtomContentImgUpload {
        pub material_dto: Option<UploadPicMaterialDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UploadPicMaterialDto {
        pub width: Option<i64>,
        pub title: Option<String>,
        pub user_id: Option<i64>,
        pub url: Option<String>,
        pub height: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.ihome.ctom.content.publish.status`
pub mod ctom_content_publish_status {
    use crate::prelude::*;

    /// `alibaba.ihome.ctom.content.publish.status` (实拍图发布审核状态查询 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=47787&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ihome.ctom.content.publish.status",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct CtomContentPublishStatus {
        #[top_api(required, max_items = 20)]
        pub id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub data: Option<StatusResult>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StatusResult {
        pub status_list: Vec<ContentStatus>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContentStatus {
        pub refuse_reason: Option<String>,
        pub status: Option<i64>,
        pub content_id: Option<i64>,
        pub sample_id: Option<i64>,
        pub title: Option<String>,
        pub img: Option<String>,
    }
}

/// `alibaba.ihome.ctom.postsale.onsite.sync`
pub mod ctom_postsale_onsite_sync {
    use crate::prelude::*;

    /// `alibaba.ihome.ctom.postsale.onsite.sync` (售后上门信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=43752&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ihome.ctom.postsale.onsite.sync",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct CtomPostsaleOnsiteSync {
        #[top_api(secret)]
        pub delivery_phone: String,
        pub unit_id: Option<String>,
        pub memo: Option<String>,
        pub time: i64,
        pub service_id: String,
        pub delivery_date: i64,
        pub operator_id: Option<String>,
        #[top_api(secret)]
        pub delivery_name: String,
        pub post_sales_id: String,
        pub r#type: String,
        pub additional_order_id: String,
    }
}

/// `alibaba.ihome.ctom.postsale.status.sync`
pub mod ctom_postsale_status_sync {
    use crate::prelude::*;

    /// `alibaba.ihome.ctom.postsale.status.sync` (C2M 售后状态同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=43749&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ihome.ctom.postsale.status.sync",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct CtomPostsaleStatusSync {
        pub service_id: String,
        pub post_sales_id: String,
        pub sub_order_id: Option<String>,
        pub unit_id: Option<String>,
        pub operator_id: Option<String>,
        pub status: String,
        pub source: String,
        pub is_expedited: Option<String>,
        pub reason: Option<String>,
        pub finish_type: Option<String>,
        pub csr_id: Option<String>,
    }
}
