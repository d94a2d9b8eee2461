//! `fliggy_*`: 20 topics.

/// `fliggy_btrip_*`
pub mod btrip {
    use crate::prelude::*;

    /// 订单状态变化
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "fliggy_btrip_HotelDistributionOrderChange")]
    pub struct HotelDistributionOrderChange {
        pub btrip_order_id: Option<i64>,
        pub distributor: Option<String>,
        pub dis_order_id: Option<String>,
        pub status: Option<i64>,
        pub status_desc: Option<String>,
    }
}

/// `fliggy_dujia_*`
pub mod dujia {
    use crate::prelude::*;

    /// 招商审核通过消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "fliggy_dujia_ApproveSignUp")]
    pub struct ApproveSignUp {
        pub event_type: Option<String>,
        pub msg_id: Option<String>,
        pub sign_up_id: Option<String>,
    }
}

/// `fliggy_flight_*`
pub mod flight {
    use crate::prelude::*;

    /// 飞猪机票商家货品优势变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "fliggy_flight_AdvOfferChangeNotify")]
    pub struct AdvOfferChangeNotify {
        pub adv_cabin: Option<String>,
        pub adv_price: Option<i64>,
        pub agent_id: Option<i64>,
        pub apc_code: Option<String>,
        pub arr_airport: Option<String>,
        pub arr_city: Option<String>,
        pub cabin: Option<String>,
        pub cabin_class: Option<i64>,
        pub channel_id: Option<i64>,
        pub code_share: Option<String>,
        pub dep_airport: Option<String>,
        pub dep_city: Option<String>,
        pub diff_price: Option<i64>,
        pub flight_date: Option<String>,
        pub floor_price: Option<i64>,
        pub key: Option<String>,
        pub marketing_airline: Option<String>,
        pub marketing_flight_no: Option<String>,
        pub operate_airline: Option<String>,
        pub operate_flight_no: Option<String>,
        pub policy_code: Option<String>,
        pub policy_id: Option<i64>,
        pub policy_type: Option<i64>,
        pub route_type: Option<i64>,
        pub search_heat_level: Option<i64>,
        pub search_time: Option<i64>,
        pub transit_airport: Option<String>,
        pub transit_city: Option<String>,
        pub trip_type: Option<i64>,
        pub use_operate: Option<i64>,
    }
}

/// `fliggy_interact_*`
pub mod interact {
    use crate::prelude::*;

    /// 飞猪互动海豚事件产生
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "fliggy_interact_HaitunEventCreate")]
    pub struct HaitunEventCreate {
        pub alipay_uid: Option<String>,
        pub biz_no: Option<String>,
        pub biz_type: Option<String>,
        pub event_type: Option<String>,
        pub topic: Option<String>,
    }
}

/// `fliggy_jipiao_*`
pub mod jipiao {
    use crate::prelude::*;

    /// 航变消息服务
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "fliggy_jipiao_FlightChange")]
    pub struct FlightChange {
        pub flight_change_time: Option<TopDateTime>,
        pub flight_change_type: Option<i64>,
        pub new_arr_airport: Option<String>,
        pub new_arr_time: Option<TopDateTime>,
        pub new_dep_airport: Option<String>,
        pub new_dep_time: Option<TopDateTime>,
        pub new_flight_num: Option<String>,
        pub old_arr_airport: Option<String>,
        pub old_arr_time: Option<TopDateTime>,
        pub old_dep_airport: Option<String>,
        pub old_dep_time: Option<TopDateTime>,
        pub old_flight_num: Option<String>,
        pub order_id: Option<i64>,
    }
}

/// `fliggy_member_*`
pub mod member {
    use crate::prelude::*;

    /// 通知合作商家飞猪会员等级变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "fliggy_member_LevelChange")]
    pub struct LevelChange {
        pub fliggy_user_name: Option<String>,
        pub openuid: Option<String>,
        pub partner_key: Option<String>,
        pub partner_member_id: Option<String>,
    }
}

/// `fliggy_push_*`
pub mod push {
    use crate::prelude::*;

    /// 飞猪多端投放体系海豚事件产生
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "fliggy_push_HaitunEventCreate")]
    pub struct HaitunEventCreate {
        pub alipay_id: Option<String>,
        pub biz_no: Option<String>,
        pub biz_type: Option<String>,
        pub event_type: Option<String>,
        pub topic: Option<String>,
    }
}

/// `fliggy_sht_*`
pub mod sht {
    use crate::prelude::*;

    /// 飞猪四海通联合权益订阅相关消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "fliggy_sht_JointRightPayMsg")]
    pub struct JointRightPayMsg {
        pub content: Option<String>,
        pub msg_id: Option<String>,
        pub msg_type: Option<String>,
        pub order_id: Option<String>,
    }

    /// 飞猪四海通外部登录回调
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "fliggy_sht_LoginCallBack")]
    pub struct LoginCallBack {
        pub ext_info: Option<String>,
        pub login_time: Option<String>,
        pub out_user_id: Option<String>,
    }

    /// 飞猪四海通订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "fliggy_sht_OrderMsg")]
    pub struct OrderMsg {
        pub content: Option<String>,
        pub msg_id: Option<String>,
        pub order_id: Option<String>,
        pub order_status: Option<i64>,
    }
}

/// `fliggy_ticket_*`
pub mod ticket {
    use crate::prelude::*;

    /// 域外分销订单退款消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "fliggy_ticket_OrderRefund")]
    pub struct OrderRefund {
        pub order_id: Option<i64>,
        pub refund_fail_reason: Option<String>,
        pub refund_order_id: Option<i64>,
        pub refund_status: Option<i64>,
    }

    /// 域外分销订单状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "fliggy_ticket_OrderStatusChange")]
    pub struct OrderStatusChange {
        pub buy_amount: Option<i64>,
        pub close_order_reason: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub order_id: Option<i64>,
        pub out_order_id: Option<String>,
        pub product_id: Option<i64>,
        pub product_name: Option<String>,
        pub product_price: Option<i64>,
        pub sku_id: Option<i64>,
    }

    /// 域外分销订单码核销消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "fliggy_ticket_VerifyNotify")]
    pub struct VerifyNotify {
        pub order_id: Option<i64>,
        pub voucher_infos: Option<String>,
    }
}

/// `fliggy_travel_*`
pub mod travel {
    use crate::prelude::*;

    /// `eSIM` 退款消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "fliggy_travel_EsimRefundNotify")]
    pub struct EsimRefundNotify {
        pub fliggy_order_id: Option<String>,
        pub partial_refund: Option<bool>,
        pub refund_amount: Option<i64>,
    }

    /// `fliggy_travel_RechargeJtpOrdercancelApply`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "fliggy_travel_RechargeJtpOrdercancelApply")]
    pub struct RechargeJtpOrdercancelApply {
        pub fliggy_order_id: Option<String>,
    }

    /// `fliggy_travel_RechargeJtpOrdercancelApplyBackUp`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "fliggy_travel_RechargeJtpOrdercancelApplyBackUp")]
    pub struct RechargeJtpOrdercancelApplyBackUp {
        pub fliggy_order_id: Option<String>,
    }
}

/// `fliggy_visa_*`
pub mod visa {
    use crate::prelude::*;

    /// 签证申请人状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "fliggy_visa_ApplicantStatusChanged")]
    pub struct ApplicantStatusChanged {
        pub apply_id: Option<String>,
        pub apply_mode: Option<i64>,
        pub apply_status: Option<i64>,
        pub biz_exts: Option<String>,
        pub order_id: Option<String>,
        pub process_type: Option<String>,
    }

    /// 签证状态变化消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "fliggy_visa_StatusChange")]
    pub struct StatusChange {
        pub apply_id: Option<String>,
        pub apply_status: Option<i64>,
        pub apply_status_desc: Option<String>,
        pub remark: Option<String>,
    }
}

/// `fliggy_xhotel_*`
pub mod xhotel {
    use crate::prelude::*;

    /// 套餐创建消息回传
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "fliggy_xhotel_ComboCreateResult")]
    pub struct ComboCreateResult {
        pub combo_result: Option<String>,
        pub item_id: Option<i64>,
    }

    /// 太目订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "fliggy_xhotel_ComboSaleOrderFirstToTaiMu")]
    pub struct ComboSaleOrderFirstToTaiMu {
        pub actual_amount: Option<String>,
        pub contact_name: Option<String>,
        pub contact_phone: Option<String>,
        pub order_amount: Option<String>,
        pub order_id: Option<String>,
        pub order_status: Option<String>,
        pub order_time: Option<String>,
        pub platform_flag: Option<String>,
        pub product_id: Option<String>,
        pub quantity: Option<i64>,
        pub refund_amount: Option<String>,
        pub refund_reason_desc: Option<String>,
        pub refund_time: Option<String>,
        pub remark: Option<String>,
    }
}
