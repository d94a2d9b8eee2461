//! The charset of a request: UTF-8, or GBK by feature. Signatures are made over bytes and do not need it; the text that
//! is handed to the application does.

use super::error::SpiError;

/// The charset of a received call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Charset {
    /// UTF-8, also where a content type names no charset.
    Utf8,
    /// GBK, read as GB 18030, which contains it.
    #[cfg(feature = "gbk")]
    Gbk,
}

impl Charset {
    /// By the `charset` of a content type; UTF-8 where it names none, `None` where it names another one.
    pub(crate) fn of(content_type: Option<&[u8]>) -> Option<Self> {
        let content_type = content_type.unwrap_or_default();
        let parameters = content_type.split(|byte| *byte == b';').skip(1);
        let label = parameters.filter_map(|parameter| {
            let at = parameter.iter().position(|byte| *byte == b'=')?;
            let is_charset = parameter[..at].trim_ascii().eq_ignore_ascii_case(b"charset");
            is_charset.then(|| parameter[at + 1..].trim_ascii())
        });
        let Some(label) = label.into_iter().next() else { return Some(Self::Utf8) };
        let label = label.strip_prefix(b"\"").and_then(|label| label.strip_suffix(b"\"")).unwrap_or(label);
        match label.to_ascii_lowercase().as_slice() {
            b"utf-8" | b"utf8" => Some(Self::Utf8),
            #[cfg(feature = "gbk")]
            b"gbk" | b"gb2312" | b"gb18030" => Some(Self::Gbk),
            _ => None,
        }
    }

    /// Decodes the text. Bytes that the charset does not have are an error: a replacement character was not signed.
    pub(super) fn decode(self, bytes: &[u8]) -> Result<String, SpiError> {
        match self {
            Self::Utf8 => std::str::from_utf8(bytes).map(str::to_owned).map_err(|_| SpiError::Malformed),
            // GB 18030 contains GBK and GB 2312.
            #[cfg(feature = "gbk")]
            Self::Gbk => encoding_rs::GB18030
                .decode_without_bom_handling_and_without_replacement(bytes)
                .map(std::borrow::Cow::into_owned)
                .ok_or(SpiError::Malformed),
        }
    }

    /// Text in this charset; what the charset does not have is written as `escape` says.
    pub(super) fn encode(self, text: Vec<u8>, escape: impl Fn(char) -> String) -> Vec<u8> {
        match self {
            Self::Utf8 => {
                let _ = escape;
                text
            }
            // Not GB 18030, which has everything: whoever expects GBK cannot read the rest of it.
            #[cfg(feature = "gbk")]
            Self::Gbk => encode_gbk(&String::from_utf8_lossy(&text), escape),
        }
    }
}

#[cfg(feature = "gbk")]
fn encode_gbk(mut text: &str, escape: impl Fn(char) -> String) -> Vec<u8> {
    let mut encoder = encoding_rs::GBK.new_encoder();
    let mut bytes = Vec::new();
    loop {
        let room = encoder.max_buffer_length_from_utf8_without_replacement(text.len());
        bytes.reserve(room.unwrap_or_default());
        let (result, read) = encoder.encode_from_utf8_to_vec_without_replacement(text, &mut bytes, true);
        text = &text[read..];
        match result {
            encoding_rs::EncoderResult::InputEmpty => return bytes,
            encoding_rs::EncoderResult::OutputFull => {}
            encoding_rs::EncoderResult::Unmappable(unknown) => bytes.extend(escape(unknown).bytes()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn named_in_every_spelling() {
        for (content_type, charset) in [
            ("text/xml", Some(Charset::Utf8)),
            ("text/xml;charset=utf-8", Some(Charset::Utf8)),
            ("text/xml; Charset = \"UTF-8\" ; x=y", Some(Charset::Utf8)),
            ("text/xml;x;charset=UTF8", Some(Charset::Utf8)),
            ("text/xml;charset=UTF-16", None),
            ("text/xml;charset=", None),
            #[cfg(feature = "gbk")]
            ("text/xml;charset=GBK", Some(Charset::Gbk)),
            #[cfg(not(feature = "gbk"))]
            ("text/xml;charset=GBK", None),
        ] {
            assert_eq!(Charset::of(Some(content_type.as_bytes())), charset, "{content_type}");
        }
        assert_eq!(Charset::of(None), Some(Charset::Utf8));
    }

    #[test]
    fn nothing_is_replaced() {
        assert_eq!(Charset::Utf8.decode(b"\xcc\xd4"), Err(SpiError::Malformed));
        #[cfg(feature = "gbk")]
        {
            assert_eq!(Charset::Gbk.decode(b"\xcc\xd4\xb1\xa6").as_deref(), Ok("淘宝"));
            assert_eq!(Charset::Gbk.decode(b"\xff"), Err(SpiError::Malformed));
        }
    }
}
