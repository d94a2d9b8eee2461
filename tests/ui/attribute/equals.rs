use top_core::TopObject;

#[derive(TopObject)]
#[top_api = "taobao.item.get"]
struct Item {
    name: String,
}

fn main() {}
