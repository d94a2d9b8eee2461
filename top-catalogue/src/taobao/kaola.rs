//! `taobao.kaola.*`: 1 API.

pub use self::scitem_add::ScitemAdd;

/// `taobao.kaola.scitem.add`
pub mod scitem_add {
    use crate::prelude::*;

    /// `taobao.kaola.scitem.add` (考拉货品新增接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=46654&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.kaola.scitem.add",
        response = ScitemAddResponse,
        debug
    )]
    pub struct ScitemAdd {
        pub cnsku: Option<CnskuDto>,
        pub option: AddCnskuOption,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuDto {
        pub item_code: String,
        pub owner_id: i64,
        pub brand: Option<String>,
        pub sku_id: Option<i64>,
        pub height: Option<i64>,
        pub sku_category: Option<i64>,
        pub weight: i64,
        pub version: Option<i64>,
        pub volume: Option<i64>,
        pub reserve_price: Option<i64>,
        pub whc_bar_code: String,
        pub title: String,
        pub package_material: Option<String>,
        pub cnsku_extend_d_t_o: Option<CnskuExtendDto>,
        pub cnsku_feature_d_t_o: Option<CnskuFeatureDto>,
        pub length: Option<i64>,
        pub width: Option<i64>,
        pub category_id: Option<i64>,
        pub update_feature_map: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuExtendDto {
        pub main_composition: Option<String>,
        pub is_imported: Option<bool>,
        pub trans_width: Option<i64>,
        pub package_unit: Option<String>,
        pub temperature_requirement: Option<String>,
        pub trans_length: Option<i64>,
        pub include_battery: Option<IncludeBattery>,
        pub package_material_class: Option<String>,
        pub type_property: Option<String>,
        pub manufacturer: Option<String>,
        pub inner_length: Option<i64>,
        pub trans_image_url: Option<String>,
        pub load_bearing: Option<i64>,
        pub pic_url: Option<String>,
        pub is_produce_code_mgt: Option<bool>,
        pub is_drugs: Option<bool>,
        pub brand_country: Option<String>,
        pub currency: Option<String>,
        pub producing_area: Option<String>,
        pub trans_height: Option<i64>,
        pub trans_volume: Option<i64>,
        pub inner_height: Option<i64>,
        pub record_url: Option<String>,
        pub trans_weight: Option<i64>,
        pub material_type: Option<MaterialType>,
        pub package_material_mode: Option<PackageMaterialMode>,
        pub classification: Option<String>,
        pub tax_code: Option<String>,
        pub www_bar_code: Option<String>,
        pub tax_rate: Option<String>,
        pub inner_width: Option<i64>,
        pub dosage_forms: Option<String>,
    }

    /// The values of `include_battery`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IncludeBattery {
        /// 无电池
        #[top_api(value = "1")]
        V1,
        /// 内置电池
        #[top_api(value = "2")]
        V2,
        /// 外置电池
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `material_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MaterialType {
        /// 空白箱
        #[top_api(value = 1)]
        V1,
        /// 菜鸟联盟包材
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `package_material_mode`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PackageMaterialMode {
        /// 商家包材
        #[top_api(value = 1)]
        V1,
        /// CP 包材
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuFeatureDto {
        #[top_api(secret)]
        pub origin_address: Option<String>,
        pub sku_price: Option<i64>,
        pub lifecycle: Option<i64>,
        pub is_precious: Option<bool>,
        pub is_standard_carton: Option<bool>,
        pub gray_flag: Option<String>,
        pub whc_category: Option<String>,
        pub whc_sn_out_mode: Option<bool>,
        pub is_danger: Option<bool>,
        pub net_weight: Option<i64>,
        pub unit: Option<String>,
        pub size: Option<String>,
        pub material_group: Option<String>,
        pub reject_lifecycle: Option<i64>,
        pub whc_sn_in_mode: Option<bool>,
        pub sku_code: Option<String>,
        pub is_unified_all_wh: Option<bool>,
        pub lockup_lifecycle: Option<i64>,
        pub whc_name: Option<String>,
        pub advent_lifecycle: Option<i64>,
        pub is_unified_all_wh_carton: Option<bool>,
        /// In yuan.
        pub goods_value: Option<String>,
        pub need_measure_image_carton: Option<bool>,
        pub is_po_mgt: Option<bool>,
        pub use_yn: Option<bool>,
        pub goods_no: Option<String>,
        pub pcs: Option<i64>,
        pub material_class: Option<String>,
        pub cost_price: Option<i64>,
        pub specification: Option<String>,
        pub specification_type: Option<SpecificationType>,
        pub packaging_scheme: Option<String>,
        pub cn_product_code: Option<String>,
        pub approval_number: Option<String>,
        pub is_hygroscopic: Option<bool>,
        pub cn_cubage: Option<String>,
        pub is_standard: Option<bool>,
        pub is_batch_mgt: Option<bool>,
        pub is_shelflife: Option<bool>,
        pub need_measure_image: Option<bool>,
    }

    /// The values of `specification_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SpecificationType {
        /// 大件
        #[top_api(value = "20")]
        V20,
        /// 中小件
        #[top_api(value = "10")]
        V10,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddCnskuOption {
        pub sync_wms: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScitemAddResponse {
        pub error_messages: Vec<String>,
        pub data: Option<i64>,
        pub is_success: Option<bool>,
        pub is_system_failed: Option<bool>,
        pub sys_error_code: Option<String>,
    }
}
