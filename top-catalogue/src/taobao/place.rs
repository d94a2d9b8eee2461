//! `taobao.place.*`: 18 APIs.

pub use self::store_create::StoreCreate;
pub use self::store_delete::StoreDelete;
pub use self::store_extend_add::StoreExtendAdd;
pub use self::store_extend_update::StoreExtendUpdate;
pub use self::store_itemstore_band::StoreItemstoreBand;
pub use self::store_modify::StoreModify;
pub use self::store_query::StoreQuery;
pub use self::store_relation_add::StoreRelationAdd;
pub use self::store_relation_query::StoreRelationQuery;
pub use self::store_tags_update::StoreTagsUpdate;
pub use self::store_update_label::StoreUpdateLabel;
pub use self::storecategory_get::StorecategoryGet;
pub use self::storegroup_create::StoregroupCreate;
pub use self::storegroup_delete::StoregroupDelete;
pub use self::storegroup_update::StoregroupUpdate;
pub use self::storerelatesub_add::StorerelatesubAdd;
pub use self::storerelatesub_delete::StorerelatesubDelete;
pub use self::storerelatesub_get::StorerelatesubGet;

/// `taobao.place.store.create`
pub mod store_create {
    use crate::prelude::*;

    /// `taobao.place.store.create` (商户门店创建接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41028&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.place.store.create",
        response = Option<i64>,
        unwrap = "store_id",
        debug
    )]
    pub struct StoreCreate {
        pub store_create: Option<StoreUpdateTopDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreUpdateTopDto {
        pub description: Option<String>,
        pub status: Option<Status>,
        pub store_keeper: Option<StoreKeeperDto>,
        pub store_adress: Option<StoreAdressDto>,
        pub end_time: Option<String>,
        pub start_time: Option<String>,
        pub name: String,
        pub outer_code: String,
        pub store_type: String,
        pub main_category: i64,
        pub sub_name: Option<String>,
        pub shop_id: Option<i64>,
        pub biz_type: Option<i64>,
        pub tags: Vec<String>,
        pub all_day: Option<bool>,
        pub attributes: Vec<AttributeValueTopDto>,
        pub category_property_values: Vec<PropertyValueTopDto>,
        pub standard_category_id: Option<String>,
        pub biz_code: Option<String>,
        pub biz_attributes: Vec<AttributeValueTopDto>,
        pub logo: Option<String>,
        pub is_v3: Option<bool>,
        pub week: Vec<String>,
        pub pic: Option<String>,
        pub authen_status: Option<i64>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 正常
        #[top_api(value = "NORMAL")]
        Normal,
        /// 关店
        #[top_api(value = "CLOSE")]
        Close,
        /// 暂停营业
        #[top_api(value = "HOLD")]
        Hold,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreKeeperDto {
        #[top_api(secret)]
        pub fax: Option<String>,
        #[top_api(secret)]
        pub tel: String,
        #[top_api(secret)]
        pub mobile: String,
        pub zip_code: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreAdressDto {
        pub pos_y: Option<Decimal>,
        pub pos_x: Option<Decimal>,
        #[top_api(secret)]
        pub detail_address: String,
        pub town: Option<String>,
        pub area: String,
        pub city: String,
        pub province: String,
        pub business_area: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AttributeValueTopDto {
        pub value: Option<String>,
        pub key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropertyValueTopDto {
        pub value: Option<String>,
        pub property_id: Option<i64>,
    }
}

/// `taobao.place.store.delete`
pub mod store_delete {
    use crate::prelude::*;

    /// `taobao.place.store.delete` (线下门店删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=41030&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.place.store.delete",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct StoreDelete {
        pub store_id: i64,
    }
}

/// `taobao.place.store.extend.add`
pub mod store_extend_add {
    use crate::prelude::*;

    /// `taobao.place.store.extend.add` (新增门店扩展属性)
    ///
    /// <https://open.taobao.com/api.htm?docId=50112&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.place.store.extend.add",
        response = StoreExtendAddResponse,
        debug
    )]
    pub struct StoreExtendAdd {
        pub store_id: Option<i64>,
        #[top_api(max_items = 999)]
        pub etv: Vec<ExtendTypeValueTopDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExtendTypeValueTopDto {
        pub code: Option<String>,
        pub obj: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreExtendAddResponse {
        pub failure: Option<bool>,
        pub result: Option<bool>,
        pub total_num: Option<i64>,
    }
}

/// `taobao.place.store.extend.update`
pub mod store_extend_update {
    use crate::prelude::*;

    /// `taobao.place.store.extend.update` (商户门店拓展信息更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=50163&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.place.store.extend.update",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct StoreExtendUpdate {
        pub param_update_store_extend_d_t_o: Option<UpdateStoreExtendDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateStoreExtendDto {
        pub add_tags: Vec<String>,
        pub attribute_key: Option<String>,
        pub attribute_value: Option<String>,
        pub biz_attribute_key: Option<String>,
        pub biz_attribute_value: Option<String>,
        pub remove_tags: Vec<String>,
        pub store_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub error_msg: Option<String>,
        pub failured: Option<bool>,
        pub full_error_msg: Option<String>,
        pub models: Option<Models>,
        pub pri_key: Option<String>,
        pub result: Option<bool>,
        pub result_code: Option<String>,
        pub success: Option<bool>,
        pub total_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Models {
        pub empty: Option<bool>,
    }
}

/// `taobao.place.store.itemstore.band`
pub mod store_itemstore_band {
    use crate::prelude::*;

    /// `taobao.place.store.itemstore.band` (门店商品关联绑定接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=51118&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.place.store.itemstore.band",
        response = TopBatchResultDo,
        unwrap = "result",
        debug
    )]
    pub struct StoreItemstoreBand {
        pub item_id: Option<i64>,
        #[top_api(max_items = 999)]
        pub store_ids: Vec<String>,
        pub action_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBatchResultDo {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub failure: Option<bool>,
        pub other: Option<Other>,
        pub result_list: Vec<i64>,
        pub success: Option<bool>,
        pub total_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Other {
        pub empty: Option<bool>,
    }
}

/// `taobao.place.store.modify`
pub mod store_modify {
    use crate::prelude::*;

    /// `taobao.place.store.modify` (商家修改线下门店)
    ///
    /// <https://open.taobao.com/api.htm?docId=41029&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.place.store.modify",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct StoreModify {
        pub store_update: Option<StoreUpdateTopDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreUpdateTopDto {
        pub description: Option<String>,
        pub status: Option<Status>,
        pub store_keeper: Option<StoreKeeperDto>,
        pub store_adress: Option<StoreAdressDto>,
        pub end_time: Option<String>,
        pub start_time: Option<String>,
        pub name: Option<String>,
        pub outer_code: Option<String>,
        pub store_type: Option<String>,
        pub main_category: Option<i64>,
        pub sub_name: Option<String>,
        pub shop_id: Option<i64>,
        pub store_id: i64,
        pub all_day: Option<bool>,
        pub biz_code: Option<String>,
        pub standard_category_id: Option<i64>,
        pub category_property_values: Vec<PropertyValueTopDto>,
        pub biz_attributes: Vec<AttributeValueTopDto>,
        pub is_v3: Option<bool>,
        pub logo: Option<String>,
        pub attributes: Vec<StoreUpdateTopDtoAttributes>,
        pub week: Vec<String>,
        pub pic: Option<String>,
        pub authen_status: Option<i64>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 正常
        #[top_api(value = "NORMAL")]
        Normal,
        /// 关店
        #[top_api(value = "CLOSE")]
        Close,
        /// 暂停营业
        #[top_api(value = "HOLD")]
        Hold,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreKeeperDto {
        #[top_api(secret)]
        pub fax: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub zip_code: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreAdressDto {
        pub pos_y: Option<Decimal>,
        pub pos_x: Option<Decimal>,
        #[top_api(secret)]
        pub detail_address: Option<String>,
        pub town: Option<String>,
        pub area: Option<String>,
        pub city: Option<String>,
        pub province: Option<String>,
        pub business_area: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropertyValueTopDto {
        pub property_id: Option<i64>,
        pub value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AttributeValueTopDto {
        pub key: Option<String>,
        pub value: Option<String>,
    }

    /// `AttributeValueTopDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreUpdateTopDtoAttributes {
        pub value: Option<String>,
        pub key: Option<String>,
    }
}

/// `taobao.place.store.query`
pub mod store_query {
    use crate::prelude::*;

    /// `taobao.place.store.query` (门店信息查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=50074&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.place.store.query",
        response = TopResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct StoreQuery {
        pub biz_code: Option<String>,
        pub outer_id: Option<String>,
        pub store_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultDo {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub failure: Option<bool>,
        pub result: Option<FullStoreTopDto>,
        pub success: Option<bool>,
        pub total_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FullStoreTopDto {
        pub authen_status: Option<i64>,
        pub belong: Option<i64>,
        pub biz_code: Option<String>,
        pub biz_outer_id: Option<String>,
        pub biz_type: Option<i64>,
        pub company_name: Option<String>,
        pub description: Option<String>,
        pub logo: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub outer_code: Option<String>,
        pub poi_info: Option<PoiInfoDto>,
        pub shop_id: Option<i64>,
        pub standard_category_id: Option<i64>,
        pub status: Option<String>,
        pub store_id: Option<i64>,
        pub store_type: Option<String>,
        pub subname: Option<String>,
        pub tags: Vec<i64>,
        pub r#type: Option<i64>,
        pub user_id: Option<i64>,
        pub pic: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PoiInfoDto {
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub address_alias: Option<String>,
        #[top_api(secret)]
        pub address_en: Option<String>,
        #[top_api(secret)]
        pub address_local: Option<String>,
        pub bunk: Option<String>,
        pub business_area: Option<String>,
        pub city: Option<i64>,
        pub city_int: Option<i64>,
        pub city_name: Option<String>,
        pub continent: Option<i64>,
        pub continent_name: Option<String>,
        pub country: Option<i64>,
        pub country_name: Option<String>,
        pub district: Option<i64>,
        pub district_int: Option<i64>,
        pub district_name: Option<String>,
        pub division_type: Option<i64>,
        pub floor: Option<String>,
        #[top_api(secret)]
        pub full_address: Option<String>,
        pub post_code: Option<String>,
        pub posx: Option<String>,
        pub posy: Option<String>,
        pub prov: Option<i64>,
        pub prov_int: Option<i64>,
        pub prov_name: Option<String>,
        pub town: Option<i64>,
        pub town_int: Option<i64>,
        pub town_name: Option<String>,
    }
}

/// `taobao.place.store.relation.add`
pub mod store_relation_add {
    use crate::prelude::*;

    /// `taobao.place.store.relation.add` (门店关系新增)
    ///
    /// <https://open.taobao.com/api.htm?docId=50111&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.place.store.relation.add",
        response = StoreRelationAddResponse,
        debug
    )]
    pub struct StoreRelationAdd {
        pub outer_id: Option<String>,
        pub relation_type: Option<i64>,
        pub store_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreRelationAddResponse {
        pub failure: Option<bool>,
        pub result: Option<i64>,
        pub total_num: Option<i64>,
    }
}

/// `taobao.place.store.relation.query`
pub mod store_relation_query {
    use crate::prelude::*;

    /// `taobao.place.store.relation.query` (门店关系查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=51046&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.place.store.relation.query",
        response = TopBatchResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct StoreRelationQuery {
        pub param_store_relation_simple_query: Option<StoreRelationSimpleQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreRelationSimpleQuery {
        pub biz_type: Option<i64>,
        pub outer_id: Option<i64>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub store_id: Option<i64>,
        pub accurate_count: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBatchResultDo {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub failure: Option<bool>,
        pub other: Option<Other>,
        pub result_list: Vec<StoreRelationSimpleDo>,
        pub success: Option<bool>,
        pub total_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Other {
        pub empty: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreRelationSimpleDo {
        pub biz_type: Option<i64>,
        pub name: Option<String>,
        pub outer_id: Option<String>,
        pub relation_id: Option<i64>,
        pub status: Option<i64>,
        pub store_id: Option<i64>,
    }
}

/// `taobao.place.store.tags.update`
pub mod store_tags_update {
    use crate::prelude::*;

    /// `taobao.place.store.tags.update` (门店打标去标)
    ///
    /// <https://open.taobao.com/api.htm?docId=56288&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.place.store.tags.update",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct StoreTagsUpdate {
        pub store_update: StoreUpdateTopDto,
        #[top_api(max_items = 999)]
        pub add_tags: Vec<i64>,
        #[top_api(max_items = 999)]
        pub remove_tags: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreUpdateTopDto {
        pub biz_code: String,
        pub biz_attributes: Vec<AttributeValueTopDto>,
        pub outer_code: Option<String>,
        pub store_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AttributeValueTopDto {
        pub value: Option<String>,
        pub key: Option<String>,
    }
}

/// `taobao.place.store.update.label`
pub mod store_update_label {
    use crate::prelude::*;

    /// `taobao.place.store.update.label` (商户门店标签更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=50167&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.place.store.update.label",
        response = UpdateResultDo,
        unwrap = "result",
        debug
    )]
    pub struct StoreUpdateLabel {
        pub store_id: Option<i64>,
        #[top_api(max_items = 999)]
        pub label_id_list: Vec<String>,
        pub business_code: Option<String>,
        pub label_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateResultDo {
        pub count: Option<i64>,
        pub error_msg: Option<String>,
        pub failured: Option<bool>,
        pub failured_list: Vec<i64>,
        pub full_error_msg: Option<String>,
        pub models: Option<Models>,
        pub pri_key: Option<String>,
        pub result: Option<String>,
        pub result_code: Option<String>,
        pub success: Option<bool>,
        pub success_list: Vec<i64>,
        pub total_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Models {
        pub empty: Option<bool>,
    }
}

/// `taobao.place.storecategory.get`
pub mod storecategory_get {
    use crate::prelude::*;

    /// `taobao.place.storecategory.get` (获取门店类目信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=41027&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.place.storecategory.get",
        response = Option<String>,
        unwrap = "category_list",
        idempotent,
        debug
    )]
    pub struct StorecategoryGet;
}

/// `taobao.place.storegroup.create`
pub mod storegroup_create {
    use crate::prelude::*;

    /// `taobao.place.storegroup.create` (商户门店库创建接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=49123&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.place.storegroup.create",
        response = TopBatchResultDo,
        unwrap = "result",
        debug
    )]
    pub struct StoregroupCreate {
        pub name: Option<String>,
        pub desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBatchResultDo {
        pub other: Option<String>,
        pub total_num: Option<i64>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub result_list: Vec<String>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.place.storegroup.delete`
pub mod storegroup_delete {
    use crate::prelude::*;

    /// `taobao.place.storegroup.delete` (删除门店库)
    ///
    /// <https://open.taobao.com/api.htm?docId=49143&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.place.storegroup.delete",
        response = TopBatchResultDo,
        unwrap = "result",
        debug
    )]
    pub struct StoregroupDelete {
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBatchResultDo {
        pub other: Option<String>,
        pub total_num: Option<i64>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub result_list: Vec<String>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.place.storegroup.update`
pub mod storegroup_update {
    use crate::prelude::*;

    /// `taobao.place.storegroup.update` (门店库修改基本信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=49142&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.place.storegroup.update",
        response = TopBatchResultDo,
        unwrap = "result",
        debug
    )]
    pub struct StoregroupUpdate {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBatchResultDo {
        pub other: Option<String>,
        pub total_num: Option<i64>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub result_list: Vec<String>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.place.storerelatesub.add`
pub mod storerelatesub_add {
    use crate::prelude::*;

    /// `taobao.place.storerelatesub.add` (门店和子门店关系新增)
    ///
    /// <https://open.taobao.com/api.htm?docId=49141&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.place.storerelatesub.add",
        response = TopBatchResultDo,
        unwrap = "result",
        debug
    )]
    pub struct StorerelatesubAdd {
        pub store_id: Option<i64>,
        #[top_api(max_items = 20)]
        pub sub_store_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBatchResultDo {
        pub other: Option<String>,
        pub total_num: Option<i64>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub result_list: Vec<String>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.place.storerelatesub.delete`
pub mod storerelatesub_delete {
    use crate::prelude::*;

    /// `taobao.place.storerelatesub.delete` (门店和子门店关系删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=49140&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.place.storerelatesub.delete",
        response = TopBatchResultDo,
        unwrap = "result",
        debug
    )]
    pub struct StorerelatesubDelete {
        pub store_id: Option<i64>,
        #[top_api(max_items = 20)]
        pub sub_store_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBatchResultDo {
        pub other: Option<String>,
        pub total_num: Option<i64>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub result_list: Vec<String>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.place.storerelatesub.get`
pub mod storerelatesub_get {
    use crate::prelude::*;

    /// `taobao.place.storerelatesub.get` (门店和子门店关系查找)
    ///
    /// <https://open.taobao.com/api.htm?docId=49201&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.result_list).total(response.total_num),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.place.storerelatesub.get",
        response = TopBatchResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct StorerelatesubGet {
        pub store_id: Option<i64>,
        pub query: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBatchResultDo {
        pub other: Option<String>,
        pub total_num: Option<i64>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub result_list: Vec<T>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct T {
        pub store_id: Option<i64>,
        pub name: Option<String>,
        pub sub_name: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub prov_name: Option<String>,
        pub city_name: Option<String>,
        pub district_name: Option<String>,
        pub prov_code: Option<i64>,
        pub city_code: Option<i64>,
        pub district_code: Option<i64>,
    }
}
