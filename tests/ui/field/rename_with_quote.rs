use top_core::TopObject;

#[derive(TopObject)]
struct Item {
    #[top_api(rename = "nick\"name")]
    nick: String,
    #[top_api(rename = "back\\slash")]
    slash: String,
}

fn main() {}
