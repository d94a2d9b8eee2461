//! Testing: a function that takes a client, tried without a network. Its faults are scripted, and what goes wrong is told.
//!
//! ```sh
//! cargo run -p top-apis --example replay
//! ```

use std::error::Error as StdError;

use top_apis::{
    Client, Error, TopApi,
    error::ApiError,
    testing::{ExpectedCall, Replay, Step},
};

/// 商品标题: the title of an item.
#[derive(TopApi)]
#[top_api(method = "taobao.item.title.get", response = String, unwrap = "title", idempotent)]
struct TitleGet {
    num_iid: i64,
}

/// The function under test: an item that is gone has no title.
async fn title_or_blank(client: &Client, num_iid: i64) -> Result<String, Error> {
    match client.call(&TitleGet { num_iid }).await {
        Ok(title) => Ok(title.into_inner()),
        Err(error) if error.as_api().and_then(ApiError::sub_code) == Some("isv.item-not-exist") => {
            Ok(String::new())
        }
        Err(error) => Err(error),
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn StdError>> {
    let gateway = Replay::new("12345678", "helloworld");
    let client = gateway.client().build()?;
    let item_1 = || ExpectedCall::of("taobao.item.title.get").param("num_iid", "1");
    gateway.expect(item_1(), Step::reset()); // the connection breaks, and the client asks again
    gateway.expect(item_1(), Step::success::<TitleGet>(&"手机".to_owned())?);
    let gone = ApiError::new(15, "Remote service error").with_sub("isv.item-not-exist", "商品不存在");
    gateway.expect("taobao.item.title.get", gone);
    println!("item 1: {:?}, in {} attempts", title_or_blank(&client, 1).await?, gateway.calls().len());
    println!("item 2: {:?}", title_or_blank(&client, 2).await?);
    gateway.finish(); // panics if a call was not expected, or expected and not made

    // A test that fails says which parameter is another, and what a fixture has that its type does not know.
    let gateway = Replay::new("12345678", "helloworld");
    gateway.show_values();
    let client = gateway.client().build()?;
    gateway.expect(item_1(), Step::json(r#"{"title":"手机","titel":"手机"}"#));
    let refused = title_or_blank(&client, 2).await.is_err();
    let served = title_or_blank(&client, 1).await.is_ok();
    println!("\nwhat `finish` would say (refused: {refused}, served: {served}):");
    for problem in gateway.problems() {
        println!("  {problem}");
    }
    // It was wrong on purpose.
    std::mem::forget(gateway);
    Ok(())
}
