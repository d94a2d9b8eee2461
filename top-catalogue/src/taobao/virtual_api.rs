//! `taobao.virtual.*`: 1 API.

pub use self::dsf_supplier_interface_switch::DsfSupplierInterfaceSwitch;

/// `taobao.virtual.dsf.supplier.interface.switch`
pub mod dsf_supplier_interface_switch {
    use crate::prelude::*;

    /// `taobao.virtual.dsf.supplier.interface.switch` (虚拟供应商履约接口切换)
    ///
    /// <https://open.taobao.com/api.htm?docId=67251&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.virtual.dsf.supplier.interface.switch",
        response = DsfSupplierInterfaceSwitchResponse,
        debug
    )]
    pub struct DsfSupplierInterfaceSwitch {
        pub dsf_supplier_spu_request: DsfSupplierSpuRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DsfSupplierSpuRequest {
        #[top_api(required)]
        pub group_list: Vec<GroupRequest>,
        pub business_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupRequest {
        #[top_api(required)]
        pub spu_id_list: Vec<i64>,
        pub main: bool,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DsfSupplierInterfaceSwitchResponse {
        pub biz_code: Option<String>,
        pub data: Option<DsfSupplierSpuVo>,
        pub message: Option<String>,
    }

    /// `DsfSupplierSpuVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DsfSupplierSpuVo {
        pub business_type: Option<String>,
        pub group_list: Vec<Group>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Group {
        pub main: Option<bool>,
        pub spu_map: Option<String>,
        pub interface_list: Vec<Interface>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Interface {
        pub api_type: Option<String>,
        pub url: Option<String>,
    }
}
