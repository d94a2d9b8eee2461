//! The content of a message: unpacked, with a limit, and whole.

use std::{fmt, io::Read as _};

use flate2::read::MultiGzDecoder;
use top_core::tmc::packet::Content;

/// Why a message has no content that can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContentError {
    /// It is larger than this number of bytes, unpacked.
    TooLarge(usize),
    /// It is no gzip.
    NotGzip,
    /// It is not UTF-8.
    NotUtf8,
    /// The frame's member of this name is absent or of another type.
    Frame(&'static str),
}

impl fmt::Display for ContentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge(limit) => write!(f, "the content is larger than {limit} bytes"),
            Self::NotGzip => f.write_str("the content cannot be unpacked"),
            Self::NotUtf8 => f.write_str("the content is not UTF-8"),
            Self::Frame(member) => write!(f, "the message's member {member} is absent or of another type"),
        }
    }
}

impl std::error::Error for ContentError {}

/// The content as text. Never more than `limit` bytes are unpacked, whatever a few packed ones claim.
pub(super) fn text(content: Content<'_>, limit: usize) -> Result<String, ContentError> {
    match content {
        Content::Text(text) if text.len() > limit => Err(ContentError::TooLarge(limit)),
        Content::Text(text) => Ok(text.to_owned()),
        Content::Gzip(bytes) => {
            let mut unpacked = Vec::new();
            let mut reader = MultiGzDecoder::new(bytes).take(limit as u64 + 1);
            reader.read_to_end(&mut unpacked).map_err(|_| ContentError::NotGzip)?;
            if unpacked.len() > limit {
                return Err(ContentError::TooLarge(limit));
            }
            String::from_utf8(unpacked).map_err(|_| ContentError::NotUtf8)
        }
        _ => Err(ContentError::Frame("content")),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::{Compression, write::GzEncoder};

    use super::*;

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).expect("memory");
        encoder.finish().expect("memory")
    }

    #[test]
    fn packed_contents_are_unpacked_up_to_the_limit() {
        let bomb = packed(&vec![b' '; 10_000_000]);
        assert!(bomb.len() < 20_000);
        assert_eq!(text(Content::Gzip(&bomb), 1000), Err(ContentError::TooLarge(1000)));
        assert_eq!(text(Content::Gzip(&packed(b"{\"tid\":1}")), 9).as_deref(), Ok("{\"tid\":1}"));
        assert_eq!(text(Content::Gzip(&packed(b"{\"tid\":1}")), 8), Err(ContentError::TooLarge(8)));
        assert_eq!(text(Content::Text("12345"), 4), Err(ContentError::TooLarge(4)));
    }

    #[test]
    fn what_cannot_be_unpacked_is_an_error() {
        let whole = packed(b"{\"tid\":1}");
        for end in 0..whole.len() {
            // Nothing at all is no stream either.
            let result = text(Content::Gzip(&whole[..end]), 100);
            assert!(
                result == Err(ContentError::NotGzip) || (end == 0 && result.is_ok()),
                "{end}: {result:?}"
            );
        }
        assert_eq!(text(Content::Gzip(b"{\"tid\":1}"), 100), Err(ContentError::NotGzip));
        assert_eq!(text(Content::Gzip(&packed(&[0xff])), 100), Err(ContentError::NotUtf8));
    }
}
