package main

import "example.com/lineworks-bot/client"

const cdn = "https://cdn.example.com"

const ja = client.LanguageJaJP

// as makes a union of one of its variants, and writes the tag.
func as[Union, Variant any](from func(*Union, Variant) error, value Variant) Union {
	var union Union
	if err := from(&union, value); err != nil {
		// It only turns the variant into JSON.
		panic(err)
	}
	return union
}

func ptr[T any](value T) *T { return &value }

// messages is one of each kind; those with a mention mention the person.
func messages(userID string) []client.MessageContent {
	mention := `<m userId="` + userID + `">`
	return []client.MessageContent{
		as((*client.MessageContent).FromTextMessage, client.TextMessage{
			Text:      "Shift changed to 10:00, " + mention,
			I18nTexts: &[]client.I18nText{{Language: ja, Text: "シフトが10時に変わりました " + mention}},
		}),
		as((*client.MessageContent).FromStickerMessage, client.StickerMessage{PackageId: "789", StickerId: "10855"}),
		as((*client.MessageContent).FromImageMessage, client.ImageMessage{
			PreviewImageUrl:    ptr(cdn + "/floor-240.png"),
			OriginalContentUrl: ptr(cdn + "/floor.png"),
		}),
		as((*client.MessageContent).FromFileMessage, client.FileMessage{OriginalContentUrl: ptr(cdn + "/guide.pdf")}),
		as((*client.MessageContent).FromAudioMessage, client.AudioMessage{OriginalContentUrl: ptr(cdn + "/notice.mp3")}),
		as((*client.MessageContent).FromVideoMessage, client.VideoMessage{
			PreviewImageUrl:    ptr(cdn + "/tour.png"),
			OriginalContentUrl: ptr(cdn + "/tour.mp4"),
		}),
		as((*client.MessageContent).FromLocationMessage, client.LocationMessage{
			Title:     "Osaka office",
			Address:   "2-4-9 Umeda, Kita-ku, Osaka",
			Latitude:  34.7009,
			Longitude: 135.4962,
		}),
		as((*client.MessageContent).FromLinkMessage, client.LinkMessage{
			ContentText:      mention + ", your leave request was approved.",
			LinkText:         "Open request",
			Link:             "https://hr.example.com/leave/1182",
			I18nContentTexts: &[]client.I18nContentText{{Language: ja, ContentText: mention + " 休暇申請が承認されました"}},
			I18nLinkTexts:    &[]client.I18nLinkText{{Language: ja, LinkText: "申請を開く"}},
		}),
		as((*client.MessageContent).FromButtonTemplateMessage, buttons(mention)),
		as((*client.MessageContent).FromListTemplateMessage, news()),
		as((*client.MessageContent).FromCarouselMessage, helpDesks()),
		as((*client.MessageContent).FromImageCarouselMessage, posters()),
		as((*client.MessageContent).FromFlexMessage, lunches()),
	}
}

func buttons(mention string) client.ButtonTemplateMessage {
	return client.ButtonTemplateMessage{
		ContentText: mention + ", what would you like to do?",
		Actions: []client.ButtonAction{
			as((*client.ButtonAction).FromButtonMessageAction, client.ButtonMessageAction{
				Label: "Today's rota", Postback: ptr("rota:today"),
			}),
			as((*client.ButtonAction).FromUriAction, client.UriAction{
				Label: "Open portal", Uri: "https://portal.example.com",
			}),
			as((*client.ButtonAction).FromCopyAction, client.CopyAction{
				Label: "Copy Wi-Fi key", CopyText: "wlan-2219",
			}),
		},
	}
}

func news() client.ListTemplateMessage {
	return client.ListTemplateMessage{
		CoverData: &client.ListTemplateCover{
			BackgroundImageUrl: ptr(cdn + "/news.png"),
			Title:              ptr("News"),
			I18nBackgroundImageUrls: &[]client.I18nBackgroundImageUrl{
				{Language: ja, BackgroundImageUrl: cdn + "/news-ja.png"},
			},
			I18nTitles: &[]client.I18nTitle{{Language: ja, Title: "お知らせ"}},
		},
		Elements: []client.ListTemplateElement{{
			Title:              "New travel expense rules",
			OriginalContentUrl: ptr(cdn + "/travel.png"),
			Action: ptr(as((*client.ButtonAction).FromUriAction, client.UriAction{
				Label:      "Read",
				Uri:        "https://news.example.com/812",
				I18nLabels: &[]client.I18nLabel{{Language: ja, Label: "読む"}},
			})),
			I18nTitles: &[]client.I18nTitle{{Language: ja, Title: "出張旅費規程の改定"}},
			I18nOriginalContentUrls: &[]client.I18nOriginalContentUrl{
				{Language: ja, OriginalContentUrl: cdn + "/travel-ja.png"},
			},
		}},
	}
}

func helpDesks() client.CarouselMessage {
	copyNumber := func(number string) []client.CarouselAction {
		return []client.CarouselAction{as((*client.CarouselAction).FromCopyAction, client.CopyAction{
			Label: "Copy number", CopyText: number,
		})}
	}
	return client.CarouselMessage{
		Columns: []client.CarouselColumn{
			{
				Text: "IT help desk. Passwords, computers, phones, printers and meeting room screens. Weekdays from 9:00 to 18:00.",
				DefaultAction: ptr(as((*client.AreaAction).FromAreaMessageAction, client.AreaMessageAction{
					Text: "Tell me more about the IT help desk",
				})),
				Actions: copyNumber("03-5555-0101"),
			},
			{
				Text: "Facilities. Keys, heating, light, lost property and parking. Every day from 7:00 to 22:00.",
				DefaultAction: ptr(as((*client.AreaAction).FromAreaCopyAction, client.AreaCopyAction{
					CopyText: "facilities@example.com",
				})),
				Actions: copyNumber("03-5555-0102"),
			},
		},
	}
}
