use top_core::TopObject;

#[derive(TopObject)]
struct Item {
    nick: String,
    #[top_api(rename = "nick")]
    name: String,
    #[top_api(rename = "nick")]
    title: String,
}

fn main() {}
