//! Layout: blocks and a width become rows.
