use top_core::TopObject;

#[derive(TopObject)]
enum Status {
    #[top_api(other)]
    Other(#[top_api(secret)] String),
}

fn main() {}
