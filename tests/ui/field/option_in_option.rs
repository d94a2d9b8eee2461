use top_core::TopObject;

#[derive(TopObject)]
struct Item {
    title: Option<Option<String>>,
    #[top_api(skip)]
    seen: Option<Option<bool>>,
}

fn main() {}
