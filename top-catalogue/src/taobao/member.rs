//! `taobao.member.*`: 1 API.

pub use self::hismemberdata_get_privy::HismemberdataGetPrivy;

/// `taobao.member.hismemberdata.get.privy`
pub mod hismemberdata_get_privy {
    use crate::prelude::*;

    /// `taobao.member.hismemberdata.get.privy` (会员历史备份数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=57857&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.member.hismemberdata.get.privy",
        response = ResultDto,
        unwrap = "result_dto",
        debug
    )]
    pub struct HismemberdataGetPrivy {
        pub page_size: i64,
        pub current_page: i64,
        /// A day as \``yyyyMMdd`\`.
        pub backup_ds: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub hsmemberinfo_list: Vec<HsMemberInfoDto>,
        pub total: Option<String>,
        pub msg: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HsMemberInfoDto {
        pub snapshot_info: Option<String>,
        pub grade_name: Option<String>,
        pub grade: Option<i64>,
        pub ouid: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
    }
}
