//! `alibaba.modifyaddress.*`: 1 API.

pub use self::isv_bindseller_check::IsvBindsellerCheck;

/// `alibaba.modifyaddress.isv.bindseller.check`
pub mod isv_bindseller_check {
    use crate::prelude::*;

    /// `alibaba.modifyaddress.isv.bindseller.check` (查询服务商下的商家是否开通了改地址)
    ///
    /// <https://open.taobao.com/api.htm?docId=55254&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.modifyaddress.isv.bindseller.check",
        response = CheckSellerChooseErpResponse,
        unwrap = "model",
        debug
    )]
    pub struct IsvBindsellerCheck;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CheckSellerChooseErpResponse {
        pub status: Option<String>,
        pub appkey: Option<String>,
        pub app_title: Option<String>,
    }
}
