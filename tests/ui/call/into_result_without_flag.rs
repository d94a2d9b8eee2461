use top_client::{Client, TopApi, TopObject};

#[derive(TopApi)]
#[top_api(method = "taobao.item.get", response = Item, unwrap = "item")]
struct ItemGet {
    num_iid: i64,
}

#[derive(TopObject)]
struct Item {
    title: Option<String>,
}

async fn title(client: &Client) -> Result<Option<String>, Box<dyn std::error::Error>> {
    let item = client.call(&ItemGet { num_iid: 1 }).await?.into_result()?;
    Ok(item.title)
}

fn main() {}
