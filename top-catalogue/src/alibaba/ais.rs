//! `alibaba.ais.*`: 3 APIs.

pub use self::assets_tag_abort::AssetsTagAbort;
pub use self::assets_tag_generate::AssetsTagGenerate;
pub use self::assets_tag_get::AssetsTagGet;

/// `alibaba.ais.assets.tag.abort`
pub mod assets_tag_abort {
    use crate::prelude::*;

    /// `alibaba.ais.assets.tag.abort` (基础设施资产标签废弃)
    ///
    /// <https://open.taobao.com/api.htm?docId=47640&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ais.assets.tag.abort",
        response = BaseRep,
        unwrap = "result",
        debug
    )]
    pub struct AssetsTagAbort {
        pub request_param: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseRep {
        pub msg: Option<String>,
        pub code: Option<String>,
        pub data: Option<bool>,
    }
}

/// `alibaba.ais.assets.tag.generate`
pub mod assets_tag_generate {
    use crate::prelude::*;

    /// `alibaba.ais.assets.tag.generate` (基础设施资产标签生成)
    ///
    /// <https://open.taobao.com/api.htm?docId=47641&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ais.assets.tag.generate",
        response = BaseRep,
        unwrap = "result",
        debug
    )]
    pub struct AssetsTagGenerate {
        pub request_param: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseRep {
        pub datas: Vec<AssetQrCodeDto>,
        pub msg: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AssetQrCodeDto {
        pub asset_type: Option<String>,
        pub entity_source: Option<String>,
        pub quantity: Option<String>,
        pub spare_brand_code: Option<String>,
        pub device_brand_code: Option<String>,
        pub sn: Option<String>,
        pub mpn: Option<String>,
        pub qr_code_string_list: Vec<String>,
        pub spare_category_code: Option<String>,
        pub manufacture: Option<String>,
        pub nonce: Option<String>,
    }
}

/// `alibaba.ais.assets.tag.get`
pub mod assets_tag_get {
    use crate::prelude::*;

    /// `alibaba.ais.assets.tag.get` (基础设施资产标签获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=47639&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ais.assets.tag.get",
        response = BaseRep,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AssetsTagGet {
        pub u_nonce: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseRep {
        pub datas: Vec<AssetQrCodeDto>,
        pub code: Option<String>,
        pub msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AssetQrCodeDto {
        pub qr_code_string_list: Vec<String>,
        pub mpn: Option<String>,
        pub sn: Option<String>,
        pub device_brand_code: Option<String>,
        pub spare_brand_code: Option<String>,
        pub quantity: Option<String>,
        pub entity_source: Option<String>,
        pub asset_type: Option<String>,
        pub manufacture: Option<String>,
        pub spare_category_code: Option<String>,
        pub nonce: Option<String>,
    }
}
