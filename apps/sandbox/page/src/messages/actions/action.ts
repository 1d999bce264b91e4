import type {
  AreaAction,
  ButtonAction,
  CarouselAction,
  FlexAction,
  ImageCarouselAction,
  PersistentMenuAction,
  QuickReplyAction,
} from '@lineworks-bot/types'

/** Whatever a tap can do, wherever it stands. */
export type Action =
  | AreaAction
  | ButtonAction
  | CarouselAction
  | FlexAction
  | ImageCarouselAction
  | PersistentMenuAction
  | QuickReplyAction
