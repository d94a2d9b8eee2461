//! Items of paged APIs: where they end, what an error leaves, and that each page is an ordinary call.

use top_client::{
    Client, Page,
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
}

const LIST: List = List { page_no: None, page_size: 2, cursor: None };

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
