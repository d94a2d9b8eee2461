//! `alitrip_*`: 35 topics.

/// `alitrip_agent_*`
pub mod agent {
    use crate::prelude::*;

    /// 商家机票业务通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_agent_Notify")]
    pub struct Notify {
        pub agent_id: Option<i64>,
        pub biz_id: Option<String>,
        pub description: Option<String>,
        pub domestic_intl: Option<i64>,
        pub event: Option<String>,
        pub msg_time: Option<TopDateTime>,
        pub r#type: Option<String>,
    }
}

/// `alitrip_btrip_*`
pub mod btrip {
    use crate::prelude::*;

    /// 阿里商旅企业签约结果回调
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_btrip_CorpSignCallback")]
    pub struct CorpSignCallback {
        pub corp_id: Option<String>,
        pub sign_result: Option<bool>,
        pub sign_tips: Option<String>,
    }

    /// 阿里商旅企业超标审批单提交消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_btrip_ExceedApplySubmit")]
    pub struct ExceedApplySubmit {
        pub apply_id: Option<i64>,
        pub biz_category: Option<i64>,
        pub corp_id: Option<String>,
        pub r#type: Option<i64>,
        pub user_id: Option<String>,
    }
}

/// `alitrip_btriphotel_*`
pub mod btriphotel {
    use crate::prelude::*;

    /// 商旅酒店 rp 发布审核
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_btriphotel_RpAudit")]
    pub struct RpAudit {
        pub audit_status: Option<i64>,
        pub channel: Option<String>,
        pub remark: Option<String>,
        pub rpid: Option<i64>,
        pub r#type: Option<i64>,
    }
}

/// `alitrip_ebooking_*`
pub mod ebooking {
    use crate::prelude::*;

    /// tmc 营销审核消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_ebooking_ActivityAudit")]
    pub struct ActivityAudit {
        pub activity_audit_hid: Option<String>,
        pub activity_detail_id: Option<String>,
        pub seller_id: Option<String>,
    }

    /// EBK 天天特惠营销活动变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_ebooking_ActivityChange")]
    pub struct ActivityChange {
        pub activity_code: Option<String>,
        pub hid: Option<String>,
        pub message_guid: Option<String>,
        pub message_type: Option<String>,
    }

    /// 通知生成 `RatePlan` 消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_ebooking_CreateRatePlan")]
    pub struct CreateRatePlan {
        pub activity_detail_id: Option<i64>,
        pub rate_plan_params: Option<String>,
    }

    /// `alitrip_ebooking_RepostMessage`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_ebooking_RepostMessage")]
    pub struct RepostMessage {
        pub message_body: Option<String>,
        pub message_guid: Option<String>,
        pub message_type: Option<String>,
    }

    /// 订单短信回执消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_ebooking_SmsRecepit")]
    pub struct SmsRecepit {
        pub content: Option<String>,
        pub send_time: Option<String>,
        pub tid: Option<String>,
    }

    /// tmc 转发 notify 消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_ebooking_TmcPassNotify")]
    pub struct TmcPassNotify {
        pub hid: Option<String>,
        pub send_time: Option<String>,
        pub tid: Option<String>,
        pub voucher_status: Option<i64>,
    }
}

/// `alitrip_flight_*`
pub mod flight {
    use crate::prelude::*;

    /// 航变消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_flight_Change")]
    pub struct Change {
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

    /// 机票改签流程状态通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_flight_ChangeStatusNotify")]
    pub struct ChangeStatusNotify {
        pub change_order_no: Option<i64>,
        pub id: Option<String>,
        pub order_no: Option<i64>,
        pub status: Option<i64>,
    }

    /// 新京航航变消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_flight_FlightChange")]
    pub struct FlightChange {
        pub change_reason: Option<String>,
        pub change_time: Option<TopDateTime>,
        pub change_type: Option<i64>,
        pub message_id: Option<String>,
        pub new_arrive_code: Option<String>,
        pub new_arrive_time: Option<TopDateTime>,
        pub new_depart_code: Option<String>,
        pub new_depart_time: Option<TopDateTime>,
        pub new_flight_date: Option<TopDateTime>,
        pub new_flight_no: Option<String>,
        pub old_arrive_code: Option<String>,
        pub old_arrive_time: Option<TopDateTime>,
        pub old_depart_code: Option<String>,
        pub old_depart_time: Option<TopDateTime>,
        pub old_flight_date: Option<TopDateTime>,
        pub old_flight_no: Option<String>,
        pub order_id: Option<i64>,
        pub sub_type: Option<i64>,
    }

    /// 机票支付结果异步通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_flight_PayNotification")]
    pub struct PayNotification {
        pub alipay_trade_no: Option<String>,
        pub id: Option<String>,
        pub order_no: Option<String>,
    }

    /// 新京杭-退票相关通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_flight_RefundNotify")]
    pub struct RefundNotify {
        pub id: Option<String>,
        pub message_type: Option<String>,
        pub multi_refund_flag: Option<bool>,
        pub order_no: Option<i64>,
        pub refund_order_no: Option<i64>,
    }

    /// 机票交易通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_flight_TradeNotify")]
    pub struct TradeNotify {
        pub alipay_trade_no: Option<String>,
        pub id: Option<String>,
        pub order_no: Option<String>,
        pub trade_no: Option<String>,
        pub r#type: Option<String>,
    }
}

/// `alitrip_hotel_*`
pub mod hotel {
    use crate::prelude::*;

    /// 转发飞猪推送比价消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_hotel_HotelCrawler")]
    pub struct HotelCrawler {
        pub msg_content: Option<String>,
        pub msg_id: Option<String>,
    }

    /// 酒店交易发送云上消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_hotel_OrderOperation")]
    pub struct OrderOperation {
        pub info_type: Option<i64>,
        pub tid: Option<i64>,
    }
}

/// `alitrip_iesr_*`
pub mod iesr {
    use crate::prelude::*;

    /// 航变数据推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_iesr_FlightChange")]
    pub struct FlightChange {
        pub desc: Option<String>,
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

    /// 国际运价采购票消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_iesr_TicketMessage")]
    pub struct TicketMessage {
        pub description: Option<String>,
        pub messagetype: Option<String>,
        pub orderid: Option<i64>,
        pub ticketlist: Vec<String>,
    }
}

/// `alitrip_ietrade_*`
pub mod ietrade {
    use crate::prelude::*;

    /// 国际机票改签订单状态消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_ietrade_ChangeMsg")]
    pub struct ChangeMsg {
        pub agent_id: Option<i64>,
        pub message_type: Option<i64>,
        pub modify_apply_id: Option<i64>,
        pub order_id: Option<i64>,
    }

    /// 国际机票订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_ietrade_OrderMsg")]
    pub struct OrderMsg {
        pub agent_id: Option<i64>,
        pub message_type: Option<i64>,
        pub order_id: Option<i64>,
    }

    /// 国际机票退票订单状态消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_ietrade_RefundMsg")]
    pub struct RefundMsg {
        pub agent_id: Option<i64>,
        pub message_type: Option<i64>,
        pub model_version: Option<String>,
        pub order_id: Option<i64>,
        pub refund_apply_id: Option<i64>,
    }
}

/// `alitrip_sync_*`
pub mod sync {
    use crate::prelude::*;

    /// 机票自营淘内应用消息同步云上
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_sync_IatkfTaobao")]
    pub struct IatkfTaobao {
        pub biz_type: Option<String>,
        pub business_id: Option<i64>,
        pub command: Option<String>,
        pub properties: Option<String>,
        pub table_name: Option<String>,
    }
}

/// `alitrip_tf_*`
pub mod tf {
    use crate::prelude::*;

    /// 旅行购订单状态变化消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_tf_OrderStatusChanged")]
    pub struct OrderStatusChanged {
        pub data_id: Option<String>,
        pub order_id: Option<i64>,
        pub status: Option<i64>,
        pub status_desc: Option<String>,
    }
}

/// `alitrip_trade_*`
pub mod trade {
    use crate::prelude::*;

    /// 国内机票改签申请消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_trade_ModifyApply")]
    pub struct ModifyApply {
        pub order_id: Option<i64>,
    }
}

/// `alitrip_train_*`
pub mod train {
    use crate::prelude::*;

    /// 火车票车次状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_train_AgentStopQuery")]
    pub struct AgentStopQuery {
        pub dep_time: Option<String>,
        pub from_station: Option<String>,
        pub to_station: Option<String>,
        pub train_no: Option<String>,
        pub uuid: Option<String>,
    }

    /// 飞猪火车票风控消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_train_RiskNotify")]
    pub struct RiskNotify {
        pub account_name: Option<String>,
        pub id: Option<String>,
        pub out_user_id: Option<String>,
        pub protocol: Option<String>,
        pub risk_code: Option<String>,
        pub risk_tag: Option<String>,
        pub solve_action: Option<String>,
        pub tips: Option<String>,
        pub user_id: Option<i64>,
        pub user_uniq_name: Option<String>,
    }

    /// 创建订单成功消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_train_TobOrderCreate")]
    pub struct TobOrderCreate {
        pub merchant_id: Option<i64>,
        pub merchant_order_id: Option<String>,
        pub order_id: Option<i64>,
        pub out_buyer_id: Option<String>,
    }
}

/// `alitrip_travel_*`
pub mod travel {
    use crate::prelude::*;

    /// 线上人脸录入通知消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_travel_FaceOrder")]
    pub struct FaceOrder {
        pub face_id: Option<String>,
        pub op_time: Option<TopDateTime>,
        pub order_id: Option<i64>,
        pub r#type: Option<i64>,
    }

    /// 飞猪度假交易订单状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_travel_OrderChanged")]
    pub struct OrderChanged {
        pub auth_appkeys: Option<String>,
        pub biz_exts: Option<String>,
        pub biz_type: Option<i64>,
        pub buyer_nick: Option<String>,
        pub gmt_created: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub item_infos: Option<String>,
        pub order_id: Option<i64>,
        pub order_status: Option<i64>,
        pub seller_id: Option<i64>,
        pub seller_nick: Option<String>,
    }

    /// 出行人信息变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_travel_PersonChanged")]
    pub struct PersonChanged {
        pub order_id: Option<i64>,
    }

    /// 签证消息服务
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_travel_VisaService")]
    pub struct VisaService {
        pub apply_id: Option<String>,
        pub face_offline: Option<bool>,
        pub form_url: Option<String>,
        pub id_number: Option<String>,
        pub logistics_numer: Option<String>,
        pub message_type: Option<String>,
        pub order_id: Option<i64>,
        pub photo_url: Option<String>,
        pub post_company_code: Option<String>,
        pub seller_nick: Option<String>,
        pub verify_fail_msg: Option<String>,
        pub verify_name: Option<String>,
        pub verify_status: Option<i64>,
    }
}

/// `alitrip_tripticket_*`
pub mod tripticket {
    use crate::prelude::*;

    /// 旅行机票交易创建
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_tripticket_TravellerCreate")]
    pub struct TravellerCreate {
        pub buyer_nick: Option<String>,
        pub ext: Option<String>,
        pub oid: Option<String>,
        pub order_create_time: Option<TopDateTime>,
        pub seller_nick: Option<String>,
        pub traveler_input_time: Option<TopDateTime>,
    }
}

/// `alitrip_visa_*`
pub mod visa {
    use crate::prelude::*;

    /// 在线签证交易完成消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alitrip_visa_TradeDone")]
    pub struct TradeDone {
        pub alipay_trade_id: Option<String>,
        pub apply_id: Option<String>,
        pub country: Option<String>,
        pub currency_type: Option<String>,
        pub order_id: Option<i64>,
        pub outer_apply_id: Option<String>,
        pub payment_type: Option<String>,
        pub remit_type: Option<String>,
        pub seller_id: Option<i64>,
        pub total_amount: Option<i64>,
        pub user_id: Option<i64>,
        pub visa_mode: Option<String>,
    }
}
