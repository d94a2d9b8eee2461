//! `alibaba.ascm.*`: 1 API.

pub use self::settlement_invoice_synchronization_im::SettlementInvoiceSynchronizationIm;

/// `alibaba.ascm.settlement.invoice.synchronization.im`
pub mod settlement_invoice_synchronization_im {
    use crate::prelude::*;

    /// `alibaba.ascm.settlement.invoice.synchronization.im` (英迈发票同步到结算)
    ///
    /// <https://open.taobao.com/api.htm?docId=36216&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascm.settlement.invoice.synchronization.im",
        response = SettlementGatewayResult,
        unwrap = "result",
        debug
    )]
    pub struct SettlementInvoiceSynchronizationIm {
        pub xml_data_slot: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SettlementGatewayResult {
        pub result: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}
