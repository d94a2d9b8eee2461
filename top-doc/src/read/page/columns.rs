//! The columns of a table, recognised by their titles in both languages.

use super::cells::{self, bullet};

/// The cells of a line that separates them by bars or tabs.
pub(super) fn tabular(text: &str) -> Option<Vec<String>> {
    cells::table_row(text).or_else(|| {
        let is_table = bullet(text).is_none() && text.matches('\t').count() >= 2;
        is_table.then(|| text.split('\t').map(|cell| cell.trim().to_owned()).collect())
    })
}

/// The position of each column.
#[derive(Debug, Default)]
pub(super) struct Columns {
    pub(super) name: usize,
    pub(super) ty: Option<usize>,
    pub(super) required: Option<usize>,
    pub(super) example: Option<usize>,
    pub(super) limits: Option<usize>,
    pub(super) description: Option<usize>,
}

impl Columns {
    /// The columns, if the line is the title row of a table in any layout.
    pub(super) fn of(line: &str) -> Option<Self> {
        match tabular(line) {
            Some(cells) => Self::of_cells(&cells),
            None => {
                let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
                Self::of_cells(&words)
            }
        }
    }

    pub(super) fn of_cells(cells: &[String]) -> Option<Self> {
        let find = |words: &[&str]| {
            cells.iter().position(|cell| {
                let cell = cell.trim_matches(|c: char| matches!(c, '*' | '`') || c.is_whitespace());
                words.iter().any(|word| cell.eq_ignore_ascii_case(word))
            })
        };
        let name = find(&["名称", "参数名", "参数名称", "name", "parameter", "parameter name"])?;
        let ty = Some(find(&["类型", "参数类型", "type", "data type"])?);
        Some(Self {
            name,
            ty,
            required: find(&["是否必须", "是否必填", "必须", "required", "mandatory", "is required"]),
            example: find(&["示例值", "示例", "example", "example value", "sample", "sample value"]),
            limits: find(&["更多限制", "限制", "more restrictions", "more limits", "limits", "restrictions"]),
            description: find(&["描述", "说明", "description"]),
        })
    }
}
