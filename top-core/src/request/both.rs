//! Both texts of a short request at once, the string to sign and the form, in memory that is initialised beforehand: a text
//! that stays as it is when it is encoded is loaded once and stored twice. A request that turns out to be long is given
//! up.

use crate::json::{
    escape,
    out::{Known, Out},
};

use super::{percent, room::Room, texts::Texts};

/// The string to sign, and the form up to the signature: each pair ends with `&`.
pub(super) struct Both {
    plain: Room,
    form: Room,
}

/// What has been written: the string to sign, and the form.
#[derive(Default)]
pub(super) struct Written {
    pub(super) plain: Vec<u8>,
    pub(super) form: Vec<u8>,
}

/// So many bytes to sign are short. In shorter texts the lines between parts take as much as they save, or nearly so.
pub(super) const SHORT: usize = 2048;

impl Both {
    pub(super) fn new() -> Self {
        // A name and a value of a byte each become eight: `%7E=%7E&`.
        Self { plain: Room::new(SHORT), form: Room::new(4 * SHORT) }
    }

    /// What has been written; `None` if it is long.
    pub(super) fn into_written(self) -> Option<Written> {
        Some(Written { plain: self.plain.into_text()?, form: self.form.into_text()? })
    }

    /// Writes a text and what follows it.
    #[inline(never)]
    fn whole<const AFTER: u8>(&mut self, text: &[u8]) {
        let is_done = match text.len() {
            1..4 => return self.tiny::<AFTER>(text),
            4..8 => self.if_it_stays::<4>(text, after(AFTER)),
            8..=16 => self.if_it_stays::<8>(text, after(AFTER)),
            17..=32 => self.if_it_stays::<16>(text, after(AFTER)),
            33..=64 => self.if_it_stays::<32>(text, after(AFTER)),
            _ => false,
        };
        if !is_done {
            self.any::<AFTER>(text);
        }
    }

    /// Writes a few bytes and what follows them.
    #[inline(never)]
    fn tiny<const AFTER: u8>(&mut self, text: &[u8]) {
        if !percent::stays(text) {
            return self.any::<AFTER>(text);
        }
        for byte in text {
            self.known(&[*byte], &[*byte]);
        }
        self.known(after(AFTER).0, after(AFTER).1);
    }

    /// Writes a text of `HALF` bytes, or of up to twice as many, that stays as it is when it is encoded; otherwise nothing.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "the lengths of the known texts are constants to the caller")]
    #[allow(clippy::needless_bitwise_bool, reason = "a lazy one would be a branch")]
    fn if_it_stays<const HALF: usize>(&mut self, text: &[u8], after: Known<'_>) -> bool {
        let (Some(first), Some(last)) = (text.first_chunk::<HALF>(), text.last_chunk::<HALF>()) else {
            return false;
        };
        // Each half where it is: as one array, the compiler takes it apart by bytes where more is in the program.
        let stays = percent::stays_block(first) & percent::stays_block(last);
        stays && self.between::<HALF>((b"", b""), text, after)
    }

    /// Writes a text of `HALF` bytes, or of up to twice as many, which stays as it is, between others; nothing before there
    /// is room. Its first and its last bytes are written, which cover it.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "the lengths of the known texts are constants to the caller")]
    fn between<const HALF: usize>(&mut self, before: Known<'_>, text: &[u8], after: Known<'_>) -> bool {
        let (Some(first), Some(last)) = (text.first_chunk::<HALF>(), text.last_chunk::<HALF>()) else {
            return false;
        };
        let plain_len = before.0.len() + text.len() + after.0.len();
        let Some(plain) = self.plain.ahead(plain_len) else { return false };
        fill(plain, before.0, (first, last), after.0);
        let form_len = before.1.len() + text.len() + after.1.len();
        let Some(form) = self.form.ahead(form_len) else { return false };
        fill(form, before.1, (first, last), after.1);
        self.plain.advance(plain_len);
        self.form.advance(form_len);
        true
    }

    /// [`known`](Out::known), where memory has to be made first.
    #[cold]
    #[inline(never)]
    fn known_after_growth(&mut self, text: &[u8], encoded: &[u8]) {
        self.plain.put(text);
        self.form.put(encoded);
    }

    /// Writes a text of any sort and what follows it.
    #[inline(never)]
    fn any<const AFTER: u8>(&mut self, text: &[u8]) {
        // What a quote follows is the inside of a JSON string.
        let is_json = AFTER == b'"';
        if text.len() <= 64 {
            // In pieces, so that no more room is taken than a piece may need.
            text.chunks(16)
                .for_each(|piece| self.piece(piece, if is_json { INSIDE } else { percent::TABLE }));
        } else if self.plain.has_place(text.len()) {
            // What percent-encoding leaves as it is, JSON does too.
            let (unchanged, rest) = text.split_at(percent::unchanged(text));
            self.known(unchanged, unchanged);
            self.with(
                |plain| if is_json { escape::contents(plain, rest) } else { plain.extend_from_slice(rest) },
            );
        }
        self.known(after(AFTER).0, after(AFTER).1);
    }

    /// Writes a few bytes one by one; the table has an entry for each.
    #[inline]
    fn piece(&mut self, piece: &[u8], table: &[u32; 256]) {
        let plain = self.plain.place(piece.len() * escape::MOST);
        let form = self.form.place(piece.len() * escape::MOST * 3 + 4);
        // Of the same width as the length of a room, for the same reason.
        let (mut at, mut to) = (0_u32, 0_u32);
        let mut write = |byte: u8, entry: u32| {
            plain[at as usize] = byte;
            at += 1;
            form[to as usize..to as usize + 4].copy_from_slice(&entry.to_le_bytes());
            to += entry >> 24;
        };
        for byte in piece {
            let entry = table[usize::from(*byte)];
            if entry != ESCAPED {
                write(*byte, entry);
                continue;
            }
            let mut write = |byte: u8| write(byte, percent::TABLE[usize::from(byte)]);
            let letter = escape::letter(*byte);
            write(b'\\');
            write(letter);
            if letter == b'u' {
                escape::digits(*byte).into_iter().for_each(write);
            }
        }
        self.plain.advance(at as usize);
        self.form.advance(to as usize);
    }
}

/// Fills a place with a text, of which the first and the last bytes are given, between others.
#[inline(always)]
#[allow(clippy::inline_always, reason = "the lengths of the known texts are constants to the caller")]
fn fill<const HALF: usize>(
    place: &mut [u8],
    before: &[u8],
    (first, last): (&[u8; HALF], &[u8; HALF]),
    after: &[u8],
) {
    let (start, end) = (before.len(), place.len() - after.len());
    place[..start].copy_from_slice(before);
    place[start..start + HALF].copy_from_slice(first);
    place[end - HALF..end].copy_from_slice(last);
    place[end..].copy_from_slice(after);
}

/// What follows a text: nothing, the quote after a JSON string, or the `&` after a value of the form.
const fn after(what: u8) -> Known<'static> {
    match what {
        b'"' => (b"\"", b"%22"),
        b'&' => (b"", b"&"),
        _ => (b"", b""),
    }
}

/// The percent-encoding of each byte that stands for itself in a JSON string.
const INSIDE: &[u32; 256] = &{
    let mut table = *percent::TABLE;
    let mut byte = 0_u8;
    while byte < 0x80 {
        if escape::letter(byte) != 0 {
            table[byte as usize] = ESCAPED;
        }
        byte += 1;
    }
    table
};

/// The entry of any other.
const ESCAPED: u32 = 0;

impl Out for Both {
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "the lengths of the texts are constants to the caller")]
    fn known(&mut self, text: &[u8], encoded: &[u8]) {
        let (Some(plain), Some(form)) = (self.plain.ahead(text.len()), self.form.ahead(encoded.len())) else {
            self.known_after_growth(text, encoded);
            return;
        };
        plain.copy_from_slice(text);
        form.copy_from_slice(encoded);
        self.plain.advance(text.len());
        self.form.advance(encoded.len());
    }

    #[inline(always)]
    #[allow(clippy::inline_always, reason = "the lengths of the known texts are constants to the caller")]
    fn name(&mut self, before: Known<'_>, name: &str, stays: bool, after: Known<'_>) {
        let name = name.as_bytes();
        let is_done = stays
            && match name.len() {
                4..8 => self.between::<4>(before, name, after),
                8..=16 => self.between::<8>(before, name, after),
                17..=32 => self.between::<16>(before, name, after),
                _ => false,
            };
        if !is_done {
            self.known(before.0, before.1);
            self.text(name);
            self.known(after.0, after.1);
        }
    }

    fn text(&mut self, text: &[u8]) {
        self.whole::<0>(text);
    }

    fn rest_of_string(&mut self, text: &str) {
        self.whole::<b'"'>(text.as_bytes());
    }

    fn with<T>(&mut self, write: impl FnOnce(&mut Vec<u8>) -> T) -> T {
        let start = self.plain.len();
        let result = self.plain.with(write);
        percent::mixed(self.plain.since(start), |encoded| self.form.put(encoded));
        result
    }

    fn len(&self) -> usize {
        self.plain.len()
    }

    fn since(&self, start: usize) -> &[u8] {
        self.plain.since(start)
    }
}

impl Texts for Both {
    type Mark = (usize, usize);

    #[inline]
    fn mark(&self) -> (usize, usize) {
        (self.plain.len(), self.form.len())
    }

    #[inline(always)]
    #[allow(clippy::inline_always, reason = "the lengths of the texts are constants to the caller")]
    fn pair(&mut self, _: usize, text: &[u8], encoded: &[u8]) {
        self.known(text, encoded);
    }

    fn whole_value(&mut self, text: &str) {
        self.whole::<b'&'>(text.as_bytes());
    }

    #[inline]
    fn value(&self, (middle, _): (usize, usize)) -> &[u8] {
        self.since(middle)
    }

    #[inline]
    fn end(&mut self, _: (usize, usize)) {
        self.known(b"", b"&");
    }

    #[inline]
    fn cut(&mut self, (plain, form): (usize, usize)) {
        self.plain.set_len(plain);
        self.form.set_len(form);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is written for a text that was noted in both forms.
    fn written(write: impl Fn(&mut Both)) -> (Vec<u8>, String) {
        let mut both = Both::new();
        write(&mut both);
        let Written { plain, form } = both.into_written().expect("short");
        (plain, String::from_utf8(form).expect("ASCII"))
    }

    fn encoded(text: &[u8]) -> String {
        let mut out = Vec::new();
        percent::append(&mut out, text);
        String::from_utf8(out).expect("ASCII")
    }

    #[test]
    fn texts_of_each_length_are_the_same_in_both_forms_whatever_byte_they_hold() {
        for len in 0..140 {
            let plain: String = "Az09_-.".chars().cycle().take(len).collect();
            let places = (0..len)
                .flat_map(|at| ["*", "/", "\"", "\\", "\n", "\u{1f}", " ", "中"].map(|other| (at, other)));
            for (at, other) in places.chain([(0, "")]) {
                let mut text = plain.clone();
                text.insert_str(at, other);
                let (value, form) = written(|both| both.text(text.as_bytes()));
                assert_eq!((value.as_slice(), form), (text.as_bytes(), encoded(text.as_bytes())));
                let (value, form) = written(|both| both.whole_value(&text));
                assert_eq!((value.as_slice(), form), (text.as_bytes(), encoded(text.as_bytes()) + "&"));
                let json = serde_json::to_string(&text).expect("a string");
                let (value, form) = written(|both| both.string(&text));
                assert_eq!((value.as_slice(), form), (json.as_bytes(), encoded(json.as_bytes())));
                let stays = percent::stays(text.as_bytes());
                let name = format!("{{\"{text}\":");
                let (value, form) =
                    written(|both| both.name((b"{\"", b"%7B%22"), &text, stays, (b"\":", b"%22%3A")));
                assert_eq!((value.as_slice(), form), (name.as_bytes(), encoded(name.as_bytes())));
            }
        }
    }

    #[test]
    fn what_is_cut_leaves_no_trace_and_what_is_long_is_given_up() {
        let (plain, form) = written(|both| {
            both.known(b"a", b"a");
            let mark = both.mark();
            both.string(&"中\n".repeat(300));
            both.cut(mark);
            both.with(|out| out.extend_from_slice(b"b/"));
            both.known(b"c", b"c");
        });
        assert_eq!((plain.as_slice(), form.as_str()), (b"ab/c".as_slice(), "ab%2Fc"));

        let writes: [&dyn Fn(&mut Both); 4] = [
            &|both| both.text(&[b'a'; 100]),
            &|both| both.string(&"é".repeat(30)),
            &|both| both.known(&[b'a'; 100], &[b'a'; 100]),
            &|both| both.with(|out| out.extend_from_slice(&[b'/'; 100])),
        ];
        for write in writes {
            for more in [0, 2, 20] {
                let mut both = Both::new();
                while both.len() + 100 <= SHORT {
                    write(&mut both);
                }
                (0..more).for_each(|_| write(&mut both));
                let is_long = both.into_written().is_none();
                assert_eq!(is_long, more > 0);
            }
        }
    }
}
