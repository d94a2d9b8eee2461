//! `taobao.qimen.*`: 17 APIs.

pub use self::event_produce::EventProduce;
pub use self::events_produce::EventsProduce;
pub use self::items_marking::ItemsMarking;
pub use self::items_tag_query::ItemsTagQuery;
pub use self::itemstore_banding::ItemstoreBanding;
pub use self::itemstore_query::ItemstoreQuery;
pub use self::orderstatus_update::OrderstatusUpdate;
pub use self::store_create::StoreCreate;
pub use self::store_delete::StoreDelete;
pub use self::store_query::StoreQuery;
pub use self::store_update::StoreUpdate;
pub use self::storecategory_get::StorecategoryGet;
pub use self::storeitem_query::StoreitemQuery;
pub use self::tag_items_query::TagItemsQuery;
pub use self::trade_user_add::TradeUserAdd;
pub use self::trade_user_delete::TradeUserDelete;
pub use self::trade_users_get::TradeUsersGet;

/// `taobao.qimen.event.produce`
pub mod event_produce {
    use crate::prelude::*;

    /// `taobao.qimen.event.produce` (发出奇门事件)
    ///
    /// <https://open.taobao.com/api.htm?docId=28678&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qimen.event.produce",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct EventProduce {
        pub status: String,
        /// JSON as text.
        pub ext: Option<String>,
        pub tid: String,
        pub platform: Option<String>,
        pub create: Option<i64>,
        pub nick: Option<String>,
        pub erp_order_id: Option<String>,
        /// Several values with commas between them.
        pub taobao_sub_order_ids: Option<String>,
        pub event_time: Option<String>,
    }
}

/// `taobao.qimen.events.produce`
pub mod events_produce {
    use crate::prelude::*;

    /// `taobao.qimen.events.produce` (批量发送奇门事件)
    ///
    /// <https://open.taobao.com/api.htm?docId=28677&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qimen.events.produce",
        response = EventsProduceResponse,
        debug
    )]
    pub struct EventsProduce {
        #[top_api(required, max_items = 50)]
        pub messages: Vec<QimenEvent>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QimenEvent {
        pub event: Option<Event>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Event {
        pub tid: String,
        pub ext: Option<String>,
        pub status: String,
        pub platform: Option<String>,
        pub create: Option<i64>,
        pub nick: Option<String>,
        pub erp_order_id: Option<String>,
        /// Several values with commas between them.
        pub taobao_sub_order_ids: Option<String>,
        pub event_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EventsProduceResponse {
        pub is_all_success: Option<bool>,
        pub results: Vec<QimenResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QimenResult {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.qimen.items.marking`
pub mod items_marking {
    use crate::prelude::*;

    /// `taobao.qimen.items.marking` (商品通自动打标)
    ///
    /// <https://open.taobao.com/api.htm?docId=27154&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qimen.items.marking",
        response = ItemsMarkingResponse,
        debug
    )]
    pub struct ItemsMarking {
        pub action_type: String,
        pub tag_type: String,
        #[top_api(required, max_items = 20)]
        pub item_ids: Vec<String>,
        pub remark: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemsMarkingResponse {
        pub flag: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.qimen.items.tag.query`
pub mod items_tag_query {
    use crate::prelude::*;

    /// `taobao.qimen.items.tag.query` (打标结果查询-商品维度)
    ///
    /// <https://open.taobao.com/api.htm?docId=27162&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qimen.items.tag.query",
        response = ItemsTagQueryResponse,
        idempotent,
        debug
    )]
    pub struct ItemsTagQuery {
        #[top_api(required, max_items = 20)]
        pub item_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemsTagQueryResponse {
        pub flag: Option<String>,
        pub item_tags: Vec<ItemTag>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemTag {
        pub item_id: Option<i64>,
        pub tag_type: Option<String>,
    }
}

/// `taobao.qimen.itemstore.banding`
pub mod itemstore_banding {
    use crate::prelude::*;

    /// `taobao.qimen.itemstore.banding` (商品关联绑定接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26739&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qimen.itemstore.banding",
        response = ItemstoreBandingResponse,
        debug
    )]
    pub struct ItemstoreBanding {
        #[top_api(required, max_items = 20)]
        pub store_ids: Vec<i64>,
        pub remark: Option<String>,
        pub action_type: String,
        pub item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemstoreBandingResponse {
        pub message: Option<String>,
        pub flag: Option<String>,
        pub qimen_code: Option<String>,
    }
}

/// `taobao.qimen.itemstore.query`
pub mod itemstore_query {
    use crate::prelude::*;

    /// `taobao.qimen.itemstore.query` (商品关联门店查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26769&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qimen.itemstore.query",
        response = ItemstoreQueryResponse,
        idempotent,
        debug
    )]
    pub struct ItemstoreQuery {
        pub page: Option<i64>,
        pub item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemstoreQueryResponse {
        pub message: Option<String>,
        pub store_ids: Vec<i64>,
        pub flag: Option<String>,
        pub total_lines: Option<i64>,
        pub qimen_code: Option<String>,
    }
}

/// `taobao.qimen.orderstatus.update`
pub mod orderstatus_update {
    use crate::prelude::*;

    /// `taobao.qimen.orderstatus.update` (订单状态更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27028&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qimen.orderstatus.update",
        response = OrderstatusUpdateResponse,
        debug
    )]
    pub struct OrderstatusUpdate {
        pub allocation_code: String,
        #[top_api(required, max_items = 100)]
        pub order_codes: Vec<String>,
        pub store_id: i64,
        pub r#type: String,
        pub status: String,
        pub operator: String,
        pub action_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderstatusUpdateResponse {
        pub message: Option<String>,
        pub result_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.qimen.store.create`
pub mod store_create {
    use crate::prelude::*;

    /// `taobao.qimen.store.create` (门店新增接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26690&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qimen.store.create",
        response = StoreCreateResponse,
        debug
    )]
    pub struct StoreCreate {
        pub store_name: String,
        pub main_category: i64,
        pub company_name: String,
        pub end_time: String,
        pub start_time: String,
        pub store_status: Option<String>,
        pub store_description: Option<String>,
        pub address: Option<Address>,
        pub shop_id: Option<i64>,
        pub store_keeper: Option<StoreKeeper>,
        pub store_type: String,
        pub store_code: String,
        pub remark: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Address {
        pub region: Option<String>,
        pub area: String,
        pub country_code: Option<String>,
        pub province: String,
        pub town: Option<String>,
        #[top_api(secret)]
        pub detail_address: String,
        pub city: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreKeeper {
        #[top_api(secret)]
        pub fax: Option<String>,
        #[top_api(secret)]
        pub tel: String,
        #[top_api(secret)]
        pub name: Option<String>,
        pub zip_code: Option<String>,
        #[top_api(secret)]
        pub mobile: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreCreateResponse {
        pub message: Option<String>,
        pub flag: Option<String>,
        pub qimen_code: Option<String>,
        pub store_id: Option<i64>,
    }
}

/// `taobao.qimen.store.delete`
pub mod store_delete {
    use crate::prelude::*;

    /// `taobao.qimen.store.delete` (门店删除接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26712&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qimen.store.delete",
        response = StoreDeleteResponse,
        debug
    )]
    pub struct StoreDelete {
        pub store_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreDeleteResponse {
        pub message: Option<String>,
        pub flag: Option<String>,
        pub qimen_code: Option<String>,
    }
}

/// `taobao.qimen.store.query`
pub mod store_query {
    use crate::prelude::*;

    /// `taobao.qimen.store.query` (门店信息查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26737&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qimen.store.query",
        response = StoreQueryResponse,
        idempotent,
        debug
    )]
    pub struct StoreQuery {
        pub store_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreQueryResponse {
        pub store_name: Option<String>,
        pub remark: Option<String>,
        pub main_category: Option<i64>,
        pub qimen_code: Option<String>,
        pub end_time: Option<String>,
        pub company_name: Option<String>,
        pub start_time: Option<String>,
        pub message: Option<String>,
        pub store_status: Option<String>,
        pub flag: Option<String>,
        pub store_description: Option<String>,
        pub address: Option<Address>,
        pub shop_id: Option<String>,
        pub store_keeper: Option<StoreKeeper>,
        pub store_type: Option<String>,
        pub store_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Address {
        pub region: Option<String>,
        pub area: Option<String>,
        pub country_code: Option<String>,
        pub province: Option<String>,
        pub town: Option<String>,
        #[top_api(secret)]
        pub detail_address: Option<String>,
        pub city: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreKeeper {
        #[top_api(secret)]
        pub fax: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub zip_code: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
    }
}

/// `taobao.qimen.store.update`
pub mod store_update {
    use crate::prelude::*;

    /// `taobao.qimen.store.update` (门店更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26689&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qimen.store.update",
        response = StoreUpdateResponse,
        debug
    )]
    pub struct StoreUpdate {
        pub store_name: String,
        pub remark: Option<String>,
        pub main_category: i64,
        pub end_time: String,
        pub company_name: String,
        pub start_time: String,
        pub store_status: Option<String>,
        pub store_description: Option<String>,
        pub address: Option<Address>,
        pub shop_id: Option<i64>,
        pub store_keeper: Option<StoreKeeper>,
        pub store_type: String,
        pub store_id: i64,
        pub store_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Address {
        pub region: Option<String>,
        pub area: String,
        pub country_code: Option<String>,
        pub province: String,
        pub town: Option<String>,
        #[top_api(secret)]
        pub detail_address: String,
        pub city: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreKeeper {
        #[top_api(secret)]
        pub fax: Option<String>,
        #[top_api(secret)]
        pub tel: String,
        #[top_api(secret)]
        pub name: Option<String>,
        pub zip_code: Option<String>,
        #[top_api(secret)]
        pub mobile: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreUpdateResponse;
}

/// `taobao.qimen.storecategory.get`
pub mod storecategory_get {
    use crate::prelude::*;

    /// `taobao.qimen.storecategory.get` (门店类目获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26738&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qimen.storecategory.get",
        response = StorecategoryGetResponse,
        idempotent,
        debug
    )]
    pub struct StorecategoryGet {
        pub remark: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StorecategoryGetResponse {
        pub message: Option<String>,
        pub flag: Option<String>,
        pub qimen_code: Option<String>,
        /// JSON as text.
        pub store_category: Option<String>,
    }
}

/// `taobao.qimen.storeitem.query`
pub mod storeitem_query {
    use crate::prelude::*;

    /// `taobao.qimen.storeitem.query` (门店关联商品查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26770&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qimen.storeitem.query",
        response = StoreitemQueryResponse,
        idempotent,
        debug
    )]
    pub struct StoreitemQuery {
        pub page: Option<i64>,
        pub store_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreitemQueryResponse {
        pub message: Option<String>,
        pub item_ids: Vec<Value>,
        pub flag: Option<String>,
        pub total_lines: Option<i64>,
        pub qimen_code: Option<String>,
    }
}

/// `taobao.qimen.tag.items.query`
pub mod tag_items_query {
    use crate::prelude::*;

    /// `taobao.qimen.tag.items.query` (打标结果查询-标维度)
    ///
    /// <https://open.taobao.com/api.htm?docId=27153&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qimen.tag.items.query",
        response = TagItemsQueryResponse,
        idempotent,
        debug
    )]
    pub struct TagItemsQuery {
        pub tag_type: String,
        pub remark: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagItemsQueryResponse {
        pub flag: Option<String>,
        pub item_ids: Vec<i64>,
        pub message: Option<String>,
        pub tag_type: Option<String>,
    }
}

/// `taobao.qimen.trade.user.add`
pub mod trade_user_add {
    use crate::prelude::*;

    /// `taobao.qimen.trade.user.add` (添加奇门订单链路用户)
    ///
    /// <https://open.taobao.com/api.htm?docId=28676&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qimen.trade.user.add",
        response = TradeUserAddResponse,
        debug
    )]
    pub struct TradeUserAdd {
        pub memo: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeUserAddResponse {
        pub gmt_create: Option<TopDateTime>,
        pub appkey: Option<String>,
        pub memo: Option<String>,
    }
}

/// `taobao.qimen.trade.user.delete`
pub mod trade_user_delete {
    use crate::prelude::*;

    /// `taobao.qimen.trade.user.delete` (删除奇门订单链路用户)
    ///
    /// <https://open.taobao.com/api.htm?docId=28675&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qimen.trade.user.delete",
        response = Option<bool>,
        unwrap = "modal",
        debug
    )]
    pub struct TradeUserDelete;
}

/// `taobao.qimen.trade.users.get`
pub mod trade_users_get {
    use crate::prelude::*;

    /// `taobao.qimen.trade.users.get` (获取奇门用户列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=28674&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_index = page,
    ///     |response| Page::of(response.users).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qimen.trade.users.get",
        response = TradeUsersGetResponse,
        idempotent,
        debug
    )]
    pub struct TradeUsersGet {
        pub page_size: i64,
        pub page_index: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeUsersGetResponse {
        pub total_count: Option<i64>,
        pub users: Vec<QimenUser>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QimenUser {
        pub memo: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
    }
}
