//! The difference of two texts by lines, for people to read. Knows nothing of what the lines say.

use std::fmt::Write;

/// Neighbours shown around a change.
const AROUND: usize = 3;
/// The greatest product of two numbers of lines that are compared. Beyond it, the comparison takes too much memory and all
/// lines count as changed.
const MOST_CELLS: usize = 16_000_000;

/// The lines that differ, each with its mark and with some neighbours. Finds a longest common subsequence.
pub(super) fn line_diff(old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let start = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let end =
        old[start..].iter().rev().zip(new[start..].iter().rev()).take_while(|(old, new)| old == new).count();
    let (left, right) = (&old[start..old.len() - end], &new[start..new.len() - end]);
    if left.is_empty() && right.is_empty() {
        return String::new();
    }
    let mut lines: Vec<(char, &str)> = old[..start].iter().map(|line| (' ', *line)).collect();
    if left.len().saturating_mul(right.len()) > MOST_CELLS {
        lines.extend(left.iter().map(|line| ('-', *line)));
        lines.extend(right.iter().map(|line| ('+', *line)));
    } else {
        common(left, right, &mut lines);
    }
    lines.extend(old[old.len() - end..].iter().map(|line| (' ', *line)));
    let is_near = |at: usize| {
        lines[at.saturating_sub(AROUND)..(at + AROUND + 1).min(lines.len())]
            .iter()
            .any(|(mark, _)| *mark != ' ')
    };
    let mut text = String::new();
    let mut skipped = false;
    for (at, (mark, line)) in lines.iter().enumerate() {
        if is_near(at) {
            if skipped && !text.is_empty() {
                text.push_str("…\n");
            }
            let _ = writeln!(text, "{mark}{line}");
        }
        skipped = !is_near(at);
    }
    text
}

/// Adds the lines of both texts in order, marked by the text they belong to.
fn common<'a>(old: &[&'a str], new: &[&'a str], lines: &mut Vec<(char, &'a str)>) {
    let width = new.len() + 1;
    let mut longest = vec![0_u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            longest[i * width + j] = if old[i] == new[j] {
                longest[(i + 1) * width + j + 1] + 1
            } else {
                longest[(i + 1) * width + j].max(longest[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            lines.push((' ', old[i]));
            (i, j) = (i + 1, j + 1);
        } else if i < old.len()
            && (j == new.len() || longest[(i + 1) * width + j] >= longest[i * width + j + 1])
        {
            lines.push(('-', old[i]));
            i += 1;
        } else {
            lines.push(('+', new[j]));
            j += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::line_diff;

    #[test]
    fn changed_lines_with_their_neighbours() {
        let old = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\n";
        let new = "a\nB\nc\nd\ne\nf\ng\nh\ni\nj\nk\nx\nl\n";
        assert_eq!(line_diff(old, new), " a\n-b\n+B\n c\n d\n e\n…\n i\n j\n k\n+x\n l\n");
        assert_eq!(line_diff(old, old), "");
        assert_eq!(line_diff("", "a\n"), "+a\n");
    }
}
