//! The order system (ERP): sends orders to the warehouse, and is called with the confirmations.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use top_apis::{
    Client,
    qimen::{
        DeliveryorderConfirm, DeliveryorderCreate,
        deliveryorder_confirm::DeliveryorderConfirmResponse,
        deliveryorder_create::{DeliveryOrder, OrderLine, ReceiverInfo},
    },
    qimen_server::{Dispatcher, QimenCall},
    spi::SpiFailure,
};

/// What the order system writes down: how often each order was confirmed.
#[derive(Clone, Default)]
pub(crate) struct Book(Arc<Mutex<BTreeMap<String, u32>>>);

impl Book {
    fn confirm(&self, code: &str) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(code.to_owned()).or_default() += 1;
    }

    pub(crate) fn confirmations(&self, code: &str) -> u32 {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(code).copied().unwrap_or_default()
    }
}

/// An order as the order system knows it.
pub(crate) fn order(code: &str, remark: &str) -> DeliveryorderCreate {
    let now = "2026-11-28 10:00:00".to_owned();
    DeliveryorderCreate {
        delivery_order: Some(DeliveryOrder {
            // The business key: the warehouse takes an order of this code once.
            delivery_order_code: code.to_owned(),
            order_type: "JYCK".into(),
            warehouse_code: "W1".into(),
            create_time: now.clone(),
            place_order_time: now.clone(),
            operate_time: now,
            shop_nick: "测试店铺".into(),
            logistics_code: "SF".into(),
            remark: Some(remark.to_owned()),
            receiver_info: Some(ReceiverInfo {
                name: "*先生".into(),
                mobile: "*******0000".into(),
                province: "浙江省".into(),
                city: "杭州市".into(),
                detail_address: "****".into(),
                // Addressee data is masked; with the oaid the warehouse asks the platform for it.
                oaid: Some("abc*******".into()),
                ..Default::default()
            }),
            ..Default::default()
        }),
        order_lines: vec![OrderLine {
            owner_code: "H1".into(),
            item_code: "i1".into(),
            plan_qty: 3,
            actual_price: "12.50".into(),
            ..Default::default()
        }],
        ..Default::default()
    }
}

/// Sends an order. A time-out is no failure: since the order has a business key, the client repeats it by itself.
pub(crate) async fn send(
    client: &Client,
    customer: &str,
    order: &DeliveryorderCreate,
) -> Result<(), Box<dyn std::error::Error>> {
    let reply = client.qimen(customer).call(order).await?;
    let attempts = reply.attempts();
    let taken = reply.into_result()?;
    println!("  ERP  has sent it: {}, in {attempts} attempts", taken.delivery_order_id.unwrap_or_default());
    Ok(())
}

/// The order system's address: what Qimen calls with the secret of the order system's application.
pub(crate) fn dispatcher(secret: &str, book: &Book) -> Dispatcher {
    let book = book.clone();
    Dispatcher::new(secret.to_owned()).on(move |call: QimenCall<DeliveryorderConfirm>| {
        let book = book.clone();
        async move {
            let Some(order) = &call.delivery_order else {
                return Err(SpiFailure::new("no-order", "缺少 deliveryOrder"));
            };
            book.confirm(&order.delivery_order_code);
            println!("  ERP  is told that {} was sent", order.delivery_order_code);
            Ok(DeliveryorderConfirmResponse { code: Some("0".into()), ..Default::default() })
        }
    })
}
