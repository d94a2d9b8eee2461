//! `alibaba.mosflow.*`: 2 APIs.

pub use self::work_queryvariables::WorkQueryvariables;
pub use self::work_startprocess::WorkStartprocess;

/// `alibaba.mosflow.work.queryvariables`
pub mod work_queryvariables {
    use crate::prelude::*;

    /// `alibaba.mosflow.work.queryvariables` (获取指定流程上下文参数)
    ///
    /// <https://open.taobao.com/api.htm?docId=37913&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mosflow.work.queryvariables",
        response = MultiResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkQueryvariables {
        pub process_instance_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultiResult {
        pub result_total: Option<i64>,
        pub result_message: Option<String>,
        pub result_datas: Vec<String>,
        pub result_code: Option<String>,
        pub result_success: Option<bool>,
    }
}

/// `alibaba.mosflow.work.startprocess`
pub mod work_startprocess {
    use crate::prelude::*;

    /// `alibaba.mosflow.work.startprocess` (发起流程)
    ///
    /// <https://open.taobao.com/api.htm?docId=37566&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mosflow.work.startprocess",
        response = WorkStartprocessResponse,
        debug
    )]
    pub struct WorkStartprocess {
        pub parameter_entity: Option<ParameterEntity>,
        /// JSON as text.
        pub variables: Option<String>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ParameterEntity {
        pub process_definition_key: String,
        pub process_type: String,
        pub business_data_url: String,
        pub start_user_role_name: Option<String>,
        pub oper_id: String,
        pub form_id: String,
        pub title: String,
        pub store_no: String,
        pub cc_user_ids: Option<String>,
        pub oper_id_type: OperIdType,
        pub yz_code: Option<String>,
        pub message: Option<String>,
    }

    /// The values of `oper_id_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OperIdType {
        /// 淘宝 `UserId`
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkStartprocessResponse {
        pub data: Option<String>,
        pub is_success: Option<bool>,
        pub result_message: Option<String>,
        pub result_code: Option<String>,
    }
}
