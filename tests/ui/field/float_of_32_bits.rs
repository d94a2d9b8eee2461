use top_core::TopObject;

#[derive(TopObject)]
struct Item {
    price: f32,
    letter: Option<char>,
}

fn main() {}
