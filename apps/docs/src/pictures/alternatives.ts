import type { Language } from '../words.ts'

/** What a picture shows, for those who do not see it. The texts in it stand in the sample. */
const alternatives: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  textMessage: {
    en: 'A speech bubble with the text; the name of the person who is mentioned has a colour of its own.',
    ja: 'テキストの吹き出し。メンションされた人の名前は色付きで表示される。',
  },
  textMessageQuickReply: {
    en: 'A speech bubble with a question, and below it a row of round buttons that goes beyond the edge.',
    ja: '質問の吹き出しの下に、丸みのあるボタンが横一列に並び、右端の先まで続いている。',
  },
  stickerMessage: {
    en: 'A card with a symbol for a sticker, its package and its ID.',
    ja: 'スタンプを表す記号と、パッケージおよび ID を示すカード。',
  },
  imageMessageByFileId: {
    en: 'A drawing of a lunch box with rounded corners, without a bubble.',
    ja: '角の丸い弁当の絵。吹き出しはない。',
  },
  fileMessageByUrl: {
    en: 'A card with a symbol for a document, the name of the file and its host, and a sign that it opens.',
    ja: '書類の記号、ファイル名、ホスト名、開くことを示す記号が並ぶカード。',
  },
  audioMessageByUrl: {
    en: 'A card with a player: a button to play, the time, a bar and the volume.',
    ja: '再生ボタン、時間、バー、音量を備えたプレーヤーのカード。',
  },
  videoMessageByFileId: {
    en: 'The first frame of a film, with a player in it.',
    ja: '動画の最初の場面。中に再生用の操作部がある。',
  },
  locationMessage: {
    en: 'A card with a map and a pin, and below them the title, the address and the coordinates.',
    ja: 'ピンの立った地図と、その下に名称、住所、緯度・経度を示すカード。',
  },
  linkMessage: {
    en: 'A card with the text, in which a name has a colour of its own, and below it a button that opens the link.',
    ja: '名前が色付きで表示されたテキストと、その下にリンクを開くボタンがあるカード。',
  },
  buttonTemplateMessage: {
    en: 'A card with a question and below it three buttons, one above the other; signs tell that one opens a page and one copies.',
    ja: '質問の下にボタンが縦に 3 つ並ぶカード。ページを開くものとコピーするものには、それを示す記号が付く。',
  },
  listTemplateMessageI18n: {
    en: 'A card with a title over a wide image, and below it one row of a title, a small image and a button.',
    ja: '横長の画像に重なるタイトルと、その下にタイトル、小さな画像、ボタンの 1 行があるカード。',
  },
  listTemplateMessage: {
    en: 'A card with a title over a wide image, three rows of a title, a subtitle and a button, two of them with a small image, and at its end three buttons in two rows.',
    ja: '横長の画像に重なるタイトル、続いてタイトル、サブタイトル、ボタンの行が 3 つ (うち 2 つに小さな画像)、最後にボタンが 2 行に 3 つ並ぶカード。',
  },
  carouselMessageTextOnly: {
    en: 'Two cards side by side, the second cut off by the edge, each with a text and a button; below them arrows to scroll.',
    ja: 'テキストとボタンのあるカードが横に 2 枚並ぶ。2 枚目は端で切れ、下にスクロール用の矢印がある。',
  },
  carouselMessage: {
    en: 'Two cards side by side, the second cut off by the edge, each with an image, a title, a text and two buttons; below them arrows to scroll.',
    ja: '画像、タイトル、テキスト、2 つのボタンのあるカードが横に 2 枚並ぶ。2 枚目は端で切れ、下にスクロール用の矢印がある。',
  },
  imageCarouselMessageByFileId: {
    en: 'Two images side by side, the second cut off by the edge, each with a label on a dark ground at its foot; below them arrows to scroll.',
    ja: '下部の暗い帯にラベルのある画像が横に 2 枚並ぶ。2 枚目は端で切れ、下にスクロール用の矢印がある。',
  },
  flexMessageCarousel: {
    en: 'Two white bubbles side by side, the second cut off by the edge, each with an image, a bold name and a price; below them arrows to scroll.',
    ja: '画像、太字の品名、価格のある白いバブルが横に 2 つ並ぶ。2 つ目は端で切れ、下にスクロール用の矢印がある。',
  },
  flexMessageBubble: {
    en: 'A white bubble: a head on orange ground, a wide image, a name with a small rating, a price in red beside one that is struck out, a framed row with a small image, and two buttons, one of them orange.',
    ja: '白いバブル。オレンジ色の背景の見出し、横長の画像、品名と小さな評価、取り消し線付きの価格の隣に赤い価格、小さな画像のある枠付きの行、2 つのボタン (1 つはオレンジ色) が並ぶ。',
  },
  flexMessageI18n: {
    en: 'A white bubble: a large temperature on orange ground, a title in red, a figure, and a blue button.',
    ja: '白いバブル。オレンジ色の背景の大きな気温、赤いタイトル、数値、青いボタンが並ぶ。',
  },
}

export const alternativeNames: readonly string[] = Object.keys(alternatives)

export function alternative(example: string, language: Language): string {
  const texts = alternatives[example]
  if (texts === undefined) throw new Error(`alternatives.ts does not say what the picture of ${example} shows`)
  return texts[language]
}
