//! A crate that depends on the runtime under another name.

use my_top::{TopApi, TopObject};

/// An answer.
#[derive(TopObject)]
#[top_api(crate = ::my_top)]
pub struct Answer<T> {
    /// The success flag.
    pub success: Option<bool>,
    /// The payload.
    pub data: Option<T>,
}

/// A request.
#[derive(TopApi)]
#[top_api(crate = ::my_top, method = "taobao.time.get", response = Answer<String>, debug)]
pub struct TimeGet {
    /// A wire value.
    #[top_api(max_len = 8)]
    pub zone: Zone,
}

/// A wire value.
#[derive(TopObject)]
#[top_api(crate = ::my_top)]
pub enum Zone {
    /// Beijing.
    #[top_api(value = "GMT+8")]
    Beijing,
    /// Any other.
    #[top_api(other)]
    Other(String),
}

/// The same from inside a macro, where the path is `$crate`.
#[macro_export]
macro_rules! object {
    ($name:ident { $($field:ident: $ty:ty),* $(,)? }) => {
        #[derive($crate::__macro::TopObject)]
        #[top_api(crate = $crate::__macro)]
        struct $name { $($field: $ty),* }
    };
}

/// What `object!` names.
#[doc(hidden)]
pub mod __macro {
    pub use my_top::{__private, TopObject};
}

#[cfg(test)]
mod tests {
    use my_top::{BusinessResult, TopApi, field::Field, record::Record};

    use super::{Answer, TimeGet, Zone};

    crate::object!(FromMacro { name: String, parent: Option<Box<FromMacro>> });

    #[test]
    fn the_expansion_finds_the_runtime() {
        let ask = TimeGet { zone: Zone::Beijing };
        assert_eq!(TimeGet::API.response_key, "time_get_response");
        assert_eq!(format!("{ask:?}"), r#"TimeGet { zone: "GMT+8" }"#);
        assert_eq!(Answer { success: Some(true), data: Some(1) }.into_result().ok(), Some(Some(1)));
        assert_eq!(FromMacro::blank().shape().fields().len(), 2);
    }
}
