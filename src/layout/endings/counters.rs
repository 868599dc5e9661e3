//! What Chinese and Japanese count in. Data, and two questions.

/// The first signs of counters and units: of time, people, money, things, places, measures.
const COUNTERS: &str = "\
    年月日号號時时点點分秒刻周週天夜晚歲歳岁才世代期季人名位口户戸円元块角銭圆圓个個\
    箇只隻匹頭头羽条條本枚张張台臺辆輛両架艘隊件項项種种類类次回度遍番届屆冊册部篇章\
    節节页頁字行句首幅座棟栋軒间間所家店階楼樓层層室区區路級级等倍割成米尺寸里亩畝坪\
    斤克公毫厘平立吨噸升瓦％℃°票席社校国國県州市町村丁組组班打杯皿食通着足双雙対对\
    小つかヶカヵキメセミグトドユパポペリヘ";

/// Whether `text` begins with what Chinese and Japanese count in.
pub(super) fn begins_counter(text: &str) -> bool {
    let is_far = |c: char| c > '\u{2000}' || c == '°';
    let counts = |c: char| is_far(c) && (COUNTERS.contains(c) || is_myriad(c));
    text.starts_with(counts)
}

/// Signs of ten thousand and more, and of hundreds, after figures.
pub(in crate::layout) fn is_myriad(c: char) -> bool {
    matches!(c, '万' | '萬' | '億' | '亿' | '兆' | '千' | '百' | '余' | '多')
}
