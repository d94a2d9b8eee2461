//! HTML under construction. Markup is a text of this program; everything else is escaped, and no third way exists.

use top_core::error::Language;

use super::texts::Text;

/// A piece of HTML in one language.
pub(super) struct Html {
    html: String,
    language: Language,
}

impl Html {
    pub(super) const fn new(language: Language) -> Self {
        Self { html: String::new(), language }
    }

    pub(super) const fn language(&self) -> Language {
        self.language
    }

    /// Markup: `&'static str`, so that no text from outside can be passed. Words for a person are not markup: see
    /// [`say`](Self::say).
    pub(super) fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.html.push_str(markup);
        self
    }

    /// A text of the page, in its language; what stands between backquotes is code.
    pub(super) fn say(&mut self, text: Text) -> &mut Self {
        self.say_of(text, &[])
    }

    /// The same, with these in the places of `{}`; `{s}` is the plural of the last one.
    pub(super) fn say_of(&mut self, text: Text, values: &[&str]) -> &mut Self {
        let mut values = values.iter();
        let mut plural = "s";
        for (place, piece) in text.of(self.language).split('`').enumerate() {
            let is_code = place % 2 == 1;
            self.raw(if is_code { "<code>" } else { "" });
            for (gap, piece) in piece.split("{}").enumerate() {
                if gap > 0 {
                    let value = values.next().copied().unwrap_or_default();
                    plural = if value == "1" { "" } else { "s" };
                    self.text(value);
                }
                self.text(&piece.replace("{s}", plural));
            }
            self.raw(if is_code { "</code>" } else { "" });
        }
        self
    }

    /// A sentence that names things between backquotes, which are code.
    pub(super) fn prose(&mut self, text: &str) -> &mut Self {
        let pieces: Vec<&str> = text.split('`').collect();
        // One of an even number of pieces has no end.
        if pieces.len().is_multiple_of(2) {
            return self.text(text);
        }
        for (place, piece) in pieces.into_iter().enumerate() {
            let is_code = place % 2 == 1;
            self.raw(if is_code { "<code>" } else { "" }).text(piece);
            self.raw(if is_code { "</code>" } else { "" });
        }
        self
    }

    /// A text of the page inside a quoted attribute.
    pub(super) fn say_plain(&mut self, text: Text) -> &mut Self {
        self.text(text.of(self.language))
    }

    /// Text from anywhere, escaped for use between tags and inside quoted attributes.
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        for c in text.chars() {
            match c {
                '&' => self.html.push_str("&amp;"),
                '<' => self.html.push_str("&lt;"),
                '>' => self.html.push_str("&gt;"),
                '"' => self.html.push_str("&quot;"),
                '\'' => self.html.push_str("&#39;"),
                // HTML cannot express control characters; a browser would show something else or nothing.
                c if c.is_control() && !matches!(c, '\n' | '\r' | '\t') => self.html.push('\u{fffd}'),
                c => self.html.push(c),
            }
        }
        self
    }

    pub(super) fn number(&mut self, number: impl Into<u64>) -> &mut Self {
        let number: u64 = number.into();
        self.html.push_str(&number.to_string());
        self
    }

    pub(super) fn into_string(self) -> String {
        self.html
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn values_go_into_the_gaps_of_a_text_and_are_escaped() {
        let mut html = Html::new(Language::English);
        html.say_of(Text::MoreBytes, &["<7>"]);
        assert_eq!(html.into_string(), "… &lt;7&gt; more bytes");
        let mut html = Html::new(Language::English);
        html.say_of(Text::ApisFolded, &["1", "0"]).say_of(Text::LimitIs, &["1", "5"]);
        assert_eq!(html.into_string(), "1 API in 0 namespaces1 call in 5 s");
    }

    #[test]
    fn names_in_a_sentence_are_code() {
        for (sentence, shown) in [
            ("`a<b` was sent", "<code>a&lt;b</code> was sent"),
            ("`a` or `b`", "<code>a</code> or <code>b</code>"),
            ("a ` alone", "a ` alone"),
        ] {
            let mut html = Html::new(Language::English);
            html.prose(sentence);
            assert_eq!(html.into_string(), shown);
        }
    }

    proptest! {
        #[test]
        fn no_text_becomes_markup(text: String) {
            let mut html = Html::new(Language::Chinese);
            html.text(&text);
            let html = html.into_string();
            prop_assert!(!html.contains(['<', '>', '"', '\'']));
            let back = html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
            prop_assert_eq!(back.replace("&amp;", "&").chars().count(), text.chars().count());
        }
    }
}
