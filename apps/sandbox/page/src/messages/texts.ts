/** The few words that a view adds to what a message says. */
export interface MessageTexts {
  readonly sticker: string
  readonly stickerPackage: string
  readonly stickerId: string
  readonly image: string
  readonly video: string
  readonly audio: string
  readonly file: string
  readonly location: string
  readonly latitude: string
  readonly longitude: string
  readonly openImage: string
  readonly download: string
  /** Said after the name of what is not requested from another host. */
  readonly notLoaded: string
  readonly previous: string
  readonly next: string
  readonly carousel: string
  readonly everyone: string
  readonly quickReplies: string
  readonly menu: string
  /** The label of a rich menu area that has none. */
  readonly area: (position: number) => string
  readonly bubble: string
  readonly unknownKind: string
  readonly unknownKindHint: string
}

const en: MessageTexts = {
  sticker: 'Sticker',
  stickerPackage: 'Package',
  stickerId: 'ID',
  image: 'Image',
  video: 'Video',
  audio: 'Audio',
  file: 'File',
  location: 'Location',
  latitude: 'Lat.',
  longitude: 'Long.',
  openImage: 'Open image',
  download: 'Download',
  notLoaded: 'not loaded',
  previous: 'Previous',
  next: 'Next',
  carousel: 'Carousel',
  everyone: 'All',
  quickReplies: 'Quick replies',
  menu: 'Menu',
  area: (position) => `Area ${position}`,
  bubble: 'Flexible template',
  unknownKind: 'Unknown kind of message',
  unknownKindHint: 'This view cannot draw it.',
}

const ja: MessageTexts = {
  sticker: 'スタンプ',
  stickerPackage: 'パッケージ',
  stickerId: 'ID',
  image: '画像',
  video: '動画',
  audio: '音声',
  file: 'ファイル',
  location: '位置情報',
  latitude: '緯度',
  longitude: '経度',
  openImage: '画像を開く',
  download: 'ダウンロード',
  notLoaded: '読み込みません',
  previous: '前へ',
  next: '次へ',
  carousel: 'カルーセル',
  everyone: '全員',
  quickReplies: 'クイックリプライ',
  menu: 'メニュー',
  area: (position) => `領域${position}`,
  bubble: 'フレキシブルテンプレート',
  unknownKind: '不明な種類のメッセージ',
  unknownKindHint: 'この画面では表示できません。',
}

export const messageTexts = { en, ja } satisfies Record<string, MessageTexts>
