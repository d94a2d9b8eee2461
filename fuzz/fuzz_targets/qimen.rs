#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    top_fuzz_targets::qimen::run(input);
});
