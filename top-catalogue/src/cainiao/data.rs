//! `cainiao.data.*`: 2 APIs.

pub use self::logistics_cp_delivery_aging_predict::LogisticsCpDeliveryAgingPredict;
pub use self::logistics_delivery_aging_predict::LogisticsDeliveryAgingPredict;

/// `cainiao.data.logistics.cp.delivery.aging.predict`
pub mod logistics_cp_delivery_aging_predict {
    use crate::prelude::*;

    /// `cainiao.data.logistics.cp.delivery.aging.predict` (CP 配送物流时效预测)
    ///
    /// <https://open.taobao.com/api.htm?docId=51056&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.data.logistics.cp.delivery.aging.predict",
        response = DeliveryTimingDto,
        unwrap = "data",
        debug
    )]
    pub struct LogisticsCpDeliveryAgingPredict {
        pub send_city_name: String,
        pub send_county_name: String,
        #[top_api(secret)]
        pub send_addr: String,
        pub send_prov_name: String,
        pub rec_city_name: String,
        #[top_api(secret)]
        pub rec_addr: String,
        pub rec_county_name: String,
        pub rec_prov_name: String,
        pub rec_town_name: String,
        pub cp_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryTimingDto {
        pub delivery_period: Option<String>,
    }
}

/// `cainiao.data.logistics.delivery.aging.predict`
pub mod logistics_delivery_aging_predict {
    use crate::prelude::*;

    /// `cainiao.data.logistics.delivery.aging.predict` (配送物流时效预测)
    ///
    /// <https://open.taobao.com/api.htm?docId=51135&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.data.logistics.delivery.aging.predict",
        response = Vec<Data>,
        unwrap = "datas",
        debug
    )]
    pub struct LogisticsDeliveryAgingPredict {
        pub send_city_name: String,
        pub send_county_name: String,
        #[top_api(secret)]
        pub send_addr: String,
        pub send_prov_name: String,
        pub rec_city_name: String,
        #[top_api(secret)]
        pub rec_addr: String,
        pub rec_county_name: String,
        pub rec_prov_name: String,
        pub rec_town_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub company_id: Option<String>,
        pub delivery_period: Option<String>,
    }
}
