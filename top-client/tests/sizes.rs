//! How large the values are that a call hands on: each is copied where it is handed on by value, and kept once for each call
//! in flight. Upper bounds, a little above what they are with all features.

use std::mem::{size_of, size_of_val};

use top_client::{Call, Client, Reply, ReplyMeta};
use top_core::TopApi;

#[derive(TopApi)]
#[top_api(method = "taobao.time.get", response = String, unwrap = "time", idempotent)]
struct TimeGet;

#[test]
fn a_call_and_its_reply_are_handed_on_in_a_few_words() {
    // A compiler copies up to 128 bytes in place; more are a call of `memcpy`.
    assert!(size_of::<Call<'_, TimeGet>>() <= 128, "{}", size_of::<Call<'_, TimeGet>>());
    assert!(size_of::<ReplyMeta>() <= 96, "{}", size_of::<ReplyMeta>());
    assert!(size_of::<Reply<String>>() <= 120, "{}", size_of::<Reply<String>>());
}

#[test]
fn the_future_of_a_call_holds_its_attempt_and_little_else() {
    let client = Client::builder("12345678", "secret")
        .gateway("http://127.0.0.1:1/")
        .transport(tower::service_fn(async |_| {
            Ok::<_, std::convert::Infallible>(http::Response::new(String::new()))
        }))
        .build()
        .unwrap();
    let future = client.call(&TimeGet).send();
    assert!(size_of_val(&future) <= 1960, "{}", size_of_val(&future));
}
