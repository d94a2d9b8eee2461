//! Decoding takes a bounded multiple of the size of the response, whatever its shape. In a binary of its own, because its
//! allocator counts.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

use top_core::{
    TopApi, TopObject,
    field::Field,
    response::{self, DecodeOptions},
};

/// The system's allocator, and how much of it is in use.
struct Counting;

static IN_USE: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

// The crate under test forbids unsafe code; counting allocations cannot be had without it.
#[allow(unsafe_code)]
// SAFETY: every call is passed on to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let now = IN_USE.fetch_add(layout.size(), Relaxed) + layout.size();
        PEAK.fetch_max(now, Relaxed);
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

#[derive(TopObject)]
struct Node {
    id: Option<String>,
    numbers: Vec<i64>,
    next: Option<Box<Node>>,
    kids: Vec<Node>,
}

#[derive(TopApi)]
#[top_api(method = "taobao.node.get", response = Node)]
struct NodeGet;

#[derive(TopApi)]
#[top_api(method = "taobao.any.get", response = serde_json::Value)]
struct AnyGet;

/// The most that decoding `body` had allocated at one time, the result included, over the size of `body`.
fn multiple<A: TopApi>(body: &str, options: DecodeOptions) -> usize {
    let before = IN_USE.load(Relaxed);
    PEAK.store(before, Relaxed);
    let decoded = response::decode::<A>(body.as_bytes(), options);
    let peak = PEAK.load(Relaxed) - before;
    drop(decoded);
    peak.div_ceil(body.len())
}

const SIZE: usize = 1 << 18;

fn list(of: &str) -> String {
    let mut items = of.repeat(SIZE / of.len());
    items.pop();
    format!("[{items}]")
}

fn layered(text: &str, layers: usize) -> String {
    (0..layers).fold(text.to_owned(), |text, _| serde_json::to_string(&text).expect("text"))
}

/// One test, because the counts are those of the process.
#[test]
fn is_bounded_by_the_size_of_the_response() {
    let member = |name: &str, value: &str| format!(r#"{{"{name}":{value}}}"#);
    let deep = |open: &str, close: &str| {
        // As deep as is allowed, again and again.
        let one = format!("{}{},", open.repeat(40), close.repeat(40));
        member("kids", &list(&one))
    };
    let bodies = [
        ("empty objects", member("kids", &list("{},"))),
        ("empty objects in a wrapper", member("kids", &member("node", &list("{},")))),
        ("short texts", member("kids", &list(r#"{"id":""},"#))),
        ("short texts with escapes", member("kids", &list(r#"{"id":"\n"},"#))),
        ("numbers", member("numbers", &list("1,"))),
        ("numbers in a wrapper", member("numbers", &member("number", &list("1,")))),
        ("a number each", member("kids", &list(r#"{"numbers":1},"#))),
        ("objects in objects", deep(r#"{"next":"#, "}").replace(":}", ":{}}")),
        ("lists in objects", deep(r#"{"kids":["#, "]}")),
        ("a long text", member("id", &format!(r#""{}""#, "a".repeat(SIZE)))),
        ("a long text with escapes", member("id", &format!(r#""{}""#, r"\u4e2d\n".repeat(SIZE / 8)))),
        ("a structure as text", member("id", &list("{},"))),
        ("JSON in text", member("kids", &layered(&list("{},"), 1))),
        ("the same member", format!("{{{}}}", vec![r#""id":"aaaa""#; SIZE / 11].join(","))),
        ("unknown members", format!("{{{}}}", vec![r#""":1"#; SIZE / 5].join(","))),
        ("an unknown member", member("unknown", &list("{},"))),
        ("brackets", "[".repeat(SIZE)),
        ("braces", r#"{"next":"#.repeat(SIZE / 8)),
        ("brackets in a member", format!("{{\"kids\":{}", "[".repeat(SIZE))),
        ("a broken end", format!("{{\"kids\":{}", list("{},"))),
        ("an error", member("error_response", &member("sub_msg", &format!(r#""{}""#, "a".repeat(SIZE))))),
    ];
    let node = size_of::<Node>();
    assert!(node <= 104, "the bound below is of a record of this size: {node}");
    for (shape, body) in &bodies {
        let typed = multiple::<NodeGet>(body, DecodeOptions::default());
        // Three bytes `{},` make a blank record; a list that grows has room for twice its items, beside the old one.
        assert!(typed <= 110, "{shape}: {typed} times the response");
        let free = multiple::<AnyGet>(body, DecodeOptions::default());
        assert!(free <= 160, "{shape}: {free} times the response as free JSON");
        let listed = multiple::<NodeGet>(body, DecodeOptions::default().list_unknown());
        assert!(listed <= 110, "{shape}: {listed} times the response with a list of what is unknown");
        println!("{shape}: {typed} as a record, {free} as free JSON, {listed} with the unknown listed");
    }
    // The decoder does not keep the bound by stopping early.
    let (_, body) = &bodies[0];
    assert!(multiple::<NodeGet>(body, DecodeOptions::default()) > 30);
    assert_eq!(Node::blank().kids.len(), 0);
}
