//! What the page looks like: at three widths, in two languages, in two colour schemes. Each is measured, and a picture is
//! left for a person to look at.

use top_sandbox::{Fault, Limit, LimitOn, NewMessage, PlatformError, Sandbox};

use super::{
    browser::Browser,
    support::{KEY, builder, call, post, request},
};

/// What lies outside the window, or is wider than its box, and cannot be scrolled to.
const OVERFLOWING: &str = "[...document.body.querySelectorAll('*')].filter(element => {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || (box.right <= innerWidth + 0.5 && box.left >= -0.5)) return false;
    if (!element.checkVisibility()) return false;
    for (let outer = element.parentElement; outer; outer = outer.parentElement) {
        if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(outer).overflowX)) return false;
    }
    return true;
}).map(element => element.outerHTML.slice(0, 120)).join('\\n')";

/// The least contrast between a text and what is behind it, by WCAG's formula, and where.
const CONTRAST: &str = "(() => {
    const channels = colour => colour.match(/[\\d.]+/g).map(Number);
    const light = ([r, g, b]) => [r, g, b].map(c => c / 255)
        .map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
        .reduce((sum, c, place) => sum + c * [0.2126, 0.7152, 0.0722][place], 0);
    let least = [99, ''];
    const seen = new Set();
    for (const element of document.body.querySelectorAll('*')) {
        const text = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
        if (!text || !element.checkVisibility()) continue;
        let behind = element;
        while (behind && channels(getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement;
        const colours = [getComputedStyle(element).color, getComputedStyle(behind ?? document.body).backgroundColor];
        if (seen.has(colours.join())) continue;
        seen.add(colours.join());
        const [one, two] = colours.map(colour => light(channels(colour)));
        const contrast = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
        if (contrast < least[0]) least = [contrast, element.outerHTML.slice(0, 120)];
    }
    return least;
})()";

/// A sandbox in which everything that the page shows is there.
async fn busy() -> Sandbox {
    let sandbox = builder().session("a-seller's-session", KEY).start().await.unwrap();
    let lines: Vec<String> = (0..200)
        .map(|number| {
            format!(
                "{{\"method\":\"taobao.space{}.a_rather_long_name{number}.search.get\",\"title\":\"查询第{number}号\",\
                 \"session\":\"required\",\"request\":[\
                 {{\"name\":\"fields\",\"type\":\"String\",\"required\":true,\"description\":\"需要返回的字段列表，<b>多个</b>用半角逗号分隔\"}},\
                 {{\"name\":\"page_no\",\"type\":\"Number\",\"example\":\"1\"}},\
                 {{\"name\":\"an_object_with_members\",\"type\":\"O\",\"children\":[{{\"name\":\"a\",\"type\":\"String\"}}]}}]}}\n",
                number % 30
            )
        })
        .collect();
    sandbox.catalogue(top_doc::Definitions::new(lines.concat().into_bytes()));
    sandbox
        .answer("a.b", r#"{"a_b_response":{"price":1.50,"title":"手机"}}"#)
        .answer("a.refused", PlatformError::of(15).sub("isv.item-not-exist", "商品不存在"))
        .limit(LimitOn::AppApi("a.limited".into()), Limit::per_second(0))
        .answer("a.limited", "{}")
        .fault("a.b", Fault::Truncate);
    sandbox.publish(NewMessage::new("taobao_trade_TradeBuyerPay", r#"{"tid":1}"#)).unwrap();
    let long = "x".repeat(300);
    let documented = "taobao.space7.a_rather_long_name7.search.get";
    for changes in [
        &[
            ("method", Some("a.b")),
            ("nick", Some("测试店铺")),
            ("a_name_without_an_end", Some(long.as_str())),
        ][..],
        &[("method", Some("a.refused"))],
        &[("method", Some("a.limited"))],
        &[("method", Some("taobao.time.got"))],
        &[("method", Some(documented))],
        &[("method", Some(documented)), ("session", Some("a-seller's-session"))],
    ] {
        call(&sandbox, changes).await;
    }
    let mut wrong = request(&[]);
    wrong.push(("extra", "1".to_owned()));
    let wrong: Vec<_> = wrong.iter().map(|(name, value)| (*name, value.as_str())).collect();
    post(&sandbox, &wrong).await;
    sandbox
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_overflows_and_everything_is_legible_in_each_of_twelve_looks() {
    let Some(mut browser) = Browser::start("the page's twelve looks") else { return };
    let (sandbox, empty) = (busy().await, builder().start().await.unwrap());
    let codes: Vec<i64> = sandbox.calls().iter().filter_map(|call| Some(call.error()?.code())).collect();
    assert_eq!(codes, [15, 7, 22, 26, 40, 25]);
    for (width, name) in [(390, "phone"), (820, "tablet"), (1280, "desktop")] {
        for (languages, tag, parameters) in
            [("en-GB,en;q=0.9", "en", "Parameters"), ("zh-CN,zh;q=0.9,en;q=0.5", "zh-CN", "参数")]
        {
            for is_dark in [false, true] {
                let look = format!("{name}-{tag}-{}", if is_dark { "dark" } else { "light" });
                browser.look(width, is_dark, languages);
                browser.open(&format!("http://{}/", empty.address()));
                browser.wait_for("document.getElementById('tally').textContent !== ''");
                measure(&mut browser, &look);
                browser.whole_screenshot(&format!("empty-{look}.png"));

                browser.open(&format!("http://{}/", sandbox.address()));
                assert_eq!(browser.value("document.documentElement.lang"), tag);
                let heading = format!(
                    "[...document.querySelectorAll('.steps h2')].some(h => h.textContent.startsWith('{parameters}'))"
                );
                assert_eq!(browser.value(&heading), true, "{look}");
                // Every refusal says what to do, in the page's language.
                let helped = browser.value("[...document.querySelectorAll('.call')].filter(call => call.querySelector('.badge.bad')).every(call => call.querySelector('.help')?.textContent.length > 30)");
                assert_eq!(helped, true, "{look}");
                measure(&mut browser, &look);
                browser.screenshot(&format!("calls-{look}.png"));
                open_everything(&mut browser);
                measure(&mut browser, &look);
                browser.whole_screenshot(&format!("open-{look}.png"));
            }
        }
    }
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

fn open_everything(browser: &mut Browser) {
    browser.value("document.querySelector('#settings > summary').click()");
    browser.wait_for("document.querySelectorAll('#settings form').length >= 5");
    browser.value("document.getElementById('pick').elements.method.value = 'taobao.space7.a_rather_long_name7.search.get'; document.getElementById('pick').requestSubmit()");
    browser.wait_for("document.querySelectorAll('#call [data-param]').length === 3");
    browser.value(
        "[...document.querySelectorAll('details:not(#served)')].forEach(details => { details.open = true; })",
    );
    browser.fill("find-apis", "search");
    browser.wait_for("document.querySelectorAll('#found-apis .api').length === 50");
}

fn measure(browser: &mut Browser, look: &str) {
    assert_eq!(browser.value(OVERFLOWING), "", "{look}");
    assert_eq!(browser.value("document.documentElement.scrollWidth <= innerWidth"), true, "{look}");
    let least = browser.value(CONTRAST);
    // What WCAG asks for of text, AA.
    assert!(least[0].as_f64().unwrap() >= 4.5, "{look}: {least}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_language_is_switched_and_remembered() {
    let Some(mut browser) = Browser::start("the page's languages") else { return };
    let sandbox = builder().start().await.unwrap();
    call(&sandbox, &[]).await;
    browser.look(1280, false, "fr-FR");
    let address = format!("http://{}/", sandbox.address());
    browser.open(&format!("{address}#1"));
    browser.wait_for("document.querySelector('.call').open");
    assert_eq!(browser.value("document.documentElement.lang"), "en");
    browser.value("document.getElementById('language').click()");
    browser.wait_for("document.documentElement?.lang === 'zh-CN' && document.querySelector('.call')?.open");
    // What comes later is in the same language.
    call(&sandbox, &[]).await;
    browser.wait_for("document.querySelectorAll('.call').length === 2");
    assert_eq!(browser.value("document.querySelector('.call .badge').textContent"), "成功");
    browser.open(&address);
    assert_eq!(browser.value("document.documentElement.lang"), "zh-CN");
    assert_eq!(browser.value("document.getElementById('state').textContent"), "已连接");
}
