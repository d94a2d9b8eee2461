//! Whether a client is let in.

use top_core::tmc::packet::{Connect, Refusal};

use super::{Client, End};
use crate::{
    messages::{MAX_GROUP_NAME, MessageFault},
    protocol::sign::{SignMethod, same},
};

impl End {
    pub(super) fn connect(&mut self, connect: &Connect<'_>) {
        // Whoever connects again over the same link begins anew.
        self.leave();
        let now = self.moment.elapsed;
        let frame = match self.gateway.messages.connect_fault() {
            Some(MessageFault::Refuse(code, phrase)) => self.session.refuse(&Refusal::new(code, phrase), now),
            Some(_) => return,
            None => match self.admit(connect) {
                Ok(member) => {
                    let frame = self.session.accept(&member.seat.token, now);
                    self.member = Some(member);
                    frame
                }
                Err(phrase) => {
                    let code = self.gateway.messages.settings().refusal_code;
                    self.session.refuse(&Refusal::new(code, phrase), now)
                }
            },
        };
        self.send(frame);
    }

    /// Whom the client is let in as, or why it is not. Neither names the secret or a part of it.
    fn admit(&self, connect: &Connect<'_>) -> Result<Client, String> {
        let (app_key, group) = (connect.app_key, connect.group);
        let secret = self.gateway.declared().apps.get(app_key).map(|app| app.secret.clone());
        let secret =
            secret.ok_or_else(|| "unknown app_key: it is not declared in this sandbox".to_owned())?;
        let text = [&b"app_key"[..], app_key.as_bytes(), b"group_name", group.as_bytes(), b"timestamp"];
        let text = [&text.concat(), connect.timestamp.as_bytes()].concat();
        let expected = SignMethod::Md5.sign(&secret, &text);
        match connect.sign() {
            None => return Err("the member sign is absent".to_owned()),
            Some(sign) if same(&sign.to_ascii_uppercase(), &expected) => {}
            Some(_) => {
                return Err(
                    "bad sign: it is MD5 over the secret, app_key, its value, group_name, its value, \
                            timestamp, its value, and the secret, whatever the sign method of calls"
                        .to_owned(),
                );
            }
        }
        if group.chars().count() > MAX_GROUP_NAME {
            return Err(format!("bad group: its name has at most {MAX_GROUP_NAME} characters"));
        }
        let seat = self
            .gateway
            .messages
            .join(app_key, group, self.moment)
            .map_err(|_| "too many groups".to_owned())?;
        Ok(Client { app_key: app_key.to_owned(), group: group.to_owned(), seat })
    }
}
