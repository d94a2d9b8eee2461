//! Where sessions of sellers are kept, and the OAuth server that renews them.

use std::path::{Path, PathBuf};

use top_client::{
    Gateway,
    fleet::{Files, SessionStore as _, StoreError},
    oauth::{OAuth, OAuthServer, Sessions, Token},
    transport::Hyper,
};

use super::failure;
use crate::{credentials::Profile, failure::Failure, gateways};

/// The sessions of an application's sellers.
pub(crate) struct Sellers {
    files: Files,
    directory: PathBuf,
    app_key: String,
}

impl Sellers {
    /// Those beside the profile.
    pub(crate) fn open(profile: &Profile) -> Result<Self, Failure> {
        let directory = profile.directory().ok_or_else(|| {
            Failure::usage("there is no place for sessions: HOME and XDG_CONFIG_HOME are not set")
                .with_help("name a profile with --profile; sessions are kept beside it")
        })?;
        let directory = directory.join("sellers");
        let files = Files::open(&directory).map_err(|error| Failure::file(&directory, &error))?;
        Ok(Self { files, directory, app_key: profile.app_key()?.trim().to_owned() })
    }

    /// Under which a seller's session is kept: sessions belong to an application.
    pub(crate) fn key(&self, seller: &str) -> String {
        format!("{}/{seller}", self.app_key)
    }

    pub(crate) const fn files(&self) -> &Files {
        &self.files
    }

    pub(crate) fn directory(&self) -> &Path {
        &self.directory
    }

    /// The sellers who have logged in, in order.
    pub(crate) async fn names(&self) -> Result<Vec<String>, Failure> {
        let prefix = self.key("");
        let mut names: Vec<String> = self.files.shops().await.map_err(|error| store_failed(&error))?;
        names.retain(|name| name.starts_with(&prefix));
        names.sort_unstable();
        Ok(names.into_iter().map(|name| name[prefix.len()..].to_owned()).collect())
    }

    pub(crate) async fn put(&self, seller: &str, oauth: OAuth, token: &Token) -> Result<(), Failure> {
        let sessions = Sessions::new(oauth, self.files.clone());
        sessions.put(&self.key(seller), token.clone()).await.map_err(|error| failure(&error))
    }

    /// As the session provider of a client.
    pub(crate) fn sessions(&self, oauth: OAuth) -> Sessions {
        Sessions::new(oauth, self.files.clone())
    }
}

/// The OAuth server of the gateway, or the one that is named.
pub(crate) fn oauth(
    profile: &Profile,
    gateway: Option<&str>,
    server: Option<&str>,
    redirect_uri: Option<&str>,
) -> Result<OAuth, Failure> {
    let (url, server) = match server {
        Some(url) => (url.to_owned(), OAuthServer::at(url).map_err(|error| failure(&error))?),
        None => of_gateway(&gateways::gateway(gateway, profile)?)?,
    };
    let mut builder = OAuth::builder(profile.app_key()?, profile.app_secret()?).server(server);
    if let Some(uri) = redirect_uri {
        builder = builder.redirect_uri(uri);
    }
    if url.parse().is_ok_and(|uri| gateways::is_this_machine(&uri)) {
        let direct =
            Hyper::new(url.starts_with("https:")).map_err(|error| Failure::usage(error.to_string()))?;
        builder = builder.transport(direct);
    }
    builder.build().map_err(|error| failure(&error))
}

/// The platform's own gateways have servers of their own names; any other has it on the same port, as the sandbox does.
fn of_gateway(gateway: &Gateway) -> Result<(String, OAuthServer), Failure> {
    let url = gateway.as_str();
    let (scheme, rest) = url.split_once("://").unwrap_or(("http", url));
    let place = rest.split('/').next().unwrap_or_default();
    if place.ends_with("tbsandbox.com") {
        return Ok((String::new(), OAuthServer::sandbox()));
    }
    if ["taobao.com", "alibaba.com"].iter().any(|domain| place.ends_with(domain)) {
        return Ok((String::new(), OAuthServer::production()));
    }
    let url = format!("{scheme}://{place}");
    let server = OAuthServer::at(&url).map_err(|error| failure(&error))?;
    Ok((url, server))
}

pub(crate) fn store_failed(error: &StoreError) -> Failure {
    let mut message = error.to_string();
    if let Some(source) = std::error::Error::source(error) {
        message = format!("{message}: {source}");
    }
    Failure::usage(message)
}
