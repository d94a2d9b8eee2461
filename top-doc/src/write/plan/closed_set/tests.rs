use super::{Listing, read};
use crate::model::Node;

fn node(description: &str) -> Node {
    Node { description: description.into(), ..Node::default() }
}

fn values(description: &str, numeric: bool) -> Vec<String> {
    match read(&node(description), numeric) {
        Listing::Set(set) => set.into_iter().map(|listed| listed.value).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn sets() {
    for (description, numeric, expected) in [
        ("1,苹果;1001,青苹果", true, &["1", "1001"][..]),
        ("4,甲;1,乙", false, &["4", "1"]),
        ("1是甲方取消,2是乙方取消", false, &["1", "2"]),
        ("0为苹果,表示红的;1为梨,表示黄的", true, &["0", "1"]),
        ("颜色,1:红,2:蓝;", true, &["1", "2"]),
        ("状态：0-否,1-是", true, &["0", "1"]),
        ("/** * 红 */ RED(1), /** * 蓝 */ BLUE(2)", true, &["1", "2"]),
        ("颜色 RED(1, \"红\"), BLUE(-2, \"蓝\");", true, &["1", "-2"]),
        ("WAIT_PAY:待付款,PAID:已付款", false, &["WAIT_PAY", "PAID"]),
        // The first item behind a heading in any form.
        ("类型(0-甲业务，1-乙业务，2-丙业务)", true, &["0", "1", "2"]),
        ("状态。0:正常;-1:删除", true, &["0", "-1"]),
        ("类型(ZP=正品;CC=残次;JS=机损)", false, &["ZP", "CC", "JS"]),
        ("酒店状态,0,营业中；-1，筹建中；-2，暂停营业", true, &["0", "-1", "-2"]),
        ("等级1:普通会员  2：高级会员", true, &["1", "2"]),
        ("支付方式 2：往返；5:  多程 1-单程", true, &["2", "5", "1"]),
        ("是否：1：是? 0：否（默认为0)", true, &["1", "0"]),
        ("可选值1，2。1：上架。2：下架", true, &["1", "2"]),
        ("来源，sys-fixture代表店铺，user-define代表自定义", false, &["sys-fixture", "user-define"]),
        ("用户类型 WECHAT-微信 ALIPAY-支付宝OTHER-其他", false, &["WECHAT", "ALIPAY", "OTHER"]),
        ("1-满20件，2-满30天<br/> 支持最大值为：2<br/> 支持最小值为：1", true, &["1", "2"]),
    ] {
        assert_eq!(values(description, numeric), expected, "{description}");
    }
}

#[test]
fn other_descriptions_are_not_sets() {
    for description in [
        "条数,默认9,1~99",
        "时间,1-100",
        "见 http://a.b, http://c.d",
        "1:是",
        "1:是,1:否",
        "说明",
        "说明(见下),类型(必填)",
        "",
        // Formats and members.
        "格式:yyyy-MM-dd HH:mm:ss",
        "查询开始时间 yyyy-MM-dd HH:mm:ss(可选)",
        "属性，pid:vid;pid2:vid2",
        "hosNo:渠道医院ID,deptNo:渠道科室ID,doctorName:医生姓名",
        // Something that looks like a value is left.
        "类型：1-甲 2-乙 101,丙 3-丁",
        "类型：1-甲，2-乙，3.丙",
        "区域 1:省;2:市;abroad:海外",
        "库存 0-10 保留  1：良品  2：损坏",
        "卡片code 0=首页，其他 TT:甲",
        "等级：1-甲，2-乙，默认为5",
        "开关， date：开关是哪一天 rate_status：状态。0，关闭；1，打开",
        "状态，VALID -- 1 表示 有效 LOCK -- 2 表示锁住",
        "格式1：整数 格式2：小数",
        "商品 A_B：甲 C_D：乙 E_F 丙，预留",
        "状态，aa:甲;bb: * 乙;cc:丙",
        "类型 1:所有人,2:一群人,指定tag3:指定用户4:设备",
        "质检 0,全部 1,甲认证2,乙打标",
        "状态：0-无审核，-不通过，2-审核中",
        // Lists in one text, and open lists.
        "类型，1-甲 2-乙 3-丙 以英文逗号分隔",
        "权限 1-读 2-写 4-算 8-删",
        "格式：1,2 (1为经度，2为纬度)",
        "值为 1 代表第一页，值为 2 代表第二页，依此类推",
        "方式, 如InTime(1, \"甲\"), SetTime(2, \"乙\")",
        "逗号分隔的状态：0-未执行，1-执行中",
        "类型，可传多个：1-甲，2-乙",
        "按位与：1-甲，2-乙",
        "1-甲，2-乙等",
        "1表示一，2表示二……",
        // The value is behind its meaning.
        "待回填:1, 待退款:2, 已完结:4",
        "RED(1), BLUE(2)",
    ] {
        assert_eq!(values(description, false), Vec::<String>::new(), "{description}");
    }
}

#[test]
fn an_example_with_several_values_is_a_list_in_one_text() {
    let listed = Node { example: Some("1,2".into()), ..node("1-甲，2-乙") };
    assert!(matches!(read(&listed, false), Listing::Doubtful(_)));
    let one = Node { example: Some("1".into()), ..node("1-甲，2-乙") };
    assert!(matches!(read(&one, false), Listing::Set(_)));
}

#[test]
fn variants_are_named_by_what_their_labels_say() {
    let names = |description: &str| match read(&node(description), true) {
        Listing::Set(set) => set.into_iter().map(|listed| listed.name.unwrap_or_default()).collect(),
        _ => Vec::new(),
    };
    assert_eq!(names("0-否，1-是，-1-其他"), ["No", "Yes", "Others"]);
    assert_eq!(names("1-YOUKU, 2-MONGO_TV"), ["YOUKU", "MONGO_TV"]);
    // One name for two values is a name for neither.
    assert_eq!(names("1-线下，2-下线，3-苹果"), ["", "", ""]);
    // A name without a letter is none.
    assert_eq!(names("__(1), AB(2)"), Vec::<String>::new());
}
