//! The charset of a request: UTF-8, or GBK by feature. Signatures are made over bytes and do not need it; the text that
//! is handed to the application does.

use super::error::SpiError;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Charset {
    Utf8,
    #[cfg(feature = "gbk")]
    Gbk,
}

impl Charset {
    /// By the `charset` of a content type; UTF-8 where it names none.
    pub(super) fn of(content_type: Option<&[u8]>) -> Result<Self, SpiError> {
        let content_type = content_type.unwrap_or_default();
        let parameters = content_type.split(|byte| *byte == b';').skip(1);
        let label = parameters.filter_map(|parameter| {
            let at = parameter.iter().position(|byte| *byte == b'=')?;
            let is_charset = parameter[..at].trim_ascii().eq_ignore_ascii_case(b"charset");
            is_charset.then(|| parameter[at + 1..].trim_ascii())
        });
        let Some(label) = label.into_iter().next() else { return Ok(Self::Utf8) };
        let label = label.strip_prefix(b"\"").and_then(|label| label.strip_suffix(b"\"")).unwrap_or(label);
        match label.to_ascii_lowercase().as_slice() {
            b"utf-8" | b"utf8" => Ok(Self::Utf8),
            #[cfg(feature = "gbk")]
            b"gbk" | b"gb2312" | b"gb18030" => Ok(Self::Gbk),
            _ => Err(SpiError::Charset),
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn named_in_every_spelling() {
        for (content_type, charset) in [
            ("text/xml", Ok(Charset::Utf8)),
            ("text/xml;charset=utf-8", Ok(Charset::Utf8)),
            ("text/xml; Charset = \"UTF-8\" ; x=y", Ok(Charset::Utf8)),
            ("text/xml;x;charset=UTF8", Ok(Charset::Utf8)),
            ("text/xml;charset=UTF-16", Err(SpiError::Charset)),
            ("text/xml;charset=", Err(SpiError::Charset)),
            #[cfg(feature = "gbk")]
            ("text/xml;charset=GBK", Ok(Charset::Gbk)),
            #[cfg(not(feature = "gbk"))]
            ("text/xml;charset=GBK", Err(SpiError::Charset)),
        ] {
            assert_eq!(Charset::of(Some(content_type.as_bytes())), charset, "{content_type}");
        }
        assert_eq!(Charset::of(None), Ok(Charset::Utf8));
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
