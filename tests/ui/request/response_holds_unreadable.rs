use top_core::{TopApi, TopObject};

struct Address;

#[derive(TopObject)]
struct Page<T> {
    items: Vec<T>,
}

#[derive(TopApi)]
#[top_api(method = "taobao.item.get", response = Vec<Option<Address>>)]
struct ItemGet;

#[derive(TopApi)]
#[top_api(method = "taobao.item.list", response = Page<Address>)]
struct ItemList;

fn main() {}
