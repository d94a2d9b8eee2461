//! Qimen (奇门) in both directions: an order system (ERP) sends orders to a warehouse (WMS), which confirms them. Responses are
//! lost on the way, the calls are repeated, and nothing happens twice.
//!
//! ```sh
//! cargo run -p top-apis --example warehouse
//! ```
//!
//! It starts a sandbox on this machine, which plays Qimen: it checks the call of one side, signs it again for the other, and
//! hands it on. Both sides are ordinary axum servers.
//!
//! With `WAREHOUSE=127.0.0.1:8000` only the warehouse runs, until Ctrl-C ends the process, for other callers and for
//! `topctl accept qimen http://127.0.0.1:8000/qimen`; its secret is `TOP_APP_SECRET`, `the warehouse's` if there is none.

mod erp;
mod wms;

use std::{env, error::Error, net::SocketAddr};

use axum::Router;
use tokio::net::TcpListener;
use top_apis::{Client, qimen_server::Dispatcher};
use top_sandbox::{Fault, QimenFault, QimenRoute, Sandbox};

/// Whose goods they are: Qimen routes by it.
const CUSTOMER: &str = "c1";
const ERP: (&str, &str) = ("12345678", "the order system's");
const WMS: (&str, &str) = ("23456789", "the warehouse's");

const CREATE: &str = "taobao.qimen.deliveryorder.create";
const CONFIRM: &str = "taobao.qimen.deliveryorder.confirm";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (shelf, book) = (wms::Shelf::default(), erp::Book::default());
    if let Ok(address) = env::var("WAREHOUSE") {
        let secret = env::var("TOP_APP_SECRET").unwrap_or_else(|_| WMS.1.to_owned());
        let listener = TcpListener::bind(address).await?;
        println!("The warehouse is at http://{}/qimen.", listener.local_addr()?);
        return Ok(axum::serve(listener, router(wms::dispatcher(&secret, &shelf))).await?);
    }
    let sandbox = Sandbox::builder().app(ERP.0, ERP.1).app(WMS.0, WMS.1).start().await?;
    let warehouse = start(wms::dispatcher(WMS.1, &shelf)).await?;
    let order_system = start(erp::dispatcher(ERP.1, &book)).await?;
    sandbox.qimen(QimenRoute::to(CUSTOMER, WMS.0, &format!("http://{warehouse}/qimen"))?);
    sandbox.qimen(QimenRoute::to(CUSTOMER, ERP.0, &format!("http://{order_system}/qimen"))?.method(CONFIRM));
    println!("Qimen runs on this machine, at {}.", sandbox.qimen_url());

    let client = |(key, secret): (&str, &str)| Client::builder(key, secret).gateway(sandbox.url()).build();
    let (erp, wms) = (client(ERP)?, client(WMS)?);

    println!("\nAn order:");
    erp::send(&erp, CUSTOMER, &erp::order("O1", "请轻放 <易碎> & 😀")).await?;

    println!("\nAn order whose response Qimen does not wait for (TOP15, isp.http-read-timeout):");
    sandbox.qimen_fault(CREATE, QimenFault::TimeOut);
    erp::send(&erp, CUSTOMER, &erp::order("O2", "")).await?;

    println!("\nAn order whose response is lost between Qimen and the order system:");
    sandbox.fault(CREATE, Fault::HangUp);
    erp::send(&erp, CUSTOMER, &erp::order("O3", "")).await?;

    println!("\nThe confirmations; the response to the second is lost, and the third comes twice:");
    for (number, (code, order)) in shelf.orders().into_iter().enumerate() {
        match number {
            1 => drop(sandbox.qimen_fault(CONFIRM, QimenFault::TimeOut)),
            2 => drop(sandbox.qimen_fault(CONFIRM, QimenFault::Twice)),
            _ => {}
        }
        wms::confirm(&wms, CUSTOMER, &code, &order).await?;
    }

    println!("\nWhat both sides wrote down:");
    for (code, order) in shelf.orders() {
        let confirmed = book.confirmations(&code);
        println!("  {code}: taken {} time, confirmed {confirmed} time", order.times);
        if (order.times, confirmed) != (1, 1) {
            return Err("an order was lost, or executed twice".into());
        }
    }
    let count = sandbox.qimen_count(CUSTOMER, CREATE);
    println!("  Qimen: {} calls for 3 orders", count.received);
    if shelf.orders().len() != 3 || count.received != 5 {
        return Err("not every order arrived, or no call was repeated".into());
    }
    sandbox.stop().await;
    Ok(())
}

fn router(dispatcher: Dispatcher) -> Router {
    Router::new().route_service("/qimen", dispatcher.into_service())
}

/// A server of one side, for as long as the process runs.
async fn start(dispatcher: Dispatcher) -> Result<SocketAddr, Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move { axum::serve(listener, router(dispatcher)).await });
    Ok(address)
}
