//! `trip_*`: 6 topics.

/// `trip_hotel_*`
pub mod hotel {
    use crate::prelude::*;

    /// `trip_hotel_BottomPriceRuleChange`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "trip_hotel_BottomPriceRuleChange")]
    pub struct BottomPriceRuleChange {
        pub entity_type: Option<String>,
        pub gid: Option<i64>,
        pub hid: Option<i64>,
        pub requestid: Option<String>,
        pub rp_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub supplier: Option<String>,
    }

    /// 飞猪卖家酒店实体变更消息同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "trip_hotel_HotelChange")]
    pub struct HotelChange {
        pub extend: Option<String>,
        pub hid: Option<i64>,
        pub out_hid: Option<String>,
        pub seller_id: Option<i64>,
        pub seller_nick: Option<String>,
        pub r#type: Option<String>,
    }

    /// 酒店 rate 信息变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "trip_hotel_RateChange")]
    pub struct RateChange {
        pub hid: Option<i64>,
        pub msg_type: Option<String>,
        pub out_hid: Option<String>,
        pub out_rid: Option<String>,
        pub rate_id: Option<i64>,
        pub rid: Option<i64>,
        pub rp_code: Option<String>,
        pub rp_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub vendor: Option<String>,
    }

    /// 酒店价格计划消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "trip_hotel_RatePlanChange")]
    pub struct RatePlanChange {
        pub hid: Option<i64>,
        pub msg_type: Option<String>,
        pub out_hid: Option<String>,
        pub out_rid: Option<String>,
        pub rid: Option<i64>,
        pub rp_code: Option<String>,
        pub rp_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub vendor: Option<String>,
    }

    /// room 变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "trip_hotel_RoomChange")]
    pub struct RoomChange {
        pub gid: Option<i64>,
        pub hid: Option<i64>,
        pub out_hid: Option<String>,
        pub out_rid: Option<String>,
        pub rid: Option<i64>,
        pub seller_id: Option<i64>,
    }

    /// 酒店房型消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "trip_hotel_RoomTypeChange")]
    pub struct RoomTypeChange {
        pub hid: Option<i64>,
        pub msg_type: Option<String>,
        pub out_hid: Option<String>,
        pub out_rid: Option<String>,
        pub rid: Option<String>,
        pub seller_id: Option<i64>,
        pub vendor: Option<String>,
    }
}
