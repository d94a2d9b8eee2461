//! The Java sample: which parameter holds which variable, which value each setter gets, and whether the call takes a
//! session. Reads the few statements that the platform's generator writes, and skips all others.

use std::collections::HashMap;

use super::{outline::Outline, sections::Line};

/// The content of the sample.
#[derive(Debug)]
pub(super) struct Java {
    pub(super) parameters: Vec<Outline>,
    /// `client.execute(req, sessionKey)`
    pub(super) with_session: bool,
}

/// The setters of each variable in order, or the items if it is a list.
type Variables = HashMap<String, Vec<(String, Argument)>>;

#[derive(Debug)]
enum Argument {
    Variable(String),
    Value(Option<String>),
}

/// Deeper than any document. Variables that hold each other would never end.
const DEEPEST: usize = 64;
/// More names than any sample has. Variables that hold each other crosswise would give names without end.
const MOST_NAMES: usize = 50_000;

/// Reads the sample; `None` if there is none in Java.
pub(super) fn read(lines: &[Line<'_>]) -> Option<Java> {
    let code: String = lines.iter().flat_map(|line| [line.raw, "\n"]).collect();
    let mut variables = Variables::new();
    let mut call = None;
    for statement in statements(&code) {
        let Some((target, method, argument)) = call_of(statement) else { continue };
        if method == "execute" {
            let (request, session) = match argument.split_once(',') {
                Some((request, _)) => (request, true),
                None => (argument, false),
            };
            // `client.execute('taobao.time.get', {…})` is JavaScript.
            if is_variable(request.trim()) {
                call = Some((request.trim().to_owned(), session));
            }
        } else if let Some(name) = method.strip_prefix("set") {
            variables.entry(target.to_owned()).or_default().push((name.to_owned(), argument_of(argument)));
        } else if method == "add" {
            variables.entry(target.to_owned()).or_default().push((String::new(), argument_of(argument)));
        }
    }
    let (request, with_session) = call?;
    let mut left = MOST_NAMES;
    Some(Java { parameters: outline(&variables, &request, DEEPEST, &mut left), with_session })
}

fn outline(variables: &Variables, variable: &str, depth: usize, left: &mut usize) -> Vec<Outline> {
    let Some(setters) = variables.get(variable).filter(|_| depth > 0) else { return Vec::new() };
    let mut nodes = Vec::new();
    for (name, argument) in setters {
        if *left == 0 {
            break;
        }
        *left -= 1;
        let (value, children) = match argument {
            Argument::Value(value) => (value.clone(), Vec::new()),
            Argument::Variable(inner) => (None, outline(variables, inner, depth - 1, left)),
        };
        nodes.push(Outline { value, children, ..Outline::new(name) });
    }
    nodes
}

/// Splits at `;` outside of texts.
fn statements(code: &str) -> impl Iterator<Item = &str> {
    let (mut quoted, mut escaped) = (false, false);
    code.split(move |c: char| {
        if escaped {
            escaped = false;
        } else if c == '\\' && quoted {
            escaped = true;
        } else if c == '"' {
            quoted = !quoted;
        }
        c == ';' && !quoted
    })
}

/// Splits `target.method(argument)` at the end of a statement.
fn call_of(statement: &str) -> Option<(&str, &str, &str)> {
    let statement = statement.trim();
    let open = statement.find('(')?;
    let argument = statement[open + 1..].strip_suffix(')')?;
    let (target, method) = statement[..open].rsplit_once('.')?;
    let target = target.rsplit([' ', '=', '\n']).next()?;
    Some((target, method, argument))
}

/// The value of a literal, or the variable.
fn argument_of(argument: &str) -> Argument {
    let argument = argument.trim();
    if let Some(text) = quoted(argument) {
        return Argument::Value(Some(text));
    }
    // `StringUtils.parseDateTime("…")`
    if argument.ends_with(')') {
        let inner = argument
            .find('(')
            .filter(|_| argument.contains("parseDateTime"))
            .and_then(|open| quoted(argument[open + 1..argument.len() - 1].trim()));
        return Argument::Value(inner);
    }
    if is_variable(argument) && !matches!(argument, "true" | "false" | "null") {
        return Argument::Variable(argument.to_owned());
    }
    let number = argument.strip_suffix(['L', 'l', 'F', 'f', 'D', 'd']).unwrap_or(argument);
    let is_number = number.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'.'));
    Argument::Value(Some(if is_number { number } else { argument }.to_owned()))
}

fn is_variable(argument: &str) -> bool {
    argument.starts_with(|c: char| c.is_ascii_alphabetic())
        && argument.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// The text of a Java string literal.
fn quoted(literal: &str) -> Option<String> {
    let inner = literal.strip_prefix('"')?.strip_suffix('"')?;
    let mut text = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            text.push(c);
            continue;
        }
        match chars.next() {
            Some('n') => text.push('\n'),
            Some('t') => text.push('\t'),
            Some('r') => text.push('\r'),
            Some(escaped) => text.push(escaped),
            None => return None,
        }
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::{Line, Outline, read};

    fn value(name: &str, value: &str) -> Outline {
        Outline { value: Some(value.into()), ..Outline::new(name) }
    }

    #[test]
    fn variables_values_and_session() {
        let code = r#"XRequest req = new XRequest();
            List<XRequest.Leaf> list2 = new ArrayList<XRequest.Leaf>();
            XRequest.Leaf obj3 = new XRequest.Leaf();
            list2.add(obj3);
            obj3.setText("a;\"b\"");
            obj3.setWhen(StringUtils.parseDateTime("2020-01-01 00:00:00"));
            req.setLeaves(list2);
            req.setPrice(-12L);
            req.setFile(new FileItem("x.txt"));
            XResponse rsp = client.execute(req, sessionKey);"#;
        let lines: Vec<Line<'_>> =
            code.lines().map(|raw| Line { number: 1, text: raw.trim(), raw }).collect();
        let java = read(&lines).unwrap();
        assert!(java.with_session);
        let leaf = Outline {
            children: vec![value("Text", "a;\"b\""), value("When", "2020-01-01 00:00:00")],
            ..Outline::new("")
        };
        let file = Outline::new("File");
        assert_eq!(
            java.parameters,
            [Outline { children: vec![leaf], ..Outline::new("Leaves") }, value("Price", "-12"), file]
        );
    }

    #[test]
    fn cycles_end_and_other_text_is_not_a_sample() {
        fn line(raw: &str) -> Line<'_> {
            Line { number: 1, text: raw, raw }
        }
        let java = read(&[line("a.setA(a); c.execute(a)")]).unwrap();
        assert_eq!(java.parameters.len(), 1);
        let crosswise: Vec<String> =
            (0..60).map(|at| format!("v{at}.setA(v{0});v{at}.setB(v{0});", at + 1)).collect();
        let java = read(&[line(&format!("{} c.execute(v0)", crosswise.concat()))]).unwrap();
        assert_eq!(java.parameters[0].name, "A");
        assert!(read(&[line("$c = new TopClient;")]).is_none());
        assert!(read(&[line("client.execute('a.b', {'c':'1'}, function(e, r) { log(r); })")]).is_none());
    }
}
