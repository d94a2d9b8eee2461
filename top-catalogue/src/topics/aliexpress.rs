//! `aliexpress_*`: 22 topics.

/// `aliexpress_aeia_*`
pub mod aeia {
    use crate::prelude::*;

    /// AE 任务平台权益发放通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliexpress_aeia_TaskplatformInterestNotice")]
    pub struct TaskplatformInterestNotice {
        pub detail_id: Option<i64>,
        pub interest_code: Option<String>,
        pub interest_num: Option<i64>,
        pub project_id: Option<i64>,
        pub task_id: Option<i64>,
        pub task_name: Option<String>,
        pub task_type: Option<i64>,
        pub task_type_mark: Option<String>,
        pub user_id: Option<i64>,
    }
}

/// `aliexpress_aftersaleinsurance_*`
pub mod aftersaleinsurance {
    use crate::prelude::*;

    /// AE 发送给蚂蚁保险的消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliexpress_aftersaleinsurance_MessageFromAE")]
    pub struct MessageFromAe {
        pub biz_data: Option<String>,
        pub biz_order_id: Option<String>,
        pub message_type: Option<String>,
    }

    /// 蚂蚁保险消息-蚂蚁发出到 AE
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliexpress_aftersaleinsurance_MessageFromAnt")]
    pub struct MessageFromAnt {
        pub biz_data: Option<String>,
        pub biz_order_id: Option<String>,
        pub message_type: Option<String>,
    }
}

/// `aliexpress_message_*`
pub mod message {
    use crate::prelude::*;

    /// 站内信新消息主动推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliexpress_message_Pushnewmsg")]
    pub struct Pushnewmsg {
        pub content: Option<String>,
        pub extern_id: Option<String>,
        pub gmt_create: Option<String>,
        pub id: Option<String>,
        pub message_type: Option<String>,
        pub order_url: Option<String>,
        pub product_detail_url: Option<String>,
        pub receiver_login_id: Option<String>,
        pub sender_login_id: Option<String>,
        pub sender_name: Option<String>,
    }
}

/// `aliexpress_order_*`
pub mod order {
    use crate::prelude::*;

    /// 交易成功
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliexpress_order_AllFinish")]
    pub struct AllFinish {
        pub current_status: Option<String>,
        pub login_id: Option<String>,
        pub order_change_time: Option<String>,
        pub order_id: Option<String>,
    }

    /// 等待卖家发货（所有卖家的订单）
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliexpress_order_AllFulfillmentOrderCreated")]
    pub struct AllFulfillmentOrderCreated {
        pub current_status: Option<String>,
        pub login_id: Option<String>,
        pub order_change_time: Option<String>,
        pub order_id: Option<String>,
    }

    /// 卖家部分发货（所有卖家的订单）
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliexpress_order_AllSellerPartSendGoods")]
    pub struct AllSellerPartSendGoods {
        pub current_status: Option<String>,
        pub login_id: Option<String>,
        pub order_change_time: Option<String>,
        pub order_id: Option<String>,
    }

    /// 等待买家收货
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliexpress_order_AllWaitBuyerAcceptGoods")]
    pub struct AllWaitBuyerAcceptGoods {
        pub current_status: Option<String>,
        pub login_id: Option<String>,
        pub order_change_time: Option<String>,
        pub order_id: Option<String>,
    }

    /// 交易成功
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliexpress_order_Finish")]
    pub struct Finish {
        pub current_status: Option<String>,
        pub last_status: Option<String>,
        pub login_id: Option<String>,
        pub order_change_time: Option<String>,
        pub order_id: Option<String>,
    }

    /// 资金处理中
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliexpress_order_FundProcessing")]
    pub struct FundProcessing {
        pub current_status: Option<String>,
        pub last_status: Option<String>,
        pub login_id: Option<String>,
        pub order_change_time: Option<String>,
        pub order_id: Option<String>,
    }

    /// 取消订单中
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliexpress_order_InCancel")]
    pub struct InCancel {
        pub current_status: Option<String>,
        pub last_status: Option<String>,
        pub login_id: Option<String>,
        pub order_change_time: Option<String>,
        pub order_id: Option<String>,
    }

    /// 下单成功
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliexpress_order_PlaceOrderSuccess")]
    pub struct PlaceOrderSuccess {
        pub current_status: Option<String>,
        pub login_id: Option<String>,
        pub order_change_time: Option<String>,
        pub order_id: Option<String>,
    }

    /// 风控 24 小时
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliexpress_order_RiskControl")]
    pub struct RiskControl {
        pub current_status: Option<String>,
        pub last_status: Option<String>,
        pub login_id: Option<String>,
        pub order_change_time: Option<String>,
        pub order_id: Option<String>,
    }

    /// 等待部分发货
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliexpress_order_SellerPartSendGoods")]
    pub struct SellerPartSendGoods {
        pub current_status: Option<String>,
        pub last_status: Option<String>,
        pub login_id: Option<String>,
        pub order_change_time: Option<String>,
        pub order_id: Option<String>,
    }

    /// 等待买家收货
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliexpress_order_WaitBuyerAcceptGoods")]
    pub struct WaitBuyerAcceptGoods {
        pub current_status: Option<String>,
        pub last_status: Option<String>,
        pub login_id: Option<String>,
        pub order_change_time: Option<String>,
        pub order_id: Option<String>,
    }

    /// 等待成团
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliexpress_order_WaitGroupSuccess")]
    pub struct WaitGroupSuccess {
        pub current_status: Option<String>,
        pub last_status: Option<String>,
        pub login_id: Option<String>,
        pub order_change_time: Option<String>,
        pub order_id: Option<String>,
    }

    /// 待卖家验款
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliexpress_order_WaitSellerExamineMoney")]
    pub struct WaitSellerExamineMoney {
        pub current_status: Option<String>,
        pub last_status: Option<String>,
        pub login_id: Option<String>,
        pub order_change_time: Option<String>,
        pub order_id: Option<String>,
    }

    /// 等待卖家发货
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliexpress_order_WaitSellerSendGoods")]
    pub struct WaitSellerSendGoods {
        pub current_status: Option<String>,
        pub last_status: Option<String>,
        pub login_id: Option<String>,
        pub order_change_time: Option<String>,
        pub order_id: Option<String>,
    }
}

/// `aliexpress_trade_*`
pub mod trade {
    use crate::prelude::*;

    /// AE 订单状态通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliexpress_trade_OrderNotify")]
    pub struct OrderNotify {
        pub out_id: Option<String>,
        pub payment_id: Option<String>,
        pub seller_id: Option<String>,
        pub status: Option<String>,
        pub trade_order_id: Option<String>,
    }
}

/// `aliexpress_warranty_*`
pub mod warranty {
    use crate::prelude::*;

    /// 发送保修单消息 `ByPms`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliexpress_warranty_CreateWarrantyOrderByPms")]
    pub struct CreateWarrantyOrderByPms {
        pub buyer_address: Option<String>,
        pub warranty_id: Option<i64>,
    }

    /// 保修商消息-AE
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliexpress_warranty_WarrantyOrderMessageFromAE")]
    pub struct WarrantyOrderMessageFromAe {
        pub status: Option<String>,
        pub warranty_code: Option<String>,
    }

    /// 保修商消息-`AliExpress`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliexpress_warranty_WarrantyOrderMessageFromAliExpress")]
    pub struct WarrantyOrderMessageFromAliExpress {
        pub status: Option<String>,
        pub warranty_code: Option<String>,
    }
}
