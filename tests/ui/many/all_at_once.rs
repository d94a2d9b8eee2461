use top_core::{TopApi, TopObject};

#[derive(TopApi)]
#[top_api(methd = "taobao.item.get", response = Item, session = "required", debug = true)]
struct ItemGet {
    #[top_api(rename = 5)]
    sign: String,
    #[top_api(max_length = 60, min = 9, max = 1)]
    name: String,
    #[top_api(skip, secret)]
    #[top_api(method)]
    cache: u8,
    #[top_api(rename = "name")]
    title: String,
}

#[derive(TopObject)]
struct Item {
    #[top_api(payload)]
    name: String,
    #[top_api(flag = yes, code)]
    done: bool,
}

#[derive(TopObject)]
enum Status {
    #[top_api(value = "1")]
    On,
    #[top_api(value = "1")]
    Off,
    #[top_api(value = 3)]
    Gone,
}

fn main() {}
