//! `alibaba.wtt.*`: 3 APIs.

pub use self::offline_record_queryagentinfo::OfflineRecordQueryagentinfo;
pub use self::order_contract_subscribe::OrderContractSubscribe;
pub use self::user_regioninfo_byip_get::UserRegioninfoByipGet;

/// `alibaba.wtt.offline.record.queryagentinfo`
pub mod offline_record_queryagentinfo {
    use crate::prelude::*;

    /// `alibaba.wtt.offline.record.queryagentinfo` (线下推广充送等业务订单来源)
    ///
    /// <https://open.taobao.com/api.htm?docId=43864&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wtt.offline.record.queryagentinfo",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct OfflineRecordQueryagentinfo {
        pub order_id: i64,
        #[top_api(secret)]
        pub phone: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub model: Option<OfflineOrderRecordExtInfo>,
        pub desc: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfflineOrderRecordExtInfo {
        pub agent_info_adress: Option<String>,
        pub agent_info_name: Option<String>,
        pub agent_info_id: Option<i64>,
        #[top_api(secret)]
        pub phone_no: Option<String>,
        #[top_api(secret)]
        pub agent_name: Option<String>,
        pub agent_id: Option<i64>,
        pub province: Option<String>,
        pub city: Option<String>,
    }
}

/// `alibaba.wtt.order.contract.subscribe`
pub mod order_contract_subscribe {
    use crate::prelude::*;

    /// `alibaba.wtt.order.contract.subscribe` (分销商合约生产)
    ///
    /// <https://open.taobao.com/api.htm?docId=25844&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wtt.order.contract.subscribe",
        response = Option<bool>,
        unwrap = "issuccess",
        debug
    )]
    pub struct OrderContractSubscribe {
        pub distribution_order_model: Option<DistributionOrderModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributionOrderModel {
        pub order_no: String,
        pub item_serial_no: String,
    }
}

/// `alibaba.wtt.user.regioninfo.byip.get`
pub mod user_regioninfo_byip_get {
    use crate::prelude::*;

    /// `alibaba.wtt.user.regioninfo.byip.get` (根据 ip 获取省市信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=26186&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wtt.user.regioninfo.byip.get",
        response = RegionInfo,
        unwrap = "model",
        idempotent,
        debug
    )]
    pub struct UserRegioninfoByipGet {
        pub ip: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RegionInfo {
        pub city: Option<String>,
        pub city_id: Option<String>,
        pub prov_id: Option<String>,
        pub province: Option<String>,
    }
}
