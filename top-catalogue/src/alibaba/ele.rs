//! `alibaba.ele.*`: 34 APIs.

pub use self::enterprise_cartcoupon_get::EnterpriseCartcouponGet;
pub use self::enterprise_cartnew_query::EnterpriseCartnewQuery;
pub use self::enterprise_cartnew_save::EnterpriseCartnewSave;
pub use self::enterprise_coupon_get::EnterpriseCouponGet;
pub use self::enterprise_coupon_send::EnterpriseCouponSend;
pub use self::enterprise_employee_batchdelete::EnterpriseEmployeeBatchdelete;
pub use self::enterprise_employee_batchupdate::EnterpriseEmployeeBatchupdate;
pub use self::enterprise_ordernew_cancel::EnterpriseOrdernewCancel;
pub use self::enterprise_ordernew_create::EnterpriseOrdernewCreate;
pub use self::enterprise_ordernew_get::EnterpriseOrdernewGet;
pub use self::enterprise_ordernew_getrefundinfo::EnterpriseOrdernewGetrefundinfo;
pub use self::enterprise_ordernew_getstatus::EnterpriseOrdernewGetstatus;
pub use self::enterprise_ordernew_gettrackinginfo::EnterpriseOrdernewGettrackinginfo;
pub use self::enterprise_ordernew_paymentstatus::EnterpriseOrdernewPaymentstatus;
pub use self::enterprise_restaurant_categories::EnterpriseRestaurantCategories;
pub use self::enterprise_restaurant_checkaddress::EnterpriseRestaurantCheckaddress;
pub use self::enterprise_restaurant_get::EnterpriseRestaurantGet;
pub use self::enterprise_restaurant_mix::EnterpriseRestaurantMix;
pub use self::enterprise_restaurant_multispecmenu::EnterpriseRestaurantMultispecmenu;
pub use self::enterprise_restaurant_search::EnterpriseRestaurantSearch;
pub use self::fengniao_cancel_merchant::FengniaoCancelMerchant;
pub use self::fengniao_carrier_capacity_query::FengniaoCarrierCapacityQuery;
pub use self::fengniao_carrierdriver_location::FengniaoCarrierdriverLocation;
pub use self::fengniao_chainstore_contract_cancel::FengniaoChainstoreContractCancel;
pub use self::fengniao_chainstore_contract_change::FengniaoChainstoreContractChange;
pub use self::fengniao_chainstore_ranges::FengniaoChainstoreRanges;
pub use self::fengniao_chainstore_update::FengniaoChainstoreUpdate;
pub use self::fengniao_merchant_contract_cancel::FengniaoMerchantContractCancel;
pub use self::fengniao_order_push::FengniaoOrderPush;
pub use self::fengniao_order_query::FengniaoOrderQuery;
pub use self::fengniao_service_package_query::FengniaoServicePackageQuery;
pub use self::fengniao_shippingorder_event::FengniaoShippingorderEvent;
pub use self::fengniao_trade_update::FengniaoTradeUpdate;
pub use self::fengniao_user_time_query::FengniaoUserTimeQuery;

/// `alibaba.ele.enterprise.cartcoupon.get`
pub mod enterprise_cartcoupon_get {
    use crate::prelude::*;

    /// `alibaba.ele.enterprise.cartcoupon.get` (获取下单可用的优惠券)
    ///
    /// <https://open.taobao.com/api.htm?docId=49008&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.enterprise.cartcoupon.get",
        response = EnterpriseCartcouponGetResponse,
        idempotent,
        debug
    )]
    pub struct EnterpriseCartcouponGet {
        #[top_api(secret)]
        pub phone: String,
        pub cart_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseCartcouponGetResponse {
        pub enterprise_code: Option<String>,
        pub enterprise_msg: Option<String>,
        pub enterprise_datas: Option<MyCouponsResDto>,
        pub enterprise_requestid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MyCouponsResDto {
        pub group_multi: Option<bool>,
        pub groups: Vec<CartCouponDto>,
        pub selected_quantity: Option<i64>,
        pub selected_total_price: Option<String>,
        pub recommends: Vec<MyCouponsResDtoRecommends>,
        pub recommends_quantity: Option<i64>,
        pub recommends_total_price: Option<String>,
        pub selected_legal_status: Option<bool>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CartCouponDto {
        pub sn: Option<String>,
        pub promotion_type: Option<i64>,
        pub quantity: Option<i64>,
        pub status: Option<Status>,
        pub name: Option<String>,
        pub amount: Option<String>,
        pub threshold: Option<String>,
        pub stock_count_available: Option<i64>,
        pub stock_count_left: Option<String>,
        pub descriptions: Vec<String>,
        pub unavailable_reasons: Vec<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 券可用可选中
        #[top_api(value = 1)]
        V1,
        /// 券可用但是不可选中
        #[top_api(value = 2)]
        V2,
        /// 券不可用
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `CartCouponDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MyCouponsResDtoRecommends {
        pub sn: Option<String>,
        pub promotion_type: Option<i64>,
        pub quantity: Option<i64>,
        pub status: Option<Status>,
        pub name: Option<String>,
        pub amount: Option<String>,
        pub threshold: Option<String>,
        pub stock_count_available: Option<i64>,
        pub stock_count_left: Option<i64>,
        pub descriptions: Vec<String>,
        pub unavailable_reasons: Vec<String>,
    }
}

/// `alibaba.ele.enterprise.cartnew.query`
pub mod enterprise_cartnew_query {
    use crate::prelude::*;

    /// `alibaba.ele.enterprise.cartnew.query` (新版购物车查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=49011&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.enterprise.cartnew.query",
        response = EnterpriseCartnewQueryResponse,
        idempotent,
        debug
    )]
    pub struct EnterpriseCartnewQuery {
        #[top_api(secret)]
        pub phone: String,
        pub latitude: String,
        pub longitude: String,
        pub erestaurant_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseCartnewQueryResponse {
        pub enterprise_code: Option<String>,
        pub enterprise_msg: Option<String>,
        pub enterprise_data: Option<EnterpriseData>,
        pub enterprise_requestid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseData {
        pub original_total: Option<String>,
        pub total: Option<String>,
        pub create_time: Option<i64>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub extras: Vec<Extra>,
        pub service_fee_explanation: Option<String>,
        pub deliver_amount: Option<String>,
        pub groups: Vec<Value>,
        pub id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extra {
        pub id_str: Option<String>,
        pub total: Option<String>,
        pub quantity: Option<i64>,
        pub price: Option<String>,
        pub food_id: Option<String>,
        pub name: Option<String>,
        pub description: Option<String>,
        pub reduced: Option<i64>,
        pub id: Option<i64>,
        pub category_id: Option<i64>,
    }
}

/// `alibaba.ele.enterprise.cartnew.save`
pub mod enterprise_cartnew_save {
    use crate::prelude::*;

    /// `alibaba.ele.enterprise.cartnew.save` (新版创建购物车)
    ///
    /// <https://open.taobao.com/api.htm?docId=49010&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.enterprise.cartnew.save",
        response = EnterpriseCartnewSaveResponse,
        debug
    )]
    pub struct EnterpriseCartnewSave {
        #[top_api(secret)]
        pub phone: String,
        pub latitude: String,
        pub food: String,
        pub longitude: String,
        pub erestaurant_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseCartnewSaveResponse {
        pub enterprise_code: Option<String>,
        pub enterprise_msg: Option<String>,
        pub enterprise_datas: Option<EnterpriseData>,
        pub enterprise_requestid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseData {
        pub id: Option<String>,
        pub original_total: Option<String>,
        pub total: Option<String>,
        pub create_time: Option<i64>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub extras: Vec<CartExtraDto>,
        pub service_fee_explanation: Option<String>,
        pub deliver_amount: Option<String>,
        pub groups: Vec<Value>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CartExtraDto {
        pub quantity: Option<i64>,
        pub price: Option<String>,
        pub name: Option<String>,
        pub description: Option<String>,
        pub id: Option<i64>,
        pub category_id: Option<i64>,
    }
}

/// `alibaba.ele.enterprise.coupon.get`
pub mod enterprise_coupon_get {
    use crate::prelude::*;

    /// `alibaba.ele.enterprise.coupon.get` (获取用户优惠券)
    ///
    /// <https://open.taobao.com/api.htm?docId=49009&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.enterprise.coupon.get",
        response = EnterpriseCouponGetResponse,
        idempotent,
        debug
    )]
    pub struct EnterpriseCouponGet {
        #[top_api(secret)]
        pub phone: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseCouponGetResponse {
        pub enterprise_code: Option<String>,
        pub enterprise_msg: Option<String>,
        pub enterprise_datas: Vec<MyCouponsResDto>,
        pub enterprise_requestid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MyCouponsResDto {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub amount: Option<String>,
        pub descriptions: Vec<String>,
        pub threshold: Option<String>,
    }
}

/// `alibaba.ele.enterprise.coupon.send`
pub mod enterprise_coupon_send {
    use crate::prelude::*;

    /// `alibaba.ele.enterprise.coupon.send` (发放优惠券)
    ///
    /// <https://open.taobao.com/api.htm?docId=49007&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.enterprise.coupon.send",
        response = EnterpriseCouponSendResponse,
        debug
    )]
    pub struct EnterpriseCouponSend {
        #[top_api(secret)]
        pub phone: String,
        pub channel: String,
        pub latitude: String,
        pub longitude: String,
        pub ip: String,
        pub user_agent: String,
        pub batch_no: String,
        pub device_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseCouponSendResponse {
        pub enterprise_code: Option<String>,
        pub enterprise_msg: Option<String>,
        pub enterprise_datas: Vec<MyCouponsResDto>,
        pub enterprise_requestid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MyCouponsResDto {
        pub amount: Option<String>,
        pub threshold: Option<String>,
        pub sn: Option<String>,
        pub title: Option<String>,
        pub begin_date_time: Option<String>,
        pub end_date_time: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub condition: Option<String>,
    }
}

/// `alibaba.ele.enterprise.employee.batchdelete`
pub mod enterprise_employee_batchdelete {
    use crate::prelude::*;

    /// `alibaba.ele.enterprise.employee.batchdelete` (批量删除员工)
    ///
    /// <https://open.taobao.com/api.htm?docId=48679&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.enterprise.employee.batchdelete",
        response = EnterpriseEmployeeBatchdeleteResponse,
        debug
    )]
    pub struct EnterpriseEmployeeBatchdelete {
        #[top_api(required, max_items = 20)]
        pub employee_nos: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseEmployeeBatchdeleteResponse {
        pub enterprise_data: Option<EnterpriseData>,
        pub enterprise_code: Option<String>,
        pub enterprise_msg: Option<String>,
        pub enterprise_requestid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseData {
        pub success: Option<bool>,
        pub error_msgs: Vec<ErrorMsg>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorMsg {
        pub req_body: Option<String>,
        pub reason: Option<String>,
    }
}

/// `alibaba.ele.enterprise.employee.batchupdate`
pub mod enterprise_employee_batchupdate {
    use crate::prelude::*;

    /// `alibaba.ele.enterprise.employee.batchupdate` (批量新增更新员工)
    ///
    /// <https://open.taobao.com/api.htm?docId=48916&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.enterprise.employee.batchupdate",
        response = EnterpriseEmployeeBatchupdateResponse,
        debug
    )]
    pub struct EnterpriseEmployeeBatchupdate {
        #[top_api(max_items = 20)]
        pub enterprise_datas: Vec<EmployeeInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EmployeeInfoDto {
        pub dept_name: Option<String>,
        #[top_api(secret)]
        pub phone_number: Option<String>,
        pub cost_center: Option<CostCenter>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub employee_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CostCenter {
        pub delete_item_ids: Vec<String>,
        pub add_item_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseEmployeeBatchupdateResponse {
        pub enterprise_code: Option<String>,
        pub enterprise_msg: Option<String>,
        pub enterprise_requestid: Option<String>,
        pub enterprise_data: Option<EnterpriseData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseData {
        pub success: Option<bool>,
        pub error_msgs: Vec<ErrorMsg>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorMsg {
        pub req_body: Option<String>,
        pub reason: Option<String>,
    }
}

/// `alibaba.ele.enterprise.ordernew.cancel`
pub mod enterprise_ordernew_cancel {
    use crate::prelude::*;

    /// `alibaba.ele.enterprise.ordernew.cancel` (订单取消)
    ///
    /// <https://open.taobao.com/api.htm?docId=49014&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.enterprise.ordernew.cancel",
        response = EnterpriseOrdernewCancelResponse,
        debug
    )]
    pub struct EnterpriseOrdernewCancel {
        pub order_id: String,
        #[top_api(secret)]
        pub phone: String,
        pub reason: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseOrdernewCancelResponse {
        pub enterprise_code: Option<String>,
        pub enterprise_msg: Option<String>,
        pub enterprise_requestid: Option<String>,
    }
}

/// `alibaba.ele.enterprise.ordernew.create`
pub mod enterprise_ordernew_create {
    use crate::prelude::*;

    /// `alibaba.ele.enterprise.ordernew.create` (创建订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=49012&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.enterprise.ordernew.create",
        response = EnterpriseOrdernewCreateResponse,
        debug
    )]
    pub struct EnterpriseOrdernewCreate {
        pub longitude: String,
        pub erestaurant_id: String,
        pub coupon_sn: Option<String>,
        pub description: Option<String>,
        /// Several values with commas between them.
        #[top_api(secret)]
        pub phones: String,
        pub ip: String,
        pub latitude: String,
        pub cart_id: String,
        pub tp_order_id: String,
        #[top_api(secret)]
        pub address: String,
        #[top_api(secret)]
        pub consignee: String,
        pub deliver_time: Option<String>,
        pub invoice_number: Option<String>,
        pub invoice: Option<String>,
        pub invoice_type: Option<InvoiceType>,
    }

    /// The values of `invoice_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoiceType {
        /// 个人
        #[top_api(value = 1)]
        Personal,
        /// 企业
        #[top_api(value = 2)]
        Company,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseOrdernewCreateResponse {
        pub enterprise_code: Option<String>,
        pub enterprise_msg: Option<String>,
        pub enterprise_data: Option<EnterpriseData>,
        pub enterprise_requestid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseData {
        pub deliver_time: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub consignee: Option<String>,
        pub original_price: Option<i64>,
        pub order_id: Option<String>,
        pub total_price: Option<i64>,
        pub description: Option<String>,
        #[top_api(secret)]
        pub phone_list: Vec<String>,
        pub only_restaurant_code: Option<String>,
        pub created_at: Option<String>,
        pub restaurant_name: Option<String>,
        pub erestaurant_id: Option<String>,
        pub deliver_fee: Option<String>,
        pub status: Option<i64>,
    }
}

/// `alibaba.ele.enterprise.ordernew.get`
pub mod enterprise_ordernew_get {
    use crate::prelude::*;

    /// `alibaba.ele.enterprise.ordernew.get` (查询订单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=49013&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.enterprise.ordernew.get",
        response = EnterpriseOrdernewGetResponse,
        idempotent,
        debug
    )]
    pub struct EnterpriseOrdernewGet {
        pub order_id: String,
        #[top_api(secret)]
        pub phone: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseOrdernewGetResponse {
        pub enterprise_data: Option<StandardOrderTrackingInfoDto>,
        pub enterprise_code: Option<String>,
        pub enterprise_msg: Option<String>,
        pub enterprise_requestid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandardOrderTrackingInfoDto {
        pub address_info: Option<AddressInfo>,
        pub b_no: Option<String>,
        pub serial_number: Option<String>,
        pub order_id: Option<String>,
        pub ent_fee: Option<String>,
        pub remark: Option<String>,
        pub restaurant_info: Option<RestaurantInfo>,
        /// In seconds.
        pub created_at: Option<i64>,
        pub total_fee: Option<String>,
        pub foods_infos: Vec<FoodsInfo>,
        pub order_extras: Vec<OrderExtra>,
        pub cost_center_name: Option<String>,
        pub tax_fee: Option<String>,
        pub status: Option<i64>,
        pub receive_plan_time: Option<String>,
        pub employee_fee: Option<String>,
        pub delivery_date: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressInfo {
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RestaurantInfo {
        #[top_api(secret)]
        pub restaurant_tel: Option<String>,
        #[top_api(secret)]
        pub restaurant_address: Option<String>,
        pub restaurant_name: Option<String>,
        pub only_restaurant_code: Option<String>,
        pub erestaurant_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FoodsInfo {
        pub food_name: Option<String>,
        pub price: Option<String>,
        pub food_id: Option<i64>,
        pub count: Option<i64>,
        pub sku_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderExtra {
        pub quantity: Option<i64>,
        pub price: Option<String>,
        pub name: Option<String>,
        pub category_id: Option<i64>,
    }
}

/// `alibaba.ele.enterprise.ordernew.getrefundinfo`
pub mod enterprise_ordernew_getrefundinfo {
    use crate::prelude::*;

    /// `alibaba.ele.enterprise.ordernew.getrefundinfo` (退单和申诉)
    ///
    /// <https://open.taobao.com/api.htm?docId=49165&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.enterprise.ordernew.getrefundinfo",
        response = EnterpriseOrdernewGetrefundinfoResponse,
        debug
    )]
    pub struct EnterpriseOrdernewGetrefundinfo {
        pub order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseOrdernewGetrefundinfoResponse {
        pub enterprise_data: Option<StandardOrderTrackingInfoDto>,
        pub enterprise_code: Option<String>,
        pub enterprise_msg: Option<String>,
        pub enterprise_requestid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandardOrderTrackingInfoDto {
        pub show_button: Option<ShowButton>,
        pub button_code: Option<i64>,
        pub button_text: Option<String>,
        pub button_url: Option<String>,
    }

    /// The values of `show_button`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ShowButton {
        /// 展示按钮
        #[top_api(value = 1)]
        V1,
        /// 不展示按钮
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.ele.enterprise.ordernew.getstatus`
pub mod enterprise_ordernew_getstatus {
    use crate::prelude::*;

    /// `alibaba.ele.enterprise.ordernew.getstatus` (订单状态查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=49164&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.enterprise.ordernew.getstatus",
        response = EnterpriseOrdernewGetstatusResponse,
        debug
    )]
    pub struct EnterpriseOrdernewGetstatus {
        pub eleme_order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseOrdernewGetstatusResponse {
        pub enterprise_data: Option<StandardOrderTrackingInfoDto>,
        pub enterprise_code: Option<String>,
        pub enterprise_msg: Option<String>,
        pub enterprise_requestid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandardOrderTrackingInfoDto {
        pub status_code: Option<i64>,
        #[top_api(secret)]
        pub deliveryan_phone: Option<String>,
        #[top_api(secret)]
        pub extra: Option<String>,
        pub b_no: Option<String>,
        pub u_no: Option<String>,
        pub order_no: Option<String>,
        pub status: Option<String>,
        pub remark: Option<String>,
        #[top_api(secret)]
        pub deliveryman_name: Option<String>,
        #[top_api(secret)]
        pub deliveryman_phone: Option<String>,
    }
}

/// `alibaba.ele.enterprise.ordernew.gettrackinginfo`
pub mod enterprise_ordernew_gettrackinginfo {
    use crate::prelude::*;

    /// `alibaba.ele.enterprise.ordernew.gettrackinginfo` (订单配送信息跟踪)
    ///
    /// <https://open.taobao.com/api.htm?docId=49016&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.enterprise.ordernew.gettrackinginfo",
        response = EnterpriseOrdernewGettrackinginfoResponse,
        debug
    )]
    pub struct EnterpriseOrdernewGettrackinginfo {
        pub order_id: String,
        #[top_api(secret)]
        pub phone: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseOrdernewGettrackinginfoResponse {
        pub enterprise_code: Option<String>,
        pub enterprise_msg: Option<String>,
        pub enterprise_data: Option<EnterpriseData>,
        pub enterprise_requestid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseData {
        pub order_id: Option<String>,
        pub deliveryman_info: Option<DeliverymanInfoDto>,
        pub state_code: Option<String>,
        pub last_updated_at: Option<String>,
        pub tracking_info: Option<TrackingInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliverymanInfoDto {
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrackingInfoDto {
        pub latitude: Option<String>,
        pub longitude: Option<String>,
    }
}

/// `alibaba.ele.enterprise.ordernew.paymentstatus`
pub mod enterprise_ordernew_paymentstatus {
    use crate::prelude::*;

    /// `alibaba.ele.enterprise.ordernew.paymentstatus` (设置订单支付)
    ///
    /// <https://open.taobao.com/api.htm?docId=49015&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.enterprise.ordernew.paymentstatus",
        response = EnterpriseOrdernewPaymentstatusResponse,
        debug
    )]
    pub struct EnterpriseOrdernewPaymentstatus {
        pub order_id: String,
        pub pay_serial_number: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseOrdernewPaymentstatusResponse {
        pub enterprise_code: Option<String>,
        pub enterprise_msg: Option<String>,
        pub enterprise_requestid: Option<String>,
    }
}

/// `alibaba.ele.enterprise.restaurant.categories`
pub mod enterprise_restaurant_categories {
    use crate::prelude::*;

    /// `alibaba.ele.enterprise.restaurant.categories` (餐厅分类)
    ///
    /// <https://open.taobao.com/api.htm?docId=49167&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.enterprise.restaurant.categories",
        response = EnterpriseRestaurantCategoriesResponse,
        debug
    )]
    pub struct EnterpriseRestaurantCategories;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseRestaurantCategoriesResponse {
        pub enterprise_datas: Vec<EnterpriseData>,
        pub enterprise_code: Option<String>,
        pub enterprise_msg: Option<String>,
        pub enterprise_requestid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseData {
        pub name: Option<String>,
        pub channel: Option<Channel>,
        pub id: Option<i64>,
        pub parent_id: Option<i64>,
    }

    /// The values of `channel`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Channel {
        /// 餐饮
        #[top_api(value = 1)]
        V1,
        /// 新零售
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.ele.enterprise.restaurant.checkaddress`
pub mod enterprise_restaurant_checkaddress {
    use crate::prelude::*;

    /// `alibaba.ele.enterprise.restaurant.checkaddress` (检查地址是否在餐厅配送范围内)
    ///
    /// <https://open.taobao.com/api.htm?docId=49166&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.enterprise.restaurant.checkaddress",
        response = EnterpriseRestaurantCheckaddressResponse,
        debug
    )]
    pub struct EnterpriseRestaurantCheckaddress {
        pub erestaurant_id: Option<String>,
        /// JSON as text.
        pub addresses: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseRestaurantCheckaddressResponse {
        pub enterprise_datas: Vec<EnterpriseData>,
        pub enterprise_code: Option<String>,
        pub enterprise_msg: Option<String>,
        pub enterprise_requestid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseData {
        pub latitude: Option<String>,
        pub is_deliverable: Option<bool>,
        pub longitude: Option<String>,
    }
}

/// `alibaba.ele.enterprise.restaurant.get`
pub mod enterprise_restaurant_get {
    use crate::prelude::*;

    /// `alibaba.ele.enterprise.restaurant.get` (查询餐厅信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=49006&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.enterprise.restaurant.get",
        response = EnterpriseRestaurantGetResponse,
        idempotent,
        debug
    )]
    pub struct EnterpriseRestaurantGet {
        /// Several values with commas between them.
        pub geo: String,
        pub erestaurant_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseRestaurantGetResponse {
        pub enterprise_code: Option<String>,
        pub enterprise_msg: Option<String>,
        pub enterprise_data: Option<EnterpriseData>,
        pub enterprise_requestid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseData {
        /// In metres.
        pub distance: Option<String>,
        pub rating: Option<String>,
        pub only_restaurant_code: Option<String>,
        pub promotion_info: Option<String>,
        pub recent_order_num: Option<i64>,
        pub agent_fee: Option<String>,
        pub deliver_spent: Option<i64>,
        pub is_open: Option<i64>,
        pub is_dist_rst: Option<i64>,
        pub restaurant_name: Option<String>,
        pub activities: Vec<Activitie>,
        pub image_url: Option<String>,
        pub deliver_amount: Option<String>,
        pub erestaurant_id: Option<String>,
        pub invoice: Option<Invoice>,
        pub serial_number: Option<String>,
        pub is_bookable: Option<i64>,
        pub is_new: Option<IsNew>,
        pub is_premium: Option<IsPremium>,
        pub is_insurance: Option<IsInsurance>,
        #[top_api(secret)]
        pub address_text: Option<String>,
        pub serving_times: Vec<String>,
        #[top_api(secret)]
        pub phone_list: Vec<String>,
        /// In yuan.
        pub average_cost: Option<String>,
        pub total_status: Option<i64>,
    }

    /// The values of `invoice`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Invoice {
        /// 是
        #[top_api(value = 1)]
        Yes,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_new`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsNew {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_premium`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsPremium {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_insurance`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IsInsurance {
        /// 否
        #[top_api(value = "0")]
        No,
        /// 是
        #[top_api(value = "1")]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Activitie {
        pub detail_type: Option<i64>,
        pub name: Option<String>,
        pub description: Option<String>,
        pub id: Option<i64>,
    }
}

/// `alibaba.ele.enterprise.restaurant.mix`
pub mod enterprise_restaurant_mix {
    use crate::prelude::*;

    /// `alibaba.ele.enterprise.restaurant.mix` (混合搜索店铺)
    ///
    /// <https://open.taobao.com/api.htm?docId=48972&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.enterprise.restaurant.mix",
        response = EnterpriseRestaurantMixResponse,
        debug
    )]
    pub struct EnterpriseRestaurantMix {
        /// Several values with commas between them.
        pub geo: String,
        pub rank_id: Option<String>,
        pub start: Option<i64>,
        pub limit: Option<i64>,
        pub cost_to: Option<i64>,
        pub cost_from: Option<i64>,
        pub insurance: Option<Insurance>,
        pub invoice: Option<Invoice>,
        pub is_premium: Option<IsPremium>,
        pub new_restaurant: Option<NewRestaurant>,
        pub delivery_mode: Option<DeliveryMode>,
        pub order_by: Option<OrderBy>,
        #[top_api(max_items = 20)]
        pub category_ids: Vec<i64>,
        pub keyword: String,
        pub is_bookable: Option<IsBookable>,
    }

    /// The values of `insurance`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Insurance {
        /// 不限
        #[top_api(value = 0)]
        Any,
        /// 支持食安保）不传表示不限
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `invoice`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Invoice {
        /// 不限
        #[top_api(value = 0)]
        Any,
        /// 可开发票）不传表示不限
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_premium`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsPremium {
        /// 不限
        #[top_api(value = 0)]
        Any,
        /// 品牌商家）不传表示不限
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `new_restaurant`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum NewRestaurant {
        /// 不限
        #[top_api(value = 0)]
        Any,
        /// 新店）不传表示不限
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `delivery_mode`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryMode {
        /// 不限
        #[top_api(value = 0)]
        Any,
        /// 蜂鸟专送）不传表示不限
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `order_by`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderBy {
        /// 默认排序（热门）
        #[top_api(value = 1)]
        V1,
        /// 评价星级由高到低
        #[top_api(value = 2)]
        V2,
        /// 起送价由低到高
        #[top_api(value = 3)]
        V3,
        /// 销量由高到低
        #[top_api(value = 4)]
        V4,
        /// 送餐速度由快到慢
        #[top_api(value = 5)]
        V5,
        /// 餐厅距离由近到远
        #[top_api(value = 6)]
        V6,
        /// 订单量由高到低
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_bookable`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsBookable {
        /// 不需要
        #[top_api(value = 0)]
        NotNeeded,
        #[top_api(value = 1)]
        Needed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseRestaurantMixResponse {
        pub enterprise_data: Option<EnterpriseData>,
        pub enterprise_code: Option<String>,
        pub enterprise_msg: Option<String>,
        pub enterprise_requestid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseData {
        pub rank_id: Option<String>,
        pub data_list: Vec<DataList>,
        pub has_next: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataList {
        pub foods: Vec<Foods>,
        pub restaurant: Option<Restaurant>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Foods {
        pub food_name: Option<String>,
        pub recent_rating: Option<String>,
        pub price: Option<String>,
        pub recent_popularity: Option<i64>,
        pub food_id: Option<i64>,
        pub image_url: Option<String>,
        pub description: Option<String>,
        pub stock: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Restaurant {
        pub distance: Option<String>,
        pub rating: Option<String>,
        pub only_restaurant_code: Option<String>,
        pub promotion_info: Option<String>,
        pub recent_order_num: Option<i64>,
        pub agent_fee: Option<String>,
        pub deliver_spent: Option<i64>,
        pub is_open: Option<i64>,
        pub is_dist_rst: Option<i64>,
        pub restaurant_name: Option<String>,
        pub activities: Vec<Activities>,
        pub image_url: Option<String>,
        pub deliver_amount: Option<String>,
        pub erestaurant_id: Option<String>,
        pub invoice: Option<i64>,
        pub is_premium: Option<i64>,
        pub average_cost: Option<String>,
        pub is_insurance: Option<IsInsurance>,
        pub is_new: Option<i64>,
        pub serial_number: Option<String>,
        pub total_status: Option<String>,
        pub is_bookable: Option<i64>,
    }

    /// The values of `is_insurance`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsInsurance {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Activities {
        pub detail_type: Option<i64>,
        pub name: Option<String>,
        pub description: Option<String>,
        pub id: Option<i64>,
    }
}

/// `alibaba.ele.enterprise.restaurant.multispecmenu`
pub mod enterprise_restaurant_multispecmenu {
    use crate::prelude::*;

    /// `alibaba.ele.enterprise.restaurant.multispecmenu` (查询餐厅菜单)
    ///
    /// <https://open.taobao.com/api.htm?docId=48969&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.enterprise.restaurant.multispecmenu",
        response = EnterpriseRestaurantMultispecmenuResponse,
        debug
    )]
    pub struct EnterpriseRestaurantMultispecmenu {
        pub erestaurant_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseRestaurantMultispecmenuResponse {
        pub enterprise_datas: Vec<EnterpriseData>,
        pub enterprise_code: Option<String>,
        pub enterprise_msg: Option<String>,
        pub enterprise_requestid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseData {
        pub only_restaurant_code: Option<String>,
        pub erestaurant_id: Option<String>,
        pub foods: Vec<Food>,
        pub name: Option<String>,
        pub description: Option<String>,
        pub is_activity: Option<bool>,
        pub id: Option<i64>,
        pub r#type: Option<Type>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 普通分类
        #[top_api(value = 1)]
        V1,
        /// 热销榜
        #[top_api(value = 2)]
        V2,
        /// 优惠分类
        #[top_api(value = 3)]
        V3,
        /// 必点分类
        #[top_api(value = 4)]
        V4,
        /// 非必点分类
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Food {
        pub specfoods: Vec<Specfood>,
        pub activity: Option<Activity>,
        pub food_id: Option<String>,
        pub rating: Option<String>,
        pub description: Option<String>,
        pub specifications: Vec<Specification>,
        pub tips: Option<String>,
        pub attrs: Vec<Attr>,
        pub month_sales: Option<i64>,
        pub image_url: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub min_purchase: Option<i64>,
        pub satisfy_rate: Option<i64>,
        pub is_essential: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Specfood {
        pub specs: Vec<Spec>,
        #[top_api(secret)]
        pub food_name: Option<String>,
        pub original_price: Option<String>,
        pub price: Option<String>,
        pub food_id: Option<String>,
        pub is_essential: Option<bool>,
        pub stock: Option<i64>,
        pub sold_out: Option<bool>,
        pub sku_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Spec {
        #[top_api(secret)]
        pub name: Option<String>,
        pub value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Activity {
        #[top_api(secret)]
        pub name: Option<String>,
        pub description: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Specification {
        pub name: Option<String>,
        pub values: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Attr {
        pub values: Vec<String>,
        #[top_api(secret)]
        pub name: Option<String>,
    }
}

/// `alibaba.ele.enterprise.restaurant.search`
pub mod enterprise_restaurant_search {
    use crate::prelude::*;

    /// `alibaba.ele.enterprise.restaurant.search` (餐厅列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=48970&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.enterprise.restaurant.search",
        response = EnterpriseRestaurantSearchResponse,
        idempotent,
        debug
    )]
    pub struct EnterpriseRestaurantSearch {
        /// Several values with commas between them.
        pub geo: String,
        pub rank_id: Option<String>,
        pub start: Option<i64>,
        pub limit: Option<i64>,
        pub cost_to: Option<i64>,
        pub cost_from: Option<i64>,
        pub insurance: Option<Insurance>,
        pub invoice: Option<Invoice>,
        pub is_premium: Option<IsPremium>,
        pub new_restaurant: Option<NewRestaurant>,
        pub delivery_mode: Option<DeliveryMode>,
        pub order_by: Option<OrderBy>,
        #[top_api(max_items = 20)]
        pub category_ids: Vec<i64>,
        pub is_bookable: Option<IsBookable>,
        pub cross_day_booking: Option<String>,
    }

    /// The values of `insurance`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Insurance {
        /// 不限
        #[top_api(value = 0)]
        Any,
        /// 支持食安保）不传表示不限
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `invoice`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Invoice {
        /// 不限
        #[top_api(value = 0)]
        Any,
        /// 可开发票）不传表示不限
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_premium`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsPremium {
        /// 不限
        #[top_api(value = 0)]
        Any,
        /// 品牌商家）不传表示不限
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `new_restaurant`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum NewRestaurant {
        /// 不限
        #[top_api(value = 0)]
        Any,
        /// 新店）不传表示不限
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `delivery_mode`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryMode {
        /// 不限
        #[top_api(value = 0)]
        Any,
        /// 蜂鸟专送）不传表示不限
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `order_by`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderBy {
        /// 默认排序（热门）
        #[top_api(value = 1)]
        V1,
        /// 评价星级由高到低
        #[top_api(value = 2)]
        V2,
        /// 起送价由低到高
        #[top_api(value = 3)]
        V3,
        /// 销量由高到低
        #[top_api(value = 4)]
        V4,
        /// 送餐速度由快到慢
        #[top_api(value = 5)]
        V5,
        /// 餐厅距离由近到远
        #[top_api(value = 6)]
        V6,
        /// 订单量由高到低
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_bookable`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IsBookable {
        /// 不需要
        #[top_api(value = "0")]
        NotNeeded,
        #[top_api(value = "1")]
        Needed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseRestaurantSearchResponse {
        pub enterprise_data: Option<EnterpriseData>,
        pub enterprise_code: Option<String>,
        pub enterprise_msg: Option<String>,
        pub enterprise_requestid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnterpriseData {
        pub rank_id: Option<String>,
        pub data_list: Vec<DataList>,
        pub has_next: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataList {
        /// In metres.
        pub distance: Option<String>,
        pub is_insurance: Option<IsInsurance>,
        pub rating: Option<String>,
        pub only_restaurant_code: Option<String>,
        pub is_new: Option<IsNew>,
        pub promotion_info: Option<String>,
        pub recent_order_num: Option<i64>,
        pub agent_fee: Option<String>,
        pub deliver_spent: Option<i64>,
        pub is_open: Option<i64>,
        pub is_dist_rst: Option<i64>,
        pub restaurant_name: Option<String>,
        pub activities: Vec<Activite>,
        pub image_url: Option<String>,
        pub deliver_amount: Option<String>,
        pub erestaurant_id: Option<String>,
        pub invoice: Option<DataListInvoiceValue>,
        pub is_premium: Option<DataListIsPremiumValue>,
        /// In yuan.
        pub average_cost: Option<String>,
        pub is_bookable: Option<i64>,
        pub serial_number: Option<String>,
        pub total_status: Option<i64>,
    }

    /// The values of `is_insurance`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsInsurance {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_new`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsNew {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `invoice`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DataListInvoiceValue {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_premium`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DataListIsPremiumValue {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Activite {
        pub detail_type: Option<i64>,
        pub name: Option<String>,
        pub description: Option<String>,
        pub id: Option<i64>,
    }
}

/// `alibaba.ele.fengniao.cancel.merchant`
pub mod fengniao_cancel_merchant {
    use crate::prelude::*;

    /// `alibaba.ele.fengniao.cancel.merchant` (商户取消)
    ///
    /// <https://open.taobao.com/api.htm?docId=39570&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.fengniao.cancel.merchant",
        response = Option<String>,
        unwrap = "message",
        debug
    )]
    pub struct FengniaoCancelMerchant {
        pub param: Param,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Param {
        pub app_id: String,
        pub partner_order_code: String,
        pub channel_id: Option<String>,
        pub order_cancel_desc: Option<String>,
        pub order_cancel_code: Option<i64>,
        pub order_cancel_reason_code: Option<i64>,
    }
}

/// `alibaba.ele.fengniao.carrier.capacity.query`
pub mod fengniao_carrier_capacity_query {
    use crate::prelude::*;

    /// `alibaba.ele.fengniao.carrier.capacity.query` (按照门店查询骑手运力状态查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=46733&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.fengniao.carrier.capacity.query",
        response = Vec<Capacities>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct FengniaoCarrierCapacityQuery {
        pub param: Param,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Param {
        #[top_api(required)]
        pub store_codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Capacities {
        pub delivery_knight_amount: Option<i64>,
        pub rest_knight_amount: Option<i64>,
        pub active_knight_amount: Option<i64>,
        pub off_work_knight_amount: Option<i64>,
        pub arrival_knight_amount: Option<i64>,
        pub back_knight_amount: Option<i64>,
        pub work_knight_amount: Option<i64>,
        pub store_code: Option<String>,
    }
}

/// `alibaba.ele.fengniao.carrierdriver.location`
pub mod fengniao_carrierdriver_location {
    use crate::prelude::*;

    /// `alibaba.ele.fengniao.carrierdriver.location` (查询骑手当前位置)
    ///
    /// <https://open.taobao.com/api.htm?docId=39599&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.fengniao.carrierdriver.location",
        response = FengniaoCarrierdriverLocationResponse,
        debug
    )]
    pub struct FengniaoCarrierdriverLocation {
        pub app_id: Option<String>,
        pub partner_order_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FengniaoCarrierdriverLocationResponse {
        pub location: Option<Location>,
        pub state: Option<i64>,
        #[top_api(secret)]
        pub carrier_driver_phone: Option<String>,
        #[top_api(secret)]
        pub carrier_driver_name: Option<String>,
        pub occurred_at: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Location {
        pub longitude: Option<String>,
        pub latitude: Option<String>,
    }
}

/// `alibaba.ele.fengniao.chainstore.contract.cancel`
pub mod fengniao_chainstore_contract_cancel {
    use crate::prelude::*;

    /// `alibaba.ele.fengniao.chainstore.contract.cancel` (门店解约接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41491&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.fengniao.chainstore.contract.cancel",
        response = Option<String>,
        unwrap = "message",
        debug
    )]
    pub struct FengniaoChainstoreContractCancel {
        pub param: Option<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub app_id: Option<String>,
        pub merchant_code: Option<String>,
        pub chainstore_codes: Vec<String>,
    }
}

/// `alibaba.ele.fengniao.chainstore.contract.change`
pub mod fengniao_chainstore_contract_change {
    use crate::prelude::*;

    /// `alibaba.ele.fengniao.chainstore.contract.change` (门店改签合同接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41492&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.fengniao.chainstore.contract.change",
        response = Option<String>,
        unwrap = "message",
        debug
    )]
    pub struct FengniaoChainstoreContractChange {
        pub param: Param,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Param {
        pub service_package_code: Option<String>,
        pub app_id: Option<String>,
        pub merchant_code: Option<String>,
        pub chainstore_code: Option<String>,
    }
}

/// `alibaba.ele.fengniao.chainstore.ranges`
pub mod fengniao_chainstore_ranges {
    use crate::prelude::*;

    /// `alibaba.ele.fengniao.chainstore.ranges` (蜂鸟查询门店配送范围接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=40495&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.fengniao.chainstore.ranges",
        response = Vec<FengniaoChainstoreRangesResult>,
        unwrap = "range_list",
        debug
    )]
    pub struct FengniaoChainstoreRanges {
        pub merchant_code: Option<String>,
        pub app_id: Option<String>,
        pub chainstore_code: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FengniaoChainstoreRangesResult {
        pub range_id: Option<i64>,
        pub ranges: Vec<Range>,
        pub range_type: Option<RangeType>,
    }

    /// The values of `range_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RangeType {
        /// 日间
        #[top_api(value = 1)]
        V1,
        /// 晚上
        #[top_api(value = 2)]
        Evening,
        /// 全天
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Range {
        pub longitude: Option<String>,
        pub latitude: Option<String>,
    }
}

/// `alibaba.ele.fengniao.chainstore.update`
pub mod fengniao_chainstore_update {
    use crate::prelude::*;

    /// `alibaba.ele.fengniao.chainstore.update` (修改门店信息接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41493&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.fengniao.chainstore.update",
        response = Option<String>,
        unwrap = "message",
        debug
    )]
    pub struct FengniaoChainstoreUpdate {
        pub param: Option<Param>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Param {
        pub position_source: Option<PositionSource>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub chain_store_name: Option<String>,
        pub chain_store_code: Option<String>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        pub longitude: Option<String>,
        pub app_id: Option<String>,
        pub latitude: Option<String>,
        pub merchant_code: Option<String>,
    }

    /// The values of `position_source`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PositionSource {
        /// 腾讯
        #[top_api(value = 1)]
        V1,
        /// 百度
        #[top_api(value = 2)]
        V2,
        /// 高德
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.ele.fengniao.merchant.contract.cancel`
pub mod fengniao_merchant_contract_cancel {
    use crate::prelude::*;

    /// `alibaba.ele.fengniao.merchant.contract.cancel` (蜂鸟商户解约接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41494&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.fengniao.merchant.contract.cancel",
        response = Option<String>,
        unwrap = "message",
        debug
    )]
    pub struct FengniaoMerchantContractCancel {
        pub param: Option<Param>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Param {
        pub app_id: Option<String>,
        pub merchant_code: Option<String>,
    }
}

/// `alibaba.ele.fengniao.order.push`
pub mod fengniao_order_push {
    use crate::prelude::*;

    /// `alibaba.ele.fengniao.order.push` (推送订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=39571&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.fengniao.order.push",
        response = Option<String>,
        unwrap = "message",
        debug
    )]
    pub struct FengniaoOrderPush {
        pub param: Param,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Param {
        pub app_id: Option<String>,
        pub partner_order_code: Option<String>,
        pub channel_id: Option<String>,
    }
}

/// `alibaba.ele.fengniao.order.query`
pub mod fengniao_order_query {
    use crate::prelude::*;

    /// `alibaba.ele.fengniao.order.query` (查询订单基本信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=39586&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.fengniao.order.query",
        response = FengniaoOrderQueryResponse,
        idempotent,
        debug
    )]
    pub struct FengniaoOrderQuery {
        pub param: Option<Param>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Param {
        pub app_id: Option<String>,
        pub partner_order_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FengniaoOrderQueryResponse {
        pub kvs: Vec<Kvs>,
        pub receiver_longitude: Option<String>,
        pub transport_latitude: Option<String>,
        pub transport_longitude: Option<String>,
        pub order_id: Option<i64>,
        pub receiver_latitude: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Kvs {
        pub value: Option<String>,
        pub key: Option<String>,
        pub index_id: Option<i64>,
    }
}

/// `alibaba.ele.fengniao.service.package.query`
pub mod fengniao_service_package_query {
    use crate::prelude::*;

    /// `alibaba.ele.fengniao.service.package.query` (预采购服务包查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=40494&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.fengniao.service.package.query",
        response = Vec<FengniaoServicePackageQueryResult>,
        unwrap = "service_packages",
        idempotent,
        debug
    )]
    pub struct FengniaoServicePackageQuery {
        pub param: Param,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Param {
        pub app_id: String,
        pub merchant_code: String,
        #[top_api(required)]
        pub chainstores: Vec<ChainStore>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChainStore {
        pub chainstore_code: String,
        pub longitude: String,
        pub latitude: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FengniaoServicePackageQueryResult {
        pub chainstore_code: Option<String>,
        pub service_package_codes: Vec<ServicePackage>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServicePackage {
        pub service_package_code: Option<String>,
    }
}

/// `alibaba.ele.fengniao.shippingorder.event`
pub mod fengniao_shippingorder_event {
    use crate::prelude::*;

    /// `alibaba.ele.fengniao.shippingorder.event` (查询运单事件信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=39587&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.fengniao.shippingorder.event",
        response = FengniaoShippingorderEventResponse,
        debug
    )]
    pub struct FengniaoShippingorderEvent {
        pub app_id: Option<String>,
        pub partner_order_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FengniaoShippingorderEventResponse {
        pub shipping_order_events: Vec<ShippingOrderEvent>,
        pub finish_at: Option<i64>,
        pub shipping_remark_code: Option<ShippingRemarkCode>,
        pub predict_delivery_at: Option<i64>,
    }

    /// The values of `shipping_remark_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ShippingRemarkCode {
        /// 商家取消
        #[top_api(value = "MERCHANT_CANCEL")]
        MerchantCancel,
        /// 配送超时
        #[top_api(value = "DELIVERY_TIMEOUT")]
        DeliveryTimeout,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShippingOrderEvent {
        pub shipping_state: Option<ShippingState>,
        pub occurred_at: Option<i64>,
    }

    /// The values of `shipping_state`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ShippingState {
        /// 运单创建
        #[top_api(value = 0)]
        V0,
        /// 配送商接单
        #[top_api(value = 10)]
        V10,
        /// 骑手接单
        #[top_api(value = 20)]
        V20,
        /// 骑手到店
        #[top_api(value = 80)]
        V80,
        /// 骑手取餐
        #[top_api(value = 30)]
        V30,
        /// 已完成
        #[top_api(value = 40)]
        Completed,
        /// 配送失败
        #[top_api(value = 90)]
        V90,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.ele.fengniao.trade.update`
pub mod fengniao_trade_update {
    use crate::prelude::*;

    /// `alibaba.ele.fengniao.trade.update` (更新蜂鸟扣费状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=39569&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.fengniao.trade.update",
        response = FengniaoTradeUpdateResponse,
        debug
    )]
    pub struct FengniaoTradeUpdate {
        pub param: Option<Param>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Param {
        pub trade_id: i64,
        pub success: bool,
        pub hj_trade_no: Option<i64>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FengniaoTradeUpdateResponse {
        #[top_api(flag = "1")]
        pub status: Option<Status>,
        pub error_msg: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 成功
        #[top_api(value = 1)]
        Success,
        /// 失败
        #[top_api(value = 0)]
        Failure,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.ele.fengniao.user.time.query`
pub mod fengniao_user_time_query {
    use crate::prelude::*;

    /// `alibaba.ele.fengniao.user.time.query` (蜂鸟询用户 T)
    ///
    /// <https://open.taobao.com/api.htm?docId=39573&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ele.fengniao.user.time.query",
        response = FengniaoUserTimeQueryResponse,
        idempotent,
        debug
    )]
    pub struct FengniaoUserTimeQuery {
        pub param: PredictDeliveryTimeParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PredictDeliveryTimeParam {
        pub transport_location: Option<LocationParam>,
        pub position_source: Option<String>,
        pub index_id: Option<String>,
        pub receiver_location: Option<LocationParam>,
        pub delivery_total_price: Option<i64>,
        pub item_infos: Vec<ItemInfoParam>,
        pub app_id: Option<String>,
        pub merchant_code: Option<String>,
        pub chain_store_code: Option<String>,
        pub order_amount: Option<i64>,
        #[top_api(secret)]
        pub customer_address: Option<String>,
        pub require_receive_time: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LocationParam {
        pub longitude: Option<String>,
        pub latitude: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemInfoParam {
        pub item_actual_price: Option<i64>,
        pub item_id: Option<String>,
        pub item_quantity: Option<i64>,
        pub item_name: Option<String>,
        pub item_weight: Option<i64>,
        pub item_category: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FengniaoUserTimeQueryResponse {
        pub carrier_predict_delivery_time: Option<i64>,
        pub customer_predict_delivery_time: Option<i64>,
    }
}
