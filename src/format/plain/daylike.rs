//! Lines that say when, and no year: `6 Jan 11:48pm AEDT`, `2 giờ trước`,
//! `09/05/2020` where nobody can tell day from month. They are shown as they are
//! written and date nothing.

use super::lang::{Lexicon, Set};
use super::words::{is_wordish, lower_char};

/// The longest such line, in bytes.
const LONGEST: usize = 96;

/// Words of times that are told from now, as they are written in a line that
/// says nothing else.
const SPANS: &str = "ago hour hours hr hrs h minute minutes min mins m second seconds day days d week weeks \
    month months mo year years yr yrs today yesterday last trước giờ phút giây ngày tuần \
    tháng năm cách đây hôm qua nay il y a heure heures jour jours semaine semaines mois an \
    ans hier aujourd hui vor stunde stunden std minuten tag tagen woche wochen monat monaten \
    jahr jahren gestern heute hace hora horas minuto minutos día días semana semanas mes \
    meses año años ayer hoy há atrás dia dias mês ano anos ontem hoje fa ora ore minuti \
    giorno giorni settimana settimane mese mesi anno anni ieri oggi geleden uur minuut dag \
    dagen weken maand maanden jaar gisteren vandaag temu godz godzin godzinę godziny minut \
    minutę minuty dni dzień tydzień tygodni tygodnie miesiąc miesiące miesięcy rok lata lat \
    wczoraj dziś dzisiaj před hodinou hodinami minutou minutami dnem dny týdnem týdny \
    měsícem měsíci rokem lety včera dnes önce saat dakika gün hafta ay yıl dün bugün lalu \
    yang jam menit hari minggu bulan tahun kemarin назад час часа часов минуту минуты минут \
    день дня дней неделю недели недель месяц месяца месяцев года лет вчера сегодня тому \
    годину години годин хвилину хвилини хвилин дні днів тиждень тижні тижнів місяць місяці \
    місяців рік роки років вчора сьогодні 小时前 小時前 分钟前 分鐘前 天前 周前 个月前 個月前 年前 昨天 今天 時間前 分前 日前 \
    週間前 か月前 ヶ月前 昨日 今日 시간 분 일 주 개월 년 전 시간전 분전 일전 어제 오늘 ที่แล้ว ชั่วโมง นาที วัน สัปดาห์ เดือน \
    ปี เมื่อ เมื่อวาน วันนี้ منذ قبل ساعة ساعات دقيقة دقائق يوم أيام أسبوع أسابيع شهر أشهر \
    سنة سنوات أمس اليوم לפני שעה שעות דקה דקות יום ימים שבוע שבועות חודש חודשים שנה שנים \
    אתמול היום पहले घंटे घंटा मिनट दिन हफ्ते सप्ताह महीने साल कल आज";

/// Small words between the parts of such a line.
const LINKS: &[&str] = &[
    "de", "del", "of", "the", "at", "à", "às", "as", "alle", "om", "um", "las", "kl", "pukul",
    "st", "nd", "rd", "th", "er", "le", "den", "am", "pm", "uhr", "о", "в", "об", "r", "ב",
];

/// Whether the line is nothing but a day, a month or a time, with a figure in it.
pub(super) fn is_daylike(text: &str, lexicon: &Lexicon) -> bool {
    let text = text.trim();
    if text.len() > LONGEST || text.ends_with(['.', '!', '?', '。']) && !text.ends_with("m.") {
        return false;
    }
    let low: Vec<char> = super::date::chars(text);
    let is_clock = has_pair(&low, &[':', 'h', '時', '时']);
    let mut found = Parts { day: is_clock || has_pair(&low, &['/']), ..Parts::default() };
    let mut at = 0;
    while at < low.len() {
        let c = low[at];
        if c.is_ascii_digit() {
            found.figures += 1;
            at += low[at..].iter().take_while(|c| c.is_ascii_digit()).count();
            continue;
        }
        if !is_wordish(c) {
            if !(c.is_whitespace() || ".,:/-–—|·•()'’+（）・".contains(c)) {
                return false;
            }
            at += 1;
            continue;
        }
        let end =
            at + low[at..].iter().take_while(|c| is_wordish(**c) && !c.is_ascii_digit()).count();
        let Some(taken) = found.word(&low[at..end], text, is_clock, lexicon) else { return false };
        at += taken;
    }
    found.day && found.figures > 0 && (found.figures <= 7)
}

/// What has been found in a line so far.
#[derive(Default)]
struct Parts {
    figures: usize,
    /// Whether a month, a clock or a span of time is named.
    day: bool,
}

impl Parts {
    /// Takes what `word` begins with; how many chars of it are understood.
    fn word(
        &mut self,
        word: &[char],
        line: &str,
        is_clock: bool,
        lexicon: &Lexicon,
    ) -> Option<usize> {
        let whole: String = word.iter().collect();
        // Scripts without spaces set their words one behind the other.
        let is_glued = lexicon.unspaced || lexicon.lang.code == "ko";
        let fits = |known: &str| whole == known || (is_glued && whole.starts_with(known));
        let month = lexicon.months.iter().find(|(form, _)| fits(form.trim_end_matches('.')));
        if let Some((form, _)) = month {
            self.day = true;
            return Some(form.trim_end_matches('.').chars().count());
        }
        let span = SPANS.split(' ').filter(|span| fits(span)).max_by_key(|span| span.len());
        if let Some(span) = span {
            self.day = true;
            return Some(span.chars().count());
        }
        let sets = [Set::Clock, Set::Weekdays, Set::Published];
        let known =
            sets.iter().flat_map(|set| lexicon.all(*set)).map(|word| word.trim_end_matches('.'));
        // A phrase of the tables may be of several words, each of which is known then.
        let known = known
            .filter(|phrase| fits(phrase) || phrase.split(' ').any(|one| one == whole))
            .map(
                |phrase| {
                    if whole.starts_with(phrase) { phrase.chars().count() } else { word.len() }
                },
            )
            .max();
        if let Some(len) = known.filter(|len| *len > 0) {
            self.day |= matches!(whole.chars().next(), Some('月' | '日' | '時' | '时'));
            return Some(len);
        }
        let is_zone = is_clock
            && (2..=5).contains(&word.len())
            && line.split(|c: char| !c.is_alphabetic()).any(|one| {
                one.chars().all(|c| c.is_ascii_uppercase())
                    && one.chars().map(lower_char).eq(word.iter().copied())
            });
        (is_zone || LINKS.contains(&whole.as_str())).then_some(word.len())
    }
}

/// Whether one of `marks` stands between two figures.
fn has_pair(low: &[char], marks: &[char]) -> bool {
    low.windows(3).any(|three| {
        three[0].is_ascii_digit() && marks.contains(&three[1]) && three[2].is_ascii_digit()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_without_a_year_are_known() {
        for (code, text) in [
            ("en", "6 Jan 11:48pm AEDT"),
            ("en", "5 September"),
            ("en", "September 2020"),
            ("en", "09/05/2020"),
            ("en", "Sep 5 '20"),
            ("en", "2 hours ago"),
            ("en", "Yesterday at 7:12 AM"),
            ("vi", "05/09"),
            ("vi", "2 giờ trước"),
            ("vi", "31/02/2020"),
            ("zh", "9月5日 07:12"),
            ("zh", "3小时前"),
            ("ja", "3/4(月) 6:00配信"),
            ("ko", "3시간 전"),
            ("fr", "il y a 2 heures"),
            ("de", "vor 3 Stunden"),
            ("es", "hace 20 minutos"),
            ("ru", "2 часа назад"),
        ] {
            assert!(is_daylike(text, &Lexicon::new(code)), "{code} {text}");
        }
    }

    #[test]
    fn deks_with_figures_are_no_days() {
        for (code, text) in [
            ("en", "Forty boats came in on 5 September"),
            ("en", "It was dry until May."),
            ("en", "Room 101"),
            ("en", "Yesterday"),
            ("en", "7 min read"),
            ("vi", "Ba ngày sau bão"),
            ("vi", "2 giờ sáng ở bến"),
            ("zh", "九月的港口"),
            ("zh", "三十年前的水车2号"),
            ("ja", "港の3人"),
        ] {
            assert!(!is_daylike(text, &Lexicon::new(code)), "{code} {text}");
        }
    }
}
