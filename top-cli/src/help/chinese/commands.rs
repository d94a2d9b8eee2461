//! The Chinese texts of commands.

/// By the names on the way to the command.
pub(super) const COMMANDS: &[(&str, &str)] = &[
    ("", "调用、签名和校验淘宝开放平台（TOP）的请求，并可在本地网关上试用"),
    (
        "sandbox",
        "在本机运行一个网关，像平台一样校验并应答\n\n\
         标准输出的第一行是 `listening on http://ADDR`。用浏览器打开这个地址即可查看每次调用，签名逐步列出。网关一直运行，直到 Ctrl-C \
         或 SIGTERM。它提供平台时间（taobao.time.get）和 `top-apis` 自带的三个 API；更多 API 用 --catalogue、--docs 和 --config 提供。",
    ),
    (
        "record",
        "录下任何程序的调用，保密与个人信息换成别的值\n\n\
         站在网关之前的代理。让任何语言的程序改用它打印的地址，而不用网关的：请求和响应逐字节转发，每次调用成为一个文件 NUMBER-METHOD.json，\
         top-client 的 testing::Cassette 在测试里不连网就能回放。不需要 app secret。它一直运行，直到 Ctrl-C 或 SIGTERM，然后说明替换了什么。\n\n\
         文件里，app key、session、sign 与令牌，姓名、昵称、电话、地址、证件号、邮箱与备注，以及订单、用户和包裹的编号（tid、oid、user_id 等）\
         都换成形状相同的别的值，相同的值总是换成相同的值。一个字段是什么，依据名称、公开目录里的文档和值的样子：这是猜测，提交之前请读一遍文件。\n\n\
         上传文件的内容，以及既不是 JSON 也不是 XML 的正文不会录下，并且会说明；批量调用和没有 method 的请求只转发。",
    ),
    (
        "call",
        "调用一个 API，以 JSON 打印响应\n\n\
         app key 与 secret 取自 TOP_APP_KEY 和 TOP_APP_SECRET，或取自配置文件，绝不取自命令行参数：参数在进程列表里人人可见。\n\n\
         退出码：0 成功；1 平台拒绝了调用；2 什么都没有发送（用法、配置或某个参数有误）；3 网络失败，或响应无法解读。",
    ),
    (
        "batch",
        "批量调用：一行 JSON 一个调用，一行 JSON 一个结果\n\n\
         输入的一行是一个调用：{\"method\": …, \"params\": {…}, \"session\": …}；params 与 session 可以没有。输出各行与输入同序，含 \
         method 与 response，或 method 与 error（错误码、信息和处理建议）。一个调用失败不影响其他调用。\n\n\
         退出码：0 全部成功；1 有调用被拒绝；2 什么都没有发送，或有调用发不出去（用法、配置或某个参数有误）；3 网络失败，或有响应无法解读。",
    ),
    (
        "sign",
        "打印一个请求应带的签名\n\n\
         签名在最后一行。参与签名的有 app_key、method、timestamp、sign_method、v=2.0、format=json、simplify=true、session（如果有）\
         以及各个参数。空值既不签名也不发送。",
    ),
    (
        "accept",
        "对你自己的服务做一遍平台式验收\n\n\
         既像平台那样调用，也像攻击者那样调用：签名正确、错误、缺失，时间过旧或超前，中文、表情与转义文字，Content-Type 的各种写法，\
         GBK（如果指定），空值，途中被改动的请求体，重复的调用。每一项都说明收到了什么、应该是什么、该怎么做。\n\n\
         正确的调用会被真正执行：请在测试环境运行。\n\n\
         退出码：0 没有问题；1 有问题；2 什么都没有发送（用法或配置有误）；3 服务没有响应。",
    ),
    (
        "accept qimen",
        "奇门会调用的服务，例如仓库\n\n\
         除非另行指定，调用的是 deliveryorder.create，带文档中的必填成员。",
    ),
    ("accept spi", "平台为你的 API（SPI）或奇门自定义场景调用的服务"),
    ("spi", "像平台一样调用你自己的服务（SPI）"),
    (
        "spi send",
        "向你自己的服务发一次已签名的调用，打印响应\n\n\
         调用是正确的，服务会真正执行它；除非用 --wrong-sign，改用另一个密钥签名。\n\n\
         退出码：0 成功的 HTTP 状态码；1 其他状态码；2 什么都没有发送（用法或配置有误）；3 没有响应。",
    ),
    (
        "oauth",
        "卖家授权：登录、列出、删除\n\n\
         已登录的卖家用 `topctl call` 的 --seller 指定，或在配置文件里写 `seller = \"NAME\"`。授权（session，access token）存放在配置文件\
         旁的 `sellers` 目录，只有你可读，到期前自动刷新。",
    ),
    (
        "oauth login",
        "请卖家为应用授权，并保存得到的 session\n\n\
         打印要在卖家浏览器里打开的地址。回调地址（redirect URI）在本机时，程序在那里等待浏览器；否则请你粘贴浏览器最后停留的地址。\
         平台只接受在控制台登记过的回调地址。",
    ),
    ("oauth list", "列出已登录的卖家；`*` 表示配置文件所用的一个"),
    ("oauth logout", "删除本机保存的卖家授权；不通知平台"),
    (
        "verify",
        "检查粘贴来的请求签名是否正确，或指出错在哪里\n\n\
         可以是一个 HTTP 请求，从第一行到请求体末尾，如日志、代理或抓包所示；带参数的 URL；curl 命令；表单；或参数组成的 JSON \
         对象。什么都不会发送。密钥取自 TOP_APP_SECRET 或配置文件。退出码：签名正确为 0，错误为 1。",
    ),
    (
        "import",
        "把 API 文档变成带注解的 Rust 代码\n\n\
         可以读从浏览器复制的页面文字或 Markdown（一份文字里可有多页）、平台的 JSON、ApiMetadata.xml，或目录（每行一个 JSON \
         对象，可 gzip）。单个 API 写到标准输出；多个则写成模块，或一个 crate，每个命名空间一个 feature。有疑问之处连同行号列在标准错误上。",
    ),
    (
        "diff",
        "比较同一 API 的两份文档，看改动是否影响调用方\n\n\
         还会列出导入新文档后无法沿用原名的类型。退出码：按旧文档写的调用方可能不再能用为 1，否则为 0。",
    ),
    (
        "messages",
        "接收一个分组的消息（TMC 消息服务），每条打印一行 JSON\n\n\
         除非给出 --confirm，否则不确认任何消息：打印过的消息约五分钟后会再次送达，送给本程序或同组的其他程序。app key 与 secret \
         取自环境变量或配置文件，与 `call` 相同。",
    ),
    ("message", "在沙箱里发布消息，或查看消息类型"),
    (
        "message send",
        "在沙箱（topctl sandbox）里发布一条消息，打印它的编号\n\n\
         关于某个用户的消息（--user）发给该用户开通了此主题的应用；没有用户则发给所有应用。要在平台上发布，请调用 \
         taobao.tmc.message.produce。",
    ),
    (
        "message types",
        "列出目录中的消息主题，或写成 Rust 结构体\n\n\
         目录每行一个主题，JSON 格式，可 gzip：{\"topic\": …, \"title\": …, \"fields\": [{\"name\": …, \"type\": …}]}。",
    ),
    ("api", "在公开 API 目录中查找，并说明如何调用"),
    (
        "api search",
        "按词查找 API：中文或英文，名称、标题、入参、出参都查\n\n\
         每个词都要匹配。最相符的排在最前：完整名称，其次名称的一部分，再次标题，最后成员。常用词也能用另一种语言找到（refund、退款）。\
         没有找到时退出码为 1。",
    ),
    (
        "api show",
        "显示一个 API：入参、出参、错误码、Rust 路径与调用示例\n\n\
         表中必填的标有 `*`。写进 Cargo.toml 的那一行里的 feature 会启用该 API 的结构体。",
    ),
    (
        "new",
        "新建一个能运行的项目：程序，以及不连网、用沙箱跑的测试\n\n\
         所调用的 API 出自公开目录。程序与 `topctl call` 一样读取 TOP_APP_KEY、TOP_APP_SECRET、TOP_SESSION 和 \
         TOP_GATEWAY；测试自己启动沙箱。",
    ),
    (
        "completions",
        "打印 shell 补全脚本，API 名称也能补全\n\n\
         bash：topctl completions bash > ~/.local/share/bash-completion/completions/topctl\n\
         zsh：topctl completions zsh > DIR/_topctl，DIR 须在 fpath 中\n\
         fish：topctl completions fish > ~/.config/fish/completions/topctl.fish",
    ),
    ("help", "显示帮助"),
];

/// What stands below the help, without the command lines: these stay where they are. `示例:` stands for the headings of the
/// examples themselves.
pub(super) const AFTER: &[(&str, &[&str])] = &[
    (
        "sandbox",
        &[
            "示例:",
            "真实的密钥与 session 应放在环境变量、文件（`@FILE`）或配置里：命令行参数在进程列表里对本机所有用户可见。",
            "配置文件:",
            "其中还可声明授权、限流、延迟与故障：见 crate `top-sandbox` 的文档。",
        ],
    ),
    ("record", &["示例:"]),
    (
        "call",
        &[
            "示例:",
            "奇门的调用，即请求体为 XML 的 taobao.qimen.…，发往奇门的地址，除非另行指定以 md5 签名；被调用方返回的 flag 不是 success \
         时，退出码也是 1。",
            "配置文件（权限 0600），TOML 格式:",
        ],
    ),
    ("batch", &["示例:"]),
    ("sign", &["示例:"]),
    ("verify", &["示例:"]),
    ("accept qimen", &["示例:", "请求体中，@KEY@ 代表单据编码，每次调用都不同；@TEXT@ 代表所试的文字。"]),
    (
        "accept spi",
        &[
            "示例:",
            "请求体中，@KEY@ 代表单据编码，每次调用都不同；@TEXT@ 代表所试的文字。表单或上传的字段写成 name=value&name=value，不编码。",
        ],
    ),
    ("spi send", &["示例:", "表单或上传的字段写成 name=value&name=value，不编码。"]),
    ("oauth login", &["示例:", "用沙箱（`topctl sandbox`）时不需要回调地址:"]),
    (
        "import",
        &["示例:", "再次导入会显示有何变化，并保留标记区域之外手写的内容、类型的名称，以及以前导入的 API。"],
    ),
    ("diff", &["示例:"]),
    (
        "messages",
        &[
            "示例:",
            "一行含 id、topic、content（能解析时为 JSON）、published_at、retried，已知时还有 publisher、user_id 和 user_nick。",
        ],
    ),
    ("message send", &["示例:", "没有应用收到消息时，退出码为 1。"]),
    ("message types", &["示例:"]),
    ("api search", &["示例:"]),
    ("api show", &["示例:"]),
    ("new", &["示例:"]),
];

/// What stands below the help of the program itself.
pub(super) const FIRST_STEPS: &str = "不连网、没有 app key 也可以，先从这里开始：\n\n  \
                                      topctl sandbox                      本机网关，它会提示下一步\n  \
                                      topctl help call                    如何调用 API\n  \
                                      topctl api search 退款              有哪些 API；英文也行\n  \
                                      topctl new my-shop                  新建一个带测试的项目";
