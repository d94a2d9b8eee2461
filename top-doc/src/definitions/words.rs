//! What a query asks for: its words, and the other words that mean the same.

/// One word of a query, in lower case.
pub(super) struct Word {
    pub(super) text: String,
    /// Words that mean about the same.
    pub(super) also: Vec<String>,
    /// The pairs of neighbours in a Chinese phrase of more than two characters, which has no blanks to split it at.
    pub(super) pairs: Vec<String>,
}

/// Words that every query could do without.
const EMPTY: &[&str] = &["a", "an", "api", "apis", "for", "of", "the", "to", "接口", "的"];

/// The terms of the trade in both languages: each group means about the same.
const TERMS: &[(&[&str], &[&str])] = &[
    (&["add", "create"], &["新增", "添加", "创建"]),
    (&["address"], &["地址"]),
    (&["auth", "authorize", "session"], &["授权"]),
    (&["bill", "settlement"], &["账单", "结算"]),
    (&["brand"], &["品牌"]),
    (&["buyer"], &["买家"]),
    (&["campaign"], &["推广计划"]),
    (&["cancel"], &["取消"]),
    (&["cat", "category"], &["类目", "分类"]),
    (&["coupon"], &["优惠券"]),
    (&["delete", "remove"], &["删除"]),
    (&["dispute"], &["纠纷", "售后"]),
    (&["download"], &["下载"]),
    (&["einvoice", "invoice"], &["发票"]),
    (&["express", "logistics"], &["物流", "快递"]),
    (&["fenxiao", "distribution"], &["分销"]),
    (&["flight"], &["机票", "航班"]),
    (&["get", "query"], &["查询", "获取"]),
    (&["hotel"], &["酒店"]),
    (&["image", "picture"], &["图片"]),
    (&["inventory", "stock"], &["库存"]),
    (&["item", "goods", "product"], &["商品", "宝贝", "产品"]),
    (&["keyword"], &["关键词"]),
    (&["list", "search"], &["列表", "搜索"]),
    (&["member", "crm"], &["会员"]),
    (&["message", "msg"], &["消息"]),
    (&["modify", "update"], &["更新", "修改"]),
    (&["order", "trade"], &["订单", "交易"]),
    (&["pay", "payment"], &["支付", "付款"]),
    (&["point"], &["积分"]),
    (&["price"], &["价格"]),
    (&["print"], &["打印"]),
    (&["promotion"], &["促销", "优惠", "营销"]),
    (&["rate"], &["评价"]),
    (&["refund"], &["退款"]),
    (&["report"], &["报表"]),
    (&["return"], &["退货"]),
    (&["consign", "deliver", "send", "ship"], &["发货", "发送"]),
    (&["seller", "merchant"], &["卖家", "商家"]),
    (&["shop", "store"], &["店铺", "门店"]),
    (&["sms"], &["短信"]),
    (&["status"], &["状态"]),
    (&["supplier"], &["供应商"]),
    (&["task"], &["任务"]),
    (&["template"], &["模板"]),
    (&["ticket"], &["门票"]),
    (&["time"], &["时间"]),
    (&["upload"], &["上传"]),
    (&["user"], &["用户"]),
    (&["video"], &["视频"]),
    (&["warehouse"], &["仓库", "仓储"]),
    (&["waybill"], &["电子面单", "面单", "运单"]),
];

/// The words of a query. One that every query could do without counts only where it is the only one.
pub(super) fn words(query: &str) -> Vec<Word> {
    let pieces = pieces(&query.to_lowercase());
    let telling: Vec<String> =
        pieces.iter().filter(|piece| !EMPTY.contains(&piece.as_str())).cloned().collect();
    let chosen = if telling.is_empty() { pieces } else { telling };
    chosen.into_iter().map(Word::new).collect()
}

/// The text split at blanks and punctuation, and between Chinese and other letters. Dots and `_` belong to names.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut last = None;
    for c in text.chars() {
        let kind = (c.is_alphanumeric() || matches!(c, '.' | '_' | '-')).then(|| is_chinese(c));
        match (kind, pieces.last_mut()) {
            (Some(_), Some(piece)) if kind == last => piece.push(c),
            (Some(_), _) => pieces.push(c.to_string()),
            (None, _) => {}
        }
        last = kind;
    }
    let trimmed = pieces.iter().map(|piece| piece.trim_matches(['.', '_', '-']).to_owned());
    trimmed.filter(|piece| !piece.is_empty()).collect()
}

fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

impl Word {
    fn new(text: String) -> Self {
        let mut also: Vec<String> = Vec::new();
        let singular = text.strip_suffix('s').filter(|word| word.len() > 2 && !word.ends_with('s'));
        let is_one = |term: &&str| *term == text || singular == Some(*term);
        also.extend(singular.map(str::to_owned));
        for (english, chinese) in TERMS {
            if english.iter().any(is_one) || chinese.iter().any(is_one) {
                also.extend(english.iter().chain(*chinese).map(|term| (*term).to_owned()));
            }
        }
        also.retain(|word| *word != text);
        let chars: Vec<char> = text.chars().collect();
        let is_phrase = chars.len() > 2 && chars.iter().all(|c| is_chinese(*c));
        let pairs =
            if is_phrase { chars.windows(2).map(|pair| pair.iter().collect()).collect() } else { Vec::new() };
        Self { text, also, pairs }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(query: &str) -> Vec<String> {
        words(query).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn a_query_is_split_into_words_of_either_language() {
        for (query, wanted) in [
            ("Trade  Refund", &["trade", "refund"][..]),
            ("taobao.trade.fullinfo.get", &["taobao.trade.fullinfo.get"]),
            ("trade订单，查询", &["trade", "订单", "查询"]),
            ("查询 API 接口", &["查询"]),
            ("api", &["api"]),
            ("buyer_nick.", &["buyer_nick"]),
            (" ,. ", &[]),
        ] {
            assert_eq!(texts(query), wanted, "{query}");
        }
    }

    #[test]
    fn terms_are_known_in_the_other_language_and_phrases_by_their_parts() {
        let of = |query: &str| words(query).remove(0);
        assert!(of("refunds").also.iter().any(|word| word == "退款"));
        assert!(of("退款").also.iter().any(|word| word == "refund"));
        assert_eq!(of("address").also, ["地址"], "no singular is made of `ss`");
        assert_eq!(of("订单查询").pairs, ["订单", "单查", "查询"]);
        assert_eq!(of("订单").pairs, [""; 0]);
    }
}
