use top_core::TopApi;

#[derive(TopApi)]
#[top_api(method = "taobao.item.get", response = String, crate = "my_top")]
struct ItemGet {
    name: String,
}

fn main() {}
