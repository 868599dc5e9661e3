//! The keymap: sequences of keys and what they ask for, by layer.

use super::default::default_keys;
use super::{Key, label};
use crate::app::{Action, Group};

/// Where a binding holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layer {
    /// The reading screen and the help screen.
    Page,
    /// A line that is being typed: search, command, filter.
    Prompt,
}

#[derive(Debug, Clone)]
struct Binding {
    layer: Layer,
    keys: Vec<Key>,
    action: Action,
}

/// What is bound to what.
#[derive(Debug, Clone)]
pub struct Keymap {
    bindings: Vec<Binding>,
}

impl Default for Keymap {
    fn default() -> Self {
        let mut bindings = Vec::with_capacity(Action::ALL.len() * 2);
        for (action, layer, notation) in defaults() {
            // A test holds that every default reads.
            if let Some(keys) = Key::parse_sequence(notation) {
                bindings.push(Binding { layer, keys, action });
            }
        }
        Self { bindings }
    }
}

/// The default table, a key a row.
fn defaults() -> impl Iterator<Item = (Action, Layer, &'static str)> {
    Action::ALL.iter().flat_map(|action| {
        default_keys(*action).iter().flat_map(|(layer, notations)| {
            notations.iter().map(|notation| (*action, *layer, *notation))
        })
    })
}

impl Keymap {
    /// Binds `keys` to `action`, or to nothing. A binding that stood there
    /// goes, and so does one that would hide this: `g` when `g g` is bound.
    pub fn bind(&mut self, layer: Layer, keys: Vec<Key>, action: Option<Action>) {
        self.bindings.retain(|binding| {
            let hides = keys.starts_with(&binding.keys) || binding.keys.starts_with(&keys);
            binding.layer != layer || !hides
        });
        if let Some(action) = action {
            self.bindings.push(Binding { layer, keys, action });
        }
    }

    /// The action that is bound to exactly these keys.
    pub fn action(&self, layer: Layer, keys: &[Key]) -> Option<Action> {
        self.of(layer).find(|binding| binding.keys == keys).map(|binding| binding.action)
    }

    /// Whether a longer sequence begins with these keys.
    pub fn begins(&self, layer: Layer, keys: &[Key]) -> bool {
        self.of(layer)
            .any(|binding| binding.keys.len() > keys.len() && binding.keys.starts_with(keys))
    }

    /// How the keys of an action are shown, in the order in which they were
    /// bound: those of prompts for what only prompts know, else those of the page.
    pub fn labels(&self, action: Action) -> Vec<String> {
        let layer = if action.group() == Group::Prompt { Layer::Prompt } else { Layer::Page };
        self.of(layer)
            .filter(|binding| binding.action == action)
            .map(|binding| binding.keys.iter().map(label).collect::<String>())
            .collect()
    }

    /// Each binding of a layer as the configuration file writes it: keys, name of the action.
    pub fn notations(&self, layer: Layer) -> impl Iterator<Item = (String, &'static str)> {
        self.of(layer).map(|binding| {
            let keys: Vec<_> = binding.keys.iter().map(ToString::to_string).collect();
            (keys.join(" "), binding.action.name())
        })
    }

    fn of(&self, layer: Layer) -> impl Iterator<Item = &Binding> {
        self.bindings.iter().filter(move |binding| binding.layer == layer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str) -> Vec<Key> {
        Key::parse_sequence(text).unwrap()
    }

    #[test]
    fn every_default_reads_and_none_hides_another() {
        let keymap = Keymap::default();
        assert_eq!(keymap.bindings.len(), defaults().count());
        for one in &keymap.bindings {
            let same =
                |other: &&Binding| other.layer == one.layer && other.keys.starts_with(&one.keys);
            assert_eq!(keymap.bindings.iter().filter(same).count(), 1, "{one:?}");
        }
    }

    #[test]
    fn every_action_has_a_key() {
        let keymap = Keymap::default();
        for action in Action::ALL {
            assert!(!keymap.labels(*action).is_empty(), "{action:?}");
        }
    }

    #[test]
    fn a_binding_replaces_what_stood_there() {
        let mut keymap = Keymap::default();
        keymap.bind(Layer::Page, keys("j"), Some(Action::Quit));
        assert_eq!(keymap.action(Layer::Page, &keys("j")), Some(Action::Quit));
        keymap.bind(Layer::Page, keys("j"), None);
        assert_eq!(keymap.action(Layer::Page, &keys("j")), None);
    }

    #[test]
    fn a_sequence_is_not_hidden_by_its_beginning() {
        let mut keymap = Keymap::default();
        keymap.bind(Layer::Page, keys("g e"), Some(Action::End));
        assert_eq!(keymap.action(Layer::Page, &keys("g")), None);
        assert!(keymap.begins(Layer::Page, &keys("g")));
        assert_eq!(keymap.action(Layer::Page, &keys("g e")), Some(Action::End));
    }

    #[test]
    fn layers_do_not_meet() {
        let keymap = Keymap::default();
        assert_eq!(keymap.action(Layer::Prompt, &keys("j")), None);
    }
}
