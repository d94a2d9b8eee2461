//! The guide's Rust blocks as documentation tests: `cargo test -p top-guide --doc` compiles and runs each block of the
//! English book. The Chinese book has the same blocks, which `tests/books.rs` holds, along with links, words and the
//! commands of the shell blocks. No code of its own is here.

#![allow(
    clippy::doc_markdown,
    clippy::doc_overindented_list_items,
    reason = "a book's prose, not documentation of items"
)]

macro_rules! chapters {
    ($($name:ident $file:literal;)+) => {$(
        #[doc = include_str!(concat!("../../../docs/guide/en/src/", $file))]
        mod $name {}
    )+};
}

chapters! {
    introduction "introduction.md";
    first_call "first-call.md";
    structs "structs.md";
    derive "derive.md";
    errors "errors.md";
    sessions "sessions.md";
    limits "limits.md";
    messages "messages.md";
    received_calls "received-calls.md";
    testing "testing.md";
    sandbox "sandbox.md";
    production "production.md";
    security "security.md";
    glossary "glossary.md";
    cookbook "cookbook.md";
    migration "migration.md";
    orders "orders.md";
    qimen "qimen.md";
    fleets "fleets.md";
    performance "performance.md";
}
