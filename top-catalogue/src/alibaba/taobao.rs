//! `alibaba.taobao.*`: 7 APIs.

pub use self::industry_pet_profile_query::IndustryPetProfileQuery;
pub use self::micdetail_alihealth_querystores::MicdetailAlihealthQuerystores;
pub use self::shop_cat_neo_get::ShopCatNeoGet;
pub use self::ud_smart_monitor_url_create::UdSmartMonitorUrlCreate;
pub use self::ud_smart_order_collect_cart_detail_pull::UdSmartOrderCollectCartDetailPull;
pub use self::ud_smart_order_detail_pull::UdSmartOrderDetailPull;
pub use self::wt_user_crowd::WtUserCrowd;

/// `alibaba.taobao.industry.pet.profile.query`
pub mod industry_pet_profile_query {
    use crate::prelude::*;

    /// `alibaba.taobao.industry.pet.profile.query` (用户宠物列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=62678&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.taobao.industry.pet.profile.query",
        response = IndustryPetProfileQueryResponse,
        idempotent,
        debug
    )]
    pub struct IndustryPetProfileQuery {
        pub profile_query: Option<ProfileQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProfileQuery {
        pub pet_nick: Option<String>,
        pub page_size: i64,
        pub user_id: i64,
        pub page_num: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IndustryPetProfileQueryResponse {
        #[top_api(flag)]
        pub result_status: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub object: Option<BasePageBean>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BasePageBean {
        pub current_page: Option<i64>,
        pub total_count: Option<i64>,
        pub data: Vec<PetProfileDto>,
    }

    /// `PetProfileDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PetProfileDto {
        pub id: Option<i64>,
        pub pet_nick: Option<String>,
        pub pet_type: Option<String>,
        pub pet_type_name: Option<String>,
        #[top_api(secret)]
        pub pet_birthday: Option<String>,
        pub pet_sex: Option<i64>,
        pub pet_nobaby: Option<i64>,
        pub pet_image: Option<String>,
        pub pet_pics: Option<String>,
    }
}

/// `alibaba.taobao.micdetail.alihealth.querystores`
pub mod micdetail_alihealth_querystores {
    use crate::prelude::*;

    /// `alibaba.taobao.micdetail.alihealth.querystores` (疫苗预约门店列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=37984&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.taobao.micdetail.alihealth.querystores",
        response = MicdetailAlihealthQuerystoresResult,
        unwrap = "result",
        debug
    )]
    pub struct MicdetailAlihealthQuerystores {
        pub inv_type: Option<i64>,
        pub package_id: Option<i64>,
        pub page_size: Option<i64>,
        pub page_num: i64,
        pub lon: Option<String>,
        pub lat: Option<String>,
        pub item_id: String,
        pub user_id: Option<i64>,
        pub district_id: Option<i64>,
        pub city_id: i64,
        pub province_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MicdetailAlihealthQuerystoresResult {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub success: Option<bool>,
        pub vaccin_store_list: Vec<VaccinStoreInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccinStoreInfo {
        pub lng: Option<String>,
        #[top_api(secret)]
        pub addr: Option<String>,
        pub lat: Option<String>,
        pub dist: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub price: Option<String>,
        pub qty: Option<String>,
        pub store_name: Option<String>,
        pub store_packet: Option<i64>,
        pub business_time: Option<String>,
        pub store_id: Option<i64>,
        pub dist_n: Option<String>,
    }
}

/// `alibaba.taobao.shop.cat.neo.get`
pub mod shop_cat_neo_get {
    use crate::prelude::*;

    /// `alibaba.taobao.shop.cat.neo.get` (店铺 mtop 接口鉴权虚拟 api)
    ///
    /// <https://open.taobao.com/api.htm?docId=30900&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.taobao.shop.cat.neo.get",
        response = Option<String>,
        unwrap = "unnamed",
        idempotent,
        debug
    )]
    pub struct ShopCatNeoGet {
        pub un_named: Option<String>,
    }
}

/// `alibaba.taobao.ud.smart.monitor.url.create`
pub mod ud_smart_monitor_url_create {
    use crate::prelude::*;

    /// `alibaba.taobao.ud.smart.monitor.url.create` (UD 效果外投投放监测链接生成)
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.taobao.ud.smart.monitor.url.create",
        response = MonitorUrlTopDto,
        unwrap = "result",
        session = none,
        debug
    )]
    pub struct UdSmartMonitorUrlCreate {
        pub monitor_url_top_request_dto: Option<MonitorUrlTopRequestDto>,
    }

    /// `MonitorUrlTopRequestDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct MonitorUrlTopRequestDto {
        pub item_id: i64,
        pub page_type: PageType,
        pub cus_h5_url: Option<String>,
        pub cus_deep_link: Option<String>,
        pub channel_id: i64,
        pub monitor_unique_id: Option<String>,
        pub prod_type: Option<ProdType>,
        pub member_id: Option<i64>,
        pub attribution_type: Option<AttributionType>,
    }

    /// The values of `page_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PageType {
        /// 商品详情页
        #[top_api(value = 1)]
        V1,
        /// 自研页
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `prod_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ProdType {
        /// udsmart
        #[top_api(value = 1)]
        Udsmart,
        /// 流量通 Pro
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `attribution_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AttributionType {
        /// 唤端链接归因
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `MonitorUrlTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MonitorUrlTopDto {
        pub pv_monitor_url: Option<String>,
        pub click_monitor_url: Option<String>,
        pub click_url: Option<String>,
        pub deep_link: Option<String>,
        pub universal_link: Option<String>,
        pub monitor_unique_id: Option<String>,
    }
}

/// `alibaba.taobao.ud.smart.order.collect.cart.detail.pull`
pub mod ud_smart_order_collect_cart_detail_pull {
    use crate::prelude::*;

    /// `alibaba.taobao.ud.smart.order.collect.cart.detail.pull` (UD 效果外投收藏加购明细拉取)
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.taobao.ud.smart.order.collect.cart.detail.pull",
        response = UdSmartOrderCollectCartDetailPullResponse,
        session = none,
        debug
    )]
    pub struct UdSmartOrderCollectCartDetailPull {
        pub order_top_cursor_query_dto: Option<OrderTopCursorQueryDto2>,
    }

    /// `OrderTopCursorQueryDTO2`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderTopCursorQueryDto2 {
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub start_time: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub end_time: Option<String>,
        pub cursor_id: Option<String>,
        pub prod_type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UdSmartOrderCollectCartDetailPullResponse {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub cursor_id: Option<String>,
        pub result: Vec<OrderDetailCursorTopDto2>,
    }

    /// `OrderDetailCursorTopDTO2`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDetailCursorTopDto2 {
        pub seller_id: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub brand_id: Option<i64>,
        pub order_id: Option<String>,
        pub sub_order_id: Option<String>,
        pub item_id: Option<i64>,
        pub shop_name: Option<String>,
        pub conv_item_id: Option<i64>,
        pub conv_item_name: Option<String>,
        pub conv_type: Option<ConvType>,
        /// In cents.
        pub due_pay_fee: Option<i64>,
        pub channel_id: Option<i64>,
        pub click_time: Option<String>,
        pub advertiser_id: Option<i64>,
        pub mid1: Option<String>,
        pub mid2: Option<String>,
        pub mid3: Option<String>,
        pub syn_click_id: Option<String>,
        pub syn_request_id: Option<String>,
        pub asyn_click_id: Option<String>,
        pub asyn_request_id: Option<String>,
        pub project_id: Option<i64>,
        pub promotion_id: Option<i64>,
        pub monitor_unique_id: Option<String>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub creative_id: Option<i64>,
        pub conv_time: Option<String>,
    }

    /// The values of `conv_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ConvType {
        /// 收藏
        #[top_api(value = 1)]
        V1,
        /// 加购
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.taobao.ud.smart.order.detail.pull`
pub mod ud_smart_order_detail_pull {
    use crate::prelude::*;

    /// `alibaba.taobao.ud.smart.order.detail.pull` (UD 效果外投订单明细拉取)
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.taobao.ud.smart.order.detail.pull",
        response = UdSmartOrderDetailPullResponse,
        session = none,
        debug
    )]
    pub struct UdSmartOrderDetailPull {
        pub order_top_cursor_query_dto: Option<OrderTopCursorQueryDto>,
    }

    /// `OrderTopCursorQueryDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderTopCursorQueryDto {
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub start_time: String,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub end_time: String,
        pub cursor_id: Option<String>,
        pub prod_type: Option<ProdType>,
    }

    /// The values of `prod_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ProdType {
        /// udsmart
        #[top_api(value = 1)]
        Udsmart,
        /// 流量通 Pro
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UdSmartOrderDetailPullResponse {
        pub result: Vec<OrderDetailCursorTopDto>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub cursor_id: Option<String>,
        pub error_msg: Option<String>,
    }

    /// `OrderDetailCursorTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDetailCursorTopDto {
        pub seller_id: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub brand_id: Option<i64>,
        pub order_id: Option<i64>,
        pub sub_order_id: Option<i64>,
        pub item_id: Option<i64>,
        pub item_name: Option<String>,
        pub pay_item_id: Option<i64>,
        pub pay_item_name: Option<String>,
        pub order_status: Option<OrderStatus>,
        pub order_create_time: Option<String>,
        /// In cents.
        pub pay_fee: Option<i64>,
        /// In cents.
        pub due_pay_fee: Option<i64>,
        pub order_pay_time: Option<String>,
        pub actual_pay_fee: Option<i64>,
        pub order_refund_time: Option<String>,
        /// In cents.
        pub order_refund_fee: Option<i64>,
        pub is_ad_order: Option<IsAdOrder>,
        pub channel_id: Option<ChannelId>,
        pub click_time: Option<String>,
        pub advertiser_id: Option<i64>,
        pub mid1: Option<String>,
        pub mid2: Option<String>,
        pub mid3: Option<String>,
        pub syn_click_id: Option<String>,
        pub syn_request_id: Option<String>,
        pub asyn_click_id: Option<String>,
        pub asyn_request_id: Option<String>,
        pub project_id: Option<i64>,
        pub promotion_id: Option<i64>,
        pub monitor_unique_id: Option<String>,
        /// In cents.
        pub presale_deposit_fee: Option<i64>,
        /// In cents.
        pub remaining_payment_fee: Option<i64>,
        pub is_attr_by_others: Option<IsAttrByOthers>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub creative_id: Option<i64>,
        pub buy_amount: Option<i64>,
        pub shop_name: Option<String>,
        pub commission_rate: Option<String>,
        pub commission_fee: Option<i64>,
        pub item_pic_url: Option<String>,
        pub c_site: Option<String>,
        pub c_type: Option<String>,
        pub b_vid: Option<String>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 拍下
        #[top_api(value = 1)]
        V1,
        /// 支付
        #[top_api(value = 2)]
        Payment,
        /// 退款
        #[top_api(value = 3)]
        Refund,
        /// 预售
        #[top_api(value = 4)]
        V4,
        /// 收货
        #[top_api(value = 5)]
        Receipt,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_ad_order`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsAdOrder {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 不是
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `channel_id`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ChannelId {
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 104)]
        V104,
        /// 快手
        #[top_api(value = 105)]
        V105,
        /// B 站
        #[top_api(value = 108)]
        V108,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_attr_by_others`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsAttrByOthers {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.taobao.wt.user.crowd`
pub mod wt_user_crowd {
    use crate::prelude::*;

    /// `alibaba.taobao.wt.user.crowd` (校验用户是否为新人)
    ///
    /// <https://open.taobao.com/api.htm?docId=49577&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.taobao.wt.user.crowd",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct WtUserCrowd {
        #[top_api(secret)]
        pub phone: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub code: Option<String>,
        pub sub_code: Option<String>,
        pub success: Option<bool>,
        pub model: Option<Model>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub is_new: Option<bool>,
    }
}
