//! A memory of duplicates that processes share: the parent keeps it, and each process asks over a socket of its own. What
//! a process had claimed when its socket ends, and is not done with, can be claimed again.

use std::{
    collections::HashMap,
    io,
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _, BufWriter},
    net::{TcpListener, TcpStream},
    sync::{mpsc, oneshot},
};
use top_client::fleet::{Claim, InboxStore, StoreFuture};

const CLAIM: u8 = 1;
const DONE: u8 = 2;
const RELEASE: u8 = 3;

/// Whose each message is; `None` once it is done with.
type Known = Arc<Mutex<HashMap<i64, Option<u64>>>>;

/// Serves as long as the runtime lives; gives the address.
pub(crate) async fn serve() -> io::Result<SocketAddr> {
    let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await?;
    let address = listener.local_addr()?;
    let known = Known::default();
    tokio::spawn(async move {
        let mut number = 0;
        while let Ok((stream, _)) = listener.accept().await {
            number += 1;
            let known = Arc::clone(&known);
            tokio::spawn(async move {
                // It ends with the process on the other side.
                let _ = answer(stream, &known, number).await;
                let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
                known.retain(|_, owner| *owner != Some(number));
            });
        }
    });
    Ok(address)
}

async fn answer(stream: TcpStream, known: &Known, owner: u64) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let (read, mut write) = stream.into_split();
    let mut read = tokio::io::BufReader::new(read);
    loop {
        let (question, id) = (read.read_u8().await?, read.read_i64().await?);
        let said = {
            let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
            match (question, known.get(&id)) {
                (CLAIM, None) => {
                    known.insert(id, Some(owner));
                    0
                }
                (CLAIM, Some(Some(_))) => 1,
                (CLAIM, Some(None)) => 2,
                (DONE, _) => {
                    known.insert(id, None);
                    0
                }
                (_, Some(Some(of))) if *of == owner => {
                    known.remove(&id);
                    0
                }
                _ => 0,
            }
        };
        write.write_u8(said).await?;
    }
}

type Question = (u8, i64, Option<oneshot::Sender<u8>>);

/// A process's end.
pub(crate) struct Shared(mpsc::UnboundedSender<Question>);

impl Shared {
    pub(crate) async fn connect(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let (mut read, write) = stream.into_split();
        let mut write = BufWriter::new(write);
        let (ask, mut asked) = mpsc::unbounded_channel::<Question>();
        // Replies come in the order of the questions.
        let (wait, mut waiting) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            while let Some((question, id, reply)) = asked.recv().await {
                let _ = wait.send(reply);
                let written = async {
                    write.write_u8(question).await?;
                    write.write_i64(id).await?;
                    if asked.is_empty() { write.flush().await } else { Ok(()) }
                };
                if written.await.is_err() {
                    return;
                }
            }
        });
        tokio::spawn(async move {
            while let Some(reply) = waiting.recv().await {
                let Ok(said) = read.read_u8().await else { return };
                if let Some(reply) = reply {
                    let _ = reply.send(said);
                }
            }
        });
        Ok(Self(ask))
    }

    async fn ask(&self, question: u8, id: i64) -> Result<u8, Box<dyn std::error::Error + Send + Sync>> {
        let (reply, said) = oneshot::channel();
        self.0.send((question, id, Some(reply)))?;
        Ok(said.await?)
    }
}

impl InboxStore for Shared {
    // A claim ends with its process's socket here, so nothing has to be timed.
    fn claim(&self, id: i64, _: Duration) -> StoreFuture<'_, Claim> {
        Box::pin(async move {
            Ok(match self.ask(CLAIM, id).await? {
                0 => Claim::New,
                1 => Claim::InHand,
                _ => Claim::Done,
            })
        })
    }

    fn done(&self, id: i64) -> StoreFuture<'_, ()> {
        Box::pin(async move { Ok(self.ask(DONE, id).await.map(drop)?) })
    }

    fn released(&self, id: i64) {
        let _ = self.0.send((RELEASE, id, None));
    }
}
