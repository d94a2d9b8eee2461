//! `alihouse_*`: 10 topics.

/// `alihouse_customer_*`
pub mod customer {
    use crate::prelude::*;

    /// 动作线索消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alihouse_customer_ActionClueId")]
    pub struct ActionClueId {
        pub biz_line: Option<i64>,
        pub id: Option<i64>,
        pub is_test: Option<i64>,
        pub source: Option<i64>,
        pub system: Option<i64>,
        pub r#type: Option<i64>,
    }

    /// 来客通\_备注信息同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alihouse_customer_AppNoteSync")]
    pub struct AppNoteSync {
        pub biz_id: Option<String>,
        pub broker_id: Option<i64>,
        pub data_version: Option<i64>,
        pub is_test: Option<i64>,
        pub store_id: Option<String>,
    }

    /// 用户行为线索产出
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alihouse_customer_BehaviorClueId")]
    pub struct BehaviorClueId {
        pub biz_line: Option<i64>,
        pub id: Option<i64>,
        pub is_test: Option<i64>,
        pub merchant_id: Option<String>,
        pub source: Option<i64>,
        pub system: Option<i64>,
        pub r#type: Option<i64>,
    }

    /// 新二租归一表单线索消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alihouse_customer_BehaviorClueMsg")]
    pub struct BehaviorClueMsg {
        pub biz_line: Option<i64>,
        pub id: Option<i64>,
        pub is_test: Option<i64>,
        pub merchant_id: Option<String>,
        pub source: Option<i64>,
        pub system: Option<i64>,
        pub r#type: Option<i64>,
    }

    /// IM 线索消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alihouse_customer_ImMsg")]
    pub struct ImMsg {
        pub biz_line: Option<i64>,
        pub id: Option<i64>,
        pub is_test: Option<i64>,
        pub merchant_id: Option<String>,
        pub source: Option<i64>,
        pub system: Option<i64>,
        pub r#type: Option<i64>,
    }

    /// 用户关注提醒消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alihouse_customer_RemindNotice")]
    pub struct RemindNotice {
        pub data_type: Option<i64>,
        pub id: Option<i64>,
        pub is_test: Option<i64>,
        pub remind_type: Option<i64>,
    }

    /// 租房用户行为线索消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alihouse_customer_RentBehaviorClueId")]
    pub struct RentBehaviorClueId {
        pub biz_line: Option<i64>,
        pub id: Option<i64>,
        pub is_test: Option<i64>,
        pub merchant_id: Option<String>,
        pub source: Option<i64>,
        pub system: Option<i64>,
        pub r#type: Option<i64>,
    }

    /// 二手房用户行为线索消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alihouse_customer_SecondBehaviorClueId")]
    pub struct SecondBehaviorClueId {
        pub biz_line: Option<i64>,
        pub id: Option<i64>,
        pub is_test: Option<i64>,
        pub merchant_id: Option<String>,
        pub source: Option<i64>,
        pub system: Option<i64>,
        pub r#type: Option<i64>,
    }
}

/// `alihouse_house_*`
pub mod house {
    use crate::prelude::*;

    /// 楼盘消息审核
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alihouse_house_ProjectAudit")]
    pub struct ProjectAudit {
        pub detail: Option<String>,
        pub external_id: Option<String>,
        pub notify_time: Option<String>,
        pub project_id: Option<i64>,
        pub status: Option<i64>,
        pub status_desc: Option<String>,
    }

    /// 天猫好房商品审核结果通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alihouse_house_ProjectSaleAudit")]
    pub struct ProjectSaleAudit {
        pub detail: Option<String>,
        pub notify_time: Option<String>,
        pub project_id: Option<i64>,
        pub sale_id: Option<i64>,
        pub status: Option<i64>,
        pub status_desc: Option<String>,
    }
}
