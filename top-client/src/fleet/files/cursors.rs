//! Cursors in files.

use super::{Files, names::Kind, records};
use crate::fleet::{CursorStore, StoreFuture};

impl CursorStore for Files {
    fn position<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<String>> {
        let name = Kind::Cursor.name(key);
        self.run(move |files| {
            let text = files.guarded()?.load(Kind::Cursor, &name)?;
            text.map(|text| records::value(&text).map(str::to_owned)).transpose()
        })
    }

    fn advance<'a>(&'a self, key: &'a str, from: Option<&'a str>, to: &'a str) -> StoreFuture<'a, bool> {
        let name = Kind::Cursor.name(key);
        let (from, to) = (from.map(str::to_owned), to.to_owned());
        self.run(move |files| {
            let directory = files.guarded()?;
            let _lock = directory.lock(&name)?;
            let text = directory.load(Kind::Cursor, &name)?;
            if text.as_deref().map(records::value).transpose()? != from.as_deref() {
                return Ok(false);
            }
            directory.replace(&name, &records::text(&to))?;
            Ok(true)
        })
    }
}
