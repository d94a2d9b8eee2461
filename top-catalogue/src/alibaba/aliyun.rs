//! `alibaba.aliyun.*`: 2 APIs.

pub use self::aicloud_iot_vision_saas_ctcc_jiangsu_cloud_watcher_status_update::AicloudIotVisionSaasCtccJiangsuCloudWatcherStatusUpdate;
pub use self::aicloud_iot_vision_saas_ctcc_jiangsu_key_secret_update::AicloudIotVisionSaasCtccJiangsuKeySecretUpdate;

/// `alibaba.aliyun.aicloud.iot.vision.saas.ctcc.jiangsu.cloud.watcher.status.update`
pub mod aicloud_iot_vision_saas_ctcc_jiangsu_cloud_watcher_status_update {
    use crate::prelude::*;

    /// `alibaba.aliyun.aicloud.iot.vision.saas.ctcc.jiangsu.cloud.watcher.status.update` (天猫精灵
    /// `IoT` 视频 `SaaS` 服务-江苏电信-云回看开通状态更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=53719&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliyun.aicloud.iot.vision.saas.ctcc.jiangsu.cloud.watcher.status.update",
        response = AicloudIotVisionSaasCtccJiangsuCloudWatcherStatusUpdateResponse,
        debug
    )]
    pub struct AicloudIotVisionSaasCtccJiangsuCloudWatcherStatusUpdate {
        pub ctei: String,
        pub dev_type: String,
        pub seq_id: String,
        pub user_account: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudIotVisionSaasCtccJiangsuCloudWatcherStatusUpdateResponse {
        pub rsp_msg: Option<String>,
        #[top_api(flag = "200")]
        pub rsp_code: Option<i64>,
        pub seq_id: Option<String>,
    }
}

/// `alibaba.aliyun.aicloud.iot.vision.saas.ctcc.jiangsu.key.secret.update`
pub mod aicloud_iot_vision_saas_ctcc_jiangsu_key_secret_update {
    use crate::prelude::*;

    /// `alibaba.aliyun.aicloud.iot.vision.saas.ctcc.jiangsu.key.secret.update` (天猫精灵 `IoT` 视频
    /// `SaaS` 服务-江苏电信-`appKeySecret` 更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=53720&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliyun.aicloud.iot.vision.saas.ctcc.jiangsu.key.secret.update",
        response = AicloudIotVisionSaasCtccJiangsuKeySecretUpdateResponse,
        debug
    )]
    pub struct AicloudIotVisionSaasCtccJiangsuKeySecretUpdate {
        #[top_api(secret)]
        pub secret: String,
        pub seq_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudIotVisionSaasCtccJiangsuKeySecretUpdateResponse {
        pub rsp_msg: Option<String>,
        #[top_api(flag = "200")]
        pub rsp_code: Option<i64>,
        pub seq_id: Option<String>,
    }
}
