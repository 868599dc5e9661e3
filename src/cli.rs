//! Arguments: what the command line asks for, parsed into a type that cannot be wrong.
