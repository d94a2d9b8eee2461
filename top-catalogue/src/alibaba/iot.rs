//! `alibaba.iot.*`: 1 API.

pub use self::device_corpus_get::DeviceCorpusGet;

/// `alibaba.iot.device.corpus.get`
pub mod device_corpus_get {
    use crate::prelude::*;

    /// `alibaba.iot.device.corpus.get` (`IoT` 设备支持语料获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=50673&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.iot.device.corpus.get",
        response = Vec<DeviceCorpusTopDto>,
        unwrap = "ret_values",
        idempotent,
        debug
    )]
    pub struct DeviceCorpusGet {
        pub user_open_id: Option<String>,
        pub client_id: Option<String>,
        pub dev_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceCorpusTopDto {
        pub corpus_list: Vec<String>,
        pub function_name: Option<String>,
    }
}
