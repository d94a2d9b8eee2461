//! Decoding takes a bounded multiple of the size of the response, whatever its shape. In a binary of its own, because its
//! allocator counts.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    collections::BTreeMap,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

use top_core::{
    TopApi, TopObject,
    error::{DecodeError, DecodeProblem},
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

/// Sixty fields, as an item of the platform has them: a blank one takes 1.4 KB, and `{},` are three bytes.
#[derive(TopObject, Clone)]
struct Wide {
    f00: Option<String>,
    f01: Option<String>,
    f02: Option<String>,
    f03: Option<String>,
    f04: Option<String>,
    f05: Option<String>,
    f06: Option<String>,
    f07: Option<String>,
    f08: Option<String>,
    f09: Option<String>,
    f10: Option<String>,
    f11: Option<String>,
    f12: Option<String>,
    f13: Option<String>,
    f14: Option<String>,
    f15: Option<String>,
    f16: Option<String>,
    f17: Option<String>,
    f18: Option<String>,
    f19: Option<String>,
    f20: Option<String>,
    f21: Option<String>,
    f22: Option<String>,
    f23: Option<String>,
    f24: Option<String>,
    f25: Option<String>,
    f26: Option<String>,
    f27: Option<String>,
    f28: Option<String>,
    f29: Option<String>,
    f30: Option<String>,
    f31: Option<String>,
    f32: Option<String>,
    f33: Option<String>,
    f34: Option<String>,
    f35: Option<String>,
    f36: Option<String>,
    f37: Option<String>,
    f38: Option<String>,
    f39: Option<String>,
    f40: Option<String>,
    f41: Option<String>,
    f42: Option<String>,
    f43: Option<String>,
    f44: Option<String>,
    f45: Option<String>,
    f46: Option<String>,
    f47: Option<String>,
    f48: Option<String>,
    f49: Option<String>,
    f50: Option<String>,
    f51: Option<String>,
    f52: Option<String>,
    f53: Option<String>,
    f54: Option<String>,
    f55: Option<String>,
    f56: Option<String>,
    f57: Option<String>,
    f58: Option<String>,
    f59: Option<String>,
}

#[derive(TopObject)]
struct Holder {
    items: Vec<Wide>,
    nullable: Vec<Option<Wide>>,
    map: BTreeMap<String, Wide>,
    chain: Option<Box<Chain>>,
    chains: Vec<Chain>,
}

#[derive(TopObject)]
struct Chain {
    wide: Option<Box<Wide>>,
    next: Option<Box<Chain>>,
}

#[derive(TopApi)]
#[top_api(method = "taobao.holder.get", response = Holder)]
struct HolderGet;

/// The most that decoding `body` had allocated at one time with this limit, the result included, and whether it was
/// refused for it.
fn peak<A: TopApi>(body: &str, limit: usize) -> (usize, bool) {
    peak_of(limit, |options| {
        let decoded = response::decode::<A>(body.as_bytes(), options);
        decoded.map_err(|error| error.as_decode().expect("the body is no failure").clone())
    })
}

/// [`peak`] of any way to decode.
fn peak_of<T>(limit: usize, decode: impl FnOnce(DecodeOptions) -> Result<T, DecodeError>) -> (usize, bool) {
    let before = IN_USE.load(Relaxed);
    PEAK.store(before, Relaxed);
    let decoded = decode(DecodeOptions::default().max_bytes(limit));
    let peak = PEAK.load(Relaxed) - before;
    let refused = match &decoded {
        Ok(_) => false,
        Err(error) => {
            assert_eq!(error.problem(), &DecodeProblem::TooLarge { limit }, "{error}");
            true
        }
    };
    (peak, refused)
}

/// As [`a_limit_holds_memory_and_not_text`], for texts without an envelope: messages, and calls that are received.
fn a_limit_holds_without_an_envelope() {
    const LIMIT: usize = 4 << 20;
    let blanks = format!("[{}{{}}]", "{},".repeat(LIMIT / 3));
    let body = format!(r#"{{"items":{blanks}}}"#);
    let (json, refused) = peak_of(LIMIT, |options| {
        let mut holder = Holder::blank();
        response::from_json_with(&mut holder, body.as_bytes(), options).map(|_| holder)
    });
    assert!(refused && json <= 2 * LIMIT, "JSON: {json} bytes");
    let (params, refused) = peak_of(LIMIT, |options| {
        let mut holder = Holder::blank();
        response::from_params_with(&mut holder, [("items", &*blanks)], options).map(|_| holder)
    });
    assert!(refused && params <= 2 * LIMIT, "a parameter: {params} bytes");
    let ones = format!("{}1", "1,".repeat(LIMIT / 4));
    let (list, refused) = peak_of(LIMIT, |options| {
        let mut node = Node::blank();
        response::from_params_with(&mut node, [("numbers", &*ones)], options).map(|_| node)
    });
    assert!(refused && list <= 2 * LIMIT, "a list joined by commas: {list} bytes");
    // Each is within the limit, both are not.
    let half = format!("[{}{{}}]", "{},".repeat(LIMIT / 3 / size_of::<Wide>() - 1));
    let read = |params: &[(&str, &str)]| {
        peak_of(LIMIT, |options| {
            let mut holder = Holder::blank();
            let params = params.iter().copied();
            response::from_params_with(&mut holder, params, options).map(|_| holder)
        })
        .1
    };
    assert!(!read(&[("items", &half)]) && !read(&[("nullable", &half)]));
    assert!(read(&[("items", &half), ("nullable", &half)]), "the limit is that of all parameters");
}

fn a_limit_holds_memory_and_not_text() {
    const MB: usize = 1 << 20;
    let three_mb = |of: &str| {
        let mut items = of.repeat(3 * MB / of.len());
        items.pop();
        items
    };
    let keys: Vec<String> = (0..200_000).map(|key| format!(r#""{key:x}":{{}}"#)).collect();
    let holder = |member: &str, value: String| format!(r#"{{"{member}":{value}}}"#);
    let bodies = [
        ("blank records", holder("items", format!("[{}]", three_mb("{},")))),
        ("blank records in a wrapper", holder("items", format!(r#"{{"wide":[{}]}}"#, three_mb("{},")))),
        ("blank records as JSON in text", holder("items", format!(r#""[{}]""#, three_mb("{},")))),
        ("nulls", holder("nullable", format!("[{}]", three_mb("null,")))),
        ("entries", holder("map", format!("{{{}}}", keys.join(",")))),
        ("boxes", holder("chains", format!("[{}]", three_mb(r#"{"wide":{}},"#)))),
    ];
    for (shape, body) in &bodies {
        for limit in [4 * MB, 32 * MB] {
            let (peak, refused) = peak::<HolderGet>(body, limit);
            assert!(refused, "{shape}: {peak} bytes");
            // A list that grows is there twice for a moment, with room for more.
            assert!(peak <= 2 * limit, "{shape}: {peak} bytes with a limit of {limit}");
            println!("{shape}: {} MB with a limit of {} MB", peak / MB, limit / MB);
        }
    }
    for (shape, text) in [("objects", "{},"), ("numbers", "1,"), ("members", r#"{"a":1},"#)] {
        let (peak, refused) = peak::<AnyGet>(&holder("x", format!("[{}]", three_mb(text))), 32 * MB);
        assert!(refused && peak <= 2 * 32 * MB, "{shape} as free JSON: {peak} bytes");
    }
    // What such a limit is for does not hinder an ordinary response: 2 MB of full records, 16 MB of one text.
    let full: Vec<String> =
        (0..60).map(|field| format!(r#""f{field:02}":"a value of some length""#)).collect();
    let full = format!("{{{}}}", full.join(","));
    let many = format!("[{}]", vec![&*full; 2 * MB / full.len()].join(","));
    assert!(!peak::<HolderGet>(&holder("items", many.clone()), 8 * MB).1);
    assert!(!peak::<AnyGet>(&holder("x", many), 16 * MB).1);
    assert!(!peak::<AnyGet>(&format!(r#"{{"text":"{}"}}"#, "a".repeat(16 * MB)), MB).1);
}

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
    a_limit_holds_memory_and_not_text();
    a_limit_holds_without_an_envelope();
}
