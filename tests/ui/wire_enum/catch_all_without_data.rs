use top_core::TopObject;

#[derive(TopObject)]
enum Status {
    On,
    #[top_api(other)]
    Other,
}

fn main() {}
