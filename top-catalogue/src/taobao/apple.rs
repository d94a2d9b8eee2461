//! `taobao.apple.*`: 6 APIs.

pub use self::card_active_apply_notify::CardActiveApplyNotify;
pub use self::card_active_cancel_notify::CardActiveCancelNotify;
pub use self::newuser_activate_notify::NewuserActivateNotify;
pub use self::newuser_sign_notify::NewuserSignNotify;
pub use self::newuser_sign_notify_newversion::NewuserSignNotifyNewversion;
pub use self::olduser_charge_notify::OlduserChargeNotify;

/// `taobao.apple.card.active.apply.notify`
pub mod card_active_apply_notify {
    use crate::prelude::*;

    /// `taobao.apple.card.active.apply.notify` (苹果卡密申请激活回调接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45035&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.apple.card.active.apply.notify",
        response = CardActiveApplyNotifyResponse,
        debug
    )]
    pub struct CardActiveApplyNotify {
        #[top_api(max_items = 20)]
        pub apple_cards: Vec<AppleCardDto>,
        pub gateway_order_no: Option<String>,
        pub result_msg: Option<String>,
        pub order_no: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    /// The values of `result_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ResultCode {
        #[top_api(value = "000")]
        Success,
        /// 订单处理失败(商户可退款
        #[top_api(value = "04")]
        V04,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppleCardDto {
        pub face_price: Option<String>,
        pub expire: Option<String>,
        pub card_pass: Option<String>,
        pub card_no: Option<String>,
        pub zhx_goods_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardActiveApplyNotifyResponse {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
    }
}

/// `taobao.apple.card.active.cancel.notify`
pub mod card_active_cancel_notify {
    use crate::prelude::*;

    /// `taobao.apple.card.active.cancel.notify` (苹果卡密取消激活回调接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45036&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.apple.card.active.cancel.notify",
        response = CardActiveCancelNotifyResponse,
        debug
    )]
    pub struct CardActiveCancelNotify {
        pub order_no: Option<String>,
        #[top_api(max_items = 20)]
        pub apple_card_cancels: Vec<AppleCardCancelDto>,
        pub result_code: Option<ResultCode>,
        pub gateway_order_no: Option<String>,
        pub result_msg: Option<String>,
    }

    /// The values of `result_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ResultCode {
        /// 整单取消激活成功
        #[top_api(value = "000")]
        V000,
        #[top_api(value = "04")]
        V04,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppleCardCancelDto {
        pub status_desc: Option<String>,
        pub status_code: Option<String>,
        pub face_price: Option<String>,
        pub card_no: Option<String>,
        pub zhx_goods_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardActiveCancelNotifyResponse {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
    }
}

/// `taobao.apple.newuser.activate.notify`
pub mod newuser_activate_notify {
    use crate::prelude::*;

    /// `taobao.apple.newuser.activate.notify` (新用户激活通知接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=32404&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.apple.newuser.activate.notify",
        response = NewuserActivateNotifyResponse,
        debug
    )]
    pub struct NewuserActivateNotify {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub main_data: Option<AppleTopActivateNotifyDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppleTopActivateNotifyDo {
        pub card_no: Option<String>,
        pub goods_id: Option<String>,
        pub order_no: Option<String>,
        pub memo: Option<String>,
        pub uci: Option<String>,
        /// In cents.
        pub face_price: Option<String>,
        pub gateway_order_no: Option<String>,
        #[top_api(secret)]
        pub card_pass: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewuserActivateNotifyResponse {
        pub result_msg: Option<String>,
        pub result_code: Option<String>,
    }
}

/// `taobao.apple.newuser.sign.notify`
pub mod newuser_sign_notify {
    use crate::prelude::*;

    /// `taobao.apple.newuser.sign.notify` (新用户签约通知接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=32403&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.apple.newuser.sign.notify",
        response = NewuserSignNotifyResponse,
        debug
    )]
    pub struct NewuserSignNotify {
        pub result_code: String,
        pub result_msg: Option<String>,
        pub main_data: Option<AppleTopNewSignNotifyDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppleTopNewSignNotifyDo {
        pub card_no: Option<String>,
        pub tut: Option<String>,
        pub order_no: Option<String>,
        pub memo: Option<String>,
        pub user_no: Option<String>,
        pub uci: Option<String>,
        pub mai: Option<String>,
        pub query_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewuserSignNotifyResponse {
        pub result_msg: Option<String>,
        pub result_code: Option<String>,
    }
}

/// `taobao.apple.newuser.sign.notify.newversion`
pub mod newuser_sign_notify_newversion {
    use crate::prelude::*;

    /// `taobao.apple.newuser.sign.notify.newversion` (新用户签约结果通知接口 v2)
    ///
    /// <https://open.taobao.com/api.htm?docId=41455&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.apple.newuser.sign.notify.newversion",
        response = NewuserSignNotifyNewversionResponse,
        debug
    )]
    pub struct NewuserSignNotifyNewversion {
        pub result_code: String,
        pub result_msg: Option<String>,
        pub main_data: Option<AppleTopNewSignNotifyDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppleTopNewSignNotifyDo {
        pub tut: Option<String>,
        pub order_no: Option<String>,
        pub memo: Option<String>,
        pub user_no: Option<String>,
        pub uci: Option<String>,
        pub mai: Option<String>,
        pub query_id: Option<String>,
        pub tuci: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewuserSignNotifyNewversionResponse {
        pub result_msg: Option<String>,
        pub result_code: Option<String>,
    }
}

/// `taobao.apple.olduser.charge.notify`
pub mod olduser_charge_notify {
    use crate::prelude::*;

    /// `taobao.apple.olduser.charge.notify` (老用户激活并兑换通知接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=32402&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.apple.olduser.charge.notify",
        response = OlduserChargeNotifyResponse,
        debug
    )]
    pub struct OlduserChargeNotify {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub main_data: Option<AppleTopOldSignNotifyDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppleTopOldSignNotifyDo {
        pub card_no: Option<String>,
        pub goods_id: Option<String>,
        pub order_no: Option<String>,
        pub memo: Option<String>,
        /// In cents.
        pub face_price: Option<String>,
        pub gateway_order_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OlduserChargeNotifyResponse {
        pub result_msg: Option<String>,
        pub result_code: Option<String>,
    }
}
