use top_apis::TopObject;

#[derive(TopObject)]
#[derive(serde::Serialize)]
#[top_api(serde)]
struct Below {
    title: Option<String>,
}

#[derive(TopObject, serde::Serialize)]
#[top_api(serde)]
struct WithItsAttribute {
    #[serde(rename = "name")]
    title: Option<String>,
}

fn main() {
    let _ = serde_json::to_string(&Below { title: None });
}
