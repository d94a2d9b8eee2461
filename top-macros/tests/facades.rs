//! The derives that each crate exports, with that crate's name for the runtime.

extern crate top_core as top_apis;
extern crate top_core as top_client;

macro_rules! works {
    ($module:ident: $facade:ident, $api:ident, $object:ident, $message:ident) => {
        mod $module {
            use top_macros::{$api as TopApi, $message as TopMessage, $object as TopObject};

            #[derive(TopApi)]
            #[top_api(method = "taobao.time.get", response = Time)]
            struct TimeGet;

            #[derive(TopObject)]
            #[top_api(debug)]
            struct Time {
                success: Option<bool>,
                #[top_api(max_len = 40)]
                zone: Option<Zone>,
            }

            #[derive(TopObject)]
            enum Zone {
                #[top_api(other)]
                Other(String),
            }

            #[derive(TopMessage)]
            #[top_api(topic = "taobao_trade_TradeCreate", debug)]
            struct TradeCreate {
                tid: i64,
            }

            #[test]
            fn works_without_configuration() {
                assert_eq!(<TimeGet as ::$facade::TopApi>::API.response_key, "time_get_response");
                let time = Time { success: Some(true), zone: Some(Zone::Other("GMT+8".to_owned())) };
                assert_eq!(<TradeCreate as ::$facade::TopMessage>::TOPIC, "taobao_trade_TradeCreate");
                assert_eq!(format!("{:?}", TradeCreate { tid: 1 }), "TradeCreate { tid: 1 }");
                assert_eq!(format!("{time:?}"), r#"Time { success: true, zone: "GMT+8" }"#);
            }
        }
    };
}

works!(core: top_core, TopApi, TopObject, TopMessage);
works!(client: top_client, TopApiForClient, TopObjectForClient, TopMessageForClient);
works!(apis: top_apis, TopApiForApis, TopObjectForApis, TopMessageForApis);
