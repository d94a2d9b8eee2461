//! `alibaba.databank.*`: 2 APIs.

pub use self::open_oneservice_dataready::OpenOneserviceDataready;
pub use self::open_oneservice_getdata::OpenOneserviceGetdata;

/// `alibaba.databank.open.oneservice.dataready`
pub mod open_oneservice_dataready {
    use crate::prelude::*;

    /// `alibaba.databank.open.oneservice.dataready` (瓴羊 `DaaS` 消费者增长 CGP 查询 `DataReady`)
    ///
    /// <https://open.taobao.com/api.htm?docId=66781&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.databank.open.oneservice.dataready",
        response = OpenOneserviceDatareadyResponse,
        debug
    )]
    pub struct OpenOneserviceDataready {
        pub brand_id: Option<i64>,
        pub data_ready_types: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenOneserviceDatareadyResponse {
        pub data: Vec<DateRangeModel>,
        pub errcode: Option<i64>,
        pub errmsg: Option<String>,
        pub code_class: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DateRangeModel {
        pub begin_date: Option<i64>,
        pub end_date: Option<i64>,
        pub readyable: Option<bool>,
        pub r#type: Option<i64>,
    }
}

/// `alibaba.databank.open.oneservice.getdata`
pub mod open_oneservice_getdata {
    use crate::prelude::*;

    /// `alibaba.databank.open.oneservice.getdata` (瓴羊 `DaaS` 消费者运营 CGP 取数接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=66782&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.databank.open.oneservice.getdata",
        response = OpenOneserviceGetdataResponse,
        debug
    )]
    pub struct OpenOneserviceGetdata {
        pub data_indicator_query_param: DataIndicatorQueryParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataIndicatorQueryParam {
        pub filter: String,
        #[top_api(required)]
        pub measure: Vec<String>,
        pub date_type: String,
        pub name_space: String,
        pub smart_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenOneserviceGetdataResponse {
        pub data: Vec<String>,
        pub errcode: Option<i64>,
        pub errmsg: Option<String>,
        pub code_class: Option<String>,
    }
}
