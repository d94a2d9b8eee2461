use top_core::TopObject;

#[derive(TopObject)]
enum Status {
    On,
    #[top_api(other)]
    Other { text: String },
}

fn main() {}
