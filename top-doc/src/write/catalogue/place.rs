//! Where an API or a topic of the catalogue goes. Derived from its name alone, so that no other API can move it.

use crate::{model::ApiDoc, write::names};

/// The place of an API: `taobao::trade::fullinfo_get::FullinfoGet`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::write) struct Place {
    /// What its family is called: `taobao.trade`.
    pub(super) family: String,
    /// The modules around its file, outermost first.
    pub(super) above: Vec<String>,
    /// The module of its file.
    pub(super) group: String,
    /// The module of the API in the file.
    pub(in crate::write) module: String,
    pub(super) type_name: String,
}

/// The module of what is no longer documented.
pub(super) const ARCHIVE: &str = "archive";

/// Definitions that only sources before this day hold are in the archive: those that are still kept up no longer know them.
const KEPT_UP_SINCE: &str = "2020";

impl Place {
    pub(in crate::write) fn of_api(api: &ApiDoc) -> Self {
        let is_archived = !api.as_of.is_empty() && api.as_of.as_str() < KEPT_UP_SINCE;
        Self::of(&api.method, is_archived)
    }

    /// The place of a method; of an API that is only in old sources below [`ARCHIVE`].
    pub(super) fn of(method: &str, is_archived: bool) -> Self {
        let segments: Vec<&str> = method.split('.').collect();
        let (vendor, group, rest) = match segments[..] {
            // `slb.aliyuncs.com.SetLoadBalancerName.2013-02-21`
            [group, vendor @ "aliyuncs", "com", ..] => (vendor, group, segments[3..].join(".")),
            [vendor, group] => (vendor, group, group.to_owned()),
            [vendor, group, ..] => (vendor, group, segments[2..].join(".")),
            _ => (method, method, method.to_owned()),
        };
        let family = format!("{vendor}.{group}");
        let (mut above, mut group, mut name) = (vec![module(vendor)], module(group), rest);
        if is_archived {
            name = if name == group { name } else { format!("{}.{name}", segments.get(1).unwrap_or(&"")) };
            above = vec![ARCHIVE.to_owned()];
            group = module(vendor);
        }
        let type_name = names::camel(&name);
        let is_reserved = type_name.is_empty() || names::RESERVED_TYPES.contains(&&*type_name);
        Self {
            family,
            above,
            group,
            module: module(&name),
            type_name: if is_reserved { format!("{type_name}Api") } else { type_name },
        }
    }

    /// The path of the file below `src`, without `.rs`.
    pub(super) fn file(&self) -> String {
        let mut path = self.above.join("/");
        path.push('/');
        path.push_str(&self.group);
        path
    }

    /// The path of the struct.
    pub(super) fn path(&self) -> String {
        format!("{}::{}::{}", self.above.join("::"), self.group, self.type_name)
    }
}

/// The text as the name of a module.
pub(super) fn module(text: &str) -> String {
    let snake = names::snake(text);
    let is_taken = matches!(snake.as_str(), "self" | "super" | "crate" | "") || names::is_keyword(&snake);
    if is_taken { format!("{snake}_api").trim_start_matches('_').to_owned() } else { snake }
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn places() {
        for (method, is_archived, path, module) in [
            ("taobao.trade.fullinfo.get", false, "taobao::trade::FullinfoGet", "fullinfo_get"),
            ("taobao.time.get", false, "taobao::time::Get", "get"),
            ("taobao.time", false, "taobao::time::Time", "time"),
            ("alibaba.type.get", false, "alibaba::type_api::Get", "get"),
            ("tmall.item.type", false, "tmall::item::Type", "type_api"),
            ("tmall.item.option", false, "tmall::item::OptionApi", "option"),
            ("taobao.trade.get", true, "archive::taobao::TradeGet", "trade_get"),
            ("taobao.time", true, "archive::taobao::Time", "time"),
            (
                "slb.aliyuncs.com.SetLoadBalancerName.2013-02-21",
                false,
                "aliyuncs::slb::SetLoadBalancerName2013N02N21",
                "set_load_balancer_name_2013_02_21",
            ),
        ] {
            let place = Place::of(method, is_archived);
            assert_eq!((place.path().as_str(), place.module.as_str()), (path, module), "{method}");
        }
    }
}
