//! `alibaba.tmallgenie.*`: 30 APIs.

pub use self::scp_location_get::ScpLocationGet;
pub use self::scp_plan_bom_upload::ScpPlanBomUpload;
pub use self::scp_plan_channel_get::ScpPlanChannelGet;
pub use self::scp_plan_channel_quote_upload::ScpPlanChannelQuoteUpload;
pub use self::scp_plan_consensus_demand_upload::ScpPlanConsensusDemandUpload;
pub use self::scp_plan_correct_supplier_quote_raw_upload::ScpPlanCorrectSupplierQuoteRawUpload;
pub use self::scp_plan_correct_supplier_quote_upload::ScpPlanCorrectSupplierQuoteUpload;
pub use self::scp_plan_ctom_consensus_demand_upload::ScpPlanCtomConsensusDemandUpload;
pub use self::scp_plan_current_po_get::ScpPlanCurrentPoGet;
pub use self::scp_plan_current_rawpo_get::ScpPlanCurrentRawpoGet;
pub use self::scp_plan_feedback_oem_upload::ScpPlanFeedbackOemUpload;
pub use self::scp_plan_feedback_raw_upload::ScpPlanFeedbackRawUpload;
pub use self::scp_plan_forecast_oem_upload::ScpPlanForecastOemUpload;
pub use self::scp_plan_forecast_raw_upload::ScpPlanForecastRawUpload;
pub use self::scp_plan_history_po_get::ScpPlanHistoryPoGet;
pub use self::scp_plan_history_sale_qty_get::ScpPlanHistorySaleQtyGet;
pub use self::scp_plan_inventor_qty_get::ScpPlanInventorQtyGet;
pub use self::scp_plan_location_quote_upload::ScpPlanLocationQuoteUpload;
pub use self::scp_plan_material_purchase_attr_get::ScpPlanMaterialPurchaseAttrGet;
pub use self::scp_plan_materiel_get::ScpPlanMaterielGet;
pub use self::scp_plan_mouthfour_upload::ScpPlanMouthfourUpload;
pub use self::scp_plan_netdemand_raw_upload::ScpPlanNetdemandRawUpload;
pub use self::scp_plan_netdemand_upload::ScpPlanNetdemandUpload;
pub use self::scp_plan_rawpo_gap_return::ScpPlanRawpoGapReturn;
pub use self::scp_plan_sale_qty_get::ScpPlanSaleQtyGet;
pub use self::scp_plan_saleforcast_pm_month_upload::ScpPlanSaleforcastPmMonthUpload;
pub use self::scp_plan_saleforcast_pm_upload::ScpPlanSaleforcastPmUpload;
pub use self::scp_plan_saleforcast_saler_upload::ScpPlanSaleforcastSalerUpload;
pub use self::scp_plan_sku_supplier_quote_upload::ScpPlanSkuSupplierQuoteUpload;
pub use self::scp_plan_summary_sale_qty_get::ScpPlanSummarySaleQtyGet;

/// `alibaba.tmallgenie.scp.location.get`
pub mod scp_location_get {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.location.get` (2-IBP 查询 CDC 和 RDC 数据接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53192&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.location.get",
        response = ScpLocationGetResponse,
        idempotent,
        debug
    )]
    pub struct ScpLocationGet {
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScpLocationGetResponse {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
        pub data_list: Vec<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
        pub location_type: Option<String>,
        pub location_name: Option<String>,
        pub location_code: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.bom.upload`
pub mod scp_plan_bom_upload {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.bom.upload` (计划 BOM 同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=54756&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.bom.upload",
        response = ScpPlanBomUploadResponse,
        debug
    )]
    pub struct ScpPlanBomUpload {
        pub pbom_request: Option<AbstractRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AbstractRequest {
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScpPlanBomUploadResponse {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
        pub data_list: Vec<BomDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BomDto {
        pub raw_code: Option<String>,
        pub source_id: Option<String>,
        pub prd_id: Option<String>,
        pub location_code: Option<String>,
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
        pub source_item_id: Option<String>,
        pub amount: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.channel.get`
pub mod scp_plan_channel_get {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.channel.get` (5-IBP 同步渠道接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53382&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.channel.get",
        response = DataResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ScpPlanChannelGet {
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
        pub data_list: Vec<IbpChannelDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IbpChannelDto {
        pub tenant: Option<String>,
        pub channel_name: Option<String>,
        pub channel_id: Option<String>,
        pub extend_json: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.channel.quote.upload`
pub mod scp_plan_channel_quote_upload {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.channel.quote.upload` (9.1-同步渠道配额)
    ///
    /// <https://open.taobao.com/api.htm?docId=53393&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.channel.quote.upload",
        response = ScpPlanChannelQuoteUploadResponse,
        debug
    )]
    pub struct ScpPlanChannelQuoteUpload {
        pub net_demand_request: Option<NetDemandRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NetDemandRequest {
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScpPlanChannelQuoteUploadResponse {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
        pub data_list: Vec<ChannelQuotaDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelQuotaDto {
        pub key_figure_date: Option<TopDateTime>,
        pub ratio: Option<String>,
        pub materiel_code: Option<String>,
        pub location_code: Option<String>,
        pub channel_id: Option<String>,
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.consensus.demand.upload`
pub mod scp_plan_consensus_demand_upload {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.consensus.demand.upload` (20-IBP 共识需求回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53246&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.consensus.demand.upload",
        response = ScpPlanConsensusDemandUploadResult,
        unwrap = "result",
        debug
    )]
    pub struct ScpPlanConsensusDemandUpload {
        pub consensus_demand_request: Option<ConsensusDemandRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsensusDemandRequest {
        pub consensus_demand_param_d_t_o_list: Vec<ConsensusDemandParamDto>,
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsensusDemandParamDto {
        pub prd_id: String,
        pub cust_id: String,
        pub consensus_demand: String,
        #[top_api(required)]
        pub key_figure_date: Option<TopDateTime>,
        pub tenant: Option<String>,
        pub extend_json: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScpPlanConsensusDemandUploadResult {
        pub msg: Option<String>,
        pub code: Option<String>,
        pub suc: Option<bool>,
    }
}

/// `alibaba.tmallgenie.scp.plan.correct.supplier.quote.raw.upload`
pub mod scp_plan_correct_supplier_quote_raw_upload {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.correct.supplier.quote.raw.upload` (同步供应商校准后的配额-二级物料
    /// )
    ///
    /// <https://open.taobao.com/api.htm?docId=54757&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.correct.supplier.quote.raw.upload",
        response = ScpPlanCorrectSupplierQuoteRawUploadResponse,
        debug
    )]
    pub struct ScpPlanCorrectSupplierQuoteRawUpload {
        pub current_quote_raw_request: Option<AbstractRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AbstractRequest {
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScpPlanCorrectSupplierQuoteRawUploadResponse {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
        pub data_list: Vec<CurrentQuotaDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CurrentQuotaDto {
        pub key_figure_date: Option<TopDateTime>,
        pub ratio: Option<String>,
        pub materiel_code: Option<String>,
        pub location_code: Option<String>,
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.correct.supplier.quote.upload`
pub mod scp_plan_correct_supplier_quote_upload {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.correct.supplier.quote.upload` (供应商校准后的配额同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=53681&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.correct.supplier.quote.upload",
        response = ScpPlanCorrectSupplierQuoteUploadResponse,
        debug
    )]
    pub struct ScpPlanCorrectSupplierQuoteUpload {
        pub net_demand_request: Option<NetDemandRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NetDemandRequest {
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScpPlanCorrectSupplierQuoteUploadResponse {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
        pub data_list: Vec<ChannelQuotaDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelQuotaDto {
        pub key_figure_date: Option<TopDateTime>,
        pub ratio: Option<String>,
        pub materiel_code: Option<String>,
        pub location_code: Option<String>,
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.ctom.consensus.demand.upload`
pub mod scp_plan_ctom_consensus_demand_upload {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.ctom.consensus.demand.upload` (22-C2M 共识需求回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53381&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.ctom.consensus.demand.upload",
        response = ScpPlanCtomConsensusDemandUploadResponse,
        debug
    )]
    pub struct ScpPlanCtomConsensusDemandUpload {
        pub c2_m_consensus_demand_request: Option<C2MConsensusDemandRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct C2MConsensusDemandRequest {
        pub c2_m_consensus_demand_param_d_t_o_list: Vec<C2MConsensusDemandParamDto>,
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct C2MConsensusDemandParamDto {
        pub key_figure_date: Option<TopDateTime>,
        pub c2m_consensus_demand: Option<String>,
        pub cust_id: Option<String>,
        pub prd_id: Option<String>,
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
        pub c2m_quantity: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScpPlanCtomConsensusDemandUploadResponse {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.current.po.get`
pub mod scp_plan_current_po_get {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.current.po.get` (11-同步本周的 po 单（从 W-1 周到 `W+4` 周）)
    ///
    /// <https://open.taobao.com/api.htm?docId=53389&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.current.po.get",
        response = DataResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ScpPlanCurrentPoGet {
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
        pub data_list: Vec<IbpPurchaseOrderDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IbpPurchaseOrderDto {
        pub week_n_o: Option<String>,
        pub production_quantity: Option<i64>,
        pub urgent_plan_quantity: Option<i64>,
        pub normal_plan_quantity: Option<i64>,
        pub plan_quantity: Option<i64>,
        pub materiel_code: Option<String>,
        pub location_code: Option<String>,
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
        pub key_figure_date: Option<TopDateTime>,
    }
}

/// `alibaba.tmallgenie.scp.plan.current.rawpo.get`
pub mod scp_plan_current_rawpo_get {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.current.rawpo.get` (二级物料-PO 数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=54759&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.current.rawpo.get",
        response = DataResult,
        unwrap = "result",
        debug
    )]
    pub struct ScpPlanCurrentRawpoGet {
        pub param_request: Option<AbstractRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AbstractRequest {
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
        pub data_list: Vec<IbpPurchaseOrderDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IbpPurchaseOrderDto {
        pub plan_quantity: Option<i64>,
        pub materiel_code: Option<String>,
        pub location_code: Option<String>,
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
        pub key_figure_date: Option<TopDateTime>,
        pub location_code_to: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.feedback.oem.upload`
pub mod scp_plan_feedback_oem_upload {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.feedback.oem.upload` (14-供应商反馈（OEM）同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53390&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.feedback.oem.upload",
        response = DataResult,
        unwrap = "result",
        debug
    )]
    pub struct ScpPlanFeedbackOemUpload {
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub msg: Option<String>,
        pub trace_id: Option<String>,
        pub code: Option<String>,
        pub data_list: Vec<SupplierFeedbackDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierFeedbackDto {
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
        pub key_figure_date: Option<TopDateTime>,
        pub commit_qty: Option<String>,
        pub loc_id: Option<String>,
        pub prd_id: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.feedback.raw.upload`
pub mod scp_plan_feedback_raw_upload {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.feedback.raw.upload` (15-供应商反馈（原料）同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53395&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.feedback.raw.upload",
        response = DataResult,
        unwrap = "result",
        debug
    )]
    pub struct ScpPlanFeedbackRawUpload {
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
        pub data_list: Vec<SupplierFeedbackDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierFeedbackDto {
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
        pub key_figure_date: Option<TopDateTime>,
        pub commit_qty: Option<String>,
        pub location_code: Option<String>,
        pub prd_id: Option<String>,
        pub location_code_to: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.forecast.oem.upload`
pub mod scp_plan_forecast_oem_upload {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.forecast.oem.upload` (16-供应商预测（OEM-成品）回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53394&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.forecast.oem.upload",
        response = ScpPlanForecastOemUploadResponse,
        debug
    )]
    pub struct ScpPlanForecastOemUpload {
        pub supplier_forecast_request: Option<SupplierForecastRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierForecastRequest {
        pub supplier_forecast_param_d_t_o_list: Vec<SupplierForecastParamDto>,
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierForecastParamDto {
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
        pub key_figure_date: Option<TopDateTime>,
        pub forecast: Option<String>,
        pub loc_id: Option<String>,
        pub prd_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScpPlanForecastOemUploadResponse {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.forecast.raw.upload`
pub mod scp_plan_forecast_raw_upload {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.forecast.raw.upload` (17-供应商预测（原料-二级物料）回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53392&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.forecast.raw.upload",
        response = ScpPlanForecastRawUploadResponse,
        debug
    )]
    pub struct ScpPlanForecastRawUpload {
        pub supplier_forecast_raw_request: Option<SupplierForecastRawRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierForecastRawRequest {
        pub ip: Option<String>,
        pub appkey: Option<String>,
        pub supplier_forecast_raw_param_d_t_o_list: Vec<SupplierForecastRawParamDto>,
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierForecastRawParamDto {
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
        pub key_figure_date: Option<TopDateTime>,
        pub forecast: Option<String>,
        pub location_code: Option<String>,
        pub prd_id: Option<String>,
        pub location_code_to: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScpPlanForecastRawUploadResponse {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.history.po.get`
pub mod scp_plan_history_po_get {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.history.po.get` (【已废除】11-同步历史所有的 po 单)
    ///
    /// <https://open.taobao.com/api.htm?docId=53386&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.history.po.get",
        response = DataResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ScpPlanHistoryPoGet {
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
        pub data_list: Vec<IbpPurchaseOrderDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IbpPurchaseOrderDto {
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
        pub week_n_o: Option<String>,
        pub production_quantity: Option<i64>,
        pub urgent_plan_quantity: Option<i64>,
        pub normal_plan_quantity: Option<i64>,
        pub plan_quantity: Option<i64>,
        pub materiel_code: Option<String>,
        pub location_code: Option<String>,
        pub key_figure_date: Option<TopDateTime>,
    }
}

/// `alibaba.tmallgenie.scp.plan.history.sale.qty.get`
pub mod scp_plan_history_sale_qty_get {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.history.sale.qty.get` (【已废除】同步历史的销售数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=53955&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.history.sale.qty.get",
        response = DataResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ScpPlanHistorySaleQtyGet {
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
        pub data_list: Vec<IbpSaleDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IbpSaleDto {
        pub activation_quantity: Option<i64>,
        pub sell_in_quantity: Option<i64>,
        pub channel_id: Option<String>,
        pub materiel_code: Option<String>,
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
        pub key_figure_date: Option<TopDateTime>,
    }
}

/// `alibaba.tmallgenie.scp.plan.inventor.qty.get`
pub mod scp_plan_inventor_qty_get {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.inventor.qty.get` (10-同步库存现有量)
    ///
    /// <https://open.taobao.com/api.htm?docId=53391&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.inventor.qty.get",
        response = DataResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ScpPlanInventorQtyGet {
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
        pub data_list: Vec<IbpInventoryQuantityDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IbpInventoryQuantityDto {
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
        pub quantity: Option<i64>,
        pub location_code: Option<String>,
        pub materiel_code: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.location.quote.upload`
pub mod scp_plan_location_quote_upload {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.location.quote.upload` (9.2-同步地点配额)
    ///
    /// <https://open.taobao.com/api.htm?docId=53385&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.location.quote.upload",
        response = ScpPlanLocationQuoteUploadResponse,
        debug
    )]
    pub struct ScpPlanLocationQuoteUpload {
        pub net_demand_request: Option<NetDemandRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NetDemandRequest {
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScpPlanLocationQuoteUploadResponse {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
        pub data_list: Vec<ChannelQuotaDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelQuotaDto {
        pub key_figure_date: Option<TopDateTime>,
        pub ratio: Option<String>,
        pub materiel_code: Option<String>,
        pub location_code: Option<String>,
        pub channel_id: Option<String>,
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.material.purchase.attr.get`
pub mod scp_plan_material_purchase_attr_get {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.material.purchase.attr.get` (物料的采购属性查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=55417&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.material.purchase.attr.get",
        response = DataResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ScpPlanMaterialPurchaseAttrGet {
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
        pub data_list: Vec<LtMopMqpDto>,
    }

    /// `LTMopMqpDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LtMopMqpDto {
        pub location_code: Option<String>,
        pub materiel_code: Option<String>,
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
        pub mpq: Option<String>,
        pub moq: Option<String>,
        pub lead_time: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.materiel.get`
pub mod scp_plan_materiel_get {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.materiel.get` (1-IBP 同步物料接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53388&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.materiel.get",
        response = DataResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ScpPlanMaterielGet {
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
        pub data_list: Vec<IbpMaterielDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IbpMaterielDto {
        pub level6: Option<String>,
        pub level5: Option<String>,
        pub level4: Option<String>,
        pub level3: Option<String>,
        pub level2: Option<String>,
        pub level1: Option<String>,
        pub plm_status: Option<String>,
        pub unit_desc: Option<String>,
        pub unit: Option<String>,
        pub materiel_type: Option<String>,
        pub materiel_name: Option<String>,
        pub materiel_code: Option<String>,
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.mouthfour.upload`
pub mod scp_plan_mouthfour_upload {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.mouthfour.upload` (`21-M+4PR` 回传接口接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53396&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.mouthfour.upload",
        response = ScpPlanMouthfourUploadResponse,
        debug
    )]
    pub struct ScpPlanMouthfourUpload {
        pub month_four_pr_request: Option<MonthFourPrRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MonthFourPrRequest {
        pub month_four_pr_param_d_t_o_s: Vec<MonthFourPrParamDto>,
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MonthFourPrParamDto {
        pub key_figure_date: Option<TopDateTime>,
        pub pr_qty: Option<String>,
        pub production_line: Option<String>,
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScpPlanMouthfourUploadResponse {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.netdemand.raw.upload`
pub mod scp_plan_netdemand_raw_upload {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.netdemand.raw.upload` (二级物料净需求回传(`TL+1`))
    ///
    /// <https://open.taobao.com/api.htm?docId=54758&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.netdemand.raw.upload",
        response = ScpPlanNetdemandRawUploadResponse,
        debug
    )]
    pub struct ScpPlanNetdemandRawUpload {
        pub net_demand_raw_request: Option<NetDemandRawRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NetDemandRawRequest {
        pub net_demand_d_t_os: Vec<NetDemandRawDto>,
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NetDemandRawDto {
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
        pub key_figure_date: Option<TopDateTime>,
        pub net_demand_raw: Option<i64>,
        pub locid: Option<String>,
        pub material_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScpPlanNetdemandRawUploadResponse {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.netdemand.upload`
pub mod scp_plan_netdemand_upload {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.netdemand.upload` (`23-Net` Demand 净需求回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=53387&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.netdemand.upload",
        response = ScpPlanNetdemandUploadResponse,
        debug
    )]
    pub struct ScpPlanNetdemandUpload {
        pub net_demand_request: Option<NetDemandRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NetDemandRequest {
        pub net_demand_d_t_os: Vec<NetDemandDto>,
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NetDemandDto {
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
        pub key_figure_date: Option<TopDateTime>,
        pub net_demand: Option<i64>,
        pub locid: Option<String>,
        pub prdid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScpPlanNetdemandUploadResponse {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.rawpo.gap.return`
pub mod scp_plan_rawpo_gap_return {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.rawpo.gap.return` (二级物料-LT 内的 POGAP 数据回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=54755&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.rawpo.gap.return",
        response = ScpPlanRawpoGapReturnResponse,
        debug
    )]
    pub struct ScpPlanRawpoGapReturn {
        pub raw_pogap_request: Option<RawPurchaseOrderGapRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RawPurchaseOrderGapRequest {
        pub raw_purchase_order_gap_d_t_os: Vec<RawPurchaseOrderGapDto>,
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RawPurchaseOrderGapDto {
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
        pub key_figure_date: Option<TopDateTime>,
        pub materiel_code: Option<String>,
        pub location_code_to: Option<String>,
        pub location_code: Option<String>,
        pub raw_po_gap_qty: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScpPlanRawpoGapReturnResponse {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.sale.qty.get`
pub mod scp_plan_sale_qty_get {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.sale.qty.get` (12-同步销售数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=53383&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.sale.qty.get",
        response = DataResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ScpPlanSaleQtyGet {
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
        pub data_list: Vec<IbpSaleDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IbpSaleDto {
        pub key_figure_date: Option<TopDateTime>,
        pub activation_quantity: Option<i64>,
        pub sell_in_quantity: Option<i64>,
        pub sell_out_quantity: Option<i64>,
        pub channel_id: Option<String>,
        pub materiel_code: Option<String>,
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.saleforcast.pm.month.upload`
pub mod scp_plan_saleforcast_pm_month_upload {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.saleforcast.pm.month.upload` (24-销售月预测数量（产管）回传-月度)
    ///
    /// <https://open.taobao.com/api.htm?docId=53384&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.saleforcast.pm.month.upload",
        response = ScpPlanSaleforcastPmMonthUploadResponse,
        debug
    )]
    pub struct ScpPlanSaleforcastPmMonthUpload {
        pub sales_forecast_request: Option<SalesForecastRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SalesForecastRequest {
        pub sales_forecast_param_d_t_o_list: Vec<SalesForecastParamDto>,
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SalesForecastParamDto {
        pub extend_json: String,
        pub tenant: String,
        #[top_api(required)]
        pub key_figure_date: Option<TopDateTime>,
        pub sales_forecast_qty_pm_per_month: Option<String>,
        pub cust_id: String,
        pub prd_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScpPlanSaleforcastPmMonthUploadResponse {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.saleforcast.pm.upload`
pub mod scp_plan_saleforcast_pm_upload {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.saleforcast.pm.upload` (18-销售预测数量（产管）回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53397&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.saleforcast.pm.upload",
        response = ScpPlanSaleforcastPmUploadResponse,
        debug
    )]
    pub struct ScpPlanSaleforcastPmUpload {
        pub sales_forecast_request: Option<SalesForecastRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SalesForecastRequest {
        pub sales_forecast_param_d_t_o_list: Vec<SalesForecastParamDto>,
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SalesForecastParamDto {
        pub extend_json: String,
        pub tenant: String,
        #[top_api(required)]
        pub key_figure_date: Option<TopDateTime>,
        pub sales_forecast_qty_pm: Option<String>,
        pub cust_id: String,
        pub prd_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScpPlanSaleforcastPmUploadResponse {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.saleforcast.saler.upload`
pub mod scp_plan_saleforcast_saler_upload {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.saleforcast.saler.upload` (19-销售预测数量（销管）回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53398&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.saleforcast.saler.upload",
        response = ScpPlanSaleforcastSalerUploadResponse,
        debug
    )]
    pub struct ScpPlanSaleforcastSalerUpload {
        pub sales_forecast_request: Option<SalesForecastRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SalesForecastRequest {
        pub sales_forecast_param_d_t_o_list: Vec<SalesForecastParamDto>,
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SalesForecastParamDto {
        /// JSON as text.
        pub extend_json: String,
        pub tenant: String,
        #[top_api(required)]
        pub key_figure_date: Option<TopDateTime>,
        pub sales_forecast_qty_sl: Option<String>,
        pub cust_id: String,
        pub prd_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScpPlanSaleforcastSalerUploadResponse {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.sku.supplier.quote.upload`
pub mod scp_plan_sku_supplier_quote_upload {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.sku.supplier.quote.upload` (标准供应商配额同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=53680&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.sku.supplier.quote.upload",
        response = ScpPlanSkuSupplierQuoteUploadResponse,
        debug
    )]
    pub struct ScpPlanSkuSupplierQuoteUpload {
        pub net_demand_request: Option<NetDemandRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NetDemandRequest {
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScpPlanSkuSupplierQuoteUploadResponse {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
        pub data_list: Vec<ChannelQuotaDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelQuotaDto {
        pub key_figure_date: Option<TopDateTime>,
        pub ratio: Option<String>,
        pub materiel_code: Option<String>,
        pub location_code: Option<String>,
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
    }
}

/// `alibaba.tmallgenie.scp.plan.summary.sale.qty.get`
pub mod scp_plan_summary_sale_qty_get {
    use crate::prelude::*;

    /// `alibaba.tmallgenie.scp.plan.summary.sale.qty.get` (同步销售数据按照渠道类型汇总)
    ///
    /// <https://open.taobao.com/api.htm?docId=53956&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmallgenie.scp.plan.summary.sale.qty.get",
        response = DataResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ScpPlanSummarySaleQtyGet {
        pub request_extend_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub result_msg: Option<String>,
        pub trace_id: Option<String>,
        pub result_code: Option<String>,
        pub data_list: Vec<IbpSaleDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IbpSaleDto {
        pub key_figure_date: Option<TopDateTime>,
        pub activation_quantity: Option<i64>,
        pub channel_type: Option<String>,
        pub materiel_code: Option<String>,
        pub extend_json: Option<String>,
        pub tenant: Option<String>,
        pub quantity: Option<i64>,
    }
}
