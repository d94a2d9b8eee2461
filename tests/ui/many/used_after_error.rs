use top_core::{TopApi, TopObject};

use top_core::{BusinessResult, field::Field};

#[derive(TopApi)]
#[top_api(method = "item_get", response = Response<Item>, debug)]
struct ItemGet {
    name: String,
}

#[derive(TopObject)]
#[top_api(colour = "red", debug)]
struct Response<T> {
    success: bool,
    model: Option<T>,
}

#[derive(TopObject)]
struct Item {
    #[top_api(max_len = 0)]
    status: Status,
    next: Option<Box<Item>>,
}

#[derive(TopObject)]
enum Status {
    On,
}

#[derive(TopObject)]
struct Tuple(i64);

#[derive(TopApi)]
enum NotAStruct {
    A,
}

// None of this is wrong once the mistakes above are corrected, so none of it may be an error now.
#[derive(TopObject)]
struct Outer {
    item: Item,
    tuple: Vec<Tuple>,
    status: Option<Status>,
    request: ItemGet,
}

fn call<A: TopApi>(api: &A) -> A::Response {
    println!("{}", A::API.method);
    api.shape();
    A::Response::blank()
}

fn main() {
    let request = ItemGet { name: String::new() };
    println!("{request:?}");
    let response: Response<Item> = call(&request);
    println!("{response:?}");
    let _: Option<Item> = response.into_result().unwrap();
    let _ = Status::On;
    let outer = Outer::blank();
    outer.item.slot_of_nothing();
    let _ = call(&NotAStruct::A);
}

impl Item {
    fn slot_of_nothing(&self) {}
}
