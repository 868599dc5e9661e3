//! The default configuration file, written from the tables that the program runs by.

use std::fmt::Write;

use crate::app::{Action, Group};
use crate::keys::{Keymap, Layer};
use crate::layout::Bidi;
use crate::words::Words;

/// The default configuration as a file, every line of it a comment or as usual.
pub fn default_file(themes: &[&str], words: &Words) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail, so the results are dropped.
    let _ = writeln!(out, "# $XDG_CONFIG_HOME/reader/config.toml\n");
    let _ = writeln!(out, "# {}", themes.join(", "));
    let _ = writeln!(out, "theme = \"{}\"\n", themes.first().unwrap_or(&""));
    let _ = writeln!(out, "# {}; zh, ja: 82; ko: 80", words.cli.width_help);
    let _ = writeln!(out, "# measure = 68\n");
    let _ = writeln!(out, "# {}", words.cli.justify_help);
    let _ = writeln!(out, "# justify = false\n");
    let _ = writeln!(out, "# {}", words.hyphens_help);
    let _ = writeln!(out, "hyphens = true\n");
    let _ = writeln!(out, "# {}", words.cli.ambiguous_help);
    let _ = writeln!(out, "# ambiguous = \"narrow\"\n");
    let _ = writeln!(out, "# {}; LC_ALL, LC_MESSAGES, LANG", words.cli.lang_help);
    let _ = writeln!(out, "# lang = \"en\"\n");
    let names: Vec<_> = Bidi::ALL.iter().map(|(name, _)| *name).collect();
    let _ = writeln!(out, "# {} ({})", words.cli.bidi_help, names.join(", "));
    let _ = writeln!(out, "bidi = \"{}\"\n", names[0]);
    let _ = writeln!(out, "# {}", words.paragraphs_help);
    let _ = writeln!(out, "paragraphs = \"space\"\n");
    let keymap = Keymap::default();
    for (layer, title) in [(Layer::Page, "[keys]"), (Layer::Prompt, "\n[keys.prompt]")] {
        let _ = writeln!(out, "{title}");
        for group in Group::ALL {
            write_group(&mut out, &keymap, layer, *group, words);
        }
    }
    out
}

fn write_group(out: &mut String, keymap: &Keymap, layer: Layer, group: Group, words: &Words) {
    let of_group = |name: &str| Action::named(name).filter(|action| action.group() == group);
    let lines: Vec<_> = keymap
        .notations(layer)
        .filter_map(|(keys, name)| Some((keys, name, of_group(name)?)))
        .collect();
    if lines.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n# {}", group.title(&words.groups));
    for (keys, name, action) in lines {
        let binding = format!("{} = \"{name}\"", quoted(&keys));
        let _ = writeln!(out, "{binding:<36} # {}", action.help(words));
    }
}

/// Keys as a quoted key of TOML.
fn quoted(keys: &str) -> String {
    format!("\"{}\"", keys.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;
    use crate::words::Lang;

    #[test]
    fn the_printed_file_reads_back_as_the_default() {
        for lang in Lang::ALL {
            let text = default_file(&["terminal", "night"], lang.words());
            let config = parse(&text, &["terminal", "night"]);
            assert_eq!(config.faults, [], "{text}");
            for layer in [Layer::Page, Layer::Prompt] {
                let mut read: Vec<_> = config.keymap.notations(layer).collect();
                let mut usual: Vec<_> = Keymap::default().notations(layer).collect();
                read.sort();
                usual.sort();
                assert_eq!(read, usual);
            }
        }
    }
}
