//! `alibaba.nrs.*`: 2 APIs.

pub use self::item_pricetag_recognize::ItemPricetagRecognize;
pub use self::item_rtdata_backflow::ItemRtdataBackflow;

/// `alibaba.nrs.item.pricetag.recognize`
pub mod item_pricetag_recognize {
    use crate::prelude::*;

    /// `alibaba.nrs.item.pricetag.recognize` (价签识别)
    ///
    /// <https://open.taobao.com/api.htm?docId=46786&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nrs.item.pricetag.recognize",
        response = NrsResult,
        unwrap = "nrs_result",
        debug
    )]
    pub struct ItemPricetagRecognize {
        pub price_tag_param: Option<PriceTagReqParam>,
        pub img_byte_arr: Option<FileItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceTagReqParam {
        pub obj_key_name: Option<String>,
        pub busi_code: Option<String>,
        pub source: Option<String>,
        pub bar_code: Option<String>,
        pub extend_info_map: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrsResult {
        pub data: Option<RecongnizeItemInfo>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecongnizeItemInfo {
        pub origin_place: Option<String>,
        pub ext_map: Option<String>,
        pub promotion_end_time: Option<String>,
        pub promotion_start_time: Option<String>,
        pub spec_desc: Option<String>,
        pub rt_item_no: Option<String>,
        pub promotion_desc: Option<String>,
        pub promotion_type: Option<i64>,
        pub in_promotion: Option<bool>,
        pub promotion_price: Option<i64>,
        pub sale_price: Option<i64>,
        pub brand_name: Option<String>,
        pub title: Option<String>,
        pub bar_code: Option<String>,
        pub serial_no: Option<String>,
    }
}

/// `alibaba.nrs.item.rtdata.backflow`
pub mod item_rtdata_backflow {
    use crate::prelude::*;

    /// `alibaba.nrs.item.rtdata.backflow` (RT 竞价数据回流)
    ///
    /// <https://open.taobao.com/api.htm?docId=46787&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nrs.item.rtdata.backflow",
        response = NrsResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemRtdataBackflow {
        pub rt_item_price_tag_back_param: Option<RtItemPriceTagBackParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RtItemPriceTagBackParam {
        pub price_tag_param_list: Vec<RtItemResearchPriceParam>,
        pub busi_code: Option<String>,
        pub source: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RtItemResearchPriceParam {
        pub serial_no: Option<String>,
        pub source: Option<String>,
        pub ext_map: Option<String>,
        pub store_name: Option<String>,
        pub store_id: Option<i64>,
        pub area_name: Option<String>,
        pub area_id: Option<i64>,
        pub origin_place: Option<String>,
        pub promotion_end_time: Option<TopDateTime>,
        pub promotion_start_time: Option<TopDateTime>,
        pub spec_desc: Option<String>,
        pub promotion_desc: Option<String>,
        pub promotion_type: Option<i64>,
        pub in_promotion: Option<i64>,
        pub promotion_price: Option<i64>,
        pub bar_code: Option<String>,
        pub sale_price: Option<i64>,
        pub brand_name: Option<String>,
        pub title: Option<String>,
        pub rt_item_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrsResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }
}
