//! `taobao.de.*`: 5 APIs.

pub use self::activity_delivery_addr_confirm::ActivityDeliveryAddrConfirm;
pub use self::activity_info_get::ActivityInfoGet;
pub use self::activity_luckydraw::ActivityLuckydraw;
pub use self::activity_machineid_get::ActivityMachineidGet;
pub use self::activity_securitytoken_apply::ActivitySecuritytokenApply;

/// `taobao.de.activity.delivery.addr.confirm`
pub mod activity_delivery_addr_confirm {
    use crate::prelude::*;

    /// `taobao.de.activity.delivery.addr.confirm` (用户收件地址确认)
    ///
    /// <https://open.taobao.com/api.htm?docId=25396&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.de.activity.delivery.addr.confirm",
        response = UpdateDeliveryAddressVo,
        unwrap = "update_delivery_address_vo",
        debug
    )]
    pub struct ActivityDeliveryAddrConfirm {
        pub serial_number: String,
        #[top_api(secret)]
        pub address_sign: String,
    }

    /// `UpdateDeliveryAddressVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateDeliveryAddressVo {
        pub update_address: Option<bool>,
    }
}

/// `taobao.de.activity.info.get`
pub mod activity_info_get {
    use crate::prelude::*;

    /// `taobao.de.activity.info.get` (获取活动信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=23052&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.de.activity.info.get",
        response = Vec<ActivityVo>,
        unwrap = "activities",
        idempotent,
        debug
    )]
    pub struct ActivityInfoGet {
        pub event_key: Option<String>,
    }

    /// `ActivityVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityVo {
        pub activity_url: Option<String>,
        pub activity_id: Option<i64>,
        pub name: Option<String>,
        /// In milliseconds.
        pub start_time: Option<i64>,
        /// In milliseconds.
        pub end_time: Option<i64>,
        pub description: Option<String>,
        pub awards: Vec<AwardVo>,
        pub event_key: Option<String>,
        pub consume_amount: Option<i64>,
        pub lucky_type: Option<i64>,
        pub lucky_channel: Option<i64>,
        pub access_amount: Option<i64>,
    }

    /// `AwardVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AwardVo {
        pub award_id: Option<i64>,
        pub name: Option<String>,
        pub activity_id: Option<i64>,
        pub r#type: Option<Type>,
        pub type_name: Option<String>,
        pub amount: Option<i64>,
        pub unit: Option<String>,
        /// In cents.
        pub price: Option<i64>,
        pub group_code: Option<i64>,
        pub group_desc: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 集分宝
        #[top_api(value = 1)]
        V1,
        /// 红包
        #[top_api(value = 2)]
        V2,
        /// 彩票
        #[top_api(value = 3)]
        V3,
        /// 宝点
        #[top_api(value = 4)]
        V4,
        /// 淘金币
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.de.activity.luckydraw`
pub mod activity_luckydraw {
    use crate::prelude::*;

    /// `taobao.de.activity.luckydraw` (抽奖)
    ///
    /// <https://open.taobao.com/api.htm?docId=23053&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.de.activity.luckydraw",
        response = ActivityLuckydrawResponse,
        debug
    )]
    pub struct ActivityLuckydraw {
        pub event_key: String,
        pub sequence_id: i64,
        pub account_id: Option<String>,
        pub machine_id: String,
        pub confirm_key: Option<String>,
        pub behavior_key: Option<String>,
        pub channel: Option<String>,
        pub market: Option<String>,
        pub device_model: Option<String>,
        pub distrib_channel: Option<String>,
        pub uuid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityLuckydrawResponse {
        pub award_v_o: Option<AwardVo>,
        pub is_lucky: Option<bool>,
        pub total_amount: Option<i64>,
        pub access_amount: Option<i64>,
    }

    /// `AwardVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AwardVo {
        pub award_id: Option<i64>,
        pub name: Option<String>,
        pub activity_id: Option<i64>,
        pub r#type: Option<Type>,
        pub type_name: Option<String>,
        pub amount: Option<i64>,
        pub unit: Option<String>,
        /// In cents.
        pub price: Option<i64>,
        pub simple_desc: Option<String>,
        pub full_desc: Option<String>,
        pub hyperlink_desc: Option<String>,
        pub hyperlink_url: Option<String>,
        pub serial_number: Option<String>,
        pub group_code: Option<i64>,
        pub group_desc: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 集分宝
        #[top_api(value = 1)]
        V1,
        /// 红包
        #[top_api(value = 2)]
        V2,
        /// 彩票
        #[top_api(value = 3)]
        V3,
        /// 宝点
        #[top_api(value = 4)]
        V4,
        /// 淘金币
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.de.activity.machineid.get`
pub mod activity_machineid_get {
    use crate::prelude::*;

    /// `taobao.de.activity.machineid.get` (获取设备号)
    ///
    /// <https://open.taobao.com/api.htm?docId=23054&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.de.activity.machineid.get",
        response = Option<String>,
        unwrap = "machine_id",
        idempotent,
        debug
    )]
    pub struct ActivityMachineidGet;
}

/// `taobao.de.activity.securitytoken.apply`
pub mod activity_securitytoken_apply {
    use crate::prelude::*;

    /// `taobao.de.activity.securitytoken.apply` (安全 token 获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=23213&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.de.activity.securitytoken.apply",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct ActivitySecuritytokenApply {
        pub event_key: String,
    }
}
