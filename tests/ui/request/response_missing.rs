use top_core::TopApi;

#[derive(TopApi)]
#[top_api(method = "taobao.item.get")]
struct ItemGet {
    name: String,
}

fn main() {}
