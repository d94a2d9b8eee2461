use top_core::TopObject;

#[derive(TopObject)]
struct Item {
    #[top_api(skip, rename = "nick", max_len = 3, secret)]
    name: String,
}

fn main() {}
