use top_apis::{TopApi, TopObject};

#[derive(TopObject)]
#[top_api(serde)]
enum Status {
    #[top_api(other)]
    Other(String),
}

#[derive(TopApi)]
#[top_api(method = "taobao.item.get", response = Item, serde)]
struct ItemGet {
    status: Status,
}

#[derive(TopObject)]
#[top_api(debug, serde)]
struct Item {
    title: Option<String>,
}

fn main() {}
