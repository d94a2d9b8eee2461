use top_core::TopApi;

#[derive(TopApi)]
#[top_api(method = "taobao.item.get", response = String, topic = "taobao_item_ItemUpdate")]
struct ItemGet {
    num_iid: i64,
}

fn main() {}
