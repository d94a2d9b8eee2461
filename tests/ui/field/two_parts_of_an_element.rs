use top_core::TopObject;

#[derive(TopObject)]
struct Choice {
    #[top_api(xml_attribute, xml_text)]
    id: i64,
    #[top_api(xml_text)]
    name: Option<String>,
}

fn main() {}
