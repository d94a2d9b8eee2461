//! The warehouse (WMS): takes orders at one address, and confirms them later. It takes each order once, however often it
//! comes.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use top_apis::{
    Client,
    qimen::{DeliveryorderConfirm, DeliveryorderCreate, deliveryorder_confirm, deliveryorder_create},
    qimen_server::{Dispatcher, QimenCall},
    spi::SpiFailure,
};

/// What the warehouse writes down: how many of an order it has to send, by the order's code, in the order of arrival.
#[derive(Clone, Default)]
pub(crate) struct Shelf(Arc<Mutex<BTreeMap<String, Taken>>>);

/// An order that was taken.
#[derive(Clone)]
pub(crate) struct Taken {
    pub(crate) lines: Vec<deliveryorder_create::OrderLine>,
    pub(crate) order_type: String,
    pub(crate) times: u32,
}

impl Shelf {
    /// Writes an order down; the warehouse's own number of it.
    fn take(&self, code: &str, order_type: &str, lines: &[deliveryorder_create::OrderLine]) -> usize {
        let mut orders = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let order = orders.entry(code.to_owned()).or_insert_with(|| Taken {
            lines: lines.to_vec(),
            order_type: order_type.to_owned(),
            times: 0,
        });
        order.times += 1;
        orders.len()
    }

    /// All orders, by their codes.
    pub(crate) fn orders(&self) -> Vec<(String, Taken)> {
        let orders = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        orders.iter().map(|(code, order)| (code.clone(), order.clone())).collect()
    }
}

/// The warehouse's address: what Qimen calls, with the secret of the warehouse's application.
pub(crate) fn dispatcher(secret: &str, shelf: &Shelf) -> Dispatcher {
    let shelf = shelf.clone();
    Dispatcher::new(secret.to_owned())
        .on(move |call: QimenCall<DeliveryorderCreate>| {
            let shelf = shelf.clone();
            async move { take(&shelf, &call) }
        })
        .on_refusal(|error| println!("  WMS  refuses: {error}"))
}

fn take(
    shelf: &Shelf,
    call: &QimenCall<DeliveryorderCreate>,
) -> Result<deliveryorder_create::DeliveryorderCreateResponse, SpiFailure> {
    let Some(order) = &call.delivery_order else {
        return Err(SpiFailure::new("no-order", "缺少 deliveryOrder"));
    };
    let number = shelf.take(&order.delivery_order_code, &order.order_type, &call.order_lines);
    println!("  WMS  takes order {} as number {number}", order.delivery_order_code);
    Ok(deliveryorder_create::DeliveryorderCreateResponse {
        code: Some("0".into()),
        // Sent back as it came: Chinese and escaped text must survive both ways.
        message: order.remark.clone(),
        delivery_order_id: Some(format!("WMS-{number}")),
        ..Default::default()
    })
}

/// Confirms an order to the order system, over Qimen again. The message has an id of its own, so it may be repeated.
pub(crate) async fn confirm(
    client: &Client,
    customer: &str,
    code: &str,
    order: &Taken,
) -> Result<(), Box<dyn std::error::Error>> {
    let lines = order.lines.iter().map(|line| deliveryorder_confirm::OrderLine {
        item_code: Some(line.item_code.clone()),
        actual_qty: Some(line.plan_qty),
        ..Default::default()
    });
    let confirmation = DeliveryorderConfirm {
        delivery_order: Some(deliveryorder_confirm::DeliveryOrder {
            delivery_order_code: code.to_owned(),
            warehouse_code: "W1".into(),
            order_type: order.order_type.clone(),
            out_biz_code: Some(format!("confirm-{code}")),
            status: Some("DELIVERED".into()),
            ..Default::default()
        }),
        order_lines: lines.collect(),
        ..Default::default()
    };
    let reply = client.qimen(customer).call(&confirmation).await?;
    println!("  WMS  has confirmed {code}, in {} attempts", reply.attempts());
    reply.into_result()?;
    Ok(())
}
