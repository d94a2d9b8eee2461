//! The texts that are tried.

/// In every charset.
pub(super) const PLAIN: &str = "topctl accept 1";
/// In place of the text that was signed.
pub(super) const CHANGED: &str = "changed on the way";
/// Chinese, with the marks that belong to it.
pub(super) const CHINESE: &str = "淘宝奇门（中文，测试）「￥」";
/// Characters beyond the first plane: a pictograph, a family joined of several, and a rare Chinese one.
pub(super) const EMOJI: &str = "😀👨\u{200d}👩\u{200d}👧𠮷";
/// What XML, JSON and forms escape, and what looks escaped already.
pub(super) const ESCAPED: &str = r#"<a b="c">&amp; &lt; 'd' \n \\ / 100% a+b=c &#65;</a>"#;
