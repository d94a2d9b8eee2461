//! `alipay_*`: 31 topics.

/// `alipay_ae_*`
pub mod ae {
    use crate::prelude::*;

    /// AE 提前放款
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_ae_TradePreloan")]
    pub struct TradePreloan {
        pub content: Option<String>,
        pub id: Option<String>,
        pub message_type: Option<String>,
        pub topic: Option<String>,
    }

    /// AE 提前放款新链路
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_ae_TradePreloanNew")]
    pub struct TradePreloanNew {
        pub content: Option<String>,
        pub id: Option<String>,
        pub message_type: Option<String>,
        pub topic: Option<String>,
    }
}

/// `alipay_baoming_*`
pub mod baoming {
    use crate::prelude::*;

    /// 活动报名消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_baoming_Msg")]
    pub struct Msg {
        pub baoming_config_id: Option<i64>,
    }
}

/// `alipay_baoxian_*`
pub mod baoxian {
    use crate::prelude::*;

    /// 保险线下同步授权消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_baoxian_PolicySyncAuthorize")]
    pub struct PolicySyncAuthorize {
        pub authorize_time: Option<TopDateTime>,
        pub card_no: Option<String>,
        pub card_type: Option<String>,
        pub merchant_alipay_id: Option<String>,
        pub name: Option<String>,
        pub user_alipay_id: Option<String>,
    }

    /// 保险线下同步解除授权消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_baoxian_PolicySyncCancel")]
    pub struct PolicySyncCancel {
        pub cancel_time: Option<TopDateTime>,
        pub merchant_alipay_id: Option<String>,
        pub user_alipay_id: Option<String>,
    }
}

/// `alipay_charity_*`
pub mod charity {
    use crate::prelude::*;

    /// `alipay_charity_ThreeHoursBillSync`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_charity_ThreeHoursBillSync")]
    pub struct ThreeHoursBillSync {
        pub action_data: Option<String>,
        pub action_type: Option<String>,
        pub activity_id: Option<String>,
        pub activity_name: Option<String>,
        pub alipay_user_id: Option<String>,
        pub approve_date: Option<TopDateTime>,
        pub attr: Option<String>,
        pub bill_no: Option<String>,
        pub charity_time: Option<i64>,
        pub charity_type_id: Option<String>,
        pub charity_type_name: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub is_kids: Option<bool>,
        pub item_id: Option<i64>,
        pub taobao_user_id: Option<String>,
    }
}

/// `alipay_fenxiao_*`
pub mod fenxiao {
    use crate::prelude::*;

    /// 采购单关闭
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_fenxiao_FxOrderClosed")]
    pub struct FxOrderClosed {
        pub fenxiao_id: Option<i64>,
    }

    /// 采购单创建
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_fenxiao_FxOrderCreate")]
    pub struct FxOrderCreate {
        pub fenxiao_id: Option<i64>,
    }

    /// 改价
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_fenxiao_FxOrderModifyPrice")]
    pub struct FxOrderModifyPrice {
        pub fenxiao_id: Option<i64>,
    }

    /// 采购单付款
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_fenxiao_FxOrderPaid")]
    pub struct FxOrderPaid {
        pub fenxiao_id: Option<i64>,
    }

    /// 采购单发货
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_fenxiao_FxOrderShipped")]
    pub struct FxOrderShipped {
        pub fenxiao_id: Option<i64>,
    }

    /// 采购成功
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_fenxiao_FxOrderSuccess")]
    pub struct FxOrderSuccess {
        pub fenxiao_id: Option<i64>,
    }

    /// 采购单结算完成
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_fenxiao_FxOrderTransfered")]
    pub struct FxOrderTransfered {
        pub fenxiao_id: Option<i64>,
    }
}

/// `alipay_refund_*`
pub mod refund {
    use crate::prelude::*;

    /// 新退款消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_refund_Dispute")]
    pub struct Dispute {
        pub content: Option<String>,
        pub dataid: Option<String>,
        pub message_type: Option<String>,
        pub topic: Option<String>,
    }

    /// 退款关闭
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_refund_RefundClosed")]
    pub struct RefundClosed {
        pub biz_order_id: Option<i64>,
        pub buyer_open_uid: Option<String>,
    }

    /// 退款消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_refund_RefundCreated")]
    pub struct RefundCreated {
        pub biz_order_id: Option<i64>,
        pub buyer_open_uid: Option<String>,
    }

    /// 退款成功消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_refund_RefundSuccess")]
    pub struct RefundSuccess {
        pub biz_order_id: Option<i64>,
        pub buyer_open_uid: Option<String>,
    }
}

/// `alipay_scf_*`
pub mod scf {
    use crate::prelude::*;

    /// 支付宝菜鸟消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_scf_Advance")]
    pub struct Advance {
        pub content: Option<String>,
        pub id: Option<String>,
        pub message_type: Option<String>,
        pub topic: Option<String>,
    }
}

/// `alipay_trade_*`
pub mod trade {
    use crate::prelude::*;

    /// 订单极速放款成功
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_trade_AdvanceDisburse")]
    pub struct AdvanceDisburse {
        pub buyer_open_uid: Option<String>,
        pub tid: Option<i64>,
    }

    /// 买家付款
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_trade_BuyerPay")]
    pub struct BuyerPay {
        pub auction_id: Option<i64>,
        pub auction_pict_url: Option<String>,
        pub auction_title: Option<String>,
        pub buyer_id: Option<i64>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub buy_amount: Option<i64>,
        pub childs: Option<String>,
        pub gmt_create: Option<i64>,
        pub oid: Option<i64>,
        pub payment: Option<i64>,
        pub root_cat: Option<String>,
        pub seller_id: Option<i64>,
        pub seller_nick: Option<String>,
        pub shop_id: Option<i64>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub total_fee: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 虚假交易订单
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_trade_FakeTrade")]
    pub struct FakeTrade {
        pub buyer_alipay_id: Option<i64>,
        pub buyer_id: Option<i64>,
        pub create_time: Option<i64>,
        pub order_id: Option<i64>,
        pub parent_order_id: Option<i64>,
        pub seller_id: Option<i64>,
    }

    /// 支付宝订单号创建
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_trade_TradeAlipayCreate")]
    pub struct TradeAlipayCreate {
        pub buyer_open_uid: Option<String>,
        pub tid: Option<i64>,
    }

    /// 买家关闭订单
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_trade_TradeBuyerClose")]
    pub struct TradeBuyerClose {
        pub buyer_open_uid: Option<String>,
        pub tid: Option<i64>,
    }

    /// 阶段付款
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_trade_TradeBuyerStepPay")]
    pub struct TradeBuyerStepPay {
        pub buyer_open_uid: Option<String>,
        pub tid: Option<i64>,
    }

    /// 订单创建
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_trade_TradeCreate")]
    pub struct TradeCreate {
        pub auction_id: Option<i64>,
        pub auction_pict_url: Option<String>,
        pub auction_title: Option<String>,
        pub buyer_id: Option<i64>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub childs: Option<String>,
        pub gmt_create: Option<i64>,
        pub oid: Option<i64>,
        pub payment: Option<i64>,
        pub root_cat: Option<String>,
        pub seller_id: Option<i64>,
        pub seller_nick: Option<String>,
        pub shop_id: Option<i64>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub total_fee: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 部分收货
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_trade_TradePartlyConfirmPay")]
    pub struct TradePartlyConfirmPay {
        pub buyer_open_uid: Option<String>,
        pub tid: Option<i64>,
    }

    /// 交易阶段成功
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_trade_TradePeriodSuccess")]
    pub struct TradePeriodSuccess {
        pub auction_id: Option<i64>,
        pub auction_pict_url: Option<String>,
        pub auction_title: Option<String>,
        pub buyer_id: Option<String>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub childs: Option<String>,
        pub gmt_create: Option<i64>,
        pub oid: Option<i64>,
        pub payment: Option<i64>,
        pub root_cat: Option<String>,
        pub seller_id: Option<i64>,
        pub seller_nick: Option<String>,
        pub shop_id: Option<i64>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub total_fee: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 订单发货
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_trade_TradeSellerShip")]
    pub struct TradeSellerShip {
        pub auction_id: Option<i64>,
        pub auction_pict_url: Option<String>,
        pub auction_title: Option<String>,
        pub buyer_id: Option<i64>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub childs: Option<String>,
        pub gmt_create: Option<i64>,
        pub oid: Option<i64>,
        pub payment: Option<i64>,
        pub root_cat: Option<String>,
        pub seller_id: Option<i64>,
        pub seller_nick: Option<String>,
        pub shop_id: Option<i64>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub total_fee: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 交易成功
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_trade_TradeSuccess")]
    pub struct TradeSuccess {
        pub auction_id: Option<i64>,
        pub auction_pict_url: Option<String>,
        pub auction_title: Option<String>,
        pub buyer_id: Option<i64>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub childs: Option<String>,
        pub gmt_create: Option<i64>,
        pub oid: Option<i64>,
        pub payment: Option<i64>,
        pub root_cat: Option<String>,
        pub seller_id: Option<i64>,
        pub seller_nick: Option<String>,
        pub shop_id: Option<i64>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub total_fee: Option<i64>,
        pub r#type: Option<String>,
    }
}

/// `alipay_update_*`
pub mod update {
    use crate::prelude::*;

    /// 卖家信息变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_update_Seller")]
    pub struct Seller {
        pub user_id: Option<i64>,
    }
}

/// `alipay_xiaodai_*`
pub mod xiaodai {
    use crate::prelude::*;

    /// 阿里金融签约通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipay_xiaodai_SignNotify")]
    pub struct SignNotify {
    }
}
