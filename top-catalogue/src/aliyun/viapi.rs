//! `aliyun.viapi.*`: 14 APIs.

pub use self::facebody_compareface::FacebodyCompareface;
pub use self::facebody_detectface::FacebodyDetectface;
pub use self::facebody_recognizeface::FacebodyRecognizeface;
pub use self::goodstech_classifygoods::GoodstechClassifygoods;
pub use self::goodstech_recognize_furniture_attribute::GoodstechRecognizeFurnitureAttribute;
pub use self::goodstech_recognize_furniturespu::GoodstechRecognizeFurniturespu;
pub use self::imageaudit_scanimage::ImageauditScanimage;
pub use self::imageaudit_scantext::ImageauditScantext;
pub use self::imageseg_segment_commonimage::ImagesegSegmentCommonimage;
pub use self::imageseg_segmentcomodity::ImagesegSegmentcomodity;
pub use self::imageseg_segmenthdbody::ImagesegSegmenthdbody;
pub use self::imageseg_segmenthead::ImagesegSegmenthead;
pub use self::objectdet_detectobject::ObjectdetDetectobject;
pub use self::ocr_character::OcrCharacter;

/// `aliyun.viapi.facebody.compareface`
pub mod facebody_compareface {
    use crate::prelude::*;

    /// `aliyun.viapi.facebody.compareface` (人脸比对 1：1)
    ///
    /// <https://open.taobao.com/api.htm?docId=50726&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.viapi.facebody.compareface",
        response = FacebodyComparefaceResponse,
        debug
    )]
    pub struct FacebodyCompareface {
        pub image_url_a: Option<String>,
        pub image_url_b: Option<String>,
        pub image_type: Option<ImageType>,
    }

    /// The values of `image_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ImageType {
        /// 图片 URL
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FacebodyComparefaceResponse {
        pub taobao_request_id: Option<String>,
        pub data: Option<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub thresholds: Vec<i64>,
        pub confidence: Option<String>,
        pub rect_a_list: Vec<i64>,
        pub rect_b_list: Vec<i64>,
    }
}

/// `aliyun.viapi.facebody.detectface`
pub mod facebody_detectface {
    use crate::prelude::*;

    /// `aliyun.viapi.facebody.detectface` (人脸检测定位)
    ///
    /// <https://open.taobao.com/api.htm?docId=50727&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.viapi.facebody.detectface",
        response = FacebodyDetectfaceResponse,
        debug
    )]
    pub struct FacebodyDetectface {
        pub image_url: String,
        pub image_type: Option<ImageType>,
    }

    /// The values of `image_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ImageType {
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FacebodyDetectfaceResponse {
        pub taobao_request_id: Option<String>,
        pub data: Option<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub face_probability_list: Vec<i64>,
        pub landmark_count: Option<i64>,
        pub face_rectangles: Vec<i64>,
        pub landmarks: Vec<String>,
        pub face_count: Option<i64>,
        pub pose_list: Vec<String>,
        pub pupils: Vec<String>,
    }
}

/// `aliyun.viapi.facebody.recognizeface`
pub mod facebody_recognizeface {
    use crate::prelude::*;

    /// `aliyun.viapi.facebody.recognizeface` (人脸属性识别)
    ///
    /// <https://open.taobao.com/api.htm?docId=50728&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.viapi.facebody.recognizeface",
        response = FacebodyRecognizefaceResponse,
        debug
    )]
    pub struct FacebodyRecognizeface {
        pub image_url: Option<String>,
        pub image_type: Option<ImageType>,
    }

    /// The values of `image_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ImageType {
        /// `ImageURL`
        #[top_api(value = 0)]
        ImageUrl,
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FacebodyRecognizefaceResponse {
        pub taobao_request_id: Option<String>,
        pub data: Option<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub face_rectangles: Vec<i64>,
        pub dense_feature_length: Option<i64>,
        pub pose_list: Vec<String>,
        pub pupils: Vec<String>,
        pub gender_list: Vec<i64>,
        pub dense_features: Vec<String>,
        pub face_probability_list: Vec<i64>,
        pub landmark_count: Option<i64>,
        pub age_list: Vec<i64>,
        pub glasses: Vec<i64>,
        pub landmarks: Vec<String>,
        pub expressions: Vec<i64>,
        pub face_count: Option<i64>,
    }
}

/// `aliyun.viapi.goodstech.classifygoods`
pub mod goodstech_classifygoods {
    use crate::prelude::*;

    /// `aliyun.viapi.goodstech.classifygoods` (商品分类)
    ///
    /// <https://open.taobao.com/api.htm?docId=50662&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.viapi.goodstech.classifygoods",
        response = GoodstechClassifygoodsResponse,
        debug
    )]
    pub struct GoodstechClassifygoods {
        pub image_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodstechClassifygoodsResponse {
        pub taobao_request_id: Option<String>,
        pub data: Option<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub category_list: Vec<Category>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Category {
        pub score: Option<String>,
        pub category_name: Option<String>,
        pub category_id: Option<String>,
    }
}

/// `aliyun.viapi.goodstech.recognize.furniture.attribute`
pub mod goodstech_recognize_furniture_attribute {
    use crate::prelude::*;

    /// `aliyun.viapi.goodstech.recognize.furniture.attribute` (家居属性识别)
    ///
    /// <https://open.taobao.com/api.htm?docId=50737&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.viapi.goodstech.recognize.furniture.attribute",
        response = GoodstechRecognizeFurnitureAttributeResponse,
        debug
    )]
    pub struct GoodstechRecognizeFurnitureAttribute {
        pub image_url: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodstechRecognizeFurnitureAttributeResponse {
        pub taobao_request_id: Option<String>,
        pub data: Option<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub predstyle: Option<String>,
        pub predprobability: Option<String>,
        pub predstyleid: Option<String>,
    }
}

/// `aliyun.viapi.goodstech.recognize.furniturespu`
pub mod goodstech_recognize_furniturespu {
    use crate::prelude::*;

    /// `aliyun.viapi.goodstech.recognize.furniturespu` (家居 SPU 识别)
    ///
    /// <https://open.taobao.com/api.htm?docId=50736&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.viapi.goodstech.recognize.furniturespu",
        response = GoodstechRecognizeFurniturespuResponse,
        debug
    )]
    pub struct GoodstechRecognizeFurniturespu {
        pub image_url: Option<String>,
        pub x_length: Option<String>,
        pub y_length: Option<String>,
        pub z_length: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodstechRecognizeFurniturespuResponse {
        pub taobao_request_id: Option<String>,
        pub data: Option<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub predprobability: Option<String>,
        pub predcate: Option<String>,
        pub predcateid: Option<String>,
    }
}

/// `aliyun.viapi.imageaudit.scanimage`
pub mod imageaudit_scanimage {
    use crate::prelude::*;

    /// `aliyun.viapi.imageaudit.scanimage` (绿网-内容安全)
    ///
    /// <https://open.taobao.com/api.htm?docId=50649&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.viapi.imageaudit.scanimage",
        response = ImageauditScanimageResponse,
        debug
    )]
    pub struct ImageauditScanimage {
        #[top_api(max_items = 999)]
        pub tasks: Vec<Task>,
        #[top_api(max_items = 999)]
        pub scenes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Task {
        pub data_id: Option<String>,
        pub image_url: Option<String>,
        pub image_time: Option<i64>,
        pub interval: Option<i64>,
        pub max_frames: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImageauditScanimageResponse {
        pub taobao_request_id: Option<String>,
        pub data_list: Option<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub results: Vec<ImageauditScanimageResult>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImageauditScanimageResult {
        pub data_id: Option<String>,
        pub task_id: Option<String>,
        pub image_url: Option<String>,
        pub sub_results: Vec<SubResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubResult {
        pub suggestion: Option<Suggestion>,
        pub rate: Option<i64>,
        pub label: Option<String>,
        pub scene: Option<String>,
        pub ocr_data_list: Vec<String>,
        pub frames: Vec<Frame>,
        pub hint_words_info_list: Vec<HintWordsInfo>,
        pub program_code_data_list: Vec<ProgramCodeData>,
        pub logo_data_list: Vec<LogoData>,
        pub sface_data_list: Vec<SfaceData>,
    }

    /// The values of `suggestion`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Suggestion {
        #[top_api(value = "pass")]
        Pass,
        #[top_api(value = "review")]
        Review,
        /// 图片违规
        #[top_api(value = "block")]
        Block,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Frame {
        pub rate: Option<i64>,
        pub u_r_l: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HintWordsInfo {
        pub context: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProgramCodeData {
        pub x: Option<i64>,
        pub y: Option<i64>,
        pub width: Option<i64>,
        pub height: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogoData {
        pub r#type: Option<String>,
        pub name: Option<String>,
        pub x: Option<i64>,
        pub y: Option<i64>,
        pub width: Option<i64>,
        pub height: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SfaceData {
        pub faces: Vec<Face>,
        pub heihght: Option<i64>,
        pub width: Option<i64>,
        pub y: Option<i64>,
        pub x: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Face {
        pub id: Option<String>,
        pub rate: Option<i64>,
        pub name: Option<String>,
    }
}

/// `aliyun.viapi.imageaudit.scantext`
pub mod imageaudit_scantext {
    use crate::prelude::*;

    /// `aliyun.viapi.imageaudit.scantext` (文字内容审核)
    ///
    /// <https://open.taobao.com/api.htm?docId=50735&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.viapi.imageaudit.scantext",
        response = ImageauditScantextResponse,
        debug
    )]
    pub struct ImageauditScantext {
        #[top_api(max_items = 999)]
        pub tasks: Vec<Task>,
        #[top_api(max_items = 999)]
        pub labels: Vec<Label>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Task {
        pub content: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct Label {
        pub label: LabelLabelValue,
    }

    /// The values of `label`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum LabelLabelValue {
        /// 含垃圾信息
        #[top_api(value = "spam")]
        Spam,
        /// 涉政
        #[top_api(value = "politics")]
        Politics,
        /// 辱骂
        #[top_api(value = "abuse")]
        Abuse,
        /// 智能鉴黄
        #[top_api(value = "porn")]
        Porn,
        /// 暴恐识别
        #[top_api(value = "terrorism")]
        Terrorism,
        /// 灌水
        #[top_api(value = "flood")]
        Flood,
        /// 违禁
        #[top_api(value = "contraband")]
        Contraband,
        /// 文本违规识别
        #[top_api(value = "ad")]
        Ad,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImageauditScantextResponse {
        pub taobao_request_id: Option<String>,
        pub data: Option<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub elements: Vec<Element>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Element {
        pub task_id: Option<String>,
        pub results: Vec<ImageauditScantextResult>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImageauditScantextResult {
        pub suggestion: Option<Suggestion>,
        pub details: Vec<Detail>,
        pub rate: Option<i64>,
        pub label: Option<String>,
    }

    /// The values of `suggestion`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Suggestion {
        /// 文本正常
        #[top_api(value = "pass")]
        Pass,
        /// 需要人工审核
        #[top_api(value = "review")]
        Review,
        /// 文本违规
        #[top_api(value = "block")]
        Block,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Detail {
        pub label: Option<String>,
        pub contexts: Vec<Context>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Context {
        pub context: Option<String>,
    }
}

/// `aliyun.viapi.imageseg.segment.commonimage`
pub mod imageseg_segment_commonimage {
    use crate::prelude::*;

    /// `aliyun.viapi.imageseg.segment.commonimage` (通用分割)
    ///
    /// <https://open.taobao.com/api.htm?docId=50734&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.viapi.imageseg.segment.commonimage",
        response = ImagesegSegmentCommonimageResponse,
        debug
    )]
    pub struct ImagesegSegmentCommonimage {
        pub image_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImagesegSegmentCommonimageResponse {
        pub taobao_request_id: Option<String>,
        pub data: Option<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub image_url: Option<String>,
    }
}

/// `aliyun.viapi.imageseg.segmentcomodity`
pub mod imageseg_segmentcomodity {
    use crate::prelude::*;

    /// `aliyun.viapi.imageseg.segmentcomodity` (商品分割)
    ///
    /// <https://open.taobao.com/api.htm?docId=50732&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.viapi.imageseg.segmentcomodity",
        response = ImagesegSegmentcomodityResponse,
        debug
    )]
    pub struct ImagesegSegmentcomodity {
        pub image_url: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImagesegSegmentcomodityResponse {
        pub taobao_request_id: Option<String>,
        pub data: Option<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub image_url: Option<String>,
    }
}

/// `aliyun.viapi.imageseg.segmenthdbody`
pub mod imageseg_segmenthdbody {
    use crate::prelude::*;

    /// `aliyun.viapi.imageseg.segmenthdbody` (高清人体分割)
    ///
    /// <https://open.taobao.com/api.htm?docId=50733&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.viapi.imageseg.segmenthdbody",
        response = ImagesegSegmenthdbodyResponse,
        debug
    )]
    pub struct ImagesegSegmenthdbody {
        pub image_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImagesegSegmenthdbodyResponse {
        pub taobao_request_id: Option<String>,
        pub data: Option<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub image_url: Option<String>,
    }
}

/// `aliyun.viapi.imageseg.segmenthead`
pub mod imageseg_segmenthead {
    use crate::prelude::*;

    /// `aliyun.viapi.imageseg.segmenthead` (头像分割)
    ///
    /// <https://open.taobao.com/api.htm?docId=50731&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.viapi.imageseg.segmenthead",
        response = ImagesegSegmentheadResponse,
        debug
    )]
    pub struct ImagesegSegmenthead {
        pub image_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImagesegSegmentheadResponse {
        pub taobao_request_id: Option<String>,
        pub data: Option<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub elements: Vec<Elements>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Elements {
        pub x: Option<i64>,
        pub y: Option<i64>,
        pub image_u_r_l: Option<String>,
        pub height: Option<i64>,
        pub width: Option<i64>,
    }
}

/// `aliyun.viapi.objectdet.detectobject`
pub mod objectdet_detectobject {
    use crate::prelude::*;

    /// `aliyun.viapi.objectdet.detectobject` (物体检测)
    ///
    /// <https://open.taobao.com/api.htm?docId=50703&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.viapi.objectdet.detectobject",
        response = ObjectdetDetectobjectResponse,
        debug
    )]
    pub struct ObjectdetDetectobject {
        pub image_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ObjectdetDetectobjectResponse {
        pub taobao_request_id: Option<String>,
        pub data: Option<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub height: Option<i64>,
        pub elements: Vec<Elements>,
        pub width: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Elements {
        pub score: Option<i64>,
        pub r#type: Option<String>,
        pub boxes: Vec<i64>,
    }
}

/// `aliyun.viapi.ocr.character`
pub mod ocr_character {
    use crate::prelude::*;

    /// `aliyun.viapi.ocr.character` (通用文字识别)
    ///
    /// <https://open.taobao.com/api.htm?docId=50730&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.viapi.ocr.character",
        response = OcrCharacterResponse,
        debug
    )]
    pub struct OcrCharacter {
        pub image_url: String,
        pub image_type: Option<ImageType>,
        pub min_height: i64,
        pub output_probability: bool,
    }

    /// The values of `image_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ImageType {
        /// `ImageURL`
        #[top_api(value = 0)]
        ImageUrl,
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OcrCharacterResponse {
        pub taobao_request_id: Option<String>,
        pub data: Option<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub results: Vec<OcrCharacterResult>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OcrCharacterResult {
        pub text_rectangle: Option<TextRectangle>,
        pub probability: Option<i64>,
        pub text: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TextRectangle {
        pub left: Option<i64>,
        pub angle: Option<i64>,
        pub top: Option<i64>,
        pub height: Option<i64>,
        pub width: Option<i64>,
    }
}
