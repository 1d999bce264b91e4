package main

import (
	"fmt"

	"example.com/lineworks-bot/client"
)

func posters() client.ImageCarouselMessage {
	return client.ImageCarouselMessage{
		Columns: []client.ImageCarouselColumn{
			poster(1, as((*client.ImageCarouselAction).FromImageCarouselUriAction, client.ImageCarouselUriAction{
				Label:      "Details",
				Uri:        "https://events.example.com/1",
				I18nLabels: &[]client.ImageCarouselI18nLabel{{Language: ja, Label: "詳細"}},
			})),
			poster(2, as((*client.ImageCarouselAction).FromImageCarouselPostbackAction, client.ImageCarouselPostbackAction{
				Label:            "Sign up",
				Data:             "event=2&action=join",
				DisplayText:      ptr("I want to join the bowling night"),
				I18nLabels:       &[]client.ImageCarouselI18nLabel{{Language: ja, Label: "申し込む"}},
				I18nDisplayTexts: &[]client.I18nDisplayText{{Language: ja, DisplayText: "ボウリング大会に申し込みます"}},
			})),
		},
	}
}

func poster(number int, action client.ImageCarouselAction) client.ImageCarouselColumn {
	return client.ImageCarouselColumn{
		OriginalContentUrl: ptr(fmt.Sprintf("%s/poster%d.png", cdn, number)),
		Action:             &action,
		I18nOriginalContentUrls: &[]client.I18nOriginalContentUrl{
			{Language: ja, OriginalContentUrl: fmt.Sprintf("%s/poster%d-ja.png", cdn, number)},
		},
	}
}

func lunches() client.FlexMessage {
	return client.FlexMessage{
		AltText: "Two lunches of the day",
		Contents: as((*client.FlexContainer).FromFlexCarousel, client.FlexCarousel{
			Contents: []client.FlexBubble{lunch(1, "Salmon bento", "620 yen"), lunch(2, "Tofu bento", "560 yen")},
		}),
	}
}

func lunch(number int, name, price string) client.FlexBubble {
	return client.FlexBubble{
		// Not in a union, so nobody else writes the tag.
		Type: client.FlexBubbleTypeBubble,
		Size: ptr(client.FlexBubbleSizeKilo),
		Hero: ptr(as((*client.FlexHero).FromFlexImage, client.FlexImage{
			Url:         fmt.Sprintf("%s/bento%d.png", cdn, number),
			Size:        ptr(client.FlexImageSizeFull),
			AspectRatio: ptr("20:13"),
			AspectMode:  ptr(client.FlexAspectModeCover),
		})),
		Body: &client.FlexBox{
			Type:   client.FlexBoxTypeBox,
			Layout: client.FlexLayoutVertical,
			Contents: []client.FlexComponent{
				as((*client.FlexComponent).FromFlexText, client.FlexText{
					Text: &name, Weight: ptr(client.FlexTextWeightBold),
				}),
				as((*client.FlexComponent).FromFlexText, client.FlexText{
					Text: &price, Size: ptr(client.FlexTextSizeSm),
				}),
			},
		},
		Action: ptr(as((*client.FlexAction).FromFlexUriAction, client.FlexUriAction{
			Label: ptr("Details"), Uri: fmt.Sprintf("https://lunch.example.com/%d", number),
		})),
	}
}
