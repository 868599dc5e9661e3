//! The words of each language that a setter minds, by its ISO 639-1 code. Data only;
//! what is done with them stands in [`super`] and in [`crate::layout::endings`].
//!
//! A word is written as it stands in small type; those that may begin a sentence are
//! known with a capital too. A full stop is part of an abbreviation: `no` is not `No.`

/// Articles, prepositions and conjunctions: what belongs to the word after it. Single
/// letters of the Slavic languages are among them, which their printers never leave at
/// the end of a row.
pub(super) const LEADING: &[(&str, &str)] = &[
    (
        "vi",
        "và của là ở từ với do để mà thì bị được các những một trong trên tại vì như cho về đã sẽ \
         đang hay khi nếu rằng nhưng hoặc",
    ),
    (
        "en",
        "a an the of to in on at by for or and but as if is from with into than that I my our his \
         her its your their no nor",
    ),
    (
        "fr",
        "à au aux de du des en et la le les un une ou où que qui par sur ne se ce pour dans avec y \
         sa son ses leur sous sans mais",
    ),
    (
        "de",
        "der die das den dem des ein eine einer einem einen eines im in an am zu zum zur und oder \
         von vom mit bei auf für um als aus nach vor bis ohne dass",
    ),
    (
        "es",
        "a al de del el la los las un una y e o u en con por que se su para sin lo mi sus ni pero",
    ),
    (
        "pt",
        "a o as os de do da dos das e em no na nos nas um uma que se ao aos à às por com para ou",
    ),
    (
        "it",
        "a al di del della da dal dalla e ed il lo la le i gli in nel nella un una che si con per su \
         sul sulla ma o",
    ),
    ("ca", "a al de del el la els les un una i o en amb per que es"),
    ("nl", "de het een van in op te en of aan bij met om tot voor uit dat"),
    ("sv", "i på av och en ett att till för med om"),
    ("da", "i på af og en et at til for med om"),
    ("no", "i på av og en et å til for med om"),
    ("id", "di ke dan yang dari untuk pada oleh"),
    (
        "ru",
        "а и в к о с у я на не ни но от до из за по во ко со об обо под над при про без для что как \
         или чтобы если через перед между",
    ),
    (
        "uk",
        "а і й в у з зі із о я на не ні но від до за по під над при про без та що як або чи для \
         через перед між щоб",
    ),
    ("be", "а і ў у з са на не ні ад да за па пад над пры пра без што як або для"),
    ("bg", "а и в във с със у о на не ни но от до за по под над при без да че или"),
    (
        "sr",
        "а и у к о с са на не ни од до за по из под над при без да или a i u k o s sa na ne ni od do \
         za po iz pod nad pri bez da ili",
    ),
    ("pl", "a i o u w we z ze na nie ni do od po za pod nad przy bez dla przez że czy lub"),
    ("cs", "a i k ke o s u v ve z ze na ne ani do od po za pod nad při bez pro že nebo"),
    ("sk", "a i k ku o s so u v vo z zo na ne ani do od po za pod nad pri bez pre že alebo"),
    ("hr", "a i k o s sa u na ne ni od do iz za po pod nad pri bez da ili"),
    ("sl", "a in k o s z v na ne ni do od iz za po pod nad pri brez da ali"),
    ("ro", "a în la de și cu pe un o din ce să"),
    ("hu", "a az és egy hogy"),
    ("el", "ο η το οι τα και σε με να για από στο στη"),
    ("tr", "ve bir ile de da"),
];

/// Words that lean on the one before them and begin no row.
pub(super) const LEANING: &[(&str, &str)] = &[
    ("ru", "же бы ли ж б ль"),
    ("uk", "же ж би б"),
    ("be", "жа ж бы б"),
    ("bg", "ли се си"),
    ("cs", "li"),
];

/// Titles and what else stands before a name: before a capital.
pub(super) const TITLES: &[(&str, &str)] = &[
    (
        "en",
        "Mr Mrs Ms Dr Prof Sen. Rep. Gov. Gen. Col. Lt. Sgt. Capt. Cpl. Maj. Cmdr. Adm. Hon. Rev. Mt. \
         Mt Ft. St Pres. Pvt. Messrs. Sr. Supt. Insp.",
    ),
    ("de", "Hr. Hrn. Frl. Fr. Dipl. Ing. Abg. Hl. hl. St Str. Sankt geb."),
    ("fr", "MM. Mme Mmes Mlle Mlles Mgr Dr Pr Me St Ste Sts"),
    (
        "es",
        "Sr. Sra. Srta. Sres. Dña. Dra. Ing. Lic. Gral. Cnel. Sto. Sta. Av. Avda. Ud. Uds. Vd. Fdo.",
    ),
    ("pt", "Sr. Sra. Srta. Dra. Profa. Eng. Sto. Sta. Exmo. Exma. Av. Arq."),
    ("it", "Sig. Sig.ra Sigg. Dott. Avv. Ing. On. Sen. Gen. Mons. Geom. Arch. Cav. Rag."),
    ("pl", "dr prof. inż. mgr św. gen. ks. płk mjr kpt. ul. al. pl. hab. red. im. bp abp śp."),
    (
        "ru",
        "г. гор. ул. пр. просп. пер. пл. дер. пос. им. проф. акад. доц. ген. св. гр. тов. оз. обл. респ. \
         г-н г-жа",
    ),
    ("uk", "м. вул. просп. пров. пл. смт. ім. проф. акад. доц. ген. св. оз. обл."),
    ("vi", "Q. P. H. X. TT. ĐH. LS. CN. ThS. PGS. ĐD. NGƯT. NGND. TTƯT. TTND. Th.S"),
    ("nl", "dhr. mevr. mw. drs. ir. ing. prof. dr. mr. Sint"),
    ("cs", "p. ing. mgr. prof. dr. ul. nám. sv."),
    ("sk", "p. ing. mgr. prof. dr. ul. nám. sv."),
];

/// What stands before a figure, a Roman one, or a single letter.
pub(super) const LABELS: &[(&str, &str)] = &[
    (
        "en",
        "Figs. fig. figs. Nos. Ch. ch. chap. chaps. Sec. sec. vols. Vol. Pt. pt. ca. c. eq. Eq. app. App. \
         para. figure figures table chapter chapters section part volume page pages act scene \
         article book appendix version route highway flight grade room type vitamin AD Jan. Feb. \
         Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. January February March April May June \
         July August September October November December",
    ),
    (
        "de",
        "Abb. Abs. Art. Bd. Bde. Kap. Nr. Nrn. S. Tab. Anm. Aufl. Ziff. Tl. ca. Kapitel Seite Seiten \
         Abbildung Tabelle Band Artikel Absatz Satz Teil Nummer Klasse Version Gleis",
    ),
    (
        "fr",
        "art. chap. fig. t. vol. al. éd. env. n° nº chapitre figure page pages tome article volume \
         numéro tableau partie section",
    ),
    (
        "es",
        "art. arts. cap. caps. fig. figs. núm. núms. pág. págs. vol. vols. t. n.º nº aprox. capítulo \
         figura página páginas tomo volumen artículo número tabla parte siglo",
    ),
    (
        "pt",
        "art. arts. cap. caps. fig. figs. núm. pág. págs. vol. vols. t. n.º nº capítulo figura página \
         páginas tomo volume artigo número tabela parte século",
    ),
    (
        "it",
        "art. artt. cap. capp. fig. figg. n. nn. num. pag. pagg. vol. voll. tab. ca. capitolo figura \
         pagina pagine tomo volume articolo numero tabella parte secolo",
    ),
    (
        "pl",
        "art. rozdz. rys. ryc. nr s. str. t. tab. ust. pkt poz. par. wyd. ok. rozdział strona tom numer \
         tabela rysunek część klasa",
    ),
    (
        "ru",
        "рис. табл. гл. стр. с. т. тт. ст. п. пп. ч. разд. прил. вып. см. ок. кв. д. корп. стр. глава \
         рисунок таблица страница том часть раздел статья пункт номер",
    ),
    (
        "uk",
        "рис. табл. гл. розд. стор. с. т. тт. ст. п. пп. ч. дод. вип. див. бл. кв. буд. глава розділ том \
         частина стаття пункт номер",
    ),
    (
        "vi",
        "Q. P. tr. trang chương hình bảng điều khoản mục tháng phần tập số quận phường khóa khoá lớp khối \
         nhóm thứ quý đợt vòng hạng vitamin độ loại tổ ngõ hẻm kỷ kỉ bài câu quốc",
    ),
    ("nl", "art. blz. nr. hfst. afb. tab. dl. ca. hoofdstuk pagina artikel deel figuur tabel"),
    ("cs", "čl. č. str. obr. tab. kap. odst. roč. kapitola strana obrázek tabulka"),
    ("sk", "čl. č. str. obr. tab. kap. odst. roč. kapitola strana obrázok tabuľka"),
    ("sv", "nr kap. fig. tab. ca sid. kapitel sida figur tabell"),
    ("da", "nr. kap. fig. tab. ca. kapitel side figur tabel"),
    ("no", "nr. kap. fig. tab. ca. kapittel side figur tabell"),
    ("id", "bab hal. hlm. gambar tabel pasal ayat nomor jilid"),
];

/// Units, and what else is counted in or stands after a figure.
pub(super) const UNITS: &[(&str, &str)] = &[
    (
        "en",
        "hour hours hrs minute minutes mins second seconds secs day days week weeks month months year \
         years mile miles foot feet ft. inch inches lb lbs lb. lbs. pound pounds ounce ounces oz. yard \
         yards acre acres ton tons tonne tonnes gallon gallons mph kph knots degree degrees metre \
         metres meter meters dozen hundred thousand million billion trillion dollars cents euros \
         percent per a.m. p.m. am pm AM PM BC AD BCE CE Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. \
         Oct. Nov. Dec. January February March April May June July August September October November \
         December kilometres kilometers century centuries o’clock o'clock people",
    ),
    (
        "de",
        "Uhr Stunde Stunden Minute Minuten Sekunde Sekunden Tag Tage Tagen Woche Wochen Monat Monate \
         Monaten Jahr Jahre Jahren Meter Metern Kilometer Kilometern Million Millionen Milliarden Mio. \
         Mrd. Tsd. Prozent Euro Cent Dollar Grad Liter Gramm Tonnen Januar Februar März April Mai \
         Juni Juli August September Oktober November Dezember Jan. Feb. Apr. Aug. Sept. Okt. Nov. Dez. \
         Menschen Jahrhundert",
    ),
    (
        "fr",
        "heure heures minute minutes min seconde secondes jour jours semaine semaines mois an ans année \
         années mètre mètres kilomètres euro euros dollars francs centimes mille million millions \
         milliard milliards personnes habitants degrés pour janvier février mars avril mai juin juillet \
         août septembre octobre novembre décembre siècle siècles",
    ),
    (
        "es",
        "hora horas minuto minutos segundos día días semana semanas mes meses año años metro metros \
         kilómetros euro euros dólares pesos mil millón millones por personas habitantes vecinos grados",
    ),
    (
        "pt",
        "hora horas minuto minutos segundos dia dias semana semanas mês meses ano anos metro metros \
         quilômetros quilómetros euros dólares reais mil milhão milhões bilhões por pessoas habitantes \
         graus",
    ),
    (
        "it",
        "ora ore minuto minuti secondi giorno giorni settimane mese mesi anno anni metro metri \
         chilometri euro dollari mila milione milioni miliardo miliardi per persone abitanti gradi \
         gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    ),
    (
        "pl",
        "godz. godzin godziny minut minuty sekund dzień dni tygodni miesięcy rok roku lat lata r. w. \
         wiek wieku zł gr tys. mln mld osób metrów proc. procent złotych euro stycznia lutego marca \
         kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    ),
    (
        "ru",
        "г. гг. в. вв. год года году годов годы лет век века веке км м см мм кг г т ч мин сек мин. сек. \
         ч. тыс. млн млрд руб. рубль рубля рублей коп. долл. доллара долларов евро человек человека \
         час часа часов минута минуты минут секунд день дня дней неделя недели недель месяц месяца \
         месяцев процент процента метр метра метров тонн градус градуса градусов января февраля марта \
         апреля мая июня июля августа сентября октября ноября декабря янв фев мар апр июн июл авг сен \
         окт ноя дек янв. февр. апр. авг. сент. окт. нояб. дек. раз раза",
    ),
    (
        "uk",
        "р. рр. ст. рік року році років роки км м см мм кг г т год хв млн млрд тис. грн гривня гривні \
         гривень долар долара доларів євро особа особи осіб година години годин хвилин день дні днів \
         тижні тижнів місяці місяців метр метра метрів градусів січня лютого березня квітня травня \
         червня липня серпня вересня жовтня грудня",
    ),
    (
        "vi",
        "triệu tỷ tỉ nghìn ngàn đồng giờ phút giây ngày tháng năm tuổi tấn tạ lít mét độ héc người lần \
         đô đ đ/kg euro phiếu hộ căn con cái chiếc xe ca vụ điểm",
    ),
    (
        "ar",
        "دولار دولارا يورو كم كيلومتر كيلومترا متر مترا ساعة دقيقة يوم يوما سنة عاما شخص شخصا مليون ألف مليار درجة",
    ),
    ("he", "שקל שקלים דולר אירו ק״מ קילומטר מטר מטרים שעות דקות ימים שנים שנה אלף מיליון איש"),
    (
        "nl",
        "uur minuten seconden dag dagen week weken maand maanden jaar meter kilometer miljoen miljard \
         procent euro graden mensen januari februari maart april mei juni juli augustus september \
         oktober november december",
    ),
    (
        "cs",
        "hod. hodin hodiny minut minuty dní dnů týdnů měsíců rok roku roky let Kč tis. mil. mld. osob lidí \
         metrů procent stupňů ledna února března dubna května června července srpna září října \
         listopadu prosince století",
    ),
    (
        "sk",
        "hod. hodín hodiny minút minúty dní týždňov mesiacov rok roku roky rokov tis. mil. mld. osôb ľudí \
         metrov percent stupňov januára februára marca apríla mája júna júla augusta septembra \
         októbra novembra decembra storočia",
    ),
    (
        "sv",
        "timmar minuter sekunder dagar veckor månader år meter kilometer miljoner miljarder procent kronor \
         grader januari februari mars april maj juni juli augusti september oktober november december",
    ),
    (
        "da",
        "timer minutter sekunder dage uger måneder år meter kilometer millioner milliarder procent kroner \
         grader januar februar marts april maj juni juli august september oktober november december",
    ),
    (
        "no",
        "timer minutter sekunder dager uker måneder år meter kilometer millioner milliarder prosent kroner \
         grader januar februar mars april mai juni juli august september oktober november desember",
    ),
    (
        "id",
        "tahun bulan minggu hari jam menit detik juta miliar triliun ribu rupiah persen orang kilometer \
         meter derajat Januari Februari Maret April Mei Juni Juli Agustus September Oktober November \
         Desember",
    ),
    ("ca", "hores minuts dies setmanes mesos anys metres euros mil milions persones per graus"),
    ("ro", "ore minute zile luni ani metri kilometri lei euro mii milioane miliarde grade"),
    (
        "tr",
        "saat dakika gün hafta ay yıl yaşında metre kilometre lira bin milyon milyar kişi derece",
    ),
    ("hu", "óra perc nap hét hónap év éves méter kilométer forint ezer millió milliárd fok"),
];
