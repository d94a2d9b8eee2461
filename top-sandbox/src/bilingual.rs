//! Tables of texts for a person, each in English and Chinese. What is said stands in the tables; this is their form.

/// One line for each text: its name, English, Chinese. What stands between backquotes is code; `{}` is filled in.
macro_rules! texts {
    ($(#[$about:meta])* $visible:vis enum $table:ident { $($name:ident: $english:literal, $chinese:literal;)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        $visible enum $table { $($name,)* }

        impl $table {
            /// All of them.
            #[cfg(test)]
            const ALL: &[Self] = &[$(Self::$name,)*];

            /// The text in one language.
            $visible const fn of(self, language: ::top_core::error::Language) -> &'static str {
                match (self, language) {
                    $((Self::$name, ::top_core::error::Language::English) => $english,
                    (Self::$name, ::top_core::error::Language::Chinese) => $chinese,)*
                }
            }
        }
    };
}
