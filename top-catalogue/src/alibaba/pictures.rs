//! `alibaba.pictures.*`: 7 APIs.

pub use self::dengta_ims_douyin_account_changed::DengtaImsDouyinAccountChanged;
pub use self::dengta_ims_order_status_change::DengtaImsOrderStatusChange;
pub use self::dengta_order_effect_import::DengtaOrderEffectImport;
pub use self::dengta_order_status_change::DengtaOrderStatusChange;
pub use self::dengta_order_status_change_new::DengtaOrderStatusChangeNew;
pub use self::dengta_wbaccount_price_change::DengtaWbaccountPriceChange;
pub use self::dengta_wxaccount_price_change::DengtaWxaccountPriceChange;

/// `alibaba.pictures.dengta.ims.douyin.account.changed`
pub mod dengta_ims_douyin_account_changed {
    use crate::prelude::*;

    /// `alibaba.pictures.dengta.ims.douyin.account.changed` (接收发生变化的抖音帐号)
    ///
    /// <https://open.taobao.com/api.htm?docId=50713&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.pictures.dengta.ims.douyin.account.changed",
        response = GeneralResult,
        unwrap = "result",
        debug
    )]
    pub struct DengtaImsDouyinAccountChanged {
        /// Several values with commas between them.
        pub account_ids: String,
        pub account_type: AccountType,
        pub change_type: i64,
    }

    /// The values of `account_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AccountType {
        /// 抖音
        #[top_api(value = 3)]
        V3,
        /// 微博
        #[top_api(value = 1)]
        V1,
        /// 微信
        #[top_api(value = 2)]
        Wechat,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GeneralResult {
        pub trace_id: Option<String>,
        pub code: Option<String>,
        #[top_api(flag)]
        pub value: Option<bool>,
    }
}

/// `alibaba.pictures.dengta.ims.order.status.change`
pub mod dengta_ims_order_status_change {
    use crate::prelude::*;

    /// `alibaba.pictures.dengta.ims.order.status.change` (天下秀回传订单执行状态变动)
    ///
    /// <https://open.taobao.com/api.htm?docId=50715&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.pictures.dengta.ims.order.status.change",
        response = GeneralResult,
        unwrap = "result",
        debug
    )]
    pub struct DengtaImsOrderStatusChange {
        pub change_time: String,
        pub comments: Option<String>,
        pub ims_order_id: String,
        pub account_type: AccountType,
        pub ext_json: Option<String>,
        pub status: Status,
    }

    /// The values of `account_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AccountType {
        /// 抖音
        #[top_api(value = 3)]
        V3,
        /// 微博
        #[top_api(value = 1)]
        V1,
        /// 微信
        #[top_api(value = 2)]
        Wechat,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 待执行
        #[top_api(value = 1)]
        AwaitingExecution,
        /// 执行中
        #[top_api(value = 2)]
        Executing,
        /// 发布
        #[top_api(value = 3)]
        Publication,
        /// 完成
        #[top_api(value = 4)]
        Completion,
        /// 取消
        #[top_api(value = 5)]
        Cancel,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GeneralResult {
        pub trace_id: Option<String>,
        pub code: Option<String>,
        #[top_api(flag)]
        pub value: Option<bool>,
    }
}

/// `alibaba.pictures.dengta.order.effect.import`
pub mod dengta_order_effect_import {
    use crate::prelude::*;

    /// `alibaba.pictures.dengta.order.effect.import` (天下秀订单数据导入)
    ///
    /// <https://open.taobao.com/api.htm?docId=43975&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.pictures.dengta.order.effect.import",
        response = ApiGeneralResult,
        unwrap = "result",
        debug
    )]
    pub struct DengtaOrderEffectImport {
        pub weibo_source: Option<String>,
        pub reposts_count: Option<i64>,
        pub location: Option<String>,
        pub attitudes_count: Option<i64>,
        pub comments_count: Option<i64>,
        pub is_success: i64,
        pub url: Option<String>,
        pub verified_type: Option<String>,
        pub nodes_top: Option<String>,
        pub graph: Option<String>,
        pub words: Option<String>,
        pub key_path: Option<String>,
        pub reads_count: Option<i64>,
        pub gender: Option<String>,
        pub attitudes_num_per_hour: Option<String>,
        pub followers_count: Option<i64>,
        pub ims_order_id: String,
        pub fail_reason: Option<String>,
        pub repost_num_per_hour: Option<String>,
        #[top_api(secret)]
        pub weibo_nick: Option<String>,
        pub fans_count: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiGeneralResult {
        pub message: Option<ReturnMessage>,
        pub trace_id: Option<String>,
        #[top_api(flag)]
        pub value: Option<bool>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnMessage {
        pub dev: Option<String>,
        pub cust: Option<String>,
    }
}

/// `alibaba.pictures.dengta.order.status.change`
pub mod dengta_order_status_change {
    use crate::prelude::*;

    /// `alibaba.pictures.dengta.order.status.change` (天下秀订单状态变更通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=38039&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.pictures.dengta.order.status.change",
        response = ApiGeneralResult,
        unwrap = "result",
        debug
    )]
    pub struct DengtaOrderStatusChange {
        pub remark: Option<String>,
        pub status: i64,
        pub change_time: String,
        pub ims_order_id: String,
        pub ali_task_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiGeneralResult {
        pub message: Option<ReturnMessage>,
        pub trace_id: Option<String>,
        pub value: Option<bool>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnMessage {
        pub dev: Option<String>,
        pub cust: Option<String>,
    }
}

/// `alibaba.pictures.dengta.order.status.change.new`
pub mod dengta_order_status_change_new {
    use crate::prelude::*;

    /// `alibaba.pictures.dengta.order.status.change.new` (天下秀订单状态变更通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=44216&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.pictures.dengta.order.status.change.new",
        response = ApiGeneralResult,
        unwrap = "result",
        debug
    )]
    pub struct DengtaOrderStatusChangeNew {
        pub remark: Option<String>,
        pub status: i64,
        pub change_time: String,
        pub ims_order_id: String,
        pub ali_task_id: Option<String>,
        pub task_content: Option<String>,
        pub task_pic: Option<String>,
        pub ext_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiGeneralResult {
        pub message: Option<ReturnMessage>,
        pub trace_id: Option<String>,
        pub value: Option<bool>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnMessage {
        pub dev: Option<String>,
        pub cust: Option<String>,
    }
}

/// `alibaba.pictures.dengta.wbaccount.price.change`
pub mod dengta_wbaccount_price_change {
    use crate::prelude::*;

    /// `alibaba.pictures.dengta.wbaccount.price.change` (微博公众号价格变化通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=38244&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.pictures.dengta.wbaccount.price.change",
        response = ApiGeneralResult,
        unwrap = "result",
        debug
    )]
    pub struct DengtaWbaccountPriceChange {
        pub id: Option<i64>,
        pub account_id: String,
        pub transfer_price: Option<String>,
        pub change_time: String,
        pub transfer_price_ali: Option<String>,
        pub origin_price: Option<String>,
        pub origin_price_ali: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiGeneralResult {
        pub message: Option<ReturnMessage>,
        pub trace_id: Option<String>,
        pub value: Option<bool>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnMessage {
        pub dev: Option<String>,
        pub cust: Option<String>,
    }
}

/// `alibaba.pictures.dengta.wxaccount.price.change`
pub mod dengta_wxaccount_price_change {
    use crate::prelude::*;

    /// `alibaba.pictures.dengta.wxaccount.price.change` (微信公众号价格变化通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=38245&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.pictures.dengta.wxaccount.price.change",
        response = ApiGeneralResult,
        unwrap = "result",
        debug
    )]
    pub struct DengtaWxaccountPriceChange {
        pub account_id: String,
        pub change_time: String,
        pub single: Option<String>,
        pub other: Option<String>,
        pub second: Option<String>,
        pub first: Option<String>,
        pub id: Option<i64>,
        pub first_ali: Option<String>,
        pub second_ali: Option<String>,
        pub single_ali: Option<String>,
        pub other_ali: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiGeneralResult {
        pub message: Option<ReturnMessage>,
        pub trace_id: Option<String>,
        pub value: Option<bool>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnMessage {
        pub dev: Option<String>,
        pub cust: Option<String>,
    }
}
