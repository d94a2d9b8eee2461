//! `taobao.smartstore.*`: 7 APIs.

pub use self::device_add::DeviceAdd;
pub use self::device_iashelf_batch_feedback::DeviceIashelfBatchFeedback;
pub use self::device_iashelf_feedback::DeviceIashelfFeedback;
pub use self::device_makeupmirror_feedback::DeviceMakeupmirrorFeedback;
pub use self::device_shelf_feedback::DeviceShelfFeedback;
pub use self::device_status_feedback::DeviceStatusFeedback;
pub use self::device_storegame_feedback::DeviceStoregameFeedback;

/// `taobao.smartstore.device.add`
pub mod device_add {
    use crate::prelude::*;

    /// `taobao.smartstore.device.add` (智慧门店设备创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=30594&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.smartstore.device.add",
        response = Option<String>,
        unwrap = "device_code",
        debug
    )]
    pub struct DeviceAdd {
        pub mac: Option<String>,
        #[top_api(max_len = 300)]
        pub indoor_position: Option<String>,
        #[top_api(max_len = 100)]
        pub device_name: String,
        pub store_id: i64,
        pub os_type: String,
        pub device_type: String,
        pub outer_code: String,
    }
}

/// `taobao.smartstore.device.iashelf.batch.feedback`
pub mod device_iashelf_batch_feedback {
    use crate::prelude::*;

    /// `taobao.smartstore.device.iashelf.batch.feedback` (智能硬件互动云货架批量数据回流)
    ///
    /// <https://open.taobao.com/api.htm?docId=33557&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.smartstore.device.iashelf.batch.feedback",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct DeviceIashelfBatchFeedback {
        pub device_code: String,
        #[top_api(required, max_items = 100)]
        pub datas: Vec<DeviceBizDataDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceBizDataDo {
        pub action: String,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub op_time: Option<TopDateTime>,
        pub outer_biz_id: Option<String>,
        pub biz_data: Option<Bizdatamap>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Bizdatamap {
        pub item_id: Option<String>,
        pub coupon_id: Option<String>,
    }
}

/// `taobao.smartstore.device.iashelf.feedback`
pub mod device_iashelf_feedback {
    use crate::prelude::*;

    /// `taobao.smartstore.device.iashelf.feedback` (智能硬件云货架数据回流)
    ///
    /// <https://open.taobao.com/api.htm?docId=33558&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.smartstore.device.iashelf.feedback",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct DeviceIashelfFeedback {
        pub device_code: String,
        pub end_time: Option<TopDateTime>,
        pub start_time: Option<TopDateTime>,
        pub action: String,
        pub item_id: Option<String>,
        pub coupon_id: Option<String>,
        pub outer_biz_id: Option<String>,
        pub op_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub outer_user: Option<String>,
    }
}

/// `taobao.smartstore.device.makeupmirror.feedback`
pub mod device_makeupmirror_feedback {
    use crate::prelude::*;

    /// `taobao.smartstore.device.makeupmirror.feedback` (智能硬件试妆镜数据回流)
    ///
    /// <https://open.taobao.com/api.htm?docId=33571&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.smartstore.device.makeupmirror.feedback",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct DeviceMakeupmirrorFeedback {
        pub skin_detection: Option<String>,
        pub scalp_detection: Option<String>,
        pub device_code: String,
        pub end_time: Option<TopDateTime>,
        pub start_time: Option<TopDateTime>,
        pub action: String,
        pub item_id: Option<String>,
        pub coupon_id: Option<String>,
        pub outer_biz_id: Option<String>,
        pub op_time: Option<TopDateTime>,
        pub outer_user: Option<String>,
        pub sku_id: Option<String>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
    }
}

/// `taobao.smartstore.device.shelf.feedback`
pub mod device_shelf_feedback {
    use crate::prelude::*;

    /// `taobao.smartstore.device.shelf.feedback` (智能硬件云货架数据回流)
    ///
    /// <https://open.taobao.com/api.htm?docId=33553&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.smartstore.device.shelf.feedback",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct DeviceShelfFeedback {
        pub device_code: String,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub action: String,
        pub item_id: Option<String>,
        pub coupon_id: Option<String>,
        pub outer_user: Option<String>,
    }
}

/// `taobao.smartstore.device.status.feedback`
pub mod device_status_feedback {
    use crate::prelude::*;

    /// `taobao.smartstore.device.status.feedback` (设备在线状态回流)
    ///
    /// <https://open.taobao.com/api.htm?docId=33525&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.smartstore.device.status.feedback",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct DeviceStatusFeedback {
        pub status: String,
        pub device_code: String,
        #[top_api(required)]
        pub status_time: Option<TopDateTime>,
    }
}

/// `taobao.smartstore.device.storegame.feedback`
pub mod device_storegame_feedback {
    use crate::prelude::*;

    /// `taobao.smartstore.device.storegame.feedback` (智能硬件互动大屏数据回流)
    ///
    /// <https://open.taobao.com/api.htm?docId=33561&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.smartstore.device.storegame.feedback",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct DeviceStoregameFeedback {
        pub item_id: Option<String>,
        pub game_name: Option<String>,
        pub device_code: String,
        pub end_time: Option<TopDateTime>,
        pub start_time: Option<TopDateTime>,
        pub action: String,
        pub coupon_id: Option<String>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub draw_result: Option<DrawResult>,
        pub outer_biz_id: Option<String>,
        pub op_time: Option<TopDateTime>,
        pub outer_user: Option<String>,
    }

    /// The values of `draw_result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DrawResult {
        /// 表示没中奖
        #[top_api(value = "0")]
        V0,
        /// 表示中奖
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}
