//! The columns of a table, recognised by their titles in both languages, and the cells of its rows.

use super::cells::{self, bullet};

/// The cells of a line that separates them by bars or tabs. Bars between the cells alone, as in `a | b`, are taken only
/// if the table's titles have them too.
pub(super) fn tabular(text: &str, has_bars: bool) -> Option<Vec<String>> {
    if let Some(cells) = cells::table_row(text) {
        return Some(cells);
    }
    let text = bullet(text).filter(|_| has_bars).unwrap_or(text);
    if has_bars && text.contains('|') {
        return Some(cells::between_bars(text));
    }
    let is_table = bullet(text).is_none() && text.matches('\t').count() >= 2;
    is_table.then(|| text.split('\t').map(|cell| cell.trim().to_owned()).collect())
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
    /// How many there are; 0 without titles.
    pub(super) count: usize,
    /// Whether bars stand between the cells.
    pub(super) has_bars: bool,
}

impl Columns {
    /// The columns, if the line is the title row of a table in any layout.
    pub(super) fn of(line: &str) -> Option<Self> {
        let has_bars = line.contains('|');
        if let Some(cells) = tabular(line, has_bars) {
            return Some(Self { has_bars, ..Self::of_cells(&cells)? });
        }
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Self::of_cells(&words)
    }

    pub(super) fn of_cells(cells: &[String]) -> Option<Self> {
        let find = |words: &[&str]| {
            cells.iter().position(|cell| {
                let cell = cell.trim_matches(|c: char| matches!(c, '*' | '`') || c.is_whitespace());
                words.iter().any(|word| cell.eq_ignore_ascii_case(word))
            })
        };
        let name = find(&[
            "名称",
            "参数名",
            "参数名称",
            "参数",
            "字段",
            "字段名",
            "字段名称",
            "name",
            "key",
            "parameter",
            "parameter name",
            "field",
        ])?;
        let ty = Some(find(&["类型", "参数类型", "数据类型", "字段类型", "type", "data type"])?);
        let count = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
        Some(Self {
            name,
            ty,
            required: find(&[
                "是否必须",
                "是否必填",
                "是否必选",
                "必须",
                "必填",
                "必选",
                "选项",
                "required",
                "mandatory",
                "is required",
            ]),
            example: find(&["示例值", "示例", "example", "example value", "sample", "sample value"]),
            limits: find(&["更多限制", "限制", "more restrictions", "more limits", "limits", "restrictions"]),
            description: find(&["描述", "说明", "参数说明", "字段说明", "参数描述", "description"]),
            count,
            has_bars: false,
        })
    }

    /// The cells with those between bars put together again, where a value holds bars of its own. `is_value` says
    /// whether a text is the value of that member in the sample. The second member says that it had to be guessed.
    pub(super) fn rejoin(
        &self,
        mut cells: Vec<String>,
        is_value: impl Fn(&str, &str) -> bool,
    ) -> (Vec<String>, bool) {
        while cells.len() > self.count && cells.last().is_some_and(String::is_empty) {
            cells.pop();
        }
        let more = cells.len().saturating_sub(self.count);
        if self.count == 0 || more == 0 {
            return (cells, false);
        }
        let name = cells.get(self.name).cloned().unwrap_or_default();
        let join = |at: usize| {
            let mut joined = cells.clone();
            let inner = joined.drain(at..=at + more).collect::<Vec<_>>().join("|");
            joined.insert(at, inner);
            joined
        };
        let name = cells::member(&name).unwrap_or(&name).to_owned();
        if let Some(at) = self.example
            && let Some(joined) = Some(join(at)).filter(|joined| is_value(&name, &joined[at]))
        {
            return (joined, false);
        }
        // Without a sample: values are Latin, descriptions mostly Chinese, and a description is last.
        let is_latin = |at: usize| {
            cells.get(at..=at + more).is_some_and(|cells| cells.iter().all(|cell| cell.is_ascii()))
        };
        let at = match (self.example, self.description) {
            (Some(example), _) if is_latin(example) => example,
            (_, Some(description)) => description,
            (Some(example), None) => example,
            (None, None) => return (cells, true),
        };
        if at + more < cells.len() { (join(at), true) } else { (cells, true) }
    }
}

#[cfg(test)]
mod tests {
    use super::Columns;

    #[test]
    fn bars_inside_a_value_are_put_together() {
        let columns = Columns::of("| 名称 | 类型 | 示例值 | 描述 |").unwrap();
        let cells = |text: &str| text.split('/').map(str::to_owned).collect::<Vec<_>>();
        let rejoin = |text: &str| columns.rejoin(cells(text), |name, value| name == "a" && value == "1|2|x");
        assert_eq!(rejoin("a/String/1/2/x/说"), (cells("a/String/1|2|x/说"), false));
        assert_eq!(rejoin("b/String/1/2/说/明"), (cells("b/String/1/2|说|明"), true));
        assert_eq!(rejoin("b/String/1/2/说"), (cells("b/String/1|2/说"), true));
        assert_eq!(rejoin("b/String/1/说/"), (cells("b/String/1/说"), false));
    }

    #[test]
    fn titles_in_any_layout() {
        for line in ["名称 类型 是否必须 描述", "|名称|类型|是否必须|描述|", "名称 | 类型 | 必填 | 说明"]
        {
            let columns = Columns::of(line).unwrap();
            assert_eq!(
                (columns.required, columns.description, columns.count),
                (Some(2), Some(3), 4),
                "{line}"
            );
        }
        assert!(Columns::of("a b").is_none());
    }
}
