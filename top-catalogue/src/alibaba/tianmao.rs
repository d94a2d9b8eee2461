//! `alibaba.tianmao.*`: 8 APIs.

pub use self::cangpei_uop_create::CangpeiUopCreate;
pub use self::inventory_modify::InventoryModify;
pub use self::inventory_query::InventoryQuery;
pub use self::lanpei_logistics_mailno::LanpeiLogisticsMailno;
pub use self::lanpei_uop_create::LanpeiUopCreate;
pub use self::uop_cancel::UopCancel;
pub use self::uop_consign::UopConsign;
pub use self::uop_intercept::UopIntercept;

/// `alibaba.tianmao.cangpei.uop.create`
pub mod cangpei_uop_create {
    use crate::prelude::*;

    /// `alibaba.tianmao.cangpei.uop.create` (阿里巴巴.天猫家装.仓配.履约订单.创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=61786&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tianmao.cangpei.uop.create",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct CangpeiUopCreate {
        pub hi_erp_order_event: HiErpOrderEvent,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HiErpOrderEvent {
        pub hi_erp_order_dto: HiErpOrderDto,
        pub hi_erp_receiver_dto: HiErpReceiverDto,
        #[top_api(required)]
        pub hi_erp_item_dto_list: Vec<HiErpItemDto>,
    }

    /// `HiErpOrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HiErpOrderDto {
        pub out_order_code: String,
        pub trade_id: Option<String>,
        pub channel: String,
        pub owner_id: i64,
        #[top_api(secret)]
        pub seller_nick: String,
        #[top_api(secret)]
        pub out_seller_nick: Option<String>,
        pub order_type: String,
        pub order_time: Option<String>,
        pub pay_time: Option<String>,
        pub cipher_text: Option<bool>,
        #[top_api(secret)]
        pub buyer_memo: Option<String>,
        pub auto_send: Option<bool>,
        /// JSON as text.
        pub feature: Option<String>,
        pub seller_message: Option<String>,
    }

    /// `HiErpReceiverDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HiErpReceiverDto {
        #[top_api(secret)]
        pub receiver_name: String,
        #[top_api(secret)]
        pub cell_phone: Option<String>,
        #[top_api(secret)]
        pub tele_phone: Option<String>,
        pub country: Option<String>,
        pub province: String,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
        #[top_api(secret)]
        pub detail_address: String,
        /// JSON as text.
        pub feature: Option<String>,
    }

    /// `HiErpItemDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HiErpItemDto {
        pub out_order_item_id: Option<String>,
        pub sc_item_id: Option<i64>,
        pub sc_item_code: Option<String>,
        pub item_amount: i64,
        pub item_qty: i64,
        /// JSON as text.
        pub feature: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub success: Option<bool>,
        pub result: Option<HiErpOrderResp>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HiErpOrderResp {
        pub out_order_code: Option<String>,
        pub scp_order_code: Option<String>,
        /// JSON as text.
        pub feature: Option<String>,
    }
}

/// `alibaba.tianmao.inventory.modify`
pub mod inventory_modify {
    use crate::prelude::*;

    /// `alibaba.tianmao.inventory.modify` (阿里巴巴.天猫.aic 库存.修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=61787&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tianmao.inventory.modify",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct InventoryModify {
        pub hi_erp_modify_inventory_req: HiErpModifyInventoryReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HiErpModifyInventoryReq {
        pub item_id: Option<i64>,
        pub number: i64,
        pub item_code: Option<String>,
        pub owner_id: i64,
        pub store_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub result: Option<HiErpModifyInventoryResp>,
        pub msg: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HiErpModifyInventoryResp {
        pub item_id: Option<i64>,
        pub store_code: Option<String>,
        pub current_number: Option<i64>,
        pub item_code: Option<String>,
    }
}

/// `alibaba.tianmao.inventory.query`
pub mod inventory_query {
    use crate::prelude::*;

    /// `alibaba.tianmao.inventory.query` (阿里巴巴.天猫.aic 库存.查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=61785&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tianmao.inventory.query",
        response = ListResult,
        unwrap = "list_result",
        idempotent,
        debug
    )]
    pub struct InventoryQuery {
        pub hi_erp_query_inventory_req: HiErpQueryInventoryReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HiErpQueryInventoryReq {
        pub item_codes: Vec<String>,
        pub item_ids: Vec<i64>,
        pub owner_id: i64,
        pub store_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListResult {
        pub result: Vec<HiErpQueryInventoryResp>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HiErpQueryInventoryResp {
        pub item_id: Option<i64>,
        pub store_code: Option<String>,
        pub current_number: Option<i64>,
        pub item_code: Option<String>,
    }
}

/// `alibaba.tianmao.lanpei.logistics.mailno`
pub mod lanpei_logistics_mailno {
    use crate::prelude::*;

    /// `alibaba.tianmao.lanpei.logistics.mailno` (阿里巴巴.天猫家装.揽配.物流.获取运单号)
    ///
    /// <https://open.taobao.com/api.htm?docId=61788&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tianmao.lanpei.logistics.mailno",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct LanpeiLogisticsMailno {
        pub order_code: String,
        pub package_quantity: i64,
        pub owner_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub result: Option<HiErpTakeMailNoResp>,
        pub msg: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HiErpTakeMailNoResp {
        pub order_code: Option<String>,
        pub package_quantity: Option<i64>,
        pub package_info_list: Vec<Integer>,
        pub out_order_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Integer {
        pub mail_no: Option<String>,
        pub item_info_list: Vec<HiErpItemInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HiErpItemInfo {
        pub item_id: Option<i64>,
        pub quantity: Option<i64>,
        pub item_code: Option<String>,
        pub uid: Option<String>,
    }
}

/// `alibaba.tianmao.lanpei.uop.create`
pub mod lanpei_uop_create {
    use crate::prelude::*;

    /// `alibaba.tianmao.lanpei.uop.create` (阿里巴巴.天猫家装.揽配.履约订单.创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=61801&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tianmao.lanpei.uop.create",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct LanpeiUopCreate {
        pub hi_erp_order_event: HiErpOrderEvent,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HiErpOrderEvent {
        pub hi_erp_order_dto: HiErpOrderDto,
        pub hi_erp_receiver_dto: HiErpReceiverDto,
        #[top_api(required)]
        pub hi_erp_item_dto_list: Vec<HiErpItemDto>,
    }

    /// `HiErpOrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HiErpOrderDto {
        pub out_order_code: String,
        pub channel: String,
        pub owner_id: i64,
        #[top_api(secret)]
        pub seller_nick: String,
        #[top_api(secret)]
        pub out_seller_nick: Option<String>,
        pub trade_id: Option<String>,
        pub order_type: String,
        pub order_time: Option<String>,
        pub pay_time: Option<String>,
        pub cipher_text: Option<bool>,
        #[top_api(secret)]
        pub buyer_memo: Option<String>,
        pub store_code: Option<String>,
        /// JSON as text.
        pub feature: Option<String>,
        pub seller_message: Option<String>,
    }

    /// `HiErpReceiverDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HiErpReceiverDto {
        #[top_api(secret)]
        pub receiver_name: String,
        #[top_api(secret)]
        pub cell_phone: Option<String>,
        #[top_api(secret)]
        pub tele_phone: Option<String>,
        pub country: String,
        pub province: String,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
        #[top_api(secret)]
        pub detail_address: String,
        /// JSON as text.
        pub feature: String,
    }

    /// `HiErpItemDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HiErpItemDto {
        pub out_order_item_id: Option<String>,
        pub sub_trade_id: Option<String>,
        pub sc_item_id: Option<i64>,
        pub sc_item_code: Option<String>,
        pub item_amount: i64,
        pub item_qty: i64,
        /// JSON as text.
        pub feature: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub success: Option<bool>,
        pub result: Option<HiErpOrderResp>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HiErpOrderResp {
        pub out_order_code: Option<String>,
        pub scp_order_code: Option<String>,
        /// JSON as text.
        pub feature: Option<String>,
    }
}

/// `alibaba.tianmao.uop.cancel`
pub mod uop_cancel {
    use crate::prelude::*;

    /// `alibaba.tianmao.uop.cancel` (阿里巴巴.天猫. 履约订单. 取消)
    ///
    /// <https://open.taobao.com/api.htm?docId=61749&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tianmao.uop.cancel",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct UopCancel {
        pub hi_erp_close_dto: HiErpCloseDto,
    }

    /// `HiErpCloseDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HiErpCloseDto {
        pub owner_id: i64,
        pub order_code: String,
        pub reason: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub success: Option<bool>,
        pub result: Option<HiErpCloseResp>,
        pub msg: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HiErpCloseResp {
        pub out_biz_id: Option<String>,
        pub order_code: Option<String>,
        pub task_exc_msg: Option<String>,
    }
}

/// `alibaba.tianmao.uop.consign`
pub mod uop_consign {
    use crate::prelude::*;

    /// `alibaba.tianmao.uop.consign` (阿里巴巴.天猫. 履约订单. 发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=61759&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tianmao.uop.consign",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct UopConsign {
        pub scp_code: String,
        pub owner_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub success: Option<bool>,
        pub result: Option<HiErpDeliverResp>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HiErpDeliverResp {
        pub scp_code: Option<String>,
        pub out_order_code: Option<String>,
    }
}

/// `alibaba.tianmao.uop.intercept`
pub mod uop_intercept {
    use crate::prelude::*;

    /// `alibaba.tianmao.uop.intercept` (阿里巴巴.天猫. 履约订单. 配送拦截)
    ///
    /// <https://open.taobao.com/api.htm?docId=61743&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tianmao.uop.intercept",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct UopIntercept {
        pub scp_code: String,
        pub owner_id: i64,
        pub operator_nick: Option<String>,
        pub mail_nos: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub success: Option<bool>,
        pub result: Vec<HiErpIntOperateResp>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HiErpIntOperateResp {
        pub scp_code: Option<String>,
        pub mail_no: Option<String>,
        pub tms_cut_result_text: Option<String>,
        pub out_order_code: Option<String>,
    }
}
