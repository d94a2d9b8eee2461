//! One row of a table, as far as the table alone tells what it says. Data only.

use crate::model::Node;

/// Which table it is: that of the request has a column for 是否必须, that of the response has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Request,
    Response,
}

/// How deep the row lies, as far as its layout tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// On the top level.
    Top,
    /// A member of some object above it.
    Nested,
    /// Either: this layout marks members but not objects.
    Open,
}

#[derive(Debug)]
pub(super) struct Row {
    /// Counted from 1.
    pub(super) line: usize,
    pub(super) depth: Depth,
    /// Without example and description.
    pub(super) node: Node,
    pub(super) rest: Rest,
}

/// Example and description, as far as the layout separates them.
#[derive(Debug)]
pub(super) enum Rest {
    /// Both in one text with spaces between them.
    Inline(String),
    /// The cells that are not empty; pages leave empty ones out.
    Cells(Vec<String>),
    /// Each known for itself.
    Exact { example: String, description: String },
}
