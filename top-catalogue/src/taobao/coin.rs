//! `taobao.coin.*`: 1 API.

pub use self::award_delivery::AwardDelivery;

/// `taobao.coin.award.delivery`
pub mod award_delivery {
    use crate::prelude::*;

    /// `taobao.coin.award.delivery` (淘金币奖励投放)
    ///
    /// <https://open.taobao.com/api.htm?docId=65356&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.coin.award.delivery",
        response = AwardDeliveryResult,
        unwrap = "result",
        debug
    )]
    pub struct AwardDelivery {
        pub param0: String,
        pub param1: i64,
        pub order_dto: Option<OrderDto>,
    }

    /// `OrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDto {
        pub order_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AwardDeliveryResult {
        pub button: Option<Button>,
        pub image: Option<Image>,
        pub title: Option<String>,
        pub desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Button {
        pub title: Option<String>,
        pub target_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Image {
        pub width: Option<i64>,
        pub icon_url: Option<String>,
        pub height: Option<i64>,
    }
}
