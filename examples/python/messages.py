"""A message of each kind. The type checker knows which members each of them has."""

from __future__ import annotations

from lineworks.client import (
    AreaCopyAction,
    AreaMessageAction,
    AudioMessage,
    ButtonMessageAction,
    ButtonTemplateMessage,
    CarouselColumn,
    CarouselMessage,
    CopyAction,
    FileMessage,
    I18nBackgroundImageUrl,
    I18nContentText,
    I18nLabel,
    I18nLinkText,
    I18nOriginalContentUrl,
    I18nText,
    I18nTitle,
    ImageMessage,
    Language,
    LinkMessage,
    ListTemplateCover,
    ListTemplateElement,
    ListTemplateMessage,
    LocationMessage,
    MessageContent,
    StickerMessage,
    TextMessage,
    UriAction,
    VideoMessage,
)

from pictures import flex_carousel, image_carousel

CDN = "https://cdn.example.com"
JA = Language.JA_JP


def messages(user_id: str) -> list[MessageContent]:
    """Those with a mention mention `user_id`."""
    mention = f'<m userId="{user_id}">'
    return [
        TextMessage(
            type_="text",
            text=f"Shift changed to 10:00, {mention}",
            i18n_texts=[I18nText(JA, f"シフトが10時に変わりました {mention}")],
        ),
        StickerMessage(type_="sticker", package_id="789", sticker_id="10855"),
        ImageMessage(type_="image", preview_image_url=f"{CDN}/floor-240.png", original_content_url=f"{CDN}/floor.png"),
        FileMessage(type_="file", original_content_url=f"{CDN}/guide.pdf"),
        AudioMessage(type_="audio", original_content_url=f"{CDN}/notice.mp3"),
        VideoMessage(type_="video", preview_image_url=f"{CDN}/tour.png", original_content_url=f"{CDN}/tour.mp4"),
        LocationMessage(
            type_="location",
            title="Osaka office",
            address="2-4-9 Umeda, Kita-ku, Osaka",
            latitude=34.7009,
            longitude=135.4962,
        ),
        LinkMessage(
            type_="link",
            content_text=f"{mention}, your leave request was approved.",
            link_text="Open request",
            link="https://hr.example.com/leave/1182",
            i18n_content_texts=[I18nContentText(JA, f"{mention} 休暇申請が承認されました")],
            i18n_link_texts=[I18nLinkText(JA, "申請を開く")],
        ),
        ButtonTemplateMessage(
            type_="button_template",
            content_text=f"{mention}, what would you like to do?",
            actions=[
                ButtonMessageAction(type_="message", label="Today's rota", postback="rota:today"),
                UriAction(type_="uri", label="Open portal", uri="https://portal.example.com"),
                CopyAction(type_="copy", label="Copy Wi-Fi key", copy_text="wlan-2219"),
            ],
        ),
        news(),
        help_desks(),
        image_carousel(),
        flex_carousel(),
    ]


def news() -> ListTemplateMessage:
    return ListTemplateMessage(
        type_="list_template",
        cover_data=ListTemplateCover(
            background_image_url=f"{CDN}/news.png",
            title="News",
            i18n_background_image_urls=[I18nBackgroundImageUrl(JA, f"{CDN}/news-ja.png")],
            i18n_titles=[I18nTitle(JA, "お知らせ")],
        ),
        elements=[
            ListTemplateElement(
                title="New travel expense rules",
                original_content_url=f"{CDN}/travel.png",
                action=UriAction(
                    type_="uri", label="Read", uri="https://news.example.com/812", i18n_labels=[I18nLabel(JA, "読む")]
                ),
                i18n_titles=[I18nTitle(JA, "出張旅費規程の改定")],
                i18n_original_content_urls=[I18nOriginalContentUrl(JA, f"{CDN}/travel-ja.png")],
            )
        ],
    )


def help_desks() -> CarouselMessage:
    return CarouselMessage(
        type_="carousel",
        columns=[
            CarouselColumn(
                text="IT help desk. Passwords, computers, phones, printers and meeting room screens. "
                "Weekdays from 9:00 to 18:00.",
                default_action=AreaMessageAction(type_="message", text="Tell me more about the IT help desk"),
                actions=[CopyAction(type_="copy", label="Copy number", copy_text="03-5555-0101")],
            ),
            CarouselColumn(
                text="Facilities. Keys, heating, light, lost property and parking. Every day from 7:00 to 22:00.",
                default_action=AreaCopyAction(type_="copy", copy_text="facilities@example.com"),
                actions=[CopyAction(type_="copy", label="Copy number", copy_text="03-5555-0102")],
            ),
        ],
    )
