//! `tmall.car.*`: 27 APIs.

pub use self::carefree_detail_get::CarefreeDetailGet;
pub use self::contract_download::ContractDownload;
pub use self::finance_detail_get::FinanceDetailGet;
pub use self::finance_status_sync::FinanceStatusSync;
pub use self::fpcar_getcar_notify::FpcarGetcarNotify;
pub use self::fpcar_restpay_receive::FpcarRestpayReceive;
pub use self::lease_citysynchronize::LeaseCitysynchronize;
pub use self::lease_consume::LeaseConsume;
pub use self::lease_contractdownload::LeaseContractdownload;
pub use self::lease_exceptionflowsynchronize::LeaseExceptionflowsynchronize;
pub use self::lease_freedownpayment_put::LeaseFreedownpaymentPut;
pub use self::lease_item_activity_get::LeaseItemActivityGet;
pub use self::lease_itemcarinfo::LeaseItemcarinfo;
pub use self::lease_orderid_get::LeaseOrderidGet;
pub use self::lease_payforcustomer::LeasePayforcustomer;
pub use self::lease_postsynchronize::LeasePostsynchronize;
pub use self::lease_queryloanplans::LeaseQueryloanplans;
pub use self::lease_reserve::LeaseReserve;
pub use self::lease_riskcallback::LeaseRiskcallback;
pub use self::lease_statussynchronize::LeaseStatussynchronize;
pub use self::lease_synchronizeplans::LeaseSynchronizeplans;
pub use self::lease_tailpaymentback::LeaseTailpaymentback;
pub use self::leaseorder_get::LeaseorderGet;
pub use self::order_query::OrderQuery;
pub use self::xcar_synchronize_car_line_data::XcarSynchronizeCarLineData;
pub use self::xcar_synchronize_car_line_pics_data::XcarSynchronizeCarLinePicsData;
pub use self::xcar_synchronize_car_model_data::XcarSynchronizeCarModelData;

/// `tmall.car.carefree.detail.get`
pub mod carefree_detail_get {
    use crate::prelude::*;

    /// `tmall.car.carefree.detail.get` (查询业务单信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=58708&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.carefree.detail.get",
        response = CarefreeDetailGetResponse,
        debug
    )]
    pub struct CarefreeDetailGet {
        pub param0: CarefreeDetailQueryReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarefreeDetailQueryReq {
        pub biz_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarefreeDetailGetResponse {
        pub data: Option<CarefreeDetailInfoDto>,
        pub extra: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    /// `CarefreeDetailInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarefreeDetailInfoDto {
        pub biz_id: Option<i64>,
        pub pay_status: Option<i64>,
        /// In milliseconds.
        pub service_off_time: Option<i64>,
        pub has_refunded: Option<i64>,
        pub item_title: Option<String>,
        pub item_pic: Option<String>,
        pub brand_id: Option<i64>,
        pub brand_name: Option<String>,
        pub series_id: Option<i64>,
        pub series_name: Option<String>,
        pub store_id: Option<i64>,
        pub store_name: Option<String>,
        pub biz_type: Option<BizType>,
        pub free_apply: Option<bool>,
        pub earnest_paid_time: Option<i64>,
        pub order_close_time: Option<i64>,
        pub order_cancel_time: Option<i64>,
        pub price: Option<i64>,
        pub order_success_time: Option<i64>,
    }

    /// The values of `biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BizType {
        /// 一口价电子凭证订单
        #[top_api(value = 1)]
        V1,
        /// 分阶段订单
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `tmall.car.contract.download`
pub mod contract_download {
    use crate::prelude::*;

    /// `tmall.car.contract.download` (合同下载)
    ///
    /// <https://open.taobao.com/api.htm?docId=34314&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.contract.download",
        response = ContractDownloadResult,
        unwrap = "result",
        debug
    )]
    pub struct ContractDownload {
        pub order_id: Option<i64>,
        pub html: Option<bool>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContractDownloadResult {
        pub gmt_current_time: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub objects: Option<ByteArray>,
        pub success: Option<bool>,
        pub cost_time: Option<i64>,
    }
}

/// `tmall.car.finance.detail.get`
pub mod finance_detail_get {
    use crate::prelude::*;

    /// `tmall.car.finance.detail.get` (查询汽车金融订单信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=60504&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.finance.detail.get",
        response = FinanceDetailGetResponse,
        debug
    )]
    pub struct FinanceDetailGet {
        pub param0: FinanceDetailQueryReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FinanceDetailQueryReq {
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FinanceDetailGetResponse {
        pub data: Option<FinanceDetailInfoDto>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub result_success: Option<bool>,
    }

    /// `FinanceDetailInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FinanceDetailInfoDto {
        pub item_id: Option<i64>,
        pub amount: Option<i64>,
        pub earnest_paid: Option<bool>,
        pub valid: Option<bool>,
        pub brand_id: Option<i64>,
        pub brand_name: Option<String>,
        pub series_id: Option<i64>,
        pub series_name: Option<String>,
        pub model_id: Option<i64>,
        pub model_name: Option<String>,
        pub biz_content: Option<String>,
        pub outer_finance_order_id: Option<String>,
        pub manufacture_name: Option<String>,
        pub booking_shop_info: Option<AutoShopDto>,
        pub purchase_user_info: Option<PurchaseUserDto>,
        pub delivery_address: Option<DeliveryAddressDto>,
        pub finance_info: Option<AutoFinanceDto>,
    }

    /// `AutoShopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AutoShopDto {
        pub shop_id: Option<i64>,
        pub shop_outer_num: Option<String>,
        pub shop_name: Option<String>,
        pub first_level_shop_name: Option<String>,
        pub province_name: Option<String>,
        pub city_name: Option<String>,
        pub shop_invoice_code: Option<String>,
        pub first_level_shop_code: Option<String>,
    }

    /// `PurchaseUserDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PurchaseUserDto {
        #[top_api(secret)]
        pub user_name: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub identity_no: Option<String>,
        pub identity_type: Option<String>,
        pub identity_type_desc: Option<String>,
    }

    /// `DeliveryAddressDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryAddressDto {
        #[top_api(secret)]
        pub detail_address: Option<String>,
    }

    /// `AutoFinanceDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AutoFinanceDto {
        pub loan_plan_name: Option<String>,
        pub loan_plan_en_name: Option<String>,
        pub periods: Option<i64>,
        /// In cents.
        pub down_payment_amount: Option<i64>,
        /// In cents.
        pub loan_amount: Option<i64>,
        pub contract_interest_rate: Option<String>,
        pub loan_interest_rate: Option<String>,
        /// In cents.
        pub month_payment: Option<i64>,
        pub down_payment_ratio: Option<String>,
    }
}

/// `tmall.car.finance.status.sync`
pub mod finance_status_sync {
    use crate::prelude::*;

    /// `tmall.car.finance.status.sync` (汽车金融状态同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=60511&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.finance.status.sync",
        response = FinanceStatusSyncResponse,
        debug
    )]
    pub struct FinanceStatusSync {
        pub param0: CreditLoanStatusSyncReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreditLoanStatusSyncReq {
        pub finance_plan_id: Option<String>,
        pub order_id: i64,
        pub monthly_payment: Option<i64>,
        pub periods: Option<i64>,
        pub ws_bank_order_id: String,
        pub down_payment_amount: Option<i64>,
        pub credit_amount: Option<i64>,
        pub status: String,
        pub loan_amount: Option<i64>,
        pub biz_content: Option<String>,
        pub channel_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FinanceStatusSyncResponse {
        pub data: Option<CreditLoanStatusSyncResp>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreditLoanStatusSyncResp {
        pub succeed: Option<bool>,
        pub retry: Option<bool>,
    }
}

/// `tmall.car.fpcar.getcar.notify`
pub mod fpcar_getcar_notify {
    use crate::prelude::*;

    /// `tmall.car.fpcar.getcar.notify` (门店通知用户提车)
    ///
    /// <https://open.taobao.com/api.htm?docId=45600&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.fpcar.getcar.notify",
        response = FpcarGetcarNotifyResponse,
        debug
    )]
    pub struct FpcarGetcarNotify {
        pub item_id: Option<i64>,
        pub order_id: i64,
        pub seller_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FpcarGetcarNotifyResponse {
        pub object: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub succes: Option<bool>,
    }
}

/// `tmall.car.fpcar.restpay.receive`
pub mod fpcar_restpay_receive {
    use crate::prelude::*;

    /// `tmall.car.fpcar.restpay.receive` (门店线下已收尾款)
    ///
    /// <https://open.taobao.com/api.htm?docId=45598&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.fpcar.restpay.receive",
        response = FpcarRestpayReceiveResponse,
        debug
    )]
    pub struct FpcarRestpayReceive {
        pub seller_id: Option<i64>,
        pub order_id: i64,
        pub item_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FpcarRestpayReceiveResponse {
        pub succes: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub object: Option<String>,
    }
}

/// `tmall.car.lease.citysynchronize`
pub mod lease_citysynchronize {
    use crate::prelude::*;

    /// `tmall.car.lease.citysynchronize` (天猫开新车租后分期城市信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=37071&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.lease.citysynchronize",
        response = ResultVo,
        unwrap = "result",
        debug
    )]
    pub struct LeaseCitysynchronize {
        pub param_area_dto: Option<AreaDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AreaDto {
        #[top_api(secret)]
        pub company_adress: String,
        #[top_api(secret)]
        pub company_email: String,
        pub company_name: String,
        #[top_api(secret)]
        pub company_phone: Option<String>,
        pub division_id: Option<i64>,
        pub division_name: Option<String>,
        pub status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultVo {
        pub cost_time: Option<i64>,
        pub gmt_current_time: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub object: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `tmall.car.lease.consume`
pub mod lease_consume {
    use crate::prelude::*;

    /// `tmall.car.lease.consume` (汽车租赁核销)
    ///
    /// <https://open.taobao.com/api.htm?docId=28661&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.lease.consume",
        response = LeaseConsumeResult,
        unwrap = "result",
        debug
    )]
    pub struct LeaseConsume {
        pub cosume_code_req_d_t_o: Option<CosumeCodeReqDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CosumeCodeReqDto {
        pub biz_id: Option<String>,
        pub biz_type: String,
        pub car_no: String,
        pub code: String,
        #[top_api(secret)]
        pub identity_no: String,
        pub store_id: i64,
        #[top_api(secret)]
        pub store_name: String,
        pub vin: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LeaseConsumeResult {
        pub cost_time: Option<i64>,
        pub error_code: Option<i64>,
        pub error_message: Option<String>,
        pub gmt_current_time: Option<i64>,
        pub object: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `tmall.car.lease.contractdownload`
pub mod lease_contractdownload {
    use crate::prelude::*;

    /// `tmall.car.lease.contractdownload` (天猫开新车租后合同下载)
    ///
    /// <https://open.taobao.com/api.htm?docId=37077&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.lease.contractdownload",
        response = ResultVo,
        unwrap = "result",
        debug
    )]
    pub struct LeaseContractdownload {
        pub order_id: Option<i64>,
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultVo {
        pub cost_time: Option<i64>,
        pub gmt_current_time: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub objectbytes: Option<ByteArray>,
        pub success: Option<bool>,
    }
}

/// `tmall.car.lease.exceptionflowsynchronize`
pub mod lease_exceptionflowsynchronize {
    use crate::prelude::*;

    /// `tmall.car.lease.exceptionflowsynchronize` (天猫开新车租后异常流线下处理状态通知接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=37073&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.car.lease.exceptionflowsynchronize",
        response = ResultVo,
        unwrap = "result",
        debug
    )]
    pub struct LeaseExceptionflowsynchronize {
        pub order_id: i64,
        pub status: Status,
        pub flow_type: Option<i64>,
        pub desc: String,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 开始切换为异常流
        #[top_api(value = 1)]
        V1,
        /// 线下处理完成
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultVo {
        pub cost_time: Option<i64>,
        pub gmt_current_time: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub object: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `tmall.car.lease.freedownpayment.put`
pub mod lease_freedownpayment_put {
    use crate::prelude::*;

    /// `tmall.car.lease.freedownpayment.put` (同步直租车免首付商品活动信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=43845&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.lease.freedownpayment.put",
        response = LeaseFreedownpaymentPutResult,
        unwrap = "result",
        debug
    )]
    pub struct LeaseFreedownpaymentPut {
        pub pre_end_time: String,
        pub pre_start_time: String,
        pub item_id: i64,
        /// JSON as text.
        pub time_range_list: String,
        pub ref_activity_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LeaseFreedownpaymentPutResult {
        pub gmt_current_time: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub object: Option<bool>,
        pub success: Option<bool>,
        pub cost_time: Option<i64>,
    }
}

/// `tmall.car.lease.item.activity.get`
pub mod lease_item_activity_get {
    use crate::prelude::*;

    /// `tmall.car.lease.item.activity.get` (查询汽车租赁活动信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=43876&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.lease.item.activity.get",
        response = LeaseItemActivityGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct LeaseItemActivityGet;

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LeaseItemActivityGetResult {
        pub gmt_current_time: Option<i64>,
        pub piggyback: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub object: Option<String>,
        pub success: Option<bool>,
        pub cost_time: Option<i64>,
    }
}

/// `tmall.car.lease.itemcarinfo`
pub mod lease_itemcarinfo {
    use crate::prelude::*;

    /// `tmall.car.lease.itemcarinfo` (整车租赁商品四级车型信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=29001&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.lease.itemcarinfo",
        response = LeaseItemcarinfoResult,
        unwrap = "result",
        debug
    )]
    pub struct LeaseItemcarinfo {
        pub item_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LeaseItemcarinfoResult {
        pub cost_time: Option<i64>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub gmt_current_time: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub object: Option<CarItemInfoDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarItemInfoDto {
        pub brand: Option<String>,
        pub item_id: Option<i64>,
        pub line: Option<String>,
        pub model: Option<String>,
        pub seller_id: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub sku_id: Option<i64>,
        pub year: Option<String>,
    }
}

/// `tmall.car.lease.orderid.get`
pub mod lease_orderid_get {
    use crate::prelude::*;

    /// `tmall.car.lease.orderid.get` (天猫开新车查询订单 id)
    ///
    /// <https://open.taobao.com/api.htm?docId=37078&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.lease.orderid.get",
        response = ResultVo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct LeaseOrderidGet {
        pub open_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultVo {
        pub cost_time: Option<i64>,
        pub gmt_current_time: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub object: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `tmall.car.lease.payforcustomer`
pub mod lease_payforcustomer {
    use crate::prelude::*;

    /// `tmall.car.lease.payforcustomer` (天猫开新车租后代客户还款)
    ///
    /// <https://open.taobao.com/api.htm?docId=37076&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.lease.payforcustomer",
        response = ResultVo,
        unwrap = "result",
        debug
    )]
    pub struct LeasePayforcustomer {
        pub order_id: Option<i64>,
        pub cust_iprole_id: Option<String>,
        /// A day as \``yyyyMMdd`\`.
        pub date: Option<String>,
        pub loan_ar_no: Option<String>,
        pub prin_amt: Option<String>,
        pub request_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultVo {
        pub cost_time: Option<i64>,
        pub gmt_current_time: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub object: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.car.lease.postsynchronize`
pub mod lease_postsynchronize {
    use crate::prelude::*;

    /// `tmall.car.lease.postsynchronize` (天猫开新车租后信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=37070&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.car.lease.postsynchronize",
        response = ResultVo,
        unwrap = "result",
        debug
    )]
    pub struct LeasePostsynchronize {
        pub scheme_dto: CarLeasePostSchemeSynchronizeDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CarLeasePostSchemeSynchronizeDto {
        pub can_select: CanSelect,
        #[top_api(required)]
        pub contract_end_date: Option<TopDateTime>,
        pub last_pay_status: i64,
        pub order_id: i64,
        pub reason_code: Option<String>,
        pub reason_desc: Option<String>,
        pub scheme_after_lease_list: Vec<CarLeasePostSchemeDto>,
    }

    /// The values of `can_select`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CanSelect {
        /// 不能使用
        #[top_api(value = 0)]
        NoUse,
        /// 可以使用
        #[top_api(value = 1)]
        CanUse,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CarLeasePostSchemeDto {
        pub can_select: CanSelect,
        pub month: Option<i64>,
        /// In cents.
        pub monthly_pay: Option<i64>,
        pub reason_code: Option<String>,
        pub reason_desc: Option<String>,
        pub renew_scheme_list: Vec<CarLeasePostSchemeDtoRenewSchemeList>,
        /// In cents.
        pub rest_amount: Option<i64>,
        pub r#type: Option<i64>,
    }

    /// `CarLeasePostSchemeDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarLeasePostSchemeDtoRenewSchemeList {
        pub can_select: Option<CanSelect>,
        pub month: Option<i64>,
        /// In cents.
        pub monthly_pay: Option<i64>,
        pub reason_code: Option<String>,
        pub reason_desc: Option<String>,
        /// In cents.
        pub rest_amount: Option<i64>,
        pub r#type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultVo {
        pub cost_time: Option<i64>,
        pub gmt_current_time: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub object: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `tmall.car.lease.queryloanplans`
pub mod lease_queryloanplans {
    use crate::prelude::*;

    /// `tmall.car.lease.queryloanplans` (天猫开新车租后查询还款计划)
    ///
    /// <https://open.taobao.com/api.htm?docId=37075&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.lease.queryloanplans",
        response = ResultVo,
        unwrap = "result",
        debug
    )]
    pub struct LeaseQueryloanplans {
        pub loanarno: String,
        pub iproleid: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultVo {
        pub cost_time: Option<i64>,
        pub gmt_current_time: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub object: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.car.lease.reserve`
pub mod lease_reserve {
    use crate::prelude::*;

    /// `tmall.car.lease.reserve` (整车租车回传预约信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=28659&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.lease.reserve",
        response = LeaseReserveResult,
        unwrap = "result",
        debug
    )]
    pub struct LeaseReserve {
        pub buyer_id: Option<i64>,
        pub order_id: i64,
        pub text: String,
        pub vin: String,
        pub flag: i64,
        #[top_api(secret)]
        pub buyer_nick: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LeaseReserveResult {
        pub cost_time: Option<i64>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub gmt_current_time: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub object: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `tmall.car.lease.riskcallback`
pub mod lease_riskcallback {
    use crate::prelude::*;

    /// `tmall.car.lease.riskcallback` (整车租赁风控模型回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=28660&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.lease.riskcallback",
        response = LeaseRiskcallbackResult,
        unwrap = "result",
        debug
    )]
    pub struct LeaseRiskcallback {
        pub credit_info: Option<CreditInfoTopDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreditInfoTopDto {
        #[top_api(secret)]
        pub identity_no: String,
        #[top_api(secret)]
        pub mobile: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub pass: bool,
        pub reject_msg: Option<RejectMsg>,
        pub uuid: String,
        /// In cents.
        pub amount: Option<i64>,
        pub flag: Option<Flag>,
    }

    /// The values of `reject_msg`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RejectMsg {
        /// 综合评分不足
        #[top_api(value = "1")]
        V1,
        /// 黑名单客群
        #[top_api(value = "2")]
        V2,
        /// 信用不良
        #[top_api(value = "3")]
        V3,
        /// 其他
        #[top_api(value = "4")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Flag {
        /// 已经完成
        #[top_api(value = 0)]
        Completed,
        /// 还需要进一步评估处理
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LeaseRiskcallbackResult {
        pub cost_time: Option<i64>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub gmt_current_time: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub object: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `tmall.car.lease.statussynchronize`
pub mod lease_statussynchronize {
    use crate::prelude::*;

    /// `tmall.car.lease.statussynchronize` (天猫开新车租后状态同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=37072&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.car.lease.statussynchronize",
        response = ResultVo,
        unwrap = "result",
        debug
    )]
    pub struct LeaseStatussynchronize {
        pub order_id: i64,
        pub biz_type: i64,
        pub action_type: i64,
        pub action_value: ActionValue,
        pub refuse_reason: Option<String>,
    }

    /// The values of `action_value`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ActionValue {
        /// 通过
        #[top_api(value = 1)]
        Pass,
        /// 拒绝
        #[top_api(value = -1)]
        Rejection,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultVo {
        pub cost_time: Option<i64>,
        pub gmt_current_time: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub object: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `tmall.car.lease.synchronizeplans`
pub mod lease_synchronizeplans {
    use crate::prelude::*;

    /// `tmall.car.lease.synchronizeplans` (同步租赁方案)
    ///
    /// <https://open.taobao.com/api.htm?docId=28658&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.lease.synchronizeplans",
        response = LeaseSynchronizeplansResult,
        unwrap = "result",
        debug
    )]
    pub struct LeaseSynchronizeplans {
        pub item_id: i64,
        #[top_api(required, max_items = 20)]
        pub plans: Vec<CarLeasePlanDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarLeasePlanDo {
        pub brand: String,
        #[top_api(secret)]
        pub company_name: String,
        pub ext: Option<String>,
        /// In cents.
        pub initial_payment_amount: i64,
        pub initial_payment_ratio: i64,
        pub item_id: Option<i64>,
        pub lease_term: i64,
        pub line: String,
        /// In cents.
        pub loan_amount: i64,
        pub model: String,
        /// In cents.
        pub monthly_payment: i64,
        /// In cents.
        pub msrp: i64,
        /// In cents.
        pub penalty: i64,
        pub seller_id: i64,
        /// In cents.
        pub store_fee: i64,
        /// In cents.
        pub tail_payment_amount: i64,
        pub year: String,
        pub tail_payment_type: String,
        pub out_unique_id: Option<String>,
        /// In cents.
        pub actual_penalty: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LeaseSynchronizeplansResult {
        pub cost_time: Option<i64>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub gmt_current_time: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub object: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `tmall.car.lease.tailpaymentback`
pub mod lease_tailpaymentback {
    use crate::prelude::*;

    /// `tmall.car.lease.tailpaymentback` (尾款处置方案回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=28683&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.lease.tailpaymentback",
        response = LeaseTailpaymentbackResult,
        unwrap = "result",
        debug
    )]
    pub struct LeaseTailpaymentback {
        pub tail_payment_d_t_o: Option<TailPaymentDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TailPaymentDto {
        pub buyer_id: Option<i64>,
        /// In cents.
        pub monthly_pay: Option<i64>,
        pub months: Option<i64>,
        #[top_api(secret)]
        pub name: String,
        pub order_id: i64,
        /// In cents.
        pub tail_amount: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LeaseTailpaymentbackResult {
        pub cost_time: Option<i64>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub gmt_current_time: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub object: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `tmall.car.leaseorder.get`
pub mod leaseorder_get {
    use crate::prelude::*;

    /// `tmall.car.leaseorder.get` (获取租赁订单信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=34313&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.leaseorder.get",
        response = ResultVo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct LeaseorderGet {
        pub order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultVo {
        pub cost_time: Option<i64>,
        pub gmt_current_time: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub object: Option<LeaseOrderInfoDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LeaseOrderInfoDto {
        pub apply_no: Option<String>,
        pub order_id: Option<i64>,
        pub status: Option<String>,
        pub store_out_id: Option<String>,
    }
}

/// `tmall.car.order.query`
pub mod order_query {
    use crate::prelude::*;

    /// `tmall.car.order.query` (天猫汽车整车订单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=55537&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.order.query",
        response = PageResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct OrderQuery {
        pub top_order_query: Option<TopOrderQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopOrderQuery {
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub models: Vec<TopOrderDto>,
        pub code: Option<String>,
        pub total_page: Option<i64>,
        pub page_no: Option<i64>,
        pub success: Option<bool>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
    }

    /// `TopOrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopOrderDto {
        pub order_id: Option<i64>,
        pub consume_time: Option<String>,
        pub consume_store: Option<String>,
        pub store_name: Option<String>,
        pub sku_feature1: Option<String>,
        pub sku_feature2: Option<String>,
        pub sku_feature_x: Option<String>,
    }
}

/// `tmall.car.xcar.synchronize.car.line.data`
pub mod xcar_synchronize_car_line_data {
    use crate::prelude::*;

    /// `tmall.car.xcar.synchronize.car.line.data` (我的爱卡车型配置数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=40970&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.xcar.synchronize.car.line.data",
        response = ResultVo,
        unwrap = "result",
        debug
    )]
    pub struct XcarSynchronizeCarLineData {
        pub param_x_car_sys_line_d_t_o: XCarSysLineDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XCarSysLineDto {
        pub brand_pid: i64,
        pub brand_vid: i64,
        pub car_line_max_decline: Option<String>,
        pub line_pid: i64,
        pub line_rank: String,
        pub line_vid: i64,
        pub local_ref_price_range: Option<String>,
        pub manu_gui_price_range: Option<String>,
        pub pic: Option<String>,
        pub status: i64,
        pub year_curing: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultVo {
        pub cost_time: Option<i64>,
        pub gmt_current_time: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub object: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `tmall.car.xcar.synchronize.car.line.pics.data`
pub mod xcar_synchronize_car_line_pics_data {
    use crate::prelude::*;

    /// `tmall.car.xcar.synchronize.car.line.pics.data` (爱卡车系图片数据接入)
    ///
    /// <https://open.taobao.com/api.htm?docId=41169&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.xcar.synchronize.car.line.pics.data",
        response = ResultVo,
        unwrap = "result",
        debug
    )]
    pub struct XcarSynchronizeCarLinePicsData {
        pub param_x_car_sys_line_pics_d_t_o: XCarSysLinePicsDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XCarSysLinePicsDto {
        pub brand_pid: i64,
        pub brand_vid: i64,
        pub color_name: Option<String>,
        pub color_value: Option<String>,
        pub line_pid: i64,
        pub line_vid: i64,
        /// JSON as text.
        pub pics: String,
        pub status: i64,
        pub r#type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultVo {
        pub cost_time: Option<i64>,
        pub gmt_current_time: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub object: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `tmall.car.xcar.synchronize.car.model.data`
pub mod xcar_synchronize_car_model_data {
    use crate::prelude::*;

    /// `tmall.car.xcar.synchronize.car.model.data` (爱车车型数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=41160&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.car.xcar.synchronize.car.model.data",
        response = ResultVo,
        unwrap = "result",
        debug
    )]
    pub struct XcarSynchronizeCarModelData {
        pub param_x_car_sys_model_d_t_o: XCarSysModelDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XCarSysModelDto {
        pub brand_pid: i64,
        pub brand_vid: i64,
        pub car_model_maximum_decline: Option<String>,
        pub fuel_cost: Option<String>,
        pub insurance_free: Option<String>,
        pub keep_car_free: Option<String>,
        pub line_pid: i64,
        pub line_vid: i64,
        pub local_ref_price_range: Option<String>,
        pub maintain_cost: Option<String>,
        pub manu_gui_price: Option<String>,
        pub media_config: Option<String>,
        pub model_pid: i64,
        pub model_vid: i64,
        pub new_car_model: Option<i64>,
        pub status: i64,
        pub year_pid: i64,
        pub year_vid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultVo {
        pub cost_time: Option<i64>,
        pub gmt_current_time: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub object: Option<bool>,
        pub success: Option<bool>,
    }
}
