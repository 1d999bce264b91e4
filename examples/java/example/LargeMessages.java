package example;

import lineworksbotapi.Client;
import lineworksbotapi.Client.Json;
import lineworksbotapi.Client.MessageContent;

/**
 * Messages that are easier to read as JSON, which is also what the simulator of flex messages gives. They become the same types:
 * a member that the client does not know is not sent.
 */
final class LargeMessages {
    static MessageContent list() {
        return read("""
            {
              "type": "list_template",
              "coverData": {
                "backgroundImageUrl": "https://cdn.example.com/news.png",
                "title": "News",
                "i18nBackgroundImageUrls": [
                  { "language": "ja_JP", "backgroundImageUrl": "https://cdn.example.com/news-ja.png" }
                ],
                "i18nTitles": [{ "language": "ja_JP", "title": "お知らせ" }]
              },
              "elements": [
                {
                  "title": "New travel expense rules",
                  "originalContentUrl": "https://cdn.example.com/travel.png",
                  "action": {
                    "type": "uri",
                    "label": "Read",
                    "uri": "https://news.example.com/812",
                    "i18nLabels": [{ "language": "ja_JP", "label": "読む" }]
                  },
                  "i18nTitles": [{ "language": "ja_JP", "title": "出張旅費規程の改定" }],
                  "i18nOriginalContentUrls": [
                    { "language": "ja_JP", "originalContentUrl": "https://cdn.example.com/travel-ja.png" }
                  ]
                }
              ]
            }
            """);
    }

    static MessageContent imageCarousel() {
        return read("""
            {
              "type": "image_carousel",
              "columns": [
                {
                  "originalContentUrl": "https://cdn.example.com/poster1.png",
                  "action": {
                    "type": "uri",
                    "label": "Details",
                    "uri": "https://events.example.com/1",
                    "i18nLabels": [{ "language": "ja_JP", "label": "詳細" }]
                  },
                  "i18nOriginalContentUrls": [
                    { "language": "ja_JP", "originalContentUrl": "https://cdn.example.com/poster1-ja.png" }
                  ]
                },
                {
                  "originalContentUrl": "https://cdn.example.com/poster2.png",
                  "action": {
                    "type": "postback",
                    "label": "Sign up",
                    "data": "event=2&action=join",
                    "displayText": "I want to join the bowling night",
                    "i18nLabels": [{ "language": "ja_JP", "label": "申し込む" }],
                    "i18nDisplayTexts": [{ "language": "ja_JP", "displayText": "ボウリング大会に申し込みます" }]
                  },
                  "i18nOriginalContentUrls": [
                    { "language": "ja_JP", "originalContentUrl": "https://cdn.example.com/poster2-ja.png" }
                  ]
                }
              ]
            }
            """);
    }

    static MessageContent flex() {
        return read("""
            {
              "type": "flex",
              "altText": "Two lunches of the day",
              "contents": {
                "type": "carousel",
                "contents": [
                  {
                    "type": "bubble",
                    "size": "kilo",
                    "hero": {
                      "type": "image",
                      "url": "https://cdn.example.com/bento1.png",
                      "size": "full",
                      "aspectRatio": "20:13",
                      "aspectMode": "cover"
                    },
                    "body": {
                      "type": "box",
                      "layout": "vertical",
                      "contents": [
                        { "type": "text", "text": "Salmon bento", "weight": "bold" },
                        { "type": "text", "text": "620 yen", "size": "sm" }
                      ]
                    },
                    "action": { "type": "uri", "label": "Details", "uri": "https://lunch.example.com/1" }
                  },
                  {
                    "type": "bubble",
                    "size": "kilo",
                    "hero": {
                      "type": "image",
                      "url": "https://cdn.example.com/bento2.png",
                      "size": "full",
                      "aspectRatio": "20:13",
                      "aspectMode": "cover"
                    },
                    "body": {
                      "type": "box",
                      "layout": "vertical",
                      "contents": [
                        { "type": "text", "text": "Tofu bento", "weight": "bold" },
                        { "type": "text", "text": "560 yen", "size": "sm" }
                      ]
                    },
                    "action": { "type": "uri", "label": "Details", "uri": "https://lunch.example.com/2" }
                  }
                ]
              }
            }
            """);
    }

    private static MessageContent read(String json) {
        return Client.parseMessageContent(Json.parse(json));
    }

    private LargeMessages() {}
}
