//! `alibaba.*`, as old sources have them: 19 APIs.

pub use self::einvoice_apply_update::EinvoiceApplyUpdate;
pub use self::einvoice_providerlist_get::EinvoiceProviderlistGet;
pub use self::electronic_invoice_detail_upload::ElectronicInvoiceDetailUpload;
pub use self::electronic_invoice_get::ElectronicInvoiceGet;
pub use self::electronic_invoice_prepare::ElectronicInvoicePrepare;
pub use self::electronic_invoice_upload::ElectronicInvoiceUpload;
pub use self::geoip_get::GeoipGet;
pub use self::laiwang_media_upload::LaiwangMediaUpload;
pub use self::laiwang_pp_menu_add::LaiwangPpMenuAdd;
pub use self::laiwang_pp_menu_create::LaiwangPpMenuCreate;
pub use self::laiwang_pp_menu_get::LaiwangPpMenuGet;
pub use self::laiwang_pp_menu_remove::LaiwangPpMenuRemove;
pub use self::laiwang_pp_message_send::LaiwangPpMessageSend;
pub use self::laiwang_user_get::LaiwangUserGet;
pub use self::laiwang_user_list_get::LaiwangUserListGet;
pub use self::provider_einvoice_create::ProviderEinvoiceCreate;
pub use self::provider_einvoice_query::ProviderEinvoiceQuery;
pub use self::xiami_api_contract_gift_send::XiamiApiContractGiftSend;
pub use self::xiami_api_contract_sellerlist_get::XiamiApiContractSellerlistGet;

/// `alibaba.einvoice.apply.update`
pub mod einvoice_apply_update {
    use crate::prelude::*;

    /// `alibaba.einvoice.apply.update`
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.apply.update",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct EinvoiceApplyUpdate {
        pub apply_id: String,
        pub platform_code: String,
        pub platform_tid: String,
        pub reason: Option<String>,
        pub status: Status,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 拒绝
        #[top_api(value = 0)]
        Rejection,
        /// 同意
        #[top_api(value = 2)]
        Agreement,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.einvoice.providerlist.get`
pub mod einvoice_providerlist_get {
    use crate::prelude::*;

    /// `alibaba.einvoice.providerlist.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.providerlist.get",
        response = ResultSet,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct EinvoiceProviderlistGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub provider_list: Vec<InvoiceProvider>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceProvider {
        pub app_key: Option<String>,
        pub name: Option<String>,
    }
}

/// `alibaba.electronic.invoice.detail.upload`
pub mod electronic_invoice_detail_upload {
    use crate::prelude::*;

    /// `alibaba.electronic.invoice.detail.upload`
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.electronic.invoice.detail.upload",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ElectronicInvoiceDetailUpload {
        pub anti_fake_code: Option<String>,
        pub electronic_invoice_no: String,
        pub invoice_amount: String,
        pub invoice_code: String,
        pub invoice_file_data: FileItem,
        pub invoice_items: Vec<InvoiceItem>,
        pub invoice_no: String,
        #[top_api(required)]
        pub invoice_time: Option<TopDateTime>,
        pub invoice_title: String,
        #[top_api(min = 1, max = 2)]
        pub invoice_type: i64,
        pub normal_invoice_code: Option<String>,
        pub normal_invoice_no: Option<String>,
        pub payee_name: String,
        pub payee_register_no: String,
        pub qr_code: Option<String>,
        pub serial_no: String,
        pub tid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceItem {
        pub amount: Option<String>,
        pub item_name: Option<String>,
        pub item_no: Option<String>,
        pub price: Option<String>,
        pub quantity: Option<String>,
        pub row_type: Option<String>,
        pub specification: Option<String>,
        pub sum_price: Option<String>,
        pub tax: Option<String>,
        pub tax_rate: Option<String>,
        pub unit: Option<String>,
    }
}

/// `alibaba.electronic.invoice.get`
pub mod electronic_invoice_get {
    use crate::prelude::*;

    /// `alibaba.electronic.invoice.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.electronic.invoice.get",
        response = ElectronicInvoiceDetail,
        unwrap = "invoice_detail",
        idempotent,
        debug
    )]
    pub struct ElectronicInvoiceGet {
        pub tid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ElectronicInvoiceDetail {
        pub electronic_invoice_no: Option<String>,
        pub invoice_code: Option<String>,
        pub invoice_file_url: Option<String>,
        pub invoice_no: Option<String>,
        pub invoice_time: Option<String>,
        pub invoice_type: Option<i64>,
        pub serial_no: Option<String>,
        pub status: Option<Status>,
        pub tid: Option<i64>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 等待开票
        #[top_api(value = 0)]
        AwaitingInvoicing,
        /// 开票中
        #[top_api(value = 1)]
        Invoicing,
        /// 开票完成
        #[top_api(value = 2)]
        Invoiced,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.electronic.invoice.prepare`
pub mod electronic_invoice_prepare {
    use crate::prelude::*;

    /// `alibaba.electronic.invoice.prepare`
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.electronic.invoice.prepare",
        response = Option<String>,
        unwrap = "suggested_amount",
        debug
    )]
    pub struct ElectronicInvoicePrepare {
        #[top_api(min = 1, max = 4)]
        pub invoice_action_type: i64,
        #[top_api(max_len = 50)]
        pub invoice_title: Option<String>,
        #[top_api(min = 1, max = 2)]
        pub invoice_type: InvoiceType,
        #[top_api(max_len = 30)]
        pub serial_no: String,
        pub tid: i64,
    }

    /// The values of `invoice_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoiceType {
        /// 蓝票
        #[top_api(value = 1)]
        V1,
        /// 红票
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.electronic.invoice.upload`
pub mod electronic_invoice_upload {
    use crate::prelude::*;

    /// `alibaba.electronic.invoice.upload`
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.electronic.invoice.upload",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ElectronicInvoiceUpload {
        #[top_api(max_len = 20)]
        pub anti_fake_code: Option<String>,
        #[top_api(max_len = 20)]
        pub electronic_invoice_no: String,
        pub invoice_amount: String,
        #[top_api(max_len = 20)]
        pub invoice_code: String,
        pub invoice_file_data: FileItem,
        #[top_api(max_len = 20)]
        pub invoice_no: String,
        #[top_api(required)]
        pub invoice_time: Option<TopDateTime>,
        #[top_api(min = 1, max = 2)]
        pub invoice_type: i64,
        #[top_api(max_len = 3000)]
        pub qr_code: Option<String>,
        #[top_api(max_len = 30)]
        pub serial_no: String,
        pub tid: i64,
    }
}

/// `alibaba.geoip.get`
pub mod geoip_get {
    use crate::prelude::*;

    /// `alibaba.geoip.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.geoip.get",
        response = GeoipGetResponse,
        idempotent,
        debug
    )]
    pub struct GeoipGet {
        pub ip: String,
        pub language: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GeoipGetResponse {
        pub city: Option<String>,
        pub cityid: Option<String>,
        pub country: Option<String>,
        pub countryid: Option<String>,
        pub county: Option<String>,
        pub countyid: Option<String>,
        pub ip: Option<String>,
        pub isp: Option<String>,
        pub ispid: Option<String>,
        pub lang: Option<String>,
        pub latitude: Option<String>,
        pub lip: Option<i64>,
        pub longitude: Option<String>,
        pub region: Option<String>,
        pub regionid: Option<String>,
    }
}

/// `alibaba.laiwang.media.upload`
pub mod laiwang_media_upload {
    use crate::prelude::*;

    /// `alibaba.laiwang.media.upload`
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.laiwang.media.upload",
        response = LaiwangMediaUploadResponse,
        debug
    )]
    pub struct LaiwangMediaUpload {
        pub media: FileItem,
        pub r#type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LaiwangMediaUploadResponse {
        pub mediaid: Option<String>,
        pub url: Option<String>,
    }
}

/// `alibaba.laiwang.pp.menu.add`
pub mod laiwang_pp_menu_add {
    use crate::prelude::*;

    /// `alibaba.laiwang.pp.menu.add`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.laiwang.pp.menu.add",
        response = Option<bool>,
        unwrap = "issuccess",
        debug
    )]
    pub struct LaiwangPpMenuAdd {
        /// JSON as text.
        pub menudef: String,
    }
}

/// `alibaba.laiwang.pp.menu.create`
pub mod laiwang_pp_menu_create {
    use crate::prelude::*;

    /// `alibaba.laiwang.pp.menu.create`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.laiwang.pp.menu.create",
        response = Option<bool>,
        unwrap = "issuccess",
        debug
    )]
    pub struct LaiwangPpMenuCreate {
        /// JSON as text.
        pub menudef: String,
    }
}

/// `alibaba.laiwang.pp.menu.get`
pub mod laiwang_pp_menu_get {
    use crate::prelude::*;

    /// `alibaba.laiwang.pp.menu.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.laiwang.pp.menu.get",
        response = LaiwangPpMenu,
        unwrap = "menu",
        idempotent,
        debug
    )]
    pub struct LaiwangPpMenuGet;

    /// `LaiwangPPMenu`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LaiwangPpMenu {
        pub button: Vec<LaiwangPpButton>,
    }

    /// `LaiwangPPButton`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LaiwangPpButton {
        pub key: Option<String>,
        pub name: Option<String>,
        pub sub_button: Vec<LaiwangPpSubButton>,
        pub target: Option<String>,
        pub r#type: Option<String>,
        pub url: Option<String>,
    }

    /// `LaiwangPPSubButton`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LaiwangPpSubButton {
        pub key: Option<String>,
        pub name: Option<String>,
        pub target: Option<String>,
        pub r#type: Option<String>,
        pub url: Option<String>,
    }
}

/// `alibaba.laiwang.pp.menu.remove`
pub mod laiwang_pp_menu_remove {
    use crate::prelude::*;

    /// `alibaba.laiwang.pp.menu.remove`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.laiwang.pp.menu.remove",
        response = Option<i64>,
        unwrap = "deletedcount",
        debug
    )]
    pub struct LaiwangPpMenuRemove;
}

/// `alibaba.laiwang.pp.message.send`
pub mod laiwang_pp_message_send {
    use crate::prelude::*;

    /// `alibaba.laiwang.pp.message.send`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.laiwang.pp.message.send",
        response = Option<bool>,
        unwrap = "issuccess",
        debug
    )]
    pub struct LaiwangPpMessageSend {
        /// JSON as text.
        pub message: String,
    }
}

/// `alibaba.laiwang.user.get`
pub mod laiwang_user_get {
    use crate::prelude::*;

    /// `alibaba.laiwang.user.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.laiwang.user.get",
        response = LaiwangUser,
        unwrap = "user",
        idempotent,
        debug
    )]
    pub struct LaiwangUserGet {
        pub openid: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LaiwangUser {
        pub avatar: Option<String>,
        pub avatar_big: Option<String>,
        pub city: Option<String>,
        pub gender: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub openid: Option<String>,
    }
}

/// `alibaba.laiwang.user.list.get`
pub mod laiwang_user_list_get {
    use crate::prelude::*;

    /// `alibaba.laiwang.user.list.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.laiwang.user.list.get",
        response = LaiwangUsers,
        unwrap = "users",
        idempotent,
        debug
    )]
    pub struct LaiwangUserListGet {
        pub next_openid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LaiwangUsers {
        pub count: Option<i64>,
        pub data: Option<String>,
        pub next_openid: Option<String>,
        pub total: Option<i64>,
    }
}

/// `alibaba.provider.einvoice.create`
pub mod provider_einvoice_create {
    use crate::prelude::*;

    /// `alibaba.provider.einvoice.create`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.provider.einvoice.create",
        response = ProviderEinvoiceCreateResponse,
        debug
    )]
    pub struct ProviderEinvoiceCreate {
        pub biz_sign: Option<String>,
        #[top_api(min = 0, max = 1)]
        pub business_type: i64,
        pub erp_tid: Option<String>,
        #[top_api(max_len = 20)]
        pub invoice_amount: String,
        pub invoice_items: Vec<InvoiceItem>,
        #[top_api(max_len = 200)]
        pub invoice_memo: Option<String>,
        #[top_api(required)]
        pub invoice_time: Option<TopDateTime>,
        pub invoice_type: String,
        #[top_api(max_len = 12)]
        pub normal_invoice_code: Option<String>,
        #[top_api(max_len = 8)]
        pub normal_invoice_no: Option<String>,
        #[top_api(max_len = 100, secret)]
        pub payee_address: String,
        #[top_api(max_len = 100, secret)]
        pub payee_bankaccount: Option<String>,
        #[top_api(max_len = 8)]
        pub payee_checker: Option<String>,
        #[top_api(max_len = 100)]
        pub payee_name: String,
        #[top_api(max_len = 8)]
        pub payee_operator: String,
        #[top_api(max_len = 20, secret)]
        pub payee_phone: String,
        #[top_api(max_len = 8)]
        pub payee_receiver: Option<String>,
        #[top_api(max_len = 20)]
        pub payee_register_no: String,
        #[top_api(max_len = 100, secret)]
        pub payer_address: Option<String>,
        #[top_api(max_len = 100, secret)]
        pub payer_bankaccount: Option<String>,
        #[top_api(secret)]
        pub payer_email: Option<String>,
        #[top_api(max_len = 100)]
        pub payer_name: String,
        #[top_api(max_len = 20, secret)]
        pub payer_phone: Option<String>,
        #[top_api(max_len = 20)]
        pub payer_register_no: Option<String>,
        pub platform_code: String,
        pub platform_tid: String,
        #[top_api(max_len = 20)]
        pub serial_no: String,
        pub sum_price: String,
        pub sum_tax: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceItem {
        pub amount: Option<String>,
        pub imei: Option<String>,
        pub item_name: Option<String>,
        pub item_no: Option<String>,
        pub price: Option<String>,
        pub quantity: Option<String>,
        pub row_type: Option<String>,
        pub specification: Option<String>,
        pub sum_price: Option<String>,
        pub tax: Option<String>,
        pub tax_rate: Option<String>,
        pub unit: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProviderEinvoiceCreateResponse {
        pub anti_fake_code: Option<String>,
        pub ciphertext: Option<String>,
        pub device_no: Option<String>,
        pub erp_tid: Option<String>,
        pub file_data_type: Option<String>,
        pub invoice_amount: Option<String>,
        pub invoice_code: Option<String>,
        pub invoice_date: Option<String>,
        pub invoice_file_data: Option<String>,
        pub invoice_no: Option<String>,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
        pub qr_code: Option<String>,
        pub serial_no: Option<String>,
    }
}

/// `alibaba.provider.einvoice.query`
pub mod provider_einvoice_query {
    use crate::prelude::*;

    /// `alibaba.provider.einvoice.query`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.provider.einvoice.query",
        response = Vec<ProviderEinvoice>,
        unwrap = "einvoice_list",
        idempotent,
        debug
    )]
    pub struct ProviderEinvoiceQuery {
        pub payee_register_no: String,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
        pub serial_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProviderEinvoice {
        pub anti_fake_code: Option<String>,
        pub ciphertext: Option<String>,
        pub device_no: Option<String>,
        pub erp_tid: Option<String>,
        pub file_data_type: Option<String>,
        pub invoice_amount: Option<String>,
        pub invoice_code: Option<String>,
        pub invoice_date_time: Option<String>,
        pub invoice_file_data: Option<String>,
        pub invoice_no: Option<String>,
        pub qr_code: Option<String>,
        pub serial_no: Option<String>,
    }
}

/// `alibaba.xiami.api.contract.gift.send`
pub mod xiami_api_contract_gift_send {
    use crate::prelude::*;

    /// `alibaba.xiami.api.contract.gift.send`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.xiami.api.contract.gift.send",
        response = Option<String>,
        unwrap = "data",
        debug
    )]
    pub struct XiamiApiContractGiftSend {
        #[top_api(secret)]
        pub buyer_nick: String,
        pub comefrom: String,
        pub order_id: i64,
        pub relation_id: String,
        pub shop_id: i64,
        pub r#type: i64,
    }
}

/// `alibaba.xiami.api.contract.sellerlist.get`
pub mod xiami_api_contract_sellerlist_get {
    use crate::prelude::*;

    /// `alibaba.xiami.api.contract.sellerlist.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.xiami.api.contract.sellerlist.get",
        response = XiamiSellerlist,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct XiamiApiContractSellerlistGet {
        pub limit: i64,
        pub page: i64,
        pub time_end: String,
        pub time_start: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XiamiSellerlist {
        pub count: Option<i64>,
        pub info: Vec<XiamiSellerlistInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XiamiSellerlistInfo {
        pub comefrom: Option<String>,
        pub gift_order_id: Option<i64>,
        pub gmt_create: Option<i64>,
        pub gmt_get: Option<i64>,
        pub gmt_pay: Option<i64>,
        pub id: Option<i64>,
        pub is_get: Option<i64>,
        pub is_pay: Option<i64>,
        pub original_order_id: Option<i64>,
        pub packname: Option<String>,
        pub pay: Option<i64>,
        pub relation_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub shop_id: Option<i64>,
        pub shop_name: Option<String>,
        pub shop_url: Option<String>,
        pub taobao_uid: Option<i64>,
        pub r#type: Option<i64>,
        pub user_id: Option<i64>,
    }
}
