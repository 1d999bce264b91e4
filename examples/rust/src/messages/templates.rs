use lineworks_bot::models::{
    AreaAction, AreaCopyAction, AreaMessageAction, ButtonAction, ButtonMessageAction, ButtonTemplateMessage,
    CarouselAction, CarouselColumn, CarouselMessage, CopyAction, I18nBackgroundImageUrl, I18nDisplayText, I18nLabel,
    I18nOriginalContentUrl, I18nTitle, ImageCarouselAction, ImageCarouselColumn, ImageCarouselI18nLabel,
    ImageCarouselMessage, ImageCarouselPostbackAction, ImageCarouselUriAction, Language, ListTemplateCover,
    ListTemplateElement, ListTemplateMessage, UriAction,
};

pub fn buttons() -> ButtonTemplateMessage {
    ButtonTemplateMessage {
        content_text: "<m userId=\"hanako@example.com\">, what would you like to do?".into(),
        actions: vec![
            ButtonAction::ButtonMessageAction(ButtonMessageAction {
                label: "Today's rota".into(),
                postback: Some("rota:today".into()),
                ..Default::default()
            }),
            ButtonAction::UriAction(UriAction {
                label: "Open portal".into(),
                uri: "https://portal.example.com".into(),
                ..Default::default()
            }),
            ButtonAction::CopyAction(copy("Copy Wi-Fi key", "wlan-2219")),
        ],
        ..Default::default()
    }
}

pub fn list() -> ListTemplateMessage {
    ListTemplateMessage {
        cover_data: Some(ListTemplateCover {
            background_image_url: Some("https://cdn.example.com/news.png".into()),
            title: Some("News".into()),
            i18n_background_image_urls: Some(vec![I18nBackgroundImageUrl::new(
                Language::JaJp,
                "https://cdn.example.com/news-ja.png".into(),
            )]),
            i18n_titles: Some(vec![I18nTitle::new(Language::JaJp, "お知らせ".into())]),
            ..Default::default()
        }),
        elements: vec![ListTemplateElement {
            title: "New travel expense rules".into(),
            original_content_url: Some("https://cdn.example.com/travel.png".into()),
            action: Some(ButtonAction::UriAction(UriAction {
                label: "Read".into(),
                uri: "https://news.example.com/812".into(),
                i18n_labels: Some(vec![I18nLabel::new(Language::JaJp, "読む".into())]),
                ..Default::default()
            })),
            i18n_titles: Some(vec![I18nTitle::new(Language::JaJp, "出張旅費規程の改定".into())]),
            i18n_original_content_urls: japanese_picture("https://cdn.example.com/travel-ja.png"),
            ..Default::default()
        }],
        ..Default::default()
    }
}

pub fn carousel() -> CarouselMessage {
    let ask = AreaMessageAction { text: "Tell me more about the IT help desk".into(), ..Default::default() };
    let address = AreaCopyAction { copy_text: "facilities@example.com".into(), ..Default::default() };
    let columns = vec![
        column(
            "IT help desk. Passwords, computers, phones, printers and meeting room screens. \
             Weekdays from 9:00 to 18:00.",
            AreaAction::AreaMessageAction(ask),
            "03-5555-0101",
        ),
        column(
            "Facilities. Keys, heating, light, lost property and parking. Every day from 7:00 to 22:00.",
            AreaAction::AreaCopyAction(address),
            "03-5555-0102",
        ),
    ];
    CarouselMessage { columns, ..Default::default() }
}

fn column(text: &str, on_tap: AreaAction, number: &str) -> CarouselColumn {
    CarouselColumn {
        text: text.into(),
        default_action: Some(on_tap),
        actions: vec![CarouselAction::CopyAction(copy("Copy number", number))],
        ..Default::default()
    }
}

fn copy(label: &str, text: &str) -> CopyAction {
    CopyAction { label: label.into(), copy_text: text.into(), ..Default::default() }
}

pub fn image_carousel() -> ImageCarouselMessage {
    let details = ImageCarouselUriAction {
        label: "Details".into(),
        uri: "https://events.example.com/1".into(),
        i18n_labels: japanese_label("詳細"),
        ..Default::default()
    };
    let sign_up = ImageCarouselPostbackAction {
        label: "Sign up".into(),
        data: "event=2&action=join".into(),
        display_text: Some("I want to join the bowling night".into()),
        i18n_labels: japanese_label("申し込む"),
        i18n_display_texts: Some(vec![I18nDisplayText::new(Language::JaJp, "ボウリング大会に申し込みます".into())]),
        ..Default::default()
    };
    let columns = vec![
        poster(1, ImageCarouselAction::ImageCarouselUriAction(details)),
        poster(2, ImageCarouselAction::ImageCarouselPostbackAction(sign_up)),
    ];
    ImageCarouselMessage { columns, ..Default::default() }
}

fn poster(number: u32, action: ImageCarouselAction) -> ImageCarouselColumn {
    ImageCarouselColumn {
        original_content_url: Some(format!("https://cdn.example.com/poster{number}.png")),
        action: Some(action),
        i18n_original_content_urls: japanese_picture(&format!("https://cdn.example.com/poster{number}-ja.png")),
        ..Default::default()
    }
}

fn japanese_label(label: &str) -> Option<Vec<ImageCarouselI18nLabel>> {
    Some(vec![ImageCarouselI18nLabel::new(Language::JaJp, label.into())])
}

fn japanese_picture(url: &str) -> Option<Vec<I18nOriginalContentUrl>> {
    Some(vec![I18nOriginalContentUrl::new(Language::JaJp, url.into())])
}
