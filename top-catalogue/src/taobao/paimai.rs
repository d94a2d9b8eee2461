//! `taobao.paimai.*`: 5 APIs.

pub use self::auctioncat_nft_checknftuseridentify::AuctioncatNftChecknftuseridentify;
pub use self::item_cooperation_sync::ItemCooperationSync;
pub use self::itemprops_get::ItempropsGet;
pub use self::nft_certificate_applycallback::NftCertificateApplycallback;
pub use self::nft_orderinfo_query::NftOrderinfoQuery;

/// `taobao.paimai.auctioncat.nft.checknftuseridentify`
pub mod auctioncat_nft_checknftuseridentify {
    use crate::prelude::*;

    /// `taobao.paimai.auctioncat.nft.checknftuseridentify` (根据用户数字 id 和身份证号校验该用户是否已
    /// 实名认证成功)
    ///
    /// <https://open.taobao.com/api.htm?docId=64511&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.paimai.auctioncat.nft.checknftuseridentify",
        response = AuctioncatNftChecknftuseridentifyResponse,
        debug
    )]
    pub struct AuctioncatNftChecknftuseridentify {
        pub third_id: String,
        #[top_api(secret)]
        pub id_number: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuctioncatNftChecknftuseridentifyResponse {
        #[top_api(flag)]
        pub data: Option<bool>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.paimai.item.cooperation.sync`
pub mod item_cooperation_sync {
    use crate::prelude::*;

    /// `taobao.paimai.item.cooperation.sync` (商品同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=67057&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.paimai.item.cooperation.sync",
        response = ItemCooperationSyncResponse,
        debug
    )]
    pub struct ItemCooperationSync {
        pub ds: Option<i64>,
        pub item_do: Option<ItemDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDo {
        /// In yuan.
        pub ref_unit_price: Option<String>,
        pub city: Option<String>,
        /// In yuan.
        pub total_price: Option<String>,
        pub title: Option<String>,
        pub house_purpose: Option<String>,
        pub trans_ownership: Option<String>,
        pub community_score: Option<String>,
        pub building_time: Option<i64>,
        pub feature: Option<String>,
        pub property_management: Option<String>,
        pub community_alias: Option<String>,
        #[top_api(secret)]
        pub broker_tele: Option<String>,
        pub house_area: Option<String>,
        pub house_toward: Option<String>,
        pub floor_desc: Option<String>,
        pub prov: Option<String>,
        pub property_unit_price: Option<String>,
        pub lat: Option<String>,
        pub parking_ratio: Option<String>,
        pub unit_price: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub lng: Option<String>,
        pub house_type: Option<String>,
        pub houses_for_sale: Option<i64>,
        pub community: Option<String>,
        pub volume_rate: Option<String>,
        pub img_url: Option<String>,
        pub item_id: Option<i64>,
        pub district: Option<String>,
        pub total_floor: Option<i64>,
        pub houses_for_rent: Option<i64>,
        pub location: Option<String>,
        pub greening_rate: Option<String>,
        pub building_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemCooperationSyncResponse {
        pub result_code: Option<ResultCode>,
        pub value: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.paimai.itemprops.get`
pub mod itemprops_get {
    use crate::prelude::*;

    /// `taobao.paimai.itemprops.get` (拍卖相关类目属性)
    ///
    /// <https://open.taobao.com/api.htm?docId=38618&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.paimai.itemprops.get",
        response = ItempropsGetResponse,
        idempotent,
        debug
    )]
    pub struct ItempropsGet {
        pub r#type: Option<Type>,
        pub is_item_prop: Option<bool>,
        pub is_input_prop: Option<bool>,
        pub is_enum_prop: Option<bool>,
        pub pid: Option<i64>,
        pub cid: i64,
        #[top_api(max_items = 20)]
        pub attr_keys: Vec<String>,
        pub child_path: Option<String>,
        pub parent_pid: Option<i64>,
        pub is_sale_prop: Option<bool>,
        pub datetime: Option<TopDateTime>,
        pub is_color_prop: Option<bool>,
        pub is_key_prop: Option<bool>,
        #[top_api(max_items = 20)]
        pub fields: Vec<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 集市
        #[top_api(value = 1)]
        V1,
        /// 天猫
        #[top_api(value = 2)]
        Tmall,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItempropsGetResponse {
        pub item_props: Vec<ItemProp>,
        pub last_modified: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemProp {
        pub pid: Option<i64>,
        pub parent_pid: Option<i64>,
        pub parent_vid: Option<i64>,
        pub name: Option<String>,
        pub is_key_prop: Option<bool>,
        pub is_sale_prop: Option<bool>,
        pub is_color_prop: Option<bool>,
        pub is_enum_prop: Option<bool>,
        pub is_input_prop: Option<bool>,
        pub is_item_prop: Option<bool>,
        pub must: Option<bool>,
        pub multi: Option<bool>,
        pub status: Option<String>,
        pub child_template: Option<String>,
        pub sort_order: Option<i64>,
        pub is_allow_alias: Option<bool>,
        pub prop_values: Vec<PropValue>,
        pub features: Vec<Feature>,
        pub is_taosir: Option<bool>,
        pub taosir_do: Option<ItemTaosirDo>,
        pub is_material: Option<bool>,
        pub material_do: Option<ItemMaterialProp>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropValue {
        pub cid: Option<i64>,
        pub pid: Option<i64>,
        pub vid: Option<i64>,
        pub name: Option<String>,
        pub prop_name: Option<String>,
        pub status: Option<String>,
        pub name_alias: Option<String>,
        pub is_parent: Option<bool>,
        pub sort_order: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Feature {
        pub attr_key: Option<String>,
        pub attr_value: Option<String>,
    }

    /// `ItemTaosirDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemTaosirDo {
        pub r#type: Option<ItemTaosirDoTypeValue>,
        pub precision: Option<i64>,
        pub std_unit_list: Vec<Feature>,
        pub expr_el_list: Vec<ItemTaoSirElDo>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemTaosirDoTypeValue {
        /// 非时间
        #[top_api(value = 0)]
        V0,
        /// 时间点
        #[top_api(value = 1)]
        V1,
        /// 时间范围
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `ItemTaoSirElDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemTaoSirElDo {
        pub r#type: Option<ItemTaoSirElDoTypeValue>,
        pub text: Option<String>,
        pub is_show_label: Option<bool>,
        pub is_label: Option<bool>,
        pub is_input: Option<bool>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemTaoSirElDoTypeValue {
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        /// 类型为输入狂元素
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemMaterialProp {
        pub materials: Vec<ItemMateriaValueDo>,
    }

    /// `ItemMateriaValueDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemMateriaValueDo {
        pub need_content_number: Option<bool>,
        pub name: Option<String>,
    }
}

/// `taobao.paimai.nft.certificate.applycallback`
pub mod nft_certificate_applycallback {
    use crate::prelude::*;

    /// `taobao.paimai.nft.certificate.applycallback` (数字藏品版权证书申请结果回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=64733&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.paimai.nft.certificate.applycallback",
        response = NftCertificateApplycallbackResponse,
        debug
    )]
    pub struct NftCertificateApplycallback {
        pub nft_certificate_apply_callback_dto: Option<NftCertificateApplyCallbackDto>,
    }

    /// `NftCertificateApplyCallbackDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NftCertificateApplyCallbackDto {
        pub biz_outer_id: Option<String>,
        #[top_api(secret)]
        pub copyright_owner_number: Option<String>,
        pub certificate_pic: Option<String>,
        pub certificate_number: Option<String>,
        #[top_api(secret)]
        pub copyright_owner_name: Option<String>,
        pub outer_id: Option<String>,
        pub certificate_release_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NftCertificateApplycallbackResponse {
        pub trace_id: Option<String>,
        #[top_api(flag)]
        pub result: Option<bool>,
        pub fail_code: Option<String>,
        pub fail_message: Option<String>,
    }
}

/// `taobao.paimai.nft.orderinfo.query`
pub mod nft_orderinfo_query {
    use crate::prelude::*;

    /// `taobao.paimai.nft.orderinfo.query` (查询订单类型)
    ///
    /// <https://open.taobao.com/api.htm?docId=65504&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.paimai.nft.orderinfo.query",
        response = NftOrderinfoQueryResponse,
        idempotent,
        debug
    )]
    pub struct NftOrderinfoQuery {
        pub nft_trade_order_req_dto: Option<NftTradeOrderReqDto>,
    }

    /// `NftTradeOrderReqDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NftTradeOrderReqDto {
        pub order_ids: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NftOrderinfoQueryResponse {
        #[top_api(flag)]
        pub result: Option<bool>,
        pub fail_code: Option<String>,
        pub order_info_list: Vec<NftTradeOrderDto>,
        pub fail_message: Option<String>,
    }

    /// `NftTradeOrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NftTradeOrderDto {
        pub order_type: Option<String>,
        pub order_id: Option<String>,
    }
}
