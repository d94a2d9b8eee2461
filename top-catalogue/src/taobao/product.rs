//! `taobao.product.*`: 5 APIs.

pub use self::add::Add;
pub use self::get::Get;
pub use self::img_upload::ImgUpload;
pub use self::propimg_upload::PropimgUpload;
pub use self::update::Update;

/// `taobao.product.add`
pub mod add {
    use crate::prelude::*;

    /// `taobao.product.add` (上传一个产品，不包括产品非主图和属性图片)
    ///
    /// <https://open.taobao.com/api.htm?docId=6&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.product.add",
        response = Product,
        unwrap = "product",
        debug
    )]
    pub struct Add {
        pub cid: i64,
        pub name: Option<String>,
        /// In yuan.
        pub price: Option<Decimal>,
        #[top_api(max_len = 1_048_576)]
        pub image: FileItem,
        pub outer_id: Option<String>,
        pub props: Option<String>,
        #[top_api(max_len = 512)]
        pub binds: Option<String>,
        pub sale_props: Option<String>,
        pub customer_props: Option<String>,
        pub desc: Option<String>,
        pub major: Option<bool>,
        pub native_unkeyprops: Option<String>,
        pub market_time: Option<TopDateTime>,
        pub property_alias: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Product {
        pub product_id: Option<i64>,
        pub created: Option<TopDateTime>,
    }
}

/// `taobao.product.get`
pub mod get {
    use crate::prelude::*;

    /// `taobao.product.get` (获取一个产品的信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=4&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.product.get",
        response = Product,
        unwrap = "product",
        idempotent,
        debug
    )]
    pub struct Get {
        #[top_api(required)]
        pub fields: Vec<String>,
        pub product_id: Option<i64>,
        pub cid: Option<i64>,
        pub props: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Product {
        pub product_id: Option<i64>,
        pub outer_id: Option<String>,
        pub tsc: Option<String>,
        pub cid: Option<i64>,
        pub cat_name: Option<String>,
        pub props: Option<String>,
        pub props_str: Option<String>,
        pub name: Option<String>,
        pub binds: Option<String>,
        pub binds_str: Option<String>,
        pub sale_props: Option<String>,
        pub sale_props_str: Option<String>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub desc: Option<String>,
        pub pic_url: Option<String>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
        pub status: Option<i64>,
        pub vertical_market: Option<i64>,
        pub property_alias: Option<String>,
        pub customer_props: Option<String>,
        pub sell_pt: Option<String>,
        pub product_imgs: Vec<ProductImg>,
        pub product_prop_imgs: Vec<ProductPropImg>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductImg {
        pub id: Option<i64>,
        pub product_id: Option<i64>,
        pub url: Option<String>,
        pub position: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductPropImg {
        pub id: Option<i64>,
        pub product_id: Option<i64>,
        pub props: Option<String>,
        pub url: Option<String>,
        pub position: Option<i64>,
    }
}

/// `taobao.product.img.upload`
pub mod img_upload {
    use crate::prelude::*;

    /// `taobao.product.img.upload` (上传单张产品非主图，如果需要传多张，可调多次)
    ///
    /// <https://open.taobao.com/api.htm?docId=7&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.product.img.upload",
        response = ProductImg,
        unwrap = "product_img",
        debug
    )]
    pub struct ImgUpload {
        pub id: Option<i64>,
        pub product_id: i64,
        #[top_api(max_len = 1_048_576)]
        pub image: FileItem,
        pub position: Option<i64>,
        pub is_major: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductImg {
        pub id: Option<i64>,
        pub url: Option<String>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.product.propimg.upload`
pub mod propimg_upload {
    use crate::prelude::*;

    /// `taobao.product.propimg.upload` (上传单张产品属性图片，如果需要传多张，可调多次)
    ///
    /// <https://open.taobao.com/api.htm?docId=8&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.product.propimg.upload",
        response = ProductPropImg,
        unwrap = "product_prop_img",
        debug
    )]
    pub struct PropimgUpload {
        pub id: Option<i64>,
        pub product_id: i64,
        pub props: String,
        #[top_api(max_len = 1_048_576)]
        pub image: FileItem,
        pub position: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductPropImg {
        pub url: Option<String>,
        pub id: Option<i64>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.product.update`
pub mod update {
    use crate::prelude::*;

    /// `taobao.product.update` (修改一个产品，可以修改主图，不能修改子图片)
    ///
    /// <https://open.taobao.com/api.htm?docId=9&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.product.update",
        response = Product,
        unwrap = "product",
        debug
    )]
    pub struct Update {
        pub product_id: i64,
        pub outer_id: Option<String>,
        pub binds: Option<String>,
        pub sale_props: Option<String>,
        pub name: Option<String>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub desc: Option<String>,
        pub major: Option<bool>,
        pub native_unkeyprops: Option<String>,
        #[top_api(max_len = 1_048_576)]
        pub image: Option<FileItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Product {
        pub product_id: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}
