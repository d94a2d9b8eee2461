//! For tests of code that uses this crate: a gateway in memory that replays responses and faults, and a clock that
//! moves only when it is told to. Nothing here opens a socket, and nothing is compiled without the feature `testing`.
//!
//! [`Replay`] is the gateway whose calls and responses the test writes; [`Cassette`] is one whose calls were recorded with
//! `topctl record`.
//!
//! A function that takes a [`Client`](crate::Client) is tested without a network like this:
//!
//! ```
//! use top_client::{Client, testing::{ExpectedCall, Replay, Step}};
//! use top_core::{Error, TopApi, error::ApiError};
//!
//! /// 商品标题: the title of an item.
//! #[derive(TopApi)]
//! #[top_api(method = "taobao.item.title.get", response = String, unwrap = "title", idempotent)]
//! struct TitleGet { num_iid: i64 }
//!
//! // The function under test.
//! async fn title_or_blank(client: &Client, num_iid: i64) -> Result<String, Error> {
//!     match client.call(&TitleGet { num_iid }).session("a seller's session").await {
//!         Ok(title) => Ok(title.into_inner()),
//!         Err(error) if error.as_api().and_then(ApiError::sub_code) == Some("isv.item-not-exist") => {
//!             Ok(String::new())
//!         }
//!         Err(error) => Err(error),
//!     }
//! }
//!
//! # tokio::runtime::Builder::new_current_thread().enable_time().build()?.block_on(async {
//! let gateway = Replay::new("12345678", "helloworld");
//! let client = gateway.client().build()?;
//!
//! // The first connection breaks; since the call is idempotent, the client asks again.
//! let item_1 = || ExpectedCall::of("taobao.item.title.get").param("num_iid", "1");
//! gateway.expect(item_1(), Step::reset());
//! gateway.expect(item_1(), Step::success::<TitleGet>(&"手机".to_owned())?);
//! assert_eq!(title_or_blank(&client, 1).await?, "手机");
//! assert_eq!(gateway.calls()[1].param("session"), Some("a seller's session"));
//!
//! gateway.expect(
//!     "taobao.item.title.get",
//!     ApiError::new(15, "Remote service error").with_sub("isv.item-not-exist", "商品不存在"),
//! );
//! assert_eq!(title_or_blank(&client, 2).await?, "");
//!
//! gateway.finish(); // panics if a call was not expected, or expected and not made
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod cassette;
mod clock;
mod difference;
mod expected;
mod fixture;
mod problem;
mod received;
mod replay;
mod step;
mod whole;

pub(crate) use self::fixture::Fixture;
pub use self::{
    cassette::{Cassette, CassetteError},
    clock::TokioClock,
    expected::ExpectedCall,
    received::ReceivedCall,
    replay::{Replay, ReplayTransport},
    step::Step,
};
pub use top_core::clock::FixedClock;
