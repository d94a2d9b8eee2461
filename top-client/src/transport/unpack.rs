//! Unpacks gzip within bounds: of what comes out, of the number of members, and of time. Knows nothing of what the bytes
//! say.

use std::{
    io::{self, BufRead as _, Read as _},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use bytes::{Buf as _, Bytes, buf::Reader};
use flate2::bufread::GzDecoder;

use super::{TransportError, TransportErrorKind};

/// How much is unpacked at a time; in between it is looked whether anybody still waits.
const CHUNK: usize = 64 * 1024;
/// How much is unpacked on the thread that asks: most responses are smaller, and a thread for blocking work costs more
/// than they do.
const AT_ONCE: usize = 4 * CHUNK;
/// How many members there may be, and how many bytes each further one has to give on average. A response has one; some
/// programs pack 64 KiB into each. Empty ones cost time and give nothing.
const MEMBERS: usize = 64;
const BYTES_PER_MEMBER: usize = 4 * 1024;

/// The unpacked bytes, at most `max` of them. What is large is unpacked on a thread for blocking work, which stops soon
/// after this future was dropped.
pub(super) async fn gunzip(packed: Bytes, max: usize) -> Result<Bytes, TransportError> {
    let mut unpacking = Unpacking::new(packed, max);
    if unpacking.advance(AT_ONCE)? {
        return Ok(unpacking.out.into());
    }
    let given_up = GivenUp(Arc::new(AtomicBool::new(false)));
    let flag = Arc::clone(&given_up.0);
    let work = move || {
        while !flag.load(Ordering::Relaxed) {
            if unpacking.advance(CHUNK)? {
                return Ok(unpacking.out.into());
            }
        }
        Err(broken(io::ErrorKind::Interrupted.into()))
    };
    let done = tokio::task::spawn_blocking(work).await;
    drop(given_up);
    done.unwrap_or_else(|stopped| Err(broken(io::Error::other(stopped))))
}

/// Says so when it is dropped.
struct GivenUp(Arc<AtomicBool>);

impl Drop for GivenUp {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

struct Unpacking {
    /// The member that is being unpacked, over all that is left.
    member: GzDecoder<Reader<Bytes>>,
    members: usize,
    out: Vec<u8>,
    max: usize,
}

impl Unpacking {
    fn new(packed: Bytes, max: usize) -> Self {
        Self { member: GzDecoder::new(packed.reader()), members: 1, out: Vec::new(), max }
    }

    /// Unpacks about so many bytes more; `true` after the last.
    fn advance(&mut self, bytes: usize) -> Result<bool, TransportError> {
        let goal = self.out.len().saturating_add(bytes);
        loop {
            // One more than is allowed, to see that there are more.
            let most = goal.min(self.max.saturating_add(1)) - self.out.len();
            if most == 0 {
                return Ok(false);
            }
            let read = self.member.by_ref().take(most as u64).read_to_end(&mut self.out).map_err(broken)?;
            if self.out.len() > self.max {
                return Err(TransportError::new(TransportErrorKind::TooLarge(self.max), None));
            }
            if read == most {
                continue;
            }
            let mut rest =
                std::mem::replace(&mut self.member, GzDecoder::new(Bytes::new().reader())).into_inner();
            if rest.fill_buf().is_ok_and(<[u8]>::is_empty) {
                return Ok(true);
            }
            self.members += 1;
            if self.members > MEMBERS + self.out.len() / BYTES_PER_MEMBER {
                return Err(broken(io::Error::other("the gzip has too many members for what they hold")));
            }
            self.member = GzDecoder::new(rest);
        }
    }
}

fn broken(error: io::Error) -> TransportError {
    TransportError::new(TransportErrorKind::Encoding, Some(error.into()))
}

#[cfg(test)]
mod tests {
    use std::{io::Write as _, time::Duration};

    use flate2::{Compression, write::GzEncoder};
    use tokio::time::Instant;

    use super::*;

    fn gzip(text: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(text).expect("writing to memory");
        encoder.finish().expect("writing to memory")
    }

    async fn unpack(packed: Vec<u8>, max: usize) -> Result<Bytes, TransportErrorKind> {
        gunzip(packed.into(), max).await.map_err(|error| error.kind())
    }

    #[tokio::test]
    async fn members_are_joined_small_or_large() {
        for sizes in [vec![3, 0, 5], vec![100_000; 7], vec![CHUNK; 256], vec![AT_ONCE, 0, 1], vec![0]] {
            let texts: Vec<_> =
                sizes.iter().enumerate().map(|(n, size)| vec![b"abcdefg"[n % 7]; *size]).collect();
            let packed = texts.iter().flat_map(|text| gzip(text)).collect();
            assert_eq!(unpack(packed, 100_000_000).await.as_deref(), Ok(&*texts.concat()), "{sizes:?}");
        }
    }

    #[tokio::test]
    async fn the_cap_is_exact_on_both_threads() {
        for size in [1000, AT_ONCE - 1, AT_ONCE, AT_ONCE + 1, 3_000_000] {
            let packed = gzip(&vec![b'x'; size]);
            assert_eq!(unpack(packed.clone(), size).await.map(|out| out.len()), Ok(size));
            let too_large = Err(TransportErrorKind::TooLarge(size - 1));
            assert_eq!(unpack(packed.clone(), size - 1).await, too_large);
            let cut = packed[..packed.len() - 4].to_vec();
            assert_eq!(unpack(cut, size).await, Err(TransportErrorKind::Encoding));
        }
    }

    #[tokio::test]
    async fn half_a_million_empty_members_end_at_once() {
        let empty = gzip(b"");
        let started = Instant::now();
        assert_eq!(unpack(empty.repeat(500_000), 16 << 20).await, Err(TransportErrorKind::Encoding));
        assert!(started.elapsed() < Duration::from_millis(100), "{:?}", started.elapsed());
        assert_eq!(unpack(empty.repeat(MEMBERS), 10).await.as_deref(), Ok(&b""[..]));
    }

    #[tokio::test]
    async fn what_follows_the_last_member_is_no_part_of_it() {
        let mut packed = gzip(b"abc");
        packed.extend_from_slice(b"and more");
        assert_eq!(unpack(packed, 100).await, Err(TransportErrorKind::Encoding));
    }

    /// A runtime of one thread goes on with other work meanwhile, and a limit on time holds.
    #[tokio::test]
    async fn a_large_response_holds_no_thread_up_and_ends_with_its_time() {
        let packed = Bytes::from(gzip(&vec![0; 1 << 20]).repeat(1 << 10));
        let started = Instant::now();
        let limited = tokio::time::timeout(Duration::from_millis(50), gunzip(packed, usize::MAX)).await;
        assert!(limited.is_err(), "a gigabyte in {:?}", started.elapsed());
        assert!(started.elapsed() < Duration::from_millis(500), "{:?}", started.elapsed());
    }
}
