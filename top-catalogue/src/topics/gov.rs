//! `gov_*`: 10 topics.

/// `gov_auction_*`
pub mod auction {
    use crate::prelude::*;

    /// 订单支付消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "gov_auction_AuctionOrderPaid")]
    pub struct AuctionOrderPaid {
        pub biz_msg_id: Option<String>,
        pub biz_order_id: Option<i64>,
        pub case_no: Option<String>,
        pub item_id: Option<i64>,
        pub order_amount: Option<i64>,
        pub org_nick: Option<String>,
        pub out_biz_id: Option<String>,
        pub out_item_id: Option<String>,
        pub out_user_id: Option<String>,
        pub status: Option<i64>,
    }

    /// 大资产拍卖拍品结束消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "gov_auction_End")]
    pub struct End {
        pub biz_msg_id: Option<String>,
        pub case_no: Option<String>,
        pub item_id: Option<i64>,
        pub org_nick: Option<String>,
        pub out_biz_id: Option<String>,
        pub out_item_id: Option<String>,
        pub status: Option<i64>,
    }

    /// 标的结束即刻消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "gov_auction_EndImmediate")]
    pub struct EndImmediate {
        pub auction_end_time: Option<String>,
        pub auction_start_time: Option<String>,
        pub biz_msg_id: Option<String>,
        pub item_id: Option<i64>,
        pub out_item_id: Option<String>,
    }

    /// 大资产标的上架消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "gov_auction_Publish")]
    pub struct Publish {
        pub biz_msg_id: Option<String>,
        pub case_no: Option<String>,
        pub item_id: Option<i64>,
        pub org_nick: Option<String>,
        pub out_biz_id: Option<String>,
        pub out_item_id: Option<String>,
        pub status: Option<i64>,
    }

    /// 推送机动车数据到斑马
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "gov_auction_PushVehicleDataToBM")]
    pub struct PushVehicleDataToBm {
        pub datestamp: Option<i64>,
        pub item_id: Option<i64>,
        pub item_title: Option<String>,
        pub item_url: Option<String>,
        pub vin: Option<String>,
    }

    /// 打包处置关联资产编号消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "gov_auction_QuanAnAssetsPack")]
    pub struct QuanAnAssetsPack {
        pub biz_msg_id: Option<String>,
        pub master_case_no: Option<String>,
        pub master_out_biz_id: Option<String>,
        pub operate_type: Option<i64>,
        pub out_biz_id_list_str: Option<String>,
        pub out_biz_id_map: Option<String>,
        pub pack_type: Option<String>,
    }

    /// 斑马-机动车数据推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "gov_auction_VehicleDataPush")]
    pub struct VehicleDataPush {
        pub datestamp: Option<i64>,
        pub item_id: Option<i64>,
        pub item_title: Option<String>,
        pub item_url: Option<String>,
        pub vin: Option<String>,
    }
}

/// `gov_qual_*`
pub mod qual {
    use crate::prelude::*;

    /// 拍品资质审核提交消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "gov_qual_Submit")]
    pub struct Submit {
        pub apply_id: Option<String>,
        pub biz_msg_id: Option<String>,
        pub buyer_nick: Option<String>,
        pub item_id: Option<String>,
        pub org_nick: Option<String>,
    }
}

/// `gov_radarclue_*`
pub mod radarclue {
    use crate::prelude::*;

    /// 财产线索 Excel 监控源解析结果通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "gov_radarclue_ExcelFinish")]
    pub struct ExcelFinish {
        pub attach_id: Option<String>,
        pub attach_name: Option<String>,
        pub biz_msg_id: Option<String>,
        pub parse_fail_item: Option<i64>,
        pub parse_formaterr_item: Option<i64>,
        pub parse_illegal_item: Option<i64>,
        pub parse_sensitive_item: Option<i64>,
        pub parse_success: Option<bool>,
        pub parse_success_item: Option<i64>,
        pub user_nick: Option<String>,
    }

    /// 财产线索定时统计消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "gov_radarclue_Info")]
    pub struct Info {
        pub attach_id: Option<String>,
        pub attach_name: Option<String>,
        pub banckrupt_clue_count: Option<i64>,
        pub bidding_clue_count: Option<i64>,
        pub biz_msg_id: Option<String>,
        pub deal_clue_count: Option<i64>,
        pub litigation_clue_count: Option<i64>,
        pub preservation_clue_count: Option<i64>,
        pub recent_query_time: Option<String>,
        pub user_nick: Option<String>,
        pub waiting_start_clue_count: Option<i64>,
    }
}
