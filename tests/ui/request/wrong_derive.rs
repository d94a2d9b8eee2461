use top_core::TopObject;

#[derive(TopObject)]
#[top_api(method = "taobao.item.get", response = String)]
struct ItemGet {
    name: String,
}

fn main() {}
