//! Messages: orders are paid, a typed consumer is told, fails once, and succeeds when the message comes again.
//!
//! ```sh
//! cargo run -p top-apis --example messages
//! ```
//!
//! It starts a sandbox on this machine, which is also a server of the message channel, and publishes what the platform
//! would. With `TOP_MESSAGES=ws://…`, `TOP_APP_KEY` and `TOP_APP_SECRET` the same consumer works with another server;
//! there it prints what comes until Ctrl-C ends the process.

use std::{
    env,
    error::Error,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use top_apis::{
    Decimal, TopMessage,
    messages::{Consumer, DeadLetter, Message},
};
use top_sandbox::{MessageSettings, NewMessage, Sandbox};

/// A buyer has paid (买家付款). A hint: the whole order is fetched with `taobao.trade.fullinfo.get`.
#[derive(Debug, TopMessage)]
#[top_api(topic = "taobao_trade_TradeBuyerPay")]
struct TradeBuyerPay {
    tid: i64,
    payment: Option<Decimal>,
    status: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    if let Ok(url) = env::var("TOP_MESSAGES") {
        let consumer = consumer(&env::var("TOP_APP_KEY")?, &env::var("TOP_APP_SECRET")?, &url)?;
        return Ok(consumer.run().await?);
    }
    // The platform sends again after about five minutes; nobody wants to wait here.
    let settings = MessageSettings::default().redelivery(Duration::from_millis(300));
    let sandbox = Sandbox::builder().app("12345678", "helloworld").messages(settings).start().await?;
    println!("A sandbox runs on this machine; its message channel is at {}.\n", sandbox.messages_url());

    let mut published = Vec::new();
    for (tid, payment) in [(2_110_330_002_004_518, "120.50"), (2_110_330_002_004_519, "8.00")] {
        let status = Some("WAIT_SELLER_SEND_GOODS".to_owned());
        let order = TradeBuyerPay { tid, payment: Some(payment.parse()?), status };
        published.extend(sandbox.publish(NewMessage::of(&order))?);
    }

    let consumer = consumer("12345678", "helloworld", &sandbox.messages_url())?;
    let all_over = async {
        for id in &published {
            sandbox.message_over(*id).await;
        }
    };
    consumer.run_until(all_over).await?;

    println!("\nWhat the server wrote down:");
    for id in published {
        let Some(message) = sandbox.message(id) else { return Err("a message was forgotten".into()) };
        let steps: Vec<_> = message.events().iter().map(|event| event.step.as_str()).collect();
        println!("  {id}: {}", steps.join(", "));
        if !message.is_confirmed() {
            return Err("a message was not confirmed".into());
        }
    }
    sandbox.stop().await;
    Ok(())
}

fn consumer(app_key: &str, secret: &str, url: &str) -> Result<Consumer, Box<dyn Error>> {
    let was_busy = Arc::new(AtomicBool::new(false));
    let consumer = Consumer::builder(app_key, secret)
        .endpoint(url)
        .on(move |paid: Message<TradeBuyerPay>| {
            let is_busy = !was_busy.swap(true, Ordering::Relaxed);
            async move { store(&paid, is_busy) }
        })
        .on_any(|message| async move { println!("{}: of no interest here", message.topic) })
        .dead_letters(10, |dead: DeadLetter| async move {
            println!("message {} failed {} times: {}", dead.message.id, dead.tries, dead.reason);
        })
        .build()?;
    Ok(consumer)
}

/// What an application does with it. Only `Ok` confirms the message.
fn store(paid: &Message<TradeBuyerPay>, is_busy: bool) -> Result<(), &'static str> {
    if is_busy {
        println!("order {}: the database is busy; the message comes again", paid.tid);
        return Err("the database is busy");
    }
    let payment = paid.payment.as_ref().map(ToString::to_string).unwrap_or_default();
    println!("order {}: {payment} paid, {}", paid.tid, paid.status.as_deref().unwrap_or("no status"));
    Ok(())
}
