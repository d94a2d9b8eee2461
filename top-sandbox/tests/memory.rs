//! What the sandbox holds stays bounded, whatever is sent to it and however slowly it is read. In a binary of its own,
//! because its allocator counts.

mod support;

use std::{
    alloc::{GlobalAlloc, Layout, System},
    fmt::Write as _,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
    time::Duration,
};

use support::{builder, post_to, send};
use tokio::{io::AsyncWriteExt as _, net::TcpStream};
use top_sandbox::Sandbox;

/// The system's allocator, and how much of it is in use.
struct Counting;

static IN_USE: AtomicUsize = AtomicUsize::new(0);

// The crate under test forbids unsafe code; counting allocations cannot be had without it.
#[allow(unsafe_code)]
// SAFETY: every call is passed on to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        IN_USE.fetch_add(layout.size(), Relaxed);
        // SAFETY: the caller's promises are passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        IN_USE.fetch_sub(layout.size(), Relaxed);
        // SAFETY: the caller's promises are passed on.
        unsafe { System.dealloc(at, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const FORM: &str = "application/x-www-form-urlencoded";

const MIB: usize = 1024 * 1024;

/// The documented cap on recorded calls, and half as much for the request that is just being answered.
const MAX_HELD: usize = 96 * MIB;

/// One test, since the allocator counts for all: the attacks come one after the other.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_held_stays_bounded() {
    // With the time that a machine under load may need for megabytes.
    let sandbox = builder().max_body_bytes(8 * MIB).start().await.unwrap();
    let before = IN_USE.load(Relaxed);

    // A file of one byte in a body of megabytes; many such bodies.
    let part = "--B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\nx\r\n--B--\r\n";
    let body = [part.as_bytes(), &vec![b'-'; 4 * MIB]].concat();
    flood(&sandbox, before, "slices of large bodies", "multipart/form-data; boundary=B", &body, 40).await;

    // Two bytes each, and each is more than a hundred in memory.
    flood(&sandbox, before, "empty parameters", FORM, numbered("", MIB).as_bytes(), 40).await;
    flood(&sandbox, before, "empty files", "multipart/form-data; boundary=B", files(20_000).as_bytes(), 20)
        .await;

    // Names count as much as values.
    let name = format!("{}=1", "n".repeat(2 * MIB));
    flood(&sandbox, before, "long names", FORM, name.as_bytes(), 30).await;

    // Text that was shorter before it was decoded keeps no room for its escapes.
    let escaped = format!("a={}", "%41".repeat(MIB));
    flood(&sandbox, before, "escapes", FORM, escaped.as_bytes(), 40).await;
    flood(&sandbox, before, "raw bodies", "application/json", &vec![b' '; 3 * MIB], 40).await;

    sandbox.forget_calls();
    slow_readers().await;

    let rest = settled(before, 16 * MIB).await;
    assert!(rest < 16 * MIB, "{rest} bytes are left after everything was forgotten");
}

/// What is in use beyond `before`, as soon as it is less than `most`, or after a minute: a connection that was answered
/// lets go of its request a little later, on a busy machine much later.
async fn settled(before: usize, most: usize) -> usize {
    for _ in 0..1200 {
        if IN_USE.load(Relaxed).saturating_sub(before) < most {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    IN_USE.load(Relaxed).saturating_sub(before)
}

async fn flood(sandbox: &Sandbox, before: usize, what: &str, content_type: &str, body: &[u8], times: usize) {
    for _ in 0..times {
        let response = post_to(sandbox, "/router/rest?app_key=1", "", content_type, body).await;
        assert_eq!(response.status, 200, "{what}");
    }
    let held = settled(before, MAX_HELD).await;
    eprintln!("{what}: {} MiB held after {} MiB sent", held / MIB, times * body.len() / MIB);
    assert!(held < MAX_HELD, "{what}: {held} bytes are held");
}

/// Readers that ask for everything and read nothing hold little, and are given up.
async fn slow_readers() {
    const READERS: usize = 20;
    let sandbox = &builder().read_timeout(Duration::from_millis(500)).start().await.unwrap();
    // Each small enough to arrive within that time, all together larger than what is listed at once.
    let value = "v".repeat(64 << 10);
    let mut recorded = 0;
    while recorded < 160 {
        let body = format!("a={value}");
        let response = post_to(sandbox, "/router/rest?app_key=1", "", FORM, body.as_bytes()).await;
        // A machine that is too busy for that gets another chance.
        recorded += usize::from(response.status == 200);
    }
    let request = "GET /_sandbox/calls HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    let listed = send(sandbox, request.as_bytes()).await.unwrap().body.len();
    assert!(listed > MIB, "{listed} bytes would be no burden");
    let with_calls = IN_USE.load(Relaxed);
    let mut readers = Vec::new();
    for target in ["/_sandbox/calls", "/"].iter().cycle().take(READERS) {
        let mut stream = TcpStream::connect(sandbox.address()).await.unwrap();
        let request = format!("GET {target} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        readers.push(stream);
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    let held = IN_USE.load(Relaxed).saturating_sub(with_calls);
    eprintln!("{READERS} readers that do not read: {} MiB held", held / MIB);
    // One call each, of which at most 4 MiB of text is listed.
    assert!(held < READERS * 10 * MIB, "{held} bytes are held for readers that do not read");
    let held = settled(with_calls, 4 * MIB).await;
    assert!(held < 4 * MIB, "{held} bytes are held for readers that were given up");
    // Others are served all the same.
    let request = "GET /_sandbox/config HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    assert_eq!(send(sandbox, request.as_bytes()).await.unwrap().status, 200);
}

/// `1&2&3&…`, about so many bytes.
fn numbered(end: &str, bytes: usize) -> String {
    let mut text = String::with_capacity(bytes);
    for number in 0.. {
        if text.len() >= bytes {
            break;
        }
        write!(text, "{number}{end}&").unwrap();
    }
    text
}

fn files(count: usize) -> String {
    let part = "--B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n\r\n";
    part.repeat(count) + "--B--\r\n"
}
