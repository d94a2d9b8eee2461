//! Items of paged APIs: where they end, what an error leaves, and that each page is an ordinary call.

use std::time::Duration;

use top_client::{
    Client, Page, TimeWindow, TimeWindows, TopDateTime,
    testing::{ExpectedCall, Replay, Step},
};
use top_core::{Error, TopApi, TopObject};

#[derive(TopObject)]
struct Numbers {
    items: Vec<i64>,
    total: Option<i64>,
    has_next: Option<bool>,
    cursor: Option<String>,
    request_id: Option<String>,
}

#[derive(TopApi)]
#[top_api(method = "a.list", response = Numbers)]
struct List {
    page_no: Option<i64>,
    page_size: i64,
    cursor: Option<String>,
    start: Option<TopDateTime>,
    end: Option<TopDateTime>,
    /// `use_has_next` of the platform's lists of orders: no total.
    has_next: Option<bool>,
}

const LIST: List = List { page_no: None, page_size: 2, cursor: None, start: None, end: None, has_next: None };

fn gateway() -> Replay {
    Replay::new("12345678", "helloworld")
}

fn page(number: i64) -> ExpectedCall {
    ExpectedCall::of("a.list").param("page_no", number.to_string()).param("page_size", "2")
}

/// All items; the responses may say how to go on in any way.
async fn all(client: &Client) -> Result<Vec<i64>, Error> {
    let mut pages = client.pages(
        LIST,
        |list, page| list.page_no = Some(page),
        |numbers| Page::of(numbers.items).total(numbers.total).has_next(numbers.has_next),
    );
    let mut items = Vec::new();
    while let Some(item) = pages.next().await? {
        items.push(item);
    }
    assert_eq!(pages.next().await?, None, "the end stays the end");
    Ok(items)
}

#[tokio::test]
async fn pages_end_where_the_api_says_or_shows_it() {
    let ends: [(&str, &[&str], &[i64]); 7] = [
        ("an empty page", &[r#"{"items":[1,2]}"#, r#"{"items":[3]}"#, r#"{"items":[]}"#], &[1, 2, 3]),
        ("no page at all", &[r#"{"request_id":"r1"}"#], &[]),
        ("the total", &[r#"{"items":[1,2],"total":3}"#, r#"{"items":[3],"total":3}"#], &[1, 2, 3]),
        (
            "a total of nothing counts as none",
            &[r#"{"items":[1],"total":0}"#, r#"{"items":[],"total":0}"#],
            &[1],
        ),
        (
            "the last page by its own word",
            &[r#"{"items":[1,2],"has_next":true,"total":2}"#, r#"{"items":[3],"has_next":false,"total":9}"#],
            &[1, 2, 3],
        ),
        (
            "a page that repeats the last one",
            &[
                r#"{"items":[1,2],"has_next":true,"request_id":"r1"}"#,
                r#"{"items":[3],"has_next":true,"request_id":"r2"}"#,
                r#"{"items":[3],"has_next":true,"request_id":"r3"}"#,
            ],
            &[1, 2, 3],
        ),
        (
            "a page that repeats an earlier one",
            &[
                r#"{"items":[1],"has_next":true}"#,
                r#"{"items":[2],"has_next":true}"#,
                r#"{"items":[1],"has_next":true}"#,
            ],
            &[1, 2],
        ),
    ];
    for (what, responses, expected) in ends {
        let gateway = gateway();
        for (number, response) in (1..).zip(responses) {
            gateway.expect(page(number), Step::json(*response));
        }
        assert_eq!(all(&gateway.client().build().unwrap()).await.unwrap(), expected, "{what}");
        gateway.finish();
    }
}

#[tokio::test]
async fn a_cursor_leads_through_empty_pages_to_its_end() {
    let at = |cursor: &str| ExpectedCall::of("a.list").param("cursor", cursor);
    for last in [r#"{"items":[3]}"#, r#"{"items":[3],"cursor":"c"}"#] {
        let gateway = gateway();
        let first = ExpectedCall::of("a.list").without("cursor");
        gateway.expect(first, Step::json(r#"{"items":[1,2],"cursor":"b"}"#));
        gateway.expect(at("b"), Step::json(r#"{"items":[],"cursor":"c"}"#));
        gateway.expect(at("c"), Step::json(last));
        let client = gateway.client().build().unwrap();
        let mut pages = client.pages_by_cursor(
            LIST,
            |list, cursor: String| list.cursor = Some(cursor),
            |numbers| (numbers.items, numbers.cursor),
        );
        let mut items = Vec::new();
        while let Some(page) = pages.next_page().await.unwrap() {
            items.push(page);
        }
        assert_eq!(items, [vec![1, 2], vec![3]]);
        gateway.finish();
    }
}

#[tokio::test]
async fn pages_are_called_for_when_they_are_wanted_and_an_error_can_be_got_over() {
    let gateway = gateway();
    let client = gateway.client().build().unwrap();
    let with_session = |number| page(number).param("session", "s").param("extra", "e");
    gateway.expect(with_session(3), Step::json(r#"{"items":[5,6]}"#));
    let mut pages = client
        .pages(LIST, |list, page| list.page_no = Some(page), |numbers| Page::of(numbers.items))
        .session("s")
        .param("extra", "e")
        .starting_at(3);
    assert_eq!(pages.next().await.unwrap(), Some(5));
    assert_eq!(gateway.calls().len(), 1, "the next page is not wanted yet");
    assert_eq!(pages.next_page().await.unwrap(), Some(vec![6]), "what is left of it");

    gateway.expect(with_session(4), Step::reset());
    assert!(pages.next().await.unwrap_err().may_have_been_sent());
    gateway.expect(with_session(4), Step::json(r#"{"items":[7]}"#));
    gateway.expect(with_session(5), Step::json(r#"{"request_id":"r9"}"#));
    assert_eq!(pages.next().await.unwrap(), Some(7), "the same page once more");
    assert_eq!(pages.next().await.unwrap(), None);
    gateway.finish();
}

#[test]
fn the_iteration_can_be_sent_to_another_task() {
    fn assert_send<T: Send>(_: T) {}
    let gateway = gateway();
    let client = gateway.client().build().unwrap();
    let mut pages =
        client.pages(LIST, |list, page| list.page_no = Some(page), |numbers| Page::of(numbers.items));
    assert_send(pages.next());
    assert_send(pages);
}

/// A list that changes while it is read, in pages of two, newest first.
#[derive(Clone)]
struct Changing(std::sync::Arc<std::sync::Mutex<(Vec<i64>, Vec<String>)>>);

impl Changing {
    fn new(items: impl IntoIterator<Item = i64>) -> Self {
        Self(std::sync::Arc::new(std::sync::Mutex::new((items.into_iter().collect(), Vec::new()))))
    }

    fn client(&self) -> Client {
        let list = self.clone();
        let service = tower::service_fn(move |request: http::Request<top_client::Body>| {
            let list = list.clone();
            async move {
                let form = String::from_utf8(request.into_body().into_bytes().unwrap().to_vec()).unwrap();
                let get =
                    |name: &str| form.split('&').find_map(|pair| pair.strip_prefix(&format!("{name}=")));
                let number = |name| get(name).and_then(|text| text.parse::<usize>().ok());
                let page = number("page_no").unwrap_or(1);
                let mut list = list.0.lock().unwrap();
                list.1.push(page.to_string());
                let items: Vec<_> = list.0.iter().skip((page - 1) * 2).take(2).collect();
                let body = format!(r#"{{"items":{items:?},"total":{}}}"#, list.0.len());
                // Each call pushes an item out of the list.
                if list.0.len() > 3 {
                    list.0.remove(0);
                }
                Ok::<_, std::convert::Infallible>(http::Response::new(top_client::Body::from(body)))
            }
        });
        Client::builder("k", "s").transport(service).build().unwrap()
    }

    fn pages_called(&self) -> Vec<String> {
        self.0.lock().unwrap().1.clone()
    }
}

#[tokio::test]
async fn backwards_no_item_is_missed_that_moves_up_while_the_list_is_read() {
    let stays = |all: &[i64]| (7..=9).all(|item| all.contains(&item));
    let list = Changing::new(1..=9);
    let forwards = all(&list.client()).await.unwrap();
    assert!(!stays(&forwards), "the reason for the other way: {forwards:?}");

    let list = Changing::new(1..=9);
    let backwards = all_backwards(&list.client()).await.unwrap();
    assert!(stays(&backwards), "{backwards:?}");
    assert_eq!(list.pages_called(), ["1", "5", "4", "3", "2", "1"]);
}

async fn all_backwards(client: &Client) -> Result<Vec<i64>, Error> {
    let mut pages = client.pages_backwards(
        LIST,
        |list, page| list.page_no = Some(page),
        |numbers| Page::of(numbers.items).total(numbers.total),
    );
    let mut items = Vec::new();
    while let Some(item) = pages.next().await? {
        items.push(item);
    }
    assert_eq!(pages.next().await?, None, "the end stays the end");
    Ok(items)
}

/// Of each case the pages that are called for, their responses, and the items.
#[tokio::test]
async fn backwards_ends_with_page_one_whatever_comes() {
    type Case<'c> = (&'c str, &'c [(i64, &'c str)], &'c [i64]);
    let cases: [Case<'_>; 7] = [
        ("nothing", &[(1, r#"{"items":[]}"#)], &[]),
        ("one page", &[(1, r#"{"items":[1,2],"total":2}"#)], &[1, 2]),
        (
            "three pages",
            &[
                (1, r#"{"items":[1,2],"total":5}"#),
                (3, r#"{"items":[5],"total":5}"#),
                (2, r#"{"items":[3,4],"total":5}"#),
                (1, r#"{"items":[1,2],"total":5}"#),
            ],
            &[5, 3, 4, 1, 2],
        ),
        (
            "the gateway gives smaller pages than were asked for",
            &[
                (1, r#"{"items":[1],"total":2}"#),
                (2, r#"{"items":[2],"total":2}"#),
                (1, r#"{"items":[1],"total":2}"#),
            ],
            &[2, 1],
        ),
        (
            "a total that is too large, past which there is nothing",
            &[
                (1, r#"{"items":[1,2],"total":7}"#),
                (4, r#"{"items":[]}"#),
                (3, r#"{"items":[]}"#),
                (2, r#"{"items":[3]}"#),
                (1, r#"{"items":[1,2]}"#),
            ],
            &[3, 1, 2],
        ),
        (
            "a total that is too large, past which the last page comes again",
            &[
                (1, r#"{"items":[1,2],"total":5}"#),
                (3, r#"{"items":[3],"total":5}"#),
                (2, r#"{"items":[3],"total":5}"#),
                (1, r#"{"items":[1,2],"total":5}"#),
            ],
            &[3, 1, 2],
        ),
        (
            "the list became empty",
            &[(1, r#"{"items":[1,2],"total":3}"#), (2, r#"{"items":[]}"#), (1, r#"{"items":[]}"#)],
            &[],
        ),
    ];
    for (name, calls, items) in cases {
        let gateway = gateway();
        for (number, response) in calls {
            gateway.expect(page(*number), Step::json(*response));
        }
        assert_eq!(all_backwards(&gateway.client().build().unwrap()).await.unwrap(), items, "{name}");
    }
}

#[tokio::test]
async fn backwards_needs_a_total_that_can_be_one() {
    for (response, word) in [
        (r#"{"items":[1,2]}"#, "Page::total"),
        (r#"{"items":[1,2],"total":9223372036854775807}"#, "1000000 pages"),
    ] {
        let gateway = gateway();
        gateway.expect(page(1), Step::json(response));
        let error = all_backwards(&gateway.client().build().unwrap()).await.unwrap_err();
        assert!(error.to_string().contains(word), "{error}");
    }
}

#[tokio::test]
async fn windows_of_time_are_read_to_their_ends_one_after_the_other() {
    let windows = || {
        let at = |text: &str| text.parse().unwrap();
        TimeWindows::new(at("2026-01-01 00:00:00"), at("2026-01-01 00:02:30"), Duration::from_secs(60))
    };
    let set = |list: &mut List, window: TimeWindow| {
        list.cursor = None;
        list.start = Some(window.start);
        list.end = Some(window.end);
    };
    let expect = |gateway: &Replay, minute: u32, place: (&str, &str), response: &'static str| {
        let end = if minute == 2 {
            "2026-01-01 00:02:30".to_owned()
        } else {
            format!("2026-01-01 00:0{}:00", minute + 1)
        };
        let call = ExpectedCall::of("a.list")
            .param("start", format!("2026-01-01 00:0{minute}:00"))
            .param("end", end)
            .param(place.0, place.1);
        gateway.expect(call, Step::json(response));
    };

    // Forwards; the same items in each window are no page that was seen before.
    let gateway = gateway();
    expect(&gateway, 0, ("page_no", "1"), r#"{"items":[1,2],"total":3}"#);
    expect(&gateway, 0, ("page_no", "2"), r#"{"items":[3],"total":3}"#);
    expect(&gateway, 1, ("page_no", "1"), r#"{"items":[]}"#);
    expect(&gateway, 2, ("page_no", "1"), r#"{"items":[1,2],"total":2}"#);
    let client = gateway.client().build().unwrap();
    let mut pages = client
        .pages(
            LIST,
            |list, page| list.page_no = Some(page),
            |numbers| Page::of(numbers.items).total(numbers.total),
        )
        .over(windows(), set);
    assert_eq!(pages.window(), None);
    assert_eq!(pages.next_page().await.unwrap(), Some(vec![1, 2]));
    assert_eq!(pages.window().map(|window| window.end.to_string()).as_deref(), Some("2026-01-01 00:01:00"));
    assert_eq!(pages.next_page().await.unwrap(), Some(vec![3]));
    assert_eq!(pages.next_page().await.unwrap(), Some(vec![1, 2]));
    assert_eq!(pages.next_page().await.unwrap(), None);
    assert_eq!(pages.next_page().await.unwrap(), None);

    // Backwards, from a page on in the first window.
    let gateway = self::gateway();
    expect(&gateway, 0, ("page_no", "1"), r#"{"items":[1],"total":9}"#);
    expect(&gateway, 1, ("page_no", "1"), r#"{"items":[2,3],"total":3}"#);
    expect(&gateway, 1, ("page_no", "2"), r#"{"items":[4],"total":3}"#);
    gateway.expect("a.list", Step::http(http::StatusCode::NOT_FOUND, ""));
    expect(&gateway, 1, ("page_no", "1"), r#"{"items":[2,3],"total":3}"#);
    expect(&gateway, 2, ("page_no", "1"), r#"{"items":[]}"#);
    let client = gateway.client().build().unwrap();
    let mut pages = client
        .pages_backwards(
            LIST,
            |list, page| list.page_no = Some(page),
            |numbers| Page::of(numbers.items).total(numbers.total),
        )
        .over(windows(), set)
        .starting_at(1);
    assert_eq!(pages.next_page().await.unwrap(), Some(vec![1]));
    assert_eq!(pages.next_page().await.unwrap(), Some(vec![4]));
    assert_eq!(pages.next_page().await.unwrap_err().as_status(), Some(404));
    assert_eq!(pages.next_page().await.unwrap(), Some(vec![2, 3]), "the same page of the same window");
    assert_eq!(pages.next_page().await.unwrap(), None);

    // By a cursor, which the next window does not begin with.
    let gateway = self::gateway();
    for minute in 0..3 {
        expect(&gateway, minute, ("page_size", "2"), r#"{"items":[1],"cursor":"x"}"#);
        expect(&gateway, minute, ("cursor", "x"), r#"{"items":[2]}"#);
    }
    let client = gateway.client().build().unwrap();
    let mut pages = client
        .pages_by_cursor(
            LIST,
            |list, cursor| list.cursor = Some(cursor),
            |numbers| (numbers.items, numbers.cursor),
        )
        .over(windows(), set);
    let mut items = Vec::new();
    while let Some(item) = pages.next().await.unwrap() {
        items.push(item);
    }
    assert_eq!(items, [1, 2, 1, 2, 1, 2]);
    assert!(gateway.calls().iter().step_by(2).all(|call| call.param("cursor").is_none()));

    let none = TimeWindows::new(
        "2026-01-01 00:00:00".parse().unwrap(),
        "2026-01-01 00:00:00".parse().unwrap(),
        Duration::ZERO,
    );
    let mut pages = client
        .pages(LIST, |list, page| list.page_no = Some(page), |numbers| Page::of(numbers.items))
        .over(none, set);
    assert_eq!(pages.next().await.unwrap(), None);
}

/// The totals cost the platform time, so they are asked for once for each window.
#[tokio::test]
async fn backwards_only_the_first_call_counts_and_the_total_can_be_had_before_the_items() {
    let gateway = gateway();
    let call = |number, counts: bool| {
        page(number).param("start", "2026-01-01 00:00:00").param("has_next", (!counts).to_string())
    };
    gateway.expect(call(1, true), Step::json(r#"{"items":[1,2],"total":3}"#));
    gateway.expect(call(2, false), Step::json(r#"{"items":[3],"has_next":false}"#));
    gateway.expect(call(1, false), Step::json(r#"{"items":[1,2],"has_next":true}"#));
    let second = page(1).param("start", "2026-01-01 00:01:00").param("has_next", "false");
    gateway.expect(second, Step::json(r#"{"items":[4],"total":1}"#));
    let client = gateway.client().build().unwrap();
    let windows = TimeWindows::new(
        "2026-01-01 00:00:00".parse().unwrap(),
        "2026-01-01 00:02:00".parse().unwrap(),
        Duration::from_secs(60),
    );
    let mut pages = client
        .pages_backwards(
            LIST,
            |list, page| list.page_no = Some(page),
            |numbers| Page::of(numbers.items).total(numbers.total).has_next(numbers.has_next),
        )
        .counting(|list, counts| list.has_next = Some(!counts))
        .over(windows, |list, window| list.start = Some(window.start));
    assert_eq!(pages.total().await.unwrap(), Some(3));
    assert_eq!(pages.total().await.unwrap(), Some(3));
    assert_eq!(gateway.calls().len(), 1, "known without another call");
    assert_eq!(pages.next_page().await.unwrap(), Some(vec![3]));
    assert_eq!(pages.next_page().await.unwrap(), Some(vec![1, 2]));
    assert_eq!(pages.next_page().await.unwrap(), Some(vec![4]));
    assert_eq!(pages.total().await.unwrap(), Some(1), "of the window that was read last");
    assert_eq!(pages.next_page().await.unwrap(), None);
    gateway.finish();
}

#[tokio::test]
async fn the_total_of_a_single_page_keeps_its_items() {
    let gateway = gateway();
    gateway.expect(page(1), Step::json(r#"{"items":[1,2],"total":2}"#));
    let client = gateway.client().build().unwrap();
    let mut pages = client.pages_backwards(
        LIST,
        |list, page| list.page_no = Some(page),
        |numbers| Page::of(numbers.items).total(numbers.total),
    );
    assert_eq!(pages.total().await.unwrap(), Some(2));
    assert_eq!(pages.next_page().await.unwrap(), Some(vec![1, 2]));
    assert_eq!(pages.next_page().await.unwrap(), None);
    assert_eq!(pages.total().await.unwrap(), Some(2));
    gateway.finish();
}

/// A list that grew between the count and the last page: what is past it is read first, and the last page again.
#[tokio::test]
async fn backwards_begins_where_a_page_says_that_it_is_the_last() {
    let gateway = gateway();
    for (number, response) in [
        (1, r#"{"items":[1,2],"total":4}"#),
        (2, r#"{"items":[3,4],"has_next":true}"#),
        (3, r#"{"items":[5,6],"has_next":true}"#),
        (4, r#"{"items":[7],"has_next":false}"#),
        (3, r#"{"items":[5,7],"has_next":true}"#),
        (2, r#"{"items":[3,4],"has_next":true}"#),
        (1, r#"{"items":[1,2],"has_next":true}"#),
    ] {
        gateway.expect(page(number), Step::json(response));
    }
    let client = gateway.client().build().unwrap();
    let mut pages = client.pages_backwards(
        LIST,
        |list, page| list.page_no = Some(page),
        |numbers| Page::of(numbers.items).total(numbers.total).has_next(numbers.has_next),
    );
    let mut items = Vec::new();
    while let Some(item) = pages.next().await.unwrap() {
        items.push(item);
    }
    assert_eq!(items, [3, 4, 5, 6, 7, 5, 7, 1, 2], "a page that is the same again is left out");
    gateway.finish();
}

#[cfg(feature = "stream")]
#[tokio::test]
async fn a_stream_goes_on_with_the_page_that_failed_and_ends() {
    use std::{future::poll_fn, pin::Pin};

    use futures_core::Stream;

    fn assert_send<T: Send>(_: &T) {}

    let gateway = gateway();
    gateway.expect(page(1), Step::json(r#"{"items":[1,2],"has_next":true}"#));
    gateway.expect(page(2), Step::reset());
    gateway.expect(page(2), Step::json(r#"{"items":[3],"has_next":false}"#));
    let client = gateway.client().build().unwrap();
    let mut stream = client
        .pages(
            LIST,
            |list, page| list.page_no = Some(page),
            |numbers| Page::of(numbers.items).has_next(numbers.has_next),
        )
        .into_stream();
    assert_send(&stream);
    let mut seen = Vec::new();
    while let Some(item) = poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await {
        seen.push(item.ok());
    }
    assert_eq!(seen, [Some(1), Some(2), None, Some(3)]);
    let after = poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await;
    assert!(after.is_none(), "the end stays the end");
    gateway.finish();
}
