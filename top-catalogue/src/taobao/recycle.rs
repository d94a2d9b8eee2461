//! `taobao.recycle.*`: 7 APIs.

pub use self::ofnpreredpacket_get::OfnpreredpacketGet;
pub use self::ofnpreredpacket_tpdeductsuccess::OfnpreredpacketTpdeductsuccess;
pub use self::ofnsubsidy_old_get::OfnsubsidyOldGet;
pub use self::order_fulfill_sync::OrderFulfillSync;
pub use self::prededuct_blacklist_order_sync::PredeductBlacklistOrderSync;
pub use self::prededuct_old_get::PredeductOldGet;
pub use self::prededuct_settle_sync::PredeductSettleSync;

/// `taobao.recycle.ofnpreredpacket.get`
pub mod ofnpreredpacket_get {
    use crate::prelude::*;

    /// `taobao.recycle.ofnpreredpacket.get` (服务商查询前置补贴红包的最新数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=56177&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.recycle.ofnpreredpacket.get",
        response = OfnPreRedPacketDto,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct OfnpreredpacketGet {
        pub old_order_id: Option<i64>,
    }

    /// `OfnPreRedPacketDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfnPreRedPacketDto {
        pub action_list: Vec<OfnPreRedPacketActionDto>,
        pub activity_id: Option<i64>,
        pub credit_pay: Option<bool>,
        /// In cents.
        pub credit_pay_limit: Option<i64>,
        /// In cents.
        pub end_already_send_amount: Option<i64>,
        /// In cents.
        pub end_plan_send_amount: Option<i64>,
        /// In cents.
        pub end_wait_send_amount: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub id: Option<i64>,
        pub new_item_coupon_price: Option<i64>,
        pub new_item_id: Option<i64>,
        pub new_order_id: Option<i64>,
        pub old_item_actual_price: Option<i64>,
        pub old_item_apprize_price: Option<i64>,
        pub old_item_spu_id: Option<i64>,
        pub old_order_id: Option<i64>,
        /// In cents.
        pub plan_send_amount: Option<i64>,
        /// In cents.
        pub pre_already_send_amount: Option<i64>,
        /// In cents.
        pub pre_plan_send_amount: Option<i64>,
        /// In cents.
        pub pre_wait_send_amount: Option<i64>,
        pub status: Option<i64>,
        /// In cents.
        pub tmall_already_deduct_amount: Option<i64>,
        /// In cents.
        pub tmall_wait_deduct_amount: Option<i64>,
        /// In cents.
        pub tp_already_deduct_amount: Option<i64>,
        /// In cents.
        pub tp_wait_deduct_amount: Option<i64>,
        pub version: Option<i64>,
        pub mode: Option<Mode>,
    }

    /// The values of `mode`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Mode {
        /// 前置补贴
        #[top_api(value = 1)]
        V1,
        /// 后置补贴
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfnPreRedPacketActionDto {
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub action_type: Option<ActionType>,
        pub after_fund_record_list: Vec<OfnPreRedPacketFundRecordDto>,
        pub status: Option<i64>,
    }

    /// The values of `action_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ActionType {
        /// 天猫发预付红包
        #[top_api(value = 1)]
        V1,
        /// 天猫发尾款红包
        #[top_api(value = 2)]
        V2,
        /// 天猫扣回红包
        #[top_api(value = 3)]
        V3,
        /// 回收商扣回红包
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfnPreRedPacketFundRecordDto {
        pub fund_id: Option<i64>,
        pub change_amount: Option<i64>,
    }
}

/// `taobao.recycle.ofnpreredpacket.tpdeductsuccess`
pub mod ofnpreredpacket_tpdeductsuccess {
    use crate::prelude::*;

    /// `taobao.recycle.ofnpreredpacket.tpdeductsuccess` (回收商同步前置补贴红包的代扣成功事件)
    ///
    /// <https://open.taobao.com/api.htm?docId=56171&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.recycle.ofnpreredpacket.tpdeductsuccess",
        response = OfnPreRedPacketActionDto,
        unwrap = "data",
        debug
    )]
    pub struct OfnpreredpacketTpdeductsuccess {
        pub deduct_amount: Option<i64>,
        pub old_order_id: Option<i64>,
    }

    /// `OfnPreRedPacketActionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfnPreRedPacketActionDto {
        pub status: Option<i64>,
        pub action_type: Option<ActionType>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub id: Option<i64>,
        pub after_fund_record_list: Vec<OfnPreRedPacketFundRecordDto>,
    }

    /// The values of `action_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ActionType {
        /// 天猫发预付红包
        #[top_api(value = 1)]
        V1,
        /// 天猫发尾款红包
        #[top_api(value = 2)]
        V2,
        /// 天猫扣回红包
        #[top_api(value = 3)]
        V3,
        /// 回收商扣回红包
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfnPreRedPacketFundRecordDto {
        pub change_amount: Option<i64>,
        pub fund_id: Option<i64>,
    }
}

/// `taobao.recycle.ofnsubsidy.old.get`
pub mod ofnsubsidy_old_get {
    use crate::prelude::*;

    /// `taobao.recycle.ofnsubsidy.old.get` (回收单旧机款及补贴查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=65179&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.recycle.ofnsubsidy.old.get",
        response = OfnRecycleOrderSubsidyDto,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct OfnsubsidyOldGet {
        pub old_order_id: Option<i64>,
    }

    /// `OfnRecycleOrderSubsidyDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfnRecycleOrderSubsidyDto {
        pub old_order_id: Option<String>,
        pub old_item_pre_red_packet: Option<ExternalPreRedPacketDto>,
        pub old_item_end_red_packet: Option<ExternalEndRedPacketDto>,
        pub old_item_subsidy_red_packet: Option<ExternalRedPacketDto>,
        pub new_order_id: Option<String>,
        pub supply_activity: Option<ActivitySummaryDto>,
        /// In cents.
        pub new_item_seller_benefit_amount: Option<i64>,
        /// In cents.
        pub new_item_platform_benefit_amount: Option<i64>,
        /// In cents.
        pub new_item_supply_benefit_amount: Option<i64>,
        pub subsidy_status: Option<String>,
        pub new_order_pay_status: Option<String>,
        pub new_order_shop_name: Option<String>,
        pub kitchen_appliance_settle_new_order_id: Option<String>,
    }

    /// `ExternalPreRedPacketDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalPreRedPacketDto {
        pub status: Option<i64>,
        /// In cents.
        pub total_fee: Option<i64>,
        /// In cents.
        pub disburse_fee: Option<i64>,
        /// In cents.
        pub refund_fee: Option<i64>,
        /// In cents.
        pub freeze_fee: Option<i64>,
        /// In cents.
        pub available_fee: Option<i64>,
        pub pay_status: Option<String>,
    }

    /// `ExternalEndRedPacketDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalEndRedPacketDto {
        pub status: Option<i64>,
        /// In cents.
        pub total_fee: Option<i64>,
        /// In cents.
        pub disburse_fee: Option<i64>,
        /// In cents.
        pub refund_fee: Option<i64>,
        /// In cents.
        pub freeze_fee: Option<i64>,
        /// In cents.
        pub available_fee: Option<i64>,
        pub pay_status: Option<String>,
    }

    /// `ExternalRedPacketDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalRedPacketDto {
        pub status: Option<i64>,
        /// In cents.
        pub total_fee: Option<i64>,
        /// In cents.
        pub disburse_fee: Option<i64>,
        /// In cents.
        pub refund_fee: Option<i64>,
        /// In cents.
        pub freeze_fee: Option<i64>,
        /// In cents.
        pub available_fee: Option<i64>,
        pub pay_status: Option<String>,
    }

    /// `ActivitySummaryDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivitySummaryDto {
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub terminate_time: Option<String>,
    }
}

/// `taobao.recycle.order.fulfill.sync`
pub mod order_fulfill_sync {
    use crate::prelude::*;

    /// `taobao.recycle.order.fulfill.sync` (同步回收单最终履约方式)
    ///
    /// <https://open.taobao.com/api.htm?docId=66445&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.recycle.order.fulfill.sync",
        response = OfnRecycleOrderSyncFulfillTypeDto,
        unwrap = "data",
        debug
    )]
    pub struct OrderFulfillSync {
        pub fulfill_type: i64,
        pub old_order_id: i64,
    }

    /// `OfnRecycleOrderSyncFulfillTypeDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfnRecycleOrderSyncFulfillTypeDto {
        pub sync_success: Option<bool>,
    }
}

/// `taobao.recycle.prededuct.blacklist.order.sync`
pub mod prededuct_blacklist_order_sync {
    use crate::prelude::*;

    /// `taobao.recycle.prededuct.blacklist.order.sync` (同步服务商黑名单)
    ///
    /// <https://open.taobao.com/api.htm?docId=66444&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.recycle.prededuct.blacklist.order.sync",
        response = OfnRecyclerSyncBlackListDto,
        unwrap = "data",
        debug
    )]
    pub struct PredeductBlacklistOrderSync {
        pub black_order_id: i64,
    }

    /// `OfnRecyclerSyncBlackListDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfnRecyclerSyncBlackListDto {
        pub sync_success: Option<bool>,
    }
}

/// `taobao.recycle.prededuct.old.get`
pub mod prededuct_old_get {
    use crate::prelude::*;

    /// `taobao.recycle.prededuct.old.get` (查询回收单前置抵扣详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=66447&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.recycle.prededuct.old.get",
        response = OfnRecycleOrderPreDeductDetailDto,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct PredeductOldGet {
        pub old_order_id: Option<i64>,
    }

    /// `OfnRecycleOrderPreDeductDetailDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfnRecycleOrderPreDeductDetailDto {
        /// In cents.
        pub pre_deduct_total_fee: Option<i64>,
        /// In cents.
        pub pre_deduct_used_fee: Option<i64>,
        /// In cents.
        pub pre_deduct_refund_fee: Option<i64>,
        pub pre_deduct_fund_id: Option<i64>,
        /// In cents.
        pub offline_settle_fee: Option<i64>,
        /// In cents.
        pub qa_amount: Option<i64>,
        pub update_time: Option<String>,
    }
}

/// `taobao.recycle.prededuct.settle.sync`
pub mod prededuct_settle_sync {
    use crate::prelude::*;

    /// `taobao.recycle.prededuct.settle.sync` (同步回收单线下打款明细)
    ///
    /// <https://open.taobao.com/api.htm?docId=66446&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.recycle.prededuct.settle.sync",
        response = OfnRecycleOrderSyncOfflineSettleInfoDto,
        unwrap = "data",
        debug
    )]
    pub struct PredeductSettleSync {
        /// In cents.
        pub offline_settle_fee: i64,
        pub old_order_id: i64,
        pub version: i64,
    }

    /// `OfnRecycleOrderSyncOfflineSettleInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfnRecycleOrderSyncOfflineSettleInfoDto {
        pub sync_success: Option<bool>,
    }
}
