use top_core::TopObject;

#[derive(TopObject)]
#[top_api(debug)]
enum Status {
    #[top_api(other)]
    Other(String),
}

fn main() {}
