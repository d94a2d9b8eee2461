//! `alihealth_*`: 12 topics.

/// `alihealth_cep_*`
pub mod cep {
    use crate::prelude::*;

    /// 孔雀翎订单消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alihealth_cep_OrderStatusChange")]
    pub struct OrderStatusChange {
        pub cep_order_id: Option<i64>,
        pub cube_id: Option<i64>,
        pub delivery_status: Option<i64>,
        pub order_status: Option<i64>,
        pub refund_status: Option<i64>,
    }
}

/// `alihealth_hb_*`
pub mod hb {
    use crate::prelude::*;

    /// 患者就诊卡推送至医院进行验证
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alihealth_hb_PushPatientCardToHis")]
    pub struct PushPatientCardToHis {
        pub card_number: Option<String>,
        pub org_id: Option<String>,
        pub patient_card_id: Option<String>,
        pub patient_id: Option<String>,
    }

    /// 处方推送给银海
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alihealth_hb_PushPrescriptionToYh")]
    pub struct PushPrescriptionToYh {
        pub prescription_id: Option<String>,
    }
}

/// `alihealth_msfx_*`
pub mod msfx {
    use crate::prelude::*;

    /// 码上放心\_单据处理状态消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alihealth_msfx_BillCoreProcessStatus")]
    pub struct BillCoreProcessStatus {
        pub bill_code: Option<String>,
        pub bill_time: Option<String>,
        pub bill_type: Option<String>,
        pub bill_upload_finish_list_id: Option<String>,
        pub ic_code: Option<String>,
        pub process_date: Option<String>,
        pub process_info: Option<String>,
        pub ref_user_id: Option<String>,
        pub result_type: Option<String>,
        pub sub_process_flag: Option<String>,
    }
}

/// `alihealth_test_*`
pub mod test {
    use crate::prelude::*;

    /// 阿里健康测试消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alihealth_test_TmcCreate")]
    pub struct TmcCreate {
        pub param0: Option<i64>,
        pub param1: Option<String>,
        pub param2: Option<TopDateTime>,
        pub param3: Option<bool>,
        pub param4: Option<String>,
        pub param5: Option<String>,
    }
}

/// `alihealth_ys_*`
pub mod ys {
    use crate::prelude::*;

    /// 订单支付成功推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alihealth_ys_OrderMemConsume")]
    pub struct OrderMemConsume {
        pub entid: Option<String>,
        pub order: Option<String>,
        pub platform: Option<i64>,
    }

    /// 一树孔雀翎订单付款通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alihealth_ys_OrderPushConsume")]
    pub struct OrderPushConsume {
        pub entid: Option<String>,
        pub order: Option<String>,
        pub platform: Option<i64>,
    }

    /// 订单退款成功推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alihealth_ys_OrderRefund")]
    pub struct OrderRefund {
        pub all_refund_flag: Option<i64>,
        pub original_order_no: Option<String>,
        pub refund_no: Option<String>,
    }

    /// 会员变动
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alihealth_ys_VipChange")]
    pub struct VipChange {
        pub address: Option<String>,
        pub birthday: Option<String>,
        pub card_no: Option<String>,
        pub city: Option<String>,
        pub create_time: Option<String>,
        pub dept_code: Option<String>,
        pub dept_name: Option<String>,
        pub district: Option<String>,
        pub email: Option<String>,
        pub ent_id: Option<String>,
        pub gender: Option<i64>,
        pub id_no: Option<String>,
        pub memo: Option<String>,
        pub name: Option<String>,
        pub operator_name: Option<String>,
        pub op_code: Option<String>,
        pub phone_no: Option<String>,
        pub province: Option<String>,
        pub status: Option<String>,
    }

    /// 会员积分变动
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alihealth_ys_VipIntegralChange")]
    pub struct VipIntegralChange {
        pub card_no: Option<String>,
        pub create_time: Option<String>,
        pub dept_code: Option<String>,
        pub dept_name: Option<String>,
        pub ent_id: Option<String>,
        pub integral: Option<String>,
        pub operator_name: Option<String>,
        pub phone_no: Option<String>,
        pub point_type: Option<i64>,
        pub source_bill_no: Option<String>,
    }

    /// 会员积分同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alihealth_ys_VipIntegralSync")]
    pub struct VipIntegralSync {
        pub card_no: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub dept_code: Option<String>,
        pub dept_name: Option<String>,
        pub ent_id: Option<String>,
        pub integral: Option<i64>,
        pub operator_code: Option<String>,
        pub operator_name: Option<String>,
        pub phone_no: Option<String>,
        pub point_type: Option<i64>,
        pub source_bill_no: Option<String>,
    }

    /// 会员信息同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alihealth_ys_VipSync")]
    pub struct VipSync {
        pub address: Option<String>,
        pub birthday: Option<TopDateTime>,
        pub card_no: Option<String>,
        pub city: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub dept_code: Option<String>,
        pub dept_name: Option<String>,
        pub district: Option<String>,
        pub email: Option<String>,
        pub ent_id: Option<String>,
        pub gender: Option<i64>,
        pub id_no: Option<String>,
        pub memo: Option<String>,
        pub name: Option<String>,
        pub operator_code: Option<String>,
        pub operator_name: Option<String>,
        pub op_code: Option<String>,
        pub phone_no: Option<String>,
        pub province: Option<String>,
        pub status: Option<i64>,
    }
}
