use top_core::TopObject;

#[derive(TopObject)]
enum Status {
    #[top_api(value = true)]
    On,
    #[top_api(other)]
    Other(String),
}

fn main() {}
