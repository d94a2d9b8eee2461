//! The three ready APIs over real HTTP, and the two ways in which a call fails.
//!
//! ```sh
//! cargo run -p top-apis --example quickstart
//! ```
//!
//! Without settings it starts a gateway on this machine, which checks every signature and answers with the pages' own
//! sample values. With `TOP_GATEWAY`, `TOP_APP_KEY`, `TOP_APP_SECRET` (and `TOP_SESSION`) set it calls that gateway
//! instead, with the pages' example requests.

use std::{env, error::Error as StdError, process::ExitCode};

use top_apis::{
    Client, Error, Reply, TopApi,
    alihealth::{
        ChickenImDialogCreateRequest, ChickenImRecordRecallDo, FollowupDialogrecordRecall, FollowupSend,
        RecallerType,
    },
    error::Language,
    lyservice::{
        LippiContentType, LippiMessageSend, LippiProductionType, LippiSenderType, LyDingOpenParaDto,
        LyOpenMessageDto, TokenGrantType,
    },
};
use top_sandbox::{PlatformError, Sandbox};

#[tokio::main]
async fn main() -> ExitCode {
    let outcome = match Settings::from_env() {
        Ok(Some(settings)) => real_gateway(&settings).await,
        Ok(None) => own_gateway().await,
        Err(error) => Err(error.into()),
    };
    outcome.unwrap_or_else(|error| {
        eprintln!("{error}");
        ExitCode::FAILURE
    })
}

/// The tour: three successes, a business failure, a platform error. Anything else is an error of this program.
async fn own_gateway() -> Result<ExitCode, Box<dyn StdError>> {
    let sandbox = Sandbox::builder().app("12345678", "helloworld").start().await?;
    // The pages' sample answers, but successful ones: as printed there, all three say `success=false`.
    sandbox.answer(FollowupSend::API.method, SENT).answer(FollowupDialogrecordRecall::API.method, RECALLED);
    sandbox.answer(LippiMessageSend::API.method, PASSED_ON);
    println!("A gateway runs on this machine, at {}. It checks every signature.", sandbox.url());

    let client = Client::builder("12345678", "helloworld").gateway(sandbox.url()).build()?;
    title("1", FollowupSend::API.method, "send a message (随访IM发送会话)");
    send(&client, None).await?;
    title("2", FollowupDialogrecordRecall::API.method, "take it back (会话消息撤回)");
    recall(&client, None).await?;
    title("3", LippiMessageSend::API.method, "pass one on to DingTalk (客服域发送钉钉消息)");
    pass_on(&client, None).await?;

    title(
        "4",
        FollowupSend::API.method,
        "the page's sample as printed: the gateway answers, the business says no",
    );
    sandbox.answer(FollowupSend::API.method, SENT_AS_PRINTED);
    failed(send(&client, None).await)?;
    title("5", FollowupSend::API.method, "the page's error sample: the platform itself says no");
    sandbox.answer(FollowupSend::API.method, PlatformError::of(50).sub("isv.invalid-parameter", "非法参数"));
    failed(send(&client, None).await)?;
    Ok(ExitCode::SUCCESS)
}

/// The same three calls to a gateway of the user's; each outcome is shown, whatever it is.
async fn real_gateway(settings: &Settings) -> Result<ExitCode, Box<dyn StdError>> {
    let client =
        Client::builder(&*settings.app_key, &*settings.app_secret).gateway(&*settings.gateway).build()?;
    println!("Calling {} as application {}.", settings.gateway, settings.app_key);
    let session = settings.session.as_deref();

    let mut code = ExitCode::SUCCESS;
    let mut show = |outcome: Result<(), Error>| {
        if let Err(error) = outcome {
            explain(&error);
            code = ExitCode::FAILURE;
        }
    };
    title("1", FollowupSend::API.method, "send a message (随访IM发送会话)");
    show(send(&client, session).await);
    title("2", FollowupDialogrecordRecall::API.method, "take it back (会话消息撤回)");
    show(recall(&client, session).await);
    title("3", LippiMessageSend::API.method, "pass one on to DingTalk (客服域发送钉钉消息)");
    show(pass_on(&client, session).await);
    Ok(code)
}

async fn send(client: &Client, session: Option<&str>) -> Result<(), Error> {
    let request = FollowupSend {
        request1: ChickenImDialogCreateRequest {
            session_id: "78bfcced948a65d29c5c77f1cd3367a2".into(),
            bterm_user_id: Some("2034131106552037".into()),
            cterm_user_id: Some("5394977607673890".into()),
            rs_type: "2".into(),
            content: r#"{"text":"abc"}"#.into(),
            user_id: Some("153315451244705".into()),
        },
        auth_token: Some("9eae09db243df99bd67af033decfd257".into()),
    };
    let reply = call(client, &request, session).await?;
    if let Some(dialog) = reply.into_result()? {
        // `{:?}` would redact the content: whoever wants it asks for it.
        println!("   message {}: content {}", text(dialog.id.as_deref()), text(dialog.content.as_deref()));
        println!(
            "   content type {}, time stamp {}",
            dialog.content_type.unwrap_or_default(),
            text(dialog.time_stamp.as_deref())
        );
    }
    Ok(())
}

async fn recall(client: &Client, session: Option<&str>) -> Result<(), Error> {
    let request = FollowupDialogrecordRecall {
        auth_token: "9eae09db243df99bd67af033decfd257".into(),
        request1: ChickenImRecordRecallDo {
            record_id: "1800000767768343".into(),
            doctor_id: Some("814900585107281".into()),
            session_id: "64c695fd32d7145a5e2016a04e908fa8".into(),
            bterm_user_id: "5435714446542245".into(),
            sufferer_id: Some("2530305183021706".into()),
            rs_type: RecallerType::Doctor,
        },
    };
    let reply = call(client, &request, session).await?;
    println!("   the service's code: {}", text(reply.msg_code.as_deref()));
    println!("   taken back: {:?}", reply.into_result()?);
    Ok(())
}

async fn pass_on(client: &Client, session: Option<&str>) -> Result<(), Error> {
    let request = LippiMessageSend {
        ly_ding_open_para_dto: LyDingOpenParaDto {
            isv_org_id: Some(0),
            corp_id: Some("dingxxx".into()),
            token_grant_type: Some(TokenGrantType::Certificate),
            suite_key: Some("xxx".into()),
            org_id: Some(123),
        },
        ly_open_message_dto: LyOpenMessageDto {
            cms_id: Some("testCmsId".into()),
            ding_corp_id: Some("dingxxx".into()),
            production_type: Some(LippiProductionType::CustomerService),
            message_id: "768572312".into(),
            content: "hello".into(),
            sid: "testSessionId".into(),
            session_source: "XSpace".into(),
            sender_id: Some("8003".into()),
            message_create_at: Some(1_577_096_532_390),
            open_instance_id: Some("shop001".into()),
            sender_type: Some(LippiSenderType::Agent),
            content_type: LippiContentType::Text,
            bu_id: "100".into(),
        },
    };
    let reply = call(client, &request, session).await?;
    println!(
        "   the service's code: {}, its message: {}",
        text(reply.code.as_deref()),
        text(reply.msg.as_deref())
    );
    println!("   result: {}", text(reply.into_result()?.as_deref()));
    Ok(())
}

async fn call<A: TopApi>(
    client: &Client,
    request: &A,
    session: Option<&str>,
) -> Result<Reply<A::Response>, Error> {
    let mut call = client.call(request);
    if let Some(session) = session {
        call = call.session(session);
    }
    let reply = call.await?;
    println!("   request id {}", reply.request_id().unwrap_or("absent"));
    Ok(reply)
}

/// A call that has to fail, shown.
fn failed(outcome: Result<(), Error>) -> Result<(), Box<dyn StdError>> {
    let Err(error) = outcome else {
        return Err("the call succeeded, though the answer says otherwise".into());
    };
    explain(&error);
    Ok(())
}

/// What an error has to say, and whom it concerns.
fn explain(error: &Error) {
    println!("   {error}");
    if let Some(business) = error.as_business() {
        println!("   the service's message: {}", business.message().unwrap_or("none"));
    }
    if let Some(api) = error.as_api() {
        println!("   the service's message: {}", api.sub_msg().unwrap_or("none"));
        println!(
            "   class {:?}, a retry {}",
            api.class(),
            if api.retry_helps() { "may help" } else { "does not help" }
        );
        println!("   what to do: {}", api.help(Language::English));
        println!("   怎么办：{}", api.help(Language::Chinese));
    }
    let mut cause = error.source();
    while let Some(reason) = cause {
        println!("   because: {reason}");
        cause = reason.source();
    }
}

fn title(number: &str, method: &str, what: &str) {
    println!("\n{number}. {method}\n   {what}");
}

fn text(value: Option<&str>) -> &str {
    value.unwrap_or("absent")
}

/// A gateway to call instead of the sandbox.
struct Settings {
    gateway: String,
    app_key: String,
    app_secret: String,
    session: Option<String>,
}

impl Settings {
    /// `None` if no setting is there; an error that names what is missing if only some are.
    fn from_env() -> Result<Option<Self>, String> {
        let [gateway, app_key, app_secret, session] =
            ["TOP_GATEWAY", "TOP_APP_KEY", "TOP_APP_SECRET", "TOP_SESSION"]
                .map(|name| env::var(name).ok().filter(|value| !value.trim().is_empty()));
        match (gateway, app_key, app_secret) {
            (None, None, None) => Ok(None),
            (Some(gateway), Some(app_key), Some(app_secret)) => {
                Ok(Some(Self { gateway, app_key, app_secret, session }))
            }
            _ => Err("set all of TOP_GATEWAY, TOP_APP_KEY and TOP_APP_SECRET, or none of them".into()),
        }
    }
}

const SENT: &str = r#"{"alibaba_alihealth_followup_send_response":{"result1":{
    "success":true,"msg_code":"1","msg_info":"1",
    "model":{"content_type":1,"content":"{}","id":"1111111","time_stamp":"1111111"}}}}"#;
const SENT_AS_PRINTED: &str = r#"{"alibaba_alihealth_followup_send_response":{"result1":{
    "success":false,"msg_code":"1","msg_info":"1",
    "model":{"content_type":1,"content":"{}","id":"1111111","time_stamp":"1111111"}}}}"#;
const RECALLED: &str = r#"{"alibaba_alihealth_followup_dialogrecord_recall_response":{"result1":{
    "model":true,"msg_code":"SUCCESS","msg_info":"SUCCESS","success":true}}}"#;
const PASSED_ON: &str = r#"{"alibaba_lyservice_lippi_message_send_response":{"result":{
    "msg":"SYSTEM_ERROR","code":"400001","data":"11496248","success":true}}}"#;
