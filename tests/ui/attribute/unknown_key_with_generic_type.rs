use top_core::TopApi;

#[derive(TopApi)]
#[top_api(reponse = Vec<Vec<String>>, method = "taobao.item.get", response = String)]
struct ItemGet {
    name: String,
}

fn main() {}
