//! Orders of many shops, as they are and as they change: synced from the platform's lists, hinted at by messages, read
//! from pushed tables. It keeps its place; what becomes of an order is the program's business.
//!
//! Three ways lead to the same orders, and they go together:
//!
//! | | quick | complete | costs |
//! |---|---|---|---|
//! | messages (TMC), as hints: [`OrderSync::fetch`] | seconds | no: a message may be lost, or come late | a call an order |
//! | lists, polled: [`OrderSync::run_until`] | minutes | yes, also after days of rest | a call a shop every few minutes |
//! | the platform's own database (数据推送): [`stored`] | seconds | yes | a database of the platform's |
//!
//! ```no_run
//! # async fn example(client: top_client::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use top_client::{
//!     Error, Page, TopApi, TopDateTime, TopObject,
//!     fleet::Memory,
//!     orders::{OrderBatch, OrderSource, OrderSync, PageAt},
//! };
//!
//! #[derive(Clone, TopObject)]
//! struct Trade { tid: i64, status: Option<String>, modified: Option<TopDateTime> }
//!
//! #[derive(TopObject)]
//! struct Listed { trades: Vec<Trade>, total_results: Option<i64>, has_next: Option<bool> }
//!
//! #[derive(TopApi)]
//! #[top_api(method = "taobao.trades.sold.increment.get", response = Listed, session = required, idempotent)]
//! struct Increment {
//!     fields: Vec<String>,
//!     start_modified: TopDateTime,
//!     end_modified: TopDateTime,
//!     page_no: i64,
//!     page_size: i64,
//!     use_has_next: bool,
//! }
//!
//! struct Trades;
//!
//! impl OrderSource for Trades {
//!     type List = Increment;
//!     type Order = Trade;
//!
//!     fn page(&self, at: PageAt) -> Increment {
//!         Increment {
//!             fields: ["tid", "status", "modified"].map(String::from).into(),
//!             start_modified: at.window.start,
//!             end_modified: at.window.end,
//!             page_no: at.number,
//!             page_size: 50, // the document recommends 40 to 50
//!             use_has_next: !at.counts,
//!         }
//!     }
//!
//!     fn read(&self, response: Listed) -> Page<Trade> {
//!         Page::of(response.trades).total(response.total_results).has_next(response.has_next)
//!     }
//! }
//!
//! async fn store(batch: OrderBatch<Trade>) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
//!     for trade in batch.orders {
//!         // insert …, or update it where the stored `modified` is not later: the same order comes more than once
//!         println!("{}: {}", batch.shop, trade.tid);
//!     }
//!     Ok(())
//! }
//!
//! let sync = OrderSync::builder(client, Trades, Memory::new()) // several processes: an engine that they share
//!     .shop_list(["shop-1", "shop-2"])
//!     .sink(store)
//!     .build()?;
//! sync.run_until(async { tokio::signal::ctrl_c().await.unwrap_or(()) }).await;
//! # Ok(())
//! # }
//! # mod tokio { pub mod signal { pub async fn ctrl_c() -> Result<(), ()> { Ok(()) } } }
//! ```
//!
//! # What is promised
//! * **No order is lost** that the platform lists within the [overlap](OrderSyncBuilder::overlap) after it changed, whatever
//!   is killed and whenever: the water mark of a shop moves, by comparing, only when the sink has stored every page of its
//!   window.
//! * **An order comes more than once**: from overlaps, after a kill, from two processes of which one slept. The sink has to
//!   store an order in place of itself, and must not replace it by one that changed earlier.
//! * **Two processes share the work**, and any number: shops are in shards, of which a process leases some at a time. If an
//!   engine gives one shard to two processes, work is done twice, and nothing is lost.
//! * **A shop does not keep others waiting.** A turn of a shop is one window; a window with very many orders is cut. Then
//!   the next shop has its turn. All calls keep to the client's rates, and those of its quota store.
//! * **The clock of this machine does not matter.** Windows end by the platform's own time, counted on by a clock that never
//!   jumps.
//!
//! # What is not
//! An order that the platform lists later than the overlap: on days of big sales lists lag by ten minutes and more. A longer
//! overlap costs little where few orders change; beyond it, messages and a nightly run over a day
//! ([`history`](OrderSyncBuilder::history) under another [`name`](OrderSource::name)) are the net.

mod batch;
mod builder;
mod error;
mod event;
mod mark;
mod run;
mod shards;
mod source;
pub mod stored;
mod time;
mod turn;
mod visit;

use std::{fmt, sync::Arc};

use self::run::Inner;
pub use self::{
    batch::{OrderBatch, Origin},
    builder::OrderSyncBuilder,
    error::{SyncError, SyncErrorKind},
    event::{SyncEvent, TurnEvent},
    source::{OrderSource, PageAt},
};

/// Keeps the orders of many shops in step with the platform's: see the [room](self). Cheap to clone; clones are the same.
pub struct OrderSync<S: OrderSource>(Arc<Inner<S>>);

impl<S: OrderSource> Clone for OrderSync<S> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<S: OrderSource> fmt::Debug for OrderSync<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OrderSync").field("name", &self.0.source.name()).finish_non_exhaustive()
    }
}
