//! Chinese surnames: what tells a bare name from two or three other characters.

use super::lang::Lexicon;
use super::names::{bare, split_names};

/// Surnames of one character, in both ways of writing, most frequent first.
const ONE: &str = "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩\
    韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鐘鍾谭譚陆陸汪范石\
    廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴\
    莫孔向汤湯常温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿兰蘭焦俞柳甘\
    祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕\
    屈饶饒解牟艾尤阳陽穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党费費卜冷晏席卫衛米\
    柏宗瞿桂佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟\
    遲邝鄺官封谈談匡鞠惠荆荊乐樂冀郁胥南班储儲原栗燕楚鄢劳勞谌諶奚皮粟冼蔺藺楼樓盘盤满滿闻聞厉厲伊区\
    區郜阚闞花权權帅帥屠朴盖蓋练練廉禹井祖漆巴丰支卿平计計索宣晋初门云容敬扈晁芮都浦戈伏鹿薄邸雍\
    辜裘亓修邰赫杭况那宿鲜印逯隆茹慕危玉银亢嵇公湛宾戎茅利居尉冶束檀信昝智幸奉衡尧闭簡";

/// Surnames of two characters.
const TWO: &[&str] = &[
    "欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "司徒", "东方", "東方", "独孤", "獨孤",
    "南宫", "南宮", "夏侯", "皇甫", "尉迟", "尉遲", "公孙", "公孫", "慕容", "长孙", "長孫", "宇文",
    "令狐", "端木", "百里", "呼延", "东郭", "轩辕", "軒轅", "闻人", "聞人", "澹台", "澹臺", "西门",
];

/// Whether the name begins with a surname and is as long as names are.
pub(super) fn has_surname(name: &str) -> bool {
    let letters: Vec<char> = name.chars().filter(|c| c.is_alphabetic()).collect();
    let whole: String = letters.iter().collect();
    if TWO.iter().any(|two| whole.starts_with(two)) {
        return (3..=4).contains(&letters.len());
    }
    let Some(first) = letters.first() else { return false };
    (2..=3).contains(&letters.len()) && ONE.contains(*first)
}

/// Whether all names of a list begin with surnames.
pub(super) fn has_surnames(part: &str, lexicon: &Lexicon) -> bool {
    split_names(part, lexicon).iter().all(|name| has_surname(&bare(name, lexicon)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_a_surname_and_buttons_have_none() {
        for (text, is) in [
            ("高远山", true),
            ("顧念安", true),
            ("欧阳小河", true),
            ("李 明", true),
            ("关于我们", false),
            ("联系方式", false),
            ("法律声明", false),
            ("参与互动", false),
            ("颱風", false),
            ("台東", false),
        ] {
            assert_eq!(has_surname(text), is, "{text}");
        }
    }
}
