use std::{collections::HashSet, path::PathBuf};

use top_core::TopApi;

#[derive(TopApi)]
#[top_api(method = "taobao.picture.upload", response = String)]
struct PictureUpload {
    img: PathBuf,
    tags: HashSet<String>,
}

fn main() {}
