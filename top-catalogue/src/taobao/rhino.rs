//! `taobao.rhino.*`: 5 APIs.

pub use self::crm_gateway::CrmGateway;
pub use self::crm_review_delivery::CrmReviewDelivery;
pub use self::supplychain_clothing_adjust::SupplychainClothingAdjust;
pub use self::supplychain_inbound_confirm::SupplychainInboundConfirm;
pub use self::supplychain_outbound_pickingcomplete::SupplychainOutboundPickingcomplete;

/// `taobao.rhino.crm.gateway`
pub mod crm_gateway {
    use crate::prelude::*;

    /// `taobao.rhino.crm.gateway` (crm 实体变更回调接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=65267&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.rhino.crm.gateway",
        response = CrmGatewayResponse,
        debug
    )]
    pub struct CrmGateway {
        pub form_code: String,
        pub operate_type: String,
        pub event_timestamp: i64,
        pub crm_entity: CrmEntity,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrmEntity {
        #[top_api(required)]
        pub gmt_modified: Option<TopDateTime>,
        pub creator: String,
        pub instance_id: String,
        pub creator_ding_user_id: String,
        pub data: String,
        pub modifier_ding_user_id: String,
        pub modifier: String,
        #[top_api(required)]
        pub gmt_create: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrmGatewayResponse {
        pub ret_code: Option<i64>,
        pub message: Option<String>,
        #[top_api(flag)]
        pub content: Option<bool>,
    }
}

/// `taobao.rhino.crm.review.delivery`
pub mod crm_review_delivery {
    use crate::prelude::*;

    /// `taobao.rhino.crm.review.delivery` (crm 实体预询期)
    ///
    /// <https://open.taobao.com/api.htm?docId=65276&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.rhino.crm.review.delivery",
        response = CrmReviewDeliveryResponse,
        debug
    )]
    pub struct CrmReviewDelivery {
        pub crm_entity: CrmEntity,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrmEntity {
        pub gmt_modified: Option<TopDateTime>,
        pub creator: Option<String>,
        pub instance_id: String,
        pub creator_ding_user_id: Option<String>,
        pub data: Option<String>,
        pub modifier_ding_user_id: Option<String>,
        pub modifier: Option<String>,
        pub gmt_create: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrmReviewDeliveryResponse {
        pub ret_code: Option<i64>,
        pub message: Option<String>,
        #[top_api(flag)]
        pub content: Option<bool>,
    }
}

/// `taobao.rhino.supplychain.clothing.adjust`
pub mod supplychain_clothing_adjust {
    use crate::prelude::*;

    /// `taobao.rhino.supplychain.clothing.adjust` (同步成衣仓盘点数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=39534&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.rhino.supplychain.clothing.adjust",
        response = SupplychainClothingAdjustResponse,
        debug
    )]
    pub struct SupplychainClothingAdjust {
        pub param0: Option<MaterialInventoryAdjustDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaterialInventoryAdjustDto {
        pub factory_id: Option<i64>,
        pub material_name: Option<String>,
        pub material_id: Option<i64>,
        pub inventory_type: Option<InventoryType>,
        pub adjust_type: Option<AdjustType>,
        pub adjust_serial_no: Option<String>,
        pub warehouse_id: Option<i64>,
        pub adjust_reason: Option<String>,
        pub adjust_amount: Option<i64>,
        pub adjust_date: Option<TopDateTime>,
    }

    /// The values of `inventory_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum InventoryType {
        /// 正品
        #[top_api(value = "1")]
        Genuine,
        /// 次品
        #[top_api(value = "2")]
        V2,
        /// 赠品
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `adjust_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AdjustType {
        /// 增加库存
        #[top_api(value = "1")]
        V1,
        /// 减少库存
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplychainClothingAdjustResponse {
        pub message: Option<String>,
        pub ret_code: Option<i64>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.rhino.supplychain.inbound.confirm`
pub mod supplychain_inbound_confirm {
    use crate::prelude::*;

    /// `taobao.rhino.supplychain.inbound.confirm` (WMS003 成衣入库确认)
    ///
    /// <https://open.taobao.com/api.htm?docId=39535&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.rhino.supplychain.inbound.confirm",
        response = SupplychainInboundConfirmResponse,
        debug
    )]
    pub struct SupplychainInboundConfirm {
        pub clothing_inbound_confirm: Option<ClothingInboundConfirmDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClothingInboundConfirmDto {
        pub amount: Option<i64>,
        pub factory_id: Option<i64>,
        pub material_desc: Option<String>,
        pub ec_order_code: Option<String>,
        pub material_id: Option<i64>,
        pub inbound_id: Option<i64>,
        pub warehouse_id: Option<i64>,
        pub inbound_date: Option<TopDateTime>,
        pub sku_b_o: Option<SkuBo>,
        pub inbound_type: Option<i64>,
        pub mes_order_id: Option<String>,
        pub rfid: Option<String>,
        pub desired_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuBo {
        pub style_id: Option<String>,
        pub technology_version: Option<String>,
        pub color_id: Option<i64>,
        pub size_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplychainInboundConfirmResponse {
        pub message: Option<String>,
        pub ret_code: Option<i64>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.rhino.supplychain.outbound.pickingcomplete`
pub mod supplychain_outbound_pickingcomplete {
    use crate::prelude::*;

    /// `taobao.rhino.supplychain.outbound.pickingcomplete` (【WMS005】接收成衣捡配完成通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=39533&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.rhino.supplychain.outbound.pickingcomplete",
        response = SupplychainOutboundPickingcompleteResponse,
        debug
    )]
    pub struct SupplychainOutboundPickingcomplete {
        pub param0: PickingCompleteMsg,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PickingCompleteMsg {
        pub factory_id: Option<i64>,
        pub sap_invoice_id: Option<String>,
        pub outbound_date: Option<TopDateTime>,
        pub wms_invoice_id: Option<String>,
        pub ware_house_id: Option<i64>,
        pub waybills: Vec<ClothingOutboundWaybill>,
        pub outbound_type: Option<OutboundType>,
    }

    /// The values of `outbound_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OutboundType {
        /// 正常出库
        #[top_api(value = 1)]
        V1,
        /// 手工出库
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClothingOutboundWaybill {
        pub outbound_items: Vec<ClothingSkuDto>,
        pub express_company: Option<String>,
        pub express_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClothingSkuDto {
        pub amount: Option<i64>,
        pub style_name: Option<String>,
        pub id: Option<String>,
        pub rfid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplychainOutboundPickingcompleteResponse {
        pub message: Option<String>,
        pub ret_code: Option<i64>,
        pub is_success: Option<bool>,
    }
}
