use top_core::TopObject;

struct Cache(u8);

#[derive(TopObject)]
struct Item {
    name: String,
    #[top_api(skip)]
    cache: Cache,
}

fn main() {}
