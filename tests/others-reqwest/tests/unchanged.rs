//! The program's own `reqwest` works as without us, whatever of ours is used beside it.

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};
use top_apis::{Client, transport::Reqwest};

/// A server that answers every connection with the same response.
async fn server() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut request = [0; 16 * 1024];
                let _ = stream.read(&mut request).await;
                let body = r#"{"time":"2016-01-01 12:00:00"}"#;
                let response = format!(
                    "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
                    body.len()
                );
                let _ = stream.write_all(response.as_bytes()).await;
            });
        }
    });
    url
}

#[tokio::test]
async fn the_programs_own_client_is_made_and_works() {
    let url = server().await;
    // Panicked for lack of a crypto provider when we turned on a feature of reqwest's.
    let own = top_others_reqwest::client();
    assert_eq!(own.get(&url).send().await.unwrap().status(), 200);
    assert!(reqwest::Client::builder().build().is_ok());

    // Ours beside it, over its own transport and over the program's client.
    let ours = Client::builder("12345678", "helloworld").gateway(url.as_str()).build().unwrap();
    let over_own = Client::builder("12345678", "helloworld")
        .gateway(url.as_str())
        .transport(Reqwest::from(own))
        .build()
        .unwrap();
    for client in [ours, over_own] {
        let reply = client.call_method("taobao.time.get", [("a", "b")]).await.unwrap();
        assert_eq!(reply["time"], "2016-01-01 12:00:00");
    }
    assert_eq!(top_others_reqwest::client().get(&url).send().await.unwrap().status(), 200);
}

#[test]
fn nothing_is_installed_for_the_whole_process() {
    match Client::builder("12345678", "helloworld").build() {
        Ok(_) => {}
        // A machine without trusted certificates has no TLS to set up.
        Err(error) => eprintln!("the transport for https was NOT set up: {error}"),
    }
    assert!(rustls::crypto::CryptoProvider::get_default().is_none());
}
