//! Leases and rests in files. A lease is a number, an end, and a file that its process keeps locked: it ends at its end, or
//! with the process, whichever comes first.

use std::{fs, io, time::Duration};

use fs4::FileExt;

use super::{Files, Inner, guard::Guarded, millis, names::Kind, records};
use crate::fleet::{Acquired, BackOff, Lease, LeaseStore, StoreError, StoreFuture};

/// What a lease's file says: its fence and, in milliseconds since 1970, its end.
fn read(directory: &Guarded, name: &str) -> Result<(u64, u64), StoreError> {
    let text = directory.load(Kind::Lease, name)?;
    text.map_or(Ok((0, 0)), |text| records::pair(&text))
}

fn write(directory: &Guarded, name: &str, fence: u64, until: u64) -> io::Result<()> {
    directory.replace(name, &records::text(&format!("{fence} {until}")))
}

/// The ending of the file that the holder keeps locked.
fn held(fence: u64) -> String {
    format!("{fence}.held")
}

impl Inner {
    /// Sets the end of a lease that holds.
    fn set_end(&self, lease: &Lease, until: impl FnOnce(u64) -> u64) -> Result<bool, StoreError> {
        let name = Kind::Lease.name(lease.key());
        let directory = self.guarded()?;
        let _lock = directory.lock(&name)?;
        let now = self.now();
        let (fence, end) = read(&directory, &name)?;
        let is_own = fence == lease.fence() && now < end;
        if is_own {
            write(&directory, &name, fence, until(now))?;
        }
        Ok(is_own)
    }
}

impl LeaseStore for Files {
    fn acquire<'a>(&'a self, key: &'a str, length: Duration) -> StoreFuture<'a, Acquired> {
        let key = key.to_owned();
        self.run(move |files| {
            let name = Kind::Lease.name(&key);
            let directory = files.guarded()?;
            let _lock = directory.lock(&name)?;
            let (last, end) = read(&directory, &name)?;
            let left = end.saturating_sub(files.now());
            if left > 0 && directory.is_held(&directory.path(&name, &held(last)))? {
                return Ok(Acquired::Held(Duration::from_millis(left)));
            }
            let fence = last + 1;
            let path = directory.path(&name, &held(fence));
            // One that is there already was left by a process that died before it wrote its number.
            let file = directory.open_or_create(&path)?;
            FileExt::try_lock(&file).map_err(io::Error::from)?;
            write(&directory, &name, fence, files.now().saturating_add(millis(length)))?;
            let _gone = fs::remove_file(directory.path(&name, &held(last)));
            files.held().insert((key.clone(), fence), file);
            Ok(Acquired::Lease(Lease::new(key, fence)))
        })
    }

    fn extend<'a>(&'a self, lease: &'a Lease, length: Duration) -> StoreFuture<'a, bool> {
        let lease = lease.clone();
        self.run(move |files| files.set_end(&lease, |now| now.saturating_add(millis(length))))
    }

    fn release<'a>(&'a self, lease: &'a Lease) -> StoreFuture<'a, bool> {
        let lease = lease.clone();
        self.run(move |files| {
            let is_own = files.set_end(&lease, |now| now);
            if files.held().remove(&(lease.key().to_owned(), lease.fence())).is_some() {
                let directory = files.guarded()?;
                let _gone =
                    fs::remove_file(directory.path(&Kind::Lease.name(lease.key()), &held(lease.fence())));
            }
            is_own
        })
    }

    fn back_off<'a>(&'a self, key: &'a str, by: BackOff) -> StoreFuture<'a, Duration> {
        let name = Kind::Rest.name(key);
        self.run(move |files| {
            let directory = files.guarded()?;
            let _lock = directory.lock(&name)?;
            let now = files.now();
            let last = match directory.load(Kind::Rest, &name)? {
                None => None,
                Some(text) => {
                    let (length, until) = records::pair(&text)?;
                    Some((Duration::from_millis(length), Duration::from_millis(now.saturating_sub(until))))
                }
            };
            let length = by.next(last);
            let until = now.saturating_add(millis(length));
            directory.replace(&name, &records::text(&format!("{} {until}", millis(length))))?;
            Ok(length)
        })
    }

    fn resting<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Duration>> {
        let name = Kind::Rest.name(key);
        self.run(move |files| {
            let Some(text) = files.guarded()?.load(Kind::Rest, &name)? else { return Ok(None) };
            let left = records::pair(&text)?.1.saturating_sub(files.now());
            Ok((left > 0).then(|| Duration::from_millis(left)))
        })
    }
}
