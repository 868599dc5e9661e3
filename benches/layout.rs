//! What a question costs: one screen from the middle of a long text, and the
//! setting of all of it, in megabytes a second, beside `textwrap`'s own wrapping.

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use reader::article::{Article, BlockKind, Builder, Container};
use reader::layout::{Layout, Settings};

use Language::{Arabic, Chinese, English, German, Korean, Russian, Thai, Vietnamese};

/// Some bytes of prose; each language says much the same.
const LENGTH: usize = 1 << 20;
const MEASURE: usize = 68;

const VIETNAMESE: &str = "Cây cầu gỗ đã đứng đó sáu mươi năm, và trong phố huyện không còn ai nhớ \
    con đò mà nó thay thế. Những sáng mùa đông, dân chài tựa vào lan can bàn chuyện thời tiết - như \
    ông cha họ ngày trước - còn lũ trẻ thì chạy qua cầu mỗi ngày hai lượt, chẳng nhìn xuống nước. \
    Từ 28-30/7/2020, cầu sẽ đóng để sửa; chi phí chừng 2.000-3.000 triệu đồng, tăng 14,6% so với dự \
    tính. “Chúng tôi không muốn mất nó”, một cụ già nói.";
const ENGLISH: &str = "The wooden bridge has stood there for sixty years, and no one in the town \
    remembers the ferry that it replaced. On winter mornings the fishermen lean over its rail and \
    argue about the weather – as their grandfathers did – while the schoolchildren run across it \
    twice a day without looking at the water at all. It will be closed for repairs (the first in a \
    well-planned series) until the end of July. “We don’t want to lose it,” an old man said.";
const CHINESE: &str = "这座木桥已经在那里站了六十年，镇上没有人还记得它所取代的那条渡船。冬天的早晨，\
    渔夫们靠着栏杆谈论天气，就像他们的祖父那样；孩子们每天跑过两次，从来不看桥下的河水。“我们不想失去它。”\
    一位老人说：从七月二十八日到三十日，木桥将会关闭，进行修理！";
const THAI: &str = "สะพานไม้แห่งนี้ตั้งอยู่ตรงนั้นมาหกสิบปีแล้ว และไม่มีใครในเมืองจำเรือข้ามฟากที่มันเข้ามาแทนที่ได้อีก \
    ในตอนเช้าของฤดูหนาว ชาวประมงมักจะยืนพิงราวสะพานแล้วพูดคุยกันเรื่องอากาศ เหมือนกับที่ปู่ของพวกเขาเคยทำ";

const GERMAN: &str = "Die hölzerne Brücke steht dort seit sechzig Jahren, und niemand in der Stadt \
    erinnert sich an die Fähre, die sie ersetzt hat. An Wintermorgen lehnen die Fischer über dem \
    Geländer und streiten über das Wetter, wie es ihre Großväter taten, während die Schulkinder \
    zweimal täglich hinüberlaufen, ohne das Wasser auch nur anzusehen.";
const RUSSIAN: &str = "Деревянный мост стоит здесь уже шестьдесят лет, и никто в городе не помнит \
    парома, который он заменил. Зимними утрами рыбаки опираются на перила и спорят о погоде, как \
    спорили их деды, а школьники пробегают по нему дважды в день, совсем не глядя на воду.";
const KOREAN: &str = "나무다리는 육십 년 동안 그 자리에 서 있었고, 읍내에는 그 다리가 대신한 나룻배를 \
    기억하는 사람이 아무도 없다. 겨울 아침이면 어부들은 난간에 기대어 날씨 이야기로 다투고, \
    아이들은 하루에 두 번씩 물은 쳐다보지도 않고 다리를 뛰어 건넌다.";
const ARABIC: &str = "ظل الجسر الخشبي قائمًا هناك ستين عامًا، ولم يعد أحد في البلدة يذكر العبّارة التي حل محلها. \
    في صباحات الشتاء يتكئ الصيادون على حاجزه ويتجادلون في أمر الطقس (كما فعل أجدادهم)، ويعبره التلاميذ مرتين في \
    اليوم دون أن ينظروا إلى الماء. سيُغلق من 28 إلى 30/7/2020 للإصلاح بكلفة 14.6% أكثر من Bridge 1 القديم.";

/// A language of the samples.
#[derive(Debug, Clone, Copy)]
enum Language {
    Vietnamese,
    English,
    German,
    Russian,
    Chinese,
    Korean,
    Thai,
    Arabic,
}

impl Language {
    fn sample(self) -> &'static str {
        match self {
            Self::Vietnamese => VIETNAMESE,
            Self::English => ENGLISH,
            Self::German => GERMAN,
            Self::Russian => RUSSIAN,
            Self::Chinese => CHINESE,
            Self::Korean => KOREAN,
            Self::Thai => THAI,
            Self::Arabic => ARABIC,
        }
    }

    /// ISO 639-1.
    fn code(self) -> &'static str {
        match self {
            Self::Vietnamese => "vi",
            Self::English => "en",
            Self::German => "de",
            Self::Russian => "ru",
            Self::Chinese => "zh",
            Self::Korean => "ko",
            Self::Thai => "th",
            Self::Arabic => "ar",
        }
    }
}

fn main() {
    divan::main();
}

fn article(language: Language) -> Article {
    let sample = language.sample();
    let mut builder = Builder::new();
    builder.meta.language = Some(language.code().to_string());
    let paragraph = [sample; 3].join(" ");
    // Each begins with another word, so that their rows end as those of a text do.
    let mut begins = sample.match_indices(' ').map(|(at, _)| at + 1).cycle();
    for _ in 0..LENGTH / (paragraph.len() + 1) {
        let begin = begins.next().unwrap_or(0);
        let turned = format!("{} {}", &paragraph[begin..], &paragraph[..begin].trim_end());
        builder.block(BlockKind::Paragraph, &turned);
    }
    builder.finish()
}

fn settings() -> Settings {
    Settings { width: 80, measure: MEASURE, ..Settings::default() }
}

fn justified() -> Settings {
    Settings { justify: true, ..settings() }
}

#[divan::bench(args = [Vietnamese, English, German, Russian, Chinese, Korean, Thai, Arabic])]
fn whole_text(bencher: Bencher, language: Language) {
    let article = article(language);
    bencher.counter(BytesCount::of_str(article.text())).bench_local(|| {
        let layout = Layout::new(&article, settings());
        let rows = layout.rows(&article, layout.first(&article), usize::MAX);
        black_box(rows.len())
    });
}

#[divan::bench(args = [Vietnamese, English, German])]
fn whole_text_justified(bencher: Bencher, language: Language) {
    let article = article(language);
    bencher.counter(BytesCount::of_str(article.text())).bench_local(|| {
        let layout = Layout::new(&article, justified());
        let rows = layout.rows(&article, layout.first(&article), usize::MAX);
        black_box(rows.len())
    });
}

/// With its usual options and features: optimal fit, breaks by UAX #14.
#[divan::bench(args = [Vietnamese, English, German, Russian, Chinese, Korean, Thai])]
fn textwrap_alone(bencher: Bencher, language: Language) {
    let article = article(language);
    bencher.counter(BytesCount::of_str(article.text())).bench_local(|| {
        let rows = article.text().lines().map(|line| textwrap::wrap(line, MEASURE).len());
        black_box(rows.sum::<usize>())
    });
}

#[divan::bench(args = [Vietnamese, English, German])]
fn a_justified_screen_from_the_middle(bencher: Bencher, language: Language) {
    let article = article(language);
    bencher.bench_local(|| {
        let layout = Layout::new(&article, justified());
        let from = layout.row_at(&article, article.text().len() / 2);
        let rows = layout.rows(&article, from, 40);
        black_box(rows.iter().filter_map(|row| layout.line(&article, *row)).count())
    });
}

#[divan::bench(args = [Vietnamese, English, Russian, Chinese, Korean, Thai, Arabic])]
fn a_screen_from_the_middle(bencher: Bencher, language: Language) {
    let article = article(language);
    bencher.bench_local(|| {
        let layout = Layout::new(&article, settings());
        let from = layout.row_at(&article, article.text().len() / 2);
        let rows = layout.rows(&article, from, 40);
        black_box(rows.iter().filter_map(|row| layout.line(&article, *row)).count())
    });
}

#[divan::bench(args = [English, Chinese, Thai])]
fn a_screen_of_one_giant_paragraph(bencher: Bencher, language: Language) {
    let mut builder = Builder::new();
    builder.meta.language = Some(language.code().to_string());
    let sample = language.sample();
    builder.block(BlockKind::Paragraph, &[sample].repeat(LENGTH / sample.len()).join(" "));
    let article = builder.finish();
    bencher.bench_local(|| {
        let layout = Layout::new(&article, settings());
        let from = layout.row_at(&article, article.text().len() / 2);
        black_box(layout.rows(&article, from, 40).len())
    });
}

/// Of a list of a hundred thousand items, the first screen at another width.
#[divan::bench]
fn a_resize_of_a_long_text(bencher: Bencher) {
    let mut builder = Builder::new();
    for n in 1..=100_000 {
        let inside = vec![Container::Item { marker: format!("{n}."), ordered: true, first: true }];
        builder.block_within(BlockKind::Paragraph, inside, "A few words of one item");
    }
    let article = builder.finish();
    let before = Layout::new(&article, settings());
    bencher.bench_local(|| {
        let layout = before.again(&article, Settings { width: 60, ..settings() });
        let rows = layout.rows(&article, layout.first(&article), 40);
        black_box(rows.iter().filter_map(|row| layout.line(&article, *row)).count())
    });
}
