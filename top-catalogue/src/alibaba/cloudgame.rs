//! `alibaba.cloudgame.*`: 12 APIs.

pub use self::interactive_game_gamepad_get::InteractiveGameGamepadGet;
pub use self::interactive_game_heartbeat::InteractiveGameHeartbeat;
pub use self::interactive_game_joincode_assign::InteractiveGameJoincodeAssign;
pub use self::interactive_game_player_kickout::InteractiveGamePlayerKickout;
pub use self::interactive_game_player_status_get::InteractiveGamePlayerStatusGet;
pub use self::interactive_game_player_stop::InteractiveGamePlayerStop;
pub use self::interactive_game_room_create::InteractiveGameRoomCreate;
pub use self::interactive_game_room_shutdown::InteractiveGameRoomShutdown;
pub use self::interactive_game_start::InteractiveGameStart;
pub use self::interactive_game_status_get::InteractiveGameStatusGet;
pub use self::openid_query::OpenidQuery;
pub use self::user_mixuserid_check::UserMixuseridCheck;

/// `alibaba.cloudgame.interactive.game.gamepad.get`
pub mod interactive_game_gamepad_get {
    use crate::prelude::*;

    /// `alibaba.cloudgame.interactive.game.gamepad.get` (获取虚拟手柄配置)
    ///
    /// <https://open.taobao.com/api.htm?docId=63173&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cloudgame.interactive.game.gamepad.get",
        response = InteractiveGameGamepadGetResult,
        unwrap = "result",
        debug
    )]
    pub struct InteractiveGameGamepadGet {
        pub gamepad_get_request: GamepadGetRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GamepadGetRequest {
        pub mix_game_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InteractiveGameGamepadGetResult {
        pub code: Option<String>,
        pub data: Option<GamepadGetResponse>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GamepadGetResponse {
        pub virtual_gamepad_list: Vec<VirtualGamepadList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VirtualGamepadList {
        pub config: Option<String>,
        pub name: Option<String>,
        pub priority: Option<i64>,
        pub id: Option<i64>,
        pub r#type: Option<i64>,
    }
}

/// `alibaba.cloudgame.interactive.game.heartbeat`
pub mod interactive_game_heartbeat {
    use crate::prelude::*;

    /// `alibaba.cloudgame.interactive.game.heartbeat` (游戏玩家心跳)
    ///
    /// <https://open.taobao.com/api.htm?docId=62213&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cloudgame.interactive.game.heartbeat",
        response = InteractiveGameHeartbeatResult,
        unwrap = "result",
        debug
    )]
    pub struct InteractiveGameHeartbeat {
        pub start_game_request: Option<HeartBeatRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HeartBeatRequest {
        pub mix_game_id: Option<String>,
        pub user_id: Option<String>,
        pub room_id: Option<i64>,
        pub seq: i64,
        pub interval: i64,
        #[top_api(secret)]
        pub token: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InteractiveGameHeartbeatResult {
        pub code: Option<String>,
        pub data: Option<HeartBeatResponse>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HeartBeatResponse {
        pub user_id: Option<String>,
        pub room_id: Option<i64>,
        pub ext_info: Option<String>,
        pub report_time: Option<i64>,
        pub seq: Option<i64>,
    }
}

/// `alibaba.cloudgame.interactive.game.joincode.assign`
pub mod interactive_game_joincode_assign {
    use crate::prelude::*;

    /// `alibaba.cloudgame.interactive.game.joincode.assign` (分配 `joinCode`)
    ///
    /// <https://open.taobao.com/api.htm?docId=62212&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cloudgame.interactive.game.joincode.assign",
        response = InteractiveGameJoincodeAssignResult,
        unwrap = "result",
        debug
    )]
    pub struct InteractiveGameJoincodeAssign {
        pub join_code_assign_request: Option<JoinCodeAssignRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JoinCodeAssignRequest {
        pub mix_game_id: Option<String>,
        pub user_id: Option<String>,
        pub room_id: Option<i64>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub play_index: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InteractiveGameJoincodeAssignResult {
        pub code: Option<String>,
        pub data: Option<JoinCodeAssignResponse>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JoinCodeAssignResponse {
        pub join_code: Option<String>,
        pub game_session: Option<String>,
        pub player_list: Vec<Long>,
        pub ext_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Long {
        pub user_id: Option<String>,
        pub player_index: Option<String>,
    }
}

/// `alibaba.cloudgame.interactive.game.player.kickout`
pub mod interactive_game_player_kickout {
    use crate::prelude::*;

    /// `alibaba.cloudgame.interactive.game.player.kickout` (踢人)
    ///
    /// <https://open.taobao.com/api.htm?docId=62214&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cloudgame.interactive.game.player.kickout",
        response = InteractiveGamePlayerKickoutResult,
        unwrap = "result",
        debug
    )]
    pub struct InteractiveGamePlayerKickout {
        pub kick_out_user_request: Option<KickOutUserRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KickOutUserRequest {
        pub mix_game_id: Option<String>,
        pub room_id: Option<i64>,
        pub kick_out_user_id: String,
        #[top_api(secret)]
        pub token: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InteractiveGamePlayerKickoutResult {
        pub code: Option<String>,
        pub data: Option<JoinCodeAssignResponse>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JoinCodeAssignResponse {
        pub game: Option<OpenGameDto>,
        pub player_list: Vec<JoinCodeAssignResponsePlayerList>,
        pub ext_info: Option<String>,
        pub room_id: Option<i64>,
    }

    /// `OpenGameDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenGameDto {
        pub mix_game_id: Option<String>,
        pub name: Option<String>,
        pub creator: Option<String>,
        pub total_player_num: Option<i64>,
        pub player_num: Option<i64>,
    }

    /// `OpenGameDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JoinCodeAssignResponsePlayerList {
        pub user_id: Option<String>,
        pub player_index: Option<String>,
    }
}

/// `alibaba.cloudgame.interactive.game.player.status.get`
pub mod interactive_game_player_status_get {
    use crate::prelude::*;

    /// `alibaba.cloudgame.interactive.game.player.status.get` (获取用户状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=62218&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cloudgame.interactive.game.player.status.get",
        response = InteractiveGamePlayerStatusGetResult,
        unwrap = "result",
        debug
    )]
    pub struct InteractiveGamePlayerStatusGet {
        pub user_game_status_get_request: Option<UserGameStatusGetRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserGameStatusGetRequest {
        pub mix_game_id: Option<String>,
        pub user_id: Option<String>,
        pub room_id: Option<i64>,
        #[top_api(secret)]
        pub token: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InteractiveGamePlayerStatusGetResult {
        pub code: Option<String>,
        pub data: Option<GameStatusGetResponse>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GameStatusGetResponse {
        pub game: Option<OpenGameDto>,
        pub room_id: Option<i64>,
        pub game_session: Option<String>,
        pub status: Option<String>,
        pub player_list: Vec<OpenGamePlayerDto>,
        pub ext_info: Option<String>,
        pub status_data: Option<String>,
        pub user_id: Option<String>,
    }

    /// `OpenGameDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenGameDto {
        pub mix_game_id: Option<String>,
        pub name: Option<String>,
        pub creator: Option<String>,
        pub total_player_num: Option<i64>,
        pub player_num: Option<i64>,
    }

    /// `OpenGamePlayerDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenGamePlayerDto {
        pub user_id: Option<String>,
        pub player_index: Option<String>,
    }
}

/// `alibaba.cloudgame.interactive.game.player.stop`
pub mod interactive_game_player_stop {
    use crate::prelude::*;

    /// `alibaba.cloudgame.interactive.game.player.stop` (用户停止游戏)
    ///
    /// <https://open.taobao.com/api.htm?docId=62220&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cloudgame.interactive.game.player.stop",
        response = InteractiveGamePlayerStopResult,
        unwrap = "result",
        debug
    )]
    pub struct InteractiveGamePlayerStop {
        pub stop_user_game_request: Option<StopUserGameRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StopUserGameRequest {
        pub mix_game_id: Option<String>,
        pub room_id: i64,
        pub user_id: String,
        #[top_api(secret)]
        pub token: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InteractiveGamePlayerStopResult {
        pub code: Option<String>,
        pub data: Option<StopUserGameResponse>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StopUserGameResponse {
        pub game: Option<OpenGameDto>,
        pub room_id: Option<i64>,
        pub player_list: Vec<OpenGamePlayerDto>,
        pub ext_info: Option<String>,
    }

    /// `OpenGameDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenGameDto {
        pub mix_game_id: Option<String>,
        pub name: Option<String>,
        pub creator: Option<String>,
        pub total_player_num: Option<i64>,
        pub player_num: Option<i64>,
    }

    /// `OpenGamePlayerDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenGamePlayerDto {
        pub user_id: Option<String>,
        pub player_index: Option<String>,
    }
}

/// `alibaba.cloudgame.interactive.game.room.create`
pub mod interactive_game_room_create {
    use crate::prelude::*;

    /// `alibaba.cloudgame.interactive.game.room.create` (建游戏房间)
    ///
    /// <https://open.taobao.com/api.htm?docId=62070&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cloudgame.interactive.game.room.create",
        response = InteractiveGameRoomCreateResult,
        unwrap = "result",
        debug
    )]
    pub struct InteractiveGameRoomCreate {
        pub create_room_request: CreateRoomRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateRoomRequest {
        pub mix_game_id: String,
        pub user_id: String,
        #[top_api(secret)]
        pub token: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InteractiveGameRoomCreateResult {
        pub code: Option<String>,
        pub data: Option<CreateRoomResponse>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateRoomResponse {
        pub room_id: Option<i64>,
        pub ext_info: Option<String>,
    }
}

/// `alibaba.cloudgame.interactive.game.room.shutdown`
pub mod interactive_game_room_shutdown {
    use crate::prelude::*;

    /// `alibaba.cloudgame.interactive.game.room.shutdown` (强制关闭房间)
    ///
    /// <https://open.taobao.com/api.htm?docId=62958&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cloudgame.interactive.game.room.shutdown",
        response = InteractiveGameRoomShutdownResult,
        unwrap = "result",
        debug
    )]
    pub struct InteractiveGameRoomShutdown {
        pub shutdown_room_request: ShutdownRoomRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShutdownRoomRequest {
        pub room_id: i64,
        #[top_api(secret)]
        pub token: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InteractiveGameRoomShutdownResult {
        pub code: Option<String>,
        pub data: Option<ShutdownRoomResponse>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShutdownRoomResponse {
        pub game: Option<OpenGameDto>,
        pub player_list: Vec<OpenGamePlayerDto>,
        pub room_id: Option<i64>,
        pub ext_info: Option<String>,
    }

    /// `OpenGameDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenGameDto {
        pub creator: Option<String>,
        pub mix_game_id: Option<String>,
        pub name: Option<String>,
        pub total_player_num: Option<i64>,
        pub player_num: Option<i64>,
    }

    /// `OpenGamePlayerDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenGamePlayerDto {
        pub player_index: Option<i64>,
        pub user_id: Option<String>,
    }
}

/// `alibaba.cloudgame.interactive.game.start`
pub mod interactive_game_start {
    use crate::prelude::*;

    /// `alibaba.cloudgame.interactive.game.start` (云游戏场景互动开始游戏)
    ///
    /// <https://open.taobao.com/api.htm?docId=62210&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cloudgame.interactive.game.start",
        response = InteractiveGameStartResult,
        unwrap = "result",
        debug
    )]
    pub struct InteractiveGameStart {
        pub start_game_request: Option<StartGameRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StartGameRequest {
        pub mix_game_id: String,
        pub user_id: String,
        pub room_id: i64,
        #[top_api(secret)]
        pub token: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InteractiveGameStartResult {
        pub code: Option<String>,
        pub data: Option<StartGameResponse>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StartGameResponse {
        pub game: Option<OpenGameDto>,
        pub room_id: Option<i64>,
        pub game_session: Option<String>,
        pub join_code: Option<String>,
        pub player_list: Vec<OpenGamePlayerDto>,
        pub ext_info: Option<String>,
        pub slot: Option<GetSlotResponse>,
    }

    /// `OpenGameDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenGameDto {
        pub mix_game_id: Option<String>,
        pub name: Option<String>,
        pub creator: Option<String>,
        pub total_player_num: Option<i64>,
        pub player_num: Option<i64>,
    }

    /// `OpenGamePlayerDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenGamePlayerDto {
        pub user_id: Option<String>,
        pub player_index: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetSlotResponse {
        pub mix_game_id: Option<String>,
        pub game_session: Option<String>,
        #[top_api(secret)]
        pub game_token: Option<String>,
        pub queue_state_desc: Option<String>,
        pub link_mark: Option<String>,
        pub mix_user_id: Option<String>,
        pub sched_type: Option<String>,
        pub join_code: Vec<String>,
        pub queue_state: Option<i64>,
        pub user_level: Option<i64>,
        pub vip_level: Option<i64>,
        pub host: Option<bool>,
        pub force_h264: Option<bool>,
        pub polling_interval: Option<i64>,
        pub endpoints: Vec<GameEndPoint>,
        pub endpoint_server: Vec<EndpointServerDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GameEndPoint {
        pub r#type: Option<String>,
        pub provider: Option<String>,
        pub ws_server: Option<String>,
        pub ws_port: Option<String>,
        #[top_api(secret)]
        pub ws_token: Option<String>,
        pub isp: Option<String>,
        pub region_id: Option<String>,
        pub area_id: Option<i64>,
        pub h5_domain: Option<String>,
    }

    /// `EndpointServerDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EndpointServerDto {
        pub name: Option<String>,
        pub r#type: Option<String>,
        pub isp: Option<String>,
        pub web_socket_domain: Option<String>,
        pub web_socket_port: Option<i64>,
        #[top_api(secret)]
        pub ws_token: Option<String>,
    }
}

/// `alibaba.cloudgame.interactive.game.status.get`
pub mod interactive_game_status_get {
    use crate::prelude::*;

    /// `alibaba.cloudgame.interactive.game.status.get` (获取游戏状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=62219&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cloudgame.interactive.game.status.get",
        response = InteractiveGameStatusGetResult,
        unwrap = "result",
        debug
    )]
    pub struct InteractiveGameStatusGet {
        pub game_status_get_request: Option<GameStatusGetRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GameStatusGetRequest {
        pub mix_game_id: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub room_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InteractiveGameStatusGetResult {
        pub code: Option<String>,
        pub data: Option<GameStatusGetResponse>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GameStatusGetResponse {
        pub game: Option<OpenGameDto>,
        pub room_id: Option<i64>,
        pub game_session: Option<String>,
        pub status: Option<String>,
        pub player_list: Vec<OpenGamePlayerDto>,
        pub ext_info: Option<String>,
        pub status_data: Option<String>,
        pub user_id: Option<String>,
    }

    /// `OpenGameDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenGameDto {
        pub mix_game_id: Option<String>,
        pub name: Option<String>,
        pub creator: Option<String>,
        pub total_player_num: Option<i64>,
        pub player_num: Option<i64>,
    }

    /// `OpenGamePlayerDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenGamePlayerDto {
        pub user_id: Option<String>,
        pub player_index: Option<String>,
    }
}

/// `alibaba.cloudgame.openid.query`
pub mod openid_query {
    use crate::prelude::*;

    /// `alibaba.cloudgame.openid.query` (咖哒用户 ID 查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=65044&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cloudgame.openid.query",
        response = OpenidQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct OpenidQuery {
        pub request_param: Option<HavanaUserIdQueryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HavanaUserIdQueryRequest {
        pub action: Option<String>,
        pub front_app_key: Option<String>,
        #[top_api(secret)]
        pub account_token: Option<String>,
        pub version: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenidQueryResult {
        pub code: Option<String>,
        pub data: Option<HavanaUserIdQueryResponseVo>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HavanaUserIdQueryResponseVo {
        pub ttl: Option<i64>,
        pub session_state: Option<i64>,
        pub account_domain: Option<i64>,
        pub account_id: Option<String>,
    }
}

/// `alibaba.cloudgame.user.mixuserid.check`
pub mod user_mixuserid_check {
    use crate::prelude::*;

    /// `alibaba.cloudgame.user.mixuserid.check` (云游戏混淆用户 ID 校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=48949&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cloudgame.user.mixuserid.check",
        response = UserMixuseridCheckResponse,
        debug
    )]
    pub struct UserMixuseridCheck {
        pub mix_user_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserMixuseridCheckResponse {
        pub result_code: Option<String>,
        pub data: Option<bool>,
        pub result_message: Option<String>,
    }
}
