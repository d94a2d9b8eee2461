//! `taobao.open.*`: 12 APIs.

pub use self::account_create::AccountCreate;
pub use self::account_delete::AccountDelete;
pub use self::account_index_find::AccountIndexFind;
pub use self::account_list::AccountList;
pub use self::account_search::AccountSearch;
pub use self::account_token_apply::AccountTokenApply;
pub use self::account_token_validate::AccountTokenValidate;
pub use self::account_update::AccountUpdate;
pub use self::seller_biz_logistic_seller_bind::SellerBizLogisticSellerBind;
pub use self::seller_biz_logistic_time_rule::SellerBizLogisticTimeRule;
pub use self::trade_get::TradeGet;
pub use self::trades_sold_get::TradesSoldGet;

/// `taobao.open.account.create`
pub mod account_create {
    use crate::prelude::*;

    /// `taobao.open.account.create` (Open Account 导入数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=24821&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.open.account.create",
        response = Vec<OpenaccountLong>,
        unwrap = "datas",
        debug
    )]
    pub struct AccountCreate {
        #[top_api(max_items = 20)]
        pub param_list: Vec<OpenAccount>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenAccount {
        pub login_id: Option<String>,
        pub create_device_id: Option<String>,
        pub alipay_id: Option<String>,
        pub locale: Option<String>,
        #[top_api(secret)]
        pub bank_card_no: Option<String>,
        pub isv_account_id: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub avatar_url: Option<String>,
        #[top_api(secret)]
        pub bank_card_owner_name: Option<String>,
        pub display_name: Option<String>,
        #[top_api(secret)]
        pub login_pwd_salt: Option<String>,
        #[top_api(secret)]
        pub login_pwd: Option<String>,
        pub open_id: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub create_location: Option<String>,
        /// JSON as text.
        pub ext_infos: Option<String>,
        #[top_api(secret)]
        pub login_pwd_intensity: Option<i64>,
        pub r#type: Option<i64>,
        pub status: Option<i64>,
        #[top_api(secret)]
        pub login_pwd_encryption: Option<i64>,
        pub gender: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub birthday: Option<String>,
        #[top_api(secret)]
        pub wangwang: Option<String>,
        pub weixin: Option<String>,
        pub oauth_plateform: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenaccountLong {
        pub message: Option<String>,
        pub data: Option<i64>,
        pub code: Option<i64>,
        pub successful: Option<bool>,
    }
}

/// `taobao.open.account.delete`
pub mod account_delete {
    use crate::prelude::*;

    /// `taobao.open.account.delete` (`OpenAccount` 删除数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=24819&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.open.account.delete",
        response = Vec<OpenaccountVoid>,
        unwrap = "datas",
        debug
    )]
    pub struct AccountDelete {
        #[top_api(max_items = 20)]
        pub open_account_ids: Vec<i64>,
        #[top_api(max_items = 20)]
        pub isv_account_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenaccountVoid {
        pub message: Option<String>,
        pub successful: Option<bool>,
        pub code: Option<i64>,
    }
}

/// `taobao.open.account.index.find`
pub mod account_index_find {
    use crate::prelude::*;

    /// `taobao.open.account.index.find` (Open Account 索引查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=25869&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.open.account.index.find",
        response = OpenAccountResult,
        unwrap = "result",
        debug
    )]
    pub struct AccountIndexFind {
        pub index_type: Option<i64>,
        pub index_value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenAccountResult {
        pub message: Option<String>,
        pub successful: Option<bool>,
        pub data: Option<OpenAccount>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenAccount {
        pub login_id: Option<String>,
        pub create_device_id: Option<String>,
        pub alipay_id: Option<String>,
        pub locale: Option<String>,
        #[top_api(secret)]
        pub bank_card_no: Option<String>,
        pub isv_account_id: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub avatar_url: Option<String>,
        #[top_api(secret)]
        pub bank_card_owner_name: Option<String>,
        pub display_name: Option<String>,
        #[top_api(secret)]
        pub login_pwd_salt: Option<String>,
        #[top_api(secret)]
        pub login_pwd: Option<String>,
        pub open_id: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub create_location: Option<String>,
        /// JSON as text.
        pub ext_infos: Option<String>,
        #[top_api(secret)]
        pub login_pwd_intensity: Option<i64>,
        pub id: Option<i64>,
        pub r#type: Option<i64>,
        pub status: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub version: Option<i64>,
        #[top_api(secret)]
        pub login_pwd_encryption: Option<i64>,
        pub gender: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub birthday: Option<String>,
        #[top_api(secret)]
        pub wangwang: Option<String>,
        pub weixin: Option<String>,
        pub oauth_plateform: Option<i64>,
    }
}

/// `taobao.open.account.list`
pub mod account_list {
    use crate::prelude::*;

    /// `taobao.open.account.list` (`OpenAccount` 账号信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=24848&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.open.account.list",
        response = Vec<OpenaccountObject>,
        unwrap = "datas",
        idempotent,
        debug
    )]
    pub struct AccountList {
        #[top_api(max_items = 20)]
        pub open_account_ids: Vec<i64>,
        #[top_api(max_items = 20)]
        pub isv_account_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenaccountObject {
        pub message: Option<String>,
        pub data: Option<OpenAccount>,
        pub successful: Option<bool>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenAccount {
        pub login_id: Option<String>,
        pub create_device_id: Option<String>,
        pub alipay_id: Option<String>,
        pub locale: Option<String>,
        #[top_api(secret)]
        pub bank_card_no: Option<String>,
        pub isv_account_id: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub avatar_url: Option<String>,
        #[top_api(secret)]
        pub bank_card_owner_name: Option<String>,
        pub display_name: Option<String>,
        #[top_api(secret)]
        pub login_pwd_salt: Option<String>,
        #[top_api(secret)]
        pub login_pwd: Option<String>,
        pub open_id: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub create_location: Option<String>,
        /// JSON as text.
        pub ext_infos: Option<String>,
        #[top_api(secret)]
        pub login_pwd_intensity: Option<i64>,
        pub id: Option<i64>,
        pub r#type: Option<i64>,
        pub status: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub version: Option<i64>,
        #[top_api(secret)]
        pub login_pwd_encryption: Option<i64>,
        pub gender: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub birthday: Option<String>,
        #[top_api(secret)]
        pub wangwang: Option<String>,
        pub weixin: Option<String>,
        pub oauth_plateform: Option<i64>,
    }
}

/// `taobao.open.account.search`
pub mod account_search {
    use crate::prelude::*;

    /// `taobao.open.account.search` (open account 数据搜索)
    ///
    /// <https://open.taobao.com/api.htm?docId=25157&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.open.account.search",
        response = OpenAccountSearchResult,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct AccountSearch {
        pub query: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenAccountSearchResult {
        pub datas: Vec<OpenAccount>,
        pub successful: Option<bool>,
        pub code: Option<i64>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenAccount {
        pub login_id: Option<String>,
        pub create_device_id: Option<String>,
        pub alipay_id: Option<String>,
        pub locale: Option<String>,
        #[top_api(secret)]
        pub bank_card_no: Option<String>,
        pub isv_account_id: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub avatar_url: Option<String>,
        #[top_api(secret)]
        pub bank_card_owner_name: Option<String>,
        pub display_name: Option<String>,
        #[top_api(secret)]
        pub login_pwd_salt: Option<String>,
        #[top_api(secret)]
        pub login_pwd: Option<String>,
        pub open_id: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub create_location: Option<String>,
        /// JSON as text.
        pub ext_infos: Option<String>,
        #[top_api(secret)]
        pub login_pwd_intensity: Option<i64>,
        pub id: Option<i64>,
        pub r#type: Option<i64>,
        pub status: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub version: Option<i64>,
        #[top_api(secret)]
        pub login_pwd_encryption: Option<i64>,
        pub gender: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub birthday: Option<String>,
        #[top_api(secret)]
        pub wangwang: Option<String>,
        pub weixin: Option<String>,
        pub oauth_plateform: Option<i64>,
    }
}

/// `taobao.open.account.token.apply`
pub mod account_token_apply {
    use crate::prelude::*;

    /// `taobao.open.account.token.apply` (申请免登 Open Account Token)
    ///
    /// <https://open.taobao.com/api.htm?docId=25271&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.open.account.token.apply",
        response = OpenAccountTokenApplyResult,
        unwrap = "data",
        debug
    )]
    pub struct AccountTokenApply {
        pub isv_account_id: Option<String>,
        pub login_state_expire_in: Option<i64>,
        pub open_account_id: Option<i64>,
        #[top_api(secret)]
        pub token_timestamp: Option<i64>,
        pub uuid: Option<String>,
        pub ext: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenAccountTokenApplyResult {
        pub code: Option<i64>,
        pub data: Option<String>,
        pub message: Option<String>,
        pub successful: Option<bool>,
    }
}

/// `taobao.open.account.token.validate`
pub mod account_token_validate {
    use crate::prelude::*;

    /// `taobao.open.account.token.validate` (open account token 验证)
    ///
    /// <https://open.taobao.com/api.htm?docId=25270&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.open.account.token.validate",
        response = OpenAccountTokenValidateResult,
        unwrap = "data",
        debug
    )]
    pub struct AccountTokenValidate {
        #[top_api(secret)]
        pub param_token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenAccountTokenValidateResult {
        pub code: Option<i64>,
        pub data: Option<TokenInfo>,
        pub message: Option<String>,
        pub successful: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TokenInfo {
        pub ext: Option<TokenInfoExt>,
        pub isv_account_id: Option<String>,
        pub login_state_expire_in: Option<i64>,
        pub open_account_id: Option<i64>,
        pub timestamp: Option<i64>,
        pub uuid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TokenInfoExt {
        pub open_account: Option<OpenAccount>,
        pub oauth_other_info: Option<OAuthOtherInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenAccount {
        pub login_id: Option<String>,
        pub create_device_id: Option<String>,
        pub alipay_id: Option<String>,
        pub create_app_key: Option<String>,
        pub locale: Option<String>,
        #[top_api(secret)]
        pub bank_card_no: Option<String>,
        pub isv_account_id: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub avatar_url: Option<String>,
        pub domain_id: Option<i64>,
        #[top_api(secret)]
        pub bank_card_owner_name: Option<String>,
        pub display_name: Option<String>,
        #[top_api(secret)]
        pub login_pwd_salt: Option<String>,
        #[top_api(secret)]
        pub login_pwd: Option<String>,
        pub open_id: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub create_location: Option<String>,
        /// JSON as text.
        pub ext_infos: Option<String>,
        #[top_api(secret)]
        pub login_pwd_intensity: Option<i64>,
        pub id: Option<i64>,
        pub r#type: Option<i64>,
        pub status: Option<i64>,
        pub version: Option<i64>,
        #[top_api(secret)]
        pub login_pwd_encryption: Option<i64>,
        pub gender: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub birthday: Option<String>,
        #[top_api(secret)]
        pub wangwang: Option<String>,
        pub weixin: Option<String>,
        pub oauth_plateform: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OAuthOtherInfo {
        #[top_api(secret)]
        pub access_token: Option<String>,
        pub nick: Option<String>,
        pub avatar_url: Option<String>,
        pub id: Option<String>,
        pub platform_type: Option<i64>,
        pub open_id: Option<String>,
        pub union_id: Option<String>,
    }
}

/// `taobao.open.account.update`
pub mod account_update {
    use crate::prelude::*;

    /// `taobao.open.account.update` (Open Account 数据更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=24820&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.open.account.update",
        response = Vec<OpenaccountVoid>,
        unwrap = "datas",
        debug
    )]
    pub struct AccountUpdate {
        #[top_api(max_items = 20)]
        pub param_list: Vec<OpenAccount>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenAccount {
        pub login_id: Option<String>,
        pub create_device_id: Option<String>,
        pub alipay_id: Option<String>,
        pub locale: Option<String>,
        #[top_api(secret)]
        pub bank_card_no: Option<String>,
        pub isv_account_id: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub avatar_url: Option<String>,
        #[top_api(secret)]
        pub bank_card_owner_name: Option<String>,
        pub display_name: Option<String>,
        #[top_api(secret)]
        pub login_pwd_salt: Option<String>,
        #[top_api(secret)]
        pub login_pwd: Option<String>,
        pub open_id: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub create_location: Option<String>,
        /// JSON as text.
        pub ext_infos: Option<String>,
        #[top_api(secret)]
        pub login_pwd_intensity: Option<i64>,
        pub id: Option<i64>,
        pub r#type: Option<i64>,
        pub status: Option<i64>,
        #[top_api(secret)]
        pub login_pwd_encryption: Option<i64>,
        pub gender: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub birthday: Option<String>,
        #[top_api(secret)]
        pub wangwang: Option<String>,
        pub weixin: Option<String>,
        pub oauth_plateform: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenaccountVoid {
        pub message: Option<String>,
        pub successful: Option<bool>,
        pub code: Option<i64>,
    }
}

/// `taobao.open.seller.biz.logistic.seller.bind`
pub mod seller_biz_logistic_seller_bind {
    use crate::prelude::*;

    /// `taobao.open.seller.biz.logistic.seller.bind` (店铺授权发货注册（催发货）)
    ///
    /// <https://open.taobao.com/api.htm?docId=57300&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.open.seller.biz.logistic.seller.bind",
        response = SellerBizLogisticSellerBindResponse,
        debug
    )]
    pub struct SellerBizLogisticSellerBind {
        #[top_api(secret)]
        pub seller_nick: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerBizLogisticSellerBindResponse;
}

/// `taobao.open.seller.biz.logistic.time.rule`
pub mod seller_biz_logistic_time_rule {
    use crate::prelude::*;

    /// `taobao.open.seller.biz.logistic.time.rule` (商家自定义发货时效)
    ///
    /// <https://open.taobao.com/api.htm?docId=57299&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.open.seller.biz.logistic.time.rule",
        response = SellerBizLogisticTimeRuleResponse,
        debug
    )]
    pub struct SellerBizLogisticTimeRule {
        pub last_pay_time: Option<String>,
        pub last_delivery_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerBizLogisticTimeRuleResponse;
}

/// `taobao.open.trade.get`
pub mod trade_get {
    use crate::prelude::*;

    /// `taobao.open.trade.get` (获取单笔交易的部分信息(商家应用使用))
    ///
    /// <https://open.taobao.com/api.htm?docId=45012&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.open.trade.get",
        response = Trade,
        unwrap = "trade",
        idempotent,
        debug
    )]
    pub struct TradeGet {
        #[top_api(required)]
        pub fields: Vec<String>,
        pub tid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Trade {
        /// Several values with commas between them.
        pub r#type: Option<String>,
        pub created: Option<TopDateTime>,
        pub tid: Option<String>,
        pub status: Option<String>,
        /// In yuan.
        pub total_fee: Option<Decimal>,
        pub num_iid: Option<i64>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub num: Option<i64>,
        pub orders: Vec<Order>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub pay_time: Option<String>,
        pub seller_memo: Option<String>,
        #[top_api(secret)]
        pub buyer_memo: Option<String>,
        /// In yuan.
        pub post_fee: Option<Decimal>,
        pub has_post_fee: Option<bool>,
        pub promotion_details: Vec<PromotionDetail>,
        pub step_trade_status: Option<String>,
        pub step_paid_fee: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        /// In yuan.
        pub payment: Option<Decimal>,
        pub modified: Option<TopDateTime>,
        pub buyer_open_uid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Order {
        /// In yuan.
        pub price: Option<Decimal>,
        pub num_iid: Option<i64>,
        pub sku_id: Option<String>,
        pub status: Option<String>,
        pub oid: Option<String>,
        /// In yuan.
        pub total_fee: Option<Decimal>,
        pub num: Option<i64>,
        pub outer_sku_id: Option<String>,
        pub outer_iid: Option<String>,
        pub pic_path: Option<String>,
        pub title: Option<String>,
        pub customization: Option<String>,
        /// In yuan.
        pub payment: Option<Decimal>,
        /// In yuan.
        pub discount_fee: Option<Decimal>,
        pub divide_order_fee: Option<String>,
        pub part_mjz_discount: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionDetail {
        pub promotion_id: Option<String>,
        pub promotion_desc: Option<String>,
        pub gift_item_num: Option<String>,
        pub gift_item_id: Option<String>,
        pub gift_item_name: Option<String>,
        /// In yuan.
        pub discount_fee: Option<String>,
        pub promotion_name: Option<String>,
        pub id: Option<String>,
    }
}

/// `taobao.open.trades.sold.get`
pub mod trades_sold_get {
    use crate::prelude::*;

    /// `taobao.open.trades.sold.get` (查询卖家已卖出的交易数据（商家应用使用）)
    ///
    /// <https://open.taobao.com/api.htm?docId=45011&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.trades).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.open.trades.sold.get",
        response = TradesSoldGetResponse,
        idempotent,
        debug
    )]
    pub struct TradesSoldGet {
        #[top_api(required)]
        pub fields: Vec<String>,
        pub start_created: Option<TopDateTime>,
        pub end_created: Option<TopDateTime>,
        pub status: Option<String>,
        /// Several values with commas between them.
        pub r#type: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub use_has_next: Option<bool>,
        pub buyer_open_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradesSoldGetResponse {
        pub total_results: Option<i64>,
        pub has_next: Option<bool>,
        pub trades: Vec<Trade>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Trade {
        pub tid: Option<String>,
        pub num: Option<i64>,
        pub num_iid: Option<i64>,
        pub status: Option<String>,
        /// Several values with commas between them.
        pub r#type: Option<String>,
        /// In yuan.
        pub price: Option<Decimal>,
        /// In yuan.
        pub total_fee: Option<Decimal>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub created: Option<String>,
        pub orders: Vec<Order>,
        pub buyer_open_uid: Option<String>,
        pub step_trade_status: Option<String>,
        pub step_paid_fee: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub pay_time: Option<String>,
        pub payment: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Order {
        pub outer_iid: Option<String>,
        pub oid: Option<String>,
        pub status: Option<String>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub num_iid: Option<i64>,
        pub sku_id: Option<String>,
        pub num: Option<i64>,
        pub outer_sku_id: Option<String>,
        /// In yuan.
        pub total_fee: Option<Decimal>,
        pub pic_path: Option<String>,
        pub title: Option<String>,
        pub refund_id: Option<i64>,
        pub refund_status: Option<String>,
        pub payment: Option<String>,
    }
}
