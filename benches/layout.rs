//! What a question costs: one screen from the middle of a long text, and the
//! setting of all of it, in megabytes a second, beside `textwrap`'s own wrapping.

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use reader::article::{Article, BlockKind, Builder};
use reader::layout::{Layout, Settings};

use Language::{Chinese, English, Thai, Vietnamese};

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

/// A language of the samples.
#[derive(Debug, Clone, Copy)]
enum Language {
    Vietnamese,
    English,
    Chinese,
    Thai,
}

impl Language {
    fn sample(self) -> &'static str {
        match self {
            Self::Vietnamese => VIETNAMESE,
            Self::English => ENGLISH,
            Self::Chinese => CHINESE,
            Self::Thai => THAI,
        }
    }
}

fn main() {
    divan::main();
}

fn article(language: Language) -> Article {
    let sample = language.sample();
    let mut builder = Builder::new();
    let paragraph = [sample; 3].join(" ");
    for _ in 0..LENGTH / (paragraph.len() + 1) {
        builder.block(BlockKind::Paragraph, &paragraph);
    }
    builder.finish()
}

fn settings() -> Settings {
    Settings { width: 80, measure: MEASURE, ..Settings::default() }
}

#[divan::bench(args = [Vietnamese, English, Chinese, Thai])]
fn whole_text(bencher: Bencher, language: Language) {
    let article = article(language);
    bencher.counter(BytesCount::of_str(article.text())).bench_local(|| {
        let layout = Layout::new(&article, settings());
        let rows = layout.rows(&article, layout.first(&article), usize::MAX);
        black_box(rows.len())
    });
}

#[divan::bench(args = [Vietnamese, English])]
fn textwrap_alone(bencher: Bencher, language: Language) {
    let article = article(language);
    bencher.counter(BytesCount::of_str(article.text())).bench_local(|| {
        let rows = article.text().lines().map(|line| textwrap::wrap(line, MEASURE).len());
        black_box(rows.sum::<usize>())
    });
}

#[divan::bench(args = [Vietnamese, English, Chinese, Thai])]
fn a_screen_from_the_middle(bencher: Bencher, language: Language) {
    let article = article(language);
    bencher.bench_local(|| {
        let layout = Layout::new(&article, settings());
        let from = layout.row_at(&article, article.text().len() / 2);
        let rows = layout.rows(&article, from, 40);
        black_box(rows.iter().filter_map(|row| layout.line(&article, *row)).count())
    });
}

#[divan::bench]
fn a_screen_of_one_giant_paragraph(bencher: Bencher) {
    let mut builder = Builder::new();
    builder.block(BlockKind::Paragraph, &[ENGLISH].repeat(LENGTH / ENGLISH.len()).join(" "));
    let article = builder.finish();
    bencher.bench_local(|| {
        let layout = Layout::new(&article, settings());
        let from = layout.row_at(&article, article.text().len() / 2);
        black_box(layout.rows(&article, from, 40).len())
    });
}
