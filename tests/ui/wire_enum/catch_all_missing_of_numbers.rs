use top_core::TopObject;

#[derive(TopObject)]
enum Status {
    #[top_api(value = 1)]
    On,
}

fn main() {}
