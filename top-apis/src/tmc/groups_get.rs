//! `taobao.tmc.groups.get`

use crate::{TopApi, TopObject};

/// `taobao.tmc.groups.get` (获取自定义用户分组列表): the groups of the app, without its default ones.
#[derive(Clone, PartialEq, TopApi)]
#[top_api(method = "taobao.tmc.groups.get", response = Groups, idempotent, debug)]
pub struct GroupsGet {
    /// Names of groups; none for all.
    #[top_api(max_items = 20)]
    pub group_names: Vec<String>,
    /// The page, from 1.
    pub page_no: Option<i64>,
    /// How many groups a page has.
    pub page_size: Option<i64>,
}

/// Groups of the app.
#[derive(Clone, PartialEq, TopObject)]
#[top_api(debug)]
pub struct Groups {
    /// The groups of this page.
    pub groups: Vec<TmcGroup>,
    /// How many there are in all.
    pub total_results: Option<i64>,
}

/// A group.
#[derive(Clone, PartialEq, TopObject)]
#[top_api(debug)]
pub struct TmcGroup {
    /// Its name.
    pub name: Option<String>,
}
