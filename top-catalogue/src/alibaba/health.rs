//! `alibaba.health.*`: 24 APIs.

pub use self::nr_cep_order_query::NrCepOrderQuery;
pub use self::nr_cep_outorder_upload::NrCepOutorderUpload;
pub use self::nr_cep_warstqty_batchupdate::NrCepWarstqtyBatchupdate;
pub use self::nr_logistics_deliveryno_update::NrLogisticsDeliverynoUpdate;
pub use self::nr_logistics_query::NrLogisticsQuery;
pub use self::nr_logistics_waybill_get::NrLogisticsWaybillGet;
pub use self::vaccin_appointment_result_notify::VaccinAppointmentResultNotify;
pub use self::vaccin_match_on::VaccinMatchOn;
pub use self::vaccin_notice_announcement_publish::VaccinNoticeAnnouncementPublish;
pub use self::vaccin_notice_miss_remind::VaccinNoticeMissRemind;
pub use self::vaccin_notice_order_cancel::VaccinNoticeOrderCancel;
pub use self::vaccin_notice_order_complete::VaccinNoticeOrderComplete;
pub use self::vaccin_notice_order_create::VaccinNoticeOrderCreate;
pub use self::vaccin_notice_order_sign::VaccinNoticeOrderSign;
pub use self::vaccin_notice_replant_remind::VaccinNoticeReplantRemind;
pub use self::vaccin_notice_send::VaccinNoticeSend;
pub use self::vaccin_notice_timebucket_remind::VaccinNoticeTimebucketRemind;
pub use self::vaccin_notice_user_bind::VaccinNoticeUserBind;
pub use self::vaccin_notice_user_create::VaccinNoticeUserCreate;
pub use self::vaccin_order_update::VaccinOrderUpdate;
pub use self::vaccin_pov_update::VaccinPovUpdate;
pub use self::vaccin_subscribe_info_return::VaccinSubscribeInfoReturn;
pub use self::vaccin_user_register_remind::VaccinUserRegisterRemind;
pub use self::vaccin_vaccinate_complete::VaccinVaccinateComplete;

/// `alibaba.health.nr.cep.order.query`
pub mod nr_cep_order_query {
    use crate::prelude::*;

    /// `alibaba.health.nr.cep.order.query` (订单详情查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=56347&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.health.nr.cep.order.query",
        response = ResponseResult,
        unwrap = "response_result",
        idempotent,
        debug
    )]
    pub struct NrCepOrderQuery {
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseResult {
        pub result: Option<TopOrderDetailDto>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopOrderDetailDto {
        pub cep_order_id: Option<i64>,
        pub cep_shop_code: Option<String>,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        #[top_api(secret)]
        pub buyer_phone: Option<String>,
        #[top_api(secret)]
        pub addr_province: Option<String>,
        #[top_api(secret)]
        pub addr_city: Option<String>,
        #[top_api(secret)]
        pub addr_district: Option<String>,
        #[top_api(secret)]
        pub addr_detail: Option<String>,
        #[top_api(secret)]
        pub addr_longitude: Option<i64>,
        #[top_api(secret)]
        pub addr_latitude: Option<i64>,
        pub order_status: Option<i64>,
        pub refund_status: Option<i64>,
        pub delivery_status: Option<i64>,
        pub expect_time: Option<TopDateTime>,
        pub express_number: Option<String>,
        pub express_name: Option<String>,
        pub express_code: Option<String>,
        pub items: Vec<TopOrderGoodsDto>,
        pub o2o_order_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopOrderGoodsDto {
        pub goods_code: Option<String>,
        pub count: Option<i64>,
        pub goods_name: Option<String>,
    }
}

/// `alibaba.health.nr.cep.outorder.upload`
pub mod nr_cep_outorder_upload {
    use crate::prelude::*;

    /// `alibaba.health.nr.cep.outorder.upload` (线上订单收货验收单、出入库单据生成接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=56319&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.health.nr.cep.outorder.upload",
        response = ResponseResult,
        unwrap = "result",
        debug
    )]
    pub struct NrCepOutorderUpload {
        pub top_war_out_dto: TopWarOutDto,
    }

    /// `TopWarOutDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopWarOutDto {
        pub bill_no: String,
        #[top_api(required)]
        pub biz_date: Option<TopDateTime>,
        pub cep_order_id: i64,
        #[top_api(required)]
        pub goods_list: Vec<TopGoodsDto>,
        pub tb_seller_id: Option<i64>,
        pub cube_id: i64,
    }

    /// `TopGoodsDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopGoodsDto {
        pub goods_name: Option<String>,
        pub goods_code: String,
        pub goods_spec: Option<String>,
        pub pack_unit_name: Option<String>,
        pub pack_qty: Option<i64>,
        pub lot_no: String,
        #[top_api(required)]
        pub product_date: Option<TopDateTime>,
        #[top_api(required)]
        pub validity_date: Option<TopDateTime>,
        pub receive_qty: i64,
        pub unit_price_str: String,
        pub amount_money: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseResult {
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub issuccess: Option<bool>,
    }
}

/// `alibaba.health.nr.cep.warstqty.batchupdate`
pub mod nr_cep_warstqty_batchupdate {
    use crate::prelude::*;

    /// `alibaba.health.nr.cep.warstqty.batchupdate` (批量更新 ISV 库存)
    ///
    /// <https://open.taobao.com/api.htm?docId=56279&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.health.nr.cep.warstqty.batchupdate",
        response = ResponseResult,
        unwrap = "result",
        debug
    )]
    pub struct NrCepWarstqtyBatchupdate {
        #[top_api(required, max_items = 100)]
        pub war_stqty_list: Vec<TopIsvStqtyLstDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopIsvStqtyLstDto {
        pub dept_code: String,
        pub goods_code: String,
        pub goods_qty: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseResult {
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub issuccess: Option<bool>,
    }
}

/// `alibaba.health.nr.logistics.deliveryno.update`
pub mod nr_logistics_deliveryno_update {
    use crate::prelude::*;

    /// `alibaba.health.nr.logistics.deliveryno.update` (上传订单同城快递单号)
    ///
    /// <https://open.taobao.com/api.htm?docId=47349&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.health.nr.logistics.deliveryno.update",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct NrLogisticsDeliverynoUpdate {
        pub order_id: i64,
        pub cp_code: String,
        pub courier_no: String,
        pub force: Option<i64>,
    }
}

/// `alibaba.health.nr.logistics.query`
pub mod nr_logistics_query {
    use crate::prelude::*;

    /// `alibaba.health.nr.logistics.query` (阿里健康新零售物流详情接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41387&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.health.nr.logistics.query",
        response = ResponseResult,
        unwrap = "response_result",
        idempotent,
        debug
    )]
    pub struct NrLogisticsQuery {
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseResult {
        pub result: Option<LogisticsDetail>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsDetail {
        pub order_id: Option<i64>,
        pub logistics_status: Option<i64>,
        pub logistics_name: Option<String>,
        pub send_time: Option<TopDateTime>,
        pub confirm_time: Option<TopDateTime>,
        pub cancel_time: Option<TopDateTime>,
        pub fetch_time: Option<TopDateTime>,
        pub complete_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub dispatcher_name: Option<String>,
        #[top_api(secret)]
        pub dispatcher_mobile: Option<String>,
    }
}

/// `alibaba.health.nr.logistics.waybill.get`
pub mod nr_logistics_waybill_get {
    use crate::prelude::*;

    /// `alibaba.health.nr.logistics.waybill.get` (电子面单查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=50537&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.health.nr.logistics.waybill.get",
        response = ResponseResult,
        unwrap = "response_result",
        debug
    )]
    pub struct NrLogisticsWaybillGet {
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseResult {
        pub result: Option<LogisticsOrderDto>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsOrderDto {
        pub cp_code: Option<String>,
        pub mail_no: Option<String>,
        pub waybill: Option<String>,
    }
}

/// `alibaba.health.vaccin.appointment.result.notify`
pub mod vaccin_appointment_result_notify {
    use crate::prelude::*;

    /// `alibaba.health.vaccin.appointment.result.notify` (通知预约结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=61405&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.health.vaccin.appointment.result.notify",
        response = VaccinAppointmentResultNotifyResponse,
        debug
    )]
    pub struct VaccinAppointmentResultNotify {
        pub appoint_result: bool,
        pub order_id: String,
        pub period_seq_no: Option<i64>,
        pub out_id: String,
        pub fail_reason: Option<String>,
        pub success_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccinAppointmentResultNotifyResponse {
        pub model: Option<bool>,
        pub is_success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.health.vaccin.match.on`
pub mod vaccin_match_on {
    use crate::prelude::*;

    /// `alibaba.health.vaccin.match.on` (isv 自主上下线疫苗，可以选择上线还是下线)
    ///
    /// <https://open.taobao.com/api.htm?docId=67515&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.health.vaccin.match.on",
        response = VaccinMatchOnResponse,
        debug
    )]
    pub struct VaccinMatchOn {
        pub pov_id: String,
        pub vaccine_id: String,
        pub isv_match_type: IsvMatchType,
    }

    /// The values of `isv_match_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IsvMatchType {
        /// 上线
        #[top_api(value = "ON")]
        On,
        /// 下线
        #[top_api(value = "OFF")]
        Off,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccinMatchOnResponse {
        pub is_success: Option<bool>,
        pub model: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.health.vaccin.notice.announcement.publish`
pub mod vaccin_notice_announcement_publish {
    use crate::prelude::*;

    /// `alibaba.health.vaccin.notice.announcement.publish` (支付宝疫苗 POV 公告通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=50347&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.health.vaccin.notice.announcement.publish",
        response = VaccinNoticeAnnouncementPublishResponse,
        debug
    )]
    pub struct VaccinNoticeAnnouncementPublish {
        pub pov_no: String,
        pub notice_title: Option<String>,
        pub notice_content: String,
        pub notice_type: NoticeType,
        pub notice_time: Option<String>,
        #[top_api(max_items = 999)]
        pub alipay_user_ids: Vec<String>,
        pub pov_name: Option<String>,
    }

    /// The values of `notice_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum NoticeType {
        /// 所有类型人群
        #[top_api(value = "0")]
        V0,
        /// 宝宝
        #[top_api(value = "1")]
        V1,
        /// 成人
        #[top_api(value = "2")]
        Adult,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccinNoticeAnnouncementPublishResponse {
        pub is_success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub model: Option<bool>,
    }
}

/// `alibaba.health.vaccin.notice.miss.remind`
pub mod vaccin_notice_miss_remind {
    use crate::prelude::*;

    /// `alibaba.health.vaccin.notice.miss.remind` (疫苗漏种提醒)
    ///
    /// <https://open.taobao.com/api.htm?docId=46044&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.health.vaccin.notice.miss.remind",
        response = VaccinNoticeMissRemindResponse,
        debug
    )]
    pub struct VaccinNoticeMissRemind {
        pub alipay_user_id: String,
        /// Several values with commas between them.
        pub vaccine_name: String,
        pub reserve_date: String,
        #[top_api(secret)]
        pub name: Option<String>,
        pub url: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccinNoticeMissRemindResponse {
        pub model: Option<bool>,
        pub is_success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.health.vaccin.notice.order.cancel`
pub mod vaccin_notice_order_cancel {
    use crate::prelude::*;

    /// `alibaba.health.vaccin.notice.order.cancel` (福州疫苗取消预约)
    ///
    /// <https://open.taobao.com/api.htm?docId=42007&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.health.vaccin.notice.order.cancel",
        response = VaccinNoticeOrderCancelResponse,
        debug
    )]
    pub struct VaccinNoticeOrderCancel {
        pub alipay_user_id: String,
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccinNoticeOrderCancelResponse {
        pub model: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.health.vaccin.notice.order.complete`
pub mod vaccin_notice_order_complete {
    use crate::prelude::*;

    /// `alibaba.health.vaccin.notice.order.complete` (疫苗接种完成(带支付宝提醒))
    ///
    /// <https://open.taobao.com/api.htm?docId=45945&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.health.vaccin.notice.order.complete",
        response = VaccinNoticeOrderCompleteResponse,
        debug
    )]
    pub struct VaccinNoticeOrderComplete {
        pub alipay_user_id: Option<String>,
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccinNoticeOrderCompleteResponse {
        pub is_success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub model: Option<bool>,
    }
}

/// `alibaba.health.vaccin.notice.order.create`
pub mod vaccin_notice_order_create {
    use crate::prelude::*;

    /// `alibaba.health.vaccin.notice.order.create` (支付宝医疗健康疫苗预约创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=42009&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.health.vaccin.notice.order.create",
        response = VaccinNoticeOrderCreateResponse,
        debug
    )]
    pub struct VaccinNoticeOrderCreate {
        pub sex: Option<i64>,
        pub age: Option<i64>,
        pub reserve_date: String,
        pub alipay_user_id: String,
        pub vaccine_info: String,
        pub outer_user_id: Option<String>,
        pub order_id: String,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub name: String,
        pub age_type: Option<AgeType>,
        #[top_api(secret)]
        pub address: String,
        pub pov_store_name: String,
        pub reserve_time: String,
        pub order_detail_url: String,
        #[top_api(secret)]
        pub area: Option<String>,
        #[top_api(secret)]
        pub city: Option<String>,
        #[top_api(secret)]
        pub province: Option<String>,
    }

    /// The values of `age_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AgeType {
        /// 宝宝
        #[top_api(value = 1)]
        V1,
        /// 成人
        #[top_api(value = 2)]
        Adult,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccinNoticeOrderCreateResponse {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub is_success: Option<bool>,
        pub model: Option<bool>,
    }
}

/// `alibaba.health.vaccin.notice.order.sign`
pub mod vaccin_notice_order_sign {
    use crate::prelude::*;

    /// `alibaba.health.vaccin.notice.order.sign` (福州疫苗签到成功通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=42008&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.health.vaccin.notice.order.sign",
        response = VaccinNoticeOrderSignResponse,
        debug
    )]
    pub struct VaccinNoticeOrderSign {
        pub alipay_user_id: String,
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccinNoticeOrderSignResponse {
        pub model: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.health.vaccin.notice.replant.remind`
pub mod vaccin_notice_replant_remind {
    use crate::prelude::*;

    /// `alibaba.health.vaccin.notice.replant.remind` (支付宝疫苗补种提醒信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=50343&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.health.vaccin.notice.replant.remind",
        response = VaccinNoticeReplantRemindResponse,
        debug
    )]
    pub struct VaccinNoticeReplantRemind {
        pub alipay_user_id: String,
        pub the_times: Option<String>,
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccinNoticeReplantRemindResponse {
        pub is_success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub model: Option<bool>,
    }
}

/// `alibaba.health.vaccin.notice.send`
pub mod vaccin_notice_send {
    use crate::prelude::*;

    /// `alibaba.health.vaccin.notice.send` (发送消息提醒)
    ///
    /// <https://open.taobao.com/api.htm?docId=51163&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.health.vaccin.notice.send",
        response = VaccinNoticeSendResponse,
        debug
    )]
    pub struct VaccinNoticeSend {
        #[top_api(secret)]
        pub birthday: Option<String>,
        pub area: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub order_id: Option<String>,
        pub pov_name: String,
        pub city: Option<String>,
        pub pov_no: Option<String>,
        pub sex: Option<Sex>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(required, max_items = 999)]
        pub vaccine_list: Vec<VaccineInfo>,
        pub province: Option<String>,
        pub message_type: MessageType,
        pub reserve_time: Option<String>,
        #[top_api(secret)]
        pub name: String,
        pub isv_user_id: Option<String>,
        pub reserve_date: Option<String>,
        pub alipay_user_id: String,
        pub app_channel: Option<String>,
    }

    /// The values of `sex`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Sex {
        /// 男
        #[top_api(value = 1)]
        Male,
        /// 女
        #[top_api(value = 2)]
        Female,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `message_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MessageType {
        /// 疫苗下一针预约提醒
        #[top_api(value = 1)]
        V1,
        /// 预约成功提醒
        #[top_api(value = 2)]
        V2,
        /// 接种提醒
        #[top_api(value = 3)]
        V3,
        /// 补种提醒
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccineInfo {
        pub vaccine_name: String,
        pub vaccine_code: Option<String>,
        pub the_times: i64,
        pub vaccine_gb_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccinNoticeSendResponse {
        pub is_success: Option<bool>,
        pub model: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.health.vaccin.notice.timebucket.remind`
pub mod vaccin_notice_timebucket_remind {
    use crate::prelude::*;

    /// `alibaba.health.vaccin.notice.timebucket.remind` (疫苗预约时间段提醒)
    ///
    /// <https://open.taobao.com/api.htm?docId=50349&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.health.vaccin.notice.timebucket.remind",
        response = VaccinNoticeTimebucketRemindResponse,
        debug
    )]
    pub struct VaccinNoticeTimebucketRemind {
        pub alipay_user_id: String,
        pub vaccine_name: Option<String>,
        pub reserve_date: String,
        #[top_api(secret)]
        pub name: Option<String>,
        pub the_times: Option<String>,
        pub pov_store_name: Option<String>,
        pub reserve_time: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccinNoticeTimebucketRemindResponse {
        pub is_success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub model: Option<bool>,
    }
}

/// `alibaba.health.vaccin.notice.user.bind`
pub mod vaccin_notice_user_bind {
    use crate::prelude::*;

    /// `alibaba.health.vaccin.notice.user.bind` (支付宝疫苗绑定接种人)
    ///
    /// <https://open.taobao.com/api.htm?docId=50348&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.health.vaccin.notice.user.bind",
        response = VaccinNoticeUserBindResponse,
        debug
    )]
    pub struct VaccinNoticeUserBind {
        pub alipay_user_id: String,
        #[top_api(max_items = 999)]
        pub bind_users: Vec<AlipayVaccineUserBindDto>,
        pub outer_user_id: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub app_channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlipayVaccineUserBindDto {
        pub reserve_date: Option<String>,
        pub age_type: Option<AgeType>,
        pub pov_no: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub isv_user_id: Option<String>,
        pub pov_name: Option<String>,
        #[top_api(secret)]
        pub birthday: Option<String>,
    }

    /// The values of `age_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AgeType {
        /// 宝宝
        #[top_api(value = "1")]
        V1,
        /// 成人
        #[top_api(value = "2")]
        Adult,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccinNoticeUserBindResponse {
        pub is_success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub model: Option<bool>,
    }
}

/// `alibaba.health.vaccin.notice.user.create`
pub mod vaccin_notice_user_create {
    use crate::prelude::*;

    /// `alibaba.health.vaccin.notice.user.create` (支付宝医疗健康疫苗用户创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=42006&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.health.vaccin.notice.user.create",
        response = VaccinNoticeUserCreateResponse,
        debug
    )]
    pub struct VaccinNoticeUserCreate {
        pub ali_pay_user_id: String,
        pub outer_user_id: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccinNoticeUserCreateResponse {
        pub model: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.health.vaccin.order.update`
pub mod vaccin_order_update {
    use crate::prelude::*;

    /// `alibaba.health.vaccin.order.update` (回传取号状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=61404&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.health.vaccin.order.update",
        response = VaccinOrderUpdateResponse,
        debug
    )]
    pub struct VaccinOrderUpdate {
        pub action_time: Option<i64>,
        pub action_type: Option<String>,
        pub order_id: Option<String>,
        pub isv_not_inoculate_reason: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccinOrderUpdateResponse {
        pub model: Option<bool>,
        pub is_success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.health.vaccin.pov.update`
pub mod vaccin_pov_update {
    use crate::prelude::*;

    /// `alibaba.health.vaccin.pov.update` (新增/变更接种点信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=51158&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.health.vaccin.pov.update",
        response = VaccinPovUpdateResponse,
        debug
    )]
    pub struct VaccinPovUpdate {
        pub pov_no: String,
        pub pov_name: String,
        #[top_api(secret)]
        pub telephone: String,
        #[top_api(secret)]
        pub address: String,
        pub description: Option<String>,
        pub business_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccinPovUpdateResponse {
        pub model: Option<bool>,
        pub is_success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.health.vaccin.subscribe.info.return`
pub mod vaccin_subscribe_info_return {
    use crate::prelude::*;

    /// `alibaba.health.vaccin.subscribe.info.return` (自有 pov 预约信息回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=66779&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.info_detail_list).total(result.total)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.health.vaccin.subscribe.info.return",
        response = VaccinSubscribeInfoReturnResponse,
        debug
    )]
    pub struct VaccinSubscribeInfoReturn {
        pub vaccine_ids: String,
        #[top_api(required)]
        pub obtain_date: Option<TopDateTime>,
        pub page_no: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccinSubscribeInfoReturnResponse {
        pub is_success: Option<bool>,
        pub model: Option<IsvPovSubscribeInfoResponse>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvPovSubscribeInfoResponse {
        pub total: Option<i64>,
        pub info_detail_list: Vec<PovSubscribeDetailModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PovSubscribeDetailModel {
        #[top_api(secret)]
        pub subscriber_name: Option<String>,
        #[top_api(secret)]
        pub subscriber_mobile: Option<String>,
        #[top_api(secret)]
        pub id_card_md5: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub subscribe_time: Option<TopDateTime>,
        pub cancel_time: Option<TopDateTime>,
        pub pov_id: Option<i64>,
        pub pov_name: Option<String>,
        pub pov_province_code: Option<i64>,
        pub pov_city_code: Option<i64>,
        pub area_code: Option<i64>,
        pub isv_order_id: Option<String>,
    }
}

/// `alibaba.health.vaccin.user.register.remind`
pub mod vaccin_user_register_remind {
    use crate::prelude::*;

    /// `alibaba.health.vaccin.user.register.remind` (isv 到苗提醒)
    ///
    /// <https://open.taobao.com/api.htm?docId=67724&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.health.vaccin.user.register.remind",
        response = VaccinUserRegisterRemindResponse,
        debug
    )]
    pub struct VaccinUserRegisterRemind {
        pub isv_vc_available_remind_request: Option<IsvVcAvailableRemindRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvVcAvailableRemindRequest {
        pub vaccine_id: String,
        pub pov_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccinUserRegisterRemindResponse {
        pub is_success: Option<bool>,
        pub model: Option<IsvVcAvailableRemindResponse>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvVcAvailableRemindResponse {
        pub total: Option<i64>,
        pub outer_register_id_list: Vec<String>,
    }
}

/// `alibaba.health.vaccin.vaccinate.complete`
pub mod vaccin_vaccinate_complete {
    use crate::prelude::*;

    /// `alibaba.health.vaccin.vaccinate.complete` (接种完成反馈接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=51164&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.health.vaccin.vaccinate.complete",
        response = VaccinVaccinateCompleteResponse,
        debug
    )]
    pub struct VaccinVaccinateComplete {
        pub alipay_user_id: String,
        pub isv_user_id: Option<String>,
        pub order_id: Option<String>,
        #[top_api(secret)]
        pub name: String,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub vaccinate_date: String,
        pub vaccinate_time: Option<String>,
        #[top_api(required, max_items = 999)]
        pub vaccine_list: Vec<VaccineInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccineInfo {
        pub vaccine_name: String,
        pub vaccine_code: String,
        pub the_times: Option<i64>,
        pub vaccine_gb_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccinVaccinateCompleteResponse {
        pub model: Option<bool>,
        pub is_success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}
