use top_core::TopApi;

mod rust_decimal {
    pub struct Decimal;
}

#[derive(TopApi)]
#[top_api(method = "taobao.item.price.update", response = String)]
struct ItemPriceUpdate {
    price: rust_decimal::Decimal,
    own: top_core::Decimal,
}

fn main() {}
