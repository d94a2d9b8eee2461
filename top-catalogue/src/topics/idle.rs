//! `idle_*`: 41 topics.

/// `idle_agreement_*`
pub mod agreement {
    use crate::prelude::*;

    /// 闲鱼代扣消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_agreement_StatusChange")]
    pub struct StatusChange {
        pub alipay_trade_no: Option<String>,
        pub amount: Option<i64>,
        pub biz_order_id: Option<String>,
        pub pay_biz_code: Option<String>,
        pub plan_id: Option<String>,
        pub status: Option<String>,
        pub status_desc: Option<String>,
    }
}

/// `idle_appraiseisv_*`
pub mod appraiseisv {
    use crate::prelude::*;

    /// 已验货商品消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_appraiseisv_ItemSyn")]
    pub struct ItemSyn {
        pub item_id: Option<i64>,
        pub item_status: Option<i64>,
    }

    /// 闲鱼已验货交易事件
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_appraiseisv_OrderSyn")]
    pub struct OrderSyn {
        pub biz_order_id: Option<i64>,
        pub item_id: Option<i64>,
        pub order_status: Option<i64>,
        pub seller_id: Option<i64>,
    }

    /// 闲鱼已验货退货/退款事件
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_appraiseisv_RefundSyn")]
    pub struct RefundSyn {
        pub biz_order_id: Option<i64>,
        pub item_id: Option<i64>,
        pub order_status: Option<i64>,
        pub seller_id: Option<i64>,
    }
}

/// `idle_autotrade_*`
pub mod autotrade {
    use crate::prelude::*;

    /// 闲鱼 `AutoTrade` 订单状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_autotrade_OrderStateSync")]
    pub struct OrderStateSync {
        pub order_id: Option<i64>,
        pub order_status: Option<String>,
        pub order_sub_status: Option<String>,
        pub x_global_biz_code: Option<String>,
    }

    /// 闲鱼 `AutoTrade` 逆向退款消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_autotrade_RefundSync")]
    pub struct RefundSync {
        pub order_id: Option<i64>,
        pub order_status: Option<String>,
        pub order_sub_status: Option<String>,
        pub x_global_biz_code: Option<String>,
    }
}

/// `idle_consignment_*`
pub mod consignment {
    use crate::prelude::*;

    /// 闲鱼帮卖订单履约状态同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_consignment_OrderSyn")]
    pub struct OrderSyn {
        pub app_key: Option<String>,
        pub biz_order_id: Option<String>,
        pub order_status: Option<i64>,
        pub order_sub_status: Option<i64>,
    }
}

/// `idle_consignmentii_*`
pub mod consignmentii {
    use crate::prelude::*;

    /// 闲鱼寄卖 V2 订单履约状态同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_consignmentii_OrderSyn")]
    pub struct OrderSyn {
        pub app_key: Option<String>,
        pub biz_order_id: Option<String>,
        pub order_status: Option<String>,
        pub order_sub_status: Option<String>,
    }
}

/// `idle_cro_*`
pub mod cro {
    use crate::prelude::*;

    /// 闲鱼安全处罚消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_cro_PunishMsg")]
    pub struct PunishMsg {
        pub action_type: Option<String>,
        pub asset_list: Option<String>,
        pub begin_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
        pub result_id: Option<String>,
        pub rule_code: Option<String>,
        pub rule_name: Option<String>,
        pub user_id: Option<i64>,
    }
}

/// `idle_cycleshop_*`
pub mod cycleshop {
    use crate::prelude::*;

    /// 闲鱼循环商店-货品变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_cycleshop_GoodsNotice")]
    pub struct GoodsNotice {
        pub goods_id: Option<i64>,
        pub item_id: Option<i64>,
        pub jm_packid: Option<i64>,
        pub status: Option<String>,
    }

    /// 闲鱼循环商店-销售单变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_cycleshop_SaleOrderNotice")]
    pub struct SaleOrderNotice {
        pub biz_saleid: Option<String>,
        pub goods_id: Option<i64>,
        pub jm_packid: Option<i64>,
        pub sale_orderid: Option<i64>,
        pub status: Option<i64>,
    }
}

/// `idle_distribution_*`
pub mod distribution {
    use crate::prelude::*;

    /// 分销闲管家消息通道
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_distribution_ItemChange")]
    pub struct ItemChange {
        pub event_type: Option<String>,
        pub item_change_info: Option<String>,
    }
}

/// `idle_eticket_*`
pub mod eticket {
    use crate::prelude::*;

    /// 闲鱼囤囤券商品到有效期通知消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_eticket_ItemExpire")]
    pub struct ItemExpire {
        pub item_id: Option<String>,
        pub seller_id: Option<String>,
    }

    /// 闲鱼卡券电子凭证订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_eticket_Ordermsg")]
    pub struct Ordermsg {
        pub biz_order_id: Option<String>,
        pub msg_type: Option<String>,
        pub refund_id: Option<String>,
        pub seller_id: Option<String>,
    }
}

/// `idle_fishmarket_*`
pub mod fishmarket {
    use crate::prelude::*;

    /// 闲鱼鱼市售后状态推进通知服务商
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_fishmarket_AfterSalePerform")]
    pub struct AfterSalePerform {
        pub after_sale_id: Option<String>,
        pub after_sale_type: Option<String>,
        pub after_status: Option<String>,
        pub before_status: Option<String>,
        pub buyer_order_id: Option<String>,
        pub sale_type: Option<String>,
    }

    /// `idle_fishmarket_BuyerBidNotify`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_fishmarket_BuyerBidNotify")]
    pub struct BuyerBidNotify {
        pub item_id: Option<String>,
        pub vendue_item_id: Option<String>,
        pub vendue_type: Option<String>,
    }

    /// 闲鱼鱼市买家单状态同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_fishmarket_BuyerOrderStateSyn")]
    pub struct BuyerOrderStateSyn {
        pub item_id: Option<String>,
        pub order_id: Option<String>,
        pub order_status: Option<String>,
        pub order_type: Option<String>,
        pub sub_order_status: Option<String>,
        pub vendue_item_id: Option<String>,
    }

    /// 闲鱼鱼市商品竞拍消息同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_fishmarket_ItemAuctionStateSyn")]
    pub struct ItemAuctionStateSyn {
        pub item_id: Option<String>,
        pub vendue_item_id: Option<String>,
        pub vendue_status: Option<String>,
        pub vendue_type: Option<String>,
    }

    /// 闲鱼鱼市商品状态同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_fishmarket_ItemStateSyn")]
    pub struct ItemStateSyn {
        pub item_id: Option<String>,
        pub status: Option<String>,
    }

    /// 一口价转暗拍自动上架消息推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_fishmarket_TenderAutoAuctionMsg")]
    pub struct TenderAutoAuctionMsg {
        pub auction_count: Option<i64>,
        pub item_id: Option<i64>,
        pub message_id: Option<i64>,
    }

    /// 闲鱼鱼市拍卖实例状态消息同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_fishmarket_VendueStateSyn")]
    pub struct VendueStateSyn {
        pub item_id: Option<String>,
        pub vendue_item_id: Option<String>,
        pub vendue_item_status: Option<String>,
        pub vendue_type: Option<String>,
    }
}

/// `idle_fishmarketfixed_*`
pub mod fishmarketfixed {
    use crate::prelude::*;

    /// 鱼市一口价买家单订单交易消息变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_fishmarketfixed_OrderSyn")]
    pub struct OrderSyn {
        pub biz_order_id: Option<String>,
        pub item_id: Option<i64>,
        pub order_status: Option<i64>,
        pub order_sub_status: Option<i64>,
    }
}

/// `idle_gameboost_*`
pub mod gameboost {
    use crate::prelude::*;

    /// 交易消息同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_gameboost_OrderStateSync")]
    pub struct OrderStateSync {
        pub apply_id: Option<i64>,
        pub compensate_status: Option<String>,
        pub delay_status: Option<String>,
        pub event_time: Option<String>,
        pub event_type: Option<String>,
        pub extra_info: Option<String>,
        pub order_id: Option<i64>,
        pub order_status: Option<String>,
        pub refund_id: Option<i64>,
        pub refund_status: Option<String>,
    }
}

/// `idle_luxconsign_*`
pub mod luxconsign {
    use crate::prelude::*;

    /// 闲鱼奢品寄卖-卖家单消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_luxconsign_OrderNotice")]
    pub struct OrderNotice {
        pub action_event: Option<String>,
        pub biz_order_id: Option<String>,
        pub event_time: Option<String>,
        pub order_status: Option<String>,
        pub order_sub_status: Option<String>,
        pub seller_id: Option<String>,
    }
}

/// `idle_newoutlets_*`
pub mod newoutlets {
    use crate::prelude::*;

    /// 闲鱼用户身份变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_newoutlets_UserTagNotice")]
    pub struct UserTagNotice {
        pub biz_line: Option<String>,
        pub idle_shop_ability: Option<String>,
        pub operation_type: Option<String>,
        pub sp_item_type: Option<String>,
        pub user_id: Option<i64>,
        pub user_name: Option<String>,
    }
}

/// `idle_recycle_*`
pub mod recycle {
    use crate::prelude::*;

    /// 闲鱼回收业务订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_recycle_OrderStateSyn")]
    pub struct OrderStateSyn {
        pub biz_order_id: Option<String>,
        pub order_status: Option<String>,
        pub scene_type: Option<String>,
    }

    /// 回收订单交易消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_recycle_OrderSyn")]
    pub struct OrderSyn {
        pub app_key: Option<String>,
        pub biz_order_id: Option<String>,
        pub order_status: Option<i64>,
    }

    /// 退款消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_recycle_RefundStatusModify")]
    pub struct RefundStatusModify {
        pub dispute_id: Option<String>,
        pub order_id: Option<String>,
        pub refund_status: Option<String>,
    }

    /// 黄金回收门店信息变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_recycle_StoreSyn")]
    pub struct StoreSyn {
        pub address: Option<String>,
        pub area_name: Option<String>,
        pub attributes: Option<String>,
        pub business_info: Option<String>,
        pub city_name: Option<String>,
        pub latitude: Option<String>,
        pub longitude: Option<String>,
        pub poid: Option<String>,
        pub province_name: Option<String>,
        pub store_id: Option<i64>,
        pub store_name: Option<String>,
        pub store_status: Option<i64>,
    }
}

/// `idle_seller_*`
pub mod seller {
    use crate::prelude::*;

    /// 闲鱼鱼小铺运营提效包订购消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_seller_ImprovePackOrder")]
    pub struct ImprovePackOrder {
        pub order_id: Option<String>,
        pub pay_time: Option<String>,
        pub use_end_time: Option<String>,
        pub user_id: Option<i64>,
        pub use_start_time: Option<String>,
    }

    /// 无忧卖活动商品 ai 生成商品标描
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_seller_JishiAiGenerateItemDesc")]
    pub struct JishiAiGenerateItemDesc {
        pub item_desc: Option<String>,
        pub item_id: Option<String>,
        pub item_title: Option<String>,
    }

    /// 闲鱼鱼小铺专业号身份变更状态
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_seller_ProShopStatus")]
    pub struct ProShopStatus {
        pub pro_shop_quit_time: Option<String>,
        pub pro_shop_status: Option<i64>,
        pub pro_shop_upgrade_time: Option<String>,
        pub pro_shop_valid_time: Option<String>,
        pub user_id: Option<i64>,
    }
}

/// `idle_topisv_*`
pub mod topisv {
    use crate::prelude::*;

    /// `idle_topisv_CompensateNotice`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_topisv_CompensateNotice")]
    pub struct CompensateNotice {
        pub apply_id: Option<i64>,
        pub biz_order_id: Option<i64>,
        pub service_type: Option<String>,
        pub status: Option<i64>,
    }

    /// 闲鱼开放平台-国际货品变更消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_topisv_GlobalProductNotice")]
    pub struct GlobalProductNotice {
        pub inv_grade: Option<String>,
        pub item_id: Option<i64>,
        pub product_change_type: Option<i64>,
        pub product_id: Option<i64>,
    }

    /// 闲鱼开放平台-商品变更消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_topisv_ItemNotice")]
    pub struct ItemNotice {
        pub item_id: Option<i64>,
        pub item_status: Option<i64>,
        pub seller_id: Option<i64>,
    }

    /// 闲鱼开放平台-订单逆向变更消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_topisv_RefundNotice")]
    pub struct RefundNotice {
        pub biz_order_id: Option<i64>,
        pub item_id: Option<i64>,
        pub order_status: Option<i64>,
        pub seller_id: Option<i64>,
    }

    /// 闲鱼开放平台-订单变更消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_topisv_TradeNotice")]
    pub struct TradeNotice {
        pub biz_order_id: Option<i64>,
        pub item_id: Option<i64>,
        pub order_status: Option<i64>,
        pub seller_id: Option<i64>,
    }
}

/// `idle_trade_*`
pub mod trade {
    use crate::prelude::*;

    /// 买家修改地址通知卖家
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_trade_AddressModify")]
    pub struct AddressModify {
        pub biz_order_id: Option<String>,
        pub event: Option<String>,
        pub modify_address: Option<String>,
        pub origin_address: Option<String>,
        pub seller_id: Option<String>,
    }

    /// 服务商订单评价消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_trade_TradeReteSuccess")]
    pub struct TradeReteSuccess {
        pub biz_order_id: Option<i64>,
        pub rater_type: Option<i64>,
        pub rate_id: Option<i64>,
        pub rate_type: Option<String>,
    }
}

/// `idle_tranferpay_*`
pub mod tranferpay {
    use crate::prelude::*;

    /// 直接转账交易消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_tranferpay_OrderChange")]
    pub struct OrderChange {
        pub alipay_trade_no: Option<String>,
        pub amount: Option<String>,
        pub biz_order_id: Option<i64>,
        pub outer_id: Option<String>,
        pub pay_status: Option<String>,
    }
}

/// `idle_twjd_*`
pub mod twjd {
    use crate::prelude::*;

    /// 闲鱼图文鉴定业务订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "idle_twjd_OrderSyn")]
    pub struct OrderSyn {
        pub biz_order_info: Option<String>,
        pub main_status: Option<String>,
        pub order_type: Option<String>,
        pub pay_status: Option<String>,
        pub sub_status: Option<String>,
    }
}
