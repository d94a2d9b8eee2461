use top_core::TopObject;

struct Uuid;

#[derive(TopObject)]
struct Task {
    id: Uuid,
}

fn main() {}
