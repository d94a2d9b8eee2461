//! `alicom_*`: 5 topics.

/// `alicom_axb_*`
pub mod axb {
    use crate::prelude::*;

    /// 绑定事件同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alicom_axb_SubsEventSync")]
    pub struct SubsEventSync {
        pub black_list: Option<String>,
        pub call_display: Option<String>,
        pub event: Option<String>,
        pub event_id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_subs_end: Option<String>,
        pub gmt_subs_start: Option<TopDateTime>,
        pub need_record: Option<bool>,
        pub phone_no_a: Option<String>,
        pub phone_no_b: Option<String>,
        pub phone_no_x: Option<String>,
        pub product_type: Option<String>,
        pub sms_channel: Option<String>,
        pub status: Option<i64>,
        pub subs_id: Option<String>,
        pub vendor_key: Option<String>,
        pub white_list: Option<String>,
    }
}

/// `alicom_deduct_*`
pub mod deduct {
    use crate::prelude::*;

    /// 阿里通信代扣订单支付结果消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alicom_deduct_OrderPay")]
    pub struct OrderPay {
        pub merchant_id: Option<String>,
        pub out_order_id: Option<String>,
        pub pay_amount: Option<String>,
        pub pay_status: Option<String>,
        pub pay_time: Option<String>,
        pub tb_order_id: Option<String>,
    }
}

/// `alicom_flow_*`
pub mod flow {
    use crate::prelude::*;

    /// 支付宝流量钱包提取流量
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alicom_flow_AliPayChargeWalletFlow")]
    pub struct AliPayChargeWalletFlow {
        #[top_api(rename = "30")]
        pub n30: Option<String>,
        #[top_api(rename = "134")]
        pub n134: Option<String>,
        pub apdid_token: Option<String>,
        pub beneficiary_phone_number: Option<String>,
        pub data_id: Option<String>,
        pub data_traffic: Option<String>,
        pub event_code: Option<String>,
        pub event_name: Option<String>,
        pub server_name: Option<String>,
        pub topic: Option<String>,
        pub user_id: Option<String>,
    }

    /// 支付宝流量钱包发红包
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alicom_flow_AliPayChargeWalletRed")]
    pub struct AliPayChargeWalletRed {
        #[top_api(rename = "30")]
        pub n30: Option<String>,
        #[top_api(rename = "78")]
        pub n78: Option<String>,
        #[top_api(rename = "82")]
        pub n82: Option<String>,
        #[top_api(rename = "84")]
        pub n84: Option<String>,
        #[top_api(rename = "112")]
        pub n112: Option<String>,
        #[top_api(rename = "134")]
        pub n134: Option<String>,
        #[top_api(rename = "150")]
        pub n150: Option<String>,
        pub apdid_token: Option<String>,
        pub coupon_create_source: Option<String>,
        pub event_code: Option<String>,
        pub event_name: Option<String>,
        pub friend_group_id: Option<String>,
        pub server_name: Option<String>,
        pub springcoupon_id: Option<String>,
        pub topic: Option<String>,
        pub total_data_traffic: Option<String>,
        pub user_id: Option<String>,
    }

    /// 支付宝流量钱包领取红包
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alicom_flow_AliPayWalletFlowDraw")]
    pub struct AliPayWalletFlowDraw {
        #[top_api(rename = "30")]
        pub n30: Option<String>,
        #[top_api(rename = "78")]
        pub n78: Option<String>,
        #[top_api(rename = "82")]
        pub n82: Option<String>,
        #[top_api(rename = "84")]
        pub n84: Option<String>,
        #[top_api(rename = "134")]
        pub n134: Option<String>,
        #[top_api(rename = "150")]
        pub n150: Option<String>,
        pub apdid_token: Option<String>,
        pub coupon_draw_source: Option<String>,
        pub data_id: Option<String>,
        pub data_traffic: Option<String>,
        pub event_code: Option<String>,
        pub event_name: Option<String>,
        pub friend_group_id: Option<String>,
        pub server_name: Option<String>,
        pub springcoupon_id: Option<String>,
        pub topic: Option<String>,
        pub total_data_traffic: Option<String>,
        pub user_id: Option<String>,
    }
}
