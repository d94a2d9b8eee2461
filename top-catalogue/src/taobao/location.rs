//! `taobao.location.*`: 2 APIs.

pub use self::relation_edit::RelationEdit;
pub use self::relation_query::RelationQuery;

/// `taobao.location.relation.edit`
pub mod relation_edit {
    use crate::prelude::*;

    /// `taobao.location.relation.edit` (地点关联关系增量编辑)
    ///
    /// <https://open.taobao.com/api.htm?docId=29006&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.location.relation.edit",
        response = RelationEditResponse,
        debug
    )]
    pub struct RelationEdit {
        #[top_api(required, max_items = 20)]
        pub location_relation_list: Vec<LocationRelationDto>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct LocationRelationDto {
        pub status: i64,
        pub target_inv_store_type: TargetInvStoreType,
        pub target_store_code: String,
        pub source_inv_store_type: SourceInvStoreType,
        pub source_store_code: String,
    }

    /// The values of `target_inv_store_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TargetInvStoreType {
        /// 仓库
        #[top_api(value = 2)]
        Warehouse,
        /// 门店
        #[top_api(value = 6)]
        Store,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `source_inv_store_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SourceInvStoreType {
        /// 仓库
        #[top_api(value = 2)]
        Warehouse,
        /// 门店
        #[top_api(value = 6)]
        Store,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RelationEditResponse {
        pub error_msg: Option<String>,
        pub is_success: Option<bool>,
        pub errorcode: Option<String>,
    }
}

/// `taobao.location.relation.query`
pub mod relation_query {
    use crate::prelude::*;

    /// `taobao.location.relation.query` (地点关联关系查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=29007&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.location.relation.query",
        response = SingleResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct RelationQuery {
        pub location_relation: LocationRelationDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LocationRelationDto {
        pub target_inv_store_type: Option<TargetInvStoreType>,
        pub target_store_code: Option<String>,
        pub source_inv_store_type: Option<SourceInvStoreType>,
        pub source_store_code: Option<String>,
    }

    /// The values of `target_inv_store_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TargetInvStoreType {
        /// 仓库
        #[top_api(value = 2)]
        Warehouse,
        /// 门店 （target
        #[top_api(value = 6)]
        Store,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `source_inv_store_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SourceInvStoreType {
        /// 仓库
        #[top_api(value = 2)]
        Warehouse,
        /// 门店
        #[top_api(value = 6)]
        Store,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleResult {
        pub location_relation_list: Vec<SingleResultLocationRelationList>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
    }

    /// `LocationRelationDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleResultLocationRelationList {
        pub target_store_code: Option<String>,
        pub source_inv_store_type: Option<SourceInvStoreType>,
        pub source_store_code: Option<String>,
        pub target_inv_store_type: Option<SingleResultLocationRelationListTargetInvStoreTypeValue>,
        pub status: Option<i64>,
    }

    /// The values of `target_inv_store_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SingleResultLocationRelationListTargetInvStoreTypeValue {
        /// 仓库
        #[top_api(value = 2)]
        Warehouse,
        /// 门店
        #[top_api(value = 6)]
        Store,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}
