use top_core::TopApi;

struct Item;

#[derive(TopApi)]
#[top_api(method = "taobao.item.get", response = Item)]
struct ItemGet {
    name: String,
}

fn main() {}
