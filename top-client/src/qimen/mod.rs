//! Calls of Qimen (奇门): from an order system to a warehouse or back, through the platform.
//!
//! ```no_run
//! use top_client::{Client, TopApi, TopObject};
//!
//! #[derive(TopApi)]
//! #[top_api(method = "taobao.qimen.order.cancel", response = OrderCancelResponse, qimen)]
//! struct OrderCancel {
//!     warehouse_code: String,
//!     #[top_api(business_key)]
//!     order_code: String,
//! }
//!
//! #[derive(TopObject)]
//! #[top_api(qimen)]
//! struct OrderCancelResponse { flag: Option<String>, code: Option<String>, message: Option<String> }
//!
//! # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
//! let cancel = OrderCancel { warehouse_code: "W1".into(), order_code: "O1".into() };
//! let reply = client.qimen("the customer's id").call(&cancel).await?; // what Qimen refuses is an error here
//! let response = reply.into_result()?;                                // what the called side refuses, here
//! # let _ = response;
//! # Ok(())
//! # }
//! ```
//!
//! # A time-out is not a failure
//!
//! When no response comes, or Qimen says that the called side took too long (`TOP15`, `isp.http-read-timeout`), the order may
//! have been taken. So a call is repeated by itself only if the request has a business key
//! (`#[top_api(business_key)]`: `outBizCode`, the code of an order that is created once), if its API is `idempotent`, or if it
//! was certainly not executed. With a business key, the receiver knows the repeat and does nothing twice. Without one, the
//! error says [`may_have_been_sent`](crate::Error::may_have_been_sent): ask before you send again.
//!
//! # Who refused
//!
//! | | is | because |
//! |---|---|---|
//! | Qimen, before or instead of the called side | an [`Error`](crate::Error) with [`as_api`](crate::Error::as_api) | the response's code is `TOP60`, `TOP15`, `TOP1` or another `TOP…`; in cloud scenes a number of the gateway's |
//! | the called side | a failed business result: [`Reply::into_result`](crate::Reply::into_result) | its flag is not `success`, with a code of its own |
//!
//! # Cloud scenes
//!
//! A custom scene (奇门自定义场景) has an address and methods of its own. Its structs are ordinary ones, without `qimen`:
//!
//! ```no_run
//! # use top_client::{Client, TopApi, qimen::{QimenAddress, SceneBody}};
//! # #[derive(TopApi)]
//! # #[top_api(method = "my.scene.stock.query", response = serde_json::Value)]
//! # struct StockQuery { sku: String }
//! # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
//! let scene = client.qimen_scene(QimenAddress::scene("my-scene")?).customer_id("c1").target_app_key("87654321");
//! let reply = scene.body(SceneBody::Json).call(&StockQuery { sku: "s1".into() }).await?;
//! # let _ = reply;
//! # Ok(())
//! # }
//! ```

mod address;
mod call;
mod scope;
mod signers;
mod untyped;

pub use self::{
    address::QimenAddress,
    call::QimenCall,
    scope::{Qimen, QimenScene, SceneBody},
    untyped::QimenMethodCall,
};
pub(crate) use self::{address::beside, signers::Signers};
#[doc(no_inline)]
pub use top_core::qimen::{QimenApi, business_key, read_request, write_request};
