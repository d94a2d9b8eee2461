//! 瓴羊客服云 (Lingyang customer service).

mod lippi_message_send;

pub use self::lippi_message_send::{
    LippiContentType, LippiMessageSend, LippiProductionType, LippiResult, LippiSenderType, LyDingOpenParaDto,
    LyOpenMessageDto, TokenGrantType,
};
