//! `taobao.mixnick.*`: 3 APIs.

pub use self::change::Change;
pub use self::playtowe::Playtowe;
pub use self::wetoplay::Wetoplay;

/// `taobao.mixnick.change`
pub mod change {
    use crate::prelude::*;

    /// `taobao.mixnick.change` (新旧 mixnick 互转)
    ///
    /// <https://open.taobao.com/api.htm?docId=24410&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.mixnick.change",
        response = ChangeResponse,
        debug
    )]
    pub struct Change {
        pub src_mix_nick: String,
        pub src_appkey: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChangeResponse {
        #[top_api(flag)]
        pub ret_success: Option<bool>,
        pub mixnick: Option<String>,
    }
}

/// `taobao.mixnick.playtowe`
pub mod playtowe {
    use crate::prelude::*;

    /// `taobao.mixnick.playtowe` (互动 `mixNick` 转微淘)
    ///
    /// <https://open.taobao.com/api.htm?docId=26589&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.mixnick.playtowe",
        response = Option<String>,
        unwrap = "we_mixnick",
        debug
    )]
    pub struct Playtowe {
        pub mix_mix: String,
    }
}

/// `taobao.mixnick.wetoplay`
pub mod wetoplay {
    use crate::prelude::*;

    /// `taobao.mixnick.wetoplay` (微淘混淆 nick 转互动混淆 nick)
    ///
    /// <https://open.taobao.com/api.htm?docId=25939&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.mixnick.wetoplay",
        response = MixNickResult,
        unwrap = "play_mixnick_data",
        debug
    )]
    pub struct Wetoplay {
        pub trace_id: Option<String>,
        pub we_mixnick: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MixNickResult {
        pub play_mixnick: Option<String>,
    }
}
