//! `taobao.lark.*`: 5 APIs.

pub use self::iot_order_confirmorder::IotOrderConfirmorder;
pub use self::iot_order_getcinemas::IotOrderGetcinemas;
pub use self::iot_order_getgoodslist::IotOrderGetgoodslist;
pub use self::pos_basedata_getworkstation::PosBasedataGetworkstation;
pub use self::pos_itemprod_findterminal::PosItemprodFindterminal;

/// `taobao.lark.iot.order.confirmorder`
pub mod iot_order_confirmorder {
    use crate::prelude::*;

    /// `taobao.lark.iot.order.confirmorder` (iot 渠道卖品落单)
    ///
    /// <https://open.taobao.com/api.htm?docId=42042&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.lark.iot.order.confirmorder",
        response = BizSingleResult,
        unwrap = "data",
        debug
    )]
    pub struct IotOrderConfirmorder {
        pub channel_code: Option<String>,
        pub cinema_link_id: Option<String>,
        pub out_goods_order_id: Option<String>,
        pub workstation_id: Option<String>,
        pub workstation_name: Option<String>,
        pub payment_list: Option<String>,
        pub promotion_list: Option<String>,
        pub goods_list: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub operator_user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizSingleResult {
        pub biz_msg: Option<String>,
        pub biz_code: Option<String>,
        pub success: Option<bool>,
        pub data: Option<IotGoodsOrderRsp>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IotGoodsOrderRsp {
        pub goods_order_id: Option<String>,
        pub cinema_link_id: Option<String>,
        pub out_goods_order_id: Option<String>,
    }
}

/// `taobao.lark.iot.order.getcinemas`
pub mod iot_order_getcinemas {
    use crate::prelude::*;

    /// `taobao.lark.iot.order.getcinemas` (获取 iot 渠道开放的影院)
    ///
    /// <https://open.taobao.com/api.htm?docId=42041&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.lark.iot.order.getcinemas",
        response = BizListResult,
        unwrap = "data",
        debug
    )]
    pub struct IotOrderGetcinemas {
        pub channel_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizListResult {
        pub biz_code: Option<String>,
        pub biz_msg: Option<String>,
        pub success: Option<bool>,
        pub data_list: Vec<CinemaIotResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CinemaIotResponse {
        pub cinema_link_id: Option<String>,
        pub cinema_name: Option<String>,
        pub cinema_id: Option<String>,
        pub city_code: Option<String>,
        pub city: Option<String>,
    }
}

/// `taobao.lark.iot.order.getgoodslist`
pub mod iot_order_getgoodslist {
    use crate::prelude::*;

    /// `taobao.lark.iot.order.getgoodslist` (iot 渠道获取卖品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=42040&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.lark.iot.order.getgoodslist",
        response = BizSingleResult,
        unwrap = "data",
        debug
    )]
    pub struct IotOrderGetgoodslist {
        pub channel_code: String,
        pub cinema_link_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizSingleResult {
        pub data: Option<ThirdGoodsListRsp>,
        pub biz_code: Option<String>,
        pub biz_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThirdGoodsListRsp {
        pub max_buy_count: Option<i64>,
        pub cinema_link_id: Option<String>,
        pub goods_list: Vec<ThirdGoodsRsp>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThirdGoodsRsp {
        pub goods_code: Option<String>,
        pub goods_name: Option<String>,
        pub package_flag: Option<String>,
        pub standard_price: Option<String>,
        pub settle_price: Option<String>,
        pub desc: Option<String>,
        pub goods_key: Option<String>,
        pub member_flag: Option<String>,
        pub goods_pic_url: Option<String>,
    }
}

/// `taobao.lark.pos.basedata.getworkstation`
pub mod pos_basedata_getworkstation {
    use crate::prelude::*;

    /// `taobao.lark.pos.basedata.getworkstation` (根据影城 id 工作站和 `macId` 获取工作站)
    ///
    /// <https://open.taobao.com/api.htm?docId=51150&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.lark.pos.basedata.getworkstation",
        response = Option<String>,
        unwrap = "data",
        debug
    )]
    pub struct PosBasedataGetworkstation {
        pub cinema_link_id: Option<String>,
        pub pos_code: Option<String>,
    }
}

/// `taobao.lark.pos.itemprod.findterminal`
pub mod pos_itemprod_findterminal {
    use crate::prelude::*;

    /// `taobao.lark.pos.itemprod.findterminal` (终端配置支持)
    ///
    /// <https://open.taobao.com/api.htm?docId=51145&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.lark.pos.itemprod.findterminal",
        response = Option<String>,
        unwrap = "data",
        debug
    )]
    pub struct PosItemprodFindterminal {
        pub device_id: Option<String>,
        pub device_type: Option<String>,
        pub create_user: Option<String>,
        pub lease_code: Option<String>,
        pub cinema_id: Option<String>,
        pub cinema_name: Option<String>,
    }
}
