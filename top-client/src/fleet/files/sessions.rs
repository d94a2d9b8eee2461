//! Tokens in files.

use std::{fs, hash::BuildHasher as _, io, time::SystemTime};

use super::{Files, Inner, names::Kind};
use crate::{
    fleet::{LeaseStore, Replacing, Saved, SessionStore, StoreError, StoreFuture, StoredSession, Version},
    oauth::Token,
};

impl Inner {
    /// Which token this text is.
    fn version(&self, text: &str) -> Version {
        Version(self.versions.hash_one(text))
    }
}

/// A token that a file holds as a whole. Stored times are absolute, so the start of relative ones does not matter.
pub(super) fn token(text: &str) -> Result<Token, StoreError> {
    Ok(Token::from_json(text, SystemTime::UNIX_EPOCH)?)
}

impl SessionStore for Files {
    fn load<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, Option<StoredSession>> {
        let name = Kind::Session.name(shop);
        self.run(move |files| {
            let Some(text) = files.guarded()?.load(Kind::Session, &name)? else { return Ok(None) };
            Ok(Some(StoredSession::new(token(&text)?, files.version(&text))))
        })
    }

    fn save<'a>(&'a self, shop: &'a str, token: &'a Token, over: Replacing) -> StoreFuture<'a, Saved> {
        let (name, text) = (Kind::Session.name(shop), token.to_json());
        self.run(move |files| {
            let text = text?;
            let directory = files.guarded()?;
            let _lock = directory.lock(&name)?;
            // What is replaced in any case may be damaged.
            if over != Replacing::Whatever {
                let stored = directory.load(Kind::Session, &name)?;
                if !over.permits(stored.map(|text| files.version(&text))) {
                    return Ok(Saved::Changed);
                }
            }
            directory.replace(&name, &text)?;
            Ok(Saved::Stored(files.version(&text)))
        })
    }

    fn remove<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, bool> {
        let name = Kind::Session.name(shop);
        self.run(move |files| {
            let directory = files.guarded()?;
            let _lock = directory.lock(&name)?;
            directory.finish_draft(&name)?;
            match fs::remove_file(directory.path(&name, Kind::Session.ending())) {
                Ok(()) => Ok(directory.sync().map(|()| true)?),
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
                Err(error) => Err(error.into()),
            }
        })
    }

    fn shops(&self) -> StoreFuture<'_, Vec<String>> {
        self.run(|files| {
            let mut shops = Vec::new();
            for entry in fs::read_dir(files.guarded()?.as_path())? {
                let name = entry?.file_name();
                let name = name.to_str().and_then(|name| name.strip_suffix(".json"));
                shops.extend(name.and_then(|name| Kind::Session.key(name)));
            }
            Ok(shops)
        })
    }

    fn leases(&self) -> Option<&dyn LeaseStore> {
        Some(self)
    }
}
