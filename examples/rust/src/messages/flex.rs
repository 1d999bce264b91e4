use lineworks_bot::models::{
    FlexAction, FlexAspectMode, FlexBox, FlexBubble, FlexBubbleSize, FlexCarousel, FlexComponent, FlexContainer,
    FlexHero, FlexImage, FlexImageSize, FlexLayout, FlexMessage, FlexText, FlexTextSize, FlexTextWeight, FlexUriAction,
};

pub fn lunches() -> FlexMessage {
    FlexMessage {
        alt_text: "Two lunches of the day".into(),
        contents: FlexContainer::FlexCarousel(FlexCarousel {
            contents: vec![lunch(1, "Salmon bento", 620), lunch(2, "Tofu bento", 560)],
            ..Default::default()
        }),
        ..Default::default()
    }
}

fn lunch(number: u32, name: &str, yen: u32) -> FlexBubble {
    let title = FlexText { text: Some(name.into()), weight: Some(FlexTextWeight::Bold), ..Default::default() };
    let price = FlexText { text: Some(format!("{yen} yen")), size: Some(FlexTextSize::Sm), ..Default::default() };
    FlexBubble {
        size: Some(FlexBubbleSize::Kilo),
        hero: Some(FlexHero::FlexImage(FlexImage {
            url: format!("https://cdn.example.com/bento{number}.png"),
            size: Some(FlexImageSize::Full),
            aspect_ratio: Some("20:13".into()),
            aspect_mode: Some(FlexAspectMode::Cover),
            ..Default::default()
        })),
        body: Some(FlexBox {
            layout: FlexLayout::Vertical,
            contents: vec![FlexComponent::FlexText(title), FlexComponent::FlexText(price)],
            ..Default::default()
        }),
        action: Some(FlexAction::FlexUriAction(FlexUriAction {
            label: Some("Details".into()),
            uri: format!("https://lunch.example.com/{number}"),
            ..Default::default()
        })),
        ..Default::default()
    }
}
