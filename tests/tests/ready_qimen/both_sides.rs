//! Every ready message of Qimen, filled at random: written and read back, and sent by the client to the dispatcher that serves
//! it, whose response comes back as it was. What is read is what was written, member by member.

use std::{
    convert::Infallible,
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full};
use top_apis::{
    Client,
    client::Body,
    clock::{Clock as _, SystemClock},
    field::Field,
    json,
    qimen::*,
    qimen_calls::QimenApi,
    qimen_server::{Dispatcher, QimenCall},
    record::{ListMut, Map, Record, RecordMut, Slot, Value},
    response::{self as responses, DecodeOptions},
    xml,
};
use tower_service::Service;

/// The numbers of one filling, the same for the same seed.
struct Chance(u64);

impl Chance {
    /// A number below `below`.
    fn next(&mut self, below: u64) -> u64 {
        // xorshift64*
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) % below
    }

    fn text(&mut self) -> &'static str {
        const TEXTS: [&str; 12] = [
            "a",
            "0",
            " x ",
            "订单１",
            "<a>&amp;</a>",
            "]]>",
            "\"'",
            "line\nbreak",
            "carriage\r\n",
            "😀",
            "{\"a\":1}",
            "\u{a0}",
        ];
        TEXTS[usize::try_from(self.next(12)).unwrap()]
    }
}

fn fill(record: &mut dyn RecordMut, chance: &mut Chance, depth: u32) {
    for (index, spec) in record.slot_shape().fields().enumerate() {
        // Each object has something in it: an empty element says that nothing is there.
        let wanted = spec.required() || index == 0 || chance.next(3) > 0;
        slot(record.slot_at(index), wanted, chance, depth);
    }
}

fn slot(slot: Slot<'_>, wanted: bool, chance: &mut Chance, depth: u32) {
    match slot {
        Slot::Opt(opt, _) if wanted => self::slot(opt.open(), true, chance, depth),
        Slot::Str(text) => chance.text().clone_into(text),
        Slot::Bool(flag) => *flag = chance.next(2) == 0,
        Slot::Int(int) => {
            let number = i64::try_from(chance.next(1 << 30)).unwrap() - (1 << 29);
            int.set_i64(number).expect("a number of 30 bits");
        }
        Slot::F64(number) => *number = 0.5,
        Slot::Text(text) => {
            let forms = ["2016-01-01 12:00:00", "12.50"];
            assert!(forms.iter().any(|form| text.set_text(form).is_ok()), "a date or a decimal");
        }
        Slot::Object(inner) => fill(inner, chance, depth + 1),
        Slot::List(list) if wanted => items(list, chance, depth),
        Slot::Map(map) if wanted => entries(map, chance),
        Slot::Json(cell) if wanted => cell.read_json("\"any\"").expect("JSON of any type"),
        _ => {}
    }
}

fn items(list: &mut dyn ListMut, chance: &mut Chance, depth: u32) {
    for _ in 0..=chance.next(if depth > 3 { 1 } else { 3 }) {
        slot(list.push(), true, chance, depth);
    }
}

fn entries(map: &mut dyn Map, chance: &mut Chance) {
    for name in ["key1", "_x.y-z", "名称"].into_iter().take(usize::try_from(chance.next(4)).unwrap()) {
        slot(map.insert(name), true, chance, 0);
    }
}

/// The record as JSON, which tells all members apart: one that is absent, an empty text, a list.
fn told(record: &dyn Record) -> String {
    String::from_utf8(json::to_vec(record).unwrap()).unwrap()
}

fn record<T: Field>(value: &T) -> &dyn Record {
    match value.value() {
        Value::Object(record) => record,
        _ => panic!("a response of Qimen is an object"),
    }
}

fn filled<T: Field>(seed: u64) -> T {
    let mut value = T::blank();
    let mut chance = Chance(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    match value.slot() {
        Slot::Object(record) => fill(record, &mut chance, 0),
        _ => panic!("a message of Qimen is an object"),
    }
    value
}

/// A success: with another flag, a code at random could be one of Qimen's own.
fn response<T: Field>(seed: u64) -> T {
    let mut value = filled::<T>(seed);
    if let Slot::Object(record) = value.slot() {
        let flag = record.slot_shape().index_of("flag").expect("every response of Qimen has a flag");
        if let Slot::Opt(opt, _) = record.slot_at(flag)
            && let Slot::Str(text) = opt.open()
        {
            "success".clone_into(text);
        }
    }
    value
}

const SEEDS: u64 = 24;

/// The called side, as the transport of the calling one: the client's bytes, unchanged.
#[derive(Clone)]
struct Wire(Arc<Dispatcher>);

impl Service<Request<Body>> for Wire {
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = std::pin::Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Infallible>> {
        std::task::Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let dispatcher = Arc::clone(&self.0);
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let body = body.collect().await.unwrap().to_bytes();
            let headers = parts.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes()));
            let request =
                top_apis::spi::SpiRequest::new(parts.uri.query().unwrap()).headers(headers).body(&body);
            let response = dispatcher.serve(&request, SystemClock.now()).await;
            Ok(Response::new(Full::from(response.into_body())))
        })
    }
}

/// Written, read back, and equal, without a network: as the caller writes a request and reads a response, and as the called
/// side reads the one and writes the other.
fn written_and_read<A: QimenApi>() {
    let method = A::API.method;
    for seed in 0..SEEDS {
        let request = filled::<A>(seed);
        let body = top_apis::qimen_calls::write_request(&request).unwrap();
        let mut read = A::blank();
        top_apis::qimen_calls::read_request(&mut read, &body, DecodeOptions::default())
            .unwrap_or_else(|error| panic!("{method} {seed}: {error}\n{body}"));
        assert_eq!(told(&read), told(&request), "{method} {seed}\n{body}");
        assert_eq!(top_apis::qimen_calls::write_request(&read).unwrap(), body, "{method} {seed}");

        let answer = response::<A::Response>(seed);
        let body = xml::to_vec(record(&answer), "response").unwrap();
        let text = String::from_utf8_lossy(&body).into_owned();
        let decoded = responses::decode::<A>(&body, DecodeOptions::default())
            .unwrap_or_else(|error| panic!("{method} {seed}: {error}\n{text}"));
        assert_eq!(told(record(&decoded.data)), told(record(&answer)), "{method} {seed}\n{text}");
    }
}

/// Sent by the client, served by the dispatcher, and the response read by the client.
async fn called_and_served<A: QimenApi + 'static>()
where
    A::Response: 'static,
{
    let received = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&received);
    let dispatcher = Dispatcher::new("the secret").on(move |call: QimenCall<A>| {
        let mut seen = seen.lock().unwrap();
        seen.push(told(call.request()));
        let answer = response::<A::Response>(seen.len() as u64 - 1);
        async move { Ok(answer) }
    });
    let client = Client::builder("1", "the secret").transport(Wire(Arc::new(dispatcher))).build().unwrap();
    for seed in 0..4 {
        let request = filled::<A>(seed);
        let reply = client.qimen("c1").call(&request).await;
        let reply = reply.unwrap_or_else(|error| panic!("{} {seed}: {error}", A::API.method));
        let served = received.lock().unwrap().clone();
        assert_eq!(served.last(), Some(&told(&request)), "{}", A::API.method);
        // The same words under the same key would be a repeat, which no handler sees.
        assert_eq!(served.len() as u64, seed + 1, "{}", A::API.method);
        assert_eq!(told(record(&*reply)), told(record(&response::<A::Response>(seed))), "{}", A::API.method);
    }
}

macro_rules! all {
    ($($message:ident,)+) => {
        const ALL: &[&str] = &[$(stringify!($message)),+];

        #[test]
        fn what_is_written_is_read_back() {
            $(written_and_read::<$message>();)+
        }

        #[tokio::test]
        async fn what_is_called_is_served() {
            $(called_and_served::<$message>().await;)+
        }
    };
}

all! {
    ChannelinventoryQuery,
    CombineitemDelete,
    CombineitemQuery,
    CombineitemSynchronize,
    DeliveryorderBatchconfirm,
    DeliveryorderBatchcreate,
    DeliveryorderBatchcreateAnswer,
    DeliveryorderConfirm,
    DeliveryorderCreate,
    DeliveryorderQuery,
    EntryorderConfirm,
    EntryorderCreate,
    EntryorderQuery,
    ExpressinfoQuery,
    InventoryQuery,
    InventoryReport,
    InventorySynchronize,
    InventorySynchronizeReport,
    InventorybatchQuery,
    InventoryreserveCancel,
    InventoryruleCreate,
    ItemlackReport,
    ItemmappingCreate,
    ItemmappingQuery,
    ItemsSynchronize,
    OrderCallback,
    OrderCancel,
    OrderPending,
    OrderQuery,
    OrderSnReport,
    OrderexceptionReport,
    OrderprocessQuery,
    OrderprocessReport,
    PresalespackageConsign,
    ReceiverinfoQuery,
    ReturnorderConfirm,
    ReturnorderCreate,
    ReturnpackageReport,
    ShopSynchronize,
    SingleitemQuery,
    SingleitemSynchronize,
    SnReport,
    StockQuery,
    StockchangeReport,
    StockoutConfirm,
    StockoutCreate,
    StoreprocessConfirm,
    StoreprocessCreate,
    SupplierSynchronize,
    TransferorderCreate,
    TransferorderQuery,
    TransferorderReport,
    WarehouseinfoQuery,
    WarehouseinfoSynchronize,
    WavenumReport,
}

#[test]
fn no_message_is_left_out() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../top-apis/src/qimen");
    let files = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap());
    let messages = files.filter(|text| text.contains("\n    qimen,\n")).count();
    assert_eq!((messages, ALL.len()), (55, 55));
}
