//! The arguments of `topctl oauth` and their help texts. Does nothing with them.

#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "a terminal shows these comments as help, without markdown"
)]

use clap::{Args, Subcommand, ValueEnum};
use top_client::oauth::View;

use crate::args::ProfileArgs;

/// Log sellers in, list them, forget them
///
/// A seller who has logged in is named with --seller in `topctl call`, or with `seller = "NAME"` in the profile. The session
/// (授权, access token) is kept in the directory `sellers` beside the profile, readable by you alone, and renewed when it is
/// due.
#[derive(Debug, Subcommand)]
pub(crate) enum OAuthCommand {
    Login(LoginArgs),
    List(SellersArgs),
    Logout(LogoutArgs),
}

/// Have a seller authorise the application, and keep the session
///
/// Prints the address to open in the seller's browser. If the redirect URI (回调地址) is of this machine, the program waits
/// there for the browser; otherwise it asks for the address at which the browser ends. The platform takes the URI that is
/// registered in its console only.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n\n  \
    topctl oauth login --redirect-uri http://127.0.0.1:8765/callback\n  \
    topctl oauth login --redirect-uri https://shop.example/callback --seller my-shop --default\n\n\
    With a sandbox (`topctl sandbox`) no URI is needed:\n\n  \
    curl -L \"$(topctl oauth login --gateway http://127.0.0.1:8080)\"   # in two terminals")]
pub(crate) struct LoginArgs {
    /// The redirect URI of the application [default: redirect_uri of the profile, or a free port of this machine]
    #[arg(long, value_name = "URL", env = "TOP_REDIRECT_URI")]
    pub(crate) redirect_uri: Option<String>,
    /// The name under which the session is kept [default: the seller's nick]
    #[arg(long, value_name = "NAME")]
    pub(crate) seller: Option<String>,
    /// Write the seller into the profile, so that calls use the session
    #[arg(long)]
    pub(crate) default: bool,
    /// Ask for the address at which the browser ends, even if it is of this machine
    #[arg(long)]
    pub(crate) paste: bool,
    /// The page for the seller: web, wap or tmall
    #[arg(long, value_enum, default_value_t)]
    pub(crate) view: ViewArg,
    /// The gateway whose OAuth server it is [default: https://gw.api.taobao.com/router/rest]
    #[arg(long, value_name = "URL", env = "TOP_GATEWAY")]
    pub(crate) gateway: Option<String>,
    /// The OAuth server, if it does not follow from the gateway
    #[arg(long, value_name = "URL", env = "TOP_OAUTH")]
    pub(crate) server: Option<String>,
    /// How long to wait for the browser, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 300)]
    pub(crate) timeout: u64,
    #[command(flatten)]
    pub(crate) profile: ProfileArgs,
}

/// List the sellers who have logged in; `*` is the one of the profile
#[derive(Debug, Args)]
pub(crate) struct SellersArgs {
    #[command(flatten)]
    pub(crate) profile: ProfileArgs,
}

/// Forget a seller's session on this machine; the platform is not told
#[derive(Debug, Args)]
pub(crate) struct LogoutArgs {
    /// The name under which it is kept
    pub(crate) seller: String,
    #[command(flatten)]
    pub(crate) profile: ProfileArgs,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ViewArg {
    #[default]
    Web,
    Wap,
    Tmall,
}

impl From<ViewArg> for View {
    fn from(view: ViewArg) -> Self {
        match view {
            ViewArg::Web => Self::Web,
            ViewArg::Wap => Self::Wap,
            ViewArg::Tmall => Self::Tmall,
        }
    }
}
