use top_core::TopObject;

#[derive(TopObject)]
struct Upload {
    content: Vec<u8>,
}

fn main() {}
