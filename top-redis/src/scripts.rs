//! The scripts that Redis carries out, each as a whole and in one round trip. Their hashes name them, so that programs of
//! different versions do not run each other's; what they find is checked by the version in the value.

use std::sync::LazyLock;

use redis::Script;

macro_rules! scripts {
    ($($(#[doc = $doc:literal])? $name:ident = $file:literal;)*) => {
        $($(#[doc = $doc])?
        pub(crate) static $name: LazyLock<Script> = LazyLock::new(|| {
            Script::new(concat!(include_str!("scripts/head.lua"), include_str!(concat!("scripts/", $file))))
        });)*
    };
}

scripts! {
    ACQUIRE = "acquire.lua";
    EXTEND = "extend.lua";
    RELEASE = "release.lua";
    BACK_OFF = "back_off.lua";
    RESTING = "resting.lua";
    ADVANCE = "advance.lua";
    CLAIM = "claim.lua";
    TAKE = "take.lua";
    BAN = "ban.lua";
}
#[cfg(feature = "oauth")]
scripts! {
    SAVE = "save.lua";
    REMOVE = "remove.lua";
}
#[cfg(feature = "qimen")]
scripts! {
    BEGIN = "begin.lua";
    SERVED = "served.lua";
    GIVE_UP = "give_up.lua";
    FORGET = "forget.lua";
}
