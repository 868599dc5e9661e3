//! Sources: where bytes come from. Knows no format.
