"""The two kinds of message that are made of pictures."""

from lineworks.client import (
    FlexAspectMode,
    FlexBox,
    FlexBubble,
    FlexBubbleSize,
    FlexCarousel,
    FlexImage,
    FlexImageSize,
    FlexLayout,
    FlexMessage,
    FlexText,
    FlexTextSize,
    FlexTextWeight,
    FlexUriAction,
    I18nDisplayText,
    I18nOriginalContentUrl,
    ImageCarouselColumn,
    ImageCarouselI18nLabel,
    ImageCarouselMessage,
    ImageCarouselPostbackAction,
    ImageCarouselUriAction,
    Language,
)

CDN = "https://cdn.example.com"
JA = Language.JA_JP


def image_carousel() -> ImageCarouselMessage:
    return ImageCarouselMessage(
        type_="image_carousel",
        columns=[
            ImageCarouselColumn(
                original_content_url=f"{CDN}/poster1.png",
                action=ImageCarouselUriAction(
                    type_="uri",
                    label="Details",
                    uri="https://events.example.com/1",
                    i18n_labels=[ImageCarouselI18nLabel(JA, "詳細")],
                ),
                i18n_original_content_urls=[I18nOriginalContentUrl(JA, f"{CDN}/poster1-ja.png")],
            ),
            ImageCarouselColumn(
                original_content_url=f"{CDN}/poster2.png",
                action=ImageCarouselPostbackAction(
                    type_="postback",
                    label="Sign up",
                    data="event=2&action=join",
                    display_text="I want to join the bowling night",
                    i18n_labels=[ImageCarouselI18nLabel(JA, "申し込む")],
                    i18n_display_texts=[I18nDisplayText(JA, "ボウリング大会に申し込みます")],
                ),
                i18n_original_content_urls=[I18nOriginalContentUrl(JA, f"{CDN}/poster2-ja.png")],
            ),
        ],
    )


def flex_carousel() -> FlexMessage:
    lunches = [lunch(1, "Salmon bento", "620 yen"), lunch(2, "Tofu bento", "560 yen")]
    return FlexMessage(
        type_="flex",
        alt_text="Two lunches of the day",
        contents=FlexCarousel(type_="carousel", contents=lunches),
    )


def lunch(number: int, name: str, price: str) -> FlexBubble:
    return FlexBubble(
        type_="bubble",
        size=FlexBubbleSize.KILO,
        hero=FlexImage(
            type_="image",
            url=f"{CDN}/bento{number}.png",
            size=FlexImageSize.FULL,
            aspect_ratio="20:13",
            aspect_mode=FlexAspectMode.COVER,
        ),
        body=FlexBox(
            type_="box",
            layout=FlexLayout.VERTICAL,
            contents=[
                FlexText(type_="text", text=name, weight=FlexTextWeight.BOLD),
                FlexText(type_="text", text=price, size=FlexTextSize.SM),
            ],
        ),
        action=FlexUriAction(type_="uri", label="Details", uri=f"https://lunch.example.com/{number}"),
    )
