use top_core::TopApi;

#[derive(TopApi)]
#[top_api(method = "taobao.item.get", response = String)]
struct ItemGet {
    #[top_api(rename = "format")]
    layout: String,
}

fn main() {}
