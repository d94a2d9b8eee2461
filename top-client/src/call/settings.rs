//! What can be set on a call beyond its parameters, once for every kind of call: typed, by name, blocking, page by page.
//! Knows nothing of how a call is sent.

/// The methods that set the options of any call; takes where the options are.
macro_rules! settings_of_any {
    ($($options:ident).+) => {
        /// The seller's session (授权, access token), without the white space around it. A blank one counts as none.
        ///
        /// An API that needs none (不需要授权) is not sent one.
        pub fn session(mut self, session: impl top_core::sign::IntoSecret) -> Self {
            self.$($options).+.session = $crate::engine::SessionSource::given(session.into_secret());
            self
        }

        /// Takes the session of this shop from the client's [`SessionProvider`](crate::SessionProvider). A shop that it
        /// does not know is an error before anything is sent
        /// ([`SessionError::shop`](crate::error::SessionError::shop)), whether the API requires a session or not.
        pub fn shop(mut self, shop: impl Into<String>) -> Self {
            self.$($options).+.session = $crate::engine::SessionSource::Shop(shop.into());
            self
        }

        /// How long the call may take, with all attempts and waits.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.$($options).+.timeout = Some(timeout);
            self
        }

        /// How this call is repeated if it fails.
        pub fn retry(mut self, retry: $crate::RetryPolicy) -> Self {
            self.$($options).+.retry = Some(Box::new(retry));
            self
        }

        /// Whether executing the call twice does no more than executing it once, so that it may be repeated even when it
        /// is not known whether it was executed.
        pub fn idempotent(mut self, idempotent: bool) -> Self {
            self.$($options).+.idempotent = Some(idempotent);
            self
        }

        /// Adds a parameter, signed like all others. A name that is given twice is an error when the call is sent.
        pub fn param(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
            self.$($options).+.extra.add(name, value);
            self
        }

        /// The called application's key (`target_app_key`), for APIs that other ISVs provide.
        pub fn target_app_key(mut self, app_key: impl Into<String>) -> Self {
            self.$($options).+.unusual().target_app_key = Some(app_key.into());
            self
        }
    };
}

/// The methods that set the options of any call whose response has a type; takes where the options are.
macro_rules! settings_of_typed {
    ($($options:ident).+) => {
        /// Collects the paths of response members that no field takes, to notice that the API has grown: see
        /// [`ReplyMeta::unknown_members`](crate::ReplyMeta::unknown_members).
        pub fn list_unknown_members(mut self) -> Self {
            self.$($options).+.list_unknown = true;
            self
        }

        /// Whether optional members of the response that do not fit their types are left out and listed
        /// ([`ReplyMeta::left_out`](crate::ReplyMeta::left_out)), instead of failing the call. Default: what
        /// [`ClientBuilder::lenient`](crate::ClientBuilder::lenient) says; `#[top_api(lenient)]` on the request or the
        /// response is lenient in any case.
        pub fn lenient(mut self, lenient: bool) -> Self {
            self.$($options).+.lenient = Some(lenient);
            self
        }
    };
}

/// The methods that set the options of a call to the gateway; takes where the options are.
macro_rules! settings {
    ($($options:ident).+) => {
        $crate::call::settings::settings_of_any!($($options).+);

        /// Sends this JSON as the request's body, signed with the parameters, which then travel in the URL.
        pub fn json_body(mut self, text: impl Into<String>) -> Self {
            self.$($options).+.body =
                Some(Box::new((top_core::request::RawBody::json("").content_type, text.into())));
            self
        }

        /// Sends this XML as the request's body, as Qimen (奇门) services want it; like
        /// [`json_body`](Self::json_body).
        pub fn xml_body(mut self, text: impl Into<String>) -> Self {
            self.$($options).+.body =
                Some(Box::new((top_core::request::RawBody::xml("").content_type, text.into())));
            self
        }

        /// Adds a file, which travels as a part of its own and is not signed.
        pub fn file(mut self, name: impl Into<String>, file: top_core::FileItem) -> Self {
            self.$($options).+.extra.add_file(name, file);
            self
        }

        /// The format in which the response is asked for. Default: JSON. XML is read with the feature `xml`. The format of
        /// a batch is JSON.
        pub fn format(mut self, format: top_core::request::Format) -> Self {
            self.$($options).+.format = format;
            self
        }
    };
}

pub(crate) use {settings, settings_of_any, settings_of_typed};
