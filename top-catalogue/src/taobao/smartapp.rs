//! `taobao.smartapp.*`: 7 APIs.

pub use self::smartform_data_write::SmartformDataWrite;
pub use self::table_add::TableAdd;
pub use self::table_fulldata_get::TableFulldataGet;
pub use self::table_get::TableGet;
pub use self::table_list_get::TableListGet;
pub use self::table_meta_get::TableMetaGet;
pub use self::table_update::TableUpdate;

/// `taobao.smartapp.smartform.data.write`
pub mod smartform_data_write {
    use crate::prelude::*;

    /// `taobao.smartapp.smartform.data.write` (智能表单外部更新数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=60673&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.smartapp.smartform.data.write",
        response = Option<String>,
        unwrap = "record_id",
        debug
    )]
    pub struct SmartformDataWrite {
        pub form_data: String,
        pub record_id: Option<String>,
        pub form_identifier: String,
    }
}

/// `taobao.smartapp.table.add`
pub mod table_add {
    use crate::prelude::*;

    /// `taobao.smartapp.table.add` (智能应用服务登记工作表数据新增)
    ///
    /// <https://open.taobao.com/api.htm?docId=67462&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.smartapp.table.add",
        response = TableAddResponse,
        debug
    )]
    pub struct TableAdd {
        pub record: String,
        pub table_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TableAddResponse {
        pub id: Option<String>,
        pub business_success: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.smartapp.table.fulldata.get`
pub mod table_fulldata_get {
    use crate::prelude::*;

    /// `taobao.smartapp.table.fulldata.get` (智能应用工作表地址查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67885&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.smartapp.table.fulldata.get",
        response = TableFulldataGetResponse,
        idempotent,
        debug
    )]
    pub struct TableFulldataGet {
        pub table_id: String,
        pub id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TableFulldataGetResponse {
        pub result: Option<AfterSaleTableSelectResponse>,
        pub business_success: Option<bool>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AfterSaleTableSelectResponse {
        pub json_record: Option<String>,
    }
}

/// `taobao.smartapp.table.get`
pub mod table_get {
    use crate::prelude::*;

    /// `taobao.smartapp.table.get` (智能应用服务登记工作表数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67464&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_index = Some(page),
    ///     |response| response.result.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.json_record).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.smartapp.table.get",
        response = TableGetResponse,
        idempotent,
        debug
    )]
    pub struct TableGet {
        pub start_created_date: Option<TopDateTime>,
        pub end_created_date: Option<TopDateTime>,
        pub start_modified_date: Option<TopDateTime>,
        pub end_modified_date: Option<TopDateTime>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub table_id: String,
        pub record_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TableGetResponse {
        pub result: Option<AfterSaleTableSelectResponse>,
        pub business_success: Option<bool>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AfterSaleTableSelectResponse {
        pub json_record: Vec<String>,
        pub total_count: Option<i64>,
    }
}

/// `taobao.smartapp.table.list.get`
pub mod table_list_get {
    use crate::prelude::*;

    /// `taobao.smartapp.table.list.get` (智能应用服务登记工作表列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67460&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.smartapp.table.list.get",
        response = TableListGetResponse,
        idempotent,
        debug
    )]
    pub struct TableListGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TableListGetResponse {
        pub result: Option<AfterSaleGetWorkTableListResponse>,
        pub business_success: Option<bool>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AfterSaleGetWorkTableListResponse {
        pub total_count: Option<i64>,
        pub record: Vec<AfterSaleGetWorkTableListRecord>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AfterSaleGetWorkTableListRecord {
        pub table_id: Option<String>,
        pub table_name: Option<String>,
        pub create_time: Option<TopDateTime>,
    }
}

/// `taobao.smartapp.table.meta.get`
pub mod table_meta_get {
    use crate::prelude::*;

    /// `taobao.smartapp.table.meta.get` (智能应用服务登记工作表元数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67461&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.smartapp.table.meta.get",
        response = TableMetaGetResponse,
        idempotent,
        debug
    )]
    pub struct TableMetaGet {
        pub table_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TableMetaGetResponse {
        pub result: Option<AfterSaleFieldMetaResponse>,
        pub business_success: Option<bool>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AfterSaleFieldMetaResponse {
        pub total_count: Option<i64>,
        pub record: Vec<AfterSaleFieldMetaRecord>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AfterSaleFieldMetaRecord {
        pub field_name: Option<String>,
        pub description: Option<String>,
        pub component_type: Option<String>,
        pub custom_config: Option<String>,
        pub children: Vec<String>,
    }
}

/// `taobao.smartapp.table.update`
pub mod table_update {
    use crate::prelude::*;

    /// `taobao.smartapp.table.update` (智能应用服务登记工作表数据更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=67463&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.smartapp.table.update",
        response = TableUpdateResponse,
        debug
    )]
    pub struct TableUpdate {
        pub table_id: String,
        pub id: String,
        pub record: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TableUpdateResponse {
        pub count: Option<i64>,
        pub business_success: Option<bool>,
        pub error_msg: Option<String>,
    }
}
