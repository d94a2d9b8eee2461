//! A catalogue in memory, for one definition at a time: the lines are found at the first question, and a definition is
//! parsed when it is asked for. [`read_catalogue`](crate::read_catalogue) reads all of them instead. Knows nothing of
//! where the bytes are from.

mod index;
mod search;
mod words;

use std::{borrow::Cow, fmt, sync::OnceLock};

use self::index::Index;
pub use self::search::Found;
use crate::{
    model::ApiDoc,
    read::{ReadError, read_line},
};

/// Definitions of APIs, one JSON object a line, plain or gzipped, that are looked up by method.
///
/// Making one costs nothing. The first question unpacks the bytes and finds the lines; each definition is parsed when it
/// is asked for.
///
/// ```
/// use top_doc::Definitions;
///
/// let lines = concat!(
///     r#"{"method":"taobao.time.get","title":"获取时间"}"#, "\n",
///     r#"{"method":"taobao.refund.get","title":"获取单笔退款详情","request":[{"name":"refund_id","type":"Number"}]}"#,
/// );
/// let catalogue = Definitions::new(lines.as_bytes());
/// assert_eq!(catalogue.methods()?.collect::<Vec<_>>(), ["taobao.refund.get", "taobao.time.get"]);
/// assert_eq!(catalogue.get("taobao.refund.get")?.unwrap().request[0].name, "refund_id");
/// assert_eq!(catalogue.search("退款 get")?[0].method, "taobao.refund.get");
/// # Ok::<(), top_doc::ReadError>(())
/// ```
pub struct Definitions {
    bytes: Cow<'static, [u8]>,
    index: OnceLock<Result<Index, ReadError>>,
}

impl Definitions {
    /// A catalogue of these bytes. They are not looked at yet.
    pub fn new(bytes: impl Into<Cow<'static, [u8]>>) -> Self {
        Self { bytes: bytes.into(), index: OnceLock::new() }
    }

    /// The methods, sorted. Of two definitions of one method the first counts.
    ///
    /// # Errors
    /// The bytes cannot be unpacked, are no UTF-8, or hold a line that names no API.
    pub fn methods(&self) -> Result<impl ExactSizeIterator<Item = &str>, ReadError> {
        let index = self.index()?;
        Ok(index.entries().iter().map(|entry| index.method(entry)))
    }

    /// The definition of a method; `None` if the catalogue does not hold it.
    ///
    /// # Errors
    /// Those of [`methods`](Self::methods), or the line is no definition.
    pub fn get(&self, method: &str) -> Result<Option<ApiDoc>, ReadError> {
        let index = self.index()?;
        let Some(entry) = index.find(method) else { return Ok(None) };
        read_line(index.line(entry), entry.number).map(|reading| Some(reading.doc))
    }

    /// The line of a method as it is; `None` if the catalogue does not hold it. For members that [`ApiDoc`] does not keep.
    ///
    /// # Errors
    /// Those of [`methods`](Self::methods).
    pub fn line(&self, method: &str) -> Result<Option<&str>, ReadError> {
        let index = self.index()?;
        Ok(index.find(method).map(|entry| index.line(entry)))
    }

    /// The APIs in which every word of the query is found, the best first.
    ///
    /// A word may be English or Chinese, or a part of one: it is looked for in the method, the title, the names of the
    /// parameters and of the members of the response, the category and, where the catalogue has one, the description. A
    /// common term is found by its other language too (`refund`, 退款), with less weight, and a Chinese phrase by most of
    /// its parts. A query without words finds nothing.
    ///
    /// # Errors
    /// Those of [`methods`](Self::methods).
    pub fn search(&self, query: &str) -> Result<Vec<Found<'_>>, ReadError> {
        Ok(search::search(self.index()?, query))
    }

    fn index(&self) -> Result<&Index, ReadError> {
        self.index.get_or_init(|| Index::of(&self.bytes)).as_ref().map_err(Clone::clone)
    }
}

impl fmt::Debug for Definitions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let read = self.index.get().and_then(|index| index.as_ref().ok());
        f.debug_struct("Definitions")
            .field("bytes", &self.bytes.len())
            .field("apis", &read.map(|index| index.entries().len()))
            .finish()
    }
}
