//! `alibaba.htorder.*`: 2 APIs.

pub use self::hotel_sync_booking::HotelSyncBooking;
pub use self::hotel_sync_config::HotelSyncConfig;

/// `alibaba.htorder.hotel.sync.booking`
pub mod hotel_sync_booking {
    use crate::prelude::*;

    /// `alibaba.htorder.hotel.sync.booking` (未来酒店亲橙客栈预订信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=51179&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.htorder.hotel.sync.booking",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct HotelSyncBooking {
        pub data_entity: Option<SyncHotelBookingDataRequestDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncHotelBookingDataRequestDto {
        pub segments: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub content: Option<SyncHotelBookingDataResponseDto>,
        pub err_no: Option<String>,
        pub err_info: Option<String>,
        pub stack_trace: Option<String>,
        pub succ: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncHotelBookingDataResponseDto {
        pub segments: Vec<HotelMessageSendSegment>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelMessageSendSegment {
        pub checkin: Option<TopDateTime>,
        pub checkout: Option<TopDateTime>,
        pub fee_begin_time: Option<TopDateTime>,
        pub fee_finish_time: Option<TopDateTime>,
        pub message_type: Option<String>,
        pub out_order_id: Option<String>,
        pub result: Option<String>,
        pub room_type_name: Option<String>,
        pub supplier_code: Option<String>,
        pub parameters: Option<String>,
    }
}

/// `alibaba.htorder.hotel.sync.config`
pub mod hotel_sync_config {
    use crate::prelude::*;

    /// `alibaba.htorder.hotel.sync.config` (同步配置信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=51178&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.htorder.hotel.sync.config",
        response = HotelSyncConfigResponse,
        debug
    )]
    pub struct HotelSyncConfig {
        pub data_entity: Option<HotelMessageConfigDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelMessageConfigDto {
        pub segments: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelSyncConfigResponse {
        pub succ: Option<bool>,
        pub err_no: Option<String>,
        pub stack_trace: Option<String>,
        pub content: Option<bool>,
        pub err_info: Option<String>,
    }
}
