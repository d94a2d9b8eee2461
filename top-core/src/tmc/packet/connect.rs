//! CONNECT: who wants messages, of which group, and the signature over that.

use std::fmt;

use super::error::PacketError;
use crate::{
    sign::{Signature, is_same},
    tmc::frame::{Frame, FrameKind},
};

/// What a client says of itself when it connects.
///
/// The signature covers app key, group and timestamp, and is MD5 whatever the sign method of the app's calls. `Debug`
/// shows neither signature nor token.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Connect<'a> {
    /// The app key.
    pub app_key: &'a str,
    /// The group of users whose messages are wanted: `default` unless groups were made.
    pub group: &'a str,
    /// Mostly milliseconds since 1970-01-01 00:00:00 UTC. Text, because the official .NET client counts otherwise.
    pub timestamp: &'a str,
    /// A second level of groups; `default` where it is sent.
    pub minor_group: Option<&'a str>,
    /// A filter of messages; `*` where it is sent. The platform does not document another one.
    pub filter: Option<&'a str>,
    /// The name and version of the client.
    pub sdk: Option<&'a str>,
    /// The client's address in its own network.
    pub intranet_ip: Option<&'a str>,
    /// What `taobao.tmc.auth.get` returned. It proves the app to the production channel.
    pub token: Option<&'a str>,
    /// An id of the client's own.
    pub out_id: Option<&'a str>,
    sign: Option<&'a str>,
}

impl<'a> Connect<'a> {
    /// With what every client sends. `timestamp` is the time in milliseconds since 1970.
    pub const fn new(app_key: &'a str, group: &'a str, timestamp: &'a str) -> Self {
        Self {
            app_key,
            group,
            timestamp,
            minor_group: None,
            filter: None,
            sdk: None,
            intranet_ip: None,
            token: None,
            out_id: None,
            sign: None,
        }
    }

    /// The text that is signed with [`SignMethod::Md5`](crate::sign::SignMethod::Md5): names and values of `app_key`,
    /// `group_name` and `timestamp`.
    ///
    /// ```
    /// use top_core::{
    ///     sign::{SecretSigner, SignMethod, Signer, Signing, StringToSign},
    ///     tmc::packet::Connect,
    /// };
    ///
    /// let text = Connect::new("12345678", "default", "1451620800000").string_to_sign();
    /// let signer = SecretSigner::new("helloworld", SignMethod::Md5);
    /// let Signing::Ready(signature) = signer.sign(StringToSign { parameters: &text, body: b"" }) else {
    ///     unreachable!("a local secret signs at once");
    /// };
    /// assert_eq!(signature?.as_str(), "2E03D1348D7B65A366F8DB4BD1435983");
    /// # Ok::<(), top_core::sign::SignError>(())
    /// ```
    pub fn string_to_sign(&self) -> Vec<u8> {
        ["app_key", self.app_key, "group_name", self.group, "timestamp", self.timestamp].concat().into_bytes()
    }

    /// Whether the frame carried this signature. The time taken does not depend on where two signatures differ.
    pub fn is_signed(&self, signature: &Signature) -> bool {
        self.sign
            .is_some_and(|sign| is_same(sign.to_ascii_uppercase().as_bytes(), signature.as_str().as_bytes()))
    }

    /// The signature as it was received.
    pub const fn sign(&self) -> Option<&'a str> {
        self.sign
    }

    /// The frame, signed.
    pub fn frame(&self, flag: i32, signature: &'a Signature) -> Frame<'a> {
        self.unsigned(flag).with_text("sign", Some(signature.as_str()))
    }

    fn unsigned(&self, flag: i32) -> Frame<'a> {
        Frame::new(FrameKind::Connect)
            .flag(flag)
            .with_text("app_key", Some(self.app_key))
            .with_text("group_name", Some(self.group))
            .with_text("minor_group", self.minor_group)
            .with_text("filter_exp", self.filter)
            .with_text("timestamp", Some(self.timestamp))
            .with_text("sdk", self.sdk)
            .with_text("intranet_ip", self.intranet_ip)
            .with_text("token", self.token)
            .with_text("out_id", self.out_id)
    }

    /// # Errors
    /// App key or timestamp are absent. A group that is absent is the default one.
    pub(super) fn read(frame: &Frame<'a>) -> Result<Self, PacketError> {
        let needed = |name| frame.text(name).ok_or(PacketError::new(name, "text"));
        Ok(Self {
            app_key: needed("app_key")?,
            group: frame.text("group_name").unwrap_or("default"),
            timestamp: needed("timestamp")?,
            minor_group: frame.text("minor_group"),
            filter: frame.text("filter_exp"),
            sdk: frame.text("sdk"),
            intranet_ip: frame.text("intranet_ip"),
            token: frame.text("token"),
            out_id: frame.text("out_id"),
            sign: frame.text("sign"),
        })
    }
}

impl fmt::Debug for Connect<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connect")
            .field("app_key", &self.app_key)
            .field("group", &self.group)
            .field("timestamp", &self.timestamp)
            .field("sdk", &self.sdk)
            .finish_non_exhaustive()
    }
}
