//! What strangers may send, and what must hold of it: the targets that are fuzzed
//! with their one oracle, texts that tempt a parser into quadratic time, and
//! changes that make hostile texts out of harmless ones. Used by `tests/fuzz.rs`,
//! by the fuzzer in `tests/fuzz` and by `benches/linear.rs`.

#![allow(dead_code, reason = "each of them uses its own part")]
#![allow(missing_docs, reason = "names of tests' parts say what they are")]

pub mod mutate;
pub mod oracle;
pub mod shapes;
pub mod targets;
