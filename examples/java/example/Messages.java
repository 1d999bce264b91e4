package example;

import java.util.List;
import lineworksbotapi.Client.AreaAction;
import lineworksbotapi.Client.AreaCopyAction;
import lineworksbotapi.Client.AreaMessageAction;
import lineworksbotapi.Client.AudioMessage;
import lineworksbotapi.Client.ButtonMessageAction;
import lineworksbotapi.Client.ButtonTemplateMessage;
import lineworksbotapi.Client.CarouselColumn;
import lineworksbotapi.Client.CarouselMessage;
import lineworksbotapi.Client.CopyAction;
import lineworksbotapi.Client.FileMessage;
import lineworksbotapi.Client.I18nContentText;
import lineworksbotapi.Client.I18nLinkText;
import lineworksbotapi.Client.I18nText;
import lineworksbotapi.Client.ImageMessage;
import lineworksbotapi.Client.Language;
import lineworksbotapi.Client.LinkMessage;
import lineworksbotapi.Client.LocationMessage;
import lineworksbotapi.Client.MessageContent;
import lineworksbotapi.Client.StickerMessage;
import lineworksbotapi.Client.TextMessage;
import lineworksbotapi.Client.UriAction;
import lineworksbotapi.Client.VideoMessage;

/** One message of each kind. The tag is a member like any other; `null` is a member that is not sent. */
final class Messages {
    static List<MessageContent> ofEachKind() {
        return List.of(
            text(),
            new StickerMessage("sticker", "789", "10855", null),
            new ImageMessage(
                "image", "https://cdn.example.com/floor-240.png", "https://cdn.example.com/floor.png", null, null
            ),
            new FileMessage("file", "https://cdn.example.com/guide.pdf", null, null),
            new AudioMessage("audio", "https://cdn.example.com/notice.mp3", null, null),
            new VideoMessage(
                "video", "https://cdn.example.com/tour.png", "https://cdn.example.com/tour.mp4", null, null
            ),
            new LocationMessage(
                "location", "Osaka office", "2-4-9 Umeda, Kita-ku, Osaka", 34.7009, 135.4962, null
            ),
            link(),
            buttons(),
            carousel(),
            LargeMessages.list(),
            LargeMessages.imageCarousel(),
            LargeMessages.flex()
        );
    }

    private static TextMessage text() {
        I18nText japanese = new I18nText(Language.JA_JP, "シフトが10時に変わりました <m userId=\"hanako@example.com\">");
        String text = "Shift changed to 10:00, <m userId=\"hanako@example.com\">";
        return new TextMessage("text", text, List.of(japanese), null);
    }

    private static LinkMessage link() {
        return new LinkMessage(
            "link",
            "<m userId=\"hanako@example.com\">, your leave request was approved.",
            "Open request",
            "https://hr.example.com/leave/1182",
            List.of(new I18nContentText(Language.JA_JP, "<m userId=\"hanako@example.com\"> 休暇申請が承認されました")),
            List.of(new I18nLinkText(Language.JA_JP, "申請を開く")),
            null
        );
    }

    private static ButtonTemplateMessage buttons() {
        return new ButtonTemplateMessage(
            "button_template",
            "<m userId=\"hanako@example.com\">, what would you like to do?",
            null,
            List.of(
                new ButtonMessageAction("message", "Today's rota", null, "rota:today", null, null),
                new UriAction("uri", "Open portal", "https://portal.example.com", null),
                new CopyAction("copy", "Copy Wi-Fi key", "wlan-2219", null)
            ),
            null
        );
    }

    private static CarouselMessage carousel() {
        CarouselColumn helpDesk = column(
            "IT help desk. Passwords, computers, phones, printers and meeting room screens. Weekdays from 9:00 to 18:00.",
            new AreaMessageAction("message", null, "Tell me more about the IT help desk", null, null, null),
            "03-5555-0101"
        );
        CarouselColumn facilities = column(
            "Facilities. Keys, heating, light, lost property and parking. Every day from 7:00 to 22:00.",
            new AreaCopyAction("copy", null, "facilities@example.com", null),
            "03-5555-0102"
        );
        return new CarouselMessage("carousel", null, null, List.of(helpDesk, facilities), null);
    }

    private static CarouselColumn column(String text, AreaAction onTap, String number) {
        CopyAction copy = new CopyAction("copy", "Copy number", number, null);
        return new CarouselColumn(null, null, null, text, onTap, List.of(copy), null, null);
    }

    private Messages() {}
}
