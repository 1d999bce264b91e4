//! One message of each kind. `Default` writes the tag, and leaves out what is not named.

mod flex;
mod templates;

use lineworks_bot::models::{
    AudioMessage, FileMessage, I18nContentText, I18nLinkText, I18nText, ImageMessage, Language, LinkMessage,
    LocationMessage, MessageContent, StickerMessage, TextMessage, VideoMessage,
};

pub fn of_each_kind() -> Vec<MessageContent> {
    vec![
        MessageContent::TextMessage(text()),
        MessageContent::StickerMessage(StickerMessage {
            package_id: "789".into(),
            sticker_id: "10855".into(),
            ..Default::default()
        }),
        MessageContent::ImageMessage(ImageMessage {
            preview_image_url: Some("https://cdn.example.com/floor-240.png".into()),
            original_content_url: Some("https://cdn.example.com/floor.png".into()),
            ..Default::default()
        }),
        MessageContent::FileMessage(FileMessage {
            original_content_url: Some("https://cdn.example.com/guide.pdf".into()),
            ..Default::default()
        }),
        MessageContent::AudioMessage(AudioMessage {
            original_content_url: Some("https://cdn.example.com/notice.mp3".into()),
            ..Default::default()
        }),
        MessageContent::VideoMessage(VideoMessage {
            preview_image_url: Some("https://cdn.example.com/tour.png".into()),
            original_content_url: Some("https://cdn.example.com/tour.mp4".into()),
            ..Default::default()
        }),
        MessageContent::LocationMessage(LocationMessage {
            title: "Osaka office".into(),
            address: "2-4-9 Umeda, Kita-ku, Osaka".into(),
            latitude: 34.7009,
            longitude: 135.4962,
            ..Default::default()
        }),
        MessageContent::LinkMessage(link()),
        MessageContent::ButtonTemplateMessage(templates::buttons()),
        MessageContent::ListTemplateMessage(templates::list()),
        MessageContent::CarouselMessage(templates::carousel()),
        MessageContent::ImageCarouselMessage(templates::image_carousel()),
        MessageContent::FlexMessage(flex::lunches()),
    ]
}

fn text() -> TextMessage {
    let japanese = "シフトが10時に変わりました <m userId=\"hanako@example.com\">";
    TextMessage {
        text: "Shift changed to 10:00, <m userId=\"hanako@example.com\">".into(),
        i18n_texts: Some(vec![I18nText::new(Language::JaJp, japanese.into())]),
        ..Default::default()
    }
}

fn link() -> LinkMessage {
    let japanese = "<m userId=\"hanako@example.com\"> 休暇申請が承認されました";
    LinkMessage {
        content_text: "<m userId=\"hanako@example.com\">, your leave request was approved.".into(),
        link_text: "Open request".into(),
        link: "https://hr.example.com/leave/1182".into(),
        i18n_content_texts: Some(vec![I18nContentText::new(Language::JaJp, japanese.into())]),
        i18n_link_texts: Some(vec![I18nLinkText::new(Language::JaJp, "申請を開く".into())]),
        ..Default::default()
    }
}
