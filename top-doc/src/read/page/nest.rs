//! Builds the tree of members from the rows of a table, with the nesting that a sample shows. Knows nothing of how a table
//! is laid out, nor how the rest of a row is divided.

use super::{
    cells,
    example::Member,
    outline::Outline,
    row::{Depth, Rest, Row},
};
use crate::{
    model::{Kind, Limits, Node, key},
    read::reading::Notes,
};

/// Deeper than any document. Objects beyond it get no members.
const DEEPEST: usize = 64;

/// An object whose members are being collected.
struct Frame<'a> {
    /// Becomes a member of the frame before it.
    node: Node,
    /// The members in the sample; `None` if the object is not in the sample.
    outline: Option<&'a [Outline]>,
    /// How many members of the outline the rows have passed.
    passed: usize,
    /// The object's own row, for notes.
    line: usize,
}

impl<'a> Frame<'a> {
    /// The next member of that name, with its position.
    fn next(&self, name: &str, key: &str) -> Option<(usize, &'a Outline)> {
        let ahead = || self.outline.unwrap_or_default().iter().enumerate().skip(self.passed);
        ahead().find(|(_, node)| node.name == name).or_else(|| ahead().find(|(_, node)| node.has_key(key)))
    }

    fn is_exhausted(&self) -> bool {
        self.outline.is_some_and(|outline| self.passed >= outline.len())
    }
}

/// The members of the top level, with theirs inside. Each place that the sample does not decide is noted.
pub(super) fn nest(rows: Vec<Row>, outline: Option<&[Outline]>, notes: &mut Notes) -> Vec<Node> {
    let mut stack = vec![Frame { node: Node::default(), outline, passed: 0, line: 0 }];
    let mut after_object = false;
    if outline.is_none()
        && rows.iter().any(|row| row.depth == Depth::Nested || row.node.kind() == Kind::Object)
        && let Some(row) = rows.iter().find(|row| row.depth != Depth::Top)
    {
        notes.add(
            row.line,
            "no sample shows how deep the members lie; each is taken as a member of the object above it",
        );
    }
    let mut rows = rows.into_iter().peekable();
    while let Some(row) = rows.next() {
        let (depth, found) = place(&mut stack, &row, after_object, notes);
        close(&mut stack, depth + 1);
        let sample = found.map(|(at, sample)| {
            stack[depth].passed = at + 1;
            sample
        });
        let mut object = row.node.kind() == Kind::Object;
        if !object && rows.peek().is_some_and(|next| holds(&row, next, sample, stack.len() == 1)) {
            notes.add(
                row.line,
                format!(
                    "`{}` is documented as {}, but has members; taken as an object",
                    row.node.name, row.node.ty
                ),
            );
            object = true;
        }
        let line = row.line;
        let node = finish(row, object, sample, outline.is_some(), notes);
        after_object = object;
        if object && stack.len() < DEEPEST {
            let members =
                sample.map(|sample| if node.list > 0 { sample.of_item() } else { &sample.children[..] });
            stack.push(Frame { node, outline: members, passed: 0, line });
        } else {
            stack[depth].node.children.push(node);
        }
    }
    close(&mut stack, 1);
    stack.pop().map(|root| root.node.children).unwrap_or_default()
}

/// Whether the row, whose type is a scalar's, holds the next one: it is marked as a member and no other object is there, or
/// the sample has it inside.
fn holds(row: &Row, next: &Row, sample: Option<&Outline>, is_top: bool) -> bool {
    let key = key(&next.node.name);
    let has_it = sample.is_some_and(|sample| {
        let members = if row.node.list > 0 { sample.of_item() } else { &sample.children };
        members.iter().any(|member| member.has_key(&key))
    });
    match next.depth {
        Depth::Top => false,
        Depth::Nested => has_it || (is_top && sample.is_none_or(|sample| sample.value.is_none())),
        Depth::Open => has_it,
    }
}

/// Closes the objects from `depth` on.
fn close(stack: &mut Vec<Frame<'_>>, depth: usize) {
    while stack.len() > depth.max(1) {
        if let (Some(frame), Some(parent)) = (stack.pop(), stack.last_mut()) {
            parent.node.children.push(frame.node);
        }
    }
}

/// The position in the stack of the object that the row belongs to, and the row's own place in the sample.
fn place<'a>(
    stack: &mut [Frame<'a>],
    row: &Row,
    after_object: bool,
    notes: &mut Notes,
) -> (usize, Option<(usize, &'a Outline)>) {
    let name = row.node.name.as_str();
    let key = key(name);
    let lowest = usize::from(row.depth == Depth::Nested && stack.len() > 1);
    let highest = if row.depth == Depth::Top { 0 } else { stack.len() - 1 };
    for depth in (lowest..=highest).rev() {
        if let Some(found) = stack[depth].next(name, &key) {
            return (depth, Some(found));
        }
    }
    let shown = stack[0].outline.is_some();
    if highest == 0 {
        if row.depth == Depth::Nested {
            notes.add(
                row.line,
                format!(
                    "`{name}` is marked as a member, but no object is above it; taken as one of the top level"
                ),
            );
        } else if shown {
            notes.add(row.line, format!("`{name}` is not in the sample; taken as one of the top level"));
        }
        return (0, None);
    }
    if row.depth == Depth::Open {
        if shown {
            notes.add(row.line, format!("`{name}` is not in the sample; taken as one of the top level"));
        }
        return (0, None);
    }
    // Not in the sample: taken as a member of the innermost object that is not complete yet.
    let depth = if shown {
        (lowest..=highest).rev().find(|depth| !stack[*depth].is_exhausted()).unwrap_or(highest)
    } else if row.node.kind() == Kind::Object && !after_object {
        // Without a sample, an object after the fields of another object is taken as that object's neighbour.
        lowest
    } else {
        highest
    };
    if shown {
        let object = &stack[depth];
        notes.add(
            row.line,
            format!(
                "`{name}` is not in the sample; taken as a member of `{}` (line {})",
                object.node.name, object.line
            ),
        );
    }
    (depth, None)
}

/// The member with its example and description.
fn finish(row: Row, object: bool, sample: Option<&Outline>, has_sample: bool, notes: &mut Notes) -> Node {
    let Row { line, mut node, rest, .. } = row;
    let value = sample.and_then(Outline::text).filter(|_| !object);
    let member = Member { name: &node.name, line, object, value, has_sample };
    let (example, mut description) = match rest {
        Rest::Exact { example, description } => (example, description),
        Rest::Cells(cells) => member.divide_cells(cells, notes),
        Rest::Inline(text) => member.divide(&text, notes),
    };
    // Limits may come between the two.
    while node.limits == Limits::default()
        && let Some((limit, rest)) = leading_limit(&description)
    {
        limit.apply(&mut node);
        description = rest;
    }
    node.example = Some(example).filter(|example| !example.is_empty());
    description.trim().clone_into(&mut node.description);
    node
}

fn leading_limit(description: &str) -> Option<(cells::Limit, String)> {
    let end = description.find(char::is_whitespace).unwrap_or(description.len());
    let limit = cells::limit(&description[..end])?;
    // A sentence may begin with a limit too; only one with a bare number is a cell.
    let is_number = |limit: &cells::Limit| {
        matches!(
            limit,
            cells::Limit::MaxLen(Some(_))
                | cells::Limit::MaxItems(Some(_))
                | cells::Limit::Min(Some(_))
                | cells::Limit::Max(Some(_))
        )
    };
    is_number(&limit).then(|| (limit, description[end..].trim_start().to_owned()))
}
