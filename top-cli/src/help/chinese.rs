//! The Chinese help texts: one line for each command and argument. Only texts.

/// The text of a command, by the names on its way: `message send`.
pub(super) fn command(path: &str) -> Option<&'static str> {
    COMMANDS.iter().find(|(known, _)| *known == path).map(|(_, text)| *text)
}

/// The text of an argument: that of its command, or else that of all commands.
pub(super) fn argument(path: &str, name: &str) -> Option<&'static str> {
    let find = |path: &str| ARGUMENTS.iter().find(|(of, known, _)| *of == path && *known == name);
    find(path).or_else(|| find("*")).map(|(_, _, text)| *text)
}

/// What there are texts of, for the test.
#[cfg(test)]
pub(super) fn keys() -> impl Iterator<Item = (&'static str, &'static str)> {
    let commands = COMMANDS.iter().map(|(path, _)| (*path, ""));
    commands.chain(ARGUMENTS.iter().map(|(path, name, _)| (*path, *name)))
}

/// What stands below the help of the program itself.
pub(super) const FIRST_STEPS: &str = "不连网、没有 app key 也可以，先从这里开始：\n\n  \
                                      topctl sandbox                      本机网关，它会提示下一步\n  \
                                      topctl help call                    如何调用 API\n  \
                                      topctl api search 退款              有哪些 API；英文也行\n  \
                                      topctl new my-shop                  新建一个带测试的项目";

const COMMANDS: &[(&str, &str)] = &[
    ("", "调用、签名和校验淘宝开放平台（TOP）的请求，并可在本地网关上试用"),
    ("sandbox", "在本机运行一个网关，像平台一样校验并应答"),
    ("record", "录下任何程序的调用，保密与个人信息的值换成别的值"),
    ("call", "调用一个 API，以 JSON 打印响应"),
    ("batch", "批量调用：一行 JSON 一个调用，一行 JSON 一个结果"),
    ("sign", "打印一个请求应带的签名"),
    ("accept", "对你自己的服务做一遍平台式验收"),
    ("accept qimen", "奇门会调用的服务，例如仓库"),
    ("accept spi", "平台为你的 API（SPI）或奇门自定义场景调用的服务"),
    ("spi", "像平台一样调用你自己的服务（SPI）"),
    ("spi send", "向你自己的服务发一次已签名的调用，打印响应"),
    ("verify", "检查粘贴来的请求签名是否正确，或指出错在哪里"),
    ("import", "把 API 文档变成带注解的 Rust 代码"),
    ("diff", "比较同一 API 的两份文档，看改动是否影响调用方"),
    ("messages", "接收一个分组的消息（TMC 消息服务），每条打印一行 JSON"),
    ("message", "在沙箱里发布消息，或查看消息类型"),
    ("message send", "在沙箱（topctl sandbox）里发布一条消息，打印它的编号"),
    ("message types", "列出目录中的消息主题，或写成 Rust 结构体"),
    ("api", "在公开 API 目录中查找，并说明如何调用"),
    ("api search", "按词查找 API：中文或英文，名称、标题、入参、出参都查"),
    ("api show", "显示一个 API：入参、出参、错误码、Rust 路径与调用示例"),
    ("new", "新建一个能运行的项目：程序，以及不连网、用沙箱跑的测试"),
    ("completions", "打印 shell 补全脚本，API 名称也能补全"),
    ("help", "显示帮助"),
];

const ARGUMENTS: &[(&str, &str, &str)] = &[
    ("*", "help", "显示帮助（--help 更详细）"),
    ("*", "version", "显示版本"),
    ("*", "method", "API 名称，例如 taobao.time.get"),
    ("*", "params", "一个参数，以第一个 = 分开，可重复"),
    ("*", "session", "卖家授权（session，access token）"),
    ("*", "body", "请求体文件（XML 或 JSON），在参数之后参与签名"),
    ("*", "sign_method", "签名算法：hmac-sha256、hmac 或 md5"),
    (
        "*",
        "profile",
        "含 app_key 与 app_secret 的 TOML 文件，权限 0600 [默认: 未设 TOP_APP_SECRET 时取配置目录下的 topctl/profile.toml]",
    ),
    ("*", "gateway", "网关地址 [默认: https://gw.api.taobao.com/router/rest]"),
    ("*", "catalogue", "改用另一份目录：每行一个 JSON 定义，可 gzip"),
    ("*", "target_app_key", "被调用应用的 key，用于其他 ISV 提供的 API 与云场景"),
    ("call", "session", "卖家授权（session，access token），需要授权的 API 才用"),
    ("call", "json", "含更多参数的 JSON 文件：一个对象，成员即参数（- 读标准输入）"),
    ("call", "file", "要上传的文件，可重复"),
    ("call", "format", "网络上响应的格式；打印时总是 JSON"),
    ("call", "raw", "原样打印响应体"),
    ("call", "timeout", "整个调用最多用多少秒"),
    ("batch", "calls", "含调用的文件 [默认: 标准输入]"),
    ("batch", "size", "一个请求最多含几个调用"),
    ("batch", "all_or_none", "有一个调用发不出去，就一个都不发"),
    ("batch", "session", "没有自带 session 的调用所用的卖家授权"),
    ("batch", "timeout", "每个请求最多用多少秒"),
    ("sign", "timestamp", "请求时间（GMT+8）"),
    ("sign", "explain", "显示排序后的参数、待签名串（密钥已遮盖）和摘要"),
    ("verify", "request", "含请求的文件 [默认: 标准输入]"),
    ("sandbox", "listen", "监听地址；端口 0 取空闲端口 [默认: 127.0.0.1:0]"),
    ("sandbox", "app", "可以调用的应用，key 与 secret 任取，可重复 [默认: 12345678:helloworld]"),
    ("sandbox", "session", "对所有应用有效的授权（session），可重复"),
    ("sandbox", "host", "网关的另一个域名，例如经 hosts 文件指来的 gw.api.taobao.com，可重复"),
    ("sandbox", "admin_token", "页面与管理接口要求的口令；监听非本机地址时必须有"),
    ("sandbox", "old_md5", "也接受 2011 年以前的签名（MD5，没有 sign_method）"),
    ("sandbox", "no_marks", "去掉与真实网关不同的标记：x-top-sandbox-* 头与主机名"),
    ("sandbox", "dingtalk", "也接受只凭 session、没有 app key 与签名的调用，钉钉 SDK 即如此"),
    ("sandbox", "docs", "API 文档或文档目录，其中的 API 都被提供，可重复"),
    ("sandbox", "catalogue", "提供公开目录（或另一份目录）里的全部 API"),
    ("sandbox", "config", "TOML 文件：应用、授权、响应、限流、延迟与故障"),
    ("sandbox", "tmc", "先打印消息通道地址，消息的每一步也打印一行"),
    ("sandbox", "quiet", "不为每个调用打印一行"),
    ("record", "to", "文件写到哪个目录；没有就新建，其中不能已有录制"),
    ("record", "listen", "监听地址；端口 0 取空闲端口"),
    ("record", "keep", "这个字段（连同其下）的值保持原样，凭证除外，可重复"),
    ("record", "replace", "另外要替换的字段（连同其下），可重复"),
    ("record", "quiet", "不为每个调用打印一行"),
    ("import", "documents", "文档，或文档目录"),
    ("import", "method", "页面没有写明的 API 名称，例如只复制了表格"),
    ("import", "corpus", "目录文件，每行一个定义，可重复"),
    ("import", "out", "把模块或 crate 写到哪里"),
    ("import", "crate_name", "写成这个名字的完整 crate"),
    ("import", "no_shared", "每个 API 用自己的类型，不共享"),
    ("import", "dump", "打印读到的内容（每行一个 JSON），不写 Rust"),
    ("import", "catalogue", "生成此目录中项目的目录 crate（top-catalogue）"),
    ("import", "topics", "为它准备的消息主题，每行一个"),
    ("import", "check", "什么都不改；会有改动则失败"),
    ("diff", "old", "旧文档"),
    ("diff", "new", "新文档"),
    ("messages", "group", "要接收其消息的用户分组"),
    ("messages", "topic", "只打印这个主题的消息，可重复；其他消息不会被确认"),
    ("messages", "confirm", "写出一行后即确认该消息：别人不会再收到"),
    ("messages", "count", "打印这么多行后结束"),
    ("messages", "url", "消息通道地址 [默认: ws://mc.api.taobao.com/]"),
    ("message send", "topic", "消息主题"),
    ("message send", "params", "消息内容的一个成员，以第一个 = 分开，可重复"),
    ("message send", "json", "含消息内容的文件（- 读标准输入）"),
    ("message send", "user", "消息所关于的用户"),
    ("message send", "user_id", "该用户的数字编号"),
    ("message send", "group", "不论规则如何，发往这个分组"),
    ("message send", "app", "只发给这个应用"),
    ("message send", "delay", "推迟这么多毫秒再发"),
    ("message send", "sandbox", "沙箱地址 [默认: 取 TOP_GATEWAY 的地址]"),
    ("message send", "admin_token", "沙箱要求的口令；@FILE 从文件读取"),
    ("message types", "catalogues", "目录文件"),
    ("message types", "topic", "只列名称含此文字的主题，不分大小写"),
    ("message types", "rust", "每个主题打印一个结构体，而不是列表"),
    ("api search", "words", "要找的词"),
    ("api search", "limit", "列出多少个"),
    ("api search", "json", "以 JSON 列表打印：名称、标题、成员、路径、feature 与得分"),
    ("api show", "json", "打印为一个 JSON 对象"),
    ("new", "directory", "新目录，不能已存在；目录名即包名"),
    ("new", "api", "要调用的 API；用 topctl api search 查找"),
    ("new", "path", "本项目的检出目录，用其中的 crate 代替 crates.io 上的"),
    ("completions", "shell", "哪种 shell"),
];
