//! `alibaba.mos.*`: 36 APIs.

pub use self::ark_health_offline_level_get::ArkHealthOfflineLevelGet;
pub use self::brand_coproduct_group_user_count::BrandCoproductGroupUserCount;
pub use self::brand_coproduct_group_user_query::BrandCoproductGroupUserQuery;
pub use self::bunk_bunkinfo_querybunk::BunkBunkinfoQuerybunk;
pub use self::commdy_offline_getfileurl::CommdyOfflineGetfileurl;
pub use self::commdy_posmerchandise_getmerchandise::CommdyPosmerchandiseGetmerchandise;
pub use self::common_auth_operator_info::CommonAuthOperatorInfo;
pub use self::delivery_send::DeliverySend;
pub use self::falcon_pos_counter_query::FalconPosCounterQuery;
pub use self::finance_bankinfo_querybank::FinanceBankinfoQuerybank;
pub use self::goods_adjust::GoodsAdjust;
pub use self::goods_bulkinputcspu::GoodsBulkinputcspu;
pub use self::goods_inventory_getinventorys::GoodsInventoryGetinventorys;
pub use self::goods_searchcspu::GoodsSearchcspu;
pub use self::goods_setprice::GoodsSetprice;
pub use self::goods_synchinventorybycounting::GoodsSynchinventorybycounting;
pub use self::hr_background_report_notify::HrBackgroundReportNotify;
pub use self::isv_inventory_scrollquery::IsvInventoryScrollquery;
pub use self::oc_trade_syncbanksale::OcTradeSyncbanksale;
pub use self::onsite_trade_isnewpayorder::OnsiteTradeIsnewpayorder;
pub use self::onsite_trade_oldrefund::OnsiteTradeOldrefund;
pub use self::onsite_trade_pay::OnsiteTradePay;
pub use self::onsite_trade_query::OnsiteTradeQuery;
pub use self::onsite_trade_queryrefund::OnsiteTradeQueryrefund;
pub use self::onsite_trade_refund::OnsiteTradeRefund;
pub use self::order_list_get::OrderListGet;
pub use self::order_query::OrderQuery;
pub use self::order_refund_list_get::OrderRefundListGet;
pub use self::orderqs_misbigpos_order_query::OrderqsMisbigposOrderQuery;
pub use self::pos_alarm::PosAlarm;
pub use self::store_getcloudshelfversion::StoreGetcloudshelfversion;
pub use self::store_getdefautitems::StoreGetdefautitems;
pub use self::store_getstorelist::StoreGetstorelist;
pub use self::store_recordscreenpointinfo::StoreRecordscreenpointinfo;
pub use self::supplier_basis_getsupplierinfo::SupplierBasisGetsupplierinfo;
pub use self::tmc_sms_send::TmcSmsSend;

/// `alibaba.mos.ark.health.offline.level.get`
pub mod ark_health_offline_level_get {
    use crate::prelude::*;

    /// `alibaba.mos.ark.health.offline.level.get` (获取 mall 的离线等级)
    ///
    /// <https://open.taobao.com/api.htm?docId=40474&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.ark.health.offline.level.get",
        response = ArkHealthOfflineLevelGetResponse,
        idempotent,
        debug
    )]
    pub struct ArkHealthOfflineLevelGet {
        pub mall_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ArkHealthOfflineLevelGetResponse {
        pub data: Option<String>,
        pub is_success: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.mos.brand.coproduct.group.user.count`
pub mod brand_coproduct_group_user_count {
    use crate::prelude::*;

    /// `alibaba.mos.brand.coproduct.group.user.count` (按照查询条件统计总数)
    ///
    /// <https://open.taobao.com/api.htm?docId=67434&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.brand.coproduct.group.user.count",
        response = BrandCoproductGroupUserCountResponse,
        idempotent,
        debug
    )]
    pub struct BrandCoproductGroupUserCount {
        pub brand_co_product_group_user_query_param: BrandCoProductGroupUserQueryParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BrandCoProductGroupUserQueryParam {
        pub pre_max_id: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        #[top_api(required)]
        pub business_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BrandCoproductGroupUserCountResponse {
        pub trace_id: Option<String>,
        pub async_result: Option<String>,
        pub data: Option<i64>,
        pub issuccess: Option<bool>,
        pub errcode: Option<String>,
        pub is_async: Option<bool>,
        pub attributes: Option<String>,
        pub err_message: Option<String>,
    }
}

/// `alibaba.mos.brand.coproduct.group.user.query`
pub mod brand_coproduct_group_user_query {
    use crate::prelude::*;

    /// `alibaba.mos.brand.coproduct.group.user.query` (按照条件查询分页数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=67433&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.brand.coproduct.group.user.query",
        response = BrandCoproductGroupUserQueryResponse,
        idempotent,
        debug
    )]
    pub struct BrandCoproductGroupUserQuery {
        pub brand_co_product_group_user_query_param: Option<BrandCoProductGroupUserQueryParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BrandCoProductGroupUserQueryParam {
        pub pre_max_id: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub business_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BrandCoproductGroupUserQueryResponse {
        pub trace_id: Option<String>,
        pub async_result: Option<String>,
        pub data: Vec<BrandCoProductGroupUserDto>,
        pub issuccess: Option<bool>,
        pub errcode: Option<String>,
        pub is_async: Option<bool>,
        pub attributes: Option<String>,
        pub err_message: Option<String>,
    }

    /// `BrandCoProductGroupUserDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BrandCoProductGroupUserDto {
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub gz_name_cn: Option<String>,
        pub main_work_no: Option<String>,
        #[top_api(secret)]
        pub main_name: Option<String>,
        #[top_api(secret)]
        pub member_name: Option<String>,
        pub member_work_no: Option<String>,
        pub contract_type: Option<String>,
        pub start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
    }
}

/// `alibaba.mos.bunk.bunkinfo.querybunk`
pub mod bunk_bunkinfo_querybunk {
    use crate::prelude::*;

    /// `alibaba.mos.bunk.bunkinfo.querybunk` (根据合同号查询铺位信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=44747&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.bunk.bunkinfo.querybunk",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct BunkBunkinfoQuerybunk {
        pub store_no: Option<String>,
        #[top_api(max_items = 20)]
        pub status_list: Vec<String>,
        #[top_api(max_items = 20)]
        pub contract_codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub trace_id: Option<String>,
        pub total: Option<i64>,
        pub data_list: Vec<BunkSimpleDto>,
        pub success: Option<bool>,
        pub err_code: Option<i64>,
        pub extra: Option<String>,
        pub err_msg: Option<String>,
        pub result_code: Option<String>,
        pub titles: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BunkSimpleDto {
        pub store_no: Option<String>,
        pub acreage: Option<String>,
        pub r#type: Option<i64>,
        pub number: Option<String>,
        pub cp_id: Option<String>,
        pub contract_code: Option<String>,
        pub floor_name: Option<String>,
        pub floor_id: Option<String>,
        pub contract_id: Option<String>,
    }
}

/// `alibaba.mos.commdy.offline.getfileurl`
pub mod commdy_offline_getfileurl {
    use crate::prelude::*;

    /// `alibaba.mos.commdy.offline.getfileurl` (去前置机 pos 商品离线文件下载地址查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=42992&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.commdy.offline.getfileurl",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct CommdyOfflineGetfileurl {
        #[top_api(required, max_items = 20)]
        pub file_keys: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub headers: Option<String>,
        pub mapping_code: Option<String>,
        pub datas: Vec<OfflineFileDto>,
        pub http_status_code: Option<i64>,
        pub biz_ext_map: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfflineFileDto {
        pub file_key: Option<String>,
        pub url: Option<String>,
    }
}

/// `alibaba.mos.commdy.posmerchandise.getmerchandise`
pub mod commdy_posmerchandise_getmerchandise {
    use crate::prelude::*;

    /// `alibaba.mos.commdy.posmerchandise.getmerchandise` (去前置机商品在线查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=42773&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.commdy.posmerchandise.getmerchandise",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct CommdyPosmerchandiseGetmerchandise {
        #[top_api(max_items = 20)]
        pub pos_merchandise_list: Vec<QueryMerchandiseDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryMerchandiseDto {
        pub storeno: Option<String>,
        pub a0501: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub headers: Option<String>,
        pub mapping_code: Option<String>,
        pub datas: Vec<MerchandiseInfoDto>,
        pub http_status_code: Option<i64>,
        pub biz_ext_map: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchandiseInfoDto {
        pub storeno: Option<String>,
        pub a0551: Option<String>,
        pub a0550: Option<String>,
        pub a0545: Option<String>,
        pub a0544: Option<String>,
        pub a0543: Option<String>,
        pub a0542: Option<String>,
        pub a0541: Option<String>,
        pub a0540: Option<A0540>,
        pub a0531: Option<String>,
        pub a0530: Option<String>,
        pub a0526: Option<String>,
        pub a0525: Option<String>,
        pub a0524: Option<String>,
        pub a0523: Option<A0523>,
        pub a0522: Option<String>,
        pub a0521: Option<String>,
        pub a0520: Option<A0520>,
        pub a0517: Option<String>,
        pub a0516: Option<String>,
        pub a0508: Option<String>,
        pub a0506: Option<String>,
        pub a0504: Option<String>,
        pub a0503: Option<String>,
        pub a0502: Option<String>,
        pub a0501: Option<String>,
    }

    /// The values of `a0540`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum A0540 {
        /// 不接受
        #[top_api(value = "0")]
        V0,
        /// 接受
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `a0523`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum A0523 {
        /// 不允许
        #[top_api(value = "0")]
        NotAllowed,
        /// 允许
        #[top_api(value = "1")]
        Allowed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `a0520`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum A0520 {
        /// 定价
        #[top_api(value = "0")]
        V0,
        /// 开价
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.mos.common.auth.operator.info`
pub mod common_auth_operator_info {
    use crate::prelude::*;

    /// `alibaba.mos.common.auth.operator.info` (获取当前人员信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=67785&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.common.auth.operator.info",
        response = CommonAuthOperatorInfoResponse,
        debug
    )]
    pub struct CommonAuthOperatorInfo {
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonAuthOperatorInfoResponse {
        pub trace_id: Option<String>,
        pub async_result: Option<String>,
        pub data: Option<OperatorUserInfo>,
        pub issuccess: Option<bool>,
        pub errcode: Option<String>,
        pub is_async: Option<bool>,
        pub attributes: Option<String>,
        pub err_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OperatorUserInfo {
        pub id: Option<i64>,
        pub ali_work_no: Option<String>,
        pub comp_work_no: Option<String>,
        pub user_id: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
    }
}

/// `alibaba.mos.delivery.send`
pub mod delivery_send {
    use crate::prelude::*;

    /// `alibaba.mos.delivery.send` (发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=41072&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.delivery.send",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct DeliverySend {
        pub delivery_dto: DeliveryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryDto {
        pub company_name: String,
        pub order_number: String,
        pub company_code: String,
        pub outbound_date: Option<TopDateTime>,
        pub waybill_number: String,
        #[top_api(required)]
        pub ship_items: Vec<ShipItemDto>,
        pub remark: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShipItemDto {
        pub quantity: String,
        pub sku_id: String,
        pub id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub sub_msg: Option<String>,
        pub sub_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.mos.falcon.pos.counter.query`
pub mod falcon_pos_counter_query {
    use crate::prelude::*;

    /// `alibaba.mos.falcon.pos.counter.query` (云 POS 查看专柜属性)
    ///
    /// <https://open.taobao.com/api.htm?docId=52356&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.falcon.pos.counter.query",
        response = ResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct FalconPosCounterQuery {
        pub sn: Option<String>,
        pub store_no: Option<String>,
        pub counter_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub trace_id: Option<String>,
        pub total: Option<i64>,
        pub data: Option<PosInfoDto>,
        pub success: Option<bool>,
        pub err_code: Option<i64>,
        pub extra: Option<String>,
        pub err_msg: Option<String>,
        pub titles: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PosInfoDto {
        pub support4_decimal: Option<String>,
        pub counter_no: Option<String>,
        pub store_no: Option<String>,
    }
}

/// `alibaba.mos.finance.bankinfo.querybank`
pub mod finance_bankinfo_querybank {
    use crate::prelude::*;

    /// `alibaba.mos.finance.bankinfo.querybank` (供应商银行账号查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=43618&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.finance.bankinfo.querybank",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct FinanceBankinfoQuerybank {
        pub supplier_id: Option<String>,
        pub store_no: Option<String>,
        pub company_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub total: Option<i64>,
        pub extra: Option<String>,
        pub trace_id: Option<String>,
        pub err_msg: Option<String>,
        pub data: Option<SupplierBankInfoDto>,
        pub err_code: Option<i64>,
        pub result_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierBankInfoDto {
        pub gmt_modified: Option<TopDateTime>,
        pub country_name: Option<String>,
        pub city_name: Option<String>,
        pub province_code: Option<String>,
        pub city_code: Option<String>,
        pub province_name: Option<String>,
        pub co_code: Option<String>,
        #[top_api(secret)]
        pub receive_account: Option<String>,
        pub id: Option<i64>,
        pub bank_branch_name: Option<String>,
        pub cnaps_code: Option<String>,
        pub approval_status: Option<i64>,
        pub receive_name: Option<String>,
        pub co_name: Option<String>,
        pub bank_branch_code: Option<String>,
        pub supplier_id: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub status: Option<i64>,
        pub country_code: Option<String>,
        pub business_type: Option<i64>,
        pub bank_name: Option<String>,
        pub relation_account_id: Option<i64>,
        pub bank_code: Option<String>,
        pub account_type: Option<i64>,
        pub approval_type: Option<i64>,
    }
}

/// `alibaba.mos.goods.adjust`
pub mod goods_adjust {
    use crate::prelude::*;

    /// `alibaba.mos.goods.adjust` (调整库存)
    ///
    /// <https://open.taobao.com/api.htm?docId=35786&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.goods.adjust",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct GoodsAdjust {
        pub param_isv_stock_adjust_request_d_t_o: Option<IsvStockAdjustRequestDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvStockAdjustRequestDto {
        pub counter_id: Option<String>,
        pub inbound_items: Vec<IsvInboundRequestItemDto>,
        pub out_counter_id: Option<String>,
        pub out_id: Option<String>,
        pub outbound_items: Vec<IsvOutboundRequestItemDto>,
        pub remarks: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvInboundRequestItemDto {
        pub location_id: Option<String>,
        pub out_id: Option<String>,
        pub quantity: Option<Decimal>,
        pub unit: Option<String>,
        pub unit_price: Option<Decimal>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvOutboundRequestItemDto {
        pub out_id: Option<String>,
        pub quantity: Option<Decimal>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub data: Option<String>,
    }
}

/// `alibaba.mos.goods.bulkinputcspu`
pub mod goods_bulkinputcspu {
    use crate::prelude::*;

    /// `alibaba.mos.goods.bulkinputcspu` (批量录入商品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=35598&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.goods.bulkinputcspu",
        response = BulkInputCspuResult,
        unwrap = "data",
        debug
    )]
    pub struct GoodsBulkinputcspu {
        #[top_api(required, max_items = 20)]
        pub cspu_input_dto_list: Vec<CspuInputDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CspuInputDto {
        pub art_no: Option<String>,
        pub barcode: String,
        pub outer_id: String,
        #[top_api(required)]
        pub properties: Vec<PropertyDto>,
        pub spu_input_dto: SpuInputDto,
        pub sub_title: Option<String>,
        pub tag_price: String,
        pub tags: String,
        pub title: String,
        pub tmall_sku_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropertyDto {
        pub p_alias: Option<String>,
        pub p_custom_name: Option<String>,
        pub p_id: Option<String>,
        pub p_name: String,
        pub v_alias: Option<String>,
        pub v_custom_name: Option<String>,
        pub v_id: Option<String>,
        pub v_name: String,
        pub img_url: Option<String>,
        pub order: Option<i64>,
        pub property_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpuInputDto {
        pub barcode_str: Option<String>,
        pub brand_id: String,
        pub brand_name: Option<String>,
        pub cat_name: Option<String>,
        pub cid: Option<String>,
        pub id: Option<String>,
        pub is_new: Option<bool>,
        pub material: Option<String>,
        pub mdesc: Option<String>,
        pub pc_desc: Option<String>,
        pub pic_url: Option<String>,
        /// In yuan.
        pub price: String,
        pub product_id: Option<String>,
        pub product_imgs: Vec<ProductImgDto>,
        pub props: Vec<SpuInputDtoProps>,
        pub sell_pt: Option<String>,
        pub style_no: Option<String>,
        pub sub_title: Option<String>,
        pub tags: Option<String>,
        pub title: Option<String>,
        pub tmall_brand_id: Option<String>,
        pub desc_pic_list: Vec<String>,
        pub tmall_item_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductImgDto {
        pub id: Option<i64>,
        pub position: Option<i64>,
        pub url: Option<String>,
    }

    /// `PropertyDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpuInputDtoProps {
        pub p_alias: Option<String>,
        pub p_custom_name: Option<String>,
        pub p_id: Option<String>,
        pub p_name: Option<String>,
        pub v_alias: Option<String>,
        pub v_custom_name: Option<String>,
        pub v_id: Option<String>,
        pub v_name: Option<String>,
        pub img_url: Option<String>,
        pub order: Option<i64>,
        pub property_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BulkInputCspuResult {
        pub cspu_result_list: Vec<InputCspuResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InputCspuResult {
        pub cspu_id: Option<String>,
        pub message: Option<String>,
        pub outer_id: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.mos.goods.inventory.getinventorys`
pub mod goods_inventory_getinventorys {
    use crate::prelude::*;

    /// `alibaba.mos.goods.inventory.getinventorys` (可售库存查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=39499&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.goods.inventory.getinventorys",
        response = Vec<VirtualInventoryDto>,
        unwrap = "datas",
        debug
    )]
    pub struct GoodsInventoryGetinventorys {
        pub param_virtual_inventory_query_dto: VirtualInventoryQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VirtualInventoryQueryDto {
        pub counter_id: Option<String>,
        pub out_counter_id: Option<String>,
        #[top_api(required)]
        pub out_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VirtualInventoryDto {
        pub available_quantity: Option<String>,
        pub counter_id: Option<String>,
        pub occupy_qty: Option<String>,
        pub out_counter_id: Option<String>,
        pub out_id: Option<String>,
        pub quantity: Option<String>,
    }
}

/// `alibaba.mos.goods.searchcspu`
pub mod goods_searchcspu {
    use crate::prelude::*;

    /// `alibaba.mos.goods.searchcspu` (cspu 查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=35789&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.goods.searchcspu",
        response = PagedList,
        unwrap = "data",
        debug
    )]
    pub struct GoodsSearchcspu {
        pub param_cspu_criteria: Option<CspuCriteria>,
        pub param_paginator: Paginator,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CspuCriteria {
        pub art_nos: Vec<String>,
        pub barcodes: Vec<String>,
        pub brand_ids: Vec<String>,
        pub cat_ids: Vec<String>,
        pub create_date_end: Option<TopDateTime>,
        pub create_date_start: Option<TopDateTime>,
        pub cspu_ids: Vec<String>,
        pub keyword: Option<String>,
        pub property_value_ids: Vec<String>,
        pub spu_ids: Vec<String>,
        pub style_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Paginator {
        pub page: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagedList {
        pub current_page: Option<i64>,
        pub list: Vec<Cspudto>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
        pub total_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Cspudto {
        pub art_no: Option<String>,
        pub barcode: Option<String>,
        pub created: Option<TopDateTime>,
        pub creator_id: Option<String>,
        pub id: Option<String>,
        pub level: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub modifier_id: Option<String>,
        pub out_id: Option<String>,
        pub properties: Vec<PropertyDto>,
        pub spu: Option<Spudto>,
        pub standard: Option<bool>,
        pub status: Option<i64>,
        pub style_no: Option<String>,
        pub sub_title: Option<String>,
        /// In yuan.
        pub tag_price: Option<String>,
        pub title: Option<String>,
        pub user_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropertyDto {
        pub p_alias: Option<String>,
        pub p_custom_name: Option<String>,
        pub p_id: Option<String>,
        pub p_name: Option<String>,
        pub v_alias: Option<String>,
        pub v_custom_name: Option<String>,
        pub v_id: Option<String>,
        pub v_name: Option<String>,
        pub img_url: Option<String>,
        pub order: Option<i64>,
        pub property_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Spudto {
        pub barcode_str: Option<String>,
        pub brand_id: Option<String>,
        pub brand_name: Option<String>,
        pub cat_name: Option<String>,
        pub cid: Option<String>,
        pub created: Option<TopDateTime>,
        pub id: Option<String>,
        pub is_new: Option<bool>,
        pub level: Option<i64>,
        pub material: Option<String>,
        pub mdesc: Option<String>,
        pub modified: Option<TopDateTime>,
        pub pc_desc: Option<String>,
        pub pic_url: Option<String>,
        /// In yuan.
        pub price: Option<String>,
        pub product_id: Option<String>,
        pub product_imgs: Vec<ProductImgDto>,
        pub props: Vec<PropertyDto>,
        pub rate_num: Option<i64>,
        pub sell_pt: Option<String>,
        pub status: Option<i64>,
        pub style_no: Option<String>,
        pub sub_title: Option<String>,
        pub tags: Option<String>,
        pub title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductImgDto {
        pub id: Option<i64>,
        pub position: Option<i64>,
        pub url: Option<String>,
    }
}

/// `alibaba.mos.goods.setprice`
pub mod goods_setprice {
    use crate::prelude::*;

    /// `alibaba.mos.goods.setprice` (价格变更接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=35816&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.goods.setprice",
        response = Vec<PriceResult>,
        unwrap = "data_s",
        debug
    )]
    pub struct GoodsSetprice {
        #[top_api(required, max_items = 20)]
        pub price_dto_list: Vec<PriceDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceDto {
        pub counter_id: Option<String>,
        pub out_counter_id: Option<String>,
        pub out_id: String,
        pub standard_price: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceResult {
        pub message: Option<String>,
        pub price_dto: Option<PriceResultPriceDto>,
        pub success: Option<bool>,
    }

    /// `PriceDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceResultPriceDto {
        pub counter_id: Option<String>,
        pub out_counter_id: Option<String>,
        pub out_id: Option<String>,
        pub standard_price: Option<String>,
    }
}

/// `alibaba.mos.goods.synchinventorybycounting`
pub mod goods_synchinventorybycounting {
    use crate::prelude::*;

    /// `alibaba.mos.goods.synchinventorybycounting` (以盘点方式调整库存：传入商品实际库存)
    ///
    /// <https://open.taobao.com/api.htm?docId=35787&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.goods.synchinventorybycounting",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct GoodsSynchinventorybycounting {
        pub param_counting_info_dto: CountingInfoDto,
        #[top_api(required, max_items = 20)]
        pub counting_item_dto: Vec<CountingItemDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CountingInfoDto {
        pub counter_id: Option<String>,
        pub out_counter_id: Option<String>,
        pub remarks: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CountingItemDto {
        pub out_id: Option<String>,
        pub product_name: Option<String>,
        pub quantity: Option<String>,
        pub unit: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub data: Option<String>,
    }
}

/// `alibaba.mos.hr.background.report.notify`
pub mod hr_background_report_notify {
    use crate::prelude::*;

    /// `alibaba.mos.hr.background.report.notify` (背调公司背调结果通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=67511&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.hr.background.report.notify",
        response = HrBackgroundReportNotifyResponse,
        debug
    )]
    pub struct HrBackgroundReportNotify {
        pub hr_background_report_notify_dto: Option<HrBackgroundReportNotifyDto>,
    }

    /// `HrBackgroundReportNotifyDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HrBackgroundReportNotifyDto {
        pub source_id: Option<String>,
        pub final_report_res_sel: Option<FinalReportResSel>,
        pub order_no: Option<String>,
        pub record_status: Option<RecordStatus>,
        pub report_data: Option<String>,
        pub remark: Option<String>,
        pub final_version: Option<FinalVersion>,
        pub estimate_finish_time: Option<String>,
        pub background_company_name: Option<String>,
    }

    /// The values of `final_report_res_sel`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum FinalReportResSel {
        /// 绿灯
        #[top_api(value = "1")]
        V1,
        /// 红灯
        #[top_api(value = "2")]
        V2,
        /// 黄灯
        #[top_api(value = "3")]
        V3,
        /// 蓝灯
        #[top_api(value = "10")]
        V10,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `record_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RecordStatus {
        /// 未背调
        #[top_api(value = "0")]
        V0,
        /// 待授权
        #[top_api(value = "3")]
        AwaitingAuthorization,
        /// 背调中
        #[top_api(value = "4")]
        V4,
        /// 已完成
        #[top_api(value = "5")]
        Completed,
        /// 系统取消
        #[top_api(value = "6")]
        V6,
        /// 银泰取消
        #[top_api(value = "7")]
        V7,
        /// 授权超期取消
        #[top_api(value = "8")]
        V8,
        /// 无需背调
        #[top_api(value = "9")]
        V9,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `final_version`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum FinalVersion {
        /// 最终版本
        #[top_api(value = "1")]
        V1,
        /// 非终版
        #[top_api(value = "0")]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HrBackgroundReportNotifyResponse {
        pub trace_id: Option<String>,
        pub async_result: Option<String>,
        pub data: Option<String>,
        pub issuccess: Option<bool>,
        pub errcode: Option<String>,
        pub is_async: Option<bool>,
        pub attributes: Option<String>,
        pub err_message: Option<String>,
    }
}

/// `alibaba.mos.isv.inventory.scrollquery`
pub mod isv_inventory_scrollquery {
    use crate::prelude::*;

    /// `alibaba.mos.isv.inventory.scrollquery` (滚动查询库存数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=58201&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.isv.inventory.scrollquery",
        response = MosScrollQueryResult,
        unwrap = "result",
        debug
    )]
    pub struct IsvInventoryScrollquery {
        pub counter_id: String,
        pub scroll_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MosScrollQueryResult {
        pub total: Option<i64>,
        pub scroll_id: Option<String>,
        pub data: Vec<InventoryDetailDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventoryDetailDto {
        pub counter_no: Option<String>,
        pub counter_name: Option<String>,
        pub store_no: Option<String>,
        pub store_name: Option<String>,
        pub outer_id: Option<String>,
        pub sku_id: Option<String>,
        pub barcode: Option<String>,
        pub sale_property: Option<String>,
        pub sku_name: Option<String>,
        pub style_no: Option<String>,
        pub warehouse_number: Option<String>,
        pub warehouse_name: Option<String>,
        pub occupy_qty: Option<String>,
        pub quantity: Option<String>,
        pub defective_qty: Option<String>,
        pub goods_status: Option<String>,
        pub goods_type: Option<String>,
        pub art_no: Option<String>,
    }
}

/// `alibaba.mos.oc.trade.syncbanksale`
pub mod oc_trade_syncbanksale {
    use crate::prelude::*;

    /// `alibaba.mos.oc.trade.syncbanksale` (云闪付、银行卡销售数据回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38578&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.mos.oc.trade.syncbanksale",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct OcTradeSyncbanksale {
        pub pos_bank_sale_info_dto: PosBankSaleInfoDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PosBankSaleInfoDto {
        pub order_id: String,
        pub original_order_id: Option<String>,
        pub sequence_no: String,
        pub payment_channel: PaymentChannel,
        pub card_no: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub trade_time: String,
        pub sale_type: SaleType,
        pub sub_sale_type: SubSaleType,
        /// In cents.
        pub trade_amount: i64,
        pub bank_code: Option<String>,
        #[top_api(secret)]
        pub bank_name: Option<String>,
        pub terminal_no: Option<String>,
        pub bank_shop_no: Option<String>,
        pub pos_trace_no: String,
        pub batch_no: Option<String>,
        pub trade_ref_no: String,
        pub pay_type_no: i64,
        pub store_no: String,
        pub encrypte_summary: Option<String>,
        pub communicate_type: Option<CommunicateType>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub operate_time: String,
        pub rback: Option<String>,
        pub remark: Option<String>,
        pub extend_param: Option<String>,
        pub cashier: Option<String>,
        pub ip: Option<String>,
        pub mac: Option<String>,
    }

    /// The values of `payment_channel`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PaymentChannel {
        /// 云闪付
        #[top_api(value = "001")]
        V001,
        /// 银行卡
        #[top_api(value = "002")]
        BankCard,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `sale_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SaleType {
        /// 销售
        #[top_api(value = "0")]
        V0,
        /// 退款退货
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `sub_sale_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SubSaleType {
        /// 消费
        #[top_api(value = "001")]
        V001,
        /// 撤销
        #[top_api(value = "002")]
        V002,
        /// 退款退货
        #[top_api(value = "006")]
        V006,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `communicate_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CommunicateType {
        /// 网线
        #[top_api(value = "001")]
        V001,
        /// 电话
        #[top_api(value = "002")]
        V002,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub err_code: Option<i64>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.mos.onsite.trade.isnewpayorder`
pub mod onsite_trade_isnewpayorder {
    use crate::prelude::*;

    /// `alibaba.mos.onsite.trade.isnewpayorder` (是否为新支付订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=37386&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.onsite.trade.isnewpayorder",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct OnsiteTradeIsnewpayorder {
        #[top_api(max_len = 100)]
        pub out_trade_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub data: Option<bool>,
        pub err_code: Option<i64>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.mos.onsite.trade.oldrefund`
pub mod onsite_trade_oldrefund {
    use crate::prelude::*;

    /// `alibaba.mos.onsite.trade.oldrefund` (线下新退款接口（专为老退款接口调用）)
    ///
    /// <https://open.taobao.com/api.htm?docId=37464&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.onsite.trade.oldrefund",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct OnsiteTradeOldrefund {
        pub onsite_refund_request: OnsiteRefundRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OnsiteRefundRequest {
        /// JSON as text.
        pub extend_params: Option<String>,
        pub operator_id: Option<String>,
        pub out_request_no: String,
        /// In cents.
        pub refund_amount: i64,
        pub refund_reason: Option<String>,
        pub mj_shop_id: Option<String>,
        pub store_id: String,
        pub store_id_type: String,
        pub terminal_id: Option<String>,
        pub order_no: String,
        pub app_id: Option<String>,
    }
}

/// `alibaba.mos.onsite.trade.pay`
pub mod onsite_trade_pay {
    use crate::prelude::*;

    /// `alibaba.mos.onsite.trade.pay` (新商场当面付商户扫码付)
    ///
    /// <https://open.taobao.com/api.htm?docId=37378&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.onsite.trade.pay",
        response = OnsiteTradePayResponse,
        unwrap = "onsite_trade_pay_response",
        debug
    )]
    pub struct OnsiteTradePay {
        pub onsite_trade_pay_request: OnsiteTradePayRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OnsiteTradePayRequest {
        pub out_trade_no: String,
        #[top_api(secret)]
        pub auth_code: String,
        /// In cents.
        pub total_amount: String,
        /// In cents.
        pub undiscountable_amount: Option<String>,
        /// Several values with commas between them.
        pub allowable_pay_channels: Option<String>,
        pub buyer_auto_confirm: String,
        pub subject: String,
        pub body: Option<String>,
        pub goods_detail_list: Vec<GoodsDetail>,
        pub store_id_type: String,
        pub store_id: String,
        pub operator_id: Option<String>,
        pub terminal_id: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub time_expire: Option<String>,
        /// JSON as text.
        pub extend_params: Option<String>,
        #[top_api(secret)]
        pub store_alipay_account: Option<String>,
        pub scene_no: Option<String>,
        pub member_account_id: Option<String>,
        #[top_api(secret)]
        pub member_mobile: Option<String>,
        pub scene: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsDetail {
        pub shop_no: Option<String>,
        pub shop_name: Option<String>,
        pub goods_id: Option<String>,
        pub goods_name: Option<String>,
        /// In cents.
        pub amount: Option<String>,
        /// In cents.
        pub price: Option<String>,
        pub quantity: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OnsiteTradePayResponse {
        pub trade_no: Option<String>,
        pub out_trade_no: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        /// In cents.
        pub total_amount: Option<String>,
        pub trade_status: Option<String>,
        #[top_api(secret)]
        pub auth_code_source: Option<String>,
    }
}

/// `alibaba.mos.onsite.trade.query`
pub mod onsite_trade_query {
    use crate::prelude::*;

    /// `alibaba.mos.onsite.trade.query` (新商场当面付交易查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=37377&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.onsite.trade.query",
        response = OnsiteTradeQueryResponse,
        unwrap = "onsite_trade_query_response",
        idempotent,
        debug
    )]
    pub struct OnsiteTradeQuery {
        #[top_api(max_len = 64)]
        pub trade_no: Option<String>,
        #[top_api(max_len = 64)]
        pub out_trade_no: Option<String>,
        pub store_id_type: String,
        pub store_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OnsiteTradeQueryResponse {
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub gmt_payment: Option<String>,
        /// In cents.
        pub buyer_total_fund_fee: Option<i64>,
        /// In cents.
        pub buyer_total_promotion_fee: Option<i64>,
        pub out_trade_no: Option<String>,
        pub fund_bill_list: Vec<FundBill>,
        /// In cents.
        pub store_total_marketing_fee: Option<i64>,
        /// In cents.
        pub store_total_received_fee: Option<i64>,
        /// In cents.
        pub total_amount: Option<i64>,
        pub trade_no: Option<String>,
        pub trade_status: Option<String>,
        /// JSON as text.
        pub extend_params: Option<String>,
        #[top_api(secret)]
        pub auth_code_source: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FundBill {
        /// In cents.
        pub amount: Option<i64>,
        /// JSON as text.
        pub extend_params: Option<String>,
        pub sub_fund_channel: Option<String>,
        pub fund_channel: Option<String>,
    }
}

/// `alibaba.mos.onsite.trade.queryrefund`
pub mod onsite_trade_queryrefund {
    use crate::prelude::*;

    /// `alibaba.mos.onsite.trade.queryrefund` (退款查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=37387&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.onsite.trade.queryrefund",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct OnsiteTradeQueryrefund {
        pub order_no: Option<String>,
        #[top_api(max_len = 64)]
        pub out_request_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub data: Option<OnsiteRefundResponse>,
        pub err_code: Option<i64>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OnsiteRefundResponse {
        pub trade_no: Option<String>,
        pub out_trade_no: Option<String>,
        pub out_request_no: Option<String>,
        pub refund_status: Option<String>,
        pub buyer_alipay_id: Option<String>,
        /// In cents.
        pub refund_amount: Option<i64>,
        pub fund_bill_list: Vec<FundBillDo>,
        pub auth_code_source: Option<AuthCodeSource>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
    }

    /// The values of `auth_code_source`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AuthCodeSource {
        /// 喵街
        #[top_api(value = "MJ")]
        Mj,
        /// 手淘
        #[top_api(value = "M_TAO")]
        MTao,
        /// 支付宝
        #[top_api(value = "ALIPAY")]
        Alipay,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FundBillDo {
        /// In cents.
        pub amount: Option<i64>,
        /// JSON as text.
        pub extend_params: Option<String>,
        pub sub_fund_channel: Option<String>,
        pub fund_channel: Option<String>,
    }
}

/// `alibaba.mos.onsite.trade.refund`
pub mod onsite_trade_refund {
    use crate::prelude::*;

    /// `alibaba.mos.onsite.trade.refund` (退款)
    ///
    /// <https://open.taobao.com/api.htm?docId=37389&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.onsite.trade.refund",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct OnsiteTradeRefund {
        pub onsite_refund_request: OnsiteRefundRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OnsiteRefundRequest {
        /// JSON as text.
        pub extend_params: Option<String>,
        pub operator_id: String,
        pub out_request_no: String,
        /// In cents.
        pub refund_amount: i64,
        pub refund_reason: String,
        pub mj_shop_id: String,
        pub store_id: String,
        pub store_id_type: String,
        pub terminal_id: String,
        pub order_no: String,
        pub app_id: Option<String>,
        pub refund_source: i8,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub data: Option<RefundResponse>,
        pub err_code: Option<i64>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundResponse {
        pub trade_no: Option<String>,
        pub out_trade_no: Option<String>,
        pub out_request_no: Option<String>,
        pub refund_status: Option<String>,
        pub buyer_alipay_id: Option<String>,
        /// In cents.
        pub refund_amount: Option<i64>,
        pub fund_bill_list: Vec<FundBillDo>,
        pub auth_code_source: Option<AuthCodeSource>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
    }

    /// The values of `auth_code_source`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AuthCodeSource {
        /// 喵街
        #[top_api(value = "MJ")]
        Mj,
        /// 手淘
        #[top_api(value = "M_TAO")]
        MTao,
        /// 支付宝
        #[top_api(value = "ALIPAY")]
        Alipay,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FundBillDo {
        /// In cents.
        pub amount: Option<i64>,
        /// JSON as text.
        pub extend_params: Option<String>,
        pub sub_fund_channel: Option<String>,
        pub fund_channel: Option<String>,
    }
}

/// `alibaba.mos.order.list.get`
pub mod order_list_get {
    use crate::prelude::*;

    /// `alibaba.mos.order.list.get` (批量查询订单交易)
    ///
    /// <https://open.taobao.com/api.htm?docId=38785&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.order.list.get",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct OrderListGet {
        pub order_criteria: Option<OrderCriteria>,
        pub paginator: Option<Paginator>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCriteria {
        pub counter_id: Option<String>,
        pub start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
        pub order_numbers: Vec<String>,
        pub status: Vec<String>,
        pub out_counter_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Paginator {
        pub page_size: Option<i64>,
        pub page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub data: Option<PagedList>,
        pub sub_msg: Option<String>,
        pub sub_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagedList {
        pub list: Vec<SalesOrderDto>,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
        pub total_count: Option<i64>,
        pub total_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SalesOrderDto {
        pub invoice: Option<InvoiceDto>,
        pub order_items: Vec<SalesOrderItemDto>,
        pub store_name: Option<String>,
        pub sale_type: Option<String>,
        pub last_updated: Option<TopDateTime>,
        pub date_created: Option<TopDateTime>,
        pub paid_time: Option<TopDateTime>,
        /// In yuan.
        pub freight: Option<String>,
        /// In yuan.
        pub amount: Option<String>,
        pub order_number: Option<String>,
        pub counter_id: Option<String>,
        pub counter_name: Option<String>,
        pub status: Option<String>,
        #[top_api(secret)]
        pub buyer_memo: Option<String>,
        pub payments: Option<String>,
        pub out_counter_id: Option<String>,
        pub shipper: Option<String>,
        pub delivery_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceDto {
        pub kind: Option<String>,
        pub title: Option<String>,
        pub content: Option<String>,
        pub title_type: Option<String>,
        pub tax_number: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SalesOrderItemDto {
        pub out_id: Option<String>,
        pub sku_id: Option<String>,
        pub title: Option<String>,
        pub product_type: Option<String>,
        pub sale_property: Option<String>,
        pub quantity: Option<String>,
        /// In yuan.
        pub price: Option<String>,
        /// In yuan.
        pub discount: Option<String>,
        /// In yuan.
        pub tag_price: Option<String>,
        pub payments: Option<String>,
        pub disc_code: Option<String>,
        pub disc_amount: Option<String>,
        pub shipment_interception: Option<String>,
        pub guider_id: Option<String>,
        pub barcode: Option<String>,
        pub art_no: Option<String>,
        pub id: Option<String>,
        pub e2_part_discount: Option<String>,
        pub settlement_code: Option<String>,
    }
}

/// `alibaba.mos.order.query`
pub mod order_query {
    use crate::prelude::*;

    /// `alibaba.mos.order.query` (批量查询订单信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=41073&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.order.query",
        response = ResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct OrderQuery {
        pub order_criteria: Option<OrderCriteria>,
        pub paginator: Option<Paginator>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCriteria {
        pub out_counter_id: Option<String>,
        pub status: Vec<String>,
        pub order_numbers: Vec<String>,
        pub end_date: Option<TopDateTime>,
        pub start_date: Option<TopDateTime>,
        pub counter_id: Option<String>,
        pub modify_end_date: Option<TopDateTime>,
        pub modify_start_date: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Paginator {
        pub page_size: i64,
        pub page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub data: Option<PagedList>,
        pub sub_msg: Option<String>,
        pub sub_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagedList {
        pub list: Vec<SalesOrderDto>,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
        pub total_count: Option<i64>,
        pub total_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SalesOrderDto {
        pub invoice: Option<InvoiceDto>,
        pub order_items: Vec<SalesOrderItemDto>,
        pub store_name: Option<String>,
        pub sale_type: Option<String>,
        pub last_updated: Option<TopDateTime>,
        pub date_created: Option<TopDateTime>,
        pub paid_time: Option<TopDateTime>,
        /// In yuan.
        pub freight: Option<String>,
        /// In yuan.
        pub amount: Option<String>,
        pub order_number: Option<String>,
        pub counter_id: Option<String>,
        pub counter_name: Option<String>,
        pub status: Option<String>,
        #[top_api(secret)]
        pub buyer_memo: Option<String>,
        pub out_counter_id: Option<String>,
        pub shipper: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        pub receiver_state: Option<String>,
        pub receiver_zip: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        pub delivery_type: Option<String>,
        pub appointment_start_time: Option<TopDateTime>,
        pub receiver_area: Option<String>,
        pub receiver_city: Option<String>,
        pub appointment_end_time: Option<TopDateTime>,
        pub latest_delivery_time: Option<TopDateTime>,
        pub tag: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceDto {
        pub kind: Option<String>,
        pub title: Option<String>,
        pub content: Option<String>,
        pub title_type: Option<String>,
        pub tax_number: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SalesOrderItemDto {
        pub out_id: Option<String>,
        pub sku_id: Option<String>,
        pub title: Option<String>,
        pub product_type: Option<String>,
        pub sale_property: Option<String>,
        pub quantity: Option<String>,
        /// In yuan.
        pub price: Option<String>,
        pub discount: Option<String>,
        /// In yuan.
        pub tag_price: Option<String>,
        pub shipment_interception: Option<String>,
        pub id: Option<String>,
        pub disc_code: Option<String>,
        pub guider_id: Option<String>,
        pub barcode: Option<String>,
        pub art_no: Option<String>,
        pub e2_part_discount: Option<String>,
    }
}

/// `alibaba.mos.order.refund.list.get`
pub mod order_refund_list_get {
    use crate::prelude::*;

    /// `alibaba.mos.order.refund.list.get` (批量查询交易退货信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=38786&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.order.refund.list.get",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct OrderRefundListGet {
        pub rma_criteria: Option<RmaCriteria>,
        pub paginator: Option<Paginator>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RmaCriteria {
        pub order_number: Option<String>,
        pub rma_numbers: Vec<String>,
        pub end_date: Option<TopDateTime>,
        pub start_date: Option<TopDateTime>,
        pub r#type: Option<String>,
        pub status: Vec<String>,
        pub out_counter_id: Option<String>,
        pub counter_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Paginator {
        pub page: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub data: Option<PagedList>,
        pub sub_code: Option<String>,
        pub sub_msg: Option<String>,
        pub success: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagedList {
        pub list: Vec<RmaDto>,
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
        pub total_page: Option<i64>,
    }

    /// `RmaDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RmaDto {
        pub express_no: Option<String>,
        pub express_name: Option<String>,
        pub r#type: Option<String>,
        pub status: Option<String>,
        pub last_updated: Option<TopDateTime>,
        pub refund_date: Option<TopDateTime>,
        pub date_created: Option<TopDateTime>,
        pub desc: Option<String>,
        pub reason: Option<String>,
        pub return_the_way: Option<String>,
        pub rma_items: Vec<RmaItemDto>,
        /// In yuan.
        pub freight: Option<String>,
        /// In yuan.
        pub amount: Option<String>,
        pub order_number: Option<String>,
        pub rma_number: Option<String>,
        pub refunds: Option<String>,
        pub out_counter_id: Option<String>,
        pub counter_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RmaItemDto {
        pub product_type: Option<String>,
        pub desc: Option<String>,
        pub reason: Option<String>,
        /// In yuan.
        pub discount: Option<String>,
        /// In yuan.
        pub price: Option<String>,
        pub quantity: Option<String>,
        pub properties: Option<String>,
        pub title: Option<String>,
        pub out_id: Option<String>,
        pub sku_id: Option<String>,
        /// In yuan.
        pub actual_amount: Option<String>,
        pub disc_code: Option<String>,
        pub settlement_code: Option<String>,
    }
}

/// `alibaba.mos.orderqs.misbigpos.order.query`
pub mod orderqs_misbigpos_order_query {
    use crate::prelude::*;

    /// `alibaba.mos.orderqs.misbigpos.order.query` (大 pos 新选单退)
    ///
    /// <https://open.taobao.com/api.htm?docId=41910&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.orderqs.misbigpos.order.query",
        response = OrderqsMisbigposOrderQueryResponse,
        idempotent,
        debug
    )]
    pub struct OrderqsMisbigposOrderQuery {
        pub store_no: Option<String>,
        pub query_base_data: Option<bool>,
        pub receipt_no: Option<String>,
        pub query_coupon_extern: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderqsMisbigposOrderQueryResponse {
        pub errs_msg: Option<String>,
        pub errs_code: Option<i64>,
        pub is_success: Option<bool>,
        pub sumstrs: Vec<SumStr>,
        pub payments: Vec<Payment>,
        pub goods: Vec<Goods>,
        pub coupons: Vec<Coupon>,
        pub vipinfo: Option<Vipinfo>,
        pub refunds: Vec<Refund>,
        pub products: Vec<Product>,
        pub coupon_externs: Vec<Couponextern>,
        pub coupon_service_valid: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SumStr {
        pub n0609: Option<String>,
        pub n0606: Option<String>,
        pub n0607: Option<String>,
        pub n0610: Option<String>,
        pub n0612: Option<String>,
        pub n0613: Option<String>,
        pub seqno: Option<String>,
        pub storeno: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Payment {
        pub n0703: Option<String>,
        pub n0704: Option<String>,
        pub n0705: Option<String>,
        pub n0710: Option<String>,
        pub n0711: Option<String>,
        pub fkfsname: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Goods {
        pub n0803: Option<String>,
        pub n0804: Option<String>,
        pub n0805: Option<String>,
        pub n0806: Option<String>,
        pub n0807: Option<String>,
        pub n0808: Option<String>,
        pub n0812: Option<String>,
        pub n0814: Option<String>,
        pub n0817: Option<String>,
        pub n0850: Option<String>,
        pub n0851: Option<String>,
        pub n0852: Option<String>,
        pub n0856: Option<String>,
        pub productid: Option<String>,
        pub productstr: Option<String>,
        pub productsku: Option<String>,
        pub productticket: Option<String>,
        pub producttype: Option<String>,
        pub comname: Option<String>,
        pub comstoreno: Option<String>,
        pub n0809: Option<String>,
        pub promtion_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Coupon {
        pub n0907: Option<String>,
        pub n0909: Option<String>,
        pub n0910: Option<String>,
        pub n0916: Option<String>,
        pub n0913: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Vipinfo {
        pub integral: Option<String>,
        pub cardid: Option<String>,
        pub hyklb: Option<String>,
        pub zkklb: Option<String>,
        #[top_api(secret)]
        pub memo: Option<String>,
        pub alicardtype: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Refund {
        pub amount: Option<String>,
        pub quantity: Option<String>,
        pub oldseqno: Option<String>,
        pub oldstoreno: Option<String>,
        pub refundpara: Option<String>,
        pub comorder: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Product {
        pub amount: Option<String>,
        pub fkfsorder: Option<String>,
        pub orderid: Option<String>,
        pub comorder: Option<String>,
        pub payment: Option<String>,
        pub subpayment: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Couponextern {
        pub coupon_code: Option<String>,
        pub name: Option<String>,
        pub amount: Option<String>,
        pub status: Option<String>,
        pub coupon_good_apportions: Vec<CouponGoodApportion>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponGoodApportion {
        pub line_no: Option<String>,
        pub sku: Option<String>,
        pub amount: Option<String>,
    }
}

/// `alibaba.mos.pos.alarm`
pub mod pos_alarm {
    use crate::prelude::*;

    /// `alibaba.mos.pos.alarm` (pos 故障报警)
    ///
    /// <https://open.taobao.com/api.htm?docId=34063&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.pos.alarm",
        response = PosAlarmResponse,
        debug
    )]
    pub struct PosAlarm {
        pub param0: PosLogDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PosLogDto {
        #[top_api(secret)]
        pub ip_addr: Option<String>,
        pub oper_step: Option<String>,
        pub out_trade_no: Option<String>,
        pub pos_type: Option<String>,
        pub version: Option<String>,
        pub store_no: Option<String>,
        pub counter_id: Option<String>,
        pub net_stat: Option<String>,
        pub log_level: Option<String>,
        pub oper_result: Option<String>,
        pub upload_time: Option<String>,
        pub happen_time: Option<String>,
        pub sn: Option<String>,
        pub http_status: Option<i64>,
        pub receipt_no: Option<String>,
        pub err_code: Option<String>,
        pub err_source: Option<String>,
        pub extension: Option<String>,
        pub data_type: Option<String>,
        pub err_msg: Option<String>,
        #[top_api(secret)]
        pub mac_addr: Option<String>,
        pub api_url: Option<String>,
        pub pos_no: Option<String>,
        pub log_type: Option<String>,
        pub cashier: Option<String>,
        pub request_content: Option<String>,
        pub biz_alarm_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PosAlarmResponse {
        pub error_message: Option<String>,
        pub sub_err_code: Option<i64>,
        pub result: Option<bool>,
    }
}

/// `alibaba.mos.store.getcloudshelfversion`
pub mod store_getcloudshelfversion {
    use crate::prelude::*;

    /// `alibaba.mos.store.getcloudshelfversion` (获取云货架版本信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=35536&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.store.getcloudshelfversion",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct StoreGetcloudshelfversion {
        pub screen_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub data: Option<i64>,
        pub err_code: Option<i64>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.mos.store.getdefautitems`
pub mod store_getdefautitems {
    use crate::prelude::*;

    /// `alibaba.mos.store.getdefautitems` (获取默认状态下商品列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=35535&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.store.getdefautitems",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct StoreGetdefautitems {
        pub screen_no: String,
        pub start: i64,
        pub limit_count: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub data: Option<MjStoreItemsTopVo>,
        pub err_code: Option<i64>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
        pub total: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MjStoreItemsTopVo {
        pub item_list: Vec<MjItemTopVo>,
        pub store_id: Option<i64>,
        pub store_name: Option<String>,
        pub uuid: Option<String>,
        pub bucket_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MjItemTopVo {
        pub item_id: Option<i64>,
        pub item_tag365: Option<bool>,
        pub marketing_activity_tag: Option<String>,
        pub min_promotion_price: Option<i64>,
        pub pics: Vec<String>,
        pub item_name: Option<String>,
        pub brand_name: Option<String>,
        pub min_price: Option<i64>,
        pub max_price: Option<i64>,
        pub required_user_type: Option<i64>,
    }
}

/// `alibaba.mos.store.getstorelist`
pub mod store_getstorelist {
    use crate::prelude::*;

    /// `alibaba.mos.store.getstorelist` (根据屏编号获取专柜集)
    ///
    /// <https://open.taobao.com/api.htm?docId=35532&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.store.getstorelist",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct StoreGetstorelist {
        pub screen_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub data: Option<MjStoresTopVo>,
        pub err_code: Option<i64>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MjStoresTopVo {
        pub store_default: Option<i64>,
        pub store_info_list: Vec<StoreInfo>,
        pub version: Option<i64>,
        pub screen_type: Option<ScreenType>,
        pub mall_id: Option<i64>,
        pub out_mall_id: Option<String>,
    }

    /// The values of `screen_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ScreenType {
        /// 普通
        #[top_api(value = 1)]
        Ordinary,
        /// 刷脸
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreInfo {
        pub store_pic: Option<String>,
        pub store_id: Option<i64>,
        #[top_api(secret)]
        pub store_name: Option<String>,
    }
}

/// `alibaba.mos.store.recordscreenpointinfo`
pub mod store_recordscreenpointinfo {
    use crate::prelude::*;

    /// `alibaba.mos.store.recordscreenpointinfo` (云屏埋点数据记录接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=35756&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.store.recordscreenpointinfo",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct StoreRecordscreenpointinfo {
        pub screen_point_info: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub err_code: Option<i64>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.mos.supplier.basis.getsupplierinfo`
pub mod supplier_basis_getsupplierinfo {
    use crate::prelude::*;

    /// `alibaba.mos.supplier.basis.getsupplierinfo` (获取供应商基础信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=47127&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.supplier.basis.getsupplierinfo",
        response = JsonResponse,
        unwrap = "result",
        debug
    )]
    pub struct SupplierBasisGetsupplierinfo {
        pub supplier_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JsonResponse {
        pub data: Option<SupplierBasisInfoDto>,
        pub err_code: Option<i64>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
        pub ts: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierBasisInfoDto {
        pub app_name: Option<String>,
        pub approval_status: Option<i64>,
        pub business_scope: Option<String>,
        pub cert_record_id: Option<String>,
        pub change_type: Option<ChangeType>,
        pub company_name: Option<String>,
        pub company_nature: Option<CompanyNature>,
        pub company_type: Option<String>,
        pub end_time: Option<i64>,
        pub establish_date: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub id: Option<i64>,
        pub offset: Option<i64>,
        pub operate_id: Option<String>,
        pub operate_name: Option<String>,
        pub operating_end: Option<String>,
        pub operating_start: Option<String>,
        pub operator_id: Option<String>,
        pub operator_name: Option<String>,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
        pub process_instance_id: Option<String>,
        pub registered_capital: Option<String>,
        pub relation_id: Option<String>,
        pub source: Option<Source>,
        pub start_time: Option<i64>,
        pub supplier_id: Option<String>,
        pub supplier_status: Option<SupplierStatus>,
    }

    /// The values of `change_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ChangeType {
        /// 资质变更
        #[top_api(value = 0)]
        V0,
        /// 主体变更
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `company_nature`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CompanyNature {
        /// 企业
        #[top_api(value = 0)]
        Company,
        /// 个人
        #[top_api(value = 1)]
        Personal,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `source`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Source {
        /// 招商平台
        #[top_api(value = 0)]
        V0,
        /// 供应商平台
        #[top_api(value = 1)]
        V1,
        /// 初始化
        #[top_api(value = 2)]
        Initial,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `supplier_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SupplierStatus {
        /// 未入库
        #[top_api(value = 0)]
        NotReceived,
        /// 已入库
        #[top_api(value = 1)]
        Received,
        /// 已转正
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.mos.tmc.sms.send`
pub mod tmc_sms_send {
    use crate::prelude::*;

    /// `alibaba.mos.tmc.sms.send` (银泰 TMC 发送短信)
    ///
    /// <https://open.taobao.com/api.htm?docId=60339&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mos.tmc.sms.send",
        response = TmcSmsSendResponse,
        debug
    )]
    pub struct TmcSmsSend {
        pub param0: SmsSendMessageDto,
    }

    /// `SmsSendMessageDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsSendMessageDto {
        #[top_api(secret)]
        pub phone_number: String,
        pub mos_tenant: String,
        pub sms_template_id: String,
        pub relation_id: String,
        pub r#type: String,
        pub template_params_map: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmcSmsSendResponse {
        pub data: Option<i64>,
        pub biz_err_code: Option<String>,
        pub biz_err_message: Option<String>,
    }
}
