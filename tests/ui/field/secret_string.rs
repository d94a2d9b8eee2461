use top_core::TopApi;

struct SecretString(String);

#[derive(TopApi)]
#[top_api(method = "taobao.user.login", response = String)]
struct UserLogin {
    password: SecretString,
}

fn main() {}
