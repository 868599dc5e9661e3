//! How even the right edge is: a table of the squared gaps at the ends of rows,
//! of our rows beside those of greedy first fit and of `textwrap`'s optimal fit.
//!
//! ```text
//! cargo run --release --example rag [--width N]... [--justify] [FILE]...
//! ```
//!
//! Without files it sets some paragraphs of our own in several languages. A file
//! is opened as `reader` opens it; its paragraphs of running text are set. The last
//! row of a paragraph is not counted, and a row that is too wide is told. Our rows
//! may end in hyphens, and the last column says of how many in a hundred they do; the
//! others' may not. The greedy
//! rows end where ours may: Korean, as ours, at spaces only; ideographs, kana and Thai,
//! which `textwrap` parts elsewhere, are left out.

use std::path::PathBuf;

use reader::article::{Article, BlockKind, Builder};
use reader::layout::{Bidi, Layout, Ornament, Piece, Settings};
use reader::open::{How, Origin};
use reader::source::Source;
use reader::text::width::cells;
use reader::words::EN;
use textwrap::wrap_algorithms::Penalties;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

/// Words of our own, by language.
const SAMPLES: &[(&str, &str)] = &[
    (
        "vi",
        "Cây cầu gỗ đã đứng đó sáu mươi năm, và trong phố huyện không còn ai nhớ con đò mà nó \
         thay thế. Những sáng mùa đông, dân chài tựa vào lan can bàn chuyện thời tiết như ông cha \
         họ ngày trước, còn lũ trẻ thì chạy qua cầu mỗi ngày hai lượt, chẳng nhìn xuống nước. Từ \
         28-30/7/2020, cầu sẽ đóng để sửa; chi phí chừng 2.000-3.000 triệu đồng, tăng 14,6% so với \
         dự tính. “Chúng tôi không muốn mất nó”, một cụ già nói, rồi quay nhìn ra phía con sông đã \
         cạn, nơi những chiếc thuyền nằm úp trên bãi cát từ mùa lũ năm ngoái.",
    ),
    (
        "en",
        "The wooden bridge has stood there for sixty years, and no one in the town remembers the \
         ferry that it replaced. On winter mornings the fishermen lean over its rail and argue \
         about the weather, as their grandfathers did, while the schoolchildren run across it \
         twice a day without looking at the water at all. It will be closed for repairs, the first \
         in a well-planned series, until the end of July, and some 40 families on the far bank \
         will have to walk the long way round. “We don’t want to lose it,” an old man said, and \
         turned to look at the river, which had been low since the summer before.",
    ),
    (
        "fr",
        "Le pont de bois est là depuis soixante ans, et personne dans la ville ne se souvient du \
         bac qu’il a remplacé. Les matins d’hiver, les pêcheurs s’accoudent au garde-corps et \
         discutent du temps, comme le faisaient leurs grands-pères, tandis que les écoliers le \
         traversent en courant deux fois par jour sans jamais regarder l’eau. Il sera fermé pour \
         des réparations jusqu’à la fin du mois de juillet, et une quarantaine de familles devront \
         faire le grand tour. « Nous ne voulons pas le perdre », dit un vieil homme.",
    ),
    (
        "de",
        "Die hölzerne Brücke steht dort seit sechzig Jahren, und niemand in der Stadt erinnert sich \
         an die Fähre, die sie ersetzt hat. An Wintermorgen lehnen die Fischer über dem Geländer \
         und streiten über das Wetter, wie es ihre Großväter taten, während die Schulkinder \
         zweimal täglich hinüberlaufen, ohne das Wasser auch nur anzusehen. Bis Ende Juli bleibt \
         sie wegen Ausbesserungsarbeiten gesperrt, und etwa vierzig Familien am anderen Ufer \
         müssen den weiten Umweg gehen. „Wir wollen sie nicht verlieren“, sagte ein alter Mann.",
    ),
    (
        "ru",
        "Деревянный мост стоит здесь уже шестьдесят лет, и никто в городе не помнит парома, который \
         он заменил. Зимними утрами рыбаки опираются на перила и спорят о погоде, как спорили их \
         деды, а школьники пробегают по нему дважды в день, совсем не глядя на воду. До конца июля \
         его закроют на ремонт, и около сорока семей на том берегу будут ходить в обход. «Мы не \
         хотим его потерять», — сказал старик и посмотрел на реку, обмелевшую ещё прошлым летом.",
    ),
    (
        "es",
        "El puente de madera lleva allí sesenta años, y nadie en el pueblo recuerda la barca que \
         sustituyó. En las mañanas de invierno los pescadores se apoyan en la barandilla y discuten \
         del tiempo, como hacían sus abuelos, mientras los niños lo cruzan corriendo dos veces al \
         día sin mirar el agua. Estará cerrado por obras hasta finales de julio, y unas cuarenta \
         familias de la otra orilla tendrán que dar un largo rodeo. «No queremos perderlo», dijo un \
         anciano, y se volvió a mirar el río, que venía bajo desde el verano anterior.",
    ),
    (
        "pl",
        "Drewniany most stoi tam od sześćdziesięciu lat i nikt w mieście nie pamięta promu, który \
         zastąpił. W zimowe poranki rybacy opierają się o poręcz i spierają o pogodę, jak czynili to \
         ich dziadowie, a dzieci przebiegają po nim dwa razy dziennie, wcale nie patrząc na wodę. Do \
         końca lipca będzie zamknięty z powodu napraw, a jakieś czterdzieści rodzin z drugiego brzegu \
         będzie musiało chodzić okrężną drogą. „Nie chcemy go stracić”, powiedział stary człowiek.",
    ),
    (
        "id",
        "Jembatan kayu itu sudah berdiri di sana selama enam puluh tahun, dan tidak ada lagi orang \
         di kota yang ingat perahu tambang yang digantikannya. Pada pagi musim hujan para nelayan \
         bersandar di pagarnya dan berdebat tentang cuaca, seperti kakek mereka dahulu, sementara \
         anak-anak sekolah berlari melintasinya dua kali sehari tanpa memandang air sama sekali.",
    ),
    (
        "ko",
        "나무다리는 육십 년 동안 그 자리에 서 있었고, 읍내에는 그 다리가 대신한 나룻배를 기억하는 사람이 \
         아무도 없다. 겨울 아침이면 어부들은 난간에 기대어 할아버지들이 그랬듯이 날씨 이야기로 다투고, \
         아이들은 하루에 두 번씩 물은 쳐다보지도 않고 다리를 뛰어 건넌다. 칠월 말까지 수리를 위해 문을 \
         닫을 예정이라 건너편에 사는 마흔 가구는 먼 길을 돌아가야 한다.",
    ),
];

/// The sums over some rows.
#[derive(Debug, Default, Clone, Copy)]
struct Rag {
    rows: usize,
    squared: usize,
    too_wide: usize,
    /// Rows that end in a hyphen that the text does not hold.
    hyphens: usize,
}

impl Rag {
    /// Counts the rows of one paragraph.
    fn count(&mut self, rows: &[usize], width: usize) {
        for cells in rows.split_last().map_or(&[][..], |(_, rows)| rows) {
            self.rows += 1;
            self.squared += width.saturating_sub(*cells).pow(2);
        }
        self.too_wide += rows.iter().filter(|cells| **cells > width).count();
    }
}

/// Our rows, greedy ones, textwrap's, the least that there can be.
type Four = [Rag; 4];

fn main() {
    let mut widths: Vec<usize> = Vec::new();
    let mut files = Vec::new();
    let mut justify = false;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--width" => {
                widths.extend(arguments.next().and_then(|width| width.parse::<usize>().ok()));
            }
            "--justify" => justify = true,
            file => files.push(PathBuf::from(file)),
        }
    }
    if widths.is_empty() {
        widths = vec![40, 54, 68, 80];
    }
    let articles: Vec<_> = if files.is_empty() {
        SAMPLES
            .iter()
            .map(|(language, text)| (language.to_string(), sample(language, text)))
            .collect()
    } else {
        files.iter().filter_map(opened).collect()
    };
    let heads = [
        "ours",
        "greedy",
        "textwrap",
        "least",
        "÷greedy",
        "÷textwrap",
        "least÷greedy",
        "hyphens %",
    ];
    print!("{:<22}", "squared gaps a row");
    for head in heads {
        print!("{head:>13}");
    }
    println!();
    let mut all = Four::default();
    for (name, article) in &articles {
        if matches!(article.meta().language.as_deref(), Some("zh" | "ja" | "th")) {
            continue;
        }
        let mut sums = Four::default();
        for &width in &widths {
            measure(article, width, justify, &mut sums);
        }
        row(name, &sums);
        for (sum, of) in all.iter_mut().zip(sums) {
            sum.rows += of.rows;
            sum.squared += of.squared;
            sum.too_wide += of.too_wide;
            sum.hyphens += of.hyphens;
        }
    }
    row("all", &all);
}

fn sample(language: &str, text: &str) -> Article {
    let mut builder = Builder::new();
    builder.meta.language = Some(language.to_string());
    builder.block(BlockKind::Paragraph, text);
    builder.finish()
}

fn opened(file: &PathBuf) -> Option<(String, Article)> {
    let source = Source::from_argument(file.into());
    let opened = Origin::Source(source).open(0, How::default(), &EN).ok()?;
    let name = file.file_stem()?.to_string_lossy().into_owned();
    Some((name, opened.article))
}

/// Sets the running text of an article in all three ways.
fn measure(article: &Article, width: usize, justify: bool, sums: &mut Four) {
    // In logical order no blank cells stand before a row that is set from the right.
    let bidi = Bidi::Off;
    let settings = Settings { width, measure: width, justify, bidi, ..Settings::default() };
    let layout = Layout::new(article, settings);
    let rows = layout.rows(article, layout.first(article), usize::MAX);
    for (index, block) in article.blocks().iter().enumerate() {
        let is_prose = matches!(block.kind, BlockKind::Lede | BlockKind::Paragraph);
        if !is_prose || !block.inside().is_empty() {
            continue;
        }
        let of_block = rows.iter().filter(|row| row.block == index);
        let lines: Vec<_> = of_block.filter_map(|row| layout.line(article, *row)).collect();
        let ours: Vec<_> = lines.iter().map(|line| line.cells(article.text())).collect();
        sums[0].count(&ours, width);
        let hyphen = Piece::Ornament(Ornament::Hyphen);
        sums[0].hyphens += lines.iter().filter(|line| line.pieces.contains(&hyphen)).count();
        let text = article.text_of(block);
        let usual = Penalties::default();
        let least = Penalties { nline_penalty: 0, short_last_line_penalty: 0, ..usual };
        let optimal = [usual, least].map(WrapAlgorithm::OptimalFit);
        let algorithms = std::iter::once(WrapAlgorithm::FirstFit).chain(optimal);
        for (sum, algorithm) in sums[1..].iter_mut().zip(algorithms) {
            let is_korean = article.meta().language.as_deref() == Some("ko");
            let separator =
                if is_korean { WordSeparator::AsciiSpace } else { WordSeparator::new() };
            let options = Options::new(width)
                .word_separator(separator)
                .wrap_algorithm(algorithm)
                .word_splitter(WordSplitter::NoHyphenation);
            let rows: Vec<_> = textwrap::wrap(text, options).iter().map(|row| cells(row)).collect();
            sum.count(&rows, width);
        }
    }
}

fn row(name: &str, sums: &Four) {
    #[allow(clippy::cast_precision_loss, reason = "sums of some thousands, for showing")]
    let part = |a: usize, b: usize| a as f64 / (b.max(1)) as f64;
    let [ours, greedy, optimal, least] = sums.map(|rag| part(rag.squared, rag.rows));
    let [by_greedy, by_optimal] = [sums[1], sums[2]].map(|rag| part(sums[0].squared, rag.squared));
    let least_by = part(sums[3].squared, sums[1].squared);
    let wide = match sums[0].too_wide {
        0 => String::new(),
        rows => format!("  {rows} rows too wide"),
    };
    print!("{name:<22}");
    for value in [ours, greedy, optimal, least] {
        print!("{value:>13.1}");
    }
    for value in [by_greedy, by_optimal, least_by, 100.0 * part(sums[0].hyphens, sums[0].rows)] {
        print!("{value:>13.2}");
    }
    println!("{wide}");
}
