//! Whether there is memory for what is to be read.

use std::fs;

/// A file up to this is read whatever is free.
const SMALL: usize = 1 << 26;

/// Whether a file of `size` bytes, which takes `times` as much while it is understood,
/// can be read with the memory that is free now. Where the system does not tell, it is
/// tried.
pub fn is_there_for(size: usize, times: usize) -> bool {
    size <= SMALL || available().is_none_or(|free| size.saturating_mul(times) <= free)
}

/// The bytes that programs can take without others being put to disk.
fn available() -> Option<usize> {
    kib_of(&fs::read_to_string("/proc/meminfo").ok()?, "MemAvailable:")
}

fn kib_of(text: &str, name: &str) -> Option<usize> {
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    let kib: usize = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    kib.checked_mul(1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_free_is_read_from_the_systems_own_words() {
        let text = "MemTotal:       16000000 kB\nMemAvailable:    2000 kB\nBuffers: 1 kB\n";
        assert_eq!(kib_of(text, "MemAvailable:"), Some(2_048_000));
        assert_eq!(kib_of(text, "SwapFree:"), None);
        assert_eq!(kib_of("MemAvailable: many", "MemAvailable:"), None);
    }

    #[test]
    fn small_files_are_never_refused_and_impossible_ones_are() {
        assert!(is_there_for(0, 3) && is_there_for(SMALL, 3));
        if available().is_some() {
            assert!(!is_there_for(usize::MAX / 4, 2));
        }
    }
}
