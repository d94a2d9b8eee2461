//! `taobao.eticket.*`: 9 APIs.

pub use self::merchant_img_upload::MerchantImgUpload;
pub use self::merchant_ma_available::MerchantMaAvailable;
pub use self::merchant_ma_consume::MerchantMaConsume;
pub use self::merchant_ma_delay::MerchantMaDelay;
pub use self::merchant_ma_failsend::MerchantMaFailsend;
pub use self::merchant_ma_resend::MerchantMaResend;
pub use self::merchant_ma_reverse::MerchantMaReverse;
pub use self::merchant_ma_send::MerchantMaSend;
pub use self::merchant_tbma_get::MerchantTbmaGet;

/// `taobao.eticket.merchant.img.upload`
pub mod merchant_img_upload {
    use crate::prelude::*;

    /// `taobao.eticket.merchant.img.upload` (码商上传二维码图片)
    ///
    /// <https://open.taobao.com/api.htm?docId=27156&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.eticket.merchant.img.upload",
        response = MerchantImgUploadResponse,
        debug
    )]
    pub struct MerchantImgUpload {
        pub img_bytes: FileItem,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantImgUploadResponse {
        pub resp_body: Option<UploadImgCallbackResp>,
        pub ret_code: Option<String>,
        pub ret_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UploadImgCallbackResp {
        pub attribute_map: Option<String>,
        pub file_name: Option<String>,
    }
}

/// `taobao.eticket.merchant.ma.available`
pub mod merchant_ma_available {
    use crate::prelude::*;

    /// `taobao.eticket.merchant.ma.available` (电子凭证核销前校验接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27157&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.eticket.merchant.ma.available",
        response = MerchantMaAvailableResponse,
        debug
    )]
    pub struct MerchantMaAvailable {
        pub biz_type: Option<i64>,
        pub code: String,
        pub consume_num: i64,
        pub outer_id: String,
        pub pos_id: Option<String>,
        pub serial_num: Option<String>,
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantMaAvailableResponse {
        pub resp_body: Option<ConsumeMaCallbackResp>,
        pub ret_code: Option<String>,
        pub ret_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsumeMaCallbackResp {
        pub attribute_map: Option<String>,
    }
}

/// `taobao.eticket.merchant.ma.consume`
pub mod merchant_ma_consume {
    use crate::prelude::*;

    /// `taobao.eticket.merchant.ma.consume` (电子凭证核销接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27158&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.eticket.merchant.ma.consume",
        response = MerchantMaConsumeResponse,
        debug
    )]
    pub struct MerchantMaConsume {
        pub biz_type: Option<i64>,
        pub code: String,
        pub consume_num: i64,
        #[top_api(max_items = 20)]
        pub isv_ma_list: Vec<IsvMa>,
        pub outer_id: String,
        pub pos_id: Option<String>,
        pub serial_num: String,
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvMa {
        pub code: Option<String>,
        pub num: Option<i64>,
        pub qr_image: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantMaConsumeResponse {
        pub resp_body: Option<ConsumeMaCallbackResp>,
        pub ret_code: Option<String>,
        pub ret_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsumeMaCallbackResp {
        pub attribute_map: Option<String>,
    }
}

/// `taobao.eticket.merchant.ma.delay`
pub mod merchant_ma_delay {
    use crate::prelude::*;

    /// `taobao.eticket.merchant.ma.delay` (凭证延期)
    ///
    /// <https://open.taobao.com/api.htm?docId=30531&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.eticket.merchant.ma.delay",
        response = MerchantMaDelayResponse,
        debug
    )]
    pub struct MerchantMaDelay {
        pub attribute_map: Option<String>,
        pub request_id: Option<String>,
        pub biz_type: i64,
        #[top_api(required)]
        pub end_date: Option<TopDateTime>,
        pub code: Option<String>,
        pub outer_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantMaDelayResponse {
        pub is_success: Option<bool>,
        pub res_code: Option<i64>,
        pub res_msg: Option<String>,
    }
}

/// `taobao.eticket.merchant.ma.failsend`
pub mod merchant_ma_failsend {
    use crate::prelude::*;

    /// `taobao.eticket.merchant.ma.failsend` (码商发码失败回调接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27160&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.eticket.merchant.ma.failsend",
        response = MerchantMaFailsendResponse,
        debug
    )]
    pub struct MerchantMaFailsend {
        pub biz_type: Option<i64>,
        pub outer_id: String,
        pub sub_err_code: String,
        pub sub_err_msg: String,
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantMaFailsendResponse {
        pub resp_body: Option<SendFailCallbackResp>,
        pub ret_code: Option<String>,
        pub ret_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SendFailCallbackResp {
        pub attribute_map: Option<String>,
    }
}

/// `taobao.eticket.merchant.ma.resend`
pub mod merchant_ma_resend {
    use crate::prelude::*;

    /// `taobao.eticket.merchant.ma.resend` (电子凭证重发回调接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27159&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.eticket.merchant.ma.resend",
        response = MerchantMaResendResponse,
        debug
    )]
    pub struct MerchantMaResend {
        pub biz_type: Option<i64>,
        #[top_api(required, max_items = 200)]
        pub isv_ma_list: Vec<IsvMa>,
        pub outer_id: String,
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvMa {
        pub code: String,
        pub num: i64,
        pub qr_image: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantMaResendResponse {
        pub resp_body: Option<SendMaCallbackResp>,
        pub ret_code: Option<String>,
        pub ret_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SendMaCallbackResp {
        pub attribute_map: Option<String>,
    }
}

/// `taobao.eticket.merchant.ma.reverse`
pub mod merchant_ma_reverse {
    use crate::prelude::*;

    /// `taobao.eticket.merchant.ma.reverse` (电子凭证冲正接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27155&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.eticket.merchant.ma.reverse",
        response = MerchantMaReverseResponse,
        debug
    )]
    pub struct MerchantMaReverse {
        pub biz_type: Option<i64>,
        pub code: String,
        pub outer_id: String,
        pub pos_id: Option<String>,
        pub reverse_num: i64,
        pub serial_num: String,
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantMaReverseResponse {
        pub resp_body: Option<ReverseMaCallbackResp>,
        pub ret_code: Option<String>,
        pub ret_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReverseMaCallbackResp {
        pub attribute_map: Option<String>,
    }
}

/// `taobao.eticket.merchant.ma.send`
pub mod merchant_ma_send {
    use crate::prelude::*;

    /// `taobao.eticket.merchant.ma.send` (码商发码成功回调接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27161&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.eticket.merchant.ma.send",
        response = MerchantMaSendResponse,
        debug
    )]
    pub struct MerchantMaSend {
        pub biz_type: Option<i64>,
        #[top_api(required, max_items = 200)]
        pub isv_ma_list: Vec<IsvMa>,
        pub outer_id: String,
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvMa {
        pub code: String,
        pub num: i64,
        pub qr_image: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantMaSendResponse {
        pub resp_body: Option<SendMaCallbackResp>,
        pub ret_code: Option<String>,
        pub ret_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SendMaCallbackResp {
        pub attribute_map: Option<String>,
    }
}

/// `taobao.eticket.merchant.tbma.get`
pub mod merchant_tbma_get {
    use crate::prelude::*;

    /// `taobao.eticket.merchant.tbma.get` (码商查询淘宝码接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28157&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.eticket.merchant.tbma.get",
        response = MerchantTbmaGetResponse,
        debug
    )]
    pub struct MerchantTbmaGet {
        pub query_tb_ma_callback_req: QueryTbMaCallbackReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryTbMaCallbackReq {
        pub code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantTbmaGetResponse {
        pub resp_body: Option<QueryTbMaCallbackResp>,
        pub ret_code: Option<String>,
        pub ret_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryTbMaCallbackResp {
        pub certificate: Option<CertificateDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CertificateDto {
        pub attributes: Option<Attributes>,
        pub available_num: Option<i64>,
        pub biz_type: Option<i64>,
        pub code: Option<String>,
        pub code_status: Option<i64>,
        pub end_time: Option<TopDateTime>,
        pub initial_num: Option<i64>,
        pub locked_num: Option<i64>,
        pub outer_id: Option<String>,
        pub qr_code_url: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub used_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Attributes {
        pub item_id: Option<String>,
    }
}
