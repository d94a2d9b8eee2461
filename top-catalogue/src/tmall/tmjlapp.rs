//! `tmall.tmjlapp.*`: 1 API.

pub use self::sap_serviceorder_cancel::SapServiceorderCancel;

/// `tmall.tmjlapp.sap.serviceorder.cancel`
pub mod sap_serviceorder_cancel {
    use crate::prelude::*;

    /// `tmall.tmjlapp.sap.serviceorder.cancel` (取消售后服务单)
    ///
    /// <https://open.taobao.com/api.htm?docId=50057&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.tmjlapp.sap.serviceorder.cancel",
        response = Dtcancelresponse,
        unwrap = "cancel_response",
        debug
    )]
    pub struct SapServiceorderCancel {
        pub cancel_request: Option<Dtcancelrequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Dtcancelrequest {
        pub zfwdh: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Dtcancelresponse {
        pub return_message: Option<Dtreturnmessage>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Dtreturnmessage {
        pub r#type: Option<String>,
        pub message: Option<String>,
    }
}
