use top_core::TopObject;

#[derive(TopObject)]
enum Status {
    On,
    Off,
}

fn main() {}
