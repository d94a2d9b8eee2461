use top_core::TopApi;

#[derive(TopApi)]
#[top_api(method = "taobao.item.get", response = String, retries = 3)]
struct ItemGet {
    name: String,
}

fn main() {}
