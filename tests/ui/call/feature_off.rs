use top_apis::archive::taobao;

fn main() {}
