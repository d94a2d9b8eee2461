use top_core::TopObject;

#[derive(TopObject)]
enum Status {
    On,
    Other(String),
}

fn main() {}
