//! `xianyu_*`: 25 topics.

/// `xianyu_aftersale_*`
pub mod aftersale {
    use crate::prelude::*;

    /// 闲鱼售后订单状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_aftersale_OrderSyn")]
    pub struct OrderSyn {
        pub after_sale_order_id: Option<String>,
        pub event: Option<String>,
        pub main_order_id: Option<String>,
        pub main_status: Option<String>,
        pub sub_status: Option<String>,
        pub tender_order_id: Option<String>,
    }
}

/// `xianyu_appraise_*`
pub mod appraise {
    use crate::prelude::*;

    /// 验货担保订单状态同步回收商
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_appraise_OrderSyn")]
    pub struct OrderSyn {
        pub action: Option<String>,
        pub biz_order_id: Option<String>,
        pub order_status: Option<String>,
        pub order_sub_status: Option<String>,
    }
}

/// `xianyu_bid_*`
pub mod bid {
    use crate::prelude::*;

    /// 闲鱼奢品竞拍消息同步服务商
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_bid_StatusChange")]
    pub struct StatusChange {
        pub buyer_order_id: Option<i64>,
        pub end_time: Option<TopDateTime>,
        pub item_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub seller_order_id: Option<String>,
        pub status: Option<i64>,
    }
}

/// `xianyu_car_*`
pub mod car {
    use crate::prelude::*;

    /// 闲鱼二手车寄卖订单状态同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_car_OrderStatusSync")]
    pub struct OrderStatusSync {
        pub biz_order_id: Option<String>,
        pub order_status: Option<String>,
        pub order_sub_status: Option<String>,
    }
}

/// `xianyu_cco_*`
pub mod cco {
    use crate::prelude::*;

    /// 闲鱼投诉消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_cco_Complain")]
    pub struct Complain {
        pub complainant_id: Option<i64>,
        pub complainant_role: Option<String>,
        pub complain_amount: Option<i64>,
        pub complain_id: Option<i64>,
        pub complain_sub_type: Option<i64>,
        pub complain_type: Option<i64>,
        pub from_status: Option<i64>,
        pub gmt_create: Option<String>,
        pub msg_type: Option<String>,
        pub order_id: Option<i64>,
        pub proof_desc: Option<String>,
        pub proof_pic_list: Option<String>,
        pub respondent_id: Option<i64>,
        pub to_status: Option<i64>,
    }
}

/// `xianyu_coin_*`
pub mod coin {
    use crate::prelude::*;

    /// 闲鱼币交易抵扣变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_coin_CoinDeductionChange")]
    pub struct CoinDeductionChange {
        pub biz_item_id: Option<i64>,
        pub deduction_flag: Option<String>,
        pub deduction_version: Option<String>,
        pub seller_id: Option<i64>,
    }

    /// 闲鱼币全店抵扣变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_coin_StoreDeductionEvent")]
    pub struct StoreDeductionEvent {
        pub channel: Option<String>,
        pub deduction_ratio: Option<i64>,
        pub event_type: Option<String>,
        pub fail_item_count: Option<i64>,
        pub old_ratio: Option<i64>,
        pub operation_id: Option<String>,
        pub seller_id: Option<i64>,
        pub success_item_count: Option<i64>,
        pub timestamp: Option<i64>,
        pub total_item_count: Option<i64>,
    }
}

/// `xianyu_ctox_*`
pub mod ctox {
    use crate::prelude::*;

    /// 闲鱼 C2X 抽佣退佣消息同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_ctox_CommissionStateSyn")]
    pub struct CommissionStateSyn {
        pub alipay_trade_no: Option<String>,
        pub biz_order_id: Option<String>,
        pub biz_type: Option<String>,
        pub fee_commission: Option<String>,
        pub fee_type: Option<String>,
        pub wirte_off_time: Option<String>,
    }

    /// c2x 代扣协议变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_ctox_PayDkChange")]
    pub struct PayDkChange {
        pub biz_order_id: Option<String>,
        pub biz_type: Option<String>,
        pub confirm_fee: Option<String>,
        pub dk_number: Option<String>,
        pub dk_order_id: Option<String>,
        pub dk_time: Option<String>,
        pub status: Option<String>,
    }

    /// c2x 业务订单评价消息同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_ctox_RateStateSyn")]
    pub struct RateStateSyn {
        pub app_key: Option<String>,
        pub biz_order_id: Option<String>,
        pub biz_type: Option<String>,
        pub score: Option<String>,
    }
}

/// `xianyu_environment_*`
pub mod environment {
    use crate::prelude::*;

    /// 闲鱼双 11 公益游戏任务事件同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_environment_EventSyn")]
    pub struct EventSyn {
        pub ds: Option<String>,
        pub task_biz_code: Option<String>,
        pub user_id: Option<String>,
    }
}

/// `xianyu_fishmarket_*`
pub mod fishmarket {
    use crate::prelude::*;

    /// 鱼市商品状态变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_fishmarket_ItemSyn")]
    pub struct ItemSyn {
        pub biz_order_id: Option<String>,
        pub is_bid: Option<String>,
        pub item_id: Option<String>,
        pub schedule: Option<String>,
    }
}

/// `xianyu_hjbt_*`
pub mod hjbt {
    use crate::prelude::*;

    /// 换机补贴打款消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_hjbt_PaymentStatus")]
    pub struct PaymentStatus {
        pub biz_type: Option<String>,
        pub deal_amount: Option<i64>,
        pub opera_type: Option<String>,
        pub order_id: Option<String>,
        pub subsidy_amount: Option<i64>,
        pub subsidy_time: Option<String>,
    }
}

/// `xianyu_isv_*`
pub mod isv {
    use crate::prelude::*;

    /// 闲鱼服务商订单提醒
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_isv_OrderRemind")]
    pub struct OrderRemind {
        pub biz_order_id: Option<String>,
        pub remind_type: Option<String>,
    }
}

/// `xianyu_marketrecycle_*`
pub mod marketrecycle {
    use crate::prelude::*;

    /// 保卖订单变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_marketrecycle_OrderStateSyn")]
    pub struct OrderStateSyn {
        pub biz_order_id: Option<String>,
        pub env: Option<String>,
        pub status: Option<String>,
    }

    /// 闲鱼保卖计划变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_marketrecycle_PlanStateSyn")]
    pub struct PlanStateSyn {
        pub address: Option<String>,
        pub address_detail: Option<String>,
        pub lat: Option<String>,
        pub lng: Option<String>,
        pub main_status: Option<String>,
        pub plan_id: Option<String>,
        pub quote_id: Option<String>,
        pub quote_version: Option<String>,
        pub ship_time: Option<String>,
        pub sub_status: Option<String>,
    }
}

/// `xianyu_outlet_*`
pub mod outlet {
    use crate::prelude::*;

    /// 闲鱼奥莱周期拍拍品创建
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_outlet_CycleBuyVendueCreate")]
    pub struct CycleBuyVendueCreate {
        pub attributes: Option<String>,
        pub biz: Option<i64>,
        pub buyer_deposit: Option<i64>,
        pub desc_tfs_url: Option<String>,
        pub end_time: Option<String>,
        pub gmt_create: Option<String>,
        pub gmt_modified: Option<String>,
        pub init_end_time: Option<String>,
        pub item_id: Option<i64>,
        pub max_price: Option<i64>,
        pub mini_price: Option<i64>,
        pub pict_url: Option<String>,
        pub price_margin: Option<i64>,
        pub seller_id: Option<i64>,
        pub start_price: Option<i64>,
        pub start_time: Option<String>,
        pub status: Option<i64>,
        pub title: Option<String>,
        pub vendue_id: Option<i64>,
        pub vendue_status: Option<i64>,
        pub video: Option<String>,
    }
}

/// `xianyu_recycle_*`
pub mod recycle {
    use crate::prelude::*;

    /// 订单状态同步给回收商
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_recycle_OrderStatusSync")]
    pub struct OrderStatusSync {
        pub apprize_amount: Option<i64>,
        pub apprize_id: Option<String>,
        pub app_key: Option<String>,
        pub area: Option<String>,
        pub biz_order_id: Option<String>,
        pub buyer_id: Option<i64>,
        pub buyer_nick: Option<String>,
        pub channel: Option<String>,
        pub channel_data: Option<String>,
        pub city: Option<String>,
        pub close_reason: Option<String>,
        pub coupon_fee: Option<String>,
        pub coupon_id: Option<String>,
        pub coupon_rule: Option<String>,
        pub credit_pay: Option<bool>,
        pub credit_pay_amount: Option<i64>,
        pub dk_type: Option<String>,
        pub gmt_create: Option<String>,
        pub idle_pay_type: Option<String>,
        pub order_status: Option<i64>,
        pub province: Option<String>,
        pub rate_content: Option<String>,
        pub rate_grade: Option<String>,
        pub refund_reason: Option<String>,
        pub seller_address: Option<String>,
        pub seller_alipay_user_id: Option<String>,
        pub seller_id: Option<i64>,
        pub seller_nick: Option<String>,
        pub seller_phone: Option<String>,
        pub seller_real_name: Option<String>,
        pub ship_time: Option<String>,
        pub ship_type: Option<String>,
        pub spu_id: Option<String>,
        pub zfb_dk: Option<bool>,
        pub zfb_dk_code: Option<String>,
        pub zm_level: Option<String>,
        pub zm_score: Option<String>,
    }

    /// 闲鱼回收 SPU 变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_recycle_SpuModifySync")]
    pub struct SpuModifySync {
        pub action_type: Option<String>,
        pub cat_id: Option<String>,
        pub cat_name: Option<String>,
        pub property_values: Option<String>,
        pub property_value_ids: Option<String>,
        pub spu_id: Option<String>,
    }
}

/// `xianyu_register_*`
pub mod register {
    use crate::prelude::*;

    /// 闲鱼 SPU 挂载上下线消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_register_StatusChange")]
    pub struct StatusChange {
        pub pd_code: Option<String>,
        pub scene_type: Option<String>,
        pub spu_id: Option<String>,
        pub status: Option<String>,
    }
}

/// `xianyu_template_*`
pub mod template {
    use crate::prelude::*;

    /// 闲鱼问卷变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_template_QuesChange")]
    pub struct QuesChange {
        pub biz_type: Option<String>,
        pub online_version: Option<String>,
        pub pre_version: Option<String>,
        pub questionnaire: Option<String>,
        pub spu_id: Option<String>,
    }

    /// 闲鱼问卷状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_template_StatusChange")]
    pub struct StatusChange {
        pub biz_type: Option<String>,
        pub online_version: Option<String>,
        pub spu_id: Option<String>,
        pub r#type: Option<String>,
    }
}

/// `xianyu_tender_*`
pub mod tender {
    use crate::prelude::*;

    /// 省心卖-暗拍项目订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_tender_OrderSyn")]
    pub struct OrderSyn {
        pub biz_order_id: Option<String>,
        pub order_status: Option<String>,
        pub order_sub_status: Option<String>,
    }
}

/// `xianyu_yellowbox_*`
pub mod yellowbox {
    use crate::prelude::*;

    /// GPU 模版处罚消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_yellowbox_GpuTemplatePunish")]
    pub struct GpuTemplatePunish {
        pub action_code: Option<String>,
        pub gpu_desc: Option<String>,
        pub gpu_id: Option<i64>,
        pub id: Option<i64>,
        pub market_price: Option<i64>,
        pub product_code: Option<String>,
        pub tenant: Option<String>,
        pub title: Option<String>,
    }
}

/// `xianyu_yushi_*`
pub mod yushi {
    use crate::prelude::*;

    /// 闲鱼商品下架消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xianyu_yushi_TsOffShelf")]
    pub struct TsOffShelf {
        pub biz_order_id: Option<String>,
        pub is_forever_del: Option<String>,
        pub item_id: Option<String>,
        pub schedule: Option<String>,
    }
}
