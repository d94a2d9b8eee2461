//! `wdk_*`: 6 topics.

/// `wdk_capacity_*`
pub mod capacity {
    use crate::prelude::*;

    /// 盒马运力消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "wdk_capacity_Delivery")]
    pub struct Delivery {
        pub message_type: Option<String>,
        pub messgae_body: Option<String>,
        pub trace_id: Option<String>,
    }
}

/// `wdk_market_*`
pub mod market {
    use crate::prelude::*;

    /// 营销操作错误消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "wdk_market_OperateSkuError")]
    pub struct OperateSkuError {
        pub activity_id: Option<i64>,
        pub logic_group_number: Option<i64>,
        pub msg_id: Option<String>,
        pub operate_code: Option<String>,
        pub out_act_id: Option<String>,
        pub publish_error_code: Option<String>,
        pub publish_error_msg: Option<String>,
        pub shop_ids: Vec<String>,
        pub sku_code: Option<String>,
    }

    /// 营销发布商品错误
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "wdk_market_OperateSkuErrror")]
    pub struct OperateSkuErrror {
        pub activity_id: Option<i64>,
        pub logic_group_number: Option<i64>,
        pub msg_id: Option<String>,
        pub operate_code: Option<String>,
        pub out_act_id: Option<String>,
        pub publish_error_code: Option<String>,
        pub publish_error_msg: Option<String>,
        pub shop_ids: Vec<String>,
        pub sku_code: Option<String>,
    }
}

/// `wdk_open_*`
pub mod open {
    use crate::prelude::*;

    /// 五道口开放数据发布错误
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "wdk_open_DataPublishError")]
    pub struct DataPublishError {
        pub biz_code: Option<String>,
        pub message_id: Option<String>,
        pub out_data_id: Option<String>,
        pub relation_out_data_list: Vec<String>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub sub_biz_code: Option<String>,
        pub version_id: Option<i64>,
    }

    /// 五道口开放数据关联通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "wdk_open_DataRelation")]
    pub struct DataRelation {
        pub biz_code: Option<String>,
        pub message_id: Option<String>,
        pub out_data_id: Option<String>,
        pub sub_biz_code: Option<String>,
        pub txd_data_id: Option<String>,
    }
}

/// `wdk_workforce_*`
pub mod workforce {
    use crate::prelude::*;

    /// 盒马三方用工需求发布
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "wdk_workforce_RequirementPublish")]
    pub struct RequirementPublish {
        pub demand_info_id: Option<String>,
        pub messgae_body: Option<String>,
        pub trace_id: Option<String>,
    }
}
