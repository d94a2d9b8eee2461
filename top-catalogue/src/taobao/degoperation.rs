//! `taobao.degoperation.*`: 7 APIs.

pub use self::check_addr_status::CheckAddrStatus;
pub use self::createqrcode::Createqrcode;
pub use self::do_luckydraw::DoLuckydraw;
pub use self::get_by_eventkey::GetByEventkey;
pub use self::get_info_uuid::GetInfoUuid;
pub use self::show_top_records::ShowTopRecords;
pub use self::show_user_records::ShowUserRecords;

/// `taobao.degoperation.check.addr.status`
pub mod check_addr_status {
    use crate::prelude::*;

    /// `taobao.degoperation.check.addr.status` (地址)
    ///
    /// <https://open.taobao.com/api.htm?docId=38249&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.degoperation.check.addr.status",
        response = BonusResultDto,
        unwrap = "result",
        debug
    )]
    pub struct CheckAddrStatus {
        pub sequence_no: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BonusResultDto {
        pub data: Option<String>,
        pub error: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.degoperation.createqrcode`
pub mod createqrcode {
    use crate::prelude::*;

    /// `taobao.degoperation.createqrcode` (中奖生成二维码)
    ///
    /// <https://open.taobao.com/api.htm?docId=38538&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.degoperation.createqrcode",
        response = CreateqrcodeResponse,
        debug
    )]
    pub struct Createqrcode {
        pub uuid: String,
        #[top_api(secret)]
        pub deg_access_token: String,
        pub sequence_no: String,
        pub activity: String,
        pub title: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateqrcodeResponse {
        pub msg_code: Option<String>,
        pub data: Option<String>,
        pub real_sub_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `taobao.degoperation.do.luckydraw`
pub mod do_luckydraw {
    use crate::prelude::*;

    /// `taobao.degoperation.do.luckydraw` (激励抽奖)
    ///
    /// <https://open.taobao.com/api.htm?docId=38268&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.degoperation.do.luckydraw",
        response = BonusResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DoLuckydraw {
        pub deg_app_key: String,
        pub deg_event_key: String,
        #[top_api(secret)]
        pub deg_access_token: String,
        pub source: String,
        pub uuid: String,
        pub param_sign: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BonusResultDto {
        pub data: Option<String>,
        pub error: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.degoperation.get.by.eventkey`
pub mod get_by_eventkey {
    use crate::prelude::*;

    /// `taobao.degoperation.get.by.eventkey` (通用用户抽奖次数限制)
    ///
    /// <https://open.taobao.com/api.htm?docId=38267&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.degoperation.get.by.eventkey",
        response = BonusResultDto,
        unwrap = "result",
        debug
    )]
    pub struct GetByEventkey {
        #[top_api(secret)]
        pub deg_access_token: String,
        pub deg_app_key: String,
        pub event_key: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BonusResultDto {
        pub data: Option<String>,
        pub error: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.degoperation.get.info.uuid`
pub mod get_info_uuid {
    use crate::prelude::*;

    /// `taobao.degoperation.get.info.uuid` (根据 uuid 用户抽奖次数限制)
    ///
    /// <https://open.taobao.com/api.htm?docId=38340&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.degoperation.get.info.uuid",
        response = BonusResultDto,
        unwrap = "result",
        debug
    )]
    pub struct GetInfoUuid {
        pub deg_app_key: String,
        pub deg_event_key: String,
        pub uuid: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BonusResultDto {
        pub data: Option<String>,
        pub error: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.degoperation.show.top.records`
pub mod show_top_records {
    use crate::prelude::*;

    /// `taobao.degoperation.show.top.records` (活动中奖记录)
    ///
    /// <https://open.taobao.com/api.htm?docId=38266&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.degoperation.show.top.records",
        response = BonusResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ShowTopRecords {
        pub deg_app_key: String,
        pub deg_event_key: String,
        pub top_n: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BonusResultDto {
        pub data: Option<String>,
        pub error: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.degoperation.show.user.records`
pub mod show_user_records {
    use crate::prelude::*;

    /// `taobao.degoperation.show.user.records` (用户中奖记录)
    ///
    /// <https://open.taobao.com/api.htm?docId=38265&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.degoperation.show.user.records",
        response = BonusResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ShowUserRecords {
        #[top_api(secret)]
        pub deg_access_token: String,
        pub deg_app_key: String,
        pub event_key: String,
        pub page_number: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BonusResultDto {
        pub data: Option<String>,
        pub error: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}
