//! Lines of the masthead that state facts: who, when, where it was published.
//!
//! [`facts`] takes one line apart, or says that it is none such. Every part of
//! the line must be understood; one stray phrase and the line is text.

use super::account::{is_glued_house, take_account, take_report, take_reporter};
use super::beside::{
    is_degree, is_review, name_and_house, take_desk, without_address, without_employer,
    without_house, without_place, without_source,
};
use super::houses::is_outlet;
use super::lang::{Did, Lexicon, Set};
use super::names::{bare, ends_as_sentence, push_author, split_names};
use super::noise::{trim_noise, without_source_tongue};
use super::pieces::{parts, unglued, without_button};
use super::provinces::take_signature;
use super::roles::{by_comma, is_place, name_and_place, post_of_house, role, source};
use super::stamp::take_dates;
use super::surname::has_surnames;
use super::words::{count, has_word, is_name, key, lower, tame_caps};
use crate::article::{Author, Role};

/// What a line of the masthead states.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Facts {
    /// Names with their roles.
    pub authors: Vec<Author>,
    /// First publication, ISO 8601.
    pub published: Option<String>,
    /// The last change, ISO 8601.
    pub updated: Option<String>,
    /// A time of day alone: the second half of a date.
    pub time: Option<String>,
    /// The date as the line writes it.
    pub date_line: Option<String>,
    /// The outlet.
    pub site: Option<String>,
    /// Where it was written, by the byline.
    pub place: Option<String>,
    /// A genre or section that stands by the name: `Thơ - Hoàng Lan`.
    pub kicker: Option<String>,
    /// Whether a word of the trade names the authors, and not their shape alone.
    pub sure: bool,
    /// Whether a house took the picture that the line belongs to.
    pub by_picture_house: bool,
}

impl Facts {
    /// Whether nothing is stated.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether those named took the pictures and did nothing else.
    pub fn is_of_pictures(&self) -> bool {
        let mut authors = self.authors.iter();
        !self.authors.is_empty() && authors.all(|author| author.role == Role::Photographer)
    }
}

/// How much a line's place says for its being a byline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trust {
    /// Only words of the trade make names.
    Words,
    /// A line that is shaped like a name is one.
    Shape,
}

/// The longest line that may be one of the masthead's, in bytes.
const LONGEST: usize = 240;

/// The facts that `line` states; `None` when any of it is not understood.
pub(super) fn facts(line: &str, lexicon: &Lexicon, trust: Trust) -> Option<Facts> {
    // What ends in a colon leads to what follows: a speaker, a list.
    if line.len() > LONGEST || line.trim_end().ends_with([':', '：']) || line.starts_with("---") {
        return None;
    }
    let mut facts = Facts::default();
    let line = line.trim_start_matches(['□', '◎', '■', '●', '○', '◆', ' ']);
    let line = without_source_tongue(line, lexicon);
    let line = unglued(without_button(line, lexicon), lexicon);
    let line = line.as_ref();
    let rest = take_dates(line, lexicon, &mut facts);
    if lexicon.lang.code == "zh" && take_account(&rest, lexicon, &mut facts) {
        return Some(facts);
    }
    let parts = parts(&rest, lexicon);
    // A word of the trade in one part vouches for the names in the others.
    let is_vouched = parts.iter().any(|part| is_vouched(part.trim(), lexicon));
    let trust = if is_vouched { Trust::Shape } else { trust };
    let genre_leads =
        parts.len() == 2 && is_name(parts[1].trim(), lexicon) && !rest.contains(['|', '/']);
    let has_date = facts.published.is_some() || facts.updated.is_some() || facts.time.is_some();
    let mut names = Names { lexicon, trust, has_date, genre_leads, did: Did::Wrote };
    for (n, part) in parts.into_iter().enumerate() {
        // The label of a date, in whatever word.
        let has_day = facts.published.is_some() || facts.updated.is_some();
        if n == 0
            && has_day
            && !part.contains('@')
            && part.trim_end().ends_with([':', '：'])
            && count(part) <= 3
        {
            continue;
        }
        names.read(part, &mut facts)?;
    }
    if facts.authors.is_empty() && facts.site.is_none() && facts.date_line.is_some() {
        facts.date_line = Some(line.to_owned());
    }
    (!facts.is_empty()).then_some(facts)
}

/// Whether a word of the trade stands in the part, or behind one of its names:
/// `Ann Lee (text) and Bo Rae (photos)`.
fn is_vouched(part: &str, lexicon: &Lexicon) -> bool {
    role(part, lexicon).is_some()
        || (part.ends_with([')', '）'])
            && split_names(part, lexicon).iter().any(|name| role(name, lexicon).is_some()))
}

struct Names<'a> {
    lexicon: &'a Lexicon,
    trust: Trust,
    has_date: bool,
    /// Whether the line is a genre and a name.
    genre_leads: bool,
    /// What those did who stand behind the last word that says it.
    did: Did,
}

impl Names<'_> {
    /// Reads one part of the line into `facts`.
    fn read(&mut self, part: &str, facts: &mut Facts) -> Option<()> {
        let part = trim_noise(part, self.lexicon, self.has_date);
        let is_address = part.contains('@') && !part.contains(char::is_whitespace);
        if !has_word(part) || (is_address && facts.sure) {
            return Some(());
        }
        if facts.sure && (self.lexicon.has(Set::Titles, &lower(part)) || is_review(part)) {
            return Some(());
        }
        let part = without_source(part, self.lexicon, facts);
        if self.has_date && (self.is_counter(part) || self.is_yearless_update(part)) {
            return Some(());
        }
        if let Some((name, house)) =
            part.split_once('/').or_else(|| by_comma(part, self.lexicon, self.trust))
            && (self.lexicon.is_agency(house) || is_outlet(house, self.lexicon))
            && is_name(name, self.lexicon)
        {
            facts.site.get_or_insert(house.to_owned());
            return self.people(name, facts);
        }
        // `Hà Đào, Theo Nhịp Phố`
        if let Some((names, from)) = part.rsplit_once(", ")
            && let Some(house) = source(from, self.lexicon)
            && is_name(names, self.lexicon)
        {
            facts.site.get_or_insert(house);
            facts.sure = true;
            return self.people(names, facts);
        }
        if take_report(part, self.lexicon, facts)
            || take_reporter(part, self.lexicon, facts)
            || take_signature(part, self.lexicon, facts)
            || take_desk(part, self.lexicon, facts)
        {
            return Some(());
        }
        // `detikDesa` behind a name: no word but a house's has a capital within.
        if !facts.authors.is_empty() && self.trust == Trust::Shape && is_glued_house(part) {
            facts.site.get_or_insert(part.to_owned());
            return Some(());
        }
        if self.trust == Trust::Shape && self.lexicon.is_agency(part) {
            facts.site.get_or_insert(part.to_owned());
            return Some(());
        }
        if let Some(outlet) = source(part, self.lexicon) {
            facts.site.get_or_insert(outlet);
            return Some(());
        }
        if let Some(house) = post_of_house(part, self.lexicon) {
            facts.site.get_or_insert(house.to_owned());
            return Some(());
        }
        let part = without_address(without_employer(part, self.lexicon, facts), self.lexicon);
        let part = without_place(part, self.lexicon);
        if let Some((did, names)) = role(part, self.lexicon) {
            let first = facts.authors.len();
            self.did = did;
            facts.sure = true;
            self.people(&names, facts)?;
            let is_post = self.lexicon.has(Set::Titles, &lower(names.trim()));
            let is_known = facts.site.is_some() || facts.by_picture_house || is_post;
            return (facts.authors.len() > first || is_known).then_some(());
        }
        if facts.kicker.is_none() && self.is_genre_of(part, facts) {
            return Some(());
        }
        if is_outlet(part, self.lexicon) && (self.has_date || !facts.authors.is_empty()) {
            facts.site.get_or_insert(part.to_owned());
            return Some(());
        }
        let may_be_name = self.trust == Trust::Shape || self.has_date || facts.sure;
        // A bare name of Chinese begins with a surname; a button does not.
        let is_bare =
            facts.sure || self.lexicon.lang.code != "zh" || has_surnames(part, self.lexicon);
        if may_be_name
            && is_bare
            && !is_outlet(part, self.lexicon)
            && self.is_people(part)
            && !self.lexicon.has(Set::Sections, &lower(part))
        {
            return self.people(part, facts);
        }
        let has_day = facts.published.is_some() || facts.updated.is_some();
        // `LĐVN | 14/09/2018`: a house goes by its letters.
        if has_day && facts.site.is_none() && self.is_house_mark(part) {
            facts.site = Some(part.to_owned());
            return Some(());
        }
        // A section's name within a date line is nothing; `in Notes` is one.
        let is_phrase = !part.contains([':', '@', '<']) && count(part) <= 3;
        if has_day && is_phrase && super::words::starts_small(part) {
            return Some(());
        }
        let named = name_and_place(part, self.lexicon).filter(|_| self.trust == Trust::Shape);
        if let Some(name) = named {
            return self.people(name, facts);
        }
        if has_day && is_place(part) {
            // `NURIA BELMONTE | Valdeolmo | 06/05/2012`
            let is_written = !facts.authors.is_empty() && !self.is_section(part);
            facts.place = facts.place.take().or_else(|| is_written.then(|| part.to_owned()));
            return Some(());
        }
        (self.has_date && self.is_section(part)).then_some(())
    }

    /// `Truyện ngắn của X`, and the genre alone where a name follows.
    fn is_genre_of(&mut self, part: &str, facts: &mut Facts) -> bool {
        if self.genre_leads && self.is_section(part) {
            facts.kicker = Some(part.to_owned());
            facts.sure = true;
            self.trust = Trust::Shape;
            return true;
        }
        if !part.contains(' ') {
            return false;
        }
        let low = lower(part);
        let sections = self.lexicon.leading(Set::Sections, &low);
        let genre = sections.filter(|genre| low[genre.len()..].starts_with(' '));
        let Some(genre) = genre.max_by_key(|genre| genre.len()) else { return false };
        let Some(at) = part.char_indices().nth(genre.chars().count()).map(|(at, _)| at) else {
            return false;
        };
        let Some((did, names)) = role(part[at..].trim(), self.lexicon).filter(|_| !self.has_date)
        else {
            return false;
        };
        self.did = did;
        facts.kicker = Some(part[..at].to_owned());
        facts.sure = true;
        self.people(&names, facts).is_some()
    }

    /// The letters of a Vietnamese house.
    fn is_house_mark(&self, part: &str) -> bool {
        self.lexicon.lang.code == "vi"
            && (2..=8).contains(&part.chars().count())
            && part.chars().all(char::is_uppercase)
    }

    /// `Lượt xem: 1.204` beside a date.
    fn is_counter(&self, part: &str) -> bool {
        let key = key(part);
        self.lexicon.junk_line(&key).or_else(|| self.lexicon.junk_head(&key)).is_some()
    }

    /// `8/17 15:02 更新` behind the full date.
    fn is_yearless_update(&self, part: &str) -> bool {
        let low = lower(part);
        count(part) <= 6
            && low.chars().any(char::is_numeric)
            && self
                .lexicon
                .all(Set::Updated)
                .any(|word| low.starts_with(word) || low.ends_with(word))
    }

    fn is_section(&self, part: &str) -> bool {
        let low = lower(part);
        self.lexicon.has(Set::Sections, low.trim())
            || low.split([',', '>', '/']).all(|one| self.lexicon.has(Set::Sections, one.trim()))
    }

    fn is_people(&self, part: &str) -> bool {
        if part.contains([':', '：']) {
            return false;
        }
        let names = split_names(part, self.lexicon);
        !names.is_empty()
            && names.iter().all(|name| is_name(&bare(name, self.lexicon), self.lexicon))
    }

    /// Adds the names of `part`, each with the roles of what was done.
    fn people(&mut self, part: &str, facts: &mut Facts) -> Option<()> {
        let has_capital = part.starts_with(char::is_uppercase);
        for name in split_names(part, self.lexicon) {
            // `Par X, photos Y`: a name may bring its own word.
            if self.lexicon.has(Set::Titles, &lower(&name)) {
                continue;
            }
            // `Ann Lee, transport reporter`: what begins small behind a name is a post.
            if has_capital && !facts.authors.is_empty() && super::words::starts_small(&name) {
                let is_word = role(&name, self.lexicon).is_some();
                if !is_word && !name.contains(char::is_uppercase) {
                    continue;
                }
            }
            // The post behind a photographer's name says nothing of writing.
            let known = self.did;
            let (did, name) =
                role(&name, self.lexicon).map_or((known, name.clone()), |(did, rest)| {
                    let is_post = known == Did::Photographed
                        && name.starts_with(rest.as_str())
                        && !name.contains(['(', '（']);
                    (if is_post { known } else { did }, rest)
                });
            self.did = did;
            // `Par Anne Roux, urbaniste`: what she is, not another who wrote.
            let is_small = super::words::starts_small(&name) && !name.contains(char::is_uppercase);
            if is_small && !facts.authors.is_empty() {
                continue;
            }
            let name = without_house(name, self.lexicon, facts);
            let name = bare(&name, self.lexicon);
            if !has_word(&name) {
                continue;
            }
            // `Par X, envoyée spéciale à Y`: the post and where it is held.
            if has_capital && !facts.authors.is_empty() && is_phrase(&name) {
                continue;
            }
            let low = lower(&name);
            let is_agency = self.lexicon.is_agency(&name);
            // Who sent the picture did not send the text.
            if is_agency && self.did == Did::Photographed {
                facts.by_picture_house = true;
                continue;
            }
            let (name, house) = match name_and_house(&name, self.lexicon) {
                Some((name, house)) => (name.to_owned(), Some(house.to_owned())),
                None => (name, None),
            };
            if is_agency
                || (is_outlet(&name, self.lexicon) && (facts.sure || !facts.authors.is_empty()))
            {
                facts.site.get_or_insert(name);
                continue;
            }
            let is_further = has_capital && !facts.authors.is_empty();
            if self.lexicon.has(Set::Titles, &low) || (is_further && is_degree(&name)) {
                continue;
            }
            facts.site = facts.site.take().or(house);
            if count(&name) > 6 || name.chars().count() > 48 || ends_as_sentence(&name) {
                return None;
            }
            let name = tame_caps(&name);
            for role in self.did.roles() {
                push_author(&mut facts.authors, &name, *role);
            }
        }
        Some(())
    }
}

/// Whether what is left of a name begins with a small word that begins no name.
fn is_phrase(name: &str) -> bool {
    let first = name.split(' ').next().unwrap_or_default();
    super::words::starts_small(name) && name.contains(' ') && !super::words::is_particle(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn who(code: &str, line: &str, trust: Trust) -> Option<String> {
        let facts = facts(line, &Lexicon::new(code), trust)?;
        let authors: Vec<_> =
            facts.authors.iter().map(|a| format!("{}:{}", a.name, a.role.name())).collect();
        Some(authors.join(", "))
    }

    #[test]
    fn bylines_are_taken_apart() {
        for (code, line, want) in [
            ("vi", "Vũ Hà - Ảnh: Đinh Sơn", "Vũ Hà:writer, Đinh Sơn:photographer"),
            ("vi", "Bài, ảnh: Lê Thu", "Lê Thu:writer, Lê Thu:photographer"),
            ("vi", "Lê Thu (thực hiện)", "Lê Thu:writer"),
            ("vi", "Lê Thu dịch", "Lê Thu:translator"),
            ("vi", "của Tạ Duy Linh", "Tạ Duy Linh:writer"),
            ("vi", "Thực hiện: Lê Thu - Trần An", "Lê Thu:writer, Trần An:writer"),
            (
                "vi",
                "LÊ THU - TRẦN AN; ảnh: Đỗ Ba",
                "Lê Thu:writer, Trần An:writer, Đỗ Ba:photographer",
            ),
            ("en", "By HARRIET DOYLE", "Harriet Doyle:writer"),
            (
                "en",
                "Words by Ann Lee | Photographs by Bo Rae",
                "Ann Lee:writer, Bo Rae:photographer",
            ),
            (
                "en",
                "(Reporting by Ann Lee and Bo Rae; Editing by Cy Day)",
                "Ann Lee:writer, Bo Rae:writer, Cy Day:editor",
            ),
            ("en", "By Ann Lee, Staff Writer", "Ann Lee:writer"),
            (
                "fr",
                "Par Louise Marchal, photos Paul Le Goff",
                "Louise Marchal:writer, Paul Le Goff:photographer",
            ),
            ("de", "Von Eva Braun und Max Lau", "Eva Braun:writer, Max Lau:writer"),
            ("id", "Penulis: Ratna Dewi", "Ratna Dewi:writer"),
            ("zh", "责任编辑：何晚晴", "何晚晴:editor"),
            ("zh", "文/张三 图/李四".split(' ').next().unwrap(), "张三:writer"),
            ("ko", "송보라 기자", "송보라:writer"),
            ("th", "โดย มานพ ใจดี", "มานพ ใจดี:writer"),
            ("ar", "كتبت: ليلى الحسن", "ليلى الحسن:writer"),
        ] {
            assert_eq!(who(code, line, Trust::Shape).as_deref(), Some(want), "{line}");
        }
    }

    #[test]
    fn prose_is_no_byline() {
        for (code, line) in [
            ("en", "By the river the old men wait."),
            ("en", "Photo: He oils the lock of the gate before the market opens for the year."),
            ("vi", "Bài toán của người thợ đá"),
            ("vi", "Của để dành ở góc vườn"),
            ("en", "The market opens again on June 3."),
            ("vi", "Chú cười, rồi kể lại chuyện con đò cũ:"),
        ] {
            assert_eq!(who(code, line, Trust::Shape), None, "{line}");
        }
        assert_eq!(who("vi", "Đỗ Thu Sương", Trust::Words), None);
    }

    #[test]
    fn date_lines_may_name_outlet_and_author() {
        let lexicon = Lexicon::new("vi");
        let line = "TẠ LINH - Làng Biển Online | 05/09/2019 | 08:10";
        let facts = facts(line, &lexicon, Trust::Shape).unwrap();
        assert_eq!(facts.site.as_deref(), Some("Làng Biển Online"));
        assert_eq!(facts.authors[0].name, "Tạ Linh");
        assert_eq!(facts.published.as_deref(), Some("2019-09-05T08:10"));
    }

    #[test]
    fn the_time_of_an_update_is_not_that_of_publication() {
        let line = "Publié le 7 mai 2019 à 16h20 - Mis à jour le 8 mai 2019 à 07h45";
        let facts = facts(line, &Lexicon::new("fr"), Trust::Shape).unwrap();
        assert_eq!(facts.published.as_deref(), Some("2019-05-07T16:20"));
        assert_eq!(facts.updated.as_deref(), Some("2019-05-08T07:45"));
    }

    #[test]
    fn outlets_are_named_after_a_word() {
        for (code, line, site) in [
            ("vi", "Theo VnExpress", "VnExpress"),
            ("vi", "(Theo The Hillside Review)", "The Hillside Review"),
            ("en", "Source: Stone Bridge Gazette", "Stone Bridge Gazette"),
            ("zh", "2016-09-08 07:52 来源：山城日报网", "山城日报网"),
            ("id", "Kabarlaut.com - 06/08/2019, 11:25 WIB", "Kabarlaut.com"),
        ] {
            let facts = facts(line, &Lexicon::new(code), Trust::Shape).unwrap();
            assert_eq!(facts.site.as_deref(), Some(site), "{line}");
        }
        assert_eq!(facts("Theo lời kể của làng", &Lexicon::new("vi"), Trust::Shape), None);
    }
}
