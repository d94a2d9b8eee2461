//! `topctl oauth`: sellers who have authorised the application. Knows nothing of how a token is got or kept.

pub(crate) mod args;
mod callback;
pub(crate) mod sellers;

use std::time::{Duration, SystemTime};

use http::Uri;
use top_client::{
    fleet::SessionStore as _,
    oauth::{AuthCode, OAuthError, OAuthErrorKind, State, View},
};
use top_core::{
    TopDateTime,
    clock::{Clock as _, SystemClock},
};

use self::{
    args::{LoginArgs, LogoutArgs, OAuthCommand, SellersArgs},
    callback::Listener,
    sellers::Sellers,
};
use crate::{
    credentials::Profile, failure::Failure, gateways::is_this_machine, input, stderr, stdout, style::inline,
};

pub(crate) async fn run(command: OAuthCommand) -> Result<(), Failure> {
    match command {
        OAuthCommand::Login(args) => login(args).await,
        OAuthCommand::List(args) => list(args).await,
        OAuthCommand::Logout(args) => logout(args).await,
    }
}

/// Sends the seller's browser to the platform, takes the code that it comes back with, and keeps the token.
async fn login(args: LoginArgs) -> Result<(), Failure> {
    let mut profile = Profile::load(&args.profile)?;
    let redirect_uri = args.redirect_uri.or_else(|| profile.redirect_uri.clone());
    let wanted = match redirect_uri {
        Some(uri) => uri.parse::<Uri>().map_err(|_| Failure::usage("--redirect-uri is not a URL"))?,
        None => Uri::from_static("http://127.0.0.1:0/callback"),
    };
    // What the browser asks this machine for, this program can hear; anything else the user has to paste.
    let is_here = wanted.scheme_str() == Some("http") && is_this_machine(&wanted) && !args.paste;
    let listener = if is_here { Some(Listener::bind(&wanted).await?) } else { None };
    let uri = listener.as_ref().map_or_else(|| wanted.to_string(), Listener::uri);
    let oauth = sellers::oauth(&profile, args.gateway.as_deref(), args.server.as_deref(), Some(&uri))?;
    let state = State::generate().map_err(|error| failure(&error))?;
    let view = View::from(args.view);
    stderr::line("open this address in the browser of the seller:");
    stdout::print(format!("{}\n", oauth.authorize_url(view, &state)).as_bytes())?;
    let code = match listener {
        Some(listener) => {
            stderr::line(&format!("waiting at {uri} until the browser comes back"));
            let back = listener.code(&state);
            let limit = Duration::from_secs(args.timeout);
            match tokio::time::timeout(limit, back).await {
                Ok(code) => code?,
                Err(_) => {
                    return Err(Failure::network(format!(
                        "the browser did not come back within {} s",
                        args.timeout
                    )));
                }
            }
        }
        None => {
            stderr::line("then paste the address at which it ends here, and end with Ctrl-D:");
            pasted(&state)?
        }
    };
    let token = oauth.exchange(&code).await.map_err(|error| failure(&error))?;
    let nick = token.user_nick().or_else(|| token.user_id()).map(str::to_owned);
    let Some(seller) = args.seller.or(nick) else {
        return Err(Failure::usage("the token does not say whose it is: name the seller with --seller"));
    };
    let sellers = Sellers::open(&profile)?;
    sellers.put(&seller, oauth, &token).await?;
    stderr::line(&format!("the session of {} is kept in {}", inline(&seller), sellers.directory().display()));
    if args.default {
        let path = profile.set_seller(&seller)?;
        stderr::line(&format!("{} names this seller now", path.display()));
    } else {
        stderr::line("for calls: `--seller NAME`, or `seller = \"NAME\"` in the profile");
    }
    Ok(())
}

/// The code in an address that the user pastes.
fn pasted(state: &State) -> Result<AuthCode, Failure> {
    let text =
        String::from_utf8(input::stdin()?).map_err(|_| Failure::usage("what was pasted is not UTF-8"))?;
    let address = text.trim();
    let query = address.split_once('?').map_or(address, |(_, query)| query);
    let query = query.split('#').next().unwrap_or_default();
    AuthCode::from_callback(query, state).map_err(|error| failure(&error))
}

/// The sellers, and how long their sessions are good.
async fn list(args: SellersArgs) -> Result<(), Failure> {
    let profile = Profile::load(&args.profile)?;
    let sellers = Sellers::open(&profile)?;
    let now = SystemClock.now();
    let mut lines = Vec::new();
    for seller in sellers.names().await? {
        let stored = sellers
            .files()
            .load(&sellers.key(&seller))
            .await
            .map_err(|error| sellers::store_failed(&error))?;
        let Some(stored) = stored else { continue };
        let (token, mark) =
            (&stored.token, if profile.seller.as_deref() == Some(&seller) { "*" } else { " " });
        let state = match (token.is_good_at(now), token.is_renewable_at(now)) {
            (true, true) => format!("good until {}, then renewed", end(token.expires_at())),
            (true, false) => format!("good until {}", end(token.expires_at())),
            (false, true) => {
                format!("renewed at the next call; possible until {}", end(token.renewable_until()))
            }
            (false, false) => "over: the seller has to log in again".to_owned(),
        };
        lines.push(format!("{mark} {}\t{state}\n", inline(&seller)));
    }
    if lines.is_empty() {
        stderr::line("no seller has logged in; `topctl oauth login` does that");
    }
    stdout::print(lines.concat().as_bytes())
}

fn end(time: Option<SystemTime>) -> String {
    let time = time.and_then(|time| TopDateTime::from_system_time(time).ok());
    time.map_or_else(|| "it is rejected".to_owned(), |time| time.to_string())
}

async fn logout(args: LogoutArgs) -> Result<(), Failure> {
    let profile = Profile::load(&args.profile)?;
    let sellers = Sellers::open(&profile)?;
    if sellers
        .files()
        .remove(&sellers.key(&args.seller))
        .await
        .map_err(|error| sellers::store_failed(&error))?
    {
        stderr::line(&format!("the session of {} is forgotten", inline(&args.seller)));
        return Ok(());
    }
    Err(Failure::refused(format!("no seller {} has logged in", inline(&args.seller))))
}

/// A failure of the OAuth server or of the callback.
pub(crate) fn failure(error: &OAuthError) -> Failure {
    let mut message = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(deeper) = source {
        let text = deeper.to_string();
        if !message.contains(&text) {
            message = format!("{message}: {text}");
        }
        source = deeper.source();
    }
    match error.kind() {
        OAuthErrorKind::Config | OAuthErrorKind::Store => Failure::usage(message),
        OAuthErrorKind::Status(_) | OAuthErrorKind::Response | OAuthErrorKind::Transport => {
            Failure::network(message)
        }
        _ => Failure::refused(message),
    }
}
